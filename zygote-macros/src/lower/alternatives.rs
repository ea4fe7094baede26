//! Patterns with alternatives that bind: `A(x) | B(x) => e` is `A(x) => e, B(x) => e`.

use super::*;
use syn::{Expr, Pat, PatOr};

/// More are not written out: the arm is lowered once for each.
const MOST: usize = 16;

/// Whether such alternatives bind at different places.
pub(super) fn binds(p: &PatOr) -> bool {
    let simple = |p: &Pat| matches!(p, Pat::Ident(_)) || walk::bound_names(p).is_empty();
    !p.cases.iter().all(simple) && p.cases.iter().any(|p| !walk::bound_names(p).is_empty())
}

/// The patterns that one stands for, if it is several.
pub(super) fn of(pat: &Pat) -> Option<Vec<Pat>> {
    let all = written_out(pat)?;
    (all.len() > 1).then_some(all)
}

fn written_out(pat: &Pat) -> Option<Vec<Pat>> {
    let with = |inner: &Pat, whole: &dyn Fn(Pat) -> Pat| Some(written_out(inner)?.into_iter().map(whole).collect());
    let all: Vec<Pat> = match pat {
        Pat::Or(p) if binds(p) => p.cases.iter().map(written_out).collect::<Option<Vec<_>>>()?.concat(),
        Pat::Paren(p) => written_out(&p.pat)?,
        Pat::Reference(p) => {
            with(&p.pat, &|inner| Pat::Reference(syn::PatReference { pat: inner.into(), ..p.clone() }))?
        }
        Pat::Ident(p) => match &p.subpat {
            Some((at, sub)) => {
                with(sub, &|sub| Pat::Ident(syn::PatIdent { subpat: Some((*at, sub.into())), ..p.clone() }))?
            }
            None => vec![pat.clone()],
        },
        Pat::Tuple(p) => each(&p.elems.iter().collect::<Vec<_>>())?
            .into_iter()
            .map(|elems| Pat::Tuple(syn::PatTuple { elems: elems.into_iter().collect(), ..p.clone() }))
            .collect(),
        Pat::TupleStruct(p) => each(&p.elems.iter().collect::<Vec<_>>())?
            .into_iter()
            .map(|elems| Pat::TupleStruct(syn::PatTupleStruct { elems: elems.into_iter().collect(), ..p.clone() }))
            .collect(),
        Pat::Slice(p) => each(&p.elems.iter().collect::<Vec<_>>())?
            .into_iter()
            .map(|elems| Pat::Slice(syn::PatSlice { elems: elems.into_iter().collect(), ..p.clone() }))
            .collect(),
        Pat::Struct(p) => each(&p.fields.iter().map(|f| &*f.pat).collect::<Vec<_>>())?
            .into_iter()
            .map(|pats| {
                let mut p = p.clone();
                for (field, pat) in p.fields.iter_mut().zip(pats) {
                    *field.pat = pat;
                }
                Pat::Struct(p)
            })
            .collect(),
        _ => vec![pat.clone()],
    };
    (all.len() <= MOST).then_some(all)
}

/// All choices of one for each, in the order in which they are tried.
fn each(pats: &[&Pat]) -> Option<Vec<Vec<Pat>>> {
    let mut all: Vec<Vec<Pat>> = vec![vec![]];
    for p in pats {
        let choices = written_out(p)?;
        all = all
            .iter()
            .flat_map(|before| choices.iter().map(|p| [&before[..], std::slice::from_ref(p)].concat()))
            .collect();
        if all.len() > MOST {
            return None;
        }
    }
    Some(all)
}

impl Lowerer {
    /// `let (A(x) | B(x)) = e;`, with or without `else`: whether it was one.
    pub(super) fn let_alternatives(&mut self, pat: &Pat, e: &Expr, diverge: Option<&Expr>) -> Flow<bool> {
        if of(pat).is_none() || !self.taint.reaches(e) {
            return Ok(false);
        }
        let names = walk::bound_names(pat);
        let bound = walk::bindings(pat).into_iter().filter(|p| names.contains(&p.ident));
        let mut own: Vec<syn::PatIdent> = vec![];
        for p in bound {
            if !own.iter().any(|q| q.ident == p.ident) {
                own.push(syn::PatIdent { by_ref: None, subpat: None, ..p });
            }
        }
        let names: Vec<&Ident> = own.iter().map(|p| &p.ident).collect();
        let otherwise = diverge.map(|e| quote!(, _ => #e));
        let code = match &own[..] {
            [one] => quote!(let #one = match #e { #pat => #(#names)* #otherwise };),
            _ => quote!(let (#(#own),*) = match #e { #pat => (#(#names),*) #otherwise };),
        };
        self.statements(code, e.span())?;
        Ok(true)
    }
}
