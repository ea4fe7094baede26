//! Arrays of ndarray that are made of parts: `array![…]`, `concatenate![…]`, `stack![…]`, `Array::from_shape_fn(…)`.
//!
//! All become other code of the user's language. Elements are gathered in a `Vec`. Views are joined by ndarray itself, as a value without
//! derivative, and then assigned to their parts of it: so cotangents are added where they belong.

use super::*;
use crate::arrays::{INTO_ARRAY, JOINED, STACKED};
use crate::ty::Dense;
use place::unparenthesised;
use proc_macro2::{Literal, TokenStream};
use syn::{Expr, ExprCall, ExprMethodCall, Macro, Pat};

/// Up to here ndarray has types.
const MOST_DIMENSIONS: usize = 6;

/// The lengths and the elements of nested lists; nothing if they are ragged.
fn nested<'e>(list: &[&'e Expr]) -> Option<(Vec<usize>, Vec<&'e Expr>)> {
    let inner: Vec<&syn::ExprArray> = list
        .iter()
        .filter_map(|e| match e {
            Expr::Array(a) => Some(a),
            _ => None,
        })
        .collect();
    let mut shape = vec![list.len()];
    if inner.is_empty() {
        return Some((shape, list.to_vec()));
    }
    let (mut lengths, mut all) = (None, vec![]);
    for a in &inner {
        let (of, elements) = nested(&a.elems.iter().collect::<Vec<_>>())?;
        if lengths.get_or_insert_with(|| of.clone()) != &of {
            return None;
        }
        all.extend(elements);
    }
    shape.extend(lengths?);
    (inner.len() == list.len()).then_some((shape, all))
}

/// `Axis(…)`, by any path.
fn is_axis(e: &Expr) -> bool {
    let Expr::Call(c) = unparenthesised(e) else { return false };
    matches!(unparenthesised(&c.func), Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "Axis"))
}

/// The lengths of a shape as it is written.
fn lengths(shape: &Expr) -> Option<Vec<&Expr>> {
    match unparenthesised(shape) {
        Expr::Tuple(t) => Some(t.elems.iter().collect()),
        Expr::Array(a) => Some(a.elems.iter().collect()),
        Expr::Call(c) => match unparenthesised(&c.func) {
            Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident.to_string().starts_with("Ix")) => {
                Some(c.args.iter().collect())
            }
            _ => None,
        },
        _ => None,
    }
}

impl Lowerer {
    /// Whether something that depends on a differentiable parameter may go in: a variable from outside.
    pub(super) fn captures_active(&self, e: &Expr) -> bool {
        self.captures(e).iter().any(|(name, _)| self.taint.reaches(&walk::path_expr(name)))
    }

