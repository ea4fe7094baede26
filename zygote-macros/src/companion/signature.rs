//! What the companion needs of a function's signature, and what it refuses.
//!
//! Input: the signature as the user wrote it. Output: a [`Signature`], whose parameters all have names, whose reference
//! parameters all have named lifetimes, and whose tangent types are spelled out. Everything unsupported becomes a
//! [`Problem`] at its token; the [`Signature`] is then still good for a stub.

use super::callable::{self, Callable};
use super::params::{Param, Reader, callable_param, param_names};
use super::refusals::{refuse, self_type};
use super::types::{self, Types, peel, tuple};
use crate::diag::{Problem, Problems};
use crate::emit::Exit;
use crate::options::Options;
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, GenericParam, Lifetime, ReturnType, Type};

/// A function as its companion sees it.
#[derive(Clone)]
pub(crate) struct Signature {
    /// `#[cfg(…)]`: repeated on everything that is generated.
    pub(crate) cfgs: Vec<Attribute>,
    pub(crate) vis: syn::Visibility,
    pub(crate) name: Ident,
    /// The companion's name: the function's, unless `companion = …`.
    pub(crate) companion: Ident,
    pub(crate) generics: syn::Generics,
    pub(crate) params: Vec<Param>,
    /// The result type; `()` if the function has none.
    pub(crate) result: Type,
    pub(crate) krate: syn::Path,
    /// `__forward` is boxed.
    pub(crate) recursive: bool,
    /// The pullback runs the function again.
    pub(crate) checkpoint: bool,
    /// `__forward_dyn` is wanted: the function calls itself.
    pub(crate) calls_itself: bool,
    /// A method that calls one of its name, perhaps itself: by which receiver, only rustc knows.
    pub(crate) own: bool,
    /// The type parameters that are scalars.
    pub(crate) reals: Vec<Ident>,
    /// The lifetimes of the parameters that the public pullback captures, and those that `__forward` does.
    pub(crate) lifetimes: Vec<Lifetime>,
    pub(crate) owned_lifetimes: Vec<Lifetime>,
    /// The names that were given to elided lifetimes.
    pub(crate) invented: Vec<Lifetime>,
    /// How many times the parameters were given tangents.
    pub(crate) level: u32,
    /// A caller may call it again instead of keeping what it gave.
    pub(crate) quick: bool,
    /// Which derivatives it has: 1 for the first, ….
    pub(crate) order: u32,
    /// Of an associated function: its derivatives stand beside it.
    pub(crate) method: Option<Method>,
}

/// Where an associated function stands.
#[derive(Clone)]
pub(crate) struct Method {
    pub(crate) home: Home,
    /// What opaque types capture beside the function's own: the parameters of the `impl`, or `Self` and the parameters of the trait.
    pub(crate) captured: Vec<TokenStream>,
    /// The scalars among the type parameters of the `impl` or trait.
    pub(crate) reals: Vec<Ident>,
    /// The first parameter is the receiver.
    pub(crate) receiver: bool,
    /// Called by a trait of the runtime, which says how it takes its tangents.
    pub(crate) operator: bool,
    /// What is generated has an `impl` of its own, which allows what it must for all of it.
    pub(crate) apart: bool,
    pub(crate) siblings: crate::lower::Siblings,
}

/// What an associated function is defined in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Home {
    /// `impl T { … }`
    Inherent,
    /// `trait Tr { … }`
    Trait,
    /// `impl Tr for T { … }`: what is public stands in the trait.
    TraitImpl,
}

/// How a function's result is seeded by `gradient`.
pub(crate) enum Seed {
    /// A scalar by syntax: this expression.
    One(TokenStream),
    /// Certainly not a scalar.
    Never,
    /// rustc decides through the trait.
    Ask,
}

impl Signature {
    /// Reads a signature; refusals go to `problems`.
    pub(crate) fn read(
        attrs: &[Attribute],
        vis: &syn::Visibility,
        sig: &syn::Signature,
        options: &Options,
        problems: &mut Problems,
    ) -> Signature {
        if let Some(span) = self_type(sig).or(sig.receiver().map(|r| r.self_token.span())) {
            problems.push(Problem::new(
                span,
                "methods are not supported yet",
                "write a free function that takes what it needs as parameters",
            ));
        }
        Self::read_in(None, attrs, vis, sig, options, problems)
    }

