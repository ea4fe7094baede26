//! Goldens of companions, around sweeps written by hand.

mod in_place;

use super::signature::Signature;
use super::*;
use crate::diag::Problems;
use crate::emit::Sweeps;
use crate::options::Options;
use expect_test::{Expect, expect};
use proc_macro2::{Ident, Span};
use quote::quote;

fn signature(item: &str, options: Options) -> Signature {
    let item: syn::ItemFn = syn::parse_str(item).unwrap();
    let mut problems = Problems::default();
    let sig = Signature::read(&item.attrs, &item.vis, &item.sig, &options, &mut problems);
    assert!(problems.is_empty(), "{problems:?}");
    sig
}

fn sweeps(sig: &Signature, forward: &str, value: &str, reverse: &str, cotangents: &[&str]) -> Source {
    let parse = |text: &str| text.parse::<TokenStream>().unwrap();
    let sweeps = Sweeps {
        quick: false,
        direct: true,
        params: sig.names().into_iter().cloned().collect(),
        forward: parse(forward),
        value: parse(value),
        reverse: parse(reverse),
        cotangents: cotangents.iter().map(|c| (*c != "-").then(|| parse(c))).collect(),
        dy: Ident::new("dy", Span::call_site()),
        sinks: sig.params.iter().map(|p| Ident::new(&format!("d{}", p.name), Span::call_site())).collect(),
        whole: vec![],
        slots: vec![],
        read: vec![],
        wengert: "the list".to_owned(),
    };
    Source::Derived(Box::new(Derivatives { sweeps, fused: None, levels: vec![], no_jvp: None, second: None }))
}

/// Forward mode and second order, which most goldens leave out.
fn is_higher(item: &syn::ImplItem) -> bool {
    let name = match item {
        syn::ImplItem::Fn(f) => f.sig.ident.to_string(),
        syn::ImplItem::Const(c) => c.ident.to_string(),
        _ => return false,
    };
    let public = ["jvp", "hvp", "hessian", "second_derivative", "jacobian", "value_and_gradient_into"];
    public.contains(&name.as_str()) || ["__jvp", "__gradient", "__HAS"].iter().any(|p| name.starts_with(p))
}

/// The companion without its lint attributes.
fn show(tokens: &TokenStream) -> String {
    let mut file: syn::File = syn::parse2(tokens.clone()).unwrap();
    for item in &mut file.items {
        let (syn::Item::Mod(syn::ItemMod { attrs, .. })
        | syn::Item::Use(syn::ItemUse { attrs, .. })
        | syn::Item::Struct(syn::ItemStruct { attrs, .. })
        | syn::Item::Impl(syn::ItemImpl { attrs, .. })) = item
        else {
            continue;
        };
        attrs.retain(|a| !a.path().is_ident("allow"));
        if let syn::Item::Impl(i) = item {
            i.items.retain(|i| !is_higher(i));
        }
    }
    prettyplease::unparse(&file)
}

fn check(tokens: &TokenStream, golden: &Expect) {
    golden.assert_eq(&show(tokens));
}

