//! What a signature may not have.
//!
//! Everything that has no derivative becomes a [`Problem`] at its token.

use super::params::is_constant;
use super::types::peel;
use crate::diag::{Problem, Problems};
use crate::ty::{is_exclusive_view, is_view_segment};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{FnArg, Lifetime, ReturnType, Type};

/// Everything in a signature that has no derivative, or none yet.
pub(super) fn refuse(sig: &syn::Signature, of_block: bool, problems: &mut Problems) {
    if let Some(token) = &sig.asyncness {
        problems.push(Problem::new(
            token.span(),
            "cannot differentiate an `async` function",
            "move the numerical part into a function of its own",
        ));
    }
    if let syn::Safety::Unsafe(token) = &sig.safety {
        problems.push(Problem::new(
            token.span(),
            "cannot differentiate an `unsafe` function",
            format!("give it a rule with `#[adjoint({})]`", sig.ident),
        ));
    }
    if let Some(abi) = &sig.abi {
        problems.push(Problem::new(
            abi.span(),
            "cannot differentiate an `extern` function",
            format!("give it a rule with `#[adjoint({})]`", sig.ident),
        ));
    }
    if let Some(dots) = &sig.variadic {
        let help = "write the parameters out";
        problems.push(Problem::new(dots.span(), "cannot differentiate a variadic function", help));
    }
    for input in &sig.inputs {
        match input {
            FnArg::Receiver(_) => {}
            FnArg::Typed(p) if super::callable::is_callable(&p.ty, &sig.generics) => {}
            FnArg::Typed(p) => refuse_param(p, problems),
        }
    }
    if let ReturnType::Type(_, ty) = &sig.output {
        refuse_result(ty, of_block, problems);
    }
}

fn refuse_param(p: &syn::PatType, problems: &mut Problems) {
    let mut find = Find::default();
    // `&mut T` is changed in place; behind it nothing may be borrowed.
    let behind = match peel(&p.ty) {
        ty if is_exclusive_view(ty) => None,
        Type::Reference(t) if is_exclusive_view(&t.elem) => None,
        Type::Reference(t) if t.mutability.is_some() => {
            find.visit_type(&t.elem);
            find.borrow
        }
        ty => {
            find.visit_type(ty);
            None
        }
    };
    if let Some(span) = find.function {
        problems.push(Problem::new(
            span,
            "cannot differentiate through a function pointer or a trait object",
            "take the function as `f: impl Fn(f64) -> f64`",
        ));
    }
    if let Some(span) = find.impl_trait {
        problems.push(Problem::new(
            span,
            "cannot differentiate a function with an `impl Trait` parameter",
            "use a type parameter: `fn f<T: Real>(x: T)`",
        ));
    }
    let constant = p.attrs.iter().any(is_constant);
    if let Some(span) = find.object.filter(|_| !constant) {
        problems.push(Problem::new(
            span,
            "cannot differentiate through a trait object",
            "use a type parameter: `fn f<L: Layer>(layer: &L)`, or an enum of the types that there are",
        ));
    }
    if let Some(span) = find.mutable.filter(|_| !constant) {
        problems.push(Problem::new(
            span,
            "a `&mut` inside of another type is not supported",
            "make it a parameter of its own: `x: &mut T`",
        ));
    }
    if let Some(span) = behind.filter(|_| !constant && find.mutable.is_none()) {
        problems.push(Problem::new(
            span,
            "a `&mut` parameter of a type that borrows is not supported",
            "take what it borrows by `&mut` itself: `x: &mut [f64]`",
        ));
    }
}

/// Whether a type has a trait object or a function pointer in it: it was refused, and the stub does without a tangent.
pub(super) fn has_object(ty: &Type) -> bool {
    let mut find = Find::default();
    find.visit_type(ty);
    find.object.or(find.function).is_some()
}

