// Written by tests/mutation: 500 functions, seed 1.

use super::check::*;

pub mod plain {

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Point {
        pub x: f64,
        pub y: f64,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Body {
        pub pos: Point,
        pub vel: [f64; 3],
        pub mass: f64,
        pub id: usize,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Net {
        pub w: Vec<f64>,
        pub b: f64,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Shape {
        Dot,
        Disc(f64),
        Rect { w: f64, h: f64 },
    }

    
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
    
    impl Shape {
        pub fn area(&self) -> f64 {
            match self {
                Shape::Dot => (0.25),
                Shape::Disc(r) => *r * *r * 3.0,
                Shape::Rect { w, h } => *w * *h,
            }
        }
    }

    pub fn fn0(a: f64, mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut dy1: Vec<Vec<f64>> = vec![vec![a; 3], vec![m[m.len() - 1].sin(); 3]];
        {
            for z5 in p.iter_mut().rev() {
                *z5 *= 0.5 * dy1[1][1].sin();
            }
        }
        m.sort_by(|z, q| z.total_cmp(q));
        let mut next6 = p.clone();
        for _ in 0..1 {
            for i7 in 0..p.len() {
                next6[i7] = 0.5 * p[i7] + 0.25 * (if i7 == 0 { p[p.len() - 1] } else { p[i7 - 1] }) * m.iter().fold(m[1], |h, z| f64::sin(-0.625_f64).sin()).cos();
            }
            std::mem::swap(&mut p, &mut next6);
        }
        let dx: f64 = m[1] * (if 1.5_f64 > a { dy1[1][0] } else { dy1[0][1] });
        (((((((a + 0.25 * a) + 1.0 * p[0]) + 0.75 * p[1]) + 1.25 * p[2]) + 1.75 * m[1]) + 1.0 * m[m.len() - 1]) + 1.5 * dy1[1][1]) + 0.5 * dx
    }

    pub fn fn1(a: f64) -> f64 {
        let old = vec![a; 3];
        if old[0].sin().exp() < a {} else {
            let f3 = |z: f64, k: f64| k.sin();
            let mut y6 = f3(a, a) * f3(if a < old[old.len() - 1] { a } else { a }, a);
        }
        ((1 as f64) + 0.25 * old[0]) + 0.25 * old[old.len() - 1]
    }

    pub fn fn2(a: f64) -> f64 {
        let mut a = vec![a; 3];
        let mut tape1: Option<f64> = Some((a[0].abs() + 1.25_f64).sqrt());
        if let Some(z) = tape1 {
            a[0] = (a.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + a.iter().copied().fold((-9.0), f64::max)).atan();
        }
        (((a[1] * a[0]) + 1.25 * a[0]) + 1.5 * a[1]) + 0.25 * a[a.len() - 1]
    }

    pub fn fn3(mut a: f64, b: f64, n: usize, m: &mut [f64]) -> f64 {
        let cell1 = Body { pos: Point { x: a, y: b }, vel: [m.iter().fold(a, |h, z| h.sin()); 3], mass: b + m[n % 2], id: 2 };
        let mut i8 = 0_usize;
        loop {
            i8 += 1;
            if i8 > 1 { break; }
            {
                if (if a >= 1.0 { b } else { 0.5_f64 }) <= a {
                    return (((((a.max(b) + 2.0 * a) + 1.5 * b) + 1.0 * cell1.pos.x) + 0.25 * cell1.pos.y) + 1.75 * cell1.vel[0]) + 1.25 * cell1.vel[1];
                }
            }
            m[i8 % 2] = 1.25 * (a * a + 1.0_f64).ln().sin();
        }
        (((((m.iter().copied().fold((-9.0), f64::max) + 2.0 * a) + 0.75 * b) + 1.25 * m[1]) + 1.75 * cell1.pos.y) + 1.25 * cell1.vel[0]) + 0.25 * cell1.mass
    }

    pub fn fn4(a: f64, b: f64, mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        let mut w: [f64; 3] = [q.iter().fold(b, |h, z| 1.25_f64 * fn1(q[0].sin()).sin()), t.0 + a, a + t.1];
        q[1] = (3 as f64).atan();
        if b.sin().powi(1) >= a {
            w[2] = t.1.atan();
        } else {
            q[0] = w[1].cos();
        }
        (((((((t.1 + q[1]) + 0.25 * b) + 1.25 * q[0]) + 0.75 * q[q.len() - 1]) + 1.75 * t.1) + 0.5 * w[0]) + 0.75 * w[1]) + 1.5 * w[2]
    }

    pub fn fn5(mut a: f64, b: f64, v: &[f64]) -> f64 {
        if v[0] <= fn4(b.sin(), b.sin(), vec![0.0_f64; 4], (a, a)) {
            for i4 in 0..2 {
                a = 0.5 * (if v[i4 % 2].sin() <= (0 as f64) { a } else { v.iter().fold(v[i4 % 2], |h, z| (3 as f64).sin()) }).sin();
                a -= 0.25 * a.sin();
            }
            let mut tape1: f64 = (0 as f64);
            a -= 0.375 * (1.25 * (a + b).sin());
        } else if (if b >= a { a } else { b }) <= b {
            a = 1.25 * (b - a).sin();
        } else {
            let r9 = &mut a;
            *r9 = *r9 * 1.25 * b.sin() + (0.375 * (-1.125_f64).sin());
        }
        (f64::sin(b) + 1.75 * b) + 0.5 * v[0]
    }

    pub fn fn6(a: f64, b: f64) -> f64 {
        let mut s: Net = Net { w: vec![if a <= b { a } else { b }; 3], b: if 1.75 <= a { b } else { a } };
        s.w[1] = s.b.sin();
        s.b = 1.25 * b.sin().sin();
        for i4 in (0..2).rev() {
            for i6 in 0..i4 % 4 {
                s = Net { w: vec![-b, a, a], b: s.w[i4 % 2] };
                s.w[0] = 0.5 * (0.25_f64 + a).sin();
            }
        }
        return (((s.w[0].max(a) + 1.25 * a) + 0.75 * b) + 1.0 * s.w[0]) + 1.75 * s.b;
        let r8 = &mut s.w[1];
        *r8 += 0.25 * (a / (b.abs() + 1.25_f64)).atan();
        a
    }

    pub fn fn7(a: f64, b: f64, n: usize) -> (f64, f64) {
        if n < 3 {} else if n >= 2 {} else {}
        (a + 1.5 * a, b + 1.0 * a)
    }

    pub fn fn8(a: f64, b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        let w: f64 = ((a + 0.875_f64) * (a + 0.875_f64) + 1.0_f64).ln();
        let w7 = fn0(v[v.len() - 1].atan(), [b; 3], m);
        m[n % 2] = a.sin();
        m[n % 2] /= 1.75 + m.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        let old = fn3(fn6(b.cos(), w7.sin()).atan(), a.cos(), n % 4, &mut m[0..2]);
        m[n % 2] /= 1.75 + (1.25_f64 * m[0]).sin();
        m[n % 2] -= 0.5 * (1.25 * v[n % 2].sin().sin());
        (((((((a + w) + 1.0 * v[0]) + 1.5 * v[1]) + 1.5 * v[v.len() - 1]) + 0.5 * m[m.len() - 1]) + 0.5 * w) + 1.5 * w7) + 1.25 * old
    }

    pub fn fn9(mut a: f64) -> f64 {
        for i2 in 0..2 {
            for i4 in 0..i2 % 4 {
                a = a.sin();
                a = a.sin();
            }
            if (-1.375) < a {
                let mut old6 = std::mem::take(&mut a);
            }
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 1 { break; }
                a = (a * (i8 as f64)).sin();
                let f11 = |z: f64, k: f64| 0.5 * (i8 as f64).sin();
                let y14 = f11(a.atan(), a) + f11(a.sin(), 1.0);
                a *= 1.5_f64.sin().sin();
                a = (y14.sin().abs() + 1.25_f64).sqrt().cos();
            }
        }
        a + 1.75 * a
    }

    pub fn fn10(a: f64, mut b: f64) -> f64 {
        b = b.sin();
        let mut tape1 = b;
        let mut tape1 = [tape1, a, if tape1 >= a { tape1 } else { b }];
        let f5 = |z: f64| (tape1.iter().copied().fold((-9.0), f64::max) + (b * z)).atan();
        let y7 = f5(f5(a));
        for i9 in 0..tape1.len() {
            if i9 == 1 {
                b = tape1.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
                tape1[i9] = 0.375;
            } else if i9 % 2 == 0 {
                let mut cell1 = fn0((y7 * b).sin(), [a, b, b], &mut tape1);
            } else {
                let f12 = |z: f64| a.atan();
                let mut y14 = f12(a + b);
            }
            let w = [0.625_f64; 3];
            let tape119 = fn8(a.atan(), w.iter().fold(b, |h, z| a.atan()).sin(), 0 % 4, &w[1..], &mut tape1);
        }
        ((((y7 * b) + 0.5 * b) + 0.5 * tape1[0]) + 0.25 * tape1[2]) + 0.25 * y7
    }

    pub fn fn11(a: f64, n: usize) -> Vec<f64> {
        let mut w = vec![a.sin().exp(); 3];
        let mut a = Net { w: vec![w.iter().enumerate().map(|(j, z)| (*z).atan()).sum::<f64>(); 3], b: a };
        let mut i7 = 0_usize;
        while i7 < 3 && ((w[n % 2] - w[i7 % w.len()]) >= a.w[0].sin().exp()) {
            i7 += 1;
            if n == 0 {
                w.insert(0, 0.5 * w[n % w.len()].sin());
                break;
            }
            let mut old9 = std::mem::take(&mut w[n % 2]);
        }
        vec![(((a.w[n % 2] + 0.5_f64 * w[1]) + 0.25_f64 * w[w.len() - 1]) + 1.75_f64 * a.w[0]) + 1.0_f64 * a.w[1], ((-0.25_f64).sin().powi(0) + 1.75_f64 * w[1]) + 1.0_f64 * w[w.len() - 1]]
    }

    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let cell1 = [if 0.125_f64 >= a { b } else { b }, a + b, (b.abs() + 1.25_f64).sqrt()];
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            i4 += 1;
            a = 1.25_f64.sin();
            if b >= b {
                a = (a + (b * b)).sin();
                break 'l5;
            }
        }
        (cell1[2] + 1.25 * cell1[0]) + 2.0 * cell1[1]
    }

    pub fn fn13(mut a: f64, v: &[f64]) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 3 {
            i3 += 1;
            a = (v[0] - v[i3 % 2]).cos();
            let mut s = 1.875_f64;
            a += 0.375 * (0.5 * s.asinh().sin().sin());
        }
        let mut v: Shape = Shape::Rect { w: v.iter().copied().fold((-9.0), f64::max), h: a };
        a + 1.25 * v.area()
    }

    pub fn fn14(a: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut old = vec![p[1].sin().tanh(), a];
        old.resize(3, p[2].sin());
        old[1] = (a * a).asinh().atan();
        let mut saved = vec![vec![a.atan(); 3], vec![v[0].asinh(), old[1]]];
        ((((((((p[2] + 0.25 * a) + 0.5 * v[0]) + 1.25 * v[1]) + 0.75 * v[v.len() - 1]) + 0.75 * p[0]) + 1.5 * p[2]) + 2.0 * old[0]) + 1.25 * old[1]) + 1.5 * saved[0][0]
    }

    pub fn fn15(a: f64) -> [f64; 3] {
        let mut w = [-1.625_f64, a, 1.0_f64];
        let mut y4: f64 = if a >= a {
            w[2] *= 1.25 * w[2].sin();
            fn6(a.atan(), 1.75_f64.sin())
        } else {
            {
                let mut old = vec![0.375_f64 + w[1], a.cos(), a.sin()];
            }
            w[0] + a
        };
        w[1] = 1.625_f64.cos().sin();
        w[0] = (if w[1] < (a * a) { w[0] - y4 } else { a }).atan();
        [(w[2] + 1.5 * w[0]) + 0.75 * y4, (((if (-1.875) < y4 { w[1] } else { 0.125_f64 }) + 0.25 * a) + 2.0 * w[0]) + 0.25 * w[1], ((w[2] + 1.25 * w[1]) + 0.5 * w[2]) + 2.0 * y4]
    }

    pub fn fn16(a: f64, v: &[f64]) -> f64 {
        if (v[0] / (1.5 + a.sin())) >= (a + v[0]) {
            let mut v: Vec<f64> = vec![(v[0] * v[0] + 1.0_f64).ln(); 3];
            v[0] += 0.25 * (1.25 * (0 as f64).sin());
        } else if (a + a) >= (-v[0]) {} else {
            if (a + a) > a {
                return ((a + 1.25 * a) + 1.5 * v[0]) + 1.75 * v[v.len() - 1];
            }
        }
        let mut y = vec![a + a; 3];
        (((((-1.875) * y[1]) + 1.0 * a) + 1.25 * v[1]) + 0.5 * y[1]) + 1.5 * y[y.len() - 1]
    }

    pub fn fn17(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::new();
        list4.push(a + b);
        list4.push(b);
        let mut s = vec![b + b; 3];
        let r7 = &mut list4[1];
        *r7 = *r7 * 1.25 * s[n % 2].sin() + (0.375 * a.cos());
        *r7 = *r7 * b.sin() + (0.25 * s[n % 2].cos());
        'l8: for i9 in 1..=2 {
            let mut old11 = std::mem::replace(&mut list4, s.clone());
            let mut i13 = 0_usize;
            while i13 < 3 {
                i13 += 1;
                for i15 in 0..3 {
                    s[n % 2] -= 0.375 * (b * (-a)).sin();
                    let i13: f64 = ((n + 1) as f64);
                }
                s[0] += 0.375 * (1.5_f64 * fn4(0.5_f64 * list4[0].sin(), b.atan(), vec![b; 3], (b, b))).atan();
                for z18 in old11.iter_mut().rev() {
                    *z18 = *z18 * fn2((-0.5_f64).sin()).cos() - (0.5 * (0.5 * list4.iter().copied().fold((-9.0), f64::max).sin()));
                }
            }
            if (list4[i13 % 2] < a) && (n == 3) {
                break 'l8;
            }
        }
        (((((s[1] + 1.0 * a) + 0.75 * list4[1]) + 1.0 * list4[list4.len() - 1]) + 0.75 * s[0]) + 1.5 * s[1]) + 2.0 * s[s.len() - 1]
    }

    pub fn fn18(a: f64, v: &[f64], e: &mut f64) -> f64 {
        let mut e: [f64; 3] = [a * (*e), *e, *e];
        e[0] = ((a * v[0]) * (a * v[0]) + 1.0_f64).ln().atan();
        for i5 in (0..e.len()).step_by(2) {
            if (v[v.len() - 1] >= v[i5 % 2]) || (a >= v[v.len() - 1]) {
                e[i5] = (-0.375_f64).sin();
                return ((((1.875_f64.abs() + 0.75 * a) + 2.0 * v[0]) + 2.0 * v[1]) + 1.25 * v[v.len() - 1]) + 0.75 * e[2];
                let dx = fn0((v[i5 % 2] + v[1]).cos(), [v[0]; 3], &mut e[1..]);
            }
            let old = fn3(a.atan(), (-v[i5 % 2]).sin(), (i5 + 1) % 4, &mut e[1..]);
        }
        e[2] /= 1.75 + (if e[2] < a { a } else { e[1] }).sin();
        (((((e.iter().copied().fold((-9.0), f64::max) + 1.25 * a) + 0.75 * v[0]) + 2.0 * v[1]) + 0.25 * v[v.len() - 1]) + 1.25 * e[1]) + 1.25 * e[2]
    }

    pub fn fn19(mut a: f64, b: f64, v: &[f64], mut q: Vec<f64>, k: &mut Vec<f64>) -> f64 {
        let mut acc = [v[1] * a; 3];
        if acc[1] < (k[0] - v[0]) {
            q.sort_by(|z, q| z.total_cmp(q));
            let r7 = &mut acc[0];
            *r7 = (if b >= a { k[1] } else { v[0] }).sin();
            *r7 = *r7 * v[0].sin() + (0.125 * k[0].cos());
            'l8: for i9 in 0..q.len() {
                if b <= (i9 as f64) {
                    k[1] = -1.625;
                    q[i9] = 0.5 * fn16(0.5_f64 * fn5(q[i9].sin(), v[1].cos(), &q).sin(), &q).sin();
                    a += 0.25 * fn3((k[i9 % 2] * v[0]).atan(), 0.5 * b.sin(), 1 % 4, &mut acc[0..=1]);
                } else {
                    acc[1] += 0.25 * b.atan();
                    q[i9] += 0.125 * (0.5 * 0.375_f64.sin());
                }
            }
        } else {
            k[0] *= 1.25 * (a - a).sin();
        }
        ((((((((((((a - q[q.len() - 1]) + 1.25 * a) + 1.5 * b) + 0.5 * v[0]) + 0.25 * v[1]) + 0.25 * v[v.len() - 1]) + 1.0 * q[1]) + 0.75 * q[q.len() - 1]) + 1.0 * k[0]) + 2.0 * k[1]) + 1.0 * k[k.len() - 1]) + 1.0 * acc[1]) + 0.25 * acc[2]
    }

    pub fn fn20(mut a: f64, mut b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let tape1 = *e;
        'l6: for i7 in 0..1 {
            if ((b - (*e)) > b) && (a <= m.iter().enumerate().map(|(j, z)| a.sin()).sum::<f64>()) {
                *e = 2.0;
                if fn2(tape1.cos()) >= (if (*e) <= tape1 { *e } else { b }) {
                    let mut x: [[f64; 3]; 2] = [[(i7 as f64); 3]; 2];
                    if (m[1] - 0.125) >= fn9(0.5 * (-1.25_f64).sin()) {
                        x = x;
                        return (((((a + 1.75 * a) + 1.0 * b) + 1.25 * m[1]) + 1.25 * x[0][1]) + 1.0 * x[1][0]) + 1.5 * x[1][2];
                        b += 0.25 * fn3((0.25_f64 * (*e)).cos(), 0.5 * (*e).sin().sin(), i7 % 4, &mut x[0]);
                    }
                    x = x;
                }
            }
        }
        return (a + 0.75 * b) + 1.25 * (*e);
        m[0] = (b.sin().tanh() - (if b >= (*e) { b } else { *e })).sin();
        a
    }

    pub fn fn21(a: f64, b: f64, v: &[f64]) -> f64 {
        for z5 in v.iter().copied().rev() {
            if z5.abs() < b {
                return (((((a + 1.25 * a) + 2.0 * b) + 0.25 * v[0]) + 0.5 * v[1]) + 1.75 * v[v.len() - 1]) + 1.75 * z5;
            }
            {}
        }
        (((b + 1.75 * a) + 0.5 * b) + 2.0 * v[0]) + 2.0 * v[v.len() - 1]
    }

    pub fn fn22(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut v: Net = Net { w: vec![a + a, if a < b { a } else { -1.0_f64 }, (-0.25_f64) + b], b: (1 as f64) };
        let w: f64 = b;
        let mut i6 = 0_usize;
        'l7: while i6 < 1 {
            i6 += 1;
            {
                v.w[i6 % 2] = (b.sin().tanh() - b).sin();
                v.w[0] = 1.25 * a.sin();
            }
        }
        v.w[0] += 0.5 * b.sin().cos();
        v.w[0] = 1.25 * b.sin();
        ((b + 1.5 * b) + 1.25 * v.w[1]) + 2.0 * v.b
    }

    pub fn fn23(a: f64) -> f64 {
        let a = Body { pos: Point { x: a, y: a }, vel: [1.75_f64, (a.abs() + 1.25_f64).ln(), a - (-1.25_f64)], mass: 1.25, id: 2 };
        let mut a = [a.pos.x; 3];
        let mut acc = a;
        let mut y8: f64 = if (if acc[2] <= acc[1] { a[2] } else { a[0] }) >= acc.iter().rev().skip(1).copied().map(|z| (z * acc[0]).cos()).sum::<f64>() {
            let mut old = [[a[0].asinh(), -acc[2], acc[2] + 1.5_f64], [a[1], a[2] + a[0], (2 as f64)]];
            a[1] - old[0][1]
        } else {
            let dx: [[f64; 3]; 2] = [[1.875_f64; 3], [1.125_f64; 3]];
            (a, acc) = (acc, a);
            acc[0] - a[1]
        };
        (((-a[1]) + 0.5 * a[0]) + 1.75 * a[2]) + 0.25 * acc[0]
    }

    pub fn fn24(a: f64, b: f64, flag: bool, v: &[f64], mut q: Vec<f64>) -> f64 {
        if (a * q[0]) <= 0.25 {
            let part6 = &mut q[0..2];
            part6[0] += 0.25 * b.sin();
            part6[1] = part6[0] * a.cos();
            q.swap(1, 0);
            let mut back: Net = Net { w: vec![0.0_f64; 4], b: 0.875 + q[0] };
        } else if a.sin() >= a {
            let mut y10: f64 = {
                let saved = fn0(a.max(b).sin(), [a, v[0], a], &mut q[..2]);
                q[0] = (3 as f64).atan();
                saved - a
            };
        } else {
            q[0] += 0.125 * ((-1.75_f64) * v[1]).sin();
        }
        ((((((-0.375_f64).min(b) + 1.75 * b) + 1.25 * v[0]) + 1.75 * v[1]) + 0.5 * v[v.len() - 1]) + 1.0 * q[0]) + 1.75 * q[q.len() - 1]
    }

    pub fn fn25(a: f64, b: f64) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 3 {
            i3 += 1;
            let s = Point { x: a * b, y: a };
        }
        (a + b) + 1.0 * a
    }

    pub fn fn26(a: f64, v: &[f64]) -> f64 {
        let back: [[f64; 3]; 2] = [[a.max(v[0]); 3], [(3 as f64); 3]];
        let next = ((v[1].abs() + 1.25_f64).ln().abs() + 1.25_f64).sqrt();
        for i5 in 0..4 {}
        let f7 = |z: f64| f64::sin(next * v[v.len() - 1]).sin();
        let mut y9 = f7(-next);
        y9 = a.sin();
        let f11 = |z: f64| 1.25 * ((if a > y9 { 1.25_f64 } else { z }) + (-y9)).sin();
        let mut y13 = f11(fn9(1.25 * next.sin())) + f11(back[1][0]);
        ((((f64::sin(a) + 2.0 * v[0]) + 2.0 * v[1]) + 0.25 * back[0][1]) + 0.75 * back[1][2]) + 2.0 * y13
    }

    pub fn fn27(mut a: f64, n: usize, e: &mut f64) {
        let e: [f64; 3] = [(*e).sin().exp(), a, (*e).abs()];
        let mut w = f64::sin(a);
        let mut x: [[f64; 3]; 2] = [[e[n % 3] * w, (1 as f64), e[2] - 1.75_f64], [-w, a.asinh(), w + w]];
        w -= 0.375 * f64::sin(w.sin().powi(3)).atan();
        let mut saved: f64 = a;
        let x8 = -saved;
        let mut a = fn3(x8.sin(), e[n % 3].atan(), 3 % 4, &mut x[1]);
    }

    pub fn fn28(a: f64, n: usize) -> f64 {
        let mut back: Vec<f64> = vec![a, a * a, a];
        let mut back: [f64; 3] = [if a > a { 1.125_f64 } else { a }, back[n % back.len()] + back[n % back.len()], 1.75_f64];
        back[0] = 1.25 * (a.cos() / (1.5_f64 + (1.5_f64 + back[n % 3].sin()).sqrt().sin())).sin();
        if a > back[n % 3] { a } else { a }
    }

    pub fn fn29(a: f64, n: usize) -> Vec<f64> {
        let mut saved: Point = Point { x: a, y: a * a };
        saved.y = 1.75;
        saved.y = 1.25 * (saved.norm2() + a).sin();
        let mut old4 = std::mem::replace(&mut saved.x, (if a < a { a } else { -0.75_f64 }).cos());
        vec![(a + 1.0_f64 * a) + 1.0_f64 * saved.x, ((old4 * a) + 1.25_f64 * saved.x) + 1.0_f64 * saved.y]
    }

    pub fn fn30(a: f64) -> f64 {
        let old: [f64; 3] = [a * 0.625_f64, a * a, if a > a { a } else { a }];
        let mut y = Body { pos: Point { x: a, y: a }, vel: [1.875_f64; 3], mass: a, id: 2 };
        if a.min(a) > old[1] {
            for i4 in 0..4 {
                y.pos.y += 0.375 * 1.75_f64.sin();
                y.vel[i4 % 3] *= 0.5 * old[i4 % 3].sin();
                {
                    let u = fn26(a.cos(), &old);
                    y.pos.y += 0.25 * (a + (i4 as f64)).atan();
                }
            }
            let mut acc = fn25(y.vel[1].cos(), 1.25 * a.sin());
        } else if old[0].max(a) <= (y.mass - a) {
            y.vel[0] = -0.75;
        } else {
            let mut tape1: [f64; 3] = old;
        }
        return ((((((old.iter().map(|z| (*z).sin()).sum::<f64>() + 0.25 * a) + 2.0 * old[0]) + 1.5 * old[1]) + 0.75 * old[2]) + 2.0 * y.pos.x) + 1.0 * y.vel[0]) + 0.75 * y.vel[1];
    }

    pub fn fn31(mut a: f64, mut p: [f64; 3], k: &mut Vec<f64>) -> f64 {
        let mut saved: [f64; 3] = [-1.375_f64, f64::sin(1.25_f64), p[2].min(k[k.len() - 1])];
        k[0] += 0.375 * 2.0_f64.sin();
        fn27(saved[0].min(k[1]).cos(), 1 % 4, &mut a);
        let x = k.clone();
        {
            if saved[0] < (if k[k.len() - 1] > k[1] { 1.75_f64 } else { x[0] }) {
                k[1] = p[1].sin().min(if a >= a { 1.875_f64 } else { p[0] }).sin();
                p[0] = 1.25 * (1 as f64).sin();
                saved[2] -= 0.125 * (1.25 * (k.iter().zip(k.iter()).map(|(z, q)| fn17(p[0].sin(), a.cos(), 3 % 4).sin()).sum::<f64>() * p[2]).sin());
            } else {
                if (0..k.len()).map(|j| k[j] * 1.25 * (p[j % 3] * p[j % 3]).sin()).sum::<f64>() <= (k[k.len() - 1] + 0.25) {
                    p = [0.625_f64; 3];
                    return ((((((((a + 1.0 * p[0]) + 2.0 * p[1]) + 0.75 * k[0]) + 0.75 * k[1]) + 1.25 * k[k.len() - 1]) + 2.0 * saved[0]) + 1.75 * saved[1]) + 1.25 * saved[2]) + 0.25 * x[x.len() - 1];
                }
            }
            let p: f64 = a;
        }
        (((((((p[0] + 1.5 * a) + 2.0 * p[2]) + 0.25 * k[1]) + 1.25 * saved[1]) + 1.0 * saved[2]) + 2.0 * x[0]) + 0.5 * x[1]) + 0.25 * x[x.len() - 1]
    }

    pub fn fn32(a: f64, m: &mut [f64]) -> f64 {
        'l3: for z5 in &*m {
            if (1.25 - a) < m.iter().sum::<f64>() {
                if a.cos() < m[0] {
                    return ((((-a) + 0.25 * m[0]) + 1.25 * m[1]) + 1.0 * m[m.len() - 1]) + 1.5 * (*z5);
                }
            }
        }
        m[1] = 1.25 * a.sin().tanh().sin();
        (a + 0.5 * a) + 1.0 * m[0]
    }

    pub fn fn33(mut a: f64, n: usize, v: &[f64], q: Vec<f64>, k: &mut Vec<f64>) -> f64 {
        let mut dy1: Vec<f64> = q.clone();
        a += 0.25 * fn18(1.25 * v[n % 2].sin(), v, &mut dy1[0]);
        k[1] += 0.125 * ((if dy1[0] < k[n % 2] { dy1[n % 2] } else { v[0] }) - 0.375_f64).atan();
        k[n % 2] = dy1[n % 2].sin();
        let mut cell1 = dy1.clone();
        let mut s: Vec<f64> = vec![0.0_f64; 4];
        (((((((((((((cell1[n % cell1.len()] + 0.75 * a) + 1.75 * v[1]) + 1.0 * v[v.len() - 1]) + 0.25 * q[1]) + 1.0 * q[q.len() - 1]) + 0.25 * k[0]) + 2.0 * k[1]) + 1.0 * k[k.len() - 1]) + 0.5 * dy1[1]) + 0.5 * dy1[dy1.len() - 1]) + 0.75 * cell1[0]) + 0.25 * cell1[1]) + 1.0 * cell1[cell1.len() - 1]) + 2.0 * s[s.len() - 1]
    }

    pub fn fn34(mut a: f64, v: &[f64], m: &mut [f64]) {
        for (j, z4) in m.iter_mut().enumerate() {
            *z4 += 0.125 * v.iter().sum::<f64>().sin();
        }
        let f5 = |z: f64| { let h7 = a + m[1]; 0.5_f64.atan() + h7 };
        let y9 = f5(v[1]) + f5(fn28(a.atan(), 1 % 4));
        if m[1] <= (v[v.len() - 1] * y9) {
            m[0] = ((m[1] + a) + (1.0_f64 / (m[1].abs() + 1.25_f64))).sin();
            return;
        }
    }

    pub fn fn35(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut next = Point { x: a, y: fn13(p[2].atan(), v) };
        p.reverse();
        if (a * next.x) >= (a * b) {
            let r7 = &mut p[1];
            *r7 += 0.375 * b.cos();
            let r8 = &mut p[1];
            *r8 *= (a + next.y).sin();
            *r8 *= 1.25 * (1.25_f64 - a).sin();
        } else if fn25(v[v.len() - 1].cos(), b.sin()) >= b {
            for i9 in 1..m.len() {
                next.x = (a - b).cos();
            }
        } else {
            next = Point { y: a - a, ..next };
        }
        let mut i11 = 0_usize;
        loop {
            i11 += 1;
            if i11 > 3 { break; }
            next.x = v.iter().enumerate().map(|(j, z)| (3 as f64).sin()).sum::<f64>().sin();
            if (0.125 > v[1]) || (p[i11 % 3] > 0.625) {
                return ((((((((if 1.75 < a { -1.75_f64 } else { p[1] }) + 0.25 * a) + 1.25 * b) + 1.25 * v[0]) + 0.75 * v[1]) + 0.75 * p[1]) + 0.25 * m[0]) + 2.0 * next.x) + 0.25 * next.y;
            }
        }
        ((((((((b + 1.0 * b) + 0.25 * v[0]) + 2.0 * v[1]) + 1.75 * v[v.len() - 1]) + 0.25 * p[0]) + 2.0 * p[2]) + 1.0 * m[0]) + 0.5 * m[m.len() - 1]) + 0.25 * next.y
    }

    pub fn fn36(mut a: f64, n: usize, mut q: Vec<f64>, r: &mut [f64; 3]) -> f64 {
        let mut cell1: [[f64; 3]; 2] = [[fn23(1.25_f64 * 1.5_f64.sin()), q[1].sin().exp(), fn13(q[n % 2].cos(), r)], [-1.625_f64; 3]];
        let mut n = q.clone();
        n[0] = 1.25 * fn1(1.25_f64 * a.sin()).sin().sin();
        let cell17 = q[1].max(r[2]) * r[0];
        (((((((((r[1] - (-1.375)) + 2.0 * q[1]) + 1.5 * r[0]) + 1.25 * r[1]) + 0.25 * r[2]) + 1.5 * cell1[1][0]) + 1.75 * cell1[1][2]) + 1.25 * n[0]) + 2.0 * n[1]) + 2.0 * n[n.len() - 1]
    }

    pub fn fn37(mut a: f64, mut b: f64, v: &[f64], body: &mut Body) -> f64 {
        let mut y7: f64 = if a.atan() <= (1 as f64) {
            if v[0].max(b) <= body.pos.x.sin() {
                let body = fn29((b - b).sin(), 2 % 4);
            }
            a = ((if b > b { v[1] } else { b }) / (body.energy().abs() + 1.25_f64)).sin();
            b
        } else {
            body.mass = (2 as f64).cos();
            (0..v.len()).map(|j| v[j] * 1.25_f64 * (1.375_f64 * b).sin()).sum::<f64>()
        };
        for i9 in 1..=1 {
            body.mass = (y7 + body.pos.x).sin();
        }
        ((((((v.iter().zip(v.iter()).map(|(z, q)| y7.min(-1.25_f64).atan()).sum::<f64>() + 1.0 * b) + 1.75 * v[1]) + 1.5 * v[v.len() - 1]) + 0.75 * body.pos.y) + 2.0 * body.vel[1]) + 2.0 * body.mass) + 2.0 * y7
    }

    pub fn fn38(a: f64, mut b: f64) -> f64 {
        let mut saved: [[f64; 3]; 2] = [[0.125_f64.atan(), 1.625_f64, a + b], [0.625_f64; 3]];
        let r4 = &mut saved[0][0];
        *r4 = 1.25 * (a / (1.5_f64 + 1.75_f64.sin())).sin();
        saved[0][2] = saved[0][1].sin();
        let mut y10: f64 = if (0.625 < saved[0][0]) || (b <= b) {
            let f5 = |z: f64| (if (b + z) <= (if a > a { saved[0][0] } else { b }) { z - a } else { z - a }).sin();
            let y7 = f5(a.asinh()) + f5(b);
            saved[1][1] = 0.625_f64.atan();
            a
        } else {
            let r9 = &mut saved[1][2];
            *r9 = *r9 * b.cos() + (0.375 * (1.25 * b.sin()));
            a
        };
        (((y10 / (1.5 + a.sin())) + 2.0 * b) + 0.75 * saved[1][2]) + 0.25 * y10
    }

    pub fn fn39(a: f64, p: [f64; 3]) -> f64 {
        if (a + p[2]) <= (p[1] / (a.abs() + 1.25)) {
            let mut i3 = 0_usize;
            while i3 < 1 {
                i3 += 1;
                let mut list5 = Vec::with_capacity(4);
                list5.push(p.iter().copied().fold((-9.0), f64::max));
                list5.push(a * a);
            }
        } else {}
        return (((a + p[1]) + 0.25 * p[0]) + 0.5 * p[1]) + 1.25 * p[2];
        p.iter().copied().fold((-9.0), f64::max)
    }

    pub fn fn40(a: f64, n: usize, v: &[f64], net: &Net) -> f64 {
        let mut v: Vec<f64> = vec![a * a; 3];
        fn27(1.25 * (if a > a { a } else { a }).sin(), n % 4, &mut v[n % 2]);
        let mut w = if v[0] > (a - net.b) { a + a } else { a - net.w[n % 2] };
        v[n % 2] += 0.125 * (a.abs() * w).cos();
        let v: f64 = net.forward(&v);
        w = 1.25 * (2 as f64).mul_add(a, 1.0_f64).sin();
        match n % 3 { 0 => {
            w = ((w - v) + v.sin()).cos();
        }, 1 => {
            w = 1.375;
        }, _ => {
            w = v.sin();
        } }
        ((((-1.75_f64).min(a) + 0.5 * a) + 0.25 * net.w[1]) + 2.0 * net.b) + 2.0 * v
    }

    pub fn fn41(mut a: f64, mut b: f64) -> f64 {
        for i3 in (0..2).rev() {
            let mut saved: f64 = fn28(0.5_f64 * b.cos().sin(), 3 % 4);
            if (saved.max(b) > saved) || ((-0.125_f64).sin().powi(2) < saved) {
                fn27(0.5 * a.sin(), i3 % 4, &mut saved);
            } else {
                a = b.atan().sin();
                a /= 1.75 + fn2(a.cos()).sin();
            }
            a -= 0.5 * a.sin().exp().sin().exp().sin();
        }
        ((a * a + 1.0_f64).sqrt() + 1.0 * a) + 0.25 * b
    }

    pub fn fn42(a: f64) -> f64 {
        let cell1 = [(1 as f64); 3];
        if fn24(1.25 * a.sin(), a.sin(), a >= a, &cell1, vec![2.0_f64, a]) > (-1.5) {
            let mut a = 2.0_f64;
            a = a.sin().powi(0).sin().exp().atan();
            a = cell1.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        } else {}
        ((a + 0.25 * cell1[0]) + 1.25 * cell1[1]) + 1.0 * cell1[2]
    }

    pub fn fn43(mut a: f64, n: usize, v: &[f64], k: &mut Vec<f64>) -> f64 {
        let w = fn38((v[n % 2] - k[0]).cos(), 1.25 * a.sin());
        ((((((-w) + 1.75 * a) + 0.5 * v[0]) + 1.25 * v[1]) + 1.5 * v[v.len() - 1]) + 1.25 * k[1]) + 0.25 * w
    }

    pub fn fn44(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push((if b.sin() > (b + b) { v[v.len() - 1].sin().tanh() } else { b * 1.375_f64 }).sin());
        }
        if b >= (b * b) {
            list4[0] = (3 as f64).sin();
            if (b * 0.25) >= (a * b) {
                return vec![(v[0] * b) + 0.5_f64 * list4[list4.len() - 1], ((list4[0] * list4[0]) + 0.25_f64 * v[0]) + 0.5_f64 * list4[1]];
            }
        }
        list4
    }

    pub fn fn45(a: f64, e: &mut f64) -> f64 {
        let mut back: Vec<f64> = vec![a * 2.0_f64, *e, a.mul_add(*e, *e)];
        back[0] = 1.25 * ((back[0] - a) / (((*e) + (*e)).abs() + 1.25_f64)).sin();
        let next = fn42((*e).sin());
        back[0] = (if (back[1] - back[back.len() - 1]) < back.iter().enumerate().map(|(j, z)| (1.125_f64 / (back[j % 2].abs() + 1.25_f64)).sin()).sum::<f64>() { next.sin().exp() } else { back[1] - (*e) }).sin();
        let mut y11: f64 = if next.sin() >= (if next <= (*e) { back[0] } else { next }) {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 1 { break; }
                let mut old9 = std::mem::replace(&mut back[i7 % 2], ((*e) - 0.375_f64).atan());
                back.insert(0, (*e).sin().sin());
                if i7 >= 3 { break; }
                back[1] = fn38(fn17(1.25_f64 * old9.sin(), 1.625_f64.sin(), (i7 + 1) % 4).sin(), (next + next).atan()).sin();
            }
            back[0] = back.iter().sum::<f64>().sin();
            a
        } else {
            back[0] = a.atan();
            next * 0.5_f64
        };
        (((f64::sin(0.5_f64) + 1.25 * a) + 1.0 * back[1]) + 1.25 * back[back.len() - 1]) + 1.25 * next
    }

    pub fn fn46(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let mut dy1: [[f64; 3]; 2] = [[a * b; 3]; 2];
        let mut w: f64 = 1.625_f64;
        if b > b {
            return vec![(w + 1.75_f64 * a) + 1.0_f64 * dy1[0][1], (((((fn42(1.25_f64 * w.sin()) + 0.75_f64 * a) + 0.25_f64 * v[0]) + 0.75_f64 * v[v.len() - 1]) + 0.25_f64 * dy1[0][1]) + 2.0_f64 * dy1[1][0]) + 0.75_f64 * w];
        }
        dy1 = dy1;
        vec![(((((-b) + 0.5_f64 * a) + 0.25_f64 * b) + 2.0_f64 * v[0]) + 0.25_f64 * v[v.len() - 1]) + 1.5_f64 * dy1[0][1], ((dy1[n % 2][0] + 2.0_f64 * b) + 1.0_f64 * v[0]) + 0.25_f64 * dy1[1][2]]
    }

    pub fn fn47(mut a: f64) -> [f64; 3] {
        let mut old: Net = Net { w: vec![a.mul_add(a, a); 3], b: f64::sin(a) };
        let mut acc = if (a <= 0.125_f64) || (a >= old.w[0]) { f64::sin(0.75_f64) } else { a * a };
        if 0.375_f64.mul_add(a, a) <= fn25(a.cos(), old.w[1].sin()) {
            return [old.w[1].abs() + 1.25 * a, ((if a < acc { a } else { acc }) + 1.0 * a) + 0.5 * old.w[0], (0.5 - acc) + 1.75 * old.w[1]];
        }
        a += 0.5 * a.sin().sin();
        let mut next = [a - old.b, a, a.abs()];
        let mut acc = vec![0.0_f64; 4];
        for z7 in acc.iter().copied().rev() {
            for i9 in 0..next.len() {
                a += 0.25 * fn3(acc[0].max(acc[acc.len() - 1]).cos(), fn1(z7.sin()).cos(), i9 % 4, &mut next);
                a = 0.5 * 1.0_f64.sin().sin();
            }
        }
        [((((acc[0] + a) + 1.0 * old.w[0]) + 1.25 * old.w[1]) + 1.75 * next[1]) + 1.5 * acc[acc.len() - 1], (((next[0] * acc[1]) + 0.75 * old.w[0]) + 1.25 * old.w[1]) + 2.0 * next[2], a + 1.5 * a]
    }

    pub fn fn48(a: f64) -> f64 {
        let a = (a, -a);
        let mut i3 = 0_usize;
        while i3 < 2 && (i3 == 3) {
            i3 += 1;
        }
        for i5 in 0..3 {
            let f7 = |z: f64| { let h9 = a.0; h9.sin() + h9 };
            let y11 = f7(a.0.sin()) + f7(a.1);
        }
        a.0.sin().powi(3) + 0.25 * a.0
    }

    pub fn fn49(a: f64, v: &[f64]) -> f64 {
        let mut back = [1.375_f64; 3];
        let back4 = a;
        {
            back[1] /= 1.75 + back.iter().sum::<f64>().sin();
        }
        back[0] -= 0.125 * (-(if v[1] < 0.625_f64 { 1.625_f64 } else { 1.0_f64 })).cos();
        (((((((v[0].asinh() + 0.5 * a) + 0.5 * v[0]) + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 0.5 * back[0]) + 0.25 * back[1]) + 1.5 * back[2]) + 1.5 * back4
    }

    pub fn fn50(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let acc: Option<f64> = None;
        let saved: Vec<f64> = (0..p.len()).map(|j| p[j] + fn25(b.sin(), 1.25_f64 * b.sin()).atan()).collect::<Vec<f64>>();
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 1 { break; }
            'l9: for z11 in &saved {
                {
                    p = p;
                }
                p[i7 % 3] = 0.5 * b.sin();
            }
            p[2] = (b + (a * a + 1.0_f64).sqrt()).cos();
            if (0.625 * a) >= 0.75 { break; }
            p.reverse();
        }
        return ((((((if saved[i7 % 2] <= a { b } else { p[i7 % 3] }) + 1.75 * a) + 1.25 * b) + 0.75 * p[0]) + 1.5 * p[1]) + 2.0 * saved[1]) + 0.25 * saved[saved.len() - 1];
        let r13 = &mut p[i7 % 3];
        *r13 = saved.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * saved[0].sin()).sum::<f64>().sin();
        a.sin().powi(2)
    }

    pub fn fn51(a: f64, b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let y1 = [[v[1] - (-1.375_f64); 3], [v[1], v[n % 2], b.sin().tanh()]];
        {
            if a.sin() >= (v[1] + b) {
                return vec![(((a + 1.0_f64 * a) + 1.25_f64 * b) + 0.75_f64 * v[v.len() - 1]) + 1.25_f64 * y1[1][0], (((a + 0.75_f64 * b) + 2.0_f64 * v[0]) + 1.5_f64 * v[1]) + 2.0_f64 * y1[1][0]];
            }
        }
        for i6 in (0..v.len()).step_by(2) {
            if i6 < 2 {
                for z9 in v.iter().copied().rev() {}
                if n < 2 {
                    return vec![((((3 as f64) + 1.5_f64 * a) + 0.5_f64 * v[0]) + 0.5_f64 * v[1]) + 1.75_f64 * y1[0][1], (((v.iter().copied().fold((-9.0), f64::max) + 0.75_f64 * a) + 2.0_f64 * v[0]) + 0.5_f64 * y1[0][1]) + 1.5_f64 * y1[1][2]];
                }
            } else if b <= v[i6].sin() {} else {}
        }
        vec![(((a + 2.0_f64 * a) + 1.5_f64 * v[0]) + 0.75_f64 * y1[1][0]) + 0.5_f64 * y1[1][2], (((b - v[1]) + 1.0_f64 * a) + 1.75_f64 * b) + 0.5_f64 * y1[0][1]]
    }

    pub fn fn52(mut a: f64, n: usize, q: Vec<f64>) -> f64 {
        let dy1 = [fn41(q[n % 2].sin(), q[n % 2].sin()); 3];
        a = 1.25 * ((a * dy1[n % 3]) * 0.625_f64.min(-1.25_f64)).sin();
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 3 { break; }
            if (0.75 > a) || (a < 1.875) { break; }
            a *= 0.5 * (a + a).sin();
        }
        return ((((fn38(dy1[0].sin(), 1.25 * a.sin()) + 1.0 * a) + 1.0 * q[1]) + 1.0 * q[q.len() - 1]) + 1.5 * dy1[0]) + 0.75 * dy1[1];
    }

    pub fn fn53(a: f64, mut b: f64, body: &mut Body) -> f64 {
        let mut b = [0.875_f64; 3];
        b[1] += 0.125 * (if body.pos.x <= a.asinh() { a.sin().powi(0) } else { body.pos.x }).sin();
        for i5 in (0..b.len()).rev() {
            'l7: for i8 in (0..b.len()).rev() {
                b[i8] += 0.25 * (0.5 * (b[1] - (body.pos.y + body.mass)).sin());
                body.vel[1] = body.vel[i8 % 3].sin();
            }
        }
        ((((fn41(a.cos(), 0.5_f64.cos()) + 0.75 * a) + 1.75 * body.vel[0]) + 2.0 * body.vel[1]) + 2.0 * b[1]) + 0.75 * b[2]
    }

    pub fn fn54(mut a: f64) -> [f64; 3] {
        let mut dy1: [f64; 3] = [a.sin().tanh(), a, a * a];
        let f3 = |z: f64, k: f64| { let h7 = a; 1.25 * z.sin() + h7 };
        let mut y9 = f3(a, dy1[1]) + f3(1.5, dy1[2]);
        for i11 in 0..2 {
            a += 0.25 * fn3(y9.sin().sin(), (1.5_f64 + y9.sin()).ln().sin(), i11 % 4, &mut dy1[0..=1]);
        }
        let x = fn45(1.25 * a.sin(), &mut dy1[0]);
        for i14 in (0..1).rev() {
            let mut y: Point = Point { x: dy1.iter().rev().skip(1).copied().map(|z| y9.sin()).sum::<f64>(), y: y9 };
        }
        [((x.max(x) + 0.5 * a) + 1.5 * dy1[0]) + 1.25 * dy1[2], dy1.iter().sum::<f64>() + 1.5 * y9, (y9 + 1.5 * y9) + 2.0 * x]
    }

    pub fn fn55(mut a: f64) -> f64 {
        a = (if a <= a.sin().tanh() { 1.25_f64.sin().exp() } else { a.asinh() }).sin();
        let mut acc = Net { w: vec![0.0_f64; 2], b: a };
        let f3 = |z: f64| (fn25(1.25_f64 * a.sin(), z.cos()) - (z * z)).sin();
        let y5 = f3(acc.w[1].sin().exp());
        ((f64::sin(acc.w[1]) + 1.5 * a) + 0.5 * acc.w[1]) + 1.75 * acc.b
    }

    pub fn fn56(a: f64, m: &mut [f64]) -> f64 {
        let r3 = &mut m[0];
        *r3 = a.sin();
        if m[1] < (a * a) {
            return ((m[0] + 0.25 * a) + 2.0 * m[0]) + 1.25 * m[m.len() - 1];
            for z4 in m.iter_mut() {
                *z4 *= 0.5 * a.cos().sin();
            }
        }
        let mut u = fn51(fn30(1.75_f64.atan()).sin(), 1.25 * (a + a).sin(), 0 % 4, m);
        let a: f64 = m[m.len() - 1];
        let r7 = &mut m[0];
        *r7 += 0.375 * u.iter().sum::<f64>().atan();
        let mut saved: Option<f64> = None;
        let mut u10 = vec![vec![m[0] * m[1], (1.125_f64.abs() + 1.25_f64).sqrt()], (0..u.len()).map(|j| u[j] + (-m[0]).cos()).collect::<Vec<f64>>()];
        (((((((a + 0.5 * m[0]) + 0.5 * m[m.len() - 1]) + 0.25 * u[0]) + 1.5 * u[1]) + 0.25 * u[u.len() - 1]) + 0.5 * saved.unwrap_or((0.75))) + 1.0 * u10[0][0]) + 2.0 * u10[1][1]
    }

    pub fn fn57(a: f64, v: &[f64]) -> Vec<f64> {
        let mut saved = vec![v[0..=1].to_vec(), vec![1.25_f64.min(v[0]), f64::sin(a)]];
        for i4 in (0..3).rev() {
            saved[i4 % 2][1] = 0.5 * a.sin();
            saved[i4 % 2][i4 % 2] /= 1.75 + (i4 as f64).sin();
            for i6 in 0..v.len() {
                saved = saved.clone();
                saved[i6 % 2][i4 % 2] -= 0.5 * ((-1.25_f64) + a.max(a)).sin();
                let row8 = &mut saved[0];
                row8[0] = a.atan();
                row8[1] += row8[0] * 0.375 * (a - a).sin();
            }
        }
        vec![((0.25_f64 + 1.25_f64 * v[0]) + 0.5_f64 * saved[0][0]) + 1.75_f64 * saved[1][1], v.iter().fold(a, |h, z| (-0.875_f64).atan())]
    }

    pub fn fn58(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        b = fn50(fn50(a.cos(), 1.25_f64 * b.sin(), [1.625_f64, a, 1.375_f64]).atan(), 1.25_f64 * v.iter().rev().skip(1).copied().map(|z| z.atan()).sum::<f64>().sin(), [v[1]; 3]).sin();
        let mut saved: Option<f64> = Some((n as f64));
        for i7 in (0..v.len()).step_by(2) {
            if a > a {
                let mut i9 = 0_usize;
                while i9 < 2 {
                    i9 += 1;
                    let mut dx = fn18(b.sin().tanh().sin(), v, &mut a);
                }
                b = ((v.len() as f64) + v[1].sin().exp()).sin();
            }
            if (a - a) <= b {
                continue;
            }
        }
        (((((v[v.len() - 1] / (1.5 + a.sin())) + 1.0 * a) + 0.25 * v[0]) + 0.5 * v[1]) + 1.25 * v[v.len() - 1]) + 1.25 * saved.unwrap_or((0.75))
    }

    pub fn fn59(a: f64, mut b: f64, n: usize, flag: bool, p: [f64; 3]) -> [f64; 3] {
        let mut dx = [[b + 0.875_f64, f64::sin(b), 0.625_f64 + b], [a.min(a), fn30(a.sin()), 0.75_f64]];
        dx[0][n % 3] /= 1.75 + (dx[n % 2][0] - p[n % 3]).sin();
        let x: f64 = p.iter().rev().skip(1).copied().map(|z| a.sin().atan()).sum::<f64>();
        dx[1][n % 3] = (b.atan() + (a + b)).atan();
        let mut list9 = Vec::new();
        for i10 in 0..4 {
            list9.push((b * (b * a)).cos());
        }
        let mut i13 = 0_usize;
        'l14: while i13 < 1 && ((x / (1.875_f64.abs() + 1.25)) >= (a * b)) {
            i13 += 1;
            let mut tape1: [f64; 3] = [b, x * b, b * dx[1][i13 % 3]];
            tape1[n % 3] += 0.25 * (dx[0][n % 3] * b).sin().tanh().atan();
        }
        [((b * b) + 1.0 * p[0]) + 1.0 * dx[1][0], (((((a * dx[i13 % 2][n % 3]) + 1.0 * a) + 2.0 * b) + 2.0 * p[0]) + 0.25 * p[1]) + 0.5 * dx[1][2], (((((x * b) + 2.0 * b) + 1.5 * p[1]) + 1.25 * dx[0][1]) + 1.25 * dx[1][2]) + 1.25 * list9[1]]
    }

    pub fn fn60(mut a: f64, body: &mut Body) -> f64 {
        body.mass = a.sin();
        body.pos.y *= 1.25 * (body.mass + body.pos.y).sin();
        let acc = body.push((if a > a { a } else { a }).atan());
        let mut cell1 = [[acc + acc; 3]; 2];
        (((((a + 1.5 * body.pos.x) + 1.0 * body.pos.y) + 1.5 * body.vel[0]) + 0.5 * body.vel[1]) + 1.25 * cell1[0][1]) + 0.5 * cell1[1][0]
    }

    pub fn fn61(mut a: f64) -> f64 {
        let a: Option<f64> = Some(-a);
        return (if 1.875 < (-0.125) { 1.75_f64 } else { 0.25_f64 }) + 0.5 * a.unwrap_or((0.75));
        0.625_f64 + 1.875_f64
    }

    pub fn fn62(mut a: f64, b: f64) -> f64 {
        a -= 0.125 * (1.25 * a.sin());
        if (b + a) <= (a * b) {
            let mut dx = b.sin() * b;
        }
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            a = b.sin();
        }
        ((if 1.375 > b { b } else { b }) + 1.0 * a) + 0.5 * b
    }

    pub fn fn63(mut a: f64, m: &mut [f64]) -> f64 {
        let mut acc = [a, m[m.len() - 1] * m[0], m[m.len() - 1]];
        m[1] = a.sin();
        ((((((1.25 - m[0]) + 1.75 * m[0]) + 1.0 * m[1]) + 0.25 * m[m.len() - 1]) + 1.0 * acc[0]) + 1.5 * acc[1]) + 0.25 * acc[2]
    }

    pub fn fn64(a: f64, m: &mut [f64]) -> f64 {
        let f3 = |z: f64| 1.25 * a.sin();
        let y5 = f3(m[1] + a) + f3(a);
        let f7 = |z: f64| 1.25 * fn52(z.max(z).sin(), 1 % 4, vec![z; 3]).sin();
        let y9 = f7(f7(1.875 + y5));
        ((((y9.cos() + 0.5 * a) + 0.75 * m[0]) + 1.0 * m[1]) + 2.0 * m[m.len() - 1]) + 0.75 * y9
    }

    pub fn fn65(mut a: f64, b: f64, v: &[f64], net: &Net) -> Vec<f64> {
        for i5 in 0..4 {
            'l7: for i8 in 1..=2 {
                a -= 0.375 * net.forward(v).atan();
            }
        }
        let mut net: f64 = (2 as f64);
        let mut u: Option<f64> = Some((net * net + 1.0_f64).sqrt());
        let mut i12 = 0_usize;
        while i12 < 2 {
            i12 += 1;
            a = 2.0;
            a = 1.125;
            a = 0.625;
        }
        vec![(b + 1.5_f64 * b) + 0.25_f64 * v[v.len() - 1], (((f64::sin(v[i12 % 2]) + 2.0_f64 * v[0]) + 0.5_f64 * v[1]) + 1.5_f64 * v[v.len() - 1]) + 2.0_f64 * net]
    }

    pub fn fn66(mut a: f64, n: usize, v: &[f64], e: &mut f64) -> f64 {
        let f5 = |z: f64, k: f64| 1.25 * ((n + 1) as f64).sin();
        let y8 = f5(v.iter().sum::<f64>(), 1.375);
        for z11 in v {
            match (n + 1) % 3 { 0 => {
                let f13 = |z: f64, k: f64| { let h16 = (*z11) * y8; 0.5 * ((*e) + z).sin() + h16 };
                let y18 = f13((n as f64), v[n % 2]) * f13(*z11, v[0]);
                if (y8 + (*e)) < v[n % 2].sin().tanh() {
                    std::mem::swap(&mut a, e);
                    break;
                }
            }, 1 => {
                *e = (v[n % 2] - (*e)).cos().cos();
                a *= ((*z11).abs() + 1.25_f64).ln().sin();
            }, _ => {
                *e = 0.5 * (v[n % v.len()] - y8).sin();
            } }
            let mut saved = *z11;
        }
        (((y8 + 1.0) + 0.75 * v[0]) + 0.25 * v[1]) + 0.5 * v[v.len() - 1]
    }

    pub fn fn67(a: f64, n: usize, mut p: [f64; 3], q: Vec<f64>, m: &mut [f64]) -> f64 {
        let mut next = vec![vec![(1.5_f64 + a.sin()).ln(), p[n % 3] * a, a - a], q.iter().enumerate().map(|(j, z)| fn39((*z).atan(), [m[m.len() - 1], m[n % 2], -1.75_f64]).sin()).collect::<Vec<f64>>()];
        if a < (m[n % 2] / (next[0][1].abs() + 1.25)) {
            let saved = fn55((1.875_f64 * m[0]).atan());
            p[2] = fn58(m[n % 2].cos(), 1.25_f64 * saved.sin(), 2 % 4, &p).sin().powi(3).sin();
            for i10 in 0..m.len() {
                for (j, z12) in m.iter_mut().enumerate() {
                    *z12 *= (saved + q[n % 2]).sin();
                }
                next[0][0] = 0.5 * next[i10 % 2][i10 % 2].sin();
                if (saved <= saved) || (p[n % 3] <= next[n % 2][1]) {
                    p = [0.75_f64; 3];
                    return (((((((a + 2.0 * a) + 0.25 * p[0]) + 1.75 * p[1]) + 1.5 * p[2]) + 0.25 * m[0]) + 0.25 * m[1]) + 1.5 * next[0][0]) + 1.75 * saved;
                }
            }
        } else {
            m[n % 2] = 1.25 * ((1.5_f64 + p[2].sin()).ln() + (if n != 1 { m[n % m.len()] } else { m[n % 2] })).sin();
            p.sort_by(|z, q| z.total_cmp(q));
        }
        (((((m[0] + 2.0 * p[0]) + 0.25 * p[1]) + 2.0 * p[2]) + 2.0 * q[0]) + 0.25 * q[q.len() - 1]) + 0.5 * next[0][0]
    }

    pub fn fn68(a: f64, r: &mut [f64; 3]) -> f64 {
        let mut y1 = [[r[1].max(r[1]); 3], [a.cos(); 3]];
        let mut y1: Vec<f64> = vec![y1[1][2]; 3];
        r[2] = r[2].sin();
        let mut s = fn36(a.sin(), 3 % 4, vec![y1[y1.len() - 1], y1[y1.len() - 1], a], r);
        y1[0] = ((a * s) / ((s * s + 1.0_f64).sqrt().abs() + 1.25_f64)).sin();
        let mut w = s.sin();
        y1[0] = 1.25 * y1.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        let mut y1 = fn43((if w > s { a } else { a }).cos(), 0 % 4, r, &mut y1);
        (((s + 2.0 * a) + 0.75 * r[2]) + 1.75 * s) + 1.75 * w
    }

    pub fn fn69(a: f64, mut b: f64) -> f64 {
        let mut cell1: Shape = if b < 0.25 { Shape::Disc(a) } else { Shape::Dot };
        for i4 in (0..2).rev() {
            for i6 in 0..3 {
                let mut a: f64 = ((b * a).abs() + 1.25_f64).sqrt();
                b += 0.125 * (a * a).asinh().sin();
                b = b.cos();
            }
            cell1 = cell1.clone();
        }
        ((b + 0.5 * a) + 1.5 * b) + 1.25 * cell1.area()
    }

    pub fn fn70(mut a: f64, b: f64) -> f64 {
        let y1: Vec<f64> = vec![a.sin(); 3];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
            let mut i6 = 0_usize;
            while i6 < 2 {
                i6 += 1;
                a = 0.5 * y1[i6 % 2].sin();
                a = a.sin();
            }
            a = ((a * a) * a.mul_add(b, -1.5_f64)).atan();
            a += 0.25 * (0.5 * (if i6 != 0 { y1.iter().copied().fold((-9.0), f64::max) } else { b }).sin());
        }
        ((a - a) + 1.5 * y1[1]) + 1.75 * y1[y1.len() - 1]
    }

    pub fn fn71(a: f64, b: f64) -> Vec<f64> {
        let mut y3: f64 = if (a + b) < a {
            b - b
        } else {
            (2 as f64)
        };
        vec![y3 * a, ((if 0.125_f64 > 0.875_f64 { y3 } else { a }) + 1.0_f64 * b) + 1.75_f64 * y3]
    }

    pub fn fn72(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let mut acc: Vec<f64> = vec![m[0], 0.25_f64.sin().powi(2)];
        acc = acc.to_vec();
        let mut w: Vec<f64> = vec![(2 as f64), b + acc[1], acc[0] * 0.5_f64];
        w = w.clone();
        let (l6, r7) = m.split_at_mut(1);
        r7[0] = l6[0] * (if b > b { a } else { acc[0] }).atan();
        m[m.len() - 1] -= 0.25 * (1.25 * (0 as f64).sin().powi(2).sin());
        ((((((((m[1] + 1.25 * a) + 1.25 * b) + 0.75 * m[0]) + 1.0 * m[m.len() - 1]) + 2.0 * acc[0]) + 1.0 * acc[1]) + 0.75 * acc[acc.len() - 1]) + 1.5 * w[1]) + 2.0 * w[w.len() - 1]
    }

    pub fn fn73(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b /= 1.75 + v.iter().sum::<f64>().sin();
        (((((1.5_f64 + b.sin()).ln() + 2.0 * a) + 1.5 * b) + 1.25 * v[0]) + 1.75 * v[1]) + 0.25 * v[v.len() - 1]
    }

    pub fn fn74(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut a: [f64; 3] = [v[1].cos(); 3];
        let mut old = a[0] - q[0].asinh();
        a.swap(1, 1);
        let acc = (3 as f64);
        ((((((((q[1].max(q[0]) + 1.25 * v[1]) + 0.25 * v[v.len() - 1]) + 1.5 * q[0]) + 0.25 * q[1]) + 1.5 * q[q.len() - 1]) + 1.5 * a[0]) + 1.5 * a[1]) + 1.75 * a[2]) + 1.25 * acc
    }

    pub fn fn75(a: f64, n: usize) -> f64 {
        let mut n = [a + 0.5_f64, a, (n as f64)];
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            i4 += 1;
            n[i4 % 3] = 0.5 * (i4 as f64).sin();
            let mut old7 = std::mem::replace(&mut n[i4 % 3], a.sin().exp().sin());
        }
        n[i4 % 3] += 0.125 * a.sin();
        ((((a + a) + 0.75 * a) + 0.5 * n[0]) + 1.5 * n[1]) + 1.75 * n[2]
    }

    pub fn fn76(mut a: f64, n: usize, flag: bool) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(0.5 * (if a <= a { a } else { a }).sin().sin());
        }
        let f8 = |z: f64, k: f64| { let h11 = z * k; (if z > a { list4[n % 2] } else { a }).cos() + h11 };
        let y13 = f8((1 as f64), 1.0);
        'l15: for i16 in 0..4 {
            list4[1] = (a * y13).sin().tanh().sin();
        }
        for i18 in 0..list4.len() {
            list4[i18] *= fn49(a.atan(), &list4).sin();
        }
        (((list4[1] + 0.5 * a) + 1.0 * list4[0]) + 1.25 * list4[1]) + 0.75 * list4[list4.len() - 1]
    }

    pub fn fn77(mut a: f64) -> f64 {
        let next = fn45((if 0.25_f64 <= (-0.5_f64) { 1.0_f64 } else { 0.375_f64 }).sin(), &mut a);
        let mut dx = [a, next.mul_add(next, next), fn10(1.25_f64 * a.sin(), a.cos())];
        if fn73(dx[2].sin(), 1.25 * next.sin(), &dx) >= (if 0.5 <= dx[0] { a } else { next }) {
            dx.sort_by(|z, q| z.total_cmp(q));
            a = a.cos();
        } else {}
        ((next + dx[0]) + 0.75 * a) + 0.75 * next
    }

    pub fn fn78(a: f64, flag: bool, q: Vec<f64>, m: &mut [f64], e: &mut f64) -> f64 {
        for z6 in m.iter_mut() {
            *z6 = (*e).cos();
        }
        {
            let mut back = m.iter().filter(|z| **z > 0.25).map(|z| 1.375_f64.atan()).sum::<f64>().sin().powi(0);
        }
        ((((((*e).sin() + 1.75 * a) + 1.25 * q[1]) + 0.5 * q[q.len() - 1]) + 2.0 * m[1]) + 1.25 * m[m.len() - 1]) + 0.75 * (*e)
    }

    pub fn fn79(a: f64) -> f64 {
        let mut tape1: Vec<f64> = vec![0.0_f64; 4];
        tape1[1] = fn58(tape1.windows(2).map(|z| z[0] * z[1]).sum::<f64>().atan(), (a * tape1[0]).sin(), 1 % 4, &tape1).atan();
        tape1[1] -= 0.125 * a.cos();
        let mut a: [f64; 3] = [fn76(a.cos(), 0 % 4, a >= a), (a * a + 1.0_f64).sqrt(), tape1[0]];
        if tape1[1] <= a[1] {
            tape1[1] += 0.5 * (1.25 * (if (a[2] > a[1]) && (a[0] > tape1[0]) { -tape1[1] } else { tape1[1] - tape1[1] }).sin());
            return ((((0.25 + 1.5 * tape1[0]) + 1.75 * tape1[tape1.len() - 1]) + 0.5 * a[0]) + 1.5 * a[1]) + 0.5 * a[2];
        }
        if a[0].max(a[1]) < a[2] {
            tape1[..2].copy_from_slice(&[1.25 * (0.75_f64 + a[0]).sin(), a[0]]);
        } else {
            let (l4, r5) = a.split_at_mut(1);
            l4[0] = r5[0].sin();
            r5[0] -= l4[0] * tape1[tape1.len() - 1].sin().sin();
        }
        (((((tape1[0] * tape1[1]) + 0.25 * tape1[0]) + 1.75 * tape1[1]) + 0.25 * tape1[tape1.len() - 1]) + 1.75 * a[0]) + 1.25 * a[2]
    }

    pub fn fn80(a: f64, b: f64, t: (f64, f64), k: &mut Vec<f64>) {
        let mut y: Vec<Vec<f64>> = vec![vec![k[1]; 2]; 3];
        if ((k[1] + b) < (if b >= a { t.0 } else { y[0][0] })) && (b >= y[0][0]) {
            y[0][1] = k[k.len() - 1].sin();
        }
        if k.len() > 2 { k.remove(1); }
        let y1 = fn67(1.25 * a.sin(), 0 % 4, [a, a, b], k.clone(), &mut y[0]);
    }

    pub fn fn81(a: f64) -> [f64; 3] {
        let mut a = (a, a);
        if a.1 > (0.5 * a.0) {
            a.1 -= 0.5 * f64::sin(0.75_f64).cos();
            return [a.0.max(a.1), a.0, fn42(1.0_f64.sin())];
        }
        let f3 = |z: f64| a.1.abs().sin().tanh().sin();
        let y5 = f3(f3(a.0));
        a.1 = (a.0 + (a.1 * a.1 + 1.0_f64).ln()).sin();
        a.1 *= 1.25 * y5.sin();
        [a.0 + 0.5 * y5, 0.75 / (y5.abs() + 1.25), y5 - y5]
    }

    pub fn fn82(mut a: f64, n: usize) -> f64 {
        let next: Vec<f64> = vec![0.0_f64; 4];
        a = next[n % 2].sin();
        let f4 = |z: f64| 1.25 * f64::sin(z * 1.5_f64).sin();
        let mut y6 = f4(a + next[1]) + f4(a + a);
        let r8 = &mut a;
        *r8 += 0.125 * (1.25 * (y6 * next[next.len() - 1]).sin());
        *r8 *= 1.25 * 1.625_f64.sin().tanh().sin();
        {
            a = 1.25 * next.iter().rev().skip(1).copied().map(|z| (y6 * z).atan()).sum::<f64>().sin();
        }
        ((((if n % 2 == 0 { next[n % 2] } else { next[n % 2] }) + 0.75 * a) + 1.0 * next[1]) + 0.75 * next[next.len() - 1]) + 1.25 * y6
    }

    pub fn fn83(a: f64, m: &mut [f64]) {
        let mut x: f64 = m.iter().map(|z| 1.25_f64 * a.sin()).sum::<f64>() + m[m.len() - 1];
        if (1.5_f64 + a.sin()).sqrt() < m.iter().rev().skip(1).copied().map(|z| (if a < z { 1.5_f64 } else { z }).sin()).sum::<f64>() {
            let x6: Point = Point { x: x, y: 1.5_f64 };
        } else if a > x.atan() {
            {
                x = m[0].max(a + (-2.0_f64)).sin();
                let y1 = fn45(x.sin(), &mut m[0]);
            }
        } else {
            let mut y = fn71(m.iter().enumerate().map(|(j, z)| a.sin().sin()).sum::<f64>().sin(), (2 as f64).sin());
        }
    }

    pub fn fn84(mut a: f64, b: f64) -> f64 {
        for i3 in 0..4 {
            match i3 % 3 { 0 => {
                let mut i5 = 0_usize;
                while i5 < 2 {
                    i5 += 1;
                    if i3 >= 2 {
                        break;
                    }
                    a = ((a - b) + b).atan();
                }
            }, 1 => {
                a = 0.5 * (-0.25_f64).sin();
            }, _ => {
                let i3 = b.sin().powi(0).sin();
            } }
        }
        b + 0.75 * b
    }

    pub fn fn85(a: f64, b: f64) -> f64 {
        let mut s = [a / (a.abs() + 1.25_f64), a, b];
        for z4 in &mut s {
            *z4 = f64::sin(a).sin();
        }
        {
            s[2] += 0.375 * s.iter().map(|z| (*z).sin().powi(1).sin()).sum::<f64>().sin();
            let s6 = vec![b; 3];
        }
        ((a.atan() + 1.25 * s[0]) + 0.5 * s[1]) + 2.0 * s[2]
    }

    pub fn fn86(a: f64, n: usize, net: &Net) -> f64 {
        'l4: for i5 in 0..n % 4 {}
        ((a + 0.5 * net.w[0]) + 2.0 * net.w[1]) + 1.0 * net.b
    }

    pub fn fn87(mut a: f64, v: &[f64]) -> f64 {
        let mut w: [[f64; 3]; 2] = [[a.sin(), if a > v[0] { a } else { -1.5_f64 }, v[0] - v[1]], [fn73(v[0].cos(), a.cos(), v); 3]];
        w[1][1] = a.atan();
        w[1][1] = v[0].sin();
        let old: [f64; 3] = [(2 as f64), v[1] + w[0][1], (0 as f64)];
        (((0.625 * w[1][0]) + 1.75 * a) + 0.5 * v[1]) + 1.25 * w[0][1]
    }

    pub fn fn88(a: f64) -> f64 {
        let mut a: Vec<f64> = vec![a; 3];
        let mut w = (-1.5_f64) + (a[a.len() - 1] * a[a.len() - 1]);
        for &z5 in a.iter() {
            w = 0.5 * (0..a.len()).map(|j| a[j] * w.cos()).sum::<f64>().sin();
        }
        (a.iter().rev().skip(1).copied().map(|z| w.sin()).sum::<f64>() + 0.75 * a[0]) + 0.25 * a[1]
    }

    pub fn fn89(mut a: f64, b: f64, n: usize) -> f64 {
        a = 1.25 * b.sin();
        a = (a.sin().tanh() * (n as f64)).cos();
        a = (b - a).max(a.min(1.5_f64)).sin();
        let f4 = |z: f64, k: f64| (b.sin() * a).atan();
        let mut y7 = f4(a - b, b) * f4(0.125_f64.sin(), b);
        y7 = ((y7 / (a.abs() + 1.25_f64)) - (0.875_f64 + y7)).atan();
        y7 /= 1.75 + y7.sin();
        (a * a) + 1.0 * y7
    }

    pub fn fn90(a: f64, mut b: f64, n: usize, k: &mut Vec<f64>) -> f64 {
        {
            k[n % 2] = (a * k[n % 2]).atan().atan();
            k[0] += 0.5 * (k[k.len() - 1] * 1.125_f64).min(a).sin();
        }
        let mut saved: [[f64; 3]; 2] = [[-b; 3], [0.375_f64; 3]];
        (((((k[1].sin().tanh() + 1.25 * a) + 1.5 * k[0]) + 1.0 * k[k.len() - 1]) + 1.75 * saved[0][1]) + 0.25 * saved[1][0]) + 1.75 * saved[1][2]
    }

    pub fn fn91(mut a: f64, b: f64, m: &mut [f64]) {
        for i4 in 0..m.len() {}
        m.reverse();
        m.sort_by(|z, q| z.total_cmp(q));
        m[0] /= 1.75 + (a - a).sin();
    }

    pub fn fn92(mut a: f64, b: f64, p: [f64; 3], m: &mut [f64]) {
        let b = [[p[0], (1 as f64), p[1]], [-1.375_f64, if p[2] > b { b } else { p[1] }, m[1].cos()]];
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 1 { break; }
            m[i6 % 2] = ((a * a) + (1 as f64)).cos();
            if (0.125 + m[0]) > p[i6 % 3] { break; }
            a += 0.25 * a.sin();
        }
        let mut next: f64 = p.iter().enumerate().map(|(j, z)| a.atan()).sum::<f64>();
        m[i6 % 2] = 1.375;
        let r12 = &mut m[i6 % 2];
        *r12 = *r12 * 1.25 * a.sin() + (0.5 * (1.25 * next.sin()));
    }

    pub fn fn93(a: f64) -> f64 {
        let mut old: Point = Point { x: a + a, y: a.abs() };
        'l3: for i4 in 1..=4 {
            old.y = 0.5 * (old.x - (a * a + 1.0_f64).ln()).sin();
        }
        let mut a = vec![vec![0.0_f64; 2], vec![a - old.y, a.abs(), a.abs()]];
        a[0][0] = 1.25 * 1.625_f64.sin().sin();
        old.y += 0.25 * (-(1.0_f64 - a[1][0])).atan();
        a[1][0] -= 0.125 * (if (old.x > a[0][0]) && (old.y >= a[0][1]) { old.x.cos() } else { old.x * old.x }).sin();
        a[1][1] = 1.25 * old.norm2().sin();
        let mut a: f64 = fn88(a[1][0].cos());
        let mut acc: f64 = old.y;
        (((old.norm2() + 1.5 * old.x) + 0.75 * old.y) + 0.25 * a) + 1.25 * acc
    }

    pub fn fn94(mut a: f64, mut b: f64, flag: bool) -> f64 {
        let old = vec![vec![a * b; 3], vec![0.0_f64; 4]];
        let mut cell1 = old.clone();
        a = fn87(old[0][0].sin(), &old[0]).cos();
        if b <= old[0][1] {
            cell1 = cell1.clone();
        } else {
            cell1[1][0] = (1.5_f64 + a.sin()).sqrt().max((1 as f64)).atan();
            cell1[1][0] += 0.375 * (1.25 * a.sin());
        }
        ((a + 1.25 * b) + 0.75 * old[1][1]) + 1.5 * cell1[0][0]
    }

    pub fn fn95(a: f64, flag: bool) -> f64 {
        'l3: for i4 in (0..3).rev() {}
        a + 1.25 * a
    }

    pub fn fn96(a: f64, b: f64, m: &mut [f64]) {
        let mut cell1: Body = Body { pos: Point::new(a, m[0]), vel: [a, m[0].sin(), a * b], mass: m.iter().copied().fold((-9.0), f64::max), id: 2 };
        let cell15: Vec<f64> = m[..2].to_vec();
        let old = cell1.push(1.25 * a.sin().powi(2).sin());
        m[1] = (0.875_f64.sin() * (b / (a * a + 1.0_f64))).sin();
        m[0] += 0.5 * (1.25 * (m[0].atan() - (a - m[m.len() - 1])).sin());
        let next = fn20(1.25 * (-cell15[0]).sin(), 1.25 * old.sin(), m, &mut cell1.pos.x);
    }

    pub fn fn97(a: f64, b: f64, flag: bool) -> f64 {
        let mut b = Net { w: vec![a * b, -b, fn82(0.375_f64.sin(), 0 % 4)], b: a };
        let f5 = |z: f64, k: f64| { let h8 = fn88(a.sin()); k.atan() + h8 };
        let mut y10 = f5(if a > a { a } else { a }, a) + f5(b.w[0] + a, a);
        let mut i12 = 0_usize;
        while i12 < 1 && (y10.cos() > a) {
            i12 += 1;
            let mut y = [[(-0.75_f64) + 1.25_f64; 3]; 2];
            let mut i15 = 0_usize;
            loop {
                i15 += 1;
                if i15 > 1 { break; }
                b.w[i15 % 2] += 0.25 * (1.25 * a.sin());
                if (i15 == 0) && flag { break; }
                b.step(&y[0], a.sin());
            }
        }
        ((((y10 + 1.25 * a) + 0.25 * b.w[0]) + 0.5 * b.w[1]) + 1.5 * b.b) + 1.75 * y10
    }

    pub fn fn98(a: f64, v: &[f64]) -> f64 {
        'l3: for i4 in 0..3 {
            match i4 % 3 { 0 => {
                let mut next: Vec<f64> = vec![a; 3];
            }, 1 => {
                let f7 = |z: f64| v[v.len() - 1].atan();
                let mut y11 = f7(v[i4 % 2] * a) + f7(v.iter().fold(a, |h, z| 0.5 * a.sin().powi(3).sin()));
            }, _ => {
                let mut v: f64 = v[i4 % 2];
            } }
        }
        (((v[1] + a) + 0.5 * a) + 1.0 * v[0]) + 1.0 * v[1]
    }

    pub fn fn99(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let mut m = [[0.125_f64; 3], [m[0].min(v[1]), fn48(1.25_f64 * m[0].sin()), if m[0] >= a { a } else { a }]];
        m[0][1] *= v[1].atan();
        fn92((v[0] + a).cos(), 1.625_f64.sin().sin(), [a, v[v.len() - 1], a], &mut m[1]);
        let mut dx: Vec<f64> = vec![a, v.iter().copied().fold((-9.0), f64::max)];
        ((((((m[1][1] + 1.5 * a) + 0.5 * v[1]) + 1.75 * v[v.len() - 1]) + 0.25 * m[0][1]) + 0.75 * m[1][0]) + 1.75 * m[1][2]) + 1.5 * dx[1]
    }

    pub fn fn100(a: f64, r: &mut [f64; 3]) -> f64 {
        let mut s = r[0..=1].to_vec();
        let mut u = fn45(r[0].sin(), &mut s[0]);
        let f5 = |z: f64, k: f64| u.sin();
        let mut y8 = f5((1.5_f64 + u.sin()).sqrt(), a);
        for z10 in r.iter_mut() {
            *z10 = *z10 * s[0].atan() - (0.25 * (0.5 * (s[1] + s[0]).sin()));
        }
        let (l11, r12) = s.split_at_mut(1);
        l11[0] = r12[0].sin();
        r12[0] -= l11[0] * 1.25 * u.sin().powi(1).sin();
        ((((((if u < a { r[2] } else { a }) + 1.5 * r[0]) + 0.75 * r[2]) + 1.25 * s[1]) + 0.5 * s[s.len() - 1]) + 0.5 * u) + 1.0 * y8
    }

    pub fn fn101(a: f64, b: f64, net: &Net) -> f64 {
        return ((((1.5 + 0.75 * a) + 1.25 * b) + 1.0 * net.w[0]) + 1.0 * net.w[1]) + 0.25 * net.b;
    }

    pub fn fn102(a: f64) -> f64 {
        let mut w: Option<f64> = if a <= a.cos() { Some(a) } else { None };
        let mut tape1 = Body { pos: Point { x: a, y: a }, vel: [(-0.5_f64).sin().powi(0); 3], mass: (a.abs() + 1.25_f64).ln(), id: 2 };
        tape1.pos.y = 0.375;
        let mut y10: [f64; 3] = {
            let f4 = |z: f64| { let h6 = fn97(a.sin(), z.sin(), tape1.pos.y < a); tape1.energy().atan() + h6 };
            let y8 = f4(f4(tape1.mass));
            [tape1.pos.x; 3]
        };
        let mut w: Option<f64> = w;
        tape1.pos.x = ((if tape1.mass > tape1.pos.y { -1.375_f64 } else { tape1.pos.x }) * tape1.energy()).atan();
        ((((((((((if 0.125 < tape1.mass { y10[0] } else { 0.625_f64 }) + 1.25 * a) + 0.25 * tape1.pos.x) + 0.75 * tape1.pos.y) + 0.5 * tape1.vel[0]) + 2.0 * tape1.vel[1]) + 1.5 * tape1.mass) + 1.75 * y10[0]) + 0.5 * y10[1]) + 1.5 * y10[2]) + 0.75 * w.unwrap_or((0.75))
    }

    pub fn fn103(a: f64, n: usize, m: &mut [f64], k: &mut Vec<f64>) {
        let f5 = |z: f64| (if (if a >= z { a } else { k[n % k.len()] }) < (if a >= z { m[n % 2] } else { a }) { k.windows(2).map(|z| z[0] * z[1]).sum::<f64>() } else { if z < z { a } else { a } }).sin();
        let y7 = f5(f5(a + a));
        let a: f64 = (y7 * y7).mul_add(y7, 1.0_f64);
        let mut y20: f64 = if n >= 1 {
            for i10 in 0..2 {
                m[i10 % m.len()] = a.sin();
            }
            k[0] = fn102((1.125_f64 * 0.75_f64).sin()).cos();
            y7
        } else {
            fn34(k.iter().enumerate().map(|(j, z)| (0..k.len()).map(|j| k[j] * (-0.5_f64).sin()).sum::<f64>().sin()).sum::<f64>().atan(), k, &mut m[..2]);
            let f15 = |z: f64, k: f64| (m.iter().copied().fold((-9.0), f64::max) - y7).sin();
            let y18 = f15(if n != 2 { y7 } else { k[n % 2] }, 1.875);
            y18 * 0.5_f64
        };
    }

    pub fn fn104(mut a: f64) -> [f64; 3] {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a.min(a));
        list2.push((0 as f64));
        if (a + list2[0]) >= a {
            a *= (if a >= list2[1] { a } else { a }).sin();
            return [a.mul_add(a, a) + 0.5 * list2[list2.len() - 1], (list2[0] + 0.5 * list2[0]) + 0.75 * list2[list2.len() - 1], ((if a <= a { list2[0] } else { list2[list2.len() - 1] }) + 1.0 * list2[1]) + 1.25 * list2[list2.len() - 1]];
        }
        let f4 = |z: f64| a.atan();
        let mut y6 = f4(f4(a * a));
        let (l8, r9) = list2.split_at_mut(1);
        l8[0] += r9[0] * 1.25_f64.sin().exp().sin();
        let acc: f64 = y6;
        let mut back: f64 = y6;
        list2[1] /= 1.75 + (back + y6).sin();
        a += 0.25 * fn32((acc * 1.125_f64).atan(), &mut list2[..=1]);
        [a.cos() + 1.75 * list2[1], (((0.75 + 1.5 * a) + 1.25 * list2[0]) + 1.5 * acc) + 0.75 * back, (list2.iter().rev().skip(1).copied().map(|z| acc.sin()).sum::<f64>() + 0.25 * list2[0]) + 1.0 * acc]
    }

    pub fn fn105(mut a: f64) -> [f64; 3] {
        let mut s = vec![vec![a.abs(); 2]; 3];
        s[1][1] -= 0.125 * s[0][0].sin();
        a += 0.25 * (1.25 * s[1][1].sin());
        s[0][0] += 0.375 * (1.25 * a.sin().sin());
        s[0][1] = a.sin();
        [((-a) + 0.75 * a) + 2.0 * s[1][1], a * a, (a.sin().exp() + 1.25 * a) + 1.25 * s[1][1]]
    }

    pub fn fn106(a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let y1 = [b, a.sin().powi(1), v[0] * a];
        let x = [y1[1].mul_add(0.375_f64, v[1]); 3];
        for i6 in 1..y1.len() {
            match i6 % 4 { 0 => {
                let mut a = v[i6 % 2];
            }, 1 | 2 if v[0] >= a => {}, _ => {} }
        }
        [((((y1[1] * y1[2]) + 1.25 * b) + 1.5 * v[1]) + 0.25 * x[1]) + 0.5 * x[2], (((((((y1[0] * b) + 0.75 * a) + 1.25 * v[0]) + 1.75 * v[1]) + 2.0 * v[v.len() - 1]) + 1.25 * y1[1]) + 1.5 * y1[2]) + 2.0 * x[1], (((((0.5 + y1[2]) + 2.0 * v[0]) + 1.5 * v[v.len() - 1]) + 1.5 * y1[0]) + 0.25 * y1[1]) + 1.75 * x[1]]
    }

    pub fn fn107(a: f64, b: f64) -> f64 {
        let mut x: Vec<f64> = vec![b, (2 as f64)];
        let mut b = x[x.len() - 1].cos().min((1 as f64));
        b *= (if x[0] > b { b } else { b }).atan();
        if b <= (0.625 + a) {
            x.sort_by(|z, q| z.total_cmp(q));
            return ((((x[0] + 1.0 * a) + 0.25 * x[0]) + 1.25 * x[1]) + 1.5 * x[x.len() - 1]) + 1.25 * b;
        }
        let mut y15: f64 = if (0.125 <= b) || (b > a) {
            {
                let mut i5 = 0_usize;
                loop {
                    i5 += 1;
                    if i5 > 2 { break; }
                    x = x.clone();
                    let f7 = |z: f64| b.sin();
                    let mut y9 = f7(f7(a - b));
                }
                let mut cell1: Vec<f64> = x.clone();
            }
            let mut old12 = std::mem::replace(&mut x[1], b.cos());
            b
        } else {
            let mut cell1 = b;
            cell1 += 0.25 * fn78((if 1.75_f64 <= 2.0_f64 { a } else { 0.625_f64 }).sin(), a <= (if a <= a { a } else { a }), vec![a; 3], &mut x[..=1], &mut b);
            a - x[x.len() - 1]
        };
        (((((b + a) + 1.75 * a) + 1.0 * x[0]) + 1.5 * x[1]) + 1.0 * x[x.len() - 1]) + 1.0 * y15
    }

    pub fn fn108(a: f64, flag: bool) -> f64 {
        let f3 = |z: f64| fn97((z * z).atan(), (if z <= z { a } else { a }).sin(), z < (a - z)).sin();
        let mut y5 = f3(f3(f64::sin(a)));
        y5 = 1.25 * a.sin();
        let mut next = a.sin().tanh();
        let mut old8 = std::mem::replace(&mut y5, a.sin());
        y5 = next.atan();
        old8 /= 1.75 + y5.sin();
        ((0.625_f64.sin() + 0.5 * y5) + 2.0 * next) + 0.25 * old8
    }

    pub fn fn109(a: f64, mut b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(((if i4 < 2 { a } else { a }) - a).sin());
        }
        for (j, z7) in list3.iter_mut().enumerate() {
            *z7 = (if b < b { a } else { a }).cos();
        }
        {
            for z9 in list3.iter() {
                let mut b: Option<f64> = None;
            }
        }
        list3[0] += 0.5 * list3.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        for i12 in 0..4 {
            let mut y14: f64 = if ((-1.375) <= a) || (0.25 < a) {
                b.cos()
            } else {
                list3.reverse();
                b
            };
        }
        ((-2.0) + 0.75 * b) + 0.25 * list3[list3.len() - 1]
    }

    pub fn fn110(mut a: f64, e: &mut f64) {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(0.5 * (a - a.atan()).sin());
        }
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 2 { break; }
            if (i7 as f64) > a.max(a) {
                list3.fill((*e).cos());
                return;
                list3[0] = a.sin().sin().exp().sin();
            }
            a = -1.875;
            list3 = vec![0.0_f64; 3];
        }
        let mut old9 = std::mem::replace(&mut list3[i7 % 2], 1.25 * (*e).min(*e).sin());
    }

    pub fn fn111(a: f64, mut q: Vec<f64>) -> Vec<f64> {
        if (a - a) < a {
            let r3 = &mut q[1];
            *r3 = *r3 * a.sin() + (0.5 * a.cos());
            *r3 *= a.sin();
            let f4 = |z: f64, k: f64| ((0 as f64).abs() + 1.25_f64).ln().sin();
            let y7 = f4(a, a) + f4((1.5_f64 + q[0].sin()).ln(), 1.625);
            fn91(y7.sin().tanh().sin(), 1.25 * a.max(y7).sin(), &mut q);
        }
        let part9 = &mut q[0..2];
        part9[0] += 0.125 * a.atan();
        part9[1] = part9[0] * 1.25 * a.sin();
        q.clone()
    }

    pub fn fn112(a: f64, b: f64, p: [f64; 3], k: &mut Vec<f64>) {
        for i5 in 0..2 {
            let r7 = &mut k[1];
            *r7 *= a.cos();
            if b < p.windows(2).map(|z| z[0] * z[1]).sum::<f64>() {
                return;
            }
            let mut s = Net { w: vec![if b <= a { a } else { k[1] }, k[0]], b: k[1] };
        }
    }

    pub fn fn113(mut a: f64, m: &mut [f64]) -> f64 {
        let mut saved = Point { x: a, y: a };
        if fn108(1.25 * a.sin(), m[m.len() - 1] > m[0]) <= a {
            'l4: for i5 in 0..m.len() {
                for i7 in 0..i5 % 4 {
                    m[i5] = 0.5 * (saved.y / (1.125_f64.abs() + 1.25_f64)).asinh().sin();
                    let f9 = |z: f64, k: f64| ((saved.y - k).abs() + 1.25_f64).ln().sin();
                    let mut y12 = f9(saved.y.asinh(), a) * f9((3 as f64), m[1]);
                }
                a += 0.25 * fn3(saved.x.atan(), (saved.y - saved.y).atan(), i5 % 4, &mut m[..=1]);
                a = 0.5 * fn89(a.cos(), 0.5_f64 * saved.norm2().sin(), 3 % 4).sin();
            }
            saved.y += 0.5 * saved.x.cos();
        } else {
            let part14 = &mut m[0..2];
            part14[0] += 0.375 * 1.375_f64.sin();
            part14[1] = part14[0] * 1.25 * (1 as f64).sin();
            saved = Point { y: m[1] + a, ..saved };
        }
        return ((saved.x.sin().exp() + 1.5 * a) + 1.0 * m[0]) + 0.75 * m[1];
    }

    pub fn fn114(mut a: f64, mut p: [f64; 3]) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 3 {
            i3 += 1;
            let r5 = &mut p[0];
            *r5 *= a.sin();
            for i6 in 0..p.len() {
                if i3 >= 2 {
                    a = (p[2].sin().exp() / ((a - 1.5_f64).abs() + 1.25_f64)).cos();
                    fn91(a.sin().powi(1).cos(), (a + a).atan(), &mut p);
                }
                match i6 % 3 { 0 => {
                    p[0] = a.asinh().atan();
                }, 1 => {
                    fn110((a - 0.125_f64).sin(), &mut p[i6]);
                    p[i6] -= 0.125 * (0.5 * (i3 as f64).sin());
                }, _ => {
                    p[2] = (p.iter().filter(|z| **z > 0.25).map(|z| ((*z) + (*z)).sin()).sum::<f64>() - p.iter().enumerate().map(|(j, z)| (*z).max(2.0_f64).sin()).sum::<f64>()).atan();
                } }
                fn92((if a <= a { a } else { a }).atan(), (if i3 >= 3 { a } else { a }).cos(), [a; 3], &mut p);
            }
        }
        return (((p[0] + 1.25 * a) + 1.75 * p[0]) + 1.75 * p[1]) + 1.75 * p[2];
    }

    pub fn fn115(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut y1 = (0..p.len()).map(|j| p[j] + p.iter().copied().fold((-9.0), f64::max).sin()).collect::<Vec<f64>>();
        let mut old6 = std::mem::replace(&mut y1, vec![0.0_f64; 2]);
        {
            y1 = y1.clone();
        }
        let mut p: Shape = Shape::Dot;
        let mut w: Option<f64> = Some(a);
        for i10 in 1..=2 {
            let r12 = &mut y1[0];
            *r12 = a.cos().atan();
            if a.sin().exp() > (-a) {
                y1[1] *= (old6[i10 % 2] - b).sin();
                return (((((((a + 2.0 * a) + 0.25 * b) + 0.5 * y1[0]) + 1.0 * y1[1]) + 0.75 * y1[y1.len() - 1]) + 0.5 * old6[1]) + 0.25 * p.area()) + 1.0 * w.unwrap_or((0.75));
                for z13 in old6.iter_mut().rev() {
                    *z13 = b.cos();
                }
            }
        }
        return ((((f64::sin(a) + 1.5 * a) + 0.75 * y1[0]) + 0.5 * old6[0]) + 1.75 * old6[old6.len() - 1]) + 1.0 * w.unwrap_or((0.75));
    }

    pub fn fn116(a: f64, mut b: f64, n: usize) -> f64 {
        let back: Option<f64> = None;
        match n % 3 { 0 => {
            if (b > b.max(a)) || ((b * a) <= a.sin()) {
                let mut old5 = std::mem::replace(&mut b, a.max(a).sin());
            }
            b *= 0.5_f64.sin();
        }, 1 => {
            'l7: for i8 in 0..2 {
                b = 0.5 * b.sin();
                fn110(a.cos().sin(), &mut b);
            }
            b = a.sin();
        }, _ => {
            b = ((a.abs() + 1.25_f64).ln() + (n as f64)).sin();
        } }
        a + 2.0 * back.unwrap_or((0.75))
    }

    pub fn fn117(mut a: f64, b: f64, n: usize, k: &mut Vec<f64>) {
        if k[0] <= b {
            return;
        }
        fn91((-0.75_f64).sin(), 1.25 * (if a > 0.125_f64 { b } else { a }).sin(), k);
        for (j, z5) in k.iter_mut().enumerate() {
            *z5 = (b + b).cos();
        }
        k[n % 2] = (if a > b { b } else { a }).sin().sin();
    }

    pub fn fn118(a: f64, v: &[f64], e: &mut f64, r: &mut [f64; 3]) -> f64 {
        let mut x = vec![a.sin().tanh(), a.sin().powi(2), (r[2] * r[2] + 1.0_f64).sqrt()];
        x[0] = 1.875;
        let f6 = |z: f64| 2.0_f64.min(a).sin().powi(2).cos();
        let y8 = f6(f6((*e) / (1.5 + (*e).sin())));
        if fn2((*e).cos()) > (a * a) {
            let mut next = fn99(v.iter().copied().fold((-9.0), f64::max).sin(), &v[..2], &mut r[1..]);
            x[..2].copy_from_slice(&[r.iter().rev().skip(1).copied().map(|z| 1.25_f64 * r.iter().enumerate().map(|(j, z)| 1.25_f64 * ((*e) + r[1]).sin()).sum::<f64>().sin()).sum::<f64>().cos(), *e]);
            let mut old14 = std::mem::replace(&mut x[0], (if (*e) <= r[0] { *e } else { *e }).cos());
        } else {
            let mut next16 = x.clone();
            for _ in 0..3 {
                for i17 in 0..x.len() {
                    next16[i17] = 0.5 * x[i17] + 0.25 * (if i17 == 0 { x[x.len() - 1] } else { x[i17 - 1] }) * (1 as f64).sin();
                }
                std::mem::swap(&mut x, &mut next16);
            }
        }
        ((((((((1.0 + 1.75 * a) + 1.25 * v[0]) + 0.5 * v[1]) + 0.5 * v[v.len() - 1]) + 0.75 * r[0]) + 1.0 * r[1]) + 0.25 * x[0]) + 1.75 * x[x.len() - 1]) + 1.25 * y8
    }

    pub fn fn119(a: f64, flag: bool, mut p: [f64; 3]) -> f64 {
        let mut flag: Point = Point { x: p[0], y: fn69(1.25_f64 * a.sin(), 1.25_f64 * p[1].sin()) };
        flag.y *= fn116(flag.y.sin(), 0.75_f64.sin(), 2 % 4).sin();
        let r5 = &mut flag.y;
        *r5 = *r5 * a.cos() + (0.5 * a.sin());
        let f6 = |z: f64| { let h9 = (3 as f64); (a * a).sin() + h9 };
        let y11 = f6((2 as f64)) + f6(1.25_f64.min(1.0));
        flag.x -= 0.375 * (1.5_f64 + (2 as f64).sin()).ln().sin();
        ((((((y11.min(a) + 1.25 * a) + 2.0 * p[0]) + 1.75 * p[1]) + 0.25 * p[2]) + 1.0 * flag.x) + 0.5 * flag.y) + 2.0 * y11
    }

    pub fn fn120(a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let mut i4 = 0_usize;
        'l5: while i4 < 1 {
            i4 += 1;
        }
        let f7 = |z: f64| ((p[0] - z) * 1.125_f64.sin().exp()).sin();
        let y9 = f7(p[i4 % 3] * a) + f7(a);
        (((y9 + 1.75 * p[0]) + 0.5 * p[1]) + 1.5 * p[2]) + 1.25 * y9
    }

    pub fn fn121(mut a: f64, v: &[f64]) -> f64 {
        let mut back: [[f64; 3]; 2] = [[a, (1 as f64), 0.125_f64], [0.25_f64; 3]];
        let f4 = |z: f64| { let h6 = a; (h6 + a).sin() + h6 };
        let y8 = f4((0 as f64)) + f4(back[0][1] - a);
        let back10 = v.to_vec();
        back[1][1] = 1.25 * (a / ((back10[1] - a) * (back10[1] - a) + 1.0_f64)).sin();
        back[0][1] = 1.25 * v[1].sin();
        let r12 = &mut a;
        *r12 += 0.25 * v[0].sin();
        let mut y = fn102((y8 - y8).atan());
        ((((((0 as f64) + 2.0 * v[0]) + 1.75 * v[v.len() - 1]) + 0.75 * back[0][1]) + 0.75 * back[1][0]) + 0.5 * back10[back10.len() - 1]) + 0.25 * y
    }

    pub fn fn122(a: f64) -> f64 {
        for i2 in 0..2 {}
        let f4 = |z: f64| ((if a <= z { z } else { z }) + z).atan();
        let y6 = f4(a);
        (if a <= y6 { -1.75_f64 } else { 0.875_f64 }) + 0.75 * y6
    }

    pub fn fn123(mut a: f64, mut b: f64, v: &[f64], e: &mut f64) -> f64 {
        let f5 = |z: f64| 1.25 * (*e).sin();
        let y7 = f5(v[1]) + f5(b);
        if fn116(y7.atan(), 1.25 * b.sin(), 1 % 4) > (if a < y7 { *e } else { a }) {
            let mut old = [a; 3];
            old[1] /= 1.75 + old.iter().zip(old.iter()).map(|(z, q)| 1.25_f64 * (*q).sin()).sum::<f64>().sin();
        } else if (y7 > (*e)) || (v[1] > (*e)) {
            a = (y7 + y7).asinh().cos();
        } else {
            let acc = fn114((a - b).sin(), [y7, y7, y7]);
        }
        ((((-1.25) + a) + 1.75 * b) + 1.5 * v[0]) + 2.0 * y7
    }

    pub fn fn124(a: f64, mut b: f64, e: &mut f64, net: &Net) -> f64 {
        let mut x = vec![vec![a.sin().tanh(), a, 0.625_f64], vec![if 0.5_f64 >= (*e) { 1.375_f64 } else { a }, a.min(a)]];
        for i6 in 1..=2 {
            x[1][0] = x[1][0].sin();
            x[0][i6 % 2] = 0.5 * (net.b + b).sin().sin();
            x[0][i6 % 2] = 0.5 * (-0.875_f64).atan().sin();
        }
        let r8 = &mut x[0][1];
        *r8 *= (*e).sin();
        (((((x[1][0] + 0.25 * a) + 1.25 * (*e)) + 0.5 * net.w[0]) + 0.25 * net.w[1]) + 1.5 * net.b) + 1.0 * x[1][1]
    }

    pub fn fn125(a: f64, mut q: Vec<f64>) -> f64 {
        let mut x: [f64; 3] = [a; 3];
        x[1] = 1.25 * x[2].sin();
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            q[i4 % 2] += 0.25 * (q.len() as f64).sin();
            match 2 % 4 { 0 => {
                if a.atan() > (a.abs() + 1.25_f64).ln() {
                    continue;
                }
                let mut x6 = fn43(a.sin(), 3 % 4, &x, &mut q);
            }, 1 | 2 if i4 == 1 => {
                q[i4 % 2] = (q.iter().sum::<f64>() * (0.625_f64 * a)).sin();
            }, _ => {
                let f8 = |z: f64| q[0].sin().powi(1).sin();
                let y10 = f8(q[1].asinh()) + f8(a);
            } }
            let r12 = &mut q[i4 % 2];
            *r12 = *r12 * 0.125_f64.cos() + (0.25 * x[i4 % 3].atan());
        }
        ((((0.375 + x[i4 % 3]) + 1.25 * a) + 1.75 * q[1]) + 0.25 * x[0]) + 1.0 * x[1]
    }

    pub fn fn126(a: f64, mut b: f64, n: usize, p: [f64; 3], k: &mut Vec<f64>) -> f64 {
        if k.len() > 2 { b = k.pop().unwrap(); }
        let cell1 = fn123(1.25 * (if 1.25_f64 < a { -0.125_f64 } else { a }).sin(), (n as f64).cos(), &p, &mut b);
        for (j, z7) in k.iter_mut().enumerate() {
            *z7 *= cell1.cos();
        }
        let mut acc: f64 = (a + k[n % 2]) + cell1;
        acc -= 0.125 * p.iter().enumerate().map(|(j, z)| cell1.atan()).sum::<f64>().sin();
        let b = fn123(a.sin().sin(), p[n % 3].atan(), &p, &mut k[n % 2]);
        (((((a.min(cell1) + 1.0 * a) + 0.5 * k[0]) + 0.5 * k[1]) + 0.5 * k[k.len() - 1]) + 1.5 * cell1) + 1.25 * b
    }

    pub fn fn127(mut a: f64, b: f64) -> [f64; 3] {
        let mut acc = [-0.125_f64; 3];
        if (2 as f64) < ((-0.75) + b) {
            return [(((0.625 - b) + 2.0 * b) + 1.0 * acc[1]) + 0.5 * acc[2], (b + a) + 0.75 * acc[1], (((0 as f64) + 1.25 * a) + 1.5 * b) + 0.5 * acc[1]];
        }
        let mut old4 = std::mem::take(&mut a);
        let cell1 = fn121(1.25 * (old4 + acc[0]).sin(), &acc);
        let mut list7 = Vec::with_capacity(4);
        list7.push(a);
        list7.push(a - cell1);
        a *= 1.25 * (-0.875_f64).mul_add(cell1, list7[1]).sin();
        [(a + 2.0 * acc[0]) + 1.5 * list7[1], ((cell1 * b) + 1.75 * old4) + 1.25 * list7[list7.len() - 1], (((old4.sin() + 1.0 * old4) + 0.75 * cell1) + 0.5 * list7[0]) + 1.25 * list7[1]]
    }

    pub fn fn128(a: f64, b: f64) -> (f64, f64) {
        let mut cell1: Option<f64> = None;
        for i4 in 0..2 {
            if i4 < 0 {
                let f6 = |z: f64| { let h8 = b; a.sin() + h8 };
                let mut y10 = f6(f6(if b >= (-1.5) { b } else { b }));
                let mut x = Body { pos: Point { x: y10, y: b }, vel: [1.0_f64; 3], mass: 0.25_f64.min(a), id: 2 };
                let f13 = |z: f64| (1.5_f64 + ((i4 + 1) as f64).sin()).ln().atan();
                let mut y15 = f13(b * y10) + f13(if i4 != 0 { y10 } else { 1.125_f64 });
            }
            let f17 = |z: f64| b.sin();
            let y19 = f17((1.5_f64 + a.sin()).ln()) + f17(a * b);
        }
        ((b.sin() + 2.0 * a) + 1.25 * b, (0 as f64) + 1.25 * cell1.unwrap_or((0.75)))
    }

    pub fn fn129(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let saved: Net = Net { w: vec![0.0_f64; 3], b: b + 2.0 };
        let mut next = a;
        for i6 in 0..p.len() {
            if b.sin().powi(0) >= (a * b) {
                next = (a.sin().powi(3) - a.sin()).cos();
                let r8 = &mut next;
                *r8 += 0.25 * a.sin();
                next += 0.125 * (next.min(b) + (p[i6] * a)).sin();
            }
            let f9 = |z: f64| ((-0.875_f64).cos() * a.asinh()).sin();
            let mut y11 = f9(a + next) + f9(saved.b - a);
        }
        (((((((0 as f64) + 1.75 * a) + 0.25 * p[0]) + 0.75 * p[2]) + 0.5 * saved.w[0]) + 1.25 * saved.w[1]) + 1.5 * saved.b) + 0.5 * next
    }

    pub fn fn130(mut a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut u = f64::sin(v[0]) + (q[1] + a);
        let mut old5 = std::mem::take(&mut u);
        return ((((q[0].abs() + 2.0 * v[0]) + 1.25 * q[0]) + 1.75 * q[q.len() - 1]) + 0.25 * u) + 0.5 * old5;
    }

    pub fn fn131(a: f64, n: usize, m: &mut [f64]) -> f64 {
        let y1: Vec<Vec<f64>> = vec![vec![m[n % 2].min(m[0]), (m[m.len() - 1].abs() + 1.25_f64).sqrt(), m[n % 2]], m[0..=1].to_vec()];
        if (a * a) <= a {
            m[n % m.len()] /= 1.75 + (m[0] * 1.5_f64).sin();
            let mut i5 = 0_usize;
            while i5 < 1 && ((y1[0][0] + m[i5 % 2]) >= (i5 as f64)) {
                i5 += 1;
                for i7 in (0..3).rev() {
                    let r9 = &mut m[1];
                    *r9 += 0.5 * (0.5 * (if a < y1[i7 % 2][1] { a } else { 1.875_f64 }).sin());
                    *r9 = a.sin();
                    let mut y1: Net = Net { w: m[0..=1].to_vec(), b: a };
                    y1.step(m, 0.5 * a.sin());
                }
            }
            m[n % 2] = a.atan();
        } else {
            m[n % 2] += 0.375 * fn116((if 1.0_f64 < y1[1][n % 2] { a } else { y1[n % 2][n % 2] }).sin(), m[n % m.len()].atan().sin(), n % 4).atan();
        }
        a
    }

    pub fn fn132(a: f64, mut b: f64, m: &mut [f64]) -> f64 {
        for z5 in &*m {
            for i7 in 0..4 {
                b = ((*z5) * b.sin().tanh()).cos();
                b = (m.iter().copied().fold((-9.0), f64::max) - m[1]).sin();
            }
        }
        (((m[0] + 0.75 * a) + 1.5 * b) + 1.75 * m[1]) + 0.25 * m[m.len() - 1]
    }

    pub fn fn133(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        for i4 in (0..v.len()).step_by(2) {
            a = v.iter().zip(v.iter()).map(|(z, q)| 0.5_f64 * (*z).sin()).sum::<f64>().sin().cos();
            'l8: for i9 in 0..i4 % 4 {
                a = (0.875_f64 + a).sin().sin();
            }
        }
        vec![(b.abs() + 1.25_f64).sqrt() + 1.5_f64 * v[v.len() - 1], (((v[v.len() - 1] + 0.25_f64 * a) + 1.75_f64 * b) + 2.0_f64 * v[0]) + 1.0_f64 * v[1]]
    }

    pub fn fn134(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut acc: Net = Net { w: vec![b, -b], b: a * a };
        match n % 4 { 0 => {
            for i6 in 0..1 {
                if n >= 0 {
                    acc.b = v.iter().filter(|z| **z > 0.25).map(|z| 0.5_f64 * (-0.75_f64).sin()).sum::<f64>().sin();
                    continue;
                }
            }
            for i9 in 1..v.len() {
                if (acc.w[i9 % 2] * b) > (3 as f64) {
                    let r11 = &mut acc.b;
                    *r11 += 0.375 * fn122(b.atan()).sin();
                    *r11 = (a + v[i9]).sin();
                    acc.w[1] = 0.5 * acc.w[n % 2].sin();
                } else if i9 % 2 == 1 {
                    acc.w[0] = (fn102(acc.w[1].cos()) + v[i9]).sin();
                } else {
                    let mut acc = Point { x: a * b, y: a };
                }
                acc.w[i9 % 2] = 0.5 * fn120((v[i9] / (1.875_f64.abs() + 1.25_f64)).atan(), (0..v.len()).map(|j| v[j] * 0.5_f64 * a.sin()).sum::<f64>() < f64::sin(a), [1.375_f64; 3]).sin();
            }
        }, 1 | 2 if 1.875 >= acc.w[0] => {
            if n != 0 {
                acc.w[n % 2] = fn119(1.25_f64 * a.sin(), (b > 2.0_f64) && (0.875_f64 <= v[n % 2]), [v[v.len() - 1]; 3]).atan();
                return ((((b.atan() + 1.75 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.75 * acc.w[1]) + 1.5 * acc.b;
            }
        }, _ => {
            std::mem::swap(&mut b, &mut a);
        } }
        ((((-b) + 1.5 * a) + 0.25 * v[0]) + 0.25 * v[v.len() - 1]) + 1.25 * acc.w[1]
    }

    pub fn fn135(mut a: f64, v: &[f64]) -> f64 {
        let mut old = [fn48(1.25_f64 * a.sin()), (1 as f64), (v.len() as f64)];
        old[0] = (2 as f64).sin();
        let mut i4 = 0_usize;
        while i4 < 1 && (i4 >= 0) {
            i4 += 1;
            {
                old[i4 % 3] = v[i4 % v.len()].atan();
            }
        }
        (((((fn120(1.25 * v[v.len() - 1].sin(), v[0] < (-1.625), [v[1], v[i4 % 2], a]) + 0.75 * v[0]) + 0.5 * v[1]) + 1.0 * v[v.len() - 1]) + 1.5 * old[0]) + 1.25 * old[1]) + 2.0 * old[2]
    }

    pub fn fn136(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(a.mul_add(b, a).atan());
        }
        list3.fill(a.sin());
        {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 2 { break; }
                let mut next9 = list3.clone();
                for _ in 0..3 {
                    for i10 in 0..list3.len() {
                        next9[i10] = 0.5 * list3[i10] + 0.25 * (if i10 == 0 { list3[list3.len() - 1] } else { list3[i10 - 1] }) * 0.5 * a.sin();
                    }
                    list3 = next9.clone();
                }
                if i7 % 2 == 0 { break; }
                if b.min(b) > ((i7 + 1) as f64) {
                    list3.insert(1, b.sin());
                } else {
                    let s = fn128(0.5 * b.sin(), a.cos());
                }
                if (a <= a) && (a > a) {
                    for z12 in list3.iter_mut() {
                        *z12 += 0.125 * (0.5 * b.sin());
                    }
                    return (((a + 1.75 * a) + 1.5 * b) + 1.5 * list3[0]) + 0.5 * list3[list3.len() - 1];
                }
            }
        }
        1.5_f64.atan() + 0.75 * list3[1]
    }

    pub fn fn137(a: f64, b: f64, mut t: (f64, f64)) -> Vec<f64> {
        let mut s = [b; 3];
        for (j, z6) in s.iter().enumerate() {
            for i9 in (0..2).rev() {
                let r11 = &mut t.0;
                *r11 += 0.25 * a.sin();
                *r11 = *r11 * s[2].sin() + (0.25 * (0.5 * a.sin()));
            }
        }
        let r12 = &mut s[0];
        *r12 = *r12 * b.sin() + (0.125 * (1.25 * t.1.sin()));
        *r12 = *r12 * t.0.cos() + (0.25 * b.cos());
        let mut y1 = -a;
        let s = fn36(1.25 * y1.sin(), 2 % 4, vec![0.0_f64; 2], &mut s);
        vec![(((s * t.1) + 1.25_f64 * a) + 0.25_f64 * b) + 2.0_f64 * t.1, (s + 1.75_f64 * a) + 0.75_f64 * t.0]
    }

    pub fn fn138(a: f64, b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut old: [f64; 3] = [a + b; 3];
        let mut y1 = Shape::Disc(a);
        let mut next = Body { pos: Point { x: old[n % 3], y: old[n % 3] }, vel: [0.25_f64; 3], mass: v[0], id: 2 };
        if b >= t.0.sin().powi(0) {
            match &y1 { Shape::Disc(r0) => {
                if (v.len() as f64) <= (n as f64) {
                    old[n % 3] = (if (*r0) >= next.vel[n % 3] { b } else { b }).sin();
                    let f10 = |z: f64| (-(if b > t.0 { a } else { next.mass })).sin();
                    let mut y12 = f10(a + 1.125);
                } else if (if v[0] > (*r0) { a } else { old[2] }) >= fn50((*r0).atan(), old[0].sin(), [a; 3]) {
                    old[2] += 0.375 * ((n + 1) as f64).cos();
                } else {
                    next.vel[0] = a.max(b).min((*r0) * old[n % 3]).atan();
                }
            }, _ => {
                fn110(1.25 * t.0.max(v[n % 2]).sin(), &mut next.pos.y);
            } }
            for z14 in old.iter_mut() {
                *z14 = 0.5 * b.sin();
            }
        } else if b <= b {
            old[2] = old.iter().map(|z| 1.25_f64 * (if n == 1 { t.0 } else { *z }).sin()).sum::<f64>().sin();
        } else {
            for (j, z16) in old.iter_mut().enumerate() {
                *z16 = *z16 * v[n % 2].cos() - (0.125 * v.iter().enumerate().map(|(j, z)| 0.5_f64 * b.sin()).sum::<f64>().sin());
            }
        }
        ((((((((((((fn135(1.25 * b.sin(), &v[0..2]) + 0.25 * b) + 1.25 * v[0]) + 1.25 * v[1]) + 0.5 * t.0) + 1.75 * t.1) + 1.25 * old[0]) + 0.75 * old[1]) + 1.5 * y1.area()) + 1.75 * next.pos.x) + 0.75 * next.pos.y) + 1.0 * next.vel[0]) + 2.0 * next.vel[1]) + 1.75 * next.mass
    }

    pub fn fn139(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p[0] = 1.25 * v[v.len() - 1].sin();
        p = [v[0] * a; 3];
        let w = fn56((v[v.len() - 1] * v[1]).sin(), &mut p);
        'l5: for i6 in 1..=2 {
            p[i6 % 3] = a.sin();
        }
        for i8 in 0..p.len() {
            let r10 = &mut p[i8];
            *r10 *= 0.5 * v[i8 % 2].cos().sin();
            *r10 += 0.125 * (a - v[i8 % 2]).cos();
            let f11 = |z: f64| (0.875_f64 * (z * w)).cos();
            let mut y15 = f11(p[0] + 0.25) + f11(p.iter().enumerate().map(|(j, z)| w.cos()).sum::<f64>());
        }
        (((((a / (w.abs() + 1.25)) + 0.25 * v[1]) + 1.75 * v[v.len() - 1]) + 0.75 * p[1]) + 0.25 * p[2]) + 0.25 * w
    }

    pub fn fn140(mut a: f64, mut b: f64) -> f64 {
        let mut acc = [b.cos(); 3];
        let mut s: Option<f64> = Some(b * 0.125_f64);
        let mut next = [acc[1].mul_add(b, a), a + a, a];
        acc[0] /= 1.75 + a.sin();
        if 1.25_f64.atan() <= (b + a) {
            a /= 1.75 + (b / (1.5_f64 + acc[1].sin())).sin();
            return (((((b.abs() + 1.25 * a) + 1.0 * b) + 1.25 * s.unwrap_or((0.75))) + 1.0 * next[0]) + 1.0 * next[1]) + 1.0 * next[2];
        }
        ((((((((if b >= b { a } else { a }) + 1.5 * a) + 2.0 * b) + 0.75 * acc[0]) + 0.25 * acc[2]) + 1.0 * s.unwrap_or((0.75))) + 2.0 * next[0]) + 0.5 * next[1]) + 1.25 * next[2]
    }

    pub fn fn141(a: f64, p: [f64; 3]) -> f64 {
        let p: f64 = p.iter().map(|z| 1.25_f64 * (a + a).sin()).sum::<f64>();
        if a < a {} else if a >= p.asinh() {
            let mut cell1 = [[(1.5_f64 + a.sin()).ln(), p, a.sin().powi(1)], [p.sin().powi(1), if a > a { p } else { a }, p]];
        } else {}
        (p.sin() + 0.75 * a) + 1.5 * p
    }

    pub fn fn142(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 1 { break; }
            if a.atan() >= (if i2 % 2 == 0 { a } else { a }) {} else {}
            if a > a.sin().tanh() {
                return 0.75 + 0.25 * a;
            }
        }
        a
    }

    pub fn fn143(a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut next: f64 = b;
        for i5 in 0..2 {
            p[0] *= 0.5 * (a + next).sin();
        }
        let mut next7 = p.clone();
        for _ in 0..3 {
            for i8 in 0..p.len() {
                next7[i8] = 0.5 * p[i8] + 0.25 * (if i8 == 0 { p[p.len() - 1] } else { p[i8 - 1] }) * (b + next).sin();
            }
            p = next7.clone();
        }
        (next + 0.25 * p[0]) + 2.0 * p[2]
    }

    pub fn fn144(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut b = Net { w: vec![a, b], b: fn139(1.25 * (-0.5_f64).sin(), &v[..=1], [0.375_f64; 3]) };
        let mut x: f64 = v.iter().filter(|z| **z > 0.25).map(|z| v[0].sin()).sum::<f64>();
        let f7 = |z: f64| { let h9 = v[0]; 1.25 * a.sin() + h9 };
        let y11 = f7(v[0] + x);
        let mut y1 = if f64::sin(y11) <= b.b.sin().exp() { if v[1] > b.w[1] { a } else { y11 } } else { b.b };
        ((((((fn94(y1.sin(), 1.25 * y1.sin(), v[0] < b.w[1]) + 2.0 * a) + 0.5 * v[0]) + 1.5 * v[1]) + 1.5 * b.w[0]) + 1.25 * b.b) + 0.75 * x) + 0.5 * y1
    }

    pub fn fn145(mut a: f64, b: f64, flag: bool) -> f64 {
        let dx = vec![a.sin(), a.abs(), b / (a.abs() + 1.25_f64)];
        a /= 1.75 + a.max(dx[1]).sin();
        let next = (if b <= 0.75_f64 { b } else { a }) - dx.iter().rev().skip(1).copied().map(|z| (if a >= a { 0.75_f64 } else { b }).sin()).sum::<f64>();
        let mut i7 = 0_usize;
        'l8: while i7 < 2 {
            i7 += 1;
            a = 0.5 * (a - a).sin().exp().sin();
            'l10: for i11 in 0..4 {
                let r13 = &mut a;
                *r13 *= fn62(0.5_f64 * next.sin(), 1.125_f64.atan()).cos();
            }
        }
        let f14 = |z: f64| ((z - b) * z).sin();
        let mut y16 = f14(next);
        y16 = 1.25 * (1.5_f64 + (i7 as f64).sin()).sqrt().sin();
        (((y16 / (a.abs() + 1.25)) + 1.0 * a) + 2.0 * b) + 0.5 * dx[0]
    }

    pub fn fn146(a: f64, v: &[f64], k: &mut Vec<f64>) -> Vec<f64> {
        let mut next = vec![0.75_f64.asinh(); 3];
        next[1] /= 1.75 + (next[1].abs() + 1.25_f64).ln().sin();
        k[0] = 1.25 * (3 as f64).sin().sin();
        let mut k = [f64::sin(1.375_f64); 3];
        next[0] *= next[0].sin().cos();
        k[2] = 1.25 * v[0].sin();
        vec![((((((1.5_f64 + next[next.len() - 1].sin()).ln() + 1.25_f64 * a) + 2.0_f64 * v[1]) + 2.0_f64 * v[v.len() - 1]) + 1.5_f64 * next[0]) + 1.75_f64 * next[1]) + 2.0_f64 * k[0], (((((-v[0]) + 2.0_f64 * a) + 2.0_f64 * next[0]) + 1.75_f64 * next[1]) + 1.0_f64 * k[0]) + 1.5_f64 * k[2]]
    }

    pub fn fn147(mut a: f64, b: f64) -> f64 {
        let mut w: [f64; 3] = [a, b * b, a * a];
        a /= 1.75 + b.abs().sin();
        let mut cell1: Vec<f64> = vec![a; 3];
        for i5 in 0..cell1.len() {
            a += 0.25 * fn131(0.5 * (if b <= b { b } else { b }).sin(), (i5 + 1) % 4, &mut w);
            let mut y1 = fn113(w[i5 % 3].sin(), &mut cell1[..2]);
        }
        w[2] = -1.375;
        return ((((((((1 as f64) + 2.0 * a) + 0.75 * b) + 2.0 * w[0]) + 0.75 * w[1]) + 1.5 * w[2]) + 0.5 * cell1[0]) + 0.75 * cell1[1]) + 1.75 * cell1[cell1.len() - 1];
    }

    pub fn fn148(mut a: f64, b: f64, v: &[f64], m: &mut [f64], e: &mut f64) {
        for i6 in 0..2 {
            m[i6 % 2] = fn136(fn143(v[i6 % 2].sin(), b.sin(), [b, b, a]).sin(), a.atan()).sin();
        }
    }

    pub fn fn149(a: f64, b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push(0.5 * b.sin());
        }
        let b = fn123(1.25 * m[0].sin().sin(), m.iter().rev().skip(1).copied().map(|z| 1.25_f64 * m.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin()).sum::<f64>().cos(), &m[..2], &mut list5[1]);
        list5[1] = 1.875;
        for i11 in 0..4 {
            list5[..2].copy_from_slice(&[(*e).atan(), b]);
            if i11 >= 3 {
                list5[i11 % 2] *= 0.5 * ((*e) * a).sin();
                if b <= (list5[i11 % 2] * b) {
                    list5[0] -= 0.375 * (0.5 * b.sin());
                    continue;
                }
                fn110(0.5 * (*e).sin(), &mut list5[1]);
            } else {
                let mut saved = vec![((i11 + 1) as f64); 3];
                list5[0] = 0.5 * a.sin();
            }
        }
        (((((((1.5_f64 + a.sin()).ln() + 1.25 * a) + 1.25 * m[0]) + 1.25 * m[1]) + 0.5 * (*e)) + 0.5 * list5[0]) + 1.75 * list5[list5.len() - 1]) + 1.5 * b
    }

    pub fn fn150(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        let y1: f64 = b;
        let mut i6 = 0_usize;
        while i6 < 2 {
            i6 += 1;
            let s: f64 = b;
        }
        (q[1] + 0.25 * q[1]) + 2.0 * q[q.len() - 1]
    }

    pub fn fn151(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        a += 0.25 * fn78(0.5_f64.atan(), (1.625 > 1.25) && (0.125 < 0.625), vec![0.375_f64, 2.0_f64], &mut p, &mut q[1]);
        if p.iter().zip(p.iter()).map(|(z, q)| 1.25 * (*z).sin()).sum::<f64>() <= p[2] {
            if q.len() > 2 { if let Some(z) = q.pop() { a += z * 0.5; } }
            fn117(fn135(1.25_f64 * a.sin(), &p[..2]).sin(), a.atan(), 1 % 4, &mut q);
            p[..2].copy_from_slice(&[1.25 * a.sin(), q[q.len() - 1]]);
        }
        return ((((((q[1] + 1.0 * a) + 0.5 * p[0]) + 1.0 * p[1]) + 0.5 * p[2]) + 0.25 * q[0]) + 1.25 * q[1]) + 0.25 * q[q.len() - 1];
        p[2] = ((1 as f64) + (-p[0])).cos();
        (2 as f64)
    }

    pub fn fn152(a: f64) -> f64 {
        let mut old: [[f64; 3]; 2] = [[a; 3], [1.0_f64, a + a, (-2.0_f64).max(1.375_f64)]];
        old[0][2] = ((old[0][2] * old[0][0]) - old[0][2].max(a)).sin();
        if ((old[0][2] > a) && (old[0][0] > a)) && (a >= a) {
            old[0][2] = old[0][1].atan();
            old[1][1] += 0.125 * (1.25 * old[1][1].sin());
        }
        ((old[0][0].max(a) + 1.0 * a) + 0.5 * old[0][1]) + 0.25 * old[1][2]
    }

    pub fn fn153(a: f64, v: &[f64], m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut v = [0.375_f64 + m[0], m[0], v[1] + a];
        let mut dy1 = [a.min(0.875_f64); 3];
        dy1[0] /= 1.75 + (a - a).sin();
        for i7 in 0..1 {
            (v, dy1) = (dy1, v);
            let mut i7 = v;
        }
        ((((((((m[1] + 0.75 * a) + 1.75 * m[0]) + 2.0 * m[1]) + 0.75 * k[0]) + 0.25 * k[1]) + 1.75 * v[0]) + 0.75 * v[2]) + 0.25 * dy1[0]) + 0.25 * dy1[1]
    }

    pub fn fn154(mut a: f64, q: Vec<f64>) -> (f64, f64) {
        if a < q[0].abs() {
            a = (a * a).sin();
        } else if (a <= q[1]) || (a >= 1.25) {
            a = ((a + a) / ((a + a).abs() + 1.25_f64)).sin();
        } else {
            a *= 1.25 * a.mul_add(q[q.len() - 1], q[1]).sin();
        }
        ((a + 1.75 * a) + 0.5 * q[0], (a.sin().exp() + 1.5 * a) + 1.5 * q[1])
    }

    pub fn fn155(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut b = [a; 3];
        a = (if (-a) < a.abs() { a } else { a.sin().exp() }).sin();
        for i5 in 1..p.len() {
            a += 0.25 * fn132(0.5 * p[1].sin(), (-0.75_f64).max(p[2]).sin(), &mut b[..2]);
        }
        if (b[2] * b[2]) <= p[1] {
            a = (a.min(p[0]) - b.iter().fold(1.625_f64, |h, z| 1.25_f64 * (*z).sin())).sin();
        } else {}
        return ((((((if a < a { b[1] } else { p[1] }) + 1.5 * a) + 0.25 * p[1]) + 1.5 * p[2]) + 1.0 * b[0]) + 0.25 * b[1]) + 0.5 * b[2];
    }

    pub fn fn156(a: f64, b: f64, n: usize, net: &Net) -> f64 {
        let mut dy1: f64 = if n != 3 { net.w[0] - b } else { a };
        let f6 = |z: f64| 1.25 * a.sin();
        let y8 = f6(b.cos()) + f6(a);
        for i10 in (0..1).rev() {
            dy1 = 0.5 * y8.sin();
            dy1 = (if n < 1 { net.w[1].abs() } else { y8.min(dy1) }).cos();
            dy1 = ((0.5_f64 - a) * (0.5_f64 - a) + 1.0_f64).ln().cos();
        }
        (((((b + 1.0 * a) + 1.0 * b) + 0.75 * net.w[0]) + 1.0 * net.w[1]) + 1.0 * net.b) + 0.25 * y8
    }

    pub fn fn157(a: f64) -> f64 {
        let mut y: [f64; 3] = [a, a, fn143(a.sin(), 1.25_f64 * a.sin(), [-1.75_f64; 3])];
        y[0] = 1.25 * (0..y.len()).map(|j| y[j] * (a * 0.25_f64).atan()).sum::<f64>().sin();
        let mut s: Net = Net { w: (0..y.len()).map(|j| y[j] + 1.25 * (a + y[j % 3]).sin()).collect::<Vec<f64>>(), b: if a <= a { a } else { y[1] } };
        let y6: f64 = y[1];
        s.w[0] = (y[1] + a).abs().sin();
        for z9 in y.windows(2) {
            if (y6 >= a) && (y6 < 1.625) {
                s.w[1] += 0.5 * (s.forward(&y[0..=1]) - (y[1] + y6)).sin();
                break;
            }
        }
        ((((((0.375 - a) + 1.0 * y[0]) + 1.0 * y[1]) + 2.0 * s.w[0]) + 1.0 * s.w[1]) + 0.75 * s.b) + 2.0 * y6
    }

    pub fn fn158(a: f64, v: &[f64], m: &mut [f64]) {
        let mut v = vec![vec![a.mul_add(m[0], a); 2]; 3];
        m[1] += 0.5 * a.sin();
        m[..2].copy_from_slice(&[a.sin(), a]);
    }

    pub fn fn159(mut a: f64, mut q: Vec<f64>) -> f64 {
        if q.iter().fold(q[1], |h, z| 1.25 * ((-0.5_f64) - (*z)).sin()) <= a {
            q[..2].copy_from_slice(&[(1.5_f64 + a.sin()).ln().sin(), a]);
            if q.len() > 2 { a = q.remove(2) * 0.75; }
        } else if (2 as f64) < a {} else {
            q[1] = q.iter().enumerate().map(|(j, z)| (a * q[j % 2]).atan()).sum::<f64>().atan().cos();
        }
        ((((q[1] * a) + 0.5 * a) + 0.75 * q[0]) + 0.5 * q[1]) + 2.0 * q[q.len() - 1]
    }

    pub fn fn160(a: f64, m: &mut [f64], body: &mut Body) -> f64 {
        let mut m = Point { x: body.pos.x.sin().exp(), y: a.sin().tanh() };
        let r5 = &mut m.y;
        *r5 = *r5 * a.cos() + (0.5 * a.sin());
        *r5 += 0.5 * (a * a).sin();
        let mut m = -fn142(m.y.atan());
        ((a + 1.0 * a) + 1.0 * body.vel[1]) + 1.5 * m
    }

    pub fn fn161(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 1 { break; }
            if i2 >= 1 { break; }
            let mut a: Vec<f64> = vec![1.875_f64, a / (1.5_f64 + a.sin())];
        }
        a
    }

    pub fn fn162(a: f64) -> f64 {
        'l2: for i3 in 0..4 {
            let mut y = vec![vec![0.0_f64; 3], vec![if a <= a { a } else { a }; 3]];
        }
        let tape1 = (a - a) / ((a / (1.5_f64 + a.sin())) * (a / (1.5_f64 + a.sin())) + 1.0_f64);
        ((0.125 - a) + 0.25 * a) + 1.25 * tape1
    }

    pub fn fn163(mut a: f64, n: usize) -> f64 {
        let mut n = a.sin() + a.asinh();
        let a = a + (if 0.75_f64 > n { n } else { a });
        let w = a;
        (((0 as f64) + 1.25 * n) + 1.75 * a) + 1.75 * w
    }

    pub fn fn164(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut v = v.to_vec();
        let mut a = fn131((b + a).cos(), 3 % 4, &mut v[..2]);
        let mut saved = b;
        let f8 = |z: f64, k: f64| (v.iter().fold(z, |h, z| 1.25_f64 * b.max(h).sin()) * v.iter().filter(|z| **z > 0.25).map(|z| (a + b).sin()).sum::<f64>()).sin();
        let y14 = f8(a * b, a) + f8(v[1].cos(), a);
        let mut next16 = v.clone();
        for _ in 0..2 {
            for i17 in 0..v.len() {
                next16[i17] = 0.5 * v[i17] + 0.25 * (if i17 == 0 { v[v.len() - 1] } else { v[i17 - 1] }) * (1.75_f64 * (-1.875_f64)).cos();
            }
            std::mem::swap(&mut v, &mut next16);
        }
        let tape1: f64 = saved;
        let mut s = tape1.sin().tanh() * 0.375_f64;
        ((((a.asinh() + 0.5 * v[v.len() - 1]) + 2.0 * saved) + 0.5 * y14) + 1.75 * tape1) + 1.5 * s
    }

    pub fn fn165(mut a: f64, p: [f64; 3]) -> f64 {
        let u: Point = Point { x: (a * a + 1.0_f64).sqrt(), y: a - a };
        a = (if (u.x > a) && (p[2] > p[0]) { u.x.max(a) } else { 0.25_f64.max(u.x) }).atan();
        a = (1.875_f64 - a).sin().tanh().cos();
        (((fn163(1.25 * p[1].sin(), 2 % 4) + 0.25 * a) + 1.25 * p[1]) + 0.5 * p[2]) + 0.25 * u.y
    }

    pub fn fn166(mut a: f64, mut b: f64) -> [f64; 3] {
        let mut x: Point = Point { x: a, y: a + b };
        let mut dx: f64 = b;
        x.y /= 1.75 + x.y.sin();
        [b / (a.abs() + 1.25), (dx - dx) + 0.25 * b, (1 as f64) + 1.75 * b]
    }

    pub fn fn167(mut a: f64, b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let mut back: [[f64; 3]; 2] = [[0.25_f64; 3], [m[1], if m[0] >= a { *e } else { b }, *e]];
        *e = ((*e) + (a + a)).sin();
        m[0] = (-1.0_f64).sin();
        a -= 0.125 * (1.25 * m[m.len() - 1].sin());
        m[1] = 1.25 * m[1].sin();
        {
            back[0][2] = (1.5_f64 + m[0].sin()).sqrt().cos();
            back[1][0] = m.iter().enumerate().map(|(j, z)| m.iter().enumerate().map(|(j, z)| ((*e) - (*e)).atan()).sum::<f64>().sin()).sum::<f64>().cos();
        }
        if back[1][0].sin().exp() > (0..m.len()).map(|j| m[j] * (if (*e) > (*e) { 1.5_f64 } else { *e }).sin()).sum::<f64>() {
            back[0][0] -= 0.375 * (*e).sin();
        }
        (((((b + 2.0 * a) + 1.25 * b) + 1.0 * m[1]) + 1.5 * m[m.len() - 1]) + 1.5 * (*e)) + 1.0 * back[1][0]
    }

    pub fn fn168(a: f64, b: f64, flag: bool) -> f64 {
        let mut dx = (a - b).sin();
        for i5 in 1..=4 {}
        dx = (if flag || (a > b) { -a } else { if dx > b { b } else { a } }).atan();
        dx += 0.5 * (1.25 * (a + b).sin().exp().sin());
        let f7 = |z: f64| 1.25 * (if (b <= z) || ((-2.0_f64) < a) { z } else { a.max(b) }).sin();
        let y9 = f7(dx / (1.5 + dx.sin())) + f7(b + b);
        (((b + b) + 0.25 * a) + 1.25 * b) + 2.0 * dx
    }

    pub fn fn169(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = p;
        'l5: for i6 in 0..1 {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 2 { break; }
                y[i8 % 3] = ((0 as f64) / (y[1] * y[1] + 1.0_f64)).sin();
                if (1.125 * 1.375) >= fn152(0.5 * b.sin()) { break; }
                let mut old11 = std::mem::take(&mut p[i6 % 3]);
            }
            match i8 % 3 { 0 => {
                p[i6 % 3] = 0.5 * a.sin();
            }, 1 => {
                p = [a * y[i8 % 3], b, y.iter().filter(|z| **z > 0.25).map(|z| (b * y[i8 % 3]).cos()).sum::<f64>()];
                y = [(1 as f64); 3];
            }, _ => {} }
        }
        (((((p[1] + 2.0 * a) + 1.0 * b) + 0.75 * p[0]) + 2.0 * p[1]) + 1.5 * p[2]) + 2.0 * y[1]
    }

    pub fn fn170(a: f64, m: &mut [f64]) {
        m[1] = (a + 0.375_f64.mul_add(a, a)).atan();
        let mut back = [(m[m.len() - 1] * m[m.len() - 1] + 1.0_f64).ln(), if 1.0_f64 < a { 0.125_f64 } else { a }, a];
        m[0] = ((m[m.len() - 1] + m[1]) + (a + 1.125_f64)).sin();
    }

    pub fn fn171(a: f64, mut b: f64, n: usize) -> f64 {
        b = a.sin();
        let mut tape1 = fn155((1.5_f64 + a.sin()).ln().atan(), b.atan(), [1.75_f64; 3]);
        for i5 in (0..3).rev() {
            b = 0.5 * fn157((if n == 0 { b } else { tape1 }).atan()).sin();
        }
        (b + 0.5 * a) + 1.0 * tape1
    }

    pub fn fn172(mut a: f64, n: usize, m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut saved: [[f64; 3]; 2] = [[a.min(k[k.len() - 1]); 3], [-0.5_f64; 3]];
        let saved = if (1.5_f64 + a.sin()).ln() <= (saved[1][1] * a) { -a } else { k[n % 2] };
        for i7 in 0..n % 4 {
            k.insert(0, 0.5 * (if saved < saved { saved } else { a }).sin());
        }
        k.resize(3, a.asinh().sin());
        let tape1 = fn163(a.sin(), n % 4);
        let (l10, r11) = m.split_at_mut(1);
        l10[0] += r11[0] * 1.25 * (a - 1.625_f64).sin();
        ((((((a + 0.5 * a) + 0.5 * m[1]) + 0.5 * m[m.len() - 1]) + 1.0 * k[0]) + 0.25 * k[1]) + 0.5 * k[k.len() - 1]) + 1.0 * saved
    }

    pub fn fn173(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        a = b.cos();
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
            (b, a) = (a, b);
            if (a > (-1.375)) && (b >= 0.625) { break; }
            'l6: for i7 in 1..=2 {
                b /= 1.75 + b.sin();
                for i9 in 0..n % 4 {
                    let mut b: f64 = a;
                }
            }
        }
        (a + 1.25 * a, (((-0.75) * a) + 0.5 * a) + 1.5 * b)
    }

    pub fn fn174(a: f64) -> f64 {
        for i2 in 1..=1 {
            let mut dy1 = fn169(0.5 * (1.5_f64 + (-1.5_f64).sin()).ln().sin(), a.atan(), [1.25_f64; 3]);
        }
        if (a - a) >= (a + a) {
            if (if 1.5 > a { a } else { a }) <= a {} else {}
            let y1 = a;
        }
        if 1.75 > a { a } else { a }
    }

    pub fn fn175(a: f64, mut b: f64, m: &mut [f64]) {
        let s: Vec<Vec<f64>> = vec![vec![b * a; 2]; 3];
        let mut y1: Vec<f64> = vec![s[0][0], 1.25_f64];
        let mut x = fn31((m[1] * a).sin(), [s[1][1]; 3], &mut y1);
        let r7 = &mut m[0];
        *r7 *= a.sin();
        *r7 = s[1][0].cos().atan();
        let mut y25: f64 = if b < a.sin() {
            if (b - b) < x {
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 3 { break; }
                    let r10 = &mut m[i8 % m.len()];
                    *r10 = *r10 * a.atan() + (0.125 * a.cos());
                    let r11 = &mut m[i8 % 2];
                    *r11 = *r11 * x.sin() + (0.25 * (0.5 * b.sin()));
                    *r11 = (a + a).sin();
                    m[i8 % m.len()] = (s[1][i8 % 2] - y1[i8 % y1.len()]).min(m[i8 % 2].sin().exp()).cos();
                }
                y1 = vec![y1.iter().fold(1.625_f64, |h, z| 1.25_f64 * (*z).sin()), a];
            } else {
                y1 = vec![b.min(b); 3];
                if y1.iter().filter(|z| **z > 0.25).map(|z| 1.25 * m.iter().rev().skip(1).copied().map(|z| z.sin().sin()).sum::<f64>().sin()).sum::<f64>() >= b {
                    m[0] = x.atan();
                    return;
                }
            }
            y1.iter().filter(|z| **z > 0.25).map(|z| (1.125_f64 + (*z)).sin()).sum::<f64>()
        } else {
            let f17 = |z: f64| { let h21 = 1.125_f64 * b; b.cos() + h21 };
            let mut y23 = f17(f17(a));
            x
        };
    }

    pub fn fn176(mut a: f64, b: f64, v: &[f64], m: &mut [f64]) {
        let mut dx = (m.iter().sum::<f64>(), b);
        let mut y7: [f64; 3] = if dx.1.sin().tanh() < dx.1 {
            if (m[0] < m[0]) && (a > m[0]) {
                return;
            }
            [m[0]; 3]
        } else {
            dx.0 = 0.625_f64.sin();
            let v = fn63(1.25 * (b / (a * a + 1.0_f64)).sin(), m);
            [v, m[0], v]
        };
        let m: f64 = -a;
    }

    pub fn fn177(a: f64, b: f64, v: &[f64], mut q: Vec<f64>, e: &mut f64) -> f64 {
        let s = vec![0.0_f64; 2];
        fn170((b - (*e)).sin(), &mut q);
        if a < q.iter().zip(v.iter()).map(|(z, q)| 1.25 * (0 as f64).sin()).sum::<f64>() {
            q[1] = b.sin();
        } else {
            let f9 = |z: f64| q[1].sin();
            let y12 = f9((*e).cos()) + f9(v.iter().filter(|z| **z > 0.25).map(|z| fn21((*e).atan(), a.atan(), v).sin()).sum::<f64>());
        }
        q.resize(2, fn157((*e).sin()).cos());
        *e /= 1.75 + v[v.len() - 1].sin();
        ((((((((b.atan() + 1.75 * a) + 1.0 * b) + 1.75 * v[1]) + 0.25 * v[v.len() - 1]) + 1.25 * q[0]) + 1.25 * q[1]) + 1.0 * q[q.len() - 1]) + 0.25 * s[0]) + 1.75 * s[s.len() - 1]
    }

    pub fn fn178(mut a: f64, body: &mut Body) {
        let mut x: Point = Point { x: 2.0_f64, y: (a * a + 1.0_f64).sqrt() };
        let dy1 = fn168(1.25_f64 * (body.mass * x.x).sin(), (a + a).sin(), (1 as f64) <= (body.pos.y * body.vel[0]));
        body.mass = (a.sin() + (x.y - dy1)).cos();
        let mut i5 = 0_usize;
        while i5 < 2 && ((1.0 * dy1) < x.x) {
            i5 += 1;
            for i7 in 0..3 {
                if ((i7 as f64) < a.sin().tanh()) && (i7 >= 2) {
                    let f9 = |z: f64, k: f64| 0.5 * dy1.min(body.pos.x).sin();
                    let mut y12 = f9(a + 1.375, a);
                } else {
                    if (if dy1 >= body.mass { body.pos.y } else { dy1 }) <= body.vel[i5 % 3] {
                        return;
                    }
                    body.mass += 0.375 * 0.75_f64.min(if body.mass > a { a } else { x.y }).cos();
                }
                x.x = (-a).atan().sin();
            }
            x.y += 0.5 * (0.5 * ((if dy1 < x.y { a } else { a }).abs() + 1.25_f64).ln().sin());
        }
    }

    pub fn fn179(a: f64, mut b: f64, n: usize, k: &mut Vec<f64>) -> f64 {
        k[1] += 0.375 * k[n % 2].atan();
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            let mut old8 = std::mem::take(k);
            k.push(0.5 * b.sin());
            k.push(b.atan().sin());
            std::mem::swap(k, &mut old8);
            if (k[i5 % k.len()] < b) && (n == 0) { break; }
            match old8.len() % 3 { 0 => {
                for z11 in k.iter().copied().rev() {
                    let saved = fn90(b.sin().sin(), b.sin(), i5 % 4, &mut old8);
                    old8.reverse();
                }
            }, 1 => {
                old8[0] -= 0.375 * (if a > (1.5_f64 + a.sin()).ln() { a } else { k[i5 % 2].sin().tanh() }).sin();
            }, _ => {
                if old8.iter().rev().skip(1).copied().map(|z| k[i5 % 2].atan()).sum::<f64>() >= b {
                    return (((((old8[n % 2] + 0.25 * k[0]) + 0.5 * k[1]) + 1.25 * k[k.len() - 1]) + 0.75 * old8[0]) + 1.25 * old8[1]) + 0.5 * old8[old8.len() - 1];
                    k[n % 2] /= 1.75 + (n as f64).sin();
                }
            } }
        }
        (((b - 0.875) + 1.75 * a) + 1.75 * k[0]) + 1.0 * k[1]
    }

    pub fn fn180(mut a: f64, m: &mut [f64]) -> f64 {
        let mut old: Vec<f64> = vec![a * a; 3];
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            i4 += 1;
            m[i4 % m.len()] = (1.5_f64 + m[i4 % 2].sin()).sqrt().atan();
        }
        let mut i7 = 0_usize;
        while i7 < 1 {
            i7 += 1;
            let mut u: [[f64; 3]; 2] = [[m[i4 % 2].cos(); 3], [a - a, m.iter().sum::<f64>(), old[i7 % 2] + a]];
            if i4 < 3 {
                u = u;
                break;
            }
        }
        for (j, z11) in m.iter().enumerate() {
            old[0] = 0.5 * (if old[i4 % old.len()] <= (*z11) { *z11 } else { fn159(0.5_f64 * m[i4 % m.len()].sin(), vec![a, *z11, a]) }).sin();
        }
        (((old[i4 % 2] + 1.0 * m[0]) + 1.5 * m[1]) + 0.75 * m[m.len() - 1]) + 1.25 * old[1]
    }

    pub fn fn181(a: f64, mut b: f64) -> f64 {
        let mut s = vec![a - a, a];
        let mut next4 = s.clone();
        for _ in 0..3 {
            for i5 in 0..s.len() {
                next4[i5] = 0.5 * s[i5] + 0.25 * (if i5 == 0 { s[s.len() - 1] } else { s[i5 - 1] }) * 1.25 * b.sin();
            }
            std::mem::swap(&mut s, &mut next4);
        }
        let mut a = b;
        s[0] = (if s.windows(2).map(|z| z[0] * z[1]).sum::<f64>() <= (a - s[1]) { b } else { s[0].max(b) }).sin();
        ((((b - b) + 2.0 * s[0]) + 2.0 * s[1]) + 1.75 * s[s.len() - 1]) + 0.75 * a
    }

    pub fn fn182(mut a: f64, b: f64) -> f64 {
        a = b.atan();
        let f3 = |z: f64| 1.25 * z.sin();
        let y5 = f3(b + a);
        let mut tape1: Point = Point { x: y5, y: if y5 > 0.5_f64 { b } else { y5 } };
        {
            tape1.x += 0.25 * b.sin();
            let r8 = &mut tape1.x;
            *r8 = (1.875_f64 * a).cos();
            *r8 *= 2.0_f64.atan();
        }
        ((((2 as f64) + 1.5 * a) + 0.25 * b) + 0.25 * tape1.x) + 1.0 * tape1.y
    }

    pub fn fn183(a: f64, n: usize) -> f64 {
        if a > a {} else if n % 2 == 0 {} else {}
        let mut s: f64 = (1.5_f64 + a.max(a).sin()).sqrt();
        a
    }

    pub fn fn184(a: f64, mut b: f64) -> f64 {
        let mut back = [a, b.cos(), a];
        back[1] = 0.75;
        {
            let mut tape1: Body = Body { pos: Point::new(a, a), vel: [-1.0_f64; 3], mass: fn164(1.25 * a.sin(), back[0].sin(), back[2] >= back[1], &back), id: 2 };
            back[0] -= 0.375 * (-back.iter().rev().skip(1).copied().map(|z| fn162(1.25_f64 * a.sin()).atan()).sum::<f64>()).atan();
        }
        ((b + 0.75 * b) + 0.5 * back[0]) + 1.0 * back[2]
    }

    pub fn fn185(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut a: [[f64; 3]; 2] = [[a, v.iter().copied().fold((-9.0), f64::max), b], [a * a, v.iter().enumerate().map(|(j, z)| ((*z).abs() + 1.25_f64).sqrt().atan()).sum::<f64>(), a]];
        a[1][2] = v[1].cos();
        ((((((0..v.len()).map(|j| v[j] * a[j % 2][2].min(v[0]).cos()).sum::<f64>() + 0.5 * b) + 1.25 * v[0]) + 1.25 * v[1]) + 1.25 * v[v.len() - 1]) + 0.75 * a[0][1]) + 1.25 * a[1][0]
    }

    pub fn fn186(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let mut dy1 = [0.25_f64; 3];
        let mut dy1: (f64, f64) = (a * 1.25_f64, a.sin().tanh());
        let dy16: f64 = v[0].sin().powi(3);
        {
            m.sort_by(|z, q| z.total_cmp(q));
        }
        let mut u = fn183(1.25 * v[0].sin(), 1 % 4);
        let mut dy16: Option<f64> = None;
        ((((((((3 as f64) + 0.5 * v[1]) + 1.5 * v[v.len() - 1]) + 0.25 * m[1]) + 1.0 * m[m.len() - 1]) + 1.25 * dy1.0) + 0.25 * dy1.1) + 2.0 * u) + 1.25 * dy16.unwrap_or((0.75))
    }

    pub fn fn187(mut a: f64, mut b: f64) -> f64 {
        if (a + a) > (if a <= b { a } else { a }) {
            let f3 = |z: f64| 1.25 * (-z).sin();
            let y5 = f3(a) + f3(-1.5);
        } else {}
        ((b + b) + 1.75 * a) + 0.25 * b
    }

    pub fn fn188(a: f64, m: &mut [f64]) -> f64 {
        let a: Net = Net { w: vec![-a, if m[0] <= m[0] { 0.75_f64 } else { m[0] }, (m.len() as f64)], b: m[m.len() - 1] };
        m[1] += 0.375 * (1.25 * ((a.w[0] * a.w[0]) * m.iter().zip(m.iter()).map(|(z, q)| ((*z) * (*z) + 1.0_f64).ln().atan()).sum::<f64>()).sin());
        {
            m[1] = (0..m.len()).map(|j| m[j] * (j as f64).cos()).sum::<f64>().sin();
            let mut w = fn180(a.w[0].sin(), m);
        }
        m[0] *= (1 as f64).sin();
        let mut i8 = 0_usize;
        while i8 < 1 {
            i8 += 1;
            let r10 = &mut m[0];
            *r10 = ((i8 + 1) as f64).atan();
            *r10 += 0.125 * (a.w[1] + a.b).atan();
            let r11 = &mut m[1];
            *r11 += 0.5 * (1.25 * fn183(a.w[i8 % 2].cos(), i8 % 4).sin());
        }
        ((((a.w[1].cos() + 1.25 * m[0]) + 1.5 * m[1]) + 2.0 * m[m.len() - 1]) + 2.0 * a.w[0]) + 0.5 * a.b
    }

    pub fn fn189(a: f64, n: usize, flag: bool, r: &mut [f64; 3]) -> f64 {
        let mut y = [if a <= a { a } else { a }; 3];
        for i6 in 0..n % 4 {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 2 { break; }
                let r10 = &mut y[n % 3];
                *r10 += 0.375 * (0.5 * a.sin().exp().sin());
                if flag && flag { break; }
                let mut s = fn68((a.abs() + 1.25_f64).sqrt().cos(), r);
            }
            y[2] = (fn164(a.cos(), r[i6 % 3].atan(), i8 != 0, &y) * fn187(0.5_f64 * r[1].sin(), a.sin())).sin();
            for z12 in r.iter_mut().rev() {
                *z12 = a.sin();
            }
        }
        y[n % 3] += 0.375 * (1.25 * a.sin());
        ((((((a + 0.5 * a) + 0.5 * r[0]) + 0.5 * r[1]) + 1.0 * r[2]) + 0.75 * y[0]) + 1.75 * y[1]) + 1.0 * y[2]
    }

    pub fn fn190(mut a: f64, q: Vec<f64>) -> f64 {
        let back: Vec<f64> = vec![fn184(1.25_f64 * 1.375_f64.sin(), a.sin()), q[q.len() - 1] * 1.25_f64];
        if (((-1.125) + q[0]) > back[0]) || ((back[1] * a) > q[0].max(a)) {
            let r4 = &mut a;
            *r4 *= (-q[0]).atan();
            *r4 = q[0].sin().tanh().sin();
        }
        let mut saved = [-2.0_f64; 3];
        for z6 in &mut saved {
            *z6 += 0.5 * (0.5 * (a * a + 1.0_f64).sqrt().sin());
        }
        (((((((saved.iter().enumerate().map(|(j, z)| (1 as f64).sin()).sum::<f64>() + 0.75 * a) + 2.0 * q[0]) + 1.75 * q[1]) + 0.5 * q[q.len() - 1]) + 0.5 * back[1]) + 1.5 * back[back.len() - 1]) + 1.25 * saved[1]) + 1.25 * saved[2]
    }

    pub fn fn191(mut a: f64, n: usize, v: &[f64], mut p: [f64; 3], e: &mut f64) -> f64 {
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 1 { break; }
            p[n % 3] = 1.25 * fn184(a.atan(), p.iter().sum::<f64>().sin()).sin();
            if a.min(1.75) < (*e).sin().powi(1) { break; }
            let mut w = fn180((*e).cos().sin(), &mut p);
        }
        ((((*e).abs() + 1.25 * v[0]) + 1.0 * v[v.len() - 1]) + 0.5 * p[1]) + 0.75 * p[2]
    }

    pub fn fn192(a: f64, m: &mut [f64], r: &mut [f64; 3]) -> (f64, f64) {
        for z5 in m.iter() {
            for i7 in 0..3 {
                let mut y = fn180(0.5 * (*z5).mul_add(m[i7 % m.len()], m[i7 % 2]).sin(), r);
                let mut y11: f64 = if i7 % 2 == 1 {
                    let tape1: f64 = m[i7 % 2];
                    r[i7 % 3] = ((-1.5_f64).sin().exp() * (1.75_f64.abs() + 1.25_f64).ln()).sin();
                    tape1 * (*z5)
                } else {
                    fn158(m[1].atan().atan(), m, &mut r[1..]);
                    r[i7 % 3] = ((*z5).sin() / (m[1].sin().abs() + 1.25_f64)).sin();
                    y - a
                };
            }
        }
        (((m.iter().map(|z| (*z).abs().atan()).sum::<f64>() + 1.75 * m[1]) + 1.75 * m[m.len() - 1]) + 0.25 * r[1], (((a * r[0]) + 1.25 * a) + 1.25 * m[1]) + 1.75 * r[0])
    }

    pub fn fn193(mut a: f64, b: f64, n: usize) -> f64 {
        let mut a: Point = Point { x: f64::sin(a), y: a + a };
        let mut list5 = Vec::new();
        list5.push(b - b);
        list5.push(b);
        list5[n % 2] = a.y.max(a.norm2()).sin();
        for i7 in (0..2).rev() {
            if (b.abs() + 1.25_f64).sqrt() < b.min(b) {
                a.x -= 0.25 * (0.5 * b.sin());
                return ((((list5[n % list5.len()] + a.y) + 1.25 * b) + 1.5 * a.x) + 1.5 * list5[1]) + 1.5 * list5[list5.len() - 1];
            }
            list5[0] = list5.iter().filter(|z| **z > 0.25).map(|z| 0.5_f64 * b.sin()).sum::<f64>().cos();
        }
        (((b.sin() + 1.25 * a.x) + 2.0 * list5[0]) + 1.0 * list5[1]) + 0.75 * list5[list5.len() - 1]
    }

    pub fn fn194(a: f64, b: f64, m: &mut [f64]) {
        let mut next: Body = Body { pos: Point { x: a, y: a }, vel: [1.375_f64; 3], mass: m[1], id: 2 };
        next.pos.y = 1.25 * next.pos.y.sin().tanh().sin();
        let mut u: f64 = m.windows(2).map(|z| z[0] * z[1]).sum::<f64>().asinh();
        let last6 = m.len() - 1;
        m.swap(1, last6);
        let mut dx = fn190(1.25 * a.sin(), vec![a; 3]);
    }

    pub fn fn195(a: f64, v: &[f64]) -> f64 {
        let mut a = [a * 0.625_f64, a - a, fn171(a.atan(), v[1].cos(), 1 % 4)];
        a[0] = 1.25 * (if 1.625_f64 > v[1] { v[0] } else { v[0] }).max(a[0].mul_add(a[2], a[0])).sin();
        'l4: for i5 in 1..=4 {
            if i5 >= 3 {
                let r7 = &mut a[i5 % 3];
                *r7 = v[i5 % 2].atan();
                break 'l4;
            }
        }
        ((((if v[0] >= a[1] { a[0] } else { a[2] }) + 1.25 * v[0]) + 1.75 * v[v.len() - 1]) + 1.25 * a[0]) + 2.0 * a[2]
    }

    pub fn fn196(mut a: f64, mut b: f64) -> f64 {
        let mut b: Vec<f64> = vec![b, a, -a];
        for i4 in 0..4 {
            let mut old6 = std::mem::take(&mut b);
            b.push(old6[i4 % 2].sin());
            b.push(0.5 * (if 2.0_f64 >= old6[i4 % 2] { a } else { a }).sin());
            if f64::sin(a) > (old6[i4 % 2] + a) {
                break;
            }
            let mut i8 = 0_usize;
            while i8 < 1 && (old6[i4 % 2] < a) {
                i8 += 1;
                b[0] += 0.5 * fn140(0.5_f64 * b[i8 % 2].sin(), (a + old6[0]).cos()).sin();
                b[i4 % 2] = old6[old6.len() - 1].atan();
            }
        }
        (a.sin() + 0.25 * a) + 1.0 * b[1]
    }

    pub fn fn197(a: f64, n: usize, m: &mut [f64]) {
        let mut dx = [m[n % m.len()].abs(), (-1.125_f64).sin(), a.asinh()];
        'l5: for i6 in 0..3 {
            match i6 % 4 { 0 => {
                m[i6 % 2] += 0.125 * a.sin();
                dx = [a * a, (n as f64), (a.abs() + 1.25_f64).ln()];
            }, 1 | 2 if a <= dx[i6 % 3] => {
                dx = [m[i6 % 2]; 3];
            }, _ => {
                let tape1 = fn180((dx[n % 3] * a).atan(), m);
            } }
            if (0.875 - a) < 0.125 {
                dx = dx;
                continue 'l5;
            }
            let mut old9 = std::mem::take(&mut dx[1]);
        }
    }

    pub fn fn198(mut a: f64, n: usize, mut p: [f64; 3], k: &mut Vec<f64>) -> f64 {
        let mut dx = vec![a.mul_add(k[n % 2], a), a.sin().powi(1)];
        let mut p = Shape::Dot;
        dx[0] -= 0.5 * (k[n % 2] * (n as f64)).atan();
        a += 0.25 * fn0(1.25 * (dx[1] * dx[0]).sin(), [2.0_f64, dx[n % 2], dx[n % 2]], k);
        let f7 = |z: f64| (fn185(dx[n % 2].sin(), a.cos(), &dx[0..2]) + (2 as f64)).sin();
        let y9 = f7(a + a) + f7(dx[n % 2] + a);
        dx[n % 2] = 1.25 * fn187((if dx[n % 2] >= a { y9 } else { y9 }).sin(), p.area().sin()).sin();
        let mut list11 = Vec::with_capacity(4);
        list11.push(a.max(dx[n % 2]));
        list11.push(y9 - dx[n % 2]);
        let mut saved = Point { x: a * y9, y: dx[0] * k[1] };
        dx[n % 2] += 0.25 * ((n as f64) + 0.75_f64.cos()).sin();
        return (((((((((f64::sin(a) + 0.5 * a) + 1.5 * k[0]) + 0.75 * k[1]) + 0.75 * k[k.len() - 1]) + 1.25 * dx[dx.len() - 1]) + 1.5 * y9) + 0.5 * list11[0]) + 2.0 * list11[1]) + 1.75 * list11[list11.len() - 1]) + 1.0 * saved.x;
    }

    pub fn fn199(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        {
            p[0] -= 0.25 * a.cos();
            p[1] += 0.25 * (a - (a - p[1])).sin();
        }
        for i4 in (0..p.len()).step_by(2) {
            match i4 % 3 { 0 => {
                p[2] = (if i4 >= 1 { p[1].asinh() } else { b.max(-0.625_f64) }).sin();
                p[i4] = (p[i4] * a).atan();
            }, 1 => {
                let f6 = |z: f64| { let h8 = z.abs(); h8.sin() + h8 };
                let mut y10 = f6(0.125);
                p[i4] = a.asinh().sin().sin();
            }, _ => {
                let f12 = |z: f64| { let h14 = if i4 >= 3 { p[i4] } else { p[i4] }; b.sin().exp().sin() + h14 };
                let y16 = f12(0.375_f64.max(b));
            } }
            let f18 = |z: f64| 0.5 * a.max(0.25_f64).sin();
            let mut y20 = f18(if a < p[i4] { a } else { b }) + f18(b - b);
        }
        ((((p[1] * b) + 0.75 * a) + 0.75 * b) + 1.0 * p[0]) + 1.75 * p[1]
    }

    pub fn fn200(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let cell1 = Point::new(p[2], if b > a { a } else { b });
        if (p.iter().copied().fold((-9.0), f64::max) > a) && (p.windows(2).map(|z| z[0] * z[1]).sum::<f64>() >= a) {
            let f5 = |z: f64, k: f64| (if (a.abs() + 1.25_f64).ln() >= (0 as f64) { k } else { cell1.x }).atan();
            let y9 = f5(p[1], 1.0) + f5(p.iter().rev().skip(1).copied().map(|z| (b * z).sin()).sum::<f64>(), b);
            {
                for i11 in 0..2 {
                    if b <= p[1].max(1.125) {
                        break;
                    }
                    let (l13, r14) = p.split_at_mut(1);
                    r14[0] = l13[0] * 0.5 * (cell1.x + y9).sin();
                }
            }
            if (p[0] <= b) || (b >= b) {
                return (((cell1.y.sin() + 0.75 * a) + 0.25 * cell1.x) + 1.5 * cell1.y) + 0.75 * y9;
                p[1] += 0.375 * (1.25 * a.sin());
            }
        } else if cell1.y > p.iter().filter(|z| **z > 0.25).map(|z| 1.25 * a.sin()).sum::<f64>() {} else {
            let f16 = |z: f64| (2 as f64).atan();
            let mut y18 = f16(f16(fn181(1.25 * 1.625_f64.sin(), cell1.y.atan())));
        }
        return (cell1.x.sin().tanh() + 1.75 * b) + 1.5 * p[2];
        p[2] += 0.5 * (1.25 * (-2.0_f64).sin());
        a
    }

    pub fn fn201(a: f64, n: usize, flag: bool) -> f64 {
        let mut acc: Vec<f64> = vec![if a <= a { a } else { a }, a, a];
        let n: f64 = acc[n % 2].sin() + a.asinh();
        let part6 = &mut acc[..2];
        part6[0] += 0.125 * (1.25 * (if a <= a { a } else { -1.875_f64 }).sin());
        part6[1] = part6[0] * (-a).cos();
        acc.resize(5, 1.25 * 1.75_f64.sin());
        return ((-n) + 1.0 * acc[0]) + 2.0 * acc[acc.len() - 1];
    }

    pub fn fn202(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut y: [f64; 3] = [a + b, a.sin(), b - a];
        let (l5, r6) = y.split_at_mut(1);
        r6[0] = l5[0] * b.cos();
        if (b < b) || (y[2] > 1.0) {
            return a + 0.25 * a;
        }
        for z7 in y.iter_mut().rev() {
            *z7 = *z7 * 0.5 * (a + a).sin() - (0.5 * a.cos());
        }
        let mut dy1 = if b <= a { if b <= y[2] { y[1] } else { y[2] } } else { b };
        y[1] = 1.25 * (2 as f64).sin();
        let mut dy19: f64 = (if y[2] <= b { b } else { a }) + a;
        if flag {
            y[1] /= 1.75 + 1.0_f64.sin().powi(2).sin();
            y[2] = ((b - a) - dy19).sin();
        } else if flag {
            y.reverse();
        } else {
            y[1] *= y.iter().filter(|z| **z > 0.25).map(|z| (0 as f64).sin()).sum::<f64>().atan();
        }
        (((((((0.875 / (dy1 * dy1 + 1.0)) + 2.0 * a) + 1.75 * b) + 0.25 * y[0]) + 1.5 * y[1]) + 2.0 * y[2]) + 0.25 * dy1) + 0.75 * dy19
    }

    pub fn fn203(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut dy1 = vec![0.0_f64; 3];
        if a > (if p[0] > q[1] { a } else { q[1] }) {
            p[0] += 0.5 * (a + dy1[0]).cos();
            return (((((((p[2] + 1.75 * p[0]) + 1.5 * p[1]) + 0.75 * p[2]) + 1.5 * q[0]) + 0.5 * q[1]) + 0.5 * q[q.len() - 1]) + 0.5 * dy1[1]) + 0.25 * dy1[dy1.len() - 1];
        }
        for z6 in p.iter() {
            q = q.clone();
        }
        if (0.75 + p[0]) > a.sin() {
            q[0] = fn202(a.mul_add(dy1[0], p[0]).sin(), (a * a).sin(), (0 as f64) <= (a * p[2])).sin();
            p[2] += 0.25 * (1.25 * ((if a <= a { a } else { q[0] }) - dy1[1].min(dy1[0])).sin());
            if (if a < a { dy1[0] } else { a }) > (q[q.len() - 1] + (-0.625)) {
                return ((((((a.abs() + 1.5 * a) + 2.0 * p[0]) + 0.75 * p[2]) + 1.5 * q[0]) + 0.25 * q[q.len() - 1]) + 1.0 * dy1[0]) + 1.5 * dy1[dy1.len() - 1];
            }
        } else if (p[1] + dy1[1]) > p[2] {
            dy1 = q.clone();
        } else {}
        (((((((((p[2] * p[2]) + 0.75 * a) + 1.0 * p[0]) + 1.0 * p[1]) + 0.75 * p[2]) + 1.0 * q[0]) + 0.75 * q[q.len() - 1]) + 2.0 * dy1[0]) + 0.75 * dy1[1]) + 0.25 * dy1[dy1.len() - 1]
    }

    pub fn fn204(a: f64, mut b: f64, m: &mut [f64]) -> f64 {
        let mut w: Net = Net { w: vec![a - b; 3], b: b };
        let mut dy1: f64 = if (m[1] * a) >= a { m.iter().enumerate().map(|(j, z)| a.atan()).sum::<f64>() } else { b };
        if b < a {
            if m[0] < w.w[0] {
                let mut w8: f64 = dy1;
                b += 0.25 * fn180(dy1.sin(), m);
                m[1] = 1.25 * m.iter().map(|z| (dy1 + w.w[0]).sin()).sum::<f64>().sin().sin();
            }
            m[..2].copy_from_slice(&[1.25 * (dy1 + b).sin(), w.w[0]]);
            let mut old11 = std::mem::take(&mut m[0]);
        }
        ((((((b + 1.0 * a) + 0.25 * m[0]) + 1.0 * m[1]) + 1.0 * m[m.len() - 1]) + 0.75 * w.w[0]) + 0.5 * w.b) + 2.0 * dy1
    }

    pub fn fn205(mut a: f64, mut q: Vec<f64>, k: &mut Vec<f64>) -> f64 {
        let acc = fn180((if a < a { q[0] } else { a }).atan(), k);
        q[1] = -1.125;
        let mut next5 = q.clone();
        for _ in 0..2 {
            for i6 in 0..q.len() {
                next5[i6] = 0.5 * q[i6] + 0.25 * (if i6 == 0 { q[q.len() - 1] } else { q[i6 - 1] }) * 1.25 * (if k[1] > k[k.len() - 1] { acc } else { a }).sin();
            }
            q.copy_from_slice(&next5);
        }
        let acc7 = fn186((a + acc).atan(), &q, &mut k[..=1]);
        ((((fn202(k[1].sin(), 1.25 * acc.sin(), acc7 < a) + 0.5 * q[1]) + 0.25 * q[q.len() - 1]) + 0.5 * k[0]) + 2.0 * k[k.len() - 1]) + 1.0 * acc
    }

    pub fn fn206(mut a: f64, b: f64, n: usize, flag: bool, q: Vec<f64>) -> f64 {
        let w = q[..2].to_vec();
        match (n + 1) % 4 { 0 => {}, 1 | 2 if a <= b => {
            a = (b / (w[n % 2] * w[n % 2] + 1.0_f64)).asinh().atan();
            let mut saved = (q[n % 2] * b).max(-w[n % 2]);
        }, _ => {
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 1 { break; }
                match i8 % 4 { 0 => {
                    a = b.sin();
                }, 1 | 2 if b < b => {
                    a += 0.375 * (1.25 * f64::sin((n as f64)).sin());
                }, _ => {
                    let next = fn193(1.25_f64 * a.sin().powi(3).sin(), 1.25_f64 * (a * w[n % 2]).sin(), n % 4);
                } }
                if (-0.375_f64).sin() < a { break; }
                a = a.sin();
            }
        } }
        ((((((n as f64) + 0.75 * a) + 0.25 * b) + 1.5 * q[q.len() - 1]) + 0.5 * w[0]) + 0.25 * w[1]) + 1.25 * w[w.len() - 1]
    }

    pub fn fn207(mut a: f64, k: &mut Vec<f64>, e: &mut f64, r: &mut [f64; 3]) -> f64 {
        let y = fn118(1.25 * 0.5_f64.sin().sin(), k, e, r);
        let f6 = |z: f64| (if (*e) >= z { *e } else { (*e) * (*e) }).cos();
        let mut y8 = f6(f6(if 0.875 >= 1.5 { k[k.len() - 1] } else { y }));
        for z10 in k.iter_mut() {
            *z10 = 0.125_f64.cos();
        }
        ((((((*e).min(a) + 1.0 * a) + 2.0 * k[0]) + 2.0 * k[1]) + 1.5 * k[k.len() - 1]) + 1.75 * (*e)) + 0.75 * r[0]
    }

    pub fn fn208(a: f64, b: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let mut v: Vec<Vec<f64>> = vec![(0..v.len()).map(|j| v[j] + 1.25 * v[1].sin()).collect::<Vec<f64>>(), m[..2].to_vec()];
        let mut u: [f64; 3] = [fn193(b.sin(), 1.25_f64 * m[m.len() - 1].sin(), 2 % 4), 1.875_f64 / (1.5_f64 + b.sin()), b];
        for i8 in 0..m.len() {
            m[i8] = 0.5 * a.sin();
        }
        (((((((((m[0] - m[m.len() - 1]) + 1.25 * a) + 1.0 * b) + 2.0 * m[1]) + 1.0 * m[m.len() - 1]) + 1.5 * v[0][0]) + 0.75 * v[1][1]) + 2.0 * u[0]) + 1.5 * u[1]) + 0.25 * u[2]
    }

    pub fn fn209(a: f64, q: Vec<f64>) -> f64 {
        let w = q.clone();
        let f4 = |z: f64| ((0..w.len()).map(|j| w[j] * z.asinh().atan()).sum::<f64>() + w[1]).cos();
        let y7 = f4(f4(if w[w.len() - 1] <= a { a } else { a }));
        (((((((if q[1] <= w[1] { y7 } else { y7 }) + 2.0 * a) + 1.5 * q[0]) + 1.25 * q[1]) + 1.0 * q[q.len() - 1]) + 0.75 * w[0]) + 0.75 * w[w.len() - 1]) + 0.5 * y7
    }

    pub fn fn210(a: f64, n: usize) -> f64 {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 2 { break; }
            'l5: for i6 in 0..i3 % 4 {}
        }
        a.sin() + 1.75 * a
    }

    pub fn fn211(a: f64) -> f64 {
        for i2 in 0..3 {
            'l4: for i5 in 1..=3 {
                for i7 in (0..2).rev() {}
            }
        }
        a.sin().exp() + 1.0 * a
    }

    pub fn fn212(mut a: f64, mut b: f64, flag: bool) -> f64 {
        for i4 in 0..4 {
            a *= ((-1.375_f64) / (b.abs() + 1.25_f64)).cos();
            let mut i6 = 0_usize;
            while i6 < 1 {
                i6 += 1;
                a = 0.75;
            }
            b = 0.5 * (i4 as f64).sin();
        }
        (if a < a { b } else { a }) + 0.75 * a
    }

    pub fn fn213(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b += 0.5 * (1.25 * b.sin());
        for z5 in v.iter() {
            if b.abs() >= (0.125 / (b * b + 1.0)) {
                let r7 = &mut b;
                *r7 *= (a - v[0]).sin();
                continue;
            }
            b = 0.5 * v.iter().rev().skip(1).copied().map(|z| 0.5_f64 * v.iter().map(|z| 0.5_f64 * (a * a).sin()).sum::<f64>().sin()).sum::<f64>().sin();
        }
        b = 1.25 * 1.625_f64.sin();
        ((b + 0.75 * b) + 1.25 * v[1]) + 1.25 * v[v.len() - 1]
    }

    pub fn fn214(mut a: f64, mut b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let v = (2 as f64);
        q[1] += 0.125 * v.mul_add(b, q[0]).atan();
        let r6 = &mut q[1];
        *r6 = fn2(b.sin()).sin();
        let f7 = |z: f64| (b * v).max(v).sin();
        let y11 = f7(q.iter().zip(q.iter()).map(|(z, q)| b.sin()).sum::<f64>());
        q[1] -= 0.25 * (1.25 * ((if b >= b { q[0] } else { q[0] }) * (if b >= b { q[0] } else { q[0] }) + 1.0_f64).ln().sin());
        (((((1.75 + a) + 1.75 * a) + 1.75 * q[0]) + 0.25 * q[1]) + 0.25 * q[q.len() - 1]) + 0.75 * v
    }

    pub fn fn215(mut a: f64, v: &[f64]) -> f64 {
        a = v.iter().fold(a, |h, z| fn212(1.25_f64 * a.sin(), h.atan(), h <= v[0]).sin()).atan();
        let mut tape1 = [[v[0] * a, (1 as f64), v.iter().fold(v[0], |h, z| (if a >= v[1] { h } else { h }).sin())], [v[1] * v[0], 0.5_f64.min(a), a.sin().exp()]];
        tape1[1][2] += 0.125 * tape1[1][0].asinh().sin().tanh().sin();
        tape1[0][0] = (1.0_f64 + v[1]).cos().cos();
        (((tape1[1][2].atan() + 0.25 * a) + 1.0 * v[0]) + 2.0 * v[v.len() - 1]) + 1.75 * tape1[1][0]
    }

    pub fn fn216(a: f64, b: f64) -> Vec<f64> {
        let dx: [f64; 3] = [a; 3];
        let mut dx = (a.sin() * a.sin() + 1.0_f64).sqrt();
        dx = 1.25 * b.sin();
        let mut y8: f64 = if (b <= a) && (a <= dx) {
            let mut dx = vec![a + dx; 3];
            let r6 = &mut dx[0];
            *r6 *= a.sin();
            dx[1]
        } else {
            dx /= 1.75 + fn108(1.25_f64 * dx.sin(), dx >= a).sin();
            let mut y1: [f64; 3] = [-1.875_f64; 3];
            b * 1.625_f64
        };
        vec![((b * a) + 2.0_f64 * b) + 1.5_f64 * dx, (a / (1.5_f64 + a.sin())) + 1.5_f64 * b]
    }

    pub fn fn217(a: f64, b: f64, flag: bool, v: &[f64], m: &mut [f64]) {
        m[0] = (1 as f64).cos().sin();
        let mut back: [[f64; 3]; 2] = [[v.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (a * a).sin()).sum::<f64>(); 3], [a + b, b, m[0].abs()]];
        m[0] /= 1.75 + b.sin();
        for i8 in 0..v.len() {
            if flag {
                m[0] = 1.625_f64.sin();
                back[i8 % 2][i8 % 3] -= 0.25 * (if i8 % 2 == 0 { f64::sin(m[1]) } else { a }).cos();
            }
            let f10 = |z: f64, k: f64| { let h13 = -0.125_f64; 0.5 * z.sin().sin() + h13 };
            let y15 = f10(v[i8] + 0.375, -0.625) * f10(if i8 < 1 { a } else { 1.25_f64 }, 1.5);
            let mut dx = back;
        }
    }

    pub fn fn218(mut a: f64, b: f64, flag: bool, v: &[f64], p: [f64; 3]) -> f64 {
        a = (b - (p[2] / (1.5_f64 + p[2].sin()))).sin();
        let r6 = &mut a;
        *r6 = p[0].min(-1.0_f64).sin();
        *r6 = *r6 * p[0].atan() + (0.125 * (1.25 * v[1].sin()));
        ((((b + 2.0 * b) + 2.0 * v[1]) + 0.25 * p[0]) + 1.25 * p[1]) + 0.75 * p[2]
    }

    pub fn fn219(a: f64, mut b: f64, flag: bool, body: &mut Body) -> f64 {
        body.vel[2] = b.atan();
        (((b.atan() + 1.25 * b) + 1.25 * body.pos.y) + 2.0 * body.vel[0]) + 0.75 * body.mass
    }

    pub fn fn220(a: f64, b: f64, m: &mut [f64]) {
        let mut saved: Point = Point { x: b, y: b / (a.abs() + 1.25_f64) };
        for z6 in m.windows(2) {
            saved.scale(a.sin());
        }
        for i8 in 0..3 {
            if 0.5 < (b * b) {
                saved.x += 0.375 * (0.5 * a.sin());
                m[..2].copy_from_slice(&[0.5 * f64::sin(-0.375_f64).sin(), b]);
            } else if saved.norm2() <= a {
                saved.x = fn215(a.sin().exp().sin(), m).sin();
            } else {
                m[0] += 0.5 * (if fn206(a.sin(), 0.5_f64 * saved.y.sin(), 3 % 4, i8 == 1, vec![0.0_f64; 4]) > (i8 as f64) { a * saved.y } else { saved.x * b }).sin();
            }
            saved.x = 0.375;
            let mut dx = [b * a; 3];
        }
    }

    pub fn fn221(a: f64, b: f64, n: usize, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut dx = [(b.abs() + 1.25_f64).sqrt(); 3];
        dx = dx;
        match n % 3 { 0 => {
            for i7 in (0..3).rev() {
                if v.iter().zip(dx.iter()).map(|(z, q)| ((*z) + (*z)).sin()).sum::<f64>() < dx[i7 % 3].sin() {
                    return (((((((((dx[0] * a) + 1.75 * a) + 1.25 * b) + 2.0 * v[0]) + 1.75 * v[1]) + 0.5 * v[v.len() - 1]) + 0.25 * t.0) + 0.5 * dx[0]) + 0.75 * dx[1]) + 0.25 * dx[2];
                }
                let mut old11 = std::mem::replace(&mut dx[n % 3], (if t.0 <= a { 2.0_f64 } else { v[1] }).sin());
                dx = dx;
            }
        }, 1 => {
            let mut next = vec![vec![a, t.0 * a], v.to_vec()];
            if b.asinh() < (dx[n % 3] * t.1) {
                return (((((((b + a) + 1.75 * b) + 1.25 * v[1]) + 1.75 * v[v.len() - 1]) + 1.75 * t.1) + 1.5 * dx[1]) + 1.0 * dx[2]) + 1.75 * next[1][1];
            }
        }, _ => {
            let old: f64 = a - (n as f64);
        } }
        (((((((dx[0].atan() + 1.0 * a) + 1.5 * b) + 1.25 * v[1]) + 0.5 * v[v.len() - 1]) + 1.5 * t.0) + 0.75 * dx[0]) + 0.5 * dx[1]) + 1.25 * dx[2]
    }

    pub fn fn222(mut a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let mut a: Net = Net { w: p[..2].to_vec(), b: fn215(p[0].sin(), &p) };
        a.w[1] = ((a.w[0] / (p[0] * p[0] + 1.0_f64)) + a.b).cos();
        a.b = ((1 as f64) + p[2]).sin();
        let mut p: f64 = p[1];
        a.w[0] = 1.25 * p.sin();
        let mut saved = fn54(p.sin().sin());
        (((a.w[0] + 0.75 * a.w[0]) + 0.25 * a.w[1]) + 0.75 * saved[0]) + 0.25 * saved[2]
    }

    pub fn fn223(a: f64, mut t: (f64, f64), m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut acc = [t.0 * k[0], t.0, a];
        let mut old = (2 as f64) - a;
        old += 0.25 * fn56(a.sin(), &mut acc);
        m[0] -= 0.5 * m[m.len() - 1].sin();
        ((((((((((1.375 * 1.25) + 1.5 * a) + 1.75 * t.0) + 0.75 * t.1) + 1.0 * m[0]) + 0.75 * k[1]) + 2.0 * k[k.len() - 1]) + 0.25 * acc[0]) + 0.5 * acc[1]) + 1.25 * acc[2]) + 0.75 * old
    }

    pub fn fn224(mut a: f64, e: &mut f64) {
        for i3 in 0..3 {
            *e = (if a >= a.sin().exp() { a - (*e) } else { *e }).sin();
            a -= 0.25 * (i3 as f64).sin().atan();
            *e = ((a - (*e)) + a.max(a)).sin();
        }
        let mut e = vec![0.0_f64; 2];
        if e.iter().rev().skip(1).copied().map(|z| (-a).atan()).sum::<f64>() < e[0].min(e[1]) {
            e = vec![a, (0..e.len()).map(|j| e[j] * (a + a).sin()).sum::<f64>()];
            e[1] = a.atan();
            e[0] -= 0.375 * (1.25 * a.sin());
        } else if (if a <= e[0] { a } else { a }) < a {
            e.extend(vec![(a + e[e.len() - 1]).atan(), e[0]]);
        } else {
            e = e.clone();
        }
    }

    pub fn fn225(a: f64, mut p: [f64; 3]) -> f64 {
        let mut a = (p[2] + a, p[2].sin());
        let mut acc: Vec<Vec<f64>> = vec![vec![0.0_f64; 4], p.iter().enumerate().map(|(j, z)| 1.25 * ((-1.5_f64) * (*z)).sin()).collect::<Vec<f64>>()];
        let mut old: f64 = p[0];
        acc[1][0] += 0.125 * old.atan();
        acc[1][0] = 1.25 * p.iter().copied().fold((-9.0), f64::max).sin();
        (((a.1.asinh() + 0.5 * p[0]) + 1.25 * p[1]) + 0.25 * a.0) + 1.0 * acc[1][1]
    }

    pub fn fn226(a: f64, b: f64, n: usize) -> [f64; 3] {
        let cell1 = [[-0.25_f64; 3], [f64::sin(b); 3]];
        'l5: for i6 in 0..n % 4 {
            let mut y8: f64 = {
                if fn52(0.5 * 1.25_f64.sin(), 2 % 4, vec![cell1[n % 2][i6 % 3], b, a]) > (n as f64) {
                    continue 'l5;
                }
                1.0_f64.sin().powi(2)
            };
        }
        [(((cell1[0][n % 3] + 0.25 * a) + 1.75 * b) + 0.75 * cell1[1][0]) + 1.0 * cell1[1][2], (((if a < cell1[n % 2][1] { b } else { 2.0_f64 }) + 0.25 * a) + 1.0 * cell1[0][1]) + 0.5 * cell1[1][0], a.sin() + 1.5 * cell1[0][1]]
    }

    pub fn fn227(a: f64, mut b: f64, n: usize, m: &mut [f64]) -> [f64; 3] {
        let mut next = (0..m.len()).map(|j| m[j] + a.atan()).collect::<Vec<f64>>();
        next[n % 2] = (if (b >= m[n % 2]) || (a <= a) { if next[0] >= m[0] { a } else { next[1] } } else { (0..next.len()).map(|j| next[j] * (3 as f64).sin()).sum::<f64>() }).sin();
        next[n % 2] *= (b * a).cos();
        if n != 1 {
            let mut i8 = 0_usize;
            while i8 < 3 {
                i8 += 1;
                {
                    let mut acc = (i8 as f64);
                }
                let mut next11 = next.clone();
                for _ in 0..1 {
                    for i12 in 0..next.len() {
                        next11[i12] = 0.5 * next[i12] + 0.25 * (if i12 == 0 { next[next.len() - 1] } else { next[i12 - 1] }) * m[1].mul_add(m[m.len() - 1], b).cos();
                    }
                    next = next11.clone();
                }
                fn220(a.sin().sin(), b.sin(), &mut next);
            }
        } else {
            let r13 = &mut next[n % 2];
            *r13 = a.sin();
        }
        [b.atan() + 0.75 * b, (((((n + 1) as f64) + 0.75 * a) + 0.5 * b) + 1.25 * m[0]) + 0.75 * next[next.len() - 1], ((a + 2.0 * b) + 1.25 * m[m.len() - 1]) + 1.75 * next[0]]
    }

    pub fn fn228(mut a: f64, mut b: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut y1 = (q[n % 2], 1.5_f64.asinh());
        let mut next: f64 = b;
        (((((((a.sin().exp() + 2.0 * a) + 0.25 * b) + 0.25 * q[0]) + 1.0 * q[1]) + 1.0 * q[q.len() - 1]) + 1.25 * y1.0) + 2.0 * y1.1) + 1.0 * next
    }

    pub fn fn229(a: f64, b: f64) -> f64 {
        let f3 = |z: f64| { let h5 = a * z; 1.25 * (z + b).sin() + h5 };
        let y7 = f3(f3(-1.0));
        ((0.5 * a) + 1.0 * a) + 1.5 * b
    }

    pub fn fn230(a: f64, b: f64, n: usize) -> f64 {
        for i4 in 1..=2 {
            if a.sin().powi(2) > (a + b) {
                if b.mul_add(b, b) <= (b * b) {}
            } else if i4 < 0 {} else {
                let mut y6: f64 = if i4 >= 1 {
                    a.sin().powi(2)
                } else {
                    if i4 < 1 {
                        continue;
                    }
                    if a <= b { b } else { b }
                };
            }
        }
        b + 1.5 * b
    }

    pub fn fn231(mut a: f64, m: &mut [f64]) -> [f64; 3] {
        let mut dx = [[a + m[0], (3 as f64), (0..m.len()).map(|j| m[j] * (m[0] - 0.625_f64).cos()).sum::<f64>()], [(a.abs() + 1.25_f64).sqrt(), a, m[1] + 1.0_f64]];
        for i5 in 1..m.len() {
            m[i5] = m[i5 - 1].sin() + m[i5] * 0.25;
            if i5 % 2 == 0 {
                m[i5] -= 0.375 * (0.5 * (if a <= a { a } else { a + a }).sin());
                break;
            }
            if m.iter().filter(|z| **z > 0.25).map(|z| 0.5 * (0..m.len()).map(|j| m[j] * a.sin()).sum::<f64>().sin()).sum::<f64>() > (a - a) {
                m[i5] *= fn212(0.5_f64 * a.sin(), a.cos(), i5 == 3).sin();
            }
        }
        m[0] += 0.5 * fn230(1.25_f64 * a.sin(), a.sin(), 1 % 4).abs().atan();
        [(((a + 1.5 * m[1]) + 2.0 * m[m.len() - 1]) + 1.25 * dx[1][0]) + 0.5 * dx[1][2], ((((a / (1.5 + a.sin())) + 0.5 * m[m.len() - 1]) + 0.75 * dx[0][1]) + 0.5 * dx[1][0]) + 1.25 * dx[1][2], ((((0.125 * dx[1][2]) + 0.25 * m[0]) + 1.25 * m[1]) + 0.75 * dx[0][1]) + 0.75 * dx[1][2]]
    }

    pub fn fn232(mut a: f64, n: usize) -> f64 {
        a = 1.25 * ((a + a) + a.sin()).sin();
        a += 0.5 * a.sin();
        a = (n as f64).cos();
        a += 0.25 * (1.25 * ((-2.0_f64).abs() + 1.25_f64).sqrt().mul_add(a, a).sin());
        match n % 4 { 0 => {
            let mut old3 = std::mem::replace(&mut a, 1.25 * 0.75_f64.sin());
            let mut old = [[0.875_f64; 3], [1.125_f64; 3]];
        }, 1 | 2 if a <= a => {
            let mut u: f64 = a;
        }, _ => {
            a = f64::sin(a).sin().sin();
        } }
        if a < a { a } else { a }
    }

    pub fn fn233(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        m[m.len() - 1] += 0.5 * (v.iter().zip(v.iter()).map(|(z, q)| (m[1] * a).sin()).sum::<f64>() * m[1]).sin();
        m[1] = (if (v[0] * a) >= a { (0 as f64) } else { m[0].min(v[0]) }).sin();
        for i6 in 1..=3 {
            for i8 in 0..1 {
                m[i6 % 2] *= 0.5 * (a + a).sin();
                m[i6 % 2] = 0.5 * (3 as f64).sin();
                m[i8 % m.len()] = (v[i6 % 2] * v[i6 % 2] + 1.0_f64).ln().cos();
            }
            let w = fn66((a + a).sin(), i6 % 4, &v[..2], &mut m[i6 % 2]);
        }
        (((((v[0] + m[1]) + 0.75 * v[0]) + 0.5 * v[1]) + 0.25 * v[v.len() - 1]) + 1.5 * m[0]) + 1.0 * m[m.len() - 1]
    }

    pub fn fn234(a: f64, mut b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        m[n % 2] = b.sin();
        m[m.len() - 1] = 1.5_f64.cos();
        let part6 = &mut m[..=1];
        part6[0] += 0.375 * ((-0.125_f64) * b).sin();
        part6[1] = part6[0] * 1.25 * fn228(b.cos(), 1.25_f64 * a.sin(), (n + 1) % 4, vec![0.0_f64; 3]).sin();
        let mut old7 = std::mem::replace(&mut b, a.cos());
        m.fill((a * a + 1.0_f64).ln().atan());
        m[n % m.len()] += 0.125 * m.iter().sum::<f64>().atan();
        (((((((m.iter().rev().skip(1).copied().map(|z| 1.25 * fn222(old7.atan(), n >= 3, [m[m.len() - 1], v[n % 2], a]).sin()).sum::<f64>() + 0.25 * a) + 0.75 * b) + 2.0 * v[0]) + 1.25 * v[1]) + 1.25 * m[0]) + 2.0 * m[1]) + 2.0 * m[m.len() - 1]) + 1.75 * old7
    }

    pub fn fn235(a: f64, m: &mut [f64]) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a.sin());
        list3.push((-0.75_f64) - m[m.len() - 1]);
        list3.truncate(2);
        let (l5, r6) = list3.split_at_mut(1);
        l5[0] += r6[0] * m[m.len() - 1].asinh().sin();
        list3[1] = 1.25 * (2 as f64).sin();
        'l7: for i8 in 0..list3.len() {
            for i10 in (0..4).rev() {
                list3[i8] = m[0].sin();
            }
            for (j, z14) in list3.iter_mut().enumerate() {
                *z14 += 0.25 * a.cos().cos();
            }
        }
        fn220(1.25 * a.asinh().sin(), (a + list3[1]).sin(), m);
        (((((fn222(m[1].sin(), a < list3[0], [2.0_f64; 3]) + 0.75 * m[0]) + 2.0 * m[1]) + 1.75 * m[m.len() - 1]) + 0.5 * list3[0]) + 1.75 * list3[1]) + 0.75 * list3[list3.len() - 1]
    }

    pub fn fn236(a: f64) -> f64 {
        let mut dy1 = [a; 3];
        dy1[0] += 0.125 * a.sin();
        fn170(a.atan(), &mut dy1[..2]);
        dy1[2] = dy1.iter().zip(dy1.iter()).map(|(z, q)| 1.25_f64 * (a * (*z)).sin()).sum::<f64>().sin();
        for z5 in &mut dy1 {
            *z5 = (-a).sin();
        }
        let mut next = (0 as f64);
        let mut s = (a.abs(), (next.abs() + 1.25_f64).sqrt());
        ((fn230(1.25 * dy1[0].sin(), a.sin(), 1 % 4) + 1.25 * dy1[1]) + 0.5 * next) + 2.0 * s.0
    }

    pub fn fn237(a: f64) -> f64 {
        if (a >= a) && (a > 1.75) {
            return (a + (-0.5)) + 1.0 * a;
        }
        return a.sin().powi(1) + 1.25 * a;
    }

    pub fn fn238(mut a: f64) -> f64 {
        let back: (f64, f64) = (1.125_f64, (0 as f64));
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            'l5: for i6 in 0..i3 % 4 {
                if (1.5_f64 + back.0.sin()).sqrt() > (0.75 + a) {
                    return ((a.sin() + 1.25 * a) + 0.5 * back.0) + 1.25 * back.1;
                }
                if i6 < 1 {
                    a /= 1.75 + back.1.sin();
                    break 'l5;
                }
            }
            let x = fn1(a.sin());
            a = back.0.sin();
        }
        ((a + 1.25 * a) + 0.25 * back.0) + 1.25 * back.1
    }

    pub fn fn239(a: f64, v: &[f64], k: &mut Vec<f64>, r: &mut [f64; 3]) -> Vec<f64> {
        let mut dx: (f64, f64) = (-a, r[0].mul_add(k[0], v[1]));
        dx.1 = r[1].sin().sin();
        'l6: for i7 in (0..r.len()).rev() {
            if (-1.375) >= (dx.0 * r[0]) {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 3 { break; }
                    fn194(0.5 * a.sin().sin(), r[i7].sin(), &mut k[..=1]);
                    if (i9 >= 3) && (a >= a) { break; }
                    let (l11, r12) = k.split_at_mut(1);
                    l11[0] = r12[0].sin();
                    r12[0] -= l11[0] * f64::sin(a).sin();
                }
            }
            if i7 == 1 {
                r[i7] += 0.5 * (0.5 * (-(a - k[i7 % k.len()])).sin());
                continue 'l6;
            }
        }
        vec![((((a + 2.0_f64 * v[0]) + 0.25_f64 * k[0]) + 0.75_f64 * k[1]) + 0.25_f64 * k[k.len() - 1]) + 1.5_f64 * r[2], ((((((k[0] + 0.5_f64 * a) + 0.75_f64 * k[0]) + 1.5_f64 * k[k.len() - 1]) + 0.75_f64 * r[1]) + 1.5_f64 * r[2]) + 1.0_f64 * dx.0) + 2.0_f64 * dx.1]
    }

    pub fn fn240(a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..3 {
            list2.push(a.atan());
        }
        list2[1] = list2.iter().map(|z| (-(*z)).sin()).sum::<f64>().sin();
        list2[1] = 1.25 * fn237(a.cos()).min(1.625_f64).sin();
        let mut old7 = std::mem::replace(&mut list2, vec![-0.5_f64, a, a]);
        for z10 in old7.iter().copied().rev() {
            'l12: for i13 in 0..old7.len() {
                if z10.sin().powi(2) > (a + z10) {
                    let (l15, r16) = list2.split_at_mut(1);
                    l15[0] = r16[0].sin();
                    r16[0] -= l15[0] * z10.sin();
                } else if (list2[i13 % 2] + list2[i13 % 2]) < 1.0_f64.sin() {
                    let mut back = (0.5_f64 + z10).sin().exp();
                } else {
                    list2[i13 % 2] = 0.5 * z10.sin();
                }
                list2[i13 % 2] *= z10.sin();
            }
            list2[0] -= 0.125 * (z10.cos() + a.sin()).sin();
        }
        (((a + 1.75 * a) + 1.25 * list2[0]) + 1.5 * list2[list2.len() - 1]) + 2.0 * old7[1]
    }

    pub fn fn241(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut y1 = Shape::Rect { w: v.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), h: a.max(1.25) };
        a = 1.25 * v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        let b = v[v.len() - 1];
        a += 0.125 * a.cos();
        a -= 0.5 * fn129(a.atan().sin(), b.max(a).sin(), [1.75_f64; 3]).atan();
        match &y1 { Shape::Disc(r0) => {
            let r7 = &mut a;
            *r7 = *r7 * 1.25 * v[0].sin() + (0.5 * v[0].sin());
        }, _ => {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 3 { break; }
                let mut i10 = 0_usize;
                loop {
                    i10 += 1;
                    if i10 > 1 { break; }
                    let mut acc = [b.max(b), v[v.len() - 1].sin(), a];
                    acc[2] = 1.625;
                    let r13 = &mut acc[1];
                    *r13 *= (0.75_f64 - 1.625_f64).sin();
                    *r13 = v[i10 % 2].sin();
                }
                if b >= 1.875 { break; }
                a = 0.375;
                let r14 = &mut a;
                *r14 = *r14 * 1.875_f64.cos() + (0.25 * b.cos());
            }
        } }
        b + 2.0 * v[1]
    }

    pub fn fn242(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut acc: [f64; 3] = [v[v.len() - 1] / ((-1.125_f64) * (-1.125_f64) + 1.0_f64); 3];
        let s: f64 = f64::sin(v[0]) - b;
        for i6 in (0..acc.len()).rev() {
            acc.swap(1, 0);
        }
        let mut cell1: Vec<Vec<f64>> = vec![vec![0.0_f64; 4], v.iter().enumerate().map(|(j, z)| (acc[2] / (1.5_f64 * 1.5_f64 + 1.0_f64)).sin()).collect::<Vec<f64>>()];
        if cell1[0][0].max(cell1[1][0]) >= v[1] {
            let f11 = |z: f64| 1.25 * (if (s.abs() + 1.25_f64).ln() <= (a * v[1]) { v[0] * a } else { s }).sin();
            let mut y13 = f11(a) + f11(s + b);
            acc[0] = cell1[1][0].cos();
            acc[0] += 0.5 * (1.25 * acc.iter().map(|z| (*z).sin().sin()).sum::<f64>().sin().tanh().sin());
        } else if acc[2] >= ((-0.125) + b) {
            if (s * s) <= f64::sin(a) {
                let (l16, r17) = acc.split_at_mut(1);
                r17[0] = l16[0] * 1.25 * ((-1.875_f64) + b).sin();
                return (((((((((s + 1.0) + 0.5 * b) + 1.75 * v[0]) + 2.0 * v[1]) + 2.0 * v[v.len() - 1]) + 1.5 * acc[0]) + 1.0 * acc[1]) + 1.25 * acc[2]) + 1.5 * s) + 1.5 * cell1[0][0];
            }
        } else {}
        ((((((((((s - s) + 1.0 * a) + 0.25 * b) + 0.25 * v[0]) + 0.5 * v[1]) + 1.5 * v[v.len() - 1]) + 1.75 * acc[0]) + 1.5 * acc[2]) + 2.0 * s) + 1.0 * cell1[0][0]) + 1.75 * cell1[1][1]
    }

    pub fn fn243(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut x: [[f64; 3]; 2] = [[p[0]; 3], [(3 as f64), b * a, a]];
        x[0][0] = b.cos();
        let r6 = &mut x[1][0];
        *r6 = *r6 * b.cos() + (0.375 * p[0].cos());
        x[1][2] = p[2].cos();
        let x7 = fn208((p[0] * 0.5_f64).atan(), 1.25 * (if a > p[2] { b } else { v[v.len() - 1] }).sin(), &v[0..2], &mut x[0]);
        if (if x[0][0] < b { a } else { v[0] }) > b {}
        ((((((x[0][0] + (-1.5)) + 1.25 * a) + 0.25 * b) + 2.0 * v[1]) + 1.75 * x[0][1]) + 1.75 * x[1][0]) + 1.0 * x7
    }

    pub fn fn244(a: f64, b: f64) -> f64 {
        for i3 in (0..4).rev() {
            if b >= b {
                let mut saved = b;
                let r6 = &mut saved;
                *r6 = *r6 * b.sin() + (0.5 * b.cos());
                *r6 = *r6 * 0.5 * b.sin() + (0.375 * (0.5 * a.sin()));
            } else {
                let f7 = |z: f64| (a - z.asinh()).sin();
                let mut y9 = f7(b);
            }
        }
        (a + b) + 1.0 * a
    }

    pub fn fn245(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut y1 = [[fn241(a.sin(), 0.5_f64.cos(), &v[..2]); 3]; 2];
        if (b + 1.375) <= v.iter().filter(|z| **z > 0.25).map(|z| (2 as f64).sin()).sum::<f64>() {
            return (((((fn232(v[1].sin(), 2 % 4) + 1.0 * b) + 0.25 * v[0]) + 1.25 * v[v.len() - 1]) + 0.25 * y1[0][1]) + 2.0 * y1[1][0]) + 1.75 * y1[1][2];
        }
        for i6 in (0..2).rev() {
            y1[i6 % 2][i6 % 3] = b.atan();
            if ((i6 as f64) > (v[i6 % 2] + a)) && (i6 % 2 == 1) {
                if i6 == 2 {
                    let mut old8 = std::mem::take(&mut y1[0][1]);
                    continue;
                }
                if (a < v[v.len() - 1]) || (b > b) {
                    break;
                }
            } else {}
            let mut acc = -(v.len() as f64);
        }
        ((((a.abs() + 1.25_f64).ln() + 0.75 * v[0]) + 0.5 * v[1]) + 1.75 * y1[0][1]) + 0.25 * y1[1][2]
    }

    pub fn fn246(a: f64, b: f64) -> Vec<f64> {
        let mut back: Option<f64> = Some(b.sin());
        let mut x: [[f64; 3]; 2] = [[2.0_f64; 3], [1.0_f64; 3]];
        let mut y6: [f64; 3] = if (x[0][0] / (b * b + 1.0)) < a {
            [b, b, b]
        } else {
            let row5 = &mut x[1];
            row5[0] = 1.25 * (a + a).sin();
            row5[1] += row5[0] * 0.5 * a.atan();
            x[0][0] = 1.25 * ((b * a) * (b.abs() + 1.25_f64).ln()).sin();
            [b, x[0][0], a]
        };
        'l8: for i9 in 0..3 {}
        vec![((((0.875_f64 + 1.875_f64) + 0.5_f64 * back.unwrap_or((0.75))) + 0.25_f64 * x[0][1]) + 0.25_f64 * x[1][0]) + 0.25_f64 * x[1][2], ((((y6.iter().copied().fold((-9.0), f64::max) + 1.25_f64 * b) + 0.75_f64 * back.unwrap_or((0.75))) + 0.25_f64 * x[0][1]) + 1.25_f64 * x[1][0]) + 1.0_f64 * y6[0]]
    }

    pub fn fn247(a: f64, b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        if v.iter().copied().fold((-9.0), f64::max) >= (if b >= b { b } else { b }) {
            let mut i5 = 0_usize;
            'l6: while i5 < 2 {
                i5 += 1;
                for z9 in v.iter().copied().rev() {
                    if b > b {
                        return ((((((-1.125) / (1.5 + z9.sin())) + 0.25 * a) + 0.25 * v[0]) + 2.0 * v[1]) + 0.5 * v[v.len() - 1], (a + 2.0 * v[0]) + 1.75 * v[1]);
                    }
                }
            }
            let n = 1.75_f64;
        } else {}
        (((((a + a) + 2.0 * b) + 2.0 * v[0]) + 0.75 * v[1]) + 1.5 * v[v.len() - 1], ((v[1].max(a) + 0.25 * a) + 0.5 * v[0]) + 0.75 * v[1])
    }

    pub fn fn248(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut acc = (0..v.len()).map(|j| v[j] + 1.25 * (b - a).sin()).collect::<Vec<f64>>();
        'l6: for i7 in 0..3 {
            if (0.375 + a) < (if a < a { a } else { 0.875_f64 }) {
                a += 0.375 * b.cos().sin().sin();
                if acc.len() > 2 { if let Some(z) = acc.pop() { a += z * 0.5; } }
            } else {
                acc[i7 % 2] = b.sin();
            }
        }
        let b = fn231(a.sin(), &mut acc);
        acc = vec![v[1] - b[2], acc.iter().map(|z| fn245(b[0].sin(), b[2].atan(), v).sin()).sum::<f64>()];
        ((((((((b[0] + a) + 1.0 * v[0]) + 1.0 * v[v.len() - 1]) + 0.5 * acc[0]) + 1.75 * acc[1]) + 0.5 * acc[acc.len() - 1]) + 0.5 * b[0]) + 1.5 * b[1]) + 1.0 * b[2]
    }

    pub fn fn249(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push(0.5 * (a.cos() - b).sin());
        }
        list4.extend([b.sin(), a]);
        for i8 in 0..4 {
            if 1.25 > b {
                let (l10, r11) = list4.split_at_mut(1);
                l10[0] = r11[0].sin();
                r11[0] -= l10[0] * 0.5 * b.sin();
                list4 = list4.clone();
                list4.resize(3, 0.5 * (b * list4[n % list4.len()]).sin());
            } else {
                let mut s = fn198(b.cos(), (i8 + 1) % 4, [0.875_f64; 3], &mut list4);
            }
            let f13 = |z: f64, k: f64| { let h16 = z + 1.75_f64; list4.iter().fold(b, |h, z| 0.5_f64 * (i8 as f64).sin()).sin() + h16 };
            let mut y20 = f13(1.125_f64.sin(), b) + f13(a.sin(), b);
        }
        return ((((-a) + 0.25 * a) + 1.0 * b) + 0.5 * list4[1]) + 0.25 * list4[list4.len() - 1];
    }

    pub fn fn250(a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in 0..1 {
            match 0 % 4 { 0 => {
                if i4 != 0 {
                    let mut old6 = std::mem::replace(&mut b, a.atan());
                    let mut old8 = std::mem::replace(&mut b, f64::sin(old6).sin());
                    old6 = fn242(b.sin(), v[i4 % 2].asinh().sin(), v).cos();
                } else {
                    b = b.sin();
                }
                b = (v[i4 % 2] * b).abs().cos();
            }, 1 | 2 if b < b => {
                b = (if (a <= v[i4 % 2]) && (i4 == 1) { (0..v.len()).map(|j| v[j] * (1.5_f64 + v[0].sin()).sqrt().cos()).sum::<f64>() } else { b }).atan();
                if i4 != 1 {
                    let r11 = &mut b;
                    *r11 = (v[i4 % 2] + v[1]).sin();
                    return ((((i4 as f64) + 1.5 * a) + 0.75 * b) + 1.0 * v[0]) + 0.25 * v[v.len() - 1];
                }
            }, _ => {
                let mut saved = v.iter().sum::<f64>();
            } }
        }
        (((a + 0.75 * a) + 2.0 * v[0]) + 2.0 * v[1]) + 1.25 * v[v.len() - 1]
    }

    pub fn fn251(mut a: f64, b: f64, flag: bool) -> f64 {
        let saved: (f64, f64) = (-a, a.sin());
        'l5: for i6 in (0..1).rev() {
            let mut y14: f64 = if i6 == 3 {
                a = saved.0.sin();
                {
                    a = 0.125;
                    a = 0.75;
                }
                0.125_f64
            } else {
                let f8 = |z: f64| { let h10 = z; (b / (h10 * h10 + 1.0_f64)).sin() + h10 };
                let y12 = f8(b + b);
                ((i6 + 1) as f64)
            };
            y14 = (y14 * 0.5_f64).sin();
        }
        (3 as f64) + 2.0 * a
    }

    pub fn fn252(mut a: f64) -> f64 {
        let mut dx: Vec<f64> = vec![0.0_f64; 3];
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 2 { break; }
            let (l6, r7) = dx.split_at_mut(1);
            l6[0] = r7[0].sin();
            r7[0] -= l6[0] * (i3 as f64).sin();
            let r8 = &mut dx[1];
            *r8 = 0.5 * a.sin().sin();
            let mut tape1 = fn227(a.sin(), fn238((-0.75_f64).sin()).atan(), i3 % 4, &mut dx);
        }
        let mut next = vec![(a.abs() + 1.25_f64).sqrt(), a, a.atan()];
        let mut next = vec![vec![a.sin().tanh(), if i3 < 0 { 1.625_f64 } else { a }, next[i3 % 2] * dx[i3 % 2]], dx.to_vec()];
        (((a + 1.0 * a) + 0.75 * dx[1]) + 2.0 * dx[dx.len() - 1]) + 1.75 * next[1][1]
    }

    pub fn fn253(mut a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(v[0].sin());
        }
        let mut u: [[f64; 3]; 2] = [[0.375_f64; 3]; 2];
        for z9 in &mut list4 {
            *z9 = (0..v.len()).map(|j| v[j] * 0.5_f64 * (-u[j % 2][2]).sin()).sum::<f64>().atan();
        }
        list4[0] = (-(u[0][1] * a)).cos();
        let mut x = u[0][1].sin().exp().cos();
        let mut back = vec![list4[0..=1].to_vec(), vec![x; 3]];
        [(((((((-u[0][0]) + 0.75 * b) + 1.75 * v[0]) + 1.0 * list4[0]) + 2.0 * list4[1]) + 1.0 * list4[list4.len() - 1]) + 1.75 * u[1][0]) + 2.0 * back[1][1], ((((((a + 1.25 * a) + 2.0 * v[1]) + 2.0 * v[v.len() - 1]) + 1.0 * u[1][0]) + 1.25 * u[1][2]) + 0.5 * x) + 2.0 * back[1][1], v[v.len() - 1] + 1.0 * v[v.len() - 1]]
    }

    pub fn fn254(mut a: f64, b: f64, flag: bool, m: &mut [f64], net: &Net) -> f64 {
        m[0] = (if flag { a } else { if a >= net.w[0] { net.b } else { 2.0_f64 } }).sin();
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 3 { break; }
            let mut y9: f64 = if (1.5_f64 + net.b.sin()).sqrt() >= (a + a) {
                a += 0.25 * fn245(b.sin(), net.b.asinh().cos(), m);
                let r8 = &mut m[1];
                *r8 = *r8 * net.w[0].atan() + (0.5 * (0.5 * a.sin()));
                1.25_f64
            } else {
                m[i6 % 2] = m[1].min((i6 as f64)).cos();
                fn238(0.5_f64 * b.sin())
            };
            if flag { break; }
            y9 = m.iter().copied().fold((-9.0), f64::max).cos().sin();
        }
        (((((fn249(a.sin(), m[i6 % 2].sin(), 1 % 4) + 2.0 * a) + 0.5 * m[0]) + 1.25 * m[1]) + 0.25 * net.w[0]) + 1.5 * net.w[1]) + 1.75 * net.b
    }

    pub fn fn255(a: f64, q: Vec<f64>, t: (f64, f64)) -> f64 {
        let back: [f64; 3] = [0.625_f64; 3];
        ((((((0.25_f64.sin().exp() + 0.25 * a) + 1.25 * q[1]) + 1.25 * t.0) + 0.5 * t.1) + 1.5 * back[0]) + 2.0 * back[1]) + 1.75 * back[2]
    }

    pub fn fn256(a: f64, p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut dy1: Point = Point::new(q[0].cos(), 1.375_f64);
        if a < p[0].max(a) {
            q.swap(0, 0);
            return (((((q[0].sin().powi(3) + 1.75 * a) + 1.75 * p[1]) + 2.0 * p[2]) + 1.0 * q[q.len() - 1]) + 0.25 * dy1.x) + 0.75 * dy1.y;
        }
        let r5 = &mut q[1];
        *r5 = *r5 * 1.25 * a.sin() + (0.25 * a.cos());
        let r6 = &mut dy1.y;
        *r6 = *r6 * q[1].sin() + (0.5 * (1.25 * a.sin()));
        'l7: for i8 in 1..=3 {
            if i8 < 3 {
                let mut saved = [[1.0_f64; 3], [p[1], a.asinh(), (1.25_f64 * 1.25_f64 + 1.0_f64).sqrt()]];
            } else {
                q[0] += 0.5 * (1 as f64).sin();
            }
        }
        ((((((a + 1.75 * a) + 1.25 * p[0]) + 0.25 * p[1]) + 0.25 * p[2]) + 0.25 * q[0]) + 0.5 * q[q.len() - 1]) + 2.0 * dy1.x
    }

    pub fn fn257(a: f64, net: &Net) -> f64 {
        let mut net = [1.125_f64; 3];
        {
            'l4: for i5 in (0..2).rev() {
                net[1] = 0.5 * a.sin();
                net.reverse();
            }
        }
        net[2] = a.asinh().atan();
        net[2] = 0.875;
        if a < fn255(a.sin(), vec![a, net[1], 1.0_f64], (net[1], net[1])) {
            net[1] = 1.25 * net.iter().enumerate().map(|(j, z)| 1.25_f64 * (1.375_f64 - a).sin()).sum::<f64>().sin();
            return ((a + a) + 0.75 * net[0]) + 0.75 * net[2];
        }
        for z9 in &mut net {
            *z9 = *z9 * (a - a).cos() - (0.125 * (if a <= a { a } else { a }).sin());
        }
        (((-net[2]) + 1.5 * a) + 1.25 * net[0]) + 1.25 * net[2]
    }

    pub fn fn258(mut a: f64, k: &mut Vec<f64>) -> f64 {
        let r3 = &mut k[1];
        *r3 *= (a + a).sin();
        *r3 = *r3 * a.sin() + (0.375 * (1.25 * a.sin()));
        let mut i4 = 0_usize;
        while i4 < 2 {
            i4 += 1;
            let f6 = |z: f64| (i4 as f64).sin();
            let y9 = f6(f6(k.iter().filter(|z| **z > 0.25).map(|z| 0.25_f64.sin()).sum::<f64>()));
            let last11 = k.len() - 1;
            k.swap(1, last11);
            let mut old12 = std::mem::replace(k, vec![y9, a]);
        }
        (a * a) + 2.0 * k[k.len() - 1]
    }

    pub fn fn259(a: f64, n: usize) -> f64 {
        let mut back: (f64, f64) = (if a >= a { a } else { a }, a * a);
        back.0 *= back.1.atan();
        back.1 = back.1.sin().tanh().cos();
        for i4 in 0..2 {
            for i6 in 0..i4 % 4 {
                'l8: for i9 in (0..2).rev() {}
            }
            back.1 = ((back.1 - back.0) * (back.1 - back.0) + 1.0_f64).sqrt().sin();
            back.1 = 0.5 * a.sin();
        }
        ((back.0.mul_add(back.1, a) + 2.0 * a) + 2.0 * back.0) + 1.75 * back.1
    }

    pub fn fn260(a: f64, q: Vec<f64>, t: (f64, f64)) -> [f64; 3] {
        let f4 = |z: f64| t.1.sin();
        let y6 = f4(a - q[0]) + f4(a);
        for i8 in (0..q.len()).rev() {
            'l10: for z12 in q.iter() {
                if ((-(*z12)) <= 1.0_f64.sin()) || ((y6 <= q[i8]) || (i8 == 0)) {}
            }
        }
        [(0 as f64) + 0.75 * t.0, (((y6 * y6) + 0.75 * a) + 1.5 * q[1]) + 0.75 * y6, ((y6.abs() + 2.0 * a) + 0.5 * q[q.len() - 1]) + 1.25 * t.1]
    }

    pub fn fn261(a: f64, mut b: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut y1 = vec![(0..p.len()).map(|j| p[j] + 1.25 * v.iter().copied().fold((-9.0), f64::max).sin()).collect::<Vec<f64>>(), vec![a; 3]];
        let mut acc = fn45(1.25 * (-v[n % 2]).sin(), &mut p[2]);
        {
            y1[1][n % 2] += 0.25 * (n as f64).atan();
        }
        p.sort_by(|z, q| z.total_cmp(q));
        [((((v[n % 2] * a) + 0.25 * a) + 0.25 * b) + 1.25 * v[1]) + 1.25 * p[1], ((a.max(1.125) + 1.5 * a) + 0.75 * p[0]) + 2.0 * y1[1][1], (((a + 0.5 * b) + 0.5 * v[v.len() - 1]) + 1.0 * p[1]) + 2.0 * p[2]]
    }

    pub fn fn262(a: f64, q: Vec<f64>) -> Vec<f64> {
        let mut dy1: Vec<f64> = vec![0.0_f64; 3];
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 1 { break; }
            let part7 = &mut dy1[..=1];
            part7[0] += 0.5 * fn256((-0.25_f64).cos(), [1.25_f64, a, 1.125_f64], vec![0.5_f64; 3]).sin();
            part7[1] = part7[0] * fn249(1.25_f64 * a.sin(), 1.375_f64.cos(), i4 % 4).atan();
            if (a >= a) || (1.125 >= q[i4 % 2]) { break; }
            let mut old8 = std::mem::replace(&mut dy1[1], 1.25 * fn255(q[q.len() - 1].cos(), vec![q[q.len() - 1], q[i4 % 2]], (a, a)).sin());
        }
        vec![(1.5_f64 + q[0].sin()).sqrt(), (((a + 1.0_f64 * a) + 2.0_f64 * q[0]) + 0.5_f64 * q[1]) + 1.0_f64 * dy1[0]]
    }

    pub fn fn263(a: f64, v: &[f64]) -> Vec<f64> {
        'l3: for i4 in (0..4).rev() {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 { break; }
            }
        }
        vec![a.sin().tanh() + 1.75_f64 * v[v.len() - 1], (a + 1.75_f64 * a) + 1.5_f64 * v[v.len() - 1]]
    }

    pub fn fn264(mut a: f64, mut p: [f64; 3], r: &mut [f64; 3]) -> f64 {
        let mut u: [f64; 3] = [p[0]; 3];
        let f5 = |z: f64| u[0].atan();
        let y7 = f5(f5((-0.375) * 2.0));
        if (u[2] <= p[2]) || (a < r[1]) {
            return ((((((1.375_f64.sin() + 0.5 * a) + 0.75 * p[2]) + 1.0 * r[0]) + 1.5 * r[1]) + 1.5 * r[2]) + 1.0 * u[0]) + 1.0 * u[2];
        }
        p[0] /= 1.75 + a.sin().sin();
        (((((((r[2] + 1.75 * p[0]) + 1.0 * p[1]) + 0.25 * p[2]) + 2.0 * r[0]) + 0.25 * r[2]) + 1.5 * u[0]) + 1.75 * u[1]) + 0.75 * u[2]
    }

    pub fn fn265(mut a: f64, m: &mut [f64]) -> f64 {
        let mut saved: (f64, f64) = (m[0], a.max(0.375_f64));
        let mut m: f64 = m.iter().enumerate().map(|(j, z)| 1.5_f64.sin()).sum::<f64>();
        if ((saved.0 * a) < ((-0.125) + a)) && (m > (saved.0 / (m.abs() + 1.25))) {
            saved.0 = 1.25 * m.sin();
            let mut y7: f64 = if m >= (if a <= saved.1 { m } else { a }) {
                m * a
            } else {
                saved.0 = m.sin();
                m.sin().powi(1)
            };
        } else {
            let mut dx = [(1 as f64), if m <= saved.0 { m } else { m }, a + saved.0];
            saved.0 = 1.25 * a.sin();
        }
        ((0.5 + 0.75 * a) + 0.75 * saved.0) + 2.0 * m
    }

    pub fn fn266(a: f64) -> f64 {
        let mut i2 = 0_usize;
        'l3: loop {
            i2 += 1;
            if i2 > 2 { break; }
            let f5 = |z: f64| 0.5 * (z * a).sin();
            let y7 = f5(a) + f5(a - a);
            let mut i9 = 0_usize;
            while i9 < 1 {
                i9 += 1;
            }
        }
        let mut old = (if a < a { a } else { a }) + a;
        (if i2 >= 1 { old } else { a }) + 0.25 * a
    }

    pub fn fn267(a: f64, q: Vec<f64>) -> f64 {
        let mut next: Vec<Vec<f64>> = vec![vec![a + a; 2]; 3];
        let mut y4: f64 = {
            next[0][0] = fn245((0 as f64).sin(), 1.25_f64 * (-a).sin(), &q).sin();
            next[1][1] += 0.25 * (a.atan() + f64::sin(a)).sin();
            a - a
        };
        next[0][0] = 1.25 * a.sin().sin();
        next[0][1] = (1 as f64).sin();
        ((((q[0].abs() + 1.0 * a) + 1.25 * q[1]) + 1.25 * q[q.len() - 1]) + 0.25 * next[0][0]) + 1.5 * next[1][1]
    }

    pub fn fn268(a: f64) -> (f64, f64) {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 2 { break; }
            let mut dy1: f64 = (a * a).sin();
            if ((-2.0) + a) > (a.abs() + 1.25_f64).ln() { break; }
            dy1 = 0.5 * (dy1 * (dy1 * dy1)).sin();
            fn224(a.sin(), &mut dy1);
        }
        ((if 1.875 >= (-1.625) { a } else { a }) + 0.75 * a, a)
    }

    pub fn fn269(a: f64) -> f64 {
        if 1.75 >= (a - a) {}
        for i2 in 0..2 {
            if i2 < 3 {
                return a.atan();
            }
            if a < a {}
        }
        return (3 as f64) + 1.0 * a;
    }

    pub fn fn270(a: f64, m: &mut [f64]) -> f64 {
        let w = Shape::Dot;
        let m = (1 as f64);
        let u = m;
        let mut i6 = 0_usize;
        while i6 < 2 && ((m <= 0.125) && (u > a)) {
            i6 += 1;
            let x: Vec<f64> = vec![u, u / (a * a + 1.0_f64), m];
        }
        (a + 0.5 * a) + 1.75 * w.area()
    }

    pub fn fn271(mut a: f64, mut p: [f64; 3]) -> f64 {
        p[0] *= 1.25 * a.min(a).sin();
        let y: [f64; 3] = [a; 3];
        ((((((y[0] + a) + 0.75 * a) + 0.75 * p[0]) + 1.0 * p[2]) + 1.0 * y[0]) + 1.5 * y[1]) + 1.5 * y[2]
    }

    pub fn fn272(a: f64) -> f64 {
        if (a * a) < a.sin() {
            return (a * 1.25) + 0.25 * a;
        }
        let mut s = a.atan().max((2 as f64));
        if ((s <= a) || (s < s)) || (s.sin() > (a + a)) {} else {
            s = ((2 as f64) - 1.0_f64).atan();
        }
        1.5 + 1.0 * s
    }

    pub fn fn273(a: f64, b: f64, n: usize) -> f64 {
        let mut back: [[f64; 3]; 2] = [[(b.abs() + 1.25_f64).ln(); 3]; 2];
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 1 { break; }
            if ((-0.875) > a) || (a > a) { break; }
            if (1.75 <= b) || (back[0][i5 % 3] < back[1][2]) {
                break;
            }
        }
        ((((b - a) + 2.0 * b) + 2.0 * back[0][1]) + 0.25 * back[1][0]) + 1.25 * back[1][2]
    }

    pub fn fn274(a: f64, mut b: f64) -> f64 {
        let mut x = [[b, 1.5_f64, a], [b * b; 3]];
        if a.min(x[0][2]) <= b {
            let mut next: f64 = a - (a * a);
            x[1][0] /= 1.75 + a.sin().tanh().sin();
        }
        let w = a;
        let mut s = fn36(a.sin().powi(2).cos(), 2 % 4, vec![0.0_f64; 3], &mut x[1]);
        ((((a.atan() + 1.5 * x[0][1]) + 1.25 * x[1][0]) + 1.25 * x[1][2]) + 2.0 * w) + 1.0 * s
    }

    pub fn fn275(a: f64, p: [f64; 3]) -> f64 {
        let mut dy1: Shape = if p[1] > a { Shape::Disc(fn22(a.cos(), a.sin(), &p[..2])) } else { Shape::Dot };
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
        }
        (((((0..p.len()).map(|j| p[j] * p[j % 3].atan().cos()).sum::<f64>() + 0.5 * a) + 1.0 * p[0]) + 1.25 * p[1]) + 1.0 * p[2]) + 1.75 * dy1.area()
    }

    pub fn fn276(mut a: f64, n: usize, m: &mut [f64]) {
        let mut m: [[f64; 3]; 2] = [[m[n % 2] / (1.5_f64 + a.sin()), if m[n % 2] > m[1] { a } else { m[1] }, a], [-1.0_f64; 3]];
        {
            m[n % 2][1] = (m[0][0] * m[0][0] + 1.0_f64).sqrt().atan();
        }
        if 1.75 < (if 1.375 < a { a } else { a }) {
            return;
        }
        match 3 % 4 { 0 => {
            m[0][n % 3] *= (a * a).atan();
            m[n % 2][0] = 0.25_f64.atan().cos();
        }, 1 | 2 if m[0][n % 3] > a => {}, _ => {} }
    }

    pub fn fn277(a: f64, b: f64, flag: bool, v: &[f64]) -> [f64; 3] {
        let mut i5 = 0_usize;
        'l6: while i5 < 2 && (i5 == 2) {
            i5 += 1;
            if fn255(b.sin(), vec![b, b, a], (b, b)) > a {
                return [(((1.125 + a) + 1.5 * a) + 0.5 * b) + 1.5 * v[v.len() - 1], a + 1.0 * a, (a + 1.0 * a) + 1.25 * b];
            }
        }
        let mut i8 = 0_usize;
        loop {
            i8 += 1;
            if i8 > 3 { break; }
            if i8 < 0 {}
            let s = fn275(b.sin(), [-0.125_f64; 3]);
        }
        [(v.iter().sum::<f64>() + 0.5 * a) + 1.0 * v[0], a.atan() + 1.25 * b, ((((a + b) + 0.5 * a) + 1.5 * b) + 1.5 * v[0]) + 2.0 * v[v.len() - 1]]
    }

    pub fn fn278(mut a: f64) -> f64 {
        if a > (a.abs() + 1.25_f64).sqrt() {
            a = 1.25 * (-1.0_f64).sin().powi(0).sin();
            if (if a <= a { a } else { a }) > a {
                a = a.sin();
            } else {
                a *= (-a).sin();
                let f2 = |z: f64, k: f64| (k.asinh().abs() + 1.25_f64).sqrt().sin();
                let mut y5 = f2(1.375, 1.375) + f2((1.5_f64 + a.sin()).ln(), a);
            }
        } else if (a <= a) && (a >= (-0.75)) {} else {
            a += 0.25 * fn76((0.625_f64 * 1.0_f64).sin(), 2 % 4, (if 1.0 >= 1.0 { -0.125_f64 } else { 0.625_f64 }) <= fn271(1.75_f64.cos(), [1.0_f64; 3]));
        }
        a
    }

    pub fn fn279(a: f64) -> f64 {
        let mut s: Net = Net { w: vec![0.0_f64; 4], b: a - a };
        let mut back: f64 = a;
        let acc = s.b;
        if ((-back) > (1 as f64)) || (fn266(a.sin()) < a) {
            let mut old5 = std::mem::replace(&mut s.w[1], fn266(back.cos()).sin());
        } else {
            s.w[0] = ((acc.abs() + 1.25_f64).sqrt() * 1.5_f64).sin();
        }
        (((acc + 0.25 * a) + 2.0 * s.w[0]) + 1.0 * s.b) + 0.75 * acc
    }

    pub fn fn280(a: f64, n: usize, m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        m[n % 2] -= 0.375 * (1.25 * (k[n % 2].max(a) - (if a <= k[k.len() - 1] { m[n % m.len()] } else { 1.125_f64 })).sin());
        match (n + 1) % 3 { 0 => {
            if f64::sin(a) <= a.mul_add(a, m[1]) {
                k[n % 2] = a.cos();
            } else if k[0] < (if n != 2 { k[n % k.len()] } else { 0.875_f64 }) {
                let f5 = |z: f64| a.cos();
                let y7 = f5(1.125 + a) + f5(k[1]);
            } else {}
        }, 1 => {
            k[0] = ((-1.125_f64) + fn259(m[m.len() - 1].sin(), n % 4)).cos();
        }, _ => {
            let mut next = fn231((n as f64).sin(), k);
        } }
        (((((((a * a) + 0.75 * a) + 0.5 * m[0]) + 0.25 * m[1]) + 0.5 * m[m.len() - 1]) + 1.25 * k[0]) + 1.75 * k[1]) + 0.75 * k[k.len() - 1]
    }

    pub fn fn281(a: f64, mut p: [f64; 3], e: &mut f64) -> f64 {
        p.swap(0, 1);
        p[1] = a.sin();
        let r4 = &mut *e;
        *r4 = *r4 * 1.25 * p[1].sin() + (0.25 * 1.0_f64.sin());
        *r4 = (a + a).atan();
        let mut y7: f64 = {
            let part5 = &mut p[..2];
            part5[0] += 0.125 * 1.0_f64.sin();
            part5[1] = part5[0] * (if (*e) >= a { a } else { *e }).atan();
            let mut p = fn231(1.25 * ((*e) * a).sin(), &mut p);
            (3 as f64)
        };
        (a.min(y7) + 0.5 * p[0]) + 1.0 * (*e)
    }

    pub fn fn282(a: f64) -> f64 {
        let mut saved = vec![0.0_f64; 3];
        saved[1] = a.atan();
        saved[0] = 1.25 * (saved[1] - a).atan().sin();
        let mut y: f64 = -(if saved[0] <= a { saved[0] } else { saved[1] });
        y += 0.25 * fn258(1.25 * (0 as f64).sin(), &mut saved);
        saved[..2].copy_from_slice(&[y.sin(), 0.125_f64]);
        (((if saved[1] <= saved[saved.len() - 1] { y } else { saved[saved.len() - 1] }) + 1.25 * a) + 1.5 * saved[0]) + 0.5 * saved[saved.len() - 1]
    }

    pub fn fn283(a: f64, n: usize, v: &[f64]) -> f64 {
        let mut y1 = v[1];
        let a: Point = Point::new(y1, v[n % v.len()]);
        let r6 = &mut y1;
        *r6 = *r6 * v[1].sin() + (0.25 * (1.25 * a.x.sin()));
        *r6 = *r6 * a.x.sin() + (0.5 * a.y.cos());
        y1 = ((a.y * y1) + fn278(1.375_f64.sin())).cos();
        let mut y7: f64 = {
            y1 = v[n % 2].min(a.x).sin();
            a.y
        };
        let mut dx: Vec<f64> = vec![0.0_f64; 2];
        y1 -= 0.125 * dx[0].sin().powi(0).sin();
        (((((((-y7) + 1.0 * v[0]) + 0.75 * v[1]) + 0.75 * y1) + 1.75 * a.x) + 1.5 * dx[0]) + 0.75 * dx[1]) + 0.5 * dx[dx.len() - 1]
    }

    pub fn fn284(a: f64, b: f64, v: &[f64], p: [f64; 3], m: &mut [f64]) {
        m[1] = 1.5;
        let mut y = [[0.375_f64; 3], [a.cos(), m.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), (b.abs() + 1.25_f64).sqrt()]];
        let f7 = |z: f64, k: f64| { let h10 = k; k.cos().atan() + h10 };
        let y12 = f7(b, b) * f7(0.5 + b, a);
        for i14 in (0..p.len()).rev() {
            for &z17 in v.iter() {
                m[0] = y12.cos();
            }
            let mut old19 = std::mem::replace(&mut y[i14 % 2][0], (-a).cos());
            if i14 != 0 {
                break;
            }
        }
    }

    pub fn fn285(mut a: f64, mut b: f64, n: usize, v: &[f64], k: &mut Vec<f64>) -> f64 {
        let s: Option<f64> = Some(b);
        for z7 in k.iter_mut() {
            *z7 = *z7 * 0.5 * (a / (v[0].abs() + 1.25_f64)).sin() - (0.375 * a.cos());
        }
        if k.len() > 2 { b += k.pop().unwrap_or((0.25)).sin(); }
        let mut k = vec![vec![k[1] * v[v.len() - 1]; 2]; 3];
        fn284(1.25 * (n as f64).sin(), 1.25 * b.sin(), v, [b, a, a], &mut k[0]);
        if v[0].abs() <= a {
            let row9 = &mut k[0];
            row9[0] = fn273(a.cos(), 1.25_f64 * a.sin(), n % 4).cos();
            row9[1] += row9[0] * 0.375 * (a * v[n % v.len()]).sin();
        } else {
            let f10 = |z: f64| v.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (if (-1.75_f64) < a { *z } else { a }).sin()).sum::<f64>().sin().powi(1).cos();
            let mut y13 = f10(k[0][0] * (-0.875)) + f10(a.asinh());
        }
        (((a.mul_add(0.25, a) + 0.75 * v[0]) + 1.5 * v[v.len() - 1]) + 0.5 * s.unwrap_or((0.75))) + 0.25 * k[1][1]
    }

    pub fn fn286(a: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut a: Vec<f64> = v[..2].to_vec();
        let mut list6 = Vec::with_capacity(4);
        list6.push(a[n % 2] * a[a.len() - 1]);
        list6.push(a.iter().fold(v[n % 2], |h, z| (n as f64).cos()));
        let r10 = &mut a[0];
        *r10 *= t.1.atan();
        a[n % 2] += 0.25 * a[0].cos();
        (((((((list6[n % 2] - t.0) + 0.5 * t.0) + 0.25 * t.1) + 0.75 * a[1]) + 0.25 * a[a.len() - 1]) + 0.5 * list6[0]) + 0.5 * list6[1]) + 0.25 * list6[list6.len() - 1]
    }

    pub fn fn287(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let dy1: Option<f64> = None;
        b = (-0.625_f64).sin();
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 2 { break; }
            b = 0.75;
            if v.iter().rev().skip(1).copied().map(|z| a.sin().powi(2).sin()).sum::<f64>() > (if v[1] < a { b } else { a }) { break; }
            let mut y1: Option<f64> = dy1;
        }
        ((((((a + b) + 1.75 * a) + 0.5 * b) + 1.75 * v[0]) + 0.75 * v[1]) + 1.0 * v[v.len() - 1]) + 0.75 * dy1.unwrap_or((0.75))
    }

    pub fn fn288(mut a: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut tape1 = [fn273(a.sin(), 1.25_f64 * p[n % 3].sin(), n % 4), (n as f64), a * 1.0_f64];
        for i5 in 0..3 {
            let r7 = &mut tape1[2];
            *r7 = *r7 * 0.5 * a.sin() + (0.5 * 0.125_f64.atan());
            *r7 *= a.min(a).sin();
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                i8 += 1;
                let mut cell1 = fn48(tape1[i5 % 3].atan());
                tape1[1] = -1.625;
                {
                    let f12 = |z: f64, k: f64| 0.5 * z.sin();
                    let y15 = f12(cell1.sin().exp(), a) + f12(tape1[i8 % 3].sin().tanh(), a);
                }
            }
        }
        (((((fn287(tape1[0].sin(), a.cos(), &tape1) + 1.75 * a) + 1.0 * p[0]) + 0.5 * p[1]) + 0.25 * p[2]) + 1.25 * tape1[0]) + 2.0 * tape1[1]
    }

    pub fn fn289(mut a: f64, v: &[f64]) -> f64 {
        a += 0.125 * (1.25 * (a + v[1]).asinh().sin());
        let f3 = |z: f64| (if (a + a) <= (a * a + 1.0_f64).ln() { fn278(1.25_f64 * 1.625_f64.sin()) } else { a }).cos();
        let y5 = f3(a.atan());
        a = (1 as f64).cos();
        let w = (v.len() as f64);
        let mut i8 = 0_usize;
        'l9: loop {
            i8 += 1;
            if i8 > 2 { break; }
            a = 0.5 * y5.sin();
            if 0.5 >= (w + y5) { break; }
            a -= 0.25 * 0.875_f64.mul_add(a, w).sin();
        }
        ((y5.asinh() + 0.25 * v[v.len() - 1]) + 0.25 * y5) + 1.25 * w
    }

    pub fn fn290(a: f64, q: Vec<f64>) -> f64 {
        let mut q = Point::new(a / (1.5_f64 + q[q.len() - 1].sin()), a);
        for i4 in 0..1 {
            q.x += 0.125 * a.sin();
        }
        if (-0.5) > (a + a) {
            q.x *= f64::sin(a).sin();
        } else {
            let r6 = &mut q.x;
            *r6 = (a * a).sin();
            *r6 = *r6 * 1.25 * a.sin() + (0.5 * a.atan());
            q.scale((a * a).cos());
        }
        a + 1.0 * q.x
    }

    pub fn fn291(mut a: f64, p: [f64; 3], r: &mut [f64; 3]) -> f64 {
        let mut y7: f64 = if r[2] <= (a / (a.abs() + 1.25)) {
            r.fill((p[0] / (p[0].abs() + 1.25_f64)).sin());
            r[0] = p.iter().enumerate().map(|(j, z)| (-a).sin()).sum::<f64>().cos();
            r[1].sin().powi(2)
        } else {
            r[2] += 0.375 * a.atan();
            for z6 in r.iter_mut().rev() {
                *z6 += 0.25 * (0.5 * p.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
            }
            p[1].sin().tanh()
        };
        ((((((y7 + 0.25 * a) + 1.5 * p[0]) + 1.5 * p[1]) + 2.0 * p[2]) + 1.25 * r[0]) + 2.0 * r[1]) + 1.5 * y7
    }

    pub fn fn292(mut a: f64, flag: bool, v: &[f64]) -> f64 {
        if v.iter().sum::<f64>() > v.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<f64>() {
            a = 1.25 * a.sin();
        } else {
            a -= 0.25 * (1.25 * a.atan().sin());
        }
        ((fn278(v[1].sin()) + 1.0 * v[0]) + 1.75 * v[1]) + 2.0 * v[v.len() - 1]
    }

    pub fn fn293(a: f64, v: &[f64]) -> (f64, f64) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a.sin());
        list3.push((a * a + 1.0_f64).ln());
        for z5 in &mut list3 {
            *z5 = *z5 * (a * a).sin() - (0.375 * (0.5 * v.iter().map(|z| (-1.25_f64).atan()).sum::<f64>().sin()));
        }
        let mut list7 = Vec::new();
        for i8 in 0..3 {
            list7.push(list3.iter().copied().fold((-9.0), f64::max).cos().cos());
        }
        let saved = fn280(1.25 * fn274(a.sin(), v[v.len() - 1].atan()).sin(), v.len() % 4, &mut list3, &mut list7);
        let r12 = &mut list3[1];
        *r12 = 1.25 * saved.sin();
        *r12 = *r12 * 1.25 * saved.sin() + (0.25 * v[v.len() - 1].atan());
        let mut list13 = Vec::with_capacity(4);
        list13.push(v[1] * a);
        list13.push(-v[1]);
        (((((((((list7[1] + 0.25 * a) + 0.25 * v[0]) + 1.5 * v[1]) + 1.0 * v[v.len() - 1]) + 2.0 * list3[0]) + 1.75 * list3[1]) + 0.75 * list3[list3.len() - 1]) + 1.5 * list7[0]) + 1.75 * list7[1], (((((((v[1].sin() + 1.75 * a) + 0.5 * v[v.len() - 1]) + 1.75 * list3[1]) + 2.0 * list7[1]) + 0.75 * list7[list7.len() - 1]) + 1.5 * saved) + 1.5 * list13[0]) + 1.75 * list13[1])
    }

    pub fn fn294(a: f64) -> f64 {
        if (if a <= 1.25 { a } else { a }) < (a * 0.25) {
            if a >= a.min(a) {
                return a;
            }
        } else if fn282(a.cos()) < (-0.375_f64).max(1.125) {} else {}
        (3 as f64) + 0.75 * a
    }

    pub fn fn295(a: f64, v: &[f64]) -> f64 {
        let mut s = Shape::Dot;
        if (2 as f64) < (a - a) {
            return a + 1.0 * v[v.len() - 1];
        }
        let mut v = if v[1] > a.atan() { v[0].sin().powi(0) } else { a.sin().powi(2) };
        v += 0.5 * (1.25 * v.sin());
        v = 1.25 * a.sin();
        (a - a) + 2.0 * v
    }

    pub fn fn296(mut a: f64) -> f64 {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                for i7 in 0..2 {}
            }
        }
        (a * (-0.125)) + 2.0 * a
    }

    pub fn fn297(a: f64, b: f64, body: &mut Body) -> f64 {
        let mut a: Vec<f64> = vec![0.0_f64; 3];
        a[1] = a.iter().fold(b, |h, z| fn296((*z).sin()).cos()).atan();
        a[0] = 1.5;
        a.swap(0, 0);
        ((((((((-1.625) * a[0]) + 0.75 * b) + 0.25 * body.pos.x) + 0.5 * body.pos.y) + 1.75 * body.vel[1]) + 2.0 * body.mass) + 0.25 * a[0]) + 0.75 * a[1]
    }

    pub fn fn298(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut next: Body = Body { pos: Point { x: a, y: -1.125_f64 }, vel: [a / (a.abs() + 1.25_f64); 3], mass: if n == 3 { a } else { b }, id: 2 };
        next.mass = 1.25 * a.sin().exp().sin();
        next = Body { pos: Point { x: a, y: b }, vel: [b * a, a / (1.5_f64 + b.sin()), next.vel[0] * b], mass: b, id: 2 };
        let mut n: Net = Net { w: vec![b * b; 3], b: next.mass * next.mass };
        let mut y15: f64 = if a.sin().tanh() < b.sin() {
            let f6 = |z: f64| (0 as f64).sin();
            let y8 = f6(f6(a));
            n.w[0] = b.atan();
            1.625_f64 + y8
        } else {
            next.mass = 1.25 * b.sin();
            let f10 = |z: f64, k: f64| 1.25 * (if (-b) < (k * n.w[1]) { if z <= a { a } else { z } } else { -0.125_f64 }).sin();
            let mut y13 = f10(b, 1.625) + f10(b, b);
            a
        };
        next.pos.scale(n.w[1].sin());
        (((((((a * y15) + 0.75 * next.vel[0]) + 1.0 * next.vel[1]) + 0.25 * next.mass) + 1.75 * n.w[1]) + 0.5 * n.b) + 1.25 * y15, (((((((b.sin() + 0.25 * a) + 0.75 * b) + 1.75 * next.pos.x) + 0.75 * next.pos.y) + 0.5 * next.vel[1]) + 1.25 * next.mass) + 1.25 * n.w[0]) + 1.25 * n.b)
    }

    pub fn fn299(a: f64, b: f64) -> f64 {
        let mut dx = [-0.625_f64; 3];
        'l4: for z6 in dx.iter() {}
        let mut list8 = Vec::new();
        list8.push((a * a + 1.0_f64).ln());
        list8.push(a - a);
        (((((0..dx.len()).map(|j| dx[j] * 1.25 * a.mul_add(a, b).sin()).sum::<f64>() + 2.0 * a) + 0.25 * b) + 0.5 * dx[1]) + 2.0 * list8[0]) + 0.25 * list8[1]
    }

    pub fn fn300(a: f64, mut b: f64, flag: bool) -> (f64, f64) {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((a + fn299(a.sin(), a.sin())).sin());
        }
        let mut b = (b / (1.25_f64 * 1.25_f64 + 1.0_f64)) + list4[1].min(1.125_f64);
        list4[0] += 0.25 * (1.25 * list4.iter().sum::<f64>().sin());
        (((list4[1] + 1.75 * a) + 0.5 * list4[0]) + 1.0 * b, a.abs() + 0.25 * list4[list4.len() - 1])
    }

    pub fn fn301(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut back: Option<f64> = if (0 as f64) <= a { Some(-1.0_f64) } else { None };
        for i5 in (0..p.len()).step_by(2) {
            fn96(b.cos(), 0.5 * b.sin(), &mut p);
            if i5 != 1 {
                break;
            }
            p[1] = (i5 as f64).atan();
        }
        (((((a.sin() + 2.0 * a) + 1.25 * b) + 2.0 * p[0]) + 2.0 * p[1]) + 0.75 * p[2]) + 0.75 * back.unwrap_or((0.75))
    }

    pub fn fn302(a: f64, b: f64, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(0.25_f64.sin());
        }
        t.0 *= fn289(b.sin(), v).sin();
        if (a / (b * b + 1.0)) < t.0 {
            let mut old9 = std::mem::take(&mut t.1);
        } else {
            let mut u = fn299((b / (b * b + 1.0_f64)).sin(), (list5.len() as f64).sin());
        }
        for i12 in (0..v.len()).rev() {
            if (if a < b { b } else { v[i12] }) <= t.0 {
                list5[i12 % 2] = a.sin();
                break;
            }
        }
        t = (list5.iter().rev().skip(1).copied().map(|z| (-t.0).sin()).sum::<f64>(), b.max(list5[0]));
        (((((((v[v.len() - 1] + 0.75 * b) + 2.0 * v[0]) + 0.25 * v[1]) + 1.25 * v[v.len() - 1]) + 0.25 * t.0) + 1.75 * list5[0]) + 0.25 * list5[1]) + 1.5 * list5[list5.len() - 1]
    }

    pub fn fn303(mut a: f64, b: f64, n: usize, mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut s: Shape = Shape::Rect { w: (1.5_f64 + b.sin()).sqrt(), h: a };
        for z7 in m.iter_mut() {
            *z7 += 0.375 * (0.5 * (if a > 1.375_f64 { b } else { p[1] }).sin());
        }
        let mut tape1 = Point { x: (0 as f64), y: a - p[n % 3] };
        let mut tape1 = fn134(b.min(1.625_f64).sin(), 1.25 * b.sin(), n % 4, m);
        let mut i12 = 0_usize;
        while i12 < 2 {
            i12 += 1;
            let mut acc: f64 = (m[n % m.len()] + b).max(-0.75_f64);
        }
        if (1.125 / (b * b + 1.0)) < (-1.625) {
            let mut i15 = 0_usize;
            loop {
                i15 += 1;
                if i15 > 1 { break; }
                let mut cell1 = m.iter().enumerate().map(|(j, z)| 1.25 * (if b > tape1 { m[1] } else { b }).sin()).collect::<Vec<f64>>();
                cell1[n % 2] = p[n % 3].sin();
                if s.area() <= (i12 as f64) { break; }
                p[2] = 1.25 * (cell1[1] * (if cell1[1] >= cell1[i12 % 2] { cell1[n % 2] } else { b })).sin();
                let last20 = p.len() - 1;
                p.swap(1, last20);
            }
            let (l21, r22) = m.split_at_mut(1);
            r22[0] = l21[0] * (b - tape1).atan();
        } else if (p[0] >= b) || (tape1 < tape1) {
            p[n % 3] /= 1.75 + (tape1 - a).sin();
        } else {
            m[n % 2] = 2.0;
        }
        (((b * b) + 0.25 * p[0]) + 1.25 * m[1]) + 2.0 * s.area()
    }

    pub fn fn304(mut a: f64, n: usize) -> f64 {
        let a = vec![a, a];
        'l4: for i5 in 0..a.len() {
            {}
        }
        a[1] + 0.25 * a[0]
    }

    pub fn fn305(mut a: f64) -> f64 {
        for i2 in (0..4).rev() {
            a = a.atan();
            a -= 0.25 * (0.5 * (-0.5_f64).sin());
        }
        a + 1.0 * a
    }

    pub fn fn306(mut a: f64, mut b: f64) -> f64 {
        let y: f64 = b;
        a += 0.125 * (1.25 * y.sin());
        b = b.atan();
        let mut saved = fn45(1.25 * y.sin(), &mut a);
        let mut acc = vec![-y; 3];
        ((((acc[1] + 1.5 * a) + 2.0 * b) + 0.25 * acc[0]) + 0.75 * acc[1]) + 0.25 * acc[acc.len() - 1]
    }

    pub fn fn307(a: f64, b: f64, n: usize, mut p: [f64; 3]) -> f64 {
        let mut back: [f64; 3] = [1.375_f64; 3];
        if (0 as f64) <= (p[n % 3] * a) {
            if n != 2 {
                match 0 % 4 { 0 => {
                    back[n % 3] = 1.25 * p[1].sin();
                }, 1 | 2 if n % 2 == 0 => {
                    p[1] = 1.25 * fn26(((n + 1) as f64).sin(), &p).sin();
                    p = back;
                }, _ => {
                    p[n % 3] = ((a + b) - back[n % 3]).sin();
                } }
                std::mem::swap(&mut p, &mut back);
            } else if (back[2] >= b) || (p[0] <= b) {
                back[0] = p.iter().enumerate().map(|(j, z)| fn292((*z).atan(), a <= a, &back).atan()).sum::<f64>().sin();
            } else {
                (p, back) = (back, p);
            }
        } else if 1.0 > back.windows(2).map(|z| z[0] * z[1]).sum::<f64>() {
            std::mem::swap(&mut p, &mut back);
        } else {
            back.sort_by(|z, q| z.total_cmp(q));
        }
        ((((((b + 0.75 * a) + 0.25 * b) + 1.0 * p[0]) + 1.75 * p[1]) + 2.0 * back[0]) + 1.5 * back[1]) + 1.75 * back[2]
    }

    pub fn fn308(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let mut u = if a < b { Shape::Disc((1 as f64)) } else { Shape::Dot };
        {
            m[1] = a.sin();
            if b.abs() <= (0.25 + b) {
                return ((((b.asinh() + 0.75 * a) + 0.75 * m[0]) + 0.75 * m[1]) + 1.0 * m[m.len() - 1]) + 1.25 * u.area();
                m[1] = (m.iter().map(|z| (if b <= 0.125_f64 { *z } else { *z }).atan()).sum::<f64>() * 1.375_f64.max(a)).cos();
            }
        }
        m[1] = (b - (if m[1] <= a { a } else { m[0] })).cos();
        (((((a.sin().exp() + 0.5 * a) + 1.75 * b) + 1.5 * m[0]) + 1.25 * m[1]) + 0.25 * m[m.len() - 1]) + 1.0 * u.area()
    }

    pub fn fn309(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        b = b.cos();
        'l5: for i6 in 0..4 {
            let mut y10: [f64; 3] = if a >= (p[0] + (-1.125)) {
                let mut old8 = std::mem::take(&mut b);
                [a, b, -1.875_f64]
            } else {
                b = p.windows(2).map(|z| z[0] * z[1]).sum::<f64>().abs().sin();
                match 2 % 3 { 0 => {
                    b -= 0.125 * ((b * b) * (b - (-1.5_f64))).cos();
                    b = p[1].min(a).sin();
                }, 1 => {}, _ => {
                    b = ((a * a) * (-1.875_f64).sin()).sin();
                } }
                [b, b, b]
            };
            b = fn299(0.5_f64 * (-a).sin(), 0.5_f64 * a.cos().sin()).sin();
        }
        ((((fn307(b.cos(), 1.25 * b.sin(), n % 4, p) + 0.5 * a) + 0.25 * b) + 0.5 * p[0]) + 0.75 * p[1]) + 1.75 * p[2]
    }

    pub fn fn310(mut a: f64, body: &mut Body) -> f64 {
        let mut acc: Option<f64> = Some(a - body.pos.y);
        acc = acc;
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 1 { break; }
            let dy1 = fn264(1.25 * a.cos().sin(), [0.5_f64; 3], &mut body.vel);
            if (1 as f64) >= (dy1 + dy1) {
                body.pos.x = (fn299(dy1.cos(), dy1.atan()) * (a + dy1)).sin();
                return ((((body.pos.x.sin().exp() + 0.75 * a) + 0.5 * body.pos.x) + 0.5 * body.vel[0]) + 1.0 * body.mass) + 0.5 * acc.unwrap_or((0.75));
            }
            body.pos.x = dy1.sin();
        }
        acc = Some(body.pos.x);
        (((((body.mass + a) + 0.25 * a) + 1.0 * body.pos.x) + 0.5 * body.pos.y) + 1.5 * body.vel[0]) + 1.5 * body.mass
    }

    pub fn fn311(a: f64, flag: bool) -> f64 {
        let mut flag = vec![a * a; 3];
        if fn70(a.sin(), 1.25 * 1.875_f64.sin()) <= flag.iter().filter(|z| **z > 0.25).map(|z| (*z).abs().sin()).sum::<f64>() {
            flag.fill(1.25 * fn301(a.sin(), 1.25_f64 * a.sin(), [a; 3]).sin());
            flag[1] = fn305(a.cos()).asinh().cos();
            flag.reverse();
        } else {
            let part5 = &mut flag[..2];
            part5[0] += 0.25 * a.sin();
            part5[1] = part5[0] * 1.25 * a.sin();
        }
        (((a + flag[0]) + 0.5 * a) + 2.0 * flag[0]) + 1.25 * flag[1]
    }

    pub fn fn312(a: f64, mut b: f64) -> f64 {
        let mut next = Body { pos: Point { x: b, y: b }, vel: [a, b, a.mul_add(a, -0.5_f64)], mass: a, id: 2 };
        for i4 in (0..4).rev() {
            next = Body { pos: Point::new(a, next.vel[i4 % 3]), vel: [0.75_f64; 3], mass: 0.625, id: 2 };
            let mut i4 = b;
        }
        next.pos.scale(b.atan());
        let r7 = &mut next.vel[0];
        *r7 += 0.125 * (1.25 * a.abs().sin());
        ((((b + 1.5 * a) + 0.25 * b) + 1.0 * next.pos.x) + 1.5 * next.pos.y) + 2.0 * next.vel[0]
    }

    pub fn fn313(a: f64, b: f64, mut q: Vec<f64>, body: &mut Body) {
        let mut y: [f64; 3] = [body.pos.x, b + a, if a <= a { q[0] } else { b }];
        let back = fn291(1.25 * a.cos().sin(), [a; 3], &mut body.vel);
        q[1] += 0.5 * q[1].sin();
        let mut y16: f64 = if (body.vel[0] < back) && (b <= (-1.375)) {
            let mut dy1: Option<f64> = if back <= 2.0 { Some(b) } else { None };
            y[0].mul_add(b, body.pos.y)
        } else {
            y[1] -= 0.5 * (f64::sin(body.mass) + body.energy()).sin();
            let mut y14: f64 = {
                let w = Point { x: -1.375_f64, y: 1.75_f64 - q[1] };
                let f9 = |z: f64, k: f64| z.cos();
                let mut y12 = f9(a + back, a) + f9(a.sin().exp(), b);
                w.x.cos()
            };
            a.max(body.pos.y)
        };
    }

    pub fn fn314(a: f64, n: usize) -> f64 {
        let mut back: Body = Body { pos: Point { x: a, y: a }, vel: [0.875_f64; 3], mass: a.sin().exp(), id: 2 };
        for i4 in 1..=4 {
            back.pos.x = back.energy().cos();
        }
        back.vel[2] = back.energy().cos();
        if back.vel[0].sin().tanh() > (a * a) {
            back.pos.y = -1.25;
            let mut next: [f64; 3] = [a, (a.abs() + 1.25_f64).sqrt(), back.mass + a];
            back.pos.y = 1.875_f64.sin();
        } else if n >= 0 {
            let y = fn281(1.25 * fn307(1.25_f64 * a.sin(), 1.25_f64 * 1.875_f64.sin(), n % 4, [1.875_f64; 3]).sin(), [a; 3], &mut back.mass);
        } else {
            back.mass = (fn307(back.pos.x.sin(), a.sin(), 0 % 4, [a, a, 1.0_f64]) * fn304(1.25_f64 * a.sin(), 1 % 4)).sin();
        }
        ((a + 0.75 * back.pos.x) + 1.75 * back.vel[1]) + 2.0 * back.mass
    }

    pub fn fn315(a: f64, b: f64, n: usize) -> [f64; 3] {
        for i4 in 1..=1 {
            for i6 in 0..i4 % 4 {}
        }
        [a + 0.75 * b, a + a, (n as f64) + 0.75 * a]
    }

    pub fn fn316(a: f64, mut b: f64, flag: bool, e: &mut f64) -> f64 {
        let cell1 = [[(3 as f64); 3]; 2];
        for i6 in 0..3 {
            'l8: for i9 in 1..=1 {}
            let mut old11 = std::mem::replace(&mut b, cell1[i6 % 2][i6 % 3].atan());
            let mut dy1 = a;
        }
        ((((b * (*e)) + 0.25 * b) + 1.25 * (*e)) + 1.5 * cell1[1][0]) + 1.5 * cell1[1][2]
    }

    pub fn fn317(mut a: f64, n: usize) -> Vec<f64> {
        let mut acc = [fn305(a.sin()), -1.75_f64, a];
        'l4: for z6 in acc.iter() {
            a *= 0.5 * 1.875_f64.sin();
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 1 { break; }
                'l11: for i12 in 0..acc.len() {
                    a = (*z6).sin();
                }
                a += 0.5 * (if i8 < 0 { *z6 } else { a + (*z6) }).sin();
                a = 1.875;
                a = acc.iter().sum::<f64>().atan();
            }
        }
        vec![a + 0.25_f64 * acc[1], (a.min(acc[n % 3]) + 1.0_f64 * acc[0]) + 0.75_f64 * acc[2]]
    }

    pub fn fn318(mut a: f64, p: [f64; 3]) -> [f64; 3] {
        let mut dx: Vec<f64> = (0..p.len()).map(|j| p[j] + p[j % 3].atan()).collect::<Vec<f64>>();
        let mut s: Vec<Vec<f64>> = vec![vec![a, p[2]], vec![(1 as f64), dx[1].sin(), dx[1]]];
        let u = fn314((s[1][1] + (-1.25_f64)).atan(), 2 % 4);
        dx[0] = 1.25 * ((a * u) + (dx[0] * a)).sin();
        return [(((p[2] * u) + 0.25 * p[1]) + 0.75 * dx[dx.len() - 1]) + 1.0 * s[0][0], ((((a.sin().exp() + 1.25 * p[0]) + 0.5 * p[1]) + 0.5 * dx[0]) + 1.5 * s[0][0]) + 0.5 * u, (((s[1][1] + 0.75 * a) + 0.25 * dx[1]) + 1.25 * s[0][0]) + 1.5 * s[1][1]];
        let f7 = |z: f64| u.sin();
        let y9 = f7(f7(0.875_f64.max(p[1])));
        [s[1][1]; 3]
    }

    pub fn fn319(a: f64, mut b: f64, n: usize, body: &mut Body) -> f64 {
        let y = body.push(fn312(b.cos(), 0.875_f64.sin()).atan());
        let f6 = |z: f64, k: f64| (-(b / (k.abs() + 1.25_f64))).cos();
        let y9 = f6(b, y) + f6(a, b);
        for i11 in 0..3 {
            let dx = body.push(a.sin().cos());
        }
        return ((((((b * y9) + 0.75 * a) + 1.75 * b) + 0.75 * body.pos.y) + 2.0 * body.vel[1]) + 0.5 * y) + 0.75 * y9;
    }

    pub fn fn320(mut a: f64) -> f64 {
        if a <= a {
            a -= 0.25 * (a + a).sin();
            let y = fn226(1.25 * (a - a).sin(), (a + a).sin(), 0 % 4);
        } else {
            if (a >= (a * a)) || ((-a) >= a) {
                if a > (if a > a { a } else { 0.375_f64 }) {
                    a = 1.25 * a.max(a).sin();
                    let r3 = &mut a;
                    *r3 *= 1.0_f64.sin().sin();
                    *r3 = *r3 * 1.25_f64.atan() + (0.25 * 1.75_f64.sin());
                } else {}
                a += 0.25 * (1.25 * ((-a) + (a - a)).sin());
            }
            a = a.atan();
        }
        a
    }

    pub fn fn321(a: f64, mut b: f64, mut p: [f64; 3], t: (f64, f64), net: &Net) -> f64 {
        for i6 in (0..2).rev() {
            p[0] = net.w[i6 % 2].cos();
            p.reverse();
            let f8 = |z: f64| (p.iter().map(|z| 0.5_f64 * b.sin().powi(2).sin()).sum::<f64>() * (b + z)).cos();
            let y11 = f8(a.min(b));
        }
        'l13: for z15 in p.iter().copied().rev() {
            b = 0.125_f64.cos();
        }
        let mut b: f64 = fn306(t.1.sin(), (t.1 * b).cos());
        (((((((((0.75 * b) + 1.0 * a) + 0.5 * p[1]) + 1.5 * p[2]) + 0.5 * t.0) + 0.5 * t.1) + 0.5 * net.w[0]) + 1.75 * net.w[1]) + 0.25 * net.b) + 2.0 * b
    }

    pub fn fn322(mut a: f64, n: usize, e: &mut f64) {
        let y1 = [*e, a - a, (*e).mul_add(a, 1.625_f64)];
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            *e = (n as f64).sin();
            a += 0.375 * ((i5 + 1) as f64).sin();
        }
        let back = (i5 as f64);
        let mut back9 = [-back; 3];
        let r11 = &mut a;
        *r11 += 0.5 * ((*e) - y1[0]).sin();
        *r11 *= ((-1.125_f64) + (*e)).atan();
        let r12 = &mut a;
        *r12 += 0.5 * f64::sin(back9[n % 3]).sin();
        *r12 += 0.5 * (*e).sin().powi(0).sin();
    }

    pub fn fn323(a: f64, q: Vec<f64>, k: &mut Vec<f64>, e: &mut f64, net: &Net) -> f64 {
        let mut saved = [(q[q.len() - 1] * q[q.len() - 1] + 1.0_f64).sqrt(); 3];
        saved = saved;
        let mut i7 = 0_usize;
        while i7 < 2 {
            i7 += 1;
            if a.sin().exp() > a {
                let q: f64 = fn320(0.5_f64 * net.w[i7 % 2].sin()) + (q[i7 % q.len()] * a);
                if (q - (*e)) < (*e) {
                    saved = saved;
                    saved[0] = q.sin();
                } else {
                    k[..2].copy_from_slice(&[fn304((*e).cos(), 0 % 4).sin(), 0.75_f64]);
                }
            }
            let f10 = |z: f64| { let h12 = z; z.sin() + h12 };
            let mut y15 = f10(k.iter().rev().skip(1).copied().map(|z| saved[1].sin().exp().sin()).sum::<f64>());
        }
        ((((((fn215(saved[i7 % 3].cos(), &saved) + 0.75 * a) + 1.25 * q[q.len() - 1]) + 0.5 * k[0]) + 1.0 * net.w[0]) + 0.75 * saved[0]) + 2.0 * saved[1]) + 1.5 * saved[2]
    }

    pub fn fn324(a: f64) -> f64 {
        for i2 in 0..2 {}
        a + 0.75 * a
    }

    pub fn fn325(a: f64, mut b: f64, net: &Net) -> f64 {
        let r4 = &mut b;
        *r4 = 1.25 * fn321(a.atan(), a.sin(), [a; 3], (a, a), net).sin();
        let mut old = [-b, a * b, if b < b { 0.375_f64 } else { a }];
        {
            if (b / (net.w[1] * net.w[1] + 1.0)) > (3 as f64) {
                old[0] = -0.875;
                for z6 in &mut old {
                    *z6 = 0.5 * b.sin();
                }
            }
        }
        (((((net.w[1] + 0.25 * net.w[0]) + 1.5 * net.w[1]) + 0.75 * net.b) + 1.75 * old[0]) + 2.0 * old[1]) + 1.75 * old[2]
    }

    pub fn fn326(a: f64, v: &[f64], k: &mut Vec<f64>) {
        let mut next = [-0.375_f64; 3];
        let mut next5 = (1.5_f64 + 0.25_f64.sin()).ln().asinh();
        let dx = fn318(next5.sin(), next);
    }

    pub fn fn327(mut a: f64, flag: bool, p: [f64; 3], q: Vec<f64>, k: &mut Vec<f64>) {
        let mut a = p;
        k[0] = ((if p[0] > q[0] { k[1] } else { p[2] }) / (p.iter().map(|z| k[1].sin()).sum::<f64>() * p.iter().map(|z| k[1].sin()).sum::<f64>() + 1.0_f64)).sin();
        let mut x = fn303((k[1] + k[1]).sin(), p[0].atan(), 3 % 4, [p[2]; 3], &mut a[0..=1]);
        k[1] *= (-k[k.len() - 1]).sin();
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 2 { break; }
            let u = fn316(x.cos(), q.iter().sum::<f64>().atan(), x.sin() <= (-q[i9 % q.len()]), &mut k[i9 % 2]);
            if i9 < 0 {
                return;
            }
            if flag { break; }
            a[0] = (1.5_f64 + (1.25_f64 - 0.875_f64).sin()).ln().sin();
        }
    }

    pub fn fn328(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut y = [[(2 as f64); 3]; 2];
        p[1] -= 0.5 * (1.25 * a.sin());
        p = p;
        let mut y13: [f64; 3] = if v[1].sin().tanh() >= (y[0][1] - a) {
            [a, a, p[2]]
        } else {
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 1 { break; }
                if i6 % 2 == 0 {
                    return (((((((((2.0 + 1.25 * b) + 0.5 * v[0]) + 1.5 * v[1]) + 0.25 * v[v.len() - 1]) + 0.25 * p[0]) + 1.5 * p[1]) + 1.0 * p[2]) + 1.5 * y[0][1]) + 1.25 * y[1][0]) + 0.75 * y[1][2];
                }
                let mut next9 = p.clone();
                for _ in 0..1 {
                    for i10 in 0..p.len() {
                        next9[i10] = 0.5 * p[i10] + 0.25 * (if i10 == 0 { p[p.len() - 1] } else { p[i10 - 1] }) * v[0].atan().sin();
                    }
                    std::mem::swap(&mut p, &mut next9);
                }
                if b < a {
                    y = [[v.iter().fold(v[1], |h, z| (*z).sin()); 3]; 2];
                    continue 'l7;
                }
            }
            [a, v[1], a]
        };
        (((((fn306(1.25 * p[1].sin(), (-1.875_f64).sin()) + 2.0 * v[1]) + 0.5 * v[v.len() - 1]) + 0.75 * p[0]) + 0.5 * y[0][1]) + 1.25 * y13[0]) + 2.0 * y13[1]
    }

    pub fn fn329(mut a: f64, n: usize, e: &mut f64, r: &mut [f64; 3]) -> f64 {
        let mut x = r.iter().enumerate().map(|(j, z)| (a - a).cos()).collect::<Vec<f64>>();
        let f8 = |z: f64| (*e).sin();
        let mut y10 = f8(*e);
        r[1] /= 1.75 + y10.sin();
        for i12 in (0..x.len()).step_by(2) {
            for z15 in x.windows(2) {
                for i17 in (0..4).rev() {
                    std::mem::swap(e, &mut y10);
                    r[i17 % 3] = ((a - z15[0]) + (r[i17 % 3] * a)).sin();
                }
            }
            let mut old19 = std::mem::replace(&mut r[1], a.atan());
        }
        (((((((a / (1.5 + (*e).sin())) + 1.75 * a) + 0.25 * (*e)) + 1.75 * r[0]) + 1.5 * r[1]) + 1.25 * x[0]) + 1.0 * x[x.len() - 1]) + 0.75 * y10
    }

    pub fn fn330(mut a: f64, m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let mut acc: [[f64; 3]; 2] = [[0.125_f64; 3], [r[2]; 3]];
        let mut old5 = std::mem::replace(&mut r[0], (0 as f64).sin());
        let mut saved: f64 = (2 as f64) + ((-0.625_f64) + (-0.875_f64));
        let w = a;
        if (1.375 * saved) <= (acc[0][0] * saved) {
            let f9 = |z: f64| { let h12 = old5; 1.25 * a.sin() + h12 };
            let y14 = f9(saved + old5) + f9(old5 * old5);
        } else {
            let mut old5: Point = Point { x: (a * a + 1.0_f64).ln(), y: w.max(w) };
        }
        (((((((((m[0] + 1.0 * a) + 0.25 * m[1]) + 0.5 * m[m.len() - 1]) + 0.75 * r[0]) + 1.25 * r[1]) + 1.5 * r[2]) + 0.75 * acc[0][1]) + 1.25 * acc[1][0]) + 0.5 * acc[1][2]) + 0.5 * old5
    }

    pub fn fn331(a: f64, b: f64, e: &mut f64) -> f64 {
        *e -= 0.5 * (*e).sin();
        let mut dx = a.sin().powi(1) + b;
        dx = 1.25 * b.sin();
        {
            dx *= b.sin();
            'l5: for i6 in (0..1).rev() {}
        }
        (((1.5_f64 + b.sin()).sqrt() + 0.75 * a) + 2.0 * (*e)) + 1.75 * dx
    }

    pub fn fn332(mut a: f64, mut b: f64, v: &[f64], m: &mut [f64]) -> f64 {
        for i5 in 0..1 {
            match 3 % 3 { 0 => {
                m[i5 % 2] /= 1.75 + b.sin();
            }, 1 => {
                m.fill((b * a).sin());
                if (a * (-1.875)) <= (v[i5 % v.len()] * b) {} else {
                    for z7 in m.iter_mut() {
                        *z7 = *z7 * ((-1.5_f64) - v[i5 % v.len()]).atan() - (0.25 * fn141(b.cos(), [b, b, 1.25_f64]).sin());
                    }
                    m[i5 % 2] = (v[i5 % 2] * 0.625_f64).min(a).atan();
                }
            }, _ => {
                m[i5 % m.len()] = 1.875;
            } }
        }
        ((((m[1] + 1.5 * a) + 0.25 * b) + 1.0 * v[v.len() - 1]) + 1.5 * m[0]) + 0.75 * m[1]
    }

    pub fn fn333(a: f64, mut b: f64, n: usize, t: (f64, f64)) -> [f64; 3] {
        b = 1.25 * b.sin();
        if (n as f64) > (b * b + 1.0_f64).ln() {
            b = 1.25 * 1.25_f64.sin();
        }
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 2 { break; }
            b = (b + t.0).sin();
            let f7 = |z: f64| z.sin();
            let mut y9 = f7(if b <= a { b } else { t.1 }) + f7(fn304((-0.875_f64).cos(), i5 % 4));
            if 0.5 < b { break; }
            b = a.sin().powi(0).cos();
        }
        [(a + 1.25 * a) + 0.25 * t.1, if t.0 > a { b } else { b }, ((a - b) + 0.5 * b) + 2.0 * t.1]
    }

    pub fn fn334(mut a: f64, b: f64, r: &mut [f64; 3]) -> f64 {
        let mut cell1: Vec<Vec<f64>> = vec![vec![a.sin().tanh(); 2]; 3];
        let mut old = r.iter().sum::<f64>() + b.sin().exp();
        for i6 in 0..1 {
            r[i6 % 3] += 0.25 * (0.5 * r.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
        }
        let old8: f64 = 1.5_f64;
        let mut x = a;
        let (l11, r12) = r.split_at_mut(1);
        l11[0] = r12[0].sin();
        r12[0] -= l11[0] * a.cos();
        cell1[0][1] += 0.5 * b.cos().sin().powi(3).atan();
        ((((((a * a) + 1.75 * b) + 2.0 * r[0]) + 0.25 * r[1]) + 0.75 * cell1[0][0]) + 1.25 * old) + 1.75 * old8
    }

    pub fn fn335(a: f64, n: usize, flag: bool, m: &mut [f64]) -> (f64, f64) {
        match 1 % 4 { 0 => {
            let r5 = &mut m[1];
            *r5 = *r5 * 1.25 * a.sin() + (0.5 * a.cos());
            *r5 = 1.25 * (a - a).sin();
        }, 1 | 2 if a > m[1] => {
            let mut i6 = 0_usize;
            'l7: while i6 < 3 && ((m[i6 % 2] < a) && (m[n % 2] < m[i6 % 2])) {
                i6 += 1;
                let mut m = [a * m[1], if flag { a } else { a }, m[i6 % 2].atan()];
                let r10 = &mut m[i6 % 3];
                *r10 += 0.125 * (if i6 == 1 { a } else { a }).sin();
                *r10 += 0.125 * (0.5 * a.abs().sin());
            }
            m[i6 % m.len()] = 1.25 * a.sin();
        }, _ => {
            for z11 in m.iter_mut().rev() {
                *z11 = *z11 * 2.0_f64.atan() - (0.5 * (if a <= a { a } else { a }).atan());
            }
        } }
        (fn328(m[n % m.len()].atan(), 1.25 * m[n % 2].sin(), m, [a, -1.75_f64, 1.875_f64]) + 0.5 * m[m.len() - 1], a.sin().tanh())
    }

    pub fn fn336(a: f64, mut b: f64, r: &mut [f64; 3]) {
        let mut saved = (b, a.max(0.375_f64));
        fn220((b * a).sin(), 1.25 * (saved.0 * 1.75_f64).sin(), r);
        for i5 in 1..=1 {
            r[i5 % 3] = (r[0] + saved.1).sin().exp().sin();
        }
        saved = (fn211(b.sin()), r.iter().sum::<f64>());
        for z7 in r.iter_mut() {
            *z7 *= a.cos();
        }
        let mut x = fn333(b.sin(), 1.0_f64.min(a).sin(), 3 % 4, saved);
    }

    pub fn fn337(a: f64, b: f64, flag: bool, k: &mut Vec<f64>) {
        let mut old: Vec<f64> = k[..2].to_vec();
        k[0] = fn324(1.25_f64 * (2.0_f64 * b).sin()).atan();
        let mut i6 = 0_usize;
        while i6 < 3 && (old.iter().rev().skip(1).copied().map(|z| z.cos().atan()).sum::<f64>() >= (if b > b { a } else { 0.25_f64 })) {
            i6 += 1;
            let mut i9 = 0_usize;
            while i9 < 1 && (i6 < 3) {
                i9 += 1;
                old = vec![old.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), old[i9 % old.len()]];
            }
            let (l11, r12) = old.split_at_mut(1);
            l11[0] = r12[0].sin();
            r12[0] -= l11[0] * a.sin();
        }
    }

    pub fn fn338(a: f64, mut b: f64, m: &mut [f64]) {
        let mut cell1 = Net { w: vec![a - 1.5_f64; 3], b: m[0] };
        for i5 in (0..4).rev() {
            cell1.step(m, a.atan());
            m.fill(b.sin());
        }
        cell1.w[1] = 1.25 * a.sin();
        let mut y1: [f64; 3] = [b, m.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (m[m.len() - 1] * b).sin()).sum::<f64>(), 0.75_f64 / (a * a + 1.0_f64)];
        cell1.w[1] = 0.5;
    }

    pub fn fn339(a: f64, mut b: f64, v: &[f64], t: (f64, f64)) -> f64 {
        let mut tape1 = vec![vec![0.0_f64; 2], vec![v[1].cos(), v[0] * b, 0.875_f64]];
        tape1[1][0] = 1.25 * (b.sin().tanh() + a).sin();
        for i6 in 0..v.len() {
            if 1.5_f64.abs() < b {
                tape1[1][i6 % 2] += 0.5 * fn309(t.0.sin(), a.cos(), v.len() % 4, [v[i6]; 3]).max((t.1 * t.1 + 1.0_f64).ln()).atan();
                break;
            }
        }
        let mut a: f64 = (v[1].abs() + 1.25_f64).ln().sin();
        tape1[0][0] -= 0.25 * tape1[1][0].sin();
        (((t.0 + 1.25 * v[1]) + 2.0 * t.0) + 2.0 * tape1[0][0]) + 0.5 * a
    }

    pub fn fn340(mut a: f64, n: usize, flag: bool, v: &[f64], k: &mut Vec<f64>) {
        let mut flag = Net { w: vec![0.0_f64; 4], b: v[1] + k[n % 2] };
        let mut s: Vec<Vec<f64>> = vec![(0..k.len()).map(|j| k[j] + fn314(a.sin(), 1 % 4).cos()).collect::<Vec<f64>>(), vec![(2 as f64), flag.w[0] - a]];
        let mut y19: [f64; 3] = if n % 2 == 0 {
            'l9: for i10 in 1..v.len() {
                let mut y15: [f64; 3] = if flag.forward(k) < v.iter().zip(v.iter()).map(|(z, q)| (flag.w[n % 2] * flag.b).atan()).sum::<f64>() {
                    let y1 = [0.75_f64, flag.w[n % 2], k[i10 % k.len()]];
                    [s[i10 % 2][i10 % 2]; 3]
                } else {
                    flag.b = ((if i10 % 2 == 1 { k[0] } else { a }) * (a * v[i10])).sin();
                    [a; 3]
                };
                let y15 = (n as f64);
                let r18 = &mut s[i10 % 2][n % 2];
                *r18 += 0.375 * (a + y15).sin();
                *r18 += 0.5 * a.atan();
            }
            [s[n % 2][0]; 3]
        } else {
            k[n % 2] = fn328(a.atan().atan(), s[n % 2][1].sin(), k, [1.25_f64; 3]).atan();
            [v[1]; 3]
        };
    }

    pub fn fn341(mut a: f64, b: f64, e: &mut f64) {
        let mut cell1 = vec![vec![if 0.875_f64 < b { *e } else { b }; 2]; 3];
        std::mem::swap(&mut a, e);
        let mut i5 = 0_usize;
        while i5 < 3 {
            i5 += 1;
            for i7 in 1..=4 {
                *e *= (cell1[1][i7 % 2] - a).sin();
                cell1[1][1] = 1.125;
                let f9 = |z: f64| z.atan();
                let mut y11 = f9(f9(*e));
            }
        }
    }

    pub fn fn342(mut a: f64, flag: bool, v: &[f64], r: &mut [f64; 3]) -> f64 {
        let mut acc = vec![0.0_f64; 4];
        let mut list6 = Vec::with_capacity(4);
        list6.push(acc[acc.len() - 1] - a);
        list6.push(v[0]);
        if (acc[acc.len() - 1] > (1.125 - a)) || ((if a < r[0] { v[0] } else { v[1] }) < v.windows(2).map(|z| z[0] * z[1]).sum::<f64>()) {
            list6.insert(1, (2 as f64).cos());
            r[0] -= 0.125 * (list6[list6.len() - 1].mul_add(v[1], acc[0]) / (acc[0].abs() + 1.25_f64)).atan();
        } else {
            for z8 in &mut acc {
                *z8 += 0.125 * (0..v.len()).map(|j| v[j] * fn157(r[1].sin()).sin()).sum::<f64>().sin();
            }
        }
        ((((((-1.75) + 0.25 * a) + 1.75 * v[1]) + 2.0 * v[v.len() - 1]) + 1.5 * r[1]) + 1.75 * list6[0]) + 1.0 * list6[list6.len() - 1]
    }

    pub fn fn343(a: f64, b: f64) -> f64 {
        let mut y3: f64 = if a >= b {
            a
        } else {
            b
        };
        let mut old5 = std::mem::replace(&mut y3, b.atan());
        (((-1.375) + 1.0 * a) + 2.0 * y3) + 1.0 * old5
    }

    pub fn fn344(a: f64, v: &[f64]) -> f64 {
        let mut a = vec![0.0_f64; 3];
        'l4: for i5 in 1..=1 {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 2 { break; }
                a[..2].copy_from_slice(&[(v[i5 % 2] * v[i5 % 2]).cos(), v[1]]);
                let mut i9 = 0_usize;
                while i9 < 2 {
                    i9 += 1;
                    fn322(v[v.len() - 1].cos().cos(), i7 % 4, &mut a[i5 % 2]);
                    a[i9 % 2] = (if i9 % 2 == 0 { v[0] } else { a[a.len() - 1] }).mul_add(a[i7 % 2], v[0]).atan();
                    a[i5 % 2] += 0.125 * v[0].atan();
                }
            }
            a = vec![v[i5 % v.len()], (i7 as f64), 1.375_f64.sin()];
        }
        ((((2 as f64) + 0.75 * v[0]) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]) + 2.0 * a[a.len() - 1]
    }

    pub fn fn345(a: f64, b: f64, q: Vec<f64>) -> f64 {
        let mut dy1 = b;
        'l5: for i6 in 0..2 {
            let r8 = &mut dy1;
            *r8 *= (b - a).atan();
            *r8 += 0.125 * (0.875_f64 * 0.875_f64 + 1.0_f64).ln().atan();
        }
        let next = b;
        let f10 = |z: f64| { let h12 = next; h12.sin() + h12 };
        let y14 = f10(f10(-dy1));
        (((dy1 + 1.75 * a) + 0.5 * q[q.len() - 1]) + 1.0 * next) + 1.75 * y14
    }

    pub fn fn346(mut a: f64, flag: bool) -> f64 {
        a = (1 as f64).cos();
        a = (a + a).atan().sin();
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 3 { break; }
            a = 0.5 * a.sin();
            if flag { break; }
            let f6 = |z: f64| { let h8 = ((-0.625_f64) * (-0.625_f64) + 1.0_f64).ln(); (0 as f64).sin() + h8 };
            let mut y10 = f6(f6(a.sin().exp()));
        }
        a *= (if a <= a { a } else { a }).sin();
        a
    }

    pub fn fn347(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut dy1: Option<f64> = if a >= (b * a) { Some(v.iter().enumerate().map(|(j, z)| 1.25_f64 * (*z).sin()).sum::<f64>()) } else { None };
        p[0] = 1.25 * b.sin();
        p[2] = p.iter().map(|z| p.iter().rev().skip(1).copied().map(|z| 1.25_f64 * b.sin().exp().sin()).sum::<f64>().sin()).sum::<f64>().sin();
        for z11 in v.windows(2) {
            p.swap(0, 0);
            if let Some(z) = dy1 {
                if (v.iter().fold(a, |h, z| z11[0].atan()) < (b / (z * z + 1.0))) || ((a + a) < p[1]) {} else if (b + z) < a {
                    p[2] /= 1.75 + v[v.len() - 1].min(1.875_f64).sin();
                } else {
                    let z = a.asinh() + 2.0_f64.cos();
                }
                p[0] = b.sin();
            }
        }
        (((((((b.atan() + 1.0 * a) + 0.25 * b) + 2.0 * v[0]) + 1.5 * v[v.len() - 1]) + 1.25 * p[0]) + 1.0 * p[1]) + 0.5 * p[2]) + 1.25 * dy1.unwrap_or((0.75))
    }

    pub fn fn348(mut a: f64, v: &[f64]) -> f64 {
        let mut w = a;
        std::mem::swap(&mut a, &mut w);
        let mut i4 = 0_usize;
        while i4 < 1 && (i4 >= 1) {
            i4 += 1;
            match 3 % 3 { 0 => {}, 1 => {
                let r6 = &mut a;
                *r6 += 0.25 * (1.25 * (w / (v[v.len() - 1].abs() + 1.25_f64)).sin());
                a = 1.25 * w.atan().sin().powi(0).sin();
            }, _ => {
                if w > w.sin() {
                    return (((v[1].abs() + 1.25 * a) + 0.75 * v[0]) + 0.75 * v[v.len() - 1]) + 0.25 * w;
                }
            } }
            let mut next = (v.len() as f64);
            a = a.sin();
        }
        ((w + 1.0 * a) + 0.75 * v[0]) + 1.25 * v[v.len() - 1]
    }

    pub fn fn349(mut a: f64, v: &[f64], mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut y7: f64 = if 1.625 < (m[0] / (1.5 + p[2].sin())) {
            let r5 = &mut p[1];
            *r5 *= (v[0] * a).sin();
            p[1].min(a)
        } else {
            for z6 in p.iter_mut().rev() {
                *z6 += 0.25 * (v[v.len() - 1] - 1.0_f64).cos();
            }
            p[1] = 1.25 * (3 as f64).sin();
            p[1] + a
        };
        (((((((1.125 + 1.75 * v[0]) + 0.5 * p[0]) + 1.75 * p[1]) + 1.75 * p[2]) + 0.5 * m[0]) + 2.0 * m[1]) + 0.5 * m[m.len() - 1]) + 1.5 * y7
    }

    pub fn fn350(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut x = [v.iter().enumerate().map(|(j, z)| (-v[j % 2]).sin()).sum::<f64>(), if v[v.len() - 1] >= a { a } else { b }, a.sin().exp()];
        if x[1] > 0.625 {
            if ((if 1.625 > x[1] { b } else { a }) > a) || (1.625 <= (b + v[1])) {
                for i7 in 0..v.len() {
                    let r9 = &mut x[i7 % 3];
                    *r9 *= fn344(b.sin(), v).atan();
                    *r9 += 0.125 * ((i7 + 1) as f64).atan();
                }
            } else {
                x[0] = (1.5_f64 + b.sin()).sqrt().sin();
            }
            x[1] -= 0.5 * (1.25 * b.abs().sin());
        }
        (((((((a + x[2]) + 2.0 * a) + 2.0 * b) + 1.0 * v[0]) + 1.0 * v[1]) + 1.25 * x[0]) + 1.5 * x[1]) + 0.25 * x[2]
    }

    pub fn fn351(mut a: f64, b: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut old = [p.iter().filter(|z| **z > 0.25).map(|z| (a - p[2]).cos()).sum::<f64>(); 3];
        let f6 = |z: f64, k: f64| (k * (1 as f64)).sin();
        let y13 = f6(p.iter().enumerate().map(|(j, z)| old.iter().enumerate().map(|(j, z)| (-(*z)).cos()).sum::<f64>().sin()).sum::<f64>(), a) * f6(old[1], b);
        old.sort_by(|z, q| z.total_cmp(q));
        p[1] /= 1.75 + (old[1] - 0.625_f64).sin();
        let mut y18: [f64; 3] = {
            if b.asinh() >= (b / (old[2] * old[2] + 1.0)) {
                old[..2].copy_from_slice(&[1.25 * p[0].sin().tanh().sin(), b]);
            } else {
                old[2] += 0.125 * p.iter().enumerate().map(|(j, z)| a.abs().sin()).sum::<f64>().atan();
            }
            let x = fn346(1.25 * p[2].sin(), y13 <= b.min(b));
            old
        };
        vec![(((a * b) + 1.5_f64 * old[0]) + 1.75_f64 * old[1]) + 1.5_f64 * y18[1], (((((a + 0.5_f64 * a) + 1.0_f64 * p[0]) + 0.75_f64 * p[2]) + 0.5_f64 * old[1]) + 2.0_f64 * old[2]) + 2.0_f64 * y18[0]]
    }

    pub fn fn352(a: f64, b: f64, flag: bool, v: &[f64], mut t: (f64, f64)) -> [f64; 3] {
        let back = vec![b - a; 3];
        if (if flag { v[1] } else { v[1] }) >= a {
            t.1 = 1.75;
            return [(((((((a + back[1]) + 0.75 * a) + 2.0 * v[0]) + 1.75 * v[v.len() - 1]) + 0.25 * t.0) + 0.75 * back[0]) + 1.0 * back[1]) + 0.5 * back[back.len() - 1], (((((v[0] * a) + 0.25 * b) + 1.25 * v[v.len() - 1]) + 0.75 * t.0) + 0.75 * t.1) + 1.75 * back[back.len() - 1], (((((a + 0.25 * b) + 1.75 * v[0]) + 2.0 * t.0) + 2.0 * t.1) + 1.25 * back[0]) + 1.25 * back[back.len() - 1]];
            t.0 = b.cos();
        }
        t.1 = 1.625;
        let mut s: f64 = a;
        let mut saved = t.1 + (if b >= t.0 { back[0] } else { v[1] });
        let r9 = &mut saved;
        *r9 *= 1.25 * (1 as f64).sin();
        *r9 *= 1.25 * s.sin();
        t.1 = 1.25 * (if (back[1] >= v[1]) && (saved > back[1]) { fn348((-0.25_f64).atan(), v) } else { t.0 }).sin();
        s = back.iter().copied().fold((-9.0), f64::max).cos();
        [(((back.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.5 * a) + 1.5 * b) + 0.5 * v[0]) + 2.0 * back[back.len() - 1], (((((b * b) + 0.75 * b) + 0.25 * v[v.len() - 1]) + 2.0 * t.0) + 1.25 * back[1]) + 1.0 * s, ((((if v[v.len() - 1] >= t.0 { saved } else { saved }) + 0.75 * v[1]) + 1.25 * v[v.len() - 1]) + 2.0 * back[back.len() - 1]) + 1.5 * s]
    }

    pub fn fn353(a: f64, b: f64) -> [f64; 3] {
        let mut dy1: [[f64; 3]; 2] = [[b.sin(); 3]; 2];
        let mut old = Body { pos: Point::new(b, a), vel: [1.75_f64; 3], mass: 0.75, id: 2 };
        let mut b = fn334(old.energy().sin(), b.atan(), &mut dy1[0]);
        let mut old6 = Point { x: b.sin().exp(), y: old.pos.x * old.pos.x };
        [((((((((b + 0.25 * dy1[0][1]) + 2.0 * dy1[1][0]) + 1.5 * dy1[1][2]) + 2.0 * old.pos.x) + 0.75 * old.pos.y) + 0.5 * old.vel[0]) + 1.25 * old.vel[1]) + 1.25 * b) + 0.75 * old6.y, ((a.sin() + 1.25 * old.pos.y) + 1.0 * old6.x) + 2.0 * old6.y, ((((((a * b) + 1.25 * dy1[0][1]) + 2.0 * old.pos.x) + 2.0 * old.pos.y) + 1.0 * old.mass) + 1.0 * old6.x) + 0.25 * old6.y]
    }

    pub fn fn354(a: f64, b: f64, n: usize, t: (f64, f64)) -> f64 {
        for i5 in 0..n % 4 {}
        if a <= (1.5_f64 + a.sin()).ln() {
            {
                if 1.625 <= b.sin().tanh() {
                    let mut s = t.0.min(if n == 3 { 0.5_f64 } else { 2.0_f64 });
                    s = (t.0 * s).atan().atan();
                    s = b.max(b).atan().sin();
                }
            }
        } else {
            let f8 = |z: f64| a.atan();
            let mut y10 = f8(t.0) + f8(b);
        }
        ((fn147(1.25 * b.sin(), a.sin()) + 1.0 * a) + 0.25 * b) + 0.75 * t.1
    }

    pub fn fn355(a: f64, v: &[f64]) -> f64 {
        let mut acc = vec![f64::sin(v[0]); 3];
        let mut old: [[f64; 3]; 2] = [[(acc[1] * acc[1] + 1.0_f64).ln(); 3]; 2];
        old[1][0] -= 0.375 * (1.25 * fn121((-1.75_f64).sin(), &acc).sin());
        (((((((((old[1][0].mul_add(acc[1], old[0][2]) + 1.25 * a) + 0.25 * v[0]) + 0.5 * v[1]) + 0.5 * v[v.len() - 1]) + 1.0 * acc[0]) + 0.25 * acc[1]) + 1.25 * acc[acc.len() - 1]) + 0.5 * old[0][1]) + 0.25 * old[1][0]) + 1.25 * old[1][2]
    }

    pub fn fn356(mut a: f64, m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        list4.push(a);
        list4.push(a.sin().tanh());
        {
            if list4.len() > 2 { a = list4.remove(0) * 0.75; }
        }
        m[1] = 1.0;
        r.reverse();
        r[1] -= 0.375 * a.sin();
        let mut tape1: f64 = a.cos();
        let mut next: [f64; 3] = *r;
        (((((((((tape1 * tape1 + 1.0_f64).ln() + 1.0 * a) + 1.0 * m[0]) + 2.0 * m[1]) + 1.75 * m[m.len() - 1]) + 0.5 * r[2]) + 1.75 * list4[1]) + 1.75 * list4[list4.len() - 1]) + 0.75 * next[1]) + 0.25 * next[2]
    }

    pub fn fn357(a: f64, mut b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        let mut i6 = 0_usize;
        while i6 < 3 && (i6 >= 1) {
            i6 += 1;
            match i6 % 3 { 0 => {
                let saved = fn346((a + b).sin(), a.asinh() < (a * m[n % 2]));
            }, 1 => {
                m[1] = 1.875;
                m[n % m.len()] = (v[1].min(b) * v[1]).sin();
            }, _ => {
                match n % 3 { 0 => {
                    m[i6 % m.len()] += 0.375 * (fn355(0.5_f64 * b.sin(), m) + a.asinh()).cos();
                    let mut n = (v[n % 2].min(m[n % 2]), m[i6 % 2]);
                }, 1 => {
                    let mut u = fn0(a.sin().powi(0).cos(), [1.875_f64; 3], m);
                    m[..2].copy_from_slice(&[u.sin(), a]);
                }, _ => {
                    m[0] /= 1.75 + a.sin();
                } }
            } }
        }
        return ((((((v[v.len() - 1] + 2.0 * a) + 0.25 * v[0]) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]) + 1.5 * m[0]) + 0.75 * m[1]) + 2.0 * m[m.len() - 1];
        m[n % 2] = 1.25 * b.sin().exp().abs().sin();
        0.125_f64.sin().exp()
    }

    pub fn fn358(a: f64, b: f64, n: usize, t: (f64, f64), m: &mut [f64]) -> f64 {
        for i6 in 0..4 {
            m[n % 2] = (b.sin().tanh().abs() + 1.25_f64).sqrt().sin();
        }
        let mut y9: f64 = {
            if (n as f64) <= a {
                m[n % 2] -= 0.375 * m.iter().sum::<f64>().sin();
                m[n % 2] = 1.875;
                let t: f64 = 0.625_f64;
            }
            b.asinh()
        };
        ((b + 1.75 * t.1) + 1.0 * m[m.len() - 1]) + 1.75 * y9
    }

    pub fn fn359(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut dy1: Vec<f64> = vec![b + b, 1.375_f64, if b <= a { b } else { a }];
        'l5: for i6 in 0..v.len() {
            let f8 = |z: f64| { let h11 = dy1.iter().map(|z| b.sin()).sum::<f64>(); 0.5 * fn312(0.5_f64 * a.sin(), h11.sin()).sin() + h11 };
            let mut y13 = f8(dy1[i6 % 2]) + f8(b);
            if b.sin() < f64::sin(dy1[0]) {
                continue 'l5;
            }
            dy1 = vec![-a, 1.25_f64];
        }
        return (((((0.125_f64.sin().tanh() + 1.0 * a) + 1.0 * b) + 2.0 * v[0]) + 0.25 * v[v.len() - 1]) + 0.75 * dy1[0]) + 0.75 * dy1[dy1.len() - 1];
        b += 0.125 * b.cos();
        v[0]
    }

    pub fn fn360(mut a: f64, b: f64, net: &Net) -> f64 {
        let mut y: Vec<f64> = vec![1.375_f64 * net.w[1]; 3];
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
            for i7 in (0..y.len()).rev() {
                let mut y10: [f64; 3] = if i7 % 2 == 0 {
                    let part9 = &mut y[0..2];
                    part9[0] += 0.375 * (0.5 * 0.5_f64.sin());
                    part9[1] = part9[0] * 0.875_f64.cos();
                    [1.375_f64; 3]
                } else {
                    y[0] -= 0.25 * (net.w[i7 % 2] * (if i5 == 3 { y[i7] } else { b })).sin();
                    [a, net.w[i7 % 2], b]
                };
                let mut i7 = fn357(0.5 * y.iter().sum::<f64>().sin(), (b * net.b).cos(), i7 % 4, &y, &mut y10);
            }
            y[..2].copy_from_slice(&[1.25 * net.b.min(a).sin(), a]);
        }
        (((((a.asinh() + 0.75 * a) + 1.75 * net.w[0]) + 0.25 * net.w[1]) + 0.75 * net.b) + 0.5 * y[0]) + 0.75 * y[1]
    }

    pub fn fn361(a: f64, flag: bool) -> f64 {
        let mut saved = Body { pos: Point { x: a, y: 1.75_f64 }, vel: [a.sin().powi(0), a - a, a], mass: a, id: 2 };
        for i4 in 0..2 {
            let mut y8: f64 = {
                let mut old6 = std::mem::replace(&mut saved.mass, a.asinh().atan());
                saved.pos.y += 0.375 * (-0.625_f64).sin();
                old6 + saved.mass
            };
        }
        saved.vel[1] = 1.25 * ((saved.pos.y * saved.vel[2]) + (a * a + 1.0_f64).ln()).sin();
        (a + 1.0 * saved.pos.y) + 1.75 * saved.mass
    }

    pub fn fn362(a: f64, b: f64) -> f64 {
        let mut x = Point { x: if b > a { b } else { a }, y: a };
        x.y -= 0.375 * x.x.sin();
        x.y = 1.25 * ((-1.375_f64) * 1.625_f64).sin();
        x.x -= 0.375 * (1.25 * a.atan().sin().tanh().sin());
        (fn354(b.sin(), x.x.sin(), 0 % 4, (b, b)) + 1.25 * b) + 0.25 * x.y
    }

    pub fn fn363(a: f64, b: f64) -> f64 {
        let mut a = vec![vec![a + a; 3], vec![b.max(b), a, b]];
        for i4 in 0..2 {
            let row6 = &mut a[0];
            row6[0] = b.min(b).sin();
            row6[1] += row6[0] * 0.5 * (0.5 * (b - b).sin());
            let mut y10: [f64; 3] = if i4 % 2 == 0 {
                a[i4 % 2][1] = 0.5 * fn347(a[1][1].sin(), (a[1][1] - b).cos(), &a[1], [b, a[0][1], b]).sin();
                let mut i7 = 0_usize;
                while i7 < 1 && (i7 == 1) {
                    i7 += 1;
                    a[i7 % 2][1] = 0.875;
                }
                [a[i7 % 2][i7 % 2]; 3]
            } else {
                let a = fn359(0.5 * (3 as f64).sin(), b.cos(), &a[0]);
                [0.5_f64; 3]
            };
        }
        (b + 2.0 * b) + 1.25 * a[0][0]
    }

    pub fn fn364(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut b: [f64; 3] = p;
        if f64::sin(0.5_f64) >= a.sin().powi(1) {
            let f5 = |z: f64| { let h7 = f64::sin(a); 1.25 * p[0].sin() + h7 };
            let mut y9 = f5(f5(b[1]));
            b[2] += 0.25 * (y9 / (y9.max(-0.25_f64) * y9.max(-0.25_f64) + 1.0_f64)).sin();
        } else {
            if 1.0_f64.abs() < (-1.5) {
                b[1] -= 0.5 * ((-a) * (p[1] * a)).sin();
            }
            if a > (if b[0] > a { b[2] } else { b[2] }) {} else {
                let mut s = Shape::Rect { w: (0..b.len()).map(|j| b[j] * 1.25 * (a * a).sin()).sum::<f64>(), h: a };
                let (l13, r14) = p.split_at_mut(1);
                l13[0] = r14[0].sin();
                r14[0] -= l13[0] * 1.25 * b.iter().enumerate().map(|(j, z)| (b[0] * b[j % 3]).sin()).sum::<f64>().sin();
            }
        }
        ((((1.375 * a) + 1.75 * a) + 1.75 * p[0]) + 1.5 * p[1]) + 0.5 * b[2]
    }

    pub fn fn365(mut a: f64, mut b: f64) -> f64 {
        let mut b = Body { pos: Point { x: b, y: a }, vel: [b, b * a, -b], mass: b, id: 2 };
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            b.pos.y = (b.energy() * b.energy() + 1.0_f64).sqrt().atan();
            if a <= (0.5 - a) {
                return ((a.sin() + 1.0 * b.pos.y) + 0.25 * b.vel[1]) + 1.25 * b.mass;
            }
            b.pos.y += 0.5 * a.sin();
        }
        b.pos.y = a.min(b.vel[1]).sin().tanh().cos();
        ((((0 as f64) + 0.5 * b.pos.x) + 0.75 * b.pos.y) + 1.0 * b.vel[0]) + 0.75 * b.vel[1]
    }

    pub fn fn366(mut a: f64, n: usize, e: &mut f64) {
        let mut s = (fn364(1.25_f64 * (*e).sin(), (*e).sin(), [*e, a, *e]), a);
        if n >= 2 {
            a = 0.75;
            s.0 = (if 2.0_f64.mul_add(*e, s.1) <= a { (n as f64) } else { a.mul_add(s.1, a) }).cos();
            let mut cell1: [f64; 3] = [*e, a, a.cos()];
        } else if (if 0.25 > (*e) { s.0 } else { *e }) > (*e) {
            let s6 = fn45((*e).sin(), &mut a);
        } else {
            if (a * (*e)) >= (s.0 + (*e)) {
                let mut y = [a.min(a); 3];
                s.1 /= 1.75 + a.sin();
                let (l9, r10) = y.split_at_mut(1);
                l9[0] = r10[0].sin();
                r10[0] -= l9[0] * 0.625_f64.atan();
            }
        }
    }

    pub fn fn367(a: f64, b: f64, v: &[f64], k: &mut Vec<f64>) -> Vec<f64> {
        let mut x: Vec<f64> = vec![(1.5_f64 + b.sin()).sqrt(); 3];
        for i6 in 1..v.len() {
            std::mem::swap(&mut x, k);
            let mut i8 = 0_usize;
            while i8 < 1 && ((k[i6 % k.len()] * a) < (if b >= a { v[i6] } else { b })) {
                i8 += 1;
                let mut cell1: Shape = Shape::Dot;
            }
            if (x[i8 % 2] <= x.windows(2).map(|z| z[0] * z[1]).sum::<f64>()) && (x.iter().map(|z| x[i6 % x.len()].cos()).sum::<f64>() < (a * a + 1.0_f64).ln()) {
                let r12 = &mut x[0];
                *r12 = *r12 * b.atan() + (0.5 * a.atan());
                let (l13, r14) = x.split_at_mut(1);
                r14[0] = l13[0] * v[i6].sin();
            } else if i6 == 2 {
                let f15 = |z: f64| { let h18 = a.sin(); 0.5 * (i6 as f64).sin() + h18 };
                let y20 = f15(-1.625) + f15(if v[1] <= b { b } else { x[1] });
            } else {
                let r22 = &mut k[1];
                *r22 *= 0.75_f64.sin().sin();
                *r22 *= fn344(b.sin(), &x[..=1]).sin();
            }
        }
        vec![((k[k.len() - 1] + 0.25_f64 * b) + 1.5_f64 * k[0]) + 0.25_f64 * k[1], ((((f64::sin(a) + 1.25_f64 * a) + 2.0_f64 * v[0]) + 0.25_f64 * v[1]) + 0.5_f64 * k[k.len() - 1]) + 1.5_f64 * x[1]]
    }

    pub fn fn368(a: f64, b: f64, k: &mut Vec<f64>) -> Vec<f64> {
        k[1] = (0.75_f64 + (-b)).sin();
        k[0] = ((0.5_f64 / (b.abs() + 1.25_f64)) * k[k.len() - 1]).sin();
        vec![b.sin().tanh() + 0.75_f64 * k[0], ((b + b) + 0.75_f64 * k[1]) + 0.5_f64 * k[k.len() - 1]]
    }

    pub fn fn369(a: f64, v: &[f64], m: &mut [f64], r: &mut [f64; 3]) -> [f64; 3] {
        m[m.len() - 1] += 0.5 * m[0].cos();
        let part5 = &mut m[..=1];
        part5[0] += 0.125 * a.cos();
        part5[1] = part5[0] * a.sin();
        r[1] = fn355(1.25_f64 * v[0].sin(), &m[0..2]).cos();
        r[..2].copy_from_slice(&[1.25 * a.sin(), 1.75_f64]);
        let (l6, r7) = r.split_at_mut(1);
        l6[0] += r7[0] * v[v.len() - 1].sin();
        [(((a.abs() + 0.75 * v[0]) + 1.25 * m[1]) + 1.5 * r[1]) + 0.75 * r[2], (((m[0] + 0.25 * v[0]) + 1.75 * m[0]) + 0.5 * m[1]) + 0.5 * r[1], (((((a + 1.0 * v[v.len() - 1]) + 0.25 * m[0]) + 2.0 * m[1]) + 2.0 * m[m.len() - 1]) + 1.5 * r[1]) + 0.75 * r[2]]
    }

    pub fn fn370(mut a: f64, v: &[f64], k: &mut Vec<f64>) {
        let mut dy1 = Body { pos: Point { x: v[0], y: a }, vel: [(2 as f64), a, if a > v[0] { a } else { v[1] }], mass: k.iter().rev().skip(1).copied().map(|z| f64::sin(z).sin()).sum::<f64>(), id: 2 };
        {
            let mut x = fn367(1.25 * a.sin(), 1.25 * 1.625_f64.min(dy1.mass).sin(), v, k);
        }
        {
            let f7 = |z: f64, k: f64| 0.25_f64.sin();
            let y10 = f7(dy1.mass + a, dy1.pos.x) + f7(dy1.energy(), a);
            for i12 in (0..1).rev() {
                k[i12 % 2] = k[i12 % 2].atan();
            }
        }
        let acc = fn208(fn362((-0.25_f64).sin(), a.sin()).atan(), a.min(v[0]).sin(), &v[..=1], &mut k[0..2]);
    }

    pub fn fn371(mut a: f64) -> (f64, f64) {
        let mut dy1 = vec![f64::sin(a), a.sin().tanh()];
        if dy1.len() > 2 { a = dy1.remove(2) * 0.75; }
        let (l3, r4) = dy1.split_at_mut(1);
        r4[0] = l3[0] * a.sin();
        return (f64::sin(a), (a * a) + 2.0 * dy1[dy1.len() - 1]);
        let mut next5 = dy1.clone();
        for _ in 0..3 {
            for i6 in 0..dy1.len() {
                next5[i6] = 0.5 * dy1[i6] + 0.25 * (if i6 == 0 { dy1[dy1.len() - 1] } else { dy1[i6 - 1] }) * 1.25 * (a + a).sin();
            }
            dy1 = next5.clone();
        }
        (dy1[dy1.len() - 1], a)
    }

    pub fn fn372(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut y4: f64 = if (v[0] - a) <= a {
            fn362(1.25_f64 * b.sin(), a.atan())
        } else {
            fn355(b.sin(), &v[..=1])
        };
        ((((((y4 - b) + 2.0 * a) + 1.0 * b) + 0.75 * v[0]) + 0.5 * v[1]) + 2.0 * v[v.len() - 1]) + 2.0 * y4
    }

    pub fn fn373(a: f64, mut b: f64, v: &[f64], r: &mut [f64; 3]) {
        'l5: for z7 in r.iter() {
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 2 { break; }
                b = 0.5 * (if b.sin().exp() <= (a * (-0.25_f64)) { b } else { b }).sin();
                b = -0.875;
            }
            let mut old13 = std::mem::replace(&mut b, 0.5 * r.iter().map(|z| 0.5_f64 * ((*z7) - r[2]).sin()).sum::<f64>().sin());
        }
    }

    pub fn fn374(mut a: f64, n: usize, v: &[f64]) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..3 {
            list4.push(0.5 * a.mul_add(v[1], 0.875_f64).sin());
        }
        {
            let r8 = &mut list4[n % 2];
            *r8 += 0.5 * (1.25 * a.sin());
            list4[1] += 0.375 * (1.25 * ((list4[0] / (a.abs() + 1.25_f64)) + a).sin());
        }
        (((((n + 1) as f64) + 1.75 * a) + 1.0 * v[1]) + 0.5 * list4[0]) + 2.0 * list4[list4.len() - 1]
    }

    pub fn fn375(a: f64, b: f64) -> f64 {
        if b > 0.5 {
            return (1 as f64) + 1.5 * a;
        }
        (b.cos() + 0.5 * a) + 0.5 * b
    }

    pub fn fn376(mut a: f64, b: f64) -> f64 {
        a -= 0.125 * (1.25 * (1.5_f64 + b.sin().sin()).ln().sin());
        for i3 in 0..3 {
            let mut y7: f64 = if (if b > b { b } else { b }) <= (b - b) {
                let mut i5 = 0_usize;
                loop {
                    i5 += 1;
                    if i5 > 3 { break; }
                    a = 0.5 * 1.625_f64.sin();
                    a = (i3 as f64).atan();
                    a /= 1.75 + b.sin();
                }
                b * a
            } else {
                a = 0.5 * b.sin();
                if b > b { a } else { 1.875_f64 }
            };
        }
        return (b.sin() + 0.5 * a) + 0.25 * b;
        a = ((-a) + (0.75_f64.abs() + 1.25_f64).sqrt()).sin();
        b
    }

    pub fn fn377(a: f64, n: usize, m: &mut [f64]) -> f64 {
        let mut m: Option<f64> = None;
        let x: f64 = f64::sin(a);
        for i6 in (0..2).rev() {
            m = Some(0.75_f64 - a);
        }
        (x + 1.625) + 1.25 * x
    }

    pub fn fn378(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut cell1: [f64; 3] = p;
        {
            'l6: for i7 in 0..4 {
                if (cell1[i7 % 3] <= b) && (a > b) {
                    cell1 = [0.375_f64; 3];
                    continue 'l6;
                }
                if b.min(a) >= a {
                    let last9 = cell1.len() - 1;
                    cell1.swap(1, last9);
                    for z10 in &mut cell1 {
                        *z10 = *z10 * p.iter().enumerate().map(|(j, z)| p.iter().copied().fold((-9.0), f64::max).sin()).sum::<f64>().sin() - (0.125 * (0.5 * 1.625_f64.atan().sin()));
                    }
                } else if (n != 0) && (a >= cell1[2]) {
                    cell1 = [cell1.iter().fold(b, |h, z| (*z).abs().atan()), a.abs(), if b > a { b } else { b }];
                } else {
                    let mut s = p;
                }
            }
        }
        (((((((1.5_f64 + cell1[n % 3].sin()).ln() + 0.75 * a) + 1.0 * b) + 0.75 * p[0]) + 1.75 * p[1]) + 1.75 * p[2]) + 0.25 * cell1[1]) + 1.25 * cell1[2]
    }

    pub fn fn379(mut a: f64, b: f64, n: usize) -> f64 {
        a = (a.min(a) + (b + (-0.625_f64))).sin();
        for i4 in 0..4 {
            let mut saved = a;
            for i7 in 0..1 {
                saved = 1.5;
            }
        }
        b + 0.75 * a
    }

    pub fn fn380(mut a: f64, b: f64) -> f64 {
        let mut back: [f64; 3] = [b; 3];
        let mut y = (2 as f64) + a;
        if (-0.375) < b.mul_add(b, b) {
            let mut y6: f64 = if b >= fn379(a.cos(), b.sin(), 1 % 4) {
                (a, y) = (y, a);
                {
                    y *= a.abs().sin();
                    for z5 in back.iter_mut().rev() {
                        *z5 *= b.sin();
                    }
                }
                b
            } else {
                back.sort_by(|z, q| z.total_cmp(q));
                a.cos()
            };
        } else {
            if (1 as f64) > y.mul_add(y, a) {
                let r8 = &mut y;
                *r8 = 1.25 * a.sin();
                return ((fn364(1.25 * b.sin(), 1.25 * a.sin(), [a; 3]) + 1.25 * b) + 1.25 * back[0]) + 0.5 * back[2];
            }
        }
        (((a.max(b) + 1.75 * b) + 0.25 * back[0]) + 0.5 * back[1]) + 0.5 * back[2]
    }

    pub fn fn381(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let dx = fn377((v[1] + 0.625_f64).cos(), 3 % 4, &mut q[0..2]);
        if fn363(dx.sin(), a.sin()) <= dx.atan() {
            if (a * v[0]) < dx.sin().exp() {} else if fn209(dx.cos(), vec![1.25_f64, a, q[1]]) > a {
                if q.iter().copied().fold((-9.0), f64::max) > dx {
                    q[0] = -0.75;
                    return ((((((0.125 + v[1]) + 0.5 * a) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * q[1]) + 1.75 * q[q.len() - 1]) + 1.5 * dx;
                }
            } else {
                let f5 = |z: f64| (z * dx.sin().powi(2)).sin();
                let y7 = f5(if a >= a { a } else { v[v.len() - 1] });
            }
            let mut old9 = std::mem::replace(&mut q, vec![a, v[v.len() - 1]]);
            let f11 = |z: f64| { let h13 = v[1]; (old9[0] + z).sin() + h13 };
            let mut y15 = f11(f11(q[1].sin().powi(1)));
        } else if dx > 1.75 {
            let mut u: Vec<f64> = vec![dx, (1.5_f64 + v[v.len() - 1].sin()).ln(), -v[1]];
        } else {
            q[1] = ((if a > 1.875_f64 { dx } else { a }) - (-1.5_f64)).atan();
        }
        ((((((v[1] + v[1]) + 1.0 * a) + 0.75 * v[0]) + 0.5 * v[1]) + 0.5 * v[v.len() - 1]) + 0.75 * q[0]) + 1.75 * dx
    }

    pub fn fn382(mut a: f64, n: usize, flag: bool) -> f64 {
        let mut y5: f64 = if a < (n as f64) {
            let r4 = &mut a;
            *r4 += 0.375 * 0.875_f64.cos();
            *r4 = (1.0_f64 + (-2.0_f64)).atan();
            a = 1.25 * a.sin();
            (a * a + 1.0_f64).sqrt()
        } else {
            a += 0.25 * fn6(1.25_f64.sin(), 2.0_f64.sin());
            a * a
        };
        let dy1 = a;
        (a + 0.25 * a) + 2.0 * dy1
    }

    pub fn fn383(a: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut y: [[f64; 3]; 2] = [[(a.abs() + 1.25_f64).sqrt(), if a >= a { a } else { a }, f64::sin(a)], [if a <= a { p[1] } else { a }; 3]];
        let mut p: [f64; 3] = [p[0] + p[0], a, (p[0] * p[0] + 1.0_f64).ln()];
        y[0][0] += 0.125 * (p[2] * y[1][1].sin()).sin();
        let mut x: f64 = y[1][1];
        'l6: for i7 in 0..1 {
            let mut x = fn378(a.cos(), (a * a).sin(), 1 % 4, [a, p[i7 % 3], 0.75_f64]);
            p[..2].copy_from_slice(&[0.5 * a.sin(), a]);
        }
        return vec![(((a + 1.75_f64 * a) + 2.0_f64 * y[1][0]) + 1.75_f64 * y[1][2]) + 0.25_f64 * p[1], ((((((-1.375_f64) * y[1][2]) + 2.0_f64 * a) + 0.5_f64 * y[0][1]) + 0.5_f64 * y[1][0]) + 1.25_f64 * p[2]) + 2.0_f64 * x];
    }

    pub fn fn384(a: f64, body: &mut Body) -> f64 {
        fn366(1.25 * (a - a).sin(), 1 % 4, &mut body.vel[0]);
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 2 { break; }
            let mut i5 = 0_usize;
            while i5 < 2 && (fn183(0.5 * body.pos.x.sin(), 3 % 4) <= body.energy()) {
                i5 += 1;
                {
                    body.pos.y = a.sin();
                }
            }
            body.vel[i3 % 3] /= 1.75 + a.sin().exp().sin();
            if fn129(0.5 * a.sin(), a.atan(), [2.0_f64; 3]) < fn364(a.atan(), a.sin(), [body.vel[i5 % 3]; 3]) { break; }
            body.pos.x -= 0.5 * a.sin();
        }
        ((((((-0.75) + 1.0 * a) + 1.5 * body.pos.x) + 1.5 * body.pos.y) + 1.75 * body.vel[0]) + 1.75 * body.vel[1]) + 2.0 * body.mass
    }

    pub fn fn385(a: f64, b: f64, m: &mut [f64]) {
        for i4 in 0..m.len() {
            m[i4 % m.len()] += 0.5 * a.cos();
            if ((-1.25) > a) && (a <= a) {
                break;
            }
            let i4 = fn377(0.5 * a.sin(), 0 % 4, m);
        }
        let mut saved = [[b - m[1], m.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), m[1]], [1.875_f64; 3]];
        saved[0][0] = ((if saved[0][1] < b { b } else { b }) + (m[m.len() - 1] * saved[0][2])).sin();
    }

    pub fn fn386(mut a: f64, b: f64) -> f64 {
        if b < (-1.75) {
            a = (0 as f64).atan();
            a = a.sin();
            if a < a {
                let r3 = &mut a;
                *r3 *= (b * b).atan();
                *r3 *= 0.375_f64.atan();
                return (a + a) + 1.75 * a;
            }
        } else {
            a = 1.25 * fn379(1.25_f64 * a.sin(), (2 as f64).sin(), 2 % 4).sin();
        }
        ((a - b) + 2.0 * a) + 1.25 * b
    }

    pub fn fn387(mut a: f64, b: f64) -> f64 {
        let mut b: Shape = Shape::Rect { w: b, h: (0 as f64) };
        a = 1.25 * a.sin();
        (f64::sin(a) + 0.5 * a) + 2.0 * b.area()
    }

    pub fn fn388(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut list5 = Vec::new();
        list5.push(0.25_f64);
        list5.push(p[1]);
        for i7 in 0..p.len() {
            if i7 == 3 {
                list5[i7 % 2] = (-a.asinh()).sin();
                continue;
            }
        }
        let w = fn308(1.25 * (if b <= a { b } else { a }).sin(), (b * a).sin(), &mut list5[..=1]);
        ((((((((if w <= w { w } else { a }) + 1.75 * b) + 1.5 * v[1]) + 1.25 * v[v.len() - 1]) + 0.5 * p[2]) + 1.5 * list5[0]) + 1.0 * list5[1]) + 1.0 * list5[list5.len() - 1]) + 1.75 * w
    }

    pub fn fn389(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let m = [[0.25_f64; 3], [-b; 3]];
        for i5 in (0..3).rev() {
            let old = ((-1.625_f64) + b) * b.cos();
        }
        (a + 0.25 * a) + 1.75 * m[1][0]
    }

    pub fn fn390(a: f64, m: &mut [f64]) -> f64 {
        let mut x: Option<f64> = if (if a <= a { a } else { m[0] }) >= (a - a) { Some(a) } else { None };
        let mut m = vec![0.625_f64; 3];
        if let Some(z) = x {
            if (m[0] + z) < (a * 0.375) {
                for i6 in (0..m.len()).rev() {
                    let back: (f64, f64) = (0.125_f64 * z, m[i6].cos());
                    let r9 = &mut m[0];
                    *r9 *= 0.5 * a.sin();
                    *r9 = (back.0 / (z * z + 1.0_f64)).cos();
                }
                let mut old10 = std::mem::replace(&mut m[1], 1.25 * (a + 1.875_f64).sin());
            } else if (m[0] < a) || (m[1] >= z) {
                let x = (z - z).abs();
            } else {
                let r13 = &mut m[0];
                *r13 += 0.25 * (a - a).cos();
                *r13 = *r13 * z.sin() + (0.125 * a.sin());
            }
        }
        ((((1.25 * m[0]) + 1.0 * a) + 0.5 * m[0]) + 1.25 * m[1]) + 0.25 * m[m.len() - 1]
    }

    pub fn fn391(a: f64, v: &[f64]) -> f64 {
        (((a + a) + 1.0 * a) + 2.0 * v[1]) + 1.5 * v[v.len() - 1]
    }

    pub fn fn392(a: f64, mut b: f64) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push(b.sin());
        }
        let mut x = list3.clone();
        let mut y10: [f64; 3] = if (list3[list3.len() - 1] * list3[list3.len() - 1] + 1.0_f64).sqrt() >= b {
            let mut next8 = list3.clone();
            for _ in 0..3 {
                for i9 in 0..list3.len() {
                    next8[i9] = 0.5 * list3[i9] + 0.25 * (if i9 == 0 { list3[list3.len() - 1] } else { list3[i9 - 1] }) * x[x.len() - 1].min(x[1]).sin();
                }
                list3.copy_from_slice(&next8);
            }
            [b; 3]
        } else {
            [a; 3]
        };
        return (((((list3[list3.len() - 1].sin() + 1.0 * b) + 0.5 * list3[0]) + 2.0 * list3[1]) + 1.0 * x[0]) + 0.75 * x[1]) + 1.75 * y10[1];
    }

    pub fn fn393(a: f64, n: usize) -> f64 {
        let mut cell1: Vec<f64> = vec![a; 3];
        let mut dy1 = [a, a, a.max(a)];
        dy1[n % 3] = 1.25 * a.sin();
        let mut cell1: Vec<f64> = vec![1.25_f64 - 1.5_f64, dy1[n % 3] * dy1[1], cell1[n % 2].sin()];
        return ((((a + 1.5 * a) + 2.0 * dy1[0]) + 0.75 * dy1[1]) + 0.75 * dy1[2]) + 0.5 * cell1[0];
    }

    pub fn fn394(mut a: f64, b: f64, body: &mut Body) {
        body.pos.x = (a * a.sin().tanh()).sin();
        for i4 in 1..=1 {
            body.mass += 0.25 * fn380(0.5_f64 * b.sin(), b.atan()).asinh().cos();
            for i6 in 0..1 {
                a = (2.0_f64 - body.pos.x).sin().cos();
                body.mass = fn159(body.energy().atan(), vec![body.mass; 3]).cos();
                body.pos.x = body.pos.x.min(a + b).cos();
            }
        }
    }

    pub fn fn395(mut a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let part4 = &mut m[0..2];
        part4[0] += 0.5 * (1.25 * a.sin());
        part4[1] = part4[0] * 0.25_f64.atan();
        let mut w = fn393((if 0.375_f64 >= a { m[0] } else { v[0] }).atan(), 1 % 4);
        let m: f64 = (a + w) + (1 as f64);
        for &z8 in v.iter() {
            w *= v.iter().copied().fold((-9.0), f64::max).cos();
            let r10 = &mut w;
            *r10 = *r10 * 0.5 * a.sin() + (0.5 * z8.atan());
        }
        ((((w + 0.75 * a) + 1.75 * v[1]) + 1.25 * v[v.len() - 1]) + 0.5 * w) + 0.25 * m
    }

    pub fn fn396(a: f64, mut b: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut s = vec![b; 3];
        let mut u: Vec<f64> = s.clone();
        let y1 = u[0];
        (((((((((0.375 + 1.25 * a) + 1.25 * v[0]) + 0.75 * v[1]) + 0.5 * q[1]) + 1.75 * s[0]) + 0.25 * s[1]) + 0.25 * s[s.len() - 1]) + 1.25 * u[0]) + 1.5 * u[1]) + 0.25 * y1
    }

    pub fn fn397(mut a: f64, mut b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        if (1.5 / (1.5 + t.1.sin())) < (t.1 * b) {
            let mut next = [1.875_f64; 3];
        } else {
            a = a.atan();
        }
        ((((((a + a) + 1.75 * a) + 1.5 * b) + 2.0 * v[1]) + 0.75 * v[v.len() - 1]) + 1.0 * t.0) + 2.0 * t.1
    }

    pub fn fn398(a: f64, mut b: f64, m: &mut [f64], net: &Net) -> f64 {
        for &z6 in m.iter() {
            if (m[1] * 0.125) <= (z6 - b) {
                b = 0.5 * fn392(fn141(b.sin(), [1.25_f64; 3]).atan(), 0.5_f64 * a.sin()).sin();
                let mut y12: f64 = if m[1] >= b {
                    b = 0.5 * (1 as f64).sin();
                    let f8 = |z: f64| ((z / (z6 * z6 + 1.0_f64)) - ((-0.875_f64) + a)).atan();
                    let y10 = f8(a / (m[0] * m[0] + 1.0));
                    y10
                } else {
                    b *= (a / (1.5_f64 + b.sin())).sin();
                    (net.w[1].abs() + 1.25_f64).sqrt()
                };
                b *= a.min(z6).sin();
            }
        }
        return (((((fn382(b.sin(), 3 % 4, net.w[1] <= m[1]) + 0.25 * b) + 0.75 * m[1]) + 1.75 * m[m.len() - 1]) + 1.25 * net.w[0]) + 1.0 * net.w[1]) + 0.5 * net.b;
        m[1] = 0.625;
        1.625_f64 * b
    }

    pub fn fn399(mut a: f64, v: &[f64]) -> f64 {
        let mut w = [if a > a { a } else { 2.0_f64 }, (-0.5_f64) * v[1], a.sin()];
        w.reverse();
        for &z6 in w.iter() {
            for i8 in (0..w.len()).rev() {
                let mut v = z6;
            }
            for z12 in w.windows(2) {
                a *= 0.5 * fn393(0.5_f64 * 1.5_f64.sin(), 1 % 4).sin();
            }
        }
        (((((w[2].min(v[v.len() - 1]) + 0.75 * a) + 1.75 * v[0]) + 1.25 * v[1]) + 1.75 * v[v.len() - 1]) + 1.25 * w[0]) + 1.5 * w[2]
    }

    pub fn fn400(mut a: f64, b: f64) -> f64 {
        let mut a: Vec<f64> = vec![fn48(a.cos()), a.sin()];
        let r4 = &mut a[1];
        *r4 = *r4 * 1.25 * b.sin() + (0.25 * 1.875_f64.atan());
        *r4 *= b.sin();
        'l5: for i6 in (0..4).rev() {
            let mut i8 = 0_usize;
            'l9: while i8 < 2 {
                i8 += 1;
                let mut dx = [(0..a.len()).map(|j| a[j] * a[j % 2].sin().sin()).sum::<f64>(); 3];
                if i8 != 2 {
                    return (((dx[i6 % 3] + 1.5 * b) + 1.75 * a[1]) + 2.0 * dx[0]) + 2.0 * dx[1];
                }
                a.truncate(4);
            }
            let mut old13 = std::mem::take(&mut a[i8 % 2]);
        }
        a[0] + 2.0 * a[a.len() - 1]
    }

    pub fn fn401(mut a: f64, m: &mut [f64]) -> Vec<f64> {
        m[0] = 0.625;
        m[1] = a.sin();
        let mut x = [m.iter().rev().skip(1).copied().map(|z| (0 as f64).cos()).sum::<f64>(), 0.625_f64 - a, a.atan()];
        a = a.sin().tanh().atan();
        vec![(1.25_f64.cos() + 0.25_f64 * m[m.len() - 1]) + 0.5_f64 * x[1], ((((if x[2] >= x[2] { 0.5_f64 } else { m[1] }) + 1.0_f64 * m[m.len() - 1]) + 1.75_f64 * x[0]) + 1.0_f64 * x[1]) + 1.25_f64 * x[2]]
    }

    pub fn fn402(a: f64, mut b: f64, v: &[f64], k: &mut Vec<f64>, e: &mut f64) -> f64 {
        let mut dx: [f64; 3] = [(v[0].abs() + 1.25_f64).sqrt(), if k[1] > v[0] { k[1] } else { *e }, k.iter().sum::<f64>()];
        'l7: for &z9 in k.iter() {
            {
                dx[1] = k.iter().enumerate().map(|(j, z)| a.sin()).sum::<f64>().sin();
            }
            let mut i13 = 0_usize;
            'l14: while i13 < 3 && (i13 >= 2) {
                i13 += 1;
                dx[..2].copy_from_slice(&[0.5 * (a + k[i13 % 2]).sin(), 0.625_f64]);
            }
        }
        (((((((a + 1.375) + 1.25 * a) + 0.5 * b) + 1.5 * v[0]) + 0.5 * v[v.len() - 1]) + 1.5 * k[0]) + 2.0 * k[k.len() - 1]) + 1.75 * (*e)
    }

    pub fn fn403(mut a: f64) -> f64 {
        let mut a: Shape = Shape::Rect { w: a, h: 1.0 };
        for i3 in 0..4 {
            let f5 = |z: f64| z.asinh().sin();
            let mut y7 = f5(f5(0.375));
            let f9 = |z: f64| fn386(0.5_f64 * y7.sin(), (0.375_f64 + y7).sin()).cos();
            let y11 = f9(f9(y7.mul_add(y7, y7)));
            y7 -= 0.125 * (y11 * y11).sin();
        }
        0.75 + 1.75 * a.area()
    }

    pub fn fn404(mut a: f64) -> f64 {
        let mut y1 = Net { w: vec![a * a, a + (-0.875_f64)], b: a };
        if a >= (0 as f64) {
            a = 1.25 * (1.5_f64 + (a - a).sin()).ln().sin();
            a = a.atan().sin();
        } else {
            a /= 1.75 + a.sin();
        }
        (y1.w[1] + 1.75 * a) + 0.25 * y1.w[0]
    }

    pub fn fn405(a: f64, b: f64) -> f64 {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 2 { break; }
            let mut y7: [f64; 3] = {
                let mut i5 = 0_usize;
                while i5 < 1 && (b.sin() > a) {
                    i5 += 1;
                }
                [a, b, -1.125_f64]
            };
            y7[i3 % 3] *= 0.5 * (y7[i3 % 3] - b).sin();
            if b.asinh() < (b + b) { break; }
            y7[0] -= 0.125 * (0.5 * (b.abs() + 1.25_f64).ln().sin());
        }
        (a.max(-1.375) + 0.25 * a) + 1.5 * b
    }

    pub fn fn406(mut a: f64, b: f64, m: &mut [f64]) {
        let mut y1: Option<f64> = Some(-m[0]);
        for z5 in m.iter_mut() {
            *z5 *= 0.5 * (0.125_f64 * 1.75_f64).sin();
        }
        {
            a += 0.125 * (((-1.0_f64) * (-1.0_f64) + 1.0_f64).ln() * a).sin();
            for i6 in (0..m.len()).rev() {
                m[i6] *= 0.5 * (a * b).sin();
                m[i6] = -1.375;
                let mut old8 = std::mem::take(&mut m[i6]);
            }
        }
    }

    pub fn fn407(a: f64, b: f64) -> f64 {
        let mut acc = Point { x: b, y: b };
        for i4 in (0..2).rev() {
            acc.y *= 0.5 * (3 as f64).sin();
            if fn387(a.cos(), 0.5 * b.sin()) > (-acc.y) {} else if 2.0 > (acc.y - b) {
                let r6 = &mut acc.y;
                *r6 *= 0.5 * (a * a + 1.0_f64).sqrt().sin();
                *r6 *= 0.5 * a.sin();
            } else {
                let r7 = &mut acc.y;
                *r7 = 0.5 * b.sin().sin();
            }
        }
        return (((1 as f64) + 0.25 * a) + 0.5 * b) + 1.0 * acc.x;
        acc = acc;
        a
    }

    pub fn fn408(a: f64) -> f64 {
        'l2: for i3 in (0..2).rev() {
            if a <= (0 as f64) {
                {}
            } else if a >= (a.abs() + 1.25_f64).ln() {} else {}
            let mut dx: f64 = a;
        }
        a + 0.75 * a
    }

    pub fn fn409(mut a: f64) -> f64 {
        let mut old: Vec<Vec<f64>> = vec![vec![1.75_f64, a.atan(), a], vec![(1.5_f64 + a.sin()).ln(), -2.0_f64, a.sin().tanh()]];
        a = 1.25 * old[1][1].atan().max(a).sin();
        a = old[1][0].cos();
        let mut u = vec![fn399(1.25_f64 * old[0][1].sin(), &old[1]), if old[0][1] <= 0.5_f64 { a } else { old[0][1] }];
        a = (3 as f64).sin();
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            let part6 = &mut u[..=1];
            part6[0] += 0.25 * a.atan();
            part6[1] = part6[0] * 1.25 * fn407(a.sin(), a.sin()).sin();
            let mut y10: f64 = {
                if ((-0.25_f64).abs() + 1.25_f64).ln() <= a {
                    let (l7, r8) = u.split_at_mut(1);
                    l7[0] = r8[0].sin();
                    r8[0] -= l7[0] * (if old[0][i4 % 2] <= 0.75_f64 { -1.875_f64 } else { 1.625_f64 }).atan();
                    u[i4 % 2] += 0.5 * (1.25 * a.sin());
                } else if old[1][i4 % 2] <= old[i4 % 2][i4 % 2].asinh() {
                    u[i4 % 2] = 1.25;
                } else {
                    if (0.375 + 1.875) < (u[0] - u[i4 % 2]) {
                        return (((((u[i4 % 2] + 1.0 * a) + 0.75 * old[0][0]) + 0.5 * old[1][1]) + 0.25 * u[0]) + 2.0 * u[1]) + 2.0 * u[u.len() - 1];
                        let mut i4: [[f64; 3]; 2] = [[a.abs(); 3], [a; 3]];
                    }
                }
                0.625_f64
            };
            y10 = (a / (1.5_f64 + y10.sin())).sin().tanh().sin();
        }
        ((((((a * a) + 1.25 * a) + 1.0 * old[0][0]) + 0.75 * old[1][1]) + 0.5 * u[0]) + 1.5 * u[1]) + 1.0 * u[u.len() - 1]
    }

    pub fn fn410(a: f64) -> f64 {
        let mut y1: Vec<f64> = vec![a; 3];
        let mut y10: f64 = if a >= y1[y1.len() - 1] {
            y1[0] = (y1[0].min(a) + a.min(y1[y1.len() - 1])).sin();
            y1[y1.len() - 1]
        } else {
            let mut old3 = std::mem::replace(&mut y1, vec![0.0_f64; 2]);
            for i5 in 1..=3 {
                old3[1] = old3.iter().map(|z| 0.5_f64.atan()).sum::<f64>().cos();
                for z8 in old3.iter_mut() {
                    *z8 = y1.iter().filter(|z| **z > 0.25).map(|z| (*z).sin()).sum::<f64>().sin();
                }
            }
            a.asinh()
        };
        return (((fn129(y1[0].cos(), 2.0_f64.atan(), [y1[y1.len() - 1]; 3]) + 2.0 * a) + 1.25 * y1[1]) + 0.5 * y1[y1.len() - 1]) + 0.75 * y10;
    }

    pub fn fn411(a: f64, flag: bool, t: (f64, f64), m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut s: Vec<f64> = vec![k[0]; 3];
        let mut i7 = 0_usize;
        while i7 < 1 && flag {
            i7 += 1;
            let mut x: f64 = if i7 % 2 == 0 { (1.5_f64 + a.sin()).sqrt() } else { t.0.atan() };
            let mut cell1 = fn56(0.5_f64.cos(), &mut k[..=1]);
        }
        let mut i11 = 0_usize;
        while i11 < 3 {
            i11 += 1;
            match 2 % 4 { 0 => {
                let r13 = &mut s[0];
                *r13 = (a + 0.75_f64).sin();
                *r13 = *r13 * 0.5 * t.0.sin() + (0.125 * m[i11 % 2].sin());
            }, 1 | 2 if flag => {
                s[0] -= 0.25 * (0.5 * t.0.sin());
                let mut flag = [[(-1.875_f64) - s[1], fn114(m[m.len() - 1].sin(), [0.625_f64; 3]), a], [k[i7 % 2].sin().exp(), s[i11 % 2], k[i11 % 2] / (a * a + 1.0_f64)]];
            }, _ => {
                let next = fn377(0.5 * t.1.sin(), (i7 + 1) % 4, &mut s);
            } }
        }
        (((((((((m[m.len() - 1] - m[1]) + 0.5 * a) + 1.25 * t.0) + 1.5 * m[0]) + 2.0 * m[1]) + 1.5 * m[m.len() - 1]) + 1.5 * k[0]) + 1.0 * k[k.len() - 1]) + 1.0 * s[0]) + 0.25 * s[s.len() - 1]
    }

    pub fn fn412(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(((b + b) + ((-0.375_f64) + b)).sin());
        }
        let mut dy1: Point = Point { x: a + b, y: -a };
        dy1.y = 1.25 * dy1.norm2().sin();
        {
            let mut y11: f64 = if fn184(1.25 * a.sin(), a.cos()) >= a.sin().powi(0) {
                let mut dy1: f64 = (list3[list3.len() - 1] * b).sin().exp();
                list3[0] = ((1 as f64) + list3.iter().enumerate().map(|(j, z)| b.sin().tanh().cos()).sum::<f64>()).atan();
                a
            } else {
                list3[0] += 0.125 * (1.25 * b.sin());
                dy1.scale(a.cos());
                a.sin().exp()
            };
        }
        ((((((b * 0.25) + 0.5 * a) + 1.25 * b) + 0.5 * list3[0]) + 1.0 * list3[1]) + 0.75 * list3[list3.len() - 1]) + 1.75 * dy1.x
    }

    pub fn fn413(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 2 { break; }
            let mut y7: f64 = {
                f64::sin(b)
            };
            if (1.5 >= b) || (y7 < v[i4 % v.len()]) { break; }
        }
        (b.atan() + 2.0 * v[0]) + 2.0 * v[1]
    }

    pub fn fn414(a: f64, mut b: f64, flag: bool) -> f64 {
        let mut s: [f64; 3] = [b; 3];
        let r5 = &mut s[1];
        *r5 = (a + b).atan();
        b = (2 as f64).cos();
        let u: Vec<f64> = (0..s.len()).map(|j| s[j] + 1.25 * (s[j % 3] * a).sin()).collect::<Vec<f64>>();
        if flag {
            let r8 = &mut s[1];
            *r8 = 0.25_f64.sin();
            let mut acc: f64 = s[0];
            s[0] *= (if a >= acc { acc } else { b }).sin();
        } else if u[1] > fn399(a.sin(), &s) {
            s[1] = (a - s[0]).sin();
        } else {
            let mut s: [f64; 3] = s;
        }
        (((((2 as f64) + 0.25 * a) + 1.75 * b) + 1.25 * s[0]) + 1.0 * u[0]) + 0.75 * u[u.len() - 1]
    }

    pub fn fn415(a: f64, b: f64, n: usize, m: &mut [f64], e: &mut f64) -> f64 {
        match (n + 1) % 4 { 0 => {
            m[1] -= 0.375 * ((b - a) * fn412((*e).cos(), b.cos())).sin();
            m.reverse();
        }, 1 | 2 if n % 2 == 1 => {
            let r6 = &mut m[1];
            *r6 *= 1.0_f64.max(b).cos();
        }, _ => {
            m[n % 2] -= 0.125 * (*e).cos();
        } }
        (((((b * a) + 0.5 * a) + 1.75 * b) + 0.5 * m[1]) + 0.5 * m[m.len() - 1]) + 1.75 * (*e)
    }

    pub fn fn416(mut a: f64, v: &[f64], m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let mut list5 = Vec::with_capacity(4);
        list5.push(v[0]);
        list5.push(r[1]);
        let mut i7 = 0_usize;
        while i7 < 3 && (i7 != 1) {
            i7 += 1;
            list5.push(r.iter().copied().fold((-9.0), f64::max).atan());
            m[i7 % 2] = ((a * a) + list5[i7 % 2]).sin();
        }
        let mut y11: f64 = if r[2] >= (m[i7 % 2] / (v[i7 % 2] * v[i7 % 2] + 1.0)) {
            list5[i7 % 2] += 0.25 * fn412(m.iter().rev().skip(1).copied().map(|z| m[1].atan()).sum::<f64>().cos(), 1.25_f64 * r[i7 % 3].sin().sin()).sin();
            a + a
        } else {
            for (j, z10) in m.iter_mut().enumerate() {
                *z10 = 0.5 * (a / (1.5_f64 + list5[i7 % 2].sin())).sin();
            }
            r[1] -= 0.25 * m[1].atan();
            0.625_f64.sin().powi(2)
        };
        ((((((((((((list5[list5.len() - 1] + 2.0 * a) + 1.25 * v[0]) + 1.75 * v[1]) + 0.25 * v[v.len() - 1]) + 2.0 * m[0]) + 1.5 * m[1]) + 0.75 * m[m.len() - 1]) + 1.0 * r[1]) + 1.25 * r[2]) + 1.25 * list5[0]) + 2.0 * list5[1]) + 0.25 * list5[list5.len() - 1]) + 0.75 * y11
    }

    pub fn fn417(mut a: f64, b: f64) -> f64 {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 2 { break; }
            for i5 in 0..i3 % 4 {
                if ((a * a) <= (if a <= a { b } else { a })) || (i3 < 0) {
                    a *= (b + a).cos();
                }
            }
            if (a + b) < a { break; }
            a = (if i3 != 3 { a } else { b }).mul_add(a, a).cos();
            let f7 = |z: f64| b.atan();
            let y9 = f7(b);
        }
        (a.sin().exp() + 0.25 * a) + 2.0 * b
    }

    pub fn fn418(mut a: f64, b: f64, n: usize) -> f64 {
        for i4 in 0..3 {
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 3 { break; }
                let mut i9 = 0_usize;
                'l10: while i9 < 1 {
                    i9 += 1;
                    let mut s: f64 = (a * a).sin().exp();
                    let f13 = |z: f64| 0.5 * (z.abs() + 1.25_f64).ln().sin();
                    let mut y15 = f13(b) + f13(f64::sin(s));
                    let mut old: [f64; 3] = [2.0_f64; 3];
                }
                let f18 = |z: f64| fn410((a * 0.5_f64).sin()).cos();
                let y20 = f18(a - b);
                a = fn407(y20.min(b).cos(), b.sin()).atan();
            }
            let y: f64 = a;
            a = a.sin();
        }
        return (a + 1.5 * a) + 1.25 * b;
        ((n + 1) as f64)
    }

    pub fn fn419(a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        'l5: for i6 in 0..p.len() {
            if a.asinh() <= (a + p[i6]) {
                let r8 = &mut p[1];
                *r8 += 0.375 * (0.5 * (0.875_f64 * a).sin());
                if n < 0 {
                    break 'l5;
                }
                p[1] *= 0.5 * (if a >= p[i6] { p[i6] } else { 1.0_f64 }).sin();
            }
            p[i6] = (1.375_f64.sin().tanh() * v[0].atan()).sin();
            p[1] = a.atan().sin();
        }
        [(a.max(a) + 2.0 * v[v.len() - 1]) + 1.25 * p[2], (v[1] * 0.375) + 1.5 * p[1], ((a + 1.0 * v[0]) + 1.0 * v[1]) + 0.5 * p[2]]
    }

    pub fn fn420(a: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let mut acc: [f64; 3] = [(0 as f64), *e, f64::sin(a)];
        m[1] /= 1.75 + a.sin();
        m[0] = 1.25 * m[0].sin();
        for i5 in (0..3).rev() {
            m[i5 % m.len()] += 0.375 * (if (a >= acc[1]) || (m[m.len() - 1] >= m[i5 % m.len()]) { (*e).sin().tanh() } else { (*e).cos() }).atan();
        }
        if a.abs() > (a + (*e)) {
            m[0] = 1.25 * (*e).sin();
            let f7 = |z: f64| (m.iter().map(|z| 1.25_f64 * (*z).sin()).sum::<f64>() - (0 as f64)).sin();
            let mut y10 = f7(f7((1 as f64)));
        } else {
            acc[1] += 0.25 * (1.25 * (acc[1] / (1.5_f64 + (if (*e) < acc[0] { 1.5_f64 } else { *e }).sin())).sin());
        }
        (((if a >= m[1] { a } else { m[1] }) + 0.5 * m[1]) + 0.75 * m[m.len() - 1]) + 0.25 * acc[1]
    }

    pub fn fn421(a: f64, b: f64, k: &mut Vec<f64>) {
        for i4 in 0..k.len() {
            k[i4] -= 0.5 * (b * a).asinh().sin();
            let (l6, r7) = k.split_at_mut(1);
            l6[0] = r7[0].sin();
            r7[0] -= l6[0] * b.atan();
            let mut s = k.iter().rev().skip(1).copied().map(|z| b.cos().atan()).sum::<f64>() * (a + a);
        }
    }

    pub fn fn422(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p.sort_by(|z, q| z.total_cmp(q));
        p[0] = (a - p[1]).sin();
        let part5 = &mut p[0..2];
        part5[0] += 0.25 * b.atan();
        part5[1] = part5[0] * (if b >= a { v[v.len() - 1] } else { v[1] }).cos();
        let (l6, r7) = p.split_at_mut(1);
        r7[0] = l6[0] * (a / (v[0] * v[0] + 1.0_f64)).sin();
        let mut old10 = std::mem::replace(&mut p[1], v.iter().zip(v.iter()).map(|(z, q)| 1.25_f64 * v[0].sin().exp().sin()).sum::<f64>().cos());
        let mut b: [[f64; 3]; 2] = [[p[2]; 3]; 2];
        (((((((((old10 - p[1]) + 1.25 * a) + 1.5 * v[1]) + 0.5 * v[v.len() - 1]) + 0.5 * p[0]) + 1.5 * p[2]) + 1.0 * old10) + 0.25 * b[0][1]) + 0.75 * b[1][0]) + 0.5 * b[1][2]
    }

    pub fn fn423(mut a: f64, m: &mut [f64]) -> Vec<f64> {
        let mut m: Body = Body { pos: Point { x: a, y: m[1] }, vel: [1.125_f64; 3], mass: m[1], id: 2 };
        let mut list4 = Vec::with_capacity(4);
        list4.push(0.625_f64 * 0.75_f64);
        list4.push(a);
        for &z7 in list4.iter() {
            let f9 = |z: f64| { let h11 = 1.5_f64; 0.5 * z7.sin().sin() + h11 };
            let y13 = f9(m.pos.y);
            if z7.atan() > (1.5_f64 + y13.sin()).sqrt() {
                let mut old15 = std::mem::replace(&mut m.mass, y13.asinh().sin());
                break;
            }
        }
        vec![((((a.sin().exp() + 1.75_f64 * a) + 0.25_f64 * m.pos.x) + 1.75_f64 * m.pos.y) + 1.25_f64 * m.vel[1]) + 0.25_f64 * list4[1], ((list4[1] + 0.75_f64 * m.pos.y) + 0.75_f64 * m.vel[0]) + 1.0_f64 * m.vel[1]]
    }

    pub fn fn424(mut a: f64, b: f64, flag: bool, k: &mut Vec<f64>) -> Vec<f64> {
        {}
        vec![(((a + 1.0_f64 * a) + 0.25_f64 * k[0]) + 1.75_f64 * k[1]) + 1.0_f64 * k[k.len() - 1], (a.sin() + 0.25_f64 * a) + 2.0_f64 * k[k.len() - 1]]
    }

    pub fn fn425(a: f64, b: f64, m: &mut [f64]) -> Vec<f64> {
        let mut a = Point { x: a.max(b), y: b.sin() };
        'l5: for i6 in (0..m.len()).step_by(2) {
            let mut y11: f64 = if (b / (m[i6].abs() + 1.25)) <= m.iter().filter(|z| **z > 0.25).map(|z| 0.5 * b.sin()).sum::<f64>() {
                m[i6 % m.len()] = (b * m.iter().rev().skip(1).copied().map(|z| 0.5_f64 * b.sin()).sum::<f64>()).cos();
                if (m[i6] * b) > (b * b) {
                    m[i6] = (if b > (b - b) { if b < 0.5_f64 { a.y } else { 0.125_f64 } } else { m[i6 % m.len()] - (-1.0_f64) }).cos();
                    m[..2].copy_from_slice(&[b.sin(), b]);
                } else if (i6 as f64) <= (m[i6] + b) {
                    if i6 != 0 {
                        m[i6] = b.min(b).max(b + b).sin();
                        break 'l5;
                    }
                } else {
                    for (j, z10) in m.iter_mut().enumerate() {
                        *z10 = b.max(a.y).sin();
                    }
                }
                f64::sin(1.625_f64)
            } else {
                m[i6 % m.len()] = ((a.x * m[1]) + 1.125_f64).sin();
                m[i6] - b
            };
        }
        return vec![(m[0] + 1.0_f64 * m[0]) + 1.5_f64 * m[m.len() - 1], (b + 1.25_f64 * a.x) + 0.25_f64 * a.y];
    }

    pub fn fn426(mut a: f64, n: usize, k: &mut Vec<f64>) {
        for i4 in (0..k.len()).step_by(2) {
            let r6 = &mut k[i4];
            *r6 = 0.5 * (0 as f64).sin();
        }
    }

    pub fn fn427(a: f64, mut b: f64, mut q: Vec<f64>) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        list4.push(if a >= 1.25_f64 { 1.25_f64 } else { a });
        list4.push(q[1]);
        q[0] = list4.iter().copied().fold((-9.0), f64::max).cos();
        for z6 in list4.iter_mut() {
            *z6 = *z6 * a.sin() - (0.375 * (0.5 * (-b).sin()));
        }
        std::mem::swap(&mut list4, &mut q);
        return ((((((b.max(a) + 0.25 * a) + 2.0 * b) + 0.5 * q[0]) + 0.75 * q[1]) + 2.0 * q[q.len() - 1]) + 0.75 * list4[0]) + 0.75 * list4[list4.len() - 1];
    }

    pub fn fn428(a: f64) -> f64 {
        let mut dx = [-1.75_f64; 3];
        dx = dx;
        let mut y11: f64 = if (1.875 > a) || (dx[2] <= a) {
            for z3 in dx.iter_mut().rev() {
                *z3 = (a.abs() + 1.25_f64).sqrt().cos();
            }
            dx[2]
        } else {
            let f4 = |z: f64| { let h6 = z; (a * h6).sin() + h6 };
            let mut y8 = f4(dx.iter().sum::<f64>());
            let r10 = &mut y8;
            *r10 += 0.5 * (-0.875_f64).sin();
            *r10 = 1.25 * (a + a).sin();
            (1 as f64)
        };
        ((dx[1].min(-1.25) + 0.5 * dx[0]) + 1.25 * dx[1]) + 2.0 * y11
    }

    pub fn fn429(mut a: f64) -> f64 {
        if 0.375_f64.min(a) > a {
            let r2 = &mut a;
            *r2 = *r2 * 0.625_f64.atan() + (0.125 * 1.25_f64.sin());
            a -= 0.375 * (a / (1.5_f64 + a.sin())).atan();
            if a > (if a <= a { 1.375_f64 } else { a }) {
                return a + 0.25 * a;
            }
        } else {
            let mut y1: f64 = (1 as f64);
        }
        return a + 2.0 * a;
        let f4 = |z: f64| 1.25 * fn155(a.cos(), (if a > a { z } else { z }).sin(), [z, 0.5_f64, a]).sin();
        let y6 = f4(f4(a + a));
        y6 - y6
    }

    pub fn fn430(mut a: f64, v: &[f64]) -> f64 {
        let mut cell1 = [[-1.375_f64; 3], [v[0], 1.25_f64, v[0]]];
        cell1[0][0] += 0.25 * (v[0] * (cell1[1][0] - 1.25_f64)).cos();
        'l4: for z6 in v {
            let r8 = &mut cell1[0][0];
            *r8 *= (1.5_f64 + (*z6).sin()).sqrt().sin();
        }
        let back: f64 = -a;
        (((((((a * back) + 0.25 * v[0]) + 0.75 * v[1]) + 0.5 * v[v.len() - 1]) + 0.25 * cell1[0][1]) + 1.75 * cell1[1][0]) + 1.5 * cell1[1][2]) + 1.0 * back
    }

    pub fn fn431(mut a: f64, mut b: f64) -> f64 {
        let mut u: Shape = Shape::Rect { w: fn409(a.cos()), h: b };
        match &u { Shape::Disc(r0) => {
            'l5: for i6 in 0..3 {
                a = (b + fn55(a.sin())).sin();
                a = b.min(a).sin();
                let r8 = &mut a;
                *r8 += 0.25 * (0.5 * (b + (*r0)).sin());
                *r8 = *r8 * b.sin() + (0.375 * (*r0).sin());
            }
        }, _ => {
            a *= (b * (-0.125_f64)).sin();
        } }
        (if a >= a { b } else { a }) + 1.25 * b
    }

    pub fn fn432(a: f64, v: &[f64], m: &mut [f64]) {
        let mut s = [0.875_f64; 3];
        s[1] = (3 as f64).atan();
        let f5 = |z: f64| (z + a).asinh().atan();
        let y7 = f5(f5(s[2]));
        m[1] -= 0.5 * (1.25 * m[m.len() - 1].sin());
    }

    pub fn fn433(mut a: f64, n: usize, v: &[f64]) -> f64 {
        'l4: for i5 in 0..3 {
            if v[i5 % 2].sin() < fn413(a.sin(), v[v.len() - 1].sin(), v) {
                {
                    a = 0.5 * (a - (a.abs() + 1.25_f64).sqrt()).sin();
                }
            } else if n != 0 {
                a = 0.5 * 0.875_f64.sin();
            } else {
                for i7 in (0..v.len()).step_by(2) {
                    let mut n: [f64; 3] = [a - v[v.len() - 1], v[i7], v[0].asinh()];
                }
            }
        }
        ((a.min(a) + 1.0 * v[0]) + 1.0 * v[1]) + 2.0 * v[v.len() - 1]
    }

    pub fn fn434(a: f64, b: f64) -> f64 {
        let x: Vec<f64> = vec![b.sin().exp(); 3];
        if fn422(b.sin(), a.sin(), &x, [b, a, b]) < (-x[0]) {} else if (b <= x[0]) || (x[1] > b) {
            if x.iter().map(|z| fn417(1.25_f64 * b.sin(), x[x.len() - 1].atan()).cos()).sum::<f64>() > (a / (b * b + 1.0)) {
                return (((x.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.25 * a) + 0.75 * b) + 1.0 * x[1]) + 1.25 * x[x.len() - 1];
            }
        } else {
            let f5 = |z: f64| ((1.5_f64 + x[0].sin()).ln() * x.windows(2).map(|z| z[0] * z[1]).sum::<f64>()).cos();
            let mut y7 = f5(f5(b));
        }
        ((x[0].asinh() + 0.75 * a) + 0.5 * x[0]) + 1.0 * x[x.len() - 1]
    }

    pub fn fn435(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> (f64, f64) {
        let mut dy1: Shape = if p[2] > b { Shape::Disc(fn429(b.sin())) } else { Shape::Dot };
        'l6: for i7 in (0..v.len()).rev() {
            let last9 = p.len() - 1;
            p.swap(1, last9);
            let mut old = fn415(0.5 * (-2.0_f64).max(v[i7]).sin(), 0.5 * v[i7].sin(), (i7 + 1) % 4, &mut p, &mut b);
            p[0] = -0.125;
        }
        for i11 in 0..3 {
            p = [-0.5_f64; 3];
        }
        ((1.0 + 1.5 * b) + 1.25 * v[1], ((b + 1.25 * a) + 1.75 * v[0]) + 2.0 * v[v.len() - 1])
    }

    pub fn fn436(mut a: f64, b: f64, k: &mut Vec<f64>) {
        if k[0] >= (a / (a.abs() + 1.25)) {
            k.truncate(2);
            for &z5 in k.iter() {
                let mut old7 = std::mem::replace(&mut a, 0.5 * k.iter().sum::<f64>().sin());
            }
        } else if b >= 0.125 {
            k[1] /= 1.75 + a.sin();
        } else {
            let mut old9 = std::mem::replace(&mut k[0], (3 as f64).sin());
        }
        let mut x = fn289(b.sin(), k);
    }

    pub fn fn437(a: f64, n: usize, flag: bool, m: &mut [f64]) {
        let mut dx: Body = Body { pos: Point { x: a, y: a }, vel: [a, m.iter().enumerate().map(|(j, z)| (a - (*z)).sin()).sum::<f64>(), fn4(a.atan(), m[1].cos(), m[0..=1].to_vec(), (1.875_f64, a))], mass: (n as f64), id: 2 };
        let mut y14: f64 = {
            for i8 in 0..2 {
                dx.mass = (1 as f64).sin();
                let mut i10 = 0_usize;
                while i10 < 3 {
                    i10 += 1;
                    dx.pos.x = dx.mass.sin();
                    let mut u = fn420(0.5 * (a.abs() + 1.25_f64).sqrt().sin(), m, &mut dx.mass);
                }
            }
            for z13 in m.iter_mut() {
                *z13 += 0.125 * a.sin();
            }
            fn414(a.sin(), a.atan(), a >= dx.mass)
        };
    }

    pub fn fn438(mut a: f64, b: f64) -> f64 {
        for i3 in 0..3 {
            a = 0.5 * (b * (i3 as f64)).sin();
            a = 0.5 * ((b * b) * (b * a)).sin();
        }
        a *= 1.25 * b.sin();
        for i5 in 1..=3 {
            let r7 = &mut a;
            *r7 = *r7 * 0.5 * (-0.5_f64).sin() + (0.25 * (0.5 * b.sin()));
            a = b.sin();
        }
        (b + 0.5 * a) + 2.0 * b
    }

    pub fn fn439(a: f64) -> f64 {
        let mut saved: Vec<f64> = vec![a.sin().tanh(), a];
        let mut old: Net = Net { w: vec![a, saved[0] * saved[0], saved.iter().zip(saved.iter()).map(|(z, q)| 1.25_f64 * (*z).asinh().sin()).sum::<f64>()], b: -1.75 };
        let mut s = (saved.iter().enumerate().map(|(j, z)| (0 as f64).sin()).sum::<f64>(), (-0.375_f64) - saved[0]);
        let mut old9 = std::mem::replace(&mut saved, vec![1.0_f64; 3]);
        let mut a = Point { x: old9[0].sin().powi(2), y: -a };
        (((((((1 as f64) + 0.5 * saved[0]) + 0.25 * saved[saved.len() - 1]) + 0.75 * old.b) + 0.5 * s.1) + 0.25 * old9[old9.len() - 1]) + 0.5 * a.x) + 1.75 * a.y
    }

    pub fn fn440(a: f64, n: usize, flag: bool) -> f64 {
        let mut y11: f64 = if n < 3 {
            'l4: for i5 in 0..4 {}
            let f7 = |z: f64| 1.25 * (n as f64).max((a.abs() + 1.25_f64).ln()).sin();
            let mut y9 = f7(a - 1.0);
            y9
        } else {
            a
        };
        y11 + 0.75 * y11
    }

    pub fn fn441(a: f64, b: f64, m: &mut [f64]) -> f64 {
        m[0] = 1.25 * (a - b).max(a).sin();
        m[m.len() - 1] = ((a / (a.abs() + 1.25_f64)) + (if 1.75_f64 >= a { a } else { a })).sin();
        let r4 = &mut m[1];
        *r4 *= 1.25 * fn438(1.25_f64 * b.sin(), 1.25_f64 * b.sin()).sin();
        let r5 = &mut m[0];
        *r5 += 0.375 * a.sin();
        m[1] += 0.5 * a.sin();
        ((((a.mul_add(0.75, b) + 1.75 * a) + 1.0 * b) + 0.5 * m[0]) + 0.5 * m[1]) + 0.75 * m[m.len() - 1]
    }

    pub fn fn442(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        b = ((p[1] / (p[0].abs() + 1.25_f64)) * (1.5_f64 + b.sin()).sqrt()).cos();
        b += 0.25 * (1.25 * fn429(1.25_f64 * a.sin()).sin());
        {
            b = a.cos();
        }
        ((((a + 1.5 * v[0]) + 1.25 * v[1]) + 1.75 * v[v.len() - 1]) + 1.25 * p[1]) + 1.25 * p[2]
    }

    pub fn fn443(a: f64, mut b: f64, n: usize, mut t: (f64, f64)) -> f64 {
        let mut back = Net { w: vec![0.375_f64; 3], b: a * t.1 };
        match n % 3 { 0 => {
            let f6 = |z: f64| 1.25 * b.sin();
            let mut y8 = f6(f6(a));
            let mut y11: [f64; 3] = if t.1.sin().exp() >= (-y8) {
                let mut x: f64 = 0.875_f64.sin();
                [0.25_f64; 3]
            } else {
                t.0 = 1.25 * y8.sin().sin();
                [-0.75_f64; 3]
            };
        }, 1 => {}, _ => {
            let mut acc = back.w[n % 2] * 0.875_f64;
        } }
        t.1 = ((a * a + 1.0_f64).sqrt().abs() + 1.25_f64).ln().sin();
        (((-1.5) + 2.0 * a) + 0.25 * b) + 1.75 * back.w[0]
    }

    pub fn fn444(mut a: f64, m: &mut [f64]) {
        let saved: [[f64; 3]; 2] = [[a * m[1], fn442(a.cos(), 1.25_f64 * a.sin(), m, [1.25_f64; 3]), a], [(a * a + 1.0_f64).ln(); 3]];
        for i4 in 1..=2 {
            a = 0.5 * a.sin().tanh().sin();
            let mut y = fn420(0.5 * saved[0][2].sin(), &mut m[..=1], &mut a);
        }
        let mut y9: f64 = if m[1].mul_add(m[1], a) >= (-1.625) {
            for i7 in 1..m.len() {
                m[i7] -= m[i7 - 1];
                m[i7] *= m[i7].sin();
            }
            m[0] = m[0].cos();
            saved[0][2] * (-0.375_f64)
        } else {
            m[0] /= 1.75 + 1.5_f64.sin();
            0.125_f64 - saved[1][0]
        };
    }

    pub fn fn445(mut a: f64, n: usize, flag: bool, mut t: (f64, f64), k: &mut Vec<f64>) {
        let mut dx = if n < 2 { -k[k.len() - 1] } else { k.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (k[0] + k[n % 2]).sin()).sum::<f64>() };
        let f8 = |z: f64| { let h10 = a - a; 1.25 * (0..k.len()).map(|j| k[j] * (dx + t.0).cos()).sum::<f64>().sin() + h10 };
        let mut y13 = f8(dx) + f8(dx / (t.1 * t.1 + 1.0));
        fn437(y13.sin(), n % 4, dx < a, &mut k[..=1]);
        let f15 = |z: f64, k: f64| { let h18 = -1.0_f64; 1.25 * z.sin().sin() + h18 };
        let y20 = f15(if y13 <= 1.125 { k[n % 2] } else { dx }, k[n % 2]) * f15(k[n % 2], 0.625);
        if 0.125 <= (t.1 + 1.5) {
            t.1 += 0.25 * dx.sin();
            let t = y13;
            for i23 in 0..2 {
                let (l25, r26) = k.split_at_mut(1);
                l25[0] += r26[0] * 1.125_f64.sin();
            }
        } else if (dx - t.1) > dx.sin() {
            k.truncate(2);
        } else {
            k.insert(1, 1.25 * k.iter().sum::<f64>().sin());
        }
    }

    pub fn fn446(mut a: f64, b: f64, flag: bool) -> Vec<f64> {
        let mut w: Vec<Vec<f64>> = vec![vec![b * a, a.min(a)], vec![a, a]];
        let mut dy1 = fn180(1.25 * 0.625_f64.sin(), &mut w[1]);
        dy1 += 0.5 * w[1][1].sin();
        let mut b = [0.25_f64; 3];
        for i7 in (0..b.len()).rev() {
            let f9 = |z: f64| ((i7 as f64) + b.iter().sum::<f64>()).sin();
            let y11 = f9(dy1 + a);
            let r13 = &mut w[1][i7 % 2];
            *r13 *= a.sin();
            *r13 = *r13 * a.atan() + (0.125 * 0.75_f64.sin());
        }
        vec![(((((b.iter().copied().fold((-9.0), f64::max) + 2.0_f64 * a) + 2.0_f64 * w[0][0]) + 1.25_f64 * w[1][1]) + 2.0_f64 * b[0]) + 1.25_f64 * b[1]) + 0.5_f64 * b[2], 0.5_f64 + 1.5_f64 * b[0]]
    }

    pub fn fn447(a: f64, mut b: f64, body: &mut Body) {
        body.mass = ((1.5_f64 + b) - 0.875_f64.mul_add(b, b)).atan();
        b = 0.875;
        let r4 = &mut body.pos.y;
        *r4 = *r4 * 1.25 * 0.875_f64.sin() + (0.5 * a.atan());
        {}
        let r5 = &mut body.pos.x;
        *r5 *= (a.abs() + 1.25_f64).sqrt().sin();
        b = 2.0;
    }

    pub fn fn448(a: f64, n: usize, p: [f64; 3], mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        'l6: for i7 in 1..q.len() {
            t.0 *= a.min(t.0).atan();
            q[i7] = (n as f64).cos();
            q[i7] = a.atan();
        }
        ((((((-1.75) + 1.25 * a) + 2.0 * p[0]) + 2.0 * p[1]) + 0.5 * p[2]) + 1.0 * q[q.len() - 1]) + 0.25 * t.0
    }

    pub fn fn449(a: f64, m: &mut [f64]) -> f64 {
        let mut m = [-1.75_f64; 3];
        for (j, z4) in m.iter_mut().enumerate() {
            *z4 = *z4 * 0.5 * a.sin() - (0.125 * a.cos());
        }
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
            {
                if i5 < 1 {
                    m[i5 % 3] = fn431((a * m[1]).sin(), (a - a).atan()).atan();
                    continue;
                }
                m[1] -= 0.375 * (a.sin().exp() * (i5 as f64)).cos();
            }
            m[1] = a.atan();
        }
        ((-1.0) + 2.0 * m[0]) + 0.75 * m[2]
    }

    pub fn fn450(a: f64, v: &[f64], q: Vec<f64>, m: &mut [f64]) -> f64 {
        let mut back = [0.25_f64; 3];
        let mut y = vec![vec![(0..m.len()).map(|j| m[j] * 1.25_f64 * v[j % 2].sin()).sum::<f64>(); 3], m.to_vec()];
        {
            back.swap(1, 1);
            let (l8, r9) = m.split_at_mut(1);
            l8[0] = r9[0].sin();
            r9[0] -= l8[0] * (1 as f64).cos();
        }
        (((((((((((((y[1][0] * (-0.5)) + 0.25 * a) + 1.0 * v[0]) + 1.0 * v[1]) + 1.75 * q[0]) + 1.5 * q[1]) + 1.0 * q[q.len() - 1]) + 1.0 * m[0]) + 0.25 * m[m.len() - 1]) + 0.5 * back[0]) + 1.5 * back[1]) + 0.75 * back[2]) + 1.25 * y[0][0]) + 1.25 * y[1][1]
    }

    pub fn fn451(a: f64, b: f64, v: &[f64]) -> f64 {
        for (j, z5) in v.iter().enumerate() {}
        let mut v = v.iter().enumerate().map(|(j, z)| 1.25 * (*z).min(b).sin()).collect::<Vec<f64>>();
        ((((0.125_f64.sin().tanh() + 0.25 * a) + 0.5 * b) + 0.75 * v[0]) + 1.5 * v[1]) + 0.5 * v[v.len() - 1]
    }

    pub fn fn452(a: f64, b: f64, v: &[f64], mut p: [f64; 3], k: &mut Vec<f64>) -> [f64; 3] {
        let mut a: Shape = Shape::Dot;
        k[0] = 1.25 * ((0 as f64) + (0..v.len()).map(|j| v[j] * (j as f64).sin()).sum::<f64>()).sin();
        let mut dx: Vec<f64> = k[..2].to_vec();
        p[2] += 0.375 * (p[2] * k[k.len() - 1].sin()).sin();
        let mut y1: (f64, f64) = (v[1], b);
        [(((fn259((-1.125_f64).sin(), 2 % 4) + 1.25 * p[1]) + 0.75 * dx[1]) + 1.0 * dx[dx.len() - 1]) + 0.25 * y1.0, ((((((dx[1].min(p[1]) + 1.75 * v[v.len() - 1]) + 1.25 * p[0]) + 2.0 * p[2]) + 0.5 * k[1]) + 0.25 * k[k.len() - 1]) + 1.75 * dx[dx.len() - 1]) + 1.5 * y1.1, (((p[1] + 1.75 * v[0]) + 1.5 * v[1]) + 0.25 * k[1]) + 0.25 * y1.1]
    }

    pub fn fn453(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        let mut back: [f64; 3] = [a; 3];
        back[n % 3] += 0.375 * (a + (b * b)).sin();
        match 0 % 4 { 0 => {
            back[2] -= 0.375 * (1.25 * back.iter().enumerate().map(|(j, z)| (if 0.875_f64 < a { *z } else { a }).sin()).sum::<f64>().sin());
        }, 1 | 2 if b > b => {
            {
                let mut next7 = back.clone();
                for _ in 0..1 {
                    for i8 in 0..back.len() {
                        next7[i8] = 0.5 * back[i8] + 0.25 * (if i8 == 0 { back[back.len() - 1] } else { back[i8 - 1] }) * b.sin();
                    }
                    back.copy_from_slice(&next7);
                }
                back[n % 3] *= 1.25 * f64::sin(b).sin();
            }
        }, _ => {
            back[0] = a.atan();
        } }
        let r9 = &mut a;
        *r9 = back[n % 3].sin();
        let mut a: f64 = back.iter().sum::<f64>() - a;
        vec![(((if back[n % 3] <= 1.375_f64 { b } else { b }) + 1.75_f64 * b) + 0.75_f64 * back[0]) + 0.25_f64 * a, (((2.0_f64 + 0.25_f64 * b) + 1.5_f64 * back[0]) + 2.0_f64 * back[1]) + 1.25_f64 * a]
    }

    pub fn fn454(mut a: f64) -> f64 {
        if a >= (a * a) {} else {
            let mut old2 = std::mem::replace(&mut a, (1.875_f64 + 1.625_f64).sin());
            a = old2.sin();
        }
        let mut y5: f64 = {
            let mut acc = [a, a.sin(), a.sin().tanh()];
            acc[0] += 0.5 * (acc[2] / (1.5_f64 + a.sin())).sin().sin();
            fn399((-1.875_f64).sin(), &acc)
        };
        (1.0 + 1.25 * a) + 1.25 * y5
    }

    pub fn fn455(a: f64, n: usize) -> f64 {
        let f3 = |z: f64| 1.25 * fn439((1.375_f64 * z).sin()).sin();
        let y5 = f3(a);
        y5 + 0.5 * y5
    }

    pub fn fn456(a: f64) -> f64 {
        let mut acc = [a.sin().powi(0), a.abs(), a.sin()];
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 3 { break; }
            'l5: for z7 in acc.iter() {}
            if acc[i3 % 3] < (a - a) { break; }
            for i9 in 0..acc.len() {
                let mut w = [1.125_f64; 3];
            }
            let mut w = (i3 as f64);
        }
        (acc[2].sin().tanh() + 2.0 * acc[0]) + 2.0 * acc[1]
    }

    pub fn fn457(a: f64, net: &Net) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(a.sin());
        }
        'l7: for i8 in 1..=1 {
            let x = (a - a) - (if list3[i8 % 2] <= (-0.75_f64) { net.b } else { list3[1] });
            if i8 >= 3 {
                list3[1] = a.cos().max(list3[i8 % 2]).sin();
                if (i8 as f64) > a {
                    fn426(0.5 * x.sin(), i8 % 4, &mut list3);
                    list3[1] = (1.5_f64 + x.min(list3[i8 % 2]).sin()).sqrt().atan();
                }
            }
        }
        (a + 0.75 * net.b) + 2.0 * list3[0]
    }

    pub fn fn458(mut a: f64, v: &[f64], k: &mut Vec<f64>) -> (f64, f64) {
        let mut v = v.to_vec();
        let mut y11: [f64; 3] = if (a < v[1]) || (0.875 >= a) {
            v[0] -= 0.375 * (a / (1.5_f64 + a.sin())).sin().powi(0).cos();
            [v[1], a, 1.375_f64]
        } else {
            let f5 = |z: f64| 1.25 * (if (v[0] > v[1]) && (a > v[v.len() - 1]) { k.iter().enumerate().map(|(j, z)| 1.25_f64 * a.abs().sin()).sum::<f64>() } else { v[v.len() - 1].sin() }).sin();
            let mut y9 = f5(a - a);
            k[..2].copy_from_slice(&[y9.atan(), a]);
            [1.125_f64; 3]
        };
        (((((y11[1].sin().exp() + 0.25 * a) + 1.5 * k[0]) + 0.75 * k[k.len() - 1]) + 0.5 * v[0]) + 0.75 * y11[2], (((((v[0] * k[1]) + 1.25 * k[0]) + 0.5 * v[0]) + 0.25 * v[1]) + 0.5 * y11[0]) + 0.75 * y11[2])
    }

    pub fn fn459(a: f64, mut b: f64, r: &mut [f64; 3]) {
        let mut dx = vec![vec![0.0_f64; 4], (0..r.len()).map(|j| r[j] + 1.25 * a.sin()).collect::<Vec<f64>>()];
        for i6 in 0..4 {
            r.sort_by(|z, q| z.total_cmp(q));
            dx[0][1] += 0.375 * (dx[i6 % 2][i6 % 2] - 1.5_f64).cos();
            dx[i6 % 2][1] /= 1.75 + r.iter().filter(|z| **z > 0.25).map(|z| 0.5_f64 * dx[1][0].sin()).sum::<f64>().sin();
        }
    }

    pub fn fn460(a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..4 {
            let f6 = |z: f64| (i4 as f64).sin();
            let y8 = f6(f6(f64::sin(v[i4 % 2])));
            for i10 in 0..v.len() {}
        }
        ((((2 as f64) + 1.75 * b) + 2.0 * v[0]) + 1.0 * v[1]) + 0.75 * v[v.len() - 1]
    }

    pub fn fn461(a: f64, n: usize, v: &[f64], r: &mut [f64; 3]) -> f64 {
        r[1] -= 0.5 * f64::sin(r[1]).atan();
        r[n % 3] = fn454((-0.75_f64).sin()).sin();
        let mut cell1 = Net { w: vec![r[n % 3]; 3], b: r[1].abs() };
        r[n % 3] = v[0].sin();
        let mut dx: Shape = Shape::Dot;
        ((((((cell1.w[n % 2] / (a.abs() + 1.25)) + 0.5 * a) + 1.0 * v[1]) + 1.25 * r[2]) + 1.75 * cell1.w[0]) + 0.25 * cell1.w[1]) + 1.5 * dx.area()
    }

    pub fn fn462(a: f64, mut p: [f64; 3], e: &mut f64, r: &mut [f64; 3]) -> f64 {
        let mut next = [[*e, *e, fn442(1.25_f64 * (-1.5_f64).sin(), a.atan(), &p[..2], [a, *e, a])], [if (*e) <= 1.625_f64 { *e } else { *e }, (a.abs() + 1.25_f64).sqrt(), 1.875_f64]];
        let mut y1: Point = Point { x: p[2], y: next[1][0] };
        y1.y = y1.norm2().sin();
        r[0] = r[0].atan();
        let x = fn132((*e).sin(), (y1.y + 1.875_f64).sin(), &mut p);
        let mut i8 = 0_usize;
        while i8 < 3 {
            i8 += 1;
            fn91(p[i8 % 3].cos(), 0.5 * x.sin(), r);
        }
        match i8 % 3 { 0 => {
            let mut y = r.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (i8 as f64).sin()).sum::<f64>();
            let mut acc = vec![vec![a, y1.y, (*e) * 0.125_f64], vec![fn443(y.sin(), 1.25_f64 * a.sin(), 1 % 4, (*e, *e)); 3]];
        }, 1 => {
            let y113 = fn461((*e).sin().cos(), 1 % 4, &next[0], r);
        }, _ => {
            next[0][2] += 0.5 * (-(a + p[i8 % 3])).atan();
        } }
        ((((((((((y1.x.abs() + 1.25_f64).sqrt() + 0.75 * a) + 2.0 * p[0]) + 1.75 * p[2]) + 0.5 * r[1]) + 0.75 * next[0][1]) + 2.0 * next[1][0]) + 0.25 * next[1][2]) + 2.0 * y1.x) + 0.75 * y1.y) + 0.75 * x
    }

    pub fn fn463(a: f64, b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut u = Body { pos: Point::new(a, p[n % 3]), vel: [1.625_f64; 3], mass: a + a, id: 2 };
        {
            'l6: for i7 in 0..n % 4 {
                let mut i9 = 0_usize;
                while i9 < 3 {
                    i9 += 1;
                    u.pos.x = u.vel[2].cos();
                }
                let r11 = &mut u.mass;
                *r11 = (b - b).sin();
                u.pos.x = a.sin().tanh().sin();
            }
        }
        ((((((((b * b) + 1.25 * a) + 1.25 * b) + 0.5 * p[1]) + 1.25 * u.pos.x) + 1.75 * u.pos.y) + 1.5 * u.vel[0]) + 0.75 * u.vel[1]) + 0.5 * u.mass
    }

    pub fn fn464(mut a: f64) -> f64 {
        if a >= a.atan() {
            let r2 = &mut a;
            *r2 = *r2 * (-0.25_f64).sin() + (0.125 * 0.5_f64.atan());
            *r2 *= (3 as f64).sin();
        } else if a > f64::sin(1.875_f64) {
            a = a.sin();
        } else {}
        a + 1.5 * a
    }

    pub fn fn465(a: f64) -> [f64; 3] {
        let mut a: Vec<Vec<f64>> = vec![vec![0.0_f64; 4], vec![0.0_f64; 3]];
        a[1][0] += 0.125 * 1.0_f64.atan();
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 2 { break; }
            a[i3 % 2][i3 % 2] = a[i3 % 2][1].cos();
            a[0][i3 % 2] = (a[0][i3 % 2] - a[1][i3 % 2]).sin();
        }
        a[0][1] = 1.25 * a[1][0].sin();
        a[i3 % 2][1] = a[0][i3 % 2].min(a[i3 % 2][i3 % 2]).atan();
        [a[i3 % 2][0] + 1.75 * a[1][1], a[1][i3 % 2], a[1][i3 % 2] + 1.75 * a[0][0]]
    }

    pub fn fn466(a: f64, b: f64, v: &[f64], p: [f64; 3], k: &mut Vec<f64>) {
        let next: [f64; 3] = p;
        if k.iter().map(|z| k.iter().fold(*z, |h, z| 1.375_f64.sin()).sin()).sum::<f64>() > (if k[0] > a { b } else { 1.375_f64 }) {
            let mut x = [0.75_f64; 3];
        } else {
            let mut y1: f64 = p[1].max(v[0].atan());
        }
    }

    pub fn fn467(a: f64) -> f64 {
        let mut dy1 = Net { w: vec![a.sin().exp(); 3], b: 1.5 + a };
        dy1.b = (a * a + 1.0_f64).sqrt().atan();
        for i3 in 0..4 {
            let mut acc = dy1.w[0];
            dy1.w[1] = (i3 as f64).cos();
        }
        ((((a / (a * a + 1.0)) + 0.25 * a) + 0.25 * dy1.w[0]) + 0.75 * dy1.w[1]) + 0.5 * dy1.b
    }

    pub fn fn468(a: f64, mut q: Vec<f64>) -> (f64, f64) {
        let mut cell1: Body = Body { pos: Point::new(a, a), vel: [q[1] / (1.5_f64 + 1.5_f64.sin()), a, a], mass: a.sin(), id: 2 };
        q[1] = 1.25 * (2 as f64).sin();
        if q.iter().zip(q.iter()).map(|(z, q)| 1.25 * a.sin()).sum::<f64>() <= cell1.pos.x {
            q[0] = cell1.pos.x.sin();
            q[1] = (fn464(1.625_f64.sin()) + (if a < a { a } else { a })).sin();
            cell1.pos.x = (a.sin().exp() - cell1.pos.x).cos();
        } else {
            for i6 in 0..q.len() {
                q[i6] = 0.5;
                match i6 % 4 { 0 => {
                    let r8 = &mut q[i6];
                    *r8 *= a.sin();
                }, 1 | 2 if a >= a => {
                    let (l9, r10) = q.split_at_mut(1);
                    r10[0] = l9[0] * 0.5 * (a.abs() + 1.25_f64).sqrt().sin();
                }, _ => {} }
            }
            fn444(a.sin(), &mut q);
        }
        ((((a.sin().tanh() + 1.75 * a) + 1.25 * q[1]) + 1.25 * cell1.vel[0]) + 2.0 * cell1.mass, ((((q.iter().rev().skip(1).copied().map(|z| (q[1] + (-0.625_f64)).sin()).sum::<f64>() + 1.75 * q[q.len() - 1]) + 1.25 * cell1.pos.x) + 1.5 * cell1.pos.y) + 1.0 * cell1.vel[1]) + 1.5 * cell1.mass)
    }

    pub fn fn469(a: f64, n: usize) -> f64 {
        let f3 = |z: f64| z.sin();
        let y5 = f3(a + a);
        if y5 > y5 {} else if y5 <= 0.125_f64.asinh() {} else {}
        (a / (y5.abs() + 1.25)) + 1.5 * y5
    }

    pub fn fn470(a: f64, mut b: f64, n: usize, v: &[f64], q: Vec<f64>) -> Vec<f64> {
        for i6 in (0..q.len()).rev() {
            match n % 4 { 0 => {
                'l8: for i9 in 0..n % 4 {
                    b = 1.5;
                    b = 0.5 * (if (b < v[i6 % 2]) || (v[i9 % 2] < a) { q[i6] } else { v[i6 % 2] }).sin();
                }
            }, 1 | 2 if n >= 0 => {
                let r11 = &mut b;
                *r11 += 0.5 * ((-0.375_f64) * a).sin();
                *r11 = *r11 * q[i6].sin() + (0.125 * q[i6].sin());
                b = v[i6 % 2].atan();
            }, _ => {
                b -= 0.5 * (0.5 * a.sin());
            } }
        }
        vec![(b.mul_add(q[0], a) + 0.75_f64 * a) + 1.75_f64 * b, (((((a + b) + 0.25_f64 * a) + 1.25_f64 * b) + 0.75_f64 * v[v.len() - 1]) + 0.25_f64 * q[1]) + 1.75_f64 * q[q.len() - 1]]
    }

    pub fn fn471(mut a: f64, b: f64, net: &Net) -> [f64; 3] {
        let mut s: [f64; 3] = [a - a; 3];
        let mut a: Point = Point::new(a, s.iter().sum::<f64>());
        s.fill(a.x.sin());
        let acc = (b - net.b).sin();
        a.y = 1.25 * (if (b >= net.b) && (acc > net.w[0]) { 1.0_f64 / (1.5_f64 + acc.sin()) } else { s[1] / (1.5_f64 + 0.875_f64.sin()) }).sin();
        let mut i7 = 0_usize;
        'l8: loop {
            i7 += 1;
            if i7 > 1 { break; }
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 2 { break; }
                a.x = 0.125;
                let mut y = fn463(b.atan(), a.x.sin().sin(), i7 % 4, s);
                a.x *= y.sin().exp().sin();
            }
            a.scale((i10 as f64).sin());
            if i10 == 3 { break; }
            a.x = acc.sin();
        }
        [((if b >= a.y { b } else { acc }) + 1.25 * s[0]) + 2.0 * a.y, (((((a.x + 1.0) + 2.0 * net.w[0]) + 1.75 * net.w[1]) + 0.5 * net.b) + 1.75 * s[0]) + 1.75 * s[1], (((s.iter().sum::<f64>() + 1.0 * net.w[0]) + 1.25 * net.b) + 0.25 * a.y) + 1.75 * acc]
    }

    pub fn fn472(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut tape1: f64 = (-a).sin().tanh();
        let back: f64 = (0..p.len()).map(|j| p[j] * p.iter().map(|z| (if 0.375_f64 >= p[j % 3] { *z } else { tape1 }).sin()).sum::<f64>().sin()).sum::<f64>();
        for i8 in (0..3).rev() {
            let old = fn465(0.5 * tape1.sin());
            let mut y = [-1.375_f64; 3];
        }
        ((((((a * p[1]) + 0.75 * b) + 0.75 * p[0]) + 1.5 * p[1]) + 0.75 * p[2]) + 1.25 * tape1) + 0.5 * back
    }

    pub fn fn473(a: f64, mut b: f64, n: usize) -> f64 {
        let mut w = vec![a.sin(); 3];
        if (-0.75) >= a {
            let mut i5 = 0_usize;
            while i5 < 1 {
                i5 += 1;
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 3 { break; }
                    let r9 = &mut w[0];
                    *r9 += 0.25 * (i5 as f64).sin();
                    let last12 = w.len() - 1;
                    w.swap(0, last12);
                    w[1] = w[i5 % 2].asinh().sin().cos();
                    let u = fn441(0.5 * a.sin(), 0.5 * fn456(a.sin()).sin(), &mut w[0..2]);
                }
                let mut old14 = std::mem::take(&mut w);
                w.push(1.25 * (b.abs() + 1.25_f64).ln().sin());
                w.push(f64::sin(b).atan());
                old14[0] += 0.125 * (1.25 * ((b + b) * (1.375_f64 * a)).sin());
            }
            let f16 = |z: f64| 1.25 * z.sin();
            let y18 = f16(a);
            w.resize(3, ((n + 1) as f64).atan());
        } else if w[1] <= (if b > a { a } else { b }) {
            w[0] *= (w[w.len() - 1].abs() + 1.25_f64).sqrt().sin();
        } else {
            if w.len() > 2 { b += w.pop().unwrap_or((0.25)).sin(); }
        }
        ((b + 1.75 * a) + 1.0 * b) + 2.0 * w[w.len() - 1]
    }

    pub fn fn474(mut a: f64, v: &[f64], k: &mut Vec<f64>) {
        k[1] = -1.875;
        let mut k = fn467(a.atan()) - (0.625_f64 - a);
        let f5 = |z: f64| fn396((z - v[1]).sin(), k.sin(), v, vec![0.0_f64; 4]).sin();
        let y7 = f5(k.atan());
        k = 0.625_f64.sin();
        for z10 in v.windows(2) {
            let r12 = &mut a;
            *r12 *= 0.5 * v[0].sin();
            *r12 = *r12 * y7.sin() + (0.5 * k.sin());
            a = a.atan();
        }
    }

    pub fn fn475(mut a: f64, n: usize) -> f64 {
        let mut acc = [0.375_f64; 3];
        if n % 2 == 1 {
            if acc[1].sin().tanh() <= a.mul_add(a, a) {
                acc.reverse();
                let r4 = &mut acc[n % 3];
                *r4 = *r4 * a.cos() + (0.375 * a.sin());
                *r4 = *r4 * 0.875_f64.atan() + (0.5 * a.sin());
            }
            let f5 = |z: f64, k: f64| z.sin();
            let y8 = f5(a, acc[0]) + f5(acc[0] + acc[1], acc[n % 3]);
            acc[0] = (acc.iter().enumerate().map(|(j, z)| ((*z) + acc[n % 3]).cos()).sum::<f64>() + y8.cos()).atan();
        } else if (a < a) && (a <= a) {
            acc = [1.375_f64; 3];
        } else {
            let u: Vec<f64> = (0..acc.len()).map(|j| acc[j] + (-0.25_f64).sin()).collect::<Vec<f64>>();
        }
        return ((if a <= a { acc[n % 3] } else { acc[1] }) + 1.0 * acc[0]) + 2.0 * acc[1];
        a
    }

    pub fn fn476(a: f64) -> f64 {
        a + 0.75 * a
    }

    pub fn fn477(a: f64, b: f64, m: &mut [f64]) {
        let mut m: Vec<f64> = vec![b / (1.5_f64 + a.sin()), (1.5_f64 + m[1].sin()).sqrt()];
        let mut back: f64 = b.sin();
        let mut tape1 = (0 as f64);
        'l7: for i8 in 0..3 {
            back += 0.25 * fn467(fn135(b.sin(), &m).cos());
            fn276(b.sin(), 1 % 4, &mut m);
        }
        let f10 = |z: f64, k: f64| { let h13 = if 1.75_f64 <= a { b } else { a }; 1.25 * (z * z + 1.0_f64).sqrt().sin() + h13 };
        let mut y15 = f10(0.375_f64.cos(), tape1) * f10(-tape1, a);
    }

    pub fn fn478(mut a: f64) -> f64 {
        let f2 = |z: f64| (0.125_f64 - a).sin();
        let mut y4 = f2(a.sin()) + f2(a);
        a *= a.sin();
        for i6 in (0..2).rev() {
            for i8 in 1..=1 {
                for i10 in 1..=4 {
                    a = y4.atan().sin();
                    y4 = a.cos();
                }
                let mut old12 = std::mem::replace(&mut y4, 0.5 * a.sin());
            }
        }
        y4.min(a) + 0.25 * a
    }

    pub fn fn479(mut a: f64, flag: bool) -> Vec<f64> {
        let mut saved = vec![vec![0.0_f64; 3], vec![a.atan(), a * 1.75_f64, (3 as f64)]];
        let mut s: f64 = (if a > saved[1][1] { saved[0][1] } else { -1.0_f64 }) / (a.abs() + 1.25_f64);
        saved[0][1] = (if flag { if 0.5_f64 < a { s } else { s } } else { a }).sin();
        saved[0][0] /= 1.75 + s.sin();
        saved[0][1] = a.sin();
        if (2 as f64) > (s / (saved[1][0].abs() + 1.25)) {
            s = ((s * s) * s).cos();
            return vec![s, s + 0.75_f64 * saved[1][1]];
        }
        vec![((saved[0][0] + 2.0_f64 * a) + 1.0_f64 * saved[1][1]) + 1.25_f64 * s, ((((s * a) + 2.0_f64 * a) + 1.5_f64 * saved[0][0]) + 1.5_f64 * saved[1][1]) + 2.0_f64 * s]
    }

    pub fn fn480(mut a: f64, mut b: f64, v: &[f64]) -> (f64, f64) {
        for &z5 in v.iter() {
            let s = [v.iter().fold(b, |h, z| 0.5_f64 * h.sin()), a, if v[0] >= 2.0_f64 { z5 } else { b }];
        }
        let mut y12: f64 = if (a * b) >= a.cos() {
            a = a.mul_add(a, b).atan();
            (3 as f64)
        } else {
            b -= 0.5 * v.iter().fold(a, |h, z| 1.25_f64 * (0.5_f64 * 0.5_f64 + 1.0_f64).sqrt().sin()).atan();
            b * a
        };
        (((fn473(y12.atan(), 1.25 * b.sin(), 0 % 4) + 0.25 * a) + 0.75 * b) + 1.75 * v[1], (((fn84(y12.sin(), (-2.0_f64).sin()) + 1.25 * a) + 1.0 * b) + 1.0 * v[1]) + 2.0 * y12)
    }

    pub fn fn481(mut a: f64, mut b: f64, n: usize, p: [f64; 3], q: Vec<f64>) -> [f64; 3] {
        let mut p: [f64; 3] = p;
        let mut list7 = Vec::new();
        list7.push(if n != 1 { b } else { a });
        list7.push(a * a);
        list7[0] *= a.atan();
        list7[n % 2] += 0.25 * 1.5_f64.min(b).min(p.iter().fold(p[n % 3], |h, z| fn467(q[n % 2].sin()).atan())).atan();
        let tape1 = f64::sin(list7[n % 2]);
        let x = tape1;
        let mut cell1 = fn449(1.25 * a.sin(), &mut p);
        [((((if 1.375 < cell1 { p[n % 3] } else { list7[n % 2] }) + 0.25 * b) + 0.5 * q[1]) + 1.75 * tape1) + 0.5 * cell1, ((list7[n % 2] + 0.5 * b) + 0.75 * x) + 1.5 * cell1, ((((((fn473(cell1.cos(), 1.25 * b.sin(), (n + 1) % 4) + 0.5 * a) + 1.5 * q[0]) + 1.25 * q[1]) + 1.25 * list7[1]) + 0.5 * list7[list7.len() - 1]) + 1.0 * x) + 0.5 * cell1]
    }

    pub fn fn482(a: f64, n: usize, flag: bool) -> f64 {
        let mut tape1 = [f64::sin(a), f64::sin(a), a];
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 1 { break; }
            let mut old = fn449((a * a).cos(), &mut tape1[1..]);
            if flag && (a <= old) { break; }
            let mut y8: f64 = if n == 0 {
                tape1[2] = 1.25 * (i5 as f64).sin();
                (n as f64)
            } else {
                tape1[2] += 0.375 * (1.25 * ((if a > a { a } else { a }) / ((if a > tape1[0] { old } else { old }).abs() + 1.25_f64)).sin());
                tape1[0] = a.sin();
                old
            };
        }
        (((a - a) + 1.75 * a) + 0.25 * tape1[1]) + 1.0 * tape1[2]
    }

    pub fn fn483(a: f64, n: usize, m: &mut [f64]) -> Vec<f64> {
        {
            for z5 in &*m {}
        }
        let mut back: f64 = if (n as f64) <= (a * m[m.len() - 1]) { a + m[n % 2] } else { a };
        vec![0.25_f64.sin() + 1.25_f64 * m[m.len() - 1], (back + 1.0_f64 * a) + 0.25_f64 * m[0]]
    }

    pub fn fn484(a: f64, mut b: f64, m: &mut [f64]) -> f64 {
        let mut acc = fn478(m.iter().map(|z| ((*z) * a).sin()).sum::<f64>().atan());
        {
            for i6 in (0..m.len()).rev() {
                m[i6] += 0.375 * acc.sin();
            }
            m[0] = 1.0;
        }
        ((((acc.abs() + 1.25_f64).sqrt() + 1.25 * m[0]) + 0.75 * m[1]) + 2.0 * m[m.len() - 1]) + 1.0 * acc
    }

    pub fn fn485(a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut next: Vec<f64> = vec![0.0_f64; 3];
        'l5: for i6 in 0..2 {
            match q.len() % 3 { 0 => {
                for i8 in 0..next.len() {
                    let (l10, r11) = next.split_at_mut(1);
                    l10[0] += r11[0] * 0.5 * fn472(q[1].sin(), 0.75_f64.sin(), [q[n % 2], q[i6 % q.len()], q[0]]).sin();
                }
                let mut y12: f64 = {
                    next[n % 2] /= 1.75 + a.cos().sin();
                    next[0] = 0.5 * q[n % 2].sin();
                    q[i6 % 2] + a
                };
            }, 1 => {
                next = next.clone();
            }, _ => {
                next[n % 2] += 0.25 * (1.5_f64 + a.asinh().sin()).sqrt().sin();
            } }
            next[i6 % 2] -= 0.125 * a.cos().sin().tanh().sin();
        }
        return ((((a.sin() + 2.0 * q[0]) + 1.75 * q[1]) + 0.75 * q[q.len() - 1]) + 0.5 * next[0]) + 2.0 * next[next.len() - 1];
        next.reverse();
        a * a
    }

    pub fn fn486(mut a: f64, n: usize) -> f64 {
        for i3 in 0..n % 4 {
            if a < (a / (a * a + 1.0)) {
                break;
            }
            match 2 % 4 { 0 => {
                let r5 = &mut a;
                *r5 = 0.5 * 0.25_f64.asinh().sin();
                *r5 *= 0.5 * (if 1.5_f64 > 0.375_f64 { 0.75_f64 } else { 1.875_f64 }).sin();
            }, 1 | 2 if 0.5 >= a => {
                let f6 = |z: f64, k: f64| k.atan();
                let y9 = f6(a, a);
                a += 0.5 * ((a * a) + y9).sin();
            }, _ => {
                a *= 0.75_f64.sin();
            } }
        }
        a
    }

    pub fn fn487(a: f64, b: f64, n: usize, q: Vec<f64>, m: &mut [f64]) -> f64 {
        let mut acc: f64 = m[n % 2].asinh();
        let s: Point = Point { x: acc + m[0], y: q.iter().zip(m.iter()).map(|(z, q)| 1.25_f64 * (*z).sin()).sum::<f64>() };
        if ((a < b) && (n != 3)) && (n < 1) {
            for i10 in 0..n % 4 {
                m[i10 % 2] = a.atan();
                let mut i12 = 0_usize;
                'l13: loop {
                    i12 += 1;
                    if i12 > 1 { break; }
                    if b >= (b - a) {
                        m[m.len() - 1] /= 1.75 + acc.sin();
                        continue 'l13;
                    }
                    if (1.0 + acc) > (if n != 0 { m[n % 2] } else { a }) { break; }
                }
            }
        } else if (2 as f64) < (acc + acc) {} else {
            m[n % 2] += 0.25 * (fn141(s.x.atan(), [acc, b, 0.75_f64]) * a.max(s.y)).cos();
        }
        (((((((((if n < 3 { 0.625_f64 } else { acc }) + 1.75 * a) + 1.75 * b) + 0.25 * q[0]) + 1.0 * q[1]) + 1.25 * m[0]) + 1.0 * m[1]) + 1.75 * m[m.len() - 1]) + 2.0 * acc) + 0.25 * s.x
    }

    pub fn fn488(mut a: f64) -> f64 {
        let mut y1: [f64; 3] = [a - a, a.sin(), (-1.125_f64).mul_add(a, a)];
        let f3 = |z: f64, k: f64| 1.25 * (if z <= a.sin().tanh() { (3 as f64) } else { (-2.0_f64) + y1[0] }).sin();
        let mut y6 = f3(a * a, a);
        let mut next: Vec<f64> = vec![0.0_f64; 4];
        y1[..2].copy_from_slice(&[(-a).sin(), a]);
        for i9 in 0..next.len() {
            if (a >= a) && (a > y6) {
                y1[1] = 0.625;
                continue;
            }
        }
        if next.len() > 2 { y6 = next.pop().unwrap(); }
        for z13 in next.iter_mut() {
            *z13 = *z13 * 0.5 * (y6 + a).sin() - (0.375 * a.cos());
        }
        ((((((if y6 > next[1] { -0.75_f64 } else { y1[0] }) + 0.25 * y1[0]) + 0.25 * y1[1]) + 0.25 * y1[2]) + 1.25 * y6) + 1.0 * next[0]) + 0.5 * next[next.len() - 1]
    }

    pub fn fn489(mut a: f64, n: usize, e: &mut f64) {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            *e = fn488(1.25_f64 * ((*e) * a).sin()).sin();
            a *= a.sin();
            if ((*e) * (*e)) > a { break; }
            let f6 = |z: f64, k: f64| { let h9 = ((*e).abs() + 1.25_f64).ln(); 1.25 * h9.sin() + h9 };
            let y11 = f6(*e, *e) + f6((*e) + (*e), -0.25);
        }
    }

    pub fn fn490(a: f64, q: Vec<f64>) -> [f64; 3] {
        for i3 in (0..1).rev() {
            if (a <= a) || (a < a) {
                break;
            }
        }
        [1.5_f64.max(a) + 0.25 * q[1], (q[q.len() - 1] + 0.75 * q[0]) + 0.75 * q[1], (q[0] - a) + 2.0 * q[1]]
    }

    pub fn fn491(a: f64) -> f64 {
        let mut w = vec![a * a; 3];
        if (w[0] + a) >= 0.25_f64.max(a) {
            w[1] = 1.25 * (fn309(a.atan(), 1.25_f64 * w[w.len() - 1].sin(), 0 % 4, [2.0_f64; 3]) + (1.625_f64 - a)).sin();
        } else {
            w = w.clone();
        }
        (((0 as f64) + 1.25 * w[0]) + 0.5 * w[1]) + 1.75 * w[w.len() - 1]
    }

    pub fn fn492(mut a: f64) -> f64 {
        a = a.sin();
        let mut next = [(1.5_f64 + a.sin()).ln(), a.mul_add(a, a), a];
        ((a + 0.25 * a) + 1.25 * next[1]) + 2.0 * next[2]
    }

    pub fn fn493(a: f64, b: f64) -> f64 {
        let mut dx: Vec<Vec<f64>> = vec![vec![(3 as f64); 2]; 3];
        for i4 in 0..2 {
            dx[i4 % 2][1] = dx[0][i4 % 2].atan();
            let f6 = |z: f64| f64::sin(z.cos()).cos();
            let mut y8 = f6(f64::sin(b)) + f6(b);
        }
        let cell1 = fn487(1.25 * 0.125_f64.sin().sin(), b.sin(), 1 % 4, vec![b; 3], &mut dx[1]);
        let mut acc: f64 = (3 as f64) + 0.875_f64.cos();
        let mut back: [[f64; 3]; 2] = [[a, if a > acc { acc } else { a }, acc], [1.125_f64; 3]];
        dx[0][0] = (1.0_f64 * (2 as f64)).sin();
        ((((((((cell1 * a) + 0.75 * a) + 0.5 * b) + 0.25 * dx[1][1]) + 2.0 * cell1) + 0.5 * acc) + 2.0 * back[0][1]) + 1.5 * back[1][0]) + 1.5 * back[1][2]
    }

    pub fn fn494(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut saved: [f64; 3] = [q.iter().enumerate().map(|(j, z)| a.cos().sin()).sum::<f64>(), 0.25_f64.asinh(), fn475(a.atan(), 1 % 4)];
        if (a >= a.min(v[0])) || ((q[0] - v[v.len() - 1]) >= (q[1] * a)) {
            q[0] = ((-1.875_f64) * v[1]).asinh().sin();
        } else if a.mul_add(q[1], a) > saved[1].mul_add(a, -0.5) {
            let r7 = &mut saved[0];
            *r7 += 0.25 * (a + v[1]).cos();
        } else {
            for i8 in 0..saved.len() {
                if saved[i8] > saved[i8] {
                    let mut old10 = std::mem::replace(&mut q[1], 0.5 * saved[i8].sin());
                    return ((((((((v.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.0 * v[1]) + 1.25 * v[v.len() - 1]) + 0.75 * q[0]) + 0.75 * q[1]) + 0.5 * q[q.len() - 1]) + 0.5 * saved[0]) + 1.0 * saved[1]) + 0.75 * saved[2]) + 1.75 * old10;
                }
            }
        }
        ((((((a + 1.5 * a) + 0.5 * v[1]) + 1.0 * v[v.len() - 1]) + 1.5 * q[0]) + 1.0 * q[1]) + 0.25 * saved[0]) + 0.75 * saved[2]
    }

    pub fn fn495(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut v = Net { w: vec![if 1.875_f64 <= a { v[0] } else { b }, v[1]], b: b };
        let y: [[f64; 3]; 2] = [[b + b; 3], [b, a + b, b.max(v.w[0])]];
        if (a * v.b) <= y[1][1].sin() {
            v.w[0] = (2 as f64).sin().cos();
            v.w[1] = 0.25_f64.sin();
        }
        v.w[1] = 1.25 * a.sin();
        ((((b.sin().tanh() + 1.25 * a) + 0.5 * b) + 0.25 * v.w[0]) + 1.25 * y[0][1]) + 1.0 * y[1][2]
    }

    pub fn fn496(mut a: f64, b: f64, n: usize) -> f64 {
        let n: Net = Net { w: vec![if n < 1 { b } else { b }, fn305(1.25_f64 * b.sin()), a], b: b };
        a = 0.25_f64.sin();
        {
            if b.abs() <= b.cos() {
                if a.sin().powi(0) < (a - n.w[1]) {
                    a = (a * (b - b)).cos();
                    let r5 = &mut a;
                    *r5 += 0.125 * (3 as f64).sin();
                    a = 1.25 * (b - (if b >= b { n.w[0] } else { n.b })).sin();
                } else {
                    a = b.atan();
                }
                a = 1.25 * (if b > b { -a } else { b.mul_add(b, a) }).sin();
                let mut w = (b + b).asinh();
            }
            a = n.b.atan();
        }
        (b + a) + 1.75 * n.b
    }

    pub fn fn497(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let f4 = |z: f64| a.sin().exp().sin();
        let y6 = f4(p[1].sin().powi(1));
        if (a < (2 as f64)) && ((a - y6) <= y6) {
            if (a.abs() + 1.25_f64).sqrt() >= (1 as f64) {
                return (((((((0.375 - y6) + 1.25 * a) + 0.25 * v[0]) + 1.75 * v[1]) + 2.0 * v[v.len() - 1]) + 0.25 * p[0]) + 0.5 * p[1]) + 0.25 * y6;
            }
        }
        (((((v[0] + 1.0 * a) + 0.25 * v[0]) + 0.5 * v[v.len() - 1]) + 2.0 * p[0]) + 0.75 * p[1]) + 2.0 * p[2]
    }

    pub fn fn498(a: f64, b: f64, m: &mut [f64]) -> Vec<f64> {
        let mut u: Vec<f64> = vec![0.0_f64; 3];
        u[0] = u.iter().map(|z| u.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<f64>().cos()).sum::<f64>().atan().sin();
        let r7 = &mut u[1];
        *r7 = 1.25 * (if a >= b { b } else { b }).sin();
        *r7 *= 1.25 * a.sin();
        let mut b = [0.75_f64.sin().exp(), (0..u.len()).map(|j| u[j] * 1.25_f64 * m[j % m.len()].max(b).sin()).sum::<f64>(), b];
        u[..2].copy_from_slice(&[a.atan(), m[1]]);
        let mut a: f64 = m[m.len() - 1];
        u.clone()
    }

    pub fn fn499(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        'l4: for i5 in 0..2 {
            a = ((if b >= b { b } else { b }) * ((i5 + 1) as f64)).sin();
            a = f64::sin(b).cos();
        }
        let mut old: (f64, f64) = (a + a, b);
        vec![((old.0.atan() + 1.0_f64 * a) + 0.5_f64 * b) + 0.75_f64 * old.1, (((old.0.asinh() + 1.0_f64 * a) + 2.0_f64 * b) + 1.5_f64 * old.0) + 1.75_f64 * old.1]
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
    
    impl Shape {
        pub fn area(&self) -> D {
            match self {
                Shape::Dot => lit(0.25),
                Shape::Disc(r) => *r * *r * 3.0,
                Shape::Rect { w, h } => *w * *h,
            }
        }
    }

    pub fn fn0(a: D, mut p: [D; 3], m: &mut [D]) -> D {
        let mut dy1: Vec<Vec<D>> = vec![vec![a; 3], vec![m[m.len() - 1].sin(); 3]];
        {
            for z5 in p.iter_mut().rev() {
                { let rhs = lit(0.5) * dy1[1][1].sin(); *z5 *= rhs; }
            }
        }
        m.sort_by(|z, q| z.total_cmp(q));
        let mut next6 = p.clone();
        for _ in 0..1 {
            for i7 in 0..p.len() {
                next6[i7] = 0.5 * p[i7] + 0.25 * (if i7 == 0 { p[p.len() - 1] } else { p[i7 - 1] }) * m.iter().fold(m[1], |h, z| D::sin(-lit(0.625)).sin()).cos();
            }
            std::mem::swap(&mut p, &mut next6);
        }
        let dx: D = m[1] * (if lit(1.5) > a { dy1[1][0] } else { dy1[0][1] });
        (((((((a + lit(0.25) * a) + lit(1.0) * p[0]) + lit(0.75) * p[1]) + lit(1.25) * p[2]) + lit(1.75) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.5) * dy1[1][1]) + lit(0.5) * dx
    }

    pub fn fn1(a: D) -> D {
        let old = vec![a; 3];
        if old[0].sin().exp() < a {} else {
            let f3 = |z: D, k: D| k.sin();
            let mut y6 = f3(a, a) * f3(if a < old[old.len() - 1] { a } else { a }, a);
        }
        (lit(1 as f64) + lit(0.25) * old[0]) + lit(0.25) * old[old.len() - 1]
    }

    pub fn fn2(a: D) -> D {
        let mut a = vec![a; 3];
        let mut tape1: Option<D> = Some((a[0].abs() + lit(1.25)).sqrt());
        if let Some(z) = tape1 {
            a[0] = (a.windows(2).map(|z| z[0] * z[1]).sum::<D>() + a.iter().copied().fold(lit(-9.0), D::max)).atan();
        }
        (((a[1] * a[0]) + lit(1.25) * a[0]) + lit(1.5) * a[1]) + lit(0.25) * a[a.len() - 1]
    }

    pub fn fn3(mut a: D, b: D, n: usize, m: &mut [D]) -> D {
        let cell1 = Body { pos: Point { x: a, y: b }, vel: [m.iter().fold(a, |h, z| h.sin()); 3], mass: b + m[n % 2], id: 2 };
        let mut i8 = 0_usize;
        loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 1 { break; }
            {
                if (if a >= lit(1.0) { b } else { lit(0.5) }) <= a {
                    return (((((a.max(b) + lit(2.0) * a) + lit(1.5) * b) + lit(1.0) * cell1.pos.x) + lit(0.25) * cell1.pos.y) + lit(1.75) * cell1.vel[0]) + lit(1.25) * cell1.vel[1];
                }
            }
            m[i8 % 2] = lit(1.25) * (a * a + lit(1.0)).ln().sin();
        }
        (((((m.iter().copied().fold(lit(-9.0), D::max) + lit(2.0) * a) + lit(0.75) * b) + lit(1.25) * m[1]) + lit(1.75) * cell1.pos.y) + lit(1.25) * cell1.vel[0]) + lit(0.25) * cell1.mass
    }

    pub fn fn4(a: D, b: D, mut q: Vec<D>, mut t: (D, D)) -> D {
        let mut w: [D; 3] = [q.iter().fold(b, |h, z| lit(1.25) * fn1(q[0].sin()).sin()), t.0 + a, a + t.1];
        q[1] = lit(3 as f64).atan();
        if b.sin().powi(1) >= a {
            w[2] = t.1.atan();
        } else {
            q[0] = w[1].cos();
        }
        (((((((t.1 + q[1]) + lit(0.25) * b) + lit(1.25) * q[0]) + lit(0.75) * q[q.len() - 1]) + lit(1.75) * t.1) + lit(0.5) * w[0]) + lit(0.75) * w[1]) + lit(1.5) * w[2]
    }

    pub fn fn5(mut a: D, b: D, v: &[D]) -> D {
        if v[0] <= fn4(b.sin(), b.sin(), vec![lit(0.0); 4], (a, a)) {
            for i4 in 0..2 {
                a = lit(0.5) * (if v[i4 % 2].sin() <= lit(0 as f64) { a } else { v.iter().fold(v[i4 % 2], |h, z| lit(3 as f64).sin()) }).sin();
                { let rhs = lit(0.25) * a.sin(); a -= rhs; }
            }
            let mut tape1: D = lit(0 as f64);
            { let rhs = lit(0.375) * (lit(1.25) * (a + b).sin()); a -= rhs; }
        } else if (if b >= a { a } else { b }) <= b {
            a = lit(1.25) * (b - a).sin();
        } else {
            let r9 = &mut a;
            *r9 = *r9 * lit(1.25) * b.sin() + (lit(0.375) * (-lit(1.125)).sin());
        }
        (D::sin(b) + lit(1.75) * b) + lit(0.5) * v[0]
    }

    pub fn fn6(a: D, b: D) -> D {
        let mut s: Net = Net { w: vec![if a <= b { a } else { b }; 3], b: if lit(1.75) <= a { b } else { a } };
        s.w[1] = s.b.sin();
        s.b = lit(1.25) * b.sin().sin();
        for i4 in (0..2).rev() {
            for i6 in 0..i4 % 4 {
                s = Net { w: vec![-b, a, a], b: s.w[i4 % 2] };
                s.w[0] = lit(0.5) * (lit(0.25) + a).sin();
            }
        }
        return (((s.w[0].max(a) + lit(1.25) * a) + lit(0.75) * b) + lit(1.0) * s.w[0]) + lit(1.75) * s.b;
        let r8 = &mut s.w[1];
        { let rhs = lit(0.25) * (a / (b.abs() + lit(1.25))).atan(); *r8 += rhs; }
        a
    }

    pub fn fn7(a: D, b: D, n: usize) -> (D, D) {
        if n < 3 {} else if n >= 2 {} else {}
        (a + lit(1.5) * a, b + lit(1.0) * a)
    }

    pub fn fn8(a: D, b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        let w: D = ((a + lit(0.875)) * (a + lit(0.875)) + lit(1.0)).ln();
        let w7 = fn0(v[v.len() - 1].atan(), [b; 3], m);
        m[n % 2] = a.sin();
        { let rhs = lit(1.75) + m.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin(); m[n % 2] /= rhs; }
        let old = fn3(fn6(b.cos(), w7.sin()).atan(), a.cos(), n % 4, &mut m[0..2]);
        { let rhs = lit(1.75) + (lit(1.25) * m[0]).sin(); m[n % 2] /= rhs; }
        { let rhs = lit(0.5) * (lit(1.25) * v[n % 2].sin().sin()); m[n % 2] -= rhs; }
        (((((((a + w) + lit(1.0) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.5) * m[m.len() - 1]) + lit(0.5) * w) + lit(1.5) * w7) + lit(1.25) * old
    }

    pub fn fn9(mut a: D) -> D {
        for i2 in 0..2 {
            for i4 in 0..i2 % 4 {
                a = a.sin();
                a = a.sin();
            }
            if (-lit(1.375)) < a {
                let mut old6 = std::mem::take(&mut a);
            }
            let mut i8 = 0_usize;
            'l9: loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 1 { break; }
                a = (a * lit(i8 as f64)).sin();
                let f11 = |z: D, k: D| lit(0.5) * lit(i8 as f64).sin();
                let y14 = f11(a.atan(), a) + f11(a.sin(), lit(1.0));
                { let rhs = lit(1.5).sin().sin(); a *= rhs; }
                a = (y14.sin().abs() + lit(1.25)).sqrt().cos();
            }
        }
        a + lit(1.75) * a
    }

    pub fn fn10(a: D, mut b: D) -> D {
        b = b.sin();
        let mut tape1 = b;
        let mut tape1 = [tape1, a, if tape1 >= a { tape1 } else { b }];
        let f5 = |z: D| (tape1.iter().copied().fold(lit(-9.0), D::max) + (b * z)).atan();
        let y7 = f5(f5(a));
        for i9 in 0..tape1.len() {
            if i9 == 1 {
                b = tape1.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
                tape1[i9] = lit(0.375);
            } else if i9 % 2 == 0 {
                let mut cell1 = fn0((y7 * b).sin(), [a, b, b], &mut tape1);
            } else {
                let f12 = |z: D| a.atan();
                let mut y14 = f12(a + b);
            }
            let w = [lit(0.625); 3];
            let tape119 = fn8(a.atan(), w.iter().fold(b, |h, z| a.atan()).sin(), 0 % 4, &w[1..], &mut tape1);
        }
        ((((y7 * b) + lit(0.5) * b) + lit(0.5) * tape1[0]) + lit(0.25) * tape1[2]) + lit(0.25) * y7
    }

    pub fn fn11(a: D, n: usize) -> Vec<D> {
        let mut w = vec![a.sin().exp(); 3];
        let mut a = Net { w: vec![w.iter().enumerate().map(|(j, z)| (*z).atan()).sum::<D>(); 3], b: a };
        let mut i7 = 0_usize;
        while i7 < 3 && ((w[n % 2] - w[i7 % w.len()]) >= a.w[0].sin().exp()) {
            { let rhs = 1; i7 += rhs; }
            if n == 0 {
                w.insert(0, lit(0.5) * w[n % w.len()].sin());
                break;
            }
            let mut old9 = std::mem::take(&mut w[n % 2]);
        }
        vec![(((a.w[n % 2] + lit(0.5) * w[1]) + lit(0.25) * w[w.len() - 1]) + lit(1.75) * a.w[0]) + lit(1.0) * a.w[1], ((-lit(0.25)).sin().powi(0) + lit(1.75) * w[1]) + lit(1.0) * w[w.len() - 1]]
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let cell1 = [if lit(0.125) >= a { b } else { b }, a + b, (b.abs() + lit(1.25)).sqrt()];
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            a = lit(1.25).sin();
            if b >= b {
                a = (a + (b * b)).sin();
                break 'l5;
            }
        }
        (cell1[2] + lit(1.25) * cell1[0]) + lit(2.0) * cell1[1]
    }

    pub fn fn13(mut a: D, v: &[D]) -> D {
        let mut i3 = 0_usize;
        while i3 < 3 {
            { let rhs = 1; i3 += rhs; }
            a = (v[0] - v[i3 % 2]).cos();
            let mut s = lit(1.875);
            { let rhs = lit(0.375) * (lit(0.5) * s.asinh().sin().sin()); a += rhs; }
        }
        let mut v: Shape = Shape::Rect { w: v.iter().copied().fold(lit(-9.0), D::max), h: a };
        a + lit(1.25) * v.area()
    }

    pub fn fn14(a: D, v: &[D], p: [D; 3]) -> D {
        let mut old = vec![p[1].sin().tanh(), a];
        old.resize(3, p[2].sin());
        old[1] = (a * a).asinh().atan();
        let mut saved = vec![vec![a.atan(); 3], vec![v[0].asinh(), old[1]]];
        ((((((((p[2] + lit(0.25) * a) + lit(0.5) * v[0]) + lit(1.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.75) * p[0]) + lit(1.5) * p[2]) + lit(2.0) * old[0]) + lit(1.25) * old[1]) + lit(1.5) * saved[0][0]
    }

    pub fn fn15(a: D) -> [D; 3] {
        let mut w = [-lit(1.625), a, lit(1.0)];
        let mut y4: D = if a >= a {
            { let rhs = lit(1.25) * w[2].sin(); w[2] *= rhs; }
            fn6(a.atan(), lit(1.75).sin())
        } else {
            {
                let mut old = vec![lit(0.375) + w[1], a.cos(), a.sin()];
            }
            w[0] + a
        };
        w[1] = lit(1.625).cos().sin();
        w[0] = (if w[1] < (a * a) { w[0] - y4 } else { a }).atan();
        [(w[2] + lit(1.5) * w[0]) + lit(0.75) * y4, (((if (-lit(1.875)) < y4 { w[1] } else { lit(0.125) }) + lit(0.25) * a) + lit(2.0) * w[0]) + lit(0.25) * w[1], ((w[2] + lit(1.25) * w[1]) + lit(0.5) * w[2]) + lit(2.0) * y4]
    }

    pub fn fn16(a: D, v: &[D]) -> D {
        if (v[0] / (lit(1.5) + a.sin())) >= (a + v[0]) {
            let mut v: Vec<D> = vec![(v[0] * v[0] + lit(1.0)).ln(); 3];
            { let rhs = lit(0.25) * (lit(1.25) * lit(0 as f64).sin()); v[0] += rhs; }
        } else if (a + a) >= (-v[0]) {} else {
            if (a + a) > a {
                return ((a + lit(1.25) * a) + lit(1.5) * v[0]) + lit(1.75) * v[v.len() - 1];
            }
        }
        let mut y = vec![a + a; 3];
        (((((-lit(1.875)) * y[1]) + lit(1.0) * a) + lit(1.25) * v[1]) + lit(0.5) * y[1]) + lit(1.5) * y[y.len() - 1]
    }

    pub fn fn17(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::new();
        list4.push(a + b);
        list4.push(b);
        let mut s = vec![b + b; 3];
        let r7 = &mut list4[1];
        *r7 = *r7 * lit(1.25) * s[n % 2].sin() + (lit(0.375) * a.cos());
        *r7 = *r7 * b.sin() + (lit(0.25) * s[n % 2].cos());
        'l8: for i9 in 1..=2 {
            let mut old11 = std::mem::replace(&mut list4, s.clone());
            let mut i13 = 0_usize;
            while i13 < 3 {
                { let rhs = 1; i13 += rhs; }
                for i15 in 0..3 {
                    { let rhs = lit(0.375) * (b * (-a)).sin(); s[n % 2] -= rhs; }
                    let i13: D = lit((n + 1) as f64);
                }
                { let rhs = lit(0.375) * (lit(1.5) * fn4(lit(0.5) * list4[0].sin(), b.atan(), vec![b; 3], (b, b))).atan(); s[0] += rhs; }
                for z18 in old11.iter_mut().rev() {
                    *z18 = *z18 * fn2((-lit(0.5)).sin()).cos() - (lit(0.5) * (lit(0.5) * list4.iter().copied().fold(lit(-9.0), D::max).sin()));
                }
            }
            if (list4[i13 % 2] < a) && (n == 3) {
                break 'l8;
            }
        }
        (((((s[1] + lit(1.0) * a) + lit(0.75) * list4[1]) + lit(1.0) * list4[list4.len() - 1]) + lit(0.75) * s[0]) + lit(1.5) * s[1]) + lit(2.0) * s[s.len() - 1]
    }

    pub fn fn18(a: D, v: &[D], e: &mut D) -> D {
        let mut e: [D; 3] = [a * (*e), *e, *e];
        e[0] = ((a * v[0]) * (a * v[0]) + lit(1.0)).ln().atan();
        for i5 in (0..e.len()).step_by(2) {
            if (v[v.len() - 1] >= v[i5 % 2]) || (a >= v[v.len() - 1]) {
                e[i5] = (-lit(0.375)).sin();
                return ((((lit(1.875).abs() + lit(0.75) * a) + lit(2.0) * v[0]) + lit(2.0) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * e[2];
                let dx = fn0((v[i5 % 2] + v[1]).cos(), [v[0]; 3], &mut e[1..]);
            }
            let old = fn3(a.atan(), (-v[i5 % 2]).sin(), (i5 + 1) % 4, &mut e[1..]);
        }
        { let rhs = lit(1.75) + (if e[2] < a { a } else { e[1] }).sin(); e[2] /= rhs; }
        (((((e.iter().copied().fold(lit(-9.0), D::max) + lit(1.25) * a) + lit(0.75) * v[0]) + lit(2.0) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.25) * e[1]) + lit(1.25) * e[2]
    }

    pub fn fn19(mut a: D, b: D, v: &[D], mut q: Vec<D>, k: &mut Vec<D>) -> D {
        let mut acc = [v[1] * a; 3];
        if acc[1] < (k[0] - v[0]) {
            q.sort_by(|z, q| z.total_cmp(q));
            let r7 = &mut acc[0];
            *r7 = (if b >= a { k[1] } else { v[0] }).sin();
            *r7 = *r7 * v[0].sin() + (lit(0.125) * k[0].cos());
            'l8: for i9 in 0..q.len() {
                if b <= lit(i9 as f64) {
                    k[1] = -lit(1.625);
                    q[i9] = lit(0.5) * fn16(lit(0.5) * fn5(q[i9].sin(), v[1].cos(), &q).sin(), &q).sin();
                    { let rhs = lit(0.25) * fn3((k[i9 % 2] * v[0]).atan(), lit(0.5) * b.sin(), 1 % 4, &mut acc[0..=1]); a += rhs; }
                } else {
                    { let rhs = lit(0.25) * b.atan(); acc[1] += rhs; }
                    { let rhs = lit(0.125) * (lit(0.5) * lit(0.375).sin()); q[i9] += rhs; }
                }
            }
        } else {
            { let rhs = lit(1.25) * (a - a).sin(); k[0] *= rhs; }
        }
        ((((((((((((a - q[q.len() - 1]) + lit(1.25) * a) + lit(1.5) * b) + lit(0.5) * v[0]) + lit(0.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.0) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.0) * k[0]) + lit(2.0) * k[1]) + lit(1.0) * k[k.len() - 1]) + lit(1.0) * acc[1]) + lit(0.25) * acc[2]
    }

    pub fn fn20(mut a: D, mut b: D, m: &mut [D], e: &mut D) -> D {
        let tape1 = *e;
        'l6: for i7 in 0..1 {
            if ((b - (*e)) > b) && (a <= m.iter().enumerate().map(|(j, z)| a.sin()).sum::<D>()) {
                *e = lit(2.0);
                if fn2(tape1.cos()) >= (if (*e) <= tape1 { *e } else { b }) {
                    let mut x: [[D; 3]; 2] = [[lit(i7 as f64); 3]; 2];
                    if (m[1] - lit(0.125)) >= fn9(lit(0.5) * (-lit(1.25)).sin()) {
                        x = x;
                        return (((((a + lit(1.75) * a) + lit(1.0) * b) + lit(1.25) * m[1]) + lit(1.25) * x[0][1]) + lit(1.0) * x[1][0]) + lit(1.5) * x[1][2];
                        { let rhs = lit(0.25) * fn3((lit(0.25) * (*e)).cos(), lit(0.5) * (*e).sin().sin(), i7 % 4, &mut x[0]); b += rhs; }
                    }
                    x = x;
                }
            }
        }
        return (a + lit(0.75) * b) + lit(1.25) * (*e);
        m[0] = (b.sin().tanh() - (if b >= (*e) { b } else { *e })).sin();
        a
    }

    pub fn fn21(a: D, b: D, v: &[D]) -> D {
        for z5 in v.iter().copied().rev() {
            if z5.abs() < b {
                return (((((a + lit(1.25) * a) + lit(2.0) * b) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * z5;
            }
            {}
        }
        (((b + lit(1.75) * a) + lit(0.5) * b) + lit(2.0) * v[0]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn22(mut a: D, mut b: D, v: &[D]) -> D {
        let mut v: Net = Net { w: vec![a + a, if a < b { a } else { -lit(1.0) }, (-lit(0.25)) + b], b: lit(1 as f64) };
        let w: D = b;
        let mut i6 = 0_usize;
        'l7: while i6 < 1 {
            { let rhs = 1; i6 += rhs; }
            {
                v.w[i6 % 2] = (b.sin().tanh() - b).sin();
                v.w[0] = lit(1.25) * a.sin();
            }
        }
        { let rhs = lit(0.5) * b.sin().cos(); v.w[0] += rhs; }
        v.w[0] = lit(1.25) * b.sin();
        ((b + lit(1.5) * b) + lit(1.25) * v.w[1]) + lit(2.0) * v.b
    }

    pub fn fn23(a: D) -> D {
        let a = Body { pos: Point { x: a, y: a }, vel: [lit(1.75), (a.abs() + lit(1.25)).ln(), a - (-lit(1.25))], mass: lit(1.25), id: 2 };
        let mut a = [a.pos.x; 3];
        let mut acc = a;
        let mut y8: D = if (if acc[2] <= acc[1] { a[2] } else { a[0] }) >= acc.iter().rev().skip(1).copied().map(|z| (z * acc[0]).cos()).sum::<D>() {
            let mut old = [[a[0].asinh(), -acc[2], acc[2] + lit(1.5)], [a[1], a[2] + a[0], lit(2 as f64)]];
            a[1] - old[0][1]
        } else {
            let dx: [[D; 3]; 2] = [[lit(1.875); 3], [lit(1.125); 3]];
            (a, acc) = (acc, a);
            acc[0] - a[1]
        };
        (((-a[1]) + lit(0.5) * a[0]) + lit(1.75) * a[2]) + lit(0.25) * acc[0]
    }

    pub fn fn24(a: D, b: D, flag: bool, v: &[D], mut q: Vec<D>) -> D {
        if (a * q[0]) <= lit(0.25) {
            let part6 = &mut q[0..2];
            { let rhs = lit(0.25) * b.sin(); part6[0] += rhs; }
            part6[1] = part6[0] * a.cos();
            q.swap(1, 0);
            let mut back: Net = Net { w: vec![lit(0.0); 4], b: lit(0.875) + q[0] };
        } else if a.sin() >= a {
            let mut y10: D = {
                let saved = fn0(a.max(b).sin(), [a, v[0], a], &mut q[..2]);
                q[0] = lit(3 as f64).atan();
                saved - a
            };
        } else {
            { let rhs = lit(0.125) * ((-lit(1.75)) * v[1]).sin(); q[0] += rhs; }
        }
        ((((((-lit(0.375)).min(b) + lit(1.75) * b) + lit(1.25) * v[0]) + lit(1.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.0) * q[0]) + lit(1.75) * q[q.len() - 1]
    }

    pub fn fn25(a: D, b: D) -> D {
        let mut i3 = 0_usize;
        while i3 < 3 {
            { let rhs = 1; i3 += rhs; }
            let s = Point { x: a * b, y: a };
        }
        (a + b) + lit(1.0) * a
    }

    pub fn fn26(a: D, v: &[D]) -> D {
        let back: [[D; 3]; 2] = [[a.max(v[0]); 3], [lit(3 as f64); 3]];
        let next = ((v[1].abs() + lit(1.25)).ln().abs() + lit(1.25)).sqrt();
        for i5 in 0..4 {}
        let f7 = |z: D| D::sin(next * v[v.len() - 1]).sin();
        let mut y9 = f7(-next);
        y9 = a.sin();
        let f11 = |z: D| lit(1.25) * ((if a > y9 { lit(1.25) } else { z }) + (-y9)).sin();
        let mut y13 = f11(fn9(lit(1.25) * next.sin())) + f11(back[1][0]);
        ((((D::sin(a) + lit(2.0) * v[0]) + lit(2.0) * v[1]) + lit(0.25) * back[0][1]) + lit(0.75) * back[1][2]) + lit(2.0) * y13
    }

    pub fn fn27(mut a: D, n: usize, e: &mut D) {
        let e: [D; 3] = [(*e).sin().exp(), a, (*e).abs()];
        let mut w = D::sin(a);
        let mut x: [[D; 3]; 2] = [[e[n % 3] * w, lit(1 as f64), e[2] - lit(1.75)], [-w, a.asinh(), w + w]];
        { let rhs = lit(0.375) * D::sin(w.sin().powi(3)).atan(); w -= rhs; }
        let mut saved: D = a;
        let x8 = -saved;
        let mut a = fn3(x8.sin(), e[n % 3].atan(), 3 % 4, &mut x[1]);
    }

    pub fn fn28(a: D, n: usize) -> D {
        let mut back: Vec<D> = vec![a, a * a, a];
        let mut back: [D; 3] = [if a > a { lit(1.125) } else { a }, back[n % back.len()] + back[n % back.len()], lit(1.75)];
        back[0] = lit(1.25) * (a.cos() / (lit(1.5) + (lit(1.5) + back[n % 3].sin()).sqrt().sin())).sin();
        if a > back[n % 3] { a } else { a }
    }

    pub fn fn29(a: D, n: usize) -> Vec<D> {
        let mut saved: Point = Point { x: a, y: a * a };
        saved.y = lit(1.75);
        saved.y = lit(1.25) * (saved.norm2() + a).sin();
        let mut old4 = std::mem::replace(&mut saved.x, (if a < a { a } else { -lit(0.75) }).cos());
        vec![(a + lit(1.0) * a) + lit(1.0) * saved.x, ((old4 * a) + lit(1.25) * saved.x) + lit(1.0) * saved.y]
    }

    pub fn fn30(a: D) -> D {
        let old: [D; 3] = [a * lit(0.625), a * a, if a > a { a } else { a }];
        let mut y = Body { pos: Point { x: a, y: a }, vel: [lit(1.875); 3], mass: a, id: 2 };
        if a.min(a) > old[1] {
            for i4 in 0..4 {
                { let rhs = lit(0.375) * lit(1.75).sin(); y.pos.y += rhs; }
                { let rhs = lit(0.5) * old[i4 % 3].sin(); y.vel[i4 % 3] *= rhs; }
                {
                    let u = fn26(a.cos(), &old);
                    { let rhs = lit(0.25) * (a + lit(i4 as f64)).atan(); y.pos.y += rhs; }
                }
            }
            let mut acc = fn25(y.vel[1].cos(), lit(1.25) * a.sin());
        } else if old[0].max(a) <= (y.mass - a) {
            y.vel[0] = -lit(0.75);
        } else {
            let mut tape1: [D; 3] = old;
        }
        return ((((((old.iter().map(|z| (*z).sin()).sum::<D>() + lit(0.25) * a) + lit(2.0) * old[0]) + lit(1.5) * old[1]) + lit(0.75) * old[2]) + lit(2.0) * y.pos.x) + lit(1.0) * y.vel[0]) + lit(0.75) * y.vel[1];
    }

    pub fn fn31(mut a: D, mut p: [D; 3], k: &mut Vec<D>) -> D {
        let mut saved: [D; 3] = [-lit(1.375), D::sin(lit(1.25)), p[2].min(k[k.len() - 1])];
        { let rhs = lit(0.375) * lit(2.0).sin(); k[0] += rhs; }
        fn27(saved[0].min(k[1]).cos(), 1 % 4, &mut a);
        let x = k.clone();
        {
            if saved[0] < (if k[k.len() - 1] > k[1] { lit(1.75) } else { x[0] }) {
                k[1] = p[1].sin().min(if a >= a { lit(1.875) } else { p[0] }).sin();
                p[0] = lit(1.25) * lit(1 as f64).sin();
                { let rhs = lit(0.125) * (lit(1.25) * (k.iter().zip(k.iter()).map(|(z, q)| fn17(p[0].sin(), a.cos(), 3 % 4).sin()).sum::<D>() * p[2]).sin()); saved[2] -= rhs; }
            } else {
                if (0..k.len()).map(|j| k[j] * lit(1.25) * (p[j % 3] * p[j % 3]).sin()).sum::<D>() <= (k[k.len() - 1] + lit(0.25)) {
                    p = [lit(0.625); 3];
                    return ((((((((a + lit(1.0) * p[0]) + lit(2.0) * p[1]) + lit(0.75) * k[0]) + lit(0.75) * k[1]) + lit(1.25) * k[k.len() - 1]) + lit(2.0) * saved[0]) + lit(1.75) * saved[1]) + lit(1.25) * saved[2]) + lit(0.25) * x[x.len() - 1];
                }
            }
            let p: D = a;
        }
        (((((((p[0] + lit(1.5) * a) + lit(2.0) * p[2]) + lit(0.25) * k[1]) + lit(1.25) * saved[1]) + lit(1.0) * saved[2]) + lit(2.0) * x[0]) + lit(0.5) * x[1]) + lit(0.25) * x[x.len() - 1]
    }

    pub fn fn32(a: D, m: &mut [D]) -> D {
        'l3: for z5 in &*m {
            if (lit(1.25) - a) < m.iter().sum::<D>() {
                if a.cos() < m[0] {
                    return ((((-a) + lit(0.25) * m[0]) + lit(1.25) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.5) * (*z5);
                }
            }
        }
        m[1] = lit(1.25) * a.sin().tanh().sin();
        (a + lit(0.5) * a) + lit(1.0) * m[0]
    }

    pub fn fn33(mut a: D, n: usize, v: &[D], q: Vec<D>, k: &mut Vec<D>) -> D {
        let mut dy1: Vec<D> = q.clone();
        { let rhs = lit(0.25) * fn18(lit(1.25) * v[n % 2].sin(), v, &mut dy1[0]); a += rhs; }
        { let rhs = lit(0.125) * ((if dy1[0] < k[n % 2] { dy1[n % 2] } else { v[0] }) - lit(0.375)).atan(); k[1] += rhs; }
        k[n % 2] = dy1[n % 2].sin();
        let mut cell1 = dy1.clone();
        let mut s: Vec<D> = vec![lit(0.0); 4];
        (((((((((((((cell1[n % cell1.len()] + lit(0.75) * a) + lit(1.75) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.25) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(0.25) * k[0]) + lit(2.0) * k[1]) + lit(1.0) * k[k.len() - 1]) + lit(0.5) * dy1[1]) + lit(0.5) * dy1[dy1.len() - 1]) + lit(0.75) * cell1[0]) + lit(0.25) * cell1[1]) + lit(1.0) * cell1[cell1.len() - 1]) + lit(2.0) * s[s.len() - 1]
    }

    pub fn fn34(mut a: D, v: &[D], m: &mut [D]) {
        for (j, z4) in m.iter_mut().enumerate() {
            { let rhs = lit(0.125) * v.iter().sum::<D>().sin(); *z4 += rhs; }
        }
        let f5 = |z: D| { let h7 = a + m[1]; lit(0.5).atan() + h7 };
        let y9 = f5(v[1]) + f5(fn28(a.atan(), 1 % 4));
        if m[1] <= (v[v.len() - 1] * y9) {
            m[0] = ((m[1] + a) + (lit(1.0) / (m[1].abs() + lit(1.25)))).sin();
            return;
        }
    }

    pub fn fn35(a: D, mut b: D, v: &[D], mut p: [D; 3], m: &mut [D]) -> D {
        let mut next = Point { x: a, y: fn13(p[2].atan(), v) };
        p.reverse();
        if (a * next.x) >= (a * b) {
            let r7 = &mut p[1];
            { let rhs = lit(0.375) * b.cos(); *r7 += rhs; }
            let r8 = &mut p[1];
            { let rhs = (a + next.y).sin(); *r8 *= rhs; }
            { let rhs = lit(1.25) * (lit(1.25) - a).sin(); *r8 *= rhs; }
        } else if fn25(v[v.len() - 1].cos(), b.sin()) >= b {
            for i9 in 1..m.len() {
                next.x = (a - b).cos();
            }
        } else {
            next = Point { y: a - a, ..next };
        }
        let mut i11 = 0_usize;
        loop {
            { let rhs = 1; i11 += rhs; }
            if i11 > 3 { break; }
            next.x = v.iter().enumerate().map(|(j, z)| lit(3 as f64).sin()).sum::<D>().sin();
            if (lit(0.125) > v[1]) || (p[i11 % 3] > lit(0.625)) {
                return ((((((((if lit(1.75) < a { -lit(1.75) } else { p[1] }) + lit(0.25) * a) + lit(1.25) * b) + lit(1.25) * v[0]) + lit(0.75) * v[1]) + lit(0.75) * p[1]) + lit(0.25) * m[0]) + lit(2.0) * next.x) + lit(0.25) * next.y;
            }
        }
        ((((((((b + lit(1.0) * b) + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * p[0]) + lit(2.0) * p[2]) + lit(1.0) * m[0]) + lit(0.5) * m[m.len() - 1]) + lit(0.25) * next.y
    }

    pub fn fn36(mut a: D, n: usize, mut q: Vec<D>, r: &mut [D; 3]) -> D {
        let mut cell1: [[D; 3]; 2] = [[fn23(lit(1.25) * lit(1.5).sin()), q[1].sin().exp(), fn13(q[n % 2].cos(), r)], [-lit(1.625); 3]];
        let mut n = q.clone();
        n[0] = lit(1.25) * fn1(lit(1.25) * a.sin()).sin().sin();
        let cell17 = q[1].max(r[2]) * r[0];
        (((((((((r[1] - (-lit(1.375))) + lit(2.0) * q[1]) + lit(1.5) * r[0]) + lit(1.25) * r[1]) + lit(0.25) * r[2]) + lit(1.5) * cell1[1][0]) + lit(1.75) * cell1[1][2]) + lit(1.25) * n[0]) + lit(2.0) * n[1]) + lit(2.0) * n[n.len() - 1]
    }

    pub fn fn37(mut a: D, mut b: D, v: &[D], body: &mut Body) -> D {
        let mut y7: D = if a.atan() <= lit(1 as f64) {
            if v[0].max(b) <= body.pos.x.sin() {
                let body = fn29((b - b).sin(), 2 % 4);
            }
            a = ((if b > b { v[1] } else { b }) / (body.energy().abs() + lit(1.25))).sin();
            b
        } else {
            body.mass = lit(2 as f64).cos();
            (0..v.len()).map(|j| v[j] * lit(1.25) * (lit(1.375) * b).sin()).sum::<D>()
        };
        for i9 in 1..=1 {
            body.mass = (y7 + body.pos.x).sin();
        }
        ((((((v.iter().zip(v.iter()).map(|(z, q)| y7.min(-lit(1.25)).atan()).sum::<D>() + lit(1.0) * b) + lit(1.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.75) * body.pos.y) + lit(2.0) * body.vel[1]) + lit(2.0) * body.mass) + lit(2.0) * y7
    }

    pub fn fn38(a: D, mut b: D) -> D {
        let mut saved: [[D; 3]; 2] = [[lit(0.125).atan(), lit(1.625), a + b], [lit(0.625); 3]];
        let r4 = &mut saved[0][0];
        *r4 = lit(1.25) * (a / (lit(1.5) + lit(1.75).sin())).sin();
        saved[0][2] = saved[0][1].sin();
        let mut y10: D = if (lit(0.625) < saved[0][0]) || (b <= b) {
            let f5 = |z: D| (if (b + z) <= (if a > a { saved[0][0] } else { b }) { z - a } else { z - a }).sin();
            let y7 = f5(a.asinh()) + f5(b);
            saved[1][1] = lit(0.625).atan();
            a
        } else {
            let r9 = &mut saved[1][2];
            *r9 = *r9 * b.cos() + (lit(0.375) * (lit(1.25) * b.sin()));
            a
        };
        (((y10 / (lit(1.5) + a.sin())) + lit(2.0) * b) + lit(0.75) * saved[1][2]) + lit(0.25) * y10
    }

    pub fn fn39(a: D, p: [D; 3]) -> D {
        if (a + p[2]) <= (p[1] / (a.abs() + lit(1.25))) {
            let mut i3 = 0_usize;
            while i3 < 1 {
                { let rhs = 1; i3 += rhs; }
                let mut list5 = Vec::with_capacity(4);
                list5.push(p.iter().copied().fold(lit(-9.0), D::max));
                list5.push(a * a);
            }
        } else {}
        return (((a + p[1]) + lit(0.25) * p[0]) + lit(0.5) * p[1]) + lit(1.25) * p[2];
        p.iter().copied().fold(lit(-9.0), D::max)
    }

    pub fn fn40(a: D, n: usize, v: &[D], net: &Net) -> D {
        let mut v: Vec<D> = vec![a * a; 3];
        fn27(lit(1.25) * (if a > a { a } else { a }).sin(), n % 4, &mut v[n % 2]);
        let mut w = if v[0] > (a - net.b) { a + a } else { a - net.w[n % 2] };
        { let rhs = lit(0.125) * (a.abs() * w).cos(); v[n % 2] += rhs; }
        let v: D = net.forward(&v);
        w = lit(1.25) * lit(2 as f64).mul_add(a, lit(1.0)).sin();
        match n % 3 { 0 => {
            w = ((w - v) + v.sin()).cos();
        }, 1 => {
            w = lit(1.375);
        }, _ => {
            w = v.sin();
        } }
        ((((-lit(1.75)).min(a) + lit(0.5) * a) + lit(0.25) * net.w[1]) + lit(2.0) * net.b) + lit(2.0) * v
    }

    pub fn fn41(mut a: D, mut b: D) -> D {
        for i3 in (0..2).rev() {
            let mut saved: D = fn28(lit(0.5) * b.cos().sin(), 3 % 4);
            if (saved.max(b) > saved) || ((-lit(0.125)).sin().powi(2) < saved) {
                fn27(lit(0.5) * a.sin(), i3 % 4, &mut saved);
            } else {
                a = b.atan().sin();
                { let rhs = lit(1.75) + fn2(a.cos()).sin(); a /= rhs; }
            }
            { let rhs = lit(0.5) * a.sin().exp().sin().exp().sin(); a -= rhs; }
        }
        ((a * a + lit(1.0)).sqrt() + lit(1.0) * a) + lit(0.25) * b
    }

    pub fn fn42(a: D) -> D {
        let cell1 = [lit(1 as f64); 3];
        if fn24(lit(1.25) * a.sin(), a.sin(), a >= a, &cell1, vec![lit(2.0), a]) > (-lit(1.5)) {
            let mut a = lit(2.0);
            a = a.sin().powi(0).sin().exp().atan();
            a = cell1.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        } else {}
        ((a + lit(0.25) * cell1[0]) + lit(1.25) * cell1[1]) + lit(1.0) * cell1[2]
    }

    pub fn fn43(mut a: D, n: usize, v: &[D], k: &mut Vec<D>) -> D {
        let w = fn38((v[n % 2] - k[0]).cos(), lit(1.25) * a.sin());
        ((((((-w) + lit(1.75) * a) + lit(0.5) * v[0]) + lit(1.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.25) * k[1]) + lit(0.25) * w
    }

    pub fn fn44(mut a: D, b: D, v: &[D]) -> Vec<D> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push((if b.sin() > (b + b) { v[v.len() - 1].sin().tanh() } else { b * lit(1.375) }).sin());
        }
        if b >= (b * b) {
            list4[0] = lit(3 as f64).sin();
            if (b * lit(0.25)) >= (a * b) {
                return vec![(v[0] * b) + lit(0.5) * list4[list4.len() - 1], ((list4[0] * list4[0]) + lit(0.25) * v[0]) + lit(0.5) * list4[1]];
            }
        }
        list4
    }

    pub fn fn45(a: D, e: &mut D) -> D {
        let mut back: Vec<D> = vec![a * lit(2.0), *e, a.mul_add(*e, *e)];
        back[0] = lit(1.25) * ((back[0] - a) / (((*e) + (*e)).abs() + lit(1.25))).sin();
        let next = fn42((*e).sin());
        back[0] = (if (back[1] - back[back.len() - 1]) < back.iter().enumerate().map(|(j, z)| (lit(1.125) / (back[j % 2].abs() + lit(1.25))).sin()).sum::<D>() { next.sin().exp() } else { back[1] - (*e) }).sin();
        let mut y11: D = if next.sin() >= (if next <= (*e) { back[0] } else { next }) {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 1 { break; }
                let mut old9 = std::mem::replace(&mut back[i7 % 2], ((*e) - lit(0.375)).atan());
                back.insert(0, (*e).sin().sin());
                if i7 >= 3 { break; }
                back[1] = fn38(fn17(lit(1.25) * old9.sin(), lit(1.625).sin(), (i7 + 1) % 4).sin(), (next + next).atan()).sin();
            }
            back[0] = back.iter().sum::<D>().sin();
            a
        } else {
            back[0] = a.atan();
            next * lit(0.5)
        };
        (((D::sin(lit(0.5)) + lit(1.25) * a) + lit(1.0) * back[1]) + lit(1.25) * back[back.len() - 1]) + lit(1.25) * next
    }

    pub fn fn46(mut a: D, mut b: D, n: usize, v: &[D]) -> Vec<D> {
        let mut dy1: [[D; 3]; 2] = [[a * b; 3]; 2];
        let mut w: D = lit(1.625);
        if b > b {
            return vec![(w + lit(1.75) * a) + lit(1.0) * dy1[0][1], (((((fn42(lit(1.25) * w.sin()) + lit(0.75) * a) + lit(0.25) * v[0]) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * dy1[0][1]) + lit(2.0) * dy1[1][0]) + lit(0.75) * w];
        }
        dy1 = dy1;
        vec![(((((-b) + lit(0.5) * a) + lit(0.25) * b) + lit(2.0) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * dy1[0][1], ((dy1[n % 2][0] + lit(2.0) * b) + lit(1.0) * v[0]) + lit(0.25) * dy1[1][2]]
    }

    pub fn fn47(mut a: D) -> [D; 3] {
        let mut old: Net = Net { w: vec![a.mul_add(a, a); 3], b: D::sin(a) };
        let mut acc = if (a <= lit(0.125)) || (a >= old.w[0]) { D::sin(lit(0.75)) } else { a * a };
        if lit(0.375).mul_add(a, a) <= fn25(a.cos(), old.w[1].sin()) {
            return [old.w[1].abs() + lit(1.25) * a, ((if a < acc { a } else { acc }) + lit(1.0) * a) + lit(0.5) * old.w[0], (lit(0.5) - acc) + lit(1.75) * old.w[1]];
        }
        { let rhs = lit(0.5) * a.sin().sin(); a += rhs; }
        let mut next = [a - old.b, a, a.abs()];
        let mut acc = vec![lit(0.0); 4];
        for z7 in acc.iter().copied().rev() {
            for i9 in 0..next.len() {
                { let rhs = lit(0.25) * fn3(acc[0].max(acc[acc.len() - 1]).cos(), fn1(z7.sin()).cos(), i9 % 4, &mut next); a += rhs; }
                a = lit(0.5) * lit(1.0).sin().sin();
            }
        }
        [((((acc[0] + a) + lit(1.0) * old.w[0]) + lit(1.25) * old.w[1]) + lit(1.75) * next[1]) + lit(1.5) * acc[acc.len() - 1], (((next[0] * acc[1]) + lit(0.75) * old.w[0]) + lit(1.25) * old.w[1]) + lit(2.0) * next[2], a + lit(1.5) * a]
    }

    pub fn fn48(a: D) -> D {
        let a = (a, -a);
        let mut i3 = 0_usize;
        while i3 < 2 && (i3 == 3) {
            { let rhs = 1; i3 += rhs; }
        }
        for i5 in 0..3 {
            let f7 = |z: D| { let h9 = a.0; h9.sin() + h9 };
            let y11 = f7(a.0.sin()) + f7(a.1);
        }
        a.0.sin().powi(3) + lit(0.25) * a.0
    }

    pub fn fn49(a: D, v: &[D]) -> D {
        let mut back = [lit(1.375); 3];
        let back4 = a;
        {
            { let rhs = lit(1.75) + back.iter().sum::<D>().sin(); back[1] /= rhs; }
        }
        { let rhs = lit(0.125) * (-(if v[1] < lit(0.625) { lit(1.625) } else { lit(1.0) })).cos(); back[0] -= rhs; }
        (((((((v[0].asinh() + lit(0.5) * a) + lit(0.5) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.5) * back[0]) + lit(0.25) * back[1]) + lit(1.5) * back[2]) + lit(1.5) * back4
    }

    pub fn fn50(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let acc: Option<D> = None;
        let saved: Vec<D> = (0..p.len()).map(|j| p[j] + fn25(b.sin(), lit(1.25) * b.sin()).atan()).collect::<Vec<D>>();
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 1 { break; }
            'l9: for z11 in &saved {
                {
                    p = p;
                }
                p[i7 % 3] = lit(0.5) * b.sin();
            }
            p[2] = (b + (a * a + lit(1.0)).sqrt()).cos();
            if (lit(0.625) * a) >= lit(0.75) { break; }
            p.reverse();
        }
        return ((((((if saved[i7 % 2] <= a { b } else { p[i7 % 3] }) + lit(1.75) * a) + lit(1.25) * b) + lit(0.75) * p[0]) + lit(1.5) * p[1]) + lit(2.0) * saved[1]) + lit(0.25) * saved[saved.len() - 1];
        let r13 = &mut p[i7 % 3];
        *r13 = saved.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * saved[0].sin()).sum::<D>().sin();
        a.sin().powi(2)
    }

    pub fn fn51(a: D, b: D, n: usize, v: &[D]) -> Vec<D> {
        let y1 = [[v[1] - (-lit(1.375)); 3], [v[1], v[n % 2], b.sin().tanh()]];
        {
            if a.sin() >= (v[1] + b) {
                return vec![(((a + lit(1.0) * a) + lit(1.25) * b) + lit(0.75) * v[v.len() - 1]) + lit(1.25) * y1[1][0], (((a + lit(0.75) * b) + lit(2.0) * v[0]) + lit(1.5) * v[1]) + lit(2.0) * y1[1][0]];
            }
        }
        for i6 in (0..v.len()).step_by(2) {
            if i6 < 2 {
                for z9 in v.iter().copied().rev() {}
                if n < 2 {
                    return vec![(((lit(3 as f64) + lit(1.5) * a) + lit(0.5) * v[0]) + lit(0.5) * v[1]) + lit(1.75) * y1[0][1], (((v.iter().copied().fold(lit(-9.0), D::max) + lit(0.75) * a) + lit(2.0) * v[0]) + lit(0.5) * y1[0][1]) + lit(1.5) * y1[1][2]];
                }
            } else if b <= v[i6].sin() {} else {}
        }
        vec![(((a + lit(2.0) * a) + lit(1.5) * v[0]) + lit(0.75) * y1[1][0]) + lit(0.5) * y1[1][2], (((b - v[1]) + lit(1.0) * a) + lit(1.75) * b) + lit(0.5) * y1[0][1]]
    }

    pub fn fn52(mut a: D, n: usize, q: Vec<D>) -> D {
        let dy1 = [fn41(q[n % 2].sin(), q[n % 2].sin()); 3];
        a = lit(1.25) * ((a * dy1[n % 3]) * lit(0.625).min(-lit(1.25))).sin();
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            if (lit(0.75) > a) || (a < lit(1.875)) { break; }
            { let rhs = lit(0.5) * (a + a).sin(); a *= rhs; }
        }
        return ((((fn38(dy1[0].sin(), lit(1.25) * a.sin()) + lit(1.0) * a) + lit(1.0) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(1.5) * dy1[0]) + lit(0.75) * dy1[1];
    }

    pub fn fn53(a: D, mut b: D, body: &mut Body) -> D {
        let mut b = [lit(0.875); 3];
        { let rhs = lit(0.125) * (if body.pos.x <= a.asinh() { a.sin().powi(0) } else { body.pos.x }).sin(); b[1] += rhs; }
        for i5 in (0..b.len()).rev() {
            'l7: for i8 in (0..b.len()).rev() {
                { let rhs = lit(0.25) * (lit(0.5) * (b[1] - (body.pos.y + body.mass)).sin()); b[i8] += rhs; }
                body.vel[1] = body.vel[i8 % 3].sin();
            }
        }
        ((((fn41(a.cos(), lit(0.5).cos()) + lit(0.75) * a) + lit(1.75) * body.vel[0]) + lit(2.0) * body.vel[1]) + lit(2.0) * b[1]) + lit(0.75) * b[2]
    }

    pub fn fn54(mut a: D) -> [D; 3] {
        let mut dy1: [D; 3] = [a.sin().tanh(), a, a * a];
        let f3 = |z: D, k: D| { let h7 = a; lit(1.25) * z.sin() + h7 };
        let mut y9 = f3(a, dy1[1]) + f3(lit(1.5), dy1[2]);
        for i11 in 0..2 {
            { let rhs = lit(0.25) * fn3(y9.sin().sin(), (lit(1.5) + y9.sin()).ln().sin(), i11 % 4, &mut dy1[0..=1]); a += rhs; }
        }
        let x = fn45(lit(1.25) * a.sin(), &mut dy1[0]);
        for i14 in (0..1).rev() {
            let mut y: Point = Point { x: dy1.iter().rev().skip(1).copied().map(|z| y9.sin()).sum::<D>(), y: y9 };
        }
        [((x.max(x) + lit(0.5) * a) + lit(1.5) * dy1[0]) + lit(1.25) * dy1[2], dy1.iter().sum::<D>() + lit(1.5) * y9, (y9 + lit(1.5) * y9) + lit(2.0) * x]
    }

    pub fn fn55(mut a: D) -> D {
        a = (if a <= a.sin().tanh() { lit(1.25).sin().exp() } else { a.asinh() }).sin();
        let mut acc = Net { w: vec![lit(0.0); 2], b: a };
        let f3 = |z: D| (fn25(lit(1.25) * a.sin(), z.cos()) - (z * z)).sin();
        let y5 = f3(acc.w[1].sin().exp());
        ((D::sin(acc.w[1]) + lit(1.5) * a) + lit(0.5) * acc.w[1]) + lit(1.75) * acc.b
    }

    pub fn fn56(a: D, m: &mut [D]) -> D {
        let r3 = &mut m[0];
        *r3 = a.sin();
        if m[1] < (a * a) {
            return ((m[0] + lit(0.25) * a) + lit(2.0) * m[0]) + lit(1.25) * m[m.len() - 1];
            for z4 in m.iter_mut() {
                { let rhs = lit(0.5) * a.cos().sin(); *z4 *= rhs; }
            }
        }
        let mut u = fn51(fn30(lit(1.75).atan()).sin(), lit(1.25) * (a + a).sin(), 0 % 4, m);
        let a: D = m[m.len() - 1];
        let r7 = &mut m[0];
        { let rhs = lit(0.375) * u.iter().sum::<D>().atan(); *r7 += rhs; }
        let mut saved: Option<D> = None;
        let mut u10 = vec![vec![m[0] * m[1], (lit(1.125).abs() + lit(1.25)).sqrt()], (0..u.len()).map(|j| u[j] + (-m[0]).cos()).collect::<Vec<D>>()];
        (((((((a + lit(0.5) * m[0]) + lit(0.5) * m[m.len() - 1]) + lit(0.25) * u[0]) + lit(1.5) * u[1]) + lit(0.25) * u[u.len() - 1]) + lit(0.5) * saved.unwrap_or(lit(0.75))) + lit(1.0) * u10[0][0]) + lit(2.0) * u10[1][1]
    }

    pub fn fn57(a: D, v: &[D]) -> Vec<D> {
        let mut saved = vec![v[0..=1].to_vec(), vec![lit(1.25).min(v[0]), D::sin(a)]];
        for i4 in (0..3).rev() {
            saved[i4 % 2][1] = lit(0.5) * a.sin();
            { let rhs = lit(1.75) + lit(i4 as f64).sin(); saved[i4 % 2][i4 % 2] /= rhs; }
            for i6 in 0..v.len() {
                saved = saved.clone();
                { let rhs = lit(0.5) * ((-lit(1.25)) + a.max(a)).sin(); saved[i6 % 2][i4 % 2] -= rhs; }
                let row8 = &mut saved[0];
                row8[0] = a.atan();
                { let rhs = row8[0] * lit(0.375) * (a - a).sin(); row8[1] += rhs; }
            }
        }
        vec![((lit(0.25) + lit(1.25) * v[0]) + lit(0.5) * saved[0][0]) + lit(1.75) * saved[1][1], v.iter().fold(a, |h, z| (-lit(0.875)).atan())]
    }

    pub fn fn58(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        b = fn50(fn50(a.cos(), lit(1.25) * b.sin(), [lit(1.625), a, lit(1.375)]).atan(), lit(1.25) * v.iter().rev().skip(1).copied().map(|z| z.atan()).sum::<D>().sin(), [v[1]; 3]).sin();
        let mut saved: Option<D> = Some(lit(n as f64));
        for i7 in (0..v.len()).step_by(2) {
            if a > a {
                let mut i9 = 0_usize;
                while i9 < 2 {
                    { let rhs = 1; i9 += rhs; }
                    let mut dx = fn18(b.sin().tanh().sin(), v, &mut a);
                }
                b = (lit(v.len() as f64) + v[1].sin().exp()).sin();
            }
            if (a - a) <= b {
                continue;
            }
        }
        (((((v[v.len() - 1] / (lit(1.5) + a.sin())) + lit(1.0) * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.25) * saved.unwrap_or(lit(0.75))
    }

    pub fn fn59(a: D, mut b: D, n: usize, flag: bool, p: [D; 3]) -> [D; 3] {
        let mut dx = [[b + lit(0.875), D::sin(b), lit(0.625) + b], [a.min(a), fn30(a.sin()), lit(0.75)]];
        { let rhs = lit(1.75) + (dx[n % 2][0] - p[n % 3]).sin(); dx[0][n % 3] /= rhs; }
        let x: D = p.iter().rev().skip(1).copied().map(|z| a.sin().atan()).sum::<D>();
        dx[1][n % 3] = (b.atan() + (a + b)).atan();
        let mut list9 = Vec::new();
        for i10 in 0..4 {
            list9.push((b * (b * a)).cos());
        }
        let mut i13 = 0_usize;
        'l14: while i13 < 1 && ((x / (lit(1.875).abs() + lit(1.25))) >= (a * b)) {
            { let rhs = 1; i13 += rhs; }
            let mut tape1: [D; 3] = [b, x * b, b * dx[1][i13 % 3]];
            { let rhs = lit(0.25) * (dx[0][n % 3] * b).sin().tanh().atan(); tape1[n % 3] += rhs; }
        }
        [((b * b) + lit(1.0) * p[0]) + lit(1.0) * dx[1][0], (((((a * dx[i13 % 2][n % 3]) + lit(1.0) * a) + lit(2.0) * b) + lit(2.0) * p[0]) + lit(0.25) * p[1]) + lit(0.5) * dx[1][2], (((((x * b) + lit(2.0) * b) + lit(1.5) * p[1]) + lit(1.25) * dx[0][1]) + lit(1.25) * dx[1][2]) + lit(1.25) * list9[1]]
    }

    pub fn fn60(mut a: D, body: &mut Body) -> D {
        body.mass = a.sin();
        { let rhs = lit(1.25) * (body.mass + body.pos.y).sin(); body.pos.y *= rhs; }
        let acc = body.push((if a > a { a } else { a }).atan());
        let mut cell1 = [[acc + acc; 3]; 2];
        (((((a + lit(1.5) * body.pos.x) + lit(1.0) * body.pos.y) + lit(1.5) * body.vel[0]) + lit(0.5) * body.vel[1]) + lit(1.25) * cell1[0][1]) + lit(0.5) * cell1[1][0]
    }

    pub fn fn61(mut a: D) -> D {
        let a: Option<D> = Some(-a);
        return (if lit(1.875) < (-lit(0.125)) { lit(1.75) } else { lit(0.25) }) + lit(0.5) * a.unwrap_or(lit(0.75));
        lit(0.625) + lit(1.875)
    }

    pub fn fn62(mut a: D, b: D) -> D {
        { let rhs = lit(0.125) * (lit(1.25) * a.sin()); a -= rhs; }
        if (b + a) <= (a * b) {
            let mut dx = b.sin() * b;
        }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            a = b.sin();
        }
        ((if lit(1.375) > b { b } else { b }) + lit(1.0) * a) + lit(0.5) * b
    }

    pub fn fn63(mut a: D, m: &mut [D]) -> D {
        let mut acc = [a, m[m.len() - 1] * m[0], m[m.len() - 1]];
        m[1] = a.sin();
        ((((((lit(1.25) - m[0]) + lit(1.75) * m[0]) + lit(1.0) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(1.0) * acc[0]) + lit(1.5) * acc[1]) + lit(0.25) * acc[2]
    }

    pub fn fn64(a: D, m: &mut [D]) -> D {
        let f3 = |z: D| lit(1.25) * a.sin();
        let y5 = f3(m[1] + a) + f3(a);
        let f7 = |z: D| lit(1.25) * fn52(z.max(z).sin(), 1 % 4, vec![z; 3]).sin();
        let y9 = f7(f7(lit(1.875) + y5));
        ((((y9.cos() + lit(0.5) * a) + lit(0.75) * m[0]) + lit(1.0) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(0.75) * y9
    }

    pub fn fn65(mut a: D, b: D, v: &[D], net: &Net) -> Vec<D> {
        for i5 in 0..4 {
            'l7: for i8 in 1..=2 {
                { let rhs = lit(0.375) * net.forward(v).atan(); a -= rhs; }
            }
        }
        let mut net: D = lit(2 as f64);
        let mut u: Option<D> = Some((net * net + lit(1.0)).sqrt());
        let mut i12 = 0_usize;
        while i12 < 2 {
            { let rhs = 1; i12 += rhs; }
            a = lit(2.0);
            a = lit(1.125);
            a = lit(0.625);
        }
        vec![(b + lit(1.5) * b) + lit(0.25) * v[v.len() - 1], (((D::sin(v[i12 % 2]) + lit(2.0) * v[0]) + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(2.0) * net]
    }

    pub fn fn66(mut a: D, n: usize, v: &[D], e: &mut D) -> D {
        let f5 = |z: D, k: D| lit(1.25) * lit((n + 1) as f64).sin();
        let y8 = f5(v.iter().sum::<D>(), lit(1.375));
        for z11 in v {
            match (n + 1) % 3 { 0 => {
                let f13 = |z: D, k: D| { let h16 = (*z11) * y8; lit(0.5) * ((*e) + z).sin() + h16 };
                let y18 = f13(lit(n as f64), v[n % 2]) * f13(*z11, v[0]);
                if (y8 + (*e)) < v[n % 2].sin().tanh() {
                    std::mem::swap(&mut a, e);
                    break;
                }
            }, 1 => {
                *e = (v[n % 2] - (*e)).cos().cos();
                { let rhs = ((*z11).abs() + lit(1.25)).ln().sin(); a *= rhs; }
            }, _ => {
                *e = lit(0.5) * (v[n % v.len()] - y8).sin();
            } }
            let mut saved = *z11;
        }
        (((y8 + lit(1.0)) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn67(a: D, n: usize, mut p: [D; 3], q: Vec<D>, m: &mut [D]) -> D {
        let mut next = vec![vec![(lit(1.5) + a.sin()).ln(), p[n % 3] * a, a - a], q.iter().enumerate().map(|(j, z)| fn39((*z).atan(), [m[m.len() - 1], m[n % 2], -lit(1.75)]).sin()).collect::<Vec<D>>()];
        if a < (m[n % 2] / (next[0][1].abs() + lit(1.25))) {
            let saved = fn55((lit(1.875) * m[0]).atan());
            p[2] = fn58(m[n % 2].cos(), lit(1.25) * saved.sin(), 2 % 4, &p).sin().powi(3).sin();
            for i10 in 0..m.len() {
                for (j, z12) in m.iter_mut().enumerate() {
                    { let rhs = (saved + q[n % 2]).sin(); *z12 *= rhs; }
                }
                next[0][0] = lit(0.5) * next[i10 % 2][i10 % 2].sin();
                if (saved <= saved) || (p[n % 3] <= next[n % 2][1]) {
                    p = [lit(0.75); 3];
                    return (((((((a + lit(2.0) * a) + lit(0.25) * p[0]) + lit(1.75) * p[1]) + lit(1.5) * p[2]) + lit(0.25) * m[0]) + lit(0.25) * m[1]) + lit(1.5) * next[0][0]) + lit(1.75) * saved;
                }
            }
        } else {
            m[n % 2] = lit(1.25) * ((lit(1.5) + p[2].sin()).ln() + (if n != 1 { m[n % m.len()] } else { m[n % 2] })).sin();
            p.sort_by(|z, q| z.total_cmp(q));
        }
        (((((m[0] + lit(2.0) * p[0]) + lit(0.25) * p[1]) + lit(2.0) * p[2]) + lit(2.0) * q[0]) + lit(0.25) * q[q.len() - 1]) + lit(0.5) * next[0][0]
    }

    pub fn fn68(a: D, r: &mut [D; 3]) -> D {
        let mut y1 = [[r[1].max(r[1]); 3], [a.cos(); 3]];
        let mut y1: Vec<D> = vec![y1[1][2]; 3];
        r[2] = r[2].sin();
        let mut s = fn36(a.sin(), 3 % 4, vec![y1[y1.len() - 1], y1[y1.len() - 1], a], r);
        y1[0] = ((a * s) / ((s * s + lit(1.0)).sqrt().abs() + lit(1.25))).sin();
        let mut w = s.sin();
        y1[0] = lit(1.25) * y1.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        let mut y1 = fn43((if w > s { a } else { a }).cos(), 0 % 4, r, &mut y1);
        (((s + lit(2.0) * a) + lit(0.75) * r[2]) + lit(1.75) * s) + lit(1.75) * w
    }

    pub fn fn69(a: D, mut b: D) -> D {
        let mut cell1: Shape = if b < lit(0.25) { Shape::Disc(a) } else { Shape::Dot };
        for i4 in (0..2).rev() {
            for i6 in 0..3 {
                let mut a: D = ((b * a).abs() + lit(1.25)).sqrt();
                { let rhs = lit(0.125) * (a * a).asinh().sin(); b += rhs; }
                b = b.cos();
            }
            cell1 = cell1.clone();
        }
        ((b + lit(0.5) * a) + lit(1.5) * b) + lit(1.25) * cell1.area()
    }

    pub fn fn70(mut a: D, b: D) -> D {
        let y1: Vec<D> = vec![a.sin(); 3];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            let mut i6 = 0_usize;
            while i6 < 2 {
                { let rhs = 1; i6 += rhs; }
                a = lit(0.5) * y1[i6 % 2].sin();
                a = a.sin();
            }
            a = ((a * a) * a.mul_add(b, -lit(1.5))).atan();
            { let rhs = lit(0.25) * (lit(0.5) * (if i6 != 0 { y1.iter().copied().fold(lit(-9.0), D::max) } else { b }).sin()); a += rhs; }
        }
        ((a - a) + lit(1.5) * y1[1]) + lit(1.75) * y1[y1.len() - 1]
    }

    pub fn fn71(a: D, b: D) -> Vec<D> {
        let mut y3: D = if (a + b) < a {
            b - b
        } else {
            lit(2 as f64)
        };
        vec![y3 * a, ((if lit(0.125) > lit(0.875) { y3 } else { a }) + lit(1.0) * b) + lit(1.75) * y3]
    }

    pub fn fn72(a: D, b: D, m: &mut [D]) -> D {
        let mut acc: Vec<D> = vec![m[0], lit(0.25).sin().powi(2)];
        acc = acc.to_vec();
        let mut w: Vec<D> = vec![lit(2 as f64), b + acc[1], acc[0] * lit(0.5)];
        w = w.clone();
        let (l6, r7) = m.split_at_mut(1);
        r7[0] = l6[0] * (if b > b { a } else { acc[0] }).atan();
        { let rhs = lit(0.25) * (lit(1.25) * lit(0 as f64).sin().powi(2).sin()); m[m.len() - 1] -= rhs; }
        ((((((((m[1] + lit(1.25) * a) + lit(1.25) * b) + lit(0.75) * m[0]) + lit(1.0) * m[m.len() - 1]) + lit(2.0) * acc[0]) + lit(1.0) * acc[1]) + lit(0.75) * acc[acc.len() - 1]) + lit(1.5) * w[1]) + lit(2.0) * w[w.len() - 1]
    }

    pub fn fn73(a: D, mut b: D, v: &[D]) -> D {
        { let rhs = lit(1.75) + v.iter().sum::<D>().sin(); b /= rhs; }
        (((((lit(1.5) + b.sin()).ln() + lit(2.0) * a) + lit(1.5) * b) + lit(1.25) * v[0]) + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn74(a: D, v: &[D], q: Vec<D>) -> D {
        let mut a: [D; 3] = [v[1].cos(); 3];
        let mut old = a[0] - q[0].asinh();
        a.swap(1, 1);
        let acc = lit(3 as f64);
        ((((((((q[1].max(q[0]) + lit(1.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * q[0]) + lit(0.25) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.5) * a[0]) + lit(1.5) * a[1]) + lit(1.75) * a[2]) + lit(1.25) * acc
    }

    pub fn fn75(a: D, n: usize) -> D {
        let mut n = [a + lit(0.5), a, lit(n as f64)];
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            n[i4 % 3] = lit(0.5) * lit(i4 as f64).sin();
            let mut old7 = std::mem::replace(&mut n[i4 % 3], a.sin().exp().sin());
        }
        { let rhs = lit(0.125) * a.sin(); n[i4 % 3] += rhs; }
        ((((a + a) + lit(0.75) * a) + lit(0.5) * n[0]) + lit(1.5) * n[1]) + lit(1.75) * n[2]
    }

    pub fn fn76(mut a: D, n: usize, flag: bool) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(lit(0.5) * (if a <= a { a } else { a }).sin().sin());
        }
        let f8 = |z: D, k: D| { let h11 = z * k; (if z > a { list4[n % 2] } else { a }).cos() + h11 };
        let y13 = f8(lit(1 as f64), lit(1.0));
        'l15: for i16 in 0..4 {
            list4[1] = (a * y13).sin().tanh().sin();
        }
        for i18 in 0..list4.len() {
            { let rhs = fn49(a.atan(), &list4).sin(); list4[i18] *= rhs; }
        }
        (((list4[1] + lit(0.5) * a) + lit(1.0) * list4[0]) + lit(1.25) * list4[1]) + lit(0.75) * list4[list4.len() - 1]
    }

    pub fn fn77(mut a: D) -> D {
        let next = fn45((if lit(0.25) <= (-lit(0.5)) { lit(1.0) } else { lit(0.375) }).sin(), &mut a);
        let mut dx = [a, next.mul_add(next, next), fn10(lit(1.25) * a.sin(), a.cos())];
        if fn73(dx[2].sin(), lit(1.25) * next.sin(), &dx) >= (if lit(0.5) <= dx[0] { a } else { next }) {
            dx.sort_by(|z, q| z.total_cmp(q));
            a = a.cos();
        } else {}
        ((next + dx[0]) + lit(0.75) * a) + lit(0.75) * next
    }

    pub fn fn78(a: D, flag: bool, q: Vec<D>, m: &mut [D], e: &mut D) -> D {
        for z6 in m.iter_mut() {
            *z6 = (*e).cos();
        }
        {
            let mut back = m.iter().filter(|z| **z > 0.25).map(|z| lit(1.375).atan()).sum::<D>().sin().powi(0);
        }
        ((((((*e).sin() + lit(1.75) * a) + lit(1.25) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(2.0) * m[1]) + lit(1.25) * m[m.len() - 1]) + lit(0.75) * (*e)
    }

    pub fn fn79(a: D) -> D {
        let mut tape1: Vec<D> = vec![lit(0.0); 4];
        tape1[1] = fn58(tape1.windows(2).map(|z| z[0] * z[1]).sum::<D>().atan(), (a * tape1[0]).sin(), 1 % 4, &tape1).atan();
        { let rhs = lit(0.125) * a.cos(); tape1[1] -= rhs; }
        let mut a: [D; 3] = [fn76(a.cos(), 0 % 4, a >= a), (a * a + lit(1.0)).sqrt(), tape1[0]];
        if tape1[1] <= a[1] {
            { let rhs = lit(0.5) * (lit(1.25) * (if (a[2] > a[1]) && (a[0] > tape1[0]) { -tape1[1] } else { tape1[1] - tape1[1] }).sin()); tape1[1] += rhs; }
            return ((((lit(0.25) + lit(1.5) * tape1[0]) + lit(1.75) * tape1[tape1.len() - 1]) + lit(0.5) * a[0]) + lit(1.5) * a[1]) + lit(0.5) * a[2];
        }
        if a[0].max(a[1]) < a[2] {
            tape1[..2].copy_from_slice(&[lit(1.25) * (lit(0.75) + a[0]).sin(), a[0]]);
        } else {
            let (l4, r5) = a.split_at_mut(1);
            l4[0] = r5[0].sin();
            { let rhs = l4[0] * tape1[tape1.len() - 1].sin().sin(); r5[0] -= rhs; }
        }
        (((((tape1[0] * tape1[1]) + lit(0.25) * tape1[0]) + lit(1.75) * tape1[1]) + lit(0.25) * tape1[tape1.len() - 1]) + lit(1.75) * a[0]) + lit(1.25) * a[2]
    }

    pub fn fn80(a: D, b: D, t: (D, D), k: &mut Vec<D>) {
        let mut y: Vec<Vec<D>> = vec![vec![k[1]; 2]; 3];
        if ((k[1] + b) < (if b >= a { t.0 } else { y[0][0] })) && (b >= y[0][0]) {
            y[0][1] = k[k.len() - 1].sin();
        }
        if k.len() > 2 { k.remove(1); }
        let y1 = fn67(lit(1.25) * a.sin(), 0 % 4, [a, a, b], k.clone(), &mut y[0]);
    }

    pub fn fn81(a: D) -> [D; 3] {
        let mut a = (a, a);
        if a.1 > (lit(0.5) * a.0) {
            { let rhs = lit(0.5) * D::sin(lit(0.75)).cos(); a.1 -= rhs; }
            return [a.0.max(a.1), a.0, fn42(lit(1.0).sin())];
        }
        let f3 = |z: D| a.1.abs().sin().tanh().sin();
        let y5 = f3(f3(a.0));
        a.1 = (a.0 + (a.1 * a.1 + lit(1.0)).ln()).sin();
        { let rhs = lit(1.25) * y5.sin(); a.1 *= rhs; }
        [a.0 + lit(0.5) * y5, lit(0.75) / (y5.abs() + lit(1.25)), y5 - y5]
    }

    pub fn fn82(mut a: D, n: usize) -> D {
        let next: Vec<D> = vec![lit(0.0); 4];
        a = next[n % 2].sin();
        let f4 = |z: D| lit(1.25) * D::sin(z * lit(1.5)).sin();
        let mut y6 = f4(a + next[1]) + f4(a + a);
        let r8 = &mut a;
        { let rhs = lit(0.125) * (lit(1.25) * (y6 * next[next.len() - 1]).sin()); *r8 += rhs; }
        { let rhs = lit(1.25) * lit(1.625).sin().tanh().sin(); *r8 *= rhs; }
        {
            a = lit(1.25) * next.iter().rev().skip(1).copied().map(|z| (y6 * z).atan()).sum::<D>().sin();
        }
        ((((if n % 2 == 0 { next[n % 2] } else { next[n % 2] }) + lit(0.75) * a) + lit(1.0) * next[1]) + lit(0.75) * next[next.len() - 1]) + lit(1.25) * y6
    }

    pub fn fn83(a: D, m: &mut [D]) {
        let mut x: D = m.iter().map(|z| lit(1.25) * a.sin()).sum::<D>() + m[m.len() - 1];
        if (lit(1.5) + a.sin()).sqrt() < m.iter().rev().skip(1).copied().map(|z| (if a < z { lit(1.5) } else { z }).sin()).sum::<D>() {
            let x6: Point = Point { x: x, y: lit(1.5) };
        } else if a > x.atan() {
            {
                x = m[0].max(a + (-lit(2.0))).sin();
                let y1 = fn45(x.sin(), &mut m[0]);
            }
        } else {
            let mut y = fn71(m.iter().enumerate().map(|(j, z)| a.sin().sin()).sum::<D>().sin(), lit(2 as f64).sin());
        }
    }

    pub fn fn84(mut a: D, b: D) -> D {
        for i3 in 0..4 {
            match i3 % 3 { 0 => {
                let mut i5 = 0_usize;
                while i5 < 2 {
                    { let rhs = 1; i5 += rhs; }
                    if i3 >= 2 {
                        break;
                    }
                    a = ((a - b) + b).atan();
                }
            }, 1 => {
                a = lit(0.5) * (-lit(0.25)).sin();
            }, _ => {
                let i3 = b.sin().powi(0).sin();
            } }
        }
        b + lit(0.75) * b
    }

    pub fn fn85(a: D, b: D) -> D {
        let mut s = [a / (a.abs() + lit(1.25)), a, b];
        for z4 in &mut s {
            *z4 = D::sin(a).sin();
        }
        {
            { let rhs = lit(0.375) * s.iter().map(|z| (*z).sin().powi(1).sin()).sum::<D>().sin(); s[2] += rhs; }
            let s6 = vec![b; 3];
        }
        ((a.atan() + lit(1.25) * s[0]) + lit(0.5) * s[1]) + lit(2.0) * s[2]
    }

    pub fn fn86(a: D, n: usize, net: &Net) -> D {
        'l4: for i5 in 0..n % 4 {}
        ((a + lit(0.5) * net.w[0]) + lit(2.0) * net.w[1]) + lit(1.0) * net.b
    }

    pub fn fn87(mut a: D, v: &[D]) -> D {
        let mut w: [[D; 3]; 2] = [[a.sin(), if a > v[0] { a } else { -lit(1.5) }, v[0] - v[1]], [fn73(v[0].cos(), a.cos(), v); 3]];
        w[1][1] = a.atan();
        w[1][1] = v[0].sin();
        let old: [D; 3] = [lit(2 as f64), v[1] + w[0][1], lit(0 as f64)];
        (((lit(0.625) * w[1][0]) + lit(1.75) * a) + lit(0.5) * v[1]) + lit(1.25) * w[0][1]
    }

    pub fn fn88(a: D) -> D {
        let mut a: Vec<D> = vec![a; 3];
        let mut w = (-lit(1.5)) + (a[a.len() - 1] * a[a.len() - 1]);
        for &z5 in a.iter() {
            w = lit(0.5) * (0..a.len()).map(|j| a[j] * w.cos()).sum::<D>().sin();
        }
        (a.iter().rev().skip(1).copied().map(|z| w.sin()).sum::<D>() + lit(0.75) * a[0]) + lit(0.25) * a[1]
    }

    pub fn fn89(mut a: D, b: D, n: usize) -> D {
        a = lit(1.25) * b.sin();
        a = (a.sin().tanh() * lit(n as f64)).cos();
        a = (b - a).max(a.min(lit(1.5))).sin();
        let f4 = |z: D, k: D| (b.sin() * a).atan();
        let mut y7 = f4(a - b, b) * f4(lit(0.125).sin(), b);
        y7 = ((y7 / (a.abs() + lit(1.25))) - (lit(0.875) + y7)).atan();
        { let rhs = lit(1.75) + y7.sin(); y7 /= rhs; }
        (a * a) + lit(1.0) * y7
    }

    pub fn fn90(a: D, mut b: D, n: usize, k: &mut Vec<D>) -> D {
        {
            k[n % 2] = (a * k[n % 2]).atan().atan();
            { let rhs = lit(0.5) * (k[k.len() - 1] * lit(1.125)).min(a).sin(); k[0] += rhs; }
        }
        let mut saved: [[D; 3]; 2] = [[-b; 3], [lit(0.375); 3]];
        (((((k[1].sin().tanh() + lit(1.25) * a) + lit(1.5) * k[0]) + lit(1.0) * k[k.len() - 1]) + lit(1.75) * saved[0][1]) + lit(0.25) * saved[1][0]) + lit(1.75) * saved[1][2]
    }

    pub fn fn91(mut a: D, b: D, m: &mut [D]) {
        for i4 in 0..m.len() {}
        m.reverse();
        m.sort_by(|z, q| z.total_cmp(q));
        { let rhs = lit(1.75) + (a - a).sin(); m[0] /= rhs; }
    }

    pub fn fn92(mut a: D, b: D, p: [D; 3], m: &mut [D]) {
        let b = [[p[0], lit(1 as f64), p[1]], [-lit(1.375), if p[2] > b { b } else { p[1] }, m[1].cos()]];
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            m[i6 % 2] = ((a * a) + lit(1 as f64)).cos();
            if (lit(0.125) + m[0]) > p[i6 % 3] { break; }
            { let rhs = lit(0.25) * a.sin(); a += rhs; }
        }
        let mut next: D = p.iter().enumerate().map(|(j, z)| a.atan()).sum::<D>();
        m[i6 % 2] = lit(1.375);
        let r12 = &mut m[i6 % 2];
        *r12 = *r12 * lit(1.25) * a.sin() + (lit(0.5) * (lit(1.25) * next.sin()));
    }

    pub fn fn93(a: D) -> D {
        let mut old: Point = Point { x: a + a, y: a.abs() };
        'l3: for i4 in 1..=4 {
            old.y = lit(0.5) * (old.x - (a * a + lit(1.0)).ln()).sin();
        }
        let mut a = vec![vec![lit(0.0); 2], vec![a - old.y, a.abs(), a.abs()]];
        a[0][0] = lit(1.25) * lit(1.625).sin().sin();
        { let rhs = lit(0.25) * (-(lit(1.0) - a[1][0])).atan(); old.y += rhs; }
        { let rhs = lit(0.125) * (if (old.x > a[0][0]) && (old.y >= a[0][1]) { old.x.cos() } else { old.x * old.x }).sin(); a[1][0] -= rhs; }
        a[1][1] = lit(1.25) * old.norm2().sin();
        let mut a: D = fn88(a[1][0].cos());
        let mut acc: D = old.y;
        (((old.norm2() + lit(1.5) * old.x) + lit(0.75) * old.y) + lit(0.25) * a) + lit(1.25) * acc
    }

    pub fn fn94(mut a: D, mut b: D, flag: bool) -> D {
        let old = vec![vec![a * b; 3], vec![lit(0.0); 4]];
        let mut cell1 = old.clone();
        a = fn87(old[0][0].sin(), &old[0]).cos();
        if b <= old[0][1] {
            cell1 = cell1.clone();
        } else {
            cell1[1][0] = (lit(1.5) + a.sin()).sqrt().max(lit(1 as f64)).atan();
            { let rhs = lit(0.375) * (lit(1.25) * a.sin()); cell1[1][0] += rhs; }
        }
        ((a + lit(1.25) * b) + lit(0.75) * old[1][1]) + lit(1.5) * cell1[0][0]
    }

    pub fn fn95(a: D, flag: bool) -> D {
        'l3: for i4 in (0..3).rev() {}
        a + lit(1.25) * a
    }

    pub fn fn96(a: D, b: D, m: &mut [D]) {
        let mut cell1: Body = Body { pos: Point::new(a, m[0]), vel: [a, m[0].sin(), a * b], mass: m.iter().copied().fold(lit(-9.0), D::max), id: 2 };
        let cell15: Vec<D> = m[..2].to_vec();
        let old = cell1.push(lit(1.25) * a.sin().powi(2).sin());
        m[1] = (lit(0.875).sin() * (b / (a * a + lit(1.0)))).sin();
        { let rhs = lit(0.5) * (lit(1.25) * (m[0].atan() - (a - m[m.len() - 1])).sin()); m[0] += rhs; }
        let next = fn20(lit(1.25) * (-cell15[0]).sin(), lit(1.25) * old.sin(), m, &mut cell1.pos.x);
    }

    pub fn fn97(a: D, b: D, flag: bool) -> D {
        let mut b = Net { w: vec![a * b, -b, fn82(lit(0.375).sin(), 0 % 4)], b: a };
        let f5 = |z: D, k: D| { let h8 = fn88(a.sin()); k.atan() + h8 };
        let mut y10 = f5(if a > a { a } else { a }, a) + f5(b.w[0] + a, a);
        let mut i12 = 0_usize;
        while i12 < 1 && (y10.cos() > a) {
            { let rhs = 1; i12 += rhs; }
            let mut y = [[(-lit(0.75)) + lit(1.25); 3]; 2];
            let mut i15 = 0_usize;
            loop {
                { let rhs = 1; i15 += rhs; }
                if i15 > 1 { break; }
                { let rhs = lit(0.25) * (lit(1.25) * a.sin()); b.w[i15 % 2] += rhs; }
                if (i15 == 0) && flag { break; }
                b.step(&y[0], a.sin());
            }
        }
        ((((y10 + lit(1.25) * a) + lit(0.25) * b.w[0]) + lit(0.5) * b.w[1]) + lit(1.5) * b.b) + lit(1.75) * y10
    }

    pub fn fn98(a: D, v: &[D]) -> D {
        'l3: for i4 in 0..3 {
            match i4 % 3 { 0 => {
                let mut next: Vec<D> = vec![a; 3];
            }, 1 => {
                let f7 = |z: D| v[v.len() - 1].atan();
                let mut y11 = f7(v[i4 % 2] * a) + f7(v.iter().fold(a, |h, z| lit(0.5) * a.sin().powi(3).sin()));
            }, _ => {
                let mut v: D = v[i4 % 2];
            } }
        }
        (((v[1] + a) + lit(0.5) * a) + lit(1.0) * v[0]) + lit(1.0) * v[1]
    }

    pub fn fn99(a: D, v: &[D], m: &mut [D]) -> D {
        let mut m = [[lit(0.125); 3], [m[0].min(v[1]), fn48(lit(1.25) * m[0].sin()), if m[0] >= a { a } else { a }]];
        { let rhs = v[1].atan(); m[0][1] *= rhs; }
        fn92((v[0] + a).cos(), lit(1.625).sin().sin(), [a, v[v.len() - 1], a], &mut m[1]);
        let mut dx: Vec<D> = vec![a, v.iter().copied().fold(lit(-9.0), D::max)];
        ((((((m[1][1] + lit(1.5) * a) + lit(0.5) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * m[0][1]) + lit(0.75) * m[1][0]) + lit(1.75) * m[1][2]) + lit(1.5) * dx[1]
    }

    pub fn fn100(a: D, r: &mut [D; 3]) -> D {
        let mut s = r[0..=1].to_vec();
        let mut u = fn45(r[0].sin(), &mut s[0]);
        let f5 = |z: D, k: D| u.sin();
        let mut y8 = f5((lit(1.5) + u.sin()).sqrt(), a);
        for z10 in r.iter_mut() {
            *z10 = *z10 * s[0].atan() - (lit(0.25) * (lit(0.5) * (s[1] + s[0]).sin()));
        }
        let (l11, r12) = s.split_at_mut(1);
        l11[0] = r12[0].sin();
        { let rhs = l11[0] * lit(1.25) * u.sin().powi(1).sin(); r12[0] -= rhs; }
        ((((((if u < a { r[2] } else { a }) + lit(1.5) * r[0]) + lit(0.75) * r[2]) + lit(1.25) * s[1]) + lit(0.5) * s[s.len() - 1]) + lit(0.5) * u) + lit(1.0) * y8
    }

    pub fn fn101(a: D, b: D, net: &Net) -> D {
        return ((((lit(1.5) + lit(0.75) * a) + lit(1.25) * b) + lit(1.0) * net.w[0]) + lit(1.0) * net.w[1]) + lit(0.25) * net.b;
    }

    pub fn fn102(a: D) -> D {
        let mut w: Option<D> = if a <= a.cos() { Some(a) } else { None };
        let mut tape1 = Body { pos: Point { x: a, y: a }, vel: [(-lit(0.5)).sin().powi(0); 3], mass: (a.abs() + lit(1.25)).ln(), id: 2 };
        tape1.pos.y = lit(0.375);
        let mut y10: [D; 3] = {
            let f4 = |z: D| { let h6 = fn97(a.sin(), z.sin(), tape1.pos.y < a); tape1.energy().atan() + h6 };
            let y8 = f4(f4(tape1.mass));
            [tape1.pos.x; 3]
        };
        let mut w: Option<D> = w;
        tape1.pos.x = ((if tape1.mass > tape1.pos.y { -lit(1.375) } else { tape1.pos.x }) * tape1.energy()).atan();
        ((((((((((if lit(0.125) < tape1.mass { y10[0] } else { lit(0.625) }) + lit(1.25) * a) + lit(0.25) * tape1.pos.x) + lit(0.75) * tape1.pos.y) + lit(0.5) * tape1.vel[0]) + lit(2.0) * tape1.vel[1]) + lit(1.5) * tape1.mass) + lit(1.75) * y10[0]) + lit(0.5) * y10[1]) + lit(1.5) * y10[2]) + lit(0.75) * w.unwrap_or(lit(0.75))
    }

    pub fn fn103(a: D, n: usize, m: &mut [D], k: &mut Vec<D>) {
        let f5 = |z: D| (if (if a >= z { a } else { k[n % k.len()] }) < (if a >= z { m[n % 2] } else { a }) { k.windows(2).map(|z| z[0] * z[1]).sum::<D>() } else { if z < z { a } else { a } }).sin();
        let y7 = f5(f5(a + a));
        let a: D = (y7 * y7).mul_add(y7, lit(1.0));
        let mut y20: D = if n >= 1 {
            for i10 in 0..2 {
                m[i10 % m.len()] = a.sin();
            }
            k[0] = fn102((lit(1.125) * lit(0.75)).sin()).cos();
            y7
        } else {
            fn34(k.iter().enumerate().map(|(j, z)| (0..k.len()).map(|j| k[j] * (-lit(0.5)).sin()).sum::<D>().sin()).sum::<D>().atan(), k, &mut m[..2]);
            let f15 = |z: D, k: D| (m.iter().copied().fold(lit(-9.0), D::max) - y7).sin();
            let y18 = f15(if n != 2 { y7 } else { k[n % 2] }, lit(1.875));
            y18 * lit(0.5)
        };
    }

    pub fn fn104(mut a: D) -> [D; 3] {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a.min(a));
        list2.push(lit(0 as f64));
        if (a + list2[0]) >= a {
            { let rhs = (if a >= list2[1] { a } else { a }).sin(); a *= rhs; }
            return [a.mul_add(a, a) + lit(0.5) * list2[list2.len() - 1], (list2[0] + lit(0.5) * list2[0]) + lit(0.75) * list2[list2.len() - 1], ((if a <= a { list2[0] } else { list2[list2.len() - 1] }) + lit(1.0) * list2[1]) + lit(1.25) * list2[list2.len() - 1]];
        }
        let f4 = |z: D| a.atan();
        let mut y6 = f4(f4(a * a));
        let (l8, r9) = list2.split_at_mut(1);
        { let rhs = r9[0] * lit(1.25).sin().exp().sin(); l8[0] += rhs; }
        let acc: D = y6;
        let mut back: D = y6;
        { let rhs = lit(1.75) + (back + y6).sin(); list2[1] /= rhs; }
        { let rhs = lit(0.25) * fn32((acc * lit(1.125)).atan(), &mut list2[..=1]); a += rhs; }
        [a.cos() + lit(1.75) * list2[1], (((lit(0.75) + lit(1.5) * a) + lit(1.25) * list2[0]) + lit(1.5) * acc) + lit(0.75) * back, (list2.iter().rev().skip(1).copied().map(|z| acc.sin()).sum::<D>() + lit(0.25) * list2[0]) + lit(1.0) * acc]
    }

    pub fn fn105(mut a: D) -> [D; 3] {
        let mut s = vec![vec![a.abs(); 2]; 3];
        { let rhs = lit(0.125) * s[0][0].sin(); s[1][1] -= rhs; }
        { let rhs = lit(0.25) * (lit(1.25) * s[1][1].sin()); a += rhs; }
        { let rhs = lit(0.375) * (lit(1.25) * a.sin().sin()); s[0][0] += rhs; }
        s[0][1] = a.sin();
        [((-a) + lit(0.75) * a) + lit(2.0) * s[1][1], a * a, (a.sin().exp() + lit(1.25) * a) + lit(1.25) * s[1][1]]
    }

    pub fn fn106(a: D, b: D, v: &[D]) -> [D; 3] {
        let y1 = [b, a.sin().powi(1), v[0] * a];
        let x = [y1[1].mul_add(lit(0.375), v[1]); 3];
        for i6 in 1..y1.len() {
            match i6 % 4 { 0 => {
                let mut a = v[i6 % 2];
            }, 1 | 2 if v[0] >= a => {}, _ => {} }
        }
        [((((y1[1] * y1[2]) + lit(1.25) * b) + lit(1.5) * v[1]) + lit(0.25) * x[1]) + lit(0.5) * x[2], (((((((y1[0] * b) + lit(0.75) * a) + lit(1.25) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.25) * y1[1]) + lit(1.5) * y1[2]) + lit(2.0) * x[1], (((((lit(0.5) + y1[2]) + lit(2.0) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * y1[0]) + lit(0.25) * y1[1]) + lit(1.75) * x[1]]
    }

    pub fn fn107(a: D, b: D) -> D {
        let mut x: Vec<D> = vec![b, lit(2 as f64)];
        let mut b = x[x.len() - 1].cos().min(lit(1 as f64));
        { let rhs = (if x[0] > b { b } else { b }).atan(); b *= rhs; }
        if b <= (lit(0.625) + a) {
            x.sort_by(|z, q| z.total_cmp(q));
            return ((((x[0] + lit(1.0) * a) + lit(0.25) * x[0]) + lit(1.25) * x[1]) + lit(1.5) * x[x.len() - 1]) + lit(1.25) * b;
        }
        let mut y15: D = if (lit(0.125) <= b) || (b > a) {
            {
                let mut i5 = 0_usize;
                loop {
                    { let rhs = 1; i5 += rhs; }
                    if i5 > 2 { break; }
                    x = x.clone();
                    let f7 = |z: D| b.sin();
                    let mut y9 = f7(f7(a - b));
                }
                let mut cell1: Vec<D> = x.clone();
            }
            let mut old12 = std::mem::replace(&mut x[1], b.cos());
            b
        } else {
            let mut cell1 = b;
            { let rhs = lit(0.25) * fn78((if lit(1.75) <= lit(2.0) { a } else { lit(0.625) }).sin(), a <= (if a <= a { a } else { a }), vec![a; 3], &mut x[..=1], &mut b); cell1 += rhs; }
            a - x[x.len() - 1]
        };
        (((((b + a) + lit(1.75) * a) + lit(1.0) * x[0]) + lit(1.5) * x[1]) + lit(1.0) * x[x.len() - 1]) + lit(1.0) * y15
    }

    pub fn fn108(a: D, flag: bool) -> D {
        let f3 = |z: D| fn97((z * z).atan(), (if z <= z { a } else { a }).sin(), z < (a - z)).sin();
        let mut y5 = f3(f3(D::sin(a)));
        y5 = lit(1.25) * a.sin();
        let mut next = a.sin().tanh();
        let mut old8 = std::mem::replace(&mut y5, a.sin());
        y5 = next.atan();
        { let rhs = lit(1.75) + y5.sin(); old8 /= rhs; }
        ((lit(0.625).sin() + lit(0.5) * y5) + lit(2.0) * next) + lit(0.25) * old8
    }

    pub fn fn109(a: D, mut b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(((if i4 < 2 { a } else { a }) - a).sin());
        }
        for (j, z7) in list3.iter_mut().enumerate() {
            *z7 = (if b < b { a } else { a }).cos();
        }
        {
            for z9 in list3.iter() {
                let mut b: Option<D> = None;
            }
        }
        { let rhs = lit(0.5) * list3.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin(); list3[0] += rhs; }
        for i12 in 0..4 {
            let mut y14: D = if ((-lit(1.375)) <= a) || (lit(0.25) < a) {
                b.cos()
            } else {
                list3.reverse();
                b
            };
        }
        ((-lit(2.0)) + lit(0.75) * b) + lit(0.25) * list3[list3.len() - 1]
    }

    pub fn fn110(mut a: D, e: &mut D) {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(lit(0.5) * (a - a.atan()).sin());
        }
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 2 { break; }
            if lit(i7 as f64) > a.max(a) {
                list3.fill((*e).cos());
                return;
                list3[0] = a.sin().sin().exp().sin();
            }
            a = -lit(1.875);
            list3 = vec![lit(0.0); 3];
        }
        let mut old9 = std::mem::replace(&mut list3[i7 % 2], lit(1.25) * (*e).min(*e).sin());
    }

    pub fn fn111(a: D, mut q: Vec<D>) -> Vec<D> {
        if (a - a) < a {
            let r3 = &mut q[1];
            *r3 = *r3 * a.sin() + (lit(0.5) * a.cos());
            { let rhs = a.sin(); *r3 *= rhs; }
            let f4 = |z: D, k: D| (lit(0 as f64).abs() + lit(1.25)).ln().sin();
            let y7 = f4(a, a) + f4((lit(1.5) + q[0].sin()).ln(), lit(1.625));
            fn91(y7.sin().tanh().sin(), lit(1.25) * a.max(y7).sin(), &mut q);
        }
        let part9 = &mut q[0..2];
        { let rhs = lit(0.125) * a.atan(); part9[0] += rhs; }
        part9[1] = part9[0] * lit(1.25) * a.sin();
        q.clone()
    }

    pub fn fn112(a: D, b: D, p: [D; 3], k: &mut Vec<D>) {
        for i5 in 0..2 {
            let r7 = &mut k[1];
            { let rhs = a.cos(); *r7 *= rhs; }
            if b < p.windows(2).map(|z| z[0] * z[1]).sum::<D>() {
                return;
            }
            let mut s = Net { w: vec![if b <= a { a } else { k[1] }, k[0]], b: k[1] };
        }
    }

    pub fn fn113(mut a: D, m: &mut [D]) -> D {
        let mut saved = Point { x: a, y: a };
        if fn108(lit(1.25) * a.sin(), m[m.len() - 1] > m[0]) <= a {
            'l4: for i5 in 0..m.len() {
                for i7 in 0..i5 % 4 {
                    m[i5] = lit(0.5) * (saved.y / (lit(1.125).abs() + lit(1.25))).asinh().sin();
                    let f9 = |z: D, k: D| ((saved.y - k).abs() + lit(1.25)).ln().sin();
                    let mut y12 = f9(saved.y.asinh(), a) * f9(lit(3 as f64), m[1]);
                }
                { let rhs = lit(0.25) * fn3(saved.x.atan(), (saved.y - saved.y).atan(), i5 % 4, &mut m[..=1]); a += rhs; }
                a = lit(0.5) * fn89(a.cos(), lit(0.5) * saved.norm2().sin(), 3 % 4).sin();
            }
            { let rhs = lit(0.5) * saved.x.cos(); saved.y += rhs; }
        } else {
            let part14 = &mut m[0..2];
            { let rhs = lit(0.375) * lit(1.375).sin(); part14[0] += rhs; }
            part14[1] = part14[0] * lit(1.25) * lit(1 as f64).sin();
            saved = Point { y: m[1] + a, ..saved };
        }
        return ((saved.x.sin().exp() + lit(1.5) * a) + lit(1.0) * m[0]) + lit(0.75) * m[1];
    }

    pub fn fn114(mut a: D, mut p: [D; 3]) -> D {
        let mut i3 = 0_usize;
        while i3 < 3 {
            { let rhs = 1; i3 += rhs; }
            let r5 = &mut p[0];
            { let rhs = a.sin(); *r5 *= rhs; }
            for i6 in 0..p.len() {
                if i3 >= 2 {
                    a = (p[2].sin().exp() / ((a - lit(1.5)).abs() + lit(1.25))).cos();
                    fn91(a.sin().powi(1).cos(), (a + a).atan(), &mut p);
                }
                match i6 % 3 { 0 => {
                    p[0] = a.asinh().atan();
                }, 1 => {
                    fn110((a - lit(0.125)).sin(), &mut p[i6]);
                    { let rhs = lit(0.125) * (lit(0.5) * lit(i3 as f64).sin()); p[i6] -= rhs; }
                }, _ => {
                    p[2] = (p.iter().filter(|z| **z > 0.25).map(|z| ((*z) + (*z)).sin()).sum::<D>() - p.iter().enumerate().map(|(j, z)| (*z).max(lit(2.0)).sin()).sum::<D>()).atan();
                } }
                fn92((if a <= a { a } else { a }).atan(), (if i3 >= 3 { a } else { a }).cos(), [a; 3], &mut p);
            }
        }
        return (((p[0] + lit(1.25) * a) + lit(1.75) * p[0]) + lit(1.75) * p[1]) + lit(1.75) * p[2];
    }

    pub fn fn115(a: D, b: D, p: [D; 3]) -> D {
        let mut y1 = (0..p.len()).map(|j| p[j] + p.iter().copied().fold(lit(-9.0), D::max).sin()).collect::<Vec<D>>();
        let mut old6 = std::mem::replace(&mut y1, vec![lit(0.0); 2]);
        {
            y1 = y1.clone();
        }
        let mut p: Shape = Shape::Dot;
        let mut w: Option<D> = Some(a);
        for i10 in 1..=2 {
            let r12 = &mut y1[0];
            *r12 = a.cos().atan();
            if a.sin().exp() > (-a) {
                { let rhs = (old6[i10 % 2] - b).sin(); y1[1] *= rhs; }
                return (((((((a + lit(2.0) * a) + lit(0.25) * b) + lit(0.5) * y1[0]) + lit(1.0) * y1[1]) + lit(0.75) * y1[y1.len() - 1]) + lit(0.5) * old6[1]) + lit(0.25) * p.area()) + lit(1.0) * w.unwrap_or(lit(0.75));
                for z13 in old6.iter_mut().rev() {
                    *z13 = b.cos();
                }
            }
        }
        return ((((D::sin(a) + lit(1.5) * a) + lit(0.75) * y1[0]) + lit(0.5) * old6[0]) + lit(1.75) * old6[old6.len() - 1]) + lit(1.0) * w.unwrap_or(lit(0.75));
    }

    pub fn fn116(a: D, mut b: D, n: usize) -> D {
        let back: Option<D> = None;
        match n % 3 { 0 => {
            if (b > b.max(a)) || ((b * a) <= a.sin()) {
                let mut old5 = std::mem::replace(&mut b, a.max(a).sin());
            }
            { let rhs = lit(0.5).sin(); b *= rhs; }
        }, 1 => {
            'l7: for i8 in 0..2 {
                b = lit(0.5) * b.sin();
                fn110(a.cos().sin(), &mut b);
            }
            b = a.sin();
        }, _ => {
            b = ((a.abs() + lit(1.25)).ln() + lit(n as f64)).sin();
        } }
        a + lit(2.0) * back.unwrap_or(lit(0.75))
    }

    pub fn fn117(mut a: D, b: D, n: usize, k: &mut Vec<D>) {
        if k[0] <= b {
            return;
        }
        fn91((-lit(0.75)).sin(), lit(1.25) * (if a > lit(0.125) { b } else { a }).sin(), k);
        for (j, z5) in k.iter_mut().enumerate() {
            *z5 = (b + b).cos();
        }
        k[n % 2] = (if a > b { b } else { a }).sin().sin();
    }

    pub fn fn118(a: D, v: &[D], e: &mut D, r: &mut [D; 3]) -> D {
        let mut x = vec![a.sin().tanh(), a.sin().powi(2), (r[2] * r[2] + lit(1.0)).sqrt()];
        x[0] = lit(1.875);
        let f6 = |z: D| lit(2.0).min(a).sin().powi(2).cos();
        let y8 = f6(f6((*e) / (lit(1.5) + (*e).sin())));
        if fn2((*e).cos()) > (a * a) {
            let mut next = fn99(v.iter().copied().fold(lit(-9.0), D::max).sin(), &v[..2], &mut r[1..]);
            x[..2].copy_from_slice(&[r.iter().rev().skip(1).copied().map(|z| lit(1.25) * r.iter().enumerate().map(|(j, z)| lit(1.25) * ((*e) + r[1]).sin()).sum::<D>().sin()).sum::<D>().cos(), *e]);
            let mut old14 = std::mem::replace(&mut x[0], (if (*e) <= r[0] { *e } else { *e }).cos());
        } else {
            let mut next16 = x.clone();
            for _ in 0..3 {
                for i17 in 0..x.len() {
                    next16[i17] = 0.5 * x[i17] + 0.25 * (if i17 == 0 { x[x.len() - 1] } else { x[i17 - 1] }) * lit(1 as f64).sin();
                }
                std::mem::swap(&mut x, &mut next16);
            }
        }
        ((((((((lit(1.0) + lit(1.75) * a) + lit(1.25) * v[0]) + lit(0.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.75) * r[0]) + lit(1.0) * r[1]) + lit(0.25) * x[0]) + lit(1.75) * x[x.len() - 1]) + lit(1.25) * y8
    }

    pub fn fn119(a: D, flag: bool, mut p: [D; 3]) -> D {
        let mut flag: Point = Point { x: p[0], y: fn69(lit(1.25) * a.sin(), lit(1.25) * p[1].sin()) };
        { let rhs = fn116(flag.y.sin(), lit(0.75).sin(), 2 % 4).sin(); flag.y *= rhs; }
        let r5 = &mut flag.y;
        *r5 = *r5 * a.cos() + (lit(0.5) * a.sin());
        let f6 = |z: D| { let h9 = lit(3 as f64); (a * a).sin() + h9 };
        let y11 = f6(lit(2 as f64)) + f6(lit(1.25).min(lit(1.0)));
        { let rhs = lit(0.375) * (lit(1.5) + lit(2 as f64).sin()).ln().sin(); flag.x -= rhs; }
        ((((((y11.min(a) + lit(1.25) * a) + lit(2.0) * p[0]) + lit(1.75) * p[1]) + lit(0.25) * p[2]) + lit(1.0) * flag.x) + lit(0.5) * flag.y) + lit(2.0) * y11
    }

    pub fn fn120(a: D, flag: bool, p: [D; 3]) -> D {
        let mut i4 = 0_usize;
        'l5: while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
        }
        let f7 = |z: D| ((p[0] - z) * lit(1.125).sin().exp()).sin();
        let y9 = f7(p[i4 % 3] * a) + f7(a);
        (((y9 + lit(1.75) * p[0]) + lit(0.5) * p[1]) + lit(1.5) * p[2]) + lit(1.25) * y9
    }

    pub fn fn121(mut a: D, v: &[D]) -> D {
        let mut back: [[D; 3]; 2] = [[a, lit(1 as f64), lit(0.125)], [lit(0.25); 3]];
        let f4 = |z: D| { let h6 = a; (h6 + a).sin() + h6 };
        let y8 = f4(lit(0 as f64)) + f4(back[0][1] - a);
        let back10 = v.to_vec();
        back[1][1] = lit(1.25) * (a / ((back10[1] - a) * (back10[1] - a) + lit(1.0))).sin();
        back[0][1] = lit(1.25) * v[1].sin();
        let r12 = &mut a;
        { let rhs = lit(0.25) * v[0].sin(); *r12 += rhs; }
        let mut y = fn102((y8 - y8).atan());
        (((((lit(0 as f64) + lit(2.0) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(0.75) * back[0][1]) + lit(0.75) * back[1][0]) + lit(0.5) * back10[back10.len() - 1]) + lit(0.25) * y
    }

    pub fn fn122(a: D) -> D {
        for i2 in 0..2 {}
        let f4 = |z: D| ((if a <= z { z } else { z }) + z).atan();
        let y6 = f4(a);
        (if a <= y6 { -lit(1.75) } else { lit(0.875) }) + lit(0.75) * y6
    }

    pub fn fn123(mut a: D, mut b: D, v: &[D], e: &mut D) -> D {
        let f5 = |z: D| lit(1.25) * (*e).sin();
        let y7 = f5(v[1]) + f5(b);
        if fn116(y7.atan(), lit(1.25) * b.sin(), 1 % 4) > (if a < y7 { *e } else { a }) {
            let mut old = [a; 3];
            { let rhs = lit(1.75) + old.iter().zip(old.iter()).map(|(z, q)| lit(1.25) * (*q).sin()).sum::<D>().sin(); old[1] /= rhs; }
        } else if (y7 > (*e)) || (v[1] > (*e)) {
            a = (y7 + y7).asinh().cos();
        } else {
            let acc = fn114((a - b).sin(), [y7, y7, y7]);
        }
        ((((-lit(1.25)) + a) + lit(1.75) * b) + lit(1.5) * v[0]) + lit(2.0) * y7
    }

    pub fn fn124(a: D, mut b: D, e: &mut D, net: &Net) -> D {
        let mut x = vec![vec![a.sin().tanh(), a, lit(0.625)], vec![if lit(0.5) >= (*e) { lit(1.375) } else { a }, a.min(a)]];
        for i6 in 1..=2 {
            x[1][0] = x[1][0].sin();
            x[0][i6 % 2] = lit(0.5) * (net.b + b).sin().sin();
            x[0][i6 % 2] = lit(0.5) * (-lit(0.875)).atan().sin();
        }
        let r8 = &mut x[0][1];
        { let rhs = (*e).sin(); *r8 *= rhs; }
        (((((x[1][0] + lit(0.25) * a) + lit(1.25) * (*e)) + lit(0.5) * net.w[0]) + lit(0.25) * net.w[1]) + lit(1.5) * net.b) + lit(1.0) * x[1][1]
    }

    pub fn fn125(a: D, mut q: Vec<D>) -> D {
        let mut x: [D; 3] = [a; 3];
        x[1] = lit(1.25) * x[2].sin();
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            { let rhs = lit(0.25) * lit(q.len() as f64).sin(); q[i4 % 2] += rhs; }
            match 2 % 4 { 0 => {
                if a.atan() > (a.abs() + lit(1.25)).ln() {
                    continue;
                }
                let mut x6 = fn43(a.sin(), 3 % 4, &x, &mut q);
            }, 1 | 2 if i4 == 1 => {
                q[i4 % 2] = (q.iter().sum::<D>() * (lit(0.625) * a)).sin();
            }, _ => {
                let f8 = |z: D| q[0].sin().powi(1).sin();
                let y10 = f8(q[1].asinh()) + f8(a);
            } }
            let r12 = &mut q[i4 % 2];
            *r12 = *r12 * lit(0.125).cos() + (lit(0.25) * x[i4 % 3].atan());
        }
        ((((lit(0.375) + x[i4 % 3]) + lit(1.25) * a) + lit(1.75) * q[1]) + lit(0.25) * x[0]) + lit(1.0) * x[1]
    }

    pub fn fn126(a: D, mut b: D, n: usize, p: [D; 3], k: &mut Vec<D>) -> D {
        if k.len() > 2 { b = k.pop().unwrap(); }
        let cell1 = fn123(lit(1.25) * (if lit(1.25) < a { -lit(0.125) } else { a }).sin(), lit(n as f64).cos(), &p, &mut b);
        for (j, z7) in k.iter_mut().enumerate() {
            { let rhs = cell1.cos(); *z7 *= rhs; }
        }
        let mut acc: D = (a + k[n % 2]) + cell1;
        { let rhs = lit(0.125) * p.iter().enumerate().map(|(j, z)| cell1.atan()).sum::<D>().sin(); acc -= rhs; }
        let b = fn123(a.sin().sin(), p[n % 3].atan(), &p, &mut k[n % 2]);
        (((((a.min(cell1) + lit(1.0) * a) + lit(0.5) * k[0]) + lit(0.5) * k[1]) + lit(0.5) * k[k.len() - 1]) + lit(1.5) * cell1) + lit(1.25) * b
    }

    pub fn fn127(mut a: D, b: D) -> [D; 3] {
        let mut acc = [-lit(0.125); 3];
        if lit(2 as f64) < ((-lit(0.75)) + b) {
            return [(((lit(0.625) - b) + lit(2.0) * b) + lit(1.0) * acc[1]) + lit(0.5) * acc[2], (b + a) + lit(0.75) * acc[1], ((lit(0 as f64) + lit(1.25) * a) + lit(1.5) * b) + lit(0.5) * acc[1]];
        }
        let mut old4 = std::mem::take(&mut a);
        let cell1 = fn121(lit(1.25) * (old4 + acc[0]).sin(), &acc);
        let mut list7 = Vec::with_capacity(4);
        list7.push(a);
        list7.push(a - cell1);
        { let rhs = lit(1.25) * (-lit(0.875)).mul_add(cell1, list7[1]).sin(); a *= rhs; }
        [(a + lit(2.0) * acc[0]) + lit(1.5) * list7[1], ((cell1 * b) + lit(1.75) * old4) + lit(1.25) * list7[list7.len() - 1], (((old4.sin() + lit(1.0) * old4) + lit(0.75) * cell1) + lit(0.5) * list7[0]) + lit(1.25) * list7[1]]
    }

    pub fn fn128(a: D, b: D) -> (D, D) {
        let mut cell1: Option<D> = None;
        for i4 in 0..2 {
            if i4 < 0 {
                let f6 = |z: D| { let h8 = b; a.sin() + h8 };
                let mut y10 = f6(f6(if b >= (-lit(1.5)) { b } else { b }));
                let mut x = Body { pos: Point { x: y10, y: b }, vel: [lit(1.0); 3], mass: lit(0.25).min(a), id: 2 };
                let f13 = |z: D| (lit(1.5) + lit((i4 + 1) as f64).sin()).ln().atan();
                let mut y15 = f13(b * y10) + f13(if i4 != 0 { y10 } else { lit(1.125) });
            }
            let f17 = |z: D| b.sin();
            let y19 = f17((lit(1.5) + a.sin()).ln()) + f17(a * b);
        }
        ((b.sin() + lit(2.0) * a) + lit(1.25) * b, lit(0 as f64) + lit(1.25) * cell1.unwrap_or(lit(0.75)))
    }

    pub fn fn129(a: D, b: D, p: [D; 3]) -> D {
        let saved: Net = Net { w: vec![lit(0.0); 3], b: b + lit(2.0) };
        let mut next = a;
        for i6 in 0..p.len() {
            if b.sin().powi(0) >= (a * b) {
                next = (a.sin().powi(3) - a.sin()).cos();
                let r8 = &mut next;
                { let rhs = lit(0.25) * a.sin(); *r8 += rhs; }
                { let rhs = lit(0.125) * (next.min(b) + (p[i6] * a)).sin(); next += rhs; }
            }
            let f9 = |z: D| ((-lit(0.875)).cos() * a.asinh()).sin();
            let mut y11 = f9(a + next) + f9(saved.b - a);
        }
        ((((((lit(0 as f64) + lit(1.75) * a) + lit(0.25) * p[0]) + lit(0.75) * p[2]) + lit(0.5) * saved.w[0]) + lit(1.25) * saved.w[1]) + lit(1.5) * saved.b) + lit(0.5) * next
    }

    pub fn fn130(mut a: D, v: &[D], q: Vec<D>) -> D {
        let mut u = D::sin(v[0]) + (q[1] + a);
        let mut old5 = std::mem::take(&mut u);
        return ((((q[0].abs() + lit(2.0) * v[0]) + lit(1.25) * q[0]) + lit(1.75) * q[q.len() - 1]) + lit(0.25) * u) + lit(0.5) * old5;
    }

    pub fn fn131(a: D, n: usize, m: &mut [D]) -> D {
        let y1: Vec<Vec<D>> = vec![vec![m[n % 2].min(m[0]), (m[m.len() - 1].abs() + lit(1.25)).sqrt(), m[n % 2]], m[0..=1].to_vec()];
        if (a * a) <= a {
            { let rhs = lit(1.75) + (m[0] * lit(1.5)).sin(); m[n % m.len()] /= rhs; }
            let mut i5 = 0_usize;
            while i5 < 1 && ((y1[0][0] + m[i5 % 2]) >= lit(i5 as f64)) {
                { let rhs = 1; i5 += rhs; }
                for i7 in (0..3).rev() {
                    let r9 = &mut m[1];
                    { let rhs = lit(0.5) * (lit(0.5) * (if a < y1[i7 % 2][1] { a } else { lit(1.875) }).sin()); *r9 += rhs; }
                    *r9 = a.sin();
                    let mut y1: Net = Net { w: m[0..=1].to_vec(), b: a };
                    y1.step(m, lit(0.5) * a.sin());
                }
            }
            m[n % 2] = a.atan();
        } else {
            { let rhs = lit(0.375) * fn116((if lit(1.0) < y1[1][n % 2] { a } else { y1[n % 2][n % 2] }).sin(), m[n % m.len()].atan().sin(), n % 4).atan(); m[n % 2] += rhs; }
        }
        a
    }

    pub fn fn132(a: D, mut b: D, m: &mut [D]) -> D {
        for z5 in &*m {
            for i7 in 0..4 {
                b = ((*z5) * b.sin().tanh()).cos();
                b = (m.iter().copied().fold(lit(-9.0), D::max) - m[1]).sin();
            }
        }
        (((m[0] + lit(0.75) * a) + lit(1.5) * b) + lit(1.75) * m[1]) + lit(0.25) * m[m.len() - 1]
    }

    pub fn fn133(mut a: D, b: D, v: &[D]) -> Vec<D> {
        for i4 in (0..v.len()).step_by(2) {
            a = v.iter().zip(v.iter()).map(|(z, q)| lit(0.5) * (*z).sin()).sum::<D>().sin().cos();
            'l8: for i9 in 0..i4 % 4 {
                a = (lit(0.875) + a).sin().sin();
            }
        }
        vec![(b.abs() + lit(1.25)).sqrt() + lit(1.5) * v[v.len() - 1], (((v[v.len() - 1] + lit(0.25) * a) + lit(1.75) * b) + lit(2.0) * v[0]) + lit(1.0) * v[1]]
    }

    pub fn fn134(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut acc: Net = Net { w: vec![b, -b], b: a * a };
        match n % 4 { 0 => {
            for i6 in 0..1 {
                if n >= 0 {
                    acc.b = v.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * (-lit(0.75)).sin()).sum::<D>().sin();
                    continue;
                }
            }
            for i9 in 1..v.len() {
                if (acc.w[i9 % 2] * b) > lit(3 as f64) {
                    let r11 = &mut acc.b;
                    { let rhs = lit(0.375) * fn122(b.atan()).sin(); *r11 += rhs; }
                    *r11 = (a + v[i9]).sin();
                    acc.w[1] = lit(0.5) * acc.w[n % 2].sin();
                } else if i9 % 2 == 1 {
                    acc.w[0] = (fn102(acc.w[1].cos()) + v[i9]).sin();
                } else {
                    let mut acc = Point { x: a * b, y: a };
                }
                acc.w[i9 % 2] = lit(0.5) * fn120((v[i9] / (lit(1.875).abs() + lit(1.25))).atan(), (0..v.len()).map(|j| v[j] * lit(0.5) * a.sin()).sum::<D>() < D::sin(a), [lit(1.375); 3]).sin();
            }
        }, 1 | 2 if lit(1.875) >= acc.w[0] => {
            if n != 0 {
                acc.w[n % 2] = fn119(lit(1.25) * a.sin(), (b > lit(2.0)) && (lit(0.875) <= v[n % 2]), [v[v.len() - 1]; 3]).atan();
                return ((((b.atan() + lit(1.75) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.75) * acc.w[1]) + lit(1.5) * acc.b;
            }
        }, _ => {
            std::mem::swap(&mut b, &mut a);
        } }
        ((((-b) + lit(1.5) * a) + lit(0.25) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(1.25) * acc.w[1]
    }

    pub fn fn135(mut a: D, v: &[D]) -> D {
        let mut old = [fn48(lit(1.25) * a.sin()), lit(1 as f64), lit(v.len() as f64)];
        old[0] = lit(2 as f64).sin();
        let mut i4 = 0_usize;
        while i4 < 1 && (i4 >= 0) {
            { let rhs = 1; i4 += rhs; }
            {
                old[i4 % 3] = v[i4 % v.len()].atan();
            }
        }
        (((((fn120(lit(1.25) * v[v.len() - 1].sin(), v[0] < (-lit(1.625)), [v[1], v[i4 % 2], a]) + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.5) * old[0]) + lit(1.25) * old[1]) + lit(2.0) * old[2]
    }

    pub fn fn136(mut a: D, b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(a.mul_add(b, a).atan());
        }
        list3.fill(a.sin());
        {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 2 { break; }
                let mut next9 = list3.clone();
                for _ in 0..3 {
                    for i10 in 0..list3.len() {
                        next9[i10] = 0.5 * list3[i10] + 0.25 * (if i10 == 0 { list3[list3.len() - 1] } else { list3[i10 - 1] }) * lit(0.5) * a.sin();
                    }
                    list3 = next9.clone();
                }
                if i7 % 2 == 0 { break; }
                if b.min(b) > lit((i7 + 1) as f64) {
                    list3.insert(1, b.sin());
                } else {
                    let s = fn128(lit(0.5) * b.sin(), a.cos());
                }
                if (a <= a) && (a > a) {
                    for z12 in list3.iter_mut() {
                        { let rhs = lit(0.125) * (lit(0.5) * b.sin()); *z12 += rhs; }
                    }
                    return (((a + lit(1.75) * a) + lit(1.5) * b) + lit(1.5) * list3[0]) + lit(0.5) * list3[list3.len() - 1];
                }
            }
        }
        lit(1.5).atan() + lit(0.75) * list3[1]
    }

    pub fn fn137(a: D, b: D, mut t: (D, D)) -> Vec<D> {
        let mut s = [b; 3];
        for (j, z6) in s.iter().enumerate() {
            for i9 in (0..2).rev() {
                let r11 = &mut t.0;
                { let rhs = lit(0.25) * a.sin(); *r11 += rhs; }
                *r11 = *r11 * s[2].sin() + (lit(0.25) * (lit(0.5) * a.sin()));
            }
        }
        let r12 = &mut s[0];
        *r12 = *r12 * b.sin() + (lit(0.125) * (lit(1.25) * t.1.sin()));
        *r12 = *r12 * t.0.cos() + (lit(0.25) * b.cos());
        let mut y1 = -a;
        let s = fn36(lit(1.25) * y1.sin(), 2 % 4, vec![lit(0.0); 2], &mut s);
        vec![(((s * t.1) + lit(1.25) * a) + lit(0.25) * b) + lit(2.0) * t.1, (s + lit(1.75) * a) + lit(0.75) * t.0]
    }

    pub fn fn138(a: D, b: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut old: [D; 3] = [a + b; 3];
        let mut y1 = Shape::Disc(a);
        let mut next = Body { pos: Point { x: old[n % 3], y: old[n % 3] }, vel: [lit(0.25); 3], mass: v[0], id: 2 };
        if b >= t.0.sin().powi(0) {
            match &y1 { Shape::Disc(r0) => {
                if lit(v.len() as f64) <= lit(n as f64) {
                    old[n % 3] = (if (*r0) >= next.vel[n % 3] { b } else { b }).sin();
                    let f10 = |z: D| (-(if b > t.0 { a } else { next.mass })).sin();
                    let mut y12 = f10(a + lit(1.125));
                } else if (if v[0] > (*r0) { a } else { old[2] }) >= fn50((*r0).atan(), old[0].sin(), [a; 3]) {
                    { let rhs = lit(0.375) * lit((n + 1) as f64).cos(); old[2] += rhs; }
                } else {
                    next.vel[0] = a.max(b).min((*r0) * old[n % 3]).atan();
                }
            }, _ => {
                fn110(lit(1.25) * t.0.max(v[n % 2]).sin(), &mut next.pos.y);
            } }
            for z14 in old.iter_mut() {
                *z14 = lit(0.5) * b.sin();
            }
        } else if b <= b {
            old[2] = old.iter().map(|z| lit(1.25) * (if n == 1 { t.0 } else { *z }).sin()).sum::<D>().sin();
        } else {
            for (j, z16) in old.iter_mut().enumerate() {
                *z16 = *z16 * v[n % 2].cos() - (lit(0.125) * v.iter().enumerate().map(|(j, z)| lit(0.5) * b.sin()).sum::<D>().sin());
            }
        }
        ((((((((((((fn135(lit(1.25) * b.sin(), &v[0..2]) + lit(0.25) * b) + lit(1.25) * v[0]) + lit(1.25) * v[1]) + lit(0.5) * t.0) + lit(1.75) * t.1) + lit(1.25) * old[0]) + lit(0.75) * old[1]) + lit(1.5) * y1.area()) + lit(1.75) * next.pos.x) + lit(0.75) * next.pos.y) + lit(1.0) * next.vel[0]) + lit(2.0) * next.vel[1]) + lit(1.75) * next.mass
    }

    pub fn fn139(a: D, v: &[D], mut p: [D; 3]) -> D {
        p[0] = lit(1.25) * v[v.len() - 1].sin();
        p = [v[0] * a; 3];
        let w = fn56((v[v.len() - 1] * v[1]).sin(), &mut p);
        'l5: for i6 in 1..=2 {
            p[i6 % 3] = a.sin();
        }
        for i8 in 0..p.len() {
            let r10 = &mut p[i8];
            { let rhs = lit(0.5) * v[i8 % 2].cos().sin(); *r10 *= rhs; }
            { let rhs = lit(0.125) * (a - v[i8 % 2]).cos(); *r10 += rhs; }
            let f11 = |z: D| (lit(0.875) * (z * w)).cos();
            let mut y15 = f11(p[0] + lit(0.25)) + f11(p.iter().enumerate().map(|(j, z)| w.cos()).sum::<D>());
        }
        (((((a / (w.abs() + lit(1.25))) + lit(0.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.75) * p[1]) + lit(0.25) * p[2]) + lit(0.25) * w
    }

    pub fn fn140(mut a: D, mut b: D) -> D {
        let mut acc = [b.cos(); 3];
        let mut s: Option<D> = Some(b * lit(0.125));
        let mut next = [acc[1].mul_add(b, a), a + a, a];
        { let rhs = lit(1.75) + a.sin(); acc[0] /= rhs; }
        if lit(1.25).atan() <= (b + a) {
            { let rhs = lit(1.75) + (b / (lit(1.5) + acc[1].sin())).sin(); a /= rhs; }
            return (((((b.abs() + lit(1.25) * a) + lit(1.0) * b) + lit(1.25) * s.unwrap_or(lit(0.75))) + lit(1.0) * next[0]) + lit(1.0) * next[1]) + lit(1.0) * next[2];
        }
        ((((((((if b >= b { a } else { a }) + lit(1.5) * a) + lit(2.0) * b) + lit(0.75) * acc[0]) + lit(0.25) * acc[2]) + lit(1.0) * s.unwrap_or(lit(0.75))) + lit(2.0) * next[0]) + lit(0.5) * next[1]) + lit(1.25) * next[2]
    }

    pub fn fn141(a: D, p: [D; 3]) -> D {
        let p: D = p.iter().map(|z| lit(1.25) * (a + a).sin()).sum::<D>();
        if a < a {} else if a >= p.asinh() {
            let mut cell1 = [[(lit(1.5) + a.sin()).ln(), p, a.sin().powi(1)], [p.sin().powi(1), if a > a { p } else { a }, p]];
        } else {}
        (p.sin() + lit(0.75) * a) + lit(1.5) * p
    }

    pub fn fn142(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 1 { break; }
            if a.atan() >= (if i2 % 2 == 0 { a } else { a }) {} else {}
            if a > a.sin().tanh() {
                return lit(0.75) + lit(0.25) * a;
            }
        }
        a
    }

    pub fn fn143(a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut next: D = b;
        for i5 in 0..2 {
            { let rhs = lit(0.5) * (a + next).sin(); p[0] *= rhs; }
        }
        let mut next7 = p.clone();
        for _ in 0..3 {
            for i8 in 0..p.len() {
                next7[i8] = 0.5 * p[i8] + 0.25 * (if i8 == 0 { p[p.len() - 1] } else { p[i8 - 1] }) * (b + next).sin();
            }
            p = next7.clone();
        }
        (next + lit(0.25) * p[0]) + lit(2.0) * p[2]
    }

    pub fn fn144(a: D, b: D, v: &[D]) -> D {
        let mut b = Net { w: vec![a, b], b: fn139(lit(1.25) * (-lit(0.5)).sin(), &v[..=1], [lit(0.375); 3]) };
        let mut x: D = v.iter().filter(|z| **z > 0.25).map(|z| v[0].sin()).sum::<D>();
        let f7 = |z: D| { let h9 = v[0]; lit(1.25) * a.sin() + h9 };
        let y11 = f7(v[0] + x);
        let mut y1 = if D::sin(y11) <= b.b.sin().exp() { if v[1] > b.w[1] { a } else { y11 } } else { b.b };
        ((((((fn94(y1.sin(), lit(1.25) * y1.sin(), v[0] < b.w[1]) + lit(2.0) * a) + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * b.w[0]) + lit(1.25) * b.b) + lit(0.75) * x) + lit(0.5) * y1
    }

    pub fn fn145(mut a: D, b: D, flag: bool) -> D {
        let dx = vec![a.sin(), a.abs(), b / (a.abs() + lit(1.25))];
        { let rhs = lit(1.75) + a.max(dx[1]).sin(); a /= rhs; }
        let next = (if b <= lit(0.75) { b } else { a }) - dx.iter().rev().skip(1).copied().map(|z| (if a >= a { lit(0.75) } else { b }).sin()).sum::<D>();
        let mut i7 = 0_usize;
        'l8: while i7 < 2 {
            { let rhs = 1; i7 += rhs; }
            a = lit(0.5) * (a - a).sin().exp().sin();
            'l10: for i11 in 0..4 {
                let r13 = &mut a;
                { let rhs = fn62(lit(0.5) * next.sin(), lit(1.125).atan()).cos(); *r13 *= rhs; }
            }
        }
        let f14 = |z: D| ((z - b) * z).sin();
        let mut y16 = f14(next);
        y16 = lit(1.25) * (lit(1.5) + lit(i7 as f64).sin()).sqrt().sin();
        (((y16 / (a.abs() + lit(1.25))) + lit(1.0) * a) + lit(2.0) * b) + lit(0.5) * dx[0]
    }

    pub fn fn146(a: D, v: &[D], k: &mut Vec<D>) -> Vec<D> {
        let mut next = vec![lit(0.75).asinh(); 3];
        { let rhs = lit(1.75) + (next[1].abs() + lit(1.25)).ln().sin(); next[1] /= rhs; }
        k[0] = lit(1.25) * lit(3 as f64).sin().sin();
        let mut k = [D::sin(lit(1.375)); 3];
        { let rhs = next[0].sin().cos(); next[0] *= rhs; }
        k[2] = lit(1.25) * v[0].sin();
        vec![((((((lit(1.5) + next[next.len() - 1].sin()).ln() + lit(1.25) * a) + lit(2.0) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.5) * next[0]) + lit(1.75) * next[1]) + lit(2.0) * k[0], (((((-v[0]) + lit(2.0) * a) + lit(2.0) * next[0]) + lit(1.75) * next[1]) + lit(1.0) * k[0]) + lit(1.5) * k[2]]
    }

    pub fn fn147(mut a: D, b: D) -> D {
        let mut w: [D; 3] = [a, b * b, a * a];
        { let rhs = lit(1.75) + b.abs().sin(); a /= rhs; }
        let mut cell1: Vec<D> = vec![a; 3];
        for i5 in 0..cell1.len() {
            { let rhs = lit(0.25) * fn131(lit(0.5) * (if b <= b { b } else { b }).sin(), (i5 + 1) % 4, &mut w); a += rhs; }
            let mut y1 = fn113(w[i5 % 3].sin(), &mut cell1[..2]);
        }
        w[2] = -lit(1.375);
        return (((((((lit(1 as f64) + lit(2.0) * a) + lit(0.75) * b) + lit(2.0) * w[0]) + lit(0.75) * w[1]) + lit(1.5) * w[2]) + lit(0.5) * cell1[0]) + lit(0.75) * cell1[1]) + lit(1.75) * cell1[cell1.len() - 1];
    }

    pub fn fn148(mut a: D, b: D, v: &[D], m: &mut [D], e: &mut D) {
        for i6 in 0..2 {
            m[i6 % 2] = fn136(fn143(v[i6 % 2].sin(), b.sin(), [b, b, a]).sin(), a.atan()).sin();
        }
    }

    pub fn fn149(a: D, b: D, m: &mut [D], e: &mut D) -> D {
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push(lit(0.5) * b.sin());
        }
        let b = fn123(lit(1.25) * m[0].sin().sin(), m.iter().rev().skip(1).copied().map(|z| lit(1.25) * m.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()).sum::<D>().cos(), &m[..2], &mut list5[1]);
        list5[1] = lit(1.875);
        for i11 in 0..4 {
            list5[..2].copy_from_slice(&[(*e).atan(), b]);
            if i11 >= 3 {
                { let rhs = lit(0.5) * ((*e) * a).sin(); list5[i11 % 2] *= rhs; }
                if b <= (list5[i11 % 2] * b) {
                    { let rhs = lit(0.375) * (lit(0.5) * b.sin()); list5[0] -= rhs; }
                    continue;
                }
                fn110(lit(0.5) * (*e).sin(), &mut list5[1]);
            } else {
                let mut saved = vec![lit((i11 + 1) as f64); 3];
                list5[0] = lit(0.5) * a.sin();
            }
        }
        (((((((lit(1.5) + a.sin()).ln() + lit(1.25) * a) + lit(1.25) * m[0]) + lit(1.25) * m[1]) + lit(0.5) * (*e)) + lit(0.5) * list5[0]) + lit(1.75) * list5[list5.len() - 1]) + lit(1.5) * b
    }

    pub fn fn150(a: D, b: D, n: usize, q: Vec<D>) -> D {
        let y1: D = b;
        let mut i6 = 0_usize;
        while i6 < 2 {
            { let rhs = 1; i6 += rhs; }
            let s: D = b;
        }
        (q[1] + lit(0.25) * q[1]) + lit(2.0) * q[q.len() - 1]
    }

    pub fn fn151(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        { let rhs = lit(0.25) * fn78(lit(0.5).atan(), (lit(1.625) > lit(1.25)) && (lit(0.125) < lit(0.625)), vec![lit(0.375), lit(2.0)], &mut p, &mut q[1]); a += rhs; }
        if p.iter().zip(p.iter()).map(|(z, q)| lit(1.25) * (*z).sin()).sum::<D>() <= p[2] {
            if q.len() > 2 { if let Some(z) = q.pop() { a += z * 0.5; } }
            fn117(fn135(lit(1.25) * a.sin(), &p[..2]).sin(), a.atan(), 1 % 4, &mut q);
            p[..2].copy_from_slice(&[lit(1.25) * a.sin(), q[q.len() - 1]]);
        }
        return ((((((q[1] + lit(1.0) * a) + lit(0.5) * p[0]) + lit(1.0) * p[1]) + lit(0.5) * p[2]) + lit(0.25) * q[0]) + lit(1.25) * q[1]) + lit(0.25) * q[q.len() - 1];
        p[2] = (lit(1 as f64) + (-p[0])).cos();
        lit(2 as f64)
    }

    pub fn fn152(a: D) -> D {
        let mut old: [[D; 3]; 2] = [[a; 3], [lit(1.0), a + a, (-lit(2.0)).max(lit(1.375))]];
        old[0][2] = ((old[0][2] * old[0][0]) - old[0][2].max(a)).sin();
        if ((old[0][2] > a) && (old[0][0] > a)) && (a >= a) {
            old[0][2] = old[0][1].atan();
            { let rhs = lit(0.125) * (lit(1.25) * old[1][1].sin()); old[1][1] += rhs; }
        }
        ((old[0][0].max(a) + lit(1.0) * a) + lit(0.5) * old[0][1]) + lit(0.25) * old[1][2]
    }

    pub fn fn153(a: D, v: &[D], m: &mut [D], k: &mut Vec<D>) -> D {
        let mut v = [lit(0.375) + m[0], m[0], v[1] + a];
        let mut dy1 = [a.min(lit(0.875)); 3];
        { let rhs = lit(1.75) + (a - a).sin(); dy1[0] /= rhs; }
        for i7 in 0..1 {
            (v, dy1) = (dy1, v);
            let mut i7 = v;
        }
        ((((((((m[1] + lit(0.75) * a) + lit(1.75) * m[0]) + lit(2.0) * m[1]) + lit(0.75) * k[0]) + lit(0.25) * k[1]) + lit(1.75) * v[0]) + lit(0.75) * v[2]) + lit(0.25) * dy1[0]) + lit(0.25) * dy1[1]
    }

    pub fn fn154(mut a: D, q: Vec<D>) -> (D, D) {
        if a < q[0].abs() {
            a = (a * a).sin();
        } else if (a <= q[1]) || (a >= lit(1.25)) {
            a = ((a + a) / ((a + a).abs() + lit(1.25))).sin();
        } else {
            { let rhs = lit(1.25) * a.mul_add(q[q.len() - 1], q[1]).sin(); a *= rhs; }
        }
        ((a + lit(1.75) * a) + lit(0.5) * q[0], (a.sin().exp() + lit(1.5) * a) + lit(1.5) * q[1])
    }

    pub fn fn155(mut a: D, b: D, p: [D; 3]) -> D {
        let mut b = [a; 3];
        a = (if (-a) < a.abs() { a } else { a.sin().exp() }).sin();
        for i5 in 1..p.len() {
            { let rhs = lit(0.25) * fn132(lit(0.5) * p[1].sin(), (-lit(0.75)).max(p[2]).sin(), &mut b[..2]); a += rhs; }
        }
        if (b[2] * b[2]) <= p[1] {
            a = (a.min(p[0]) - b.iter().fold(lit(1.625), |h, z| lit(1.25) * (*z).sin())).sin();
        } else {}
        return ((((((if a < a { b[1] } else { p[1] }) + lit(1.5) * a) + lit(0.25) * p[1]) + lit(1.5) * p[2]) + lit(1.0) * b[0]) + lit(0.25) * b[1]) + lit(0.5) * b[2];
    }

    pub fn fn156(a: D, b: D, n: usize, net: &Net) -> D {
        let mut dy1: D = if n != 3 { net.w[0] - b } else { a };
        let f6 = |z: D| lit(1.25) * a.sin();
        let y8 = f6(b.cos()) + f6(a);
        for i10 in (0..1).rev() {
            dy1 = lit(0.5) * y8.sin();
            dy1 = (if n < 1 { net.w[1].abs() } else { y8.min(dy1) }).cos();
            dy1 = ((lit(0.5) - a) * (lit(0.5) - a) + lit(1.0)).ln().cos();
        }
        (((((b + lit(1.0) * a) + lit(1.0) * b) + lit(0.75) * net.w[0]) + lit(1.0) * net.w[1]) + lit(1.0) * net.b) + lit(0.25) * y8
    }

    pub fn fn157(a: D) -> D {
        let mut y: [D; 3] = [a, a, fn143(a.sin(), lit(1.25) * a.sin(), [-lit(1.75); 3])];
        y[0] = lit(1.25) * (0..y.len()).map(|j| y[j] * (a * lit(0.25)).atan()).sum::<D>().sin();
        let mut s: Net = Net { w: (0..y.len()).map(|j| y[j] + lit(1.25) * (a + y[j % 3]).sin()).collect::<Vec<D>>(), b: if a <= a { a } else { y[1] } };
        let y6: D = y[1];
        s.w[0] = (y[1] + a).abs().sin();
        for z9 in y.windows(2) {
            if (y6 >= a) && (y6 < lit(1.625)) {
                { let rhs = lit(0.5) * (s.forward(&y[0..=1]) - (y[1] + y6)).sin(); s.w[1] += rhs; }
                break;
            }
        }
        ((((((lit(0.375) - a) + lit(1.0) * y[0]) + lit(1.0) * y[1]) + lit(2.0) * s.w[0]) + lit(1.0) * s.w[1]) + lit(0.75) * s.b) + lit(2.0) * y6
    }

    pub fn fn158(a: D, v: &[D], m: &mut [D]) {
        let mut v = vec![vec![a.mul_add(m[0], a); 2]; 3];
        { let rhs = lit(0.5) * a.sin(); m[1] += rhs; }
        m[..2].copy_from_slice(&[a.sin(), a]);
    }

    pub fn fn159(mut a: D, mut q: Vec<D>) -> D {
        if q.iter().fold(q[1], |h, z| lit(1.25) * ((-lit(0.5)) - (*z)).sin()) <= a {
            q[..2].copy_from_slice(&[(lit(1.5) + a.sin()).ln().sin(), a]);
            if q.len() > 2 { a = q.remove(2) * 0.75; }
        } else if lit(2 as f64) < a {} else {
            q[1] = q.iter().enumerate().map(|(j, z)| (a * q[j % 2]).atan()).sum::<D>().atan().cos();
        }
        ((((q[1] * a) + lit(0.5) * a) + lit(0.75) * q[0]) + lit(0.5) * q[1]) + lit(2.0) * q[q.len() - 1]
    }

    pub fn fn160(a: D, m: &mut [D], body: &mut Body) -> D {
        let mut m = Point { x: body.pos.x.sin().exp(), y: a.sin().tanh() };
        let r5 = &mut m.y;
        *r5 = *r5 * a.cos() + (lit(0.5) * a.sin());
        { let rhs = lit(0.5) * (a * a).sin(); *r5 += rhs; }
        let mut m = -fn142(m.y.atan());
        ((a + lit(1.0) * a) + lit(1.0) * body.vel[1]) + lit(1.5) * m
    }

    pub fn fn161(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 1 { break; }
            if i2 >= 1 { break; }
            let mut a: Vec<D> = vec![lit(1.875), a / (lit(1.5) + a.sin())];
        }
        a
    }

    pub fn fn162(a: D) -> D {
        'l2: for i3 in 0..4 {
            let mut y = vec![vec![lit(0.0); 3], vec![if a <= a { a } else { a }; 3]];
        }
        let tape1 = (a - a) / ((a / (lit(1.5) + a.sin())) * (a / (lit(1.5) + a.sin())) + lit(1.0));
        ((lit(0.125) - a) + lit(0.25) * a) + lit(1.25) * tape1
    }

    pub fn fn163(mut a: D, n: usize) -> D {
        let mut n = a.sin() + a.asinh();
        let a = a + (if lit(0.75) > n { n } else { a });
        let w = a;
        ((lit(0 as f64) + lit(1.25) * n) + lit(1.75) * a) + lit(1.75) * w
    }

    pub fn fn164(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut v = v.to_vec();
        let mut a = fn131((b + a).cos(), 3 % 4, &mut v[..2]);
        let mut saved = b;
        let f8 = |z: D, k: D| (v.iter().fold(z, |h, z| lit(1.25) * b.max(h).sin()) * v.iter().filter(|z| **z > 0.25).map(|z| (a + b).sin()).sum::<D>()).sin();
        let y14 = f8(a * b, a) + f8(v[1].cos(), a);
        let mut next16 = v.clone();
        for _ in 0..2 {
            for i17 in 0..v.len() {
                next16[i17] = 0.5 * v[i17] + 0.25 * (if i17 == 0 { v[v.len() - 1] } else { v[i17 - 1] }) * (lit(1.75) * (-lit(1.875))).cos();
            }
            std::mem::swap(&mut v, &mut next16);
        }
        let tape1: D = saved;
        let mut s = tape1.sin().tanh() * lit(0.375);
        ((((a.asinh() + lit(0.5) * v[v.len() - 1]) + lit(2.0) * saved) + lit(0.5) * y14) + lit(1.75) * tape1) + lit(1.5) * s
    }

    pub fn fn165(mut a: D, p: [D; 3]) -> D {
        let u: Point = Point { x: (a * a + lit(1.0)).sqrt(), y: a - a };
        a = (if (u.x > a) && (p[2] > p[0]) { u.x.max(a) } else { lit(0.25).max(u.x) }).atan();
        a = (lit(1.875) - a).sin().tanh().cos();
        (((fn163(lit(1.25) * p[1].sin(), 2 % 4) + lit(0.25) * a) + lit(1.25) * p[1]) + lit(0.5) * p[2]) + lit(0.25) * u.y
    }

    pub fn fn166(mut a: D, mut b: D) -> [D; 3] {
        let mut x: Point = Point { x: a, y: a + b };
        let mut dx: D = b;
        { let rhs = lit(1.75) + x.y.sin(); x.y /= rhs; }
        [b / (a.abs() + lit(1.25)), (dx - dx) + lit(0.25) * b, lit(1 as f64) + lit(1.75) * b]
    }

    pub fn fn167(mut a: D, b: D, m: &mut [D], e: &mut D) -> D {
        let mut back: [[D; 3]; 2] = [[lit(0.25); 3], [m[1], if m[0] >= a { *e } else { b }, *e]];
        *e = ((*e) + (a + a)).sin();
        m[0] = (-lit(1.0)).sin();
        { let rhs = lit(0.125) * (lit(1.25) * m[m.len() - 1].sin()); a -= rhs; }
        m[1] = lit(1.25) * m[1].sin();
        {
            back[0][2] = (lit(1.5) + m[0].sin()).sqrt().cos();
            back[1][0] = m.iter().enumerate().map(|(j, z)| m.iter().enumerate().map(|(j, z)| ((*e) - (*e)).atan()).sum::<D>().sin()).sum::<D>().cos();
        }
        if back[1][0].sin().exp() > (0..m.len()).map(|j| m[j] * (if (*e) > (*e) { lit(1.5) } else { *e }).sin()).sum::<D>() {
            { let rhs = lit(0.375) * (*e).sin(); back[0][0] -= rhs; }
        }
        (((((b + lit(2.0) * a) + lit(1.25) * b) + lit(1.0) * m[1]) + lit(1.5) * m[m.len() - 1]) + lit(1.5) * (*e)) + lit(1.0) * back[1][0]
    }

    pub fn fn168(a: D, b: D, flag: bool) -> D {
        let mut dx = (a - b).sin();
        for i5 in 1..=4 {}
        dx = (if flag || (a > b) { -a } else { if dx > b { b } else { a } }).atan();
        { let rhs = lit(0.5) * (lit(1.25) * (a + b).sin().exp().sin()); dx += rhs; }
        let f7 = |z: D| lit(1.25) * (if (b <= z) || ((-lit(2.0)) < a) { z } else { a.max(b) }).sin();
        let y9 = f7(dx / (lit(1.5) + dx.sin())) + f7(b + b);
        (((b + b) + lit(0.25) * a) + lit(1.25) * b) + lit(2.0) * dx
    }

    pub fn fn169(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = p;
        'l5: for i6 in 0..1 {
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 2 { break; }
                y[i8 % 3] = (lit(0 as f64) / (y[1] * y[1] + lit(1.0))).sin();
                if (lit(1.125) * lit(1.375)) >= fn152(lit(0.5) * b.sin()) { break; }
                let mut old11 = std::mem::take(&mut p[i6 % 3]);
            }
            match i8 % 3 { 0 => {
                p[i6 % 3] = lit(0.5) * a.sin();
            }, 1 => {
                p = [a * y[i8 % 3], b, y.iter().filter(|z| **z > 0.25).map(|z| (b * y[i8 % 3]).cos()).sum::<D>()];
                y = [lit(1 as f64); 3];
            }, _ => {} }
        }
        (((((p[1] + lit(2.0) * a) + lit(1.0) * b) + lit(0.75) * p[0]) + lit(2.0) * p[1]) + lit(1.5) * p[2]) + lit(2.0) * y[1]
    }

    pub fn fn170(a: D, m: &mut [D]) {
        m[1] = (a + lit(0.375).mul_add(a, a)).atan();
        let mut back = [(m[m.len() - 1] * m[m.len() - 1] + lit(1.0)).ln(), if lit(1.0) < a { lit(0.125) } else { a }, a];
        m[0] = ((m[m.len() - 1] + m[1]) + (a + lit(1.125))).sin();
    }

    pub fn fn171(a: D, mut b: D, n: usize) -> D {
        b = a.sin();
        let mut tape1 = fn155((lit(1.5) + a.sin()).ln().atan(), b.atan(), [lit(1.75); 3]);
        for i5 in (0..3).rev() {
            b = lit(0.5) * fn157((if n == 0 { b } else { tape1 }).atan()).sin();
        }
        (b + lit(0.5) * a) + lit(1.0) * tape1
    }

    pub fn fn172(mut a: D, n: usize, m: &mut [D], k: &mut Vec<D>) -> D {
        let mut saved: [[D; 3]; 2] = [[a.min(k[k.len() - 1]); 3], [-lit(0.5); 3]];
        let saved = if (lit(1.5) + a.sin()).ln() <= (saved[1][1] * a) { -a } else { k[n % 2] };
        for i7 in 0..n % 4 {
            k.insert(0, lit(0.5) * (if saved < saved { saved } else { a }).sin());
        }
        k.resize(3, a.asinh().sin());
        let tape1 = fn163(a.sin(), n % 4);
        let (l10, r11) = m.split_at_mut(1);
        { let rhs = r11[0] * lit(1.25) * (a - lit(1.625)).sin(); l10[0] += rhs; }
        ((((((a + lit(0.5) * a) + lit(0.5) * m[1]) + lit(0.5) * m[m.len() - 1]) + lit(1.0) * k[0]) + lit(0.25) * k[1]) + lit(0.5) * k[k.len() - 1]) + lit(1.0) * saved
    }

    pub fn fn173(mut a: D, mut b: D, n: usize) -> (D, D) {
        a = b.cos();
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            (b, a) = (a, b);
            if (a > (-lit(1.375))) && (b >= lit(0.625)) { break; }
            'l6: for i7 in 1..=2 {
                { let rhs = lit(1.75) + b.sin(); b /= rhs; }
                for i9 in 0..n % 4 {
                    let mut b: D = a;
                }
            }
        }
        (a + lit(1.25) * a, (((-lit(0.75)) * a) + lit(0.5) * a) + lit(1.5) * b)
    }

    pub fn fn174(a: D) -> D {
        for i2 in 1..=1 {
            let mut dy1 = fn169(lit(0.5) * (lit(1.5) + (-lit(1.5)).sin()).ln().sin(), a.atan(), [lit(1.25); 3]);
        }
        if (a - a) >= (a + a) {
            if (if lit(1.5) > a { a } else { a }) <= a {} else {}
            let y1 = a;
        }
        if lit(1.75) > a { a } else { a }
    }

    pub fn fn175(a: D, mut b: D, m: &mut [D]) {
        let s: Vec<Vec<D>> = vec![vec![b * a; 2]; 3];
        let mut y1: Vec<D> = vec![s[0][0], lit(1.25)];
        let mut x = fn31((m[1] * a).sin(), [s[1][1]; 3], &mut y1);
        let r7 = &mut m[0];
        { let rhs = a.sin(); *r7 *= rhs; }
        *r7 = s[1][0].cos().atan();
        let mut y25: D = if b < a.sin() {
            if (b - b) < x {
                let mut i8 = 0_usize;
                loop {
                    { let rhs = 1; i8 += rhs; }
                    if i8 > 3 { break; }
                    let r10 = &mut m[i8 % m.len()];
                    *r10 = *r10 * a.atan() + (lit(0.125) * a.cos());
                    let r11 = &mut m[i8 % 2];
                    *r11 = *r11 * x.sin() + (lit(0.25) * (lit(0.5) * b.sin()));
                    *r11 = (a + a).sin();
                    m[i8 % m.len()] = (s[1][i8 % 2] - y1[i8 % y1.len()]).min(m[i8 % 2].sin().exp()).cos();
                }
                y1 = vec![y1.iter().fold(lit(1.625), |h, z| lit(1.25) * (*z).sin()), a];
            } else {
                y1 = vec![b.min(b); 3];
                if y1.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * m.iter().rev().skip(1).copied().map(|z| z.sin().sin()).sum::<D>().sin()).sum::<D>() >= b {
                    m[0] = x.atan();
                    return;
                }
            }
            y1.iter().filter(|z| **z > 0.25).map(|z| (lit(1.125) + (*z)).sin()).sum::<D>()
        } else {
            let f17 = |z: D| { let h21 = lit(1.125) * b; b.cos() + h21 };
            let mut y23 = f17(f17(a));
            x
        };
    }

    pub fn fn176(mut a: D, b: D, v: &[D], m: &mut [D]) {
        let mut dx = (m.iter().sum::<D>(), b);
        let mut y7: [D; 3] = if dx.1.sin().tanh() < dx.1 {
            if (m[0] < m[0]) && (a > m[0]) {
                return;
            }
            [m[0]; 3]
        } else {
            dx.0 = lit(0.625).sin();
            let v = fn63(lit(1.25) * (b / (a * a + lit(1.0))).sin(), m);
            [v, m[0], v]
        };
        let m: D = -a;
    }

    pub fn fn177(a: D, b: D, v: &[D], mut q: Vec<D>, e: &mut D) -> D {
        let s = vec![lit(0.0); 2];
        fn170((b - (*e)).sin(), &mut q);
        if a < q.iter().zip(v.iter()).map(|(z, q)| lit(1.25) * lit(0 as f64).sin()).sum::<D>() {
            q[1] = b.sin();
        } else {
            let f9 = |z: D| q[1].sin();
            let y12 = f9((*e).cos()) + f9(v.iter().filter(|z| **z > 0.25).map(|z| fn21((*e).atan(), a.atan(), v).sin()).sum::<D>());
        }
        q.resize(2, fn157((*e).sin()).cos());
        { let rhs = lit(1.75) + v[v.len() - 1].sin(); *e /= rhs; }
        ((((((((b.atan() + lit(1.75) * a) + lit(1.0) * b) + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.25) * q[0]) + lit(1.25) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(0.25) * s[0]) + lit(1.75) * s[s.len() - 1]
    }

    pub fn fn178(mut a: D, body: &mut Body) {
        let mut x: Point = Point { x: lit(2.0), y: (a * a + lit(1.0)).sqrt() };
        let dy1 = fn168(lit(1.25) * (body.mass * x.x).sin(), (a + a).sin(), lit(1 as f64) <= (body.pos.y * body.vel[0]));
        body.mass = (a.sin() + (x.y - dy1)).cos();
        let mut i5 = 0_usize;
        while i5 < 2 && ((lit(1.0) * dy1) < x.x) {
            { let rhs = 1; i5 += rhs; }
            for i7 in 0..3 {
                if (lit(i7 as f64) < a.sin().tanh()) && (i7 >= 2) {
                    let f9 = |z: D, k: D| lit(0.5) * dy1.min(body.pos.x).sin();
                    let mut y12 = f9(a + lit(1.375), a);
                } else {
                    if (if dy1 >= body.mass { body.pos.y } else { dy1 }) <= body.vel[i5 % 3] {
                        return;
                    }
                    { let rhs = lit(0.375) * lit(0.75).min(if body.mass > a { a } else { x.y }).cos(); body.mass += rhs; }
                }
                x.x = (-a).atan().sin();
            }
            { let rhs = lit(0.5) * (lit(0.5) * ((if dy1 < x.y { a } else { a }).abs() + lit(1.25)).ln().sin()); x.y += rhs; }
        }
    }

    pub fn fn179(a: D, mut b: D, n: usize, k: &mut Vec<D>) -> D {
        { let rhs = lit(0.375) * k[n % 2].atan(); k[1] += rhs; }
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            let mut old8 = std::mem::take(k);
            k.push(lit(0.5) * b.sin());
            k.push(b.atan().sin());
            std::mem::swap(k, &mut old8);
            if (k[i5 % k.len()] < b) && (n == 0) { break; }
            match old8.len() % 3 { 0 => {
                for z11 in k.iter().copied().rev() {
                    let saved = fn90(b.sin().sin(), b.sin(), i5 % 4, &mut old8);
                    old8.reverse();
                }
            }, 1 => {
                { let rhs = lit(0.375) * (if a > (lit(1.5) + a.sin()).ln() { a } else { k[i5 % 2].sin().tanh() }).sin(); old8[0] -= rhs; }
            }, _ => {
                if old8.iter().rev().skip(1).copied().map(|z| k[i5 % 2].atan()).sum::<D>() >= b {
                    return (((((old8[n % 2] + lit(0.25) * k[0]) + lit(0.5) * k[1]) + lit(1.25) * k[k.len() - 1]) + lit(0.75) * old8[0]) + lit(1.25) * old8[1]) + lit(0.5) * old8[old8.len() - 1];
                    { let rhs = lit(1.75) + lit(n as f64).sin(); k[n % 2] /= rhs; }
                }
            } }
        }
        (((b - lit(0.875)) + lit(1.75) * a) + lit(1.75) * k[0]) + lit(1.0) * k[1]
    }

    pub fn fn180(mut a: D, m: &mut [D]) -> D {
        let mut old: Vec<D> = vec![a * a; 3];
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            m[i4 % m.len()] = (lit(1.5) + m[i4 % 2].sin()).sqrt().atan();
        }
        let mut i7 = 0_usize;
        while i7 < 1 {
            { let rhs = 1; i7 += rhs; }
            let mut u: [[D; 3]; 2] = [[m[i4 % 2].cos(); 3], [a - a, m.iter().sum::<D>(), old[i7 % 2] + a]];
            if i4 < 3 {
                u = u;
                break;
            }
        }
        for (j, z11) in m.iter().enumerate() {
            old[0] = lit(0.5) * (if old[i4 % old.len()] <= (*z11) { *z11 } else { fn159(lit(0.5) * m[i4 % m.len()].sin(), vec![a, *z11, a]) }).sin();
        }
        (((old[i4 % 2] + lit(1.0) * m[0]) + lit(1.5) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(1.25) * old[1]
    }

    pub fn fn181(a: D, mut b: D) -> D {
        let mut s = vec![a - a, a];
        let mut next4 = s.clone();
        for _ in 0..3 {
            for i5 in 0..s.len() {
                next4[i5] = 0.5 * s[i5] + 0.25 * (if i5 == 0 { s[s.len() - 1] } else { s[i5 - 1] }) * lit(1.25) * b.sin();
            }
            std::mem::swap(&mut s, &mut next4);
        }
        let mut a = b;
        s[0] = (if s.windows(2).map(|z| z[0] * z[1]).sum::<D>() <= (a - s[1]) { b } else { s[0].max(b) }).sin();
        ((((b - b) + lit(2.0) * s[0]) + lit(2.0) * s[1]) + lit(1.75) * s[s.len() - 1]) + lit(0.75) * a
    }

    pub fn fn182(mut a: D, b: D) -> D {
        a = b.atan();
        let f3 = |z: D| lit(1.25) * z.sin();
        let y5 = f3(b + a);
        let mut tape1: Point = Point { x: y5, y: if y5 > lit(0.5) { b } else { y5 } };
        {
            { let rhs = lit(0.25) * b.sin(); tape1.x += rhs; }
            let r8 = &mut tape1.x;
            *r8 = (lit(1.875) * a).cos();
            { let rhs = lit(2.0).atan(); *r8 *= rhs; }
        }
        (((lit(2 as f64) + lit(1.5) * a) + lit(0.25) * b) + lit(0.25) * tape1.x) + lit(1.0) * tape1.y
    }

    pub fn fn183(a: D, n: usize) -> D {
        if a > a {} else if n % 2 == 0 {} else {}
        let mut s: D = (lit(1.5) + a.max(a).sin()).sqrt();
        a
    }

    pub fn fn184(a: D, mut b: D) -> D {
        let mut back = [a, b.cos(), a];
        back[1] = lit(0.75);
        {
            let mut tape1: Body = Body { pos: Point::new(a, a), vel: [-lit(1.0); 3], mass: fn164(lit(1.25) * a.sin(), back[0].sin(), back[2] >= back[1], &back), id: 2 };
            { let rhs = lit(0.375) * (-back.iter().rev().skip(1).copied().map(|z| fn162(lit(1.25) * a.sin()).atan()).sum::<D>()).atan(); back[0] -= rhs; }
        }
        ((b + lit(0.75) * b) + lit(0.5) * back[0]) + lit(1.0) * back[2]
    }

    pub fn fn185(a: D, b: D, v: &[D]) -> D {
        let mut a: [[D; 3]; 2] = [[a, v.iter().copied().fold(lit(-9.0), D::max), b], [a * a, v.iter().enumerate().map(|(j, z)| ((*z).abs() + lit(1.25)).sqrt().atan()).sum::<D>(), a]];
        a[1][2] = v[1].cos();
        ((((((0..v.len()).map(|j| v[j] * a[j % 2][2].min(v[0]).cos()).sum::<D>() + lit(0.5) * b) + lit(1.25) * v[0]) + lit(1.25) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * a[0][1]) + lit(1.25) * a[1][0]
    }

    pub fn fn186(a: D, v: &[D], m: &mut [D]) -> D {
        let mut dy1 = [lit(0.25); 3];
        let mut dy1: (D, D) = (a * lit(1.25), a.sin().tanh());
        let dy16: D = v[0].sin().powi(3);
        {
            m.sort_by(|z, q| z.total_cmp(q));
        }
        let mut u = fn183(lit(1.25) * v[0].sin(), 1 % 4);
        let mut dy16: Option<D> = None;
        (((((((lit(3 as f64) + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.25) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.25) * dy1.0) + lit(0.25) * dy1.1) + lit(2.0) * u) + lit(1.25) * dy16.unwrap_or(lit(0.75))
    }

    pub fn fn187(mut a: D, mut b: D) -> D {
        if (a + a) > (if a <= b { a } else { a }) {
            let f3 = |z: D| lit(1.25) * (-z).sin();
            let y5 = f3(a) + f3(-lit(1.5));
        } else {}
        ((b + b) + lit(1.75) * a) + lit(0.25) * b
    }

    pub fn fn188(a: D, m: &mut [D]) -> D {
        let a: Net = Net { w: vec![-a, if m[0] <= m[0] { lit(0.75) } else { m[0] }, lit(m.len() as f64)], b: m[m.len() - 1] };
        { let rhs = lit(0.375) * (lit(1.25) * ((a.w[0] * a.w[0]) * m.iter().zip(m.iter()).map(|(z, q)| ((*z) * (*z) + lit(1.0)).ln().atan()).sum::<D>()).sin()); m[1] += rhs; }
        {
            m[1] = (0..m.len()).map(|j| m[j] * lit(j as f64).cos()).sum::<D>().sin();
            let mut w = fn180(a.w[0].sin(), m);
        }
        { let rhs = lit(1 as f64).sin(); m[0] *= rhs; }
        let mut i8 = 0_usize;
        while i8 < 1 {
            { let rhs = 1; i8 += rhs; }
            let r10 = &mut m[0];
            *r10 = lit((i8 + 1) as f64).atan();
            { let rhs = lit(0.125) * (a.w[1] + a.b).atan(); *r10 += rhs; }
            let r11 = &mut m[1];
            { let rhs = lit(0.5) * (lit(1.25) * fn183(a.w[i8 % 2].cos(), i8 % 4).sin()); *r11 += rhs; }
        }
        ((((a.w[1].cos() + lit(1.25) * m[0]) + lit(1.5) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(2.0) * a.w[0]) + lit(0.5) * a.b
    }

    pub fn fn189(a: D, n: usize, flag: bool, r: &mut [D; 3]) -> D {
        let mut y = [if a <= a { a } else { a }; 3];
        for i6 in 0..n % 4 {
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 2 { break; }
                let r10 = &mut y[n % 3];
                { let rhs = lit(0.375) * (lit(0.5) * a.sin().exp().sin()); *r10 += rhs; }
                if flag && flag { break; }
                let mut s = fn68((a.abs() + lit(1.25)).sqrt().cos(), r);
            }
            y[2] = (fn164(a.cos(), r[i6 % 3].atan(), i8 != 0, &y) * fn187(lit(0.5) * r[1].sin(), a.sin())).sin();
            for z12 in r.iter_mut().rev() {
                *z12 = a.sin();
            }
        }
        { let rhs = lit(0.375) * (lit(1.25) * a.sin()); y[n % 3] += rhs; }
        ((((((a + lit(0.5) * a) + lit(0.5) * r[0]) + lit(0.5) * r[1]) + lit(1.0) * r[2]) + lit(0.75) * y[0]) + lit(1.75) * y[1]) + lit(1.0) * y[2]
    }

    pub fn fn190(mut a: D, q: Vec<D>) -> D {
        let back: Vec<D> = vec![fn184(lit(1.25) * lit(1.375).sin(), a.sin()), q[q.len() - 1] * lit(1.25)];
        if (((-lit(1.125)) + q[0]) > back[0]) || ((back[1] * a) > q[0].max(a)) {
            let r4 = &mut a;
            { let rhs = (-q[0]).atan(); *r4 *= rhs; }
            *r4 = q[0].sin().tanh().sin();
        }
        let mut saved = [-lit(2.0); 3];
        for z6 in &mut saved {
            { let rhs = lit(0.5) * (lit(0.5) * (a * a + lit(1.0)).sqrt().sin()); *z6 += rhs; }
        }
        (((((((saved.iter().enumerate().map(|(j, z)| lit(1 as f64).sin()).sum::<D>() + lit(0.75) * a) + lit(2.0) * q[0]) + lit(1.75) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(0.5) * back[1]) + lit(1.5) * back[back.len() - 1]) + lit(1.25) * saved[1]) + lit(1.25) * saved[2]
    }

    pub fn fn191(mut a: D, n: usize, v: &[D], mut p: [D; 3], e: &mut D) -> D {
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            p[n % 3] = lit(1.25) * fn184(a.atan(), p.iter().sum::<D>().sin()).sin();
            if a.min(lit(1.75)) < (*e).sin().powi(1) { break; }
            let mut w = fn180((*e).cos().sin(), &mut p);
        }
        ((((*e).abs() + lit(1.25) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(0.5) * p[1]) + lit(0.75) * p[2]
    }

    pub fn fn192(a: D, m: &mut [D], r: &mut [D; 3]) -> (D, D) {
        for z5 in m.iter() {
            for i7 in 0..3 {
                let mut y = fn180(lit(0.5) * (*z5).mul_add(m[i7 % m.len()], m[i7 % 2]).sin(), r);
                let mut y11: D = if i7 % 2 == 1 {
                    let tape1: D = m[i7 % 2];
                    r[i7 % 3] = ((-lit(1.5)).sin().exp() * (lit(1.75).abs() + lit(1.25)).ln()).sin();
                    tape1 * (*z5)
                } else {
                    fn158(m[1].atan().atan(), m, &mut r[1..]);
                    r[i7 % 3] = ((*z5).sin() / (m[1].sin().abs() + lit(1.25))).sin();
                    y - a
                };
            }
        }
        (((m.iter().map(|z| (*z).abs().atan()).sum::<D>() + lit(1.75) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.25) * r[1], (((a * r[0]) + lit(1.25) * a) + lit(1.25) * m[1]) + lit(1.75) * r[0])
    }

    pub fn fn193(mut a: D, b: D, n: usize) -> D {
        let mut a: Point = Point { x: D::sin(a), y: a + a };
        let mut list5 = Vec::new();
        list5.push(b - b);
        list5.push(b);
        list5[n % 2] = a.y.max(a.norm2()).sin();
        for i7 in (0..2).rev() {
            if (b.abs() + lit(1.25)).sqrt() < b.min(b) {
                { let rhs = lit(0.25) * (lit(0.5) * b.sin()); a.x -= rhs; }
                return ((((list5[n % list5.len()] + a.y) + lit(1.25) * b) + lit(1.5) * a.x) + lit(1.5) * list5[1]) + lit(1.5) * list5[list5.len() - 1];
            }
            list5[0] = list5.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * b.sin()).sum::<D>().cos();
        }
        (((b.sin() + lit(1.25) * a.x) + lit(2.0) * list5[0]) + lit(1.0) * list5[1]) + lit(0.75) * list5[list5.len() - 1]
    }

    pub fn fn194(a: D, b: D, m: &mut [D]) {
        let mut next: Body = Body { pos: Point { x: a, y: a }, vel: [lit(1.375); 3], mass: m[1], id: 2 };
        next.pos.y = lit(1.25) * next.pos.y.sin().tanh().sin();
        let mut u: D = m.windows(2).map(|z| z[0] * z[1]).sum::<D>().asinh();
        let last6 = m.len() - 1;
        m.swap(1, last6);
        let mut dx = fn190(lit(1.25) * a.sin(), vec![a; 3]);
    }

    pub fn fn195(a: D, v: &[D]) -> D {
        let mut a = [a * lit(0.625), a - a, fn171(a.atan(), v[1].cos(), 1 % 4)];
        a[0] = lit(1.25) * (if lit(1.625) > v[1] { v[0] } else { v[0] }).max(a[0].mul_add(a[2], a[0])).sin();
        'l4: for i5 in 1..=4 {
            if i5 >= 3 {
                let r7 = &mut a[i5 % 3];
                *r7 = v[i5 % 2].atan();
                break 'l4;
            }
        }
        ((((if v[0] >= a[1] { a[0] } else { a[2] }) + lit(1.25) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * a[0]) + lit(2.0) * a[2]
    }

    pub fn fn196(mut a: D, mut b: D) -> D {
        let mut b: Vec<D> = vec![b, a, -a];
        for i4 in 0..4 {
            let mut old6 = std::mem::take(&mut b);
            b.push(old6[i4 % 2].sin());
            b.push(lit(0.5) * (if lit(2.0) >= old6[i4 % 2] { a } else { a }).sin());
            if D::sin(a) > (old6[i4 % 2] + a) {
                break;
            }
            let mut i8 = 0_usize;
            while i8 < 1 && (old6[i4 % 2] < a) {
                { let rhs = 1; i8 += rhs; }
                { let rhs = lit(0.5) * fn140(lit(0.5) * b[i8 % 2].sin(), (a + old6[0]).cos()).sin(); b[0] += rhs; }
                b[i4 % 2] = old6[old6.len() - 1].atan();
            }
        }
        (a.sin() + lit(0.25) * a) + lit(1.0) * b[1]
    }

    pub fn fn197(a: D, n: usize, m: &mut [D]) {
        let mut dx = [m[n % m.len()].abs(), (-lit(1.125)).sin(), a.asinh()];
        'l5: for i6 in 0..3 {
            match i6 % 4 { 0 => {
                { let rhs = lit(0.125) * a.sin(); m[i6 % 2] += rhs; }
                dx = [a * a, lit(n as f64), (a.abs() + lit(1.25)).ln()];
            }, 1 | 2 if a <= dx[i6 % 3] => {
                dx = [m[i6 % 2]; 3];
            }, _ => {
                let tape1 = fn180((dx[n % 3] * a).atan(), m);
            } }
            if (lit(0.875) - a) < lit(0.125) {
                dx = dx;
                continue 'l5;
            }
            let mut old9 = std::mem::take(&mut dx[1]);
        }
    }

    pub fn fn198(mut a: D, n: usize, mut p: [D; 3], k: &mut Vec<D>) -> D {
        let mut dx = vec![a.mul_add(k[n % 2], a), a.sin().powi(1)];
        let mut p = Shape::Dot;
        { let rhs = lit(0.5) * (k[n % 2] * lit(n as f64)).atan(); dx[0] -= rhs; }
        { let rhs = lit(0.25) * fn0(lit(1.25) * (dx[1] * dx[0]).sin(), [lit(2.0), dx[n % 2], dx[n % 2]], k); a += rhs; }
        let f7 = |z: D| (fn185(dx[n % 2].sin(), a.cos(), &dx[0..2]) + lit(2 as f64)).sin();
        let y9 = f7(a + a) + f7(dx[n % 2] + a);
        dx[n % 2] = lit(1.25) * fn187((if dx[n % 2] >= a { y9 } else { y9 }).sin(), p.area().sin()).sin();
        let mut list11 = Vec::with_capacity(4);
        list11.push(a.max(dx[n % 2]));
        list11.push(y9 - dx[n % 2]);
        let mut saved = Point { x: a * y9, y: dx[0] * k[1] };
        { let rhs = lit(0.25) * (lit(n as f64) + lit(0.75).cos()).sin(); dx[n % 2] += rhs; }
        return (((((((((D::sin(a) + lit(0.5) * a) + lit(1.5) * k[0]) + lit(0.75) * k[1]) + lit(0.75) * k[k.len() - 1]) + lit(1.25) * dx[dx.len() - 1]) + lit(1.5) * y9) + lit(0.5) * list11[0]) + lit(2.0) * list11[1]) + lit(1.75) * list11[list11.len() - 1]) + lit(1.0) * saved.x;
    }

    pub fn fn199(mut a: D, b: D, mut p: [D; 3]) -> D {
        {
            { let rhs = lit(0.25) * a.cos(); p[0] -= rhs; }
            { let rhs = lit(0.25) * (a - (a - p[1])).sin(); p[1] += rhs; }
        }
        for i4 in (0..p.len()).step_by(2) {
            match i4 % 3 { 0 => {
                p[2] = (if i4 >= 1 { p[1].asinh() } else { b.max(-lit(0.625)) }).sin();
                p[i4] = (p[i4] * a).atan();
            }, 1 => {
                let f6 = |z: D| { let h8 = z.abs(); h8.sin() + h8 };
                let mut y10 = f6(lit(0.125));
                p[i4] = a.asinh().sin().sin();
            }, _ => {
                let f12 = |z: D| { let h14 = if i4 >= 3 { p[i4] } else { p[i4] }; b.sin().exp().sin() + h14 };
                let y16 = f12(lit(0.375).max(b));
            } }
            let f18 = |z: D| lit(0.5) * a.max(lit(0.25)).sin();
            let mut y20 = f18(if a < p[i4] { a } else { b }) + f18(b - b);
        }
        ((((p[1] * b) + lit(0.75) * a) + lit(0.75) * b) + lit(1.0) * p[0]) + lit(1.75) * p[1]
    }

    pub fn fn200(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let cell1 = Point::new(p[2], if b > a { a } else { b });
        if (p.iter().copied().fold(lit(-9.0), D::max) > a) && (p.windows(2).map(|z| z[0] * z[1]).sum::<D>() >= a) {
            let f5 = |z: D, k: D| (if (a.abs() + lit(1.25)).ln() >= lit(0 as f64) { k } else { cell1.x }).atan();
            let y9 = f5(p[1], lit(1.0)) + f5(p.iter().rev().skip(1).copied().map(|z| (b * z).sin()).sum::<D>(), b);
            {
                for i11 in 0..2 {
                    if b <= p[1].max(lit(1.125)) {
                        break;
                    }
                    let (l13, r14) = p.split_at_mut(1);
                    r14[0] = l13[0] * lit(0.5) * (cell1.x + y9).sin();
                }
            }
            if (p[0] <= b) || (b >= b) {
                return (((cell1.y.sin() + lit(0.75) * a) + lit(0.25) * cell1.x) + lit(1.5) * cell1.y) + lit(0.75) * y9;
                { let rhs = lit(0.375) * (lit(1.25) * a.sin()); p[1] += rhs; }
            }
        } else if cell1.y > p.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * a.sin()).sum::<D>() {} else {
            let f16 = |z: D| lit(2 as f64).atan();
            let mut y18 = f16(f16(fn181(lit(1.25) * lit(1.625).sin(), cell1.y.atan())));
        }
        return (cell1.x.sin().tanh() + lit(1.75) * b) + lit(1.5) * p[2];
        { let rhs = lit(0.5) * (lit(1.25) * (-lit(2.0)).sin()); p[2] += rhs; }
        a
    }

    pub fn fn201(a: D, n: usize, flag: bool) -> D {
        let mut acc: Vec<D> = vec![if a <= a { a } else { a }, a, a];
        let n: D = acc[n % 2].sin() + a.asinh();
        let part6 = &mut acc[..2];
        { let rhs = lit(0.125) * (lit(1.25) * (if a <= a { a } else { -lit(1.875) }).sin()); part6[0] += rhs; }
        part6[1] = part6[0] * (-a).cos();
        acc.resize(5, lit(1.25) * lit(1.75).sin());
        return ((-n) + lit(1.0) * acc[0]) + lit(2.0) * acc[acc.len() - 1];
    }

    pub fn fn202(mut a: D, b: D, flag: bool) -> D {
        let mut y: [D; 3] = [a + b, a.sin(), b - a];
        let (l5, r6) = y.split_at_mut(1);
        r6[0] = l5[0] * b.cos();
        if (b < b) || (y[2] > lit(1.0)) {
            return a + lit(0.25) * a;
        }
        for z7 in y.iter_mut().rev() {
            *z7 = *z7 * lit(0.5) * (a + a).sin() - (lit(0.5) * a.cos());
        }
        let mut dy1 = if b <= a { if b <= y[2] { y[1] } else { y[2] } } else { b };
        y[1] = lit(1.25) * lit(2 as f64).sin();
        let mut dy19: D = (if y[2] <= b { b } else { a }) + a;
        if flag {
            { let rhs = lit(1.75) + lit(1.0).sin().powi(2).sin(); y[1] /= rhs; }
            y[2] = ((b - a) - dy19).sin();
        } else if flag {
            y.reverse();
        } else {
            { let rhs = y.iter().filter(|z| **z > 0.25).map(|z| lit(0 as f64).sin()).sum::<D>().atan(); y[1] *= rhs; }
        }
        (((((((lit(0.875) / (dy1 * dy1 + lit(1.0))) + lit(2.0) * a) + lit(1.75) * b) + lit(0.25) * y[0]) + lit(1.5) * y[1]) + lit(2.0) * y[2]) + lit(0.25) * dy1) + lit(0.75) * dy19
    }

    pub fn fn203(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let mut dy1 = vec![lit(0.0); 3];
        if a > (if p[0] > q[1] { a } else { q[1] }) {
            { let rhs = lit(0.5) * (a + dy1[0]).cos(); p[0] += rhs; }
            return (((((((p[2] + lit(1.75) * p[0]) + lit(1.5) * p[1]) + lit(0.75) * p[2]) + lit(1.5) * q[0]) + lit(0.5) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(0.5) * dy1[1]) + lit(0.25) * dy1[dy1.len() - 1];
        }
        for z6 in p.iter() {
            q = q.clone();
        }
        if (lit(0.75) + p[0]) > a.sin() {
            q[0] = fn202(a.mul_add(dy1[0], p[0]).sin(), (a * a).sin(), lit(0 as f64) <= (a * p[2])).sin();
            { let rhs = lit(0.25) * (lit(1.25) * ((if a <= a { a } else { q[0] }) - dy1[1].min(dy1[0])).sin()); p[2] += rhs; }
            if (if a < a { dy1[0] } else { a }) > (q[q.len() - 1] + (-lit(0.625))) {
                return ((((((a.abs() + lit(1.5) * a) + lit(2.0) * p[0]) + lit(0.75) * p[2]) + lit(1.5) * q[0]) + lit(0.25) * q[q.len() - 1]) + lit(1.0) * dy1[0]) + lit(1.5) * dy1[dy1.len() - 1];
            }
        } else if (p[1] + dy1[1]) > p[2] {
            dy1 = q.clone();
        } else {}
        (((((((((p[2] * p[2]) + lit(0.75) * a) + lit(1.0) * p[0]) + lit(1.0) * p[1]) + lit(0.75) * p[2]) + lit(1.0) * q[0]) + lit(0.75) * q[q.len() - 1]) + lit(2.0) * dy1[0]) + lit(0.75) * dy1[1]) + lit(0.25) * dy1[dy1.len() - 1]
    }

    pub fn fn204(a: D, mut b: D, m: &mut [D]) -> D {
        let mut w: Net = Net { w: vec![a - b; 3], b: b };
        let mut dy1: D = if (m[1] * a) >= a { m.iter().enumerate().map(|(j, z)| a.atan()).sum::<D>() } else { b };
        if b < a {
            if m[0] < w.w[0] {
                let mut w8: D = dy1;
                { let rhs = lit(0.25) * fn180(dy1.sin(), m); b += rhs; }
                m[1] = lit(1.25) * m.iter().map(|z| (dy1 + w.w[0]).sin()).sum::<D>().sin().sin();
            }
            m[..2].copy_from_slice(&[lit(1.25) * (dy1 + b).sin(), w.w[0]]);
            let mut old11 = std::mem::take(&mut m[0]);
        }
        ((((((b + lit(1.0) * a) + lit(0.25) * m[0]) + lit(1.0) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(0.75) * w.w[0]) + lit(0.5) * w.b) + lit(2.0) * dy1
    }

    pub fn fn205(mut a: D, mut q: Vec<D>, k: &mut Vec<D>) -> D {
        let acc = fn180((if a < a { q[0] } else { a }).atan(), k);
        q[1] = -lit(1.125);
        let mut next5 = q.clone();
        for _ in 0..2 {
            for i6 in 0..q.len() {
                next5[i6] = 0.5 * q[i6] + 0.25 * (if i6 == 0 { q[q.len() - 1] } else { q[i6 - 1] }) * lit(1.25) * (if k[1] > k[k.len() - 1] { acc } else { a }).sin();
            }
            q.copy_from_slice(&next5);
        }
        let acc7 = fn186((a + acc).atan(), &q, &mut k[..=1]);
        ((((fn202(k[1].sin(), lit(1.25) * acc.sin(), acc7 < a) + lit(0.5) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(0.5) * k[0]) + lit(2.0) * k[k.len() - 1]) + lit(1.0) * acc
    }

    pub fn fn206(mut a: D, b: D, n: usize, flag: bool, q: Vec<D>) -> D {
        let w = q[..2].to_vec();
        match (n + 1) % 4 { 0 => {}, 1 | 2 if a <= b => {
            a = (b / (w[n % 2] * w[n % 2] + lit(1.0))).asinh().atan();
            let mut saved = (q[n % 2] * b).max(-w[n % 2]);
        }, _ => {
            let mut i8 = 0_usize;
            'l9: loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 1 { break; }
                match i8 % 4 { 0 => {
                    a = b.sin();
                }, 1 | 2 if b < b => {
                    { let rhs = lit(0.375) * (lit(1.25) * D::sin(lit(n as f64)).sin()); a += rhs; }
                }, _ => {
                    let next = fn193(lit(1.25) * a.sin().powi(3).sin(), lit(1.25) * (a * w[n % 2]).sin(), n % 4);
                } }
                if (-lit(0.375)).sin() < a { break; }
                a = a.sin();
            }
        } }
        (((((lit(n as f64) + lit(0.75) * a) + lit(0.25) * b) + lit(1.5) * q[q.len() - 1]) + lit(0.5) * w[0]) + lit(0.25) * w[1]) + lit(1.25) * w[w.len() - 1]
    }

    pub fn fn207(mut a: D, k: &mut Vec<D>, e: &mut D, r: &mut [D; 3]) -> D {
        let y = fn118(lit(1.25) * lit(0.5).sin().sin(), k, e, r);
        let f6 = |z: D| (if (*e) >= z { *e } else { (*e) * (*e) }).cos();
        let mut y8 = f6(f6(if lit(0.875) >= lit(1.5) { k[k.len() - 1] } else { y }));
        for z10 in k.iter_mut() {
            *z10 = lit(0.125).cos();
        }
        ((((((*e).min(a) + lit(1.0) * a) + lit(2.0) * k[0]) + lit(2.0) * k[1]) + lit(1.5) * k[k.len() - 1]) + lit(1.75) * (*e)) + lit(0.75) * r[0]
    }

    pub fn fn208(a: D, b: D, v: &[D], m: &mut [D]) -> D {
        let mut v: Vec<Vec<D>> = vec![(0..v.len()).map(|j| v[j] + lit(1.25) * v[1].sin()).collect::<Vec<D>>(), m[..2].to_vec()];
        let mut u: [D; 3] = [fn193(b.sin(), lit(1.25) * m[m.len() - 1].sin(), 2 % 4), lit(1.875) / (lit(1.5) + b.sin()), b];
        for i8 in 0..m.len() {
            m[i8] = lit(0.5) * a.sin();
        }
        (((((((((m[0] - m[m.len() - 1]) + lit(1.25) * a) + lit(1.0) * b) + lit(2.0) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.5) * v[0][0]) + lit(0.75) * v[1][1]) + lit(2.0) * u[0]) + lit(1.5) * u[1]) + lit(0.25) * u[2]
    }

    pub fn fn209(a: D, q: Vec<D>) -> D {
        let w = q.clone();
        let f4 = |z: D| ((0..w.len()).map(|j| w[j] * z.asinh().atan()).sum::<D>() + w[1]).cos();
        let y7 = f4(f4(if w[w.len() - 1] <= a { a } else { a }));
        (((((((if q[1] <= w[1] { y7 } else { y7 }) + lit(2.0) * a) + lit(1.5) * q[0]) + lit(1.25) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(0.75) * w[0]) + lit(0.75) * w[w.len() - 1]) + lit(0.5) * y7
    }

    pub fn fn210(a: D, n: usize) -> D {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            'l5: for i6 in 0..i3 % 4 {}
        }
        a.sin() + lit(1.75) * a
    }

    pub fn fn211(a: D) -> D {
        for i2 in 0..3 {
            'l4: for i5 in 1..=3 {
                for i7 in (0..2).rev() {}
            }
        }
        a.sin().exp() + lit(1.0) * a
    }

    pub fn fn212(mut a: D, mut b: D, flag: bool) -> D {
        for i4 in 0..4 {
            { let rhs = ((-lit(1.375)) / (b.abs() + lit(1.25))).cos(); a *= rhs; }
            let mut i6 = 0_usize;
            while i6 < 1 {
                { let rhs = 1; i6 += rhs; }
                a = lit(0.75);
            }
            b = lit(0.5) * lit(i4 as f64).sin();
        }
        (if a < a { b } else { a }) + lit(0.75) * a
    }

    pub fn fn213(a: D, mut b: D, v: &[D]) -> D {
        { let rhs = lit(0.5) * (lit(1.25) * b.sin()); b += rhs; }
        for z5 in v.iter() {
            if b.abs() >= (lit(0.125) / (b * b + lit(1.0))) {
                let r7 = &mut b;
                { let rhs = (a - v[0]).sin(); *r7 *= rhs; }
                continue;
            }
            b = lit(0.5) * v.iter().rev().skip(1).copied().map(|z| lit(0.5) * v.iter().map(|z| lit(0.5) * (a * a).sin()).sum::<D>().sin()).sum::<D>().sin();
        }
        b = lit(1.25) * lit(1.625).sin();
        ((b + lit(0.75) * b) + lit(1.25) * v[1]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn214(mut a: D, mut b: D, v: &[D], mut q: Vec<D>) -> D {
        let v = lit(2 as f64);
        { let rhs = lit(0.125) * v.mul_add(b, q[0]).atan(); q[1] += rhs; }
        let r6 = &mut q[1];
        *r6 = fn2(b.sin()).sin();
        let f7 = |z: D| (b * v).max(v).sin();
        let y11 = f7(q.iter().zip(q.iter()).map(|(z, q)| b.sin()).sum::<D>());
        { let rhs = lit(0.25) * (lit(1.25) * ((if b >= b { q[0] } else { q[0] }) * (if b >= b { q[0] } else { q[0] }) + lit(1.0)).ln().sin()); q[1] -= rhs; }
        (((((lit(1.75) + a) + lit(1.75) * a) + lit(1.75) * q[0]) + lit(0.25) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(0.75) * v
    }

    pub fn fn215(mut a: D, v: &[D]) -> D {
        a = v.iter().fold(a, |h, z| fn212(lit(1.25) * a.sin(), h.atan(), h <= v[0]).sin()).atan();
        let mut tape1 = [[v[0] * a, lit(1 as f64), v.iter().fold(v[0], |h, z| (if a >= v[1] { h } else { h }).sin())], [v[1] * v[0], lit(0.5).min(a), a.sin().exp()]];
        { let rhs = lit(0.125) * tape1[1][0].asinh().sin().tanh().sin(); tape1[1][2] += rhs; }
        tape1[0][0] = (lit(1.0) + v[1]).cos().cos();
        (((tape1[1][2].atan() + lit(0.25) * a) + lit(1.0) * v[0]) + lit(2.0) * v[v.len() - 1]) + lit(1.75) * tape1[1][0]
    }

    pub fn fn216(a: D, b: D) -> Vec<D> {
        let dx: [D; 3] = [a; 3];
        let mut dx = (a.sin() * a.sin() + lit(1.0)).sqrt();
        dx = lit(1.25) * b.sin();
        let mut y8: D = if (b <= a) && (a <= dx) {
            let mut dx = vec![a + dx; 3];
            let r6 = &mut dx[0];
            { let rhs = a.sin(); *r6 *= rhs; }
            dx[1]
        } else {
            { let rhs = lit(1.75) + fn108(lit(1.25) * dx.sin(), dx >= a).sin(); dx /= rhs; }
            let mut y1: [D; 3] = [-lit(1.875); 3];
            b * lit(1.625)
        };
        vec![((b * a) + lit(2.0) * b) + lit(1.5) * dx, (a / (lit(1.5) + a.sin())) + lit(1.5) * b]
    }

    pub fn fn217(a: D, b: D, flag: bool, v: &[D], m: &mut [D]) {
        m[0] = lit(1 as f64).cos().sin();
        let mut back: [[D; 3]; 2] = [[v.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (a * a).sin()).sum::<D>(); 3], [a + b, b, m[0].abs()]];
        { let rhs = lit(1.75) + b.sin(); m[0] /= rhs; }
        for i8 in 0..v.len() {
            if flag {
                m[0] = lit(1.625).sin();
                { let rhs = lit(0.25) * (if i8 % 2 == 0 { D::sin(m[1]) } else { a }).cos(); back[i8 % 2][i8 % 3] -= rhs; }
            }
            let f10 = |z: D, k: D| { let h13 = -lit(0.125); lit(0.5) * z.sin().sin() + h13 };
            let y15 = f10(v[i8] + lit(0.375), -lit(0.625)) * f10(if i8 < 1 { a } else { lit(1.25) }, lit(1.5));
            let mut dx = back;
        }
    }

    pub fn fn218(mut a: D, b: D, flag: bool, v: &[D], p: [D; 3]) -> D {
        a = (b - (p[2] / (lit(1.5) + p[2].sin()))).sin();
        let r6 = &mut a;
        *r6 = p[0].min(-lit(1.0)).sin();
        *r6 = *r6 * p[0].atan() + (lit(0.125) * (lit(1.25) * v[1].sin()));
        ((((b + lit(2.0) * b) + lit(2.0) * v[1]) + lit(0.25) * p[0]) + lit(1.25) * p[1]) + lit(0.75) * p[2]
    }

    pub fn fn219(a: D, mut b: D, flag: bool, body: &mut Body) -> D {
        body.vel[2] = b.atan();
        (((b.atan() + lit(1.25) * b) + lit(1.25) * body.pos.y) + lit(2.0) * body.vel[0]) + lit(0.75) * body.mass
    }

    pub fn fn220(a: D, b: D, m: &mut [D]) {
        let mut saved: Point = Point { x: b, y: b / (a.abs() + lit(1.25)) };
        for z6 in m.windows(2) {
            saved.scale(a.sin());
        }
        for i8 in 0..3 {
            if lit(0.5) < (b * b) {
                { let rhs = lit(0.375) * (lit(0.5) * a.sin()); saved.x += rhs; }
                m[..2].copy_from_slice(&[lit(0.5) * D::sin(-lit(0.375)).sin(), b]);
            } else if saved.norm2() <= a {
                saved.x = fn215(a.sin().exp().sin(), m).sin();
            } else {
                { let rhs = lit(0.5) * (if fn206(a.sin(), lit(0.5) * saved.y.sin(), 3 % 4, i8 == 1, vec![lit(0.0); 4]) > lit(i8 as f64) { a * saved.y } else { saved.x * b }).sin(); m[0] += rhs; }
            }
            saved.x = lit(0.375);
            let mut dx = [b * a; 3];
        }
    }

    pub fn fn221(a: D, b: D, n: usize, v: &[D], mut t: (D, D)) -> D {
        let mut dx = [(b.abs() + lit(1.25)).sqrt(); 3];
        dx = dx;
        match n % 3 { 0 => {
            for i7 in (0..3).rev() {
                if v.iter().zip(dx.iter()).map(|(z, q)| ((*z) + (*z)).sin()).sum::<D>() < dx[i7 % 3].sin() {
                    return (((((((((dx[0] * a) + lit(1.75) * a) + lit(1.25) * b) + lit(2.0) * v[0]) + lit(1.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.25) * t.0) + lit(0.5) * dx[0]) + lit(0.75) * dx[1]) + lit(0.25) * dx[2];
                }
                let mut old11 = std::mem::replace(&mut dx[n % 3], (if t.0 <= a { lit(2.0) } else { v[1] }).sin());
                dx = dx;
            }
        }, 1 => {
            let mut next = vec![vec![a, t.0 * a], v.to_vec()];
            if b.asinh() < (dx[n % 3] * t.1) {
                return (((((((b + a) + lit(1.75) * b) + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * t.1) + lit(1.5) * dx[1]) + lit(1.0) * dx[2]) + lit(1.75) * next[1][1];
            }
        }, _ => {
            let old: D = a - lit(n as f64);
        } }
        (((((((dx[0].atan() + lit(1.0) * a) + lit(1.5) * b) + lit(1.25) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.5) * t.0) + lit(0.75) * dx[0]) + lit(0.5) * dx[1]) + lit(1.25) * dx[2]
    }

    pub fn fn222(mut a: D, flag: bool, p: [D; 3]) -> D {
        let mut a: Net = Net { w: p[..2].to_vec(), b: fn215(p[0].sin(), &p) };
        a.w[1] = ((a.w[0] / (p[0] * p[0] + lit(1.0))) + a.b).cos();
        a.b = (lit(1 as f64) + p[2]).sin();
        let mut p: D = p[1];
        a.w[0] = lit(1.25) * p.sin();
        let mut saved = fn54(p.sin().sin());
        (((a.w[0] + lit(0.75) * a.w[0]) + lit(0.25) * a.w[1]) + lit(0.75) * saved[0]) + lit(0.25) * saved[2]
    }

    pub fn fn223(a: D, mut t: (D, D), m: &mut [D], k: &mut Vec<D>) -> D {
        let mut acc = [t.0 * k[0], t.0, a];
        let mut old = lit(2 as f64) - a;
        { let rhs = lit(0.25) * fn56(a.sin(), &mut acc); old += rhs; }
        { let rhs = lit(0.5) * m[m.len() - 1].sin(); m[0] -= rhs; }
        ((((((((((lit(1.375) * lit(1.25)) + lit(1.5) * a) + lit(1.75) * t.0) + lit(0.75) * t.1) + lit(1.0) * m[0]) + lit(0.75) * k[1]) + lit(2.0) * k[k.len() - 1]) + lit(0.25) * acc[0]) + lit(0.5) * acc[1]) + lit(1.25) * acc[2]) + lit(0.75) * old
    }

    pub fn fn224(mut a: D, e: &mut D) {
        for i3 in 0..3 {
            *e = (if a >= a.sin().exp() { a - (*e) } else { *e }).sin();
            { let rhs = lit(0.25) * lit(i3 as f64).sin().atan(); a -= rhs; }
            *e = ((a - (*e)) + a.max(a)).sin();
        }
        let mut e = vec![lit(0.0); 2];
        if e.iter().rev().skip(1).copied().map(|z| (-a).atan()).sum::<D>() < e[0].min(e[1]) {
            e = vec![a, (0..e.len()).map(|j| e[j] * (a + a).sin()).sum::<D>()];
            e[1] = a.atan();
            { let rhs = lit(0.375) * (lit(1.25) * a.sin()); e[0] -= rhs; }
        } else if (if a <= e[0] { a } else { a }) < a {
            e.extend(vec![(a + e[e.len() - 1]).atan(), e[0]]);
        } else {
            e = e.clone();
        }
    }

    pub fn fn225(a: D, mut p: [D; 3]) -> D {
        let mut a = (p[2] + a, p[2].sin());
        let mut acc: Vec<Vec<D>> = vec![vec![lit(0.0); 4], p.iter().enumerate().map(|(j, z)| lit(1.25) * ((-lit(1.5)) * (*z)).sin()).collect::<Vec<D>>()];
        let mut old: D = p[0];
        { let rhs = lit(0.125) * old.atan(); acc[1][0] += rhs; }
        acc[1][0] = lit(1.25) * p.iter().copied().fold(lit(-9.0), D::max).sin();
        (((a.1.asinh() + lit(0.5) * p[0]) + lit(1.25) * p[1]) + lit(0.25) * a.0) + lit(1.0) * acc[1][1]
    }

    pub fn fn226(a: D, b: D, n: usize) -> [D; 3] {
        let cell1 = [[-lit(0.25); 3], [D::sin(b); 3]];
        'l5: for i6 in 0..n % 4 {
            let mut y8: D = {
                if fn52(lit(0.5) * lit(1.25).sin(), 2 % 4, vec![cell1[n % 2][i6 % 3], b, a]) > lit(n as f64) {
                    continue 'l5;
                }
                lit(1.0).sin().powi(2)
            };
        }
        [(((cell1[0][n % 3] + lit(0.25) * a) + lit(1.75) * b) + lit(0.75) * cell1[1][0]) + lit(1.0) * cell1[1][2], (((if a < cell1[n % 2][1] { b } else { lit(2.0) }) + lit(0.25) * a) + lit(1.0) * cell1[0][1]) + lit(0.5) * cell1[1][0], a.sin() + lit(1.5) * cell1[0][1]]
    }

    pub fn fn227(a: D, mut b: D, n: usize, m: &mut [D]) -> [D; 3] {
        let mut next = (0..m.len()).map(|j| m[j] + a.atan()).collect::<Vec<D>>();
        next[n % 2] = (if (b >= m[n % 2]) || (a <= a) { if next[0] >= m[0] { a } else { next[1] } } else { (0..next.len()).map(|j| next[j] * lit(3 as f64).sin()).sum::<D>() }).sin();
        { let rhs = (b * a).cos(); next[n % 2] *= rhs; }
        if n != 1 {
            let mut i8 = 0_usize;
            while i8 < 3 {
                { let rhs = 1; i8 += rhs; }
                {
                    let mut acc = lit(i8 as f64);
                }
                let mut next11 = next.clone();
                for _ in 0..1 {
                    for i12 in 0..next.len() {
                        next11[i12] = 0.5 * next[i12] + 0.25 * (if i12 == 0 { next[next.len() - 1] } else { next[i12 - 1] }) * m[1].mul_add(m[m.len() - 1], b).cos();
                    }
                    next = next11.clone();
                }
                fn220(a.sin().sin(), b.sin(), &mut next);
            }
        } else {
            let r13 = &mut next[n % 2];
            *r13 = a.sin();
        }
        [b.atan() + lit(0.75) * b, (((lit((n + 1) as f64) + lit(0.75) * a) + lit(0.5) * b) + lit(1.25) * m[0]) + lit(0.75) * next[next.len() - 1], ((a + lit(2.0) * b) + lit(1.25) * m[m.len() - 1]) + lit(1.75) * next[0]]
    }

    pub fn fn228(mut a: D, mut b: D, n: usize, mut q: Vec<D>) -> D {
        let mut y1 = (q[n % 2], lit(1.5).asinh());
        let mut next: D = b;
        (((((((a.sin().exp() + lit(2.0) * a) + lit(0.25) * b) + lit(0.25) * q[0]) + lit(1.0) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(1.25) * y1.0) + lit(2.0) * y1.1) + lit(1.0) * next
    }

    pub fn fn229(a: D, b: D) -> D {
        let f3 = |z: D| { let h5 = a * z; lit(1.25) * (z + b).sin() + h5 };
        let y7 = f3(f3(-lit(1.0)));
        ((lit(0.5) * a) + lit(1.0) * a) + lit(1.5) * b
    }

    pub fn fn230(a: D, b: D, n: usize) -> D {
        for i4 in 1..=2 {
            if a.sin().powi(2) > (a + b) {
                if b.mul_add(b, b) <= (b * b) {}
            } else if i4 < 0 {} else {
                let mut y6: D = if i4 >= 1 {
                    a.sin().powi(2)
                } else {
                    if i4 < 1 {
                        continue;
                    }
                    if a <= b { b } else { b }
                };
            }
        }
        b + lit(1.5) * b
    }

    pub fn fn231(mut a: D, m: &mut [D]) -> [D; 3] {
        let mut dx = [[a + m[0], lit(3 as f64), (0..m.len()).map(|j| m[j] * (m[0] - lit(0.625)).cos()).sum::<D>()], [(a.abs() + lit(1.25)).sqrt(), a, m[1] + lit(1.0)]];
        for i5 in 1..m.len() {
            m[i5] = m[i5 - 1].sin() + m[i5] * lit(0.25);
            if i5 % 2 == 0 {
                { let rhs = lit(0.375) * (lit(0.5) * (if a <= a { a } else { a + a }).sin()); m[i5] -= rhs; }
                break;
            }
            if m.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * (0..m.len()).map(|j| m[j] * a.sin()).sum::<D>().sin()).sum::<D>() > (a - a) {
                { let rhs = fn212(lit(0.5) * a.sin(), a.cos(), i5 == 3).sin(); m[i5] *= rhs; }
            }
        }
        { let rhs = lit(0.5) * fn230(lit(1.25) * a.sin(), a.sin(), 1 % 4).abs().atan(); m[0] += rhs; }
        [(((a + lit(1.5) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(1.25) * dx[1][0]) + lit(0.5) * dx[1][2], ((((a / (lit(1.5) + a.sin())) + lit(0.5) * m[m.len() - 1]) + lit(0.75) * dx[0][1]) + lit(0.5) * dx[1][0]) + lit(1.25) * dx[1][2], ((((lit(0.125) * dx[1][2]) + lit(0.25) * m[0]) + lit(1.25) * m[1]) + lit(0.75) * dx[0][1]) + lit(0.75) * dx[1][2]]
    }

    pub fn fn232(mut a: D, n: usize) -> D {
        a = lit(1.25) * ((a + a) + a.sin()).sin();
        { let rhs = lit(0.5) * a.sin(); a += rhs; }
        a = lit(n as f64).cos();
        { let rhs = lit(0.25) * (lit(1.25) * ((-lit(2.0)).abs() + lit(1.25)).sqrt().mul_add(a, a).sin()); a += rhs; }
        match n % 4 { 0 => {
            let mut old3 = std::mem::replace(&mut a, lit(1.25) * lit(0.75).sin());
            let mut old = [[lit(0.875); 3], [lit(1.125); 3]];
        }, 1 | 2 if a <= a => {
            let mut u: D = a;
        }, _ => {
            a = D::sin(a).sin().sin();
        } }
        if a < a { a } else { a }
    }

    pub fn fn233(a: D, v: &[D], m: &mut [D]) -> D {
        { let rhs = lit(0.5) * (v.iter().zip(v.iter()).map(|(z, q)| (m[1] * a).sin()).sum::<D>() * m[1]).sin(); m[m.len() - 1] += rhs; }
        m[1] = (if (v[0] * a) >= a { lit(0 as f64) } else { m[0].min(v[0]) }).sin();
        for i6 in 1..=3 {
            for i8 in 0..1 {
                { let rhs = lit(0.5) * (a + a).sin(); m[i6 % 2] *= rhs; }
                m[i6 % 2] = lit(0.5) * lit(3 as f64).sin();
                m[i8 % m.len()] = (v[i6 % 2] * v[i6 % 2] + lit(1.0)).ln().cos();
            }
            let w = fn66((a + a).sin(), i6 % 4, &v[..2], &mut m[i6 % 2]);
        }
        (((((v[0] + m[1]) + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * m[0]) + lit(1.0) * m[m.len() - 1]
    }

    pub fn fn234(a: D, mut b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        m[n % 2] = b.sin();
        m[m.len() - 1] = lit(1.5).cos();
        let part6 = &mut m[..=1];
        { let rhs = lit(0.375) * ((-lit(0.125)) * b).sin(); part6[0] += rhs; }
        part6[1] = part6[0] * lit(1.25) * fn228(b.cos(), lit(1.25) * a.sin(), (n + 1) % 4, vec![lit(0.0); 3]).sin();
        let mut old7 = std::mem::replace(&mut b, a.cos());
        m.fill((a * a + lit(1.0)).ln().atan());
        { let rhs = lit(0.125) * m.iter().sum::<D>().atan(); m[n % m.len()] += rhs; }
        (((((((m.iter().rev().skip(1).copied().map(|z| lit(1.25) * fn222(old7.atan(), n >= 3, [m[m.len() - 1], v[n % 2], a]).sin()).sum::<D>() + lit(0.25) * a) + lit(0.75) * b) + lit(2.0) * v[0]) + lit(1.25) * v[1]) + lit(1.25) * m[0]) + lit(2.0) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(1.75) * old7
    }

    pub fn fn235(a: D, m: &mut [D]) -> D {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a.sin());
        list3.push((-lit(0.75)) - m[m.len() - 1]);
        list3.truncate(2);
        let (l5, r6) = list3.split_at_mut(1);
        { let rhs = r6[0] * m[m.len() - 1].asinh().sin(); l5[0] += rhs; }
        list3[1] = lit(1.25) * lit(2 as f64).sin();
        'l7: for i8 in 0..list3.len() {
            for i10 in (0..4).rev() {
                list3[i8] = m[0].sin();
            }
            for (j, z14) in list3.iter_mut().enumerate() {
                { let rhs = lit(0.25) * a.cos().cos(); *z14 += rhs; }
            }
        }
        fn220(lit(1.25) * a.asinh().sin(), (a + list3[1]).sin(), m);
        (((((fn222(m[1].sin(), a < list3[0], [lit(2.0); 3]) + lit(0.75) * m[0]) + lit(2.0) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.5) * list3[0]) + lit(1.75) * list3[1]) + lit(0.75) * list3[list3.len() - 1]
    }

    pub fn fn236(a: D) -> D {
        let mut dy1 = [a; 3];
        { let rhs = lit(0.125) * a.sin(); dy1[0] += rhs; }
        fn170(a.atan(), &mut dy1[..2]);
        dy1[2] = dy1.iter().zip(dy1.iter()).map(|(z, q)| lit(1.25) * (a * (*z)).sin()).sum::<D>().sin();
        for z5 in &mut dy1 {
            *z5 = (-a).sin();
        }
        let mut next = lit(0 as f64);
        let mut s = (a.abs(), (next.abs() + lit(1.25)).sqrt());
        ((fn230(lit(1.25) * dy1[0].sin(), a.sin(), 1 % 4) + lit(1.25) * dy1[1]) + lit(0.5) * next) + lit(2.0) * s.0
    }

    pub fn fn237(a: D) -> D {
        if (a >= a) && (a > lit(1.75)) {
            return (a + (-lit(0.5))) + lit(1.0) * a;
        }
        return a.sin().powi(1) + lit(1.25) * a;
    }

    pub fn fn238(mut a: D) -> D {
        let back: (D, D) = (lit(1.125), lit(0 as f64));
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            'l5: for i6 in 0..i3 % 4 {
                if (lit(1.5) + back.0.sin()).sqrt() > (lit(0.75) + a) {
                    return ((a.sin() + lit(1.25) * a) + lit(0.5) * back.0) + lit(1.25) * back.1;
                }
                if i6 < 1 {
                    { let rhs = lit(1.75) + back.1.sin(); a /= rhs; }
                    break 'l5;
                }
            }
            let x = fn1(a.sin());
            a = back.0.sin();
        }
        ((a + lit(1.25) * a) + lit(0.25) * back.0) + lit(1.25) * back.1
    }

    pub fn fn239(a: D, v: &[D], k: &mut Vec<D>, r: &mut [D; 3]) -> Vec<D> {
        let mut dx: (D, D) = (-a, r[0].mul_add(k[0], v[1]));
        dx.1 = r[1].sin().sin();
        'l6: for i7 in (0..r.len()).rev() {
            if (-lit(1.375)) >= (dx.0 * r[0]) {
                let mut i9 = 0_usize;
                loop {
                    { let rhs = 1; i9 += rhs; }
                    if i9 > 3 { break; }
                    fn194(lit(0.5) * a.sin().sin(), r[i7].sin(), &mut k[..=1]);
                    if (i9 >= 3) && (a >= a) { break; }
                    let (l11, r12) = k.split_at_mut(1);
                    l11[0] = r12[0].sin();
                    { let rhs = l11[0] * D::sin(a).sin(); r12[0] -= rhs; }
                }
            }
            if i7 == 1 {
                { let rhs = lit(0.5) * (lit(0.5) * (-(a - k[i7 % k.len()])).sin()); r[i7] += rhs; }
                continue 'l6;
            }
        }
        vec![((((a + lit(2.0) * v[0]) + lit(0.25) * k[0]) + lit(0.75) * k[1]) + lit(0.25) * k[k.len() - 1]) + lit(1.5) * r[2], ((((((k[0] + lit(0.5) * a) + lit(0.75) * k[0]) + lit(1.5) * k[k.len() - 1]) + lit(0.75) * r[1]) + lit(1.5) * r[2]) + lit(1.0) * dx.0) + lit(2.0) * dx.1]
    }

    pub fn fn240(a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..3 {
            list2.push(a.atan());
        }
        list2[1] = list2.iter().map(|z| (-(*z)).sin()).sum::<D>().sin();
        list2[1] = lit(1.25) * fn237(a.cos()).min(lit(1.625)).sin();
        let mut old7 = std::mem::replace(&mut list2, vec![-lit(0.5), a, a]);
        for z10 in old7.iter().copied().rev() {
            'l12: for i13 in 0..old7.len() {
                if z10.sin().powi(2) > (a + z10) {
                    let (l15, r16) = list2.split_at_mut(1);
                    l15[0] = r16[0].sin();
                    { let rhs = l15[0] * z10.sin(); r16[0] -= rhs; }
                } else if (list2[i13 % 2] + list2[i13 % 2]) < lit(1.0).sin() {
                    let mut back = (lit(0.5) + z10).sin().exp();
                } else {
                    list2[i13 % 2] = lit(0.5) * z10.sin();
                }
                { let rhs = z10.sin(); list2[i13 % 2] *= rhs; }
            }
            { let rhs = lit(0.125) * (z10.cos() + a.sin()).sin(); list2[0] -= rhs; }
        }
        (((a + lit(1.75) * a) + lit(1.25) * list2[0]) + lit(1.5) * list2[list2.len() - 1]) + lit(2.0) * old7[1]
    }

    pub fn fn241(mut a: D, b: D, v: &[D]) -> D {
        let mut y1 = Shape::Rect { w: v.windows(2).map(|z| z[0] * z[1]).sum::<D>(), h: a.max(lit(1.25)) };
        a = lit(1.25) * v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        let b = v[v.len() - 1];
        { let rhs = lit(0.125) * a.cos(); a += rhs; }
        { let rhs = lit(0.5) * fn129(a.atan().sin(), b.max(a).sin(), [lit(1.75); 3]).atan(); a -= rhs; }
        match &y1 { Shape::Disc(r0) => {
            let r7 = &mut a;
            *r7 = *r7 * lit(1.25) * v[0].sin() + (lit(0.5) * v[0].sin());
        }, _ => {
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 3 { break; }
                let mut i10 = 0_usize;
                loop {
                    { let rhs = 1; i10 += rhs; }
                    if i10 > 1 { break; }
                    let mut acc = [b.max(b), v[v.len() - 1].sin(), a];
                    acc[2] = lit(1.625);
                    let r13 = &mut acc[1];
                    { let rhs = (lit(0.75) - lit(1.625)).sin(); *r13 *= rhs; }
                    *r13 = v[i10 % 2].sin();
                }
                if b >= lit(1.875) { break; }
                a = lit(0.375);
                let r14 = &mut a;
                *r14 = *r14 * lit(1.875).cos() + (lit(0.25) * b.cos());
            }
        } }
        b + lit(2.0) * v[1]
    }

    pub fn fn242(mut a: D, b: D, v: &[D]) -> D {
        let mut acc: [D; 3] = [v[v.len() - 1] / ((-lit(1.125)) * (-lit(1.125)) + lit(1.0)); 3];
        let s: D = D::sin(v[0]) - b;
        for i6 in (0..acc.len()).rev() {
            acc.swap(1, 0);
        }
        let mut cell1: Vec<Vec<D>> = vec![vec![lit(0.0); 4], v.iter().enumerate().map(|(j, z)| (acc[2] / (lit(1.5) * lit(1.5) + lit(1.0))).sin()).collect::<Vec<D>>()];
        if cell1[0][0].max(cell1[1][0]) >= v[1] {
            let f11 = |z: D| lit(1.25) * (if (s.abs() + lit(1.25)).ln() <= (a * v[1]) { v[0] * a } else { s }).sin();
            let mut y13 = f11(a) + f11(s + b);
            acc[0] = cell1[1][0].cos();
            { let rhs = lit(0.5) * (lit(1.25) * acc.iter().map(|z| (*z).sin().sin()).sum::<D>().sin().tanh().sin()); acc[0] += rhs; }
        } else if acc[2] >= ((-lit(0.125)) + b) {
            if (s * s) <= D::sin(a) {
                let (l16, r17) = acc.split_at_mut(1);
                r17[0] = l16[0] * lit(1.25) * ((-lit(1.875)) + b).sin();
                return (((((((((s + lit(1.0)) + lit(0.5) * b) + lit(1.75) * v[0]) + lit(2.0) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.5) * acc[0]) + lit(1.0) * acc[1]) + lit(1.25) * acc[2]) + lit(1.5) * s) + lit(1.5) * cell1[0][0];
            }
        } else {}
        ((((((((((s - s) + lit(1.0) * a) + lit(0.25) * b) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.75) * acc[0]) + lit(1.5) * acc[2]) + lit(2.0) * s) + lit(1.0) * cell1[0][0]) + lit(1.75) * cell1[1][1]
    }

    pub fn fn243(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut x: [[D; 3]; 2] = [[p[0]; 3], [lit(3 as f64), b * a, a]];
        x[0][0] = b.cos();
        let r6 = &mut x[1][0];
        *r6 = *r6 * b.cos() + (lit(0.375) * p[0].cos());
        x[1][2] = p[2].cos();
        let x7 = fn208((p[0] * lit(0.5)).atan(), lit(1.25) * (if a > p[2] { b } else { v[v.len() - 1] }).sin(), &v[0..2], &mut x[0]);
        if (if x[0][0] < b { a } else { v[0] }) > b {}
        ((((((x[0][0] + (-lit(1.5))) + lit(1.25) * a) + lit(0.25) * b) + lit(2.0) * v[1]) + lit(1.75) * x[0][1]) + lit(1.75) * x[1][0]) + lit(1.0) * x7
    }

    pub fn fn244(a: D, b: D) -> D {
        for i3 in (0..4).rev() {
            if b >= b {
                let mut saved = b;
                let r6 = &mut saved;
                *r6 = *r6 * b.sin() + (lit(0.5) * b.cos());
                *r6 = *r6 * lit(0.5) * b.sin() + (lit(0.375) * (lit(0.5) * a.sin()));
            } else {
                let f7 = |z: D| (a - z.asinh()).sin();
                let mut y9 = f7(b);
            }
        }
        (a + b) + lit(1.0) * a
    }

    pub fn fn245(a: D, b: D, v: &[D]) -> D {
        let mut y1 = [[fn241(a.sin(), lit(0.5).cos(), &v[..2]); 3]; 2];
        if (b + lit(1.375)) <= v.iter().filter(|z| **z > 0.25).map(|z| lit(2 as f64).sin()).sum::<D>() {
            return (((((fn232(v[1].sin(), 2 % 4) + lit(1.0) * b) + lit(0.25) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(0.25) * y1[0][1]) + lit(2.0) * y1[1][0]) + lit(1.75) * y1[1][2];
        }
        for i6 in (0..2).rev() {
            y1[i6 % 2][i6 % 3] = b.atan();
            if (lit(i6 as f64) > (v[i6 % 2] + a)) && (i6 % 2 == 1) {
                if i6 == 2 {
                    let mut old8 = std::mem::take(&mut y1[0][1]);
                    continue;
                }
                if (a < v[v.len() - 1]) || (b > b) {
                    break;
                }
            } else {}
            let mut acc = -lit(v.len() as f64);
        }
        ((((a.abs() + lit(1.25)).ln() + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(1.75) * y1[0][1]) + lit(0.25) * y1[1][2]
    }

    pub fn fn246(a: D, b: D) -> Vec<D> {
        let mut back: Option<D> = Some(b.sin());
        let mut x: [[D; 3]; 2] = [[lit(2.0); 3], [lit(1.0); 3]];
        let mut y6: [D; 3] = if (x[0][0] / (b * b + lit(1.0))) < a {
            [b, b, b]
        } else {
            let row5 = &mut x[1];
            row5[0] = lit(1.25) * (a + a).sin();
            { let rhs = row5[0] * lit(0.5) * a.atan(); row5[1] += rhs; }
            x[0][0] = lit(1.25) * ((b * a) * (b.abs() + lit(1.25)).ln()).sin();
            [b, x[0][0], a]
        };
        'l8: for i9 in 0..3 {}
        vec![((((lit(0.875) + lit(1.875)) + lit(0.5) * back.unwrap_or(lit(0.75))) + lit(0.25) * x[0][1]) + lit(0.25) * x[1][0]) + lit(0.25) * x[1][2], ((((y6.iter().copied().fold(lit(-9.0), D::max) + lit(1.25) * b) + lit(0.75) * back.unwrap_or(lit(0.75))) + lit(0.25) * x[0][1]) + lit(1.25) * x[1][0]) + lit(1.0) * y6[0]]
    }

    pub fn fn247(a: D, b: D, n: usize, v: &[D]) -> (D, D) {
        if v.iter().copied().fold(lit(-9.0), D::max) >= (if b >= b { b } else { b }) {
            let mut i5 = 0_usize;
            'l6: while i5 < 2 {
                { let rhs = 1; i5 += rhs; }
                for z9 in v.iter().copied().rev() {
                    if b > b {
                        return ((((((-lit(1.125)) / (lit(1.5) + z9.sin())) + lit(0.25) * a) + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(0.5) * v[v.len() - 1], (a + lit(2.0) * v[0]) + lit(1.75) * v[1]);
                    }
                }
            }
            let n = lit(1.75);
        } else {}
        (((((a + a) + lit(2.0) * b) + lit(2.0) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1], ((v[1].max(a) + lit(0.25) * a) + lit(0.5) * v[0]) + lit(0.75) * v[1])
    }

    pub fn fn248(mut a: D, b: D, v: &[D]) -> D {
        let mut acc = (0..v.len()).map(|j| v[j] + lit(1.25) * (b - a).sin()).collect::<Vec<D>>();
        'l6: for i7 in 0..3 {
            if (lit(0.375) + a) < (if a < a { a } else { lit(0.875) }) {
                { let rhs = lit(0.375) * b.cos().sin().sin(); a += rhs; }
                if acc.len() > 2 { if let Some(z) = acc.pop() { a += z * 0.5; } }
            } else {
                acc[i7 % 2] = b.sin();
            }
        }
        let b = fn231(a.sin(), &mut acc);
        acc = vec![v[1] - b[2], acc.iter().map(|z| fn245(b[0].sin(), b[2].atan(), v).sin()).sum::<D>()];
        ((((((((b[0] + a) + lit(1.0) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(0.5) * acc[0]) + lit(1.75) * acc[1]) + lit(0.5) * acc[acc.len() - 1]) + lit(0.5) * b[0]) + lit(1.5) * b[1]) + lit(1.0) * b[2]
    }

    pub fn fn249(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push(lit(0.5) * (a.cos() - b).sin());
        }
        list4.extend([b.sin(), a]);
        for i8 in 0..4 {
            if lit(1.25) > b {
                let (l10, r11) = list4.split_at_mut(1);
                l10[0] = r11[0].sin();
                { let rhs = l10[0] * lit(0.5) * b.sin(); r11[0] -= rhs; }
                list4 = list4.clone();
                list4.resize(3, lit(0.5) * (b * list4[n % list4.len()]).sin());
            } else {
                let mut s = fn198(b.cos(), (i8 + 1) % 4, [lit(0.875); 3], &mut list4);
            }
            let f13 = |z: D, k: D| { let h16 = z + lit(1.75); list4.iter().fold(b, |h, z| lit(0.5) * lit(i8 as f64).sin()).sin() + h16 };
            let mut y20 = f13(lit(1.125).sin(), b) + f13(a.sin(), b);
        }
        return ((((-a) + lit(0.25) * a) + lit(1.0) * b) + lit(0.5) * list4[1]) + lit(0.25) * list4[list4.len() - 1];
    }

    pub fn fn250(a: D, mut b: D, v: &[D]) -> D {
        for i4 in 0..1 {
            match 0 % 4 { 0 => {
                if i4 != 0 {
                    let mut old6 = std::mem::replace(&mut b, a.atan());
                    let mut old8 = std::mem::replace(&mut b, D::sin(old6).sin());
                    old6 = fn242(b.sin(), v[i4 % 2].asinh().sin(), v).cos();
                } else {
                    b = b.sin();
                }
                b = (v[i4 % 2] * b).abs().cos();
            }, 1 | 2 if b < b => {
                b = (if (a <= v[i4 % 2]) && (i4 == 1) { (0..v.len()).map(|j| v[j] * (lit(1.5) + v[0].sin()).sqrt().cos()).sum::<D>() } else { b }).atan();
                if i4 != 1 {
                    let r11 = &mut b;
                    *r11 = (v[i4 % 2] + v[1]).sin();
                    return (((lit(i4 as f64) + lit(1.5) * a) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(0.25) * v[v.len() - 1];
                }
            }, _ => {
                let mut saved = v.iter().sum::<D>();
            } }
        }
        (((a + lit(0.75) * a) + lit(2.0) * v[0]) + lit(2.0) * v[1]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn251(mut a: D, b: D, flag: bool) -> D {
        let saved: (D, D) = (-a, a.sin());
        'l5: for i6 in (0..1).rev() {
            let mut y14: D = if i6 == 3 {
                a = saved.0.sin();
                {
                    a = lit(0.125);
                    a = lit(0.75);
                }
                lit(0.125)
            } else {
                let f8 = |z: D| { let h10 = z; (b / (h10 * h10 + lit(1.0))).sin() + h10 };
                let y12 = f8(b + b);
                lit((i6 + 1) as f64)
            };
            y14 = (y14 * lit(0.5)).sin();
        }
        lit(3 as f64) + lit(2.0) * a
    }

    pub fn fn252(mut a: D) -> D {
        let mut dx: Vec<D> = vec![lit(0.0); 3];
        let mut i3 = 0_usize;
        'l4: loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            let (l6, r7) = dx.split_at_mut(1);
            l6[0] = r7[0].sin();
            { let rhs = l6[0] * lit(i3 as f64).sin(); r7[0] -= rhs; }
            let r8 = &mut dx[1];
            *r8 = lit(0.5) * a.sin().sin();
            let mut tape1 = fn227(a.sin(), fn238((-lit(0.75)).sin()).atan(), i3 % 4, &mut dx);
        }
        let mut next = vec![(a.abs() + lit(1.25)).sqrt(), a, a.atan()];
        let mut next = vec![vec![a.sin().tanh(), if i3 < 0 { lit(1.625) } else { a }, next[i3 % 2] * dx[i3 % 2]], dx.to_vec()];
        (((a + lit(1.0) * a) + lit(0.75) * dx[1]) + lit(2.0) * dx[dx.len() - 1]) + lit(1.75) * next[1][1]
    }

    pub fn fn253(mut a: D, b: D, v: &[D]) -> [D; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(v[0].sin());
        }
        let mut u: [[D; 3]; 2] = [[lit(0.375); 3]; 2];
        for z9 in &mut list4 {
            *z9 = (0..v.len()).map(|j| v[j] * lit(0.5) * (-u[j % 2][2]).sin()).sum::<D>().atan();
        }
        list4[0] = (-(u[0][1] * a)).cos();
        let mut x = u[0][1].sin().exp().cos();
        let mut back = vec![list4[0..=1].to_vec(), vec![x; 3]];
        [(((((((-u[0][0]) + lit(0.75) * b) + lit(1.75) * v[0]) + lit(1.0) * list4[0]) + lit(2.0) * list4[1]) + lit(1.0) * list4[list4.len() - 1]) + lit(1.75) * u[1][0]) + lit(2.0) * back[1][1], ((((((a + lit(1.25) * a) + lit(2.0) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.0) * u[1][0]) + lit(1.25) * u[1][2]) + lit(0.5) * x) + lit(2.0) * back[1][1], v[v.len() - 1] + lit(1.0) * v[v.len() - 1]]
    }

    pub fn fn254(mut a: D, b: D, flag: bool, m: &mut [D], net: &Net) -> D {
        m[0] = (if flag { a } else { if a >= net.w[0] { net.b } else { lit(2.0) } }).sin();
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            let mut y9: D = if (lit(1.5) + net.b.sin()).sqrt() >= (a + a) {
                { let rhs = lit(0.25) * fn245(b.sin(), net.b.asinh().cos(), m); a += rhs; }
                let r8 = &mut m[1];
                *r8 = *r8 * net.w[0].atan() + (lit(0.5) * (lit(0.5) * a.sin()));
                lit(1.25)
            } else {
                m[i6 % 2] = m[1].min(lit(i6 as f64)).cos();
                fn238(lit(0.5) * b.sin())
            };
            if flag { break; }
            y9 = m.iter().copied().fold(lit(-9.0), D::max).cos().sin();
        }
        (((((fn249(a.sin(), m[i6 % 2].sin(), 1 % 4) + lit(2.0) * a) + lit(0.5) * m[0]) + lit(1.25) * m[1]) + lit(0.25) * net.w[0]) + lit(1.5) * net.w[1]) + lit(1.75) * net.b
    }

    pub fn fn255(a: D, q: Vec<D>, t: (D, D)) -> D {
        let back: [D; 3] = [lit(0.625); 3];
        ((((((lit(0.25).sin().exp() + lit(0.25) * a) + lit(1.25) * q[1]) + lit(1.25) * t.0) + lit(0.5) * t.1) + lit(1.5) * back[0]) + lit(2.0) * back[1]) + lit(1.75) * back[2]
    }

    pub fn fn256(a: D, p: [D; 3], mut q: Vec<D>) -> D {
        let mut dy1: Point = Point::new(q[0].cos(), lit(1.375));
        if a < p[0].max(a) {
            q.swap(0, 0);
            return (((((q[0].sin().powi(3) + lit(1.75) * a) + lit(1.75) * p[1]) + lit(2.0) * p[2]) + lit(1.0) * q[q.len() - 1]) + lit(0.25) * dy1.x) + lit(0.75) * dy1.y;
        }
        let r5 = &mut q[1];
        *r5 = *r5 * lit(1.25) * a.sin() + (lit(0.25) * a.cos());
        let r6 = &mut dy1.y;
        *r6 = *r6 * q[1].sin() + (lit(0.5) * (lit(1.25) * a.sin()));
        'l7: for i8 in 1..=3 {
            if i8 < 3 {
                let mut saved = [[lit(1.0); 3], [p[1], a.asinh(), (lit(1.25) * lit(1.25) + lit(1.0)).sqrt()]];
            } else {
                { let rhs = lit(0.5) * lit(1 as f64).sin(); q[0] += rhs; }
            }
        }
        ((((((a + lit(1.75) * a) + lit(1.25) * p[0]) + lit(0.25) * p[1]) + lit(0.25) * p[2]) + lit(0.25) * q[0]) + lit(0.5) * q[q.len() - 1]) + lit(2.0) * dy1.x
    }

    pub fn fn257(a: D, net: &Net) -> D {
        let mut net = [lit(1.125); 3];
        {
            'l4: for i5 in (0..2).rev() {
                net[1] = lit(0.5) * a.sin();
                net.reverse();
            }
        }
        net[2] = a.asinh().atan();
        net[2] = lit(0.875);
        if a < fn255(a.sin(), vec![a, net[1], lit(1.0)], (net[1], net[1])) {
            net[1] = lit(1.25) * net.iter().enumerate().map(|(j, z)| lit(1.25) * (lit(1.375) - a).sin()).sum::<D>().sin();
            return ((a + a) + lit(0.75) * net[0]) + lit(0.75) * net[2];
        }
        for z9 in &mut net {
            *z9 = *z9 * (a - a).cos() - (lit(0.125) * (if a <= a { a } else { a }).sin());
        }
        (((-net[2]) + lit(1.5) * a) + lit(1.25) * net[0]) + lit(1.25) * net[2]
    }

    pub fn fn258(mut a: D, k: &mut Vec<D>) -> D {
        let r3 = &mut k[1];
        { let rhs = (a + a).sin(); *r3 *= rhs; }
        *r3 = *r3 * a.sin() + (lit(0.375) * (lit(1.25) * a.sin()));
        let mut i4 = 0_usize;
        while i4 < 2 {
            { let rhs = 1; i4 += rhs; }
            let f6 = |z: D| lit(i4 as f64).sin();
            let y9 = f6(f6(k.iter().filter(|z| **z > 0.25).map(|z| lit(0.25).sin()).sum::<D>()));
            let last11 = k.len() - 1;
            k.swap(1, last11);
            let mut old12 = std::mem::replace(k, vec![y9, a]);
        }
        (a * a) + lit(2.0) * k[k.len() - 1]
    }

    pub fn fn259(a: D, n: usize) -> D {
        let mut back: (D, D) = (if a >= a { a } else { a }, a * a);
        { let rhs = back.1.atan(); back.0 *= rhs; }
        back.1 = back.1.sin().tanh().cos();
        for i4 in 0..2 {
            for i6 in 0..i4 % 4 {
                'l8: for i9 in (0..2).rev() {}
            }
            back.1 = ((back.1 - back.0) * (back.1 - back.0) + lit(1.0)).sqrt().sin();
            back.1 = lit(0.5) * a.sin();
        }
        ((back.0.mul_add(back.1, a) + lit(2.0) * a) + lit(2.0) * back.0) + lit(1.75) * back.1
    }

    pub fn fn260(a: D, q: Vec<D>, t: (D, D)) -> [D; 3] {
        let f4 = |z: D| t.1.sin();
        let y6 = f4(a - q[0]) + f4(a);
        for i8 in (0..q.len()).rev() {
            'l10: for z12 in q.iter() {
                if ((-(*z12)) <= lit(1.0).sin()) || ((y6 <= q[i8]) || (i8 == 0)) {}
            }
        }
        [lit(0 as f64) + lit(0.75) * t.0, (((y6 * y6) + lit(0.75) * a) + lit(1.5) * q[1]) + lit(0.75) * y6, ((y6.abs() + lit(2.0) * a) + lit(0.5) * q[q.len() - 1]) + lit(1.25) * t.1]
    }

    pub fn fn261(a: D, mut b: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut y1 = vec![(0..p.len()).map(|j| p[j] + lit(1.25) * v.iter().copied().fold(lit(-9.0), D::max).sin()).collect::<Vec<D>>(), vec![a; 3]];
        let mut acc = fn45(lit(1.25) * (-v[n % 2]).sin(), &mut p[2]);
        {
            { let rhs = lit(0.25) * lit(n as f64).atan(); y1[1][n % 2] += rhs; }
        }
        p.sort_by(|z, q| z.total_cmp(q));
        [((((v[n % 2] * a) + lit(0.25) * a) + lit(0.25) * b) + lit(1.25) * v[1]) + lit(1.25) * p[1], ((a.max(lit(1.125)) + lit(1.5) * a) + lit(0.75) * p[0]) + lit(2.0) * y1[1][1], (((a + lit(0.5) * b) + lit(0.5) * v[v.len() - 1]) + lit(1.0) * p[1]) + lit(2.0) * p[2]]
    }

    pub fn fn262(a: D, q: Vec<D>) -> Vec<D> {
        let mut dy1: Vec<D> = vec![lit(0.0); 3];
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let part7 = &mut dy1[..=1];
            { let rhs = lit(0.5) * fn256((-lit(0.25)).cos(), [lit(1.25), a, lit(1.125)], vec![lit(0.5); 3]).sin(); part7[0] += rhs; }
            part7[1] = part7[0] * fn249(lit(1.25) * a.sin(), lit(1.375).cos(), i4 % 4).atan();
            if (a >= a) || (lit(1.125) >= q[i4 % 2]) { break; }
            let mut old8 = std::mem::replace(&mut dy1[1], lit(1.25) * fn255(q[q.len() - 1].cos(), vec![q[q.len() - 1], q[i4 % 2]], (a, a)).sin());
        }
        vec![(lit(1.5) + q[0].sin()).sqrt(), (((a + lit(1.0) * a) + lit(2.0) * q[0]) + lit(0.5) * q[1]) + lit(1.0) * dy1[0]]
    }

    pub fn fn263(a: D, v: &[D]) -> Vec<D> {
        'l3: for i4 in (0..4).rev() {
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
            }
        }
        vec![a.sin().tanh() + lit(1.75) * v[v.len() - 1], (a + lit(1.75) * a) + lit(1.5) * v[v.len() - 1]]
    }

    pub fn fn264(mut a: D, mut p: [D; 3], r: &mut [D; 3]) -> D {
        let mut u: [D; 3] = [p[0]; 3];
        let f5 = |z: D| u[0].atan();
        let y7 = f5(f5((-lit(0.375)) * lit(2.0)));
        if (u[2] <= p[2]) || (a < r[1]) {
            return ((((((lit(1.375).sin() + lit(0.5) * a) + lit(0.75) * p[2]) + lit(1.0) * r[0]) + lit(1.5) * r[1]) + lit(1.5) * r[2]) + lit(1.0) * u[0]) + lit(1.0) * u[2];
        }
        { let rhs = lit(1.75) + a.sin().sin(); p[0] /= rhs; }
        (((((((r[2] + lit(1.75) * p[0]) + lit(1.0) * p[1]) + lit(0.25) * p[2]) + lit(2.0) * r[0]) + lit(0.25) * r[2]) + lit(1.5) * u[0]) + lit(1.75) * u[1]) + lit(0.75) * u[2]
    }

    pub fn fn265(mut a: D, m: &mut [D]) -> D {
        let mut saved: (D, D) = (m[0], a.max(lit(0.375)));
        let mut m: D = m.iter().enumerate().map(|(j, z)| lit(1.5).sin()).sum::<D>();
        if ((saved.0 * a) < ((-lit(0.125)) + a)) && (m > (saved.0 / (m.abs() + lit(1.25)))) {
            saved.0 = lit(1.25) * m.sin();
            let mut y7: D = if m >= (if a <= saved.1 { m } else { a }) {
                m * a
            } else {
                saved.0 = m.sin();
                m.sin().powi(1)
            };
        } else {
            let mut dx = [lit(1 as f64), if m <= saved.0 { m } else { m }, a + saved.0];
            saved.0 = lit(1.25) * a.sin();
        }
        ((lit(0.5) + lit(0.75) * a) + lit(0.75) * saved.0) + lit(2.0) * m
    }

    pub fn fn266(a: D) -> D {
        let mut i2 = 0_usize;
        'l3: loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 2 { break; }
            let f5 = |z: D| lit(0.5) * (z * a).sin();
            let y7 = f5(a) + f5(a - a);
            let mut i9 = 0_usize;
            while i9 < 1 {
                { let rhs = 1; i9 += rhs; }
            }
        }
        let mut old = (if a < a { a } else { a }) + a;
        (if i2 >= 1 { old } else { a }) + lit(0.25) * a
    }

    pub fn fn267(a: D, q: Vec<D>) -> D {
        let mut next: Vec<Vec<D>> = vec![vec![a + a; 2]; 3];
        let mut y4: D = {
            next[0][0] = fn245(lit(0 as f64).sin(), lit(1.25) * (-a).sin(), &q).sin();
            { let rhs = lit(0.25) * (a.atan() + D::sin(a)).sin(); next[1][1] += rhs; }
            a - a
        };
        next[0][0] = lit(1.25) * a.sin().sin();
        next[0][1] = lit(1 as f64).sin();
        ((((q[0].abs() + lit(1.0) * a) + lit(1.25) * q[1]) + lit(1.25) * q[q.len() - 1]) + lit(0.25) * next[0][0]) + lit(1.5) * next[1][1]
    }

    pub fn fn268(a: D) -> (D, D) {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 2 { break; }
            let mut dy1: D = (a * a).sin();
            if ((-lit(2.0)) + a) > (a.abs() + lit(1.25)).ln() { break; }
            dy1 = lit(0.5) * (dy1 * (dy1 * dy1)).sin();
            fn224(a.sin(), &mut dy1);
        }
        ((if lit(1.875) >= (-lit(1.625)) { a } else { a }) + lit(0.75) * a, a)
    }

    pub fn fn269(a: D) -> D {
        if lit(1.75) >= (a - a) {}
        for i2 in 0..2 {
            if i2 < 3 {
                return a.atan();
            }
            if a < a {}
        }
        return lit(3 as f64) + lit(1.0) * a;
    }

    pub fn fn270(a: D, m: &mut [D]) -> D {
        let w = Shape::Dot;
        let m = lit(1 as f64);
        let u = m;
        let mut i6 = 0_usize;
        while i6 < 2 && ((m <= lit(0.125)) && (u > a)) {
            { let rhs = 1; i6 += rhs; }
            let x: Vec<D> = vec![u, u / (a * a + lit(1.0)), m];
        }
        (a + lit(0.5) * a) + lit(1.75) * w.area()
    }

    pub fn fn271(mut a: D, mut p: [D; 3]) -> D {
        { let rhs = lit(1.25) * a.min(a).sin(); p[0] *= rhs; }
        let y: [D; 3] = [a; 3];
        ((((((y[0] + a) + lit(0.75) * a) + lit(0.75) * p[0]) + lit(1.0) * p[2]) + lit(1.0) * y[0]) + lit(1.5) * y[1]) + lit(1.5) * y[2]
    }

    pub fn fn272(a: D) -> D {
        if (a * a) < a.sin() {
            return (a * lit(1.25)) + lit(0.25) * a;
        }
        let mut s = a.atan().max(lit(2 as f64));
        if ((s <= a) || (s < s)) || (s.sin() > (a + a)) {} else {
            s = (lit(2 as f64) - lit(1.0)).atan();
        }
        lit(1.5) + lit(1.0) * s
    }

    pub fn fn273(a: D, b: D, n: usize) -> D {
        let mut back: [[D; 3]; 2] = [[(b.abs() + lit(1.25)).ln(); 3]; 2];
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            if ((-lit(0.875)) > a) || (a > a) { break; }
            if (lit(1.75) <= b) || (back[0][i5 % 3] < back[1][2]) {
                break;
            }
        }
        ((((b - a) + lit(2.0) * b) + lit(2.0) * back[0][1]) + lit(0.25) * back[1][0]) + lit(1.25) * back[1][2]
    }

    pub fn fn274(a: D, mut b: D) -> D {
        let mut x = [[b, lit(1.5), a], [b * b; 3]];
        if a.min(x[0][2]) <= b {
            let mut next: D = a - (a * a);
            { let rhs = lit(1.75) + a.sin().tanh().sin(); x[1][0] /= rhs; }
        }
        let w = a;
        let mut s = fn36(a.sin().powi(2).cos(), 2 % 4, vec![lit(0.0); 3], &mut x[1]);
        ((((a.atan() + lit(1.5) * x[0][1]) + lit(1.25) * x[1][0]) + lit(1.25) * x[1][2]) + lit(2.0) * w) + lit(1.0) * s
    }

    pub fn fn275(a: D, p: [D; 3]) -> D {
        let mut dy1: Shape = if p[1] > a { Shape::Disc(fn22(a.cos(), a.sin(), &p[..2])) } else { Shape::Dot };
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
        }
        (((((0..p.len()).map(|j| p[j] * p[j % 3].atan().cos()).sum::<D>() + lit(0.5) * a) + lit(1.0) * p[0]) + lit(1.25) * p[1]) + lit(1.0) * p[2]) + lit(1.75) * dy1.area()
    }

    pub fn fn276(mut a: D, n: usize, m: &mut [D]) {
        let mut m: [[D; 3]; 2] = [[m[n % 2] / (lit(1.5) + a.sin()), if m[n % 2] > m[1] { a } else { m[1] }, a], [-lit(1.0); 3]];
        {
            m[n % 2][1] = (m[0][0] * m[0][0] + lit(1.0)).sqrt().atan();
        }
        if lit(1.75) < (if lit(1.375) < a { a } else { a }) {
            return;
        }
        match 3 % 4 { 0 => {
            { let rhs = (a * a).atan(); m[0][n % 3] *= rhs; }
            m[n % 2][0] = lit(0.25).atan().cos();
        }, 1 | 2 if m[0][n % 3] > a => {}, _ => {} }
    }

    pub fn fn277(a: D, b: D, flag: bool, v: &[D]) -> [D; 3] {
        let mut i5 = 0_usize;
        'l6: while i5 < 2 && (i5 == 2) {
            { let rhs = 1; i5 += rhs; }
            if fn255(b.sin(), vec![b, b, a], (b, b)) > a {
                return [(((lit(1.125) + a) + lit(1.5) * a) + lit(0.5) * b) + lit(1.5) * v[v.len() - 1], a + lit(1.0) * a, (a + lit(1.0) * a) + lit(1.25) * b];
            }
        }
        let mut i8 = 0_usize;
        loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 3 { break; }
            if i8 < 0 {}
            let s = fn275(b.sin(), [-lit(0.125); 3]);
        }
        [(v.iter().sum::<D>() + lit(0.5) * a) + lit(1.0) * v[0], a.atan() + lit(1.25) * b, ((((a + b) + lit(0.5) * a) + lit(1.5) * b) + lit(1.5) * v[0]) + lit(2.0) * v[v.len() - 1]]
    }

    pub fn fn278(mut a: D) -> D {
        if a > (a.abs() + lit(1.25)).sqrt() {
            a = lit(1.25) * (-lit(1.0)).sin().powi(0).sin();
            if (if a <= a { a } else { a }) > a {
                a = a.sin();
            } else {
                { let rhs = (-a).sin(); a *= rhs; }
                let f2 = |z: D, k: D| (k.asinh().abs() + lit(1.25)).sqrt().sin();
                let mut y5 = f2(lit(1.375), lit(1.375)) + f2((lit(1.5) + a.sin()).ln(), a);
            }
        } else if (a <= a) && (a >= (-lit(0.75))) {} else {
            { let rhs = lit(0.25) * fn76((lit(0.625) * lit(1.0)).sin(), 2 % 4, (if lit(1.0) >= lit(1.0) { -lit(0.125) } else { lit(0.625) }) <= fn271(lit(1.75).cos(), [lit(1.0); 3])); a += rhs; }
        }
        a
    }

    pub fn fn279(a: D) -> D {
        let mut s: Net = Net { w: vec![lit(0.0); 4], b: a - a };
        let mut back: D = a;
        let acc = s.b;
        if ((-back) > lit(1 as f64)) || (fn266(a.sin()) < a) {
            let mut old5 = std::mem::replace(&mut s.w[1], fn266(back.cos()).sin());
        } else {
            s.w[0] = ((acc.abs() + lit(1.25)).sqrt() * lit(1.5)).sin();
        }
        (((acc + lit(0.25) * a) + lit(2.0) * s.w[0]) + lit(1.0) * s.b) + lit(0.75) * acc
    }

    pub fn fn280(a: D, n: usize, m: &mut [D], k: &mut Vec<D>) -> D {
        { let rhs = lit(0.375) * (lit(1.25) * (k[n % 2].max(a) - (if a <= k[k.len() - 1] { m[n % m.len()] } else { lit(1.125) })).sin()); m[n % 2] -= rhs; }
        match (n + 1) % 3 { 0 => {
            if D::sin(a) <= a.mul_add(a, m[1]) {
                k[n % 2] = a.cos();
            } else if k[0] < (if n != 2 { k[n % k.len()] } else { lit(0.875) }) {
                let f5 = |z: D| a.cos();
                let y7 = f5(lit(1.125) + a) + f5(k[1]);
            } else {}
        }, 1 => {
            k[0] = ((-lit(1.125)) + fn259(m[m.len() - 1].sin(), n % 4)).cos();
        }, _ => {
            let mut next = fn231(lit(n as f64).sin(), k);
        } }
        (((((((a * a) + lit(0.75) * a) + lit(0.5) * m[0]) + lit(0.25) * m[1]) + lit(0.5) * m[m.len() - 1]) + lit(1.25) * k[0]) + lit(1.75) * k[1]) + lit(0.75) * k[k.len() - 1]
    }

    pub fn fn281(a: D, mut p: [D; 3], e: &mut D) -> D {
        p.swap(0, 1);
        p[1] = a.sin();
        let r4 = &mut *e;
        *r4 = *r4 * lit(1.25) * p[1].sin() + (lit(0.25) * lit(1.0).sin());
        *r4 = (a + a).atan();
        let mut y7: D = {
            let part5 = &mut p[..2];
            { let rhs = lit(0.125) * lit(1.0).sin(); part5[0] += rhs; }
            part5[1] = part5[0] * (if (*e) >= a { a } else { *e }).atan();
            let mut p = fn231(lit(1.25) * ((*e) * a).sin(), &mut p);
            lit(3 as f64)
        };
        (a.min(y7) + lit(0.5) * p[0]) + lit(1.0) * (*e)
    }

    pub fn fn282(a: D) -> D {
        let mut saved = vec![lit(0.0); 3];
        saved[1] = a.atan();
        saved[0] = lit(1.25) * (saved[1] - a).atan().sin();
        let mut y: D = -(if saved[0] <= a { saved[0] } else { saved[1] });
        { let rhs = lit(0.25) * fn258(lit(1.25) * lit(0 as f64).sin(), &mut saved); y += rhs; }
        saved[..2].copy_from_slice(&[y.sin(), lit(0.125)]);
        (((if saved[1] <= saved[saved.len() - 1] { y } else { saved[saved.len() - 1] }) + lit(1.25) * a) + lit(1.5) * saved[0]) + lit(0.5) * saved[saved.len() - 1]
    }

    pub fn fn283(a: D, n: usize, v: &[D]) -> D {
        let mut y1 = v[1];
        let a: Point = Point::new(y1, v[n % v.len()]);
        let r6 = &mut y1;
        *r6 = *r6 * v[1].sin() + (lit(0.25) * (lit(1.25) * a.x.sin()));
        *r6 = *r6 * a.x.sin() + (lit(0.5) * a.y.cos());
        y1 = ((a.y * y1) + fn278(lit(1.375).sin())).cos();
        let mut y7: D = {
            y1 = v[n % 2].min(a.x).sin();
            a.y
        };
        let mut dx: Vec<D> = vec![lit(0.0); 2];
        { let rhs = lit(0.125) * dx[0].sin().powi(0).sin(); y1 -= rhs; }
        (((((((-y7) + lit(1.0) * v[0]) + lit(0.75) * v[1]) + lit(0.75) * y1) + lit(1.75) * a.x) + lit(1.5) * dx[0]) + lit(0.75) * dx[1]) + lit(0.5) * dx[dx.len() - 1]
    }

    pub fn fn284(a: D, b: D, v: &[D], p: [D; 3], m: &mut [D]) {
        m[1] = lit(1.5);
        let mut y = [[lit(0.375); 3], [a.cos(), m.windows(2).map(|z| z[0] * z[1]).sum::<D>(), (b.abs() + lit(1.25)).sqrt()]];
        let f7 = |z: D, k: D| { let h10 = k; k.cos().atan() + h10 };
        let y12 = f7(b, b) * f7(lit(0.5) + b, a);
        for i14 in (0..p.len()).rev() {
            for &z17 in v.iter() {
                m[0] = y12.cos();
            }
            let mut old19 = std::mem::replace(&mut y[i14 % 2][0], (-a).cos());
            if i14 != 0 {
                break;
            }
        }
    }

    pub fn fn285(mut a: D, mut b: D, n: usize, v: &[D], k: &mut Vec<D>) -> D {
        let s: Option<D> = Some(b);
        for z7 in k.iter_mut() {
            *z7 = *z7 * lit(0.5) * (a / (v[0].abs() + lit(1.25))).sin() - (lit(0.375) * a.cos());
        }
        if k.len() > 2 { b += k.pop().unwrap_or(lit(0.25)).sin(); }
        let mut k = vec![vec![k[1] * v[v.len() - 1]; 2]; 3];
        fn284(lit(1.25) * lit(n as f64).sin(), lit(1.25) * b.sin(), v, [b, a, a], &mut k[0]);
        if v[0].abs() <= a {
            let row9 = &mut k[0];
            row9[0] = fn273(a.cos(), lit(1.25) * a.sin(), n % 4).cos();
            { let rhs = row9[0] * lit(0.375) * (a * v[n % v.len()]).sin(); row9[1] += rhs; }
        } else {
            let f10 = |z: D| v.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (if (-lit(1.75)) < a { *z } else { a }).sin()).sum::<D>().sin().powi(1).cos();
            let mut y13 = f10(k[0][0] * (-lit(0.875))) + f10(a.asinh());
        }
        (((a.mul_add(lit(0.25), a) + lit(0.75) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(0.5) * s.unwrap_or(lit(0.75))) + lit(0.25) * k[1][1]
    }

    pub fn fn286(a: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut a: Vec<D> = v[..2].to_vec();
        let mut list6 = Vec::with_capacity(4);
        list6.push(a[n % 2] * a[a.len() - 1]);
        list6.push(a.iter().fold(v[n % 2], |h, z| lit(n as f64).cos()));
        let r10 = &mut a[0];
        { let rhs = t.1.atan(); *r10 *= rhs; }
        { let rhs = lit(0.25) * a[0].cos(); a[n % 2] += rhs; }
        (((((((list6[n % 2] - t.0) + lit(0.5) * t.0) + lit(0.25) * t.1) + lit(0.75) * a[1]) + lit(0.25) * a[a.len() - 1]) + lit(0.5) * list6[0]) + lit(0.5) * list6[1]) + lit(0.25) * list6[list6.len() - 1]
    }

    pub fn fn287(mut a: D, mut b: D, v: &[D]) -> D {
        let dy1: Option<D> = None;
        b = (-lit(0.625)).sin();
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            b = lit(0.75);
            if v.iter().rev().skip(1).copied().map(|z| a.sin().powi(2).sin()).sum::<D>() > (if v[1] < a { b } else { a }) { break; }
            let mut y1: Option<D> = dy1;
        }
        ((((((a + b) + lit(1.75) * a) + lit(0.5) * b) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.75) * dy1.unwrap_or(lit(0.75))
    }

    pub fn fn288(mut a: D, n: usize, p: [D; 3]) -> D {
        let mut tape1 = [fn273(a.sin(), lit(1.25) * p[n % 3].sin(), n % 4), lit(n as f64), a * lit(1.0)];
        for i5 in 0..3 {
            let r7 = &mut tape1[2];
            *r7 = *r7 * lit(0.5) * a.sin() + (lit(0.5) * lit(0.125).atan());
            { let rhs = a.min(a).sin(); *r7 *= rhs; }
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                { let rhs = 1; i8 += rhs; }
                let mut cell1 = fn48(tape1[i5 % 3].atan());
                tape1[1] = -lit(1.625);
                {
                    let f12 = |z: D, k: D| lit(0.5) * z.sin();
                    let y15 = f12(cell1.sin().exp(), a) + f12(tape1[i8 % 3].sin().tanh(), a);
                }
            }
        }
        (((((fn287(tape1[0].sin(), a.cos(), &tape1) + lit(1.75) * a) + lit(1.0) * p[0]) + lit(0.5) * p[1]) + lit(0.25) * p[2]) + lit(1.25) * tape1[0]) + lit(2.0) * tape1[1]
    }

    pub fn fn289(mut a: D, v: &[D]) -> D {
        { let rhs = lit(0.125) * (lit(1.25) * (a + v[1]).asinh().sin()); a += rhs; }
        let f3 = |z: D| (if (a + a) <= (a * a + lit(1.0)).ln() { fn278(lit(1.25) * lit(1.625).sin()) } else { a }).cos();
        let y5 = f3(a.atan());
        a = lit(1 as f64).cos();
        let w = lit(v.len() as f64);
        let mut i8 = 0_usize;
        'l9: loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 2 { break; }
            a = lit(0.5) * y5.sin();
            if lit(0.5) >= (w + y5) { break; }
            { let rhs = lit(0.25) * lit(0.875).mul_add(a, w).sin(); a -= rhs; }
        }
        ((y5.asinh() + lit(0.25) * v[v.len() - 1]) + lit(0.25) * y5) + lit(1.25) * w
    }

    pub fn fn290(a: D, q: Vec<D>) -> D {
        let mut q = Point::new(a / (lit(1.5) + q[q.len() - 1].sin()), a);
        for i4 in 0..1 {
            { let rhs = lit(0.125) * a.sin(); q.x += rhs; }
        }
        if (-lit(0.5)) > (a + a) {
            { let rhs = D::sin(a).sin(); q.x *= rhs; }
        } else {
            let r6 = &mut q.x;
            *r6 = (a * a).sin();
            *r6 = *r6 * lit(1.25) * a.sin() + (lit(0.5) * a.atan());
            q.scale((a * a).cos());
        }
        a + lit(1.0) * q.x
    }

    pub fn fn291(mut a: D, p: [D; 3], r: &mut [D; 3]) -> D {
        let mut y7: D = if r[2] <= (a / (a.abs() + lit(1.25))) {
            r.fill((p[0] / (p[0].abs() + lit(1.25))).sin());
            r[0] = p.iter().enumerate().map(|(j, z)| (-a).sin()).sum::<D>().cos();
            r[1].sin().powi(2)
        } else {
            { let rhs = lit(0.375) * a.atan(); r[2] += rhs; }
            for z6 in r.iter_mut().rev() {
                { let rhs = lit(0.25) * (lit(0.5) * p.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()); *z6 += rhs; }
            }
            p[1].sin().tanh()
        };
        ((((((y7 + lit(0.25) * a) + lit(1.5) * p[0]) + lit(1.5) * p[1]) + lit(2.0) * p[2]) + lit(1.25) * r[0]) + lit(2.0) * r[1]) + lit(1.5) * y7
    }

    pub fn fn292(mut a: D, flag: bool, v: &[D]) -> D {
        if v.iter().sum::<D>() > v.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<D>() {
            a = lit(1.25) * a.sin();
        } else {
            { let rhs = lit(0.25) * (lit(1.25) * a.atan().sin()); a -= rhs; }
        }
        ((fn278(v[1].sin()) + lit(1.0) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn293(a: D, v: &[D]) -> (D, D) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a.sin());
        list3.push((a * a + lit(1.0)).ln());
        for z5 in &mut list3 {
            *z5 = *z5 * (a * a).sin() - (lit(0.375) * (lit(0.5) * v.iter().map(|z| (-lit(1.25)).atan()).sum::<D>().sin()));
        }
        let mut list7 = Vec::new();
        for i8 in 0..3 {
            list7.push(list3.iter().copied().fold(lit(-9.0), D::max).cos().cos());
        }
        let saved = fn280(lit(1.25) * fn274(a.sin(), v[v.len() - 1].atan()).sin(), v.len() % 4, &mut list3, &mut list7);
        let r12 = &mut list3[1];
        *r12 = lit(1.25) * saved.sin();
        *r12 = *r12 * lit(1.25) * saved.sin() + (lit(0.25) * v[v.len() - 1].atan());
        let mut list13 = Vec::with_capacity(4);
        list13.push(v[1] * a);
        list13.push(-v[1]);
        (((((((((list7[1] + lit(0.25) * a) + lit(0.25) * v[0]) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(2.0) * list3[0]) + lit(1.75) * list3[1]) + lit(0.75) * list3[list3.len() - 1]) + lit(1.5) * list7[0]) + lit(1.75) * list7[1], (((((((v[1].sin() + lit(1.75) * a) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * list3[1]) + lit(2.0) * list7[1]) + lit(0.75) * list7[list7.len() - 1]) + lit(1.5) * saved) + lit(1.5) * list13[0]) + lit(1.75) * list13[1])
    }

    pub fn fn294(a: D) -> D {
        if (if a <= lit(1.25) { a } else { a }) < (a * lit(0.25)) {
            if a >= a.min(a) {
                return a;
            }
        } else if fn282(a.cos()) < (-lit(0.375)).max(lit(1.125)) {} else {}
        lit(3 as f64) + lit(0.75) * a
    }

    pub fn fn295(a: D, v: &[D]) -> D {
        let mut s = Shape::Dot;
        if lit(2 as f64) < (a - a) {
            return a + lit(1.0) * v[v.len() - 1];
        }
        let mut v = if v[1] > a.atan() { v[0].sin().powi(0) } else { a.sin().powi(2) };
        { let rhs = lit(0.5) * (lit(1.25) * v.sin()); v += rhs; }
        v = lit(1.25) * a.sin();
        (a - a) + lit(2.0) * v
    }

    pub fn fn296(mut a: D) -> D {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                for i7 in 0..2 {}
            }
        }
        (a * (-lit(0.125))) + lit(2.0) * a
    }

    pub fn fn297(a: D, b: D, body: &mut Body) -> D {
        let mut a: Vec<D> = vec![lit(0.0); 3];
        a[1] = a.iter().fold(b, |h, z| fn296((*z).sin()).cos()).atan();
        a[0] = lit(1.5);
        a.swap(0, 0);
        ((((((((-lit(1.625)) * a[0]) + lit(0.75) * b) + lit(0.25) * body.pos.x) + lit(0.5) * body.pos.y) + lit(1.75) * body.vel[1]) + lit(2.0) * body.mass) + lit(0.25) * a[0]) + lit(0.75) * a[1]
    }

    pub fn fn298(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut next: Body = Body { pos: Point { x: a, y: -lit(1.125) }, vel: [a / (a.abs() + lit(1.25)); 3], mass: if n == 3 { a } else { b }, id: 2 };
        next.mass = lit(1.25) * a.sin().exp().sin();
        next = Body { pos: Point { x: a, y: b }, vel: [b * a, a / (lit(1.5) + b.sin()), next.vel[0] * b], mass: b, id: 2 };
        let mut n: Net = Net { w: vec![b * b; 3], b: next.mass * next.mass };
        let mut y15: D = if a.sin().tanh() < b.sin() {
            let f6 = |z: D| lit(0 as f64).sin();
            let y8 = f6(f6(a));
            n.w[0] = b.atan();
            lit(1.625) + y8
        } else {
            next.mass = lit(1.25) * b.sin();
            let f10 = |z: D, k: D| lit(1.25) * (if (-b) < (k * n.w[1]) { if z <= a { a } else { z } } else { -lit(0.125) }).sin();
            let mut y13 = f10(b, lit(1.625)) + f10(b, b);
            a
        };
        next.pos.scale(n.w[1].sin());
        (((((((a * y15) + lit(0.75) * next.vel[0]) + lit(1.0) * next.vel[1]) + lit(0.25) * next.mass) + lit(1.75) * n.w[1]) + lit(0.5) * n.b) + lit(1.25) * y15, (((((((b.sin() + lit(0.25) * a) + lit(0.75) * b) + lit(1.75) * next.pos.x) + lit(0.75) * next.pos.y) + lit(0.5) * next.vel[1]) + lit(1.25) * next.mass) + lit(1.25) * n.w[0]) + lit(1.25) * n.b)
    }

    pub fn fn299(a: D, b: D) -> D {
        let mut dx = [-lit(0.625); 3];
        'l4: for z6 in dx.iter() {}
        let mut list8 = Vec::new();
        list8.push((a * a + lit(1.0)).ln());
        list8.push(a - a);
        (((((0..dx.len()).map(|j| dx[j] * lit(1.25) * a.mul_add(a, b).sin()).sum::<D>() + lit(2.0) * a) + lit(0.25) * b) + lit(0.5) * dx[1]) + lit(2.0) * list8[0]) + lit(0.25) * list8[1]
    }

    pub fn fn300(a: D, mut b: D, flag: bool) -> (D, D) {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((a + fn299(a.sin(), a.sin())).sin());
        }
        let mut b = (b / (lit(1.25) * lit(1.25) + lit(1.0))) + list4[1].min(lit(1.125));
        { let rhs = lit(0.25) * (lit(1.25) * list4.iter().sum::<D>().sin()); list4[0] += rhs; }
        (((list4[1] + lit(1.75) * a) + lit(0.5) * list4[0]) + lit(1.0) * b, a.abs() + lit(0.25) * list4[list4.len() - 1])
    }

    pub fn fn301(a: D, b: D, mut p: [D; 3]) -> D {
        let mut back: Option<D> = if lit(0 as f64) <= a { Some(-lit(1.0)) } else { None };
        for i5 in (0..p.len()).step_by(2) {
            fn96(b.cos(), lit(0.5) * b.sin(), &mut p);
            if i5 != 1 {
                break;
            }
            p[1] = lit(i5 as f64).atan();
        }
        (((((a.sin() + lit(2.0) * a) + lit(1.25) * b) + lit(2.0) * p[0]) + lit(2.0) * p[1]) + lit(0.75) * p[2]) + lit(0.75) * back.unwrap_or(lit(0.75))
    }

    pub fn fn302(a: D, b: D, v: &[D], mut t: (D, D)) -> D {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(lit(0.25).sin());
        }
        { let rhs = fn289(b.sin(), v).sin(); t.0 *= rhs; }
        if (a / (b * b + lit(1.0))) < t.0 {
            let mut old9 = std::mem::take(&mut t.1);
        } else {
            let mut u = fn299((b / (b * b + lit(1.0))).sin(), lit(list5.len() as f64).sin());
        }
        for i12 in (0..v.len()).rev() {
            if (if a < b { b } else { v[i12] }) <= t.0 {
                list5[i12 % 2] = a.sin();
                break;
            }
        }
        t = (list5.iter().rev().skip(1).copied().map(|z| (-t.0).sin()).sum::<D>(), b.max(list5[0]));
        (((((((v[v.len() - 1] + lit(0.75) * b) + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.25) * t.0) + lit(1.75) * list5[0]) + lit(0.25) * list5[1]) + lit(1.5) * list5[list5.len() - 1]
    }

    pub fn fn303(mut a: D, b: D, n: usize, mut p: [D; 3], m: &mut [D]) -> D {
        let mut s: Shape = Shape::Rect { w: (lit(1.5) + b.sin()).sqrt(), h: a };
        for z7 in m.iter_mut() {
            { let rhs = lit(0.375) * (lit(0.5) * (if a > lit(1.375) { b } else { p[1] }).sin()); *z7 += rhs; }
        }
        let mut tape1 = Point { x: lit(0 as f64), y: a - p[n % 3] };
        let mut tape1 = fn134(b.min(lit(1.625)).sin(), lit(1.25) * b.sin(), n % 4, m);
        let mut i12 = 0_usize;
        while i12 < 2 {
            { let rhs = 1; i12 += rhs; }
            let mut acc: D = (m[n % m.len()] + b).max(-lit(0.75));
        }
        if (lit(1.125) / (b * b + lit(1.0))) < (-lit(1.625)) {
            let mut i15 = 0_usize;
            loop {
                { let rhs = 1; i15 += rhs; }
                if i15 > 1 { break; }
                let mut cell1 = m.iter().enumerate().map(|(j, z)| lit(1.25) * (if b > tape1 { m[1] } else { b }).sin()).collect::<Vec<D>>();
                cell1[n % 2] = p[n % 3].sin();
                if s.area() <= lit(i12 as f64) { break; }
                p[2] = lit(1.25) * (cell1[1] * (if cell1[1] >= cell1[i12 % 2] { cell1[n % 2] } else { b })).sin();
                let last20 = p.len() - 1;
                p.swap(1, last20);
            }
            let (l21, r22) = m.split_at_mut(1);
            r22[0] = l21[0] * (b - tape1).atan();
        } else if (p[0] >= b) || (tape1 < tape1) {
            { let rhs = lit(1.75) + (tape1 - a).sin(); p[n % 3] /= rhs; }
        } else {
            m[n % 2] = lit(2.0);
        }
        (((b * b) + lit(0.25) * p[0]) + lit(1.25) * m[1]) + lit(2.0) * s.area()
    }

    pub fn fn304(mut a: D, n: usize) -> D {
        let a = vec![a, a];
        'l4: for i5 in 0..a.len() {
            {}
        }
        a[1] + lit(0.25) * a[0]
    }

    pub fn fn305(mut a: D) -> D {
        for i2 in (0..4).rev() {
            a = a.atan();
            { let rhs = lit(0.25) * (lit(0.5) * (-lit(0.5)).sin()); a -= rhs; }
        }
        a + lit(1.0) * a
    }

    pub fn fn306(mut a: D, mut b: D) -> D {
        let y: D = b;
        { let rhs = lit(0.125) * (lit(1.25) * y.sin()); a += rhs; }
        b = b.atan();
        let mut saved = fn45(lit(1.25) * y.sin(), &mut a);
        let mut acc = vec![-y; 3];
        ((((acc[1] + lit(1.5) * a) + lit(2.0) * b) + lit(0.25) * acc[0]) + lit(0.75) * acc[1]) + lit(0.25) * acc[acc.len() - 1]
    }

    pub fn fn307(a: D, b: D, n: usize, mut p: [D; 3]) -> D {
        let mut back: [D; 3] = [lit(1.375); 3];
        if lit(0 as f64) <= (p[n % 3] * a) {
            if n != 2 {
                match 0 % 4 { 0 => {
                    back[n % 3] = lit(1.25) * p[1].sin();
                }, 1 | 2 if n % 2 == 0 => {
                    p[1] = lit(1.25) * fn26(lit((n + 1) as f64).sin(), &p).sin();
                    p = back;
                }, _ => {
                    p[n % 3] = ((a + b) - back[n % 3]).sin();
                } }
                std::mem::swap(&mut p, &mut back);
            } else if (back[2] >= b) || (p[0] <= b) {
                back[0] = p.iter().enumerate().map(|(j, z)| fn292((*z).atan(), a <= a, &back).atan()).sum::<D>().sin();
            } else {
                (p, back) = (back, p);
            }
        } else if lit(1.0) > back.windows(2).map(|z| z[0] * z[1]).sum::<D>() {
            std::mem::swap(&mut p, &mut back);
        } else {
            back.sort_by(|z, q| z.total_cmp(q));
        }
        ((((((b + lit(0.75) * a) + lit(0.25) * b) + lit(1.0) * p[0]) + lit(1.75) * p[1]) + lit(2.0) * back[0]) + lit(1.5) * back[1]) + lit(1.75) * back[2]
    }

    pub fn fn308(a: D, b: D, m: &mut [D]) -> D {
        let mut u = if a < b { Shape::Disc(lit(1 as f64)) } else { Shape::Dot };
        {
            m[1] = a.sin();
            if b.abs() <= (lit(0.25) + b) {
                return ((((b.asinh() + lit(0.75) * a) + lit(0.75) * m[0]) + lit(0.75) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.25) * u.area();
                m[1] = (m.iter().map(|z| (if b <= lit(0.125) { *z } else { *z }).atan()).sum::<D>() * lit(1.375).max(a)).cos();
            }
        }
        m[1] = (b - (if m[1] <= a { a } else { m[0] })).cos();
        (((((a.sin().exp() + lit(0.5) * a) + lit(1.75) * b) + lit(1.5) * m[0]) + lit(1.25) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(1.0) * u.area()
    }

    pub fn fn309(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        b = b.cos();
        'l5: for i6 in 0..4 {
            let mut y10: [D; 3] = if a >= (p[0] + (-lit(1.125))) {
                let mut old8 = std::mem::take(&mut b);
                [a, b, -lit(1.875)]
            } else {
                b = p.windows(2).map(|z| z[0] * z[1]).sum::<D>().abs().sin();
                match 2 % 3 { 0 => {
                    { let rhs = lit(0.125) * ((b * b) * (b - (-lit(1.5)))).cos(); b -= rhs; }
                    b = p[1].min(a).sin();
                }, 1 => {}, _ => {
                    b = ((a * a) * (-lit(1.875)).sin()).sin();
                } }
                [b, b, b]
            };
            b = fn299(lit(0.5) * (-a).sin(), lit(0.5) * a.cos().sin()).sin();
        }
        ((((fn307(b.cos(), lit(1.25) * b.sin(), n % 4, p) + lit(0.5) * a) + lit(0.25) * b) + lit(0.5) * p[0]) + lit(0.75) * p[1]) + lit(1.75) * p[2]
    }

    pub fn fn310(mut a: D, body: &mut Body) -> D {
        let mut acc: Option<D> = Some(a - body.pos.y);
        acc = acc;
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let dy1 = fn264(lit(1.25) * a.cos().sin(), [lit(0.5); 3], &mut body.vel);
            if lit(1 as f64) >= (dy1 + dy1) {
                body.pos.x = (fn299(dy1.cos(), dy1.atan()) * (a + dy1)).sin();
                return ((((body.pos.x.sin().exp() + lit(0.75) * a) + lit(0.5) * body.pos.x) + lit(0.5) * body.vel[0]) + lit(1.0) * body.mass) + lit(0.5) * acc.unwrap_or(lit(0.75));
            }
            body.pos.x = dy1.sin();
        }
        acc = Some(body.pos.x);
        (((((body.mass + a) + lit(0.25) * a) + lit(1.0) * body.pos.x) + lit(0.5) * body.pos.y) + lit(1.5) * body.vel[0]) + lit(1.5) * body.mass
    }

    pub fn fn311(a: D, flag: bool) -> D {
        let mut flag = vec![a * a; 3];
        if fn70(a.sin(), lit(1.25) * lit(1.875).sin()) <= flag.iter().filter(|z| **z > 0.25).map(|z| (*z).abs().sin()).sum::<D>() {
            flag.fill(lit(1.25) * fn301(a.sin(), lit(1.25) * a.sin(), [a; 3]).sin());
            flag[1] = fn305(a.cos()).asinh().cos();
            flag.reverse();
        } else {
            let part5 = &mut flag[..2];
            { let rhs = lit(0.25) * a.sin(); part5[0] += rhs; }
            part5[1] = part5[0] * lit(1.25) * a.sin();
        }
        (((a + flag[0]) + lit(0.5) * a) + lit(2.0) * flag[0]) + lit(1.25) * flag[1]
    }

    pub fn fn312(a: D, mut b: D) -> D {
        let mut next = Body { pos: Point { x: b, y: b }, vel: [a, b, a.mul_add(a, -lit(0.5))], mass: a, id: 2 };
        for i4 in (0..4).rev() {
            next = Body { pos: Point::new(a, next.vel[i4 % 3]), vel: [lit(0.75); 3], mass: lit(0.625), id: 2 };
            let mut i4 = b;
        }
        next.pos.scale(b.atan());
        let r7 = &mut next.vel[0];
        { let rhs = lit(0.125) * (lit(1.25) * a.abs().sin()); *r7 += rhs; }
        ((((b + lit(1.5) * a) + lit(0.25) * b) + lit(1.0) * next.pos.x) + lit(1.5) * next.pos.y) + lit(2.0) * next.vel[0]
    }

    pub fn fn313(a: D, b: D, mut q: Vec<D>, body: &mut Body) {
        let mut y: [D; 3] = [body.pos.x, b + a, if a <= a { q[0] } else { b }];
        let back = fn291(lit(1.25) * a.cos().sin(), [a; 3], &mut body.vel);
        { let rhs = lit(0.5) * q[1].sin(); q[1] += rhs; }
        let mut y16: D = if (body.vel[0] < back) && (b <= (-lit(1.375))) {
            let mut dy1: Option<D> = if back <= lit(2.0) { Some(b) } else { None };
            y[0].mul_add(b, body.pos.y)
        } else {
            { let rhs = lit(0.5) * (D::sin(body.mass) + body.energy()).sin(); y[1] -= rhs; }
            let mut y14: D = {
                let w = Point { x: -lit(1.375), y: lit(1.75) - q[1] };
                let f9 = |z: D, k: D| z.cos();
                let mut y12 = f9(a + back, a) + f9(a.sin().exp(), b);
                w.x.cos()
            };
            a.max(body.pos.y)
        };
    }

    pub fn fn314(a: D, n: usize) -> D {
        let mut back: Body = Body { pos: Point { x: a, y: a }, vel: [lit(0.875); 3], mass: a.sin().exp(), id: 2 };
        for i4 in 1..=4 {
            back.pos.x = back.energy().cos();
        }
        back.vel[2] = back.energy().cos();
        if back.vel[0].sin().tanh() > (a * a) {
            back.pos.y = -lit(1.25);
            let mut next: [D; 3] = [a, (a.abs() + lit(1.25)).sqrt(), back.mass + a];
            back.pos.y = lit(1.875).sin();
        } else if n >= 0 {
            let y = fn281(lit(1.25) * fn307(lit(1.25) * a.sin(), lit(1.25) * lit(1.875).sin(), n % 4, [lit(1.875); 3]).sin(), [a; 3], &mut back.mass);
        } else {
            back.mass = (fn307(back.pos.x.sin(), a.sin(), 0 % 4, [a, a, lit(1.0)]) * fn304(lit(1.25) * a.sin(), 1 % 4)).sin();
        }
        ((a + lit(0.75) * back.pos.x) + lit(1.75) * back.vel[1]) + lit(2.0) * back.mass
    }

    pub fn fn315(a: D, b: D, n: usize) -> [D; 3] {
        for i4 in 1..=1 {
            for i6 in 0..i4 % 4 {}
        }
        [a + lit(0.75) * b, a + a, lit(n as f64) + lit(0.75) * a]
    }

    pub fn fn316(a: D, mut b: D, flag: bool, e: &mut D) -> D {
        let cell1 = [[lit(3 as f64); 3]; 2];
        for i6 in 0..3 {
            'l8: for i9 in 1..=1 {}
            let mut old11 = std::mem::replace(&mut b, cell1[i6 % 2][i6 % 3].atan());
            let mut dy1 = a;
        }
        ((((b * (*e)) + lit(0.25) * b) + lit(1.25) * (*e)) + lit(1.5) * cell1[1][0]) + lit(1.5) * cell1[1][2]
    }

    pub fn fn317(mut a: D, n: usize) -> Vec<D> {
        let mut acc = [fn305(a.sin()), -lit(1.75), a];
        'l4: for z6 in acc.iter() {
            { let rhs = lit(0.5) * lit(1.875).sin(); a *= rhs; }
            let mut i8 = 0_usize;
            'l9: loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 1 { break; }
                'l11: for i12 in 0..acc.len() {
                    a = (*z6).sin();
                }
                { let rhs = lit(0.5) * (if i8 < 0 { *z6 } else { a + (*z6) }).sin(); a += rhs; }
                a = lit(1.875);
                a = acc.iter().sum::<D>().atan();
            }
        }
        vec![a + lit(0.25) * acc[1], (a.min(acc[n % 3]) + lit(1.0) * acc[0]) + lit(0.75) * acc[2]]
    }

    pub fn fn318(mut a: D, p: [D; 3]) -> [D; 3] {
        let mut dx: Vec<D> = (0..p.len()).map(|j| p[j] + p[j % 3].atan()).collect::<Vec<D>>();
        let mut s: Vec<Vec<D>> = vec![vec![a, p[2]], vec![lit(1 as f64), dx[1].sin(), dx[1]]];
        let u = fn314((s[1][1] + (-lit(1.25))).atan(), 2 % 4);
        dx[0] = lit(1.25) * ((a * u) + (dx[0] * a)).sin();
        return [(((p[2] * u) + lit(0.25) * p[1]) + lit(0.75) * dx[dx.len() - 1]) + lit(1.0) * s[0][0], ((((a.sin().exp() + lit(1.25) * p[0]) + lit(0.5) * p[1]) + lit(0.5) * dx[0]) + lit(1.5) * s[0][0]) + lit(0.5) * u, (((s[1][1] + lit(0.75) * a) + lit(0.25) * dx[1]) + lit(1.25) * s[0][0]) + lit(1.5) * s[1][1]];
        let f7 = |z: D| u.sin();
        let y9 = f7(f7(lit(0.875).max(p[1])));
        [s[1][1]; 3]
    }

    pub fn fn319(a: D, mut b: D, n: usize, body: &mut Body) -> D {
        let y = body.push(fn312(b.cos(), lit(0.875).sin()).atan());
        let f6 = |z: D, k: D| (-(b / (k.abs() + lit(1.25)))).cos();
        let y9 = f6(b, y) + f6(a, b);
        for i11 in 0..3 {
            let dx = body.push(a.sin().cos());
        }
        return ((((((b * y9) + lit(0.75) * a) + lit(1.75) * b) + lit(0.75) * body.pos.y) + lit(2.0) * body.vel[1]) + lit(0.5) * y) + lit(0.75) * y9;
    }

    pub fn fn320(mut a: D) -> D {
        if a <= a {
            { let rhs = lit(0.25) * (a + a).sin(); a -= rhs; }
            let y = fn226(lit(1.25) * (a - a).sin(), (a + a).sin(), 0 % 4);
        } else {
            if (a >= (a * a)) || ((-a) >= a) {
                if a > (if a > a { a } else { lit(0.375) }) {
                    a = lit(1.25) * a.max(a).sin();
                    let r3 = &mut a;
                    { let rhs = lit(1.0).sin().sin(); *r3 *= rhs; }
                    *r3 = *r3 * lit(1.25).atan() + (lit(0.25) * lit(1.75).sin());
                } else {}
                { let rhs = lit(0.25) * (lit(1.25) * ((-a) + (a - a)).sin()); a += rhs; }
            }
            a = a.atan();
        }
        a
    }

    pub fn fn321(a: D, mut b: D, mut p: [D; 3], t: (D, D), net: &Net) -> D {
        for i6 in (0..2).rev() {
            p[0] = net.w[i6 % 2].cos();
            p.reverse();
            let f8 = |z: D| (p.iter().map(|z| lit(0.5) * b.sin().powi(2).sin()).sum::<D>() * (b + z)).cos();
            let y11 = f8(a.min(b));
        }
        'l13: for z15 in p.iter().copied().rev() {
            b = lit(0.125).cos();
        }
        let mut b: D = fn306(t.1.sin(), (t.1 * b).cos());
        (((((((((lit(0.75) * b) + lit(1.0) * a) + lit(0.5) * p[1]) + lit(1.5) * p[2]) + lit(0.5) * t.0) + lit(0.5) * t.1) + lit(0.5) * net.w[0]) + lit(1.75) * net.w[1]) + lit(0.25) * net.b) + lit(2.0) * b
    }

    pub fn fn322(mut a: D, n: usize, e: &mut D) {
        let y1 = [*e, a - a, (*e).mul_add(a, lit(1.625))];
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            *e = lit(n as f64).sin();
            { let rhs = lit(0.375) * lit((i5 + 1) as f64).sin(); a += rhs; }
        }
        let back = lit(i5 as f64);
        let mut back9 = [-back; 3];
        let r11 = &mut a;
        { let rhs = lit(0.5) * ((*e) - y1[0]).sin(); *r11 += rhs; }
        { let rhs = ((-lit(1.125)) + (*e)).atan(); *r11 *= rhs; }
        let r12 = &mut a;
        { let rhs = lit(0.5) * D::sin(back9[n % 3]).sin(); *r12 += rhs; }
        { let rhs = lit(0.5) * (*e).sin().powi(0).sin(); *r12 += rhs; }
    }

    pub fn fn323(a: D, q: Vec<D>, k: &mut Vec<D>, e: &mut D, net: &Net) -> D {
        let mut saved = [(q[q.len() - 1] * q[q.len() - 1] + lit(1.0)).sqrt(); 3];
        saved = saved;
        let mut i7 = 0_usize;
        while i7 < 2 {
            { let rhs = 1; i7 += rhs; }
            if a.sin().exp() > a {
                let q: D = fn320(lit(0.5) * net.w[i7 % 2].sin()) + (q[i7 % q.len()] * a);
                if (q - (*e)) < (*e) {
                    saved = saved;
                    saved[0] = q.sin();
                } else {
                    k[..2].copy_from_slice(&[fn304((*e).cos(), 0 % 4).sin(), lit(0.75)]);
                }
            }
            let f10 = |z: D| { let h12 = z; z.sin() + h12 };
            let mut y15 = f10(k.iter().rev().skip(1).copied().map(|z| saved[1].sin().exp().sin()).sum::<D>());
        }
        ((((((fn215(saved[i7 % 3].cos(), &saved) + lit(0.75) * a) + lit(1.25) * q[q.len() - 1]) + lit(0.5) * k[0]) + lit(1.0) * net.w[0]) + lit(0.75) * saved[0]) + lit(2.0) * saved[1]) + lit(1.5) * saved[2]
    }

    pub fn fn324(a: D) -> D {
        for i2 in 0..2 {}
        a + lit(0.75) * a
    }

    pub fn fn325(a: D, mut b: D, net: &Net) -> D {
        let r4 = &mut b;
        *r4 = lit(1.25) * fn321(a.atan(), a.sin(), [a; 3], (a, a), net).sin();
        let mut old = [-b, a * b, if b < b { lit(0.375) } else { a }];
        {
            if (b / (net.w[1] * net.w[1] + lit(1.0))) > lit(3 as f64) {
                old[0] = -lit(0.875);
                for z6 in &mut old {
                    *z6 = lit(0.5) * b.sin();
                }
            }
        }
        (((((net.w[1] + lit(0.25) * net.w[0]) + lit(1.5) * net.w[1]) + lit(0.75) * net.b) + lit(1.75) * old[0]) + lit(2.0) * old[1]) + lit(1.75) * old[2]
    }

    pub fn fn326(a: D, v: &[D], k: &mut Vec<D>) {
        let mut next = [-lit(0.375); 3];
        let mut next5 = (lit(1.5) + lit(0.25).sin()).ln().asinh();
        let dx = fn318(next5.sin(), next);
    }

    pub fn fn327(mut a: D, flag: bool, p: [D; 3], q: Vec<D>, k: &mut Vec<D>) {
        let mut a = p;
        k[0] = ((if p[0] > q[0] { k[1] } else { p[2] }) / (p.iter().map(|z| k[1].sin()).sum::<D>() * p.iter().map(|z| k[1].sin()).sum::<D>() + lit(1.0))).sin();
        let mut x = fn303((k[1] + k[1]).sin(), p[0].atan(), 3 % 4, [p[2]; 3], &mut a[0..=1]);
        { let rhs = (-k[k.len() - 1]).sin(); k[1] *= rhs; }
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 2 { break; }
            let u = fn316(x.cos(), q.iter().sum::<D>().atan(), x.sin() <= (-q[i9 % q.len()]), &mut k[i9 % 2]);
            if i9 < 0 {
                return;
            }
            if flag { break; }
            a[0] = (lit(1.5) + (lit(1.25) - lit(0.875)).sin()).ln().sin();
        }
    }

    pub fn fn328(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut y = [[lit(2 as f64); 3]; 2];
        { let rhs = lit(0.5) * (lit(1.25) * a.sin()); p[1] -= rhs; }
        p = p;
        let mut y13: [D; 3] = if v[1].sin().tanh() >= (y[0][1] - a) {
            [a, a, p[2]]
        } else {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 1 { break; }
                if i6 % 2 == 0 {
                    return (((((((((lit(2.0) + lit(1.25) * b) + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.25) * p[0]) + lit(1.5) * p[1]) + lit(1.0) * p[2]) + lit(1.5) * y[0][1]) + lit(1.25) * y[1][0]) + lit(0.75) * y[1][2];
                }
                let mut next9 = p.clone();
                for _ in 0..1 {
                    for i10 in 0..p.len() {
                        next9[i10] = 0.5 * p[i10] + 0.25 * (if i10 == 0 { p[p.len() - 1] } else { p[i10 - 1] }) * v[0].atan().sin();
                    }
                    std::mem::swap(&mut p, &mut next9);
                }
                if b < a {
                    y = [[v.iter().fold(v[1], |h, z| (*z).sin()); 3]; 2];
                    continue 'l7;
                }
            }
            [a, v[1], a]
        };
        (((((fn306(lit(1.25) * p[1].sin(), (-lit(1.875)).sin()) + lit(2.0) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.75) * p[0]) + lit(0.5) * y[0][1]) + lit(1.25) * y13[0]) + lit(2.0) * y13[1]
    }

    pub fn fn329(mut a: D, n: usize, e: &mut D, r: &mut [D; 3]) -> D {
        let mut x = r.iter().enumerate().map(|(j, z)| (a - a).cos()).collect::<Vec<D>>();
        let f8 = |z: D| (*e).sin();
        let mut y10 = f8(*e);
        { let rhs = lit(1.75) + y10.sin(); r[1] /= rhs; }
        for i12 in (0..x.len()).step_by(2) {
            for z15 in x.windows(2) {
                for i17 in (0..4).rev() {
                    std::mem::swap(e, &mut y10);
                    r[i17 % 3] = ((a - z15[0]) + (r[i17 % 3] * a)).sin();
                }
            }
            let mut old19 = std::mem::replace(&mut r[1], a.atan());
        }
        (((((((a / (lit(1.5) + (*e).sin())) + lit(1.75) * a) + lit(0.25) * (*e)) + lit(1.75) * r[0]) + lit(1.5) * r[1]) + lit(1.25) * x[0]) + lit(1.0) * x[x.len() - 1]) + lit(0.75) * y10
    }

    pub fn fn330(mut a: D, m: &mut [D], r: &mut [D; 3]) -> D {
        let mut acc: [[D; 3]; 2] = [[lit(0.125); 3], [r[2]; 3]];
        let mut old5 = std::mem::replace(&mut r[0], lit(0 as f64).sin());
        let mut saved: D = lit(2 as f64) + ((-lit(0.625)) + (-lit(0.875)));
        let w = a;
        if (lit(1.375) * saved) <= (acc[0][0] * saved) {
            let f9 = |z: D| { let h12 = old5; lit(1.25) * a.sin() + h12 };
            let y14 = f9(saved + old5) + f9(old5 * old5);
        } else {
            let mut old5: Point = Point { x: (a * a + lit(1.0)).ln(), y: w.max(w) };
        }
        (((((((((m[0] + lit(1.0) * a) + lit(0.25) * m[1]) + lit(0.5) * m[m.len() - 1]) + lit(0.75) * r[0]) + lit(1.25) * r[1]) + lit(1.5) * r[2]) + lit(0.75) * acc[0][1]) + lit(1.25) * acc[1][0]) + lit(0.5) * acc[1][2]) + lit(0.5) * old5
    }

    pub fn fn331(a: D, b: D, e: &mut D) -> D {
        { let rhs = lit(0.5) * (*e).sin(); *e -= rhs; }
        let mut dx = a.sin().powi(1) + b;
        dx = lit(1.25) * b.sin();
        {
            { let rhs = b.sin(); dx *= rhs; }
            'l5: for i6 in (0..1).rev() {}
        }
        (((lit(1.5) + b.sin()).sqrt() + lit(0.75) * a) + lit(2.0) * (*e)) + lit(1.75) * dx
    }

    pub fn fn332(mut a: D, mut b: D, v: &[D], m: &mut [D]) -> D {
        for i5 in 0..1 {
            match 3 % 3 { 0 => {
                { let rhs = lit(1.75) + b.sin(); m[i5 % 2] /= rhs; }
            }, 1 => {
                m.fill((b * a).sin());
                if (a * (-lit(1.875))) <= (v[i5 % v.len()] * b) {} else {
                    for z7 in m.iter_mut() {
                        *z7 = *z7 * ((-lit(1.5)) - v[i5 % v.len()]).atan() - (lit(0.25) * fn141(b.cos(), [b, b, lit(1.25)]).sin());
                    }
                    m[i5 % 2] = (v[i5 % 2] * lit(0.625)).min(a).atan();
                }
            }, _ => {
                m[i5 % m.len()] = lit(1.875);
            } }
        }
        ((((m[1] + lit(1.5) * a) + lit(0.25) * b) + lit(1.0) * v[v.len() - 1]) + lit(1.5) * m[0]) + lit(0.75) * m[1]
    }

    pub fn fn333(a: D, mut b: D, n: usize, t: (D, D)) -> [D; 3] {
        b = lit(1.25) * b.sin();
        if lit(n as f64) > (b * b + lit(1.0)).ln() {
            b = lit(1.25) * lit(1.25).sin();
        }
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            b = (b + t.0).sin();
            let f7 = |z: D| z.sin();
            let mut y9 = f7(if b <= a { b } else { t.1 }) + f7(fn304((-lit(0.875)).cos(), i5 % 4));
            if lit(0.5) < b { break; }
            b = a.sin().powi(0).cos();
        }
        [(a + lit(1.25) * a) + lit(0.25) * t.1, if t.0 > a { b } else { b }, ((a - b) + lit(0.5) * b) + lit(2.0) * t.1]
    }

    pub fn fn334(mut a: D, b: D, r: &mut [D; 3]) -> D {
        let mut cell1: Vec<Vec<D>> = vec![vec![a.sin().tanh(); 2]; 3];
        let mut old = r.iter().sum::<D>() + b.sin().exp();
        for i6 in 0..1 {
            { let rhs = lit(0.25) * (lit(0.5) * r.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()); r[i6 % 3] += rhs; }
        }
        let old8: D = lit(1.5);
        let mut x = a;
        let (l11, r12) = r.split_at_mut(1);
        l11[0] = r12[0].sin();
        { let rhs = l11[0] * a.cos(); r12[0] -= rhs; }
        { let rhs = lit(0.5) * b.cos().sin().powi(3).atan(); cell1[0][1] += rhs; }
        ((((((a * a) + lit(1.75) * b) + lit(2.0) * r[0]) + lit(0.25) * r[1]) + lit(0.75) * cell1[0][0]) + lit(1.25) * old) + lit(1.75) * old8
    }

    pub fn fn335(a: D, n: usize, flag: bool, m: &mut [D]) -> (D, D) {
        match 1 % 4 { 0 => {
            let r5 = &mut m[1];
            *r5 = *r5 * lit(1.25) * a.sin() + (lit(0.5) * a.cos());
            *r5 = lit(1.25) * (a - a).sin();
        }, 1 | 2 if a > m[1] => {
            let mut i6 = 0_usize;
            'l7: while i6 < 3 && ((m[i6 % 2] < a) && (m[n % 2] < m[i6 % 2])) {
                { let rhs = 1; i6 += rhs; }
                let mut m = [a * m[1], if flag { a } else { a }, m[i6 % 2].atan()];
                let r10 = &mut m[i6 % 3];
                { let rhs = lit(0.125) * (if i6 == 1 { a } else { a }).sin(); *r10 += rhs; }
                { let rhs = lit(0.125) * (lit(0.5) * a.abs().sin()); *r10 += rhs; }
            }
            m[i6 % m.len()] = lit(1.25) * a.sin();
        }, _ => {
            for z11 in m.iter_mut().rev() {
                *z11 = *z11 * lit(2.0).atan() - (lit(0.5) * (if a <= a { a } else { a }).atan());
            }
        } }
        (fn328(m[n % m.len()].atan(), lit(1.25) * m[n % 2].sin(), m, [a, -lit(1.75), lit(1.875)]) + lit(0.5) * m[m.len() - 1], a.sin().tanh())
    }

    pub fn fn336(a: D, mut b: D, r: &mut [D; 3]) {
        let mut saved = (b, a.max(lit(0.375)));
        fn220((b * a).sin(), lit(1.25) * (saved.0 * lit(1.75)).sin(), r);
        for i5 in 1..=1 {
            r[i5 % 3] = (r[0] + saved.1).sin().exp().sin();
        }
        saved = (fn211(b.sin()), r.iter().sum::<D>());
        for z7 in r.iter_mut() {
            { let rhs = a.cos(); *z7 *= rhs; }
        }
        let mut x = fn333(b.sin(), lit(1.0).min(a).sin(), 3 % 4, saved);
    }

    pub fn fn337(a: D, b: D, flag: bool, k: &mut Vec<D>) {
        let mut old: Vec<D> = k[..2].to_vec();
        k[0] = fn324(lit(1.25) * (lit(2.0) * b).sin()).atan();
        let mut i6 = 0_usize;
        while i6 < 3 && (old.iter().rev().skip(1).copied().map(|z| z.cos().atan()).sum::<D>() >= (if b > b { a } else { lit(0.25) })) {
            { let rhs = 1; i6 += rhs; }
            let mut i9 = 0_usize;
            while i9 < 1 && (i6 < 3) {
                { let rhs = 1; i9 += rhs; }
                old = vec![old.windows(2).map(|z| z[0] * z[1]).sum::<D>(), old[i9 % old.len()]];
            }
            let (l11, r12) = old.split_at_mut(1);
            l11[0] = r12[0].sin();
            { let rhs = l11[0] * a.sin(); r12[0] -= rhs; }
        }
    }

    pub fn fn338(a: D, mut b: D, m: &mut [D]) {
        let mut cell1 = Net { w: vec![a - lit(1.5); 3], b: m[0] };
        for i5 in (0..4).rev() {
            cell1.step(m, a.atan());
            m.fill(b.sin());
        }
        cell1.w[1] = lit(1.25) * a.sin();
        let mut y1: [D; 3] = [b, m.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (m[m.len() - 1] * b).sin()).sum::<D>(), lit(0.75) / (a * a + lit(1.0))];
        cell1.w[1] = lit(0.5);
    }

    pub fn fn339(a: D, mut b: D, v: &[D], t: (D, D)) -> D {
        let mut tape1 = vec![vec![lit(0.0); 2], vec![v[1].cos(), v[0] * b, lit(0.875)]];
        tape1[1][0] = lit(1.25) * (b.sin().tanh() + a).sin();
        for i6 in 0..v.len() {
            if lit(1.5).abs() < b {
                { let rhs = lit(0.5) * fn309(t.0.sin(), a.cos(), v.len() % 4, [v[i6]; 3]).max((t.1 * t.1 + lit(1.0)).ln()).atan(); tape1[1][i6 % 2] += rhs; }
                break;
            }
        }
        let mut a: D = (v[1].abs() + lit(1.25)).ln().sin();
        { let rhs = lit(0.25) * tape1[1][0].sin(); tape1[0][0] -= rhs; }
        (((t.0 + lit(1.25) * v[1]) + lit(2.0) * t.0) + lit(2.0) * tape1[0][0]) + lit(0.5) * a
    }

    pub fn fn340(mut a: D, n: usize, flag: bool, v: &[D], k: &mut Vec<D>) {
        let mut flag = Net { w: vec![lit(0.0); 4], b: v[1] + k[n % 2] };
        let mut s: Vec<Vec<D>> = vec![(0..k.len()).map(|j| k[j] + fn314(a.sin(), 1 % 4).cos()).collect::<Vec<D>>(), vec![lit(2 as f64), flag.w[0] - a]];
        let mut y19: [D; 3] = if n % 2 == 0 {
            'l9: for i10 in 1..v.len() {
                let mut y15: [D; 3] = if flag.forward(k) < v.iter().zip(v.iter()).map(|(z, q)| (flag.w[n % 2] * flag.b).atan()).sum::<D>() {
                    let y1 = [lit(0.75), flag.w[n % 2], k[i10 % k.len()]];
                    [s[i10 % 2][i10 % 2]; 3]
                } else {
                    flag.b = ((if i10 % 2 == 1 { k[0] } else { a }) * (a * v[i10])).sin();
                    [a; 3]
                };
                let y15 = lit(n as f64);
                let r18 = &mut s[i10 % 2][n % 2];
                { let rhs = lit(0.375) * (a + y15).sin(); *r18 += rhs; }
                { let rhs = lit(0.5) * a.atan(); *r18 += rhs; }
            }
            [s[n % 2][0]; 3]
        } else {
            k[n % 2] = fn328(a.atan().atan(), s[n % 2][1].sin(), k, [lit(1.25); 3]).atan();
            [v[1]; 3]
        };
    }

    pub fn fn341(mut a: D, b: D, e: &mut D) {
        let mut cell1 = vec![vec![if lit(0.875) < b { *e } else { b }; 2]; 3];
        std::mem::swap(&mut a, e);
        let mut i5 = 0_usize;
        while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
            for i7 in 1..=4 {
                { let rhs = (cell1[1][i7 % 2] - a).sin(); *e *= rhs; }
                cell1[1][1] = lit(1.125);
                let f9 = |z: D| z.atan();
                let mut y11 = f9(f9(*e));
            }
        }
    }

    pub fn fn342(mut a: D, flag: bool, v: &[D], r: &mut [D; 3]) -> D {
        let mut acc = vec![lit(0.0); 4];
        let mut list6 = Vec::with_capacity(4);
        list6.push(acc[acc.len() - 1] - a);
        list6.push(v[0]);
        if (acc[acc.len() - 1] > (lit(1.125) - a)) || ((if a < r[0] { v[0] } else { v[1] }) < v.windows(2).map(|z| z[0] * z[1]).sum::<D>()) {
            list6.insert(1, lit(2 as f64).cos());
            { let rhs = lit(0.125) * (list6[list6.len() - 1].mul_add(v[1], acc[0]) / (acc[0].abs() + lit(1.25))).atan(); r[0] -= rhs; }
        } else {
            for z8 in &mut acc {
                { let rhs = lit(0.125) * (0..v.len()).map(|j| v[j] * fn157(r[1].sin()).sin()).sum::<D>().sin(); *z8 += rhs; }
            }
        }
        ((((((-lit(1.75)) + lit(0.25) * a) + lit(1.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.5) * r[1]) + lit(1.75) * list6[0]) + lit(1.0) * list6[list6.len() - 1]
    }

    pub fn fn343(a: D, b: D) -> D {
        let mut y3: D = if a >= b {
            a
        } else {
            b
        };
        let mut old5 = std::mem::replace(&mut y3, b.atan());
        (((-lit(1.375)) + lit(1.0) * a) + lit(2.0) * y3) + lit(1.0) * old5
    }

    pub fn fn344(a: D, v: &[D]) -> D {
        let mut a = vec![lit(0.0); 3];
        'l4: for i5 in 1..=1 {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 2 { break; }
                a[..2].copy_from_slice(&[(v[i5 % 2] * v[i5 % 2]).cos(), v[1]]);
                let mut i9 = 0_usize;
                while i9 < 2 {
                    { let rhs = 1; i9 += rhs; }
                    fn322(v[v.len() - 1].cos().cos(), i7 % 4, &mut a[i5 % 2]);
                    a[i9 % 2] = (if i9 % 2 == 0 { v[0] } else { a[a.len() - 1] }).mul_add(a[i7 % 2], v[0]).atan();
                    { let rhs = lit(0.125) * v[0].atan(); a[i5 % 2] += rhs; }
                }
            }
            a = vec![v[i5 % v.len()], lit(i7 as f64), lit(1.375).sin()];
        }
        (((lit(2 as f64) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(2.0) * a[a.len() - 1]
    }

    pub fn fn345(a: D, b: D, q: Vec<D>) -> D {
        let mut dy1 = b;
        'l5: for i6 in 0..2 {
            let r8 = &mut dy1;
            { let rhs = (b - a).atan(); *r8 *= rhs; }
            { let rhs = lit(0.125) * (lit(0.875) * lit(0.875) + lit(1.0)).ln().atan(); *r8 += rhs; }
        }
        let next = b;
        let f10 = |z: D| { let h12 = next; h12.sin() + h12 };
        let y14 = f10(f10(-dy1));
        (((dy1 + lit(1.75) * a) + lit(0.5) * q[q.len() - 1]) + lit(1.0) * next) + lit(1.75) * y14
    }

    pub fn fn346(mut a: D, flag: bool) -> D {
        a = lit(1 as f64).cos();
        a = (a + a).atan().sin();
        let mut i3 = 0_usize;
        'l4: loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
            a = lit(0.5) * a.sin();
            if flag { break; }
            let f6 = |z: D| { let h8 = ((-lit(0.625)) * (-lit(0.625)) + lit(1.0)).ln(); lit(0 as f64).sin() + h8 };
            let mut y10 = f6(f6(a.sin().exp()));
        }
        { let rhs = (if a <= a { a } else { a }).sin(); a *= rhs; }
        a
    }

    pub fn fn347(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut dy1: Option<D> = if a >= (b * a) { Some(v.iter().enumerate().map(|(j, z)| lit(1.25) * (*z).sin()).sum::<D>()) } else { None };
        p[0] = lit(1.25) * b.sin();
        p[2] = p.iter().map(|z| p.iter().rev().skip(1).copied().map(|z| lit(1.25) * b.sin().exp().sin()).sum::<D>().sin()).sum::<D>().sin();
        for z11 in v.windows(2) {
            p.swap(0, 0);
            if let Some(z) = dy1 {
                if (v.iter().fold(a, |h, z| z11[0].atan()) < (b / (z * z + lit(1.0)))) || ((a + a) < p[1]) {} else if (b + z) < a {
                    { let rhs = lit(1.75) + v[v.len() - 1].min(lit(1.875)).sin(); p[2] /= rhs; }
                } else {
                    let z = a.asinh() + lit(2.0).cos();
                }
                p[0] = b.sin();
            }
        }
        (((((((b.atan() + lit(1.0) * a) + lit(0.25) * b) + lit(2.0) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(1.25) * p[0]) + lit(1.0) * p[1]) + lit(0.5) * p[2]) + lit(1.25) * dy1.unwrap_or(lit(0.75))
    }

    pub fn fn348(mut a: D, v: &[D]) -> D {
        let mut w = a;
        std::mem::swap(&mut a, &mut w);
        let mut i4 = 0_usize;
        while i4 < 1 && (i4 >= 1) {
            { let rhs = 1; i4 += rhs; }
            match 3 % 3 { 0 => {}, 1 => {
                let r6 = &mut a;
                { let rhs = lit(0.25) * (lit(1.25) * (w / (v[v.len() - 1].abs() + lit(1.25))).sin()); *r6 += rhs; }
                a = lit(1.25) * w.atan().sin().powi(0).sin();
            }, _ => {
                if w > w.sin() {
                    return (((v[1].abs() + lit(1.25) * a) + lit(0.75) * v[0]) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * w;
                }
            } }
            let mut next = lit(v.len() as f64);
            a = a.sin();
        }
        ((w + lit(1.0) * a) + lit(0.75) * v[0]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn349(mut a: D, v: &[D], mut p: [D; 3], m: &mut [D]) -> D {
        let mut y7: D = if lit(1.625) < (m[0] / (lit(1.5) + p[2].sin())) {
            let r5 = &mut p[1];
            { let rhs = (v[0] * a).sin(); *r5 *= rhs; }
            p[1].min(a)
        } else {
            for z6 in p.iter_mut().rev() {
                { let rhs = lit(0.25) * (v[v.len() - 1] - lit(1.0)).cos(); *z6 += rhs; }
            }
            p[1] = lit(1.25) * lit(3 as f64).sin();
            p[1] + a
        };
        (((((((lit(1.125) + lit(1.75) * v[0]) + lit(0.5) * p[0]) + lit(1.75) * p[1]) + lit(1.75) * p[2]) + lit(0.5) * m[0]) + lit(2.0) * m[1]) + lit(0.5) * m[m.len() - 1]) + lit(1.5) * y7
    }

    pub fn fn350(a: D, mut b: D, v: &[D]) -> D {
        let mut x = [v.iter().enumerate().map(|(j, z)| (-v[j % 2]).sin()).sum::<D>(), if v[v.len() - 1] >= a { a } else { b }, a.sin().exp()];
        if x[1] > lit(0.625) {
            if ((if lit(1.625) > x[1] { b } else { a }) > a) || (lit(1.625) <= (b + v[1])) {
                for i7 in 0..v.len() {
                    let r9 = &mut x[i7 % 3];
                    { let rhs = fn344(b.sin(), v).atan(); *r9 *= rhs; }
                    { let rhs = lit(0.125) * lit((i7 + 1) as f64).atan(); *r9 += rhs; }
                }
            } else {
                x[0] = (lit(1.5) + b.sin()).sqrt().sin();
            }
            { let rhs = lit(0.5) * (lit(1.25) * b.abs().sin()); x[1] -= rhs; }
        }
        (((((((a + x[2]) + lit(2.0) * a) + lit(2.0) * b) + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(1.25) * x[0]) + lit(1.5) * x[1]) + lit(0.25) * x[2]
    }

    pub fn fn351(mut a: D, b: D, mut p: [D; 3]) -> Vec<D> {
        let mut old = [p.iter().filter(|z| **z > 0.25).map(|z| (a - p[2]).cos()).sum::<D>(); 3];
        let f6 = |z: D, k: D| (k * lit(1 as f64)).sin();
        let y13 = f6(p.iter().enumerate().map(|(j, z)| old.iter().enumerate().map(|(j, z)| (-(*z)).cos()).sum::<D>().sin()).sum::<D>(), a) * f6(old[1], b);
        old.sort_by(|z, q| z.total_cmp(q));
        { let rhs = lit(1.75) + (old[1] - lit(0.625)).sin(); p[1] /= rhs; }
        let mut y18: [D; 3] = {
            if b.asinh() >= (b / (old[2] * old[2] + lit(1.0))) {
                old[..2].copy_from_slice(&[lit(1.25) * p[0].sin().tanh().sin(), b]);
            } else {
                { let rhs = lit(0.125) * p.iter().enumerate().map(|(j, z)| a.abs().sin()).sum::<D>().atan(); old[2] += rhs; }
            }
            let x = fn346(lit(1.25) * p[2].sin(), y13 <= b.min(b));
            old
        };
        vec![(((a * b) + lit(1.5) * old[0]) + lit(1.75) * old[1]) + lit(1.5) * y18[1], (((((a + lit(0.5) * a) + lit(1.0) * p[0]) + lit(0.75) * p[2]) + lit(0.5) * old[1]) + lit(2.0) * old[2]) + lit(2.0) * y18[0]]
    }

    pub fn fn352(a: D, b: D, flag: bool, v: &[D], mut t: (D, D)) -> [D; 3] {
        let back = vec![b - a; 3];
        if (if flag { v[1] } else { v[1] }) >= a {
            t.1 = lit(1.75);
            return [(((((((a + back[1]) + lit(0.75) * a) + lit(2.0) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * t.0) + lit(0.75) * back[0]) + lit(1.0) * back[1]) + lit(0.5) * back[back.len() - 1], (((((v[0] * a) + lit(0.25) * b) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * t.0) + lit(0.75) * t.1) + lit(1.75) * back[back.len() - 1], (((((a + lit(0.25) * b) + lit(1.75) * v[0]) + lit(2.0) * t.0) + lit(2.0) * t.1) + lit(1.25) * back[0]) + lit(1.25) * back[back.len() - 1]];
            t.0 = b.cos();
        }
        t.1 = lit(1.625);
        let mut s: D = a;
        let mut saved = t.1 + (if b >= t.0 { back[0] } else { v[1] });
        let r9 = &mut saved;
        { let rhs = lit(1.25) * lit(1 as f64).sin(); *r9 *= rhs; }
        { let rhs = lit(1.25) * s.sin(); *r9 *= rhs; }
        t.1 = lit(1.25) * (if (back[1] >= v[1]) && (saved > back[1]) { fn348((-lit(0.25)).atan(), v) } else { t.0 }).sin();
        s = back.iter().copied().fold(lit(-9.0), D::max).cos();
        [(((back.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.5) * a) + lit(1.5) * b) + lit(0.5) * v[0]) + lit(2.0) * back[back.len() - 1], (((((b * b) + lit(0.75) * b) + lit(0.25) * v[v.len() - 1]) + lit(2.0) * t.0) + lit(1.25) * back[1]) + lit(1.0) * s, ((((if v[v.len() - 1] >= t.0 { saved } else { saved }) + lit(0.75) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(2.0) * back[back.len() - 1]) + lit(1.5) * s]
    }

    pub fn fn353(a: D, b: D) -> [D; 3] {
        let mut dy1: [[D; 3]; 2] = [[b.sin(); 3]; 2];
        let mut old = Body { pos: Point::new(b, a), vel: [lit(1.75); 3], mass: lit(0.75), id: 2 };
        let mut b = fn334(old.energy().sin(), b.atan(), &mut dy1[0]);
        let mut old6 = Point { x: b.sin().exp(), y: old.pos.x * old.pos.x };
        [((((((((b + lit(0.25) * dy1[0][1]) + lit(2.0) * dy1[1][0]) + lit(1.5) * dy1[1][2]) + lit(2.0) * old.pos.x) + lit(0.75) * old.pos.y) + lit(0.5) * old.vel[0]) + lit(1.25) * old.vel[1]) + lit(1.25) * b) + lit(0.75) * old6.y, ((a.sin() + lit(1.25) * old.pos.y) + lit(1.0) * old6.x) + lit(2.0) * old6.y, ((((((a * b) + lit(1.25) * dy1[0][1]) + lit(2.0) * old.pos.x) + lit(2.0) * old.pos.y) + lit(1.0) * old.mass) + lit(1.0) * old6.x) + lit(0.25) * old6.y]
    }

    pub fn fn354(a: D, b: D, n: usize, t: (D, D)) -> D {
        for i5 in 0..n % 4 {}
        if a <= (lit(1.5) + a.sin()).ln() {
            {
                if lit(1.625) <= b.sin().tanh() {
                    let mut s = t.0.min(if n == 3 { lit(0.5) } else { lit(2.0) });
                    s = (t.0 * s).atan().atan();
                    s = b.max(b).atan().sin();
                }
            }
        } else {
            let f8 = |z: D| a.atan();
            let mut y10 = f8(t.0) + f8(b);
        }
        ((fn147(lit(1.25) * b.sin(), a.sin()) + lit(1.0) * a) + lit(0.25) * b) + lit(0.75) * t.1
    }

    pub fn fn355(a: D, v: &[D]) -> D {
        let mut acc = vec![D::sin(v[0]); 3];
        let mut old: [[D; 3]; 2] = [[(acc[1] * acc[1] + lit(1.0)).ln(); 3]; 2];
        { let rhs = lit(0.375) * (lit(1.25) * fn121((-lit(1.75)).sin(), &acc).sin()); old[1][0] -= rhs; }
        (((((((((old[1][0].mul_add(acc[1], old[0][2]) + lit(1.25) * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.0) * acc[0]) + lit(0.25) * acc[1]) + lit(1.25) * acc[acc.len() - 1]) + lit(0.5) * old[0][1]) + lit(0.25) * old[1][0]) + lit(1.25) * old[1][2]
    }

    pub fn fn356(mut a: D, m: &mut [D], r: &mut [D; 3]) -> D {
        let mut list4 = Vec::with_capacity(4);
        list4.push(a);
        list4.push(a.sin().tanh());
        {
            if list4.len() > 2 { a = list4.remove(0) * 0.75; }
        }
        m[1] = lit(1.0);
        r.reverse();
        { let rhs = lit(0.375) * a.sin(); r[1] -= rhs; }
        let mut tape1: D = a.cos();
        let mut next: [D; 3] = *r;
        (((((((((tape1 * tape1 + lit(1.0)).ln() + lit(1.0) * a) + lit(1.0) * m[0]) + lit(2.0) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.5) * r[2]) + lit(1.75) * list4[1]) + lit(1.75) * list4[list4.len() - 1]) + lit(0.75) * next[1]) + lit(0.25) * next[2]
    }

    pub fn fn357(a: D, mut b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        let mut i6 = 0_usize;
        while i6 < 3 && (i6 >= 1) {
            { let rhs = 1; i6 += rhs; }
            match i6 % 3 { 0 => {
                let saved = fn346((a + b).sin(), a.asinh() < (a * m[n % 2]));
            }, 1 => {
                m[1] = lit(1.875);
                m[n % m.len()] = (v[1].min(b) * v[1]).sin();
            }, _ => {
                match n % 3 { 0 => {
                    { let rhs = lit(0.375) * (fn355(lit(0.5) * b.sin(), m) + a.asinh()).cos(); m[i6 % m.len()] += rhs; }
                    let mut n = (v[n % 2].min(m[n % 2]), m[i6 % 2]);
                }, 1 => {
                    let mut u = fn0(a.sin().powi(0).cos(), [lit(1.875); 3], m);
                    m[..2].copy_from_slice(&[u.sin(), a]);
                }, _ => {
                    { let rhs = lit(1.75) + a.sin(); m[0] /= rhs; }
                } }
            } }
        }
        return ((((((v[v.len() - 1] + lit(2.0) * a) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.5) * m[0]) + lit(0.75) * m[1]) + lit(2.0) * m[m.len() - 1];
        m[n % 2] = lit(1.25) * b.sin().exp().abs().sin();
        lit(0.125).sin().exp()
    }

    pub fn fn358(a: D, b: D, n: usize, t: (D, D), m: &mut [D]) -> D {
        for i6 in 0..4 {
            m[n % 2] = (b.sin().tanh().abs() + lit(1.25)).sqrt().sin();
        }
        let mut y9: D = {
            if lit(n as f64) <= a {
                { let rhs = lit(0.375) * m.iter().sum::<D>().sin(); m[n % 2] -= rhs; }
                m[n % 2] = lit(1.875);
                let t: D = lit(0.625);
            }
            b.asinh()
        };
        ((b + lit(1.75) * t.1) + lit(1.0) * m[m.len() - 1]) + lit(1.75) * y9
    }

    pub fn fn359(mut a: D, mut b: D, v: &[D]) -> D {
        let mut dy1: Vec<D> = vec![b + b, lit(1.375), if b <= a { b } else { a }];
        'l5: for i6 in 0..v.len() {
            let f8 = |z: D| { let h11 = dy1.iter().map(|z| b.sin()).sum::<D>(); lit(0.5) * fn312(lit(0.5) * a.sin(), h11.sin()).sin() + h11 };
            let mut y13 = f8(dy1[i6 % 2]) + f8(b);
            if b.sin() < D::sin(dy1[0]) {
                continue 'l5;
            }
            dy1 = vec![-a, lit(1.25)];
        }
        return (((((lit(0.125).sin().tanh() + lit(1.0) * a) + lit(1.0) * b) + lit(2.0) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(0.75) * dy1[0]) + lit(0.75) * dy1[dy1.len() - 1];
        { let rhs = lit(0.125) * b.cos(); b += rhs; }
        v[0]
    }

    pub fn fn360(mut a: D, b: D, net: &Net) -> D {
        let mut y: Vec<D> = vec![lit(1.375) * net.w[1]; 3];
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            for i7 in (0..y.len()).rev() {
                let mut y10: [D; 3] = if i7 % 2 == 0 {
                    let part9 = &mut y[0..2];
                    { let rhs = lit(0.375) * (lit(0.5) * lit(0.5).sin()); part9[0] += rhs; }
                    part9[1] = part9[0] * lit(0.875).cos();
                    [lit(1.375); 3]
                } else {
                    { let rhs = lit(0.25) * (net.w[i7 % 2] * (if i5 == 3 { y[i7] } else { b })).sin(); y[0] -= rhs; }
                    [a, net.w[i7 % 2], b]
                };
                let mut i7 = fn357(lit(0.5) * y.iter().sum::<D>().sin(), (b * net.b).cos(), i7 % 4, &y, &mut y10);
            }
            y[..2].copy_from_slice(&[lit(1.25) * net.b.min(a).sin(), a]);
        }
        (((((a.asinh() + lit(0.75) * a) + lit(1.75) * net.w[0]) + lit(0.25) * net.w[1]) + lit(0.75) * net.b) + lit(0.5) * y[0]) + lit(0.75) * y[1]
    }

    pub fn fn361(a: D, flag: bool) -> D {
        let mut saved = Body { pos: Point { x: a, y: lit(1.75) }, vel: [a.sin().powi(0), a - a, a], mass: a, id: 2 };
        for i4 in 0..2 {
            let mut y8: D = {
                let mut old6 = std::mem::replace(&mut saved.mass, a.asinh().atan());
                { let rhs = lit(0.375) * (-lit(0.625)).sin(); saved.pos.y += rhs; }
                old6 + saved.mass
            };
        }
        saved.vel[1] = lit(1.25) * ((saved.pos.y * saved.vel[2]) + (a * a + lit(1.0)).ln()).sin();
        (a + lit(1.0) * saved.pos.y) + lit(1.75) * saved.mass
    }

    pub fn fn362(a: D, b: D) -> D {
        let mut x = Point { x: if b > a { b } else { a }, y: a };
        { let rhs = lit(0.375) * x.x.sin(); x.y -= rhs; }
        x.y = lit(1.25) * ((-lit(1.375)) * lit(1.625)).sin();
        { let rhs = lit(0.375) * (lit(1.25) * a.atan().sin().tanh().sin()); x.x -= rhs; }
        (fn354(b.sin(), x.x.sin(), 0 % 4, (b, b)) + lit(1.25) * b) + lit(0.25) * x.y
    }

    pub fn fn363(a: D, b: D) -> D {
        let mut a = vec![vec![a + a; 3], vec![b.max(b), a, b]];
        for i4 in 0..2 {
            let row6 = &mut a[0];
            row6[0] = b.min(b).sin();
            { let rhs = row6[0] * lit(0.5) * (lit(0.5) * (b - b).sin()); row6[1] += rhs; }
            let mut y10: [D; 3] = if i4 % 2 == 0 {
                a[i4 % 2][1] = lit(0.5) * fn347(a[1][1].sin(), (a[1][1] - b).cos(), &a[1], [b, a[0][1], b]).sin();
                let mut i7 = 0_usize;
                while i7 < 1 && (i7 == 1) {
                    { let rhs = 1; i7 += rhs; }
                    a[i7 % 2][1] = lit(0.875);
                }
                [a[i7 % 2][i7 % 2]; 3]
            } else {
                let a = fn359(lit(0.5) * lit(3 as f64).sin(), b.cos(), &a[0]);
                [lit(0.5); 3]
            };
        }
        (b + lit(2.0) * b) + lit(1.25) * a[0][0]
    }

    pub fn fn364(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut b: [D; 3] = p;
        if D::sin(lit(0.5)) >= a.sin().powi(1) {
            let f5 = |z: D| { let h7 = D::sin(a); lit(1.25) * p[0].sin() + h7 };
            let mut y9 = f5(f5(b[1]));
            { let rhs = lit(0.25) * (y9 / (y9.max(-lit(0.25)) * y9.max(-lit(0.25)) + lit(1.0))).sin(); b[2] += rhs; }
        } else {
            if lit(1.0).abs() < (-lit(1.5)) {
                { let rhs = lit(0.5) * ((-a) * (p[1] * a)).sin(); b[1] -= rhs; }
            }
            if a > (if b[0] > a { b[2] } else { b[2] }) {} else {
                let mut s = Shape::Rect { w: (0..b.len()).map(|j| b[j] * lit(1.25) * (a * a).sin()).sum::<D>(), h: a };
                let (l13, r14) = p.split_at_mut(1);
                l13[0] = r14[0].sin();
                { let rhs = l13[0] * lit(1.25) * b.iter().enumerate().map(|(j, z)| (b[0] * b[j % 3]).sin()).sum::<D>().sin(); r14[0] -= rhs; }
            }
        }
        ((((lit(1.375) * a) + lit(1.75) * a) + lit(1.75) * p[0]) + lit(1.5) * p[1]) + lit(0.5) * b[2]
    }

    pub fn fn365(mut a: D, mut b: D) -> D {
        let mut b = Body { pos: Point { x: b, y: a }, vel: [b, b * a, -b], mass: b, id: 2 };
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            b.pos.y = (b.energy() * b.energy() + lit(1.0)).sqrt().atan();
            if a <= (lit(0.5) - a) {
                return ((a.sin() + lit(1.0) * b.pos.y) + lit(0.25) * b.vel[1]) + lit(1.25) * b.mass;
            }
            { let rhs = lit(0.5) * a.sin(); b.pos.y += rhs; }
        }
        b.pos.y = a.min(b.vel[1]).sin().tanh().cos();
        (((lit(0 as f64) + lit(0.5) * b.pos.x) + lit(0.75) * b.pos.y) + lit(1.0) * b.vel[0]) + lit(0.75) * b.vel[1]
    }

    pub fn fn366(mut a: D, n: usize, e: &mut D) {
        let mut s = (fn364(lit(1.25) * (*e).sin(), (*e).sin(), [*e, a, *e]), a);
        if n >= 2 {
            a = lit(0.75);
            s.0 = (if lit(2.0).mul_add(*e, s.1) <= a { lit(n as f64) } else { a.mul_add(s.1, a) }).cos();
            let mut cell1: [D; 3] = [*e, a, a.cos()];
        } else if (if lit(0.25) > (*e) { s.0 } else { *e }) > (*e) {
            let s6 = fn45((*e).sin(), &mut a);
        } else {
            if (a * (*e)) >= (s.0 + (*e)) {
                let mut y = [a.min(a); 3];
                { let rhs = lit(1.75) + a.sin(); s.1 /= rhs; }
                let (l9, r10) = y.split_at_mut(1);
                l9[0] = r10[0].sin();
                { let rhs = l9[0] * lit(0.625).atan(); r10[0] -= rhs; }
            }
        }
    }

    pub fn fn367(a: D, b: D, v: &[D], k: &mut Vec<D>) -> Vec<D> {
        let mut x: Vec<D> = vec![(lit(1.5) + b.sin()).sqrt(); 3];
        for i6 in 1..v.len() {
            std::mem::swap(&mut x, k);
            let mut i8 = 0_usize;
            while i8 < 1 && ((k[i6 % k.len()] * a) < (if b >= a { v[i6] } else { b })) {
                { let rhs = 1; i8 += rhs; }
                let mut cell1: Shape = Shape::Dot;
            }
            if (x[i8 % 2] <= x.windows(2).map(|z| z[0] * z[1]).sum::<D>()) && (x.iter().map(|z| x[i6 % x.len()].cos()).sum::<D>() < (a * a + lit(1.0)).ln()) {
                let r12 = &mut x[0];
                *r12 = *r12 * b.atan() + (lit(0.5) * a.atan());
                let (l13, r14) = x.split_at_mut(1);
                r14[0] = l13[0] * v[i6].sin();
            } else if i6 == 2 {
                let f15 = |z: D| { let h18 = a.sin(); lit(0.5) * lit(i6 as f64).sin() + h18 };
                let y20 = f15(-lit(1.625)) + f15(if v[1] <= b { b } else { x[1] });
            } else {
                let r22 = &mut k[1];
                { let rhs = lit(0.75).sin().sin(); *r22 *= rhs; }
                { let rhs = fn344(b.sin(), &x[..=1]).sin(); *r22 *= rhs; }
            }
        }
        vec![((k[k.len() - 1] + lit(0.25) * b) + lit(1.5) * k[0]) + lit(0.25) * k[1], ((((D::sin(a) + lit(1.25) * a) + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * k[k.len() - 1]) + lit(1.5) * x[1]]
    }

    pub fn fn368(a: D, b: D, k: &mut Vec<D>) -> Vec<D> {
        k[1] = (lit(0.75) + (-b)).sin();
        k[0] = ((lit(0.5) / (b.abs() + lit(1.25))) * k[k.len() - 1]).sin();
        vec![b.sin().tanh() + lit(0.75) * k[0], ((b + b) + lit(0.75) * k[1]) + lit(0.5) * k[k.len() - 1]]
    }

    pub fn fn369(a: D, v: &[D], m: &mut [D], r: &mut [D; 3]) -> [D; 3] {
        { let rhs = lit(0.5) * m[0].cos(); m[m.len() - 1] += rhs; }
        let part5 = &mut m[..=1];
        { let rhs = lit(0.125) * a.cos(); part5[0] += rhs; }
        part5[1] = part5[0] * a.sin();
        r[1] = fn355(lit(1.25) * v[0].sin(), &m[0..2]).cos();
        r[..2].copy_from_slice(&[lit(1.25) * a.sin(), lit(1.75)]);
        let (l6, r7) = r.split_at_mut(1);
        { let rhs = r7[0] * v[v.len() - 1].sin(); l6[0] += rhs; }
        [(((a.abs() + lit(0.75) * v[0]) + lit(1.25) * m[1]) + lit(1.5) * r[1]) + lit(0.75) * r[2], (((m[0] + lit(0.25) * v[0]) + lit(1.75) * m[0]) + lit(0.5) * m[1]) + lit(0.5) * r[1], (((((a + lit(1.0) * v[v.len() - 1]) + lit(0.25) * m[0]) + lit(2.0) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(1.5) * r[1]) + lit(0.75) * r[2]]
    }

    pub fn fn370(mut a: D, v: &[D], k: &mut Vec<D>) {
        let mut dy1 = Body { pos: Point { x: v[0], y: a }, vel: [lit(2 as f64), a, if a > v[0] { a } else { v[1] }], mass: k.iter().rev().skip(1).copied().map(|z| D::sin(z).sin()).sum::<D>(), id: 2 };
        {
            let mut x = fn367(lit(1.25) * a.sin(), lit(1.25) * lit(1.625).min(dy1.mass).sin(), v, k);
        }
        {
            let f7 = |z: D, k: D| lit(0.25).sin();
            let y10 = f7(dy1.mass + a, dy1.pos.x) + f7(dy1.energy(), a);
            for i12 in (0..1).rev() {
                k[i12 % 2] = k[i12 % 2].atan();
            }
        }
        let acc = fn208(fn362((-lit(0.25)).sin(), a.sin()).atan(), a.min(v[0]).sin(), &v[..=1], &mut k[0..2]);
    }

    pub fn fn371(mut a: D) -> (D, D) {
        let mut dy1 = vec![D::sin(a), a.sin().tanh()];
        if dy1.len() > 2 { a = dy1.remove(2) * 0.75; }
        let (l3, r4) = dy1.split_at_mut(1);
        r4[0] = l3[0] * a.sin();
        return (D::sin(a), (a * a) + lit(2.0) * dy1[dy1.len() - 1]);
        let mut next5 = dy1.clone();
        for _ in 0..3 {
            for i6 in 0..dy1.len() {
                next5[i6] = 0.5 * dy1[i6] + 0.25 * (if i6 == 0 { dy1[dy1.len() - 1] } else { dy1[i6 - 1] }) * lit(1.25) * (a + a).sin();
            }
            dy1 = next5.clone();
        }
        (dy1[dy1.len() - 1], a)
    }

    pub fn fn372(a: D, b: D, v: &[D]) -> D {
        let mut y4: D = if (v[0] - a) <= a {
            fn362(lit(1.25) * b.sin(), a.atan())
        } else {
            fn355(b.sin(), &v[..=1])
        };
        ((((((y4 - b) + lit(2.0) * a) + lit(1.0) * b) + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(2.0) * y4
    }

    pub fn fn373(a: D, mut b: D, v: &[D], r: &mut [D; 3]) {
        'l5: for z7 in r.iter() {
            let mut i9 = 0_usize;
            'l10: loop {
                { let rhs = 1; i9 += rhs; }
                if i9 > 2 { break; }
                b = lit(0.5) * (if b.sin().exp() <= (a * (-lit(0.25))) { b } else { b }).sin();
                b = -lit(0.875);
            }
            let mut old13 = std::mem::replace(&mut b, lit(0.5) * r.iter().map(|z| lit(0.5) * ((*z7) - r[2]).sin()).sum::<D>().sin());
        }
    }

    pub fn fn374(mut a: D, n: usize, v: &[D]) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..3 {
            list4.push(lit(0.5) * a.mul_add(v[1], lit(0.875)).sin());
        }
        {
            let r8 = &mut list4[n % 2];
            { let rhs = lit(0.5) * (lit(1.25) * a.sin()); *r8 += rhs; }
            { let rhs = lit(0.375) * (lit(1.25) * ((list4[0] / (a.abs() + lit(1.25))) + a).sin()); list4[1] += rhs; }
        }
        (((lit((n + 1) as f64) + lit(1.75) * a) + lit(1.0) * v[1]) + lit(0.5) * list4[0]) + lit(2.0) * list4[list4.len() - 1]
    }

    pub fn fn375(a: D, b: D) -> D {
        if b > lit(0.5) {
            return lit(1 as f64) + lit(1.5) * a;
        }
        (b.cos() + lit(0.5) * a) + lit(0.5) * b
    }

    pub fn fn376(mut a: D, b: D) -> D {
        { let rhs = lit(0.125) * (lit(1.25) * (lit(1.5) + b.sin().sin()).ln().sin()); a -= rhs; }
        for i3 in 0..3 {
            let mut y7: D = if (if b > b { b } else { b }) <= (b - b) {
                let mut i5 = 0_usize;
                loop {
                    { let rhs = 1; i5 += rhs; }
                    if i5 > 3 { break; }
                    a = lit(0.5) * lit(1.625).sin();
                    a = lit(i3 as f64).atan();
                    { let rhs = lit(1.75) + b.sin(); a /= rhs; }
                }
                b * a
            } else {
                a = lit(0.5) * b.sin();
                if b > b { a } else { lit(1.875) }
            };
        }
        return (b.sin() + lit(0.5) * a) + lit(0.25) * b;
        a = ((-a) + (lit(0.75).abs() + lit(1.25)).sqrt()).sin();
        b
    }

    pub fn fn377(a: D, n: usize, m: &mut [D]) -> D {
        let mut m: Option<D> = None;
        let x: D = D::sin(a);
        for i6 in (0..2).rev() {
            m = Some(lit(0.75) - a);
        }
        (x + lit(1.625)) + lit(1.25) * x
    }

    pub fn fn378(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        let mut cell1: [D; 3] = p;
        {
            'l6: for i7 in 0..4 {
                if (cell1[i7 % 3] <= b) && (a > b) {
                    cell1 = [lit(0.375); 3];
                    continue 'l6;
                }
                if b.min(a) >= a {
                    let last9 = cell1.len() - 1;
                    cell1.swap(1, last9);
                    for z10 in &mut cell1 {
                        *z10 = *z10 * p.iter().enumerate().map(|(j, z)| p.iter().copied().fold(lit(-9.0), D::max).sin()).sum::<D>().sin() - (lit(0.125) * (lit(0.5) * lit(1.625).atan().sin()));
                    }
                } else if (n != 0) && (a >= cell1[2]) {
                    cell1 = [cell1.iter().fold(b, |h, z| (*z).abs().atan()), a.abs(), if b > a { b } else { b }];
                } else {
                    let mut s = p;
                }
            }
        }
        (((((((lit(1.5) + cell1[n % 3].sin()).ln() + lit(0.75) * a) + lit(1.0) * b) + lit(0.75) * p[0]) + lit(1.75) * p[1]) + lit(1.75) * p[2]) + lit(0.25) * cell1[1]) + lit(1.25) * cell1[2]
    }

    pub fn fn379(mut a: D, b: D, n: usize) -> D {
        a = (a.min(a) + (b + (-lit(0.625)))).sin();
        for i4 in 0..4 {
            let mut saved = a;
            for i7 in 0..1 {
                saved = lit(1.5);
            }
        }
        b + lit(0.75) * a
    }

    pub fn fn380(mut a: D, b: D) -> D {
        let mut back: [D; 3] = [b; 3];
        let mut y = lit(2 as f64) + a;
        if (-lit(0.375)) < b.mul_add(b, b) {
            let mut y6: D = if b >= fn379(a.cos(), b.sin(), 1 % 4) {
                (a, y) = (y, a);
                {
                    { let rhs = a.abs().sin(); y *= rhs; }
                    for z5 in back.iter_mut().rev() {
                        { let rhs = b.sin(); *z5 *= rhs; }
                    }
                }
                b
            } else {
                back.sort_by(|z, q| z.total_cmp(q));
                a.cos()
            };
        } else {
            if lit(1 as f64) > y.mul_add(y, a) {
                let r8 = &mut y;
                *r8 = lit(1.25) * a.sin();
                return ((fn364(lit(1.25) * b.sin(), lit(1.25) * a.sin(), [a; 3]) + lit(1.25) * b) + lit(1.25) * back[0]) + lit(0.5) * back[2];
            }
        }
        (((a.max(b) + lit(1.75) * b) + lit(0.25) * back[0]) + lit(0.5) * back[1]) + lit(0.5) * back[2]
    }

    pub fn fn381(a: D, v: &[D], mut q: Vec<D>) -> D {
        let dx = fn377((v[1] + lit(0.625)).cos(), 3 % 4, &mut q[0..2]);
        if fn363(dx.sin(), a.sin()) <= dx.atan() {
            if (a * v[0]) < dx.sin().exp() {} else if fn209(dx.cos(), vec![lit(1.25), a, q[1]]) > a {
                if q.iter().copied().fold(lit(-9.0), D::max) > dx {
                    q[0] = -lit(0.75);
                    return ((((((lit(0.125) + v[1]) + lit(0.5) * a) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.5) * dx;
                }
            } else {
                let f5 = |z: D| (z * dx.sin().powi(2)).sin();
                let y7 = f5(if a >= a { a } else { v[v.len() - 1] });
            }
            let mut old9 = std::mem::replace(&mut q, vec![a, v[v.len() - 1]]);
            let f11 = |z: D| { let h13 = v[1]; (old9[0] + z).sin() + h13 };
            let mut y15 = f11(f11(q[1].sin().powi(1)));
        } else if dx > lit(1.75) {
            let mut u: Vec<D> = vec![dx, (lit(1.5) + v[v.len() - 1].sin()).ln(), -v[1]];
        } else {
            q[1] = ((if a > lit(1.875) { dx } else { a }) - (-lit(1.5))).atan();
        }
        ((((((v[1] + v[1]) + lit(1.0) * a) + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.75) * q[0]) + lit(1.75) * dx
    }

    pub fn fn382(mut a: D, n: usize, flag: bool) -> D {
        let mut y5: D = if a < lit(n as f64) {
            let r4 = &mut a;
            { let rhs = lit(0.375) * lit(0.875).cos(); *r4 += rhs; }
            *r4 = (lit(1.0) + (-lit(2.0))).atan();
            a = lit(1.25) * a.sin();
            (a * a + lit(1.0)).sqrt()
        } else {
            { let rhs = lit(0.25) * fn6(lit(1.25).sin(), lit(2.0).sin()); a += rhs; }
            a * a
        };
        let dy1 = a;
        (a + lit(0.25) * a) + lit(2.0) * dy1
    }

    pub fn fn383(a: D, mut p: [D; 3]) -> Vec<D> {
        let mut y: [[D; 3]; 2] = [[(a.abs() + lit(1.25)).sqrt(), if a >= a { a } else { a }, D::sin(a)], [if a <= a { p[1] } else { a }; 3]];
        let mut p: [D; 3] = [p[0] + p[0], a, (p[0] * p[0] + lit(1.0)).ln()];
        { let rhs = lit(0.125) * (p[2] * y[1][1].sin()).sin(); y[0][0] += rhs; }
        let mut x: D = y[1][1];
        'l6: for i7 in 0..1 {
            let mut x = fn378(a.cos(), (a * a).sin(), 1 % 4, [a, p[i7 % 3], lit(0.75)]);
            p[..2].copy_from_slice(&[lit(0.5) * a.sin(), a]);
        }
        return vec![(((a + lit(1.75) * a) + lit(2.0) * y[1][0]) + lit(1.75) * y[1][2]) + lit(0.25) * p[1], ((((((-lit(1.375)) * y[1][2]) + lit(2.0) * a) + lit(0.5) * y[0][1]) + lit(0.5) * y[1][0]) + lit(1.25) * p[2]) + lit(2.0) * x];
    }

    pub fn fn384(a: D, body: &mut Body) -> D {
        fn366(lit(1.25) * (a - a).sin(), 1 % 4, &mut body.vel[0]);
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            let mut i5 = 0_usize;
            while i5 < 2 && (fn183(lit(0.5) * body.pos.x.sin(), 3 % 4) <= body.energy()) {
                { let rhs = 1; i5 += rhs; }
                {
                    body.pos.y = a.sin();
                }
            }
            { let rhs = lit(1.75) + a.sin().exp().sin(); body.vel[i3 % 3] /= rhs; }
            if fn129(lit(0.5) * a.sin(), a.atan(), [lit(2.0); 3]) < fn364(a.atan(), a.sin(), [body.vel[i5 % 3]; 3]) { break; }
            { let rhs = lit(0.5) * a.sin(); body.pos.x -= rhs; }
        }
        ((((((-lit(0.75)) + lit(1.0) * a) + lit(1.5) * body.pos.x) + lit(1.5) * body.pos.y) + lit(1.75) * body.vel[0]) + lit(1.75) * body.vel[1]) + lit(2.0) * body.mass
    }

    pub fn fn385(a: D, b: D, m: &mut [D]) {
        for i4 in 0..m.len() {
            { let rhs = lit(0.5) * a.cos(); m[i4 % m.len()] += rhs; }
            if ((-lit(1.25)) > a) && (a <= a) {
                break;
            }
            let i4 = fn377(lit(0.5) * a.sin(), 0 % 4, m);
        }
        let mut saved = [[b - m[1], m.windows(2).map(|z| z[0] * z[1]).sum::<D>(), m[1]], [lit(1.875); 3]];
        saved[0][0] = ((if saved[0][1] < b { b } else { b }) + (m[m.len() - 1] * saved[0][2])).sin();
    }

    pub fn fn386(mut a: D, b: D) -> D {
        if b < (-lit(1.75)) {
            a = lit(0 as f64).atan();
            a = a.sin();
            if a < a {
                let r3 = &mut a;
                { let rhs = (b * b).atan(); *r3 *= rhs; }
                { let rhs = lit(0.375).atan(); *r3 *= rhs; }
                return (a + a) + lit(1.75) * a;
            }
        } else {
            a = lit(1.25) * fn379(lit(1.25) * a.sin(), lit(2 as f64).sin(), 2 % 4).sin();
        }
        ((a - b) + lit(2.0) * a) + lit(1.25) * b
    }

    pub fn fn387(mut a: D, b: D) -> D {
        let mut b: Shape = Shape::Rect { w: b, h: lit(0 as f64) };
        a = lit(1.25) * a.sin();
        (D::sin(a) + lit(0.5) * a) + lit(2.0) * b.area()
    }

    pub fn fn388(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut list5 = Vec::new();
        list5.push(lit(0.25));
        list5.push(p[1]);
        for i7 in 0..p.len() {
            if i7 == 3 {
                list5[i7 % 2] = (-a.asinh()).sin();
                continue;
            }
        }
        let w = fn308(lit(1.25) * (if b <= a { b } else { a }).sin(), (b * a).sin(), &mut list5[..=1]);
        ((((((((if w <= w { w } else { a }) + lit(1.75) * b) + lit(1.5) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.5) * p[2]) + lit(1.5) * list5[0]) + lit(1.0) * list5[1]) + lit(1.0) * list5[list5.len() - 1]) + lit(1.75) * w
    }

    pub fn fn389(a: D, b: D, m: &mut [D]) -> D {
        let m = [[lit(0.25); 3], [-b; 3]];
        for i5 in (0..3).rev() {
            let old = ((-lit(1.625)) + b) * b.cos();
        }
        (a + lit(0.25) * a) + lit(1.75) * m[1][0]
    }

    pub fn fn390(a: D, m: &mut [D]) -> D {
        let mut x: Option<D> = if (if a <= a { a } else { m[0] }) >= (a - a) { Some(a) } else { None };
        let mut m = vec![lit(0.625); 3];
        if let Some(z) = x {
            if (m[0] + z) < (a * lit(0.375)) {
                for i6 in (0..m.len()).rev() {
                    let back: (D, D) = (lit(0.125) * z, m[i6].cos());
                    let r9 = &mut m[0];
                    { let rhs = lit(0.5) * a.sin(); *r9 *= rhs; }
                    *r9 = (back.0 / (z * z + lit(1.0))).cos();
                }
                let mut old10 = std::mem::replace(&mut m[1], lit(1.25) * (a + lit(1.875)).sin());
            } else if (m[0] < a) || (m[1] >= z) {
                let x = (z - z).abs();
            } else {
                let r13 = &mut m[0];
                { let rhs = lit(0.25) * (a - a).cos(); *r13 += rhs; }
                *r13 = *r13 * z.sin() + (lit(0.125) * a.sin());
            }
        }
        ((((lit(1.25) * m[0]) + lit(1.0) * a) + lit(0.5) * m[0]) + lit(1.25) * m[1]) + lit(0.25) * m[m.len() - 1]
    }

    pub fn fn391(a: D, v: &[D]) -> D {
        (((a + a) + lit(1.0) * a) + lit(2.0) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn392(a: D, mut b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push(b.sin());
        }
        let mut x = list3.clone();
        let mut y10: [D; 3] = if (list3[list3.len() - 1] * list3[list3.len() - 1] + lit(1.0)).sqrt() >= b {
            let mut next8 = list3.clone();
            for _ in 0..3 {
                for i9 in 0..list3.len() {
                    next8[i9] = 0.5 * list3[i9] + 0.25 * (if i9 == 0 { list3[list3.len() - 1] } else { list3[i9 - 1] }) * x[x.len() - 1].min(x[1]).sin();
                }
                list3.copy_from_slice(&next8);
            }
            [b; 3]
        } else {
            [a; 3]
        };
        return (((((list3[list3.len() - 1].sin() + lit(1.0) * b) + lit(0.5) * list3[0]) + lit(2.0) * list3[1]) + lit(1.0) * x[0]) + lit(0.75) * x[1]) + lit(1.75) * y10[1];
    }

    pub fn fn393(a: D, n: usize) -> D {
        let mut cell1: Vec<D> = vec![a; 3];
        let mut dy1 = [a, a, a.max(a)];
        dy1[n % 3] = lit(1.25) * a.sin();
        let mut cell1: Vec<D> = vec![lit(1.25) - lit(1.5), dy1[n % 3] * dy1[1], cell1[n % 2].sin()];
        return ((((a + lit(1.5) * a) + lit(2.0) * dy1[0]) + lit(0.75) * dy1[1]) + lit(0.75) * dy1[2]) + lit(0.5) * cell1[0];
    }

    pub fn fn394(mut a: D, b: D, body: &mut Body) {
        body.pos.x = (a * a.sin().tanh()).sin();
        for i4 in 1..=1 {
            { let rhs = lit(0.25) * fn380(lit(0.5) * b.sin(), b.atan()).asinh().cos(); body.mass += rhs; }
            for i6 in 0..1 {
                a = (lit(2.0) - body.pos.x).sin().cos();
                body.mass = fn159(body.energy().atan(), vec![body.mass; 3]).cos();
                body.pos.x = body.pos.x.min(a + b).cos();
            }
        }
    }

    pub fn fn395(mut a: D, v: &[D], m: &mut [D]) -> D {
        let part4 = &mut m[0..2];
        { let rhs = lit(0.5) * (lit(1.25) * a.sin()); part4[0] += rhs; }
        part4[1] = part4[0] * lit(0.25).atan();
        let mut w = fn393((if lit(0.375) >= a { m[0] } else { v[0] }).atan(), 1 % 4);
        let m: D = (a + w) + lit(1 as f64);
        for &z8 in v.iter() {
            { let rhs = v.iter().copied().fold(lit(-9.0), D::max).cos(); w *= rhs; }
            let r10 = &mut w;
            *r10 = *r10 * lit(0.5) * a.sin() + (lit(0.5) * z8.atan());
        }
        ((((w + lit(0.75) * a) + lit(1.75) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.5) * w) + lit(0.25) * m
    }

    pub fn fn396(a: D, mut b: D, v: &[D], q: Vec<D>) -> D {
        let mut s = vec![b; 3];
        let mut u: Vec<D> = s.clone();
        let y1 = u[0];
        (((((((((lit(0.375) + lit(1.25) * a) + lit(1.25) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * q[1]) + lit(1.75) * s[0]) + lit(0.25) * s[1]) + lit(0.25) * s[s.len() - 1]) + lit(1.25) * u[0]) + lit(1.5) * u[1]) + lit(0.25) * y1
    }

    pub fn fn397(mut a: D, mut b: D, n: usize, v: &[D], t: (D, D)) -> D {
        if (lit(1.5) / (lit(1.5) + t.1.sin())) < (t.1 * b) {
            let mut next = [lit(1.875); 3];
        } else {
            a = a.atan();
        }
        ((((((a + a) + lit(1.75) * a) + lit(1.5) * b) + lit(2.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * t.0) + lit(2.0) * t.1
    }

    pub fn fn398(a: D, mut b: D, m: &mut [D], net: &Net) -> D {
        for &z6 in m.iter() {
            if (m[1] * lit(0.125)) <= (z6 - b) {
                b = lit(0.5) * fn392(fn141(b.sin(), [lit(1.25); 3]).atan(), lit(0.5) * a.sin()).sin();
                let mut y12: D = if m[1] >= b {
                    b = lit(0.5) * lit(1 as f64).sin();
                    let f8 = |z: D| ((z / (z6 * z6 + lit(1.0))) - ((-lit(0.875)) + a)).atan();
                    let y10 = f8(a / (m[0] * m[0] + lit(1.0)));
                    y10
                } else {
                    { let rhs = (a / (lit(1.5) + b.sin())).sin(); b *= rhs; }
                    (net.w[1].abs() + lit(1.25)).sqrt()
                };
                { let rhs = a.min(z6).sin(); b *= rhs; }
            }
        }
        return (((((fn382(b.sin(), 3 % 4, net.w[1] <= m[1]) + lit(0.25) * b) + lit(0.75) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(1.25) * net.w[0]) + lit(1.0) * net.w[1]) + lit(0.5) * net.b;
        m[1] = lit(0.625);
        lit(1.625) * b
    }

    pub fn fn399(mut a: D, v: &[D]) -> D {
        let mut w = [if a > a { a } else { lit(2.0) }, (-lit(0.5)) * v[1], a.sin()];
        w.reverse();
        for &z6 in w.iter() {
            for i8 in (0..w.len()).rev() {
                let mut v = z6;
            }
            for z12 in w.windows(2) {
                { let rhs = lit(0.5) * fn393(lit(0.5) * lit(1.5).sin(), 1 % 4).sin(); a *= rhs; }
            }
        }
        (((((w[2].min(v[v.len() - 1]) + lit(0.75) * a) + lit(1.75) * v[0]) + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * w[0]) + lit(1.5) * w[2]
    }

    pub fn fn400(mut a: D, b: D) -> D {
        let mut a: Vec<D> = vec![fn48(a.cos()), a.sin()];
        let r4 = &mut a[1];
        *r4 = *r4 * lit(1.25) * b.sin() + (lit(0.25) * lit(1.875).atan());
        { let rhs = b.sin(); *r4 *= rhs; }
        'l5: for i6 in (0..4).rev() {
            let mut i8 = 0_usize;
            'l9: while i8 < 2 {
                { let rhs = 1; i8 += rhs; }
                let mut dx = [(0..a.len()).map(|j| a[j] * a[j % 2].sin().sin()).sum::<D>(); 3];
                if i8 != 2 {
                    return (((dx[i6 % 3] + lit(1.5) * b) + lit(1.75) * a[1]) + lit(2.0) * dx[0]) + lit(2.0) * dx[1];
                }
                a.truncate(4);
            }
            let mut old13 = std::mem::take(&mut a[i8 % 2]);
        }
        a[0] + lit(2.0) * a[a.len() - 1]
    }

    pub fn fn401(mut a: D, m: &mut [D]) -> Vec<D> {
        m[0] = lit(0.625);
        m[1] = a.sin();
        let mut x = [m.iter().rev().skip(1).copied().map(|z| lit(0 as f64).cos()).sum::<D>(), lit(0.625) - a, a.atan()];
        a = a.sin().tanh().atan();
        vec![(lit(1.25).cos() + lit(0.25) * m[m.len() - 1]) + lit(0.5) * x[1], ((((if x[2] >= x[2] { lit(0.5) } else { m[1] }) + lit(1.0) * m[m.len() - 1]) + lit(1.75) * x[0]) + lit(1.0) * x[1]) + lit(1.25) * x[2]]
    }

    pub fn fn402(a: D, mut b: D, v: &[D], k: &mut Vec<D>, e: &mut D) -> D {
        let mut dx: [D; 3] = [(v[0].abs() + lit(1.25)).sqrt(), if k[1] > v[0] { k[1] } else { *e }, k.iter().sum::<D>()];
        'l7: for &z9 in k.iter() {
            {
                dx[1] = k.iter().enumerate().map(|(j, z)| a.sin()).sum::<D>().sin();
            }
            let mut i13 = 0_usize;
            'l14: while i13 < 3 && (i13 >= 2) {
                { let rhs = 1; i13 += rhs; }
                dx[..2].copy_from_slice(&[lit(0.5) * (a + k[i13 % 2]).sin(), lit(0.625)]);
            }
        }
        (((((((a + lit(1.375)) + lit(1.25) * a) + lit(0.5) * b) + lit(1.5) * v[0]) + lit(0.5) * v[v.len() - 1]) + lit(1.5) * k[0]) + lit(2.0) * k[k.len() - 1]) + lit(1.75) * (*e)
    }

    pub fn fn403(mut a: D) -> D {
        let mut a: Shape = Shape::Rect { w: a, h: lit(1.0) };
        for i3 in 0..4 {
            let f5 = |z: D| z.asinh().sin();
            let mut y7 = f5(f5(lit(0.375)));
            let f9 = |z: D| fn386(lit(0.5) * y7.sin(), (lit(0.375) + y7).sin()).cos();
            let y11 = f9(f9(y7.mul_add(y7, y7)));
            { let rhs = lit(0.125) * (y11 * y11).sin(); y7 -= rhs; }
        }
        lit(0.75) + lit(1.75) * a.area()
    }

    pub fn fn404(mut a: D) -> D {
        let mut y1 = Net { w: vec![a * a, a + (-lit(0.875))], b: a };
        if a >= lit(0 as f64) {
            a = lit(1.25) * (lit(1.5) + (a - a).sin()).ln().sin();
            a = a.atan().sin();
        } else {
            { let rhs = lit(1.75) + a.sin(); a /= rhs; }
        }
        (y1.w[1] + lit(1.75) * a) + lit(0.25) * y1.w[0]
    }

    pub fn fn405(a: D, b: D) -> D {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            let mut y7: [D; 3] = {
                let mut i5 = 0_usize;
                while i5 < 1 && (b.sin() > a) {
                    { let rhs = 1; i5 += rhs; }
                }
                [a, b, -lit(1.125)]
            };
            { let rhs = lit(0.5) * (y7[i3 % 3] - b).sin(); y7[i3 % 3] *= rhs; }
            if b.asinh() < (b + b) { break; }
            { let rhs = lit(0.125) * (lit(0.5) * (b.abs() + lit(1.25)).ln().sin()); y7[0] -= rhs; }
        }
        (a.max(-lit(1.375)) + lit(0.25) * a) + lit(1.5) * b
    }

    pub fn fn406(mut a: D, b: D, m: &mut [D]) {
        let mut y1: Option<D> = Some(-m[0]);
        for z5 in m.iter_mut() {
            { let rhs = lit(0.5) * (lit(0.125) * lit(1.75)).sin(); *z5 *= rhs; }
        }
        {
            { let rhs = lit(0.125) * (((-lit(1.0)) * (-lit(1.0)) + lit(1.0)).ln() * a).sin(); a += rhs; }
            for i6 in (0..m.len()).rev() {
                { let rhs = lit(0.5) * (a * b).sin(); m[i6] *= rhs; }
                m[i6] = -lit(1.375);
                let mut old8 = std::mem::take(&mut m[i6]);
            }
        }
    }

    pub fn fn407(a: D, b: D) -> D {
        let mut acc = Point { x: b, y: b };
        for i4 in (0..2).rev() {
            { let rhs = lit(0.5) * lit(3 as f64).sin(); acc.y *= rhs; }
            if fn387(a.cos(), lit(0.5) * b.sin()) > (-acc.y) {} else if lit(2.0) > (acc.y - b) {
                let r6 = &mut acc.y;
                { let rhs = lit(0.5) * (a * a + lit(1.0)).sqrt().sin(); *r6 *= rhs; }
                { let rhs = lit(0.5) * a.sin(); *r6 *= rhs; }
            } else {
                let r7 = &mut acc.y;
                *r7 = lit(0.5) * b.sin().sin();
            }
        }
        return ((lit(1 as f64) + lit(0.25) * a) + lit(0.5) * b) + lit(1.0) * acc.x;
        acc = acc;
        a
    }

    pub fn fn408(a: D) -> D {
        'l2: for i3 in (0..2).rev() {
            if a <= lit(0 as f64) {
                {}
            } else if a >= (a.abs() + lit(1.25)).ln() {} else {}
            let mut dx: D = a;
        }
        a + lit(0.75) * a
    }

    pub fn fn409(mut a: D) -> D {
        let mut old: Vec<Vec<D>> = vec![vec![lit(1.75), a.atan(), a], vec![(lit(1.5) + a.sin()).ln(), -lit(2.0), a.sin().tanh()]];
        a = lit(1.25) * old[1][1].atan().max(a).sin();
        a = old[1][0].cos();
        let mut u = vec![fn399(lit(1.25) * old[0][1].sin(), &old[1]), if old[0][1] <= lit(0.5) { a } else { old[0][1] }];
        a = lit(3 as f64).sin();
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let part6 = &mut u[..=1];
            { let rhs = lit(0.25) * a.atan(); part6[0] += rhs; }
            part6[1] = part6[0] * lit(1.25) * fn407(a.sin(), a.sin()).sin();
            let mut y10: D = {
                if ((-lit(0.25)).abs() + lit(1.25)).ln() <= a {
                    let (l7, r8) = u.split_at_mut(1);
                    l7[0] = r8[0].sin();
                    { let rhs = l7[0] * (if old[0][i4 % 2] <= lit(0.75) { -lit(1.875) } else { lit(1.625) }).atan(); r8[0] -= rhs; }
                    { let rhs = lit(0.5) * (lit(1.25) * a.sin()); u[i4 % 2] += rhs; }
                } else if old[1][i4 % 2] <= old[i4 % 2][i4 % 2].asinh() {
                    u[i4 % 2] = lit(1.25);
                } else {
                    if (lit(0.375) + lit(1.875)) < (u[0] - u[i4 % 2]) {
                        return (((((u[i4 % 2] + lit(1.0) * a) + lit(0.75) * old[0][0]) + lit(0.5) * old[1][1]) + lit(0.25) * u[0]) + lit(2.0) * u[1]) + lit(2.0) * u[u.len() - 1];
                        let mut i4: [[D; 3]; 2] = [[a.abs(); 3], [a; 3]];
                    }
                }
                lit(0.625)
            };
            y10 = (a / (lit(1.5) + y10.sin())).sin().tanh().sin();
        }
        ((((((a * a) + lit(1.25) * a) + lit(1.0) * old[0][0]) + lit(0.75) * old[1][1]) + lit(0.5) * u[0]) + lit(1.5) * u[1]) + lit(1.0) * u[u.len() - 1]
    }

    pub fn fn410(a: D) -> D {
        let mut y1: Vec<D> = vec![a; 3];
        let mut y10: D = if a >= y1[y1.len() - 1] {
            y1[0] = (y1[0].min(a) + a.min(y1[y1.len() - 1])).sin();
            y1[y1.len() - 1]
        } else {
            let mut old3 = std::mem::replace(&mut y1, vec![lit(0.0); 2]);
            for i5 in 1..=3 {
                old3[1] = old3.iter().map(|z| lit(0.5).atan()).sum::<D>().cos();
                for z8 in old3.iter_mut() {
                    *z8 = y1.iter().filter(|z| **z > 0.25).map(|z| (*z).sin()).sum::<D>().sin();
                }
            }
            a.asinh()
        };
        return (((fn129(y1[0].cos(), lit(2.0).atan(), [y1[y1.len() - 1]; 3]) + lit(2.0) * a) + lit(1.25) * y1[1]) + lit(0.5) * y1[y1.len() - 1]) + lit(0.75) * y10;
    }

    pub fn fn411(a: D, flag: bool, t: (D, D), m: &mut [D], k: &mut Vec<D>) -> D {
        let mut s: Vec<D> = vec![k[0]; 3];
        let mut i7 = 0_usize;
        while i7 < 1 && flag {
            { let rhs = 1; i7 += rhs; }
            let mut x: D = if i7 % 2 == 0 { (lit(1.5) + a.sin()).sqrt() } else { t.0.atan() };
            let mut cell1 = fn56(lit(0.5).cos(), &mut k[..=1]);
        }
        let mut i11 = 0_usize;
        while i11 < 3 {
            { let rhs = 1; i11 += rhs; }
            match 2 % 4 { 0 => {
                let r13 = &mut s[0];
                *r13 = (a + lit(0.75)).sin();
                *r13 = *r13 * lit(0.5) * t.0.sin() + (lit(0.125) * m[i11 % 2].sin());
            }, 1 | 2 if flag => {
                { let rhs = lit(0.25) * (lit(0.5) * t.0.sin()); s[0] -= rhs; }
                let mut flag = [[(-lit(1.875)) - s[1], fn114(m[m.len() - 1].sin(), [lit(0.625); 3]), a], [k[i7 % 2].sin().exp(), s[i11 % 2], k[i11 % 2] / (a * a + lit(1.0))]];
            }, _ => {
                let next = fn377(lit(0.5) * t.1.sin(), (i7 + 1) % 4, &mut s);
            } }
        }
        (((((((((m[m.len() - 1] - m[1]) + lit(0.5) * a) + lit(1.25) * t.0) + lit(1.5) * m[0]) + lit(2.0) * m[1]) + lit(1.5) * m[m.len() - 1]) + lit(1.5) * k[0]) + lit(1.0) * k[k.len() - 1]) + lit(1.0) * s[0]) + lit(0.25) * s[s.len() - 1]
    }

    pub fn fn412(mut a: D, b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(((b + b) + ((-lit(0.375)) + b)).sin());
        }
        let mut dy1: Point = Point { x: a + b, y: -a };
        dy1.y = lit(1.25) * dy1.norm2().sin();
        {
            let mut y11: D = if fn184(lit(1.25) * a.sin(), a.cos()) >= a.sin().powi(0) {
                let mut dy1: D = (list3[list3.len() - 1] * b).sin().exp();
                list3[0] = (lit(1 as f64) + list3.iter().enumerate().map(|(j, z)| b.sin().tanh().cos()).sum::<D>()).atan();
                a
            } else {
                { let rhs = lit(0.125) * (lit(1.25) * b.sin()); list3[0] += rhs; }
                dy1.scale(a.cos());
                a.sin().exp()
            };
        }
        ((((((b * lit(0.25)) + lit(0.5) * a) + lit(1.25) * b) + lit(0.5) * list3[0]) + lit(1.0) * list3[1]) + lit(0.75) * list3[list3.len() - 1]) + lit(1.75) * dy1.x
    }

    pub fn fn413(a: D, b: D, v: &[D]) -> D {
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            let mut y7: D = {
                D::sin(b)
            };
            if (lit(1.5) >= b) || (y7 < v[i4 % v.len()]) { break; }
        }
        (b.atan() + lit(2.0) * v[0]) + lit(2.0) * v[1]
    }

    pub fn fn414(a: D, mut b: D, flag: bool) -> D {
        let mut s: [D; 3] = [b; 3];
        let r5 = &mut s[1];
        *r5 = (a + b).atan();
        b = lit(2 as f64).cos();
        let u: Vec<D> = (0..s.len()).map(|j| s[j] + lit(1.25) * (s[j % 3] * a).sin()).collect::<Vec<D>>();
        if flag {
            let r8 = &mut s[1];
            *r8 = lit(0.25).sin();
            let mut acc: D = s[0];
            { let rhs = (if a >= acc { acc } else { b }).sin(); s[0] *= rhs; }
        } else if u[1] > fn399(a.sin(), &s) {
            s[1] = (a - s[0]).sin();
        } else {
            let mut s: [D; 3] = s;
        }
        ((((lit(2 as f64) + lit(0.25) * a) + lit(1.75) * b) + lit(1.25) * s[0]) + lit(1.0) * u[0]) + lit(0.75) * u[u.len() - 1]
    }

    pub fn fn415(a: D, b: D, n: usize, m: &mut [D], e: &mut D) -> D {
        match (n + 1) % 4 { 0 => {
            { let rhs = lit(0.375) * ((b - a) * fn412((*e).cos(), b.cos())).sin(); m[1] -= rhs; }
            m.reverse();
        }, 1 | 2 if n % 2 == 1 => {
            let r6 = &mut m[1];
            { let rhs = lit(1.0).max(b).cos(); *r6 *= rhs; }
        }, _ => {
            { let rhs = lit(0.125) * (*e).cos(); m[n % 2] -= rhs; }
        } }
        (((((b * a) + lit(0.5) * a) + lit(1.75) * b) + lit(0.5) * m[1]) + lit(0.5) * m[m.len() - 1]) + lit(1.75) * (*e)
    }

    pub fn fn416(mut a: D, v: &[D], m: &mut [D], r: &mut [D; 3]) -> D {
        let mut list5 = Vec::with_capacity(4);
        list5.push(v[0]);
        list5.push(r[1]);
        let mut i7 = 0_usize;
        while i7 < 3 && (i7 != 1) {
            { let rhs = 1; i7 += rhs; }
            list5.push(r.iter().copied().fold(lit(-9.0), D::max).atan());
            m[i7 % 2] = ((a * a) + list5[i7 % 2]).sin();
        }
        let mut y11: D = if r[2] >= (m[i7 % 2] / (v[i7 % 2] * v[i7 % 2] + lit(1.0))) {
            { let rhs = lit(0.25) * fn412(m.iter().rev().skip(1).copied().map(|z| m[1].atan()).sum::<D>().cos(), lit(1.25) * r[i7 % 3].sin().sin()).sin(); list5[i7 % 2] += rhs; }
            a + a
        } else {
            for (j, z10) in m.iter_mut().enumerate() {
                *z10 = lit(0.5) * (a / (lit(1.5) + list5[i7 % 2].sin())).sin();
            }
            { let rhs = lit(0.25) * m[1].atan(); r[1] -= rhs; }
            lit(0.625).sin().powi(2)
        };
        ((((((((((((list5[list5.len() - 1] + lit(2.0) * a) + lit(1.25) * v[0]) + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(2.0) * m[0]) + lit(1.5) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(1.0) * r[1]) + lit(1.25) * r[2]) + lit(1.25) * list5[0]) + lit(2.0) * list5[1]) + lit(0.25) * list5[list5.len() - 1]) + lit(0.75) * y11
    }

    pub fn fn417(mut a: D, b: D) -> D {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            for i5 in 0..i3 % 4 {
                if ((a * a) <= (if a <= a { b } else { a })) || (i3 < 0) {
                    { let rhs = (b + a).cos(); a *= rhs; }
                }
            }
            if (a + b) < a { break; }
            a = (if i3 != 3 { a } else { b }).mul_add(a, a).cos();
            let f7 = |z: D| b.atan();
            let y9 = f7(b);
        }
        (a.sin().exp() + lit(0.25) * a) + lit(2.0) * b
    }

    pub fn fn418(mut a: D, b: D, n: usize) -> D {
        for i4 in 0..3 {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
                let mut i9 = 0_usize;
                'l10: while i9 < 1 {
                    { let rhs = 1; i9 += rhs; }
                    let mut s: D = (a * a).sin().exp();
                    let f13 = |z: D| lit(0.5) * (z.abs() + lit(1.25)).ln().sin();
                    let mut y15 = f13(b) + f13(D::sin(s));
                    let mut old: [D; 3] = [lit(2.0); 3];
                }
                let f18 = |z: D| fn410((a * lit(0.5)).sin()).cos();
                let y20 = f18(a - b);
                a = fn407(y20.min(b).cos(), b.sin()).atan();
            }
            let y: D = a;
            a = a.sin();
        }
        return (a + lit(1.5) * a) + lit(1.25) * b;
        lit((n + 1) as f64)
    }

    pub fn fn419(a: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        'l5: for i6 in 0..p.len() {
            if a.asinh() <= (a + p[i6]) {
                let r8 = &mut p[1];
                { let rhs = lit(0.375) * (lit(0.5) * (lit(0.875) * a).sin()); *r8 += rhs; }
                if n < 0 {
                    break 'l5;
                }
                { let rhs = lit(0.5) * (if a >= p[i6] { p[i6] } else { lit(1.0) }).sin(); p[1] *= rhs; }
            }
            p[i6] = (lit(1.375).sin().tanh() * v[0].atan()).sin();
            p[1] = a.atan().sin();
        }
        [(a.max(a) + lit(2.0) * v[v.len() - 1]) + lit(1.25) * p[2], (v[1] * lit(0.375)) + lit(1.5) * p[1], ((a + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(0.5) * p[2]]
    }

    pub fn fn420(a: D, m: &mut [D], e: &mut D) -> D {
        let mut acc: [D; 3] = [lit(0 as f64), *e, D::sin(a)];
        { let rhs = lit(1.75) + a.sin(); m[1] /= rhs; }
        m[0] = lit(1.25) * m[0].sin();
        for i5 in (0..3).rev() {
            { let rhs = lit(0.375) * (if (a >= acc[1]) || (m[m.len() - 1] >= m[i5 % m.len()]) { (*e).sin().tanh() } else { (*e).cos() }).atan(); m[i5 % m.len()] += rhs; }
        }
        if a.abs() > (a + (*e)) {
            m[0] = lit(1.25) * (*e).sin();
            let f7 = |z: D| (m.iter().map(|z| lit(1.25) * (*z).sin()).sum::<D>() - lit(0 as f64)).sin();
            let mut y10 = f7(f7(lit(1 as f64)));
        } else {
            { let rhs = lit(0.25) * (lit(1.25) * (acc[1] / (lit(1.5) + (if (*e) < acc[0] { lit(1.5) } else { *e }).sin())).sin()); acc[1] += rhs; }
        }
        (((if a >= m[1] { a } else { m[1] }) + lit(0.5) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(0.25) * acc[1]
    }

    pub fn fn421(a: D, b: D, k: &mut Vec<D>) {
        for i4 in 0..k.len() {
            { let rhs = lit(0.5) * (b * a).asinh().sin(); k[i4] -= rhs; }
            let (l6, r7) = k.split_at_mut(1);
            l6[0] = r7[0].sin();
            { let rhs = l6[0] * b.atan(); r7[0] -= rhs; }
            let mut s = k.iter().rev().skip(1).copied().map(|z| b.cos().atan()).sum::<D>() * (a + a);
        }
    }

    pub fn fn422(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        p.sort_by(|z, q| z.total_cmp(q));
        p[0] = (a - p[1]).sin();
        let part5 = &mut p[0..2];
        { let rhs = lit(0.25) * b.atan(); part5[0] += rhs; }
        part5[1] = part5[0] * (if b >= a { v[v.len() - 1] } else { v[1] }).cos();
        let (l6, r7) = p.split_at_mut(1);
        r7[0] = l6[0] * (a / (v[0] * v[0] + lit(1.0))).sin();
        let mut old10 = std::mem::replace(&mut p[1], v.iter().zip(v.iter()).map(|(z, q)| lit(1.25) * v[0].sin().exp().sin()).sum::<D>().cos());
        let mut b: [[D; 3]; 2] = [[p[2]; 3]; 2];
        (((((((((old10 - p[1]) + lit(1.25) * a) + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * p[0]) + lit(1.5) * p[2]) + lit(1.0) * old10) + lit(0.25) * b[0][1]) + lit(0.75) * b[1][0]) + lit(0.5) * b[1][2]
    }

    pub fn fn423(mut a: D, m: &mut [D]) -> Vec<D> {
        let mut m: Body = Body { pos: Point { x: a, y: m[1] }, vel: [lit(1.125); 3], mass: m[1], id: 2 };
        let mut list4 = Vec::with_capacity(4);
        list4.push(lit(0.625) * lit(0.75));
        list4.push(a);
        for &z7 in list4.iter() {
            let f9 = |z: D| { let h11 = lit(1.5); lit(0.5) * z7.sin().sin() + h11 };
            let y13 = f9(m.pos.y);
            if z7.atan() > (lit(1.5) + y13.sin()).sqrt() {
                let mut old15 = std::mem::replace(&mut m.mass, y13.asinh().sin());
                break;
            }
        }
        vec![((((a.sin().exp() + lit(1.75) * a) + lit(0.25) * m.pos.x) + lit(1.75) * m.pos.y) + lit(1.25) * m.vel[1]) + lit(0.25) * list4[1], ((list4[1] + lit(0.75) * m.pos.y) + lit(0.75) * m.vel[0]) + lit(1.0) * m.vel[1]]
    }

    pub fn fn424(mut a: D, b: D, flag: bool, k: &mut Vec<D>) -> Vec<D> {
        {}
        vec![(((a + lit(1.0) * a) + lit(0.25) * k[0]) + lit(1.75) * k[1]) + lit(1.0) * k[k.len() - 1], (a.sin() + lit(0.25) * a) + lit(2.0) * k[k.len() - 1]]
    }

    pub fn fn425(a: D, b: D, m: &mut [D]) -> Vec<D> {
        let mut a = Point { x: a.max(b), y: b.sin() };
        'l5: for i6 in (0..m.len()).step_by(2) {
            let mut y11: D = if (b / (m[i6].abs() + lit(1.25))) <= m.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * b.sin()).sum::<D>() {
                m[i6 % m.len()] = (b * m.iter().rev().skip(1).copied().map(|z| lit(0.5) * b.sin()).sum::<D>()).cos();
                if (m[i6] * b) > (b * b) {
                    m[i6] = (if b > (b - b) { if b < lit(0.5) { a.y } else { lit(0.125) } } else { m[i6 % m.len()] - (-lit(1.0)) }).cos();
                    m[..2].copy_from_slice(&[b.sin(), b]);
                } else if lit(i6 as f64) <= (m[i6] + b) {
                    if i6 != 0 {
                        m[i6] = b.min(b).max(b + b).sin();
                        break 'l5;
                    }
                } else {
                    for (j, z10) in m.iter_mut().enumerate() {
                        *z10 = b.max(a.y).sin();
                    }
                }
                D::sin(lit(1.625))
            } else {
                m[i6 % m.len()] = ((a.x * m[1]) + lit(1.125)).sin();
                m[i6] - b
            };
        }
        return vec![(m[0] + lit(1.0) * m[0]) + lit(1.5) * m[m.len() - 1], (b + lit(1.25) * a.x) + lit(0.25) * a.y];
    }

    pub fn fn426(mut a: D, n: usize, k: &mut Vec<D>) {
        for i4 in (0..k.len()).step_by(2) {
            let r6 = &mut k[i4];
            *r6 = lit(0.5) * lit(0 as f64).sin();
        }
    }

    pub fn fn427(a: D, mut b: D, mut q: Vec<D>) -> D {
        let mut list4 = Vec::with_capacity(4);
        list4.push(if a >= lit(1.25) { lit(1.25) } else { a });
        list4.push(q[1]);
        q[0] = list4.iter().copied().fold(lit(-9.0), D::max).cos();
        for z6 in list4.iter_mut() {
            *z6 = *z6 * a.sin() - (lit(0.375) * (lit(0.5) * (-b).sin()));
        }
        std::mem::swap(&mut list4, &mut q);
        return ((((((b.max(a) + lit(0.25) * a) + lit(2.0) * b) + lit(0.5) * q[0]) + lit(0.75) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(0.75) * list4[0]) + lit(0.75) * list4[list4.len() - 1];
    }

    pub fn fn428(a: D) -> D {
        let mut dx = [-lit(1.75); 3];
        dx = dx;
        let mut y11: D = if (lit(1.875) > a) || (dx[2] <= a) {
            for z3 in dx.iter_mut().rev() {
                *z3 = (a.abs() + lit(1.25)).sqrt().cos();
            }
            dx[2]
        } else {
            let f4 = |z: D| { let h6 = z; (a * h6).sin() + h6 };
            let mut y8 = f4(dx.iter().sum::<D>());
            let r10 = &mut y8;
            { let rhs = lit(0.5) * (-lit(0.875)).sin(); *r10 += rhs; }
            *r10 = lit(1.25) * (a + a).sin();
            lit(1 as f64)
        };
        ((dx[1].min(-lit(1.25)) + lit(0.5) * dx[0]) + lit(1.25) * dx[1]) + lit(2.0) * y11
    }

    pub fn fn429(mut a: D) -> D {
        if lit(0.375).min(a) > a {
            let r2 = &mut a;
            *r2 = *r2 * lit(0.625).atan() + (lit(0.125) * lit(1.25).sin());
            { let rhs = lit(0.375) * (a / (lit(1.5) + a.sin())).atan(); a -= rhs; }
            if a > (if a <= a { lit(1.375) } else { a }) {
                return a + lit(0.25) * a;
            }
        } else {
            let mut y1: D = lit(1 as f64);
        }
        return a + lit(2.0) * a;
        let f4 = |z: D| lit(1.25) * fn155(a.cos(), (if a > a { z } else { z }).sin(), [z, lit(0.5), a]).sin();
        let y6 = f4(f4(a + a));
        y6 - y6
    }

    pub fn fn430(mut a: D, v: &[D]) -> D {
        let mut cell1 = [[-lit(1.375); 3], [v[0], lit(1.25), v[0]]];
        { let rhs = lit(0.25) * (v[0] * (cell1[1][0] - lit(1.25))).cos(); cell1[0][0] += rhs; }
        'l4: for z6 in v {
            let r8 = &mut cell1[0][0];
            { let rhs = (lit(1.5) + (*z6).sin()).sqrt().sin(); *r8 *= rhs; }
        }
        let back: D = -a;
        (((((((a * back) + lit(0.25) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.25) * cell1[0][1]) + lit(1.75) * cell1[1][0]) + lit(1.5) * cell1[1][2]) + lit(1.0) * back
    }

    pub fn fn431(mut a: D, mut b: D) -> D {
        let mut u: Shape = Shape::Rect { w: fn409(a.cos()), h: b };
        match &u { Shape::Disc(r0) => {
            'l5: for i6 in 0..3 {
                a = (b + fn55(a.sin())).sin();
                a = b.min(a).sin();
                let r8 = &mut a;
                { let rhs = lit(0.25) * (lit(0.5) * (b + (*r0)).sin()); *r8 += rhs; }
                *r8 = *r8 * b.sin() + (lit(0.375) * (*r0).sin());
            }
        }, _ => {
            { let rhs = (b * (-lit(0.125))).sin(); a *= rhs; }
        } }
        (if a >= a { b } else { a }) + lit(1.25) * b
    }

    pub fn fn432(a: D, v: &[D], m: &mut [D]) {
        let mut s = [lit(0.875); 3];
        s[1] = lit(3 as f64).atan();
        let f5 = |z: D| (z + a).asinh().atan();
        let y7 = f5(f5(s[2]));
        { let rhs = lit(0.5) * (lit(1.25) * m[m.len() - 1].sin()); m[1] -= rhs; }
    }

    pub fn fn433(mut a: D, n: usize, v: &[D]) -> D {
        'l4: for i5 in 0..3 {
            if v[i5 % 2].sin() < fn413(a.sin(), v[v.len() - 1].sin(), v) {
                {
                    a = lit(0.5) * (a - (a.abs() + lit(1.25)).sqrt()).sin();
                }
            } else if n != 0 {
                a = lit(0.5) * lit(0.875).sin();
            } else {
                for i7 in (0..v.len()).step_by(2) {
                    let mut n: [D; 3] = [a - v[v.len() - 1], v[i7], v[0].asinh()];
                }
            }
        }
        ((a.min(a) + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn434(a: D, b: D) -> D {
        let x: Vec<D> = vec![b.sin().exp(); 3];
        if fn422(b.sin(), a.sin(), &x, [b, a, b]) < (-x[0]) {} else if (b <= x[0]) || (x[1] > b) {
            if x.iter().map(|z| fn417(lit(1.25) * b.sin(), x[x.len() - 1].atan()).cos()).sum::<D>() > (a / (b * b + lit(1.0))) {
                return (((x.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.25) * a) + lit(0.75) * b) + lit(1.0) * x[1]) + lit(1.25) * x[x.len() - 1];
            }
        } else {
            let f5 = |z: D| ((lit(1.5) + x[0].sin()).ln() * x.windows(2).map(|z| z[0] * z[1]).sum::<D>()).cos();
            let mut y7 = f5(f5(b));
        }
        ((x[0].asinh() + lit(0.75) * a) + lit(0.5) * x[0]) + lit(1.0) * x[x.len() - 1]
    }

    pub fn fn435(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> (D, D) {
        let mut dy1: Shape = if p[2] > b { Shape::Disc(fn429(b.sin())) } else { Shape::Dot };
        'l6: for i7 in (0..v.len()).rev() {
            let last9 = p.len() - 1;
            p.swap(1, last9);
            let mut old = fn415(lit(0.5) * (-lit(2.0)).max(v[i7]).sin(), lit(0.5) * v[i7].sin(), (i7 + 1) % 4, &mut p, &mut b);
            p[0] = -lit(0.125);
        }
        for i11 in 0..3 {
            p = [-lit(0.5); 3];
        }
        ((lit(1.0) + lit(1.5) * b) + lit(1.25) * v[1], ((b + lit(1.25) * a) + lit(1.75) * v[0]) + lit(2.0) * v[v.len() - 1])
    }

    pub fn fn436(mut a: D, b: D, k: &mut Vec<D>) {
        if k[0] >= (a / (a.abs() + lit(1.25))) {
            k.truncate(2);
            for &z5 in k.iter() {
                let mut old7 = std::mem::replace(&mut a, lit(0.5) * k.iter().sum::<D>().sin());
            }
        } else if b >= lit(0.125) {
            { let rhs = lit(1.75) + a.sin(); k[1] /= rhs; }
        } else {
            let mut old9 = std::mem::replace(&mut k[0], lit(3 as f64).sin());
        }
        let mut x = fn289(b.sin(), k);
    }

    pub fn fn437(a: D, n: usize, flag: bool, m: &mut [D]) {
        let mut dx: Body = Body { pos: Point { x: a, y: a }, vel: [a, m.iter().enumerate().map(|(j, z)| (a - (*z)).sin()).sum::<D>(), fn4(a.atan(), m[1].cos(), m[0..=1].to_vec(), (lit(1.875), a))], mass: lit(n as f64), id: 2 };
        let mut y14: D = {
            for i8 in 0..2 {
                dx.mass = lit(1 as f64).sin();
                let mut i10 = 0_usize;
                while i10 < 3 {
                    { let rhs = 1; i10 += rhs; }
                    dx.pos.x = dx.mass.sin();
                    let mut u = fn420(lit(0.5) * (a.abs() + lit(1.25)).sqrt().sin(), m, &mut dx.mass);
                }
            }
            for z13 in m.iter_mut() {
                { let rhs = lit(0.125) * a.sin(); *z13 += rhs; }
            }
            fn414(a.sin(), a.atan(), a >= dx.mass)
        };
    }

    pub fn fn438(mut a: D, b: D) -> D {
        for i3 in 0..3 {
            a = lit(0.5) * (b * lit(i3 as f64)).sin();
            a = lit(0.5) * ((b * b) * (b * a)).sin();
        }
        { let rhs = lit(1.25) * b.sin(); a *= rhs; }
        for i5 in 1..=3 {
            let r7 = &mut a;
            *r7 = *r7 * lit(0.5) * (-lit(0.5)).sin() + (lit(0.25) * (lit(0.5) * b.sin()));
            a = b.sin();
        }
        (b + lit(0.5) * a) + lit(2.0) * b
    }

    pub fn fn439(a: D) -> D {
        let mut saved: Vec<D> = vec![a.sin().tanh(), a];
        let mut old: Net = Net { w: vec![a, saved[0] * saved[0], saved.iter().zip(saved.iter()).map(|(z, q)| lit(1.25) * (*z).asinh().sin()).sum::<D>()], b: -lit(1.75) };
        let mut s = (saved.iter().enumerate().map(|(j, z)| lit(0 as f64).sin()).sum::<D>(), (-lit(0.375)) - saved[0]);
        let mut old9 = std::mem::replace(&mut saved, vec![lit(1.0); 3]);
        let mut a = Point { x: old9[0].sin().powi(2), y: -a };
        ((((((lit(1 as f64) + lit(0.5) * saved[0]) + lit(0.25) * saved[saved.len() - 1]) + lit(0.75) * old.b) + lit(0.5) * s.1) + lit(0.25) * old9[old9.len() - 1]) + lit(0.5) * a.x) + lit(1.75) * a.y
    }

    pub fn fn440(a: D, n: usize, flag: bool) -> D {
        let mut y11: D = if n < 3 {
            'l4: for i5 in 0..4 {}
            let f7 = |z: D| lit(1.25) * lit(n as f64).max((a.abs() + lit(1.25)).ln()).sin();
            let mut y9 = f7(a - lit(1.0));
            y9
        } else {
            a
        };
        y11 + lit(0.75) * y11
    }

    pub fn fn441(a: D, b: D, m: &mut [D]) -> D {
        m[0] = lit(1.25) * (a - b).max(a).sin();
        m[m.len() - 1] = ((a / (a.abs() + lit(1.25))) + (if lit(1.75) >= a { a } else { a })).sin();
        let r4 = &mut m[1];
        { let rhs = lit(1.25) * fn438(lit(1.25) * b.sin(), lit(1.25) * b.sin()).sin(); *r4 *= rhs; }
        let r5 = &mut m[0];
        { let rhs = lit(0.375) * a.sin(); *r5 += rhs; }
        { let rhs = lit(0.5) * a.sin(); m[1] += rhs; }
        ((((a.mul_add(lit(0.75), b) + lit(1.75) * a) + lit(1.0) * b) + lit(0.5) * m[0]) + lit(0.5) * m[1]) + lit(0.75) * m[m.len() - 1]
    }

    pub fn fn442(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        b = ((p[1] / (p[0].abs() + lit(1.25))) * (lit(1.5) + b.sin()).sqrt()).cos();
        { let rhs = lit(0.25) * (lit(1.25) * fn429(lit(1.25) * a.sin()).sin()); b += rhs; }
        {
            b = a.cos();
        }
        ((((a + lit(1.5) * v[0]) + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * p[1]) + lit(1.25) * p[2]
    }

    pub fn fn443(a: D, mut b: D, n: usize, mut t: (D, D)) -> D {
        let mut back = Net { w: vec![lit(0.375); 3], b: a * t.1 };
        match n % 3 { 0 => {
            let f6 = |z: D| lit(1.25) * b.sin();
            let mut y8 = f6(f6(a));
            let mut y11: [D; 3] = if t.1.sin().exp() >= (-y8) {
                let mut x: D = lit(0.875).sin();
                [lit(0.25); 3]
            } else {
                t.0 = lit(1.25) * y8.sin().sin();
                [-lit(0.75); 3]
            };
        }, 1 => {}, _ => {
            let mut acc = back.w[n % 2] * lit(0.875);
        } }
        t.1 = ((a * a + lit(1.0)).sqrt().abs() + lit(1.25)).ln().sin();
        (((-lit(1.5)) + lit(2.0) * a) + lit(0.25) * b) + lit(1.75) * back.w[0]
    }

    pub fn fn444(mut a: D, m: &mut [D]) {
        let saved: [[D; 3]; 2] = [[a * m[1], fn442(a.cos(), lit(1.25) * a.sin(), m, [lit(1.25); 3]), a], [(a * a + lit(1.0)).ln(); 3]];
        for i4 in 1..=2 {
            a = lit(0.5) * a.sin().tanh().sin();
            let mut y = fn420(lit(0.5) * saved[0][2].sin(), &mut m[..=1], &mut a);
        }
        let mut y9: D = if m[1].mul_add(m[1], a) >= (-lit(1.625)) {
            for i7 in 1..m.len() {
                { let rhs = m[i7 - 1]; m[i7] -= rhs; }
                { let rhs = m[i7].sin(); m[i7] *= rhs; }
            }
            m[0] = m[0].cos();
            saved[0][2] * (-lit(0.375))
        } else {
            { let rhs = lit(1.75) + lit(1.5).sin(); m[0] /= rhs; }
            lit(0.125) - saved[1][0]
        };
    }

    pub fn fn445(mut a: D, n: usize, flag: bool, mut t: (D, D), k: &mut Vec<D>) {
        let mut dx = if n < 2 { -k[k.len() - 1] } else { k.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (k[0] + k[n % 2]).sin()).sum::<D>() };
        let f8 = |z: D| { let h10 = a - a; lit(1.25) * (0..k.len()).map(|j| k[j] * (dx + t.0).cos()).sum::<D>().sin() + h10 };
        let mut y13 = f8(dx) + f8(dx / (t.1 * t.1 + lit(1.0)));
        fn437(y13.sin(), n % 4, dx < a, &mut k[..=1]);
        let f15 = |z: D, k: D| { let h18 = -lit(1.0); lit(1.25) * z.sin().sin() + h18 };
        let y20 = f15(if y13 <= lit(1.125) { k[n % 2] } else { dx }, k[n % 2]) * f15(k[n % 2], lit(0.625));
        if lit(0.125) <= (t.1 + lit(1.5)) {
            { let rhs = lit(0.25) * dx.sin(); t.1 += rhs; }
            let t = y13;
            for i23 in 0..2 {
                let (l25, r26) = k.split_at_mut(1);
                { let rhs = r26[0] * lit(1.125).sin(); l25[0] += rhs; }
            }
        } else if (dx - t.1) > dx.sin() {
            k.truncate(2);
        } else {
            k.insert(1, lit(1.25) * k.iter().sum::<D>().sin());
        }
    }

    pub fn fn446(mut a: D, b: D, flag: bool) -> Vec<D> {
        let mut w: Vec<Vec<D>> = vec![vec![b * a, a.min(a)], vec![a, a]];
        let mut dy1 = fn180(lit(1.25) * lit(0.625).sin(), &mut w[1]);
        { let rhs = lit(0.5) * w[1][1].sin(); dy1 += rhs; }
        let mut b = [lit(0.25); 3];
        for i7 in (0..b.len()).rev() {
            let f9 = |z: D| (lit(i7 as f64) + b.iter().sum::<D>()).sin();
            let y11 = f9(dy1 + a);
            let r13 = &mut w[1][i7 % 2];
            { let rhs = a.sin(); *r13 *= rhs; }
            *r13 = *r13 * a.atan() + (lit(0.125) * lit(0.75).sin());
        }
        vec![(((((b.iter().copied().fold(lit(-9.0), D::max) + lit(2.0) * a) + lit(2.0) * w[0][0]) + lit(1.25) * w[1][1]) + lit(2.0) * b[0]) + lit(1.25) * b[1]) + lit(0.5) * b[2], lit(0.5) + lit(1.5) * b[0]]
    }

    pub fn fn447(a: D, mut b: D, body: &mut Body) {
        body.mass = ((lit(1.5) + b) - lit(0.875).mul_add(b, b)).atan();
        b = lit(0.875);
        let r4 = &mut body.pos.y;
        *r4 = *r4 * lit(1.25) * lit(0.875).sin() + (lit(0.5) * a.atan());
        {}
        let r5 = &mut body.pos.x;
        { let rhs = (a.abs() + lit(1.25)).sqrt().sin(); *r5 *= rhs; }
        b = lit(2.0);
    }

    pub fn fn448(a: D, n: usize, p: [D; 3], mut q: Vec<D>, mut t: (D, D)) -> D {
        'l6: for i7 in 1..q.len() {
            { let rhs = a.min(t.0).atan(); t.0 *= rhs; }
            q[i7] = lit(n as f64).cos();
            q[i7] = a.atan();
        }
        ((((((-lit(1.75)) + lit(1.25) * a) + lit(2.0) * p[0]) + lit(2.0) * p[1]) + lit(0.5) * p[2]) + lit(1.0) * q[q.len() - 1]) + lit(0.25) * t.0
    }

    pub fn fn449(a: D, m: &mut [D]) -> D {
        let mut m = [-lit(1.75); 3];
        for (j, z4) in m.iter_mut().enumerate() {
            *z4 = *z4 * lit(0.5) * a.sin() - (lit(0.125) * a.cos());
        }
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            {
                if i5 < 1 {
                    m[i5 % 3] = fn431((a * m[1]).sin(), (a - a).atan()).atan();
                    continue;
                }
                { let rhs = lit(0.375) * (a.sin().exp() * lit(i5 as f64)).cos(); m[1] -= rhs; }
            }
            m[1] = a.atan();
        }
        ((-lit(1.0)) + lit(2.0) * m[0]) + lit(0.75) * m[2]
    }

    pub fn fn450(a: D, v: &[D], q: Vec<D>, m: &mut [D]) -> D {
        let mut back = [lit(0.25); 3];
        let mut y = vec![vec![(0..m.len()).map(|j| m[j] * lit(1.25) * v[j % 2].sin()).sum::<D>(); 3], m.to_vec()];
        {
            back.swap(1, 1);
            let (l8, r9) = m.split_at_mut(1);
            l8[0] = r9[0].sin();
            { let rhs = l8[0] * lit(1 as f64).cos(); r9[0] -= rhs; }
        }
        (((((((((((((y[1][0] * (-lit(0.5))) + lit(0.25) * a) + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(1.75) * q[0]) + lit(1.5) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(1.0) * m[0]) + lit(0.25) * m[m.len() - 1]) + lit(0.5) * back[0]) + lit(1.5) * back[1]) + lit(0.75) * back[2]) + lit(1.25) * y[0][0]) + lit(1.25) * y[1][1]
    }

    pub fn fn451(a: D, b: D, v: &[D]) -> D {
        for (j, z5) in v.iter().enumerate() {}
        let mut v = v.iter().enumerate().map(|(j, z)| lit(1.25) * (*z).min(b).sin()).collect::<Vec<D>>();
        ((((lit(0.125).sin().tanh() + lit(0.25) * a) + lit(0.5) * b) + lit(0.75) * v[0]) + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn452(a: D, b: D, v: &[D], mut p: [D; 3], k: &mut Vec<D>) -> [D; 3] {
        let mut a: Shape = Shape::Dot;
        k[0] = lit(1.25) * (lit(0 as f64) + (0..v.len()).map(|j| v[j] * lit(j as f64).sin()).sum::<D>()).sin();
        let mut dx: Vec<D> = k[..2].to_vec();
        { let rhs = lit(0.375) * (p[2] * k[k.len() - 1].sin()).sin(); p[2] += rhs; }
        let mut y1: (D, D) = (v[1], b);
        [(((fn259((-lit(1.125)).sin(), 2 % 4) + lit(1.25) * p[1]) + lit(0.75) * dx[1]) + lit(1.0) * dx[dx.len() - 1]) + lit(0.25) * y1.0, ((((((dx[1].min(p[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * p[0]) + lit(2.0) * p[2]) + lit(0.5) * k[1]) + lit(0.25) * k[k.len() - 1]) + lit(1.75) * dx[dx.len() - 1]) + lit(1.5) * y1.1, (((p[1] + lit(1.75) * v[0]) + lit(1.5) * v[1]) + lit(0.25) * k[1]) + lit(0.25) * y1.1]
    }

    pub fn fn453(mut a: D, b: D, n: usize) -> Vec<D> {
        let mut back: [D; 3] = [a; 3];
        { let rhs = lit(0.375) * (a + (b * b)).sin(); back[n % 3] += rhs; }
        match 0 % 4 { 0 => {
            { let rhs = lit(0.375) * (lit(1.25) * back.iter().enumerate().map(|(j, z)| (if lit(0.875) < a { *z } else { a }).sin()).sum::<D>().sin()); back[2] -= rhs; }
        }, 1 | 2 if b > b => {
            {
                let mut next7 = back.clone();
                for _ in 0..1 {
                    for i8 in 0..back.len() {
                        next7[i8] = 0.5 * back[i8] + 0.25 * (if i8 == 0 { back[back.len() - 1] } else { back[i8 - 1] }) * b.sin();
                    }
                    back.copy_from_slice(&next7);
                }
                { let rhs = lit(1.25) * D::sin(b).sin(); back[n % 3] *= rhs; }
            }
        }, _ => {
            back[0] = a.atan();
        } }
        let r9 = &mut a;
        *r9 = back[n % 3].sin();
        let mut a: D = back.iter().sum::<D>() - a;
        vec![(((if back[n % 3] <= lit(1.375) { b } else { b }) + lit(1.75) * b) + lit(0.75) * back[0]) + lit(0.25) * a, (((lit(2.0) + lit(0.25) * b) + lit(1.5) * back[0]) + lit(2.0) * back[1]) + lit(1.25) * a]
    }

    pub fn fn454(mut a: D) -> D {
        if a >= (a * a) {} else {
            let mut old2 = std::mem::replace(&mut a, (lit(1.875) + lit(1.625)).sin());
            a = old2.sin();
        }
        let mut y5: D = {
            let mut acc = [a, a.sin(), a.sin().tanh()];
            { let rhs = lit(0.5) * (acc[2] / (lit(1.5) + a.sin())).sin().sin(); acc[0] += rhs; }
            fn399((-lit(1.875)).sin(), &acc)
        };
        (lit(1.0) + lit(1.25) * a) + lit(1.25) * y5
    }

    pub fn fn455(a: D, n: usize) -> D {
        let f3 = |z: D| lit(1.25) * fn439((lit(1.375) * z).sin()).sin();
        let y5 = f3(a);
        y5 + lit(0.5) * y5
    }

    pub fn fn456(a: D) -> D {
        let mut acc = [a.sin().powi(0), a.abs(), a.sin()];
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
            'l5: for z7 in acc.iter() {}
            if acc[i3 % 3] < (a - a) { break; }
            for i9 in 0..acc.len() {
                let mut w = [lit(1.125); 3];
            }
            let mut w = lit(i3 as f64);
        }
        (acc[2].sin().tanh() + lit(2.0) * acc[0]) + lit(2.0) * acc[1]
    }

    pub fn fn457(a: D, net: &Net) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(a.sin());
        }
        'l7: for i8 in 1..=1 {
            let x = (a - a) - (if list3[i8 % 2] <= (-lit(0.75)) { net.b } else { list3[1] });
            if i8 >= 3 {
                list3[1] = a.cos().max(list3[i8 % 2]).sin();
                if lit(i8 as f64) > a {
                    fn426(lit(0.5) * x.sin(), i8 % 4, &mut list3);
                    list3[1] = (lit(1.5) + x.min(list3[i8 % 2]).sin()).sqrt().atan();
                }
            }
        }
        (a + lit(0.75) * net.b) + lit(2.0) * list3[0]
    }

    pub fn fn458(mut a: D, v: &[D], k: &mut Vec<D>) -> (D, D) {
        let mut v = v.to_vec();
        let mut y11: [D; 3] = if (a < v[1]) || (lit(0.875) >= a) {
            { let rhs = lit(0.375) * (a / (lit(1.5) + a.sin())).sin().powi(0).cos(); v[0] -= rhs; }
            [v[1], a, lit(1.375)]
        } else {
            let f5 = |z: D| lit(1.25) * (if (v[0] > v[1]) && (a > v[v.len() - 1]) { k.iter().enumerate().map(|(j, z)| lit(1.25) * a.abs().sin()).sum::<D>() } else { v[v.len() - 1].sin() }).sin();
            let mut y9 = f5(a - a);
            k[..2].copy_from_slice(&[y9.atan(), a]);
            [lit(1.125); 3]
        };
        (((((y11[1].sin().exp() + lit(0.25) * a) + lit(1.5) * k[0]) + lit(0.75) * k[k.len() - 1]) + lit(0.5) * v[0]) + lit(0.75) * y11[2], (((((v[0] * k[1]) + lit(1.25) * k[0]) + lit(0.5) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * y11[0]) + lit(0.75) * y11[2])
    }

    pub fn fn459(a: D, mut b: D, r: &mut [D; 3]) {
        let mut dx = vec![vec![lit(0.0); 4], (0..r.len()).map(|j| r[j] + lit(1.25) * a.sin()).collect::<Vec<D>>()];
        for i6 in 0..4 {
            r.sort_by(|z, q| z.total_cmp(q));
            { let rhs = lit(0.375) * (dx[i6 % 2][i6 % 2] - lit(1.5)).cos(); dx[0][1] += rhs; }
            { let rhs = lit(1.75) + r.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * dx[1][0].sin()).sum::<D>().sin(); dx[i6 % 2][1] /= rhs; }
        }
    }

    pub fn fn460(a: D, b: D, v: &[D]) -> D {
        for i4 in 0..4 {
            let f6 = |z: D| lit(i4 as f64).sin();
            let y8 = f6(f6(D::sin(v[i4 % 2])));
            for i10 in 0..v.len() {}
        }
        (((lit(2 as f64) + lit(1.75) * b) + lit(2.0) * v[0]) + lit(1.0) * v[1]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn461(a: D, n: usize, v: &[D], r: &mut [D; 3]) -> D {
        { let rhs = lit(0.5) * D::sin(r[1]).atan(); r[1] -= rhs; }
        r[n % 3] = fn454((-lit(0.75)).sin()).sin();
        let mut cell1 = Net { w: vec![r[n % 3]; 3], b: r[1].abs() };
        r[n % 3] = v[0].sin();
        let mut dx: Shape = Shape::Dot;
        ((((((cell1.w[n % 2] / (a.abs() + lit(1.25))) + lit(0.5) * a) + lit(1.0) * v[1]) + lit(1.25) * r[2]) + lit(1.75) * cell1.w[0]) + lit(0.25) * cell1.w[1]) + lit(1.5) * dx.area()
    }

    pub fn fn462(a: D, mut p: [D; 3], e: &mut D, r: &mut [D; 3]) -> D {
        let mut next = [[*e, *e, fn442(lit(1.25) * (-lit(1.5)).sin(), a.atan(), &p[..2], [a, *e, a])], [if (*e) <= lit(1.625) { *e } else { *e }, (a.abs() + lit(1.25)).sqrt(), lit(1.875)]];
        let mut y1: Point = Point { x: p[2], y: next[1][0] };
        y1.y = y1.norm2().sin();
        r[0] = r[0].atan();
        let x = fn132((*e).sin(), (y1.y + lit(1.875)).sin(), &mut p);
        let mut i8 = 0_usize;
        while i8 < 3 {
            { let rhs = 1; i8 += rhs; }
            fn91(p[i8 % 3].cos(), lit(0.5) * x.sin(), r);
        }
        match i8 % 3 { 0 => {
            let mut y = r.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * lit(i8 as f64).sin()).sum::<D>();
            let mut acc = vec![vec![a, y1.y, (*e) * lit(0.125)], vec![fn443(y.sin(), lit(1.25) * a.sin(), 1 % 4, (*e, *e)); 3]];
        }, 1 => {
            let y113 = fn461((*e).sin().cos(), 1 % 4, &next[0], r);
        }, _ => {
            { let rhs = lit(0.5) * (-(a + p[i8 % 3])).atan(); next[0][2] += rhs; }
        } }
        ((((((((((y1.x.abs() + lit(1.25)).sqrt() + lit(0.75) * a) + lit(2.0) * p[0]) + lit(1.75) * p[2]) + lit(0.5) * r[1]) + lit(0.75) * next[0][1]) + lit(2.0) * next[1][0]) + lit(0.25) * next[1][2]) + lit(2.0) * y1.x) + lit(0.75) * y1.y) + lit(0.75) * x
    }

    pub fn fn463(a: D, b: D, n: usize, p: [D; 3]) -> D {
        let mut u = Body { pos: Point::new(a, p[n % 3]), vel: [lit(1.625); 3], mass: a + a, id: 2 };
        {
            'l6: for i7 in 0..n % 4 {
                let mut i9 = 0_usize;
                while i9 < 3 {
                    { let rhs = 1; i9 += rhs; }
                    u.pos.x = u.vel[2].cos();
                }
                let r11 = &mut u.mass;
                *r11 = (b - b).sin();
                u.pos.x = a.sin().tanh().sin();
            }
        }
        ((((((((b * b) + lit(1.25) * a) + lit(1.25) * b) + lit(0.5) * p[1]) + lit(1.25) * u.pos.x) + lit(1.75) * u.pos.y) + lit(1.5) * u.vel[0]) + lit(0.75) * u.vel[1]) + lit(0.5) * u.mass
    }

    pub fn fn464(mut a: D) -> D {
        if a >= a.atan() {
            let r2 = &mut a;
            *r2 = *r2 * (-lit(0.25)).sin() + (lit(0.125) * lit(0.5).atan());
            { let rhs = lit(3 as f64).sin(); *r2 *= rhs; }
        } else if a > D::sin(lit(1.875)) {
            a = a.sin();
        } else {}
        a + lit(1.5) * a
    }

    pub fn fn465(a: D) -> [D; 3] {
        let mut a: Vec<Vec<D>> = vec![vec![lit(0.0); 4], vec![lit(0.0); 3]];
        { let rhs = lit(0.125) * lit(1.0).atan(); a[1][0] += rhs; }
        let mut i3 = 0_usize;
        'l4: loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            a[i3 % 2][i3 % 2] = a[i3 % 2][1].cos();
            a[0][i3 % 2] = (a[0][i3 % 2] - a[1][i3 % 2]).sin();
        }
        a[0][1] = lit(1.25) * a[1][0].sin();
        a[i3 % 2][1] = a[0][i3 % 2].min(a[i3 % 2][i3 % 2]).atan();
        [a[i3 % 2][0] + lit(1.75) * a[1][1], a[1][i3 % 2], a[1][i3 % 2] + lit(1.75) * a[0][0]]
    }

    pub fn fn466(a: D, b: D, v: &[D], p: [D; 3], k: &mut Vec<D>) {
        let next: [D; 3] = p;
        if k.iter().map(|z| k.iter().fold(*z, |h, z| lit(1.375).sin()).sin()).sum::<D>() > (if k[0] > a { b } else { lit(1.375) }) {
            let mut x = [lit(0.75); 3];
        } else {
            let mut y1: D = p[1].max(v[0].atan());
        }
    }

    pub fn fn467(a: D) -> D {
        let mut dy1 = Net { w: vec![a.sin().exp(); 3], b: lit(1.5) + a };
        dy1.b = (a * a + lit(1.0)).sqrt().atan();
        for i3 in 0..4 {
            let mut acc = dy1.w[0];
            dy1.w[1] = lit(i3 as f64).cos();
        }
        ((((a / (a * a + lit(1.0))) + lit(0.25) * a) + lit(0.25) * dy1.w[0]) + lit(0.75) * dy1.w[1]) + lit(0.5) * dy1.b
    }

    pub fn fn468(a: D, mut q: Vec<D>) -> (D, D) {
        let mut cell1: Body = Body { pos: Point::new(a, a), vel: [q[1] / (lit(1.5) + lit(1.5).sin()), a, a], mass: a.sin(), id: 2 };
        q[1] = lit(1.25) * lit(2 as f64).sin();
        if q.iter().zip(q.iter()).map(|(z, q)| lit(1.25) * a.sin()).sum::<D>() <= cell1.pos.x {
            q[0] = cell1.pos.x.sin();
            q[1] = (fn464(lit(1.625).sin()) + (if a < a { a } else { a })).sin();
            cell1.pos.x = (a.sin().exp() - cell1.pos.x).cos();
        } else {
            for i6 in 0..q.len() {
                q[i6] = lit(0.5);
                match i6 % 4 { 0 => {
                    let r8 = &mut q[i6];
                    { let rhs = a.sin(); *r8 *= rhs; }
                }, 1 | 2 if a >= a => {
                    let (l9, r10) = q.split_at_mut(1);
                    r10[0] = l9[0] * lit(0.5) * (a.abs() + lit(1.25)).sqrt().sin();
                }, _ => {} }
            }
            fn444(a.sin(), &mut q);
        }
        ((((a.sin().tanh() + lit(1.75) * a) + lit(1.25) * q[1]) + lit(1.25) * cell1.vel[0]) + lit(2.0) * cell1.mass, ((((q.iter().rev().skip(1).copied().map(|z| (q[1] + (-lit(0.625))).sin()).sum::<D>() + lit(1.75) * q[q.len() - 1]) + lit(1.25) * cell1.pos.x) + lit(1.5) * cell1.pos.y) + lit(1.0) * cell1.vel[1]) + lit(1.5) * cell1.mass)
    }

    pub fn fn469(a: D, n: usize) -> D {
        let f3 = |z: D| z.sin();
        let y5 = f3(a + a);
        if y5 > y5 {} else if y5 <= lit(0.125).asinh() {} else {}
        (a / (y5.abs() + lit(1.25))) + lit(1.5) * y5
    }

    pub fn fn470(a: D, mut b: D, n: usize, v: &[D], q: Vec<D>) -> Vec<D> {
        for i6 in (0..q.len()).rev() {
            match n % 4 { 0 => {
                'l8: for i9 in 0..n % 4 {
                    b = lit(1.5);
                    b = lit(0.5) * (if (b < v[i6 % 2]) || (v[i9 % 2] < a) { q[i6] } else { v[i6 % 2] }).sin();
                }
            }, 1 | 2 if n >= 0 => {
                let r11 = &mut b;
                { let rhs = lit(0.5) * ((-lit(0.375)) * a).sin(); *r11 += rhs; }
                *r11 = *r11 * q[i6].sin() + (lit(0.125) * q[i6].sin());
                b = v[i6 % 2].atan();
            }, _ => {
                { let rhs = lit(0.5) * (lit(0.5) * a.sin()); b -= rhs; }
            } }
        }
        vec![(b.mul_add(q[0], a) + lit(0.75) * a) + lit(1.75) * b, (((((a + b) + lit(0.25) * a) + lit(1.25) * b) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * q[1]) + lit(1.75) * q[q.len() - 1]]
    }

    pub fn fn471(mut a: D, b: D, net: &Net) -> [D; 3] {
        let mut s: [D; 3] = [a - a; 3];
        let mut a: Point = Point::new(a, s.iter().sum::<D>());
        s.fill(a.x.sin());
        let acc = (b - net.b).sin();
        a.y = lit(1.25) * (if (b >= net.b) && (acc > net.w[0]) { lit(1.0) / (lit(1.5) + acc.sin()) } else { s[1] / (lit(1.5) + lit(0.875).sin()) }).sin();
        let mut i7 = 0_usize;
        'l8: loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 1 { break; }
            let mut i10 = 0_usize;
            loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 2 { break; }
                a.x = lit(0.125);
                let mut y = fn463(b.atan(), a.x.sin().sin(), i7 % 4, s);
                { let rhs = y.sin().exp().sin(); a.x *= rhs; }
            }
            a.scale(lit(i10 as f64).sin());
            if i10 == 3 { break; }
            a.x = acc.sin();
        }
        [((if b >= a.y { b } else { acc }) + lit(1.25) * s[0]) + lit(2.0) * a.y, (((((a.x + lit(1.0)) + lit(2.0) * net.w[0]) + lit(1.75) * net.w[1]) + lit(0.5) * net.b) + lit(1.75) * s[0]) + lit(1.75) * s[1], (((s.iter().sum::<D>() + lit(1.0) * net.w[0]) + lit(1.25) * net.b) + lit(0.25) * a.y) + lit(1.75) * acc]
    }

    pub fn fn472(a: D, b: D, p: [D; 3]) -> D {
        let mut tape1: D = (-a).sin().tanh();
        let back: D = (0..p.len()).map(|j| p[j] * p.iter().map(|z| (if lit(0.375) >= p[j % 3] { *z } else { tape1 }).sin()).sum::<D>().sin()).sum::<D>();
        for i8 in (0..3).rev() {
            let old = fn465(lit(0.5) * tape1.sin());
            let mut y = [-lit(1.375); 3];
        }
        ((((((a * p[1]) + lit(0.75) * b) + lit(0.75) * p[0]) + lit(1.5) * p[1]) + lit(0.75) * p[2]) + lit(1.25) * tape1) + lit(0.5) * back
    }

    pub fn fn473(a: D, mut b: D, n: usize) -> D {
        let mut w = vec![a.sin(); 3];
        if (-lit(0.75)) >= a {
            let mut i5 = 0_usize;
            while i5 < 1 {
                { let rhs = 1; i5 += rhs; }
                let mut i7 = 0_usize;
                loop {
                    { let rhs = 1; i7 += rhs; }
                    if i7 > 3 { break; }
                    let r9 = &mut w[0];
                    { let rhs = lit(0.25) * lit(i5 as f64).sin(); *r9 += rhs; }
                    let last12 = w.len() - 1;
                    w.swap(0, last12);
                    w[1] = w[i5 % 2].asinh().sin().cos();
                    let u = fn441(lit(0.5) * a.sin(), lit(0.5) * fn456(a.sin()).sin(), &mut w[0..2]);
                }
                let mut old14 = std::mem::take(&mut w);
                w.push(lit(1.25) * (b.abs() + lit(1.25)).ln().sin());
                w.push(D::sin(b).atan());
                { let rhs = lit(0.125) * (lit(1.25) * ((b + b) * (lit(1.375) * a)).sin()); old14[0] += rhs; }
            }
            let f16 = |z: D| lit(1.25) * z.sin();
            let y18 = f16(a);
            w.resize(3, lit((n + 1) as f64).atan());
        } else if w[1] <= (if b > a { a } else { b }) {
            { let rhs = (w[w.len() - 1].abs() + lit(1.25)).sqrt().sin(); w[0] *= rhs; }
        } else {
            if w.len() > 2 { b += w.pop().unwrap_or(lit(0.25)).sin(); }
        }
        ((b + lit(1.75) * a) + lit(1.0) * b) + lit(2.0) * w[w.len() - 1]
    }

    pub fn fn474(mut a: D, v: &[D], k: &mut Vec<D>) {
        k[1] = -lit(1.875);
        let mut k = fn467(a.atan()) - (lit(0.625) - a);
        let f5 = |z: D| fn396((z - v[1]).sin(), k.sin(), v, vec![lit(0.0); 4]).sin();
        let y7 = f5(k.atan());
        k = lit(0.625).sin();
        for z10 in v.windows(2) {
            let r12 = &mut a;
            { let rhs = lit(0.5) * v[0].sin(); *r12 *= rhs; }
            *r12 = *r12 * y7.sin() + (lit(0.5) * k.sin());
            a = a.atan();
        }
    }

    pub fn fn475(mut a: D, n: usize) -> D {
        let mut acc = [lit(0.375); 3];
        if n % 2 == 1 {
            if acc[1].sin().tanh() <= a.mul_add(a, a) {
                acc.reverse();
                let r4 = &mut acc[n % 3];
                *r4 = *r4 * a.cos() + (lit(0.375) * a.sin());
                *r4 = *r4 * lit(0.875).atan() + (lit(0.5) * a.sin());
            }
            let f5 = |z: D, k: D| z.sin();
            let y8 = f5(a, acc[0]) + f5(acc[0] + acc[1], acc[n % 3]);
            acc[0] = (acc.iter().enumerate().map(|(j, z)| ((*z) + acc[n % 3]).cos()).sum::<D>() + y8.cos()).atan();
        } else if (a < a) && (a <= a) {
            acc = [lit(1.375); 3];
        } else {
            let u: Vec<D> = (0..acc.len()).map(|j| acc[j] + (-lit(0.25)).sin()).collect::<Vec<D>>();
        }
        return ((if a <= a { acc[n % 3] } else { acc[1] }) + lit(1.0) * acc[0]) + lit(2.0) * acc[1];
        a
    }

    pub fn fn476(a: D) -> D {
        a + lit(0.75) * a
    }

    pub fn fn477(a: D, b: D, m: &mut [D]) {
        let mut m: Vec<D> = vec![b / (lit(1.5) + a.sin()), (lit(1.5) + m[1].sin()).sqrt()];
        let mut back: D = b.sin();
        let mut tape1 = lit(0 as f64);
        'l7: for i8 in 0..3 {
            { let rhs = lit(0.25) * fn467(fn135(b.sin(), &m).cos()); back += rhs; }
            fn276(b.sin(), 1 % 4, &mut m);
        }
        let f10 = |z: D, k: D| { let h13 = if lit(1.75) <= a { b } else { a }; lit(1.25) * (z * z + lit(1.0)).sqrt().sin() + h13 };
        let mut y15 = f10(lit(0.375).cos(), tape1) * f10(-tape1, a);
    }

    pub fn fn478(mut a: D) -> D {
        let f2 = |z: D| (lit(0.125) - a).sin();
        let mut y4 = f2(a.sin()) + f2(a);
        { let rhs = a.sin(); a *= rhs; }
        for i6 in (0..2).rev() {
            for i8 in 1..=1 {
                for i10 in 1..=4 {
                    a = y4.atan().sin();
                    y4 = a.cos();
                }
                let mut old12 = std::mem::replace(&mut y4, lit(0.5) * a.sin());
            }
        }
        y4.min(a) + lit(0.25) * a
    }

    pub fn fn479(mut a: D, flag: bool) -> Vec<D> {
        let mut saved = vec![vec![lit(0.0); 3], vec![a.atan(), a * lit(1.75), lit(3 as f64)]];
        let mut s: D = (if a > saved[1][1] { saved[0][1] } else { -lit(1.0) }) / (a.abs() + lit(1.25));
        saved[0][1] = (if flag { if lit(0.5) < a { s } else { s } } else { a }).sin();
        { let rhs = lit(1.75) + s.sin(); saved[0][0] /= rhs; }
        saved[0][1] = a.sin();
        if lit(2 as f64) > (s / (saved[1][0].abs() + lit(1.25))) {
            s = ((s * s) * s).cos();
            return vec![s, s + lit(0.75) * saved[1][1]];
        }
        vec![((saved[0][0] + lit(2.0) * a) + lit(1.0) * saved[1][1]) + lit(1.25) * s, ((((s * a) + lit(2.0) * a) + lit(1.5) * saved[0][0]) + lit(1.5) * saved[1][1]) + lit(2.0) * s]
    }

    pub fn fn480(mut a: D, mut b: D, v: &[D]) -> (D, D) {
        for &z5 in v.iter() {
            let s = [v.iter().fold(b, |h, z| lit(0.5) * h.sin()), a, if v[0] >= lit(2.0) { z5 } else { b }];
        }
        let mut y12: D = if (a * b) >= a.cos() {
            a = a.mul_add(a, b).atan();
            lit(3 as f64)
        } else {
            { let rhs = lit(0.5) * v.iter().fold(a, |h, z| lit(1.25) * (lit(0.5) * lit(0.5) + lit(1.0)).sqrt().sin()).atan(); b -= rhs; }
            b * a
        };
        (((fn473(y12.atan(), lit(1.25) * b.sin(), 0 % 4) + lit(0.25) * a) + lit(0.75) * b) + lit(1.75) * v[1], (((fn84(y12.sin(), (-lit(2.0)).sin()) + lit(1.25) * a) + lit(1.0) * b) + lit(1.0) * v[1]) + lit(2.0) * y12)
    }

    pub fn fn481(mut a: D, mut b: D, n: usize, p: [D; 3], q: Vec<D>) -> [D; 3] {
        let mut p: [D; 3] = p;
        let mut list7 = Vec::new();
        list7.push(if n != 1 { b } else { a });
        list7.push(a * a);
        { let rhs = a.atan(); list7[0] *= rhs; }
        { let rhs = lit(0.25) * lit(1.5).min(b).min(p.iter().fold(p[n % 3], |h, z| fn467(q[n % 2].sin()).atan())).atan(); list7[n % 2] += rhs; }
        let tape1 = D::sin(list7[n % 2]);
        let x = tape1;
        let mut cell1 = fn449(lit(1.25) * a.sin(), &mut p);
        [((((if lit(1.375) < cell1 { p[n % 3] } else { list7[n % 2] }) + lit(0.25) * b) + lit(0.5) * q[1]) + lit(1.75) * tape1) + lit(0.5) * cell1, ((list7[n % 2] + lit(0.5) * b) + lit(0.75) * x) + lit(1.5) * cell1, ((((((fn473(cell1.cos(), lit(1.25) * b.sin(), (n + 1) % 4) + lit(0.5) * a) + lit(1.5) * q[0]) + lit(1.25) * q[1]) + lit(1.25) * list7[1]) + lit(0.5) * list7[list7.len() - 1]) + lit(1.0) * x) + lit(0.5) * cell1]
    }

    pub fn fn482(a: D, n: usize, flag: bool) -> D {
        let mut tape1 = [D::sin(a), D::sin(a), a];
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            let mut old = fn449((a * a).cos(), &mut tape1[1..]);
            if flag && (a <= old) { break; }
            let mut y8: D = if n == 0 {
                tape1[2] = lit(1.25) * lit(i5 as f64).sin();
                lit(n as f64)
            } else {
                { let rhs = lit(0.375) * (lit(1.25) * ((if a > a { a } else { a }) / ((if a > tape1[0] { old } else { old }).abs() + lit(1.25))).sin()); tape1[2] += rhs; }
                tape1[0] = a.sin();
                old
            };
        }
        (((a - a) + lit(1.75) * a) + lit(0.25) * tape1[1]) + lit(1.0) * tape1[2]
    }

    pub fn fn483(a: D, n: usize, m: &mut [D]) -> Vec<D> {
        {
            for z5 in &*m {}
        }
        let mut back: D = if lit(n as f64) <= (a * m[m.len() - 1]) { a + m[n % 2] } else { a };
        vec![lit(0.25).sin() + lit(1.25) * m[m.len() - 1], (back + lit(1.0) * a) + lit(0.25) * m[0]]
    }

    pub fn fn484(a: D, mut b: D, m: &mut [D]) -> D {
        let mut acc = fn478(m.iter().map(|z| ((*z) * a).sin()).sum::<D>().atan());
        {
            for i6 in (0..m.len()).rev() {
                { let rhs = lit(0.375) * acc.sin(); m[i6] += rhs; }
            }
            m[0] = lit(1.0);
        }
        ((((acc.abs() + lit(1.25)).sqrt() + lit(1.25) * m[0]) + lit(0.75) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(1.0) * acc
    }

    pub fn fn485(a: D, n: usize, q: Vec<D>) -> D {
        let mut next: Vec<D> = vec![lit(0.0); 3];
        'l5: for i6 in 0..2 {
            match q.len() % 3 { 0 => {
                for i8 in 0..next.len() {
                    let (l10, r11) = next.split_at_mut(1);
                    { let rhs = r11[0] * lit(0.5) * fn472(q[1].sin(), lit(0.75).sin(), [q[n % 2], q[i6 % q.len()], q[0]]).sin(); l10[0] += rhs; }
                }
                let mut y12: D = {
                    { let rhs = lit(1.75) + a.cos().sin(); next[n % 2] /= rhs; }
                    next[0] = lit(0.5) * q[n % 2].sin();
                    q[i6 % 2] + a
                };
            }, 1 => {
                next = next.clone();
            }, _ => {
                { let rhs = lit(0.25) * (lit(1.5) + a.asinh().sin()).sqrt().sin(); next[n % 2] += rhs; }
            } }
            { let rhs = lit(0.125) * a.cos().sin().tanh().sin(); next[i6 % 2] -= rhs; }
        }
        return ((((a.sin() + lit(2.0) * q[0]) + lit(1.75) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(0.5) * next[0]) + lit(2.0) * next[next.len() - 1];
        next.reverse();
        a * a
    }

    pub fn fn486(mut a: D, n: usize) -> D {
        for i3 in 0..n % 4 {
            if a < (a / (a * a + lit(1.0))) {
                break;
            }
            match 2 % 4 { 0 => {
                let r5 = &mut a;
                *r5 = lit(0.5) * lit(0.25).asinh().sin();
                { let rhs = lit(0.5) * (if lit(1.5) > lit(0.375) { lit(0.75) } else { lit(1.875) }).sin(); *r5 *= rhs; }
            }, 1 | 2 if lit(0.5) >= a => {
                let f6 = |z: D, k: D| k.atan();
                let y9 = f6(a, a);
                { let rhs = lit(0.5) * ((a * a) + y9).sin(); a += rhs; }
            }, _ => {
                { let rhs = lit(0.75).sin(); a *= rhs; }
            } }
        }
        a
    }

    pub fn fn487(a: D, b: D, n: usize, q: Vec<D>, m: &mut [D]) -> D {
        let mut acc: D = m[n % 2].asinh();
        let s: Point = Point { x: acc + m[0], y: q.iter().zip(m.iter()).map(|(z, q)| lit(1.25) * (*z).sin()).sum::<D>() };
        if ((a < b) && (n != 3)) && (n < 1) {
            for i10 in 0..n % 4 {
                m[i10 % 2] = a.atan();
                let mut i12 = 0_usize;
                'l13: loop {
                    { let rhs = 1; i12 += rhs; }
                    if i12 > 1 { break; }
                    if b >= (b - a) {
                        { let rhs = lit(1.75) + acc.sin(); m[m.len() - 1] /= rhs; }
                        continue 'l13;
                    }
                    if (lit(1.0) + acc) > (if n != 0 { m[n % 2] } else { a }) { break; }
                }
            }
        } else if lit(2 as f64) < (acc + acc) {} else {
            { let rhs = lit(0.25) * (fn141(s.x.atan(), [acc, b, lit(0.75)]) * a.max(s.y)).cos(); m[n % 2] += rhs; }
        }
        (((((((((if n < 3 { lit(0.625) } else { acc }) + lit(1.75) * a) + lit(1.75) * b) + lit(0.25) * q[0]) + lit(1.0) * q[1]) + lit(1.25) * m[0]) + lit(1.0) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(2.0) * acc) + lit(0.25) * s.x
    }

    pub fn fn488(mut a: D) -> D {
        let mut y1: [D; 3] = [a - a, a.sin(), (-lit(1.125)).mul_add(a, a)];
        let f3 = |z: D, k: D| lit(1.25) * (if z <= a.sin().tanh() { lit(3 as f64) } else { (-lit(2.0)) + y1[0] }).sin();
        let mut y6 = f3(a * a, a);
        let mut next: Vec<D> = vec![lit(0.0); 4];
        y1[..2].copy_from_slice(&[(-a).sin(), a]);
        for i9 in 0..next.len() {
            if (a >= a) && (a > y6) {
                y1[1] = lit(0.625);
                continue;
            }
        }
        if next.len() > 2 { y6 = next.pop().unwrap(); }
        for z13 in next.iter_mut() {
            *z13 = *z13 * lit(0.5) * (y6 + a).sin() - (lit(0.375) * a.cos());
        }
        ((((((if y6 > next[1] { -lit(0.75) } else { y1[0] }) + lit(0.25) * y1[0]) + lit(0.25) * y1[1]) + lit(0.25) * y1[2]) + lit(1.25) * y6) + lit(1.0) * next[0]) + lit(0.5) * next[next.len() - 1]
    }

    pub fn fn489(mut a: D, n: usize, e: &mut D) {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            *e = fn488(lit(1.25) * ((*e) * a).sin()).sin();
            { let rhs = a.sin(); a *= rhs; }
            if ((*e) * (*e)) > a { break; }
            let f6 = |z: D, k: D| { let h9 = ((*e).abs() + lit(1.25)).ln(); lit(1.25) * h9.sin() + h9 };
            let y11 = f6(*e, *e) + f6((*e) + (*e), -lit(0.25));
        }
    }

    pub fn fn490(a: D, q: Vec<D>) -> [D; 3] {
        for i3 in (0..1).rev() {
            if (a <= a) || (a < a) {
                break;
            }
        }
        [lit(1.5).max(a) + lit(0.25) * q[1], (q[q.len() - 1] + lit(0.75) * q[0]) + lit(0.75) * q[1], (q[0] - a) + lit(2.0) * q[1]]
    }

    pub fn fn491(a: D) -> D {
        let mut w = vec![a * a; 3];
        if (w[0] + a) >= lit(0.25).max(a) {
            w[1] = lit(1.25) * (fn309(a.atan(), lit(1.25) * w[w.len() - 1].sin(), 0 % 4, [lit(2.0); 3]) + (lit(1.625) - a)).sin();
        } else {
            w = w.clone();
        }
        ((lit(0 as f64) + lit(1.25) * w[0]) + lit(0.5) * w[1]) + lit(1.75) * w[w.len() - 1]
    }

    pub fn fn492(mut a: D) -> D {
        a = a.sin();
        let mut next = [(lit(1.5) + a.sin()).ln(), a.mul_add(a, a), a];
        ((a + lit(0.25) * a) + lit(1.25) * next[1]) + lit(2.0) * next[2]
    }

    pub fn fn493(a: D, b: D) -> D {
        let mut dx: Vec<Vec<D>> = vec![vec![lit(3 as f64); 2]; 3];
        for i4 in 0..2 {
            dx[i4 % 2][1] = dx[0][i4 % 2].atan();
            let f6 = |z: D| D::sin(z.cos()).cos();
            let mut y8 = f6(D::sin(b)) + f6(b);
        }
        let cell1 = fn487(lit(1.25) * lit(0.125).sin().sin(), b.sin(), 1 % 4, vec![b; 3], &mut dx[1]);
        let mut acc: D = lit(3 as f64) + lit(0.875).cos();
        let mut back: [[D; 3]; 2] = [[a, if a > acc { acc } else { a }, acc], [lit(1.125); 3]];
        dx[0][0] = (lit(1.0) * lit(2 as f64)).sin();
        ((((((((cell1 * a) + lit(0.75) * a) + lit(0.5) * b) + lit(0.25) * dx[1][1]) + lit(2.0) * cell1) + lit(0.5) * acc) + lit(2.0) * back[0][1]) + lit(1.5) * back[1][0]) + lit(1.5) * back[1][2]
    }

    pub fn fn494(a: D, v: &[D], mut q: Vec<D>) -> D {
        let mut saved: [D; 3] = [q.iter().enumerate().map(|(j, z)| a.cos().sin()).sum::<D>(), lit(0.25).asinh(), fn475(a.atan(), 1 % 4)];
        if (a >= a.min(v[0])) || ((q[0] - v[v.len() - 1]) >= (q[1] * a)) {
            q[0] = ((-lit(1.875)) * v[1]).asinh().sin();
        } else if a.mul_add(q[1], a) > saved[1].mul_add(a, -lit(0.5)) {
            let r7 = &mut saved[0];
            { let rhs = lit(0.25) * (a + v[1]).cos(); *r7 += rhs; }
        } else {
            for i8 in 0..saved.len() {
                if saved[i8] > saved[i8] {
                    let mut old10 = std::mem::replace(&mut q[1], lit(0.5) * saved[i8].sin());
                    return ((((((((v.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.0) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * q[0]) + lit(0.75) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(0.5) * saved[0]) + lit(1.0) * saved[1]) + lit(0.75) * saved[2]) + lit(1.75) * old10;
                }
            }
        }
        ((((((a + lit(1.5) * a) + lit(0.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.5) * q[0]) + lit(1.0) * q[1]) + lit(0.25) * saved[0]) + lit(0.75) * saved[2]
    }

    pub fn fn495(a: D, b: D, v: &[D]) -> D {
        let mut v = Net { w: vec![if lit(1.875) <= a { v[0] } else { b }, v[1]], b: b };
        let y: [[D; 3]; 2] = [[b + b; 3], [b, a + b, b.max(v.w[0])]];
        if (a * v.b) <= y[1][1].sin() {
            v.w[0] = lit(2 as f64).sin().cos();
            v.w[1] = lit(0.25).sin();
        }
        v.w[1] = lit(1.25) * a.sin();
        ((((b.sin().tanh() + lit(1.25) * a) + lit(0.5) * b) + lit(0.25) * v.w[0]) + lit(1.25) * y[0][1]) + lit(1.0) * y[1][2]
    }

    pub fn fn496(mut a: D, b: D, n: usize) -> D {
        let n: Net = Net { w: vec![if n < 1 { b } else { b }, fn305(lit(1.25) * b.sin()), a], b: b };
        a = lit(0.25).sin();
        {
            if b.abs() <= b.cos() {
                if a.sin().powi(0) < (a - n.w[1]) {
                    a = (a * (b - b)).cos();
                    let r5 = &mut a;
                    { let rhs = lit(0.125) * lit(3 as f64).sin(); *r5 += rhs; }
                    a = lit(1.25) * (b - (if b >= b { n.w[0] } else { n.b })).sin();
                } else {
                    a = b.atan();
                }
                a = lit(1.25) * (if b > b { -a } else { b.mul_add(b, a) }).sin();
                let mut w = (b + b).asinh();
            }
            a = n.b.atan();
        }
        (b + a) + lit(1.75) * n.b
    }

    pub fn fn497(a: D, v: &[D], mut p: [D; 3]) -> D {
        let f4 = |z: D| a.sin().exp().sin();
        let y6 = f4(p[1].sin().powi(1));
        if (a < lit(2 as f64)) && ((a - y6) <= y6) {
            if (a.abs() + lit(1.25)).sqrt() >= lit(1 as f64) {
                return (((((((lit(0.375) - y6) + lit(1.25) * a) + lit(0.25) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(0.25) * p[0]) + lit(0.5) * p[1]) + lit(0.25) * y6;
            }
        }
        (((((v[0] + lit(1.0) * a) + lit(0.25) * v[0]) + lit(0.5) * v[v.len() - 1]) + lit(2.0) * p[0]) + lit(0.75) * p[1]) + lit(2.0) * p[2]
    }

    pub fn fn498(a: D, b: D, m: &mut [D]) -> Vec<D> {
        let mut u: Vec<D> = vec![lit(0.0); 3];
        u[0] = u.iter().map(|z| u.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<D>().cos()).sum::<D>().atan().sin();
        let r7 = &mut u[1];
        *r7 = lit(1.25) * (if a >= b { b } else { b }).sin();
        { let rhs = lit(1.25) * a.sin(); *r7 *= rhs; }
        let mut b = [lit(0.75).sin().exp(), (0..u.len()).map(|j| u[j] * lit(1.25) * m[j % m.len()].max(b).sin()).sum::<D>(), b];
        u[..2].copy_from_slice(&[a.atan(), m[1]]);
        let mut a: D = m[m.len() - 1];
        u.clone()
    }

    pub fn fn499(mut a: D, b: D, n: usize) -> Vec<D> {
        'l4: for i5 in 0..2 {
            a = ((if b >= b { b } else { b }) * lit((i5 + 1) as f64)).sin();
            a = D::sin(b).cos();
        }
        let mut old: (D, D) = (a + a, b);
        vec![((old.0.atan() + lit(1.0) * a) + lit(0.5) * b) + lit(0.75) * old.1, (((old.0.asinh() + lit(1.0) * a) + lit(2.0) * b) + lit(1.5) * old.0) + lit(1.75) * old.1]
    }
}

fn fn0(c: &mut Check) {
    c.function("fn0", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn0(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn0(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn0(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn1(c: &mut Check) {
    c.function("fn1", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn1(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn1(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn1(d0); numbers(y) });
    });
}

fn fn2(c: &mut Check) {
    c.function("fn2", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn2(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn2(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn2(d0); numbers(y) });
    });
}

fn fn3(c: &mut Check) {
    c.function("fn3", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn3(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn3(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn3(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn4(c: &mut Check) {
    c.function("fn4", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn4(p0, p1, p2.clone(), p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn4(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d).clone(), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn4(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn5(c: &mut Check) {
    c.function("fn5", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn5(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn5(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn5(d0, d1, &d2); numbers(y) });
    });
}

fn fn6(c: &mut Check) {
    c.function("fn6", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn6(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn6(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn6(d0, d1); numbers(y) });
    });
}

fn fn7(c: &mut Check) {
    c.function("fn7", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn7(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn7(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn7(d0, d1, d2); numbers(y) });
    });
}

fn fn8(c: &mut Check) {
    c.function("fn8", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn8(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn8(m0, m1, m2, &m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn8(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn9(c: &mut Check) {
    c.function("fn9", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn9(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn9(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn9(d0); numbers(y) });
    });
}

fn fn10(c: &mut Check) {
    c.function("fn10", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn10(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn10(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn10(d0, d1); numbers(y) });
    });
}

fn fn11(c: &mut Check) {
    c.function("fn11", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn11(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn11(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn11(d0, d1); numbers(y) });
    });
}

fn fn12(c: &mut Check) {
    c.function("fn12", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn12(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn12(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn12(d0, d1); numbers(y) });
    });
}

fn fn13(c: &mut Check) {
    c.function("fn13", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn13(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn13(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn13(d0, &d1); numbers(y) });
    });
}

fn fn14(c: &mut Check) {
    c.function("fn14", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn14(p0, &p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn14(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn14(d0, &d1, d2); numbers(y) });
    });
}

fn fn15(c: &mut Check) {
    c.function("fn15", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn15(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn15(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn15(d0); numbers(y) });
    });
}

fn fn16(c: &mut Check) {
    c.function("fn16", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn16(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn16(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn16(d0, &d1); numbers(y) });
    });
}

fn fn17(c: &mut Check) {
    c.function("fn17", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn17(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn17(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn17(d0, d1, d2); numbers(y) });
    });
}

fn fn18(c: &mut Check) {
    c.function("fn18", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn18(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn18(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn18(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn19(c: &mut Check) {
    c.function("fn19", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn19(p0, p1, &p2, p3.clone(), &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn19(m0, m1, &m2, m3.clone(), &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn19(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn20(c: &mut Check) {
    c.function("fn20", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn20(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn20(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn20(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn21(c: &mut Check) {
    c.function("fn21", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn21(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn21(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn21(d0, d1, &d2); numbers(y) });
    });
}

fn fn22(c: &mut Check) {
    c.function("fn22", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn22(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn22(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn22(d0, d1, &d2); numbers(y) });
    });
}

fn fn23(c: &mut Check) {
    c.function("fn23", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn23(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn23(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn23(d0); numbers(y) });
    });
}

fn fn24(c: &mut Check) {
    c.function("fn24", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn24(p0, p1, p2, &p3, p4.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn24(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn24(d0, d1, d2, &d3, d4); numbers(y) });
    });
}

fn fn25(c: &mut Check) {
    c.function("fn25", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn25(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn25(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn25(d0, d1); numbers(y) });
    });
}

fn fn26(c: &mut Check) {
    c.function("fn26", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn26(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn26(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn26(d0, &d1); numbers(y) });
    });
}

fn fn27(c: &mut Check) {
    c.function("fn27", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn27(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn27(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn27(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn28(c: &mut Check) {
    c.function("fn28", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn28(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn28(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn28(d0, d1); numbers(y) });
    });
}

fn fn29(c: &mut Check) {
    c.function("fn29", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn29(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn29(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn29(d0, d1); numbers(y) });
    });
}

fn fn30(c: &mut Check) {
    c.function("fn30", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn30(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn30(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn30(d0); numbers(y) });
    });
}

fn fn31(c: &mut Check) {
    c.function("fn31", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn31(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn31(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn31(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn32(c: &mut Check) {
    c.function("fn32", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn32(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn32(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn32(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn33(c: &mut Check) {
    c.function("fn33", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.slice(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn33(p0, p1, &p2, p3.clone(), &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn33(m0, m1, &m2, m3.clone(), &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn33(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn34(c: &mut Check) {
    c.function("fn34", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn34(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn34(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn34(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn35(c: &mut Check) {
    c.function("fn35", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn35(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn35(m0, m1, &m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn35(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn36(c: &mut Check) {
    c.function("fn36", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn36(p0, p1, p2.clone(), &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn36(m0, m1, m2.clone(), &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn36(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn38(c: &mut Check) {
    c.function("fn38", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn38(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn38(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn38(d0, d1); numbers(y) });
    });
}

fn fn39(c: &mut Check) {
    c.function("fn39", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn39(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn39(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn39(d0, d1); numbers(y) });
    });
}

fn fn41(c: &mut Check) {
    c.function("fn41", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn41(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn41(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn41(d0, d1); numbers(y) });
    });
}

fn fn42(c: &mut Check) {
    c.function("fn42", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn42(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn42(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn42(d0); numbers(y) });
    });
}

fn fn43(c: &mut Check) {
    c.function("fn43", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn43(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn43(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn43(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn44(c: &mut Check) {
    c.function("fn44", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn44(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn44(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn44(d0, d1, &d2); numbers(y) });
    });
}

fn fn45(c: &mut Check) {
    c.function("fn45", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn45(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn45(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn45(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn46(c: &mut Check) {
    c.function("fn46", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn46(p0, p1, p2, &p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn46(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn46(d0, d1, d2, &d3); numbers(y) });
    });
}

fn fn47(c: &mut Check) {
    c.function("fn47", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn47(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn47(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn47(d0); numbers(y) });
    });
}

fn fn48(c: &mut Check) {
    c.function("fn48", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn48(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn48(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn48(d0); numbers(y) });
    });
}

fn fn49(c: &mut Check) {
    c.function("fn49", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn49(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn49(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn49(d0, &d1); numbers(y) });
    });
}

fn fn50(c: &mut Check) {
    c.function("fn50", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn50(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn50(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn50(d0, d1, d2); numbers(y) });
    });
}

fn fn51(c: &mut Check) {
    c.function("fn51", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn51(p0, p1, p2, &p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn51(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn51(d0, d1, d2, &d3); numbers(y) });
    });
}

fn fn52(c: &mut Check) {
    c.function("fn52", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn52(p0, p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn52(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn52(d0, d1, d2); numbers(y) });
    });
}

fn fn54(c: &mut Check) {
    c.function("fn54", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn54(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn54(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn54(d0); numbers(y) });
    });
}

fn fn55(c: &mut Check) {
    c.function("fn55", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn55(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn55(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn55(d0); numbers(y) });
    });
}

fn fn56(c: &mut Check) {
    c.function("fn56", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn56(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn56(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn56(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn57(c: &mut Check) {
    c.function("fn57", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn57(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn57(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn57(d0, &d1); numbers(y) });
    });
}

fn fn58(c: &mut Check) {
    c.function("fn58", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn58(p0, p1, p2, &p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn58(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn58(d0, d1, d2, &d3); numbers(y) });
    });
}

fn fn59(c: &mut Check) {
    c.function("fn59", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn59(p0, p1, p2, p3, p4); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn59(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn59(d0, d1, d2, d3, d4); numbers(y) });
    });
}

fn fn61(c: &mut Check) {
    c.function("fn61", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn61(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn61(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn61(d0); numbers(y) });
    });
}

fn fn62(c: &mut Check) {
    c.function("fn62", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn62(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn62(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn62(d0, d1); numbers(y) });
    });
}

fn fn63(c: &mut Check) {
    c.function("fn63", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn63(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn63(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn63(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn64(c: &mut Check) {
    c.function("fn64", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn64(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn64(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn64(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn66(c: &mut Check) {
    c.function("fn66", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn66(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn66(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn66(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn67(c: &mut Check) {
    c.function("fn67", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.array::<3>(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn67(p0, p1, p2, p3.clone(), &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn67(m0, m1, m2, m3.clone(), &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn67(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn68(c: &mut Check) {
    c.function("fn68", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn68(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn68(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn68(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn69(c: &mut Check) {
    c.function("fn69", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn69(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn69(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn69(d0, d1); numbers(y) });
    });
}

fn fn70(c: &mut Check) {
    c.function("fn70", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn70(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn70(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn70(d0, d1); numbers(y) });
    });
}

fn fn71(c: &mut Check) {
    c.function("fn71", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn71(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn71(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn71(d0, d1); numbers(y) });
    });
}

fn fn72(c: &mut Check) {
    c.function("fn72", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn72(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn72(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn72(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn73(c: &mut Check) {
    c.function("fn73", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn73(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn73(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn73(d0, d1, &d2); numbers(y) });
    });
}

fn fn74(c: &mut Check) {
    c.function("fn74", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn74(p0, &p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn74(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn74(d0, &d1, d2); numbers(y) });
    });
}

fn fn75(c: &mut Check) {
    c.function("fn75", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn75(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn75(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn75(d0, d1); numbers(y) });
    });
}

fn fn76(c: &mut Check) {
    c.function("fn76", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn76(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn76(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn76(d0, d1, d2); numbers(y) });
    });
}

fn fn77(c: &mut Check) {
    c.function("fn77", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn77(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn77(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn77(d0); numbers(y) });
    });
}

fn fn78(c: &mut Check) {
    c.function("fn78", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.bool(), t.slice(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn78(p0, p1, p2.clone(), &mut q3, &mut q4); values((y, q3, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn78(m0, m1, m2.clone(), &mut q3, &mut q4); values((y, q3, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn78(d0, d1, d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
    });
}

fn fn79(c: &mut Check) {
    c.function("fn79", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn79(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn79(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn79(d0); numbers(y) });
    });
}

fn fn80(c: &mut Check) {
    c.function("fn80", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), (t.float(), t.float()), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn80(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn80(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn80(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn81(c: &mut Check) {
    c.function("fn81", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn81(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn81(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn81(d0); numbers(y) });
    });
}

fn fn82(c: &mut Check) {
    c.function("fn82", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn82(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn82(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn82(d0, d1); numbers(y) });
    });
}

fn fn83(c: &mut Check) {
    c.function("fn83", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn83(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn83(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn83(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn84(c: &mut Check) {
    c.function("fn84", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn84(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn84(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn84(d0, d1); numbers(y) });
    });
}

fn fn85(c: &mut Check) {
    c.function("fn85", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn85(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn85(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn85(d0, d1); numbers(y) });
    });
}

fn fn87(c: &mut Check) {
    c.function("fn87", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn87(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn87(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn87(d0, &d1); numbers(y) });
    });
}

fn fn88(c: &mut Check) {
    c.function("fn88", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn88(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn88(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn88(d0); numbers(y) });
    });
}

fn fn89(c: &mut Check) {
    c.function("fn89", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn89(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn89(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn89(d0, d1, d2); numbers(y) });
    });
}

fn fn90(c: &mut Check) {
    c.function("fn90", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn90(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn90(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn90(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn91(c: &mut Check) {
    c.function("fn91", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn91(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn91(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn91(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn92(c: &mut Check) {
    c.function("fn92", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn92(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn92(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn92(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn93(c: &mut Check) {
    c.function("fn93", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn93(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn93(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn93(d0); numbers(y) });
    });
}

fn fn94(c: &mut Check) {
    c.function("fn94", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn94(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn94(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn94(d0, d1, d2); numbers(y) });
    });
}

fn fn95(c: &mut Check) {
    c.function("fn95", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn95(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn95(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn95(d0, d1); numbers(y) });
    });
}

fn fn96(c: &mut Check) {
    c.function("fn96", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn96(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn96(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn96(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn97(c: &mut Check) {
    c.function("fn97", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn97(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn97(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn97(d0, d1, d2); numbers(y) });
    });
}

fn fn98(c: &mut Check) {
    c.function("fn98", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn98(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn98(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn98(d0, &d1); numbers(y) });
    });
}

fn fn99(c: &mut Check) {
    c.function("fn99", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn99(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn99(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn99(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn100(c: &mut Check) {
    c.function("fn100", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn100(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn100(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn100(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn102(c: &mut Check) {
    c.function("fn102", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn102(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn102(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn102(d0); numbers(y) });
    });
}

fn fn103(c: &mut Check) {
    c.function("fn103", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn103(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn103(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn103(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn104(c: &mut Check) {
    c.function("fn104", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn104(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn104(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn104(d0); numbers(y) });
    });
}

fn fn105(c: &mut Check) {
    c.function("fn105", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn105(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn105(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn105(d0); numbers(y) });
    });
}

fn fn106(c: &mut Check) {
    c.function("fn106", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn106(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn106(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn106(d0, d1, &d2); numbers(y) });
    });
}

fn fn107(c: &mut Check) {
    c.function("fn107", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn107(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn107(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn107(d0, d1); numbers(y) });
    });
}

fn fn108(c: &mut Check) {
    c.function("fn108", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn108(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn108(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn108(d0, d1); numbers(y) });
    });
}

fn fn109(c: &mut Check) {
    c.function("fn109", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn109(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn109(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn109(d0, d1); numbers(y) });
    });
}

fn fn110(c: &mut Check) {
    c.function("fn110", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn110(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn110(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn110(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn111(c: &mut Check) {
    c.function("fn111", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn111(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn111(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn111(d0, d1); numbers(y) });
    });
}

fn fn112(c: &mut Check) {
    c.function("fn112", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn112(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn112(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn112(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn113(c: &mut Check) {
    c.function("fn113", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn113(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn113(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn113(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn114(c: &mut Check) {
    c.function("fn114", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn114(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn114(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn114(d0, d1); numbers(y) });
    });
}

fn fn115(c: &mut Check) {
    c.function("fn115", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn115(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn115(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn115(d0, d1, d2); numbers(y) });
    });
}

fn fn116(c: &mut Check) {
    c.function("fn116", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn116(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn116(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn116(d0, d1, d2); numbers(y) });
    });
}

fn fn117(c: &mut Check) {
    c.function("fn117", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn117(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn117(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn117(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn118(c: &mut Check) {
    c.function("fn118", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn118(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn118(m0, &m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn118(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn119(c: &mut Check) {
    c.function("fn119", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn119(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn119(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn119(d0, d1, d2); numbers(y) });
    });
}

fn fn120(c: &mut Check) {
    c.function("fn120", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn120(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn120(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn120(d0, d1, d2); numbers(y) });
    });
}

fn fn121(c: &mut Check) {
    c.function("fn121", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn121(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn121(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn121(d0, &d1); numbers(y) });
    });
}

fn fn122(c: &mut Check) {
    c.function("fn122", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn122(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn122(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn122(d0); numbers(y) });
    });
}

fn fn123(c: &mut Check) {
    c.function("fn123", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn123(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn123(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn123(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn125(c: &mut Check) {
    c.function("fn125", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn125(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn125(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn125(d0, d1); numbers(y) });
    });
}

fn fn126(c: &mut Check) {
    c.function("fn126", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn126(p0, p1, p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn126(m0, m1, m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn126(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn127(c: &mut Check) {
    c.function("fn127", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn127(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn127(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn127(d0, d1); numbers(y) });
    });
}

fn fn128(c: &mut Check) {
    c.function("fn128", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn128(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn128(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn128(d0, d1); numbers(y) });
    });
}

fn fn129(c: &mut Check) {
    c.function("fn129", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn129(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn129(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn129(d0, d1, d2); numbers(y) });
    });
}

fn fn130(c: &mut Check) {
    c.function("fn130", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn130(p0, &p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn130(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn130(d0, &d1, d2); numbers(y) });
    });
}

fn fn131(c: &mut Check) {
    c.function("fn131", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn131(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn131(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn131(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn132(c: &mut Check) {
    c.function("fn132", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn132(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn132(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn132(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn133(c: &mut Check) {
    c.function("fn133", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn133(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn133(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn133(d0, d1, &d2); numbers(y) });
    });
}

fn fn134(c: &mut Check) {
    c.function("fn134", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn134(p0, p1, p2, &p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn134(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn134(d0, d1, d2, &d3); numbers(y) });
    });
}

fn fn135(c: &mut Check) {
    c.function("fn135", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn135(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn135(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn135(d0, &d1); numbers(y) });
    });
}

fn fn136(c: &mut Check) {
    c.function("fn136", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn136(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn136(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn136(d0, d1); numbers(y) });
    });
}

fn fn137(c: &mut Check) {
    c.function("fn137", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn137(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn137(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn137(d0, d1, d2); numbers(y) });
    });
}

fn fn138(c: &mut Check) {
    c.function("fn138", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn138(p0, p1, p2, &p3, p4); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn138(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn138(d0, d1, d2, &d3, d4); numbers(y) });
    });
}

fn fn139(c: &mut Check) {
    c.function("fn139", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn139(p0, &p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn139(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn139(d0, &d1, d2); numbers(y) });
    });
}

fn fn140(c: &mut Check) {
    c.function("fn140", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn140(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn140(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn140(d0, d1); numbers(y) });
    });
}

fn fn141(c: &mut Check) {
    c.function("fn141", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn141(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn141(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn141(d0, d1); numbers(y) });
    });
}

fn fn142(c: &mut Check) {
    c.function("fn142", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn142(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn142(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn142(d0); numbers(y) });
    });
}

fn fn143(c: &mut Check) {
    c.function("fn143", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn143(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn143(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn143(d0, d1, d2); numbers(y) });
    });
}

fn fn144(c: &mut Check) {
    c.function("fn144", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn144(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn144(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn144(d0, d1, &d2); numbers(y) });
    });
}

fn fn145(c: &mut Check) {
    c.function("fn145", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn145(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn145(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn145(d0, d1, d2); numbers(y) });
    });
}

fn fn146(c: &mut Check) {
    c.function("fn146", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn146(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn146(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn146(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn147(c: &mut Check) {
    c.function("fn147", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn147(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn147(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn147(d0, d1); numbers(y) });
    });
}

fn fn148(c: &mut Check) {
    c.function("fn148", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn148(p0, p1, &p2, &mut q3, &mut q4); values((y, q3, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn148(m0, m1, &m2, &mut q3, &mut q4); values((y, q3, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn148(d0, d1, &d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
    });
}

fn fn149(c: &mut Check) {
    c.function("fn149", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn149(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn149(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn149(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn150(c: &mut Check) {
    c.function("fn150", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn150(p0, p1, p2, p3.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn150(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn150(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn151(c: &mut Check) {
    c.function("fn151", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn151(p0, p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn151(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn151(d0, d1, d2); numbers(y) });
    });
}

fn fn152(c: &mut Check) {
    c.function("fn152", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn152(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn152(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn152(d0); numbers(y) });
    });
}

fn fn153(c: &mut Check) {
    c.function("fn153", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn153(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn153(m0, &m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn153(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn154(c: &mut Check) {
    c.function("fn154", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn154(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn154(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn154(d0, d1); numbers(y) });
    });
}

fn fn155(c: &mut Check) {
    c.function("fn155", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn155(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn155(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn155(d0, d1, d2); numbers(y) });
    });
}

fn fn157(c: &mut Check) {
    c.function("fn157", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn157(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn157(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn157(d0); numbers(y) });
    });
}

fn fn158(c: &mut Check) {
    c.function("fn158", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn158(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn158(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn158(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn159(c: &mut Check) {
    c.function("fn159", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn159(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn159(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn159(d0, d1); numbers(y) });
    });
}

fn fn161(c: &mut Check) {
    c.function("fn161", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn161(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn161(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn161(d0); numbers(y) });
    });
}

fn fn162(c: &mut Check) {
    c.function("fn162", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn162(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn162(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn162(d0); numbers(y) });
    });
}

fn fn163(c: &mut Check) {
    c.function("fn163", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn163(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn163(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn163(d0, d1); numbers(y) });
    });
}

fn fn164(c: &mut Check) {
    c.function("fn164", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn164(p0, p1, p2, &p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn164(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn164(d0, d1, d2, &d3); numbers(y) });
    });
}

fn fn165(c: &mut Check) {
    c.function("fn165", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn165(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn165(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn165(d0, d1); numbers(y) });
    });
}

fn fn166(c: &mut Check) {
    c.function("fn166", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn166(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn166(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn166(d0, d1); numbers(y) });
    });
}

fn fn167(c: &mut Check) {
    c.function("fn167", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn167(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn167(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn167(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn168(c: &mut Check) {
    c.function("fn168", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn168(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn168(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn168(d0, d1, d2); numbers(y) });
    });
}

fn fn169(c: &mut Check) {
    c.function("fn169", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn169(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn169(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn169(d0, d1, d2); numbers(y) });
    });
}

fn fn170(c: &mut Check) {
    c.function("fn170", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn170(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn170(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn170(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn171(c: &mut Check) {
    c.function("fn171", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn171(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn171(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn171(d0, d1, d2); numbers(y) });
    });
}

fn fn172(c: &mut Check) {
    c.function("fn172", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn172(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn172(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn172(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn173(c: &mut Check) {
    c.function("fn173", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn173(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn173(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn173(d0, d1, d2); numbers(y) });
    });
}

fn fn174(c: &mut Check) {
    c.function("fn174", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn174(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn174(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn174(d0); numbers(y) });
    });
}

fn fn175(c: &mut Check) {
    c.function("fn175", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn175(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn175(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn175(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn176(c: &mut Check) {
    c.function("fn176", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn176(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn176(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn176(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn177(c: &mut Check) {
    c.function("fn177", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn177(p0, p1, &p2, p3.clone(), &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn177(m0, m1, &m2, m3.clone(), &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn177(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn179(c: &mut Check) {
    c.function("fn179", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn179(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn179(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn179(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn180(c: &mut Check) {
    c.function("fn180", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn180(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn180(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn180(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn181(c: &mut Check) {
    c.function("fn181", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn181(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn181(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn181(d0, d1); numbers(y) });
    });
}

fn fn182(c: &mut Check) {
    c.function("fn182", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn182(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn182(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn182(d0, d1); numbers(y) });
    });
}

fn fn183(c: &mut Check) {
    c.function("fn183", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn183(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn183(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn183(d0, d1); numbers(y) });
    });
}

fn fn184(c: &mut Check) {
    c.function("fn184", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn184(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn184(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn184(d0, d1); numbers(y) });
    });
}

fn fn185(c: &mut Check) {
    c.function("fn185", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn185(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn185(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn185(d0, d1, &d2); numbers(y) });
    });
}

fn fn186(c: &mut Check) {
    c.function("fn186", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn186(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn186(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn186(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn187(c: &mut Check) {
    c.function("fn187", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn187(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn187(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn187(d0, d1); numbers(y) });
    });
}

fn fn188(c: &mut Check) {
    c.function("fn188", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn188(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn188(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn188(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn189(c: &mut Check) {
    c.function("fn189", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn189(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn189(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn189(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn190(c: &mut Check) {
    c.function("fn190", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn190(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn190(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn190(d0, d1); numbers(y) });
    });
}

fn fn191(c: &mut Check) {
    c.function("fn191", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.slice(), t.array::<3>(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn191(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn191(m0, m1, &m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn191(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn192(c: &mut Check) {
    c.function("fn192", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let y = plain::fn192(p0, &mut q1, &mut q2); values((y, q1, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn192(m0, &mut q1, &mut q2); values((y, q1, q2)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn192(d0, &mut q1, &mut q2); numbers((y, q1, q2)) });
    });
}

fn fn193(c: &mut Check) {
    c.function("fn193", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn193(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn193(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn193(d0, d1, d2); numbers(y) });
    });
}

fn fn194(c: &mut Check) {
    c.function("fn194", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn194(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn194(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn194(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn195(c: &mut Check) {
    c.function("fn195", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn195(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn195(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn195(d0, &d1); numbers(y) });
    });
}

fn fn196(c: &mut Check) {
    c.function("fn196", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn196(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn196(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn196(d0, d1); numbers(y) });
    });
}

fn fn197(c: &mut Check) {
    c.function("fn197", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn197(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn197(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn197(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn198(c: &mut Check) {
    c.function("fn198", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn198(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn198(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn198(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn199(c: &mut Check) {
    c.function("fn199", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn199(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn199(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn199(d0, d1, d2); numbers(y) });
    });
}

fn fn200(c: &mut Check) {
    c.function("fn200", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn200(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn200(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn200(d0, d1, d2); numbers(y) });
    });
}

fn fn201(c: &mut Check) {
    c.function("fn201", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn201(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn201(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn201(d0, d1, d2); numbers(y) });
    });
}

fn fn202(c: &mut Check) {
    c.function("fn202", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn202(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn202(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn202(d0, d1, d2); numbers(y) });
    });
}

fn fn203(c: &mut Check) {
    c.function("fn203", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn203(p0, p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn203(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn203(d0, d1, d2); numbers(y) });
    });
}

fn fn204(c: &mut Check) {
    c.function("fn204", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn204(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn204(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn204(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn205(c: &mut Check) {
    c.function("fn205", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn205(p0, p1.clone(), &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn205(m0, m1.clone(), &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn205(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn206(c: &mut Check) {
    c.function("fn206", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn206(p0, p1, p2, p3, p4.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn206(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn206(d0, d1, d2, d3, d4); numbers(y) });
    });
}

fn fn207(c: &mut Check) {
    c.function("fn207", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn207(p0, &mut q1, &mut q2, &mut q3); values((y, q1, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn207(m0, &mut q1, &mut q2, &mut q3); values((y, q1, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn207(d0, &mut q1, &mut q2, &mut q3); numbers((y, q1, q2, q3)) });
    });
}

fn fn208(c: &mut Check) {
    c.function("fn208", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn208(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn208(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn208(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn209(c: &mut Check) {
    c.function("fn209", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn209(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn209(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn209(d0, d1); numbers(y) });
    });
}

fn fn210(c: &mut Check) {
    c.function("fn210", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn210(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn210(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn210(d0, d1); numbers(y) });
    });
}

fn fn211(c: &mut Check) {
    c.function("fn211", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn211(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn211(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn211(d0); numbers(y) });
    });
}

fn fn212(c: &mut Check) {
    c.function("fn212", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn212(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn212(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn212(d0, d1, d2); numbers(y) });
    });
}

fn fn213(c: &mut Check) {
    c.function("fn213", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn213(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn213(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn213(d0, d1, &d2); numbers(y) });
    });
}

fn fn214(c: &mut Check) {
    c.function("fn214", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn214(p0, p1, &p2, p3.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn214(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn214(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn215(c: &mut Check) {
    c.function("fn215", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn215(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn215(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn215(d0, &d1); numbers(y) });
    });
}

fn fn216(c: &mut Check) {
    c.function("fn216", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn216(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn216(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn216(d0, d1); numbers(y) });
    });
}

fn fn217(c: &mut Check) {
    c.function("fn217", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn217(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn217(m0, m1, m2, &m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn217(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn218(c: &mut Check) {
    c.function("fn218", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn218(p0, p1, p2, &p3, p4); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn218(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn218(d0, d1, d2, &d3, d4); numbers(y) });
    });
}

fn fn220(c: &mut Check) {
    c.function("fn220", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn220(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn220(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn220(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn221(c: &mut Check) {
    c.function("fn221", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn221(p0, p1, p2, &p3, p4); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn221(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn221(d0, d1, d2, &d3, d4); numbers(y) });
    });
}

fn fn222(c: &mut Check) {
    c.function("fn222", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn222(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn222(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn222(d0, d1, d2); numbers(y) });
    });
}

fn fn223(c: &mut Check) {
    c.function("fn223", |t| {
        let (p0, p1, p2, p3,) = (t.float(), (t.float(), t.float()), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn223(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn223(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn223(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn224(c: &mut Check) {
    c.function("fn224", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn224(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn224(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn224(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn225(c: &mut Check) {
    c.function("fn225", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn225(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn225(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn225(d0, d1); numbers(y) });
    });
}

fn fn226(c: &mut Check) {
    c.function("fn226", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn226(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn226(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn226(d0, d1, d2); numbers(y) });
    });
}

fn fn227(c: &mut Check) {
    c.function("fn227", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn227(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn227(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn227(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn228(c: &mut Check) {
    c.function("fn228", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn228(p0, p1, p2, p3.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn228(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn228(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn229(c: &mut Check) {
    c.function("fn229", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn229(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn229(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn229(d0, d1); numbers(y) });
    });
}

fn fn230(c: &mut Check) {
    c.function("fn230", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn230(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn230(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn230(d0, d1, d2); numbers(y) });
    });
}

fn fn231(c: &mut Check) {
    c.function("fn231", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn231(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn231(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn231(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn232(c: &mut Check) {
    c.function("fn232", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn232(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn232(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn232(d0, d1); numbers(y) });
    });
}

fn fn233(c: &mut Check) {
    c.function("fn233", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn233(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn233(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn233(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn234(c: &mut Check) {
    c.function("fn234", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn234(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn234(m0, m1, m2, &m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn234(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn235(c: &mut Check) {
    c.function("fn235", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn235(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn235(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn235(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn236(c: &mut Check) {
    c.function("fn236", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn236(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn236(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn236(d0); numbers(y) });
    });
}

fn fn237(c: &mut Check) {
    c.function("fn237", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn237(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn237(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn237(d0); numbers(y) });
    });
}

fn fn238(c: &mut Check) {
    c.function("fn238", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn238(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn238(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn238(d0); numbers(y) });
    });
}

fn fn239(c: &mut Check) {
    c.function("fn239", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn239(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn239(m0, &m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn239(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn240(c: &mut Check) {
    c.function("fn240", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn240(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn240(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn240(d0); numbers(y) });
    });
}

fn fn241(c: &mut Check) {
    c.function("fn241", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn241(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn241(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn241(d0, d1, &d2); numbers(y) });
    });
}

fn fn242(c: &mut Check) {
    c.function("fn242", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn242(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn242(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn242(d0, d1, &d2); numbers(y) });
    });
}

fn fn243(c: &mut Check) {
    c.function("fn243", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn243(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn243(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn243(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn244(c: &mut Check) {
    c.function("fn244", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn244(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn244(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn244(d0, d1); numbers(y) });
    });
}

fn fn245(c: &mut Check) {
    c.function("fn245", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn245(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn245(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn245(d0, d1, &d2); numbers(y) });
    });
}

fn fn246(c: &mut Check) {
    c.function("fn246", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn246(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn246(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn246(d0, d1); numbers(y) });
    });
}

fn fn247(c: &mut Check) {
    c.function("fn247", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn247(p0, p1, p2, &p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn247(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn247(d0, d1, d2, &d3); numbers(y) });
    });
}

fn fn248(c: &mut Check) {
    c.function("fn248", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn248(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn248(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn248(d0, d1, &d2); numbers(y) });
    });
}

fn fn249(c: &mut Check) {
    c.function("fn249", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn249(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn249(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn249(d0, d1, d2); numbers(y) });
    });
}

fn fn250(c: &mut Check) {
    c.function("fn250", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn250(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn250(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn250(d0, d1, &d2); numbers(y) });
    });
}

fn fn251(c: &mut Check) {
    c.function("fn251", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn251(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn251(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn251(d0, d1, d2); numbers(y) });
    });
}

fn fn252(c: &mut Check) {
    c.function("fn252", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn252(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn252(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn252(d0); numbers(y) });
    });
}

fn fn253(c: &mut Check) {
    c.function("fn253", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn253(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn253(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn253(d0, d1, &d2); numbers(y) });
    });
}

fn fn255(c: &mut Check) {
    c.function("fn255", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn255(p0, p1.clone(), p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn255(moved(&p0, &mut d), moved(&p1, &mut d).clone(), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn255(d0, d1, d2); numbers(y) });
    });
}

fn fn256(c: &mut Check) {
    c.function("fn256", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn256(p0, p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn256(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn256(d0, d1, d2); numbers(y) });
    });
}

fn fn258(c: &mut Check) {
    c.function("fn258", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn258(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn258(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn258(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn259(c: &mut Check) {
    c.function("fn259", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn259(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn259(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn259(d0, d1); numbers(y) });
    });
}

fn fn260(c: &mut Check) {
    c.function("fn260", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn260(p0, p1.clone(), p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn260(moved(&p0, &mut d), moved(&p1, &mut d).clone(), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn260(d0, d1, d2); numbers(y) });
    });
}

fn fn261(c: &mut Check) {
    c.function("fn261", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn261(p0, p1, p2, &p3, p4); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn261(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn261(d0, d1, d2, &d3, d4); numbers(y) });
    });
}

fn fn262(c: &mut Check) {
    c.function("fn262", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn262(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn262(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn262(d0, d1); numbers(y) });
    });
}

fn fn263(c: &mut Check) {
    c.function("fn263", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn263(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn263(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn263(d0, &d1); numbers(y) });
    });
}

fn fn264(c: &mut Check) {
    c.function("fn264", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn264(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn264(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn264(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn265(c: &mut Check) {
    c.function("fn265", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn265(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn265(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn265(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn266(c: &mut Check) {
    c.function("fn266", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn266(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn266(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn266(d0); numbers(y) });
    });
}

fn fn267(c: &mut Check) {
    c.function("fn267", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn267(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn267(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn267(d0, d1); numbers(y) });
    });
}

fn fn268(c: &mut Check) {
    c.function("fn268", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn268(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn268(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn268(d0); numbers(y) });
    });
}

fn fn269(c: &mut Check) {
    c.function("fn269", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn269(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn269(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn269(d0); numbers(y) });
    });
}

fn fn270(c: &mut Check) {
    c.function("fn270", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn270(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn270(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn270(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn271(c: &mut Check) {
    c.function("fn271", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn271(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn271(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn271(d0, d1); numbers(y) });
    });
}

fn fn272(c: &mut Check) {
    c.function("fn272", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn272(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn272(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn272(d0); numbers(y) });
    });
}

fn fn273(c: &mut Check) {
    c.function("fn273", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn273(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn273(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn273(d0, d1, d2); numbers(y) });
    });
}

fn fn274(c: &mut Check) {
    c.function("fn274", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn274(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn274(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn274(d0, d1); numbers(y) });
    });
}

fn fn275(c: &mut Check) {
    c.function("fn275", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn275(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn275(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn275(d0, d1); numbers(y) });
    });
}

fn fn276(c: &mut Check) {
    c.function("fn276", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn276(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn276(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn276(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn277(c: &mut Check) {
    c.function("fn277", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn277(p0, p1, p2, &p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn277(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn277(d0, d1, d2, &d3); numbers(y) });
    });
}

fn fn278(c: &mut Check) {
    c.function("fn278", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn278(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn278(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn278(d0); numbers(y) });
    });
}

fn fn279(c: &mut Check) {
    c.function("fn279", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn279(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn279(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn279(d0); numbers(y) });
    });
}

fn fn280(c: &mut Check) {
    c.function("fn280", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn280(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn280(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn280(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn281(c: &mut Check) {
    c.function("fn281", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn281(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn281(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn281(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn282(c: &mut Check) {
    c.function("fn282", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn282(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn282(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn282(d0); numbers(y) });
    });
}

fn fn283(c: &mut Check) {
    c.function("fn283", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn283(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn283(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn283(d0, d1, &d2); numbers(y) });
    });
}

fn fn284(c: &mut Check) {
    c.function("fn284", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn284(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn284(m0, m1, &m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn284(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn285(c: &mut Check) {
    c.function("fn285", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn285(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn285(m0, m1, m2, &m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn285(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn286(c: &mut Check) {
    c.function("fn286", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn286(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn286(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn286(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn287(c: &mut Check) {
    c.function("fn287", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn287(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn287(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn287(d0, d1, &d2); numbers(y) });
    });
}

fn fn288(c: &mut Check) {
    c.function("fn288", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn288(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn288(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn288(d0, d1, d2); numbers(y) });
    });
}

fn fn289(c: &mut Check) {
    c.function("fn289", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn289(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn289(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn289(d0, &d1); numbers(y) });
    });
}

fn fn290(c: &mut Check) {
    c.function("fn290", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn290(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn290(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn290(d0, d1); numbers(y) });
    });
}

fn fn291(c: &mut Check) {
    c.function("fn291", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn291(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn291(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn291(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn292(c: &mut Check) {
    c.function("fn292", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn292(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn292(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn292(d0, d1, &d2); numbers(y) });
    });
}

fn fn293(c: &mut Check) {
    c.function("fn293", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn293(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn293(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn293(d0, &d1); numbers(y) });
    });
}

fn fn294(c: &mut Check) {
    c.function("fn294", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn294(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn294(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn294(d0); numbers(y) });
    });
}

fn fn295(c: &mut Check) {
    c.function("fn295", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn295(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn295(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn295(d0, &d1); numbers(y) });
    });
}

fn fn296(c: &mut Check) {
    c.function("fn296", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn296(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn296(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn296(d0); numbers(y) });
    });
}

fn fn298(c: &mut Check) {
    c.function("fn298", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn298(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn298(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn298(d0, d1, d2); numbers(y) });
    });
}

fn fn299(c: &mut Check) {
    c.function("fn299", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn299(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn299(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn299(d0, d1); numbers(y) });
    });
}

fn fn300(c: &mut Check) {
    c.function("fn300", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn300(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn300(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn300(d0, d1, d2); numbers(y) });
    });
}

fn fn301(c: &mut Check) {
    c.function("fn301", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn301(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn301(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn301(d0, d1, d2); numbers(y) });
    });
}

fn fn302(c: &mut Check) {
    c.function("fn302", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn302(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn302(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn302(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn303(c: &mut Check) {
    c.function("fn303", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn303(p0, p1, p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn303(m0, m1, m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn303(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn304(c: &mut Check) {
    c.function("fn304", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn304(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn304(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn304(d0, d1); numbers(y) });
    });
}

fn fn305(c: &mut Check) {
    c.function("fn305", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn305(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn305(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn305(d0); numbers(y) });
    });
}

fn fn306(c: &mut Check) {
    c.function("fn306", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn306(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn306(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn306(d0, d1); numbers(y) });
    });
}

fn fn307(c: &mut Check) {
    c.function("fn307", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn307(p0, p1, p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn307(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn307(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn308(c: &mut Check) {
    c.function("fn308", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn308(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn308(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn308(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn309(c: &mut Check) {
    c.function("fn309", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn309(p0, p1, p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn309(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn309(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn311(c: &mut Check) {
    c.function("fn311", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn311(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn311(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn311(d0, d1); numbers(y) });
    });
}

fn fn312(c: &mut Check) {
    c.function("fn312", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn312(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn312(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn312(d0, d1); numbers(y) });
    });
}

fn fn314(c: &mut Check) {
    c.function("fn314", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn314(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn314(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn314(d0, d1); numbers(y) });
    });
}

fn fn315(c: &mut Check) {
    c.function("fn315", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn315(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn315(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn315(d0, d1, d2); numbers(y) });
    });
}

fn fn316(c: &mut Check) {
    c.function("fn316", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn316(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn316(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn316(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn317(c: &mut Check) {
    c.function("fn317", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn317(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn317(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn317(d0, d1); numbers(y) });
    });
}

fn fn318(c: &mut Check) {
    c.function("fn318", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn318(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn318(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn318(d0, d1); numbers(y) });
    });
}

fn fn320(c: &mut Check) {
    c.function("fn320", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn320(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn320(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn320(d0); numbers(y) });
    });
}

fn fn322(c: &mut Check) {
    c.function("fn322", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn322(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn322(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn322(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn324(c: &mut Check) {
    c.function("fn324", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn324(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn324(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn324(d0); numbers(y) });
    });
}

fn fn326(c: &mut Check) {
    c.function("fn326", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn326(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn326(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn326(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn327(c: &mut Check) {
    c.function("fn327", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.bool(), t.array::<3>(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn327(p0, p1, p2, p3.clone(), &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn327(m0, m1, m2, m3.clone(), &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn327(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn328(c: &mut Check) {
    c.function("fn328", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn328(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn328(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn328(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn329(c: &mut Check) {
    c.function("fn329", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn329(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn329(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn329(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn330(c: &mut Check) {
    c.function("fn330", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let y = plain::fn330(p0, &mut q1, &mut q2); values((y, q1, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn330(m0, &mut q1, &mut q2); values((y, q1, q2)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn330(d0, &mut q1, &mut q2); numbers((y, q1, q2)) });
    });
}

fn fn331(c: &mut Check) {
    c.function("fn331", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn331(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn331(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn331(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn332(c: &mut Check) {
    c.function("fn332", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn332(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn332(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn332(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn333(c: &mut Check) {
    c.function("fn333", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn333(p0, p1, p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn333(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn333(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn334(c: &mut Check) {
    c.function("fn334", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn334(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn334(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn334(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn335(c: &mut Check) {
    c.function("fn335", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn335(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn335(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn335(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn336(c: &mut Check) {
    c.function("fn336", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn336(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn336(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn336(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn337(c: &mut Check) {
    c.function("fn337", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn337(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn337(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn337(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn338(c: &mut Check) {
    c.function("fn338", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn338(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn338(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn338(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn339(c: &mut Check) {
    c.function("fn339", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn339(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn339(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn339(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn340(c: &mut Check) {
    c.function("fn340", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.bool(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn340(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn340(m0, m1, m2, &m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn340(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn341(c: &mut Check) {
    c.function("fn341", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn341(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn341(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn341(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn342(c: &mut Check) {
    c.function("fn342", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.bool(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn342(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn342(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn342(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn343(c: &mut Check) {
    c.function("fn343", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn343(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn343(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn343(d0, d1); numbers(y) });
    });
}

fn fn344(c: &mut Check) {
    c.function("fn344", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn344(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn344(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn344(d0, &d1); numbers(y) });
    });
}

fn fn345(c: &mut Check) {
    c.function("fn345", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn345(p0, p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn345(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn345(d0, d1, d2); numbers(y) });
    });
}

fn fn346(c: &mut Check) {
    c.function("fn346", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn346(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn346(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn346(d0, d1); numbers(y) });
    });
}

fn fn347(c: &mut Check) {
    c.function("fn347", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn347(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn347(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn347(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn348(c: &mut Check) {
    c.function("fn348", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn348(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn348(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn348(d0, &d1); numbers(y) });
    });
}

fn fn349(c: &mut Check) {
    c.function("fn349", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn349(p0, &p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn349(m0, &m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn349(d0, &d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn350(c: &mut Check) {
    c.function("fn350", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn350(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn350(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn350(d0, d1, &d2); numbers(y) });
    });
}

fn fn351(c: &mut Check) {
    c.function("fn351", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn351(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn351(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn351(d0, d1, d2); numbers(y) });
    });
}

fn fn352(c: &mut Check) {
    c.function("fn352", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn352(p0, p1, p2, &p3, p4); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn352(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn352(d0, d1, d2, &d3, d4); numbers(y) });
    });
}

fn fn353(c: &mut Check) {
    c.function("fn353", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn353(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn353(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn353(d0, d1); numbers(y) });
    });
}

fn fn354(c: &mut Check) {
    c.function("fn354", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn354(p0, p1, p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn354(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn354(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn355(c: &mut Check) {
    c.function("fn355", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn355(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn355(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn355(d0, &d1); numbers(y) });
    });
}

fn fn356(c: &mut Check) {
    c.function("fn356", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let y = plain::fn356(p0, &mut q1, &mut q2); values((y, q1, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn356(m0, &mut q1, &mut q2); values((y, q1, q2)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn356(d0, &mut q1, &mut q2); numbers((y, q1, q2)) });
    });
}

fn fn357(c: &mut Check) {
    c.function("fn357", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn357(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn357(m0, m1, m2, &m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn357(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn358(c: &mut Check) {
    c.function("fn358", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), (t.float(), t.float()), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn358(p0, p1, p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn358(m0, m1, m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn358(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn359(c: &mut Check) {
    c.function("fn359", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn359(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn359(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn359(d0, d1, &d2); numbers(y) });
    });
}

fn fn361(c: &mut Check) {
    c.function("fn361", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn361(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn361(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn361(d0, d1); numbers(y) });
    });
}

fn fn362(c: &mut Check) {
    c.function("fn362", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn362(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn362(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn362(d0, d1); numbers(y) });
    });
}

fn fn363(c: &mut Check) {
    c.function("fn363", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn363(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn363(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn363(d0, d1); numbers(y) });
    });
}

fn fn364(c: &mut Check) {
    c.function("fn364", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn364(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn364(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn364(d0, d1, d2); numbers(y) });
    });
}

fn fn365(c: &mut Check) {
    c.function("fn365", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn365(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn365(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn365(d0, d1); numbers(y) });
    });
}

fn fn366(c: &mut Check) {
    c.function("fn366", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn366(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn366(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn366(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn367(c: &mut Check) {
    c.function("fn367", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn367(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn367(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn367(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn368(c: &mut Check) {
    c.function("fn368", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn368(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn368(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn368(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn369(c: &mut Check) {
    c.function("fn369", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn369(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn369(m0, &m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn369(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn370(c: &mut Check) {
    c.function("fn370", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn370(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn370(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn370(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn371(c: &mut Check) {
    c.function("fn371", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn371(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn371(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn371(d0); numbers(y) });
    });
}

fn fn372(c: &mut Check) {
    c.function("fn372", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn372(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn372(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn372(d0, d1, &d2); numbers(y) });
    });
}

fn fn373(c: &mut Check) {
    c.function("fn373", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn373(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn373(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn373(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn374(c: &mut Check) {
    c.function("fn374", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn374(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn374(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn374(d0, d1, &d2); numbers(y) });
    });
}

fn fn375(c: &mut Check) {
    c.function("fn375", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn375(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn375(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn375(d0, d1); numbers(y) });
    });
}

fn fn376(c: &mut Check) {
    c.function("fn376", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn376(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn376(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn376(d0, d1); numbers(y) });
    });
}

fn fn377(c: &mut Check) {
    c.function("fn377", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn377(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn377(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn377(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn378(c: &mut Check) {
    c.function("fn378", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn378(p0, p1, p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn378(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn378(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn379(c: &mut Check) {
    c.function("fn379", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn379(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn379(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn379(d0, d1, d2); numbers(y) });
    });
}

fn fn380(c: &mut Check) {
    c.function("fn380", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn380(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn380(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn380(d0, d1); numbers(y) });
    });
}

fn fn381(c: &mut Check) {
    c.function("fn381", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn381(p0, &p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn381(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn381(d0, &d1, d2); numbers(y) });
    });
}

fn fn382(c: &mut Check) {
    c.function("fn382", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn382(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn382(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn382(d0, d1, d2); numbers(y) });
    });
}

fn fn383(c: &mut Check) {
    c.function("fn383", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn383(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn383(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn383(d0, d1); numbers(y) });
    });
}

fn fn385(c: &mut Check) {
    c.function("fn385", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn385(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn385(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn385(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn386(c: &mut Check) {
    c.function("fn386", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn386(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn386(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn386(d0, d1); numbers(y) });
    });
}

fn fn387(c: &mut Check) {
    c.function("fn387", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn387(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn387(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn387(d0, d1); numbers(y) });
    });
}

fn fn388(c: &mut Check) {
    c.function("fn388", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn388(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn388(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn388(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn389(c: &mut Check) {
    c.function("fn389", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn389(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn389(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn389(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn390(c: &mut Check) {
    c.function("fn390", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn390(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn390(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn390(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn391(c: &mut Check) {
    c.function("fn391", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn391(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn391(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn391(d0, &d1); numbers(y) });
    });
}

fn fn392(c: &mut Check) {
    c.function("fn392", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn392(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn392(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn392(d0, d1); numbers(y) });
    });
}

fn fn393(c: &mut Check) {
    c.function("fn393", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn393(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn393(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn393(d0, d1); numbers(y) });
    });
}

fn fn395(c: &mut Check) {
    c.function("fn395", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn395(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn395(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn395(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn396(c: &mut Check) {
    c.function("fn396", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn396(p0, p1, &p2, p3.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn396(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn396(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn397(c: &mut Check) {
    c.function("fn397", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn397(p0, p1, p2, &p3, p4); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn397(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn397(d0, d1, d2, &d3, d4); numbers(y) });
    });
}

fn fn399(c: &mut Check) {
    c.function("fn399", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn399(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn399(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn399(d0, &d1); numbers(y) });
    });
}

fn fn400(c: &mut Check) {
    c.function("fn400", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn400(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn400(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn400(d0, d1); numbers(y) });
    });
}

fn fn401(c: &mut Check) {
    c.function("fn401", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn401(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn401(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn401(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn402(c: &mut Check) {
    c.function("fn402", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn402(p0, p1, &p2, &mut q3, &mut q4); values((y, q3, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn402(m0, m1, &m2, &mut q3, &mut q4); values((y, q3, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn402(d0, d1, &d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
    });
}

fn fn403(c: &mut Check) {
    c.function("fn403", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn403(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn403(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn403(d0); numbers(y) });
    });
}

fn fn404(c: &mut Check) {
    c.function("fn404", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn404(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn404(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn404(d0); numbers(y) });
    });
}

fn fn405(c: &mut Check) {
    c.function("fn405", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn405(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn405(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn405(d0, d1); numbers(y) });
    });
}

fn fn406(c: &mut Check) {
    c.function("fn406", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn406(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn406(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn406(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn407(c: &mut Check) {
    c.function("fn407", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn407(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn407(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn407(d0, d1); numbers(y) });
    });
}

fn fn408(c: &mut Check) {
    c.function("fn408", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn408(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn408(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn408(d0); numbers(y) });
    });
}

fn fn409(c: &mut Check) {
    c.function("fn409", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn409(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn409(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn409(d0); numbers(y) });
    });
}

fn fn410(c: &mut Check) {
    c.function("fn410", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn410(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn410(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn410(d0); numbers(y) });
    });
}

fn fn411(c: &mut Check) {
    c.function("fn411", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.bool(), (t.float(), t.float()), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn411(p0, p1, p2, &mut q3, &mut q4); values((y, q3, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn411(m0, m1, m2, &mut q3, &mut q4); values((y, q3, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn411(d0, d1, d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
    });
}

fn fn412(c: &mut Check) {
    c.function("fn412", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn412(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn412(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn412(d0, d1); numbers(y) });
    });
}

fn fn413(c: &mut Check) {
    c.function("fn413", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn413(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn413(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn413(d0, d1, &d2); numbers(y) });
    });
}

fn fn414(c: &mut Check) {
    c.function("fn414", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn414(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn414(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn414(d0, d1, d2); numbers(y) });
    });
}

fn fn415(c: &mut Check) {
    c.function("fn415", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn415(p0, p1, p2, &mut q3, &mut q4); values((y, q3, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn415(m0, m1, m2, &mut q3, &mut q4); values((y, q3, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn415(d0, d1, d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
    });
}

fn fn416(c: &mut Check) {
    c.function("fn416", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn416(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn416(m0, &m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn416(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn417(c: &mut Check) {
    c.function("fn417", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn417(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn417(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn417(d0, d1); numbers(y) });
    });
}

fn fn418(c: &mut Check) {
    c.function("fn418", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn418(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn418(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn418(d0, d1, d2); numbers(y) });
    });
}

fn fn419(c: &mut Check) {
    c.function("fn419", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn419(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn419(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn419(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn420(c: &mut Check) {
    c.function("fn420", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let y = plain::fn420(p0, &mut q1, &mut q2); values((y, q1, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn420(m0, &mut q1, &mut q2); values((y, q1, q2)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn420(d0, &mut q1, &mut q2); numbers((y, q1, q2)) });
    });
}

fn fn421(c: &mut Check) {
    c.function("fn421", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn421(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn421(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn421(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn422(c: &mut Check) {
    c.function("fn422", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn422(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn422(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn422(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn423(c: &mut Check) {
    c.function("fn423", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn423(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn423(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn423(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn424(c: &mut Check) {
    c.function("fn424", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn424(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn424(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn424(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn425(c: &mut Check) {
    c.function("fn425", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn425(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn425(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn425(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn426(c: &mut Check) {
    c.function("fn426", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn426(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn426(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn426(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn427(c: &mut Check) {
    c.function("fn427", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn427(p0, p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn427(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn427(d0, d1, d2); numbers(y) });
    });
}

fn fn428(c: &mut Check) {
    c.function("fn428", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn428(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn428(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn428(d0); numbers(y) });
    });
}

fn fn429(c: &mut Check) {
    c.function("fn429", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn429(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn429(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn429(d0); numbers(y) });
    });
}

fn fn430(c: &mut Check) {
    c.function("fn430", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn430(p0, &p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn430(moved(&p0, &mut d), &moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn430(d0, &d1); numbers(y) });
    });
}

fn fn431(c: &mut Check) {
    c.function("fn431", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn431(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn431(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn431(d0, d1); numbers(y) });
    });
}

fn fn432(c: &mut Check) {
    c.function("fn432", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn432(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn432(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn432(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn433(c: &mut Check) {
    c.function("fn433", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn433(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn433(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn433(d0, d1, &d2); numbers(y) });
    });
}

fn fn434(c: &mut Check) {
    c.function("fn434", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn434(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn434(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn434(d0, d1); numbers(y) });
    });
}

fn fn435(c: &mut Check) {
    c.function("fn435", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn435(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn435(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn435(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn436(c: &mut Check) {
    c.function("fn436", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn436(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn436(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn436(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn437(c: &mut Check) {
    c.function("fn437", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn437(p0, p1, p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn437(m0, m1, m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn437(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn438(c: &mut Check) {
    c.function("fn438", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn438(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn438(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn438(d0, d1); numbers(y) });
    });
}

fn fn439(c: &mut Check) {
    c.function("fn439", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn439(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn439(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn439(d0); numbers(y) });
    });
}

fn fn440(c: &mut Check) {
    c.function("fn440", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn440(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn440(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn440(d0, d1, d2); numbers(y) });
    });
}

fn fn441(c: &mut Check) {
    c.function("fn441", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn441(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn441(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn441(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn442(c: &mut Check) {
    c.function("fn442", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn442(p0, p1, &p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn442(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn442(d0, d1, &d2, d3); numbers(y) });
    });
}

fn fn443(c: &mut Check) {
    c.function("fn443", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn443(p0, p1, p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn443(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn443(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn444(c: &mut Check) {
    c.function("fn444", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn444(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn444(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn444(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn445(c: &mut Check) {
    c.function("fn445", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.bool(), (t.float(), t.float()), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn445(p0, p1, p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn445(m0, m1, m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn445(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn446(c: &mut Check) {
    c.function("fn446", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn446(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn446(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn446(d0, d1, d2); numbers(y) });
    });
}

fn fn448(c: &mut Check) {
    c.function("fn448", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.array::<3>(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn448(p0, p1, p2, p3.clone(), p4); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn448(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d).clone(), moved(&p4, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn448(d0, d1, d2, d3, d4); numbers(y) });
    });
}

fn fn449(c: &mut Check) {
    c.function("fn449", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn449(p0, &mut q1); values((y, q1)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let mut q1 = moved(&p1, &mut d); let y = plain::fn449(m0, &mut q1); values((y, q1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn449(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn450(c: &mut Check) {
    c.function("fn450", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn450(p0, &p1, p2.clone(), &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn450(m0, &m1, m2.clone(), &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn450(d0, &d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn451(c: &mut Check) {
    c.function("fn451", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn451(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn451(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn451(d0, d1, &d2); numbers(y) });
    });
}

fn fn452(c: &mut Check) {
    c.function("fn452", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn452(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn452(m0, m1, &m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn452(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn453(c: &mut Check) {
    c.function("fn453", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn453(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn453(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn453(d0, d1, d2); numbers(y) });
    });
}

fn fn454(c: &mut Check) {
    c.function("fn454", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn454(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn454(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn454(d0); numbers(y) });
    });
}

fn fn455(c: &mut Check) {
    c.function("fn455", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn455(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn455(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn455(d0, d1); numbers(y) });
    });
}

fn fn456(c: &mut Check) {
    c.function("fn456", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn456(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn456(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn456(d0); numbers(y) });
    });
}

fn fn458(c: &mut Check) {
    c.function("fn458", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn458(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn458(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn458(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn459(c: &mut Check) {
    c.function("fn459", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn459(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn459(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn459(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn460(c: &mut Check) {
    c.function("fn460", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn460(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn460(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn460(d0, d1, &d2); numbers(y) });
    });
}

fn fn461(c: &mut Check) {
    c.function("fn461", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn461(p0, p1, &p2, &mut q3); values((y, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn461(m0, m1, &m2, &mut q3); values((y, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn461(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn462(c: &mut Check) {
    c.function("fn462", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.array::<3>(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn462(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let mut q3 = moved(&p3, &mut d); let y = plain::fn462(m0, m1, &mut q2, &mut q3); values((y, q2, q3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn462(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn463(c: &mut Check) {
    c.function("fn463", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn463(p0, p1, p2, p3); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn463(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn463(d0, d1, d2, d3); numbers(y) });
    });
}

fn fn464(c: &mut Check) {
    c.function("fn464", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn464(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn464(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn464(d0); numbers(y) });
    });
}

fn fn465(c: &mut Check) {
    c.function("fn465", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn465(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn465(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn465(d0); numbers(y) });
    });
}

fn fn466(c: &mut Check) {
    c.function("fn466", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn466(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn466(m0, m1, &m2, m3, &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn466(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn467(c: &mut Check) {
    c.function("fn467", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn467(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn467(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn467(d0); numbers(y) });
    });
}

fn fn468(c: &mut Check) {
    c.function("fn468", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn468(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn468(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn468(d0, d1); numbers(y) });
    });
}

fn fn469(c: &mut Check) {
    c.function("fn469", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn469(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn469(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn469(d0, d1); numbers(y) });
    });
}

fn fn470(c: &mut Check) {
    c.function("fn470", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn470(p0, p1, p2, &p3, p4.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn470(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn470(d0, d1, d2, &d3, d4); numbers(y) });
    });
}

fn fn472(c: &mut Check) {
    c.function("fn472", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn472(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn472(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn472(d0, d1, d2); numbers(y) });
    });
}

fn fn473(c: &mut Check) {
    c.function("fn473", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn473(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn473(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn473(d0, d1, d2); numbers(y) });
    });
}

fn fn474(c: &mut Check) {
    c.function("fn474", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn474(p0, &p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn474(m0, &m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn474(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn475(c: &mut Check) {
    c.function("fn475", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn475(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn475(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn475(d0, d1); numbers(y) });
    });
}

fn fn476(c: &mut Check) {
    c.function("fn476", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn476(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn476(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn476(d0); numbers(y) });
    });
}

fn fn477(c: &mut Check) {
    c.function("fn477", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn477(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn477(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn477(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn478(c: &mut Check) {
    c.function("fn478", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn478(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn478(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn478(d0); numbers(y) });
    });
}

fn fn479(c: &mut Check) {
    c.function("fn479", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn479(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn479(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn479(d0, d1); numbers(y) });
    });
}

fn fn480(c: &mut Check) {
    c.function("fn480", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn480(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn480(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn480(d0, d1, &d2); numbers(y) });
    });
}

fn fn481(c: &mut Check) {
    c.function("fn481", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn481(p0, p1, p2, p3, p4.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn481(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn481(d0, d1, d2, d3, d4); numbers(y) });
    });
}

fn fn482(c: &mut Check) {
    c.function("fn482", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn482(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn482(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn482(d0, d1, d2); numbers(y) });
    });
}

fn fn483(c: &mut Check) {
    c.function("fn483", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn483(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn483(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn483(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn484(c: &mut Check) {
    c.function("fn484", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn484(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn484(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn484(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn485(c: &mut Check) {
    c.function("fn485", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn485(p0, p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn485(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn485(d0, d1, d2); numbers(y) });
    });
}

fn fn486(c: &mut Check) {
    c.function("fn486", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn486(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn486(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn486(d0, d1); numbers(y) });
    });
}

fn fn487(c: &mut Check) {
    c.function("fn487", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn487(p0, p1, p2, p3.clone(), &mut q4); values((y, q4)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let m2 = moved(&p2, &mut d); let m3 = moved(&p3, &mut d); let mut q4 = moved(&p4, &mut d); let y = plain::fn487(m0, m1, m2, m3.clone(), &mut q4); values((y, q4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn487(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn488(c: &mut Check) {
    c.function("fn488", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn488(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn488(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn488(d0); numbers(y) });
    });
}

fn fn489(c: &mut Check) {
    c.function("fn489", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn489(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn489(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn489(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn490(c: &mut Check) {
    c.function("fn490", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn490(p0, p1.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn490(moved(&p0, &mut d), moved(&p1, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn490(d0, d1); numbers(y) });
    });
}

fn fn491(c: &mut Check) {
    c.function("fn491", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn491(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn491(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn491(d0); numbers(y) });
    });
}

fn fn492(c: &mut Check) {
    c.function("fn492", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn492(p0); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn492(moved(&p0, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let y = dual::fn492(d0); numbers(y) });
    });
}

fn fn493(c: &mut Check) {
    c.function("fn493", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn493(p0, p1); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn493(moved(&p0, &mut d), moved(&p1, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn493(d0, d1); numbers(y) });
    });
}

fn fn494(c: &mut Check) {
    c.function("fn494", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn494(p0, &p1, p2.clone()); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn494(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d).clone()); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn494(d0, &d1, d2); numbers(y) });
    });
}

fn fn495(c: &mut Check) {
    c.function("fn495", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn495(p0, p1, &p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn495(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn495(d0, d1, &d2); numbers(y) });
    });
}

fn fn496(c: &mut Check) {
    c.function("fn496", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn496(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn496(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn496(d0, d1, d2); numbers(y) });
    });
}

fn fn497(c: &mut Check) {
    c.function("fn497", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn497(p0, &p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn497(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn497(d0, &d1, d2); numbers(y) });
    });
}

fn fn498(c: &mut Check) {
    c.function("fn498", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn498(p0, p1, &mut q2); values((y, q2)) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let m0 = moved(&p0, &mut d); let m1 = moved(&p1, &mut d); let mut q2 = moved(&p2, &mut d); let y = plain::fn498(m0, m1, &mut q2); values((y, q2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn498(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn499(c: &mut Check) {
    c.function("fn499", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn499(p0, p1, p2); values(y) };
        t.validate(&shown, &plain, &|d| { let mut d = d.iter().copied(); let y = plain::fn499(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d)); values(y) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn499(d0, d1, d2); numbers(y) });
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
    fn54(c);
    fn55(c);
    fn56(c);
    fn57(c);
    fn58(c);
    fn59(c);
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
    fn298(c);
    fn299(c);
    fn300(c);
    fn301(c);
    fn302(c);
    fn303(c);
    fn304(c);
    fn305(c);
    fn306(c);
    fn307(c);
    fn308(c);
    fn309(c);
    fn311(c);
    fn312(c);
    fn314(c);
    fn315(c);
    fn316(c);
    fn317(c);
    fn318(c);
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
    fn385(c);
    fn386(c);
    fn387(c);
    fn388(c);
    fn389(c);
    fn390(c);
    fn391(c);
    fn392(c);
    fn393(c);
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
