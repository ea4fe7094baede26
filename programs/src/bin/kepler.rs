#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Orbit {
    axis: f64,
    eccentricity: f64,
    motion: f64,
    phase: f64,
    node: f64,
}

#[differentiable]
impl Orbit {
    /// Kepler's equation by Newton's method.
    fn anomaly(&self, t: f64) -> f64 {
        let mean = self.motion * t + self.phase;
        let mut e = mean + self.eccentricity * mean.sin();
        loop {
            let (s, c) = e.sin_cos();
            let step = (e - self.eccentricity * s - mean) / (1.0 - self.eccentricity * c);
            e -= step;
            if step.abs() < 1e-12 {
                return e;
            }
        }
    }

    fn position(&self, t: f64) -> (f64, f64) {
        let (s, c) = self.anomaly(t).sin_cos();
        let x = self.axis * (c - self.eccentricity);
        let y = self.axis * (1.0 - self.eccentricity * self.eccentricity).sqrt() * s;
        let (sn, cn) = self.node.sin_cos();
        (cn * x - sn * y, sn * x + cn * y)
    }
}

struct Sighting {
    time: f64,
    x: f64,
    y: f64,
}

#[differentiable]
fn misfit(orbit: &Orbit, #[constant] sightings: &[Sighting]) -> f64 {
    sightings
        .iter()
        .map(|s| {
            let (x, y) = orbit.position(s.time);
            (x - s.x).powi(2) + (y - s.y).powi(2)
        })
        .sum()
}

/// In one pass: the root's slopes are those of the equation, by the implicit function theorem.
fn hand(o: &Orbit, sightings: &[Sighting]) -> (f64, Vec<f64>) {
    let (sn, cn) = o.node.sin_cos();
    let ecc = o.eccentricity;
    let flat = (1.0 - ecc * ecc).sqrt();
    let (mut daxis, mut decc, mut dmotion, mut dphase, mut dnode, mut dflat) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    let mut sum = 0.0;
    for sight in sightings {
        let (s, c) = o.anomaly(sight.time).sin_cos();
        let (x, y) = (o.axis * (c - ecc), o.axis * flat * s);
        let (px, py) = (cn * x - sn * y, sn * x + cn * y);
        let (ex, ey) = (px - sight.x, py - sight.y);
        sum += ex * ex + ey * ey;
        let (gx, gy) = (2.0 * ex, 2.0 * ey);
        dnode += gy * px - gx * py;
        let (dx, dy) = (cn * gx + sn * gy, cn * gy - sn * gx);
        daxis += dx * (c - ecc) + dy * flat * s;
        dflat += dy * s;
        let de = o.axis * (dy * flat * c - dx * s);
        let dmean = de / (1.0 - ecc * c);
        decc += dmean * s - dx * o.axis;
        dphase += dmean;
        dmotion += dmean * sight.time;
    }
    decc -= dflat * o.axis * ecc / flat;
    (sum, vec![daxis, decc, dmotion, dphase, dnode])
}

fn main() {
    let sightings: Vec<Sighting> =
        numbers(900, -1.0, 1.0).chunks(3).map(|c| Sighting { time: 5.0 * (c[0] + 1.0), x: c[1], y: c[2] }).collect();
    let orbit = Orbit { axis: 1.1, eccentricity: 0.4, motion: 1.3, phase: 0.2, node: 0.7 };
    run(
        "kepler",
        || misfit(&orbit, &sightings),
        || {
            let (v, (d, ())) = misfit::value_and_gradient(&orbit, &sightings);
            (v, d.to_flat())
        },
        || hand(&orbit, &sightings),
    );
}