    /// Reads the signature of an associated function, whose receiver is a parameter like any other.
    pub(crate) fn read_in(
        method: Option<Method>,
        attrs: &[Attribute],
        vis: &syn::Visibility,
        sig: &syn::Signature,
        options: &Options,
        problems: &mut Problems,
    ) -> Signature {
        refuse(sig, method.as_ref().is_some_and(|m| m.home == Home::Inherent), problems);
        let mut reals = crate::lower::scalar_generics(&sig.generics);
        reals.extend(method.iter().flat_map(|m| m.reals.iter().cloned()));
        let types = Types { krate: &options.krate, reals: &reals };
        let mut reader = Reader::new(types);
        let typed: Vec<&syn::PatType> = sig
            .inputs
            .iter()
            .filter_map(|input| match input {
                FnArg::Typed(p) => Some(p),
                FnArg::Receiver(_) => None,
            })
            .collect();
        let names = param_names(&typed.iter().map(|p| &*p.pat).collect::<Vec<_>>());
        let mut params: Vec<Param> = names
            .into_iter()
            .zip(typed)
            .map(|(n, p)| match callable::of_type(&p.ty, &n, &sig.generics) {
                Some(function) => callable_param(n, function),
                None => reader.param(n, p, problems),
            })
            .collect();
        let mut generics = sig.generics.clone();
        callable::strip(&mut generics, &params.iter().filter_map(|p| p.callable.clone()).collect::<Vec<_>>());
        if let Some(receiver) = params.first_mut().filter(|_| method.as_ref().is_some_and(|m| m.receiver)) {
            receiver.receiver = true;
            if !receiver.constant {
                receiver.sink = receiver.tangent.clone();
            }
        }
        let companion = options.companion.as_ref().unwrap_or(&sig.ident);
        if method.is_none() && Ty::is_primitive(&companion.to_string()) {
            problems.push(Problem::new(
                companion.span(),
                format!("the companion of `{companion}` would hide the primitive type of this name"),
                "give it another name: `#[differentiable(companion = name)]`",
            ));
        }
        if let Some(changed) = params.iter().find(|p| options.checkpoint && p.by_mut) {
            problems.push(Problem::new(
                changed.name.span(),
                format!("`checkpoint` runs the function again, but `{}` is changed in place", changed.name),
                "remove the option, or take the value by value and return the new one",
            ));
        }
        let hides = params.iter().find(|p| options.checkpoint && method.is_none() && p.name == sig.ident);
        if let Some(hides) = hides {
            let message = format!("the parameter `{0}` hides the function `{0}`, which `checkpoint` calls", hides.name);
            problems.push(Problem::new(hides.name.span(), message, "rename the parameter"));
        }
        let (lifetimes, owned_lifetimes, invented) = (reader.lifetimes, reader.owned, reader.invented);
        let result = match &sig.output {
            ReturnType::Default => syn::parse_quote!(()),
            // Refused, and of no use in a stub.
            ReturnType::Type(_, t) if matches!(peel(t), Type::Never(_) | Type::ImplTrait(_)) => syn::parse_quote!(()),
            ReturnType::Type(_, t) => types::owned(t),
        };
        let mut sig = Signature {
            cfgs: attrs.iter().filter(|a| a.path().is_ident("cfg")).cloned().collect(),
            vis: vis.clone(),
            name: sig.ident.clone(),
            companion: options.companion.clone().unwrap_or_else(|| sig.ident.clone()),
            generics,
            params,
            result,
            krate: options.krate.clone(),
            recursive: options.recursive,
            checkpoint: options.checkpoint,
            calls_itself: false,
            own: false,
            quick: false,
            lifetimes,
            owned_lifetimes,
            invented,
            reals,
            level: 0,
            order: options.order,
            method,
        };
        sig.name_cotangents();
        sig
    }

