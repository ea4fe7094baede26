use super::*;
use crate::ir::random::{Build, f64_ty, plain_arm, range};
use crate::rules::{Form, Row};
use expect_test::{Expect, expect};
use syn::parse_quote;

const SIN: Row = Row {
    name: "sin",
    form: Form::Method,
    partials: &[],
    guarded: false,
    steep: false,
    discrete: false,
    ambiguous: false,
    cheap: false,
};
static POWI: Row = Row { name: "powi", ..SIN };

fn list(f: &Function, signature: &str, expected: Expect) {
    expected.assert_eq(&wengert(f, signature));
}

/// `fn s(x: f64) -> f64 { x.powi(2).sin() * 5.0 }`
fn s() -> Function {
    let mut b = Build::new("s", &[("x", f64_ty())]);
    let x = b.f.params[0];
    let two = b.lit("2");
    let p = b.op(Op::Rule(&POWI, vec![x, two]), f64_ty());
    let q = b.op(Op::Rule(&SIN, vec![p]), f64_ty());
    let five = b.lit("5.0");
    let y = b.bin(BinOp::Mul, q, five);
    b.finish(Term::Return(vec![y]))
}

#[test]
fn straight_line() {
    list(
        &s(),
        "s(x: f64) -> f64",
        expect![[r#"
        s(x: f64) -> f64
          y1 = powi(x, 2)
          y2 = sin(y1)
          y3 = y2 * 5.0
          return y3
    "#]],
    );
    expect![[r#"
        fn s(v0 x: f64) -> f64 {
          v1: discrete = const 2
          v2: f64 = powi(v0, v1)
          v3: f64 = sin(v2)
          v4: float = const 5.0
          v5: f64 = v3 * v4
          return v5
        }
    "#]]
    .assert_eq(&dump(&s()));
}

#[test]
fn names_are_unique_and_avoid_what_is_reserved() {
    let mut b = Build::new("f", &[("s", f64_ty()), ("do", f64_ty())]);
    let s = b.f.params[0];
    let one = b.lit("1.0");
    let t = b.named("s", Op::Binary(BinOp::Add, s, one));
    let u = b.bin(BinOp::Mul, t, s);
    let y2 = b.named("y2", Op::Unary(UnOp::Neg, u));
    let v = b.bin(BinOp::Mul, y2, s);
    let d = b.float(&format!("d#{}", t.0));
    b.inst(vec![d], Op::Zero);
    let dd = b.float(&format!("d#{}", d.0));
    b.inst(vec![dd], Op::Zero);
    let o = b.float("o");
    b.inst(vec![o], Op::Zero);
    let d_o = b.float(&format!("d#{}", o.0));
    b.inst(vec![d_o], Op::Zero);
    let f = b.finish(Term::Return(vec![v]));
    let names = Names::new(&f, &["y3".to_owned(), "ds_1".to_owned()].into_iter().collect());
    let got: Vec<&str> = [s, f.params[1], t, u, y2, v, d, dd, o, d_o, one].map(|v| names.get(v)).into();
    assert_eq!(got, ["s", "do_1", "s_1", "y1", "y2", "y4", "ds_1_1", "dds_1_1", "o", "do_2", "c1"]);
}

#[test]
fn switches() {
    let mut b = Build::new("f", &[("x", f64_ty()), ("n", Ty::Discrete)]);
    let (x, n) = (b.f.params[0], b.f.params[1]);
    let zero = b.lit("0.0");
    let c = b.bin(BinOp::Gt, x, zero);
    b.open();
    let then = b.close(vec![], Term::Return(vec![x]));
    b.open();
    let fall = b.close(vec![], Term::Yield(vec![]));
    b.inst(vec![], Op::Switch(Switch { head: Head::If(c), arms: vec![plain_arm(then), plain_arm(fall)] }));
    b.open();
    let r = b.op(Op::Rule(&SIN, vec![x]), f64_ty());
    let first = Arm {
        pat: Some(parse_quote!(0 | 3..=5)),
        bindings: vec![],
        guard: None,
        body: b.close(vec![], Term::Yield(vec![r])),
    };
    b.open();
    let k = b.value(Some("n"), Ty::Discrete);
    let float = b.op(Op::Cast(k, parse_quote!(f64)), f64_ty());
    let guard = Verbatim {
        expr: parse_quote!(k > 7 && f(&x)),
        captures: vec![(parse_quote!(k), k), (parse_quote!(x), x)],
        diverges: false,
        if_active: vec![],
    };
    let second = Arm {
        pat: Some(parse_quote!(k)),
        bindings: vec![Binding { ident: parse_quote!(k), value: k, path: vec![] }],
        guard: Some(guard),
        body: b.close(vec![k], Term::Yield(vec![float])),
    };
    b.open();
    let rest = Arm {
        pat: Some(parse_quote!(_)),
        bindings: vec![],
        guard: None,
        body: b.close(vec![], Term::Return(vec![zero])),
    };
    let y = b.float("y");
    b.inst(vec![y], Op::Switch(Switch { head: Head::Match(n), arms: vec![first, second, rest] }));
    let f = b.finish(Term::Return(vec![y]));
    list(
        &f,
        "f(x: f64, n: usize) -> f64",
        expect![[r#"
        f(x: f64, n: usize) -> f64
          y1 = x > 0.0
          if y1 {
            return x
          }
          y = match n {
            0 | 3..=5 => {
              y2 = sin(x)
              yield y2
            }
            n_1 if n_1 > 7 && f(&x) => {
              y3 = n_1 as f64
              yield y3
            }
            _ => {
              return 0.0
            }
          }
          return y
    "#]],
    );
    expect![[r#"
        fn f(v0 x: f64, v1 n: discrete) -> f64 {
          v2: float = const 0.0
          v3: discrete = v0 > v2
          if v3 {
            return v0
          } else {
            yield ()
          }
          v7 y: f64 = match v1 {
            `0 | 3..=5` => {
              v4: f64 = sin(v0)
              yield v4
            }
            `k` binds (v5 n: discrete) if `k > 7 && f(&x)` with (k = v5, x = v0) => {
              v6: f64 = v5 as f64
              yield v6
            }
            `_` => {
              return v2
            }
          }
          return v7
        }
    "#]]
    .assert_eq(&dump(&f));
}

#[test]
fn loops() {
    let mut b = Build::new("f", &[("x", f64_ty()), ("n", Ty::Discrete)]);
    let (x, n) = (b.f.params[0], b.f.params[1]);
    let (outer, inner) = (b.loop_id(), b.loop_id());
    let lo = b.lit("0");
    let two = b.lit("2");
    let (s, i) = (b.float("s"), b.value(Some("i"), Ty::Discrete));
    b.open();
    let (t, t_end) = (b.float("t"), b.float("t"));
    b.open();
    let hundred = b.lit("100.0");
    let c = b.bin(BinOp::Lt, t, hundred);
    let cond = b.close(vec![], Term::Yield(vec![c]));
    b.open();
    let u = b.bin(BinOp::Mul, t, t);
    let big = b.bin(BinOp::Gt, u, hundred);
    b.open();
    let left = b.close(vec![], Term::Break(outer, vec![u], vec![]));
    b.open();
    let stay = b.close(vec![], Term::Yield(vec![]));
    b.inst(vec![], Op::Switch(Switch { head: Head::If(big), arms: vec![plain_arm(left), plain_arm(stay)] }));
    let body = b.close(vec![t], Term::Continue(inner, vec![u]));
    b.inst(vec![t_end], Op::Loop(Loop { id: inner, kind: LoopKind::While(Box::new(cond)), inits: vec![s], body }));
    let body = b.close(vec![s], Term::Continue(outer, vec![t_end]));
    let r = RangeIter { lo, hi: n, inclusive: true, adaptors: vec![Adaptor::Rev, Adaptor::StepBy(two)] };
    let end = b.float("s");
    b.inst(vec![end], Op::Loop(Loop { id: outer, kind: LoopKind::For(i, r), inits: vec![x], body }));
    let f = b.finish(Term::Return(vec![end]));
    list(
        &f,
        "f(x: f64, n: usize) -> f64",
        expect![[r#"
        f(x: f64, n: usize) -> f64
          s_1 = 'l0: for i in (0..=n).rev().step_by(2) carrying (s = x) {
            t_1 = while carrying (t = s) {
              y1 = t < 100.0
              break unless y1
              y2 = t * t
              y3 = y2 > 100.0
              if y3 {
                break 'l0 (s = y2)
              }
              continue (t = y2)
            }
            continue 'l0 (s = t_1)
          }
          return s_1
    "#]],
    );
    expect![[r#"
        fn f(v0 x: f64, v1 n: discrete) -> f64 {
          v2: discrete = const 0
          v3: discrete = const 2
          v12 s: f64 = 'l0: for v5 i: discrete in (v2..=v1).rev().step_by(v3) carrying (v4 s: f64 = v0) {
            v7 t: f64 = 'l1: while carrying (v6 t: f64 = v4) {
              v8: float = const 100.0
              v9: discrete = v6 < v8
              break unless v9
              v10: f64 = v6 * v6
              v11: discrete = v10 > v8
              if v11 {
                break 'l0 (v4 = v10)
              } else {
                yield ()
              }
              continue 'l1 (v6 = v10)
            }
            continue 'l0 (v4 = v7)
          }
          return v12
        }
    "#]]
    .assert_eq(&dump(&f));
}

#[test]
fn a_loop_with_a_value() {
    let mut b = Build::new("f", &[("x", f64_ty())]);
    let x = b.f.params[0];
    let id = b.loop_id();
    let (a, a2, v) = (b.float("a"), b.float("a"), b.float("v"));
    b.open();
    let y = b.bin(BinOp::Add, a, x);
    let body = b.close(vec![a], Term::Break(id, vec![y], vec![x]));
    b.inst(vec![a2, v], Op::Loop(Loop { id, kind: LoopKind::Infinite, inits: vec![x], body }));
    let f = b.finish(Term::Return(vec![v]));
    list(
        &f,
        "f(x: f64) -> f64",
        expect![[r#"
        f(x: f64) -> f64
          (a_1, v) = loop carrying (a = x) {
            y1 = a + x
            break (a = y1) with x
          }
          return v
    "#]],
    );
}

#[test]
fn aggregates_and_calls() {
    let mut b = Build::new("f", &[("x", f64_ty()), ("v", Ty::Slice(Box::new(f64_ty())))]);
    let (x, v) = (b.f.params[0], b.f.params[1]);
    let zero = b.lit("0");
    let l = b.op(Op::Load(v, vec![Proj::Index(zero), Proj::Field(1)]), f64_ty());
    let t = b.op(Op::Tuple(vec![x, l]), Ty::Unknown);
    let (p, q) = (b.float("p"), b.float("q"));
    b.inst(vec![p, q], Op::Untuple(t));
    let a = b.op(Op::Array(vec![p, q]), Ty::Unknown);
    let r = b.op(Op::Ref(a), Ty::Unknown);
    let rep = b.op(Op::Repeat(x, "N + 1".parse().unwrap()), Ty::Unknown);
    let call = b.op(
        Op::Call(Call {
            path: parse_quote!(crate::g::<f64>),
            method: None,
            args: vec![r, rep],
            of: Of::Value,
            level: 0,
            recursive: false,
            receives_varied: false,
            lambdas: vec![],
            callable: false,
        }),
        f64_ty(),
    );
    let print = Verbatim {
        expr: parse_quote!(println!("at {}: {:?}", p.abs(), x.p)),
        captures: vec![(parse_quote!(p), q)],
        diverges: false,
        if_active: vec![],
    };
    b.inst(vec![], Op::Verbatim(print));
    let neg = b.op(Op::Unary(UnOp::Neg, call), f64_ty());
    b.f.data_mut(neg).inline = true;
    let y = b.bin(BinOp::Mul, neg, x);
    let f = b.finish(Term::Return(vec![y]));
    list(
        &f,
        "f(x: f64, v: &[f64]) -> f64",
        expect![[r#"
        f(x: f64, v: &[f64]) -> f64
          y1 = v[0].1
          y2 = (x, y1)
          (p, q) = y2
          y3 = [p, q]
          y4 = &y3
          y5 = [x; N + 1]
          y6 = crate::g::<f64>(y4, y5)
          println!("at {}: {:?}", q.abs(), x.p)
          y7 = (-y6) * x
          return y7
    "#]],
    );
}

#[test]
fn reverse_operations() {
    let mut b = Build::new("f", &[("x", f64_ty()), ("n", Ty::Discrete)]);
    let (x, n) = (b.f.params[0], b.f.params[1]);
    let r0 = RecordId(0);
    let zero = b.lit("0");
    let tape = b.value(Some("tape"), Ty::Unknown);
    b.inst(vec![tape], Op::Tape(vec![range(zero, n)]));
    let rec = b.op(Op::Variant(r0, 1, vec![x]), Ty::Unknown);
    b.inst(vec![], Op::Push(tape, vec![x, rec]));
    let z = b.op(Op::Zero, f64_ty());
    b.f.data_mut(z).inline = true;
    let dx = b.float("d#0");
    b.inst(vec![dx], Op::Place(z));
    let like = b.op(Op::ZeroLike(x), f64_ty());
    b.inst(vec![], Op::Set(vec![(dx, like)]));
    let (u, i) = (b.float("u"), b.value(Some("i"), Ty::Discrete));
    b.open();
    b.open();
    let d = b.op(Op::Dispatch("add_lhs", vec![u, u, dx]), f64_ty());
    b.inst(vec![], Op::Add(dx, vec![Proj::Index(i)], d));
    let w = b.float("w");
    let region = b.close(vec![w], Term::Yield(vec![]));
    b.inst(vec![], Op::MatchSaved(rec, r0, vec![SavedArm { index: 1, region }]));
    let body = b.close(vec![u], Term::Yield(vec![]));
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
    let g: syn::ExprPath = parse_quote!(g);
    let (gy, back) = (b.float("gy"), b.value(Some("back"), Ty::Unknown));
    b.inst(
        vec![gy, back],
        Op::Forward(Call {
            path: g,
            method: None,
            args: vec![x, n],
            of: Of::Value,
            level: 0,
            recursive: false,
            receives_varied: false,
            lambdas: vec![],
            callable: false,
        }),
    );
    b.inst(
        vec![],
        Op::Back(Back {
            back,
            callee: None,
            of_array: false,
            convention: Convention::Function,
            again: vec![Some(x), None],
            dy: dx,
            sinks: vec![(dx, vec![]), (dx, vec![])],
            changed: vec![1],
        }),
    );
    let s = b.op(Op::SumElements(dx), f64_ty());
    b.open();
    let region = b.close(vec![], Term::Leave(BlockId(0), vec![s]));
    let out = b.float("out");
    b.inst(vec![out], Op::Block(BlockId(0), region));
    let f = b.finish(Term::Return(vec![out]));
    expect![[r#"
        fn f(v0 x: f64, v1 n: discrete) -> f64 {
          v2: discrete = const 0
          v3 tape: ? = tape for v2..v1
          v4: ? = r0::1(v0)
          push v3 (v0, v4)
          v5: f64 = zero
          v6 d#0: f64 = place v5
          v7: f64 = zero like v0
          set (v6) = (v7)
          replay v3 as (v8 u: f64) over v9 i: discrete in v2..v1 {
            match v4 as r0 {
              r0::1(v11 w: f64) => {
                v10: f64 = dispatch add_lhs(v8, v8, v6)
                v6[v9] += v10
                yield ()
              }
            }
            yield ()
          }
          (v12 gy: f64, v13 back: ?) = forward g(v0, v1)
          back v13 again (v0, ()) of v6 into (v6, mut v6)
          v14: f64 = sum of elements v6
          v15 out: f64 = 'b0: {
            leave 'b0 v14
          }
          return v15
        }
    "#]]
    .assert_eq(&dump(&f));
    list(
        &f,
        "f",
        expect![[r#"
            f
              tape = tape for 0..n
              y1 = r0::1(x)
              push tape (x, y1)
              dx = place zero
              y2 = zero like x
              set (dx) = (y2)
              replay tape as (u) over i in 0..n {
                match y1 as r0 {
                  r0::1(w) => {
                    y3 = dispatch add_lhs(u, u, dx)
                    dx[i] += y3
                  }
                }
              }
              (gy, back) = forward g(x, n)
              back back again (x, ()) of dx into (dx, mut dx)
              y4 = sum of elements dx
              out = 'b0: {
                leave 'b0 y4
              }
              return out
        "#]],
    );
}

#[test]
fn tokens_on_one_line() {
    for text in [
        "x.powi(2) + -y * (a - 1.0)",
        "vec![1, 2].iter().map(|v| v * 2).collect::<Vec<f64>>()",
        "f(&mut a, *b, !c)?",
        "if a < b { a } else { b }",
        "match n { 0 | 1 => 2.0, _ => -1.0 }",
        "for i in 0..n { s += a[i]; }",
        "println!(\"{} {x:?}\", self.a.b)",
        "0..=n",
        "move || x && !y || z as u8 == 3",
        "std::f64::consts::PI",
        "&'static str",
        "HashMap::<K, V>::new()",
        "-1.0",
        "{}",
    ] {
        assert_eq!(compact(&text.parse().unwrap()), text);
    }
}
