//! What the macro knows of types: the signature, annotations, literals and scalar arithmetic.
//!
//! A macro sees no types, so [`Ty::Unknown`] is always a legal answer; rustc does the rest through runtime traits.
//! Invariant: a `Ty` other than `Unknown` is never a guess.

use proc_macro2::{Ident, TokenStream};
use syn::Type;

/// The part of a type that matters to the transform.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ty {
    /// Not known to the macro; may be anything, differentiable or not.
    Unknown,
    /// A differentiable scalar whose type is spelled out.
    Scalar(Scalar),
    /// An unsuffixed float literal, or arithmetic of such.
    Float,
    /// Has tangent `()`: integers, `bool`, `char`, strings.
    Discrete,
    /// `()`.
    Unit,
    Tuple(Vec<Ty>),
    /// Element and length (a literal or a const generic), where it is spelled out.
    Array(Box<Ty>, Option<ArrayLen>),
    Slice(Box<Ty>),
    Vec(Box<Ty>),
    /// `Option<T>`, `Result<T, _>`.
    Wrapped(Wrapper, Box<Ty>),
    /// `Box<T>`.
    Boxed(Box<Ty>),
    Ref(Box<Ty>),
    /// An array of ndarray.
    Dense(Dense),
}

/// An array of ndarray, or a view of one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dense {
    pub(crate) element: Box<Ty>,
    /// The number of dimensions, where it is spelled out.
    pub(crate) ndim: Option<usize>,
    /// A view: borrowed, though it isn't written `&`.
    pub(crate) view: bool,
}

/// Whether a path's last segment names an array that borrows.
pub(crate) fn is_view_segment(segment: &syn::PathSegment) -> bool {
    let borrows = segment.ident.to_string().starts_with("CowArray");
    Dense::parse(segment, &[]).is_some_and(|ty| ty.is_ref() || borrows)
}

/// Whether a type is a view by which an array is changed, `ArrayViewMut1<f64>`: a `&mut` that isn't written so.
pub(crate) fn is_exclusive_view(ty: &Type) -> bool {
    match ty {
        Type::Paren(t) => is_exclusive_view(&t.elem),
        Type::Group(t) => is_exclusive_view(&t.elem),
        Type::Path(p) if p.qself.is_none() => p
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident.to_string().starts_with("ArrayViewMut") && is_view_segment(last)),
        _ => false,
    }
}

impl Dense {
    /// `Array2<f64>`, `ArrayView<'_, f64, Ix1>`, by the last segment of its path.
    pub(crate) fn parse(last: &syn::PathSegment, generics: &[Ident]) -> Option<Ty> {
        let name = last.ident.to_string();
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == 'D');
        let view = match stem {
            "Array" | "ArrayRef" | "ArcArray" | "CowArray" => false,
            "ArrayView" | "ArrayViewMut" => true,
            _ => return None,
        };
        let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        let mut types = arguments.args.iter().filter_map(|a| match a {
            syn::GenericArgument::Type(t) => Some(t),
            _ => None,
        });
        let element = Ty::parse(types.next()?, generics);
        if element.is_discrete() {
            return Some(Ty::Discrete);
        }
        let ndim = match types.next() {
            None => name[stem.len()..].parse().ok(),
            Some(Type::Path(p)) => {
                let last = p.path.segments.last()?.ident.to_string();
                last.strip_prefix("Ix").and_then(|n| n.parse().ok())
            }
            _ => None,
        };
        let dense = Ty::Dense(Dense { element: Box::new(element), ndim, view });
        // A view is a reference that isn't written so.
        Some(if view { Ty::Ref(Box::new(dense)) } else { dense })
    }

    /// The result of an operator or an elementwise method: owned.
    pub(crate) fn owned(&self) -> Dense {
        Dense { view: false, ..self.clone() }
    }
}

/// What holds a value or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrapper {
    Option,
    Result,
}

/// Which scalar.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar {
    F64,
    F32,
    /// A type parameter bounded by `Real`.
    Generic(Ident),
}

/// The length expression of an array type; compared by its text.
#[derive(Clone, Debug)]
pub(crate) struct ArrayLen(pub(crate) TokenStream);

