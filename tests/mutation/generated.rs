// Written by tests/mutation: 500 functions, seed 1.
// Left out, since they don't compile yet: fn65 fn70 fn131 fn153 fn163 fn164 fn172 fn177 fn183 fn198 fn204 fn205 fn243 fn281 fn284 fn289 fn298 fn303 fn364 fn383 fn396 fn409 fn411 fn420 fn431 fn451 fn453 fn454 fn468 fn472 fn485 fn487 fn489.

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
    impl Shape {
        pub fn area(&self) -> f64 {
            match self {
                Shape::Dot => (0.25),
                Shape::Disc(r) => *r * *r * 3.0,
                Shape::Rect { w, h } => *w * *h,
            }
        }
    }

    #[differentiable]
    pub fn bent(x: f64) -> f64 {
        if x > 0.0 { x.sin() } else { x * 0.5 }
    }
    #[differentiable]
    pub fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(x) + f(f(x) * 0.5)
    }

    #[differentiable]
    pub trait Layer {
        fn run(&self, x: f64) -> f64;
    }
    #[differentiable]
    impl Layer for Point {
        fn run(&self, x: f64) -> f64 {
            self.x.sin() * x + self.y
        }
    }
    #[differentiable]
    impl Layer for Net {
        fn run(&self, x: f64) -> f64 {
            let mut s = self.b;
            for w in &self.w {
                s += w.sin() * x;
            }
            s.sin()
        }
    }
    #[differentiable]
    pub fn through<L: Layer>(layer: &L, x: f64) -> f64 {
        layer.run(layer.run(x) * 0.5)
    }

    #[differentiable]
    pub fn fn0(a: f64, mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut cell1: Option<f64> = Some(a.sin());
        cell1 = Some(p[2] + p[1]);
        m.sort_by(|z, q| z.total_cmp(q));
        let mut next5 = p.clone();
        for _ in 0..1 {
            for i6 in 0..p.len() {
                next5[i6] = 0.5 * p[i6] + 0.25 * (if i6 == 0 { p[p.len() - 1] } else { p[i6 - 1] }) * a.cos();
            }
            p = next5.clone();
        }
        let mut old9 = std::mem::replace(&mut p[1], 1.25 * m.iter().enumerate().map(|(j, z)| 1.75_f64.sin()).sum::<f64>().sin());
        (m[0], m[1]) = (m[1], m[0]);
        (((a + 0.75 * a) + 1.5 * p[0]) + 0.5 * p[1]) + 1.25 * p[2]
    }

    #[differentiable]
    pub fn fn1(a: f64) -> f64 {
        let mut x: Vec<Vec<f64>> = vec![vec![a * a; 3], vec![0.0_f64; 2]];
        let f3 = |z: f64| a.cos();
        let y5 = f3((2 as f64));
        let mut a: Shape = if a >= y5 { Shape::Disc((y5.abs() + 1.25_f64).sqrt()) } else { Shape::Dot };
        let mut y: Vec<f64> = vec![y5 + y5, (0 as f64), (0 as f64)];
        ((((-x[0][0]) + 1.25 * x[0][0]) + 0.25 * x[1][1]) + 0.5 * y5) + 1.25 * a.area()
    }

    #[differentiable]
    pub fn fn2(a: f64) -> f64 {
        let mut x: Vec<Vec<f64>> = vec![vec![(3 as f64), a, a], vec![a, a, a]];
        x[1][0] = ((-1.625_f64) + a.sin().exp()).cos();
        if ((a > x[0][0]) && ((-0.375) > a)) || (a <= a) {
            x[1][0] = a.sin().tanh().atan();
        } else {
            x[1][1] = 1.25 * (3 as f64).sin();
        }
        (fn1(1.25 * a.sin()) + 1.5 * x[0][0]) + 1.25 * x[1][1]
    }

    #[differentiable]
    pub fn fn3(mut a: f64, b: f64, n: usize, m: &mut [f64]) -> f64 {
        let old = [fn1(1.25_f64 * b.sin()), 0.25_f64, twice(|z| 1.25_f64 * a.sin().exp().sin(), a)];
        for z8 in &*m {
            for i10 in (0..3).rev() {
                a /= 1.75 + (0..m.len()).map(|j| m[j] * m[0].cos().sin()).sum::<f64>().sin();
                if ((*z8) / (m[i10 % m.len()] * m[i10 % m.len()] + 1.0)) > (if i10 == 2 { -0.875_f64 } else { *z8 }) {
                    return (((((1.125 * a) + 1.0 * a) + 1.75 * b) + 1.25 * m[0]) + 0.5 * m[1]) + 1.25 * (*z8);
                }
                a = ((a * b) + fn1((-0.125_f64).atan())).sin();
            }
        }
        ((old[2] + 0.75 * a) + 1.75 * b) + 2.0 * old[0]
    }

    #[differentiable]
    pub fn fn4(a: f64, b: f64, mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        let mut s = [q.iter().enumerate().map(|(j, z)| 1.25_f64 * a.cos().sin()).sum::<f64>(), if 0.625_f64 >= b { b } else { 2.0_f64 }, a + b];
        let mut u = (b - a).sin();
        let mut saved = fn3(2.0_f64.min(1.125_f64).sin(), a.sin(), 0 % 4, &mut q);
        for z in s.clone() {
            u += 0.25 * z * 1.625_f64.sin();
        }
        let mut back = s;
        (((((b / (1.5 + s[2].sin())) + 2.0 * a) + 1.0 * b) + 1.75 * t.1) + 0.25 * u) + 1.0 * saved
    }

    #[differentiable]
    pub fn fn5(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            i4 += 1;
            let mut y12: [f64; 3] = if fn1(0.5 * a.sin()) >= f64::sin(v[1]) {
                let f7 = |z: f64| v.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>().cos();
                let mut y10 = f7(v.iter().map(|z| a.sin()).sum::<f64>());
                y10 = y10.sin();
                [y10, a, a]
            } else {
                a = (a + (-0.75_f64).abs()).sin();
                a = 0.5 * (a + v.iter().copied().fold((-9.0), f64::max)).sin();
                [a; 3]
            };
        }
        ((((v[1] + 1.75 * a) + 0.25 * b) + 2.0 * v[0]) + 0.25 * v[1]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn6(a: f64, b: f64) -> f64 {
        'l3: for i4 in 0..2 {
            let mut back: Vec<f64> = vec![0.0_f64; 4];
            let mut i7 = 0_usize;
            while i7 < 1 && ((a <= a) || (back[i7 % 2] >= a)) {
                i7 += 1;
                (back[0], back[1]) = (back[1], back[0]);
                back.clear();
                back.push(b.min(b).atan());
                back.push(a);
            }
        }
        (b + 1.75 * a) + 0.5 * b
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
    pub fn fn8(a: f64, b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        if (b * a) > m[0] {
            {
                m[n % 2] += 0.125 * (1.25 * (n as f64).sin());
                let f6 = |z: f64| ((a + 0.5_f64) * twice(|z| (0..m.len()).map(|j| m[j] * v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin()).sum::<f64>().atan(), 0.75_f64)).sin();
                let y10 = f6(f6(b.sin().powi(1)));
            }
        }
        let mut y: Vec<f64> = vec![if 0.75_f64 >= 0.875_f64 { 1.75_f64 } else { 1.25_f64 }, m[0] - a, v[n % 2] * v[n % 2]];
        for i13 in 1..=1 {
            let acc = fn0(0.5 * (i13 as f64).sin(), [-0.25_f64; 3], &mut m[..=1]);
        }
        (((v[n % 2].sin().exp() + 1.5 * a) + 1.5 * b) + 1.75 * m[0]) + 1.5 * m[1]
    }

    #[differentiable]
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
            a = 1.25 * (1.5_f64.sin() - a).sin();
        }
        return a;
        let mut old7 = std::mem::replace(&mut y3, a.sin());
        a
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
        list3 = vec![a, fn9(list3[list3.len() - 1].sin()), a * a];
        let mut acc: Vec<f64> = list3.clone();
        while list3.len() > 2 {
            let z = list3.pop().unwrap();
            b = b * 0.5 + z * 1.5_f64.atan();
        }
        (((((((next + 0.5 * a) + 1.0 * b) + 1.75 * list3[1]) + 1.25 * list3[list3.len() - 1]) + 0.75 * y1) + 0.25 * acc[0]) + 1.25 * acc[1]) + 1.0 * acc[acc.len() - 1]
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
        let mut y13: [f64; 3] = if (a <= a) && (b < a) {
            let f6 = |z: f64| (z + (-1.375_f64)).abs().sin();
            let mut y8 = f6(f6(list3[0]));
            std::array::from_fn(|j| 1.25_f64 * (j as f64).sin())
        } else {
            let mut dx = fn3(b.sin().powi(0).sin(), 1.25 * tape1.iter().filter(|z| **z > 0.25).map(|z| (-1.75_f64).mul_add(a, b).sin()).sum::<f64>().sin(), 3 % 4, &mut list3);
            [1.375_f64; 3]
        };
        let y13: (f64, f64) = ((0..tape1.len()).map(|j| tape1[j] * 0.375_f64.sin()).sum::<f64>(), tape1[1] + a);
        ((((((list3[0] + 0.75 * a) + 1.25 * b) + 1.0 * list3[0]) + 0.5 * tape1[0]) + 0.25 * tape1[1]) + 2.0 * tape1[tape1.len() - 1]) + 1.0 * y13.1
    }

    #[differentiable]
    pub fn fn13(mut a: f64, v: &[f64]) -> f64 {
        let y1: f64 = (a.atan().abs() + 1.25_f64).sqrt();
        a = (-(v[1] + y1)).atan();
        a = 1.25 * fn6(y1.sin(), 1.25_f64 * (-1.375_f64).sin()).max(y1).sin();
        a /= 1.75 + fn1(1.25_f64 * a.sin()).sin();
        for i4 in 0..v.len() {
            a = 0.5 * (a.abs() + 1.25_f64).sqrt().sin();
            let r6 = &mut a;
            *r6 += 0.5 * y1.sin().sin();
        }
        return (((a.mul_add(a, 0.25) + 0.25 * a) + 1.5 * v[0]) + 1.25 * v[v.len() - 1]) + 1.0 * y1;
    }

    #[differentiable]
    pub fn fn14(a: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut y1 = Body { pos: Point { x: p[2], y: p[1] }, vel: [a; 3], mass: fn13(1.25 * 2.0_f64.sin(), v), id: 2 };
        y1.mass = chained(fn2(v[0].atan())).unwrap_or(a).sin().cos();
        let saved: f64 = a.atan();
        (((((((saved.asinh() + 1.5 * a) + 1.0 * p[0]) + 2.0 * p[1]) + 1.0 * p[2]) + 1.25 * y1.pos.x) + 0.5 * y1.pos.y) + 0.5 * y1.vel[0]) + 1.5 * saved
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
        let mut i3 = 0_usize;
        'l4: while i3 < 2 && ((i3 % 2 == 1) && (v[i3 % 2] < v[1])) {
            i3 += 1;
            if i3 < 2 {}
            let mut dx = a;
        }
        (((a.abs() + 1.25_f64).ln() + 0.75 * a) + 1.0 * v[0]) + 1.25 * v[1]
    }

    #[differentiable]
    pub fn fn17(a: f64, b: f64, n: usize) -> f64 {
        let mut n: [f64; 3] = std::array::from_fn(|j| (j as f64).atan());
        let mut old: f64 = if n[1] < a { (3 as f64) } else { (1.5_f64 + b.sin()).ln() };
        n[..2].copy_from_slice(&[b.sin(), a]);
        if (0..n.len()).map(|j| n[j] * b.min(old).atan()).sum::<f64>() > old.min(b) {} else if n.last().copied().unwrap_or((0.5)) >= (old * a) {
            let mut y8: f64 = {
                if b <= a {
                    n[2] -= 0.5 * (1.25 * (1.5_f64 + old.sin().sin()).ln().sin());
                } else {
                    n.swap(1, 0);
                    n.reverse();
                }
                *n.first_mut().unwrap() = 1.25 * a.sin();
                b - a
            };
        } else {
            n.fill(1.25 * (b * old).sin());
        }
        (((a.abs() + 1.5 * b) + 1.0 * n[0]) + 1.25 * n[1]) + 1.25 * old
    }

    #[differentiable]
    pub fn fn18(a: f64, v: &[f64], e: &mut f64) -> f64 {
        let mut dx: [f64; 3] = [v[1].min(a); 3];
        let mut x: Shape = if v[v.len() - 1] >= (*e) { Shape::Disc((1.5_f64 + dx[1].sin()).ln()) } else { Shape::Dot };
        for i6 in 1..=2 {
            dx.sort_by(|z, q| z.total_cmp(q));
            let r8 = &mut dx[i6 % 3];
            *r8 = (1.5_f64 + v[1].sin()).ln().sin();
            *r8 += 0.375 * v[1].sin().powi(1).sin();
            dx.fill(v[i6 % v.len()].max(*e).sin());
        }
        (((a.sin() + 0.75 * a) + 0.25 * dx[0]) + 1.75 * dx[2]) + 0.75 * x.area()
    }

    #[differentiable]
    pub fn fn19(mut a: f64, b: f64, v: &[f64], mut q: Vec<f64>, k: &mut Vec<f64>) -> f64 {
        let dx: [f64; 3] = [q[0].atan(); 3];
        let mut saved = v[0];
        let last8 = q.len() - 1;
        q.swap(1, last8);
        let mut cell1: Vec<f64> = v.to_vec();
        {
            q.fill(1.5_f64.atan());
            let mut rest10 = k.clone();
            while let Some(z) = rest10.pop() {
                saved += 0.25 * z * saved.atan();
            }
        }
        let r11 = &mut k[0];
        *r11 = dx[0].sin().sin();
        *r11 *= 1.25 * saved.sin();
        (((((((((((((-1.625_f64).abs() + 1.25_f64).sqrt() + 1.75 * b) + 0.5 * v[0]) + 1.5 * v[1]) + 1.25 * v[v.len() - 1]) + 0.75 * q[0]) + 2.0 * q[1]) + 0.75 * q[q.len() - 1]) + 1.25 * k[0]) + 0.75 * dx[0]) + 0.25 * dx[2]) + 1.75 * saved) + 0.25 * cell1[1]
    }

    #[differentiable]
    pub fn fn20(mut a: f64, mut b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        m.reverse();
        let mut list5 = Vec::new();
        list5.push(a * b);
        list5.push(b);
        list5[1] = a.sin();
        let f7 = |z: f64| { let h9 = z / (list5[list5.len() - 1].abs() + 1.25_f64); (*e).sin() + h9 };
        let y11 = f7((*e) + b);
        list5.reverse();
        std::mem::swap(&mut a, &mut b);
        ((((a * (*e)) + 0.5 * b) + 1.0 * list5[0]) + 1.5 * list5[list5.len() - 1]) + 2.0 * y11
    }

    #[differentiable]
    pub fn fn21(a: f64, b: f64, v: &[f64]) -> f64 {
        for z5 in v.windows(2) {}
        if a > (*v.last().unwrap()) {
            if (0 as f64) > (1.5_f64 + 0.125_f64.sin()).ln() {
                return ((a.max(a) + 1.0 * a) + 1.75 * b) + 2.0 * v[1];
            }
            let mut y8: f64 = {
                let mut s: Vec<f64> = vec![v[1], fn10(1.25_f64 * b.sin(), b.sin()), a + b];
                v[0].sin()
            };
        } else if (v[v.len() - 1] <= (-1.75)) && (a > b) {
            let mut v: Vec<f64> = [&v[..], &v[..2]].concat();
        } else {}
        ((((a + a) + 0.5 * b) + 0.5 * v[0]) + 1.5 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn22(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut dy1: [f64; 3] = [0.375_f64; 3];
        if ((v[0] * b) >= twice(bent, 0.75)) && (b.sin() >= (v[v.len() - 1] * v[v.len() - 1] + 1.0_f64).sqrt()) {
            let mut cell1 = a;
            for pair in dy1.chunks_exact_mut(2) {
                let first = pair[0];
                pair[0] = pair[1] * 0.5;
                pair[1] = first * 1.25 * a.sin();
            }
            dy1[0] = b.sin();
        } else {
            dy1 = dy1;
        }
        let mut i6 = 0_usize;
        while i6 < 3 {
            i6 += 1;
            let mut a = v.iter().enumerate().map(|(j, z)| 0.5_f64 * (*z).sin()).sum::<f64>().sin().exp();
            dy1.sort_by(|z, q| z.total_cmp(q));
        }
        ((-v[i6 % v.len()]) + 1.5 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn23(a: f64) -> f64 {
        let mut y2: [f64; 3] = {
            [0.5_f64; 3]
        };
        y2.sort_by(|z, q| z.total_cmp(q));
        (((if y2[2] >= a { a } else { a }) + 1.5 * y2[0]) + 0.25 * y2[1]) + 0.25 * y2[2]
    }

    #[differentiable]
    pub fn fn24(a: f64, b: f64, flag: bool, v: &[f64], mut q: Vec<f64>) -> f64 {
        for z6 in &mut q {
            *z6 += 0.5 * (1.5_f64 + b.sin()).sqrt().sin();
        }
        for i7 in 1..=2 {
            let f9 = |z: f64| (*v.last().unwrap()).cos();
            let y12 = f9(v.iter().map(|z| (1.5_f64 + a.sin()).ln().sin()).sum::<f64>());
            q[..2].copy_from_slice(&[a.sin(), y12]);
        }
        {
            q.swap(0, 1);
        }
        q[0] /= 1.75 + (b.abs() + 1.25_f64).sqrt().sin();
        ((((a + b) + 1.25 * a) + 1.5 * b) + 0.25 * v[0]) + 0.25 * v[v.len() - 1]
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
        let mut y1: Vec<Vec<f64>> = vec![v.to_vec(), vec![twice(f64::sin, a); 3]];
        if y1[1][1].sin().tanh() < (if 0.875 >= a { v[0] } else { a }) {
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 1 { break; }
                let mut y7: f64 = if (if i4 >= 3 { a } else { v[1] }) <= (2 as f64) {
                    if (i4 != 3) || (0.375 > y1[1][1]) {
                        y1[i4 % 2][i4 % 2] = 1.25 * (a * a + 1.0_f64).sqrt().sin();
                        return (((1.625_f64.abs() + 1.25_f64).ln() + 0.25 * a) + 0.25 * v[0]) + 2.0 * v[v.len() - 1];
                    }
                    y1[i4 % 2][i4 % 2]
                } else {
                    a
                };
                if (a < y7) || (v[v.len() - 1] < 1.125) { break; }
                for i9 in 0..2 {
                    y1[i4 % 2][i9 % 2] = 1.875;
                }
                y1[0][i4 % 2] = -1.5;
            }
        }
        ((((a - a) + 1.75 * a) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.75 * y1[0][0]
    }

    #[differentiable]
    pub fn fn27(mut a: f64, n: usize, e: &mut f64) {
        let mut back: (f64, f64) = (*e, (*e) * a);
        let f5 = |z: f64| { let h7 = back.1; 1.25 * (z * z).sin() + h7 };
        let y9 = f5(f5(1.25));
        back.1 = 1.25 * (*e).sin();
        let dx = fn23(y9.atan());
        let f12 = |z: f64, k: f64| (n as f64).sin();
        let mut y15 = f12((*e) + back.1, *e) * f12((*e) + 1.5, dx);
        'l17: for i18 in 1..=4 {
            back.0 = y9.cos();
            back.1 = twice(bent, a).sin();
        }
    }

    #[differentiable]
    pub fn fn28(a: f64, n: usize) -> f64 {
        let mut old = [[0.125_f64 + a; 3]; 2];
        let f4 = |z: f64| twice(f64::sin, fn14(z.sin(), &old[0], [1.125_f64, z, 2.0_f64])).sin();
        let mut y6 = f4(0.625);
        old = [[y6; 3]; 2];
        (((y6.cos() + 0.5 * old[0][1]) + 1.5 * old[1][0]) + 0.5 * old[1][2]) + 0.75 * y6
    }

    #[differentiable]
    pub fn fn29(a: f64, n: usize) -> Vec<f64> {
        let mut dy1 = Point { x: a, y: a + a };
        {
            dy1 = Point { y: a, ..dy1 };
            dy1.y *= dy1.x.min(-0.375_f64).atan();
        }
        vec![a + dy1.y, (n as f64) + 1.25_f64 * dy1.y]
    }

    #[differentiable]
    pub fn fn30(a: f64) -> f64 {
        let a = [a, a - a, fn9(a.sin())];
        let mut i3 = 0_usize;
        'l4: while i3 < 1 {
            i3 += 1;
            for i6 in 0..4 {
                let mut i8 = 0_usize;
                while i8 < 1 {
                    i8 += 1;
                }
            }
        }
        fn22(1.25 * a[i3 % 3].sin(), a[i3 % 3].atan(), &a) + 1.75 * a[0]
    }

    #[differentiable]
    pub fn fn31(mut a: f64, mut p: [f64; 3], k: &mut Vec<f64>) -> f64 {
        let mut x = Point::new(a * p[2], k.last().copied().unwrap_or((0.5)));
        if 1.625_f64.sin().exp() <= p.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<f64>() {
            let f5 = |z: f64, k: f64| 2.0_f64.sin();
            let mut y8 = f5(a.sin().exp(), a) * f5(a.min(a), x.y);
        }
        let mut i10 = 0_usize;
        'l11: loop {
            i10 += 1;
            if i10 > 1 { break; }
            let f13 = |z: f64, k: f64| 1.25 * p.iter().fold(x.y, |h, z| h.atan()).sin();
            let y18 = f13(a, p[1]);
            x = Point { x: k.iter().sum::<f64>(), y: k.iter().zip(k.iter()).map(|(z, q)| ((*q) - a).sin()).sum::<f64>() };
        }
        let r22 = &mut p[0];
        *r22 = *r22 * x.x.sin() + (0.25 * (1.25 * 0.25_f64.sin()));
        *r22 *= (k[i10 % 2] / (a * a + 1.0_f64)).sin();
        'l23: for i24 in 0..k.len() {
            for i26 in 1..k.len() {
                k[i26] *= k[i26 - 1] * 0.75;
                x.scale((a + p[1]).atan());
                k[i24] /= 1.75 + (k[i24] * a).sin();
            }
            p[i24 % 3] += 0.25 * (0.5 * p[2].sin());
        }
        ((0.25_f64.mul_add(k[i10 % k.len()], p[i10 % 3]) + 2.0 * p[1]) + 0.75 * x.x) + 1.25 * x.y
    }

    #[differentiable]
    pub fn fn32(a: f64, m: &mut [f64]) -> f64 {
        let (l3, r4) = m.split_at_mut(1);
        r4[0] = l3[0] * 0.75_f64.abs().atan();
        m[1] = a.sin();
        m[1] = (a * a).cos();
        m.sort_by(|z, q| z.total_cmp(q));
        let m = (a + a) * fn21(1.25_f64 * a.sin(), a.sin(), m);
        for i6 in (0..2).rev() {}
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn33(mut a: f64, n: usize, v: &[f64], q: Vec<f64>, k: &mut Vec<f64>) -> f64 {
        let mut acc: [[f64; 3]; 2] = [[0.875_f64, k[n % k.len()] + 1.125_f64, a], [-1.0_f64; 3]];
        let f7 = |z: f64, k: f64| { let h10 = q[n % 2]; 1.25 * (q[n % 2] * k).sin() + h10 };
        let y12 = f7(v[v.len() - 1], q[1]) + f7((1.5_f64 + k[1].sin()).ln(), a);
        let q = k[n % 2];
        k[1] /= 1.75 + 1.375_f64.sin();
        if (k[1] + a) >= (-k[1]) {
            a += 0.25 * fn26(1.25 * (-q).sin(), &v[..=1]);
            let w = fn8((q * y12).cos(), fn26(y12.atan(), &acc[1]).sin(), 2 % 4, &acc[0], &mut k[..=1]);
            let mut saved = [[w * q, v.iter().zip(k.iter()).map(|(z, q)| 1.25_f64 * ((*z) + y12).sin()).sum::<f64>(), a.abs()], [k[n % 2] + w, k.last().copied().unwrap_or((0.5)), chained((k.len() as f64)).unwrap_or(y12)]];
        } else if k[n % 2] > 0.875_f64.cos() {
            let x: [f64; 3] = [1.5_f64; 3];
        } else {
            let r20 = &mut k[n % 2];
            *r20 += 0.25 * twice(bent, q).sin();
        }
        ((((((((q + 1.0 * a) + 0.25 * v[0]) + 0.75 * v[1]) + 2.0 * v[v.len() - 1]) + 0.75 * k[0]) + 2.0 * k[1]) + 2.0 * k[k.len() - 1]) + 1.5 * y12) + 0.5 * q
    }

    #[differentiable]
    pub fn fn34(mut a: f64, v: &[f64], m: &mut [f64]) {
        let a = a.sin().tanh();
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            m.sort_by(|z, q| z.total_cmp(q));
        }
    }

    #[differentiable]
    pub fn fn35(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut dy1: Vec<f64> = p.iter().map(|z| b.max(b).atan()).collect::<Vec<f64>>();
        let f8 = |z: f64| (dy1[dy1.len() - 1].min(a) - (1 as f64)).sin();
        let y10 = f8(f64::sin(dy1[0])) + f8(if a <= b { -1.5_f64 } else { dy1[1] });
        if ((p[1] >= dy1[dy1.len() - 1]) || (v[1] >= a)) || ((p[1] >= a) && (0.375 <= p[0])) {
            let mut m: Point = Point { x: m[1], y: m.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>() };
            p[0] /= 1.75 + b.cos().sin();
        } else {
            dy1[0] = (dy1[0] - dy1[1]).sin().cos();
            let mut i13 = 0_usize;
            'l14: loop {
                i13 += 1;
                if i13 > 3 { break; }
                dy1[1] = twice(f64::sin, 0.625_f64 / (v[0] * v[0] + 1.0_f64)).cos();
                dy1[i13 % 2] = ((-0.625_f64) / (1.5_f64 + (a + 0.625_f64).sin())).sin();
                dy1[1] += 0.5 * fn30(0.5_f64 * (v[i13 % 2] * m[i13 % 2]).sin()).cos();
            }
        }
        ((((((((((((((if a <= 0.5 { b } else { v[0] }) + 0.5 * b) + 1.75 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 1.25 * p[0]) + 1.75 * p[1]) + 0.5 * p[2]) + 1.75 * m[0]) + 1.75 * m[1]) + 0.25 * m[m.len() - 1]) + 1.25 * dy1[0]) + 1.75 * dy1[1]) + 1.25 * dy1[dy1.len() - 1]) + 1.0 * y10
    }

    #[differentiable]
    pub fn fn36(mut a: f64, n: usize, mut q: Vec<f64>, r: &mut [f64; 3]) -> f64 {
        let mut next: [f64; 3] = [q.iter().map(|z| 1.25_f64 * (-r[n % 3]).sin()).sum::<f64>(), if n < 3 { q[1] } else { q[n % 2] }, r[n % 3]];
        let mut next7 = (n as f64).mul_add(next[n % 3], next[n % 3]);
        {
            std::mem::swap(&mut next, r);
            if q.len() > 2 { next7 = q.remove(1) * 0.75; }
        }
        (((((next7 + 1.5 * a) + 0.75 * q[q.len() - 1]) + 1.5 * next[0]) + 1.5 * next[1]) + 0.75 * next[2]) + 1.25 * next7
    }

    #[differentiable]
    pub fn fn37(mut a: f64, mut b: f64, v: &[f64], body: &mut Body) -> f64 {
        for i5 in 0..v.len() {
            {
                for i7 in 0..3 {
                    body.pos.x = b.max(b).cos().cos();
                }
            }
        }
        let mut y10: f64 = {
            body.vel[2] += 0.5 * (0 as f64).sin();
            body.pos.x = 1.25 * 0.25_f64.sin();
            v.iter().map(|z| chained(-(*z)).unwrap_or(v[1]).cos()).sum::<f64>()
        };
        ((((y10.min(v[0]) + 1.0 * b) + 1.75 * body.pos.x) + 1.5 * body.pos.y) + 2.0 * body.mass) + 1.0 * y10
    }

    #[differentiable]
    pub fn fn38(a: f64, mut b: f64) -> f64 {
        let mut cell1 = [[-0.875_f64; 3], [1.875_f64; 3]];
        'l4: for i5 in 0..3 {
            cell1[0][0] = a.sin();
            b = (b - (i5 as f64)).sin();
            let tape1 = fn29(0.5 * b.sin(), 3 % 4);
        }
        ((b + (-1.75)) + 2.0 * a) + 1.75 * cell1[1][2]
    }

    #[differentiable]
    pub fn fn39(a: f64, p: [f64; 3]) -> f64 {
        for z4 in p.iter().copied().rev() {
            if (a + a) > (z4 - 0.875) {} else {}
        }
        ((p[2].cos() + 0.25 * p[0]) + 1.0 * p[1]) + 0.75 * p[2]
    }

    #[differentiable]
    pub fn fn40(a: f64, n: usize, v: &[f64], net: &Net) -> f64 {
        let mut acc = Net { w: v.to_vec(), b: net.b };
        let saved = fn7(1.25 * (v[n % v.len()] * v[0]).sin(), a.sin().sin(), 3 % 4);
        acc.w[n % 2] = (if 1.375_f64 < net.b { net.b } else { a }).asinh().sin();
        for i7 in 0..v.len() {
            if i7 < 1 {
                if a < acc.w[n % 2] {
                    continue;
                }
            } else {
                acc.w[0] *= 0.5 * (v[v.len() - 1].abs() + 1.25_f64).sqrt().sin();
            }
        }
        v[n % 2].atan() + 1.75 * a
    }

    #[differentiable]
    pub fn fn41(mut a: f64, mut b: f64) -> f64 {
        let u: Point = Point { x: b.sin().powi(0), y: b - b };
        b = a.sin();
        let w: [[f64; 3]; 2] = [[fn25(b.cos(), 1.25_f64 * (-1.625_f64).sin()); 3]; 2];
        (b.min(a) + 1.75 * a) + 1.25 * u.x
    }

    #[differentiable]
    pub fn fn42(a: f64) -> f64 {
        let y = Shape::Dot;
        let back: f64 = a - (1.5_f64 + a.sin()).ln();
        if chained(a + back).unwrap_or(back) >= a {} else if (if a >= a { 0.625_f64 } else { a }) > (if 1.625 < back { a } else { back }) {} else {
            let mut y = fn41(1.25 * (2 as f64).sin(), back.sin());
        }
        ((a + a) + 2.0 * a) + 0.25 * back
    }

    #[differentiable]
    pub fn fn43(mut a: f64, n: usize, v: &[f64], k: &mut Vec<f64>) -> f64 {
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
            k.truncate(2);
        }
        (((a + 0.5 * a) + 0.25 * v[0]) + 0.25 * k[0]) + 1.25 * k[k.len() - 1]
    }

    #[differentiable]
    pub fn fn44(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * v[i5 % 2].abs().sin());
        }
        a = -0.875;
        if b < v[0].min(a) {}
        list4
    }

    #[differentiable]
    pub fn fn45(a: f64, e: &mut f64) -> f64 {
        let mut old: [f64; 3] = [a * 2.0_f64, fn42(a.cos()), *e];
        old.swap(0, 1);
        for pair in old.chunks_exact_mut(2) {
            let first = pair[0];
            pair[0] = pair[1] * 0.5;
            pair[1] = first * a.sin();
        }
        for i4 in 0..4 {
            old.fill((1.5_f64 + 0.875_f64.sin()).sqrt().sin());
        }
        let tape1 = old.iter().sum::<f64>();
        return (((*e).asinh() + 0.5 * a) + 0.25 * (*e)) + 0.5 * tape1;
    }

    #[differentiable]
    pub fn fn46(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let mut list5 = Vec::new();
        for i6 in 0..2 {
            list5.push(a.sin());
        }
        let r9 = &mut a;
        *r9 = 1.625_f64.sin();
        list5.reverse();
        if list5.len() > 2 { b = list5.remove(0) * 0.75; }
        vec![(((((a - v[n % v.len()]) + 0.5_f64 * v[1]) + 2.0_f64 * v[v.len() - 1]) + 0.75_f64 * list5[0]) + 0.5_f64 * list5[1]) + 0.5_f64 * list5[list5.len() - 1], (((v[1] * (-2.0_f64)) + 0.5_f64 * a) + 1.0_f64 * v[0]) + 0.25_f64 * list5[1]]
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
                list2.sort_by(|z, q| z.total_cmp(q));
                list2[i12] = list2[i12].sin().exp().atan();
                list2.sort_by(|z, q| z.total_cmp(q));
            }
            for i14 in (0..3).rev() {
                let mut next = vec![vec![fn28(0.5_f64 * y7.sin(), i14 % 4); 2]; 3];
            }
            list2[..2].copy_from_slice(&[0.5 * (-a).sin(), a]);
        }
        [(y7.sin().exp() + 1.5 * list2[list2.len() - 1]) + 0.75 * y7, (1.75 + 0.25 * a) + 1.25 * y7, list2.iter().map(|z| a.abs().sin()).sum::<f64>() + 1.0 * a]
    }

    #[differentiable]
    pub fn fn48(a: f64) -> f64 {
        let saved: Vec<f64> = vec![(0 as f64); 3];
        let mut y1: Vec<f64> = saved.clone();
        'l4: for (j, z6) in y1.iter().enumerate() {
            if (a < a) && (1.5 <= (*z6)) {
                return (saved[1] + 0.25 * a) + 0.25 * y1[y1.len() - 1];
            }
        }
        y1.swap(1, 0);
        return ((positive(a / (saved[saved.len() - 1] * saved[saved.len() - 1] + 1.0)).unwrap_or(a) + 0.5 * a) + 1.25 * saved[0]) + 0.5 * saved[1];
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
    pub fn fn50(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut list4 = Vec::new();
        list4.push(b / (a.abs() + 1.25_f64));
        list4.push(p.windows(2).map(|z| z[0] * z[1]).sum::<f64>());
        list4[1] += 0.125 * (1.25 * list4.iter().copied().fold((-9.0), f64::max).sin());
        list4[..2].copy_from_slice(&[fn28((-1.5_f64).sin(), 3 % 4).atan(), a]);
        let mut next = [[list4[0]; 3]; 2];
        for i7 in 0..4 {
            for i9 in 0..p.len() {
                match 3 % 3 { 0 => {
                    if (0..p.len()).map(|j| p[j] * b.atan()).sum::<f64>() <= list4.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>() {
                        continue;
                    }
                    if (b - list4[i7 % 2]) < (if next[0][1] <= p[1] { b } else { list4[i9 % 2] }) {
                        return (((((i9 as f64) + 1.25 * a) + 2.0 * b) + 1.75 * list4[0]) + 1.25 * list4[1]) + 0.75 * list4[list4.len() - 1];
                    }
                }, 1 => {
                    for z in p.to_vec().into_iter().rev() {
                        a += 0.25 * z * 0.5 * next[0][0].sin();
                    }
                }, _ => {
                    let mut list12 = Vec::with_capacity(4);
                    for i13 in 0..4 {
                        list12.push(p[i9].sin());
                    }
                } }
                let Some(z16) = positive(p[i9] * next[i9 % 2][i9 % 3]) else {
                    continue;
                };
                let mut x = [[z16, next[i7 % 2][1] + 1.5_f64, chained(fn30(b.cos())).unwrap_or(list4[1])], [0.125_f64; 3]];
            }
            while list4.len() > 2 {
                let z = list4.pop().unwrap();
                a = a * 0.5 + z * a.sin();
            }
            if list4.len() < 9 { list4.extend([list4.iter().map(|z| a.sin().tanh().sin()).sum::<f64>().sin(), b]); }
        }
        (((((b * p[1]) + 1.25 * b) + 1.0 * list4[0]) + 2.0 * list4[list4.len() - 1]) + 1.5 * next[1][0]) + 2.0 * next[1][2]
    }

    #[differentiable]
    pub fn fn51(a: f64, b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + 1.0_f64).sqrt(), b]];
        let mut w: (f64, f64) = (b + 0.375_f64, 1.0_f64 - v[n % 2]);
        for z8 in v.iter().copied().rev() {}
        w.0 += 0.125 * (1.25 * (if n < 2 { (n as f64) } else { b.sin().exp() }).sin());
        w.1 = v[1].cos().sin();
        w.1 = a.sin();
        vec![((((b.sin() + 1.0_f64 * a) + 1.5_f64 * b) + 0.5_f64 * dx[1][2]) + 0.75_f64 * w.0) + 0.25_f64 * w.1, ((((v[n % 2] - dx[1][1]) + 2.0_f64 * a) + 0.5_f64 * b) + 0.75_f64 * v[1]) + 0.5_f64 * v[v.len() - 1]]
    }

    #[differentiable]
    pub fn fn52(mut a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut list4 = Vec::new();
        list4.push(q[1] * a);
        list4.push(fn23(1.25_f64 * q[n % 2].sin()));
        if n >= 1 {
            list4.push(a.sin());
        }
        list4.resize(2, q[0].sin());
        let mut q: Vec<Vec<f64>> = vec![list4.iter().map(|z| (1.125_f64 - (*z)).sin()).collect::<Vec<f64>>(), vec![q.iter().copied().fold((-9.0), f64::max); 3]];
        let mut cell1: [f64; 3] = [1.375_f64; 3];
        (((((cell1.iter().zip(list4.iter()).map(|(z, q)| 1.25 * 1.125_f64.sin()).sum::<f64>() + 2.0 * list4[0]) + 1.75 * list4[1]) + 0.75 * list4[list4.len() - 1]) + 1.5 * q[0][0]) + 1.0 * cell1[0]) + 1.0 * cell1[2]
    }

    #[differentiable]
    pub fn fn53(a: f64, mut b: f64, body: &mut Body) -> f64 {
        let mut y1 = vec![a, (-1.375_f64).atan(), body.vel[0] * body.pos.x];
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            y1[i5 % 2] = y1.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>().sin();
        }
        let mut u: [f64; 3] = std::array::from_fn(|j| a.cos());
        let cell1 = (if i5 < 2 { u[2] } else { a }) / ((a - body.vel[i5 % 3]).abs() + 1.25_f64);
        (((((((fn12(body.vel[0].cos(), 1.25 * cell1.sin()) + 0.75 * a) + 0.75 * b) + 0.75 * body.pos.x) + 2.0 * body.pos.y) + 0.25 * body.vel[0]) + 0.25 * body.vel[1]) + 2.0 * u[0]) + 0.25 * u[1]
    }

    #[differentiable]
    pub fn fn54(mut a: f64) -> [f64; 3] {
        let mut y1 = vec![a.sin().tanh(), a.sin().powi(2), a - (-0.875_f64)];
        let r3 = &mut y1[1];
        *r3 *= positive(a).unwrap_or(a).sin();
        y1.push((a + a).sin());
        let part4 = &mut y1[..=1];
        part4[0] += 0.125 * (a * a + 1.0_f64).ln().sin();
        part4[1] = part4[0] * (a * 1.5_f64).cos();
        y1.swap(0, 1);
        {
            let part6 = &mut y1[0..2];
            part6[0] += 0.375 * 0.5_f64.asinh().sin();
            part6[1] = part6[0] * a.cos();
        }
        [a.min(y1[1]), y1[y1.len() - 1] + 1.5 * y1[1], (y1[0] + 1.5 * y1[1]) + 2.0 * y1[y1.len() - 1]]
    }

    #[differentiable]
    pub fn fn55(mut a: f64) -> f64 {
        {
            let s = a.max(a);
        }
        (a * a) + 1.75 * a
    }

    #[differentiable]
    pub fn fn56(a: f64, m: &mut [f64]) -> f64 {
        let mut w = fn54((if a <= m[1] { m[1] } else { a }).atan());
        let f4 = |z: f64, k: f64| z.min(k).abs().sin();
        let y7 = f4(1.75, m[1]) * f4(a, a);
        m[m.len() - 1] *= twice(|z| (z + y7).sin(), a).sin();
        w[1] += 0.5 * (1.25 * w.iter().map(|z| a.cos()).sum::<f64>().sin());
        fn34((if m[0] <= a { a } else { y7 }).sin(), &m[..2], &mut w[1..]);
        let mut tape1 = [a + a, y7 + m[1], w[2]];
        (y7 + 2.0 * a) + 0.25 * y7
    }

    #[differentiable]
    pub fn fn57(a: f64, v: &[f64]) -> Vec<f64> {
        let mut v = Net { w: v[0..=1].to_vec(), b: -v[1] };
        'l4: for i5 in 1..=1 {
            {
                v.w[1] = 0.5 * v.b.sin();
                v.b = 0.25;
            }
        }
        v.w[0] = a.mul_add(a, v.w[0]).sin().tanh().sin();
        vec![(((a - v.w[1]) + 1.75_f64 * a) + 0.75_f64 * v.w[0]) + 0.75_f64 * v.w[1], 1.0_f64 + a]
    }

    #[differentiable]
    pub fn fn58(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let r5 = &mut a;
        *r5 *= v[1].cos();
        let mut x = [a, (n as f64), a * a];
        for z7 in x.iter_mut() {
            *z7 = *z7 * fn41(b.sin(), a.sin()).sin() - (0.25 * 2.0_f64.sin().sin());
        }
        let n: f64 = (-b).cos();
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 2 { break; }
            let mut old11 = std::mem::take(&mut b);
            x.sort_by(|z, q| z.total_cmp(q));
        }
        ((((((if n > 0.75 { n } else { v[i9 % 2] }) + 1.75 * a) + 0.5 * b) + 0.25 * v[0]) + 0.5 * v[1]) + 1.25 * x[0]) + 1.5 * x[2]
    }

    #[differentiable]
    pub fn fn59(a: f64, mut b: f64, n: usize, flag: bool, p: [f64; 3]) -> [f64; 3] {
        let mut x = [if b > p[0] { b } else { b }, (p[0] * p[0] + 1.0_f64).ln(), p[n % 3] * a];
        b += 0.25 * fn56(p[n % 3].abs().sin(), &mut x[1..]);
        b += 0.25 * fn32((1.5_f64 - p[n % 3]).atan(), &mut x[0..=1]);
        for i7 in 1..x.len() {
            for pair in x.chunks_exact_mut(2) {
                pair[0] = pair[1] * 0.5 * p[2].sin();
            }
            x.swap(1, 1);
            let f9 = |z: f64| 0.5 * (1.0_f64 * 0.5_f64).atan().sin();
            let y11 = f9((n as f64));
        }
        let y1 = fn48((-0.75_f64).atan());
        [((((fn55(1.25 * p[n % 3].sin()) + 1.25 * p[0]) + 0.75 * p[1]) + 0.5 * x[1]) + 0.25 * x[2]) + 0.25 * y1, (((y1.abs() + 1.25_f64).ln() + 1.0 * a) + 0.5 * p[1]) + 1.25 * y1, ((x[n % 3] * x[n % 3] + 1.0_f64).ln() + 1.75 * a) + 1.0 * y1]
    }

    #[differentiable]
    pub fn fn60(mut a: f64, body: &mut Body) -> f64 {
        'l3: for i4 in 0..3 {
            match i4 % 3 { 0 => {
                for i6 in (0..4).rev() {
                    body.pos.y = a.cos();
                }
            }, 1 => {
                let Some(z8) = positive(body.pos.x - a) else {
                    continue;
                };
                a = 0.5 * a.sin();
            }, _ => {
                if (0.5 * a) > a {
                    body.pos.x = 0.5 * (if (-0.875_f64).sin().exp() >= fn2(0.5_f64 * a.sin()) { body.pos.y } else { a }).sin();
                    continue 'l3;
                }
            } }
            let mut back = vec![vec![a - 1.375_f64; 2]; 3];
            let next = body.push(0.5 * a.asinh().sin());
        }
        (((a + 1.75 * body.pos.x) + 0.75 * body.vel[0]) + 0.25 * body.vel[1]) + 0.25 * body.mass
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
        u.1 + 1.0 * a
    }

    #[differentiable]
    pub fn fn62(mut a: f64, b: f64) -> f64 {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn52(acc.sin(), 1 % 4, vec![0.0_f64; 2])) {
                a = a.sin();
            } else if (-acc) > (acc + b) {
                let mut i6 = 0_usize;
                while i6 < 3 {
                    i6 += 1;
                    let mut b = (i6 as f64);
                    a -= 0.375 * (0.5 * (0 as f64).max(acc).sin());
                }
            } else {
                a = (-b).atan().cos();
            }
        }
        (((-1.125) + 0.5 * a) + 0.25 * b) + 2.0 * acc
    }

    #[differentiable]
    pub fn fn63(mut a: f64, m: &mut [f64]) -> f64 {
        let mut x: [[f64; 3]; 2] = [[0.125_f64.min(m[0]), twice(bent, m[0] * a), m.iter().zip(m.iter()).map(|(z, q)| (if a < a { *z } else { 1.25_f64 }).cos()).sum::<f64>()], [fn41(m[0].sin(), a.atan()), m[1].min(a), (1 as f64)]];
        {
            let r6 = &mut m[0];
            *r6 = *r6 * x[1][1].atan() + (0.5 * (1.25 * a.sin()));
            *r6 *= 1.25 * x[1][1].sin();
        }
        ((a * m[0]) + 1.25 * a) + 1.0 * x[1][0]
    }

    #[differentiable]
    pub fn fn64(a: f64, m: &mut [f64]) -> f64 {
        let f3 = |z: f64| 1.25 * a.sin();
        let y5 = f3(m[1] + a) + f3(a);
        a.abs()
    }

    #[differentiable]
    pub fn fn66(mut a: f64, n: usize, v: &[f64], e: &mut f64) -> f64 {
        let f5 = |z: f64, k: f64| ((z.abs() + 1.25_f64).sqrt() + 0.625_f64).sin();
        let mut y8 = f5(f64::sin(a), 0.875) * f5(a + v[1], v[n % v.len()]);
        y8 = v[n % 2].mul_add(a, v[0]).sin().powi(0).sin();
        (((((v.len() as f64) + 2.0 * a) + 0.25 * v[0]) + 1.75 * v[v.len() - 1]) + 2.0 * (*e)) + 1.0 * y8
    }

    #[differentiable]
    pub fn fn67(a: f64, n: usize, mut p: [f64; 3], q: Vec<f64>, m: &mut [f64]) -> f64 {
        let mut y = [(1.5_f64 + a.sin()).ln(), p[n % 3].abs(), p[1] * q[n % 2]];
        let f7 = |z: f64, k: f64| m[0].cos().sin();
        let y10 = f7(-a, m[n % 2]) + f7(0.125, a);
        for i12 in 1..q.len() {
            let r14 = &mut p[0];
            *r14 *= 0.5 * fn49(0.5_f64 * m[i12 % 2].sin(), &y).sin();
            y.reverse();
        }
        ((((((((0 as f64) + 2.0 * a) + 1.25 * p[0]) + 1.0 * p[1]) + 1.5 * q[0]) + 0.25 * q[1]) + 1.25 * y[0]) + 0.75 * y[1]) + 0.5 * y10
    }

    #[differentiable]
    pub fn fn68(a: f64, r: &mut [f64; 3]) -> f64 {
        let tape1: Vec<f64> = vec![*r.last().unwrap(), r.iter().enumerate().map(|(j, z)| (a * r[j % 3]).sin()).sum::<f64>()];
        if (r[1] - tape1[0]) >= tape1[0] {
            {
                if 1.5_f64.min(a) < (if r[0] > a { a } else { 0.875_f64 }) {
                    r[2] = 1.25 * f64::sin(a).sin();
                    let w = fn63((a * a).atan(), &mut r[1..]);
                } else if (if 1.0 > a { 0.75_f64 } else { a }) >= a {
                    (r[0], r[1]) = (r[1] * 0.5, 1.25 * tape1[0].sin());
                } else {
                    for z7 in r.iter_mut() {
                        *z7 = a.sin();
                    }
                }
                let mut dy1: f64 = chained(tape1[1]).unwrap_or(a);
            }
        } else if (a >= a) && (a >= a) {} else {
            let last9 = r.len() - 1;
            r.swap(1, last9);
        }
        (*tape1.last().unwrap()) + 1.25 * r[0]
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
        let mut old: f64 = b;
        vec![(old + 1.75_f64 * b) + 1.5_f64 * x, b + 0.25_f64 * old]
    }

    #[differentiable]
    pub fn fn72(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let mut w: Vec<f64> = vec![(1 as f64); 3];
        w.extend_from_slice(&[(-0.625_f64).mul_add(b, b).sin(), b]);
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            {
                for i8 in 0..w.len() {
                    let mut dy1: Vec<f64> = vec![w.iter().map(|z| 0.5_f64 * (if (-1.25_f64) > a { w[i8] } else { a }).sin()).sum::<f64>(), m[i5 % m.len()].sin().tanh(), w[i8]];
                }
            }
            w.clear();
            w.push(0.625_f64.sin());
            w.push(a);
        }
        ((((((w[0] + 0.5 * a) + 1.75 * b) + 1.0 * m[0]) + 1.25 * m[1]) + 2.0 * m[m.len() - 1]) + 0.75 * w[1]) + 0.5 * w[w.len() - 1]
    }

    #[differentiable]
    pub fn fn73(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let r4 = &mut b;
        *r4 += 0.25 * (1.25 * (a * (-1.375_f64)).sin());
        (b * 0.875) + 1.75 * a
    }

    #[differentiable]
    pub fn fn74(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut old = vec![a - a, a.min(a)];
        for i5 in 1..q.len() {
            let mut y9: f64 = if i5 == 1 {
                let (l7, r8) = old.split_at_mut(1);
                l7[0] = r8[0].sin();
                r8[0] -= l7[0] * 0.5 * (v[i5 % v.len()] * v[1]).sin();
                old[0]
            } else {
                old.reverse();
                v[i5 % 2] - q[i5]
            };
            old[i5 % 2] = a.sin().tanh().sin();
        }
        (((old[1].max(a) + 1.0 * a) + 2.0 * old[0]) + 2.0 * old[1]) + 2.0 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn75(a: f64, n: usize) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push((a * (a + a)).sin());
        }
        if (n % 2 == 0) || (n < 1) {
            if list3.len() > 2 { list3.pop(); }
            return a + 0.5 * a;
        }
        list3.truncate(2);
        let f7 = |z: f64| 1.25 * ((a * z) - (a * list3[n % 2])).sin();
        let y10 = f7(list3.iter().map(|z| a.atan()).sum::<f64>());
        (((1.5_f64.sin().powi(3) + 1.5 * a) + 0.25 * list3[0]) + 0.5 * list3[1]) + 0.75 * list3[list3.len() - 1]
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
                s = fn52(s.cos(), 0 % 4, vec![a, 1.625_f64, s]).sin();
                if i7 % 2 == 1 { break; }
            }
        }
        (1.75 + 0.25 * s) + 0.75 * y5
    }

    #[differentiable]
    pub fn fn78(a: f64, flag: bool, q: Vec<f64>, m: &mut [f64], e: &mut f64) -> f64 {
        m[..2].copy_from_slice(&[(*e).cos(), q[1]]);
        let mut i6 = 0_usize;
        while i6 < 2 && (i6 < 0) {
            i6 += 1;
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 1 { break; }
                m[i8 % 2] = ((m[i8 % 2] * a) + (i8 as f64)).sin();
                m.reverse();
                m[i8 % 2] = a.sin();
            }
            m[i8 % 2] += 0.125 * (0.5 * 1.5_f64.sin());
        }
        (((m[m.len() - 1] + 2.0 * a) + 1.5 * q[0]) + 1.0 * q[q.len() - 1]) + 1.5 * (*e)
    }

    #[differentiable]
    pub fn fn79(a: f64) -> f64 {
        let w = (a + a, a);
        let mut w3 = 0.125_f64;
        'l5: for i6 in 0..1 {
            match i6 % 3 { 0 => {
                for i8 in (0..2).rev() {}
            }, 1 => {
                w3 = a.sin();
                w3 = (if w3.sin().tanh() > w3.atan() { w.1 } else { w3.sin().exp() }).sin();
            }, _ => {
                w3 = chained(fn62(w3.atan(), w.0.sin())).unwrap_or(w.0).cos();
            } }
            if (w3 > a) || (w3 > a) {
                break 'l5;
            }
        }
        ((w3 * w3) + 1.75 * a) + 1.75 * w.1
    }

    #[differentiable]
    pub fn fn80(a: f64, b: f64, t: (f64, f64), k: &mut Vec<f64>) {
        let mut acc = [a.max(b), k[0], k[1]];
        let mut w: Body = Body { pos: Point { x: k[k.len() - 1], y: a }, vel: [a, acc[0], a], mass: 0.625, id: 2 };
        let mut k = t.1.sin();
        let mut cell1: f64 = t.1.atan().cos();
    }

    #[differentiable]
    pub fn fn81(a: f64) -> [f64; 3] {
        let mut saved = vec![a * a, a, a + (-1.875_f64)];
        saved[0] = 1.25 * a.sin();
        for pair in saved.chunks_exact_mut(2) {
            let first = pair[0];
            pair[0] = pair[1] * 0.5;
            pair[1] = first * a.cos();
        }
        let u = fn63((a * a).sin(), &mut saved);
        if let Some(z) = saved.first_mut() {
            *z += 0.5 * a.sin();
        }
        [(u + 1.75 * a) + 1.5 * saved[1], u, saved[1] + 2.0 * u]
    }

    #[differentiable]
    pub fn fn82(mut a: f64, n: usize) -> f64 {
        let mut back: [f64; 3] = [twice(|z| 1.25_f64 * (a + z).sin(), a); 3];
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            let mut old7 = std::mem::replace(&mut back[0], (1.5_f64 * a).sin());
            for pair in back.chunks_exact_mut(2) {
                pair[0] = pair[1] * a.sin();
            }
        }
        let f9 = |z: f64| { let h11 = fn77(z.sin()); (1.625_f64 - z).sin() + h11 };
        let y13 = f9(a + (-0.75)) + f9(a);
        if n >= 2 {
            back.swap(1, 0);
            back.sort_by(|z, q| z.total_cmp(q));
            if (y13 > 1.5) && (a <= a) {
                back.reverse();
                return ((((back[2] + 1.0 * a) + 1.25 * back[0]) + 0.25 * back[1]) + 0.75 * back[2]) + 1.5 * y13;
            }
        } else if a >= (1.5_f64 + y13.sin()).sqrt() {} else {}
        ((back[n % 3] + 0.25 * a) + 1.5 * back[2]) + 0.75 * y13
    }

    #[differentiable]
    pub fn fn83(a: f64, m: &mut [f64]) {
        let tape1 = m[0];
        if tape1.atan() <= (1.875 + a) {
            for z4 in m.iter_mut().rev() {
                *z4 += 0.375 * (a - a).atan();
            }
        }
        m.swap(1, 0);
    }

    #[differentiable]
    pub fn fn84(mut a: f64, b: f64) -> f64 {
        for i3 in 0..1 {
            {
                a = (b * (2 as f64)).atan();
            }
            let mut y = vec![b * b, a];
            y.sort_by(|z, q| z.total_cmp(q));
        }
        fn76(b.sin(), 3 % 4, a > b) + 0.75 * b
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
        let mut s = vec![0.0_f64; 2];
        (s[0], s[1]) = (s[1] * 0.5, 1.25 * a.sin());
        if fn82(a.sin(), 2 % 4) <= (s[s.len() - 1].abs() + 1.25_f64).sqrt() {
            a = ((s[1] / (v[1].abs() + 1.25_f64)) * (s[1] / (v[1].abs() + 1.25_f64)) + 1.0_f64).sqrt().cos();
            return (((((fn75(1.25 * s[0].sin(), 1 % 4) + 0.75 * a) + 1.0 * v[0]) + 1.5 * v[1]) + 2.0 * v[v.len() - 1]) + 1.5 * s[0]) + 1.25 * s[1];
        }
        let y1: f64 = 1.125_f64;
        y1 + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn88(a: f64) -> f64 {
        let mut dy1: Vec<f64> = vec![0.5_f64, a, a];
        let r3 = &mut dy1[0];
        *r3 = *r3 * 1.25 * a.sin() + (0.375 * (1.25 * a.sin()));
        *r3 *= 1.25 * fn84(a.atan(), 1.25_f64 * a.sin()).sin();
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
            let part6 = &mut dy1[0..2];
            part6[0] += 0.25 * (0.5 * a.sin());
            part6[1] = part6[0] * a.sin();
            if dy1.iter().enumerate().map(|(j, z)| 0.5 * dy1[i4 % dy1.len()].sin()).sum::<f64>() >= dy1[i4 % 2].cos() { break; }
            dy1.resize(3, 0.5 * (if i4 % 2 == 1 { a } else { 1.875_f64 }).sin());
        }
        dy1[0].sin().exp()
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
        return (1.75 + 0.75 * a) + 1.75 * b;
        b / (1.5_f64 + b.sin())
    }

    #[differentiable]
    pub fn fn90(a: f64, mut b: f64, n: usize, k: &mut Vec<f64>) -> f64 {
        k.sort_by(|z, q| z.total_cmp(q));
        let tape1: f64 = a;
        (((fn85(1.125_f64.sin(), k[n % 2].sin()) + 2.0 * a) + 1.0 * k[0]) + 0.5 * k[1]) + 0.25 * tape1
    }

    #[differentiable]
    pub fn fn91(mut a: f64, b: f64, m: &mut [f64]) {
        let mut b = m[1].sin().tanh();
        {
            if (1.125 <= m[1]) && (1.875 <= b) {
                m.fill(1.25 * 0.5_f64.sin());
                return;
            }
        }
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
            m[i5 % 2] = m.iter().take(2).map(|z| z.sin()).sum::<f64>().sin().sin();
            m.reverse();
        }
    }

    #[differentiable]
    pub fn fn92(mut a: f64, b: f64, p: [f64; 3], m: &mut [f64]) {
        let mut m = vec![a; 3];
        let r6 = &mut m[1];
        *r6 += 0.25 * p[0].sin();
        if fn82(a.cos(), 3 % 4) < p[1] {
            let mut list7 = Vec::with_capacity(4);
            list7.push(b);
            list7.push(fn74((-0.375_f64).atan(), &m, p.to_vec()));
            for i9 in 0..m.len() {
                list7[i9 % 2] = (fn87(m[i9].atan(), &list7) * a).sin();
                m[..2].copy_from_slice(&[0.5 * b.sin(), a]);
                list7[i9 % 2] = 0.5 * b.sin();
            }
        } else {
            m.fill(a.atan());
            if b < (if 0.125 <= a { m[0] } else { a }) {
                return;
            }
        }
    }

    #[differentiable]
    pub fn fn93(a: f64) -> f64 {
        let mut back = Body { pos: Point { x: a, y: a }, vel: [a * a; 3], mass: a.min(a), id: 2 };
        if (back.pos.x.max(back.vel[0]) <= (back.vel[1] * a)) || (a < (back.vel[2] - a)) {
            back = Body { pos: Point::new(a, back.pos.x), vel: [0.625_f64; 3], mass: 1.5, id: 2 };
            let mut x: Vec<f64> = vec![0.0_f64; 2];
            let mut u = fn64(1.25 * back.pos.x.sin(), &mut x);
        }
        let mut y8: f64 = if a.max(a) > (back.vel[1] + a) {
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 1 { break; }
                let mut w: Point = Point { x: a, y: a };
                if (w.x * back.pos.x) <= (1.5_f64 + a.sin()).sqrt() { break; }
                back.vel[i5 % 3] = ((1.25_f64 + back.vel[2]) * back.pos.x).cos();
            }
            back.vel[i5 % 3]
        } else {
            back.mass = 1.75;
            back.mass = 1.875;
            back.pos.y
        };
        back.pos.x.sin().exp() + 0.75 * a
    }

    #[differentiable]
    pub fn fn94(mut a: f64, mut b: f64, flag: bool) -> f64 {
        let mut cell1: Shape = if a < a { Shape::Disc(-a) } else { Shape::Dot };
        b = a.sin().cos();
        let mut y1 = vec![0.0_f64; 2];
        y1.resize(4, 1.25 * 1.25_f64.sin());
        'l6: for i7 in 0..3 {
            let tape1 = fn72(b.cos(), (-a).atan(), &mut y1[..2]);
            let mut next10 = y1.clone();
            for _ in 0..3 {
                for i11 in 0..y1.len() {
                    next10[i11] = 0.5 * y1[i11] + 0.25 * (if i11 == 0 { y1[y1.len() - 1] } else { y1[i11 - 1] }) * a.sin();
                }
                std::mem::swap(&mut y1, &mut next10);
            }
        }
        (((y1[1] / (y1[0].abs() + 1.25)) + 0.25 * a) + 1.75 * b) + 1.25 * y1[y1.len() - 1]
    }

    #[differentiable]
    pub fn fn95(a: f64, flag: bool) -> f64 {
        if a < (if a <= a { a } else { -1.75_f64 }) {
            let flag: f64 = twice(|z| 1.25_f64 * (a / (1.5_f64 + a.sin())).sin(), a);
        }
        return (a * a) + 0.25 * a;
        fn76(a.cos(), 3 % 4, 1.875_f64 <= a)
    }

    #[differentiable]
    pub fn fn96(a: f64, b: f64, m: &mut [f64]) {
        let mut list4 = Vec::new();
        list4.push(m.iter().step_by(2).sum::<f64>());
        list4.push(fn94(b.sin(), b.cos(), b >= m[1]));
        list4[0] = 1.25 * ((3 as f64) * m.iter().copied().fold((-9.0), f64::max)).sin();
        {
            let f6 = |z: f64| m[0].sin().exp().cos();
            let y10 = f6(list4.iter().fold(b, |h, z| ((*z) - m[1]).atan())) + f6(a.sin().tanh());
            let dx = fn66(fn82(1.25_f64 * list4[list4.len() - 1].sin(), 2 % 4).cos(), 2 % 4, &list4, &mut m[m.len() - 1]);
        }
        let mut old13 = std::mem::take(&mut m[1]);
    }

    #[differentiable]
    pub fn fn97(a: f64, b: f64, flag: bool) -> f64 {
        let mut saved: [f64; 3] = [fn94(1.25_f64 * 0.875_f64.sin(), a.sin(), a > a), a - b, b + a];
        for i5 in 1..=3 {
            saved.fill(b.sin().sin());
            if ((*saved.last().unwrap()) > b) && ((b <= 1.125) || (a <= saved[0])) {
                saved.swap(1, 0);
                saved[..2].copy_from_slice(&[b.cos(), b]);
            } else {
                saved[0] = b.sin();
            }
        }
        return (saved.first().copied().unwrap_or((0.5)) + 1.5 * a) + 0.25 * saved[1];
        let r7 = &mut saved[1];
        *r7 += 0.125 * chained(b - a).unwrap_or(b).sin();
        if b <= b { b } else { b }
    }

    #[differentiable]
    pub fn fn98(a: f64, v: &[f64]) -> f64 {
        v[0]
    }

    #[differentiable]
    pub fn fn99(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let mut s: [f64; 3] = [0.125_f64; 3];
        let f5 = |z: f64| 1.25 * a.sin();
        let y7 = f5(a);
        (((((((0.375_f64.cos() + 0.5 * a) + 1.0 * v[0]) + 1.75 * v[1]) + 1.25 * v[v.len() - 1]) + 0.5 * m[m.len() - 1]) + 0.75 * s[0]) + 1.0 * s[2]) + 0.75 * y7
    }

    #[differentiable]
    pub fn fn100(a: f64, r: &mut [f64; 3]) -> f64 {
        let mut r = vec![a - r[0]; 3];
        if r.len() > 2 { r.remove(0); }
        let mut i4 = 0_usize;
        while i4 < 3 && (i4 < 3) {
            i4 += 1;
            r.sort_by(|z, q| z.total_cmp(q));
        }
        a * r[i4 % 2]
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
            u = (3 as f64).cos();
        }
        ((if u > u { 2.0_f64 } else { u }) + 1.75 * next.area()) + 2.0 * u
    }

    #[differentiable]
    pub fn fn103(a: f64, n: usize, m: &mut [f64], k: &mut Vec<f64>) {
        k[1] = 1.25 * (if n % 2 == 0 { k[0] } else { k[n % 2] }).sin().sin();
        k[n % 2] = 1.25 * (a + a).sin();
        k.reverse();
        m[n % 2] = k.iter().sum::<f64>().cos();
    }

    #[differentiable]
    pub fn fn104(mut a: f64) -> [f64; 3] {
        let mut saved = Net { w: vec![-0.25_f64, a * a, fn102(a.sin())], b: a };
        if (saved.w[0] * a) >= saved.w[1] {
            saved.w[0] = fn94(1.25_f64 * 1.375_f64.sin(), 1.25_f64 * (saved.b - a).sin(), (saved.w[0] >= a) && (a <= a)).cos();
            saved.b = a.sin();
        }
        let mut y5: f64 = if (if 1.75 >= a { 0.125_f64 } else { a }) >= (a * 0.25) {
            let mut next: f64 = (if a < a { a } else { 1.625_f64 }) - (-a);
            a * a
        } else {
            saved.w[0] = 1.25 * saved.w[1].sin();
            let mut saved = saved.b * saved.w[0];
            a.atan()
        };
        [(y5.sin().powi(1) + 1.0 * a) + 0.5 * saved.w[1], 1.75 * saved.b, saved.w[1].sin() + 1.75 * a]
    }

    #[differentiable]
    pub fn fn105(mut a: f64) -> [f64; 3] {
        let mut list2 = Vec::new();
        for i3 in 0..2 {
            list2.push(a.max(if i3 >= 2 { a } else { a }).sin());
        }
        let tape1: f64 = *list2.first().unwrap();
        for i7 in (0..2).rev() {
            list2[1] += 0.375 * (0.5 * (a - a).cos().sin());
            for z9 in list2.iter_mut().rev() {
                *z9 += 0.25 * a.asinh().sin();
            }
            if (tape1 <= a) && (i7 < 0) {
                return [(((tape1 + 1.75 * a) + 0.5 * list2[1]) + 0.25 * list2[list2.len() - 1]) + 1.25 * tape1, twice(|z| (tape1 - tape1).atan(), tape1) + 0.5 * tape1, ((if list2[0] > tape1 { tape1 } else { tape1 }) + 1.25 * list2[0]) + 2.0 * list2[1]];
            }
        }
        [fn94(1.25 * list2[1].sin(), a.sin(), a > tape1), list2[0], (tape1.sin().powi(1) + 1.75 * a) + 1.5 * list2[1]]
    }

    #[differentiable]
    pub fn fn106(a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut x = Body { pos: Point::new(b, v[1]), vel: [(a * a + 1.0_f64).ln(); 3], mass: v[1], id: 2 };
        let mut i5 = 0_usize;
        while i5 < 1 && (i5 < 2) {
            i5 += 1;
            x.vel[i5 % 3] += 0.5 * (x.energy() * a).atan();
            if (v[1] <= v[v.len() - 1]) || ((a < v[0]) || (i5 == 3)) {
                x.pos.y = v[v.len() - 1].sin();
                x.pos.x = a.sin();
            }
        }
        [(f64::sin(b) + 1.0 * a) + 0.75 * v[1], ((0.75 + 2.0 * a) + 0.75 * x.vel[0]) + 1.0 * x.vel[1], (((v[1].max(1.125) + 1.75 * b) + 1.5 * x.pos.x) + 1.25 * x.vel[0]) + 1.75 * x.mass]
    }

    #[differentiable]
    pub fn fn107(a: f64, b: f64) -> f64 {
        let mut y1 = vec![a.atan(), a + b, b];
        y1.fill(1.25 * (-a).sin());
        for z4 in y1.iter_mut().rev() {
            *z4 += 0.375 * b.sin();
        }
        for i5 in (0..y1.len()).step_by(2) {
            fn96(b.sin(), 0.5 * b.sin(), &mut y1[0..2]);
            for i7 in 0..y1.len() {
                y1.reverse();
                y1.swap(1, 0);
            }
            (y1[0], y1[1]) = (y1[1] * 0.5, 0.5 * b.sin());
        }
        ((b + 1.5 * a) + 0.25 * b) + 1.0 * y1[y1.len() - 1]
    }

    #[differentiable]
    pub fn fn108(a: f64, flag: bool) -> f64 {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 3 { 0 => {
                let mut tape1: Vec<Vec<f64>> = vec![vec![a * a, if i3 >= 2 { a } else { a }], vec![(i3 as f64), (i3 as f64), a]];
            }, 1 => {}, _ => {
                if (a - a) <= a.min(a) {} else if (if a >= a { a } else { a }) > a {
                    let f6 = |z: f64| (a + 0.875_f64).atan();
                    let y8 = f6(f6(0.125 + a));
                } else {
                    let f10 = |z: f64| z.atan().atan();
                    let mut y12 = f10(f10(a - a));
                }
            } }
        }
        a + 2.0 * a
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
        fn91(old.windows(2).map(|z| z[0] * z[1]).sum::<f64>().cos(), (u[1].abs() + 1.25_f64).sqrt().atan(), &mut list8);
        for pair in list8.chunks_exact_mut(2) {
            let first = pair[0];
            pair[0] = pair[1] * 0.5;
            pair[1] = first * u[2].sin();
        }
        *list8.first_mut().unwrap() = a.cos();
        ((((((((b.sin() + 0.75 * a) + 0.25 * u[0]) + 1.25 * u[2]) + 1.5 * cell1.unwrap_or((0.75))) + 0.25 * old[1]) + 1.5 * old[2]) + 1.25 * list8[0]) + 0.25 * list8[1]) + 0.5 * list8[list8.len() - 1]
    }

    #[differentiable]
    pub fn fn110(mut a: f64, e: &mut f64) {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(0.5 * a.sin());
        }
        let part7 = &mut list3[0..2];
        part7[0] += 0.25 * fn95(1.25_f64 * (*e).sin(), (*e) > a).atan();
        part7[1] = part7[0] * (a * 0.25_f64).atan();
        list3.fill((*e).cos());
        for z9 in list3.windows(2) {}
        if (*e) >= a {
            list3.swap(1, 0);
            let last11 = list3.len() - 1;
            list3.swap(0, last11);
        }
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
            if (i3 % 2 == 1) || (y7 >= y7) {
                q.extend(vec![q[q.len() - 1].abs().atan(), y10]);
                continue;
            }
        }
        q.extend([q[0].sin(), q[i3 % 2]]);
        q
    }

    #[differentiable]
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

    #[differentiable]
    pub fn fn113(mut a: f64, m: &mut [f64]) -> f64 {
        let mut acc = Body { pos: Point { x: 1.875_f64, y: m[1] }, vel: [(0 as f64); 3], mass: a, id: 2 };
        let s: f64 = acc.energy();
        let mut next = vec![m.to_vec(), vec![m.iter().map(|z| (m[m.len() - 1] * a).sin()).sum::<f64>(), acc.pos.x, m[m.len() - 1]]];
        let mut i7 = 0_usize;
        while i7 < 3 {
            i7 += 1;
            for (j, z10) in m.iter().enumerate() {
                for z14 in m.windows(2) {
                    next[j % 2][0] = (j as f64).sin();
                }
            }
            m.fill((i7 as f64).sin());
        }
        ((if next[0][i7 % 2] <= a { a } else { s }) + 2.0 * a) + 1.5 * s
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
            let mut y1 = vec![a.asinh(); 3];
        }
        if p.iter().fold(0.625_f64, |h, z| (0.375_f64 + p[1]).atan()) <= p[2] {
            p[1] += 0.5 * (a * (a.abs() + 1.25_f64).sqrt()).atan();
            let mut x = vec![0.0_f64; 3];
        } else {}
        ((p.iter().filter(|z| **z > 0.25).map(|z| 1.25 * 0.375_f64.sin()).sum::<f64>() + 1.25 * a) + 0.5 * p[0]) + 0.5 * p[1]
    }

    #[differentiable]
    pub fn fn115(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut y1 = [[p[2]; 3], [1.5_f64, p[0] * b, 0.625_f64]];
        y1[1][1] = fn93(b.min(p[2]).sin()).atan();
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            let mut dy1 = fn99(0.5 * (a - a).sin(), &p, &mut y1[1]);
            y1[0][i5 % 3] = b.sin();
        }
        let r9 = &mut y1[i5 % 2][0];
        *r9 = (if a <= b { p[1] } else { a }).cos();
        let mut i10 = 0_usize;
        while i10 < 3 {
            i10 += 1;
            y1[1][i5 % 3] = 2.0;
            y1[i5 % 2][i10 % 3] *= 0.5 * (p[1] * p[1] + 1.0_f64).ln().sin();
        }
        ((((1.375 * a) + 1.75 * a) + 1.0 * b) + 1.5 * p[0]) + 0.75 * p[2]
    }

    #[differentiable]
    pub fn fn116(a: f64, mut b: f64, n: usize) -> f64 {
        let mut back: (f64, f64) = (b.atan(), b);
        back.1 = b.sin();
        back.0 = (b.atan() + (a - 1.5_f64)).sin();
        'l5: for i6 in 0..n % 4 {
            for i8 in 0..4 {
                let mut n = (a * a) + a;
                let f11 = |z: f64| 0.5 * n.sin().powi(1).sin();
                let mut y13 = f11(f11(n));
            }
            if ((b <= back.1) && (a < b)) || ((-1.75_f64).max(b) < (back.0 * a)) {
                back.1 += 0.25 * b.sin();
                if back.1 < b.min(a) {
                    let r15 = &mut back.0;
                    *r15 *= (-a).atan();
                    *r15 = 0.5 * a.sin();
                    break 'l5;
                }
                back.0 = a.min(back.0).cos();
            } else if i6 % 2 == 1 {} else {}
        }
        b
    }

    #[differentiable]
    pub fn fn117(mut a: f64, b: f64, n: usize, k: &mut Vec<f64>) {
        k.resize(4, (-b).sin());
        match 3 % 3 { 0 => {
            let Some(z5) = positive(a) else {
                return;
            };
        }, 1 => {
            (k[0], k[1]) = (k[1], k[0]);
        }, _ => {
            let (l7, r8) = k.split_at_mut(1);
            l7[0] = r8[0].sin();
            r8[0] -= l7[0] * (-1.875_f64).abs().cos();
        } }
    }

    #[differentiable]
    pub fn fn118(a: f64, v: &[f64], e: &mut f64, r: &mut [f64; 3]) -> f64 {
        if f64::sin(2.0_f64) > (v.len() as f64) {
            r.sort_by(|z, q| z.total_cmp(q));
            for i8 in (0..r.len()).step_by(2) {
                if ((*e) - v[i8 % 2]) >= (*e) {
                    r[0] = v.iter().step_by(2).sum::<f64>().sin();
                } else if (*e) >= (-a) {
                    r.swap(0, 0);
                } else {
                    r[i8] /= 1.75 + 0.5_f64.sin();
                }
                let mut e = r[2].cos().min(a);
                fn83(v.iter().enumerate().map(|(j, z)| ((-1.0_f64) + (*z)).sin()).sum::<f64>().sin(), &mut r[..2]);
            }
            if let Some(z) = r.last_mut() {
                *z += 0.5 * 1.25 * (*e).sin();
            }
        } else if ((*e) <= v[1]) || (v[1] >= a) {} else {
            r[..2].copy_from_slice(&[1.25 * (1 as f64).sin(), *e]);
        }
        return (v[1] + r[0]) + 1.25 * a;
    }

    #[differentiable]
    pub fn fn119(a: f64, flag: bool, mut p: [f64; 3]) -> f64 {
        let mut w = vec![0.0_f64; 3];
        let mut saved: Point = Point { x: p.iter().fold(w[1], |h, z| a.cos()), y: w[0].sin().tanh() };
        fn117(0.5_f64.mul_add(saved.x, a).sin(), a.mul_add(saved.x, a).sin(), 1 % 4, &mut w);
        p[2] += 0.125 * (a - saved.x).sin().tanh().atan();
        if p.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() < (a + saved.y) {
            let mut old8 = std::mem::take(&mut w);
            w.push(1.25 * a.sin());
            w.push(p[2].sin());
            return (((((old8[old8.len() - 1] + 0.25 * p[0]) + 1.25 * p[1]) + 2.0 * p[2]) + 0.5 * w[0]) + 1.5 * w[1]) + 1.25 * saved.x;
        }
        p.reverse();
        ((1.625_f64.cos() + 1.75 * a) + 1.75 * saved.x) + 1.5 * saved.y
    }

    #[differentiable]
    pub fn fn120(a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let a: f64 = (1 as f64);
        a.sin().powi(0) + 0.5 * a
    }

    #[differentiable]
    pub fn fn121(mut a: f64, v: &[f64]) -> f64 {
        let mut y1: Vec<f64> = vec![-a; 3];
        y1.extend(vec![1.25 * v[0].sin(), v[0]]);
        let f4 = |z: f64| 1.25 * (0.875_f64 + fn108(1.25_f64 * z.sin(), a > v[0])).sin();
        let y6 = f4(a);
        'l8: for z10 in y1.windows(2) {
            a /= 1.75 + (a - 0.125_f64).sin();
            fn110(0.5 * fn109(z10[0].cos(), 0.5_f64 * v[0].sin()).sin(), &mut a);
        }
        if y1.len() > 2 { a = y1.pop().unwrap(); }
        (((((y6 + 0.75 * a) + 0.5 * v[0]) + 0.5 * v[v.len() - 1]) + 1.75 * y1[0]) + 1.0 * y1[1]) + 1.75 * y1[y1.len() - 1]
    }

    #[differentiable]
    pub fn fn122(a: f64) -> f64 {
        let f2 = |z: f64| a.sin();
        let y4 = f2(a * a) + f2((a * a + 1.0_f64).sqrt());
        y4.atan()
    }

    #[differentiable]
    pub fn fn123(mut a: f64, mut b: f64, v: &[f64], e: &mut f64) -> f64 {
        let r5 = &mut b;
        *r5 = (2 as f64).sin();
        *r5 *= 1.25 * a.sin();
        let f6 = |z: f64| 1.25 * ((3 as f64) * (if 0.375_f64 > b { z } else { z })).sin();
        let mut y8 = f6(f6(1.875));
        *e = 1.875;
        let mut i10 = 0_usize;
        loop {
            i10 += 1;
            if i10 > 3 { break; }
            let cell1: f64 = v.iter().rev().skip(1).copied().map(|z| 0.5_f64 * v[i10 % 2].sin()).sum::<f64>();
            let w = fn114(((*e) + (-1.125_f64)).cos(), [b, 0.625_f64, b]);
        }
        ((((0.125 + 1.5 * a) + 2.0 * b) + 1.0 * v[1]) + 1.25 * (*e)) + 1.25 * y8
    }

    #[differentiable]
    pub fn fn124(a: f64, mut b: f64, e: &mut f64, net: &Net) -> f64 {
        let back = vec![fn42(1.25_f64 * (*e).sin()), net.w[0] * (*e)];
        *e = 1.25 * (1.375_f64 * ((*e) * b)).sin();
        if (if (*e) > (*e) { 0.5_f64 } else { *e }) >= (*back.last().unwrap()) {
            b = 0.125;
        } else if a.min(net.w[0]) > b {
            b = 1.25 * net.w[1].sin();
        } else {
            let f6 = |z: f64| ((-0.25_f64) + fn116(z.atan(), a.cos(), 2 % 4)).sin();
            let y8 = f6(*e) + f6(fn116((*e).sin(), (*e).sin(), back.len() % 4));
        }
        (((back[1] + 0.25 * a) + 2.0 * b) + 0.25 * net.w[0]) + 0.75 * net.b
    }

    #[differentiable]
    pub fn fn125(a: f64, mut q: Vec<f64>) -> f64 {
        let mut u: Shape = Shape::Dot;
        for (j, z4) in q.iter_mut().enumerate() {
            *z4 *= a.atan();
        }
        if q.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<f64>() > q[0] {
            return ((((q[0] + q[1]) + 0.75 * q[0]) + 0.75 * q[1]) + 1.75 * q[q.len() - 1]) + 1.5 * u.area();
            let mut q = [[q[1].sin(); 3]; 2];
        }
        for z7 in q.windows(2) {
            'l9: for i10 in 0..q.len() {
                u = Shape::Dot;
            }
        }
        (((0.75 + q[1]) + 1.25 * a) + 1.0 * q[1]) + 2.0 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn126(a: f64, mut b: f64, n: usize, p: [f64; 3], k: &mut Vec<f64>) -> f64 {
        if k.iter().enumerate().map(|(j, z)| (b - k[1]).sin()).sum::<f64>() > (k[n % 2] / (a.abs() + 1.25)) {
            k.insert(1, 1.25 * k[1].sin());
            for i8 in 0..k.len() {
                if i8 >= 3 {
                    break;
                }
            }
        } else if k[0].sin().exp() <= a {
            k.extend([fn119(b.cos(), b < p[n % 3], p).sin(), 0.875_f64]);
        } else {
            let mut old10 = std::mem::replace(&mut k[n % 2], 1.25 * (b * a).sin());
        }
        (a + p[n % 3]) + 0.25 * b
    }

    #[differentiable]
    pub fn fn127(mut a: f64, b: f64) -> [f64; 3] {
        let mut w = vec![0.0_f64; 3];
        for i4 in 0..w.len() {
            if i4 >= 2 {
                w.fill(b.cos().sin());
                break;
            }
            let r6 = &mut w[i4];
            *r6 *= b.sin();
            *r6 = *r6 * b.atan() + (0.375 * a.sin());
            w[i4] = 0.75;
        }
        (w[0], w[1]) = (w[1] * 0.5, b.cos());
        [b + 0.75 * b, ((fn125(1.25 * a.sin(), vec![a, 1.0_f64, a]) + 1.25 * a) + 0.5 * b) + 1.0 * w[w.len() - 1], ((a - w[w.len() - 1]) + 0.5 * a) + 1.5 * w[0]]
    }

    #[differentiable]
    pub fn fn128(a: f64, b: f64) -> (f64, f64) {
        let mut y: Point = Point { x: b - 1.25_f64, y: 0.875_f64 * b };
        let mut a: Vec<f64> = vec![b, (-0.125_f64) + b, b];
        'l6: for i7 in (0..a.len()).step_by(2) {
            let u: f64 = 0.875_f64;
            if i7 >= 0 {
                a[0] = 2.0;
                break 'l6;
            }
            a[i7] += 0.5 * (0.5 * (y.x.sin() * (u * b)).sin());
        }
        (((b + a[0]) + 0.5 * y.x) + 1.0 * y.y, b.atan())
    }

    #[differentiable]
    pub fn fn129(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let saved: (f64, f64) = (b * b, 2.0_f64);
        for i5 in 1..p.len() {
            match i5 % 3 { 0 => {
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 { break; }
                    if (a < a) && (b < a) {
                        continue;
                    }
                    if a.atan() <= p.iter().map(|z| p[i5].asinh().cos()).sum::<f64>() { break; }
                }
            }, 1 => {
                let mut dx: f64 = (-1.0_f64) + 1.375_f64;
            }, _ => {} }
            if (i5 == 0) || (i5 % 2 == 0) {
                break;
            }
        }
        ((((((b + 2.0 * a) + 1.25 * b) + 2.0 * p[0]) + 0.75 * p[1]) + 0.5 * p[2]) + 0.75 * saved.0) + 2.0 * saved.1
    }

    #[differentiable]
    pub fn fn130(mut a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut old = [positive((q[0] * q[0] + 1.0_f64).ln()).unwrap_or(v[0]), (2 as f64), q[1]];
        let old5 = fn128(q[0].sin().atan(), (if a < q[q.len() - 1] { v[v.len() - 1] } else { q[1] }).sin());
        (((((((old5.0.atan() + 1.0 * a) + 2.0 * v[1]) + 1.0 * v[v.len() - 1]) + 1.0 * q[0]) + 1.5 * q[1]) + 0.75 * q[q.len() - 1]) + 2.0 * old[1]) + 1.75 * old[2]
    }

    #[differentiable]
    pub fn fn132(a: f64, mut b: f64, m: &mut [f64]) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 3 && ((i4 as f64) < a) {
            i4 += 1;
            for i6 in 1..m.len() {
                m[i6] -= m[i6 - 1];
                m.reverse();
                'l8: for i9 in 1..m.len() {
                    m[i9] *= m[i9 - 1] * 0.25;
                    let mut old11 = std::mem::replace(&mut b, a.sin());
                }
            }
        }
        ((a + 2.0 * a) + 1.75 * b) + 1.0 * m[1]
    }

    #[differentiable]
    pub fn fn133(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        let mut next = if ((-1.0_f64) > a) && (a <= v[1]) { b } else { a };
        for (j, z6) in v.iter().enumerate() {
            if j != 1 {
                a = 0.5 * (j as f64).sin();
                let f9 = |z: f64, k: f64| ((if j % 2 == 1 { *z6 } else { v[0] }) + (k + (*z6))).cos();
                let y13 = f9(v.iter().filter(|z| **z > 0.25).map(|z| (j as f64).sin()).sum::<f64>(), 0.625);
            } else {
                let mut old15 = std::mem::replace(&mut a, (-v[v.len() - 1]).sin());
            }
            a -= 0.5 * next.atan();
        }
        vec![(b.sin().tanh() + 0.5_f64 * b) + 0.75_f64 * next, ((next.sin().powi(1) + 0.25_f64 * a) + 1.25_f64 * b) + 1.5_f64 * next]
    }

    #[differentiable]
    pub fn fn134(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut b: Vec<f64> = vec![fn114(1.25_f64 * v[1].sin(), [a, a, a]), fn109(2.0_f64.sin(), b.sin())];
        match b.len() % 4 { 0 => {
            b[1] = 0.75;
        }, 1 | 2 if a > b[1] => {
            b.reverse();
            b.swap(1, 0);
        }, _ => {
            for i6 in 0..b.len() {
                if i6 == 1 {
                    b.fill(v.iter().sum::<f64>().sin());
                    let mut b: f64 = f64::sin(if v[i6 % 2] <= b[1] { a } else { a });
                }
            }
        } }
        let r9 = &mut b[n % 2];
        *r9 = fn125(v[n % v.len()].sin(), vec![0.0_f64; 3]).sin();
        *r9 = *r9 * a.sin() + (0.5 * a.atan());
        (v[0] + v[0]) + 0.75 * a
    }

    #[differentiable]
    pub fn fn135(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: [f64; 3] = [0.625_f64; 3];
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 1 { break; }
            acc.fill(1.25 * twice(|z| (z * z).sin(), a).sin());
            if (a >= a) || (i4 != 3) { break; }
            acc[i4 % 3] += 0.25 * (-(acc[2] + v[v.len() - 1])).sin();
            (acc[0], acc[1]) = (acc[1], acc[0]);
        }
        (((f64::sin(-1.25_f64) + 1.5 * a) + 2.0 * v[1]) + 1.0 * acc[0]) + 1.75 * acc[1]
    }

    #[differentiable]
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
            let mut next11 = list3.clone();
            for _ in 0..1 {
                for i12 in 0..list3.len() {
                    next11[i12] = 0.5 * list3[i12] + 0.25 * (if i12 == 0 { list3[list3.len() - 1] } else { list3[i12 - 1] }) * 1.25 * ((-1.875_f64) + a).sin();
                }
                std::mem::swap(&mut list3, &mut next11);
            }
        }
        let part13 = &mut list3[0..2];
        part13[0] += 0.375 * (1.25 * b.sin());
        part13[1] = part13[0] * (b + b).atan();
        ((b * b) + 1.5 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn137(a: f64, b: f64, mut t: (f64, f64)) -> Vec<f64> {
        let mut t: Vec<Vec<f64>> = vec![vec![b, t.0, b.sin().powi(1)], vec![a / (a.abs() + 1.25_f64), -1.875_f64]];
        'l5: for i6 in (0..4).rev() {
            t[i6 % 2][i6 % 2] = chained(b).unwrap_or(b).cos();
            let mut w: Vec<f64> = vec![0.25_f64 * b, b, b];
        }
        let mut i9 = 0_usize;
        'l10: while i9 < 1 {
            i9 += 1;
            let f12 = |z: f64| ((0 as f64) + (z * z + 1.0_f64).ln()).atan();
            let mut y14 = f12(b * 1.375) + f12(0.25);
        }
        t[i9 % 2][i9 % 2] = (if (0.5_f64 + a) > (if i9 % 2 == 0 { t[i9 % 2][1] } else { 0.75_f64 }) { t[i9 % 2][i9 % 2] } else { t[i9 % 2][1].sin().exp() }).cos();
        let mut x = fn135(t[1][1].sin(), &t[1]);
        vec![b.max(b) + 0.5_f64 * a, ((t[i9 % 2][i9 % 2] + 0.5_f64 * t[0][0]) + 1.0_f64 * t[1][1]) + 1.0_f64 * x]
    }

    #[differentiable]
    pub fn fn138(a: f64, b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut w: Net = Net { w: vec![a - b, v[n % 2]], b: b.min(v[n % 2]) };
        let mut y7: f64 = if ((n + 1) as f64) < (t.1.abs() + 1.25_f64).sqrt() {
            w.step(&v[..=1], a.cos());
            w.w[n % 2]
        } else {
            w.w[n % 2] = a.sin().tanh().cos();
            0.25_f64
        };
        w.w[0] = 1.25 * (if t.0 <= y7 { w.w[n % 2] } else { if y7 < v[0] { y7 } else { w.w[1] } }).sin();
        let Some(z10) = positive(v.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<f64>()) else {
            return ((((((((if v[0] > w.w[0] { a } else { a }) + 2.0 * a) + 0.75 * b) + 1.5 * v[v.len() - 1]) + 1.5 * t.0) + 1.5 * t.1) + 1.75 * w.w[0]) + 0.25 * w.b) + 1.5 * y7;
        };
        'l12: for i13 in (0..v.len()).step_by(2) {
            if (a * a + 1.0_f64).sqrt() <= (n as f64) {
                y7 += 0.375 * (0.5 * (1.375_f64 * a.sin()).sin());
                w.w[0] = fn129((-1.25_f64).sin(), w.w[n % 2].abs().sin(), [b; 3]).sin();
            } else {
                w.step(&v[0..2], z10.atan());
            }
        }
        ((((((a + 1.25 * a) + 1.75 * b) + 0.75 * v[0]) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.25 * w.w[0]) + 1.25 * w.b
    }

    #[differentiable]
    pub fn fn139(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let y = fn123((a - a).sin(), (a - a).sin(), v, &mut p[2]);
        p[0] += 0.25 * (if y.cos() < f64::sin(v[v.len() - 1]) { v[v.len() - 1] } else { y.cos() }).cos();
        for z5 in p.iter_mut().rev() {
            *z5 += 0.5 * v[0].atan().sin();
        }
        p[..2].copy_from_slice(&[(y / (1.5_f64 + 1.0_f64.sin())).atan(), y]);
        ((a * p[1]) + 2.0 * a) + 0.5 * y
    }

    #[differentiable]
    pub fn fn140(mut a: f64, mut b: f64) -> f64 {
        let mut acc = vec![(1 as f64); 3];
        if (b - a) > (*acc.first().unwrap()) {
            let r4 = &mut acc[0];
            *r4 = b.sin();
            *r4 = a.sin().powi(0).sin();
            return ((b + 2.0 * a) + 0.5 * acc[0]) + 2.0 * acc[1];
        }
        fn112(1.25 * (b.abs() + 1.25_f64).sqrt().sin(), (a * 1.25_f64).sin(), [a, b, a], &mut acc);
        ((a + a) + 0.25 * b) + 1.0 * acc[0]
    }

    #[differentiable]
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
                y12.fill(0.5 * p[i6 % 3].sin());
            }
        }
        (((-p[0]) + 1.75 * a) + 0.75 * p[0]) + 0.5 * p[2]
    }

    #[differentiable]
    pub fn fn142(a: f64) -> f64 {
        let mut cell1: [f64; 3] = [a; 3];
        let mut i3 = 0_usize;
        while i3 < 2 {
            i3 += 1;
            let mut s = [[1.75_f64; 3]; 2];
            let mut dx = fn3((-a).cos(), 0.5 * a.asinh().sin(), i3 % 4, &mut s[1]);
        }
        (((cell1.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.5 * a) + 2.0 * cell1[0]) + 1.25 * cell1[1]) + 1.5 * cell1[2]
    }

    #[differentiable]
    pub fn fn143(a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut w = p[..2].to_vec();
        let cell1 = p;
        let w6 = b;
        (((((((twice(|z| (a - z).sin(), w6) + 1.5 * b) + 1.75 * p[0]) + 1.5 * p[1]) + 1.75 * p[2]) + 1.75 * w[w.len() - 1]) + 1.75 * cell1[0]) + 1.0 * cell1[2]) + 0.75 * w6
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
        let mut u = Net { w: vec![a.sin(), a.abs()], b: b };
        if (b.min(a) < (u.b * b)) && flag {}
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..4 {
            list5.push(0.5 * a.sin());
        }
        list5.sort_by(|z, q| z.total_cmp(q));
        let mut i9 = 0_usize;
        while i9 < 2 {
            i9 += 1;
            list5 = list5.clone();
            if i9 != 3 {
                if b < a {
                    return (u.forward(&list5) + 1.75 * a) + 1.75 * list5[list5.len() - 1];
                }
            } else {
                list5.extend([0.5 * (b + 1.625_f64).sin(), 0.875_f64]);
                if (1.5_f64 + 1.375_f64.sin()).sqrt() <= b {
                    list5.extend_from_slice(&[0.5 * u.w[1].mul_add(-1.125_f64, b).sin(), list5[0]]);
                    return a + 0.25 * u.b;
                    let f11 = |z: f64| { let h13 = z * b; (-z).sin() + h13 };
                    let y16 = f11(list5.iter().filter(|z| **z > 0.25).map(|z| 0.5 * (if i9 < 2 { list5[i9 % 2] } else { *z }).sin()).sum::<f64>());
                }
            }
            u.w[i9 % 2] = (fn141(0.5_f64 * a.sin(), [-0.875_f64; 3]) - a).sin();
        }
        (((b.sin() + 0.25 * u.w[0]) + 1.25 * u.w[1]) + 1.75 * u.b) + 0.25 * list5[list5.len() - 1]
    }

    #[differentiable]
    pub fn fn146(a: f64, v: &[f64], k: &mut Vec<f64>) -> Vec<f64> {
        let w = [&k[..], &k[..2]].concat();
        k[0] = 1.25 * w[w.len() - 1].sin();
        for &z6 in w.iter() {
            for i8 in (0..k.len()).step_by(2) {
                {
                    let f10 = |z: f64| (w.iter().fold(1.0_f64, |h, z| 0.5_f64 * (1.375_f64 + z6).sin()) * (z6 * z)).cos();
                    let y14 = f10(k[i8]);
                }
            }
            if k.len() > 2 { k.remove(2); }
        }
        vec![((((if w[1] > 0.75_f64 { a } else { a }) + 1.25_f64 * k[0]) + 2.0_f64 * k[1]) + 1.0_f64 * k[k.len() - 1]) + 1.25_f64 * w[0], (((k[k.len() - 1] + v[v.len() - 1]) + 1.5_f64 * a) + 0.75_f64 * w[0]) + 1.75_f64 * w[w.len() - 1]]
    }

    #[differentiable]
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
                a = b.sin();
            } }
            fn140(1.0_f64.sin(), a.sin())
        };
        (((((a / (1.5 + b.sin())) + 1.75 * a) + 1.0 * b) + 0.5 * acc[1]) + 1.5 * acc[2]) + 0.25 * y12
    }

    #[differentiable]
    pub fn fn148(mut a: f64, b: f64, v: &[f64], m: &mut [f64], e: &mut f64) {
        for i6 in 0..2 {
            m.fill(a.cos().sin());
            let u = (v[0].max(a).abs() + 1.25_f64).sqrt();
        }
    }

    #[differentiable]
    pub fn fn149(a: f64, b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let mut back: [f64; 3] = std::array::from_fn(|j| (if b <= m[j % 2] { *e } else { 0.125_f64 }).cos());
        {
            {
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 { break; }
                    let r9 = &mut back[i7 % 3];
                    *r9 += 0.375 * b.min(a).sin();
                    (m[0], m[1]) = (m[1] * 0.5, b.atan());
                    if (back[2] >= b) || (a <= 0.625) { break; }
                    m.fill((*e).cos());
                }
            }
        }
        if (m[1] + (*e)) >= (if (*e) > b { a } else { a }) {
            let mut y11: [f64; 3] = if (a * a) <= back[2].cos() {
                let mut next = fn132(a.atan(), (*e).sin(), &mut back[1..]);
                back
            } else {
                back
            };
        } else {
            *m.last_mut().unwrap() = 1.25 * back[0].sin();
        }
        return ((((a + 1.5 * a) + 0.5 * (*e)) + 0.5 * back[0]) + 0.75 * back[1]) + 2.0 * back[2];
        m[..2].copy_from_slice(&[a.cos(), b]);
        back.iter().enumerate().map(|(j, z)| back[j % 3].sin()).sum::<f64>()
    }

    #[differentiable]
    pub fn fn150(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        let f5 = |z: f64, k: f64| 1.25 * b.sin();
        let y8 = f5(fn136(1.25 * a.sin(), b.sin()), a) * f5(if n < 0 { a } else { a }, 1.0);
        let old: f64 = 1.125_f64;
        ((fn142(a.sin()) + 1.25 * a) + 1.25 * b) + 0.75 * y8
    }

    #[differentiable]
    pub fn fn151(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        p[0] /= 1.75 + (0..q.len()).map(|j| q[j] * 1.25_f64 * a.min(a).sin()).sum::<f64>().sin();
        let last5 = q.len() - 1;
        q.swap(0, last5);
        a += 0.25 * fn149((1.625_f64 - 1.0_f64).sin(), 1.25 * (0.5_f64 * 0.5_f64).sin(), &mut p[0..=1], &mut q[1]);
        q.insert(1, 1.25 * a.sin().exp().sin());
        (((((p[1] - (-1.25)) + 1.75 * a) + 0.25 * p[0]) + 0.25 * p[1]) + 0.75 * q[0]) + 1.25 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn152(a: f64) -> f64 {
        let mut acc = [[if a >= 1.625_f64 { a } else { a }, a + 1.875_f64, a], [a + a, a, a]];
        let mut y8: f64 = if (acc[1][1] * acc[1][1]) >= (1 as f64) {
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
            let mut u = fn72((if 0.5_f64 < a { a } else { a }).sin(), a.sin(), &mut acc[1]);
            a
        };
        ((0.375 + 0.75 * a) + 0.25 * acc[1][2]) + 1.5 * y8
    }

    #[differentiable]
    pub fn fn154(mut a: f64, q: Vec<f64>) -> (f64, f64) {
        for i3 in 1..=1 {
            a = a.sin();
        }
        let mut dy1 = [a, fn98(a.atan(), &q), q.iter().take(2).map(|z| z.sin()).sum::<f64>()];
        dy1[2] += 0.375 * twice(bent, twice(bent, a)).sin();
        ((0..dy1.len()).map(|j| dy1[j] * q.iter().sum::<f64>().cos()).sum::<f64>() + 1.5 * a, ((0..dy1.len()).map(|j| dy1[j] * 0.375_f64.mul_add(a, 0.875_f64).sin()).sum::<f64>() + 1.5 * q[0]) + 1.25 * q[1])
    }

    #[differentiable]
    pub fn fn155(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(((a * b) + twice(|z| p[i5 % 3].sin(), b)).atan());
        }
        fn110(1.25 * list4.iter().copied().fold((-9.0), f64::max).sin(), &mut a);
        let mut rest9 = list4.clone();
        while let Some(z) = rest9.pop() {
            a += 0.25 * z * b.sin();
        }
        {
            if a <= ((-1.75) + b) {
                list4.extend(vec![(b + a).sin(), list4[0]]);
            } else {
                a += 0.25 * fn123((b * b).atan(), b.sin(), &p[1..], &mut list4[0]);
            }
        }
        return (a + 1.25 * list4[0]) + 0.5 * list4[1];
        list4.fill(1.25 * 1.625_f64.sin());
        list4[list4.len() - 1] + list4[1]
    }

    #[differentiable]
    pub fn fn156(a: f64, b: f64, n: usize, net: &Net) -> f64 {
        let mut list5 = Vec::new();
        for i6 in 0..3 {
            list5.push(net.w[0].sin());
        }
        for i9 in (0..4).rev() {
            let f11 = |z: f64, k: f64| { let h15 = twice(|z| 1.75_f64.asinh().cos(), 1.25_f64); a.abs().atan() + h15 };
            let y19 = f11(if a >= net.w[1] { b } else { a }, net.b) * f11(list5.iter().zip(list5.iter()).map(|(z, q)| fn140((*z).atan(), net.w[i9 % 2].sin()).atan()).sum::<f64>(), a);
        }
        list5[0] = -1.875;
        return (((((list5.iter().enumerate().map(|(j, z)| (1.0_f64 - b).sin()).sum::<f64>() + 1.25 * b) + 2.0 * net.w[0]) + 1.5 * net.w[1]) + 1.75 * list5[0]) + 1.25 * list5[1]) + 1.5 * list5[list5.len() - 1];
    }

    #[differentiable]
    pub fn fn157(a: f64) -> f64 {
        let a: Vec<f64> = vec![1.75_f64, a - a, a];
        'l3: for z5 in &a {}
        let f7 = |z: f64| ((2 as f64) - fn141(z.sin(), [z, z, z])).atan();
        let mut y9 = f7(a[1]) + f7(a[1]);
        y9 = 1.25 * ((if y9 < y9 { y9 } else { 0.75_f64 }) + a[0]).sin();
        y9 = y9.sin();
        y9 = (-1.0_f64).sin();
        (a[1].abs() + 0.25 * a[1]) + 1.0 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn158(a: f64, v: &[f64], m: &mut [f64]) {
        let v: Point = Point { x: v.iter().map(|z| 1.25_f64 * (*z).sin()).sum::<f64>(), y: m[1] };
        m[..2].copy_from_slice(&[a.sin().powi(2).atan(), a]);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 3 { break; }
            m.sort_by(|z, q| z.total_cmp(q));
            let mut old = m.to_vec();
            if a < (a * a) {
                old.resize(5, (v.x * a).cos());
                return;
            }
        }
    }

    #[differentiable]
    pub fn fn159(mut a: f64, mut q: Vec<f64>) -> f64 {
        for i3 in 0..q.len() {
            q[..2].copy_from_slice(&[(a + a).cos(), a]);
            let part5 = &mut q[..2];
            part5[0] += 0.125 * fn143(0.5_f64 * a.sin(), 0.5_f64 * a.sin(), [a; 3]).sin();
            part5[1] = part5[0] * (i3 as f64).sin();
            q.fill(a.sin());
        }
        fn142(a.atan())
    }

    #[differentiable]
    pub fn fn160(a: f64, m: &mut [f64], body: &mut Body) -> f64 {
        let mut s = Body { pos: Point { x: m[1], y: a }, vel: [twice(bent, m.windows(2).map(|z| z[0] * z[1]).sum::<f64>()), m[m.len() - 1] - 0.25_f64, m.iter().sum::<f64>()], mass: (1 as f64), id: 2 };
        m.reverse();
        let last5 = m.len() - 1;
        m.swap(1, last5);
        let mut i6 = 0_usize;
        'l7: while i6 < 1 && ((m.len() as f64) >= (0..m.len()).map(|j| m[j] * body.pos.x.sin()).sum::<f64>()) {
            i6 += 1;
            s.mass = 1.25 * m.iter().map(|z| (m.len() as f64).atan()).sum::<f64>().sin();
            m[..2].copy_from_slice(&[a.atan(), body.pos.x]);
        }
        (a + s.pos.y) + 0.25 * a
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
            if (-0.75) <= (if a >= a { a } else { a }) {} else if i3 % 2 == 0 {} else {}
        }
        return a + 1.5 * a;
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
            a += 0.25 * (0.5 * fn162(p[1].atan()).sin());
            let f10 = |z: f64, k: f64| { let h13 = f64::sin(a); a.sin() + h13 };
            let y15 = f10(p[2] - 1.0, saved[i4 % 3]) * f10((i4 as f64), a);
        }
        ((saved.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>() + 0.75 * a) + 0.25 * saved[0]) + 1.0 * saved[1]
    }

    #[differentiable]
    pub fn fn166(mut a: f64, mut b: f64) -> [f64; 3] {
        let mut s: Point = Point { x: a, y: b };
        a = b.atan();
        let mut y = b;
        [((if b >= a { y } else { y }) + 1.25 * s.x) + 1.0 * s.y, (y * a) + 1.75 * b, ((if a <= y { b } else { y }) + 0.5 * a) + 1.0 * y]
    }

    #[differentiable]
    pub fn fn167(mut a: f64, b: f64, m: &mut [f64], e: &mut f64) -> f64 {
        let mut cell1: Shape = Shape::Dot;
        let last6 = m.len() - 1;
        m.swap(0, last6);
        let mut i7 = 0_usize;
        'l8: while i7 < 1 {
            i7 += 1;
            *m.first_mut().unwrap() = 1.25 * (*e).sin();
            m.sort_by(|z, q| z.total_cmp(q));
        }
        'l10: for z12 in m.iter() {
            *e = 1.75;
            let u = fn127(((*z12) - b).sin(), (i7 as f64).sin());
        }
        ((b.mul_add(b, a) + 1.25 * b) + 0.5 * m[1]) + 1.5 * m[m.len() - 1]
    }

    #[differentiable]
    pub fn fn168(a: f64, b: f64, flag: bool) -> f64 {
        if (b - b) >= a {
            return (a * a + 1.0_f64).sqrt() + 2.0 * a;
        }
        (b + 0.5 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn169(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = p;
        y.sort_by(|z, q| z.total_cmp(q));
        p.sort_by(|z, q| z.total_cmp(q));
        let mut y6: f64 = y.iter().filter(|z| **z > 0.25).map(|z| ((*z) - 1.375_f64).cos()).sum::<f64>();
        for i8 in 1..p.len() {
            p[i8] = p[i8] * p[i8 - 1];
            let (l10, r11) = p.split_at_mut(1);
            l10[0] += r11[0] * y[2].sin();
            for pair in y.chunks_exact_mut(2) {
                let first = pair[0];
                pair[0] = pair[1] * 0.5;
                pair[1] = first * (-1.5_f64).sin();
            }
        }
        (((y6.max(p[1]) + 0.25 * a) + 1.5 * b) + 0.75 * y[0]) + 1.25 * y6
    }

    #[differentiable]
    pub fn fn170(a: f64, m: &mut [f64]) {
        m[1] = (if (a <= m[1]) || (a < a) { m[1] } else { -a }).cos();
        m.reverse();
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
    pub fn fn173(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut next: [[f64; 3]; 2] = [[b; 3]; 2];
        next[0][2] = b.sin();
        for i5 in 0..n % 4 {
            let mut y17: [f64; 3] = if a > next[i5 % 2][i5 % 3] {
                next[1][0] = 0.5 * a.sin();
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 2 { break; }
                    let f9 = |z: f64| { let h11 = z; 0.5 * (z - z).sin() + h11 };
                    let y13 = f9(f9(a - 0.625));
                    if (1 as f64) >= (b - a) { break; }
                    b += 0.125 * (0.5 * b.sin());
                    let Some(z15) = positive(0.125_f64.mul_add(y13, y13)) else {
                        continue;
                    };
                }
                [1.5_f64; 3]
            } else {
                next[n % 2][2] = (if i5 == 3 { b } else { b }).cos();
                if twice(bent, next[i5 % 2][2]) > (b + b) {
                    next[n % 2][1] = 0.5 * a.sin();
                    continue;
                }
                [a; 3]
            };
            y17[..2].copy_from_slice(&[0.5 * a.sin(), a]);
        }
        ((((b.abs() + 1.25_f64).sqrt() + 1.75 * b) + 1.0 * next[0][1]) + 0.5 * next[1][2], ((b + 1.25 * a) + 1.75 * next[0][1]) + 1.0 * next[1][0])
    }

    #[differentiable]
    pub fn fn174(a: f64) -> f64 {
        if a < a.asinh() {
            return a + (-1.5);
        }
        let mut s: Shape = Shape::Disc(a - a);
        if ((a + a) <= fn157(a.sin())) || ((a >= a) || (a < a)) {}
        (a + a) + 0.75 * s.area()
    }

    #[differentiable]
    pub fn fn175(a: f64, mut b: f64, m: &mut [f64]) {
        let mut cell1 = Point { x: b, y: a };
        let mut i5 = 0_usize;
        while i5 < 3 {
            i5 += 1;
            b = 0.5 * (1.25_f64 - a).sin();
        }
        b = m.iter().map(|z| (*z).sin().sin()).sum::<f64>().atan();
        let mut y10: f64 = if i5 % 2 == 0 {
            m[i5 % 2] = (if i5 == 0 { 0.625_f64.cos() } else { m.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>() }).atan();
            a * a
        } else {
            for i8 in 1..=2 {
                cell1.scale(fn120(1.0_f64.atan(), b < m[i8 % 2], [a, m[i5 % m.len()], b]).sin());
            }
            b.max(a)
        };
    }

    #[differentiable]
    pub fn fn176(mut a: f64, b: f64, v: &[f64], m: &mut [f64]) {
        let mut list5 = Vec::with_capacity(4);
        list5.push(b);
        list5.push(b);
        if let Some(z) = m.last_mut() {
            *z += 0.5 * 1.25 * a.sin();
        }
        m.fill(1.25 * b.sin());
        if b > list5[1] {
            return;
        }
        let w: f64 = a;
    }

    #[differentiable]
    pub fn fn178(mut a: f64, body: &mut Body) {
        let mut saved: Vec<f64> = vec![0.0_f64; 4];
        body.pos.x -= 0.375 * a.sin();
        for i4 in 0..1 {
            if saved.len() > 2 { a = saved.remove(2) * 0.75; }
        }
        let a = body.push((saved[0] * a).atan());
        saved = saved.clone();
        'l7: for z9 in saved.iter() {}
    }

    #[differentiable]
    pub fn fn179(a: f64, mut b: f64, n: usize, k: &mut Vec<f64>) -> f64 {
        k.insert(1, (a - b).cos());
        let r5 = &mut k[n % 2];
        *r5 = (b * (-1.375_f64)).sin();
        *r5 = *r5 * b.sin() + (0.125 * (-0.125_f64).cos());
        for i6 in 0..k.len() {
            for i8 in (0..k.len()).step_by(2) {
                k[i6] += 0.125 * k.iter().filter(|z| **z > 0.25).map(|z| 0.5_f64 * b.sin().tanh().sin()).sum::<f64>().max(b * a).sin();
                for i11 in 0..n % 4 {
                    k[0] *= b.mul_add(b, b).sin();
                    k[i8] = ((a.abs() + 1.25_f64).sqrt() + k.iter().fold(b, |h, z| fn136(0.5_f64 * (*z).sin(), a.sin()).atan())).sin();
                }
            }
            let last15 = k.len() - 1;
            k.swap(1, last15);
            k.swap(1, 1);
        }
        return (((fn168(k[0].sin(), a.cos(), 0.625 > k[0]) + 1.0 * b) + 0.25 * k[0]) + 1.75 * k[1]) + 1.0 * k[k.len() - 1];
    }

    #[differentiable]
    pub fn fn180(mut a: f64, m: &mut [f64]) -> f64 {
        let mut dy1: [f64; 3] = [0.25_f64; 3];
        for i4 in 1..=4 {
            'l6: for i7 in (0..4).rev() {
                for i9 in (0..1).rev() {
                    dy1.reverse();
                    dy1 = dy1;
                    let r11 = &mut m[m.len() - 1];
                    *r11 = *r11 * 0.5 * 0.75_f64.sin() + (0.125 * a.atan());
                    *r11 += 0.25 * (if dy1[i9 % 3] < dy1[1] { a } else { 1.5_f64 }).sin();
                }
                let f12 = |z: f64| 0.5 * dy1[0].sin();
                let y14 = f12(f12(a));
                let mut dy118 = m.iter().enumerate().map(|(j, z)| (*z).sin()).collect::<Vec<f64>>();
            }
            if let Some(z) = dy1.first_mut() {
                *z += 0.5 * m[0].atan();
            }
        }
        (((((a + 1.25 * a) + 1.75 * m[0]) + 0.25 * m[1]) + 1.25 * m[m.len() - 1]) + 0.75 * dy1[0]) + 1.75 * dy1[1]
    }

    #[differentiable]
    pub fn fn181(a: f64, mut b: f64) -> f64 {
        let mut dy1 = vec![vec![a - b, b.atan()], vec![0.0_f64; 2]];
        let y1 = a;
        if (a >= b) || (b >= y1) {
            dy1[1][1] = (if dy1[0][1] < (y1 * y1) { y1 } else { b }).cos();
            return (((a + 1.875) + 0.5 * a) + 1.0 * b) + 0.75 * y1;
        }
        dy1[1][1] = (1.5_f64 + y1.sin()).ln().sin();
        (((0.75 + 2.0 * a) + 0.75 * dy1[0][0]) + 1.0 * dy1[1][1]) + 0.25 * y1
    }

    #[differentiable]
    pub fn fn182(mut a: f64, b: f64) -> f64 {
        a = 0.125_f64.cos();
        for i3 in 0..2 {
            for i5 in (0..3).rev() {
                for i7 in 0..i5 % 4 {
                    a = b.sin();
                }
            }
        }
        a + 2.0 * a
    }

    #[differentiable]
    pub fn fn184(a: f64, mut b: f64) -> f64 {
        let b: [f64; 3] = [b, 0.25_f64, if a <= a { a } else { a }];
        for i4 in 1..=3 {
            for i6 in 0..i4 % 4 {}
        }
        ((a + 1.75 * a) + 0.25 * b[0]) + 0.25 * b[1]
    }

    #[differentiable]
    pub fn fn185(a: f64, b: f64, v: &[f64]) -> f64 {
        ((((b + 1.75 * a) + 1.0 * b) + 2.0 * v[0]) + 1.5 * v[1]) + 1.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn186(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let v = m[0..=1].to_vec();
        let f5 = |z: f64| (-1.125_f64).cos().sin();
        let mut y7 = f5((0 as f64));
        y7 += 0.125 * (a * (v[0] - y7)).sin();
        if (v[1] * y7) >= v.iter().rev().skip(1).copied().map(|z| m.iter().enumerate().map(|(j, z)| 1.25_f64 * (j as f64).sin()).sum::<f64>().sin()).sum::<f64>() {
            m.fill(((-0.875_f64) / (1.5_f64 + v[v.len() - 1].sin())).atan());
        } else if (if y7 < v[0] { a } else { v[0] }) >= v[0] {
            for i12 in 0..v.len() {
                let mut u = (0..v.len()).map(|j| v[j] * 0.5_f64 * a.sin()).sum::<f64>();
                for z in v.to_vec().into_iter().rev() {
                    y7 += 0.25 * z * y7.cos();
                }
                if i12 % 2 == 0 {
                    continue;
                }
            }
        } else {
            m[..2].copy_from_slice(&[y7.atan(), 1.75_f64]);
        }
        v[0].mul_add(y7, 1.25) + 1.25 * y7
    }

    #[differentiable]
    pub fn fn187(mut a: f64, mut b: f64) -> f64 {
        let Some(z3) = positive(-a) else {
            return (a.cos() + 1.25 * a) + 0.75 * b;
        };
        a = 1.875;
        (z3 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn188(a: f64, m: &mut [f64]) -> f64 {
        let mut y1 = vec![m[..2].to_vec(), vec![0.0_f64; 4]];
        if ((a <= a) && (m[m.len() - 1] <= a)) || (m[1] > m[1].abs()) {
            fn170(1.25 * a.sin(), &mut y1[1]);
        } else if (a * a) < (m[1] - a) {} else {
            m.fill(1.25 * 2.0_f64.atan().sin());
        }
        y1[1][1] -= 0.5 * m[0].cos();
        let mut old: f64 = y1[1][1];
        (((old + 0.25 * a) + 2.0 * y1[0][0]) + 1.25 * y1[1][1]) + 0.25 * old
    }

    #[differentiable]
    pub fn fn189(a: f64, n: usize, flag: bool, r: &mut [f64; 3]) -> f64 {
        let mut y = r[0..=1].to_vec();
        if (n % 2 == 1) && flag {
            y.push(a.cos());
            y[1] += 0.375 * r[n % 3].cos();
        } else {
            let mut next6 = y.clone();
            for _ in 0..1 {
                for i7 in 0..y.len() {
                    next6[i7] = 0.5 * y[i7] + 0.25 * (if i7 == 0 { y[y.len() - 1] } else { y[i7 - 1] }) * (-1.25_f64).sin().sin();
                }
                std::mem::swap(&mut y, &mut next6);
            }
        }
        let mut i8 = 0_usize;
        while i8 < 1 {
            i8 += 1;
            y = [&y[..], &y[..2]].concat();
        }
        y[i8 % 2] = (a - 0.375_f64.asinh()).sin();
        return (r.iter().step_by(2).sum::<f64>() + 0.5 * a) + 0.25 * r[0];
        y.reverse();
        a + r[2]
    }

    #[differentiable]
    pub fn fn190(mut a: f64, q: Vec<f64>) -> f64 {
        let mut tape1 = vec![vec![a; 3], [&q[..], &q[..2]].concat()];
        let mut s: Point = Point { x: fn181(1.25_f64 * 1.25_f64.sin(), 0.75_f64.sin()), y: a };
        let mut x: [f64; 3] = [1.625_f64; 3];
        for i6 in (0..4).rev() {
            x.reverse();
            if a < 0.625 {
                break;
            }
        }
        (q.iter().zip(q.iter()).map(|(z, q)| (-1.0_f64).sin()).sum::<f64>() + 1.0 * a) + 1.75 * tape1[1][1]
    }

    #[differentiable]
    pub fn fn191(mut a: f64, n: usize, v: &[f64], mut p: [f64; 3], e: &mut f64) -> f64 {
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 1 { break; }
            for i9 in (0..p.len()).step_by(2) {
                let dy1 = fn180(0.5 * ((*e) * v[i6 % 2]).sin(), &mut p);
            }
            let mut list12 = Vec::with_capacity(4);
            for i13 in 0..2 {
                list12.push((a * a + 1.0_f64).sqrt().sin());
            }
        }
        (((*e).abs() + 1.0 * p[0]) + 0.5 * p[2]) + 0.75 * (*e)
    }

    #[differentiable]
    pub fn fn192(a: f64, m: &mut [f64], r: &mut [f64; 3]) -> (f64, f64) {
        let saved: [f64; 3] = std::array::from_fn(|j| 1.25 * (a * a).sin());
        let mut next = fn189(saved.first().copied().unwrap_or((0.5)).sin(), 3 % 4, (m[0] * a) <= 1.875, r);
        for i7 in (0..3).rev() {
            let last9 = r.len() - 1;
            r.swap(0, last9);
            if i7 != 0 {
                let next10: [[f64; 3]; 2] = [[next; 3]; 2];
            } else if (m[i7 % 2] + 0.125) <= m[0].sin() {
                if (0.875 <= r[1]) || (i7 == 3) {
                    let r12 = &mut m[i7 % 2];
                    *r12 = 0.875_f64.atan();
                    *r12 += 0.125 * a.mul_add(next, next).sin();
                    break;
                }
            } else {
                m.fill(a.sin());
            }
        }
        ((a * r[1]) + 2.0 * r[2], (((((r[2] * r[0]) + 1.0 * m[1]) + 0.25 * r[0]) + 1.25 * r[1]) + 0.5 * saved[0]) + 1.5 * saved[2])
    }

    #[differentiable]
    pub fn fn193(mut a: f64, b: f64, n: usize) -> f64 {
        let mut saved = [b; 3];
        saved[2] = fn187(b.sin(), 1.25_f64 * b.sin()).sin().atan();
        let a = fn72(1.25 * fn184(b.sin(), 1.25_f64 * a.sin()).sin(), a.sin(), &mut saved);
        for z7 in saved.iter().copied().rev() {}
        ((((saved[n % 3] * b) + 2.0 * saved[0]) + 1.5 * saved[1]) + 1.75 * saved[2]) + 0.25 * a
    }

    #[differentiable]
    pub fn fn194(a: f64, b: f64, m: &mut [f64]) {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(a);
        let f6 = |z: f64| 1.25 * ((list4[list4.len() - 1] / (list4[list4.len() - 1].abs() + 1.25_f64)) + (if a > list4[1] { z } else { b })).sin();
        let y8 = f6(f6(m[1]));
    }

    #[differentiable]
    pub fn fn195(a: f64, v: &[f64]) -> f64 {
        let mut cell1 = vec![0.625_f64 * a; 3];
        for i4 in 1..v.len() {
            let mut y6: f64 = if (v[i4].abs() + 1.25_f64).sqrt() > a.min(v[i4]) {
                if cell1[i4 % 2].asinh() >= (v[i4] * cell1[i4 % cell1.len()]) {
                    return (a.asinh() + 0.75 * v[1]) + 2.0 * v[v.len() - 1];
                }
                -cell1[i4 % 2]
            } else {
                cell1[1] /= 1.75 + a.max(cell1[1]).sin();
                fn175(a.sin(), 0.5 * (if i4 < 1 { a } else { a }).sin(), &mut cell1[..2]);
                a.max(a)
            };
            if (0..cell1.len()).map(|j| cell1[j] * v.iter().sum::<f64>().atan()).sum::<f64>() > v[1] {
                if cell1.len() < 9 { cell1.extend([0.5 * a.mul_add(y6, a).sin(), y6]); }
                break;
            }
        }
        ((2.0 + a) + 1.75 * a) + 0.5 * v[1]
    }

    #[differentiable]
    pub fn fn196(mut a: f64, mut b: f64) -> f64 {
        let mut tape1: Vec<Vec<f64>> = vec![vec![a, a.atan(), 1.0_f64], vec![b, b * a, a - b]];
        let mut back = (-a) * fn169(tape1[0][1].sin(), 1.25_f64 * b.sin(), [b, 0.125_f64, b]);
        tape1[1][0] = back.max(back).sin();
        {
            back = a.max(0.375_f64).sin();
            b = (tape1[1][1] - (back * tape1[1][0])).cos();
        }
        ((((a + 0.75 * a) + 0.5 * b) + 2.0 * tape1[0][0]) + 0.5 * tape1[1][1]) + 0.5 * back
    }

    #[differentiable]
    pub fn fn197(a: f64, n: usize, m: &mut [f64]) {
        let mut dy1 = vec![m[n % 2].cos(), a];
        for i5 in 0..n % 4 {
            for z7 in dy1.iter_mut() {
                *z7 += 0.25 * a.max(a).sin();
            }
            let mut u = Net { w: vec![1.75_f64; 3], b: m[i5 % 2] };
            u.step(&dy1, dy1[dy1.len() - 1].sin());
        }
        let f9 = |z: f64| z.mul_add(z, z).atan();
        let mut y11 = f9(f9(a));
    }

    #[differentiable]
    pub fn fn199(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut back: Vec<f64> = p.to_vec();
        if p[1] >= chained(p.iter().enumerate().map(|(j, z)| (back[1] * b).cos()).sum::<f64>()).unwrap_or(a) {
            if (if a > a { b } else { 1.375_f64 }) > (-2.0_f64).atan() {
                for i7 in 0..p.len() {
                    let mut x: [f64; 3] = [chained(back[i7 % 2] - 1.625_f64).unwrap_or(p[i7]), 0.125_f64.sin(), fn193(a.cos(), 1.0_f64.atan(), back.len() % 4)];
                    let mut saved = vec![0.0_f64; 4];
                    x[2] -= 0.5 * (1.5_f64 + x[i7 % 3].sin()).ln().sin();
                }
                back.resize(3, 1.375_f64.sin());
            } else {
                back.truncate(2);
            }
            let a = fn33(1.625_f64.abs().sin(), 2 % 4, &p, p[..2].to_vec(), &mut back);
            back.push(1.25 * (if 0.125_f64 <= b { b } else { b }).sin());
        }
        ((((((b + 1.25 * a) + 0.75 * b) + 0.25 * p[0]) + 0.75 * p[1]) + 0.75 * p[2]) + 1.75 * back[0]) + 2.0 * back[1]
    }

    #[differentiable]
    pub fn fn200(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut old = p;
        (p[0], p[1]) = (p[1], p[0]);
        'l5: for z7 in old.iter() {
            let f9 = |z: f64| 0.5 * ((old[2] - a) + (*z7)).sin();
            let mut y11 = f9(f9(f64::sin(b)));
            b = 0.5 * (-old.windows(2).map(|z| z[0] * z[1]).sum::<f64>()).sin();
        }
        let mut y = fn182(1.25_f64 * old.iter().map(|z| 1.25_f64 * old[2].sin()).sum::<f64>().sin(), old.iter().take(2).map(|z| z.sin()).sum::<f64>().atan());
        (if a <= y { 2.0_f64 } else { p[1] }) + 1.75 * a
    }

    #[differentiable]
    pub fn fn201(a: f64, n: usize, flag: bool) -> f64 {
        let mut acc: Option<f64> = Some((-0.375_f64) * a);
        {}
        return a;
    }

    #[differentiable]
    pub fn fn202(mut a: f64, b: f64, flag: bool) -> f64 {
        let next: Net = Net { w: vec![b * b; 3], b: a };
        let mut y9: f64 = if (if (-0.875) >= next.w[0] { b } else { b }) >= 1.0_f64.sin() {
            let f5 = |z: f64| next.w[0].sin();
            let y7 = f5(f5(a));
            a = b.sin();
            (0 as f64)
        } else {
            if (b >= a) && (a >= next.w[1]) {
                return (((0.125 * b) + 1.75 * a) + 1.75 * next.w[0]) + 2.0 * next.b;
            }
            a /= 1.75 + a.sin();
            a * 0.5_f64
        };
        'l11: for i12 in 1..=4 {
            if flag && (1.0 > 1.625) {
                return (((fn200(y9.atan(), 2.0_f64.sin(), [a, y9, b]) + 1.0 * a) + 1.0 * next.w[0]) + 1.5 * next.w[1]) + 0.75 * y9;
            }
            let mut y: (f64, f64) = (1.125_f64 + next.w[0], a - y9);
            y9 = a.cos();
        }
        ((((1.875_f64.atan() + 0.25 * a) + 1.75 * b) + 1.0 * next.w[1]) + 0.5 * next.b) + 1.75 * y9
    }

    #[differentiable]
    pub fn fn203(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut a = vec![p.windows(2).map(|z| z[0] * z[1]).sum::<f64>(); 3];
        'l5: for i6 in (0..3).rev() {
            if (a[i6 % 2] * q[1]) > p[0].abs() {
                let mut i8 = 0_usize;
                'l9: loop {
                    i8 += 1;
                    if i8 > 2 { break; }
                    let mut s: Vec<f64> = vec![(i8 as f64), a[i6 % 2]];
                    if q.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<f64>() > q[i8 % 2].atan() { break; }
                    let (l12, r13) = q.split_at_mut(1);
                    l12[0] += r13[0] * s.iter().enumerate().map(|(j, z)| (0..a.len()).map(|j| a[j] * 0.5_f64 * p.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin()).sum::<f64>().sin()).sum::<f64>().atan();
                    for (j, z17) in q.iter_mut().enumerate() {
                        *z17 *= p[i6 % 3].cos();
                    }
                }
            }
            let mut x = fn186((0.375_f64 * p[2]).sin(), &q, &mut a[0..2]);
            let y1 = fn123(a.iter().map(|z| 0.75_f64.atan()).sum::<f64>().cos(), x.atan(), &p[1..], &mut q[1]);
        }
        (((((a[0].min(p[2]) + 1.5 * p[0]) + 0.25 * p[1]) + 1.25 * p[2]) + 0.5 * a[0]) + 1.25 * a[1]) + 1.25 * a[a.len() - 1]
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
    pub fn fn207(mut a: f64, k: &mut Vec<f64>, e: &mut f64, r: &mut [f64; 3]) -> f64 {
        if ((0..k.len()).map(|j| k[j] * 1.25 * (a * a).sin()).sum::<f64>() <= (*e)) && (fn199(a.sin(), a.sin(), [*e, a, *e]) > (*e)) {
            k[0] = k[1].sin();
        } else if a.sin().powi(3) > ((*e) + (*e)) {
            k.fill((a + 0.5_f64).sin());
        } else {
            let mut y1 = fn180(1.25 * k[k.len() - 1].sin(), &mut r[..2]);
        }
        (*e).asinh() + 2.0 * a
    }

    #[differentiable]
    pub fn fn208(a: f64, b: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let mut y = Net { w: (0..v.len()).map(|j| v[j] + 1.25 * v[1].sin()).collect::<Vec<f64>>(), b: if b <= a { a } else { a } };
        if (if a >= m[m.len() - 1] { b } else { m[0] }) <= a {
            'l7: for i8 in 0..m.len() {
                y = y.clone();
            }
            let mut b: f64 = (a.abs() + 1.25_f64).sqrt() + y.w[1];
        } else if y.forward(v) > y.forward(m) {
            let mut y1 = fn191(1.25 * b.asinh().sin(), 2 % 4, &v[..2], [b, a, b], &mut m[0]);
        } else {
            let mut cell1: f64 = fn144((-0.75_f64).cos(), (2 as f64).sin(), v);
        }
        (((0..m.len()).map(|j| m[j] * 1.25 * b.sin()).sum::<f64>() + 0.75 * v[0]) + 0.25 * m[1]) + 0.5 * m[m.len() - 1]
    }

    #[differentiable]
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
                return ((((y16 * y16 + 1.0_f64).ln() + 0.75 * a) + 0.75 * q[0]) + 0.75 * q[1]) + 2.0 * y16;
            }
        }
        ((if q[1] > a { a } else { a }) + 0.75 * q[0]) + 1.0 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn210(a: f64, n: usize) -> f64 {
        let mut a = a;
        let a = twice(f64::sin, (a * a + 1.0_f64).ln());
        let mut x: [f64; 3] = [fn200(1.25_f64 * a.sin(), a.cos(), [0.75_f64; 3]), a, a.abs()];
        x.swap(1, 0);
        (((if a >= a { x[n % 3] } else { a }) + 0.25 * x[0]) + 1.25 * x[1]) + 2.0 * x[2]
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
        for i4 in 0..1 {
            if (if b > a { a } else { a }) > (if 0.75 >= a { b } else { a }) {
                a = a.atan();
                b = 0.5 * a.sin();
            }
            b = (f64::sin(b) - (if (-1.5_f64) < b { a } else { a })).cos();
        }
        ((b + 1.0) + 2.0 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn213(a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = 0.5 * a.sin();
                'l9: for (j, z11) in v.iter().enumerate() {
                    if (0 as f64) <= (a * a + 1.0_f64).sqrt() {
                        b = 1.25;
                        return ((((*z11) + 1.5 * a) + 1.25 * b) + 1.0 * v[0]) + 0.75 * v[v.len() - 1];
                    }
                }
                let r14 = &mut b;
                *r14 = (v[v.len() - 1] / (1.5_f64 + a.sin())).cos();
                *r14 = f64::sin(a).sin();
            }
            b = v[i4].atan();
        }
        (v.iter().enumerate().map(|(j, z)| 1.25 * (if v[1] <= a { b } else { *z }).sin()).sum::<f64>() + 1.5 * a) + 0.75 * b
    }

    #[differentiable]
    pub fn fn214(mut a: f64, mut b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        q[0] = 1.875;
        q.fill(v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
        q.reverse();
        let saved = fn3((1.5_f64 * b).atan(), (2 as f64).atan(), 2 % 4, &mut q[0..2]);
        (((b + 1.25 * b) + 1.25 * q[0]) + 0.25 * q[1]) + 0.75 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn215(mut a: f64, v: &[f64]) -> f64 {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = y1.sin();
        } else if (y1 <= a) && (1.25 >= v[1]) {} else {}
        return (((y1 + 0.5) + 1.5 * a) + 1.75 * v[0]) + 0.25 * v[1];
    }

    #[differentiable]
    pub fn fn216(a: f64, b: f64) -> Vec<f64> {
        let dx: Vec<f64> = vec![0.0_f64; 3];
        let mut y5: f64 = if fn202(a.atan(), a.sin(), a <= a) > (b - a) {
            let mut back = vec![dx[dx.len() - 1], a];
            dx.iter().step_by(2).sum::<f64>()
        } else {
            dx[0].sin()
        };
        dx.clone()
    }

    #[differentiable]
    pub fn fn217(a: f64, b: f64, flag: bool, v: &[f64], m: &mut [f64]) {
        for i6 in 1..=4 {
            m[i6 % 2] = (b * b + 1.0_f64).sqrt().mul_add(a, v[1]).atan();
            let mut old: f64 = (if a < a { m[0] } else { b }) * (-1.625_f64).asinh();
        }
    }

    #[differentiable]
    pub fn fn218(mut a: f64, b: f64, flag: bool, v: &[f64], p: [f64; 3]) -> f64 {
        let mut dx: f64 = p[0];
        ((((0..p.len()).map(|j| p[j] * v.iter().fold(a, |h, z| 1.25_f64 * b.sin()).sin()).sum::<f64>() + 1.5 * b) + 1.75 * v[0]) + 1.0 * v[v.len() - 1]) + 1.0 * dx
    }

    #[differentiable]
    pub fn fn219(a: f64, mut b: f64, flag: bool, body: &mut Body) -> f64 {
        let mut body: f64 = fn107(b.atan(), 1.25_f64 * b.sin()) - 1.125_f64.max(b);
        let r6 = &mut body;
        *r6 = *r6 * a.sin() + (0.25 * a.cos());
        a + 1.75 * body
    }

    #[differentiable]
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
            m.sort_by(|z, q| z.total_cmp(q));
            m[0] -= 0.125 * chained(a).unwrap_or(a).cos();
        } else if (-y11) >= y8 {
            let f13 = |z: f64| { let h15 = a; a.cos() + h15 };
            let mut y17 = f13(f13(b * a));
        } else {
            let (l19, r20) = m.split_at_mut(1);
            l19[0] = r20[0].sin();
            r20[0] -= l19[0] * y8.cos();
        }
    }

    #[differentiable]
    pub fn fn221(a: f64, b: f64, n: usize, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut a: [f64; 3] = [v[n % 2] - b, b / (a * a + 1.0_f64), v[n % v.len()]];
        let last7 = a.len() - 1;
        a.swap(1, last7);
        let last8 = a.len() - 1;
        a.swap(0, last8);
        let mut i9 = 0_usize;
        'l10: while i9 < 3 && (fn215(b.sin(), v) <= a[1].sin()) {
            i9 += 1;
            t.1 = 0.5 * (if (b * a[2]) > (if i9 >= 2 { a[n % 3] } else { b }) { v[0] + b } else { -0.625_f64 }).sin();
        }
        (((t.0 + 1.5 * b) + 0.75 * t.0) + 0.5 * t.1) + 1.25 * a[0]
    }

    #[differentiable]
    pub fn fn222(mut a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let mut dy1 = (a - a, (0 as f64));
        dy1.1 = (if flag { a.max(a) } else { a }).sin();
        let f5 = |z: f64| 1.25 * (z + p[2]).sin();
        let mut y7 = f5((1 as f64)) + f5(if a < a { 1.625_f64 } else { dy1.0 });
        dy1.0 = 1.625;
        let mut list9 = Vec::new();
        list9.push(1.625_f64 + p[2]);
        list9.push(a);
        list9.swap(1, 0);
        (p[1].abs() + 1.25_f64).ln()
    }

    #[differentiable]
    pub fn fn223(a: f64, mut t: (f64, f64), m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let mut back: Vec<f64> = k.clone();
        let mut y1 = [&m[..], &k[..2]].concat();
        if m[0] <= (1.375_f64.abs() + 1.25_f64).sqrt() {
            m[0] = (m.len() as f64).atan();
            m[1] = 0.875;
            if back.len() > 2 { back.pop(); }
        } else {
            if back.len() > 2 { back.pop(); }
            t.1 = ((y1[1] + back[back.len() - 1]) + back[1]).sin();
        }
        (((((1.125_f64.cos() + 2.0 * t.1) + 0.25 * k[k.len() - 1]) + 1.25 * back[0]) + 1.5 * back[back.len() - 1]) + 0.75 * y1[0]) + 1.25 * y1[y1.len() - 1]
    }

    #[differentiable]
    pub fn fn224(mut a: f64, e: &mut f64) {
        let Some(z3) = positive(a.asinh()) else {
            return;
        };
        'l5: for i6 in (0..2).rev() {
            a = (*e).sin();
            for i8 in 1..=4 {
                *e += 0.375 * (0.5 * fn209(0.5_f64 * z3.sin(), vec![a; 3]).asinh().sin());
            }
            for i10 in 0..1 {
                a = (*e).atan();
            }
        }
    }

    #[differentiable]
    pub fn fn225(a: f64, mut p: [f64; 3]) -> f64 {
        let mut x: Vec<Vec<f64>> = vec![vec![a + a, (2 as f64), (0..p.len()).map(|j| p[j] * a.sin().exp().sin()).sum::<f64>()], vec![0.0_f64; 3]];
        if a >= x[1][1].min(p[0]) {
            return a + 1.5 * a;
        }
        fn220(p[0].sin(), 1.25 * (-a).sin(), &mut x[0]);
        (p[0], p[1]) = (p[1] * 0.5, a.atan());
        (a + p[2]) + 1.0 * p[1]
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
    pub fn fn227(a: f64, mut b: f64, n: usize, m: &mut [f64]) -> [f64; 3] {
        let mut w: Vec<f64> = (0..m.len()).map(|j| m[j] + a.atan().atan()).collect::<Vec<f64>>();
        let mut i7 = 0_usize;
        while i7 < 3 && (i7 != 3) {
            i7 += 1;
            {}
            m[n % 2] = b.atan();
        }
        if n != 1 {
            fn194(m.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>().sin(), 1.25 * b.sin().sin(), &mut w);
            w.truncate(2);
        } else {
            if w.len() > 2 { b += w.pop().unwrap_or((0.25)).sin(); }
        }
        [(((if b >= b { m[1] } else { w[i7 % 2] }) + 1.25 * b) + 1.25 * m[1]) + 0.5 * w[0], ((m[i7 % m.len()] + 1.5 * b) + 2.0 * w[1]) + 2.0 * w[w.len() - 1], (n as f64) + 1.75 * w[1]]
    }

    #[differentiable]
    pub fn fn228(mut a: f64, mut b: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut y: [f64; 3] = [b; 3];
        let mut b: Point = Point { x: q[0], y: a };
        let mut dx = vec![a.cos(); 3];
        (((a + 1.5 * y[0]) + 1.5 * y[1]) + 0.75 * y[2]) + 1.0 * b.x
    }

    #[differentiable]
    pub fn fn229(a: f64, b: f64) -> f64 {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            for i7 in 0..1 {
                let mut y = vec![vec![b + b; 2]; 3];
                y[1][1] = 0.5 * a.sin();
                y[1][i7 % 2] = 0.5 * b.sin();
            }
        }
        (1.625 * a) + 0.5 * a
    }

    #[differentiable]
    pub fn fn230(a: f64, b: f64, n: usize) -> f64 {
        let mut dy1 = (a + a) - (b - b);
        let y: f64 = a;
        dy1 = 1.25;
        let mut old: f64 = if y < y { y * dy1 } else { y * y };
        match 0 % 3 { 0 => {
            dy1 = (if y > a { y + y } else { dy1.abs() }).cos();
        }, 1 => {
            old = a.sin();
            old = 1.25 * old.sin();
        }, _ => {
            old = y.sin();
        } }
        (((a + 0.75 * a) + 0.75 * b) + 1.0 * dy1) + 1.75 * y
    }

    #[differentiable]
    pub fn fn231(mut a: f64, m: &mut [f64]) -> [f64; 3] {
        let mut dy1: Vec<f64> = vec![1.875_f64 * a; 3];
        'l4: for i5 in 0..m.len() {
            dy1.truncate(3);
            {
                m.fill((dy1[i5 % 2] * dy1[1]).atan());
                let part7 = &mut m[0..2];
                part7[0] += 0.5 * 1.125_f64.sin().tanh().sin();
                part7[1] = part7[0] * (dy1[i5 % 2] * 1.25_f64).sin();
            }
        }
        [a + 1.0 * a, (a / (0.125_f64.abs() + 1.25)) + 1.25 * dy1[1], (((a * (-0.5)) + 0.75 * m[0]) + 1.25 * m[m.len() - 1]) + 0.5 * dy1[0]]
    }

    #[differentiable]
    pub fn fn232(mut a: f64, n: usize) -> f64 {
        a = fn42(chained(0.875_f64 + 1.0_f64).unwrap_or(a).sin()).atan();
        a = (a * fn211(1.25_f64 * a.sin())).atan();
        for i3 in 0..2 {
            'l5: for i6 in 0..2 {
                a = ((-a) + (if a <= a { a } else { a })).atan();
            }
        }
        1.875 + 1.0 * a
    }

    #[differentiable]
    pub fn fn233(a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        let a = a + (2 as f64);
        m[0] = 1.25 * (m[1] + m[1].sin()).sin();
        m.fill(a.sin());
        for i5 in 1..=2 {
            m[i5 % 2] = 0.5 * ((a + a) * m[i5 % 2]).sin();
        }
        (((((0..v.len()).map(|j| v[j] * (a - a).sin()).sum::<f64>() + 0.75 * v[0]) + 0.5 * v[1]) + 0.75 * m[0]) + 1.5 * m[1]) + 1.0 * m[m.len() - 1]
    }

    #[differentiable]
    pub fn fn234(a: f64, mut b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        if let Some(z) = m.last_mut() {
            *z += 0.5 * a.cos();
        }
        m.swap(1, 0);
        let mut v: f64 = b;
        match n % 3 { 0 => {
            m.sort_by(|z, q| z.total_cmp(q));
            let last7 = m.len() - 1;
            m.swap(1, last7);
        }, 1 => {
            std::mem::swap(&mut b, &mut v);
        }, _ => {
            let r8 = &mut m[n % m.len()];
            *r8 = *r8 * b.atan() + (0.375 * (1.25 * b.sin()));
            *r8 = (b + 1.75_f64).sin();
        } }
        (v + 0.25 * a) + 1.5 * v
    }

    #[differentiable]
    pub fn fn235(a: f64, m: &mut [f64]) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a.sin());
        list3.push(fn232(m[m.len() - 1].cos(), 2 % 4));
        m[1] = 1.25_f64.abs().cos();
        let saved: f64 = (0 as f64);
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 3 { break; }
            let r9 = &mut list3[i6 % 2];
            *r9 *= 0.5 * (1.125_f64 - a).sin();
            *r9 *= 0.5 * m.iter().enumerate().map(|(j, z)| 0.5_f64 * m[i6 % 2].sin()).sum::<f64>().sin();
            m[i6 % m.len()] = m.iter().map(|z| (list3[i6 % 2] + saved).atan()).sum::<f64>().atan();
            list3.push(m.iter().fold(a, |h, z| ((*z) * list3[i6 % 2]).cos()).cos());
            let mut i15 = 0_usize;
            while i15 < 3 && (saved.max(m[i6 % 2]) > m[i15 % 2].sin().powi(2)) {
                i15 += 1;
                for (j, z17) in m.iter_mut().enumerate() {
                    *z17 = *z17 * (-2.0_f64).cos() - (0.125 * (if 1.875_f64 >= saved { -1.875_f64 } else { a }).cos());
                }
                for (z, o) in list3.iter_mut().zip(m.iter()) {
                    *z += *o * 0.5 * m[i6 % 2].sin();
                }
            }
        }
        return (((m[i6 % 2] + 0.25 * a) + 0.5 * m[1]) + 1.5 * m[m.len() - 1]) + 1.5 * list3[list3.len() - 1];
        list3[0] += 0.25 * (if i6 >= 2 { a.abs() } else { a - saved }).sin();
        a * a
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
                return fn230(0.5 * a.sin(), a.sin(), i3 % 4) + 1.25 * a;
            }
        }
        next[1][2] = a.sin();
        let mut u = fn235(a.cos(), &mut next[1]);
        for i in 0..2 {
            for j in 0..2 {
                next[i][j] += next[i][1 - j] * 1.25 * 0.375_f64.sin();
            }
        }
        next[i3 % 2][i3 % 3]
    }

    #[differentiable]
    pub fn fn237(a: f64) -> f64 {
        let mut a = a;
        let a = a;
        a
    }

    #[differentiable]
    pub fn fn238(mut a: f64) -> f64 {
        let y = Point::new(1.125_f64 + a, a);
        a = 1.375;
        if ((if a <= a { a } else { a }) >= (1.25 - a)) && (a > a) {}
        if a >= a { y.y } else { y.y }
    }

    #[differentiable]
    pub fn fn239(a: f64, v: &[f64], k: &mut Vec<f64>, r: &mut [f64; 3]) -> Vec<f64> {
        let u: Option<f64> = Some(if 1.125_f64 < a { 0.375_f64 } else { k[1] });
        let r: f64 = r[1];
        k.fill(1.25 * v[0].sin().tanh().sin());
        let mut v = [[a; 3]; 2];
        v[1][1] -= 0.25 * (1.25 * a.atan().sin());
        let mut old = Shape::Disc(-0.375);
        vec![((((r + 1.25_f64 * k[1]) + 1.75_f64 * k[k.len() - 1]) + 1.75_f64 * r) + 2.0_f64 * v[1][0]) + 1.0_f64 * v[1][2], ((twice(f64::sin, a * 0.375_f64) + 1.25_f64 * k[1]) + 0.25_f64 * k[k.len() - 1]) + 0.75_f64 * r]
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
    pub fn fn241(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut next = v.to_vec();
        fn224(v[0].min(0.25_f64).sin(), &mut next[1]);
        next.resize(5, next.iter().take(2).map(|z| z.sin()).sum::<f64>().cos());
        let saved = fn233(1.25 * a.max(a).sin(), v, &mut next);
        next.resize(3, a.cos());
        let mut w = vec![0.0_f64; 2];
        w.insert(1, b.sin().sin());
        let f7 = |z: f64| b.atan();
        let y9 = f7(f7(-1.625));
        (((b.abs() + 0.5 * a) + 1.5 * saved) + 1.5 * w[0]) + 1.25 * y9
    }

    #[differentiable]
    pub fn fn242(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let s: Net = Net { w: v.iter().enumerate().map(|(j, z)| (*z).sin().exp().cos()).collect::<Vec<f64>>(), b: if a >= b { b } else { a } };
        if b > fn238(1.25 * v[v.len() - 1].sin()) {
            {
                a = v.iter().fold(v[1], |h, z| 1.25_f64 * (s.w[0] / (b * b + 1.0_f64)).sin()).atan();
            }
            a = 0.875;
        } else {
            let f9 = |z: f64, k: f64| b.atan();
            let y12 = f9(v[1] + s.w[1], b);
            a = (f64::sin(y12) + b).atan();
        }
        (((((if b > v[1] { a } else { s.w[1] }) + 0.5 * a) + 1.5 * v[0]) + 1.0 * v[v.len() - 1]) + 0.75 * s.w[1]) + 0.25 * s.b
    }

    #[differentiable]
    pub fn fn244(a: f64, b: f64) -> f64 {
        let mut saved = [[b; 3], [chained(b).unwrap_or(a), b - 0.125_f64, a]];
        let next: f64 = b;
        saved[0][2] = f64::sin(a).sin();
        let mut saved5 = Net { w: vec![a, next], b: a - next };
        saved[0][0] -= 0.375 * fn241((b + (-1.75_f64)).cos(), a.sin(), &saved[1]).sin();
        if (a.max(next) < saved5.b) && (b.sin().exp() <= fn228(b.atan(), 1.25 * b.sin(), 1 % 4, vec![b; 3])) {
            saved5.step(&saved[1], a.sin());
        } else {
            saved[0][0] = a.sin();
            saved[0][1] = 1.25 * next.sin();
        }
        (((saved5.run(saved5.b + b) + 1.5 * b) + 0.75 * next) + 0.75 * saved5.w[0]) + 0.75 * saved5.w[1]
    }

    #[differentiable]
    pub fn fn245(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut list4 = Vec::new();
        list4.push(b);
        list4.push(if a > (-1.75_f64) { b } else { 1.375_f64 });
        let mut b: f64 = b + fn228(1.25_f64 * v[v.len() - 1].sin(), a.sin(), 2 % 4, list4.clone());
        let mut cell1: f64 = list4[0];
        for z8 in list4.iter_mut() {
            *z8 = 0.5 * cell1.sin();
        }
        let mut old9 = std::mem::replace(&mut list4[0], a.asinh().atan());
        let mut old11 = std::mem::replace(&mut cell1, old9.sin());
        ((((b.sin() + 0.5 * a) + 0.75 * v[0]) + 1.75 * v[v.len() - 1]) + 1.0 * cell1) + 0.5 * old11
    }

    #[differentiable]
    pub fn fn246(a: f64, b: f64) -> Vec<f64> {
        let mut w = [b, fn237(a.sin()), a - a];
        if b >= 1.625 {
            return vec![((0.875_f64 + 1.0_f64 * a) + 0.75_f64 * b) + 2.0_f64 * w[1], (-b) + 2.0_f64 * w[0]];
        }
        if (a < w.iter().enumerate().map(|(j, z)| (j as f64).sin()).sum::<f64>()) || ((if b > w[0] { a } else { a }) <= (-b)) {
            w.sort_by(|z, q| z.total_cmp(q));
            w[1] += 0.5 * (1.25 * ((w[0] - a) + w.iter().fold(a, |h, z| 1.875_f64.max(-0.75_f64).sin())).sin());
        } else if a <= 0.375 {
            let f8 = |z: f64| (0..w.len()).map(|j| w[j] * z.sin()).sum::<f64>().cos();
            let mut y11 = f8(a.abs());
        } else {
            w.fill(b.sin().powi(0).sin());
        }
        vec![(a * b) + 1.75_f64 * b, (0.25_f64 + 0.75_f64 * a) + 0.75_f64 * w[1]]
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
        let mut old: Vec<f64> = vec![b + a, a];
        old.resize(5, old[old.len() - 1].mul_add(0.375_f64, b).atan());
        let r5 = &mut old[1];
        *r5 = *r5 * a.cos() + (0.375 * b.sin());
        *r5 = *r5 * b.atan() + (0.125 * b.sin());
        old[1] = ((0 as f64) * v[0].min(b)).sin();
        for i6 in (0..old.len()).step_by(2) {}
        if old.len() > 2 { if let Some(z) = old.pop() { a += z * 0.5; } }
        ((((((((if a <= 1.375 { old[0] } else { old[0] }) + 1.5 * a) + 2.0 * b) + 0.25 * v[0]) + 2.0 * v[1]) + 1.0 * v[v.len() - 1]) + 0.5 * old[0]) + 0.75 * old[1]) + 0.75 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn249(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), 0.5_f64 * b.sin()) > a { b * a } else { b }).cos());
        }
        if list4.len() > 2 { list4.remove(1); }
        let mut u: f64 = a;
        for i9 in 0..1 {
            list4.fill(a.sin().sin());
            u = list4.iter().zip(list4.iter()).map(|(z, q)| a.cos()).sum::<f64>().sin();
        }
        ((a + 0.5 * a) + 2.0 * b) + 0.75 * u
    }

    #[differentiable]
    pub fn fn250(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        b -= 0.25 * ((a + a) * v[0]).sin();
        (((b.abs() + 1.25 * a) + 0.75 * b) + 0.75 * v[0]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn251(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut dy1: Vec<f64> = vec![0.0_f64; 3];
        {}
        dy1[0] += 0.375 * (b * dy1[0].sin()).atan();
        for z in dy1.clone() {
            a += 0.25 * z * dy1[0].sin();
        }
        fn224((b + dy1[1]).sin(), &mut a);
        for &z6 in dy1.iter() {
            if flag {
                let r8 = &mut a;
                *r8 = *r8 * z6.sin() + (0.375 * dy1[1].atan());
                return ((((fn236(z6.sin()) + 1.25 * a) + 2.0 * b) + 1.75 * dy1[0]) + 1.75 * dy1[dy1.len() - 1]) + 0.75 * z6;
            }
            a = (if fn245(b.atan(), a.cos(), &dy1) > z6 { a } else { -a }).atan();
        }
        b.min(b) + 1.75 * b
    }

    #[differentiable]
    pub fn fn252(mut a: f64) -> f64 {
        let mut dx = Body { pos: Point { x: a, y: a }, vel: [a, if a > 1.75_f64 { a } else { a }, a.atan()], mass: -a, id: 2 };
        dx.pos.y = ((a * 1.25_f64) * a).sin();
        if (if dx.vel[0] >= a { a } else { a }) >= (a - dx.vel[2]) {
            dx.vel[1] = 1.125_f64.cos();
        }
        let f3 = |z: f64| ((dx.pos.x * a) + fn42(a.atan())).sin();
        let y5 = f3(if a >= dx.mass { a } else { dx.vel[1] }) + f3(a.mul_add(dx.vel[0], a));
        a += 0.25 * fn53(y5.asinh().cos(), 1.25 * y5.sin().tanh().sin(), &mut dx);
        ((((((a + 1.25) + 0.5 * a) + 0.5 * dx.pos.x) + 0.25 * dx.pos.y) + 1.25 * dx.vel[0]) + 2.0 * dx.mass) + 1.25 * y5
    }

    #[differentiable]
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
                    let mut old18 = std::mem::replace(&mut list4, [&v[..], &v[..2]].concat());
                }
            }
        } else {
            let mut saved: f64 = a.cos().min(v[0] * a);
            let dy1 = fn234(saved.sin().powi(3).sin(), 1.25 * 0.5_f64.sin(), 0 % 4, v, &mut list4[..2]);
        }
        [list4[1] * y13, ((2 as f64) + 1.5 * list4[0]) + 1.75 * list4[list4.len() - 1], ((((((if y13 >= b { y13 } else { b }) + 1.5 * b) + 0.75 * v[0]) + 2.0 * v[v.len() - 1]) + 1.25 * list4[0]) + 0.25 * list4[list4.len() - 1]) + 1.25 * y13]
    }

    #[differentiable]
    pub fn fn254(mut a: f64, b: f64, flag: bool, m: &mut [f64], net: &Net) -> f64 {
        let mut x: [f64; 3] = [net.w[0] * a, a, net.b - m[m.len() - 1]];
        x.reverse();
        let f7 = |z: f64| ((m[1] - a) - net.forward(m)).sin();
        let y9 = f7((0 as f64)) + f7(b.sin().powi(2));
        if net.w[1].sin().powi(2) < net.forward(m) {
            let mut y11: f64 = {
                m[0] += 0.5 * (1.25 * b.sin());
                fn220(1.25 * (b * b).sin(), (0 as f64).cos(), m);
                b
            };
            let a = fn233(fn245(1.25_f64 * b.sin(), 1.125_f64.sin(), &x[0..=1]).cos(), &x, &mut m[..=1]);
        }
        (((((m.iter().map(|z| (*z).cos()).sum::<f64>() + 0.5 * b) + 0.25 * m[1]) + 1.5 * m[m.len() - 1]) + 1.5 * net.w[0]) + 0.25 * x[0]) + 0.75 * x[1]
    }

    #[differentiable]
    pub fn fn255(a: f64, q: Vec<f64>, t: (f64, f64)) -> f64 {
        let a = fn133((a - a).sin(), q.iter().copied().fold((-9.0), f64::max).cos(), &q);
        let f5 = |z: f64| { let h7 = z; h7.sin() + h7 };
        let mut y9 = f5(a[1] - t.0) + f5(a[a.len() - 1]);
        ((((((((q[1] - a[a.len() - 1]) + 1.25 * q[0]) + 0.5 * q[1]) + 1.75 * q[q.len() - 1]) + 1.5 * t.0) + 1.0 * t.1) + 2.0 * a[0]) + 0.75 * a[a.len() - 1]) + 0.25 * y9
    }

    #[differentiable]
    pub fn fn256(a: f64, p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut old: [f64; 3] = [0.375_f64 - q[0], a + a, a];
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 3 { break; }
            if i5 != 1 {
                break;
            }
            if i5 < 1 { break; }
            if q.len() > 2 { q.remove(0); }
        }
        let f7 = |z: f64, k: f64| 1.25 * p.iter().sum::<f64>().sin();
        let y10 = f7(old.iter().sum::<f64>(), p[i5 % 3]);
        let mut old: Vec<f64> = vec![old[2], if a >= p[0] { q[i5 % 2] } else { y10 }, 1.25_f64.sin().exp()];
        ((fn250(1.25 * 1.375_f64.sin(), p[1].sin(), &old) + 2.0 * q[0]) + 1.75 * q[q.len() - 1]) + 0.5 * y10
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
    pub fn fn258(mut a: f64, k: &mut Vec<f64>) -> f64 {
        for i3 in (0..4).rev() {
            match i3 % 3 { 0 => {
                if k.len() < 9 { k.insert(0, 0.375_f64.cos()); }
            }, 1 => {
                a += 0.25 * fn188((-1.375_f64).atan(), k);
            }, _ => {} }
            k[0] += 0.375 * (0.5 * 0.5_f64.sin());
            k[0] = a.cos();
        }
        k.iter().fold(-1.25_f64, |h, z| h.abs().sin())
    }

    #[differentiable]
    pub fn fn259(a: f64, n: usize) -> f64 {
        let mut back: Vec<f64> = vec![a.max(a); 3];
        let mut y = back[0..=1].to_vec();
        fn158(1.25 * (0..back.len()).map(|j| back[j] * (back[n % 2].abs() + 1.25_f64).sqrt().atan()).sum::<f64>().sin(), &back, &mut y[..2]);
        'l6: for i7 in 0..y.len() {
            y.reverse();
        }
        return (((((n as f64) + 1.5 * a) + 0.5 * back[0]) + 1.0 * back[1]) + 0.25 * back[back.len() - 1]) + 0.5 * y[0];
    }

    #[differentiable]
    pub fn fn260(a: f64, q: Vec<f64>, t: (f64, f64)) -> [f64; 3] {
        'l4: for i5 in (0..q.len()).rev() {
            'l7: for i8 in (0..1).rev() {
                for i10 in (0..q.len()).step_by(2) {
                    if (q[i5] > 1.5) && (q[i5] < t.1) {
                        return [((q.iter().rev().skip(1).copied().map(|z| z.sin()).sum::<f64>() + 1.0 * a) + 1.25 * q[0]) + 0.5 * q[1], (q[i5] - a) + 1.75 * q[0], a.min(a) + 0.75 * t.0];
                    }
                }
            }
        }
        [q.iter().rev().skip(1).copied().map(|z| (0..q.len()).map(|j| q[j] * (z * z).sin()).sum::<f64>().cos()).sum::<f64>() + 1.25 * q[q.len() - 1], ((t.1 + 2.0 * a) + 1.5 * q[q.len() - 1]) + 1.5 * t.1, ((if t.1 > a { q[q.len() - 1] } else { a }) + 0.5 * a) + 0.25 * t.1]
    }

    #[differentiable]
    pub fn fn261(a: f64, mut b: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut old = vec![p[n % 3] + b, if a < a { b } else { b }, b.atan()];
        let mut old7 = std::mem::replace(&mut p[2], 1.25 * (b / (old[0] * old[0] + 1.0_f64)).sin());
        if n < 0 {
            let old10 = fn33(f64::sin(a).cos(), n % 4, &v[..2], (0..v.len()).map(|j| v[j] + v[n % v.len()].cos()).collect::<Vec<f64>>(), &mut old);
            let mut i12 = 0_usize;
            loop {
                i12 += 1;
                if i12 > 3 { break; }
                if n >= 2 {
                    for pair in old.chunks_exact_mut(2) {
                        let first = pair[0];
                        pair[0] = pair[1] * 0.5;
                        pair[1] = first * a.cos();
                    }
                } else if old7.sin().tanh() >= a.cos() {} else {
                    for pair in p.chunks_exact_mut(2) {
                        let first = pair[0];
                        pair[0] = pair[1] * 0.5;
                        pair[1] = first * 0.5 * a.sin();
                    }
                }
                if old7 <= 0.375 { break; }
                if fn252(1.25_f64.sin()) < v[i12 % 2] {
                    break;
                }
            }
            b += 0.25 * fn258(old10.sin(), &mut old);
        } else {
            old.insert(0, p.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<f64>().cos());
        }
        [((((((b / (1.5 + b.sin())) + 2.0 * b) + 0.75 * v[0]) + 1.25 * v[v.len() - 1]) + 1.5 * p[0]) + 0.25 * p[2]) + 0.25 * old[old.len() - 1], ((if n >= 0 { b } else { old7 }) + 2.0 * old[0]) + 1.0 * old[1], ((b + 0.5 * v[0]) + 2.0 * old[old.len() - 1]) + 1.75 * old7]
    }

    #[differentiable]
    pub fn fn262(a: f64, q: Vec<f64>) -> Vec<f64> {
        let mut tape1: Vec<f64> = vec![0.0_f64; 3];
        let f4 = |z: f64, k: f64| z.cos();
        let y7 = f4(q[0], tape1[0]) * f4(if q[1] <= a { a } else { a }, tape1[tape1.len() - 1]);
        let mut acc: [f64; 3] = [y7, if a >= q[0] { q[q.len() - 1] } else { a }, (a * a + 1.0_f64).ln()];
        tape1[1] = a.mul_add(y7, a).sin();
        let dy1 = tape1[1];
        q.clone()
    }

    #[differentiable]
    pub fn fn263(a: f64, v: &[f64]) -> Vec<f64> {
        let mut cell1: (f64, f64) = (v[1], a);
        cell1.1 = 1.25 * cell1.0.sin();
        let mut s: [f64; 3] = [a, fn259(a.sin(), 3 % 4), v.iter().enumerate().map(|(j, z)| (*z).cos().sin()).sum::<f64>()];
        s.sort_by(|z, q| z.total_cmp(q));
        vec![((s.iter().map(|z| (2 as f64).sin()).sum::<f64>() + 1.5_f64 * a) + 1.25_f64 * cell1.0) + 1.25_f64 * s[1], ((a.max(a) + 0.25_f64 * a) + 1.0_f64 * cell1.1) + 1.25_f64 * s[0]]
    }

    #[differentiable]
    pub fn fn264(mut a: f64, mut p: [f64; 3], r: &mut [f64; 3]) -> f64 {
        let mut x = Point::new(a * a, a);
        r.reverse();
        'l5: for z7 in r.iter() {
            p[1] = 0.5 * (*z7).atan().sin().powi(0).sin();
            let mut w = fn235(0.5 * chained(x.x.asinh()).unwrap_or(*z7).sin(), &mut p);
        }
        ((((through(&x, a / (1.5 + x.y.sin())) + 2.0 * a) + 1.75 * p[2]) + 1.75 * r[0]) + 0.5 * r[1]) + 0.5 * r[2]
    }

    #[differentiable]
    pub fn fn265(mut a: f64, m: &mut [f64]) -> f64 {
        let mut next: [f64; 3] = std::array::from_fn(|j| 1.25 * m[j % 2].sin().powi(3).sin());
        m.reverse();
        next = next.map(|z| a.atan());
        next.reverse();
        let mut y12: [f64; 3] = if a.min(0.5) <= (a * a) {
            for i6 in 1..=2 {
                next[i6 % 3] = m[i6 % 2].sin().max(m[0]).cos();
                let Some(z8) = positive(next[1]) else {
                    continue;
                };
            }
            let Some(z10) = positive((2 as f64)) else {
                return (((next[0] * a) + 1.5 * a) + 0.75 * m[0]) + 1.0 * m[m.len() - 1];
            };
            next
        } else {
            [a, 0.5_f64, a]
        };
        (((((((next[0] + 0.75) + 0.5 * m[0]) + 0.5 * m[1]) + 1.5 * next[0]) + 0.5 * next[2]) + 2.0 * y12[0]) + 0.25 * y12[1]) + 1.0 * y12[2]
    }

    #[differentiable]
    pub fn fn266(a: f64) -> f64 {
        for i2 in 0..2 {}
        (a + a) + 1.0 * a
    }

    #[differentiable]
    pub fn fn267(a: f64, q: Vec<f64>) -> f64 {
        let mut u = [1.625_f64, if (-0.875_f64) >= q[0] { a } else { q[q.len() - 1] }, if a > 1.625_f64 { a } else { a }];
        u = [if a > a { a } else { a }; 3];
        u[0] = 1.25 * positive(q[0] * q[1]).unwrap_or(1.0_f64).sin();
        let mut x: f64 = q[0];
        for i5 in 1..=2 {
            u.fill(0.5 * q[0].asinh().sin());
            (u[0], u[1]) = (u[1] * 0.5, a.sin());
            if let Some(z) = u.last_mut() {
                *z += 0.5 * 0.5 * x.sin();
            }
        }
        ((((q.first().copied().unwrap_or((0.5)) + 1.5 * a) + 1.25 * q[0]) + 0.5 * q[1]) + 1.0 * q[q.len() - 1]) + 0.5 * x
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
    pub fn fn270(a: f64, m: &mut [f64]) -> f64 {
        let mut w: [f64; 3] = std::array::from_fn(|j| 1.25 * a.sin());
        fn197(f64::sin(-0.25_f64).sin(), 3 % 4, &mut w);
        for i5 in 0..w.len() {
            for z8 in &w {}
        }
        ((m.iter().rev().skip(1).copied().map(|z| 1.25 * a.sin()).sum::<f64>() + 1.0 * m[0]) + 2.0 * m[1]) + 1.25 * m[m.len() - 1]
    }

    #[differentiable]
    pub fn fn271(mut a: f64, mut p: [f64; 3]) -> f64 {
        let mut p = [[a; 3], [fn251(1.25_f64 * a.sin(), p[1].sin(), 1.625_f64 > a), a.sin().exp(), a.sin().tanh()]];
        let mut list4 = Vec::new();
        for i5 in 0..3 {
            list4.push(a.sin());
        }
        if list4.len() > 2 { a += list4.pop().unwrap_or((0.25)).sin(); }
        let mut back = fn227(1.25 * (2 as f64).sin(), p[0][0].sin(), 1 % 4, &mut list4[..=1]);
        ((((a + p[1][1]) + 1.5 * a) + 2.0 * list4[0]) + 1.0 * list4[1]) + 1.25 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn272(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 2 { break; }
            if a <= (1.25 + a) { break; }
        }
        let x = a.abs();
        ((x / (x.abs() + 1.25)) + 0.75 * a) + 0.25 * x
    }

    #[differentiable]
    pub fn fn273(a: f64, b: f64, n: usize) -> f64 {
        let mut old = vec![a - b, 2.0_f64, b];
        if old.windows(2).map(|z| z[0] * z[1]).sum::<f64>() < (a / (1.5 + 0.75_f64.sin())) {
            old.clear();
            old.push(fn272(b.atan()).sin());
            old.push(1.125_f64);
            fn224(b.sin().exp().atan(), &mut old[n % 2]);
        }
        (b + 1.75 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn274(a: f64, mut b: f64) -> f64 {
        let mut next = vec![a, a, 0.375_f64 + b];
        let mut i4 = 0_usize;
        'l5: while i4 < 2 {
            i4 += 1;
            let r7 = &mut b;
            *r7 += 0.125 * (0..next.len()).map(|j| next[j] * 0.5_f64 * a.abs().sin()).sum::<f64>().sin();
            *r7 += 0.5 * next.iter().copied().fold((-9.0), f64::max).atan();
        }
        ((next.iter().enumerate().map(|(j, z)| 1.25 * 1.0_f64.mul_add(*z, a).sin()).sum::<f64>() + 1.75 * next[0]) + 1.75 * next[1]) + 1.0 * next[next.len() - 1]
    }

    #[differentiable]
    pub fn fn275(a: f64, p: [f64; 3]) -> f64 {
        let back = fn22(a.sin().powi(3).sin(), (0 as f64).atan(), &p);
        (f64::sin(a) + 1.75 * p[0]) + 0.25 * p[2]
    }

    #[differentiable]
    pub fn fn276(mut a: f64, n: usize, m: &mut [f64]) {
        let mut a: Net = Net { w: m[..2].to_vec(), b: a };
        if a.w[n % 2] > (-m[1]) {
            return;
        }
        a.b /= 1.75 + a.b.sin();
        for z6 in m.windows(2) {
            'l8: for i9 in (0..2).rev() {
                a.w[0] = 0.5 * z6[i9 % 2].sin();
            }
        }
    }

    #[differentiable]
    pub fn fn277(a: f64, b: f64, flag: bool, v: &[f64]) -> [f64; 3] {
        let mut tape1 = vec![vec![a, v[1], b], (0..v.len()).map(|j| v[j] + fn271(a.atan(), [0.875_f64; 3]).atan()).collect::<Vec<f64>>()];
        tape1[0][1] /= 1.75 + v.iter().copied().fold((-9.0), f64::max).sin();
        let u = twice(bent, v.iter().rev().skip(1).copied().map(|z| (-1.75_f64).sin().exp().sin()).sum::<f64>());
        for i9 in 1..v.len() {
            tape1 = tape1.clone();
        }
        [(a.min(u) + 1.25 * tape1[0][0]) + 1.25 * tape1[1][1], (((fn273(b.sin(), u.sin(), 0 % 4) + 2.0 * v[0]) + 0.25 * v[1]) + 1.0 * v[v.len() - 1]) + 0.5 * tape1[0][0], ((-u) + 0.75 * v[1]) + 0.75 * u]
    }

    #[differentiable]
    pub fn fn278(mut a: f64) -> f64 {
        let y1 = vec![chained(a).unwrap_or(a); 3];
        let mut saved = Point { x: a + a, y: if y1[0] >= a { a } else { a } };
        saved.x -= 0.25 * (1.25 * y1[1].sin());
        let mut y1 = fn274(a.atan(), 1.25 * 1.25_f64.sin());
        (1.625 + 1.0 * saved.x) + 2.0 * saved.y
    }

    #[differentiable]
    pub fn fn279(a: f64) -> f64 {
        let mut dy1: Shape = Shape::Dot;
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 2 { break; }
                if fn275(a.sin(), [0.25_f64; 3]) < a.sin().tanh() { break; }
                let mut y11: f64 = if fn12(a.atan(), a.cos()) < (1.5_f64 + a.sin()).sqrt() {
                    let dy19: f64 = a;
                    a
                } else {
                    if (a + a) <= (if 0.25 > a { a } else { a }) {
                        break 'l7;
                    }
                    1.5_f64.max(a)
                };
                dy1 = Shape::Disc(a);
            }
        }
        return a + 1.5 * a;
    }

    #[differentiable]
    pub fn fn280(a: f64, n: usize, m: &mut [f64], k: &mut Vec<f64>) -> f64 {
        let dx = fn279(a.sin());
        for z7 in k.iter() {
            m.reverse();
        }
        (((((((-0.5) + 0.25 * a) + 1.0 * m[0]) + 1.75 * m[1]) + 1.25 * m[m.len() - 1]) + 0.75 * k[1]) + 0.75 * k[k.len() - 1]) + 1.75 * dx
    }

    #[differentiable]
    pub fn fn282(a: f64) -> f64 {
        let mut old = [(a * a + 1.0_f64).sqrt(); 3];
        fn276((a * a).atan(), 2 % 4, &mut old);
        if (1.125 > old[0]) && (a <= old[1]) {
            return a.min(old[2]) + 0.75 * a;
        }
        old.reverse();
        if (old[0] > old[0]) && (a <= a) {
            old.reverse();
            return ((a + old[0]) + 0.25 * a) + 2.0 * old[1];
        }
        ((0.375 + 1.25 * a) + 1.5 * old[0]) + 0.25 * old[2]
    }

    #[differentiable]
    pub fn fn283(a: f64, n: usize, v: &[f64]) -> f64 {
        let v = vec![vec![a + a, (a.abs() + 1.25_f64).ln(), v[0] + v[1]], vec![2.0_f64; 3]];
        if (n as f64) >= a {
            let mut y = [1.375_f64 - 0.75_f64, fn272(v[n % 2][n % 2].cos()), 1.5_f64 * a];
        }
        (((a * a) + 1.25 * a) + 1.25 * v[0][0]) + 1.5 * v[1][1]
    }

    #[differentiable]
    pub fn fn285(mut a: f64, mut b: f64, n: usize, v: &[f64], k: &mut Vec<f64>) -> f64 {
        let mut dy1: (f64, f64) = (k[n % 2], b.asinh());
        a += 0.25 * fn258(b.cos(), k);
        let mut y = dy1;
        'l8: for i9 in 0..2 {
            for i11 in 0..n % 4 {
                if (a <= a) && (dy1.1 >= b) {
                    break;
                }
            }
        }
        let Some(z13) = positive(dy1.0.asinh()) else {
            return ((((dy1.0 + 1.25 * a) + 1.25 * k[1]) + 1.0 * k[k.len() - 1]) + 1.5 * y.0) + 1.0 * y.1;
        };
        k.extend([(b * dy1.0).atan(), z13]);
        ((a + 1.0 * b) + 1.25 * k[0]) + 1.0 * k[k.len() - 1]
    }

    #[differentiable]
    pub fn fn286(a: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let cell1 = vec![vec![0.75_f64 - v[n % 2], a + t.1, t.1], vec![a - a; 3]];
        let saved: f64 = a.mul_add(a, t.1);
        let mut i7 = 0_usize;
        'l8: loop {
            i7 += 1;
            if i7 > 3 { break; }
            let mut w: [[f64; 3]; 2] = [[v[1] - 2.0_f64, saved.cos(), a.mul_add(cell1[1][0], a)], [0.625_f64; 3]];
            if v.iter().enumerate().map(|(j, z)| cell1[1][0].sin().sin()).sum::<f64>() < v.iter().zip(v.iter()).map(|(z, q)| 0.5 * f64::sin(t.1).sin()).sum::<f64>() {
                break 'l8;
            }
            let mut old15 = std::mem::replace(&mut w[0][i7 % 3], 0.5 * cell1[0][1].sin());
        }
        ((((v.iter().map(|z| a.sin()).sum::<f64>() + 0.75 * a) + 1.5 * v[0]) + 1.5 * v[1]) + 1.75 * v[v.len() - 1]) + 2.0 * t.1
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
        ((((0.875 + 0.75 * a) + 1.25 * b) + 1.0 * v[0]) + 1.25 * v[v.len() - 1]) + 2.0 * y9
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
        a += 0.375 * fn273(x.sin(), w[n % 2][2].sin(), (n + 1) % 4).sin().powi(2).sin();
        (((((((a + 0.75 * a) + 1.75 * p[0]) + 0.25 * p[1]) + 0.75 * p[2]) + 1.25 * u.unwrap_or((0.75))) + 0.25 * y12) + 0.25 * y114) + 0.5 * w[1][0]
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
        if fn272(a.atan()) < a {
            let cell1: f64 = a;
            let mut cell16: [[f64; 3]; 2] = [[q.windows(2).map(|z| z[0] * z[1]).sum::<f64>(); 3]; 2];
        } else if (s <= a) && (a > s) {
            if (a * s) > (if q[1] < 1.0 { a } else { a }) {
                s -= 0.25 * (1.25 * q[1].sin());
                return (((a + 1.75 * a) + 1.5 * q[0]) + 1.25 * q[1]) + 0.25 * s;
            }
        } else {
            s = 0.125;
        }
        ((q[1] * a) + 0.5 * a) + 1.0 * q[1]
    }

    #[differentiable]
    pub fn fn291(mut a: f64, p: [f64; 3], r: &mut [f64; 3]) -> f64 {
        'l4: for i5 in 0..r.len() {
            r[2] = 1.25_f64.min(r[0].min(r[1])).sin();
        }
        (((fn273(1.25 * p[1].sin(), r[1].sin(), 1 % 4) + 1.25 * a) + 2.0 * r[0]) + 1.5 * r[1]) + 1.5 * r[2]
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
        let mut v: [f64; 3] = [v[1] * a, a * a, v.last().copied().unwrap_or((0.5))];
        let dy1: Option<f64> = Some(a * (-1.25_f64));
        let last5 = v.len() - 1;
        v.swap(1, last5);
        'l6: for i7 in (0..1).rev() {
            v = v;
        }
        return (a + 1.0 * v[2], ((((a.abs() + 1.5 * a) + 0.75 * v[0]) + 1.75 * v[1]) + 0.25 * v[2]) + 1.25 * dy1.unwrap_or((0.75)));
    }

    #[differentiable]
    pub fn fn294(a: f64) -> f64 {
        if a < a {} else if (a < a) || (a > a) {} else {}
        let mut cell1 = fn282(a.sin().atan());
        a
    }

    #[differentiable]
    pub fn fn295(a: f64, v: &[f64]) -> f64 {
        let mut a: [f64; 3] = [a - a; 3];
        for pair in a.chunks_exact_mut(2) {
            let first = pair[0];
            pair[0] = pair[1] * 0.5;
            pair[1] = first * v[1].cos();
        }
        let saved: [f64; 3] = [0.5_f64; 3];
        for (z, o) in a.iter_mut().zip(v.iter()) {
            *z = *z * 0.5 + o.sin() * 1.25 * saved[2].sin();
        }
        for i5 in 0..a.len() {
            let last7 = a.len() - 1;
            a.swap(1, last7);
        }
        (v[v.len() - 1] * saved[0]) + 2.0 * a[1]
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
    pub fn fn297(a: f64, b: f64, body: &mut Body) -> f64 {
        let old: [f64; 3] = [body.energy(); 3];
        body.pos.y = 1.25 * (old[1].sin().tanh() - (if b <= old[1] { b } else { a })).sin();
        'l5: for i6 in 0..old.len() {
            let y1 = fn291(a.abs().atan(), old, &mut body.vel);
            body.pos.x = (y1 - b).sin();
        }
        (((a + 2.0 * a) + 1.25 * b) + 0.5 * old[0]) + 0.25 * old[1]
    }

    #[differentiable]
    pub fn fn299(a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(b.sin());
        }
        list3.push(1.25 * list3.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 1 { break; }
            let mut list9 = Vec::with_capacity(4);
            for i10 in 0..2 {
                list9.push(((list3[i7 % 2] - a).abs() + 1.25_f64).ln().atan());
            }
            if a <= (-list9[i7 % 2]) {
                if i7 != 2 {
                    list9[i7 % 2] = (list9[i7 % 2] + 0.625_f64).atan();
                } else if i7 < 3 {
                    let mut old13 = std::mem::replace(&mut list9[1], 1.875_f64.sin().sin());
                } else {
                    list9.sort_by(|z, q| z.total_cmp(q));
                }
            } else if (i7 >= 3) && (i7 % 2 == 0) {} else {}
        }
        ((((list3[i7 % 2] + 2.0 * a) + 0.25 * b) + 1.75 * list3[0]) + 1.5 * list3[1]) + 2.0 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn300(a: f64, mut b: f64, flag: bool) -> (f64, f64) {
        let mut cell1: [f64; 3] = std::array::from_fn(|j| 1.25 * (b * a).sin());
        let mut y6: f64 = if cell1[0] > a {
            cell1.swap(1, 0);
            cell1.windows(2).map(|z| z[0] * z[1]).sum::<f64>()
        } else {
            (b.abs() + 1.25_f64).sqrt()
        };
        (((y6 + a) + 1.75 * cell1[0]) + 0.5 * cell1[1], (cell1.iter().filter(|z| **z > 0.25).map(|z| (1.5_f64 + b.sin()).sqrt().cos()).sum::<f64>() + 1.5 * b) + 1.5 * y6)
    }

    #[differentiable]
    pub fn fn301(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut dx = [&p[..], &p[..2]].concat();
        if let Some(z) = dx.first_mut() {
            *z += 0.5 * a.sin();
        }
        let Some(z5) = positive(dx[0] + b) else {
            return (((((((fn296(b.sin()) + 0.25 * a) + 0.5 * b) + 0.75 * p[0]) + 0.5 * p[1]) + 1.5 * p[2]) + 2.0 * dx[0]) + 1.0 * dx[1]) + 0.25 * dx[dx.len() - 1];
        };
        ((((((((a + 1.5 * a) + 0.5 * b) + 2.0 * p[0]) + 0.75 * p[1]) + 0.75 * p[2]) + 1.25 * dx[0]) + 0.5 * dx[1]) + 1.75 * dx[dx.len() - 1]) + 0.5 * z5
    }

    #[differentiable]
    pub fn fn302(a: f64, b: f64, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut y1 = Point::new((a * a + 1.0_f64).sqrt(), t.0);
        y1.y -= 0.25 * (0.125_f64 / (1.5_f64 + v[v.len() - 1].sin())).sin();
        let mut dx: Point = y1 + y1;
        dx.scale(v[0].atan().atan());
        let mut i7 = 0_usize;
        'l8: loop {
            i7 += 1;
            if i7 > 2 { break; }
            {
                for i10 in 0..1 {}
            }
            let r12 = &mut t.0;
            *r12 += 0.125 * y1.y.sin();
        }
        (((((dx.x + 1.75 * v[1]) + 0.25 * v[v.len() - 1]) + 1.25 * y1.x) + 1.5 * y1.y) + 0.25 * dx.x) + 0.25 * dx.y
    }

    #[differentiable]
    pub fn fn304(mut a: f64, n: usize) -> f64 {
        let mut back: Point = Point { x: a.sin(), y: a };
        back.x = a.atan();
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            if 1.625 >= back.x {
                a = 1.25 * back.run(a).sin();
                return a - back.y;
            }
        }
        (back.y.max(a) + 1.5 * back.x) + 1.5 * back.y
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
        let w: Vec<f64> = p[0..=1].to_vec();
        let mut p: f64 = w[n % 2] + (-a);
        for (j, z8) in w.iter().enumerate() {
            let mut i11 = 0_usize;
            'l12: loop {
                i11 += 1;
                if i11 > 2 { break; }
                let mut z8 = [w.iter().zip(w.iter()).map(|(z, q)| 1.375_f64.sin()).sum::<f64>(), b, 0.125_f64];
                if n >= 0 {
                    return (((if n != 1 { a } else { w[n % w.len()] }) + 1.5 * b) + 0.75 * z8[0]) + 1.5 * z8[2];
                }
                let mut b: f64 = (z8[i11 % 3] * 0.625_f64).cos();
            }
            let f18 = |z: f64, k: f64| { let h21 = b; (if z > b { k } else { p }).sin() + h21 };
            let mut y23 = f18((p.abs() + 1.25_f64).sqrt(), a) + f18(p, *z8);
        }
        (((((a - a) + 2.0 * b) + 0.5 * w[0]) + 0.25 * w[1]) + 0.25 * w[w.len() - 1]) + 1.25 * p
    }

    #[differentiable]
    pub fn fn308(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let mut saved = [[a.mul_add(a, a); 3], [0.875_f64; 3]];
        saved[1][2] += 0.5 * ((a - b) / (saved[0][0] * saved[0][0] + 1.0_f64)).sin();
        (m[0], m[1]) = (m[1], m[0]);
        m[..2].copy_from_slice(&[1.25 * b.sin(), saved[1][2]]);
        let f5 = |z: f64, k: f64| k.abs().sin();
        let y8 = f5((b * b + 1.0_f64).sqrt(), a) + f5(a, b);
        (((((m.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>() + 1.5 * a) + 1.25 * b) + 1.25 * m[0]) + 0.75 * m[1]) + 1.75 * m[m.len() - 1]) + 0.25 * y8
    }

    #[differentiable]
    pub fn fn309(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        if (a >= (-p[n % 3])) && ((n == 2) || (b > a)) {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                i5 += 1;
            }
        }
        b = b.cos().min(a - a).cos();
        'l8: for i9 in (0..1).rev() {
            b = p.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>().cos();
            let mut i11 = 0_usize;
            loop {
                i11 += 1;
                if i11 > 1 { break; }
                match 3 % 3 { 0 => {}, 1 => {
                    b = (n as f64).cos();
                    b *= 0.5 * 0.75_f64.sin();
                }, _ => {
                    b = 1.5;
                } }
                if p.iter().copied().fold((-9.0), f64::max) < b { break; }
                let mut y1 = (a + 1.5_f64).mul_add(b, 1.25_f64);
                y1 = 0.5 * a.sin();
            }
        }
        ((((p[n % 3].sin().exp() + 0.25 * a) + 0.75 * b) + 0.25 * p[0]) + 1.0 * p[1]) + 1.75 * p[2]
    }

    #[differentiable]
    pub fn fn310(mut a: f64, body: &mut Body) -> f64 {
        for i3 in (0..4).rev() {
            if body.vel[i3 % 3] < (a - body.pos.y) {}
            body.mass = ((i3 + 1) as f64).sin();
        }
        let r5 = &mut body.mass;
        *r5 *= (a * a).sin();
        *r5 *= (a + a).cos();
        'l6: for i7 in 0..2 {
            body.pos.x = 0.75;
        }
        return (((body.vel[1] + 0.75 * body.pos.x) + 0.25 * body.pos.y) + 1.5 * body.vel[1]) + 0.5 * body.mass;
        body.vel[1] = a.sin();
        a
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
        let mut y8: f64 = if b >= fn311(1.25 * a.sin(), a > b) {
            for i4 in 0..dy1.len() {
                b *= a.sin();
                let mut x = fn307(0.5 * b.sin(), 0.5 * chained(b.abs()).unwrap_or(dy1[i4]).sin(), 2 % 4, dy1);
                x = (-x.max(b)).sin();
            }
            let part7 = &mut dy1[..=1];
            part7[0] += 0.125 * (a.abs() + 1.25_f64).ln().sin();
            part7[1] = part7[0] * (b * b).sin();
            dy1[0]
        } else {
            for z in dy1.clone() {
                b += 0.25 * z * 1.25 * dy1[0].sin();
            }
            a
        };
        return ((((fn306(b.cos(), b.sin()) + 0.75 * b) + 0.5 * dy1[0]) + 1.75 * dy1[1]) + 1.0 * dy1[2]) + 1.75 * y8;
    }

    #[differentiable]
    pub fn fn313(a: f64, b: f64, mut q: Vec<f64>, body: &mut Body) {
        let mut y: [f64; 3] = [a - q[q.len() - 1], body.pos.y, if a >= a { q[0] } else { b }];
        q[1] = 1.25 * b.sin();
        let back = fn291((b - q[q.len() - 1]).atan(), y, &mut body.vel);
        let mut i7 = 0_usize;
        while i7 < 2 {
            i7 += 1;
            let f9 = |z: f64| { let h11 = a.sin().exp(); ((i7 + 1) as f64).sin() + h11 };
            let y15 = f9(y.iter().zip(y.iter()).map(|(z, q)| (*q).max(back).sin()).sum::<f64>());
        }
        let mut back17 = fn227(back.sin(), a.sin(), q.len() % 4, &mut y[..2]);
        let f19 = |z: f64| 1.25 * fn309(q.iter().map(|z| 1.25_f64 * back17.iter().zip(back17.iter()).map(|(z, q)| 1.25_f64 * a.sin()).sum::<f64>().sin()).sum::<f64>().atan(), 1.25_f64.cos(), (i7 + 1) % 4, [z, body.pos.x, b]).sin();
        let y24 = f19(f19(a));
        if q.len() > 2 { q.remove(0); }
    }

    #[differentiable]
    pub fn fn314(a: f64, n: usize) -> f64 {
        let mut n: Net = Net { w: vec![a, a], b: a.asinh() };
        let f4 = |z: f64| 1.25 * (z.sin().powi(1) * (n.w[0] + z)).sin();
        let y6 = f4(if a >= a { a } else { a });
        n.w[0] = (if y6 < y6 { a } else { n.w[0] }).abs().atan();
        let mut y10: f64 = {
            let mut dy1: Vec<f64> = vec![y6.abs(), n.w[1]];
            let last9 = dy1.len() - 1;
            dy1.swap(1, last9);
            n.w[0].min(1.875_f64)
        };
        ((y10 + 1.0 * n.w[1]) + 0.5 * n.b) + 1.0 * y10
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
    pub fn fn316(a: f64, mut b: f64, flag: bool, e: &mut f64) -> f64 {
        let cell1 = [1.125_f64; 3];
        *e = 1.25 * (1.5_f64 + (*e).sin()).ln().mul_add(b, cell1[1]).sin();
        *e = ((1 as f64) + ((*e) * a)).sin();
        if (*e) <= b {
            *e = (if (1.5_f64 + cell1[0].sin()).ln() < b { (*e).abs() } else { -b }).sin();
        }
        (((a / (1.5 + b.sin())) + 1.5 * a) + 1.0 * b) + 1.25 * (*e)
    }

    #[differentiable]
    pub fn fn317(mut a: f64, n: usize) -> Vec<f64> {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(a);
        let y: Body = Body { pos: Point::new(a, a), vel: [a.sin().tanh(), a, a + 1.875_f64], mass: a - a, id: 2 };
        for i6 in 0..list3.len() {
            let part8 = &mut list3[..=1];
            part8[0] += 0.5 * (0.5 * (y.pos.y + a).sin());
            part8[1] = part8[0] * a.atan();
            let dx = fn265((a * a).sin(), &mut list3);
        }
        'l10: for (j, z12) in list3.iter().enumerate() {
            let f15 = |z: f64| list3.iter().sum::<f64>().sin();
            let y17 = f15((*z12).cos()) + f15(a.sin());
        }
        list3.clone()
    }

    #[differentiable]
    pub fn fn318(mut a: f64, p: [f64; 3]) -> [f64; 3] {
        a = 1.375;
        a = p[1].cos();
        let mut p = p[1];
        [(a + 1.25 * a) + 1.75 * p, p + 0.5 * a, 0.125_f64.sin().exp() + 0.25 * a]
    }

    #[differentiable]
    pub fn fn319(a: f64, mut b: f64, n: usize, body: &mut Body) -> f64 {
        body.mass = ((-a) + (a + a)).sin();
        let f5 = |z: f64| 1.25 * 1.5_f64.sin();
        let mut y7 = f5(a);
        let mut x: f64 = f64::sin(1.25_f64);
        let Some(z10) = positive(a) else {
            return ((((((((body.vel[n % 3] + 1.0 * a) + 1.25 * b) + 0.5 * body.pos.x) + 1.25 * body.pos.y) + 1.0 * body.vel[0]) + 0.5 * body.vel[1]) + 0.25 * body.mass) + 0.25 * y7) + 2.0 * x;
        };
        let r12 = &mut y7;
        *r12 += 0.5 * twice(bent, z10 + x).sin();
        (((((((((x / (y7 * y7 + 1.0)) + 0.5 * a) + 0.75 * body.pos.x) + 1.5 * body.pos.y) + 2.0 * body.vel[0]) + 1.5 * body.vel[1]) + 1.5 * body.mass) + 1.0 * y7) + 0.5 * x) + 2.0 * z10
    }

    #[differentiable]
    pub fn fn320(mut a: f64) -> f64 {
        for i2 in 1..=3 {
            a = (1.75_f64 + a).atan();
        }
        a = 1.25 * fn311(1.25_f64 * a.sin().tanh().sin(), a <= a).sin();
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            let u: Vec<Vec<f64>> = vec![vec![0.0_f64; 4], vec![chained(a).unwrap_or(a); 3]];
            a = u[1][i4 % 2].cos();
            let r7 = &mut a;
            *r7 *= (if u[i4 % 2][i4 % 2] >= u[1][1] { u[i4 % 2][i4 % 2] } else { u[i4 % 2][0] }).sin();
            *r7 *= 0.5 * u[i4 % 2][0].sin().sin();
        }
        (a.abs() + 1.25_f64).ln() + 0.25 * a
    }

    #[differentiable]
    pub fn fn321(a: f64, mut b: f64, mut p: [f64; 3], t: (f64, f64), net: &Net) -> f64 {
        p.swap(1, 0);
        'l6: for i7 in 0..p.len() {
            p[..2].copy_from_slice(&[0.5 * a.sin(), a]);
        }
        let f9 = |z: f64| { let h11 = a * 1.5_f64; a.sin().exp().atan() + h11 };
        let mut y13 = f9(a.sin().exp());
        p[..2].copy_from_slice(&[(-2.0_f64).abs().sin(), a]);
        (((net.forward(&p) + 1.5 * a) + 0.5 * t.0) + 0.5 * t.1) + 0.5 * y13
    }

    #[differentiable]
    pub fn fn322(mut a: f64, n: usize, e: &mut f64) {
        let y: Point = Point::new((*e) - (*e), (n as f64));
        for i5 in 1..=3 {
            {}
            a = -0.375;
            *e /= 1.75 + a.sin();
        }
    }

    #[differentiable]
    pub fn fn323(a: f64, q: Vec<f64>, k: &mut Vec<f64>, e: &mut f64, net: &Net) -> f64 {
        let mut back: (f64, f64) = (if a >= q[0] { *e } else { net.w[0] }, 0.375_f64);
        k.extend([(k[0] + q[1]).sin(), a]);
        k[..2].copy_from_slice(&[((*e) * a).cos(), net.w[1]]);
        let mut old7 = std::mem::replace(&mut k[1], (-a).sin());
        back.0 = (0 as f64).cos();
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 2 { break; }
            while k.len() > 2 {
                let z = k.pop().unwrap();
                old7 = old7 * 0.5 + z * 0.5 * q[q.len() - 1].sin();
            }
            k[1] = 0.5 * back.0.sin();
        }
        ((((((((fn307(k[i9 % k.len()].cos(), 1.25 * q[i9 % 2].sin(), 2 % 4, [old7, old7, old7]) + 1.75 * a) + 2.0 * q[0]) + 1.0 * q[1]) + 1.75 * k[0]) + 2.0 * k[k.len() - 1]) + 1.0 * (*e)) + 1.75 * net.w[0]) + 0.75 * net.w[1]) + 1.5 * old7
    }

    #[differentiable]
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
            if f64::sin(a) <= a { break; }
            let f4 = |z: f64, k: f64| (if (1.5_f64 + a.sin()).ln() >= a.abs() { fn304(1.25_f64 * a.sin(), 3 % 4) } else { a + z }).atan();
            let y7 = f4(-0.125, a) * f4(a.sin(), a);
        }
        a.min(0.375) + 0.25 * a
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
            b = (1.5_f64 + a.sin()).sqrt().sin();
        }
        f64::sin(net.w[1]) + 1.25 * a
    }

    #[differentiable]
    pub fn fn326(a: f64, v: &[f64], k: &mut Vec<f64>) {
        let mut dx = vec![vec![a + k[1]; 3], vec![-a; 3]];
        for i5 in 0..k.len() {
            for i7 in 0..k.len() {
                let acc = fn265((-v[i7 % v.len()]).cos(), &mut k[0..2]);
            }
            let row10 = &mut dx[1];
            row10[0] = 0.5 * k[i5].sin();
            row10[1] += row10[0] * 0.25 * k[i5].sin();
        }
    }

    #[differentiable]
    pub fn fn327(mut a: f64, flag: bool, p: [f64; 3], q: Vec<f64>, k: &mut Vec<f64>) {
        let mut tape1 = [[fn320(a.atan()); 3]; 2];
        tape1[0][2] = k.iter().enumerate().map(|(j, z)| tape1[j % 2][j % 3].atan()).sum::<f64>().abs().sin();
        k.push(1.25 * q[q.len() - 1].sin());
        tape1[1][2] = twice(bent, (p[0].abs() + 1.25_f64).ln()).cos();
        let y: f64 = (tape1[1][1] - a) - tape1[0][0];
        let f10 = |z: f64| { let h12 = if y < k[k.len() - 1] { tape1[0][2] } else { 0.75_f64 }; h12.sin() + h12 };
        let y14 = f10(y);
        k.sort_by(|z, q| z.total_cmp(q));
        tape1[0][0] = (p[2] * y14.cos()).atan();
    }

    #[differentiable]
    pub fn fn328(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut x = Net { w: [&p[..], &p[..2]].concat(), b: v.iter().enumerate().map(|(j, z)| (p[2] + (*z)).sin()).sum::<f64>() };
        let r8 = &mut x.b;
        *r8 = *r8 * 1.25 * a.sin() + (0.5 * b.cos());
        *r8 = 1.5_f64.atan();
        p[1] = (0 as f64).sin();
        (p[0], p[1]) = (p[1], p[0]);
        if b.sin().powi(2) < b {
            p.reverse();
            for (j, z10) in p.iter().enumerate() {
                x.w[j % 2] = 0.5 * ((1 as f64) * fn320(x.w[j % 2].atan())).sin();
                let f13 = |z: f64| (j as f64).atan();
                let y15 = f13((p[j % 3] * p[j % 3] + 1.0_f64).ln()) + f13((*z10) + v[1]);
            }
        } else {
            p[1] *= fn168(1.25_f64 * b.sin(), x.w[1].sin(), x.b <= a).atan();
            x.b = 1.25 * ((1.0_f64 * b) + b).sin();
        }
        ((fn321(1.25 * 0.125_f64.sin(), 1.25 * b.sin(), [1.25_f64, x.w[0], b], (a, a), &x) + 1.0 * a) + 2.0 * b) + 2.0 * p[0]
    }

    #[differentiable]
    pub fn fn329(mut a: f64, n: usize, e: &mut f64, r: &mut [f64; 3]) -> f64 {
        let mut u: [f64; 3] = [0.75_f64, a.asinh(), fn320(a.cos())];
        let mut a = Body { pos: Point::new(a, u[2]), vel: [1.0_f64 * (*e), *e, u.iter().sum::<f64>()], mass: (*e).abs(), id: 2 };
        if (*e).sin().tanh() > r[n % 3] {
            let mut i7 = 0_usize;
            while i7 < 3 {
                i7 += 1;
                (u[0], u[1]) = (u[1], u[0]);
                'l9: for z11 in &*r {
                    for pair in u.chunks_exact_mut(2) {
                        let first = pair[0];
                        pair[0] = pair[1] * 0.5;
                        pair[1] = first * (*z11).sin();
                    }
                }
            }
        }
        fn313(1.25 * (-u[n % 3]).sin(), r[0].atan(), vec![*e, *e, r[1]], &mut a);
        return (r.iter().filter(|z| **z > 0.25).map(|z| a.pos.y.atan()).sum::<f64>() + 2.0 * r[0]) + 1.25 * u[0];
    }

    #[differentiable]
    pub fn fn330(mut a: f64, m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let mut w = [[a - m[0]; 3], [1.375_f64.mul_add(m[m.len() - 1], 0.875_f64), a + a, m[m.len() - 1].min(r[0])]];
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
        }
        m[i5 % m.len()] = r[1].sin();
        let y = a;
        let mut old8 = std::mem::replace(&mut r[0], 1.25 * a.min(m[0]).sin());
        let part10 = &mut m[..2];
        part10[0] += 0.25 * (1.25 * old8.sin());
        part10[1] = part10[0] * 1.25 * (r[i5 % 3] * r[i5 % 3] + 1.0_f64).sqrt().sin();
        m.fill(r[i5 % 3].sin());
        ((((((2.0 + 0.25 * a) + 0.5 * m[0]) + 0.5 * m[m.len() - 1]) + 2.0 * w[0][1]) + 1.0 * w[1][0]) + 0.75 * w[1][2]) + 1.0 * old8
    }

    #[differentiable]
    pub fn fn331(a: f64, b: f64, e: &mut f64) -> f64 {
        if (b + b) > (*e).atan() {
            *e = 1.25 * b.max(a).sin();
            let mut old4 = std::mem::take(&mut *e);
        }
        let mut i6 = 0_usize;
        'l7: while i6 < 1 {
            i6 += 1;
            match i6 % 3 { 0 => {}, 1 => {
                let f9 = |z: f64, k: f64| 1.25 * (1.625_f64 - z).sin();
                let mut y12 = f9(0.125_f64.sin(), a) + f9(a, *e);
            }, _ => {
                let Some(z14) = positive((1.5_f64 + 1.375_f64.sin()).sqrt()) else {
                    continue;
                };
            } }
        }
        (((*e) * a) + 1.75 * a) + 0.25 * (*e)
    }

    #[differentiable]
    pub fn fn332(mut a: f64, mut b: f64, v: &[f64], m: &mut [f64]) -> f64 {
        m[..2].copy_from_slice(&[1.25 * f64::sin(a).sin(), a]);
        let mut acc: f64 = fn17(twice(bent, (b * b + 1.0_f64).ln()).cos(), 1.25_f64 * v.iter().enumerate().map(|(j, z)| m.iter().enumerate().map(|(j, z)| a.sin()).sum::<f64>().cos()).sum::<f64>().sin(), 2 % 4);
        m.fill((-acc).sin());
        let mut i10 = 0_usize;
        loop {
            i10 += 1;
            if i10 > 3 { break; }
            m.fill((-1.0_f64).sin());
            m.sort_by(|z, q| z.total_cmp(q));
            m[..2].copy_from_slice(&[fn314(0.25_f64.sin(), i10 % 4).cos(), a]);
        }
        (((acc * a) + 1.25 * a) + 0.75 * b) + 1.5 * v[1]
    }

    #[differentiable]
    pub fn fn333(a: f64, mut b: f64, n: usize, t: (f64, f64)) -> [f64; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                i8 += 1;
                dx += 0.375 * 1.125_f64.sin();
                match 2 % 3 { 0 => {
                    b = b.sin().sin();
                }, 1 => {
                    if b < (if dx <= dx { a } else { dx }) {
                        return [dx, (t.1.min(t.1) + 0.75 * b) + 1.5 * dx, ((0.875 + b) + 0.25 * b) + 1.5 * t.1];
                    }
                }, _ => {
                    let y1: Vec<f64> = vec![0.5_f64, b - t.0];
                } }
                let f12 = |z: f64| dx.cos();
                let mut y14 = f12(f12(a));
            }
            dx = (t.1.min(dx) * (a / (0.75_f64 * 0.75_f64 + 1.0_f64))).cos();
        }
        [(b * a) + 0.25 * b, twice(f64::sin, a), 1.25]
    }

    #[differentiable]
    pub fn fn334(mut a: f64, b: f64, r: &mut [f64; 3]) -> f64 {
        let mut back: [[f64; 3]; 2] = [[a * b; 3]; 2];
        back[1][0] = (if r[2].max(1.5_f64) <= a { a } else { b }).sin();
        if back[0][1] > r[2] {
            r.swap(0, 1);
            back[1][1] = (a - r.iter().sum::<f64>()).atan();
        } else if (a >= back[0][0]) && (r[0] <= a) {
            let mut old5 = std::mem::replace(&mut back[1][2], r.iter().copied().fold((-9.0), f64::max).sin());
        } else {
            r[0] -= 0.5 * (back[0][0] * b).sin();
        }
        ((((r[1] + b) + 1.75 * a) + 1.75 * b) + 1.5 * back[1][0]) + 1.5 * back[1][2]
    }

    #[differentiable]
    pub fn fn335(a: f64, n: usize, flag: bool, m: &mut [f64]) -> (f64, f64) {
        m.sort_by(|z, q| z.total_cmp(q));
        m.swap(0, 0);
        m.fill((3 as f64).sin());
        let f5 = |z: f64| z.atan();
        let y7 = f5(f5(a.sin().exp()));
        ((m[m.len() - 1].asinh() + 2.0 * m[m.len() - 1]) + 1.5 * y7, (y7.cos() + 0.5 * a) + 0.25 * y7)
    }

    #[differentiable]
    pub fn fn336(a: f64, mut b: f64, r: &mut [f64; 3]) {
        let mut saved = [a.max(0.375_f64); 3];
        let y1 = fn130(1.25 * a.sin().sin(), &saved[1..], vec![a, saved[0]]);
        let mut old: [[f64; 3]; 2] = [[fn109(y1.sin(), r[1].sin()); 3], [r.last().copied().unwrap_or((0.5)), saved[0], y1]];
        'l7: for i8 in 1..saved.len() {
            let mut i10 = 0_usize;
            'l11: loop {
                i10 += 1;
                if i10 > 3 { break; }
                let mut r = [b * b, saved[2], b + y1];
                r[..2].copy_from_slice(&[(y1 + b).atan(), y1]);
                'l14: for &z16 in r.iter() {
                    let mut s = a;
                }
                saved.swap(1, 0);
            }
            let row20 = &mut old[0];
            row20[0] = (if b > y1 { y1 } else { b }).sin();
            row20[1] += row20[0] * 0.375 * saved[0].sin();
        }
    }

    #[differentiable]
    pub fn fn337(a: f64, b: f64, flag: bool, k: &mut Vec<f64>) {
        let mut dx = vec![0.0_f64; 4];
        let mut x = [b - 2.0_f64; 3];
        let mut list7 = Vec::new();
        list7.push(x[2] + a);
        list7.push(x[0].cos());
        let f9 = |z: f64| { let h11 = k[1]; (dx[0] * b).sin() + h11 };
        let y13 = f9(f9(x[0]));
    }

    #[differentiable]
    pub fn fn338(a: f64, mut b: f64, m: &mut [f64]) {
        let mut x: [[f64; 3]; 2] = [[-1.375_f64; 3], [1.5_f64 - m[0], f64::sin(b), m.iter().zip(m.iter()).map(|(z, q)| (*q).sin()).sum::<f64>()]];
        let mut next: f64 = x[0][1];
        x[0][2] = f64::sin(x[1][1]).atan();
        m.fill(1.25 * next.sin());
        if (m[1] * b) > m[m.len() - 1] {
            let Some(z8) = positive(b) else {
                return;
            };
        } else {
            let mut y1 = Point { x: x[0][0], y: b };
        }
    }

    #[differentiable]
    pub fn fn339(a: f64, mut b: f64, v: &[f64], t: (f64, f64)) -> f64 {
        let mut b: Vec<f64> = vec![v.iter().fold(0.875_f64, |h, z| 1.25_f64 * a.sin()), v.iter().fold(b, |h, z| 1.25_f64 * (a * b).sin())];
        b.resize(2, (b[b.len() - 1] / (1.5_f64 + v[v.len() - 1].sin())).atan());
        fn338((if t.0 < 1.75_f64 { v[1] } else { v[1] }).sin(), a.atan(), &mut b[0..2]);
        let mut old10 = std::mem::take(&mut b);
        b.push(1.25 * (old10[0] * 1.0_f64).sin());
        b.push(t.1.cos());
        b[..2].copy_from_slice(&[1.25 * a.sin(), 1.5_f64]);
        (a.atan() + 2.0 * b[1]) + 0.25 * b[b.len() - 1]
    }

    #[differentiable]
    pub fn fn340(mut a: f64, n: usize, flag: bool, v: &[f64], k: &mut Vec<f64>) {
        let mut y1 = [0.125_f64; 3];
        if ((n >= 3) || (n == 0)) || (f64::sin(y1[0]) >= k[n % 2].sin().powi(3)) {
            for i7 in 0..3 {
                for (j, z10) in v.iter().enumerate() {
                    y1[j % 3] += 0.5 * a.atan();
                }
            }
        } else if n >= 2 {
            y1[n % 3] = 1.25 * (1.5_f64 + k[n % k.len()].sin()).ln().abs().sin();
        } else {
            k[1] -= 0.5 * fn307(a.sin(), 1.25_f64 * a.sin(), n % 4, [-1.625_f64; 3]).atan();
        }
    }

    #[differentiable]
    pub fn fn341(mut a: f64, b: f64, e: &mut f64) {
        let mut list4 = Vec::new();
        list4.push(f64::sin(0.875_f64));
        list4.push(*e);
        list4.resize(3, (*e).cos());
        let mut y = list4.clone();
    }

    #[differentiable]
    pub fn fn342(mut a: f64, flag: bool, v: &[f64], r: &mut [f64; 3]) -> f64 {
        let flag = (a.sin(), a.atan());
        if a.max(a) < fn202(1.25 * a.sin(), a.sin(), flag.0 > flag.0) {
            r[0] *= a.sin();
        } else {
            let mut old6 = std::mem::take(&mut r[0]);
            for z9 in v.iter() {
                {
                    r.sort_by(|z, q| z.total_cmp(q));
                }
            }
        }
        (((fn52(1.25 * r[2].sin(), 0 % 4, vec![a, r[2], 0.625_f64]) + 1.25 * a) + 1.25 * v[v.len() - 1]) + 1.25 * flag.0) + 1.25 * flag.1
    }

    #[differentiable]
    pub fn fn343(a: f64, b: f64) -> f64 {
        let mut y1: Vec<f64> = vec![a * b; 3];
        let mut u: f64 = a.abs();
        let mut y6: f64 = if u <= u {
            let last5 = y1.len() - 1;
            y1.swap(0, last5);
            y1[0] = ((b + u) - (u + y1[0])).sin();
            y1[0]
        } else {
            b
        };
        (((((y1[0] + 1.5 * b) + 1.0 * y1[0]) + 0.25 * y1[1]) + 1.0 * y1[y1.len() - 1]) + 1.0 * u) + 1.0 * y6
    }

    #[differentiable]
    pub fn fn344(a: f64, v: &[f64]) -> f64 {
        let mut back = [[-0.625_f64, (3 as f64), (v.len() as f64)], [fn12(a.atan(), 1.25_f64 * v[0].sin()), a * a, 1.5_f64]];
        let mut old4 = std::mem::take(&mut back[0][1]);
        'l6: for i7 in (0..v.len()).step_by(2) {
            back[i7 % 2][i7 % 3] = (v[i7] * (if a < old4 { v[i7] } else { back[0][i7 % 3] })).atan();
            back[i7 % 2][i7 % 3] = (v[i7] + old4).sin();
            old4 = (a.cos() * a.atan()).atan();
        }
        let mut i9 = 0_usize;
        while i9 < 1 {
            i9 += 1;
            old4 = 1.25 * (a * a + 1.0_f64).sqrt().sin();
        }
        ((((if old4 > back[i9 % 2][i9 % 3] { 0.125_f64 } else { v[i9 % 2] }) + 1.5 * v[0]) + 1.5 * v[v.len() - 1]) + 2.0 * back[0][1]) + 1.0 * back[1][0]
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
        a = y.sin();
        let a = fn343((1 as f64).sin(), (y + a).sin());
        (y + y) + 0.5 * y
    }

    #[differentiable]
    pub fn fn347(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let back: [f64; 3] = p;
        let mut i6 = 0_usize;
        'l7: while i6 < 2 && (p.windows(2).map(|z| z[0] * z[1]).sum::<f64>() >= v.last().copied().unwrap_or((0.5))) {
            i6 += 1;
            let mut i9 = 0_usize;
            'l10: while i9 < 3 && ((v[0] * v[1]) <= a.sin().powi(2)) {
                i9 += 1;
                p.fill(0.5 * a.sin());
                match i9 % 3 { 0 => {}, 1 => {
                    p[i6 % 3] += 0.25 * (0.5 * (0 as f64).sin());
                    let mut old: f64 = (p[i9 % 3].abs() + 1.25_f64).ln();
                }, _ => {
                    let mut x = fn233(a.cos(), v, &mut p);
                } }
            }
            p[0] -= 0.375 * (0.5 * back[i9 % 3].sin());
        }
        ((((((back[i6 % 3] + 1.5 * a) + 1.0 * b) + 1.75 * v[0]) + 2.0 * p[0]) + 0.5 * p[2]) + 1.5 * back[0]) + 0.75 * back[2]
    }

    #[differentiable]
    pub fn fn348(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: f64 = a;
        let mut y4: f64 = if (a + 0.875) <= (if 1.375 <= a { a } else { a }) {
            a *= (0 as f64).sin();
            chained(twice(bent, (2 as f64))).unwrap_or(1.125_f64)
        } else {
            if a.max(acc) > a {
                (a, acc) = (acc, a);
                return (a.max(v[v.len() - 1]) + 0.5 * a) + 1.5 * acc;
            }
            acc - v[0]
        };
        if (acc >= a) && (a >= acc) {
            acc -= 0.375 * (1.25 * 1.25_f64.sin());
            return ((1.25 + 1.5 * a) + 1.75 * acc) + 0.25 * y4;
        }
        ((((if acc > y4 { v[v.len() - 1] } else { a }) + 1.25 * a) + 1.0 * v[0]) + 1.5 * v[1]) + 1.5 * y4
    }

    #[differentiable]
    pub fn fn349(mut a: f64, v: &[f64], mut p: [f64; 3], m: &mut [f64]) -> f64 {
        let mut cell1 = Body { pos: Point { x: a, y: v[1] }, vel: [if v[1] < p[0] { a } else { a }, if p[0] >= v[1] { m[1] } else { m[0] }, chained(v[v.len() - 1].mul_add(v[v.len() - 1], -0.125_f64)).unwrap_or(a)], mass: p[0].sin().exp(), id: 2 };
        let x = m[m.len() - 1];
        a += 0.25 * fn342(1.25 * cell1.mass.sin(), v.iter().filter(|z| **z > 0.25).map(|z| (1 as f64).sin()).sum::<f64>() > (x + x), &m[..=1], &mut p);
        'l8: for i9 in (0..2).rev() {
            for (z, o) in m.iter_mut().zip(&p) {
                *z *= o.cos() + a.sin();
            }
            let last11 = p.len() - 1;
            p.swap(1, last11);
        }
        (((((((((((cell1.pos.x - a) + 0.5 * v[0]) + 1.75 * v[1]) + 1.75 * v[v.len() - 1]) + 0.75 * p[0]) + 1.5 * p[2]) + 2.0 * m[0]) + 2.0 * m[1]) + 0.75 * cell1.pos.x) + 0.75 * cell1.vel[1]) + 0.25 * cell1.mass) + 1.5 * x
    }

    #[differentiable]
    pub fn fn350(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut acc: [[f64; 3]; 2] = [[0.375_f64; 3], [-1.5_f64; 3]];
        if (b <= v[0]) || (v[1] >= 0.125) {
            b = -0.5;
            return ((((((b + 1.0 * a) + 0.5 * b) + 0.75 * v[0]) + 0.75 * v[1]) + 0.5 * v[v.len() - 1]) + 1.75 * acc[0][1]) + 0.75 * acc[1][0];
        }
        let mut s = vec![0.375_f64, v[1].max(acc[0][1]), v.iter().copied().fold((-9.0), f64::max)];
        {
            let mut next6 = s.clone();
            for _ in 0..3 {
                for i7 in 0..s.len() {
                    next6[i7] = 0.5 * s[i7] + 0.25 * (if i7 == 0 { s[s.len() - 1] } else { s[i7 - 1] }) * 1.25 * v[v.len() - 1].cos().sin();
                }
                s.copy_from_slice(&next6);
            }
            fn341(v.iter().copied().fold((-9.0), f64::max).cos(), acc[0][2].atan(), &mut b);
        }
        (((((((((s.last().copied().unwrap_or((0.5)) + 1.75 * b) + 0.25 * v[0]) + 0.75 * v[1]) + 1.75 * v[v.len() - 1]) + 1.5 * acc[0][1]) + 1.75 * acc[1][0]) + 2.0 * acc[1][2]) + 0.75 * s[0]) + 2.0 * s[1]) + 2.0 * s[s.len() - 1]
    }

    #[differentiable]
    pub fn fn351(mut a: f64, b: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut dx = [b.max(a), 1.625_f64, b.cos()];
        let mut y6: f64 = if dx[1] <= (b + a) {
            p[0] = (b * a).sin();
            f64::sin(a)
        } else {
            p.sort_by(|z, q| z.total_cmp(q));
            dx.iter().rev().skip(1).copied().map(|z| 1.25_f64 * p[1].sin()).sum::<f64>()
        };
        let mut y8: f64 = if (dx[2] >= b) && (y6 >= b) {
            p[..2].copy_from_slice(&[(y6 - a).atan(), b]);
            y6 * p[2]
        } else {
            dx.sort_by(|z, q| z.total_cmp(q));
            y6
        };
        vec![(((dx[2].sin().powi(1) + 0.25_f64 * p[0]) + 1.0_f64 * p[2]) + 1.0_f64 * y6) + 2.0_f64 * y8, ((((a * 1.5_f64) + 1.5_f64 * b) + 1.0_f64 * p[2]) + 0.5_f64 * dx[1]) + 1.0_f64 * y6]
    }

    #[differentiable]
    pub fn fn352(a: f64, b: f64, flag: bool, v: &[f64], mut t: (f64, f64)) -> [f64; 3] {
        let mut s: Net = Net { w: vec![b, b], b: b.abs() };
        let mut y11: f64 = if flag {
            for i7 in 0..2 {
                s.w[i7 % 2] /= 1.75 + t.1.sin();
            }
            let mut list9 = Vec::new();
            list9.push(v[0] + v[0]);
            list9.push(t.0 - a);
            v[v.len() - 1].abs()
        } else {
            a.sin()
        };
        if through(&s, y11 + a) < s.b.min(y11) {
            t.0 = (if (b >= (-2.0_f64)) && (y11 > a) { b } else { (3 as f64) }).sin();
            t = t;
        } else {
            let f13 = |z: f64| 1.25 * (2 as f64).sin();
            let y15 = f13(f13(-0.75));
        }
        [(((s.b + 1.75 * a) + 1.25 * b) + 1.5 * t.1) + 1.0 * s.b, (((((y11 + 2.0 * a) + 0.25 * b) + 1.5 * v[0]) + 1.25 * v[v.len() - 1]) + 2.0 * t.1) + 1.0 * s.w[0], (((1.625 + 1.0 * v[0]) + 1.75 * v[1]) + 1.75 * v[v.len() - 1]) + 1.0 * s.w[0]]
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
            if list3.len() > 2 { list3.remove(1); }
            for (j, z12) in list3.iter_mut().enumerate() {
                *z12 += 0.25 * b.sin();
            }
        }
        [((1 as f64) + 0.75 * b) + 1.0 * list3[0], (b.cos() + 1.0 * list3[0]) + 1.0 * list3[list3.len() - 1], (1.5 + 0.75 * list3[0]) + 2.0 * list3[list3.len() - 1]]
    }

    #[differentiable]
    pub fn fn354(a: f64, b: f64, n: usize, t: (f64, f64)) -> f64 {
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            if (a + b) < b { break; }
            {
                if n < 0 {
                    return ((((b * a) + 1.25 * a) + 0.5 * b) + 0.75 * t.0) + 0.25 * t.1;
                }
            }
        }
        (a.asinh() + 1.25 * a) + 0.25 * b
    }

    #[differentiable]
    pub fn fn355(a: f64, v: &[f64]) -> f64 {
        let mut next: [f64; 3] = [1.0_f64 - v[1]; 3];
        let mut u: f64 = v[1];
        next[..2].copy_from_slice(&[(u + 1.0_f64).cos(), v[0]]);
        (a + 1.5 * a) + 0.25 * u
    }

    #[differentiable]
    pub fn fn356(mut a: f64, m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let mut acc = *r;
        let y1 = fn334(1.125_f64.cos(), 1.25 * (1.5_f64 * a).sin(), &mut acc);
        let r6 = &mut m[0];
        *r6 = *r6 * y1.sin() + (0.5 * acc[1].sin());
        *r6 += 0.25 * y1.atan();
        acc = [-0.375_f64, a - a, y1];
        acc = [0.5_f64; 3];
        let f7 = |z: f64| 1.25 * ((*m.first().unwrap()) * y1.sin().exp()).sin();
        let y9 = f7(f7(m.iter().copied().fold((-9.0), f64::max)));
        return (((((((a * a) + 0.25 * m[0]) + 1.0 * m[1]) + 1.75 * acc[0]) + 0.5 * acc[1]) + 0.5 * acc[2]) + 2.0 * y1) + 0.25 * y9;
    }

    #[differentiable]
    pub fn fn357(a: f64, mut b: f64, n: usize, v: &[f64], m: &mut [f64]) -> f64 {
        let f6 = |z: f64| (v[1].sin().tanh() / (v[n % v.len()].abs() + 1.25_f64)).cos();
        let y8 = f6(b.max(a));
        'l10: for i11 in (0..m.len()).step_by(2) {
            m[i11] = positive(0.375_f64 * y8).unwrap_or(v[n % v.len()]).cos();
        }
        let v = 0.5_f64.sin().tanh().abs();
        let f14 = |z: f64| { let h16 = y8.max(1.25_f64); v.sin() + h16 };
        let mut y18 = f14(f14(a.sin()));
        m[..2].copy_from_slice(&[b.sin(), b]);
        fn341(1.25 * y8.sin(), v.asinh().atan(), &mut y18);
        (((((m.iter().zip(m.iter()).map(|(z, q)| 1.25 * ((*q) + (*q)).sin()).sum::<f64>() + 1.75 * a) + 0.25 * m[1]) + 0.75 * m[m.len() - 1]) + 1.25 * y8) + 1.0 * v) + 2.0 * y18
    }

    #[differentiable]
    pub fn fn358(a: f64, b: f64, n: usize, t: (f64, f64), m: &mut [f64]) -> f64 {
        m[n % 2] = 1.25 * m[n % 2].sin();
        m[0] = b.min(a).atan().sin();
        let mut y7: f64 = if a <= (if 0.375 <= t.0 { m[n % 2] } else { b }) {
            m[n % 2] *= 1.25 * a.sin().powi(1).sin();
            -b
        } else {
            let x = fn215(a.sin().sin(), m);
            m.sort_by(|z, q| z.total_cmp(q));
            a
        };
        return (((((m.iter().fold(b, |h, z| (a + a).cos()) + 2.0 * a) + 0.25 * b) + 0.75 * m[0]) + 1.5 * m[1]) + 0.75 * m[m.len() - 1]) + 0.75 * y7;
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
        let mut saved = vec![vec![fn116(b.cos(), 1.25_f64 * b.sin(), 0 % 4); 3], vec![0.0_f64; 2]];
        saved[0][1] = (0.5_f64 + fn344(b.sin(), &saved[0])).cos();
        saved[0][0] = (a * a + 1.0_f64).ln().cos();
        let mut w: Option<f64> = Some(if a < 1.625_f64 { a } else { a });
        ((((((0 as f64) + 1.75 * a) + 1.5 * b) + 0.5 * net.w[0]) + 0.25 * net.w[1]) + 2.0 * saved[1][1]) + 0.25 * w.unwrap_or((0.75))
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
            if list4.len() > 2 { y10 = list4.remove(0) * 0.75; }
        }
        ((((dy1 + 1.75 * a) + 2.0 * list4[0]) + 1.25 * list4[1]) + 0.25 * list4[list4.len() - 1]) + 1.25 * y10
    }

    #[differentiable]
    pub fn fn362(a: f64, b: f64) -> f64 {
        let mut acc: Vec<f64> = vec![1.125_f64, a, a];
        acc.fill(a.sin().sin());
        for z4 in acc.iter_mut() {
            *z4 = a.sin();
        }
        acc[..2].copy_from_slice(&[(-0.5_f64).sin(), b]);
        (b.sin() + 0.5 * a) + 0.25 * b
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
                }
                s[1] -= 0.375 * (1.5_f64 + (a + s[i7 % 3]).sin()).ln().sin();
                if (b >= (-2.0)) || (i7 != 2) { break; }
                let mut u = [&s[..], &s[..2]].concat();
                u.fill((b * 1.5_f64).cos());
            }
            s[1] += 0.375 * (0.5 * (if i7 == 1 { s[i7 % 3] } else { s.iter().take(2).map(|z| z.sin()).sum::<f64>() }).sin());
            s.reverse();
        }
        return ((a * b) + 0.75 * a) + 0.75 * s[1];
        b
    }

    #[differentiable]
    pub fn fn365(mut a: f64, mut b: f64) -> f64 {
        let mut x = Point { x: (b * b + 1.0_f64).ln(), y: b };
        for i4 in 0..1 {}
        x.y = 1.25 * b.sin();
        let mut i6 = 0_usize;
        while i6 < 1 {
            i6 += 1;
        }
        ((fn361(x.y.atan(), b > a) + 1.0 * b) + 2.0 * x.x) + 1.5 * x.y
    }

    #[differentiable]
    pub fn fn366(mut a: f64, n: usize, e: &mut f64) {
        let mut acc = vec![vec![0.0_f64; 3], vec![if n != 0 { *e } else { a }, if a < (*e) { *e } else { a }]];
        let mut i5 = 0_usize;
        'l6: while i5 < 3 {
            i5 += 1;
        }
        let mut y13: f64 = if (acc[i5 % 2][n % 2] <= acc[i5 % 2][0]) || (n >= 2) {
            acc[n % 2][1] = 2.0;
            acc[i5 % 2][1] = 1.25 * acc[i5 % 2][n % 2].sin();
            acc[1][0].cos()
        } else {
            let f8 = |z: f64, k: f64| (-(acc[1][1] * (*e))).atan();
            let y11 = f8(acc[n % 2][0].min(a), *e) * f8(acc[0][1], a);
            0.5_f64
        };
    }

    #[differentiable]
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
                    k[i10 % 2] = x.atan();
                } else {}
                y[i10 % 2] *= (b + b).sin();
            }
            if k.len() > 2 { x += k.pop().unwrap_or((0.25)).sin(); }
        }
        y
    }

    #[differentiable]
    pub fn fn368(a: f64, b: f64, k: &mut Vec<f64>) -> Vec<f64> {
        fn366(1.25 * a.sin(), 2 % 4, &mut k[1]);
        if (if a >= a { b } else { 0.5_f64 }) >= k.iter().fold(k[0], |h, z| chained((a * a + 1.0_f64).sqrt()).unwrap_or(k[0]).atan()) {
            k.push(1.25 * b.sin());
        }
        vec![((b + 0.5_f64 * a) + 2.0_f64 * k[0]) + 0.25_f64 * k[k.len() - 1], (((a + 0.75_f64 * a) + 0.5_f64 * b) + 1.0_f64 * k[0]) + 0.5_f64 * k[1]]
    }

    #[differentiable]
    pub fn fn369(a: f64, v: &[f64], m: &mut [f64], r: &mut [f64; 3]) -> [f64; 3] {
        m.swap(1, 0);
        let f5 = |z: f64| z.atan();
        let mut y7 = f5(m[m.len() - 1]);
        for i9 in 0..3 {
            if (a < a) && (a < v[i9 % v.len()]) {
                return [((((v.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.25 * a) + 0.75 * v[0]) + 1.25 * m[0]) + 0.75 * r[1]) + 0.75 * r[2], ((((v[i9 % v.len()] * v[i9 % v.len()] + 1.0_f64).ln() + 1.0 * v[v.len() - 1]) + 2.0 * r[0]) + 2.0 * r[1]) + 1.5 * y7, (y7 - y7) + 0.75 * a];
            }
            let last11 = r.len() - 1;
            r.swap(1, last11);
            r.fill((a + y7).sin());
        }
        return [y7, (((if 0.625 >= 1.5 { a } else { 1.375_f64 }) + 2.0 * v[0]) + 1.0 * v[v.len() - 1]) + 1.0 * r[0], ((((if r[2] >= v[1] { 0.25_f64 } else { a }) + 0.75 * v[0]) + 1.25 * v[v.len() - 1]) + 1.25 * r[0]) + 1.0 * y7];
    }

    #[differentiable]
    pub fn fn370(mut a: f64, v: &[f64], k: &mut Vec<f64>) {
        let mut x: [f64; 3] = [v[0]; 3];
        let f5 = |z: f64| 1.25 * 0.75_f64.max(-x[0]).sin();
        let y7 = f5(x[1].min(k[0])) + f5(a.asinh());
        for i9 in 0..x.len() {
            if 1.625_f64.min(a) > (0.25 + y7) {
                continue;
            }
            k.fill((-y7).cos());
        }
        let mut next = if (v[0] * a) <= a { v[1] + y7 } else { fn362(1.25_f64 * (-0.75_f64).sin(), y7.atan()) };
        let mut i12 = 0_usize;
        while i12 < 2 && (a >= 1.875) {
            i12 += 1;
            for (z, o) in x.iter_mut().zip(v.iter()) {
                *z *= o.cos() + y7.sin();
            }
        }
    }

    #[differentiable]
    pub fn fn371(mut a: f64) -> (f64, f64) {
        let dx: Vec<f64> = vec![a.sin().tanh(), 1.25_f64];
        let y1: f64 = (dx[0].abs() + 1.25_f64).ln();
        let f4 = |z: f64| 1.25 * (dx.iter().copied().fold((-9.0), f64::max) + z.abs()).sin();
        let y6 = f4(f4((dx.len() as f64)));
        ((((if a < y1 { y6 } else { y6 }) + 1.0 * dx[0]) + 1.5 * dx[1]) + 2.0 * y1, (y6 + 0.25 * a) + 0.5 * dx[1])
    }

    #[differentiable]
    pub fn fn372(a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..2 {}
        ((a.asinh() + 0.75 * a) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn373(a: f64, mut b: f64, v: &[f64], r: &mut [f64; 3]) {
        let mut y: Vec<f64> = [&r[..], &r[..2]].concat();
        let y1 = a;
        fn197(1.25 * r[1].asinh().sin(), 3 % 4, &mut y);
        for z8 in r.iter() {
            y.sort_by(|z, q| z.total_cmp(q));
        }
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
        let f3 = |z: f64| 1.25 * (z + fn41(a.cos(), 1.25_f64 * a.sin())).sin();
        let mut y5 = f3(a / (a.abs() + 1.25)) + f3(a);
        let mut b = if (b > b) && (a <= b) { 0.125_f64.sin().exp() } else { b };
        if a < y5 {
            return (((0.375_f64 * 0.375_f64 + 1.0_f64).ln() + 1.0 * a) + 1.5 * y5) + 2.0 * b;
        }
        y5 + 1.0 * b
    }

    #[differentiable]
    pub fn fn377(a: f64, n: usize, m: &mut [f64]) -> f64 {
        let mut acc = vec![vec![a.sin().tanh(); 2]; 3];
        let mut y19: f64 = if m[1] > a.sin() {
            'l5: for z7 in m.iter().copied().rev() {
                let mut y9: f64 = if (if acc[n % 2][0] >= z7 { a } else { m[1] }) <= z7 {
                    fn338(0.5 * z7.min(a).sin(), fn372(0.5_f64 * z7.sin(), a.sin(), m).sin(), &mut acc[0]);
                    0.375_f64
                } else {
                    acc[1][n % 2] += 0.25 * (0.5 * fn372(0.5_f64 * z7.sin().sin(), m.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap().sin(), &acc[1]).sin());
                    acc[n % 2][n % 2]
                };
            }
            let (l11, r12) = m.split_at_mut(1);
            l11[0] = r12[0].sin();
            r12[0] -= l11[0] * acc[1][n % 2].cos();
            a
        } else {
            let f13 = |z: f64| { let h15 = a.max(z); acc[1][n % 2].cos() + h15 };
            let y17 = f13((1.5_f64 + acc[n % 2][1].sin()).sqrt());
            y17 - acc[0][1]
        };
        return (m.iter().copied().fold((-9.0), f64::max) + 1.0 * a) + 1.0 * y19;
        m.reverse();
        y19
    }

    #[differentiable]
    pub fn fn378(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut cell1: [f64; 3] = p;
        let mut y12: [f64; 3] = if p[n % 3] > 1.0 {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 { break; }
                let mut i8 = 0_usize;
                while i8 < 1 {
                    i8 += 1;
                    let r10 = &mut cell1[0];
                    *r10 = 0.5 * b.sin();
                    *r10 = b.cos();
                    cell1.fill(0.5 * a.sin());
                    let mut dy1 = Point::new(p[i8 % 3].abs(), p[1].cos());
                }
                if i8 % 2 == 0 { break; }
                cell1.sort_by(|z, q| z.total_cmp(q));
            }
            cell1.fill(((i6 + 1) as f64).sin());
            p
        } else {
            cell1 = p;
            cell1
        };
        ((((y12[n % 3].max(a) + 2.0 * a) + 0.25 * b) + 0.25 * p[2]) + 1.5 * y12[0]) + 1.0 * y12[2]
    }

    #[differentiable]
    pub fn fn379(mut a: f64, b: f64, n: usize) -> f64 {
        a -= 0.125 * (a / ((a + b).abs() + 1.25_f64)).sin();
        a *= a.sin().powi(1).atan();
        let f4 = |z: f64| b.sin();
        let mut y6 = f4(a) + f4(chained(1.5).unwrap_or(b));
        let dy1: f64 = b * (y6 - a);
        ((a.max(b) + 2.0 * a) + 0.25 * b) + 1.75 * y6
    }

    #[differentiable]
    pub fn fn380(mut a: f64, b: f64) -> f64 {
        let mut back: Vec<f64> = vec![0.0_f64; 4];
        let mut w: Net = Net { w: [&back[..], &back[..2]].concat(), b: a + back[0] };
        back.resize(4, 1.25 * a.sin());
        let mut dy1: Vec<Vec<f64>> = vec![[&back[..], &back[..2]].concat(), vec![back.iter().fold(1.25_f64, |h, z| (1 as f64).sin()), w.b.min(w.w[1]), b + 1.5_f64]];
        for z9 in back.iter().copied().rev() {
            for i11 in 1..=4 {
                w.w[i11 % 2] = (back.iter().fold(w.w[0], |h, z| 0.5_f64 * back[0].sin()) / (a * a + 1.0_f64)).sin();
                dy1[0][i11 % 2] = (w.b * z9).sin().powi(3).sin();
            }
            fn217((0.75_f64 * z9).sin(), 0.5 * (a - a).sin(), w.w[1].sin().powi(1) <= fn98(b.sin(), &back[..=1]), &back, &mut dy1[0]);
        }
        (a + 1.0 * b) + 1.25 * back[1]
    }

    #[differentiable]
    pub fn fn381(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let f4 = |z: f64| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (1.75 + y6) <= a {
            if v[v.len() - 1] < (1 as f64) {
                q[0] = fn365(q[1].atan(), (y6 * y6).atan()).sin();
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 1 { break; }
                    if ((-0.75) * a) <= y6 {
                        q[i8 % 2] = 1.25 * y6.sin();
                        break;
                    }
                    let f10 = |z: f64, k: f64| (if (z / (q[0] * q[0] + 1.0_f64)) <= (-0.375_f64) { k } else { y6 * a }).sin();
                    let y14 = f10(1.0_f64.min(q[1]), y6) * f10(q.iter().rev().skip(1).copied().map(|z| fn361(z.atan(), a >= z).sin()).sum::<f64>(), y6);
                    if a > (q.len() as f64) { break; }
                    let i8 = -(-v[i8 % 2]);
                    if q.len() > 2 { q.pop(); }
                }
            } else {
                q.fill((y6 * v[0]).sin());
            }
            if q.len() > 2 { q.remove(0); }
            let mut dx = fn377(1.25 * (a - a).sin(), 0 % 4, &mut q);
        } else {
            let mut w: Vec<f64> = vec![q.iter().map(|z| 1.25_f64 * a.atan().sin()).sum::<f64>(); 3];
            w.sort_by(|z, q| z.total_cmp(q));
        }
        (v.len() as f64) + 1.5 * v[v.len() - 1]
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
    pub fn fn384(a: f64, body: &mut Body) -> f64 {
        body.pos.x /= 1.75 + a.sin();
        let mut y = (a + a).sin().powi(3);
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            body.pos.y = 1.25;
            body.pos.y = a.cos();
        }
        (((((body.mass - y) + 1.5 * a) + 0.75 * body.pos.x) + 1.75 * body.pos.y) + 0.75 * body.vel[0]) + 1.5 * body.mass
    }

    #[differentiable]
    pub fn fn385(a: f64, b: f64, m: &mut [f64]) {
        let mut y6: f64 = if a < (1 as f64) {
            let mut list4 = Vec::new();
            list4.push(fn363(1.25_f64 * a.sin(), a.sin()));
            list4.push(a);
            fn376(1.25_f64 * b.sin(), a.cos())
        } else {
            if (a * 1.5) <= (-0.75_f64).sin().powi(1) {
                m[m.len() - 1] /= 1.75 + (3 as f64).sin();
                return;
            }
            m[1] = m.first().copied().unwrap_or((0.5)).sin();
            b * b
        };
        let mut old8 = std::mem::replace(&mut m[1], 1.25 * (a * a).sin());
        old8 += 0.25 * fn358((a * y6).sin(), y6.cos(), 0 % 4, (-2.0_f64, y6), &mut m[0..2]);
    }

    #[differentiable]
    pub fn fn386(mut a: f64, b: f64) -> f64 {
        let Some(z3) = positive(b.max(b)) else {
            return (2 as f64) + 1.25 * b;
        };
        let mut saved: Point = Point::new(1.0_f64, b * b);
        (saved.x + 0.5 * b) + 0.75 * z3
    }

    #[differentiable]
    pub fn fn387(mut a: f64, b: f64) -> f64 {
        let mut b: Vec<f64> = vec![1.625_f64.sin().tanh(); 3];
        let f4 = |z: f64| b.iter().rev().skip(1).copied().map(|z| (if z < z { 1.0_f64 } else { a }).cos()).sum::<f64>().sin();
        let mut y7 = f4(-1.25) + f4(a.sin());
        if ((y7 >= 1.25) && (y7 > a)) && (b[0] >= (b[1] / (b[0].abs() + 1.25))) {
            let r9 = &mut b[1];
            *r9 = *r9 * a.sin() + (0.125 * y7.cos());
            *r9 *= a.sin();
        }
        (chained((1 as f64)).unwrap_or(y7) + 2.0 * b[1]) + 0.75 * y7
    }

    #[differentiable]
    pub fn fn388(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut list5 = Vec::new();
        list5.push(chained(v[1].sin()).unwrap_or(a));
        list5.push(a);
        let f7 = |z: f64| 1.25 * (list5.iter().step_by(2).sum::<f64>() / ((z - p[0]) * (z - p[0]) + 1.0_f64)).sin();
        let mut y9 = f7(a.max(b));
        let mut acc: f64 = 1.75_f64;
        list5.sort_by(|z, q| z.total_cmp(q));
        ((((((v[0].sin().exp() + 0.5 * a) + 1.5 * v[0]) + 1.25 * v[1]) + 1.75 * p[1]) + 2.0 * p[2]) + 1.0 * list5[0]) + 2.0 * acc
    }

    #[differentiable]
    pub fn fn389(a: f64, b: f64, m: &mut [f64]) -> f64 {
        let m = Net { w: m.to_vec(), b: -b };
        let saved: f64 = a;
        let f6 = |z: f64, k: f64| 1.375_f64.cos();
        let y9 = f6(a.asinh(), b);
        if a <= y9.sin().exp() {
            'l11: for i12 in 0..3 {
                let mut saved14: f64 = y9;
                let mut old16 = std::mem::replace(&mut saved14, saved.sin());
            }
        }
        (((((saved + 1.75 * a) + 0.5 * b) + 2.0 * m.w[0]) + 1.5 * m.w[1]) + 1.5 * m.b) + 1.5 * y9
    }

    #[differentiable]
    pub fn fn390(a: f64, m: &mut [f64]) -> f64 {
        let y1: Vec<f64> = [&m[..], &m[..2]].concat();
        if m[1] <= (y1[0] - 1.125) {
            m[0] = ((0.625_f64 + 0.375_f64) / (y1.iter().filter(|z| **z > 0.25).map(|z| fn382(a.cos(), 1 % 4, a > a).atan()).sum::<f64>().abs() + 1.25_f64)).sin();
            return (((((a + a) + 1.25 * m[0]) + 1.75 * m[1]) + 1.0 * m[m.len() - 1]) + 1.75 * y1[0]) + 1.0 * y1[1];
        }
        if m[0] >= (2 as f64) {
            return ((0.5 * (-1.375)) + 1.75 * y1[1]) + 0.5 * y1[y1.len() - 1];
            m[m.len() - 1] *= (a * y1[1]).sin();
        }
        'l5: for i6 in 1..=3 {
            for i8 in (0..y1.len()).step_by(2) {
                let y1 = ((i6 + 1) as f64);
                let x = m.iter().filter(|z| **z > 0.25).map(|z| (i6 as f64).cos()).sum::<f64>();
                m.sort_by(|z, q| z.total_cmp(q));
            }
            let f13 = |z: f64| 0.5 * a.mul_add(y1[i6 % 2], z).sin();
            let y15 = f13(f13(if a >= y1[y1.len() - 1] { a } else { m[0] }));
            for (z, o) in m.iter_mut().zip(&y1) {
                *z = *z * 0.5 + o.sin() * 0.5 * a.sin();
            }
        }
        (1.5_f64 + 1.625_f64.sin()).sqrt() + 1.0 * a
    }

    #[differentiable]
    pub fn fn391(a: f64, v: &[f64]) -> f64 {
        let mut a: [f64; 3] = [a, a.sin(), if a < a { a } else { a }];
        for i4 in (0..2).rev() {
            let a = fn389(chained(v[i4 % 2].asinh()).unwrap_or(v[1]).sin(), 0.5 * (v[i4 % 2] * v[i4 % v.len()]).sin(), &mut a);
        }
        let a = a.iter().rev().skip(1).copied().map(|z| a.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin()).sum::<f64>();
        a + 1.0 * a
    }

    #[differentiable]
    pub fn fn392(a: f64, mut b: f64) -> f64 {
        let mut next: [[f64; 3]; 2] = [[f64::sin(b); 3]; 2];
        let mut old4 = std::mem::replace(&mut next[0][0], 1.25 * (b * b).sin());
        let mut y6: f64 = {
            next[1][1] = (a.abs() + (3 as f64)).sin();
            old4 += 0.25 * fn381(a.abs().atan(), &next[0], vec![a; 3]);
            if 1.75_f64 < old4 { a } else { b }
        };
        old4 = (2 as f64).sin();
        (((next[1][2] / (old4 * old4 + 1.0)) + 1.0 * a) + 2.0 * next[1][2]) + 0.75 * y6
    }

    #[differentiable]
    pub fn fn393(a: f64, n: usize) -> f64 {
        for i3 in 0..n % 4 {}
        return (n as f64) + 0.25 * a;
        (n as f64)
    }

    #[differentiable]
    pub fn fn394(mut a: f64, b: f64, body: &mut Body) {
        body.mass = body.pos.y.atan();
        let Some(z4) = positive(if b >= b { body.vel[1] } else { a }) else {
            return;
        };
        body.mass = 1.25 * z4.sin();
    }

    #[differentiable]
    pub fn fn395(mut a: f64, v: &[f64], m: &mut [f64]) -> f64 {
        if m[0].sin() > (a * a) {
            let mut list4 = Vec::new();
            for i5 in 0..3 {
                list4.push((1.5_f64 + v[i5 % v.len()].sin()).ln().cos());
            }
            if (0 as f64) <= (0.75 * v[v.len() - 1]) {
                list4.sort_by(|z, q| z.total_cmp(q));
                let mut i8 = 0_usize;
                while i8 < 3 && (i8 % 2 == 1) {
                    i8 += 1;
                    let mut s: Point = Point { x: v[i8 % 2].min(a), y: list4[i8 % 2].sin().tanh() };
                    m[i8 % 2] *= 0.5 * s.x.sin();
                    let mut list11 = Vec::new();
                    for i12 in 0..3 {
                        list11.push((if (i8 % 2 == 1) && (m[i8 % m.len()] > a) { a.sin().exp() } else { twice(bent, a - s.y) }).sin());
                    }
                }
            } else {
                let mut acc: f64 = a;
            }
            list4.truncate(3);
        } else if v[1] > m[1].sin().exp() {} else {}
        (((a + 1.5 * a) + 2.0 * m[0]) + 0.25 * m[1]) + 1.25 * m[m.len() - 1]
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
    pub fn fn398(a: f64, mut b: f64, m: &mut [f64], net: &Net) -> f64 {
        if (m[0] > (a - b)) && (m.iter().take(2).map(|z| z.sin()).sum::<f64>() >= (b - a)) {
            for z6 in &*m {
                for z9 in m.iter().copied().rev() {
                    b = 0.5 * m[1].sin();
                    let mut y1 = z9;
                }
            }
        } else {
            (m[0], m[1]) = (m[1], m[0]);
        }
        (fn391(b.cos(), m) + 0.75 * a) + 1.0 * b
    }

    #[differentiable]
    pub fn fn399(mut a: f64, v: &[f64]) -> f64 {
        let mut saved = [a * a, a + a, (-0.5_f64) * v[1]];
        let dx: f64 = a;
        fn373(dx.atan(), v[0].atan(), v, &mut saved);
        saved.sort_by(|z, q| z.total_cmp(q));
        let mut v: f64 = 0.5_f64;
        'l6: for i7 in 1..=4 {}
        (v + dx) + 1.75 * a
    }

    #[differentiable]
    pub fn fn400(mut a: f64, b: f64) -> f64 {
        let mut a = vec![0.0_f64; 3];
        for z4 in a.iter_mut().rev() {
            *z4 = (b + b).sin();
        }
        let mut dy1 = 0.5_f64;
        'l6: for i7 in (0..4).rev() {
            let mut b: f64 = (a[i7 % 2] * a[1]) + (dy1 + dy1);
        }
        (((a[0] + 1.5 * b) + 1.75 * a[0]) + 2.0 * a[a.len() - 1]) + 2.0 * dy1
    }

    #[differentiable]
    pub fn fn401(mut a: f64, m: &mut [f64]) -> Vec<f64> {
        let part3 = &mut m[..=1];
        part3[0] += 0.375 * (0.75_f64 - a).sin();
        part3[1] = part3[0] * 1.25 * a.sin();
        let mut y6: f64 = if (m[0] * a) > (m[1] * a) {
            let dx: f64 = a;
            1.375_f64 * a
        } else {
            if (-1.375) < a.sin().tanh() {
                for z5 in m.iter_mut() {
                    *z5 *= (a / (a * a + 1.0_f64)).sin();
                }
                return vec![fn387(a.sin(), a.sin()), (m[1] + 1.0_f64 * m[0]) + 0.25_f64 * m[m.len() - 1]];
            }
            m[1]
        };
        vec![(m[1] + 0.25_f64 * m[0]) + 1.0_f64 * m[1], y6.asinh()]
    }

    #[differentiable]
    pub fn fn402(a: f64, mut b: f64, v: &[f64], k: &mut Vec<f64>, e: &mut f64) -> f64 {
        let mut acc: [[f64; 3]; 2] = [[-(*e); 3]; 2];
        let mut old = vec![k[0] * (*e); 3];
        k.fill((old[0] - v[0]).sin());
        'l8: for i9 in (0..2).rev() {
            if let Some(z) = k.first_mut() {
                *z += 0.5 * v[0].sin();
            }
        }
        ((((((if k[1] < a { 1.75_f64 } else { b }) + 1.0 * a) + 0.25 * b) + 1.5 * k[0]) + 2.0 * k[k.len() - 1]) + 1.75 * (*e)) + 2.0 * old[1]
    }

    #[differentiable]
    pub fn fn403(mut a: f64) -> f64 {
        let mut saved: [[f64; 3]; 2] = [[1.5_f64; 3], [(a * a + 1.0_f64).sqrt(); 3]];
        let f3 = |z: f64| (saved[1][2] + fn28(1.25_f64 * z.sin(), 2 % 4)).sin();
        let mut y5 = f3(a) + f3(a);
        saved[0][0] = y5.atan();
        let y = fn389((0.25_f64 - y5).atan(), 1.25 * y5.sin().sin(), &mut saved[1]);
        saved[0][2] = (y5.asinh() + (1.375_f64 * a)).sin();
        ((y5 + y5) + 2.0 * a) + 1.75 * y
    }

    #[differentiable]
    pub fn fn404(mut a: f64) -> f64 {
        let mut a: Vec<f64> = vec![a, a.abs()];
        a.reverse();
        let mut w = [if a[0] < a[1] { a[0] } else { a[0] }; 3];
        ((((0.75 + 1.5 * a[0]) + 0.5 * a[1]) + 0.75 * w[0]) + 1.25 * w[1]) + 1.25 * w[2]
    }

    #[differentiable]
    pub fn fn405(a: f64, b: f64) -> f64 {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 3 { break; }
            let saved = vec![a, a * b, a * a];
        }
        ((if i3 >= 1 { a } else { b }) + 1.5 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn406(mut a: f64, b: f64, m: &mut [f64]) {
        let next: Vec<f64> = m.to_vec();
        m[0] = 0.125;
        let y1: f64 = next.iter().sum::<f64>();
        for &z7 in m.iter() {
            a = 0.5 * 0.5_f64.sin();
            if b <= fn404(0.875_f64.sin()) {
                a = a.sin();
                break;
            }
        }
    }

    #[differentiable]
    pub fn fn407(a: f64, b: f64) -> f64 {
        let old = vec![-b, a];
        if (old[1] * b) >= a {
            if old.windows(2).map(|z| z[0] * z[1]).sum::<f64>() > (3 as f64) {}
        }
        ((old.iter().sum::<f64>() + 1.25 * a) + 0.5 * old[1]) + 1.5 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn408(a: f64) -> f64 {
        'l2: for i3 in (0..1).rev() {}
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
        }
        a + 1.25 * a
    }

    #[differentiable]
    pub fn fn410(a: f64) -> f64 {
        let cell1 = [[0.125_f64; 3]; 2];
        let mut i3 = 0_usize;
        while i3 < 3 && ((i3 % 2 == 1) || (a > a)) {
            i3 += 1;
            for i5 in 1..=2 {
                let f7 = |z: f64| fn404((cell1[1][2] - a).sin()).sin();
                let y9 = f7(twice(f64::sin, a.sin().powi(1)));
                let mut tape1 = Shape::Disc(cell1[1][2]);
            }
        }
        ((twice(bent, cell1[i3 % 2][i3 % 3].min(a)) + 0.5 * a) + 0.5 * cell1[1][0]) + 1.25 * cell1[1][2]
    }

    #[differentiable]
    pub fn fn412(mut a: f64, b: f64) -> f64 {
        let mut w = Net { w: vec![(b.abs() + 1.25_f64).ln(), 1.625_f64 + 1.75_f64, -0.625_f64], b: b };
        for i4 in 0..2 {}
        w.w[1] = w.w[1].cos();
        w.b = a.cos();
        {
            w.b -= 0.5 * (1.25 * a.sin().asinh().sin());
        }
        w.b + 1.25 * b
    }

    #[differentiable]
    pub fn fn413(a: f64, b: f64, v: &[f64]) -> f64 {
        'l4: for i5 in (0..4).rev() {
            let mut a: [f64; 3] = [b * 1.5_f64; 3];
            a[..2].copy_from_slice(&[(i5 as f64).sin(), b]);
            if b.sin() < (a[i5 % 3] + a[i5 % 3]) {
                let r8 = &mut a[1];
                *r8 *= 0.5 * (i5 as f64).sin();
                break 'l4;
            }
        }
        (((v[1] + 1.5 * a) + 0.25 * b) + 0.75 * v[1]) + 0.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn414(a: f64, mut b: f64, flag: bool) -> f64 {
        b = b.sin();
        let mut a: f64 = if flag { b } else { b };
        b = 1.25 * 0.875_f64.sin();
        a = 1.25 * ((1.5_f64 - b) * b).sin();
        b = (if flag { -a } else { b }).sin();
        let mut back: f64 = (if b >= (-0.25_f64) { 1.75_f64 } else { a }).sin().tanh();
        back + 0.75 * b
    }

    #[differentiable]
    pub fn fn415(a: f64, b: f64, n: usize, m: &mut [f64], e: &mut f64) -> f64 {
        let mut old6 = std::mem::replace(&mut m[n % m.len()], b.atan());
        if old6 < (1.5_f64 + 0.25_f64.sin()).sqrt() {
            m[n % m.len()] = b.sin();
            m.fill(1.25 * (a + (*e)).sin());
            fn406(1.25 * old6.sin(), 1.25 * old6.min(a).sin(), m);
        } else {
            if (b * 0.75) > old6 {
                return (((((b.max(*e) + 1.75 * a) + 2.0 * b) + 1.25 * m[0]) + 1.25 * m[1]) + 1.25 * m[m.len() - 1]) + 0.25 * (*e);
            }
        }
        return (((m[n % 2] * a) + 1.0 * b) + 1.25 * m[0]) + 1.0 * m[m.len() - 1];
        let mut m: Vec<f64> = m.iter().map(|z| (*e).atan()).collect::<Vec<f64>>();
        fn130((*e).sin(), &m, m.iter().map(|z| (m[n % 2] * (*e)).sin()).collect::<Vec<f64>>())
    }

    #[differentiable]
    pub fn fn416(mut a: f64, v: &[f64], m: &mut [f64], r: &mut [f64; 3]) -> f64 {
        let old: (f64, f64) = (a + v[1], m[1]);
        m[..2].copy_from_slice(&[1.25 * fn400(a.sin(), (-1.125_f64).sin()).sin(), r[1]]);
        let last6 = m.len() - 1;
        m.swap(0, last6);
        r.fill((a.abs() + 1.25_f64).sqrt().sin());
        (((((m[1] + 1.0 * v[0]) + 1.75 * v[1]) + 0.25 * m[0]) + 0.5 * m[m.len() - 1]) + 0.5 * old.0) + 0.5 * old.1
    }

    #[differentiable]
    pub fn fn417(mut a: f64, b: f64) -> f64 {
        let f3 = |z: f64| ((-a) - (0.375_f64 - a)).sin();
        let y5 = f3(f3(b * b));
        let f7 = |z: f64| 1.25 * (if a > a { 1.875_f64 } else { z }).atan().sin();
        let y9 = f7(f7(a));
        a += 0.5 * (-(y9 * b)).atan();
        let mut y11: f64 = {
            b * y5
        };
        ((y11 + 0.25 * a) + 1.5 * b) + 2.0 * y9
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
            [a, b, a]
        } else {
            a = (if n != 2 { a * b } else { b }).atan();
            [0.625_f64; 3]
        };
        ((a + 1.0 * b) + 0.75 * y12[0]) + 1.75 * y12[1]
    }

    #[differentiable]
    pub fn fn419(a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -0.625_f64 } else { p[2] }) > p[n % 3]) {
            i5 += 1;
            p[n % 3] = 1.0;
            for z7 in p.iter_mut().rev() {
                *z7 = 0.5 * v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
            }
        }
        return [(p[i5 % 3].atan() + 0.5 * v[v.len() - 1]) + 1.5 * p[2], ((p.iter().sum::<f64>() + 1.25 * a) + 1.75 * v[0]) + 2.0 * v[v.len() - 1], (((a * v[i5 % 2]) + 0.25 * v[v.len() - 1]) + 1.0 * p[1]) + 0.75 * p[2]];
    }

    #[differentiable]
    pub fn fn421(a: f64, b: f64, k: &mut Vec<f64>) {
        for z5 in k.iter().copied().rev() {}
        let mut y = vec![0.0_f64; 2];
    }

    #[differentiable]
    pub fn fn422(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        for i5 in (0..p.len()).step_by(2) {
            p.sort_by(|z, q| z.total_cmp(q));
        }
        p.fill((if v[1] < a { a } else { a }).cos());
        let f7 = |z: f64| (0 as f64).sin().sin();
        let y9 = f7(1.75) + f7(b.sin().tanh());
        (((((((p[0] - a) + 0.75 * a) + 2.0 * b) + 1.25 * v[0]) + 0.75 * v[1]) + 1.5 * p[1]) + 1.5 * p[2]) + 1.25 * y9
    }

    #[differentiable]
    pub fn fn423(mut a: f64, m: &mut [f64]) -> Vec<f64> {
        let mut old = [m[0] / (1.5_f64 + (-1.375_f64).sin()), m.iter().take(2).map(|z| z.sin()).sum::<f64>(), m[0].sin().tanh()];
        old[1] = (1 as f64).sin();
        for i4 in 0..2 {
            let mut i6 = 0_usize;
            while i6 < 2 {
                i6 += 1;
                let r8 = &mut old[1];
                *r8 *= 0.5 * 1.5_f64.sin();
                m.sort_by(|z, q| z.total_cmp(q));
            }
        }
        vec![(old[0].max(-0.75_f64) + 1.0_f64 * a) + 1.25_f64 * old[1], ((((m[0] + 1.75_f64 * a) + 1.5_f64 * m[0]) + 1.0_f64 * m[m.len() - 1]) + 1.75_f64 * old[0]) + 0.25_f64 * old[2]]
    }

    #[differentiable]
    pub fn fn424(mut a: f64, b: f64, flag: bool, k: &mut Vec<f64>) -> Vec<f64> {
        k[..2].copy_from_slice(&[a.sin(), b]);
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..3 {
            list5.push(b.sin());
        }
        k[1] = positive(list5[1]).unwrap_or(a).cos();
        let mut a: f64 = fn404((if list5[list5.len() - 1] >= list5[1] { list5[1] } else { list5[0] }).cos());
        list5.clone()
    }

    #[differentiable]
    pub fn fn425(a: f64, b: f64, m: &mut [f64]) -> Vec<f64> {
        let mut a: Vec<Vec<f64>> = vec![vec![b; 3], vec![(0 as f64), b.sin(), 1.875_f64]];
        if m.iter().filter(|z| **z > 0.25).map(|z| 1.25 * ((*z) - m[0]).sin()).sum::<f64>() <= m[0].cos() {
            m[1] = (-m[0]).sin();
            return vec![m.iter().filter(|z| **z > 0.25).map(|z| fn52(1.25_f64 * 0.125_f64.sin(), 0 % 4, vec![0.0_f64; 4]).cos()).sum::<f64>(), (((a[0][1] * a[1][0]) + 1.75_f64 * b) + 0.25_f64 * m[0]) + 0.5_f64 * m[m.len() - 1]];
        }
        let mut cell1: [[f64; 3]; 2] = [[-a[0][0], a[0][1], 0.25_f64.sin()], [b.max(b), b.atan(), m[1]]];
        {
            m[..2].copy_from_slice(&[fn422(1.25_f64 * cell1[0][2].sin(), a[1][0].atan(), &cell1[1], [2.0_f64; 3]).sin(), b]);
            let mut cell18 = fn55((b - a[1][0]).atan());
        }
        vec![((((*m.last().unwrap()) + 1.25_f64 * m[0]) + 1.75_f64 * m[1]) + 0.25_f64 * cell1[0][1]) + 1.0_f64 * cell1[1][0], (((((if b > a[1][0] { b } else { 0.625_f64 }) + 2.0_f64 * b) + 0.25_f64 * m[0]) + 1.0_f64 * cell1[0][1]) + 1.25_f64 * cell1[1][0]) + 0.5_f64 * cell1[1][2]]
    }

    #[differentiable]
    pub fn fn426(mut a: f64, n: usize, k: &mut Vec<f64>) {
        let mut k = fn424((a + a).sin(), twice(bent, a).cos(), n % 2 == 0, k);
    }

    #[differentiable]
    pub fn fn427(a: f64, mut b: f64, mut q: Vec<f64>) -> f64 {
        let mut b: [f64; 3] = std::array::from_fn(|j| 1.25 * twice(f64::sin, a / (a.abs() + 1.25_f64)).sin());
        if a > a {
            return ((a + 1.5 * q[0]) + 0.75 * q[1]) + 2.0 * q[q.len() - 1];
        }
        *b.last_mut().unwrap() = a.atan();
        let f6 = |z: f64| (q[0].abs() + 1.25_f64).ln().atan();
        let y8 = f6(1.875_f64.sin());
        (((((*b.first().unwrap()) + 1.0 * q[0]) + 1.0 * q[1]) + 0.75 * q[q.len() - 1]) + 1.75 * b[0]) + 2.0 * y8
    }

    #[differentiable]
    pub fn fn428(a: f64) -> f64 {
        if (1.625 > a) && (a >= a) {
            return a + 1.875;
        }
        fn427(a.sin(), a.sin(), vec![a, 0.875_f64, a]) + 0.75 * a
    }

    #[differentiable]
    pub fn fn429(mut a: f64) -> f64 {
        a += 0.125 * (1.25 * fn418(a.atan(), a.atan(), 2 % 4).sin());
        1.625 + a
    }

    #[differentiable]
    pub fn fn430(mut a: f64, v: &[f64]) -> f64 {
        let mut cell1 = Net { w: vec![a.atan(); 3], b: (v[0].abs() + 1.25_f64).sqrt() };
        'l4: for i5 in 1..v.len() {
            cell1.w[i5 % 2] = fn94((a + cell1.b).sin(), (1.25_f64 + a).sin(), i5 >= 2).cos();
            let mut next: [[f64; 3]; 2] = [[-1.25_f64; 3], [twice(bent, a.sin().exp()), a, if cell1.w[0] <= v[i5] { cell1.w[0] } else { v[0] }]];
        }
        (((v[1].sin().powi(2) + 0.25 * a) + 0.5 * v[0]) + 0.25 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn432(a: f64, v: &[f64], m: &mut [f64]) {
        let next: Vec<f64> = vec![a, m[1], a];
        'l5: for z7 in v.iter().copied().rev() {
            m.reverse();
        }
        let f9 = |z: f64| m[0].sin();
        let y11 = f9(a * m[0]);
    }

    #[differentiable]
    pub fn fn433(mut a: f64, n: usize, v: &[f64]) -> f64 {
        'l4: for i5 in 0..3 {
            a = 0.5 * v[1].sin();
        }
        let r7 = &mut a;
        *r7 += 0.125 * (1.25 * v[n % 2].sin());
        *r7 = *r7 * 1.25 * v[0].sin() + (0.125 * v[1].sin());
        a = fn418(1.25_f64 * v[n % 2].sin(), v[0].sin(), n % 4).sin().sin();
        a = (a.cos() - (1.5_f64 + a.sin()).sqrt()).atan();
        (((f64::sin(v[1]) + 0.25 * a) + 1.5 * v[0]) + 0.25 * v[1]) + 1.25 * v[v.len() - 1]
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
        p.fill((v[0] * v[0] + 1.0_f64).sqrt().sin());
        let f5 = |z: f64| a.atan();
        let y7 = f5(1.5 + a);
        'l9: for (j, z11) in v.iter().enumerate() {
            match j % 4 { 0 => {
                p = [0.75_f64; 3];
                p[..2].copy_from_slice(&[v.iter().map(|z| 0.375_f64.atan()).sum::<f64>().atan(), a]);
            }, 1 | 2 if b > b => {
                p.swap(0, 0);
                p[..2].copy_from_slice(&[0.5 * ((*z11) * y7).sin(), v[j % 2]]);
            }, _ => {
                b *= y7.cos();
            } }
            let mut acc = fn32(((*z11) * (*z11)).sin(), &mut p);
        }
        ((((1.5_f64 * 1.5_f64 + 1.0_f64).sqrt() + 1.25 * a) + 0.5 * v[0]) + 1.25 * p[1], (((b.abs() + 1.25_f64).ln() + 1.25 * a) + 1.25 * v[1]) + 1.25 * p[2])
    }

    #[differentiable]
    pub fn fn436(mut a: f64, b: f64, k: &mut Vec<f64>) {
        {
            let cell1 = k[1];
        }
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 2 { break; }
            k[i5 % 2] = (1.125_f64 * k[0]).asinh().sin();
        }
        let mut cell1: Vec<f64> = k.clone();
        let dy1 = Point { x: cell1[i5 % 2].mul_add(0.5_f64, k[i5 % k.len()]), y: k[i5 % 2] };
        let mut old9 = std::mem::take(k);
        k.push(1.25 * (a / (a.abs() + 1.25_f64)).sin());
        k.push((-1.875_f64).cos());
    }

    #[differentiable]
    pub fn fn437(a: f64, n: usize, flag: bool, m: &mut [f64]) {
        let mut s: Vec<Vec<f64>> = vec![[&m[..], &m[..2]].concat(), vec![a.sin().exp(), a.asinh(), m[1] * m[n % 2]]];
        for i6 in 0..m.len() {
            if i6 != 1 {
                m.swap(0, 0);
                return;
            }
            m[i6] += 0.25 * (m[i6] - m.iter().copied().fold((-9.0), f64::max)).atan();
        }
        match n % 4 { 0 => {
            for (j, z8) in m.iter_mut().enumerate() {
                *z8 *= fn422(a.sin(), 0.5_f64 * a.sin(), &s[1], [1.875_f64; 3]).sin();
            }
        }, 1 | 2 if s[1][n % 2] < s[n % 2][1] => {
            let r10 = &mut s[n % 2][n % 2];
            *r10 *= 1.25 * m.iter().copied().fold((-9.0), f64::max).sin();
            *r10 *= 1.25 * m[0].atan().sin();
        }, _ => {
            m.fill(chained(s[n % 2][0] * s[0][1]).unwrap_or(a).sin());
        } }
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
                let mut dy1: Shape = Shape::Dot;
            } else {
                let Some(z12) = positive((i3 as f64)) else {
                    continue;
                };
            }
            let mut saved: [f64; 3] = std::array::from_fn(|j| 0.5_f64.sin());
            for z in saved.clone() {
                a += 0.25 * z * 0.5 * a.sin();
            }
        }
        (b + 0.5 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn439(a: f64) -> f64 {
        let old: [f64; 3] = [a, a, a];
        let w = if a > old[1] { if a >= a { a } else { a } } else { a.min(a) };
        let mut saved: Vec<f64> = old.iter().map(|z| old[0].sin()).collect::<Vec<f64>>();
        ((((a.cos() + 2.0 * a) + 1.5 * old[0]) + 0.5 * old[1]) + 0.5 * old[2]) + 2.0 * w
    }

    #[differentiable]
    pub fn fn440(a: f64, n: usize, flag: bool) -> f64 {
        let Some(z4) = positive(0.25) else {
            return a;
        };
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 1 { break; }
            if a > a.sin().powi(0) { break; }
        }
        return a.sin().exp();
        f64::sin(1.0_f64)
    }

    #[differentiable]
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
            m.reverse();
            m[0] += 0.375 * (0.5 * (b * a).sin().powi(3).sin());
            if i7 == 1 { break; }
            for pair in m.chunks_exact_mut(2) {
                let first = pair[0];
                pair[0] = pair[1] * 0.5;
                pair[1] = first * (-0.5_f64).sin();
            }
        }
        ((((a + 1.5 * a) + 0.75 * b) + 1.25 * m[0]) + 2.0 * m[1]) + 1.25 * m[m.len() - 1]
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
    pub fn fn444(mut a: f64, m: &mut [f64]) {
        let mut a = m.iter().enumerate().map(|(j, z)| 1.25 * fn433((*z).cos(), 2 % 4, m).sin()).collect::<Vec<f64>>();
        if (a[0] - (-1.75)) < a[1].abs() {
            a = vec![m.iter().zip(a.iter()).map(|(z, q)| (0.625_f64 * (*z)).sin()).sum::<f64>(); 3];
            return;
        }
        for i8 in 1..a.len() {
            a.reverse();
        }
        let mut y1: [f64; 3] = [m[0], m[1].sin().tanh(), m[1]];
        fn436(y1[2].sin().tanh().sin(), (m[0] / (1.5_f64 + m[m.len() - 1].sin())).cos(), &mut a);
        let (l11, r12) = m.split_at_mut(1);
        l11[0] = r12[0].sin();
        r12[0] -= l11[0] * 1.25 * y1[0].sin();
        a[1] = (m[0] + a[0]).max(m[1] - a[a.len() - 1]).cos();
    }

    #[differentiable]
    pub fn fn445(mut a: f64, n: usize, flag: bool, mut t: (f64, f64), k: &mut Vec<f64>) {
        let mut dx = vec![(n as f64); 3];
        dx[1] *= t.1.sin().powi(1).sin();
        let a = a;
        if k.len() > 2 { k.remove(1); }
        k.extend(vec![1.25 * (a.abs() + 1.25_f64).sqrt().sin(), k[0]]);
        t.1 += 0.25 * (1 as f64).min(k[n % 2]).sin();
        (dx[0], dx[1]) = (dx[1] * 0.5, 1.25 * 1.0_f64.sin());
        let acc = (k[0] * k[0] + 1.0_f64).sqrt();
    }

    #[differentiable]
    pub fn fn446(mut a: f64, b: f64, flag: bool) -> Vec<f64> {
        let mut back: Vec<f64> = vec![b.mul_add(a, a), (0 as f64), a];
        let mut next: f64 = a;
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 2 { break; }
            if i7 % 2 == 1 {
                let last9 = back.len() - 1;
                back.swap(1, last9);
            }
            let last10 = back.len() - 1;
            back.swap(1, last10);
        }
        back.clone()
    }

    #[differentiable]
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
                b *= b.atan();
                let mut a: f64 = b;
            }
        }
    }

    #[differentiable]
    pub fn fn448(a: f64, n: usize, p: [f64; 3], mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        let back = fn423((a * t.0).sin(), &mut q[0..2]);
        q[n % 2] *= 1.25 * (p[n % 3] - 0.75_f64).sin();
        for i7 in 1..=1 {
            q[..2].copy_from_slice(&[a.atan(), t.1]);
            q.reverse();
        }
        ((((((((q[0] - 0.25) + 0.5 * a) + 0.5 * p[0]) + 1.5 * p[1]) + 2.0 * p[2]) + 1.0 * t.0) + 1.0 * back[0]) + 1.25 * back[1]) + 0.5 * back[back.len() - 1]
    }

    #[differentiable]
    pub fn fn449(a: f64, m: &mut [f64]) -> f64 {
        let mut dy1 = vec![vec![0.0_f64; 4], m[0..=1].to_vec()];
        let mut dx: f64 = a;
        for i5 in 0..4 {
            (m[0], m[1]) = (m[1] * 0.5, dx.sin());
            m.fill(a.cos());
        }
        ((((((m[0] * dy1[1][0]) + 0.75 * m[0]) + 1.25 * m[1]) + 1.25 * m[m.len() - 1]) + 1.25 * dy1[0][0]) + 0.75 * dy1[1][1]) + 1.5 * dx
    }

    #[differentiable]
    pub fn fn450(a: f64, v: &[f64], q: Vec<f64>, m: &mut [f64]) -> f64 {
        let mut tape1 = [-1.875_f64; 3];
        for i6 in 0..2 {
            match i6 % 4 { 0 => {
                tape1[i6 % 3] = 0.5 * (m[i6 % m.len()] * tape1[0]).sin().sin();
                tape1[..2].copy_from_slice(&[0.5 * (q[0] - v[i6 % 2]).sin(), q[1]]);
            }, 1 | 2 if a > v[i6 % 2] => {
                if i6 >= 2 {
                    break;
                }
            }, _ => {
                tape1.reverse();
            } }
        }
        ((((((m[0].sin() + 0.75 * v[v.len() - 1]) + 2.0 * q[q.len() - 1]) + 2.0 * m[0]) + 0.75 * m[1]) + 2.0 * m[m.len() - 1]) + 1.75 * tape1[1]) + 1.0 * tape1[2]
    }

    #[differentiable]
    pub fn fn452(a: f64, b: f64, v: &[f64], mut p: [f64; 3], k: &mut Vec<f64>) -> [f64; 3] {
        let mut y1: [f64; 3] = p.map(|z| k[1].sin());
        'l8: for z10 in p.iter() {
            y1[2] = (0 as f64).sin();
            k[1] = a.atan();
        }
        for i12 in (0..1).rev() {
            let (l14, r15) = y1.split_at_mut(1);
            l14[0] += r15[0] * k.iter().fold(v[i12 % 2], |h, z| 0.5_f64 * (h + p[i12 % 3]).sin()).sin();
        }
        [((b.mul_add(p[0], y1[0]) + 0.25 * a) + 0.75 * p[0]) + 1.5 * k[1], (((((if y1[2] < y1[0] { a } else { 1.875_f64 }) + 0.5 * a) + 0.5 * b) + 1.75 * p[1]) + 1.5 * p[2]) + 0.25 * y1[0], ((b * b) + 1.0 * b) + 2.0 * v[0]]
    }

    #[differentiable]
    pub fn fn455(a: f64, n: usize) -> f64 {
        for i3 in 1..=3 {}
        (1 as f64) + 2.0 * a
    }

    #[differentiable]
    pub fn fn456(a: f64) -> f64 {
        let mut next = [[a; 3]; 2];
        let mut product3 = [[0.0; 3]; 2];
        for i in 0..2 {
            for j in 0..2 {
                let mut s = 0.0;
                for k in 0..3 {
                    s += next[i][k] * next[j][k] * 0.5;
                }
                product3[i][j] = s;
            }
        }
        product3[1][2] = 1.25 * ((product3[1][2] + a) * a).sin();
        product3[0][0] = product3[1][0].abs().sin();
        let mut u: f64 = a;
        ((1.5 + a) + 1.25 * next[1][0]) + 0.25 * next[1][2]
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
                    s[..2].copy_from_slice(&[(-1.0_f64).min(net.b).atan(), net.w[1]]);
                    s[i6] = 1.875;
                }
            }
        }
        (0 as f64) + 1.75 * a
    }

    #[differentiable]
    pub fn fn458(mut a: f64, v: &[f64], k: &mut Vec<f64>) -> (f64, f64) {
        let v: Vec<f64> = vec![(0..v.len()).map(|j| v[j] * 1.25_f64 * k.iter().rev().skip(1).copied().map(|z| 1.25_f64 * k[j % 2].sin()).sum::<f64>().sin()).sum::<f64>(), v[1] - a, a.mul_add(a, a)];
        for i7 in 1..k.len() {
            k[i7 - 1] = k[i7] - 0.25 * k[i7 - 1];
            let y1 = fn425((if i7 >= 2 { v[1] } else { a }).sin(), v.iter().filter(|z| **z > 0.25).map(|z| (1.75_f64 - a).sin()).sum::<f64>().sin(), k);
            let s = fn448(f64::sin(k[i7 % k.len()]).sin(), i7 % 4, [k[1], a, a], v.clone(), (1.75_f64, v[0]));
        }
        (a, v.iter().enumerate().map(|(j, z)| fn442(1.25_f64 * v[j % v.len()].sin(), 1.25_f64 * (*z).sin(), k, [1.5_f64, *z, k[0]]).cos()).sum::<f64>())
    }

    #[differentiable]
    pub fn fn459(a: f64, mut b: f64, r: &mut [f64; 3]) {
        let mut y1: Shape = Shape::Disc((-1.125_f64).mul_add(r[2], a));
        let r5 = &mut b;
        *r5 += 0.375 * (1.25 * r[1].sin());
        *r5 += 0.125 * chained(a.sin().exp()).unwrap_or(a).atan();
        y1 = y1.clone();
    }

    #[differentiable]
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
            let cell1: [f64; 3] = std::array::from_fn(|j| (-1.25_f64).sin());
        }
        (((b * v[i14 % 2]) + 0.5 * a) + 1.5 * b) + 0.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn461(a: f64, n: usize, v: &[f64], r: &mut [f64; 3]) -> f64 {
        for &z6 in r.iter() {}
        for i8 in 1..=4 {
            match i8 % 3 { 0 => {
                r.swap(1, 0);
            }, 1 => {
                for (j, z10) in r.iter_mut().enumerate() {
                    *z10 = (a - v[n % 2]).atan();
                }
            }, _ => {
                r[..2].copy_from_slice(&[a.cos(), v[0]]);
            } }
        }
        (if r[n % 3] <= v[n % 2] { a } else { v[v.len() - 1] }) + 0.5 * a
    }

    #[differentiable]
    pub fn fn462(a: f64, mut p: [f64; 3], e: &mut f64, r: &mut [f64; 3]) -> f64 {
        let mut tape1 = vec![0.25_f64, 1.125_f64];
        tape1.push(p[2].cos());
        let mut i6 = 0_usize;
        while i6 < 2 && (i6 != 1) {
            i6 += 1;
            for i8 in (0..r.len()).step_by(2) {
                tape1[0] *= (1.875_f64 + (*e)).sin();
                if fn438(tape1[1].sin(), 0.5 * r[i8].sin()) > (*e) {
                    let mut old = fn100(0.5 * tape1[i8 % 2].sin(), &mut p);
                    let Some(z11) = positive(1.25) else {
                        continue;
                    };
                    fn444(0.5 * 1.125_f64.sin(), &mut r[1..]);
                }
                let acc = fn186(0.5 * (p[i6 % 3] - (*e)).sin(), &p, &mut r[..2]);
            }
            let Some(z14) = positive(tape1[1] + (*e)) else {
                continue;
            };
        }
        (((((((((a + 1.0 * a) + 1.0 * p[0]) + 1.25 * p[1]) + 1.0 * p[2]) + 1.75 * r[0]) + 0.5 * r[1]) + 1.5 * r[2]) + 1.75 * tape1[0]) + 0.75 * tape1[1]) + 1.25 * tape1[tape1.len() - 1]
    }

    #[differentiable]
    pub fn fn463(a: f64, b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut acc: Vec<Vec<f64>> = vec![vec![p.iter().fold(a, |h, z| (b * b).sin()); 3], p.to_vec()];
        for i8 in 0..1 {
            for z11 in p.iter().copied().rev() {
                acc[n % 2][0] = p.iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap().sin();
                acc[n % 2][1] -= 0.375 * (1.5_f64 + z11.sin()).sqrt().atan();
            }
            acc[n % 2][i8 % 2] += 0.125 * (-(a + a)).atan();
        }
        ((((p[1] + 0.5 * b) + 1.75 * p[0]) + 1.0 * p[2]) + 1.25 * acc[0][0]) + 1.25 * acc[1][1]
    }

    #[differentiable]
    pub fn fn464(mut a: f64) -> f64 {
        a = 1.25 * 0.125_f64.sin();
        a + 0.75 * a
    }

    #[differentiable]
    pub fn fn465(a: f64) -> [f64; 3] {
        let mut a: [[f64; 3]; 2] = [[a + a, if a <= a { a } else { a }, a.abs()], [2.0_f64, a * a, a.sin().powi(2)]];
        let a: f64 = fn94(1.25_f64 * (if a[0][2] <= a[0][1] { a[1][2] } else { a[1][0] }).sin(), 1.25_f64 * a[1][1].sin(), a[0][0].sin() < (a[0][0] + a[1][0]));
        if a.sin().tanh() < (0.125 * a) {
            return [a + 1.75 * a, a, 1.25];
        }
        if (a * a) <= 0.875_f64.sin() {
            let mut tape1: Net = Net { w: vec![a + a, a * a, if 1.125_f64 > a { a } else { a }], b: a };
            tape1.b = a.sin();
        }
        [a + 0.5 * a, 1.5, a * a]
    }

    #[differentiable]
    pub fn fn466(a: f64, b: f64, v: &[f64], p: [f64; 3], k: &mut Vec<f64>) {
        (k[0], k[1]) = (k[1], k[0]);
        'l6: for i7 in 0..2 {
            let mut saved: f64 = k[k.len() - 1];
            let f10 = |z: f64| 0.5 * fn463(z.sin(), saved.sin(), i7 % 4, [z, v[0], p[i7 % 3]]).abs().sin();
            let mut y12 = f10(f10((p[i7 % 3] * p[i7 % 3] + 1.0_f64).ln()));
        }
    }

    #[differentiable]
    pub fn fn467(a: f64) -> f64 {
        if a > (a / (a.abs() + 1.25)) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {}
        }
        let mut acc: f64 = if a >= a { a } else { fn228(a.atan(), 1.25_f64 * a.sin(), 2 % 4, vec![a, a, a]) };
        a.sin() + 1.25 * acc
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
        vec![((((((a + 1.75_f64 * a) + 1.75_f64 * b) + 1.75_f64 * v[0]) + 0.75_f64 * v[1]) + 2.0_f64 * q[0]) + 1.75_f64 * q[1]) + 2.0_f64 * q[q.len() - 1], a]
    }

    #[differentiable]
    pub fn fn471(mut a: f64, b: f64, net: &Net) -> [f64; 3] {
        let mut a = Shape::Dot;
        for i5 in 0..1 {}
        let mut a = fn465((-1.25_f64).atan());
        [((a.iter().filter(|z| **z > 0.25).map(|z| b.max(*z).atan()).sum::<f64>() + 1.5 * net.w[1]) + 1.25 * net.b) + 1.0 * a[1], b.sin().powi(3), (((-1.5_f64).sin() + 0.75 * b) + 2.0 * net.w[0]) + 0.75 * a[1]]
    }

    #[differentiable]
    pub fn fn473(a: f64, mut b: f64, n: usize) -> f64 {
        let mut w = vec![b; 3];
        if w.len() > 2 { b = w.remove(2) * 0.75; }
        if w.len() > 2 { b = w.pop().unwrap(); }
        let mut w: f64 = a;
        if fn393(a.sin(), n % 4) >= (a + b) {
            b /= 1.75 + w.sin();
            b = b.cos();
        } else if w.asinh() <= b {
            w = ((n as f64) + b.sin().powi(2)).sin();
        } else {
            b = (-1.375_f64).cos();
        }
        (w.abs() + 0.75 * a) + 1.0 * b
    }

    #[differentiable]
    pub fn fn474(mut a: f64, v: &[f64], k: &mut Vec<f64>) {
        let mut cell1: Option<f64> = if (if 0.625 < a { k[1] } else { v[1] }) < a { Some(k[1] * a) } else { None };
        'l5: for (j, z7) in k.iter().enumerate() {
            for z11 in v.iter() {
                a = 0.5 * a.sin();
            }
        }
        for i13 in (0..v.len()).rev() {
            if k.len() < 9 { k.extend(vec![0.5 * v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin(), a]); }
            let tape1: (f64, f64) = (a.sin().powi(3), 1.125_f64);
        }
    }

    #[differentiable]
    pub fn fn475(mut a: f64, n: usize) -> f64 {
        let mut saved = (a.cos(), a.asinh());
        if saved.1 > (saved.1 + a) {
            saved.1 = 1.25 * f64::sin(a * a).sin();
            return saved.0 + 1.5 * a;
        }
        let mut old: Vec<f64> = vec![a, chained(-a).unwrap_or(0.625_f64), saved.1.cos()];
        a += 0.25 * fn463((old[0] + old[n % 2]).cos(), old.iter().rev().skip(1).copied().map(|z| 1.25_f64 * (old[1] - z).sin()).sum::<f64>().atan(), (n + 1) % 4, [-0.625_f64; 3]);
        ((old.iter().copied().product::<f64>() + 1.0 * a) + 1.5 * saved.1) + 1.25 * old[0]
    }

    #[differentiable]
    pub fn fn476(a: f64) -> f64 {
        let f2 = |z: f64, k: f64| a.sin().tanh().cos();
        let y5 = f2(a, a);
        (y5 / (a * a + 1.0)) + 1.25 * a
    }

    #[differentiable]
    pub fn fn477(a: f64, b: f64, m: &mut [f64]) {
        let back = vec![vec![(1.5_f64 + a.sin()).ln(), (1.5_f64 + m[0].sin()).ln(), m[1]], m.iter().enumerate().map(|(j, z)| b.sin()).collect::<Vec<f64>>()];
        let mut y = back[1][0];
        let mut y = [[if b > y { b } else { m[m.len() - 1] }, fn362(1.125_f64.cos(), a.sin()), if y >= a { y } else { a }], [1.25_f64; 3]];
        for i9 in (0..1).rev() {
            let mut i11 = 0_usize;
            'l12: while i11 < 3 {
                i11 += 1;
                for i14 in (0..m.len()).rev() {}
                let r16 = &mut y[i11 % 2][i9 % 3];
                *r16 = *r16 * b.sin() + (0.125 * b.atan());
                *r16 *= m.iter().fold(a, |h, z| h.sin()).cos();
            }
        }
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
        let mut y10: f64 = if twice(bent, a / (saved.1 * saved.1 + 1.0)) <= a.sin().powi(2) {
            'l4: for i5 in 0..2 {
                for i7 in 0..i5 % 4 {
                    let r9 = &mut saved.0;
                    *r9 = 0.5_f64.sin();
                }
                saved = (a, a);
            }
            saved = saved;
            a.sin()
        } else {
            saved.0 = 1.25 * (1 as f64).sin();
            saved.0 = (a - a).atan();
            0.5_f64 * a
        };
        return vec![((-y10) + 2.0_f64 * a) + 1.5_f64 * y10, y10];
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
            p[n % 2] += 0.5 * fn84(0.5_f64 * (b / (a.abs() + 1.25_f64)).sin(), a.sin()).sin();
        }
        [((((if b > p[0] { b } else { q[i14 % 2] }) + 0.5 * q[1]) + 2.0 * q[q.len() - 1]) + 1.0 * p[0]) + 0.75 * p[1], ((a + 1.0 * q[0]) + 2.0 * p[1]) + 0.5 * p[p.len() - 1], ((q[i7 % q.len()] + a) + 0.75 * b) + 1.75 * p[p.len() - 1]]
    }

    #[differentiable]
    pub fn fn482(a: f64, n: usize, flag: bool) -> f64 {
        let mut w: [f64; 3] = [f64::sin(a), a.atan(), a];
        w[2] += 0.25 * a.sin();
        w[n % 3] += 0.375 * w[2].sin();
        let mut y5: [f64; 3] = if (a <= a) || (a > a) {
            w
        } else {
            w.swap(1, 0);
            [a, a, a]
        };
        (((a * w[0]) + 0.5 * a) + 0.25 * y5[1]) + 1.0 * y5[2]
    }

    #[differentiable]
    pub fn fn483(a: f64, n: usize, m: &mut [f64]) -> Vec<f64> {
        for i4 in 0..4 {
            {
                m[0] = (a - (m[n % 2] * (-1.0_f64))).cos();
            }
        }
        let r6 = &mut m[n % 2];
        *r6 = *r6 * 1.25 * a.sin() + (0.125 * a.sin());
        *r6 *= 1.25 * 0.25_f64.sin().sin();
        let mut y1: [[f64; 3]; 2] = [[a; 3]; 2];
        vec![(((m[n % 2] * y1[n % 2][n % 3]) + 2.0_f64 * m[0]) + 1.0_f64 * m[1]) + 0.5_f64 * y1[1][2], (((((m[1] + 2.0_f64) + 1.0_f64 * a) + 2.0_f64 * m[0]) + 0.75_f64 * m[m.len() - 1]) + 0.75_f64 * y1[0][1]) + 1.0_f64 * y1[1][2]]
    }

    #[differentiable]
    pub fn fn484(a: f64, mut b: f64, m: &mut [f64]) -> f64 {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            m[1] /= 1.75 + (m[i4 % 2] + a).sin();
            for z6 in m.iter_mut() {
                *z6 = *z6 * b.asinh().sin() - (0.375 * (0.5 * b.min(1.375_f64).sin()));
            }
        }
        let f7 = |z: f64| { let h9 = a; m.first().copied().unwrap_or((0.5)).sin() + h9 };
        let y11 = f7(-b);
        (b + 0.75 * m[1]) + 2.0 * m[m.len() - 1]
    }

    #[differentiable]
    pub fn fn486(mut a: f64, n: usize) -> f64 {
        match (n + 1) % 3 { 0 => {
            let dy1: f64 = a;
        }, 1 => {
            let mut y11: f64 = if a < (1 as f64) {
                let r4 = &mut a;
                *r4 += 0.25 * 1.625_f64.atan();
                a.sin().powi(1)
            } else {
                let f5 = |z: f64| (a.atan() - a).atan();
                let mut y8 = f5(f5(twice(|z| 1.25 * (1.5_f64 + a.sin()).ln().sin(), a)));
                let mut a = [a; 3];
                a[n % 3].sin().exp()
            };
            a = (n as f64).atan();
        }, _ => {
            let f13 = |z: f64| ((n as f64) / (0.75_f64 * 0.75_f64 + 1.0_f64)).sin();
            let y15 = f13(a);
        } }
        a.max(a) + 0.5 * a
    }

    #[differentiable]
    pub fn fn488(mut a: f64) -> f64 {
        let mut dy1 = Net { w: vec![a, a * a], b: a };
        if (0 as f64) < a.min(a) {
            for i3 in 1..=2 {
                dy1.b = dy1.b.sin();
            }
            dy1.w[0] *= (1.0_f64 / (a.abs() + 1.25_f64)).sin();
        } else {
            dy1.w[1] *= 1.25 * f64::sin(dy1.b).sin();
            let f5 = |z: f64| 1.25 * a.sin();
            let y7 = f5(f5(dy1.w[1]));
        }
        ((dy1.w[1] + a) + 1.25 * dy1.w[0]) + 2.0 * dy1.w[1]
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
        let tape1 = vec![vec![a, a - a, fn240(a.sin())], vec![a, (-1.625_f64).asinh(), a.min(-1.0_f64)]];
        let mut y5: [f64; 3] = if (tape1[1][0] * tape1[1][0] + 1.0_f64).ln() >= tape1[1][1] {
            let mut y3: [f64; 3] = {
                [a; 3]
            };
            [2.0_f64; 3]
        } else {
            [a, a, a]
        };
        ((((y5[0].sin() + 2.0 * a) + 1.0 * tape1[0][0]) + 2.0 * tape1[1][1]) + 1.5 * y5[0]) + 0.5 * y5[1]
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
            (list3[0], list3[1]) = (list3[1], list3[0]);
            if (i7 == 0) && (a >= a) { break; }
            list3[..2].copy_from_slice(&[0.5 * 1.375_f64.sin(), a]);
            let mut old9 = std::mem::replace(&mut list3[1], (a + b).sin());
        }
        let f11 = |z: f64| list3.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        let y13 = f11(fn482(a.sin(), i7 % 4, i7 == 2)) + f11(b);
        (((b + 1.5 * a) + 1.0 * b) + 0.25 * list3[1]) + 2.0 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn494(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(v[0] + a);
        for z7 in &q {
            list4 = vec![(*z7) + (*z7), *z7, fn478(a.sin())];
        }
        if fn238(1.25 * a.sin()) <= fn473(0.5_f64.sin(), list4[1].atan(), 0 % 4) {
            if (a + a) <= a {
                return ((0.375 + 0.5 * a) + 2.0 * q[1]) + 0.5 * q[q.len() - 1];
            }
            list4[0] = list4[1].sin();
        } else if (a <= q[q.len() - 1]) || (v[0] < a) {
            q[0] -= 0.375 * (v[1].min(a) + v.windows(2).map(|z| z[0] * z[1]).sum::<f64>()).cos();
        } else {
            q.insert(0, (q.len() as f64).sin());
        }
        ((((2 as f64) + 1.75 * a) + 0.75 * v[0]) + 1.25 * v[1]) + 1.5 * q[1]
    }

    #[differentiable]
    pub fn fn495(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut dy1: Vec<f64> = v[0..=1].to_vec();
        {
            dy1 = fn483((a - b).sin(), 3 % 4, &mut dy1);
            let (l5, r6) = dy1.split_at_mut(1);
            l5[0] += r6[0] * 1.25 * v[v.len() - 1].atan().sin();
        }
        let acc: f64 = (-b).sin();
        let mut old8 = std::mem::take(&mut dy1);
        dy1.push(acc.mul_add(b, acc).cos());
        dy1.push(a.sin());
        ((((((dy1[0] - v[1]) + 1.0 * a) + 0.75 * b) + 1.0 * v[0]) + 1.0 * v[v.len() - 1]) + 0.75 * dy1[0]) + 0.25 * dy1[dy1.len() - 1]
    }

    #[differentiable]
    pub fn fn496(mut a: f64, b: f64, n: usize) -> f64 {
        let mut u = vec![(n as f64), b, b];
        let mut u6 = vec![twice(f64::sin, u.windows(2).map(|z| z[0] * z[1]).sum::<f64>()), u.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<f64>()];
        for z9 in u6.iter() {
            if (b - b) >= 1.625 {
                continue;
            }
        }
        for z in u.to_vec().into_iter().rev() {
            a += 0.25 * z * u[1].cos();
        }
        let mut list11 = Vec::new();
        for i12 in 0..2 {
            list11.push(((if u6[n % 2] >= u6[n % 2] { u6[n % 2] } else { u6[n % u6.len()] }) / (u[n % 2] * u[n % 2] + 1.0_f64)).atan());
        }
        let dx = vec![list11[0], a];
        ((((((b * dx[n % dx.len()]) + 0.5 * a) + 0.25 * b) + 1.75 * u6[1]) + 1.75 * list11[list11.len() - 1]) + 1.5 * dx[0]) + 1.0 * dx[1]
    }

    #[differentiable]
    pub fn fn497(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p[0] = 1.125;
        let mut dx = vec![0.0_f64; 3];
        p.fill(a.sin());
        (((fn478(1.25 * p[0].sin()) + 0.5 * a) + 1.0 * v[1]) + 1.75 * p[0]) + 1.5 * p[1]
    }

    #[differentiable]
    pub fn fn498(a: f64, b: f64, m: &mut [f64]) -> Vec<f64> {
        let next = [[b, (1.5_f64 + a.sin()).ln(), m[1] + b], [b + b, m.iter().step_by(2).sum::<f64>(), b.sin().exp()]];
        let mut x = [a, b + m[1], next[1][1] * b];
        let mut x = fn483(b.atan(), 2 % 4, &mut x[0..=1]);
        let mut i7 = 0_usize;
        while i7 < 3 {
            i7 += 1;
            x[i7 % 2] = 0.125;
            m[i7 % m.len()] = b.mul_add(a, next[1][i7 % 3]).cos();
        }
        vec![((a + x[0]) + 0.5_f64 * b) + 1.75_f64 * next[1][2], ((((a + 1.25_f64 * a) + 1.75_f64 * b) + 1.0_f64 * m[0]) + 1.5_f64 * x[0]) + 0.25_f64 * x[x.len() - 1]]
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

    
    impl Shape {
        pub fn area(&self) -> D {
            match self {
                Shape::Dot => lit(0.25),
                Shape::Disc(r) => *r * *r * 3.0,
                Shape::Rect { w, h } => *w * *h,
            }
        }
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
        let mut cell1: Option<D> = Some(a.sin());
        cell1 = Some(p[2] + p[1]);
        m.sort_by(|z, q| z.total_cmp(q));
        let mut next5 = p.clone();
        for _ in 0..1 {
            for i6 in 0..p.len() {
                next5[i6] = 0.5 * p[i6] + 0.25 * (if i6 == 0 { p[p.len() - 1] } else { p[i6 - 1] }) * a.cos();
            }
            p = next5.clone();
        }
        let mut old9 = std::mem::replace(&mut p[1], lit(1.25) * m.iter().enumerate().map(|(j, z)| lit(1.75).sin()).sum::<D>().sin());
        (m[0], m[1]) = (m[1], m[0]);
        (((a + lit(0.75) * a) + lit(1.5) * p[0]) + lit(0.5) * p[1]) + lit(1.25) * p[2]
    }

    pub fn fn1(a: D) -> D {
        let mut x: Vec<Vec<D>> = vec![vec![a * a; 3], vec![lit(0.0); 2]];
        let f3 = |z: D| a.cos();
        let y5 = f3(lit(2 as f64));
        let mut a: Shape = if a >= y5 { Shape::Disc((y5.abs() + lit(1.25)).sqrt()) } else { Shape::Dot };
        let mut y: Vec<D> = vec![y5 + y5, lit(0 as f64), lit(0 as f64)];
        ((((-x[0][0]) + lit(1.25) * x[0][0]) + lit(0.25) * x[1][1]) + lit(0.5) * y5) + lit(1.25) * a.area()
    }

    pub fn fn2(a: D) -> D {
        let mut x: Vec<Vec<D>> = vec![vec![lit(3 as f64), a, a], vec![a, a, a]];
        x[1][0] = ((-lit(1.625)) + a.sin().exp()).cos();
        if ((a > x[0][0]) && ((-lit(0.375)) > a)) || (a <= a) {
            x[1][0] = a.sin().tanh().atan();
        } else {
            x[1][1] = lit(1.25) * lit(3 as f64).sin();
        }
        (fn1(lit(1.25) * a.sin()) + lit(1.5) * x[0][0]) + lit(1.25) * x[1][1]
    }

    pub fn fn3(mut a: D, b: D, n: usize, m: &mut [D]) -> D {
        let old = [fn1(lit(1.25) * b.sin()), lit(0.25), twice(|z| lit(1.25) * a.sin().exp().sin(), a)];
        for z8 in &*m {
            for i10 in (0..3).rev() {
                { let rhs = lit(1.75) + (0..m.len()).map(|j| m[j] * m[0].cos().sin()).sum::<D>().sin(); a /= rhs; }
                if ((*z8) / (m[i10 % m.len()] * m[i10 % m.len()] + lit(1.0))) > (if i10 == 2 { -lit(0.875) } else { *z8 }) {
                    return (((((lit(1.125) * a) + lit(1.0) * a) + lit(1.75) * b) + lit(1.25) * m[0]) + lit(0.5) * m[1]) + lit(1.25) * (*z8);
                }
                a = ((a * b) + fn1((-lit(0.125)).atan())).sin();
            }
        }
        ((old[2] + lit(0.75) * a) + lit(1.75) * b) + lit(2.0) * old[0]
    }

    pub fn fn4(a: D, b: D, mut q: Vec<D>, mut t: (D, D)) -> D {
        let mut s = [q.iter().enumerate().map(|(j, z)| lit(1.25) * a.cos().sin()).sum::<D>(), if lit(0.625) >= b { b } else { lit(2.0) }, a + b];
        let mut u = (b - a).sin();
        let mut saved = fn3(lit(2.0).min(lit(1.125)).sin(), a.sin(), 0 % 4, &mut q);
        for z in s.clone() {
            { let rhs = 0.25 * z * lit(1.625).sin(); u += rhs; }
        }
        let mut back = s;
        (((((b / (lit(1.5) + s[2].sin())) + lit(2.0) * a) + lit(1.0) * b) + lit(1.75) * t.1) + lit(0.25) * u) + lit(1.0) * saved
    }

    pub fn fn5(mut a: D, b: D, v: &[D]) -> D {
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            let mut y12: [D; 3] = if fn1(lit(0.5) * a.sin()) >= D::sin(v[1]) {
                let f7 = |z: D| v.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>().cos();
                let mut y10 = f7(v.iter().map(|z| a.sin()).sum::<D>());
                y10 = y10.sin();
                [y10, a, a]
            } else {
                a = (a + (-lit(0.75)).abs()).sin();
                a = lit(0.5) * (a + v.iter().copied().fold(lit(-9.0), D::max)).sin();
                [a; 3]
            };
        }
        ((((v[1] + lit(1.75) * a) + lit(0.25) * b) + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn6(a: D, b: D) -> D {
        'l3: for i4 in 0..2 {
            let mut back: Vec<D> = vec![lit(0.0); 4];
            let mut i7 = 0_usize;
            while i7 < 1 && ((a <= a) || (back[i7 % 2] >= a)) {
                { let rhs = 1; i7 += rhs; }
                (back[0], back[1]) = (back[1], back[0]);
                back.clear();
                back.push(b.min(b).atan());
                back.push(a);
            }
        }
        (b + lit(1.75) * a) + lit(0.5) * b
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

    pub fn fn8(a: D, b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        if (b * a) > m[0] {
            {
                { let rhs = lit(0.125) * (lit(1.25) * lit(n as f64).sin()); m[n % 2] += rhs; }
                let f6 = |z: D| ((a + lit(0.5)) * twice(|z| (0..m.len()).map(|j| m[j] * v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()).sum::<D>().atan(), lit(0.75))).sin();
                let y10 = f6(f6(b.sin().powi(1)));
            }
        }
        let mut y: Vec<D> = vec![if lit(0.75) >= lit(0.875) { lit(1.75) } else { lit(1.25) }, m[0] - a, v[n % 2] * v[n % 2]];
        for i13 in 1..=1 {
            let acc = fn0(lit(0.5) * lit(i13 as f64).sin(), [-lit(0.25); 3], &mut m[..=1]);
        }
        (((v[n % 2].sin().exp() + lit(1.5) * a) + lit(1.5) * b) + lit(1.75) * m[0]) + lit(1.5) * m[1]
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
            a = lit(1.25) * (lit(1.5).sin() - a).sin();
        }
        return a;
        let mut old7 = std::mem::replace(&mut y3, a.sin());
        a
    }

    pub fn fn10(a: D, mut b: D) -> D {
        b = lit(1.25) * ((-a) + b).sin();
        let mut list3 = Vec::new();
        for i4 in 0..4 {
            list3.push(lit(1 as f64).cos());
        }
        let mut y1: D = list3[list3.len() - 1];
        let mut next = (-y1) * (a + b);
        list3 = vec![a, fn9(list3[list3.len() - 1].sin()), a * a];
        let mut acc: Vec<D> = list3.clone();
        while list3.len() > 2 {
            let z = list3.pop().unwrap();
            b = b * 0.5 + z * lit(1.5).atan();
        }
        (((((((next + lit(0.5) * a) + lit(1.0) * b) + lit(1.75) * list3[1]) + lit(1.25) * list3[list3.len() - 1]) + lit(0.75) * y1) + lit(0.25) * acc[0]) + lit(1.25) * acc[1]) + lit(1.0) * acc[acc.len() - 1]
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
        let mut y13: [D; 3] = if (a <= a) && (b < a) {
            let f6 = |z: D| (z + (-lit(1.375))).abs().sin();
            let mut y8 = f6(f6(list3[0]));
            std::array::from_fn(|j| lit(1.25) * lit(j as f64).sin())
        } else {
            let mut dx = fn3(b.sin().powi(0).sin(), lit(1.25) * tape1.iter().filter(|z| **z > 0.25).map(|z| (-lit(1.75)).mul_add(a, b).sin()).sum::<D>().sin(), 3 % 4, &mut list3);
            [lit(1.375); 3]
        };
        let y13: (D, D) = ((0..tape1.len()).map(|j| tape1[j] * lit(0.375).sin()).sum::<D>(), tape1[1] + a);
        ((((((list3[0] + lit(0.75) * a) + lit(1.25) * b) + lit(1.0) * list3[0]) + lit(0.5) * tape1[0]) + lit(0.25) * tape1[1]) + lit(2.0) * tape1[tape1.len() - 1]) + lit(1.0) * y13.1
    }

    pub fn fn13(mut a: D, v: &[D]) -> D {
        let y1: D = (a.atan().abs() + lit(1.25)).sqrt();
        a = (-(v[1] + y1)).atan();
        a = lit(1.25) * fn6(y1.sin(), lit(1.25) * (-lit(1.375)).sin()).max(y1).sin();
        { let rhs = lit(1.75) + fn1(lit(1.25) * a.sin()).sin(); a /= rhs; }
        for i4 in 0..v.len() {
            a = lit(0.5) * (a.abs() + lit(1.25)).sqrt().sin();
            let r6 = &mut a;
            { let rhs = lit(0.5) * y1.sin().sin(); *r6 += rhs; }
        }
        return (((a.mul_add(a, lit(0.25)) + lit(0.25) * a) + lit(1.5) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(1.0) * y1;
    }

    pub fn fn14(a: D, v: &[D], p: [D; 3]) -> D {
        let mut y1 = Body { pos: Point { x: p[2], y: p[1] }, vel: [a; 3], mass: fn13(lit(1.25) * lit(2.0).sin(), v), id: 2 };
        y1.mass = chained(fn2(v[0].atan())).unwrap_or(a).sin().cos();
        let saved: D = a.atan();
        (((((((saved.asinh() + lit(1.5) * a) + lit(1.0) * p[0]) + lit(2.0) * p[1]) + lit(1.0) * p[2]) + lit(1.25) * y1.pos.x) + lit(0.5) * y1.pos.y) + lit(0.5) * y1.vel[0]) + lit(1.5) * saved
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
        let mut i3 = 0_usize;
        'l4: while i3 < 2 && ((i3 % 2 == 1) && (v[i3 % 2] < v[1])) {
            { let rhs = 1; i3 += rhs; }
            if i3 < 2 {}
            let mut dx = a;
        }
        (((a.abs() + lit(1.25)).ln() + lit(0.75) * a) + lit(1.0) * v[0]) + lit(1.25) * v[1]
    }

    pub fn fn17(a: D, b: D, n: usize) -> D {
        let mut n: [D; 3] = std::array::from_fn(|j| lit(j as f64).atan());
        let mut old: D = if n[1] < a { lit(3 as f64) } else { (lit(1.5) + b.sin()).ln() };
        n[..2].copy_from_slice(&[b.sin(), a]);
        if (0..n.len()).map(|j| n[j] * b.min(old).atan()).sum::<D>() > old.min(b) {} else if n.last().copied().unwrap_or(lit(0.5)) >= (old * a) {
            let mut y8: D = {
                if b <= a {
                    { let rhs = lit(0.5) * (lit(1.25) * (lit(1.5) + old.sin().sin()).ln().sin()); n[2] -= rhs; }
                } else {
                    n.swap(1, 0);
                    n.reverse();
                }
                *n.first_mut().unwrap() = lit(1.25) * a.sin();
                b - a
            };
        } else {
            n.fill(lit(1.25) * (b * old).sin());
        }
        (((a.abs() + lit(1.5) * b) + lit(1.0) * n[0]) + lit(1.25) * n[1]) + lit(1.25) * old
    }

    pub fn fn18(a: D, v: &[D], e: &mut D) -> D {
        let mut dx: [D; 3] = [v[1].min(a); 3];
        let mut x: Shape = if v[v.len() - 1] >= (*e) { Shape::Disc((lit(1.5) + dx[1].sin()).ln()) } else { Shape::Dot };
        for i6 in 1..=2 {
            dx.sort_by(|z, q| z.total_cmp(q));
            let r8 = &mut dx[i6 % 3];
            *r8 = (lit(1.5) + v[1].sin()).ln().sin();
            { let rhs = lit(0.375) * v[1].sin().powi(1).sin(); *r8 += rhs; }
            dx.fill(v[i6 % v.len()].max(*e).sin());
        }
        (((a.sin() + lit(0.75) * a) + lit(0.25) * dx[0]) + lit(1.75) * dx[2]) + lit(0.75) * x.area()
    }

    pub fn fn19(mut a: D, b: D, v: &[D], mut q: Vec<D>, k: &mut Vec<D>) -> D {
        let dx: [D; 3] = [q[0].atan(); 3];
        let mut saved = v[0];
        let last8 = q.len() - 1;
        q.swap(1, last8);
        let mut cell1: Vec<D> = v.to_vec();
        {
            q.fill(lit(1.5).atan());
            let mut rest10 = k.clone();
            while let Some(z) = rest10.pop() {
                { let rhs = 0.25 * z * saved.atan(); saved += rhs; }
            }
        }
        let r11 = &mut k[0];
        *r11 = dx[0].sin().sin();
        { let rhs = lit(1.25) * saved.sin(); *r11 *= rhs; }
        (((((((((((((-lit(1.625)).abs() + lit(1.25)).sqrt() + lit(1.75) * b) + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * q[0]) + lit(2.0) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.25) * k[0]) + lit(0.75) * dx[0]) + lit(0.25) * dx[2]) + lit(1.75) * saved) + lit(0.25) * cell1[1]
    }

    pub fn fn20(mut a: D, mut b: D, m: &mut [D], e: &mut D) -> D {
        m.reverse();
        let mut list5 = Vec::new();
        list5.push(a * b);
        list5.push(b);
        list5[1] = a.sin();
        let f7 = |z: D| { let h9 = z / (list5[list5.len() - 1].abs() + lit(1.25)); (*e).sin() + h9 };
        let y11 = f7((*e) + b);
        list5.reverse();
        std::mem::swap(&mut a, &mut b);
        ((((a * (*e)) + lit(0.5) * b) + lit(1.0) * list5[0]) + lit(1.5) * list5[list5.len() - 1]) + lit(2.0) * y11
    }

    pub fn fn21(a: D, b: D, v: &[D]) -> D {
        for z5 in v.windows(2) {}
        if a > (*v.last().unwrap()) {
            if lit(0 as f64) > (lit(1.5) + lit(0.125).sin()).ln() {
                return ((a.max(a) + lit(1.0) * a) + lit(1.75) * b) + lit(2.0) * v[1];
            }
            let mut y8: D = {
                let mut s: Vec<D> = vec![v[1], fn10(lit(1.25) * b.sin(), b.sin()), a + b];
                v[0].sin()
            };
        } else if (v[v.len() - 1] <= (-lit(1.75))) && (a > b) {
            let mut v: Vec<D> = [&v[..], &v[..2]].concat();
        } else {}
        ((((a + a) + lit(0.5) * b) + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn22(mut a: D, mut b: D, v: &[D]) -> D {
        let mut dy1: [D; 3] = [lit(0.375); 3];
        if ((v[0] * b) >= twice(bent, lit(0.75))) && (b.sin() >= (v[v.len() - 1] * v[v.len() - 1] + lit(1.0)).sqrt()) {
            let mut cell1 = a;
            for pair in dy1.chunks_exact_mut(2) {
                let first = pair[0];
                pair[0] = pair[1] * 0.5;
                pair[1] = first * lit(1.25) * a.sin();
            }
            dy1[0] = b.sin();
        } else {
            dy1 = dy1;
        }
        let mut i6 = 0_usize;
        while i6 < 3 {
            { let rhs = 1; i6 += rhs; }
            let mut a = v.iter().enumerate().map(|(j, z)| lit(0.5) * (*z).sin()).sum::<D>().sin().exp();
            dy1.sort_by(|z, q| z.total_cmp(q));
        }
        ((-v[i6 % v.len()]) + lit(1.5) * a) + lit(1.75) * b
    }

    pub fn fn23(a: D) -> D {
        let mut y2: [D; 3] = {
            [lit(0.5); 3]
        };
        y2.sort_by(|z, q| z.total_cmp(q));
        (((if y2[2] >= a { a } else { a }) + lit(1.5) * y2[0]) + lit(0.25) * y2[1]) + lit(0.25) * y2[2]
    }

    pub fn fn24(a: D, b: D, flag: bool, v: &[D], mut q: Vec<D>) -> D {
        for z6 in &mut q {
            { let rhs = lit(0.5) * (lit(1.5) + b.sin()).sqrt().sin(); *z6 += rhs; }
        }
        for i7 in 1..=2 {
            let f9 = |z: D| (*v.last().unwrap()).cos();
            let y12 = f9(v.iter().map(|z| (lit(1.5) + a.sin()).ln().sin()).sum::<D>());
            q[..2].copy_from_slice(&[a.sin(), y12]);
        }
        {
            q.swap(0, 1);
        }
        { let rhs = lit(1.75) + (b.abs() + lit(1.25)).sqrt().sin(); q[0] /= rhs; }
        ((((a + b) + lit(1.25) * a) + lit(1.5) * b) + lit(0.25) * v[0]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn25(a: D, b: D) -> D {
        for i3 in (0..1).rev() {
            let f5 = |z: D| lit(0.5) * lit(i3 as f64).sin();
            let y7 = f5(f5(a + lit(0.625)));
        }
        b + lit(2.0) * b
    }

    pub fn fn26(a: D, v: &[D]) -> D {
        let mut y1: Vec<Vec<D>> = vec![v.to_vec(), vec![twice(D::sin, a); 3]];
        if y1[1][1].sin().tanh() < (if lit(0.875) >= a { v[0] } else { a }) {
            let mut i4 = 0_usize;
            'l5: loop {
                { let rhs = 1; i4 += rhs; }
                if i4 > 1 { break; }
                let mut y7: D = if (if i4 >= 3 { a } else { v[1] }) <= lit(2 as f64) {
                    if (i4 != 3) || (lit(0.375) > y1[1][1]) {
                        y1[i4 % 2][i4 % 2] = lit(1.25) * (a * a + lit(1.0)).sqrt().sin();
                        return (((lit(1.625).abs() + lit(1.25)).ln() + lit(0.25) * a) + lit(0.25) * v[0]) + lit(2.0) * v[v.len() - 1];
                    }
                    y1[i4 % 2][i4 % 2]
                } else {
                    a
                };
                if (a < y7) || (v[v.len() - 1] < lit(1.125)) { break; }
                for i9 in 0..2 {
                    y1[i4 % 2][i9 % 2] = lit(1.875);
                }
                y1[0][i4 % 2] = -lit(1.5);
            }
        }
        ((((a - a) + lit(1.75) * a) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.75) * y1[0][0]
    }

    pub fn fn27(mut a: D, n: usize, e: &mut D) {
        let mut back: (D, D) = (*e, (*e) * a);
        let f5 = |z: D| { let h7 = back.1; lit(1.25) * (z * z).sin() + h7 };
        let y9 = f5(f5(lit(1.25)));
        back.1 = lit(1.25) * (*e).sin();
        let dx = fn23(y9.atan());
        let f12 = |z: D, k: D| lit(n as f64).sin();
        let mut y15 = f12((*e) + back.1, *e) * f12((*e) + lit(1.5), dx);
        'l17: for i18 in 1..=4 {
            back.0 = y9.cos();
            back.1 = twice(bent, a).sin();
        }
    }

    pub fn fn28(a: D, n: usize) -> D {
        let mut old = [[lit(0.125) + a; 3]; 2];
        let f4 = |z: D| twice(D::sin, fn14(z.sin(), &old[0], [lit(1.125), z, lit(2.0)])).sin();
        let mut y6 = f4(lit(0.625));
        old = [[y6; 3]; 2];
        (((y6.cos() + lit(0.5) * old[0][1]) + lit(1.5) * old[1][0]) + lit(0.5) * old[1][2]) + lit(0.75) * y6
    }

    pub fn fn29(a: D, n: usize) -> Vec<D> {
        let mut dy1 = Point { x: a, y: a + a };
        {
            dy1 = Point { y: a, ..dy1 };
            { let rhs = dy1.x.min(-lit(0.375)).atan(); dy1.y *= rhs; }
        }
        vec![a + dy1.y, lit(n as f64) + lit(1.25) * dy1.y]
    }

    pub fn fn30(a: D) -> D {
        let a = [a, a - a, fn9(a.sin())];
        let mut i3 = 0_usize;
        'l4: while i3 < 1 {
            { let rhs = 1; i3 += rhs; }
            for i6 in 0..4 {
                let mut i8 = 0_usize;
                while i8 < 1 {
                    { let rhs = 1; i8 += rhs; }
                }
            }
        }
        fn22(lit(1.25) * a[i3 % 3].sin(), a[i3 % 3].atan(), &a) + lit(1.75) * a[0]
    }

    pub fn fn31(mut a: D, mut p: [D; 3], k: &mut Vec<D>) -> D {
        let mut x = Point::new(a * p[2], k.last().copied().unwrap_or(lit(0.5)));
        if lit(1.625).sin().exp() <= p.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<D>() {
            let f5 = |z: D, k: D| lit(2.0).sin();
            let mut y8 = f5(a.sin().exp(), a) * f5(a.min(a), x.y);
        }
        let mut i10 = 0_usize;
        'l11: loop {
            { let rhs = 1; i10 += rhs; }
            if i10 > 1 { break; }
            let f13 = |z: D, k: D| lit(1.25) * p.iter().fold(x.y, |h, z| h.atan()).sin();
            let y18 = f13(a, p[1]);
            x = Point { x: k.iter().sum::<D>(), y: k.iter().zip(k.iter()).map(|(z, q)| ((*q) - a).sin()).sum::<D>() };
        }
        let r22 = &mut p[0];
        *r22 = *r22 * x.x.sin() + (lit(0.25) * (lit(1.25) * lit(0.25).sin()));
        { let rhs = (k[i10 % 2] / (a * a + lit(1.0))).sin(); *r22 *= rhs; }
        'l23: for i24 in 0..k.len() {
            for i26 in 1..k.len() {
                { let rhs = k[i26 - 1] * lit(0.75); k[i26] *= rhs; }
                x.scale((a + p[1]).atan());
                { let rhs = lit(1.75) + (k[i24] * a).sin(); k[i24] /= rhs; }
            }
            { let rhs = lit(0.25) * (lit(0.5) * p[2].sin()); p[i24 % 3] += rhs; }
        }
        ((lit(0.25).mul_add(k[i10 % k.len()], p[i10 % 3]) + lit(2.0) * p[1]) + lit(0.75) * x.x) + lit(1.25) * x.y
    }

    pub fn fn32(a: D, m: &mut [D]) -> D {
        let (l3, r4) = m.split_at_mut(1);
        r4[0] = l3[0] * lit(0.75).abs().atan();
        m[1] = a.sin();
        m[1] = (a * a).cos();
        m.sort_by(|z, q| z.total_cmp(q));
        let m = (a + a) * fn21(lit(1.25) * a.sin(), a.sin(), m);
        for i6 in (0..2).rev() {}
        a + lit(0.5) * a
    }

    pub fn fn33(mut a: D, n: usize, v: &[D], q: Vec<D>, k: &mut Vec<D>) -> D {
        let mut acc: [[D; 3]; 2] = [[lit(0.875), k[n % k.len()] + lit(1.125), a], [-lit(1.0); 3]];
        let f7 = |z: D, k: D| { let h10 = q[n % 2]; lit(1.25) * (q[n % 2] * k).sin() + h10 };
        let y12 = f7(v[v.len() - 1], q[1]) + f7((lit(1.5) + k[1].sin()).ln(), a);
        let q = k[n % 2];
        { let rhs = lit(1.75) + lit(1.375).sin(); k[1] /= rhs; }
        if (k[1] + a) >= (-k[1]) {
            { let rhs = lit(0.25) * fn26(lit(1.25) * (-q).sin(), &v[..=1]); a += rhs; }
            let w = fn8((q * y12).cos(), fn26(y12.atan(), &acc[1]).sin(), 2 % 4, &acc[0], &mut k[..=1]);
            let mut saved = [[w * q, v.iter().zip(k.iter()).map(|(z, q)| lit(1.25) * ((*z) + y12).sin()).sum::<D>(), a.abs()], [k[n % 2] + w, k.last().copied().unwrap_or(lit(0.5)), chained(lit(k.len() as f64)).unwrap_or(y12)]];
        } else if k[n % 2] > lit(0.875).cos() {
            let x: [D; 3] = [lit(1.5); 3];
        } else {
            let r20 = &mut k[n % 2];
            { let rhs = lit(0.25) * twice(bent, q).sin(); *r20 += rhs; }
        }
        ((((((((q + lit(1.0) * a) + lit(0.25) * v[0]) + lit(0.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(0.75) * k[0]) + lit(2.0) * k[1]) + lit(2.0) * k[k.len() - 1]) + lit(1.5) * y12) + lit(0.5) * q
    }

    pub fn fn34(mut a: D, v: &[D], m: &mut [D]) {
        let a = a.sin().tanh();
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            m.sort_by(|z, q| z.total_cmp(q));
        }
    }

    pub fn fn35(a: D, mut b: D, v: &[D], mut p: [D; 3], m: &mut [D]) -> D {
        let mut dy1: Vec<D> = p.iter().map(|z| b.max(b).atan()).collect::<Vec<D>>();
        let f8 = |z: D| (dy1[dy1.len() - 1].min(a) - lit(1 as f64)).sin();
        let y10 = f8(D::sin(dy1[0])) + f8(if a <= b { -lit(1.5) } else { dy1[1] });
        if ((p[1] >= dy1[dy1.len() - 1]) || (v[1] >= a)) || ((p[1] >= a) && (lit(0.375) <= p[0])) {
            let mut m: Point = Point { x: m[1], y: m.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>() };
            { let rhs = lit(1.75) + b.cos().sin(); p[0] /= rhs; }
        } else {
            dy1[0] = (dy1[0] - dy1[1]).sin().cos();
            let mut i13 = 0_usize;
            'l14: loop {
                { let rhs = 1; i13 += rhs; }
                if i13 > 3 { break; }
                dy1[1] = twice(D::sin, lit(0.625) / (v[0] * v[0] + lit(1.0))).cos();
                dy1[i13 % 2] = ((-lit(0.625)) / (lit(1.5) + (a + lit(0.625)).sin())).sin();
                { let rhs = lit(0.5) * fn30(lit(0.5) * (v[i13 % 2] * m[i13 % 2]).sin()).cos(); dy1[1] += rhs; }
            }
        }
        ((((((((((((((if a <= lit(0.5) { b } else { v[0] }) + lit(0.5) * b) + lit(1.75) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.25) * p[0]) + lit(1.75) * p[1]) + lit(0.5) * p[2]) + lit(1.75) * m[0]) + lit(1.75) * m[1]) + lit(0.25) * m[m.len() - 1]) + lit(1.25) * dy1[0]) + lit(1.75) * dy1[1]) + lit(1.25) * dy1[dy1.len() - 1]) + lit(1.0) * y10
    }

    pub fn fn36(mut a: D, n: usize, mut q: Vec<D>, r: &mut [D; 3]) -> D {
        let mut next: [D; 3] = [q.iter().map(|z| lit(1.25) * (-r[n % 3]).sin()).sum::<D>(), if n < 3 { q[1] } else { q[n % 2] }, r[n % 3]];
        let mut next7 = lit(n as f64).mul_add(next[n % 3], next[n % 3]);
        {
            std::mem::swap(&mut next, r);
            if q.len() > 2 { next7 = q.remove(1) * 0.75; }
        }
        (((((next7 + lit(1.5) * a) + lit(0.75) * q[q.len() - 1]) + lit(1.5) * next[0]) + lit(1.5) * next[1]) + lit(0.75) * next[2]) + lit(1.25) * next7
    }

    pub fn fn37(mut a: D, mut b: D, v: &[D], body: &mut Body) -> D {
        for i5 in 0..v.len() {
            {
                for i7 in 0..3 {
                    body.pos.x = b.max(b).cos().cos();
                }
            }
        }
        let mut y10: D = {
            { let rhs = lit(0.5) * lit(0 as f64).sin(); body.vel[2] += rhs; }
            body.pos.x = lit(1.25) * lit(0.25).sin();
            v.iter().map(|z| chained(-(*z)).unwrap_or(v[1]).cos()).sum::<D>()
        };
        ((((y10.min(v[0]) + lit(1.0) * b) + lit(1.75) * body.pos.x) + lit(1.5) * body.pos.y) + lit(2.0) * body.mass) + lit(1.0) * y10
    }

    pub fn fn38(a: D, mut b: D) -> D {
        let mut cell1 = [[-lit(0.875); 3], [lit(1.875); 3]];
        'l4: for i5 in 0..3 {
            cell1[0][0] = a.sin();
            b = (b - lit(i5 as f64)).sin();
            let tape1 = fn29(lit(0.5) * b.sin(), 3 % 4);
        }
        ((b + (-lit(1.75))) + lit(2.0) * a) + lit(1.75) * cell1[1][2]
    }

    pub fn fn39(a: D, p: [D; 3]) -> D {
        for z4 in p.iter().copied().rev() {
            if (a + a) > (z4 - lit(0.875)) {} else {}
        }
        ((p[2].cos() + lit(0.25) * p[0]) + lit(1.0) * p[1]) + lit(0.75) * p[2]
    }

    pub fn fn40(a: D, n: usize, v: &[D], net: &Net) -> D {
        let mut acc = Net { w: v.to_vec(), b: net.b };
        let saved = fn7(lit(1.25) * (v[n % v.len()] * v[0]).sin(), a.sin().sin(), 3 % 4);
        acc.w[n % 2] = (if lit(1.375) < net.b { net.b } else { a }).asinh().sin();
        for i7 in 0..v.len() {
            if i7 < 1 {
                if a < acc.w[n % 2] {
                    continue;
                }
            } else {
                { let rhs = lit(0.5) * (v[v.len() - 1].abs() + lit(1.25)).sqrt().sin(); acc.w[0] *= rhs; }
            }
        }
        v[n % 2].atan() + lit(1.75) * a
    }

    pub fn fn41(mut a: D, mut b: D) -> D {
        let u: Point = Point { x: b.sin().powi(0), y: b - b };
        b = a.sin();
        let w: [[D; 3]; 2] = [[fn25(b.cos(), lit(1.25) * (-lit(1.625)).sin()); 3]; 2];
        (b.min(a) + lit(1.75) * a) + lit(1.25) * u.x
    }

    pub fn fn42(a: D) -> D {
        let y = Shape::Dot;
        let back: D = a - (lit(1.5) + a.sin()).ln();
        if chained(a + back).unwrap_or(back) >= a {} else if (if a >= a { lit(0.625) } else { a }) > (if lit(1.625) < back { a } else { back }) {} else {
            let mut y = fn41(lit(1.25) * lit(2 as f64).sin(), back.sin());
        }
        ((a + a) + lit(2.0) * a) + lit(0.25) * back
    }

    pub fn fn43(mut a: D, n: usize, v: &[D], k: &mut Vec<D>) -> D {
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            k.truncate(2);
        }
        (((a + lit(0.5) * a) + lit(0.25) * v[0]) + lit(0.25) * k[0]) + lit(1.25) * k[k.len() - 1]
    }

    pub fn fn44(mut a: D, b: D, v: &[D]) -> Vec<D> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * v[i5 % 2].abs().sin());
        }
        a = -lit(0.875);
        if b < v[0].min(a) {}
        list4
    }

    pub fn fn45(a: D, e: &mut D) -> D {
        let mut old: [D; 3] = [a * lit(2.0), fn42(a.cos()), *e];
        old.swap(0, 1);
        for pair in old.chunks_exact_mut(2) {
            let first = pair[0];
            pair[0] = pair[1] * 0.5;
            pair[1] = first * a.sin();
        }
        for i4 in 0..4 {
            old.fill((lit(1.5) + lit(0.875).sin()).sqrt().sin());
        }
        let tape1 = old.iter().sum::<D>();
        return (((*e).asinh() + lit(0.5) * a) + lit(0.25) * (*e)) + lit(0.5) * tape1;
    }

    pub fn fn46(mut a: D, mut b: D, n: usize, v: &[D]) -> Vec<D> {
        let mut list5 = Vec::new();
        for i6 in 0..2 {
            list5.push(a.sin());
        }
        let r9 = &mut a;
        *r9 = lit(1.625).sin();
        list5.reverse();
        if list5.len() > 2 { b = list5.remove(0) * 0.75; }
        vec![(((((a - v[n % v.len()]) + lit(0.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(0.75) * list5[0]) + lit(0.5) * list5[1]) + lit(0.5) * list5[list5.len() - 1], (((v[1] * (-lit(2.0))) + lit(0.5) * a) + lit(1.0) * v[0]) + lit(0.25) * list5[1]]
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
                list2.sort_by(|z, q| z.total_cmp(q));
                list2[i12] = list2[i12].sin().exp().atan();
                list2.sort_by(|z, q| z.total_cmp(q));
            }
            for i14 in (0..3).rev() {
                let mut next = vec![vec![fn28(lit(0.5) * y7.sin(), i14 % 4); 2]; 3];
            }
            list2[..2].copy_from_slice(&[lit(0.5) * (-a).sin(), a]);
        }
        [(y7.sin().exp() + lit(1.5) * list2[list2.len() - 1]) + lit(0.75) * y7, (lit(1.75) + lit(0.25) * a) + lit(1.25) * y7, list2.iter().map(|z| a.abs().sin()).sum::<D>() + lit(1.0) * a]
    }

    pub fn fn48(a: D) -> D {
        let saved: Vec<D> = vec![lit(0 as f64); 3];
        let mut y1: Vec<D> = saved.clone();
        'l4: for (j, z6) in y1.iter().enumerate() {
            if (a < a) && (lit(1.5) <= (*z6)) {
                return (saved[1] + lit(0.25) * a) + lit(0.25) * y1[y1.len() - 1];
            }
        }
        y1.swap(1, 0);
        return ((positive(a / (saved[saved.len() - 1] * saved[saved.len() - 1] + lit(1.0))).unwrap_or(a) + lit(0.5) * a) + lit(1.25) * saved[0]) + lit(0.5) * saved[1];
    }

    pub fn fn49(a: D, v: &[D]) -> D {
        let mut dy1 = Point { x: v[1] - a, y: v[1].sin().powi(3) };
        dy1.y = dy1.y.cos();
        { let rhs = lit(0.25) * v.iter().rev().skip(1).copied().map(|z| lit(1.25) * a.asinh().sin()).sum::<D>().atan(); dy1.y += rhs; }
        { let rhs = lit(1.75) + a.sin().exp().sin(); dy1.y /= rhs; }
        dy1.y = (a * a).atan().cos();
        ((v[0] + lit(1.0) * v[0]) + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn50(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut list4 = Vec::new();
        list4.push(b / (a.abs() + lit(1.25)));
        list4.push(p.windows(2).map(|z| z[0] * z[1]).sum::<D>());
        { let rhs = lit(0.125) * (lit(1.25) * list4.iter().copied().fold(lit(-9.0), D::max).sin()); list4[1] += rhs; }
        list4[..2].copy_from_slice(&[fn28((-lit(1.5)).sin(), 3 % 4).atan(), a]);
        let mut next = [[list4[0]; 3]; 2];
        for i7 in 0..4 {
            for i9 in 0..p.len() {
                match 3 % 3 { 0 => {
                    if (0..p.len()).map(|j| p[j] * b.atan()).sum::<D>() <= list4.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>() {
                        continue;
                    }
                    if (b - list4[i7 % 2]) < (if next[0][1] <= p[1] { b } else { list4[i9 % 2] }) {
                        return ((((lit(i9 as f64) + lit(1.25) * a) + lit(2.0) * b) + lit(1.75) * list4[0]) + lit(1.25) * list4[1]) + lit(0.75) * list4[list4.len() - 1];
                    }
                }, 1 => {
                    for z in p.to_vec().into_iter().rev() {
                        { let rhs = 0.25 * z * lit(0.5) * next[0][0].sin(); a += rhs; }
                    }
                }, _ => {
                    let mut list12 = Vec::with_capacity(4);
                    for i13 in 0..4 {
                        list12.push(p[i9].sin());
                    }
                } }
                let Some(z16) = positive(p[i9] * next[i9 % 2][i9 % 3]) else {
                    continue;
                };
                let mut x = [[z16, next[i7 % 2][1] + lit(1.5), chained(fn30(b.cos())).unwrap_or(list4[1])], [lit(0.125); 3]];
            }
            while list4.len() > 2 {
                let z = list4.pop().unwrap();
                a = a * 0.5 + z * a.sin();
            }
            if list4.len() < 9 { list4.extend([list4.iter().map(|z| a.sin().tanh().sin()).sum::<D>().sin(), b]); }
        }
        (((((b * p[1]) + lit(1.25) * b) + lit(1.0) * list4[0]) + lit(2.0) * list4[list4.len() - 1]) + lit(1.5) * next[1][0]) + lit(2.0) * next[1][2]
    }

    pub fn fn51(a: D, b: D, n: usize, v: &[D]) -> Vec<D> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + lit(1.0)).sqrt(), b]];
        let mut w: (D, D) = (b + lit(0.375), lit(1.0) - v[n % 2]);
        for z8 in v.iter().copied().rev() {}
        { let rhs = lit(0.125) * (lit(1.25) * (if n < 2 { lit(n as f64) } else { b.sin().exp() }).sin()); w.0 += rhs; }
        w.1 = v[1].cos().sin();
        w.1 = a.sin();
        vec![((((b.sin() + lit(1.0) * a) + lit(1.5) * b) + lit(0.5) * dx[1][2]) + lit(0.75) * w.0) + lit(0.25) * w.1, ((((v[n % 2] - dx[1][1]) + lit(2.0) * a) + lit(0.5) * b) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]]
    }

    pub fn fn52(mut a: D, n: usize, q: Vec<D>) -> D {
        let mut list4 = Vec::new();
        list4.push(q[1] * a);
        list4.push(fn23(lit(1.25) * q[n % 2].sin()));
        if n >= 1 {
            list4.push(a.sin());
        }
        list4.resize(2, q[0].sin());
        let mut q: Vec<Vec<D>> = vec![list4.iter().map(|z| (lit(1.125) - (*z)).sin()).collect::<Vec<D>>(), vec![q.iter().copied().fold(lit(-9.0), D::max); 3]];
        let mut cell1: [D; 3] = [lit(1.375); 3];
        (((((cell1.iter().zip(list4.iter()).map(|(z, q)| lit(1.25) * lit(1.125).sin()).sum::<D>() + lit(2.0) * list4[0]) + lit(1.75) * list4[1]) + lit(0.75) * list4[list4.len() - 1]) + lit(1.5) * q[0][0]) + lit(1.0) * cell1[0]) + lit(1.0) * cell1[2]
    }

    pub fn fn53(a: D, mut b: D, body: &mut Body) -> D {
        let mut y1 = vec![a, (-lit(1.375)).atan(), body.vel[0] * body.pos.x];
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            y1[i5 % 2] = y1.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>().sin();
        }
        let mut u: [D; 3] = std::array::from_fn(|j| a.cos());
        let cell1 = (if i5 < 2 { u[2] } else { a }) / ((a - body.vel[i5 % 3]).abs() + lit(1.25));
        (((((((fn12(body.vel[0].cos(), lit(1.25) * cell1.sin()) + lit(0.75) * a) + lit(0.75) * b) + lit(0.75) * body.pos.x) + lit(2.0) * body.pos.y) + lit(0.25) * body.vel[0]) + lit(0.25) * body.vel[1]) + lit(2.0) * u[0]) + lit(0.25) * u[1]
    }

    pub fn fn54(mut a: D) -> [D; 3] {
        let mut y1 = vec![a.sin().tanh(), a.sin().powi(2), a - (-lit(0.875))];
        let r3 = &mut y1[1];
        { let rhs = positive(a).unwrap_or(a).sin(); *r3 *= rhs; }
        y1.push((a + a).sin());
        let part4 = &mut y1[..=1];
        { let rhs = lit(0.125) * (a * a + lit(1.0)).ln().sin(); part4[0] += rhs; }
        part4[1] = part4[0] * (a * lit(1.5)).cos();
        y1.swap(0, 1);
        {
            let part6 = &mut y1[0..2];
            { let rhs = lit(0.375) * lit(0.5).asinh().sin(); part6[0] += rhs; }
            part6[1] = part6[0] * a.cos();
        }
        [a.min(y1[1]), y1[y1.len() - 1] + lit(1.5) * y1[1], (y1[0] + lit(1.5) * y1[1]) + lit(2.0) * y1[y1.len() - 1]]
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
        { let rhs = twice(|z| (z + y7).sin(), a).sin(); m[m.len() - 1] *= rhs; }
        { let rhs = lit(0.5) * (lit(1.25) * w.iter().map(|z| a.cos()).sum::<D>().sin()); w[1] += rhs; }
        fn34((if m[0] <= a { a } else { y7 }).sin(), &m[..2], &mut w[1..]);
        let mut tape1 = [a + a, y7 + m[1], w[2]];
        (y7 + lit(2.0) * a) + lit(0.25) * y7
    }

    pub fn fn57(a: D, v: &[D]) -> Vec<D> {
        let mut v = Net { w: v[0..=1].to_vec(), b: -v[1] };
        'l4: for i5 in 1..=1 {
            {
                v.w[1] = lit(0.5) * v.b.sin();
                v.b = lit(0.25);
            }
        }
        v.w[0] = a.mul_add(a, v.w[0]).sin().tanh().sin();
        vec![(((a - v.w[1]) + lit(1.75) * a) + lit(0.75) * v.w[0]) + lit(0.75) * v.w[1], lit(1.0) + a]
    }

    pub fn fn58(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let r5 = &mut a;
        { let rhs = v[1].cos(); *r5 *= rhs; }
        let mut x = [a, lit(n as f64), a * a];
        for z7 in x.iter_mut() {
            *z7 = *z7 * fn41(b.sin(), a.sin()).sin() - (lit(0.25) * lit(2.0).sin().sin());
        }
        let n: D = (-b).cos();
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 2 { break; }
            let mut old11 = std::mem::take(&mut b);
            x.sort_by(|z, q| z.total_cmp(q));
        }
        ((((((if n > lit(0.75) { n } else { v[i9 % 2] }) + lit(1.75) * a) + lit(0.5) * b) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(1.25) * x[0]) + lit(1.5) * x[2]
    }

    pub fn fn59(a: D, mut b: D, n: usize, flag: bool, p: [D; 3]) -> [D; 3] {
        let mut x = [if b > p[0] { b } else { b }, (p[0] * p[0] + lit(1.0)).ln(), p[n % 3] * a];
        { let rhs = lit(0.25) * fn56(p[n % 3].abs().sin(), &mut x[1..]); b += rhs; }
        { let rhs = lit(0.25) * fn32((lit(1.5) - p[n % 3]).atan(), &mut x[0..=1]); b += rhs; }
        for i7 in 1..x.len() {
            for pair in x.chunks_exact_mut(2) {
                pair[0] = pair[1] * lit(0.5) * p[2].sin();
            }
            x.swap(1, 1);
            let f9 = |z: D| lit(0.5) * (lit(1.0) * lit(0.5)).atan().sin();
            let y11 = f9(lit(n as f64));
        }
        let y1 = fn48((-lit(0.75)).atan());
        [((((fn55(lit(1.25) * p[n % 3].sin()) + lit(1.25) * p[0]) + lit(0.75) * p[1]) + lit(0.5) * x[1]) + lit(0.25) * x[2]) + lit(0.25) * y1, (((y1.abs() + lit(1.25)).ln() + lit(1.0) * a) + lit(0.5) * p[1]) + lit(1.25) * y1, ((x[n % 3] * x[n % 3] + lit(1.0)).ln() + lit(1.75) * a) + lit(1.0) * y1]
    }

    pub fn fn60(mut a: D, body: &mut Body) -> D {
        'l3: for i4 in 0..3 {
            match i4 % 3 { 0 => {
                for i6 in (0..4).rev() {
                    body.pos.y = a.cos();
                }
            }, 1 => {
                let Some(z8) = positive(body.pos.x - a) else {
                    continue;
                };
                a = lit(0.5) * a.sin();
            }, _ => {
                if (lit(0.5) * a) > a {
                    body.pos.x = lit(0.5) * (if (-lit(0.875)).sin().exp() >= fn2(lit(0.5) * a.sin()) { body.pos.y } else { a }).sin();
                    continue 'l3;
                }
            } }
            let mut back = vec![vec![a - lit(1.375); 2]; 3];
            let next = body.push(lit(0.5) * a.asinh().sin());
        }
        (((a + lit(1.75) * body.pos.x) + lit(0.75) * body.vel[0]) + lit(0.25) * body.vel[1]) + lit(0.25) * body.mass
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
        u.1 + lit(1.0) * a
    }

    pub fn fn62(mut a: D, b: D) -> D {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn52(acc.sin(), 1 % 4, vec![lit(0.0); 2])) {
                a = a.sin();
            } else if (-acc) > (acc + b) {
                let mut i6 = 0_usize;
                while i6 < 3 {
                    { let rhs = 1; i6 += rhs; }
                    let mut b = lit(i6 as f64);
                    { let rhs = lit(0.375) * (lit(0.5) * lit(0 as f64).max(acc).sin()); a -= rhs; }
                }
            } else {
                a = (-b).atan().cos();
            }
        }
        (((-lit(1.125)) + lit(0.5) * a) + lit(0.25) * b) + lit(2.0) * acc
    }

    pub fn fn63(mut a: D, m: &mut [D]) -> D {
        let mut x: [[D; 3]; 2] = [[lit(0.125).min(m[0]), twice(bent, m[0] * a), m.iter().zip(m.iter()).map(|(z, q)| (if a < a { *z } else { lit(1.25) }).cos()).sum::<D>()], [fn41(m[0].sin(), a.atan()), m[1].min(a), lit(1 as f64)]];
        {
            let r6 = &mut m[0];
            *r6 = *r6 * x[1][1].atan() + (lit(0.5) * (lit(1.25) * a.sin()));
            { let rhs = lit(1.25) * x[1][1].sin(); *r6 *= rhs; }
        }
        ((a * m[0]) + lit(1.25) * a) + lit(1.0) * x[1][0]
    }

    pub fn fn64(a: D, m: &mut [D]) -> D {
        let f3 = |z: D| lit(1.25) * a.sin();
        let y5 = f3(m[1] + a) + f3(a);
        a.abs()
    }

    pub fn fn66(mut a: D, n: usize, v: &[D], e: &mut D) -> D {
        let f5 = |z: D, k: D| ((z.abs() + lit(1.25)).sqrt() + lit(0.625)).sin();
        let mut y8 = f5(D::sin(a), lit(0.875)) * f5(a + v[1], v[n % v.len()]);
        y8 = v[n % 2].mul_add(a, v[0]).sin().powi(0).sin();
        ((((lit(v.len() as f64) + lit(2.0) * a) + lit(0.25) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(2.0) * (*e)) + lit(1.0) * y8
    }

    pub fn fn67(a: D, n: usize, mut p: [D; 3], q: Vec<D>, m: &mut [D]) -> D {
        let mut y = [(lit(1.5) + a.sin()).ln(), p[n % 3].abs(), p[1] * q[n % 2]];
        let f7 = |z: D, k: D| m[0].cos().sin();
        let y10 = f7(-a, m[n % 2]) + f7(lit(0.125), a);
        for i12 in 1..q.len() {
            let r14 = &mut p[0];
            { let rhs = lit(0.5) * fn49(lit(0.5) * m[i12 % 2].sin(), &y).sin(); *r14 *= rhs; }
            y.reverse();
        }
        (((((((lit(0 as f64) + lit(2.0) * a) + lit(1.25) * p[0]) + lit(1.0) * p[1]) + lit(1.5) * q[0]) + lit(0.25) * q[1]) + lit(1.25) * y[0]) + lit(0.75) * y[1]) + lit(0.5) * y10
    }

    pub fn fn68(a: D, r: &mut [D; 3]) -> D {
        let tape1: Vec<D> = vec![*r.last().unwrap(), r.iter().enumerate().map(|(j, z)| (a * r[j % 3]).sin()).sum::<D>()];
        if (r[1] - tape1[0]) >= tape1[0] {
            {
                if lit(1.5).min(a) < (if r[0] > a { a } else { lit(0.875) }) {
                    r[2] = lit(1.25) * D::sin(a).sin();
                    let w = fn63((a * a).atan(), &mut r[1..]);
                } else if (if lit(1.0) > a { lit(0.75) } else { a }) >= a {
                    (r[0], r[1]) = (r[1] * 0.5, lit(1.25) * tape1[0].sin());
                } else {
                    for z7 in r.iter_mut() {
                        *z7 = a.sin();
                    }
                }
                let mut dy1: D = chained(tape1[1]).unwrap_or(a);
            }
        } else if (a >= a) && (a >= a) {} else {
            let last9 = r.len() - 1;
            r.swap(1, last9);
        }
        (*tape1.last().unwrap()) + lit(1.25) * r[0]
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
        let mut old: D = b;
        vec![(old + lit(1.75) * b) + lit(1.5) * x, b + lit(0.25) * old]
    }

    pub fn fn72(a: D, b: D, m: &mut [D]) -> D {
        let mut w: Vec<D> = vec![lit(1 as f64); 3];
        w.extend_from_slice(&[(-lit(0.625)).mul_add(b, b).sin(), b]);
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            {
                for i8 in 0..w.len() {
                    let mut dy1: Vec<D> = vec![w.iter().map(|z| lit(0.5) * (if (-lit(1.25)) > a { w[i8] } else { a }).sin()).sum::<D>(), m[i5 % m.len()].sin().tanh(), w[i8]];
                }
            }
            w.clear();
            w.push(lit(0.625).sin());
            w.push(a);
        }
        ((((((w[0] + lit(0.5) * a) + lit(1.75) * b) + lit(1.0) * m[0]) + lit(1.25) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(0.75) * w[1]) + lit(0.5) * w[w.len() - 1]
    }

    pub fn fn73(a: D, mut b: D, v: &[D]) -> D {
        let r4 = &mut b;
        { let rhs = lit(0.25) * (lit(1.25) * (a * (-lit(1.375))).sin()); *r4 += rhs; }
        (b * lit(0.875)) + lit(1.75) * a
    }

    pub fn fn74(a: D, v: &[D], q: Vec<D>) -> D {
        let mut old = vec![a - a, a.min(a)];
        for i5 in 1..q.len() {
            let mut y9: D = if i5 == 1 {
                let (l7, r8) = old.split_at_mut(1);
                l7[0] = r8[0].sin();
                { let rhs = l7[0] * lit(0.5) * (v[i5 % v.len()] * v[1]).sin(); r8[0] -= rhs; }
                old[0]
            } else {
                old.reverse();
                v[i5 % 2] - q[i5]
            };
            old[i5 % 2] = a.sin().tanh().sin();
        }
        (((old[1].max(a) + lit(1.0) * a) + lit(2.0) * old[0]) + lit(2.0) * old[1]) + lit(2.0) * old[old.len() - 1]
    }

    pub fn fn75(a: D, n: usize) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push((a * (a + a)).sin());
        }
        if (n % 2 == 0) || (n < 1) {
            if list3.len() > 2 { list3.pop(); }
            return a + lit(0.5) * a;
        }
        list3.truncate(2);
        let f7 = |z: D| lit(1.25) * ((a * z) - (a * list3[n % 2])).sin();
        let y10 = f7(list3.iter().map(|z| a.atan()).sum::<D>());
        (((lit(1.5).sin().powi(3) + lit(1.5) * a) + lit(0.25) * list3[0]) + lit(0.5) * list3[1]) + lit(0.75) * list3[list3.len() - 1]
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
                s = fn52(s.cos(), 0 % 4, vec![a, lit(1.625), s]).sin();
                if i7 % 2 == 1 { break; }
            }
        }
        (lit(1.75) + lit(0.25) * s) + lit(0.75) * y5
    }

    pub fn fn78(a: D, flag: bool, q: Vec<D>, m: &mut [D], e: &mut D) -> D {
        m[..2].copy_from_slice(&[(*e).cos(), q[1]]);
        let mut i6 = 0_usize;
        while i6 < 2 && (i6 < 0) {
            { let rhs = 1; i6 += rhs; }
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 1 { break; }
                m[i8 % 2] = ((m[i8 % 2] * a) + lit(i8 as f64)).sin();
                m.reverse();
                m[i8 % 2] = a.sin();
            }
            { let rhs = lit(0.125) * (lit(0.5) * lit(1.5).sin()); m[i8 % 2] += rhs; }
        }
        (((m[m.len() - 1] + lit(2.0) * a) + lit(1.5) * q[0]) + lit(1.0) * q[q.len() - 1]) + lit(1.5) * (*e)
    }

    pub fn fn79(a: D) -> D {
        let w = (a + a, a);
        let mut w3 = lit(0.125);
        'l5: for i6 in 0..1 {
            match i6 % 3 { 0 => {
                for i8 in (0..2).rev() {}
            }, 1 => {
                w3 = a.sin();
                w3 = (if w3.sin().tanh() > w3.atan() { w.1 } else { w3.sin().exp() }).sin();
            }, _ => {
                w3 = chained(fn62(w3.atan(), w.0.sin())).unwrap_or(w.0).cos();
            } }
            if (w3 > a) || (w3 > a) {
                break 'l5;
            }
        }
        ((w3 * w3) + lit(1.75) * a) + lit(1.75) * w.1
    }

    pub fn fn80(a: D, b: D, t: (D, D), k: &mut Vec<D>) {
        let mut acc = [a.max(b), k[0], k[1]];
        let mut w: Body = Body { pos: Point { x: k[k.len() - 1], y: a }, vel: [a, acc[0], a], mass: lit(0.625), id: 2 };
        let mut k = t.1.sin();
        let mut cell1: D = t.1.atan().cos();
    }

    pub fn fn81(a: D) -> [D; 3] {
        let mut saved = vec![a * a, a, a + (-lit(1.875))];
        saved[0] = lit(1.25) * a.sin();
        for pair in saved.chunks_exact_mut(2) {
            let first = pair[0];
            pair[0] = pair[1] * 0.5;
            pair[1] = first * a.cos();
        }
        let u = fn63((a * a).sin(), &mut saved);
        if let Some(z) = saved.first_mut() {
            { let rhs = 0.5 * a.sin(); *z += rhs; }
        }
        [(u + lit(1.75) * a) + lit(1.5) * saved[1], u, saved[1] + lit(2.0) * u]
    }

    pub fn fn82(mut a: D, n: usize) -> D {
        let mut back: [D; 3] = [twice(|z| lit(1.25) * (a + z).sin(), a); 3];
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            let mut old7 = std::mem::replace(&mut back[0], (lit(1.5) * a).sin());
            for pair in back.chunks_exact_mut(2) {
                pair[0] = pair[1] * a.sin();
            }
        }
        let f9 = |z: D| { let h11 = fn77(z.sin()); (lit(1.625) - z).sin() + h11 };
        let y13 = f9(a + (-lit(0.75))) + f9(a);
        if n >= 2 {
            back.swap(1, 0);
            back.sort_by(|z, q| z.total_cmp(q));
            if (y13 > lit(1.5)) && (a <= a) {
                back.reverse();
                return ((((back[2] + lit(1.0) * a) + lit(1.25) * back[0]) + lit(0.25) * back[1]) + lit(0.75) * back[2]) + lit(1.5) * y13;
            }
        } else if a >= (lit(1.5) + y13.sin()).sqrt() {} else {}
        ((back[n % 3] + lit(0.25) * a) + lit(1.5) * back[2]) + lit(0.75) * y13
    }

    pub fn fn83(a: D, m: &mut [D]) {
        let tape1 = m[0];
        if tape1.atan() <= (lit(1.875) + a) {
            for z4 in m.iter_mut().rev() {
                { let rhs = lit(0.375) * (a - a).atan(); *z4 += rhs; }
            }
        }
        m.swap(1, 0);
    }

    pub fn fn84(mut a: D, b: D) -> D {
        for i3 in 0..1 {
            {
                a = (b * lit(2 as f64)).atan();
            }
            let mut y = vec![b * b, a];
            y.sort_by(|z, q| z.total_cmp(q));
        }
        fn76(b.sin(), 3 % 4, a > b) + lit(0.75) * b
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
        let mut s = vec![lit(0.0); 2];
        (s[0], s[1]) = (s[1] * 0.5, lit(1.25) * a.sin());
        if fn82(a.sin(), 2 % 4) <= (s[s.len() - 1].abs() + lit(1.25)).sqrt() {
            a = ((s[1] / (v[1].abs() + lit(1.25))) * (s[1] / (v[1].abs() + lit(1.25))) + lit(1.0)).sqrt().cos();
            return (((((fn75(lit(1.25) * s[0].sin(), 1 % 4) + lit(0.75) * a) + lit(1.0) * v[0]) + lit(1.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.5) * s[0]) + lit(1.25) * s[1];
        }
        let y1: D = lit(1.125);
        y1 + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn88(a: D) -> D {
        let mut dy1: Vec<D> = vec![lit(0.5), a, a];
        let r3 = &mut dy1[0];
        *r3 = *r3 * lit(1.25) * a.sin() + (lit(0.375) * (lit(1.25) * a.sin()));
        { let rhs = lit(1.25) * fn84(a.atan(), lit(1.25) * a.sin()).sin(); *r3 *= rhs; }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            let part6 = &mut dy1[0..2];
            { let rhs = lit(0.25) * (lit(0.5) * a.sin()); part6[0] += rhs; }
            part6[1] = part6[0] * a.sin();
            if dy1.iter().enumerate().map(|(j, z)| lit(0.5) * dy1[i4 % dy1.len()].sin()).sum::<D>() >= dy1[i4 % 2].cos() { break; }
            dy1.resize(3, lit(0.5) * (if i4 % 2 == 1 { a } else { lit(1.875) }).sin());
        }
        dy1[0].sin().exp()
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
        return (lit(1.75) + lit(0.75) * a) + lit(1.75) * b;
        b / (lit(1.5) + b.sin())
    }

    pub fn fn90(a: D, mut b: D, n: usize, k: &mut Vec<D>) -> D {
        k.sort_by(|z, q| z.total_cmp(q));
        let tape1: D = a;
        (((fn85(lit(1.125).sin(), k[n % 2].sin()) + lit(2.0) * a) + lit(1.0) * k[0]) + lit(0.5) * k[1]) + lit(0.25) * tape1
    }

    pub fn fn91(mut a: D, b: D, m: &mut [D]) {
        let mut b = m[1].sin().tanh();
        {
            if (lit(1.125) <= m[1]) && (lit(1.875) <= b) {
                m.fill(lit(1.25) * lit(0.5).sin());
                return;
            }
        }
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            m[i5 % 2] = m.iter().take(2).map(|z| z.sin()).sum::<D>().sin().sin();
            m.reverse();
        }
    }

    pub fn fn92(mut a: D, b: D, p: [D; 3], m: &mut [D]) {
        let mut m = vec![a; 3];
        let r6 = &mut m[1];
        { let rhs = lit(0.25) * p[0].sin(); *r6 += rhs; }
        if fn82(a.cos(), 3 % 4) < p[1] {
            let mut list7 = Vec::with_capacity(4);
            list7.push(b);
            list7.push(fn74((-lit(0.375)).atan(), &m, p.to_vec()));
            for i9 in 0..m.len() {
                list7[i9 % 2] = (fn87(m[i9].atan(), &list7) * a).sin();
                m[..2].copy_from_slice(&[lit(0.5) * b.sin(), a]);
                list7[i9 % 2] = lit(0.5) * b.sin();
            }
        } else {
            m.fill(a.atan());
            if b < (if lit(0.125) <= a { m[0] } else { a }) {
                return;
            }
        }
    }

    pub fn fn93(a: D) -> D {
        let mut back = Body { pos: Point { x: a, y: a }, vel: [a * a; 3], mass: a.min(a), id: 2 };
        if (back.pos.x.max(back.vel[0]) <= (back.vel[1] * a)) || (a < (back.vel[2] - a)) {
            back = Body { pos: Point::new(a, back.pos.x), vel: [lit(0.625); 3], mass: lit(1.5), id: 2 };
            let mut x: Vec<D> = vec![lit(0.0); 2];
            let mut u = fn64(lit(1.25) * back.pos.x.sin(), &mut x);
        }
        let mut y8: D = if a.max(a) > (back.vel[1] + a) {
            let mut i5 = 0_usize;
            loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 1 { break; }
                let mut w: Point = Point { x: a, y: a };
                if (w.x * back.pos.x) <= (lit(1.5) + a.sin()).sqrt() { break; }
                back.vel[i5 % 3] = ((lit(1.25) + back.vel[2]) * back.pos.x).cos();
            }
            back.vel[i5 % 3]
        } else {
            back.mass = lit(1.75);
            back.mass = lit(1.875);
            back.pos.y
        };
        back.pos.x.sin().exp() + lit(0.75) * a
    }

    pub fn fn94(mut a: D, mut b: D, flag: bool) -> D {
        let mut cell1: Shape = if a < a { Shape::Disc(-a) } else { Shape::Dot };
        b = a.sin().cos();
        let mut y1 = vec![lit(0.0); 2];
        y1.resize(4, lit(1.25) * lit(1.25).sin());
        'l6: for i7 in 0..3 {
            let tape1 = fn72(b.cos(), (-a).atan(), &mut y1[..2]);
            let mut next10 = y1.clone();
            for _ in 0..3 {
                for i11 in 0..y1.len() {
                    next10[i11] = 0.5 * y1[i11] + 0.25 * (if i11 == 0 { y1[y1.len() - 1] } else { y1[i11 - 1] }) * a.sin();
                }
                std::mem::swap(&mut y1, &mut next10);
            }
        }
        (((y1[1] / (y1[0].abs() + lit(1.25))) + lit(0.25) * a) + lit(1.75) * b) + lit(1.25) * y1[y1.len() - 1]
    }

    pub fn fn95(a: D, flag: bool) -> D {
        if a < (if a <= a { a } else { -lit(1.75) }) {
            let flag: D = twice(|z| lit(1.25) * (a / (lit(1.5) + a.sin())).sin(), a);
        }
        return (a * a) + lit(0.25) * a;
        fn76(a.cos(), 3 % 4, lit(1.875) <= a)
    }

    pub fn fn96(a: D, b: D, m: &mut [D]) {
        let mut list4 = Vec::new();
        list4.push(m.iter().step_by(2).sum::<D>());
        list4.push(fn94(b.sin(), b.cos(), b >= m[1]));
        list4[0] = lit(1.25) * (lit(3 as f64) * m.iter().copied().fold(lit(-9.0), D::max)).sin();
        {
            let f6 = |z: D| m[0].sin().exp().cos();
            let y10 = f6(list4.iter().fold(b, |h, z| ((*z) - m[1]).atan())) + f6(a.sin().tanh());
            let dx = fn66(fn82(lit(1.25) * list4[list4.len() - 1].sin(), 2 % 4).cos(), 2 % 4, &list4, &mut m[m.len() - 1]);
        }
        let mut old13 = std::mem::take(&mut m[1]);
    }

    pub fn fn97(a: D, b: D, flag: bool) -> D {
        let mut saved: [D; 3] = [fn94(lit(1.25) * lit(0.875).sin(), a.sin(), a > a), a - b, b + a];
        for i5 in 1..=3 {
            saved.fill(b.sin().sin());
            if ((*saved.last().unwrap()) > b) && ((b <= lit(1.125)) || (a <= saved[0])) {
                saved.swap(1, 0);
                saved[..2].copy_from_slice(&[b.cos(), b]);
            } else {
                saved[0] = b.sin();
            }
        }
        return (saved.first().copied().unwrap_or(lit(0.5)) + lit(1.5) * a) + lit(0.25) * saved[1];
        let r7 = &mut saved[1];
        { let rhs = lit(0.125) * chained(b - a).unwrap_or(b).sin(); *r7 += rhs; }
        if b <= b { b } else { b }
    }

    pub fn fn98(a: D, v: &[D]) -> D {
        v[0]
    }

    pub fn fn99(a: D, v: &[D], m: &mut [D]) -> D {
        let mut s: [D; 3] = [lit(0.125); 3];
        let f5 = |z: D| lit(1.25) * a.sin();
        let y7 = f5(a);
        (((((((lit(0.375).cos() + lit(0.5) * a) + lit(1.0) * v[0]) + lit(1.75) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.5) * m[m.len() - 1]) + lit(0.75) * s[0]) + lit(1.0) * s[2]) + lit(0.75) * y7
    }

    pub fn fn100(a: D, r: &mut [D; 3]) -> D {
        let mut r = vec![a - r[0]; 3];
        if r.len() > 2 { r.remove(0); }
        let mut i4 = 0_usize;
        while i4 < 3 && (i4 < 3) {
            { let rhs = 1; i4 += rhs; }
            r.sort_by(|z, q| z.total_cmp(q));
        }
        a * r[i4 % 2]
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
            u = lit(3 as f64).cos();
        }
        ((if u > u { lit(2.0) } else { u }) + lit(1.75) * next.area()) + lit(2.0) * u
    }

    pub fn fn103(a: D, n: usize, m: &mut [D], k: &mut Vec<D>) {
        k[1] = lit(1.25) * (if n % 2 == 0 { k[0] } else { k[n % 2] }).sin().sin();
        k[n % 2] = lit(1.25) * (a + a).sin();
        k.reverse();
        m[n % 2] = k.iter().sum::<D>().cos();
    }

    pub fn fn104(mut a: D) -> [D; 3] {
        let mut saved = Net { w: vec![-lit(0.25), a * a, fn102(a.sin())], b: a };
        if (saved.w[0] * a) >= saved.w[1] {
            saved.w[0] = fn94(lit(1.25) * lit(1.375).sin(), lit(1.25) * (saved.b - a).sin(), (saved.w[0] >= a) && (a <= a)).cos();
            saved.b = a.sin();
        }
        let mut y5: D = if (if lit(1.75) >= a { lit(0.125) } else { a }) >= (a * lit(0.25)) {
            let mut next: D = (if a < a { a } else { lit(1.625) }) - (-a);
            a * a
        } else {
            saved.w[0] = lit(1.25) * saved.w[1].sin();
            let mut saved = saved.b * saved.w[0];
            a.atan()
        };
        [(y5.sin().powi(1) + lit(1.0) * a) + lit(0.5) * saved.w[1], lit(1.75) * saved.b, saved.w[1].sin() + lit(1.75) * a]
    }

    pub fn fn105(mut a: D) -> [D; 3] {
        let mut list2 = Vec::new();
        for i3 in 0..2 {
            list2.push(a.max(if i3 >= 2 { a } else { a }).sin());
        }
        let tape1: D = *list2.first().unwrap();
        for i7 in (0..2).rev() {
            { let rhs = lit(0.375) * (lit(0.5) * (a - a).cos().sin()); list2[1] += rhs; }
            for z9 in list2.iter_mut().rev() {
                { let rhs = lit(0.25) * a.asinh().sin(); *z9 += rhs; }
            }
            if (tape1 <= a) && (i7 < 0) {
                return [(((tape1 + lit(1.75) * a) + lit(0.5) * list2[1]) + lit(0.25) * list2[list2.len() - 1]) + lit(1.25) * tape1, twice(|z| (tape1 - tape1).atan(), tape1) + lit(0.5) * tape1, ((if list2[0] > tape1 { tape1 } else { tape1 }) + lit(1.25) * list2[0]) + lit(2.0) * list2[1]];
            }
        }
        [fn94(lit(1.25) * list2[1].sin(), a.sin(), a > tape1), list2[0], (tape1.sin().powi(1) + lit(1.75) * a) + lit(1.5) * list2[1]]
    }

    pub fn fn106(a: D, b: D, v: &[D]) -> [D; 3] {
        let mut x = Body { pos: Point::new(b, v[1]), vel: [(a * a + lit(1.0)).ln(); 3], mass: v[1], id: 2 };
        let mut i5 = 0_usize;
        while i5 < 1 && (i5 < 2) {
            { let rhs = 1; i5 += rhs; }
            { let rhs = lit(0.5) * (x.energy() * a).atan(); x.vel[i5 % 3] += rhs; }
            if (v[1] <= v[v.len() - 1]) || ((a < v[0]) || (i5 == 3)) {
                x.pos.y = v[v.len() - 1].sin();
                x.pos.x = a.sin();
            }
        }
        [(D::sin(b) + lit(1.0) * a) + lit(0.75) * v[1], ((lit(0.75) + lit(2.0) * a) + lit(0.75) * x.vel[0]) + lit(1.0) * x.vel[1], (((v[1].max(lit(1.125)) + lit(1.75) * b) + lit(1.5) * x.pos.x) + lit(1.25) * x.vel[0]) + lit(1.75) * x.mass]
    }

    pub fn fn107(a: D, b: D) -> D {
        let mut y1 = vec![a.atan(), a + b, b];
        y1.fill(lit(1.25) * (-a).sin());
        for z4 in y1.iter_mut().rev() {
            { let rhs = lit(0.375) * b.sin(); *z4 += rhs; }
        }
        for i5 in (0..y1.len()).step_by(2) {
            fn96(b.sin(), lit(0.5) * b.sin(), &mut y1[0..2]);
            for i7 in 0..y1.len() {
                y1.reverse();
                y1.swap(1, 0);
            }
            (y1[0], y1[1]) = (y1[1] * 0.5, lit(0.5) * b.sin());
        }
        ((b + lit(1.5) * a) + lit(0.25) * b) + lit(1.0) * y1[y1.len() - 1]
    }

    pub fn fn108(a: D, flag: bool) -> D {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 3 { 0 => {
                let mut tape1: Vec<Vec<D>> = vec![vec![a * a, if i3 >= 2 { a } else { a }], vec![lit(i3 as f64), lit(i3 as f64), a]];
            }, 1 => {}, _ => {
                if (a - a) <= a.min(a) {} else if (if a >= a { a } else { a }) > a {
                    let f6 = |z: D| (a + lit(0.875)).atan();
                    let y8 = f6(f6(lit(0.125) + a));
                } else {
                    let f10 = |z: D| z.atan().atan();
                    let mut y12 = f10(f10(a - a));
                }
            } }
        }
        a + lit(2.0) * a
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
        fn91(old.windows(2).map(|z| z[0] * z[1]).sum::<D>().cos(), (u[1].abs() + lit(1.25)).sqrt().atan(), &mut list8);
        for pair in list8.chunks_exact_mut(2) {
            let first = pair[0];
            pair[0] = pair[1] * 0.5;
            pair[1] = first * u[2].sin();
        }
        *list8.first_mut().unwrap() = a.cos();
        ((((((((b.sin() + lit(0.75) * a) + lit(0.25) * u[0]) + lit(1.25) * u[2]) + lit(1.5) * cell1.unwrap_or(lit(0.75))) + lit(0.25) * old[1]) + lit(1.5) * old[2]) + lit(1.25) * list8[0]) + lit(0.25) * list8[1]) + lit(0.5) * list8[list8.len() - 1]
    }

    pub fn fn110(mut a: D, e: &mut D) {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(lit(0.5) * a.sin());
        }
        let part7 = &mut list3[0..2];
        { let rhs = lit(0.25) * fn95(lit(1.25) * (*e).sin(), (*e) > a).atan(); part7[0] += rhs; }
        part7[1] = part7[0] * (a * lit(0.25)).atan();
        list3.fill((*e).cos());
        for z9 in list3.windows(2) {}
        if (*e) >= a {
            list3.swap(1, 0);
            let last11 = list3.len() - 1;
            list3.swap(0, last11);
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
                let part9 = &mut q[..=1];
                { let rhs = lit(0.25) * (lit(1.25) * y7.sin()); part9[0] += rhs; }
                part9[1] = part9[0] * a.sin();
                a.sin()
            };
            if (i3 % 2 == 1) || (y7 >= y7) {
                q.extend(vec![q[q.len() - 1].abs().atan(), y10]);
                continue;
            }
        }
        q.extend([q[0].sin(), q[i3 % 2]]);
        q
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
        let mut acc = Body { pos: Point { x: lit(1.875), y: m[1] }, vel: [lit(0 as f64); 3], mass: a, id: 2 };
        let s: D = acc.energy();
        let mut next = vec![m.to_vec(), vec![m.iter().map(|z| (m[m.len() - 1] * a).sin()).sum::<D>(), acc.pos.x, m[m.len() - 1]]];
        let mut i7 = 0_usize;
        while i7 < 3 {
            { let rhs = 1; i7 += rhs; }
            for (j, z10) in m.iter().enumerate() {
                for z14 in m.windows(2) {
                    next[j % 2][0] = lit(j as f64).sin();
                }
            }
            m.fill(lit(i7 as f64).sin());
        }
        ((if next[0][i7 % 2] <= a { a } else { s }) + lit(2.0) * a) + lit(1.5) * s
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
            let mut y1 = vec![a.asinh(); 3];
        }
        if p.iter().fold(lit(0.625), |h, z| (lit(0.375) + p[1]).atan()) <= p[2] {
            { let rhs = lit(0.5) * (a * (a.abs() + lit(1.25)).sqrt()).atan(); p[1] += rhs; }
            let mut x = vec![lit(0.0); 3];
        } else {}
        ((p.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * lit(0.375).sin()).sum::<D>() + lit(1.25) * a) + lit(0.5) * p[0]) + lit(0.5) * p[1]
    }

    pub fn fn115(a: D, b: D, p: [D; 3]) -> D {
        let mut y1 = [[p[2]; 3], [lit(1.5), p[0] * b, lit(0.625)]];
        y1[1][1] = fn93(b.min(p[2]).sin()).atan();
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            let mut dy1 = fn99(lit(0.5) * (a - a).sin(), &p, &mut y1[1]);
            y1[0][i5 % 3] = b.sin();
        }
        let r9 = &mut y1[i5 % 2][0];
        *r9 = (if a <= b { p[1] } else { a }).cos();
        let mut i10 = 0_usize;
        while i10 < 3 {
            { let rhs = 1; i10 += rhs; }
            y1[1][i5 % 3] = lit(2.0);
            { let rhs = lit(0.5) * (p[1] * p[1] + lit(1.0)).ln().sin(); y1[i5 % 2][i10 % 3] *= rhs; }
        }
        ((((lit(1.375) * a) + lit(1.75) * a) + lit(1.0) * b) + lit(1.5) * p[0]) + lit(0.75) * p[2]
    }

    pub fn fn116(a: D, mut b: D, n: usize) -> D {
        let mut back: (D, D) = (b.atan(), b);
        back.1 = b.sin();
        back.0 = (b.atan() + (a - lit(1.5))).sin();
        'l5: for i6 in 0..n % 4 {
            for i8 in 0..4 {
                let mut n = (a * a) + a;
                let f11 = |z: D| lit(0.5) * n.sin().powi(1).sin();
                let mut y13 = f11(f11(n));
            }
            if ((b <= back.1) && (a < b)) || ((-lit(1.75)).max(b) < (back.0 * a)) {
                { let rhs = lit(0.25) * b.sin(); back.1 += rhs; }
                if back.1 < b.min(a) {
                    let r15 = &mut back.0;
                    { let rhs = (-a).atan(); *r15 *= rhs; }
                    *r15 = lit(0.5) * a.sin();
                    break 'l5;
                }
                back.0 = a.min(back.0).cos();
            } else if i6 % 2 == 1 {} else {}
        }
        b
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
            let (l7, r8) = k.split_at_mut(1);
            l7[0] = r8[0].sin();
            { let rhs = l7[0] * (-lit(1.875)).abs().cos(); r8[0] -= rhs; }
        } }
    }

    pub fn fn118(a: D, v: &[D], e: &mut D, r: &mut [D; 3]) -> D {
        if D::sin(lit(2.0)) > lit(v.len() as f64) {
            r.sort_by(|z, q| z.total_cmp(q));
            for i8 in (0..r.len()).step_by(2) {
                if ((*e) - v[i8 % 2]) >= (*e) {
                    r[0] = v.iter().step_by(2).sum::<D>().sin();
                } else if (*e) >= (-a) {
                    r.swap(0, 0);
                } else {
                    { let rhs = lit(1.75) + lit(0.5).sin(); r[i8] /= rhs; }
                }
                let mut e = r[2].cos().min(a);
                fn83(v.iter().enumerate().map(|(j, z)| ((-lit(1.0)) + (*z)).sin()).sum::<D>().sin(), &mut r[..2]);
            }
            if let Some(z) = r.last_mut() {
                { let rhs = 0.5 * lit(1.25) * (*e).sin(); *z += rhs; }
            }
        } else if ((*e) <= v[1]) || (v[1] >= a) {} else {
            r[..2].copy_from_slice(&[lit(1.25) * lit(1 as f64).sin(), *e]);
        }
        return (v[1] + r[0]) + lit(1.25) * a;
    }

    pub fn fn119(a: D, flag: bool, mut p: [D; 3]) -> D {
        let mut w = vec![lit(0.0); 3];
        let mut saved: Point = Point { x: p.iter().fold(w[1], |h, z| a.cos()), y: w[0].sin().tanh() };
        fn117(lit(0.5).mul_add(saved.x, a).sin(), a.mul_add(saved.x, a).sin(), 1 % 4, &mut w);
        { let rhs = lit(0.125) * (a - saved.x).sin().tanh().atan(); p[2] += rhs; }
        if p.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() < (a + saved.y) {
            let mut old8 = std::mem::take(&mut w);
            w.push(lit(1.25) * a.sin());
            w.push(p[2].sin());
            return (((((old8[old8.len() - 1] + lit(0.25) * p[0]) + lit(1.25) * p[1]) + lit(2.0) * p[2]) + lit(0.5) * w[0]) + lit(1.5) * w[1]) + lit(1.25) * saved.x;
        }
        p.reverse();
        ((lit(1.625).cos() + lit(1.75) * a) + lit(1.75) * saved.x) + lit(1.5) * saved.y
    }

    pub fn fn120(a: D, flag: bool, p: [D; 3]) -> D {
        let a: D = lit(1 as f64);
        a.sin().powi(0) + lit(0.5) * a
    }

    pub fn fn121(mut a: D, v: &[D]) -> D {
        let mut y1: Vec<D> = vec![-a; 3];
        y1.extend(vec![lit(1.25) * v[0].sin(), v[0]]);
        let f4 = |z: D| lit(1.25) * (lit(0.875) + fn108(lit(1.25) * z.sin(), a > v[0])).sin();
        let y6 = f4(a);
        'l8: for z10 in y1.windows(2) {
            { let rhs = lit(1.75) + (a - lit(0.125)).sin(); a /= rhs; }
            fn110(lit(0.5) * fn109(z10[0].cos(), lit(0.5) * v[0].sin()).sin(), &mut a);
        }
        if y1.len() > 2 { a = y1.pop().unwrap(); }
        (((((y6 + lit(0.75) * a) + lit(0.5) * v[0]) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * y1[0]) + lit(1.0) * y1[1]) + lit(1.75) * y1[y1.len() - 1]
    }

    pub fn fn122(a: D) -> D {
        let f2 = |z: D| a.sin();
        let y4 = f2(a * a) + f2((a * a + lit(1.0)).sqrt());
        y4.atan()
    }

    pub fn fn123(mut a: D, mut b: D, v: &[D], e: &mut D) -> D {
        let r5 = &mut b;
        *r5 = lit(2 as f64).sin();
        { let rhs = lit(1.25) * a.sin(); *r5 *= rhs; }
        let f6 = |z: D| lit(1.25) * (lit(3 as f64) * (if lit(0.375) > b { z } else { z })).sin();
        let mut y8 = f6(f6(lit(1.875)));
        *e = lit(1.875);
        let mut i10 = 0_usize;
        loop {
            { let rhs = 1; i10 += rhs; }
            if i10 > 3 { break; }
            let cell1: D = v.iter().rev().skip(1).copied().map(|z| lit(0.5) * v[i10 % 2].sin()).sum::<D>();
            let w = fn114(((*e) + (-lit(1.125))).cos(), [b, lit(0.625), b]);
        }
        ((((lit(0.125) + lit(1.5) * a) + lit(2.0) * b) + lit(1.0) * v[1]) + lit(1.25) * (*e)) + lit(1.25) * y8
    }

    pub fn fn124(a: D, mut b: D, e: &mut D, net: &Net) -> D {
        let back = vec![fn42(lit(1.25) * (*e).sin()), net.w[0] * (*e)];
        *e = lit(1.25) * (lit(1.375) * ((*e) * b)).sin();
        if (if (*e) > (*e) { lit(0.5) } else { *e }) >= (*back.last().unwrap()) {
            b = lit(0.125);
        } else if a.min(net.w[0]) > b {
            b = lit(1.25) * net.w[1].sin();
        } else {
            let f6 = |z: D| ((-lit(0.25)) + fn116(z.atan(), a.cos(), 2 % 4)).sin();
            let y8 = f6(*e) + f6(fn116((*e).sin(), (*e).sin(), back.len() % 4));
        }
        (((back[1] + lit(0.25) * a) + lit(2.0) * b) + lit(0.25) * net.w[0]) + lit(0.75) * net.b
    }

    pub fn fn125(a: D, mut q: Vec<D>) -> D {
        let mut u: Shape = Shape::Dot;
        for (j, z4) in q.iter_mut().enumerate() {
            { let rhs = a.atan(); *z4 *= rhs; }
        }
        if q.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<D>() > q[0] {
            return ((((q[0] + q[1]) + lit(0.75) * q[0]) + lit(0.75) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.5) * u.area();
            let mut q = [[q[1].sin(); 3]; 2];
        }
        for z7 in q.windows(2) {
            'l9: for i10 in 0..q.len() {
                u = Shape::Dot;
            }
        }
        (((lit(0.75) + q[1]) + lit(1.25) * a) + lit(1.0) * q[1]) + lit(2.0) * q[q.len() - 1]
    }

    pub fn fn126(a: D, mut b: D, n: usize, p: [D; 3], k: &mut Vec<D>) -> D {
        if k.iter().enumerate().map(|(j, z)| (b - k[1]).sin()).sum::<D>() > (k[n % 2] / (a.abs() + lit(1.25))) {
            k.insert(1, lit(1.25) * k[1].sin());
            for i8 in 0..k.len() {
                if i8 >= 3 {
                    break;
                }
            }
        } else if k[0].sin().exp() <= a {
            k.extend([fn119(b.cos(), b < p[n % 3], p).sin(), lit(0.875)]);
        } else {
            let mut old10 = std::mem::replace(&mut k[n % 2], lit(1.25) * (b * a).sin());
        }
        (a + p[n % 3]) + lit(0.25) * b
    }

    pub fn fn127(mut a: D, b: D) -> [D; 3] {
        let mut w = vec![lit(0.0); 3];
        for i4 in 0..w.len() {
            if i4 >= 2 {
                w.fill(b.cos().sin());
                break;
            }
            let r6 = &mut w[i4];
            { let rhs = b.sin(); *r6 *= rhs; }
            *r6 = *r6 * b.atan() + (lit(0.375) * a.sin());
            w[i4] = lit(0.75);
        }
        (w[0], w[1]) = (w[1] * 0.5, b.cos());
        [b + lit(0.75) * b, ((fn125(lit(1.25) * a.sin(), vec![a, lit(1.0), a]) + lit(1.25) * a) + lit(0.5) * b) + lit(1.0) * w[w.len() - 1], ((a - w[w.len() - 1]) + lit(0.5) * a) + lit(1.5) * w[0]]
    }

    pub fn fn128(a: D, b: D) -> (D, D) {
        let mut y: Point = Point { x: b - lit(1.25), y: lit(0.875) * b };
        let mut a: Vec<D> = vec![b, (-lit(0.125)) + b, b];
        'l6: for i7 in (0..a.len()).step_by(2) {
            let u: D = lit(0.875);
            if i7 >= 0 {
                a[0] = lit(2.0);
                break 'l6;
            }
            { let rhs = lit(0.5) * (lit(0.5) * (y.x.sin() * (u * b)).sin()); a[i7] += rhs; }
        }
        (((b + a[0]) + lit(0.5) * y.x) + lit(1.0) * y.y, b.atan())
    }

    pub fn fn129(a: D, b: D, p: [D; 3]) -> D {
        let saved: (D, D) = (b * b, lit(2.0));
        for i5 in 1..p.len() {
            match i5 % 3 { 0 => {
                let mut i7 = 0_usize;
                loop {
                    { let rhs = 1; i7 += rhs; }
                    if i7 > 1 { break; }
                    if (a < a) && (b < a) {
                        continue;
                    }
                    if a.atan() <= p.iter().map(|z| p[i5].asinh().cos()).sum::<D>() { break; }
                }
            }, 1 => {
                let mut dx: D = (-lit(1.0)) + lit(1.375);
            }, _ => {} }
            if (i5 == 0) || (i5 % 2 == 0) {
                break;
            }
        }
        ((((((b + lit(2.0) * a) + lit(1.25) * b) + lit(2.0) * p[0]) + lit(0.75) * p[1]) + lit(0.5) * p[2]) + lit(0.75) * saved.0) + lit(2.0) * saved.1
    }

    pub fn fn130(mut a: D, v: &[D], q: Vec<D>) -> D {
        let mut old = [positive((q[0] * q[0] + lit(1.0)).ln()).unwrap_or(v[0]), lit(2 as f64), q[1]];
        let old5 = fn128(q[0].sin().atan(), (if a < q[q.len() - 1] { v[v.len() - 1] } else { q[1] }).sin());
        (((((((old5.0.atan() + lit(1.0) * a) + lit(2.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.0) * q[0]) + lit(1.5) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(2.0) * old[1]) + lit(1.75) * old[2]
    }

    pub fn fn132(a: D, mut b: D, m: &mut [D]) -> D {
        let mut i4 = 0_usize;
        while i4 < 3 && (lit(i4 as f64) < a) {
            { let rhs = 1; i4 += rhs; }
            for i6 in 1..m.len() {
                { let rhs = m[i6 - 1]; m[i6] -= rhs; }
                m.reverse();
                'l8: for i9 in 1..m.len() {
                    { let rhs = m[i9 - 1] * lit(0.25); m[i9] *= rhs; }
                    let mut old11 = std::mem::replace(&mut b, a.sin());
                }
            }
        }
        ((a + lit(2.0) * a) + lit(1.75) * b) + lit(1.0) * m[1]
    }

    pub fn fn133(mut a: D, b: D, v: &[D]) -> Vec<D> {
        let mut next = if ((-lit(1.0)) > a) && (a <= v[1]) { b } else { a };
        for (j, z6) in v.iter().enumerate() {
            if j != 1 {
                a = lit(0.5) * lit(j as f64).sin();
                let f9 = |z: D, k: D| ((if j % 2 == 1 { *z6 } else { v[0] }) + (k + (*z6))).cos();
                let y13 = f9(v.iter().filter(|z| **z > 0.25).map(|z| lit(j as f64).sin()).sum::<D>(), lit(0.625));
            } else {
                let mut old15 = std::mem::replace(&mut a, (-v[v.len() - 1]).sin());
            }
            { let rhs = lit(0.5) * next.atan(); a -= rhs; }
        }
        vec![(b.sin().tanh() + lit(0.5) * b) + lit(0.75) * next, ((next.sin().powi(1) + lit(0.25) * a) + lit(1.25) * b) + lit(1.5) * next]
    }

    pub fn fn134(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut b: Vec<D> = vec![fn114(lit(1.25) * v[1].sin(), [a, a, a]), fn109(lit(2.0).sin(), b.sin())];
        match b.len() % 4 { 0 => {
            b[1] = lit(0.75);
        }, 1 | 2 if a > b[1] => {
            b.reverse();
            b.swap(1, 0);
        }, _ => {
            for i6 in 0..b.len() {
                if i6 == 1 {
                    b.fill(v.iter().sum::<D>().sin());
                    let mut b: D = D::sin(if v[i6 % 2] <= b[1] { a } else { a });
                }
            }
        } }
        let r9 = &mut b[n % 2];
        *r9 = fn125(v[n % v.len()].sin(), vec![lit(0.0); 3]).sin();
        *r9 = *r9 * a.sin() + (lit(0.5) * a.atan());
        (v[0] + v[0]) + lit(0.75) * a
    }

    pub fn fn135(mut a: D, v: &[D]) -> D {
        let mut acc: [D; 3] = [lit(0.625); 3];
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            acc.fill(lit(1.25) * twice(|z| (z * z).sin(), a).sin());
            if (a >= a) || (i4 != 3) { break; }
            { let rhs = lit(0.25) * (-(acc[2] + v[v.len() - 1])).sin(); acc[i4 % 3] += rhs; }
            (acc[0], acc[1]) = (acc[1], acc[0]);
        }
        (((D::sin(-lit(1.25)) + lit(1.5) * a) + lit(2.0) * v[1]) + lit(1.0) * acc[0]) + lit(1.75) * acc[1]
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
            let mut next11 = list3.clone();
            for _ in 0..1 {
                for i12 in 0..list3.len() {
                    next11[i12] = 0.5 * list3[i12] + 0.25 * (if i12 == 0 { list3[list3.len() - 1] } else { list3[i12 - 1] }) * lit(1.25) * ((-lit(1.875)) + a).sin();
                }
                std::mem::swap(&mut list3, &mut next11);
            }
        }
        let part13 = &mut list3[0..2];
        { let rhs = lit(0.375) * (lit(1.25) * b.sin()); part13[0] += rhs; }
        part13[1] = part13[0] * (b + b).atan();
        ((b * b) + lit(1.5) * a) + lit(1.5) * b
    }

    pub fn fn137(a: D, b: D, mut t: (D, D)) -> Vec<D> {
        let mut t: Vec<Vec<D>> = vec![vec![b, t.0, b.sin().powi(1)], vec![a / (a.abs() + lit(1.25)), -lit(1.875)]];
        'l5: for i6 in (0..4).rev() {
            t[i6 % 2][i6 % 2] = chained(b).unwrap_or(b).cos();
            let mut w: Vec<D> = vec![lit(0.25) * b, b, b];
        }
        let mut i9 = 0_usize;
        'l10: while i9 < 1 {
            { let rhs = 1; i9 += rhs; }
            let f12 = |z: D| (lit(0 as f64) + (z * z + lit(1.0)).ln()).atan();
            let mut y14 = f12(b * lit(1.375)) + f12(lit(0.25));
        }
        t[i9 % 2][i9 % 2] = (if (lit(0.5) + a) > (if i9 % 2 == 0 { t[i9 % 2][1] } else { lit(0.75) }) { t[i9 % 2][i9 % 2] } else { t[i9 % 2][1].sin().exp() }).cos();
        let mut x = fn135(t[1][1].sin(), &t[1]);
        vec![b.max(b) + lit(0.5) * a, ((t[i9 % 2][i9 % 2] + lit(0.5) * t[0][0]) + lit(1.0) * t[1][1]) + lit(1.0) * x]
    }

    pub fn fn138(a: D, b: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut w: Net = Net { w: vec![a - b, v[n % 2]], b: b.min(v[n % 2]) };
        let mut y7: D = if lit((n + 1) as f64) < (t.1.abs() + lit(1.25)).sqrt() {
            w.step(&v[..=1], a.cos());
            w.w[n % 2]
        } else {
            w.w[n % 2] = a.sin().tanh().cos();
            lit(0.25)
        };
        w.w[0] = lit(1.25) * (if t.0 <= y7 { w.w[n % 2] } else { if y7 < v[0] { y7 } else { w.w[1] } }).sin();
        let Some(z10) = positive(v.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<D>()) else {
            return ((((((((if v[0] > w.w[0] { a } else { a }) + lit(2.0) * a) + lit(0.75) * b) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * t.0) + lit(1.5) * t.1) + lit(1.75) * w.w[0]) + lit(0.25) * w.b) + lit(1.5) * y7;
        };
        'l12: for i13 in (0..v.len()).step_by(2) {
            if (a * a + lit(1.0)).sqrt() <= lit(n as f64) {
                { let rhs = lit(0.375) * (lit(0.5) * (lit(1.375) * a.sin()).sin()); y7 += rhs; }
                w.w[0] = fn129((-lit(1.25)).sin(), w.w[n % 2].abs().sin(), [b; 3]).sin();
            } else {
                w.step(&v[0..2], z10.atan());
            }
        }
        ((((((a + lit(1.25) * a) + lit(1.75) * b) + lit(0.75) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * w.w[0]) + lit(1.25) * w.b
    }

    pub fn fn139(a: D, v: &[D], mut p: [D; 3]) -> D {
        let y = fn123((a - a).sin(), (a - a).sin(), v, &mut p[2]);
        { let rhs = lit(0.25) * (if y.cos() < D::sin(v[v.len() - 1]) { v[v.len() - 1] } else { y.cos() }).cos(); p[0] += rhs; }
        for z5 in p.iter_mut().rev() {
            { let rhs = lit(0.5) * v[0].atan().sin(); *z5 += rhs; }
        }
        p[..2].copy_from_slice(&[(y / (lit(1.5) + lit(1.0).sin())).atan(), y]);
        ((a * p[1]) + lit(2.0) * a) + lit(0.5) * y
    }

    pub fn fn140(mut a: D, mut b: D) -> D {
        let mut acc = vec![lit(1 as f64); 3];
        if (b - a) > (*acc.first().unwrap()) {
            let r4 = &mut acc[0];
            *r4 = b.sin();
            *r4 = a.sin().powi(0).sin();
            return ((b + lit(2.0) * a) + lit(0.5) * acc[0]) + lit(2.0) * acc[1];
        }
        fn112(lit(1.25) * (b.abs() + lit(1.25)).sqrt().sin(), (a * lit(1.25)).sin(), [a, b, a], &mut acc);
        ((a + a) + lit(0.25) * b) + lit(1.0) * acc[0]
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
                y12.fill(lit(0.5) * p[i6 % 3].sin());
            }
        }
        (((-p[0]) + lit(1.75) * a) + lit(0.75) * p[0]) + lit(0.5) * p[2]
    }

    pub fn fn142(a: D) -> D {
        let mut cell1: [D; 3] = [a; 3];
        let mut i3 = 0_usize;
        while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            let mut s = [[lit(1.75); 3]; 2];
            let mut dx = fn3((-a).cos(), lit(0.5) * a.asinh().sin(), i3 % 4, &mut s[1]);
        }
        (((cell1.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.5) * a) + lit(2.0) * cell1[0]) + lit(1.25) * cell1[1]) + lit(1.5) * cell1[2]
    }

    pub fn fn143(a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut w = p[..2].to_vec();
        let cell1 = p;
        let w6 = b;
        (((((((twice(|z| (a - z).sin(), w6) + lit(1.5) * b) + lit(1.75) * p[0]) + lit(1.5) * p[1]) + lit(1.75) * p[2]) + lit(1.75) * w[w.len() - 1]) + lit(1.75) * cell1[0]) + lit(1.0) * cell1[2]) + lit(0.75) * w6
    }

    pub fn fn144(a: D, b: D, v: &[D]) -> D {
        if (b * b + lit(1.0)).sqrt() <= b.sin().exp() {
            for z5 in v.windows(2) {}
        }
        (((((a / (v[0].abs() + lit(1.25))) + lit(2.0) * a) + lit(1.0) * b) + lit(1.75) * v[0]) + lit(0.25) * v[1]) + lit(1.75) * v[v.len() - 1]
    }

    pub fn fn145(mut a: D, b: D, flag: bool) -> D {
        let mut u = Net { w: vec![a.sin(), a.abs()], b: b };
        if (b.min(a) < (u.b * b)) && flag {}
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..4 {
            list5.push(lit(0.5) * a.sin());
        }
        list5.sort_by(|z, q| z.total_cmp(q));
        let mut i9 = 0_usize;
        while i9 < 2 {
            { let rhs = 1; i9 += rhs; }
            list5 = list5.clone();
            if i9 != 3 {
                if b < a {
                    return (u.forward(&list5) + lit(1.75) * a) + lit(1.75) * list5[list5.len() - 1];
                }
            } else {
                list5.extend([lit(0.5) * (b + lit(1.625)).sin(), lit(0.875)]);
                if (lit(1.5) + lit(1.375).sin()).sqrt() <= b {
                    list5.extend_from_slice(&[lit(0.5) * u.w[1].mul_add(-lit(1.125), b).sin(), list5[0]]);
                    return a + lit(0.25) * u.b;
                    let f11 = |z: D| { let h13 = z * b; (-z).sin() + h13 };
                    let y16 = f11(list5.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * (if i9 < 2 { list5[i9 % 2] } else { *z }).sin()).sum::<D>());
                }
            }
            u.w[i9 % 2] = (fn141(lit(0.5) * a.sin(), [-lit(0.875); 3]) - a).sin();
        }
        (((b.sin() + lit(0.25) * u.w[0]) + lit(1.25) * u.w[1]) + lit(1.75) * u.b) + lit(0.25) * list5[list5.len() - 1]
    }

    pub fn fn146(a: D, v: &[D], k: &mut Vec<D>) -> Vec<D> {
        let w = [&k[..], &k[..2]].concat();
        k[0] = lit(1.25) * w[w.len() - 1].sin();
        for &z6 in w.iter() {
            for i8 in (0..k.len()).step_by(2) {
                {
                    let f10 = |z: D| (w.iter().fold(lit(1.0), |h, z| lit(0.5) * (lit(1.375) + z6).sin()) * (z6 * z)).cos();
                    let y14 = f10(k[i8]);
                }
            }
            if k.len() > 2 { k.remove(2); }
        }
        vec![((((if w[1] > lit(0.75) { a } else { a }) + lit(1.25) * k[0]) + lit(2.0) * k[1]) + lit(1.0) * k[k.len() - 1]) + lit(1.25) * w[0], (((k[k.len() - 1] + v[v.len() - 1]) + lit(1.5) * a) + lit(0.75) * w[0]) + lit(1.75) * w[w.len() - 1]]
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
                a = b.sin();
            } }
            fn140(lit(1.0).sin(), a.sin())
        };
        (((((a / (lit(1.5) + b.sin())) + lit(1.75) * a) + lit(1.0) * b) + lit(0.5) * acc[1]) + lit(1.5) * acc[2]) + lit(0.25) * y12
    }

    pub fn fn148(mut a: D, b: D, v: &[D], m: &mut [D], e: &mut D) {
        for i6 in 0..2 {
            m.fill(a.cos().sin());
            let u = (v[0].max(a).abs() + lit(1.25)).sqrt();
        }
    }

    pub fn fn149(a: D, b: D, m: &mut [D], e: &mut D) -> D {
        let mut back: [D; 3] = std::array::from_fn(|j| (if b <= m[j % 2] { *e } else { lit(0.125) }).cos());
        {
            {
                let mut i7 = 0_usize;
                loop {
                    { let rhs = 1; i7 += rhs; }
                    if i7 > 1 { break; }
                    let r9 = &mut back[i7 % 3];
                    { let rhs = lit(0.375) * b.min(a).sin(); *r9 += rhs; }
                    (m[0], m[1]) = (m[1] * 0.5, b.atan());
                    if (back[2] >= b) || (a <= lit(0.625)) { break; }
                    m.fill((*e).cos());
                }
            }
        }
        if (m[1] + (*e)) >= (if (*e) > b { a } else { a }) {
            let mut y11: [D; 3] = if (a * a) <= back[2].cos() {
                let mut next = fn132(a.atan(), (*e).sin(), &mut back[1..]);
                back
            } else {
                back
            };
        } else {
            *m.last_mut().unwrap() = lit(1.25) * back[0].sin();
        }
        return ((((a + lit(1.5) * a) + lit(0.5) * (*e)) + lit(0.5) * back[0]) + lit(0.75) * back[1]) + lit(2.0) * back[2];
        m[..2].copy_from_slice(&[a.cos(), b]);
        back.iter().enumerate().map(|(j, z)| back[j % 3].sin()).sum::<D>()
    }

    pub fn fn150(a: D, b: D, n: usize, q: Vec<D>) -> D {
        let f5 = |z: D, k: D| lit(1.25) * b.sin();
        let y8 = f5(fn136(lit(1.25) * a.sin(), b.sin()), a) * f5(if n < 0 { a } else { a }, lit(1.0));
        let old: D = lit(1.125);
        ((fn142(a.sin()) + lit(1.25) * a) + lit(1.25) * b) + lit(0.75) * y8
    }

    pub fn fn151(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        { let rhs = lit(1.75) + (0..q.len()).map(|j| q[j] * lit(1.25) * a.min(a).sin()).sum::<D>().sin(); p[0] /= rhs; }
        let last5 = q.len() - 1;
        q.swap(0, last5);
        { let rhs = lit(0.25) * fn149((lit(1.625) - lit(1.0)).sin(), lit(1.25) * (lit(0.5) * lit(0.5)).sin(), &mut p[0..=1], &mut q[1]); a += rhs; }
        q.insert(1, lit(1.25) * a.sin().exp().sin());
        (((((p[1] - (-lit(1.25))) + lit(1.75) * a) + lit(0.25) * p[0]) + lit(0.25) * p[1]) + lit(0.75) * q[0]) + lit(1.25) * q[q.len() - 1]
    }

    pub fn fn152(a: D) -> D {
        let mut acc = [[if a >= lit(1.625) { a } else { a }, a + lit(1.875), a], [a + a, a, a]];
        let mut y8: D = if (acc[1][1] * acc[1][1]) >= lit(1 as f64) {
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
            let mut u = fn72((if lit(0.5) < a { a } else { a }).sin(), a.sin(), &mut acc[1]);
            a
        };
        ((lit(0.375) + lit(0.75) * a) + lit(0.25) * acc[1][2]) + lit(1.5) * y8
    }

    pub fn fn154(mut a: D, q: Vec<D>) -> (D, D) {
        for i3 in 1..=1 {
            a = a.sin();
        }
        let mut dy1 = [a, fn98(a.atan(), &q), q.iter().take(2).map(|z| z.sin()).sum::<D>()];
        { let rhs = lit(0.375) * twice(bent, twice(bent, a)).sin(); dy1[2] += rhs; }
        ((0..dy1.len()).map(|j| dy1[j] * q.iter().sum::<D>().cos()).sum::<D>() + lit(1.5) * a, ((0..dy1.len()).map(|j| dy1[j] * lit(0.375).mul_add(a, lit(0.875)).sin()).sum::<D>() + lit(1.5) * q[0]) + lit(1.25) * q[1])
    }

    pub fn fn155(mut a: D, b: D, p: [D; 3]) -> D {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(((a * b) + twice(|z| p[i5 % 3].sin(), b)).atan());
        }
        fn110(lit(1.25) * list4.iter().copied().fold(lit(-9.0), D::max).sin(), &mut a);
        let mut rest9 = list4.clone();
        while let Some(z) = rest9.pop() {
            { let rhs = 0.25 * z * b.sin(); a += rhs; }
        }
        {
            if a <= ((-lit(1.75)) + b) {
                list4.extend(vec![(b + a).sin(), list4[0]]);
            } else {
                { let rhs = lit(0.25) * fn123((b * b).atan(), b.sin(), &p[1..], &mut list4[0]); a += rhs; }
            }
        }
        return (a + lit(1.25) * list4[0]) + lit(0.5) * list4[1];
        list4.fill(lit(1.25) * lit(1.625).sin());
        list4[list4.len() - 1] + list4[1]
    }

    pub fn fn156(a: D, b: D, n: usize, net: &Net) -> D {
        let mut list5 = Vec::new();
        for i6 in 0..3 {
            list5.push(net.w[0].sin());
        }
        for i9 in (0..4).rev() {
            let f11 = |z: D, k: D| { let h15 = twice(|z| lit(1.75).asinh().cos(), lit(1.25)); a.abs().atan() + h15 };
            let y19 = f11(if a >= net.w[1] { b } else { a }, net.b) * f11(list5.iter().zip(list5.iter()).map(|(z, q)| fn140((*z).atan(), net.w[i9 % 2].sin()).atan()).sum::<D>(), a);
        }
        list5[0] = -lit(1.875);
        return (((((list5.iter().enumerate().map(|(j, z)| (lit(1.0) - b).sin()).sum::<D>() + lit(1.25) * b) + lit(2.0) * net.w[0]) + lit(1.5) * net.w[1]) + lit(1.75) * list5[0]) + lit(1.25) * list5[1]) + lit(1.5) * list5[list5.len() - 1];
    }

    pub fn fn157(a: D) -> D {
        let a: Vec<D> = vec![lit(1.75), a - a, a];
        'l3: for z5 in &a {}
        let f7 = |z: D| (lit(2 as f64) - fn141(z.sin(), [z, z, z])).atan();
        let mut y9 = f7(a[1]) + f7(a[1]);
        y9 = lit(1.25) * ((if y9 < y9 { y9 } else { lit(0.75) }) + a[0]).sin();
        y9 = y9.sin();
        y9 = (-lit(1.0)).sin();
        (a[1].abs() + lit(0.25) * a[1]) + lit(1.0) * a[a.len() - 1]
    }

    pub fn fn158(a: D, v: &[D], m: &mut [D]) {
        let v: Point = Point { x: v.iter().map(|z| lit(1.25) * (*z).sin()).sum::<D>(), y: m[1] };
        m[..2].copy_from_slice(&[a.sin().powi(2).atan(), a]);
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            m.sort_by(|z, q| z.total_cmp(q));
            let mut old = m.to_vec();
            if a < (a * a) {
                old.resize(5, (v.x * a).cos());
                return;
            }
        }
    }

    pub fn fn159(mut a: D, mut q: Vec<D>) -> D {
        for i3 in 0..q.len() {
            q[..2].copy_from_slice(&[(a + a).cos(), a]);
            let part5 = &mut q[..2];
            { let rhs = lit(0.125) * fn143(lit(0.5) * a.sin(), lit(0.5) * a.sin(), [a; 3]).sin(); part5[0] += rhs; }
            part5[1] = part5[0] * lit(i3 as f64).sin();
            q.fill(a.sin());
        }
        fn142(a.atan())
    }

    pub fn fn160(a: D, m: &mut [D], body: &mut Body) -> D {
        let mut s = Body { pos: Point { x: m[1], y: a }, vel: [twice(bent, m.windows(2).map(|z| z[0] * z[1]).sum::<D>()), m[m.len() - 1] - lit(0.25), m.iter().sum::<D>()], mass: lit(1 as f64), id: 2 };
        m.reverse();
        let last5 = m.len() - 1;
        m.swap(1, last5);
        let mut i6 = 0_usize;
        'l7: while i6 < 1 && (lit(m.len() as f64) >= (0..m.len()).map(|j| m[j] * body.pos.x.sin()).sum::<D>()) {
            { let rhs = 1; i6 += rhs; }
            s.mass = lit(1.25) * m.iter().map(|z| lit(m.len() as f64).atan()).sum::<D>().sin();
            m[..2].copy_from_slice(&[a.atan(), body.pos.x]);
        }
        (a + s.pos.y) + lit(0.25) * a
    }

    pub fn fn161(a: D) -> D {
        {}
        let mut a = Body { pos: Point { x: a, y: a }, vel: [lit(0.25); 3], mass: a * lit(1.875), id: 2 };
        (a.pos.x.atan() + lit(0.25) * a.pos.y) + lit(1.0) * a.vel[1]
    }

    pub fn fn162(a: D) -> D {
        'l2: for i3 in 0..4 {
            if (-lit(0.75)) <= (if a >= a { a } else { a }) {} else if i3 % 2 == 0 {} else {}
        }
        return a + lit(1.5) * a;
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
            { let rhs = lit(0.25) * (lit(0.5) * fn162(p[1].atan()).sin()); a += rhs; }
            let f10 = |z: D, k: D| { let h13 = D::sin(a); a.sin() + h13 };
            let y15 = f10(p[2] - lit(1.0), saved[i4 % 3]) * f10(lit(i4 as f64), a);
        }
        ((saved.iter().flat_map(|z| [*z, z.sin()]).sum::<D>() + lit(0.75) * a) + lit(0.25) * saved[0]) + lit(1.0) * saved[1]
    }

    pub fn fn166(mut a: D, mut b: D) -> [D; 3] {
        let mut s: Point = Point { x: a, y: b };
        a = b.atan();
        let mut y = b;
        [((if b >= a { y } else { y }) + lit(1.25) * s.x) + lit(1.0) * s.y, (y * a) + lit(1.75) * b, ((if a <= y { b } else { y }) + lit(0.5) * a) + lit(1.0) * y]
    }

    pub fn fn167(mut a: D, b: D, m: &mut [D], e: &mut D) -> D {
        let mut cell1: Shape = Shape::Dot;
        let last6 = m.len() - 1;
        m.swap(0, last6);
        let mut i7 = 0_usize;
        'l8: while i7 < 1 {
            { let rhs = 1; i7 += rhs; }
            *m.first_mut().unwrap() = lit(1.25) * (*e).sin();
            m.sort_by(|z, q| z.total_cmp(q));
        }
        'l10: for z12 in m.iter() {
            *e = lit(1.75);
            let u = fn127(((*z12) - b).sin(), lit(i7 as f64).sin());
        }
        ((b.mul_add(b, a) + lit(1.25) * b) + lit(0.5) * m[1]) + lit(1.5) * m[m.len() - 1]
    }

    pub fn fn168(a: D, b: D, flag: bool) -> D {
        if (b - b) >= a {
            return (a * a + lit(1.0)).sqrt() + lit(2.0) * a;
        }
        (b + lit(0.5) * a) + lit(0.5) * b
    }

    pub fn fn169(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = p;
        y.sort_by(|z, q| z.total_cmp(q));
        p.sort_by(|z, q| z.total_cmp(q));
        let mut y6: D = y.iter().filter(|z| **z > 0.25).map(|z| ((*z) - lit(1.375)).cos()).sum::<D>();
        for i8 in 1..p.len() {
            p[i8] = p[i8] * p[i8 - 1];
            let (l10, r11) = p.split_at_mut(1);
            { let rhs = r11[0] * y[2].sin(); l10[0] += rhs; }
            for pair in y.chunks_exact_mut(2) {
                let first = pair[0];
                pair[0] = pair[1] * 0.5;
                pair[1] = first * (-lit(1.5)).sin();
            }
        }
        (((y6.max(p[1]) + lit(0.25) * a) + lit(1.5) * b) + lit(0.75) * y[0]) + lit(1.25) * y6
    }

    pub fn fn170(a: D, m: &mut [D]) {
        m[1] = (if (a <= m[1]) || (a < a) { m[1] } else { -a }).cos();
        m.reverse();
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

    pub fn fn173(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut next: [[D; 3]; 2] = [[b; 3]; 2];
        next[0][2] = b.sin();
        for i5 in 0..n % 4 {
            let mut y17: [D; 3] = if a > next[i5 % 2][i5 % 3] {
                next[1][0] = lit(0.5) * a.sin();
                let mut i7 = 0_usize;
                loop {
                    { let rhs = 1; i7 += rhs; }
                    if i7 > 2 { break; }
                    let f9 = |z: D| { let h11 = z; lit(0.5) * (z - z).sin() + h11 };
                    let y13 = f9(f9(a - lit(0.625)));
                    if lit(1 as f64) >= (b - a) { break; }
                    { let rhs = lit(0.125) * (lit(0.5) * b.sin()); b += rhs; }
                    let Some(z15) = positive(lit(0.125).mul_add(y13, y13)) else {
                        continue;
                    };
                }
                [lit(1.5); 3]
            } else {
                next[n % 2][2] = (if i5 == 3 { b } else { b }).cos();
                if twice(bent, next[i5 % 2][2]) > (b + b) {
                    next[n % 2][1] = lit(0.5) * a.sin();
                    continue;
                }
                [a; 3]
            };
            y17[..2].copy_from_slice(&[lit(0.5) * a.sin(), a]);
        }
        ((((b.abs() + lit(1.25)).sqrt() + lit(1.75) * b) + lit(1.0) * next[0][1]) + lit(0.5) * next[1][2], ((b + lit(1.25) * a) + lit(1.75) * next[0][1]) + lit(1.0) * next[1][0])
    }

    pub fn fn174(a: D) -> D {
        if a < a.asinh() {
            return a + (-lit(1.5));
        }
        let mut s: Shape = Shape::Disc(a - a);
        if ((a + a) <= fn157(a.sin())) || ((a >= a) || (a < a)) {}
        (a + a) + lit(0.75) * s.area()
    }

    pub fn fn175(a: D, mut b: D, m: &mut [D]) {
        let mut cell1 = Point { x: b, y: a };
        let mut i5 = 0_usize;
        while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
            b = lit(0.5) * (lit(1.25) - a).sin();
        }
        b = m.iter().map(|z| (*z).sin().sin()).sum::<D>().atan();
        let mut y10: D = if i5 % 2 == 0 {
            m[i5 % 2] = (if i5 == 0 { lit(0.625).cos() } else { m.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>() }).atan();
            a * a
        } else {
            for i8 in 1..=2 {
                cell1.scale(fn120(lit(1.0).atan(), b < m[i8 % 2], [a, m[i5 % m.len()], b]).sin());
            }
            b.max(a)
        };
    }

    pub fn fn176(mut a: D, b: D, v: &[D], m: &mut [D]) {
        let mut list5 = Vec::with_capacity(4);
        list5.push(b);
        list5.push(b);
        if let Some(z) = m.last_mut() {
            { let rhs = 0.5 * lit(1.25) * a.sin(); *z += rhs; }
        }
        m.fill(lit(1.25) * b.sin());
        if b > list5[1] {
            return;
        }
        let w: D = a;
    }

    pub fn fn178(mut a: D, body: &mut Body) {
        let mut saved: Vec<D> = vec![lit(0.0); 4];
        { let rhs = lit(0.375) * a.sin(); body.pos.x -= rhs; }
        for i4 in 0..1 {
            if saved.len() > 2 { a = saved.remove(2) * 0.75; }
        }
        let a = body.push((saved[0] * a).atan());
        saved = saved.clone();
        'l7: for z9 in saved.iter() {}
    }

    pub fn fn179(a: D, mut b: D, n: usize, k: &mut Vec<D>) -> D {
        k.insert(1, (a - b).cos());
        let r5 = &mut k[n % 2];
        *r5 = (b * (-lit(1.375))).sin();
        *r5 = *r5 * b.sin() + (lit(0.125) * (-lit(0.125)).cos());
        for i6 in 0..k.len() {
            for i8 in (0..k.len()).step_by(2) {
                { let rhs = lit(0.125) * k.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * b.sin().tanh().sin()).sum::<D>().max(b * a).sin(); k[i6] += rhs; }
                for i11 in 0..n % 4 {
                    { let rhs = b.mul_add(b, b).sin(); k[0] *= rhs; }
                    k[i8] = ((a.abs() + lit(1.25)).sqrt() + k.iter().fold(b, |h, z| fn136(lit(0.5) * (*z).sin(), a.sin()).atan())).sin();
                }
            }
            let last15 = k.len() - 1;
            k.swap(1, last15);
            k.swap(1, 1);
        }
        return (((fn168(k[0].sin(), a.cos(), lit(0.625) > k[0]) + lit(1.0) * b) + lit(0.25) * k[0]) + lit(1.75) * k[1]) + lit(1.0) * k[k.len() - 1];
    }

    pub fn fn180(mut a: D, m: &mut [D]) -> D {
        let mut dy1: [D; 3] = [lit(0.25); 3];
        for i4 in 1..=4 {
            'l6: for i7 in (0..4).rev() {
                for i9 in (0..1).rev() {
                    dy1.reverse();
                    dy1 = dy1;
                    let r11 = &mut m[m.len() - 1];
                    *r11 = *r11 * lit(0.5) * lit(0.75).sin() + (lit(0.125) * a.atan());
                    { let rhs = lit(0.25) * (if dy1[i9 % 3] < dy1[1] { a } else { lit(1.5) }).sin(); *r11 += rhs; }
                }
                let f12 = |z: D| lit(0.5) * dy1[0].sin();
                let y14 = f12(f12(a));
                let mut dy118 = m.iter().enumerate().map(|(j, z)| (*z).sin()).collect::<Vec<D>>();
            }
            if let Some(z) = dy1.first_mut() {
                { let rhs = 0.5 * m[0].atan(); *z += rhs; }
            }
        }
        (((((a + lit(1.25) * a) + lit(1.75) * m[0]) + lit(0.25) * m[1]) + lit(1.25) * m[m.len() - 1]) + lit(0.75) * dy1[0]) + lit(1.75) * dy1[1]
    }

    pub fn fn181(a: D, mut b: D) -> D {
        let mut dy1 = vec![vec![a - b, b.atan()], vec![lit(0.0); 2]];
        let y1 = a;
        if (a >= b) || (b >= y1) {
            dy1[1][1] = (if dy1[0][1] < (y1 * y1) { y1 } else { b }).cos();
            return (((a + lit(1.875)) + lit(0.5) * a) + lit(1.0) * b) + lit(0.75) * y1;
        }
        dy1[1][1] = (lit(1.5) + y1.sin()).ln().sin();
        (((lit(0.75) + lit(2.0) * a) + lit(0.75) * dy1[0][0]) + lit(1.0) * dy1[1][1]) + lit(0.25) * y1
    }

    pub fn fn182(mut a: D, b: D) -> D {
        a = lit(0.125).cos();
        for i3 in 0..2 {
            for i5 in (0..3).rev() {
                for i7 in 0..i5 % 4 {
                    a = b.sin();
                }
            }
        }
        a + lit(2.0) * a
    }

    pub fn fn184(a: D, mut b: D) -> D {
        let b: [D; 3] = [b, lit(0.25), if a <= a { a } else { a }];
        for i4 in 1..=3 {
            for i6 in 0..i4 % 4 {}
        }
        ((a + lit(1.75) * a) + lit(0.25) * b[0]) + lit(0.25) * b[1]
    }

    pub fn fn185(a: D, b: D, v: &[D]) -> D {
        ((((b + lit(1.75) * a) + lit(1.0) * b) + lit(2.0) * v[0]) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]
    }

    pub fn fn186(a: D, v: &[D], m: &mut [D]) -> D {
        let v = m[0..=1].to_vec();
        let f5 = |z: D| (-lit(1.125)).cos().sin();
        let mut y7 = f5(lit(0 as f64));
        { let rhs = lit(0.125) * (a * (v[0] - y7)).sin(); y7 += rhs; }
        if (v[1] * y7) >= v.iter().rev().skip(1).copied().map(|z| m.iter().enumerate().map(|(j, z)| lit(1.25) * lit(j as f64).sin()).sum::<D>().sin()).sum::<D>() {
            m.fill(((-lit(0.875)) / (lit(1.5) + v[v.len() - 1].sin())).atan());
        } else if (if y7 < v[0] { a } else { v[0] }) >= v[0] {
            for i12 in 0..v.len() {
                let mut u = (0..v.len()).map(|j| v[j] * lit(0.5) * a.sin()).sum::<D>();
                for z in v.to_vec().into_iter().rev() {
                    { let rhs = 0.25 * z * y7.cos(); y7 += rhs; }
                }
                if i12 % 2 == 0 {
                    continue;
                }
            }
        } else {
            m[..2].copy_from_slice(&[y7.atan(), lit(1.75)]);
        }
        v[0].mul_add(y7, lit(1.25)) + lit(1.25) * y7
    }

    pub fn fn187(mut a: D, mut b: D) -> D {
        let Some(z3) = positive(-a) else {
            return (a.cos() + lit(1.25) * a) + lit(0.75) * b;
        };
        a = lit(1.875);
        (z3 * a) + lit(1.5) * b
    }

    pub fn fn188(a: D, m: &mut [D]) -> D {
        let mut y1 = vec![m[..2].to_vec(), vec![lit(0.0); 4]];
        if ((a <= a) && (m[m.len() - 1] <= a)) || (m[1] > m[1].abs()) {
            fn170(lit(1.25) * a.sin(), &mut y1[1]);
        } else if (a * a) < (m[1] - a) {} else {
            m.fill(lit(1.25) * lit(2.0).atan().sin());
        }
        { let rhs = lit(0.5) * m[0].cos(); y1[1][1] -= rhs; }
        let mut old: D = y1[1][1];
        (((old + lit(0.25) * a) + lit(2.0) * y1[0][0]) + lit(1.25) * y1[1][1]) + lit(0.25) * old
    }

    pub fn fn189(a: D, n: usize, flag: bool, r: &mut [D; 3]) -> D {
        let mut y = r[0..=1].to_vec();
        if (n % 2 == 1) && flag {
            y.push(a.cos());
            { let rhs = lit(0.375) * r[n % 3].cos(); y[1] += rhs; }
        } else {
            let mut next6 = y.clone();
            for _ in 0..1 {
                for i7 in 0..y.len() {
                    next6[i7] = 0.5 * y[i7] + 0.25 * (if i7 == 0 { y[y.len() - 1] } else { y[i7 - 1] }) * (-lit(1.25)).sin().sin();
                }
                std::mem::swap(&mut y, &mut next6);
            }
        }
        let mut i8 = 0_usize;
        while i8 < 1 {
            { let rhs = 1; i8 += rhs; }
            y = [&y[..], &y[..2]].concat();
        }
        y[i8 % 2] = (a - lit(0.375).asinh()).sin();
        return (r.iter().step_by(2).sum::<D>() + lit(0.5) * a) + lit(0.25) * r[0];
        y.reverse();
        a + r[2]
    }

    pub fn fn190(mut a: D, q: Vec<D>) -> D {
        let mut tape1 = vec![vec![a; 3], [&q[..], &q[..2]].concat()];
        let mut s: Point = Point { x: fn181(lit(1.25) * lit(1.25).sin(), lit(0.75).sin()), y: a };
        let mut x: [D; 3] = [lit(1.625); 3];
        for i6 in (0..4).rev() {
            x.reverse();
            if a < lit(0.625) {
                break;
            }
        }
        (q.iter().zip(q.iter()).map(|(z, q)| (-lit(1.0)).sin()).sum::<D>() + lit(1.0) * a) + lit(1.75) * tape1[1][1]
    }

    pub fn fn191(mut a: D, n: usize, v: &[D], mut p: [D; 3], e: &mut D) -> D {
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            for i9 in (0..p.len()).step_by(2) {
                let dy1 = fn180(lit(0.5) * ((*e) * v[i6 % 2]).sin(), &mut p);
            }
            let mut list12 = Vec::with_capacity(4);
            for i13 in 0..2 {
                list12.push((a * a + lit(1.0)).sqrt().sin());
            }
        }
        (((*e).abs() + lit(1.0) * p[0]) + lit(0.5) * p[2]) + lit(0.75) * (*e)
    }

    pub fn fn192(a: D, m: &mut [D], r: &mut [D; 3]) -> (D, D) {
        let saved: [D; 3] = std::array::from_fn(|j| lit(1.25) * (a * a).sin());
        let mut next = fn189(saved.first().copied().unwrap_or(lit(0.5)).sin(), 3 % 4, (m[0] * a) <= lit(1.875), r);
        for i7 in (0..3).rev() {
            let last9 = r.len() - 1;
            r.swap(0, last9);
            if i7 != 0 {
                let next10: [[D; 3]; 2] = [[next; 3]; 2];
            } else if (m[i7 % 2] + lit(0.125)) <= m[0].sin() {
                if (lit(0.875) <= r[1]) || (i7 == 3) {
                    let r12 = &mut m[i7 % 2];
                    *r12 = lit(0.875).atan();
                    { let rhs = lit(0.125) * a.mul_add(next, next).sin(); *r12 += rhs; }
                    break;
                }
            } else {
                m.fill(a.sin());
            }
        }
        ((a * r[1]) + lit(2.0) * r[2], (((((r[2] * r[0]) + lit(1.0) * m[1]) + lit(0.25) * r[0]) + lit(1.25) * r[1]) + lit(0.5) * saved[0]) + lit(1.5) * saved[2])
    }

    pub fn fn193(mut a: D, b: D, n: usize) -> D {
        let mut saved = [b; 3];
        saved[2] = fn187(b.sin(), lit(1.25) * b.sin()).sin().atan();
        let a = fn72(lit(1.25) * fn184(b.sin(), lit(1.25) * a.sin()).sin(), a.sin(), &mut saved);
        for z7 in saved.iter().copied().rev() {}
        ((((saved[n % 3] * b) + lit(2.0) * saved[0]) + lit(1.5) * saved[1]) + lit(1.75) * saved[2]) + lit(0.25) * a
    }

    pub fn fn194(a: D, b: D, m: &mut [D]) {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(a);
        let f6 = |z: D| lit(1.25) * ((list4[list4.len() - 1] / (list4[list4.len() - 1].abs() + lit(1.25))) + (if a > list4[1] { z } else { b })).sin();
        let y8 = f6(f6(m[1]));
    }

    pub fn fn195(a: D, v: &[D]) -> D {
        let mut cell1 = vec![lit(0.625) * a; 3];
        for i4 in 1..v.len() {
            let mut y6: D = if (v[i4].abs() + lit(1.25)).sqrt() > a.min(v[i4]) {
                if cell1[i4 % 2].asinh() >= (v[i4] * cell1[i4 % cell1.len()]) {
                    return (a.asinh() + lit(0.75) * v[1]) + lit(2.0) * v[v.len() - 1];
                }
                -cell1[i4 % 2]
            } else {
                { let rhs = lit(1.75) + a.max(cell1[1]).sin(); cell1[1] /= rhs; }
                fn175(a.sin(), lit(0.5) * (if i4 < 1 { a } else { a }).sin(), &mut cell1[..2]);
                a.max(a)
            };
            if (0..cell1.len()).map(|j| cell1[j] * v.iter().sum::<D>().atan()).sum::<D>() > v[1] {
                if cell1.len() < 9 { cell1.extend([lit(0.5) * a.mul_add(y6, a).sin(), y6]); }
                break;
            }
        }
        ((lit(2.0) + a) + lit(1.75) * a) + lit(0.5) * v[1]
    }

    pub fn fn196(mut a: D, mut b: D) -> D {
        let mut tape1: Vec<Vec<D>> = vec![vec![a, a.atan(), lit(1.0)], vec![b, b * a, a - b]];
        let mut back = (-a) * fn169(tape1[0][1].sin(), lit(1.25) * b.sin(), [b, lit(0.125), b]);
        tape1[1][0] = back.max(back).sin();
        {
            back = a.max(lit(0.375)).sin();
            b = (tape1[1][1] - (back * tape1[1][0])).cos();
        }
        ((((a + lit(0.75) * a) + lit(0.5) * b) + lit(2.0) * tape1[0][0]) + lit(0.5) * tape1[1][1]) + lit(0.5) * back
    }

    pub fn fn197(a: D, n: usize, m: &mut [D]) {
        let mut dy1 = vec![m[n % 2].cos(), a];
        for i5 in 0..n % 4 {
            for z7 in dy1.iter_mut() {
                { let rhs = lit(0.25) * a.max(a).sin(); *z7 += rhs; }
            }
            let mut u = Net { w: vec![lit(1.75); 3], b: m[i5 % 2] };
            u.step(&dy1, dy1[dy1.len() - 1].sin());
        }
        let f9 = |z: D| z.mul_add(z, z).atan();
        let mut y11 = f9(f9(a));
    }

    pub fn fn199(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut back: Vec<D> = p.to_vec();
        if p[1] >= chained(p.iter().enumerate().map(|(j, z)| (back[1] * b).cos()).sum::<D>()).unwrap_or(a) {
            if (if a > a { b } else { lit(1.375) }) > (-lit(2.0)).atan() {
                for i7 in 0..p.len() {
                    let mut x: [D; 3] = [chained(back[i7 % 2] - lit(1.625)).unwrap_or(p[i7]), lit(0.125).sin(), fn193(a.cos(), lit(1.0).atan(), back.len() % 4)];
                    let mut saved = vec![lit(0.0); 4];
                    { let rhs = lit(0.5) * (lit(1.5) + x[i7 % 3].sin()).ln().sin(); x[2] -= rhs; }
                }
                back.resize(3, lit(1.375).sin());
            } else {
                back.truncate(2);
            }
            let a = fn33(lit(1.625).abs().sin(), 2 % 4, &p, p[..2].to_vec(), &mut back);
            back.push(lit(1.25) * (if lit(0.125) <= b { b } else { b }).sin());
        }
        ((((((b + lit(1.25) * a) + lit(0.75) * b) + lit(0.25) * p[0]) + lit(0.75) * p[1]) + lit(0.75) * p[2]) + lit(1.75) * back[0]) + lit(2.0) * back[1]
    }

    pub fn fn200(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut old = p;
        (p[0], p[1]) = (p[1], p[0]);
        'l5: for z7 in old.iter() {
            let f9 = |z: D| lit(0.5) * ((old[2] - a) + (*z7)).sin();
            let mut y11 = f9(f9(D::sin(b)));
            b = lit(0.5) * (-old.windows(2).map(|z| z[0] * z[1]).sum::<D>()).sin();
        }
        let mut y = fn182(lit(1.25) * old.iter().map(|z| lit(1.25) * old[2].sin()).sum::<D>().sin(), old.iter().take(2).map(|z| z.sin()).sum::<D>().atan());
        (if a <= y { lit(2.0) } else { p[1] }) + lit(1.75) * a
    }

    pub fn fn201(a: D, n: usize, flag: bool) -> D {
        let mut acc: Option<D> = Some((-lit(0.375)) * a);
        {}
        return a;
    }

    pub fn fn202(mut a: D, b: D, flag: bool) -> D {
        let next: Net = Net { w: vec![b * b; 3], b: a };
        let mut y9: D = if (if (-lit(0.875)) >= next.w[0] { b } else { b }) >= lit(1.0).sin() {
            let f5 = |z: D| next.w[0].sin();
            let y7 = f5(f5(a));
            a = b.sin();
            lit(0 as f64)
        } else {
            if (b >= a) && (a >= next.w[1]) {
                return (((lit(0.125) * b) + lit(1.75) * a) + lit(1.75) * next.w[0]) + lit(2.0) * next.b;
            }
            { let rhs = lit(1.75) + a.sin(); a /= rhs; }
            a * lit(0.5)
        };
        'l11: for i12 in 1..=4 {
            if flag && (lit(1.0) > lit(1.625)) {
                return (((fn200(y9.atan(), lit(2.0).sin(), [a, y9, b]) + lit(1.0) * a) + lit(1.0) * next.w[0]) + lit(1.5) * next.w[1]) + lit(0.75) * y9;
            }
            let mut y: (D, D) = (lit(1.125) + next.w[0], a - y9);
            y9 = a.cos();
        }
        ((((lit(1.875).atan() + lit(0.25) * a) + lit(1.75) * b) + lit(1.0) * next.w[1]) + lit(0.5) * next.b) + lit(1.75) * y9
    }

    pub fn fn203(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let mut a = vec![p.windows(2).map(|z| z[0] * z[1]).sum::<D>(); 3];
        'l5: for i6 in (0..3).rev() {
            if (a[i6 % 2] * q[1]) > p[0].abs() {
                let mut i8 = 0_usize;
                'l9: loop {
                    { let rhs = 1; i8 += rhs; }
                    if i8 > 2 { break; }
                    let mut s: Vec<D> = vec![lit(i8 as f64), a[i6 % 2]];
                    if q.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<D>() > q[i8 % 2].atan() { break; }
                    let (l12, r13) = q.split_at_mut(1);
                    { let rhs = r13[0] * s.iter().enumerate().map(|(j, z)| (0..a.len()).map(|j| a[j] * lit(0.5) * p.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()).sum::<D>().sin()).sum::<D>().atan(); l12[0] += rhs; }
                    for (j, z17) in q.iter_mut().enumerate() {
                        { let rhs = p[i6 % 3].cos(); *z17 *= rhs; }
                    }
                }
            }
            let mut x = fn186((lit(0.375) * p[2]).sin(), &q, &mut a[0..2]);
            let y1 = fn123(a.iter().map(|z| lit(0.75).atan()).sum::<D>().cos(), x.atan(), &p[1..], &mut q[1]);
        }
        (((((a[0].min(p[2]) + lit(1.5) * p[0]) + lit(0.25) * p[1]) + lit(1.25) * p[2]) + lit(0.5) * a[0]) + lit(1.25) * a[1]) + lit(1.25) * a[a.len() - 1]
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

    pub fn fn207(mut a: D, k: &mut Vec<D>, e: &mut D, r: &mut [D; 3]) -> D {
        if ((0..k.len()).map(|j| k[j] * lit(1.25) * (a * a).sin()).sum::<D>() <= (*e)) && (fn199(a.sin(), a.sin(), [*e, a, *e]) > (*e)) {
            k[0] = k[1].sin();
        } else if a.sin().powi(3) > ((*e) + (*e)) {
            k.fill((a + lit(0.5)).sin());
        } else {
            let mut y1 = fn180(lit(1.25) * k[k.len() - 1].sin(), &mut r[..2]);
        }
        (*e).asinh() + lit(2.0) * a
    }

    pub fn fn208(a: D, b: D, v: &[D], m: &mut [D]) -> D {
        let mut y = Net { w: (0..v.len()).map(|j| v[j] + lit(1.25) * v[1].sin()).collect::<Vec<D>>(), b: if b <= a { a } else { a } };
        if (if a >= m[m.len() - 1] { b } else { m[0] }) <= a {
            'l7: for i8 in 0..m.len() {
                y = y.clone();
            }
            let mut b: D = (a.abs() + lit(1.25)).sqrt() + y.w[1];
        } else if y.forward(v) > y.forward(m) {
            let mut y1 = fn191(lit(1.25) * b.asinh().sin(), 2 % 4, &v[..2], [b, a, b], &mut m[0]);
        } else {
            let mut cell1: D = fn144((-lit(0.75)).cos(), lit(2 as f64).sin(), v);
        }
        (((0..m.len()).map(|j| m[j] * lit(1.25) * b.sin()).sum::<D>() + lit(0.75) * v[0]) + lit(0.25) * m[1]) + lit(0.5) * m[m.len() - 1]
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
                return ((((y16 * y16 + lit(1.0)).ln() + lit(0.75) * a) + lit(0.75) * q[0]) + lit(0.75) * q[1]) + lit(2.0) * y16;
            }
        }
        ((if q[1] > a { a } else { a }) + lit(0.75) * q[0]) + lit(1.0) * q[q.len() - 1]
    }

    pub fn fn210(a: D, n: usize) -> D {
        let mut a = a;
        let a = twice(D::sin, (a * a + lit(1.0)).ln());
        let mut x: [D; 3] = [fn200(lit(1.25) * a.sin(), a.cos(), [lit(0.75); 3]), a, a.abs()];
        x.swap(1, 0);
        (((if a >= a { x[n % 3] } else { a }) + lit(0.25) * x[0]) + lit(1.25) * x[1]) + lit(2.0) * x[2]
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
        for i4 in 0..1 {
            if (if b > a { a } else { a }) > (if lit(0.75) >= a { b } else { a }) {
                a = a.atan();
                b = lit(0.5) * a.sin();
            }
            b = (D::sin(b) - (if (-lit(1.5)) < b { a } else { a })).cos();
        }
        ((b + lit(1.0)) + lit(2.0) * a) + lit(1.25) * b
    }

    pub fn fn213(a: D, mut b: D, v: &[D]) -> D {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = lit(0.5) * a.sin();
                'l9: for (j, z11) in v.iter().enumerate() {
                    if lit(0 as f64) <= (a * a + lit(1.0)).sqrt() {
                        b = lit(1.25);
                        return ((((*z11) + lit(1.5) * a) + lit(1.25) * b) + lit(1.0) * v[0]) + lit(0.75) * v[v.len() - 1];
                    }
                }
                let r14 = &mut b;
                *r14 = (v[v.len() - 1] / (lit(1.5) + a.sin())).cos();
                *r14 = D::sin(a).sin();
            }
            b = v[i4].atan();
        }
        (v.iter().enumerate().map(|(j, z)| lit(1.25) * (if v[1] <= a { b } else { *z }).sin()).sum::<D>() + lit(1.5) * a) + lit(0.75) * b
    }

    pub fn fn214(mut a: D, mut b: D, v: &[D], mut q: Vec<D>) -> D {
        q[0] = lit(1.875);
        q.fill(v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin());
        q.reverse();
        let saved = fn3((lit(1.5) * b).atan(), lit(2 as f64).atan(), 2 % 4, &mut q[0..2]);
        (((b + lit(1.25) * b) + lit(1.25) * q[0]) + lit(0.25) * q[1]) + lit(0.75) * q[q.len() - 1]
    }

    pub fn fn215(mut a: D, v: &[D]) -> D {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = y1.sin();
        } else if (y1 <= a) && (lit(1.25) >= v[1]) {} else {}
        return (((y1 + lit(0.5)) + lit(1.5) * a) + lit(1.75) * v[0]) + lit(0.25) * v[1];
    }

    pub fn fn216(a: D, b: D) -> Vec<D> {
        let dx: Vec<D> = vec![lit(0.0); 3];
        let mut y5: D = if fn202(a.atan(), a.sin(), a <= a) > (b - a) {
            let mut back = vec![dx[dx.len() - 1], a];
            dx.iter().step_by(2).sum::<D>()
        } else {
            dx[0].sin()
        };
        dx.clone()
    }

    pub fn fn217(a: D, b: D, flag: bool, v: &[D], m: &mut [D]) {
        for i6 in 1..=4 {
            m[i6 % 2] = (b * b + lit(1.0)).sqrt().mul_add(a, v[1]).atan();
            let mut old: D = (if a < a { m[0] } else { b }) * (-lit(1.625)).asinh();
        }
    }

    pub fn fn218(mut a: D, b: D, flag: bool, v: &[D], p: [D; 3]) -> D {
        let mut dx: D = p[0];
        ((((0..p.len()).map(|j| p[j] * v.iter().fold(a, |h, z| lit(1.25) * b.sin()).sin()).sum::<D>() + lit(1.5) * b) + lit(1.75) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(1.0) * dx
    }

    pub fn fn219(a: D, mut b: D, flag: bool, body: &mut Body) -> D {
        let mut body: D = fn107(b.atan(), lit(1.25) * b.sin()) - lit(1.125).max(b);
        let r6 = &mut body;
        *r6 = *r6 * a.sin() + (lit(0.25) * a.cos());
        a + lit(1.75) * body
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
            m.sort_by(|z, q| z.total_cmp(q));
            { let rhs = lit(0.125) * chained(a).unwrap_or(a).cos(); m[0] -= rhs; }
        } else if (-y11) >= y8 {
            let f13 = |z: D| { let h15 = a; a.cos() + h15 };
            let mut y17 = f13(f13(b * a));
        } else {
            let (l19, r20) = m.split_at_mut(1);
            l19[0] = r20[0].sin();
            { let rhs = l19[0] * y8.cos(); r20[0] -= rhs; }
        }
    }

    pub fn fn221(a: D, b: D, n: usize, v: &[D], mut t: (D, D)) -> D {
        let mut a: [D; 3] = [v[n % 2] - b, b / (a * a + lit(1.0)), v[n % v.len()]];
        let last7 = a.len() - 1;
        a.swap(1, last7);
        let last8 = a.len() - 1;
        a.swap(0, last8);
        let mut i9 = 0_usize;
        'l10: while i9 < 3 && (fn215(b.sin(), v) <= a[1].sin()) {
            { let rhs = 1; i9 += rhs; }
            t.1 = lit(0.5) * (if (b * a[2]) > (if i9 >= 2 { a[n % 3] } else { b }) { v[0] + b } else { -lit(0.625) }).sin();
        }
        (((t.0 + lit(1.5) * b) + lit(0.75) * t.0) + lit(0.5) * t.1) + lit(1.25) * a[0]
    }

    pub fn fn222(mut a: D, flag: bool, p: [D; 3]) -> D {
        let mut dy1 = (a - a, lit(0 as f64));
        dy1.1 = (if flag { a.max(a) } else { a }).sin();
        let f5 = |z: D| lit(1.25) * (z + p[2]).sin();
        let mut y7 = f5(lit(1 as f64)) + f5(if a < a { lit(1.625) } else { dy1.0 });
        dy1.0 = lit(1.625);
        let mut list9 = Vec::new();
        list9.push(lit(1.625) + p[2]);
        list9.push(a);
        list9.swap(1, 0);
        (p[1].abs() + lit(1.25)).ln()
    }

    pub fn fn223(a: D, mut t: (D, D), m: &mut [D], k: &mut Vec<D>) -> D {
        let mut back: Vec<D> = k.clone();
        let mut y1 = [&m[..], &k[..2]].concat();
        if m[0] <= (lit(1.375).abs() + lit(1.25)).sqrt() {
            m[0] = lit(m.len() as f64).atan();
            m[1] = lit(0.875);
            if back.len() > 2 { back.pop(); }
        } else {
            if back.len() > 2 { back.pop(); }
            t.1 = ((y1[1] + back[back.len() - 1]) + back[1]).sin();
        }
        (((((lit(1.125).cos() + lit(2.0) * t.1) + lit(0.25) * k[k.len() - 1]) + lit(1.25) * back[0]) + lit(1.5) * back[back.len() - 1]) + lit(0.75) * y1[0]) + lit(1.25) * y1[y1.len() - 1]
    }

    pub fn fn224(mut a: D, e: &mut D) {
        let Some(z3) = positive(a.asinh()) else {
            return;
        };
        'l5: for i6 in (0..2).rev() {
            a = (*e).sin();
            for i8 in 1..=4 {
                { let rhs = lit(0.375) * (lit(0.5) * fn209(lit(0.5) * z3.sin(), vec![a; 3]).asinh().sin()); *e += rhs; }
            }
            for i10 in 0..1 {
                a = (*e).atan();
            }
        }
    }

    pub fn fn225(a: D, mut p: [D; 3]) -> D {
        let mut x: Vec<Vec<D>> = vec![vec![a + a, lit(2 as f64), (0..p.len()).map(|j| p[j] * a.sin().exp().sin()).sum::<D>()], vec![lit(0.0); 3]];
        if a >= x[1][1].min(p[0]) {
            return a + lit(1.5) * a;
        }
        fn220(p[0].sin(), lit(1.25) * (-a).sin(), &mut x[0]);
        (p[0], p[1]) = (p[1] * 0.5, a.atan());
        (a + p[2]) + lit(1.0) * p[1]
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

    pub fn fn227(a: D, mut b: D, n: usize, m: &mut [D]) -> [D; 3] {
        let mut w: Vec<D> = (0..m.len()).map(|j| m[j] + a.atan().atan()).collect::<Vec<D>>();
        let mut i7 = 0_usize;
        while i7 < 3 && (i7 != 3) {
            { let rhs = 1; i7 += rhs; }
            {}
            m[n % 2] = b.atan();
        }
        if n != 1 {
            fn194(m.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>().sin(), lit(1.25) * b.sin().sin(), &mut w);
            w.truncate(2);
        } else {
            if w.len() > 2 { b += w.pop().unwrap_or(lit(0.25)).sin(); }
        }
        [(((if b >= b { m[1] } else { w[i7 % 2] }) + lit(1.25) * b) + lit(1.25) * m[1]) + lit(0.5) * w[0], ((m[i7 % m.len()] + lit(1.5) * b) + lit(2.0) * w[1]) + lit(2.0) * w[w.len() - 1], lit(n as f64) + lit(1.75) * w[1]]
    }

    pub fn fn228(mut a: D, mut b: D, n: usize, mut q: Vec<D>) -> D {
        let mut y: [D; 3] = [b; 3];
        let mut b: Point = Point { x: q[0], y: a };
        let mut dx = vec![a.cos(); 3];
        (((a + lit(1.5) * y[0]) + lit(1.5) * y[1]) + lit(0.75) * y[2]) + lit(1.0) * b.x
    }

    pub fn fn229(a: D, b: D) -> D {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            for i7 in 0..1 {
                let mut y = vec![vec![b + b; 2]; 3];
                y[1][1] = lit(0.5) * a.sin();
                y[1][i7 % 2] = lit(0.5) * b.sin();
            }
        }
        (lit(1.625) * a) + lit(0.5) * a
    }

    pub fn fn230(a: D, b: D, n: usize) -> D {
        let mut dy1 = (a + a) - (b - b);
        let y: D = a;
        dy1 = lit(1.25);
        let mut old: D = if y < y { y * dy1 } else { y * y };
        match 0 % 3 { 0 => {
            dy1 = (if y > a { y + y } else { dy1.abs() }).cos();
        }, 1 => {
            old = a.sin();
            old = lit(1.25) * old.sin();
        }, _ => {
            old = y.sin();
        } }
        (((a + lit(0.75) * a) + lit(0.75) * b) + lit(1.0) * dy1) + lit(1.75) * y
    }

    pub fn fn231(mut a: D, m: &mut [D]) -> [D; 3] {
        let mut dy1: Vec<D> = vec![lit(1.875) * a; 3];
        'l4: for i5 in 0..m.len() {
            dy1.truncate(3);
            {
                m.fill((dy1[i5 % 2] * dy1[1]).atan());
                let part7 = &mut m[0..2];
                { let rhs = lit(0.5) * lit(1.125).sin().tanh().sin(); part7[0] += rhs; }
                part7[1] = part7[0] * (dy1[i5 % 2] * lit(1.25)).sin();
            }
        }
        [a + lit(1.0) * a, (a / (lit(0.125).abs() + lit(1.25))) + lit(1.25) * dy1[1], (((a * (-lit(0.5))) + lit(0.75) * m[0]) + lit(1.25) * m[m.len() - 1]) + lit(0.5) * dy1[0]]
    }

    pub fn fn232(mut a: D, n: usize) -> D {
        a = fn42(chained(lit(0.875) + lit(1.0)).unwrap_or(a).sin()).atan();
        a = (a * fn211(lit(1.25) * a.sin())).atan();
        for i3 in 0..2 {
            'l5: for i6 in 0..2 {
                a = ((-a) + (if a <= a { a } else { a })).atan();
            }
        }
        lit(1.875) + lit(1.0) * a
    }

    pub fn fn233(a: D, v: &[D], m: &mut [D]) -> D {
        let a = a + lit(2 as f64);
        m[0] = lit(1.25) * (m[1] + m[1].sin()).sin();
        m.fill(a.sin());
        for i5 in 1..=2 {
            m[i5 % 2] = lit(0.5) * ((a + a) * m[i5 % 2]).sin();
        }
        (((((0..v.len()).map(|j| v[j] * (a - a).sin()).sum::<D>() + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * m[0]) + lit(1.5) * m[1]) + lit(1.0) * m[m.len() - 1]
    }

    pub fn fn234(a: D, mut b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        if let Some(z) = m.last_mut() {
            { let rhs = 0.5 * a.cos(); *z += rhs; }
        }
        m.swap(1, 0);
        let mut v: D = b;
        match n % 3 { 0 => {
            m.sort_by(|z, q| z.total_cmp(q));
            let last7 = m.len() - 1;
            m.swap(1, last7);
        }, 1 => {
            std::mem::swap(&mut b, &mut v);
        }, _ => {
            let r8 = &mut m[n % m.len()];
            *r8 = *r8 * b.atan() + (lit(0.375) * (lit(1.25) * b.sin()));
            *r8 = (b + lit(1.75)).sin();
        } }
        (v + lit(0.25) * a) + lit(1.5) * v
    }

    pub fn fn235(a: D, m: &mut [D]) -> D {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a.sin());
        list3.push(fn232(m[m.len() - 1].cos(), 2 % 4));
        m[1] = lit(1.25).abs().cos();
        let saved: D = lit(0 as f64);
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            let r9 = &mut list3[i6 % 2];
            { let rhs = lit(0.5) * (lit(1.125) - a).sin(); *r9 *= rhs; }
            { let rhs = lit(0.5) * m.iter().enumerate().map(|(j, z)| lit(0.5) * m[i6 % 2].sin()).sum::<D>().sin(); *r9 *= rhs; }
            m[i6 % m.len()] = m.iter().map(|z| (list3[i6 % 2] + saved).atan()).sum::<D>().atan();
            list3.push(m.iter().fold(a, |h, z| ((*z) * list3[i6 % 2]).cos()).cos());
            let mut i15 = 0_usize;
            while i15 < 3 && (saved.max(m[i6 % 2]) > m[i15 % 2].sin().powi(2)) {
                { let rhs = 1; i15 += rhs; }
                for (j, z17) in m.iter_mut().enumerate() {
                    *z17 = *z17 * (-lit(2.0)).cos() - (lit(0.125) * (if lit(1.875) >= saved { -lit(1.875) } else { a }).cos());
                }
                for (z, o) in list3.iter_mut().zip(m.iter()) {
                    { let rhs = *o * lit(0.5) * m[i6 % 2].sin(); *z += rhs; }
                }
            }
        }
        return (((m[i6 % 2] + lit(0.25) * a) + lit(0.5) * m[1]) + lit(1.5) * m[m.len() - 1]) + lit(1.5) * list3[list3.len() - 1];
        { let rhs = lit(0.25) * (if i6 >= 2 { a.abs() } else { a - saved }).sin(); list3[0] += rhs; }
        a * a
    }

    pub fn fn236(a: D) -> D {
        let mut next = [[-lit(0.625); 3], [a + a; 3]];
        next[1][0] = lit(1.25) * ((a * a + lit(1.0)).ln() * (a * a + lit(1.0)).ln() + lit(1.0)).sqrt().sin();
        let mut i3 = 0_usize;
        while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            if (lit(1.5) < next[i3 % 2][0]) || (a < lit(1.625)) {
                next[i3 % 2][i3 % 3] = a.sin();
                return fn230(lit(0.5) * a.sin(), a.sin(), i3 % 4) + lit(1.25) * a;
            }
        }
        next[1][2] = a.sin();
        let mut u = fn235(a.cos(), &mut next[1]);
        for i in 0..2 {
            for j in 0..2 {
                { let rhs = next[i][1 - j] * lit(1.25) * lit(0.375).sin(); next[i][j] += rhs; }
            }
        }
        next[i3 % 2][i3 % 3]
    }

    pub fn fn237(a: D) -> D {
        let mut a = a;
        let a = a;
        a
    }

    pub fn fn238(mut a: D) -> D {
        let y = Point::new(lit(1.125) + a, a);
        a = lit(1.375);
        if ((if a <= a { a } else { a }) >= (lit(1.25) - a)) && (a > a) {}
        if a >= a { y.y } else { y.y }
    }

    pub fn fn239(a: D, v: &[D], k: &mut Vec<D>, r: &mut [D; 3]) -> Vec<D> {
        let u: Option<D> = Some(if lit(1.125) < a { lit(0.375) } else { k[1] });
        let r: D = r[1];
        k.fill(lit(1.25) * v[0].sin().tanh().sin());
        let mut v = [[a; 3]; 2];
        { let rhs = lit(0.25) * (lit(1.25) * a.atan().sin()); v[1][1] -= rhs; }
        let mut old = Shape::Disc(-lit(0.375));
        vec![((((r + lit(1.25) * k[1]) + lit(1.75) * k[k.len() - 1]) + lit(1.75) * r) + lit(2.0) * v[1][0]) + lit(1.0) * v[1][2], ((twice(D::sin, a * lit(0.375)) + lit(1.25) * k[1]) + lit(0.25) * k[k.len() - 1]) + lit(0.75) * r]
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

    pub fn fn241(mut a: D, b: D, v: &[D]) -> D {
        let mut next = v.to_vec();
        fn224(v[0].min(lit(0.25)).sin(), &mut next[1]);
        next.resize(5, next.iter().take(2).map(|z| z.sin()).sum::<D>().cos());
        let saved = fn233(lit(1.25) * a.max(a).sin(), v, &mut next);
        next.resize(3, a.cos());
        let mut w = vec![lit(0.0); 2];
        w.insert(1, b.sin().sin());
        let f7 = |z: D| b.atan();
        let y9 = f7(f7(-lit(1.625)));
        (((b.abs() + lit(0.5) * a) + lit(1.5) * saved) + lit(1.5) * w[0]) + lit(1.25) * y9
    }

    pub fn fn242(mut a: D, b: D, v: &[D]) -> D {
        let s: Net = Net { w: v.iter().enumerate().map(|(j, z)| (*z).sin().exp().cos()).collect::<Vec<D>>(), b: if a >= b { b } else { a } };
        if b > fn238(lit(1.25) * v[v.len() - 1].sin()) {
            {
                a = v.iter().fold(v[1], |h, z| lit(1.25) * (s.w[0] / (b * b + lit(1.0))).sin()).atan();
            }
            a = lit(0.875);
        } else {
            let f9 = |z: D, k: D| b.atan();
            let y12 = f9(v[1] + s.w[1], b);
            a = (D::sin(y12) + b).atan();
        }
        (((((if b > v[1] { a } else { s.w[1] }) + lit(0.5) * a) + lit(1.5) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(0.75) * s.w[1]) + lit(0.25) * s.b
    }

    pub fn fn244(a: D, b: D) -> D {
        let mut saved = [[b; 3], [chained(b).unwrap_or(a), b - lit(0.125), a]];
        let next: D = b;
        saved[0][2] = D::sin(a).sin();
        let mut saved5 = Net { w: vec![a, next], b: a - next };
        { let rhs = lit(0.375) * fn241((b + (-lit(1.75))).cos(), a.sin(), &saved[1]).sin(); saved[0][0] -= rhs; }
        if (a.max(next) < saved5.b) && (b.sin().exp() <= fn228(b.atan(), lit(1.25) * b.sin(), 1 % 4, vec![b; 3])) {
            saved5.step(&saved[1], a.sin());
        } else {
            saved[0][0] = a.sin();
            saved[0][1] = lit(1.25) * next.sin();
        }
        (((saved5.run(saved5.b + b) + lit(1.5) * b) + lit(0.75) * next) + lit(0.75) * saved5.w[0]) + lit(0.75) * saved5.w[1]
    }

    pub fn fn245(a: D, b: D, v: &[D]) -> D {
        let mut list4 = Vec::new();
        list4.push(b);
        list4.push(if a > (-lit(1.75)) { b } else { lit(1.375) });
        let mut b: D = b + fn228(lit(1.25) * v[v.len() - 1].sin(), a.sin(), 2 % 4, list4.clone());
        let mut cell1: D = list4[0];
        for z8 in list4.iter_mut() {
            *z8 = lit(0.5) * cell1.sin();
        }
        let mut old9 = std::mem::replace(&mut list4[0], a.asinh().atan());
        let mut old11 = std::mem::replace(&mut cell1, old9.sin());
        ((((b.sin() + lit(0.5) * a) + lit(0.75) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(1.0) * cell1) + lit(0.5) * old11
    }

    pub fn fn246(a: D, b: D) -> Vec<D> {
        let mut w = [b, fn237(a.sin()), a - a];
        if b >= lit(1.625) {
            return vec![((lit(0.875) + lit(1.0) * a) + lit(0.75) * b) + lit(2.0) * w[1], (-b) + lit(2.0) * w[0]];
        }
        if (a < w.iter().enumerate().map(|(j, z)| lit(j as f64).sin()).sum::<D>()) || ((if b > w[0] { a } else { a }) <= (-b)) {
            w.sort_by(|z, q| z.total_cmp(q));
            { let rhs = lit(0.5) * (lit(1.25) * ((w[0] - a) + w.iter().fold(a, |h, z| lit(1.875).max(-lit(0.75)).sin())).sin()); w[1] += rhs; }
        } else if a <= lit(0.375) {
            let f8 = |z: D| (0..w.len()).map(|j| w[j] * z.sin()).sum::<D>().cos();
            let mut y11 = f8(a.abs());
        } else {
            w.fill(b.sin().powi(0).sin());
        }
        vec![(a * b) + lit(1.75) * b, (lit(0.25) + lit(0.75) * a) + lit(0.75) * w[1]]
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
        let mut old: Vec<D> = vec![b + a, a];
        old.resize(5, old[old.len() - 1].mul_add(lit(0.375), b).atan());
        let r5 = &mut old[1];
        *r5 = *r5 * a.cos() + (lit(0.375) * b.sin());
        *r5 = *r5 * b.atan() + (lit(0.125) * b.sin());
        old[1] = (lit(0 as f64) * v[0].min(b)).sin();
        for i6 in (0..old.len()).step_by(2) {}
        if old.len() > 2 { if let Some(z) = old.pop() { a += z * 0.5; } }
        ((((((((if a <= lit(1.375) { old[0] } else { old[0] }) + lit(1.5) * a) + lit(2.0) * b) + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.5) * old[0]) + lit(0.75) * old[1]) + lit(0.75) * old[old.len() - 1]
    }

    pub fn fn249(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), lit(0.5) * b.sin()) > a { b * a } else { b }).cos());
        }
        if list4.len() > 2 { list4.remove(1); }
        let mut u: D = a;
        for i9 in 0..1 {
            list4.fill(a.sin().sin());
            u = list4.iter().zip(list4.iter()).map(|(z, q)| a.cos()).sum::<D>().sin();
        }
        ((a + lit(0.5) * a) + lit(2.0) * b) + lit(0.75) * u
    }

    pub fn fn250(a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        { let rhs = lit(0.25) * ((a + a) * v[0]).sin(); b -= rhs; }
        (((b.abs() + lit(1.25) * a) + lit(0.75) * b) + lit(0.75) * v[0]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn251(mut a: D, b: D, flag: bool) -> D {
        let mut dy1: Vec<D> = vec![lit(0.0); 3];
        {}
        { let rhs = lit(0.375) * (b * dy1[0].sin()).atan(); dy1[0] += rhs; }
        for z in dy1.clone() {
            { let rhs = 0.25 * z * dy1[0].sin(); a += rhs; }
        }
        fn224((b + dy1[1]).sin(), &mut a);
        for &z6 in dy1.iter() {
            if flag {
                let r8 = &mut a;
                *r8 = *r8 * z6.sin() + (lit(0.375) * dy1[1].atan());
                return ((((fn236(z6.sin()) + lit(1.25) * a) + lit(2.0) * b) + lit(1.75) * dy1[0]) + lit(1.75) * dy1[dy1.len() - 1]) + lit(0.75) * z6;
            }
            a = (if fn245(b.atan(), a.cos(), &dy1) > z6 { a } else { -a }).atan();
        }
        b.min(b) + lit(1.75) * b
    }

    pub fn fn252(mut a: D) -> D {
        let mut dx = Body { pos: Point { x: a, y: a }, vel: [a, if a > lit(1.75) { a } else { a }, a.atan()], mass: -a, id: 2 };
        dx.pos.y = ((a * lit(1.25)) * a).sin();
        if (if dx.vel[0] >= a { a } else { a }) >= (a - dx.vel[2]) {
            dx.vel[1] = lit(1.125).cos();
        }
        let f3 = |z: D| ((dx.pos.x * a) + fn42(a.atan())).sin();
        let y5 = f3(if a >= dx.mass { a } else { dx.vel[1] }) + f3(a.mul_add(dx.vel[0], a));
        { let rhs = lit(0.25) * fn53(y5.asinh().cos(), lit(1.25) * y5.sin().tanh().sin(), &mut dx); a += rhs; }
        ((((((a + lit(1.25)) + lit(0.5) * a) + lit(0.5) * dx.pos.x) + lit(0.25) * dx.pos.y) + lit(1.25) * dx.vel[0]) + lit(2.0) * dx.mass) + lit(1.25) * y5
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
                    let mut old18 = std::mem::replace(&mut list4, [&v[..], &v[..2]].concat());
                }
            }
        } else {
            let mut saved: D = a.cos().min(v[0] * a);
            let dy1 = fn234(saved.sin().powi(3).sin(), lit(1.25) * lit(0.5).sin(), 0 % 4, v, &mut list4[..2]);
        }
        [list4[1] * y13, (lit(2 as f64) + lit(1.5) * list4[0]) + lit(1.75) * list4[list4.len() - 1], ((((((if y13 >= b { y13 } else { b }) + lit(1.5) * b) + lit(0.75) * v[0]) + lit(2.0) * v[v.len() - 1]) + lit(1.25) * list4[0]) + lit(0.25) * list4[list4.len() - 1]) + lit(1.25) * y13]
    }

    pub fn fn254(mut a: D, b: D, flag: bool, m: &mut [D], net: &Net) -> D {
        let mut x: [D; 3] = [net.w[0] * a, a, net.b - m[m.len() - 1]];
        x.reverse();
        let f7 = |z: D| ((m[1] - a) - net.forward(m)).sin();
        let y9 = f7(lit(0 as f64)) + f7(b.sin().powi(2));
        if net.w[1].sin().powi(2) < net.forward(m) {
            let mut y11: D = {
                { let rhs = lit(0.5) * (lit(1.25) * b.sin()); m[0] += rhs; }
                fn220(lit(1.25) * (b * b).sin(), lit(0 as f64).cos(), m);
                b
            };
            let a = fn233(fn245(lit(1.25) * b.sin(), lit(1.125).sin(), &x[0..=1]).cos(), &x, &mut m[..=1]);
        }
        (((((m.iter().map(|z| (*z).cos()).sum::<D>() + lit(0.5) * b) + lit(0.25) * m[1]) + lit(1.5) * m[m.len() - 1]) + lit(1.5) * net.w[0]) + lit(0.25) * x[0]) + lit(0.75) * x[1]
    }

    pub fn fn255(a: D, q: Vec<D>, t: (D, D)) -> D {
        let a = fn133((a - a).sin(), q.iter().copied().fold(lit(-9.0), D::max).cos(), &q);
        let f5 = |z: D| { let h7 = z; h7.sin() + h7 };
        let mut y9 = f5(a[1] - t.0) + f5(a[a.len() - 1]);
        ((((((((q[1] - a[a.len() - 1]) + lit(1.25) * q[0]) + lit(0.5) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.5) * t.0) + lit(1.0) * t.1) + lit(2.0) * a[0]) + lit(0.75) * a[a.len() - 1]) + lit(0.25) * y9
    }

    pub fn fn256(a: D, p: [D; 3], mut q: Vec<D>) -> D {
        let mut old: [D; 3] = [lit(0.375) - q[0], a + a, a];
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            if i5 != 1 {
                break;
            }
            if i5 < 1 { break; }
            if q.len() > 2 { q.remove(0); }
        }
        let f7 = |z: D, k: D| lit(1.25) * p.iter().sum::<D>().sin();
        let y10 = f7(old.iter().sum::<D>(), p[i5 % 3]);
        let mut old: Vec<D> = vec![old[2], if a >= p[0] { q[i5 % 2] } else { y10 }, lit(1.25).sin().exp()];
        ((fn250(lit(1.25) * lit(1.375).sin(), p[1].sin(), &old) + lit(2.0) * q[0]) + lit(1.75) * q[q.len() - 1]) + lit(0.5) * y10
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

    pub fn fn258(mut a: D, k: &mut Vec<D>) -> D {
        for i3 in (0..4).rev() {
            match i3 % 3 { 0 => {
                if k.len() < 9 { k.insert(0, lit(0.375).cos()); }
            }, 1 => {
                { let rhs = lit(0.25) * fn188((-lit(1.375)).atan(), k); a += rhs; }
            }, _ => {} }
            { let rhs = lit(0.375) * (lit(0.5) * lit(0.5).sin()); k[0] += rhs; }
            k[0] = a.cos();
        }
        k.iter().fold(-lit(1.25), |h, z| h.abs().sin())
    }

    pub fn fn259(a: D, n: usize) -> D {
        let mut back: Vec<D> = vec![a.max(a); 3];
        let mut y = back[0..=1].to_vec();
        fn158(lit(1.25) * (0..back.len()).map(|j| back[j] * (back[n % 2].abs() + lit(1.25)).sqrt().atan()).sum::<D>().sin(), &back, &mut y[..2]);
        'l6: for i7 in 0..y.len() {
            y.reverse();
        }
        return ((((lit(n as f64) + lit(1.5) * a) + lit(0.5) * back[0]) + lit(1.0) * back[1]) + lit(0.25) * back[back.len() - 1]) + lit(0.5) * y[0];
    }

    pub fn fn260(a: D, q: Vec<D>, t: (D, D)) -> [D; 3] {
        'l4: for i5 in (0..q.len()).rev() {
            'l7: for i8 in (0..1).rev() {
                for i10 in (0..q.len()).step_by(2) {
                    if (q[i5] > lit(1.5)) && (q[i5] < t.1) {
                        return [((q.iter().rev().skip(1).copied().map(|z| z.sin()).sum::<D>() + lit(1.0) * a) + lit(1.25) * q[0]) + lit(0.5) * q[1], (q[i5] - a) + lit(1.75) * q[0], a.min(a) + lit(0.75) * t.0];
                    }
                }
            }
        }
        [q.iter().rev().skip(1).copied().map(|z| (0..q.len()).map(|j| q[j] * (z * z).sin()).sum::<D>().cos()).sum::<D>() + lit(1.25) * q[q.len() - 1], ((t.1 + lit(2.0) * a) + lit(1.5) * q[q.len() - 1]) + lit(1.5) * t.1, ((if t.1 > a { q[q.len() - 1] } else { a }) + lit(0.5) * a) + lit(0.25) * t.1]
    }

    pub fn fn261(a: D, mut b: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut old = vec![p[n % 3] + b, if a < a { b } else { b }, b.atan()];
        let mut old7 = std::mem::replace(&mut p[2], lit(1.25) * (b / (old[0] * old[0] + lit(1.0))).sin());
        if n < 0 {
            let old10 = fn33(D::sin(a).cos(), n % 4, &v[..2], (0..v.len()).map(|j| v[j] + v[n % v.len()].cos()).collect::<Vec<D>>(), &mut old);
            let mut i12 = 0_usize;
            loop {
                { let rhs = 1; i12 += rhs; }
                if i12 > 3 { break; }
                if n >= 2 {
                    for pair in old.chunks_exact_mut(2) {
                        let first = pair[0];
                        pair[0] = pair[1] * 0.5;
                        pair[1] = first * a.cos();
                    }
                } else if old7.sin().tanh() >= a.cos() {} else {
                    for pair in p.chunks_exact_mut(2) {
                        let first = pair[0];
                        pair[0] = pair[1] * 0.5;
                        pair[1] = first * lit(0.5) * a.sin();
                    }
                }
                if old7 <= lit(0.375) { break; }
                if fn252(lit(1.25).sin()) < v[i12 % 2] {
                    break;
                }
            }
            { let rhs = lit(0.25) * fn258(old10.sin(), &mut old); b += rhs; }
        } else {
            old.insert(0, p.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<D>().cos());
        }
        [((((((b / (lit(1.5) + b.sin())) + lit(2.0) * b) + lit(0.75) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(1.5) * p[0]) + lit(0.25) * p[2]) + lit(0.25) * old[old.len() - 1], ((if n >= 0 { b } else { old7 }) + lit(2.0) * old[0]) + lit(1.0) * old[1], ((b + lit(0.5) * v[0]) + lit(2.0) * old[old.len() - 1]) + lit(1.75) * old7]
    }

    pub fn fn262(a: D, q: Vec<D>) -> Vec<D> {
        let mut tape1: Vec<D> = vec![lit(0.0); 3];
        let f4 = |z: D, k: D| z.cos();
        let y7 = f4(q[0], tape1[0]) * f4(if q[1] <= a { a } else { a }, tape1[tape1.len() - 1]);
        let mut acc: [D; 3] = [y7, if a >= q[0] { q[q.len() - 1] } else { a }, (a * a + lit(1.0)).ln()];
        tape1[1] = a.mul_add(y7, a).sin();
        let dy1 = tape1[1];
        q.clone()
    }

    pub fn fn263(a: D, v: &[D]) -> Vec<D> {
        let mut cell1: (D, D) = (v[1], a);
        cell1.1 = lit(1.25) * cell1.0.sin();
        let mut s: [D; 3] = [a, fn259(a.sin(), 3 % 4), v.iter().enumerate().map(|(j, z)| (*z).cos().sin()).sum::<D>()];
        s.sort_by(|z, q| z.total_cmp(q));
        vec![((s.iter().map(|z| lit(2 as f64).sin()).sum::<D>() + lit(1.5) * a) + lit(1.25) * cell1.0) + lit(1.25) * s[1], ((a.max(a) + lit(0.25) * a) + lit(1.0) * cell1.1) + lit(1.25) * s[0]]
    }

    pub fn fn264(mut a: D, mut p: [D; 3], r: &mut [D; 3]) -> D {
        let mut x = Point::new(a * a, a);
        r.reverse();
        'l5: for z7 in r.iter() {
            p[1] = lit(0.5) * (*z7).atan().sin().powi(0).sin();
            let mut w = fn235(lit(0.5) * chained(x.x.asinh()).unwrap_or(*z7).sin(), &mut p);
        }
        ((((through(&x, a / (lit(1.5) + x.y.sin())) + lit(2.0) * a) + lit(1.75) * p[2]) + lit(1.75) * r[0]) + lit(0.5) * r[1]) + lit(0.5) * r[2]
    }

    pub fn fn265(mut a: D, m: &mut [D]) -> D {
        let mut next: [D; 3] = std::array::from_fn(|j| lit(1.25) * m[j % 2].sin().powi(3).sin());
        m.reverse();
        next = next.map(|z| a.atan());
        next.reverse();
        let mut y12: [D; 3] = if a.min(lit(0.5)) <= (a * a) {
            for i6 in 1..=2 {
                next[i6 % 3] = m[i6 % 2].sin().max(m[0]).cos();
                let Some(z8) = positive(next[1]) else {
                    continue;
                };
            }
            let Some(z10) = positive(lit(2 as f64)) else {
                return (((next[0] * a) + lit(1.5) * a) + lit(0.75) * m[0]) + lit(1.0) * m[m.len() - 1];
            };
            next
        } else {
            [a, lit(0.5), a]
        };
        (((((((next[0] + lit(0.75)) + lit(0.5) * m[0]) + lit(0.5) * m[1]) + lit(1.5) * next[0]) + lit(0.5) * next[2]) + lit(2.0) * y12[0]) + lit(0.25) * y12[1]) + lit(1.0) * y12[2]
    }

    pub fn fn266(a: D) -> D {
        for i2 in 0..2 {}
        (a + a) + lit(1.0) * a
    }

    pub fn fn267(a: D, q: Vec<D>) -> D {
        let mut u = [lit(1.625), if (-lit(0.875)) >= q[0] { a } else { q[q.len() - 1] }, if a > lit(1.625) { a } else { a }];
        u = [if a > a { a } else { a }; 3];
        u[0] = lit(1.25) * positive(q[0] * q[1]).unwrap_or(lit(1.0)).sin();
        let mut x: D = q[0];
        for i5 in 1..=2 {
            u.fill(lit(0.5) * q[0].asinh().sin());
            (u[0], u[1]) = (u[1] * 0.5, a.sin());
            if let Some(z) = u.last_mut() {
                { let rhs = 0.5 * lit(0.5) * x.sin(); *z += rhs; }
            }
        }
        ((((q.first().copied().unwrap_or(lit(0.5)) + lit(1.5) * a) + lit(1.25) * q[0]) + lit(0.5) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(0.5) * x
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

    pub fn fn270(a: D, m: &mut [D]) -> D {
        let mut w: [D; 3] = std::array::from_fn(|j| lit(1.25) * a.sin());
        fn197(D::sin(-lit(0.25)).sin(), 3 % 4, &mut w);
        for i5 in 0..w.len() {
            for z8 in &w {}
        }
        ((m.iter().rev().skip(1).copied().map(|z| lit(1.25) * a.sin()).sum::<D>() + lit(1.0) * m[0]) + lit(2.0) * m[1]) + lit(1.25) * m[m.len() - 1]
    }

    pub fn fn271(mut a: D, mut p: [D; 3]) -> D {
        let mut p = [[a; 3], [fn251(lit(1.25) * a.sin(), p[1].sin(), lit(1.625) > a), a.sin().exp(), a.sin().tanh()]];
        let mut list4 = Vec::new();
        for i5 in 0..3 {
            list4.push(a.sin());
        }
        if list4.len() > 2 { a += list4.pop().unwrap_or(lit(0.25)).sin(); }
        let mut back = fn227(lit(1.25) * lit(2 as f64).sin(), p[0][0].sin(), 1 % 4, &mut list4[..=1]);
        ((((a + p[1][1]) + lit(1.5) * a) + lit(2.0) * list4[0]) + lit(1.0) * list4[1]) + lit(1.25) * list4[list4.len() - 1]
    }

    pub fn fn272(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 2 { break; }
            if a <= (lit(1.25) + a) { break; }
        }
        let x = a.abs();
        ((x / (x.abs() + lit(1.25))) + lit(0.75) * a) + lit(0.25) * x
    }

    pub fn fn273(a: D, b: D, n: usize) -> D {
        let mut old = vec![a - b, lit(2.0), b];
        if old.windows(2).map(|z| z[0] * z[1]).sum::<D>() < (a / (lit(1.5) + lit(0.75).sin())) {
            old.clear();
            old.push(fn272(b.atan()).sin());
            old.push(lit(1.125));
            fn224(b.sin().exp().atan(), &mut old[n % 2]);
        }
        (b + lit(1.75) * a) + lit(1.75) * b
    }

    pub fn fn274(a: D, mut b: D) -> D {
        let mut next = vec![a, a, lit(0.375) + b];
        let mut i4 = 0_usize;
        'l5: while i4 < 2 {
            { let rhs = 1; i4 += rhs; }
            let r7 = &mut b;
            { let rhs = lit(0.125) * (0..next.len()).map(|j| next[j] * lit(0.5) * a.abs().sin()).sum::<D>().sin(); *r7 += rhs; }
            { let rhs = lit(0.5) * next.iter().copied().fold(lit(-9.0), D::max).atan(); *r7 += rhs; }
        }
        ((next.iter().enumerate().map(|(j, z)| lit(1.25) * lit(1.0).mul_add(*z, a).sin()).sum::<D>() + lit(1.75) * next[0]) + lit(1.75) * next[1]) + lit(1.0) * next[next.len() - 1]
    }

    pub fn fn275(a: D, p: [D; 3]) -> D {
        let back = fn22(a.sin().powi(3).sin(), lit(0 as f64).atan(), &p);
        (D::sin(a) + lit(1.75) * p[0]) + lit(0.25) * p[2]
    }

    pub fn fn276(mut a: D, n: usize, m: &mut [D]) {
        let mut a: Net = Net { w: m[..2].to_vec(), b: a };
        if a.w[n % 2] > (-m[1]) {
            return;
        }
        { let rhs = lit(1.75) + a.b.sin(); a.b /= rhs; }
        for z6 in m.windows(2) {
            'l8: for i9 in (0..2).rev() {
                a.w[0] = lit(0.5) * z6[i9 % 2].sin();
            }
        }
    }

    pub fn fn277(a: D, b: D, flag: bool, v: &[D]) -> [D; 3] {
        let mut tape1 = vec![vec![a, v[1], b], (0..v.len()).map(|j| v[j] + fn271(a.atan(), [lit(0.875); 3]).atan()).collect::<Vec<D>>()];
        { let rhs = lit(1.75) + v.iter().copied().fold(lit(-9.0), D::max).sin(); tape1[0][1] /= rhs; }
        let u = twice(bent, v.iter().rev().skip(1).copied().map(|z| (-lit(1.75)).sin().exp().sin()).sum::<D>());
        for i9 in 1..v.len() {
            tape1 = tape1.clone();
        }
        [(a.min(u) + lit(1.25) * tape1[0][0]) + lit(1.25) * tape1[1][1], (((fn273(b.sin(), u.sin(), 0 % 4) + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.5) * tape1[0][0], ((-u) + lit(0.75) * v[1]) + lit(0.75) * u]
    }

    pub fn fn278(mut a: D) -> D {
        let y1 = vec![chained(a).unwrap_or(a); 3];
        let mut saved = Point { x: a + a, y: if y1[0] >= a { a } else { a } };
        { let rhs = lit(0.25) * (lit(1.25) * y1[1].sin()); saved.x -= rhs; }
        let mut y1 = fn274(a.atan(), lit(1.25) * lit(1.25).sin());
        (lit(1.625) + lit(1.0) * saved.x) + lit(2.0) * saved.y
    }

    pub fn fn279(a: D) -> D {
        let mut dy1: Shape = Shape::Dot;
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 2 { break; }
                if fn275(a.sin(), [lit(0.25); 3]) < a.sin().tanh() { break; }
                let mut y11: D = if fn12(a.atan(), a.cos()) < (lit(1.5) + a.sin()).sqrt() {
                    let dy19: D = a;
                    a
                } else {
                    if (a + a) <= (if lit(0.25) > a { a } else { a }) {
                        break 'l7;
                    }
                    lit(1.5).max(a)
                };
                dy1 = Shape::Disc(a);
            }
        }
        return a + lit(1.5) * a;
    }

    pub fn fn280(a: D, n: usize, m: &mut [D], k: &mut Vec<D>) -> D {
        let dx = fn279(a.sin());
        for z7 in k.iter() {
            m.reverse();
        }
        (((((((-lit(0.5)) + lit(0.25) * a) + lit(1.0) * m[0]) + lit(1.75) * m[1]) + lit(1.25) * m[m.len() - 1]) + lit(0.75) * k[1]) + lit(0.75) * k[k.len() - 1]) + lit(1.75) * dx
    }

    pub fn fn282(a: D) -> D {
        let mut old = [(a * a + lit(1.0)).sqrt(); 3];
        fn276((a * a).atan(), 2 % 4, &mut old);
        if (lit(1.125) > old[0]) && (a <= old[1]) {
            return a.min(old[2]) + lit(0.75) * a;
        }
        old.reverse();
        if (old[0] > old[0]) && (a <= a) {
            old.reverse();
            return ((a + old[0]) + lit(0.25) * a) + lit(2.0) * old[1];
        }
        ((lit(0.375) + lit(1.25) * a) + lit(1.5) * old[0]) + lit(0.25) * old[2]
    }

    pub fn fn283(a: D, n: usize, v: &[D]) -> D {
        let v = vec![vec![a + a, (a.abs() + lit(1.25)).ln(), v[0] + v[1]], vec![lit(2.0); 3]];
        if lit(n as f64) >= a {
            let mut y = [lit(1.375) - lit(0.75), fn272(v[n % 2][n % 2].cos()), lit(1.5) * a];
        }
        (((a * a) + lit(1.25) * a) + lit(1.25) * v[0][0]) + lit(1.5) * v[1][1]
    }

    pub fn fn285(mut a: D, mut b: D, n: usize, v: &[D], k: &mut Vec<D>) -> D {
        let mut dy1: (D, D) = (k[n % 2], b.asinh());
        { let rhs = lit(0.25) * fn258(b.cos(), k); a += rhs; }
        let mut y = dy1;
        'l8: for i9 in 0..2 {
            for i11 in 0..n % 4 {
                if (a <= a) && (dy1.1 >= b) {
                    break;
                }
            }
        }
        let Some(z13) = positive(dy1.0.asinh()) else {
            return ((((dy1.0 + lit(1.25) * a) + lit(1.25) * k[1]) + lit(1.0) * k[k.len() - 1]) + lit(1.5) * y.0) + lit(1.0) * y.1;
        };
        k.extend([(b * dy1.0).atan(), z13]);
        ((a + lit(1.0) * b) + lit(1.25) * k[0]) + lit(1.0) * k[k.len() - 1]
    }

    pub fn fn286(a: D, n: usize, v: &[D], t: (D, D)) -> D {
        let cell1 = vec![vec![lit(0.75) - v[n % 2], a + t.1, t.1], vec![a - a; 3]];
        let saved: D = a.mul_add(a, t.1);
        let mut i7 = 0_usize;
        'l8: loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 3 { break; }
            let mut w: [[D; 3]; 2] = [[v[1] - lit(2.0), saved.cos(), a.mul_add(cell1[1][0], a)], [lit(0.625); 3]];
            if v.iter().enumerate().map(|(j, z)| cell1[1][0].sin().sin()).sum::<D>() < v.iter().zip(v.iter()).map(|(z, q)| lit(0.5) * D::sin(t.1).sin()).sum::<D>() {
                break 'l8;
            }
            let mut old15 = std::mem::replace(&mut w[0][i7 % 3], lit(0.5) * cell1[0][1].sin());
        }
        ((((v.iter().map(|z| a.sin()).sum::<D>() + lit(0.75) * a) + lit(1.5) * v[0]) + lit(1.5) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(2.0) * t.1
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
        ((((lit(0.875) + lit(0.75) * a) + lit(1.25) * b) + lit(1.0) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(2.0) * y9
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
        { let rhs = lit(0.375) * fn273(x.sin(), w[n % 2][2].sin(), (n + 1) % 4).sin().powi(2).sin(); a += rhs; }
        (((((((a + lit(0.75) * a) + lit(1.75) * p[0]) + lit(0.25) * p[1]) + lit(0.75) * p[2]) + lit(1.25) * u.unwrap_or(lit(0.75))) + lit(0.25) * y12) + lit(0.25) * y114) + lit(0.5) * w[1][0]
    }

    pub fn fn290(a: D, q: Vec<D>) -> D {
        let q: Vec<D> = q.clone();
        let mut s: D = a.mul_add(a, a);
        if q[0] < lit(1.125).asinh() {
            s = -lit(0.5);
            return ((((if s > s { -lit(1.125) } else { s }) + lit(1.5) * a) + lit(0.5) * q[0]) + lit(1.25) * q[1]) + lit(0.25) * q[q.len() - 1];
        }
        s = lit(1.25) * s.sin();
        if fn272(a.atan()) < a {
            let cell1: D = a;
            let mut cell16: [[D; 3]; 2] = [[q.windows(2).map(|z| z[0] * z[1]).sum::<D>(); 3]; 2];
        } else if (s <= a) && (a > s) {
            if (a * s) > (if q[1] < lit(1.0) { a } else { a }) {
                { let rhs = lit(0.25) * (lit(1.25) * q[1].sin()); s -= rhs; }
                return (((a + lit(1.75) * a) + lit(1.5) * q[0]) + lit(1.25) * q[1]) + lit(0.25) * s;
            }
        } else {
            s = lit(0.125);
        }
        ((q[1] * a) + lit(0.5) * a) + lit(1.0) * q[1]
    }

    pub fn fn291(mut a: D, p: [D; 3], r: &mut [D; 3]) -> D {
        'l4: for i5 in 0..r.len() {
            r[2] = lit(1.25).min(r[0].min(r[1])).sin();
        }
        (((fn273(lit(1.25) * p[1].sin(), r[1].sin(), 1 % 4) + lit(1.25) * a) + lit(2.0) * r[0]) + lit(1.5) * r[1]) + lit(1.5) * r[2]
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
        let mut v: [D; 3] = [v[1] * a, a * a, v.last().copied().unwrap_or(lit(0.5))];
        let dy1: Option<D> = Some(a * (-lit(1.25)));
        let last5 = v.len() - 1;
        v.swap(1, last5);
        'l6: for i7 in (0..1).rev() {
            v = v;
        }
        return (a + lit(1.0) * v[2], ((((a.abs() + lit(1.5) * a) + lit(0.75) * v[0]) + lit(1.75) * v[1]) + lit(0.25) * v[2]) + lit(1.25) * dy1.unwrap_or(lit(0.75)));
    }

    pub fn fn294(a: D) -> D {
        if a < a {} else if (a < a) || (a > a) {} else {}
        let mut cell1 = fn282(a.sin().atan());
        a
    }

    pub fn fn295(a: D, v: &[D]) -> D {
        let mut a: [D; 3] = [a - a; 3];
        for pair in a.chunks_exact_mut(2) {
            let first = pair[0];
            pair[0] = pair[1] * 0.5;
            pair[1] = first * v[1].cos();
        }
        let saved: [D; 3] = [lit(0.5); 3];
        for (z, o) in a.iter_mut().zip(v.iter()) {
            *z = *z * 0.5 + o.sin() * lit(1.25) * saved[2].sin();
        }
        for i5 in 0..a.len() {
            let last7 = a.len() - 1;
            a.swap(1, last7);
        }
        (v[v.len() - 1] * saved[0]) + lit(2.0) * a[1]
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

    pub fn fn297(a: D, b: D, body: &mut Body) -> D {
        let old: [D; 3] = [body.energy(); 3];
        body.pos.y = lit(1.25) * (old[1].sin().tanh() - (if b <= old[1] { b } else { a })).sin();
        'l5: for i6 in 0..old.len() {
            let y1 = fn291(a.abs().atan(), old, &mut body.vel);
            body.pos.x = (y1 - b).sin();
        }
        (((a + lit(2.0) * a) + lit(1.25) * b) + lit(0.5) * old[0]) + lit(0.25) * old[1]
    }

    pub fn fn299(a: D, b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(b.sin());
        }
        list3.push(lit(1.25) * list3.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin());
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 1 { break; }
            let mut list9 = Vec::with_capacity(4);
            for i10 in 0..2 {
                list9.push(((list3[i7 % 2] - a).abs() + lit(1.25)).ln().atan());
            }
            if a <= (-list9[i7 % 2]) {
                if i7 != 2 {
                    list9[i7 % 2] = (list9[i7 % 2] + lit(0.625)).atan();
                } else if i7 < 3 {
                    let mut old13 = std::mem::replace(&mut list9[1], lit(1.875).sin().sin());
                } else {
                    list9.sort_by(|z, q| z.total_cmp(q));
                }
            } else if (i7 >= 3) && (i7 % 2 == 0) {} else {}
        }
        ((((list3[i7 % 2] + lit(2.0) * a) + lit(0.25) * b) + lit(1.75) * list3[0]) + lit(1.5) * list3[1]) + lit(2.0) * list3[list3.len() - 1]
    }

    pub fn fn300(a: D, mut b: D, flag: bool) -> (D, D) {
        let mut cell1: [D; 3] = std::array::from_fn(|j| lit(1.25) * (b * a).sin());
        let mut y6: D = if cell1[0] > a {
            cell1.swap(1, 0);
            cell1.windows(2).map(|z| z[0] * z[1]).sum::<D>()
        } else {
            (b.abs() + lit(1.25)).sqrt()
        };
        (((y6 + a) + lit(1.75) * cell1[0]) + lit(0.5) * cell1[1], (cell1.iter().filter(|z| **z > 0.25).map(|z| (lit(1.5) + b.sin()).sqrt().cos()).sum::<D>() + lit(1.5) * b) + lit(1.5) * y6)
    }

    pub fn fn301(a: D, b: D, mut p: [D; 3]) -> D {
        let mut dx = [&p[..], &p[..2]].concat();
        if let Some(z) = dx.first_mut() {
            { let rhs = 0.5 * a.sin(); *z += rhs; }
        }
        let Some(z5) = positive(dx[0] + b) else {
            return (((((((fn296(b.sin()) + lit(0.25) * a) + lit(0.5) * b) + lit(0.75) * p[0]) + lit(0.5) * p[1]) + lit(1.5) * p[2]) + lit(2.0) * dx[0]) + lit(1.0) * dx[1]) + lit(0.25) * dx[dx.len() - 1];
        };
        ((((((((a + lit(1.5) * a) + lit(0.5) * b) + lit(2.0) * p[0]) + lit(0.75) * p[1]) + lit(0.75) * p[2]) + lit(1.25) * dx[0]) + lit(0.5) * dx[1]) + lit(1.75) * dx[dx.len() - 1]) + lit(0.5) * z5
    }

    pub fn fn302(a: D, b: D, v: &[D], mut t: (D, D)) -> D {
        let mut y1 = Point::new((a * a + lit(1.0)).sqrt(), t.0);
        { let rhs = lit(0.25) * (lit(0.125) / (lit(1.5) + v[v.len() - 1].sin())).sin(); y1.y -= rhs; }
        let mut dx: Point = y1 + y1;
        dx.scale(v[0].atan().atan());
        let mut i7 = 0_usize;
        'l8: loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 2 { break; }
            {
                for i10 in 0..1 {}
            }
            let r12 = &mut t.0;
            { let rhs = lit(0.125) * y1.y.sin(); *r12 += rhs; }
        }
        (((((dx.x + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.25) * y1.x) + lit(1.5) * y1.y) + lit(0.25) * dx.x) + lit(0.25) * dx.y
    }

    pub fn fn304(mut a: D, n: usize) -> D {
        let mut back: Point = Point { x: a.sin(), y: a };
        back.x = a.atan();
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            if lit(1.625) >= back.x {
                a = lit(1.25) * back.run(a).sin();
                return a - back.y;
            }
        }
        (back.y.max(a) + lit(1.5) * back.x) + lit(1.5) * back.y
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
        let w: Vec<D> = p[0..=1].to_vec();
        let mut p: D = w[n % 2] + (-a);
        for (j, z8) in w.iter().enumerate() {
            let mut i11 = 0_usize;
            'l12: loop {
                { let rhs = 1; i11 += rhs; }
                if i11 > 2 { break; }
                let mut z8 = [w.iter().zip(w.iter()).map(|(z, q)| lit(1.375).sin()).sum::<D>(), b, lit(0.125)];
                if n >= 0 {
                    return (((if n != 1 { a } else { w[n % w.len()] }) + lit(1.5) * b) + lit(0.75) * z8[0]) + lit(1.5) * z8[2];
                }
                let mut b: D = (z8[i11 % 3] * lit(0.625)).cos();
            }
            let f18 = |z: D, k: D| { let h21 = b; (if z > b { k } else { p }).sin() + h21 };
            let mut y23 = f18((p.abs() + lit(1.25)).sqrt(), a) + f18(p, *z8);
        }
        (((((a - a) + lit(2.0) * b) + lit(0.5) * w[0]) + lit(0.25) * w[1]) + lit(0.25) * w[w.len() - 1]) + lit(1.25) * p
    }

    pub fn fn308(a: D, b: D, m: &mut [D]) -> D {
        let mut saved = [[a.mul_add(a, a); 3], [lit(0.875); 3]];
        { let rhs = lit(0.5) * ((a - b) / (saved[0][0] * saved[0][0] + lit(1.0))).sin(); saved[1][2] += rhs; }
        (m[0], m[1]) = (m[1], m[0]);
        m[..2].copy_from_slice(&[lit(1.25) * b.sin(), saved[1][2]]);
        let f5 = |z: D, k: D| k.abs().sin();
        let y8 = f5((b * b + lit(1.0)).sqrt(), a) + f5(a, b);
        (((((m.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>() + lit(1.5) * a) + lit(1.25) * b) + lit(1.25) * m[0]) + lit(0.75) * m[1]) + lit(1.75) * m[m.len() - 1]) + lit(0.25) * y8
    }

    pub fn fn309(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        if (a >= (-p[n % 3])) && ((n == 2) || (b > a)) {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                { let rhs = 1; i5 += rhs; }
            }
        }
        b = b.cos().min(a - a).cos();
        'l8: for i9 in (0..1).rev() {
            b = p.iter().flat_map(|z| [*z, z.sin()]).sum::<D>().cos();
            let mut i11 = 0_usize;
            loop {
                { let rhs = 1; i11 += rhs; }
                if i11 > 1 { break; }
                match 3 % 3 { 0 => {}, 1 => {
                    b = lit(n as f64).cos();
                    { let rhs = lit(0.5) * lit(0.75).sin(); b *= rhs; }
                }, _ => {
                    b = lit(1.5);
                } }
                if p.iter().copied().fold(lit(-9.0), D::max) < b { break; }
                let mut y1 = (a + lit(1.5)).mul_add(b, lit(1.25));
                y1 = lit(0.5) * a.sin();
            }
        }
        ((((p[n % 3].sin().exp() + lit(0.25) * a) + lit(0.75) * b) + lit(0.25) * p[0]) + lit(1.0) * p[1]) + lit(1.75) * p[2]
    }

    pub fn fn310(mut a: D, body: &mut Body) -> D {
        for i3 in (0..4).rev() {
            if body.vel[i3 % 3] < (a - body.pos.y) {}
            body.mass = lit((i3 + 1) as f64).sin();
        }
        let r5 = &mut body.mass;
        { let rhs = (a * a).sin(); *r5 *= rhs; }
        { let rhs = (a + a).cos(); *r5 *= rhs; }
        'l6: for i7 in 0..2 {
            body.pos.x = lit(0.75);
        }
        return (((body.vel[1] + lit(0.75) * body.pos.x) + lit(0.25) * body.pos.y) + lit(1.5) * body.vel[1]) + lit(0.5) * body.mass;
        body.vel[1] = a.sin();
        a
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
        let mut y8: D = if b >= fn311(lit(1.25) * a.sin(), a > b) {
            for i4 in 0..dy1.len() {
                { let rhs = a.sin(); b *= rhs; }
                let mut x = fn307(lit(0.5) * b.sin(), lit(0.5) * chained(b.abs()).unwrap_or(dy1[i4]).sin(), 2 % 4, dy1);
                x = (-x.max(b)).sin();
            }
            let part7 = &mut dy1[..=1];
            { let rhs = lit(0.125) * (a.abs() + lit(1.25)).ln().sin(); part7[0] += rhs; }
            part7[1] = part7[0] * (b * b).sin();
            dy1[0]
        } else {
            for z in dy1.clone() {
                { let rhs = 0.25 * z * lit(1.25) * dy1[0].sin(); b += rhs; }
            }
            a
        };
        return ((((fn306(b.cos(), b.sin()) + lit(0.75) * b) + lit(0.5) * dy1[0]) + lit(1.75) * dy1[1]) + lit(1.0) * dy1[2]) + lit(1.75) * y8;
    }

    pub fn fn313(a: D, b: D, mut q: Vec<D>, body: &mut Body) {
        let mut y: [D; 3] = [a - q[q.len() - 1], body.pos.y, if a >= a { q[0] } else { b }];
        q[1] = lit(1.25) * b.sin();
        let back = fn291((b - q[q.len() - 1]).atan(), y, &mut body.vel);
        let mut i7 = 0_usize;
        while i7 < 2 {
            { let rhs = 1; i7 += rhs; }
            let f9 = |z: D| { let h11 = a.sin().exp(); lit((i7 + 1) as f64).sin() + h11 };
            let y15 = f9(y.iter().zip(y.iter()).map(|(z, q)| (*q).max(back).sin()).sum::<D>());
        }
        let mut back17 = fn227(back.sin(), a.sin(), q.len() % 4, &mut y[..2]);
        let f19 = |z: D| lit(1.25) * fn309(q.iter().map(|z| lit(1.25) * back17.iter().zip(back17.iter()).map(|(z, q)| lit(1.25) * a.sin()).sum::<D>().sin()).sum::<D>().atan(), lit(1.25).cos(), (i7 + 1) % 4, [z, body.pos.x, b]).sin();
        let y24 = f19(f19(a));
        if q.len() > 2 { q.remove(0); }
    }

    pub fn fn314(a: D, n: usize) -> D {
        let mut n: Net = Net { w: vec![a, a], b: a.asinh() };
        let f4 = |z: D| lit(1.25) * (z.sin().powi(1) * (n.w[0] + z)).sin();
        let y6 = f4(if a >= a { a } else { a });
        n.w[0] = (if y6 < y6 { a } else { n.w[0] }).abs().atan();
        let mut y10: D = {
            let mut dy1: Vec<D> = vec![y6.abs(), n.w[1]];
            let last9 = dy1.len() - 1;
            dy1.swap(1, last9);
            n.w[0].min(lit(1.875))
        };
        ((y10 + lit(1.0) * n.w[1]) + lit(0.5) * n.b) + lit(1.0) * y10
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

    pub fn fn316(a: D, mut b: D, flag: bool, e: &mut D) -> D {
        let cell1 = [lit(1.125); 3];
        *e = lit(1.25) * (lit(1.5) + (*e).sin()).ln().mul_add(b, cell1[1]).sin();
        *e = (lit(1 as f64) + ((*e) * a)).sin();
        if (*e) <= b {
            *e = (if (lit(1.5) + cell1[0].sin()).ln() < b { (*e).abs() } else { -b }).sin();
        }
        (((a / (lit(1.5) + b.sin())) + lit(1.5) * a) + lit(1.0) * b) + lit(1.25) * (*e)
    }

    pub fn fn317(mut a: D, n: usize) -> Vec<D> {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(a);
        let y: Body = Body { pos: Point::new(a, a), vel: [a.sin().tanh(), a, a + lit(1.875)], mass: a - a, id: 2 };
        for i6 in 0..list3.len() {
            let part8 = &mut list3[..=1];
            { let rhs = lit(0.5) * (lit(0.5) * (y.pos.y + a).sin()); part8[0] += rhs; }
            part8[1] = part8[0] * a.atan();
            let dx = fn265((a * a).sin(), &mut list3);
        }
        'l10: for (j, z12) in list3.iter().enumerate() {
            let f15 = |z: D| list3.iter().sum::<D>().sin();
            let y17 = f15((*z12).cos()) + f15(a.sin());
        }
        list3.clone()
    }

    pub fn fn318(mut a: D, p: [D; 3]) -> [D; 3] {
        a = lit(1.375);
        a = p[1].cos();
        let mut p = p[1];
        [(a + lit(1.25) * a) + lit(1.75) * p, p + lit(0.5) * a, lit(0.125).sin().exp() + lit(0.25) * a]
    }

    pub fn fn319(a: D, mut b: D, n: usize, body: &mut Body) -> D {
        body.mass = ((-a) + (a + a)).sin();
        let f5 = |z: D| lit(1.25) * lit(1.5).sin();
        let mut y7 = f5(a);
        let mut x: D = D::sin(lit(1.25));
        let Some(z10) = positive(a) else {
            return ((((((((body.vel[n % 3] + lit(1.0) * a) + lit(1.25) * b) + lit(0.5) * body.pos.x) + lit(1.25) * body.pos.y) + lit(1.0) * body.vel[0]) + lit(0.5) * body.vel[1]) + lit(0.25) * body.mass) + lit(0.25) * y7) + lit(2.0) * x;
        };
        let r12 = &mut y7;
        { let rhs = lit(0.5) * twice(bent, z10 + x).sin(); *r12 += rhs; }
        (((((((((x / (y7 * y7 + lit(1.0))) + lit(0.5) * a) + lit(0.75) * body.pos.x) + lit(1.5) * body.pos.y) + lit(2.0) * body.vel[0]) + lit(1.5) * body.vel[1]) + lit(1.5) * body.mass) + lit(1.0) * y7) + lit(0.5) * x) + lit(2.0) * z10
    }

    pub fn fn320(mut a: D) -> D {
        for i2 in 1..=3 {
            a = (lit(1.75) + a).atan();
        }
        a = lit(1.25) * fn311(lit(1.25) * a.sin().tanh().sin(), a <= a).sin();
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            let u: Vec<Vec<D>> = vec![vec![lit(0.0); 4], vec![chained(a).unwrap_or(a); 3]];
            a = u[1][i4 % 2].cos();
            let r7 = &mut a;
            { let rhs = (if u[i4 % 2][i4 % 2] >= u[1][1] { u[i4 % 2][i4 % 2] } else { u[i4 % 2][0] }).sin(); *r7 *= rhs; }
            { let rhs = lit(0.5) * u[i4 % 2][0].sin().sin(); *r7 *= rhs; }
        }
        (a.abs() + lit(1.25)).ln() + lit(0.25) * a
    }

    pub fn fn321(a: D, mut b: D, mut p: [D; 3], t: (D, D), net: &Net) -> D {
        p.swap(1, 0);
        'l6: for i7 in 0..p.len() {
            p[..2].copy_from_slice(&[lit(0.5) * a.sin(), a]);
        }
        let f9 = |z: D| { let h11 = a * lit(1.5); a.sin().exp().atan() + h11 };
        let mut y13 = f9(a.sin().exp());
        p[..2].copy_from_slice(&[(-lit(2.0)).abs().sin(), a]);
        (((net.forward(&p) + lit(1.5) * a) + lit(0.5) * t.0) + lit(0.5) * t.1) + lit(0.5) * y13
    }

    pub fn fn322(mut a: D, n: usize, e: &mut D) {
        let y: Point = Point::new((*e) - (*e), lit(n as f64));
        for i5 in 1..=3 {
            {}
            a = -lit(0.375);
            { let rhs = lit(1.75) + a.sin(); *e /= rhs; }
        }
    }

    pub fn fn323(a: D, q: Vec<D>, k: &mut Vec<D>, e: &mut D, net: &Net) -> D {
        let mut back: (D, D) = (if a >= q[0] { *e } else { net.w[0] }, lit(0.375));
        k.extend([(k[0] + q[1]).sin(), a]);
        k[..2].copy_from_slice(&[((*e) * a).cos(), net.w[1]]);
        let mut old7 = std::mem::replace(&mut k[1], (-a).sin());
        back.0 = lit(0 as f64).cos();
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 2 { break; }
            while k.len() > 2 {
                let z = k.pop().unwrap();
                old7 = old7 * 0.5 + z * lit(0.5) * q[q.len() - 1].sin();
            }
            k[1] = lit(0.5) * back.0.sin();
        }
        ((((((((fn307(k[i9 % k.len()].cos(), lit(1.25) * q[i9 % 2].sin(), 2 % 4, [old7, old7, old7]) + lit(1.75) * a) + lit(2.0) * q[0]) + lit(1.0) * q[1]) + lit(1.75) * k[0]) + lit(2.0) * k[k.len() - 1]) + lit(1.0) * (*e)) + lit(1.75) * net.w[0]) + lit(0.75) * net.w[1]) + lit(1.5) * old7
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
            if D::sin(a) <= a { break; }
            let f4 = |z: D, k: D| (if (lit(1.5) + a.sin()).ln() >= a.abs() { fn304(lit(1.25) * a.sin(), 3 % 4) } else { a + z }).atan();
            let y7 = f4(-lit(0.125), a) * f4(a.sin(), a);
        }
        a.min(lit(0.375)) + lit(0.25) * a
    }

    pub fn fn325(a: D, mut b: D, net: &Net) -> D {
        for i4 in 0..3 {
            b = lit(0.5) * (net.w[1] * (b * lit(0.5))).sin();
            if b >= (a * b) {
                continue;
            }
        }
        {
            b = (lit(1.5) + a.sin()).sqrt().sin();
        }
        D::sin(net.w[1]) + lit(1.25) * a
    }

    pub fn fn326(a: D, v: &[D], k: &mut Vec<D>) {
        let mut dx = vec![vec![a + k[1]; 3], vec![-a; 3]];
        for i5 in 0..k.len() {
            for i7 in 0..k.len() {
                let acc = fn265((-v[i7 % v.len()]).cos(), &mut k[0..2]);
            }
            let row10 = &mut dx[1];
            row10[0] = lit(0.5) * k[i5].sin();
            { let rhs = row10[0] * lit(0.25) * k[i5].sin(); row10[1] += rhs; }
        }
    }

    pub fn fn327(mut a: D, flag: bool, p: [D; 3], q: Vec<D>, k: &mut Vec<D>) {
        let mut tape1 = [[fn320(a.atan()); 3]; 2];
        tape1[0][2] = k.iter().enumerate().map(|(j, z)| tape1[j % 2][j % 3].atan()).sum::<D>().abs().sin();
        k.push(lit(1.25) * q[q.len() - 1].sin());
        tape1[1][2] = twice(bent, (p[0].abs() + lit(1.25)).ln()).cos();
        let y: D = (tape1[1][1] - a) - tape1[0][0];
        let f10 = |z: D| { let h12 = if y < k[k.len() - 1] { tape1[0][2] } else { lit(0.75) }; h12.sin() + h12 };
        let y14 = f10(y);
        k.sort_by(|z, q| z.total_cmp(q));
        tape1[0][0] = (p[2] * y14.cos()).atan();
    }

    pub fn fn328(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut x = Net { w: [&p[..], &p[..2]].concat(), b: v.iter().enumerate().map(|(j, z)| (p[2] + (*z)).sin()).sum::<D>() };
        let r8 = &mut x.b;
        *r8 = *r8 * lit(1.25) * a.sin() + (lit(0.5) * b.cos());
        *r8 = lit(1.5).atan();
        p[1] = lit(0 as f64).sin();
        (p[0], p[1]) = (p[1], p[0]);
        if b.sin().powi(2) < b {
            p.reverse();
            for (j, z10) in p.iter().enumerate() {
                x.w[j % 2] = lit(0.5) * (lit(1 as f64) * fn320(x.w[j % 2].atan())).sin();
                let f13 = |z: D| lit(j as f64).atan();
                let y15 = f13((p[j % 3] * p[j % 3] + lit(1.0)).ln()) + f13((*z10) + v[1]);
            }
        } else {
            { let rhs = fn168(lit(1.25) * b.sin(), x.w[1].sin(), x.b <= a).atan(); p[1] *= rhs; }
            x.b = lit(1.25) * ((lit(1.0) * b) + b).sin();
        }
        ((fn321(lit(1.25) * lit(0.125).sin(), lit(1.25) * b.sin(), [lit(1.25), x.w[0], b], (a, a), &x) + lit(1.0) * a) + lit(2.0) * b) + lit(2.0) * p[0]
    }

    pub fn fn329(mut a: D, n: usize, e: &mut D, r: &mut [D; 3]) -> D {
        let mut u: [D; 3] = [lit(0.75), a.asinh(), fn320(a.cos())];
        let mut a = Body { pos: Point::new(a, u[2]), vel: [lit(1.0) * (*e), *e, u.iter().sum::<D>()], mass: (*e).abs(), id: 2 };
        if (*e).sin().tanh() > r[n % 3] {
            let mut i7 = 0_usize;
            while i7 < 3 {
                { let rhs = 1; i7 += rhs; }
                (u[0], u[1]) = (u[1], u[0]);
                'l9: for z11 in &*r {
                    for pair in u.chunks_exact_mut(2) {
                        let first = pair[0];
                        pair[0] = pair[1] * 0.5;
                        pair[1] = first * (*z11).sin();
                    }
                }
            }
        }
        fn313(lit(1.25) * (-u[n % 3]).sin(), r[0].atan(), vec![*e, *e, r[1]], &mut a);
        return (r.iter().filter(|z| **z > 0.25).map(|z| a.pos.y.atan()).sum::<D>() + lit(2.0) * r[0]) + lit(1.25) * u[0];
    }

    pub fn fn330(mut a: D, m: &mut [D], r: &mut [D; 3]) -> D {
        let mut w = [[a - m[0]; 3], [lit(1.375).mul_add(m[m.len() - 1], lit(0.875)), a + a, m[m.len() - 1].min(r[0])]];
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
        }
        m[i5 % m.len()] = r[1].sin();
        let y = a;
        let mut old8 = std::mem::replace(&mut r[0], lit(1.25) * a.min(m[0]).sin());
        let part10 = &mut m[..2];
        { let rhs = lit(0.25) * (lit(1.25) * old8.sin()); part10[0] += rhs; }
        part10[1] = part10[0] * lit(1.25) * (r[i5 % 3] * r[i5 % 3] + lit(1.0)).sqrt().sin();
        m.fill(r[i5 % 3].sin());
        ((((((lit(2.0) + lit(0.25) * a) + lit(0.5) * m[0]) + lit(0.5) * m[m.len() - 1]) + lit(2.0) * w[0][1]) + lit(1.0) * w[1][0]) + lit(0.75) * w[1][2]) + lit(1.0) * old8
    }

    pub fn fn331(a: D, b: D, e: &mut D) -> D {
        if (b + b) > (*e).atan() {
            *e = lit(1.25) * b.max(a).sin();
            let mut old4 = std::mem::take(&mut *e);
        }
        let mut i6 = 0_usize;
        'l7: while i6 < 1 {
            { let rhs = 1; i6 += rhs; }
            match i6 % 3 { 0 => {}, 1 => {
                let f9 = |z: D, k: D| lit(1.25) * (lit(1.625) - z).sin();
                let mut y12 = f9(lit(0.125).sin(), a) + f9(a, *e);
            }, _ => {
                let Some(z14) = positive((lit(1.5) + lit(1.375).sin()).sqrt()) else {
                    continue;
                };
            } }
        }
        (((*e) * a) + lit(1.75) * a) + lit(0.25) * (*e)
    }

    pub fn fn332(mut a: D, mut b: D, v: &[D], m: &mut [D]) -> D {
        m[..2].copy_from_slice(&[lit(1.25) * D::sin(a).sin(), a]);
        let mut acc: D = fn17(twice(bent, (b * b + lit(1.0)).ln()).cos(), lit(1.25) * v.iter().enumerate().map(|(j, z)| m.iter().enumerate().map(|(j, z)| a.sin()).sum::<D>().cos()).sum::<D>().sin(), 2 % 4);
        m.fill((-acc).sin());
        let mut i10 = 0_usize;
        loop {
            { let rhs = 1; i10 += rhs; }
            if i10 > 3 { break; }
            m.fill((-lit(1.0)).sin());
            m.sort_by(|z, q| z.total_cmp(q));
            m[..2].copy_from_slice(&[fn314(lit(0.25).sin(), i10 % 4).cos(), a]);
        }
        (((acc * a) + lit(1.25) * a) + lit(0.75) * b) + lit(1.5) * v[1]
    }

    pub fn fn333(a: D, mut b: D, n: usize, t: (D, D)) -> [D; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                { let rhs = 1; i8 += rhs; }
                { let rhs = lit(0.375) * lit(1.125).sin(); dx += rhs; }
                match 2 % 3 { 0 => {
                    b = b.sin().sin();
                }, 1 => {
                    if b < (if dx <= dx { a } else { dx }) {
                        return [dx, (t.1.min(t.1) + lit(0.75) * b) + lit(1.5) * dx, ((lit(0.875) + b) + lit(0.25) * b) + lit(1.5) * t.1];
                    }
                }, _ => {
                    let y1: Vec<D> = vec![lit(0.5), b - t.0];
                } }
                let f12 = |z: D| dx.cos();
                let mut y14 = f12(f12(a));
            }
            dx = (t.1.min(dx) * (a / (lit(0.75) * lit(0.75) + lit(1.0)))).cos();
        }
        [(b * a) + lit(0.25) * b, twice(D::sin, a), lit(1.25)]
    }

    pub fn fn334(mut a: D, b: D, r: &mut [D; 3]) -> D {
        let mut back: [[D; 3]; 2] = [[a * b; 3]; 2];
        back[1][0] = (if r[2].max(lit(1.5)) <= a { a } else { b }).sin();
        if back[0][1] > r[2] {
            r.swap(0, 1);
            back[1][1] = (a - r.iter().sum::<D>()).atan();
        } else if (a >= back[0][0]) && (r[0] <= a) {
            let mut old5 = std::mem::replace(&mut back[1][2], r.iter().copied().fold(lit(-9.0), D::max).sin());
        } else {
            { let rhs = lit(0.5) * (back[0][0] * b).sin(); r[0] -= rhs; }
        }
        ((((r[1] + b) + lit(1.75) * a) + lit(1.75) * b) + lit(1.5) * back[1][0]) + lit(1.5) * back[1][2]
    }

    pub fn fn335(a: D, n: usize, flag: bool, m: &mut [D]) -> (D, D) {
        m.sort_by(|z, q| z.total_cmp(q));
        m.swap(0, 0);
        m.fill(lit(3 as f64).sin());
        let f5 = |z: D| z.atan();
        let y7 = f5(f5(a.sin().exp()));
        ((m[m.len() - 1].asinh() + lit(2.0) * m[m.len() - 1]) + lit(1.5) * y7, (y7.cos() + lit(0.5) * a) + lit(0.25) * y7)
    }

    pub fn fn336(a: D, mut b: D, r: &mut [D; 3]) {
        let mut saved = [a.max(lit(0.375)); 3];
        let y1 = fn130(lit(1.25) * a.sin().sin(), &saved[1..], vec![a, saved[0]]);
        let mut old: [[D; 3]; 2] = [[fn109(y1.sin(), r[1].sin()); 3], [r.last().copied().unwrap_or(lit(0.5)), saved[0], y1]];
        'l7: for i8 in 1..saved.len() {
            let mut i10 = 0_usize;
            'l11: loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 3 { break; }
                let mut r = [b * b, saved[2], b + y1];
                r[..2].copy_from_slice(&[(y1 + b).atan(), y1]);
                'l14: for &z16 in r.iter() {
                    let mut s = a;
                }
                saved.swap(1, 0);
            }
            let row20 = &mut old[0];
            row20[0] = (if b > y1 { y1 } else { b }).sin();
            { let rhs = row20[0] * lit(0.375) * saved[0].sin(); row20[1] += rhs; }
        }
    }

    pub fn fn337(a: D, b: D, flag: bool, k: &mut Vec<D>) {
        let mut dx = vec![lit(0.0); 4];
        let mut x = [b - lit(2.0); 3];
        let mut list7 = Vec::new();
        list7.push(x[2] + a);
        list7.push(x[0].cos());
        let f9 = |z: D| { let h11 = k[1]; (dx[0] * b).sin() + h11 };
        let y13 = f9(f9(x[0]));
    }

    pub fn fn338(a: D, mut b: D, m: &mut [D]) {
        let mut x: [[D; 3]; 2] = [[-lit(1.375); 3], [lit(1.5) - m[0], D::sin(b), m.iter().zip(m.iter()).map(|(z, q)| (*q).sin()).sum::<D>()]];
        let mut next: D = x[0][1];
        x[0][2] = D::sin(x[1][1]).atan();
        m.fill(lit(1.25) * next.sin());
        if (m[1] * b) > m[m.len() - 1] {
            let Some(z8) = positive(b) else {
                return;
            };
        } else {
            let mut y1 = Point { x: x[0][0], y: b };
        }
    }

    pub fn fn339(a: D, mut b: D, v: &[D], t: (D, D)) -> D {
        let mut b: Vec<D> = vec![v.iter().fold(lit(0.875), |h, z| lit(1.25) * a.sin()), v.iter().fold(b, |h, z| lit(1.25) * (a * b).sin())];
        b.resize(2, (b[b.len() - 1] / (lit(1.5) + v[v.len() - 1].sin())).atan());
        fn338((if t.0 < lit(1.75) { v[1] } else { v[1] }).sin(), a.atan(), &mut b[0..2]);
        let mut old10 = std::mem::take(&mut b);
        b.push(lit(1.25) * (old10[0] * lit(1.0)).sin());
        b.push(t.1.cos());
        b[..2].copy_from_slice(&[lit(1.25) * a.sin(), lit(1.5)]);
        (a.atan() + lit(2.0) * b[1]) + lit(0.25) * b[b.len() - 1]
    }

    pub fn fn340(mut a: D, n: usize, flag: bool, v: &[D], k: &mut Vec<D>) {
        let mut y1 = [lit(0.125); 3];
        if ((n >= 3) || (n == 0)) || (D::sin(y1[0]) >= k[n % 2].sin().powi(3)) {
            for i7 in 0..3 {
                for (j, z10) in v.iter().enumerate() {
                    { let rhs = lit(0.5) * a.atan(); y1[j % 3] += rhs; }
                }
            }
        } else if n >= 2 {
            y1[n % 3] = lit(1.25) * (lit(1.5) + k[n % k.len()].sin()).ln().abs().sin();
        } else {
            { let rhs = lit(0.5) * fn307(a.sin(), lit(1.25) * a.sin(), n % 4, [-lit(1.625); 3]).atan(); k[1] -= rhs; }
        }
    }

    pub fn fn341(mut a: D, b: D, e: &mut D) {
        let mut list4 = Vec::new();
        list4.push(D::sin(lit(0.875)));
        list4.push(*e);
        list4.resize(3, (*e).cos());
        let mut y = list4.clone();
    }

    pub fn fn342(mut a: D, flag: bool, v: &[D], r: &mut [D; 3]) -> D {
        let flag = (a.sin(), a.atan());
        if a.max(a) < fn202(lit(1.25) * a.sin(), a.sin(), flag.0 > flag.0) {
            { let rhs = a.sin(); r[0] *= rhs; }
        } else {
            let mut old6 = std::mem::take(&mut r[0]);
            for z9 in v.iter() {
                {
                    r.sort_by(|z, q| z.total_cmp(q));
                }
            }
        }
        (((fn52(lit(1.25) * r[2].sin(), 0 % 4, vec![a, r[2], lit(0.625)]) + lit(1.25) * a) + lit(1.25) * v[v.len() - 1]) + lit(1.25) * flag.0) + lit(1.25) * flag.1
    }

    pub fn fn343(a: D, b: D) -> D {
        let mut y1: Vec<D> = vec![a * b; 3];
        let mut u: D = a.abs();
        let mut y6: D = if u <= u {
            let last5 = y1.len() - 1;
            y1.swap(0, last5);
            y1[0] = ((b + u) - (u + y1[0])).sin();
            y1[0]
        } else {
            b
        };
        (((((y1[0] + lit(1.5) * b) + lit(1.0) * y1[0]) + lit(0.25) * y1[1]) + lit(1.0) * y1[y1.len() - 1]) + lit(1.0) * u) + lit(1.0) * y6
    }

    pub fn fn344(a: D, v: &[D]) -> D {
        let mut back = [[-lit(0.625), lit(3 as f64), lit(v.len() as f64)], [fn12(a.atan(), lit(1.25) * v[0].sin()), a * a, lit(1.5)]];
        let mut old4 = std::mem::take(&mut back[0][1]);
        'l6: for i7 in (0..v.len()).step_by(2) {
            back[i7 % 2][i7 % 3] = (v[i7] * (if a < old4 { v[i7] } else { back[0][i7 % 3] })).atan();
            back[i7 % 2][i7 % 3] = (v[i7] + old4).sin();
            old4 = (a.cos() * a.atan()).atan();
        }
        let mut i9 = 0_usize;
        while i9 < 1 {
            { let rhs = 1; i9 += rhs; }
            old4 = lit(1.25) * (a * a + lit(1.0)).sqrt().sin();
        }
        ((((if old4 > back[i9 % 2][i9 % 3] { lit(0.125) } else { v[i9 % 2] }) + lit(1.5) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(2.0) * back[0][1]) + lit(1.0) * back[1][0]
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
        a = y.sin();
        let a = fn343(lit(1 as f64).sin(), (y + a).sin());
        (y + y) + lit(0.5) * y
    }

    pub fn fn347(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let back: [D; 3] = p;
        let mut i6 = 0_usize;
        'l7: while i6 < 2 && (p.windows(2).map(|z| z[0] * z[1]).sum::<D>() >= v.last().copied().unwrap_or(lit(0.5))) {
            { let rhs = 1; i6 += rhs; }
            let mut i9 = 0_usize;
            'l10: while i9 < 3 && ((v[0] * v[1]) <= a.sin().powi(2)) {
                { let rhs = 1; i9 += rhs; }
                p.fill(lit(0.5) * a.sin());
                match i9 % 3 { 0 => {}, 1 => {
                    { let rhs = lit(0.25) * (lit(0.5) * lit(0 as f64).sin()); p[i6 % 3] += rhs; }
                    let mut old: D = (p[i9 % 3].abs() + lit(1.25)).ln();
                }, _ => {
                    let mut x = fn233(a.cos(), v, &mut p);
                } }
            }
            { let rhs = lit(0.375) * (lit(0.5) * back[i9 % 3].sin()); p[0] -= rhs; }
        }
        ((((((back[i6 % 3] + lit(1.5) * a) + lit(1.0) * b) + lit(1.75) * v[0]) + lit(2.0) * p[0]) + lit(0.5) * p[2]) + lit(1.5) * back[0]) + lit(0.75) * back[2]
    }

    pub fn fn348(mut a: D, v: &[D]) -> D {
        let mut acc: D = a;
        let mut y4: D = if (a + lit(0.875)) <= (if lit(1.375) <= a { a } else { a }) {
            { let rhs = lit(0 as f64).sin(); a *= rhs; }
            chained(twice(bent, lit(2 as f64))).unwrap_or(lit(1.125))
        } else {
            if a.max(acc) > a {
                (a, acc) = (acc, a);
                return (a.max(v[v.len() - 1]) + lit(0.5) * a) + lit(1.5) * acc;
            }
            acc - v[0]
        };
        if (acc >= a) && (a >= acc) {
            { let rhs = lit(0.375) * (lit(1.25) * lit(1.25).sin()); acc -= rhs; }
            return ((lit(1.25) + lit(1.5) * a) + lit(1.75) * acc) + lit(0.25) * y4;
        }
        ((((if acc > y4 { v[v.len() - 1] } else { a }) + lit(1.25) * a) + lit(1.0) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * y4
    }

    pub fn fn349(mut a: D, v: &[D], mut p: [D; 3], m: &mut [D]) -> D {
        let mut cell1 = Body { pos: Point { x: a, y: v[1] }, vel: [if v[1] < p[0] { a } else { a }, if p[0] >= v[1] { m[1] } else { m[0] }, chained(v[v.len() - 1].mul_add(v[v.len() - 1], -lit(0.125))).unwrap_or(a)], mass: p[0].sin().exp(), id: 2 };
        let x = m[m.len() - 1];
        { let rhs = lit(0.25) * fn342(lit(1.25) * cell1.mass.sin(), v.iter().filter(|z| **z > 0.25).map(|z| lit(1 as f64).sin()).sum::<D>() > (x + x), &m[..=1], &mut p); a += rhs; }
        'l8: for i9 in (0..2).rev() {
            for (z, o) in m.iter_mut().zip(&p) {
                { let rhs = o.cos() + a.sin(); *z *= rhs; }
            }
            let last11 = p.len() - 1;
            p.swap(1, last11);
        }
        (((((((((((cell1.pos.x - a) + lit(0.5) * v[0]) + lit(1.75) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.75) * p[0]) + lit(1.5) * p[2]) + lit(2.0) * m[0]) + lit(2.0) * m[1]) + lit(0.75) * cell1.pos.x) + lit(0.75) * cell1.vel[1]) + lit(0.25) * cell1.mass) + lit(1.5) * x
    }

    pub fn fn350(a: D, mut b: D, v: &[D]) -> D {
        let mut acc: [[D; 3]; 2] = [[lit(0.375); 3], [-lit(1.5); 3]];
        if (b <= v[0]) || (v[1] >= lit(0.125)) {
            b = -lit(0.5);
            return ((((((b + lit(1.0) * a) + lit(0.5) * b) + lit(0.75) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * acc[0][1]) + lit(0.75) * acc[1][0];
        }
        let mut s = vec![lit(0.375), v[1].max(acc[0][1]), v.iter().copied().fold(lit(-9.0), D::max)];
        {
            let mut next6 = s.clone();
            for _ in 0..3 {
                for i7 in 0..s.len() {
                    next6[i7] = 0.5 * s[i7] + 0.25 * (if i7 == 0 { s[s.len() - 1] } else { s[i7 - 1] }) * lit(1.25) * v[v.len() - 1].cos().sin();
                }
                s.copy_from_slice(&next6);
            }
            fn341(v.iter().copied().fold(lit(-9.0), D::max).cos(), acc[0][2].atan(), &mut b);
        }
        (((((((((s.last().copied().unwrap_or(lit(0.5)) + lit(1.75) * b) + lit(0.25) * v[0]) + lit(0.75) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.5) * acc[0][1]) + lit(1.75) * acc[1][0]) + lit(2.0) * acc[1][2]) + lit(0.75) * s[0]) + lit(2.0) * s[1]) + lit(2.0) * s[s.len() - 1]
    }

    pub fn fn351(mut a: D, b: D, mut p: [D; 3]) -> Vec<D> {
        let mut dx = [b.max(a), lit(1.625), b.cos()];
        let mut y6: D = if dx[1] <= (b + a) {
            p[0] = (b * a).sin();
            D::sin(a)
        } else {
            p.sort_by(|z, q| z.total_cmp(q));
            dx.iter().rev().skip(1).copied().map(|z| lit(1.25) * p[1].sin()).sum::<D>()
        };
        let mut y8: D = if (dx[2] >= b) && (y6 >= b) {
            p[..2].copy_from_slice(&[(y6 - a).atan(), b]);
            y6 * p[2]
        } else {
            dx.sort_by(|z, q| z.total_cmp(q));
            y6
        };
        vec![(((dx[2].sin().powi(1) + lit(0.25) * p[0]) + lit(1.0) * p[2]) + lit(1.0) * y6) + lit(2.0) * y8, ((((a * lit(1.5)) + lit(1.5) * b) + lit(1.0) * p[2]) + lit(0.5) * dx[1]) + lit(1.0) * y6]
    }

    pub fn fn352(a: D, b: D, flag: bool, v: &[D], mut t: (D, D)) -> [D; 3] {
        let mut s: Net = Net { w: vec![b, b], b: b.abs() };
        let mut y11: D = if flag {
            for i7 in 0..2 {
                { let rhs = lit(1.75) + t.1.sin(); s.w[i7 % 2] /= rhs; }
            }
            let mut list9 = Vec::new();
            list9.push(v[0] + v[0]);
            list9.push(t.0 - a);
            v[v.len() - 1].abs()
        } else {
            a.sin()
        };
        if through(&s, y11 + a) < s.b.min(y11) {
            t.0 = (if (b >= (-lit(2.0))) && (y11 > a) { b } else { lit(3 as f64) }).sin();
            t = t;
        } else {
            let f13 = |z: D| lit(1.25) * lit(2 as f64).sin();
            let y15 = f13(f13(-lit(0.75)));
        }
        [(((s.b + lit(1.75) * a) + lit(1.25) * b) + lit(1.5) * t.1) + lit(1.0) * s.b, (((((y11 + lit(2.0) * a) + lit(0.25) * b) + lit(1.5) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(2.0) * t.1) + lit(1.0) * s.w[0], (((lit(1.625) + lit(1.0) * v[0]) + lit(1.75) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.0) * s.w[0]]
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
            if list3.len() > 2 { list3.remove(1); }
            for (j, z12) in list3.iter_mut().enumerate() {
                { let rhs = lit(0.25) * b.sin(); *z12 += rhs; }
            }
        }
        [(lit(1 as f64) + lit(0.75) * b) + lit(1.0) * list3[0], (b.cos() + lit(1.0) * list3[0]) + lit(1.0) * list3[list3.len() - 1], (lit(1.5) + lit(0.75) * list3[0]) + lit(2.0) * list3[list3.len() - 1]]
    }

    pub fn fn354(a: D, b: D, n: usize, t: (D, D)) -> D {
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            if (a + b) < b { break; }
            {
                if n < 0 {
                    return ((((b * a) + lit(1.25) * a) + lit(0.5) * b) + lit(0.75) * t.0) + lit(0.25) * t.1;
                }
            }
        }
        (a.asinh() + lit(1.25) * a) + lit(0.25) * b
    }

    pub fn fn355(a: D, v: &[D]) -> D {
        let mut next: [D; 3] = [lit(1.0) - v[1]; 3];
        let mut u: D = v[1];
        next[..2].copy_from_slice(&[(u + lit(1.0)).cos(), v[0]]);
        (a + lit(1.5) * a) + lit(0.25) * u
    }

    pub fn fn356(mut a: D, m: &mut [D], r: &mut [D; 3]) -> D {
        let mut acc = *r;
        let y1 = fn334(lit(1.125).cos(), lit(1.25) * (lit(1.5) * a).sin(), &mut acc);
        let r6 = &mut m[0];
        *r6 = *r6 * y1.sin() + (lit(0.5) * acc[1].sin());
        { let rhs = lit(0.25) * y1.atan(); *r6 += rhs; }
        acc = [-lit(0.375), a - a, y1];
        acc = [lit(0.5); 3];
        let f7 = |z: D| lit(1.25) * ((*m.first().unwrap()) * y1.sin().exp()).sin();
        let y9 = f7(f7(m.iter().copied().fold(lit(-9.0), D::max)));
        return (((((((a * a) + lit(0.25) * m[0]) + lit(1.0) * m[1]) + lit(1.75) * acc[0]) + lit(0.5) * acc[1]) + lit(0.5) * acc[2]) + lit(2.0) * y1) + lit(0.25) * y9;
    }

    pub fn fn357(a: D, mut b: D, n: usize, v: &[D], m: &mut [D]) -> D {
        let f6 = |z: D| (v[1].sin().tanh() / (v[n % v.len()].abs() + lit(1.25))).cos();
        let y8 = f6(b.max(a));
        'l10: for i11 in (0..m.len()).step_by(2) {
            m[i11] = positive(lit(0.375) * y8).unwrap_or(v[n % v.len()]).cos();
        }
        let v = lit(0.5).sin().tanh().abs();
        let f14 = |z: D| { let h16 = y8.max(lit(1.25)); v.sin() + h16 };
        let mut y18 = f14(f14(a.sin()));
        m[..2].copy_from_slice(&[b.sin(), b]);
        fn341(lit(1.25) * y8.sin(), v.asinh().atan(), &mut y18);
        (((((m.iter().zip(m.iter()).map(|(z, q)| lit(1.25) * ((*q) + (*q)).sin()).sum::<D>() + lit(1.75) * a) + lit(0.25) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(1.25) * y8) + lit(1.0) * v) + lit(2.0) * y18
    }

    pub fn fn358(a: D, b: D, n: usize, t: (D, D), m: &mut [D]) -> D {
        m[n % 2] = lit(1.25) * m[n % 2].sin();
        m[0] = b.min(a).atan().sin();
        let mut y7: D = if a <= (if lit(0.375) <= t.0 { m[n % 2] } else { b }) {
            { let rhs = lit(1.25) * a.sin().powi(1).sin(); m[n % 2] *= rhs; }
            -b
        } else {
            let x = fn215(a.sin().sin(), m);
            m.sort_by(|z, q| z.total_cmp(q));
            a
        };
        return (((((m.iter().fold(b, |h, z| (a + a).cos()) + lit(2.0) * a) + lit(0.25) * b) + lit(0.75) * m[0]) + lit(1.5) * m[1]) + lit(0.75) * m[m.len() - 1]) + lit(0.75) * y7;
    }

    pub fn fn359(mut a: D, mut b: D, v: &[D]) -> D {
        let mut back: [D; 3] = [-lit(1.0); 3];
        let mut y: Option<D> = Some(if lit(1.375) <= b { lit(1.375) } else { v[1] });
        let dy1: D = b;
        ((((((((dy1 * b) + lit(2.0) * a) + lit(1.0) * b) + lit(0.75) * v[0]) + lit(1.25) * v[1]) + lit(1.0) * back[0]) + lit(1.0) * back[1]) + lit(0.75) * back[2]) + lit(1.0) * y.unwrap_or(lit(0.75))
    }

    pub fn fn360(mut a: D, b: D, net: &Net) -> D {
        let mut saved = vec![vec![fn116(b.cos(), lit(1.25) * b.sin(), 0 % 4); 3], vec![lit(0.0); 2]];
        saved[0][1] = (lit(0.5) + fn344(b.sin(), &saved[0])).cos();
        saved[0][0] = (a * a + lit(1.0)).ln().cos();
        let mut w: Option<D> = Some(if a < lit(1.625) { a } else { a });
        (((((lit(0 as f64) + lit(1.75) * a) + lit(1.5) * b) + lit(0.5) * net.w[0]) + lit(0.25) * net.w[1]) + lit(2.0) * saved[1][1]) + lit(0.25) * w.unwrap_or(lit(0.75))
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
            if list4.len() > 2 { y10 = list4.remove(0) * 0.75; }
        }
        ((((dy1 + lit(1.75) * a) + lit(2.0) * list4[0]) + lit(1.25) * list4[1]) + lit(0.25) * list4[list4.len() - 1]) + lit(1.25) * y10
    }

    pub fn fn362(a: D, b: D) -> D {
        let mut acc: Vec<D> = vec![lit(1.125), a, a];
        acc.fill(a.sin().sin());
        for z4 in acc.iter_mut() {
            *z4 = a.sin();
        }
        acc[..2].copy_from_slice(&[(-lit(0.5)).sin(), b]);
        (b.sin() + lit(0.5) * a) + lit(0.25) * b
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
                }
                { let rhs = lit(0.375) * (lit(1.5) + (a + s[i7 % 3]).sin()).ln().sin(); s[1] -= rhs; }
                if (b >= (-lit(2.0))) || (i7 != 2) { break; }
                let mut u = [&s[..], &s[..2]].concat();
                u.fill((b * lit(1.5)).cos());
            }
            { let rhs = lit(0.375) * (lit(0.5) * (if i7 == 1 { s[i7 % 3] } else { s.iter().take(2).map(|z| z.sin()).sum::<D>() }).sin()); s[1] += rhs; }
            s.reverse();
        }
        return ((a * b) + lit(0.75) * a) + lit(0.75) * s[1];
        b
    }

    pub fn fn365(mut a: D, mut b: D) -> D {
        let mut x = Point { x: (b * b + lit(1.0)).ln(), y: b };
        for i4 in 0..1 {}
        x.y = lit(1.25) * b.sin();
        let mut i6 = 0_usize;
        while i6 < 1 {
            { let rhs = 1; i6 += rhs; }
        }
        ((fn361(x.y.atan(), b > a) + lit(1.0) * b) + lit(2.0) * x.x) + lit(1.5) * x.y
    }

    pub fn fn366(mut a: D, n: usize, e: &mut D) {
        let mut acc = vec![vec![lit(0.0); 3], vec![if n != 0 { *e } else { a }, if a < (*e) { *e } else { a }]];
        let mut i5 = 0_usize;
        'l6: while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
        }
        let mut y13: D = if (acc[i5 % 2][n % 2] <= acc[i5 % 2][0]) || (n >= 2) {
            acc[n % 2][1] = lit(2.0);
            acc[i5 % 2][1] = lit(1.25) * acc[i5 % 2][n % 2].sin();
            acc[1][0].cos()
        } else {
            let f8 = |z: D, k: D| (-(acc[1][1] * (*e))).atan();
            let y11 = f8(acc[n % 2][0].min(a), *e) * f8(acc[0][1], a);
            lit(0.5)
        };
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
                    k[i10 % 2] = x.atan();
                } else {}
                { let rhs = (b + b).sin(); y[i10 % 2] *= rhs; }
            }
            if k.len() > 2 { x += k.pop().unwrap_or(lit(0.25)).sin(); }
        }
        y
    }

    pub fn fn368(a: D, b: D, k: &mut Vec<D>) -> Vec<D> {
        fn366(lit(1.25) * a.sin(), 2 % 4, &mut k[1]);
        if (if a >= a { b } else { lit(0.5) }) >= k.iter().fold(k[0], |h, z| chained((a * a + lit(1.0)).sqrt()).unwrap_or(k[0]).atan()) {
            k.push(lit(1.25) * b.sin());
        }
        vec![((b + lit(0.5) * a) + lit(2.0) * k[0]) + lit(0.25) * k[k.len() - 1], (((a + lit(0.75) * a) + lit(0.5) * b) + lit(1.0) * k[0]) + lit(0.5) * k[1]]
    }

    pub fn fn369(a: D, v: &[D], m: &mut [D], r: &mut [D; 3]) -> [D; 3] {
        m.swap(1, 0);
        let f5 = |z: D| z.atan();
        let mut y7 = f5(m[m.len() - 1]);
        for i9 in 0..3 {
            if (a < a) && (a < v[i9 % v.len()]) {
                return [((((v.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.25) * a) + lit(0.75) * v[0]) + lit(1.25) * m[0]) + lit(0.75) * r[1]) + lit(0.75) * r[2], ((((v[i9 % v.len()] * v[i9 % v.len()] + lit(1.0)).ln() + lit(1.0) * v[v.len() - 1]) + lit(2.0) * r[0]) + lit(2.0) * r[1]) + lit(1.5) * y7, (y7 - y7) + lit(0.75) * a];
            }
            let last11 = r.len() - 1;
            r.swap(1, last11);
            r.fill((a + y7).sin());
        }
        return [y7, (((if lit(0.625) >= lit(1.5) { a } else { lit(1.375) }) + lit(2.0) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(1.0) * r[0], ((((if r[2] >= v[1] { lit(0.25) } else { a }) + lit(0.75) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(1.25) * r[0]) + lit(1.0) * y7];
    }

    pub fn fn370(mut a: D, v: &[D], k: &mut Vec<D>) {
        let mut x: [D; 3] = [v[0]; 3];
        let f5 = |z: D| lit(1.25) * lit(0.75).max(-x[0]).sin();
        let y7 = f5(x[1].min(k[0])) + f5(a.asinh());
        for i9 in 0..x.len() {
            if lit(1.625).min(a) > (lit(0.25) + y7) {
                continue;
            }
            k.fill((-y7).cos());
        }
        let mut next = if (v[0] * a) <= a { v[1] + y7 } else { fn362(lit(1.25) * (-lit(0.75)).sin(), y7.atan()) };
        let mut i12 = 0_usize;
        while i12 < 2 && (a >= lit(1.875)) {
            { let rhs = 1; i12 += rhs; }
            for (z, o) in x.iter_mut().zip(v.iter()) {
                { let rhs = o.cos() + y7.sin(); *z *= rhs; }
            }
        }
    }

    pub fn fn371(mut a: D) -> (D, D) {
        let dx: Vec<D> = vec![a.sin().tanh(), lit(1.25)];
        let y1: D = (dx[0].abs() + lit(1.25)).ln();
        let f4 = |z: D| lit(1.25) * (dx.iter().copied().fold(lit(-9.0), D::max) + z.abs()).sin();
        let y6 = f4(f4(lit(dx.len() as f64)));
        ((((if a < y1 { y6 } else { y6 }) + lit(1.0) * dx[0]) + lit(1.5) * dx[1]) + lit(2.0) * y1, (y6 + lit(0.25) * a) + lit(0.5) * dx[1])
    }

    pub fn fn372(a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {}
        ((a.asinh() + lit(0.75) * a) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn373(a: D, mut b: D, v: &[D], r: &mut [D; 3]) {
        let mut y: Vec<D> = [&r[..], &r[..2]].concat();
        let y1 = a;
        fn197(lit(1.25) * r[1].asinh().sin(), 3 % 4, &mut y);
        for z8 in r.iter() {
            y.sort_by(|z, q| z.total_cmp(q));
        }
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
        let f3 = |z: D| lit(1.25) * (z + fn41(a.cos(), lit(1.25) * a.sin())).sin();
        let mut y5 = f3(a / (a.abs() + lit(1.25))) + f3(a);
        let mut b = if (b > b) && (a <= b) { lit(0.125).sin().exp() } else { b };
        if a < y5 {
            return (((lit(0.375) * lit(0.375) + lit(1.0)).ln() + lit(1.0) * a) + lit(1.5) * y5) + lit(2.0) * b;
        }
        y5 + lit(1.0) * b
    }

    pub fn fn377(a: D, n: usize, m: &mut [D]) -> D {
        let mut acc = vec![vec![a.sin().tanh(); 2]; 3];
        let mut y19: D = if m[1] > a.sin() {
            'l5: for z7 in m.iter().copied().rev() {
                let mut y9: D = if (if acc[n % 2][0] >= z7 { a } else { m[1] }) <= z7 {
                    fn338(lit(0.5) * z7.min(a).sin(), fn372(lit(0.5) * z7.sin(), a.sin(), m).sin(), &mut acc[0]);
                    lit(0.375)
                } else {
                    { let rhs = lit(0.25) * (lit(0.5) * fn372(lit(0.5) * z7.sin().sin(), m.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap().sin(), &acc[1]).sin()); acc[1][n % 2] += rhs; }
                    acc[n % 2][n % 2]
                };
            }
            let (l11, r12) = m.split_at_mut(1);
            l11[0] = r12[0].sin();
            { let rhs = l11[0] * acc[1][n % 2].cos(); r12[0] -= rhs; }
            a
        } else {
            let f13 = |z: D| { let h15 = a.max(z); acc[1][n % 2].cos() + h15 };
            let y17 = f13((lit(1.5) + acc[n % 2][1].sin()).sqrt());
            y17 - acc[0][1]
        };
        return (m.iter().copied().fold(lit(-9.0), D::max) + lit(1.0) * a) + lit(1.0) * y19;
        m.reverse();
        y19
    }

    pub fn fn378(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        let mut cell1: [D; 3] = p;
        let mut y12: [D; 3] = if p[n % 3] > lit(1.0) {
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
                let mut i8 = 0_usize;
                while i8 < 1 {
                    { let rhs = 1; i8 += rhs; }
                    let r10 = &mut cell1[0];
                    *r10 = lit(0.5) * b.sin();
                    *r10 = b.cos();
                    cell1.fill(lit(0.5) * a.sin());
                    let mut dy1 = Point::new(p[i8 % 3].abs(), p[1].cos());
                }
                if i8 % 2 == 0 { break; }
                cell1.sort_by(|z, q| z.total_cmp(q));
            }
            cell1.fill(lit((i6 + 1) as f64).sin());
            p
        } else {
            cell1 = p;
            cell1
        };
        ((((y12[n % 3].max(a) + lit(2.0) * a) + lit(0.25) * b) + lit(0.25) * p[2]) + lit(1.5) * y12[0]) + lit(1.0) * y12[2]
    }

    pub fn fn379(mut a: D, b: D, n: usize) -> D {
        { let rhs = lit(0.125) * (a / ((a + b).abs() + lit(1.25))).sin(); a -= rhs; }
        { let rhs = a.sin().powi(1).atan(); a *= rhs; }
        let f4 = |z: D| b.sin();
        let mut y6 = f4(a) + f4(chained(lit(1.5)).unwrap_or(b));
        let dy1: D = b * (y6 - a);
        ((a.max(b) + lit(2.0) * a) + lit(0.25) * b) + lit(1.75) * y6
    }

    pub fn fn380(mut a: D, b: D) -> D {
        let mut back: Vec<D> = vec![lit(0.0); 4];
        let mut w: Net = Net { w: [&back[..], &back[..2]].concat(), b: a + back[0] };
        back.resize(4, lit(1.25) * a.sin());
        let mut dy1: Vec<Vec<D>> = vec![[&back[..], &back[..2]].concat(), vec![back.iter().fold(lit(1.25), |h, z| lit(1 as f64).sin()), w.b.min(w.w[1]), b + lit(1.5)]];
        for z9 in back.iter().copied().rev() {
            for i11 in 1..=4 {
                w.w[i11 % 2] = (back.iter().fold(w.w[0], |h, z| lit(0.5) * back[0].sin()) / (a * a + lit(1.0))).sin();
                dy1[0][i11 % 2] = (w.b * z9).sin().powi(3).sin();
            }
            fn217((lit(0.75) * z9).sin(), lit(0.5) * (a - a).sin(), w.w[1].sin().powi(1) <= fn98(b.sin(), &back[..=1]), &back, &mut dy1[0]);
        }
        (a + lit(1.0) * b) + lit(1.25) * back[1]
    }

    pub fn fn381(a: D, v: &[D], mut q: Vec<D>) -> D {
        let f4 = |z: D| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (lit(1.75) + y6) <= a {
            if v[v.len() - 1] < lit(1 as f64) {
                q[0] = fn365(q[1].atan(), (y6 * y6).atan()).sin();
                let mut i8 = 0_usize;
                loop {
                    { let rhs = 1; i8 += rhs; }
                    if i8 > 1 { break; }
                    if ((-lit(0.75)) * a) <= y6 {
                        q[i8 % 2] = lit(1.25) * y6.sin();
                        break;
                    }
                    let f10 = |z: D, k: D| (if (z / (q[0] * q[0] + lit(1.0))) <= (-lit(0.375)) { k } else { y6 * a }).sin();
                    let y14 = f10(lit(1.0).min(q[1]), y6) * f10(q.iter().rev().skip(1).copied().map(|z| fn361(z.atan(), a >= z).sin()).sum::<D>(), y6);
                    if a > lit(q.len() as f64) { break; }
                    let i8 = -(-v[i8 % 2]);
                    if q.len() > 2 { q.pop(); }
                }
            } else {
                q.fill((y6 * v[0]).sin());
            }
            if q.len() > 2 { q.remove(0); }
            let mut dx = fn377(lit(1.25) * (a - a).sin(), 0 % 4, &mut q);
        } else {
            let mut w: Vec<D> = vec![q.iter().map(|z| lit(1.25) * a.atan().sin()).sum::<D>(); 3];
            w.sort_by(|z, q| z.total_cmp(q));
        }
        lit(v.len() as f64) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn382(mut a: D, n: usize, flag: bool) -> D {
        for i4 in 0..4 {
            a = (a / (lit(1.5) + a.sin())).sin().powi(3).cos();
        }
        a = lit(1.125).cos();
        let mut next = [a * a; 3];
        (((next[n % 3] - a) + lit(0.75) * a) + lit(1.5) * next[0]) + lit(1.25) * next[1]
    }

    pub fn fn384(a: D, body: &mut Body) -> D {
        { let rhs = lit(1.75) + a.sin(); body.pos.x /= rhs; }
        let mut y = (a + a).sin().powi(3);
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            body.pos.y = lit(1.25);
            body.pos.y = a.cos();
        }
        (((((body.mass - y) + lit(1.5) * a) + lit(0.75) * body.pos.x) + lit(1.75) * body.pos.y) + lit(0.75) * body.vel[0]) + lit(1.5) * body.mass
    }

    pub fn fn385(a: D, b: D, m: &mut [D]) {
        let mut y6: D = if a < lit(1 as f64) {
            let mut list4 = Vec::new();
            list4.push(fn363(lit(1.25) * a.sin(), a.sin()));
            list4.push(a);
            fn376(lit(1.25) * b.sin(), a.cos())
        } else {
            if (a * lit(1.5)) <= (-lit(0.75)).sin().powi(1) {
                { let rhs = lit(1.75) + lit(3 as f64).sin(); m[m.len() - 1] /= rhs; }
                return;
            }
            m[1] = m.first().copied().unwrap_or(lit(0.5)).sin();
            b * b
        };
        let mut old8 = std::mem::replace(&mut m[1], lit(1.25) * (a * a).sin());
        { let rhs = lit(0.25) * fn358((a * y6).sin(), y6.cos(), 0 % 4, (-lit(2.0), y6), &mut m[0..2]); old8 += rhs; }
    }

    pub fn fn386(mut a: D, b: D) -> D {
        let Some(z3) = positive(b.max(b)) else {
            return lit(2 as f64) + lit(1.25) * b;
        };
        let mut saved: Point = Point::new(lit(1.0), b * b);
        (saved.x + lit(0.5) * b) + lit(0.75) * z3
    }

    pub fn fn387(mut a: D, b: D) -> D {
        let mut b: Vec<D> = vec![lit(1.625).sin().tanh(); 3];
        let f4 = |z: D| b.iter().rev().skip(1).copied().map(|z| (if z < z { lit(1.0) } else { a }).cos()).sum::<D>().sin();
        let mut y7 = f4(-lit(1.25)) + f4(a.sin());
        if ((y7 >= lit(1.25)) && (y7 > a)) && (b[0] >= (b[1] / (b[0].abs() + lit(1.25)))) {
            let r9 = &mut b[1];
            *r9 = *r9 * a.sin() + (lit(0.125) * y7.cos());
            { let rhs = a.sin(); *r9 *= rhs; }
        }
        (chained(lit(1 as f64)).unwrap_or(y7) + lit(2.0) * b[1]) + lit(0.75) * y7
    }

    pub fn fn388(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut list5 = Vec::new();
        list5.push(chained(v[1].sin()).unwrap_or(a));
        list5.push(a);
        let f7 = |z: D| lit(1.25) * (list5.iter().step_by(2).sum::<D>() / ((z - p[0]) * (z - p[0]) + lit(1.0))).sin();
        let mut y9 = f7(a.max(b));
        let mut acc: D = lit(1.75);
        list5.sort_by(|z, q| z.total_cmp(q));
        ((((((v[0].sin().exp() + lit(0.5) * a) + lit(1.5) * v[0]) + lit(1.25) * v[1]) + lit(1.75) * p[1]) + lit(2.0) * p[2]) + lit(1.0) * list5[0]) + lit(2.0) * acc
    }

    pub fn fn389(a: D, b: D, m: &mut [D]) -> D {
        let m = Net { w: m.to_vec(), b: -b };
        let saved: D = a;
        let f6 = |z: D, k: D| lit(1.375).cos();
        let y9 = f6(a.asinh(), b);
        if a <= y9.sin().exp() {
            'l11: for i12 in 0..3 {
                let mut saved14: D = y9;
                let mut old16 = std::mem::replace(&mut saved14, saved.sin());
            }
        }
        (((((saved + lit(1.75) * a) + lit(0.5) * b) + lit(2.0) * m.w[0]) + lit(1.5) * m.w[1]) + lit(1.5) * m.b) + lit(1.5) * y9
    }

    pub fn fn390(a: D, m: &mut [D]) -> D {
        let y1: Vec<D> = [&m[..], &m[..2]].concat();
        if m[1] <= (y1[0] - lit(1.125)) {
            m[0] = ((lit(0.625) + lit(0.375)) / (y1.iter().filter(|z| **z > 0.25).map(|z| fn382(a.cos(), 1 % 4, a > a).atan()).sum::<D>().abs() + lit(1.25))).sin();
            return (((((a + a) + lit(1.25) * m[0]) + lit(1.75) * m[1]) + lit(1.0) * m[m.len() - 1]) + lit(1.75) * y1[0]) + lit(1.0) * y1[1];
        }
        if m[0] >= lit(2 as f64) {
            return ((lit(0.5) * (-lit(1.375))) + lit(1.75) * y1[1]) + lit(0.5) * y1[y1.len() - 1];
            { let rhs = (a * y1[1]).sin(); m[m.len() - 1] *= rhs; }
        }
        'l5: for i6 in 1..=3 {
            for i8 in (0..y1.len()).step_by(2) {
                let y1 = lit((i6 + 1) as f64);
                let x = m.iter().filter(|z| **z > 0.25).map(|z| lit(i6 as f64).cos()).sum::<D>();
                m.sort_by(|z, q| z.total_cmp(q));
            }
            let f13 = |z: D| lit(0.5) * a.mul_add(y1[i6 % 2], z).sin();
            let y15 = f13(f13(if a >= y1[y1.len() - 1] { a } else { m[0] }));
            for (z, o) in m.iter_mut().zip(&y1) {
                *z = *z * 0.5 + o.sin() * lit(0.5) * a.sin();
            }
        }
        (lit(1.5) + lit(1.625).sin()).sqrt() + lit(1.0) * a
    }

    pub fn fn391(a: D, v: &[D]) -> D {
        let mut a: [D; 3] = [a, a.sin(), if a < a { a } else { a }];
        for i4 in (0..2).rev() {
            let a = fn389(chained(v[i4 % 2].asinh()).unwrap_or(v[1]).sin(), lit(0.5) * (v[i4 % 2] * v[i4 % v.len()]).sin(), &mut a);
        }
        let a = a.iter().rev().skip(1).copied().map(|z| a.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()).sum::<D>();
        a + lit(1.0) * a
    }

    pub fn fn392(a: D, mut b: D) -> D {
        let mut next: [[D; 3]; 2] = [[D::sin(b); 3]; 2];
        let mut old4 = std::mem::replace(&mut next[0][0], lit(1.25) * (b * b).sin());
        let mut y6: D = {
            next[1][1] = (a.abs() + lit(3 as f64)).sin();
            { let rhs = lit(0.25) * fn381(a.abs().atan(), &next[0], vec![a; 3]); old4 += rhs; }
            if lit(1.75) < old4 { a } else { b }
        };
        old4 = lit(2 as f64).sin();
        (((next[1][2] / (old4 * old4 + lit(1.0))) + lit(1.0) * a) + lit(2.0) * next[1][2]) + lit(0.75) * y6
    }

    pub fn fn393(a: D, n: usize) -> D {
        for i3 in 0..n % 4 {}
        return lit(n as f64) + lit(0.25) * a;
        lit(n as f64)
    }

    pub fn fn394(mut a: D, b: D, body: &mut Body) {
        body.mass = body.pos.y.atan();
        let Some(z4) = positive(if b >= b { body.vel[1] } else { a }) else {
            return;
        };
        body.mass = lit(1.25) * z4.sin();
    }

    pub fn fn395(mut a: D, v: &[D], m: &mut [D]) -> D {
        if m[0].sin() > (a * a) {
            let mut list4 = Vec::new();
            for i5 in 0..3 {
                list4.push((lit(1.5) + v[i5 % v.len()].sin()).ln().cos());
            }
            if lit(0 as f64) <= (lit(0.75) * v[v.len() - 1]) {
                list4.sort_by(|z, q| z.total_cmp(q));
                let mut i8 = 0_usize;
                while i8 < 3 && (i8 % 2 == 1) {
                    { let rhs = 1; i8 += rhs; }
                    let mut s: Point = Point { x: v[i8 % 2].min(a), y: list4[i8 % 2].sin().tanh() };
                    { let rhs = lit(0.5) * s.x.sin(); m[i8 % 2] *= rhs; }
                    let mut list11 = Vec::new();
                    for i12 in 0..3 {
                        list11.push((if (i8 % 2 == 1) && (m[i8 % m.len()] > a) { a.sin().exp() } else { twice(bent, a - s.y) }).sin());
                    }
                }
            } else {
                let mut acc: D = a;
            }
            list4.truncate(3);
        } else if v[1] > m[1].sin().exp() {} else {}
        (((a + lit(1.5) * a) + lit(2.0) * m[0]) + lit(0.25) * m[1]) + lit(1.25) * m[m.len() - 1]
    }

    pub fn fn397(mut a: D, mut b: D, n: usize, v: &[D], t: (D, D)) -> D {
        'l6: for i7 in (0..v.len()).step_by(2) {
            let mut cell1: D = v.iter().map(|z| lit(0.5) * (t.1 * (*z)).sin()).sum::<D>();
            a = lit(0.5) * (lit(i7 as f64) - v.iter().step_by(2).sum::<D>()).sin();
        }
        (((((a * v[n % 2]) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(2.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.5) * t.0
    }

    pub fn fn398(a: D, mut b: D, m: &mut [D], net: &Net) -> D {
        if (m[0] > (a - b)) && (m.iter().take(2).map(|z| z.sin()).sum::<D>() >= (b - a)) {
            for z6 in &*m {
                for z9 in m.iter().copied().rev() {
                    b = lit(0.5) * m[1].sin();
                    let mut y1 = z9;
                }
            }
        } else {
            (m[0], m[1]) = (m[1], m[0]);
        }
        (fn391(b.cos(), m) + lit(0.75) * a) + lit(1.0) * b
    }

    pub fn fn399(mut a: D, v: &[D]) -> D {
        let mut saved = [a * a, a + a, (-lit(0.5)) * v[1]];
        let dx: D = a;
        fn373(dx.atan(), v[0].atan(), v, &mut saved);
        saved.sort_by(|z, q| z.total_cmp(q));
        let mut v: D = lit(0.5);
        'l6: for i7 in 1..=4 {}
        (v + dx) + lit(1.75) * a
    }

    pub fn fn400(mut a: D, b: D) -> D {
        let mut a = vec![lit(0.0); 3];
        for z4 in a.iter_mut().rev() {
            *z4 = (b + b).sin();
        }
        let mut dy1 = lit(0.5);
        'l6: for i7 in (0..4).rev() {
            let mut b: D = (a[i7 % 2] * a[1]) + (dy1 + dy1);
        }
        (((a[0] + lit(1.5) * b) + lit(1.75) * a[0]) + lit(2.0) * a[a.len() - 1]) + lit(2.0) * dy1
    }

    pub fn fn401(mut a: D, m: &mut [D]) -> Vec<D> {
        let part3 = &mut m[..=1];
        { let rhs = lit(0.375) * (lit(0.75) - a).sin(); part3[0] += rhs; }
        part3[1] = part3[0] * lit(1.25) * a.sin();
        let mut y6: D = if (m[0] * a) > (m[1] * a) {
            let dx: D = a;
            lit(1.375) * a
        } else {
            if (-lit(1.375)) < a.sin().tanh() {
                for z5 in m.iter_mut() {
                    { let rhs = (a / (a * a + lit(1.0))).sin(); *z5 *= rhs; }
                }
                return vec![fn387(a.sin(), a.sin()), (m[1] + lit(1.0) * m[0]) + lit(0.25) * m[m.len() - 1]];
            }
            m[1]
        };
        vec![(m[1] + lit(0.25) * m[0]) + lit(1.0) * m[1], y6.asinh()]
    }

    pub fn fn402(a: D, mut b: D, v: &[D], k: &mut Vec<D>, e: &mut D) -> D {
        let mut acc: [[D; 3]; 2] = [[-(*e); 3]; 2];
        let mut old = vec![k[0] * (*e); 3];
        k.fill((old[0] - v[0]).sin());
        'l8: for i9 in (0..2).rev() {
            if let Some(z) = k.first_mut() {
                { let rhs = 0.5 * v[0].sin(); *z += rhs; }
            }
        }
        ((((((if k[1] < a { lit(1.75) } else { b }) + lit(1.0) * a) + lit(0.25) * b) + lit(1.5) * k[0]) + lit(2.0) * k[k.len() - 1]) + lit(1.75) * (*e)) + lit(2.0) * old[1]
    }

    pub fn fn403(mut a: D) -> D {
        let mut saved: [[D; 3]; 2] = [[lit(1.5); 3], [(a * a + lit(1.0)).sqrt(); 3]];
        let f3 = |z: D| (saved[1][2] + fn28(lit(1.25) * z.sin(), 2 % 4)).sin();
        let mut y5 = f3(a) + f3(a);
        saved[0][0] = y5.atan();
        let y = fn389((lit(0.25) - y5).atan(), lit(1.25) * y5.sin().sin(), &mut saved[1]);
        saved[0][2] = (y5.asinh() + (lit(1.375) * a)).sin();
        ((y5 + y5) + lit(2.0) * a) + lit(1.75) * y
    }

    pub fn fn404(mut a: D) -> D {
        let mut a: Vec<D> = vec![a, a.abs()];
        a.reverse();
        let mut w = [if a[0] < a[1] { a[0] } else { a[0] }; 3];
        ((((lit(0.75) + lit(1.5) * a[0]) + lit(0.5) * a[1]) + lit(0.75) * w[0]) + lit(1.25) * w[1]) + lit(1.25) * w[2]
    }

    pub fn fn405(a: D, b: D) -> D {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
            let saved = vec![a, a * b, a * a];
        }
        ((if i3 >= 1 { a } else { b }) + lit(1.5) * a) + lit(1.75) * b
    }

    pub fn fn406(mut a: D, b: D, m: &mut [D]) {
        let next: Vec<D> = m.to_vec();
        m[0] = lit(0.125);
        let y1: D = next.iter().sum::<D>();
        for &z7 in m.iter() {
            a = lit(0.5) * lit(0.5).sin();
            if b <= fn404(lit(0.875).sin()) {
                a = a.sin();
                break;
            }
        }
    }

    pub fn fn407(a: D, b: D) -> D {
        let old = vec![-b, a];
        if (old[1] * b) >= a {
            if old.windows(2).map(|z| z[0] * z[1]).sum::<D>() > lit(3 as f64) {}
        }
        ((old.iter().sum::<D>() + lit(1.25) * a) + lit(0.5) * old[1]) + lit(1.5) * old[old.len() - 1]
    }

    pub fn fn408(a: D) -> D {
        'l2: for i3 in (0..1).rev() {}
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
        }
        a + lit(1.25) * a
    }

    pub fn fn410(a: D) -> D {
        let cell1 = [[lit(0.125); 3]; 2];
        let mut i3 = 0_usize;
        while i3 < 3 && ((i3 % 2 == 1) || (a > a)) {
            { let rhs = 1; i3 += rhs; }
            for i5 in 1..=2 {
                let f7 = |z: D| fn404((cell1[1][2] - a).sin()).sin();
                let y9 = f7(twice(D::sin, a.sin().powi(1)));
                let mut tape1 = Shape::Disc(cell1[1][2]);
            }
        }
        ((twice(bent, cell1[i3 % 2][i3 % 3].min(a)) + lit(0.5) * a) + lit(0.5) * cell1[1][0]) + lit(1.25) * cell1[1][2]
    }

    pub fn fn412(mut a: D, b: D) -> D {
        let mut w = Net { w: vec![(b.abs() + lit(1.25)).ln(), lit(1.625) + lit(1.75), -lit(0.625)], b: b };
        for i4 in 0..2 {}
        w.w[1] = w.w[1].cos();
        w.b = a.cos();
        {
            { let rhs = lit(0.5) * (lit(1.25) * a.sin().asinh().sin()); w.b -= rhs; }
        }
        w.b + lit(1.25) * b
    }

    pub fn fn413(a: D, b: D, v: &[D]) -> D {
        'l4: for i5 in (0..4).rev() {
            let mut a: [D; 3] = [b * lit(1.5); 3];
            a[..2].copy_from_slice(&[lit(i5 as f64).sin(), b]);
            if b.sin() < (a[i5 % 3] + a[i5 % 3]) {
                let r8 = &mut a[1];
                { let rhs = lit(0.5) * lit(i5 as f64).sin(); *r8 *= rhs; }
                break 'l4;
            }
        }
        (((v[1] + lit(1.5) * a) + lit(0.25) * b) + lit(0.75) * v[1]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn414(a: D, mut b: D, flag: bool) -> D {
        b = b.sin();
        let mut a: D = if flag { b } else { b };
        b = lit(1.25) * lit(0.875).sin();
        a = lit(1.25) * ((lit(1.5) - b) * b).sin();
        b = (if flag { -a } else { b }).sin();
        let mut back: D = (if b >= (-lit(0.25)) { lit(1.75) } else { a }).sin().tanh();
        back + lit(0.75) * b
    }

    pub fn fn415(a: D, b: D, n: usize, m: &mut [D], e: &mut D) -> D {
        let mut old6 = std::mem::replace(&mut m[n % m.len()], b.atan());
        if old6 < (lit(1.5) + lit(0.25).sin()).sqrt() {
            m[n % m.len()] = b.sin();
            m.fill(lit(1.25) * (a + (*e)).sin());
            fn406(lit(1.25) * old6.sin(), lit(1.25) * old6.min(a).sin(), m);
        } else {
            if (b * lit(0.75)) > old6 {
                return (((((b.max(*e) + lit(1.75) * a) + lit(2.0) * b) + lit(1.25) * m[0]) + lit(1.25) * m[1]) + lit(1.25) * m[m.len() - 1]) + lit(0.25) * (*e);
            }
        }
        return (((m[n % 2] * a) + lit(1.0) * b) + lit(1.25) * m[0]) + lit(1.0) * m[m.len() - 1];
        let mut m: Vec<D> = m.iter().map(|z| (*e).atan()).collect::<Vec<D>>();
        fn130((*e).sin(), &m, m.iter().map(|z| (m[n % 2] * (*e)).sin()).collect::<Vec<D>>())
    }

    pub fn fn416(mut a: D, v: &[D], m: &mut [D], r: &mut [D; 3]) -> D {
        let old: (D, D) = (a + v[1], m[1]);
        m[..2].copy_from_slice(&[lit(1.25) * fn400(a.sin(), (-lit(1.125)).sin()).sin(), r[1]]);
        let last6 = m.len() - 1;
        m.swap(0, last6);
        r.fill((a.abs() + lit(1.25)).sqrt().sin());
        (((((m[1] + lit(1.0) * v[0]) + lit(1.75) * v[1]) + lit(0.25) * m[0]) + lit(0.5) * m[m.len() - 1]) + lit(0.5) * old.0) + lit(0.5) * old.1
    }

    pub fn fn417(mut a: D, b: D) -> D {
        let f3 = |z: D| ((-a) - (lit(0.375) - a)).sin();
        let y5 = f3(f3(b * b));
        let f7 = |z: D| lit(1.25) * (if a > a { lit(1.875) } else { z }).atan().sin();
        let y9 = f7(f7(a));
        { let rhs = lit(0.5) * (-(y9 * b)).atan(); a += rhs; }
        let mut y11: D = {
            b * y5
        };
        ((y11 + lit(0.25) * a) + lit(1.5) * b) + lit(2.0) * y9
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
            [a, b, a]
        } else {
            a = (if n != 2 { a * b } else { b }).atan();
            [lit(0.625); 3]
        };
        ((a + lit(1.0) * b) + lit(0.75) * y12[0]) + lit(1.75) * y12[1]
    }

    pub fn fn419(a: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -lit(0.625) } else { p[2] }) > p[n % 3]) {
            { let rhs = 1; i5 += rhs; }
            p[n % 3] = lit(1.0);
            for z7 in p.iter_mut().rev() {
                *z7 = lit(0.5) * v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
            }
        }
        return [(p[i5 % 3].atan() + lit(0.5) * v[v.len() - 1]) + lit(1.5) * p[2], ((p.iter().sum::<D>() + lit(1.25) * a) + lit(1.75) * v[0]) + lit(2.0) * v[v.len() - 1], (((a * v[i5 % 2]) + lit(0.25) * v[v.len() - 1]) + lit(1.0) * p[1]) + lit(0.75) * p[2]];
    }

    pub fn fn421(a: D, b: D, k: &mut Vec<D>) {
        for z5 in k.iter().copied().rev() {}
        let mut y = vec![lit(0.0); 2];
    }

    pub fn fn422(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        for i5 in (0..p.len()).step_by(2) {
            p.sort_by(|z, q| z.total_cmp(q));
        }
        p.fill((if v[1] < a { a } else { a }).cos());
        let f7 = |z: D| lit(0 as f64).sin().sin();
        let y9 = f7(lit(1.75)) + f7(b.sin().tanh());
        (((((((p[0] - a) + lit(0.75) * a) + lit(2.0) * b) + lit(1.25) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * p[1]) + lit(1.5) * p[2]) + lit(1.25) * y9
    }

    pub fn fn423(mut a: D, m: &mut [D]) -> Vec<D> {
        let mut old = [m[0] / (lit(1.5) + (-lit(1.375)).sin()), m.iter().take(2).map(|z| z.sin()).sum::<D>(), m[0].sin().tanh()];
        old[1] = lit(1 as f64).sin();
        for i4 in 0..2 {
            let mut i6 = 0_usize;
            while i6 < 2 {
                { let rhs = 1; i6 += rhs; }
                let r8 = &mut old[1];
                { let rhs = lit(0.5) * lit(1.5).sin(); *r8 *= rhs; }
                m.sort_by(|z, q| z.total_cmp(q));
            }
        }
        vec![(old[0].max(-lit(0.75)) + lit(1.0) * a) + lit(1.25) * old[1], ((((m[0] + lit(1.75) * a) + lit(1.5) * m[0]) + lit(1.0) * m[m.len() - 1]) + lit(1.75) * old[0]) + lit(0.25) * old[2]]
    }

    pub fn fn424(mut a: D, b: D, flag: bool, k: &mut Vec<D>) -> Vec<D> {
        k[..2].copy_from_slice(&[a.sin(), b]);
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..3 {
            list5.push(b.sin());
        }
        k[1] = positive(list5[1]).unwrap_or(a).cos();
        let mut a: D = fn404((if list5[list5.len() - 1] >= list5[1] { list5[1] } else { list5[0] }).cos());
        list5.clone()
    }

    pub fn fn425(a: D, b: D, m: &mut [D]) -> Vec<D> {
        let mut a: Vec<Vec<D>> = vec![vec![b; 3], vec![lit(0 as f64), b.sin(), lit(1.875)]];
        if m.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * ((*z) - m[0]).sin()).sum::<D>() <= m[0].cos() {
            m[1] = (-m[0]).sin();
            return vec![m.iter().filter(|z| **z > 0.25).map(|z| fn52(lit(1.25) * lit(0.125).sin(), 0 % 4, vec![lit(0.0); 4]).cos()).sum::<D>(), (((a[0][1] * a[1][0]) + lit(1.75) * b) + lit(0.25) * m[0]) + lit(0.5) * m[m.len() - 1]];
        }
        let mut cell1: [[D; 3]; 2] = [[-a[0][0], a[0][1], lit(0.25).sin()], [b.max(b), b.atan(), m[1]]];
        {
            m[..2].copy_from_slice(&[fn422(lit(1.25) * cell1[0][2].sin(), a[1][0].atan(), &cell1[1], [lit(2.0); 3]).sin(), b]);
            let mut cell18 = fn55((b - a[1][0]).atan());
        }
        vec![((((*m.last().unwrap()) + lit(1.25) * m[0]) + lit(1.75) * m[1]) + lit(0.25) * cell1[0][1]) + lit(1.0) * cell1[1][0], (((((if b > a[1][0] { b } else { lit(0.625) }) + lit(2.0) * b) + lit(0.25) * m[0]) + lit(1.0) * cell1[0][1]) + lit(1.25) * cell1[1][0]) + lit(0.5) * cell1[1][2]]
    }

    pub fn fn426(mut a: D, n: usize, k: &mut Vec<D>) {
        let mut k = fn424((a + a).sin(), twice(bent, a).cos(), n % 2 == 0, k);
    }

    pub fn fn427(a: D, mut b: D, mut q: Vec<D>) -> D {
        let mut b: [D; 3] = std::array::from_fn(|j| lit(1.25) * twice(D::sin, a / (a.abs() + lit(1.25))).sin());
        if a > a {
            return ((a + lit(1.5) * q[0]) + lit(0.75) * q[1]) + lit(2.0) * q[q.len() - 1];
        }
        *b.last_mut().unwrap() = a.atan();
        let f6 = |z: D| (q[0].abs() + lit(1.25)).ln().atan();
        let y8 = f6(lit(1.875).sin());
        (((((*b.first().unwrap()) + lit(1.0) * q[0]) + lit(1.0) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.75) * b[0]) + lit(2.0) * y8
    }

    pub fn fn428(a: D) -> D {
        if (lit(1.625) > a) && (a >= a) {
            return a + lit(1.875);
        }
        fn427(a.sin(), a.sin(), vec![a, lit(0.875), a]) + lit(0.75) * a
    }

    pub fn fn429(mut a: D) -> D {
        { let rhs = lit(0.125) * (lit(1.25) * fn418(a.atan(), a.atan(), 2 % 4).sin()); a += rhs; }
        lit(1.625) + a
    }

    pub fn fn430(mut a: D, v: &[D]) -> D {
        let mut cell1 = Net { w: vec![a.atan(); 3], b: (v[0].abs() + lit(1.25)).sqrt() };
        'l4: for i5 in 1..v.len() {
            cell1.w[i5 % 2] = fn94((a + cell1.b).sin(), (lit(1.25) + a).sin(), i5 >= 2).cos();
            let mut next: [[D; 3]; 2] = [[-lit(1.25); 3], [twice(bent, a.sin().exp()), a, if cell1.w[0] <= v[i5] { cell1.w[0] } else { v[0] }]];
        }
        (((v[1].sin().powi(2) + lit(0.25) * a) + lit(0.5) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn432(a: D, v: &[D], m: &mut [D]) {
        let next: Vec<D> = vec![a, m[1], a];
        'l5: for z7 in v.iter().copied().rev() {
            m.reverse();
        }
        let f9 = |z: D| m[0].sin();
        let y11 = f9(a * m[0]);
    }

    pub fn fn433(mut a: D, n: usize, v: &[D]) -> D {
        'l4: for i5 in 0..3 {
            a = lit(0.5) * v[1].sin();
        }
        let r7 = &mut a;
        { let rhs = lit(0.125) * (lit(1.25) * v[n % 2].sin()); *r7 += rhs; }
        *r7 = *r7 * lit(1.25) * v[0].sin() + (lit(0.125) * v[1].sin());
        a = fn418(lit(1.25) * v[n % 2].sin(), v[0].sin(), n % 4).sin().sin();
        a = (a.cos() - (lit(1.5) + a.sin()).sqrt()).atan();
        (((D::sin(v[1]) + lit(0.25) * a) + lit(1.5) * v[0]) + lit(0.25) * v[1]) + lit(1.25) * v[v.len() - 1]
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
        p.fill((v[0] * v[0] + lit(1.0)).sqrt().sin());
        let f5 = |z: D| a.atan();
        let y7 = f5(lit(1.5) + a);
        'l9: for (j, z11) in v.iter().enumerate() {
            match j % 4 { 0 => {
                p = [lit(0.75); 3];
                p[..2].copy_from_slice(&[v.iter().map(|z| lit(0.375).atan()).sum::<D>().atan(), a]);
            }, 1 | 2 if b > b => {
                p.swap(0, 0);
                p[..2].copy_from_slice(&[lit(0.5) * ((*z11) * y7).sin(), v[j % 2]]);
            }, _ => {
                { let rhs = y7.cos(); b *= rhs; }
            } }
            let mut acc = fn32(((*z11) * (*z11)).sin(), &mut p);
        }
        ((((lit(1.5) * lit(1.5) + lit(1.0)).sqrt() + lit(1.25) * a) + lit(0.5) * v[0]) + lit(1.25) * p[1], (((b.abs() + lit(1.25)).ln() + lit(1.25) * a) + lit(1.25) * v[1]) + lit(1.25) * p[2])
    }

    pub fn fn436(mut a: D, b: D, k: &mut Vec<D>) {
        {
            let cell1 = k[1];
        }
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            k[i5 % 2] = (lit(1.125) * k[0]).asinh().sin();
        }
        let mut cell1: Vec<D> = k.clone();
        let dy1 = Point { x: cell1[i5 % 2].mul_add(lit(0.5), k[i5 % k.len()]), y: k[i5 % 2] };
        let mut old9 = std::mem::take(k);
        k.push(lit(1.25) * (a / (a.abs() + lit(1.25))).sin());
        k.push((-lit(1.875)).cos());
    }

    pub fn fn437(a: D, n: usize, flag: bool, m: &mut [D]) {
        let mut s: Vec<Vec<D>> = vec![[&m[..], &m[..2]].concat(), vec![a.sin().exp(), a.asinh(), m[1] * m[n % 2]]];
        for i6 in 0..m.len() {
            if i6 != 1 {
                m.swap(0, 0);
                return;
            }
            { let rhs = lit(0.25) * (m[i6] - m.iter().copied().fold(lit(-9.0), D::max)).atan(); m[i6] += rhs; }
        }
        match n % 4 { 0 => {
            for (j, z8) in m.iter_mut().enumerate() {
                { let rhs = fn422(a.sin(), lit(0.5) * a.sin(), &s[1], [lit(1.875); 3]).sin(); *z8 *= rhs; }
            }
        }, 1 | 2 if s[1][n % 2] < s[n % 2][1] => {
            let r10 = &mut s[n % 2][n % 2];
            { let rhs = lit(1.25) * m.iter().copied().fold(lit(-9.0), D::max).sin(); *r10 *= rhs; }
            { let rhs = lit(1.25) * m[0].atan().sin(); *r10 *= rhs; }
        }, _ => {
            m.fill(chained(s[n % 2][0] * s[0][1]).unwrap_or(a).sin());
        } }
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
                let mut dy1: Shape = Shape::Dot;
            } else {
                let Some(z12) = positive(lit(i3 as f64)) else {
                    continue;
                };
            }
            let mut saved: [D; 3] = std::array::from_fn(|j| lit(0.5).sin());
            for z in saved.clone() {
                { let rhs = 0.25 * z * lit(0.5) * a.sin(); a += rhs; }
            }
        }
        (b + lit(0.5) * a) + lit(1.25) * b
    }

    pub fn fn439(a: D) -> D {
        let old: [D; 3] = [a, a, a];
        let w = if a > old[1] { if a >= a { a } else { a } } else { a.min(a) };
        let mut saved: Vec<D> = old.iter().map(|z| old[0].sin()).collect::<Vec<D>>();
        ((((a.cos() + lit(2.0) * a) + lit(1.5) * old[0]) + lit(0.5) * old[1]) + lit(0.5) * old[2]) + lit(2.0) * w
    }

    pub fn fn440(a: D, n: usize, flag: bool) -> D {
        let Some(z4) = positive(lit(0.25)) else {
            return a;
        };
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            if a > a.sin().powi(0) { break; }
        }
        return a.sin().exp();
        D::sin(lit(1.0))
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
            m.reverse();
            { let rhs = lit(0.375) * (lit(0.5) * (b * a).sin().powi(3).sin()); m[0] += rhs; }
            if i7 == 1 { break; }
            for pair in m.chunks_exact_mut(2) {
                let first = pair[0];
                pair[0] = pair[1] * 0.5;
                pair[1] = first * (-lit(0.5)).sin();
            }
        }
        ((((a + lit(1.5) * a) + lit(0.75) * b) + lit(1.25) * m[0]) + lit(2.0) * m[1]) + lit(1.25) * m[m.len() - 1]
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

    pub fn fn444(mut a: D, m: &mut [D]) {
        let mut a = m.iter().enumerate().map(|(j, z)| lit(1.25) * fn433((*z).cos(), 2 % 4, m).sin()).collect::<Vec<D>>();
        if (a[0] - (-lit(1.75))) < a[1].abs() {
            a = vec![m.iter().zip(a.iter()).map(|(z, q)| (lit(0.625) * (*z)).sin()).sum::<D>(); 3];
            return;
        }
        for i8 in 1..a.len() {
            a.reverse();
        }
        let mut y1: [D; 3] = [m[0], m[1].sin().tanh(), m[1]];
        fn436(y1[2].sin().tanh().sin(), (m[0] / (lit(1.5) + m[m.len() - 1].sin())).cos(), &mut a);
        let (l11, r12) = m.split_at_mut(1);
        l11[0] = r12[0].sin();
        { let rhs = l11[0] * lit(1.25) * y1[0].sin(); r12[0] -= rhs; }
        a[1] = (m[0] + a[0]).max(m[1] - a[a.len() - 1]).cos();
    }

    pub fn fn445(mut a: D, n: usize, flag: bool, mut t: (D, D), k: &mut Vec<D>) {
        let mut dx = vec![lit(n as f64); 3];
        { let rhs = t.1.sin().powi(1).sin(); dx[1] *= rhs; }
        let a = a;
        if k.len() > 2 { k.remove(1); }
        k.extend(vec![lit(1.25) * (a.abs() + lit(1.25)).sqrt().sin(), k[0]]);
        { let rhs = lit(0.25) * lit(1 as f64).min(k[n % 2]).sin(); t.1 += rhs; }
        (dx[0], dx[1]) = (dx[1] * 0.5, lit(1.25) * lit(1.0).sin());
        let acc = (k[0] * k[0] + lit(1.0)).sqrt();
    }

    pub fn fn446(mut a: D, b: D, flag: bool) -> Vec<D> {
        let mut back: Vec<D> = vec![b.mul_add(a, a), lit(0 as f64), a];
        let mut next: D = a;
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 2 { break; }
            if i7 % 2 == 1 {
                let last9 = back.len() - 1;
                back.swap(1, last9);
            }
            let last10 = back.len() - 1;
            back.swap(1, last10);
        }
        back.clone()
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
                { let rhs = b.atan(); b *= rhs; }
                let mut a: D = b;
            }
        }
    }

    pub fn fn448(a: D, n: usize, p: [D; 3], mut q: Vec<D>, mut t: (D, D)) -> D {
        let back = fn423((a * t.0).sin(), &mut q[0..2]);
        { let rhs = lit(1.25) * (p[n % 3] - lit(0.75)).sin(); q[n % 2] *= rhs; }
        for i7 in 1..=1 {
            q[..2].copy_from_slice(&[a.atan(), t.1]);
            q.reverse();
        }
        ((((((((q[0] - lit(0.25)) + lit(0.5) * a) + lit(0.5) * p[0]) + lit(1.5) * p[1]) + lit(2.0) * p[2]) + lit(1.0) * t.0) + lit(1.0) * back[0]) + lit(1.25) * back[1]) + lit(0.5) * back[back.len() - 1]
    }

    pub fn fn449(a: D, m: &mut [D]) -> D {
        let mut dy1 = vec![vec![lit(0.0); 4], m[0..=1].to_vec()];
        let mut dx: D = a;
        for i5 in 0..4 {
            (m[0], m[1]) = (m[1] * 0.5, dx.sin());
            m.fill(a.cos());
        }
        ((((((m[0] * dy1[1][0]) + lit(0.75) * m[0]) + lit(1.25) * m[1]) + lit(1.25) * m[m.len() - 1]) + lit(1.25) * dy1[0][0]) + lit(0.75) * dy1[1][1]) + lit(1.5) * dx
    }

    pub fn fn450(a: D, v: &[D], q: Vec<D>, m: &mut [D]) -> D {
        let mut tape1 = [-lit(1.875); 3];
        for i6 in 0..2 {
            match i6 % 4 { 0 => {
                tape1[i6 % 3] = lit(0.5) * (m[i6 % m.len()] * tape1[0]).sin().sin();
                tape1[..2].copy_from_slice(&[lit(0.5) * (q[0] - v[i6 % 2]).sin(), q[1]]);
            }, 1 | 2 if a > v[i6 % 2] => {
                if i6 >= 2 {
                    break;
                }
            }, _ => {
                tape1.reverse();
            } }
        }
        ((((((m[0].sin() + lit(0.75) * v[v.len() - 1]) + lit(2.0) * q[q.len() - 1]) + lit(2.0) * m[0]) + lit(0.75) * m[1]) + lit(2.0) * m[m.len() - 1]) + lit(1.75) * tape1[1]) + lit(1.0) * tape1[2]
    }

    pub fn fn452(a: D, b: D, v: &[D], mut p: [D; 3], k: &mut Vec<D>) -> [D; 3] {
        let mut y1: [D; 3] = p.map(|z| k[1].sin());
        'l8: for z10 in p.iter() {
            y1[2] = lit(0 as f64).sin();
            k[1] = a.atan();
        }
        for i12 in (0..1).rev() {
            let (l14, r15) = y1.split_at_mut(1);
            { let rhs = r15[0] * k.iter().fold(v[i12 % 2], |h, z| lit(0.5) * (h + p[i12 % 3]).sin()).sin(); l14[0] += rhs; }
        }
        [((b.mul_add(p[0], y1[0]) + lit(0.25) * a) + lit(0.75) * p[0]) + lit(1.5) * k[1], (((((if y1[2] < y1[0] { a } else { lit(1.875) }) + lit(0.5) * a) + lit(0.5) * b) + lit(1.75) * p[1]) + lit(1.5) * p[2]) + lit(0.25) * y1[0], ((b * b) + lit(1.0) * b) + lit(2.0) * v[0]]
    }

    pub fn fn455(a: D, n: usize) -> D {
        for i3 in 1..=3 {}
        lit(1 as f64) + lit(2.0) * a
    }

    pub fn fn456(a: D) -> D {
        let mut next = [[a; 3]; 2];
        let mut product3 = [[lit(0.0); 3]; 2];
        for i in 0..2 {
            for j in 0..2 {
                let mut s = lit(0.0);
                for k in 0..3 {
                    { let rhs = next[i][k] * next[j][k] * 0.5; s += rhs; }
                }
                product3[i][j] = s;
            }
        }
        product3[1][2] = lit(1.25) * ((product3[1][2] + a) * a).sin();
        product3[0][0] = product3[1][0].abs().sin();
        let mut u: D = a;
        ((lit(1.5) + a) + lit(1.25) * next[1][0]) + lit(0.25) * next[1][2]
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
                    s[..2].copy_from_slice(&[(-lit(1.0)).min(net.b).atan(), net.w[1]]);
                    s[i6] = lit(1.875);
                }
            }
        }
        lit(0 as f64) + lit(1.75) * a
    }

    pub fn fn458(mut a: D, v: &[D], k: &mut Vec<D>) -> (D, D) {
        let v: Vec<D> = vec![(0..v.len()).map(|j| v[j] * lit(1.25) * k.iter().rev().skip(1).copied().map(|z| lit(1.25) * k[j % 2].sin()).sum::<D>().sin()).sum::<D>(), v[1] - a, a.mul_add(a, a)];
        for i7 in 1..k.len() {
            k[i7 - 1] = k[i7] - lit(0.25) * k[i7 - 1];
            let y1 = fn425((if i7 >= 2 { v[1] } else { a }).sin(), v.iter().filter(|z| **z > 0.25).map(|z| (lit(1.75) - a).sin()).sum::<D>().sin(), k);
            let s = fn448(D::sin(k[i7 % k.len()]).sin(), i7 % 4, [k[1], a, a], v.clone(), (lit(1.75), v[0]));
        }
        (a, v.iter().enumerate().map(|(j, z)| fn442(lit(1.25) * v[j % v.len()].sin(), lit(1.25) * (*z).sin(), k, [lit(1.5), *z, k[0]]).cos()).sum::<D>())
    }

    pub fn fn459(a: D, mut b: D, r: &mut [D; 3]) {
        let mut y1: Shape = Shape::Disc((-lit(1.125)).mul_add(r[2], a));
        let r5 = &mut b;
        { let rhs = lit(0.375) * (lit(1.25) * r[1].sin()); *r5 += rhs; }
        { let rhs = lit(0.125) * chained(a.sin().exp()).unwrap_or(a).atan(); *r5 += rhs; }
        y1 = y1.clone();
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
            let cell1: [D; 3] = std::array::from_fn(|j| (-lit(1.25)).sin());
        }
        (((b * v[i14 % 2]) + lit(0.5) * a) + lit(1.5) * b) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn461(a: D, n: usize, v: &[D], r: &mut [D; 3]) -> D {
        for &z6 in r.iter() {}
        for i8 in 1..=4 {
            match i8 % 3 { 0 => {
                r.swap(1, 0);
            }, 1 => {
                for (j, z10) in r.iter_mut().enumerate() {
                    *z10 = (a - v[n % 2]).atan();
                }
            }, _ => {
                r[..2].copy_from_slice(&[a.cos(), v[0]]);
            } }
        }
        (if r[n % 3] <= v[n % 2] { a } else { v[v.len() - 1] }) + lit(0.5) * a
    }

    pub fn fn462(a: D, mut p: [D; 3], e: &mut D, r: &mut [D; 3]) -> D {
        let mut tape1 = vec![lit(0.25), lit(1.125)];
        tape1.push(p[2].cos());
        let mut i6 = 0_usize;
        while i6 < 2 && (i6 != 1) {
            { let rhs = 1; i6 += rhs; }
            for i8 in (0..r.len()).step_by(2) {
                { let rhs = (lit(1.875) + (*e)).sin(); tape1[0] *= rhs; }
                if fn438(tape1[1].sin(), lit(0.5) * r[i8].sin()) > (*e) {
                    let mut old = fn100(lit(0.5) * tape1[i8 % 2].sin(), &mut p);
                    let Some(z11) = positive(lit(1.25)) else {
                        continue;
                    };
                    fn444(lit(0.5) * lit(1.125).sin(), &mut r[1..]);
                }
                let acc = fn186(lit(0.5) * (p[i6 % 3] - (*e)).sin(), &p, &mut r[..2]);
            }
            let Some(z14) = positive(tape1[1] + (*e)) else {
                continue;
            };
        }
        (((((((((a + lit(1.0) * a) + lit(1.0) * p[0]) + lit(1.25) * p[1]) + lit(1.0) * p[2]) + lit(1.75) * r[0]) + lit(0.5) * r[1]) + lit(1.5) * r[2]) + lit(1.75) * tape1[0]) + lit(0.75) * tape1[1]) + lit(1.25) * tape1[tape1.len() - 1]
    }

    pub fn fn463(a: D, b: D, n: usize, p: [D; 3]) -> D {
        let mut acc: Vec<Vec<D>> = vec![vec![p.iter().fold(a, |h, z| (b * b).sin()); 3], p.to_vec()];
        for i8 in 0..1 {
            for z11 in p.iter().copied().rev() {
                acc[n % 2][0] = p.iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap().sin();
                { let rhs = lit(0.375) * (lit(1.5) + z11.sin()).sqrt().atan(); acc[n % 2][1] -= rhs; }
            }
            { let rhs = lit(0.125) * (-(a + a)).atan(); acc[n % 2][i8 % 2] += rhs; }
        }
        ((((p[1] + lit(0.5) * b) + lit(1.75) * p[0]) + lit(1.0) * p[2]) + lit(1.25) * acc[0][0]) + lit(1.25) * acc[1][1]
    }

    pub fn fn464(mut a: D) -> D {
        a = lit(1.25) * lit(0.125).sin();
        a + lit(0.75) * a
    }

    pub fn fn465(a: D) -> [D; 3] {
        let mut a: [[D; 3]; 2] = [[a + a, if a <= a { a } else { a }, a.abs()], [lit(2.0), a * a, a.sin().powi(2)]];
        let a: D = fn94(lit(1.25) * (if a[0][2] <= a[0][1] { a[1][2] } else { a[1][0] }).sin(), lit(1.25) * a[1][1].sin(), a[0][0].sin() < (a[0][0] + a[1][0]));
        if a.sin().tanh() < (lit(0.125) * a) {
            return [a + lit(1.75) * a, a, lit(1.25)];
        }
        if (a * a) <= lit(0.875).sin() {
            let mut tape1: Net = Net { w: vec![a + a, a * a, if lit(1.125) > a { a } else { a }], b: a };
            tape1.b = a.sin();
        }
        [a + lit(0.5) * a, lit(1.5), a * a]
    }

    pub fn fn466(a: D, b: D, v: &[D], p: [D; 3], k: &mut Vec<D>) {
        (k[0], k[1]) = (k[1], k[0]);
        'l6: for i7 in 0..2 {
            let mut saved: D = k[k.len() - 1];
            let f10 = |z: D| lit(0.5) * fn463(z.sin(), saved.sin(), i7 % 4, [z, v[0], p[i7 % 3]]).abs().sin();
            let mut y12 = f10(f10((p[i7 % 3] * p[i7 % 3] + lit(1.0)).ln()));
        }
    }

    pub fn fn467(a: D) -> D {
        if a > (a / (a.abs() + lit(1.25))) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {}
        }
        let mut acc: D = if a >= a { a } else { fn228(a.atan(), lit(1.25) * a.sin(), 2 % 4, vec![a, a, a]) };
        a.sin() + lit(1.25) * acc
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
        vec![((((((a + lit(1.75) * a) + lit(1.75) * b) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(2.0) * q[0]) + lit(1.75) * q[1]) + lit(2.0) * q[q.len() - 1], a]
    }

    pub fn fn471(mut a: D, b: D, net: &Net) -> [D; 3] {
        let mut a = Shape::Dot;
        for i5 in 0..1 {}
        let mut a = fn465((-lit(1.25)).atan());
        [((a.iter().filter(|z| **z > 0.25).map(|z| b.max(*z).atan()).sum::<D>() + lit(1.5) * net.w[1]) + lit(1.25) * net.b) + lit(1.0) * a[1], b.sin().powi(3), (((-lit(1.5)).sin() + lit(0.75) * b) + lit(2.0) * net.w[0]) + lit(0.75) * a[1]]
    }

    pub fn fn473(a: D, mut b: D, n: usize) -> D {
        let mut w = vec![b; 3];
        if w.len() > 2 { b = w.remove(2) * 0.75; }
        if w.len() > 2 { b = w.pop().unwrap(); }
        let mut w: D = a;
        if fn393(a.sin(), n % 4) >= (a + b) {
            { let rhs = lit(1.75) + w.sin(); b /= rhs; }
            b = b.cos();
        } else if w.asinh() <= b {
            w = (lit(n as f64) + b.sin().powi(2)).sin();
        } else {
            b = (-lit(1.375)).cos();
        }
        (w.abs() + lit(0.75) * a) + lit(1.0) * b
    }

    pub fn fn474(mut a: D, v: &[D], k: &mut Vec<D>) {
        let mut cell1: Option<D> = if (if lit(0.625) < a { k[1] } else { v[1] }) < a { Some(k[1] * a) } else { None };
        'l5: for (j, z7) in k.iter().enumerate() {
            for z11 in v.iter() {
                a = lit(0.5) * a.sin();
            }
        }
        for i13 in (0..v.len()).rev() {
            if k.len() < 9 { k.extend(vec![lit(0.5) * v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin(), a]); }
            let tape1: (D, D) = (a.sin().powi(3), lit(1.125));
        }
    }

    pub fn fn475(mut a: D, n: usize) -> D {
        let mut saved = (a.cos(), a.asinh());
        if saved.1 > (saved.1 + a) {
            saved.1 = lit(1.25) * D::sin(a * a).sin();
            return saved.0 + lit(1.5) * a;
        }
        let mut old: Vec<D> = vec![a, chained(-a).unwrap_or(lit(0.625)), saved.1.cos()];
        { let rhs = lit(0.25) * fn463((old[0] + old[n % 2]).cos(), old.iter().rev().skip(1).copied().map(|z| lit(1.25) * (old[1] - z).sin()).sum::<D>().atan(), (n + 1) % 4, [-lit(0.625); 3]); a += rhs; }
        ((old.iter().copied().product::<D>() + lit(1.0) * a) + lit(1.5) * saved.1) + lit(1.25) * old[0]
    }

    pub fn fn476(a: D) -> D {
        let f2 = |z: D, k: D| a.sin().tanh().cos();
        let y5 = f2(a, a);
        (y5 / (a * a + lit(1.0))) + lit(1.25) * a
    }

    pub fn fn477(a: D, b: D, m: &mut [D]) {
        let back = vec![vec![(lit(1.5) + a.sin()).ln(), (lit(1.5) + m[0].sin()).ln(), m[1]], m.iter().enumerate().map(|(j, z)| b.sin()).collect::<Vec<D>>()];
        let mut y = back[1][0];
        let mut y = [[if b > y { b } else { m[m.len() - 1] }, fn362(lit(1.125).cos(), a.sin()), if y >= a { y } else { a }], [lit(1.25); 3]];
        for i9 in (0..1).rev() {
            let mut i11 = 0_usize;
            'l12: while i11 < 3 {
                { let rhs = 1; i11 += rhs; }
                for i14 in (0..m.len()).rev() {}
                let r16 = &mut y[i11 % 2][i9 % 3];
                *r16 = *r16 * b.sin() + (lit(0.125) * b.atan());
                { let rhs = m.iter().fold(a, |h, z| h.sin()).cos(); *r16 *= rhs; }
            }
        }
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
        let mut y10: D = if twice(bent, a / (saved.1 * saved.1 + lit(1.0))) <= a.sin().powi(2) {
            'l4: for i5 in 0..2 {
                for i7 in 0..i5 % 4 {
                    let r9 = &mut saved.0;
                    *r9 = lit(0.5).sin();
                }
                saved = (a, a);
            }
            saved = saved;
            a.sin()
        } else {
            saved.0 = lit(1.25) * lit(1 as f64).sin();
            saved.0 = (a - a).atan();
            lit(0.5) * a
        };
        return vec![((-y10) + lit(2.0) * a) + lit(1.5) * y10, y10];
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
            { let rhs = lit(0.5) * fn84(lit(0.5) * (b / (a.abs() + lit(1.25))).sin(), a.sin()).sin(); p[n % 2] += rhs; }
        }
        [((((if b > p[0] { b } else { q[i14 % 2] }) + lit(0.5) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(1.0) * p[0]) + lit(0.75) * p[1], ((a + lit(1.0) * q[0]) + lit(2.0) * p[1]) + lit(0.5) * p[p.len() - 1], ((q[i7 % q.len()] + a) + lit(0.75) * b) + lit(1.75) * p[p.len() - 1]]
    }

    pub fn fn482(a: D, n: usize, flag: bool) -> D {
        let mut w: [D; 3] = [D::sin(a), a.atan(), a];
        { let rhs = lit(0.25) * a.sin(); w[2] += rhs; }
        { let rhs = lit(0.375) * w[2].sin(); w[n % 3] += rhs; }
        let mut y5: [D; 3] = if (a <= a) || (a > a) {
            w
        } else {
            w.swap(1, 0);
            [a, a, a]
        };
        (((a * w[0]) + lit(0.5) * a) + lit(0.25) * y5[1]) + lit(1.0) * y5[2]
    }

    pub fn fn483(a: D, n: usize, m: &mut [D]) -> Vec<D> {
        for i4 in 0..4 {
            {
                m[0] = (a - (m[n % 2] * (-lit(1.0)))).cos();
            }
        }
        let r6 = &mut m[n % 2];
        *r6 = *r6 * lit(1.25) * a.sin() + (lit(0.125) * a.sin());
        { let rhs = lit(1.25) * lit(0.25).sin().sin(); *r6 *= rhs; }
        let mut y1: [[D; 3]; 2] = [[a; 3]; 2];
        vec![(((m[n % 2] * y1[n % 2][n % 3]) + lit(2.0) * m[0]) + lit(1.0) * m[1]) + lit(0.5) * y1[1][2], (((((m[1] + lit(2.0)) + lit(1.0) * a) + lit(2.0) * m[0]) + lit(0.75) * m[m.len() - 1]) + lit(0.75) * y1[0][1]) + lit(1.0) * y1[1][2]]
    }

    pub fn fn484(a: D, mut b: D, m: &mut [D]) -> D {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            { let rhs = lit(1.75) + (m[i4 % 2] + a).sin(); m[1] /= rhs; }
            for z6 in m.iter_mut() {
                *z6 = *z6 * b.asinh().sin() - (lit(0.375) * (lit(0.5) * b.min(lit(1.375)).sin()));
            }
        }
        let f7 = |z: D| { let h9 = a; m.first().copied().unwrap_or(lit(0.5)).sin() + h9 };
        let y11 = f7(-b);
        (b + lit(0.75) * m[1]) + lit(2.0) * m[m.len() - 1]
    }

    pub fn fn486(mut a: D, n: usize) -> D {
        match (n + 1) % 3 { 0 => {
            let dy1: D = a;
        }, 1 => {
            let mut y11: D = if a < lit(1 as f64) {
                let r4 = &mut a;
                { let rhs = lit(0.25) * lit(1.625).atan(); *r4 += rhs; }
                a.sin().powi(1)
            } else {
                let f5 = |z: D| (a.atan() - a).atan();
                let mut y8 = f5(f5(twice(|z| lit(1.25) * (lit(1.5) + a.sin()).ln().sin(), a)));
                let mut a = [a; 3];
                a[n % 3].sin().exp()
            };
            a = lit(n as f64).atan();
        }, _ => {
            let f13 = |z: D| (lit(n as f64) / (lit(0.75) * lit(0.75) + lit(1.0))).sin();
            let y15 = f13(a);
        } }
        a.max(a) + lit(0.5) * a
    }

    pub fn fn488(mut a: D) -> D {
        let mut dy1 = Net { w: vec![a, a * a], b: a };
        if lit(0 as f64) < a.min(a) {
            for i3 in 1..=2 {
                dy1.b = dy1.b.sin();
            }
            { let rhs = (lit(1.0) / (a.abs() + lit(1.25))).sin(); dy1.w[0] *= rhs; }
        } else {
            { let rhs = lit(1.25) * D::sin(dy1.b).sin(); dy1.w[1] *= rhs; }
            let f5 = |z: D| lit(1.25) * a.sin();
            let y7 = f5(f5(dy1.w[1]));
        }
        ((dy1.w[1] + a) + lit(1.25) * dy1.w[0]) + lit(2.0) * dy1.w[1]
    }

    pub fn fn490(a: D, q: Vec<D>) -> [D; 3] {
        let mut i3 = 0_usize;
        while i3 < 3 && ((if a <= a { q[i3 % q.len()] } else { -lit(0.25) }) < (a * a)) {
            { let rhs = 1; i3 += rhs; }
        }
        [((a + q[i3 % 2]) + lit(0.25) * a) + lit(0.75) * q[q.len() - 1], (lit(2 as f64) + lit(1.5) * q[0]) + lit(0.75) * q[1], q[1]]
    }

    pub fn fn491(a: D) -> D {
        let tape1 = vec![vec![a, a - a, fn240(a.sin())], vec![a, (-lit(1.625)).asinh(), a.min(-lit(1.0))]];
        let mut y5: [D; 3] = if (tape1[1][0] * tape1[1][0] + lit(1.0)).ln() >= tape1[1][1] {
            let mut y3: [D; 3] = {
                [a; 3]
            };
            [lit(2.0); 3]
        } else {
            [a, a, a]
        };
        ((((y5[0].sin() + lit(2.0) * a) + lit(1.0) * tape1[0][0]) + lit(2.0) * tape1[1][1]) + lit(1.5) * y5[0]) + lit(0.5) * y5[1]
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
            (list3[0], list3[1]) = (list3[1], list3[0]);
            if (i7 == 0) && (a >= a) { break; }
            list3[..2].copy_from_slice(&[lit(0.5) * lit(1.375).sin(), a]);
            let mut old9 = std::mem::replace(&mut list3[1], (a + b).sin());
        }
        let f11 = |z: D| list3.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        let y13 = f11(fn482(a.sin(), i7 % 4, i7 == 2)) + f11(b);
        (((b + lit(1.5) * a) + lit(1.0) * b) + lit(0.25) * list3[1]) + lit(2.0) * list3[list3.len() - 1]
    }

    pub fn fn494(a: D, v: &[D], mut q: Vec<D>) -> D {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(v[0] + a);
        for z7 in &q {
            list4 = vec![(*z7) + (*z7), *z7, fn478(a.sin())];
        }
        if fn238(lit(1.25) * a.sin()) <= fn473(lit(0.5).sin(), list4[1].atan(), 0 % 4) {
            if (a + a) <= a {
                return ((lit(0.375) + lit(0.5) * a) + lit(2.0) * q[1]) + lit(0.5) * q[q.len() - 1];
            }
            list4[0] = list4[1].sin();
        } else if (a <= q[q.len() - 1]) || (v[0] < a) {
            { let rhs = lit(0.375) * (v[1].min(a) + v.windows(2).map(|z| z[0] * z[1]).sum::<D>()).cos(); q[0] -= rhs; }
        } else {
            q.insert(0, lit(q.len() as f64).sin());
        }
        (((lit(2 as f64) + lit(1.75) * a) + lit(0.75) * v[0]) + lit(1.25) * v[1]) + lit(1.5) * q[1]
    }

    pub fn fn495(a: D, b: D, v: &[D]) -> D {
        let mut dy1: Vec<D> = v[0..=1].to_vec();
        {
            dy1 = fn483((a - b).sin(), 3 % 4, &mut dy1);
            let (l5, r6) = dy1.split_at_mut(1);
            { let rhs = r6[0] * lit(1.25) * v[v.len() - 1].atan().sin(); l5[0] += rhs; }
        }
        let acc: D = (-b).sin();
        let mut old8 = std::mem::take(&mut dy1);
        dy1.push(acc.mul_add(b, acc).cos());
        dy1.push(a.sin());
        ((((((dy1[0] - v[1]) + lit(1.0) * a) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(0.75) * dy1[0]) + lit(0.25) * dy1[dy1.len() - 1]
    }

    pub fn fn496(mut a: D, b: D, n: usize) -> D {
        let mut u = vec![lit(n as f64), b, b];
        let mut u6 = vec![twice(D::sin, u.windows(2).map(|z| z[0] * z[1]).sum::<D>()), u.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<D>()];
        for z9 in u6.iter() {
            if (b - b) >= lit(1.625) {
                continue;
            }
        }
        for z in u.to_vec().into_iter().rev() {
            { let rhs = 0.25 * z * u[1].cos(); a += rhs; }
        }
        let mut list11 = Vec::new();
        for i12 in 0..2 {
            list11.push(((if u6[n % 2] >= u6[n % 2] { u6[n % 2] } else { u6[n % u6.len()] }) / (u[n % 2] * u[n % 2] + lit(1.0))).atan());
        }
        let dx = vec![list11[0], a];
        ((((((b * dx[n % dx.len()]) + lit(0.5) * a) + lit(0.25) * b) + lit(1.75) * u6[1]) + lit(1.75) * list11[list11.len() - 1]) + lit(1.5) * dx[0]) + lit(1.0) * dx[1]
    }

    pub fn fn497(a: D, v: &[D], mut p: [D; 3]) -> D {
        p[0] = lit(1.125);
        let mut dx = vec![lit(0.0); 3];
        p.fill(a.sin());
        (((fn478(lit(1.25) * p[0].sin()) + lit(0.5) * a) + lit(1.0) * v[1]) + lit(1.75) * p[0]) + lit(1.5) * p[1]
    }

    pub fn fn498(a: D, b: D, m: &mut [D]) -> Vec<D> {
        let next = [[b, (lit(1.5) + a.sin()).ln(), m[1] + b], [b + b, m.iter().step_by(2).sum::<D>(), b.sin().exp()]];
        let mut x = [a, b + m[1], next[1][1] * b];
        let mut x = fn483(b.atan(), 2 % 4, &mut x[0..=1]);
        let mut i7 = 0_usize;
        while i7 < 3 {
            { let rhs = 1; i7 += rhs; }
            x[i7 % 2] = lit(0.125);
            m[i7 % m.len()] = b.mul_add(a, next[1][i7 % 3]).cos();
        }
        vec![((a + x[0]) + lit(0.5) * b) + lit(1.75) * next[1][2], ((((a + lit(1.25) * a) + lit(1.75) * b) + lit(1.0) * m[0]) + lit(1.5) * x[0]) + lit(0.25) * x[x.len() - 1]]
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
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn0(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn0::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn0(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn3(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn3::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn3(d0, d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn8(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn8::pullback(p0, p1, p2, &p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn8(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn18(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn18::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn18(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn19(c: &mut Check) {
    c.function("fn19", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn19(p0, p1, &p2, p3.clone(), &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn19::pullback(p0, p1, &p2, p3.clone(), &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn19(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn20(c: &mut Check) {
    c.function("fn20", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn20(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn20::pullback(p0, p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn20(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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
        let (p0, p1, p2,) = (t.float(), t.int(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn27(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn27::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn27(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn31(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn31::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn31(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn32(c: &mut Check) {
    c.function("fn32", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn32(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn32::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn32(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn33(c: &mut Check) {
    c.function("fn33", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.slice(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn33(p0, p1, &p2, p3.clone(), &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn33::pullback(p0, p1, &p2, p3.clone(), &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn33(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn34(c: &mut Check) {
    c.function("fn34", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn34(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn34::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn34(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn35(c: &mut Check) {
    c.function("fn35", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn35(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn35::pullback(p0, p1, &p2, p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn35(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn36(c: &mut Check) {
    c.function("fn36", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn36(p0, p1, p2.clone(), &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn36::pullback(p0, p1, p2.clone(), &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn36(d0, d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn43(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn43::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn43(d0, d1, &d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn45(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn45::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn45(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn56(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn56::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn56(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn63(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn63::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn63(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn64(c: &mut Check) {
    c.function("fn64", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn64(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn64::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn64(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn66(c: &mut Check) {
    c.function("fn66", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn66(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn66::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn66(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn67(c: &mut Check) {
    c.function("fn67", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.array::<3>(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn67(p0, p1, p2, p3.clone(), &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn67::pullback(p0, p1, p2, p3.clone(), &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn67(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn68(c: &mut Check) {
    c.function("fn68", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn68(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn68::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn68(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn72(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn72::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn72(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.bool(), t.slice(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn78(p0, p1, p2.clone(), &mut q3, &mut q4); values((y, q3, q4)) };
        let (y, back) = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let (y, back) = plain::fn78::pullback(p0, p1, p2.clone(), &mut q3, &mut q4); ((y, q3, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3, d4) = cotangent(&y, w); leaves(&back(dy, d3, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn78(d0, d1, d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), (t.float(), t.float()), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn80(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn80::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3) = cotangent(&y, w); leaves(&back(d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn80(d0, d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn83(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn83::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d1) = cotangent(&y, w); leaves(&back(d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn83(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn90(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn90::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn90(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn91(c: &mut Check) {
    c.function("fn91", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn91(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn91::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn91(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn92(c: &mut Check) {
    c.function("fn92", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn92(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn92::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3) = cotangent(&y, w); leaves(&back(d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn92(d0, d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn96(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn96::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn96(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn99(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn99::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn99(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn100(c: &mut Check) {
    c.function("fn100", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn100(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn100::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn100(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn103(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn103::pullback(p0, p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2, d3) = cotangent(&y, w); leaves(&back(d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn103(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn110(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn110::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d1) = cotangent(&y, w); leaves(&back(d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn110(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn112(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn112::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3) = cotangent(&y, w); leaves(&back(d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn112(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn113(c: &mut Check) {
    c.function("fn113", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn113(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn113::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn113(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn117(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn117::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3) = cotangent(&y, w); leaves(&back(d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn117(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn118(c: &mut Check) {
    c.function("fn118", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn118(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn118::pullback(p0, &p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn118(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn123(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn123::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn123(d0, d1, &d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn126(p0, p1, p2, p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn126::pullback(p0, p1, p2, p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn126(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
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

fn fn132(c: &mut Check) {
    c.function("fn132", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn132(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn132::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn132(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn146(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn146::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn146(d0, &d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn148(p0, p1, &p2, &mut q3, &mut q4); values((y, q3, q4)) };
        let (y, back) = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let (y, back) = plain::fn148::pullback(p0, p1, &p2, &mut q3, &mut q4); ((y, q3, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3, d4) = cotangent(&y, w); leaves(&back(d3, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn148(d0, d1, &d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
    });
}

fn fn149(c: &mut Check) {
    c.function("fn149", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn149(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn149::pullback(p0, p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn149(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn158(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn158::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn158(d0, &d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn167(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn167::pullback(p0, p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn167(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn170(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn170::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d1) = cotangent(&y, w); leaves(&back(d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn170(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn175(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn175::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn175(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn176(c: &mut Check) {
    c.function("fn176", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn176(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn176::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3) = cotangent(&y, w); leaves(&back(d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn176(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn179(c: &mut Check) {
    c.function("fn179", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn179(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn179::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn179(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn180(c: &mut Check) {
    c.function("fn180", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn180(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn180::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn180(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn186(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn186::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn186(d0, &d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn188(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn188::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn188(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn189(c: &mut Check) {
    c.function("fn189", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn189(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn189::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn189(d0, d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.slice(), t.array::<3>(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn191(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn191::pullback(p0, p1, &p2, p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn191(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn192(c: &mut Check) {
    c.function("fn192", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let y = plain::fn192(p0, &mut q1, &mut q2); values((y, q1, q2)) };
        let (y, back) = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let (y, back) = plain::fn192::pullback(p0, &mut q1, &mut q2); ((y, q1, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1, d2) = cotangent(&y, w); leaves(&back(dy, d1, d2)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn192(d0, &mut q1, &mut q2); numbers((y, q1, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn194(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn194::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn194(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn197(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn197::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn197(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn207(p0, &mut q1, &mut q2, &mut q3); values((y, q1, q2, q3)) };
        let (y, back) = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn207::pullback(p0, &mut q1, &mut q2, &mut q3); ((y, q1, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1, d2, d3) = cotangent(&y, w); leaves(&back(dy, d1, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn207(d0, &mut q1, &mut q2, &mut q3); numbers((y, q1, q2, q3)) });
    });
}

fn fn208(c: &mut Check) {
    c.function("fn208", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn208(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn208::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn208(d0, d1, &d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn217(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn217::pullback(p0, p1, p2, &p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d4) = cotangent(&y, w); leaves(&back(d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn217(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
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

fn fn220(c: &mut Check) {
    c.function("fn220", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn220(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn220::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn220(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3,) = (t.float(), (t.float(), t.float()), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn223(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn223::pullback(p0, p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn223(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn224(c: &mut Check) {
    c.function("fn224", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn224(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn224::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d1) = cotangent(&y, w); leaves(&back(d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn224(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn227(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn227::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn227(d0, d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn231(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn231::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn231(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn233(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn233::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn233(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn234(c: &mut Check) {
    c.function("fn234", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn234(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn234::pullback(p0, p1, p2, &p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn234(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn235(c: &mut Check) {
    c.function("fn235", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn235(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn235::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn235(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn239(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn239::pullback(p0, &p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn239(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn258(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn258::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn258(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn264(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn264::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn264(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn265(c: &mut Check) {
    c.function("fn265", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn265(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn265::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn265(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn270(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn270::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn270(d0, &mut q1); numbers((y, q1)) });
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
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn276(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn276::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn276(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn280(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn280::pullback(p0, p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn280(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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

fn fn285(c: &mut Check) {
    c.function("fn285", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn285(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn285::pullback(p0, p1, p2, &p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn285(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
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
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn291(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn291::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn291(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn308(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn308::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn308(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn316(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn316::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn316(d0, d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2,) = (t.float(), t.int(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn322(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn322::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn322(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn326(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn326::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn326(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn327(c: &mut Check) {
    c.function("fn327", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.bool(), t.array::<3>(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn327(p0, p1, p2, p3.clone(), &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn327::pullback(p0, p1, p2, p3.clone(), &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d4) = cotangent(&y, w); leaves(&back(d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn327(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn329(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn329::pullback(p0, p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn329(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn330(c: &mut Check) {
    c.function("fn330", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let y = plain::fn330(p0, &mut q1, &mut q2); values((y, q1, q2)) };
        let (y, back) = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let (y, back) = plain::fn330::pullback(p0, &mut q1, &mut q2); ((y, q1, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1, d2) = cotangent(&y, w); leaves(&back(dy, d1, d2)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn330(d0, &mut q1, &mut q2); numbers((y, q1, q2)) });
    });
}

fn fn331(c: &mut Check) {
    c.function("fn331", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn331(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn331::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn331(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn332(c: &mut Check) {
    c.function("fn332", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn332(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn332::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn332(d0, d1, &d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn334(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn334::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn334(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn335(c: &mut Check) {
    c.function("fn335", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn335(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn335::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn335(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn336(c: &mut Check) {
    c.function("fn336", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn336(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn336::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn336(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn337(c: &mut Check) {
    c.function("fn337", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn337(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn337::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3) = cotangent(&y, w); leaves(&back(d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn337(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn338(c: &mut Check) {
    c.function("fn338", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn338(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn338::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn338(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.bool(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn340(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn340::pullback(p0, p1, p2, &p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d4) = cotangent(&y, w); leaves(&back(d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn340(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn341(c: &mut Check) {
    c.function("fn341", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn341(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn341::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn341(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn342(c: &mut Check) {
    c.function("fn342", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.bool(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn342(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn342::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn342(d0, d1, &d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn349(p0, &p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn349::pullback(p0, &p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn349(d0, &d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let y = plain::fn356(p0, &mut q1, &mut q2); values((y, q1, q2)) };
        let (y, back) = { let mut q1 = p1.clone(); let mut q2 = p2.clone(); let (y, back) = plain::fn356::pullback(p0, &mut q1, &mut q2); ((y, q1, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1, d2) = cotangent(&y, w); leaves(&back(dy, d1, d2)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn356(d0, &mut q1, &mut q2); numbers((y, q1, q2)) });
    });
}

fn fn357(c: &mut Check) {
    c.function("fn357", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn357(p0, p1, p2, &p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn357::pullback(p0, p1, p2, &p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn357(d0, d1, d2, &d3, &mut q4); numbers((y, q4)) });
    });
}

fn fn358(c: &mut Check) {
    c.function("fn358", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), (t.float(), t.float()), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn358(p0, p1, p2, p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn358::pullback(p0, p1, p2, p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn358(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
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
        let (p0, p1, p2,) = (t.float(), t.int(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn366(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn366::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn366(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn367(c: &mut Check) {
    c.function("fn367", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn367(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn367::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn367(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn368(c: &mut Check) {
    c.function("fn368", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn368(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn368::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn368(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn369(c: &mut Check) {
    c.function("fn369", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn369(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn369::pullback(p0, &p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn369(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
    });
}

fn fn370(c: &mut Check) {
    c.function("fn370", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn370(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn370::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn370(d0, &d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn373(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn373::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3) = cotangent(&y, w); leaves(&back(d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn373(d0, d1, &d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn377(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn377::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn377(d0, d1, &mut q2); numbers((y, q2)) });
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

fn fn385(c: &mut Check) {
    c.function("fn385", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn385(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn385::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn385(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn389(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn389::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn389(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn390(c: &mut Check) {
    c.function("fn390", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn390(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn390::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn390(d0, &mut q1); numbers((y, q1)) });
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

fn fn395(c: &mut Check) {
    c.function("fn395", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn395(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn395::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn395(d0, &d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn401(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn401::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn401(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn402(c: &mut Check) {
    c.function("fn402", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn402(p0, p1, &p2, &mut q3, &mut q4); values((y, q3, q4)) };
        let (y, back) = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let (y, back) = plain::fn402::pullback(p0, p1, &p2, &mut q3, &mut q4); ((y, q3, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3, d4) = cotangent(&y, w); leaves(&back(dy, d3, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn402(d0, d1, &d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn406(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn406::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn406(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let y = plain::fn415(p0, p1, p2, &mut q3, &mut q4); values((y, q3, q4)) };
        let (y, back) = { let mut q3 = p3.clone(); let mut q4 = p4.clone(); let (y, back) = plain::fn415::pullback(p0, p1, p2, &mut q3, &mut q4); ((y, q3, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3, d4) = cotangent(&y, w); leaves(&back(dy, d3, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn415(d0, d1, d2, &mut q3, &mut q4); numbers((y, q3, q4)) });
    });
}

fn fn416(c: &mut Check) {
    c.function("fn416", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn416(p0, &p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn416::pullback(p0, &p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn416(d0, &d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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

fn fn421(c: &mut Check) {
    c.function("fn421", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn421(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn421::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn421(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn423(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn423::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn423(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn424(c: &mut Check) {
    c.function("fn424", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn424(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn424::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn424(d0, d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn425(c: &mut Check) {
    c.function("fn425", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn425(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn425::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn425(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn426(c: &mut Check) {
    c.function("fn426", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn426(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn426::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn426(d0, d1, &mut q2); numbers((y, q2)) });
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

fn fn432(c: &mut Check) {
    c.function("fn432", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn432(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn432::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn432(d0, &d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn436(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn436::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn436(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn437(c: &mut Check) {
    c.function("fn437", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn437(p0, p1, p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn437::pullback(p0, p1, p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d3) = cotangent(&y, w); leaves(&back(d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn437(d0, d1, d2, &mut q3); numbers((y, q3)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn441(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn441::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn441(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn444(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn444::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d1) = cotangent(&y, w); leaves(&back(d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn444(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn445(c: &mut Check) {
    c.function("fn445", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.bool(), (t.float(), t.float()), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn445(p0, p1, p2, p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn445::pullback(p0, p1, p2, p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d4) = cotangent(&y, w); leaves(&back(d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn445(d0, d1, d2, d3, &mut q4); numbers((y, q4)) });
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
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let mut q1 = p1.clone(); let y = plain::fn449(p0, &mut q1); values((y, q1)) };
        let (y, back) = { let mut q1 = p1.clone(); let (y, back) = plain::fn449::pullback(p0, &mut q1); ((y, q1), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d1) = cotangent(&y, w); leaves(&back(dy, d1)) }, &|s| { let d0 = s.arg(&p0); let mut q1 = s.arg(&p1); let y = dual::fn449(d0, &mut q1); numbers((y, q1)) });
    });
}

fn fn450(c: &mut Check) {
    c.function("fn450", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.slice(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn450(p0, &p1, p2.clone(), &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn450::pullback(p0, &p1, p2.clone(), &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn450(d0, &d1, d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn452(c: &mut Check) {
    c.function("fn452", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn452(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn452::pullback(p0, p1, &p2, p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d4) = cotangent(&y, w); leaves(&back(dy, d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn452(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn458(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn458::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn458(d0, &d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn459(c: &mut Check) {
    c.function("fn459", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn459(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn459::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn459(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q3 = p3.clone(); let y = plain::fn461(p0, p1, &p2, &mut q3); values((y, q3)) };
        let (y, back) = { let mut q3 = p3.clone(); let (y, back) = plain::fn461::pullback(p0, p1, &p2, &mut q3); ((y, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d3) = cotangent(&y, w); leaves(&back(dy, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn461(d0, d1, &d2, &mut q3); numbers((y, q3)) });
    });
}

fn fn462(c: &mut Check) {
    c.function("fn462", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.array::<3>(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let y = plain::fn462(p0, p1, &mut q2, &mut q3); values((y, q2, q3)) };
        let (y, back) = { let mut q2 = p2.clone(); let mut q3 = p3.clone(); let (y, back) = plain::fn462::pullback(p0, p1, &mut q2, &mut q3); ((y, q2, q3), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2, d3) = cotangent(&y, w); leaves(&back(dy, d2, d3)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let mut q3 = s.arg(&p3); let y = dual::fn462(d0, d1, &mut q2, &mut q3); numbers((y, q2, q3)) });
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
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.slice(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let mut q4 = p4.clone(); let y = plain::fn466(p0, p1, &p2, p3, &mut q4); values((y, q4)) };
        let (y, back) = { let mut q4 = p4.clone(); let (y, back) = plain::fn466::pullback(p0, p1, &p2, p3, &mut q4); ((y, q4), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d4) = cotangent(&y, w); leaves(&back(d4)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let mut q4 = s.arg(&p4); let y = dual::fn466(d0, d1, &d2, d3, &mut q4); numbers((y, q4)) });
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
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn474(p0, &p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn474::pullback(p0, &p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn474(d0, &d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn477(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn477::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (_, d2) = cotangent(&y, w); leaves(&back(d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn477(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn483(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn483::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn483(d0, d1, &mut q2); numbers((y, q2)) });
    });
}

fn fn484(c: &mut Check) {
    c.function("fn484", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn484(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn484::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn484(d0, d1, &mut q2); numbers((y, q2)) });
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
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let mut q2 = p2.clone(); let y = plain::fn498(p0, p1, &mut q2); values((y, q2)) };
        let (y, back) = { let mut q2 = p2.clone(); let (y, back) = plain::fn498::pullback(p0, p1, &mut q2); ((y, q2), back) };
        t.compare(&shown, &plain, &values(&y), &|w| { let (dy, d2) = cotangent(&y, w); leaves(&back(dy, d2)) }, &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let mut q2 = s.arg(&p2); let y = dual::fn498(d0, d1, &mut q2); numbers((y, q2)) });
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
    fn154(c);
    fn155(c);
    fn157(c);
    fn158(c);
    fn159(c);
    fn161(c);
    fn162(c);
    fn165(c);
    fn166(c);
    fn167(c);
    fn168(c);
    fn169(c);
    fn170(c);
    fn171(c);
    fn173(c);
    fn174(c);
    fn175(c);
    fn176(c);
    fn179(c);
    fn180(c);
    fn181(c);
    fn182(c);
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
    fn199(c);
    fn200(c);
    fn201(c);
    fn202(c);
    fn203(c);
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
    fn282(c);
    fn283(c);
    fn285(c);
    fn286(c);
    fn287(c);
    fn288(c);
    fn290(c);
    fn291(c);
    fn292(c);
    fn293(c);
    fn294(c);
    fn295(c);
    fn296(c);
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
    fn410(c);
    fn412(c);
    fn413(c);
    fn414(c);
    fn415(c);
    fn416(c);
    fn417(c);
    fn418(c);
    fn419(c);
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
    fn452(c);
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
    fn469(c);
    fn470(c);
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
    fn486(c);
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
