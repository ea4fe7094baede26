//! Patterns of slices: `[first, rest @ ..]` is what it says of the length, and names for elements and parts.
//!
//! Where all elements are at known places a `match` binds them (`control.rs`). Else, `match xs { [] => a, [x, rest @ ..] => b }` is
//! `if xs.len() == 0 { a } else { let (x, rest) = (&xs[0], &xs[1..]); b }`.

use super::*;
use pat::is_rest;
use place::unparenthesised;
use proc_macro2::TokenStream;
use syn::{Expr, Pat, parse_quote};

/// How what a pattern is matched against is held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Value,
    Shared,
    Exclusive,
}

/// A pattern that is taken apart: when it matches (always, without), and what it binds then.
pub(super) struct Apart {
    pub(super) present: Option<Expr>,
    pub(super) binding: TokenStream,
}

/// Binds without a test of its own.
pub(super) fn is_irrefutable(p: &Pat) -> bool {
    match p {
        Pat::Ident(p) => p.subpat.is_none() && !names::is_upper(&p.ident.to_string()),
        Pat::Wild(_) | Pat::Rest(_) => true,
        Pat::Paren(p) => is_irrefutable(&p.pat),
        Pat::Reference(p) => is_irrefutable(&p.pat),
        Pat::Tuple(p) => p.elems.iter().all(is_irrefutable),
        _ => false,
    }
}

/// The name of `rest @ ..`.
fn rest_name(p: &Pat) -> Option<&syn::PatIdent> {
    match p {
        Pat::Ident(i) if is_rest(p) => Some(i),
        _ => None,
    }
}

/// Its elements, if it is a pattern of a slice, and whether that stands behind a `&`.
fn elements(pat: &Pat) -> Option<(Vec<&Pat>, bool)> {
    match pat {
        Pat::Paren(p) => elements(&p.pat),
        Pat::Reference(p) if p.mutability.is_none() => elements(&p.pat).map(|(all, _)| (all, true)),
        Pat::Slice(p) => Some((p.elems.iter().collect(), false)),
        _ => None,
    }
}

/// Binds the rest, or elements behind it.
fn has_open_end(pat: &Pat) -> bool {
    let Some((all, _)) = elements(pat) else {
        return matches!(pat, Pat::Or(p) if p.cases.iter().any(has_open_end));
    };
    let Some(at) = all.iter().position(|p| is_rest(p)) else { return false };
    rest_name(all[at]).is_some() || all[at + 1..].iter().any(|p| !walk::bound_names(p).is_empty())
}

/// What a slice pattern is matched against, without what only turns it into a slice.
fn sliced(e: &Expr) -> &Expr {
    match unparenthesised(e) {
        Expr::Reference(r) => sliced(&r.expr),
        Expr::Index(i) if matches!(unparenthesised(&i.index), Expr::Range(r) if r.start.is_none() && r.end.is_none()) => {
            sliced(&i.expr)
        }
        Expr::MethodCall(m) if m.args.is_empty() && (m.method == "as_slice" || m.method == "as_mut_slice") => {
            sliced(&m.receiver)
        }
        e => e,
    }
}

