//! What the integration tests share: [`D`], a dual number that is used like an `f64` (the independent oracle), a harness that runs one
//! function against it, and a generator of numbers.
#![allow(unused, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]

mod dual;
mod harness;

pub use dual::{Clothed, D, H, Inner, d, h};
pub use harness::{
    Arg, Const, Dual, Eps, First, Fixed, Rng, Second, by_duals, close, close_to, difference, enough, leaves, like,
    same_gradient, verify, verify_forward, verify_jacobian, verify_second,
};

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
            let mut compared = 0;
            $({
                let mut rng = $crate::support::Rng::new(stringify!($f));
                let draw = $crate::support::Rng::draw_with(&rng, $random);
                for _ in 0..12 {
                    inputs.push(draw(&mut rng));
                }
            })?
            let count = inputs.len();
            for ($($name,)*) in inputs {
                let y = $crate::case!(@call plain::$f $args);
                let (y_pulled, back) = $crate::case!(@call plain::$f::pullback $args);
                let shown = format!("{}{:?}", stringify!($f), ($(&$name,)*));
                let lengths = [$($crate::support::Arg::count(&$name)),*];
                let eval = |seed: usize| {
                    let mut next = 0;
                    $(let $name = $crate::support::Arg::dual(&$name, &mut $crate::support::First { seed, next: &mut next });)*
                    $crate::case!(@call dual::$f $args)
                };
                let known = $crate::support::verify(&shown, &y, &y_pulled, &back, lengths.iter().sum(), &eval);
                let pushed = |t| $crate::case!(@jvp $f $args t);
                $crate::support::verify_forward(&shown, &known, &y, &back, &pushed);
                $crate::support::verify_jacobian(&shown, &known, &$crate::case!(@call plain::$f::jacobian $args));
                $crate::case!(@scalar [$($scalar)?] $f $args ($($name),*) shown y known back compared);
            }
            if [$(stringify!($scalar),)? "yes"][0] == "yes" {
                $crate::support::enough(stringify!($f), count, compared);
            }
        }
    };
    (@call plain::$f:ident ($($arg:expr),*)) => { plain::$f($($arg),*) };
    (@call plain::$f:ident::pullback ($($arg:expr),*)) => { plain::$f::pullback($($arg),*) };
    (@call plain::$f:ident::gradient ($($arg:expr),*)) => { plain::$f::gradient($($arg),*) };
    (@call dual::$f:ident ($($arg:expr),*)) => { dual::$f($($arg),*) };
    (@call plain::$f:ident::jacobian ($($arg:expr),*)) => { plain::$f::jacobian($($arg),*) };
    // The buffers hold garbage first.
    (@into $f:ident ($($a:expr),*) $g:ident) => { $crate::case!(@zip $f [] [$($a,)*] $g 0 1 2 3 4 5 6 7 8) };
    (@zip $f:ident [$($done:tt)*] [$a:expr, $($more:tt)*] $g:ident $i:tt $($is:tt)*) => {
        $crate::case!(@zip $f [$($done)* ($a, $i)] [$($more)*] $g $($is)*)
    };
    (@zip $f:ident [$(($a:expr, $i:tt))*] [] $g:ident $($is:tt)*) => { plain::$f::value_and_gradient_into($($a,)* $(&mut $g.$i),*) };
    (@jvp $f:ident ($($arg:expr),*) $t:ident) => { plain::$f::jvp(($($arg,)*), $t) };
    (@hvp $f:ident ($arg:expr) $t:ident) => { plain::$f::hvp($arg, $t.0) };
    (@hvp $f:ident ($($arg:expr),*) $t:ident) => { plain::$f::hvp(($($arg,)*), $t) };
    (@scalar [no] $($rest:tt)*) => {};
    (@scalar [] $f:ident $args:tt $names:tt $shown:ident $y:ident $known:ident $back:ident $compared:ident) => {
        $crate::case!(@first $f $args $shown $y $known);
        let mut buffers = $back(0.0);
        zygote::Tangent::fill(&mut buffers, &mut ::std::iter::repeat(f64::NAN));
        let value = $crate::case!(@into $f $args buffers);
        assert_eq!(value.to_bits(), $y.to_bits(), "value of {}", $shown);
        let buffers = $crate::support::leaves(&buffers);
        assert_eq!(format!("{buffers:?}"), $crate::case!(@gradient $f $args), "gradient in place of {}", $shown);
        $crate::case!(@second $f $args $names $shown $known $back $compared);
    };
    (@second $f:ident $args:tt ($($name:ident),*) $shown:ident $known:ident $back:ident $compared:ident) => {
        let hvp = $crate::support::like(&$back, |t| $crate::case!(@hvp $f $args t));
        let gradient = |by: &[f64]| {
            let mut by = by.iter().copied();
            $(let $name = $crate::support::Arg::moved(&$name, &mut by);)*
            $crate::support::leaves(&$crate::case!(@call plain::$f::gradient $args))
        };
        $compared += $crate::support::verify_second(&$shown, &$known, &$back(0.0), &hvp, &gradient);
    };
    (@gradient $f:ident ($($arg:expr),*)) => {
        format!("{:?}", $crate::support::leaves(&plain::$f::gradient($($arg),*)))
    };
    (@first $f:ident ($($arg:expr),*) $shown:ident $y:ident $known:ident) => {
        let gradient = $crate::support::leaves(&plain::$f::gradient($($arg),*));
        $crate::support::same_gradient(&$shown, &gradient, &$known.slope);
        let (value, gradient) = plain::$f::value_and_gradient($($arg),*);
        assert_eq!(value.to_bits(), $y.to_bits(), "value of {}", $shown);
        assert_eq!(format!("{:?}", $crate::support::leaves(&gradient)), $crate::case!(@gradient $f ($($arg),*)), "gradient of {}", $shown);
    };
    ($($rest:tt)*) => { $crate::case!(@ [] $($rest)*); };
}
