#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const POSES: usize = 250;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pose {
    x: f64,
    y: f64,
    heading: f64,
}

#[differentiable]
fn wrap(angle: f64) -> f64 {
    let turn = 2.0 * std::f64::consts::PI;
    angle - turn * (angle / turn).round()
}

#[differentiable]
fn huber(r: f64, width: f64) -> f64 {
    if r.abs() <= width { 0.5 * r * r } else { width * (r.abs() - 0.5 * width) }
}

#[differentiable]
impl Pose {
    /// In the frame of `base`.
    fn seen_from(&self, base: &Pose) -> Pose {
        let (dx, dy) = (self.x - base.x, self.y - base.y);
        let (s, c) = base.heading.sin_cos();
        Pose { x: c * dx + s * dy, y: c * dy - s * dx, heading: wrap(self.heading - base.heading) }
    }
}

struct Edge {
    from: usize,
    to: usize,
    measured: Pose,
    precision: [f64; 3],
}

#[differentiable]
fn cost(poses: &[Pose], #[constant] edges: &[Edge], #[constant] width: f64) -> f64 {
    let first = poses[0];
    let mut sum = first.x * first.x + first.y * first.y + first.heading * first.heading;
    for edge in edges {
        let seen = poses[edge.to].seen_from(&poses[edge.from]);
        sum += huber(edge.precision[0] * (seen.x - edge.measured.x), width)
            + huber(edge.precision[1] * (seen.y - edge.measured.y), width)
            + huber(edge.precision[2] * wrap(seen.heading - edge.measured.heading), width);
    }
    sum
}

/// In one pass; the slope of Huber's function is its argument, clamped.
fn hand(poses: &[Pose], edges: &[Edge], width: f64) -> (f64, Vec<f64>) {
    let zero = Pose { x: 0.0, y: 0.0, heading: 0.0 };
    let mut d = vec![zero; poses.len()];
    let p = poses[0];
    let mut sum = p.x * p.x + p.y * p.y + p.heading * p.heading;
    d[0] = Pose { x: 2.0 * p.x, y: 2.0 * p.y, heading: 2.0 * p.heading };
    for e in edges {
        let (a, b) = (&poses[e.from], &poses[e.to]);
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let (s, c) = a.heading.sin_cos();
        let (x, y) = (c * dx + s * dy, c * dy - s * dx);
        let r = [
            e.precision[0] * (x - e.measured.x),
            e.precision[1] * (y - e.measured.y),
            e.precision[2] * wrap(wrap(b.heading - a.heading) - e.measured.heading),
        ];
        let g = [0, 1, 2].map(|i| {
            let slope = r[i].clamp(-width, width);
            sum += slope * (r[i] - 0.5 * slope);
            slope * e.precision[i]
        });
        let (gx, gy) = (c * g[0] - s * g[1], s * g[0] + c * g[1]);
        let to = &mut d[e.to];
        to.x += gx;
        to.y += gy;
        to.heading += g[2];
        let from = &mut d[e.from];
        from.x -= gx;
        from.y -= gy;
        from.heading += g[0] * y - g[1] * x - g[2];
    }
    (sum, d.iter().flat_map(|d| [d.x, d.y, d.heading]).collect())
}

fn main() {
    let noise = numbers(3 * POSES, -0.2, 0.2);
    let poses: Vec<Pose> = (0..POSES)
        .map(|i| {
            let t = 0.1 * i as f64;
            Pose { x: 5.0 * t.cos() + noise[3 * i], y: 5.0 * t.sin() + noise[3 * i + 1], heading: t + noise[3 * i + 2] }
        })
        .collect();
    let mut edges = Vec::new();
    let jitter = numbers(3 * 3 * POSES, -0.3, 0.3);
    for i in 1..POSES {
        for back in [1, 20, 63] {
            if i >= back {
                let j = &jitter[3 * edges.len()..];
                let seen = poses[i].seen_from(&poses[i - back]);
                let measured = Pose { x: seen.x + j[0], y: seen.y + j[1], heading: wrap(seen.heading + j[2]) };
                edges.push(Edge { from: i - back, to: i, measured, precision: [2.0, 2.0, 5.0] });
            }
        }
    }
    run(
        "slam",
        || cost(&poses, &edges, 0.5),
        || {
            let (v, (d, ..)) = cost::value_and_gradient(&poses, &edges, 0.5);
            (v, d.iter().flat_map(|d| [d.x, d.y, d.heading]).collect())
        },
        || hand(&poses, &edges, 0.5),
    );
}
