//! Expansions of odd items, and the problems that are reported.

use super::model::Model;
use crate::diag::Problems;
use proc_macro2::TokenStream;

fn problems(text: &str) -> Vec<String> {
    let mut problems = Problems::default();
    Model::read(&syn::parse_str(text).unwrap(), &mut problems);
    problems.messages().map(|p| format!("{}; {}", p.message, p.help)).collect()
}

fn expand(text: &str) -> String {
    let tokens = super::expand(text.parse::<TokenStream>().unwrap());
    // Whatever comes out are items.
    let file = syn::parse2::<syn::File>(tokens).unwrap();
    prettyplease::unparse(&file)
}

#[test]
fn mistakes_are_named() {
    assert_eq!(
        problems("union U { a: f64, b: f32 }"),
        [
            "a union has no tangent: which of its fields is the value is not known; make it an enum, or mark what is of this type `#[constant]`"
        ]
    );
    assert_eq!(
        problems("enum Never {}"),
        ["an enum without variants has no tangent: not even zero; mark what is of this type `#[constant]`"]
    );
    assert_eq!(
        problems(
            "struct S { f: fn(f64) -> f64, #[constant] g: fn(f64) -> f64, h: Vec<Box<dyn Fn(f64)>>, p: (*const f64,) }"
        ),
        [
            "a function pointer has no tangent; mark the field `#[constant]`",
            "a trait object has no tangent; mark the field `#[constant]`",
            "a raw pointer has no tangent; mark the field `#[constant]`",
        ]
    );
    assert_eq!(
        problems("#[constant] struct S { #[constant(0)] x: f64, #[differentiable] y: f64 }"),
        [
            "`#[constant]` is for fields, not for a type; without `#[derive(Differentiable)]`, mark the parameters and fields of this type `#[constant]`",
            "`#[constant]` takes no arguments; write `#[constant]`",
            "`#[differentiable]` gives options here, and this is none; write `#[differentiable(crate = path)]` above the type, or remove it",
        ]
    );
    assert_eq!(
        problems("enum E { #[constant] A(f64) }"),
        ["`#[constant]` is for fields, not for a variant; mark every field of the variant"]
    );
    assert_eq!(
        problems("#[differentiable(order = 2)] #[differentiable] #[differentiable(crate = a::b)] struct S;"),
        [
            "unknown option `order`, expected `crate`; remove it",
            "`#[differentiable]` gives options here, and this is none; write `#[differentiable(crate = path)]` above the type, or remove it",
        ]
    );
}

#[test]
fn tangent_types_are_spelled_plainly() {
    let definition = |text: &str| {
        let model = Model::read(&syn::parse_str(text).unwrap(), &mut Problems::default());
        let file = syn::parse2(super::tangent::definition(&model)).unwrap();
        let lines = prettyplease::unparse(&file);
        let code = lines.lines().skip_while(|l| !l.contains("struct") && !l.contains("enum"));
        let lines: Vec<&str> = code.map(str::trim).filter(|l| !l.starts_with("///")).collect();
        lines.join(" ")
    };
    assert_eq!(
        definition(
            "pub(crate) struct S { pub a: f64, b: [(f32, usize); 2], pub(super) c: &'static [f64], #[constant] d: X }"
        ),
        "pub(crate) struct STangent { pub a: f64, b: [(f32, ()); 2], pub(super) c: ::std::vec::Vec<f64>, d: (), }"
    );
    assert_eq!(
        definition(
            "struct S<'a, T: Real + 'a, U, V: Default = u8, const N: usize>(T, &'a [T; N], V, #[constant] U) where U: Into<T>;"
        ),
        "struct STangent<T: Real, V: Default = u8, const N: usize>( T, [T; N], <V as ::zygote::Differentiable>::Tangent, (), ) \
         where V: ::zygote::Differentiable;"
    );
    assert_eq!(
        definition("enum E<T> { A, B(T, Box<Self>), C { x: Option<T> } }"),
        "enum ETangent<T> where T: ::zygote::Differentiable, { A, B( <T as ::zygote::Differentiable>::Tangent, \
         <Box<E<T>> as ::zygote::Differentiable>::Tangent, ), C { x: <Option<T> as ::zygote::Differentiable>::Tangent, }, }"
    );
}

#[test]
fn odd_items_expand() {
    for text in [
        "struct S;",
        "struct S {}",
        "struct S();",
        "enum E {}",
        "enum E { A }",
        "enum E { A = 1, B }",
        "enum E { A {}, B(), C }",
        "union U { a: f64 }",
        "struct r#fn { r#type: r#fn }",
        "struct S<const N: usize = 3>;",
        "struct S<'a, 'b: 'a, T: ?Sized + 'b>(&'a &'b T) where &'b T: Copy, for<'c> &'c T: Sized, 'b: 'a;",
        "struct S { x: <Vec<f64> as IntoIterator>::Item, y: impl Fn(), z: !, w: _, v: some!(macro) }",
        "struct S<T>(T::Item, <T as Iterator>::Item) where T: Iterator;",
    ] {
        let expansion = expand(text);
        assert!(expansion.contains("Differentiable for "), "{text}: {expansion}");
    }
    // What doesn't parse is an error, and no panic.
    assert!(super::expand("struct".parse().unwrap()).to_string().contains("compile_error"));
}
