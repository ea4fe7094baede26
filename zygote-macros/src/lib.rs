//! The source-to-source transform behind `zygote-ad`: entry points only.
//!
//! Use these through the facade crate (`zygote::differentiable`, …): what they generate names its paths.

#![forbid(unsafe_code)]

mod activity;
mod adjoint;
mod arrays;
mod associated;
mod calls;
mod captures;
mod checkpoint;
mod companion;
mod derive;
mod diag;
mod driver;
mod elementwise;
mod emit;
mod forward;
mod fuse;
mod gather;
mod hash;
mod hoist;
mod infer;
mod ir;
mod lower;
mod mutations;
mod normalise;
mod options;
mod partials;
mod pointwise;
mod polynomial;
mod private;
mod pushes;
mod reuse;
mod reverse;
mod rules;
mod sizes;
mod slopes;
mod strides;
mod ty;
mod unroll;

use proc_macro::TokenStream;

/// Gives a function its derivatives: `f::gradient`, `f::pullback`, `f::jvp`, `f::hvp` and more.
///
/// The function itself stays as it is. Beside it comes its *companion*, a type of the same name, whose associated
/// functions take the function's arguments:
///
/// - `f::gradient(x, y)`: the derivatives with respect to every parameter, always a tuple (scalar-valued functions);
/// - `f::value_and_gradient(x, y)`: the value and the gradient;
/// - `f::pullback(x, y)`: the value and `back`, which takes a cotangent of the result and returns one of every parameter;
/// - `f::derivative(x)`: the bare number, for functions of one number;
/// - `f::value_and_gradient_into(x, y, &mut dx, &mut dy)`: the value; the gradient overwrites the buffers, which have the shapes of
///   the parameters (slices for slices);
/// - `f::jvp((x, y), (dx, dy))`: forward mode, the value and its tangent; `()` is the tangent of what has none;
/// - `f::jacobian(x, y)`: a tuple of one `Matrix` per parameter, a row per number in the result;
/// - `f::hvp((x, y), (vx, vy))`, of one parameter `f::hvp(x, v)`: the Hessian times a vector, a tuple like the gradient
///   (scalar-valued functions, as the next two);
/// - `f::hessian(x)`: the Hessian as a `Matrix`, where one parameter only has a derivative;
/// - `f::second_derivative(x)`: the bare number, for functions of one number;
/// - `f::WENGERT`: the list of elementary assignments that the function was taken apart into.
///
/// A parameter marked `#[constant]` has tangent `()`, as integers, `bool`, `char` and strings have.
///
/// The body may use derivatives of other differentiable functions: `g::gradient(x)`, `g::derivative(x)`, `g::value_and_gradient(x)`,
/// `g::jvp((x,), (dx,))`, `gradient!(g, x)`.
///
/// # Options
///
/// - `crate = path`: where the `zygote` crate is found;
/// - `companion = name`: the name of the companion, where a module has the function's own name already;
/// - `recursive`: boxes the pullback, which functions that call each other need in one place of the cycle (those that call themselves don't);
/// - `order = n`: how often the function can be differentiated, nesting counted: 2 without it, for Hessians. Each more makes about three times
///   the code. With `order = 1` there are no second derivatives. Asking for more than there is fails to compile where it is used.
/// - `checkpoint`: the pullback keeps nothing but the arguments (those by value are cloned), and runs the function again each time it is called.
///
/// # Checkpoints
///
/// `#[checkpoint(every = k)]` on a `for`, `while` or `loop` in the function's body keeps a snapshot of what the loop carries
/// every `k` iterations, and in the reverse sweep runs the iterations from one snapshot to the next again: of n iterations,
/// n / k + k records instead of n. The gradient stays the same to the bit. What the loop does besides (printing, counting) is
/// done again too; such a loop is left by its own `break`s only. `zygote::checkpointed(f, x)` is the same for a call.
///
/// `zygote::hook(x, |dx| …)` is `x`, with the closure applied to its cotangent. Other variables in the closure are constants.
#[proc_macro_attribute]
pub fn differentiable(options: TokenStream, item: TokenStream) -> TokenStream {
    driver::differentiable(options.into(), item.into()).into()
}

