//! Partials of float methods on what is a number or an array of numbers, as only rustc knows: an expression over elements.
//!
//! A row of the table is written over numbers. Where the receiver's type isn't known to be one, the expression times a seed is not taken
//! apart into instructions, but stays one, which the runtime applies to a number or to every element. Its own partials are of the same
//! kind: the expression's tangent, by the same table.

use crate::ir::{Op, Value};
use crate::partials::{Applied, Build};
use crate::rules::{Partial, Row};
use crate::ty::Ty;
use syn::{Expr, parse_quote};

/// An expression over elements.
#[derive(Clone, Debug)]
pub(crate) struct Pointwise {
    /// Made of literals, `+ - * /`, operands by name, methods and helpers of the table. Linear in the last operand.
    pub(crate) body: Expr,
    pub(crate) operands: Vec<Operand>,
    /// The result is the sum over the elements: a number.
    pub(crate) sum: bool,
}

/// What the expression mentions.
#[derive(Clone, Debug)]
pub(crate) struct Operand {
    pub(crate) name: String,
    pub(crate) value: Value,
    /// Of the receiver's shape; else a number, the same for all elements.
    pub(crate) by_element: bool,
}

impl Pointwise {
    /// The operand that the result can take the place of.
    pub(crate) fn taken(&self) -> Option<Value> {
        let (last, before) = self.operands.split_last()?;
        (last.by_element && !self.sum && before.iter().any(|o| o.by_element)).then_some(last.value)
    }

    /// `seed` times the partial with respect to operand `k`.
    pub(crate) fn times_partial<B: Build>(&self, b: &mut B, k: usize, seed: Value, ty: &Ty) -> Option<Value> {
        let along = &self.operands[k];
        let seeded = Operand {
            name: format!("t{}", self.operands.len()),
            value: seed,
            by_element: if B::FORWARD { along.by_element } else { !self.sum },
        };
        let body = tangent(&self.body, &along.name, &path(&seeded.name))?;
        let sum = if B::FORWARD { self.sum } else { !along.by_element };
        Some(b.emit(ty.clone(), Op::Pointwise(Pointwise::new(body, &self.operands, seeded, sum))))
    }

    /// Of these operands those that are mentioned, or the first that says how many elements there are.
    fn new(body: Expr, from: &[Operand], seed: Operand, sum: bool) -> Pointwise {
        let mut operands: Vec<Operand> = from.iter().filter(|o| mentions(&body, &o.name)).cloned().collect();
        if !seed.by_element && operands.iter().all(|o| !o.by_element) {
            operands.extend(from.iter().find(|o| o.by_element).cloned());
        }
        operands.push(seed);
        Pointwise { body, operands, sum }
    }
}

impl Applied<'_> {
    /// `seed` times the partial `text` with respect to argument `k`.
    pub(crate) fn by_element<B: Build>(self, b: &mut B, text: &str, k: usize, seed: Value, ty: &Ty) -> Value {
        let Applied { row, args, y } = self;
        let mut partial: Expr = syn::parse_str(text).expect("partials of the table parse");
        let names = ["x", "a", "b"].into_iter().zip(args);
        let mut operands: Vec<Operand> =
            names.map(|(name, value)| Operand { name: name.into(), value: *value, by_element: name == "x" }).collect();
        operands.push(Operand { name: "y".into(), value: y, by_element: true });
        reuse(b, &mut partial, &mut operands);
        let seed = Operand { name: "t".into(), value: seed, by_element: !B::FORWARD || k == 0 };
        let body = product(row, &path("t"), &partial);
        b.emit(ty.clone(), Op::Pointwise(Pointwise::new(body, &operands, seed, !B::FORWARD && k > 0)))
    }
}

/// Puts the values of methods that are computed already in their place: `x.cos()` beside `x.sin()`.
fn reuse(b: &impl Build, e: &mut Expr, operands: &mut Vec<Operand>) {
    if let Expr::MethodCall(m) = &*e {
        let of = |e: &Expr| operands.iter().find(|o| *e == path(&o.name)).map(|o| o.value);
        let args: Option<Vec<Value>> = std::iter::once(&*m.receiver).chain(&m.args).map(of).collect();
        let known = args.and_then(|args| {
            let row = crate::rules::method(&m.method.to_string(), args.len())?;
            b.computed(row.name, &args)
        });
        if let Some(value) = known {
            let name = format!("c{}", operands.len());
            *e = path(&name);
            operands.push(Operand { name, value, by_element: true });
            return;
        }
    }
    parts(e, &mut |part| reuse(b, part, operands));
}

/// Calls `f` on the direct parts of an expression of the table.
fn parts(e: &mut Expr, f: &mut impl FnMut(&mut Expr)) {
    match e {
        Expr::Paren(p) => f(&mut p.expr),
        Expr::Unary(u) => f(&mut u.expr),
        Expr::Binary(b) => {
            f(&mut b.left);
            f(&mut b.right);
        }
        Expr::MethodCall(m) => {
            f(&mut m.receiver);
            m.args.iter_mut().for_each(f);
        }
        Expr::Call(c) => c.args.iter_mut().for_each(f),
        _ => {}
    }
}

