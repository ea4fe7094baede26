use zygote::prelude::*;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Turn {
    angle: f64,
}

#[differentiable]
impl Turn {
    fn mul(&self, other: &Turn) -> Turn {
        Turn { angle: self.angle + other.angle }
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

fn main() {
    println!("{}", turned::pullback(&Joint { turn: Turn { angle: 1.0 } }, 1.0).0);
}