    /// `array![…]`, `concatenate![…]`, `stack![…]`; nothing if it is to be copied.
    pub(super) fn array_macro(&mut self, m: &Macro, span: Span) -> Option<TokenStream> {
        let name = m.path.segments.last()?.ident.to_string();
        if !matches!(name.as_str(), "array" | "concatenate" | "stack") {
            return None;
        }
        let e = Expr::Macro(syn::ExprMacro { attrs: vec![], mac: m.clone() });
        if !self.captures_active(&e) {
            return None;
        }
        let arguments = macros::arguments(m)?;
        let arguments: Vec<&Expr> = arguments.iter().collect();
        if name == "array" {
            let (shape, elements) = nested(&arguments)?;
            if shape.len() > MOST_DIMENSIONS {
                return None;
            }
            let shape = shape.into_iter().map(Literal::usize_unsuffixed);
            let method = Ident::new(INTO_ARRAY, span);
            return Some(quote!(::std::vec![#(#elements),*].#method([#(#shape),*])));
        }
        let [axis, parts @ ..] = &arguments[..] else { return None };
        (!parts.is_empty()).then(|| self.join_views(axis, parts, name == "stack", true, span))
    }

    /// `concatenate(Axis(k), &[a.view(), b.view()])`, `stack(…)`.
    pub(super) fn joining_call(&mut self, e: &Expr, c: &ExprCall) -> Flow<Option<Out>> {
        let Expr::Path(p) = unparenthesised(&c.func) else { return Ok(None) };
        let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let [.., last] = &names[..] else { return Ok(None) };
        if !matches!(last.as_str(), "concatenate" | "stack") || c.args.len() != 2 || !self.captures_active(e) {
            return Ok(None);
        }
        let axis = &c.args[0];
        let parts: Option<Vec<&Expr>> = match unparenthesised(&c.args[1]) {
            Expr::Reference(r) => match unparenthesised(&r.expr) {
                Expr::Array(a) if !a.elems.is_empty() => Some(a.elems.iter().collect()),
                _ => None,
            },
            _ => None,
        };
        let of_views = parts.iter().flatten().any(|e| self.peek(e).dense().is_some());
        if !is_axis(axis) && !of_views && !matches!(&names[..], [.., module, _] if module == "ndarray") {
            return Ok(None);
        }
        let code = match parts {
            Some(parts) => Ok(self.join_views(axis, &parts, last == "stack", false, p.span())),
            None => Err(Problem::new(
                c.args[1].span(),
                format!("cannot differentiate `{last}` of a list that isn't written out"),
                format!(
                    "write it out, `{last}(axis, &[a.view(), b.view()])`; or assign to the parts of an array in a loop"
                ),
            )),
        };
        self.lower_code(e, code).map(Some)
    }

    /// Views joined: bare, or in a `Result`.
    fn join_views(&mut self, axis: &Expr, parts: &[&Expr], stacked: bool, bare: bool, span: Span) -> TokenStream {
        let (along, whole) = (self.fresh("axis"), self.fresh("joined"));
        self.changes.change(&whole);
        self.taint.mark(&whole);
        let (mut lets, mut names) = (quote!(let #along = #axis;), vec![]);
        for part in parts {
            match unparenthesised(part) {
                e @ Expr::Unary(_) if iter::is_plain_place(e) => names.push(quote!((#e))),
                e if iter::is_plain_place(e) => names.push(quote!(#e)),
                e => {
                    let name = self.fresh("part");
                    if self.taint.reaches(e) {
                        self.taint.mark(&name);
                    }
                    // An element of a list stays there.
                    if matches!(e, Expr::Index(_)) {
                        lets.extend(quote!(let #name = &#e;));
                        names.push(quote!((*#name)));
                    } else {
                        lets.extend(quote!(let #name = #e;));
                        names.push(quote!(#name));
                    }
                }
            }
        }
        let mut assigns = quote!();
        let mut start = quote!(0);
        for (k, part) in names.iter().enumerate() {
            if stacked {
                let k = Literal::usize_unsuffixed(k);
                assigns.extend(quote!(#whole.index_axis_mut(#along, #k).assign(&#part);));
                continue;
            }
            let end = self.fresh("end");
            assigns.extend(quote! {
                let #end = #start + #part.len_of(#along);
                #whole.slice_axis_mut(#along, (#start..#end).into()).assign(&#part);
            });
            start = quote!(#end);
        }
        let method = Ident::new(if stacked { STACKED } else { JOINED }, span);
        let value = quote!([#(#names.view()),*].#method(#along));
        if bare {
            return quote!({ #lets let mut #whole = #value.unwrap(); #assigns #whole });
        }
        let (made, error) = (self.fresh("made"), self.fresh("error"));
        quote!({
            #lets
            match #value {
                ::core::result::Result::Ok(#made) => {
                    let mut #whole = #made;
                    #assigns
                    ::core::result::Result::Ok(#whole)
                }
                ::core::result::Result::Err(#error) => ::core::result::Result::Err(#error),
            }
        })
    }

    /// The value of joined views, which generated code has: what is assigned to it later has the derivative.
    pub(super) fn joined_value(&mut self, e: &Expr, m: &ExprMethodCall) -> Flow<Out> {
        let parts = match &*m.receiver {
            Expr::Array(a) => a.elems.iter().collect(),
            _ => vec![],
        };
        let known = parts.iter().find_map(|e| self.peek(e).dense().cloned());
        let ndim = known.as_ref().and_then(|d| d.ndim).map(|n| if m.method == STACKED { n + 1 } else { n });
        let element = known.map_or(Box::new(Ty::Unknown), |d| d.element);
        let dense = Ty::Dense(Dense { element, ndim, view: false });
        self.copy(e, Ty::Wrapped(crate::ty::Wrapper::Result, Box::new(dense)), vec![])
    }

    /// `Array2::from_shape_fn((n, m), |(i, j)| …)`: elements in row-major order.
    pub(super) fn filled_by_index(&mut self, e: &Expr, c: &ExprCall) -> Flow<Option<Out>> {
        let Expr::Path(p) = unparenthesised(&c.func) else { return Ok(None) };
        let mut segments = p.path.segments.iter().rev();
        let (Some(last), Some(owner)) = (segments.next(), segments.next()) else { return Ok(None) };
        let owner = owner.ident.to_string();
        let is_array = owner.starts_with("Array") && names::is_array_type(&owner);
        if last.ident != "from_shape_fn" || !is_array || c.args.len() != 2 || !self.captures_active(e) {
            return Ok(None);
        }
        let (shape, f) = (&c.args[0], &c.args[1]);
        let code = match self.dimensions(&owner, shape, f) {
            Some(n) => iter::Function::read(f).map(|f| self.by_shape(shape, n, &f, last.ident.span())),
            None => Err(Problem::new(
                shape.span(),
                "cannot tell in which order this shape is filled",
                "write the lengths as a tuple, and the indices in the closure: `Array2::from_shape_fn((n, m), |(i, j)| …)`",
            )),
        };
        self.lower_code(e, code).map(Some)
    }

    /// How many dimensions; nothing where that, or the order of elements, isn't to be seen.
    fn dimensions(&self, owner: &str, shape: &Expr, f: &Expr) -> Option<usize> {
        let by_pattern = match unparenthesised(f) {
            Expr::Closure(c) => match c.inputs.first().map(|p| pat::ascription(p).0) {
                Some(Pat::Tuple(t)) if !pat::has_rest(&t.elems) => Some(t.elems.len()),
                _ => None,
            },
            _ => None,
        };
        let n = lengths(shape).map(|l| l.len()).or(by_pattern).or(owner["Array".len()..].parse().ok());
        match unparenthesised(shape) {
            // Column-major, or by another array's strides.
            Expr::MethodCall(m) if matches!(m.method.to_string().as_str(), "f" | "set_f" | "strides") => None,
            Expr::MethodCall(m) if m.method == "raw_dim" || m.method == "dim" => {
                n.or_else(|| self.peek(&m.receiver).dense()?.ndim)
            }
            Expr::MethodCall(m) if m.method == "len" || m.method == "len_of" => Some(1),
            Expr::Lit(_) | Expr::Binary(_) => Some(1),
            e if place::ident_of(e).is_some() && n.is_none() && self.is_length(e) => Some(1),
            _ => n,
        }
        .filter(|n| (1..=MOST_DIMENSIONS).contains(n) && owner != "ArrayD")
    }

    /// A number of elements, by the type.
    fn is_length(&self, e: &Expr) -> bool {
        self.peek(e) == Ty::Discrete
    }

    fn by_shape(&mut self, shape: &Expr, n: usize, f: &iter::Function, span: Span) -> TokenStream {
        let all = self.fresh("all");
        self.changes.change(&all);
        self.taint.mark(&all);
        let ends: Vec<Ident> = (0..n).map(|_| self.fresh("n")).collect();
        let at: Vec<Ident> = (0..n).map(|_| self.fresh("i")).collect();
        let pattern = |names: &[Ident]| match names {
            [one] => quote!(#one),
            names => quote!((#(#names),*)),
        };
        let bound = match (lengths(shape), unparenthesised(shape)) {
            (Some(lengths), _) => quote!(#(let #ends = #lengths;)*),
            (None, Expr::MethodCall(m)) if m.method == "raw_dim" => {
                let (of, ends) = (&m.receiver, pattern(&ends));
                quote!(let #ends = #of.dim();)
            }
            _ => {
                let ends = pattern(&ends);
                quote!(let #ends = #shape;)
            }
        };
        let value = f.call(&[pattern(&at)]);
        let mut loops = quote!(#all.push(#value););
        for (i, end) in at.iter().zip(&ends).rev() {
            loops = quote!(for #i in 0..#end { #loops });
        }
        let method = Ident::new(INTO_ARRAY, span);
        let size = ends.iter().skip(1).fold(ends.first().map(|n| quote!(#n)), |size, n| Some(quote!(#size * #n)));
        quote!({
            #bound
            let mut #all = ::std::vec::Vec::with_capacity(#size);
            #loops
            #all.#method([#(#ends),*])
        })
    }
}
