//! Models of arrays: structs with `Array` fields, their tangents, and steps.

#![cfg(feature = "ndarray")]

use ndarray::{Array1, Array2, ArrayD, Axis, Slice, array};
use zygote::prelude::*;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net {
    layers: Vec<Dense>,
    scale: Option<Array1<f64>>,
    #[constant]
    mean: Array1<f64>,
    head: (Array1<f64>, f64),
}

#[derive(Clone, Debug, Differentiable)]
struct Single {
    w: Array2<f32>,
    b: ArrayD<f32>,
}

#[derive(Clone, Debug, Differentiable)]
struct Generic<T: Real> {
    w: Array2<T>,
    n: usize,
}

#[derive(Differentiable)]
struct Borrowed<'a> {
    w: ndarray::ArrayView2<'a, f64>,
    b: &'a Array1<f64>,
}

fn dense(k: f64) -> Dense {
    Dense { w: array![[k, k + 1.0, k + 2.0], [k + 3.0, k + 4.0, k + 5.0]], b: array![k, -k] }
}

fn net() -> Net {
    Net {
        layers: vec![dense(1.0), dense(10.0)],
        scale: Some(array![7.0, 8.0]),
        mean: array![100.0],
        head: (array![0.5], 0.25),
    }
}

/// Sum over i of (w x + b)_i², by loops.
#[differentiable]
fn energy(layer: &Dense, x: &[f64]) -> f64 {
    let mut e = 0.0;
    for i in 0..layer.b.len() {
        let mut y = layer.b[i];
        for j in 0..x.len() {
            y += layer.w[[i, j]] * x[j];
        }
        e += y * y;
    }
    e
}

#[test]
fn the_gradient_of_a_struct_of_arrays() {
    let (layer, x) = (dense(0.1), [1.0, -2.0, 0.5]);
    let (g, dx) = energy::gradient(&layer, &x);
    assert_eq!((g.w.dim(), g.b.len()), ((2, 3), 2));
    let flat = layer.to_flat();
    let at = |k: usize, h: f64| {
        let (mut moved, mut flat) = (layer.clone(), flat.clone());
        flat[k] += h;
        moved.fill_from(&flat);
        energy(&moved, &x)
    };
    for (k, (name, g)) in g.named_leaves().into_iter().enumerate() {
        let fd = (at(k, 1e-5) - at(k, -1e-5)) / 2e-5;
        assert!((g - fd).abs() < 1e-8 * (1.0 + fd.abs()), "{name}: {g} is not {fd}");
    }
    let y: Vec<f64> = (0..2).map(|i| layer.b[i] + (0..3).map(|j| layer.w[[i, j]] * x[j]).sum::<f64>()).collect();
    assert!((dx[1] - 2.0 * (y[0] * layer.w[[0, 1]] + y[1] * layer.w[[1, 1]])).abs() < 1e-12);
    assert!(zygote::check!(energy, &layer, &x[..]).is_ok());
}

/// Parameters by their names as operands: their tangents are references, too.
#[differentiable]
fn affine(w: &Array2<f64>, b: &Array1<f64>, x: &Array1<f64>) -> Array1<f64> {
    w.dot(x) + b
}

#[test]
fn tangents_of_operands_stay_where_they_are() {
    let layer = dense(0.1);
    let (x, x_dot) = (array![1.0, -2.0, 0.5], array![0.5, 1.0, 2.0]);
    let (y, y_dot) = affine::jvp((&layer.w, &layer.b, &x), (&layer.w, &layer.b, &x_dot));
    assert_eq!(y, layer.w.dot(&x) + &layer.b);
    let expected = layer.w.dot(&x) + layer.w.dot(&x_dot) + &layer.b;
    assert!((y_dot - expected).iter().all(|d| d.abs() < 1e-14));
}

#[test]
fn names_of_leaves() {
    let names: Vec<String> = net().named_leaves().into_iter().map(|(name, v)| format!("{name}={v}")).collect();
    let first: Vec<&str> = names.iter().map(String::as_str).collect();
    assert_eq!(
        first[..9],
        [
            "layers[0].w[0, 0]=1",
            "layers[0].w[0, 1]=2",
            "layers[0].w[0, 2]=3",
            "layers[0].w[1, 0]=4",
            "layers[0].w[1, 1]=5",
            "layers[0].w[1, 2]=6",
            "layers[0].b[0]=1",
            "layers[0].b[1]=-1",
            "layers[1].w[0, 0]=10"
        ]
    );
    // The constant has no leaves.
    assert_eq!(first[16..], ["scale[0]=7", "scale[1]=8", "head.0[0]=0.5", "head.1=0.25"]);
    let tangent = NetTangent::from_flat(&net(), &net().to_flat());
    assert_eq!(tangent.named_leaves(), net().named_leaves());
}

