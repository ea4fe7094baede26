//! What stands beside methods, and what is refused.

use crate::driver::{differentiable, tests::errors};
use expect_test::{Expect, expect};
use proc_macro2::TokenStream;

fn expanded(options: &str, item: &str) -> TokenStream {
    differentiable(options.parse().unwrap(), item.parse().unwrap())
}

/// The pullbacks between generated functions, without their lint attributes.
fn check(item: &str, golden: &Expect) {
    let all = expanded("", item);
    assert_eq!(errors(&all), "");
    let mut file: syn::File = syn::parse2(all).unwrap();
    let wanted = |name: &syn::Ident| name.to_string().ends_with("_forward") && !name.to_string().contains("jvp");
    for item in &mut file.items {
        match item {
            syn::Item::Impl(block) => {
                block.attrs.clear();
                block.items.retain_mut(|i| match i {
                    syn::ImplItem::Fn(f) => {
                        f.attrs.clear();
                        wanted(&f.sig.ident)
                    }
                    _ => false,
                });
            }
            syn::Item::Trait(block) => {
                block.items.retain_mut(|i| match i {
                    syn::TraitItem::Fn(f) => {
                        f.attrs.clear();
                        wanted(&f.sig.ident)
                    }
                    _ => false,
                });
            }
            _ => {}
        }
    }
    golden.assert_eq(&prettyplease::unparse(&file));
}

fn refused(options: &str, item: &str, golden: &Expect) {
    golden.assert_eq(&errors(&expanded(options, item)));
}

#[test]
fn receivers() {
    check(
        "impl<'a, T: Real> Line<'a, T> { fn at(&self, x: T) -> T { self.k * x } fn k(self) -> T { self.k } fn turn(&mut self, by: T) { self.k *= by; } }",
        &expect![[r#"
            impl<'a, T: Real> Line<'a, T> {}
            impl<'a, T: Real> Line<'a, T> {
                fn __at_forward<'z0>(
                    self: &'z0 Self,
                    x: T,
                ) -> (
                    T,
                    (
                        ::zygote::rules::ByRef<Self>,
                        impl ::core::ops::Fn(
                            &Self,
                            (),
                            T,
                            &mut <Self as ::zygote::Differentiable>::Tangent,
                            &mut T,
                        ) + use<'a, T>,
                    ),
                ) {
                    let this = self;
                    let y1 = this.k;
                    let y2 = y1 * x;
                    (
                        y2,
                        (
                            ::zygote::rules::ByRef::<Self>::new(),
                            move |
                                this: &Self,
                                (): (),
                                dy2: T,
                                dthis: &mut <Self as ::zygote::Differentiable>::Tangent,
                                dx_1: &mut T|
                            {
                                let y1 = this.k;
                                let dy1 = dy2 * x;
                                let dx = dy2 * y1;
                                (*dthis.__at_k()) += dy1;
                                *dx_1 += dx;
                            },
                        ),
                    )
                }
                fn __k_forward(
                    self: Self,
                ) -> (
                    T,
                    (
                        ::zygote::rules::ByValue,
                        impl ::core::ops::Fn(
                            (),
                            T,
                            &mut <Self as ::zygote::Differentiable>::Tangent,
                        ) + use<'a, T>,
                    ),
                ) {
                    let this = self;
                    let this_shape = ::zygote::shape_of(&this);
                    let y1 = this.k;
                    (
                        y1,
                        (
                            ::zygote::rules::ByValue::new(),
                            move |
                                (): (),
                                dy1: T,
                                dthis_1: &mut <Self as ::zygote::Differentiable>::Tangent|
                            {
                                let mut dthis = this_shape.zero();
                                (*dthis.__at_k()) += dy1;
                                ::zygote::accumulate_into(dthis_1, dthis);
                            },
                        ),
                    )
                }
                fn __turn_forward<'z0>(
                    self: &'z0 mut Self,
                    by: T,
                ) -> (
                    (),
                    (
                        ::zygote::rules::ByMut,
                        impl ::core::ops::Fn(
                            (),
                            (),
                            (),
                            &mut <Self as ::zygote::Differentiable>::Tangent,
                            &mut T,
                        ) + use<'a, T>,
                    ),
                ) {
                    let this = self;
                    let y1 = this.k.clone();
                    let y2 = ::zygote::rules::times_assigned(::core::clone::Clone::clone(&y1), by);
                    let y3 = ::zygote::shape_of(&this.k);
                    this.k = y2;
                    (
                        (),
                        (
                            ::zygote::rules::ByMut::new(),
                            move |
                                (): (),
                                (): (),
                                dc1: (),
                                dthis: &mut <Self as ::zygote::Differentiable>::Tangent,
                                dby_1: &mut T|
                            {
                                let dy2 = ::zygote::rules::exchange_part(
                                    &mut (*dthis.__at_k()),
                                    y3.zero(),
                                );
                                let (dy1, dby) = ::zygote::rules::times_both(
                                    &::zygote::rules::keep_times_assign(&y1, &by),
                                    &y1,
                                    &by,
                                    dy2,
                                );
                                ::zygote::accumulate_into(&mut (*dthis.__at_k()), dy1);
                                *dby_1 += dby;
                            },
                        ),
                    )
                }
            }
        "#]],
    );
}

