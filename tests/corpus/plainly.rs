//! What has no text common to `f64` and to dual numbers: casts, `f32` among `f64`, fragments of macros, attributes, doc comments, lints.

use crate::support::{assert_close, close_to};
use zygote::prelude::*;

#[differentiable]
fn through_f32(x: f64) -> f64 {
    let y = x as f32;
    (y * y) as f64 * x
}

#[differentiable]
fn widened(x: f32) -> f64 {
    let y = x as f64;
    y * y * 3.0
}

#[differentiable]
fn narrowed(x: f64) -> f32 {
    (x * x) as f32 * 2.0
}

#[differentiable]
fn through_integers(x: f64) -> f64 {
    let n = x as i64;
    let m = (x * 10.0) as usize;
    x * n as f64 + (x as u8) as f64 + m as f64
}

#[differentiable]
fn integer_of(x: f64) -> i32 {
    (x * 2.0) as i32
}

#[differentiable]
fn cast_chain(x: f64, n: u8) -> f64 {
    x as f32 as f64 as f32 as f64 * n as i32 as f32 as f64
}

#[test]
fn casts() {
    let x = 1.7_f64;
    let y = f64::from(x as f32);
    assert_close(through_f32::derivative(x), y * y + 2.0 * x * y, 1e-6);
    assert_eq!(widened::gradient(0.5_f32), (3.0_f32,));
    assert_eq!(narrowed::gradient(1.5), (6.0_f64,));
    assert_eq!(narrowed::pullback(1.5).1(0.5_f32), (3.0,));
    assert_eq!(through_integers(2.7), 2.7 * 2.0 + 2.0 + 27.0);
    assert_eq!(through_integers::derivative(2.7), 2.0);
    let (n, back) = integer_of::pullback(2.7);
    assert_eq!((n, back(())), (5, (0.0,)));
    assert_eq!(cast_chain::gradient(1.5, 3), (3.0, ()));
}

macro_rules! generated {
    ($name:ident, $t:ty, $e:expr, $l:literal, $p:pat, $x:ident, $b:block) => {
        #[differentiable]
        fn $name($x: $t, n: i32) -> $t {
            let a = $e;
            let b: $t = $b;
            match n {
                $p => a * b * $l,
                _ => a + b - $l,
            }
        }
    };
}
generated!(from_fragments, f64, x * x + 1.0, 2.5, 0 | 1, x, { x * 3.0 });

#[test]
fn fragments_of_macros() {
    // (x² + 1) · 3x · 2.5
    assert_close(from_fragments::gradient(2.0, 1).0, 7.5 * (3.0 * 4.0 + 1.0), 1e-14);
    assert_close(from_fragments::gradient(2.0, 2).0, 2.0 * 2.0 + 3.0, 1e-14);
}

macro_rules! twice {
    ($e:expr) => {
        $e + $e
    };
}

#[differentiable]
fn hygiene(x: f64) -> f64 {
    // A name of the user's that the library might use as well.
    let zygote = x * 2.0;
    let core = zygote + 1.0;
    let std = core * core;
    let (f64_, vec, some) = (std, x, zygote);
    f64_ * vec + some
}

#[test]
fn names_that_clash() {
    // (2x + 1)² x + 2x
    assert_close(hygiene::derivative(1.5), 16.0 + 1.5 * 2.0 * 4.0 * 2.0 + 2.0, 1e-14);
}

macro_rules! with_local_of_its_own {
    ($name:ident, $p:ident) => {
        #[differentiable]
        fn $name($p: f64) -> f64 {
            let x = 2.0;
            $p * x * $p
        }
    };
}
with_local_of_its_own!(hygienic, x);

macro_rules! with_body {
    ($name:ident, $t:ident, $body:expr) => {
        #[differentiable]
        fn $name($t: f64) -> f64 {
            let t = $t * 3.0;
            $body + t
        }
    };
}
with_body!(hygienic_body, t, t * 10.0);

#[test]
fn hygiene_of_macros() {
    // The macro's local is another one than the parameter of that name.
    assert_eq!(hygienic(3.0), 18.0);
    assert_eq!(hygienic::value_and_gradient(3.0), (18.0, (12.0,)));
    assert_eq!(hygienic_body(3.0), 39.0);
    assert_eq!(hygienic_body::value_and_gradient(3.0), (39.0, (13.0,)));
}

