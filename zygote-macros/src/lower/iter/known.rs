//! What surely iterates like a slice, before any type is known: by name and text.
//!
//! Variables that closures assign stay Rust variables where the closures are copied, and become values where they are inlined. So which
//! chains are lowered must be known before lowering starts: by the names of parameters and locals whose types or initialisers show it, and
//! by the assumptions of an earlier attempt.

use super::super::*;
use super::chain;
use crate::hash::{HashSet, New as _};
use place::unparenthesised;
use syn::visit::Visit;
use syn::{Expr, Pat, Type};

/// How a slice-like value is held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in super::super) enum Held {
    /// `[T; N]`, `Vec<T>`.
    Owned,
    /// `&[T]`, `&Vec<T>`, …
    Shared,
    /// `&mut [T]`, …
    Exclusive,
    /// Either.
    Somehow,
}

/// Names that are slice-like wherever they are bound, and texts that are assumed to be.
#[derive(Debug, Default)]
pub(in super::super) struct Known {
    names: HashMap<String, Held>,
    assumed: HashSet<String>,
    /// Names that are bound to `usize`s only.
    usizes: HashSet<String>,
    /// Names whose type is written as a map or a set of std: no indices.
    maps: HashMap<String, Map>,
}

/// Which of them.
#[derive(Clone, Copy, Debug)]
pub(super) enum Map {
    /// Of keys and values.
    Pairs,
    Set,
}

impl Known {
    pub(in super::super) fn of(item: &syn::ItemFn, assumed: &HashSet<String>) -> Known {
        let mut find = Find { names: HashMap::new(), usizes: HashMap::new(), maps: HashMap::new() };
        for input in &item.sig.inputs {
            if let syn::FnArg::Typed(t) = input {
                find.bound(&t.pat, of_type(&t.ty));
                find.number(&t.pat, is_usize_type(&t.ty));
                find.map(&t.pat, &t.ty);
            }
        }
        find.visit_block(&item.block);
        let names = find.names.into_iter().filter_map(|(n, held)| Some((n, held?))).collect();
        let usizes = find.usizes.into_iter().filter(|(_, known)| *known).map(|(n, _)| n).collect();
        Known { names, assumed: assumed.clone(), usizes, maps: find.maps }
    }

    /// Whether an earlier attempt found this.
    pub(in super::super) fn assumes(&self, text: &str) -> bool {
        self.assumed.contains(text)
    }

    /// Whether an integer is surely a `usize`.
    pub(super) fn is_usize(&self, e: &Expr) -> bool {
        is_usize(e, &|name| self.usizes.contains(name))
    }

    /// What an expression is, if it is surely a map or a set, or a shared reference to one.
    pub(super) fn map(&self, e: &Expr) -> Option<Map> {
        match unparenthesised(e) {
            Expr::Reference(r) if r.mutability.is_none() => self.map(&r.expr),
            e => self.maps.get(&place::ident_of(e)?.to_string()).copied(),
        }
    }

    /// How an expression is held, if it is surely slice-like.
    pub(in super::super) fn held(&self, e: &Expr) -> Option<Held> {
        let by_name = |e: &Expr| self.names.get(&place::ident_of(e)?.to_string()).copied();
        of_expr(e, &by_name).or_else(|| self.assumed.contains(&text(e)).then(|| as_written(e)))
    }

    /// Whether the closures that a method call takes are inlined.
    pub(in super::super) fn inlines(&self, m: &syn::ExprMethodCall) -> bool {
        m.args.iter().any(|a| matches!(unparenthesised(a), Expr::Closure(_)))
            && chain::is_chain(m, &|e| self.held(e).is_some())
    }
}

/// How an expression of unknown type is held, should it be slice-like.
pub(super) fn as_written(e: &Expr) -> Held {
    match unparenthesised(e) {
        Expr::Reference(r) if r.mutability.is_some() => Held::Exclusive,
        Expr::Reference(_) => Held::Shared,
        _ => Held::Somehow,
    }
}

