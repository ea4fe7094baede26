use super::*;
use crate::ir::random::{Build, f64_ty, plain_arm, range};
use num_dual::Dual64;

#[test]
fn a_loop_with_swapped_variables_and_an_exit() {
    // for i in 0..n { if a > 50 { break } (a, b) = (b * x, a) }
    let mut b = Build::new("f", &[("x", f64_ty()), ("n", Ty::Discrete)]);
    let (x, n) = (b.f.params[0], b.f.params[1]);
    let id = b.loop_id();
    let (one, zero, fifty) = (b.lit("1.0"), b.lit("0"), b.lit("50.0"));
    let (p, q, i) = (b.float("a"), b.float("b"), b.value(Some("i"), Ty::Discrete));
    b.open();
    let c = b.bin(BinOp::Gt, p, fifty);
    b.open();
    let leave = b.close(vec![], Term::Break(id, vec![q, p], vec![]));
    b.open();
    let stay = b.close(vec![], Term::Yield(vec![]));
    b.inst(vec![], Op::Switch(Switch { head: Head::If(c), arms: vec![plain_arm(leave), plain_arm(stay)] }));
    let y = b.bin(BinOp::Mul, q, x);
    let body = b.close(vec![p, q], Term::Continue(id, vec![y, p]));
    let (p, q) = (b.float("a"), b.float("b"));
    let kind = LoopKind::For(i, range(zero, n));
    b.inst(vec![p, q], Op::Loop(Loop { id, kind, inits: vec![x, one], body }));
    let y = b.bin(BinOp::Sub, p, q);
    let f = b.finish(Term::Return(vec![y]));
    verify::verify(&f).unwrap();
    let plain = |x: f64, n: i64| {
        let (mut a, mut b) = (x, 1.0);
        for _ in 0..n {
            if a > 50.0 {
                (a, b) = (b, a);
                break;
            }
            (a, b) = (b * x, a);
        }
        a - b
    };
    for n in 0..9 {
        let run = |x| run_primal(&f, &[Dyn::Num(x), Dyn::Int(n)]).unwrap().num().unwrap();
        assert_eq!(run(3.0), plain(3.0, n));
        let dual = run_primal(&f, &[Dyn::Num(Dual64::new(3.0, 1.0)), Dyn::Int(n)]).unwrap().num().unwrap();
        let numeric = (plain(3.0 + 1e-6, n) - plain(3.0 - 1e-6, n)) / 2e-6;
        assert!((dual.eps - numeric).abs() < 1e-6 * numeric.abs().max(1.0));
    }
}

#[test]
fn endless_loops_are_given_up() {
    let mut b = Build::new("f", &[("x", f64_ty())]);
    let id = b.loop_id();
    b.open();
    let body = b.close(vec![], Term::Continue(id, vec![]));
    b.inst(vec![], Op::Loop(Loop { id, kind: LoopKind::Infinite, inits: vec![], body }));
    let f = b.finish(Term::Never);
    assert!(run_primal(&f, &[Dyn::Num(1.0)]).unwrap_err().contains("step limit"));
}

#[test]
fn both_sweeps_of_a_product_over_a_range() {
    // y = x^n; the tape keeps the running product, the place goes backwards over it.
    let mut b = Build::new("f", &[("x", f64_ty()), ("n", Ty::Discrete)]);
    let (x, n) = (b.f.params[0], b.f.params[1]);
    let id = b.loop_id();
    let (one, zero) = (b.lit("1.0"), b.lit("0"));
    let tape = b.op(Op::Tape(vec![range(zero, n)]), Ty::Unknown);
    let (p, i, y) = (b.float("p"), b.value(None, Ty::Discrete), b.float("y"));
    b.open();
    b.inst(vec![], Op::Push(tape, vec![p]));
    let next = b.bin(BinOp::Mul, p, x);
    let body = b.close(vec![p], Term::Continue(id, vec![next]));
    b.inst(vec![y], Op::Loop(Loop { id, kind: LoopKind::For(i, range(zero, n)), inits: vec![one], body }));
    let forward = b.close(vec![], Term::Yield(vec![y]));
    b.open();
    let dy = b.float("dy");
    let z = b.op(Op::Zero, f64_ty());
    let dx = b.op(Op::Place(z), f64_ty());
    let dp = b.op(Op::Place(dy), f64_ty());
    b.open();
    let now = b.op(Op::Rule(scale(), vec![dp, p]), f64_ty());
    b.inst(vec![], Op::Add(dx, vec![], now));
    let before = b.bin(BinOp::Mul, dp, x);
    b.inst(vec![], Op::Set(vec![(dp, before)]));
    let body = b.close(vec![p], Term::Yield(vec![]));
    b.inst(
        vec![],
        Op::Replay(Replay {
            tape: Some(tape),
            part: None,
            range: Some((i, range(zero, n))),
            ascending: false,
            inits: vec![],
            parts: vec![],
            body,
        }),
    );
    let reverse = b.close(vec![], Term::Yield(vec![]));
    let s = Sweeps {
        values: &b.f.values,
        params: &b.f.params,
        forward: &forward,
        reverse: &reverse,
        fused: false,
        dy,
        cotangents: &[Some(dx), None],
        sinks: &[],
    };
    verify::verify_sweeps(s).unwrap();
    let (y, d) = run_reversed(s, &[Dyn::Num(1.5), Dyn::Int(4)], Dyn::Num(2.0)).unwrap();
    assert_eq!(y.num().unwrap(), 1.5_f64.powi(4));
    assert_eq!(d[0].num().unwrap(), 2.0 * 4.0 * 1.5_f64.powi(3));
    assert!(matches!(d[1], Dyn::Unit));
}

fn scale() -> &'static crate::rules::Row {
    crate::rules::helper("scale").expect("a row")
}

#[test]
fn every_row_that_is_a_number_runs_on_both_kinds() {
    for (name, args) in [("sin", 1), ("powi", 2), ("hypot", 2), ("mul_add", 3), ("clamp", 3), ("rem_euclid", 2)] {
        let args = [0.7, 2.0, 3.0][..args].to_vec();
        let a = num::rule(name, &args).unwrap();
        let duals: Vec<Dual64> = args.iter().map(|x| Dual64::new(*x, 0.0)).collect();
        let d = num::rule(name, &duals).unwrap();
        assert!((a - d.re).abs() < 1e-15, "{name}");
    }
}