#[test]
fn tangents_are_vectors() {
    let model = net();
    let flat: Vec<f64> = (0..20).map(f64::from).collect();
    let g = NetTangent::from_flat(&model, &flat);
    assert_eq!((g.mean, g.layers[1].b.clone()), ((), array![14.0, 15.0]));
    let doubled: Vec<f64> = flat.iter().map(|v| 2.0 * v).collect();
    assert_eq!((&g + &g).to_flat(), doubled);
    assert_eq!((2.0 * &g).to_flat(), doubled);
    assert_eq!((&g - &g * 3.0).to_flat(), doubled.iter().map(|v| -v).collect::<Vec<_>>());
    assert_eq!((-&g + &g / 2.0).to_flat(), flat.iter().map(|v| -0.5 * v).collect::<Vec<_>>());
    let mut sum: NetTangent = [&g, &g].into_iter().sum();
    sum -= &g;
    sum += g.clone();
    sum *= 0.5;
    assert_eq!(sum, g);
    sum.add_scaled(2.0, &g);
    assert_eq!(sum.to_flat(), flat.iter().map(|v| 3.0 * v).collect::<Vec<_>>());
    let squares: f64 = flat.iter().map(|v| v * v).sum();
    assert_eq!((g.dot(&g), g.norm()), (squares, squares.sqrt()));
    assert_eq!(g.map(|v| v + 1.0).to_flat(), flat.iter().map(|v| v + 1.0).collect::<Vec<_>>());
    assert_eq!(g.zip_map(&sum, |a, b| b - a).to_flat(), doubled);
    let mut other = g.clone();
    other.fill_from(&doubled);
    assert_eq!(other, g.scale(2.0));
    assert!(format!("{g:?}").starts_with("NetTangent { layers: [DenseTangent { w: [[0.0, 1.0, 2.0],"));
}

#[test]
fn zeros_without_shape_are_zeros() {
    let model = net();
    let g = NetTangent::from_flat(&model, &[1.0; 20]);
    let zero = NetTangent::zero();
    assert_eq!((&zero + &g, &g + &zero, &g - &zero), (g.clone(), g.clone(), g.clone()));
    assert_eq!((g.dot(&zero), zero.norm()), (0.0, 0.0));
    assert_eq!(zero.zip_map(&g, |a, b| a - b).to_flat(), [-1.0; 20]);
    // One array only is without shape.
    let mut part = g.clone();
    part.layers[0].w = Array2::zeros((0, 0));
    assert_eq!((&part + &g).layers[0].w, g.layers[0].w);
    let mut moved = model.clone();
    moved.update(&part, |p, g| p - g);
    assert_eq!((&moved.layers[0].w, &moved.layers[0].b), (&model.layers[0].w, &array![0.0, -2.0]));
    moved.update(&zero, |p, g| p + g);
    assert_eq!(moved.head, (array![-0.5], -0.75));
}

#[test]
fn steps_change_what_is_no_constant() {
    let mut model = net();
    let g = NetTangent::from_flat(&model, &model.to_flat());
    model.update(&g, |p, g| p - g);
    assert_eq!((model.to_flat(), &model.mean), (vec![0.0; 20], &array![100.0]));
    model.fill_from(&(0..20).map(f64::from).collect::<Vec<_>>());
    assert_eq!(model.layers[1].w, array![[8.0, 9.0, 10.0], [11.0, 12.0, 13.0]]);
    model.scale = None;
    assert_eq!(model.to_flat().len(), 18);
    let g = NetTangent::from_flat(&model, &[1.0; 18]);
    assert_eq!(g.scale, None);
}

#[test]
#[should_panic(expected = "expected a gradient of shape [2, 3], found [3, 2]")]
fn a_gradient_of_another_shape() {
    let mut layer = dense(1.0);
    layer.update(&DenseTangent { w: Array2::zeros((3, 2)), b: array![0.0, 0.0] }, |p, _| p);
}

#[test]
fn single_precision_and_generics() {
    let mut model = Single { w: array![[1.0, 2.0]], b: array![[3.0], [4.0]].into_dyn() };
    let g = SingleTangent::from_flat(&model, &[0.1, 0.2, 0.3, 0.4]);
    assert_eq!((g.w[[0, 1]], g.b[[1, 0]]), (0.2_f32, 0.4_f32));
    model.update(&g, |p, g| p - 10.0 * g);
    assert!(model.to_flat().iter().all(|v| v.abs() < 1e-6));
    let names: Vec<_> = model.named_leaves().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["w[0, 0]", "w[0, 1]", "b[0, 0]", "b[1, 0]"]);
    let mut generic = Generic { w: array![[1.0_f32, 2.0]], n: 3 };
    let g = GenericTangent { w: array![[0.5_f32, 0.5]], n: () };
    generic.update(&(&g * 2.0), |p, g| p - g);
    assert_eq!((generic.w, generic.n), (array![[0.0, 1.0]], 3));
}

