//! What the integration tests share: [`D`], a dual number that is used like an `f64` (the independent oracle), a harness that runs one
//! function against it, and a generator of numbers.
#![allow(unused, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]

mod dual;
mod harness;

pub use dual::{D, d};
pub use harness::{Arg, Const, Dual, Eps, Fixed, Rng, by_duals, close, close_to, leaves, verify};

/// Compares two slices of numbers, relative to the larger.
#[track_caller]
pub fn assert_all_close(found: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(found.len(), expected.len(), "found {found:?}, expected {expected:?}");
    for (k, (f, e)) in found.iter().zip(expected).enumerate() {
        assert!(
            close_to(*f, *e, tolerance),
            "element {k}: found {f:?}, expected {e:?} (all: {found:?} / {expected:?})"
        );
    }
}

/// Compares two numbers, relative to the larger.
#[track_caller]
pub fn assert_close(found: f64, expected: f64, tolerance: f64) {
    assert!(close_to(found, expected, tolerance), "found {found:?}, expected {expected:?}");
}

/// One test of a function of the corpus, which exists as `plain::f` with `f64` and as `dual::f` with [`D`].
///
/// `case!(f(x, n); [(1.0, 3), (2.0, 4)])`, with `; |r| (r.f(0.0, 1.0), r.i(0, 5))` for random arguments besides. Arguments may be expressions of the
/// names: `case!(f(&v => v); …)` calls `f(&v)`. `case!(vector …)` for functions whose result is no scalar.
#[macro_export]
macro_rules! case {
    (vector $($rest:tt)*) => { $crate::case!(@ [no] $($rest)*); };
    (@ [$($scalar:tt)?] $f:ident($($name:ident),*) ; $fixed:expr $(; $random:expr)?) => {
        $crate::case!(@@ [$($scalar)?] $f ($($name),*) ($($name,)*); $fixed $(; $random)?);
    };
    (@ [$($scalar:tt)?] $f:ident($($arg:expr),* => $($name:ident),*) ; $fixed:expr $(; $random:expr)?) => {
        $crate::case!(@@ [$($scalar)?] $f ($($arg),*) ($($name,)*); $fixed $(; $random)?);
    };
    (@@ [$($scalar:tt)?] $f:ident $args:tt ($($name:ident,)*); $fixed:expr $(; $random:expr)?) => {
        #[test]
        #[allow(unused_mut, unused_variables)]
        fn $f() {
            let mut inputs = ::std::vec::Vec::from($fixed);
            $({
                let mut rng = $crate::support::Rng::new(stringify!($f));
                let draw = $crate::support::Rng::draw_with(&rng, $random);
                for _ in 0..12 {
                    inputs.push(draw(&mut rng));
                }
            })?
            for ($($name,)*) in inputs {
                let y = $crate::case!(@call plain::$f $args);
                let (y_pulled, back) = $crate::case!(@call plain::$f::pullback $args);
                let shown = format!("{}{:?}", stringify!($f), ($(&$name,)*));
                let lengths = [$($crate::support::Arg::count(&$name)),*];
                let eval = |seed: usize| {
                    let mut next = 0;
                    $(let $name = $crate::support::Arg::dual(&$name, &mut $crate::support::Dual { seed, next: &mut next });)*
                    $crate::case!(@call dual::$f $args)
                };
                let slope = $crate::support::verify(&shown, &y, &y_pulled, &back, lengths.iter().sum(), &eval);
                $crate::case!(@scalar [$($scalar)?] $f $args shown y slope);
            }
        }
    };
    (@call plain::$f:ident ($($arg:expr),*)) => { plain::$f($($arg),*) };
    (@call plain::$f:ident::pullback ($($arg:expr),*)) => { plain::$f::pullback($($arg),*) };
    (@call dual::$f:ident ($($arg:expr),*)) => { dual::$f($($arg),*) };
    (@scalar [no] $($rest:tt)*) => {};
    (@scalar [] $f:ident ($($arg:expr),*) $shown:ident $y:ident $slope:ident) => {
        let gradient = $crate::support::leaves(&plain::$f::gradient($($arg),*));
        assert_eq!(format!("{gradient:?}"), format!("{:?}", $slope), "gradient of {}", $shown);
        let (value, gradient) = plain::$f::value_and_gradient($($arg),*);
        assert_eq!(value.to_bits(), $y.to_bits(), "value of {}", $shown);
        assert_eq!(format!("{:?}", $crate::support::leaves(&gradient)), format!("{:?}", $slope), "gradient of {}", $shown);
    };
    ($($rest:tt)*) => { $crate::case!(@ [] $($rest)*); };
}