#[allow(non_snake_case)]
mod shadowed_prelude {
    #[allow(dead_code)]
    pub struct Vec;
    #[allow(dead_code)]
    pub struct Option;
    #[allow(dead_code)]
    pub struct Box;
    #[allow(dead_code)]
    pub fn drop() {}
    #[allow(dead_code, non_camel_case_types)]
    pub type Fn = ();

    #[zygote::differentiable]
    pub fn f(x: f64, v: &[f64], n: u32) -> f64 {
        let mut s = x;
        for i in 0..v.len() {
            if v[i] > 0.0 {
                s = s * v[i];
            }
        }
        if n > 0 { s * f(x, v, n - 1) } else { s }
    }
}

#[test]
fn without_the_prelude() {
    let (dx, dv, ()) = shadowed_prelude::f::gradient(2.0, &[3.0, -1.0], 1);
    // (3x)²
    assert_eq!((dx, dv), (36.0, vec![24.0, 0.0]));
}

/// Documented.
#[differentiable]
#[inline(always)]
#[must_use]
#[allow(clippy::excessive_precision)]
#[doc(alias = "nothing")]
pub fn with_attributes(/* a comment */ x: f64) -> f64 {
    //! Inner documentation.
    #![allow(unused_variables)]
    #[allow(unused_mut)]
    let mut y = x * 3.1415926535897932384626;
    #[rustfmt::skip]
    let z = y * y;
    z
}

#[cfg(any())]
#[differentiable]
fn never_compiled(x: f64) -> f64 {
    this_does_not_exist(x)
}

#[test]
fn attributes() {
    let pi = std::f64::consts::PI;
    assert_close(with_attributes::derivative(2.0), 4.0 * pi * pi, 1e-14);
}

#[differentiable]
fn literals(x: f64) -> f64 {
    1e3 * x + 2.5e-1 * x * x + 1_000.0 * x + 3.0_f64 * x + 2f64 * x + 1. * x + -1.5 * x
}

#[test]
fn literals_of_every_form() {
    assert_close(literals::derivative(2.0), 1000.0 + 1.0 + 1000.0 + 3.0 + 2.0 + 1.0 - 1.5, 1e-14);
}

#[differentiable]
fn seven(a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64, i: f64, j: f64, k: f64, l: f64) -> f64 {
    a * b + c * d + e * f + g * h + i * j + k * l
}

#[test]
fn twelve_parameters() {
    let g = seven::gradient(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0);
    assert_eq!(g, (2.0, 1.0, 4.0, 3.0, 6.0, 5.0, 8.0, 7.0, 10.0, 9.0, 12.0, 11.0));
}

#[differentiable]
fn no_parameters() -> f64 {
    2.0
}

#[test]
fn nothing_to_differentiate() {
    let () = no_parameters::gradient();
    let (y, back) = no_parameters::pullback();
    let () = back(1.0);
    assert_eq!(y, 2.0);
    assert_eq!(no_parameters::value_and_gradient(), (2.0, ()));
}

#[differentiable]
fn negative_zero(x: f64) -> f64 {
    -(x * 0.0)
}

#[test]
fn signs_of_zero_are_kept() {
    assert!(negative_zero(1.0).is_sign_negative());
    assert!(negative_zero::pullback(1.0).0.is_sign_negative());
    assert!(negative_zero::gradient(1.0).0.is_sign_negative());
}

#[differentiable]
fn foreign_constants(
    x: f64,
    #[constant] table: &std::collections::HashMap<String, f64>,
    #[constant] t: &Vec<f64>,
) -> f64 {
    let w = t.iter().map(|v| v * v).sum::<f64>();
    let Some(shift) = table.get("shift") else { return x };
    x * w + x * x * shift
}

#[test]
fn constants_of_foreign_types() {
    let table = std::collections::HashMap::from([("shift".to_owned(), 0.5)]);
    let (dx, (), ()) = foreign_constants::gradient(2.0, &table, &vec![1.0, 2.0]);
    assert_eq!(dx, 5.0 + 2.0);
    let (dx, (), ()) = foreign_constants::gradient(2.0, &std::collections::HashMap::new(), &vec![]);
    assert_eq!(dx, 1.0);
}

#[test]
fn same_bits_every_time() {
    fn chain(x: f64) -> f64 {
        through_f32::gradient(x).0
    }
    let first: Vec<u64> = (1..100).map(|k| chain(f64::from(k) * 0.37).to_bits()).collect();
    let again: Vec<u64> = (1..100).map(|k| chain(f64::from(k) * 0.37).to_bits()).collect();
    assert_eq!(first, again);
    assert!(close_to(chain(1.0), 3.0, 1e-6));
}