impl PartialEq for ArrayLen {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

impl Ty {
    /// Reads a type as written. `generics` are the type parameters in scope (all of them are scalars, bounded by `Real`).
    pub(crate) fn parse(ty: &Type, generics: &[Ident]) -> Ty {
        match ty {
            Type::Paren(t) => Ty::parse(&t.elem, generics),
            Type::Group(t) => Ty::parse(&t.elem, generics),
            Type::Reference(t) => Ty::Ref(Box::new(Ty::parse(&t.elem, generics))),
            Type::Tuple(t) if t.elems.is_empty() => Ty::Unit,
            Type::Tuple(t) => Ty::Tuple(t.elems.iter().map(|t| Ty::part(t, generics)).collect()),
            Type::Array(t) => {
                let len = &t.len;
                Ty::Array(Box::new(Ty::part(&t.elem, generics)), Some(ArrayLen(quote::quote!(#len))))
            }
            Type::Slice(t) => Ty::Slice(Box::new(Ty::part(&t.elem, generics))),
            Type::Path(p) if p.qself.is_none() => {
                let Some(last) = p.path.segments.last() else { return Ty::Unknown };
                if let Some(dense) = Dense::parse(last, generics) {
                    return dense;
                }
                if let syn::PathArguments::AngleBracketed(a) = &last.arguments
                    && let Some(syn::GenericArgument::Type(t)) = a.args.first()
                {
                    let inner = || Box::new(Ty::part(t, generics));
                    match (last.ident.to_string().as_str(), a.args.len()) {
                        ("Vec", 1) => return Ty::Vec(inner()),
                        ("Box", 1) => return Ty::Boxed(inner()),
                        ("Option", 1) => return Ty::Wrapped(Wrapper::Option, inner()),
                        ("Result", 1 | 2) => return Ty::Wrapped(Wrapper::Result, inner()),
                        _ => {}
                    }
                }
                if !last.arguments.is_none() {
                    return Ty::Unknown;
                }
                let name = last.ident.to_string();
                let plain = p.path.segments.len() == 1;
                match name.as_str() {
                    "f64" if plain => Ty::Scalar(Scalar::F64),
                    "f32" if plain => Ty::Scalar(Scalar::F32),
                    "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128"
                    | "isize" | "bool" | "char" | "str" | "String"
                        if plain =>
                    {
                        Ty::Discrete
                    }
                    _ if plain && generics.contains(&last.ident) => Ty::Scalar(Scalar::Generic(last.ident.clone())),
                    _ => Ty::Unknown,
                }
            }
            _ => Ty::Unknown,
        }
    }

    /// The type of a part of something: a view there isn't bound by reference, as a parameter is.
    fn part(ty: &Type, generics: &[Ident]) -> Ty {
        match (ty, Ty::parse(ty, generics)) {
            (Type::Reference(t), _) => Ty::Ref(Box::new(Ty::part(&t.elem, generics))),
            (_, Ty::Ref(view)) => *view,
            (_, ty) => ty,
        }
    }

    /// The name of a type of the language.
    pub(crate) fn is_primitive(name: &str) -> bool {
        matches!(
            name,
            "f64"
                | "f32"
                | "u8"
                | "u16"
                | "u32"
                | "u64"
                | "u128"
                | "usize"
                | "i8"
                | "i16"
                | "i32"
                | "i64"
                | "i128"
                | "isize"
                | "bool"
                | "char"
                | "str"
        )
    }

    /// The type of the tangent of a value of this type: of the same structure, references included, but for those that it holds.
    pub(crate) fn tangent(&self) -> Ty {
        let part = |t: &Ty| t.peeled().tangent();
        let boxed = |t: &Ty| Box::new(part(t));
        match self {
            Ty::Unknown | Ty::Scalar(_) | Ty::Float => self.clone(),
            Ty::Discrete | Ty::Unit => Ty::Unit,
            Ty::Tuple(ts) => Ty::Tuple(ts.iter().map(part).collect()),
            Ty::Array(t, n) => Ty::Array(boxed(t), n.clone()),
            Ty::Slice(t) => Ty::Slice(boxed(t)),
            Ty::Vec(t) => Ty::Vec(boxed(t)),
            Ty::Wrapped(w, t) => Ty::Wrapped(*w, boxed(t)),
            Ty::Boxed(t) => Ty::Boxed(boxed(t)),
            // A view is borrowed already.
            Ty::Ref(t) if matches!(&**t, Ty::Ref(inner) if inner.is_view()) => t.tangent(),
            Ty::Ref(t) => Ty::Ref(Box::new(t.tangent())),
            Ty::Dense(d) => Ty::Dense(d.owned()),
        }
    }

    /// True where the type alone says what its zero is.
    pub(crate) fn has_fixed_shape(&self) -> bool {
        match self {
            Ty::Scalar(_) | Ty::Discrete | Ty::Unit => true,
            Ty::Tuple(ts) => ts.iter().all(Ty::has_fixed_shape),
            Ty::Array(t, Some(_)) => t.has_fixed_shape(),
            _ => false,
        }
    }

    /// The type of a value that may come from either side (branches, loop-carried values).
    pub(crate) fn join(&self, other: &Ty) -> Ty {
        match (self, other) {
            (a, b) if a == b => a.clone(),
            (Ty::Float, s @ Ty::Scalar(_)) | (s @ Ty::Scalar(_), Ty::Float) => s.clone(),
            (Ty::Tuple(a), Ty::Tuple(b)) if a.len() == b.len() => {
                Ty::Tuple(a.iter().zip(b).map(|(a, b)| a.join(b)).collect())
            }
            (Ty::Array(a, n), Ty::Array(b, m)) => {
                let len = if n == m { n.clone() } else { n.clone().or_else(|| m.clone()) };
                Ty::Array(Box::new(a.join(b)), len)
            }
            (Ty::Ref(a), Ty::Ref(b)) => Ty::Ref(Box::new(a.join(b))),
            (Ty::Dense(a), Ty::Dense(b)) if a.view == b.view && a.element == b.element => {
                Ty::Dense(Dense { ndim: None, ..a.clone() })
            }
            (Ty::Vec(a), Ty::Vec(b)) => Ty::Vec(Box::new(a.join(b))),
            (Ty::Boxed(a), Ty::Boxed(b)) => Ty::Boxed(Box::new(a.join(b))),
            (Ty::Wrapped(v, a), Ty::Wrapped(w, b)) if v == w => Ty::Wrapped(*v, Box::new(a.join(b))),
            _ => Ty::Unknown,
        }
    }

    /// True where a value of this type surely has tangent `()`.
    pub(crate) fn is_discrete(&self) -> bool {
        match self {
            Ty::Discrete | Ty::Unit => true,
            Ty::Tuple(ts) => ts.iter().all(Ty::is_discrete),
            Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Ref(t) | Ty::Boxed(t) => t.is_discrete(),
            _ => false,
        }
    }

    /// A differentiable scalar by value, its width known or not.
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self, Ty::Scalar(_) | Ty::Float)
    }

    /// The type of a scalar as it is written.
    pub(crate) fn scalar_type(&self) -> Option<Type> {
        match self {
            Ty::Scalar(Scalar::F64) => Some(syn::parse_quote!(f64)),
            Ty::Scalar(Scalar::F32) => Some(syn::parse_quote!(f32)),
            Ty::Scalar(Scalar::Generic(t)) => Some(syn::parse_quote!(#t)),
            _ => None,
        }
    }

    pub(crate) fn is_ref(&self) -> bool {
        matches!(self, Ty::Ref(_))
    }

    /// An array or a view, perhaps behind references.
    pub(crate) fn dense(&self) -> Option<&Dense> {
        match self.peeled() {
            Ty::Dense(d) => Some(d),
            _ => None,
        }
    }

    /// A view: borrowed like a reference.
    pub(crate) fn is_view(&self) -> bool {
        matches!(self, Ty::Dense(d) if d.view)
    }

    /// Not known, or an array: what operators and methods treat alike.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self, Ty::Unknown | Ty::Dense(_))
    }

    /// Not known, or made of something that isn't.
    pub(crate) fn is_vague(&self) -> bool {
        match self {
            Ty::Unknown => true,
            Ty::Tuple(parts) => parts.iter().any(Ty::is_vague),
            _ => false,
        }
    }

    /// A reference, or a list of some.
    pub(crate) fn holds_reference(&self) -> bool {
        match self {
            Ty::Ref(_) => true,
            Ty::Tuple(parts) => parts.iter().any(Ty::holds_reference),
            Ty::Array(t, _) | Ty::Vec(t) => t.holds_reference(),
            _ => false,
        }
    }

    /// Known to be `Copy`, or a number or a string by its tangent.
    pub(crate) fn is_copy(&self) -> bool {
        match self {
            Ty::Scalar(_) | Ty::Float | Ty::Discrete | Ty::Unit | Ty::Ref(_) => true,
            Ty::Tuple(ts) => ts.iter().all(Ty::is_copy),
            Ty::Array(t, _) => t.is_copy(),
            Ty::Slice(_) | Ty::Vec(_) | Ty::Wrapped(..) | Ty::Boxed(_) | Ty::Unknown | Ty::Dense(_) => false,
        }
    }

    /// Not `Copy`, or with parts that needn't be; of open types alone copies may be handed on.
    pub(crate) fn is_moved(&self) -> bool {
        match self {
            Ty::Vec(_) | Ty::Boxed(_) => true,
            Ty::Wrapped(_, t) | Ty::Array(t, _) => t.is_open() || t.is_moved(),
            Ty::Tuple(ts) => ts.iter().any(|t| t.is_open() || t.is_moved()),
            _ => false,
        }
    }

    /// Has a part that may be a `String`, which isn't `Copy`.
    pub(crate) fn may_be_string(&self) -> bool {
        match self {
            Ty::Discrete => true,
            Ty::Tuple(ts) => ts.iter().any(Ty::may_be_string),
            Ty::Array(t, _) => t.may_be_string(),
            _ => false,
        }
    }

    /// The type behind any number of references.
    pub(crate) fn peeled(&self) -> &Ty {
        match self {
            Ty::Ref(t) => t.peeled(),
            t => t,
        }
    }

    /// The type of an element, behind references.
    pub(crate) fn element(&self) -> Ty {
        match self.peeled() {
            Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) => (**t).clone(),
            Ty::Dense(d) => (*d.element).clone(),
            Ty::Boxed(t) => t.element(),
            Ty::Discrete => Ty::Discrete,
            _ => Ty::Unknown,
        }
    }

    /// The type of a tuple field, behind references.
    pub(crate) fn field(&self, k: usize) -> Ty {
        match self.peeled() {
            Ty::Tuple(ts) => ts.get(k).cloned().unwrap_or(Ty::Unknown),
            Ty::Boxed(t) => t.field(k),
            Ty::Discrete => Ty::Discrete,
            _ => Ty::Unknown,
        }
    }
}