/// Gives a struct or enum `Net` a tangent type, `NetTangent`, so that it can be a differentiable parameter or result.
///
/// `NetTangent` has the fields (or the variants) of `Net`, with the same names and visibilities, and in them the tangents of the fields:
/// `f64` for `f64`, `Vec<f64>` for `Vec<f64>`, `LayerTangent` for `Layer`. A field that is discrete, or marked `#[constant]`, is `()` there. An
/// enum without any field is discrete as a whole: then `NetTangent` is `()`.
///
/// Tangents have `Clone`, `Debug`, `PartialEq`, `Default`, are `Copy` if all of their fields are, and are vectors: `a + b`, `a - b`, `-a`, `a * 0.5`, `0.5 * a`, `a / 2.0`
/// (of values and of references), `+= -= *= /=`, `sum()` of iterators; and the methods
///
/// - `zero()`, `add(b)`, `sub(b)`, `scale(factor)`, `add_scaled(factor, b)`, `dot(b)`, `norm()`, `map(|v| …)`, `zip_map(b, |v, w| …)`;
/// - `to_flat()`: all numbers in the order of the fields; `NetTangent::from_flat(&net, &flat)`, `fill_from(&flat)`: back again;
/// - `named_leaves()`: all numbers with their names, `("layer1.w[3]", 0.5)`.
///
/// A zero without shape, as `zero()` gives, has empty `Vec`s; added to something it takes the other's shape. `zero_like(&net)` is the zero
/// with the shape of a value.
///
/// `Net` itself gets the trait `Parameters` (in the prelude), unless there are references in it: `net.update(&gradient, |p, g| p - 0.1 * g)`, `to_flat()`, `fill_from(&flat)`,
/// `named_leaves()`; its leaves are those of its tangent.
///
/// ```text
/// #[derive(Differentiable)]
/// struct Layer {
///     w: Vec<f64>,
///     bias: f64,
///     #[constant]
///     name: &'static str,
/// }
///
/// let gradient = LayerTangent { w: vec![1.0, 2.0], bias: 3.0, name: () };
/// layer.update(&gradient, |p, g| p - 0.1 * g);
/// ```
///
/// With the feature `serde`, `NetTangent` implements `Serialize` and `Deserialize` if its fields do; what is `#[constant]` isn't written.
///
/// # Enums
///
/// The zero without shape is the first variant (of a type that holds itself, the first that doesn't). The sum of two variants is the one that is
/// not zero; if neither is, that is a panic, which sums of cotangents of one value don't run into. Leaves are named `Variant.field`.
///
/// # Generics
///
/// The tangent type has the type parameters that its fields mention (not those of `#[constant]` fields and `PhantomData`), all const parameters, and
/// no lifetimes. Types may hold themselves, behind a `Box`, `Vec` or `Option<Box<…>>`; two types that hold each other can't be derived.
///
/// # Options
///
/// `#[differentiable(crate = path)]` above the type, below the derive: where the `zygote` crate is found.
#[proc_macro_derive(Differentiable, attributes(constant, differentiable))]
pub fn derive_differentiable(item: TokenStream) -> TokenStream {
    driver::derive(item.into()).into()
}

