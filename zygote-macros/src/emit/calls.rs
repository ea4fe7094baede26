//! Calls of differentiable functions, of their sweeps, and of their pullbacks.

use super::Emitter;
use super::text::{of_method, turbofish};
use crate::companion::signature::method_item;
use crate::ir::*;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// Two places in the halves of a slice: which of the places that were asked for, how they are written, and the statement before.
pub(super) struct Halves {
    first: usize,
    second: usize,
    pub(super) names: [TokenStream; 2],
    pub(super) split: TokenStream,
}

impl Emitter<'_> {
    /// An associated constant of a callee's companion.
    pub(super) fn companion_item(&self, c: &Call, item: &str) -> TokenStream {
        let mut path = c.path.path.clone();
        let Some(last) = path.segments.last_mut() else { return TokenStream::new() };
        last.arguments = syn::PathArguments::None;
        if c.convention() == Convention::Associated {
            last.ident = Ident::new(&method_item(&last.ident, item), last.ident.span());
            return path.into_token_stream();
        }
        let (name, item) = (last.ident.clone(), format_ident!("{item}"));
        if path.segments.len() == 1 && path.leading_colon.is_none() {
            return quote!(#path::#item);
        }
        quote!({
            #[allow(unused_imports)]
            use #path;
            #name::#item
        })
    }

    /// A call as the user wrote it.
    pub(super) fn plain_call(&self, c: &Call) -> TokenStream {
        let Some(name) = &c.method else {
            let (path, mut args) = (&c.path, self.arguments(c, false));
            return self.halved(c, &mut args, |args| quote!(#path(#(#args),*)));
        };
        let receiver = self.unborrowed(c.args[0]);
        let generics = c.path.path.segments.last().map(|s| turbofish(&s.arguments));
        let args = c.args[1..].iter().map(|v| self.argument(*v));
        quote!(#receiver.#name #generics(#(#args),*))
    }

    /// A call that may be given both halves of a slice: `{ let (left, right) = v.split_at_mut(n); f(left, right) }`.
    fn halved(
        &self,
        c: &Call,
        args: &mut [TokenStream],
        call: impl FnOnce(&[TokenStream]) -> TokenStream,
    ) -> TokenStream {
        let mutable = |v: &Value| self.parts.get(v).filter(|_| self.lends.contains(v));
        let places: Vec<_> = c.args.iter().map(|v| mutable(v).map(|(base, path)| (*base, &path[..]))).collect();
        let pairs = if args.len() == c.args.len() { self.halves(&places) } else { vec![] };
        if pairs.is_empty() {
            return call(args);
        }
        let splits: TokenStream = pairs.iter().map(|h| h.split.clone()).collect();
        for Halves { first, second, names: [x, y], .. } in pairs {
            (args[first], args[second]) = (x, y);
        }
        let call = call(args);
        quote!({ #splits #call })
    }

    /// Which of some places are halves of one slice.
    pub(super) fn halves(&self, places: &[Option<(Value, &[Proj])>]) -> Vec<Halves> {
        let mut found: Vec<Halves> = vec![];
        for (second, place) in places.iter().enumerate() {
            let Some((base, q)) = place else { continue };
            let free = |k: &usize| found.iter().all(|h| h.first != *k && h.second != *k);
            let partner = (0..second).filter(free).find_map(|first| {
                let (_, p) = places[first].filter(|(other, _)| other == base)?;
                Some((first, p, Proj::halves(p, q)?))
            });
            if let Some((first, p, (n, at, is_left))) = partner {
                let name = |stem: &str| {
                    self.fresh(&if found.is_empty() { stem.into() } else { format!("{stem}{}", found.len() + 1) })
                };
                let (left, right) = (name("left"), name("right"));
                let (whole, at) = (self.changed_place(*base, &p[..n]), self.v(at));
                let part = |half: &Ident, path: &[Proj]| {
                    if path.is_empty() {
                        return quote!(&mut *#half);
                    }
                    let half = quote!(#half);
                    let part =
                        if self.is_tangent(*base) { self.part_of_tangent(half, path) } else { self.part(half, path) };
                    quote!(&mut #part)
                };
                let (x, y) = if is_left { (&left, &right) } else { (&right, &left) };
                let names = [part(x, &p[n + 1..]), part(y, &q[n + 1..])];
                let split = quote!(let (#left, #right) = #whole.split_at_mut(#at););
                found.push(Halves { first, second, names, split });
            }
        }
        found
    }

    /// How a callee takes its parameters.
    pub(super) fn kinds(&self, c: &Call) -> TokenStream {
        let Some(name) = &c.method else { return self.companion_item(c, "__KINDS") };
        let (receiver, kinds) = (self.unborrowed(c.args[0]), of_method(name, "__kinds"));
        quote!(#receiver.#kinds())
    }

    /// `callee::__forward(args)`, found through the companion.
    pub(super) fn companion_call(&self, c: &Call, method: &str) -> TokenStream {
        let mut args = self.arguments(c, method.ends_with("forward") || method.ends_with("forward_dyn"));
        if c.convention() != Convention::Function {
            return self.beside(c, args, method);
        }
        self.halved(c, &mut args, |args| self.companion_function(c, args, method))
    }

    fn companion_function(&self, c: &Call, args: &[TokenStream], method: &str) -> TokenStream {
        let mut path = c.path.path.clone();
        let Some(last) = path.segments.last_mut() else { return TokenStream::new() };
        let generics = turbofish(&std::mem::replace(&mut last.arguments, syn::PathArguments::None));
        let name = last.ident.clone();
        let method = Ident::new(method, name.span());
        if path.segments.len() == 1 && path.leading_colon.is_none() {
            return quote!(#path::#method #generics(#(#args),*));
        }
        let mut mentioned = crate::hash::HashSet::default();
        args.iter().for_each(|a| super::identifiers(a, &mut mentioned));
        if mentioned.contains(&name.to_string()) {
            // The import below would hide the variable.
            let names: Vec<Ident> = (0..args.len()).map(|k| self.fresh(&format!("arg{}", k + 1))).collect();
            return quote!(match (#(#args,)*) {
                (#(#names,)*) => {
                    #[allow(unused_imports)]
                    use #path;
                    #name::#method #generics(#(#names),*)
                }
            });
        }
        // The companion of the path, or else the one in scope that an `#[adjoint(path)]` defined.
        quote!({
            #[allow(unused_imports)]
            use #path;
            #name::#method #generics(#(#args),*)
        })
    }

    /// `receiver.__m_forward(args)`, `Type::__f_forward(args)`.
    fn beside(&self, c: &Call, mut args: Vec<TokenStream>, item: &str) -> TokenStream {
        let of = |name: &Ident| of_method(name, item);
        let mut path = c.path.clone();
        let Some(last) = path.path.segments.last_mut() else { return TokenStream::new() };
        let last_name = last.ident.clone();
        let Some(name) = &c.method else {
            if c.operator().is_none() && c.level > 0 && c.lambdas.iter().all(|(k, _)| *k > 0) {
                // The tangent of what may be a receiver is lent.
                let slot = args.len() >> c.level;
                for k in (slot..args.len()).step_by(slot.max(1)) {
                    args[k] = self.lent_once(c.args[k]);
                }
            }
            last.ident = of(&last.ident);
            if c.operator().is_some() {
                // What is behind a view: pullbacks hold no borrow.
                for (arg, v) in args.iter_mut().zip(&c.args) {
                    let tangent = self.parts.get(v).is_some_and(|(base, _)| self.is_tangent(*base));
                    if self.is_viewed(*v) && !tangent && arg.to_string().starts_with("& mut") {
                        let view: TokenStream = arg.clone().into_iter().skip(2).collect();
                        *arg = quote!(&mut *#view);
                    }
                }
                let (krate, op) = (&self.krate, path.path.segments.into_iter().skip(1));
                return quote!(#krate::rules::#(#op)::*(#(#args),*));
            }
            if last_name == "from" {
                // That of the trait, unless the type has a function of this name itself.
                let krate = &self.krate;
                return quote!({
                    #[allow(unused_imports)]
                    use #krate::rules::OpFrom as _;
                    #path(#(#args),*)
                });
            }
            return quote!(#path(#(#args),*));
        };
        if let Convention::Method { slot } = c.convention() {
            // Tangents of receivers are lent.
            for k in (slot..args.len()).step_by(slot) {
                args[k] = self.lent_once(c.args[k]);
            }
        }
        if name == "into_dimensionality"
            && let syn::PathArguments::AngleBracketed(a) = &mut last.arguments
        {
            // Behind the type that the user writes come those of places and tangents.
            let more = if item.ends_with("jvp_forward") { 3 } else { 1 };
            a.args.extend(std::iter::repeat_n::<syn::GenericArgument>(syn::parse_quote!(_), more));
        }
        let (receiver, method, generics) = (self.unborrowed(c.args[0]), of(name), turbofish(&last.arguments));
        let args = &args[1..];
        // A variable that a method may consume is needed again.
        let consumed = self.borrows.get(&c.args[0]).is_some_and(|v| !self.f.is_cell(*v) && !self.f.ty(*v).is_copy());
        let receiver = if consumed {
            let kind = of_method(name, "__kind");
            quote!(#receiver.#kind().pass(&#receiver))
        } else if self.may_be_moved(c) {
            let kind = of_method(name, "__kind");
            let text = quote!(#receiver.#kind().pass_mut(&mut #receiver));
            if let Some(bound) =
                self.arguments_first(&receiver, args, |args| quote!(#text.#method #generics(#(#args),*)))
            {
                return bound;
            }
            text
        } else {
            receiver
        };
        quote!(#receiver.#method #generics(#(#args),*))
    }

    /// True if the receiver is a variable that a method by value would move out of, though it is read again. What else the call takes has
    /// nothing to do with it.
    fn may_be_moved(&self, c: &Call) -> bool {
        if c.is_of_array(self.f) && c.method.as_ref().is_some_and(|m| crate::arrays::borrows(&m.to_string())) {
            return false;
        }
        let Some((cell, path)) = self.parts.get(&c.args[0]) else { return false };
        let whole = path.iter().all(|step| matches!(step, Proj::Field(_) | Proj::Named(_)));
        let root = |v: &Value| {
            let mut v = *v;
            while let Some(u) = self.parts.get(&v).map(|(u, _)| *u).or_else(|| self.borrows.get(&v).copied()) {
                v = u;
            }
            v
        };
        whole
            && self.f.is_cell(*cell)
            && !self.f.ty(*cell).is_ref()
            && !self.plain
            && c.args[1..].iter().all(|v| root(v) != *cell)
    }

    /// A call whose arguments are evaluated before its receiver is borrowed, if they read the same variable.
    fn arguments_first(
        &self,
        receiver: &TokenStream,
        args: &[TokenStream],
        call: impl FnOnce(&[Ident]) -> TokenStream,
    ) -> Option<TokenStream> {
        let name = receiver.clone().into_iter().next().map(|t| t.to_string())?;
        let mut mentioned = crate::hash::HashSet::default();
        args.iter().for_each(|a| super::identifiers(a, &mut mentioned));
        if !mentioned.contains(&name) {
            return None;
        }
        let names: Vec<Ident> = (0..args.len()).map(|k| self.fresh(&format!("arg{}", k + 1))).collect();
        let call = call(&names);
        Some(quote!(match (#(#args,)*) { (#(#names,)*) => #call }))
    }

    /// `back(again…, dy, sinks…);`
    pub(super) fn back(&self, b: &Back) -> TokenStream {
        let back = self.v(b.back);
        let again = b.again.iter().enumerate().map(|(k, v)| match (v, b.convention) {
            (Some(v), Convention::Method { .. }) if k == 0 => {
                let receiver = self.unborrowed(*v);
                quote!(#back.0.again(&#receiver))
            }
            (Some(v), Convention::Method { slot }) if k % slot == 0 => {
                let tangent = self.lent_once(*v);
                quote!(#back.0.again_tangent(#tangent))
            }
            (Some(v), _) => self.v(*v),
            (None, _) => quote!(()),
        });
        let dy = self.taken(b.dy);
        let apart = self.taken_apart(b);
        let places: Vec<_> = b.sinks.iter().map(|(s, path)| Some((*s, &path[..]))).collect();
        let halves = self.halves(&places);
        let half = |k: usize| {
            let all = halves.iter().flat_map(|h| [(h.first, &h.names[0]), (h.second, &h.names[1])]);
            all.into_iter().find(|(at, _)| *at == k).map(|(_, name)| name.clone())
        };
        let sinks = b.sinks.iter().enumerate().map(|(k, (s, path))| match self.at_use.get(s) {
            _ if half(k).is_some() => half(k).unwrap_or_default(),
            Some(text) => quote!(&mut #text),
            None => {
                if let Some((_, parts, n)) = apart.iter().find(|(place, ..)| place == s)
                    && let Some(Proj::Named(field)) = path.get(*n)
                {
                    let part = self.part_of_tangent(quote!((*#parts.#field)), &path[n + 1..]);
                    return quote!(&mut #part);
                }
                if let Some(slots) = self.slots_for(b, k) {
                    return slots;
                }
                let name = self.ident(*s);
                if path.is_empty() && self.sinks.contains(s) {
                    return quote!(&mut *#name);
                }
                let part = self.part_of_tangent(quote!(#name), path);
                quote!(&mut #part)
            }
        });
        let back = if b.convention == Convention::Function { quote!(#back) } else { quote!((#back.1)) };
        let call = quote!(#back(#(#again,)* #dy, #(#sinks),*););
        let each = apart.iter().map(|(place, parts, n)| {
            let place = b.sinks.iter().find(|(s, _)| s == place);
            let whole = place.map(|(s, path)| {
                let name = self.ident(*s);
                self.part_of_tangent(quote!(#name), &path[..*n])
            });
            quote!(let mut #parts = #whole.__each();)
        });
        let splits = halves.iter().map(|h| &h.split);
        if apart.is_empty() && halves.is_empty() { call } else { quote!({ #(#splits)* #(#each)* #call }) }
    }

    /// Places of which several fields are lent at once: a name for the fields, and which step of the path leads to one.
    fn taken_apart(&self, b: &Back) -> Vec<(Value, Ident, usize)> {
        let mut found: Vec<(Value, Ident, usize)> = vec![];
        for (k, (s, path)) in b.sinks.iter().enumerate() {
            let other = b.sinks[..k].iter().find(|(t, other)| t == s && Proj::are_fields_apart(path, other));
            if let Some((_, other)) = other
                && found.iter().all(|(place, ..)| place != s)
            {
                let n = path.iter().zip(other).take_while(|(a, b)| a.is_same(b)).count();
                let name = if found.is_empty() { "parts".to_owned() } else { format!("parts{}", found.len() + 1) };
                found.push((*s, self.fresh(&name), n));
            }
        }
        found
    }
}

/// The associated function that a call of a derivative is.
pub(super) fn derivative_name(c: &Call) -> String {
    match (c.of, c.level) {
        (Of::Value, level) => jvp_name(level),
        (Of::Gradient, level) => gradient_name(level),
    }
}

/// The gradient with its tangents.
pub(crate) fn gradient_name(level: u32) -> String {
    match level {
        0 => "gradient".to_owned(),
        1 => "__gradient_jvp".to_owned(),
        level => format!("__gradient_jvp{level}"),
    }
}

/// The function that a callee's `level`-th derivative in forward mode is.
pub(crate) fn jvp_name(level: u32) -> String {
    if level == 1 { "__jvp".to_owned() } else { format!("__jvp{level}") }
}

/// The calling convention between generated functions: of a function, and of its forward derivatives.
pub(crate) fn forward_name(level: u32, boxed: bool) -> String {
    let stem = if level == 0 { "_".to_owned() } else { jvp_name(level) };
    format!("{stem}_forward{}", if boxed { "_dyn" } else { "" })
}
