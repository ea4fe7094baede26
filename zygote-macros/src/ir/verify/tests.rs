//! Every rule has an example that breaks it.

use super::*;
use crate::ir::random::{Build, f64_ty, plain_arm, range};
use crate::rules::{Form, Partial, Row};
use syn::parse_quote;

static SIN: Row = Row {
    name: "sin",
    form: Form::Method,
    partials: &[Partial::One],
    guarded: false,
    steep: false,
    discrete: false,
    ambiguous: false,
    cheap: false,
};

const GHOST: Value = Value(0);

/// A function of `x` and `n` whose body this writes, up to its terminator.
fn check(write: impl FnOnce(&mut Build, Value, Value) -> Term) -> Result<(), String> {
    let mut b = Build::new("f", &[("x", f64_ty()), ("n", Ty::Discrete)]);
    let (x, n) = (b.f.params[0], b.f.params[1]);
    let term = write(&mut b, x, n);
    verify(&b.finish(term))
}

fn breaks(message: &str, write: impl FnOnce(&mut Build, Value, Value) -> Term) {
    match check(write) {
        Ok(()) => panic!("no rule is broken, expected: {message}"),
        Err(got) => assert!(got.contains(message), "expected `{message}`, got: {got}"),
    }
}

fn ret(v: Value) -> Term {
    Term::Return(vec![v])
}

fn region(b: &mut Build, term: Term) -> Region {
    b.open();
    b.close(vec![], term)
}

fn verbatim(diverges: bool) -> Op {
    Op::Verbatim(Verbatim { expr: parse_quote!(panic!()), captures: vec![], diverges, if_active: vec![] })
}

fn branch(b: &mut Build, c: Value, results: Vec<Value>, terms: [Term; 2]) {
    let arms = terms.into_iter().map(|t| plain_arm(region(b, t))).collect();
    b.inst(results, Op::Switch(Switch { head: Head::If(c), arms }));
}

fn repeat(b: &mut Build, kind: LoopKind, inits: Vec<Value>, body: Region, results: usize) {
    let id = b.loop_id();
    let results = (0..results).map(|_| b.float("r")).collect();
    b.inst(results, Op::Loop(Loop { id, kind, inits, body }));
}

#[test]
fn accepts_a_loop_with_exits() {
    check(|b, x, n| {
        let id = b.loop_id();
        let (s, i, end) = (b.float("s"), b.value(Some("i"), Ty::Discrete), b.float("s"));
        b.open();
        let y = b.bin(BinOp::Mul, s, x);
        let c = b.bin(BinOp::Gt, y, x);
        branch(b, c, vec![], [Term::Break(id, vec![y], vec![]), Term::Yield(vec![])]);
        branch(b, c, vec![], [Term::Return(vec![y]), Term::Continue(id, vec![y])]);
        let body = b.close(vec![s], Term::Never);
        let zero = b.lit("0");
        let kind = LoopKind::For(i, range(zero, n));
        b.inst(vec![end], Op::Loop(Loop { id, kind, inits: vec![x], body }));
        ret(end)
    })
    .unwrap();
}

#[test]
fn the_message_shows_the_instruction() {
    let message = check(|b, x, _| {
        let ghost = b.float("ghost");
        ret(b.bin(BinOp::Add, x, ghost))
    });
    assert_eq!(message.unwrap_err(), "v2 is used before its definition\n  at: v3: f64 = v0 + v2");
}

#[test]
fn definitions() {
    breaks("is not in the table", |b, x, _| {
        b.inst(vec![Value(99)], Op::Zero);
        ret(x)
    });
    breaks("is defined where it is visible already", |b, x, _| {
        b.inst(vec![x], Op::Zero);
        ret(x)
    });
    breaks("is defined a second time", |b, x, n| {
        let v = b.float("v");
        let arms = [0, 1].map(|_| {
            b.open();
            b.inst(vec![v], Op::Zero);
            plain_arm(b.close(vec![], Term::Yield(vec![])))
        });
        b.inst(vec![], Op::Switch(Switch { head: Head::If(n), arms: arms.into() }));
        ret(x)
    });
}