/// `left.run(x)` may be a call of the method itself, which only rustc knows; that of a field can't be.
#[test]
fn calls_of_its_name() {
    check(
        "impl Tree { fn run(&self, x: f64) -> f64 { match self { Tree::Split(left) => x * left.run(x), Tree::Leaf(v) => *v } } }",
        &expect![[r#"
            impl Tree {}
            impl Tree {
                fn __run_forward<'z0>(
                    self: &'z0 Self,
                    x: f64,
                ) -> (
                    f64,
                    (
                        ::zygote::rules::ByRef<Self>,
                        impl ::core::ops::Fn(
                            &Self,
                            (),
                            f64,
                            &mut <Self as ::zygote::Differentiable>::Tangent,
                            &mut f64,
                        ) + use<>,
                    ),
                ) {
                    let this = self;
                    trait __Own<Y, K, Back: ?::core::marker::Sized> {
                        fn finite(self) -> (Y, (K, ::std::boxed::Box<Back>));
                    }
                    impl<
                        'own,
                        Me: ?::core::marker::Sized,
                        Y,
                        Back: ::core::ops::Fn(&Me, (), Dy, &mut S0, &mut S1) + 'own,
                        Dy,
                        S0: ?::core::marker::Sized,
                        S1: ?::core::marker::Sized,
                    > __Own<
                        Y,
                        ::zygote::rules::ByRef<Me>,
                        dyn ::core::ops::Fn(&Me, (), Dy, &mut S0, &mut S1) + 'own,
                    > for ::zygote::rules::Called<Me, (Y, (::zygote::rules::ByRef<Me>, Back))> {
                        #[inline]
                        fn finite(
                            mut self,
                        ) -> (
                            Y,
                            (
                                ::zygote::rules::ByRef<Me>,
                                ::std::boxed::Box<
                                    dyn ::core::ops::Fn(&Me, (), Dy, &mut S0, &mut S1) + 'own,
                                >,
                            ),
                        ) {
                            let (y, (kind, back)) = self.given();
                            (y, (kind, ::std::boxed::Box::new(back)))
                        }
                    }
                    #[allow(unused_imports)]
                    use ::zygote::rules::CalledOther as _;
                    enum Arm1<T0, T1> {
                        Arm0(T0, T1),
                        Arm1,
                    }
                    let (y1, arm) = match this {
                        Tree::Split(left) => {
                            let (y2, back) = ::zygote::rules::Called::<
                                Self,
                                _,
                            >::new(left.__run_forward(x))
                                .finite();
                            let y3 = x * y2;
                            (y3, Arm1::Arm0(back, y2))
                        }
                        Tree::Leaf(v) => (*v, Arm1::Arm1),
                    };
                    (
                        y1,
                        (
                            ::zygote::rules::ByRef::<Self>::new(),
                            move |
                                this: &Self,
                                (): (),
                                dy1: f64,
                                dthis: &mut <Self as ::zygote::Differentiable>::Tangent,
                                dx_2: &mut f64|
                            {
                                let mut dx = -0.0_f64;
                                match arm {
                                    Arm1::Arm0(ref back, y2) => {
                                        let (Tree::Split(left)) = this else {
                                            ::core::unreachable!()
                                        };
                                        let t_1 = dy1 * y2;
                                        dx += t_1;
                                        let dy2 = dy1 * x;
                                        let mut dx_1 = -0.0_f64;
                                        (back
                                            .1)(
                                            back.0.again(&left),
                                            (),
                                            dy2,
                                            &mut (*dthis.__Split_0()),
                                            &mut dx_1,
                                        );
                                        dx += dx_1;
                                    }
                                    Arm1::Arm1 => {
                                        (*dthis.__Leaf_0()) += dy1;
                                    }
                                }
                                *dx_2 += dx;
                            },
                        ),
                    )
                }
            }
        "#]],
    );
}

#[test]
fn in_traits() {
    check(
        "trait Layer: Clone { fn run(&self, x: f64) -> f64; }",
        &expect![[r#"
            trait Layer: Clone + ::zygote::rules::OneTangent {
                fn __run_forward<'z0>(
                    self: &'z0 Self,
                    x: f64,
                ) -> (
                    f64,
                    (
                        ::zygote::rules::ByRef<Self>,
                        impl ::core::ops::Fn(
                            &Self,
                            (),
                            f64,
                            &mut <Self as ::zygote::Differentiable>::Tangent,
                            &mut f64,
                        ) + use<Self>,
                    ),
                )
                where
                    Self: ::core::marker::Sized;
            }
        "#]],
    );
    check(
        "impl Layer for Line { fn run(&self, x: f64) -> f64 { x * self.inner.run(x) } }",
        &expect![[r#"
            impl Layer for Line {
                fn __run_forward<'z0>(
                    self: &'z0 Self,
                    x: f64,
                ) -> (
                    f64,
                    (
                        ::zygote::rules::ByRef<Self>,
                        impl ::core::ops::Fn(
                            &Self,
                            (),
                            f64,
                            &mut <Self as ::zygote::Differentiable>::Tangent,
                            &mut f64,
                        ) + use<>,
                    ),
                ) {
                    let this = self;
                    let (y1, back) = this.inner.__run_forward(x);
                    let y2 = x * y1;
                    (
                        y2,
                        (
                            ::zygote::rules::ByRef::<Self>::new(),
                            move |
                                this: &Self,
                                (): (),
                                dy2: f64,
                                dthis: &mut <Self as ::zygote::Differentiable>::Tangent,
                                dx_3: &mut f64|
                            {
                                let dx = dy2 * y1;
                                let dy1 = dy2 * x;
                                let mut dx_1 = -0.0_f64;
                                (back
                                    .1)(
                                    back.0.again(&this.inner),
                                    (),
                                    dy1,
                                    &mut (*dthis.__at_inner()),
                                    &mut dx_1,
                                );
                                let dx_2 = dx + dx_1;
                                *dx_3 += dx_2;
                            },
                        ),
                    )
                }
            }
        "#]],
    );
}

#[test]
fn operators() {
    check(
        "impl Mul<f64> for Line { type Output = Line; fn mul(self, k: f64) -> Line { self.scaled(k) } }",
        &expect![[r#"
            impl Mul<f64> for Line {}
            impl ::zygote::rules::OpMul<f64> for Line {
                fn __mul_forward(
                    this: Self,
                    k: f64,
                ) -> (
                    Line,
                    (
                        ::zygote::rules::ByValue,
                        impl ::core::ops::Fn(
                            (),
                            (),
                            <Line as ::zygote::Differentiable>::Tangent,
                            &mut <Self as ::zygote::Differentiable>::Sink,
                            &mut f64,
                        ) + use<>,
                    ),
                ) {
                    let this_shape = ::zygote::shape_of(&this);
                    let (y1, back) = this.__scaled_kind().pass(&this).__scaled_forward(k);
                    (
                        y1,
                        (
                            ::zygote::rules::ByValue::new(),
                            move |
                                (): (),
                                (): (),
                                dy1: <Line as ::zygote::Differentiable>::Tangent,
                                dthis_1: &mut <Self as ::zygote::Differentiable>::Sink,
                                dk_1: &mut f64|
                            {
                                let mut dthis = this_shape.zero();
                                let mut dk = 0.0_f64;
                                (back.1)(back.0.again(&this), (), dy1, &mut dthis, &mut dk);
                                ::zygote::accumulate_into(dthis_1, dthis);
                                *dk_1 += dk;
                            },
                        ),
                    )
                }
            }
            impl ::zygote::rules::TimesOp<f64> for Line {}
            impl<'left> ::zygote::rules::TimesOp<f64> for &'left Line {}
            impl<'right> ::zygote::rules::TimesOp<&'right f64> for Line {}
            impl<'right, 'left> ::zygote::rules::TimesOp<&'right f64> for &'left Line {}
        "#]],
    );
}

#[test]
fn misuse() {
    refused(
        "companion = g",
        "impl Line { fn at(&self) -> f64 { 1.0 } }",
        &expect![[r#"
        option `companion` is for functions
        help: remove it: what is generated for a method stands beside it
    "#]],
    );
    refused(
        "skip",
        "fn f(x: f64) -> f64 { x }",
        &expect![[r#"
        unknown option `skip`, expected one of `crate`, `companion`, `recursive`, `order`, `checkpoint`
        help: remove it
    "#]],
    );
    refused(
        "",
        "impl Line { #[differentiable(wtr)] fn at(&self) -> f64 { 1.0 } async fn wait(&self) {} }",
        &expect![[r#"
            unknown option `wtr`, expected one of `crate`, `recursive`, `order`, `checkpoint`, `skip`
            help: remove it
            cannot differentiate an `async` function
            help: move the numerical part into a function of its own
        "#]],
    );
    refused("", "impl Line { #[differentiable(skip)] async fn wait(&self) {} }", &expect![[""]]);
    refused(
        "",
        "impl Mul<&mut Line> for Line { type Output = f64; fn mul(self, x: &mut Line) -> f64 { 1.0 } }",
        &expect![[r#"
            this operator on references is not supported
            help: annotate the `impl` for values, which differentiated code takes for references too
        "#]],
    );
    refused(
        "",
        "impl Line { fn parts(&self) -> &[f64] { &self.parts } }",
        &expect![[r#"
            cannot differentiate a function that returns a borrow
            help: return an owned value, or leave the method out of what is differentiated: `#[differentiable(skip)]`
        "#]],
    );
}
