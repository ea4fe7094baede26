//! Changes to the text of closures: their state in a variable, their bodies in the open.

use super::super::*;
use place::unparenthesised;
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, Pat, Stmt};

/// A closure's body with its parameters bound, under names that nothing else has.
pub(super) struct Opened {
    pub(super) lets: TokenStream,
    pub(super) tail: Expr,
    /// Its only parameter, if that is a name.
    pub(super) parameter: Option<String>,
}

/// Opens a closure: `None` where names could be mistaken.
pub(super) fn open(f: &Expr, args: &[TokenStream], l: &mut Lowerer) -> Option<Opened> {
    let c = closure::inlinable(f)?;
    if c.inputs.len() != args.len() || has_return(&c.body) {
        return None;
    }
    let mut bound: Vec<String> = c.inputs.iter().flat_map(walk::bound_names).map(|i| i.to_string()).collect();
    let stmts = match unparenthesised(&c.body) {
        Expr::Block(b) if b.label.is_none() => &b.block.stmts[..],
        _ => &[],
    };
    for s in stmts {
        match s {
            Stmt::Local(l) => bound.extend(walk::bound_names(&l.pat).iter().map(Ident::to_string)),
            Stmt::Macro(_) | Stmt::Item(_) => return None,
            Stmt::Expr(..) => {}
        }
    }
    let free = verbatim::free_variables(f, |n| bound.iter().any(|b| b == n));
    let macros = quote!(#f).to_string().contains('!') && has_macro(f);
    if !free.is_empty() || macros {
        return None;
    }
    let mut names = HashMap::new();
    for name in bound {
        let new = l.fresh(name.trim_start_matches("r#"));
        names.insert(name, new);
    }
    let Expr::Closure(c) = syn::parse2::<Expr>(renamed(c.to_token_stream(), &names)).ok()? else { return None };
    let parameter = match c.inputs.iter().map(|p| pat::ascription(p).0).collect::<Vec<_>>()[..] {
        [Pat::Ident(p)] => Some(p.ident.to_string()),
        _ => None,
    };
    let pats = c.inputs.iter();
    let mut lets = quote!(#(let #pats = #args;)*);
    let mut body = *c.body;
    loop {
        body = match body {
            Expr::Paren(p) => *p.expr,
            Expr::Block(b) if b.label.is_none() => {
                let mut stmts = b.block.stmts;
                let Some(Stmt::Expr(tail, None)) = stmts.pop() else { return None };
                lets.extend(quote!(#(#stmts)*));
                return Some(Opened { lets, tail, parameter });
            }
            tail => return Some(Opened { lets, tail, parameter }),
        }
    }
}

fn has_return(e: &Expr) -> bool {
    struct Find(bool);
    impl<'a> syn::visit::Visit<'a> for Find {
        fn visit_expr_return(&mut self, _: &'a syn::ExprReturn) {
            self.0 = true;
        }
        // It leaves the closure, and would leave the function.
        fn visit_expr_try(&mut self, _: &'a syn::ExprTry) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    syn::visit::Visit::visit_expr(&mut find, e);
    find.0
}

fn has_macro(e: &Expr) -> bool {
    struct Find(bool);
    impl<'a> syn::visit::Visit<'a> for Find {
        fn visit_macro(&mut self, _: &'a syn::Macro) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    syn::visit::Visit::visit_expr(&mut find, e);
    find.0
}

/// Renames variables; what follows a `.` or `::`, or stands before a `::`, is none.
fn renamed(tokens: TokenStream, names: &HashMap<String, Ident>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |k: Option<&TokenTree>, c: char| matches!(k, Some(TokenTree::Punct(p)) if p.as_char() == c);
    let mut out = TokenStream::new();
    for (k, token) in tokens.iter().enumerate() {
        let range = k > 1 && is(tokens.get(k - 2), '.');
        let member = k > 0 && is(tokens.get(k - 1), '.') && !range;
        let path = k > 1 && is(tokens.get(k - 1), ':') && is(tokens.get(k - 2), ':')
            || is(tokens.get(k + 1), ':') && is(tokens.get(k + 2), ':');
        out.extend([match token {
            TokenTree::Ident(i) if !member && !path => match names.get(&i.to_string()) {
                Some(new) => TokenTree::Ident(Ident::new(&new.to_string(), i.span())),
                None => token.clone(),
            },
            TokenTree::Group(g) => {
                let mut group = Group::new(g.delimiter(), renamed(g.stream(), names));
                group.set_span(g.span());
                TokenTree::Group(group)
            }
            _ => token.clone(),
        }]);
    }
    out
}

/// What a closure's last expression gives, if it is written as `Some` and `None`.
pub(super) enum Taken {
    Always(TokenStream),
    If(TokenStream, TokenStream),
    Unless(TokenStream, TokenStream),
}

pub(super) fn taken(tail: &Expr) -> Option<Taken> {
    match unparenthesised(tail) {
        Expr::If(i) if !matches!(unparenthesised(&i.cond), Expr::Let(_)) => {
            let test = &i.cond;
            let (_, otherwise) = i.else_branch.as_ref()?;
            let Expr::Block(otherwise) = unparenthesised(otherwise) else { return None };
            match (some_block(&i.then_branch), some_block(&otherwise.block)) {
                (Some(value), None) if is_none_block(&otherwise.block) => Some(Taken::If(quote!(#test), value)),
                (None, Some(value)) if is_none_block(&i.then_branch) => Some(Taken::Unless(quote!(#test), value)),
                _ => None,
            }
        }
        Expr::MethodCall(m) if m.args.len() == 1 => {
            let (test, arg) = (&m.receiver, &m.args[0]);
            match m.method.to_string().as_str() {
                "then" => match closure::inlinable(arg) {
                    Some(c) if c.inputs.is_empty() => {
                        let value = &c.body;
                        Some(Taken::If(quote!(#test), quote!(#value)))
                    }
                    _ => None,
                },
                _ => None,
            }
        }
        e => some(e).map(|value| Taken::Always(quote!(#value))),
    }
}

/// Whether an expression surely gives an `Option`.
pub(super) fn gives_option(e: &Expr) -> bool {
    let of_block = |b: &Block| matches!(b.stmts.last(), Some(Stmt::Expr(e, None)) if gives_option(e));
    match unparenthesised(e) {
        Expr::Block(b) => b.label.is_none() && of_block(&b.block),
        Expr::If(i) => of_block(&i.then_branch) || i.else_branch.as_ref().is_some_and(|(_, e)| gives_option(e)),
        Expr::Match(m) => m.arms.iter().any(|a| gives_option(&a.body)),
        Expr::MethodCall(m) => matches!((m.method.to_string().as_str(), m.args.len()), ("then" | "then_some", 1)),
        Expr::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "None"),
        e => some(e).is_some(),
    }
}

fn some(e: &Expr) -> Option<&Expr> {
    let Expr::Call(c) = unparenthesised(e) else { return None };
    let Expr::Path(p) = unparenthesised(&c.func) else { return None };
    (p.path.segments.last()?.ident == "Some" && c.args.len() == 1).then(|| &c.args[0])
}

/// `{ …; Some(value) }` without the `Some`.
fn some_block(b: &Block) -> Option<TokenStream> {
    let (last, before) = b.stmts.split_last()?;
    let Stmt::Expr(last, None) = last else { return None };
    let value = some(last)?;
    Some(quote!({ #(#before)* #value }))
}

fn is_none_block(b: &Block) -> bool {
    match &b.stmts[..] {
        [Stmt::Expr(e, None)] => matches!(
            unparenthesised(e),
            Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "None")
        ),
        _ => false,
    }
}

/// The closure of `scan` with its state in this variable.
pub(super) fn with_state(f: Expr, state: &Ident, changes: &mut bool) -> Result<Expr, Problem> {
    let span = f.span();
    let refuse = || {
        let help = "write a closure: `|state, x| { *state += x; Some(*state) }`";
        Problem::new(span, "this function of `scan` is not supported", help)
    };
    let Expr::Closure(mut c) = f else { return Err(refuse()) };
    let mut inputs = c.inputs.into_iter();
    let (Some(first), Some(second), None) = (inputs.next(), inputs.next(), inputs.next()) else { return Err(refuse()) };
    let name = match pat::ascription(&first).0 {
        Pat::Ident(p) if p.subpat.is_none() && p.by_ref.is_none() => p.ident.clone(),
        _ => return Err(refuse()),
    };
    struct Replace<'a> {
        name: &'a Ident,
        state: &'a Ident,
        bound_again: bool,
        /// Parts of it are mentioned, and may be assigned.
        parts: bool,
    }
    impl VisitMut for Replace<'_> {
        fn visit_expr_mut(&mut self, e: &mut Expr) {
            let is_name = |e: &Expr| place::ident_of(unparenthesised(e)) == Some(self.name);
            match e {
                Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) && is_name(&u.expr) => {
                    *e = walk::path_expr(self.state);
                }
                Expr::Field(f) if is_name(&f.base) => {
                    *f.base = walk::path_expr(self.state);
                    self.parts = true;
                }
                Expr::Index(i) if is_name(&i.expr) => {
                    self.parts = true;
                    *i.expr = walk::path_expr(self.state);
                    self.visit_expr_mut(&mut i.index);
                }
                // The method sees through the reference.
                Expr::MethodCall(m) if is_name(&m.receiver) => {
                    *m.receiver = walk::path_expr(self.state);
                    self.parts |= !names::leaves_receiver(&m.method.to_string(), m.args.len() + 1);
                    m.args.iter_mut().for_each(|a| self.visit_expr_mut(a));
                }
                Expr::Path(_) if is_name(e) => {
                    let state = self.state;
                    *e = syn::parse_quote!((&mut #state));
                    self.parts = true;
                }
                _ => syn::visit_mut::visit_expr_mut(self, e),
            }
        }
        fn visit_pat_ident_mut(&mut self, p: &mut syn::PatIdent) {
            self.bound_again |= p.ident == *self.name;
        }
    }
    let mut replace = Replace { name: &name, state, bound_again: false, parts: false };
    replace.visit_expr_mut(&mut c.body);
    *changes = replace.parts;
    if replace.bound_again || walk::bound_names(&second).contains(&name) {
        let message = format!("another `{name}` hides the state of `scan`");
        return Err(Problem::new(span, message, "give one of them another name"));
    }
    c.inputs = [second].into_iter().collect();
    Ok(Expr::Closure(c))
}

/// The body of a `for` whose `break`s leave the loop of this label, and whose `continue`s the innermost.
pub(super) fn relabelled(body: &Block, leave: &TokenStream) -> Block {
    struct Relabel(Option<syn::Lifetime>);
    impl VisitMut for Relabel {
        fn visit_item_mut(&mut self, _: &mut syn::Item) {}
        fn visit_expr_mut(&mut self, e: &mut Expr) {
            match e {
                Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) | Expr::Closure(_) | Expr::Async(_) => {}
                Expr::Break(b) => {
                    if b.label.is_none() {
                        b.label.clone_from(&self.0);
                    }
                }
                _ => syn::visit_mut::visit_expr_mut(self, e),
            }
        }
    }
    let label = match syn::parse2::<Expr>(leave.clone()) {
        Ok(Expr::Break(b)) => b.label,
        _ => None,
    };
    let mut body = body.clone();
    if label.is_some() {
        Relabel(label).visit_block_mut(&mut body);
    }
    body
}
