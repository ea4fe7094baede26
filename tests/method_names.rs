//! Methods of the user whose names begin as those of std do, on receivers whose types are not written: fields, elements, loop variables.
#![allow(missing_docs)]
#![cfg(feature = "ndarray")]

use ndarray::{Array1, array};
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Sensor {
    gain: f64,
    w: Array1<f64>,
}
#[differentiable]
impl Sensor {
    fn get_reading(&self, x: f64) -> f64 {
        self.gain * x
    }
    fn split_rate(&self, x: f64) -> f64 {
        self.gain / x
    }
    fn iterate(&self, x: f64) -> f64 {
        (self.gain * x).cos()
    }
    fn take_step(&mut self, x: f64) {
        self.gain += x;
    }
    fn into_state(self) -> Array1<f64> {
        self.w * self.gain
    }
    fn as_vector(&self) -> Array1<f64> {
        &self.w * self.gain
    }
    fn map_features(&self, x: &Array1<f64>) -> Array1<f64> {
        x * &self.w
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Robot {
    sensor: Sensor,
    parts: Vec<Sensor>,
}
#[differentiable]
fn f(r: &Robot, x: f64) -> f64 {
    let mut s = r.sensor.get_reading(x) * r.sensor.split_rate(x) + r.parts[0].iterate(x);
    let mut robot = r.clone();
    robot.sensor.take_step(x);
    robot.parts[1].take_step(x * x);
    for p in &robot.parts {
        s += p.get_reading(x) + p.as_vector().sum();
    }
    s + robot.sensor.map_features(&robot.sensor.as_vector()).sum()
        + robot.sensor.gain
        + robot.sensor.clone().into_state().sum()
}
#[test]
fn names_that_begin_as_those_of_std() {
    let se = |g: f64| Sensor { gain: g, w: array![g, 2.0 * g] };
    let r = Robot { sensor: se(0.7), parts: vec![se(1.1), se(-0.4)] };
    let (dr, dx) = f::gradient(&r, 1.3);
    let h = 1e-6;
    assert!((dx - (f(&r, 1.3 + h) - f(&r, 1.3 - h)) / (2.0 * h)).abs() < 1e-6);
    let at = |t: f64| {
        let mut q = r.clone();
        q.sensor.gain += t;
        q.parts[1].w[0] += t;
        f(&q, 1.3)
    };
    let fd = (at(h) - at(-h)) / (2.0 * h);
    assert!((dr.sensor.gain + dr.parts[1].w[0] - fd).abs() < 1e-6);
    assert!((dr.sensor.gain).is_finite());
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Turn {
    angle: f64,
}

#[differentiable]
impl Turn {
    fn mul(&self, other: &Turn) -> Turn {
        Turn { angle: self.angle * other.angle }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Joint {
    turn: Turn,
}

#[differentiable]
fn turned(joint: &Joint, x: f64) -> f64 {
    let by = Turn { angle: x };
    joint.turn.mul(&by).angle
}

/// Of a receiver whose type isn't seen.
#[test]
fn names_of_operators() {
    let (d, dx) = turned::gradient(&Joint { turn: Turn { angle: 3.0 } }, 2.0);
    assert_eq!((d.turn.angle, dx), (2.0, 3.0));
}
