//! `gradient!(|| …, params![w, model.b])`: the derivatives of a closure by variables that it captures.
//!
//! Input: a closure without arguments, and a list of places. Output: an expression that gives a `Grads`. The places become parameters of the
//! closure, by reference: `w` in it becomes `(*w)`, `model.b` becomes `(*model_b)`. So the parameters are only borrowed, and what the
//! user's type is, rustc says.
//!
//! Invariant: no use of a listed place is overlooked. What contains one as a part (`model`, where `model.b` is listed) is an error.

use super::{Closure, Input, Kind, peel, stub};
use crate::diag::{Problem, Problems};
use crate::hash::{HashSet, New as _};
use crate::lower::walk::{self, Hooks};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Macro, Member, Pat, Token};

const EXAMPLE: &str = "write `gradient!(|| loss(&w, &model.b), params![w, model.b])`";

/// `params![…]` among the arguments.
pub(super) fn list(arguments: &[Expr]) -> Option<&Macro> {
    arguments.iter().find_map(|argument| match peel(argument) {
        Expr::Macro(m) if m.mac.path.segments.last().is_some_and(|s| s.ident == "params") => Some(&m.mac),
        _ => None,
    })
}

/// `params![…]` by itself.
pub(crate) fn alone(input: &TokenStream) -> TokenStream {
    let mut problems = Problems::default();
    let help = if input.is_empty() {
        EXAMPLE.to_owned()
    } else {
        format!("write `gradient!(|| …, params![{}])`", compact(input))
    };
    let message = "`params!` stands behind a closure in `gradient!`, `value_and_gradient!` or `pullback!`";
    problems.push(Problem::new(Span::call_site(), message, help));
    stub(problems, None)
}