#[test]
fn scopes() {
    breaks("is used before its definition", |b, _, _| ret(b.float("v")));
    breaks("is used outside of its scope", |b, _, n| {
        b.open();
        let v = b.op(Op::Zero, f64_ty());
        let then = plain_arm(b.close(vec![], Term::Yield(vec![])));
        let other = plain_arm(region(b, Term::Yield(vec![])));
        b.inst(vec![], Op::Switch(Switch { head: Head::If(n), arms: vec![then, other] }));
        ret(v)
    });
    breaks("is used before its definition", |b, x, n| {
        // A loop's condition sees the carried values, not what the body defines.
        let v = b.float("v");
        let cond = region(b, Term::Yield(vec![v]));
        b.open();
        b.inst(vec![v], Op::Zero);
        let body = b.close(vec![], Term::Continue(LoopId(0), vec![]));
        repeat(b, LoopKind::While(Box::new(cond)), vec![], body, 0);
        let _ = n;
        ret(x)
    });
    breaks("is used before its definition", |b, x, n| {
        let (k, j) = (b.value(Some("k"), Ty::Discrete), b.value(Some("j"), Ty::Discrete));
        let guard = Verbatim {
            expr: parse_quote!(j),
            captures: vec![(parse_quote!(j), j)],
            diverges: false,
            if_active: vec![],
        };
        let bindings = vec![Binding { ident: parse_quote!(k), value: k, path: vec![] }];
        b.open();
        let body = b.close(vec![k], Term::Yield(vec![]));
        let arm = Arm { pat: Some(parse_quote!(k)), bindings, guard: Some(guard), body };
        b.inst(vec![], Op::Switch(Switch { head: Head::Match(n), arms: vec![arm] }));
        ret(x)
    });
    breaks("is used before its definition", |b, x, n| {
        let (k, j) = (b.value(Some("k"), Ty::Discrete), b.value(Some("j"), Ty::Discrete));
        let bindings = vec![Binding { ident: parse_quote!(k), value: k, path: vec![Proj::Index(j)] }];
        let body = Region { params: vec![k], insts: vec![], term: Term::Yield(vec![]) };
        let arm = Arm { pat: Some(parse_quote!(k)), bindings, guard: None, body };
        b.inst(vec![], Op::Switch(Switch { head: Head::Match(n), arms: vec![arm] }));
        ret(x)
    });
}

#[test]
fn forward_values_are_bound_again_in_the_reverse_sweep() {
    let saved = |visible: bool| {
        check(|b, x, n| {
            b.open();
            let v = b.bin(BinOp::Mul, x, x);
            let rec = b.op(Op::Variant(RecordId(0), 0, vec![v]), Ty::Unknown);
            let then = plain_arm(b.close(vec![], Term::Yield(vec![rec])));
            b.open();
            let none = b.op(Op::Variant(RecordId(0), 1, vec![]), Ty::Unknown);
            let other = plain_arm(b.close(vec![], Term::Yield(vec![none])));
            let rec = b.value(Some("rec"), Ty::Unknown);
            b.inst(vec![rec], Op::Switch(Switch { head: Head::If(n), arms: vec![then, other] }));
            b.open();
            let field = if visible { x } else { v };
            let region = b.close(vec![field], Term::Yield(vec![]));
            b.inst(vec![], Op::MatchSaved(rec, RecordId(0), vec![SavedArm { index: 0, region }]));
            ret(x)
        })
    };
    saved(false).unwrap();
    assert!(saved(true).unwrap_err().contains("is defined where it is visible already"));
}

