//! Random IR programs in which all numbers are arrays, of one element each; and the proof that this finds mistakes.

use super::tests::{ALL, first, programs, transform};
use super::{Options, Reversed};
use crate::elementwise::Read;
use crate::ir::random::{Shape, fuzz, generate};
use crate::ir::*;
use crate::ty::{Dense, Scalar, Ty};
use std::panic::catch_unwind;

/// The program on arrays.
fn of_arrays(f: &Function) -> Function {
    let mut f = f.clone();
    for data in &mut f.values {
        if data.ty == Ty::Scalar(Scalar::F64) {
            let element = Box::new(data.ty.clone());
            data.ty = Ty::Dense(Dense { element, ndim: Some(1), view: false });
        }
    }
    f
}

const SHAPE: Shape = Shape::of(60);

/// How many instructions there are such as this.
fn count(r: &Region, such: &dyn Fn(&Op) -> bool) -> usize {
    let own = |i: &Inst| usize::from(such(&i.op));
    r.insts.iter().map(|i| own(i) + i.op.regions().into_iter().map(|r| count(r, such)).sum::<usize>()).sum()
}

#[test]
fn random_programs_of_arrays_have_the_gradient_of_dual_numbers() {
    for elementwise in [true, false] {
        let counted = std::cell::Cell::new((0, 0));
        let made = |f: &Function| {
            let r = transform(&of_arrays(f), true, Options { elementwise, ..ALL })?;
            let (forward, back) = counted.get();
            let forward = forward + count(&r.forward, &|op| matches!(op, Op::Elementwise(_)));
            let back = back + count(&r.reverse, &|op| matches!(op, Op::ElementwiseBack(_)));
            counted.set((forward, back));
            Some(r)
        };
        let tally = fuzz(programs(), 31, SHAPE, made, Reversed::sweeps);
        println!("random IR programs of arrays: {tally:?}, {:?} trees", counted.get());
        let (forward, back) = counted.get();
        match elementwise {
            true => assert!(forward > programs() / 4 && back > programs() / 2, "{forward} and {back} trees"),
            false => assert_eq!((forward, back), (0, 0)),
        }
    }
}

/// The same in one pass over the program.
#[test]
fn random_programs_of_arrays_in_one_pass() {
    let made = |f: &Function| {
        let r = transform(&of_arrays(f), true, ALL)?;
        let mut r = crate::fuse::fuse(&r).unwrap_or(r);
        crate::gather::gather(&mut r, crate::gather::Passes::ALL);
        Some(r)
    };
    fuzz(programs(), 32, SHAPE, made, Reversed::sweeps);
}

/// An instruction of the reverse sweep.
fn back(r: &mut Reversed, change: &dyn Fn(&mut crate::elementwise::ElementwiseBack) -> bool) -> bool {
    first(&mut r.reverse, &|i| match &mut i.op {
        Op::ElementwiseBack(b) => change(b),
        _ => false,
    })
}

#[test]
fn mistakes_in_trees_are_found() {
    type Plant = fn(&mut Reversed) -> bool;
    let plants: [(&str, Plant); 4] = [
        ("a cotangent that is added to nothing", |r| back(r, &|b| b.sinks.pop().is_some())),
        ("cotangents of two operands that changed places", |r| {
            back(r, &|b| {
                let many = b.sinks.len() > 1;
                if many {
                    let (k, l) = (b.sinks[0].0, b.sinks[1].0);
                    (b.sinks[0].0, b.sinks[1].0) = (l, k);
                }
                many
            })
        }),
        ("another operand in place of one", |r| {
            back(r, &|b| {
                let read: Vec<Value> = b.operands.iter().filter(|o| o.1 == Read::Values).map(|o| o.0).collect();
                match read[..] {
                    [v, w, ..] => {
                        b.operands.iter_mut().filter(|o| o.0 == w).for_each(|o| o.0 = v);
                        v != w
                    }
                    _ => false,
                }
            })
        }),
        ("a partial that is left out", |r| {
            back(r, &|b| {
                let dy = b.sweeps.dy;
                let k = b.sweeps.reverse.insts.iter().position(|i| matches!(i.op, Op::Binary(BinOp::Mul, ..)));
                let Some(inst) = k.map(|k| &mut b.sweeps.reverse.insts[k]) else { return false };
                inst.op = Op::Binary(BinOp::Mul, dy, dy);
                true
            })
        }),
    ];
    for (what, plant) in plants {
        let planted = |f: &Function| {
            let mut r = transform(&of_arrays(f), true, ALL)?;
            plant(&mut r);
            Some(r)
        };
        let found = catch_unwind(|| fuzz(900, 7, SHAPE, planted, Reversed::sweeps));
        assert!(found.is_err(), "{what} went unnoticed");
    }
}

/// What the reverse of a tree reads is no more than its operands and its result.
#[test]
fn trees_keep_nothing_of_their_middle() {
    let mut trees = 0;
    for seed in 0..300 {
        let Some(r) = transform(&of_arrays(&generate(seed, SHAPE)), true, ALL) else { continue };
        let mut inside = crate::hash::HashSet::default();
        middles(&r.forward, &mut inside);
        trees += inside.len();
        let free = super::plan::free_values(&r.reverse.insts, &r.reverse.term);
        assert!(free.iter().all(|v| !inside.contains(v)), "{}", print::dump_sweeps(r.sweeps()));
    }
    assert!(trees > 50, "{trees}");
}

fn middles(r: &Region, found: &mut crate::hash::HashSet<Value>) {
    for inst in &r.insts {
        if let Op::Elementwise(e) = &inst.op {
            definitions(&e.plain.insts, found);
        }
        inst.op.regions().into_iter().for_each(|r| middles(r, found));
    }
}
