use super::super::{Kind, expand};
use super::compact;
use expect_test::expect;

fn errors(kind: Kind, input: &str) -> String {
    crate::driver::tests::errors(&expand(kind, input.parse().unwrap()))
}

#[test]
fn misuse_of_the_list() {
    let all = "|| w, params![&w, *w, v[0], f(w), a::b, w, w, m.w, m, m.w.0]";
    expect![[r#"
        `&w` is not a variable
        help: parameters are borrowed by themselves: write `w`
        `*w` is not a variable
        help: write `w`: what a reference refers to is the parameter
        `v[0]` is an element, not a variable or a field
        help: list `v` as a whole, and index its gradient
        a parameter is a variable or a field of one
        help: give it a name by `let`, and list that
        `w` is listed twice
        help: list it once
        `m.w` is a part of `m`, which is listed too
        help: list `m` only, and take `grads[&m].w`
        `m.w.0` is a part of `m.w`, which is listed too
        help: list `m.w` only, and take `grads[&m.w].0`
        `m.w.0` is a part of `m`, which is listed too
        help: list `m` only, and take `grads[&m].w.0`
    "#]]
    .assert_eq(&errors(Kind::Gradient, all));
    expect![[r#"
        `params!` names no parameter
        help: write `gradient!(|| loss(&w, &model.b), params![w, model.b])`
    "#]]
    .assert_eq(&errors(Kind::Gradient, "|| w, params![]"));
    expect![[r#"
        expected `,`
        help: list variables and fields, separated by commas: `params![w, model.b]`
    "#]]
    .assert_eq(&errors(Kind::Gradient, "|| w, params![w b]"));
}

#[test]
fn misuse_of_the_closure() {
    expect![[r#"
        `params!` needs a closure that names the parameters
        help: write `|| f(&w, &b)` in its place, or give `f` its arguments and leave out `params!`
    "#]]
    .assert_eq(&errors(Kind::Gradient, "f, params![w]"));
    expect![[r#"
        `hessian!` takes no implicit parameters
        help: give the closure parameters, and their values behind it: `|w: f64| …, w`
        the closure of implicit parameters takes no arguments
        help: let it capture `x: f64`, and list that in `params!` if it is a parameter
    "#]]
    .assert_eq(&errors(Kind::Hessian, "|x: f64| w * x, params![w], 2.0"));
    expect![[r#"
        `params![…]` is the only argument besides the closure
        help: write `gradient!(|| loss(&w, &model.b), params![w, model.b])`
    "#]]
    .assert_eq(&errors(Kind::Gradient, "|| w, x, params![w]"));
    expect![[r#"
        the parameter `w` can't change in the closure
        help: change a copy: `let mut new = w.clone();`
        `m` is used as a whole, but only `m.w` is a parameter
        help: list `m` in `params!`, or take what you need of it in front of the closure
        `m.l` is used as a whole, but only `m.l.b` is a parameter
        help: list `m.l` in `params!`, or take what you need of it in front of the closure
    "#]]
    .assert_eq(&errors(Kind::Gradient, "|| { w = 1.0; m.n() + m.w + h(m.l) + k!(m; 2) }, params![w, m.w, m.l.b]"));
    expect![[r#"
        `params!` stands behind a closure in `gradient!`, `value_and_gradient!` or `pullback!`
        help: write `gradient!(|| …, params![w, b])`
    "#]]
    .assert_eq(&crate::driver::tests::errors(&super::alone(&quote::quote!(w, b))));
}

/// The rest of the expansion is that of any closure.
#[test]
fn places_become_parameters() {
    let input = "|| w * m.b.0 + m.c[0] + { let w = 2.0; w }, params![w, m.b]";
    let all = compact(&expand(Kind::ValueAndGradient, input.parse().unwrap()));
    let parts = [
        "(&::zygote::rules::Parameter(&w)).shared()",
        "(&::zygote::rules::Parameter(&m.b)).shared()",
        "(w, m_b) =>",
        "let y1 = m_b.0;",
        "(*w) *",
        "m.c[0]",
        "let dm_b = ::zygote::sink_of(m_b, &mut dm_b_own);",
        "::zygote::Grads::new().with(\"w\", w, dw_own).with(\"m.b\", m_b, dm_b_own)",
    ];
    for part in parts {
        assert!(all.contains(part), "{part}\n{all}");
    }
}
