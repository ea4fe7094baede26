#[path = "../harness.rs"]
mod harness;
use harness::*;
use std::ops::Mul;
use zygote::prelude::*;

const JOINTS: usize = 6;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Mat4([[f64; 4]; 4]);

#[differentiable]
impl Mul for Mat4 {
    type Output = Mat4;
    fn mul(self, other: Mat4) -> Mat4 {
        let mut m = [[0.0; 4]; 4];
        for i in 0..4 {
            for j in 0..4 {
                for k in 0..4 {
                    m[i][j] += self.0[i][k] * other.0[k][j];
                }
            }
        }
        Mat4(m)
    }
}

#[differentiable]
impl Mat4 {
    fn identity() -> Mat4 {
        let mut m = [[0.0; 4]; 4];
        for i in 0..4 {
            m[i][i] = 1.0;
        }
        Mat4(m)
    }

    fn column(&self, j: usize) -> [f64; 3] {
        [self.0[0][j], self.0[1][j], self.0[2][j]]
    }
}

/// By Denavit and Hartenberg.
#[derive(Clone, Debug, Differentiable)]
struct Joint {
    length: f64,
    offset: f64,
    #[constant]
    twist: f64,
    zero: f64,
}

#[differentiable]
impl Joint {
    fn transform(&self, angle: f64) -> Mat4 {
        let (s, c) = (angle + self.zero).sin_cos();
        let (st, ct) = self.twist.sin_cos();
        Mat4([
            [c, -s * ct, s * st, self.length * c],
            [s, c * ct, -c * st, self.length * s],
            [0.0, st, ct, self.offset],
            [0.0, 0.0, 0.0, 1.0],
        ])
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Arm {
    joints: Vec<Joint>,
}

#[differentiable]
impl Arm {
    fn tool(&self, angles: &[f64; JOINTS]) -> Mat4 {
        let mut pose = Mat4::identity();
        for (joint, angle) in self.joints.iter().zip(angles) {
            pose = pose * joint.transform(*angle);
        }
        pose
    }
}

struct Goal {
    position: [f64; 3],
    approach: [f64; 3],
}

/// Misfit of position and direction of the tool along a path, and the roughness of the path.
#[differentiable]
fn cost(arm: &Arm, path: &[[f64; JOINTS]], #[constant] goals: &[Goal]) -> f64 {
    let mut sum = 0.0;
    for (angles, goal) in path.iter().zip(goals) {
        // Without the type `.column(3)` is taken for that of an ndarray (E0599).
        let tool: Mat4 = arm.tool(angles);
        let (position, approach) = (tool.column(3), tool.column(2));
        for i in 0..3 {
            sum += (position[i] - goal.position[i]).powi(2) - 0.1 * approach[i] * goal.approach[i];
        }
    }
    for w in path.windows(2) {
        for i in 0..JOINTS {
            sum += 0.01 * (w[1][i] - w[0][i]).powi(2);
        }
    }
    sum
}

type Rows = [[f64; 4]; 3];

/// The last row is constant, so that three are carried. Keeps the products and the sines of one pose.
fn hand(arm: &Arm, path: &[[f64; JOINTS]], goals: &[Goal]) -> (f64, Vec<f64>) {
    let twists: Vec<(f64, f64)> = arm.joints.iter().map(|j| j.twist.sin_cos()).collect();
    let mut darm = [[0.0; 3]; JOINTS];
    let mut dpath = vec![[0.0; JOINTS]; path.len()];
    let mut sum = 0.0;
    for ((angles, goal), dangles) in path.iter().zip(goals).zip(&mut dpath) {
        let mut poses = [[[0.0; 4]; 3]; JOINTS + 1];
        let mut locals = [[[0.0; 4]; 3]; JOINTS];
        poses[0] = [[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]];
        for k in 0..JOINTS {
            let j = &arm.joints[k];
            let (s, c) = (angles[k] + j.zero).sin_cos();
            let (st, ct) = twists[k];
            let m = [[c, -s * ct, s * st, j.length * c], [s, c * ct, -c * st, j.length * s], [0.0, st, ct, j.offset]];
            locals[k] = m;
            let p = poses[k];
            for i in 0..3 {
                for j in 0..4 {
                    poses[k + 1][i][j] = p[i][0] * m[0][j] + p[i][1] * m[1][j] + p[i][2] * m[2][j];
                }
                poses[k + 1][i][3] += p[i][3];
            }
        }
        let tool = &poses[JOINTS];
        let mut g: Rows = [[0.0; 4]; 3];
        for i in 0..3 {
            let d = tool[i][3] - goal.position[i];
            sum += d * d - 0.1 * tool[i][2] * goal.approach[i];
            g[i][3] = 2.0 * d;
            g[i][2] = -0.1 * goal.approach[i];
        }
        for k in (0..JOINTS).rev() {
            let (p, m) = (&poses[k], &locals[k]);
            // P' G: rows of dm.
            let mut dm: Rows = [[0.0; 4]; 3];
            let mut dp: Rows = [[0.0; 4]; 3];
            for i in 0..3 {
                for r in 0..3 {
                    for j in 0..4 {
                        dm[r][j] += p[i][r] * g[i][j];
                    }
                    dp[i][r] = g[i][0] * m[r][0] + g[i][1] * m[r][1] + g[i][2] * m[r][2] + g[i][3] * m[r][3];
                }
                dp[i][3] = g[i][3];
            }
            let (s, c) = (m[1][0], m[0][0]);
            let (st, ct) = twists[k];
            let length = arm.joints[k].length;
            let dc = dm[0][0] + dm[1][1] * ct - dm[1][2] * st + dm[0][3] * length;
            let ds = dm[1][0] - dm[0][1] * ct + dm[0][2] * st + dm[1][3] * length;
            let dangle = c * ds - s * dc;
            dangles[k] += dangle;
            darm[k][0] += dm[0][3] * c + dm[1][3] * s;
            darm[k][1] += dm[2][3];
            darm[k][2] += dangle;
            g = dp;
        }
    }
    for t in 1..path.len() {
        for i in 0..JOINTS {
            let d = path[t][i] - path[t - 1][i];
            sum += 0.01 * d * d;
            dpath[t][i] += 0.02 * d;
            dpath[t - 1][i] -= 0.02 * d;
        }
    }
    let mut out = darm.concat();
    out.extend(dpath.concat());
    (sum, out)
}

fn main() {
    let half = std::f64::consts::FRAC_PI_2;
    let joints =
        [(0.0, 0.34, half), (0.6, 0.0, 0.0), (0.2, 0.05, half), (0.0, 0.5, -half), (0.0, 0.0, half), (0.0, 0.12, 0.0)]
            .map(|(length, offset, twist)| Joint { length, offset, twist, zero: 0.02 })
            .to_vec();
    let arm = Arm { joints };
    let path: Vec<[f64; JOINTS]> =
        numbers(100 * JOINTS, -1.5, 1.5).chunks(JOINTS).map(|c| c.try_into().unwrap()).collect();
    let goals: Vec<Goal> = numbers(100 * 6, -1.0, 1.0)
        .chunks(6)
        .map(|c| Goal { position: [c[0], c[1], c[2]], approach: [c[3], c[4], c[5]] })
        .collect();
    run(
        "arm",
        || cost(&arm, &path, &goals),
        || {
            let (v, (a, p, ())) = cost::value_and_gradient(&arm, &path, &goals);
            let mut g = Vec::new();
            for j in &a.joints {
                g.extend([j.length, j.offset, j.zero]);
            }
            g.extend(p.concat());
            (v, g)
        },
        || hand(&arm, &path, &goals),
    );
}
