//! A scope-aware walk over expressions: free variables, assignments, exits, replacement.
//!
//! Invariant: a name bound inside the expression (closure parameter, `let`, `match` arm, `for`, `if let`) is never
//! reported; macro arguments and inline format captures are walked like the rest.

use super::macros;
use super::names;
use crate::hash::{HashSet, New as _};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Lit, Macro, Pat, Stmt};

/// What the walk reports.
pub(crate) trait Hooks {
    /// A use of a free name; true if `e` was replaced.
    fn variable(&mut self, e: &mut Expr) -> bool;
    /// A field of a free name, or a field of that; true if there is nothing more to see in it.
    fn field(&mut self, _e: &mut Expr) -> bool {
        false
    }
    /// An assignment to a free name as a whole; in a closure or not.
    fn assigned(&mut self, _name: &Ident) {}
    /// Control leaves the expression.
    fn leaves(&mut self, _span: Span) {}
}

pub(super) struct Walker<'h, H> {
    hooks: &'h mut H,
    bound: Vec<HashSet<String>>,
    /// Loops inside of the expression: label, and whether a bare `break` means it.
    loops: Vec<(Option<String>, bool)>,
    /// Inside of a closure or an `async` block.
    closures: usize,
}

pub(crate) fn walk<H: Hooks>(e: &mut Expr, hooks: &mut H) {
    Walker { hooks, bound: vec![HashSet::new()], loops: vec![], closures: 0 }.visit_expr_mut(e);
}

pub(super) fn walk_block<H: Hooks>(b: &mut Block, hooks: &mut H) {
    Walker { hooks, bound: vec![HashSet::new()], loops: vec![], closures: 0 }.visit_block_mut(b);
}

/// The names that a pattern binds.
pub(super) fn bound_names(pat: &Pat) -> Vec<Ident> {
    bindings(pat).into_iter().map(|p| p.ident).collect()
}