    /// The function with a tangent for every parameter, behind all parameters; it returns the result and its tangent.
    pub(crate) fn with_tangents(&self) -> Signature {
        let mut next = self.clone();
        next.level += 1;
        next.params.iter_mut().for_each(|p| p.slot = None);
        for (k, p) in self.params.iter().enumerate() {
            let tangent = next.tangent_param(k, p);
            next.params.push(tangent);
        }
        let (result, dot) = (&self.result, self.result_tangent());
        next.result = syn::parse_quote!((#result, #dot));
        next.name_cotangents();
        next
    }

    /// Finds names for the cotangents that no parameter has.
    fn name_cotangents(&mut self) {
        let mut taken: Vec<String> = self.params.iter().map(|p| p.name.unraw().to_string()).collect();
        for p in &mut self.params {
            let mut name = p.plain_cotangent();
            while taken.contains(&name.to_string()) {
                name = format_ident!("{name}_", span = Span::mixed_site());
            }
            taken.push(name.to_string());
            p.cotangent = Some(name);
        }
    }

    /// `__forward`, `__jvp_forward`, …: the calling convention between generated functions.
    pub(crate) fn forward_name(&self, boxed: bool) -> Ident {
        self.item(&crate::emit::calls::forward_name(self.level, boxed))
    }

    /// `__jvp`, …: the function itself, if it has tangents.
    pub(crate) fn jvp_name(&self) -> Ident {
        self.item(&crate::emit::calls::jvp_name(self.level))
    }

    /// The name of a generated item: as it is in a companion, or beside a method.
    pub(crate) fn item(&self, name: &str) -> Ident {
        match &self.method {
            None => format_ident!("{name}"),
            Some(_) => Ident::new(&method_item(&self.name, name), self.name.span().resolved_at(Span::call_site())),
        }
    }

    /// The function is defined in, or for, a trait.
    pub(crate) fn of_trait(&self) -> bool {
        self.method.as_ref().is_some_and(|m| m.home != Home::Inherent)
    }

    /// The first parameter of each slot is a receiver.
    pub(crate) fn has_receiver(&self) -> bool {
        self.params.first().is_some_and(|p| p.receiver)
    }

    /// Whether this is the first parameter, of an associated function that takes it by value: its tangent is lent, since who calls by the path,
    /// `Vec3::norm(v)`, doesn't know whether it is a receiver.
    pub(crate) fn lends_first(&self, p: &Param) -> bool {
        let first = self.params.first().is_some_and(|q| q.name == p.name);
        first && !p.by_ref && !p.by_mut && p.callable.is_none() && self.method.as_ref().is_some_and(|m| !m.operator)
    }

    pub(crate) fn types(&self) -> Types<'_> {
        Types { krate: &self.krate, reals: &self.reals }
    }

    /// The hidden module that holds the companion.
    pub(crate) fn module(&self) -> Ident {
        format_ident!("__derived_{}", self.name.unraw(), span = self.name.span())
    }

    /// The tangent type of the result.
    pub(crate) fn result_tangent(&self) -> TokenStream {
        self.types().tangent(&self.result)
    }

    pub(crate) fn seed(&self) -> Seed {
        let types = self.types();
        match (types.one(&self.result), types.ty(&self.result)) {
            (Some(one), _) => Seed::One(one),
            (None, Ty::Unknown) => Seed::Ask,
            (None, _) => Seed::Never,
        }
    }

    /// That the result is a scalar, as a bound, and its cotangent 1.
    ///
    /// A bound on a generic type would hide what its own implementation says of its tangent: it is put on another.
    pub(crate) fn scalar(&self) -> (TokenStream, TokenStream) {
        let (krate, result) = (&self.krate, &self.result);
        let outer = self.method.iter().flat_map(|m| m.captured.iter().map(ToString::to_string));
        let params: Vec<String> = self.type_and_const_params().map(ToString::to_string).chain(outer).collect();
        if mentions(quote!(#result), &params) {
            let of = quote!(#krate::rules::ScalarResult);
            return (
                quote!(for<'z> #of: #krate::rules::IsScalar<#result>),
                quote!(<#of as #krate::rules::IsScalar<#result>>::one()),
            );
        }
        (quote!(for<'z> #result: #krate::Scalar), quote!(<#result as #krate::Scalar>::one()))
    }

    /// The one parameter that is not discrete, if `derivative` makes sense.
    pub(crate) fn only_variable(&self) -> Option<usize> {
        let variables: Vec<usize> = (0..self.params.len()).filter(|i| !self.params[*i].is_discrete()).collect();
        match variables[..] {
            [one] => {
                let ty = match peel(&self.params[one].ty) {
                    Type::Reference(t) => &t.elem,
                    ty => ty,
                };
                // Scalar to scalar, as far as syntax tells; what borrows is no number.
                let borrows = types::erased(ty) != *ty;
                (!borrows && matches!(self.types().ty(ty), Ty::Scalar(_) | Ty::Unknown)).then_some(one)
            }
            _ => None,
        }
    }

    /// Cotangents are added to (or changed in) places of the caller's: `__forward` holds the sweeps.
    pub(crate) fn has_places(&self) -> bool {
        self.params.iter().any(|p| p.by_ref || p.by_mut || p.callable.is_some())
    }

    /// What becomes of the cotangents of by-value parameters. A zero of `pullback`'s own, to which they are added, has no shape where only
    /// the argument knows it; the place of an array that is shared can't take that of what is added.
    pub(crate) fn exit(&self) -> Exit {
        let types = self.types();
        let plain = |p: &Param| p.is_discrete() || !matches!(types.ty(&p.ty).peeled(), Ty::Dense(_) | Ty::Unknown);
        if self.has_places() || self.params.iter().all(plain) { Exit::Added } else { Exit::Given }
    }

    /// The parameters that are functions.
    pub(crate) fn callables(&self) -> impl Iterator<Item = &Callable> {
        self.params.iter().filter_map(|p| p.callable.as_ref())
    }

    /// What they must be, and what else is a type parameter with them.
    pub(crate) fn callable_predicates(&self, reversed: bool) -> Vec<TokenStream> {
        let all = self.callables().filter(|_| reversed);
        all.map(|c| c.signature(&self.types(), self.level).pullback_bound(c)).collect()
    }

    fn callable_parameters(&self) -> impl Iterator<Item = TokenStream> {
        self.callables().flat_map(|c| {
            let (pullback, environment) = (c.pullback(), c.environment());
            [quote!(#pullback), quote!(#environment)]
        })
    }

    /// The parameters that the function changes in place.
    pub(crate) fn changed(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|p| p.by_mut)
    }

    /// What is changed in place is all that the function gives: its result has no cotangent.
    pub(crate) fn gives_nothing(&self) -> bool {
        self.changed().next().is_some() && matches!(self.types().ty(&self.result), Ty::Unit)
    }

    /// The types of what the public pullback is given: the cotangent of the result, and those of the final states.
    pub(crate) fn cotangents_given(&self) -> Vec<TokenStream> {
        let dy = (!self.gives_nothing()).then(|| self.result_tangent());
        dy.into_iter().chain(self.changed().map(|p| p.tangent.clone())).collect()
    }

    /// The parameters as arguments of another function of this signature.
    pub(crate) fn handed_on(&self) -> Vec<TokenStream> {
        self.params.iter().map(Param::handed_on).collect()
    }

    /// The names of the parameters.
    pub(crate) fn names(&self) -> Vec<&Ident> {
        self.params.iter().map(|p| &p.name).collect()
    }

    /// The tangents of all parameters.
    pub(crate) fn tangents(&self) -> TokenStream {
        tuple(self.params.iter().map(|p| p.tangent.clone()))
    }

    /// `<'z0, 'a, T: Real, const N: usize>`: the function's parameters and the names given to elided lifetimes.
    pub(crate) fn generics(&self, sinks: bool) -> TokenStream {
        let sinks_too = sinks;
        let lifetimes = self.invented.iter().map(|l| quote!(#l));
        // Lifetimes come first; those of tangents are newer than the type parameters.
        let params = self.generics.params.iter().map(|p| quote!(#p));
        let sinks = self.constant_sinks().filter(|_| sinks).map(|s| quote!(#s: ?::core::marker::Sized + 'static));
        let slots = self.slots().filter(|_| sinks_too).map(|slot| slot.bound(&self.krate));
        let callables: Vec<_> = self.callable_parameters().collect();
        let callables = callables.into_iter().filter(|_| sinks_too);
        let all: Vec<_> = lifetimes.chain(params).chain(sinks).chain(slots).chain(callables).collect();
        if all.is_empty() { quote!() } else { quote!(<#(#all),*>) }
    }

    /// The names of type and const parameters, in order.
    pub(crate) fn type_and_const_params(&self) -> impl Iterator<Item = &Ident> {
        self.generics.params.iter().filter_map(|p| match p {
            GenericParam::Type(t) => Some(&t.ident),
            GenericParam::Const(c) => Some(&c.ident),
            GenericParam::Lifetime(_) => None,
        })
    }

    /// The sink types of `#[constant]` parameters: type parameters of `__forward`, since the caller passes what it has.
    pub(crate) fn constant_sinks(&self) -> impl Iterator<Item = &TokenStream> {
        self.params.iter().filter(|p| p.free_sink).map(|p| &p.sink)
    }

    /// `use<'a, T, N>`.
    pub(crate) fn capture(&self, lifetimes: &[Lifetime]) -> TokenStream {
        self.captures(lifetimes, false)
    }

    /// The same for `__forward`, which has the types of unused sinks as parameters too.
    pub(crate) fn capture_with_sinks(&self, lifetimes: &[Lifetime]) -> TokenStream {
        self.captures(lifetimes, true)
    }

    fn captures(&self, lifetimes: &[Lifetime], sinks: bool) -> TokenStream {
        let with_sinks = sinks;
        let sinks = self.constant_sinks().filter(|_| sinks).cloned();
        // Lifetimes come first.
        let outer: Vec<_> = self.method.iter().flat_map(|m| m.captured.iter().cloned()).collect();
        let (outer_lifetimes, outer): (Vec<_>, Vec<_>) =
            outer.into_iter().partition(|t| t.to_string().starts_with('\''));
        let of_block = |l: &&Lifetime| outer_lifetimes.iter().any(|outer| outer.to_string() == l.to_string());
        let lifetimes: Vec<_> = lifetimes.iter().filter(|l| !of_block(l)).map(|l| quote!(#l)).collect();
        let own = self.type_and_const_params().map(|p| quote!(#p));
        let callables: Vec<_> = self.callable_parameters().filter(|_| with_sinks).collect();
        let slots = self.slots().filter(|_| with_sinks).map(|slot| slot.name.to_token_stream());
        let own = own.chain(sinks).chain(slots).chain(callables);
        let all: Vec<_> = outer_lifetimes.into_iter().chain(lifetimes).chain(outer).chain(own).collect();
        quote!(use<#(#all),*>)
    }

    /// `s(x: f64) -> f64`: the heading of the Wengert list.
    pub(crate) fn heading(&self) -> String {
        let text = |ty: &Type| crate::adjoint::text(&types::erased(ty));
        let params: Vec<_> = self.params.iter().map(|p| format!("{}: {}", p.spoken(), text(&p.ty))).collect();
        let result = match self.types().ty(&self.result) {
            Ty::Unit => String::new(),
            _ => format!(" -> {}", text(&self.result)),
        };
        format!("{}({}){result}", self.name.unraw(), params.join(", "))
    }

    /// The sweeps' own names for the parameters.
    pub(crate) fn rename(&mut self, names: &[Ident]) {
        for (param, name) in self.params.iter_mut().zip(names) {
            param.name = name.clone();
        }
        self.name_cotangents();
    }

    /// A name with this stem that no parameter has.
    pub(crate) fn fresh(&self, stem: &str) -> Ident {
        let mut name = stem.to_owned();
        while self.params.iter().any(|p| p.name == name.as_str() || p.cotangent() == name.as_str()) {
            name.push('_');
        }
        Ident::new(&name, Span::mixed_site())
    }
}

/// Whether one of these names, or `Self`, occurs.
fn mentions(tokens: TokenStream, names: &[String]) -> bool {
    let mut all = crate::hash::HashSet::default();
    crate::emit::identifiers(&tokens, &mut all);
    !names.is_empty() && (all.contains("Self") || names.iter().any(|n| all.contains(n)))
}

/// An associated function, as far as the signature tells: there is a `self`, or `Self` is mentioned.
pub(crate) fn is_method(sig: &syn::Signature) -> bool {
    sig.receiver().is_some() || self_type(sig).is_some()
}

/// `m_gradient` for `gradient`, `__m_forward` for `__forward`: what stands beside a method `m`.
pub(crate) fn method_item(method: &Ident, item: &str) -> String {
    let method = method.unraw().to_string();
    match (item, item.strip_prefix("__")) {
        ("WENGERT", _) => format!("{}_WENGERT", method.to_uppercase()),
        (_, Some(hidden)) => format!("__{method}_{hidden}"),
        (item, None) => format!("{method}_{item}"),
    }
}
