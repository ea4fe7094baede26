//! The file of random programs with mutation: both modules, and one test per function.

use super::features::Features;
use super::generate::program;
use super::text::*;
use super::types::{ENUM, FN_ARGS, METHODS, TRAITS, TYPES, Ty};
use crate::random::scratch::{File, Program};
use std::fmt::Write;

impl Program for Function {
    fn program(seed: u64, count: usize) -> Vec<Function> {
        program(seed, count, &Features::from_env())
    }
    fn file(functions: &[Function], title: &str) -> File {
        file(functions, title, &Features::from_env())
    }
    fn smaller(&self) -> Vec<Function> {
        super::shrink::smaller(self)
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn renamed(&self, name: &str) -> Function {
        Function { name: name.to_owned(), ..self.clone() }
    }
    fn calls(&self) -> &[String] {
        &self.calls
    }
    fn shown(&self) -> String {
        self.text(Mode::Plain)
    }
    fn limits() -> &'static [&'static str] {
        &[]
    }
}

pub fn file(functions: &[Function], title: &str, features: &Features) -> File {
    let mut out = File { text: String::new(), lines: vec![] };
    let _ = writeln!(out.text, "// Written by tests/mutation: {title}.\n");
    out.text.push_str("use super::check::*;\n");
    let transform = features.has("transform");
    let prelude = if transform { "    use zygote::prelude::*;\n" } else { "" };
    for (name, mode, head) in
        [("plain", Mode::Plain, prelude), ("dual", Mode::Dual, "    use crate::support::{D, d as lit};\n")]
    {
        let derives = transform && mode == Mode::Plain;
        let _ = write!(out.text, "\npub mod {name} {{\n{head}");
        let (derive, diff) = if derives { (", Differentiable", "#[differentiable]") } else { ("", "") };
        for (on, text) in
            [("structs", TYPES), ("methods", METHODS), ("enum_methods", ENUM), ("fn_args", FN_ARGS), ("traits", TRAITS)]
        {
            if features.has("structs") && (on == "structs" || features.has("methods")) && features.has(on) {
                out.text.push_str(&mode.text(text).replace("%derive", derive).replace("%diff", diff));
            }
        }
        for f in functions {
            out.text.push('\n');
            out.begin(&f.name, name);
            if derives {
                out.text.push_str("    #[differentiable]\n");
            }
            out.text.push_str(&f.text(mode));
        }
        out.text.push_str("}\n");
    }
    for f in functions.iter().filter(|f| f.tested()) {
        out.text.push('\n');
        out.begin(&f.name, "test");
        out.text.push_str(&if transform { test(f, features) } else { validation(f) });
    }
    out.text.push_str("\npub fn run(c: &mut Check) {\n");
    for f in functions.iter().filter(|f| f.tested()) {
        let _ = writeln!(out.text, "    {}(c);", f.name);
    }
    out.text.push_str("}\n");
    out
}

/// `p0`, `&p1`, `&mut q2`
fn arguments(f: &Function, of: impl Fn(usize, &Param) -> String) -> String {
    f.params.iter().enumerate().map(|(k, p)| of(k, p)).collect::<Vec<_>>().join(", ")
}

fn by(k: usize, p: &Param, value: &str) -> String {
    match p.by {
        By::Value if p.ty.is_copy() => value.to_owned(),
        By::Value => format!("{value}.clone()"),
        By::Ref => format!("&{value}"),
        By::Mut => format!("&mut q{k}"),
    }
}

fn muts(f: &Function) -> Vec<usize> {
    (0..f.params.len()).filter(|k| f.params[*k].by == By::Mut).collect()
}

/// `(y, q1, q2)`: the result, and the final states.
fn finals(f: &Function) -> String {
    let states: Vec<String> = muts(f).iter().map(|k| format!("q{k}")).collect();
    if states.is_empty() { "y".into() } else { format!("(y, {})", states.join(", ")) }
}

/// Copies of what is changed, made from this.
fn copies(f: &Function, of: impl Fn(usize) -> String) -> String {
    muts(f).iter().map(|k| format!("let mut q{k} = {}; ", of(*k))).collect()
}

