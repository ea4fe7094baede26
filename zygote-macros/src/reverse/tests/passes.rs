//! Random IR programs through the passes before the reversal: unrolling, reuse, filled vectors.

use super::*;

/// Loops that are written out have the same derivative, and mistakes in that are found.
#[test]
fn random_programs_that_are_written_out_have_the_gradient_of_dual_numbers() {
    let (mut total, changed) = (0, std::cell::Cell::new(0));
    let unrolled = |f: &Function| {
        let mut f = f.clone();
        crate::checkpoint::expand(&mut f);
        crate::normalise::normalise(&mut f);
        let any = crate::unroll::unroll(&mut f);
        verify(&f).unwrap_or_else(|e| panic!("after unrolling: {e}\n{}", print::dump(&f)));
        any.then_some(f)
    };
    for (k, stencils) in [false, true].into_iter().enumerate() {
        let made = |f: &Function| {
            let written = unrolled(f);
            changed.set(changed.get() + usize::from(written.is_some()));
            transform(written.as_ref().unwrap_or(f), true, ALL)
        };
        let shape = Shape { stencils, choices: stencils, ..Shape::of(60) };
        total += fuzz(programs(), 41 + k as u64, shape, made, Reversed::sweeps).programs;
    }
    println!("random IR programs with loops written out: {total} run, {} have some", changed.get());
    assert!(changed.get() * 4 > total, "{} of {total}", changed.get());
    let planted = |f: &Function| {
        let mut f = unrolled(f)?;
        let mut body = f.body.clone();
        // Another iteration in the place of one.
        first(&mut body, &|i| match &mut i.op {
            Op::Const(text) if text.to_string() == "1" && f.data(i.results[0]).hint.is_none() => {
                *text = quote::quote!(0);
                true
            }
            _ => false,
        });
        f.body = body;
        transform(&f, true, ALL)
    };
    let found = catch_unwind(|| fuzz(900, 7, Shape { stencils: true, ..Shape::of(60) }, planted, Reversed::sweeps));
    assert!(found.is_err(), "an iteration in the place of another went unnoticed");
}

/// What is there already is used again, and mistakes in that are found.
#[test]
fn random_programs_that_use_values_again_have_the_gradient_of_dual_numbers() {
    let (mut total, changed, less) = (0, std::cell::Cell::new(0), std::cell::Cell::new(0));
    let again = |f: &Function, unroll: bool| {
        let mut f = f.clone();
        crate::checkpoint::expand(&mut f);
        crate::normalise::normalise(&mut f);
        if unroll {
            crate::unroll::unroll(&mut f);
        }
        let before = reads_of_elements(&f.body);
        let any = crate::reuse::reuse(&mut f);
        verify(&f).unwrap_or_else(|e| panic!("after reuse: {e}\n{}", print::dump(&f)));
        less.set(less.get() + usize::from(reads_of_elements(&f.body) < before));
        any.then_some(f)
    };
    for (k, (unroll, stencils)) in [(true, false), (true, true), (false, false)].into_iter().enumerate() {
        let made = |f: &Function| {
            let written = again(f, unroll);
            changed.set(changed.get() + usize::from(written.is_some()));
            transform(written.as_ref().unwrap_or(f), true, ALL)
        };
        let shape = Shape { stencils, ..Shape::of(80) };
        total += fuzz(programs(), 51 + k as u64, shape, made, Reversed::sweeps).programs;
    }
    let (changed, less) = (changed.get(), less.get());
    println!("random IR programs that use values again: {total} run, {changed} do, {less} with fewer reads");
    assert!(changed * 2 > total && less * 10 > total, "{changed}, {less} of {total}");
    // What is stored in between isn't seen.
    let planted = |f: &Function| {
        let mut f = f.clone();
        crate::checkpoint::expand(&mut f);
        crate::normalise::normalise(&mut f);
        crate::reuse::reuse_blindly(&mut f);
        transform(&f, true, ALL)
    };
    let found = catch_unwind(|| fuzz(900, 7, Shape::of(80), planted, Reversed::sweeps));
    assert!(found.is_err(), "a store in between went unnoticed");
}

