#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
enum Element {
    Resistor { from: usize, to: usize, conductance: f64 },
    Diode { from: usize, to: usize, saturation: f64, thermal: f64 },
}

/// Node 0 is the ground, node 1 is driven.
#[derive(Clone, Debug, Differentiable)]
struct Circuit {
    elements: Vec<Element>,
    capacitance: Vec<f64>,
}

#[differentiable]
impl Circuit {
    fn currents(&self, v: &[f64]) -> Vec<f64> {
        let mut into = vec![0.0; v.len()];
        for element in &self.elements {
            let (from, to, current) = match element {
                Element::Resistor { from, to, conductance } => (*from, *to, conductance * (v[*from] - v[*to])),
                Element::Diode { from, to, saturation, thermal } => {
                    (*from, *to, saturation * (((v[*from] - v[*to]) / thermal).exp() - 1.0))
                }
            };
            into[from] -= current;
            into[to] += current;
        }
        into
    }
}

#[differentiable]
fn misfit(circuit: &Circuit, input: &[f64], #[constant] goal: &[f64], #[constant] dt: f64) -> f64 {
    let n = circuit.capacitance.len();
    let mut v = vec![0.0; n];
    let mut total = 0.0;
    for (u, goal) in input.iter().zip(goal) {
        v[1] = *u;
        let into = circuit.currents(&v);
        for j in 2..n {
            v[j] += dt * into[j] / circuit.capacitance[j];
        }
        total += (v[n - 1] - goal).powi(2);
    }
    total
}

/// Keeps the voltages and the exponentials.
fn hand(circuit: &Circuit, input: &[f64], goal: &[f64], dt: f64) -> (f64, Vec<f64>) {
    let n = circuit.capacitance.len();
    let rate: Vec<f64> = circuit.capacitance.iter().map(|c| dt / c).collect();
    let diodes = circuit.elements.iter().filter(|e| matches!(e, Element::Diode { .. })).count();
    let mut v = vec![0.0; n];
    let mut tape = Vec::with_capacity(n * input.len());
    let mut powers = Vec::with_capacity(diodes * input.len());
    let mut into = vec![0.0; n];
    let mut outputs = Vec::with_capacity(input.len());
    let mut total = 0.0;
    for (&u, &goal) in input.iter().zip(goal) {
        v[1] = u;
        tape.extend_from_slice(&v);
        into.fill(0.0);
        for e in &circuit.elements {
            let (from, to, current) = match *e {
                Element::Resistor { from, to, conductance } => (from, to, conductance * (v[from] - v[to])),
                Element::Diode { from, to, saturation, thermal } => {
                    let e = ((v[from] - v[to]) / thermal).exp();
                    powers.push(e);
                    (from, to, saturation * (e - 1.0))
                }
            };
            into[from] -= current;
            into[to] += current;
        }
        for j in 2..n {
            v[j] += rate[j] * into[j];
        }
        let e = v[n - 1] - goal;
        outputs.push(2.0 * e);
        total += e * e;
    }
    let size: usize = circuit.elements.iter().map(|e| if matches!(e, Element::Diode { .. }) { 2 } else { 1 }).sum();
    let mut g = vec![0.0; size + n + input.len()];
    let (delements, rest) = g.split_at_mut(size);
    let (dcapacitance, dinput) = rest.split_at_mut(n);
    let mut dv = vec![0.0; n];
    let mut d = vec![0.0; n];
    let mut after = v;
    for k in (0..input.len()).rev() {
        dv[n - 1] += outputs[k];
        let before = &tape[k * n..(k + 1) * n];
        for j in 2..n {
            d[j] = dv[j] * rate[j];
            dcapacitance[j] -= dv[j] * (after[j] - before[j]);
        }
        let mut at = 0;
        let mut power = k * diodes;
        for e in &circuit.elements {
            let (from, to, by_voltage) = match *e {
                Element::Resistor { from, to, conductance } => {
                    delements[at] += (d[to] - d[from]) * (before[from] - before[to]);
                    at += 1;
                    (from, to, conductance)
                }
                Element::Diode { from, to, saturation, thermal } => {
                    let e = powers[power];
                    power += 1;
                    let di = d[to] - d[from];
                    let slope = saturation * e / thermal;
                    delements[at] += di * (e - 1.0);
                    delements[at + 1] -= di * slope * (before[from] - before[to]);
                    at += 2;
                    (from, to, slope)
                }
            };
            let h = (d[to] - d[from]) * by_voltage;
            dv[from] += h;
            dv[to] -= h;
        }
        dinput[k] = std::mem::take(&mut dv[1]);
        after.copy_from_slice(before);
    }
    // The voltage's change is rate * current, and its derivative by the capacitance -1 / capacitance times that. What is
    // before is overwritten at the driven node only.
    for (d, c) in dcapacitance.iter_mut().zip(&circuit.capacitance) {
        *d /= c;
    }
    scale_thermal(circuit, delements);
    (total, g)
}

/// The sums by the thermal voltages still lack a division.
fn scale_thermal(circuit: &Circuit, delements: &mut [f64]) {
    let mut at = 0;
    for e in &circuit.elements {
        match e {
            Element::Resistor { .. } => at += 1,
            Element::Diode { thermal, .. } => {
                delements[at + 1] /= thermal;
                at += 2;
            }
        }
    }
}

fn main() {
    let n = 10;
    let steps = 200;
    let r = numbers(4 * n, 0.5, 1.5);
    let mut elements = Vec::new();
    for i in 1..n - 1 {
        elements.push(Element::Resistor { from: i, to: i + 1, conductance: r[i] });
        elements.push(Element::Diode { from: i + 1, to: 0, saturation: 0.01 * r[n + i], thermal: 0.3 * r[2 * n + i] });
        if i % 3 == 0 {
            elements.push(Element::Resistor { from: i + 1, to: 0, conductance: 0.1 * r[i] });
        }
    }
    let circuit = Circuit { elements, capacitance: r[3 * n..].to_vec() };
    let input: Vec<f64> = (0..steps).map(|k| 1.5 * (k as f64 * 0.05).sin()).collect();
    let goal = numbers(steps, -0.2, 0.2);
    run(
        "circuit",
        || misfit(&circuit, &input, &goal, 0.05),
        || {
            let (v, (c, u, ..)) = misfit::value_and_gradient(&circuit, &input, &goal, 0.05);
            let mut g = c.to_flat();
            g.extend(u);
            (v, g)
        },
        || hand(&circuit, &input, &goal, 0.05),
    );
}