impl Lowerer {
    fn held_by(&self, e: &Expr) -> By {
        let e = unparenthesised(e);
        if matches!(e, Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_))) {
            return By::Value;
        }
        let exclusive = match e {
            Expr::Reference(r) => r.mutability.is_some(),
            Expr::MethodCall(m) => m.method == "as_mut_slice",
            e => self.handed_on(e).is_some_and(|s| s.mutable),
        };
        match self.peek(e) {
            _ if exclusive => By::Exclusive,
            Ty::Array(..) => By::Value,
            // Of an array by value the type is seen.
            _ => By::Shared,
        }
    }

    /// A pattern of a slice against what is evaluated twice as well as once.
    pub(super) fn apart(&self, pat: &Pat, e: &Expr) -> Option<Apart> {
        let (all, behind) = elements(pat)?;
        let of = sliced(e);
        let in_parentheses;
        let of = match of {
            Expr::Unary(_) => {
                in_parentheses = parse_quote!((#of));
                &in_parentheses
            }
            of => of,
        };
        if !ends::is_plain_place(of) || !all.iter().all(|p| is_irrefutable(p) || is_rest(p)) {
            return None;
        }
        let by = match self.held_by(e) {
            By::Shared if behind => By::Value,
            by => by,
        };
        let length: Option<usize> = match self.peek(of).peeled() {
            Ty::Array(_, Some(n)) => n.0.to_string().parse().ok(),
            _ => None,
        };
        let open = all.iter().position(|p| is_rest(p));
        let (mut pats, mut places) = (vec![], vec![]);
        for (k, p) in all.iter().enumerate() {
            let back = all.len() - k;
            let place = match open {
                Some(open) if k == open => {
                    let Some(name) = rest_name(p) else { continue };
                    if name.by_ref.is_some() || name.mutability.is_some() {
                        return None;
                    }
                    let ident = &name.ident;
                    pats.push(quote!(#ident));
                    let to = back - 1;
                    places.push(match (by, length) {
                        // A part of an array is an array.
                        (By::Value, Some(n)) if !behind && n >= k + to => {
                            let parts = (k..n - to).map(|i| quote!(#of[#i]));
                            quote!([#(#parts),*])
                        }
                        (By::Value, _) => return None,
                        (By::Shared, _) if to == 0 => quote!(&#of[#k..]),
                        (By::Shared, _) => quote!(&#of[#k..#of.len() - #to]),
                        (By::Exclusive, _) if to == 0 => quote!(&mut #of[#k..]),
                        (By::Exclusive, _) => quote!(&mut #of[#k..#of.len() - #to]),
                    });
                    continue;
                }
                Some(open) if k > open => match length {
                    Some(n) if n + 1 >= all.len() => {
                        let at = n - back;
                        quote!(#of[#at])
                    }
                    _ => quote!(#of[#of.len() - #back]),
                },
                _ => quote!(#of[#k]),
            };
            if walk::bound_names(p).is_empty() {
                continue;
            }
            let (p, by) = match (*p, by) {
                (Pat::Reference(r), By::Shared) => (&*r.pat, By::Value),
                (Pat::Reference(_), _) => return None,
                (p, by) => (p, by),
            };
            pats.push(quote!(#p));
            places.push(match by {
                By::Value => place,
                By::Shared => quote!(&#place),
                By::Exclusive => quote!(&mut #place),
            });
        }
        let least = all.len() - usize::from(open.is_some());
        let present = match (length, open) {
            (Some(_), _) | (None, Some(_)) if length.is_some() || least == 0 => None,
            (_, Some(_)) if least == 1 => Some(parse_quote!(!#of.is_empty())),
            (_, Some(_)) => Some(parse_quote!(#of.len() >= #least)),
            (_, None) if least == 0 => Some(parse_quote!(#of.is_empty())),
            (_, None) => Some(parse_quote!(#of.len() == #least)),
        };
        // At once: a name may be that of what is taken apart.
        let binding = match &pats[..] {
            [] => quote!(),
            [p] => quote!(let #p = #(#places)*;),
            _ => quote!(let (#(#pats),*) = (#(#places),*);),
        };
        Some(Apart { present, binding })
    }

    /// `let [first, rest @ ..] = array;`
    pub(super) fn let_slice(&mut self, pat: &Pat, e: &Expr) -> Flow<bool> {
        if !has_open_end(pat) {
            return Ok(false);
        }
        let known = matches!(unparenthesised(e), Expr::Reference(_))
            || self.peek(e).is_ref()
            || matches!(self.peek(e), Ty::Array(_, Some(_)));
        let Some((code, Apart { binding, .. })) = self.taken_apart(pat, e).filter(|_| known) else { return Ok(false) };
        self.statements(quote!(#code #binding), e.span())?;
        Ok(true)
    }

    /// `let … else` with a condition of the length: whether it was one.
    pub(super) fn let_else_apart(&mut self, pat: &Pat, e: &Expr, diverge: &Expr) -> Flow<bool> {
        if self.is_search(unparenthesised(e))
            && let Some(code) = self.located_else(pat, e, diverge)
        {
            self.statements(code, e.span())?;
            return Ok(true);
        }
        let (before, Apart { present, binding }) = match self.end_apart(pat, e) {
            Some(apart) => (quote!(), apart),
            None => match self.taken_apart(pat, e) {
                Some(taken) => taken,
                None => return Ok(false),
            },
        };
        let test = present.map(|present| quote!(if !(#present) #diverge));
        self.statements(quote!(#before #test #binding), e.span())?;
        Ok(true)
    }

    /// The same, with what is evaluated only once bound before.
    fn taken_apart(&mut self, pat: &Pat, e: &Expr) -> Option<(TokenStream, Apart)> {
        elements(pat)?;
        let (before, e) = self.evaluated(e);
        self.apart(pat, &e).map(|apart| (before, apart))
    }

    /// Binds what is no place, and gives it by its name.
    fn evaluated(&mut self, e: &Expr) -> (TokenStream, Expr) {
        let of = sliced(e);
        if ends::is_plain_place(of) {
            return (quote!(), e.clone());
        }
        let whole = self.fresh("whole");
        let exclusive = self.held_by(e) == By::Exclusive;
        let array = matches!(self.peek(e), Ty::Array(..));
        match (exclusive, array) {
            (true, _) => (quote!(let #whole = #e;), parse_quote!(#whole)),
            (_, true) => (quote!(let #whole = #of;), parse_quote!(#whole)),
            _ => (quote!(let #whole = #of;), parse_quote!(&#whole)),
        }
    }

    /// Lowers generated statements in the scope that is open.
    pub(super) fn statements(&mut self, code: TokenStream, span: Span) -> Flow<()> {
        match syn::parse2::<syn::Block>(quote!({ #code })) {
            Ok(block) => self.block_contents(&block.stmts, false).map(|_| ()),
            Err(error) => {
                self.problem(span, format!("failed to take this pattern apart: {error}"), "index the elements");
                Ok(())
            }
        }
    }

    /// `match xs { [] => …, [first, rest @ ..] => … }`, where a pattern binds what is at no fixed place.
    pub(super) fn match_slices(&mut self, m: &syn::ExprMatch) -> Option<Expr> {
        let open = |p: &Pat| match p {
            Pat::Guard(g) => has_open_end(&g.pat),
            p => has_open_end(p),
        };
        if !m.arms.iter().any(|a| open(&a.pat)) {
            return None;
        }
        let (before, of) = self.evaluated(&m.expr);
        let mut arms: Vec<(Apart, Option<&Expr>, &Expr)> = vec![];
        for arm in &m.arms {
            let (pat, guard) = match &arm.pat {
                Pat::Guard(g) => (&*g.pat, Some(&*g.guard)),
                p => (p, None),
            };
            arms.push((self.arm_apart(pat, &of)?, guard, &*arm.body));
        }
        // rustc knows that one of them matches.
        let (Apart { binding, .. }, guard, body) = arms.pop()?;
        let last = match guard {
            None => quote!(#binding #body),
            Some(_) => quote!(::core::unreachable!()),
        };
        if arms.iter().all(|(_, guard, _)| guard.is_none()) && guard.is_none() {
            let whole = arms.iter().rev().fold(last, |rest, (Apart { present, binding }, _, body)| match present {
                Some(present) => quote!(if #present { #binding #body } else { #rest }),
                None => quote!(#binding #body),
            });
            return syn::parse2(quote!(({ #before #whole }))).ok();
        }
        let label = self.label();
        let arms = arms.iter().map(|(Apart { present, binding }, guard, body)| {
            let inner = match guard {
                Some(guard) => quote!(if #guard { break #label #body; }),
                None => quote!(break #label #body;),
            };
            match present {
                Some(present) => quote!(if #present { #binding #inner }),
                None => quote!({ #binding #inner }),
            }
        });
        syn::parse2(quote!(({ #before #label: { #(#arms)* #last } }))).ok()
    }

    fn arm_apart(&self, pat: &Pat, of: &Expr) -> Option<Apart> {
        match pat {
            Pat::Wild(_) => Some(Apart { present: None, binding: quote!() }),
            Pat::Ident(p) if is_irrefutable(pat) => Some(Apart { present: None, binding: quote!(let #p = #of;) }),
            Pat::Paren(p) => self.arm_apart(&p.pat, of),
            Pat::Or(p) if walk::bound_names(pat).is_empty() => {
                let all: Vec<Apart> = p.cases.iter().map(|p| self.arm_apart(p, of)).collect::<Option<_>>()?;
                let tests: Option<Vec<Expr>> = all.into_iter().map(|a| a.present).collect();
                let present = tests.map(|tests| parse_quote!(#(#tests)||*));
                Some(Apart { present, binding: quote!() })
            }
            pat => self.apart(pat, of),
        }
    }

    /// `if let [first, rest @ ..] = xs { … }`
    pub(super) fn open_end(&self, pat: &Pat, e: &Expr) -> Option<Apart> {
        if has_open_end(pat) { self.apart(pat, e) } else { None }
    }
}
