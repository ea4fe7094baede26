//! Arrays that are made element by element: `a.map(f)`, `std::array::from_fn(f)`; and `v.extend(…)`.

use super::super::*;
use super::seq::Prelude;
use super::stages::Function;
use super::{chain, known};
use place::unparenthesised;
use proc_macro2::{Literal, TokenStream};
use syn::{Expr, ExprCall, ExprMethodCall, Type};

/// A place whose text can be repeated.
pub(in super::super) fn is_plain_place(e: &Expr) -> bool {
    match unparenthesised(e) {
        Expr::Path(_) => true,
        Expr::Field(f) => is_plain_place(&f.base),
        Expr::Unary(u) => matches!(u.op, syn::UnOp::Deref(_)) && is_plain_place(&u.expr),
        _ => false,
    }
}

/// What is called for an array of which neither length nor elements are known yet.
const BLANK: &str = "__blank";
const BLANK_OF_ANY_LENGTH: &str = "__blank_of_any_length";
/// The sum and the product of nothing, of types that are sums of their items.
pub(super) const SUM: &str = "__nothing_added";
pub(super) const PRODUCT: &str = "__nothing_multiplied";

/// What such a call in generated code starts with.
pub(in super::super) fn start(name: &str) -> Option<&'static str> {
    Some(match name {
        BLANK => "blank",
        BLANK_OF_ANY_LENGTH => "blank_of_any_length",
        SUM => "nothing_added",
        PRODUCT => "nothing_multiplied",
        _ => return None,
    })
}

/// Up to here elements are written out.
const WRITTEN_OUT: usize = 16;

