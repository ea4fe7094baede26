#[path = "../harness.rs"]
mod harness;
use harness::*;
use std::ops::{Add, Mul, Sub};
use zygote::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

#[differentiable]
impl Add for Vec3 {
    type Output = Vec3;
    fn add(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
}

#[differentiable]
impl Sub for Vec3 {
    type Output = Vec3;
    fn sub(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }
}

#[differentiable]
impl Mul<f64> for Vec3 {
    type Output = Vec3;
    fn mul(self, k: f64) -> Vec3 {
        Vec3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
}

#[differentiable]
impl Vec3 {
    fn dot(self, o: Vec3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    fn cross(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.y * o.z - self.z * o.y, y: self.z * o.x - self.x * o.z, z: self.x * o.y - self.y * o.x }
    }

    fn norm(self) -> f64 {
        self.dot(self).sqrt()
    }
}

#[derive(Clone, Debug, Differentiable)]
enum Term {
    Bond { atoms: [usize; 2], stiffness: f64, length: f64 },
    Angle { atoms: [usize; 3], stiffness: f64, angle: f64 },
    Dihedral { atoms: [usize; 4], barrier: f64, periodicity: i32, phase: f64 },
    Pair { atoms: [usize; 2], epsilon: f64, sigma: f64 },
}

#[differentiable]
impl Term {
    fn energy(&self, at: &[Vec3], charges: &[f64]) -> f64 {
        match self {
            Term::Bond { atoms: [i, j], stiffness, length } => {
                let r = (at[*j] - at[*i]).norm();
                stiffness * (r - length).powi(2)
            }
            Term::Angle { atoms: [i, j, k], stiffness, angle } => {
                let a = at[*i] - at[*j];
                let b = at[*k] - at[*j];
                let cos = a.dot(b) / (a.norm() * b.norm());
                stiffness * (cos.clamp(-1.0, 1.0).acos() - angle).powi(2)
            }
            Term::Dihedral { atoms: [i, j, k, l], barrier, periodicity, phase } => {
                let b1 = at[*j] - at[*i];
                let b2 = at[*k] - at[*j];
                let b3 = at[*l] - at[*k];
                let n1 = b1.cross(b2);
                let n2 = b2.cross(b3);
                let phi = (b2.norm() * b1.dot(n2)).atan2(n1.dot(n2));
                barrier * (1.0 + (*periodicity as f64 * phi - phase).cos())
            }
            Term::Pair { atoms: [i, j], epsilon, sigma } => {
                let r = (at[*j] - at[*i]).norm();
                let s6 = (sigma / r).powi(6);
                4.0 * epsilon * (s6 * s6 - s6) + 332.0 * charges[*i] * charges[*j] / r
            }
        }
    }
}

#[differentiable]
fn energy(positions: &[Vec3], charges: &[f64], terms: &[Term]) -> f64 {
    terms.iter().map(|t| t.energy(positions, charges)).sum()
}

/// One pass over the terms; a term's partials stand beside its value.
fn hand(at: &[Vec3], charges: &[f64], terms: &[Term]) -> (f64, Vec<f64>) {
    let n = at.len();
    let mut force = vec![Vec3 { x: 0.0, y: 0.0, z: 0.0 }; n];
    let mut dcharge = vec![0.0; n];
    let mut dterm = Vec::with_capacity(2 * terms.len());
    let mut value = 0.0;
    for term in terms {
        match *term {
            Term::Bond { atoms: [i, j], stiffness, length } => {
                let d = at[j] - at[i];
                let r = d.norm();
                let e = r - length;
                value += stiffness * e * e;
                dterm.extend([e * e, -2.0 * stiffness * e]);
                let f = d * (2.0 * stiffness * e / r);
                force[j] = force[j] + f;
                force[i] = force[i] - f;
            }
            Term::Angle { atoms: [i, j, k], stiffness, angle } => {
                let (a, b) = (at[i] - at[j], at[k] - at[j]);
                let (ia, ib) = (1.0 / a.norm(), 1.0 / b.norm());
                let cos = a.dot(b) * ia * ib;
                let e = cos.clamp(-1.0, 1.0).acos() - angle;
                value += stiffness * e * e;
                dterm.extend([e * e, -2.0 * stiffness * e]);
                let dcos = -2.0 * stiffness * e / (1.0 - cos * cos).sqrt();
                let da = (b * ib - a * (cos * ia)) * (dcos * ia);
                let db = (a * ia - b * (cos * ib)) * (dcos * ib);
                force[i] = force[i] + da;
                force[k] = force[k] + db;
                force[j] = force[j] - (da + db);
            }
            Term::Dihedral { atoms: [i, j, k, l], barrier, periodicity, phase } => {
                let (b1, b2, b3) = (at[j] - at[i], at[k] - at[j], at[l] - at[k]);
                let (n1, n2) = (b1.cross(b2), b2.cross(b3));
                let r = b2.norm();
                let (along, x) = (b1.dot(n2), n1.dot(n2));
                let y = r * along;
                let m = periodicity as f64;
                let (s, c) = (m * y.atan2(x) - phase).sin_cos();
                value += barrier * (1.0 + c);
                dterm.extend([1.0 + c, barrier * s]);
                let h = -barrier * s * m / (x * x + y * y);
                let (dy, dx) = (h * x, -h * y);
                let dalong = dy * r;
                let dn1 = n2 * dx;
                let dn2 = n1 * dx + b1 * dalong;
                let d1 = n2 * dalong + b2.cross(dn1);
                let d2 = b2 * (dy * along / r) + dn1.cross(b1) + b3.cross(dn2);
                let d3 = dn2.cross(b2);
                force[i] = force[i] - d1;
                force[j] = force[j] + (d1 - d2);
                force[k] = force[k] + (d2 - d3);
                force[l] = force[l] + d3;
            }
            Term::Pair { atoms: [i, j], epsilon, sigma } => {
                let d = at[j] - at[i];
                let inv = 1.0 / d.norm();
                let s = sigma * inv;
                let s6 = (s * s) * (s * s) * (s * s);
                let w = 332.0 * inv;
                let coulomb = w * charges[i] * charges[j];
                value += 4.0 * epsilon * (s6 * s6 - s6) + coulomb;
                let ds = 24.0 * epsilon * (2.0 * s6 * s6 - s6);
                dterm.extend([4.0 * (s6 * s6 - s6), ds / sigma]);
                dcharge[i] += w * charges[j];
                dcharge[j] += w * charges[i];
                let f = d * (-(ds + coulomb) * inv * inv);
                force[j] = force[j] + f;
                force[i] = force[i] - f;
            }
        }
    }
    let mut g: Vec<f64> = force.iter().flat_map(|f| [f.x, f.y, f.z]).collect();
    g.extend(dcharge);
    g.extend(dterm);
    (value, g)
}

fn main() {
    let n = 200;
    let r = numbers(5 * n, -1.0, 1.0);
    let positions: Vec<Vec3> = (0..n)
        .map(|i| Vec3 {
            x: 1.2 * i as f64 + 0.2 * r[i],
            y: (i as f64 * 1.3).sin() + 0.2 * r[n + i],
            z: (i as f64 * 1.3).cos() + 0.2 * r[2 * n + i],
        })
        .collect();
    let charges: Vec<f64> = r[3 * n..4 * n].iter().map(|q| 0.3 * q).collect();
    let mut terms = Vec::new();
    for i in 0..n {
        let jitter = r[4 * n + i];
        if i + 1 < n {
            terms.push(Term::Bond { atoms: [i, i + 1], stiffness: 300.0 + jitter, length: 1.5 });
        }
        if i + 2 < n {
            terms.push(Term::Angle { atoms: [i, i + 1, i + 2], stiffness: 60.0 + jitter, angle: 1.9 });
        }
        if i + 3 < n {
            let atoms = [i, i + 1, i + 2, i + 3];
            terms.push(Term::Dihedral {
                atoms,
                barrier: 1.0 + 0.2 * jitter,
                periodicity: 1 + i as i32 % 3,
                phase: 0.5,
            });
        }
        for j in i + 4..(i + 10).min(n) {
            terms.push(Term::Pair { atoms: [i, j], epsilon: 0.1 + 0.05 * jitter, sigma: 3.0 });
        }
    }
    run(
        "molecule",
        || energy(&positions, &charges, &terms),
        || {
            let (v, (p, q, t)) = energy::value_and_gradient(&positions, &charges, &terms);
            let mut g: Vec<f64> = p.iter().flat_map(|f| [f.x, f.y, f.z]).collect();
            g.extend(q);
            g.extend(t.iter().flat_map(|t| t.to_flat()));
            (v, g)
        },
        || hand(&positions, &charges, &terms),
    );
}