#[test]
fn scalars() {
    let sig = signature("pub fn s(x: f64) -> f64 { 5.0 * (x * x).sin() }", Options::default());
    let source = sweeps(
        &sig,
        "let y1 = x * x; let y2 = y1.sin(); let y3 = 5.0 * y2;",
        "y3",
        "let dy2 = 5.0 * dy; let dy1 = dy2 * y1.cos(); let dx = 2.0 * x * dy1;",
        &["dx"],
    );
    check(
        &derived(&sig, &source),
        &expect![[r##"
            #[doc(hidden)]
            pub mod __derived_s {
                /// The derivative of `s`: its gradient, its pullback and its Wengert list.
                pub struct s {}
            }
            pub use __derived_s::*;
            impl __derived_s::s {
                /// The Wengert list of `s`: the elementary assignments it consists of.
                pub const WENGERT: &'static str = "the list";
                /// The value of `s(x)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
                #[inline]
                pub fn pullback(x: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64,) + use<>) {
                    let y1 = x * x;
                    let y2 = y1.sin();
                    let y3 = 5.0 * y2;
                    (
                        y3,
                        move |dy: f64| {
                            let dy2 = 5.0 * dy;
                            let dy1 = dy2 * y1.cos();
                            let dx = 2.0 * x * dy1;
                            (dx,)
                        },
                    )
                }
                /// The gradient of `s(x)`: one derivative per parameter.
                #[inline]
                pub fn gradient(x: f64) -> (f64,) {
                    let (_, back) = Self::pullback(x);
                    back(1.0)
                }
                /// The value and the gradient of `s(x)`.
                #[inline]
                pub fn value_and_gradient(x: f64) -> (f64, (f64,)) {
                    let (y, back) = Self::pullback(x);
                    (y, back(1.0))
                }
                /// The derivative of `s(x)` with respect to `x`.
                #[inline]
                pub fn derivative(x: f64) -> f64 {
                    Self::gradient(x).0
                }
                #[doc(hidden)]
                #[inline]
                pub fn __forward(x: f64) -> (f64, impl ::core::ops::Fn((), f64, &mut f64) + use<>) {
                    let (y, back) = Self::pullback(x);
                    (
                        y,
                        move |_: (), dy: f64, dx: &mut f64| {
                            let d = back(dy);
                            *dx += d.0;
                        },
                    )
                }
                #[doc(hidden)]
                pub const __KINDS: (::zygote::rules::Changed, ::zygote::rules::Costly) = (
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                );
            }
        "##]],
    );
}

#[test]
fn references_and_generics() {
    let sig = signature(
        "#[cfg(unix)] pub(crate) fn dot<'a, T: Real, const N: usize>(x: &'a [T; N], y: &[T], n: usize, a: T) -> T where T: Copy {}",
        Options { recursive: true, companion: Some(Ident::new("dot_d", Span::call_site())), ..Options::default() },
    );
    let source = sweeps(&sig, "let y1 = x[n] * y[n] * a;", "y1", "dx[n] += dy;", &["-", "-", "-", "dy * x[n]"]);
    check(
        &derived(&sig, &source),
        &expect![[r##"
            #[cfg(unix)]
            #[doc(hidden)]
            pub(crate) mod __derived_dot {
                /// The derivative of `dot`: its gradient, its pullback and its Wengert list.
                pub struct dot_d {}
            }
            #[cfg(unix)]
            pub(crate) use __derived_dot::*;
            #[cfg(unix)]
            impl __derived_dot::dot_d {
                /// The Wengert list of `dot_d`: the elementary assignments it consists of.
                pub(crate) const WENGERT: &'static str = "the list";
                /// The value of `dot_d(x, y, n, a)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
                #[inline]
                pub(crate) fn pullback<'z0, 'a, T: Real, const N: usize>(
                    x: &'a [T; N],
                    y: &'z0 [T],
                    n: usize,
                    a: T,
                ) -> (
                    T,
                    impl ::core::ops::Fn(
                        T,
                    ) -> ([T; N], ::std::vec::Vec<T>, (), T) + use<'a, 'z0, T, N>,
                )
                where
                    T: Copy,
                {
                    let (y_, back) = Self::__forward::<T, N>(x, y, n, a);
                    (
                        y_,
                        move |dy_: T| {
                            let mut dx = ::zygote::zero_like(x);
                            let mut dy = ::zygote::zero_like(y);
                            let mut da = ::zygote::zero::<T>();
                            back(x, y, (), (), dy_, &mut dx, &mut dy, &mut (), &mut da);
                            (dx, dy, (), da)
                        },
                    )
                }
                /// The gradient of `dot_d(x, y, n, a)`: one derivative per parameter.
                #[inline]
                pub(crate) fn gradient<'z0, 'a, T: Real, const N: usize>(
                    x: &'a [T; N],
                    y: &'z0 [T],
                    n: usize,
                    a: T,
                ) -> ([T; N], ::std::vec::Vec<T>, (), T)
                where
                    T: Copy,
                {
                    let (_, back) = Self::pullback::<T, N>(x, y, n, a);
                    back(::zygote::real::<T>(1.0))
                }
                /// The value and the gradient of `dot_d(x, y, n, a)`.
                #[inline]
                pub(crate) fn value_and_gradient<'z0, 'a, T: Real, const N: usize>(
                    x: &'a [T; N],
                    y: &'z0 [T],
                    n: usize,
                    a: T,
                ) -> (T, ([T; N], ::std::vec::Vec<T>, (), T))
                where
                    T: Copy,
                {
                    let (y, back) = Self::pullback::<T, N>(x, y, n, a);
                    (y, back(::zygote::real::<T>(1.0)))
                }
                #[doc(hidden)]
                #[inline]
                pub(crate) fn __forward<'z0, 'a, T: Real, const N: usize>(
                    x: &'a [T; N],
                    y: &'z0 [T],
                    n: usize,
                    a: T,
                ) -> (
                    T,
                    ::std::boxed::Box<
                        dyn ::core::ops::Fn(
                            &[T; N],
                            &[T],
                            (),
                            (),
                            T,
                            &mut [T; N],
                            &mut [T],
                            &mut (),
                            &mut T,
                        ) + ::core::marker::Send + ::core::marker::Sync,
                    >,
                )
                where
                    T: Copy,
                {
                    let y1 = x[n] * y[n] * a;
                    (
                        y1,
                        ::std::boxed::Box::new(move |
                            x: &[T; N],
                            y: &[T],
                            (): (),
                            (): (),
                            dy: T,
                            dx: &mut [T; N],
                            dy: &mut [T],
                            _: &mut (),
                            da: &mut T|
                        {
                            dx[n] += dy;
                            *da += dy * x[n];
                        }),
                    )
                }
                #[doc(hidden)]
                pub(crate) const __KINDS: (
                    ::zygote::rules::Lent,
                    ::zygote::rules::Lent,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                ) = (
                    ::zygote::rules::Lent,
                    ::zygote::rules::Lent,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                );
            }
        "##]],
    );
}

#[test]
fn results_that_are_no_scalars() {
    let mut sig = signature("fn f(x: Foo, (a, b): (f64, i32)) -> (f64, Bar) {}", Options::default());
    sig.calls_itself = true;
    let source = sweeps(&sig, "", "(1.0, bar)", "", &["-", "-"]);
    check(
        &derived(&sig, &source),
        &expect![[r##"
            #[doc(hidden)]
            mod __derived_f {
                /// The derivative of `f`: its gradient, its pullback and its Wengert list.
                pub struct f {}
            }
            use __derived_f::*;
            impl __derived_f::f {
                /// The Wengert list of `f`: the elementary assignments it consists of.
                const WENGERT: &'static str = "the list";
                /// The value of `f(x, arg2)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
                #[inline]
                fn pullback(
                    x: Foo,
                    arg2: (f64, i32),
                ) -> (
                    (f64, Bar),
                    impl ::core::ops::Fn(
                        (f64, <Bar as ::zygote::Differentiable>::Tangent),
                    ) -> (<Foo as ::zygote::Differentiable>::Tangent, (f64, ())) + use<>,
                ) {
                    (
                        (1.0, bar),
                        move |dy: (f64, <Bar as ::zygote::Differentiable>::Tangent)| {
                            (
                                ::zygote::zero::<<Foo as ::zygote::Differentiable>::Tangent>(),
                                (0.0, ()),
                            )
                        },
                    )
                }
                /// The gradient of `f(x, arg2)`: one derivative per parameter.
                #[inline]
                fn gradient(
                    x: Foo,
                    arg2: (f64, i32),
                ) -> (<Foo as ::zygote::Differentiable>::Tangent, (f64, ()))
                where
                    for<'z> (f64, Bar): ::zygote::Scalar,
                {
                    ::core::unreachable!()
                }
                /// The value and the gradient of `f(x, arg2)`.
                #[inline]
                fn value_and_gradient(
                    x: Foo,
                    arg2: (f64, i32),
                ) -> ((f64, Bar), (<Foo as ::zygote::Differentiable>::Tangent, (f64, ())))
                where
                    for<'z> (f64, Bar): ::zygote::Scalar,
                {
                    ::core::unreachable!()
                }
                #[doc(hidden)]
                #[inline]
                fn __forward(
                    x: Foo,
                    arg2: (f64, i32),
                ) -> (
                    (f64, Bar),
                    impl ::core::ops::Fn(
                        (),
                        (),
                        (f64, <Bar as ::zygote::Differentiable>::Tangent),
                        &mut <Foo as ::zygote::Differentiable>::Sink,
                        &mut (f64, ()),
                    ) + use<>,
                ) {
                    let (y, back) = Self::pullback(x, arg2);
                    (
                        y,
                        move |
                            _: (),
                            _: (),
                            dy: (f64, <Bar as ::zygote::Differentiable>::Tangent),
                            dx: &mut <Foo as ::zygote::Differentiable>::Sink,
                            darg2: &mut (f64, ())|
                        {
                            let d = back(dy);
                            ::zygote::accumulate_into(dx, d.0);
                            ::zygote::accumulate(darg2, d.1);
                        },
                    )
                }
                #[doc(hidden)]
                const __KINDS: (
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                ) = (::zygote::rules::Changed, ::zygote::rules::Changed, ::zygote::rules::Costly);
                #[doc(hidden)]
                fn __forward_dyn(
                    x: Foo,
                    arg2: (f64, i32),
                ) -> (
                    (f64, Bar),
                    ::std::boxed::Box<
                        dyn ::core::ops::Fn(
                            (),
                            (),
                            (f64, <Bar as ::zygote::Differentiable>::Tangent),
                            &mut <Foo as ::zygote::Differentiable>::Sink,
                            &mut (f64, ()),
                        ) + ::core::marker::Send + ::core::marker::Sync,
                    >,
                ) {
                    let (y, back) = Self::__forward(x, arg2);
                    (y, ::std::boxed::Box::new(back))
                }
            }
        "##]],
    );
}

#[test]
fn stubs() {
    let sig = signature("fn f(x: &f64, n: u8) {}", Options::default());
    check(
        &derived(&sig, &Source::Stub),
        &expect![[r##"
            #[doc(hidden)]
            mod __derived_f {
                /// The derivative of `f`: its gradient, its pullback and its Wengert list.
                pub struct f {}
            }
            use __derived_f::*;
            impl __derived_f::f {
                /// The Wengert list of `f`: the elementary assignments it consists of.
                const WENGERT: &'static str = "";
                /// The value of `f(x, n)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
                #[inline]
                fn pullback<'z0>(
                    x: &'z0 f64,
                    n: u8,
                ) -> (
                    (),
                    ::std::boxed::Box<
                        dyn ::core::ops::Fn(
                            (),
                        ) -> (f64, ()) + ::core::marker::Send + ::core::marker::Sync,
                    >,
                ) {
                    ::core::unreachable!()
                }
                /// The gradient of `f(x, n)`: one derivative per parameter.
                #[inline]
                fn gradient<'z0>(x: &'z0 f64, n: u8) -> (f64, ())
                where
                    for<'z> (): ::zygote::Scalar,
                {
                    ::core::unreachable!()
                }
                /// The value and the gradient of `f(x, n)`.
                #[inline]
                fn value_and_gradient<'z0>(x: &'z0 f64, n: u8) -> ((), (f64, ()))
                where
                    for<'z> (): ::zygote::Scalar,
                {
                    ::core::unreachable!()
                }
                #[doc(hidden)]
                #[inline]
                fn __forward<'z0>(
                    x: &'z0 f64,
                    n: u8,
                ) -> (
                    (),
                    ::std::boxed::Box<
                        dyn ::core::ops::Fn(
                            &f64,
                            (),
                            (),
                            &mut f64,
                            &mut (),
                        ) + ::core::marker::Send + ::core::marker::Sync,
                    >,
                ) {
                    ::core::unreachable!()
                }
                #[doc(hidden)]
                const __KINDS: (
                    ::zygote::rules::Lent,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                ) = (::zygote::rules::Lent, ::zygote::rules::Changed, ::zygote::rules::Costly);
                #[doc(hidden)]
                fn __forward_dyn<'z0>(
                    x: &'z0 f64,
                    n: u8,
                ) -> (
                    (),
                    ::std::boxed::Box<
                        dyn ::core::ops::Fn(
                            &f64,
                            (),
                            (),
                            &mut f64,
                            &mut (),
                        ) + ::core::marker::Send + ::core::marker::Sync,
                    >,
                ) {
                    ::core::unreachable!()
                }
            }
        "##]],
    );
}

#[test]
fn rules() {
    let rule = |owns| {
        Source::Rule(Rule { rule: Ident::new("r", Span::call_site()), of: syn::parse_quote!(m::sum), owns, jvp: None })
    };
    let mut sig = signature("fn r(x: &[f64], y: f64, n: usize) -> f64 {}", Options::default());
    sig.companion = Ident::new("sum", Span::call_site());
    check(
        &custom(&sig, &rule(false)),
        &expect![[r#"
            /// The derivative of `sum`, by the custom adjoint `r`.
            struct sum {}
            impl sum {
                /// It wins over a derived one.
                #[doc(hidden)]
                pub const __CUSTOM: bool = true;
                /// The Wengert list of `sum`: the elementary assignments it consists of.
                const WENGERT: &'static str = "sum: custom adjoint r";
                /// The value of `sum(x, y, n)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
                #[inline]
                fn pullback<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (f64, impl ::core::ops::Fn(f64) -> (::std::vec::Vec<f64>, f64, ()) + use<'z0>) {
                    r(x, y, n)
                }
                /// The gradient of `sum(x, y, n)`: one derivative per parameter.
                #[inline]
                fn gradient<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (::std::vec::Vec<f64>, f64, ()) {
                    let (_, back) = Self::pullback(x, y, n);
                    back(1.0)
                }
                /// The value and the gradient of `sum(x, y, n)`.
                #[inline]
                fn value_and_gradient<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (f64, (::std::vec::Vec<f64>, f64, ())) {
                    let (y, back) = Self::pullback(x, y, n);
                    (y, back(1.0))
                }
                #[doc(hidden)]
                #[inline]
                fn __forward<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (
                    f64,
                    impl ::core::ops::Fn(&[f64], (), (), f64, &mut [f64], &mut f64, &mut ()) + use<>,
                ) {
                    let y_ = m::sum(x, y, n);
                    (
                        y_,
                        move |
                            x: &[f64],
                            _: (),
                            _: (),
                            dy_: f64,
                            dx: &mut [f64],
                            dy: &mut f64,
                            _: &mut ()|
                        {
                            let d = r(x, y, n).1(dy_);
                            ::zygote::accumulate_into(dx, d.0);
                            *dy += d.1;
                        },
                    )
                }
                #[doc(hidden)]
                const __KINDS: (
                    ::zygote::rules::Lent,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                ) = (
                    ::zygote::rules::Lent,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                );
                #[doc(hidden)]
                fn __forward_dyn<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (
                    f64,
                    impl ::core::ops::Fn(&[f64], (), (), f64, &mut [f64], &mut f64, &mut ()) + use<>,
                ) {
                    Self::__forward(x, y, n)
                }
            }
        "#]],
    );
    let methods = |sig: &Signature, source: &Source| {
        let methods = methods::all(sig, source);
        quote!(impl sum { #methods })
    };
    check(
        &methods(&sig, &rule(true)),
        &expect![[r#"
            impl sum {
                /// The Wengert list of `sum`: the elementary assignments it consists of.
                const WENGERT: &'static str = "sum: custom adjoint r";
                /// The value of `sum(x, y, n)` and its pullback: from a cotangent of the result to the cotangents of the parameters.
                #[inline]
                fn pullback<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (f64, impl ::core::ops::Fn(f64) -> (::std::vec::Vec<f64>, f64, ()) + use<'z0>) {
                    r(x, y, n)
                }
                /// The gradient of `sum(x, y, n)`: one derivative per parameter.
                #[inline]
                fn gradient<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (::std::vec::Vec<f64>, f64, ()) {
                    let (_, back) = Self::pullback(x, y, n);
                    back(1.0)
                }
                /// The value and the gradient of `sum(x, y, n)`.
                #[inline]
                fn value_and_gradient<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (f64, (::std::vec::Vec<f64>, f64, ())) {
                    let (y, back) = Self::pullback(x, y, n);
                    (y, back(1.0))
                }
                #[doc(hidden)]
                #[inline]
                fn __forward<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (
                    f64,
                    impl ::core::ops::Fn(&[f64], (), (), f64, &mut [f64], &mut f64, &mut ()) + use<>,
                ) {
                    let (y_, back) = r(x, y, n);
                    (
                        y_,
                        move |
                            _: &[f64],
                            _: (),
                            _: (),
                            dy_: f64,
                            dx: &mut [f64],
                            dy: &mut f64,
                            _: &mut ()|
                        {
                            let d = back(dy_);
                            ::zygote::accumulate_into(dx, d.0);
                            *dy += d.1;
                        },
                    )
                }
                #[doc(hidden)]
                const __KINDS: (
                    ::zygote::rules::Lent,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                ) = (
                    ::zygote::rules::Lent,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Changed,
                    ::zygote::rules::Costly,
                );
                #[doc(hidden)]
                fn __forward_dyn<'z0>(
                    x: &'z0 [f64],
                    y: f64,
                    n: usize,
                ) -> (
                    f64,
                    impl ::core::ops::Fn(&[f64], (), (), f64, &mut [f64], &mut f64, &mut ()) + use<>,
                ) {
                    Self::__forward(x, y, n)
                }
            }
        "#]],
    );
}
