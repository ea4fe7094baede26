//! Calls of differentiable functions, methods and operators, and the closures that they are given.

use super::{Function, Proj, Value, Verbatim};
use crate::diag::Problem;
use proc_macro2::Ident;

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) path: syn::ExprPath,
    /// A method call: the path is not used but for its generic arguments, and the first argument (of each slot) is the receiver.
    pub(crate) method: Option<Ident>,
    /// Of a derivative: the primal arguments, then their tangents, ….
    pub(crate) args: Vec<Value>,
    /// The callee's value, or its gradient.
    pub(crate) of: Of,
    /// How many times the forward transform was applied to that: `f`, `f::__jvp`, …. From 1 on there are two results.
    pub(crate) level: u32,
    /// The callee is the function itself, or in a method may be it: its pullback is boxed.
    pub(crate) recursive: bool,
    /// It receives a value that varies with a parameter: an error if it has no companion, also where nothing flows back.
    pub(crate) receives_varied: bool,
    /// Closures and functions among the arguments, by position: the value there stands for nothing.
    pub(crate) lambdas: Lambdas,
    /// What is called is the first argument: a parameter `impl Fn`.
    pub(crate) callable: bool,
}

/// Functions among arguments, by position.
pub(crate) type Lambdas = Vec<(usize, Box<Lambda>)>;

/// A closure that is passed to a differentiable function.
#[derive(Clone, Debug)]
pub(crate) struct Lambda {
    /// As written, for calls through which nothing flows back.
    pub(crate) plain: Verbatim,
    /// Its parameters, and those that stand for what it captures.
    pub(crate) function: Function,
    /// What it captures, per parameter of `function`; nothing for its own.
    pub(crate) captures: Vec<Option<Value>>,
    /// Per parameter: what it captures has a cotangent.
    pub(crate) active: Vec<bool>,
    /// Its own parameters, as written at level 0: the type, if there is one.
    pub(crate) types: Vec<Option<syn::Type>>,
    /// What is wrong with it if something active goes in.
    pub(crate) problems: Vec<Problem>,
}

impl Lambda {
    pub(crate) fn captured(&self) -> impl Iterator<Item = Value> {
        self.captures.iter().flatten().copied()
    }

    /// Which parameters of its function have no derivative.
    pub(crate) fn inactive(&self) -> Vec<bool> {
        self.captures.iter().zip(&self.active).map(|(v, active)| v.is_some() && !active).collect()
    }

    /// What it captures with a cotangent: the parameter's position, and the value.
    pub(crate) fn active_captures(&self) -> Vec<(usize, Value)> {
        let all = self.captures.iter().zip(&self.active).enumerate();
        all.filter_map(|(k, (v, active))| v.filter(|_| *active).map(|v| (k, v))).collect()
    }
}

/// The receiver of a method, to be given again: a copy, unless all that may change it later turn out not to.
#[derive(Clone, Debug)]
pub(crate) struct Keep {
    pub(crate) back: Value,
    pub(crate) receiver: Value,
    /// It is a tangent.
    pub(crate) tangent: bool,
    /// The methods that are called on it later, and on what.
    pub(crate) later: Vec<(Ident, Value, Vec<Proj>)>,
}

/// Stands for the module of the runtime's operator traits in the path of a call.
pub(crate) const OPERATORS: &str = "__operators";

impl Call {
    /// The operator of users' types that it is: the name of its trait's method.
    pub(crate) fn operator(&self) -> Option<String> {
        let segments = &self.path.path.segments;
        let ours = self.method.is_none() && segments.len() == 3 && segments[0].ident == OPERATORS;
        ours.then(|| segments[2].ident.to_string())
    }

    /// A method of an array of ndarray: places and tangents of what has none may be `()`.
    pub(crate) fn is_of_array(&self, f: &Function) -> bool {
        let ours = self.method.as_ref().is_some_and(|m| crate::arrays::is_method(&m.to_string()));
        ours && self.args.iter().any(|v| f.ty(*v).dense().is_some())
    }

    /// An operator with these operands, in Rust.
    pub(crate) fn infix(&self) -> Option<(&'static str, &[Value])> {
        let op = match self.operator()?.as_str() {
            "add" => "+",
            "sub" | "neg" => "-",
            "mul" => "*",
            "div" => "/",
            "add_assign" => "+=",
            "sub_assign" => "-=",
            "mul_assign" => "*=",
            _ => "/=",
        };
        Some((op, &self.args))
    }

    /// `Type::f(x)`, `Self::f(x)`, `<T as Trait>::f(x)`: what is generated for the callee stands beside it.
    pub(crate) fn is_associated(&self) -> bool {
        let owner = self.path.path.segments.iter().rev().nth(1);
        let is_type = |s: &syn::PathSegment| {
            s.ident.to_string().trim_start_matches("r#").trim_start_matches('_').starts_with(char::is_uppercase)
                || !s.arguments.is_none()
        };
        self.method.is_none() && (self.path.qself.is_some() || owner.is_some_and(is_type))
    }

    /// A free function that calls itself.
    pub(crate) fn is_function_itself(&self) -> bool {
        self.recursive && self.convention() == Convention::Function
    }

    /// In a method: a call of a method of that name, perhaps of another type.
    pub(crate) fn may_be_method_itself(&self) -> bool {
        self.recursive && self.convention() != Convention::Function
    }

    /// What tells how the callee takes arguments and sinks, if it is a function or an associated function.
    pub(crate) fn known_companion(&self) -> Option<Box<Call>> {
        self.without_arguments().filter(|_| self.method.is_none())
    }

    /// The callee, if it says how it takes arguments and sinks.
    pub(crate) fn without_arguments(&self) -> Option<Box<Call>> {
        let known = !self.callable && self.level == 0 && self.of == Of::Value && self.operator().is_none();
        known.then(|| {
            Box::new(Call {
                path: self.path.clone(),
                method: self.method.clone(),
                args: vec![],
                lambdas: vec![],
                of: Of::Value,
                ..*self
            })
        })
    }

    /// How its pullback is called.
    pub(crate) fn convention(&self) -> Convention {
        match (&self.method, self.is_associated()) {
            (Some(_), _) => Convention::Method { slot: self.args.len() >> self.level },
            (None, true) => Convention::Associated,
            (None, false) => Convention::Function,
        }
    }
}

/// How a pullback is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Convention {
    /// `back(again…)`
    Function,
    /// `(back.1)(again…)`: beside it is how the receiver is taken, which is of no use here.
    Associated,
    /// `(back.1)(back.0.again(&receiver), again…)`; a receiver begins each slot of so many arguments.
    Method { slot: usize },
}

/// What of a differentiable function is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Of {
    Value,
    /// All partial derivatives, as a tuple.
    Gradient,
}