#[test]
fn numbers_of_results() {
    breaks("2 results, but 1 expected", |b, x, _| {
        let (v, w) = (b.float("v"), b.float("w"));
        b.inst(vec![v, w], Op::Unary(UnOp::Neg, x));
        ret(x)
    });
    breaks("2 results, expected at most one", |b, x, _| {
        let (v, w) = (b.float("v"), b.float("w"));
        b.inst(vec![v, w], verbatim(false));
        ret(x)
    });
    breaks("1 results, but 2 expected", |b, x, _| {
        let call = Call {
            path: parse_quote!(g),
            method: None,
            args: vec![x],
            of: Of::Value,
            level: 0,
            recursive: false,
            receives_varied: false,
            lambdas: vec![],
            callable: false,
        };
        ret(b.op(Op::Forward(call), f64_ty()))
    });
    breaks("1 results, but 2 fields of the tuple", |b, x, _| {
        let t = b.op(Op::Tuple(vec![x, x]), Ty::Tuple(vec![f64_ty(), f64_ty()]));
        ret(b.op(Op::Untuple(t), f64_ty()))
    });
    breaks("2 arguments, but 1 in the rule's row", |b, x, _| ret(b.op(Op::Rule(&SIN, vec![x, x]), f64_ty())));
    breaks("a load without a step", |b, x, _| ret(b.op(Op::Load(x, vec![]), f64_ty())));
    breaks("1 arguments given again, but 0 sinks", |b, x, _| {
        b.inst(
            vec![],
            Op::Back(Back {
                back: x,
                callee: None,
                of_array: false,
                convention: Convention::Function,
                again: vec![None],
                dy: x,
                sinks: vec![],
                changed: vec![],
            }),
        );
        ret(x)
    });
}

#[test]
fn switches() {
    breaks("0 values of `yield`, but 1 results", |b, x, n| {
        let v = b.float("v");
        branch(b, n, vec![v], [Term::Yield(vec![x]), Term::Yield(vec![])]);
        ret(v)
    });
    breaks("an `if` with 1 arms", |b, x, n| {
        let arms = vec![plain_arm(region(b, Term::Yield(vec![])))];
        b.inst(vec![], Op::Switch(Switch { head: Head::If(n), arms }));
        ret(x)
    });
    breaks("an arm of an `if` has a pattern", |b, x, n| {
        let arms = [0, 1].map(|_| Arm { pat: Some(parse_quote!(_)), ..plain_arm(region(b, Term::Yield(vec![]))) });
        b.inst(vec![], Op::Switch(Switch { head: Head::If(n), arms: arms.into() }));
        ret(x)
    });
    breaks("an arm of a `match` has no pattern", |b, x, n| {
        let arms = vec![plain_arm(region(b, Term::Yield(vec![])))];
        b.inst(vec![], Op::Switch(Switch { head: Head::Match(n), arms }));
        ret(x)
    });
    breaks("bindings of an arm are not its region's parameters", |b, x, n| {
        let k = b.value(Some("k"), Ty::Discrete);
        let body = Region { params: vec![k], insts: vec![], term: Term::Yield(vec![]) };
        let arm = Arm { pat: Some(parse_quote!(k)), ..plain_arm(body) };
        b.inst(vec![], Op::Switch(Switch { head: Head::Match(n), arms: vec![arm] }));
        ret(x)
    });
}

#[test]
fn loops() {
    let id = LoopId(0);
    breaks("0 parameters, but 1 initial values and rows", |b, x, _| {
        let body = region(b, Term::Break(id, vec![x], vec![]));
        repeat(b, LoopKind::Infinite, vec![x], body, 1);
        ret(x)
    });
    breaks("0 results of a loop that carries 1", |b, x, _| {
        let s = b.float("s");
        let body = Region { params: vec![s], insts: vec![], term: Term::Break(id, vec![s], vec![]) };
        repeat(b, LoopKind::Infinite, vec![x], body, 0);
        ret(x)
    });
    breaks("0 values of `continue`, but 1 carried", |b, x, _| {
        let s = b.float("s");
        let body = Region { params: vec![s], insts: vec![], term: Term::Continue(id, vec![]) };
        repeat(b, LoopKind::Infinite, vec![x], body, 1);
        ret(x)
    });
    breaks("2 carried values of `break`, but 1 carried", |b, x, _| {
        let s = b.float("s");
        let body = Region { params: vec![s], insts: vec![], term: Term::Break(id, vec![s, x], vec![]) };
        repeat(b, LoopKind::Infinite, vec![x], body, 1);
        ret(x)
    });
    breaks("0 values of `break`, but 1 further results", |b, x, _| {
        let body = region(b, Term::Break(id, vec![], vec![]));
        repeat(b, LoopKind::Infinite, vec![], body, 1);
        ret(x)
    });
    breaks("a loop that ends by itself has values of `break`", |b, x, n| {
        let i = b.value(Some("i"), Ty::Discrete);
        let body = region(b, Term::Break(id, vec![], vec![x]));
        repeat(b, LoopKind::For(i, range(n, n)), vec![], body, 1);
        ret(x)
    });
    breaks("a loop's condition doesn't yield one value", |b, x, _| {
        let (cond, body) = (region(b, Term::Yield(vec![])), region(b, Term::Continue(id, vec![])));
        repeat(b, LoopKind::While(Box::new(cond)), vec![], body, 0);
        ret(x)
    });
    breaks("a loop's condition has parameters", |b, x, n| {
        let p = b.float("p");
        let cond = Region { params: vec![p], insts: vec![], term: Term::Yield(vec![n]) };
        let body = region(b, Term::Continue(id, vec![]));
        repeat(b, LoopKind::While(Box::new(cond)), vec![], body, 0);
        ret(x)
    });
    breaks("a loop's body ends in `yield`", |b, x, _| {
        let body = region(b, Term::Yield(vec![]));
        repeat(b, LoopKind::Infinite, vec![], body, 0);
        ret(x)
    });
    breaks("'l0 encloses itself", |b, x, _| {
        b.open();
        let inner = region(b, Term::Break(id, vec![], vec![]));
        b.inst(vec![], Op::Loop(Loop { id, kind: LoopKind::Infinite, inits: vec![], body: inner }));
        let body = b.close(vec![], Term::Break(id, vec![], vec![]));
        b.inst(vec![], Op::Loop(Loop { id, kind: LoopKind::Infinite, inits: vec![], body }));
        ret(x)
    });
}

