//! Trees of elementwise operations on arrays.

use super::check;
use expect_test::expect;

#[test]
fn tree() {
    check(
        "fn f(x: &Array2<f64>, mu: &Array1<f64>, s: f64) -> f64 { let z = (x - mu) * s; (&z * &z / (mu * mu + 1.0)).sum() }",
        &expect![[r#"
            fn f(x: &'z0 Array2<f64>, mu: &'z1 Array1<f64>, s: f64) {
                let y1 = {
                    let pass = ::zygote::rules::elementwise(
                        [::zygote::rules::elements(mu)],
                        &[],
                        |[mu_1]: [f64; 1usize]| {
                            let y9 = mu_1 * mu_1;
                            let y10 = y9 + 1.0;
                            y10
                        },
                    );
                    match pass {
                        ::core::option::Option::Some(pass) => pass,
                        ::core::option::Option::None => {
                            let y2 = mu * mu;
                            let y3 = y2 + 1.0;
                            y3
                        }
                    }
                };
                let y4 = {
                    let pass = ::zygote::rules::elementwise(
                        [
                            ::zygote::rules::elements(x),
                            ::zygote::rules::elements(mu),
                            ::zygote::rules::number(&s),
                            ::zygote::rules::elements(&y1),
                        ],
                        &[[0usize, 1usize], [4usize, 3usize]],
                        |[x_1, mu_1, s_1, y9]: [f64; 4usize]| {
                            let y10 = x_1 - mu_1;
                            let y11 = y10 * s_1;
                            let y12 = y11 * y11;
                            let y13 = y12 / y9;
                            y13
                        },
                    );
                    match pass {
                        ::core::option::Option::Some(pass) => pass,
                        ::core::option::Option::None => {
                            let y5 = x - mu;
                            let z = y5 * s;
                            let y6 = (&z) * (&z);
                            let y7 = y6 / ::core::clone::Clone::clone(&y1);
                            y7
                        }
                    }
                };
                let y8 = y4.sum();
                (
                    y8,
                    move |
                        dy8: f64,
                        dx: &mut <Array2<f64> as ::zygote::Differentiable>::Sink,
                        dmu: &mut <Array1<f64> as ::zygote::Differentiable>::Sink|
                    {
                        let mut ds = -0.0_f64;
                        let mut dy1 = ::zygote::rules::unshaped(&y1);
                        ::zygote::rules::elementwise_back(
                            dy8,
                            [
                                ::zygote::rules::elements(x),
                                ::zygote::rules::elements(mu),
                                ::zygote::rules::number(&s),
                                ::zygote::rules::elements(&y1),
                                ::zygote::rules::elements(&y4),
                            ],
                            [
                                (0usize, &mut (&mut *dx)),
                                (1usize, &mut (&mut *dmu)),
                                (2usize, &mut ds),
                                (3usize, &mut dy1),
                            ],
                            |[x_1, mu_1, s_1, y9, y10]: [f64; 5usize], dy10: f64| {
                                let y11 = x_1 - mu_1;
                                let y12 = y11 * s_1;
                                let dy13 = dy10 / y9;
                                let dy9 = dy13 * (-y10);
                                let dy12 = dy13 * y12;
                                let dy12_1 = dy12 + (dy13 * y12);
                                let dy11 = dy12_1 * s_1;
                                let ds_1 = dy12_1 * y11;
                                let dmu_1 = -dy11;
                                [dy11, dmu_1, ds_1, dy9]
                            },
                        );
                        ::zygote::rules::elementwise_back(
                            dy1,
                            [::zygote::rules::elements(mu)],
                            [(0usize, &mut (&mut *dmu))],
                            |[mu_1]: [f64; 1usize], dy11: f64| {
                                let dmu_1 = dy11 * mu_1;
                                let dmu_1_1 = dmu_1 + (dy11 * mu_1);
                                [dmu_1_1]
                            },
                        );
                        (ds,)
                    },
                )
            }
        "#]],
    );
}

/// An expensive method keeps its result; the closure is written with whole arrays.
#[test]
fn mapped() {
    check(
        "fn f(x: &Array1<f64>, #[constant] w: &Array1<f64>) -> Array1<f64> { (x * w + 1.0).mapv(|v| v / (1.0 + v.exp())) }",
        &expect![[r#"
            fn f(x: &'z0 Array1<f64>, w: &'z1 Array1<f64>) {
                let y1 = ::zygote::rules::like(x);
                let array = {
                    let pass = ::zygote::rules::elementwise(
                        [::zygote::rules::elements(x), ::zygote::rules::elements(w)],
                        &[[0usize, 1usize]],
                        |[x_1, w_1]: [f64; 2usize]| {
                            let y10 = x_1 * w_1;
                            let y11 = y10 + 1.0;
                            y11
                        },
                    );
                    match pass {
                        ::core::option::Option::Some(pass) => pass,
                        ::core::option::Option::None => {
                            let y2 = x * w;
                            let y3 = y2 + 1.0;
                            y3
                        }
                    }
                };
                let array_shape = ::zygote::shape_of(&array);
                let y4 = ::zygote::rules::like(&array);
                let y5 = (&array).exp();
                let y6 = ::zygote::rules::like(&array);
                let y7 = {
                    let pass = ::zygote::rules::elementwise(
                        [::zygote::rules::elements(&y5), ::zygote::rules::elements(&array)],
                        &[[1usize, 0usize]],
                        |[y10, array_1]: [f64; 2usize]| {
                            let y11 = 1.0 + y10;
                            let y12 = array_1 / y11;
                            y12
                        },
                    );
                    match pass {
                        ::core::option::Option::Some(pass) => pass,
                        ::core::option::Option::None => {
                            let y8 = 1.0 + ::core::clone::Clone::clone(&y5);
                            let y9 = (&array) / y8;
                            y9
                        }
                    }
                };
                (
                    ::core::clone::Clone::clone(&y7),
                    move |
                        dy7: <Array1<f64> as ::zygote::Differentiable>::Tangent,
                        dx: &mut <Array1<f64> as ::zygote::Differentiable>::Sink,
                        dw: &mut Sink_w|
                    {
                        let mut dy5 = ::zygote::rules::unshaped(&y5);
                        let mut darray = ::zygote::rules::unshaped(&y6);
                        ::zygote::rules::elementwise_back(
                            dy7,
                            [
                                ::zygote::rules::elements(&y5),
                                ::zygote::rules::elements(&y6),
                                ::zygote::rules::elements(&y7),
                            ],
                            [(0usize, &mut dy5), (1usize, &mut darray)],
                            |[y10, _, y11]: [f64; 3usize], dy11: f64| {
                                let y12 = 1.0 + y10;
                                let darray_1_1 = dy11 / y12;
                                let dy12 = darray_1_1 * (-y11);
                                [dy12, darray_1_1]
                            },
                        );
                        let mut darray_1 = array_shape.fitted(darray);
                        ::zygote::rules::elementwise_back(
                            dy5,
                            [::zygote::rules::elements(&y4), ::zygote::rules::elements(&y5)],
                            [(0usize, &mut darray_1)],
                            |[_, y10]: [f64; 2usize], dy10: f64| {
                                let darray_1_1 = ::zygote::rules::steep(dy10, y10);
                                [darray_1_1]
                            },
                        );
                        ::zygote::rules::elementwise_back(
                            darray_1,
                            [::zygote::rules::elements(&y1), ::zygote::rules::elements(w)],
                            [(0usize, &mut (&mut *dx))],
                            |[_, w_1]: [f64; 2usize], dy12: f64| {
                                let dx_1 = dy12 * w_1;
                                [dx_1]
                            },
                        );
                        ()
                    },
                )
            }
        "#]],
    );
}
