#[path = "../harness.rs"]
mod harness;
use harness::run;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Controller {
    kp: f64,
    ki: f64,
    kd: f64,
    limit: Option<f64>,
    integral: f64,
    previous: Option<f64>,
}

#[differentiable]
impl Controller {
    fn step(&mut self, error: f64, dt: f64) -> f64 {
        let slope = match self.previous {
            Some(previous) => (error - previous) / dt,
            None => 0.0,
        };
        self.previous = Some(error);
        let integral = self.integral + error * dt;
        let command = self.kp * error + self.ki * integral + self.kd * slope;
        match self.limit {
            // Anti-windup: the integral stays where it was.
            Some(limit) if command > limit => limit,
            Some(limit) if command < -limit => -limit,
            _ => {
                self.integral = integral;
                command
            }
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Plant {
    mass: f64,
    friction: f64,
    drag: f64,
    position: f64,
    velocity: f64,
}

#[differentiable]
impl Plant {
    fn step(&mut self, force: f64, dt: f64) {
        let resistance = self.friction * self.velocity + self.drag * self.velocity * self.velocity.abs();
        self.velocity += (force - resistance) / self.mass * dt;
        self.position += self.velocity * dt;
    }
}

#[differentiable]
fn cost(controller: &Controller, plant: &Plant, #[constant] goals: &[f64], #[constant] dt: f64) -> f64 {
    let mut controller = controller.clone();
    let mut plant = plant.clone();
    let mut cost = 0.0;
    for goal in goals {
        let error = goal - plant.position;
        let command = controller.step(error, dt);
        plant.step(command, dt);
        cost += (error * error + 0.001 * command * command) * dt;
    }
    cost
}

#[derive(Clone, Copy)]
struct Kept {
    error: f64,
    slope: f64,
    integral: f64,
    command: f64,
    velocity: f64,
    /// 0: not limited, else the sign.
    limited: f64,
}

fn hand(c: &Controller, p: &Plant, goals: &[f64], dt: f64) -> (f64, Vec<f64>) {
    let mut tape: Vec<Kept> = Vec::with_capacity(goals.len());
    let (mut integral, mut previous) = (c.integral, c.previous);
    let (mut position, mut velocity) = (p.position, p.velocity);
    let mut cost = 0.0;
    for goal in goals {
        let error = goal - position;
        let slope = match previous {
            Some(previous) => (error - previous) / dt,
            None => 0.0,
        };
        previous = Some(error);
        let next = integral + error * dt;
        let command = c.kp * error + c.ki * next + c.kd * slope;
        let (force, limited) = match c.limit {
            Some(limit) if command > limit => (limit, 1.0),
            Some(limit) if command < -limit => (-limit, -1.0),
            _ => {
                integral = next;
                (command, 0.0)
            }
        };
        tape.push(Kept { error, slope, integral, command: force, velocity, limited });
        let resistance = p.friction * velocity + p.drag * velocity * velocity.abs();
        velocity += (force - resistance) / p.mass * dt;
        position += velocity * dt;
        cost += (error * error + 0.001 * force * force) * dt;
    }
    let (mut dkp, mut dki, mut dkd, mut dlimit, mut dintegral) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let (mut dmass, mut dfriction, mut ddrag, mut dposition, mut dvelocity) = (0.0, 0.0, 0.0, 0.0, 0.0);
    // Of the error of this step, by the slope of the next one.
    let mut derror_next = 0.0;
    let h = dt / p.mass;
    let kd = c.kd / dt;
    for (k, t) in tape.iter().enumerate().rev() {
        let mut derror = 2.0 * t.error * dt + derror_next;
        let mut dforce = 0.002 * t.command * dt;
        dvelocity += dposition * dt;
        let da = dvelocity * h;
        dforce += da;
        let resistance = p.friction * t.velocity + p.drag * t.velocity * t.velocity.abs();
        dmass -= da * (t.command - resistance);
        dfriction -= da * t.velocity;
        ddrag -= da * t.velocity * t.velocity.abs();
        dvelocity -= da * (p.friction + 2.0 * p.drag * t.velocity.abs());
        derror_next = 0.0;
        if t.limited == 0.0 {
            dkp += dforce * t.error;
            dki += dforce * t.integral;
            dkd += dforce * t.slope;
            dintegral += dforce * c.ki;
            derror += dforce * c.kp + dintegral * dt;
            if k > 0 || c.previous.is_some() {
                let ds = dforce * kd;
                derror += ds;
                derror_next = -ds;
            }
        } else {
            dlimit += t.limited * dforce;
        }
        dposition -= derror;
    }
    dmass /= p.mass;
    let mut g = vec![dkp, dki, dkd];
    if c.limit.is_some() {
        g.push(dlimit);
    }
    g.push(dintegral);
    if c.previous.is_some() {
        g.push(derror_next);
    }
    g.extend([dmass, dfriction, ddrag, dposition, dvelocity]);
    (cost, g)
}

fn main() {
    let controller = Controller { kp: 6.0, ki: 1.5, kd: 2.0, limit: Some(4.0), integral: 0.0, previous: None };
    let plant = Plant { mass: 1.2, friction: 0.3, drag: 0.1, position: 0.0, velocity: 0.0 };
    let goals: Vec<f64> = (0..2000).map(|k| if (k / 500) % 2 == 0 { 1.0 } else { -0.5 }).collect();
    let dt = 0.01;
    run(
        "pid",
        || cost(&controller, &plant, &goals, dt),
        || {
            let (v, (dc, dp, ..)) = cost::value_and_gradient(&controller, &plant, &goals, dt);
            let mut g = dc.to_flat();
            g.extend(dp.to_flat());
            (v, g)
        },
        || hand(&controller, &plant, &goals, dt),
    );
}