/// The whole expansion.
pub(super) fn expand(kind: Kind, input: &Input, list: &Macro, mut problems: Problems) -> TokenStream {
    let krate = &input.krate;
    let stub_type = match kind {
        Kind::ValueAndGradient => quote!((f64, #krate::Grads)),
        Kind::Pullback => quote!((f64, ::std::boxed::Box<dyn ::core::ops::Fn(f64) -> #krate::Grads>)),
        _ => quote!(#krate::Grads),
    };
    let Expr::Closure(closure) = peel(&input.function) else {
        let help = "write `|| f(&w, &b)` in its place, or give `f` its arguments and leave out `params!`";
        problems.push(Problem::new(input.function.span(), "`params!` needs a closure that names the parameters", help));
        return stub(problems, Some(stub_type));
    };
    if !matches!(kind, Kind::Gradient | Kind::ValueAndGradient | Kind::Pullback) {
        let message = format!("`{}!` takes no implicit parameters", kind.method());
        let help = "give the closure parameters, and their values behind it: `|w: f64| …, w`";
        problems.push(Problem::new(list.path.span(), message, help));
    }
    if let (true, [_, second, ..]) = (closure.inputs.is_empty(), &input.arguments[..]) {
        problems.push(Problem::new(second.span(), "`params![…]` is the only argument besides the closure", EXAMPLE));
    }
    if let Some(first) = closure.inputs.first() {
        let message = "the closure of implicit parameters takes no arguments";
        let help = format!("let it capture `{}`, and list that in `params!` if it is a parameter", compact(first));
        problems.push(Problem::new(first.span(), message, help));
    }
    let places = places(list, &mut problems);
    if !problems.is_empty() {
        return stub(problems, Some(stub_type));
    }
    let mut closure = closure.clone();
    let names = names(&places, &closure.to_token_stream());
    let mut rewrite = Rewrite { places: &places, names: &names, problems: &mut problems };
    walk::walk(&mut closure.body, &mut rewrite);
    closure.inputs = names.iter().map(|name| -> Pat { Pat::Type(syn::parse_quote!(#name: &_)) }).collect();
    Direct(&names).visit_expr_mut(&mut closure.body);
    let borrowed = |p: &Place| -> Expr {
        let e = &p.expr;
        syn::parse_quote!({
            #[allow(unused_imports)]
            use #krate::rules::{ParameterByMut as _, ParameterOfAny as _};
            (&#krate::rules::Parameter(&#e)).shared()
        })
    };
    let input = Input { arguments: places.iter().map(borrowed).collect(), ..input.clone() };
    let mut read = Closure::read(&closure, &input, vec![], &mut problems);
    read.implicit = Some(places.iter().map(Place::written).collect());
    read.expand(kind, problems)
}

/// A variable, or a field of one.
struct Place {
    expr: Expr,
    root: Ident,
    fields: Vec<Member>,
}

impl Place {
    /// `None` for what is no place, or not one that is known before the program runs.
    fn of(e: &Expr) -> Option<Place> {
        match peel(e) {
            Expr::Field(f) => {
                let mut place = Place::of(&f.base)?;
                place.fields.push(f.member.clone());
                place.expr = e.clone();
                Some(place)
            }
            Expr::Path(p) if p.qself.is_none() && p.attrs.is_empty() => {
                let root = p.path.get_ident()?.clone();
                Some(Place { expr: e.clone(), root, fields: vec![] })
            }
            _ => None,
        }
    }

    /// `model.layer.0`
    fn written(&self) -> String {
        let mut text = self.root.to_string();
        for field in &self.fields {
            text.push('.');
            text.push_str(&field.to_token_stream().to_string());
        }
        text
    }

    /// Is, or has as a part, the other.
    fn contains(&self, other: &Place) -> bool {
        self.root == other.root && other.fields.starts_with(&self.fields)
    }
}

/// Reads the list.
fn places(list: &Macro, problems: &mut Problems) -> Vec<Place> {
    let span = list.path.span();
    let listed = match Punctuated::<Expr, Token![,]>::parse_terminated.parse2(list.tokens.clone()) {
        Ok(listed) => listed,
        Err(error) => {
            let help = "list variables and fields, separated by commas: `params![w, model.b]`";
            problems.push(Problem::new(error.span(), error.to_string(), help));
            return vec![];
        }
    };
    if listed.is_empty() {
        problems.push(Problem::new(span, "`params!` names no parameter", EXAMPLE));
    }
    let mut places: Vec<Place> = vec![];
    for e in &listed {
        let Some(place) = Place::of(e) else {
            problems.push(not_a_place(e));
            continue;
        };
        let (text, span) = (place.written(), e.span());
        for other in &places {
            let (outer, inner) =
                if other.contains(&place) { (other.written(), &text) } else { (text.clone(), &other.written()) };
            if outer == *inner {
                problems.push(Problem::new(span, format!("`{text}` is listed twice"), "list it once"));
            } else if other.contains(&place) || place.contains(other) {
                let help = format!("list `{outer}` only, and take `grads[&{outer}]{}`", &inner[outer.len()..]);
                problems.push(Problem::new(
                    span,
                    format!("`{inner}` is a part of `{outer}`, which is listed too"),
                    help,
                ));
            }
        }
        places.push(place);
    }
    places
}

fn compact(tokens: &impl ToTokens) -> String {
    crate::ir::print::compact(&tokens.to_token_stream())
}

fn not_a_place(e: &Expr) -> Problem {
    let text = compact(e);
    let (what, help) = match peel(e) {
        Expr::Reference(r) => {
            let inner = &r.expr;
            (
                format!("`{text}` is not a variable"),
                format!("parameters are borrowed by themselves: write `{}`", compact(inner)),
            )
        }
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => {
            let inner = &u.expr;
            let help = format!("write `{}`: what a reference refers to is the parameter", compact(inner));
            (format!("`{text}` is not a variable"), help)
        }
        Expr::Index(i) => {
            let inner = &i.expr;
            let help = format!("list `{}` as a whole, and index its gradient", compact(inner));
            (format!("`{text}` is an element, not a variable or a field"), help)
        }
        _ => (
            "a parameter is a variable or a field of one".to_owned(),
            "give it a name by `let`, and list that".to_owned(),
        ),
    };
    Problem::new(e.span(), what, help)
}

/// Names for the parameters, which the closure has for nothing else: `w`, `model_b`.
fn names(places: &[Place], closure: &TokenStream) -> Vec<Ident> {
    fn idents(tokens: TokenStream, found: &mut HashSet<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(i) => drop(found.insert(i.to_string())),
                TokenTree::Group(g) => idents(g.stream(), found),
                _ => {}
            }
        }
    }
    let mut taken = HashSet::new();
    idents(closure.clone(), &mut taken);
    taken.extend(places.iter().map(|p| p.root.to_string()));
    let name = |place: &Place| {
        if place.fields.is_empty() && place.root != "self" {
            return place.root.clone();
        }
        let mut name = place.written().replace('.', "_").replace("r#", "").replace("self", "this");
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        Ident::new(&name, place.expr.span())
    };
    places.iter().map(name).collect()
}

/// Puts parameters in the place of what is listed.
struct Rewrite<'a> {
    places: &'a [Place],
    names: &'a [Ident],
    problems: &'a mut Problems,
}

impl Rewrite<'_> {
    /// The parameter that is this place.
    fn replaced(&self, place: &Place) -> Option<Expr> {
        let k = self.places.iter().position(|p| p.root == place.root && p.fields == place.fields)?;
        let mut name = self.names[k].clone();
        let span = place.expr.span();
        name.set_span(span);
        syn::parse2(quote_spanned!(span=> (*#name))).ok()
    }

    /// What has a parameter as a part.
    fn refuse(&mut self, place: &Place) -> bool {
        let Some(part) = self.places.iter().find(|p| place.contains(p)) else { return false };
        let (whole, part) = (place.written(), part.written());
        let message = format!("`{whole}` is used as a whole, but only `{part}` is a parameter");
        let help = format!("list `{whole}` in `params!`, or take what you need of it in front of the closure");
        self.problems.push(Problem::new(place.expr.span(), message, help));
        true
    }
}

impl Hooks for Rewrite<'_> {
    fn variable(&mut self, e: &mut Expr) -> bool {
        let Some(place) = Place::of(e) else { return false };
        if let Some(new) = self.replaced(&place) {
            *e = new;
            return true;
        }
        self.refuse(&place);
        false
    }

    fn field(&mut self, e: &mut Expr) -> bool {
        let Some(place) = Place::of(e) else { return false };
        if let Some(new) = self.replaced(&place) {
            *e = new;
            return true;
        }
        // The rest of the fields of a parameter.
        if self.places.iter().any(|p| p.contains(&place)) {
            return false;
        }
        self.refuse(&place);
        // Another field of what a parameter is a field of.
        true
    }

    fn assigned(&mut self, name: &Ident) {
        if self.places.iter().any(|p| p.root == *name) {
            let message = format!("the parameter `{name}` can't change in the closure");
            let help = format!("change a copy: `let mut new = {name}.clone();`");
            self.problems.push(Problem::new(name.span(), message, help));
        }
    }
}

/// `(*w)[i]` and `(*w).f` are `w[i]` and `w.f`: a path from the parameter itself.
struct Direct<'a>(&'a [Ident]);

impl Direct<'_> {
    fn direct(&self, base: &mut Expr) {
        if let Expr::Paren(p) = base
            && let Expr::Unary(u) = &mut *p.expr
            && matches!(u.op, syn::UnOp::Deref(_))
            && let Expr::Path(path) = &*u.expr
            && path.path.get_ident().is_some_and(|i| self.0.contains(i))
        {
            *base = Expr::Path(path.clone());
        }
    }
}

impl VisitMut for Direct<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        match e {
            Expr::Field(f) => self.direct(&mut f.base),
            Expr::Index(i) => self.direct(&mut i.expr),
            _ => {}
        }
        visit_mut::visit_expr_mut(self, e);
    }
}

#[cfg(test)]
mod tests;