/// Vectors that loops fill have the same derivative, and mistakes in that are found.
#[test]
fn random_programs_that_fill_vectors_have_the_gradient_of_dual_numbers() {
    fn stores(r: &Region) -> usize {
        let own = |i: &Inst| usize::from(matches!(i.op, Op::Store(..)));
        r.insts.iter().map(|i| own(i) + i.op.regions().into_iter().map(stores).sum::<usize>()).sum()
    }
    let changed = std::cell::Cell::new(0);
    let filled = |f: &Function| {
        let mut f = f.clone();
        crate::checkpoint::expand(&mut f);
        crate::normalise::normalise(&mut f);
        let before = stores(&f.body);
        crate::pushes::pushes(&mut f);
        verify(&f).unwrap_or_else(|e| panic!("after pushes: {e}\n{}", print::dump(&f)));
        (stores(&f.body) > before).then_some(f)
    };
    let shape = Shape { buffers: true, pushes: true, ..Shape::of(60) };
    let made = |f: &Function| {
        let written = filled(f);
        changed.set(changed.get() + usize::from(written.is_some()));
        transform(written.as_ref().unwrap_or(f), true, ALL)
    };
    let total = fuzz(2 * programs(), 61, shape, made, Reversed::sweeps).programs;
    println!("random IR programs with vectors that are filled: {total} run, {} have some", changed.get());
    assert!(changed.get() * 5 > total, "{} of {total}", changed.get());
    // Everything is stored at one place.
    let planted = |f: &Function| {
        let mut f = filled(f)?;
        let mut body = f.body.clone();
        first(&mut body, &|i| match &mut i.op {
            Op::Loop(Loop { kind: LoopKind::For(_, range), body, .. }) => {
                let lo = range.lo;
                body.insts.iter_mut().any(|i| match &mut i.op {
                    Op::Store(_, path, _) if path.len() == 1 => {
                        path[0] = Proj::Index(lo);
                        true
                    }
                    _ => false,
                })
            }
            _ => false,
        });
        f.body = body;
        transform(&f, true, ALL)
    };
    let found = catch_unwind(|| fuzz(900, 7, shape, planted, Reversed::sweeps));
    assert!(found.is_err(), "elements that are stored in the place of others went unnoticed");
}

/// Loops in steps have the same derivative when their iterations are counted, and mistakes in that are found.
#[test]
fn random_programs_with_loops_in_steps_have_the_gradient_of_dual_numbers() {
    fn steps(r: &Region) -> usize {
        let own = |i: &Inst| match &i.op {
            Op::Loop(Loop { kind: LoopKind::For(_, range), .. }) => {
                usize::from(range.adaptors.iter().any(|a| matches!(a, Adaptor::StepBy(_))))
            }
            _ => 0,
        };
        r.insts.iter().map(|i| own(i) + i.op.regions().into_iter().map(steps).sum::<usize>()).sum()
    }
    let counted = |f: &Function| {
        let mut f = f.clone();
        crate::checkpoint::expand(&mut f);
        crate::normalise::normalise(&mut f);
        let before = steps(&f.body);
        crate::strides::strides(&mut f);
        verify(&f).unwrap_or_else(|e| panic!("after counting steps: {e}\n{}", print::dump(&f)));
        (steps(&f.body) < before).then_some(f)
    };
    let changed = std::cell::Cell::new(0);
    let shape = Shape { buffers: true, pushes: true, stencils: true, ..Shape::of(60) };
    let made = |f: &Function| {
        let written = counted(f);
        changed.set(changed.get() + usize::from(written.is_some()));
        written.and_then(|f| transform(&f, true, ALL))
    };
    let total = fuzz(4 * programs(), 71, shape, made, Reversed::sweeps).programs;
    println!("random IR programs with loops in steps: {total} run, {} have some", changed.get());
    assert!(changed.get() * 20 > total, "{} of {total}", changed.get());
    // The counter is the index.
    let planted = |f: &Function| {
        let mut f = counted(f)?;
        let mut body = f.body.clone();
        first(&mut body, &|i| match &mut i.op {
            Op::Loop(Loop { kind: LoopKind::For(counter, _), body, .. })
                if f.data(*counter).hint.as_deref() == Some("step") =>
            {
                let (counter, made) = (*counter, body.insts[0].results[0]);
                crate::normalise::substitute(body, &[(made, counter)].into_iter().collect());
                false
            }
            _ => false,
        });
        f.body = body;
        transform(&f, true, ALL)
    };
    let found = catch_unwind(|| fuzz(9000, 7, shape, planted, Reversed::sweeps));
    assert!(found.is_err(), "counters in the place of indices went unnoticed");
}

/// How many elements and fields are read.
fn reads_of_elements(r: &Region) -> usize {
    let own = |i: &Inst| usize::from(matches!(&i.op, Op::Load(_, path) if !path.is_empty()));
    r.insts.iter().map(|i| own(i) + i.op.regions().into_iter().map(reads_of_elements).sum::<usize>()).sum()
}
