//! Random programs of one variable, whose loops get slopes, against dual numbers; and the proof that this finds mistakes.

use super::slopes;
use crate::activity::analyse;
use crate::diag::Problems;
use crate::hash::{HashMap, New as _};
use crate::ir::random::{Rng, Shape, arguments, compare_on, fuzz_with};
use crate::ir::verify::{verify, verify_sweeps};
use crate::ir::*;
use crate::reverse::{Options, reverse};
use std::cell::Cell;
use std::panic::catch_unwind;

const OPTIONS: Options = Options::all(true);

/// The same program, in which only the first number has a derivative.
fn of_one_variable(f: &Function) -> Function {
    let mut f = f.clone();
    let floats = f.params.iter().copied().filter(|p| super::float(f.ty(*p)));
    let others: Vec<Value> = floats.skip(1).collect();
    let mut map = HashMap::new();
    let mut before = vec![];
    for p in others {
        let (ty, span) = (f.ty(p).clone(), f.data(p).span);
        let alone = f.value(None, span, ty);
        map.insert(p, alone);
        let op = Op::Rule(crate::rules::helper("detached").unwrap(), vec![p]);
        before.push(Inst { results: vec![alone], op, span });
    }
    crate::normalise::substitute(&mut f.body, &map);
    f.body.insts.splice(0..0, before);
    f
}

fn check(plant: fn(&mut Function), count: usize, found: &Cell<usize>) {
    let shape = Shape::of(60);
    fuzz_with(count, 31, shape, |f, seed, tally| {
        let f = of_one_variable(f);
        let mut g = f.clone();
        crate::checkpoint::expand(&mut g);
        crate::normalise::normalise(&mut g);
        let Some(mut g) = slopes(&g, &[], true) else { return Ok(()) };
        found.set(found.get() + 1);
        plant(&mut g);
        verify(&g)?;
        let activity = analyse(&g, &[], true, &mut Problems::default());
        let made = reverse(&g, &activity, OPTIONS);
        if !made.problems.is_empty() {
            return Ok(());
        }
        verify_sweeps(made.sweeps())?;
        let mut rng = Rng(seed);
        compare_on(&f, made.sweeps(), &mut || arguments(&f, &mut rng), tally)
            .map_err(|e| format!("{e}\n\n{}", print::dump_sweeps(made.sweeps())))
    });
}

#[test]
fn random_programs_with_slopes_have_the_gradient_of_dual_numbers() {
    let found = Cell::new(0);
    check(|_| {}, 3000, &found);
    println!("{} programs with slopes", found.get());
    assert!(found.get() > 60, "{} programs with slopes", found.get());
}

#[test]
fn mistakes_are_found() {
    fn each(r: &mut Region, change: &mut dyn FnMut(&mut Op)) {
        for inst in &mut r.insts {
            change(&mut inst.op);
            inst.op.regions_mut().into_iter().for_each(|r| each(r, change));
        }
    }
    type Plant = fn(&mut Function);
    let plants: [(&str, Plant); 2] = [
        ("a value taken for its slope", |f| {
            each(&mut f.body, &mut |op| match op {
                Op::Rule(row, args) if row.name == "with_slope" => args[2] = args[1],
                _ => {}
            });
        }),
        ("a slope that starts with two", |f| {
            each(&mut f.body, &mut |op| match op {
                Op::Const(text) if text.to_string() == "1.0_f64" => *text = quote::quote!(2.0_f64),
                _ => {}
            });
        }),
    ];
    for (what, plant) in plants {
        let result = catch_unwind(|| check(plant, 1500, &Cell::new(0)));
        assert!(result.is_err(), "{what} went unnoticed");
    }
}

/// A loop that would keep a record per iteration keeps nothing.
#[test]
fn expansion() {
    crate::emit::tests::check_with(
        "fn root(a: f64, #[constant] b: f64) -> f64 {
            let mut y = a;
            while y * y - a > b {
                y = 0.5 * (y + a / y);
            }
            y * a
        }",
        true,
        &expect_test::expect![[r#"
            fn root(a: f64, b: f64) {
                let y1 = ::zygote::rules::detached(a);
                let mut y = y1;
                let mut y_dot = 1.0_f64;
                while {
                    let y3 = y * y;
                    let y4 = y3 - y1;
                    y4 > b
                } {
                    let y5 = y1 / y;
                    let y5_dot = (1.0_f64 - (y5 * y_dot)) / y;
                    let y6 = y + y5;
                    let y6_dot = y_dot + y5_dot;
                    let y_1 = 0.5 * y6;
                    let y_1_dot = 0.5 * y6_dot;
                    y = y_1;
                    y_dot = y_1_dot;
                }
                let y_2 = ::zygote::rules::with_slope(a, y, y_dot);
                let y7 = y_2 * a;
                (
                    y7,
                    move |dy7: f64| {
                        let dy_2 = dy7 * a;
                        let da = dy7 * y_2;
                        let da_1 = da + ::zygote::rules::scale(dy_2, y_dot);
                        (da_1, ())
                    },
                )
            }
        "#]],
    );
}