fn refuse_result(ty: &Type, of_block: bool, problems: &mut Problems) {
    let mut find = Find::default();
    find.visit_type(ty);
    if let Some(span) = find.borrow.or(find.mutable).or(find.view) {
        problems.push(Problem::new(
            span,
            "cannot differentiate a function that returns a borrow",
            match of_block {
                true => "return an owned value, or leave the method out of what is differentiated: `#[differentiable(skip)]`",
                false => "return an owned value",
            },
        ));
    }
    if let Some(span) = find.impl_trait {
        problems.push(Problem::new(
            span,
            "cannot differentiate a function that returns an `impl Trait`",
            "name the type of the result",
        ));
    }
    if let Type::Never(t) = peel(ty) {
        problems.push(Problem::new(
            t.span(),
            "cannot differentiate a function that never returns",
            "remove the attribute",
        ));
    }
}

/// Where `Self` is mentioned.
pub(super) fn self_type(sig: &syn::Signature) -> Option<Span> {
    let mut find = Find::default();
    find.visit_signature(sig);
    find.self_type
}

/// What occurs in a type.
#[derive(Default)]
struct Find {
    impl_trait: Option<Span>,
    /// `fn(f64) -> f64`, `dyn Fn(f64) -> f64`
    function: Option<Span>,
    /// `dyn Layer`; closures have their own errors.
    object: Option<Span>,
    mutable: Option<Span>,
    borrow: Option<Span>,
    /// A view of an array whose lifetime isn't spelled.
    view: Option<Span>,
    self_type: Option<Span>,
}

impl<'a> Visit<'a> for Find {
    fn visit_type_impl_trait(&mut self, t: &'a syn::TypeImplTrait) {
        self.impl_trait.get_or_insert(t.impl_token.span());
    }

    fn visit_type_trait_object(&mut self, t: &'a syn::TypeTraitObject) {
        let function = t.bounds.iter().any(|b| match b {
            syn::TypeParamBound::Trait(t) => {
                t.path.segments.last().is_some_and(|s| s.ident.to_string().starts_with("Fn"))
            }
            _ => false,
        });
        let found = if function { &mut self.function } else { &mut self.object };
        found.get_or_insert(t.span());
        visit::visit_type_trait_object(self, t);
    }

    fn visit_type_reference(&mut self, t: &'a syn::TypeReference) {
        if let Some(token) = &t.mutability {
            self.mutable.get_or_insert(token.span());
        } else if t.lifetime.as_ref().is_none_or(|l| l.ident != "static") {
            self.borrow.get_or_insert(t.and_token.span());
        }
        visit::visit_type_reference(self, t);
    }

    fn visit_lifetime(&mut self, l: &'a Lifetime) {
        if l.ident != "static" {
            self.borrow.get_or_insert(l.span());
        }
    }

    fn visit_type(&mut self, ty: &'a Type) {
        if is_exclusive_view(ty) {
            self.mutable.get_or_insert(ty.span());
        }
        visit::visit_type(self, ty);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        if let Some(first) = path.segments.first().filter(|s| s.ident == "Self") {
            self.self_type.get_or_insert(first.ident.span());
        }
        visit::visit_path(self, path);
    }

    fn visit_path_segment(&mut self, segment: &'a syn::PathSegment) {
        let spelled = match &segment.arguments {
            syn::PathArguments::AngleBracketed(a) => {
                a.args.iter().any(|a| matches!(a, syn::GenericArgument::Lifetime(_)))
            }
            _ => false,
        };
        if !spelled && is_view_segment(segment) {
            self.view.get_or_insert(segment.span());
        }
        visit::visit_path_segment(self, segment);
    }

    // Lifetimes in here are their own.
    fn visit_type_fn_ptr(&mut self, t: &'a syn::TypeFnPtr) {
        self.function.get_or_insert(t.span());
    }
    fn visit_parenthesized_generic_arguments(&mut self, _: &'a syn::ParenthesizedGenericArguments) {}
}