/// The identifiers in a pattern that bind.
pub(super) fn bindings(pat: &Pat) -> Vec<syn::PatIdent> {
    struct Names(Vec<syn::PatIdent>);
    impl<'a> syn::visit::Visit<'a> for Names {
        fn visit_pat_ident(&mut self, p: &'a syn::PatIdent) {
            if p.subpat.is_some() || !names::is_upper(&p.ident.to_string()) {
                self.0.push(p.clone());
            }
            syn::visit::visit_pat_ident(self, p);
        }
        fn visit_expr(&mut self, _: &'a Expr) {}
        fn visit_type(&mut self, _: &'a syn::Type) {}
    }
    let mut names = Names(vec![]);
    syn::visit::Visit::visit_pat(&mut names, pat);
    names.0
}

impl<H: Hooks> Walker<'_, H> {
    fn bind(&mut self, pat: &Pat) {
        if let Some(scope) = self.bound.last_mut() {
            scope.extend(bound_names(pat).iter().map(Ident::to_string));
        }
    }

    fn scope(&mut self, f: impl FnOnce(&mut Self)) {
        self.bound.push(HashSet::new());
        f(self);
        self.bound.pop();
    }

    fn is_free(&self, name: &Ident) -> bool {
        let name = name.to_string();
        !self.bound.iter().any(|s| s.contains(&name))
    }

    fn variable(&mut self, e: &mut Expr) -> bool {
        match super::place::ident_of(e).cloned() {
            Some(name) if self.is_free(&name) => self.hooks.variable(e),
            _ => false,
        }
    }

    fn assigned(&mut self, left: &Expr) {
        match left {
            Expr::Paren(p) => self.assigned(&p.expr),
            Expr::Group(p) => self.assigned(&p.expr),
            Expr::Tuple(t) => t.elems.iter().for_each(|e| self.assigned(e)),
            Expr::Array(t) => t.elems.iter().for_each(|e| self.assigned(e)),
            e => {
                if let Some(name) = super::place::ident_of(e)
                    && self.is_free(name)
                {
                    self.hooks.assigned(name);
                }
            }
        }
    }

    fn jump(&mut self, label: Option<&syn::Lifetime>, span: Span) {
        let inside = match label {
            Some(l) => self.loops.iter().any(|(name, _)| name.as_ref() == Some(&l.ident.to_string())),
            None => self.loops.iter().any(|(_, bare)| *bare),
        };
        if !inside {
            self.hooks.leaves(span);
        }
    }

    fn in_loop(&mut self, label: Option<&syn::Label>, bare: bool, f: impl FnOnce(&mut Self)) {
        self.loops.push((label.map(|l| l.name.ident.to_string()), bare));
        f(self);
        self.loops.pop();
    }

    fn in_closure(&mut self, f: impl FnOnce(&mut Self)) {
        let loops = std::mem::take(&mut self.loops);
        self.closures += 1;
        self.scope(f);
        self.closures -= 1;
        self.loops = loops;
    }

    fn statement(&mut self, s: &mut Stmt) {
        match s {
            Stmt::Local(l) => {
                if let Some(init) = &mut l.init {
                    self.visit_expr_mut(&mut init.expr);
                    if let Some((_, e)) = &mut init.diverge {
                        self.visit_expr_mut(e);
                    }
                }
                self.bind(&l.pat);
            }
            Stmt::Item(_) => {}
            Stmt::Expr(e, _) => self.visit_expr_mut(e),
            Stmt::Macro(m) => self.visit_macro_mut(&mut m.mac),
        }
    }

    fn jumps(&mut self, e: &mut Expr) {
        match e {
            Expr::Break(b) => {
                if let Some(e) = &mut b.expr {
                    self.visit_expr_mut(e);
                }
                let span = b.break_token.span;
                self.jump(b.label.as_ref(), span);
            }
            Expr::Continue(c) => self.jump(c.label.as_ref(), c.continue_token.span),
            Expr::Return(_) | Expr::Try(_) | Expr::Yield(_) | Expr::Await(_) => {
                visit_mut::visit_expr_mut(self, e);
                if self.closures == 0 {
                    self.hooks.leaves(syn::spanned::Spanned::span(e));
                }
            }
            _ => visit_mut::visit_expr_mut(self, e),
        }
    }

    fn control(&mut self, e: &mut Expr) {
        match e {
            Expr::ForLoop(f) => {
                self.visit_expr_mut(&mut f.expr);
                let (pat, body) = (&f.pat, &mut f.body);
                let label = f.label.clone();
                self.in_loop(label.as_ref(), true, |s| {
                    s.scope(|s| {
                        s.bind(pat);
                        s.visit_block_mut(body);
                    });
                });
            }
            Expr::While(w) => {
                let (cond, body) = (&mut w.cond, &mut w.body);
                let label = w.label.clone();
                self.in_loop(label.as_ref(), true, |s| {
                    s.scope(|s| {
                        s.visit_expr_mut(cond);
                        s.visit_block_mut(body);
                    });
                });
            }
            Expr::Loop(l) => {
                let label = l.label.clone();
                let body = &mut l.body;
                self.in_loop(label.as_ref(), true, |s| s.visit_block_mut(body));
            }
            Expr::Block(b) => {
                let label = b.label.clone();
                let body = &mut b.block;
                match label {
                    Some(_) => self.in_loop(label.as_ref(), false, |s| s.visit_block_mut(body)),
                    None => self.visit_block_mut(body),
                }
            }
            Expr::If(i) => {
                let (cond, then) = (&mut i.cond, &mut i.then_branch);
                self.scope(|s| {
                    s.visit_expr_mut(cond);
                    s.visit_block_mut(then);
                });
                if let Some((_, e)) = &mut i.else_branch {
                    self.visit_expr_mut(e);
                }
            }
            Expr::Let(l) => {
                self.visit_expr_mut(&mut l.expr);
                self.bind(&l.pat);
            }
            Expr::Match(m) => {
                self.visit_expr_mut(&mut m.expr);
                for arm in &mut m.arms {
                    self.scope(|s| {
                        s.bind(&arm.pat);
                        if let Pat::Guard(g) = &mut arm.pat {
                            s.visit_expr_mut(&mut g.guard);
                        }
                        s.visit_expr_mut(&mut arm.body);
                    });
                }
            }
            _ => self.jumps(e),
        }
    }

    /// Identifiers among tokens that aren't expressions.
    fn tokens(&mut self, tokens: TokenStream) -> (TokenStream, bool) {
        let mut out = TokenStream::new();
        let mut changed = false;
        let mut after_dot = false;
        for t in tokens {
            let dot = matches!(&t, TokenTree::Punct(p) if p.as_char() == '.');
            match t {
                TokenTree::Ident(i) if !after_dot && is_plain(&i) => {
                    let mut e: Expr = path_expr(&i);
                    if self.variable(&mut e) {
                        changed = true;
                        e.to_tokens(&mut out);
                    } else {
                        i.to_tokens(&mut out);
                    }
                }
                TokenTree::Group(g) => {
                    let (inner, inside) = self.tokens(g.stream());
                    if inside {
                        changed = true;
                        let mut new = proc_macro2::Group::new(g.delimiter(), inner);
                        new.set_span(g.span());
                        new.to_tokens(&mut out);
                    } else {
                        g.to_tokens(&mut out);
                    }
                }
                t => t.to_tokens(&mut out),
            }
            after_dot = dot;
        }
        (out, changed)
    }

    /// Inline captures of a format string, as named arguments where they were replaced.
    fn format_captures(&mut self, text: &syn::LitStr, named: &HashSet<String>) -> Vec<TokenStream> {
        let mut added = vec![];
        let mut done = HashSet::new();
        for name in captures_of(&text.value()) {
            if named.contains(&name) || !done.insert(name.clone()) {
                continue;
            }
            let Ok(mut ident) = syn::parse_str::<Ident>(&name) else { continue };
            ident.set_span(text.span());
            let mut e = path_expr(&ident);
            if self.variable(&mut e) {
                added.push(quote!(#ident = #e));
            }
        }
        added
    }
}

/// A name of a variable, `self` among them.
fn is_plain(i: &Ident) -> bool {
    i == "self" || syn::parse_str::<Ident>(&i.to_string()).is_ok()
}

/// The name before the first dot.
fn root_of_fields(e: &Expr) -> Option<&Ident> {
    match super::place::unparenthesised(e) {
        Expr::Field(f) => root_of_fields(&f.base),
        e => super::place::ident_of(e),
    }
}

pub(super) fn path_expr(i: &Ident) -> Expr {
    Expr::Path(syn::ExprPath { attrs: vec![], qself: None, path: i.clone().into() })
}

/// Names in `{name}`, `{name:?}`, `{:width$}`, `{:.prec$}`.
fn captures_of(text: &str) -> Vec<String> {
    let mut names = vec![];
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        rest = &rest[at + 1..];
        if let Some(r) = rest.strip_prefix('{') {
            rest = r;
            continue;
        }
        let Some(end) = rest.find('}') else { break };
        let inner = &rest[..end];
        rest = &rest[end + 1..];
        let (arg, spec) = inner.split_once(':').unwrap_or((inner, ""));
        let is_name = |s: &str| s.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if is_name(arg.trim()) {
            names.push(arg.trim().to_owned());
        }
        for part in spec.split_inclusive('$').filter_map(|p| p.strip_suffix('$')) {
            let start = part
                .char_indices()
                .rev()
                .take_while(|(_, c)| c.is_alphanumeric() || *c == '_')
                .last()
                .map_or(part.len(), |(i, _)| i);
            if is_name(&part[start..]) {
                names.push(part[start..].to_owned());
            }
        }
    }
    names
}

impl<H: Hooks> VisitMut for Walker<'_, H> {
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_type_mut(&mut self, _: &mut syn::Type) {}
    fn visit_pat_mut(&mut self, _: &mut Pat) {}
    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}

    fn visit_block_mut(&mut self, b: &mut Block) {
        self.scope(|s| b.stmts.iter_mut().for_each(|x| s.statement(x)));
    }

    fn visit_field_value_mut(&mut self, f: &mut syn::FieldValue) {
        let before = super::place::ident_of(&f.expr).cloned();
        self.visit_expr_mut(&mut f.expr);
        if f.colon_token.is_none() && super::place::ident_of(&f.expr) != before.as_ref() {
            f.colon_token = Some(<syn::Token![:]>::default());
        }
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        match e {
            Expr::Path(_) => {
                self.variable(e);
            }
            Expr::Field(f) => {
                let free = root_of_fields(&f.base).is_some_and(|root| self.is_free(root));
                if !(free && self.hooks.field(e)) {
                    visit_mut::visit_expr_mut(self, e);
                }
            }
            Expr::Closure(c) => self.in_closure(|s| {
                c.inputs.iter().for_each(|p| s.bind(p));
                s.visit_expr_mut(&mut c.body);
            }),
            Expr::Async(a) => self.in_closure(|s| s.visit_block_mut(&mut a.block)),
            Expr::TryBlock(t) => self.in_closure(|s| s.visit_block_mut(&mut t.block)),
            Expr::Assign(a) => {
                self.visit_expr_mut(&mut a.right);
                self.assigned(&a.left);
                self.visit_expr_mut(&mut a.left);
            }
            Expr::Binary(b) if super::expr::compound(&b.op).is_some() => {
                self.visit_expr_mut(&mut b.right);
                self.assigned(&b.left);
                self.visit_expr_mut(&mut b.left);
            }
            // Long sums are nested to the left: no recursion there.
            Expr::Binary(_) => {
                let mut rights = vec![];
                let mut at = e;
                while matches!(at, Expr::Binary(b) if super::expr::compound(&b.op).is_none()) {
                    let Expr::Binary(b) = at else { return };
                    rights.push(&mut b.right);
                    at = &mut b.left;
                }
                self.visit_expr_mut(at);
                rights.into_iter().rev().for_each(|r| self.visit_expr_mut(r));
            }
            Expr::Macro(m) => self.visit_macro_mut(&mut m.mac),
            _ => self.control(e),
        }
    }

    fn visit_macro_mut(&mut self, m: &mut Macro) {
        let name = m.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        let Some(mut args) = macros::arguments(m) else {
            let (tokens, changed) = self.tokens(m.tokens.clone());
            if changed {
                m.tokens = tokens;
            }
            return;
        };
        let before = quote!(#args).to_string();
        let at = names::format_position(&name);
        let mut named = HashSet::new();
        for (k, e) in args.iter_mut().enumerate() {
            match e {
                Expr::Assign(a) if at.is_some_and(|at| k > at) => {
                    if let Some(i) = super::place::ident_of(&a.left) {
                        named.insert(i.to_string());
                    }
                    self.visit_expr_mut(&mut a.right);
                }
                e => self.visit_expr_mut(e),
            }
        }
        let format = match at.and_then(|at| args.iter().nth(at)) {
            Some(Expr::Lit(syn::ExprLit { lit: Lit::Str(s), .. })) => Some(s.clone()),
            _ => None,
        };
        let added = format.map(|s| self.format_captures(&s, &named)).unwrap_or_default();
        if added.is_empty() {
            if quote!(#args).to_string() != before {
                m.tokens = quote!(#args);
            }
            return;
        }
        if args.trailing_punct() {
            args.pop_punct();
        }
        m.tokens = quote!(#args #(, #added)*);
    }
}
