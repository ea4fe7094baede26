//! `Zip::from(&a).and(&b).map_collect(f)` of ndarray, and what else ends one: loops over copies of the elements, in logical order.

use super::super::*;
use super::array::is_plain_place;
use super::stages::Function;
use crate::hash::{HashSet, New as _};
use place::unparenthesised;
use proc_macro2::TokenStream;
use syn::visit::Visit;
use syn::{Expr, ExprMethodCall, Pat};

/// What a `Zip` goes over, and the first method after that.
struct Zipped<'e> {
    producers: Vec<&'e Expr>,
    /// What is no producer: `and_broadcast`, `Zip::indexed`.
    odd: Option<&'e Ident>,
}

/// One array of these.
struct Producer {
    /// Where it is.
    place: TokenStream,
    elements: Ident,
    exclusive: bool,
}

fn read(receiver: &Expr) -> Option<Zipped<'_>> {
    match unparenthesised(receiver) {
        Expr::Call(c) => {
            let Expr::Path(p) = unparenthesised(&c.func) else { return None };
            let mut segments = p.path.segments.iter().rev().map(|s| &s.ident);
            let (last, owner) = (segments.next()?, segments.next()?);
            (*owner == "Zip" && c.args.len() == 1)
                .then(|| Zipped { producers: c.args.iter().collect(), odd: (*last != "from").then_some(last) })
        }
        Expr::MethodCall(m) if !is_end(&m.method.to_string()) => {
            let mut zipped = read(&m.receiver)?;
            zipped.producers.extend(m.args.first());
            if m.method != "and" {
                zipped.odd.get_or_insert(&m.method);
            }
            Some(zipped)
        }
        _ => None,
    }
}

/// What a `Zip` ends with: what comes after it is none.
fn is_end(name: &str) -> bool {
    matches!(name, "map_collect" | "for_each" | "fold" | "all" | "any")
}

/// The arrays that a `Zip` with these ends may change.
pub(in super::super) fn changed(m: &ExprMethodCall) -> Vec<&Expr> {
    let producers = read(&m.receiver).map(|z| z.producers).unwrap_or_default();
    let place = |e| match unparenthesised(e) {
        Expr::Reference(r) => r.mutability.map(|_| &*r.expr),
        Expr::MethodCall(m) => place::view_of(m).filter(|(_, exclusive)| *exclusive).map(|_| &*m.receiver),
        // It may be a `&mut` itself.
        e @ Expr::Path(_) => Some(e),
        _ => None,
    };
    producers.into_iter().filter_map(place).collect()
}

impl Lowerer {
    /// Nothing if it is no `Zip`, or nothing differentiable goes in.
    pub(super) fn zipped(&mut self, m: &ExprMethodCall) -> Option<Result<TokenStream, Problem>> {
        let zipped = read(&m.receiver)?;
        let name = m.method.to_string();
        if name == "and" || name == "and_broadcast" || !self.captures_active(&Expr::MethodCall(m.clone())) {
            return None;
        }
        if let Some(odd) = zipped.odd {
            return Some(Err(Problem::new(
                odd.span(),
                format!("`{odd}` is not supported in a `Zip` of differentiable arrays"),
                "start with `Zip::from`, and add arrays of the same shape with `and`; or write a loop over the indices",
            )));
        }
        if !matches!((name.as_str(), m.args.len()), ("map_collect" | "for_each" | "all" | "any", 1) | ("fold", 2)) {
            return Some(Err(Problem::new(
                m.method.span(),
                format!("`{name}` is not supported on a `Zip` of differentiable arrays"),
                "end it with `map_collect`, `for_each`, `fold`, `all` or `any`; or write a loop over the indices",
            )));
        }
        Some(self.unzipped(&name, m, &zipped.producers))
    }