impl Lowerer {
    /// A closure over the elements of an array of ndarray: `a.mapv(f)`. The loop goes over a copy of the elements.
    pub(super) fn over_elements(&mut self, m: &ExprMethodCall) -> Option<TokenStream> {
        let (name, args) = (m.method.to_string(), &m.args);
        let of = self.peek(&m.receiver);
        let by_name = crate::arrays::takes_closure(&name) && of.peeled().is_open();
        let by_type = of.dense().is_some() && matches!((name.as_str(), args.len()), ("map", 1) | ("fold", 2));
        if !(by_name || by_type) || self.is_users_own(unparenthesised(&m.receiver)) {
            return None;
        }
        let span = m.method.span();
        let ident = |name: &str| Ident::new(name, span);
        let order = if name == "fold" { crate::arrays::MEMORY_ELEMENTS } else { crate::arrays::ELEMENTS };
        let (elements, with) = (ident(order), ident(crate::arrays::WITH_ELEMENTS));
        let (array, items) = (self.fresh("array"), self.fresh("items"));
        if self.taint.reaches(&syn::Expr::MethodCall(m.clone())) {
            self.taint.mark(&array);
            self.taint.mark(&items);
        }
        let receiver = &m.receiver;
        // A place is looked at where it is.
        let (held, array) = match is_plain_place(receiver) {
            true => (quote!(), quote!(#receiver)),
            false => (quote!(let #array = #receiver;), quote!(#array)),
        };
        if let ("mapv", Some(f)) = (name.as_str(), args.last()) {
            let of_place = is_plain_place(receiver);
            let reference = if of_place && of.is_ref() { quote!((#array)) } else { quote!((&#array)) };
            if let Some(code) = self.mapped_whole(&of, &reference, f) {
                return Some(quote!({ #held #code }));
            }
        }
        let read = quote!(#held let #items = #array.#elements(););
        let f = args.last()?;
        Some(match name.as_str() {
            "fold" => {
                let init = &args[0];
                quote!({ #read #items.iter().fold(#init, #f) })
            }
            "map" => quote!({ #read #array.#with(#items.iter().map(#f).collect::<Vec<_>>()) }),
            "mapv" | "mapv_into" => {
                quote!({ #read #array.#with(#items.iter().copied().map(#f).collect::<Vec<_>>()) })
            }
            "mapv_inplace" => {
                let new = self.fresh("new");
                self.taint.mark(&new);
                quote!({ let #new = #receiver.mapv(#f); #receiver.assign(&#new); })
            }
            _ => {
                let (new, each) = (self.fresh("new"), self.fresh("changed"));
                self.changes.change(&each);
                self.taint.mark(&each);
                self.taint.mark(&new);
                quote!({
                    let mut #each = #receiver.#elements();
                    #each.iter_mut().for_each(#f);
                    let #new = #receiver.#with(#each);
                    #receiver.assign(&#new);
                })
            }
        })
    }

    /// `a.map(f)`.
    pub(super) fn array_map(&mut self, e: &Expr, m: &ExprMethodCall, expected: Option<&Type>) -> Flow<Option<Out>> {
        let (element, n, behind) = match (self.peek(&m.receiver), unparenthesised(&m.receiver)) {
            (Ty::Array(element, Some(n)), _) => (*element, n.0, false),
            (Ty::Ref(t), _) if matches!(&*t, Ty::Array(element, Some(_)) if element.is_copy()) => match *t {
                Ty::Array(element, Some(n)) => (*element, n.0, true),
                _ => return Ok(None),
            },
            (_, Expr::Array(a)) => {
                let n = Literal::usize_unsuffixed(a.elems.len());
                (Ty::Unknown, quote!(#n), false)
            }
            (_, Expr::Repeat(r)) => {
                let n = &r.len;
                (Ty::Unknown, quote!(#n), false)
            }
            _ if self.maps_array(m, expected) => return self.array_mapped(e, m).map(Some),
            _ => return Ok(None),
        };
        let receiver = &m.receiver;
        let items = self.fresh("items");
        let code = Function::read(&m.args[0]).and_then(|f| {
            let at = |i: TokenStream| f.call(&[quote!(#items[#i])]);
            let array = self.array(&n, expected, &element, &at)?;
            let deref = behind.then(|| quote!(*));
            Ok(quote!({ let #items = #deref #receiver; #array }))
        });
        self.lower_code(e, code).map(Some)
    }

    /// Whether what a call gives is an array, and no `Option`, as what becomes of it shows.
    fn maps_array(&self, m: &ExprMethodCall, expected: Option<&Type>) -> bool {
        let call = matches!(unparenthesised(&m.receiver), Expr::Call(_) | Expr::MethodCall(_));
        let array = matches!(expected.map(pat::behind_references), Some(Type::Array(_)));
        call && array && self.peek(&m.receiver) == Ty::Unknown && self.taint.reaches(&m.receiver)
    }

    /// The same, of a length that only rustc knows, where it is: all functions that are called so keep the type of the elements.
    fn array_mapped(&mut self, e: &Expr, m: &ExprMethodCall) -> Flow<Out> {
        let (receiver, items, i) = (&m.receiver, self.fresh("items"), self.fresh("i"));
        self.changes.change(&items);
        let code = Function::read(&m.args[0]).map(|f| {
            let new = f.call(&[quote!(#items[#i])]);
            quote!({ let mut #items = #receiver; for #i in 0..#items.len() { #items[#i] = #new; } #items })
        });
        self.lower_code(e, code)
    }

    /// `std::array::from_fn(f)`.
    pub(in super::super) fn array_from_fn(&mut self, e: &Expr, c: &ExprCall) -> Flow<Option<Out>> {
        let Expr::Path(p) = unparenthesised(&c.func) else { return Ok(None) };
        let segments: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let named = matches!(&segments[..], [.., array, from_fn] if array == "array" && from_fn == "from_fn");
        if !named || c.args.len() != 1 {
            return Ok(None);
        }
        let expected = self.expected.take();
        let len = match (&expected, p.path.segments.last().map(|s| &s.arguments)) {
            (_, Some(syn::PathArguments::AngleBracketed(a))) => match a.args.iter().nth(1) {
                Some(syn::GenericArgument::Const(n)) => Some(quote!(#n)),
                Some(syn::GenericArgument::Type(t @ Type::Path(_))) => Some(quote!(#t)),
                _ => None,
            },
            (Some(Type::Array(t)), _) => {
                let n = &t.len;
                Some(quote!(#n))
            }
            _ => None,
        };
        let code = match len {
            Some(n) => Function::read(&c.args[0]).and_then(|f| {
                let at = |i: TokenStream| f.call(&[i]);
                let array = self.array(&n, expected.as_ref(), &Ty::Unknown, &at)?;
                Ok(quote!({ #array }))
            }),
            // Its length is what rustc finds: of another name of its type, or of what takes it.
            None => Function::read(&c.args[0]).map(|f| {
                let array = self.blank_array(expected.as_ref().map(|t| quote!(#t)), &|i| f.call(&[i]));
                quote!({ #array })
            }),
        };
        // Its elements may be such, too.
        self.expected = expected;
        self.lower_code(e, code).map(Some)
    }

    /// An array of `n` elements.
    pub(in super::super) fn array(
        &mut self,
        n: &TokenStream,
        expected: Option<&Type>,
        like: &Ty,
        at: &dyn Fn(TokenStream) -> TokenStream,
    ) -> Result<TokenStream, Problem> {
        if let Some(count) = n.to_string().parse::<usize>().ok().filter(|n| *n <= WRITTEN_OUT) {
            let elements = (0..count).map(|i| {
                let i = Literal::usize_unsuffixed(i);
                at(quote!(#i))
            });
            return Ok(quote!([#(#elements),*]));
        }
        let element = match expected.map(|t| Ty::parse(t, &self.generics)) {
            Some(Ty::Array(t, _)) => *t,
            _ => like.clone(),
        };
        if !element.is_scalar() {
            return Ok(self.blank_array(Some(expected.map_or_else(|| quote!([_; #n]), |t| quote!(#t))), at));
        }
        let zero = match &element {
            Ty::Scalar(crate::ty::Scalar::Generic(t)) => quote!(<#t as ::core::default::Default>::default()),
            _ => quote!(0.0),
        };
        let (all, i) = (self.fresh("all"), self.fresh("i"));
        self.changes.change(&all);
        let ty = expected.map(|t| quote!(: #t));
        let value = at(quote!(#i));
        Ok(quote!(let mut #all #ty = [#zero; #n]; for #i in 0..#n { #all[#i] = #value; } #all))
    }

    /// An array whose elements start as [`BLANK`].
    fn blank_array(&mut self, ty: Option<TokenStream>, at: &dyn Fn(TokenStream) -> TokenStream) -> TokenStream {
        let (all, i, blank) = (self.fresh("all"), self.fresh("i"), Ident::new(BLANK, Span::call_site()));
        self.changes.change(&all);
        let (value, n) = (at(quote!(#i)), self.fresh("n"));
        match ty {
            Some(ty) => quote!(let mut #all: #ty = #blank(); for #i in 0..#all.len() { #all[#i] = #value; } #all),
            // Its length is that of its type, of which a type tells: nothing is kept of it.
            None => {
                let blank = Ident::new(BLANK_OF_ANY_LENGTH, Span::call_site());
                quote!(let (mut #all, #n) = #blank(); for #i in 0..#n.len() { #all[#i] = #value; } #all)
            }
        }
    }

    /// `v.extend(items)`, where the items are a chain.
    pub(super) fn extend(&mut self, e: &Expr, m: &ExprMethodCall) -> Flow<Option<Out>> {
        if !self.is_in_cell(&m.receiver) {
            return Ok(None);
        }
        let Some(chain) = chain::split(&m.args[0], true) else { return Ok(None) };
        if chain.links.iter().any(|m| !chain::is_adaptor(&m.method.to_string(), m.args.len())) || !chain.is_plain() {
            return Ok(None);
        }
        let mut bases = vec![];
        chain.bases(&mut bases);
        bases.retain(|b| self.held(b).is_none());
        if !bases.is_empty() && self.can_copy(e) {
            let values: Vec<Value> = self.captures(e).into_iter().map(|(_, v)| v).collect();
            self.undecided.extend(bases.into_iter().map(|b| (known::text(b), values.clone())));
            return Ok(None);
        }
        let receiver = &m.receiver;
        // A list, or a reference to one, which only rustc knows: it has indices either way.
        if let (chain::Source::Into(all), []) = (&chain.source, &chain.links[..])
            && self.held(all) == Some(known::Held::Somehow)
        {
            let (items, i) = (self.fresh("items"), self.fresh("i"));
            let number = self.peek(receiver).element().is_scalar();
            let item = if number { quote!(#items[#i]) } else { quote!(#items[#i].clone()) };
            let code = quote!({ let #items = #all; for #i in 0..#items.len() { #receiver.push(#item); } });
            return self.lower_code(e, Ok(code)).map(Some);
        }
        let mut p = Prelude::new(self);
        let pipeline = p.pipeline(&chain, &chain.links);
        let lets = p.lets;
        let code = pipeline.and_then(|mut pipeline| {
            // References to numbers are extended by the numbers.
            pipeline.emit(self, &quote!(), None, &mut |_, item, _| {
                let item = item.by_value();
                Ok(quote!(#receiver.push(#item);))
            })
        });
        self.lower_code(e, code.map(|code| quote!({ #(#lets)* #code }))).map(Some)
    }
}
