//! ndarray's methods and constructors that are others in other words: `zip_mut_with`, `map_axis`, `fold_axis`, `to_vec`, `pow2`;
//! `Array1::from_iter(…)`, `Array1::from(…)`, `arr1(…)`, `arr2(…)`.

use super::*;
use crate::arrays::{ELEMENTS, INTO_ARRAY, OTHER_AXIS};
use place::unparenthesised;
use proc_macro2::TokenStream;
use syn::{Expr, ExprCall, ExprMethodCall};

impl Lowerer {
    /// Nothing if it is none of these, or nothing differentiable goes in.
    pub(super) fn reworded(&mut self, e: &Expr, m: &ExprMethodCall) -> Option<Result<TokenStream, Problem>> {
        let (name, receiver) = (m.method.to_string(), &m.receiver);
        let args: Vec<&Expr> = m.args.iter().collect();
        let of = self.peek(receiver);
        if !of.peeled().is_open() || self.is_users_own(unparenthesised(receiver)) {
            return None;
        }
        let ndim = of.dense().map(|d| d.ndim);
        let known = matches!(
            (name.as_str(), args.len(), ndim),
            ("zip_mut_with", 2, _) | ("map_axis", 2, _) | ("fold_axis", 3, _) | ("to_vec" | "pow2", 0, Some(_))
        );
        if !known || !self.captures_active(e) {
            return None;
        }
        let span = m.method.span();
        Some(match (name.as_str(), &args[..]) {
            ("pow2", _) => {
                let powi = Ident::new("powi", span);
                Ok(quote!(#receiver.#powi(2)))
            }
            ("to_vec", _) => {
                let elements = Ident::new(ELEMENTS, span);
                Ok(quote!(#receiver.#elements()))
            }
            ("zip_mut_with", [other, f]) => Ok(self.zip_mut_with(m, other, f)),
            ("map_axis", [axis, f]) => {
                self.lanes(m, axis, ndim.flatten(), |_, lane| Ok(iter::Function::read(f)?.call(&[quote!(#lane)])))
            }
            ("fold_axis", [axis, init, f]) => self.lanes(m, axis, ndim.flatten(), |l, lane| {
                let f = iter::Function::read(f)?;
                let (acc, item) = (l.fresh("acc"), l.fresh("item"));
                let new = f.call(&[quote!(&#acc), quote!(#item)]);
                Ok(quote!(#lane.iter().fold(#init, |#acc, #item| #new)))
            }),
            _ => return None,
        })
    }

    /// The other array is broadcast first; then all pairs.
    fn zip_mut_with(&mut self, m: &ExprMethodCall, other: &Expr, f: &Expr) -> TokenStream {
        let (spread, receiver) = (self.fresh("spread"), &m.receiver);
        if self.taint.reaches(other) {
            self.taint.mark(&spread);
        }
        let other = match unparenthesised(other) {
            Expr::Reference(r) => &r.expr,
            e => e,
        };
        let place = match self.peek(receiver).is_ref() {
            true => quote!(#receiver),
            false => quote!(&mut #receiver),
        };
        let for_each = Ident::new("for_each", m.method.span());
        let broadcast = Ident::new("broadcast", m.method.span());
        quote!({
            let #spread = #other.#broadcast(#receiver.raw_dim()).unwrap();
            Zip::from(#place).and(&#spread).#for_each(#f);
        })
    }

    /// `f` of each lane of a matrix along an axis: an array of one dimension.
    fn lanes(
        &mut self,
        m: &ExprMethodCall,
        axis: &Expr,
        ndim: Option<usize>,
        f: impl Fn(&mut Self, &Ident) -> Result<TokenStream, Problem>,
    ) -> Result<TokenStream, Problem> {
        let (along, lane, all, i) = (self.fresh("axis"), self.fresh("lane"), self.fresh("all"), self.fresh("i"));
        if ndim.is_some_and(|n| n != 2) {
            return Err(Problem::new(
                m.method.span(),
                format!("`{}` is supported on arrays of two dimensions", m.method),
                "write a loop over the indices, or over views: `for lane in a.axis_iter(Axis(0))`",
            ));
        }
        self.changes.change(&all);
        for name in [&lane, &all] {
            self.taint.mark(name);
        }
        let (receiver, into) = (&m.receiver, Ident::new(INTO_ARRAY, m.method.span()));
        let (held, array) = match iter::is_plain_place(receiver) {
            true => (quote!(), quote!(#receiver)),
            false => {
                let array = self.fresh("array");
                self.taint.mark(&array);
                (quote!(let #array = #receiver;), quote!(#array))
            }
        };
        let value = f(self, &lane)?;
        let (n, other) = (self.fresh("n"), Ident::new(OTHER_AXIS, m.method.span()));
        Ok(quote!({
            #held
            let #along = #axis.#other();
            let #n = #array.len_of(#along);
            let mut #all = ::std::vec::Vec::with_capacity(#n);
            for #i in 0..#n {
                let #lane = #array.index_axis(#along, #i);
                #all.push(#value);
            }
            #all.#into([#n])
        }))
    }

    /// A constructor from elements; nothing if it is none, or nothing differentiable goes in.
    pub(super) fn gathered(&mut self, e: &Expr, c: &ExprCall) -> Option<TokenStream> {
        let Expr::Path(p) = unparenthesised(&c.func) else { return None };
        let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let (Some(last), [arg]) = (names.last(), &c.args.iter().collect::<Vec<_>>()[..]) else { return None };
        let owner = names.len().checked_sub(2).map_or("", |k| &names[k]);
        if !names::is_array_type(owner) && !last.starts_with("arr") || !self.captures_active(e) {
            return None;
        }
        let span = p.span();
        match (last.as_str(), Gathered::read(arg)) {
            ("arr1" | "arr2" | "arr3", Some(Gathered::List(elements))) => Some(written_out(&elements, span)),
            ("from", Some(Gathered::Vec(elements))) if elements.iter().any(|e| matches!(e, Expr::Array(_))) => {
                Some(written_out(&elements, span))
            }
            ("from", list) if list.is_some() || matches!(self.peek(arg), Ty::Vec(_)) => {
                let mut path = p.path.clone();
                if let Some(last) = path.segments.last_mut() {
                    last.ident = Ident::new("from_vec", last.ident.span());
                }
                Some(quote!(#path(#arg)))
            }
            ("from_iter", _) => {
                let chain = match unparenthesised(arg) {
                    chain @ (Expr::MethodCall(_) | Expr::Range(_)) => quote!((#chain)),
                    e => quote!(#e.into_iter()),
                };
                let collect = Ident::new("collect", span);
                Some(quote!(#chain.#collect::<Array1<_>>()))
            }
            _ => None,
        }
    }
}

/// Elements that are written out.
enum Gathered {
    /// `&[…]`
    List(Vec<Expr>),
    /// `vec![…]`
    Vec(Vec<Expr>),
}

impl Gathered {
    fn read(e: &Expr) -> Option<Gathered> {
        match unparenthesised(e) {
            Expr::Reference(r) => match unparenthesised(&r.expr) {
                Expr::Array(a) => Some(Gathered::List(a.elems.iter().cloned().collect())),
                _ => None,
            },
            Expr::Macro(m) => match macros::vec_of(&m.mac)? {
                macros::VecOf::Elements(elements) => Some(Gathered::Vec(elements)),
                macros::VecOf::Repeated(_) => Some(Gathered::Vec(vec![])),
            },
            _ => None,
        }
    }
}

/// `array![…]`, which is known by its name.
fn written_out(elements: &[Expr], span: Span) -> TokenStream {
    let array = Ident::new("array", span);
    quote!(#array![#(#elements),*])
}
