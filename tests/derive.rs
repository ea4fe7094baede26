//! `#[derive(Differentiable)]`: tangent types, their arithmetic, and parameters leaf by leaf.

use std::marker::PhantomData;
use zygote::prelude::*;
use zygote::{Tangent, accumulate, set_zero, shape, zero, zero_like, zero_of};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layer {
    w: Vec<f64>,
    bias: f64,
    #[constant]
    name: &'static str,
    size: usize,
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    layer1: Layer,
    pub layer2: Layer,
    pub(crate) scales: [f32; 2],
    extra: Option<(f64, bool)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Point(f64, f64);

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Marker;

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Kernel {
    Constant,
    Linear(f64, Vec<f64>),
    Periodic {
        period: f64,
        #[constant]
        phase: f64,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
enum Mode {
    Train,
    #[allow(dead_code)]
    Test = 7,
}

fn layer(w: &[f64], bias: f64) -> Layer {
    Layer { w: w.to_vec(), bias, name: "dense", size: w.len() }
}

fn net() -> Net {
    Net { layer1: layer(&[1.0, 2.0], 3.0), layer2: layer(&[4.0], 5.0), scales: [6.0, 7.0], extra: Some((8.0, true)) }
}

fn count_up(net: &Net) -> NetTangent {
    NetTangent::from_flat(net, &[10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0])
}

#[test]
fn tangents_have_the_fields_of_the_type() {
    let zero = zero_like(&net());
    let layer1 = LayerTangent { w: vec![0.0; 2], bias: 0.0, name: (), size: () };
    let layer2 = LayerTangent { w: vec![0.0], ..layer1.clone() };
    assert_eq!(zero, NetTangent { layer1, layer2, scales: [0.0; 2], extra: Some((0.0, ())) });
    assert_eq!(zero_like(&Point(1.0, 2.0)), PointTangent(0.0, 0.0));
    assert_eq!(zero_like(&Marker), MarkerTangent);
    assert_eq!(zero_like(&Kernel::Constant), KernelTangent::Constant);
    assert_eq!(zero_like(&Kernel::Linear(1.0, vec![2.0])), KernelTangent::Linear(0.0, vec![0.0]));
    let periodic = Kernel::Periodic { period: 1.0, phase: 2.0 };
    assert_eq!(zero_like(&periodic), KernelTangent::Periodic { period: 0.0, phase: () });
    let nothing: ModeTangent = zero_like(&Mode::Train);
    assert_eq!(nothing, ());
}

#[test]
fn debug_clone_default_and_equality() {
    let d = KernelTangent::Periodic { period: 1.5, phase: () };
    assert_eq!(format!("{d:?}"), "Periodic { period: 1.5, phase: () }");
    assert_eq!(format!("{:?} {MarkerTangent:?}", PointTangent(1.0, 2.0)), "PointTangent(1.0, 2.0) MarkerTangent");
    assert_eq!(format!("{:?}", LayerTangent::default()), "LayerTangent { w: [], bias: 0.0, name: (), size: () }");
    assert_eq!(
        (KernelTangent::default(), d.clone() == d, d == KernelTangent::Constant),
        (KernelTangent::Constant, true, false)
    );
    // As its fields are: `Copy`.
    let p = PointTangent(1.0, 2.0);
    let q = p;
    assert_eq!(p, q);
}

#[test]
fn vector_space() {
    let (a, b) = (PointTangent(1.0, 2.0), PointTangent(10.0, 20.0));
    assert_eq!((a + b, &a + &b, a + &b, &a + b), (PointTangent(11.0, 22.0), a.add(b), a.add(&b), b + a));
    assert_eq!((b - a, b.sub(a), -a), (PointTangent(9.0, 18.0), &b - &a, PointTangent(-1.0, -2.0)));
    assert_eq!((a * 2.0, 2.0 * a, a.scale(2.0), 2.0 * &a), (PointTangent(2.0, 4.0), a + a, &a * 2.0, b / 5.0));
    assert_eq!((a.dot(b), a.dot(&b), PointTangent(3.0, 4.0).norm()), (50.0, 50.0, 5.0));
    assert_eq!((a.map(|v| v * v), a.zip_map(b, f64::max)), (PointTangent(1.0, 4.0), b));
    let mut c = a;
    c += b;
    c += &b;
    c -= a;
    c -= &a;
    c *= 2.0;
    c /= 4.0;
    c.add_scaled(2.0, a);
    assert_eq!(c, PointTangent(11.5, 23.0));
    assert_eq!([a, b].iter().sum::<PointTangent>(), [a, b].into_iter().sum());
    assert_eq!(PointTangent::zero() + a, a);
    assert!((-PointTangent::zero()).0.is_sign_negative());
}

#[test]
fn zeros_without_shape_take_the_others() {
    let d = count_up(&net());
    assert_eq!(NetTangent::zero() + &d, d);
    assert_eq!(&d - NetTangent::zero(), d);
    assert_eq!(d.dot(NetTangent::zero()), 0.0);
    assert_eq!(d.zip_map(NetTangent::zero(), |a, b| 2.0 * a + b), 2.0 * &d);
    let mut cleared = d.clone();
    set_zero(&mut cleared);
    assert_eq!(cleared, zero_like(&net()));
    let kept = shape(&net());
    assert_eq!(zero_of::<NetTangent>(&kept.clone()), cleared);
    assert_eq!(zero_like(&d), cleared);
}

#[test]
fn flat_and_named() {
    let d = count_up(&net());
    assert_eq!(d.to_flat(), [10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0]);
    let names: Vec<String> = d.named_leaves().into_iter().map(|(name, v)| format!("{name}={v}")).collect();
    let expected = [
        "layer1.w[0]=10",
        "layer1.w[1]=20",
        "layer1.bias=30",
        "layer2.w[0]=40",
        "layer2.bias=50",
        "scales[0]=60",
        "scales[1]=70",
        "extra.0=80",
    ];
    assert_eq!(names, expected);
    assert_eq!(NetTangent::from_flat(&d, &d.to_flat()), d);
    let kernels = (KernelTangent::Linear(1.0, vec![2.0]), KernelTangent::Periodic { period: 3.0, phase: () });
    let (linear, periodic) = (kernels.0.named_leaves(), kernels.1.named_leaves());
    assert_eq!((linear[1].0.as_str(), periodic[0].0.as_str()), ("Linear.1[0]", "Periodic.period"));
    let mut e = d.clone();
    e.fill_from(&[1.0; 8]);
    assert_eq!(e.to_flat(), [1.0; 8]);
}

#[test]
#[should_panic(expected = "expected 8 numbers, found 3")]
fn another_number_of_leaves() {
    let _ = NetTangent::from_flat(&net(), &[1.0; 3]);
}

#[test]
fn parameters_are_updated() {
    let mut model = net();
    let gradient = count_up(&model);
    model.update(&gradient, |p, g| p - 0.1 * g);
    assert_eq!(model.to_flat(), [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    model.update(&NetTangent::zero(), |p, g| p + g + 1.0);
    assert_eq!((model.to_flat(), model.layer1.name, model.layer1.size), (vec![1.0; 8], "dense", 2));
    model.fill_from(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
    assert_eq!((model.layer1.w[1], model.scales[1], model.extra), (2.0, 7.0, Some((8.0, true))));
    let names: Vec<String> = model.named_leaves().into_iter().map(|(name, _)| name).collect();
    let of_tangent: Vec<String> = gradient.named_leaves().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, of_tangent);
    let mut kernel = Kernel::Periodic { period: 1.0, phase: 2.0 };
    kernel.update(&KernelTangent::Periodic { period: 10.0, phase: () }, |p, g| p + g);
    kernel.update(&KernelTangent::Linear(0.0, vec![]), |p, g| p + g);
    assert_eq!(kernel, Kernel::Periodic { period: 11.0, phase: 2.0 });
}

#[test]
fn adam_in_ten_lines() {
    let mut model = layer(&[1.0, -2.0], 3.0);
    let (mut m, mut v) = (LayerTangent::zero(), LayerTangent::zero());
    for step in 1..200 {
        // Of half the squared distance from (0.5, 0.5; 0.5).
        let gradient = LayerTangent::from_flat(&model, &model.to_flat().iter().map(|p| p - 0.5).collect::<Vec<_>>());
        m = 0.9 * m + 0.1 * &gradient;
        v = 0.99 * v + 0.01 * gradient.map(|g| g * g);
        let (mean, square) = (&m / (1.0 - 0.9_f64.powi(step)), &v / (1.0 - 0.99_f64.powi(step)));
        model.update(&mean.zip_map(square, |m, v| m / (v.sqrt() + 1e-8)), |p, d| p - 0.05 * d);
    }
    assert!(model.to_flat().iter().all(|p| (p - 0.5).abs() < 0.1), "{model:?}");
}

#[test]
#[should_panic(expected = "another variant")]
fn gradients_of_other_variants_are_refused() {
    Kernel::Constant.update(&KernelTangent::Linear(1.0, vec![]), |p, g| p + g);
}

#[test]
fn variants_that_are_zero_give_way() {
    let mut d = KernelTangent::zero();
    accumulate(&mut d, KernelTangent::Linear(1.0, vec![2.0]));
    accumulate(&mut d, KernelTangent::Constant);
    accumulate(&mut d, KernelTangent::Periodic { period: 0.0, phase: () });
    accumulate(&mut d, KernelTangent::Linear(1.0, vec![]));
    assert_eq!(d, KernelTangent::Linear(2.0, vec![2.0]));
    set_zero(&mut d);
    assert_eq!(d, KernelTangent::Linear(0.0, vec![0.0]));
    accumulate(&mut d, KernelTangent::Periodic { period: 3.0, phase: () });
    assert_eq!((d.dot(&d), d.dot(KernelTangent::Linear(1.0, vec![]))), (9.0, 0.0));
}

#[test]
#[should_panic(expected = "tangents of different variants of an enum can't be added")]
fn different_variants() {
    let _ = KernelTangent::Linear(1.0, vec![]) + KernelTangent::Periodic { period: 1.0, phase: () };
}

#[test]
fn shapes_are_compared() {
    let misfit = |x: &Net, d: &NetTangent| x.fits(d).unwrap_err().to_string();
    let mut d = zero_like(&net());
    assert!(net().fits(&d).is_ok());
    d.layer2.w.push(1.0);
    assert_eq!(misfit(&net(), &d), "field `layer2`, field `w`: expected length 1, found 2");
    let kernel = Kernel::Linear(1.0, vec![2.0]);
    let misfit = |d: KernelTangent| kernel.fits(&d).unwrap_err().to_string();
    assert_eq!(misfit(KernelTangent::Constant), "expected `Linear`, found `Constant`");
    assert_eq!(misfit(KernelTangent::Linear(0.0, vec![])), "field `Linear.1`: expected length 1, found 0");
}

#[test]
fn places_of_fields_and_payloads() {
    let mut d = zero::<KernelTangent>();
    *d.__Linear_0() += 2.0;
    d.__Linear_1().push(3.0);
    assert_eq!(d, KernelTangent::Linear(2.0, vec![3.0]));
    *d.__Periodic_period() += 1.0;
    let _: zygote::rules::Nowhere = d.__Periodic_phase(); // constant
    assert_eq!(d, KernelTangent::Periodic { period: 1.0, phase: () });
    let mut p = PointTangent(1.0, 2.0);
    *p.__Point_0() += 1.0;
    *p.__Self_1() += 1.0;
    assert_eq!(p, PointTangent(2.0, 3.0));
    *zero_like(&net()).__Net_layer1().__Layer_bias() += 1.0;
}

#[test]
fn what_is_made_of_nothing_is_discrete() {
    #[derive(Differentiable)]
    #[allow(dead_code)]
    struct Config {
        steps: usize,
        mode: Mode,
        #[constant]
        tolerance: f64,
        name: String,
    }
    const {
        assert!(<ConfigTangent as Tangent>::DISCRETE);
        assert!(!<NetTangent as Tangent>::DISCRETE);
        assert!(<NetTangent as Tangent>::COARSENESS == f32::EPSILON as f64);
        assert!(<KernelTangent as Tangent>::COARSENESS == f64::EPSILON);
        assert!(size_of::<ConfigTangent>() == 0);
        assert!(size_of::<<Point as Differentiable>::Shape>() == 0);
    }
    fn copied<T: Copy>(_: T) {}
    copied(shape(&Point(1.0, 2.0)));
    let config = Config { steps: 1, mode: Mode::Train, tolerance: 1.0, name: String::new() };
    assert_eq!(zero_like(&config), ConfigTangent { steps: (), mode: (), tolerance: (), name: () });
}

/// Generic in the scalar, in a length, in other types, with a lifetime and a marker.
mod generics {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Affine<T: Real, const N: usize> {
        a: [T; N],
        b: T,
        rest: Vec<(T, usize)>,
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Chain<A, B, C = f64>
    where
        A: Clone,
    {
        first: A,
        second: Vec<B>,
        #[constant]
        #[allow(dead_code)]
        third: C,
        unit: PhantomData<C>,
    }

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct View<'a, T> {
        x: &'a [T],
        scale: &'a T,
        name: &'a str,
        parts: Option<&'a [f64]>,
    }

    #[derive(Debug, Differentiable)]
    struct Lent<'a> {
        x: &'a mut Vec<f64>,
        view: View<'a, f64>,
    }

    #[derive(Debug, Differentiable)]
    struct Tuned<'a, T> {
        x: &'a mut Vec<f64>,
        y: &'a mut T,
        name: &'a str,
    }

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    enum Either<L, R> {
        Left(L),
        Right { value: R },
    }

    fn generic<T: Real>(v: T) -> Affine<T, 2> {
        Affine { a: [v; 2], b: v, rest: vec![(v, 1)] }
    }

    #[test]
    fn in_scalars_and_lengths() {
        fn twice<T: Real>(x: &Affine<T, 2>) -> AffineTangent<T, 2> {
            let one = AffineTangent { a: [T::one(); 2], b: T::one(), rest: vec![(T::one(), ())] };
            zero_like(x) + &one + one
        }
        assert_eq!(twice(&generic(1.0)), AffineTangent { a: [2.0; 2], b: 2.0, rest: vec![(2.0, ())] });
        let mut x = generic(1.0_f32);
        x.update(&twice(&x), |p, g| p + g);
        assert_eq!(x, generic(3.0));
    }

    #[test]
    fn in_other_types() {
        let mut chain = Chain { first: Point(1.0, 2.0), second: vec![3.0, 4.0], third: "text", unit: PhantomData };
        let d: ChainTangent<Point, f64> = zero_like(&chain);
        assert_eq!(d, ChainTangent { first: PointTangent(0.0, 0.0), second: vec![0.0; 2], third: (), unit: () });
        chain.update(&d, |p, _| p + 1.0);
        assert_eq!((chain.to_flat(), chain.third), (vec![2.0, 3.0, 4.0, 5.0], "text"));
        assert_eq!(zero_like(&Either::<f64, f64>::Left(1.0)), EitherTangent::Left(0.0));
        let mut e: EitherTangent<Point, Vec<f64>> = zero_like(&Either::Right { value: vec![1.0] });
        assert_eq!(e, EitherTangent::Right { value: vec![0.0] });
        e.__Left_0().0 += 1.0;
        assert_eq!(e, EitherTangent::Left(PointTangent(1.0, 0.0)));
    }

    #[test]
    fn tangents_of_what_is_borrowed_are_owned() {
        fn owned<T: 'static>(d: T) -> T {
            d
        }
        let (x, scale, parts) = (vec![1.0, 2.0], 3.0, [4.0]);
        let view = View { x: &x, scale: &scale, name: "view", parts: Some(&parts) };
        let d: ViewTangent<f64> = owned(zero_like(&view));
        assert_eq!(d, ViewTangent { x: vec![0.0; 2], scale: 0.0, name: (), parts: Some(vec![0.0]) });
        let mut lent = vec![5.0];
        let lent = Lent { x: &mut lent, view };
        let d: LentTangent = owned(zero_like(&lent));
        assert_eq!((d.to_flat(), lent.view.name, lent.x.len()), (vec![0.0; 5], "view", 1));
        assert!(d.named_leaves().iter().any(|(name, _)| name == "view.parts[0]"));
        let (mut x, mut y) = (vec![1.0], 2.0_f32);
        let mut tuned = Tuned { x: &mut x, y: &mut y, name: "tuned" };
        let d = TunedTangent { x: vec![10.0], y: 20.0_f32, name: () };
        tuned.update(&d, |p, g| p + g);
        assert_eq!((tuned.to_flat(), tuned.name), (vec![11.0, 22.0], "tuned"));
        assert_eq!((x, y), (vec![11.0], 22.0));
    }
}

/// Types that hold themselves.
mod recursive {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    enum Expr {
        Sum(Box<Expr>, Box<Self>),
        Number(f64),
        Scaled { by: (f32, Option<Box<Expr>>), of: Vec<Expr> },
    }

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Tree<T> {
        value: T,
        children: Vec<Tree<T>>,
    }

    /// Not itself: another type of the name.
    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Point(super::Point);

    #[test]
    fn another_type_of_the_name() {
        const { assert!(!<PointTangent as Tangent>::DISCRETE) }
        let d = zero_like(&Point(super::Point(1.0, 2.0)));
        let copied = d;
        assert_eq!((copied, d), (PointTangent(super::PointTangent(0.0, 0.0)), d));
    }

    #[test]
    fn expressions() {
        let number = |v| Expr::Number(v);
        let scaled = Expr::Scaled { by: (2.0, Some(Box::new(number(3.0)))), of: vec![number(4.0)] };
        let mut x = Expr::Sum(Box::new(number(1.0)), Box::new(scaled));
        let d = ExprTangent::from_flat(&x, &[10.0, 20.0, 30.0, 40.0]);
        assert_eq!(
            zero_of::<ExprTangent>(&shape(&x)),
            ExprTangent::Sum(
                Box::new(ExprTangent::Number(0.0)),
                Box::new(ExprTangent::Scaled {
                    by: (0.0, Some(Box::new(ExprTangent::Number(0.0)))),
                    of: vec![ExprTangent::Number(0.0)],
                }),
            )
        );
        x.update(&d, |p, g| p + g);
        assert_eq!(x.to_flat(), [11.0, 22.0, 33.0, 44.0]);
        assert_eq!(x.named_leaves()[2].0, "Sum.1.Scaled.by.1.Number.0");
        // The first variant has no end.
        assert_eq!(ExprTangent::zero(), ExprTangent::Number(0.0));
        assert!(x.fits(&d).is_ok());
        const { assert!(<ExprTangent as Tangent>::COARSENESS == f32::EPSILON as f64) }
    }

    #[test]
    fn trees() {
        let leaf = |value| Tree { value, children: vec![] };
        let mut x = Tree { value: 1.0, children: vec![leaf(2.0), leaf(3.0)] };
        let mut d: TreeTangent<f64> = zero_like(&x);
        d.children[1].value = 5.0;
        x.update(&(2.0 * d), |p, g| p + g);
        assert_eq!(x.to_flat(), [1.0, 2.0, 13.0]);
    }
}

/// Odd names.
mod odd {
    use super::*;

    #[allow(non_camel_case_types)]
    #[derive(Debug, Differentiable)]
    struct r#type {
        r#fn: f64,
        f: f64,
        path: f64,
        a0: f64,
    }

    #[allow(dead_code)]
    const A0: f64 = 1.0;
    #[allow(dead_code, non_upper_case_globals)]
    const a0: f64 = 1.0;
    #[allow(dead_code, non_upper_case_globals)]
    const f: f64 = 1.0;
    #[allow(dead_code, non_upper_case_globals)]
    const m: f64 = 1.0;
    #[allow(dead_code, non_upper_case_globals)]
    const v: f64 = 1.0;

    #[test]
    fn raw_names_and_constants_in_scope() {
        let x = r#type { r#fn: 1.0, f: 2.0, path: 3.0, a0: 4.0 };
        let d: typeTangent = zero_like(&x);
        assert_eq!(d.named_leaves()[0], ("fn".to_owned(), 0.0));
        assert_eq!(x.to_flat(), [1.0, 2.0, 3.0, 4.0]);
        assert_eq!(format!("{d:?}"), "typeTangent { fn: 0.0, f: 0.0, path: 0.0, a0: 0.0 }");
    }

    #[test]
    fn written_by_a_macro() {
        macro_rules! make {
            ($name:ident, $($field:ident: $t:ty),*) => {
                #[derive(Differentiable)]
                struct $name { $($field: $t),* }
            };
        }
        make!(Made, x: f64, y: Vec<[f64; 2]>);
        let d = zero_like(&Made { x: 1.0, y: vec![[2.0, 3.0]] });
        assert_eq!((d.x, d.y), (0.0, vec![[0.0, 0.0]]));
    }
}

/// As a constant parameter and as a value for `check!`.
mod in_functions {
    use super::*;

    fn quadratic(p: &Point, k: Kernel) -> f64 {
        p.0 * p.0 * p.1
            + match k {
                Kernel::Constant => 0.0,
                Kernel::Linear(a, b) => a * b[0],
                Kernel::Periodic { period, phase } => period * phase,
            }
    }

    #[adjoint(quadratic)]
    fn quadratic_adjoint(p: &Point, k: Kernel) -> (f64, impl Fn(f64) -> (PointTangent, KernelTangent)) {
        let Point(x, y) = *p;
        (quadratic(p, k.clone()), move |d| {
            let dk = match &k {
                Kernel::Constant => KernelTangent::Constant,
                Kernel::Linear(a, b) => KernelTangent::Linear(d * b[0], vec![d * a]),
                Kernel::Periodic { phase, .. } => KernelTangent::Periodic { period: d * phase, phase: () },
            };
            (PointTangent(d * 2.0 * x * y, d * x * x), dk)
        })
    }

    #[differentiable]
    fn calls(p: &Point, k: Kernel, x: f64) -> f64 {
        quadratic(p, k) * x
    }

    #[test]
    fn tangents_in_gradients() {
        let p = Point(3.0, 2.0);
        let expected = (PointTangent(24.0, 18.0), KernelTangent::Linear(14.0, vec![4.0]), 32.0);
        assert_eq!(calls::gradient(&p, Kernel::Linear(2.0, vec![7.0]), 2.0), expected);
        let k = Kernel::Periodic { period: 1.0, phase: 0.5 };
        assert_eq!(calls::gradient(&p, k, 2.0).1, KernelTangent::Periodic { period: 1.0, phase: () });
        let mut buffers = (PointTangent::zero(), KernelTangent::Linear(0.0, vec![9.0]), 0.0);
        let k = Kernel::Linear(2.0, vec![7.0]);
        calls::value_and_gradient_into(&p, k, 2.0, &mut buffers.0, &mut buffers.1, &mut buffers.2);
        assert_eq!(buffers, expected);
    }

    #[differentiable]
    fn loss(net: &Net, x: &[f64]) -> f64 {
        let mut sum = net.layer1.bias * net.layer2.bias;
        for i in 0..x.len() {
            sum += net.layer1.w[i] * x[i] * x[i];
        }
        sum
    }

    #[test]
    fn a_model_is_fitted() {
        let mut model = net();
        let (dnet, dx) = loss::gradient(&model, &[1.0, 2.0]);
        let expected = NetTangent::from_flat(&model, &[1.0, 4.0, 5.0, 0.0, 3.0, 0.0, 0.0, 0.0]);
        assert_eq!((&dnet, dx), (&expected, vec![2.0, 8.0]));
        let before = loss(&model, &[1.0, 2.0]);
        model.update(&dnet, |p, g| p - 0.01 * g);
        assert!(loss(&model, &[1.0, 2.0]) < before);
        zygote::check!(loss, &model, &[1.0, 2.0]).unwrap();
    }

    #[test]
    fn checked() {
        let p = Point(3.0, 2.0);
        zygote::check!(calls, &p, Kernel::Linear(2.0, vec![7.0]), 2.0).unwrap();
        zygote::check!(calls, &p, Kernel::Periodic { period: 1.0, phase: 0.5 }, 2.0).unwrap();
    }
}
