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
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Quaternion {
    w: f64,
    v: Vec3,
}

#[differentiable]
impl Mul for Quaternion {
    type Output = Quaternion;
    fn mul(self, o: Quaternion) -> Quaternion {
        Quaternion { w: self.w * o.w - self.v.dot(o.v), v: o.v * self.w + self.v * o.w + self.v.cross(o.v) }
    }
}

#[differentiable]
impl Quaternion {
    fn from_axis_angle(axis: Vec3, angle: f64) -> Self {
        let (s, c) = (0.5 * angle).sin_cos();
        Quaternion { w: c, v: axis * s }
    }

    fn rotate(self, p: Vec3) -> Vec3 {
        let t = self.v.cross(p) * 2.0;
        p + t * self.w + self.v.cross(t)
    }

    fn dot(self, o: Quaternion) -> f64 {
        self.w * o.w + self.v.dot(o.v)
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pose {
    position: Vec3,
    rotation: Quaternion,
}

#[derive(Clone, Debug, Differentiable)]
struct Joint {
    #[constant]
    axis: Vec3,
    link: Vec3,
    #[constant]
    limits: (f64, f64),
}

#[derive(Clone, Debug, Differentiable)]
struct Arm {
    joints: Vec<Joint>,
}

#[differentiable]
impl Arm {
    fn forward(&self, angles: &[f64]) -> Pose {
        let base = Pose {
            position: Vec3 { x: 0.0, y: 0.0, z: 0.0 },
            rotation: Quaternion { w: 1.0, v: Vec3 { x: 0.0, y: 0.0, z: 0.0 } },
        };
        self.joints.iter().zip(angles).fold(base, |pose, (joint, &angle)| {
            let rotation = pose.rotation * Quaternion::from_axis_angle(joint.axis, angle);
            Pose { position: pose.position + rotation.rotate(joint.link), rotation }
        })
    }

    fn limit_penalty(&self, angles: &[f64]) -> f64 {
        self.joints
            .iter()
            .zip(angles)
            .map(|(joint, &angle)| {
                let (low, high) = joint.limits;
                (low - angle).max(0.0).powi(2) + (angle - high).max(0.0).powi(2)
            })
            .sum()
    }
}

/// Of a path of joint angles: errors of the poses that it should reach, limits, and smoothness.
#[differentiable]
fn cost(arm: &Arm, path: &[Vec<f64>], #[constant] goals: &[Pose]) -> f64 {
    let mut total = 0.0;
    for (angles, goal) in path.iter().zip(goals) {
        let pose = arm.forward(angles);
        let miss = pose.position - goal.position;
        let turn = pose.rotation.dot(goal.rotation);
        total += miss.dot(miss) + 0.5 * (1.0 - turn * turn) + 10.0 * arm.limit_penalty(angles);
    }
    for pair in path.windows(2) {
        total += 0.1 * pair[0].iter().zip(&pair[1]).map(|(a, b)| (b - a).powi(2)).sum::<f64>();
    }
    total
}

/// Keeps of each joint of one pose the turn, and the rotations; these are written over by the next pose.
fn hand(arm: &Arm, path: &[Vec<f64>], goals: &[Pose]) -> (f64, Vec<f64>) {
    let zero = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
    let n = arm.joints.len();
    let mut links = vec![zero; n];
    let mut dpath = vec![0.0; n * path.len()];
    let mut turns = vec![Quaternion { w: 1.0, v: zero }; n];
    let mut rotations = vec![Quaternion { w: 1.0, v: zero }; n + 1];
    let mut total = 0.0;
    for (m, (angles, goal)) in path.iter().zip(goals).enumerate() {
        let mut position = zero;
        for (i, joint) in arm.joints.iter().enumerate() {
            turns[i] = Quaternion::from_axis_angle(joint.axis, angles[i]);
            rotations[i + 1] = rotations[i] * turns[i];
            position = position + rotations[i + 1].rotate(joint.link);
        }
        let miss = position - goal.position;
        let turn = rotations[n].dot(goal.rotation);
        let mut penalty = 0.0;
        let dangles = &mut dpath[m * n..(m + 1) * n];
        let du = miss * 2.0;
        let mut dq = Quaternion { w: -turn * goal.rotation.w, v: goal.rotation.v * -turn };
        for (i, joint) in arm.joints.iter().enumerate().rev() {
            let q = rotations[i + 1];
            let p = joint.link;
            let t = q.v.cross(p) * 2.0;
            let dt = (du * q.w + du.cross(q.v)) * 2.0;
            links[i] = links[i] + du + dt.cross(q.v);
            dq.w += du.dot(t);
            dq.v = dq.v + t.cross(du) + p.cross(dt);
            // rotation = before * turn
            let (before, turn) = (rotations[i], turns[i]);
            let dw = before.w * dq.w + before.v.dot(dq.v);
            let dv = dq.v * before.w - before.v * dq.w - before.v.cross(dq.v);
            // turn = (cos, axis sin): the sine is what the vector part has along its axis, divided by that's length.
            let sine = turn.v.dot(joint.axis);
            let (low, high) = joint.limits;
            let (under, over) = ((low - angles[i]).max(0.0), (angles[i] - high).max(0.0));
            penalty += under * under + over * over;
            dangles[i] += 0.5 * (turn.w * dv.dot(joint.axis) - sine * dw) + 20.0 * (over - under);
            dq = Quaternion {
                w: dq.w * turn.w + dq.v.dot(turn.v),
                v: dq.v * turn.w - turn.v * dq.w - dq.v.cross(turn.v),
            };
        }
        total += miss.dot(miss) + 0.5 * (1.0 - turn * turn) + 10.0 * penalty;
    }
    for m in 1..path.len() {
        let mut sum = 0.0;
        for i in 0..n {
            let e = path[m][i] - path[m - 1][i];
            sum += e * e;
            dpath[m * n + i] += 0.2 * e;
            dpath[(m - 1) * n + i] -= 0.2 * e;
        }
        total += 0.1 * sum;
    }
    let mut g: Vec<f64> = links.iter().flat_map(|l| [l.x, l.y, l.z]).collect();
    g.extend(dpath);
    (total, g)
}

fn main() {
    let (n, m) = (7, 120);
    let r = numbers(3 * n + n * m + 7 * m, -1.0, 1.0);
    let joints = (0..n)
        .map(|i| Joint {
            axis: [Vec3 { x: 0.0, y: 0.0, z: 1.0 }, Vec3 { x: 0.0, y: 1.0, z: 0.0 }, Vec3 { x: 0.6, y: 0.0, z: 0.8 }]
                [i % 3],
            link: Vec3 { x: 0.1 * r[3 * i], y: 0.1 * r[3 * i + 1], z: 0.4 + 0.1 * r[3 * i + 2] },
            limits: (-0.8, 0.9),
        })
        .collect();
    let arm = Arm { joints };
    let path: Vec<Vec<f64>> = r[3 * n..3 * n + n * m].chunks(n).map(|c| c.to_vec()).collect();
    let goals: Vec<Pose> = r[3 * n + n * m..]
        .chunks(7)
        .map(|c| {
            let length = (c[3] * c[3] + c[4] * c[4] + c[5] * c[5] + c[6] * c[6]).sqrt();
            Pose {
                position: Vec3 { x: c[0], y: c[1], z: 1.0 + c[2] },
                rotation: Quaternion {
                    w: c[3] / length,
                    v: Vec3 { x: c[4] / length, y: c[5] / length, z: c[6] / length },
                },
            }
        })
        .collect();
    run(
        "ik",
        || cost(&arm, &path, &goals),
        || {
            let (v, (a, p, ())) = cost::value_and_gradient(&arm, &path, &goals);
            let mut g = a.to_flat();
            g.extend(p.into_iter().flatten());
            (v, g)
        },
        || hand(&arm, &path, &goals),
    );
}