fn opening(f: &Function) -> String {
    let name = &f.name;
    let names: Vec<String> = (0..f.params.len()).map(|k| format!("p{k}")).collect();
    let draws: Vec<&str> = f.params.iter().map(|p| draw(p.ty)).collect();
    let mut t = format!("fn {name}(c: &mut Check) {{\n    c.function({name:?}, |t| {{\n");
    let _ = writeln!(t, "        let ({},) = ({},);", names.join(", "), draws.join(", "));
    let shown = names.iter().map(|n| format!("&{n}")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(t, "        let shown = format!(\"{{:?}}\", ({shown},));");
    let plain = arguments(f, |k, p| by(k, p, &format!("p{k}")));
    let copied = copies(f, |k| format!("p{k}.clone()"));
    let all = finals(f);
    let _ = writeln!(t, "        let plain = {{ {copied}let y = plain::{name}({plain}); values({all}) }};");
    t
}

fn oracle(f: &Function) -> String {
    let dual = |k: usize, p: &Param| match p.by {
        By::Mut => format!("&mut q{k}"),
        By::Ref => format!("&d{k}"),
        By::Value => format!("d{k}"),
    };
    let drawn: String = (0..f.params.len())
        .map(|k| match f.params[k].by {
            By::Mut => format!("let mut q{k} = s.arg(&p{k}); "),
            _ => format!("let d{k} = s.arg(&p{k}); "),
        })
        .collect();
    format!("&|s| {{ {drawn}let y = dual::{}({}); numbers({}) }}", f.name, arguments(f, dual), finals(f))
}

/// Without the transform: the function, the same with moved arguments, the oracle.
fn validation(f: &Function) -> String {
    let mut t = opening(f);
    let moved = arguments(f, |k, p| by(k, p, &format!("moved(&p{k}, &mut d)")));
    let drawn = copies(f, |k| format!("moved(&p{k}, &mut d)"));
    // In the order of the parameters.
    let (drawn, moved) = match muts(f).is_empty() {
        true => (String::new(), moved),
        false => {
            let all: String = (0..f.params.len())
                .map(|k| match f.params[k].by {
                    By::Mut => format!("let mut q{k} = moved(&p{k}, &mut d); "),
                    _ => format!("let m{k} = moved(&p{k}, &mut d); "),
                })
                .collect();
            let _ = drawn;
            (all, arguments(f, |k, p| by(k, p, &format!("m{k}"))))
        }
    };
    let at = format!(
        "&|d| {{ let mut d = d.iter().copied(); {drawn}let y = plain::{}({moved}); values({}) }}",
        f.name,
        finals(f)
    );
    let _ = writeln!(t, "        t.validate(&shown, &plain, {at}, {});", oracle(f));
    t.push_str("    });\n}\n");
    t
}

/// Inputs, plain value, pullback, oracle.
fn test(f: &Function, features: &Features) -> String {
    let name = &f.name;
    let mut t = opening(f);
    let args = arguments(f, |k, p| by(k, p, &format!("p{k}")));
    let copied = copies(f, |k| format!("p{k}.clone()"));
    let muts = muts(f);
    let all = finals(f);
    let _ = writeln!(
        t,
        "        let (y, back) = {{ {copied}let (y, back) = plain::{name}::pullback({args}); ({all}, back) }};"
    );
    let cotangents: Vec<String> = muts.iter().map(|k| format!("d{k}")).collect();
    let pull = match (muts.is_empty(), f.ret) {
        (true, _) => "&|w| leaves(&back(cotangent(&y, w)))".to_owned(),
        (_, Ty::Unit) => {
            format!("&|w| {{ let (_, {0}) = cotangent(&y, w); leaves(&back({0})) }}", cotangents.join(", "))
        }
        _ => format!("&|w| {{ let (dy, {0}) = cotangent(&y, w); leaves(&back(dy, {0})) }}", cotangents.join(", ")),
    };
    let _ = writeln!(t, "        t.compare(&shown, &plain, &values(&y), {pull}, {});", oracle(f));
    if muts.is_empty() {
        t.push_str(&higher(f, features, &args));
    }
    t.push_str("    });\n}\n");
    t
}

/// Tangents, Hessians, the gradient by its other names.
fn higher(f: &Function, features: &Features, args: &str) -> String {
    let name = &f.name;
    let mut t = String::new();
    let tangents = "cotangent(&back(cotangent(&y, &[])), d)";
    if features.has("forward") {
        let _ = writeln!(
            t,
            "        t.forward(&shown, &|d| {{ let (y, dy) = plain::{name}::jvp(({args},), {tangents}); (values(y), leaves(&dy)) }});"
        );
    }
    if f.ret != Ty::Float {
        return t;
    }
    // Hessians of a third, since they take longest to compile.
    let third = f.name.strip_prefix("fn").and_then(|k| k.parse::<usize>().ok()).is_none_or(|k| k % 3 == 0);
    if features.has("second") && third {
        let hvp = match f.params.len() {
            1 => format!("plain::{name}::hvp({args}, {tangents}.0)"),
            _ => format!("plain::{name}::hvp(({args}), {tangents})"),
        };
        let moved = arguments(f, |k, p| match p.by {
            By::Ref => format!("&moved(&p{k}, &mut d)"),
            _ => format!("moved(&p{k}, &mut d)"),
        });
        let _ = writeln!(t, "        t.second(&shown, &|d| leaves(&{hvp}), &|d| {{");
        let _ = writeln!(t, "            let mut d = d.iter().copied();");
        let _ = writeln!(t, "            let (z, g) = plain::{name}::value_and_gradient({moved});");
        let _ = writeln!(t, "            (z, leaves(&g))");
        let _ = writeln!(t, "        }});");
    }
    let _ = writeln!(t, "        let (z, g) = plain::{name}::value_and_gradient({args});");
    let _ = writeln!(t, "        t.same(&shown, z, &leaves(&g), &leaves(&plain::{name}::gradient({args})));");
    t
}

fn draw(ty: Ty) -> &'static str {
    match ty {
        Ty::Int => "t.int()",
        Ty::Bool => "t.bool()",
        Ty::Slice | Ty::Vec => "t.slice()",
        Ty::Arr => "t.array::<3>()",
        Ty::Pair => "(t.float(), t.float())",
        _ => "t.float()",
    }
}