#[test]
fn exits() {
    for term in [Term::Continue(LoopId(7), vec![]), Term::Break(LoopId(7), vec![], vec![])] {
        breaks("an exit to 'l7, which doesn't enclose it", |b, x, n| {
            branch(b, n, vec![], [term, Term::Yield(vec![])]);
            ret(x)
        });
    }
    breaks("`leave` of 'b3, which doesn't enclose it", |b, x, n| {
        branch(b, n, vec![], [Term::Leave(BlockId(3), vec![]), Term::Yield(vec![])]);
        ret(x)
    });
    breaks("1 values of `leave`, but 0 results", |b, x, _| {
        let r = region(b, Term::Leave(BlockId(0), vec![x]));
        b.inst(vec![], Op::Block(BlockId(0), r));
        ret(x)
    });
    breaks("'b0 encloses itself", |b, x, _| {
        b.open();
        let r = region(b, Term::Yield(vec![]));
        b.inst(vec![], Op::Block(BlockId(0), r));
        let r = b.close(vec![], Term::Yield(vec![]));
        b.inst(vec![], Op::Block(BlockId(0), r));
        ret(x)
    });
    breaks("a block has parameters", |b, x, _| {
        let p = b.float("p");
        let r = Region { params: vec![p], insts: vec![], term: Term::Yield(vec![]) };
        b.inst(vec![], Op::Block(BlockId(0), r));
        ret(x)
    });
    breaks("2 values of `return`, but 1 in another", |b, x, n| {
        branch(b, n, vec![], [ret(x), Term::Yield(vec![])]);
        Term::Return(vec![x, x])
    });
    breaks("ends in an exit to something inside", |_, _, _| Term::Leave(BlockId(0), vec![]));
    breaks("`never` after an instruction that finishes", |b, x, _| {
        b.op(Op::Unary(UnOp::Neg, x), f64_ty());
        Term::Never
    });
}

#[test]
fn never_follows_what_never_finishes() {
    check(|b, _, _| {
        b.inst(vec![], verbatim(true));
        Term::Never
    })
    .unwrap();
    check(|b, x, n| {
        branch(b, n, vec![], [ret(x), ret(x)]);
        Term::Never
    })
    .unwrap();
    check(|b, x, _| {
        let body = region(b, ret(x));
        repeat(b, LoopKind::Infinite, vec![], body, 0);
        Term::Never
    })
    .unwrap();
    breaks("`never` after", |b, x, n| {
        branch(b, n, vec![], [ret(x), Term::Yield(vec![])]);
        Term::Never
    });
    breaks("`never` after", |_, _, _| Term::Never);
}

