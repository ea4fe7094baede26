#[path = "../harness.rs"]
mod harness;
use harness::run;
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
    fn new(x: f64, y: f64, z: f64) -> Vec3 {
        Vec3 { x, y, z }
    }

    fn dot(self, o: Vec3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    fn cross(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.y * o.z - self.z * o.y, y: self.z * o.x - self.x * o.z, z: self.x * o.y - self.y * o.x }
    }

    fn times(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z }
    }

    fn over(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z }
    }

    fn normalized(self) -> Vec3 {
        self * (1.0 / self.dot(self).sqrt())
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Quat {
    w: f64,
    v: Vec3,
}

#[differentiable]
impl Add for Quat {
    type Output = Quat;
    fn add(self, o: Quat) -> Quat {
        Quat { w: self.w + o.w, v: self.v + o.v }
    }
}

#[differentiable]
impl Mul<f64> for Quat {
    type Output = Quat;
    fn mul(self, k: f64) -> Quat {
        Quat { w: self.w * k, v: self.v * k }
    }
}

#[differentiable]
impl Mul for Quat {
    type Output = Quat;
    fn mul(self, o: Quat) -> Quat {
        Quat { w: self.w * o.w - self.v.dot(o.v), v: o.v * self.w + self.v * o.w + self.v.cross(o.v) }
    }
}

#[differentiable]
impl Quat {
    fn conjugate(self) -> Quat {
        Quat { w: self.w, v: self.v * -1.0 }
    }

    fn normalized(self) -> Quat {
        self * (1.0 / (self.w * self.w + self.v.dot(self.v)).sqrt())
    }

    fn rotate(self, p: Vec3) -> Vec3 {
        let t = self.v.cross(p) * 2.0;
        p + t * self.w + self.v.cross(t)
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct State {
    position: Vec3,
    velocity: Vec3,
    attitude: Quat,
    rates: Vec3,
}

#[differentiable]
impl Add for State {
    type Output = State;
    fn add(self, o: State) -> State {
        State {
            position: self.position + o.position,
            velocity: self.velocity + o.velocity,
            attitude: self.attitude + o.attitude,
            rates: self.rates + o.rates,
        }
    }
}

#[differentiable]
impl Mul<f64> for State {
    type Output = State;
    fn mul(self, k: f64) -> State {
        State {
            position: self.position * k,
            velocity: self.velocity * k,
            attitude: self.attitude * k,
            rates: self.rates * k,
        }
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Command {
    thrust: f64,
    torque: Vec3,
}

#[derive(Clone, Debug, Differentiable)]
struct Quadrotor {
    mass: f64,
    drag: f64,
    inertia: Vec3,
    kp: f64,
    kd: f64,
    k_tilt: f64,
    k_rates: f64,
}

const GRAVITY: f64 = 9.81;

#[differentiable]
impl Quadrotor {
    fn control(&self, state: &State, goal: Vec3) -> Command {
        let wanted: Vec3 = (goal - state.position) * self.kp - state.velocity * self.kd + Vec3::new(0.0, 0.0, GRAVITY);
        let up: Vec3 = state.attitude.rotate(Vec3::new(0.0, 0.0, 1.0));
        let tilt: Vec3 = state.attitude.conjugate().rotate(up.cross(wanted.normalized()));
        Command { thrust: self.mass * up.dot(wanted), torque: tilt * self.k_tilt - state.rates * self.k_rates }
    }

    fn derivative(&self, state: &State, command: &Command) -> State {
        let up: Vec3 = state.attitude.rotate(Vec3::new(0.0, 0.0, 1.0));
        let acceleration: Vec3 =
            up * (command.thrust / self.mass) - state.velocity * self.drag - Vec3::new(0.0, 0.0, GRAVITY);
        let spin = Quat { w: 0.0, v: state.rates };
        let momentum: Vec3 = state.rates.times(self.inertia);
        State {
            position: state.velocity,
            velocity: acceleration,
            attitude: state.attitude * spin * 0.5,
            rates: (command.torque - state.rates.cross(momentum)).over(self.inertia),
        }
    }

    fn step(&self, state: &State, command: &Command, dt: f64) -> State {
        let s: State = *state;
        let k1: State = self.derivative(&s, command);
        let k2: State = self.derivative(&(s + k1 * (0.5 * dt)), command);
        let k3: State = self.derivative(&(s + k2 * (0.5 * dt)), command);
        let k4: State = self.derivative(&(s + k3 * dt), command);
        let next: State = s + (k1 + k2 * 2.0 + k3 * 2.0 + k4) * (dt / 6.0);
        State { attitude: next.attitude.normalized(), ..next }
    }
}

#[differentiable]
fn cost(
    quad: &Quadrotor,
    #[constant] initial: &State,
    #[constant] goal: Vec3,
    steps: usize,
    #[constant] dt: f64,
) -> f64 {
    let mut state: State = *initial;
    let mut cost = 0.0;
    for _ in 0..steps {
        let command = quad.control(&state, goal);
        state = quad.step(&state, &command, dt);
        let miss: Vec3 = goal - state.position;
        cost += (miss.dot(miss) + 0.001 * command.thrust * command.thrust) * dt;
    }
    cost
}

/// Of q.rotate(p): by q and p.
fn rotate_back(q: Quat, p: Vec3, g: Vec3) -> (Quat, Vec3) {
    let t = q.v.cross(p) * 2.0;
    let dt = (g * q.w + g.cross(q.v)) * 2.0;
    (Quat { w: g.dot(t), v: t.cross(g) + p.cross(dt) }, g + dt.cross(q.v))
}

/// Of q.rotate((0, 0, 1)): by q.
fn up_back(q: Quat, g: Vec3) -> Quat {
    let Quat { w, v: Vec3 { x, y, z } } = q;
    Quat {
        w: 2.0 * (y * g.x - x * g.y),
        v: Vec3::new(
            2.0 * (z * g.x - w * g.y) - 4.0 * x * g.z,
            2.0 * (w * g.x + z * g.y) - 4.0 * y * g.z,
            2.0 * (x * g.x + y * g.y),
        ),
    }
}

fn up(q: Quat) -> Vec3 {
    let Quat { w, v: Vec3 { x, y, z } } = q;
    Vec3::new(2.0 * (w * y + x * z), 2.0 * (y * z - w * x), 1.0 - 2.0 * (x * x + y * y))
}

#[derive(Clone, Copy)]
struct Kept {
    stages: [State; 4],
    unnormalized: Quat,
    command: Command,
}

impl Quadrotor {
    fn derivative_back(
        &self,
        s: &State,
        c: &Command,
        g: &State,
        inv_mass: f64,
        inv_inertia: Vec3,
        d: &mut Quadrotor,
        dc: &mut Command,
    ) -> State {
        let k = c.thrust * inv_mass;
        let up = up(s.attitude);
        let along = g.velocity.dot(up);
        dc.thrust += along * inv_mass;
        d.mass -= along * k * inv_mass;
        d.drag -= g.velocity.dot(s.velocity);
        let mut dq = up_back(s.attitude, g.velocity * k);
        // (-v·r, w r + v × r) / 2
        let h = g.attitude * 0.5;
        dq.w += h.v.dot(s.rates);
        dq.v = dq.v + s.rates.cross(h.v) - s.rates * h.w;
        let mut dr = h.v * s.attitude.w + h.v.cross(s.attitude.v) - s.attitude.v * h.w;
        // (torque - r × I r) / I
        let m = s.rates.times(self.inertia);
        let value = (c.torque - s.rates.cross(m)).times(inv_inertia);
        let gt = g.rates.times(inv_inertia);
        dc.torque = dc.torque + gt;
        let dm = s.rates.cross(gt);
        dr = dr - m.cross(gt) + dm.times(self.inertia);
        d.inertia = d.inertia - gt.times(value) + dm.times(s.rates);
        State {
            position: Vec3::new(0.0, 0.0, 0.0),
            velocity: g.position - g.velocity * self.drag,
            attitude: dq,
            rates: dr,
        }
    }

    fn control_back(&self, s: &State, goal: Vec3, g: &Command, d: &mut Quadrotor, ds: &mut State) {
        let miss = goal - s.position;
        let wanted = miss * self.kp - s.velocity * self.kd + Vec3::new(0.0, 0.0, GRAVITY);
        let up = up(s.attitude);
        let inv = 1.0 / wanted.dot(wanted).sqrt();
        let unit = wanted * inv;
        let axis = up.cross(unit);
        let back = s.attitude.conjugate();
        let tilt = back.rotate(axis);
        d.k_tilt += g.torque.dot(tilt);
        d.k_rates -= g.torque.dot(s.rates);
        ds.rates = ds.rates - g.torque * self.k_rates;
        let (dback, daxis) = rotate_back(back, axis, g.torque * self.k_tilt);
        let mut dup = unit.cross(daxis);
        let dunit = daxis.cross(up);
        d.mass += g.thrust * up.dot(wanted);
        let gm = g.thrust * self.mass;
        dup = dup + wanted * gm;
        let dwanted = up * gm + (dunit - unit * unit.dot(dunit)) * inv;
        let dq = up_back(s.attitude, dup);
        ds.attitude = ds.attitude + dq + dback.conjugate();
        d.kp += dwanted.dot(miss);
        d.kd -= dwanted.dot(s.velocity);
        ds.position = ds.position - dwanted * self.kp;
        ds.velocity = ds.velocity - dwanted * self.kd;
    }
}

fn hand(quad: &Quadrotor, initial: &State, goal: Vec3, steps: usize, dt: f64) -> (f64, Vec<f64>) {
    let mut tape: Vec<Kept> = Vec::with_capacity(steps);
    let mut s = *initial;
    let mut cost = 0.0;
    for _ in 0..steps {
        let c = quad.control(&s, goal);
        let k1 = quad.derivative(&s, &c);
        let s2 = s + k1 * (0.5 * dt);
        let k2 = quad.derivative(&s2, &c);
        let s3 = s + k2 * (0.5 * dt);
        let k3 = quad.derivative(&s3, &c);
        let s4 = s + k3 * dt;
        let k4 = quad.derivative(&s4, &c);
        let mut next = s + (k1 + k2 * 2.0 + k3 * 2.0 + k4) * (dt / 6.0);
        tape.push(Kept { stages: [s, s2, s3, s4], unnormalized: next.attitude, command: c });
        next.attitude = next.attitude.normalized();
        s = next;
        let miss = goal - s.position;
        cost += (miss.dot(miss) + 0.001 * c.thrust * c.thrust) * dt;
    }
    let z = Vec3::new(0.0, 0.0, 0.0);
    let mut d = Quadrotor { mass: 0.0, drag: 0.0, inertia: z, kp: 0.0, kd: 0.0, k_tilt: 0.0, k_rates: 0.0 };
    let mut ds = State { position: z, velocity: z, attitude: Quat { w: 0.0, v: z }, rates: z };
    let (inv_mass, inv_inertia) = (1.0 / quad.mass, Vec3::new(1.0, 1.0, 1.0).over(quad.inertia));
    let mut position = s.position;
    for t in tape.iter().rev() {
        ds.position = ds.position - (goal - position) * (2.0 * dt);
        position = t.stages[0].position;
        let q = t.unnormalized;
        let inv = 1.0 / (q.w * q.w + q.v.dot(q.v)).sqrt();
        let u = q * inv;
        let along = u.w * ds.attitude.w + u.v.dot(ds.attitude.v);
        ds.attitude = (ds.attitude + u * -along) * inv;
        let mut dc = Command { thrust: 0.002 * t.command.thrust * dt, torque: z };
        let dk = ds * (dt / 6.0);
        let d4 = quad.derivative_back(&t.stages[3], &t.command, &dk, inv_mass, inv_inertia, &mut d, &mut dc);
        let d3 = quad.derivative_back(
            &t.stages[2],
            &t.command,
            &(dk * 2.0 + d4 * dt),
            inv_mass,
            inv_inertia,
            &mut d,
            &mut dc,
        );
        let d2 = quad.derivative_back(
            &t.stages[1],
            &t.command,
            &(dk * 2.0 + d3 * (0.5 * dt)),
            inv_mass,
            inv_inertia,
            &mut d,
            &mut dc,
        );
        let d1 = quad.derivative_back(
            &t.stages[0],
            &t.command,
            &(dk + d2 * (0.5 * dt)),
            inv_mass,
            inv_inertia,
            &mut d,
            &mut dc,
        );
        ds = ds + d4 + d3 + d2 + d1;
        quad.control_back(&t.stages[0], goal, &dc, &mut d, &mut ds);
    }
    (cost, vec![d.mass, d.drag, d.inertia.x, d.inertia.y, d.inertia.z, d.kp, d.kd, d.k_tilt, d.k_rates])
}

fn main() {
    let quad = Quadrotor {
        mass: 0.8,
        drag: 0.1,
        inertia: Vec3::new(0.01, 0.012, 0.02),
        kp: 2.0,
        kd: 2.2,
        k_tilt: 1.2,
        k_rates: 0.2,
    };
    let initial = State {
        position: Vec3::new(0.0, 0.0, 0.0),
        velocity: Vec3::new(0.3, -0.1, 0.0),
        attitude: Quat { w: 1.0, v: Vec3::new(0.1, -0.05, 0.2) }.normalized(),
        rates: Vec3::new(0.1, 0.2, -0.3),
    };
    let goal = Vec3::new(1.0, -0.5, 0.8);
    run(
        "quadrotor",
        || cost(&quad, &initial, goal, 200, 0.01),
        || {
            let (v, (d, ..)) = cost::value_and_gradient(&quad, &initial, goal, 200, 0.01);
            (v, vec![d.mass, d.drag, d.inertia.x, d.inertia.y, d.inertia.z, d.kp, d.kd, d.k_tilt, d.k_rates])
        },
        || hand(&quad, &initial, goal, 200, 0.01),
    );
}
