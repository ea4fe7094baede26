//! Tangents, parameters and matrices by `serde`, which the tangents' crate needs not depend on.

use ndarray::{Array1, Array2, ArrayD, array};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use zygote::Matrix;
use zygote::prelude::*;

#[derive(Clone, Debug, PartialEq, Differentiable, Serialize, Deserialize)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f32>,
    #[constant]
    name: String,
    r#type: usize,
}

#[derive(Clone, Debug, Differentiable)]
enum Layer<T: Real> {
    Dense(Dense, #[constant] ()),
    Scale { by: T, shift: Option<Vec<T>> },
    Identity,
}

#[derive(Clone, Debug, Differentiable)]
struct Tree<T> {
    value: T,
    children: Vec<Tree<T>>,
}

#[derive(Clone, Debug, Differentiable)]
struct Generic<T: Real, const N: usize> {
    arrays: [f64; N],
    w: Array2<T>,
    any: ArrayD<T>,
}

#[derive(Clone, Debug, Differentiable)]
struct Unit;

fn dense() -> Dense {
    Dense { w: array![[1.0, 2.0], [0.1, 1e-300]], b: array![0.1], name: "dense".into(), r#type: 3 }
}

#[track_caller]
fn round_trip<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) -> String {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value, "{text}");
    text
}

#[test]
fn structs() {
    let g = DenseTangent::from_flat(&dense(), &[0.1, 2.0, 3.0, 4.0, 5.0]);
    let text = round_trip(&g);
    // Constants aren't written.
    assert_eq!(
        text,
        r#"{"w":{"v":1,"dim":[2,2],"data":[0.1,2.0,3.0,4.0]},"b":{"v":1,"dim":[1],"data":[5.0]},"type":null}"#
    );
    round_trip(&DenseTangent::zero());
    // A model is the user's own type: his derive, and ndarray's.
    round_trip(&dense());
    round_trip(&UnitTangent);
}

#[test]
fn enums_and_generics() {
    let layer = Layer::<f32>::Dense(dense(), ());
    let g = LayerTangent::from_flat(&layer, &[1.0, 2.0, 3.0, 4.0, 5.0]);
    assert!(round_trip(&g).starts_with(r#"{"Dense":[{"w""#));
    let scale = Layer::Scale { by: 1.0_f32, shift: Some(vec![2.0, 3.0]) };
    let g = LayerTangent::from_flat(&scale, &[1.0, 2.0, 3.0]);
    assert_eq!(round_trip(&g), r#"{"Scale":{"by":1.0,"shift":[2.0,3.0]}}"#);
    assert_eq!(round_trip(&zygote::zero_like(&Layer::<f64>::Identity)), r#""Identity""#);
    let leaf = |v| Tree { value: v, children: vec![] };
    let tree = Tree { value: 1.0, children: vec![leaf(2.0), leaf(3.0)] };
    assert_eq!(round_trip(&TreeTangent::from_flat(&tree, &tree.to_flat())).matches("value").count(), 3);
}

#[test]
fn arrays_in_generics() {
    // No `Deserialize` of std for arrays of any length: such a type is only not serialisable.
    let g = GenericTangent::<f32, 1> { arrays: [1.0], w: array![[2.0]], any: array![3.0].into_dyn() };
    assert_eq!(g.to_flat(), [1.0, 2.0, 3.0]);
}

#[test]
fn matrices() {
    let m = Matrix::from_vec(2, 3, vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    assert_eq!(round_trip(&m), r#"{"rows":2,"cols":3,"elements":[1.0,2.0,3.0,4.0,5.0,6.0]}"#);
    round_trip(&Matrix::<f32>::zeros(0, 4));
    let wrong = serde_json::from_str::<Matrix<f64>>(r#"{"rows":2,"cols":2,"elements":[1.0]}"#).unwrap_err();
    assert!(wrong.to_string().contains("as many elements as 2 rows and 2 columns have"), "{wrong}");
}

/// Training goes on from what was written.
#[test]
fn a_state_is_kept() {
    let mut model = dense();
    let moments = DenseTangent::from_flat(&model, &[0.5; 5]);
    let text = serde_json::to_string(&(&model, &moments)).unwrap();
    let (mut again, state): (Dense, DenseTangent) = serde_json::from_str(&text).unwrap();
    model.update(&moments, |p, g| p - 0.1 * g);
    again.update(&state, |p, g| p - 0.1 * g);
    assert_eq!(model, again);
}