/// Makes a function the adjoint of another one, preferred by every generated pullback that calls that one.
///
/// ```text
/// #[adjoint(add)]
/// fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
///     (add(a, b), |d| (d, d))
/// }
/// ```
///
/// The rule takes the function's arguments and returns its value and its pullback: from the cotangent of the result to a
/// tuple with one cotangent per parameter. The function may be plain, `#[differentiable]` (its derived pullback gives way,
/// and stays reachable as `__derived_add::add`), or of another crate (`#[adjoint(libm::erf)]`). Put the rule into the
/// module of the function, with the function's visibility; for one of another crate, into the module that calls it.
///
/// A rule that takes references and is called from generated pullbacks should return `impl Fn(…) -> … + use<>` (nothing
/// borrowed) or a `Box<dyn Fn(…) -> …>`: then it runs in the forward sweep. One that keeps its borrows runs in the
/// reverse sweep, with the references that are given again, after the function itself ran in the forward sweep.
///
/// # Options
///
/// - `crate = path`: where the `zygote` crate is found;
/// - `jvp = path`: what gives the function its derivative in forward mode and of second order, which it has not otherwise: a
///   `#[differentiable]` function of the arguments, then of one tangent per argument, that returns the value and its tangent;
/// - `jvp = derived`: these are the derived ones, where the function is `#[differentiable]` itself.
///
/// ```text
/// #[adjoint(mul, jvp = mul_tangent)]
/// fn mul_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
///     (mul(a, b), move |d| (b * d, a * d))
/// }
///
/// #[differentiable]
/// fn mul_tangent(a: f64, b: f64, da: f64, db: f64) -> (f64, f64) {
///     (a * b, da * b + a * db)
/// }
/// ```
#[proc_macro_attribute]
pub fn adjoint(options: TokenStream, item: TokenStream) -> TokenStream {
    driver::adjoint(options.into(), item.into()).into()
}

/// `gradient!(f, x, y)` is `f::gradient(x, y)`; in place of a path it takes a closure, whose captured variables are constants.
///
/// # Implicit parameters
///
/// `gradient!(|| …, params![w, model.b])` differentiates by the variables and fields that are listed, which the closure names directly; all
/// others that it captures are constants. The result is a `Grads`, indexed by the parameters: `grads[&w]`.
///
/// ```text
/// let grads = gradient!(|| loss(&w, &b, &x), params![w, b]);
/// w -= 0.1 * grads[&w];
/// ```
///
/// The parameters are borrowed as long as the macro runs, and may be changed and moved afterwards. `value_and_gradient!` gives the value too, `pullback!` a
/// `back` from the cotangent of the value to a `Grads`.
#[proc_macro]
pub fn gradient(input: TokenStream) -> TokenStream {
    driver::call(calls::Kind::Gradient, input.into()).into()
}

/// `pullback!(f, x, y)` is `f::pullback(x, y)`; in place of a path it takes a closure, whose captured variables are constants.
#[proc_macro]
pub fn pullback(input: TokenStream) -> TokenStream {
    driver::call(calls::Kind::Pullback, input.into()).into()
}

/// `value_and_gradient!(f, x, y)` is `f::value_and_gradient(x, y)`; in place of a path it takes a closure.
#[proc_macro]
pub fn value_and_gradient(input: TokenStream) -> TokenStream {
    driver::call(calls::Kind::ValueAndGradient, input.into()).into()
}

/// The variables and fields that a closure is differentiated by: `gradient!(|| …, params![w, model.b])`. See [`gradient!`].
#[proc_macro]
pub fn params(input: TokenStream) -> TokenStream {
    driver::params(input.into()).into()
}

/// `jvp!(f, (x, y), (dx, dy))` is `f::jvp((x, y), (dx, dy))`: the value and its tangent; in place of a path it takes a closure.
#[proc_macro]
pub fn jvp(input: TokenStream) -> TokenStream {
    driver::call(calls::Kind::Jvp, input.into()).into()
}

/// `jacobian!(f, x, y)` is `f::jacobian(x, y)`: one matrix per parameter; in place of a path it takes a closure.
#[proc_macro]
pub fn jacobian(input: TokenStream) -> TokenStream {
    driver::call(calls::Kind::Jacobian, input.into()).into()
}

/// `hessian!(f, x)` is `f::hessian(x)`; in place of a path it takes a closure of one parameter.
#[proc_macro]
pub fn hessian(input: TokenStream) -> TokenStream {
    driver::call(calls::Kind::Hessian, input.into()).into()
}
