//! The rows of the other sections: mostly cases of other tests.

use super::Row;
use crate::rows;

pub mod plain {
    use zygote::prelude::*;

    #[differentiable]
    pub fn stopped(x: &[f64]) -> f64 {
        stop_gradient(x[0] * x[1]) * x[2] + x[3]
    }
}
pub mod dual {
    use crate::support::{D, d};

    pub fn stopped(x: &[D]) -> D {
        d((x[0] * x[1]).re()) * x[2] + x[3]
    }
}

pub fn rows() -> Vec<Row> {
    let types = rows! { "Types of parameters and results";
        inside "corpus/branches.rs" "if_value" "`f64`, `f32`",
        inside "corpus/generics.rs" "functions_of_f32" "`f64`, `f32`",
        inside "corpus/generics.rs" "at_f64" "`T: Real` (generic over `f32` and `f64`)",
        inside "corpus/generics.rs" "at_f32_like_f64" "`T: Real` (generic over `f32` and `f64`)",
        inside "corpus/discrete.rs" "many_integer_types" "integers, `bool`, `char`, `&str`, `String`",
        inside "corpus/discrete.rs" "characters" "integers, `bool`, `char`, `&str`, `String`",
        inside "corpus/matches.rs" "on_str" "integers, `bool`, `char`, `&str`, `String`",
        inside "corpus/scopes.rs" "reference_parameters" "`&T`",
        inside "corpus/data.rs" "tuple_nested" "tuples, nested",
        inside "corpus/data.rs" "array_by_value" "`[T; N]`, `N` a literal or a const generic",
        inside "corpus/data.rs" "const_generic_matrix" "`[T; N]`, `N` a literal or a const generic",
        inside "corpus/data.rs" "slice_dot" "`&[T]`",
        inside "corpus/data.rs" "nothing_comes_back" "`()`",
        inside "corpus/plainly.rs" "constants_of_foreign_types" "`#[constant]` parameter of any type",
        inside "method_forms.rs" "impl_trait_parameters" "`impl Trait` parameters: `m: &impl Model`",
        no "borrowed_result" "borrowed results",
    };
    let expressions = rows! { "Expressions";
        inside "corpus/plainly.rs" "literals_of_every_form" "literals, unary and binary arithmetic, `%`, comparisons",
        inside "rules.rs" "arithmetic" "literals, unary and binary arithmetic, `%`, comparisons",
        inside "corpus/branches.rs" "short_circuit_guards" "`&&`, `||`, `!` (the right side only if needed)",
        inside "corpus/plainly.rs" "casts" "casts: between floats with their derivative, through integers cut",
        inside "corpus/scopes.rs" "compound_assignment" "`x += e` and all compound forms, on variables",
        inside "corpus/scopes.rs" "tuple_patterns_mut" "`let` with tuple, array and struct patterns, `mut`, annotations, shadowing, deferred initialisation",
        inside "corpus/scopes.rs" "array_patterns" "`let` with tuple, array and struct patterns, `mut`, annotations, shadowing, deferred initialisation",
        inside "corpus/scopes.rs" "shadowing" "`let` with tuple, array and struct patterns, `mut`, annotations, shadowing, deferred initialisation",
        inside "corpus/branches.rs" "deferred" "`let` with tuple, array and struct patterns, `mut`, annotations, shadowing, deferred initialisation",
        inside "corpus/scopes.rs" "block_assigns_outer" "blocks, labelled blocks",
        inside "corpus/exits.rs" "labelled_block" "blocks, labelled blocks",
        inside "corpus/data.rs" "array_repeat" "`[a, b]`, `[x; N]`, `(a, b)`; `a[i][j]`, `p.0`, `s.field` (reads)",
        inside "corpus/data.rs" "nested_array" "`[a, b]`, `[x; N]`, `(a, b)`; `a[i][j]`, `p.0`, `s.field` (reads)",
        inside "corpus/data.rs" "tuple_nested_fields" "`[a, b]`, `[x; N]`, `(a, b)`; `a[i][j]`, `p.0`, `s.field` (reads)",
        inside "corpus/scopes.rs" "references" "`&x`, `*x`",
        no "unknown_macro" "unknown macros with active operands",
        no "async_block" "`async`, `.await`, `unsafe` blocks",
        no "unsafe_block" "`async`, `.await`, `unsafe` blocks",
    };
    let control = rows! { "Control flow";
        inside "corpus/branches.rs" "else_if_chain" "`if`, `else if`, `else`, as value and as statement; variables assigned in one branch only",
        inside "corpus/branches.rs" "statement_assigns_one" "`if`, `else if`, `else`, as value and as statement; variables assigned in one branch only",
        inside "corpus/matches.rs" "literals" "`match` with literals, ranges, alternatives, bindings, `@`, guards, tuples; on floats too",
        inside "corpus/matches.rs" "ranges" "`match` with literals, ranges, alternatives, bindings, `@`, guards, tuples; on floats too",
        inside "corpus/matches.rs" "guards" "`match` with literals, ranges, alternatives, bindings, `@`, guards, tuples; on floats too",
        inside "corpus/matches.rs" "on_tuple" "`match` with literals, ranges, alternatives, bindings, `@`, guards, tuples; on floats too",
        inside "corpus/hard.rs" "if_let_on_discrete" "`if let`, `while let`, `let … else`, enum patterns on what depends on no differentiable parameter",
        inside "corpus/hard.rs" "changing_vec" "`if let`, `while let`, `let … else`, enum patterns on what depends on no differentiable parameter",
        inside "corpus/plainly.rs" "constants_of_foreign_types" "`if let`, `while let`, `let … else`, enum patterns on what depends on no differentiable parameter",
        inside "corpus/loops.rs" "loop_value" "`loop` with a value, `while`, `for` over `a..b`, `a..=b` with `.rev()`, `.step_by(k)`",
        inside "corpus/loops.rs" "while_on_value" "`loop` with a value, `while`, `for` over `a..b`, `a..=b` with `.rev()`, `.step_by(k)`",
        inside "corpus/loops.rs" "for_rev_inclusive" "`loop` with a value, `while`, `for` over `a..b`, `a..=b` with `.rev()`, `.step_by(k)`",
        inside "corpus/loops.rs" "for_step_rev" "`loop` with a value, `while`, `for` over `a..b`, `a..=b` with `.rev()`, `.step_by(k)`",
        inside "corpus/exits.rs" "labelled_break_value" "labels, `break` and `continue` to any loop, with a value",
        inside "corpus/exits.rs" "labelled_continue" "labels, `break` and `continue` to any loop, with a value",
        inside "corpus/exits.rs" "return_from_nested" "`return` anywhere; dead code after it",
        inside "corpus/exits.rs" "dead_after_return" "`return` anywhere; dead code after it",
        inside "checkpoint.rs" "for_exclusive" "`#[checkpoint(every = k)]` on a `for` over a range, `while`, `loop`",
        inside "checkpoint.rs" "while_loop" "`#[checkpoint(every = k)]` on a `for` over a range, `while`, `loop`",
        inside "checkpoint.rs" "breaks" "in it: `break` and `continue` of its own, of loops inside of it",
        inside "checkpoint.rs" "labels" "in it: `break` and `continue` of its own, of loops inside of it",
        no "checkpoint_misuse" "in it: `return`, exits to an outer loop, `break` with a value, a variable that gets its first value there",
        no "checkpoint_misuse" "in it: variables from outside that are changed in place",
        inside "patterns/chains.rs" "else_if" "let chains, in `if` and `while`",
        inside "patterns/chains.rs" "labels" "let chains, in `if` and `while`",
    };
    let derivatives = "derivatives of differentiable functions: `g::gradient(x)`, `g::derivative(x)`, `g::value_and_gradient(x)`, `g::jvp((x,), (dx,))`, `gradient!(g, x)`, `value_and_gradient!(g, x)`, `jvp!(g, (x,), (dx,))`";
    let calls = rows! { "Calls";
        inside "corpus/calls.rs" "calls_by_paths" "`#[differentiable]` functions, by any path, rename or re-export; with turbofish",
        inside "corpus/calls.rs" "calls_renamed" "`#[differentiable]` functions, by any path, rename or re-export; with turbofish",
        inside "corpus/generics.rs" "generic_calls_generic" "`#[differentiable]` functions, by any path, rename or re-export; with turbofish",
        inside "adjoint.rs" "foreign" "functions with an `#[adjoint]`, of the own crate or another",
        inside "adjoint.rs" "the_adjoint_wins_over_the_derived" "functions with an `#[adjoint]`, of the own crate or another",
        inside "corpus/slots.rs" "chosen" "arguments that are constant at the call, of functions and methods that have derivatives by them: `dot(w, &data[i])`",
        inside "corpus/slots.rs" "network" "arguments that are constant at the call, of functions and methods that have derivatives by them: `dot(w, &data[i])`",
        inside "corpus/calls.rs" "power" "direct recursion; mutual recursion, with `#[differentiable(recursive)]` on one of the functions",
        inside "corpus/calls.rs" "even" "direct recursion; mutual recursion, with `#[differentiable(recursive)]` on one of the functions",
        inside "patterns/descent.rs" "by_method" "methods that call themselves: on `self`, on a child (`left.eval(x)`), by the path (`Self::eval(left, x)`, `Tree::eval(left, x)`)",
        inside "patterns/descent.rs" "by_path" "methods that call themselves: on `self`, on a child (`left.eval(x)`), by the path (`Self::eval(left, x)`, `Tree::eval(left, x)`)",
        inside "patterns/descent.rs" "in_trait" "methods that call themselves: on `self`, on a child (`left.eval(x)`), by the path (`Self::eval(left, x)`, `Tree::eval(left, x)`)",
        inside "rules.rs" "several_arguments_or_results" "every float method of std, as a method or by path (`f64::sin(x)`)",
        inside "corpus/calls.rs" "nested_functions" "nested `fn`s, `const` and `static` items, `use` in the body",
        inside "corpus/scopes.rs" "consts_and_statics" "nested `fn`s, `const` and `static` items, `use` in the body",
        inside "corpus/calls.rs" "macros_pass" "`println!`, `assert!`, `debug_assert!`, `panic!`, `unreachable!`, `format!` …",
        inside "corpus/calls.rs" "unknown_calls_on_discrete" "anything that receives only values that depend on no differentiable parameter",
        yes stopped "`stop_gradient(x)`",
        inside "checkpoint.rs" "hooks_transform_cotangents" "`hook(x, |dx| …)`",
        inside "checkpoint.rs" "checkpointed_runs_again" "`checkpointed(f, x)`, `f` a path",
        inside "checkpoint.rs" "a_checkpointed_function_runs_again" "`#[differentiable(checkpoint)]`",
        inside "second_order.rs" "newton_with_a_gradient" derivatives,
        inside "second_order.rs" "tangents_within_functions" derivatives,
        no "nested_derivatives" "in them, `jvp` with arguments that are not written as tuples",
        no "nested_derivatives" "`g::hvp`, `g::second_derivative` with active arguments",
        no "name_of_a_glob_import" "a differentiable function of your own whose name a glob brings too: `use zygote::functions::*; … fn relu`",
        no "function_named_derivative" "a differentiable function of your own that is called `gradient`, `derivative`, `value_and_gradient` or `jvp`, by its module's path",
        no "nested_hessian" "`g::hessian`, `g::jacobian`, `g::pullback` with active arguments",
        no "unknown_method" "any other call or method that receives an active value",
        no "call_without_companion" "any other call or method that receives an active value",
    };
    [types, expressions, control, calls].into_iter().flatten().collect()
}
