//! `examples/expanded/` is real code: compiled, and compared with what the macro writes here.
// Both are written for the crate that uses them: public functions, as users write them.
#![allow(unreachable_pub, missing_docs, clippy::needless_range_loop)]

#[rustfmt::skip]
#[path = "../examples/expanded/product.rs"]
mod product;
#[rustfmt::skip]
#[path = "../examples/expanded/s.rs"]
mod s;

mod by_macro {
    use zygote::differentiable;

    #[differentiable]
    pub fn s(x: f64) -> f64 {
        x.powi(2).sin() * 5.0
    }

    #[differentiable]
    pub fn product(x: &[f64]) -> f64 {
        let mut p = 1.0;
        for i in 0..x.len() {
            p *= x[i];
        }
        p
    }
}

#[test]
fn straight_line() {
    use s::s;
    assert_eq!(s::WENGERT, by_macro::s::WENGERT);
    for x in [4.0, -0.3, 0.0, f64::INFINITY] {
        let (y, back) = s::pullback(x);
        let (value, pullback) = by_macro::s::pullback(x);
        assert_eq!((y.to_bits(), back(2.0).0.to_bits()), (value.to_bits(), pullback(2.0).0.to_bits()));
        assert_eq!(s::derivative(x).to_bits(), by_macro::s::derivative(x).to_bits());
        assert_eq!(s::value_and_gradient(x).1.0.to_bits(), by_macro::s::gradient(x).0.to_bits());
        let bits = |f: fn(f64) -> f64| f(x).to_bits();
        assert_eq!(bits(s::second_derivative), bits(by_macro::s::second_derivative));
        assert_eq!(s::jvp((x,), (0.5,)).1.to_bits(), by_macro::s::jvp((x,), (0.5,)).1.to_bits());
    }
    assert_eq!(s::gradient(4.0), (-38.30637921293538,));
    // 10 cos x² - 20 x² sin x²
    let second = 10.0 * 16f64.cos() - 320.0 * 16f64.sin();
    assert!((s::second_derivative(4.0) - second).abs() < 1e-12 * second.abs());
}

#[test]
fn loop_with_a_tape() {
    use product::product;
    assert_eq!(product::WENGERT, by_macro::product::WENGERT);
    for x in [&[][..], &[2.0], &[2.0, 0.0, 5.0], &[1.5, -2.5, 0.1, 7.0]] {
        assert_eq!(product::value_and_gradient(x), by_macro::product::value_and_gradient(x));
        assert_eq!(product::gradient(x), by_macro::product::gradient(x));
        assert_eq!(product::hessian(x), by_macro::product::hessian(x));
    }
    assert_eq!(product::pullback(&[2.0, 0.0, 5.0]).1(2.0), (vec![0.0, 20.0, 0.0],));
    assert_eq!(product::hvp(&[2.0, 0.0, 5.0], [1.0, 0.0, 0.0]), (vec![0.0, 5.0, 0.0],));
}