#[test]
fn places_and_tapes() {
    breaks("is written to and is not a place", |b, x, _| {
        b.inst(vec![], Op::Add(x, vec![], x));
        ret(x)
    });
    breaks("is written to and is not a place", |b, x, _| {
        b.inst(vec![], Op::Set(vec![(x, x)]));
        ret(x)
    });
    breaks("is pushed to and is not a tape", |b, x, _| {
        b.inst(vec![], Op::Push(x, vec![]));
        ret(x)
    });
    breaks("1 results, but 0 expected", |b, x, _| {
        let p = b.op(Op::Place(x), f64_ty());
        let v = b.float("v");
        b.inst(vec![v], Op::Add(p, vec![], x));
        ret(x)
    });
    breaks("a replay of nothing", |b, x, _| {
        let body = region(b, Term::Yield(vec![]));
        b.inst(
            vec![],
            Op::Replay(Replay {
                tape: None,
                part: None,
                range: None,
                ascending: false,
                inits: vec![],
                parts: vec![],
                body,
            }),
        );
        ret(x)
    });
    breaks("a replay without tape has fields", |b, x, n| {
        let (i, p) = (b.value(Some("i"), Ty::Discrete), b.float("p"));
        let body = Region { params: vec![p], insts: vec![], term: Term::Yield(vec![]) };
        b.inst(
            vec![],
            Op::Replay(Replay {
                tape: None,
                part: None,
                range: Some((i, range(n, n))),
                ascending: false,
                inits: vec![],
                parts: vec![],
                body,
            }),
        );
        ret(x)
    });
    breaks("two arms for variant 1", |b, x, _| {
        let arms = [0, 1].map(|_| SavedArm { index: 1, region: region(b, Term::Yield(vec![])) });
        b.inst(vec![], Op::MatchSaved(x, RecordId(0), arms.into()));
        ret(x)
    });
}

#[test]
fn parameters_of_the_body() {
    let mut b = Build::new("f", &[("x", f64_ty())]);
    let p = b.float("p");
    let mut f = b.finish(ret(GHOST));
    f.body.params.push(p);
    assert!(verify(&f).unwrap_err().contains("the function's own region has parameters"));
}

/// Changes the instructions of both sweeps and the cotangents.
type Edit<'a> = &'a dyn Fn(&mut Vec<Inst>, &mut Vec<Inst>, &mut Vec<Option<Value>>);

#[test]
fn sweeps() {
    let run = |edit: Edit<'_>| {
        let mut b = Build::new("f", &[("x", f64_ty())]);
        let x = b.f.params[0];
        let y = b.bin(BinOp::Mul, x, x);
        let mut forward = b.f.body.clone();
        let (dy, dx) = (b.float("dy"), b.float("d#0"));
        let values = b.f.values.clone();
        forward.insts = b.finish(ret(y)).body.insts;
        let mut back = vec![Inst { results: vec![dx], op: Op::Binary(BinOp::Mul, x, dy), span: Span::call_site() }];
        let mut cotangents = vec![Some(dx)];
        edit(&mut forward.insts, &mut back, &mut cotangents);
        forward.term = Term::Yield(vec![y]);
        let reverse = Region { params: vec![], insts: back, term: Term::Yield(vec![]) };
        let (params, sinks) = (&[x], &[]);
        let s = Sweeps {
            values: &values,
            params,
            forward: &forward,
            reverse: &reverse,
            fused: false,
            dy,
            cotangents: &cotangents,
            sinks,
        };
        verify_sweeps(s)
    };
    run(&|_, _, _| {}).unwrap();
    let out = run(&|_, _, c| c[0] = Some(Value(9)));
    assert_eq!(out.unwrap_err(), "v9 is used before its definition\n  at: end of the reverse sweep");
    let out = run(&|_, _, c| c.clear());
    assert!(out.unwrap_err().contains("0 cotangents, but 1 parameters"));
    let out = run(&|_, back, _| back.clear());
    assert!(out.unwrap_err().contains("v3 is used before its definition"));
    let out = run(&|forward, _, _| {
        let left = |term| plain_arm(Region { params: vec![], insts: vec![], term });
        let arms = vec![left(Term::Return(vec![Value(0)])), left(Term::Yield(vec![]))];
        let op = Op::Switch(Switch { head: Head::If(Value(0)), arms });
        forward.push(Inst { results: vec![], op, span: Span::call_site() });
    });
    assert!(out.unwrap_err().contains("`return` inside of a sweep"));
}