    fn unzipped(&mut self, name: &str, m: &ExprMethodCall, of: &[&Expr]) -> Result<TokenStream, Problem> {
        let f = m.args.last().map(unparenthesised).ok_or_else(|| unordered(&m.method))?;
        // In the order of memory, unless there is one dimension.
        let line = of.iter().any(|e| self.peek(e).dense().is_some_and(|d| d.ndim == Some(1)));
        if !line && (name == "fold" || changes_others(f)) {
            return Err(unordered(&m.method));
        }
        let mut lets = quote!();
        let producers: Vec<Producer> = of.iter().map(|e| self.producer(e, &mut lets)).collect();
        let (first, others) = (&producers[0].place, &producers[1..]);
        for Producer { place, .. } in others {
            // The message is ndarray's.
            lets.extend(quote! {
                ::core::assert!(
                    #first.shape() == #place.shape(),
                    "Zip: Producer dimension mismatch, expected: {:?}, got: {:?}",
                    #first.shape(),
                    #place.shape(),
                );
            });
        }
        let (elements, with) = (crate::arrays::ELEMENTS, crate::arrays::WITH_ELEMENTS);
        let [elements, with] = [elements, with].map(|name| Ident::new(name, m.method.span()));
        let (mut items, mut back) = (quote!(), quote!());
        for (k, Producer { place, elements: each, exclusive }) in producers.iter().enumerate() {
            let (mutable, iter) = if *exclusive { (quote!(mut), quote!(iter_mut)) } else { (quote!(), quote!(iter)) };
            lets.extend(quote!(let #mutable #each = #place.#elements();));
            items = if k == 0 { quote!(#each.#iter()) } else { quote!(#items.zip(#each.#iter())) };
            if *exclusive {
                let new = self.fresh("new");
                self.taint.mark(&new);
                back.extend(quote!(let #new = #place.#with(#each); #place.assign(&#new);));
            }
        }
        let extra = usize::from(name == "fold");
        let f = nested(self, f, producers.len(), extra)?;
        let end = &m.method;
        let value = match name {
            "for_each" => return Ok(quote!({ #lets #items.for_each(#f); #back })),
            "map_collect" => quote!(#items.map(#f).collect::<Vec<_>>()),
            "fold" => {
                let init = &m.args[0];
                quote!(#items.fold(#init, #f))
            }
            _ => quote!(#items.#end(#f)),
        };
        let value = if back.is_empty() {
            value
        } else {
            let out = self.fresh("out");
            self.taint.mark(&out);
            lets.extend(quote!(let #out = #value; #back));
            quote!(#out)
        };
        Ok(if name == "map_collect" { quote!({ #lets #first.#with(#value) }) } else { quote!({ #lets #value }) })
    }

    fn producer(&mut self, e: &Expr, lets: &mut TokenStream) -> Producer {
        let elements = self.fresh("items");
        self.taint.mark(&elements);
        let (inner, mut exclusive) = match unparenthesised(e) {
            Expr::Reference(r) => (unparenthesised(&r.expr), r.mutability.is_some()),
            e => (e, self.is_exclusive(e)),
        };
        let place = match inner {
            Expr::MethodCall(m) if is_plain_place(&m.receiver) && (m.method == "view" || m.method == "view_mut") => {
                exclusive |= m.method == "view_mut";
                let receiver = unparenthesised(&m.receiver);
                quote!((#receiver))
            }
            e if is_plain_place(e) => quote!((#e)),
            e => {
                if let Expr::MethodCall(m) = e {
                    exclusive |= place::view_of(m).is_some_and(|(_, exclusive)| exclusive);
                }
                let array = self.fresh("array");
                self.taint.mark(&array);
                lets.extend(quote!(let #array = #e;));
                quote!(#array)
            }
        };
        if exclusive {
            self.changes.change(&elements);
        }
        Producer { place, elements, exclusive }
    }

    /// A variable that is a `&mut` itself.
    fn is_exclusive(&self, e: &Expr) -> bool {
        self.local(e).is_some_and(|k| match &self.vars[k].alias {
            Some(spot) => spot.mutable,
            None => self.vars[k].value.is_some_and(|v| self.f.is_cell(v) && self.f.ty(v).is_ref()),
        })
    }
}

/// Whether a closure changes what isn't its own: by assignment, through a method, by `&mut`.
fn changes_others(f: &Expr) -> bool {
    struct Find {
        own: HashSet<String>,
        found: bool,
    }
    impl Find {
        fn change(&mut self, e: &Expr) {
            self.found |= place::root_ident(e).is_none_or(|root| !self.own.contains(&root.to_string()));
        }
    }
    impl<'a> Visit<'a> for Find {
        fn visit_pat_ident(&mut self, p: &'a syn::PatIdent) {
            self.own.insert(p.ident.to_string());
        }
        fn visit_expr(&mut self, e: &'a Expr) {
            match e {
                Expr::Assign(a) => self.change(&a.left),
                Expr::Binary(b) if expr::compound(&b.op).is_some() => self.change(&b.left),
                Expr::Reference(r) if r.mutability.is_some() => self.change(&r.expr),
                Expr::MethodCall(m) if crate::mutations::is_name(&m.method.to_string()) => self.change(&m.receiver),
                _ => {}
            }
            syn::visit::visit_expr(self, e);
        }
    }
    let mut find = Find { own: HashSet::new(), found: false };
    find.visit_expr(f);
    find.found
}

fn unordered(method: &Ident) -> Problem {
    Problem::new(
        method.span(),
        "the order in which a `Zip` of several dimensions is visited depends on memory",
        "make an array with `map_collect`, and use that; or write a loop over the indices",
    )
}

/// `|((x, y), z)| …` for `|x, y, z| …`; the first `extra` parameters stay.
fn nested(l: &mut Lowerer, f: &Expr, n: usize, extra: usize) -> Result<TokenStream, Problem> {
    let join = |items: &[TokenStream]| {
        let first = items.first().cloned().unwrap_or_default();
        items.iter().skip(1).fold(first, |all, item| quote!((#all, #item)))
    };
    match f {
        Expr::Closure(c) if c.inputs.len() == n + extra => {
            let bare = |p: &Pat| {
                let p = pat::ascription(p).0;
                quote!(#p)
            };
            let mut inputs = c.inputs.iter();
            let kept: Vec<&Pat> = inputs.by_ref().take(extra).collect();
            let items = join(&inputs.map(bare).collect::<Vec<_>>());
            let body = &c.body;
            Ok(quote!(|#(#kept,)* #items| #body))
        }
        Expr::Path(_) => {
            let kept: Vec<Ident> = (0..extra).map(|_| l.fresh("acc")).collect();
            let names: Vec<Ident> = (0..n).map(|_| l.fresh("item")).collect();
            let items = join(&names.iter().map(|name| quote!(#name)).collect::<Vec<_>>());
            Ok(quote!(|#(#kept,)* #items| #f(#(#kept,)* #(#names),*)))
        }
        f => match Function::read(f) {
            Ok(_) => Err(Problem::new(
                f.span(),
                format!("this closure must take {} items", n + extra),
                "give it one parameter for each array",
            )),
            Err(problem) => Err(problem),
        },
    }
}