/// Puts expressions in the place of names.
pub(crate) fn replace(e: &mut Expr, with: &dyn Fn(&str) -> Option<Expr>) {
    if let Expr::Path(p) = &*e
        && let Some(new) = p.path.get_ident().and_then(|name| with(&name.to_string()))
    {
        *e = new;
        return;
    }
    parts(e, &mut |part| replace(part, with));
}

fn mentions(e: &Expr, name: &str) -> bool {
    if let Expr::Path(p) = e {
        return p.path.is_ident(name);
    }
    let (mut e, mut found) = (e.clone(), false);
    parts(&mut e, &mut |part| found |= mentions(part, name));
    found
}

fn path(name: &str) -> Expr {
    let name = proc_macro2::Ident::new(name, proc_macro2::Span::mixed_site());
    parse_quote!(#name)
}

/// In parentheses, unless it is one word or a call.
fn closed(e: &Expr) -> Expr {
    match e {
        Expr::Path(_) | Expr::Lit(_) | Expr::Paren(_) | Expr::MethodCall(_) | Expr::Call(_) => e.clone(),
        e => parse_quote!((#e)),
    }
}

/// `t` times a partial of this row.
fn product(row: &Row, t: &Expr, partial: &Expr) -> Expr {
    if row.guarded {
        return parse_quote!(rules::scale(#t, #partial));
    }
    let (t, partial) = (closed(t), closed(partial));
    parse_quote!(#t * #partial)
}

/// The tangent of an expression along `name`, whose own tangent is `t`; nothing for zero.
pub(crate) fn tangent(e: &Expr, name: &str, t: &Expr) -> Option<Expr> {
    let along = |e: &Expr| tangent(e, name, t);
    match e {
        Expr::Paren(p) => along(&p.expr),
        Expr::Path(p) => p.path.is_ident(name).then(|| t.clone()),
        Expr::Unary(u) => {
            let d = closed(&along(&u.expr)?);
            Some(parse_quote!(-#d))
        }
        Expr::Binary(b) => {
            let (da, db) = (along(&b.left).map(|d| closed(&d)), along(&b.right).map(|d| closed(&d)));
            let (left, right) = (closed(&b.left), closed(&b.right));
            let op = &b.op;
            match op {
                syn::BinOp::Add(_) => plus(da, db),
                syn::BinOp::Sub(_) => match (da, db) {
                    (Some(da), Some(db)) => Some(parse_quote!(#da - #db)),
                    (da, db) => da.or_else(|| db.map(|db| parse_quote!(-#db))),
                },
                syn::BinOp::Mul(_) => {
                    plus(da.map(|da| parse_quote!(#da * #right)), db.map(|db| parse_quote!(#left * #db)))
                }
                syn::BinOp::Div(_) => {
                    let upper: Expr = match (da, db) {
                        (Some(da), Some(db)) => parse_quote!((#da - #left / #right * #db)),
                        (da, db) => da.or_else(|| db.map(|db| parse_quote!((-(#left / #right * #db)))))?,
                    };
                    Some(parse_quote!(#upper / #right))
                }
                _ => unreachable!("partials are made of + - * /"),
            }
        }
        Expr::MethodCall(m) => {
            let args: Vec<Expr> = std::iter::once(&*m.receiver).chain(&m.args).cloned().collect();
            let row = crate::rules::method(&m.method.to_string(), args.len());
            of_row(e, row.expect("partials use rules of the table"), &args, &along)
        }
        Expr::Call(c) => {
            let Expr::Path(p) = &*c.func else { unreachable!("partials call helpers by path") };
            let name = p.path.segments.last().expect("a path has a segment").ident.to_string();
            let row = crate::rules::helper(&name).expect("partials use helpers of the table");
            of_row(e, row, &c.args.iter().cloned().collect::<Vec<_>>(), &along)
        }
        _ => None,
    }
}

fn plus(a: Option<Expr>, b: Option<Expr>) -> Option<Expr> {
    match (a, b) {
        (Some(a), Some(b)) => Some(parse_quote!(#a + #b)),
        (a, b) => a.or(b),
    }
}

/// The tangent of `y = row(args)`.
fn of_row(y: &Expr, row: &'static Row, args: &[Expr], along: &dyn Fn(&Expr) -> Option<Expr>) -> Option<Expr> {
    let mut sum = None;
    for (arg, partial) in args.iter().zip(row.partials) {
        let text = match partial {
            Partial::Zero => continue,
            Partial::One => None,
            Partial::Expr(text) => Some(text),
        };
        let Some(d) = along(arg) else { continue };
        let term = match text {
            None => d,
            Some(text) => {
                let mut p: Expr = syn::parse_str(text).expect("partials of the table parse");
                replace(&mut p, &|name| {
                    let known = ["x", "a", "b"].iter().position(|n| *n == name).and_then(|k| args.get(k));
                    known.or((name == "y").then_some(y)).map(closed)
                });
                product(row, &d, &p)
            }
        };
        sum = plus(sum, Some(term));
    }
    sum
}