/// The text by which an expression is assumed to be slice-like.
pub(super) fn text(e: &Expr) -> String {
    crate::ir::print::compact(&quote!(#e))
}

fn of_type(t: &Type) -> Option<Held> {
    match t {
        Type::Reference(r) if r.mutability.is_some() => of_type(&r.elem).map(|_| Held::Exclusive),
        Type::Reference(r) => of_type(&r.elem).map(|_| Held::Shared),
        Type::Paren(p) => of_type(&p.elem),
        Type::Group(p) => of_type(&p.elem),
        Type::Slice(_) => Some(Held::Shared),
        Type::Array(_) => Some(Held::Owned),
        Type::Path(p) if p.qself.is_none() => {
            let last = p.path.segments.last()?;
            (last.ident == "Vec").then_some(Held::Owned)
        }
        _ => None,
    }
}

fn is_usize_type(t: &Type) -> bool {
    matches!(t, Type::Path(p) if p.path.is_ident("usize"))
}

fn map_of_type(t: &Type) -> Option<Map> {
    match t {
        Type::Reference(r) if r.mutability.is_none() => map_of_type(&r.elem),
        Type::Path(p) => match p.path.segments.last()?.ident.to_string().as_str() {
            "HashMap" | "BTreeMap" => Some(Map::Pairs),
            "HashSet" | "BTreeSet" => Some(Map::Set),
            _ => None,
        },
        _ => None,
    }
}

fn is_usize(e: &Expr, name: &dyn Fn(&str) -> bool) -> bool {
    match unparenthesised(e) {
        Expr::Lit(l) => matches!(&l.lit, syn::Lit::Int(i) if i.suffix() == "usize"),
        Expr::MethodCall(m) => match m.method.to_string().as_str() {
            "len" | "count" => m.args.is_empty(),
            "min" | "max" | "saturating_sub" | "div_ceil" | "pow" => is_usize(&m.receiver, name),
            _ => false,
        },
        Expr::Binary(b) => expr::binary(&b.op).is_some() && (is_usize(&b.left, name) || is_usize(&b.right, name)),
        Expr::Cast(c) => is_usize_type(&c.ty),
        e => place::ident_of(e).is_some_and(|i| name(&i.to_string())),
    }
}

/// What the expression itself shows.
fn of_expr(e: &Expr, by_name: &dyn Fn(&Expr) -> Option<Held>) -> Option<Held> {
    match unparenthesised(e) {
        Expr::Array(_) | Expr::Repeat(_) => Some(Held::Owned),
        Expr::Macro(m) => m.mac.path.is_ident("vec").then_some(Held::Owned),
        Expr::Reference(r) if r.mutability.is_some() => of_expr(&r.expr, by_name).map(|_| Held::Exclusive),
        Expr::Reference(r) => of_expr(&r.expr, by_name).map(|_| Held::Shared),
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => of_expr(&u.expr, by_name).map(|_| Held::Somehow),
        Expr::Index(i) => matches!(unparenthesised(&i.index), Expr::Range(_)).then_some(Held::Shared),
        Expr::Call(c) => match unparenthesised(&c.func) {
            Expr::Path(p) if p.path.segments.len() == 2 && p.path.segments[0].ident == "Vec" => Some(Held::Owned),
            _ => None,
        },
        Expr::MethodCall(m) => match m.method.to_string().as_str() {
            "to_vec" => Some(Held::Owned),
            "remainder" if m.args.is_empty() => Some(Held::Shared),
            "clone" => of_expr(&m.receiver, by_name).map(|h| if h == Held::Owned { h } else { Held::Somehow }),
            "collect" => m.turbofish.as_ref().and_then(|t| match t.args.first() {
                Some(syn::GenericArgument::Type(t)) => of_type(t),
                _ => None,
            }),
            _ => None,
        },
        e => by_name(e),
    }
}

struct Find {
    /// `None`: bound to something else, too.
    names: HashMap<String, Option<Held>>,
    usizes: HashMap<String, bool>,
    maps: HashMap<String, Map>,
}

impl Find {
    fn map(&mut self, pat: &Pat, ty: &Type) {
        if let (Pat::Ident(p), Some(map)) = (pat::unparenthesised(pat), map_of_type(ty)) {
            self.maps.insert(p.ident.to_string(), map);
        }
    }

    fn number(&mut self, pat: &Pat, usize: bool) {
        for name in walk::bound_names(pat) {
            let known = self.usizes.entry(name.to_string()).or_insert(usize);
            *known &= usize;
        }
    }

    fn add(&mut self, name: &Ident, held: Option<Held>) {
        let merge = |a: Option<Held>, b: Option<Held>| match (a?, b?) {
            (a, b) if a == b => Some(a),
            _ => Some(Held::Somehow),
        };
        let entry = self.names.entry(name.to_string()).or_insert(held);
        *entry = merge(*entry, held);
    }

    fn bound(&mut self, pat: &Pat, held: Option<Held>) {
        match pat::unparenthesised(pat) {
            Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none() => self.add(&p.ident, held),
            p => walk::bound_names(p).iter().for_each(|n| self.add(n, None)),
        }
    }
}

impl<'a> Visit<'a> for Find {
    fn visit_item(&mut self, _: &'a syn::Item) {}

    fn visit_local(&mut self, l: &'a syn::Local) {
        let (pat, ascribed) = pat::ascription(&l.pat);
        let by_name = |e: &Expr| self.names.get(&place::ident_of(e)?.to_string()).copied().flatten();
        let held = match (ascribed.and_then(of_type), &l.init) {
            (Some(held), _) => Some(held),
            (None, Some(init)) => of_expr(&init.expr, &by_name),
            (None, None) => None,
        };
        self.bound(pat, held);
        if let Some(ty) = ascribed {
            self.map(pat, ty);
        }
        let usize = match (ascribed, &l.init) {
            (Some(t), _) => is_usize_type(t),
            (None, Some(init)) => is_usize(&init.expr, &|n| self.usizes.get(n).copied().unwrap_or(false)),
            (None, None) => false,
        };
        self.number(pat, usize);
        if let Some(init) = &l.init {
            self.visit_expr(&init.expr);
            if let Some((_, e)) = &init.diverge {
                self.visit_expr(e);
            }
        }
    }

    fn visit_expr_for_loop(&mut self, f: &'a syn::ExprForLoop) {
        let mut range = unparenthesised(&f.expr);
        while let Expr::MethodCall(m) = range
            && matches!(m.method.to_string().as_str(), "rev" | "step_by")
        {
            range = unparenthesised(&m.receiver);
        }
        if let (Expr::Range(r), Pat::Ident(p)) = (range, pat::unparenthesised(&f.pat)) {
            let usize = |e: &Expr| is_usize(e, &|n| self.usizes.get(n).copied().unwrap_or(false));
            let usize = r.start.iter().chain(&r.end).any(|e| usize(e));
            self.add(&p.ident, None);
            self.number(&f.pat, usize);
            self.visit_expr(&f.expr);
            return self.visit_block(&f.body);
        }
        syn::visit::visit_expr_for_loop(self, f);
    }

    fn visit_pat_ident(&mut self, p: &'a syn::PatIdent) {
        self.add(&p.ident, None);
        self.usizes.insert(p.ident.to_string(), false);
        syn::visit::visit_pat_ident(self, p);
    }

    fn visit_pat_type(&mut self, p: &'a syn::PatType) {
        self.bound(&p.pat, of_type(&p.ty));
        self.number(&p.pat, is_usize_type(&p.ty));
    }
}
