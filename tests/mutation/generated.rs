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
    
    impl std::ops::Add for Point {
        type Output = Point;
        fn add(self, other: Point) -> Point {
            Point { x: self.x + other.x, y: self.y + other.y }
        }
    }
    
    impl std::ops::Mul<f64> for Point {
        type Output = Point;
        fn mul(self, k: f64) -> Point {
            Point { x: self.x * k, y: self.y * k }
        }
    }
    
    impl std::ops::Neg for Point {
        type Output = Point;
        fn neg(self) -> Point {
            Point { x: -self.x, y: -self.y }
        }
    }
    
    pub fn positive(x: f64) -> Option<f64> {
        if x > 0.0 { Some(x * x + 0.25) } else { None }
    }
    
    pub fn chained(x: f64) -> Option<f64> {
        let y = positive(x + 0.5)?;
        let z = positive(y.sin())?;
        Some(y * z)
    }
    
    pub fn bent(x: f64) -> f64 {
        if x > 0.0 { x.sin() } else { x * 0.5 }
    }
    
    pub fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(x) + f(f(x) * 0.5)
    }

    
    pub trait Layer {
        fn run(&self, x: f64) -> f64;
    }
    
    impl Layer for Point {
        fn run(&self, x: f64) -> f64 {
            self.x.sin() * x + self.y
        }
    }
    
    impl Layer for Net {
        fn run(&self, x: f64) -> f64 {
            let mut s = self.b;
            for w in &self.w {
                s += w.sin() * x;
            }
            s.sin()
        }
    }
    
    pub fn through<L: Layer>(layer: &L, x: f64) -> f64 {
        layer.run(layer.run(x) * 0.5)
    }

    pub fn fn0(a: f64, mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let w = vec![vec![0.0_f64; 3], vec![if p[1] >= a { m[0] } else { p[1] }; 3]];
        let w: Shape = Shape::Dot;
        let r6 = &mut m[1];
        *r6 *= 1.25 * p[0].min(a).sin();
        match &w { Shape::Disc(r0) => {}, _ => {
            let (l8, r9) = p.split_at_mut(1);
            l8[0] = r9[0].sin();
            r9[0] -= l8[0] * a.sin();
        } }
        (((((((a * p[2]) + 1.75 * a) + 1.75 * p[1]) + 1.75 * p[2]) + 0.5 * m[0]) + 1.25 * m[1]) + 1.5 * m[m.len() - 1]) + 0.5 * w.area()
    }

    pub fn fn1(a: f64) -> f64 {
        let dy1: Vec<f64> = vec![a * a, if a < a { a } else { a }];
        let mut saved = a;
        0.75 + 2.0 * dy1[1]
    }

    pub fn fn2(a: f64) -> f64 {
        let mut dx: Vec<f64> = vec![(3 as f64); 3];
        for i3 in 0..dx.len() {
            if ((-0.625) < dx[i3]) && (a < a) {
                for (j, z5) in dx.iter_mut().enumerate() {
                    *z5 *= (a - a).sin();
                }
                break;
            }
            let f6 = |z: f64| (fn1(dx[i3].cos()) * z).sin();
            let mut y8 = f6(a.sin()) + f6(-dx[i3]);
        }
        ((a + 2.0 * a) + 1.25 * dx[0]) + 0.5 * dx[dx.len() - 1]
    }

    pub fn fn3(mut a: f64, b: f64, n: usize, m: &mut [f64]) -> f64 {
        let a: Body = Body { pos: Point { x: a, y: b }, vel: [-0.5_f64; 3], mass: a, id: 2 };
        if a.mass > 0.75 {
            return ((((((n as f64) + 1.75 * m[0]) + 1.0 * m[1]) + 1.5 * m[m.len() - 1]) + 0.75 * a.pos.y) + 1.25 * a.vel[1]) + 0.25 * a.mass;
        }
        let mut y1 = fn0(1.25 * b.sin(), [b, a.pos.x, a.pos.y], &mut m[..2]);
        y1 = f64::sin(2.0_f64).sin().tanh().sin();
        ((((((((m[n % 2] + 0.25 * b) + 2.0 * m[0]) + 1.5 * m[1]) + 0.25 * m[m.len() - 1]) + 2.0 * a.pos.y) + 1.0 * a.vel[0]) + 1.75 * a.vel[1]) + 1.25 * a.mass) + 1.25 * y1
    }

    pub fn fn4(a: f64, b: f64, mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        let mut s = [q.iter().enumerate().map(|(j, z)| 1.25_f64 * a.cos().sin()).sum::<f64>(), if 0.625_f64 >= b { b } else { 2.0_f64 }, a + b];
        let mut u = (b - a).sin();
        let mut saved = fn3(2.0_f64.min(1.125_f64).sin(), a.sin(), 0 % 4, &mut q);
        for z in s.clone() {
            u += 0.25 * z * 1.625_f64.sin();
        }
        let mut back = s;
        ((((((((((((b / (1.5 + s[2].sin())) + 2.0 * a) + 1.0 * b) + 1.0 * q[0]) + 1.75 * q[q.len() - 1]) + 2.0 * t.0) + 1.0 * s[0]) + 1.5 * s[1]) + 1.5 * u) + 0.75 * saved) + 1.5 * back[0]) + 0.75 * back[1]) + 1.75 * back[2]
    }

    pub fn fn5(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            i4 += 1;
            let mut y12: [f64; 3] = if fn1(0.5 * a.sin()) >= f64::sin(v[1]) {
                let f7 = |z: f64| v.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>().cos();
                let mut y10 = f7(v.iter().map(|z| a.sin()).sum::<f64>());
                a = y10.sin().powi(3).cos();
                [b, a, a]
            } else {
                a += 0.5 * (b * v[1]).min(a).sin();
                a += 0.125 * (a * a.atan()).sin();
                [a; 3]
            };
        }
        ((a + 1.5 * a) + 0.5 * v[1]) + 1.5 * v[v.len() - 1]
    }

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
                let mut y1: f64 = a * b.sin();
                y1 *= (y1 * b).cos();
            }
        }
        (0.75 + 1.5 * a) + 1.25 * b
    }

    pub fn fn7(a: f64, b: f64, n: usize) -> (f64, f64) {
        for i4 in 0..n % 4 {
            if fn6(a.sin(), 0.5 * a.sin()) > 1.5 {
                continue;
            }
        }
        return (b.min(a) + 2.0 * b, (b.sin() + 1.0 * a) + 0.5 * b);
        (a, a)
    }

    pub fn fn8(a: f64, b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        if (b * a) > m[0] {
            {
                let (l6, r7) = m.split_at_mut(1);
                r7[0] = l6[0] * (1.5_f64 * b).sin();
                m[n % m.len()] = b.sin();
            }
        }
        let mut y1 = fn0((b / (1.5_f64 + a.sin())).sin(), [0.5_f64; 3], m);
        if n >= 0 {}
        (((((((y1 + 1.25 * a) + 1.75 * b) + 2.0 * v[0]) + 1.5 * v[1]) + 1.5 * v[v.len() - 1]) + 2.0 * m[1]) + 1.25 * m[m.len() - 1]) + 1.75 * y1
    }

    pub fn fn9(mut a: f64) -> f64 {
        let mut y3: f64 = if twice(|z| (a / (1.5_f64 + (-1.875_f64).sin())).cos(), a) <= (a - a) {
            a = a.sin();
            a - a
        } else {
            a = a.sin();
            a
        };
        if ((-1.5) * a) <= y3 {
            for i5 in 0..2 {}
            y3 = 1.25 * (a.atan() * 1.125_f64.min(1.0_f64)).sin();
            y3 *= (a + (-0.5_f64)).sin();
        }
        return a;
    }

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
            let f12 = |z: f64, k: f64| 0.5 * z.sin();
            let y15 = f12(b.abs(), b) * f12(x.1 - next, next);
            b += 0.375 * b.atan();
        }
        ((((next + 1.75 * a) + 1.75 * b) + 0.5 * y1.y) + 0.5 * next) + 0.25 * x.1
    }

    pub fn fn11(a: f64, n: usize) -> Vec<f64> {
        let mut x = vec![(1.5_f64 + a.sin()).ln(), a, a];
        let r4 = &mut x[n % 2];
        *r4 = a.sin();
        let mut dy1: Vec<f64> = vec![(n as f64), (n as f64)];
        let f6 = |z: f64| a.sin();
        let y8 = f6(f6(dy1[1] - dy1[1]));
        vec![((((a * a) + 0.25_f64 * x[0]) + 1.0_f64 * x[1]) + 0.25_f64 * x[x.len() - 1]) + 0.5_f64 * dy1[0], ((((dy1[n % 2] + 0.5_f64 * x[0]) + 0.25_f64 * x[1]) + 1.75_f64 * x[x.len() - 1]) + 1.0_f64 * dy1[0]) + 2.0_f64 * y8]
    }

    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let mut x = [b + a; 3];
        x[2] = (if a < a { b } else { b }).abs().sin();
        'l4: for i5 in (0..3).rev() {
            x[1] = b.cos();
        }
        a += 0.25 * fn0((-1.375_f64).atan(), std::array::from_fn(|j| (if b < b { b } else { 1.875_f64 }).sin()), &mut x[1..]);
        let mut old8 = std::mem::take(&mut x[1]);
        x[0] + 2.0 * b
    }

    pub fn fn13(mut a: f64, v: &[f64]) -> f64 {
        let y1: f64 = (a.atan().abs() + 1.25_f64).sqrt();
        let r4 = &mut a;
        *r4 = 1.25 * (y1 + v[0]).sin();
        if (3 as f64) <= y1.sin() {
            a = v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().max(y1.atan()).atan();
        }
        let mut old5 = std::mem::replace(&mut a, 1.25 * y1.sin());
        a = 1.25 * (y1 - (if old5 < y1 { old5 } else { a })).sin();
        (((v[1] * v[1] + 1.0_f64).sqrt() + 1.5 * a) + 1.0 * v[1]) + 2.0 * old5
    }

    pub fn fn14(a: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut y = v[..2].to_vec();
        let mut y6: f64 = if v[1] >= 0.25 {
            y[1] = 1.25 * (1.25_f64 * v[v.len() - 1]).sin().powi(0).sin();
            a
        } else {
            let mut y1: Option<f64> = None;
            if a <= v[v.len() - 1] { a } else { y[1] }
        };
        (((((((y[0].max(v[0]) + 0.75 * a) + 0.75 * v[0]) + 1.5 * v[v.len() - 1]) + 2.0 * p[0]) + 1.25 * p[1]) + 1.5 * y[0]) + 1.25 * y[y.len() - 1]) + 0.5 * y6
    }

    pub fn fn15(a: f64) -> [f64; 3] {
        let mut u: [f64; 3] = [a + a; 3];
        let mut old3 = std::mem::replace(&mut u[1], (a * a).cos());
        u[0] = 1.25 * (*u.last().unwrap()).sin();
        {
            (u[0], u[1]) = (u[1] * 0.5, u[1].sin());
        }
        if (a * a) >= (0 as f64) {
            return [(u[2].sin() + 0.75 * a) + 1.25 * u[1], ((0..u.len()).map(|j| u[j] * u.iter().enumerate().map(|(j, z)| 1.25_f64 * (a + (*z)).sin()).sum::<f64>().atan()).sum::<f64>() + 0.75 * u[1]) + 1.5 * old3, (old3 + 0.75 * a) + 0.25 * u[2]];
            for (j, z8) in u.iter_mut().enumerate() {
                *z8 *= 0.5_f64.sin();
            }
        }
        let mut saved: f64 = u[0];
        [(twice(f64::sin, a) + 1.5 * a) + 1.5 * u[2], ((-old3) + 1.75 * u[1]) + 1.25 * u[2], ((((-old3) + 0.25 * a) + 0.25 * u[0]) + 0.75 * u[1]) + 0.25 * old3]
    }

    pub fn fn16(a: f64, v: &[f64]) -> f64 {
        let mut i3 = 0_usize;
        'l4: while i3 < 2 && ((i3 % 2 == 1) && (v[i3 % 2] < v[1])) {
            i3 += 1;
            if i3 < 2 {}
        }
        return (v[i3 % v.len()] + 2.0 * a) + 1.0 * v[v.len() - 1];
        v.iter().copied().fold((-9.0), f64::max)
    }

    pub fn fn17(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(b);
        let mut dy1 = if a < b { fn4(b.atan(), list4[n % 2].sin(), vec![a, b], (a, b)) } else { 1.5_f64.sin().powi(1) };
        *list4.last_mut().unwrap() = b.sin();
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 1 { break; }
            for z10 in list4.iter() {
                let mut i12 = 0_usize;
                loop {
                    i12 += 1;
                    if i12 > 2 { break; }
                    let mut old14 = std::mem::replace(&mut dy1, (*z10).atan());
                    if i12 == 1 { break; }
                    for z in list4.clone() {
                        old14 += 0.25 * z * 0.5 * (*z10).sin();
                    }
                }
            }
            list4[i7 % 2] = fn14((a + dy1).sin(), &list4, [list4[i7 % 2], dy1, b]).sin();
            list4.reverse();
            if n != 3 {
                break;
            }
        }
        (b + 0.75 * list4[0]) + 1.75 * dy1
    }

    pub fn fn18(a: f64, v: &[f64], e: &mut f64) -> f64 {
        let mut dx: [f64; 3] = [v[1].min(a); 3];
        let mut old = [v.iter().zip(v.iter()).map(|(z, q)| (if 0.25_f64 > (*q) { a } else { v[1] }).atan()).sum::<f64>(), *e, a.asinh()];
        old[2] *= 1.25 * fn6(1.25_f64 * 1.0_f64.sin(), v[v.len() - 1].sin()).sin();
        let mut saved = fn8((*e).sin().powi(1).sin(), v[1].sin(), 3 % 4, v, &mut dx);
        let f9 = |z: f64| { let h11 = 1.0_f64; v[1].cos() + h11 };
        let y13 = f9(f9(dx[0]));
        let mut old15: Shape = Shape::Dot;
        ((((((((1.125 + 0.5 * a) + 0.25 * v[0]) + 0.5 * v[1]) + 1.75 * v[v.len() - 1]) + 1.5 * (*e)) + 1.75 * old[0]) + 0.5 * old[1]) + 2.0 * old[2]) + 1.0 * y13
    }

    pub fn fn19(mut a: f64, b: f64, v: &[f64], mut q: Vec<f64>, k: &mut Vec<f64>) -> f64 {
        let dx: [f64; 3] = [q[0].atan(); 3];
        let mut saved = v[0];
        let mut old8 = std::mem::replace(&mut q[1], a.sin());
        let mut dy1: Vec<f64> = vec![q[1].abs(); 3];
        for i11 in (0..k.len()).step_by(2) {
            if v[i11 % 2] < v[0] {
                q[i11 % 2] *= dx.iter().copied().fold((-9.0), f64::max).sin();
                for z in k.clone() {
                    saved += 0.25 * z * k[i11].sin();
                }
                let mut next13 = q.clone();
                for _ in 0..2 {
                    for i14 in 0..q.len() {
                        next13[i14] = 0.5 * q[i14] + 0.25 * (if i14 == 0 { q[q.len() - 1] } else { q[i14 - 1] }) * 2.0_f64.sin().cos();
                    }
                    std::mem::swap(&mut q, &mut next13);
                }
            }
            let mut rest15 = q.clone();
            while let Some(z) = rest15.pop() {
                old8 += 0.25 * z * a.sin();
            }
        }
        (((((((((((1.5_f64 + dy1[1].sin()).ln() + 0.25 * a) + 1.5 * b) + 1.25 * v[v.len() - 1]) + 0.75 * k[1]) + 0.25 * k[k.len() - 1]) + 0.75 * dx[0]) + 1.0 * dx[1]) + 0.25 * saved) + 0.25 * old8) + 1.0 * dy1[1]) + 1.75 * dy1[dy1.len() - 1]
    }

    pub fn fn20(mut a: f64, mut b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        for (j, z5) in m.iter_mut().enumerate() {
            *z5 *= b.atan();
        }
        let f6 = |z: f64| (3 as f64).cos();
        let y8 = f6(f6(if b <= b { 1.0_f64 } else { *e }));
        m[1] += 0.25 * b.sin();
        let f10 = |z: f64| m[0].sin().exp().cos();
        let mut y12 = f10(a);
        for i14 in 0..4 {
            let dy1 = y12;
            for i17 in 0..3 {
                m[i17 % 2] = f64::sin((*e).sin()).sin();
                let mut old19 = std::mem::replace(&mut m[1], (b - y8).atan());
                let part21 = &mut m[0..2];
                part21[0] += 0.125 * (0.5 * (y8 + dy1).sin());
                part21[1] = part21[0] * (y8 + a).sin();
            }
            let r22 = &mut m[i14 % 2];
            *r22 = (b + (*e)).sin();
            *r22 += 0.25 * (b * b).sin();
        }
        ((((*e) + 1.75 * a) + 1.0 * b) + 1.25 * m[1]) + 1.25 * y12
    }

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
        }
        ((((((-a) + 0.5 * a) + 1.5 * b) + 1.5 * v[0]) + 0.25 * v[1]) + 2.0 * y9) + 2.0 * w.x
    }

    pub fn fn22(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let next = Net { w: v.to_vec(), b: b };
        a *= 1.25 * next.w[1].atan().sin();
        let mut b: f64 = b;
        'l6: for i7 in (0..1).rev() {
            for z10 in v.iter() {
                let r12 = &mut a;
                *r12 += 0.25 * (0.5 * (if i7 == 3 { b } else { -1.375_f64 }).sin());
            }
            if i7 < 3 {
                a = 0.5 * (b / (1.5_f64 + next.w[1].sin())).atan().sin();
                break 'l6;
            }
        }
        let mut i13 = 0_usize;
        loop {
            i13 += 1;
            if i13 > 1 { break; }
            if a >= (i13 as f64) {
                break;
            }
            b += 0.5 * (if next.w[0] <= a { b } else { v[1] }).sin().tanh().atan();
        }
        ((((positive(fn6(a.sin(), 1.25 * b.sin())).unwrap_or(b) + 1.75 * v[v.len() - 1]) + 1.0 * next.w[0]) + 1.5 * next.w[1]) + 0.25 * next.b) + 1.25 * b
    }

    pub fn fn23(a: f64) -> f64 {
        let Some(z2) = positive(a) else {
            return a + 1.0 * a;
        };
        let mut tape1 = z2;
        tape1 = 0.875_f64.sin();
        tape1 /= 1.75 + (0.375_f64 - tape1).sin();
        let mut dx = [[2.0_f64; 3], [tape1, tape1 - tape1, if a < tape1 { a } else { a }]];
        (((((a + tape1) + 0.25 * a) + 2.0 * z2) + 0.25 * dx[0][1]) + 1.75 * dx[1][0]) + 0.5 * dx[1][2]
    }

    pub fn fn24(a: f64, b: f64, flag: bool, v: &[f64], mut q: Vec<f64>) -> f64 {
        let (l6, r7) = q.split_at_mut(1);
        l6[0] = r7[0].sin();
        r7[0] -= l6[0] * (if flag { b } else { v[0] }).cos();
        let mut dx = q.clone();
        let mut flag = fn19(1.25 * v[0].sin(), (*v.last().unwrap()).cos(), v, (0..v.len()).map(|j| v[j] + a.sin()).collect::<Vec<f64>>(), &mut dx);
        for z11 in &mut dx {
            *z11 = 0.5 * v.iter().map(|z| 0.5_f64 * (*z).sin()).sum::<f64>().sin();
        }
        dx[0] = 0.625;
        (((((((if 0.375 <= flag { dx[0] } else { a }) + 1.0 * a) + 0.25 * b) + 1.25 * v[0]) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.25 * q[0]) + 0.25 * q[q.len() - 1]
    }

    pub fn fn25(a: f64, b: f64) -> f64 {
        for i3 in (0..1).rev() {
            let f5 = |z: f64| { let h7 = z + 0.625_f64; 0.5 * (b * h7).sin() + h7 };
            let y9 = f5(b + b);
        }
        a + 1.25 * b
    }

    pub fn fn26(a: f64, v: &[f64]) -> f64 {
        let mut w: [[f64; 3]; 2] = [[a, v[0], a], [chained(a).unwrap_or(a), -0.5_f64, a * v[0]]];
        w[0][2] = 1.25 * v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        let mut u: [f64; 3] = std::array::from_fn(|j| (if j < 1 { v[j % 2] } else { v[j % 2] }).cos());
        if v[1] <= v.iter().copied().fold((-9.0), f64::max) {
            u[0] = a.atan();
            let mut y1 = v[0];
        } else {
            let mut saved = fn18(1.25 * 1.375_f64.sin(), &w[0], &mut u[1]);
            let mut next8 = u.clone();
            for _ in 0..1 {
                for i9 in 0..u.len() {
                    next8[i9] = 0.5 * u[i9] + 0.25 * (if i9 == 0 { u[u.len() - 1] } else { u[i9 - 1] }) * (-v[1]).atan();
                }
                u.copy_from_slice(&next8);
            }
        }
        (((((((1.625 - v[0]) + 2.0 * a) + 2.0 * v[0]) + 0.25 * v[1]) + 0.75 * w[0][1]) + 2.0 * u[0]) + 0.75 * u[1]) + 0.25 * u[2]
    }

    pub fn fn27(mut a: f64, n: usize, e: &mut f64) {
        let mut x = [*e, a.sin(), 0.625_f64 + a];
        a = 1.25 * (n as f64).sin();
        *e = fn14((x[n % 3] - (*e)).cos(), &x, x).sin();
        let mut saved: Net = Net { w: x.to_vec(), b: a.cos() };
        x[2] = (*e).cos();
        if (saved.b * (*e)) < (a - a) {
            x[2] = through(&saved, *e).sin();
            for z in x.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * (*e).sin();
            }
        }
    }

    pub fn fn28(a: f64, n: usize) -> f64 {
        let dy1 = vec![0.0_f64; 2];
        let saved = positive(dy1.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap()).unwrap_or(dy1[0]);
        for z6 in dy1.iter().copied().rev() {}
        ((((-1.125) + 1.25 * a) + 1.25 * dy1[0]) + 1.25 * dy1[dy1.len() - 1]) + 0.25 * saved
    }

    pub fn fn29(a: f64, n: usize) -> Vec<f64> {
        let mut dy1 = Point { x: a, y: a + a };
        {
            let r4 = &mut dy1.x;
            *r4 *= (a * 0.625_f64).sin();
            *r4 += 0.5 * a.mul_add(a, 1.25_f64).sin();
            let mut next = a;
        }
        vec![((-a) + 1.25_f64 * a) + 1.25_f64 * dy1.y, ((a - (-0.375_f64)) + 0.75_f64 * a) + 0.75_f64 * dy1.y]
    }

    pub fn fn30(a: f64) -> f64 {
        let a = [a, a - a, fn9(a.sin())];
        let mut i3 = 0_usize;
        'l4: while i3 < 1 {
            i3 += 1;
        }
        let saved = -a[1];
        let f7 = |z: f64| (z * saved.min(a[0])).atan();
        let mut y9 = f7(fn28(1.25 * a[1].sin(), 3 % 4)) + f7(if saved >= 1.75 { saved } else { a[i3 % 3] });
        y9 = (1.5_f64 + (y9 * saved).sin()).sqrt().atan();
        (((a[i3 % 3].abs() + 0.5 * a[0]) + 2.0 * a[1]) + 1.0 * a[2]) + 2.0 * saved
    }

    pub fn fn31(mut a: f64, mut p: [f64; 3], k: &mut Vec<f64>) -> f64 {
        let mut a = [a * a; 3];
        let a = p[2];
        let mut acc: Option<f64> = None;
        k[0] += 0.375 * (1.25 * (0..k.len()).map(|j| k[j] * 1.25_f64 * p[j % 3].sin()).sum::<f64>().sin().tanh().sin());
        k.extend([a.atan().atan(), a]);
        for z9 in k.iter().copied().rev() {
            if let Some(z) = acc {
                let f12 = |z: f64, k: f64| { let h18 = k; z9.cos() + h18 };
                let y20 = f12(if k[0] >= k[0] { z9 } else { z9 }, a) + f12(p[0], a);
            } else {
                p[0] *= (1.875_f64 * a).sin();
            }
        }
        ((((((p[0] + 1.75 * p[0]) + 2.0 * p[1]) + 0.75 * k[0]) + 1.5 * k[1]) + 1.75 * k[k.len() - 1]) + 0.5 * a) + 0.5 * acc.unwrap_or((0.75))
    }

    pub fn fn32(a: f64, m: &mut [f64]) -> f64 {
        m[m.len() - 1] = 0.75;
        let r3 = &mut m[0];
        *r3 += 0.5 * (1.25 * a.sin());
        *r3 += 0.125 * (1.25 * a.sin().exp().sin());
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            let mut i6 = 0_usize;
            'l7: while i6 < 1 && ((a - m[1]) > a.asinh()) {
                i6 += 1;
                'l9: for i10 in 0..3 {}
                let f12 = |z: f64| z.atan();
                let y14 = f12(m[1]);
            }
            let mut y1 = fn12(a.sin().tanh().cos(), m.iter().sum::<f64>().sin());
        }
        (a + 1.25 * a) + 1.25 * m[m.len() - 1]
    }

    pub fn fn33(mut a: f64, n: usize, v: &[f64], q: Vec<f64>, k: &mut Vec<f64>) -> f64 {
        let mut dy1: Vec<f64> = q.clone();
        let f7 = |z: f64, k: f64| 1.25 * (if (v[0] + k) < k.sin().exp() { k } else { dy1[n % 2] + k }).sin();
        let y10 = f7(a.sin().powi(1), a);
        let mut old = fn21(0.625_f64.sin(), (y10 * y10).sin(), &k[0..2]);
        let mut i13 = 0_usize;
        'l14: while i13 < 2 {
            i13 += 1;
            let mut acc = (if dy1[n % 2] < (-1.375_f64) { a } else { dy1[0] }) / (y10 * y10 + 1.0_f64);
            dy1[0] += 0.375 * (0.5 * acc.max(a).cos().sin());
        }
        (((((((((((q[n % 2] + 0.25 * a) + 1.25 * v[0]) + 1.75 * v[1]) + 1.0 * v[v.len() - 1]) + 0.5 * q[0]) + 1.75 * q[1]) + 1.5 * q[q.len() - 1]) + 1.75 * k[1]) + 1.0 * dy1[0]) + 0.75 * dy1[1]) + 1.5 * y10) + 2.0 * old
    }

    pub fn fn34(mut a: f64, v: &[f64], m: &mut [f64]) {
        let a = a.sin().tanh();
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            m[1] = v[i5 % 2].sin();
            let r7 = &mut m[i5 % 2];
            *r7 += 0.5 * v[i5 % 2].min(a).atan();
        }
    }

    pub fn fn35(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut next: Point = Point { x: if a >= v[1] { m[0] } else { p[0] }, y: b.max(a) };
        fn34(f64::sin(b).cos(), &p, m);
        for z7 in &mut p {
            *z7 += 0.125 * next.y.sin();
        }
        let r8 = &mut next.x;
        *r8 += 0.375 * 0.875_f64.atan();
        *r8 = *r8 * 1.25 * b.sin() + (0.375 * (1.25 * a.sin()));
        let dx: [f64; 3] = p;
        {
            if let Some(z) = p.first_mut() {
                *z += 0.5 * 1.875_f64.cos();
            }
            for z in p.chunks_exact_mut(2) {
                z[0] = z[1] * 1.25 * 0.375_f64.sin();
            }
        }
        next.y -= 0.375 * next.y.sin();
        let mut tape1 = Body { pos: Point { y: 1.375_f64, ..next }, vel: [next.y.sin(), fn26(p[1].cos(), &p), a.sin()], mass: p.iter().fold(p[1], |h, z| (h * h).sin()), id: 2 };
        (((((((((((((next.x + 1.25 * v[1]) + 1.5 * v[v.len() - 1]) + 0.25 * p[1]) + 1.25 * p[2]) + 0.75 * m[0]) + 1.75 * m[1]) + 0.25 * m[m.len() - 1]) + 0.5 * next.x) + 2.0 * next.y) + 2.0 * dx[0]) + 1.25 * dx[1]) + 2.0 * dx[2]) + 1.25 * tape1.pos.x) + 0.25 * tape1.mass
    }

    pub fn fn36(mut a: f64, n: usize, mut q: Vec<f64>, r: &mut [f64; 3]) -> f64 {
        let mut y1: [[f64; 3]; 2] = [[1.375_f64; 3], [-r[n % 3], if a <= a { r[0] } else { r[2] }, q[q.len() - 1]]];
        'l6: for i7 in 0..n % 4 {
            let r9 = &mut a;
            *r9 = (if q[n % q.len()] >= q[q.len() - 1] { r[i7 % 3] } else { r[2] }).sin();
            *r9 = *r9 * 0.5 * (-1.375_f64).sin() + (0.25 * r[i7 % 3].cos());
        }
        return (((((((*q.last().unwrap()) + 0.75 * a) + 1.25 * q[0]) + 1.75 * q[q.len() - 1]) + 1.5 * r[0]) + 1.75 * r[1]) + 1.5 * y1[1][0]) + 1.0 * y1[1][2];
        if q.len() > 2 { a = q.remove(0) * 0.75; }
        q[1]
    }

    pub fn fn37(mut a: f64, mut b: f64, v: &[f64], body: &mut Body) -> f64 {
        for i5 in 0..v.len() {
            {
                for i7 in 0..3 {
                    body.pos.x = b.max(b).cos().cos();
                }
            }
        }
        let mut y9: f64 = {
            body.vel[2] += 0.5 * (0 as f64).sin();
            body.mass = 1.25 * (-0.25_f64).sin();
            -b
        };
        (((((((((a * b) + 1.25 * a) + 0.25 * b) + 0.5 * v[0]) + 0.25 * v[1]) + 1.5 * body.pos.x) + 1.0 * body.pos.y) + 1.75 * body.vel[0]) + 1.75 * body.vel[1]) + 1.5 * body.mass
    }

    pub fn fn38(a: f64, mut b: f64) -> f64 {
        let mut cell1 = [[-0.875_f64; 3], [1.875_f64; 3]];
        'l4: for i5 in 0..3 {
            cell1[0][0] = a.sin();
            cell1[i5 % 2][1] = a.asinh().cos();
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
        }
        return (((a.max(a) + 1.5 * a) + 0.25 * b) + 0.25 * cell1[1][0]) + 1.0 * cell1[1][2];
    }

    pub fn fn39(a: f64, p: [f64; 3]) -> f64 {
        {
            {
                let acc: f64 = (1 as f64);
            }
        }
        (positive(0.875_f64.sin().exp()).unwrap_or(a) + 2.0 * a) + 1.0 * p[0]
    }

    pub fn fn40(a: f64, n: usize, v: &[f64], net: &Net) -> f64 {
        let mut net: Vec<f64> = vec![a; 3];
        let y1 = fn7((-a).sin(), 1.25 * (1.5_f64 - a).sin(), n % 4);
        for (z, o) in net.iter_mut().zip(v.iter()) {
            *z += *o * y1.0.sin();
        }
        for i7 in (0..v.len()).rev() {
            let mut y16: f64 = if n >= 1 {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 2 { break; }
                    let r11 = &mut net[0];
                    *r11 *= 0.5 * (v[i7] * a).sin();
                    *r11 = *r11 * v[i7].sin() + (0.25 * (0.5 * a.sin()));
                    let f12 = |z: f64| net[i7 % 2].sin();
                    let y14 = f12(net[1] + a);
                }
                net.fill(a.sin());
                y1.0 * v[i7]
            } else {
                net[1]
            };
            (net[0], net[1]) = (net[1], net[0]);
        }
        ((((((a + 1.0 * v[0]) + 0.25 * v[1]) + 2.0 * v[v.len() - 1]) + 2.0 * net[0]) + 1.5 * net[net.len() - 1]) + 2.0 * y1.0) + 1.75 * y1.1
    }

    pub fn fn41(mut a: f64, mut b: f64) -> f64 {
        let mut dy1 = [if a < a { b } else { a }, b, 1.25_f64.asinh()];
        dy1[2] = a.sin();
        let mut s = (b + dy1[1]) * b.mul_add(a, b);
        (((s.sin().powi(0) + 1.75 * a) + 1.75 * b) + 0.5 * dy1[2]) + 1.5 * s
    }

    pub fn fn42(a: f64) -> f64 {
        let cell1 = [1.75_f64; 3];
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 1 { break; }
            for i6 in (0..4).rev() {}
            if i3 == 2 { break; }
        }
        (2.0 + (-1.625)) + 1.5 * a
    }

    pub fn fn43(mut a: f64, n: usize, v: &[f64], k: &mut Vec<f64>) -> f64 {
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
            k[n % 2] = v[i5 % 2].sin();
        }
        (((a * a) + 2.0 * v[1]) + 1.25 * k[1]) + 1.75 * k[k.len() - 1]
    }

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
        }
        list4
    }

    pub fn fn45(a: f64, e: &mut f64) -> f64 {
        let mut a = vec![*e, *e];
        let mut u: Body = Body { pos: Point::new(a[1], 0.25_f64), vel: [((*e) * (*e) + 1.0_f64).ln(); 3], mass: 1.25, id: 2 };
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 3 { break; }
            let (l7, r8) = a.split_at_mut(1);
            l7[0] = r8[0].sin();
            r8[0] -= l7[0] * ((*e) * (*e) + 1.0_f64).sqrt().atan();
            if (*e).abs() > 1.25_f64.cos() { break; }
            let mut acc: f64 = *e;
            while a.len() > 2 {
                let z = a.pop().unwrap();
                acc = acc * 0.5 + z * 0.5 * (*e).sin();
            }
        }
        let next: f64 = (*e).min(fn22(1.25_f64 * (*e).sin(), 0.5_f64.sin(), &a));
        (((((next.min(next) + 0.5 * a[0]) + 0.75 * a[1]) + 0.25 * a[a.len() - 1]) + 0.5 * u.pos.x) + 0.5 * u.vel[1]) + 0.75 * next
    }

    pub fn fn46(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let mut saved: [[f64; 3]; 2] = [[v.iter().fold(v[n % 2], |h, z| 1.25_f64 * b.sin()); 3]; 2];
        saved[0][0] = saved[n % 2][2].cos();
        let f8 = |z: f64| { let h10 = b.sin().tanh(); (z * z + 1.0_f64).ln().sin() + h10 };
        let mut y12 = f8(1.375 * a);
        saved[n % 2][0] = (1.5_f64 + (0.875_f64 / (1.5_f64 + a.sin())).sin()).ln().atan();
        vec![((((v.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>() + 2.0_f64 * a) + 1.0_f64 * v[1]) + 2.0_f64 * v[v.len() - 1]) + 1.25_f64 * saved[1][0]) + 1.5_f64 * saved[1][2], (((((if v[v.len() - 1] <= (-1.5_f64) { a } else { a }) + 0.75_f64 * b) + 1.0_f64 * v[0]) + 0.75_f64 * saved[1][0]) + 2.0_f64 * saved[1][2]) + 0.75_f64 * y12]
    }

    pub fn fn47(mut a: f64) -> [f64; 3] {
        let mut saved: Net = Net { w: vec![0.0_f64; 2], b: a };
        let f3 = |z: f64, k: f64| 0.25_f64.atan();
        let y6 = f3(saved.w[0], saved.b) + f3(a, saved.w[0]);
        for i8 in (0..3).rev() {}
        let mut i10 = 0_usize;
        while i10 < 3 && ((y6 * (-0.75)) >= a.mul_add(saved.w[i10 % 2], saved.b)) {
            i10 += 1;
            if i10 < 3 {
                if a >= saved.w[1] {
                    saved.w[i10 % 2] = y6.atan();
                } else if saved.w[i10 % 2] > (i10 as f64) {} else {
                    saved.w[0] = y6.sin();
                }
                saved.w[i10 % 2] -= 0.375 * (saved.b.sin().tanh() + a).atan();
                let mut y6 = (y6 + y6, saved.w[0]);
            } else if i10 < 1 {
                a = 0.5 * saved.b.sin();
            } else {
                saved.w[i10 % 2] = (if i10 % 2 == 1 { y6 } else { saved.w[0] - saved.w[i10 % 2] }).sin();
            }
            let mut old13 = std::mem::replace(&mut a, 0.5 * (-saved.b).sin());
            saved.b -= 0.5 * (2 as f64).atan();
        }
        [saved.w[0] + 1.75 * saved.w[0], (y6 * y6 + 1.0_f64).sqrt() + 2.0 * y6, (y6.cos() + 0.5 * saved.w[0]) + 1.0 * y6]
    }

    pub fn fn48(a: f64) -> f64 {
        let mut a = (a.sin(), a);
        if (1.25 * a.1) > (a.1 * a.0) {
            let mut i3 = 0_usize;
            'l4: while i3 < 1 && ((a.1 + a.1) < fn30(a.0.sin())) {
                i3 += 1;
                a.0 = 1.25 * (a.1 * a.0).sin().tanh().sin();
                let mut i6 = 0_usize;
                'l7: loop {
                    i6 += 1;
                    if i6 > 2 { break; }
                    a.1 *= 0.5 * a.1.sin();
                    if (if a.1 >= a.0 { a.1 } else { a.0 }) > a.1 { break; }
                    let r9 = &mut a.1;
                    *r9 = 0.5 * (0.375_f64 * 0.25_f64).sin();
                    *r9 += 0.125 * 1.625_f64.atan();
                    a.0 = 0.5 * a.1.sin();
                }
            }
        }
        a.1 + 1.25 * a.0
    }

    pub fn fn49(a: f64, v: &[f64]) -> f64 {
        let mut s = [v.first().copied().unwrap_or((0.5)), -a, a * a];
        s[1] = (s[1].cos() + v.iter().rev().skip(1).copied().map(|z| 1.25_f64 * a.asinh().sin()).sum::<f64>()).atan();
        let v = fn12((a - a).sin(), a.sin().sin());
        let mut next6 = s.clone();
        for _ in 0..3 {
            for i7 in 0..s.len() {
                next6[i7] = 0.5 * s[i7] + 0.25 * (if i7 == 0 { s[s.len() - 1] } else { s[i7 - 1] }) * 1.25 * v.sin();
            }
            std::mem::swap(&mut s, &mut next6);
        }
        (1.5_f64.atan() + 2.0 * s[0]) + 0.5 * v
    }

    pub fn fn50(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let acc: Option<f64> = None;
        (a, b) = (b, a);
        let y1 = fn36(1.25 * a.cos().sin(), 0 % 4, vec![a; 3], &mut p);
        for z6 in p.iter_mut() {
            *z6 += 0.5 * y1.atan();
        }
        for i7 in 1..=2 {
            for i9 in (0..p.len()).step_by(2) {
                p[i9] = 0.5;
                p.reverse();
            }
        }
        (((((p[0] + 1.25 * a) + 2.0 * b) + 1.25 * p[0]) + 2.0 * p[1]) + 1.75 * acc.unwrap_or((0.75))) + 1.25 * y1
    }

    pub fn fn51(a: f64, b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + 1.0_f64).sqrt(), b]];
        let mut dx: [f64; 3] = [-0.375_f64; 3];
        dx[1] = a.cos();
        let mut y11: f64 = {
            let mut i7 = 0_usize;
            'l8: while i7 < 1 && (b >= fn38(b.sin(), 1.25 * dx[n % 3].sin())) {
                i7 += 1;
                let mut saved = fn48(b.atan());
                fn34(1.25 * b.sin(), &v[0..2], &mut dx);
            }
            a - b
        };
        dx[2] = b.sin().powi(0).sin();
        for i13 in 0..dx.len() {
            dx[i13] = dx[i13].asinh().atan();
        }
        vec![(((((b + dx[n % 3]) + 0.75_f64 * v[0]) + 0.5_f64 * v[1]) + 0.75_f64 * v[v.len() - 1]) + 1.75_f64 * dx[0]) + 0.5_f64 * dx[2], ((((v[1] + 0.75_f64 * b) + 0.5_f64 * v[0]) + 2.0_f64 * v[1]) + 1.5_f64 * v[v.len() - 1]) + 0.5_f64 * dx[2]]
    }

    pub fn fn52(mut a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut back: [f64; 3] = std::array::from_fn(|j| 1.25 * a.sin());
        if (-back[n % 3]) >= (if n >= 1 { q[n % 2] } else { a }) {
            let (l6, r7) = back.split_at_mut(1);
            l6[0] = r7[0].sin();
            r7[0] -= l6[0] * (a * a).sin();
            return (((((a + 1.0 * a) + 1.5 * q[0]) + 0.75 * q[q.len() - 1]) + 2.0 * back[0]) + 1.5 * back[1]) + 2.0 * back[2];
        }
        {
            let r8 = &mut back[0];
            *r8 += 0.125 * (-a).atan();
            back[1] = 1.875;
        }
        ((((a + 2.0 * a) + 0.25 * q[1]) + 2.0 * q[q.len() - 1]) + 1.75 * back[0]) + 1.25 * back[1]
    }

    pub fn fn53(a: f64, mut b: f64, body: &mut Body) -> f64 {
        let mut x: [f64; 3] = [a, b, a];
        x.sort_by(|z, q| z.total_cmp(q));
        'l5: for i6 in 0..x.len() {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 2 { break; }
                x[2] = 0.75;
                x[i6] -= 0.25 * body.pos.y.sin();
            }
            body.mass += 0.375 * (0.5 * (fn42(b.sin()) / ((a * b).abs() + 1.25_f64)).sin());
            body.vel[i6 % 3] += 0.25 * (a.atan() * (body.pos.x * b)).cos();
        }
        ((((a + 0.25 * a) + 2.0 * body.pos.x) + 2.0 * body.vel[1]) + 2.0 * body.mass) + 0.25 * x[0]
    }

    pub fn fn54(mut a: f64) -> [f64; 3] {
        let mut dy1 = [1.75_f64; 3];
        dy1[0] += 0.125 * (1.25 * (a - dy1[2]).sin());
        let r3 = &mut dy1[0];
        *r3 = fn30(1.25_f64 * a.sin()).sin();
        dy1[1] += 0.375 * (if (dy1[2] * a) < a.sin().tanh() { a + a } else { a }).sin();
        let mut a = dy1.iter().enumerate().map(|(j, z)| dy1.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (*z).sin()).sum::<f64>().cos()).sum::<f64>();
        [dy1.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<f64>() + 1.75 * dy1[1], a + 0.75 * dy1[2], dy1[0] + 1.0 * a]
    }

    pub fn fn55(mut a: f64) -> f64 {
        {
            let s = a.max(a);
        }
        (a * a) + 1.75 * a
    }

    pub fn fn56(a: f64, m: &mut [f64]) -> f64 {
        let mut w = fn54((if a <= m[1] { m[1] } else { a }).atan());
        let f4 = |z: f64, k: f64| z.min(k).abs().sin();
        let y7 = f4(1.75, m[1]) * f4(a, a);
        w[2] = (a + m[0]).cos();
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 3 { break; }
            let mut i9: f64 = a - a;
            i9 = y7.sin();
            if (m[1] + i9) <= i9 { break; }
            m[m.len() - 1] = ((i9 + y7) + (a * (-1.625_f64))).atan();
            let saved = fn45(a.sin().sin(), &mut w[0]);
        }
        (((((((a + 0.5 * a) + 1.0 * m[0]) + 2.0 * m[1]) + 0.25 * m[m.len() - 1]) + 1.5 * w[0]) + 1.5 * w[1]) + 1.5 * w[2]) + 0.25 * y7
    }

    pub fn fn57(a: f64, v: &[f64]) -> Vec<f64> {
        let mut v: Vec<Vec<f64>> = vec![vec![-v[1], if v[0] > v[0] { a } else { v[1] }, v[1]], v.to_vec()];
        'l4: for i5 in 0..2 {
            let s = fn45(a.asinh().cos(), &mut v[1][0]);
            v[i5 % 2][i5 % 2] = s.sin();
        }
        vec![0.75_f64.asinh() + 1.25_f64 * v[1][1], v[0][0].max(a) + 0.25_f64 * v[1][1]]
    }

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
        ((((((b + 1.0 * a) + 1.5 * b) + 1.75 * v[0]) + 1.5 * v[1]) + 1.0 * v[v.len() - 1]) + 0.25 * tape1[0][1]) + 1.25 * tape1[1][0]
    }

    pub fn fn59(a: f64, mut b: f64, n: usize, flag: bool, p: [f64; 3]) -> [f64; 3] {
        let mut a = [[twice(f64::sin, p.iter().zip(p.iter()).map(|(z, q)| 1.25_f64 * (*q).sin()).sum::<f64>()), a * a, b.sin().exp()], [b + p[n % 3], p[0] - a, if flag { b } else { p[n % 3] }]];
        let w: f64 = a[n % 2][0] - b;
        a[n % 2][n % 3] = 2.0_f64.atan();
        for i10 in 0..p.len() {
            let mut i12 = 0_usize;
            'l13: loop {
                i12 += 1;
                if i12 > 1 { break; }
                let mut old: Point = Point { x: chained(w - b).unwrap_or(b), y: w };
                let mut y16: f64 = {
                    old.y = 0.5 * ((w.abs() + 1.25_f64).sqrt() + w).sin();
                    old.x *= w.sin();
                    a[i10 % 2][n % 3]
                };
                a[n % 2][0] = 0.5 * (w.asinh() * w.asinh() + 1.0_f64).ln().sin();
                let f18 = |z: f64| { let h21 = p[i10].sin(); (1.125_f64 * h21).sin() + h21 };
                let y23 = f18(-w);
            }
            a[i10 % 2][n % 3] = ((b + w) / (p[i10].abs() + 1.25_f64)).atan();
        }
        [(w + 0.75 * b) + 0.5 * p[2], ((w.sin().powi(2) + 1.75 * b) + 0.25 * p[0]) + 1.5 * p[2], ((((n as f64) + 2.0 * b) + 1.5 * p[1]) + 1.25 * a[0][1]) + 1.25 * a[1][2]]
    }

    pub fn fn60(mut a: f64, body: &mut Body) -> f64 {
        'l3: for i4 in 0..3 {
            match i4 % 3 { 0 => {
                for i6 in (0..4).rev() {
                    body.pos.y = 0.5 * body.energy().sin();
                }
            }, 1 => {
                body.pos.x = (body.mass + a).sin();
                if (a < body.vel[1]) || (body.pos.y < body.pos.x) {
                    body.mass /= 1.75 + ((i4 + 1) as f64).sin();
                    continue 'l3;
                }
            }, _ => {
                a = (body.pos.y / (1.5_f64 + fn50(body.vel[i4 % 3].sin(), body.pos.y.cos(), [2.0_f64; 3]).sin())).atan();
            } }
            let r8 = &mut body.pos.x;
            *r8 = *r8 * 0.5 * (-0.25_f64).sin() + (0.25 * (0.5 * a.sin()));
            *r8 += 0.5 * (0.5 * (-1.25_f64).sin());
            let f9 = |z: f64| ((a * (-1.5_f64)) + a).sin();
            let mut y11 = f9((i4 as f64));
        }
        ((((body.vel[1] - a) + 0.25 * body.pos.y) + 2.0 * body.vel[0]) + 0.5 * body.vel[1]) + 2.0 * body.mass
    }

    pub fn fn61(mut a: f64) -> f64 {
        let a: Option<f64> = Some(-a);
        let mut i3 = 0_usize;
        while i3 < 2 && ((1.125 < 0.75) && (1.75 < 1.625)) {
            i3 += 1;
            if let Some(z) = a {
                let Some(z6) = a else {
                    continue;
                };
            }
        }
        (1.25_f64.abs() + 1.25_f64).ln() + 1.5 * a.unwrap_or((0.75))
    }

    pub fn fn62(mut a: f64, b: f64) -> f64 {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn52(acc.sin(), 1 % 4, vec![a, b, a])) {} else {
                a = acc.cos();
                let mut old6 = std::mem::replace(&mut a, acc.sin());
            }
        }
        ((b + b) + 0.75 * a) + 2.0 * b
    }

    pub fn fn63(mut a: f64, m: &mut [f64]) -> f64 {
        let mut old: [f64; 3] = [2.0_f64; 3];
        m[1] += 0.5 * (1.25 * a.sin());
        if (m[1] >= a) || (a < a) {
            return ((((((old.iter().copied().fold((-9.0), f64::max) + 1.75 * a) + 0.75 * m[0]) + 1.75 * m[1]) + 1.0 * m[m.len() - 1]) + 0.25 * old[0]) + 1.0 * old[1]) + 1.5 * old[2];
            m[m.len() - 1] = (if (1 as f64) > a { old[2] + a } else { 0.5_f64 }).sin();
        }
        ((((((old[0] - m[1]) + 1.0 * m[0]) + 0.75 * m[1]) + 0.25 * m[m.len() - 1]) + 1.75 * old[0]) + 1.5 * old[1]) + 0.25 * old[2]
    }

    pub fn fn64(a: f64, m: &mut [f64]) -> f64 {
        let f3 = |z: f64| 1.25 * a.sin();
        let y5 = f3(m[1] + a) + f3(a);
        (((a.abs() + 0.25 * m[0]) + 0.75 * m[1]) + 1.75 * m[m.len() - 1]) + 0.5 * y5
    }

    pub fn fn65(mut a: f64, b: f64, v: &[f64], net: &Net) -> Vec<f64> {
        let mut back: Vec<f64> = vec![net.w[1] / (net.w[0].abs() + 1.25_f64); 3];
        back[0] = net.forward(&back[..=1]).sin();
        let saved = 1.5_f64;
        let f7 = |z: f64, k: f64| back.iter().zip(back.iter()).map(|(z, q)| b.sin()).sum::<f64>().abs().sin();
        let y12 = f7(a.sin(), a);
        let mut saved = 0.5_f64.sin().sin().powi(3);
        if ((y12 - y12) <= (*v.first().unwrap())) || (saved.abs() < (-net.b)) {
            let a = fn8(fn4(y12.sin(), b.sin(), v.to_vec(), (a, a)).cos(), (a * b).sin(), 1 % 4, &v[..=1], &mut back);
            let mut old16 = std::mem::replace(&mut back, vec![0.0_f64; 2]);
        }
        back
    }

    pub fn fn66(mut a: f64, n: usize, v: &[f64], e: &mut f64) -> f64 {
        let f5 = |z: f64, k: f64| ((z.abs() + 1.25_f64).sqrt() + 0.625_f64).sin();
        let mut y8 = f5(f64::sin(a), 0.875) * f5(a + v[1], v[n % v.len()]);
        let r10 = &mut y8;
        *r10 = *r10 * 1.25 * a.sin() + (0.5 * a.cos());
        *r10 += 0.125 * fn42(v[n % v.len()].atan()).sin();
        return (((((a + (*e)) + 0.75 * v[0]) + 1.0 * v[1]) + 0.75 * v[v.len() - 1]) + 2.0 * (*e)) + 0.25 * y8;
    }

    pub fn fn67(a: f64, n: usize, mut p: [f64; 3], q: Vec<f64>, m: &mut [f64]) -> f64 {
        let mut dy1 = vec![vec![p[n % 3].asinh(); 3], vec![0.0_f64; 4]];
        let (l7, r8) = p.split_at_mut(1);
        l7[0] = r8[0].sin();
        r8[0] -= l7[0] * a.max(m[1]).sin();
        let mut tape1: f64 = if (q.len() as f64) < a.sin() { m.iter().enumerate().map(|(j, z)| (if (*z) < p[0] { a } else { dy1[1][n % 2] }).cos()).sum::<f64>() } else { p.iter().fold(1.25_f64, |h, z| ((*z) * (*z) + 1.0_f64).sqrt().sin()) };
        p[n % 3] /= 1.75 + (0 as f64).sin();
        let mut y14: f64 = if n < 0 {
            dy1[n % 2][n % 2] -= 0.375 * (if n == 2 { m[n % 2] * tape1 } else { if p[n % 3] <= a { q[n % 2] } else { a } }).cos();
            m[n % 2] = (m.iter().copied().fold((-9.0), f64::max) * (if dy1[0][n % 2] <= q[n % 2] { p[2] } else { p[n % 3] })).sin();
            fn55(p[n % 3].sin())
        } else {
            p.fill(q[n % 2].max(m[n % m.len()]).atan());
            dy1[n % 2][0] = tape1.sin();
            1.0_f64.atan()
        };
        ((((((((tape1 + 0.75 * a) + 0.75 * p[0]) + 0.25 * p[1]) + 1.0 * q[0]) + 1.75 * q[q.len() - 1]) + 1.5 * m[1]) + 0.75 * m[m.len() - 1]) + 0.25 * dy1[1][1]) + 0.5 * y14
    }

    pub fn fn68(a: f64, r: &mut [f64; 3]) -> f64 {
        let mut r = [[r[2]; 3], [(0..r.len()).map(|j| r[j] * a.sin().exp().atan()).sum::<f64>(), -1.375_f64, r[1]]];
        if (r[0][0] + a) >= a {
            if r[1][1] < a {
                return ((r[1][0] + 1.25 * a) + 0.5 * r[0][1]) + 1.25 * r[1][0];
            }
        }
        let f5 = |z: f64| (0.875_f64 * 2.0_f64).atan();
        let y7 = f5(f5(a));
        let mut i9 = 0_usize;
        while i9 < 3 && ((r[i9 % 2][0] * y7) >= (-1.0)) {
            i9 += 1;
            r[i9 % 2][2] = 0.5 * ((a - r[0][i9 % 3]) + y7).sin();
        }
        (((a + 1.0 * r[0][1]) + 2.0 * r[1][0]) + 0.25 * r[1][2]) + 1.0 * y7
    }

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
        a.sin().powi(3) + 1.5 * dy1.area()
    }

    pub fn fn70(mut a: f64, b: f64) -> f64 {
        let y1: Vec<f64> = vec![a; 3];
        a = (0 as f64).sin();
        if f64::sin(b) >= (b + y1[0]) {
            return ((y1[y1.len() - 1] + 0.375) + 0.75 * b) + 1.75 * y1[0];
        }
        let mut s: (f64, f64) = (a, b);
        (((b + 0.25 * b) + 0.25 * y1[1]) + 0.25 * y1[y1.len() - 1]) + 1.25 * s.0
    }

    pub fn fn71(a: f64, b: f64) -> Vec<f64> {
        let mut x = b;
        let mut old: f64 = b;
        vec![(old + 1.75_f64 * b) + 1.5_f64 * x, b + 0.25_f64 * old]
    }

    pub fn fn72(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let mut m: Vec<f64> = vec![(1 as f64), a + 0.25_f64];
        'l5: for (j, z7) in m.iter().enumerate() {
            'l10: for i11 in 0..j % 4 {
                if (a * b) < a {
                    if ((-0.625) - b) >= b.sin().tanh() {
                        break 'l10;
                    }
                } else if (*z7).sin().powi(0) >= (j as f64) {} else {
                    let mut dy1: f64 = b * (*z7);
                }
            }
        }
        ((((a + 0.625) + 1.0 * a) + 0.75 * b) + 1.5 * m[1]) + 2.0 * m[m.len() - 1]
    }

    pub fn fn73(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * b.sin();
        let r4 = &mut b;
        *r4 = *r4 * 1.25 * v[0].sin() + (0.25 * (1.25 * a.sin()));
        *r4 *= 1.25 * fn55(a.atan()).sin();
        ((b.sin() + 1.25 * a) + 0.25 * v[1]) + 2.0 * v[v.len() - 1]
    }

    pub fn fn74(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut tape1 = [1.625_f64; 3];
        let Some(z6) = positive(v.iter().map(|z| 0.875_f64.sin()).sum::<f64>()) else {
            return ((((((((tape1[1] / (a * a + 1.0)) + 1.5 * a) + 0.25 * v[0]) + 0.25 * v[1]) + 1.75 * v[v.len() - 1]) + 1.5 * q[1]) + 0.5 * q[q.len() - 1]) + 1.0 * tape1[0]) + 1.5 * tape1[2];
        };
        tape1[1] = z6.sin();
        tape1[2] = (if a >= v.first().copied().unwrap_or((0.5)) { a.sin() } else { v[0] / (a.abs() + 1.25_f64) }).sin();
        ((((((if (-0.375) <= a { 1.875_f64 } else { tape1[0] }) + 0.5 * v[0]) + 2.0 * v[1]) + 0.5 * v[v.len() - 1]) + 2.0 * q[q.len() - 1]) + 0.5 * tape1[1]) + 0.5 * tape1[2]
    }

    pub fn fn75(a: f64, n: usize) -> f64 {
        let mut a: [f64; 3] = [(n as f64), a, if a > a { 0.5_f64 } else { 1.125_f64 }];
        for i4 in (0..a.len()).rev() {
            a[1] -= 0.375 * a.iter().sum::<f64>().sin();
        }
        a[n % 3] = (n as f64).sin();
        let (l6, r7) = a.split_at_mut(1);
        l6[0] += r7[0] * ((n + 1) as f64).sin();
        ((a[0].abs() + 0.5 * a[0]) + 0.75 * a[1]) + 0.5 * a[2]
    }

    pub fn fn76(mut a: f64, n: usize, flag: bool) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + 1.0_f64).sqrt() + a).sin());
        }
        list4[n % 2] = ((if a >= a { a } else { list4[n % 2] }) + (if a <= 1.625_f64 { 0.625_f64 } else { 1.0_f64 })).cos();
        if flag {
            list4[1] = 1.25 * (1.625_f64 * (list4[n % 2] * a)).sin();
            (list4[0], list4[1]) = (list4[1], list4[0]);
            if list4.iter().filter(|z| **z > 0.25).map(|z| a.atan()).sum::<f64>() > a.sin().tanh() {
                list4.extend_from_slice(&[list4[0].min(a).cos(), a]);
            } else {
                let mut w = [[list4[n % 2].atan(); 3]; 2];
                if let Some(z) = list4.first_mut() {
                    *z += 0.5 * a.sin();
                }
            }
        } else if flag {
            list4[n % 2] *= 1.25_f64.sin();
        } else {
            let back: f64 = list4[1] * (-a);
        }
        (((a * a) + 1.0 * a) + 1.5 * list4[0]) + 1.25 * list4[1]
    }

    pub fn fn77(mut a: f64) -> f64 {
        a = (3 as f64).atan();
        a = a.atan();
        let mut list2 = Vec::with_capacity(4);
        list2.push(a.mul_add(0.75_f64, 2.0_f64));
        list2.push(a);
        (list2[0], list2[1]) = (list2[1], list2[0]);
        list2[1] = 1.25 * ((if list2[1] < list2[0] { list2[0] } else { a }) - (if a >= a { a } else { a })).sin();
        for i4 in 0..2 {
            let mut y = fn32((a + a).atan(), &mut list2);
            a += 0.25 * fn72(y.atan(), y.sin().powi(3).sin(), &mut list2[..2]);
        }
        (((a + (-0.5)) + 0.25 * a) + 0.5 * list2[1]) + 0.75 * list2[list2.len() - 1]
    }

    pub fn fn78(a: f64, flag: bool, q: Vec<f64>, m: &mut [f64], e: &mut f64) -> f64 {
        for z6 in m.iter_mut() {
            *z6 = 0.5 * ((*e) - q[1]).sin();
        }
        let mut tape1 = q.to_vec();
        tape1.insert(1, (3 as f64).sin());
        if m[0] >= tape1[0].sin().tanh() {
            return (((((((a.sin().powi(2) + 0.75 * a) + 1.0 * q[0]) + 1.0 * q[1]) + 1.75 * q[q.len() - 1]) + 1.25 * m[1]) + 2.0 * m[m.len() - 1]) + 0.5 * (*e)) + 1.5 * tape1[1];
        }
        (((((((((a + 1.0 * a) + 0.5 * q[0]) + 1.75 * q[1]) + 1.25 * m[0]) + 1.0 * m[1]) + 1.0 * m[m.len() - 1]) + 1.25 * (*e)) + 2.0 * tape1[0]) + 1.0 * tape1[1]) + 1.5 * tape1[tape1.len() - 1]
    }

    pub fn fn79(a: f64) -> f64 {
        let w = vec![a, a];
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            for i5 in (0..w.len()).rev() {}
            if i3 == 3 { break; }
            let mut saved = (a * a).sin();
        }
        (((w.iter().sum::<f64>() + 0.75 * a) + 1.25 * w[0]) + 2.0 * w[1]) + 1.5 * w[w.len() - 1]
    }

    pub fn fn80(a: f64, b: f64, t: (f64, f64), k: &mut Vec<f64>) {
        let mut dx: Vec<Vec<f64>> = vec![vec![k[1] * b; 2]; 3];
        let mut old6 = std::mem::take(&mut dx[0][1]);
        for row in &mut dx {
            for z in row.iter_mut() {
                *z *= (0..k.len()).map(|j| k[j] * (b * t.0).sin()).sum::<f64>().sin();
            }
        }
        'l9: for i10 in 0..k.len() {
            let mut x = fn67(dx[1][i10 % 2].atan(), i10 % 4, std::array::from_fn(|j| 0.5 * a.atan().sin()), vec![b, 1.5_f64], &mut k[..2]);
            let r14 = &mut dx[i10 % 2][i10 % 2];
            *r14 = *r14 * x.sin() + (0.25 * t.1.sin());
            *r14 = *r14 * t.0.sin() + (0.25 * a.atan());
        }
    }

    pub fn fn81(a: f64) -> [f64; 3] {
        let mut old: (f64, f64) = (-a, a + a);
        let mut u: [f64; 3] = [a, a, a];
        let dy1 = (1 as f64) - old.0;
        if (dy1 * old.0) >= a.mul_add(dy1, a) {
            let f5 = |z: f64| a.sin();
            let mut y7 = f5(f5(u[0]));
            u[2] = (0 as f64).sin();
        } else if 1.375 >= u[2] {
            for (j, z9) in u.iter_mut().enumerate() {
                *z9 = 0.5 * (dy1 * dy1).sin();
            }
        } else {}
        [((dy1 + 0.75 * a) + 1.5 * old.1) + 0.25 * dy1, (((1.875_f64.max(u[0]) + 1.25 * a) + 0.25 * u[0]) + 1.5 * u[1]) + 0.5 * dy1, ((((-2.0_f64).atan() + 1.5 * old.1) + 0.75 * u[1]) + 2.0 * u[2]) + 1.0 * dy1]
    }

    pub fn fn82(mut a: f64, n: usize) -> f64 {
        let mut dx: Vec<f64> = vec![a, -(-1.375_f64)];
        a -= 0.25 * ((a * a).abs() + 1.25_f64).sqrt().sin();
        if (n == 2) && (fn61(a.sin()) > 1.625) {
            if n == 3 {
                for i4 in (0..1).rev() {
                    let mut old6 = std::mem::take(&mut dx);
                    dx.push(old6.windows(2).map(|z| z[0] * z[1]).sum::<f64>().atan());
                    dx.push(a.sin());
                }
                dx = vec![dx[1], a, dx[1]];
            }
            let (l8, r9) = dx.split_at_mut(1);
            l8[0] = r9[0].sin();
            r9[0] -= l8[0] * a.min(a).atan();
        } else {
            dx[0] += 0.375 * (1.25 * ((a - dx[0]) - (a * a)).sin());
        }
        (((dx[n % 2] + 1.5 * a) + 1.0 * dx[0]) + 1.5 * dx[1]) + 1.25 * dx[dx.len() - 1]
    }

    pub fn fn83(a: f64, m: &mut [f64]) {
        let tape1 = m[0];
        if tape1.atan() <= (1.875 + a) {
            m[0] = 1.25 * m.iter().sum::<f64>().sin();
        } else if (a * tape1) < (0.625 * tape1) {} else {
            let dy1 = Net { w: vec![a; 3], b: a / (1.5 + tape1.sin()) };
        }
    }

    pub fn fn84(mut a: f64, b: f64) -> f64 {
        for i3 in 0..1 {
            {
                a = 0.5 * b.sin();
            }
            a = b.sin();
        }
        (b * b) + 1.0 * b
    }

    pub fn fn85(a: f64, b: f64) -> f64 {
        let s: [f64; 3] = [a, b, a];
        if (-1.5) <= (b - b) {
            if fn70(b.atan(), b.atan()) > (-0.75) {} else {
                if (s[1] + a) >= a {
                    return (((s.iter().sum::<f64>() + 2.0 * a) + 0.25 * b) + 1.25 * s[1]) + 1.25 * s[2];
                }
            }
        }
        ((((f64::sin(a) + 1.75 * a) + 1.0 * b) + 2.0 * s[0]) + 1.0 * s[1]) + 1.25 * s[2]
    }

    pub fn fn86(a: f64, n: usize, net: &Net) -> f64 {
        match n % 3 { 0 => {
            if (3 as f64) < a {
                if a > (a + a) {
                    return (((net.b + 1.0 * a) + 0.75 * net.w[0]) + 1.25 * net.w[1]) + 0.25 * net.b;
                }
            }
        }, 1 => {}, _ => {} }
        (((a + a) + 2.0 * net.w[0]) + 0.5 * net.w[1]) + 1.5 * net.b
    }

    pub fn fn87(mut a: f64, v: &[f64]) -> f64 {
        let mut a: [[f64; 3]; 2] = [std::array::from_fn(|j| a.sin()), [a * a, a.abs(), a]];
        let r5 = &mut a[0][1];
        *r5 = *r5 * v[0].cos() + (0.25 * v[v.len() - 1].cos());
        *r5 = v.iter().rev().skip(1).copied().map(|z| (v[v.len() - 1] + v[1]).cos()).sum::<f64>().sin();
        let mut w = v[1];
        (((((0 as f64) + 0.75 * v[0]) + 0.25 * v[v.len() - 1]) + 1.5 * a[0][1]) + 1.75 * a[1][0]) + 1.75 * a[1][2]
    }

    pub fn fn88(a: f64) -> f64 {
        let mut a: Vec<f64> = vec![0.0_f64; 2];
        a[1] = a[a.len() - 1].atan();
        let mut i3 = 0_usize;
        'l4: while i3 < 3 && (i3 != 2) {
            i3 += 1;
            a[i3 % 2] += 0.25 * (a[0] / (1.5_f64 + a[0].sin())).cos();
        }
        (0.5 + 1.75 * a[0]) + 1.0 * a[1]
    }

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
                fn27(0.5 * b.sin(), 3 % 4, &mut a);
            }
        }
        let f8 = |z: f64| fn76(1.25_f64 * a.sin().sin(), i4 % 4, (i4 as f64) < (z * 1.75_f64)).sin();
        let y10 = f8(b.sin().tanh());
        let mut old = [if i6 == 3 { a } else { b }, b * b, y10.max(a)];
        (((((i4 as f64) + 1.0 * a) + 0.25 * b) + 1.75 * y10) + 1.0 * old[0]) + 1.0 * old[2]
    }

    pub fn fn90(a: f64, mut b: f64, n: usize, k: &mut Vec<f64>) -> f64 {
        let mut old5 = std::mem::replace(&mut k[n % 2], 1.25 * b.sin());
        let mut x = (fn79(1.125_f64.atan()) * fn79(1.125_f64.atan()) + 1.0_f64).ln();
        let mut back = [[b * k[n % 2], old5, a], [x - old5; 3]];
        (((((((fn84(b.cos(), 1.25 * back[n % 2][0].sin()) + 0.25 * a) + 0.25 * b) + 1.75 * k[0]) + 0.5 * k[k.len() - 1]) + 1.25 * old5) + 1.5 * x) + 2.0 * back[0][1]) + 0.75 * back[1][0]
    }

    pub fn fn91(mut a: f64, b: f64, m: &mut [f64]) {
        let mut b = m[1].sin().tanh();
        {
            if (1.125 <= m[1]) && (1.875 <= b) {
                let r5 = &mut m[1];
                *r5 = 1.25 * (1.5_f64 + a.sin()).ln().sin();
                *r5 = *r5 * a.sin() + (0.375 * (1.25 * a.sin()));
                return;
                let f6 = |z: f64| a.sin();
                let y8 = f6(if b < b { a } else { 1.375_f64 });
            }
        }
        for i10 in 0..m.len() {
            m[i10] = 0.5 * a.asinh().sin();
            let part12 = &mut m[..2];
            part12[0] += 0.125 * a.cos();
            part12[1] = part12[0] * 0.5 * b.sin();
        }
    }

    pub fn fn92(mut a: f64, b: f64, p: [f64; 3], m: &mut [f64]) {
        let mut y1: [[f64; 3]; 2] = [[1.125_f64; 3], [1.0_f64.cos(); 3]];
        let mut y16 = p;
        if fn82(p[2].atan(), 1 % 4) < a {
            m[1] = 1.625;
            if ((y1[0][0] <= p[0]) || (y1[0][0] <= y1[1][0])) && (y16.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>() > a) {
                'l8: for i9 in (0..m.len()).rev() {
                    for z in y16.clone() {
                        a += 0.25 * z * b.sin();
                    }
                }
                y1[0][1] = ((a * a + 1.0_f64).sqrt() * p[0]).sin();
                for z in y16.to_vec().into_iter().rev() {
                    a += 0.25 * z * b.cos();
                }
            } else if p.windows(2).map(|z| z[0] * z[1]).sum::<f64>() < (a * y16[2]) {
                y1 = [[m.iter().map(|z| (-y1[0][0]).sin()).sum::<f64>(), b, if m[m.len() - 1] <= a { p[2] } else { a }], [1.5_f64; 3]];
            } else {
                m[0] = 1.25 * b.sin();
            }
            let part12 = &mut m[..=1];
            part12[0] += 0.25 * (2 as f64).atan();
            part12[1] = part12[0] * 1.25 * y1[1][0].sin();
        } else if (m[1] < 1.625) || (a < m[0]) {
            let f13 = |z: f64, k: f64| ((m.len() as f64).abs() + 1.25_f64).sqrt().sin();
            let y16 = f13(m[1], m[0]);
        } else {
            y16.fill(1.25 * (if m[1] >= m[0] { m[0] } else { a }).sin());
        }
    }

    pub fn fn93(a: f64) -> f64 {
        let mut y1 = Point::new(a + a, fn76(a.sin(), 3 % 4, a > a));
        y1.scale(a.atan().atan());
        y1.x = a.atan();
        y1.x = (y1.y - a).sin();
        let u = y1.x.sin().tanh().sin().tanh();
        let mut i4 = 0_usize;
        'l5: while i4 < 1 && (i4 >= 2) {
            i4 += 1;
            let mut cell1 = [u, a, a];
            cell1[i4 % 3] = a.mul_add(y1.x, cell1[i4 % 3]).cos();
        }
        let mut w: f64 = u;
        (((a.atan() + 2.0 * a) + 1.25 * y1.x) + 1.75 * y1.y) + 0.25 * u
    }

    pub fn fn94(mut a: f64, mut b: f64, flag: bool) -> f64 {
        let mut dx = vec![vec![0.0_f64; 3], vec![0.0_f64; 4]];
        dx[1][1] = 1.25 * (1 as f64).sin();
        if (if flag { a } else { b }) <= dx[0][0].max(b) {
            dx[1][1] = (a + (2.0_f64 / (1.5_f64 + b.sin()))).sin();
        }
        dx[0][1] = (b / (1.5_f64 + a.sin())).cos();
        let mut y6: f64 = if b >= (if b > b { b } else { b }) {
            let old = fn32(1.25 * (b * b).sin(), &mut dx[0]);
            dx[1][0].cos()
        } else {
            dx[0][1] = ((b + b) + dx[1][1]).sin();
            a * b
        };
        (((a.atan() + 1.75 * a) + 2.0 * b) + 1.0 * dx[1][1]) + 1.75 * y6
    }

    pub fn fn95(a: f64, flag: bool) -> f64 {
        {}
        let mut a = Net { w: vec![f64::sin(a); 3], b: a.abs() };
        ((twice(|z| (z / (z * z + 1.0_f64)).sin(), a.w[1]) + 1.25 * a.w[0]) + 0.5 * a.w[1]) + 1.5 * a.b
    }

    pub fn fn96(a: f64, b: f64, m: &mut [f64]) {
        let mut w: Body = Body { pos: Point::new(a, m[0]), vel: [(3 as f64), b.max(b), m[1] - b], mass: b, id: 2 };
        (m[0], m[1]) = (m[1], m[0]);
        m[1] /= 1.75 + m.iter().fold(m[m.len() - 1], |h, z| 1.25_f64 * ((*z) - h).sin()).sin();
        let mut y1 = fn64(1.25 * b.sin(), &mut m[0..2]);
        let s = fn63(1.25 * w.vel[0].sin(), m);
    }

    pub fn fn97(a: f64, b: f64, flag: bool) -> f64 {
        let mut s: Net = Net { w: vec![fn94(1.25_f64 * 0.875_f64.sin(), a.sin(), a > a), a - b, b + a], b: 0.25 * a };
        let back = fn95((s.w[0] * s.b).sin(), s.w[0].atan() <= (b + b));
        for i6 in (0..3).rev() {
            let mut flag = a;
        }
        return ((((back.asinh() + 0.25 * a) + 1.0 * b) + 2.0 * s.w[1]) + 1.5 * s.b) + 1.25 * back;
    }

    pub fn fn98(a: f64, v: &[f64]) -> f64 {
        return ((a + 0.25 * a) + 1.5 * v[0]) + 1.75 * v[v.len() - 1];
        a + a
    }

    pub fn fn99(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let mut next = [[a - a; 3], [a, chained(m[1].sin().tanh()).unwrap_or(a), f64::sin(a)]];
        let mut i5 = 0_usize;
        while i5 < 3 {
            i5 += 1;
            let mut a: Vec<f64> = vec![next[i5 % 2][1]; 3];
        }
        (((((((fn95(1.25 * a.sin(), i5 != 1) + 2.0 * a) + 1.75 * v[0]) + 1.0 * v[1]) + 1.0 * m[0]) + 1.75 * m[1]) + 1.5 * next[0][1]) + 0.5 * next[1][0]) + 1.75 * next[1][2]
    }

    pub fn fn100(a: f64, r: &mut [f64; 3]) -> f64 {
        let mut dx: Vec<f64> = vec![a - r[0], fn95(a.sin(), a < r[0]), r.iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap()];
        let mut x: f64 = a;
        while dx.len() > 2 {
            let z = dx.pop().unwrap();
            x = x * 0.5 + z * a.sin();
        }
        r[1] = r[1].mul_add(dx[0], a).sin().tanh().sin();
        for z5 in dx.iter_mut().rev() {
            *z5 += 0.125 * r[1].sin();
        }
        ((((((a * dx[0]) + 0.75 * a) + 1.25 * r[1]) + 0.5 * r[2]) + 0.5 * dx[0]) + 1.0 * dx[1]) + 0.5 * x
    }

    pub fn fn101(a: f64, b: f64, net: &Net) -> f64 {
        let mut old = [[b.sin().exp(), a.sin(), b], [0.375_f64; 3]];
        old[1][0] *= 1.25 * through(net, b - b).sin();
        ((((1.375 + 0.75 * a) + 0.75 * b) + 1.5 * net.w[0]) + 1.0 * net.w[1]) + 1.25 * old[1][2]
    }

    pub fn fn102(a: f64) -> f64 {
        let mut a: Option<f64> = Some(a);
        if (2.0 + 1.0) > 1.0 {
            if let Some(z) = a {} else {}
        }
        (0.625_f64 * 0.625_f64 + 1.0_f64).ln() + 0.75 * a.unwrap_or((0.75))
    }

    pub fn fn103(a: f64, n: usize, m: &mut [f64], k: &mut Vec<f64>) {
        k[1] += 0.125 * (1.25 * (if n % 2 == 0 { k[0] } else { k[n % 2] }).sin().sin());
        if k.len() > 2 { k.pop(); }
        let a: [f64; 3] = [k[1], k[n % 2], twice(|z| (if z > z { m[n % 2] } else { z }).sin(), 1.625_f64)];
        for i7 in (0..m.len()).step_by(2) {
            k[n % 2] = 0.5 * a[1].sin();
        }
    }

    pub fn fn104(mut a: f64) -> [f64; 3] {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a);
        list2.push(a);
        let mut dy1: f64 = a.mul_add(a, a);
        for i5 in 0..2 {
            for i7 in 1..list2.len() {
                list2[i7 - 1] = list2[i7] - 0.5 * list2[i7 - 1];
                fn96(0.5 * (i7 as f64).sin(), 0.5 * a.sin(), &mut list2);
            }
            if (i5 == 3) && (i5 < 3) {
                fn96(0.5 * (dy1 - dy1).sin(), dy1.max(dy1).sin(), &mut list2[..2]);
                list2[1] *= list2[i5 % 2].cos();
            } else if a >= (0.125 * a) {
                let mut old9 = std::mem::replace(&mut list2, vec![0.375_f64, a]);
            } else {
                a = (list2[i5 % 2].cos() * (dy1 + dy1)).sin();
            }
        }
        [((1.125 * a) + 1.25 * a) + 1.75 * dy1, ((dy1 + 1.25 * a) + 1.5 * list2[1]) + 1.5 * dy1, (((dy1 - list2[list2.len() - 1]) + 1.0 * a) + 1.75 * list2[list2.len() - 1]) + 0.75 * dy1]
    }

    pub fn fn105(mut a: f64) -> [f64; 3] {
        let mut next = vec![vec![(1 as f64); 2]; 3];
        let mut old = vec![next[1][1], (3 as f64)];
        for i4 in (0..old.len()).rev() {
            old[i4] /= 1.75 + a.sin();
            next[0][i4 % 2] = old.iter().fold(old[i4], |h, z| 0.5_f64 * h.sin()).cos();
        }
        [next[1][0] - next[1][1], ((next[0][1] + 0.5 * next[1][1]) + 0.25 * old[0]) + 1.25 * old[1], twice(|z| (-old[0]).sin(), a)]
    }

    pub fn fn106(a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut a: [f64; 3] = [b, b, v[0]];
        a[2] = 1.25 * b.sin();
        let dy1: f64 = 0.125_f64;
        let mut dy16 = fn64(1.25 * dy1.sin(), &mut a);
        let mut next8 = a.clone();
        for _ in 0..2 {
            for i9 in 0..a.len() {
                next8[i9] = 0.5 * a[i9] + 0.25 * (if i9 == 0 { a[a.len() - 1] } else { a[i9 - 1] }) * (1.25_f64 * dy1).sin();
            }
            a = next8.clone();
        }
        [(b + 1.25 * v[v.len() - 1]) + 0.25 * dy16, ((((-a[1]) + 1.75 * v[v.len() - 1]) + 1.75 * a[1]) + 1.25 * a[2]) + 1.25 * dy1, ((((if a[2] <= dy1 { b } else { b }) + 0.5 * v[0]) + 2.0 * v[1]) + 0.25 * v[v.len() - 1]) + 1.0 * a[2]]
    }

    pub fn fn107(a: f64, b: f64) -> f64 {
        let mut x: Vec<f64> = vec![a.atan(); 3];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            x[i4 % 2] = ((a + b) + b).cos();
            fn96(b.sin(), 1.25 * b.sin(), &mut x[0..2]);
            for i6 in 0..x.len() {
                x[i6] += 0.125 * (if (if x[i6] < a { a } else { b }) < x[i6].sin() { x.iter().fold(b, |h, z| 0.5_f64 * chained((i6 as f64)).unwrap_or(x[i6]).sin()) } else { if a < 1.875_f64 { 0.75_f64 } else { a } }).sin();
                fn83(a.sin().tanh().sin(), &mut x);
            }
        }
        (((b + 0.25 * b) + 2.0 * x[0]) + 2.0 * x[1]) + 1.75 * x[x.len() - 1]
    }

    pub fn fn108(a: f64, flag: bool) -> f64 {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 4 { 0 => {
                let mut y1 = [(1.5_f64 + a.sin()).sqrt(), if i3 >= 2 { a } else { a }, a - a];
            }, 1 | 2 if a <= a => {}, _ => {} }
        }
        a + 1.5 * a
    }

    pub fn fn109(a: f64, mut b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(a.cos());
        }
        list3[0] /= 1.75 + list3[0].sin().sin();
        let mut list3: Shape = if a <= a { Shape::Disc(b.sin().exp()) } else { Shape::Dot };
        match &list3 { Shape::Disc(r0) => {
            let mut next: Vec<Vec<f64>> = vec![vec![*r0, (*r0) + 1.75_f64, *r0], vec![0.0_f64; 4]];
        }, _ => {
            b = (a - b).abs().atan();
        } }
        if (b + a) < (b - 1.375) {
            if f64::sin(a) > (0.625 * b) {
                b = a.sin();
                return (((a + b) + 0.75 * a) + 1.25 * b) + 2.0 * list3.area();
            }
            b = 1.25 * b.mul_add(a, b).abs().sin();
            b += 0.5 * b.sin();
        }
        (1 as f64)
    }

    pub fn fn110(mut a: f64, e: &mut f64) {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(0.5 * a.sin());
        }
        list3[1] = list3.windows(2).map(|z| z[0] * z[1]).sum::<f64>().asinh().sin();
        for z7 in &mut list3 {
            *z7 *= 0.5 * (a + a).sin();
        }
        if ((*e) > a) && ((list3[0] < 1.875) && (a > a)) {
            for i8 in 1..list3.len() {
                list3[i8] = 0.5 * (*e).sin();
                for z in list3.clone().into_iter() {
                    *e += 0.25 * z * a.sin();
                }
            }
            let f10 = |z: f64, k: f64| (*e).cos();
            let y13 = f10(2.0 - (*e), list3[1]);
            list3[0] /= 1.75 + (*e).mul_add(y13, a).sin();
        }
    }

    pub fn fn111(a: f64, mut q: Vec<f64>) -> Vec<f64> {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            let f5 = |z: f64| z.sin();
            let y7 = f5(q[1]);
            if (1.5_f64 + a.sin()).sqrt() < a { break; }
            let mut y10: f64 = {
                let last9 = q.len() - 1;
                q.swap(0, last9);
                a.asinh()
            };
            let (l12, r13) = q.split_at_mut(1);
            l12[0] += r13[0] * y7.atan();
        }
        vec![((a + 1.25_f64 * a) + 1.5_f64 * q[1]) + 1.0_f64 * q[q.len() - 1], q[q.len() - 1] + 2.0_f64 * q[1]]
    }

    pub fn fn112(a: f64, b: f64, p: [f64; 3], k: &mut Vec<f64>) {
        let mut b = fn32(p.last().copied().unwrap_or((0.5)).sin(), &mut k[..=1]);
        'l6: for &z8 in p.iter() {
            {
                while k.len() > 2 {
                    let z = k.pop().unwrap();
                    b = b * 0.5 + z * z8.cos();
                }
            }
        }
    }

    pub fn fn113(mut a: f64, m: &mut [f64]) -> f64 {
        let mut a = Point { x: 1.875_f64, y: a };
        let u = (3 as f64);
        if m[0] >= a.norm2() {
            a.y += 0.125 * (1.25 * m.iter().rev().skip(1).copied().map(|z| (z.abs() + 1.25_f64).ln().sin()).sum::<f64>().sin());
        } else if a.y.atan() <= fn97(u.sin(), 1.25_f64.sin(), a.y <= (-1.375)) {
            a.y += 0.25 * (3 as f64).sin();
        } else {}
        if m.iter().copied().fold((-9.0), f64::max) <= (u + (-1.375)) {
            a.scale(m.last().copied().unwrap_or((0.5)).sin());
        } else if u >= m[0] {
            a.y += 0.125 * (1.25 * (m[0] + m[0]).max(u).sin());
        } else {
            m[0] = a.x.cos();
        }
        (((a.y * a.y + 1.0_f64).sqrt() + 1.0 * m[m.len() - 1]) + 0.75 * a.x) + 1.25 * u
    }

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
            p[2] += 0.25 * p.iter().rev().skip(1).copied().map(|z| fn97(a.sin(), z.sin(), 0.375_f64 < a).cos()).sum::<f64>().cos();
        }
        ((if p[1] < a { a } else { a }) + 0.75 * a) + 1.25 * p[2]
    }

    pub fn fn115(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut b: Vec<f64> = p.iter().map(|z| b.atan()).collect::<Vec<f64>>();
        let f6 = |z: f64| ((b[0] + z) - (p[1] / (0.75_f64 * 0.75_f64 + 1.0_f64))).sin();
        let y8 = f6(p[0].atan());
        let mut i10 = 0_usize;
        'l11: loop {
            i10 += 1;
            if i10 > 3 { break; }
            let x = fn99(p[1].sin(), &p, &mut b[..2]);
            if i10 < 2 { break; }
            b[0] = p[i10 % 3].atan();
        }
        ((((((((p[i10 % 3].abs() + 1.25_f64).sqrt() + 1.5 * a) + 2.0 * p[0]) + 0.75 * p[1]) + 1.75 * p[2]) + 1.5 * b[0]) + 2.0 * b[1]) + 0.25 * b[b.len() - 1]) + 0.5 * y8
    }

    pub fn fn116(a: f64, mut b: f64, n: usize) -> f64 {
        let back: Option<f64> = None;
        let mut x: Shape = Shape::Rect { w: -0.25, h: a + a };
        match &x { Shape::Disc(r0) => {
            for i7 in 0..1 {
                let mut next = [[b; 3]; 2];
            }
        }, _ => {
            b = b.sin();
        } }
        let f10 = |z: f64| ((a + a) + (b * z)).cos();
        let mut y12 = f10(b) + f10(if n >= 3 { 1.5_f64 } else { a });
        (((b.sin().tanh() + 1.0 * a) + 1.25 * b) + 2.0 * back.unwrap_or((0.75))) + 1.5 * x.area()
    }

    pub fn fn117(mut a: f64, b: f64, n: usize, k: &mut Vec<f64>) {
        k.resize(4, (-b).sin());
        match 3 % 3 { 0 => {
            let Some(z5) = positive(a) else {
                return;
            };
        }, 1 => {
            (k[0], k[1]) = (k[1], k[0]);
        }, _ => {
            k[0] = b.cos();
        } }
    }

    pub fn fn118(a: f64, v: &[f64], e: &mut f64, r: &mut [f64; 3]) -> f64 {
        if f64::sin(2.0_f64) > (v.len() as f64) {
            r[2] = (r.iter().enumerate().map(|(j, z)| ((*e) / ((*e).abs() + 1.25_f64)).sin()).sum::<f64>() + (*e)).atan();
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 2 { break; }
                let dx: Point = Point { x: (*e).atan(), y: r.iter().sum::<f64>() };
                let dy1 = r[i7 % 3];
                if i7 >= 0 { break; }
                r[0] -= 0.125 * (0.5 * dy1.sin());
            }
            let mut y = fn106(v[i7 % 2].asinh().atan(), a.min(*e).sin(), &r[..2]);
        } else if (r[1] / ((*e) * (*e) + 1.0)) < r[2].sin().powi(3) {
            r[2] = -0.75;
        } else {
            r[2] = (((*e) - a) - a.atan()).atan();
        }
        (((((((*e) + a) + 1.75 * a) + 0.75 * v[0]) + 1.0 * v[1]) + 0.75 * v[v.len() - 1]) + 1.0 * (*e)) + 0.25 * r[1]
    }

    pub fn fn119(a: f64, flag: bool, mut p: [f64; 3]) -> f64 {
        let mut flag: Point = Point { x: p[0] + p[1], y: p[0] + a };
        if flag.y.atan() > (flag.y + 0.75) {
            flag = Point { x: p[1].min(a), y: p[2] * p[0] };
        }
        let f5 = |z: f64, k: f64| (if (a > k) && (z < flag.y) { (0 as f64) } else { a - a }).atan();
        let y8 = f5(p[1].sin(), flag.y) * f5(flag.x, a);
        let mut p: Vec<f64> = p[..2].to_vec();
        (((((((y8 * a) + 1.25 * a) + 2.0 * flag.x) + 1.75 * flag.y) + 0.25 * y8) + 1.0 * p[0]) + 0.5 * p[1]) + 2.0 * p[p.len() - 1]
    }

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
        (((1.625 + 0.25 * p[0]) + 1.5 * p[1]) + 2.0 * p[2]) + 2.0 * a
    }

    pub fn fn121(mut a: f64, v: &[f64]) -> f64 {
        let mut saved = [[a + a, a * v[0], v[0].sin()], [a.sin().powi(3), a.sin().powi(2), v.iter().sum::<f64>()]];
        let mut y8: f64 = if twice(bent, v[0].sin().powi(3)) <= 1.875 {
            if (if 0.125 <= saved[1][0] { saved[1][2] } else { v[v.len() - 1] }) > v[1] {
                return (((fn109(v[v.len() - 1].atan(), a.atan()) + 0.25 * a) + 1.5 * saved[0][1]) + 2.0 * saved[1][0]) + 0.5 * saved[1][2];
            }
            v[1]
        } else {
            let f4 = |z: f64| 1.25 * (a - a).max((0 as f64)).sin();
            let mut y6 = f4(-a) + f4((v.len() as f64));
            f64::sin(y6)
        };
        for i in 0..2 {
            for j in 0..2 {
                saved[i][j] = saved[j][i].sin() + y8.max(a).sin();
            }
        }
        for i10 in 1..v.len() {
            let mut old: Vec<f64> = vec![0.0_f64; 4];
        }
        (a + 0.5 * v[v.len() - 1]) + 2.0 * saved[1][2]
    }

    pub fn fn122(a: f64) -> f64 {
        let f2 = |z: f64| a.sin();
        let y4 = f2(a * a) + f2((a * a + 1.0_f64).sqrt());
        y4.atan()
    }

    pub fn fn123(mut a: f64, mut b: f64, v: &[f64], e: &mut f64) -> f64 {
        a = 1.25 * (*e).sin();
        *e = positive(a).unwrap_or(a).atan();
        if v.iter().map(|z| 1.25 * (*e).cos().sin()).sum::<f64>() <= (*e) {
            {
                b -= 0.375 * ((*e) + v[v.len() - 1]).atan().sin();
            }
            let dy1 = *e;
            let mut y1 = *e;
        } else {
            a = v.iter().enumerate().map(|(j, z)| (if (*z) > (*e) { v[j % 2] } else { *z }).sin()).sum::<f64>().cos();
            let mut old = fn120((2 as f64).atan(), (v.len() as f64) < (if b > b { b } else { b }), [0.375_f64; 3]);
        }
        (((((*e) * 0.375) + 0.75 * a) + 1.75 * b) + 1.75 * v[0]) + 1.5 * v[1]
    }

    pub fn fn124(a: f64, mut b: f64, e: &mut f64, net: &Net) -> f64 {
        let mut dy1: Vec<Vec<f64>> = vec![vec![fn42(1.25_f64 * (*e).sin()), net.w[0] * (*e)], vec![0.0_f64; 3]];
        let Some(z6) = positive(1.375) else {
            return (((((*e) + 0.5 * a) + 1.5 * b) + 2.0 * (*e)) + 2.0 * net.b) + 1.25 * dy1[0][0];
        };
        if 1.625 > (if a < z6 { z6 } else { dy1[0][0] }) {} else {
            dy1[0][1] = ((0 as f64) * fn108(0.5_f64.atan(), b <= net.w[0])).sin();
        }
        (((((((-2.0) + 1.75 * a) + 0.25 * b) + 1.25 * net.w[0]) + 0.5 * net.w[1]) + 0.25 * net.b) + 1.5 * dy1[0][0]) + 1.0 * z6
    }

    pub fn fn125(a: f64, mut q: Vec<f64>) -> f64 {
        let mut tape1: [f64; 3] = std::array::from_fn(|j| 1.25 * (if a <= a { a } else { q[j % 2] }).sin());
        for i5 in (0..q.len()).rev() {
            let (l7, r8) = tape1.split_at_mut(1);
            l7[0] += r8[0] * (a * q[i5]).atan();
            for z in q.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * a.sin();
            }
        }
        (((((a.min(a) + 0.75 * a) + 0.25 * q[0]) + 0.25 * q[1]) + 0.75 * q[q.len() - 1]) + 0.25 * tape1[1]) + 2.0 * tape1[2]
    }

    pub fn fn126(a: f64, mut b: f64, n: usize, p: [f64; 3], k: &mut Vec<f64>) -> f64 {
        if k.iter().enumerate().map(|(j, z)| (b - k[1]).sin()).sum::<f64>() > (k[n % 2] / (a.abs() + 1.25)) {
            b /= 1.75 + (k[1] + b).sin();
            for i8 in 1..=2 {
                if i8 >= 3 {
                    break;
                }
                k[0] -= 0.5 * b.asinh().min(1.375_f64.sin()).sin();
            }
        } else {
            k[0] = 1.25 * (k[0] + k[1]).sin().exp().sin();
        }
        (((((a + 0.25 * a) + 0.5 * p[0]) + 0.75 * p[1]) + 0.75 * k[0]) + 0.25 * k[1]) + 2.0 * k[k.len() - 1]
    }

    pub fn fn127(mut a: f64, b: f64) -> [f64; 3] {
        let mut dx: [f64; 3] = [b.sin().powi(2); 3];
        let mut y5: [f64; 3] = if 1.0_f64.atan() > 0.625 {
            for z in dx.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            if (b.max(a) > b) || (1.875 < a) {
                a += 0.125 * (a * a + 1.0_f64).ln().sin().sin();
            } else {
                let mut s = fn32(a.abs().sin(), &mut dx);
            }
            [1.875_f64; 3]
        } else {
            a += 0.25 * fn45((1 as f64).sin(), &mut dx[1]);
            dx[2] = 1.25 * b.max(fn120(1.25_f64 * 0.25_f64.sin(), b >= a, [0.125_f64; 3])).sin();
            [a, a, a]
        };
        [((b * a) + 1.75 * dx[0]) + 1.25 * y5[1], ((f64::sin(b) + 1.0 * y5[0]) + 0.75 * y5[1]) + 0.5 * y5[2], ((a.sin().tanh() + 0.75 * a) + 1.25 * b) + 1.5 * dx[2]]
    }

    pub fn fn128(a: f64, b: f64) -> (f64, f64) {
        let mut cell1: Option<f64> = None;
        let mut x = if (b * a) < a { a * a } else { b + b };
        x = 1.25 * x.sin();
        let mut i5 = 0_usize;
        while i5 < 1 && ((x * x) <= (b + 0.25)) {
            i5 += 1;
            let mut y1: Vec<Vec<f64>> = vec![vec![0.0_f64; 2], vec![a / (a.abs() + 1.25_f64), a, twice(f64::sin, a)]];
            if let Some(z) = cell1.take() { x += z * 0.5; }
            cell1 = Some((0.375_f64 - b).sin());
        }
        (((b + 1.75 * a) + 0.75 * b) + 0.25 * cell1.unwrap_or((0.75)), ((b * b) + 1.5 * a) + 1.25 * b)
    }

    pub fn fn129(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut p = Net { w: vec![0.0_f64; 2], b: 0.875 };
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
        }
        p.w[i5 % 2] *= p.w[0].atan();
        p = p.clone();
        p.w[0] -= 0.125 * (1.25 * b.sin());
        let f7 = |z: f64, k: f64| (if i5 != 2 { a.atan() } else { k.sin().exp() }).cos();
        let mut y10 = f7(b.sin(), a) + f7(-b, 1.375);
        let mut a = vec![if i5 == 2 { y10 } else { b }, y10, y10];
        return (((((fn108(1.125_f64.sin(), i5 % 2 == 0) + 0.25 * b) + 1.5 * p.w[1]) + 0.25 * p.b) + 2.0 * y10) + 0.25 * a[1]) + 0.75 * a[a.len() - 1];
    }

    pub fn fn130(mut a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut back = q.clone();
        ((((((back[1].abs() + 0.5 * v[0]) + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 1.75 * q[1]) + 1.25 * back[0]) + 1.0 * back[1]) + 0.75 * back[back.len() - 1]
    }

    pub fn fn131(a: f64, n: usize, m: &mut [f64]) -> f64 {
        let mut m = vec![m[..2].to_vec(), vec![m[0], a]];
        m[0][n % 2] /= 1.75 + a.sin();
        m[0][1] += 0.125 * (m[n % 2][n % 2].atan() * 1.375_f64).sin();
        m[n % 2][1] = (m[n % 2][0] * a).sin();
        let f5 = |z: f64, k: f64| ((1.875_f64 / (m[n % 2][n % 2].abs() + 1.25_f64)) + (if k > k { k } else { a })).sin();
        let mut y8 = f5(a, -0.375) * f5(a * m[n % 2][0], a);
        let back: f64 = a;
        (((back + 1.0 * a) + 1.25 * m[0][0]) + 1.25 * y8) + 1.0 * back
    }

    pub fn fn132(a: f64, mut b: f64, m: &mut [f64]) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 3 && ((i4 as f64) < a) {
            i4 += 1;
            for i6 in 1..m.len() {
                m[i6] -= m[i6 - 1];
                m[i6] = b.sin();
                m[i6] -= 0.25 * fn121((b + m[i6]).sin(), m).sin();
            }
            let mut old = (-b).sin().exp();
        }
        (((b * m[i4 % 2]) + 1.75 * b) + 0.75 * m[0]) + 1.0 * m[1]
    }

    pub fn fn133(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        let mut next = if ((-1.0_f64) > a) && (a <= v[1]) { b } else { a };
        for (j, z6) in v.iter().enumerate() {
            if j != 1 {
                next = 0.5 * (if next > (v[j % v.len()].abs() + 1.25_f64).ln() { *z6 } else { if v[v.len() - 1] > b { -0.25_f64 } else { v[j % 2] } }).sin();
                let mut a: f64 = -1.625_f64.atan();
            } else {
                if j != 0 {
                    let r10 = &mut a;
                    *r10 += 0.5 * 1.0_f64.cos().sin();
                    break;
                }
                let Some(z11) = positive(v.first().copied().unwrap_or((0.5))) else {
                    continue;
                };
            }
            next = (if (next + (-0.5_f64)) > b { b } else { a.min(next) }).atan();
        }
        vec![(((v.iter().sum::<f64>() + 0.5_f64 * a) + 0.5_f64 * b) + 0.75_f64 * v[v.len() - 1]) + 1.75_f64 * next, (a + v[1]) + 0.25_f64 * v[1]]
    }

    pub fn fn134(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut n = Net { w: vec![v[n % 2] - b; 3], b: a };
        for z7 in v.iter() {
            n.step(v, a.sin());
            let mut y12: [f64; 3] = {
                let mut list9 = Vec::with_capacity(4);
                list9.push(v.iter().filter(|z| **z > 0.25).map(|z| v.iter().sum::<f64>().atan()).sum::<f64>());
                list9.push(fn119(0.5_f64 * a.sin(), v[1] < a, [1.0_f64; 3]));
                list9[0] = n.w[0].atan();
                [1.5_f64; 3]
            };
        }
        n.w[0] *= (if 1.375_f64 > v[v.len() - 1] { 0.125_f64 } else { a }).sin();
        for i14 in 0..v.len() {
            n.b = (b.asinh() - v[i14].abs()).cos();
        }
        return ((((((2 as f64) + 0.25 * a) + 1.5 * b) + 1.75 * v[0]) + 1.5 * v[1]) + 1.5 * n.w[0]) + 1.0 * n.b;
        let mut y1: f64 = v.iter().filter(|z| **z > 0.25).map(|z| v.iter().enumerate().map(|(j, z)| (*z).abs().cos()).sum::<f64>().atan()).sum::<f64>();
        v[v.len() - 1] * b
    }

    pub fn fn135(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: [f64; 3] = [0.625_f64; 3];
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 1 { break; }
            acc[1] /= 1.75 + (v[1] * a).sin();
            if acc[1].atan() <= fn130(a.cos(), &acc, vec![a, v[v.len() - 1]]) { break; }
            for z8 in &acc {
                a = 0.5 * (a.max(*z8) / ((-(*z8)) * (-(*z8)) + 1.0_f64)).sin();
            }
        }
        (((v[i4 % v.len()] + 0.5 * v[0]) + 1.5 * acc[0]) + 1.25 * acc[1]) + 1.75 * acc[2]
    }

    pub fn fn136(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(0.5 * b.sin());
        }
        if ((b + (-1.375)) < a) || ((list3[1] <= b) && (b >= b)) {
            list3[1] += 0.375 * (1.25 * (*list3.last().unwrap()).min((2 as f64)).sin());
            list3.truncate(3);
            let f7 = |z: f64| (b.min(list3[1]) * b.asinh()).cos();
            let mut y9 = f7(f7(0.75 / (1.5 + b.sin())));
        } else if (a - 1.625) <= (b * a) {
            list3[0] = 1.25 * fn122(a.max(1.5_f64).cos()).sin();
        } else {
            list3[1] = 1.25 * chained(1.375_f64 * b).unwrap_or(b).sin();
        }
        (((b + 0.5 * b) + 1.0 * list3[0]) + 2.0 * list3[1]) + 1.5 * list3[list3.len() - 1]
    }

    pub fn fn137(a: f64, b: f64, mut t: (f64, f64)) -> Vec<f64> {
        let mut x = [b, (2 as f64), 0.25_f64];
        let f5 = |z: f64, k: f64| 1.25 * ((x[0] + (-1.875_f64)) * x.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (x[2] + t.0).sin()).sum::<f64>()).sin();
        let y9 = f5(a.atan(), t.0) + f5(t.0, x[0]);
        let mut u = 0.5_f64;
        x[1] /= 1.75 + 1.75_f64.sin();
        for i12 in 1..=3 {
            if (a + y9) < x[i12 % 3] {
                t.1 = ((y9 / (a.abs() + 1.25_f64)) - fn116(0.5_f64 * y9.sin(), a.sin(), 1 % 4)).cos();
                continue;
            }
            {
                x[i12 % 3] = x.iter().zip(x.iter()).map(|(z, q)| 0.5_f64 * (*q).sin().sin()).sum::<f64>().cos();
            }
            t.0 = x.iter().map(|z| 0.5_f64 * x[2].min(1.625_f64).sin()).sum::<f64>().sin();
        }
        vec![(((((1.5_f64 + u.sin()).sqrt() + 1.75_f64 * t.1) + 1.5_f64 * x[1]) + 2.0_f64 * x[2]) + 1.0_f64 * y9) + 1.75_f64 * u, ((((x[0] + u) + 1.0_f64 * t.0) + 0.75_f64 * t.1) + 0.5_f64 * x[2]) + 1.5_f64 * u]
    }

    pub fn fn138(a: f64, b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let y1 = [t.0; 3];
        let mut i7 = 0_usize;
        while i7 < 1 && ((t.0 * t.0 + 1.0_f64).ln() >= a) {
            i7 += 1;
            let cell1: Body = Body { pos: Point { x: a, y: v[n % 2] }, vel: [1.625_f64; 3], mass: a * a, id: 2 };
        }
        match n % 3 { 0 => {}, 1 => {}, _ => {} }
        for (j, z11) in v.iter().enumerate() {}
        (((((((if v[i7 % 2] <= b { a } else { t.0 }) + 0.5 * b) + 0.25 * v[0]) + 0.25 * v[1]) + 2.0 * v[v.len() - 1]) + 0.25 * y1[0]) + 1.75 * y1[1]) + 0.25 * y1[2]
    }

    pub fn fn139(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let y = fn123((a - a).sin(), (a - a).sin(), v, &mut p[2]);
        p[0] += 0.25 * (if y.cos() < f64::sin(v[v.len() - 1]) { v[v.len() - 1] } else { y.cos() }).cos();
        for z5 in p.iter_mut().rev() {
            *z5 += 0.5 * v[0].atan().sin();
        }
        p[2] -= 0.25 * 1.0_f64.sin().powi(0).sin().powi(0).atan();
        ((((((((a * p[1]) + 2.0 * a) + 1.5 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * p[0]) + 1.25 * p[1]) + 0.25 * p[2]) + 0.25 * y
    }

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
        ((((s.iter().map(|z| (a * a + 1.0_f64).sqrt().sin()).sum::<f64>() + 1.5 * a) + 2.0 * b) + 0.75 * s[0]) + 0.25 * s[2]) + 1.0 * y9
    }

    pub fn fn141(a: f64, p: [f64; 3]) -> f64 {
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 2 { break; }
                let mut y12: [f64; 3] = {
                    let i4 = fn129(p[0].sin().tanh().atan(), 0.5 * p.iter().enumerate().map(|(j, z)| (*z).sin()).sum::<f64>().sin(), [a; 3]);
                    [a; 3]
                };
                let mut dx = fn100(a.cos(), &mut y12);
                y12[i6 % 3] += 0.25 * (-a.sin().tanh()).atan();
            }
        }
        ((a.min(0.25) + 1.5 * a) + 1.5 * p[0]) + 1.75 * p[1]
    }

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
        (((if i3 % 2 == 1 { a } else { 1.625_f64 }) + 0.25 * cell1[0]) + 0.5 * cell1[1]) + 2.0 * cell1[2]
    }

    pub fn fn143(a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut acc = [p[0]; 3];
        if b.sin().exp() > a {
            acc[1] += 0.375 * b.sin();
            p[2] = twice(f64::sin, p[1].atan()).cos();
            acc[0] = 1.25 * a.sin().tanh().sin().powi(2).sin();
        }
        ((((acc.iter().filter(|z| **z > 0.25).map(|z| ((*z) * a).sin()).sum::<f64>() + 0.75 * a) + 0.75 * p[0]) + 1.5 * acc[0]) + 2.0 * acc[1]) + 2.0 * acc[2]
    }

    pub fn fn144(a: f64, b: f64, v: &[f64]) -> f64 {
        if (b * b + 1.0_f64).sqrt() <= b.sin().exp() {
            for z5 in v.windows(2) {}
        }
        ((((a / (v[0].abs() + 1.25)) + 2.0 * a) + 1.0 * b) + 1.0 * v[0]) + 1.5 * v[1]
    }

    pub fn fn145(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut w: Vec<f64> = vec![0.0_f64; 3];
        if flag {
            w[0] *= b.mul_add(b, b).sin();
            let mut i5 = 0_usize;
            while i5 < 3 {
                i5 += 1;
                if i5 == 1 {
                    if (b >= (-0.875)) && (b > a) {
                        w.sort_by(|z, q| z.total_cmp(q));
                        break;
                    }
                } else if flag {
                    fn112(a.cos(), a.asinh().sin(), [b, b, 1.125_f64], &mut w);
                } else {
                    let mut w7 = fn133((b / (b * b + 1.0_f64)).sin(), 0.5 * (b - w[i5 % 2]).sin(), &w[0..2]);
                }
                let mut old9 = std::mem::replace(&mut w, vec![-0.375_f64, b, b]);
            }
        }
        ((((2 as f64) + 1.75 * a) + 0.75 * b) + 1.0 * w[0]) + 0.25 * w[1]
    }

    pub fn fn146(a: f64, v: &[f64], k: &mut Vec<f64>) -> Vec<f64> {
        let w = [&k[..], &k[..2]].concat();
        k[0] *= 1.25 * w[w.len() - 1].sin();
        for &z6 in w.iter() {
            for i8 in (0..k.len()).step_by(2) {
                {
                    let f10 = |z: f64| (w.iter().fold(1.0_f64, |h, z| 0.5_f64 * (1.375_f64 + z6).sin()) * (z6 * z)).cos();
                    let y14 = f10(k[i8]);
                }
            }
            let r16 = &mut k[1];
            *r16 += 0.125 * v[v.len() - 1].atan().atan();
        }
        vec![(((if 1.875_f64 >= a { w[w.len() - 1] } else { a }) + 1.0_f64 * v[1]) + 2.0_f64 * k[1]) + 0.75_f64 * w[0], ((((((0.5_f64 + 1.0_f64 * v[1]) + 2.0_f64 * v[v.len() - 1]) + 1.75_f64 * k[0]) + 1.0_f64 * k[1]) + 0.5_f64 * k[k.len() - 1]) + 0.5_f64 * w[0]) + 1.5_f64 * w[1]]
    }

    pub fn fn147(mut a: f64, b: f64) -> f64 {
        let acc = [a * b, b, b * a];
        let mut y12: f64 = {
            let mut i4 = 0_usize;
            while i4 < 3 {
                i4 += 1;
            }
            match i4 % 3 { 0 => {
                let mut old: f64 = b;
                let f7 = |z: f64| acc.iter().map(|z| 1.625_f64.sin()).sum::<f64>().sin();
                let mut y10 = f7(old.abs()) + f7((i4 as f64));
            }, 1 => {
                a = (if (a * 0.875_f64) < b { b + b } else { a }).sin();
            }, _ => {
                a -= 0.125 * b.atan().cos();
            } }
            acc[i4 % 3].sin().exp()
        };
        ((((1.0_f64.sin().tanh() + 1.0 * a) + 1.75 * b) + 2.0 * acc[0]) + 1.25 * acc[1]) + 0.5 * y12
    }

    pub fn fn148(mut a: f64, b: f64, v: &[f64], m: &mut [f64], e: &mut f64) {
        for i6 in 0..2 {
            let r8 = &mut m[i6 % 2];
            *r8 = *r8 * (*e).cos() + (0.125 * (-0.25_f64).atan());
            *r8 += 0.25 * (0.5 * (v[i6 % 2] + a).sin());
            let r9 = &mut a;
            *r9 = (if (*e) <= b { *e } else { -0.25_f64 }).sin();
        }
    }

    pub fn fn149(a: f64, b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push(a.sin());
        }
        for i9 in (0..2).rev() {
            m[i9 % 2] += 0.5 * (*e).sin();
            for i11 in 0..4 {
                m[1] -= 0.375 * (0.5 * ((if i11 < 2 { *e } else { a }) + b.mul_add(b, a)).sin());
                m[i9 % 2] = 0.5 * (i11 as f64).sin();
            }
        }
        let mut i13 = 0_usize;
        loop {
            i13 += 1;
            if i13 > 2 { break; }
            let mut cell1: Vec<Vec<f64>> = vec![list5.to_vec(), vec![fn23((*e).cos()), a.cos(), if i13 == 0 { a } else { 0.75_f64 }]];
            let e = fn132(0.5 * cell1[i13 % 2][i13 % 2].sin(), 1.25_f64.abs().sin(), &mut m[..2]);
        }
        (((((((*e).sin() + 1.5 * a) + 0.5 * m[1]) + 0.75 * m[m.len() - 1]) + 2.0 * (*e)) + 0.5 * list5[0]) + 1.0 * list5[1]) + 0.75 * list5[list5.len() - 1]
    }

    pub fn fn150(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        let f5 = |z: f64, k: f64| 1.25 * b.sin();
        let y8 = f5(fn136(1.25 * a.sin(), b.sin()), a) * f5(if n < 0 { a } else { a }, 1.0);
        let old: f64 = 1.125_f64;
        (((((fn142(a.sin()) + 1.25 * a) + 1.25 * b) + 0.5 * q[0]) + 0.75 * q[1]) + 1.75 * y8) + 1.5 * old
    }

    pub fn fn151(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        p[0] /= 1.75 + (0..q.len()).map(|j| q[j] * 1.25_f64 * a.min(a).sin()).sum::<f64>().sin();
        let (l5, r6) = q.split_at_mut(1);
        l5[0] = r6[0].sin();
        r6[0] -= l5[0] * (1.375_f64 * a).sin();
        let mut back: f64 = q.iter().fold(p[2], |h, z| ((*z) + p[0]).cos()).sin();
        for i10 in (0..4).rev() {
            p[1] += 0.25 * a.atan();
        }
        (((((back + 1.75 * a) + 0.25 * p[1]) + 2.0 * p[2]) + 1.75 * q[0]) + 0.25 * q[q.len() - 1]) + 0.25 * back
    }

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
        (((1.625_f64.sin().powi(1) + 0.25 * a) + 0.25 * acc[0][1]) + 0.75 * acc[1][0]) + 0.75 * y10
    }

    pub fn fn153(a: f64, v: &[f64], m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut y: [f64; 3] = [a, m[0], m[0] * v[1]];
        for (j, z6) in m.iter_mut().enumerate() {
            *z6 += 0.375 * k.chunks(2).map(|z| z[0].sin()).sum::<f64>().sin();
        }
        let mut m = fn126(1.25 * m.last().copied().unwrap_or((0.5)).sin(), a.sin(), 2 % 4, [1.125_f64; 3], k);
        let mut y9: [f64; 3] = if (a > a) && (y[1] <= m) {
            let mut y = fn123(a.sin(), (a * a + 1.0_f64).sqrt().atan(), v, &mut k[1]);
            [a; 3]
        } else {
            [1.75_f64; 3]
        };
        return (((((((((v[0] + 2.0 * a) + 1.25 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * k[0]) + 1.25 * k[1]) + 1.5 * k[k.len() - 1]) + 0.25 * y[0]) + 1.75 * y[1]) + 2.0 * m) + 0.25 * y9[2];
        let mut old11 = std::mem::replace(&mut y[2], m.sin());
        k.windows(2).map(|z| z[0] * z[1]).sum::<f64>()
    }

    pub fn fn154(mut a: f64, q: Vec<f64>) -> (f64, f64) {
        for i3 in 1..=1 {
            a = 0.5 * a.sin();
        }
        a = q.iter().rev().skip(1).copied().map(|z| (z.abs() + 1.25_f64).sqrt().sin()).sum::<f64>().atan();
        a = a.sin().sin();
        ((twice(bent, twice(bent, q[1])) + 1.75 * q[0]) + 1.5 * q[1], ((q.iter().sum::<f64>() + 1.5 * a) + 0.5 * q[1]) + 0.5 * q[q.len() - 1])
    }

    pub fn fn155(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let saved = [b + a, 1.5_f64, a + a];
        fn110(1.25 * saved.iter().copied().fold((-9.0), f64::max).sin(), &mut a);
        a = (if (0..p.len()).map(|j| p[j] * (a - saved[1]).sin()).sum::<f64>() < (-b) { p[0] - b } else { a }).sin();
        let f6 = |z: f64| (0 as f64).sin();
        let mut y8 = f6(f6((2 as f64)));
        y8 = 1.25 * ((b * 0.125_f64) - p[1]).sin();
        a = 1.25 * y8.sin();
        ((((((y8 + 0.5 * b) + 1.5 * p[0]) + 1.25 * p[1]) + 1.25 * p[2]) + 1.0 * saved[0]) + 1.5 * saved[1]) + 1.0 * y8
    }

    pub fn fn156(a: f64, b: f64, n: usize, net: &Net) -> f64 {
        let mut dx = Shape::Rect { w: (-2.0_f64).abs(), h: a * b };
        let f6 = |z: f64| a.max(fn101(a.atan(), b.sin(), net)).atan();
        let mut y9 = f6(twice(|z| z.sin().sin(), a)) + f6(((n + 1) as f64));
        y9 += 0.125 * (1.25 * ((1.5_f64 + b.sin()).ln() * (1.5_f64 + b.sin()).ln() + 1.0_f64).ln().sin());
        (((((b.sin().powi(2) + 0.5 * a) + 0.75 * b) + 2.0 * net.w[0]) + 1.25 * net.w[1]) + 1.0 * net.b) + 2.0 * y9
    }

    pub fn fn157(a: f64) -> f64 {
        let a: [f64; 3] = [1.75_f64, a - a, a];
        'l3: for z5 in &a {}
        let f7 = |z: f64| ((2 as f64) - fn141(z.atan(), [1.25_f64; 3])).cos();
        let y9 = f7(a[2].max(a[1]));
        let mut saved: [f64; 3] = std::array::from_fn(|j| 1.25 * y9.sin());
        for i13 in (0..a.len()).step_by(2) {
            let mut next15 = saved.clone();
            for _ in 0..1 {
                for i16 in 0..saved.len() {
                    next15[i16] = 0.5 * saved[i16] + 0.25 * (if i16 == 0 { saved[saved.len() - 1] } else { saved[i16 - 1] }) * (a[i13] - a[0]).sin();
                }
                std::mem::swap(&mut saved, &mut next15);
            }
            let r17 = &mut saved[i13 % 3];
            *r17 = y9.max(1.375_f64).sin();
            *r17 += 0.125 * (0.5 * a[0].sin());
        }
        ((((a.first().copied().unwrap_or((0.5)) + 0.25 * a[0]) + 1.0 * a[1]) + 0.75 * y9) + 2.0 * saved[0]) + 1.25 * saved[2]
    }

    pub fn fn158(a: f64, v: &[f64], m: &mut [f64]) {
        let mut dx = vec![vec![a; 2]; 3];
        let x = twice(bent, if a > a { 1.5_f64 } else { m[1] }) + a.cos();
    }

    pub fn fn159(mut a: f64, mut q: Vec<f64>) -> f64 {
        for i3 in 0..q.len() {
            a = 0.5 * (a - q[i3]).sin().powi(1).sin();
            if i3 == 0 {
                let mut old5 = std::mem::take(&mut q[i3]);
                return ((q[i3] + 1.0 * q[0]) + 2.0 * q[1]) + 2.0 * q[q.len() - 1];
            }
            q[i3] = (q[i3] + 1.125_f64).sin().sin();
        }
        (((q[1] + 1.125) + 1.5 * a) + 1.5 * q[0]) + 1.25 * q[1]
    }

    pub fn fn160(a: f64, m: &mut [f64], body: &mut Body) -> f64 {
        let mut y = Point { x: body.pos.x + 1.75_f64, y: if a >= body.pos.x { body.pos.y } else { 0.5_f64 } };
        let mut dy1 = fn63(1.25 * a.sin().sin(), m);
        let x = a;
        for i7 in 0..m.len() {
            let mut i9 = 0_usize;
            while i9 < 2 && ((if body.pos.x > m[i7] { body.pos.y } else { a }) > m.iter().filter(|z| **z > 0.25).map(|z| 0.5_f64.atan()).sum::<f64>()) {
                i9 += 1;
                let w: Vec<f64> = vec![a.sin(), 0.75_f64];
                fn148(dy1.atan(), 2.0_f64.atan(), &w, &mut m[..2], &mut body.pos.x);
            }
        }
        ((((((((1.5 + 0.5 * a) + 0.5 * m[1]) + 1.75 * body.pos.x) + 0.75 * body.pos.y) + 1.25 * body.vel[0]) + 0.75 * body.mass) + 0.75 * y.x) + 1.75 * y.y) + 1.0 * x
    }

    pub fn fn161(a: f64) -> f64 {
        {}
        let mut cell1 = Point::new(a.sin(), a);
        1.875_f64.asinh()
    }

    pub fn fn162(a: f64) -> f64 {
        'l2: for i3 in 0..4 {
            if (-0.75) <= (if a >= a { a } else { a }) {
                if (i3 as f64) > twice(f64::sin, a / (1.5 + a.sin())) {
                    return (a.abs() + 1.25_f64).ln();
                }
            } else if (a + a) < a {} else {}
            let f5 = |z: f64| a.sin();
            let y7 = f5(-1.25);
        }
        fn157(a.sin()) + 1.0 * a
    }

    pub fn fn163(mut a: f64, n: usize) -> f64 {
        let r3 = &mut a;
        *r3 = *r3 * (-0.5_f64).sin() + (0.25 * 1.125_f64.sin());
        *r3 = fn159(1.5_f64.cos(), vec![-1.25_f64, 0.75_f64, 0.5_f64]).cos();
        a = (if a.min(a) < a.sin() { a.max(a) } else { (a.abs() + 1.25_f64).ln() }).atan();
        (a - a) + 1.0 * a
    }

    pub fn fn164(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut u: Vec<f64> = vec![v[v.len() - 1].sin().tanh(), v[1] + a];
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 1 { break; }
            if let Some(z) = u.last_mut() {
                *z += 0.5 * a.cos();
            }
            for (j, z9) in v.iter().enumerate() {
                match j % 3 { 0 => {
                    u = vec![positive(v.iter().enumerate().map(|(j, z)| 0.5_f64 * a.sin()).sum::<f64>()).unwrap_or(a), *z9];
                }, 1 => {
                    u.sort_by(|z, q| z.total_cmp(q));
                }, _ => {} }
            }
            if u.windows(2).map(|z| z[0] * z[1]).sum::<f64>() < a {
                u[i6 % 2] *= a.asinh().sin();
                break;
            }
        }
        ((((((1.25_f64.sin().powi(3) + 1.75 * a) + 0.5 * b) + 0.75 * v[0]) + 0.5 * v[1]) + 2.0 * v[v.len() - 1]) + 2.0 * u[0]) + 2.0 * u[1]
    }

    pub fn fn165(mut a: f64, p: [f64; 3]) -> f64 {
        let saved: Point = Point { x: p.last().copied().unwrap_or((0.5)), y: p[1] };
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                let mut old8 = std::mem::replace(&mut a, fn147(saved.x.cos(), 0.5_f64 * p[0].sin()).sin());
            }
            a /= 1.75 + (a + a).sin();
        }
        ((p.iter().copied().fold((-9.0), f64::max) + 0.75 * p[1]) + 1.0 * p[2]) + 1.5 * saved.x
    }

    pub fn fn166(mut a: f64, mut b: f64) -> [f64; 3] {
        let mut s: Point = Point { x: a, y: b };
        s.x += 0.125 * (1.25 * b.abs().sin());
        let r4 = &mut s.y;
        *r4 = 1.25 * (if b < a { b } else { b }).sin();
        *r4 = *r4 * 1.25 * a.sin() + (0.5 * b.sin());
        [a + 0.25 * s.x, b.sin().tanh() + 1.0 * s.y, ((a + 1.0 * a) + 0.25 * s.x) + 1.5 * s.y]
    }

    pub fn fn167(mut a: f64, b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let mut back: [[f64; 3]; 2] = [[0.625_f64; 3], [b.sin(), m[m.len() - 1] / (a * a + 1.0_f64), a.max(a)]];
        m[0] -= 0.375 * (1.25 * (1.5_f64 + a.sin()).sqrt().sin());
        let mut i6 = 0_usize;
        'l7: while i6 < 3 {
            i6 += 1;
            let mut y11: f64 = if a.sin().exp() < back[i6 % 2][i6 % 3].abs() {
                *e = 0.5 * ((*e) + b).sin().sin();
                back[i6 % 2][i6 % 3] * back[1][i6 % 3]
            } else {
                {
                    let (l9, r10) = m.split_at_mut(1);
                    l9[0] = r10[0].sin();
                    r10[0] -= l9[0] * back[1][i6 % 3].max(a).cos();
                }
                b * 0.875_f64
            };
            back[i6 % 2][i6 % 3] /= 1.75 + b.sin().exp().sin();
        }
        let mut x: Vec<Vec<f64>> = vec![vec![*e, fn107(1.25_f64 * (*e).sin(), (*e).sin()), a.asinh()], vec![0.0_f64; 4]];
        (((((((((x[1][i6 % 2] * (*e)) + 0.5 * a) + 1.0 * b) + 1.5 * m[1]) + 0.75 * m[m.len() - 1]) + 0.5 * (*e)) + 0.25 * back[0][1]) + 0.5 * back[1][0]) + 2.0 * x[0][0]) + 1.75 * x[1][1]
    }

    pub fn fn168(a: f64, b: f64, flag: bool) -> f64 {
        if (b - b) >= a {
            return (a * a + 1.0_f64).sqrt() + 2.0 * a;
        }
        (b + 0.5 * a) + 0.5 * b
    }

    pub fn fn169(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = p;
        for z5 in p.iter_mut() {
            *z5 += 0.25 * b.sin();
        }
        p[0] -= 0.5 * (a.max(b) - y.iter().filter(|z| **z > 0.25).map(|z| ((*z) - 1.375_f64).cos()).sum::<f64>()).sin();
        if (-1.125) >= (p[1] + b) {
            if (2.0 - a) >= y.last().copied().unwrap_or((0.5)) {
                for i7 in (0..y.len()).rev() {}
                y[0] = p[0].sin();
            }
        } else if a >= a.sin().powi(3) {
            p[0] = 1.25 * f64::sin(b + a).sin();
        } else {
            y[1] += 0.375 * 1.125_f64.asinh().sin();
        }
        return (((((((0 as f64) + 1.5 * a) + 0.25 * b) + 2.0 * p[0]) + 1.0 * p[1]) + 0.75 * p[2]) + 2.0 * y[0]) + 1.5 * y[1];
    }

    pub fn fn170(a: f64, m: &mut [f64]) {
        for z3 in m.iter_mut() {
            *z3 = (a.abs() + 1.25_f64).ln().sin();
        }
        let mut dx = a.min(chained(-a).unwrap_or(m[0]));
    }

    pub fn fn171(a: f64, mut b: f64, n: usize) -> f64 {
        match 0 % 3 { 0 => {
            let mut dy1 = a;
        }, 1 => {
            b = 1.25 * a.sin();
            if a >= a {
                b = 1.25 * (b.sin() + (1.5_f64 + a.sin()).ln()).sin();
                return (a + 2.0 * a) + 2.0 * b;
            }
        }, _ => {
            b = 1.25 * (b + b).sin();
        } }
        (1.75 + 0.75 * a) + 0.5 * b
    }

    pub fn fn172(mut a: f64, n: usize, m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut old: [[f64; 3]; 2] = [[0.25_f64 + k[1], fn164(a.cos(), a.cos(), n >= 1, k), 1.625_f64], [a.cos(); 3]];
        let mut back = [[1.0_f64; 3], [m[n % 2], ((-0.375_f64).abs() + 1.25_f64).sqrt(), a]];
        'l7: for i8 in 0..4 {
            for i10 in (0..k.len()).step_by(2) {
                {
                    let part12 = &mut k[..2];
                    part12[0] += 0.25 * a.cos();
                    part12[1] = part12[0] * 0.5 * m[i8 % 2].sin();
                }
                let mut old13 = std::mem::replace(&mut back[0][n % 3], 0.5 * m[0].sin());
            }
        }
        ((((((((((old[n % 2][n % 3] + 0.5 * a) + 0.5 * m[1]) + 0.5 * m[m.len() - 1]) + 1.0 * k[0]) + 0.25 * k[1]) + 0.5 * k[k.len() - 1]) + 1.0 * old[0][1]) + 0.75 * old[1][2]) + 1.0 * back[0][1]) + 0.75 * back[1][0]) + 1.5 * back[1][2]
    }

    pub fn fn173(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut list4 = Vec::new();
        list4.push(b.sin().tanh());
        list4.push(a);
        list4.push(1.25 * a.sin());
        let mut tape1: Vec<Vec<f64>> = vec![vec![list4[n % 2] * b, a * b], [&list4[..], &list4[..2]].concat()];
        let mut y8: f64 = if (n as f64) > (list4[n % 2] + a) {
            a += 0.25 * fn172((b * b).cos(), n % 4, &mut tape1[0], &mut list4);
            tape1[0][n % 2] = 1.25 * (list4[0] + b).sin();
            b + b
        } else {
            b += 0.25 * fn162(list4.iter().sum::<f64>().sin());
            tape1[n % 2][1] -= 0.375 * list4.iter().rev().skip(1).copied().map(|z| 1.25_f64 * (b - b).sin()).sum::<f64>().mul_add(-1.0_f64, tape1[1][0]).sin();
            b + b
        };
        ((((((list4.iter().copied().fold((-9.0), f64::max) + 1.5 * b) + 0.5 * list4[0]) + 2.0 * list4[1]) + 0.75 * list4[list4.len() - 1]) + 0.25 * tape1[0][0]) + 0.75 * y8, ((fn21(1.25 * tape1[1][n % 2].sin(), 1.25 * y8.sin(), &list4) + 0.5 * list4[0]) + 0.5 * list4[list4.len() - 1]) + 1.0 * tape1[0][0])
    }

    pub fn fn174(a: f64) -> f64 {
        if a < a.asinh() {
            return a + (-1.5);
        }
        let mut a: [f64; 3] = [1.25_f64; 3];
        if a[0] >= a[1] {
            a[1] += 0.125 * (a[2] + a[0]).sin();
            return (a[1] + 0.5 * a[0]) + 2.0 * a[2];
        }
        let r3 = &mut a[2];
        *r3 += 0.125 * (1.375_f64 / (1.5_f64 + (-1.25_f64).sin())).sin();
        *r3 += 0.125 * (0.125_f64 + 0.875_f64).cos();
        for z4 in &mut a {
            *z4 = 1.375_f64.cos();
        }
        a[1] = (a[1].max(a[1]) + (a[0] + a[1])).atan();
        ((a[0].sin() + 0.25 * a[0]) + 1.5 * a[1]) + 0.25 * a[2]
    }

    pub fn fn175(a: f64, mut b: f64, m: &mut [f64]) {
        let mut m = vec![vec![b; 2]; 3];
        m[0][0] = a.sin();
        let mut old: Body = Body { pos: Point { x: b, y: a }, vel: [a / (1.5_f64 + b.sin()), a, 0.75_f64], mass: (1 as f64), id: 2 };
        let mut y9: f64 = if a >= (if m[0][1] > a { m[1][1] } else { b }) {
            let r6 = &mut b;
            *r6 *= 1.25 * m[1][0].sin();
            *r6 = *r6 * 1.25 * old.pos.y.sin() + (0.375 * (1.25 * a.sin()));
            old.mass = fn168((0 as f64).sin(), 1.25_f64 * b.sin().powi(3).sin(), a < (old.pos.x * a)).atan();
            1.5_f64.sin().powi(2)
        } else {
            let mut i7 = 0_usize;
            while i7 < 1 && ((3 as f64) <= a.sin().exp()) {
                i7 += 1;
                m[0][1] = 1.25 * old.pos.x.mul_add(a, a).cos().sin();
            }
            fn168(old.vel[i7 % 3].sin(), a.sin(), old.mass > m[i7 % 2][0])
        };
    }

    pub fn fn176(mut a: f64, b: f64, v: &[f64], m: &mut [f64]) {
        let dy1: (f64, f64) = (b / (a * a + 1.0_f64), b);
        m[m.len() - 1] = 1.25 * a.sin();
        *m.last_mut().unwrap() = v[v.len() - 1].sin();
        let mut dy1 = Net { w: [&m[..], &v[..2]].concat(), b: if a > m[0] { v[1] } else { b } };
        let r7 = &mut dy1.b;
        *r7 = *r7 * m[0].atan() + (0.5 * m[1].sin());
        *r7 = *r7 * 1.25 * m[m.len() - 1].sin() + (0.25 * (1.25 * m[1].sin()));
        m[1] = (m[0].sin().tanh() * (m[m.len() - 1] * a)).sin();
    }

    pub fn fn177(a: f64, b: f64, v: &[f64], mut q: Vec<f64>, e: &mut f64) -> f64 {
        let mut x = q[0..=1].to_vec();
        *e += 0.125 * fn165((b * b + 1.0_f64).sqrt().sin(), std::array::from_fn(|j| (j as f64).sin())).sin();
        x[0] /= 1.75 + q[1].sin();
        let mut x8 = Net { w: vec![0.0_f64; 2], b: a };
        x[..2].copy_from_slice(&[a.atan().cos(), a]);
        if q.iter().copied().fold((-9.0), f64::max) < q.iter().enumerate().map(|(j, z)| (1.625_f64 / (1.5_f64 + (*e).sin())).cos()).sum::<f64>() {
            while x.len() > 2 {
                let z = x.pop().unwrap();
                *e = *e * 0.5 + z * 1.25 * v[0].sin();
            }
            x8.step(v, b.sin());
        } else {
            let f12 = |z: f64| ((z * (*e)) * (x8.w[0] + a)).cos();
            let y14 = f12(x8.forward(&q)) + f12(a);
        }
        ((((((((((if b <= 0.625 { *e } else { a }) + 0.5 * v[0]) + 0.5 * v[v.len() - 1]) + 1.75 * q[0]) + 0.25 * q[1]) + 1.25 * (*e)) + 1.0 * x[0]) + 1.0 * x[1]) + 0.25 * x[x.len() - 1]) + 2.0 * x8.w[0]) + 1.75 * x8.w[1]
    }

    pub fn fn178(mut a: f64, body: &mut Body) {
        let mut old: Point = Point { x: fn174(a.sin()), y: a };
        let r4 = &mut body.pos.y;
        *r4 = 1.25 * a.sin().powi(3).sin();
        *r4 = *r4 * 1.25 * old.y.sin() + (0.25 * old.x.cos());
        body.vel[1] = 0.875_f64.sin();
        old = old;
        let f5 = |z: f64| { let h7 = body.pos.x + old.y; 1.25 * a.sin() + h7 };
        let y9 = f5(f5(a));
        body.pos.x = 0.625;
        let x: (f64, f64) = (y9 + y9, old.x);
    }

    pub fn fn179(a: f64, mut b: f64, n: usize, k: &mut Vec<f64>) -> f64 {
        k[1] += 0.375 * k[n % 2].atan();
        k[n % 2] = 1.25 * twice(f64::sin, a.abs()).sin();
        let mut old: Option<f64> = Some(fn114(k[0].sin(), [b; 3]));
        let mut y6: f64 = if n == 0 {
            k.iter().sum::<f64>()
        } else {
            fn159(k[n % 2].sin(), k.clone())
        };
        let mut list8 = Vec::new();
        list8.push(if n % 2 == 0 { 0.5_f64 } else { y6 });
        list8.push(k[n % 2].cos());
        y6 += 0.25 * fn177((k[n % 2] + b).sin(), (a + a).sin(), &k[0..2], vec![b, -1.0_f64, k[n % k.len()]], &mut list8[1]);
        (((((((list8[n % 2] + 0.75 * a) + 1.5 * b) + 1.0 * k[0]) + 1.5 * k[1]) + 1.5 * k[k.len() - 1]) + 1.0 * y6) + 1.0 * list8[0]) + 0.25 * list8[list8.len() - 1]
    }

    pub fn fn180(mut a: f64, m: &mut [f64]) -> f64 {
        let acc: Vec<f64> = vec![m.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), a];
        {
            m[0] = 0.125;
        }
        for i4 in 1..=4 {
            for (z, o) in m.iter_mut().zip(&acc) {
                *z += *o * a.cos();
            }
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 { break; }
                let mut acc8 = fn131(0.5 * acc[acc.len() - 1].sin(), acc.len() % 4, m);
                let f10 = |z: f64| (*m.last().unwrap()).cos();
                let y12 = f10(m[0] + (-1.0));
            }
        }
        ((((m[m.len() - 1] + 1.25 * a) + 0.25 * m[0]) + 2.0 * m[1]) + 0.25 * m[m.len() - 1]) + 0.25 * acc[acc.len() - 1]
    }

    pub fn fn181(a: f64, mut b: f64) -> f64 {
        let mut acc = vec![0.0_f64; 2];
        let mut x: Vec<f64> = acc.clone();
        x[0] = acc[1].sin().tanh().atan();
        x.fill((b - b).sin());
        ((((((b + 1.25 * b) + 0.75 * acc[0]) + 2.0 * acc[1]) + 1.5 * acc[acc.len() - 1]) + 1.5 * x[0]) + 0.25 * x[1]) + 2.0 * x[x.len() - 1]
    }

    pub fn fn182(mut a: f64, b: f64) -> f64 {
        a = 0.125_f64.cos();
        for i3 in 0..2 {
            for i5 in (0..3).rev() {
                let mut dx = if (i3 % 2 == 0) || (a < a) { a } else { a + a };
                if a >= (if (-1.875) < 1.5 { dx } else { a }) {
                    break;
                }
            }
        }
        (a + 0.25 * a) + 1.0 * b
    }

    pub fn fn183(a: f64, n: usize) -> f64 {
        if a >= a.sin() {
            let mut i3 = 0_usize;
            while i3 < 2 {
                i3 += 1;
            }
        } else if a >= a {} else {}
        fn163(1.25 * a.sin(), n % 4) + 0.75 * a
    }

    pub fn fn184(a: f64, mut b: f64) -> f64 {
        let b: [f64; 3] = [b, 0.25_f64, if a <= a { a } else { a }];
        for i4 in 1..=3 {
            for i6 in 0..i4 % 4 {}
            if a <= b.windows(2).map(|z| z[0] * z[1]).sum::<f64>() {
                return (((twice(|z| a.sin(), a) + 1.75 * a) + 0.5 * b[0]) + 1.5 * b[1]) + 1.5 * b[2];
            }
        }
        ((((b[2] * a) + 0.5 * a) + 1.75 * b[0]) + 1.0 * b[1]) + 1.25 * b[2]
    }

    pub fn fn185(a: f64, b: f64, v: &[f64]) -> f64 {
        return (((b + 1.75 * a) + 1.0 * b) + 2.0 * v[1]) + 1.5 * v[v.len() - 1];
    }

    pub fn fn186(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let mut back: [f64; 3] = [1.75_f64; 3];
        let mut y1 = back[1] + (if back[1] >= a { back[2] } else { v[0] });
        let r6 = &mut m[1];
        *r6 = *r6 * a.sin() + (0.25 * back[1].cos());
        *r6 = *r6 * y1.sin() + (0.375 * (1.25 * 1.125_f64.sin()));
        let r7 = &mut back[1];
        *r7 = m.iter().fold(a, |h, z| (1 as f64).sin()).cos();
        *r7 *= (y1 - a).atan();
        for z10 in back.iter_mut() {
            *z10 = *z10 * 0.5 * (y1 * v[1]).sin() - (0.375 * (0 as f64).cos());
        }
        let mut next11 = back.clone();
        for _ in 0..1 {
            for i12 in 0..back.len() {
                next11[i12] = 0.5 * back[i12] + 0.25 * (if i12 == 0 { back[back.len() - 1] } else { back[i12 - 1] }) * (0..m.len()).map(|j| m[j] * y1.sin()).sum::<f64>().sin();
            }
            back.copy_from_slice(&next11);
        }
        back[1] /= 1.75 + y1.sin();
        ((((((((v[1].cos() + 0.25 * a) + 0.25 * v[0]) + 0.5 * v[1]) + 0.25 * m[1]) + 0.5 * m[m.len() - 1]) + 1.0 * back[0]) + 1.5 * back[1]) + 1.0 * back[2]) + 2.0 * y1
    }

    pub fn fn187(mut a: f64, mut b: f64) -> f64 {
        let Some(z3) = positive(-a) else {
            return (a.cos() + 1.25 * a) + 0.75 * b;
        };
        a = 1.875;
        (z3 * a) + 1.5 * b
    }

    pub fn fn188(a: f64, m: &mut [f64]) -> f64 {
        let a: Net = Net { w: vec![a.cos(), fn89(m[1].cos(), 1.25_f64 * 0.75_f64.sin(), 3 % 4)], b: 1.25 };
        let f4 = |z: f64| m[0].sin();
        let y6 = f4(f4(a.w[0]));
        for i8 in (0..m.len()).rev() {
            m[i8] *= y6.sin();
        }
        let mut dy1: f64 = (1.5_f64 + y6.sin()).sqrt() - (1.125_f64 * m[m.len() - 1]);
        let next = fn78(1.25 * 0.5_f64.sin(), (a.w[0] * 2.0) < y6, vec![y6, y6, a.w[0]], &mut m[0..2], &mut dy1);
        for z12 in m.iter_mut().rev() {
            *z12 = (dy1 * dy1 + 1.0_f64).sqrt().sin();
        }
        (((((((dy1.cos() + 0.25 * m[0]) + 1.75 * m[1]) + 1.75 * m[m.len() - 1]) + 0.75 * a.w[0]) + 1.25 * a.w[1]) + 1.5 * y6) + 0.75 * dy1) + 0.5 * next
    }

    pub fn fn189(a: f64, n: usize, flag: bool, r: &mut [f64; 3]) -> f64 {
        let mut y1 = [a, a, a + r[1]];
        let next: f64 = if (n >= 2) || (a > r[n % 3]) { r[2] - y1[1] } else { y1[2] + a };
        let mut i7 = 0_usize;
        while i7 < 2 {
            i7 += 1;
            let mut y11: [f64; 3] = {
                {
                    y1[1] -= 0.375 * (0.5 * (-next).sin());
                    let mut dx: [f64; 3] = [1.75_f64; 3];
                }
                let mut u = fn188(r[n % 3].sin(), &mut y1);
                [next; 3]
            };
        }
        ((((a + 1.5 * a) + 0.25 * r[1]) + 1.25 * r[2]) + 0.75 * y1[0]) + 0.5 * y1[1]
    }

    pub fn fn190(mut a: f64, q: Vec<f64>) -> f64 {
        let mut y1: Vec<f64> = q[..2].to_vec();
        let r4 = &mut y1[0];
        *r4 += 0.5 * (if a > q[q.len() - 1] { 0.25_f64 } else { a }).sin();
        let old = fn188(q.windows(2).map(|z| z[0] * z[1]).sum::<f64>().atan(), &mut y1);
        if (a >= (a + a)) || ((-q[0]) <= (*y1.first().unwrap())) {
            let r6 = &mut y1[0];
            *r6 *= 1.25 * (a * a).sin();
        }
        (((0.375 + 1.0 * q[q.len() - 1]) + 1.75 * y1[0]) + 1.25 * y1[1]) + 1.25 * old
    }

    pub fn fn191(mut a: f64, n: usize, v: &[f64], mut p: [f64; 3], e: &mut f64) -> f64 {
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 1 { break; }
            for i9 in (0..p.len()).step_by(2) {
                let dy1 = fn180(0.5 * ((*e) * v[i6 % 2]).sin(), &mut p);
            }
            let mut back = [[v[1]; 3]; 2];
        }
        (((((a + 1.25 * a) + 0.5 * v[0]) + 1.5 * v[v.len() - 1]) + 0.5 * p[1]) + 2.0 * p[2]) + 1.75 * (*e)
    }

    pub fn fn192(a: f64, m: &mut [f64], r: &mut [f64; 3]) -> (f64, f64) {
        let mut dx = r[0..=1].to_vec();
        for i5 in (0..4).rev() {
            dx = r.iter().map(|z| 0.5 * r.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin()).collect::<Vec<f64>>();
        }
        let mut i8 = 0_usize;
        while i8 < 2 && (i8 < 0) {
            i8 += 1;
            let mut y12: f64 = if a >= (-m[i8 % m.len()]) {
                let r10 = &mut m[1];
                *r10 = *r10 * a.atan() + (0.125 * 0.375_f64.atan());
                r[2]
            } else {
                fn176(chained(a.sin().exp()).unwrap_or(r[i8 % 3]).atan(), (dx[1] + dx[i8 % dx.len()]).sin(), &r[0..=1], m);
                let mut a = r[0] * (m[0] * m[0] + 1.0_f64).sqrt();
                m[m.len() - 1]
            };
        }
        return ((((a + 1.75 * a) + 0.5 * r[0]) + 2.0 * r[2]) + 1.25 * dx[dx.len() - 1], (((((dx[1].sin().exp() + 1.0 * m[1]) + 2.0 * r[0]) + 2.0 * r[1]) + 1.5 * r[2]) + 2.0 * dx[0]) + 0.25 * dx[dx.len() - 1]);
    }

    pub fn fn193(mut a: f64, b: f64, n: usize) -> f64 {
        let mut dx = Point { x: f64::sin(a), y: fn184(a.sin(), 1.25_f64 * a.sin()) };
        let f5 = |z: f64| { let h7 = a; 1.25 * fn165(z.sin(), [1.625_f64; 3]).sin() + h7 };
        let mut y9 = f5(dx.norm2());
        'l11: for i12 in (0..3).rev() {
            let f14 = |z: f64| 0.5 * 0.375_f64.abs().sin();
            let mut y16 = f14(f14(dx.x - y9));
        }
        return (((y9 * y9) + 1.5 * dx.x) + 1.5 * dx.y) + 1.0 * y9;
        b
    }

    pub fn fn194(a: f64, b: f64, m: &mut [f64]) {
        let mut x = Body { pos: Point { x: a, y: a }, vel: [m[1], m[1], if b < a { m[0] } else { b }], mass: b - a, id: 2 };
        {
            'l5: for z7 in m.windows(2) {
                'l9: for i10 in 0..4 {
                    x.vel[i10 % 3] = 0.5 * (0.5_f64.abs() * (m[i10 % 2] * x.mass)).sin();
                    if (a * 0.5) > ((i10 + 1) as f64) {
                        return;
                    }
                    x.mass *= (a * z7[i10 % 2]).sin();
                }
                let f12 = |z: f64| ((x.vel[1] + z7[0]) * m.iter().rev().skip(1).copied().map(|z| (if x.vel[2] <= x.pos.y { b } else { a }).sin()).sum::<f64>()).sin();
                let y15 = f12(a) + f12((z7.len() as f64));
            }
            x.mass = (fn143(b.cos(), b.sin(), [x.pos.x, x.pos.y, x.pos.y]) + (-b)).sin();
        }
    }

    pub fn fn195(a: f64, v: &[f64]) -> f64 {
        let mut x = [v[0].max(a); 3];
        x[0] = ((x[1] * a) * x.iter().zip(x.iter()).map(|(z, q)| v[0].cos()).sum::<f64>()).atan();
        for i6 in 0..4 {
            *x.first_mut().unwrap() = a.atan();
        }
        return (((fn193(1.25 * a.sin(), 1.25 * a.sin(), 3 % 4) + 1.5 * a) + 1.75 * v[1]) + 1.0 * x[0]) + 0.75 * x[1];
        let r8 = &mut x[0];
        *r8 = *r8 * v[v.len() - 1].atan() + (0.375 * v[1].sin());
        *r8 += 0.375 * 0.875_f64.cos();
        if a >= 0.75_f64 { v[0] } else { x[1] }
    }

    pub fn fn196(mut a: f64, mut b: f64) -> f64 {
        let mut dy1 = vec![a; 3];
        (b, a) = (a, b);
        let f4 = |z: f64| 1.25 * a.sin();
        let y6 = f4(f4(if b < dy1[1] { b } else { a }));
        dy1[0] += 0.25 * ((-1.5_f64) + (3 as f64)).sin();
        ((((a.sin() + 0.75 * a) + 1.0 * b) + 0.25 * dy1[0]) + 0.75 * dy1[1]) + 1.0 * y6
    }

    pub fn fn197(a: f64, n: usize, m: &mut [f64]) {
        let mut dy1 = [(n as f64), m[n % 2].cos(), a];
        for i5 in 0..n % 4 {
            dy1[n % 3] -= 0.5 * a.atan();
            dy1 = dy1;
            let r7 = &mut dy1[i5 % 3];
            *r7 = 1.5_f64.sin();
        }
        let y1: [[f64; 3]; 2] = [[if a >= a { a } else { 1.625_f64 }; 3], [-1.625_f64; 3]];
    }

    pub fn fn198(mut a: f64, n: usize, mut p: [f64; 3], k: &mut Vec<f64>) -> f64 {
        let a: Vec<f64> = vec![p[n % 3], k[1], k[1] / (a.abs() + 1.25_f64)];
        let f6 = |z: f64| ((a[1] * a[1] + 1.0_f64).ln() - z).sin();
        let y8 = f6(a[n % 2]) + f6(a[n % 2]);
        let old: (f64, f64) = (0.5_f64 * y8, p.iter().copied().fold((-9.0), f64::max));
        let mut old11 = std::mem::replace(&mut k[n % 2], (y8 + y8).sin());
        for i13 in 0..a.len() {
            let mut old15 = std::mem::replace(k, a.clone());
        }
        let mut y17: f64 = if k[n % 2] > p[0] {
            k[0] -= 0.25 * p[1].sin();
            old11 = fn23(1.25_f64 * p[2].sin()).cos();
            y8
        } else {
            p[n % 3] -= 0.125 * k[0].sin().sin();
            f64::sin(old11)
        };
        ((((((((y8.sin().powi(2) + 1.25 * p[1]) + 1.75 * k[0]) + 1.5 * k[1]) + 0.5 * k[k.len() - 1]) + 0.5 * a[1]) + 0.75 * old.0) + 1.5 * old.1) + 0.5 * old11) + 2.0 * y17
    }

    pub fn fn199(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut back: Vec<f64> = p.to_vec();
        if p[1] >= chained(p.iter().enumerate().map(|(j, z)| (back[1] * b).cos()).sum::<f64>()).unwrap_or(a) {
            if (if a > a { b } else { 1.375_f64 }) > (-2.0_f64).atan() {
                for i7 in 0..p.len() {
                    let mut back9: Vec<f64> = vec![back[i7 % 2] - 1.625_f64, back[i7 % back.len()].cos()];
                    if b <= back9[0].abs() {
                        p[i7] += 0.5 * (0.5 * (p[i7] - (-1.625_f64)).sin().powi(1).sin());
                        continue;
                    }
                    for (z, o) in p.iter_mut().zip(back9.iter().skip(1)) {
                        *z = *z * 0.5 + o.sin() * 0.5 * b.sin();
                    }
                }
                for (z, o) in p.iter_mut().zip(back.iter()) {
                    *z = *z * 0.5 + o.sin() * a.sin();
                }
            } else if (0..back.len()).map(|j| back[j] * (if a >= 1.375_f64 { b } else { p[1] }).sin()).sum::<f64>() <= back[back.len() - 1] {
                a += 0.25 * fn177(1.25 * (b + p[0]).sin(), 1.25 * p[2].sin(), &p, p[..2].to_vec(), &mut back[1]);
            } else {
                let mut list12 = Vec::with_capacity(4);
                for i13 in 0..3 {
                    list12.push((if (b + p[1]) <= a { b } else { b + b }).cos());
                }
            }
            let r16 = &mut p[1];
            *r16 = *r16 * b.sin() + (0.5 * 0.125_f64.sin());
            *r16 = *r16 * b.sin() + (0.125 * b.atan());
            if let Some(z) = p.last_mut() {
                *z += 0.5 * a.atan();
            }
        }
        (((((back.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.75 * b) + 1.5 * p[0]) + 2.0 * p[1]) + 1.0 * p[2]) + 0.75 * back[0]) + 1.5 * back[back.len() - 1]
    }

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
            } else if y10 < (cell1.y + b) {
                a += 0.25 * fn177(y10.atan().sin(), (p[i12] + s).sin(), &p, vec![p[1], p[2], -1.5_f64], &mut b);
            } else {
                fn194(b.atan(), b.sin().powi(2).atan(), &mut p[0..=1]);
            }
        }
        ((((chained(p[2] + s).unwrap_or(cell1.x) + 1.5 * a) + 0.5 * b) + 1.75 * p[0]) + 1.25 * p[2]) + 2.0 * cell1.x
    }

    pub fn fn201(a: f64, n: usize, flag: bool) -> f64 {
        let mut dy1 = vec![-2.0_f64, fn196(1.25_f64 * a.sin(), a.sin()), a];
        for i5 in 0..n % 4 {
            let f7 = |z: f64| z.sin();
            let y9 = f7(f7(if flag { a } else { a }));
            (dy1[0], dy1[1]) = (dy1[1] * 0.5, y9.sin());
            let tape1 = fn187(y9.sin().powi(2).sin(), y9.mul_add(a, 2.0_f64).sin());
        }
        ((a.sin().tanh() + 2.0 * a) + 1.25 * dy1[0]) + 1.75 * dy1[dy1.len() - 1]
    }

    pub fn fn202(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut back = [b * b; 3];
        let b: f64 = back.iter().copied().fold((-9.0), f64::max) * (-2.0_f64).sin().powi(1);
        if (b * a) > (2 as f64) {
            let f6 = |z: f64| { let h8 = a * b; (z - h8).sin() + h8 };
            let mut y10 = f6(f6(a));
        }
        if (b >= (a + b)) && ((b * (-0.625)) >= (if a > b { a } else { a })) {
            (back[0], back[1]) = (back[1] * 0.5, b.atan());
            for z12 in back.iter_mut() {
                *z12 = *z12 * (-b).atan() - (0.125 * 0.5_f64.sin());
            }
            let f13 = |z: f64, k: f64| z.sin();
            let y16 = f13(back[0], b) + f13(a, a);
        } else if b <= back[1] {} else {
            for z18 in back.iter_mut().rev() {
                *z18 = *z18 * (1 as f64).sin() - (0.375 * ((-0.125_f64) * b).cos());
            }
        }
        (((a + 1.75 * a) + 1.0 * back[0]) + 1.0 * back[1]) + 0.5 * back[2]
    }

    pub fn fn203(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut a = vec![p.windows(2).map(|z| z[0] * z[1]).sum::<f64>(); 3];
        'l5: for i6 in (0..3).rev() {
            if (a[i6 % 2] * q[1]) > p[0].abs() {
                let mut i8 = 0_usize;
                'l9: loop {
                    i8 += 1;
                    if i8 > 2 { break; }
                    let mut x = [[a[i6 % 2] * q[i6 % 2], q[i8 % 2], p[2]], [a.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), a.iter().enumerate().map(|(j, z)| (0..q.len()).map(|j| q[j] * 0.5_f64 * p.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin()).sum::<f64>().sin()).sum::<f64>(), q[0] * q[i6 % 2]]];
                    if fn199(q[q.len() - 1].sin(), q[1].sin(), p) <= x[0][0] { break; }
                    p[0] = p.iter().map(|z| x[i6 % 2][i8 % 3].sin()).sum::<f64>().sin();
                }
            } else if (q[i6 % 2] * p[1]) >= (p[i6 % 3] / (1.5 + 0.25_f64.sin())) {
                if i6 == 2 {
                    let mut old16 = std::mem::take(&mut a);
                    a.push(0.75_f64.sin());
                    a.push((i6 as f64).sin());
                    break 'l5;
                }
            } else {
                for z18 in &mut p {
                    *z18 *= 0.125_f64.sin();
                }
            }
            a.push(p[i6 % 3].sin().atan());
            a.insert(0, a[a.len() - 1].cos());
        }
        ((((((((0.5 * p[0]) + 1.5 * p[0]) + 1.25 * p[2]) + 1.75 * q[0]) + 1.0 * q[1]) + 0.5 * q[q.len() - 1]) + 1.25 * a[0]) + 0.5 * a[1]) + 1.0 * a[a.len() - 1]
    }

    pub fn fn204(a: f64, mut b: f64, m: &mut [f64]) -> f64 {
        let mut a: Net = Net { w: [&m[..], &m[..2]].concat(), b: a.cos() };
        let mut y8: f64 = if m[m.len() - 1] >= a.w[0] {
            let mut old = fn180(b.atan(), &mut m[..2]);
            (-2.0_f64) * b
        } else {
            a.w[1] += 0.125 * (1.25 * (b.min(m[0]).abs() + 1.25_f64).ln().sin());
            a.w[1] = 0.125_f64.sin();
            b.abs()
        };
        a.step(&m[0..2], 1.25 * m[0].sin());
        let f10 = |z: f64| 1.25 * z.sin();
        let y12 = f10(fn202(1.25 * b.sin(), a.w[0].sin(), (-2.0) >= b)) + f10(b);
        let mut cell1: [[f64; 3]; 2] = [[m[1]; 3]; 2];
        (((((((((((m[0] * m[1]) + 0.25 * b) + 0.75 * m[0]) + 1.25 * m[1]) + 1.0 * m[m.len() - 1]) + 1.25 * a.w[0]) + 1.0 * a.w[1]) + 2.0 * a.b) + 1.5 * y8) + 0.5 * y12) + 1.25 * cell1[0][1]) + 2.0 * cell1[1][0]
    }

    pub fn fn205(mut a: f64, mut q: Vec<f64>, k: &mut Vec<f64>) -> f64 {
        let mut s: f64 = k[0];
        a += 0.25 * fn45(1.25 * q[q.len() - 1].min(q[1]).sin(), &mut k[0]);
        let mut w = [(0 as f64); 3];
        for z in w.clone() {
            s += 0.25 * z * s.atan();
        }
        (((((((((s.atan() + 1.0 * a) + 2.0 * q[0]) + 2.0 * q[1]) + 0.25 * q[q.len() - 1]) + 1.75 * k[1]) + 1.25 * k[k.len() - 1]) + 1.0 * s) + 0.75 * w[0]) + 0.75 * w[1]) + 2.0 * w[2]
    }

    pub fn fn206(mut a: f64, b: f64, n: usize, flag: bool, q: Vec<f64>) -> f64 {
        let x: Vec<f64> = vec![a; 3];
        match 2 % 3 { 0 => {
            if (n as f64) < x.windows(2).map(|z| z[0] * z[1]).sum::<f64>() {
                a += 0.125 * (1.25 * fn195(1.25_f64 * a.abs().sin(), &x).sin());
                let mut dy1 = (1.5_f64 + q[0].sin()).sqrt();
            }
            for z9 in &x {
                let mut old11 = std::mem::replace(&mut a, x[n % 2].mul_add(1.625_f64, q[n % q.len()]).cos());
                a -= 0.25 * (0.5 * (-b).sin());
            }
        }, 1 => {
            let mut old13 = std::mem::replace(&mut a, x[n % 2].sin());
            std::mem::swap(&mut old13, &mut a);
        }, _ => {} }
        (((q[n % 2] + 0.5 * b) + 0.75 * q[0]) + 0.25 * q[1]) + 1.75 * x[1]
    }

    pub fn fn207(mut a: f64, k: &mut Vec<f64>, e: &mut f64, r: &mut [f64; 3]) -> f64 {
        if ((0..k.len()).map(|j| k[j] * 1.25 * (a * a).sin()).sum::<f64>() <= (*e)) && (fn199(a.sin(), a.sin(), [*e, a, *e]) > (*e)) {
            k[..2].copy_from_slice(&[r.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>().sin(), r[1]]);
        } else {
            let k = fn189(1.25 * (-1.25_f64).sin(), 3 % 4, k.iter().filter(|z| **z > 0.25).map(|z| (*e).sin()).sum::<f64>() > 1.0, r);
        }
        (((((*e) + 0.5 * k[1]) + 1.75 * k[k.len() - 1]) + 1.75 * (*e)) + 0.5 * r[0]) + 1.75 * r[2]
    }

    pub fn fn208(a: f64, b: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let mut m: Vec<Vec<f64>> = vec![m[..2].to_vec(), m.iter().map(|z| (b * (*z)).sin()).collect::<Vec<f64>>()];
        m[1][1] += 0.375 * (1.25 * (b - (if v[0] >= v[1] { a } else { a })).sin());
        ((((((b + 1.75) + 1.75 * b) + 0.75 * v[0]) + 2.0 * v[1]) + 1.25 * v[v.len() - 1]) + 0.5 * m[0][0]) + 1.75 * m[1][1]
    }

    pub fn fn209(a: f64, q: Vec<f64>) -> f64 {
        for z4 in q.iter() {
            let Some(z6) = positive(a * q[1]) else {
                continue;
            };
        }
        'l8: for i9 in 0..4 {
            let f11 = |z: f64, k: f64| { let h14 = q.windows(2).map(|z| z[0] * z[1]).sum::<f64>(); (k * k + 1.0_f64).sqrt().sin() + h14 };
            let y16 = f11(a, a) * f11(q[0], q[1]);
            if (y16 > 1.5) && (y16 >= 0.375) {
                return (((y16 * y16 + 1.0_f64).ln() + 0.75 * a) + 0.75 * q[1]) + 0.75 * q[q.len() - 1];
            }
            if q.iter().rev().skip(1).copied().map(|z| a.sin()).sum::<f64>() > fn102(a.atan()) {
                break 'l8;
            }
        }
        (((a * q[1]) + 1.25 * a) + 2.0 * q[1]) + 0.5 * q[q.len() - 1]
    }

    pub fn fn210(a: f64, n: usize) -> f64 {
        let mut a = a;
        let a = twice(f64::sin, (a * a + 1.0_f64).ln());
        let mut x: Net = Net { w: vec![fn200(1.25_f64 * a.sin(), a.cos(), [0.75_f64; 3]), a], b: a.abs() };
        x.w[0] = (fn196(x.b.sin(), a.cos()) * fn196(x.b.sin(), a.cos()) + 1.0_f64).ln().sin();
        ((a + 1.25 * a) + 0.75 * x.w[0]) + 2.0 * x.w[1]
    }

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
        fn200(a.sin(), a.sin(), [a; 3]) + 0.25 * a
    }

    pub fn fn212(mut a: f64, mut b: f64, flag: bool) -> f64 {
        for i4 in 0..1 {
            if (if b > a { a } else { a }) > (if 0.75 >= a { b } else { a }) {
                a = 0.5 * (1.5_f64 + a.sin()).ln().sin();
                b = ((1.5_f64 + b.sin()).sqrt() * (if a <= a { -1.5_f64 } else { b })).sin();
            } else {
                a = ((i4 as f64) * b).cos();
                let mut old6 = std::mem::replace(&mut b, 0.5 * a.sin());
            }
            a = f64::sin(a).sin().powi(0).sin();
            b = (b.sin().tanh() / ((a - b).abs() + 1.25_f64)).cos();
        }
        b + 1.5 * b
    }

    pub fn fn213(a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = 0.5 * a.sin();
                'l9: for (j, z11) in v.iter().enumerate() {
                    if (0 as f64) <= (a * a + 1.0_f64).sqrt() {
                        b -= 0.25 * v.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<f64>().sin();
                        return ((((*z11) * a) + 1.5 * v[0]) + 1.5 * v[1]) + 1.75 * v[v.len() - 1];
                    }
                    b = 0.5 * v.iter().map(|z| b.sin()).sum::<f64>().sin();
                }
                let mut dy1 = v.iter().map(|z| (i7 as f64).cos()).collect::<Vec<f64>>();
            }
            if a < 0.625_f64.asinh() {
                return (((a * a) + 1.0 * a) + 1.5 * v[0]) + 1.5 * v[v.len() - 1];
                b = v.iter().step_by(2).sum::<f64>().cos();
            }
        }
        ((((a + 1.0) + 1.75 * a) + 0.25 * v[0]) + 0.25 * v[1]) + 1.75 * v[v.len() - 1]
    }

    pub fn fn214(mut a: f64, mut b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        q[0] += 0.375 * b.sin();
        let f5 = |z: f64| { let h7 = (0 as f64); b.cos() + h7 };
        let y9 = f5(q[q.len() - 1].abs()) + f5(a);
        let f11 = |z: f64, k: f64| q[1].atan().cos();
        let y14 = f11(y9, a) + f11(1.75, b);
        q[0] *= 1.75_f64.sin();
        let mut dy1: f64 = if (b * v[0]) < chained(v[1].cos()).unwrap_or(y14) { v[1].sin() } else { y9 - a };
        (((((y9 + 1.25 * a) + 1.25 * b) + 1.25 * v[1]) + 0.75 * v[v.len() - 1]) + 0.25 * q[1]) + 1.0 * y9
    }

    pub fn fn215(mut a: f64, v: &[f64]) -> f64 {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = a.sin();
        } else {
            a = (a.min(v[1]) + v.iter().map(|z| 1.25_f64 * a.sin()).sum::<f64>()).atan();
        }
        ((((y1.abs() + 1.5 * a) + 2.0 * v[0]) + 1.5 * v[1]) + 1.5 * v[v.len() - 1]) + 1.0 * y1
    }

    pub fn fn216(a: f64, b: f64) -> Vec<f64> {
        let dx: [f64; 3] = [0.25_f64; 3];
        'l4: for i5 in (0..dx.len()).step_by(2) {
            match 3 % 3 { 0 => {
                if i5 != 3 {} else if a < fn206(b.sin(), b.sin(), i5 % 4, i5 < 0, vec![0.0_f64; 3]) {} else {}
            }, 1 => {
                if i5 >= 3 {
                    return vec![((b + dx[i5]) + 1.25_f64 * a) + 2.0_f64 * dx[1], ((fn202(a.sin(), b.sin(), a < a) + 1.0_f64 * b) + 2.0_f64 * dx[0]) + 0.5_f64 * dx[1]];
                }
            }, _ => {
                let f7 = |z: f64| 0.5 * (0..dx.len()).map(|j| dx[j] * z.sin().powi(1).atan()).sum::<f64>().sin();
                let y10 = f7(b.sin());
            } }
            let f12 = |z: f64| { let h14 = dx.iter().sum::<f64>(); (i5 as f64).sin() + h14 };
            let y16 = f12(f12(a));
        }
        vec![(((a + 1.0_f64 * a) + 1.75_f64 * b) + 0.5_f64 * dx[0]) + 1.75_f64 * dx[2], ((b * a) + 0.75_f64 * dx[0]) + 2.0_f64 * dx[2]]
    }

    pub fn fn217(a: f64, b: f64, flag: bool, v: &[f64], m: &mut [f64]) {
        for i6 in 1..=4 {
            m[i6 % 2] += 0.375 * (b * b + 1.0_f64).sqrt().mul_add(a, v[1]).atan();
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 2 { break; }
                let r10 = &mut m[1];
                *r10 = *r10 * v[i6 % 2].sin() + (0.5 * b.sin());
                let f11 = |z: f64| a.sin();
                let mut y15 = f11(f11(v.iter().zip(m.iter()).map(|(z, q)| (i6 as f64).atan()).sum::<f64>()));
                m[m.len() - 1] -= 0.5 * a.cos();
            }
        }
    }

    pub fn fn218(mut a: f64, b: f64, flag: bool, v: &[f64], p: [f64; 3]) -> f64 {
        let mut dx: f64 = p[0];
        (((((((0..p.len()).map(|j| p[j] * v.iter().fold(a, |h, z| 1.25_f64 * b.sin()).sin()).sum::<f64>() + 1.5 * b) + 2.0 * v[0]) + 1.75 * v[1]) + 1.0 * p[0]) + 1.0 * p[1]) + 1.0 * p[2]) + 0.5 * dx
    }

    pub fn fn219(a: f64, mut b: f64, flag: bool, body: &mut Body) -> f64 {
        let mut body: f64 = fn107(b.atan(), 1.25_f64 * b.sin()) - 1.125_f64.max(b);
        body = (if (body < b) && (a < body) { body } else { b }).atan();
        (a + 2.0 * a) + 0.75 * body
    }

    pub fn fn220(a: f64, b: f64, m: &mut [f64]) {
        let f4 = |z: f64| { let h6 = if a < z { z } else { z }; z.sin().sin() + h6 };
        let mut y8 = f4(0.5);
        let mut y11: f64 = {
            let part10 = &mut m[..2];
            part10[0] += 0.25 * (1 as f64).cos();
            part10[1] = part10[0] * (-1.375_f64).abs().cos();
            (b * b + 1.0_f64).ln()
        };
        if (a + a) <= y11 {
            m.fill((y11 * y11).atan());
            let mut a = fn56(b.sin(), &mut m[..=1]);
        }
    }

    pub fn fn221(a: f64, b: f64, n: usize, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut a: [f64; 3] = [v[n % 2] - b, b / (a * a + 1.0_f64), v[n % v.len()]];
        t.1 += 0.375 * (1.25 * (if (b < t.1) && (v[v.len() - 1] < a[n % 3]) { (n as f64) } else { 0.875_f64 + b }).sin());
        if b.abs() >= (t.0 * v[n % 2]) {
            t.0 = 1.875;
            return ((((((1.5_f64 + t.0.sin()).ln() + 1.0 * v[1]) + 1.75 * v[v.len() - 1]) + 0.25 * t.0) + 1.75 * t.1) + 1.0 * a[1]) + 2.0 * a[2];
        }
        t.1 = (((-1.625_f64) * a[n % 3]) + (if t.0 < a[n % 3] { b } else { b })).sin();
        for (z, o) in a.iter_mut().zip(v.iter()) {
            *z = *z * 0.5 + o.sin() * (-1.375_f64).sin();
        }
        (((((b + 1.75 * b) + 1.5 * v[1]) + 1.0 * v[v.len() - 1]) + 1.75 * t.1) + 1.25 * a[1]) + 0.5 * a[2]
    }

    pub fn fn222(mut a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let saved: Net = Net { w: vec![a.min(a); 3], b: p.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>() };
        let mut dx: [f64; 3] = [a, fn9(a.sin()), saved.b - 0.625_f64];
        let f6 = |z: f64| { let h8 = fn202(0.875_f64.atan(), 1.25_f64 * saved.w[1].sin(), 0.5_f64 < 0.125_f64); (p[0] + 0.375_f64).sin() + h8 };
        let mut y10 = f6(f6(dx[2] + a));
        if 0.625 <= y10.sin() {
            for z in dx.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * 1.25 * y10.sin();
            }
            let f12 = |z: f64, k: f64| { let h15 = z; p.iter().fold(dx[0], |h, z| 0.25_f64.atan()).atan() + h15 };
            let y19 = f12((p[0] * p[0] + 1.0_f64).sqrt(), y10);
        } else if (2 as f64) >= a {} else {
            dx[2] = 1.625;
        }
        (((((((1 as f64) + 1.25 * a) + 1.0 * p[0]) + 1.5 * p[1]) + 0.5 * saved.w[1]) + 0.25 * saved.b) + 2.0 * dx[0]) + 2.0 * y10
    }

    pub fn fn223(a: f64, mut t: (f64, f64), m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut back = [t.0, if t.0 > a { m[0] } else { 1.0_f64 }, 1.625_f64];
        let mut dy1: Vec<Vec<f64>> = vec![[&k[..], &back[..2]].concat(), vec![0.0_f64; 4]];
        for i7 in 0..1 {
            let Some(z9) = positive(a) else {
                continue;
            };
            back[i7 % 3] = (z9 + z9).cos().sin();
        }
        (((((((((((k[1].max(a) + 0.5 * a) + 1.0 * t.0) + 1.0 * t.1) + 0.25 * m[0]) + 1.5 * m[1]) + 0.25 * m[m.len() - 1]) + 1.5 * k[k.len() - 1]) + 0.25 * back[0]) + 1.5 * back[1]) + 0.5 * back[2]) + 0.5 * dy1[0][0]) + 1.75 * dy1[1][1]
    }

    pub fn fn224(mut a: f64, e: &mut f64) {
        let Some(z3) = positive(a.asinh()) else {
            return;
        };
        'l5: for i6 in (0..2).rev() {
            a = 0.5 * ((*e) + 0.75_f64).sin();
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 1 { break; }
                a = 0.5 * f64::sin(a * a).sin();
                a -= 0.125 * ((i6 as f64) + (*e)).sin();
                *e -= 0.125 * ((z3 * z3 + 1.0_f64).sqrt() + (*e)).cos();
            }
            a = 0.5 * (*e).min(z3 + z3).sin();
        }
    }

    pub fn fn225(a: f64, mut p: [f64; 3]) -> f64 {
        let y1: (f64, f64) = (p[2], a + p[2]);
        let mut x: Body = Body { pos: Point { x: a, y: -1.375_f64 }, vel: [p.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), y1.1, a.mul_add(y1.1, y1.1)], mass: if a < a { p[0] } else { a }, id: 2 };
        let a: f64 = y1.0 * y1.0.max(a);
        p[0] = x.mass.sin();
        return ((((((p[2] * 1.0) + 0.75 * p[0]) + 1.0 * p[2]) + 0.5 * y1.1) + 1.5 * x.pos.y) + 1.5 * x.vel[0]) + 2.0 * x.vel[1];
    }

    pub fn fn226(a: f64, b: f64, n: usize) -> [f64; 3] {
        let mut dy1: [[f64; 3]; 2] = [[-0.625_f64; 3], std::array::from_fn(|j| b.cos())];
        let mut u: f64 = 0.875_f64;
        dy1[0][n % 3] = 1.25 * fn214(1.25_f64 * u.sin(), 0.625_f64.sin(), &dy1[0], vec![b; 3]).sin();
        dy1[1][2] = u.sin();
        for i in 0..2 {
            for j in 0..2 {
                dy1[i][j] += dy1[i][1 - j] * 1.25 * b.sin();
            }
        }
        [(b + 0.5 * dy1[0][1]) + 2.0 * dy1[1][0], ((a + 0.25 * a) + 1.0 * dy1[0][1]) + 0.5 * dy1[1][0], b + 1.5 * dy1[1][0]]
    }

    pub fn fn227(a: f64, mut b: f64, n: usize, m: &mut [f64]) -> [f64; 3] {
        let mut w: Vec<f64> = (0..m.len()).map(|j| m[j] + a.atan().atan()).collect::<Vec<f64>>();
        let mut i7 = 0_usize;
        while i7 < 3 && (i7 != 3) {
            i7 += 1;
            {}
            w.fill(a.cos());
        }
        let mut y18: [f64; 3] = if (n != 1) && (a <= b) {
            for i9 in 1..w.len() {
                w[i9] -= w[i9 - 1];
                let f11 = |z: f64, k: f64| ((k * m[i7 % 2]) + twice(|z| a.cos(), a)).cos();
                let mut y15 = f11(if i7 != 3 { b } else { w[i9] }, 1.75) * f11(-b, 0.5);
                m[..2].copy_from_slice(&[(y15 + a).sin(), a]);
            }
            [w[w.len() - 1], m[i7 % m.len()], b]
        } else {
            for z in m.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * b.sin();
            }
            let mut back = -b.sin().tanh();
            [back, m[0], m[i7 % 2]]
        };
        [((((((b + 2.0 * b) + 2.0 * m[0]) + 2.0 * m[1]) + 0.75 * m[m.len() - 1]) + 1.75 * w[0]) + 0.5 * w[1]) + 1.25 * y18[1], (((((a * a + 1.0_f64).ln() + 1.0 * a) + 0.5 * m[0]) + 1.25 * m[1]) + 1.25 * w[1]) + 0.5 * y18[0], ((((y18[i7 % 3].max(y18[2]) + 2.0 * m[0]) + 0.75 * m[1]) + 1.25 * y18[0]) + 1.0 * y18[1]) + 1.25 * y18[2]]
    }

    pub fn fn228(mut a: f64, mut b: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut y = (((n + 1) as f64), b);
        q.extend([1.25 * q[n % 2].sin(), a]);
        a /= 1.75 + (a * (-1.625_f64)).sin();
        ((((((if b < y.0 { b } else { b }) + 1.5 * a) + 0.5 * b) + 0.5 * q[0]) + 0.25 * q[q.len() - 1]) + 1.0 * y.0) + 1.5 * y.1
    }

    pub fn fn229(a: f64, b: f64) -> f64 {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            for i7 in 0..1 {
                let mut y = [[b + b; 3]; 2];
                y[1][i7 % 3] *= 0.5 * (1 as f64).sin();
                y[i7 % 2][0] *= b.sin();
            }
        }
        return a;
    }

    pub fn fn230(a: f64, b: f64, n: usize) -> f64 {
        let mut y5: f64 = if b < a.cos() {
            -b
        } else {
            {
                let mut w = Net { w: vec![0.0_f64; 2], b: a + a };
                w.w[0] = a.sin();
            }
            a.sin().powi(2)
        };
        (((a - y5) + 1.25 * a) + 0.75 * b) + 0.5 * y5
    }

    pub fn fn231(mut a: f64, m: &mut [f64]) -> [f64; 3] {
        let mut dy1: [[f64; 3]; 2] = [std::array::from_fn(|j| fn215(1.25_f64 * a.sin(), m).atan()), [m.iter().fold(1.625_f64, |h, z| (1 as f64).sin()); 3]];
        m[1] = m[1].cos();
        dy1[1][1] -= 0.5 * ((a * m[1]) * (1.125_f64 + m[0])).sin();
        if 1.375 < (a / (a.abs() + 1.25)) {
            let mut product7 = [[0.0; 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = 0.0;
                    for k in 0..3 {
                        s += dy1[i][k] * dy1[j][k] * 0.5;
                    }
                    product7[i][j] = s;
                }
            }
        } else {
            m[m.len() - 1] = 1.25 * a.sin().sin();
        }
        [(((a + 1.0 * a) + 0.75 * m[1]) + 1.25 * dy1[0][1]) + 0.5 * dy1[1][2], ((dy1[1][1] + 2.0 * m[1]) + 1.5 * dy1[0][1]) + 0.25 * dy1[1][0], ((a.cos() + 1.0 * m[0]) + 1.75 * dy1[1][0]) + 1.0 * dy1[1][2]]
    }

    pub fn fn232(mut a: f64, n: usize) -> f64 {
        a = fn42(chained(0.875_f64 + 1.0_f64).unwrap_or(a).sin()).atan();
        a = (a * fn211(1.25_f64 * a.sin())).atan();
        for i3 in 0..2 {
            'l5: for i6 in 0..2 {
                a = a.atan();
            }
            a = 0.5 * (a + a).sin().powi(0).sin();
        }
        (a * 1.875) + 1.0 * a
    }

    pub fn fn233(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let a = a + (2 as f64);
        m[m.len() - 1] = m[1].sin();
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 3 { break; }
            for (z, o) in m.iter_mut().zip(v.iter()) {
                *z *= o.cos() + 0.5 * a.sin();
            }
            let mut cell1: [f64; 3] = [m[i5 % 2] + m[m.len() - 1], a * 0.375_f64, m[i5 % 2]];
            m[1] -= 0.5 * (0.5 * (0.375_f64 / (0.75_f64.asinh() * 0.75_f64.asinh() + 1.0_f64)).sin());
        }
        (((((-a) + 0.25 * v[1]) + 1.5 * v[v.len() - 1]) + 0.25 * m[1]) + 1.75 * m[m.len() - 1]) + 0.75 * a
    }

    pub fn fn234(a: f64, mut b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        if let Some(z) = m.last_mut() {
            *z += 0.5 * a.cos();
        }
        m[1] = 1.25 * (if b >= m.iter().copied().fold((-9.0), f64::max) { f64::sin(m[n % 2]) } else { a }).sin();
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 2 { break; }
            let f8 = |z: f64| m[n % 2].min(fn222(0.5_f64 * z.sin(), a < 0.875_f64, [a, a, v[n % 2]])).sin();
            let y10 = f8(b * a) + f8(-b);
        }
        m[0] = a.atan();
        let mut old12 = std::mem::replace(&mut m[m.len() - 1], (a - a).sin());
        ((((((((a + m[n % 2]) + 1.5 * a) + 0.25 * v[0]) + 1.0 * v[1]) + 1.0 * v[v.len() - 1]) + 1.25 * m[0]) + 0.5 * m[1]) + 0.75 * m[m.len() - 1]) + 0.5 * old12
    }

    pub fn fn235(a: f64, m: &mut [f64]) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a.sin());
        list3.push(fn232(m[m.len() - 1].cos(), 2 % 4));
        list3.truncate(2);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 3 { break; }
            let f8 = |z: f64, k: f64| (a + a).sin().powi(1).sin();
            let y11 = f8(list3[i6 % list3.len()] - 1.125, m[i6 % m.len()]) + f8(m[i6 % 2] + a, list3[0]);
            list3[1] = y11.sin();
            if fn155(a.sin(), a.sin(), [y11; 3]) > list3[i6 % 2].max(a) {
                list3[i6 % 2] -= 0.125 * (if (if a >= 1.375_f64 { y11 } else { list3[list3.len() - 1] }) < (a - m[0]) { m[i6 % 2] } else { list3[0] * m[i6 % m.len()] }).sin();
            } else {
                m[1] -= 0.125 * fn116(list3[1].sin(), 0.5_f64 * y11.sin(), i6 % 4).mul_add(list3[i6 % list3.len()], a).cos();
            }
        }
        ((((((a * 1.125) + 2.0 * a) + 1.5 * m[0]) + 0.5 * m[1]) + 1.0 * m[m.len() - 1]) + 2.0 * list3[0]) + 0.75 * list3[1]
    }

    pub fn fn236(a: f64) -> f64 {
        let mut back: [f64; 3] = [f64::sin(a); 3];
        if a.atan() > (3 as f64) {
            for z in back.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * 1.25 * a.sin();
            }
            let mut y1: f64 = back.windows(2).map(|z| z[0] * z[1]).sum::<f64>() / (a * a + 1.0_f64);
            let mut old4 = std::mem::take(&mut y1);
        } else {
            {}
            let r6 = &mut back[1];
            *r6 = *r6 * a.sin() + (0.5 * a.sin());
        }
        ((a * a + 1.0_f64).sqrt() + 1.25 * back[0]) + 0.5 * back[2]
    }

    pub fn fn237(a: f64) -> f64 {
        let mut a = a;
        let a = a;
        a
    }

    pub fn fn238(mut a: f64) -> f64 {
        let mut acc = (1.125_f64 + a, a);
        let r3 = &mut acc.1;
        *r3 = *r3 * a.cos() + (0.25 * a.sin());
        *r3 *= 1.25 * (3 as f64).sin();
        (((1.25 - a) + 0.5 * a) + 1.25 * acc.0) + 1.25 * acc.1
    }

    pub fn fn239(a: f64, v: &[f64], k: &mut Vec<f64>, r: &mut [f64; 3]) -> Vec<f64> {
        let mut acc = (f64::sin(a), r[0]);
        let mut dx: Vec<f64> = vec![0.0_f64; 2];
        if (a >= a) || (a > 0.5) {
            return vec![((((((((((acc.0 - a) + 1.5_f64 * a) + 0.25_f64 * v[0]) + 0.75_f64 * v[1]) + 1.25_f64 * v[v.len() - 1]) + 0.75_f64 * k[0]) + 0.75_f64 * r[0]) + 2.0_f64 * r[1]) + 2.0_f64 * acc.0) + 1.75_f64 * dx[0]) + 1.25_f64 * dx[1], ((((((((dx[0] + 2.0_f64 * a) + 1.0_f64 * v[0]) + 0.5_f64 * v[1]) + 2.0_f64 * k[0]) + 1.5_f64 * k[k.len() - 1]) + 0.75_f64 * r[0]) + 1.75_f64 * acc.0) + 1.0_f64 * acc.1) + 0.75_f64 * dx[0]];
        }
        k[0] = 1.125;
        let f7 = |z: f64, k: f64| { let h10 = r[0]; (2 as f64).sin() + h10 };
        let y12 = f7(a / (1.5 + 1.0_f64.sin()), v[1]) * f7(v[1] * (-0.75), dx[0]);
        let old: f64 = (acc.1.abs() + 1.25_f64).ln() + (v[1] * acc.0);
        let mut cell1: Vec<f64> = vec![0.0_f64; 4];
        dx.clone()
    }

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
            let mut a = vec![vec![0.0_f64; 2], vec![old9.min(a[i12 % 2][i12 % 3]); 3]];
            list2[i12] = 0.5;
        }
        (((list2[0].sin().exp() + 1.5 * list2[0]) + 1.5 * a[1][0]) + 0.75 * a[1][2]) + 1.25 * old9
    }

    pub fn fn241(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut dy1: Shape = Shape::Rect { w: v[v.len() - 1].sin().powi(2), h: a };
        let r5 = &mut a;
        *r5 *= (if b > b { b } else { b }).sin();
        *r5 = 1.25 * v[0].sin();
        let mut y1: f64 = b;
        let mut y12: f64 = if (a <= y1) && (a > a) {
            a *= 1.25 * y1.sin();
            a = v.iter().take(2).map(|z| z.sin()).sum::<f64>().sin();
            y1.sin()
        } else {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 3 { break; }
                match &dy1 { Shape::Disc(r0) => {
                    let mut next = fn127(b.sin(), f64::sin(*r0).sin());
                }, _ => {
                    y1 = b.asinh().max(b).cos();
                } }
                if (i7 != 0) || (v[i7 % 2] >= a) {
                    continue;
                }
                if i7 == 3 {
                    y1 = v.iter().map(|z| y1.sin()).sum::<f64>().sin();
                    return ((if y1 <= b { a } else { a }) + 1.0 * b) + 2.0 * dy1.area();
                }
            }
            b
        };
        ((((1.5_f64 + a.sin()).sqrt() + 0.5 * b) + 0.25 * v[0]) + 1.0 * y1) + 0.5 * y12
    }

    pub fn fn242(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let old: [f64; 3] = [a + v[v.len() - 1], *v.last().unwrap(), a];
        if fn237(a.sin()) > (a - a) {
            a = 1.25 * (v[1] * old.iter().enumerate().map(|(j, z)| 1.25_f64 * ((*z) * a).sin()).sum::<f64>()).sin();
            let mut y7: f64 = if old[2] <= a {
                fn241(b.atan(), a.sin(), &old)
            } else {
                a * b
            };
        } else if b >= (a * v[1]) {
            a = 1.25 * (if (a * b) >= (1 as f64) { b * v[1] } else { b.cos() }).sin();
        } else {
            a += 0.25 * fn5((v[0] * v[0] + 1.0_f64).ln().atan(), (0 as f64).sin(), v);
        }
        ((((((fn82(1.25 * v[0].sin(), 2 % 4) + 1.75 * b) + 2.0 * v[0]) + 2.0 * v[1]) + 0.25 * v[v.len() - 1]) + 1.0 * old[0]) + 1.0 * old[1]) + 0.75 * old[2]
    }

    pub fn fn243(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut w: [[f64; 3]; 2] = [[(0..p.len()).map(|j| p[j] * b.sin()).sum::<f64>(), p[2], p[1]], [a, v[0].sin().powi(2), v[1].sin().exp()]];
        let mut cell1 = fn232(1.25 * v.iter().take(2).map(|z| z.sin()).sum::<f64>().sin(), 0 % 4);
        for z in p.clone().into_iter() {
            b += 0.25 * z * v[v.len() - 1].cos();
        }
        w[0][1] = p[0].cos().sin();
        w = w;
        let mut x: f64 = p[2];
        if (x / (a * a + 1.0)) > (cell1 + b) {
            return ((((((((((cell1 + a) + 0.5 * a) + 1.75 * b) + 1.0 * v[0]) + 1.5 * v[1]) + 0.5 * p[0]) + 0.75 * p[1]) + 0.75 * p[2]) + 2.0 * w[0][1]) + 1.75 * w[1][2]) + 1.75 * x;
        }
        ((((((a * cell1) + 1.75 * a) + 1.75 * b) + 1.0 * v[1]) + 1.75 * v[v.len() - 1]) + 1.25 * p[0]) + 0.25 * x
    }

    pub fn fn244(a: f64, b: f64) -> f64 {
        let mut u = vec![vec![0.0_f64; 4], vec![b.cos(); 3]];
        let w: (f64, f64) = (if b >= u[0][1] { 1.375_f64 } else { b }, u[1][0] * b);
        for i5 in 0..4 {
            u[i5 % 2][0] = (if ((-0.5_f64) * u[i5 % 2][i5 % 2]) >= (u[i5 % 2][i5 % 2] * 0.625_f64) { a } else { u[i5 % 2][1] }).sin();
        }
        u[0][1] *= (1 as f64).cos();
        u[1][1] = ((u[1][1] * a) + 1.875_f64.max(u[1][0])).sin();
        ((((((b * a) + 1.75 * a) + 1.75 * b) + 0.25 * u[0][0]) + 0.75 * u[1][1]) + 2.0 * w.0) + 2.0 * w.1
    }

    pub fn fn245(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut cell1 = [[-b; 3]; 2];
        let mut saved: Option<f64> = Some(if b < b { cell1[1][2] } else { cell1[1][1] });
        {
            let f6 = |z: f64| (z + (1.125_f64 * b)).sin();
            let y8 = f6(a.sin());
            cell1[1][2] = b.atan();
        }
        cell1[0][0] += 0.375 * (1.25 * b.sin());
        ((((((b + 1.0 * a) + 0.25 * v[0]) + 0.5 * v[1]) + 0.25 * cell1[0][1]) + 1.75 * cell1[1][0]) + 1.75 * cell1[1][2]) + 1.0 * saved.unwrap_or((0.75))
    }

    pub fn fn246(a: f64, b: f64) -> Vec<f64> {
        let mut b: Option<f64> = if a <= (a + b) { Some(b) } else { None };
        if a >= a.asinh() {
            return vec![(a.sin().powi(2) + 1.75_f64 * a) + 1.0_f64 * b.unwrap_or((0.75)), a * a];
        }
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            let Some(z6) = positive(a * a) else {
                continue;
            };
            if (a * a) > (1 as f64) { break; }
        }
        vec![(a.atan() + 1.25_f64 * a) + 1.5_f64 * b.unwrap_or((0.75)), (a * a) + 1.75_f64 * b.unwrap_or((0.75))]
    }

    pub fn fn247(a: f64, b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        let mut back = b;
        let mut i6 = 0_usize;
        while i6 < 3 {
            i6 += 1;
        }
        return ((((1.25 + a) + 2.0 * b) + 0.5 * v[1]) + 1.25 * v[v.len() - 1], (back + 1.75 * b) + 1.25 * v[v.len() - 1]);
    }

    pub fn fn248(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut old = vec![b + a; 3];
        if (a + old[old.len() - 1]) < 0.375 {
            let f5 = |z: f64| (a.abs() + 1.25_f64).sqrt().cos().cos();
            let y7 = f5((2 as f64));
        }
        if ((b + 0.875) < (if 0.125 < b { b } else { a })) && (a.sin() > (b - b)) {} else {
            if (a < (b - 1.375)) && ((b > b) && (b > a)) {
                if old[old.len() - 1] >= b {
                    fn224(v[0].abs().sin(), &mut old[1]);
                    let r9 = &mut old[0];
                    *r9 *= 1.25 * (1.5_f64 + v[0].sin()).ln().sin();
                }
                old[0] = (-b).sin();
            } else {
                old.fill((b * b).cos());
            }
        }
        ((((((old[1] * old[1] + 1.0_f64).ln() + 1.75 * a) + 0.5 * b) + 2.0 * v[1]) + 1.25 * v[v.len() - 1]) + 1.5 * old[0]) + 2.0 * old[1]
    }

    pub fn fn249(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), 0.5_f64 * b.sin()) > a { b * a } else { b }).cos());
        }
        list4[n % 2] /= 1.75 + (if n == 1 { a } else { a }).sin();
        list4.sort_by(|z, q| z.total_cmp(q));
        let mut old8 = std::mem::take(&mut list4[n % 2]);
        for i10 in (0..1).rev() {
            old8 /= 1.75 + old8.sin();
        }
        ((((-old8) + 1.25 * list4[0]) + 1.5 * list4[1]) + 2.0 * list4[list4.len() - 1]) + 0.75 * old8
    }

    pub fn fn250(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        b = 1.25 * ((v[0].abs() + 1.25_f64).sqrt() * a).sin();
        return (((a + 1.25 * a) + 1.5 * b) + 0.75 * v[0]) + 0.75 * v[1];
    }

    pub fn fn251(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut back = (fn249(b.sin(), 1.25_f64 * a.sin(), 0 % 4), positive(b).unwrap_or(b));
        back.0 = 1.25 * b.sin();
        if chained(b + b).unwrap_or(b) > back.1 {
            return (((back.1 + 1.0 * a) + 1.0 * b) + 1.75 * back.0) + 0.75 * back.1;
        }
        let mut u = b;
        back.0 = (b * u).cos();
        if (0 as f64) <= back.0.min(a) {
            return ((u.cos() + 0.75 * a) + 0.75 * b) + 0.5 * back.0;
        }
        ((((1.75 - back.1) + 0.25 * a) + 1.25 * b) + 0.75 * back.1) + 1.25 * u
    }

    pub fn fn252(mut a: f64) -> f64 {
        let mut back: Vec<f64> = vec![0.0_f64; 3];
        'l3: for i4 in 0..3 {
            'l6: for i7 in 0..3 {
                let mut i9 = 0_usize;
                'l10: while i9 < 3 {
                    i9 += 1;
                    back[i7 % 2] *= 0.5 * back[i9 % 2].sin();
                }
                back[0] = (i7 as f64).cos().sin();
                back[i4 % 2] += 0.25 * (0.5 * (back[1] - (if a < back[1] { a } else { a })).sin());
            }
        }
        (a.mul_add(a, a) + 0.75 * a) + 1.0 * back[0]
    }

    pub fn fn253(mut a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(v[0].sin());
        }
        let f8 = |z: f64| { let h10 = positive(*v.first().unwrap()).unwrap_or(b); 1.25 * (0..v.len()).map(|j| v[j] * h10.sin()).sum::<f64>().sin() + h10 };
        let y13 = f8(f8(list4[list4.len() - 1]));
        if (v.len() as f64) <= v[0] {
            let mut i15 = 0_usize;
            loop {
                i15 += 1;
                if i15 > 2 { break; }
                if (i15 >= 0) && (a <= 0.5) { break; }
                let mut b = y13;
                {
                    (list4[0], list4[1]) = (list4[1], list4[0]);
                    list4[0] = 0.5 * 1.5_f64.sin();
                }
            }
            let r18 = &mut list4[1];
            *r18 += 0.375 * (1.25 * f64::sin(b).sin());
            *r18 *= a.sin().tanh().sin();
        } else {
            list4 = list4.clone();
            list4[1] += 0.125 * (1.25 * fn251((list4[0] + v[1]).cos(), 1.25_f64 * y13.sin(), (a - b) <= list4[0]).sin());
        }
        [((((list4.iter().rev().skip(1).copied().map(|z| v.iter().rev().skip(1).copied().map(|z| z.sin()).sum::<f64>().cos()).sum::<f64>() + 2.0 * b) + 0.75 * v[1]) + 1.25 * v[v.len() - 1]) + 1.5 * list4[0]) + 0.75 * list4[list4.len() - 1], ((1.125_f64.sin().powi(3) + 1.0 * b) + 2.0 * list4[0]) + 2.0 * list4[list4.len() - 1], ((((y13 + 0.25 * b) + 0.25 * v[0]) + 0.25 * v[v.len() - 1]) + 0.5 * list4[1]) + 1.0 * list4[list4.len() - 1]]
    }

    pub fn fn254(mut a: f64, b: f64, flag: bool, m: &mut [f64], net: &Net) -> f64 {
        let mut list6 = Vec::new();
        for i7 in 0..3 {
            list6.push(b.atan());
        }
        m[0] += 0.125 * (chained(if 2.0_f64 > 1.375_f64 { m[1] } else { b }).unwrap_or(-1.25_f64) * (b - b)).sin();
        list6.resize(4, (m[0] * net.w[0]).sin());
        let f10 = |z: f64| net.forward(&list6).min(list6[0]).sin();
        let mut y13 = f10(f10((0..m.len()).map(|j| m[j] * 1.25 * b.sin()).sum::<f64>()));
        let mut m: [[f64; 3]; 2] = [[a, 0.375_f64.sin().powi(2), b - 1.5_f64], [-0.375_f64; 3]];
        ((((((list6.iter().map(|z| (*z).atan()).sum::<f64>() + 2.0 * a) + 0.75 * b) + 0.25 * net.w[0]) + 1.5 * net.w[1]) + 1.75 * net.b) + 0.25 * m[0][1]) + 0.75 * m[1][0]
    }

    pub fn fn255(a: f64, q: Vec<f64>, t: (f64, f64)) -> f64 {
        ((((a + 2.0 * a) + 1.75 * q[0]) + 0.5 * q[1]) + 1.75 * t.0) + 0.25 * t.1
    }

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
                    let mut tape1: f64 = a;
                }
            }
            cell1.x += 0.5 * cell1.x.atan();
            if let Some(z) = q.last_mut() {
                *z += 0.5 * 0.25_f64.sin();
            }
        }
        ((((((a.sin().exp() + 1.25 * a) + 0.25 * p[0]) + 0.25 * p[1]) + 0.25 * p[2]) + 0.5 * q[1]) + 2.0 * q[q.len() - 1]) + 1.75 * cell1.y
    }

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
        (((((a * a) + 1.0 * a) + 1.75 * net.b) + 1.0 * y1[0]) + 0.25 * y1[1]) + 1.5 * y14
    }

    pub fn fn258(mut a: f64, k: &mut Vec<f64>) -> f64 {
        for i3 in (0..4).rev() {
            match i3 % 4 { 0 => {
                a = ((k[i3 % 2] * k[0]) * (k[i3 % 2] * k[0]) + 1.0_f64).ln().sin();
            }, 1 | 2 if a > k[i3 % 2] => {
                let mut s: f64 = fn249(k.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<f64>().atan(), k[1].mul_add(a, a).atan(), i3 % 4);
            }, _ => {} }
            k[1] /= 1.75 + (-a).sin();
        }
        fn250(a.sin(), a.cos(), k) + 0.75 * k[k.len() - 1]
    }

    pub fn fn259(a: f64, n: usize) -> f64 {
        let mut back: (f64, f64) = (a, a.max(a));
        let mut tape1: Vec<f64> = vec![back.0, a, back.1];
        for i5 in 0..n % 4 {
            for i7 in 0..tape1.len() {
                let mut old9 = std::mem::replace(&mut back.0, tape1[i7].sin());
            }
            let r11 = &mut tape1[0];
            *r11 += 0.375 * a.cos();
        }
        (((((back.0 * tape1[0]) + 1.75 * a) + 1.0 * back.1) + 0.25 * tape1[0]) + 2.0 * tape1[1]) + 1.75 * tape1[tape1.len() - 1]
    }

    pub fn fn260(a: f64, q: Vec<f64>, t: (f64, f64)) -> [f64; 3] {
        'l4: for i5 in (0..q.len()).rev() {
            'l7: for i8 in (0..1).rev() {
                for i10 in (0..q.len()).step_by(2) {
                    if (q[i5] > 1.5) && (q[i5] < t.1) {
                        return [((q.iter().rev().skip(1).copied().map(|z| z.sin()).sum::<f64>() + 1.0 * a) + 1.25 * q[1]) + 0.5 * q[q.len() - 1], fn240(0.5 * a.sin()), (i5 as f64) + 1.75 * q[q.len() - 1]];
                    }
                }
                let f13 = |z: f64| ((a + z) / (2.0_f64.abs() + 1.25_f64)).cos();
                let y15 = f13(q.iter().sum::<f64>()) + f13(a * (-1.5));
            }
        }
        [((-0.375) * t.1) + 1.5 * t.0, ((fn250(1.25 * a.sin(), a.sin(), &q) + 0.25 * a) + 0.25 * q[q.len() - 1]) + 0.5 * t.0, (((((if a >= 1.625 { t.0 } else { a }) + 0.5 * a) + 1.0 * q[1]) + 1.5 * q[q.len() - 1]) + 1.25 * t.0) + 0.25 * t.1]
    }

    pub fn fn261(a: f64, mut b: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut saved: Vec<Vec<f64>> = vec![vec![p[n % 3] + b, if a < a { b } else { b }, b.atan()], p.to_vec()];
        if n != 2 {
            p.fill(1.25 * b.sin().sin());
            return [(((saved[1][1] - saved[1][0]) + 0.5 * a) + 1.25 * b) + 1.25 * v[v.len() - 1], ((((a + 1.5 * b) + 0.75 * v[v.len() - 1]) + 1.0 * p[0]) + 0.25 * p[2]) + 1.5 * saved[1][1], ((a + 0.5 * v[0]) + 1.0 * v[v.len() - 1]) + 2.0 * p[0]];
        }
        let mut x = p;
        if ((p[0] + 0.875) >= b) && (n % 2 == 1) {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 3 { break; }
                for i10 in 1..p.len() {
                    let r12 = &mut p[1];
                    *r12 = *r12 * a.sin() + (0.25 * b.sin());
                    if saved[0][i10 % 2] >= p[2] {
                        let r13 = &mut p[2];
                        *r13 *= saved[i10 % 2][0].sin();
                        *r13 = (3 as f64).sin();
                        return [(((((p[1] + 0.75 * b) + 0.75 * v[1]) + 1.0 * p[2]) + 2.0 * saved[0][0]) + 1.0 * saved[1][1]) + 1.0 * x[2], (((((b.abs() + 2.0 * b) + 2.0 * v[v.len() - 1]) + 1.75 * p[0]) + 1.25 * p[1]) + 1.75 * x[0]) + 2.0 * x[2], ((((((((a * a + 1.0_f64).sqrt() + 1.25 * v[v.len() - 1]) + 2.0 * p[1]) + 1.75 * p[2]) + 1.75 * saved[0][0]) + 1.75 * saved[1][1]) + 2.0 * x[0]) + 0.5 * x[1]) + 0.75 * x[2]];
                    }
                }
                b += 0.25 * fn249(saved[1][i8 % 2].atan(), 0.5 * x[n % 3].sin(), 3 % 4);
                if b < (a * v[n % 2]) { break; }
                saved[1][n % 2] = p.iter().fold(a, |h, z| (0.875_f64 * b).sin()).cos();
            }
        } else {
            p[n % 3] -= 0.25 * (positive(x[2] * v[n % v.len()]).unwrap_or(b) + (p[n % 3] + v[0])).sin();
            let row16 = &mut saved[0];
            row16[0] = x.iter().copied().fold((-9.0), f64::max).sin();
            row16[1] += row16[0] * 0.375 * (b + b).sin();
        }
        [(((((f64::sin(p[n % 3]) + 2.0 * a) + 1.0 * v[1]) + 1.25 * v[v.len() - 1]) + 1.0 * p[2]) + 1.25 * saved[0][0]) + 0.5 * x[1], (((((((a + 1.25 * v[0]) + 1.5 * v[1]) + 0.75 * p[1]) + 1.5 * p[2]) + 1.5 * saved[0][0]) + 2.0 * saved[1][1]) + 2.0 * x[1]) + 1.0 * x[2], (((((((chained(v[0] * saved[0][1]).unwrap_or(a) + 2.0 * a) + 1.25 * b) + 0.5 * v[0]) + 0.75 * v[v.len() - 1]) + 1.0 * p[1]) + 1.5 * saved[0][0]) + 0.75 * saved[1][1]) + 0.25 * x[0]]
    }

    pub fn fn262(a: f64, q: Vec<f64>) -> Vec<f64> {
        let mut y1 = vec![a, a, q.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * 1.75_f64.sin()).sum::<f64>()];
        y1.fill((a - a).atan());
        y1[0] /= 1.75 + y1.iter().map(|z| (1.5_f64 - q[q.len() - 1]).cos()).sum::<f64>().sin();
        for (j, z6) in y1.iter_mut().enumerate() {
            *z6 = *z6 * a.cos() - (0.375 * q.iter().fold(a, |h, z| 0.5_f64 * (1.5_f64 + h.sin()).sqrt().sin()).sin());
        }
        y1[0] = (y1[0].sin().abs() + 1.25_f64).ln().atan();
        vec![(1.25_f64.atan() + 1.0_f64 * q[0]) + 0.25_f64 * q[q.len() - 1], ((((a.max(q[0]) + 1.75_f64 * q[0]) + 0.25_f64 * q[1]) + 2.0_f64 * q[q.len() - 1]) + 1.0_f64 * y1[0]) + 2.0_f64 * y1[1]]
    }

    pub fn fn263(a: f64, v: &[f64]) -> Vec<f64> {
        let mut old = [positive(a).unwrap_or(v[0]); 3];
        for (j, z5) in v.iter().enumerate() {}
        let v: [f64; 3] = [a - 0.75_f64, old[1].min(a), a.max(old[2])];
        vec![(((v[0] + 1.0_f64 * a) + 1.25_f64 * old[0]) + 1.75_f64 * old[2]) + 2.0_f64 * v[2], (a + 1.75_f64 * old[2]) + 1.25_f64 * v[0]]
    }

    pub fn fn264(mut a: f64, mut p: [f64; 3], r: &mut [f64; 3]) -> f64 {
        let x = [p[1] * a; 3];
        let mut x = [0.875_f64; 3];
        r[0] = 1.5_f64.sin();
        (((((((r[1] * r[1] + 1.0_f64).sqrt() + 0.5 * a) + 0.75 * p[2]) + 0.25 * r[0]) + 1.75 * r[2]) + 1.25 * x[0]) + 1.75 * x[1]) + 0.25 * x[2]
    }

    pub fn fn265(mut a: f64, m: &mut [f64]) -> f64 {
        let mut x: (f64, f64) = (if m[1] <= a { 0.375_f64 } else { m[1] }, a);
        for z5 in m.iter().copied().rev() {}
        m[0] -= 0.5 * f64::sin(a).sin();
        let y1: f64 = a;
        let mut back = Shape::Disc(-a);
        ((((m[0].sin() + 1.25 * a) + 0.75 * m[1]) + 0.75 * m[m.len() - 1]) + 1.0 * y1) + 0.25 * back.area()
    }

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
                let mut acc = *q.first().unwrap();
                let Some(z11) = positive(q.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>()) else {
                    return (((0.25_f64.cos() + 1.0 * q[0]) + 2.0 * q[q.len() - 1]) + 1.0 * s[0][0]) + 0.75 * acc;
                };
            }
        }
        (((((s[0][0] + q[0]) + 0.75 * a) + 1.75 * q[0]) + 0.5 * q[q.len() - 1]) + 2.0 * s[0][0]) + 2.0 * s[1][1]
    }

    pub fn fn268(a: f64) -> (f64, f64) {
        (a, a + 1.25 * a)
    }

    pub fn fn269(a: f64) -> f64 {
        let mut saved: f64 = a - 0.625_f64;
        let mut back = Point { x: a, y: 0.125_f64.sin() };
        back.x = ((if a <= 0.625_f64 { a } else { a }) + (1 as f64)).atan();
        (saved + 1.75 * a) + 1.5 * back.x
    }

    pub fn fn270(a: f64, m: &mut [f64]) -> f64 {
        let w = Shape::Dot;
        let mut a: Option<f64> = Some(if m[1] >= a { -0.25_f64 } else { a });
        m[0] = ((if m[m.len() - 1] <= m[0] { m[m.len() - 1] } else { m[1] }) + (0 as f64)).sin();
        m[0] = 1.25 * m[0].sin();
        ((((m[1] - m[0]) + 1.5 * m[0]) + 2.0 * m[1]) + 2.0 * w.area()) + 0.5 * a.unwrap_or((0.75))
    }

    pub fn fn271(mut a: f64, mut p: [f64; 3]) -> f64 {
        let mut y1 = Body { pos: Point { x: a, y: a }, vel: [if a >= a { a } else { p[2] }, if a <= p[2] { p[0] } else { p[1] }, p[0].sin()], mass: (-0.375) - p[0], id: 2 };
        let mut y9: f64 = if y1.pos.x.mul_add(y1.pos.x, p[2]) <= (-0.125) {
            for i4 in 1..p.len() {
                p[i4 - 1] = p[i4] - 0.5 * p[i4 - 1];
                let mut p = fn261(p.last().copied().unwrap_or((0.5)).sin(), (a.abs() + 1.25_f64).sqrt().sin(), i4 % 4, &p, [1.5_f64; 3]);
            }
            let acc = y1.push((if (-1.25_f64) >= 1.875_f64 { a } else { a }).sin());
            a.sin().exp()
        } else {
            p[1] += 0.5 * (0.75_f64 - (1.5_f64 + y1.pos.y.sin()).sqrt()).sin();
            let mut p = fn231(1.25 * (3 as f64).sin(), &mut p);
            y1.mass
        };
        ((((((a + 1.25 * a) + 0.75 * p[0]) + 1.5 * p[1]) + 1.25 * p[2]) + 1.5 * y1.pos.x) + 1.5 * y1.vel[0]) + 2.0 * y1.vel[1]
    }

    pub fn fn272(a: f64) -> f64 {
        let f2 = |z: f64| a.sin();
        let y4 = f2(f2(fn249(a.sin(), a.cos(), 3 % 4)));
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 3 { break; }
            let mut y9: f64 = if a.max(y4) <= y4 {
                y4
            } else {
                if y4 <= a { 0.375_f64 } else { a }
            };
            if (a + a) <= y4 { break; }
            if 1.625 <= y4 {
                y9 = y4.sin();
                return 0.25_f64.sin();
            }
        }
        ((a + a) + 1.75 * a) + 1.75 * y4
    }

    pub fn fn273(a: f64, b: f64, n: usize) -> f64 {
        let mut u: [[f64; 3]; 2] = [[b * b; 3]; 2];
        let mut acc: Vec<f64> = vec![0.0_f64; 2];
        let mut w = if acc.windows(2).map(|z| z[0] * z[1]).sum::<f64>() < (acc[n % 2] * u[1][0]) { fn272((-1.0_f64).cos()) } else { a };
        acc[1] = a.cos();
        ((((((a + 0.25 * a) + 1.25 * b) + 0.75 * u[0][1]) + 1.0 * acc[0]) + 1.25 * acc[1]) + 2.0 * acc[acc.len() - 1]) + 0.5 * w
    }

    pub fn fn274(a: f64, mut b: f64) -> f64 {
        let mut y = [[a, a, 0.375_f64 + b], [a.asinh(), a, a]];
        b = b.cos();
        let x = b.cos();
        let mut b: Body = Body { pos: Point { x: a, y: -1.125_f64 }, vel: [b * y[1][0], 1.0_f64.mul_add(b, b), a], mass: 0.375 + a, id: 2 };
        let mut u: [[f64; 3]; 2] = [[x.cos(), a + y[0][0], (b.pos.x.abs() + 1.25_f64).sqrt()], [x; 3]];
        let mut y7 = a.cos();
        return (((((((((positive(x / (1.0_f64 * 1.0_f64 + 1.0)).unwrap_or(b.mass) + 1.5 * y[1][2]) + 2.0 * b.pos.x) + 1.5 * b.pos.y) + 2.0 * b.vel[0]) + 0.25 * b.vel[1]) + 1.75 * b.mass) + 1.0 * u[0][1]) + 0.75 * u[1][0]) + 0.25 * u[1][2]) + 2.0 * y7;
    }

    pub fn fn275(a: f64, p: [f64; 3]) -> f64 {
        for i3 in 1..=1 {
            if i3 % 2 == 1 {
                'l5: for (j, z7) in p.iter().enumerate() {}
            } else {}
        }
        (a.min(a) + 0.25 * a) + 1.25 * p[1]
    }

    pub fn fn276(mut a: f64, n: usize, m: &mut [f64]) {
        let mut dx: [[f64; 3]; 2] = [[a; 3], [-0.25_f64; 3]];
        let mut w = [[dx[n % 2][n % 3]; 3]; 2];
        let mut a: Vec<f64> = vec![0.0_f64; 2];
        w[1][0] /= 1.75 + (0..a.len()).map(|j| a[j] * 1.25_f64 * a[0].sin()).sum::<f64>().sin();
        for i8 in 0..1 {}
    }

    pub fn fn277(a: f64, b: f64, flag: bool, v: &[f64]) -> [f64; 3] {
        let y1: [f64; 3] = [(1 as f64), a, v[1]];
        let mut y10: f64 = {
            let Some(z8) = positive(fn271(v[0].atan(), [b; 3])) else {
                return [((-a) + 2.0 * a) + 2.0 * v[1], y1.iter().enumerate().map(|(j, z)| 1.25 * (*z).sin()).sum::<f64>() + 1.0 * b, (a - a) + 0.75 * y1[2]];
            };
            if y1[0] >= v[0] { b } else { 1.875_f64 }
        };
        'l12: for i13 in 0..v.len() {
            let mut a: f64 = if y10 > y10.abs() { b } else { b + y10 };
        }
        let r16 = &mut y10;
        *r16 += 0.125 * a.sin();
        return [(((b + 2.0 * a) + 1.0 * y1[1]) + 1.5 * y1[2]) + 0.25 * y10, (v.iter().fold(y1[0], |h, z| f64::sin(*z).sin()) + 2.0 * y1[0]) + 0.5 * y1[2], (((((((1.5_f64 + b.sin()).ln() + 0.5 * a) + 1.5 * b) + 0.5 * v[0]) + 1.0 * v[v.len() - 1]) + 1.75 * y1[0]) + 0.75 * y1[1]) + 0.5 * y1[2]];
        y10 *= (y1[0] / (1.5_f64 + b.sin())).sin();
        y1
    }

    pub fn fn278(mut a: f64) -> f64 {
        let mut next: Point = Point { x: if a <= a { a } else { a }, y: if a < a { -1.0_f64 } else { a } };
        next = next;
        'l3: for i4 in 0..1 {
            let i4: f64 = next.norm2();
            next.y = a.atan();
            let mut cell1 = next.x;
        }
        (fn275(a.sin(), [1.875_f64; 3]) + 1.25 * next.x) + 2.0 * next.y
    }

    pub fn fn279(a: f64) -> f64 {
        let mut a: Net = Net { w: vec![(0 as f64), a], b: a.abs() };
        for i3 in 0..2 {
            for i5 in 0..i3 % 4 {
                a = Net { w: vec![0.0_f64; 4], b: fn169(a.w[i3 % 2].cos(), 1.75_f64.sin(), [a.b; 3]) };
                a = Net { w: vec![chained(a.w[1]).unwrap_or(0.125_f64); 3], b: if a.b > a.w[1] { 1.5_f64 } else { a.b } };
            }
            let r7 = &mut a.w[i3 % 2];
            *r7 *= (1.5_f64 + 1.375_f64.sin()).sqrt().atan();
            *r7 += 0.375 * 1.5_f64.atan();
        }
        ((a.w[1].max(a.b) + 1.25 * a.w[0]) + 1.25 * a.w[1]) + 1.0 * a.b
    }

    pub fn fn280(a: f64, n: usize, m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let dx = fn279(a.sin());
        for z7 in k.iter() {
            let (l9, r10) = m.split_at_mut(1);
            r10[0] = l9[0] * a.sin();
        }
        (((((((dx + 1.0 * a) + 1.0 * m[0]) + 1.25 * m[1]) + 0.75 * m[m.len() - 1]) + 1.25 * k[0]) + 0.25 * k[1]) + 1.25 * k[k.len() - 1]) + 1.0 * dx
    }

    pub fn fn281(a: f64, mut p: [f64; 3], e: &mut f64) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        list4.push((*e).max(a));
        list4.push(a);
        let mut p: Vec<Vec<f64>> = vec![vec![a / ((*e).abs() + 1.25_f64); 3], vec![0.0_f64; 4]];
        {
            for i in 0..2 {
                for j in 0..2 {
                    p[i][j] = p[j][i].sin() + a.sin();
                }
            }
        }
        list4.reverse();
        let u = fn113(list4[list4.len() - 1].sin().powi(3).sin(), &mut p[0]);
        return ((((((fn279(p[1][0].sin()) + 1.0 * a) + 1.25 * (*e)) + 0.75 * list4[0]) + 1.75 * list4[1]) + 0.75 * list4[list4.len() - 1]) + 0.5 * p[1][1]) + 0.5 * u;
    }

    pub fn fn282(a: f64) -> f64 {
        let mut old = vec![a * a; 3];
        fn276((a * a).atan(), 2 % 4, &mut old);
        if (a > old[0]) && (a <= 1.375) {
            return (((a.max(a) + 1.5 * a) + 0.25 * old[0]) + 1.5 * old[1]) + 1.25 * old[old.len() - 1];
        }
        old[1] = (0.625_f64.sin().abs() + 1.25_f64).ln().sin();
        let a = fn279(1.25 * a.sin().sin());
        (((if a > a { 1.625_f64 } else { old[1] }) + 1.5 * old[0]) + 0.25 * old[old.len() - 1]) + 0.25 * a
    }

    pub fn fn283(a: f64, n: usize, v: &[f64]) -> f64 {
        let mut u = [[v[0] * v[0], v[1], a - a], [-1.25_f64; 3]];
        let a: f64 = (v[n % 2] * 2.0_f64) + u[1][n % 3];
        let u: Vec<f64> = v.to_vec();
        'l7: for i8 in 0..v.len() {}
        ((((1.5 * u[n % 2]) + 2.0 * v[1]) + 1.5 * a) + 2.0 * u[0]) + 2.0 * u[1]
    }

    pub fn fn284(a: f64, b: f64, v: &[f64], p: [f64; 3], m: &mut [f64]) {
        for i6 in 0..p.len() {
            let part8 = &mut m[..=1];
            part8[0] += 0.375 * (0.5 * a.sin());
            part8[1] = part8[0] * a.sin();
            m[0] = ((0.125_f64 * 0.125_f64 + 1.0_f64).ln() - b).sin();
        }
        for i9 in (0..p.len()).step_by(2) {
            if i9 == 1 {
                m[1] = 0.5 * (if a.cos() < m[i9 % 2] { m[i9 % m.len()] - a } else { (1.5_f64 + a.sin()).ln() }).sin();
                if b > (if b >= (-1.125) { p[i9] } else { v[i9 % 2] }) {
                    let mut old11 = std::mem::replace(&mut m[1], (p[i9] * a).sin());
                } else {
                    let s: f64 = b.sin().powi(0);
                }
            } else if v.windows(2).map(|z| z[0] * z[1]).sum::<f64>() > m.iter().sum::<f64>() {
                let x = fn231(0.5 * (a / (a * a + 1.0_f64)).sin(), m);
            } else {
                m[i9 % m.len()] *= p[0].atan();
            }
            m[i9 % 2] /= 1.75 + (b * m[0]).sin();
            let mut acc: [[f64; 3]; 2] = [[0.25_f64; 3], [-0.75_f64; 3]];
        }
    }

    pub fn fn285(mut a: f64, mut b: f64, n: usize, v: &[f64], k: &mut Vec<f64>) -> f64 {
        let s: Option<f64> = Some(b);
        if let Some(z) = s {
            k[1] += 0.125 * (1.25 * (if (k[1] + z) >= z.sin() { a } else { *k.last().unwrap() }).sin());
        }
        let mut dx = v.iter().map(|z| (*z).sin()).sum::<f64>();
        let u: f64 = dx;
        ((((((dx.min(u) + 0.5 * a) + 1.25 * b) + 2.0 * v[v.len() - 1]) + 1.0 * k[0]) + 1.25 * k[1]) + 2.0 * s.unwrap_or((0.75))) + 1.0 * dx
    }

    pub fn fn286(a: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut old = vec![0.75_f64 - v[n % 2]; 3];
        let r6 = &mut old[n % 2];
        *r6 += 0.5 * (1.25 * t.0.sin());
        *r6 *= v[n % 2].atan();
        let Some(z7) = positive((n as f64)) else {
            return ((((((fn266(1.25 * old[n % 2].sin()) + 0.25 * a) + 1.5 * v[1]) + 0.5 * v[v.len() - 1]) + 2.0 * t.0) + 1.0 * t.1) + 1.0 * old[0]) + 0.25 * old[old.len() - 1];
        };
        ((((((z7 + v[1]) + 0.75 * a) + 0.5 * v[0]) + 0.75 * v[1]) + 1.75 * t.0) + 0.5 * old[1]) + 0.25 * old[old.len() - 1]
    }

    pub fn fn287(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let dy1: Option<f64> = None;
        for i5 in 1..=2 {
            a = 1.625;
            b = 0.5 * a.sin();
        }
        std::mem::swap(&mut b, &mut a);
        (((((v[1] + 1.5 * a) + 1.75 * b) + 0.25 * v[0]) + 2.0 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * dy1.unwrap_or((0.75))
    }

    pub fn fn288(mut a: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut y1 = [a - 1.0_f64, p.iter().enumerate().map(|(j, z)| 1.25_f64 * a.sin()).sum::<f64>(), p[n % 3] + a];
        let mut y: Shape = Shape::Rect { w: a.min(y1[n % 3]), h: a - a };
        for i8 in 0..p.len() {
            let mut old11 = std::mem::replace(&mut y1[n % 3], p.iter().rev().skip(1).copied().map(|z| p[1].sin()).sum::<f64>().sin());
        }
        let f13 = |z: f64| y.area().sin();
        let y15 = f13(f13(a * p[2]));
        y1[2] = a.max(-1.0_f64).sin();
        let mut cell1: f64 = (1.5_f64 + (-0.875_f64).sin()).ln().max(f64::sin(2.0_f64));
        let mut p = [y1.iter().sum::<f64>(); 3];
        ((((p[n % 3] + 1.75 * a) + 2.0 * y1[0]) + 1.5 * y15) + 1.0 * cell1) + 1.5 * p[1]
    }

    pub fn fn289(mut a: f64, v: &[f64]) -> f64 {
        for i3 in 0..v.len() {
            let y1 = fn281(v[i3].cos(), [v[i3 % v.len()], v[i3], v[i3]], &mut a);
            for i6 in 0..2 {
                let mut cell1: f64 = a;
            }
        }
        (((a.sin().powi(2) + 1.75 * a) + 0.5 * v[0]) + 2.0 * v[1]) + 0.5 * v[v.len() - 1]
    }

    pub fn fn290(a: f64, q: Vec<f64>) -> f64 {
        let mut back: Point = Point { x: a.min(q[q.len() - 1]), y: a };
        back.y = q[0].sin();
        back.x = a.sin();
        back = back;
        back.y = (if (a - 0.25_f64) > (a.abs() + 1.25_f64).ln() { q[1].asinh() } else { q.iter().map(|z| (-back.y).cos()).sum::<f64>() }).sin();
        (((through(&back, a) + 0.75 * q[0]) + 0.25 * q[1]) + 1.25 * q[q.len() - 1]) + 1.5 * back.x
    }

    pub fn fn291(mut a: f64, p: [f64; 3], r: &mut [f64; 3]) -> f64 {
        'l4: for i5 in 0..r.len() {
            r[2] = 1.25_f64.min(r[0].min(r[1])).sin();
        }
        (((((fn273(1.25 * p[1].sin(), r[1].sin(), 1 % 4) + 1.25 * a) + 1.5 * p[0]) + 2.0 * p[1]) + 1.5 * p[2]) + 1.5 * r[0]) + 0.25 * r[1]
    }

    pub fn fn292(mut a: f64, flag: bool, v: &[f64]) -> f64 {
        a = 1.25 * ((a + a) - a.sin().tanh()).sin();
        let mut y: f64 = a;
        y += 0.375 * fn289(v.iter().zip(v.iter()).map(|(z, q)| v.first().copied().unwrap_or((0.5)).sin()).sum::<f64>().sin(), &v[0..2]).atan();
        let a = a;
        y = y.sin();
        (((((y * a) + 0.25 * v[0]) + 0.5 * v[1]) + 1.0 * v[v.len() - 1]) + 1.5 * y) + 0.25 * a
    }

    pub fn fn293(a: f64, v: &[f64]) -> (f64, f64) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(v.iter().fold(v[0], |h, z| 1.25_f64 * (a * a).sin()));
        for i7 in 1..=1 {
            let next = fn265(0.5 * a.sin(), &mut list3);
        }
        list3 = vec![fn287(1.25_f64 * list3[list3.len() - 1].sin(), list3[0].sin(), &list3[..2]), a.cos()];
        if (a * a) <= a.abs() {
            list3[0] *= (v[1] * list3[list3.len() - 1]).atan();
            list3[0] -= 0.375 * (1.25 * (if (list3[0] + v[1]) < v.iter().enumerate().map(|(j, z)| ((j + 1) as f64).sin()).sum::<f64>() { a } else { list3[list3.len() - 1] * 0.875_f64 }).sin());
        }
        (((a.max(v[1]) + 1.75 * a) + 0.5 * v[v.len() - 1]) + 1.75 * list3[1], ((((v[v.len() - 1] + a) + 0.5 * a) + 1.75 * v[0]) + 0.5 * v[1]) + 1.25 * list3[1])
    }

    pub fn fn294(a: f64) -> f64 {
        if a < a {} else if (a < a) || (a > a) {} else {}
        let mut cell1 = fn282(a.sin().atan());
        a
    }

    pub fn fn295(a: f64, v: &[f64]) -> f64 {
        let mut s = Shape::Dot;
        let next = [0.375_f64, a, a + a];
        (((((((v[0] + a) + 0.25 * v[0]) + 2.0 * v[1]) + 0.75 * v[v.len() - 1]) + 0.25 * s.area()) + 1.0 * next[0]) + 0.75 * next[1]) + 0.75 * next[2]
    }

    pub fn fn296(mut a: f64) -> f64 {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                a -= 0.25 * a.cos();
            }
        }
        a = a.abs().atan().sin();
        let mut a: (f64, f64) = (a, 2.0_f64.cos());
        chained(a.0.sin().exp()).unwrap_or(a.1)
    }

    pub fn fn297(a: f64, b: f64, body: &mut Body) -> f64 {
        let y: Vec<f64> = vec![a.sin().powi(0), body.pos.y.min(a)];
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push((b + y[i6 % 2]).sin());
        }
        let list5 = fn285((1.5_f64 + a.sin()).sqrt().sin(), 1.25 * b.sin(), 2 % 4, &y, &mut list5);
        'l10: for i11 in 0..y.len() {
            body.pos.y *= y.iter().filter(|z| **z > 0.25).map(|z| 0.5_f64 * (body.vel[1] - (*z)).sin()).sum::<f64>().atan();
        }
        ((((((((((1.5_f64 + b.sin()).ln() + 1.0 * a) + 1.25 * b) + 0.25 * body.pos.x) + 0.25 * body.pos.y) + 1.0 * body.vel[0]) + 1.75 * body.vel[1]) + 2.0 * body.mass) + 0.25 * y[0]) + 0.75 * y[1]) + 0.5 * list5
    }

    pub fn fn298(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut y1: Body = Body { pos: Point { x: a, y: -1.125_f64 }, vel: std::array::from_fn(|j| (if n < 0 { a } else { a }).cos()), mass: a, id: 2 };
        let mut s: Body = Body { mass: b, ..y1.clone() };
        y1.vel[1] = f64::sin(y1.vel[n % 3].max(b)).cos();
        y1.pos.scale(a.sin());
        y1.pos.x -= 0.25 * (y1.vel[0] + b.sin().tanh()).sin();
        let mut old7 = std::mem::replace(&mut y1.pos.x, s.energy().sin());
        for i9 in 0..n % 4 {
            (y1, s) = (s, y1);
            let mut y = vec![0.0_f64; 2];
            y[1] /= 1.75 + 1.125_f64.sin().sin();
        }
        (((((((((((y1.pos.y / (old7 * old7 + 1.0)) + 0.75 * a) + 2.0 * b) + 1.0 * y1.pos.x) + 2.0 * y1.pos.y) + 1.0 * y1.vel[0]) + 1.25 * y1.vel[1]) + 1.25 * y1.mass) + 0.5 * s.pos.y) + 1.5 * s.mass) + 1.5 * old7, (((((((if y1.vel[n % 3] <= y1.pos.y { 1.25_f64 } else { y1.mass }) + 2.0 * b) + 0.75 * y1.pos.x) + 0.5 * y1.vel[0]) + 0.75 * y1.mass) + 2.0 * s.pos.x) + 0.75 * s.pos.y) + 1.25 * s.mass)
    }

    pub fn fn299(a: f64, b: f64) -> f64 {
        let mut tape1: [f64; 3] = std::array::from_fn(|j| b.atan());
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            tape1 = [(-1.5_f64) * tape1[0], (b.abs() + 1.25_f64).sqrt(), (1.5_f64 + b.sin()).sqrt()];
        }
        match 0 % 4 { 0 => {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 1 { break; }
                for i9 in 0..2 {
                    tape1[i5 % 3] = 0.5 * (1.625_f64 + tape1.iter().enumerate().map(|(j, z)| ((*z) * b).sin()).sum::<f64>()).sin();
                }
                let Some(z13) = positive(tape1.windows(2).map(|z| z[0] * z[1]).sum::<f64>()) else {
                    continue;
                };
                let f15 = |z: f64| (if i7 == 0 { z13 } else { z13 }).sin();
                let mut y17 = f15(z13.sin().powi(2)) + f15(z13);
            }
        }, 1 | 2 if i5 >= 3 => {
            let mut next19 = tape1.clone();
            for _ in 0..3 {
                for i20 in 0..tape1.len() {
                    next19[i20] = 0.5 * tape1[i20] + 0.25 * (if i20 == 0 { tape1[tape1.len() - 1] } else { tape1[i20 - 1] }) * b.sin();
                }
                tape1 = next19.clone();
            }
        }, _ => {
            let mut old21 = std::mem::replace(&mut tape1[1], positive(1.375_f64).unwrap_or(b).sin());
        } }
        ((((fn267((-0.5_f64).sin(), vec![a, tape1[i5 % 3], a]) + 2.0 * a) + 1.5 * b) + 1.5 * tape1[0]) + 1.75 * tape1[1]) + 1.5 * tape1[2]
    }

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
            b.sin()
        };
        ((((y8 * a) + 1.5 * a) + 1.75 * b) + 1.5 * y8, (((0.25 + 1.5 * b) + 1.25 * list4[1]) + 1.25 * list4[list4.len() - 1]) + 0.5 * y8)
    }

    pub fn fn301(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut acc: Option<f64> = if fn161(1.25 * 0.625_f64.sin()) < (b + a) { Some(fn295(b.sin(), &p)) } else { None };
        let acc = fn291(1.625_f64.sin().cos(), [b, a, b], &mut p);
        let mut u = fn293(a.sin(), &p[0..=1]);
        if (acc + b) < (p[0] - b) {} else if acc >= a {
            let r7 = &mut u.1;
            *r7 += 0.125 * (a + acc).sin();
            *r7 *= p[2].mul_add(b, p[0]).sin();
        } else {}
        ((((((((-1.125) * b) + 2.0 * a) + 0.5 * b) + 1.0 * p[0]) + 1.25 * p[1]) + 1.0 * p[2]) + 0.5 * acc) + 1.5 * u.1
    }

    pub fn fn302(a: f64, b: f64, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(0.25_f64.sin());
        }
        t.0 *= b.cos();
        t.1 += 0.5 * (a / (b * b + 1.0_f64)).max(fn168(1.25_f64 * a.sin(), b.atan(), a >= b)).sin();
        let mut b: Option<f64> = Some((t.1.abs() + 1.25_f64).sqrt());
        let f10 = |z: f64| a.sin().tanh().cos();
        let y12 = f10(f10(a.sin().powi(0)));
        list5[1] = (if (list5[0] * a) <= fn289(list5[1].sin(), v) { y12 + a } else { a.sin() }).sin();
        for z15 in list5.iter().copied().rev() {
            let f17 = |z: f64| list5[1].min(2.0_f64).sin().tanh().sin();
            let mut y19 = f17(y12.sin());
        }
        ((((((v.iter().enumerate().map(|(j, z)| (*z).cos()).sum::<f64>() + 0.75 * a) + 0.75 * v[0]) + 1.0 * list5[0]) + 0.5 * list5[1]) + 0.25 * list5[list5.len() - 1]) + 0.5 * b.unwrap_or((0.75))) + 1.0 * y12
    }

    pub fn fn303(mut a: f64, b: f64, n: usize, mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut tape1 = Shape::Rect { w: (1.5_f64 + b.sin()).sqrt(), h: a.mul_add(a, 1.5) };
        if (1.5_f64 + b.sin()).ln() > (b + b) {
            let mut i7 = 0_usize;
            'l8: while i7 < 2 && ((m[n % 2] > b) && (i7 % 2 == 1)) {
                i7 += 1;
                p[n % 3] -= 0.125 * (b * a).mul_add(a, m[n % m.len()]).sin();
            }
            if (p[i7 % 3] <= m.iter().filter(|z| **z > 0.25).map(|z| 1.25 * m.iter().fold(*z, |h, z| (-(-1.25_f64)).sin()).sin()).sum::<f64>()) && ((b + b) <= p[1].cos()) {
                m[1] = a.sin().sin().sin();
                m[i7 % 2] = 1.25 * (m[0] - p[2].atan()).sin();
            } else if i7 != 3 {
                p[n % 3] = m[n % m.len()].atan();
            } else {
                let mut cell1 = vec![p.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>(), a, b];
            }
            let f14 = |z: f64| (m.len() as f64).sin();
            let y16 = f14(fn286(b.sin(), i7 % 4, m, (a, 0.625_f64))) + f14(if b <= b { a } else { a });
        } else if (n < 0) && (b > p[n % 3]) {
            m[n % 2] -= 0.5 * ((n as f64) + fn299(p[n % 3].atan(), a.atan())).sin();
        } else {
            p[n % 3] *= 1.25 * (a / (b * b + 1.0_f64)).sin();
        }
        ((((((b.abs() + 1.25 * a) + 0.5 * p[0]) + 0.5 * p[2]) + 1.25 * m[0]) + 0.25 * m[1]) + 1.5 * m[m.len() - 1]) + 1.5 * tape1.area()
    }

    pub fn fn304(mut a: f64, n: usize) -> f64 {
        let mut tape1: Vec<f64> = vec![a; 3];
        if n != 3 {
            tape1[n % 2] /= 1.75 + a.sin();
            return (((if tape1[1] < tape1[n % 2] { tape1[1] } else { tape1[n % 2] }) + 2.0 * a) + 1.25 * tape1[0]) + 0.5 * tape1[1];
        }
        tape1[n % 2] -= 0.375 * (a.asinh() * a.asinh() + 1.0_f64).sqrt().sin();
        a = ((tape1[tape1.len() - 1] * a) * tape1[n % 2].sin().powi(1)).sin();
        let tape1 = fn293(tape1.iter().zip(tape1.iter()).map(|(z, q)| (if (*q) > (*q) { *z } else { *q }).sin()).sum::<f64>().sin(), &tape1);
        (a + 1.0 * tape1.0) + 2.0 * tape1.1
    }

    pub fn fn305(mut a: f64) -> f64 {
        let next: f64 = a;
        let mut tape1: Vec<f64> = vec![0.0_f64; 4];
        (((1.625 - tape1[0]) + 0.75 * next) + 1.5 * tape1[0]) + 1.25 * tape1[1]
    }

    pub fn fn306(mut a: f64, mut b: f64) -> f64 {
        b += 0.5 * a.atan();
        'l3: for i4 in 1..=1 {
            let mut i6 = 0_usize;
            'l7: while i6 < 2 && ((if a >= b { b } else { 1.625_f64 }) < (-0.5)) {
                i6 += 1;
                if (i6 % 2 == 1) || (i4 != 3) {
                    let saved = [1.0_f64; 3];
                    b -= 0.125 * (saved.iter().map(|z| 0.5_f64 * (1.5_f64 + saved[2].sin()).ln().sin()).sum::<f64>() * (b * b)).cos();
                }
                a = ((a * a) * b).sin();
            }
            b = b.cos();
        }
        ((b.abs() + 1.25_f64).ln() + 1.25 * a) + 1.25 * b
    }

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
        (((((y1.cos() + 1.75 * p[0]) + 0.75 * p[2]) + 2.0 * y[0]) + 2.0 * y[1]) + 1.0 * y[2]) + 0.25 * y1
    }

    pub fn fn308(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let mut y = if a < b { Shape::Disc(a) } else { Shape::Dot };
        *m.last_mut().unwrap() = 1.25 * a.sin();
        m[1] = (m[0] * (if b > a { b } else { b })).sin();
        let f5 = |z: f64, k: f64| b.sin();
        let mut y9 = f5(m.iter().filter(|z| **z > 0.25).map(|z| fn305(a.sin()).sin()).sum::<f64>(), m[1]) * f5(b, m[1]);
        (((y9 + 1.25 * m[0]) + 0.75 * m[1]) + 1.25 * m[m.len() - 1]) + 1.5 * y9
    }

    pub fn fn309(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        if (a >= (-p[n % 3])) && ((n == 2) || (b > a)) {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                i5 += 1;
            }
        }
        b = 1.25 * p[1].sin();
        let mut next = vec![a.min(-1.25_f64), if a > b { a } else { a }, p[n % 3] + p[n % 3]];
        let mut tape1 = 1.125_f64;
        let r10 = &mut next[1];
        *r10 = *r10 * 0.75_f64.sin() + (0.25 * (1.25 * b.sin()));
        *r10 += 0.125 * (a * b).atan();
        if n % 2 == 1 {
            if let Some(z) = next.last_mut() {
                *z += 0.5 * tape1.sin();
            }
            next[n % 2] += 0.125 * p[n % 3].sin();
            next[n % 2] *= (b * tape1).sin();
        }
        ((((((if n % 2 == 0 { 1.5_f64 } else { tape1 }) + 0.25 * b) + 0.5 * p[0]) + 0.75 * p[1]) + 1.75 * p[2]) + 1.0 * next[next.len() - 1]) + 0.75 * tape1
    }

    pub fn fn310(mut a: f64, body: &mut Body) -> f64 {
        for i3 in (0..4).rev() {
            if body.vel[i3 % 3] < (a - body.pos.y) {}
            body.pos.y = 0.5 * (1.5_f64 + a.sin()).ln().sin();
        }
        'l5: for i6 in (0..4).rev() {}
        let old: f64 = body.pos.x;
        (((body.pos.x - 1.25) + 0.5 * a) + 1.0 * body.pos.y) + 0.5 * body.vel[0]
    }

    pub fn fn311(a: f64, flag: bool) -> f64 {
        let mut next = vec![a.sin().powi(2), if a > a { a } else { a }];
        next[0] = next[0].sin();
        ((((2 as f64) + 1.75 * a) + 1.5 * next[0]) + 0.5 * next[1]) + 1.75 * next[next.len() - 1]
    }

    pub fn fn312(a: f64, mut b: f64) -> f64 {
        let mut w = Body { pos: Point { x: b, y: b }, vel: [fn301(b.sin(), 1.25_f64 * a.sin(), [b, a, a]), if 1.875_f64 < a { a } else { 0.375_f64 }, a], mass: -0.125, id: 2 };
        let mut a = vec![vec![twice(f64::sin, b); 2]; 3];
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            i5 += 1;
            a[i5 % 2][i5 % 2] = 0.5 * b.sin();
            a[0][i5 % 2] = 0.5 * (1 as f64).sin();
        }
        fn224(1.25 * (i5 as f64).sin(), &mut w.vel[i5 % 3]);
        ((((((((-0.125) * w.mass) + 2.0 * b) + 1.75 * w.pos.x) + 1.25 * w.pos.y) + 1.75 * w.vel[0]) + 0.5 * w.vel[1]) + 2.0 * a[0][0]) + 1.75 * a[1][1]
    }

    pub fn fn313(a: f64, b: f64, mut q: Vec<f64>, body: &mut Body) {
        let mut y: [f64; 3] = [a - q[q.len() - 1], body.pos.y, if a >= a { q[0] } else { b }];
        for z6 in &mut y {
            *z6 = (3 as f64).sin();
        }
        for i7 in (0..2).rev() {
            q[0] /= 1.75 + (3 as f64).sin();
            let body = fn303(1.875_f64.cos(), 0.5 * (body.mass * b).sin(), i7 % 4, std::array::from_fn(|j| (b * a).sin()), &mut y);
        }
        'l11: for &z13 in y.iter() {
            for z16 in q.iter() {
                let Some(z18) = positive(body.energy()) else {
                    continue;
                };
                let z16 = body.push((1 as f64).sin());
            }
            let a = fn281(0.5 * a.atan().sin(), [b, a, body.vel[0]], &mut q[1]);
        }
    }

    pub fn fn314(a: f64, n: usize) -> f64 {
        let mut cell1: Body = Body { pos: Point { x: a, y: a }, vel: std::array::from_fn(|j| a.atan()), mass: -1.5, id: 2 };
        cell1.mass += 0.5 * (1.25 * twice(f64::sin, -0.875_f64).sin());
        if (a >= a.sin()) && (n < 3) {
            cell1.mass += 0.25 * (1.25 * a.sin().exp().max(cell1.vel[n % 3]).sin());
        }
        for i5 in 0..4 {
            cell1 = Body { pos: Point { x: a, y: cell1.mass }, vel: [a * a, 1.0_f64.min(a), fn311(cell1.pos.y.cos(), a < a)], mass: cell1.mass, id: 2 };
            if i5 % 2 == 1 {
                let r7 = &mut cell1.pos.y;
                *r7 += 0.375 * (0.5 * fn306(0.5_f64 * a.sin(), a.atan()).sin());
                return ((a + 1.0 * cell1.pos.x) + 2.0 * cell1.vel[0]) + 1.0 * cell1.mass;
            }
        }
        ((((if 0.125 <= a { cell1.mass } else { cell1.mass }) + 1.5 * a) + 0.25 * cell1.pos.x) + 0.5 * cell1.pos.y) + 1.0 * cell1.vel[1]
    }

    pub fn fn315(a: f64, b: f64, n: usize) -> [f64; 3] {
        let f4 = |z: f64| a.sin();
        let y6 = f4(f4(b));
        let mut x: [[f64; 3]; 2] = [[if b >= b { y6 } else { b }; 3]; 2];
        let mut u: Option<f64> = Some(b);
        return [((0.625 + 2.0 * b) + 0.75 * x[0][1]) + 1.5 * x[1][0], (1.875_f64.sin().tanh() + 0.25 * y6) + 2.0 * x[1][0], (((n as f64) + 0.5 * y6) + 1.0 * x[0][1]) + 0.25 * x[1][2]];
        [x[n % 2][1], a, b]
    }

    pub fn fn316(a: f64, mut b: f64, flag: bool, e: &mut f64) -> f64 {
        let cell1 = [[*e; 3]; 2];
        b = (1 as f64).sin();
        let mut dx: f64 = *e;
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
        product7[1][2] /= 1.75 + (1 as f64).sin();
        ((((b.max(b) + 0.75 * a) + 0.25 * cell1[1][0]) + 1.25 * cell1[1][2]) + 1.5 * product7[0][1]) + 1.5 * product7[1][0]
    }

    pub fn fn317(mut a: f64, n: usize) -> Vec<f64> {
        let mut acc = [0.375_f64.abs(), -1.75_f64, a];
        match n % 3 { 0 => {
            for i4 in (0..4).rev() {
                a += 0.25 * fn291(0.25_f64.sin(), std::array::from_fn(|j| 0.875_f64.sin()), &mut acc);
                {}
            }
        }, 1 => {
            let r7 = &mut a;
            *r7 += 0.125 * (1.25 * fn306(acc[0].sin(), 1.25_f64 * acc[1].sin()).sin());
        }, _ => {
            {
                acc[0] += 0.125 * (-2.0_f64).cos();
            }
        } }
        vec![(a * a) + 1.75_f64 * acc[0], ((a - acc[1]) + 1.25_f64 * acc[0]) + 1.5_f64 * acc[2]]
    }

    pub fn fn318(mut a: f64, p: [f64; 3]) -> [f64; 3] {
        a = (p[2] * a).mul_add(p[2], a).sin();
        a = p[2].sin();
        a = (if a > a { p[2] } else { a }).sin();
        [(p[2] + a) + 2.0 * p[2], positive(p.windows(2).map(|z| z[0] * z[1]).sum::<f64>()).unwrap_or(-1.25), p[2].abs() + 1.0 * p[2]]
    }

    pub fn fn319(a: f64, mut b: f64, n: usize, body: &mut Body) -> f64 {
        let r5 = &mut body.vel[0];
        *r5 = (b + a).cos();
        *r5 += 0.125 * a.sin();
        let f6 = |z: f64| 1.25 * 1.5_f64.sin();
        let mut y8 = f6(a);
        let mut x: f64 = f64::sin(1.25_f64);
        let Some(z11) = positive(a) else {
            return ((((((body.vel[n % 3] + 1.0 * a) + 1.25 * b) + 0.75 * body.pos.y) + 0.25 * body.vel[0]) + 1.0 * body.mass) + 0.5 * y8) + 0.25 * x;
        };
        (((((((body.energy() + 0.75 * a) + 2.0 * body.pos.x) + 0.5 * body.vel[0]) + 0.75 * body.vel[1]) + 0.75 * body.mass) + 1.5 * y8) + 1.25 * x) + 2.0 * z11
    }

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
                    }
                    let f13 = |z: f64| z.sin();
                    let y15 = f13(a * a);
                }
            }
        }
        (a / (1.5 + a.sin())) + 0.25 * a
    }

    pub fn fn321(a: f64, mut b: f64, mut p: [f64; 3], t: (f64, f64), net: &Net) -> f64 {
        p[0] = f64::sin(a * b).atan();
        p[1] *= 1.25 * b.sin();
        p[1] = p[2].sin().sin();
        return ((((((a * p[0]) + 1.5 * b) + 2.0 * p[0]) + 0.5 * p[1]) + 1.25 * p[2]) + 0.5 * t.0) + 1.5 * net.w[0];
        (-0.625_f64).sin()
    }

    pub fn fn322(mut a: f64, n: usize, e: &mut f64) {
        let mut e: [f64; 3] = [(3 as f64), *e, a.max(1.125_f64)];
        let cell1 = e.iter().enumerate().map(|(j, z)| a.sin().exp().cos()).sum::<f64>() + a;
        let back = a;
        for i9 in 0..1 {
            let mut i11 = 0_usize;
            while i11 < 1 {
                i11 += 1;
                let r13 = &mut e[0];
                *r13 = chained((i9 as f64)).unwrap_or(cell1).sin();
                *r13 = 0.25_f64.sin();
                e[2] = 0.5 * (e[1].mul_add(a, back) * back.sin().exp()).sin();
            }
        }
    }

    pub fn fn323(a: f64, q: Vec<f64>, k: &mut Vec<f64>, e: &mut f64, net: &Net) -> f64 {
        let mut acc = [fn304(a.atan(), 0 % 4), *e, (2 as f64)];
        let mut y1 = vec![vec![a * q[0], k.iter().sum::<f64>()], vec![(*e) + (*e); 3]];
        if k[0].sin() > q[1] {
            let part8 = &mut acc[..=1];
            part8[0] += 0.125 * (1.25 * (*e).sin());
            part8[1] = part8[0] * a.sin().sin();
            let Some(z9) = positive(if (*e) >= net.w[0] { a } else { net.b }) else {
                return (((((((((((((acc.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.25 * a) + 0.5 * q[0]) + 1.75 * q[1]) + 1.75 * q[q.len() - 1]) + 1.5 * k[0]) + 1.25 * k[1]) + 2.0 * (*e)) + 1.25 * net.w[0]) + 1.75 * net.b) + 0.25 * acc[0]) + 1.5 * acc[1]) + 0.75 * acc[2]) + 1.25 * y1[0][0]) + 0.5 * y1[1][1];
            };
        } else {
            if let Some(z) = k.last_mut() {
                *z += 0.5 * 1.875_f64.cos();
            }
            let mut old11 = std::mem::take(k);
            k.push(1.25 * acc[2].min(*e).sin());
            k.push(((*e) + acc[0]).cos());
        }
        (((((((a.sin().tanh() + 1.0 * a) + 1.0 * q[0]) + 0.25 * q[q.len() - 1]) + 2.0 * k[0]) + 0.5 * k[1]) + 1.75 * (*e)) + 1.25 * acc[0]) + 0.5 * acc[1]
    }

    pub fn fn324(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 1 { break; }
            if (1.375 - a) > a.sin().exp() {} else {
                if a <= 1.25 {
                    return (a * a) + 1.75 * a;
                }
            }
            if a >= a { break; }
            let f4 = |z: f64, k: f64| (if (1.5_f64 + a.sin()).ln() >= a.abs() { fn304(1.25_f64 * a.sin(), 3 % 4) } else { a + z }).atan();
            let y7 = f4(-0.125, a) * f4(a.sin(), a);
        }
        (a + a) + 1.5 * a
    }

    pub fn fn325(a: f64, mut b: f64, net: &Net) -> f64 {
        for i4 in 0..3 {
            b = 0.5 * (net.w[1] * (b * 0.5_f64)).sin();
            if b >= (a * b) {
                continue;
            }
        }
        {
            b = a.cos();
        }
        (((a + 2.0 * a) + 0.5 * b) + 1.75 * net.w[0]) + 0.5 * net.w[1]
    }

    pub fn fn326(a: f64, v: &[f64], k: &mut Vec<f64>) {
        let mut x = [a.sin().exp(), a - 0.25_f64, k[1] * v[0]];
        for i5 in (0..v.len()).step_by(2) {}
    }

    pub fn fn327(mut a: f64, flag: bool, p: [f64; 3], q: Vec<f64>, k: &mut Vec<f64>) {
        let mut a = p;
        let mut a = [a[1].sin(), q[0] + k[0], (p[1] * p[1] + 1.0_f64).ln()];
        if q[1] >= (if flag { p[2] } else { a[2] }) {
            a = p;
            return;
            let f8 = |z: f64| (q[0] - k[k.len() - 1]).sin().sin();
            let mut y10 = f8(k[0]);
        }
        let mut old = (2 as f64);
        let mut y17: [f64; 3] = if flag {
            a[2] += 0.375 * (old.abs() + (old * old)).cos();
            if a[2] < p[1] {
                if k.len() > 2 { old = k.remove(0) * 0.75; }
                return;
                k.push(1.25 * p.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
            }
            p
        } else {
            k[1] -= 0.5 * p.iter().fold(p[1], |h, z| a[2].sin().exp().sin()).sin();
            old += 0.25 * fn131((0..a.len()).map(|j| a[j] * (p[j % 3] + p[j % 3]).sin()).sum::<f64>().sin(), 2 % 4, k);
            [a[0], old, old]
        };
    }

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
        ((((a + 0.5 * a) + 0.75 * b) + 0.5 * v[v.len() - 1]) + 1.25 * p[2]) + 2.0 * u[0][1]
    }

    pub fn fn329(mut a: f64, n: usize, e: &mut f64, r: &mut [f64; 3]) -> f64 {
        let u = vec![if a > a { a } else { *e }; 3];
        for z in r.chunks_exact_mut(2) {
            z[0] = z[1] * a.sin();
        }
        if fn306(u[n % 2].atan(), 1.25 * a.sin()) >= 0.875 {
            return (((((a + r[n % 3]) + 1.0 * a) + 2.0 * r[2]) + 0.5 * u[0]) + 0.75 * u[1]) + 1.75 * u[u.len() - 1];
            let mut old6 = std::mem::replace(&mut *e, u[u.len() - 1].atan());
        }
        for i8 in 1..r.len() {
            r[i8] = r[i8] * r[i8 - 1];
            'l10: for i11 in 0..r.len() {
                if n % 2 == 0 {
                    r[i11] = (if a < (*u.first().unwrap()) { *e } else { (*e).sin().exp() }).cos();
                }
                r[i11] = u.iter().rev().skip(1).copied().map(|z| ((*e) * z).cos()).sum::<f64>().cos();
            }
            let (l14, r15) = r.split_at_mut(1);
            l14[0] = r15[0].sin();
            r15[0] -= l14[0] * (2 as f64).sin();
        }
        ((((((1.125_f64.min(*e) + 0.75 * a) + 1.5 * (*e)) + 1.75 * r[0]) + 0.75 * r[1]) + 0.25 * r[2]) + 1.75 * u[0]) + 1.0 * u[u.len() - 1]
    }

    pub fn fn330(mut a: f64, m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let mut w = [[a - m[0]; 3], [1.375_f64.mul_add(m[m.len() - 1], 0.875_f64), a + a, m[m.len() - 1].min(r[0])]];
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
        }
        m[i5 % m.len()] -= 0.25 * r[1].sin();
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 2 { break; }
            let mut cell1 = w[i5 % 2][1];
            if (a >= cell1) || (a < cell1) { break; }
            a = 0.5;
        }
        let cell1 = r.iter().sum::<f64>().max(a.asinh());
        (((((((((i5 as f64) + 1.25 * a) + 1.75 * m[0]) + 0.75 * m[1]) + 2.0 * m[m.len() - 1]) + 1.25 * r[0]) + 1.75 * r[1]) + 0.25 * r[2]) + 0.5 * w[1][0]) + 0.5 * cell1
    }

    pub fn fn331(a: f64, b: f64, e: &mut f64) -> f64 {
        if (b + b) > (*e).atan() {
            *e -= 0.25 * (1.25 * b.max(a).sin());
            *e *= 1.25 * (2 as f64).sin();
        }
        let mut i4 = 0_usize;
        'l5: while i4 < 1 {
            i4 += 1;
            match i4 % 3 { 0 => {}, 1 => {
                let f7 = |z: f64, k: f64| 1.25 * (1.625_f64 - z).sin();
                let mut y10 = f7(0.125_f64.sin(), a) + f7(a, *e);
            }, _ => {
                let Some(z12) = positive((1.5_f64 + 1.375_f64.sin()).sqrt()) else {
                    continue;
                };
            } }
        }
        (((*e) * a) + 1.75 * a) + 0.25 * (*e)
    }

    pub fn fn332(mut a: f64, mut b: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let r5 = &mut m[m.len() - 1];
        *r5 = v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().atan();
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 1 { break; }
            if v[1].asinh() < (a + m[1]) { break; }
            m[i6 % 2] = 1.25 * chained(a).unwrap_or(-1.125_f64).sin();
        }
        for (z, o) in m.iter_mut().zip(v.iter()) {
            *z += *o * a.sin();
        }
        b = 1.125;
        (((v[i6 % v.len()].asinh() + 2.0 * a) + 0.25 * b) + 1.5 * v[1]) + 0.5 * m[m.len() - 1]
    }

    pub fn fn333(a: f64, mut b: f64, n: usize, t: (f64, f64)) -> [f64; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                i8 += 1;
                dx = 1.125_f64.sin();
                let mut w = if (if dx > a { b } else { 0.5_f64 }) <= 0.75_f64 { 1.375_f64.sin() } else { (0 as f64) };
            }
            b -= 0.5 * fn309(0.5_f64 * dx.sin().sin(), dx.atan().sin(), n % 4, [b; 3]).sin();
        }
        [a.sin() + 1.5 * t.0, a + 0.25 * a, (0.5 + 0.25 * a) + 0.25 * t.1]
    }

    pub fn fn334(mut a: f64, b: f64, r: &mut [f64; 3]) -> f64 {
        let mut back: Vec<Vec<f64>> = vec![vec![a * b; 2]; 3];
        back = vec![vec![b + r[2]; 2]; 3];
        let mut y12: f64 = if a <= a.min(r[1]) {
            if back[0][0] >= back[1][1].sin().powi(1) {
                for i5 in (0..r.len()).step_by(2) {
                    back[i5 % 2][0] *= r[i5].mul_add(a, 0.5_f64).sin();
                    a += 0.25 * fn328(back[i5 % 2][1].sin(), 0.5 * (b * b).sin(), r, [b, 1.5_f64, back[i5 % 2][0]]);
                    r[i5] *= r.iter().zip(r.iter()).map(|(z, q)| (back[i5 % 2][0] - (*q)).atan()).sum::<f64>().sin();
                }
                r[1] = 1.25 * b.sin();
            } else {
                let mut tape1 = fn316((1.5_f64 + r[0].sin()).sqrt().sin(), 1.25 * r[2].sin(), (b - back[0][0]) <= (if b > b { b } else { b }), &mut a);
                back[0][0] = ((r[1] * r[1] + 1.0_f64).sqrt() / (1.5_f64 + back[0][0].sin().sin())).sin();
            }
            back[1][0] = 1.25 * (back[1][0] + b).sin().exp().sin();
            fn184(r[1].sin(), r[1].sin())
        } else {
            if fn125(a.cos(), vec![back[0][0], b, 1.75_f64]) < r.iter().fold(back[0][0], |h, z| (0 as f64).sin()) {
                return ((((((if r[0] > a { 0.375_f64 } else { back[1][0] }) + 2.0 * b) + 0.25 * r[0]) + 0.75 * r[1]) + 1.25 * r[2]) + 0.75 * back[0][0]) + 1.25 * back[1][1];
            }
            0.625_f64
        };
        (((y12 + 0.75 * a) + 1.5 * r[0]) + 1.25 * r[1]) + 1.5 * back[1][1]
    }

    pub fn fn335(a: f64, n: usize, flag: bool, m: &mut [f64]) -> (f64, f64) {
        m[0] -= 0.125 * m.iter().map(|z| a.cos()).sum::<f64>().atan();
        m[0] *= 0.125_f64.max(m[1]).atan();
        let r6 = &mut m[m.len() - 1];
        *r6 *= 1.25 * a.max(a).sin();
        let f7 = |z: f64| z.atan();
        let y9 = f7(f7(a.sin().exp()));
        (m[m.len() - 1].asinh() + 1.5 * m[1], ((((m[1].sin() + 1.25 * a) + 0.5 * m[0]) + 0.5 * m[1]) + 1.75 * m[m.len() - 1]) + 0.5 * y9)
    }

    pub fn fn336(a: f64, mut b: f64, r: &mut [f64; 3]) {
        let x = ((0..r.len()).map(|j| r[j] * 1.25_f64 * (a * a).sin()).sum::<f64>(), r[1].min(a));
        r[0] *= 1.25 * b.cos().sin();
        for i6 in 0..3 {
            let (l8, r9) = r.split_at_mut(1);
            l8[0] = r9[0].sin();
            r9[0] -= l8[0] * 0.5 * a.sin();
        }
        if twice(|z| 1.25 * 1.625_f64.sin(), r[2]) > b.mul_add(1.375, r[1]) {
            let r11 = &mut r[1];
            *r11 = *r11 * a.sin() + (0.375 * (1.25 * a.sin()));
        }
    }

    pub fn fn337(a: f64, b: f64, flag: bool, k: &mut Vec<f64>) {
        let mut a: Vec<f64> = vec![b; 3];
        k[0] -= 0.375 * (0 as f64).cos();
        if (1.5 * b) >= b {
            fn176(1.25 * (a[0] + b).sin(), a[0].sin(), &a, k);
        } else if (b * 0.25) < k.iter().map(|z| 1.25 * a.iter().copied().fold((-9.0), f64::max).sin()).sum::<f64>() {
            let f7 = |z: f64| 1.25 * (1.875_f64 / ((0..k.len()).map(|j| k[j] * 1.25_f64 * (0..a.len()).map(|j| a[j] * (b + b).sin()).sum::<f64>().sin()).sum::<f64>() * (0..k.len()).map(|j| k[j] * 1.25_f64 * (0..a.len()).map(|j| a[j] * (b + b).sin()).sum::<f64>().sin()).sum::<f64>() + 1.0_f64)).sin();
            let y11 = f7(f7(b.cos()));
        } else {
            a.sort_by(|z, q| z.total_cmp(q));
        }
    }

    pub fn fn338(a: f64, mut b: f64, m: &mut [f64]) {
        let mut s: Net = Net { w: vec![m[0].sin().tanh(), -b, a.abs()], b: (2 as f64) };
        if a < a {
            for i5 in (0..m.len()).step_by(2) {
                let saved = a.sin().exp() * 1.375_f64.sin();
            }
            s.b = 1.25 * (1 as f64).sin();
        } else if (3 as f64) <= a {
            let (l8, r9) = m.split_at_mut(1);
            l8[0] = r9[0].sin();
            r9[0] -= l8[0] * 1.25 * (a + 0.75_f64).sin();
        } else {
            s.w[1] = 1.25 * 0.5_f64.sin();
        }
    }

    pub fn fn339(a: f64, mut b: f64, v: &[f64], t: (f64, f64)) -> f64 {
        let mut acc: Vec<Vec<f64>> = vec![vec![v.iter().fold(0.875_f64, |h, z| 1.25_f64 * a.sin()), v.iter().fold(b, |h, z| 1.25_f64 * (a * b).sin()), t.1 + (-2.0_f64)], vec![(3 as f64), -v[0]]];
        fn338((a - a).sin(), (a - v[1]).atan(), &mut acc[0]);
        b += 0.25 * fn332(1.25 * (2 as f64).sin(), 1.75_f64.sin(), v, &mut acc[0]);
        b = b.sin();
        acc[0][0] *= 1.25 * a.sin();
        ((((((((t.0 + 1.5 * a) + 0.5 * b) + 1.5 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 2.0 * t.0) + 0.25 * t.1) + 1.75 * acc[0][0]) + 0.25 * acc[1][1]
    }

    pub fn fn340(mut a: f64, n: usize, flag: bool, v: &[f64], k: &mut Vec<f64>) {
        let mut y: Net = Net { w: vec![0.0_f64; 4], b: (a.abs() + 1.25_f64).sqrt() };
        let k: f64 = y.forward(v);
        let mut y1 = y.clone();
        let mut y9: f64 = if (0.25 <= v[n % 2]) || (a <= k) {
            y.w[n % 2] = (v.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<f64>() / (y1.w[1].sin().powi(2) * y1.w[1].sin().powi(2) + 1.0_f64)).atan();
            v[0]
        } else {
            y1.w[n % 2] = 1.25 * (fn307(k.sin(), 1.25_f64 * v[0].sin(), (n + 1) % 4, [a, a, k]) - (a * a)).sin();
            a * a
        };
    }

    pub fn fn341(mut a: f64, b: f64, e: &mut f64) {
        let mut cell1 = vec![vec![-0.5_f64; 2]; 3];
        for row in &mut cell1 {
            for z in row.iter_mut() {
                *z += 0.25 * (b / (1.5_f64 + (*e).sin())).sin();
            }
        }
        if (a + (*e)) > ((*e) + (*e)) {
            cell1 = cell1.clone();
        } else if a >= fn324(1.25 * (*e).sin()) {
            cell1[1][1] = (*e).cos();
        } else {}
    }

    pub fn fn342(mut a: f64, flag: bool, v: &[f64], r: &mut [f64; 3]) -> f64 {
        let mut old = vec![a.asinh(); 3];
        if flag {}
        r[2] = 1.25 * (positive(if v[1] >= v[0] { -1.0_f64 } else { a }).unwrap_or(1.125_f64) * (2 as f64)).sin();
        let mut next = a;
        r[1] -= 0.375 * ((v[0] * next) * (v.len() as f64)).sin();
        let y = old.clone();
        (((((((next - r[1]) + 2.0 * v[0]) + 0.75 * v[1]) + 1.0 * v[v.len() - 1]) + 1.25 * r[0]) + 0.5 * r[1]) + 0.5 * r[2]) + 1.25 * old[old.len() - 1]
    }

    pub fn fn343(a: f64, b: f64) -> f64 {
        let mut old = vec![a * b, b];
        let part4 = &mut old[..=1];
        part4[0] += 0.5 * (1.25 * (b + a).sin());
        part4[1] = part4[0] * b.sin();
        old[0] += 0.375 * (1.25 * a.sin().sin());
        for &z6 in old.iter() {
            let mut z6 = b * (b + z6);
        }
        (((0.625 + 0.25 * a) + 0.75 * b) + 0.25 * old[1]) + 0.25 * old[old.len() - 1]
    }

    pub fn fn344(a: f64, v: &[f64]) -> f64 {
        let mut a: Vec<f64> = vec![0.0_f64; 2];
        for i4 in 1..=2 {
            for i6 in (0..4).rev() {
                a[i6 % 2] -= 0.25 * (0..v.len()).map(|j| v[j] * 0.5_f64 * 1.375_f64.sin()).sum::<f64>().cos();
            }
            let mut i9 = 0_usize;
            while i9 < 2 {
                i9 += 1;
                a = a.clone();
            }
        }
        (((((v[v.len() - 1] * a[0]) + 0.75 * v[1]) + 1.75 * v[v.len() - 1]) + 1.5 * a[0]) + 0.75 * a[1]) + 1.5 * a[a.len() - 1]
    }

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
        (((b.sin() + 1.75 * b) + 1.5 * q[0]) + 0.75 * q[1]) + 1.5 * a
    }

    pub fn fn346(mut a: f64, flag: bool) -> f64 {
        let mut y: f64 = a.max(a).atan();
        a = y.sin();
        let a = fn343((1 as f64).sin(), (y + a).sin());
        ((y + y) + 1.25 * y) + 1.0 * a
    }

    pub fn fn347(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut u: Option<f64> = if p.windows(2).map(|z| z[0] * z[1]).sum::<f64>() >= p.last().copied().unwrap_or((0.5)) { Some(b.abs()) } else { None };
        let mut b: f64 = p.iter().step_by(2).sum::<f64>();
        p[1] = 1.25 * ((p[0] + b) + 2.0_f64).sin();
        p[1] = (if a <= v[1] { v.windows(2).map(|z| z[0] * z[1]).sum::<f64>() } else { p.last().copied().unwrap_or((0.5)) }).sin();
        let acc = b;
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 3 { break; }
            if i9 >= 1 {
                continue;
            }
            if i9 >= 0 { break; }
        }
        (((b + 1.75 * v[0]) + 0.75 * v[v.len() - 1]) + 1.0 * p[0]) + 1.5 * acc
    }

    pub fn fn348(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: f64 = a;
        let mut y4: f64 = if (a + 0.875) <= (if 1.375 <= a { a } else { a }) {
            a = (0 as f64).sin();
            chained(twice(bent, (2 as f64))).unwrap_or(1.125_f64)
        } else {
            if a.max(acc) > a {
                a = 1.25 * (a.max(v[v.len() - 1]) - a.asinh()).sin();
                return (((acc + 1.0 * a) + 0.75 * v[1]) + 1.0 * v[v.len() - 1]) + 2.0 * acc;
            }
            a
        };
        let mut list6 = Vec::new();
        list6.push(acc - v[0]);
        list6.push(acc - 1.25_f64);
        (((((y4 + 0.25 * a) + 1.25 * v[0]) + 1.5 * v[v.len() - 1]) + 1.5 * list6[0]) + 1.0 * list6[1]) + 1.5 * list6[list6.len() - 1]
    }

    pub fn fn349(mut a: f64, v: &[f64], mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut v: Net = Net { w: vec![a - a; 3], b: v[1] };
        m[0] += 0.25 * (1.25 * a.sin());
        for i6 in (0..1).rev() {
            let mut old8 = std::mem::replace(&mut m[0], a.sin());
            let u: f64 = a;
        }
        return (((((((m.len() as f64) + 1.75 * p[0]) + 0.25 * p[1]) + 1.0 * p[2]) + 2.0 * m[1]) + 1.0 * m[m.len() - 1]) + 1.75 * v.w[0]) + 0.25 * v.b;
    }

    pub fn fn350(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut b = [a; 3];
        b[0] = 1.25 * b[2].sin();
        let Some(z5) = positive(b[0] + a) else {
            return ((((((a * b[1]) + 1.0 * v[0]) + 1.75 * v[1]) + 1.5 * v[v.len() - 1]) + 1.5 * b[0]) + 1.25 * b[1]) + 1.0 * b[2];
        };
        (((((1.625_f64.max(z5) + 2.0 * a) + 2.0 * v[1]) + 0.25 * v[v.len() - 1]) + 0.25 * b[1]) + 0.5 * b[2]) + 0.75 * z5
    }

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
        vec![((((0 as f64) + 1.5_f64 * a) + 0.25_f64 * p[2]) + 1.0_f64 * dx) + 0.25_f64 * back[0], ((((a * dx) + 1.5_f64 * a) + 1.75_f64 * b) + 1.5_f64 * y5) + 1.0_f64 * back[2]]
    }

    pub fn fn352(a: f64, b: f64, flag: bool, v: &[f64], mut t: (f64, f64)) -> [f64; 3] {
        let mut dy1 = vec![b * v[1], a];
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 2 { break; }
            for i9 in (0..dy1.len()).step_by(2) {
                if 1.375_f64.sin() <= v[0] {
                    t.1 = (b * (b * v[i9 % 2])).sin();
                    for (j, z11) in dy1.iter_mut().enumerate() {
                        *z11 = *z11 * (-0.75_f64).sin() - (0.125 * (a - t.1).sin());
                    }
                } else {
                    if flag {
                        break;
                    }
                }
            }
            fn338(b.sin(), (v[1] * b).atan(), &mut dy1);
            dy1[i7 % 2] += 0.5 * (0.5 * ((dy1[i7 % 2] - t.0).abs() + 1.25_f64).sqrt().sin());
        }
        return [(((((((i7 as f64) + 0.5 * a) + 1.25 * b) + 0.25 * v[0]) + 1.25 * t.1) + 2.0 * dy1[0]) + 1.0 * dy1[1]) + 1.5 * dy1[dy1.len() - 1], (((0..dy1.len()).map(|j| dy1[j] * (t.0 * v[j % 2]).cos()).sum::<f64>() + 1.0 * b) + 1.5 * v[1]) + 1.25 * dy1[dy1.len() - 1], (((-a) + 2.0 * b) + 1.0 * v[1]) + 0.75 * dy1[dy1.len() - 1]];
    }

    pub fn fn353(a: f64, b: f64) -> [f64; 3] {
        let mut dx = [[b; 3]; 2];
        'l4: for i5 in 0..2 {
            let b = [1.875_f64.sin().tanh(); 3];
        }
        [((-1.625) + 0.75 * dx[0][1]) + 0.5 * dx[1][0], ((a + 1.5 * a) + 0.25 * dx[1][0]) + 0.75 * dx[1][2], a + 0.75 * b]
    }

    pub fn fn354(a: f64, b: f64, n: usize, t: (f64, f64)) -> f64 {
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            if t.0 >= b { break; }
            let t = vec![a; 3];
        }
        let x: f64 = b + b;
        for i10 in 0..1 {}
        ((((1.5_f64 + b.sin()).ln() + 0.25 * a) + 0.5 * b) + 1.25 * t.0) + 0.75 * x
    }

    pub fn fn355(a: f64, v: &[f64]) -> f64 {
        let mut acc: Vec<f64> = vec![0.0_f64; 2];
        if acc[acc.len() - 1] <= a {
            acc[1] = (acc[acc.len() - 1] - fn344(a.cos(), &acc)).cos();
        } else {
            let mut old4 = std::mem::replace(&mut acc, vec![-2.0_f64, a, a]);
        }
        (((((acc.iter().rev().skip(1).copied().map(|z| a.abs().sin()).sum::<f64>() + 1.25 * a) + 0.75 * v[0]) + 1.5 * v[1]) + 0.25 * acc[0]) + 1.25 * acc[1]) + 0.5 * acc[acc.len() - 1]
    }

    pub fn fn356(mut a: f64, m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        list4.push(a);
        list4.push(if a >= a { -0.125_f64 } else { a });
        let mut y6: f64 = if (1 as f64) <= (m.len() as f64) {
            m.sort_by(|z, q| z.total_cmp(q));
            list4[0] - (-0.375_f64)
        } else {
            m[m.len() - 1] = ((1.875_f64 / (1.5_f64 + m[0].sin())) / (list4[1].sin().tanh() * list4[1].sin().tanh() + 1.0_f64)).atan();
            m[0].atan()
        };
        'l8: for z10 in m.windows(2) {
            if r.iter().enumerate().map(|(j, z)| r[1].sin()).sum::<f64>() > (a * y6) {
                let mut i14 = 0_usize;
                loop {
                    i14 += 1;
                    if i14 > 3 { break; }
                    let mut acc: [[f64; 3]; 2] = [[list4.iter().copied().fold((-9.0), f64::max); 3]; 2];
                    let mut y = [z10[i14 % z10.len()]; 3];
                }
            }
            y6 += 0.25 * fn97((2 as f64).sin(), 0.5 * a.min(a).sin(), (0.5 / (z10[1] * z10[1] + 1.0)) >= (a + list4[0]));
        }
        ((((((((((m[m.len() - 1] * r[1]) + 0.5 * a) + 1.75 * m[0]) + 0.75 * m[1]) + 0.75 * m[m.len() - 1]) + 1.25 * r[1]) + 1.5 * r[2]) + 0.75 * list4[0]) + 1.5 * list4[1]) + 0.75 * list4[list4.len() - 1]) + 0.75 * y6
    }

    pub fn fn357(a: f64, mut b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        let f6 = |z: f64| (v[1].sin().tanh() / (v[n % v.len()].abs() + 1.25_f64)).cos();
        let y8 = f6(b.max(a));
        'l10: for i11 in (0..m.len()).step_by(2) {
            m[i11] -= 0.5 * positive(0.375_f64 * y8).unwrap_or(v[n % v.len()]).cos();
        }
        m.fill((0.5_f64 * b).sin());
        let mut y13: f64 = {
            (m[0], m[1]) = (m[1], m[0]);
            m[n % m.len()] = ((y8 * y8) * v[n % 2]).atan();
            a + b
        };
        (((((((-a) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]) + 1.25 * m[0]) + 1.0 * m[1]) + 2.0 * m[m.len() - 1]) + 1.25 * y8) + 0.5 * y13
    }

    pub fn fn358(a: f64, b: f64, n: usize, t: (f64, f64), m: &mut [f64]) -> f64 {
        m[n % 2] = 1.25 * m[n % 2].sin();
        m[1] = (fn350(b.sin(), a.sin(), m) * fn346(0.5_f64.cos(), m[n % 2] >= a)).sin();
        if n >= 0 {
            for z6 in m.iter_mut().rev() {
                *z6 = a.abs().sin();
            }
            return ((a + 1.5 * a) + 0.25 * b) + 1.75 * m[1];
        }
        let mut i7 = 0_usize;
        'l8: loop {
            i7 += 1;
            if i7 > 3 { break; }
            let mut acc = fn303(b.cos(), t.1.sin(), 3 % 4, [b; 3], m);
            m[i7 % 2] *= t.0.atan();
        }
        (((((((a + a) + 1.75 * a) + 0.75 * b) + 2.0 * t.0) + 0.75 * t.1) + 0.75 * m[0]) + 1.5 * m[1]) + 0.75 * m[m.len() - 1]
    }

    pub fn fn359(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut cell1: Vec<f64> = v.iter().map(|z| (0.25_f64 + a).cos()).collect::<Vec<f64>>();
        cell1[0] = ((if v[1] >= a { a } else { b }) * v[0]).sin();
        let mut s: [[f64; 3]; 2] = [[v[v.len() - 1]; 3]; 2];
        if cell1.len() > 2 { if let Some(z) = cell1.pop() { a += z * 0.5; } }
        (((((a + 1.25 * v[0]) + 1.25 * v[1]) + 0.75 * cell1[0]) + 0.5 * cell1[1]) + 0.75 * s[0][1]) + 1.5 * s[1][0]
    }

    pub fn fn360(mut a: f64, b: f64, net: &Net) -> f64 {
        let mut tape1 = vec![fn116(b.cos(), 1.25_f64 * b.sin(), 0 % 4), a * 0.25_f64, twice(bent, a)];
        'l5: for i6 in 0..tape1.len() {
            tape1[i6] += 0.5 * net.w[i6 % 2].sin();
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 1 { break; }
                if i8 == 0 { break; }
                tape1[i6] = (i6 as f64).sin();
            }
        }
        ((((b.sin().exp() + 1.0 * a) + 1.5 * b) + 1.0 * net.w[0]) + 1.75 * net.b) + 1.5 * tape1[1]
    }

    pub fn fn361(a: f64, flag: bool) -> f64 {
        let mut old = Body { pos: Point { x: a, y: 1.75_f64 }, vel: [(a.abs() + 1.25_f64).ln(), f64::sin(a), a], mass: (a.abs() + 1.25_f64).sqrt(), id: 2 };
        old.vel[0] = a.sin();
        let y1 = old.push((a * a).sin());
        let mut y15: f64 = (1 as f64);
        y15 -= 0.375 * (y15 / (y1 * y1 + 1.0_f64)).cos();
        let acc: f64 = y15;
        ((((a.sin().tanh() + 1.5 * a) + 2.0 * old.pos.x) + 1.75 * old.vel[1]) + 0.75 * old.mass) + 1.0 * y15
    }

    pub fn fn362(a: f64, b: f64) -> f64 {
        let mut next: Point = Point::new(a, a);
        next.y = chained(f64::sin(b)).unwrap_or(next.x).sin();
        next.y = (next.norm2() * next.norm2() + 1.0_f64).ln().sin();
        next.x = 1.25 * next.x.sin();
        (((a * b) + 0.75 * b) + 0.25 * next.x) + 1.25 * next.y
    }

    pub fn fn363(a: f64, b: f64) -> f64 {
        let mut old = vec![vec![fn345(b.sin(), b.sin(), vec![0.125_f64; 3]); 3], vec![a * b, b.sin()]];
        let row4 = &mut old[0];
        row4[0] = a.sin();
        row4[1] += row4[0] * 0.375 * (1.25 * a.sin());
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            for i7 in 0..3 {}
            old[1][i5 % 2] -= 0.5 * ((a + old[1][i5 % 2]) - (b.abs() + 1.25_f64).ln()).sin();
            let mut dy1 = fn353(old[i5 % 2][i5 % 2].sin().exp().sin(), (3 as f64).sin());
        }
        ((b + 1.25 * a) + 1.5 * b) + 0.25 * old[1][1]
    }

    pub fn fn364(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut b: [f64; 3] = p;
        b[0] += 0.5 * (b[1].min(a) / (1.5_f64 + (p[2] * 1.875_f64).sin())).cos();
        let mut next = b[1];
        p[2] += 0.25 * (1.25 * 1.875_f64.sin());
        let mut cell1 = [[next + a; 3]; 2];
        cell1[0][2] += 0.125 * (-0.875_f64).atan();
        let mut y = fn335(1.25 * a.sin().sin(), 0 % 4, (2.0 < a) && (next > a), &mut p[0..=1]);
        (((((((cell1[0][2].sin().exp() + 1.5 * p[2]) + 0.75 * b[0]) + 1.5 * b[1]) + 1.25 * b[2]) + 1.5 * next) + 0.5 * cell1[1][0]) + 0.5 * y.0) + 0.5 * y.1
    }

    pub fn fn365(mut a: f64, mut b: f64) -> f64 {
        let mut b: Body = Body { pos: Point { x: b, y: a }, vel: [b, b.cos(), a], mass: a, id: 2 };
        for i4 in (0..4).rev() {
            b.vel[0] = 0.5 * a.sin();
            b.mass = chained(b.vel[1] * a).unwrap_or(a).sin();
        }
        b.pos.y = (a * fn143(a.cos(), 1.25_f64 * b.pos.x.sin(), [a; 3])).sin();
        if (3 as f64) >= (1.5_f64 + a.sin()).ln() {
            return (((((b.pos.y + a) + 0.25 * a) + 0.5 * b.pos.y) + 0.75 * b.vel[0]) + 1.0 * b.vel[1]) + 0.75 * b.mass;
        }
        (((((b.mass / (a * a + 1.0)) + 0.25 * a) + 2.0 * b.pos.x) + 1.0 * b.pos.y) + 1.0 * b.vel[0]) + 0.5 * b.mass
    }

    pub fn fn366(mut a: f64, n: usize, e: &mut f64) {
        let mut s = ((1.5_f64 + (*e).sin()).sqrt(), if a >= (*e) { a } else { a });
        let r5 = &mut s.0;
        *r5 = *r5 * a.sin() + (0.375 * a.cos());
        s.1 = (*e).sin();
        for i6 in 0..2 {
            let f8 = |z: f64| 0.5 * (*e).sin();
            let y10 = f8((*e) - a) + f8(*e);
            let mut s12 = y10 + fn363(a.cos(), a.atan());
        }
        *e = ((if n != 3 { a } else { a }) * (a - a)).sin();
    }

    pub fn fn367(a: f64, b: f64, v: &[f64], k: &mut Vec<f64>) -> Vec<f64> {
        let mut y = [&k[..], &k[..2]].concat();
        let w = a;
        let mut x: f64 = w;
        let mut i8 = 0_usize;
        loop {
            i8 += 1;
            if i8 > 3 { break; }
            for i10 in (0..v.len()).rev() {
                if k[1].cos() >= (-v[0]) {
                    let y1 = -a;
                    y[1] -= 0.5 * b.sin();
                    k[i10 % 2] += 0.375 * x.atan();
                }
                let y1 = fn332((x / (x.abs() + 1.25_f64)).cos(), v[i10].sin().exp().atan(), v, k);
            }
            let f14 = |z: f64| { let h16 = y.windows(2).map(|z| z[0] * z[1]).sum::<f64>(); (h16 + a).cos() + h16 };
            let mut y18 = f14(b * k[1]);
        }
        y
    }

    pub fn fn368(a: f64, b: f64, k: &mut Vec<f64>) -> Vec<f64> {
        fn366(1.25 * a.sin(), 2 % 4, &mut k[1]);
        if (if a >= a { b } else { 0.5_f64 }) >= k.iter().fold(k[0], |h, z| chained((a * a + 1.0_f64).sqrt()).unwrap_or(k[0]).atan()) {
            k[0] = k.iter().filter(|z| **z > 0.25).map(|z| fn350(1.25_f64 * b.sin(), 1.5_f64.sin(), k).atan()).sum::<f64>().sin();
        } else if (2 as f64) <= b.cos() {} else {
            k[1] = (2 as f64).sin();
        }
        vec![a + 2.0_f64 * b, ((1.5_f64 + 1.375_f64.sin()).ln() + 1.75_f64 * k[1]) + 1.5_f64 * k[k.len() - 1]]
    }

    pub fn fn369(a: f64, v: &[f64], m: &mut [f64], r: &mut [f64; 3]) -> [f64; 3] {
        r[2] -= 0.125 * (1.25 * (-a).sin());
        let f5 = |z: f64| z.atan();
        let mut y7 = f5(m[m.len() - 1]);
        for i9 in 0..3 {
            if (a < a) && (a < v[i9 % v.len()]) {
                return [((((v.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.25 * a) + 0.75 * v[1]) + 1.25 * m[m.len() - 1]) + 1.5 * r[2]) + 0.75 * y7, ((((y7 * m[m.len() - 1]) + 1.75 * v[1]) + 1.5 * v[v.len() - 1]) + 1.0 * r[2]) + 0.25 * y7, (((0.375 + 1.25 * a) + 1.25 * v[1]) + 1.75 * m[0]) + 1.25 * m[1]];
            }
            for (z, o) in m.iter_mut().zip(v.iter()) {
                *z *= o.cos() + 0.5 * a.sin();
            }
        }
        [(((((if r[2] <= y7 { 1.25_f64 } else { y7 }) + 0.75 * a) + 1.25 * v[0]) + 0.25 * v[v.len() - 1]) + 1.0 * m[m.len() - 1]) + 2.0 * y7, ((if y7 <= y7 { y7 } else { y7 }) + 0.25 * v[0]) + 1.25 * r[0], (((v[1] + 1.0 * v[1]) + 1.25 * m[m.len() - 1]) + 1.0 * r[0]) + 0.75 * r[2]]
    }

    pub fn fn370(mut a: f64, v: &[f64], k: &mut Vec<f64>) {
        let mut v: Body = Body { pos: Point { x: v[0], y: a }, vel: [1.75_f64; 3], mass: k.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), id: 2 };
        for i5 in 1..=1 {
            k[i5 % 2] -= 0.5 * (a.sin().exp() - a).sin();
        }
        if v.energy() > a {
            {
                let mut i7 = 0_usize;
                while i7 < 2 {
                    i7 += 1;
                    k[i7 % 2] = 1.625;
                    k.push(1.75_f64.sin());
                }
                let r9 = &mut k[1];
                *r9 += 0.375 * (1.5_f64 + a.sin()).sqrt().cos();
            }
            a -= 0.375 * (v.energy().abs() + 1.25_f64).ln().cos();
        } else if k[0].cos() > (a * v.vel[0]) {} else {
            let part10 = &mut k[..=1];
            part10[0] += 0.125 * a.sin();
            part10[1] = part10[0] * 1.25 * (v.vel[2] + a).sin();
        }
    }

    pub fn fn371(mut a: f64) -> (f64, f64) {
        let dx: Vec<f64> = vec![a.sin().tanh(), 1.25_f64];
        let y1: f64 = (dx[0].abs() + 1.25_f64).ln();
        let f4 = |z: f64| 1.25 * (dx.iter().copied().fold((-9.0), f64::max) + z.abs()).sin();
        let y6 = f4(f4((dx.len() as f64)));
        ((((if a < y1 { y6 } else { y6 }) + 1.5 * dx[0]) + 1.5 * dx[dx.len() - 1]) + 2.0 * y6, ((fn364(1.25 * y6.sin(), 1.25 * a.sin(), [0.75_f64, 0.5_f64, a]) + 2.0 * dx[1]) + 0.5 * dx[dx.len() - 1]) + 0.75 * y1)
    }

    pub fn fn372(a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..2 {}
        a + 0.25 * v[0]
    }

    pub fn fn373(a: f64, mut b: f64, v: &[f64], r: &mut [f64; 3]) {
        let mut y: Vec<f64> = [&r[..], &r[..2]].concat();
        let y1 = a;
        fn197(1.25 * r[1].asinh().sin(), 3 % 4, &mut y);
        for z8 in r.iter() {
            let r10 = &mut y[1];
            *r10 += 0.375 * (0.5 * r[1].sin().sin());
            *r10 = *r10 * a.sin() + (0.125 * (*z8).atan());
        }
    }

    pub fn fn374(mut a: f64, n: usize, v: &[f64]) -> f64 {
        a = -1.375;
        let f4 = |z: f64| v[n % 2].sin();
        let mut y6 = f4(f4(0.875 * a));
        y6 = 1.875;
        a = y6.sin();
        (((((if y6 > v[n % v.len()] { y6 } else { y6 }) + 1.5 * a) + 0.5 * v[0]) + 0.5 * v[1]) + 0.5 * v[v.len() - 1]) + 0.25 * y6
    }

    pub fn fn375(a: f64, b: f64) -> f64 {
        let f3 = |z: f64, k: f64| { let h6 = z.asinh(); a.sin() + h6 };
        let y8 = f3(b.cos(), a) * f3(0.625, a);
        ((1 as f64) + 0.75 * b) + 1.5 * y8
    }

    pub fn fn376(mut a: f64, b: f64) -> f64 {
        let f3 = |z: f64| 1.25 * (z + fn41(a.cos(), 1.25_f64 * a.sin())).sin();
        let mut y5 = f3(a / (a.abs() + 1.25)) + f3(a);
        let mut b = if (b > b) && (a <= b) { 0.125_f64.sin().exp() } else { b };
        if a < y5 {
            return (((0.375_f64 * 0.375_f64 + 1.0_f64).ln() + 1.0 * a) + 1.5 * y5) + 2.0 * b;
        }
        y5 + 1.0 * b
    }

    pub fn fn377(a: f64, n: usize, m: &mut [f64]) -> f64 {
        let mut m: Option<f64> = None;
        a + 0.5 * m.unwrap_or((0.75))
    }

    pub fn fn378(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut cell1: [f64; 3] = p;
        let mut y14: [f64; 3] = if p[n % 3] > 1.0 {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 { break; }
                let mut i8 = 0_usize;
                while i8 < 1 {
                    i8 += 1;
                    cell1[i6 % 3] -= 0.5 * (n as f64).sin();
                    cell1.fill(fn365(b.atan(), b.atan()).cos());
                }
                let mut p = [[1.25_f64; 3]; 2];
            }
            let (l11, r12) = cell1.split_at_mut(1);
            l11[0] += r12[0] * (b + a).sin();
            [b, a, a]
        } else {
            let r13 = &mut cell1[1];
            *r13 += 0.25 * (1.25 * p.chunks(2).map(|z| z[0].sin()).sum::<f64>().sin());
            *r13 = b.sin();
            [p[n % 3], b, 0.75_f64]
        };
        (((((((((if a < a { b } else { b }) + 2.0 * b) + 0.5 * p[0]) + 1.0 * p[1]) + 0.5 * p[2]) + 0.75 * cell1[0]) + 1.0 * cell1[1]) + 0.75 * cell1[2]) + 1.75 * y14[0]) + 1.75 * y14[1]
    }

    pub fn fn379(mut a: f64, b: f64, n: usize) -> f64 {
        a -= 0.125 * (a / ((a + b).abs() + 1.25_f64)).sin();
        a *= a.sin().powi(1).atan();
        let f4 = |z: f64| b.sin();
        let mut y6 = f4(a) + f4(chained(1.5).unwrap_or(b));
        let dy1: f64 = b * (y6 - a);
        ((a.max(b) + 2.0 * a) + 0.25 * b) + 1.75 * dy1
    }

    pub fn fn380(mut a: f64, b: f64) -> f64 {
        let mut s = [a.cos(), a, a + b];
        for i4 in 0..s.len() {
            'l6: for z8 in &s {
                a += 0.25 * (0.5 * (s.iter().enumerate().map(|(j, z)| 0.5_f64 * ((*z) - (*z)).sin()).sum::<f64>() / (a.sin() * a.sin() + 1.0_f64)).sin());
                for i12 in 1..s.len() {}
            }
        }
        return ((0.5_f64.atan() + 1.75 * b) + 1.75 * s[1]) + 1.0 * s[2];
    }

    pub fn fn381(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let f4 = |z: f64| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (1.75 + y6) <= a {
            if v[v.len() - 1] < (1 as f64) {
                q[0] += 0.5 * (1.25 * (-fn365(a.sin(), a.sin())).sin());
                q[1] += 0.25 * (-q[1]).sin();
                let f8 = |z: f64| { let h10 = q.iter().sum::<f64>(); fn365(z.cos(), z.sin()).atan() + h10 };
                let mut y12 = f8(if v[0] < q[q.len() - 1] { v[v.len() - 1] } else { q[0] }) + f8(a);
            }
        }
        (((v.iter().rev().skip(1).copied().map(|z| 1.875_f64.sin().powi(0).sin()).sum::<f64>() + 1.75 * v[0]) + 1.0 * v[1]) + 0.25 * q[0]) + 1.25 * q[q.len() - 1]
    }

    pub fn fn382(mut a: f64, n: usize, flag: bool) -> f64 {
        for i4 in 0..4 {
            a = a.atan().max(a.sin()).sin();
        }
        a += 0.5 * a.cos();
        if (a * a) < a {
            a = 1.25 * ((a - a) + (a + a)).sin();
            let mut tape1 = [0.875_f64; 3];
        } else if n >= 1 {
            let Some(z7) = positive(a) else {
                return (if a >= 0.5 { a } else { a }) + 1.75 * a;
            };
        } else {
            let mut u = Body { pos: Point::new(a, a), vel: [a, a, twice(|z| (a * z).sin(), a)], mass: a, id: 2 };
        }
        a + 1.0 * a
    }

    pub fn fn383(a: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut p: [[f64; 3]; 2] = [[fn74(1.25_f64 * a.sin(), &p[0..=1], vec![a; 3]), a, p.iter().copied().fold((-9.0), f64::max)], [a, a, 1.625_f64]];
        if ((a <= a) && (a >= a)) || ((p[0][0] * 0.375) >= (a / (1.625_f64.abs() + 1.25))) {
            for i4 in 0..4 {
                p[i4 % 2][i4 % 3] = (-a).sin();
            }
            let f6 = |z: f64, k: f64| (k - 0.5_f64).cos();
            let y9 = f6(a, a);
        } else if (a + a) < (-a) {
            p[1][1] = 1.25 * fn379(1.25_f64 * a.sin(), (if 0.75_f64 < a { a } else { p[1][2] }).sin(), 1 % 4).sin();
        } else {}
        return vec![(twice(|z| 1.25_f64 * (0.125_f64.abs() + 1.25_f64).sqrt().sin(), 0.125_f64) + 0.25_f64 * a) + 1.25_f64 * p[1][0], a + 0.5_f64 * a];
        p[1][0] = p[0][2].cos();
        vec![p[1][1], a]
    }

    pub fn fn384(a: f64, body: &mut Body) -> f64 {
        body.pos.x = a.sin();
        body.pos.y = 1.25 * ((a - a) * a).sin();
        body.pos.x = -1.375;
        body.vel[1] = fn375(1.25_f64 * body.pos.y.mul_add(a, a).sin(), 1.25_f64 * (1.75_f64 / (a.abs() + 1.25_f64)).sin()).sin();
        let f3 = |z: f64| (2 as f64).sin();
        let y5 = f3(body.pos.y);
        ((((((body.vel[0] + a) + 1.25 * body.pos.x) + 1.25 * body.pos.y) + 1.5 * body.vel[0]) + 1.5 * body.vel[1]) + 0.25 * body.mass) + 2.0 * y5
    }

    pub fn fn385(a: f64, b: f64, m: &mut [f64]) {
        let mut y7: f64 = if a < (1 as f64) {
            let mut list4 = Vec::new();
            list4.push(fn363(1.25_f64 * a.sin(), a.sin()));
            list4.push(a);
            fn376(1.25_f64 * b.sin(), a.cos())
        } else {
            if (a * 1.5) <= (-0.75_f64).sin().powi(1) {
                m[m.len() - 1] = 1.25 * (3 as f64).sin();
                return;
            }
            let mut x: [f64; 3] = [-1.5_f64; 3];
            if b < m[0] { x[1] } else { a }
        };
        y7 += 0.25 * ((-0.625_f64) * (b * y7)).sin();
        let mut w: f64 = 1.625_f64;
    }

    pub fn fn386(mut a: f64, b: f64) -> f64 {
        let Some(z3) = positive(b.max(b)) else {
            return (2 as f64) + 1.25 * b;
        };
        let mut y1: Vec<f64> = vec![z3, b * b, b / (1.5_f64 + b.sin())];
        return (((y1.first().copied().unwrap_or((0.5)) + 1.5 * b) + 1.75 * y1[0]) + 1.5 * y1[1]) + 1.5 * y1[y1.len() - 1];
        y1[0] = (0..y1.len()).map(|j| y1[j] * (b - a).sin()).sum::<f64>().sin();
        z3
    }

    pub fn fn387(mut a: f64, b: f64) -> f64 {
        let mut y: Shape = Shape::Rect { w: b, h: a };
        let mut next: f64 = b;
        let f5 = |z: f64| { let h7 = a; h7.sin() + h7 };
        let y9 = f5(next.sin());
        let mut old11 = std::mem::take(&mut next);
        ((old11.max(0.25) + 0.5 * a) + 1.75 * b) + 0.5 * y9
    }

    pub fn fn388(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut list5 = Vec::new();
        list5.push(chained(v[1].sin()).unwrap_or(a));
        list5.push(a);
        let f7 = |z: f64| 1.25 * (list5.iter().step_by(2).sum::<f64>() / ((z - p[0]) * (z - p[0]) + 1.0_f64)).sin();
        let mut y9 = f7(a.max(b));
        let mut acc: f64 = 1.75_f64;
        list5.sort_by(|z, q| z.total_cmp(q));
        ((((((v[0].sin().exp() + 0.5 * a) + 1.5 * v[1]) + 1.25 * v[v.len() - 1]) + 0.75 * p[1]) + 1.75 * p[2]) + 2.0 * list5[0]) + 1.0 * list5[list5.len() - 1]
    }

    pub fn fn389(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let mut y1: [[f64; 3]; 2] = [[1.75_f64; 3], [m.iter().enumerate().map(|(j, z)| 1.25_f64 * (a - m[j % 2]).sin()).sum::<f64>(), fn379(b.sin(), m[m.len() - 1].cos(), 2 % 4), a.asinh()]];
        {
            y1[0][2] = b.sin();
        }
        y1[0][1] = 1.25 * a.sin().powi(2).sin().sin();
        (m[0], m[1]) = (m[1], m[0]);
        if ((m[0] >= a) || (a > y1[0][0])) || ((a.abs() + 1.25_f64).sqrt() <= (b + a)) {
            y1[1][0] = y1[1][2].atan();
            let f7 = |z: f64| { let h9 = -z; z.sin() + h9 };
            let y11 = f7(a.asinh());
        }
        (((((1.125 + 1.75 * a) + 0.25 * m[0]) + 1.5 * m[1]) + 1.75 * y1[0][1]) + 0.75 * y1[1][0]) + 0.75 * y1[1][2]
    }

    pub fn fn390(a: f64, m: &mut [f64]) -> f64 {
        let mut y1: Option<f64> = if a.mul_add(a, a) >= (a * a) { Some(m.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>()) } else { None };
        let f4 = |z: f64| { let h7 = a; a.atan() + h7 };
        let y9 = f4(f4(a * a));
        let mut i11 = 0_usize;
        while i11 < 1 {
            i11 += 1;
            m[m.len() - 1] = (a.sin().powi(1) + y9).sin();
            let mut y13: f64 = {
                m[m.len() - 1] = m[m.len() - 1].sin();
                fn381(1.25_f64 * y9.sin(), m, vec![1.0_f64, 1.875_f64])
            };
        }
        (((f64::sin(a) + 0.5 * m[0]) + 2.0 * m[1]) + 0.5 * y1.unwrap_or((0.75))) + 2.0 * y9
    }

    pub fn fn391(a: f64, v: &[f64]) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push((a.max(v[1]) - (v[i4 % v.len()] * a)).cos());
        }
        for i7 in 0..list3.len() {
            list3[i7] += 0.125 * (0.5 * a.sin());
        }
        (((((a.sin() + 1.25 * a) + 1.0 * v[0]) + 0.75 * v[1]) + 0.5 * v[v.len() - 1]) + 1.5 * list3[0]) + 1.0 * list3[1]
    }

    pub fn fn392(a: f64, mut b: f64) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push(b.sin().tanh().sin().sin());
        }
        let mut i7 = 0_usize;
        while i7 < 3 {
            i7 += 1;
            if list3[i7 % 2] >= fn136(0.5 * list3[1].sin(), a.sin()) {
                'l9: for i10 in 0..list3.len() {
                    list3[i10] = (if 1.625_f64 <= list3[i10] { b } else { a }).sin().powi(3).cos();
                    if (a < list3[i10]) && (i10 >= 1) {
                        break 'l9;
                    }
                    let dx = fn64((b * a).atan(), &mut list3);
                }
                list3[i7 % 2] = (if fn386(a.cos(), 0.5_f64 * list3[0].sin()) <= (a * b) { (i7 as f64) } else { list3[i7 % 2] }).sin();
            } else if (i7 as f64) <= list3.iter().rev().skip(1).copied().map(|z| a.sin().powi(0).sin()).sum::<f64>() {
                let mut b: [f64; 3] = [a + list3[0], (3 as f64), a * list3[i7 % 2]];
            } else {
                while list3.len() > 2 {
                    let z = list3.pop().unwrap();
                    b = b * 0.5 + z * 0.5 * a.sin();
                }
            }
            let mut old15 = std::mem::replace(&mut list3[1], b.sin());
        }
        ((if a >= b { list3[i7 % 2] } else { list3[i7 % 2] }) + 2.0 * b) + 1.0 * list3[0]
    }

    pub fn fn393(a: f64, n: usize) -> f64 {
        for i3 in 0..n % 4 {}
        let mut next = (1.5_f64 / (a * a + 1.0_f64)) + (if 0.75_f64 < a { 1.625_f64 } else { a });
        0.875_f64.cos() + 1.5 * a
    }

    pub fn fn394(mut a: f64, b: f64, body: &mut Body) {
        body.pos.y = (b.min(a).abs() + 1.25_f64).ln().cos();
        body.mass += 0.5 * (-1.125_f64).cos();
        let u = body.push(a.min(1.0_f64).sin());
        a = 1.25 * ((2.0_f64 - b) * body.energy()).sin();
    }

    pub fn fn395(mut a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        if m[0].sin() > (a * a) {
            let mut back: [f64; 3] = std::array::from_fn(|j| 0.75_f64.sin());
            m[1] = ((0 as f64) - chained(if 1.75_f64 >= a { m[0] } else { a }).unwrap_or(a)).sin();
        } else {
            m[m.len() - 1] = a.sin().exp().sin();
            m[0] *= (m[m.len() - 1] - 2.0_f64).sin();
        }
        (((((3 as f64) + 1.75 * v[1]) + 0.25 * v[v.len() - 1]) + 0.75 * m[0]) + 1.5 * m[1]) + 2.0 * m[m.len() - 1]
    }

    pub fn fn396(a: f64, mut b: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut back: Vec<f64> = vec![a - q[0], v.iter().map(|z| b.sin()).sum::<f64>()];
        let mut y1 = q[0];
        let mut i8 = 0_usize;
        while i8 < 1 && ((if back[i8 % 2] > a { back[1] } else { v[1] }) >= a.min(v[i8 % v.len()])) {
            i8 += 1;
            let mut cell1: [[f64; 3]; 2] = [[((i8 + 1) as f64); 3]; 2];
        }
        ((((((((((a + 1.25 * a) + 2.0 * b) + 1.25 * v[0]) + 1.75 * v[v.len() - 1]) + 0.75 * q[0]) + 0.25 * q[1]) + 0.5 * q[q.len() - 1]) + 1.0 * back[0]) + 1.75 * back[1]) + 1.25 * back[back.len() - 1]) + 1.75 * y1
    }

    pub fn fn397(mut a: f64, mut b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        'l6: for i7 in (0..v.len()).step_by(2) {
            let mut cell1: f64 = v.iter().map(|z| 0.5_f64 * (t.1 * (*z)).sin()).sum::<f64>();
            a = 0.5 * ((i7 as f64) - v.iter().step_by(2).sum::<f64>()).sin();
        }
        ((((((a * v[n % 2]) + 0.75 * b) + 2.0 * v[0]) + 1.0 * v[1]) + 2.0 * v[v.len() - 1]) + 1.75 * t.0) + 0.75 * t.1
    }

    pub fn fn398(a: f64, mut b: f64, m: &mut [f64], net: &Net) -> f64 {
        if (m[0] > (a - b)) && (m.iter().take(2).map(|z| z.sin()).sum::<f64>() >= (b - a)) {
            for z6 in &*m {
                for z9 in m.iter().copied().rev() {
                    b -= 0.25 * (0.5 * b.sin());
                    let mut y1 = z9;
                }
            }
        } else {
            (m[0], m[1]) = (m[1], m[0]);
        }
        ((((fn391(b.cos(), m) + 0.75 * a) + 1.0 * b) + 1.5 * m[0]) + 0.5 * net.w[0]) + 1.25 * net.w[1]
    }

    pub fn fn399(mut a: f64, v: &[f64]) -> f64 {
        let mut saved = [a * a, a + a, (-0.5_f64) * v[1]];
        let dx: f64 = a;
        fn373(dx.atan(), v[0].atan(), v, &mut saved);
        saved.fill(dx.cos());
        let s = saved.iter().copied().fold((-9.0), f64::max);
        let mut i6 = 0_usize;
        'l7: while i6 < 3 && (i6 >= 1) {
            i6 += 1;
            a += 0.375 * (dx * fn393(0.125_f64.sin(), 3 % 4)).sin();
            let mut old9 = std::mem::replace(&mut saved[0], v[i6 % 2].cos());
        }
        return ((((((((-dx) + 0.25 * v[0]) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * saved[0]) + 1.25 * saved[1]) + 0.75 * saved[2]) + 1.25 * dx) + 2.0 * s;
        saved.sort_by(|z, q| z.total_cmp(q));
        a + 0.125_f64
    }

    pub fn fn400(mut a: f64, b: f64) -> f64 {
        let mut s: Vec<f64> = vec![fn387(a.atan(), 1.25_f64 * a.sin()), -1.125_f64];
        for i4 in 1..=3 {
            s.swap(1, 1);
            'l6: for i7 in 0..i4 % 4 {
                a += 0.5 * b.sin();
            }
        }
        (0.625_f64.sin().tanh() + 1.5 * b) + 1.75 * s[1]
    }

    pub fn fn401(mut a: f64, m: &mut [f64]) -> Vec<f64> {
        m[0] = 0.625;
        let mut y3: f64 = if a < a {
            fn378(a.sin(), 1.25_f64 * a.sin(), 0 % 4, [a; 3])
        } else {
            1.375_f64 * a
        };
        let mut u = [[a * 1.25_f64; 3]; 2];
        vec![(((((y3 / (1.5_f64 + 1.875_f64.sin())) + 2.0_f64 * a) + 2.0_f64 * m[0]) + 1.0_f64 * m[m.len() - 1]) + 1.0_f64 * y3) + 0.25_f64 * u[1][2], ((((twice(bent, a * a) + 1.5_f64 * a) + 0.25_f64 * m[0]) + 1.25_f64 * m[1]) + 2.0_f64 * m[m.len() - 1]) + 1.75_f64 * u[0][1]]
    }

    pub fn fn402(a: f64, mut b: f64, v: &[f64], k: &mut Vec<f64>, e: &mut f64) -> f64 {
        let dx = [*e; 3];
        for i7 in 0..dx.len() {}
        let mut b: (f64, f64) = (k[1], (*e) + a);
        b.1 = -1.25;
        ((((((((((1.75 + 1.875) + 0.75 * v[0]) + 0.75 * v[v.len() - 1]) + 1.5 * k[0]) + 1.75 * k[1]) + 0.75 * k[k.len() - 1]) + 0.25 * (*e)) + 1.25 * dx[0]) + 1.0 * dx[1]) + 2.0 * dx[2]) + 0.25 * b.0
    }

    pub fn fn403(mut a: f64) -> f64 {
        let mut old = Shape::Rect { w: a, h: 1.0 * a };
        let Some(z3) = positive(a + a) else {
            return a + 2.0 * a;
        };
        let r5 = &mut a;
        *r5 = *r5 * z3.sin() + (0.125 * z3.cos());
        (a + 0.25 * a) + 1.5 * z3
    }

    pub fn fn404(mut a: f64) -> f64 {
        let mut cell1: Net = Net { w: vec![a, a], b: a - a };
        {
            a = 0.25_f64.sin().asinh().atan();
        }
        cell1.w[1] = ((if 2.0_f64 > a { cell1.w[0] } else { 0.75_f64 }) - (if cell1.w[0] >= a { cell1.w[1] } else { a })).atan();
        (a + 0.5 * a) + 0.75 * cell1.w[1]
    }

    pub fn fn405(a: f64, b: f64) -> f64 {
        {}
        let saved = Net { w: vec![a * b; 3], b: a * a };
        ((((a + a) + 0.25 * a) + 1.75 * saved.w[0]) + 0.5 * saved.w[1]) + 1.5 * saved.b
    }

    pub fn fn406(mut a: f64, b: f64, m: &mut [f64]) {
        let mut dy1: Option<f64> = if positive(b).unwrap_or(1.75) <= (if b <= a { b } else { b }) { Some(m[0].asinh()) } else { None };
        m[0] = -1.0;
        m[1] = 1.25 * ((if b <= 1.375_f64 { m[1] } else { b }) + fn168(1.25_f64 * a.sin(), 1.875_f64.cos(), b <= 0.125_f64)).sin();
        dy1 = dy1;
        if let Some(z) = &mut dy1 {
            *z = *z * 0.5 + m.iter().filter(|z| **z > 0.25).map(|z| (b * 0.75_f64).atan()).sum::<f64>().cos();
        }
        m[0] = (if b <= b { m[0] } else { b }).mul_add(m[0], b).cos();
    }

    pub fn fn407(a: f64, b: f64) -> f64 {
        let mut dy1 = Point { x: b.sin().powi(2), y: a };
        let mut dy1 = (b * b + 1.0_f64).ln();
        dy1 = 1.25 * a.sin();
        let mut s = fn400(a.atan(), (1.625_f64 * 1.625_f64 + 1.0_f64).sqrt().cos());
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 1 { break; }
            s = s.cos();
            dy1 += 0.25 * (0.5_f64 * 0.5_f64 + 1.0_f64).ln().atan();
            let f9 = |z: f64, k: f64| (z.abs() + 1.25_f64).ln().cos();
            let mut y12 = f9(b, b) + f9(a, dy1);
            dy1 = 1.75;
        }
        return ((dy1 + 1.25 * a) + 0.75 * dy1) + 0.5 * s;
        b.mul_add(dy1, b)
    }

    pub fn fn408(a: f64) -> f64 {
        'l2: for i3 in (0..1).rev() {}
        let mut a: [[f64; 3]; 2] = [[a + (-1.125_f64), a.abs(), (3 as f64)], [a.sin().powi(3); 3]];
        let saved = fn377(1.25 * 1.25_f64.sin(), 0 % 4, &mut a[0]);
        'l7: for i8 in 0..3 {
            a[1][1] += 0.125 * (0.5 * (saved + saved).sin());
        }
        (-0.375) + 1.75 * a[1][0]
    }

    pub fn fn409(mut a: f64) -> f64 {
        let mut x: Vec<Vec<f64>> = vec![vec![a / (1.875_f64.abs() + 1.25_f64); 3], vec![0.0_f64; 2]];
        let mut back = [1.0_f64; 3];
        for i4 in 0..1 {
            if a > (1.5_f64 + x[i4 % 2][i4 % 2].sin()).ln() {
                x[0][i4 % 2] = 0.5 * ((*back.last().unwrap()) + back[i4 % 3]).sin();
                return (((a + back[i4 % 3]) + 0.5 * x[0][0]) + 2.0 * back[0]) + 1.0 * back[1];
            }
            if (x[i4 % 2][i4 % 2] * back[1]) >= back[2] {
                let f6 = |z: f64, k: f64| 0.5 * back.iter().copied().fold((-9.0), f64::max).sin();
                let mut y9 = f6(back[i4 % 3], x[i4 % 2][i4 % 2]) + f6(back.iter().copied().fold((-9.0), f64::max), a);
            } else if (x[i4 % 2][i4 % 2] >= a) && (back[0] >= x[1][0]) {
                let acc = fn272(x[i4 % 2][0].sin());
            } else {
                for i12 in 0..back.len() {
                    a += 0.25 * fn188(0.5 * x[i12 % 2][i4 % 2].sin(), &mut back);
                }
            }
        }
        ((x[0][1] - a) + 0.5 * x[0][0]) + 0.25 * back[0]
    }

    pub fn fn410(a: f64) -> f64 {
        let mut a = vec![f64::sin(a); 3];
        for i3 in 0..a.len() {
            for z6 in &a {
                for i8 in 1..a.len() {}
            }
        }
        a[0] += 0.5 * (2 as f64).sin();
        a.reverse();
        (a[0] + 0.25 * a[0]) + 1.5 * a[1]
    }

    pub fn fn411(a: f64, flag: bool, t: (f64, f64), m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut s: Vec<f64> = vec![k[k.len() - 1]; 3];
        let (l7, r8) = m.split_at_mut(1);
        l7[0] += r8[0] * (a * k[1]).sin();
        for (j, z9) in k.iter_mut().enumerate() {
            *z9 = s[s.len() - 1].sin();
        }
        for (z, o) in s.iter_mut().zip(m.iter()) {
            *z += *o * 0.875_f64.sin();
        }
        (s[0], s[1]) = (s[1] * 0.5, s[1].sin());
        if let Some(z) = s.first_mut() {
            *z += 0.5 * a.sin();
        }
        for i10 in 0..1 {
            {
                let r12 = &mut k[0];
                *r12 = s.iter().zip(m.iter()).map(|(z, q)| (m[1] * m[0]).atan()).sum::<f64>().cos();
                *r12 = 0.5 * s.iter().fold(s[i10 % 2], |h, z| ((*z) - s[1]).sin()).sin();
            }
            std::mem::swap(&mut s, k);
        }
        (((((((t.1 * k[1]) + 0.5 * a) + 0.5 * m[1]) + 1.75 * m[m.len() - 1]) + 1.25 * k[0]) + 0.25 * k[1]) + 0.25 * k[k.len() - 1]) + 0.5 * s[1]
    }

    pub fn fn412(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push((b.atan() * a).sin());
        }
        let mut old7 = std::mem::replace(&mut list3, vec![b; 3]);
        'l9: for i10 in 0..3 {
            let f12 = |z: f64| z.atan();
            let y14 = f12(f12(b));
        }
        if ((-old7[0]) >= (a * list3[list3.len() - 1])) && (a.mul_add(list3[1], b) < b) {
            let f16 = |z: f64| old7[0].atan();
            let y18 = f16(f16((list3[1] * list3[1] + 1.0_f64).sqrt()));
        }
        ((((((((-1.75) / (b * b + 1.0)) + 2.0 * a) + 1.75 * b) + 2.0 * list3[0]) + 2.0 * list3[list3.len() - 1]) + 1.5 * old7[0]) + 1.0 * old7[1]) + 2.0 * old7[old7.len() - 1]
    }

    pub fn fn413(a: f64, b: f64, v: &[f64]) -> f64 {
        ((b - b) + 0.75 * v[0]) + 0.25 * v[1]
    }

    pub fn fn414(a: f64, mut b: f64, flag: bool) -> f64 {
        b = b.sin();
        let mut a: f64 = if flag { b } else { b };
        let mut old5 = std::mem::take(&mut b);
        for i7 in 0..2 {
            for i9 in 0..3 {
                if i7 % 2 == 1 {
                    let mut cell1: [[f64; 3]; 2] = [[1.25_f64; 3], [-1.625_f64; 3]];
                    let row12 = &mut cell1[1];
                    row12[0] = fn120(a.cos(), b > b, [b; 3]).atan();
                    row12[1] += row12[0] * 0.125 * (-0.25_f64).sin();
                    let mut old13 = std::mem::replace(&mut cell1[1][i9 % 3], old5.atan());
                } else if (2 as f64) >= b {
                    let f15 = |z: f64, k: f64| a.sin().powi(2).cos();
                    let y18 = f15((1 as f64), old5) + f15(b, b);
                } else {}
                let mut dx: Net = Net { w: vec![if flag { old5 } else { a }, (-0.375_f64) * a, if old5 >= b { old5 } else { a }], b: if b >= old5 { 0.125_f64 } else { 0.375_f64 } };
            }
        }
        ((if old5 > old5 { old5 } else { -0.875_f64 }) + 1.0 * b) + 0.5 * a
    }

    pub fn fn415(a: f64, b: f64, n: usize, m: &mut [f64], e: &mut f64) -> f64 {
        m[n % m.len()] = ((1.5_f64 + b.sin()).sqrt() - m.last().copied().unwrap_or((0.5))).sin();
        m[n % 2] = (a.min(0.75_f64) * m[0]).sin();
        let mut saved: f64 = m[0];
        std::mem::swap(&mut saved, e);
        ((((a / (a.abs() + 1.25)) + 0.75 * b) + 1.75 * m[0]) + 1.25 * m[m.len() - 1]) + 1.5 * saved
    }

    pub fn fn416(mut a: f64, v: &[f64], m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let mut list5 = Vec::with_capacity(4);
        list5.push(v[0]);
        list5.push(r[1] - m[1]);
        let f7 = |z: f64| 1.25 * v.iter().copied().fold((-9.0), f64::max).sin().powi(2).sin();
        let y9 = f7(a) + f7(r[0]);
        list5[1] = 1.25 * a.sin();
        list5[1] = (y9 * (list5[1] + 0.5_f64)).sin();
        let mut y1: f64 = if (r[1] + (-2.0_f64)) <= (if r[2] >= a { y9 } else { m[1] }) { 0.375_f64 * r[0] } else { a.max(y9) };
        let f12 = |z: f64| (v.len() as f64).atan();
        let y15 = f12(v.iter().filter(|z| **z > 0.25).map(|z| 1.25 * fn50(1.25_f64 * y1.sin(), y9.atan(), [r[1], 0.5_f64, a]).sin()).sum::<f64>()) + f12(if a <= y9 { r[1] } else { a });
        ((((((((((((y1 - m[0]) + 0.75 * a) + 0.25 * v[0]) + 0.25 * v[v.len() - 1]) + 0.75 * m[0]) + 1.75 * m[1]) + 0.25 * r[0]) + 2.0 * r[1]) + 2.0 * r[2]) + 1.5 * list5[0]) + 1.25 * list5[1]) + 1.25 * y9) + 1.75 * y15
    }

    pub fn fn417(mut a: f64, b: f64) -> f64 {
        let f3 = |z: f64| ((-a) - (0.375_f64 - a)).sin();
        let y5 = f3(f3(b * b));
        let f7 = |z: f64| 1.25 * (if a > a { 1.875_f64 } else { z }).atan().sin();
        let y9 = f7(f7(a));
        a = (-(y9 * b)).atan();
        a = (b * a).cos().cos();
        ((1.125_f64.sin() + 2.0 * a) + 1.0 * y5) + 1.5 * y9
    }

    pub fn fn418(mut a: f64, b: f64, n: usize) -> f64 {
        {
            let Some(z4) = positive(a) else {
                return ((-a) + 0.75 * a) + 1.0 * b;
            };
            if b > (2 as f64) {
                let r6 = &mut a;
                *r6 = (1.5_f64 + z4.sin()).ln().cos();
                for i7 in 1..=1 {
                    a = a.sin();
                }
            } else {}
        }
        (fn309(a.cos(), 1.25 * b.sin(), n % 4, [b, a, b]) + 0.5 * a) + 0.75 * b
    }

    pub fn fn419(a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -0.625_f64 } else { p[2] }) > p[n % 3]) {
            i5 += 1;
            p = [1.75_f64 * a; 3];
            let s = (1.5_f64 * 1.5_f64 + 1.0_f64).ln();
        }
        return [a + 1.75 * p[2], (-v[i5 % 2]) + 0.25 * p[0], ((a + 0.5 * v[1]) + 0.75 * p[0]) + 1.5 * p[1]];
        let part10 = &mut p[..2];
        part10[0] += 0.125 * (v[1].abs() + 1.25_f64).ln().atan();
        part10[1] = part10[0] * fn409(v[n % 2].cos()).sin();
        p
    }

    pub fn fn420(a: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let cell1: [f64; 3] = std::array::from_fn(|j| 1.25 * (j as f64).sin());
        m[m.len() - 1] = 1.25 * f64::sin(cell1[1]).sin();
        if (m[1] * (*e)) <= m[0] {
            let mut old6 = std::mem::replace(&mut m[1], fn412(0.75_f64.cos(), a.atan()).sin());
            let mut cell1 = fn390((old6 + (*e)).sin(), m);
        } else if (a.abs() + 1.25_f64).ln() < f64::sin(*e) {
            let f9 = |z: f64| (*e).cos();
            let y11 = f9(f9(a.abs()));
        } else {
            for (z, o) in m.iter_mut().zip(cell1.iter().rev()) {
                *z += *o * cell1[2].sin();
            }
        }
        ((((((*e) + 0.5 * m[0]) + 1.5 * m[1]) + 1.75 * m[m.len() - 1]) + 1.5 * (*e)) + 1.75 * cell1[0]) + 2.0 * cell1[2]
    }

    pub fn fn421(a: f64, b: f64, k: &mut Vec<f64>) {
        for z5 in k.iter().copied().rev() {}
        for i7 in 0..k.len() {
            k[i7] += 0.125 * fn418(a.atan(), (b * b).atan(), 1 % 4).atan();
            let mut cell1 = b;
        }
    }

    pub fn fn422(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        for i5 in (0..p.len()).step_by(2) {
            let (l7, r8) = p.split_at_mut(1);
            r8[0] = l7[0] * fn5(v[0].cos(), b.cos(), &v[0..2]).sin();
        }
        let r9 = &mut b;
        *r9 += 0.375 * (1.25 * (a * a).sin());
        p.reverse();
        ((v.iter().step_by(2).sum::<f64>() + 1.5 * v[v.len() - 1]) + 1.75 * p[1]) + 1.75 * p[2]
    }

    pub fn fn423(mut a: f64, m: &mut [f64]) -> Vec<f64> {
        let mut cell1: Body = Body { pos: Point { x: a, y: m[1] }, vel: [a.cos(); 3], mass: a / (a.abs() + 1.25), id: 2 };
        let mut old4 = std::mem::take(&mut cell1.pos.x);
        let mut s = fn281(m.iter().copied().fold((-9.0), f64::max).atan(), std::array::from_fn(|j| old4.atan()), &mut a);
        {
            cell1.pos.x = 1.25 * (-s.sin().powi(0)).sin();
        }
        vec![(((((((old4.asinh() + 1.25_f64 * a) + 1.5_f64 * m[0]) + 0.25_f64 * m[1]) + 1.25_f64 * m[m.len() - 1]) + 1.5_f64 * cell1.pos.y) + 1.25_f64 * cell1.vel[0]) + 1.75_f64 * old4) + 1.75_f64 * s, ((((((((cell1.mass - s) + 1.0_f64 * a) + 1.75_f64 * m[0]) + 1.75_f64 * m[1]) + 1.75_f64 * m[m.len() - 1]) + 0.25_f64 * cell1.pos.x) + 1.75_f64 * cell1.pos.y) + 1.25_f64 * cell1.vel[1]) + 0.25_f64 * s]
    }

    pub fn fn424(mut a: f64, b: f64, flag: bool, k: &mut Vec<f64>) -> Vec<f64> {
        k[0] += 0.5 * (b + b.abs()).sin();
        'l5: for z7 in k.iter() {
            let mut old9 = std::mem::replace(&mut a, b.sin());
        }
        let r11 = &mut k[1];
        *r11 += 0.5 * 1.125_f64.sin();
        vec![a.sin().tanh() + 1.25_f64 * k[k.len() - 1], ((fn405(1.25_f64.cos(), (-0.5_f64).cos()) + 0.5_f64 * k[0]) + 1.0_f64 * k[1]) + 1.5_f64 * k[k.len() - 1]]
    }

    pub fn fn425(a: f64, b: f64, m: &mut [f64]) -> Vec<f64> {
        let mut next: Point = Point::new(a, b);
        let mut m = b;
        for i6 in (0..4).rev() {
            let mut acc = vec![a, (0 as f64)];
            for z10 in acc.iter() {
                if b < next.y {
                    return vec![(((next.x + 1.25_f64 * b) + 1.0_f64 * next.x) + 1.5_f64 * next.y) + 1.75_f64 * acc[1], (((next.y + 1.5_f64 * a) + 0.25_f64 * b) + 2.0_f64 * next.y) + 1.0_f64 * m];
                }
            }
        }
        next.x = m.sin();
        vec![(if a > 1.75_f64 { m } else { b }) + 1.25_f64 * b, ((a + 1.0_f64 * a) + 0.75_f64 * b) + 0.75_f64 * next.x]
    }

    pub fn fn426(mut a: f64, n: usize, k: &mut Vec<f64>) {
        let mut k = fn424((a + a).sin(), twice(bent, a).cos(), n % 2 == 0, k);
    }

    pub fn fn427(a: f64, mut b: f64, mut q: Vec<f64>) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        list4.push(q[q.len() - 1] * q[1]);
        list4.push(fn405(1.25_f64.sin(), b.sin()));
        list4[0] = 1.25 * ((b + 1.625_f64) - list4.windows(2).map(|z| z[0] * z[1]).sum::<f64>()).sin();
        let mut y7: [f64; 3] = {
            let back: f64 = list4[1];
            [a, b, -0.375_f64]
        };
        ((((((a.sin().exp() + 1.5 * a) + 1.25 * q[1]) + 1.5 * list4[0]) + 1.0 * list4[list4.len() - 1]) + 2.0 * y7[0]) + 2.0 * y7[1]) + 1.5 * y7[2]
    }

    pub fn fn428(a: f64) -> f64 {
        if (1.625 > a) && (a >= a) {
            return (2 as f64) + 1.25 * a;
        }
        let mut y1: Vec<f64> = vec![a * a, 0.875_f64];
        y1[0] = 1.25 * a.mul_add(a, a).sin();
        ((y1.iter().map(|z| (a + (*z)).cos()).sum::<f64>() + 1.0 * y1[0]) + 0.25 * y1[1]) + 2.0 * y1[y1.len() - 1]
    }

    pub fn fn429(mut a: f64) -> f64 {
        let r2 = &mut a;
        *r2 += 0.5 * (1.25 * 1.625_f64.sin());
        a = (-0.375_f64).sin();
        twice(bent, a.abs()) + 0.5 * a
    }

    pub fn fn430(mut a: f64, v: &[f64]) -> f64 {
        let mut v = [[a.sin(), (v[0] * v[0] + 1.0_f64).ln(), 0.875_f64], [0.125_f64; 3]];
        let mut old4 = std::mem::replace(&mut v[1][0], (-2.0_f64).sin());
        let Some(z6) = positive(a) else {
            return (((((3 as f64) + 0.5 * a) + 1.25 * v[0][1]) + 1.75 * v[1][0]) + 2.0 * v[1][2]) + 1.0 * old4;
        };
        let saved: Point = Point { x: old4, y: old4 * old4 };
        ((((((v[1][1] + 0.5 * a) + 1.0 * v[0][1]) + 1.0 * v[1][0]) + 1.5 * v[1][2]) + 0.25 * z6) + 0.75 * saved.x) + 0.5 * saved.y
    }

    pub fn fn431(mut a: f64, mut b: f64) -> f64 {
        let mut tape1: Shape = Shape::Rect { w: a.mul_add(a, a), h: if a <= a { b } else { 1.25_f64 } };
        let mut tape1 = b - fn410(b.sin());
        let mut y9: f64 = if (if a <= tape1 { tape1 } else { b }) <= a {
            let mut saved = (b / (1.5_f64 + tape1.sin()), 0.375_f64.abs());
            let mut i6 = 0_usize;
            while i6 < 2 && (b.asinh() > saved.1.sin().powi(2)) {
                i6 += 1;
                saved.0 = positive(saved.0.sin()).unwrap_or(b).sin();
            }
            if i6 == 1 { tape1 } else { a }
        } else {
            let mut back = tape1.abs();
            -tape1
        };
        (((if y9 >= tape1 { tape1 } else { y9 }) + 1.75 * a) + 1.5 * b) + 1.25 * y9
    }

    pub fn fn432(a: f64, v: &[f64], m: &mut [f64]) {
        let mut dx = [positive(a).unwrap_or(m[0]), a, v[0] * a];
        for (j, z6) in v.iter().enumerate() {
            m[j % 2] = (*z6).asinh().cos();
        }
    }

    pub fn fn433(mut a: f64, n: usize, v: &[f64]) -> f64 {
        'l4: for i5 in 0..3 {
            a = 0.5 * (if v[n % 2] <= a { a } else { a }).sin().tanh().sin();
        }
        let mut y15: f64 = if n >= 2 {
            if n >= 1 {
                a = v[n % 2].sin().exp().sin().sin();
                for i7 in (0..v.len()).rev() {}
            } else if a <= twice(|z| (z + a).sin(), a) {
                let mut x: Vec<Vec<f64>> = vec![vec![0.0_f64; 4], vec![0.0_f64; 3]];
            } else {
                let Some(z11) = positive(a) else {
                    return (a.sin() + 1.0 * a) + 2.0 * v[0];
                };
            }
            a - a
        } else {
            a = v.iter().zip(v.iter()).map(|(z, q)| 1.25_f64 * (*q).sin()).sum::<f64>().sin().powi(2).atan();
            fn211(a.sin())
        };
        ((((a + 1.25 * a) + 0.75 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]) + 1.25 * y15
    }

    pub fn fn434(a: f64, b: f64) -> f64 {
        let mut next = vec![1.875_f64, a];
        let r4 = &mut next[0];
        *r4 += 0.25 * a.sin();
        *r4 = b.cos();
        let (l5, r6) = next.split_at_mut(1);
        l5[0] = r6[0].sin();
        r6[0] -= l5[0] * a.sin();
        let mut y = next.to_vec();
        let r8 = &mut next[0];
        *r8 *= 1.25 * a.sin();
        next.truncate(3);
        (((((a * b) + 1.75 * b) + 1.25 * next[0]) + 1.75 * next[1]) + 0.25 * next[next.len() - 1]) + 0.25 * y[y.len() - 1]
    }

    pub fn fn435(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> (f64, f64) {
        p = [b, b.atan(), b.sin()];
        p[2] += 0.375 * a.sin();
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            let back = vec![vec![v[1], v[i5 % v.len()] * (-2.0_f64)], vec![0.0_f64; 3]];
            let Some(z9) = positive(b) else {
                continue;
            };
        }
        let r11 = &mut p[i5 % 3];
        *r11 = *r11 * 1.25 * v[1].sin() + (0.25 * b.sin());
        *r11 = *r11 * v[i5 % v.len()].sin() + (0.25 * b.cos());
        ((((p[0] * a) + 0.25 * v[v.len() - 1]) + 1.25 * p[0]) + 0.5 * p[1], (((b.mul_add(v[i5 % 2], p[i5 % 3]) + 0.75 * b) + 1.0 * v[0]) + 0.5 * v[v.len() - 1]) + 0.5 * p[1])
    }

    pub fn fn436(mut a: f64, b: f64, k: &mut Vec<f64>) {
        {
            let cell1 = k[1];
        }
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 2 { break; }
            let r7 = &mut k[0];
            *r7 = *r7 * (-0.625_f64).sin() + (0.125 * (0.5 * b.sin()));
            *r7 = *r7 * b.sin() + (0.125 * a.cos());
            k[i5 % 2] = a.cos();
        }
        for z in k.chunks_exact_mut(2) {
            z[0] = z[1] * a.sin();
        }
        k[i5 % 2] = (b - (b * a)).sin();
    }

    pub fn fn437(a: f64, n: usize, flag: bool, m: &mut [f64]) {
        let mut dx: Body = Body { pos: Point { x: a, y: a }, vel: [a, (n as f64), a / (1.5_f64 + (-1.75_f64).sin())], mass: a.cos(), id: 2 };
        'l6: for i7 in 0..n % 4 {
            dx.pos.y += 0.375 * ((1.375_f64 + a) - (m[1] * dx.vel[i7 % 3])).sin();
            for i9 in 0..i7 % 4 {
                match m.len() % 3 { 0 => {
                    if (n % 2 == 1) && (i9 >= 2) {
                        break 'l6;
                    }
                    let mut old11 = std::mem::take(&mut dx.vel[n % 3]);
                }, 1 => {
                    for (j, z13) in m.iter_mut().enumerate() {
                        *z13 = dx.vel[i7 % 3].sin();
                    }
                    dx = Body { pos: Point { x: 1.875_f64, y: m[i9 % 2] }, vel: [m[i9 % m.len()], (1.5_f64 + m[n % 2].sin()).sqrt(), dx.mass.sin().tanh()], mass: a.sin().tanh(), id: 2 };
                }, _ => {
                    m[1] = a.sin();
                } }
                for z14 in m.iter_mut().rev() {
                    *z14 += 0.375 * (0.5 * ((i7 + 1) as f64).sin());
                }
            }
            dx.mass = a.cos();
        }
    }

    pub fn fn438(mut a: f64, b: f64) -> f64 {
        for i3 in 0..3 {
            if (b * b) < (b * a) {
                let mut i5 = 0_usize;
                while i5 < 3 && (i5 == 1) {
                    i5 += 1;
                    let f7 = |z: f64| positive(a).unwrap_or(z).sin().sin();
                    let y9 = f7(b.sin());
                }
                let mut saved = ((2 as f64), b);
            } else if i3 != 2 {
                let mut old12 = std::mem::replace(&mut a, 0.5 * 0.5_f64.sin());
            } else {}
            let r14 = &mut a;
            *r14 += 0.25 * b.sin();
            let mut old15 = std::mem::replace(&mut a, twice(f64::sin, b).atan());
        }
        b + 1.25 * b
    }

    pub fn fn439(a: f64) -> f64 {
        let cell1: Vec<f64> = vec![0.0_f64; 3];
        let Some(z3) = positive(fn12(cell1[1].atan(), a.atan())) else {
            return ((a.cos() + 2.0 * a) + 2.0 * cell1[1]) + 1.5 * cell1[cell1.len() - 1];
        };
        let mut w: f64 = if z3.sin().powi(0) >= 1.0_f64 { (1 as f64) } else { cell1.windows(2).map(|z| z[0] * z[1]).sum::<f64>() };
        let mut dy1: Option<f64> = Some((-0.375_f64) - w);
        (((((a * a) + 2.0 * a) + 0.25 * cell1[0]) + 1.25 * cell1[cell1.len() - 1]) + 1.75 * z3) + 0.25 * dy1.unwrap_or((0.75))
    }

    pub fn fn440(a: f64, n: usize, flag: bool) -> f64 {
        let Some(z4) = positive(0.25) else {
            return a;
        };
        let mut w = [-0.25_f64; 3];
        if (1.25 < a) && (flag || flag) {
            w[n % 3] = (a.min(z4) * (w[1] * 1.25_f64)).cos();
            w = w;
            w[1] += 0.125 * a.sin();
        }
        (((n as f64) + 1.75 * w[0]) + 1.0 * w[1]) + 0.5 * w[2]
    }

    pub fn fn441(a: f64, b: f64, m: &mut [f64]) -> f64 {
        'l4: for i5 in 1..m.len() {
            if m.iter().sum::<f64>() >= (b - m[i5]) {
                break 'l4;
            }
        }
        let mut i7 = 0_usize;
        'l8: loop {
            i7 += 1;
            if i7 > 2 { break; }
            let part10 = &mut m[..2];
            part10[0] += 0.5 * (b * b + 1.0_f64).sqrt().sin();
            part10[1] = part10[0] * b.atan();
            m[i7 % 2] += 0.125 * (0.5 * m[0].sin());
            m[i7 % 2] = a.sin().sin();
            let next = a;
        }
        (((b + 0.5 * a) + 1.5 * m[0]) + 0.75 * m[1]) + 2.0 * m[m.len() - 1]
    }

    pub fn fn442(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        b /= 1.75 + (v[v.len() - 1] * p[1]).sin();
        let v: f64 = if p[2] < 1.75_f64 { a } else { a * b };
        b = 1.375_f64.min(b).min(fn434((-1.375_f64).cos(), 1.25_f64 * a.sin())).atan();
        b = fn434(v.sin(), 1.25_f64 * p[2].sin()).min((1 as f64)).sin();
        let y: f64 = -b;
        b = p[1].sin();
        ((((v + 1.25 * a) + 1.5 * b) + 0.75 * p[0]) + 1.75 * p[2]) + 2.0 * v
    }

    pub fn fn443(a: f64, mut b: f64, n: usize, mut t: (f64, f64)) -> f64 {
        let mut tape1 = Net { w: vec![b.abs(), -0.875_f64], b: a.sin().powi(3) };
        let f6 = |z: f64| (n as f64).sin();
        let mut y8 = f6((-0.25) + a);
        let mut y1 = tape1.clone();
        y8 = y8.sin();
        tape1.w[1] = y8.cos();
        if ((tape1.w[n % 2] + 1.75) < (-0.5)) || (b.asinh() >= 0.125) {
            let mut y13: f64 = if (n != 2) || (y8 <= a) {
                y8
            } else {
                let Some(z11) = positive(tape1.w[1] * 2.0) else {
                    return (((((((b + 1.75 * a) + 0.25 * b) + 1.0 * t.0) + 0.5 * t.1) + 0.25 * tape1.w[0]) + 1.25 * y1.w[0]) + 0.75 * y1.w[1]) + 1.0 * y1.b;
                };
                b.atan()
            };
            let mut a: f64 = y8;
            y1 = Net { w: vec![b, -b], b: if y1.w[n % 2] >= y13 { b } else { y8 } };
        }
        ((((((a + 1.0 * a) + 0.5 * t.1) + 0.25 * tape1.w[0]) + 0.5 * tape1.b) + 1.75 * y1.w[0]) + 1.5 * y1.w[1]) + 1.5 * y1.b
    }

    pub fn fn444(mut a: f64, m: &mut [f64]) {
        let mut y1 = [[-0.5_f64; 3], [fn440(a.cos(), 2 % 4, a >= a); 3]];
        'l4: for i5 in 1..m.len() {
            m[i5] *= m[i5 - 1] * 0.75;
            fn437((a + 0.375_f64).cos(), i5 % 4, a.sin().tanh() >= (if 1.375 < a { a } else { m[i5] }), &mut y1[1]);
            if m[i5] > m[i5] {
                m[i5] = 0.5 * m[i5].sin().tanh().sin();
                return;
                m[1] = m[i5].min(m[i5]).abs().sin();
            }
        }
        let mut old7 = std::mem::replace(&mut m[0], a.cos());
        let mut list9 = Vec::new();
        for i10 in 0..4 {
            list9.push((i10 as f64).atan());
        }
        let mut old: (f64, f64) = ((2 as f64), if y1[0][0] > m[0] { a } else { 1.875_f64 });
        m[1] *= list9[list9.len() - 1].atan();
    }

    pub fn fn445(mut a: f64, n: usize, flag: bool, mut t: (f64, f64), k: &mut Vec<f64>) {
        let mut acc: Option<f64> = Some((0..k.len()).map(|j| k[j] * 1.25_f64 * k[j % 2].sin()).sum::<f64>());
        let a = if n % 2 == 1 { a } else { (a * a + 1.0_f64).ln() };
        k[1] *= 1.25 * t.0.sin();
        let mut i9 = 0_usize;
        'l10: loop {
            i9 += 1;
            if i9 > 3 { break; }
            if n >= 3 {
                k[0] = (if i9 != 1 { t.0 } else { t.0.asinh() }).sin();
                let mut i12 = 0_usize;
                'l13: while i12 < 1 && ((t.1 <= t.0) || (n % 2 == 1)) {
                    i12 += 1;
                    k.swap(1, 0);
                    k.swap(1, 1);
                    k.extend([a.sin(), a]);
                }
                let r15 = &mut t.0;
                *r15 = 1.375_f64.sin();
                *r15 += 0.125 * twice(f64::sin, a).sin();
            } else if n == 1 {
                k.insert(1, k.iter().sum::<f64>().sin());
            } else {}
            if i9 != 2 { break; }
            let mut old16 = std::mem::replace(&mut k[i9 % 2], 0.5 * a.sin().sin());
        }
    }

    pub fn fn446(mut a: f64, b: f64, flag: bool) -> Vec<f64> {
        let mut x = vec![vec![b.mul_add(a, a), (0 as f64), a], vec![b * b, a * 0.5_f64, a]];
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            i5 += 1;
            x[1][i5 % 2] = 1.25;
            a = b.sin();
        }
        if (i5 % 2 == 1) || flag {
            return vec![((b * b) + 0.75_f64 * b) + 1.0_f64 * x[0][0], (((if a > b { a } else { b }) + 2.0_f64 * a) + 2.0_f64 * b) + 1.25_f64 * x[0][0]];
            fn437(1.25 * (b - a).sin(), i5 % 4, fn238(b.atan()) >= a.sin().exp(), &mut x[0]);
        }
        vec![(b + 0.75_f64 * x[0][0]) + 1.25_f64 * x[1][1], (a + 0.5_f64 * b) + 0.75_f64 * x[1][1]]
    }

    pub fn fn447(a: f64, mut b: f64, body: &mut Body) {
        let mut a = fn53((a + b).sin(), 1.25 * b.sin().exp().sin(), body);
        let mut body: Vec<Vec<f64>> = vec![vec![a * 0.75_f64; 2]; 3];
        let Some(z6) = positive((3 as f64)) else {
            return;
        };
        for i8 in 0..3 {
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 3 { break; }
                body = body.clone();
                let mut old12 = std::mem::replace(&mut body[0][i8 % 2], 0.5 * b.sin());
                body[1][i10 % 2] = b.sin();
            }
        }
    }

    pub fn fn448(a: f64, n: usize, p: [f64; 3], mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        let back = fn423((a * t.0).sin(), &mut q[0..2]);
        q[n % 2] = 1.25 * (p[n % 3] * (-q[n % 2])).sin();
        t.1 = a.min(a - a).sin();
        for z in q.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * a.sin();
        }
        (((((((((a + p[1]) + 1.75 * a) + 1.0 * p[0]) + 1.75 * p[1]) + 2.0 * q[0]) + 2.0 * q[1]) + 0.75 * q[q.len() - 1]) + 1.75 * back[0]) + 1.0 * back[1]) + 1.0 * back[back.len() - 1]
    }

    pub fn fn449(a: f64, m: &mut [f64]) -> f64 {
        let mut saved: [f64; 3] = [0.75_f64; 3];
        let u: f64 = (-saved[0]) * a;
        saved.reverse();
        'l5: for i6 in 0..saved.len() {
            saved[2] -= 0.25 * twice(f64::sin, u + a).atan();
        }
        ((((((3 as f64) + 0.75 * a) + 1.5 * m[0]) + 1.25 * saved[0]) + 0.75 * saved[1]) + 1.5 * saved[2]) + 0.25 * u
    }

    pub fn fn450(a: f64, v: &[f64], q: Vec<f64>, m: &mut [f64]) -> f64 {
        let mut tape1 = [-1.875_f64; 3];
        for i6 in 0..2 {
            match i6 % 3 { 0 => {
                tape1[i6 % 3] *= q[0].sin().sin();
                let a = fn440(0.75_f64.asinh().cos(), i6 % 4, i6 != 3);
            }, 1 => {
                let mut y = (v[i6 % 2] / (0.75_f64.abs() + 1.25_f64)) + (a + q[q.len() - 1]);
            }, _ => {
                m[i6 % 2] *= a.asinh().atan();
            } }
        }
        (((((((((f64::sin(m[m.len() - 1]) + 1.0 * a) + 2.0 * v[0]) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 1.5 * q[1]) + 0.25 * q[q.len() - 1]) + 1.0 * m[0]) + 0.75 * m[1]) + 0.75 * tape1[0]) + 1.0 * tape1[1]
    }

    pub fn fn451(a: f64, b: f64, v: &[f64]) -> f64 {
        let f4 = |z: f64| { let h6 = a * b; h6.atan() + h6 };
        let y8 = f4(if a < v[v.len() - 1] { b } else { a });
        let mut tape1 = a;
        let y = fn431(1.25_f64 * a.sin(), 1.25_f64 * (a - tape1).sin());
        let mut y1: f64 = b;
        y1 = (y8 * y8).sin();
        (((((v[1].sin().powi(1) + 0.75 * a) + 2.0 * b) + 2.0 * v[1]) + 1.0 * y8) + 0.75 * tape1) + 1.0 * y
    }

    pub fn fn452(a: f64, b: f64, v: &[f64], mut p: [f64; 3], k: &mut Vec<f64>) -> [f64; 3] {
        let mut a: Shape = Shape::Dot;
        let mut old8 = std::mem::replace(&mut p[1], k.iter().map(|z| k[0].sin()).sum::<f64>().sin());
        k[0] = b.sin();
        p[2] = 1.125_f64.atan();
        let r10 = &mut p[0];
        *r10 = b.cos();
        let f11 = |z: f64| { let h13 = -z; 1.25 * old8.sin() + h13 };
        let y15 = f11(f11(v[v.len() - 1].asinh()));
        let r17 = &mut k[0];
        *r17 *= (p[2] * b).sin();
        [(((((b * old8) + 1.5 * v[0]) + 1.75 * k[0]) + 1.25 * k[1]) + 2.0 * a.area()) + 0.5 * y15, ((((((p[0] + 1.5 * b) + 1.5 * v[0]) + 0.5 * p[0]) + 0.5 * p[1]) + 2.0 * p[2]) + 1.75 * k[1]) + 1.5 * k[k.len() - 1], (((k.iter().map(|z| (*z).atan().sin()).sum::<f64>() + 1.5 * v[1]) + 1.0 * p[1]) + 1.0 * k[1]) + 2.0 * k[k.len() - 1]]
    }

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
        let y14 = f12(a / (1.5 + a.sin())) + f12(fn376(b.sin(), a.sin()));
        n.reverse();
        n[2] += 0.375 * a.cos().atan();
        let y14: f64 = n.iter().sum::<f64>();
        vec![((((b - n[0]) + 1.5_f64 * a) + 1.75_f64 * n[0]) + 1.5_f64 * n[1]) + 2.0_f64 * n[2], ((a + 1.625_f64) + 1.0_f64 * b) + 0.75_f64 * n[1]]
    }

    pub fn fn454(mut a: f64) -> f64 {
        'l2: for i3 in 1..=4 {
            a *= fn429(a.cos()).atan();
            if i3 == 1 {
                let f5 = |z: f64| (-z).sin();
                let y7 = f5(a.mul_add(a, a)) + f5(a.sin().tanh());
            } else if (a * a) <= (a * a) {
                a = 0.5 * a.sin();
            } else {
                'l9: for i10 in 0..2 {
                    a = ((a * a) - fn439(a.sin())).sin();
                }
            }
        }
        return a * a;
    }

    pub fn fn455(a: f64, n: usize) -> f64 {
        for i3 in 1..=3 {}
        f64::sin(a) + 2.0 * a
    }

    pub fn fn456(a: f64) -> f64 {
        let mut u: [f64; 3] = std::array::from_fn(|j| a.sin());
        let mut old: f64 = u.iter().rev().skip(1).copied().map(|z| u.iter().enumerate().map(|(j, z)| u[j % 3].sin().tanh().sin()).sum::<f64>().cos()).sum::<f64>();
        let mut i8 = 0_usize;
        while i8 < 2 {
            i8 += 1;
        }
        if i8 == 3 {
            u[i8 % 3] = 1.25 * fn438((*u.first().unwrap()).atan(), (a + a).sin()).sin();
            u[2] /= 1.75 + a.sin().tanh().sin();
        } else {
            u[i8 % 3] = old.sin();
            u.reverse();
        }
        (((((u[1] * 1.0) + 1.0 * a) + 0.75 * u[0]) + 0.25 * u[1]) + 1.5 * u[2]) + 1.25 * old
    }

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
        return ((((fn442(1.25 * net.sin(), list3[0].sin(), &list3[..=1], [a, list3[0], y8]) + 1.5 * a) + 1.75 * list3[1]) + 0.5 * list3[list3.len() - 1]) + 0.5 * y8) + 0.75 * old10;
    }

    pub fn fn458(mut a: f64, v: &[f64], k: &mut Vec<f64>) -> (f64, f64) {
        let mut tape1: Vec<f64> = vec![(0..v.len()).map(|j| v[j] * 1.25_f64 * k.iter().rev().skip(1).copied().map(|z| 1.25_f64 * k[j % 2].sin()).sum::<f64>().sin()).sum::<f64>(), v[1] - a];
        let next = fn450((if a > v[0] { a } else { a }).atan(), v, vec![1.375_f64, 0.25_f64], &mut tape1[..2]);
        let r8 = &mut k[1];
        *r8 = *r8 * next.atan() + (0.375 * (1.25 * tape1[tape1.len() - 1].sin()));
        *r8 += 0.5 * v.iter().map(|z| (next + next).cos()).sum::<f64>().cos();
        let f10 = |z: f64| tape1[1].sin();
        let y12 = f10(-next);
        (((((((y12 - a) + 1.75 * v[0]) + 0.25 * v[1]) + 1.5 * v[v.len() - 1]) + 0.75 * k[1]) + 0.5 * k[k.len() - 1]) + 0.75 * y12, (((((next.cos() + 0.75 * a) + 1.25 * v[v.len() - 1]) + 1.25 * k[0]) + 0.5 * tape1[0]) + 0.25 * tape1[1]) + 0.5 * next)
    }

    pub fn fn459(a: f64, mut b: f64, r: &mut [f64; 3]) {
        let mut cell1 = vec![vec![a.asinh(), r[1] + b], vec![0.0_f64; 2]];
        let f5 = |z: f64| { let h7 = r[0] - (-1.75_f64); (-h7).sin() + h7 };
        let y9 = f5(f5(b - a));
        for i11 in 1..=3 {
            let mut dy1: Body = Body { pos: Point { x: r[0], y: a }, vel: [cell1[i11 % 2][1], (-0.75_f64) + y9, r[0].abs()], mass: a - y9, id: 2 };
            dy1.pos.scale(0.5 * a.sin());
            let u = dy1.push(0.5 * r[i11 % 3].sin());
        }
    }

    pub fn fn460(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            let f6 = |z: f64| { let h8 = b.abs(); (i4 as f64).atan() + h8 };
            let y10 = f6(f6((a.abs() + 1.25_f64).ln()));
            if (y10 * 1.875) <= y10 { break; }
            for i12 in 0..4 {}
        }
        let mut i14 = 0_usize;
        'l15: loop {
            i14 += 1;
            if i14 > 3 { break; }
            let mut old = Net { w: [&v[..], &v[..2]].concat(), b: fn434(0.5 * b.sin(), v[i14 % 2].sin()) };
            if i14 != 0 {
                break 'l15;
            }
        }
        ((a.sin() + 0.25 * a) + 1.25 * b) + 1.25 * v[1]
    }

    pub fn fn461(a: f64, n: usize, v: &[f64], r: &mut [f64; 3]) -> f64 {
        for &z6 in r.iter() {}
        for i8 in 1..=4 {
            match i8 % 3 { 0 => {
                let r10 = &mut r[i8 % 3];
                *r10 += 0.25 * v[1].min(a).cos();
                *r10 = (if (-1.5_f64) < a { a } else { a }).sin();
            }, 1 => {
                r[i8 % 3] = (a + a).mul_add(a, a).sin();
            }, _ => {
                let r11 = &mut r[0];
                *r11 *= (a + a).cos();
            } }
        }
        (((((-1.375_f64) * (-1.375_f64) + 1.0_f64).sqrt() + 0.25 * v[0]) + 1.5 * v[v.len() - 1]) + 1.75 * r[0]) + 1.25 * r[2]
    }

    pub fn fn462(a: f64, mut p: [f64; 3], e: &mut f64, r: &mut [f64; 3]) -> f64 {
        let next = [[1.5_f64; 3], [*e, 1.125_f64, (1 as f64)]];
        if (if a >= r[2] { *e } else { next[0][0] }) < (p[2] * next[0][1]) {
            for z6 in r.iter_mut() {
                *z6 += 0.375 * (0.5 * (next[1][2].abs() + 1.25_f64).ln().sin());
            }
        }
        r[1] += 0.5 * (1.25 * ((r[2] + r[2]) * (a - (*e))).sin());
        let a: f64 = *e;
        let mut y13: f64 = if r[0].cos() < (*e) {
            if r[2] < (*e).cos() {
                p = [1.0_f64; 3];
                let mut acc: [[f64; 3]; 2] = [[0.75_f64; 3], [a * r[0], *e, 0.25_f64]];
                fn197(p.iter().map(|z| next[0][0].sin().atan()).sum::<f64>().sin(), 2 % 4, r);
            }
            *e
        } else {
            let mut saved = next;
            r.iter().zip(p.iter()).map(|(z, q)| ((*q) * next[1][1]).sin()).sum::<f64>()
        };
        (((((((*e).abs() + 0.5 * p[2]) + 2.0 * r[0]) + 0.75 * r[2]) + 0.75 * next[0][1]) + 1.75 * next[1][0]) + 0.25 * a) + 0.5 * y13
    }

    pub fn fn463(a: f64, b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut y = Body { pos: Point::new(a, p[n % 3]), vel: [b * p[0]; 3], mass: fn26(a.sin(), &p), id: 2 };
        let f6 = |z: f64, k: f64| (if n != 1 { z } else { z }).sin().sin();
        let mut y9 = f6(b, b);
        y9 = b.sin().cos();
        y.pos.x = 1.25 * 1.875_f64.sin();
        y.vel[1] = 1.25 * (y9 * y9 + 1.0_f64).sqrt().sin();
        (((((((((p[1] + 2.0 * a) + 1.75 * b) + 1.0 * p[0]) + 1.25 * p[1]) + 1.0 * y.pos.x) + 0.75 * y.pos.y) + 2.0 * y.vel[0]) + 0.75 * y.vel[1]) + 0.25 * y.mass) + 1.75 * y9
    }

    pub fn fn464(mut a: f64) -> f64 {
        a = (if (a < a) || (a <= 1.375_f64) { a } else { a }).atan();
        for i2 in 1..=2 {
            a /= 1.75 + (0 as f64).sin();
            let Some(z4) = positive((-1.75) * a) else {
                continue;
            };
        }
        a + 1.5 * a
    }

    pub fn fn465(a: f64) -> [f64; 3] {
        let mut a: Vec<Vec<f64>> = vec![vec![a + a, if a <= a { a } else { a }], vec![(1.5_f64 + a.sin()).ln(), chained(a * a).unwrap_or(a)]];
        a[0][1] = 1.25 * (if a[0][1] <= a[0][1] { a[1][0] } else { a[1][0] }).min(a[1][0]).sin();
        'l3: for i4 in 1..=3 {
            let r6 = &mut a[i4 % 2][0];
            *r6 *= f64::sin(1.25_f64).sin();
            *r6 = 0.25_f64.sin();
        }
        if a[1][0] <= fn195(1.25 * a[0][0].sin(), &a[1]) {
            for i7 in 0..2 {}
            a[1][1] += 0.375 * a[0][1].sin();
        } else {
            a[1][1] *= 0.875_f64.sin().cos();
        }
        [a[1][0] + 2.0 * a[1][1], (1 as f64) + 1.25 * a[1][1], a[0][1].cos() + 0.25 * a[1][1]]
    }

    pub fn fn466(a: f64, b: f64, v: &[f64], p: [f64; 3], k: &mut Vec<f64>) {
        (k[0], k[1]) = (k[1], k[0]);
        'l6: for i7 in 0..2 {
            let mut saved: f64 = k[k.len() - 1];
            let s = fn449((i7 as f64).atan(), k);
            k[i7 % 2] += 0.125 * saved.cos();
        }
    }

    pub fn fn467(a: f64) -> f64 {
        if a > (a / (a.abs() + 1.25)) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {}
        }
        (a / (a * a + 1.0)) + 0.25 * a
    }

    pub fn fn468(a: f64, mut q: Vec<f64>) -> (f64, f64) {
        let mut saved = Body { pos: Point::new(a, a), vel: std::array::from_fn(|j| a.min(a).sin()), mass: a, id: 2 };
        let mut y1 = vec![0.0_f64; 4];
        q[0] /= 1.75 + 0.625_f64.sin();
        if chained(saved.energy()).unwrap_or(a) >= a {
            return (((((((a.sin() + 1.5 * q[0]) + 1.25 * q[q.len() - 1]) + 1.0 * saved.pos.x) + 1.75 * saved.pos.y) + 0.5 * saved.vel[1]) + 1.5 * saved.mass) + 2.0 * y1[1], ((((((0.125 + 0.75 * q[1]) + 1.5 * q[q.len() - 1]) + 1.0 * saved.pos.x) + 1.25 * saved.pos.y) + 0.25 * saved.vel[0]) + 0.75 * y1[1]) + 0.25 * y1[y1.len() - 1]);
        }
        let mut old6 = std::mem::take(&mut saved.mass);
        let part8 = &mut q[..=1];
        part8[0] += 0.25 * (1.25 * saved.mass.min(y1[y1.len() - 1]).sin());
        part8[1] = part8[0] * a.cos();
        let mut old = if fn464(1.25_f64 * (-1.75_f64).sin()) > old6 { fn174(1.25_f64 * old6.sin()) } else { q[q.len() - 1].sin() };
        fn444(2.0_f64.cos(), &mut y1);
        let mut cell1 = Net { w: q.iter().map(|z| fn455(old.cos(), 0 % 4).atan()).collect::<Vec<f64>>(), b: old6 * a };
        let q = fn465(saved.mass.sin());
        ((((((((((y1.iter().fold(old, |h, z| (h - q[0]).sin()) + 0.25 * a) + 1.25 * saved.pos.x) + 1.5 * saved.pos.y) + 0.5 * saved.vel[0]) + 1.0 * saved.vel[1]) + 1.75 * y1[0]) + 1.25 * y1[1]) + 2.0 * y1[y1.len() - 1]) + 0.75 * old6) + 1.75 * old, ((((((y1.iter().copied().fold((-9.0), f64::max) + 1.25 * a) + 1.5 * saved.pos.x) + 0.75 * saved.pos.y) + 1.0 * saved.mass) + 2.0 * y1[y1.len() - 1]) + 0.5 * cell1.w[0]) + 0.5 * q[2])
    }

    pub fn fn469(a: f64, n: usize) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 2 && (n < 0) {
            i3 += 1;
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 2 { break; }
                let f7 = |z: f64, k: f64| f64::sin(a).sin().sin();
                let y10 = f7(0.125, 1.75) + f7(if a <= a { a } else { a }, a);
                if y10 >= (a - y10) {
                    break;
                }
                if fn455(a.sin(), 2 % 4) > f64::sin(a) { break; }
            }
        }
        a + 1.0 * a
    }

    pub fn fn470(a: f64, mut b: f64, n: usize, v: &[f64], q: Vec<f64>) -> Vec<f64> {
        let next = q[n % 2];
        let mut x: Shape = Shape::Disc((-0.875) * v[v.len() - 1]);
        b /= 1.75 + (if a <= q[n % 2] { v[1] } else { b }).sin();
        vec![(((((next + 1.0_f64 * v[1]) + 2.0_f64 * v[v.len() - 1]) + 1.75_f64 * q[0]) + 0.25_f64 * q[1]) + 1.75_f64 * q[q.len() - 1]) + 1.0_f64 * next, ((((((a + 0.75_f64 * a) + 0.5_f64 * b) + 1.75_f64 * v[0]) + 0.75_f64 * v[1]) + 1.25_f64 * q[0]) + 2.0_f64 * q[1]) + 2.0_f64 * next]
    }

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
            match i7 % 4 { 0 => {
                for z10 in cell1.iter().copied().rev() {
                    a = (cell1[i7 % 3] + (0 as f64)).sin();
                    a -= 0.5 * (z10.max(z10) - b).sin();
                }
                for z in cell1.clone() {
                    a += 0.25 * z * b.cos();
                }
            }, 1 | 2 if i7 != 3 => {
                if i7 != 1 {
                    return [(((b + 1.0 * a) + 1.25 * net.w[0]) + 0.75 * net.w[1]) + 1.0 * net.b, ((net.w[0].sin().tanh() + 0.25 * b) + 0.5 * net.b) + 0.5 * cell1[0], ((if b > 1.5 { a } else { a }) + 1.5 * net.w[1]) + 0.25 * cell1[2]];
                }
            }, _ => {
                if (b > cell1[i7 % 3]) && (cell1[1] >= cell1[1]) {
                    continue;
                }
            } }
            let mut w: Net = net.clone();
        }
        [((((b / (a.abs() + 1.25)) + 2.0 * b) + 1.75 * net.w[1]) + 1.25 * net.b) + 1.0 * cell1[2], (net.forward(&cell1) + 1.25 * net.w[1]) + 2.0 * cell1[2], ((b + 0.75 * net.w[1]) + 1.5 * cell1[0]) + 1.75 * cell1[1]]
    }

    pub fn fn472(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut back: f64 = fn464(fn243(1.25_f64 * a.sin(), 1.25_f64 * a.sin(), &p[..2], [a, b, b]).atan());
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 1 { break; }
            back = 1.25 * b.sin();
            if (-a) > (back + p[i5 % 3]) { break; }
            for i7 in 0..1 {
                for i9 in (0..1).rev() {
                    for z in p.clone() {
                        back += 0.25 * z * 0.5 * a.sin();
                    }
                    let r11 = &mut back;
                    *r11 = *r11 * b.atan() + (0.25 * 1.625_f64.sin());
                }
                let mut cell1: f64 = (b + a) / (1.5_f64 + fn455(a.sin(), i5 % 4).sin());
            }
        }
        (((b + 0.25 * a) + 1.0 * b) + 0.25 * p[0]) + 1.0 * p[1]
    }

    pub fn fn473(a: f64, mut b: f64, n: usize) -> f64 {
        let mut saved: Vec<f64> = vec![0.0_f64; 3];
        {}
        saved[1] = -1.625;
        let y1 = fn467(b.atan());
        ((((saved.iter().fold(1.0_f64, |h, z| 1.25 * h.sin()) + 1.0 * a) + 0.25 * saved[0]) + 0.5 * saved[1]) + 0.25 * saved[saved.len() - 1]) + 0.25 * y1
    }

    pub fn fn474(mut a: f64, v: &[f64], k: &mut Vec<f64>) {
        let mut s = [&v[..], &k[..2]].concat();
        let mut s: [[f64; 3]; 2] = [[a, s[1] - a, (3 as f64)], [if a > s[1] { k[0] } else { s[1] }, s[1], a]];
        if 1.875 >= (if v[0] < a { 0.75_f64 } else { a }) {
            let r6 = &mut s[1][1];
            *r6 = *r6 * a.cos() + (0.375 * (1.25 * 1.625_f64.sin()));
            *r6 = 1.25 * (1 as f64).sin();
            if k.len() > 2 { a = k.remove(2) * 0.75; }
            s = [[1.0_f64; 3], [1.5_f64; 3]];
        } else {
            k[0] /= 1.75 + k[1].sin();
            let f8 = |z: f64| { let h10 = s[0][0]; (3 as f64).sin() + h10 };
            let y12 = f8(v.iter().sum::<f64>());
        }
    }

    pub fn fn475(mut a: f64, n: usize) -> f64 {
        let saved = [a, a * a, (1.5_f64 + a.sin()).ln()];
        a = 1.25 * (1.5_f64 + a.asinh().sin()).ln().sin();
        a = 0.375;
        return ((saved[n % 3].max(a) + 0.5 * a) + 0.75 * saved[1]) + 1.25 * saved[2];
    }

    pub fn fn476(a: f64) -> f64 {
        let f2 = |z: f64, k: f64| a.sin().tanh().cos();
        let y5 = f2(a, a);
        ((-1.125_f64) * (-1.125_f64) + 1.0_f64).ln() + 2.0 * a
    }

    pub fn fn477(a: f64, b: f64, m: &mut [f64]) {
        let mut dx: Vec<f64> = vec![(1.5_f64 + a.sin()).ln(), (1.5_f64 + m[0].sin()).ln()];
        dx[1] += 0.125 * a.sin();
        let u = fn469(m[m.len() - 1].sin(), 0 % 4);
        dx[1] = 1.25 * (u - (m[1] + m[0])).sin();
        dx[0] = 1.25 * u.sin();
        let r6 = &mut m[1];
        *r6 *= u.abs().atan();
        *r6 *= 0.875_f64.sin();
        let mut u8: [f64; 3] = std::array::from_fn(|j| (if 0.875_f64 < b { b } else { a }).sin());
        u8 = fn465(1.25 * (if b <= a { b } else { dx[0] }).sin());
    }

    pub fn fn478(mut a: f64) -> f64 {
        a = positive(if a < a { a } else { a }).unwrap_or(a).sin();
        a = (if 1.125_f64 <= a { a.asinh() } else { (3 as f64) }).sin();
        if (a - a) <= a {
            a = 1.25 * a.min(a.sin()).sin();
        } else if (a < a) || (a >= a) {
            if a.atan() <= a {
                a += 0.25 * (1.25 * (a * (if 1.0_f64 > a { a } else { a })).sin());
                let mut cell1 = Net { w: vec![a * a, if a > a { a } else { a }, a], b: a.sin().exp() };
            }
        } else {
            a += 0.25 * (1.25 * (1.5_f64 + a.sin()).ln().sin());
        }
        a
    }

    pub fn fn479(mut a: f64, flag: bool) -> Vec<f64> {
        let mut flag = vec![vec![a + 1.75_f64, a + a, a], vec![0.0_f64; 4]];
        let mut y8: f64 = if twice(bent, flag[0][1] * a) <= flag[1][1] {
            a -= 0.375 * 1.625_f64.sin();
            (flag[1][1] * flag[1][1] + 1.0_f64).sqrt()
        } else {
            let f4 = |z: f64| fn467(2.0_f64.sin().powi(1).sin()).sin();
            let y6 = f4(f4(flag[0][0] + flag[0][0]));
            (1 as f64)
        };
        vec![(y8 + 1.25_f64 * a) + 0.75_f64 * y8, chained(y8.atan()).unwrap_or(flag[0][0])]
    }

    pub fn fn480(mut a: f64, mut b: f64, v: &[f64]) -> (f64, f64) {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            std::mem::swap(&mut a, &mut b);
            for i6 in 0..2 {
                match i4 % 4 { 0 => {
                    let back = fn431(0.5 * v[1].sin().sin(), (if v[i6 % v.len()] < b { v[i6 % 2] } else { b }).atan());
                }, 1 | 2 if a < (-2.0) => {
                    let f9 = |z: f64| v.iter().fold(b, |h, z| (*z).sin().powi(1).sin()).atan();
                    let mut y13 = f9(a.sin().exp()) + f9(chained(a + v[1]).unwrap_or(b));
                    let r15 = &mut a;
                    *r15 += 0.5 * v[v.len() - 1].atan();
                    *r15 += 0.5 * (0.875_f64 * v[0]).cos();
                }, _ => {
                    a = v[i6 % 2].max(b).sin().sin();
                } }
                let r16 = &mut b;
                *r16 = *r16 * a.sin() + (0.5 * (0.5 * (-0.375_f64).sin()));
                let Some(z17) = positive(a) else {
                    continue;
                };
            }
            if (i4 == 0) || (b < b) { break; }
            b = 0.75;
        }
        (((fn476(a.sin()) + 1.5 * b) + 1.5 * v[0]) + 1.75 * v[1], (((b.sin().exp() + 1.75 * a) + 1.75 * b) + 0.25 * v[0]) + 0.5 * v[1])
    }

    pub fn fn481(mut a: f64, mut b: f64, n: usize, p: [f64; 3], q: Vec<f64>) -> [f64; 3] {
        let mut p: [f64; 3] = p;
        {}
        if n != 1 {
            let last7 = p.len() - 1;
            p.swap(0, last7);
            return [((((p[n % 3] + 0.5 * a) + 1.75 * b) + 1.75 * q[q.len() - 1]) + 1.25 * p[0]) + 1.25 * p[1], (a * a) + 0.5 * q[0], ((p[n % 3] + 1.75 * a) + 0.75 * b) + 1.5 * p[0]];
        }
        let mut i8 = 0_usize;
        'l9: loop {
            i8 += 1;
            if i8 > 2 { break; }
            p[2] *= q[n % 2].sin();
            if p.iter().fold(q[0], |h, z| (0..p.len()).map(|j| p[j] * 0.5_f64 * (q[1] * (*z)).sin()).sum::<f64>().atan()) >= 0.125_f64.max(p[i8 % 3]) { break; }
            {
                p[0] = (-a).sin();
                fn459((a.abs() + 1.25_f64).ln().cos(), 0.5 * q[0].sin(), &mut p);
            }
        }
        [((((if b > b { b } else { b }) + 0.5 * a) + 1.75 * q[q.len() - 1]) + 0.25 * p[0]) + 1.75 * p[2], (p[i8 % 3].sin() + 0.75 * q[q.len() - 1]) + 1.5 * p[0], (b + 0.5 * a) + 1.75 * q[q.len() - 1]]
    }

    pub fn fn482(a: f64, n: usize, flag: bool) -> f64 {
        let mut w: [f64; 3] = [f64::sin(a), a.atan(), a];
        w[2] += 0.25 * a.sin();
        let r5 = &mut w[n % 3];
        *r5 = (a + a).atan();
        w[n % 3] = f64::sin(1.75_f64.max(a)).cos();
        (((n as f64) + 0.5 * a) + 2.0 * w[0]) + 2.0 * w[1]
    }

    pub fn fn483(a: f64, n: usize, m: &mut [f64]) -> Vec<f64> {
        for i4 in 0..4 {
            {
                m[0] *= (m[0] * a).sin();
            }
        }
        m[1] = 1.25 * a.sin();
        m[n % 2] = (0 as f64).cos();
        vec![m[n % 2], (((a + 0.25_f64 * a) + 2.0_f64 * m[0]) + 1.0_f64 * m[1]) + 0.25_f64 * m[m.len() - 1]]
    }

    pub fn fn484(a: f64, mut b: f64, m: &mut [f64]) -> f64 {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            let mut old6 = std::mem::replace(&mut m[m.len() - 1], (-a).sin());
            if i4 < 0 { break; }
            for &z9 in m.iter() {
                b = old6.sin();
                old6 = m.iter().filter(|z| **z > 0.25).map(|z| old6.cos()).sum::<f64>().sin();
            }
            m[m.len() - 1] = a.sin();
        }
        (((a.abs() + 0.5 * a) + 2.0 * b) + 1.75 * m[0]) + 2.0 * m[1]
    }

    pub fn fn485(a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut n = vec![0.0_f64; 2];
        let n = positive((3 as f64)).unwrap_or(a) * n.iter().map(|z| (q[0] - (*z)).sin()).sum::<f64>();
        'l7: for i8 in (0..q.len()).step_by(2) {}
        (((q[1] + 0.25 * a) + 0.25 * q[1]) + 1.25 * q[q.len() - 1]) + 1.75 * n
    }

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

    pub fn fn487(a: f64, b: f64, n: usize, q: Vec<f64>, m: &mut [f64]) -> f64 {
        let Some(z6) = positive(m[n % 2] / (b * b + 1.0)) else {
            return ((((n as f64) + 0.5 * a) + 0.75 * q[1]) + 1.25 * q[q.len() - 1]) + 0.75 * m[1];
        };
        if 0.125_f64.sin().tanh() <= 1.375 {
            (m[0], m[1]) = (m[1], m[0]);
            for z8 in m.iter_mut() {
                *z8 += 0.125 * (a * b).sin();
            }
        } else if n != 3 {
            let r9 = &mut m[m.len() - 1];
            *r9 = *r9 * z6.sin() + (0.25 * z6.sin());
            *r9 *= q.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<f64>().sin();
        } else {}
        return ((((((q[n % 2] * a) + 1.25 * a) + 1.75 * b) + 0.75 * q[0]) + 0.5 * q[1]) + 1.0 * m[m.len() - 1]) + 0.5 * z6;
        z6 + a
    }

    pub fn fn488(mut a: f64) -> f64 {
        let a: [f64; 3] = std::array::from_fn(|j| (if a < a { a } else { 1.875_f64 }).sin());
        for i4 in 0..1 {
            if (i4 as f64) < (a[i4 % 3] * a[0]) {}
            if i4 >= 3 {} else if i4 % 2 == 1 {
                if (a[2] + a[2]) < a[i4 % 3].sin() {
                    break;
                }
            } else {}
        }
        a[1].min(a[0]) + 0.5 * a[0]
    }

    pub fn fn489(mut a: f64, n: usize, e: &mut f64) {
        let mut y14: [f64; 3] = if n == 3 {
            for i4 in 1..=2 {
                if ((if n < 0 { a } else { *e }) < (*e)) || (((*e) * (*e)) > (a * 0.875)) {
                    a = (*e).atan();
                } else {}
            }
            [a, *e, *e]
        } else {
            let f6 = |z: f64, k: f64| { let h9 = a * k; 0.5_f64.cos() + h9 };
            let mut y11 = f6((*e).sin(), *e) * f6((1.5_f64 + a.sin()).ln(), a);
            std::array::from_fn(|j| ((*e) * (*e) + 1.0_f64).ln().sin())
        };
    }

    pub fn fn490(a: f64, q: Vec<f64>) -> [f64; 3] {
        let mut i3 = 0_usize;
        while i3 < 3 && ((if a <= a { q[i3 % q.len()] } else { -0.25_f64 }) < (a * a)) {
            i3 += 1;
        }
        [(a + q[i3 % 2]) + 0.25 * a, (a * 1.5) + 2.0 * q[1], ((a + q[i3 % q.len()]) + 0.75 * a) + 1.5 * q[0]]
    }

    pub fn fn491(a: f64) -> f64 {
        let mut u = vec![0.0_f64; 3];
        if (if a >= u[u.len() - 1] { a } else { 0.25_f64 }) > a.max(a) {
            u[1] *= a.cos().sin();
        } else {
            let f3 = |z: f64| { let h5 = z; 1.25 * a.sin() + h5 };
            let y7 = f3(a) + f3(a);
        }
        ((a + 2.0 * a) + 0.5 * u[0]) + 1.5 * u[u.len() - 1]
    }

    pub fn fn492(mut a: f64) -> f64 {
        a = a.sin();
        a *= 1.25 * a.sin();
        (a * a) + 0.5 * a
    }

    pub fn fn493(a: f64, b: f64) -> f64 {
        let mut tape1: Vec<Vec<f64>> = vec![vec![b.sin(); 2]; 3];
        if (b * b) <= b.asinh() {
            tape1[0][1] = 1.25 * (tape1[1][0] * b).max(if tape1[1][1] <= tape1[0][1] { b } else { b }).sin();
        }
        for i4 in (0..1).rev() {
            if (a * tape1[i4 % 2][i4 % 2]) >= fn469(a.sin(), i4 % 4) {} else if i4 < 0 {} else {
                let mut acc: f64 = fn486(b.atan(), (i4 + 1) % 4) * (0 as f64);
            }
            let f7 = |z: f64| { let h9 = tape1[i4 % 2][0]; h9.cos().atan() + h9 };
            let y11 = f7(a);
        }
        ((((1.5_f64 + tape1[1][1].sin()).ln() + 0.5 * a) + 2.0 * b) + 1.5 * tape1[0][0]) + 1.5 * tape1[1][1]
    }

    pub fn fn494(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut q: [f64; 3] = std::array::from_fn(|j| (a - a).sin());
        q[0] = (q[1].min(q[0]) + (a - q[0])).sin();
        let mut list6 = Vec::new();
        list6.push(0.75_f64 / (a * a + 1.0_f64));
        list6.push(v[0]);
        if a.sin().tanh() > (a - a) {
            let v = fn3(1.25 * (if a <= list6[0] { a } else { list6[1] }).sin(), (a.abs() + 1.25_f64).sqrt().atan(), 2 % 4, &mut q[0..=1]);
            let mut old9 = std::mem::replace(&mut list6, q.to_vec());
        } else if list6[0].cos() <= (if a > a { a } else { a }) {
            q[2] = 1.25 * list6[0].sin();
        } else {
            let mut q = fn487((v[0] + list6[0]).sin(), (list6[1] * v[0]).sin(), 0 % 4, [&list6[..], &v[..2]].concat(), &mut q[1..]);
        }
        (((((((((3 as f64) + 0.75 * a) + 1.75 * v[0]) + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 0.5 * q[0]) + 1.0 * q[1]) + 1.5 * q[2]) + 0.5 * list6[1]) + 1.0 * list6[list6.len() - 1]
    }

    pub fn fn495(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut a = Net { w: v.iter().enumerate().map(|(j, z)| (if b > a { v[v.len() - 1] } else { a }).sin()).collect::<Vec<f64>>(), b: v.iter().filter(|z| **z > 0.25).map(|z| a.atan()).sum::<f64>() };
        for z9 in v.iter().copied().rev() {
            a = a.clone();
        }
        let dx = fn486(a.forward(&v[0..2]).atan(), 1 % 4);
        a.w[1] -= 0.125 * v.iter().enumerate().map(|(j, z)| dx.sin().tanh().cos()).sum::<f64>().sin();
        a.w[0] = b.sin();
        return ((((((b + 1.0 * b) + 1.75 * v[0]) + 0.75 * v[1]) + 0.25 * v[v.len() - 1]) + 1.5 * a.w[1]) + 1.25 * a.b) + 1.75 * dx;
    }

    pub fn fn496(mut a: f64, b: f64, n: usize) -> f64 {
        let mut next = Net { w: vec![0.0_f64; 4], b: (n as f64) };
        next.w[0] = ((next.w[n % 2] + next.b) * (b / (b * b + 1.0_f64))).sin();
        if (if a >= b { next.w[1] } else { b }) < b {
            a = 1.875;
            a += 0.25 * fn491((n as f64).atan());
        } else {
            let f5 = |z: f64| f64::sin(b).cos().cos();
            let y7 = f5(f5(a));
            fn489(a.sin().exp().sin(), n % 4, &mut next.w[n % 2]);
        }
        (((a + 0.25 * a) + 2.0 * b) + 0.75 * next.w[0]) + 1.5 * next.w[1]
    }

    pub fn fn497(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p[0] = p.iter().copied().fold((-9.0), f64::max).sin();
        if p[1] >= a.min(1.625) {
            let part4 = &mut p[..2];
            part4[0] += 0.125 * a.abs().sin();
            part4[1] = part4[0] * 1.25 * (a * a).sin();
            p[2] += 0.125 * ((v[0] * p[0]) + (1 as f64)).sin();
        }
        ((((a * v[0]) + 1.75 * a) + 0.75 * v[0]) + 0.25 * p[0]) + 0.75 * p[2]
    }

    pub fn fn498(a: f64, b: f64, m: &mut [f64]) -> Vec<f64> {
        let u = m.iter().enumerate().map(|(j, z)| fn491(1.25_f64 * 1.75_f64.sin()).cos()).collect::<Vec<f64>>();
        if (a >= f64::sin(a)) || (u[0] >= b) {
            let mut i7 = 0_usize;
            'l8: loop {
                i7 += 1;
                if i7 > 3 { break; }
                let mut y12: [f64; 3] = {
                    let r10 = &mut m[i7 % m.len()];
                    *r10 += 0.125 * (a - b).cos();
                    *r10 = a.atan();
                    let mut x = (b * b + 1.0_f64).ln();
                    [x, a, -0.625_f64]
                };
                m[1] *= 0.625_f64.sin();
            }
            let mut w = Point { x: if b >= a { 1.0_f64 } else { -0.875_f64 }, y: a.abs() };
        } else {
            m[0] = (if (-b) > (b * b + 1.0_f64).ln() { f64::sin(m[m.len() - 1]) } else { a }).sin();
        }
        vec![((((((m[0] * u[u.len() - 1]) + 1.0_f64 * a) + 1.5_f64 * b) + 1.0_f64 * m[1]) + 0.5_f64 * m[m.len() - 1]) + 1.75_f64 * u[1]) + 0.25_f64 * u[u.len() - 1], ((((a + 0.25_f64 * a) + 1.0_f64 * b) + 1.75_f64 * m[0]) + 1.75_f64 * u[0]) + 0.5_f64 * u[1]]
    }

    pub fn fn499(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        a += 0.125 * (1.25 * f64::sin(b).sin());
        'l4: for i5 in 0..4 {
            for i7 in (0..3).rev() {
                a = b.sin();
            }
            a = b.max(0.75_f64).sin();
        }
        vec![(f64::sin(a) + 0.75_f64 * a) + 1.25_f64 * b, (fn492(a.sin()) + 0.5_f64 * a) + 0.75_f64 * b]
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
    
    pub fn bent(x: D) -> D {
        if x > 0.0 { x.sin() } else { x * 0.5 }
    }
    
    pub fn twice(f: impl Fn(D) -> D, x: D) -> D {
        f(x) + f(f(x) * 0.5)
    }

    
    pub trait Layer {
        fn run(&self, x: D) -> D;
    }
    
    impl Layer for Point {
        fn run(&self, x: D) -> D {
            self.x.sin() * x + self.y
        }
    }
    
    impl Layer for Net {
        fn run(&self, x: D) -> D {
            let mut s = self.b;
            for w in &self.w {
                s += w.sin() * x;
            }
            s.sin()
        }
    }
    
    pub fn through<L: Layer>(layer: &L, x: D) -> D {
        layer.run(layer.run(x) * 0.5)
    }

    pub fn fn0(a: D, mut p: [D; 3], m: &mut [D]) -> D {
        let w = vec![vec![lit(0.0); 3], vec![if p[1] >= a { m[0] } else { p[1] }; 3]];
        let w: Shape = Shape::Dot;
        let r6 = &mut m[1];
        { let rhs = lit(1.25) * p[0].min(a).sin(); *r6 *= rhs; }
        match &w { Shape::Disc(r0) => {}, _ => {
            let (l8, r9) = p.split_at_mut(1);
            l8[0] = r9[0].sin();
            { let rhs = l8[0] * a.sin(); r9[0] -= rhs; }
        } }
        (((((((a * p[2]) + lit(1.75) * a) + lit(1.75) * p[1]) + lit(1.75) * p[2]) + lit(0.5) * m[0]) + lit(1.25) * m[1]) + lit(1.5) * m[m.len() - 1]) + lit(0.5) * w.area()
    }

    pub fn fn1(a: D) -> D {
        let dy1: Vec<D> = vec![a * a, if a < a { a } else { a }];
        let mut saved = a;
        lit(0.75) + lit(2.0) * dy1[1]
    }

    pub fn fn2(a: D) -> D {
        let mut dx: Vec<D> = vec![lit(3 as f64); 3];
        for i3 in 0..dx.len() {
            if ((-lit(0.625)) < dx[i3]) && (a < a) {
                for (j, z5) in dx.iter_mut().enumerate() {
                    { let rhs = (a - a).sin(); *z5 *= rhs; }
                }
                break;
            }
            let f6 = |z: D| (fn1(dx[i3].cos()) * z).sin();
            let mut y8 = f6(a.sin()) + f6(-dx[i3]);
        }
        ((a + lit(2.0) * a) + lit(1.25) * dx[0]) + lit(0.5) * dx[dx.len() - 1]
    }

    pub fn fn3(mut a: D, b: D, n: usize, m: &mut [D]) -> D {
        let a: Body = Body { pos: Point { x: a, y: b }, vel: [-lit(0.5); 3], mass: a, id: 2 };
        if a.mass > lit(0.75) {
            return (((((lit(n as f64) + lit(1.75) * m[0]) + lit(1.0) * m[1]) + lit(1.5) * m[m.len() - 1]) + lit(0.75) * a.pos.y) + lit(1.25) * a.vel[1]) + lit(0.25) * a.mass;
        }
        let mut y1 = fn0(lit(1.25) * b.sin(), [b, a.pos.x, a.pos.y], &mut m[..2]);
        y1 = D::sin(lit(2.0)).sin().tanh().sin();
        ((((((((m[n % 2] + lit(0.25) * b) + lit(2.0) * m[0]) + lit(1.5) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(2.0) * a.pos.y) + lit(1.0) * a.vel[0]) + lit(1.75) * a.vel[1]) + lit(1.25) * a.mass) + lit(1.25) * y1
    }

    pub fn fn4(a: D, b: D, mut q: Vec<D>, mut t: (D, D)) -> D {
        let mut s = [q.iter().enumerate().map(|(j, z)| lit(1.25) * a.cos().sin()).sum::<D>(), if lit(0.625) >= b { b } else { lit(2.0) }, a + b];
        let mut u = (b - a).sin();
        let mut saved = fn3(lit(2.0).min(lit(1.125)).sin(), a.sin(), 0 % 4, &mut q);
        for z in s.clone() {
            { let rhs = 0.25 * z * lit(1.625).sin(); u += rhs; }
        }
        let mut back = s;
        ((((((((((((b / (lit(1.5) + s[2].sin())) + lit(2.0) * a) + lit(1.0) * b) + lit(1.0) * q[0]) + lit(1.75) * q[q.len() - 1]) + lit(2.0) * t.0) + lit(1.0) * s[0]) + lit(1.5) * s[1]) + lit(1.5) * u) + lit(0.75) * saved) + lit(1.5) * back[0]) + lit(0.75) * back[1]) + lit(1.75) * back[2]
    }

    pub fn fn5(mut a: D, b: D, v: &[D]) -> D {
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            let mut y12: [D; 3] = if fn1(lit(0.5) * a.sin()) >= D::sin(v[1]) {
                let f7 = |z: D| v.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>().cos();
                let mut y10 = f7(v.iter().map(|z| a.sin()).sum::<D>());
                a = y10.sin().powi(3).cos();
                [b, a, a]
            } else {
                { let rhs = lit(0.5) * (b * v[1]).min(a).sin(); a += rhs; }
                { let rhs = lit(0.125) * (a * a.atan()).sin(); a += rhs; }
                [a; 3]
            };
        }
        ((a + lit(1.5) * a) + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]
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
                let mut y1: D = a * b.sin();
                { let rhs = (y1 * b).cos(); y1 *= rhs; }
            }
        }
        (lit(0.75) + lit(1.5) * a) + lit(1.25) * b
    }

    pub fn fn7(a: D, b: D, n: usize) -> (D, D) {
        for i4 in 0..n % 4 {
            if fn6(a.sin(), lit(0.5) * a.sin()) > lit(1.5) {
                continue;
            }
        }
        return (b.min(a) + lit(2.0) * b, (b.sin() + lit(1.0) * a) + lit(0.5) * b);
        (a, a)
    }

    pub fn fn8(a: D, b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        if (b * a) > m[0] {
            {
                let (l6, r7) = m.split_at_mut(1);
                r7[0] = l6[0] * (lit(1.5) * b).sin();
                m[n % m.len()] = b.sin();
            }
        }
        let mut y1 = fn0((b / (lit(1.5) + a.sin())).sin(), [lit(0.5); 3], m);
        if n >= 0 {}
        (((((((y1 + lit(1.25) * a) + lit(1.75) * b) + lit(2.0) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(2.0) * m[1]) + lit(1.25) * m[m.len() - 1]) + lit(1.75) * y1
    }

    pub fn fn9(mut a: D) -> D {
        let mut y3: D = if twice(|z| (a / (lit(1.5) + (-lit(1.875)).sin())).cos(), a) <= (a - a) {
            a = a.sin();
            a - a
        } else {
            a = a.sin();
            a
        };
        if ((-lit(1.5)) * a) <= y3 {
            for i5 in 0..2 {}
            y3 = lit(1.25) * (a.atan() * lit(1.125).min(lit(1.0))).sin();
            { let rhs = (a + (-lit(0.5))).sin(); y3 *= rhs; }
        }
        return a;
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
            let f12 = |z: D, k: D| lit(0.5) * z.sin();
            let y15 = f12(b.abs(), b) * f12(x.1 - next, next);
            { let rhs = lit(0.375) * b.atan(); b += rhs; }
        }
        ((((next + lit(1.75) * a) + lit(1.75) * b) + lit(0.5) * y1.y) + lit(0.5) * next) + lit(0.25) * x.1
    }

    pub fn fn11(a: D, n: usize) -> Vec<D> {
        let mut x = vec![(lit(1.5) + a.sin()).ln(), a, a];
        let r4 = &mut x[n % 2];
        *r4 = a.sin();
        let mut dy1: Vec<D> = vec![lit(n as f64), lit(n as f64)];
        let f6 = |z: D| a.sin();
        let y8 = f6(f6(dy1[1] - dy1[1]));
        vec![((((a * a) + lit(0.25) * x[0]) + lit(1.0) * x[1]) + lit(0.25) * x[x.len() - 1]) + lit(0.5) * dy1[0], ((((dy1[n % 2] + lit(0.5) * x[0]) + lit(0.25) * x[1]) + lit(1.75) * x[x.len() - 1]) + lit(1.0) * dy1[0]) + lit(2.0) * y8]
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let mut x = [b + a; 3];
        x[2] = (if a < a { b } else { b }).abs().sin();
        'l4: for i5 in (0..3).rev() {
            x[1] = b.cos();
        }
        { let rhs = lit(0.25) * fn0((-lit(1.375)).atan(), std::array::from_fn(|j| (if b < b { b } else { lit(1.875) }).sin()), &mut x[1..]); a += rhs; }
        let mut old8 = std::mem::take(&mut x[1]);
        x[0] + lit(2.0) * b
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
        (((v[1] * v[1] + lit(1.0)).sqrt() + lit(1.5) * a) + lit(1.0) * v[1]) + lit(2.0) * old5
    }

    pub fn fn14(a: D, v: &[D], p: [D; 3]) -> D {
        let mut y = v[..2].to_vec();
        let mut y6: D = if v[1] >= lit(0.25) {
            y[1] = lit(1.25) * (lit(1.25) * v[v.len() - 1]).sin().powi(0).sin();
            a
        } else {
            let mut y1: Option<D> = None;
            if a <= v[v.len() - 1] { a } else { y[1] }
        };
        (((((((y[0].max(v[0]) + lit(0.75) * a) + lit(0.75) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(2.0) * p[0]) + lit(1.25) * p[1]) + lit(1.5) * y[0]) + lit(1.25) * y[y.len() - 1]) + lit(0.5) * y6
    }

    pub fn fn15(a: D) -> [D; 3] {
        let mut u: [D; 3] = [a + a; 3];
        let mut old3 = std::mem::replace(&mut u[1], (a * a).cos());
        u[0] = lit(1.25) * (*u.last().unwrap()).sin();
        {
            (u[0], u[1]) = (u[1] * 0.5, u[1].sin());
        }
        if (a * a) >= lit(0 as f64) {
            return [(u[2].sin() + lit(0.75) * a) + lit(1.25) * u[1], ((0..u.len()).map(|j| u[j] * u.iter().enumerate().map(|(j, z)| lit(1.25) * (a + (*z)).sin()).sum::<D>().atan()).sum::<D>() + lit(0.75) * u[1]) + lit(1.5) * old3, (old3 + lit(0.75) * a) + lit(0.25) * u[2]];
            for (j, z8) in u.iter_mut().enumerate() {
                { let rhs = lit(0.5).sin(); *z8 *= rhs; }
            }
        }
        let mut saved: D = u[0];
        [(twice(D::sin, a) + lit(1.5) * a) + lit(1.5) * u[2], ((-old3) + lit(1.75) * u[1]) + lit(1.25) * u[2], ((((-old3) + lit(0.25) * a) + lit(0.25) * u[0]) + lit(0.75) * u[1]) + lit(0.25) * old3]
    }

    pub fn fn16(a: D, v: &[D]) -> D {
        let mut i3 = 0_usize;
        'l4: while i3 < 2 && ((i3 % 2 == 1) && (v[i3 % 2] < v[1])) {
            { let rhs = 1; i3 += rhs; }
            if i3 < 2 {}
        }
        return (v[i3 % v.len()] + lit(2.0) * a) + lit(1.0) * v[v.len() - 1];
        v.iter().copied().fold(lit(-9.0), D::max)
    }

    pub fn fn17(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(b);
        let mut dy1 = if a < b { fn4(b.atan(), list4[n % 2].sin(), vec![a, b], (a, b)) } else { lit(1.5).sin().powi(1) };
        *list4.last_mut().unwrap() = b.sin();
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 1 { break; }
            for z10 in list4.iter() {
                let mut i12 = 0_usize;
                loop {
                    { let rhs = 1; i12 += rhs; }
                    if i12 > 2 { break; }
                    let mut old14 = std::mem::replace(&mut dy1, (*z10).atan());
                    if i12 == 1 { break; }
                    for z in list4.clone() {
                        { let rhs = 0.25 * z * lit(0.5) * (*z10).sin(); old14 += rhs; }
                    }
                }
            }
            list4[i7 % 2] = fn14((a + dy1).sin(), &list4, [list4[i7 % 2], dy1, b]).sin();
            list4.reverse();
            if n != 3 {
                break;
            }
        }
        (b + lit(0.75) * list4[0]) + lit(1.75) * dy1
    }

    pub fn fn18(a: D, v: &[D], e: &mut D) -> D {
        let mut dx: [D; 3] = [v[1].min(a); 3];
        let mut old = [v.iter().zip(v.iter()).map(|(z, q)| (if lit(0.25) > (*q) { a } else { v[1] }).atan()).sum::<D>(), *e, a.asinh()];
        { let rhs = lit(1.25) * fn6(lit(1.25) * lit(1.0).sin(), v[v.len() - 1].sin()).sin(); old[2] *= rhs; }
        let mut saved = fn8((*e).sin().powi(1).sin(), v[1].sin(), 3 % 4, v, &mut dx);
        let f9 = |z: D| { let h11 = lit(1.0); v[1].cos() + h11 };
        let y13 = f9(f9(dx[0]));
        let mut old15: Shape = Shape::Dot;
        ((((((((lit(1.125) + lit(0.5) * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.5) * (*e)) + lit(1.75) * old[0]) + lit(0.5) * old[1]) + lit(2.0) * old[2]) + lit(1.0) * y13
    }

    pub fn fn19(mut a: D, b: D, v: &[D], mut q: Vec<D>, k: &mut Vec<D>) -> D {
        let dx: [D; 3] = [q[0].atan(); 3];
        let mut saved = v[0];
        let mut old8 = std::mem::replace(&mut q[1], a.sin());
        let mut dy1: Vec<D> = vec![q[1].abs(); 3];
        for i11 in (0..k.len()).step_by(2) {
            if v[i11 % 2] < v[0] {
                { let rhs = dx.iter().copied().fold(lit(-9.0), D::max).sin(); q[i11 % 2] *= rhs; }
                for z in k.clone() {
                    { let rhs = 0.25 * z * k[i11].sin(); saved += rhs; }
                }
                let mut next13 = q.clone();
                for _ in 0..2 {
                    for i14 in 0..q.len() {
                        next13[i14] = 0.5 * q[i14] + 0.25 * (if i14 == 0 { q[q.len() - 1] } else { q[i14 - 1] }) * lit(2.0).sin().cos();
                    }
                    std::mem::swap(&mut q, &mut next13);
                }
            }
            let mut rest15 = q.clone();
            while let Some(z) = rest15.pop() {
                { let rhs = 0.25 * z * a.sin(); old8 += rhs; }
            }
        }
        (((((((((((lit(1.5) + dy1[1].sin()).ln() + lit(0.25) * a) + lit(1.5) * b) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * k[1]) + lit(0.25) * k[k.len() - 1]) + lit(0.75) * dx[0]) + lit(1.0) * dx[1]) + lit(0.25) * saved) + lit(0.25) * old8) + lit(1.0) * dy1[1]) + lit(1.75) * dy1[dy1.len() - 1]
    }

    pub fn fn20(mut a: D, mut b: D, m: &mut [D], e: &mut D) -> D {
        for (j, z5) in m.iter_mut().enumerate() {
            { let rhs = b.atan(); *z5 *= rhs; }
        }
        let f6 = |z: D| lit(3 as f64).cos();
        let y8 = f6(f6(if b <= b { lit(1.0) } else { *e }));
        { let rhs = lit(0.25) * b.sin(); m[1] += rhs; }
        let f10 = |z: D| m[0].sin().exp().cos();
        let mut y12 = f10(a);
        for i14 in 0..4 {
            let dy1 = y12;
            for i17 in 0..3 {
                m[i17 % 2] = D::sin((*e).sin()).sin();
                let mut old19 = std::mem::replace(&mut m[1], (b - y8).atan());
                let part21 = &mut m[0..2];
                { let rhs = lit(0.125) * (lit(0.5) * (y8 + dy1).sin()); part21[0] += rhs; }
                part21[1] = part21[0] * (y8 + a).sin();
            }
            let r22 = &mut m[i14 % 2];
            *r22 = (b + (*e)).sin();
            { let rhs = lit(0.25) * (b * b).sin(); *r22 += rhs; }
        }
        ((((*e) + lit(1.75) * a) + lit(1.0) * b) + lit(1.25) * m[1]) + lit(1.25) * y12
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
        }
        ((((((-a) + lit(0.5) * a) + lit(1.5) * b) + lit(1.5) * v[0]) + lit(0.25) * v[1]) + lit(2.0) * y9) + lit(2.0) * w.x
    }

    pub fn fn22(mut a: D, mut b: D, v: &[D]) -> D {
        let next = Net { w: v.to_vec(), b: b };
        { let rhs = lit(1.25) * next.w[1].atan().sin(); a *= rhs; }
        let mut b: D = b;
        'l6: for i7 in (0..1).rev() {
            for z10 in v.iter() {
                let r12 = &mut a;
                { let rhs = lit(0.25) * (lit(0.5) * (if i7 == 3 { b } else { -lit(1.375) }).sin()); *r12 += rhs; }
            }
            if i7 < 3 {
                a = lit(0.5) * (b / (lit(1.5) + next.w[1].sin())).atan().sin();
                break 'l6;
            }
        }
        let mut i13 = 0_usize;
        loop {
            { let rhs = 1; i13 += rhs; }
            if i13 > 1 { break; }
            if a >= lit(i13 as f64) {
                break;
            }
            { let rhs = lit(0.5) * (if next.w[0] <= a { b } else { v[1] }).sin().tanh().atan(); b += rhs; }
        }
        ((((positive(fn6(a.sin(), lit(1.25) * b.sin())).unwrap_or(b) + lit(1.75) * v[v.len() - 1]) + lit(1.0) * next.w[0]) + lit(1.5) * next.w[1]) + lit(0.25) * next.b) + lit(1.25) * b
    }

    pub fn fn23(a: D) -> D {
        let Some(z2) = positive(a) else {
            return a + lit(1.0) * a;
        };
        let mut tape1 = z2;
        tape1 = lit(0.875).sin();
        { let rhs = lit(1.75) + (lit(0.375) - tape1).sin(); tape1 /= rhs; }
        let mut dx = [[lit(2.0); 3], [tape1, tape1 - tape1, if a < tape1 { a } else { a }]];
        (((((a + tape1) + lit(0.25) * a) + lit(2.0) * z2) + lit(0.25) * dx[0][1]) + lit(1.75) * dx[1][0]) + lit(0.5) * dx[1][2]
    }

    pub fn fn24(a: D, b: D, flag: bool, v: &[D], mut q: Vec<D>) -> D {
        let (l6, r7) = q.split_at_mut(1);
        l6[0] = r7[0].sin();
        { let rhs = l6[0] * (if flag { b } else { v[0] }).cos(); r7[0] -= rhs; }
        let mut dx = q.clone();
        let mut flag = fn19(lit(1.25) * v[0].sin(), (*v.last().unwrap()).cos(), v, (0..v.len()).map(|j| v[j] + a.sin()).collect::<Vec<D>>(), &mut dx);
        for z11 in &mut dx {
            *z11 = lit(0.5) * v.iter().map(|z| lit(0.5) * (*z).sin()).sum::<D>().sin();
        }
        dx[0] = lit(0.625);
        (((((((if lit(0.375) <= flag { dx[0] } else { a }) + lit(1.0) * a) + lit(0.25) * b) + lit(1.25) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * q[0]) + lit(0.25) * q[q.len() - 1]
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
        } else {
            let mut saved = fn18(lit(1.25) * lit(1.375).sin(), &w[0], &mut u[1]);
            let mut next8 = u.clone();
            for _ in 0..1 {
                for i9 in 0..u.len() {
                    next8[i9] = 0.5 * u[i9] + 0.25 * (if i9 == 0 { u[u.len() - 1] } else { u[i9 - 1] }) * (-v[1]).atan();
                }
                u.copy_from_slice(&next8);
            }
        }
        (((((((lit(1.625) - v[0]) + lit(2.0) * a) + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * w[0][1]) + lit(2.0) * u[0]) + lit(0.75) * u[1]) + lit(0.25) * u[2]
    }

    pub fn fn27(mut a: D, n: usize, e: &mut D) {
        let mut x = [*e, a.sin(), lit(0.625) + a];
        a = lit(1.25) * lit(n as f64).sin();
        *e = fn14((x[n % 3] - (*e)).cos(), &x, x).sin();
        let mut saved: Net = Net { w: x.to_vec(), b: a.cos() };
        x[2] = (*e).cos();
        if (saved.b * (*e)) < (a - a) {
            x[2] = through(&saved, *e).sin();
            for z in x.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * (*e).sin();
            }
        }
    }

    pub fn fn28(a: D, n: usize) -> D {
        let dy1 = vec![lit(0.0); 2];
        let saved = positive(dy1.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap()).unwrap_or(dy1[0]);
        for z6 in dy1.iter().copied().rev() {}
        ((((-lit(1.125)) + lit(1.25) * a) + lit(1.25) * dy1[0]) + lit(1.25) * dy1[dy1.len() - 1]) + lit(0.25) * saved
    }

    pub fn fn29(a: D, n: usize) -> Vec<D> {
        let mut dy1 = Point { x: a, y: a + a };
        {
            let r4 = &mut dy1.x;
            { let rhs = (a * lit(0.625)).sin(); *r4 *= rhs; }
            { let rhs = lit(0.5) * a.mul_add(a, lit(1.25)).sin(); *r4 += rhs; }
            let mut next = a;
        }
        vec![((-a) + lit(1.25) * a) + lit(1.25) * dy1.y, ((a - (-lit(0.375))) + lit(0.75) * a) + lit(0.75) * dy1.y]
    }

    pub fn fn30(a: D) -> D {
        let a = [a, a - a, fn9(a.sin())];
        let mut i3 = 0_usize;
        'l4: while i3 < 1 {
            { let rhs = 1; i3 += rhs; }
        }
        let saved = -a[1];
        let f7 = |z: D| (z * saved.min(a[0])).atan();
        let mut y9 = f7(fn28(lit(1.25) * a[1].sin(), 3 % 4)) + f7(if saved >= lit(1.75) { saved } else { a[i3 % 3] });
        y9 = (lit(1.5) + (y9 * saved).sin()).sqrt().atan();
        (((a[i3 % 3].abs() + lit(0.5) * a[0]) + lit(2.0) * a[1]) + lit(1.0) * a[2]) + lit(2.0) * saved
    }

    pub fn fn31(mut a: D, mut p: [D; 3], k: &mut Vec<D>) -> D {
        let mut a = [a * a; 3];
        let a = p[2];
        let mut acc: Option<D> = None;
        { let rhs = lit(0.375) * (lit(1.25) * (0..k.len()).map(|j| k[j] * lit(1.25) * p[j % 3].sin()).sum::<D>().sin().tanh().sin()); k[0] += rhs; }
        k.extend([a.atan().atan(), a]);
        for z9 in k.iter().copied().rev() {
            if let Some(z) = acc {
                let f12 = |z: D, k: D| { let h18 = k; z9.cos() + h18 };
                let y20 = f12(if k[0] >= k[0] { z9 } else { z9 }, a) + f12(p[0], a);
            } else {
                { let rhs = (lit(1.875) * a).sin(); p[0] *= rhs; }
            }
        }
        ((((((p[0] + lit(1.75) * p[0]) + lit(2.0) * p[1]) + lit(0.75) * k[0]) + lit(1.5) * k[1]) + lit(1.75) * k[k.len() - 1]) + lit(0.5) * a) + lit(0.5) * acc.unwrap_or(lit(0.75))
    }

    pub fn fn32(a: D, m: &mut [D]) -> D {
        m[m.len() - 1] = lit(0.75);
        let r3 = &mut m[0];
        { let rhs = lit(0.5) * (lit(1.25) * a.sin()); *r3 += rhs; }
        { let rhs = lit(0.125) * (lit(1.25) * a.sin().exp().sin()); *r3 += rhs; }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let mut i6 = 0_usize;
            'l7: while i6 < 1 && ((a - m[1]) > a.asinh()) {
                { let rhs = 1; i6 += rhs; }
                'l9: for i10 in 0..3 {}
                let f12 = |z: D| z.atan();
                let y14 = f12(m[1]);
            }
            let mut y1 = fn12(a.sin().tanh().cos(), m.iter().sum::<D>().sin());
        }
        (a + lit(1.25) * a) + lit(1.25) * m[m.len() - 1]
    }

    pub fn fn33(mut a: D, n: usize, v: &[D], q: Vec<D>, k: &mut Vec<D>) -> D {
        let mut dy1: Vec<D> = q.clone();
        let f7 = |z: D, k: D| lit(1.25) * (if (v[0] + k) < k.sin().exp() { k } else { dy1[n % 2] + k }).sin();
        let y10 = f7(a.sin().powi(1), a);
        let mut old = fn21(lit(0.625).sin(), (y10 * y10).sin(), &k[0..2]);
        let mut i13 = 0_usize;
        'l14: while i13 < 2 {
            { let rhs = 1; i13 += rhs; }
            let mut acc = (if dy1[n % 2] < (-lit(1.375)) { a } else { dy1[0] }) / (y10 * y10 + lit(1.0));
            { let rhs = lit(0.375) * (lit(0.5) * acc.max(a).cos().sin()); dy1[0] += rhs; }
        }
        (((((((((((q[n % 2] + lit(0.25) * a) + lit(1.25) * v[0]) + lit(1.75) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.5) * q[0]) + lit(1.75) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.75) * k[1]) + lit(1.0) * dy1[0]) + lit(0.75) * dy1[1]) + lit(1.5) * y10) + lit(2.0) * old
    }

    pub fn fn34(mut a: D, v: &[D], m: &mut [D]) {
        let a = a.sin().tanh();
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            m[1] = v[i5 % 2].sin();
            let r7 = &mut m[i5 % 2];
            { let rhs = lit(0.5) * v[i5 % 2].min(a).atan(); *r7 += rhs; }
        }
    }

    pub fn fn35(a: D, mut b: D, v: &[D], mut p: [D; 3], m: &mut [D]) -> D {
        let mut next: Point = Point { x: if a >= v[1] { m[0] } else { p[0] }, y: b.max(a) };
        fn34(D::sin(b).cos(), &p, m);
        for z7 in &mut p {
            { let rhs = lit(0.125) * next.y.sin(); *z7 += rhs; }
        }
        let r8 = &mut next.x;
        { let rhs = lit(0.375) * lit(0.875).atan(); *r8 += rhs; }
        *r8 = *r8 * lit(1.25) * b.sin() + (lit(0.375) * (lit(1.25) * a.sin()));
        let dx: [D; 3] = p;
        {
            if let Some(z) = p.first_mut() {
                { let rhs = 0.5 * lit(1.875).cos(); *z += rhs; }
            }
            for z in p.chunks_exact_mut(2) {
                z[0] = z[1] * lit(1.25) * lit(0.375).sin();
            }
        }
        { let rhs = lit(0.375) * next.y.sin(); next.y -= rhs; }
        let mut tape1 = Body { pos: Point { y: lit(1.375), ..next }, vel: [next.y.sin(), fn26(p[1].cos(), &p), a.sin()], mass: p.iter().fold(p[1], |h, z| (h * h).sin()), id: 2 };
        (((((((((((((next.x + lit(1.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.25) * p[1]) + lit(1.25) * p[2]) + lit(0.75) * m[0]) + lit(1.75) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(0.5) * next.x) + lit(2.0) * next.y) + lit(2.0) * dx[0]) + lit(1.25) * dx[1]) + lit(2.0) * dx[2]) + lit(1.25) * tape1.pos.x) + lit(0.25) * tape1.mass
    }

    pub fn fn36(mut a: D, n: usize, mut q: Vec<D>, r: &mut [D; 3]) -> D {
        let mut y1: [[D; 3]; 2] = [[lit(1.375); 3], [-r[n % 3], if a <= a { r[0] } else { r[2] }, q[q.len() - 1]]];
        'l6: for i7 in 0..n % 4 {
            let r9 = &mut a;
            *r9 = (if q[n % q.len()] >= q[q.len() - 1] { r[i7 % 3] } else { r[2] }).sin();
            *r9 = *r9 * lit(0.5) * (-lit(1.375)).sin() + (lit(0.25) * r[i7 % 3].cos());
        }
        return (((((((*q.last().unwrap()) + lit(0.75) * a) + lit(1.25) * q[0]) + lit(1.75) * q[q.len() - 1]) + lit(1.5) * r[0]) + lit(1.75) * r[1]) + lit(1.5) * y1[1][0]) + lit(1.0) * y1[1][2];
        if q.len() > 2 { a = q.remove(0) * 0.75; }
        q[1]
    }

    pub fn fn37(mut a: D, mut b: D, v: &[D], body: &mut Body) -> D {
        for i5 in 0..v.len() {
            {
                for i7 in 0..3 {
                    body.pos.x = b.max(b).cos().cos();
                }
            }
        }
        let mut y9: D = {
            { let rhs = lit(0.5) * lit(0 as f64).sin(); body.vel[2] += rhs; }
            body.mass = lit(1.25) * (-lit(0.25)).sin();
            -b
        };
        (((((((((a * b) + lit(1.25) * a) + lit(0.25) * b) + lit(0.5) * v[0]) + lit(0.25) * v[1]) + lit(1.5) * body.pos.x) + lit(1.0) * body.pos.y) + lit(1.75) * body.vel[0]) + lit(1.75) * body.vel[1]) + lit(1.5) * body.mass
    }

    pub fn fn38(a: D, mut b: D) -> D {
        let mut cell1 = [[-lit(0.875); 3], [lit(1.875); 3]];
        'l4: for i5 in 0..3 {
            cell1[0][0] = a.sin();
            cell1[i5 % 2][1] = a.asinh().cos();
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
        }
        return (((a.max(a) + lit(1.5) * a) + lit(0.25) * b) + lit(0.25) * cell1[1][0]) + lit(1.0) * cell1[1][2];
    }

    pub fn fn39(a: D, p: [D; 3]) -> D {
        {
            {
                let acc: D = lit(1 as f64);
            }
        }
        (positive(lit(0.875).sin().exp()).unwrap_or(a) + lit(2.0) * a) + lit(1.0) * p[0]
    }

    pub fn fn40(a: D, n: usize, v: &[D], net: &Net) -> D {
        let mut net: Vec<D> = vec![a; 3];
        let y1 = fn7((-a).sin(), lit(1.25) * (lit(1.5) - a).sin(), n % 4);
        for (z, o) in net.iter_mut().zip(v.iter()) {
            { let rhs = *o * y1.0.sin(); *z += rhs; }
        }
        for i7 in (0..v.len()).rev() {
            let mut y16: D = if n >= 1 {
                let mut i9 = 0_usize;
                loop {
                    { let rhs = 1; i9 += rhs; }
                    if i9 > 2 { break; }
                    let r11 = &mut net[0];
                    { let rhs = lit(0.5) * (v[i7] * a).sin(); *r11 *= rhs; }
                    *r11 = *r11 * v[i7].sin() + (lit(0.25) * (lit(0.5) * a.sin()));
                    let f12 = |z: D| net[i7 % 2].sin();
                    let y14 = f12(net[1] + a);
                }
                net.fill(a.sin());
                y1.0 * v[i7]
            } else {
                net[1]
            };
            (net[0], net[1]) = (net[1], net[0]);
        }
        ((((((a + lit(1.0) * v[0]) + lit(0.25) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(2.0) * net[0]) + lit(1.5) * net[net.len() - 1]) + lit(2.0) * y1.0) + lit(1.75) * y1.1
    }

    pub fn fn41(mut a: D, mut b: D) -> D {
        let mut dy1 = [if a < a { b } else { a }, b, lit(1.25).asinh()];
        dy1[2] = a.sin();
        let mut s = (b + dy1[1]) * b.mul_add(a, b);
        (((s.sin().powi(0) + lit(1.75) * a) + lit(1.75) * b) + lit(0.5) * dy1[2]) + lit(1.5) * s
    }

    pub fn fn42(a: D) -> D {
        let cell1 = [lit(1.75); 3];
        let mut i3 = 0_usize;
        'l4: loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            for i6 in (0..4).rev() {}
            if i3 == 2 { break; }
        }
        (lit(2.0) + (-lit(1.625))) + lit(1.5) * a
    }

    pub fn fn43(mut a: D, n: usize, v: &[D], k: &mut Vec<D>) -> D {
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            k[n % 2] = v[i5 % 2].sin();
        }
        (((a * a) + lit(2.0) * v[1]) + lit(1.25) * k[1]) + lit(1.75) * k[k.len() - 1]
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
        }
        list4
    }

    pub fn fn45(a: D, e: &mut D) -> D {
        let mut a = vec![*e, *e];
        let mut u: Body = Body { pos: Point::new(a[1], lit(0.25)), vel: [((*e) * (*e) + lit(1.0)).ln(); 3], mass: lit(1.25), id: 2 };
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            let (l7, r8) = a.split_at_mut(1);
            l7[0] = r8[0].sin();
            { let rhs = l7[0] * ((*e) * (*e) + lit(1.0)).sqrt().atan(); r8[0] -= rhs; }
            if (*e).abs() > lit(1.25).cos() { break; }
            let mut acc: D = *e;
            while a.len() > 2 {
                let z = a.pop().unwrap();
                acc = acc * 0.5 + z * lit(0.5) * (*e).sin();
            }
        }
        let next: D = (*e).min(fn22(lit(1.25) * (*e).sin(), lit(0.5).sin(), &a));
        (((((next.min(next) + lit(0.5) * a[0]) + lit(0.75) * a[1]) + lit(0.25) * a[a.len() - 1]) + lit(0.5) * u.pos.x) + lit(0.5) * u.vel[1]) + lit(0.75) * next
    }

    pub fn fn46(mut a: D, mut b: D, n: usize, v: &[D]) -> Vec<D> {
        let mut saved: [[D; 3]; 2] = [[v.iter().fold(v[n % 2], |h, z| lit(1.25) * b.sin()); 3]; 2];
        saved[0][0] = saved[n % 2][2].cos();
        let f8 = |z: D| { let h10 = b.sin().tanh(); (z * z + lit(1.0)).ln().sin() + h10 };
        let mut y12 = f8(lit(1.375) * a);
        saved[n % 2][0] = (lit(1.5) + (lit(0.875) / (lit(1.5) + a.sin())).sin()).ln().atan();
        vec![((((v.iter().flat_map(|z| [*z, z.sin()]).sum::<D>() + lit(2.0) * a) + lit(1.0) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.25) * saved[1][0]) + lit(1.5) * saved[1][2], (((((if v[v.len() - 1] <= (-lit(1.5)) { a } else { a }) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(0.75) * saved[1][0]) + lit(2.0) * saved[1][2]) + lit(0.75) * y12]
    }

    pub fn fn47(mut a: D) -> [D; 3] {
        let mut saved: Net = Net { w: vec![lit(0.0); 2], b: a };
        let f3 = |z: D, k: D| lit(0.25).atan();
        let y6 = f3(saved.w[0], saved.b) + f3(a, saved.w[0]);
        for i8 in (0..3).rev() {}
        let mut i10 = 0_usize;
        while i10 < 3 && ((y6 * (-lit(0.75))) >= a.mul_add(saved.w[i10 % 2], saved.b)) {
            { let rhs = 1; i10 += rhs; }
            if i10 < 3 {
                if a >= saved.w[1] {
                    saved.w[i10 % 2] = y6.atan();
                } else if saved.w[i10 % 2] > lit(i10 as f64) {} else {
                    saved.w[0] = y6.sin();
                }
                { let rhs = lit(0.375) * (saved.b.sin().tanh() + a).atan(); saved.w[i10 % 2] -= rhs; }
                let mut y6 = (y6 + y6, saved.w[0]);
            } else if i10 < 1 {
                a = lit(0.5) * saved.b.sin();
            } else {
                saved.w[i10 % 2] = (if i10 % 2 == 1 { y6 } else { saved.w[0] - saved.w[i10 % 2] }).sin();
            }
            let mut old13 = std::mem::replace(&mut a, lit(0.5) * (-saved.b).sin());
            { let rhs = lit(0.5) * lit(2 as f64).atan(); saved.b -= rhs; }
        }
        [saved.w[0] + lit(1.75) * saved.w[0], (y6 * y6 + lit(1.0)).sqrt() + lit(2.0) * y6, (y6.cos() + lit(0.5) * saved.w[0]) + lit(1.0) * y6]
    }

    pub fn fn48(a: D) -> D {
        let mut a = (a.sin(), a);
        if (lit(1.25) * a.1) > (a.1 * a.0) {
            let mut i3 = 0_usize;
            'l4: while i3 < 1 && ((a.1 + a.1) < fn30(a.0.sin())) {
                { let rhs = 1; i3 += rhs; }
                a.0 = lit(1.25) * (a.1 * a.0).sin().tanh().sin();
                let mut i6 = 0_usize;
                'l7: loop {
                    { let rhs = 1; i6 += rhs; }
                    if i6 > 2 { break; }
                    { let rhs = lit(0.5) * a.1.sin(); a.1 *= rhs; }
                    if (if a.1 >= a.0 { a.1 } else { a.0 }) > a.1 { break; }
                    let r9 = &mut a.1;
                    *r9 = lit(0.5) * (lit(0.375) * lit(0.25)).sin();
                    { let rhs = lit(0.125) * lit(1.625).atan(); *r9 += rhs; }
                    a.0 = lit(0.5) * a.1.sin();
                }
            }
        }
        a.1 + lit(1.25) * a.0
    }

    pub fn fn49(a: D, v: &[D]) -> D {
        let mut s = [v.first().copied().unwrap_or(lit(0.5)), -a, a * a];
        s[1] = (s[1].cos() + v.iter().rev().skip(1).copied().map(|z| lit(1.25) * a.asinh().sin()).sum::<D>()).atan();
        let v = fn12((a - a).sin(), a.sin().sin());
        let mut next6 = s.clone();
        for _ in 0..3 {
            for i7 in 0..s.len() {
                next6[i7] = 0.5 * s[i7] + 0.25 * (if i7 == 0 { s[s.len() - 1] } else { s[i7 - 1] }) * lit(1.25) * v.sin();
            }
            std::mem::swap(&mut s, &mut next6);
        }
        (lit(1.5).atan() + lit(2.0) * s[0]) + lit(0.5) * v
    }

    pub fn fn50(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let acc: Option<D> = None;
        (a, b) = (b, a);
        let y1 = fn36(lit(1.25) * a.cos().sin(), 0 % 4, vec![a; 3], &mut p);
        for z6 in p.iter_mut() {
            { let rhs = lit(0.5) * y1.atan(); *z6 += rhs; }
        }
        for i7 in 1..=2 {
            for i9 in (0..p.len()).step_by(2) {
                p[i9] = lit(0.5);
                p.reverse();
            }
        }
        (((((p[0] + lit(1.25) * a) + lit(2.0) * b) + lit(1.25) * p[0]) + lit(2.0) * p[1]) + lit(1.75) * acc.unwrap_or(lit(0.75))) + lit(1.25) * y1
    }

    pub fn fn51(a: D, b: D, n: usize, v: &[D]) -> Vec<D> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + lit(1.0)).sqrt(), b]];
        let mut dx: [D; 3] = [-lit(0.375); 3];
        dx[1] = a.cos();
        let mut y11: D = {
            let mut i7 = 0_usize;
            'l8: while i7 < 1 && (b >= fn38(b.sin(), lit(1.25) * dx[n % 3].sin())) {
                { let rhs = 1; i7 += rhs; }
                let mut saved = fn48(b.atan());
                fn34(lit(1.25) * b.sin(), &v[0..2], &mut dx);
            }
            a - b
        };
        dx[2] = b.sin().powi(0).sin();
        for i13 in 0..dx.len() {
            dx[i13] = dx[i13].asinh().atan();
        }
        vec![(((((b + dx[n % 3]) + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.75) * dx[0]) + lit(0.5) * dx[2], ((((v[1] + lit(0.75) * b) + lit(0.5) * v[0]) + lit(2.0) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.5) * dx[2]]
    }

    pub fn fn52(mut a: D, n: usize, q: Vec<D>) -> D {
        let mut back: [D; 3] = std::array::from_fn(|j| lit(1.25) * a.sin());
        if (-back[n % 3]) >= (if n >= 1 { q[n % 2] } else { a }) {
            let (l6, r7) = back.split_at_mut(1);
            l6[0] = r7[0].sin();
            { let rhs = l6[0] * (a * a).sin(); r7[0] -= rhs; }
            return (((((a + lit(1.0) * a) + lit(1.5) * q[0]) + lit(0.75) * q[q.len() - 1]) + lit(2.0) * back[0]) + lit(1.5) * back[1]) + lit(2.0) * back[2];
        }
        {
            let r8 = &mut back[0];
            { let rhs = lit(0.125) * (-a).atan(); *r8 += rhs; }
            back[1] = lit(1.875);
        }
        ((((a + lit(2.0) * a) + lit(0.25) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(1.75) * back[0]) + lit(1.25) * back[1]
    }

    pub fn fn53(a: D, mut b: D, body: &mut Body) -> D {
        let mut x: [D; 3] = [a, b, a];
        x.sort_by(|z, q| z.total_cmp(q));
        'l5: for i6 in 0..x.len() {
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 2 { break; }
                x[2] = lit(0.75);
                { let rhs = lit(0.25) * body.pos.y.sin(); x[i6] -= rhs; }
            }
            { let rhs = lit(0.375) * (lit(0.5) * (fn42(b.sin()) / ((a * b).abs() + lit(1.25))).sin()); body.mass += rhs; }
            { let rhs = lit(0.25) * (a.atan() * (body.pos.x * b)).cos(); body.vel[i6 % 3] += rhs; }
        }
        ((((a + lit(0.25) * a) + lit(2.0) * body.pos.x) + lit(2.0) * body.vel[1]) + lit(2.0) * body.mass) + lit(0.25) * x[0]
    }

    pub fn fn54(mut a: D) -> [D; 3] {
        let mut dy1 = [lit(1.75); 3];
        { let rhs = lit(0.125) * (lit(1.25) * (a - dy1[2]).sin()); dy1[0] += rhs; }
        let r3 = &mut dy1[0];
        *r3 = fn30(lit(1.25) * a.sin()).sin();
        { let rhs = lit(0.375) * (if (dy1[2] * a) < a.sin().tanh() { a + a } else { a }).sin(); dy1[1] += rhs; }
        let mut a = dy1.iter().enumerate().map(|(j, z)| dy1.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (*z).sin()).sum::<D>().cos()).sum::<D>();
        [dy1.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<D>() + lit(1.75) * dy1[1], a + lit(0.75) * dy1[2], dy1[0] + lit(1.0) * a]
    }

    pub fn fn55(mut a: D) -> D {
        {
            let s = a.max(a);
        }
        (a * a) + lit(1.75) * a
    }

    pub fn fn56(a: D, m: &mut [D]) -> D {
        let mut w = fn54((if a <= m[1] { m[1] } else { a }).atan());
        let f4 = |z: D, k: D| z.min(k).abs().sin();
        let y7 = f4(lit(1.75), m[1]) * f4(a, a);
        w[2] = (a + m[0]).cos();
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 3 { break; }
            let mut i9: D = a - a;
            i9 = y7.sin();
            if (m[1] + i9) <= i9 { break; }
            m[m.len() - 1] = ((i9 + y7) + (a * (-lit(1.625)))).atan();
            let saved = fn45(a.sin().sin(), &mut w[0]);
        }
        (((((((a + lit(0.5) * a) + lit(1.0) * m[0]) + lit(2.0) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(1.5) * w[0]) + lit(1.5) * w[1]) + lit(1.5) * w[2]) + lit(0.25) * y7
    }

    pub fn fn57(a: D, v: &[D]) -> Vec<D> {
        let mut v: Vec<Vec<D>> = vec![vec![-v[1], if v[0] > v[0] { a } else { v[1] }, v[1]], v.to_vec()];
        'l4: for i5 in 0..2 {
            let s = fn45(a.asinh().cos(), &mut v[1][0]);
            v[i5 % 2][i5 % 2] = s.sin();
        }
        vec![lit(0.75).asinh() + lit(1.25) * v[1][1], v[0][0].max(a) + lit(0.25) * v[1][1]]
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
        ((((((b + lit(1.0) * a) + lit(1.5) * b) + lit(1.75) * v[0]) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.25) * tape1[0][1]) + lit(1.25) * tape1[1][0]
    }

    pub fn fn59(a: D, mut b: D, n: usize, flag: bool, p: [D; 3]) -> [D; 3] {
        let mut a = [[twice(D::sin, p.iter().zip(p.iter()).map(|(z, q)| lit(1.25) * (*q).sin()).sum::<D>()), a * a, b.sin().exp()], [b + p[n % 3], p[0] - a, if flag { b } else { p[n % 3] }]];
        let w: D = a[n % 2][0] - b;
        a[n % 2][n % 3] = lit(2.0).atan();
        for i10 in 0..p.len() {
            let mut i12 = 0_usize;
            'l13: loop {
                { let rhs = 1; i12 += rhs; }
                if i12 > 1 { break; }
                let mut old: Point = Point { x: chained(w - b).unwrap_or(b), y: w };
                let mut y16: D = {
                    old.y = lit(0.5) * ((w.abs() + lit(1.25)).sqrt() + w).sin();
                    { let rhs = w.sin(); old.x *= rhs; }
                    a[i10 % 2][n % 3]
                };
                a[n % 2][0] = lit(0.5) * (w.asinh() * w.asinh() + lit(1.0)).ln().sin();
                let f18 = |z: D| { let h21 = p[i10].sin(); (lit(1.125) * h21).sin() + h21 };
                let y23 = f18(-w);
            }
            a[i10 % 2][n % 3] = ((b + w) / (p[i10].abs() + lit(1.25))).atan();
        }
        [(w + lit(0.75) * b) + lit(0.5) * p[2], ((w.sin().powi(2) + lit(1.75) * b) + lit(0.25) * p[0]) + lit(1.5) * p[2], (((lit(n as f64) + lit(2.0) * b) + lit(1.5) * p[1]) + lit(1.25) * a[0][1]) + lit(1.25) * a[1][2]]
    }

    pub fn fn60(mut a: D, body: &mut Body) -> D {
        'l3: for i4 in 0..3 {
            match i4 % 3 { 0 => {
                for i6 in (0..4).rev() {
                    body.pos.y = lit(0.5) * body.energy().sin();
                }
            }, 1 => {
                body.pos.x = (body.mass + a).sin();
                if (a < body.vel[1]) || (body.pos.y < body.pos.x) {
                    { let rhs = lit(1.75) + lit((i4 + 1) as f64).sin(); body.mass /= rhs; }
                    continue 'l3;
                }
            }, _ => {
                a = (body.pos.y / (lit(1.5) + fn50(body.vel[i4 % 3].sin(), body.pos.y.cos(), [lit(2.0); 3]).sin())).atan();
            } }
            let r8 = &mut body.pos.x;
            *r8 = *r8 * lit(0.5) * (-lit(0.25)).sin() + (lit(0.25) * (lit(0.5) * a.sin()));
            { let rhs = lit(0.5) * (lit(0.5) * (-lit(1.25)).sin()); *r8 += rhs; }
            let f9 = |z: D| ((a * (-lit(1.5))) + a).sin();
            let mut y11 = f9(lit(i4 as f64));
        }
        ((((body.vel[1] - a) + lit(0.25) * body.pos.y) + lit(2.0) * body.vel[0]) + lit(0.5) * body.vel[1]) + lit(2.0) * body.mass
    }

    pub fn fn61(mut a: D) -> D {
        let a: Option<D> = Some(-a);
        let mut i3 = 0_usize;
        while i3 < 2 && ((lit(1.125) < lit(0.75)) && (lit(1.75) < lit(1.625))) {
            { let rhs = 1; i3 += rhs; }
            if let Some(z) = a {
                let Some(z6) = a else {
                    continue;
                };
            }
        }
        (lit(1.25).abs() + lit(1.25)).ln() + lit(1.5) * a.unwrap_or(lit(0.75))
    }

    pub fn fn62(mut a: D, b: D) -> D {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn52(acc.sin(), 1 % 4, vec![a, b, a])) {} else {
                a = acc.cos();
                let mut old6 = std::mem::replace(&mut a, acc.sin());
            }
        }
        ((b + b) + lit(0.75) * a) + lit(2.0) * b
    }

    pub fn fn63(mut a: D, m: &mut [D]) -> D {
        let mut old: [D; 3] = [lit(2.0); 3];
        { let rhs = lit(0.5) * (lit(1.25) * a.sin()); m[1] += rhs; }
        if (m[1] >= a) || (a < a) {
            return ((((((old.iter().copied().fold(lit(-9.0), D::max) + lit(1.75) * a) + lit(0.75) * m[0]) + lit(1.75) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(0.25) * old[0]) + lit(1.0) * old[1]) + lit(1.5) * old[2];
            m[m.len() - 1] = (if lit(1 as f64) > a { old[2] + a } else { lit(0.5) }).sin();
        }
        ((((((old[0] - m[1]) + lit(1.0) * m[0]) + lit(0.75) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(1.75) * old[0]) + lit(1.5) * old[1]) + lit(0.25) * old[2]
    }

    pub fn fn64(a: D, m: &mut [D]) -> D {
        let f3 = |z: D| lit(1.25) * a.sin();
        let y5 = f3(m[1] + a) + f3(a);
        (((a.abs() + lit(0.25) * m[0]) + lit(0.75) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.5) * y5
    }

    pub fn fn65(mut a: D, b: D, v: &[D], net: &Net) -> Vec<D> {
        let mut back: Vec<D> = vec![net.w[1] / (net.w[0].abs() + lit(1.25)); 3];
        back[0] = net.forward(&back[..=1]).sin();
        let saved = lit(1.5);
        let f7 = |z: D, k: D| back.iter().zip(back.iter()).map(|(z, q)| b.sin()).sum::<D>().abs().sin();
        let y12 = f7(a.sin(), a);
        let mut saved = lit(0.5).sin().sin().powi(3);
        if ((y12 - y12) <= (*v.first().unwrap())) || (saved.abs() < (-net.b)) {
            let a = fn8(fn4(y12.sin(), b.sin(), v.to_vec(), (a, a)).cos(), (a * b).sin(), 1 % 4, &v[..=1], &mut back);
            let mut old16 = std::mem::replace(&mut back, vec![lit(0.0); 2]);
        }
        back
    }

    pub fn fn66(mut a: D, n: usize, v: &[D], e: &mut D) -> D {
        let f5 = |z: D, k: D| ((z.abs() + lit(1.25)).sqrt() + lit(0.625)).sin();
        let mut y8 = f5(D::sin(a), lit(0.875)) * f5(a + v[1], v[n % v.len()]);
        let r10 = &mut y8;
        *r10 = *r10 * lit(1.25) * a.sin() + (lit(0.5) * a.cos());
        { let rhs = lit(0.125) * fn42(v[n % v.len()].atan()).sin(); *r10 += rhs; }
        return (((((a + (*e)) + lit(0.75) * v[0]) + lit(1.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(2.0) * (*e)) + lit(0.25) * y8;
    }

    pub fn fn67(a: D, n: usize, mut p: [D; 3], q: Vec<D>, m: &mut [D]) -> D {
        let mut dy1 = vec![vec![p[n % 3].asinh(); 3], vec![lit(0.0); 4]];
        let (l7, r8) = p.split_at_mut(1);
        l7[0] = r8[0].sin();
        { let rhs = l7[0] * a.max(m[1]).sin(); r8[0] -= rhs; }
        let mut tape1: D = if lit(q.len() as f64) < a.sin() { m.iter().enumerate().map(|(j, z)| (if (*z) < p[0] { a } else { dy1[1][n % 2] }).cos()).sum::<D>() } else { p.iter().fold(lit(1.25), |h, z| ((*z) * (*z) + lit(1.0)).sqrt().sin()) };
        { let rhs = lit(1.75) + lit(0 as f64).sin(); p[n % 3] /= rhs; }
        let mut y14: D = if n < 0 {
            { let rhs = lit(0.375) * (if n == 2 { m[n % 2] * tape1 } else { if p[n % 3] <= a { q[n % 2] } else { a } }).cos(); dy1[n % 2][n % 2] -= rhs; }
            m[n % 2] = (m.iter().copied().fold(lit(-9.0), D::max) * (if dy1[0][n % 2] <= q[n % 2] { p[2] } else { p[n % 3] })).sin();
            fn55(p[n % 3].sin())
        } else {
            p.fill(q[n % 2].max(m[n % m.len()]).atan());
            dy1[n % 2][0] = tape1.sin();
            lit(1.0).atan()
        };
        ((((((((tape1 + lit(0.75) * a) + lit(0.75) * p[0]) + lit(0.25) * p[1]) + lit(1.0) * q[0]) + lit(1.75) * q[q.len() - 1]) + lit(1.5) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(0.25) * dy1[1][1]) + lit(0.5) * y14
    }

    pub fn fn68(a: D, r: &mut [D; 3]) -> D {
        let mut r = [[r[2]; 3], [(0..r.len()).map(|j| r[j] * a.sin().exp().atan()).sum::<D>(), -lit(1.375), r[1]]];
        if (r[0][0] + a) >= a {
            if r[1][1] < a {
                return ((r[1][0] + lit(1.25) * a) + lit(0.5) * r[0][1]) + lit(1.25) * r[1][0];
            }
        }
        let f5 = |z: D| (lit(0.875) * lit(2.0)).atan();
        let y7 = f5(f5(a));
        let mut i9 = 0_usize;
        while i9 < 3 && ((r[i9 % 2][0] * y7) >= (-lit(1.0))) {
            { let rhs = 1; i9 += rhs; }
            r[i9 % 2][2] = lit(0.5) * ((a - r[0][i9 % 3]) + y7).sin();
        }
        (((a + lit(1.0) * r[0][1]) + lit(2.0) * r[1][0]) + lit(0.25) * r[1][2]) + lit(1.0) * y7
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
        a.sin().powi(3) + lit(1.5) * dy1.area()
    }

    pub fn fn70(mut a: D, b: D) -> D {
        let y1: Vec<D> = vec![a; 3];
        a = lit(0 as f64).sin();
        if D::sin(b) >= (b + y1[0]) {
            return ((y1[y1.len() - 1] + lit(0.375)) + lit(0.75) * b) + lit(1.75) * y1[0];
        }
        let mut s: (D, D) = (a, b);
        (((b + lit(0.25) * b) + lit(0.25) * y1[1]) + lit(0.25) * y1[y1.len() - 1]) + lit(1.25) * s.0
    }

    pub fn fn71(a: D, b: D) -> Vec<D> {
        let mut x = b;
        let mut old: D = b;
        vec![(old + lit(1.75) * b) + lit(1.5) * x, b + lit(0.25) * old]
    }

    pub fn fn72(a: D, b: D, m: &mut [D]) -> D {
        let mut m: Vec<D> = vec![lit(1 as f64), a + lit(0.25)];
        'l5: for (j, z7) in m.iter().enumerate() {
            'l10: for i11 in 0..j % 4 {
                if (a * b) < a {
                    if ((-lit(0.625)) - b) >= b.sin().tanh() {
                        break 'l10;
                    }
                } else if (*z7).sin().powi(0) >= lit(j as f64) {} else {
                    let mut dy1: D = b * (*z7);
                }
            }
        }
        ((((a + lit(0.625)) + lit(1.0) * a) + lit(0.75) * b) + lit(1.5) * m[1]) + lit(2.0) * m[m.len() - 1]
    }

    pub fn fn73(a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * b.sin();
        let r4 = &mut b;
        *r4 = *r4 * lit(1.25) * v[0].sin() + (lit(0.25) * (lit(1.25) * a.sin()));
        { let rhs = lit(1.25) * fn55(a.atan()).sin(); *r4 *= rhs; }
        ((b.sin() + lit(1.25) * a) + lit(0.25) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn74(a: D, v: &[D], q: Vec<D>) -> D {
        let mut tape1 = [lit(1.625); 3];
        let Some(z6) = positive(v.iter().map(|z| lit(0.875).sin()).sum::<D>()) else {
            return ((((((((tape1[1] / (a * a + lit(1.0))) + lit(1.5) * a) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.5) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.0) * tape1[0]) + lit(1.5) * tape1[2];
        };
        tape1[1] = z6.sin();
        tape1[2] = (if a >= v.first().copied().unwrap_or(lit(0.5)) { a.sin() } else { v[0] / (a.abs() + lit(1.25)) }).sin();
        ((((((if (-lit(0.375)) <= a { lit(1.875) } else { tape1[0] }) + lit(0.5) * v[0]) + lit(2.0) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(2.0) * q[q.len() - 1]) + lit(0.5) * tape1[1]) + lit(0.5) * tape1[2]
    }

    pub fn fn75(a: D, n: usize) -> D {
        let mut a: [D; 3] = [lit(n as f64), a, if a > a { lit(0.5) } else { lit(1.125) }];
        for i4 in (0..a.len()).rev() {
            { let rhs = lit(0.375) * a.iter().sum::<D>().sin(); a[1] -= rhs; }
        }
        a[n % 3] = lit(n as f64).sin();
        let (l6, r7) = a.split_at_mut(1);
        { let rhs = r7[0] * lit((n + 1) as f64).sin(); l6[0] += rhs; }
        ((a[0].abs() + lit(0.5) * a[0]) + lit(0.75) * a[1]) + lit(0.5) * a[2]
    }

    pub fn fn76(mut a: D, n: usize, flag: bool) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + lit(1.0)).sqrt() + a).sin());
        }
        list4[n % 2] = ((if a >= a { a } else { list4[n % 2] }) + (if a <= lit(1.625) { lit(0.625) } else { lit(1.0) })).cos();
        if flag {
            list4[1] = lit(1.25) * (lit(1.625) * (list4[n % 2] * a)).sin();
            (list4[0], list4[1]) = (list4[1], list4[0]);
            if list4.iter().filter(|z| **z > 0.25).map(|z| a.atan()).sum::<D>() > a.sin().tanh() {
                list4.extend_from_slice(&[list4[0].min(a).cos(), a]);
            } else {
                let mut w = [[list4[n % 2].atan(); 3]; 2];
                if let Some(z) = list4.first_mut() {
                    { let rhs = 0.5 * a.sin(); *z += rhs; }
                }
            }
        } else if flag {
            { let rhs = lit(1.25).sin(); list4[n % 2] *= rhs; }
        } else {
            let back: D = list4[1] * (-a);
        }
        (((a * a) + lit(1.0) * a) + lit(1.5) * list4[0]) + lit(1.25) * list4[1]
    }

    pub fn fn77(mut a: D) -> D {
        a = lit(3 as f64).atan();
        a = a.atan();
        let mut list2 = Vec::with_capacity(4);
        list2.push(a.mul_add(lit(0.75), lit(2.0)));
        list2.push(a);
        (list2[0], list2[1]) = (list2[1], list2[0]);
        list2[1] = lit(1.25) * ((if list2[1] < list2[0] { list2[0] } else { a }) - (if a >= a { a } else { a })).sin();
        for i4 in 0..2 {
            let mut y = fn32((a + a).atan(), &mut list2);
            { let rhs = lit(0.25) * fn72(y.atan(), y.sin().powi(3).sin(), &mut list2[..2]); a += rhs; }
        }
        (((a + (-lit(0.5))) + lit(0.25) * a) + lit(0.5) * list2[1]) + lit(0.75) * list2[list2.len() - 1]
    }

    pub fn fn78(a: D, flag: bool, q: Vec<D>, m: &mut [D], e: &mut D) -> D {
        for z6 in m.iter_mut() {
            *z6 = lit(0.5) * ((*e) - q[1]).sin();
        }
        let mut tape1 = q.to_vec();
        tape1.insert(1, lit(3 as f64).sin());
        if m[0] >= tape1[0].sin().tanh() {
            return (((((((a.sin().powi(2) + lit(0.75) * a) + lit(1.0) * q[0]) + lit(1.0) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.25) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(0.5) * (*e)) + lit(1.5) * tape1[1];
        }
        (((((((((a + lit(1.0) * a) + lit(0.5) * q[0]) + lit(1.75) * q[1]) + lit(1.25) * m[0]) + lit(1.0) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.25) * (*e)) + lit(2.0) * tape1[0]) + lit(1.0) * tape1[1]) + lit(1.5) * tape1[tape1.len() - 1]
    }

    pub fn fn79(a: D) -> D {
        let w = vec![a, a];
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            for i5 in (0..w.len()).rev() {}
            if i3 == 3 { break; }
            let mut saved = (a * a).sin();
        }
        (((w.iter().sum::<D>() + lit(0.75) * a) + lit(1.25) * w[0]) + lit(2.0) * w[1]) + lit(1.5) * w[w.len() - 1]
    }

    pub fn fn80(a: D, b: D, t: (D, D), k: &mut Vec<D>) {
        let mut dx: Vec<Vec<D>> = vec![vec![k[1] * b; 2]; 3];
        let mut old6 = std::mem::take(&mut dx[0][1]);
        for row in &mut dx {
            for z in row.iter_mut() {
                { let rhs = (0..k.len()).map(|j| k[j] * (b * t.0).sin()).sum::<D>().sin(); *z *= rhs; }
            }
        }
        'l9: for i10 in 0..k.len() {
            let mut x = fn67(dx[1][i10 % 2].atan(), i10 % 4, std::array::from_fn(|j| lit(0.5) * a.atan().sin()), vec![b, lit(1.5)], &mut k[..2]);
            let r14 = &mut dx[i10 % 2][i10 % 2];
            *r14 = *r14 * x.sin() + (lit(0.25) * t.1.sin());
            *r14 = *r14 * t.0.sin() + (lit(0.25) * a.atan());
        }
    }

    pub fn fn81(a: D) -> [D; 3] {
        let mut old: (D, D) = (-a, a + a);
        let mut u: [D; 3] = [a, a, a];
        let dy1 = lit(1 as f64) - old.0;
        if (dy1 * old.0) >= a.mul_add(dy1, a) {
            let f5 = |z: D| a.sin();
            let mut y7 = f5(f5(u[0]));
            u[2] = lit(0 as f64).sin();
        } else if lit(1.375) >= u[2] {
            for (j, z9) in u.iter_mut().enumerate() {
                *z9 = lit(0.5) * (dy1 * dy1).sin();
            }
        } else {}
        [((dy1 + lit(0.75) * a) + lit(1.5) * old.1) + lit(0.25) * dy1, (((lit(1.875).max(u[0]) + lit(1.25) * a) + lit(0.25) * u[0]) + lit(1.5) * u[1]) + lit(0.5) * dy1, ((((-lit(2.0)).atan() + lit(1.5) * old.1) + lit(0.75) * u[1]) + lit(2.0) * u[2]) + lit(1.0) * dy1]
    }

    pub fn fn82(mut a: D, n: usize) -> D {
        let mut dx: Vec<D> = vec![a, -(-lit(1.375))];
        { let rhs = lit(0.25) * ((a * a).abs() + lit(1.25)).sqrt().sin(); a -= rhs; }
        if (n == 2) && (fn61(a.sin()) > lit(1.625)) {
            if n == 3 {
                for i4 in (0..1).rev() {
                    let mut old6 = std::mem::take(&mut dx);
                    dx.push(old6.windows(2).map(|z| z[0] * z[1]).sum::<D>().atan());
                    dx.push(a.sin());
                }
                dx = vec![dx[1], a, dx[1]];
            }
            let (l8, r9) = dx.split_at_mut(1);
            l8[0] = r9[0].sin();
            { let rhs = l8[0] * a.min(a).atan(); r9[0] -= rhs; }
        } else {
            { let rhs = lit(0.375) * (lit(1.25) * ((a - dx[0]) - (a * a)).sin()); dx[0] += rhs; }
        }
        (((dx[n % 2] + lit(1.5) * a) + lit(1.0) * dx[0]) + lit(1.5) * dx[1]) + lit(1.25) * dx[dx.len() - 1]
    }

    pub fn fn83(a: D, m: &mut [D]) {
        let tape1 = m[0];
        if tape1.atan() <= (lit(1.875) + a) {
            m[0] = lit(1.25) * m.iter().sum::<D>().sin();
        } else if (a * tape1) < (lit(0.625) * tape1) {} else {
            let dy1 = Net { w: vec![a; 3], b: a / (lit(1.5) + tape1.sin()) };
        }
    }

    pub fn fn84(mut a: D, b: D) -> D {
        for i3 in 0..1 {
            {
                a = lit(0.5) * b.sin();
            }
            a = b.sin();
        }
        (b * b) + lit(1.0) * b
    }

    pub fn fn85(a: D, b: D) -> D {
        let s: [D; 3] = [a, b, a];
        if (-lit(1.5)) <= (b - b) {
            if fn70(b.atan(), b.atan()) > (-lit(0.75)) {} else {
                if (s[1] + a) >= a {
                    return (((s.iter().sum::<D>() + lit(2.0) * a) + lit(0.25) * b) + lit(1.25) * s[1]) + lit(1.25) * s[2];
                }
            }
        }
        ((((D::sin(a) + lit(1.75) * a) + lit(1.0) * b) + lit(2.0) * s[0]) + lit(1.0) * s[1]) + lit(1.25) * s[2]
    }

    pub fn fn86(a: D, n: usize, net: &Net) -> D {
        match n % 3 { 0 => {
            if lit(3 as f64) < a {
                if a > (a + a) {
                    return (((net.b + lit(1.0) * a) + lit(0.75) * net.w[0]) + lit(1.25) * net.w[1]) + lit(0.25) * net.b;
                }
            }
        }, 1 => {}, _ => {} }
        (((a + a) + lit(2.0) * net.w[0]) + lit(0.5) * net.w[1]) + lit(1.5) * net.b
    }

    pub fn fn87(mut a: D, v: &[D]) -> D {
        let mut a: [[D; 3]; 2] = [std::array::from_fn(|j| a.sin()), [a * a, a.abs(), a]];
        let r5 = &mut a[0][1];
        *r5 = *r5 * v[0].cos() + (lit(0.25) * v[v.len() - 1].cos());
        *r5 = v.iter().rev().skip(1).copied().map(|z| (v[v.len() - 1] + v[1]).cos()).sum::<D>().sin();
        let mut w = v[1];
        ((((lit(0 as f64) + lit(0.75) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * a[0][1]) + lit(1.75) * a[1][0]) + lit(1.75) * a[1][2]
    }

    pub fn fn88(a: D) -> D {
        let mut a: Vec<D> = vec![lit(0.0); 2];
        a[1] = a[a.len() - 1].atan();
        let mut i3 = 0_usize;
        'l4: while i3 < 3 && (i3 != 2) {
            { let rhs = 1; i3 += rhs; }
            { let rhs = lit(0.25) * (a[0] / (lit(1.5) + a[0].sin())).cos(); a[i3 % 2] += rhs; }
        }
        (lit(0.5) + lit(1.75) * a[0]) + lit(1.0) * a[1]
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
                fn27(lit(0.5) * b.sin(), 3 % 4, &mut a);
            }
        }
        let f8 = |z: D| fn76(lit(1.25) * a.sin().sin(), i4 % 4, lit(i4 as f64) < (z * lit(1.75))).sin();
        let y10 = f8(b.sin().tanh());
        let mut old = [if i6 == 3 { a } else { b }, b * b, y10.max(a)];
        ((((lit(i4 as f64) + lit(1.0) * a) + lit(0.25) * b) + lit(1.75) * y10) + lit(1.0) * old[0]) + lit(1.0) * old[2]
    }

    pub fn fn90(a: D, mut b: D, n: usize, k: &mut Vec<D>) -> D {
        let mut old5 = std::mem::replace(&mut k[n % 2], lit(1.25) * b.sin());
        let mut x = (fn79(lit(1.125).atan()) * fn79(lit(1.125).atan()) + lit(1.0)).ln();
        let mut back = [[b * k[n % 2], old5, a], [x - old5; 3]];
        (((((((fn84(b.cos(), lit(1.25) * back[n % 2][0].sin()) + lit(0.25) * a) + lit(0.25) * b) + lit(1.75) * k[0]) + lit(0.5) * k[k.len() - 1]) + lit(1.25) * old5) + lit(1.5) * x) + lit(2.0) * back[0][1]) + lit(0.75) * back[1][0]
    }

    pub fn fn91(mut a: D, b: D, m: &mut [D]) {
        let mut b = m[1].sin().tanh();
        {
            if (lit(1.125) <= m[1]) && (lit(1.875) <= b) {
                let r5 = &mut m[1];
                *r5 = lit(1.25) * (lit(1.5) + a.sin()).ln().sin();
                *r5 = *r5 * a.sin() + (lit(0.375) * (lit(1.25) * a.sin()));
                return;
                let f6 = |z: D| a.sin();
                let y8 = f6(if b < b { a } else { lit(1.375) });
            }
        }
        for i10 in 0..m.len() {
            m[i10] = lit(0.5) * a.asinh().sin();
            let part12 = &mut m[..2];
            { let rhs = lit(0.125) * a.cos(); part12[0] += rhs; }
            part12[1] = part12[0] * lit(0.5) * b.sin();
        }
    }

    pub fn fn92(mut a: D, b: D, p: [D; 3], m: &mut [D]) {
        let mut y1: [[D; 3]; 2] = [[lit(1.125); 3], [lit(1.0).cos(); 3]];
        let mut y16 = p;
        if fn82(p[2].atan(), 1 % 4) < a {
            m[1] = lit(1.625);
            if ((y1[0][0] <= p[0]) || (y1[0][0] <= y1[1][0])) && (y16.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>() > a) {
                'l8: for i9 in (0..m.len()).rev() {
                    for z in y16.clone() {
                        { let rhs = 0.25 * z * b.sin(); a += rhs; }
                    }
                }
                y1[0][1] = ((a * a + lit(1.0)).sqrt() * p[0]).sin();
                for z in y16.to_vec().into_iter().rev() {
                    { let rhs = 0.25 * z * b.cos(); a += rhs; }
                }
            } else if p.windows(2).map(|z| z[0] * z[1]).sum::<D>() < (a * y16[2]) {
                y1 = [[m.iter().map(|z| (-y1[0][0]).sin()).sum::<D>(), b, if m[m.len() - 1] <= a { p[2] } else { a }], [lit(1.5); 3]];
            } else {
                m[0] = lit(1.25) * b.sin();
            }
            let part12 = &mut m[..=1];
            { let rhs = lit(0.25) * lit(2 as f64).atan(); part12[0] += rhs; }
            part12[1] = part12[0] * lit(1.25) * y1[1][0].sin();
        } else if (m[1] < lit(1.625)) || (a < m[0]) {
            let f13 = |z: D, k: D| (lit(m.len() as f64).abs() + lit(1.25)).sqrt().sin();
            let y16 = f13(m[1], m[0]);
        } else {
            y16.fill(lit(1.25) * (if m[1] >= m[0] { m[0] } else { a }).sin());
        }
    }

    pub fn fn93(a: D) -> D {
        let mut y1 = Point::new(a + a, fn76(a.sin(), 3 % 4, a > a));
        y1.scale(a.atan().atan());
        y1.x = a.atan();
        y1.x = (y1.y - a).sin();
        let u = y1.x.sin().tanh().sin().tanh();
        let mut i4 = 0_usize;
        'l5: while i4 < 1 && (i4 >= 2) {
            { let rhs = 1; i4 += rhs; }
            let mut cell1 = [u, a, a];
            cell1[i4 % 3] = a.mul_add(y1.x, cell1[i4 % 3]).cos();
        }
        let mut w: D = u;
        (((a.atan() + lit(2.0) * a) + lit(1.25) * y1.x) + lit(1.75) * y1.y) + lit(0.25) * u
    }

    pub fn fn94(mut a: D, mut b: D, flag: bool) -> D {
        let mut dx = vec![vec![lit(0.0); 3], vec![lit(0.0); 4]];
        dx[1][1] = lit(1.25) * lit(1 as f64).sin();
        if (if flag { a } else { b }) <= dx[0][0].max(b) {
            dx[1][1] = (a + (lit(2.0) / (lit(1.5) + b.sin()))).sin();
        }
        dx[0][1] = (b / (lit(1.5) + a.sin())).cos();
        let mut y6: D = if b >= (if b > b { b } else { b }) {
            let old = fn32(lit(1.25) * (b * b).sin(), &mut dx[0]);
            dx[1][0].cos()
        } else {
            dx[0][1] = ((b + b) + dx[1][1]).sin();
            a * b
        };
        (((a.atan() + lit(1.75) * a) + lit(2.0) * b) + lit(1.0) * dx[1][1]) + lit(1.75) * y6
    }

    pub fn fn95(a: D, flag: bool) -> D {
        {}
        let mut a = Net { w: vec![D::sin(a); 3], b: a.abs() };
        ((twice(|z| (z / (z * z + lit(1.0))).sin(), a.w[1]) + lit(1.25) * a.w[0]) + lit(0.5) * a.w[1]) + lit(1.5) * a.b
    }

    pub fn fn96(a: D, b: D, m: &mut [D]) {
        let mut w: Body = Body { pos: Point::new(a, m[0]), vel: [lit(3 as f64), b.max(b), m[1] - b], mass: b, id: 2 };
        (m[0], m[1]) = (m[1], m[0]);
        { let rhs = lit(1.75) + m.iter().fold(m[m.len() - 1], |h, z| lit(1.25) * ((*z) - h).sin()).sin(); m[1] /= rhs; }
        let mut y1 = fn64(lit(1.25) * b.sin(), &mut m[0..2]);
        let s = fn63(lit(1.25) * w.vel[0].sin(), m);
    }

    pub fn fn97(a: D, b: D, flag: bool) -> D {
        let mut s: Net = Net { w: vec![fn94(lit(1.25) * lit(0.875).sin(), a.sin(), a > a), a - b, b + a], b: lit(0.25) * a };
        let back = fn95((s.w[0] * s.b).sin(), s.w[0].atan() <= (b + b));
        for i6 in (0..3).rev() {
            let mut flag = a;
        }
        return ((((back.asinh() + lit(0.25) * a) + lit(1.0) * b) + lit(2.0) * s.w[1]) + lit(1.5) * s.b) + lit(1.25) * back;
    }

    pub fn fn98(a: D, v: &[D]) -> D {
        return ((a + lit(0.25) * a) + lit(1.5) * v[0]) + lit(1.75) * v[v.len() - 1];
        a + a
    }

    pub fn fn99(a: D, v: &[D], m: &mut [D]) -> D {
        let mut next = [[a - a; 3], [a, chained(m[1].sin().tanh()).unwrap_or(a), D::sin(a)]];
        let mut i5 = 0_usize;
        while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
            let mut a: Vec<D> = vec![next[i5 % 2][1]; 3];
        }
        (((((((fn95(lit(1.25) * a.sin(), i5 != 1) + lit(2.0) * a) + lit(1.75) * v[0]) + lit(1.0) * v[1]) + lit(1.0) * m[0]) + lit(1.75) * m[1]) + lit(1.5) * next[0][1]) + lit(0.5) * next[1][0]) + lit(1.75) * next[1][2]
    }

    pub fn fn100(a: D, r: &mut [D; 3]) -> D {
        let mut dx: Vec<D> = vec![a - r[0], fn95(a.sin(), a < r[0]), r.iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap()];
        let mut x: D = a;
        while dx.len() > 2 {
            let z = dx.pop().unwrap();
            x = x * 0.5 + z * a.sin();
        }
        r[1] = r[1].mul_add(dx[0], a).sin().tanh().sin();
        for z5 in dx.iter_mut().rev() {
            { let rhs = lit(0.125) * r[1].sin(); *z5 += rhs; }
        }
        ((((((a * dx[0]) + lit(0.75) * a) + lit(1.25) * r[1]) + lit(0.5) * r[2]) + lit(0.5) * dx[0]) + lit(1.0) * dx[1]) + lit(0.5) * x
    }

    pub fn fn101(a: D, b: D, net: &Net) -> D {
        let mut old = [[b.sin().exp(), a.sin(), b], [lit(0.375); 3]];
        { let rhs = lit(1.25) * through(net, b - b).sin(); old[1][0] *= rhs; }
        ((((lit(1.375) + lit(0.75) * a) + lit(0.75) * b) + lit(1.5) * net.w[0]) + lit(1.0) * net.w[1]) + lit(1.25) * old[1][2]
    }

    pub fn fn102(a: D) -> D {
        let mut a: Option<D> = Some(a);
        if (lit(2.0) + lit(1.0)) > lit(1.0) {
            if let Some(z) = a {} else {}
        }
        (lit(0.625) * lit(0.625) + lit(1.0)).ln() + lit(0.75) * a.unwrap_or(lit(0.75))
    }

    pub fn fn103(a: D, n: usize, m: &mut [D], k: &mut Vec<D>) {
        { let rhs = lit(0.125) * (lit(1.25) * (if n % 2 == 0 { k[0] } else { k[n % 2] }).sin().sin()); k[1] += rhs; }
        if k.len() > 2 { k.pop(); }
        let a: [D; 3] = [k[1], k[n % 2], twice(|z| (if z > z { m[n % 2] } else { z }).sin(), lit(1.625))];
        for i7 in (0..m.len()).step_by(2) {
            k[n % 2] = lit(0.5) * a[1].sin();
        }
    }

    pub fn fn104(mut a: D) -> [D; 3] {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a);
        list2.push(a);
        let mut dy1: D = a.mul_add(a, a);
        for i5 in 0..2 {
            for i7 in 1..list2.len() {
                list2[i7 - 1] = list2[i7] - lit(0.5) * list2[i7 - 1];
                fn96(lit(0.5) * lit(i7 as f64).sin(), lit(0.5) * a.sin(), &mut list2);
            }
            if (i5 == 3) && (i5 < 3) {
                fn96(lit(0.5) * (dy1 - dy1).sin(), dy1.max(dy1).sin(), &mut list2[..2]);
                { let rhs = list2[i5 % 2].cos(); list2[1] *= rhs; }
            } else if a >= (lit(0.125) * a) {
                let mut old9 = std::mem::replace(&mut list2, vec![lit(0.375), a]);
            } else {
                a = (list2[i5 % 2].cos() * (dy1 + dy1)).sin();
            }
        }
        [((lit(1.125) * a) + lit(1.25) * a) + lit(1.75) * dy1, ((dy1 + lit(1.25) * a) + lit(1.5) * list2[1]) + lit(1.5) * dy1, (((dy1 - list2[list2.len() - 1]) + lit(1.0) * a) + lit(1.75) * list2[list2.len() - 1]) + lit(0.75) * dy1]
    }

    pub fn fn105(mut a: D) -> [D; 3] {
        let mut next = vec![vec![lit(1 as f64); 2]; 3];
        let mut old = vec![next[1][1], lit(3 as f64)];
        for i4 in (0..old.len()).rev() {
            { let rhs = lit(1.75) + a.sin(); old[i4] /= rhs; }
            next[0][i4 % 2] = old.iter().fold(old[i4], |h, z| lit(0.5) * h.sin()).cos();
        }
        [next[1][0] - next[1][1], ((next[0][1] + lit(0.5) * next[1][1]) + lit(0.25) * old[0]) + lit(1.25) * old[1], twice(|z| (-old[0]).sin(), a)]
    }

    pub fn fn106(a: D, b: D, v: &[D]) -> [D; 3] {
        let mut a: [D; 3] = [b, b, v[0]];
        a[2] = lit(1.25) * b.sin();
        let dy1: D = lit(0.125);
        let mut dy16 = fn64(lit(1.25) * dy1.sin(), &mut a);
        let mut next8 = a.clone();
        for _ in 0..2 {
            for i9 in 0..a.len() {
                next8[i9] = 0.5 * a[i9] + 0.25 * (if i9 == 0 { a[a.len() - 1] } else { a[i9 - 1] }) * (lit(1.25) * dy1).sin();
            }
            a = next8.clone();
        }
        [(b + lit(1.25) * v[v.len() - 1]) + lit(0.25) * dy16, ((((-a[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * a[1]) + lit(1.25) * a[2]) + lit(1.25) * dy1, ((((if a[2] <= dy1 { b } else { b }) + lit(0.5) * v[0]) + lit(2.0) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.0) * a[2]]
    }

    pub fn fn107(a: D, b: D) -> D {
        let mut x: Vec<D> = vec![a.atan(); 3];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            x[i4 % 2] = ((a + b) + b).cos();
            fn96(b.sin(), lit(1.25) * b.sin(), &mut x[0..2]);
            for i6 in 0..x.len() {
                { let rhs = lit(0.125) * (if (if x[i6] < a { a } else { b }) < x[i6].sin() { x.iter().fold(b, |h, z| lit(0.5) * chained(lit(i6 as f64)).unwrap_or(x[i6]).sin()) } else { if a < lit(1.875) { lit(0.75) } else { a } }).sin(); x[i6] += rhs; }
                fn83(a.sin().tanh().sin(), &mut x);
            }
        }
        (((b + lit(0.25) * b) + lit(2.0) * x[0]) + lit(2.0) * x[1]) + lit(1.75) * x[x.len() - 1]
    }

    pub fn fn108(a: D, flag: bool) -> D {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 4 { 0 => {
                let mut y1 = [(lit(1.5) + a.sin()).sqrt(), if i3 >= 2 { a } else { a }, a - a];
            }, 1 | 2 if a <= a => {}, _ => {} }
        }
        a + lit(1.5) * a
    }

    pub fn fn109(a: D, mut b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(a.cos());
        }
        { let rhs = lit(1.75) + list3[0].sin().sin(); list3[0] /= rhs; }
        let mut list3: Shape = if a <= a { Shape::Disc(b.sin().exp()) } else { Shape::Dot };
        match &list3 { Shape::Disc(r0) => {
            let mut next: Vec<Vec<D>> = vec![vec![*r0, (*r0) + lit(1.75), *r0], vec![lit(0.0); 4]];
        }, _ => {
            b = (a - b).abs().atan();
        } }
        if (b + a) < (b - lit(1.375)) {
            if D::sin(a) > (lit(0.625) * b) {
                b = a.sin();
                return (((a + b) + lit(0.75) * a) + lit(1.25) * b) + lit(2.0) * list3.area();
            }
            b = lit(1.25) * b.mul_add(a, b).abs().sin();
            { let rhs = lit(0.5) * b.sin(); b += rhs; }
        }
        lit(1 as f64)
    }

    pub fn fn110(mut a: D, e: &mut D) {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(lit(0.5) * a.sin());
        }
        list3[1] = list3.windows(2).map(|z| z[0] * z[1]).sum::<D>().asinh().sin();
        for z7 in &mut list3 {
            { let rhs = lit(0.5) * (a + a).sin(); *z7 *= rhs; }
        }
        if ((*e) > a) && ((list3[0] < lit(1.875)) && (a > a)) {
            for i8 in 1..list3.len() {
                list3[i8] = lit(0.5) * (*e).sin();
                for z in list3.clone().into_iter() {
                    { let rhs = 0.25 * z * a.sin(); *e += rhs; }
                }
            }
            let f10 = |z: D, k: D| (*e).cos();
            let y13 = f10(lit(2.0) - (*e), list3[1]);
            { let rhs = lit(1.75) + (*e).mul_add(y13, a).sin(); list3[0] /= rhs; }
        }
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
                let last9 = q.len() - 1;
                q.swap(0, last9);
                a.asinh()
            };
            let (l12, r13) = q.split_at_mut(1);
            { let rhs = r13[0] * y7.atan(); l12[0] += rhs; }
        }
        vec![((a + lit(1.25) * a) + lit(1.5) * q[1]) + lit(1.0) * q[q.len() - 1], q[q.len() - 1] + lit(2.0) * q[1]]
    }

    pub fn fn112(a: D, b: D, p: [D; 3], k: &mut Vec<D>) {
        let mut b = fn32(p.last().copied().unwrap_or(lit(0.5)).sin(), &mut k[..=1]);
        'l6: for &z8 in p.iter() {
            {
                while k.len() > 2 {
                    let z = k.pop().unwrap();
                    b = b * 0.5 + z * z8.cos();
                }
            }
        }
    }

    pub fn fn113(mut a: D, m: &mut [D]) -> D {
        let mut a = Point { x: lit(1.875), y: a };
        let u = lit(3 as f64);
        if m[0] >= a.norm2() {
            { let rhs = lit(0.125) * (lit(1.25) * m.iter().rev().skip(1).copied().map(|z| (z.abs() + lit(1.25)).ln().sin()).sum::<D>().sin()); a.y += rhs; }
        } else if a.y.atan() <= fn97(u.sin(), lit(1.25).sin(), a.y <= (-lit(1.375))) {
            { let rhs = lit(0.25) * lit(3 as f64).sin(); a.y += rhs; }
        } else {}
        if m.iter().copied().fold(lit(-9.0), D::max) <= (u + (-lit(1.375))) {
            a.scale(m.last().copied().unwrap_or(lit(0.5)).sin());
        } else if u >= m[0] {
            { let rhs = lit(0.125) * (lit(1.25) * (m[0] + m[0]).max(u).sin()); a.y += rhs; }
        } else {
            m[0] = a.x.cos();
        }
        (((a.y * a.y + lit(1.0)).sqrt() + lit(1.0) * m[m.len() - 1]) + lit(0.75) * a.x) + lit(1.25) * u
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
            { let rhs = lit(0.25) * p.iter().rev().skip(1).copied().map(|z| fn97(a.sin(), z.sin(), lit(0.375) < a).cos()).sum::<D>().cos(); p[2] += rhs; }
        }
        ((if p[1] < a { a } else { a }) + lit(0.75) * a) + lit(1.25) * p[2]
    }

    pub fn fn115(a: D, b: D, p: [D; 3]) -> D {
        let mut b: Vec<D> = p.iter().map(|z| b.atan()).collect::<Vec<D>>();
        let f6 = |z: D| ((b[0] + z) - (p[1] / (lit(0.75) * lit(0.75) + lit(1.0)))).sin();
        let y8 = f6(p[0].atan());
        let mut i10 = 0_usize;
        'l11: loop {
            { let rhs = 1; i10 += rhs; }
            if i10 > 3 { break; }
            let x = fn99(p[1].sin(), &p, &mut b[..2]);
            if i10 < 2 { break; }
            b[0] = p[i10 % 3].atan();
        }
        ((((((((p[i10 % 3].abs() + lit(1.25)).sqrt() + lit(1.5) * a) + lit(2.0) * p[0]) + lit(0.75) * p[1]) + lit(1.75) * p[2]) + lit(1.5) * b[0]) + lit(2.0) * b[1]) + lit(0.25) * b[b.len() - 1]) + lit(0.5) * y8
    }

    pub fn fn116(a: D, mut b: D, n: usize) -> D {
        let back: Option<D> = None;
        let mut x: Shape = Shape::Rect { w: -lit(0.25), h: a + a };
        match &x { Shape::Disc(r0) => {
            for i7 in 0..1 {
                let mut next = [[b; 3]; 2];
            }
        }, _ => {
            b = b.sin();
        } }
        let f10 = |z: D| ((a + a) + (b * z)).cos();
        let mut y12 = f10(b) + f10(if n >= 3 { lit(1.5) } else { a });
        (((b.sin().tanh() + lit(1.0) * a) + lit(1.25) * b) + lit(2.0) * back.unwrap_or(lit(0.75))) + lit(1.5) * x.area()
    }

    pub fn fn117(mut a: D, b: D, n: usize, k: &mut Vec<D>) {
        k.resize(4, (-b).sin());
        match 3 % 3 { 0 => {
            let Some(z5) = positive(a) else {
                return;
            };
        }, 1 => {
            (k[0], k[1]) = (k[1], k[0]);
        }, _ => {
            k[0] = b.cos();
        } }
    }

    pub fn fn118(a: D, v: &[D], e: &mut D, r: &mut [D; 3]) -> D {
        if D::sin(lit(2.0)) > lit(v.len() as f64) {
            r[2] = (r.iter().enumerate().map(|(j, z)| ((*e) / ((*e).abs() + lit(1.25))).sin()).sum::<D>() + (*e)).atan();
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 2 { break; }
                let dx: Point = Point { x: (*e).atan(), y: r.iter().sum::<D>() };
                let dy1 = r[i7 % 3];
                if i7 >= 0 { break; }
                { let rhs = lit(0.125) * (lit(0.5) * dy1.sin()); r[0] -= rhs; }
            }
            let mut y = fn106(v[i7 % 2].asinh().atan(), a.min(*e).sin(), &r[..2]);
        } else if (r[1] / ((*e) * (*e) + lit(1.0))) < r[2].sin().powi(3) {
            r[2] = -lit(0.75);
        } else {
            r[2] = (((*e) - a) - a.atan()).atan();
        }
        (((((((*e) + a) + lit(1.75) * a) + lit(0.75) * v[0]) + lit(1.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * (*e)) + lit(0.25) * r[1]
    }

    pub fn fn119(a: D, flag: bool, mut p: [D; 3]) -> D {
        let mut flag: Point = Point { x: p[0] + p[1], y: p[0] + a };
        if flag.y.atan() > (flag.y + lit(0.75)) {
            flag = Point { x: p[1].min(a), y: p[2] * p[0] };
        }
        let f5 = |z: D, k: D| (if (a > k) && (z < flag.y) { lit(0 as f64) } else { a - a }).atan();
        let y8 = f5(p[1].sin(), flag.y) * f5(flag.x, a);
        let mut p: Vec<D> = p[..2].to_vec();
        (((((((y8 * a) + lit(1.25) * a) + lit(2.0) * flag.x) + lit(1.75) * flag.y) + lit(0.25) * y8) + lit(1.0) * p[0]) + lit(0.5) * p[1]) + lit(2.0) * p[p.len() - 1]
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
        (((lit(1.625) + lit(0.25) * p[0]) + lit(1.5) * p[1]) + lit(2.0) * p[2]) + lit(2.0) * a
    }

    pub fn fn121(mut a: D, v: &[D]) -> D {
        let mut saved = [[a + a, a * v[0], v[0].sin()], [a.sin().powi(3), a.sin().powi(2), v.iter().sum::<D>()]];
        let mut y8: D = if twice(bent, v[0].sin().powi(3)) <= lit(1.875) {
            if (if lit(0.125) <= saved[1][0] { saved[1][2] } else { v[v.len() - 1] }) > v[1] {
                return (((fn109(v[v.len() - 1].atan(), a.atan()) + lit(0.25) * a) + lit(1.5) * saved[0][1]) + lit(2.0) * saved[1][0]) + lit(0.5) * saved[1][2];
            }
            v[1]
        } else {
            let f4 = |z: D| lit(1.25) * (a - a).max(lit(0 as f64)).sin();
            let mut y6 = f4(-a) + f4(lit(v.len() as f64));
            D::sin(y6)
        };
        for i in 0..2 {
            for j in 0..2 {
                saved[i][j] = saved[j][i].sin() + y8.max(a).sin();
            }
        }
        for i10 in 1..v.len() {
            let mut old: Vec<D> = vec![lit(0.0); 4];
        }
        (a + lit(0.5) * v[v.len() - 1]) + lit(2.0) * saved[1][2]
    }

    pub fn fn122(a: D) -> D {
        let f2 = |z: D| a.sin();
        let y4 = f2(a * a) + f2((a * a + lit(1.0)).sqrt());
        y4.atan()
    }

    pub fn fn123(mut a: D, mut b: D, v: &[D], e: &mut D) -> D {
        a = lit(1.25) * (*e).sin();
        *e = positive(a).unwrap_or(a).atan();
        if v.iter().map(|z| lit(1.25) * (*e).cos().sin()).sum::<D>() <= (*e) {
            {
                { let rhs = lit(0.375) * ((*e) + v[v.len() - 1]).atan().sin(); b -= rhs; }
            }
            let dy1 = *e;
            let mut y1 = *e;
        } else {
            a = v.iter().enumerate().map(|(j, z)| (if (*z) > (*e) { v[j % 2] } else { *z }).sin()).sum::<D>().cos();
            let mut old = fn120(lit(2 as f64).atan(), lit(v.len() as f64) < (if b > b { b } else { b }), [lit(0.375); 3]);
        }
        (((((*e) * lit(0.375)) + lit(0.75) * a) + lit(1.75) * b) + lit(1.75) * v[0]) + lit(1.5) * v[1]
    }

    pub fn fn124(a: D, mut b: D, e: &mut D, net: &Net) -> D {
        let mut dy1: Vec<Vec<D>> = vec![vec![fn42(lit(1.25) * (*e).sin()), net.w[0] * (*e)], vec![lit(0.0); 3]];
        let Some(z6) = positive(lit(1.375)) else {
            return (((((*e) + lit(0.5) * a) + lit(1.5) * b) + lit(2.0) * (*e)) + lit(2.0) * net.b) + lit(1.25) * dy1[0][0];
        };
        if lit(1.625) > (if a < z6 { z6 } else { dy1[0][0] }) {} else {
            dy1[0][1] = (lit(0 as f64) * fn108(lit(0.5).atan(), b <= net.w[0])).sin();
        }
        (((((((-lit(2.0)) + lit(1.75) * a) + lit(0.25) * b) + lit(1.25) * net.w[0]) + lit(0.5) * net.w[1]) + lit(0.25) * net.b) + lit(1.5) * dy1[0][0]) + lit(1.0) * z6
    }

    pub fn fn125(a: D, mut q: Vec<D>) -> D {
        let mut tape1: [D; 3] = std::array::from_fn(|j| lit(1.25) * (if a <= a { a } else { q[j % 2] }).sin());
        for i5 in (0..q.len()).rev() {
            let (l7, r8) = tape1.split_at_mut(1);
            { let rhs = r8[0] * (a * q[i5]).atan(); l7[0] += rhs; }
            for z in q.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * a.sin();
            }
        }
        (((((a.min(a) + lit(0.75) * a) + lit(0.25) * q[0]) + lit(0.25) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(0.25) * tape1[1]) + lit(2.0) * tape1[2]
    }

    pub fn fn126(a: D, mut b: D, n: usize, p: [D; 3], k: &mut Vec<D>) -> D {
        if k.iter().enumerate().map(|(j, z)| (b - k[1]).sin()).sum::<D>() > (k[n % 2] / (a.abs() + lit(1.25))) {
            { let rhs = lit(1.75) + (k[1] + b).sin(); b /= rhs; }
            for i8 in 1..=2 {
                if i8 >= 3 {
                    break;
                }
                { let rhs = lit(0.5) * b.asinh().min(lit(1.375).sin()).sin(); k[0] -= rhs; }
            }
        } else {
            k[0] = lit(1.25) * (k[0] + k[1]).sin().exp().sin();
        }
        (((((a + lit(0.25) * a) + lit(0.5) * p[0]) + lit(0.75) * p[1]) + lit(0.75) * k[0]) + lit(0.25) * k[1]) + lit(2.0) * k[k.len() - 1]
    }

    pub fn fn127(mut a: D, b: D) -> [D; 3] {
        let mut dx: [D; 3] = [b.sin().powi(2); 3];
        let mut y5: [D; 3] = if lit(1.0).atan() > lit(0.625) {
            for z in dx.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            if (b.max(a) > b) || (lit(1.875) < a) {
                { let rhs = lit(0.125) * (a * a + lit(1.0)).ln().sin().sin(); a += rhs; }
            } else {
                let mut s = fn32(a.abs().sin(), &mut dx);
            }
            [lit(1.875); 3]
        } else {
            { let rhs = lit(0.25) * fn45(lit(1 as f64).sin(), &mut dx[1]); a += rhs; }
            dx[2] = lit(1.25) * b.max(fn120(lit(1.25) * lit(0.25).sin(), b >= a, [lit(0.125); 3])).sin();
            [a, a, a]
        };
        [((b * a) + lit(1.75) * dx[0]) + lit(1.25) * y5[1], ((D::sin(b) + lit(1.0) * y5[0]) + lit(0.75) * y5[1]) + lit(0.5) * y5[2], ((a.sin().tanh() + lit(0.75) * a) + lit(1.25) * b) + lit(1.5) * dx[2]]
    }

    pub fn fn128(a: D, b: D) -> (D, D) {
        let mut cell1: Option<D> = None;
        let mut x = if (b * a) < a { a * a } else { b + b };
        x = lit(1.25) * x.sin();
        let mut i5 = 0_usize;
        while i5 < 1 && ((x * x) <= (b + lit(0.25))) {
            { let rhs = 1; i5 += rhs; }
            let mut y1: Vec<Vec<D>> = vec![vec![lit(0.0); 2], vec![a / (a.abs() + lit(1.25)), a, twice(D::sin, a)]];
            if let Some(z) = cell1.take() { x += z * 0.5; }
            cell1 = Some((lit(0.375) - b).sin());
        }
        (((b + lit(1.75) * a) + lit(0.75) * b) + lit(0.25) * cell1.unwrap_or(lit(0.75)), ((b * b) + lit(1.5) * a) + lit(1.25) * b)
    }

    pub fn fn129(a: D, b: D, p: [D; 3]) -> D {
        let mut p = Net { w: vec![lit(0.0); 2], b: lit(0.875) };
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
        }
        { let rhs = p.w[0].atan(); p.w[i5 % 2] *= rhs; }
        p = p.clone();
        { let rhs = lit(0.125) * (lit(1.25) * b.sin()); p.w[0] -= rhs; }
        let f7 = |z: D, k: D| (if i5 != 2 { a.atan() } else { k.sin().exp() }).cos();
        let mut y10 = f7(b.sin(), a) + f7(-b, lit(1.375));
        let mut a = vec![if i5 == 2 { y10 } else { b }, y10, y10];
        return (((((fn108(lit(1.125).sin(), i5 % 2 == 0) + lit(0.25) * b) + lit(1.5) * p.w[1]) + lit(0.25) * p.b) + lit(2.0) * y10) + lit(0.25) * a[1]) + lit(0.75) * a[a.len() - 1];
    }

    pub fn fn130(mut a: D, v: &[D], q: Vec<D>) -> D {
        let mut back = q.clone();
        ((((((back[1].abs() + lit(0.5) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.75) * q[1]) + lit(1.25) * back[0]) + lit(1.0) * back[1]) + lit(0.75) * back[back.len() - 1]
    }

    pub fn fn131(a: D, n: usize, m: &mut [D]) -> D {
        let mut m = vec![m[..2].to_vec(), vec![m[0], a]];
        { let rhs = lit(1.75) + a.sin(); m[0][n % 2] /= rhs; }
        { let rhs = lit(0.125) * (m[n % 2][n % 2].atan() * lit(1.375)).sin(); m[0][1] += rhs; }
        m[n % 2][1] = (m[n % 2][0] * a).sin();
        let f5 = |z: D, k: D| ((lit(1.875) / (m[n % 2][n % 2].abs() + lit(1.25))) + (if k > k { k } else { a })).sin();
        let mut y8 = f5(a, -lit(0.375)) * f5(a * m[n % 2][0], a);
        let back: D = a;
        (((back + lit(1.0) * a) + lit(1.25) * m[0][0]) + lit(1.25) * y8) + lit(1.0) * back
    }

    pub fn fn132(a: D, mut b: D, m: &mut [D]) -> D {
        let mut i4 = 0_usize;
        while i4 < 3 && (lit(i4 as f64) < a) {
            { let rhs = 1; i4 += rhs; }
            for i6 in 1..m.len() {
                { let rhs = m[i6 - 1]; m[i6] -= rhs; }
                m[i6] = b.sin();
                { let rhs = lit(0.25) * fn121((b + m[i6]).sin(), m).sin(); m[i6] -= rhs; }
            }
            let mut old = (-b).sin().exp();
        }
        (((b * m[i4 % 2]) + lit(1.75) * b) + lit(0.75) * m[0]) + lit(1.0) * m[1]
    }

    pub fn fn133(mut a: D, b: D, v: &[D]) -> Vec<D> {
        let mut next = if ((-lit(1.0)) > a) && (a <= v[1]) { b } else { a };
        for (j, z6) in v.iter().enumerate() {
            if j != 1 {
                next = lit(0.5) * (if next > (v[j % v.len()].abs() + lit(1.25)).ln() { *z6 } else { if v[v.len() - 1] > b { -lit(0.25) } else { v[j % 2] } }).sin();
                let mut a: D = -lit(1.625).atan();
            } else {
                if j != 0 {
                    let r10 = &mut a;
                    { let rhs = lit(0.5) * lit(1.0).cos().sin(); *r10 += rhs; }
                    break;
                }
                let Some(z11) = positive(v.first().copied().unwrap_or(lit(0.5))) else {
                    continue;
                };
            }
            next = (if (next + (-lit(0.5))) > b { b } else { a.min(next) }).atan();
        }
        vec![(((v.iter().sum::<D>() + lit(0.5) * a) + lit(0.5) * b) + lit(0.75) * v[v.len() - 1]) + lit(1.75) * next, (a + v[1]) + lit(0.25) * v[1]]
    }

    pub fn fn134(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut n = Net { w: vec![v[n % 2] - b; 3], b: a };
        for z7 in v.iter() {
            n.step(v, a.sin());
            let mut y12: [D; 3] = {
                let mut list9 = Vec::with_capacity(4);
                list9.push(v.iter().filter(|z| **z > 0.25).map(|z| v.iter().sum::<D>().atan()).sum::<D>());
                list9.push(fn119(lit(0.5) * a.sin(), v[1] < a, [lit(1.0); 3]));
                list9[0] = n.w[0].atan();
                [lit(1.5); 3]
            };
        }
        { let rhs = (if lit(1.375) > v[v.len() - 1] { lit(0.125) } else { a }).sin(); n.w[0] *= rhs; }
        for i14 in 0..v.len() {
            n.b = (b.asinh() - v[i14].abs()).cos();
        }
        return (((((lit(2 as f64) + lit(0.25) * a) + lit(1.5) * b) + lit(1.75) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * n.w[0]) + lit(1.0) * n.b;
        let mut y1: D = v.iter().filter(|z| **z > 0.25).map(|z| v.iter().enumerate().map(|(j, z)| (*z).abs().cos()).sum::<D>().atan()).sum::<D>();
        v[v.len() - 1] * b
    }

    pub fn fn135(mut a: D, v: &[D]) -> D {
        let mut acc: [D; 3] = [lit(0.625); 3];
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            { let rhs = lit(1.75) + (v[1] * a).sin(); acc[1] /= rhs; }
            if acc[1].atan() <= fn130(a.cos(), &acc, vec![a, v[v.len() - 1]]) { break; }
            for z8 in &acc {
                a = lit(0.5) * (a.max(*z8) / ((-(*z8)) * (-(*z8)) + lit(1.0))).sin();
            }
        }
        (((v[i4 % v.len()] + lit(0.5) * v[0]) + lit(1.5) * acc[0]) + lit(1.25) * acc[1]) + lit(1.75) * acc[2]
    }

    pub fn fn136(mut a: D, b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(lit(0.5) * b.sin());
        }
        if ((b + (-lit(1.375))) < a) || ((list3[1] <= b) && (b >= b)) {
            { let rhs = lit(0.375) * (lit(1.25) * (*list3.last().unwrap()).min(lit(2 as f64)).sin()); list3[1] += rhs; }
            list3.truncate(3);
            let f7 = |z: D| (b.min(list3[1]) * b.asinh()).cos();
            let mut y9 = f7(f7(lit(0.75) / (lit(1.5) + b.sin())));
        } else if (a - lit(1.625)) <= (b * a) {
            list3[0] = lit(1.25) * fn122(a.max(lit(1.5)).cos()).sin();
        } else {
            list3[1] = lit(1.25) * chained(lit(1.375) * b).unwrap_or(b).sin();
        }
        (((b + lit(0.5) * b) + lit(1.0) * list3[0]) + lit(2.0) * list3[1]) + lit(1.5) * list3[list3.len() - 1]
    }

    pub fn fn137(a: D, b: D, mut t: (D, D)) -> Vec<D> {
        let mut x = [b, lit(2 as f64), lit(0.25)];
        let f5 = |z: D, k: D| lit(1.25) * ((x[0] + (-lit(1.875))) * x.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (x[2] + t.0).sin()).sum::<D>()).sin();
        let y9 = f5(a.atan(), t.0) + f5(t.0, x[0]);
        let mut u = lit(0.5);
        { let rhs = lit(1.75) + lit(1.75).sin(); x[1] /= rhs; }
        for i12 in 1..=3 {
            if (a + y9) < x[i12 % 3] {
                t.1 = ((y9 / (a.abs() + lit(1.25))) - fn116(lit(0.5) * y9.sin(), a.sin(), 1 % 4)).cos();
                continue;
            }
            {
                x[i12 % 3] = x.iter().zip(x.iter()).map(|(z, q)| lit(0.5) * (*q).sin().sin()).sum::<D>().cos();
            }
            t.0 = x.iter().map(|z| lit(0.5) * x[2].min(lit(1.625)).sin()).sum::<D>().sin();
        }
        vec![(((((lit(1.5) + u.sin()).sqrt() + lit(1.75) * t.1) + lit(1.5) * x[1]) + lit(2.0) * x[2]) + lit(1.0) * y9) + lit(1.75) * u, ((((x[0] + u) + lit(1.0) * t.0) + lit(0.75) * t.1) + lit(0.5) * x[2]) + lit(1.5) * u]
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
        (((((((if v[i7 % 2] <= b { a } else { t.0 }) + lit(0.5) * b) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(0.25) * y1[0]) + lit(1.75) * y1[1]) + lit(0.25) * y1[2]
    }

    pub fn fn139(a: D, v: &[D], mut p: [D; 3]) -> D {
        let y = fn123((a - a).sin(), (a - a).sin(), v, &mut p[2]);
        { let rhs = lit(0.25) * (if y.cos() < D::sin(v[v.len() - 1]) { v[v.len() - 1] } else { y.cos() }).cos(); p[0] += rhs; }
        for z5 in p.iter_mut().rev() {
            { let rhs = lit(0.5) * v[0].atan().sin(); *z5 += rhs; }
        }
        { let rhs = lit(0.25) * lit(1.0).sin().powi(0).sin().powi(0).atan(); p[2] -= rhs; }
        ((((((((a * p[1]) + lit(2.0) * a) + lit(1.5) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * p[0]) + lit(1.25) * p[1]) + lit(0.25) * p[2]) + lit(0.25) * y
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
        ((((s.iter().map(|z| (a * a + lit(1.0)).sqrt().sin()).sum::<D>() + lit(1.5) * a) + lit(2.0) * b) + lit(0.75) * s[0]) + lit(0.25) * s[2]) + lit(1.0) * y9
    }

    pub fn fn141(a: D, p: [D; 3]) -> D {
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 2 { break; }
                let mut y12: [D; 3] = {
                    let i4 = fn129(p[0].sin().tanh().atan(), lit(0.5) * p.iter().enumerate().map(|(j, z)| (*z).sin()).sum::<D>().sin(), [a; 3]);
                    [a; 3]
                };
                let mut dx = fn100(a.cos(), &mut y12);
                { let rhs = lit(0.25) * (-a.sin().tanh()).atan(); y12[i6 % 3] += rhs; }
            }
        }
        ((a.min(lit(0.25)) + lit(1.5) * a) + lit(1.5) * p[0]) + lit(1.75) * p[1]
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
        (((if i3 % 2 == 1 { a } else { lit(1.625) }) + lit(0.25) * cell1[0]) + lit(0.5) * cell1[1]) + lit(2.0) * cell1[2]
    }

    pub fn fn143(a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut acc = [p[0]; 3];
        if b.sin().exp() > a {
            { let rhs = lit(0.375) * b.sin(); acc[1] += rhs; }
            p[2] = twice(D::sin, p[1].atan()).cos();
            acc[0] = lit(1.25) * a.sin().tanh().sin().powi(2).sin();
        }
        ((((acc.iter().filter(|z| **z > 0.25).map(|z| ((*z) * a).sin()).sum::<D>() + lit(0.75) * a) + lit(0.75) * p[0]) + lit(1.5) * acc[0]) + lit(2.0) * acc[1]) + lit(2.0) * acc[2]
    }

    pub fn fn144(a: D, b: D, v: &[D]) -> D {
        if (b * b + lit(1.0)).sqrt() <= b.sin().exp() {
            for z5 in v.windows(2) {}
        }
        ((((a / (v[0].abs() + lit(1.25))) + lit(2.0) * a) + lit(1.0) * b) + lit(1.0) * v[0]) + lit(1.5) * v[1]
    }

    pub fn fn145(mut a: D, b: D, flag: bool) -> D {
        let mut w: Vec<D> = vec![lit(0.0); 3];
        if flag {
            { let rhs = b.mul_add(b, b).sin(); w[0] *= rhs; }
            let mut i5 = 0_usize;
            while i5 < 3 {
                { let rhs = 1; i5 += rhs; }
                if i5 == 1 {
                    if (b >= (-lit(0.875))) && (b > a) {
                        w.sort_by(|z, q| z.total_cmp(q));
                        break;
                    }
                } else if flag {
                    fn112(a.cos(), a.asinh().sin(), [b, b, lit(1.125)], &mut w);
                } else {
                    let mut w7 = fn133((b / (b * b + lit(1.0))).sin(), lit(0.5) * (b - w[i5 % 2]).sin(), &w[0..2]);
                }
                let mut old9 = std::mem::replace(&mut w, vec![-lit(0.375), b, b]);
            }
        }
        (((lit(2 as f64) + lit(1.75) * a) + lit(0.75) * b) + lit(1.0) * w[0]) + lit(0.25) * w[1]
    }

    pub fn fn146(a: D, v: &[D], k: &mut Vec<D>) -> Vec<D> {
        let w = [&k[..], &k[..2]].concat();
        { let rhs = lit(1.25) * w[w.len() - 1].sin(); k[0] *= rhs; }
        for &z6 in w.iter() {
            for i8 in (0..k.len()).step_by(2) {
                {
                    let f10 = |z: D| (w.iter().fold(lit(1.0), |h, z| lit(0.5) * (lit(1.375) + z6).sin()) * (z6 * z)).cos();
                    let y14 = f10(k[i8]);
                }
            }
            let r16 = &mut k[1];
            { let rhs = lit(0.125) * v[v.len() - 1].atan().atan(); *r16 += rhs; }
        }
        vec![(((if lit(1.875) >= a { w[w.len() - 1] } else { a }) + lit(1.0) * v[1]) + lit(2.0) * k[1]) + lit(0.75) * w[0], ((((((lit(0.5) + lit(1.0) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.75) * k[0]) + lit(1.0) * k[1]) + lit(0.5) * k[k.len() - 1]) + lit(0.5) * w[0]) + lit(1.5) * w[1]]
    }

    pub fn fn147(mut a: D, b: D) -> D {
        let acc = [a * b, b, b * a];
        let mut y12: D = {
            let mut i4 = 0_usize;
            while i4 < 3 {
                { let rhs = 1; i4 += rhs; }
            }
            match i4 % 3 { 0 => {
                let mut old: D = b;
                let f7 = |z: D| acc.iter().map(|z| lit(1.625).sin()).sum::<D>().sin();
                let mut y10 = f7(old.abs()) + f7(lit(i4 as f64));
            }, 1 => {
                a = (if (a * lit(0.875)) < b { b + b } else { a }).sin();
            }, _ => {
                { let rhs = lit(0.125) * b.atan().cos(); a -= rhs; }
            } }
            acc[i4 % 3].sin().exp()
        };
        ((((lit(1.0).sin().tanh() + lit(1.0) * a) + lit(1.75) * b) + lit(2.0) * acc[0]) + lit(1.25) * acc[1]) + lit(0.5) * y12
    }

    pub fn fn148(mut a: D, b: D, v: &[D], m: &mut [D], e: &mut D) {
        for i6 in 0..2 {
            let r8 = &mut m[i6 % 2];
            *r8 = *r8 * (*e).cos() + (lit(0.125) * (-lit(0.25)).atan());
            { let rhs = lit(0.25) * (lit(0.5) * (v[i6 % 2] + a).sin()); *r8 += rhs; }
            let r9 = &mut a;
            *r9 = (if (*e) <= b { *e } else { -lit(0.25) }).sin();
        }
    }

    pub fn fn149(a: D, b: D, m: &mut [D], e: &mut D) -> D {
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push(a.sin());
        }
        for i9 in (0..2).rev() {
            { let rhs = lit(0.5) * (*e).sin(); m[i9 % 2] += rhs; }
            for i11 in 0..4 {
                { let rhs = lit(0.375) * (lit(0.5) * ((if i11 < 2 { *e } else { a }) + b.mul_add(b, a)).sin()); m[1] -= rhs; }
                m[i9 % 2] = lit(0.5) * lit(i11 as f64).sin();
            }
        }
        let mut i13 = 0_usize;
        loop {
            { let rhs = 1; i13 += rhs; }
            if i13 > 2 { break; }
            let mut cell1: Vec<Vec<D>> = vec![list5.to_vec(), vec![fn23((*e).cos()), a.cos(), if i13 == 0 { a } else { lit(0.75) }]];
            let e = fn132(lit(0.5) * cell1[i13 % 2][i13 % 2].sin(), lit(1.25).abs().sin(), &mut m[..2]);
        }
        (((((((*e).sin() + lit(1.5) * a) + lit(0.5) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(2.0) * (*e)) + lit(0.5) * list5[0]) + lit(1.0) * list5[1]) + lit(0.75) * list5[list5.len() - 1]
    }

    pub fn fn150(a: D, b: D, n: usize, q: Vec<D>) -> D {
        let f5 = |z: D, k: D| lit(1.25) * b.sin();
        let y8 = f5(fn136(lit(1.25) * a.sin(), b.sin()), a) * f5(if n < 0 { a } else { a }, lit(1.0));
        let old: D = lit(1.125);
        (((((fn142(a.sin()) + lit(1.25) * a) + lit(1.25) * b) + lit(0.5) * q[0]) + lit(0.75) * q[1]) + lit(1.75) * y8) + lit(1.5) * old
    }

    pub fn fn151(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        { let rhs = lit(1.75) + (0..q.len()).map(|j| q[j] * lit(1.25) * a.min(a).sin()).sum::<D>().sin(); p[0] /= rhs; }
        let (l5, r6) = q.split_at_mut(1);
        l5[0] = r6[0].sin();
        { let rhs = l5[0] * (lit(1.375) * a).sin(); r6[0] -= rhs; }
        let mut back: D = q.iter().fold(p[2], |h, z| ((*z) + p[0]).cos()).sin();
        for i10 in (0..4).rev() {
            { let rhs = lit(0.25) * a.atan(); p[1] += rhs; }
        }
        (((((back + lit(1.75) * a) + lit(0.25) * p[1]) + lit(2.0) * p[2]) + lit(1.75) * q[0]) + lit(0.25) * q[q.len() - 1]) + lit(0.25) * back
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
        (((lit(1.625).sin().powi(1) + lit(0.25) * a) + lit(0.25) * acc[0][1]) + lit(0.75) * acc[1][0]) + lit(0.75) * y10
    }

    pub fn fn153(a: D, v: &[D], m: &mut [D], k: &mut Vec<D>) -> D {
        let mut y: [D; 3] = [a, m[0], m[0] * v[1]];
        for (j, z6) in m.iter_mut().enumerate() {
            { let rhs = lit(0.375) * k.chunks(2).map(|z| z[0].sin()).sum::<D>().sin(); *z6 += rhs; }
        }
        let mut m = fn126(lit(1.25) * m.last().copied().unwrap_or(lit(0.5)).sin(), a.sin(), 2 % 4, [lit(1.125); 3], k);
        let mut y9: [D; 3] = if (a > a) && (y[1] <= m) {
            let mut y = fn123(a.sin(), (a * a + lit(1.0)).sqrt().atan(), v, &mut k[1]);
            [a; 3]
        } else {
            [lit(1.75); 3]
        };
        return (((((((((v[0] + lit(2.0) * a) + lit(1.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * k[0]) + lit(1.25) * k[1]) + lit(1.5) * k[k.len() - 1]) + lit(0.25) * y[0]) + lit(1.75) * y[1]) + lit(2.0) * m) + lit(0.25) * y9[2];
        let mut old11 = std::mem::replace(&mut y[2], m.sin());
        k.windows(2).map(|z| z[0] * z[1]).sum::<D>()
    }

    pub fn fn154(mut a: D, q: Vec<D>) -> (D, D) {
        for i3 in 1..=1 {
            a = lit(0.5) * a.sin();
        }
        a = q.iter().rev().skip(1).copied().map(|z| (z.abs() + lit(1.25)).sqrt().sin()).sum::<D>().atan();
        a = a.sin().sin();
        ((twice(bent, twice(bent, q[1])) + lit(1.75) * q[0]) + lit(1.5) * q[1], ((q.iter().sum::<D>() + lit(1.5) * a) + lit(0.5) * q[1]) + lit(0.5) * q[q.len() - 1])
    }

    pub fn fn155(mut a: D, b: D, p: [D; 3]) -> D {
        let saved = [b + a, lit(1.5), a + a];
        fn110(lit(1.25) * saved.iter().copied().fold(lit(-9.0), D::max).sin(), &mut a);
        a = (if (0..p.len()).map(|j| p[j] * (a - saved[1]).sin()).sum::<D>() < (-b) { p[0] - b } else { a }).sin();
        let f6 = |z: D| lit(0 as f64).sin();
        let mut y8 = f6(f6(lit(2 as f64)));
        y8 = lit(1.25) * ((b * lit(0.125)) - p[1]).sin();
        a = lit(1.25) * y8.sin();
        ((((((y8 + lit(0.5) * b) + lit(1.5) * p[0]) + lit(1.25) * p[1]) + lit(1.25) * p[2]) + lit(1.0) * saved[0]) + lit(1.5) * saved[1]) + lit(1.0) * y8
    }

    pub fn fn156(a: D, b: D, n: usize, net: &Net) -> D {
        let mut dx = Shape::Rect { w: (-lit(2.0)).abs(), h: a * b };
        let f6 = |z: D| a.max(fn101(a.atan(), b.sin(), net)).atan();
        let mut y9 = f6(twice(|z| z.sin().sin(), a)) + f6(lit((n + 1) as f64));
        { let rhs = lit(0.125) * (lit(1.25) * ((lit(1.5) + b.sin()).ln() * (lit(1.5) + b.sin()).ln() + lit(1.0)).ln().sin()); y9 += rhs; }
        (((((b.sin().powi(2) + lit(0.5) * a) + lit(0.75) * b) + lit(2.0) * net.w[0]) + lit(1.25) * net.w[1]) + lit(1.0) * net.b) + lit(2.0) * y9
    }

    pub fn fn157(a: D) -> D {
        let a: [D; 3] = [lit(1.75), a - a, a];
        'l3: for z5 in &a {}
        let f7 = |z: D| (lit(2 as f64) - fn141(z.atan(), [lit(1.25); 3])).cos();
        let y9 = f7(a[2].max(a[1]));
        let mut saved: [D; 3] = std::array::from_fn(|j| lit(1.25) * y9.sin());
        for i13 in (0..a.len()).step_by(2) {
            let mut next15 = saved.clone();
            for _ in 0..1 {
                for i16 in 0..saved.len() {
                    next15[i16] = 0.5 * saved[i16] + 0.25 * (if i16 == 0 { saved[saved.len() - 1] } else { saved[i16 - 1] }) * (a[i13] - a[0]).sin();
                }
                std::mem::swap(&mut saved, &mut next15);
            }
            let r17 = &mut saved[i13 % 3];
            *r17 = y9.max(lit(1.375)).sin();
            { let rhs = lit(0.125) * (lit(0.5) * a[0].sin()); *r17 += rhs; }
        }
        ((((a.first().copied().unwrap_or(lit(0.5)) + lit(0.25) * a[0]) + lit(1.0) * a[1]) + lit(0.75) * y9) + lit(2.0) * saved[0]) + lit(1.25) * saved[2]
    }

    pub fn fn158(a: D, v: &[D], m: &mut [D]) {
        let mut dx = vec![vec![a; 2]; 3];
        let x = twice(bent, if a > a { lit(1.5) } else { m[1] }) + a.cos();
    }

    pub fn fn159(mut a: D, mut q: Vec<D>) -> D {
        for i3 in 0..q.len() {
            a = lit(0.5) * (a - q[i3]).sin().powi(1).sin();
            if i3 == 0 {
                let mut old5 = std::mem::take(&mut q[i3]);
                return ((q[i3] + lit(1.0) * q[0]) + lit(2.0) * q[1]) + lit(2.0) * q[q.len() - 1];
            }
            q[i3] = (q[i3] + lit(1.125)).sin().sin();
        }
        (((q[1] + lit(1.125)) + lit(1.5) * a) + lit(1.5) * q[0]) + lit(1.25) * q[1]
    }

    pub fn fn160(a: D, m: &mut [D], body: &mut Body) -> D {
        let mut y = Point { x: body.pos.x + lit(1.75), y: if a >= body.pos.x { body.pos.y } else { lit(0.5) } };
        let mut dy1 = fn63(lit(1.25) * a.sin().sin(), m);
        let x = a;
        for i7 in 0..m.len() {
            let mut i9 = 0_usize;
            while i9 < 2 && ((if body.pos.x > m[i7] { body.pos.y } else { a }) > m.iter().filter(|z| **z > 0.25).map(|z| lit(0.5).atan()).sum::<D>()) {
                { let rhs = 1; i9 += rhs; }
                let w: Vec<D> = vec![a.sin(), lit(0.75)];
                fn148(dy1.atan(), lit(2.0).atan(), &w, &mut m[..2], &mut body.pos.x);
            }
        }
        ((((((((lit(1.5) + lit(0.5) * a) + lit(0.5) * m[1]) + lit(1.75) * body.pos.x) + lit(0.75) * body.pos.y) + lit(1.25) * body.vel[0]) + lit(0.75) * body.mass) + lit(0.75) * y.x) + lit(1.75) * y.y) + lit(1.0) * x
    }

    pub fn fn161(a: D) -> D {
        {}
        let mut cell1 = Point::new(a.sin(), a);
        lit(1.875).asinh()
    }

    pub fn fn162(a: D) -> D {
        'l2: for i3 in 0..4 {
            if (-lit(0.75)) <= (if a >= a { a } else { a }) {
                if lit(i3 as f64) > twice(D::sin, a / (lit(1.5) + a.sin())) {
                    return (a.abs() + lit(1.25)).ln();
                }
            } else if (a + a) < a {} else {}
            let f5 = |z: D| a.sin();
            let y7 = f5(-lit(1.25));
        }
        fn157(a.sin()) + lit(1.0) * a
    }

    pub fn fn163(mut a: D, n: usize) -> D {
        let r3 = &mut a;
        *r3 = *r3 * (-lit(0.5)).sin() + (lit(0.25) * lit(1.125).sin());
        *r3 = fn159(lit(1.5).cos(), vec![-lit(1.25), lit(0.75), lit(0.5)]).cos();
        a = (if a.min(a) < a.sin() { a.max(a) } else { (a.abs() + lit(1.25)).ln() }).atan();
        (a - a) + lit(1.0) * a
    }

    pub fn fn164(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut u: Vec<D> = vec![v[v.len() - 1].sin().tanh(), v[1] + a];
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            if let Some(z) = u.last_mut() {
                { let rhs = 0.5 * a.cos(); *z += rhs; }
            }
            for (j, z9) in v.iter().enumerate() {
                match j % 3 { 0 => {
                    u = vec![positive(v.iter().enumerate().map(|(j, z)| lit(0.5) * a.sin()).sum::<D>()).unwrap_or(a), *z9];
                }, 1 => {
                    u.sort_by(|z, q| z.total_cmp(q));
                }, _ => {} }
            }
            if u.windows(2).map(|z| z[0] * z[1]).sum::<D>() < a {
                { let rhs = a.asinh().sin(); u[i6 % 2] *= rhs; }
                break;
            }
        }
        ((((((lit(1.25).sin().powi(3) + lit(1.75) * a) + lit(0.5) * b) + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(2.0) * u[0]) + lit(2.0) * u[1]
    }

    pub fn fn165(mut a: D, p: [D; 3]) -> D {
        let saved: Point = Point { x: p.last().copied().unwrap_or(lit(0.5)), y: p[1] };
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                let mut old8 = std::mem::replace(&mut a, fn147(saved.x.cos(), lit(0.5) * p[0].sin()).sin());
            }
            { let rhs = lit(1.75) + (a + a).sin(); a /= rhs; }
        }
        ((p.iter().copied().fold(lit(-9.0), D::max) + lit(0.75) * p[1]) + lit(1.0) * p[2]) + lit(1.5) * saved.x
    }

    pub fn fn166(mut a: D, mut b: D) -> [D; 3] {
        let mut s: Point = Point { x: a, y: b };
        { let rhs = lit(0.125) * (lit(1.25) * b.abs().sin()); s.x += rhs; }
        let r4 = &mut s.y;
        *r4 = lit(1.25) * (if b < a { b } else { b }).sin();
        *r4 = *r4 * lit(1.25) * a.sin() + (lit(0.5) * b.sin());
        [a + lit(0.25) * s.x, b.sin().tanh() + lit(1.0) * s.y, ((a + lit(1.0) * a) + lit(0.25) * s.x) + lit(1.5) * s.y]
    }

    pub fn fn167(mut a: D, b: D, m: &mut [D], e: &mut D) -> D {
        let mut back: [[D; 3]; 2] = [[lit(0.625); 3], [b.sin(), m[m.len() - 1] / (a * a + lit(1.0)), a.max(a)]];
        { let rhs = lit(0.375) * (lit(1.25) * (lit(1.5) + a.sin()).sqrt().sin()); m[0] -= rhs; }
        let mut i6 = 0_usize;
        'l7: while i6 < 3 {
            { let rhs = 1; i6 += rhs; }
            let mut y11: D = if a.sin().exp() < back[i6 % 2][i6 % 3].abs() {
                *e = lit(0.5) * ((*e) + b).sin().sin();
                back[i6 % 2][i6 % 3] * back[1][i6 % 3]
            } else {
                {
                    let (l9, r10) = m.split_at_mut(1);
                    l9[0] = r10[0].sin();
                    { let rhs = l9[0] * back[1][i6 % 3].max(a).cos(); r10[0] -= rhs; }
                }
                b * lit(0.875)
            };
            { let rhs = lit(1.75) + b.sin().exp().sin(); back[i6 % 2][i6 % 3] /= rhs; }
        }
        let mut x: Vec<Vec<D>> = vec![vec![*e, fn107(lit(1.25) * (*e).sin(), (*e).sin()), a.asinh()], vec![lit(0.0); 4]];
        (((((((((x[1][i6 % 2] * (*e)) + lit(0.5) * a) + lit(1.0) * b) + lit(1.5) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(0.5) * (*e)) + lit(0.25) * back[0][1]) + lit(0.5) * back[1][0]) + lit(2.0) * x[0][0]) + lit(1.75) * x[1][1]
    }

    pub fn fn168(a: D, b: D, flag: bool) -> D {
        if (b - b) >= a {
            return (a * a + lit(1.0)).sqrt() + lit(2.0) * a;
        }
        (b + lit(0.5) * a) + lit(0.5) * b
    }

    pub fn fn169(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = p;
        for z5 in p.iter_mut() {
            { let rhs = lit(0.25) * b.sin(); *z5 += rhs; }
        }
        { let rhs = lit(0.5) * (a.max(b) - y.iter().filter(|z| **z > 0.25).map(|z| ((*z) - lit(1.375)).cos()).sum::<D>()).sin(); p[0] -= rhs; }
        if (-lit(1.125)) >= (p[1] + b) {
            if (lit(2.0) - a) >= y.last().copied().unwrap_or(lit(0.5)) {
                for i7 in (0..y.len()).rev() {}
                y[0] = p[0].sin();
            }
        } else if a >= a.sin().powi(3) {
            p[0] = lit(1.25) * D::sin(b + a).sin();
        } else {
            { let rhs = lit(0.375) * lit(1.125).asinh().sin(); y[1] += rhs; }
        }
        return ((((((lit(0 as f64) + lit(1.5) * a) + lit(0.25) * b) + lit(2.0) * p[0]) + lit(1.0) * p[1]) + lit(0.75) * p[2]) + lit(2.0) * y[0]) + lit(1.5) * y[1];
    }

    pub fn fn170(a: D, m: &mut [D]) {
        for z3 in m.iter_mut() {
            *z3 = (a.abs() + lit(1.25)).ln().sin();
        }
        let mut dx = a.min(chained(-a).unwrap_or(m[0]));
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
        }, _ => {
            b = lit(1.25) * (b + b).sin();
        } }
        (lit(1.75) + lit(0.75) * a) + lit(0.5) * b
    }

    pub fn fn172(mut a: D, n: usize, m: &mut [D], k: &mut Vec<D>) -> D {
        let mut old: [[D; 3]; 2] = [[lit(0.25) + k[1], fn164(a.cos(), a.cos(), n >= 1, k), lit(1.625)], [a.cos(); 3]];
        let mut back = [[lit(1.0); 3], [m[n % 2], ((-lit(0.375)).abs() + lit(1.25)).sqrt(), a]];
        'l7: for i8 in 0..4 {
            for i10 in (0..k.len()).step_by(2) {
                {
                    let part12 = &mut k[..2];
                    { let rhs = lit(0.25) * a.cos(); part12[0] += rhs; }
                    part12[1] = part12[0] * lit(0.5) * m[i8 % 2].sin();
                }
                let mut old13 = std::mem::replace(&mut back[0][n % 3], lit(0.5) * m[0].sin());
            }
        }
        ((((((((((old[n % 2][n % 3] + lit(0.5) * a) + lit(0.5) * m[1]) + lit(0.5) * m[m.len() - 1]) + lit(1.0) * k[0]) + lit(0.25) * k[1]) + lit(0.5) * k[k.len() - 1]) + lit(1.0) * old[0][1]) + lit(0.75) * old[1][2]) + lit(1.0) * back[0][1]) + lit(0.75) * back[1][0]) + lit(1.5) * back[1][2]
    }

    pub fn fn173(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut list4 = Vec::new();
        list4.push(b.sin().tanh());
        list4.push(a);
        list4.push(lit(1.25) * a.sin());
        let mut tape1: Vec<Vec<D>> = vec![vec![list4[n % 2] * b, a * b], [&list4[..], &list4[..2]].concat()];
        let mut y8: D = if lit(n as f64) > (list4[n % 2] + a) {
            { let rhs = lit(0.25) * fn172((b * b).cos(), n % 4, &mut tape1[0], &mut list4); a += rhs; }
            tape1[0][n % 2] = lit(1.25) * (list4[0] + b).sin();
            b + b
        } else {
            { let rhs = lit(0.25) * fn162(list4.iter().sum::<D>().sin()); b += rhs; }
            { let rhs = lit(0.375) * list4.iter().rev().skip(1).copied().map(|z| lit(1.25) * (b - b).sin()).sum::<D>().mul_add(-lit(1.0), tape1[1][0]).sin(); tape1[n % 2][1] -= rhs; }
            b + b
        };
        ((((((list4.iter().copied().fold(lit(-9.0), D::max) + lit(1.5) * b) + lit(0.5) * list4[0]) + lit(2.0) * list4[1]) + lit(0.75) * list4[list4.len() - 1]) + lit(0.25) * tape1[0][0]) + lit(0.75) * y8, ((fn21(lit(1.25) * tape1[1][n % 2].sin(), lit(1.25) * y8.sin(), &list4) + lit(0.5) * list4[0]) + lit(0.5) * list4[list4.len() - 1]) + lit(1.0) * tape1[0][0])
    }

    pub fn fn174(a: D) -> D {
        if a < a.asinh() {
            return a + (-lit(1.5));
        }
        let mut a: [D; 3] = [lit(1.25); 3];
        if a[0] >= a[1] {
            { let rhs = lit(0.125) * (a[2] + a[0]).sin(); a[1] += rhs; }
            return (a[1] + lit(0.5) * a[0]) + lit(2.0) * a[2];
        }
        let r3 = &mut a[2];
        { let rhs = lit(0.125) * (lit(1.375) / (lit(1.5) + (-lit(1.25)).sin())).sin(); *r3 += rhs; }
        { let rhs = lit(0.125) * (lit(0.125) + lit(0.875)).cos(); *r3 += rhs; }
        for z4 in &mut a {
            *z4 = lit(1.375).cos();
        }
        a[1] = (a[1].max(a[1]) + (a[0] + a[1])).atan();
        ((a[0].sin() + lit(0.25) * a[0]) + lit(1.5) * a[1]) + lit(0.25) * a[2]
    }

    pub fn fn175(a: D, mut b: D, m: &mut [D]) {
        let mut m = vec![vec![b; 2]; 3];
        m[0][0] = a.sin();
        let mut old: Body = Body { pos: Point { x: b, y: a }, vel: [a / (lit(1.5) + b.sin()), a, lit(0.75)], mass: lit(1 as f64), id: 2 };
        let mut y9: D = if a >= (if m[0][1] > a { m[1][1] } else { b }) {
            let r6 = &mut b;
            { let rhs = lit(1.25) * m[1][0].sin(); *r6 *= rhs; }
            *r6 = *r6 * lit(1.25) * old.pos.y.sin() + (lit(0.375) * (lit(1.25) * a.sin()));
            old.mass = fn168(lit(0 as f64).sin(), lit(1.25) * b.sin().powi(3).sin(), a < (old.pos.x * a)).atan();
            lit(1.5).sin().powi(2)
        } else {
            let mut i7 = 0_usize;
            while i7 < 1 && (lit(3 as f64) <= a.sin().exp()) {
                { let rhs = 1; i7 += rhs; }
                m[0][1] = lit(1.25) * old.pos.x.mul_add(a, a).cos().sin();
            }
            fn168(old.vel[i7 % 3].sin(), a.sin(), old.mass > m[i7 % 2][0])
        };
    }

    pub fn fn176(mut a: D, b: D, v: &[D], m: &mut [D]) {
        let dy1: (D, D) = (b / (a * a + lit(1.0)), b);
        m[m.len() - 1] = lit(1.25) * a.sin();
        *m.last_mut().unwrap() = v[v.len() - 1].sin();
        let mut dy1 = Net { w: [&m[..], &v[..2]].concat(), b: if a > m[0] { v[1] } else { b } };
        let r7 = &mut dy1.b;
        *r7 = *r7 * m[0].atan() + (lit(0.5) * m[1].sin());
        *r7 = *r7 * lit(1.25) * m[m.len() - 1].sin() + (lit(0.25) * (lit(1.25) * m[1].sin()));
        m[1] = (m[0].sin().tanh() * (m[m.len() - 1] * a)).sin();
    }

    pub fn fn177(a: D, b: D, v: &[D], mut q: Vec<D>, e: &mut D) -> D {
        let mut x = q[0..=1].to_vec();
        { let rhs = lit(0.125) * fn165((b * b + lit(1.0)).sqrt().sin(), std::array::from_fn(|j| lit(j as f64).sin())).sin(); *e += rhs; }
        { let rhs = lit(1.75) + q[1].sin(); x[0] /= rhs; }
        let mut x8 = Net { w: vec![lit(0.0); 2], b: a };
        x[..2].copy_from_slice(&[a.atan().cos(), a]);
        if q.iter().copied().fold(lit(-9.0), D::max) < q.iter().enumerate().map(|(j, z)| (lit(1.625) / (lit(1.5) + (*e).sin())).cos()).sum::<D>() {
            while x.len() > 2 {
                let z = x.pop().unwrap();
                *e = *e * 0.5 + z * lit(1.25) * v[0].sin();
            }
            x8.step(v, b.sin());
        } else {
            let f12 = |z: D| ((z * (*e)) * (x8.w[0] + a)).cos();
            let y14 = f12(x8.forward(&q)) + f12(a);
        }
        ((((((((((if b <= lit(0.625) { *e } else { a }) + lit(0.5) * v[0]) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * q[0]) + lit(0.25) * q[1]) + lit(1.25) * (*e)) + lit(1.0) * x[0]) + lit(1.0) * x[1]) + lit(0.25) * x[x.len() - 1]) + lit(2.0) * x8.w[0]) + lit(1.75) * x8.w[1]
    }

    pub fn fn178(mut a: D, body: &mut Body) {
        let mut old: Point = Point { x: fn174(a.sin()), y: a };
        let r4 = &mut body.pos.y;
        *r4 = lit(1.25) * a.sin().powi(3).sin();
        *r4 = *r4 * lit(1.25) * old.y.sin() + (lit(0.25) * old.x.cos());
        body.vel[1] = lit(0.875).sin();
        old = old;
        let f5 = |z: D| { let h7 = body.pos.x + old.y; lit(1.25) * a.sin() + h7 };
        let y9 = f5(f5(a));
        body.pos.x = lit(0.625);
        let x: (D, D) = (y9 + y9, old.x);
    }

    pub fn fn179(a: D, mut b: D, n: usize, k: &mut Vec<D>) -> D {
        { let rhs = lit(0.375) * k[n % 2].atan(); k[1] += rhs; }
        k[n % 2] = lit(1.25) * twice(D::sin, a.abs()).sin();
        let mut old: Option<D> = Some(fn114(k[0].sin(), [b; 3]));
        let mut y6: D = if n == 0 {
            k.iter().sum::<D>()
        } else {
            fn159(k[n % 2].sin(), k.clone())
        };
        let mut list8 = Vec::new();
        list8.push(if n % 2 == 0 { lit(0.5) } else { y6 });
        list8.push(k[n % 2].cos());
        { let rhs = lit(0.25) * fn177((k[n % 2] + b).sin(), (a + a).sin(), &k[0..2], vec![b, -lit(1.0), k[n % k.len()]], &mut list8[1]); y6 += rhs; }
        (((((((list8[n % 2] + lit(0.75) * a) + lit(1.5) * b) + lit(1.0) * k[0]) + lit(1.5) * k[1]) + lit(1.5) * k[k.len() - 1]) + lit(1.0) * y6) + lit(1.0) * list8[0]) + lit(0.25) * list8[list8.len() - 1]
    }

    pub fn fn180(mut a: D, m: &mut [D]) -> D {
        let acc: Vec<D> = vec![m.windows(2).map(|z| z[0] * z[1]).sum::<D>(), a];
        {
            m[0] = lit(0.125);
        }
        for i4 in 1..=4 {
            for (z, o) in m.iter_mut().zip(&acc) {
                { let rhs = *o * a.cos(); *z += rhs; }
            }
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
                let mut acc8 = fn131(lit(0.5) * acc[acc.len() - 1].sin(), acc.len() % 4, m);
                let f10 = |z: D| (*m.last().unwrap()).cos();
                let y12 = f10(m[0] + (-lit(1.0)));
            }
        }
        ((((m[m.len() - 1] + lit(1.25) * a) + lit(0.25) * m[0]) + lit(2.0) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(0.25) * acc[acc.len() - 1]
    }

    pub fn fn181(a: D, mut b: D) -> D {
        let mut acc = vec![lit(0.0); 2];
        let mut x: Vec<D> = acc.clone();
        x[0] = acc[1].sin().tanh().atan();
        x.fill((b - b).sin());
        ((((((b + lit(1.25) * b) + lit(0.75) * acc[0]) + lit(2.0) * acc[1]) + lit(1.5) * acc[acc.len() - 1]) + lit(1.5) * x[0]) + lit(0.25) * x[1]) + lit(2.0) * x[x.len() - 1]
    }

    pub fn fn182(mut a: D, b: D) -> D {
        a = lit(0.125).cos();
        for i3 in 0..2 {
            for i5 in (0..3).rev() {
                let mut dx = if (i3 % 2 == 0) || (a < a) { a } else { a + a };
                if a >= (if (-lit(1.875)) < lit(1.5) { dx } else { a }) {
                    break;
                }
            }
        }
        (a + lit(0.25) * a) + lit(1.0) * b
    }

    pub fn fn183(a: D, n: usize) -> D {
        if a >= a.sin() {
            let mut i3 = 0_usize;
            while i3 < 2 {
                { let rhs = 1; i3 += rhs; }
            }
        } else if a >= a {} else {}
        fn163(lit(1.25) * a.sin(), n % 4) + lit(0.75) * a
    }

    pub fn fn184(a: D, mut b: D) -> D {
        let b: [D; 3] = [b, lit(0.25), if a <= a { a } else { a }];
        for i4 in 1..=3 {
            for i6 in 0..i4 % 4 {}
            if a <= b.windows(2).map(|z| z[0] * z[1]).sum::<D>() {
                return (((twice(|z| a.sin(), a) + lit(1.75) * a) + lit(0.5) * b[0]) + lit(1.5) * b[1]) + lit(1.5) * b[2];
            }
        }
        ((((b[2] * a) + lit(0.5) * a) + lit(1.75) * b[0]) + lit(1.0) * b[1]) + lit(1.25) * b[2]
    }

    pub fn fn185(a: D, b: D, v: &[D]) -> D {
        return (((b + lit(1.75) * a) + lit(1.0) * b) + lit(2.0) * v[1]) + lit(1.5) * v[v.len() - 1];
    }

    pub fn fn186(a: D, v: &[D], m: &mut [D]) -> D {
        let mut back: [D; 3] = [lit(1.75); 3];
        let mut y1 = back[1] + (if back[1] >= a { back[2] } else { v[0] });
        let r6 = &mut m[1];
        *r6 = *r6 * a.sin() + (lit(0.25) * back[1].cos());
        *r6 = *r6 * y1.sin() + (lit(0.375) * (lit(1.25) * lit(1.125).sin()));
        let r7 = &mut back[1];
        *r7 = m.iter().fold(a, |h, z| lit(1 as f64).sin()).cos();
        { let rhs = (y1 - a).atan(); *r7 *= rhs; }
        for z10 in back.iter_mut() {
            *z10 = *z10 * lit(0.5) * (y1 * v[1]).sin() - (lit(0.375) * lit(0 as f64).cos());
        }
        let mut next11 = back.clone();
        for _ in 0..1 {
            for i12 in 0..back.len() {
                next11[i12] = 0.5 * back[i12] + 0.25 * (if i12 == 0 { back[back.len() - 1] } else { back[i12 - 1] }) * (0..m.len()).map(|j| m[j] * y1.sin()).sum::<D>().sin();
            }
            back.copy_from_slice(&next11);
        }
        { let rhs = lit(1.75) + y1.sin(); back[1] /= rhs; }
        ((((((((v[1].cos() + lit(0.25) * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(0.25) * m[1]) + lit(0.5) * m[m.len() - 1]) + lit(1.0) * back[0]) + lit(1.5) * back[1]) + lit(1.0) * back[2]) + lit(2.0) * y1
    }

    pub fn fn187(mut a: D, mut b: D) -> D {
        let Some(z3) = positive(-a) else {
            return (a.cos() + lit(1.25) * a) + lit(0.75) * b;
        };
        a = lit(1.875);
        (z3 * a) + lit(1.5) * b
    }

    pub fn fn188(a: D, m: &mut [D]) -> D {
        let a: Net = Net { w: vec![a.cos(), fn89(m[1].cos(), lit(1.25) * lit(0.75).sin(), 3 % 4)], b: lit(1.25) };
        let f4 = |z: D| m[0].sin();
        let y6 = f4(f4(a.w[0]));
        for i8 in (0..m.len()).rev() {
            { let rhs = y6.sin(); m[i8] *= rhs; }
        }
        let mut dy1: D = (lit(1.5) + y6.sin()).sqrt() - (lit(1.125) * m[m.len() - 1]);
        let next = fn78(lit(1.25) * lit(0.5).sin(), (a.w[0] * lit(2.0)) < y6, vec![y6, y6, a.w[0]], &mut m[0..2], &mut dy1);
        for z12 in m.iter_mut().rev() {
            *z12 = (dy1 * dy1 + lit(1.0)).sqrt().sin();
        }
        (((((((dy1.cos() + lit(0.25) * m[0]) + lit(1.75) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.75) * a.w[0]) + lit(1.25) * a.w[1]) + lit(1.5) * y6) + lit(0.75) * dy1) + lit(0.5) * next
    }

    pub fn fn189(a: D, n: usize, flag: bool, r: &mut [D; 3]) -> D {
        let mut y1 = [a, a, a + r[1]];
        let next: D = if (n >= 2) || (a > r[n % 3]) { r[2] - y1[1] } else { y1[2] + a };
        let mut i7 = 0_usize;
        while i7 < 2 {
            { let rhs = 1; i7 += rhs; }
            let mut y11: [D; 3] = {
                {
                    { let rhs = lit(0.375) * (lit(0.5) * (-next).sin()); y1[1] -= rhs; }
                    let mut dx: [D; 3] = [lit(1.75); 3];
                }
                let mut u = fn188(r[n % 3].sin(), &mut y1);
                [next; 3]
            };
        }
        ((((a + lit(1.5) * a) + lit(0.25) * r[1]) + lit(1.25) * r[2]) + lit(0.75) * y1[0]) + lit(0.5) * y1[1]
    }

    pub fn fn190(mut a: D, q: Vec<D>) -> D {
        let mut y1: Vec<D> = q[..2].to_vec();
        let r4 = &mut y1[0];
        { let rhs = lit(0.5) * (if a > q[q.len() - 1] { lit(0.25) } else { a }).sin(); *r4 += rhs; }
        let old = fn188(q.windows(2).map(|z| z[0] * z[1]).sum::<D>().atan(), &mut y1);
        if (a >= (a + a)) || ((-q[0]) <= (*y1.first().unwrap())) {
            let r6 = &mut y1[0];
            { let rhs = lit(1.25) * (a * a).sin(); *r6 *= rhs; }
        }
        (((lit(0.375) + lit(1.0) * q[q.len() - 1]) + lit(1.75) * y1[0]) + lit(1.25) * y1[1]) + lit(1.25) * old
    }

    pub fn fn191(mut a: D, n: usize, v: &[D], mut p: [D; 3], e: &mut D) -> D {
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            for i9 in (0..p.len()).step_by(2) {
                let dy1 = fn180(lit(0.5) * ((*e) * v[i6 % 2]).sin(), &mut p);
            }
            let mut back = [[v[1]; 3]; 2];
        }
        (((((a + lit(1.25) * a) + lit(0.5) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(0.5) * p[1]) + lit(2.0) * p[2]) + lit(1.75) * (*e)
    }

    pub fn fn192(a: D, m: &mut [D], r: &mut [D; 3]) -> (D, D) {
        let mut dx = r[0..=1].to_vec();
        for i5 in (0..4).rev() {
            dx = r.iter().map(|z| lit(0.5) * r.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()).collect::<Vec<D>>();
        }
        let mut i8 = 0_usize;
        while i8 < 2 && (i8 < 0) {
            { let rhs = 1; i8 += rhs; }
            let mut y12: D = if a >= (-m[i8 % m.len()]) {
                let r10 = &mut m[1];
                *r10 = *r10 * a.atan() + (lit(0.125) * lit(0.375).atan());
                r[2]
            } else {
                fn176(chained(a.sin().exp()).unwrap_or(r[i8 % 3]).atan(), (dx[1] + dx[i8 % dx.len()]).sin(), &r[0..=1], m);
                let mut a = r[0] * (m[0] * m[0] + lit(1.0)).sqrt();
                m[m.len() - 1]
            };
        }
        return ((((a + lit(1.75) * a) + lit(0.5) * r[0]) + lit(2.0) * r[2]) + lit(1.25) * dx[dx.len() - 1], (((((dx[1].sin().exp() + lit(1.0) * m[1]) + lit(2.0) * r[0]) + lit(2.0) * r[1]) + lit(1.5) * r[2]) + lit(2.0) * dx[0]) + lit(0.25) * dx[dx.len() - 1]);
    }

    pub fn fn193(mut a: D, b: D, n: usize) -> D {
        let mut dx = Point { x: D::sin(a), y: fn184(a.sin(), lit(1.25) * a.sin()) };
        let f5 = |z: D| { let h7 = a; lit(1.25) * fn165(z.sin(), [lit(1.625); 3]).sin() + h7 };
        let mut y9 = f5(dx.norm2());
        'l11: for i12 in (0..3).rev() {
            let f14 = |z: D| lit(0.5) * lit(0.375).abs().sin();
            let mut y16 = f14(f14(dx.x - y9));
        }
        return (((y9 * y9) + lit(1.5) * dx.x) + lit(1.5) * dx.y) + lit(1.0) * y9;
        b
    }

    pub fn fn194(a: D, b: D, m: &mut [D]) {
        let mut x = Body { pos: Point { x: a, y: a }, vel: [m[1], m[1], if b < a { m[0] } else { b }], mass: b - a, id: 2 };
        {
            'l5: for z7 in m.windows(2) {
                'l9: for i10 in 0..4 {
                    x.vel[i10 % 3] = lit(0.5) * (lit(0.5).abs() * (m[i10 % 2] * x.mass)).sin();
                    if (a * lit(0.5)) > lit((i10 + 1) as f64) {
                        return;
                    }
                    { let rhs = (a * z7[i10 % 2]).sin(); x.mass *= rhs; }
                }
                let f12 = |z: D| ((x.vel[1] + z7[0]) * m.iter().rev().skip(1).copied().map(|z| (if x.vel[2] <= x.pos.y { b } else { a }).sin()).sum::<D>()).sin();
                let y15 = f12(a) + f12(lit(z7.len() as f64));
            }
            x.mass = (fn143(b.cos(), b.sin(), [x.pos.x, x.pos.y, x.pos.y]) + (-b)).sin();
        }
    }

    pub fn fn195(a: D, v: &[D]) -> D {
        let mut x = [v[0].max(a); 3];
        x[0] = ((x[1] * a) * x.iter().zip(x.iter()).map(|(z, q)| v[0].cos()).sum::<D>()).atan();
        for i6 in 0..4 {
            *x.first_mut().unwrap() = a.atan();
        }
        return (((fn193(lit(1.25) * a.sin(), lit(1.25) * a.sin(), 3 % 4) + lit(1.5) * a) + lit(1.75) * v[1]) + lit(1.0) * x[0]) + lit(0.75) * x[1];
        let r8 = &mut x[0];
        *r8 = *r8 * v[v.len() - 1].atan() + (lit(0.375) * v[1].sin());
        { let rhs = lit(0.375) * lit(0.875).cos(); *r8 += rhs; }
        if a >= lit(0.75) { v[0] } else { x[1] }
    }

    pub fn fn196(mut a: D, mut b: D) -> D {
        let mut dy1 = vec![a; 3];
        (b, a) = (a, b);
        let f4 = |z: D| lit(1.25) * a.sin();
        let y6 = f4(f4(if b < dy1[1] { b } else { a }));
        { let rhs = lit(0.25) * ((-lit(1.5)) + lit(3 as f64)).sin(); dy1[0] += rhs; }
        ((((a.sin() + lit(0.75) * a) + lit(1.0) * b) + lit(0.25) * dy1[0]) + lit(0.75) * dy1[1]) + lit(1.0) * y6
    }

    pub fn fn197(a: D, n: usize, m: &mut [D]) {
        let mut dy1 = [lit(n as f64), m[n % 2].cos(), a];
        for i5 in 0..n % 4 {
            { let rhs = lit(0.5) * a.atan(); dy1[n % 3] -= rhs; }
            dy1 = dy1;
            let r7 = &mut dy1[i5 % 3];
            *r7 = lit(1.5).sin();
        }
        let y1: [[D; 3]; 2] = [[if a >= a { a } else { lit(1.625) }; 3], [-lit(1.625); 3]];
    }

    pub fn fn198(mut a: D, n: usize, mut p: [D; 3], k: &mut Vec<D>) -> D {
        let a: Vec<D> = vec![p[n % 3], k[1], k[1] / (a.abs() + lit(1.25))];
        let f6 = |z: D| ((a[1] * a[1] + lit(1.0)).ln() - z).sin();
        let y8 = f6(a[n % 2]) + f6(a[n % 2]);
        let old: (D, D) = (lit(0.5) * y8, p.iter().copied().fold(lit(-9.0), D::max));
        let mut old11 = std::mem::replace(&mut k[n % 2], (y8 + y8).sin());
        for i13 in 0..a.len() {
            let mut old15 = std::mem::replace(k, a.clone());
        }
        let mut y17: D = if k[n % 2] > p[0] {
            { let rhs = lit(0.25) * p[1].sin(); k[0] -= rhs; }
            old11 = fn23(lit(1.25) * p[2].sin()).cos();
            y8
        } else {
            { let rhs = lit(0.125) * k[0].sin().sin(); p[n % 3] -= rhs; }
            D::sin(old11)
        };
        ((((((((y8.sin().powi(2) + lit(1.25) * p[1]) + lit(1.75) * k[0]) + lit(1.5) * k[1]) + lit(0.5) * k[k.len() - 1]) + lit(0.5) * a[1]) + lit(0.75) * old.0) + lit(1.5) * old.1) + lit(0.5) * old11) + lit(2.0) * y17
    }

    pub fn fn199(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut back: Vec<D> = p.to_vec();
        if p[1] >= chained(p.iter().enumerate().map(|(j, z)| (back[1] * b).cos()).sum::<D>()).unwrap_or(a) {
            if (if a > a { b } else { lit(1.375) }) > (-lit(2.0)).atan() {
                for i7 in 0..p.len() {
                    let mut back9: Vec<D> = vec![back[i7 % 2] - lit(1.625), back[i7 % back.len()].cos()];
                    if b <= back9[0].abs() {
                        { let rhs = lit(0.5) * (lit(0.5) * (p[i7] - (-lit(1.625))).sin().powi(1).sin()); p[i7] += rhs; }
                        continue;
                    }
                    for (z, o) in p.iter_mut().zip(back9.iter().skip(1)) {
                        *z = *z * 0.5 + o.sin() * lit(0.5) * b.sin();
                    }
                }
                for (z, o) in p.iter_mut().zip(back.iter()) {
                    *z = *z * 0.5 + o.sin() * a.sin();
                }
            } else if (0..back.len()).map(|j| back[j] * (if a >= lit(1.375) { b } else { p[1] }).sin()).sum::<D>() <= back[back.len() - 1] {
                { let rhs = lit(0.25) * fn177(lit(1.25) * (b + p[0]).sin(), lit(1.25) * p[2].sin(), &p, p[..2].to_vec(), &mut back[1]); a += rhs; }
            } else {
                let mut list12 = Vec::with_capacity(4);
                for i13 in 0..3 {
                    list12.push((if (b + p[1]) <= a { b } else { b + b }).cos());
                }
            }
            let r16 = &mut p[1];
            *r16 = *r16 * b.sin() + (lit(0.5) * lit(0.125).sin());
            *r16 = *r16 * b.sin() + (lit(0.125) * b.atan());
            if let Some(z) = p.last_mut() {
                { let rhs = 0.5 * a.atan(); *z += rhs; }
            }
        }
        (((((back.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.75) * b) + lit(1.5) * p[0]) + lit(2.0) * p[1]) + lit(1.0) * p[2]) + lit(0.75) * back[0]) + lit(1.5) * back[back.len() - 1]
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
            } else if y10 < (cell1.y + b) {
                { let rhs = lit(0.25) * fn177(y10.atan().sin(), (p[i12] + s).sin(), &p, vec![p[1], p[2], -lit(1.5)], &mut b); a += rhs; }
            } else {
                fn194(b.atan(), b.sin().powi(2).atan(), &mut p[0..=1]);
            }
        }
        ((((chained(p[2] + s).unwrap_or(cell1.x) + lit(1.5) * a) + lit(0.5) * b) + lit(1.75) * p[0]) + lit(1.25) * p[2]) + lit(2.0) * cell1.x
    }

    pub fn fn201(a: D, n: usize, flag: bool) -> D {
        let mut dy1 = vec![-lit(2.0), fn196(lit(1.25) * a.sin(), a.sin()), a];
        for i5 in 0..n % 4 {
            let f7 = |z: D| z.sin();
            let y9 = f7(f7(if flag { a } else { a }));
            (dy1[0], dy1[1]) = (dy1[1] * 0.5, y9.sin());
            let tape1 = fn187(y9.sin().powi(2).sin(), y9.mul_add(a, lit(2.0)).sin());
        }
        ((a.sin().tanh() + lit(2.0) * a) + lit(1.25) * dy1[0]) + lit(1.75) * dy1[dy1.len() - 1]
    }

    pub fn fn202(mut a: D, b: D, flag: bool) -> D {
        let mut back = [b * b; 3];
        let b: D = back.iter().copied().fold(lit(-9.0), D::max) * (-lit(2.0)).sin().powi(1);
        if (b * a) > lit(2 as f64) {
            let f6 = |z: D| { let h8 = a * b; (z - h8).sin() + h8 };
            let mut y10 = f6(f6(a));
        }
        if (b >= (a + b)) && ((b * (-lit(0.625))) >= (if a > b { a } else { a })) {
            (back[0], back[1]) = (back[1] * 0.5, b.atan());
            for z12 in back.iter_mut() {
                *z12 = *z12 * (-b).atan() - (lit(0.125) * lit(0.5).sin());
            }
            let f13 = |z: D, k: D| z.sin();
            let y16 = f13(back[0], b) + f13(a, a);
        } else if b <= back[1] {} else {
            for z18 in back.iter_mut().rev() {
                *z18 = *z18 * lit(1 as f64).sin() - (lit(0.375) * ((-lit(0.125)) * b).cos());
            }
        }
        (((a + lit(1.75) * a) + lit(1.0) * back[0]) + lit(1.0) * back[1]) + lit(0.5) * back[2]
    }

    pub fn fn203(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let mut a = vec![p.windows(2).map(|z| z[0] * z[1]).sum::<D>(); 3];
        'l5: for i6 in (0..3).rev() {
            if (a[i6 % 2] * q[1]) > p[0].abs() {
                let mut i8 = 0_usize;
                'l9: loop {
                    { let rhs = 1; i8 += rhs; }
                    if i8 > 2 { break; }
                    let mut x = [[a[i6 % 2] * q[i6 % 2], q[i8 % 2], p[2]], [a.windows(2).map(|z| z[0] * z[1]).sum::<D>(), a.iter().enumerate().map(|(j, z)| (0..q.len()).map(|j| q[j] * lit(0.5) * p.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()).sum::<D>().sin()).sum::<D>(), q[0] * q[i6 % 2]]];
                    if fn199(q[q.len() - 1].sin(), q[1].sin(), p) <= x[0][0] { break; }
                    p[0] = p.iter().map(|z| x[i6 % 2][i8 % 3].sin()).sum::<D>().sin();
                }
            } else if (q[i6 % 2] * p[1]) >= (p[i6 % 3] / (lit(1.5) + lit(0.25).sin())) {
                if i6 == 2 {
                    let mut old16 = std::mem::take(&mut a);
                    a.push(lit(0.75).sin());
                    a.push(lit(i6 as f64).sin());
                    break 'l5;
                }
            } else {
                for z18 in &mut p {
                    { let rhs = lit(0.125).sin(); *z18 *= rhs; }
                }
            }
            a.push(p[i6 % 3].sin().atan());
            a.insert(0, a[a.len() - 1].cos());
        }
        ((((((((lit(0.5) * p[0]) + lit(1.5) * p[0]) + lit(1.25) * p[2]) + lit(1.75) * q[0]) + lit(1.0) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.25) * a[0]) + lit(0.5) * a[1]) + lit(1.0) * a[a.len() - 1]
    }

    pub fn fn204(a: D, mut b: D, m: &mut [D]) -> D {
        let mut a: Net = Net { w: [&m[..], &m[..2]].concat(), b: a.cos() };
        let mut y8: D = if m[m.len() - 1] >= a.w[0] {
            let mut old = fn180(b.atan(), &mut m[..2]);
            (-lit(2.0)) * b
        } else {
            { let rhs = lit(0.125) * (lit(1.25) * (b.min(m[0]).abs() + lit(1.25)).ln().sin()); a.w[1] += rhs; }
            a.w[1] = lit(0.125).sin();
            b.abs()
        };
        a.step(&m[0..2], lit(1.25) * m[0].sin());
        let f10 = |z: D| lit(1.25) * z.sin();
        let y12 = f10(fn202(lit(1.25) * b.sin(), a.w[0].sin(), (-lit(2.0)) >= b)) + f10(b);
        let mut cell1: [[D; 3]; 2] = [[m[1]; 3]; 2];
        (((((((((((m[0] * m[1]) + lit(0.25) * b) + lit(0.75) * m[0]) + lit(1.25) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.25) * a.w[0]) + lit(1.0) * a.w[1]) + lit(2.0) * a.b) + lit(1.5) * y8) + lit(0.5) * y12) + lit(1.25) * cell1[0][1]) + lit(2.0) * cell1[1][0]
    }

    pub fn fn205(mut a: D, mut q: Vec<D>, k: &mut Vec<D>) -> D {
        let mut s: D = k[0];
        { let rhs = lit(0.25) * fn45(lit(1.25) * q[q.len() - 1].min(q[1]).sin(), &mut k[0]); a += rhs; }
        let mut w = [lit(0 as f64); 3];
        for z in w.clone() {
            { let rhs = 0.25 * z * s.atan(); s += rhs; }
        }
        (((((((((s.atan() + lit(1.0) * a) + lit(2.0) * q[0]) + lit(2.0) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(1.75) * k[1]) + lit(1.25) * k[k.len() - 1]) + lit(1.0) * s) + lit(0.75) * w[0]) + lit(0.75) * w[1]) + lit(2.0) * w[2]
    }

    pub fn fn206(mut a: D, b: D, n: usize, flag: bool, q: Vec<D>) -> D {
        let x: Vec<D> = vec![a; 3];
        match 2 % 3 { 0 => {
            if lit(n as f64) < x.windows(2).map(|z| z[0] * z[1]).sum::<D>() {
                { let rhs = lit(0.125) * (lit(1.25) * fn195(lit(1.25) * a.abs().sin(), &x).sin()); a += rhs; }
                let mut dy1 = (lit(1.5) + q[0].sin()).sqrt();
            }
            for z9 in &x {
                let mut old11 = std::mem::replace(&mut a, x[n % 2].mul_add(lit(1.625), q[n % q.len()]).cos());
                { let rhs = lit(0.25) * (lit(0.5) * (-b).sin()); a -= rhs; }
            }
        }, 1 => {
            let mut old13 = std::mem::replace(&mut a, x[n % 2].sin());
            std::mem::swap(&mut old13, &mut a);
        }, _ => {} }
        (((q[n % 2] + lit(0.5) * b) + lit(0.75) * q[0]) + lit(0.25) * q[1]) + lit(1.75) * x[1]
    }

    pub fn fn207(mut a: D, k: &mut Vec<D>, e: &mut D, r: &mut [D; 3]) -> D {
        if ((0..k.len()).map(|j| k[j] * lit(1.25) * (a * a).sin()).sum::<D>() <= (*e)) && (fn199(a.sin(), a.sin(), [*e, a, *e]) > (*e)) {
            k[..2].copy_from_slice(&[r.iter().flat_map(|z| [*z, z.sin()]).sum::<D>().sin(), r[1]]);
        } else {
            let k = fn189(lit(1.25) * (-lit(1.25)).sin(), 3 % 4, k.iter().filter(|z| **z > 0.25).map(|z| (*e).sin()).sum::<D>() > lit(1.0), r);
        }
        (((((*e) + lit(0.5) * k[1]) + lit(1.75) * k[k.len() - 1]) + lit(1.75) * (*e)) + lit(0.5) * r[0]) + lit(1.75) * r[2]
    }

    pub fn fn208(a: D, b: D, v: &[D], m: &mut [D]) -> D {
        let mut m: Vec<Vec<D>> = vec![m[..2].to_vec(), m.iter().map(|z| (b * (*z)).sin()).collect::<Vec<D>>()];
        { let rhs = lit(0.375) * (lit(1.25) * (b - (if v[0] >= v[1] { a } else { a })).sin()); m[1][1] += rhs; }
        ((((((b + lit(1.75)) + lit(1.75) * b) + lit(0.75) * v[0]) + lit(2.0) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.5) * m[0][0]) + lit(1.75) * m[1][1]
    }

    pub fn fn209(a: D, q: Vec<D>) -> D {
        for z4 in q.iter() {
            let Some(z6) = positive(a * q[1]) else {
                continue;
            };
        }
        'l8: for i9 in 0..4 {
            let f11 = |z: D, k: D| { let h14 = q.windows(2).map(|z| z[0] * z[1]).sum::<D>(); (k * k + lit(1.0)).sqrt().sin() + h14 };
            let y16 = f11(a, a) * f11(q[0], q[1]);
            if (y16 > lit(1.5)) && (y16 >= lit(0.375)) {
                return (((y16 * y16 + lit(1.0)).ln() + lit(0.75) * a) + lit(0.75) * q[1]) + lit(0.75) * q[q.len() - 1];
            }
            if q.iter().rev().skip(1).copied().map(|z| a.sin()).sum::<D>() > fn102(a.atan()) {
                break 'l8;
            }
        }
        (((a * q[1]) + lit(1.25) * a) + lit(2.0) * q[1]) + lit(0.5) * q[q.len() - 1]
    }

    pub fn fn210(a: D, n: usize) -> D {
        let mut a = a;
        let a = twice(D::sin, (a * a + lit(1.0)).ln());
        let mut x: Net = Net { w: vec![fn200(lit(1.25) * a.sin(), a.cos(), [lit(0.75); 3]), a], b: a.abs() };
        x.w[0] = (fn196(x.b.sin(), a.cos()) * fn196(x.b.sin(), a.cos()) + lit(1.0)).ln().sin();
        ((a + lit(1.25) * a) + lit(0.75) * x.w[0]) + lit(2.0) * x.w[1]
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
        fn200(a.sin(), a.sin(), [a; 3]) + lit(0.25) * a
    }

    pub fn fn212(mut a: D, mut b: D, flag: bool) -> D {
        for i4 in 0..1 {
            if (if b > a { a } else { a }) > (if lit(0.75) >= a { b } else { a }) {
                a = lit(0.5) * (lit(1.5) + a.sin()).ln().sin();
                b = ((lit(1.5) + b.sin()).sqrt() * (if a <= a { -lit(1.5) } else { b })).sin();
            } else {
                a = (lit(i4 as f64) * b).cos();
                let mut old6 = std::mem::replace(&mut b, lit(0.5) * a.sin());
            }
            a = D::sin(a).sin().powi(0).sin();
            b = (b.sin().tanh() / ((a - b).abs() + lit(1.25))).cos();
        }
        b + lit(1.5) * b
    }

    pub fn fn213(a: D, mut b: D, v: &[D]) -> D {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = lit(0.5) * a.sin();
                'l9: for (j, z11) in v.iter().enumerate() {
                    if lit(0 as f64) <= (a * a + lit(1.0)).sqrt() {
                        { let rhs = lit(0.25) * v.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<D>().sin(); b -= rhs; }
                        return ((((*z11) * a) + lit(1.5) * v[0]) + lit(1.5) * v[1]) + lit(1.75) * v[v.len() - 1];
                    }
                    b = lit(0.5) * v.iter().map(|z| b.sin()).sum::<D>().sin();
                }
                let mut dy1 = v.iter().map(|z| lit(i7 as f64).cos()).collect::<Vec<D>>();
            }
            if a < lit(0.625).asinh() {
                return (((a * a) + lit(1.0) * a) + lit(1.5) * v[0]) + lit(1.5) * v[v.len() - 1];
                b = v.iter().step_by(2).sum::<D>().cos();
            }
        }
        ((((a + lit(1.0)) + lit(1.75) * a) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(1.75) * v[v.len() - 1]
    }

    pub fn fn214(mut a: D, mut b: D, v: &[D], mut q: Vec<D>) -> D {
        { let rhs = lit(0.375) * b.sin(); q[0] += rhs; }
        let f5 = |z: D| { let h7 = lit(0 as f64); b.cos() + h7 };
        let y9 = f5(q[q.len() - 1].abs()) + f5(a);
        let f11 = |z: D, k: D| q[1].atan().cos();
        let y14 = f11(y9, a) + f11(lit(1.75), b);
        { let rhs = lit(1.75).sin(); q[0] *= rhs; }
        let mut dy1: D = if (b * v[0]) < chained(v[1].cos()).unwrap_or(y14) { v[1].sin() } else { y9 - a };
        (((((y9 + lit(1.25) * a) + lit(1.25) * b) + lit(1.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * q[1]) + lit(1.0) * y9
    }

    pub fn fn215(mut a: D, v: &[D]) -> D {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = a.sin();
        } else {
            a = (a.min(v[1]) + v.iter().map(|z| lit(1.25) * a.sin()).sum::<D>()).atan();
        }
        ((((y1.abs() + lit(1.5) * a) + lit(2.0) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.0) * y1
    }

    pub fn fn216(a: D, b: D) -> Vec<D> {
        let dx: [D; 3] = [lit(0.25); 3];
        'l4: for i5 in (0..dx.len()).step_by(2) {
            match 3 % 3 { 0 => {
                if i5 != 3 {} else if a < fn206(b.sin(), b.sin(), i5 % 4, i5 < 0, vec![lit(0.0); 3]) {} else {}
            }, 1 => {
                if i5 >= 3 {
                    return vec![((b + dx[i5]) + lit(1.25) * a) + lit(2.0) * dx[1], ((fn202(a.sin(), b.sin(), a < a) + lit(1.0) * b) + lit(2.0) * dx[0]) + lit(0.5) * dx[1]];
                }
            }, _ => {
                let f7 = |z: D| lit(0.5) * (0..dx.len()).map(|j| dx[j] * z.sin().powi(1).atan()).sum::<D>().sin();
                let y10 = f7(b.sin());
            } }
            let f12 = |z: D| { let h14 = dx.iter().sum::<D>(); lit(i5 as f64).sin() + h14 };
            let y16 = f12(f12(a));
        }
        vec![(((a + lit(1.0) * a) + lit(1.75) * b) + lit(0.5) * dx[0]) + lit(1.75) * dx[2], ((b * a) + lit(0.75) * dx[0]) + lit(2.0) * dx[2]]
    }

    pub fn fn217(a: D, b: D, flag: bool, v: &[D], m: &mut [D]) {
        for i6 in 1..=4 {
            { let rhs = lit(0.375) * (b * b + lit(1.0)).sqrt().mul_add(a, v[1]).atan(); m[i6 % 2] += rhs; }
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 2 { break; }
                let r10 = &mut m[1];
                *r10 = *r10 * v[i6 % 2].sin() + (lit(0.5) * b.sin());
                let f11 = |z: D| a.sin();
                let mut y15 = f11(f11(v.iter().zip(m.iter()).map(|(z, q)| lit(i6 as f64).atan()).sum::<D>()));
                { let rhs = lit(0.5) * a.cos(); m[m.len() - 1] -= rhs; }
            }
        }
    }

    pub fn fn218(mut a: D, b: D, flag: bool, v: &[D], p: [D; 3]) -> D {
        let mut dx: D = p[0];
        (((((((0..p.len()).map(|j| p[j] * v.iter().fold(a, |h, z| lit(1.25) * b.sin()).sin()).sum::<D>() + lit(1.5) * b) + lit(2.0) * v[0]) + lit(1.75) * v[1]) + lit(1.0) * p[0]) + lit(1.0) * p[1]) + lit(1.0) * p[2]) + lit(0.5) * dx
    }

    pub fn fn219(a: D, mut b: D, flag: bool, body: &mut Body) -> D {
        let mut body: D = fn107(b.atan(), lit(1.25) * b.sin()) - lit(1.125).max(b);
        body = (if (body < b) && (a < body) { body } else { b }).atan();
        (a + lit(2.0) * a) + lit(0.75) * body
    }

    pub fn fn220(a: D, b: D, m: &mut [D]) {
        let f4 = |z: D| { let h6 = if a < z { z } else { z }; z.sin().sin() + h6 };
        let mut y8 = f4(lit(0.5));
        let mut y11: D = {
            let part10 = &mut m[..2];
            { let rhs = lit(0.25) * lit(1 as f64).cos(); part10[0] += rhs; }
            part10[1] = part10[0] * (-lit(1.375)).abs().cos();
            (b * b + lit(1.0)).ln()
        };
        if (a + a) <= y11 {
            m.fill((y11 * y11).atan());
            let mut a = fn56(b.sin(), &mut m[..=1]);
        }
    }

    pub fn fn221(a: D, b: D, n: usize, v: &[D], mut t: (D, D)) -> D {
        let mut a: [D; 3] = [v[n % 2] - b, b / (a * a + lit(1.0)), v[n % v.len()]];
        { let rhs = lit(0.375) * (lit(1.25) * (if (b < t.1) && (v[v.len() - 1] < a[n % 3]) { lit(n as f64) } else { lit(0.875) + b }).sin()); t.1 += rhs; }
        if b.abs() >= (t.0 * v[n % 2]) {
            t.0 = lit(1.875);
            return ((((((lit(1.5) + t.0.sin()).ln() + lit(1.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * t.0) + lit(1.75) * t.1) + lit(1.0) * a[1]) + lit(2.0) * a[2];
        }
        t.1 = (((-lit(1.625)) * a[n % 3]) + (if t.0 < a[n % 3] { b } else { b })).sin();
        for (z, o) in a.iter_mut().zip(v.iter()) {
            *z = *z * 0.5 + o.sin() * (-lit(1.375)).sin();
        }
        (((((b + lit(1.75) * b) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.75) * t.1) + lit(1.25) * a[1]) + lit(0.5) * a[2]
    }

    pub fn fn222(mut a: D, flag: bool, p: [D; 3]) -> D {
        let saved: Net = Net { w: vec![a.min(a); 3], b: p.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>() };
        let mut dx: [D; 3] = [a, fn9(a.sin()), saved.b - lit(0.625)];
        let f6 = |z: D| { let h8 = fn202(lit(0.875).atan(), lit(1.25) * saved.w[1].sin(), lit(0.5) < lit(0.125)); (p[0] + lit(0.375)).sin() + h8 };
        let mut y10 = f6(f6(dx[2] + a));
        if lit(0.625) <= y10.sin() {
            for z in dx.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * lit(1.25) * y10.sin();
            }
            let f12 = |z: D, k: D| { let h15 = z; p.iter().fold(dx[0], |h, z| lit(0.25).atan()).atan() + h15 };
            let y19 = f12((p[0] * p[0] + lit(1.0)).sqrt(), y10);
        } else if lit(2 as f64) >= a {} else {
            dx[2] = lit(1.625);
        }
        ((((((lit(1 as f64) + lit(1.25) * a) + lit(1.0) * p[0]) + lit(1.5) * p[1]) + lit(0.5) * saved.w[1]) + lit(0.25) * saved.b) + lit(2.0) * dx[0]) + lit(2.0) * y10
    }

    pub fn fn223(a: D, mut t: (D, D), m: &mut [D], k: &mut Vec<D>) -> D {
        let mut back = [t.0, if t.0 > a { m[0] } else { lit(1.0) }, lit(1.625)];
        let mut dy1: Vec<Vec<D>> = vec![[&k[..], &back[..2]].concat(), vec![lit(0.0); 4]];
        for i7 in 0..1 {
            let Some(z9) = positive(a) else {
                continue;
            };
            back[i7 % 3] = (z9 + z9).cos().sin();
        }
        (((((((((((k[1].max(a) + lit(0.5) * a) + lit(1.0) * t.0) + lit(1.0) * t.1) + lit(0.25) * m[0]) + lit(1.5) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(1.5) * k[k.len() - 1]) + lit(0.25) * back[0]) + lit(1.5) * back[1]) + lit(0.5) * back[2]) + lit(0.5) * dy1[0][0]) + lit(1.75) * dy1[1][1]
    }

    pub fn fn224(mut a: D, e: &mut D) {
        let Some(z3) = positive(a.asinh()) else {
            return;
        };
        'l5: for i6 in (0..2).rev() {
            a = lit(0.5) * ((*e) + lit(0.75)).sin();
            let mut i8 = 0_usize;
            'l9: loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 1 { break; }
                a = lit(0.5) * D::sin(a * a).sin();
                { let rhs = lit(0.125) * (lit(i6 as f64) + (*e)).sin(); a -= rhs; }
                { let rhs = lit(0.125) * ((z3 * z3 + lit(1.0)).sqrt() + (*e)).cos(); *e -= rhs; }
            }
            a = lit(0.5) * (*e).min(z3 + z3).sin();
        }
    }

    pub fn fn225(a: D, mut p: [D; 3]) -> D {
        let y1: (D, D) = (p[2], a + p[2]);
        let mut x: Body = Body { pos: Point { x: a, y: -lit(1.375) }, vel: [p.windows(2).map(|z| z[0] * z[1]).sum::<D>(), y1.1, a.mul_add(y1.1, y1.1)], mass: if a < a { p[0] } else { a }, id: 2 };
        let a: D = y1.0 * y1.0.max(a);
        p[0] = x.mass.sin();
        return ((((((p[2] * lit(1.0)) + lit(0.75) * p[0]) + lit(1.0) * p[2]) + lit(0.5) * y1.1) + lit(1.5) * x.pos.y) + lit(1.5) * x.vel[0]) + lit(2.0) * x.vel[1];
    }

    pub fn fn226(a: D, b: D, n: usize) -> [D; 3] {
        let mut dy1: [[D; 3]; 2] = [[-lit(0.625); 3], std::array::from_fn(|j| b.cos())];
        let mut u: D = lit(0.875);
        dy1[0][n % 3] = lit(1.25) * fn214(lit(1.25) * u.sin(), lit(0.625).sin(), &dy1[0], vec![b; 3]).sin();
        dy1[1][2] = u.sin();
        for i in 0..2 {
            for j in 0..2 {
                { let rhs = dy1[i][1 - j] * lit(1.25) * b.sin(); dy1[i][j] += rhs; }
            }
        }
        [(b + lit(0.5) * dy1[0][1]) + lit(2.0) * dy1[1][0], ((a + lit(0.25) * a) + lit(1.0) * dy1[0][1]) + lit(0.5) * dy1[1][0], b + lit(1.5) * dy1[1][0]]
    }

    pub fn fn227(a: D, mut b: D, n: usize, m: &mut [D]) -> [D; 3] {
        let mut w: Vec<D> = (0..m.len()).map(|j| m[j] + a.atan().atan()).collect::<Vec<D>>();
        let mut i7 = 0_usize;
        while i7 < 3 && (i7 != 3) {
            { let rhs = 1; i7 += rhs; }
            {}
            w.fill(a.cos());
        }
        let mut y18: [D; 3] = if (n != 1) && (a <= b) {
            for i9 in 1..w.len() {
                { let rhs = w[i9 - 1]; w[i9] -= rhs; }
                let f11 = |z: D, k: D| ((k * m[i7 % 2]) + twice(|z| a.cos(), a)).cos();
                let mut y15 = f11(if i7 != 3 { b } else { w[i9] }, lit(1.75)) * f11(-b, lit(0.5));
                m[..2].copy_from_slice(&[(y15 + a).sin(), a]);
            }
            [w[w.len() - 1], m[i7 % m.len()], b]
        } else {
            for z in m.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * b.sin();
            }
            let mut back = -b.sin().tanh();
            [back, m[0], m[i7 % 2]]
        };
        [((((((b + lit(2.0) * b) + lit(2.0) * m[0]) + lit(2.0) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(1.75) * w[0]) + lit(0.5) * w[1]) + lit(1.25) * y18[1], (((((a * a + lit(1.0)).ln() + lit(1.0) * a) + lit(0.5) * m[0]) + lit(1.25) * m[1]) + lit(1.25) * w[1]) + lit(0.5) * y18[0], ((((y18[i7 % 3].max(y18[2]) + lit(2.0) * m[0]) + lit(0.75) * m[1]) + lit(1.25) * y18[0]) + lit(1.0) * y18[1]) + lit(1.25) * y18[2]]
    }

    pub fn fn228(mut a: D, mut b: D, n: usize, mut q: Vec<D>) -> D {
        let mut y = (lit((n + 1) as f64), b);
        q.extend([lit(1.25) * q[n % 2].sin(), a]);
        { let rhs = lit(1.75) + (a * (-lit(1.625))).sin(); a /= rhs; }
        ((((((if b < y.0 { b } else { b }) + lit(1.5) * a) + lit(0.5) * b) + lit(0.5) * q[0]) + lit(0.25) * q[q.len() - 1]) + lit(1.0) * y.0) + lit(1.5) * y.1
    }

    pub fn fn229(a: D, b: D) -> D {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            for i7 in 0..1 {
                let mut y = [[b + b; 3]; 2];
                { let rhs = lit(0.5) * lit(1 as f64).sin(); y[1][i7 % 3] *= rhs; }
                { let rhs = b.sin(); y[i7 % 2][0] *= rhs; }
            }
        }
        return a;
    }

    pub fn fn230(a: D, b: D, n: usize) -> D {
        let mut y5: D = if b < a.cos() {
            -b
        } else {
            {
                let mut w = Net { w: vec![lit(0.0); 2], b: a + a };
                w.w[0] = a.sin();
            }
            a.sin().powi(2)
        };
        (((a - y5) + lit(1.25) * a) + lit(0.75) * b) + lit(0.5) * y5
    }

    pub fn fn231(mut a: D, m: &mut [D]) -> [D; 3] {
        let mut dy1: [[D; 3]; 2] = [std::array::from_fn(|j| fn215(lit(1.25) * a.sin(), m).atan()), [m.iter().fold(lit(1.625), |h, z| lit(1 as f64).sin()); 3]];
        m[1] = m[1].cos();
        { let rhs = lit(0.5) * ((a * m[1]) * (lit(1.125) + m[0])).sin(); dy1[1][1] -= rhs; }
        if lit(1.375) < (a / (a.abs() + lit(1.25))) {
            let mut product7 = [[lit(0.0); 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = lit(0.0);
                    for k in 0..3 {
                        { let rhs = dy1[i][k] * dy1[j][k] * 0.5; s += rhs; }
                    }
                    product7[i][j] = s;
                }
            }
        } else {
            m[m.len() - 1] = lit(1.25) * a.sin().sin();
        }
        [(((a + lit(1.0) * a) + lit(0.75) * m[1]) + lit(1.25) * dy1[0][1]) + lit(0.5) * dy1[1][2], ((dy1[1][1] + lit(2.0) * m[1]) + lit(1.5) * dy1[0][1]) + lit(0.25) * dy1[1][0], ((a.cos() + lit(1.0) * m[0]) + lit(1.75) * dy1[1][0]) + lit(1.0) * dy1[1][2]]
    }

    pub fn fn232(mut a: D, n: usize) -> D {
        a = fn42(chained(lit(0.875) + lit(1.0)).unwrap_or(a).sin()).atan();
        a = (a * fn211(lit(1.25) * a.sin())).atan();
        for i3 in 0..2 {
            'l5: for i6 in 0..2 {
                a = a.atan();
            }
            a = lit(0.5) * (a + a).sin().powi(0).sin();
        }
        (a * lit(1.875)) + lit(1.0) * a
    }

    pub fn fn233(a: D, v: &[D], m: &mut [D]) -> D {
        let a = a + lit(2 as f64);
        m[m.len() - 1] = m[1].sin();
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            for (z, o) in m.iter_mut().zip(v.iter()) {
                { let rhs = o.cos() + lit(0.5) * a.sin(); *z *= rhs; }
            }
            let mut cell1: [D; 3] = [m[i5 % 2] + m[m.len() - 1], a * lit(0.375), m[i5 % 2]];
            { let rhs = lit(0.5) * (lit(0.5) * (lit(0.375) / (lit(0.75).asinh() * lit(0.75).asinh() + lit(1.0))).sin()); m[1] -= rhs; }
        }
        (((((-a) + lit(0.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.25) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.75) * a
    }

    pub fn fn234(a: D, mut b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        if let Some(z) = m.last_mut() {
            { let rhs = 0.5 * a.cos(); *z += rhs; }
        }
        m[1] = lit(1.25) * (if b >= m.iter().copied().fold(lit(-9.0), D::max) { D::sin(m[n % 2]) } else { a }).sin();
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 2 { break; }
            let f8 = |z: D| m[n % 2].min(fn222(lit(0.5) * z.sin(), a < lit(0.875), [a, a, v[n % 2]])).sin();
            let y10 = f8(b * a) + f8(-b);
        }
        m[0] = a.atan();
        let mut old12 = std::mem::replace(&mut m[m.len() - 1], (a - a).sin());
        ((((((((a + m[n % 2]) + lit(1.5) * a) + lit(0.25) * v[0]) + lit(1.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.25) * m[0]) + lit(0.5) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(0.5) * old12
    }

    pub fn fn235(a: D, m: &mut [D]) -> D {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a.sin());
        list3.push(fn232(m[m.len() - 1].cos(), 2 % 4));
        list3.truncate(2);
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            let f8 = |z: D, k: D| (a + a).sin().powi(1).sin();
            let y11 = f8(list3[i6 % list3.len()] - lit(1.125), m[i6 % m.len()]) + f8(m[i6 % 2] + a, list3[0]);
            list3[1] = y11.sin();
            if fn155(a.sin(), a.sin(), [y11; 3]) > list3[i6 % 2].max(a) {
                { let rhs = lit(0.125) * (if (if a >= lit(1.375) { y11 } else { list3[list3.len() - 1] }) < (a - m[0]) { m[i6 % 2] } else { list3[0] * m[i6 % m.len()] }).sin(); list3[i6 % 2] -= rhs; }
            } else {
                { let rhs = lit(0.125) * fn116(list3[1].sin(), lit(0.5) * y11.sin(), i6 % 4).mul_add(list3[i6 % list3.len()], a).cos(); m[1] -= rhs; }
            }
        }
        ((((((a * lit(1.125)) + lit(2.0) * a) + lit(1.5) * m[0]) + lit(0.5) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(2.0) * list3[0]) + lit(0.75) * list3[1]
    }

    pub fn fn236(a: D) -> D {
        let mut back: [D; 3] = [D::sin(a); 3];
        if a.atan() > lit(3 as f64) {
            for z in back.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * lit(1.25) * a.sin();
            }
            let mut y1: D = back.windows(2).map(|z| z[0] * z[1]).sum::<D>() / (a * a + lit(1.0));
            let mut old4 = std::mem::take(&mut y1);
        } else {
            {}
            let r6 = &mut back[1];
            *r6 = *r6 * a.sin() + (lit(0.5) * a.sin());
        }
        ((a * a + lit(1.0)).sqrt() + lit(1.25) * back[0]) + lit(0.5) * back[2]
    }

    pub fn fn237(a: D) -> D {
        let mut a = a;
        let a = a;
        a
    }

    pub fn fn238(mut a: D) -> D {
        let mut acc = (lit(1.125) + a, a);
        let r3 = &mut acc.1;
        *r3 = *r3 * a.cos() + (lit(0.25) * a.sin());
        { let rhs = lit(1.25) * lit(3 as f64).sin(); *r3 *= rhs; }
        (((lit(1.25) - a) + lit(0.5) * a) + lit(1.25) * acc.0) + lit(1.25) * acc.1
    }

    pub fn fn239(a: D, v: &[D], k: &mut Vec<D>, r: &mut [D; 3]) -> Vec<D> {
        let mut acc = (D::sin(a), r[0]);
        let mut dx: Vec<D> = vec![lit(0.0); 2];
        if (a >= a) || (a > lit(0.5)) {
            return vec![((((((((((acc.0 - a) + lit(1.5) * a) + lit(0.25) * v[0]) + lit(0.75) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * k[0]) + lit(0.75) * r[0]) + lit(2.0) * r[1]) + lit(2.0) * acc.0) + lit(1.75) * dx[0]) + lit(1.25) * dx[1], ((((((((dx[0] + lit(2.0) * a) + lit(1.0) * v[0]) + lit(0.5) * v[1]) + lit(2.0) * k[0]) + lit(1.5) * k[k.len() - 1]) + lit(0.75) * r[0]) + lit(1.75) * acc.0) + lit(1.0) * acc.1) + lit(0.75) * dx[0]];
        }
        k[0] = lit(1.125);
        let f7 = |z: D, k: D| { let h10 = r[0]; lit(2 as f64).sin() + h10 };
        let y12 = f7(a / (lit(1.5) + lit(1.0).sin()), v[1]) * f7(v[1] * (-lit(0.75)), dx[0]);
        let old: D = (acc.1.abs() + lit(1.25)).ln() + (v[1] * acc.0);
        let mut cell1: Vec<D> = vec![lit(0.0); 4];
        dx.clone()
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
            let mut a = vec![vec![lit(0.0); 2], vec![old9.min(a[i12 % 2][i12 % 3]); 3]];
            list2[i12] = lit(0.5);
        }
        (((list2[0].sin().exp() + lit(1.5) * list2[0]) + lit(1.5) * a[1][0]) + lit(0.75) * a[1][2]) + lit(1.25) * old9
    }

    pub fn fn241(mut a: D, b: D, v: &[D]) -> D {
        let mut dy1: Shape = Shape::Rect { w: v[v.len() - 1].sin().powi(2), h: a };
        let r5 = &mut a;
        { let rhs = (if b > b { b } else { b }).sin(); *r5 *= rhs; }
        *r5 = lit(1.25) * v[0].sin();
        let mut y1: D = b;
        let mut y12: D = if (a <= y1) && (a > a) {
            { let rhs = lit(1.25) * y1.sin(); a *= rhs; }
            a = v.iter().take(2).map(|z| z.sin()).sum::<D>().sin();
            y1.sin()
        } else {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 3 { break; }
                match &dy1 { Shape::Disc(r0) => {
                    let mut next = fn127(b.sin(), D::sin(*r0).sin());
                }, _ => {
                    y1 = b.asinh().max(b).cos();
                } }
                if (i7 != 0) || (v[i7 % 2] >= a) {
                    continue;
                }
                if i7 == 3 {
                    y1 = v.iter().map(|z| y1.sin()).sum::<D>().sin();
                    return ((if y1 <= b { a } else { a }) + lit(1.0) * b) + lit(2.0) * dy1.area();
                }
            }
            b
        };
        ((((lit(1.5) + a.sin()).sqrt() + lit(0.5) * b) + lit(0.25) * v[0]) + lit(1.0) * y1) + lit(0.5) * y12
    }

    pub fn fn242(mut a: D, b: D, v: &[D]) -> D {
        let old: [D; 3] = [a + v[v.len() - 1], *v.last().unwrap(), a];
        if fn237(a.sin()) > (a - a) {
            a = lit(1.25) * (v[1] * old.iter().enumerate().map(|(j, z)| lit(1.25) * ((*z) * a).sin()).sum::<D>()).sin();
            let mut y7: D = if old[2] <= a {
                fn241(b.atan(), a.sin(), &old)
            } else {
                a * b
            };
        } else if b >= (a * v[1]) {
            a = lit(1.25) * (if (a * b) >= lit(1 as f64) { b * v[1] } else { b.cos() }).sin();
        } else {
            { let rhs = lit(0.25) * fn5((v[0] * v[0] + lit(1.0)).ln().atan(), lit(0 as f64).sin(), v); a += rhs; }
        }
        ((((((fn82(lit(1.25) * v[0].sin(), 2 % 4) + lit(1.75) * b) + lit(2.0) * v[0]) + lit(2.0) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.0) * old[0]) + lit(1.0) * old[1]) + lit(0.75) * old[2]
    }

    pub fn fn243(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut w: [[D; 3]; 2] = [[(0..p.len()).map(|j| p[j] * b.sin()).sum::<D>(), p[2], p[1]], [a, v[0].sin().powi(2), v[1].sin().exp()]];
        let mut cell1 = fn232(lit(1.25) * v.iter().take(2).map(|z| z.sin()).sum::<D>().sin(), 0 % 4);
        for z in p.clone().into_iter() {
            { let rhs = 0.25 * z * v[v.len() - 1].cos(); b += rhs; }
        }
        w[0][1] = p[0].cos().sin();
        w = w;
        let mut x: D = p[2];
        if (x / (a * a + lit(1.0))) > (cell1 + b) {
            return ((((((((((cell1 + a) + lit(0.5) * a) + lit(1.75) * b) + lit(1.0) * v[0]) + lit(1.5) * v[1]) + lit(0.5) * p[0]) + lit(0.75) * p[1]) + lit(0.75) * p[2]) + lit(2.0) * w[0][1]) + lit(1.75) * w[1][2]) + lit(1.75) * x;
        }
        ((((((a * cell1) + lit(1.75) * a) + lit(1.75) * b) + lit(1.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * p[0]) + lit(0.25) * x
    }

    pub fn fn244(a: D, b: D) -> D {
        let mut u = vec![vec![lit(0.0); 4], vec![b.cos(); 3]];
        let w: (D, D) = (if b >= u[0][1] { lit(1.375) } else { b }, u[1][0] * b);
        for i5 in 0..4 {
            u[i5 % 2][0] = (if ((-lit(0.5)) * u[i5 % 2][i5 % 2]) >= (u[i5 % 2][i5 % 2] * lit(0.625)) { a } else { u[i5 % 2][1] }).sin();
        }
        { let rhs = lit(1 as f64).cos(); u[0][1] *= rhs; }
        u[1][1] = ((u[1][1] * a) + lit(1.875).max(u[1][0])).sin();
        ((((((b * a) + lit(1.75) * a) + lit(1.75) * b) + lit(0.25) * u[0][0]) + lit(0.75) * u[1][1]) + lit(2.0) * w.0) + lit(2.0) * w.1
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
        ((((((b + lit(1.0) * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(0.25) * cell1[0][1]) + lit(1.75) * cell1[1][0]) + lit(1.75) * cell1[1][2]) + lit(1.0) * saved.unwrap_or(lit(0.75))
    }

    pub fn fn246(a: D, b: D) -> Vec<D> {
        let mut b: Option<D> = if a <= (a + b) { Some(b) } else { None };
        if a >= a.asinh() {
            return vec![(a.sin().powi(2) + lit(1.75) * a) + lit(1.0) * b.unwrap_or(lit(0.75)), a * a];
        }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let Some(z6) = positive(a * a) else {
                continue;
            };
            if (a * a) > lit(1 as f64) { break; }
        }
        vec![(a.atan() + lit(1.25) * a) + lit(1.5) * b.unwrap_or(lit(0.75)), (a * a) + lit(1.75) * b.unwrap_or(lit(0.75))]
    }

    pub fn fn247(a: D, b: D, n: usize, v: &[D]) -> (D, D) {
        let mut back = b;
        let mut i6 = 0_usize;
        while i6 < 3 {
            { let rhs = 1; i6 += rhs; }
        }
        return ((((lit(1.25) + a) + lit(2.0) * b) + lit(0.5) * v[1]) + lit(1.25) * v[v.len() - 1], (back + lit(1.75) * b) + lit(1.25) * v[v.len() - 1]);
    }

    pub fn fn248(mut a: D, b: D, v: &[D]) -> D {
        let mut old = vec![b + a; 3];
        if (a + old[old.len() - 1]) < lit(0.375) {
            let f5 = |z: D| (a.abs() + lit(1.25)).sqrt().cos().cos();
            let y7 = f5(lit(2 as f64));
        }
        if ((b + lit(0.875)) < (if lit(0.125) < b { b } else { a })) && (a.sin() > (b - b)) {} else {
            if (a < (b - lit(1.375))) && ((b > b) && (b > a)) {
                if old[old.len() - 1] >= b {
                    fn224(v[0].abs().sin(), &mut old[1]);
                    let r9 = &mut old[0];
                    { let rhs = lit(1.25) * (lit(1.5) + v[0].sin()).ln().sin(); *r9 *= rhs; }
                }
                old[0] = (-b).sin();
            } else {
                old.fill((b * b).cos());
            }
        }
        ((((((old[1] * old[1] + lit(1.0)).ln() + lit(1.75) * a) + lit(0.5) * b) + lit(2.0) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.5) * old[0]) + lit(2.0) * old[1]
    }

    pub fn fn249(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), lit(0.5) * b.sin()) > a { b * a } else { b }).cos());
        }
        { let rhs = lit(1.75) + (if n == 1 { a } else { a }).sin(); list4[n % 2] /= rhs; }
        list4.sort_by(|z, q| z.total_cmp(q));
        let mut old8 = std::mem::take(&mut list4[n % 2]);
        for i10 in (0..1).rev() {
            { let rhs = lit(1.75) + old8.sin(); old8 /= rhs; }
        }
        ((((-old8) + lit(1.25) * list4[0]) + lit(1.5) * list4[1]) + lit(2.0) * list4[list4.len() - 1]) + lit(0.75) * old8
    }

    pub fn fn250(a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        b = lit(1.25) * ((v[0].abs() + lit(1.25)).sqrt() * a).sin();
        return (((a + lit(1.25) * a) + lit(1.5) * b) + lit(0.75) * v[0]) + lit(0.75) * v[1];
    }

    pub fn fn251(mut a: D, b: D, flag: bool) -> D {
        let mut back = (fn249(b.sin(), lit(1.25) * a.sin(), 0 % 4), positive(b).unwrap_or(b));
        back.0 = lit(1.25) * b.sin();
        if chained(b + b).unwrap_or(b) > back.1 {
            return (((back.1 + lit(1.0) * a) + lit(1.0) * b) + lit(1.75) * back.0) + lit(0.75) * back.1;
        }
        let mut u = b;
        back.0 = (b * u).cos();
        if lit(0 as f64) <= back.0.min(a) {
            return ((u.cos() + lit(0.75) * a) + lit(0.75) * b) + lit(0.5) * back.0;
        }
        ((((lit(1.75) - back.1) + lit(0.25) * a) + lit(1.25) * b) + lit(0.75) * back.1) + lit(1.25) * u
    }

    pub fn fn252(mut a: D) -> D {
        let mut back: Vec<D> = vec![lit(0.0); 3];
        'l3: for i4 in 0..3 {
            'l6: for i7 in 0..3 {
                let mut i9 = 0_usize;
                'l10: while i9 < 3 {
                    { let rhs = 1; i9 += rhs; }
                    { let rhs = lit(0.5) * back[i9 % 2].sin(); back[i7 % 2] *= rhs; }
                }
                back[0] = lit(i7 as f64).cos().sin();
                { let rhs = lit(0.25) * (lit(0.5) * (back[1] - (if a < back[1] { a } else { a })).sin()); back[i4 % 2] += rhs; }
            }
        }
        (a.mul_add(a, a) + lit(0.75) * a) + lit(1.0) * back[0]
    }

    pub fn fn253(mut a: D, b: D, v: &[D]) -> [D; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(v[0].sin());
        }
        let f8 = |z: D| { let h10 = positive(*v.first().unwrap()).unwrap_or(b); lit(1.25) * (0..v.len()).map(|j| v[j] * h10.sin()).sum::<D>().sin() + h10 };
        let y13 = f8(f8(list4[list4.len() - 1]));
        if lit(v.len() as f64) <= v[0] {
            let mut i15 = 0_usize;
            loop {
                { let rhs = 1; i15 += rhs; }
                if i15 > 2 { break; }
                if (i15 >= 0) && (a <= lit(0.5)) { break; }
                let mut b = y13;
                {
                    (list4[0], list4[1]) = (list4[1], list4[0]);
                    list4[0] = lit(0.5) * lit(1.5).sin();
                }
            }
            let r18 = &mut list4[1];
            { let rhs = lit(0.375) * (lit(1.25) * D::sin(b).sin()); *r18 += rhs; }
            { let rhs = a.sin().tanh().sin(); *r18 *= rhs; }
        } else {
            list4 = list4.clone();
            { let rhs = lit(0.125) * (lit(1.25) * fn251((list4[0] + v[1]).cos(), lit(1.25) * y13.sin(), (a - b) <= list4[0]).sin()); list4[1] += rhs; }
        }
        [((((list4.iter().rev().skip(1).copied().map(|z| v.iter().rev().skip(1).copied().map(|z| z.sin()).sum::<D>().cos()).sum::<D>() + lit(2.0) * b) + lit(0.75) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.5) * list4[0]) + lit(0.75) * list4[list4.len() - 1], ((lit(1.125).sin().powi(3) + lit(1.0) * b) + lit(2.0) * list4[0]) + lit(2.0) * list4[list4.len() - 1], ((((y13 + lit(0.25) * b) + lit(0.25) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(0.5) * list4[1]) + lit(1.0) * list4[list4.len() - 1]]
    }

    pub fn fn254(mut a: D, b: D, flag: bool, m: &mut [D], net: &Net) -> D {
        let mut list6 = Vec::new();
        for i7 in 0..3 {
            list6.push(b.atan());
        }
        { let rhs = lit(0.125) * (chained(if lit(2.0) > lit(1.375) { m[1] } else { b }).unwrap_or(-lit(1.25)) * (b - b)).sin(); m[0] += rhs; }
        list6.resize(4, (m[0] * net.w[0]).sin());
        let f10 = |z: D| net.forward(&list6).min(list6[0]).sin();
        let mut y13 = f10(f10((0..m.len()).map(|j| m[j] * lit(1.25) * b.sin()).sum::<D>()));
        let mut m: [[D; 3]; 2] = [[a, lit(0.375).sin().powi(2), b - lit(1.5)], [-lit(0.375); 3]];
        ((((((list6.iter().map(|z| (*z).atan()).sum::<D>() + lit(2.0) * a) + lit(0.75) * b) + lit(0.25) * net.w[0]) + lit(1.5) * net.w[1]) + lit(1.75) * net.b) + lit(0.25) * m[0][1]) + lit(0.75) * m[1][0]
    }

    pub fn fn255(a: D, q: Vec<D>, t: (D, D)) -> D {
        ((((a + lit(2.0) * a) + lit(1.75) * q[0]) + lit(0.5) * q[1]) + lit(1.75) * t.0) + lit(0.25) * t.1
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
                    let mut tape1: D = a;
                }
            }
            { let rhs = lit(0.5) * cell1.x.atan(); cell1.x += rhs; }
            if let Some(z) = q.last_mut() {
                { let rhs = 0.5 * lit(0.25).sin(); *z += rhs; }
            }
        }
        ((((((a.sin().exp() + lit(1.25) * a) + lit(0.25) * p[0]) + lit(0.25) * p[1]) + lit(0.25) * p[2]) + lit(0.5) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(1.75) * cell1.y
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
        (((((a * a) + lit(1.0) * a) + lit(1.75) * net.b) + lit(1.0) * y1[0]) + lit(0.25) * y1[1]) + lit(1.5) * y14
    }

    pub fn fn258(mut a: D, k: &mut Vec<D>) -> D {
        for i3 in (0..4).rev() {
            match i3 % 4 { 0 => {
                a = ((k[i3 % 2] * k[0]) * (k[i3 % 2] * k[0]) + lit(1.0)).ln().sin();
            }, 1 | 2 if a > k[i3 % 2] => {
                let mut s: D = fn249(k.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<D>().atan(), k[1].mul_add(a, a).atan(), i3 % 4);
            }, _ => {} }
            { let rhs = lit(1.75) + (-a).sin(); k[1] /= rhs; }
        }
        fn250(a.sin(), a.cos(), k) + lit(0.75) * k[k.len() - 1]
    }

    pub fn fn259(a: D, n: usize) -> D {
        let mut back: (D, D) = (a, a.max(a));
        let mut tape1: Vec<D> = vec![back.0, a, back.1];
        for i5 in 0..n % 4 {
            for i7 in 0..tape1.len() {
                let mut old9 = std::mem::replace(&mut back.0, tape1[i7].sin());
            }
            let r11 = &mut tape1[0];
            { let rhs = lit(0.375) * a.cos(); *r11 += rhs; }
        }
        (((((back.0 * tape1[0]) + lit(1.75) * a) + lit(1.0) * back.1) + lit(0.25) * tape1[0]) + lit(2.0) * tape1[1]) + lit(1.75) * tape1[tape1.len() - 1]
    }

    pub fn fn260(a: D, q: Vec<D>, t: (D, D)) -> [D; 3] {
        'l4: for i5 in (0..q.len()).rev() {
            'l7: for i8 in (0..1).rev() {
                for i10 in (0..q.len()).step_by(2) {
                    if (q[i5] > lit(1.5)) && (q[i5] < t.1) {
                        return [((q.iter().rev().skip(1).copied().map(|z| z.sin()).sum::<D>() + lit(1.0) * a) + lit(1.25) * q[1]) + lit(0.5) * q[q.len() - 1], fn240(lit(0.5) * a.sin()), lit(i5 as f64) + lit(1.75) * q[q.len() - 1]];
                    }
                }
                let f13 = |z: D| ((a + z) / (lit(2.0).abs() + lit(1.25))).cos();
                let y15 = f13(q.iter().sum::<D>()) + f13(a * (-lit(1.5)));
            }
        }
        [((-lit(0.375)) * t.1) + lit(1.5) * t.0, ((fn250(lit(1.25) * a.sin(), a.sin(), &q) + lit(0.25) * a) + lit(0.25) * q[q.len() - 1]) + lit(0.5) * t.0, (((((if a >= lit(1.625) { t.0 } else { a }) + lit(0.5) * a) + lit(1.0) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.25) * t.0) + lit(0.25) * t.1]
    }

    pub fn fn261(a: D, mut b: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut saved: Vec<Vec<D>> = vec![vec![p[n % 3] + b, if a < a { b } else { b }, b.atan()], p.to_vec()];
        if n != 2 {
            p.fill(lit(1.25) * b.sin().sin());
            return [(((saved[1][1] - saved[1][0]) + lit(0.5) * a) + lit(1.25) * b) + lit(1.25) * v[v.len() - 1], ((((a + lit(1.5) * b) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * p[0]) + lit(0.25) * p[2]) + lit(1.5) * saved[1][1], ((a + lit(0.5) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(2.0) * p[0]];
        }
        let mut x = p;
        if ((p[0] + lit(0.875)) >= b) && (n % 2 == 1) {
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 3 { break; }
                for i10 in 1..p.len() {
                    let r12 = &mut p[1];
                    *r12 = *r12 * a.sin() + (lit(0.25) * b.sin());
                    if saved[0][i10 % 2] >= p[2] {
                        let r13 = &mut p[2];
                        { let rhs = saved[i10 % 2][0].sin(); *r13 *= rhs; }
                        *r13 = lit(3 as f64).sin();
                        return [(((((p[1] + lit(0.75) * b) + lit(0.75) * v[1]) + lit(1.0) * p[2]) + lit(2.0) * saved[0][0]) + lit(1.0) * saved[1][1]) + lit(1.0) * x[2], (((((b.abs() + lit(2.0) * b) + lit(2.0) * v[v.len() - 1]) + lit(1.75) * p[0]) + lit(1.25) * p[1]) + lit(1.75) * x[0]) + lit(2.0) * x[2], ((((((((a * a + lit(1.0)).sqrt() + lit(1.25) * v[v.len() - 1]) + lit(2.0) * p[1]) + lit(1.75) * p[2]) + lit(1.75) * saved[0][0]) + lit(1.75) * saved[1][1]) + lit(2.0) * x[0]) + lit(0.5) * x[1]) + lit(0.75) * x[2]];
                    }
                }
                { let rhs = lit(0.25) * fn249(saved[1][i8 % 2].atan(), lit(0.5) * x[n % 3].sin(), 3 % 4); b += rhs; }
                if b < (a * v[n % 2]) { break; }
                saved[1][n % 2] = p.iter().fold(a, |h, z| (lit(0.875) * b).sin()).cos();
            }
        } else {
            { let rhs = lit(0.25) * (positive(x[2] * v[n % v.len()]).unwrap_or(b) + (p[n % 3] + v[0])).sin(); p[n % 3] -= rhs; }
            let row16 = &mut saved[0];
            row16[0] = x.iter().copied().fold(lit(-9.0), D::max).sin();
            { let rhs = row16[0] * lit(0.375) * (b + b).sin(); row16[1] += rhs; }
        }
        [(((((D::sin(p[n % 3]) + lit(2.0) * a) + lit(1.0) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.0) * p[2]) + lit(1.25) * saved[0][0]) + lit(0.5) * x[1], (((((((a + lit(1.25) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * p[1]) + lit(1.5) * p[2]) + lit(1.5) * saved[0][0]) + lit(2.0) * saved[1][1]) + lit(2.0) * x[1]) + lit(1.0) * x[2], (((((((chained(v[0] * saved[0][1]).unwrap_or(a) + lit(2.0) * a) + lit(1.25) * b) + lit(0.5) * v[0]) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * p[1]) + lit(1.5) * saved[0][0]) + lit(0.75) * saved[1][1]) + lit(0.25) * x[0]]
    }

    pub fn fn262(a: D, q: Vec<D>) -> Vec<D> {
        let mut y1 = vec![a, a, q.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * lit(1.75).sin()).sum::<D>()];
        y1.fill((a - a).atan());
        { let rhs = lit(1.75) + y1.iter().map(|z| (lit(1.5) - q[q.len() - 1]).cos()).sum::<D>().sin(); y1[0] /= rhs; }
        for (j, z6) in y1.iter_mut().enumerate() {
            *z6 = *z6 * a.cos() - (lit(0.375) * q.iter().fold(a, |h, z| lit(0.5) * (lit(1.5) + h.sin()).sqrt().sin()).sin());
        }
        y1[0] = (y1[0].sin().abs() + lit(1.25)).ln().atan();
        vec![(lit(1.25).atan() + lit(1.0) * q[0]) + lit(0.25) * q[q.len() - 1], ((((a.max(q[0]) + lit(1.75) * q[0]) + lit(0.25) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(1.0) * y1[0]) + lit(2.0) * y1[1]]
    }

    pub fn fn263(a: D, v: &[D]) -> Vec<D> {
        let mut old = [positive(a).unwrap_or(v[0]); 3];
        for (j, z5) in v.iter().enumerate() {}
        let v: [D; 3] = [a - lit(0.75), old[1].min(a), a.max(old[2])];
        vec![(((v[0] + lit(1.0) * a) + lit(1.25) * old[0]) + lit(1.75) * old[2]) + lit(2.0) * v[2], (a + lit(1.75) * old[2]) + lit(1.25) * v[0]]
    }

    pub fn fn264(mut a: D, mut p: [D; 3], r: &mut [D; 3]) -> D {
        let x = [p[1] * a; 3];
        let mut x = [lit(0.875); 3];
        r[0] = lit(1.5).sin();
        (((((((r[1] * r[1] + lit(1.0)).sqrt() + lit(0.5) * a) + lit(0.75) * p[2]) + lit(0.25) * r[0]) + lit(1.75) * r[2]) + lit(1.25) * x[0]) + lit(1.75) * x[1]) + lit(0.25) * x[2]
    }

    pub fn fn265(mut a: D, m: &mut [D]) -> D {
        let mut x: (D, D) = (if m[1] <= a { lit(0.375) } else { m[1] }, a);
        for z5 in m.iter().copied().rev() {}
        { let rhs = lit(0.5) * D::sin(a).sin(); m[0] -= rhs; }
        let y1: D = a;
        let mut back = Shape::Disc(-a);
        ((((m[0].sin() + lit(1.25) * a) + lit(0.75) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(1.0) * y1) + lit(0.25) * back.area()
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
                let mut acc = *q.first().unwrap();
                let Some(z11) = positive(q.iter().flat_map(|z| [*z, z.sin()]).sum::<D>()) else {
                    return (((lit(0.25).cos() + lit(1.0) * q[0]) + lit(2.0) * q[q.len() - 1]) + lit(1.0) * s[0][0]) + lit(0.75) * acc;
                };
            }
        }
        (((((s[0][0] + q[0]) + lit(0.75) * a) + lit(1.75) * q[0]) + lit(0.5) * q[q.len() - 1]) + lit(2.0) * s[0][0]) + lit(2.0) * s[1][1]
    }

    pub fn fn268(a: D) -> (D, D) {
        (a, a + lit(1.25) * a)
    }

    pub fn fn269(a: D) -> D {
        let mut saved: D = a - lit(0.625);
        let mut back = Point { x: a, y: lit(0.125).sin() };
        back.x = ((if a <= lit(0.625) { a } else { a }) + lit(1 as f64)).atan();
        (saved + lit(1.75) * a) + lit(1.5) * back.x
    }

    pub fn fn270(a: D, m: &mut [D]) -> D {
        let w = Shape::Dot;
        let mut a: Option<D> = Some(if m[1] >= a { -lit(0.25) } else { a });
        m[0] = ((if m[m.len() - 1] <= m[0] { m[m.len() - 1] } else { m[1] }) + lit(0 as f64)).sin();
        m[0] = lit(1.25) * m[0].sin();
        ((((m[1] - m[0]) + lit(1.5) * m[0]) + lit(2.0) * m[1]) + lit(2.0) * w.area()) + lit(0.5) * a.unwrap_or(lit(0.75))
    }

    pub fn fn271(mut a: D, mut p: [D; 3]) -> D {
        let mut y1 = Body { pos: Point { x: a, y: a }, vel: [if a >= a { a } else { p[2] }, if a <= p[2] { p[0] } else { p[1] }, p[0].sin()], mass: (-lit(0.375)) - p[0], id: 2 };
        let mut y9: D = if y1.pos.x.mul_add(y1.pos.x, p[2]) <= (-lit(0.125)) {
            for i4 in 1..p.len() {
                p[i4 - 1] = p[i4] - lit(0.5) * p[i4 - 1];
                let mut p = fn261(p.last().copied().unwrap_or(lit(0.5)).sin(), (a.abs() + lit(1.25)).sqrt().sin(), i4 % 4, &p, [lit(1.5); 3]);
            }
            let acc = y1.push((if (-lit(1.25)) >= lit(1.875) { a } else { a }).sin());
            a.sin().exp()
        } else {
            { let rhs = lit(0.5) * (lit(0.75) - (lit(1.5) + y1.pos.y.sin()).sqrt()).sin(); p[1] += rhs; }
            let mut p = fn231(lit(1.25) * lit(3 as f64).sin(), &mut p);
            y1.mass
        };
        ((((((a + lit(1.25) * a) + lit(0.75) * p[0]) + lit(1.5) * p[1]) + lit(1.25) * p[2]) + lit(1.5) * y1.pos.x) + lit(1.5) * y1.vel[0]) + lit(2.0) * y1.vel[1]
    }

    pub fn fn272(a: D) -> D {
        let f2 = |z: D| a.sin();
        let y4 = f2(f2(fn249(a.sin(), a.cos(), 3 % 4)));
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            let mut y9: D = if a.max(y4) <= y4 {
                y4
            } else {
                if y4 <= a { lit(0.375) } else { a }
            };
            if (a + a) <= y4 { break; }
            if lit(1.625) <= y4 {
                y9 = y4.sin();
                return lit(0.25).sin();
            }
        }
        ((a + a) + lit(1.75) * a) + lit(1.75) * y4
    }

    pub fn fn273(a: D, b: D, n: usize) -> D {
        let mut u: [[D; 3]; 2] = [[b * b; 3]; 2];
        let mut acc: Vec<D> = vec![lit(0.0); 2];
        let mut w = if acc.windows(2).map(|z| z[0] * z[1]).sum::<D>() < (acc[n % 2] * u[1][0]) { fn272((-lit(1.0)).cos()) } else { a };
        acc[1] = a.cos();
        ((((((a + lit(0.25) * a) + lit(1.25) * b) + lit(0.75) * u[0][1]) + lit(1.0) * acc[0]) + lit(1.25) * acc[1]) + lit(2.0) * acc[acc.len() - 1]) + lit(0.5) * w
    }

    pub fn fn274(a: D, mut b: D) -> D {
        let mut y = [[a, a, lit(0.375) + b], [a.asinh(), a, a]];
        b = b.cos();
        let x = b.cos();
        let mut b: Body = Body { pos: Point { x: a, y: -lit(1.125) }, vel: [b * y[1][0], lit(1.0).mul_add(b, b), a], mass: lit(0.375) + a, id: 2 };
        let mut u: [[D; 3]; 2] = [[x.cos(), a + y[0][0], (b.pos.x.abs() + lit(1.25)).sqrt()], [x; 3]];
        let mut y7 = a.cos();
        return (((((((((positive(x / (lit(1.0) * lit(1.0) + lit(1.0))).unwrap_or(b.mass) + lit(1.5) * y[1][2]) + lit(2.0) * b.pos.x) + lit(1.5) * b.pos.y) + lit(2.0) * b.vel[0]) + lit(0.25) * b.vel[1]) + lit(1.75) * b.mass) + lit(1.0) * u[0][1]) + lit(0.75) * u[1][0]) + lit(0.25) * u[1][2]) + lit(2.0) * y7;
    }

    pub fn fn275(a: D, p: [D; 3]) -> D {
        for i3 in 1..=1 {
            if i3 % 2 == 1 {
                'l5: for (j, z7) in p.iter().enumerate() {}
            } else {}
        }
        (a.min(a) + lit(0.25) * a) + lit(1.25) * p[1]
    }

    pub fn fn276(mut a: D, n: usize, m: &mut [D]) {
        let mut dx: [[D; 3]; 2] = [[a; 3], [-lit(0.25); 3]];
        let mut w = [[dx[n % 2][n % 3]; 3]; 2];
        let mut a: Vec<D> = vec![lit(0.0); 2];
        { let rhs = lit(1.75) + (0..a.len()).map(|j| a[j] * lit(1.25) * a[0].sin()).sum::<D>().sin(); w[1][0] /= rhs; }
        for i8 in 0..1 {}
    }

    pub fn fn277(a: D, b: D, flag: bool, v: &[D]) -> [D; 3] {
        let y1: [D; 3] = [lit(1 as f64), a, v[1]];
        let mut y10: D = {
            let Some(z8) = positive(fn271(v[0].atan(), [b; 3])) else {
                return [((-a) + lit(2.0) * a) + lit(2.0) * v[1], y1.iter().enumerate().map(|(j, z)| lit(1.25) * (*z).sin()).sum::<D>() + lit(1.0) * b, (a - a) + lit(0.75) * y1[2]];
            };
            if y1[0] >= v[0] { b } else { lit(1.875) }
        };
        'l12: for i13 in 0..v.len() {
            let mut a: D = if y10 > y10.abs() { b } else { b + y10 };
        }
        let r16 = &mut y10;
        { let rhs = lit(0.125) * a.sin(); *r16 += rhs; }
        return [(((b + lit(2.0) * a) + lit(1.0) * y1[1]) + lit(1.5) * y1[2]) + lit(0.25) * y10, (v.iter().fold(y1[0], |h, z| D::sin(*z).sin()) + lit(2.0) * y1[0]) + lit(0.5) * y1[2], (((((((lit(1.5) + b.sin()).ln() + lit(0.5) * a) + lit(1.5) * b) + lit(0.5) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(1.75) * y1[0]) + lit(0.75) * y1[1]) + lit(0.5) * y1[2]];
        { let rhs = (y1[0] / (lit(1.5) + b.sin())).sin(); y10 *= rhs; }
        y1
    }

    pub fn fn278(mut a: D) -> D {
        let mut next: Point = Point { x: if a <= a { a } else { a }, y: if a < a { -lit(1.0) } else { a } };
        next = next;
        'l3: for i4 in 0..1 {
            let i4: D = next.norm2();
            next.y = a.atan();
            let mut cell1 = next.x;
        }
        (fn275(a.sin(), [lit(1.875); 3]) + lit(1.25) * next.x) + lit(2.0) * next.y
    }

    pub fn fn279(a: D) -> D {
        let mut a: Net = Net { w: vec![lit(0 as f64), a], b: a.abs() };
        for i3 in 0..2 {
            for i5 in 0..i3 % 4 {
                a = Net { w: vec![lit(0.0); 4], b: fn169(a.w[i3 % 2].cos(), lit(1.75).sin(), [a.b; 3]) };
                a = Net { w: vec![chained(a.w[1]).unwrap_or(lit(0.125)); 3], b: if a.b > a.w[1] { lit(1.5) } else { a.b } };
            }
            let r7 = &mut a.w[i3 % 2];
            { let rhs = (lit(1.5) + lit(1.375).sin()).sqrt().atan(); *r7 *= rhs; }
            { let rhs = lit(0.375) * lit(1.5).atan(); *r7 += rhs; }
        }
        ((a.w[1].max(a.b) + lit(1.25) * a.w[0]) + lit(1.25) * a.w[1]) + lit(1.0) * a.b
    }

    pub fn fn280(a: D, n: usize, m: &mut [D], k: &mut Vec<D>) -> D {
        let dx = fn279(a.sin());
        for z7 in k.iter() {
            let (l9, r10) = m.split_at_mut(1);
            r10[0] = l9[0] * a.sin();
        }
        (((((((dx + lit(1.0) * a) + lit(1.0) * m[0]) + lit(1.25) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(1.25) * k[0]) + lit(0.25) * k[1]) + lit(1.25) * k[k.len() - 1]) + lit(1.0) * dx
    }

    pub fn fn281(a: D, mut p: [D; 3], e: &mut D) -> D {
        let mut list4 = Vec::with_capacity(4);
        list4.push((*e).max(a));
        list4.push(a);
        let mut p: Vec<Vec<D>> = vec![vec![a / ((*e).abs() + lit(1.25)); 3], vec![lit(0.0); 4]];
        {
            for i in 0..2 {
                for j in 0..2 {
                    p[i][j] = p[j][i].sin() + a.sin();
                }
            }
        }
        list4.reverse();
        let u = fn113(list4[list4.len() - 1].sin().powi(3).sin(), &mut p[0]);
        return ((((((fn279(p[1][0].sin()) + lit(1.0) * a) + lit(1.25) * (*e)) + lit(0.75) * list4[0]) + lit(1.75) * list4[1]) + lit(0.75) * list4[list4.len() - 1]) + lit(0.5) * p[1][1]) + lit(0.5) * u;
    }

    pub fn fn282(a: D) -> D {
        let mut old = vec![a * a; 3];
        fn276((a * a).atan(), 2 % 4, &mut old);
        if (a > old[0]) && (a <= lit(1.375)) {
            return (((a.max(a) + lit(1.5) * a) + lit(0.25) * old[0]) + lit(1.5) * old[1]) + lit(1.25) * old[old.len() - 1];
        }
        old[1] = (lit(0.625).sin().abs() + lit(1.25)).ln().sin();
        let a = fn279(lit(1.25) * a.sin().sin());
        (((if a > a { lit(1.625) } else { old[1] }) + lit(1.5) * old[0]) + lit(0.25) * old[old.len() - 1]) + lit(0.25) * a
    }

    pub fn fn283(a: D, n: usize, v: &[D]) -> D {
        let mut u = [[v[0] * v[0], v[1], a - a], [-lit(1.25); 3]];
        let a: D = (v[n % 2] * lit(2.0)) + u[1][n % 3];
        let u: Vec<D> = v.to_vec();
        'l7: for i8 in 0..v.len() {}
        ((((lit(1.5) * u[n % 2]) + lit(2.0) * v[1]) + lit(1.5) * a) + lit(2.0) * u[0]) + lit(2.0) * u[1]
    }

    pub fn fn284(a: D, b: D, v: &[D], p: [D; 3], m: &mut [D]) {
        for i6 in 0..p.len() {
            let part8 = &mut m[..=1];
            { let rhs = lit(0.375) * (lit(0.5) * a.sin()); part8[0] += rhs; }
            part8[1] = part8[0] * a.sin();
            m[0] = ((lit(0.125) * lit(0.125) + lit(1.0)).ln() - b).sin();
        }
        for i9 in (0..p.len()).step_by(2) {
            if i9 == 1 {
                m[1] = lit(0.5) * (if a.cos() < m[i9 % 2] { m[i9 % m.len()] - a } else { (lit(1.5) + a.sin()).ln() }).sin();
                if b > (if b >= (-lit(1.125)) { p[i9] } else { v[i9 % 2] }) {
                    let mut old11 = std::mem::replace(&mut m[1], (p[i9] * a).sin());
                } else {
                    let s: D = b.sin().powi(0);
                }
            } else if v.windows(2).map(|z| z[0] * z[1]).sum::<D>() > m.iter().sum::<D>() {
                let x = fn231(lit(0.5) * (a / (a * a + lit(1.0))).sin(), m);
            } else {
                { let rhs = p[0].atan(); m[i9 % m.len()] *= rhs; }
            }
            { let rhs = lit(1.75) + (b * m[0]).sin(); m[i9 % 2] /= rhs; }
            let mut acc: [[D; 3]; 2] = [[lit(0.25); 3], [-lit(0.75); 3]];
        }
    }

    pub fn fn285(mut a: D, mut b: D, n: usize, v: &[D], k: &mut Vec<D>) -> D {
        let s: Option<D> = Some(b);
        if let Some(z) = s {
            { let rhs = lit(0.125) * (lit(1.25) * (if (k[1] + z) >= z.sin() { a } else { *k.last().unwrap() }).sin()); k[1] += rhs; }
        }
        let mut dx = v.iter().map(|z| (*z).sin()).sum::<D>();
        let u: D = dx;
        ((((((dx.min(u) + lit(0.5) * a) + lit(1.25) * b) + lit(2.0) * v[v.len() - 1]) + lit(1.0) * k[0]) + lit(1.25) * k[1]) + lit(2.0) * s.unwrap_or(lit(0.75))) + lit(1.0) * dx
    }

    pub fn fn286(a: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut old = vec![lit(0.75) - v[n % 2]; 3];
        let r6 = &mut old[n % 2];
        { let rhs = lit(0.5) * (lit(1.25) * t.0.sin()); *r6 += rhs; }
        { let rhs = v[n % 2].atan(); *r6 *= rhs; }
        let Some(z7) = positive(lit(n as f64)) else {
            return ((((((fn266(lit(1.25) * old[n % 2].sin()) + lit(0.25) * a) + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(2.0) * t.0) + lit(1.0) * t.1) + lit(1.0) * old[0]) + lit(0.25) * old[old.len() - 1];
        };
        ((((((z7 + v[1]) + lit(0.75) * a) + lit(0.5) * v[0]) + lit(0.75) * v[1]) + lit(1.75) * t.0) + lit(0.5) * old[1]) + lit(0.25) * old[old.len() - 1]
    }

    pub fn fn287(mut a: D, mut b: D, v: &[D]) -> D {
        let dy1: Option<D> = None;
        for i5 in 1..=2 {
            a = lit(1.625);
            b = lit(0.5) * a.sin();
        }
        std::mem::swap(&mut b, &mut a);
        (((((v[1] + lit(1.5) * a) + lit(1.75) * b) + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * dy1.unwrap_or(lit(0.75))
    }

    pub fn fn288(mut a: D, n: usize, p: [D; 3]) -> D {
        let mut y1 = [a - lit(1.0), p.iter().enumerate().map(|(j, z)| lit(1.25) * a.sin()).sum::<D>(), p[n % 3] + a];
        let mut y: Shape = Shape::Rect { w: a.min(y1[n % 3]), h: a - a };
        for i8 in 0..p.len() {
            let mut old11 = std::mem::replace(&mut y1[n % 3], p.iter().rev().skip(1).copied().map(|z| p[1].sin()).sum::<D>().sin());
        }
        let f13 = |z: D| y.area().sin();
        let y15 = f13(f13(a * p[2]));
        y1[2] = a.max(-lit(1.0)).sin();
        let mut cell1: D = (lit(1.5) + (-lit(0.875)).sin()).ln().max(D::sin(lit(2.0)));
        let mut p = [y1.iter().sum::<D>(); 3];
        ((((p[n % 3] + lit(1.75) * a) + lit(2.0) * y1[0]) + lit(1.5) * y15) + lit(1.0) * cell1) + lit(1.5) * p[1]
    }

    pub fn fn289(mut a: D, v: &[D]) -> D {
        for i3 in 0..v.len() {
            let y1 = fn281(v[i3].cos(), [v[i3 % v.len()], v[i3], v[i3]], &mut a);
            for i6 in 0..2 {
                let mut cell1: D = a;
            }
        }
        (((a.sin().powi(2) + lit(1.75) * a) + lit(0.5) * v[0]) + lit(2.0) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn290(a: D, q: Vec<D>) -> D {
        let mut back: Point = Point { x: a.min(q[q.len() - 1]), y: a };
        back.y = q[0].sin();
        back.x = a.sin();
        back = back;
        back.y = (if (a - lit(0.25)) > (a.abs() + lit(1.25)).ln() { q[1].asinh() } else { q.iter().map(|z| (-back.y).cos()).sum::<D>() }).sin();
        (((through(&back, a) + lit(0.75) * q[0]) + lit(0.25) * q[1]) + lit(1.25) * q[q.len() - 1]) + lit(1.5) * back.x
    }

    pub fn fn291(mut a: D, p: [D; 3], r: &mut [D; 3]) -> D {
        'l4: for i5 in 0..r.len() {
            r[2] = lit(1.25).min(r[0].min(r[1])).sin();
        }
        (((((fn273(lit(1.25) * p[1].sin(), r[1].sin(), 1 % 4) + lit(1.25) * a) + lit(1.5) * p[0]) + lit(2.0) * p[1]) + lit(1.5) * p[2]) + lit(1.5) * r[0]) + lit(0.25) * r[1]
    }

    pub fn fn292(mut a: D, flag: bool, v: &[D]) -> D {
        a = lit(1.25) * ((a + a) - a.sin().tanh()).sin();
        let mut y: D = a;
        { let rhs = lit(0.375) * fn289(v.iter().zip(v.iter()).map(|(z, q)| v.first().copied().unwrap_or(lit(0.5)).sin()).sum::<D>().sin(), &v[0..2]).atan(); y += rhs; }
        let a = a;
        y = y.sin();
        (((((y * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.5) * y) + lit(0.25) * a
    }

    pub fn fn293(a: D, v: &[D]) -> (D, D) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(v.iter().fold(v[0], |h, z| lit(1.25) * (a * a).sin()));
        for i7 in 1..=1 {
            let next = fn265(lit(0.5) * a.sin(), &mut list3);
        }
        list3 = vec![fn287(lit(1.25) * list3[list3.len() - 1].sin(), list3[0].sin(), &list3[..2]), a.cos()];
        if (a * a) <= a.abs() {
            { let rhs = (v[1] * list3[list3.len() - 1]).atan(); list3[0] *= rhs; }
            { let rhs = lit(0.375) * (lit(1.25) * (if (list3[0] + v[1]) < v.iter().enumerate().map(|(j, z)| lit((j + 1) as f64).sin()).sum::<D>() { a } else { list3[list3.len() - 1] * lit(0.875) }).sin()); list3[0] -= rhs; }
        }
        (((a.max(v[1]) + lit(1.75) * a) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * list3[1], ((((v[v.len() - 1] + a) + lit(0.5) * a) + lit(1.75) * v[0]) + lit(0.5) * v[1]) + lit(1.25) * list3[1])
    }

    pub fn fn294(a: D) -> D {
        if a < a {} else if (a < a) || (a > a) {} else {}
        let mut cell1 = fn282(a.sin().atan());
        a
    }

    pub fn fn295(a: D, v: &[D]) -> D {
        let mut s = Shape::Dot;
        let next = [lit(0.375), a, a + a];
        (((((((v[0] + a) + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * s.area()) + lit(1.0) * next[0]) + lit(0.75) * next[1]) + lit(0.75) * next[2]
    }

    pub fn fn296(mut a: D) -> D {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                { let rhs = lit(0.25) * a.cos(); a -= rhs; }
            }
        }
        a = a.abs().atan().sin();
        let mut a: (D, D) = (a, lit(2.0).cos());
        chained(a.0.sin().exp()).unwrap_or(a.1)
    }

    pub fn fn297(a: D, b: D, body: &mut Body) -> D {
        let y: Vec<D> = vec![a.sin().powi(0), body.pos.y.min(a)];
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push((b + y[i6 % 2]).sin());
        }
        let list5 = fn285((lit(1.5) + a.sin()).sqrt().sin(), lit(1.25) * b.sin(), 2 % 4, &y, &mut list5);
        'l10: for i11 in 0..y.len() {
            { let rhs = y.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * (body.vel[1] - (*z)).sin()).sum::<D>().atan(); body.pos.y *= rhs; }
        }
        ((((((((((lit(1.5) + b.sin()).ln() + lit(1.0) * a) + lit(1.25) * b) + lit(0.25) * body.pos.x) + lit(0.25) * body.pos.y) + lit(1.0) * body.vel[0]) + lit(1.75) * body.vel[1]) + lit(2.0) * body.mass) + lit(0.25) * y[0]) + lit(0.75) * y[1]) + lit(0.5) * list5
    }

    pub fn fn298(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut y1: Body = Body { pos: Point { x: a, y: -lit(1.125) }, vel: std::array::from_fn(|j| (if n < 0 { a } else { a }).cos()), mass: a, id: 2 };
        let mut s: Body = Body { mass: b, ..y1.clone() };
        y1.vel[1] = D::sin(y1.vel[n % 3].max(b)).cos();
        y1.pos.scale(a.sin());
        { let rhs = lit(0.25) * (y1.vel[0] + b.sin().tanh()).sin(); y1.pos.x -= rhs; }
        let mut old7 = std::mem::replace(&mut y1.pos.x, s.energy().sin());
        for i9 in 0..n % 4 {
            (y1, s) = (s, y1);
            let mut y = vec![lit(0.0); 2];
            { let rhs = lit(1.75) + lit(1.125).sin().sin(); y[1] /= rhs; }
        }
        (((((((((((y1.pos.y / (old7 * old7 + lit(1.0))) + lit(0.75) * a) + lit(2.0) * b) + lit(1.0) * y1.pos.x) + lit(2.0) * y1.pos.y) + lit(1.0) * y1.vel[0]) + lit(1.25) * y1.vel[1]) + lit(1.25) * y1.mass) + lit(0.5) * s.pos.y) + lit(1.5) * s.mass) + lit(1.5) * old7, (((((((if y1.vel[n % 3] <= y1.pos.y { lit(1.25) } else { y1.mass }) + lit(2.0) * b) + lit(0.75) * y1.pos.x) + lit(0.5) * y1.vel[0]) + lit(0.75) * y1.mass) + lit(2.0) * s.pos.x) + lit(0.75) * s.pos.y) + lit(1.25) * s.mass)
    }

    pub fn fn299(a: D, b: D) -> D {
        let mut tape1: [D; 3] = std::array::from_fn(|j| b.atan());
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            tape1 = [(-lit(1.5)) * tape1[0], (b.abs() + lit(1.25)).sqrt(), (lit(1.5) + b.sin()).sqrt()];
        }
        match 0 % 4 { 0 => {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 1 { break; }
                for i9 in 0..2 {
                    tape1[i5 % 3] = lit(0.5) * (lit(1.625) + tape1.iter().enumerate().map(|(j, z)| ((*z) * b).sin()).sum::<D>()).sin();
                }
                let Some(z13) = positive(tape1.windows(2).map(|z| z[0] * z[1]).sum::<D>()) else {
                    continue;
                };
                let f15 = |z: D| (if i7 == 0 { z13 } else { z13 }).sin();
                let mut y17 = f15(z13.sin().powi(2)) + f15(z13);
            }
        }, 1 | 2 if i5 >= 3 => {
            let mut next19 = tape1.clone();
            for _ in 0..3 {
                for i20 in 0..tape1.len() {
                    next19[i20] = 0.5 * tape1[i20] + 0.25 * (if i20 == 0 { tape1[tape1.len() - 1] } else { tape1[i20 - 1] }) * b.sin();
                }
                tape1 = next19.clone();
            }
        }, _ => {
            let mut old21 = std::mem::replace(&mut tape1[1], positive(lit(1.375)).unwrap_or(b).sin());
        } }
        ((((fn267((-lit(0.5)).sin(), vec![a, tape1[i5 % 3], a]) + lit(2.0) * a) + lit(1.5) * b) + lit(1.5) * tape1[0]) + lit(1.75) * tape1[1]) + lit(1.5) * tape1[2]
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
            b.sin()
        };
        ((((y8 * a) + lit(1.5) * a) + lit(1.75) * b) + lit(1.5) * y8, (((lit(0.25) + lit(1.5) * b) + lit(1.25) * list4[1]) + lit(1.25) * list4[list4.len() - 1]) + lit(0.5) * y8)
    }

    pub fn fn301(a: D, b: D, mut p: [D; 3]) -> D {
        let mut acc: Option<D> = if fn161(lit(1.25) * lit(0.625).sin()) < (b + a) { Some(fn295(b.sin(), &p)) } else { None };
        let acc = fn291(lit(1.625).sin().cos(), [b, a, b], &mut p);
        let mut u = fn293(a.sin(), &p[0..=1]);
        if (acc + b) < (p[0] - b) {} else if acc >= a {
            let r7 = &mut u.1;
            { let rhs = lit(0.125) * (a + acc).sin(); *r7 += rhs; }
            { let rhs = p[2].mul_add(b, p[0]).sin(); *r7 *= rhs; }
        } else {}
        ((((((((-lit(1.125)) * b) + lit(2.0) * a) + lit(0.5) * b) + lit(1.0) * p[0]) + lit(1.25) * p[1]) + lit(1.0) * p[2]) + lit(0.5) * acc) + lit(1.5) * u.1
    }

    pub fn fn302(a: D, b: D, v: &[D], mut t: (D, D)) -> D {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(lit(0.25).sin());
        }
        { let rhs = b.cos(); t.0 *= rhs; }
        { let rhs = lit(0.5) * (a / (b * b + lit(1.0))).max(fn168(lit(1.25) * a.sin(), b.atan(), a >= b)).sin(); t.1 += rhs; }
        let mut b: Option<D> = Some((t.1.abs() + lit(1.25)).sqrt());
        let f10 = |z: D| a.sin().tanh().cos();
        let y12 = f10(f10(a.sin().powi(0)));
        list5[1] = (if (list5[0] * a) <= fn289(list5[1].sin(), v) { y12 + a } else { a.sin() }).sin();
        for z15 in list5.iter().copied().rev() {
            let f17 = |z: D| list5[1].min(lit(2.0)).sin().tanh().sin();
            let mut y19 = f17(y12.sin());
        }
        ((((((v.iter().enumerate().map(|(j, z)| (*z).cos()).sum::<D>() + lit(0.75) * a) + lit(0.75) * v[0]) + lit(1.0) * list5[0]) + lit(0.5) * list5[1]) + lit(0.25) * list5[list5.len() - 1]) + lit(0.5) * b.unwrap_or(lit(0.75))) + lit(1.0) * y12
    }

    pub fn fn303(mut a: D, b: D, n: usize, mut p: [D; 3], m: &mut [D]) -> D {
        let mut tape1 = Shape::Rect { w: (lit(1.5) + b.sin()).sqrt(), h: a.mul_add(a, lit(1.5)) };
        if (lit(1.5) + b.sin()).ln() > (b + b) {
            let mut i7 = 0_usize;
            'l8: while i7 < 2 && ((m[n % 2] > b) && (i7 % 2 == 1)) {
                { let rhs = 1; i7 += rhs; }
                { let rhs = lit(0.125) * (b * a).mul_add(a, m[n % m.len()]).sin(); p[n % 3] -= rhs; }
            }
            if (p[i7 % 3] <= m.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * m.iter().fold(*z, |h, z| (-(-lit(1.25))).sin()).sin()).sum::<D>()) && ((b + b) <= p[1].cos()) {
                m[1] = a.sin().sin().sin();
                m[i7 % 2] = lit(1.25) * (m[0] - p[2].atan()).sin();
            } else if i7 != 3 {
                p[n % 3] = m[n % m.len()].atan();
            } else {
                let mut cell1 = vec![p.iter().flat_map(|z| [*z, z.sin()]).sum::<D>(), a, b];
            }
            let f14 = |z: D| lit(m.len() as f64).sin();
            let y16 = f14(fn286(b.sin(), i7 % 4, m, (a, lit(0.625)))) + f14(if b <= b { a } else { a });
        } else if (n < 0) && (b > p[n % 3]) {
            { let rhs = lit(0.5) * (lit(n as f64) + fn299(p[n % 3].atan(), a.atan())).sin(); m[n % 2] -= rhs; }
        } else {
            { let rhs = lit(1.25) * (a / (b * b + lit(1.0))).sin(); p[n % 3] *= rhs; }
        }
        ((((((b.abs() + lit(1.25) * a) + lit(0.5) * p[0]) + lit(0.5) * p[2]) + lit(1.25) * m[0]) + lit(0.25) * m[1]) + lit(1.5) * m[m.len() - 1]) + lit(1.5) * tape1.area()
    }

    pub fn fn304(mut a: D, n: usize) -> D {
        let mut tape1: Vec<D> = vec![a; 3];
        if n != 3 {
            { let rhs = lit(1.75) + a.sin(); tape1[n % 2] /= rhs; }
            return (((if tape1[1] < tape1[n % 2] { tape1[1] } else { tape1[n % 2] }) + lit(2.0) * a) + lit(1.25) * tape1[0]) + lit(0.5) * tape1[1];
        }
        { let rhs = lit(0.375) * (a.asinh() * a.asinh() + lit(1.0)).sqrt().sin(); tape1[n % 2] -= rhs; }
        a = ((tape1[tape1.len() - 1] * a) * tape1[n % 2].sin().powi(1)).sin();
        let tape1 = fn293(tape1.iter().zip(tape1.iter()).map(|(z, q)| (if (*q) > (*q) { *z } else { *q }).sin()).sum::<D>().sin(), &tape1);
        (a + lit(1.0) * tape1.0) + lit(2.0) * tape1.1
    }

    pub fn fn305(mut a: D) -> D {
        let next: D = a;
        let mut tape1: Vec<D> = vec![lit(0.0); 4];
        (((lit(1.625) - tape1[0]) + lit(0.75) * next) + lit(1.5) * tape1[0]) + lit(1.25) * tape1[1]
    }

    pub fn fn306(mut a: D, mut b: D) -> D {
        { let rhs = lit(0.5) * a.atan(); b += rhs; }
        'l3: for i4 in 1..=1 {
            let mut i6 = 0_usize;
            'l7: while i6 < 2 && ((if a >= b { b } else { lit(1.625) }) < (-lit(0.5))) {
                { let rhs = 1; i6 += rhs; }
                if (i6 % 2 == 1) || (i4 != 3) {
                    let saved = [lit(1.0); 3];
                    { let rhs = lit(0.125) * (saved.iter().map(|z| lit(0.5) * (lit(1.5) + saved[2].sin()).ln().sin()).sum::<D>() * (b * b)).cos(); b -= rhs; }
                }
                a = ((a * a) * b).sin();
            }
            b = b.cos();
        }
        ((b.abs() + lit(1.25)).ln() + lit(1.25) * a) + lit(1.25) * b
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
        (((((y1.cos() + lit(1.75) * p[0]) + lit(0.75) * p[2]) + lit(2.0) * y[0]) + lit(2.0) * y[1]) + lit(1.0) * y[2]) + lit(0.25) * y1
    }

    pub fn fn308(a: D, b: D, m: &mut [D]) -> D {
        let mut y = if a < b { Shape::Disc(a) } else { Shape::Dot };
        *m.last_mut().unwrap() = lit(1.25) * a.sin();
        m[1] = (m[0] * (if b > a { b } else { b })).sin();
        let f5 = |z: D, k: D| b.sin();
        let mut y9 = f5(m.iter().filter(|z| **z > 0.25).map(|z| fn305(a.sin()).sin()).sum::<D>(), m[1]) * f5(b, m[1]);
        (((y9 + lit(1.25) * m[0]) + lit(0.75) * m[1]) + lit(1.25) * m[m.len() - 1]) + lit(1.5) * y9
    }

    pub fn fn309(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        if (a >= (-p[n % 3])) && ((n == 2) || (b > a)) {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                { let rhs = 1; i5 += rhs; }
            }
        }
        b = lit(1.25) * p[1].sin();
        let mut next = vec![a.min(-lit(1.25)), if a > b { a } else { a }, p[n % 3] + p[n % 3]];
        let mut tape1 = lit(1.125);
        let r10 = &mut next[1];
        *r10 = *r10 * lit(0.75).sin() + (lit(0.25) * (lit(1.25) * b.sin()));
        { let rhs = lit(0.125) * (a * b).atan(); *r10 += rhs; }
        if n % 2 == 1 {
            if let Some(z) = next.last_mut() {
                { let rhs = 0.5 * tape1.sin(); *z += rhs; }
            }
            { let rhs = lit(0.125) * p[n % 3].sin(); next[n % 2] += rhs; }
            { let rhs = (b * tape1).sin(); next[n % 2] *= rhs; }
        }
        ((((((if n % 2 == 0 { lit(1.5) } else { tape1 }) + lit(0.25) * b) + lit(0.5) * p[0]) + lit(0.75) * p[1]) + lit(1.75) * p[2]) + lit(1.0) * next[next.len() - 1]) + lit(0.75) * tape1
    }

    pub fn fn310(mut a: D, body: &mut Body) -> D {
        for i3 in (0..4).rev() {
            if body.vel[i3 % 3] < (a - body.pos.y) {}
            body.pos.y = lit(0.5) * (lit(1.5) + a.sin()).ln().sin();
        }
        'l5: for i6 in (0..4).rev() {}
        let old: D = body.pos.x;
        (((body.pos.x - lit(1.25)) + lit(0.5) * a) + lit(1.0) * body.pos.y) + lit(0.5) * body.vel[0]
    }

    pub fn fn311(a: D, flag: bool) -> D {
        let mut next = vec![a.sin().powi(2), if a > a { a } else { a }];
        next[0] = next[0].sin();
        (((lit(2 as f64) + lit(1.75) * a) + lit(1.5) * next[0]) + lit(0.5) * next[1]) + lit(1.75) * next[next.len() - 1]
    }

    pub fn fn312(a: D, mut b: D) -> D {
        let mut w = Body { pos: Point { x: b, y: b }, vel: [fn301(b.sin(), lit(1.25) * a.sin(), [b, a, a]), if lit(1.875) < a { a } else { lit(0.375) }, a], mass: -lit(0.125), id: 2 };
        let mut a = vec![vec![twice(D::sin, b); 2]; 3];
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            a[i5 % 2][i5 % 2] = lit(0.5) * b.sin();
            a[0][i5 % 2] = lit(0.5) * lit(1 as f64).sin();
        }
        fn224(lit(1.25) * lit(i5 as f64).sin(), &mut w.vel[i5 % 3]);
        ((((((((-lit(0.125)) * w.mass) + lit(2.0) * b) + lit(1.75) * w.pos.x) + lit(1.25) * w.pos.y) + lit(1.75) * w.vel[0]) + lit(0.5) * w.vel[1]) + lit(2.0) * a[0][0]) + lit(1.75) * a[1][1]
    }

    pub fn fn313(a: D, b: D, mut q: Vec<D>, body: &mut Body) {
        let mut y: [D; 3] = [a - q[q.len() - 1], body.pos.y, if a >= a { q[0] } else { b }];
        for z6 in &mut y {
            *z6 = lit(3 as f64).sin();
        }
        for i7 in (0..2).rev() {
            { let rhs = lit(1.75) + lit(3 as f64).sin(); q[0] /= rhs; }
            let body = fn303(lit(1.875).cos(), lit(0.5) * (body.mass * b).sin(), i7 % 4, std::array::from_fn(|j| (b * a).sin()), &mut y);
        }
        'l11: for &z13 in y.iter() {
            for z16 in q.iter() {
                let Some(z18) = positive(body.energy()) else {
                    continue;
                };
                let z16 = body.push(lit(1 as f64).sin());
            }
            let a = fn281(lit(0.5) * a.atan().sin(), [b, a, body.vel[0]], &mut q[1]);
        }
    }

    pub fn fn314(a: D, n: usize) -> D {
        let mut cell1: Body = Body { pos: Point { x: a, y: a }, vel: std::array::from_fn(|j| a.atan()), mass: -lit(1.5), id: 2 };
        { let rhs = lit(0.5) * (lit(1.25) * twice(D::sin, -lit(0.875)).sin()); cell1.mass += rhs; }
        if (a >= a.sin()) && (n < 3) {
            { let rhs = lit(0.25) * (lit(1.25) * a.sin().exp().max(cell1.vel[n % 3]).sin()); cell1.mass += rhs; }
        }
        for i5 in 0..4 {
            cell1 = Body { pos: Point { x: a, y: cell1.mass }, vel: [a * a, lit(1.0).min(a), fn311(cell1.pos.y.cos(), a < a)], mass: cell1.mass, id: 2 };
            if i5 % 2 == 1 {
                let r7 = &mut cell1.pos.y;
                { let rhs = lit(0.375) * (lit(0.5) * fn306(lit(0.5) * a.sin(), a.atan()).sin()); *r7 += rhs; }
                return ((a + lit(1.0) * cell1.pos.x) + lit(2.0) * cell1.vel[0]) + lit(1.0) * cell1.mass;
            }
        }
        ((((if lit(0.125) <= a { cell1.mass } else { cell1.mass }) + lit(1.5) * a) + lit(0.25) * cell1.pos.x) + lit(0.5) * cell1.pos.y) + lit(1.0) * cell1.vel[1]
    }

    pub fn fn315(a: D, b: D, n: usize) -> [D; 3] {
        let f4 = |z: D| a.sin();
        let y6 = f4(f4(b));
        let mut x: [[D; 3]; 2] = [[if b >= b { y6 } else { b }; 3]; 2];
        let mut u: Option<D> = Some(b);
        return [((lit(0.625) + lit(2.0) * b) + lit(0.75) * x[0][1]) + lit(1.5) * x[1][0], (lit(1.875).sin().tanh() + lit(0.25) * y6) + lit(2.0) * x[1][0], ((lit(n as f64) + lit(0.5) * y6) + lit(1.0) * x[0][1]) + lit(0.25) * x[1][2]];
        [x[n % 2][1], a, b]
    }

    pub fn fn316(a: D, mut b: D, flag: bool, e: &mut D) -> D {
        let cell1 = [[*e; 3]; 2];
        b = lit(1 as f64).sin();
        let mut dx: D = *e;
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
        { let rhs = lit(1.75) + lit(1 as f64).sin(); product7[1][2] /= rhs; }
        ((((b.max(b) + lit(0.75) * a) + lit(0.25) * cell1[1][0]) + lit(1.25) * cell1[1][2]) + lit(1.5) * product7[0][1]) + lit(1.5) * product7[1][0]
    }

    pub fn fn317(mut a: D, n: usize) -> Vec<D> {
        let mut acc = [lit(0.375).abs(), -lit(1.75), a];
        match n % 3 { 0 => {
            for i4 in (0..4).rev() {
                { let rhs = lit(0.25) * fn291(lit(0.25).sin(), std::array::from_fn(|j| lit(0.875).sin()), &mut acc); a += rhs; }
                {}
            }
        }, 1 => {
            let r7 = &mut a;
            { let rhs = lit(0.125) * (lit(1.25) * fn306(acc[0].sin(), lit(1.25) * acc[1].sin()).sin()); *r7 += rhs; }
        }, _ => {
            {
                { let rhs = lit(0.125) * (-lit(2.0)).cos(); acc[0] += rhs; }
            }
        } }
        vec![(a * a) + lit(1.75) * acc[0], ((a - acc[1]) + lit(1.25) * acc[0]) + lit(1.5) * acc[2]]
    }

    pub fn fn318(mut a: D, p: [D; 3]) -> [D; 3] {
        a = (p[2] * a).mul_add(p[2], a).sin();
        a = p[2].sin();
        a = (if a > a { p[2] } else { a }).sin();
        [(p[2] + a) + lit(2.0) * p[2], positive(p.windows(2).map(|z| z[0] * z[1]).sum::<D>()).unwrap_or(-lit(1.25)), p[2].abs() + lit(1.0) * p[2]]
    }

    pub fn fn319(a: D, mut b: D, n: usize, body: &mut Body) -> D {
        let r5 = &mut body.vel[0];
        *r5 = (b + a).cos();
        { let rhs = lit(0.125) * a.sin(); *r5 += rhs; }
        let f6 = |z: D| lit(1.25) * lit(1.5).sin();
        let mut y8 = f6(a);
        let mut x: D = D::sin(lit(1.25));
        let Some(z11) = positive(a) else {
            return ((((((body.vel[n % 3] + lit(1.0) * a) + lit(1.25) * b) + lit(0.75) * body.pos.y) + lit(0.25) * body.vel[0]) + lit(1.0) * body.mass) + lit(0.5) * y8) + lit(0.25) * x;
        };
        (((((((body.energy() + lit(0.75) * a) + lit(2.0) * body.pos.x) + lit(0.5) * body.vel[0]) + lit(0.75) * body.vel[1]) + lit(0.75) * body.mass) + lit(1.5) * y8) + lit(1.25) * x) + lit(2.0) * z11
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
                    }
                    let f13 = |z: D| z.sin();
                    let y15 = f13(a * a);
                }
            }
        }
        (a / (lit(1.5) + a.sin())) + lit(0.25) * a
    }

    pub fn fn321(a: D, mut b: D, mut p: [D; 3], t: (D, D), net: &Net) -> D {
        p[0] = D::sin(a * b).atan();
        { let rhs = lit(1.25) * b.sin(); p[1] *= rhs; }
        p[1] = p[2].sin().sin();
        return ((((((a * p[0]) + lit(1.5) * b) + lit(2.0) * p[0]) + lit(0.5) * p[1]) + lit(1.25) * p[2]) + lit(0.5) * t.0) + lit(1.5) * net.w[0];
        (-lit(0.625)).sin()
    }

    pub fn fn322(mut a: D, n: usize, e: &mut D) {
        let mut e: [D; 3] = [lit(3 as f64), *e, a.max(lit(1.125))];
        let cell1 = e.iter().enumerate().map(|(j, z)| a.sin().exp().cos()).sum::<D>() + a;
        let back = a;
        for i9 in 0..1 {
            let mut i11 = 0_usize;
            while i11 < 1 {
                { let rhs = 1; i11 += rhs; }
                let r13 = &mut e[0];
                *r13 = chained(lit(i9 as f64)).unwrap_or(cell1).sin();
                *r13 = lit(0.25).sin();
                e[2] = lit(0.5) * (e[1].mul_add(a, back) * back.sin().exp()).sin();
            }
        }
    }

    pub fn fn323(a: D, q: Vec<D>, k: &mut Vec<D>, e: &mut D, net: &Net) -> D {
        let mut acc = [fn304(a.atan(), 0 % 4), *e, lit(2 as f64)];
        let mut y1 = vec![vec![a * q[0], k.iter().sum::<D>()], vec![(*e) + (*e); 3]];
        if k[0].sin() > q[1] {
            let part8 = &mut acc[..=1];
            { let rhs = lit(0.125) * (lit(1.25) * (*e).sin()); part8[0] += rhs; }
            part8[1] = part8[0] * a.sin().sin();
            let Some(z9) = positive(if (*e) >= net.w[0] { a } else { net.b }) else {
                return (((((((((((((acc.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.25) * a) + lit(0.5) * q[0]) + lit(1.75) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.5) * k[0]) + lit(1.25) * k[1]) + lit(2.0) * (*e)) + lit(1.25) * net.w[0]) + lit(1.75) * net.b) + lit(0.25) * acc[0]) + lit(1.5) * acc[1]) + lit(0.75) * acc[2]) + lit(1.25) * y1[0][0]) + lit(0.5) * y1[1][1];
            };
        } else {
            if let Some(z) = k.last_mut() {
                { let rhs = 0.5 * lit(1.875).cos(); *z += rhs; }
            }
            let mut old11 = std::mem::take(k);
            k.push(lit(1.25) * acc[2].min(*e).sin());
            k.push(((*e) + acc[0]).cos());
        }
        (((((((a.sin().tanh() + lit(1.0) * a) + lit(1.0) * q[0]) + lit(0.25) * q[q.len() - 1]) + lit(2.0) * k[0]) + lit(0.5) * k[1]) + lit(1.75) * (*e)) + lit(1.25) * acc[0]) + lit(0.5) * acc[1]
    }

    pub fn fn324(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 1 { break; }
            if (lit(1.375) - a) > a.sin().exp() {} else {
                if a <= lit(1.25) {
                    return (a * a) + lit(1.75) * a;
                }
            }
            if a >= a { break; }
            let f4 = |z: D, k: D| (if (lit(1.5) + a.sin()).ln() >= a.abs() { fn304(lit(1.25) * a.sin(), 3 % 4) } else { a + z }).atan();
            let y7 = f4(-lit(0.125), a) * f4(a.sin(), a);
        }
        (a + a) + lit(1.5) * a
    }

    pub fn fn325(a: D, mut b: D, net: &Net) -> D {
        for i4 in 0..3 {
            b = lit(0.5) * (net.w[1] * (b * lit(0.5))).sin();
            if b >= (a * b) {
                continue;
            }
        }
        {
            b = a.cos();
        }
        (((a + lit(2.0) * a) + lit(0.5) * b) + lit(1.75) * net.w[0]) + lit(0.5) * net.w[1]
    }

    pub fn fn326(a: D, v: &[D], k: &mut Vec<D>) {
        let mut x = [a.sin().exp(), a - lit(0.25), k[1] * v[0]];
        for i5 in (0..v.len()).step_by(2) {}
    }

    pub fn fn327(mut a: D, flag: bool, p: [D; 3], q: Vec<D>, k: &mut Vec<D>) {
        let mut a = p;
        let mut a = [a[1].sin(), q[0] + k[0], (p[1] * p[1] + lit(1.0)).ln()];
        if q[1] >= (if flag { p[2] } else { a[2] }) {
            a = p;
            return;
            let f8 = |z: D| (q[0] - k[k.len() - 1]).sin().sin();
            let mut y10 = f8(k[0]);
        }
        let mut old = lit(2 as f64);
        let mut y17: [D; 3] = if flag {
            { let rhs = lit(0.375) * (old.abs() + (old * old)).cos(); a[2] += rhs; }
            if a[2] < p[1] {
                if k.len() > 2 { old = k.remove(0) * 0.75; }
                return;
                k.push(lit(1.25) * p.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin());
            }
            p
        } else {
            { let rhs = lit(0.5) * p.iter().fold(p[1], |h, z| a[2].sin().exp().sin()).sin(); k[1] -= rhs; }
            { let rhs = lit(0.25) * fn131((0..a.len()).map(|j| a[j] * (p[j % 3] + p[j % 3]).sin()).sum::<D>().sin(), 2 % 4, k); old += rhs; }
            [a[0], old, old]
        };
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
        ((((a + lit(0.5) * a) + lit(0.75) * b) + lit(0.5) * v[v.len() - 1]) + lit(1.25) * p[2]) + lit(2.0) * u[0][1]
    }

    pub fn fn329(mut a: D, n: usize, e: &mut D, r: &mut [D; 3]) -> D {
        let u = vec![if a > a { a } else { *e }; 3];
        for z in r.chunks_exact_mut(2) {
            z[0] = z[1] * a.sin();
        }
        if fn306(u[n % 2].atan(), lit(1.25) * a.sin()) >= lit(0.875) {
            return (((((a + r[n % 3]) + lit(1.0) * a) + lit(2.0) * r[2]) + lit(0.5) * u[0]) + lit(0.75) * u[1]) + lit(1.75) * u[u.len() - 1];
            let mut old6 = std::mem::replace(&mut *e, u[u.len() - 1].atan());
        }
        for i8 in 1..r.len() {
            r[i8] = r[i8] * r[i8 - 1];
            'l10: for i11 in 0..r.len() {
                if n % 2 == 0 {
                    r[i11] = (if a < (*u.first().unwrap()) { *e } else { (*e).sin().exp() }).cos();
                }
                r[i11] = u.iter().rev().skip(1).copied().map(|z| ((*e) * z).cos()).sum::<D>().cos();
            }
            let (l14, r15) = r.split_at_mut(1);
            l14[0] = r15[0].sin();
            { let rhs = l14[0] * lit(2 as f64).sin(); r15[0] -= rhs; }
        }
        ((((((lit(1.125).min(*e) + lit(0.75) * a) + lit(1.5) * (*e)) + lit(1.75) * r[0]) + lit(0.75) * r[1]) + lit(0.25) * r[2]) + lit(1.75) * u[0]) + lit(1.0) * u[u.len() - 1]
    }

    pub fn fn330(mut a: D, m: &mut [D], r: &mut [D; 3]) -> D {
        let mut w = [[a - m[0]; 3], [lit(1.375).mul_add(m[m.len() - 1], lit(0.875)), a + a, m[m.len() - 1].min(r[0])]];
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
        }
        { let rhs = lit(0.25) * r[1].sin(); m[i5 % m.len()] -= rhs; }
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 2 { break; }
            let mut cell1 = w[i5 % 2][1];
            if (a >= cell1) || (a < cell1) { break; }
            a = lit(0.5);
        }
        let cell1 = r.iter().sum::<D>().max(a.asinh());
        ((((((((lit(i5 as f64) + lit(1.25) * a) + lit(1.75) * m[0]) + lit(0.75) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(1.25) * r[0]) + lit(1.75) * r[1]) + lit(0.25) * r[2]) + lit(0.5) * w[1][0]) + lit(0.5) * cell1
    }

    pub fn fn331(a: D, b: D, e: &mut D) -> D {
        if (b + b) > (*e).atan() {
            { let rhs = lit(0.25) * (lit(1.25) * b.max(a).sin()); *e -= rhs; }
            { let rhs = lit(1.25) * lit(2 as f64).sin(); *e *= rhs; }
        }
        let mut i4 = 0_usize;
        'l5: while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            match i4 % 3 { 0 => {}, 1 => {
                let f7 = |z: D, k: D| lit(1.25) * (lit(1.625) - z).sin();
                let mut y10 = f7(lit(0.125).sin(), a) + f7(a, *e);
            }, _ => {
                let Some(z12) = positive((lit(1.5) + lit(1.375).sin()).sqrt()) else {
                    continue;
                };
            } }
        }
        (((*e) * a) + lit(1.75) * a) + lit(0.25) * (*e)
    }

    pub fn fn332(mut a: D, mut b: D, v: &[D], m: &mut [D]) -> D {
        let r5 = &mut m[m.len() - 1];
        *r5 = v.windows(2).map(|z| z[0] * z[1]).sum::<D>().atan();
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            if v[1].asinh() < (a + m[1]) { break; }
            m[i6 % 2] = lit(1.25) * chained(a).unwrap_or(-lit(1.125)).sin();
        }
        for (z, o) in m.iter_mut().zip(v.iter()) {
            { let rhs = *o * a.sin(); *z += rhs; }
        }
        b = lit(1.125);
        (((v[i6 % v.len()].asinh() + lit(2.0) * a) + lit(0.25) * b) + lit(1.5) * v[1]) + lit(0.5) * m[m.len() - 1]
    }

    pub fn fn333(a: D, mut b: D, n: usize, t: (D, D)) -> [D; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                { let rhs = 1; i8 += rhs; }
                dx = lit(1.125).sin();
                let mut w = if (if dx > a { b } else { lit(0.5) }) <= lit(0.75) { lit(1.375).sin() } else { lit(0 as f64) };
            }
            { let rhs = lit(0.5) * fn309(lit(0.5) * dx.sin().sin(), dx.atan().sin(), n % 4, [b; 3]).sin(); b -= rhs; }
        }
        [a.sin() + lit(1.5) * t.0, a + lit(0.25) * a, (lit(0.5) + lit(0.25) * a) + lit(0.25) * t.1]
    }

    pub fn fn334(mut a: D, b: D, r: &mut [D; 3]) -> D {
        let mut back: Vec<Vec<D>> = vec![vec![a * b; 2]; 3];
        back = vec![vec![b + r[2]; 2]; 3];
        let mut y12: D = if a <= a.min(r[1]) {
            if back[0][0] >= back[1][1].sin().powi(1) {
                for i5 in (0..r.len()).step_by(2) {
                    { let rhs = r[i5].mul_add(a, lit(0.5)).sin(); back[i5 % 2][0] *= rhs; }
                    { let rhs = lit(0.25) * fn328(back[i5 % 2][1].sin(), lit(0.5) * (b * b).sin(), r, [b, lit(1.5), back[i5 % 2][0]]); a += rhs; }
                    { let rhs = r.iter().zip(r.iter()).map(|(z, q)| (back[i5 % 2][0] - (*q)).atan()).sum::<D>().sin(); r[i5] *= rhs; }
                }
                r[1] = lit(1.25) * b.sin();
            } else {
                let mut tape1 = fn316((lit(1.5) + r[0].sin()).sqrt().sin(), lit(1.25) * r[2].sin(), (b - back[0][0]) <= (if b > b { b } else { b }), &mut a);
                back[0][0] = ((r[1] * r[1] + lit(1.0)).sqrt() / (lit(1.5) + back[0][0].sin().sin())).sin();
            }
            back[1][0] = lit(1.25) * (back[1][0] + b).sin().exp().sin();
            fn184(r[1].sin(), r[1].sin())
        } else {
            if fn125(a.cos(), vec![back[0][0], b, lit(1.75)]) < r.iter().fold(back[0][0], |h, z| lit(0 as f64).sin()) {
                return ((((((if r[0] > a { lit(0.375) } else { back[1][0] }) + lit(2.0) * b) + lit(0.25) * r[0]) + lit(0.75) * r[1]) + lit(1.25) * r[2]) + lit(0.75) * back[0][0]) + lit(1.25) * back[1][1];
            }
            lit(0.625)
        };
        (((y12 + lit(0.75) * a) + lit(1.5) * r[0]) + lit(1.25) * r[1]) + lit(1.5) * back[1][1]
    }

    pub fn fn335(a: D, n: usize, flag: bool, m: &mut [D]) -> (D, D) {
        { let rhs = lit(0.125) * m.iter().map(|z| a.cos()).sum::<D>().atan(); m[0] -= rhs; }
        { let rhs = lit(0.125).max(m[1]).atan(); m[0] *= rhs; }
        let r6 = &mut m[m.len() - 1];
        { let rhs = lit(1.25) * a.max(a).sin(); *r6 *= rhs; }
        let f7 = |z: D| z.atan();
        let y9 = f7(f7(a.sin().exp()));
        (m[m.len() - 1].asinh() + lit(1.5) * m[1], ((((m[1].sin() + lit(1.25) * a) + lit(0.5) * m[0]) + lit(0.5) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.5) * y9)
    }

    pub fn fn336(a: D, mut b: D, r: &mut [D; 3]) {
        let x = ((0..r.len()).map(|j| r[j] * lit(1.25) * (a * a).sin()).sum::<D>(), r[1].min(a));
        { let rhs = lit(1.25) * b.cos().sin(); r[0] *= rhs; }
        for i6 in 0..3 {
            let (l8, r9) = r.split_at_mut(1);
            l8[0] = r9[0].sin();
            { let rhs = l8[0] * lit(0.5) * a.sin(); r9[0] -= rhs; }
        }
        if twice(|z| lit(1.25) * lit(1.625).sin(), r[2]) > b.mul_add(lit(1.375), r[1]) {
            let r11 = &mut r[1];
            *r11 = *r11 * a.sin() + (lit(0.375) * (lit(1.25) * a.sin()));
        }
    }

    pub fn fn337(a: D, b: D, flag: bool, k: &mut Vec<D>) {
        let mut a: Vec<D> = vec![b; 3];
        { let rhs = lit(0.375) * lit(0 as f64).cos(); k[0] -= rhs; }
        if (lit(1.5) * b) >= b {
            fn176(lit(1.25) * (a[0] + b).sin(), a[0].sin(), &a, k);
        } else if (b * lit(0.25)) < k.iter().map(|z| lit(1.25) * a.iter().copied().fold(lit(-9.0), D::max).sin()).sum::<D>() {
            let f7 = |z: D| lit(1.25) * (lit(1.875) / ((0..k.len()).map(|j| k[j] * lit(1.25) * (0..a.len()).map(|j| a[j] * (b + b).sin()).sum::<D>().sin()).sum::<D>() * (0..k.len()).map(|j| k[j] * lit(1.25) * (0..a.len()).map(|j| a[j] * (b + b).sin()).sum::<D>().sin()).sum::<D>() + lit(1.0))).sin();
            let y11 = f7(f7(b.cos()));
        } else {
            a.sort_by(|z, q| z.total_cmp(q));
        }
    }

    pub fn fn338(a: D, mut b: D, m: &mut [D]) {
        let mut s: Net = Net { w: vec![m[0].sin().tanh(), -b, a.abs()], b: lit(2 as f64) };
        if a < a {
            for i5 in (0..m.len()).step_by(2) {
                let saved = a.sin().exp() * lit(1.375).sin();
            }
            s.b = lit(1.25) * lit(1 as f64).sin();
        } else if lit(3 as f64) <= a {
            let (l8, r9) = m.split_at_mut(1);
            l8[0] = r9[0].sin();
            { let rhs = l8[0] * lit(1.25) * (a + lit(0.75)).sin(); r9[0] -= rhs; }
        } else {
            s.w[1] = lit(1.25) * lit(0.5).sin();
        }
    }

    pub fn fn339(a: D, mut b: D, v: &[D], t: (D, D)) -> D {
        let mut acc: Vec<Vec<D>> = vec![vec![v.iter().fold(lit(0.875), |h, z| lit(1.25) * a.sin()), v.iter().fold(b, |h, z| lit(1.25) * (a * b).sin()), t.1 + (-lit(2.0))], vec![lit(3 as f64), -v[0]]];
        fn338((a - a).sin(), (a - v[1]).atan(), &mut acc[0]);
        { let rhs = lit(0.25) * fn332(lit(1.25) * lit(2 as f64).sin(), lit(1.75).sin(), v, &mut acc[0]); b += rhs; }
        b = b.sin();
        { let rhs = lit(1.25) * a.sin(); acc[0][0] *= rhs; }
        ((((((((t.0 + lit(1.5) * a) + lit(0.5) * b) + lit(1.5) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(2.0) * t.0) + lit(0.25) * t.1) + lit(1.75) * acc[0][0]) + lit(0.25) * acc[1][1]
    }

    pub fn fn340(mut a: D, n: usize, flag: bool, v: &[D], k: &mut Vec<D>) {
        let mut y: Net = Net { w: vec![lit(0.0); 4], b: (a.abs() + lit(1.25)).sqrt() };
        let k: D = y.forward(v);
        let mut y1 = y.clone();
        let mut y9: D = if (lit(0.25) <= v[n % 2]) || (a <= k) {
            y.w[n % 2] = (v.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<D>() / (y1.w[1].sin().powi(2) * y1.w[1].sin().powi(2) + lit(1.0))).atan();
            v[0]
        } else {
            y1.w[n % 2] = lit(1.25) * (fn307(k.sin(), lit(1.25) * v[0].sin(), (n + 1) % 4, [a, a, k]) - (a * a)).sin();
            a * a
        };
    }

    pub fn fn341(mut a: D, b: D, e: &mut D) {
        let mut cell1 = vec![vec![-lit(0.5); 2]; 3];
        for row in &mut cell1 {
            for z in row.iter_mut() {
                { let rhs = 0.25 * (b / (lit(1.5) + (*e).sin())).sin(); *z += rhs; }
            }
        }
        if (a + (*e)) > ((*e) + (*e)) {
            cell1 = cell1.clone();
        } else if a >= fn324(lit(1.25) * (*e).sin()) {
            cell1[1][1] = (*e).cos();
        } else {}
    }

    pub fn fn342(mut a: D, flag: bool, v: &[D], r: &mut [D; 3]) -> D {
        let mut old = vec![a.asinh(); 3];
        if flag {}
        r[2] = lit(1.25) * (positive(if v[1] >= v[0] { -lit(1.0) } else { a }).unwrap_or(lit(1.125)) * lit(2 as f64)).sin();
        let mut next = a;
        { let rhs = lit(0.375) * ((v[0] * next) * lit(v.len() as f64)).sin(); r[1] -= rhs; }
        let y = old.clone();
        (((((((next - r[1]) + lit(2.0) * v[0]) + lit(0.75) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.25) * r[0]) + lit(0.5) * r[1]) + lit(0.5) * r[2]) + lit(1.25) * old[old.len() - 1]
    }

    pub fn fn343(a: D, b: D) -> D {
        let mut old = vec![a * b, b];
        let part4 = &mut old[..=1];
        { let rhs = lit(0.5) * (lit(1.25) * (b + a).sin()); part4[0] += rhs; }
        part4[1] = part4[0] * b.sin();
        { let rhs = lit(0.375) * (lit(1.25) * a.sin().sin()); old[0] += rhs; }
        for &z6 in old.iter() {
            let mut z6 = b * (b + z6);
        }
        (((lit(0.625) + lit(0.25) * a) + lit(0.75) * b) + lit(0.25) * old[1]) + lit(0.25) * old[old.len() - 1]
    }

    pub fn fn344(a: D, v: &[D]) -> D {
        let mut a: Vec<D> = vec![lit(0.0); 2];
        for i4 in 1..=2 {
            for i6 in (0..4).rev() {
                { let rhs = lit(0.25) * (0..v.len()).map(|j| v[j] * lit(0.5) * lit(1.375).sin()).sum::<D>().cos(); a[i6 % 2] -= rhs; }
            }
            let mut i9 = 0_usize;
            while i9 < 2 {
                { let rhs = 1; i9 += rhs; }
                a = a.clone();
            }
        }
        (((((v[v.len() - 1] * a[0]) + lit(0.75) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.5) * a[0]) + lit(0.75) * a[1]) + lit(1.5) * a[a.len() - 1]
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
        (((b.sin() + lit(1.75) * b) + lit(1.5) * q[0]) + lit(0.75) * q[1]) + lit(1.5) * a
    }

    pub fn fn346(mut a: D, flag: bool) -> D {
        let mut y: D = a.max(a).atan();
        a = y.sin();
        let a = fn343(lit(1 as f64).sin(), (y + a).sin());
        ((y + y) + lit(1.25) * y) + lit(1.0) * a
    }

    pub fn fn347(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut u: Option<D> = if p.windows(2).map(|z| z[0] * z[1]).sum::<D>() >= p.last().copied().unwrap_or(lit(0.5)) { Some(b.abs()) } else { None };
        let mut b: D = p.iter().step_by(2).sum::<D>();
        p[1] = lit(1.25) * ((p[0] + b) + lit(2.0)).sin();
        p[1] = (if a <= v[1] { v.windows(2).map(|z| z[0] * z[1]).sum::<D>() } else { p.last().copied().unwrap_or(lit(0.5)) }).sin();
        let acc = b;
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 3 { break; }
            if i9 >= 1 {
                continue;
            }
            if i9 >= 0 { break; }
        }
        (((b + lit(1.75) * v[0]) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * p[0]) + lit(1.5) * acc
    }

    pub fn fn348(mut a: D, v: &[D]) -> D {
        let mut acc: D = a;
        let mut y4: D = if (a + lit(0.875)) <= (if lit(1.375) <= a { a } else { a }) {
            a = lit(0 as f64).sin();
            chained(twice(bent, lit(2 as f64))).unwrap_or(lit(1.125))
        } else {
            if a.max(acc) > a {
                a = lit(1.25) * (a.max(v[v.len() - 1]) - a.asinh()).sin();
                return (((acc + lit(1.0) * a) + lit(0.75) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(2.0) * acc;
            }
            a
        };
        let mut list6 = Vec::new();
        list6.push(acc - v[0]);
        list6.push(acc - lit(1.25));
        (((((y4 + lit(0.25) * a) + lit(1.25) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * list6[0]) + lit(1.0) * list6[1]) + lit(1.5) * list6[list6.len() - 1]
    }

    pub fn fn349(mut a: D, v: &[D], mut p: [D; 3], m: &mut [D]) -> D {
        let mut v: Net = Net { w: vec![a - a; 3], b: v[1] };
        { let rhs = lit(0.25) * (lit(1.25) * a.sin()); m[0] += rhs; }
        for i6 in (0..1).rev() {
            let mut old8 = std::mem::replace(&mut m[0], a.sin());
            let u: D = a;
        }
        return ((((((lit(m.len() as f64) + lit(1.75) * p[0]) + lit(0.25) * p[1]) + lit(1.0) * p[2]) + lit(2.0) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.75) * v.w[0]) + lit(0.25) * v.b;
    }

    pub fn fn350(a: D, mut b: D, v: &[D]) -> D {
        let mut b = [a; 3];
        b[0] = lit(1.25) * b[2].sin();
        let Some(z5) = positive(b[0] + a) else {
            return ((((((a * b[1]) + lit(1.0) * v[0]) + lit(1.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * b[0]) + lit(1.25) * b[1]) + lit(1.0) * b[2];
        };
        (((((lit(1.625).max(z5) + lit(2.0) * a) + lit(2.0) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.25) * b[1]) + lit(0.5) * b[2]) + lit(0.75) * z5
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
        vec![(((lit(0 as f64) + lit(1.5) * a) + lit(0.25) * p[2]) + lit(1.0) * dx) + lit(0.25) * back[0], ((((a * dx) + lit(1.5) * a) + lit(1.75) * b) + lit(1.5) * y5) + lit(1.0) * back[2]]
    }

    pub fn fn352(a: D, b: D, flag: bool, v: &[D], mut t: (D, D)) -> [D; 3] {
        let mut dy1 = vec![b * v[1], a];
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 2 { break; }
            for i9 in (0..dy1.len()).step_by(2) {
                if lit(1.375).sin() <= v[0] {
                    t.1 = (b * (b * v[i9 % 2])).sin();
                    for (j, z11) in dy1.iter_mut().enumerate() {
                        *z11 = *z11 * (-lit(0.75)).sin() - (lit(0.125) * (a - t.1).sin());
                    }
                } else {
                    if flag {
                        break;
                    }
                }
            }
            fn338(b.sin(), (v[1] * b).atan(), &mut dy1);
            { let rhs = lit(0.5) * (lit(0.5) * ((dy1[i7 % 2] - t.0).abs() + lit(1.25)).sqrt().sin()); dy1[i7 % 2] += rhs; }
        }
        return [((((((lit(i7 as f64) + lit(0.5) * a) + lit(1.25) * b) + lit(0.25) * v[0]) + lit(1.25) * t.1) + lit(2.0) * dy1[0]) + lit(1.0) * dy1[1]) + lit(1.5) * dy1[dy1.len() - 1], (((0..dy1.len()).map(|j| dy1[j] * (t.0 * v[j % 2]).cos()).sum::<D>() + lit(1.0) * b) + lit(1.5) * v[1]) + lit(1.25) * dy1[dy1.len() - 1], (((-a) + lit(2.0) * b) + lit(1.0) * v[1]) + lit(0.75) * dy1[dy1.len() - 1]];
    }

    pub fn fn353(a: D, b: D) -> [D; 3] {
        let mut dx = [[b; 3]; 2];
        'l4: for i5 in 0..2 {
            let b = [lit(1.875).sin().tanh(); 3];
        }
        [((-lit(1.625)) + lit(0.75) * dx[0][1]) + lit(0.5) * dx[1][0], ((a + lit(1.5) * a) + lit(0.25) * dx[1][0]) + lit(0.75) * dx[1][2], a + lit(0.75) * b]
    }

    pub fn fn354(a: D, b: D, n: usize, t: (D, D)) -> D {
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            if t.0 >= b { break; }
            let t = vec![a; 3];
        }
        let x: D = b + b;
        for i10 in 0..1 {}
        ((((lit(1.5) + b.sin()).ln() + lit(0.25) * a) + lit(0.5) * b) + lit(1.25) * t.0) + lit(0.75) * x
    }

    pub fn fn355(a: D, v: &[D]) -> D {
        let mut acc: Vec<D> = vec![lit(0.0); 2];
        if acc[acc.len() - 1] <= a {
            acc[1] = (acc[acc.len() - 1] - fn344(a.cos(), &acc)).cos();
        } else {
            let mut old4 = std::mem::replace(&mut acc, vec![-lit(2.0), a, a]);
        }
        (((((acc.iter().rev().skip(1).copied().map(|z| a.abs().sin()).sum::<D>() + lit(1.25) * a) + lit(0.75) * v[0]) + lit(1.5) * v[1]) + lit(0.25) * acc[0]) + lit(1.25) * acc[1]) + lit(0.5) * acc[acc.len() - 1]
    }

    pub fn fn356(mut a: D, m: &mut [D], r: &mut [D; 3]) -> D {
        let mut list4 = Vec::with_capacity(4);
        list4.push(a);
        list4.push(if a >= a { -lit(0.125) } else { a });
        let mut y6: D = if lit(1 as f64) <= lit(m.len() as f64) {
            m.sort_by(|z, q| z.total_cmp(q));
            list4[0] - (-lit(0.375))
        } else {
            m[m.len() - 1] = ((lit(1.875) / (lit(1.5) + m[0].sin())) / (list4[1].sin().tanh() * list4[1].sin().tanh() + lit(1.0))).atan();
            m[0].atan()
        };
        'l8: for z10 in m.windows(2) {
            if r.iter().enumerate().map(|(j, z)| r[1].sin()).sum::<D>() > (a * y6) {
                let mut i14 = 0_usize;
                loop {
                    { let rhs = 1; i14 += rhs; }
                    if i14 > 3 { break; }
                    let mut acc: [[D; 3]; 2] = [[list4.iter().copied().fold(lit(-9.0), D::max); 3]; 2];
                    let mut y = [z10[i14 % z10.len()]; 3];
                }
            }
            { let rhs = lit(0.25) * fn97(lit(2 as f64).sin(), lit(0.5) * a.min(a).sin(), (lit(0.5) / (z10[1] * z10[1] + lit(1.0))) >= (a + list4[0])); y6 += rhs; }
        }
        ((((((((((m[m.len() - 1] * r[1]) + lit(0.5) * a) + lit(1.75) * m[0]) + lit(0.75) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(1.25) * r[1]) + lit(1.5) * r[2]) + lit(0.75) * list4[0]) + lit(1.5) * list4[1]) + lit(0.75) * list4[list4.len() - 1]) + lit(0.75) * y6
    }

    pub fn fn357(a: D, mut b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        let f6 = |z: D| (v[1].sin().tanh() / (v[n % v.len()].abs() + lit(1.25))).cos();
        let y8 = f6(b.max(a));
        'l10: for i11 in (0..m.len()).step_by(2) {
            { let rhs = lit(0.5) * positive(lit(0.375) * y8).unwrap_or(v[n % v.len()]).cos(); m[i11] -= rhs; }
        }
        m.fill((lit(0.5) * b).sin());
        let mut y13: D = {
            (m[0], m[1]) = (m[1], m[0]);
            m[n % m.len()] = ((y8 * y8) * v[n % 2]).atan();
            a + b
        };
        (((((((-a) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.25) * m[0]) + lit(1.0) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(1.25) * y8) + lit(0.5) * y13
    }

    pub fn fn358(a: D, b: D, n: usize, t: (D, D), m: &mut [D]) -> D {
        m[n % 2] = lit(1.25) * m[n % 2].sin();
        m[1] = (fn350(b.sin(), a.sin(), m) * fn346(lit(0.5).cos(), m[n % 2] >= a)).sin();
        if n >= 0 {
            for z6 in m.iter_mut().rev() {
                *z6 = a.abs().sin();
            }
            return ((a + lit(1.5) * a) + lit(0.25) * b) + lit(1.75) * m[1];
        }
        let mut i7 = 0_usize;
        'l8: loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 3 { break; }
            let mut acc = fn303(b.cos(), t.1.sin(), 3 % 4, [b; 3], m);
            { let rhs = t.0.atan(); m[i7 % 2] *= rhs; }
        }
        (((((((a + a) + lit(1.75) * a) + lit(0.75) * b) + lit(2.0) * t.0) + lit(0.75) * t.1) + lit(0.75) * m[0]) + lit(1.5) * m[1]) + lit(0.75) * m[m.len() - 1]
    }

    pub fn fn359(mut a: D, mut b: D, v: &[D]) -> D {
        let mut cell1: Vec<D> = v.iter().map(|z| (lit(0.25) + a).cos()).collect::<Vec<D>>();
        cell1[0] = ((if v[1] >= a { a } else { b }) * v[0]).sin();
        let mut s: [[D; 3]; 2] = [[v[v.len() - 1]; 3]; 2];
        if cell1.len() > 2 { if let Some(z) = cell1.pop() { a += z * 0.5; } }
        (((((a + lit(1.25) * v[0]) + lit(1.25) * v[1]) + lit(0.75) * cell1[0]) + lit(0.5) * cell1[1]) + lit(0.75) * s[0][1]) + lit(1.5) * s[1][0]
    }

    pub fn fn360(mut a: D, b: D, net: &Net) -> D {
        let mut tape1 = vec![fn116(b.cos(), lit(1.25) * b.sin(), 0 % 4), a * lit(0.25), twice(bent, a)];
        'l5: for i6 in 0..tape1.len() {
            { let rhs = lit(0.5) * net.w[i6 % 2].sin(); tape1[i6] += rhs; }
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 1 { break; }
                if i8 == 0 { break; }
                tape1[i6] = lit(i6 as f64).sin();
            }
        }
        ((((b.sin().exp() + lit(1.0) * a) + lit(1.5) * b) + lit(1.0) * net.w[0]) + lit(1.75) * net.b) + lit(1.5) * tape1[1]
    }

    pub fn fn361(a: D, flag: bool) -> D {
        let mut old = Body { pos: Point { x: a, y: lit(1.75) }, vel: [(a.abs() + lit(1.25)).ln(), D::sin(a), a], mass: (a.abs() + lit(1.25)).sqrt(), id: 2 };
        old.vel[0] = a.sin();
        let y1 = old.push((a * a).sin());
        let mut y15: D = lit(1 as f64);
        { let rhs = lit(0.375) * (y15 / (y1 * y1 + lit(1.0))).cos(); y15 -= rhs; }
        let acc: D = y15;
        ((((a.sin().tanh() + lit(1.5) * a) + lit(2.0) * old.pos.x) + lit(1.75) * old.vel[1]) + lit(0.75) * old.mass) + lit(1.0) * y15
    }

    pub fn fn362(a: D, b: D) -> D {
        let mut next: Point = Point::new(a, a);
        next.y = chained(D::sin(b)).unwrap_or(next.x).sin();
        next.y = (next.norm2() * next.norm2() + lit(1.0)).ln().sin();
        next.x = lit(1.25) * next.x.sin();
        (((a * b) + lit(0.75) * b) + lit(0.25) * next.x) + lit(1.25) * next.y
    }

    pub fn fn363(a: D, b: D) -> D {
        let mut old = vec![vec![fn345(b.sin(), b.sin(), vec![lit(0.125); 3]); 3], vec![a * b, b.sin()]];
        let row4 = &mut old[0];
        row4[0] = a.sin();
        { let rhs = row4[0] * lit(0.375) * (lit(1.25) * a.sin()); row4[1] += rhs; }
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            for i7 in 0..3 {}
            { let rhs = lit(0.5) * ((a + old[1][i5 % 2]) - (b.abs() + lit(1.25)).ln()).sin(); old[1][i5 % 2] -= rhs; }
            let mut dy1 = fn353(old[i5 % 2][i5 % 2].sin().exp().sin(), lit(3 as f64).sin());
        }
        ((b + lit(1.25) * a) + lit(1.5) * b) + lit(0.25) * old[1][1]
    }

    pub fn fn364(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut b: [D; 3] = p;
        { let rhs = lit(0.5) * (b[1].min(a) / (lit(1.5) + (p[2] * lit(1.875)).sin())).cos(); b[0] += rhs; }
        let mut next = b[1];
        { let rhs = lit(0.25) * (lit(1.25) * lit(1.875).sin()); p[2] += rhs; }
        let mut cell1 = [[next + a; 3]; 2];
        { let rhs = lit(0.125) * (-lit(0.875)).atan(); cell1[0][2] += rhs; }
        let mut y = fn335(lit(1.25) * a.sin().sin(), 0 % 4, (lit(2.0) < a) && (next > a), &mut p[0..=1]);
        (((((((cell1[0][2].sin().exp() + lit(1.5) * p[2]) + lit(0.75) * b[0]) + lit(1.5) * b[1]) + lit(1.25) * b[2]) + lit(1.5) * next) + lit(0.5) * cell1[1][0]) + lit(0.5) * y.0) + lit(0.5) * y.1
    }

    pub fn fn365(mut a: D, mut b: D) -> D {
        let mut b: Body = Body { pos: Point { x: b, y: a }, vel: [b, b.cos(), a], mass: a, id: 2 };
        for i4 in (0..4).rev() {
            b.vel[0] = lit(0.5) * a.sin();
            b.mass = chained(b.vel[1] * a).unwrap_or(a).sin();
        }
        b.pos.y = (a * fn143(a.cos(), lit(1.25) * b.pos.x.sin(), [a; 3])).sin();
        if lit(3 as f64) >= (lit(1.5) + a.sin()).ln() {
            return (((((b.pos.y + a) + lit(0.25) * a) + lit(0.5) * b.pos.y) + lit(0.75) * b.vel[0]) + lit(1.0) * b.vel[1]) + lit(0.75) * b.mass;
        }
        (((((b.mass / (a * a + lit(1.0))) + lit(0.25) * a) + lit(2.0) * b.pos.x) + lit(1.0) * b.pos.y) + lit(1.0) * b.vel[0]) + lit(0.5) * b.mass
    }

    pub fn fn366(mut a: D, n: usize, e: &mut D) {
        let mut s = ((lit(1.5) + (*e).sin()).sqrt(), if a >= (*e) { a } else { a });
        let r5 = &mut s.0;
        *r5 = *r5 * a.sin() + (lit(0.375) * a.cos());
        s.1 = (*e).sin();
        for i6 in 0..2 {
            let f8 = |z: D| lit(0.5) * (*e).sin();
            let y10 = f8((*e) - a) + f8(*e);
            let mut s12 = y10 + fn363(a.cos(), a.atan());
        }
        *e = ((if n != 3 { a } else { a }) * (a - a)).sin();
    }

    pub fn fn367(a: D, b: D, v: &[D], k: &mut Vec<D>) -> Vec<D> {
        let mut y = [&k[..], &k[..2]].concat();
        let w = a;
        let mut x: D = w;
        let mut i8 = 0_usize;
        loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 3 { break; }
            for i10 in (0..v.len()).rev() {
                if k[1].cos() >= (-v[0]) {
                    let y1 = -a;
                    { let rhs = lit(0.5) * b.sin(); y[1] -= rhs; }
                    { let rhs = lit(0.375) * x.atan(); k[i10 % 2] += rhs; }
                }
                let y1 = fn332((x / (x.abs() + lit(1.25))).cos(), v[i10].sin().exp().atan(), v, k);
            }
            let f14 = |z: D| { let h16 = y.windows(2).map(|z| z[0] * z[1]).sum::<D>(); (h16 + a).cos() + h16 };
            let mut y18 = f14(b * k[1]);
        }
        y
    }

    pub fn fn368(a: D, b: D, k: &mut Vec<D>) -> Vec<D> {
        fn366(lit(1.25) * a.sin(), 2 % 4, &mut k[1]);
        if (if a >= a { b } else { lit(0.5) }) >= k.iter().fold(k[0], |h, z| chained((a * a + lit(1.0)).sqrt()).unwrap_or(k[0]).atan()) {
            k[0] = k.iter().filter(|z| **z > 0.25).map(|z| fn350(lit(1.25) * b.sin(), lit(1.5).sin(), k).atan()).sum::<D>().sin();
        } else if lit(2 as f64) <= b.cos() {} else {
            k[1] = lit(2 as f64).sin();
        }
        vec![a + lit(2.0) * b, ((lit(1.5) + lit(1.375).sin()).ln() + lit(1.75) * k[1]) + lit(1.5) * k[k.len() - 1]]
    }

    pub fn fn369(a: D, v: &[D], m: &mut [D], r: &mut [D; 3]) -> [D; 3] {
        { let rhs = lit(0.125) * (lit(1.25) * (-a).sin()); r[2] -= rhs; }
        let f5 = |z: D| z.atan();
        let mut y7 = f5(m[m.len() - 1]);
        for i9 in 0..3 {
            if (a < a) && (a < v[i9 % v.len()]) {
                return [((((v.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.25) * a) + lit(0.75) * v[1]) + lit(1.25) * m[m.len() - 1]) + lit(1.5) * r[2]) + lit(0.75) * y7, ((((y7 * m[m.len() - 1]) + lit(1.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.0) * r[2]) + lit(0.25) * y7, (((lit(0.375) + lit(1.25) * a) + lit(1.25) * v[1]) + lit(1.75) * m[0]) + lit(1.25) * m[1]];
            }
            for (z, o) in m.iter_mut().zip(v.iter()) {
                { let rhs = o.cos() + lit(0.5) * a.sin(); *z *= rhs; }
            }
        }
        [(((((if r[2] <= y7 { lit(1.25) } else { y7 }) + lit(0.75) * a) + lit(1.25) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(1.0) * m[m.len() - 1]) + lit(2.0) * y7, ((if y7 <= y7 { y7 } else { y7 }) + lit(0.25) * v[0]) + lit(1.25) * r[0], (((v[1] + lit(1.0) * v[1]) + lit(1.25) * m[m.len() - 1]) + lit(1.0) * r[0]) + lit(0.75) * r[2]]
    }

    pub fn fn370(mut a: D, v: &[D], k: &mut Vec<D>) {
        let mut v: Body = Body { pos: Point { x: v[0], y: a }, vel: [lit(1.75); 3], mass: k.windows(2).map(|z| z[0] * z[1]).sum::<D>(), id: 2 };
        for i5 in 1..=1 {
            { let rhs = lit(0.5) * (a.sin().exp() - a).sin(); k[i5 % 2] -= rhs; }
        }
        if v.energy() > a {
            {
                let mut i7 = 0_usize;
                while i7 < 2 {
                    { let rhs = 1; i7 += rhs; }
                    k[i7 % 2] = lit(1.625);
                    k.push(lit(1.75).sin());
                }
                let r9 = &mut k[1];
                { let rhs = lit(0.375) * (lit(1.5) + a.sin()).sqrt().cos(); *r9 += rhs; }
            }
            { let rhs = lit(0.375) * (v.energy().abs() + lit(1.25)).ln().cos(); a -= rhs; }
        } else if k[0].cos() > (a * v.vel[0]) {} else {
            let part10 = &mut k[..=1];
            { let rhs = lit(0.125) * a.sin(); part10[0] += rhs; }
            part10[1] = part10[0] * lit(1.25) * (v.vel[2] + a).sin();
        }
    }

    pub fn fn371(mut a: D) -> (D, D) {
        let dx: Vec<D> = vec![a.sin().tanh(), lit(1.25)];
        let y1: D = (dx[0].abs() + lit(1.25)).ln();
        let f4 = |z: D| lit(1.25) * (dx.iter().copied().fold(lit(-9.0), D::max) + z.abs()).sin();
        let y6 = f4(f4(lit(dx.len() as f64)));
        ((((if a < y1 { y6 } else { y6 }) + lit(1.5) * dx[0]) + lit(1.5) * dx[dx.len() - 1]) + lit(2.0) * y6, ((fn364(lit(1.25) * y6.sin(), lit(1.25) * a.sin(), [lit(0.75), lit(0.5), a]) + lit(2.0) * dx[1]) + lit(0.5) * dx[dx.len() - 1]) + lit(0.75) * y1)
    }

    pub fn fn372(a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {}
        a + lit(0.25) * v[0]
    }

    pub fn fn373(a: D, mut b: D, v: &[D], r: &mut [D; 3]) {
        let mut y: Vec<D> = [&r[..], &r[..2]].concat();
        let y1 = a;
        fn197(lit(1.25) * r[1].asinh().sin(), 3 % 4, &mut y);
        for z8 in r.iter() {
            let r10 = &mut y[1];
            { let rhs = lit(0.375) * (lit(0.5) * r[1].sin().sin()); *r10 += rhs; }
            *r10 = *r10 * a.sin() + (lit(0.125) * (*z8).atan());
        }
    }

    pub fn fn374(mut a: D, n: usize, v: &[D]) -> D {
        a = -lit(1.375);
        let f4 = |z: D| v[n % 2].sin();
        let mut y6 = f4(f4(lit(0.875) * a));
        y6 = lit(1.875);
        a = y6.sin();
        (((((if y6 > v[n % v.len()] { y6 } else { y6 }) + lit(1.5) * a) + lit(0.5) * v[0]) + lit(0.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.25) * y6
    }

    pub fn fn375(a: D, b: D) -> D {
        let f3 = |z: D, k: D| { let h6 = z.asinh(); a.sin() + h6 };
        let y8 = f3(b.cos(), a) * f3(lit(0.625), a);
        (lit(1 as f64) + lit(0.75) * b) + lit(1.5) * y8
    }

    pub fn fn376(mut a: D, b: D) -> D {
        let f3 = |z: D| lit(1.25) * (z + fn41(a.cos(), lit(1.25) * a.sin())).sin();
        let mut y5 = f3(a / (a.abs() + lit(1.25))) + f3(a);
        let mut b = if (b > b) && (a <= b) { lit(0.125).sin().exp() } else { b };
        if a < y5 {
            return (((lit(0.375) * lit(0.375) + lit(1.0)).ln() + lit(1.0) * a) + lit(1.5) * y5) + lit(2.0) * b;
        }
        y5 + lit(1.0) * b
    }

    pub fn fn377(a: D, n: usize, m: &mut [D]) -> D {
        let mut m: Option<D> = None;
        a + lit(0.5) * m.unwrap_or(lit(0.75))
    }

    pub fn fn378(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        let mut cell1: [D; 3] = p;
        let mut y14: [D; 3] = if p[n % 3] > lit(1.0) {
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
                let mut i8 = 0_usize;
                while i8 < 1 {
                    { let rhs = 1; i8 += rhs; }
                    { let rhs = lit(0.5) * lit(n as f64).sin(); cell1[i6 % 3] -= rhs; }
                    cell1.fill(fn365(b.atan(), b.atan()).cos());
                }
                let mut p = [[lit(1.25); 3]; 2];
            }
            let (l11, r12) = cell1.split_at_mut(1);
            { let rhs = r12[0] * (b + a).sin(); l11[0] += rhs; }
            [b, a, a]
        } else {
            let r13 = &mut cell1[1];
            { let rhs = lit(0.25) * (lit(1.25) * p.chunks(2).map(|z| z[0].sin()).sum::<D>().sin()); *r13 += rhs; }
            *r13 = b.sin();
            [p[n % 3], b, lit(0.75)]
        };
        (((((((((if a < a { b } else { b }) + lit(2.0) * b) + lit(0.5) * p[0]) + lit(1.0) * p[1]) + lit(0.5) * p[2]) + lit(0.75) * cell1[0]) + lit(1.0) * cell1[1]) + lit(0.75) * cell1[2]) + lit(1.75) * y14[0]) + lit(1.75) * y14[1]
    }

    pub fn fn379(mut a: D, b: D, n: usize) -> D {
        { let rhs = lit(0.125) * (a / ((a + b).abs() + lit(1.25))).sin(); a -= rhs; }
        { let rhs = a.sin().powi(1).atan(); a *= rhs; }
        let f4 = |z: D| b.sin();
        let mut y6 = f4(a) + f4(chained(lit(1.5)).unwrap_or(b));
        let dy1: D = b * (y6 - a);
        ((a.max(b) + lit(2.0) * a) + lit(0.25) * b) + lit(1.75) * dy1
    }

    pub fn fn380(mut a: D, b: D) -> D {
        let mut s = [a.cos(), a, a + b];
        for i4 in 0..s.len() {
            'l6: for z8 in &s {
                { let rhs = lit(0.25) * (lit(0.5) * (s.iter().enumerate().map(|(j, z)| lit(0.5) * ((*z) - (*z)).sin()).sum::<D>() / (a.sin() * a.sin() + lit(1.0))).sin()); a += rhs; }
                for i12 in 1..s.len() {}
            }
        }
        return ((lit(0.5).atan() + lit(1.75) * b) + lit(1.75) * s[1]) + lit(1.0) * s[2];
    }

    pub fn fn381(a: D, v: &[D], mut q: Vec<D>) -> D {
        let f4 = |z: D| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (lit(1.75) + y6) <= a {
            if v[v.len() - 1] < lit(1 as f64) {
                { let rhs = lit(0.5) * (lit(1.25) * (-fn365(a.sin(), a.sin())).sin()); q[0] += rhs; }
                { let rhs = lit(0.25) * (-q[1]).sin(); q[1] += rhs; }
                let f8 = |z: D| { let h10 = q.iter().sum::<D>(); fn365(z.cos(), z.sin()).atan() + h10 };
                let mut y12 = f8(if v[0] < q[q.len() - 1] { v[v.len() - 1] } else { q[0] }) + f8(a);
            }
        }
        (((v.iter().rev().skip(1).copied().map(|z| lit(1.875).sin().powi(0).sin()).sum::<D>() + lit(1.75) * v[0]) + lit(1.0) * v[1]) + lit(0.25) * q[0]) + lit(1.25) * q[q.len() - 1]
    }

    pub fn fn382(mut a: D, n: usize, flag: bool) -> D {
        for i4 in 0..4 {
            a = a.atan().max(a.sin()).sin();
        }
        { let rhs = lit(0.5) * a.cos(); a += rhs; }
        if (a * a) < a {
            a = lit(1.25) * ((a - a) + (a + a)).sin();
            let mut tape1 = [lit(0.875); 3];
        } else if n >= 1 {
            let Some(z7) = positive(a) else {
                return (if a >= lit(0.5) { a } else { a }) + lit(1.75) * a;
            };
        } else {
            let mut u = Body { pos: Point::new(a, a), vel: [a, a, twice(|z| (a * z).sin(), a)], mass: a, id: 2 };
        }
        a + lit(1.0) * a
    }

    pub fn fn383(a: D, mut p: [D; 3]) -> Vec<D> {
        let mut p: [[D; 3]; 2] = [[fn74(lit(1.25) * a.sin(), &p[0..=1], vec![a; 3]), a, p.iter().copied().fold(lit(-9.0), D::max)], [a, a, lit(1.625)]];
        if ((a <= a) && (a >= a)) || ((p[0][0] * lit(0.375)) >= (a / (lit(1.625).abs() + lit(1.25)))) {
            for i4 in 0..4 {
                p[i4 % 2][i4 % 3] = (-a).sin();
            }
            let f6 = |z: D, k: D| (k - lit(0.5)).cos();
            let y9 = f6(a, a);
        } else if (a + a) < (-a) {
            p[1][1] = lit(1.25) * fn379(lit(1.25) * a.sin(), (if lit(0.75) < a { a } else { p[1][2] }).sin(), 1 % 4).sin();
        } else {}
        return vec![(twice(|z| lit(1.25) * (lit(0.125).abs() + lit(1.25)).sqrt().sin(), lit(0.125)) + lit(0.25) * a) + lit(1.25) * p[1][0], a + lit(0.5) * a];
        p[1][0] = p[0][2].cos();
        vec![p[1][1], a]
    }

    pub fn fn384(a: D, body: &mut Body) -> D {
        body.pos.x = a.sin();
        body.pos.y = lit(1.25) * ((a - a) * a).sin();
        body.pos.x = -lit(1.375);
        body.vel[1] = fn375(lit(1.25) * body.pos.y.mul_add(a, a).sin(), lit(1.25) * (lit(1.75) / (a.abs() + lit(1.25))).sin()).sin();
        let f3 = |z: D| lit(2 as f64).sin();
        let y5 = f3(body.pos.y);
        ((((((body.vel[0] + a) + lit(1.25) * body.pos.x) + lit(1.25) * body.pos.y) + lit(1.5) * body.vel[0]) + lit(1.5) * body.vel[1]) + lit(0.25) * body.mass) + lit(2.0) * y5
    }

    pub fn fn385(a: D, b: D, m: &mut [D]) {
        let mut y7: D = if a < lit(1 as f64) {
            let mut list4 = Vec::new();
            list4.push(fn363(lit(1.25) * a.sin(), a.sin()));
            list4.push(a);
            fn376(lit(1.25) * b.sin(), a.cos())
        } else {
            if (a * lit(1.5)) <= (-lit(0.75)).sin().powi(1) {
                m[m.len() - 1] = lit(1.25) * lit(3 as f64).sin();
                return;
            }
            let mut x: [D; 3] = [-lit(1.5); 3];
            if b < m[0] { x[1] } else { a }
        };
        { let rhs = lit(0.25) * ((-lit(0.625)) * (b * y7)).sin(); y7 += rhs; }
        let mut w: D = lit(1.625);
    }

    pub fn fn386(mut a: D, b: D) -> D {
        let Some(z3) = positive(b.max(b)) else {
            return lit(2 as f64) + lit(1.25) * b;
        };
        let mut y1: Vec<D> = vec![z3, b * b, b / (lit(1.5) + b.sin())];
        return (((y1.first().copied().unwrap_or(lit(0.5)) + lit(1.5) * b) + lit(1.75) * y1[0]) + lit(1.5) * y1[1]) + lit(1.5) * y1[y1.len() - 1];
        y1[0] = (0..y1.len()).map(|j| y1[j] * (b - a).sin()).sum::<D>().sin();
        z3
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
        list5.sort_by(|z, q| z.total_cmp(q));
        ((((((v[0].sin().exp() + lit(0.5) * a) + lit(1.5) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * p[1]) + lit(1.75) * p[2]) + lit(2.0) * list5[0]) + lit(1.0) * list5[list5.len() - 1]
    }

    pub fn fn389(a: D, b: D, m: &mut [D]) -> D {
        let mut y1: [[D; 3]; 2] = [[lit(1.75); 3], [m.iter().enumerate().map(|(j, z)| lit(1.25) * (a - m[j % 2]).sin()).sum::<D>(), fn379(b.sin(), m[m.len() - 1].cos(), 2 % 4), a.asinh()]];
        {
            y1[0][2] = b.sin();
        }
        y1[0][1] = lit(1.25) * a.sin().powi(2).sin().sin();
        (m[0], m[1]) = (m[1], m[0]);
        if ((m[0] >= a) || (a > y1[0][0])) || ((a.abs() + lit(1.25)).sqrt() <= (b + a)) {
            y1[1][0] = y1[1][2].atan();
            let f7 = |z: D| { let h9 = -z; z.sin() + h9 };
            let y11 = f7(a.asinh());
        }
        (((((lit(1.125) + lit(1.75) * a) + lit(0.25) * m[0]) + lit(1.5) * m[1]) + lit(1.75) * y1[0][1]) + lit(0.75) * y1[1][0]) + lit(0.75) * y1[1][2]
    }

    pub fn fn390(a: D, m: &mut [D]) -> D {
        let mut y1: Option<D> = if a.mul_add(a, a) >= (a * a) { Some(m.iter().flat_map(|z| [*z, z.sin()]).sum::<D>()) } else { None };
        let f4 = |z: D| { let h7 = a; a.atan() + h7 };
        let y9 = f4(f4(a * a));
        let mut i11 = 0_usize;
        while i11 < 1 {
            { let rhs = 1; i11 += rhs; }
            m[m.len() - 1] = (a.sin().powi(1) + y9).sin();
            let mut y13: D = {
                m[m.len() - 1] = m[m.len() - 1].sin();
                fn381(lit(1.25) * y9.sin(), m, vec![lit(1.0), lit(1.875)])
            };
        }
        (((D::sin(a) + lit(0.5) * m[0]) + lit(2.0) * m[1]) + lit(0.5) * y1.unwrap_or(lit(0.75))) + lit(2.0) * y9
    }

    pub fn fn391(a: D, v: &[D]) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push((a.max(v[1]) - (v[i4 % v.len()] * a)).cos());
        }
        for i7 in 0..list3.len() {
            { let rhs = lit(0.125) * (lit(0.5) * a.sin()); list3[i7] += rhs; }
        }
        (((((a.sin() + lit(1.25) * a) + lit(1.0) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.5) * list3[0]) + lit(1.0) * list3[1]
    }

    pub fn fn392(a: D, mut b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push(b.sin().tanh().sin().sin());
        }
        let mut i7 = 0_usize;
        while i7 < 3 {
            { let rhs = 1; i7 += rhs; }
            if list3[i7 % 2] >= fn136(lit(0.5) * list3[1].sin(), a.sin()) {
                'l9: for i10 in 0..list3.len() {
                    list3[i10] = (if lit(1.625) <= list3[i10] { b } else { a }).sin().powi(3).cos();
                    if (a < list3[i10]) && (i10 >= 1) {
                        break 'l9;
                    }
                    let dx = fn64((b * a).atan(), &mut list3);
                }
                list3[i7 % 2] = (if fn386(a.cos(), lit(0.5) * list3[0].sin()) <= (a * b) { lit(i7 as f64) } else { list3[i7 % 2] }).sin();
            } else if lit(i7 as f64) <= list3.iter().rev().skip(1).copied().map(|z| a.sin().powi(0).sin()).sum::<D>() {
                let mut b: [D; 3] = [a + list3[0], lit(3 as f64), a * list3[i7 % 2]];
            } else {
                while list3.len() > 2 {
                    let z = list3.pop().unwrap();
                    b = b * 0.5 + z * lit(0.5) * a.sin();
                }
            }
            let mut old15 = std::mem::replace(&mut list3[1], b.sin());
        }
        ((if a >= b { list3[i7 % 2] } else { list3[i7 % 2] }) + lit(2.0) * b) + lit(1.0) * list3[0]
    }

    pub fn fn393(a: D, n: usize) -> D {
        for i3 in 0..n % 4 {}
        let mut next = (lit(1.5) / (a * a + lit(1.0))) + (if lit(0.75) < a { lit(1.625) } else { a });
        lit(0.875).cos() + lit(1.5) * a
    }

    pub fn fn394(mut a: D, b: D, body: &mut Body) {
        body.pos.y = (b.min(a).abs() + lit(1.25)).ln().cos();
        { let rhs = lit(0.5) * (-lit(1.125)).cos(); body.mass += rhs; }
        let u = body.push(a.min(lit(1.0)).sin());
        a = lit(1.25) * ((lit(2.0) - b) * body.energy()).sin();
    }

    pub fn fn395(mut a: D, v: &[D], m: &mut [D]) -> D {
        if m[0].sin() > (a * a) {
            let mut back: [D; 3] = std::array::from_fn(|j| lit(0.75).sin());
            m[1] = (lit(0 as f64) - chained(if lit(1.75) >= a { m[0] } else { a }).unwrap_or(a)).sin();
        } else {
            m[m.len() - 1] = a.sin().exp().sin();
            { let rhs = (m[m.len() - 1] - lit(2.0)).sin(); m[0] *= rhs; }
        }
        ((((lit(3 as f64) + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.75) * m[0]) + lit(1.5) * m[1]) + lit(2.0) * m[m.len() - 1]
    }

    pub fn fn396(a: D, mut b: D, v: &[D], q: Vec<D>) -> D {
        let mut back: Vec<D> = vec![a - q[0], v.iter().map(|z| b.sin()).sum::<D>()];
        let mut y1 = q[0];
        let mut i8 = 0_usize;
        while i8 < 1 && ((if back[i8 % 2] > a { back[1] } else { v[1] }) >= a.min(v[i8 % v.len()])) {
            { let rhs = 1; i8 += rhs; }
            let mut cell1: [[D; 3]; 2] = [[lit((i8 + 1) as f64); 3]; 2];
        }
        ((((((((((a + lit(1.25) * a) + lit(2.0) * b) + lit(1.25) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(0.75) * q[0]) + lit(0.25) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.0) * back[0]) + lit(1.75) * back[1]) + lit(1.25) * back[back.len() - 1]) + lit(1.75) * y1
    }

    pub fn fn397(mut a: D, mut b: D, n: usize, v: &[D], t: (D, D)) -> D {
        'l6: for i7 in (0..v.len()).step_by(2) {
            let mut cell1: D = v.iter().map(|z| lit(0.5) * (t.1 * (*z)).sin()).sum::<D>();
            a = lit(0.5) * (lit(i7 as f64) - v.iter().step_by(2).sum::<D>()).sin();
        }
        ((((((a * v[n % 2]) + lit(0.75) * b) + lit(2.0) * v[0]) + lit(1.0) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.75) * t.0) + lit(0.75) * t.1
    }

    pub fn fn398(a: D, mut b: D, m: &mut [D], net: &Net) -> D {
        if (m[0] > (a - b)) && (m.iter().take(2).map(|z| z.sin()).sum::<D>() >= (b - a)) {
            for z6 in &*m {
                for z9 in m.iter().copied().rev() {
                    { let rhs = lit(0.25) * (lit(0.5) * b.sin()); b -= rhs; }
                    let mut y1 = z9;
                }
            }
        } else {
            (m[0], m[1]) = (m[1], m[0]);
        }
        ((((fn391(b.cos(), m) + lit(0.75) * a) + lit(1.0) * b) + lit(1.5) * m[0]) + lit(0.5) * net.w[0]) + lit(1.25) * net.w[1]
    }

    pub fn fn399(mut a: D, v: &[D]) -> D {
        let mut saved = [a * a, a + a, (-lit(0.5)) * v[1]];
        let dx: D = a;
        fn373(dx.atan(), v[0].atan(), v, &mut saved);
        saved.fill(dx.cos());
        let s = saved.iter().copied().fold(lit(-9.0), D::max);
        let mut i6 = 0_usize;
        'l7: while i6 < 3 && (i6 >= 1) {
            { let rhs = 1; i6 += rhs; }
            { let rhs = lit(0.375) * (dx * fn393(lit(0.125).sin(), 3 % 4)).sin(); a += rhs; }
            let mut old9 = std::mem::replace(&mut saved[0], v[i6 % 2].cos());
        }
        return ((((((((-dx) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * saved[0]) + lit(1.25) * saved[1]) + lit(0.75) * saved[2]) + lit(1.25) * dx) + lit(2.0) * s;
        saved.sort_by(|z, q| z.total_cmp(q));
        a + lit(0.125)
    }

    pub fn fn400(mut a: D, b: D) -> D {
        let mut s: Vec<D> = vec![fn387(a.atan(), lit(1.25) * a.sin()), -lit(1.125)];
        for i4 in 1..=3 {
            s.swap(1, 1);
            'l6: for i7 in 0..i4 % 4 {
                { let rhs = lit(0.5) * b.sin(); a += rhs; }
            }
        }
        (lit(0.625).sin().tanh() + lit(1.5) * b) + lit(1.75) * s[1]
    }

    pub fn fn401(mut a: D, m: &mut [D]) -> Vec<D> {
        m[0] = lit(0.625);
        let mut y3: D = if a < a {
            fn378(a.sin(), lit(1.25) * a.sin(), 0 % 4, [a; 3])
        } else {
            lit(1.375) * a
        };
        let mut u = [[a * lit(1.25); 3]; 2];
        vec![(((((y3 / (lit(1.5) + lit(1.875).sin())) + lit(2.0) * a) + lit(2.0) * m[0]) + lit(1.0) * m[m.len() - 1]) + lit(1.0) * y3) + lit(0.25) * u[1][2], ((((twice(bent, a * a) + lit(1.5) * a) + lit(0.25) * m[0]) + lit(1.25) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(1.75) * u[0][1]]
    }

    pub fn fn402(a: D, mut b: D, v: &[D], k: &mut Vec<D>, e: &mut D) -> D {
        let dx = [*e; 3];
        for i7 in 0..dx.len() {}
        let mut b: (D, D) = (k[1], (*e) + a);
        b.1 = -lit(1.25);
        ((((((((((lit(1.75) + lit(1.875)) + lit(0.75) * v[0]) + lit(0.75) * v[v.len() - 1]) + lit(1.5) * k[0]) + lit(1.75) * k[1]) + lit(0.75) * k[k.len() - 1]) + lit(0.25) * (*e)) + lit(1.25) * dx[0]) + lit(1.0) * dx[1]) + lit(2.0) * dx[2]) + lit(0.25) * b.0
    }

    pub fn fn403(mut a: D) -> D {
        let mut old = Shape::Rect { w: a, h: lit(1.0) * a };
        let Some(z3) = positive(a + a) else {
            return a + lit(2.0) * a;
        };
        let r5 = &mut a;
        *r5 = *r5 * z3.sin() + (lit(0.125) * z3.cos());
        (a + lit(0.25) * a) + lit(1.5) * z3
    }

    pub fn fn404(mut a: D) -> D {
        let mut cell1: Net = Net { w: vec![a, a], b: a - a };
        {
            a = lit(0.25).sin().asinh().atan();
        }
        cell1.w[1] = ((if lit(2.0) > a { cell1.w[0] } else { lit(0.75) }) - (if cell1.w[0] >= a { cell1.w[1] } else { a })).atan();
        (a + lit(0.5) * a) + lit(0.75) * cell1.w[1]
    }

    pub fn fn405(a: D, b: D) -> D {
        {}
        let saved = Net { w: vec![a * b; 3], b: a * a };
        ((((a + a) + lit(0.25) * a) + lit(1.75) * saved.w[0]) + lit(0.5) * saved.w[1]) + lit(1.5) * saved.b
    }

    pub fn fn406(mut a: D, b: D, m: &mut [D]) {
        let mut dy1: Option<D> = if positive(b).unwrap_or(lit(1.75)) <= (if b <= a { b } else { b }) { Some(m[0].asinh()) } else { None };
        m[0] = -lit(1.0);
        m[1] = lit(1.25) * ((if b <= lit(1.375) { m[1] } else { b }) + fn168(lit(1.25) * a.sin(), lit(1.875).cos(), b <= lit(0.125))).sin();
        dy1 = dy1;
        if let Some(z) = &mut dy1 {
            *z = *z * 0.5 + m.iter().filter(|z| **z > 0.25).map(|z| (b * lit(0.75)).atan()).sum::<D>().cos();
        }
        m[0] = (if b <= b { m[0] } else { b }).mul_add(m[0], b).cos();
    }

    pub fn fn407(a: D, b: D) -> D {
        let mut dy1 = Point { x: b.sin().powi(2), y: a };
        let mut dy1 = (b * b + lit(1.0)).ln();
        dy1 = lit(1.25) * a.sin();
        let mut s = fn400(a.atan(), (lit(1.625) * lit(1.625) + lit(1.0)).sqrt().cos());
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            s = s.cos();
            { let rhs = lit(0.25) * (lit(0.5) * lit(0.5) + lit(1.0)).ln().atan(); dy1 += rhs; }
            let f9 = |z: D, k: D| (z.abs() + lit(1.25)).ln().cos();
            let mut y12 = f9(b, b) + f9(a, dy1);
            dy1 = lit(1.75);
        }
        return ((dy1 + lit(1.25) * a) + lit(0.75) * dy1) + lit(0.5) * s;
        b.mul_add(dy1, b)
    }

    pub fn fn408(a: D) -> D {
        'l2: for i3 in (0..1).rev() {}
        let mut a: [[D; 3]; 2] = [[a + (-lit(1.125)), a.abs(), lit(3 as f64)], [a.sin().powi(3); 3]];
        let saved = fn377(lit(1.25) * lit(1.25).sin(), 0 % 4, &mut a[0]);
        'l7: for i8 in 0..3 {
            { let rhs = lit(0.125) * (lit(0.5) * (saved + saved).sin()); a[1][1] += rhs; }
        }
        (-lit(0.375)) + lit(1.75) * a[1][0]
    }

    pub fn fn409(mut a: D) -> D {
        let mut x: Vec<Vec<D>> = vec![vec![a / (lit(1.875).abs() + lit(1.25)); 3], vec![lit(0.0); 2]];
        let mut back = [lit(1.0); 3];
        for i4 in 0..1 {
            if a > (lit(1.5) + x[i4 % 2][i4 % 2].sin()).ln() {
                x[0][i4 % 2] = lit(0.5) * ((*back.last().unwrap()) + back[i4 % 3]).sin();
                return (((a + back[i4 % 3]) + lit(0.5) * x[0][0]) + lit(2.0) * back[0]) + lit(1.0) * back[1];
            }
            if (x[i4 % 2][i4 % 2] * back[1]) >= back[2] {
                let f6 = |z: D, k: D| lit(0.5) * back.iter().copied().fold(lit(-9.0), D::max).sin();
                let mut y9 = f6(back[i4 % 3], x[i4 % 2][i4 % 2]) + f6(back.iter().copied().fold(lit(-9.0), D::max), a);
            } else if (x[i4 % 2][i4 % 2] >= a) && (back[0] >= x[1][0]) {
                let acc = fn272(x[i4 % 2][0].sin());
            } else {
                for i12 in 0..back.len() {
                    { let rhs = lit(0.25) * fn188(lit(0.5) * x[i12 % 2][i4 % 2].sin(), &mut back); a += rhs; }
                }
            }
        }
        ((x[0][1] - a) + lit(0.5) * x[0][0]) + lit(0.25) * back[0]
    }

    pub fn fn410(a: D) -> D {
        let mut a = vec![D::sin(a); 3];
        for i3 in 0..a.len() {
            for z6 in &a {
                for i8 in 1..a.len() {}
            }
        }
        { let rhs = lit(0.5) * lit(2 as f64).sin(); a[0] += rhs; }
        a.reverse();
        (a[0] + lit(0.25) * a[0]) + lit(1.5) * a[1]
    }

    pub fn fn411(a: D, flag: bool, t: (D, D), m: &mut [D], k: &mut Vec<D>) -> D {
        let mut s: Vec<D> = vec![k[k.len() - 1]; 3];
        let (l7, r8) = m.split_at_mut(1);
        { let rhs = r8[0] * (a * k[1]).sin(); l7[0] += rhs; }
        for (j, z9) in k.iter_mut().enumerate() {
            *z9 = s[s.len() - 1].sin();
        }
        for (z, o) in s.iter_mut().zip(m.iter()) {
            { let rhs = *o * lit(0.875).sin(); *z += rhs; }
        }
        (s[0], s[1]) = (s[1] * 0.5, s[1].sin());
        if let Some(z) = s.first_mut() {
            { let rhs = 0.5 * a.sin(); *z += rhs; }
        }
        for i10 in 0..1 {
            {
                let r12 = &mut k[0];
                *r12 = s.iter().zip(m.iter()).map(|(z, q)| (m[1] * m[0]).atan()).sum::<D>().cos();
                *r12 = lit(0.5) * s.iter().fold(s[i10 % 2], |h, z| ((*z) - s[1]).sin()).sin();
            }
            std::mem::swap(&mut s, k);
        }
        (((((((t.1 * k[1]) + lit(0.5) * a) + lit(0.5) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(1.25) * k[0]) + lit(0.25) * k[1]) + lit(0.25) * k[k.len() - 1]) + lit(0.5) * s[1]
    }

    pub fn fn412(mut a: D, b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push((b.atan() * a).sin());
        }
        let mut old7 = std::mem::replace(&mut list3, vec![b; 3]);
        'l9: for i10 in 0..3 {
            let f12 = |z: D| z.atan();
            let y14 = f12(f12(b));
        }
        if ((-old7[0]) >= (a * list3[list3.len() - 1])) && (a.mul_add(list3[1], b) < b) {
            let f16 = |z: D| old7[0].atan();
            let y18 = f16(f16((list3[1] * list3[1] + lit(1.0)).sqrt()));
        }
        ((((((((-lit(1.75)) / (b * b + lit(1.0))) + lit(2.0) * a) + lit(1.75) * b) + lit(2.0) * list3[0]) + lit(2.0) * list3[list3.len() - 1]) + lit(1.5) * old7[0]) + lit(1.0) * old7[1]) + lit(2.0) * old7[old7.len() - 1]
    }

    pub fn fn413(a: D, b: D, v: &[D]) -> D {
        ((b - b) + lit(0.75) * v[0]) + lit(0.25) * v[1]
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
                    row12[0] = fn120(a.cos(), b > b, [b; 3]).atan();
                    { let rhs = row12[0] * lit(0.125) * (-lit(0.25)).sin(); row12[1] += rhs; }
                    let mut old13 = std::mem::replace(&mut cell1[1][i9 % 3], old5.atan());
                } else if lit(2 as f64) >= b {
                    let f15 = |z: D, k: D| a.sin().powi(2).cos();
                    let y18 = f15(lit(1 as f64), old5) + f15(b, b);
                } else {}
                let mut dx: Net = Net { w: vec![if flag { old5 } else { a }, (-lit(0.375)) * a, if old5 >= b { old5 } else { a }], b: if b >= old5 { lit(0.125) } else { lit(0.375) } };
            }
        }
        ((if old5 > old5 { old5 } else { -lit(0.875) }) + lit(1.0) * b) + lit(0.5) * a
    }

    pub fn fn415(a: D, b: D, n: usize, m: &mut [D], e: &mut D) -> D {
        m[n % m.len()] = ((lit(1.5) + b.sin()).sqrt() - m.last().copied().unwrap_or(lit(0.5))).sin();
        m[n % 2] = (a.min(lit(0.75)) * m[0]).sin();
        let mut saved: D = m[0];
        std::mem::swap(&mut saved, e);
        ((((a / (a.abs() + lit(1.25))) + lit(0.75) * b) + lit(1.75) * m[0]) + lit(1.25) * m[m.len() - 1]) + lit(1.5) * saved
    }

    pub fn fn416(mut a: D, v: &[D], m: &mut [D], r: &mut [D; 3]) -> D {
        let mut list5 = Vec::with_capacity(4);
        list5.push(v[0]);
        list5.push(r[1] - m[1]);
        let f7 = |z: D| lit(1.25) * v.iter().copied().fold(lit(-9.0), D::max).sin().powi(2).sin();
        let y9 = f7(a) + f7(r[0]);
        list5[1] = lit(1.25) * a.sin();
        list5[1] = (y9 * (list5[1] + lit(0.5))).sin();
        let mut y1: D = if (r[1] + (-lit(2.0))) <= (if r[2] >= a { y9 } else { m[1] }) { lit(0.375) * r[0] } else { a.max(y9) };
        let f12 = |z: D| lit(v.len() as f64).atan();
        let y15 = f12(v.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * fn50(lit(1.25) * y1.sin(), y9.atan(), [r[1], lit(0.5), a]).sin()).sum::<D>()) + f12(if a <= y9 { r[1] } else { a });
        ((((((((((((y1 - m[0]) + lit(0.75) * a) + lit(0.25) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(0.75) * m[0]) + lit(1.75) * m[1]) + lit(0.25) * r[0]) + lit(2.0) * r[1]) + lit(2.0) * r[2]) + lit(1.5) * list5[0]) + lit(1.25) * list5[1]) + lit(1.25) * y9) + lit(1.75) * y15
    }

    pub fn fn417(mut a: D, b: D) -> D {
        let f3 = |z: D| ((-a) - (lit(0.375) - a)).sin();
        let y5 = f3(f3(b * b));
        let f7 = |z: D| lit(1.25) * (if a > a { lit(1.875) } else { z }).atan().sin();
        let y9 = f7(f7(a));
        a = (-(y9 * b)).atan();
        a = (b * a).cos().cos();
        ((lit(1.125).sin() + lit(2.0) * a) + lit(1.0) * y5) + lit(1.5) * y9
    }

    pub fn fn418(mut a: D, b: D, n: usize) -> D {
        {
            let Some(z4) = positive(a) else {
                return ((-a) + lit(0.75) * a) + lit(1.0) * b;
            };
            if b > lit(2 as f64) {
                let r6 = &mut a;
                *r6 = (lit(1.5) + z4.sin()).ln().cos();
                for i7 in 1..=1 {
                    a = a.sin();
                }
            } else {}
        }
        (fn309(a.cos(), lit(1.25) * b.sin(), n % 4, [b, a, b]) + lit(0.5) * a) + lit(0.75) * b
    }

    pub fn fn419(a: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -lit(0.625) } else { p[2] }) > p[n % 3]) {
            { let rhs = 1; i5 += rhs; }
            p = [lit(1.75) * a; 3];
            let s = (lit(1.5) * lit(1.5) + lit(1.0)).ln();
        }
        return [a + lit(1.75) * p[2], (-v[i5 % 2]) + lit(0.25) * p[0], ((a + lit(0.5) * v[1]) + lit(0.75) * p[0]) + lit(1.5) * p[1]];
        let part10 = &mut p[..2];
        { let rhs = lit(0.125) * (v[1].abs() + lit(1.25)).ln().atan(); part10[0] += rhs; }
        part10[1] = part10[0] * fn409(v[n % 2].cos()).sin();
        p
    }

    pub fn fn420(a: D, m: &mut [D], e: &mut D) -> D {
        let cell1: [D; 3] = std::array::from_fn(|j| lit(1.25) * lit(j as f64).sin());
        m[m.len() - 1] = lit(1.25) * D::sin(cell1[1]).sin();
        if (m[1] * (*e)) <= m[0] {
            let mut old6 = std::mem::replace(&mut m[1], fn412(lit(0.75).cos(), a.atan()).sin());
            let mut cell1 = fn390((old6 + (*e)).sin(), m);
        } else if (a.abs() + lit(1.25)).ln() < D::sin(*e) {
            let f9 = |z: D| (*e).cos();
            let y11 = f9(f9(a.abs()));
        } else {
            for (z, o) in m.iter_mut().zip(cell1.iter().rev()) {
                { let rhs = *o * cell1[2].sin(); *z += rhs; }
            }
        }
        ((((((*e) + lit(0.5) * m[0]) + lit(1.5) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(1.5) * (*e)) + lit(1.75) * cell1[0]) + lit(2.0) * cell1[2]
    }

    pub fn fn421(a: D, b: D, k: &mut Vec<D>) {
        for z5 in k.iter().copied().rev() {}
        for i7 in 0..k.len() {
            { let rhs = lit(0.125) * fn418(a.atan(), (b * b).atan(), 1 % 4).atan(); k[i7] += rhs; }
            let mut cell1 = b;
        }
    }

    pub fn fn422(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        for i5 in (0..p.len()).step_by(2) {
            let (l7, r8) = p.split_at_mut(1);
            r8[0] = l7[0] * fn5(v[0].cos(), b.cos(), &v[0..2]).sin();
        }
        let r9 = &mut b;
        { let rhs = lit(0.375) * (lit(1.25) * (a * a).sin()); *r9 += rhs; }
        p.reverse();
        ((v.iter().step_by(2).sum::<D>() + lit(1.5) * v[v.len() - 1]) + lit(1.75) * p[1]) + lit(1.75) * p[2]
    }

    pub fn fn423(mut a: D, m: &mut [D]) -> Vec<D> {
        let mut cell1: Body = Body { pos: Point { x: a, y: m[1] }, vel: [a.cos(); 3], mass: a / (a.abs() + lit(1.25)), id: 2 };
        let mut old4 = std::mem::take(&mut cell1.pos.x);
        let mut s = fn281(m.iter().copied().fold(lit(-9.0), D::max).atan(), std::array::from_fn(|j| old4.atan()), &mut a);
        {
            cell1.pos.x = lit(1.25) * (-s.sin().powi(0)).sin();
        }
        vec![(((((((old4.asinh() + lit(1.25) * a) + lit(1.5) * m[0]) + lit(0.25) * m[1]) + lit(1.25) * m[m.len() - 1]) + lit(1.5) * cell1.pos.y) + lit(1.25) * cell1.vel[0]) + lit(1.75) * old4) + lit(1.75) * s, ((((((((cell1.mass - s) + lit(1.0) * a) + lit(1.75) * m[0]) + lit(1.75) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.25) * cell1.pos.x) + lit(1.75) * cell1.pos.y) + lit(1.25) * cell1.vel[1]) + lit(0.25) * s]
    }

    pub fn fn424(mut a: D, b: D, flag: bool, k: &mut Vec<D>) -> Vec<D> {
        { let rhs = lit(0.5) * (b + b.abs()).sin(); k[0] += rhs; }
        'l5: for z7 in k.iter() {
            let mut old9 = std::mem::replace(&mut a, b.sin());
        }
        let r11 = &mut k[1];
        { let rhs = lit(0.5) * lit(1.125).sin(); *r11 += rhs; }
        vec![a.sin().tanh() + lit(1.25) * k[k.len() - 1], ((fn405(lit(1.25).cos(), (-lit(0.5)).cos()) + lit(0.5) * k[0]) + lit(1.0) * k[1]) + lit(1.5) * k[k.len() - 1]]
    }

    pub fn fn425(a: D, b: D, m: &mut [D]) -> Vec<D> {
        let mut next: Point = Point::new(a, b);
        let mut m = b;
        for i6 in (0..4).rev() {
            let mut acc = vec![a, lit(0 as f64)];
            for z10 in acc.iter() {
                if b < next.y {
                    return vec![(((next.x + lit(1.25) * b) + lit(1.0) * next.x) + lit(1.5) * next.y) + lit(1.75) * acc[1], (((next.y + lit(1.5) * a) + lit(0.25) * b) + lit(2.0) * next.y) + lit(1.0) * m];
                }
            }
        }
        next.x = m.sin();
        vec![(if a > lit(1.75) { m } else { b }) + lit(1.25) * b, ((a + lit(1.0) * a) + lit(0.75) * b) + lit(0.75) * next.x]
    }

    pub fn fn426(mut a: D, n: usize, k: &mut Vec<D>) {
        let mut k = fn424((a + a).sin(), twice(bent, a).cos(), n % 2 == 0, k);
    }

    pub fn fn427(a: D, mut b: D, mut q: Vec<D>) -> D {
        let mut list4 = Vec::with_capacity(4);
        list4.push(q[q.len() - 1] * q[1]);
        list4.push(fn405(lit(1.25).sin(), b.sin()));
        list4[0] = lit(1.25) * ((b + lit(1.625)) - list4.windows(2).map(|z| z[0] * z[1]).sum::<D>()).sin();
        let mut y7: [D; 3] = {
            let back: D = list4[1];
            [a, b, -lit(0.375)]
        };
        ((((((a.sin().exp() + lit(1.5) * a) + lit(1.25) * q[1]) + lit(1.5) * list4[0]) + lit(1.0) * list4[list4.len() - 1]) + lit(2.0) * y7[0]) + lit(2.0) * y7[1]) + lit(1.5) * y7[2]
    }

    pub fn fn428(a: D) -> D {
        if (lit(1.625) > a) && (a >= a) {
            return lit(2 as f64) + lit(1.25) * a;
        }
        let mut y1: Vec<D> = vec![a * a, lit(0.875)];
        y1[0] = lit(1.25) * a.mul_add(a, a).sin();
        ((y1.iter().map(|z| (a + (*z)).cos()).sum::<D>() + lit(1.0) * y1[0]) + lit(0.25) * y1[1]) + lit(2.0) * y1[y1.len() - 1]
    }

    pub fn fn429(mut a: D) -> D {
        let r2 = &mut a;
        { let rhs = lit(0.5) * (lit(1.25) * lit(1.625).sin()); *r2 += rhs; }
        a = (-lit(0.375)).sin();
        twice(bent, a.abs()) + lit(0.5) * a
    }

    pub fn fn430(mut a: D, v: &[D]) -> D {
        let mut v = [[a.sin(), (v[0] * v[0] + lit(1.0)).ln(), lit(0.875)], [lit(0.125); 3]];
        let mut old4 = std::mem::replace(&mut v[1][0], (-lit(2.0)).sin());
        let Some(z6) = positive(a) else {
            return ((((lit(3 as f64) + lit(0.5) * a) + lit(1.25) * v[0][1]) + lit(1.75) * v[1][0]) + lit(2.0) * v[1][2]) + lit(1.0) * old4;
        };
        let saved: Point = Point { x: old4, y: old4 * old4 };
        ((((((v[1][1] + lit(0.5) * a) + lit(1.0) * v[0][1]) + lit(1.0) * v[1][0]) + lit(1.5) * v[1][2]) + lit(0.25) * z6) + lit(0.75) * saved.x) + lit(0.5) * saved.y
    }

    pub fn fn431(mut a: D, mut b: D) -> D {
        let mut tape1: Shape = Shape::Rect { w: a.mul_add(a, a), h: if a <= a { b } else { lit(1.25) } };
        let mut tape1 = b - fn410(b.sin());
        let mut y9: D = if (if a <= tape1 { tape1 } else { b }) <= a {
            let mut saved = (b / (lit(1.5) + tape1.sin()), lit(0.375).abs());
            let mut i6 = 0_usize;
            while i6 < 2 && (b.asinh() > saved.1.sin().powi(2)) {
                { let rhs = 1; i6 += rhs; }
                saved.0 = positive(saved.0.sin()).unwrap_or(b).sin();
            }
            if i6 == 1 { tape1 } else { a }
        } else {
            let mut back = tape1.abs();
            -tape1
        };
        (((if y9 >= tape1 { tape1 } else { y9 }) + lit(1.75) * a) + lit(1.5) * b) + lit(1.25) * y9
    }

    pub fn fn432(a: D, v: &[D], m: &mut [D]) {
        let mut dx = [positive(a).unwrap_or(m[0]), a, v[0] * a];
        for (j, z6) in v.iter().enumerate() {
            m[j % 2] = (*z6).asinh().cos();
        }
    }

    pub fn fn433(mut a: D, n: usize, v: &[D]) -> D {
        'l4: for i5 in 0..3 {
            a = lit(0.5) * (if v[n % 2] <= a { a } else { a }).sin().tanh().sin();
        }
        let mut y15: D = if n >= 2 {
            if n >= 1 {
                a = v[n % 2].sin().exp().sin().sin();
                for i7 in (0..v.len()).rev() {}
            } else if a <= twice(|z| (z + a).sin(), a) {
                let mut x: Vec<Vec<D>> = vec![vec![lit(0.0); 4], vec![lit(0.0); 3]];
            } else {
                let Some(z11) = positive(a) else {
                    return (a.sin() + lit(1.0) * a) + lit(2.0) * v[0];
                };
            }
            a - a
        } else {
            a = v.iter().zip(v.iter()).map(|(z, q)| lit(1.25) * (*q).sin()).sum::<D>().sin().powi(2).atan();
            fn211(a.sin())
        };
        ((((a + lit(1.25) * a) + lit(0.75) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.25) * y15
    }

    pub fn fn434(a: D, b: D) -> D {
        let mut next = vec![lit(1.875), a];
        let r4 = &mut next[0];
        { let rhs = lit(0.25) * a.sin(); *r4 += rhs; }
        *r4 = b.cos();
        let (l5, r6) = next.split_at_mut(1);
        l5[0] = r6[0].sin();
        { let rhs = l5[0] * a.sin(); r6[0] -= rhs; }
        let mut y = next.to_vec();
        let r8 = &mut next[0];
        { let rhs = lit(1.25) * a.sin(); *r8 *= rhs; }
        next.truncate(3);
        (((((a * b) + lit(1.75) * b) + lit(1.25) * next[0]) + lit(1.75) * next[1]) + lit(0.25) * next[next.len() - 1]) + lit(0.25) * y[y.len() - 1]
    }

    pub fn fn435(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> (D, D) {
        p = [b, b.atan(), b.sin()];
        { let rhs = lit(0.375) * a.sin(); p[2] += rhs; }
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            let back = vec![vec![v[1], v[i5 % v.len()] * (-lit(2.0))], vec![lit(0.0); 3]];
            let Some(z9) = positive(b) else {
                continue;
            };
        }
        let r11 = &mut p[i5 % 3];
        *r11 = *r11 * lit(1.25) * v[1].sin() + (lit(0.25) * b.sin());
        *r11 = *r11 * v[i5 % v.len()].sin() + (lit(0.25) * b.cos());
        ((((p[0] * a) + lit(0.25) * v[v.len() - 1]) + lit(1.25) * p[0]) + lit(0.5) * p[1], (((b.mul_add(v[i5 % 2], p[i5 % 3]) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * p[1])
    }

    pub fn fn436(mut a: D, b: D, k: &mut Vec<D>) {
        {
            let cell1 = k[1];
        }
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            let r7 = &mut k[0];
            *r7 = *r7 * (-lit(0.625)).sin() + (lit(0.125) * (lit(0.5) * b.sin()));
            *r7 = *r7 * b.sin() + (lit(0.125) * a.cos());
            k[i5 % 2] = a.cos();
        }
        for z in k.chunks_exact_mut(2) {
            z[0] = z[1] * a.sin();
        }
        k[i5 % 2] = (b - (b * a)).sin();
    }

    pub fn fn437(a: D, n: usize, flag: bool, m: &mut [D]) {
        let mut dx: Body = Body { pos: Point { x: a, y: a }, vel: [a, lit(n as f64), a / (lit(1.5) + (-lit(1.75)).sin())], mass: a.cos(), id: 2 };
        'l6: for i7 in 0..n % 4 {
            { let rhs = lit(0.375) * ((lit(1.375) + a) - (m[1] * dx.vel[i7 % 3])).sin(); dx.pos.y += rhs; }
            for i9 in 0..i7 % 4 {
                match m.len() % 3 { 0 => {
                    if (n % 2 == 1) && (i9 >= 2) {
                        break 'l6;
                    }
                    let mut old11 = std::mem::take(&mut dx.vel[n % 3]);
                }, 1 => {
                    for (j, z13) in m.iter_mut().enumerate() {
                        *z13 = dx.vel[i7 % 3].sin();
                    }
                    dx = Body { pos: Point { x: lit(1.875), y: m[i9 % 2] }, vel: [m[i9 % m.len()], (lit(1.5) + m[n % 2].sin()).sqrt(), dx.mass.sin().tanh()], mass: a.sin().tanh(), id: 2 };
                }, _ => {
                    m[1] = a.sin();
                } }
                for z14 in m.iter_mut().rev() {
                    { let rhs = lit(0.375) * (lit(0.5) * lit((i7 + 1) as f64).sin()); *z14 += rhs; }
                }
            }
            dx.mass = a.cos();
        }
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
                let mut saved = (lit(2 as f64), b);
            } else if i3 != 2 {
                let mut old12 = std::mem::replace(&mut a, lit(0.5) * lit(0.5).sin());
            } else {}
            let r14 = &mut a;
            { let rhs = lit(0.25) * b.sin(); *r14 += rhs; }
            let mut old15 = std::mem::replace(&mut a, twice(D::sin, b).atan());
        }
        b + lit(1.25) * b
    }

    pub fn fn439(a: D) -> D {
        let cell1: Vec<D> = vec![lit(0.0); 3];
        let Some(z3) = positive(fn12(cell1[1].atan(), a.atan())) else {
            return ((a.cos() + lit(2.0) * a) + lit(2.0) * cell1[1]) + lit(1.5) * cell1[cell1.len() - 1];
        };
        let mut w: D = if z3.sin().powi(0) >= lit(1.0) { lit(1 as f64) } else { cell1.windows(2).map(|z| z[0] * z[1]).sum::<D>() };
        let mut dy1: Option<D> = Some((-lit(0.375)) - w);
        (((((a * a) + lit(2.0) * a) + lit(0.25) * cell1[0]) + lit(1.25) * cell1[cell1.len() - 1]) + lit(1.75) * z3) + lit(0.25) * dy1.unwrap_or(lit(0.75))
    }

    pub fn fn440(a: D, n: usize, flag: bool) -> D {
        let Some(z4) = positive(lit(0.25)) else {
            return a;
        };
        let mut w = [-lit(0.25); 3];
        if (lit(1.25) < a) && (flag || flag) {
            w[n % 3] = (a.min(z4) * (w[1] * lit(1.25))).cos();
            w = w;
            { let rhs = lit(0.125) * a.sin(); w[1] += rhs; }
        }
        ((lit(n as f64) + lit(1.75) * w[0]) + lit(1.0) * w[1]) + lit(0.5) * w[2]
    }

    pub fn fn441(a: D, b: D, m: &mut [D]) -> D {
        'l4: for i5 in 1..m.len() {
            if m.iter().sum::<D>() >= (b - m[i5]) {
                break 'l4;
            }
        }
        let mut i7 = 0_usize;
        'l8: loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 2 { break; }
            let part10 = &mut m[..2];
            { let rhs = lit(0.5) * (b * b + lit(1.0)).sqrt().sin(); part10[0] += rhs; }
            part10[1] = part10[0] * b.atan();
            { let rhs = lit(0.125) * (lit(0.5) * m[0].sin()); m[i7 % 2] += rhs; }
            m[i7 % 2] = a.sin().sin();
            let next = a;
        }
        (((b + lit(0.5) * a) + lit(1.5) * m[0]) + lit(0.75) * m[1]) + lit(2.0) * m[m.len() - 1]
    }

    pub fn fn442(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        { let rhs = lit(1.75) + (v[v.len() - 1] * p[1]).sin(); b /= rhs; }
        let v: D = if p[2] < lit(1.75) { a } else { a * b };
        b = lit(1.375).min(b).min(fn434((-lit(1.375)).cos(), lit(1.25) * a.sin())).atan();
        b = fn434(v.sin(), lit(1.25) * p[2].sin()).min(lit(1 as f64)).sin();
        let y: D = -b;
        b = p[1].sin();
        ((((v + lit(1.25) * a) + lit(1.5) * b) + lit(0.75) * p[0]) + lit(1.75) * p[2]) + lit(2.0) * v
    }

    pub fn fn443(a: D, mut b: D, n: usize, mut t: (D, D)) -> D {
        let mut tape1 = Net { w: vec![b.abs(), -lit(0.875)], b: a.sin().powi(3) };
        let f6 = |z: D| lit(n as f64).sin();
        let mut y8 = f6((-lit(0.25)) + a);
        let mut y1 = tape1.clone();
        y8 = y8.sin();
        tape1.w[1] = y8.cos();
        if ((tape1.w[n % 2] + lit(1.75)) < (-lit(0.5))) || (b.asinh() >= lit(0.125)) {
            let mut y13: D = if (n != 2) || (y8 <= a) {
                y8
            } else {
                let Some(z11) = positive(tape1.w[1] * lit(2.0)) else {
                    return (((((((b + lit(1.75) * a) + lit(0.25) * b) + lit(1.0) * t.0) + lit(0.5) * t.1) + lit(0.25) * tape1.w[0]) + lit(1.25) * y1.w[0]) + lit(0.75) * y1.w[1]) + lit(1.0) * y1.b;
                };
                b.atan()
            };
            let mut a: D = y8;
            y1 = Net { w: vec![b, -b], b: if y1.w[n % 2] >= y13 { b } else { y8 } };
        }
        ((((((a + lit(1.0) * a) + lit(0.5) * t.1) + lit(0.25) * tape1.w[0]) + lit(0.5) * tape1.b) + lit(1.75) * y1.w[0]) + lit(1.5) * y1.w[1]) + lit(1.5) * y1.b
    }

    pub fn fn444(mut a: D, m: &mut [D]) {
        let mut y1 = [[-lit(0.5); 3], [fn440(a.cos(), 2 % 4, a >= a); 3]];
        'l4: for i5 in 1..m.len() {
            { let rhs = m[i5 - 1] * lit(0.75); m[i5] *= rhs; }
            fn437((a + lit(0.375)).cos(), i5 % 4, a.sin().tanh() >= (if lit(1.375) < a { a } else { m[i5] }), &mut y1[1]);
            if m[i5] > m[i5] {
                m[i5] = lit(0.5) * m[i5].sin().tanh().sin();
                return;
                m[1] = m[i5].min(m[i5]).abs().sin();
            }
        }
        let mut old7 = std::mem::replace(&mut m[0], a.cos());
        let mut list9 = Vec::new();
        for i10 in 0..4 {
            list9.push(lit(i10 as f64).atan());
        }
        let mut old: (D, D) = (lit(2 as f64), if y1[0][0] > m[0] { a } else { lit(1.875) });
        { let rhs = list9[list9.len() - 1].atan(); m[1] *= rhs; }
    }

    pub fn fn445(mut a: D, n: usize, flag: bool, mut t: (D, D), k: &mut Vec<D>) {
        let mut acc: Option<D> = Some((0..k.len()).map(|j| k[j] * lit(1.25) * k[j % 2].sin()).sum::<D>());
        let a = if n % 2 == 1 { a } else { (a * a + lit(1.0)).ln() };
        { let rhs = lit(1.25) * t.0.sin(); k[1] *= rhs; }
        let mut i9 = 0_usize;
        'l10: loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 3 { break; }
            if n >= 3 {
                k[0] = (if i9 != 1 { t.0 } else { t.0.asinh() }).sin();
                let mut i12 = 0_usize;
                'l13: while i12 < 1 && ((t.1 <= t.0) || (n % 2 == 1)) {
                    { let rhs = 1; i12 += rhs; }
                    k.swap(1, 0);
                    k.swap(1, 1);
                    k.extend([a.sin(), a]);
                }
                let r15 = &mut t.0;
                *r15 = lit(1.375).sin();
                { let rhs = lit(0.125) * twice(D::sin, a).sin(); *r15 += rhs; }
            } else if n == 1 {
                k.insert(1, k.iter().sum::<D>().sin());
            } else {}
            if i9 != 2 { break; }
            let mut old16 = std::mem::replace(&mut k[i9 % 2], lit(0.5) * a.sin().sin());
        }
    }

    pub fn fn446(mut a: D, b: D, flag: bool) -> Vec<D> {
        let mut x = vec![vec![b.mul_add(a, a), lit(0 as f64), a], vec![b * b, a * lit(0.5), a]];
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            x[1][i5 % 2] = lit(1.25);
            a = b.sin();
        }
        if (i5 % 2 == 1) || flag {
            return vec![((b * b) + lit(0.75) * b) + lit(1.0) * x[0][0], (((if a > b { a } else { b }) + lit(2.0) * a) + lit(2.0) * b) + lit(1.25) * x[0][0]];
            fn437(lit(1.25) * (b - a).sin(), i5 % 4, fn238(b.atan()) >= a.sin().exp(), &mut x[0]);
        }
        vec![(b + lit(0.75) * x[0][0]) + lit(1.25) * x[1][1], (a + lit(0.5) * b) + lit(0.75) * x[1][1]]
    }

    pub fn fn447(a: D, mut b: D, body: &mut Body) {
        let mut a = fn53((a + b).sin(), lit(1.25) * b.sin().exp().sin(), body);
        let mut body: Vec<Vec<D>> = vec![vec![a * lit(0.75); 2]; 3];
        let Some(z6) = positive(lit(3 as f64)) else {
            return;
        };
        for i8 in 0..3 {
            let mut i10 = 0_usize;
            loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 3 { break; }
                body = body.clone();
                let mut old12 = std::mem::replace(&mut body[0][i8 % 2], lit(0.5) * b.sin());
                body[1][i10 % 2] = b.sin();
            }
        }
    }

    pub fn fn448(a: D, n: usize, p: [D; 3], mut q: Vec<D>, mut t: (D, D)) -> D {
        let back = fn423((a * t.0).sin(), &mut q[0..2]);
        q[n % 2] = lit(1.25) * (p[n % 3] * (-q[n % 2])).sin();
        t.1 = a.min(a - a).sin();
        for z in q.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * a.sin();
        }
        (((((((((a + p[1]) + lit(1.75) * a) + lit(1.0) * p[0]) + lit(1.75) * p[1]) + lit(2.0) * q[0]) + lit(2.0) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.75) * back[0]) + lit(1.0) * back[1]) + lit(1.0) * back[back.len() - 1]
    }

    pub fn fn449(a: D, m: &mut [D]) -> D {
        let mut saved: [D; 3] = [lit(0.75); 3];
        let u: D = (-saved[0]) * a;
        saved.reverse();
        'l5: for i6 in 0..saved.len() {
            { let rhs = lit(0.25) * twice(D::sin, u + a).atan(); saved[2] -= rhs; }
        }
        (((((lit(3 as f64) + lit(0.75) * a) + lit(1.5) * m[0]) + lit(1.25) * saved[0]) + lit(0.75) * saved[1]) + lit(1.5) * saved[2]) + lit(0.25) * u
    }

    pub fn fn450(a: D, v: &[D], q: Vec<D>, m: &mut [D]) -> D {
        let mut tape1 = [-lit(1.875); 3];
        for i6 in 0..2 {
            match i6 % 3 { 0 => {
                { let rhs = q[0].sin().sin(); tape1[i6 % 3] *= rhs; }
                let a = fn440(lit(0.75).asinh().cos(), i6 % 4, i6 != 3);
            }, 1 => {
                let mut y = (v[i6 % 2] / (lit(0.75).abs() + lit(1.25))) + (a + q[q.len() - 1]);
            }, _ => {
                { let rhs = a.asinh().atan(); m[i6 % 2] *= rhs; }
            } }
        }
        (((((((((D::sin(m[m.len() - 1]) + lit(1.0) * a) + lit(2.0) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.5) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(1.0) * m[0]) + lit(0.75) * m[1]) + lit(0.75) * tape1[0]) + lit(1.0) * tape1[1]
    }

    pub fn fn451(a: D, b: D, v: &[D]) -> D {
        let f4 = |z: D| { let h6 = a * b; h6.atan() + h6 };
        let y8 = f4(if a < v[v.len() - 1] { b } else { a });
        let mut tape1 = a;
        let y = fn431(lit(1.25) * a.sin(), lit(1.25) * (a - tape1).sin());
        let mut y1: D = b;
        y1 = (y8 * y8).sin();
        (((((v[1].sin().powi(1) + lit(0.75) * a) + lit(2.0) * b) + lit(2.0) * v[1]) + lit(1.0) * y8) + lit(0.75) * tape1) + lit(1.0) * y
    }

    pub fn fn452(a: D, b: D, v: &[D], mut p: [D; 3], k: &mut Vec<D>) -> [D; 3] {
        let mut a: Shape = Shape::Dot;
        let mut old8 = std::mem::replace(&mut p[1], k.iter().map(|z| k[0].sin()).sum::<D>().sin());
        k[0] = b.sin();
        p[2] = lit(1.125).atan();
        let r10 = &mut p[0];
        *r10 = b.cos();
        let f11 = |z: D| { let h13 = -z; lit(1.25) * old8.sin() + h13 };
        let y15 = f11(f11(v[v.len() - 1].asinh()));
        let r17 = &mut k[0];
        { let rhs = (p[2] * b).sin(); *r17 *= rhs; }
        [(((((b * old8) + lit(1.5) * v[0]) + lit(1.75) * k[0]) + lit(1.25) * k[1]) + lit(2.0) * a.area()) + lit(0.5) * y15, ((((((p[0] + lit(1.5) * b) + lit(1.5) * v[0]) + lit(0.5) * p[0]) + lit(0.5) * p[1]) + lit(2.0) * p[2]) + lit(1.75) * k[1]) + lit(1.5) * k[k.len() - 1], (((k.iter().map(|z| (*z).atan().sin()).sum::<D>() + lit(1.5) * v[1]) + lit(1.0) * p[1]) + lit(1.0) * k[1]) + lit(2.0) * k[k.len() - 1]]
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
        let y14 = f12(a / (lit(1.5) + a.sin())) + f12(fn376(b.sin(), a.sin()));
        n.reverse();
        { let rhs = lit(0.375) * a.cos().atan(); n[2] += rhs; }
        let y14: D = n.iter().sum::<D>();
        vec![((((b - n[0]) + lit(1.5) * a) + lit(1.75) * n[0]) + lit(1.5) * n[1]) + lit(2.0) * n[2], ((a + lit(1.625)) + lit(1.0) * b) + lit(0.75) * n[1]]
    }

    pub fn fn454(mut a: D) -> D {
        'l2: for i3 in 1..=4 {
            { let rhs = fn429(a.cos()).atan(); a *= rhs; }
            if i3 == 1 {
                let f5 = |z: D| (-z).sin();
                let y7 = f5(a.mul_add(a, a)) + f5(a.sin().tanh());
            } else if (a * a) <= (a * a) {
                a = lit(0.5) * a.sin();
            } else {
                'l9: for i10 in 0..2 {
                    a = ((a * a) - fn439(a.sin())).sin();
                }
            }
        }
        return a * a;
    }

    pub fn fn455(a: D, n: usize) -> D {
        for i3 in 1..=3 {}
        D::sin(a) + lit(2.0) * a
    }

    pub fn fn456(a: D) -> D {
        let mut u: [D; 3] = std::array::from_fn(|j| a.sin());
        let mut old: D = u.iter().rev().skip(1).copied().map(|z| u.iter().enumerate().map(|(j, z)| u[j % 3].sin().tanh().sin()).sum::<D>().cos()).sum::<D>();
        let mut i8 = 0_usize;
        while i8 < 2 {
            { let rhs = 1; i8 += rhs; }
        }
        if i8 == 3 {
            u[i8 % 3] = lit(1.25) * fn438((*u.first().unwrap()).atan(), (a + a).sin()).sin();
            { let rhs = lit(1.75) + a.sin().tanh().sin(); u[2] /= rhs; }
        } else {
            u[i8 % 3] = old.sin();
            u.reverse();
        }
        (((((u[1] * lit(1.0)) + lit(1.0) * a) + lit(0.75) * u[0]) + lit(0.25) * u[1]) + lit(1.5) * u[2]) + lit(1.25) * old
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
        return ((((fn442(lit(1.25) * net.sin(), list3[0].sin(), &list3[..=1], [a, list3[0], y8]) + lit(1.5) * a) + lit(1.75) * list3[1]) + lit(0.5) * list3[list3.len() - 1]) + lit(0.5) * y8) + lit(0.75) * old10;
    }

    pub fn fn458(mut a: D, v: &[D], k: &mut Vec<D>) -> (D, D) {
        let mut tape1: Vec<D> = vec![(0..v.len()).map(|j| v[j] * lit(1.25) * k.iter().rev().skip(1).copied().map(|z| lit(1.25) * k[j % 2].sin()).sum::<D>().sin()).sum::<D>(), v[1] - a];
        let next = fn450((if a > v[0] { a } else { a }).atan(), v, vec![lit(1.375), lit(0.25)], &mut tape1[..2]);
        let r8 = &mut k[1];
        *r8 = *r8 * next.atan() + (lit(0.375) * (lit(1.25) * tape1[tape1.len() - 1].sin()));
        { let rhs = lit(0.5) * v.iter().map(|z| (next + next).cos()).sum::<D>().cos(); *r8 += rhs; }
        let f10 = |z: D| tape1[1].sin();
        let y12 = f10(-next);
        (((((((y12 - a) + lit(1.75) * v[0]) + lit(0.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.75) * k[1]) + lit(0.5) * k[k.len() - 1]) + lit(0.75) * y12, (((((next.cos() + lit(0.75) * a) + lit(1.25) * v[v.len() - 1]) + lit(1.25) * k[0]) + lit(0.5) * tape1[0]) + lit(0.25) * tape1[1]) + lit(0.5) * next)
    }

    pub fn fn459(a: D, mut b: D, r: &mut [D; 3]) {
        let mut cell1 = vec![vec![a.asinh(), r[1] + b], vec![lit(0.0); 2]];
        let f5 = |z: D| { let h7 = r[0] - (-lit(1.75)); (-h7).sin() + h7 };
        let y9 = f5(f5(b - a));
        for i11 in 1..=3 {
            let mut dy1: Body = Body { pos: Point { x: r[0], y: a }, vel: [cell1[i11 % 2][1], (-lit(0.75)) + y9, r[0].abs()], mass: a - y9, id: 2 };
            dy1.pos.scale(lit(0.5) * a.sin());
            let u = dy1.push(lit(0.5) * r[i11 % 3].sin());
        }
    }

    pub fn fn460(a: D, b: D, v: &[D]) -> D {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let f6 = |z: D| { let h8 = b.abs(); lit(i4 as f64).atan() + h8 };
            let y10 = f6(f6((a.abs() + lit(1.25)).ln()));
            if (y10 * lit(1.875)) <= y10 { break; }
            for i12 in 0..4 {}
        }
        let mut i14 = 0_usize;
        'l15: loop {
            { let rhs = 1; i14 += rhs; }
            if i14 > 3 { break; }
            let mut old = Net { w: [&v[..], &v[..2]].concat(), b: fn434(lit(0.5) * b.sin(), v[i14 % 2].sin()) };
            if i14 != 0 {
                break 'l15;
            }
        }
        ((a.sin() + lit(0.25) * a) + lit(1.25) * b) + lit(1.25) * v[1]
    }

    pub fn fn461(a: D, n: usize, v: &[D], r: &mut [D; 3]) -> D {
        for &z6 in r.iter() {}
        for i8 in 1..=4 {
            match i8 % 3 { 0 => {
                let r10 = &mut r[i8 % 3];
                { let rhs = lit(0.25) * v[1].min(a).cos(); *r10 += rhs; }
                *r10 = (if (-lit(1.5)) < a { a } else { a }).sin();
            }, 1 => {
                r[i8 % 3] = (a + a).mul_add(a, a).sin();
            }, _ => {
                let r11 = &mut r[0];
                { let rhs = (a + a).cos(); *r11 *= rhs; }
            } }
        }
        (((((-lit(1.375)) * (-lit(1.375)) + lit(1.0)).sqrt() + lit(0.25) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(1.75) * r[0]) + lit(1.25) * r[2]
    }

    pub fn fn462(a: D, mut p: [D; 3], e: &mut D, r: &mut [D; 3]) -> D {
        let next = [[lit(1.5); 3], [*e, lit(1.125), lit(1 as f64)]];
        if (if a >= r[2] { *e } else { next[0][0] }) < (p[2] * next[0][1]) {
            for z6 in r.iter_mut() {
                { let rhs = lit(0.375) * (lit(0.5) * (next[1][2].abs() + lit(1.25)).ln().sin()); *z6 += rhs; }
            }
        }
        { let rhs = lit(0.5) * (lit(1.25) * ((r[2] + r[2]) * (a - (*e))).sin()); r[1] += rhs; }
        let a: D = *e;
        let mut y13: D = if r[0].cos() < (*e) {
            if r[2] < (*e).cos() {
                p = [lit(1.0); 3];
                let mut acc: [[D; 3]; 2] = [[lit(0.75); 3], [a * r[0], *e, lit(0.25)]];
                fn197(p.iter().map(|z| next[0][0].sin().atan()).sum::<D>().sin(), 2 % 4, r);
            }
            *e
        } else {
            let mut saved = next;
            r.iter().zip(p.iter()).map(|(z, q)| ((*q) * next[1][1]).sin()).sum::<D>()
        };
        (((((((*e).abs() + lit(0.5) * p[2]) + lit(2.0) * r[0]) + lit(0.75) * r[2]) + lit(0.75) * next[0][1]) + lit(1.75) * next[1][0]) + lit(0.25) * a) + lit(0.5) * y13
    }

    pub fn fn463(a: D, b: D, n: usize, p: [D; 3]) -> D {
        let mut y = Body { pos: Point::new(a, p[n % 3]), vel: [b * p[0]; 3], mass: fn26(a.sin(), &p), id: 2 };
        let f6 = |z: D, k: D| (if n != 1 { z } else { z }).sin().sin();
        let mut y9 = f6(b, b);
        y9 = b.sin().cos();
        y.pos.x = lit(1.25) * lit(1.875).sin();
        y.vel[1] = lit(1.25) * (y9 * y9 + lit(1.0)).sqrt().sin();
        (((((((((p[1] + lit(2.0) * a) + lit(1.75) * b) + lit(1.0) * p[0]) + lit(1.25) * p[1]) + lit(1.0) * y.pos.x) + lit(0.75) * y.pos.y) + lit(2.0) * y.vel[0]) + lit(0.75) * y.vel[1]) + lit(0.25) * y.mass) + lit(1.75) * y9
    }

    pub fn fn464(mut a: D) -> D {
        a = (if (a < a) || (a <= lit(1.375)) { a } else { a }).atan();
        for i2 in 1..=2 {
            { let rhs = lit(1.75) + lit(0 as f64).sin(); a /= rhs; }
            let Some(z4) = positive((-lit(1.75)) * a) else {
                continue;
            };
        }
        a + lit(1.5) * a
    }

    pub fn fn465(a: D) -> [D; 3] {
        let mut a: Vec<Vec<D>> = vec![vec![a + a, if a <= a { a } else { a }], vec![(lit(1.5) + a.sin()).ln(), chained(a * a).unwrap_or(a)]];
        a[0][1] = lit(1.25) * (if a[0][1] <= a[0][1] { a[1][0] } else { a[1][0] }).min(a[1][0]).sin();
        'l3: for i4 in 1..=3 {
            let r6 = &mut a[i4 % 2][0];
            { let rhs = D::sin(lit(1.25)).sin(); *r6 *= rhs; }
            *r6 = lit(0.25).sin();
        }
        if a[1][0] <= fn195(lit(1.25) * a[0][0].sin(), &a[1]) {
            for i7 in 0..2 {}
            { let rhs = lit(0.375) * a[0][1].sin(); a[1][1] += rhs; }
        } else {
            { let rhs = lit(0.875).sin().cos(); a[1][1] *= rhs; }
        }
        [a[1][0] + lit(2.0) * a[1][1], lit(1 as f64) + lit(1.25) * a[1][1], a[0][1].cos() + lit(0.25) * a[1][1]]
    }

    pub fn fn466(a: D, b: D, v: &[D], p: [D; 3], k: &mut Vec<D>) {
        (k[0], k[1]) = (k[1], k[0]);
        'l6: for i7 in 0..2 {
            let mut saved: D = k[k.len() - 1];
            let s = fn449(lit(i7 as f64).atan(), k);
            { let rhs = lit(0.125) * saved.cos(); k[i7 % 2] += rhs; }
        }
    }

    pub fn fn467(a: D) -> D {
        if a > (a / (a.abs() + lit(1.25))) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {}
        }
        (a / (a * a + lit(1.0))) + lit(0.25) * a
    }

    pub fn fn468(a: D, mut q: Vec<D>) -> (D, D) {
        let mut saved = Body { pos: Point::new(a, a), vel: std::array::from_fn(|j| a.min(a).sin()), mass: a, id: 2 };
        let mut y1 = vec![lit(0.0); 4];
        { let rhs = lit(1.75) + lit(0.625).sin(); q[0] /= rhs; }
        if chained(saved.energy()).unwrap_or(a) >= a {
            return (((((((a.sin() + lit(1.5) * q[0]) + lit(1.25) * q[q.len() - 1]) + lit(1.0) * saved.pos.x) + lit(1.75) * saved.pos.y) + lit(0.5) * saved.vel[1]) + lit(1.5) * saved.mass) + lit(2.0) * y1[1], ((((((lit(0.125) + lit(0.75) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.0) * saved.pos.x) + lit(1.25) * saved.pos.y) + lit(0.25) * saved.vel[0]) + lit(0.75) * y1[1]) + lit(0.25) * y1[y1.len() - 1]);
        }
        let mut old6 = std::mem::take(&mut saved.mass);
        let part8 = &mut q[..=1];
        { let rhs = lit(0.25) * (lit(1.25) * saved.mass.min(y1[y1.len() - 1]).sin()); part8[0] += rhs; }
        part8[1] = part8[0] * a.cos();
        let mut old = if fn464(lit(1.25) * (-lit(1.75)).sin()) > old6 { fn174(lit(1.25) * old6.sin()) } else { q[q.len() - 1].sin() };
        fn444(lit(2.0).cos(), &mut y1);
        let mut cell1 = Net { w: q.iter().map(|z| fn455(old.cos(), 0 % 4).atan()).collect::<Vec<D>>(), b: old6 * a };
        let q = fn465(saved.mass.sin());
        ((((((((((y1.iter().fold(old, |h, z| (h - q[0]).sin()) + lit(0.25) * a) + lit(1.25) * saved.pos.x) + lit(1.5) * saved.pos.y) + lit(0.5) * saved.vel[0]) + lit(1.0) * saved.vel[1]) + lit(1.75) * y1[0]) + lit(1.25) * y1[1]) + lit(2.0) * y1[y1.len() - 1]) + lit(0.75) * old6) + lit(1.75) * old, ((((((y1.iter().copied().fold(lit(-9.0), D::max) + lit(1.25) * a) + lit(1.5) * saved.pos.x) + lit(0.75) * saved.pos.y) + lit(1.0) * saved.mass) + lit(2.0) * y1[y1.len() - 1]) + lit(0.5) * cell1.w[0]) + lit(0.5) * q[2])
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
                let y10 = f7(lit(0.125), lit(1.75)) + f7(if a <= a { a } else { a }, a);
                if y10 >= (a - y10) {
                    break;
                }
                if fn455(a.sin(), 2 % 4) > D::sin(a) { break; }
            }
        }
        a + lit(1.0) * a
    }

    pub fn fn470(a: D, mut b: D, n: usize, v: &[D], q: Vec<D>) -> Vec<D> {
        let next = q[n % 2];
        let mut x: Shape = Shape::Disc((-lit(0.875)) * v[v.len() - 1]);
        { let rhs = lit(1.75) + (if a <= q[n % 2] { v[1] } else { b }).sin(); b /= rhs; }
        vec![(((((next + lit(1.0) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.75) * q[0]) + lit(0.25) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.0) * next, ((((((a + lit(0.75) * a) + lit(0.5) * b) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(1.25) * q[0]) + lit(2.0) * q[1]) + lit(2.0) * next]
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
            match i7 % 4 { 0 => {
                for z10 in cell1.iter().copied().rev() {
                    a = (cell1[i7 % 3] + lit(0 as f64)).sin();
                    { let rhs = lit(0.5) * (z10.max(z10) - b).sin(); a -= rhs; }
                }
                for z in cell1.clone() {
                    { let rhs = 0.25 * z * b.cos(); a += rhs; }
                }
            }, 1 | 2 if i7 != 3 => {
                if i7 != 1 {
                    return [(((b + lit(1.0) * a) + lit(1.25) * net.w[0]) + lit(0.75) * net.w[1]) + lit(1.0) * net.b, ((net.w[0].sin().tanh() + lit(0.25) * b) + lit(0.5) * net.b) + lit(0.5) * cell1[0], ((if b > lit(1.5) { a } else { a }) + lit(1.5) * net.w[1]) + lit(0.25) * cell1[2]];
                }
            }, _ => {
                if (b > cell1[i7 % 3]) && (cell1[1] >= cell1[1]) {
                    continue;
                }
            } }
            let mut w: Net = net.clone();
        }
        [((((b / (a.abs() + lit(1.25))) + lit(2.0) * b) + lit(1.75) * net.w[1]) + lit(1.25) * net.b) + lit(1.0) * cell1[2], (net.forward(&cell1) + lit(1.25) * net.w[1]) + lit(2.0) * cell1[2], ((b + lit(0.75) * net.w[1]) + lit(1.5) * cell1[0]) + lit(1.75) * cell1[1]]
    }

    pub fn fn472(a: D, b: D, p: [D; 3]) -> D {
        let mut back: D = fn464(fn243(lit(1.25) * a.sin(), lit(1.25) * a.sin(), &p[..2], [a, b, b]).atan());
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            back = lit(1.25) * b.sin();
            if (-a) > (back + p[i5 % 3]) { break; }
            for i7 in 0..1 {
                for i9 in (0..1).rev() {
                    for z in p.clone() {
                        { let rhs = 0.25 * z * lit(0.5) * a.sin(); back += rhs; }
                    }
                    let r11 = &mut back;
                    *r11 = *r11 * b.atan() + (lit(0.25) * lit(1.625).sin());
                }
                let mut cell1: D = (b + a) / (lit(1.5) + fn455(a.sin(), i5 % 4).sin());
            }
        }
        (((b + lit(0.25) * a) + lit(1.0) * b) + lit(0.25) * p[0]) + lit(1.0) * p[1]
    }

    pub fn fn473(a: D, mut b: D, n: usize) -> D {
        let mut saved: Vec<D> = vec![lit(0.0); 3];
        {}
        saved[1] = -lit(1.625);
        let y1 = fn467(b.atan());
        ((((saved.iter().fold(lit(1.0), |h, z| lit(1.25) * h.sin()) + lit(1.0) * a) + lit(0.25) * saved[0]) + lit(0.5) * saved[1]) + lit(0.25) * saved[saved.len() - 1]) + lit(0.25) * y1
    }

    pub fn fn474(mut a: D, v: &[D], k: &mut Vec<D>) {
        let mut s = [&v[..], &k[..2]].concat();
        let mut s: [[D; 3]; 2] = [[a, s[1] - a, lit(3 as f64)], [if a > s[1] { k[0] } else { s[1] }, s[1], a]];
        if lit(1.875) >= (if v[0] < a { lit(0.75) } else { a }) {
            let r6 = &mut s[1][1];
            *r6 = *r6 * a.cos() + (lit(0.375) * (lit(1.25) * lit(1.625).sin()));
            *r6 = lit(1.25) * lit(1 as f64).sin();
            if k.len() > 2 { a = k.remove(2) * 0.75; }
            s = [[lit(1.0); 3], [lit(1.5); 3]];
        } else {
            { let rhs = lit(1.75) + k[1].sin(); k[0] /= rhs; }
            let f8 = |z: D| { let h10 = s[0][0]; lit(3 as f64).sin() + h10 };
            let y12 = f8(v.iter().sum::<D>());
        }
    }

    pub fn fn475(mut a: D, n: usize) -> D {
        let saved = [a, a * a, (lit(1.5) + a.sin()).ln()];
        a = lit(1.25) * (lit(1.5) + a.asinh().sin()).ln().sin();
        a = lit(0.375);
        return ((saved[n % 3].max(a) + lit(0.5) * a) + lit(0.75) * saved[1]) + lit(1.25) * saved[2];
    }

    pub fn fn476(a: D) -> D {
        let f2 = |z: D, k: D| a.sin().tanh().cos();
        let y5 = f2(a, a);
        ((-lit(1.125)) * (-lit(1.125)) + lit(1.0)).ln() + lit(2.0) * a
    }

    pub fn fn477(a: D, b: D, m: &mut [D]) {
        let mut dx: Vec<D> = vec![(lit(1.5) + a.sin()).ln(), (lit(1.5) + m[0].sin()).ln()];
        { let rhs = lit(0.125) * a.sin(); dx[1] += rhs; }
        let u = fn469(m[m.len() - 1].sin(), 0 % 4);
        dx[1] = lit(1.25) * (u - (m[1] + m[0])).sin();
        dx[0] = lit(1.25) * u.sin();
        let r6 = &mut m[1];
        { let rhs = u.abs().atan(); *r6 *= rhs; }
        { let rhs = lit(0.875).sin(); *r6 *= rhs; }
        let mut u8: [D; 3] = std::array::from_fn(|j| (if lit(0.875) < b { b } else { a }).sin());
        u8 = fn465(lit(1.25) * (if b <= a { b } else { dx[0] }).sin());
    }

    pub fn fn478(mut a: D) -> D {
        a = positive(if a < a { a } else { a }).unwrap_or(a).sin();
        a = (if lit(1.125) <= a { a.asinh() } else { lit(3 as f64) }).sin();
        if (a - a) <= a {
            a = lit(1.25) * a.min(a.sin()).sin();
        } else if (a < a) || (a >= a) {
            if a.atan() <= a {
                { let rhs = lit(0.25) * (lit(1.25) * (a * (if lit(1.0) > a { a } else { a })).sin()); a += rhs; }
                let mut cell1 = Net { w: vec![a * a, if a > a { a } else { a }, a], b: a.sin().exp() };
            }
        } else {
            { let rhs = lit(0.25) * (lit(1.25) * (lit(1.5) + a.sin()).ln().sin()); a += rhs; }
        }
        a
    }

    pub fn fn479(mut a: D, flag: bool) -> Vec<D> {
        let mut flag = vec![vec![a + lit(1.75), a + a, a], vec![lit(0.0); 4]];
        let mut y8: D = if twice(bent, flag[0][1] * a) <= flag[1][1] {
            { let rhs = lit(0.375) * lit(1.625).sin(); a -= rhs; }
            (flag[1][1] * flag[1][1] + lit(1.0)).sqrt()
        } else {
            let f4 = |z: D| fn467(lit(2.0).sin().powi(1).sin()).sin();
            let y6 = f4(f4(flag[0][0] + flag[0][0]));
            lit(1 as f64)
        };
        vec![(y8 + lit(1.25) * a) + lit(0.75) * y8, chained(y8.atan()).unwrap_or(flag[0][0])]
    }

    pub fn fn480(mut a: D, mut b: D, v: &[D]) -> (D, D) {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            std::mem::swap(&mut a, &mut b);
            for i6 in 0..2 {
                match i4 % 4 { 0 => {
                    let back = fn431(lit(0.5) * v[1].sin().sin(), (if v[i6 % v.len()] < b { v[i6 % 2] } else { b }).atan());
                }, 1 | 2 if a < (-lit(2.0)) => {
                    let f9 = |z: D| v.iter().fold(b, |h, z| (*z).sin().powi(1).sin()).atan();
                    let mut y13 = f9(a.sin().exp()) + f9(chained(a + v[1]).unwrap_or(b));
                    let r15 = &mut a;
                    { let rhs = lit(0.5) * v[v.len() - 1].atan(); *r15 += rhs; }
                    { let rhs = lit(0.5) * (lit(0.875) * v[0]).cos(); *r15 += rhs; }
                }, _ => {
                    a = v[i6 % 2].max(b).sin().sin();
                } }
                let r16 = &mut b;
                *r16 = *r16 * a.sin() + (lit(0.5) * (lit(0.5) * (-lit(0.375)).sin()));
                let Some(z17) = positive(a) else {
                    continue;
                };
            }
            if (i4 == 0) || (b < b) { break; }
            b = lit(0.75);
        }
        (((fn476(a.sin()) + lit(1.5) * b) + lit(1.5) * v[0]) + lit(1.75) * v[1], (((b.sin().exp() + lit(1.75) * a) + lit(1.75) * b) + lit(0.25) * v[0]) + lit(0.5) * v[1])
    }

    pub fn fn481(mut a: D, mut b: D, n: usize, p: [D; 3], q: Vec<D>) -> [D; 3] {
        let mut p: [D; 3] = p;
        {}
        if n != 1 {
            let last7 = p.len() - 1;
            p.swap(0, last7);
            return [((((p[n % 3] + lit(0.5) * a) + lit(1.75) * b) + lit(1.75) * q[q.len() - 1]) + lit(1.25) * p[0]) + lit(1.25) * p[1], (a * a) + lit(0.5) * q[0], ((p[n % 3] + lit(1.75) * a) + lit(0.75) * b) + lit(1.5) * p[0]];
        }
        let mut i8 = 0_usize;
        'l9: loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 2 { break; }
            { let rhs = q[n % 2].sin(); p[2] *= rhs; }
            if p.iter().fold(q[0], |h, z| (0..p.len()).map(|j| p[j] * lit(0.5) * (q[1] * (*z)).sin()).sum::<D>().atan()) >= lit(0.125).max(p[i8 % 3]) { break; }
            {
                p[0] = (-a).sin();
                fn459((a.abs() + lit(1.25)).ln().cos(), lit(0.5) * q[0].sin(), &mut p);
            }
        }
        [((((if b > b { b } else { b }) + lit(0.5) * a) + lit(1.75) * q[q.len() - 1]) + lit(0.25) * p[0]) + lit(1.75) * p[2], (p[i8 % 3].sin() + lit(0.75) * q[q.len() - 1]) + lit(1.5) * p[0], (b + lit(0.5) * a) + lit(1.75) * q[q.len() - 1]]
    }

    pub fn fn482(a: D, n: usize, flag: bool) -> D {
        let mut w: [D; 3] = [D::sin(a), a.atan(), a];
        { let rhs = lit(0.25) * a.sin(); w[2] += rhs; }
        let r5 = &mut w[n % 3];
        *r5 = (a + a).atan();
        w[n % 3] = D::sin(lit(1.75).max(a)).cos();
        ((lit(n as f64) + lit(0.5) * a) + lit(2.0) * w[0]) + lit(2.0) * w[1]
    }

    pub fn fn483(a: D, n: usize, m: &mut [D]) -> Vec<D> {
        for i4 in 0..4 {
            {
                { let rhs = (m[0] * a).sin(); m[0] *= rhs; }
            }
        }
        m[1] = lit(1.25) * a.sin();
        m[n % 2] = lit(0 as f64).cos();
        vec![m[n % 2], (((a + lit(0.25) * a) + lit(2.0) * m[0]) + lit(1.0) * m[1]) + lit(0.25) * m[m.len() - 1]]
    }

    pub fn fn484(a: D, mut b: D, m: &mut [D]) -> D {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let mut old6 = std::mem::replace(&mut m[m.len() - 1], (-a).sin());
            if i4 < 0 { break; }
            for &z9 in m.iter() {
                b = old6.sin();
                old6 = m.iter().filter(|z| **z > 0.25).map(|z| old6.cos()).sum::<D>().sin();
            }
            m[m.len() - 1] = a.sin();
        }
        (((a.abs() + lit(0.5) * a) + lit(2.0) * b) + lit(1.75) * m[0]) + lit(2.0) * m[1]
    }

    pub fn fn485(a: D, n: usize, q: Vec<D>) -> D {
        let mut n = vec![lit(0.0); 2];
        let n = positive(lit(3 as f64)).unwrap_or(a) * n.iter().map(|z| (q[0] - (*z)).sin()).sum::<D>();
        'l7: for i8 in (0..q.len()).step_by(2) {}
        (((q[1] + lit(0.25) * a) + lit(0.25) * q[1]) + lit(1.25) * q[q.len() - 1]) + lit(1.75) * n
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

    pub fn fn487(a: D, b: D, n: usize, q: Vec<D>, m: &mut [D]) -> D {
        let Some(z6) = positive(m[n % 2] / (b * b + lit(1.0))) else {
            return (((lit(n as f64) + lit(0.5) * a) + lit(0.75) * q[1]) + lit(1.25) * q[q.len() - 1]) + lit(0.75) * m[1];
        };
        if lit(0.125).sin().tanh() <= lit(1.375) {
            (m[0], m[1]) = (m[1], m[0]);
            for z8 in m.iter_mut() {
                { let rhs = lit(0.125) * (a * b).sin(); *z8 += rhs; }
            }
        } else if n != 3 {
            let r9 = &mut m[m.len() - 1];
            *r9 = *r9 * z6.sin() + (lit(0.25) * z6.sin());
            { let rhs = q.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<D>().sin(); *r9 *= rhs; }
        } else {}
        return ((((((q[n % 2] * a) + lit(1.25) * a) + lit(1.75) * b) + lit(0.75) * q[0]) + lit(0.5) * q[1]) + lit(1.0) * m[m.len() - 1]) + lit(0.5) * z6;
        z6 + a
    }

    pub fn fn488(mut a: D) -> D {
        let a: [D; 3] = std::array::from_fn(|j| (if a < a { a } else { lit(1.875) }).sin());
        for i4 in 0..1 {
            if lit(i4 as f64) < (a[i4 % 3] * a[0]) {}
            if i4 >= 3 {} else if i4 % 2 == 1 {
                if (a[2] + a[2]) < a[i4 % 3].sin() {
                    break;
                }
            } else {}
        }
        a[1].min(a[0]) + lit(0.5) * a[0]
    }

    pub fn fn489(mut a: D, n: usize, e: &mut D) {
        let mut y14: [D; 3] = if n == 3 {
            for i4 in 1..=2 {
                if ((if n < 0 { a } else { *e }) < (*e)) || (((*e) * (*e)) > (a * lit(0.875))) {
                    a = (*e).atan();
                } else {}
            }
            [a, *e, *e]
        } else {
            let f6 = |z: D, k: D| { let h9 = a * k; lit(0.5).cos() + h9 };
            let mut y11 = f6((*e).sin(), *e) * f6((lit(1.5) + a.sin()).ln(), a);
            std::array::from_fn(|j| ((*e) * (*e) + lit(1.0)).ln().sin())
        };
    }

    pub fn fn490(a: D, q: Vec<D>) -> [D; 3] {
        let mut i3 = 0_usize;
        while i3 < 3 && ((if a <= a { q[i3 % q.len()] } else { -lit(0.25) }) < (a * a)) {
            { let rhs = 1; i3 += rhs; }
        }
        [(a + q[i3 % 2]) + lit(0.25) * a, (a * lit(1.5)) + lit(2.0) * q[1], ((a + q[i3 % q.len()]) + lit(0.75) * a) + lit(1.5) * q[0]]
    }

    pub fn fn491(a: D) -> D {
        let mut u = vec![lit(0.0); 3];
        if (if a >= u[u.len() - 1] { a } else { lit(0.25) }) > a.max(a) {
            { let rhs = a.cos().sin(); u[1] *= rhs; }
        } else {
            let f3 = |z: D| { let h5 = z; lit(1.25) * a.sin() + h5 };
            let y7 = f3(a) + f3(a);
        }
        ((a + lit(2.0) * a) + lit(0.5) * u[0]) + lit(1.5) * u[u.len() - 1]
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
            if (a * tape1[i4 % 2][i4 % 2]) >= fn469(a.sin(), i4 % 4) {} else if i4 < 0 {} else {
                let mut acc: D = fn486(b.atan(), (i4 + 1) % 4) * lit(0 as f64);
            }
            let f7 = |z: D| { let h9 = tape1[i4 % 2][0]; h9.cos().atan() + h9 };
            let y11 = f7(a);
        }
        ((((lit(1.5) + tape1[1][1].sin()).ln() + lit(0.5) * a) + lit(2.0) * b) + lit(1.5) * tape1[0][0]) + lit(1.5) * tape1[1][1]
    }

    pub fn fn494(a: D, v: &[D], mut q: Vec<D>) -> D {
        let mut q: [D; 3] = std::array::from_fn(|j| (a - a).sin());
        q[0] = (q[1].min(q[0]) + (a - q[0])).sin();
        let mut list6 = Vec::new();
        list6.push(lit(0.75) / (a * a + lit(1.0)));
        list6.push(v[0]);
        if a.sin().tanh() > (a - a) {
            let v = fn3(lit(1.25) * (if a <= list6[0] { a } else { list6[1] }).sin(), (a.abs() + lit(1.25)).sqrt().atan(), 2 % 4, &mut q[0..=1]);
            let mut old9 = std::mem::replace(&mut list6, q.to_vec());
        } else if list6[0].cos() <= (if a > a { a } else { a }) {
            q[2] = lit(1.25) * list6[0].sin();
        } else {
            let mut q = fn487((v[0] + list6[0]).sin(), (list6[1] * v[0]).sin(), 0 % 4, [&list6[..], &v[..2]].concat(), &mut q[1..]);
        }
        ((((((((lit(3 as f64) + lit(0.75) * a) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.5) * q[0]) + lit(1.0) * q[1]) + lit(1.5) * q[2]) + lit(0.5) * list6[1]) + lit(1.0) * list6[list6.len() - 1]
    }

    pub fn fn495(a: D, b: D, v: &[D]) -> D {
        let mut a = Net { w: v.iter().enumerate().map(|(j, z)| (if b > a { v[v.len() - 1] } else { a }).sin()).collect::<Vec<D>>(), b: v.iter().filter(|z| **z > 0.25).map(|z| a.atan()).sum::<D>() };
        for z9 in v.iter().copied().rev() {
            a = a.clone();
        }
        let dx = fn486(a.forward(&v[0..2]).atan(), 1 % 4);
        { let rhs = lit(0.125) * v.iter().enumerate().map(|(j, z)| dx.sin().tanh().cos()).sum::<D>().sin(); a.w[1] -= rhs; }
        a.w[0] = b.sin();
        return ((((((b + lit(1.0) * b) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * a.w[1]) + lit(1.25) * a.b) + lit(1.75) * dx;
    }

    pub fn fn496(mut a: D, b: D, n: usize) -> D {
        let mut next = Net { w: vec![lit(0.0); 4], b: lit(n as f64) };
        next.w[0] = ((next.w[n % 2] + next.b) * (b / (b * b + lit(1.0)))).sin();
        if (if a >= b { next.w[1] } else { b }) < b {
            a = lit(1.875);
            { let rhs = lit(0.25) * fn491(lit(n as f64).atan()); a += rhs; }
        } else {
            let f5 = |z: D| D::sin(b).cos().cos();
            let y7 = f5(f5(a));
            fn489(a.sin().exp().sin(), n % 4, &mut next.w[n % 2]);
        }
        (((a + lit(0.25) * a) + lit(2.0) * b) + lit(0.75) * next.w[0]) + lit(1.5) * next.w[1]
    }

    pub fn fn497(a: D, v: &[D], mut p: [D; 3]) -> D {
        p[0] = p.iter().copied().fold(lit(-9.0), D::max).sin();
        if p[1] >= a.min(lit(1.625)) {
            let part4 = &mut p[..2];
            { let rhs = lit(0.125) * a.abs().sin(); part4[0] += rhs; }
            part4[1] = part4[0] * lit(1.25) * (a * a).sin();
            { let rhs = lit(0.125) * ((v[0] * p[0]) + lit(1 as f64)).sin(); p[2] += rhs; }
        }
        ((((a * v[0]) + lit(1.75) * a) + lit(0.75) * v[0]) + lit(0.25) * p[0]) + lit(0.75) * p[2]
    }

    pub fn fn498(a: D, b: D, m: &mut [D]) -> Vec<D> {
        let u = m.iter().enumerate().map(|(j, z)| fn491(lit(1.25) * lit(1.75).sin()).cos()).collect::<Vec<D>>();
        if (a >= D::sin(a)) || (u[0] >= b) {
            let mut i7 = 0_usize;
            'l8: loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 3 { break; }
                let mut y12: [D; 3] = {
                    let r10 = &mut m[i7 % m.len()];
                    { let rhs = lit(0.125) * (a - b).cos(); *r10 += rhs; }
                    *r10 = a.atan();
                    let mut x = (b * b + lit(1.0)).ln();
                    [x, a, -lit(0.625)]
                };
                { let rhs = lit(0.625).sin(); m[1] *= rhs; }
            }
            let mut w = Point { x: if b >= a { lit(1.0) } else { -lit(0.875) }, y: a.abs() };
        } else {
            m[0] = (if (-b) > (b * b + lit(1.0)).ln() { D::sin(m[m.len() - 1]) } else { a }).sin();
        }
        vec![((((((m[0] * u[u.len() - 1]) + lit(1.0) * a) + lit(1.5) * b) + lit(1.0) * m[1]) + lit(0.5) * m[m.len() - 1]) + lit(1.75) * u[1]) + lit(0.25) * u[u.len() - 1], ((((a + lit(0.25) * a) + lit(1.0) * b) + lit(1.75) * m[0]) + lit(1.75) * u[0]) + lit(0.5) * u[1]]
    }

    pub fn fn499(mut a: D, b: D, n: usize) -> Vec<D> {
        { let rhs = lit(0.125) * (lit(1.25) * D::sin(b).sin()); a += rhs; }
        'l4: for i5 in 0..4 {
            for i7 in (0..3).rev() {
                a = b.sin();
            }
            a = b.max(lit(0.75)).sin();
        }
        vec![(D::sin(a) + lit(0.75) * a) + lit(1.25) * b, (fn492(a.sin()) + lit(0.5) * a) + lit(0.75) * b]
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