#[test]
fn odd_shapes_and_layouts() {
    // Axes of length 0 and 1, reversed and transposed memory: the order is the logical one.
    let base = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    for w in [
        base.clone().reversed_axes(),
        base.slice_axis(Axis(0), Slice::new(0, None, -1)).to_owned(),
        base.clone().slice_axis_move(Axis(1), Slice::new(0, None, -2)),
        Array2::zeros((0, 3)),
        Array2::zeros((1, 1)),
    ] {
        let mut layer = Dense { w: w.clone(), b: array![] };
        assert_eq!(layer.to_flat(), w.iter().copied().collect::<Vec<_>>());
        let g = DenseTangent { w: w.mapv(|v| v + 1.0), b: array![] };
        assert_eq!(DenseTangent::from_flat(&layer, &g.to_flat()), g);
        // Gradients have any layout.
        let g = DenseTangent { w: g.w.t().as_standard_layout().into_owned().reversed_axes(), b: array![] };
        layer.update(&g, |p, g| g - p);
        assert_eq!(layer.w, Array2::ones(w.raw_dim()));
    }
}

#[test]
fn borrowed_arrays_have_owned_tangents() {
    let (w, b) = (array![[1.0, 2.0], [3.0, 4.0]], array![5.0]);
    let view = Borrowed { w: w.slice_axis(Axis(1), Slice::from(..1)), b: &b };
    let g = BorrowedTangent::from_flat(&view, &[1.0, 2.0, 3.0]);
    assert_eq!((&g.w, &g.b, view.w.len() + view.b.len()), (&array![[1.0], [2.0]], &array![3.0], 3));
}

/// Adam, with its state in tangents.
struct Adam {
    m: NetTangent,
    v: NetTangent,
    t: i32,
}

impl Adam {
    fn step(&mut self, model: &mut Net, g: &NetTangent) {
        self.t += 1;
        self.m = self.m.zip_map(g, |m, g| 0.9 * m + 0.1 * g);
        self.v = self.v.zip_map(g, |v, g| 0.999 * v + 0.001 * g * g);
        let (c1, c2) = (1.0 - 0.9_f64.powi(self.t), 1.0 - 0.999_f64.powi(self.t));
        let step = self.m.zip_map(&self.v, |m, v| 0.1 * (m / c1) / ((v / c2).sqrt() + 1e-8));
        model.update(&step, |p, s| p - s);
    }
}

#[test]
fn an_optimiser_with_state() {
    let mut model = net();
    let mut adam = Adam { m: NetTangent::zero(), v: NetTangent::zero(), t: 0 };
    // Of half the square of every parameter the gradient is the parameter.
    for _ in 0..500 {
        let g = NetTangent::from_flat(&model, &model.to_flat());
        adam.step(&mut model, &g);
    }
    assert!(model.to_flat().iter().all(|v| v.abs() < 0.05), "{:?}", model.to_flat());
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Layer {
    Linear(Array2<f64>),
    Scale { by: f64, shift: Option<Array1<f64>> },
}

#[test]
fn enums_of_arrays() {
    let linear = Layer::Linear(array![[1.0, 2.0]]);
    let scale = Layer::Scale { by: 3.0, shift: Some(array![4.0]) };
    let g = LayerTangent::from_flat(&scale, &[1.0, 2.0]);
    assert_eq!(g.map(|v| v * v).to_flat(), [1.0, 4.0]);
    assert_eq!(g.zip_map(&g, |a, b| a + 10.0 * b).to_flat(), [11.0, 22.0]);
    // A zero of another variant gives way.
    assert_eq!(g.zip_map(LayerTangent::zero(), |a, b| a - b), g);
    assert_eq!(LayerTangent::zero().zip_map(&g, |a, b| a - b), -&g);
    let mut sum = LayerTangent::from_flat(&linear, &[0.0, 0.0]);
    sum.add_scaled(2.0, &g);
    assert_eq!(sum.to_flat(), [2.0, 4.0]);
    assert_eq!(g.named_leaves()[1].0, "Scale.shift[0]");
}

#[derive(Clone, Debug, Differentiable)]
struct AnyDimension<T: Real, D: ndarray::Dimension> {
    a: ndarray::Array<T, D>,
    parts: Vec<Array1<T>>,
}

#[test]
fn elements_and_dimensions_as_parameters() {
    fn step<T: Real, D: ndarray::Dimension>(
        x: &mut AnyDimension<T, D>,
        g: &AnyDimensionTangent<T, D>,
    ) -> ndarray::Array<T, D> {
        x.update(g, |p, g| p - g);
        g.a.clone()
    }
    let mut x = AnyDimension { a: array![[1.0_f32], [2.0]], parts: vec![array![3.0]] };
    let g = AnyDimensionTangent { a: array![[0.5], [0.5]], parts: vec![] };
    assert_eq!(step(&mut x, &g), g.a);
    assert_eq!(x.to_flat(), [0.5, 1.5, 3.0]);
}
