//! The file of a random program: both modules, and one test per function.

use super::generate::{CONSTANTS, program};
use super::scratch::{File, Program};
use super::tree::*;
use std::fmt::Write;

impl Program for Function {
    fn program(seed: u64, count: usize) -> Vec<Function> {
        program(seed, count)
    }
    fn file(functions: &[Function], title: &str) -> File {
        of(functions, title)
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
        &[
            "the type of this value must be known, since control may leave before it is made",
            "borrowing a part of a value of unknown type is not supported yet",
        ]
    }
}

/// The file for this seed.
pub fn file(seed: u64, count: usize) -> File {
    of(&program(seed, count), &format!("{count} functions, seed {seed}"))
}

pub fn of(functions: &[Function], title: &str) -> File {
    let mut out = File { text: String::new(), lines: vec![] };
    let _ = writeln!(out.text, "// Written by tests/random (`scripts` in random_programs.rs): {title}.\n");
    out.text.push_str("use super::check::*;\n");
    for (name, mode, head) in [
        ("plain", Mode::Plain, "    use zygote::prelude::*;\n"),
        ("dual", Mode::Dual, "    use crate::support::{D, d as lit};\n"),
    ] {
        let _ = write!(out.text, "\npub mod {name} {{\n{head}\n");
        for (constant, value) in CONSTANTS {
            let _ = writeln!(out.text, "    const {constant}: f64 = {value:?};");
        }
        for f in functions {
            out.text.push('\n');
            out.begin(&f.name, name);
            out.text.push_str(&f.text(mode));
        }
        out.text.push_str("}\n");
    }
    for f in functions {
        out.text.push('\n');
        out.begin(&f.name, "test");
        out.text.push_str(&test(f));
    }
    out.text.push_str("\npub fn run(c: &mut Check) {\n");
    for f in functions {
        let _ = writeln!(out.text, "    {}(c);", f.name);
    }
    out.text.push_str("}\n");
    out
}

/// `fn f3(c: &mut Check)`: inputs, plain value, pullback, oracle.
fn test(f: &Function) -> String {
    let name = &f.name;
    let names: Vec<String> = (0..f.params.len()).map(|k| format!("p{k}")).collect();
    let draws: Vec<String> = f.params.iter().map(|p| draw(&p.ty)).collect();
    let mut plain = vec![];
    let mut dual = vec![];
    for (p, n) in f.params.iter().zip(&names) {
        let by_ref = if matches!(p.ty, Ty::Slice | Ty::RefFloat) { "&" } else { "" };
        let seeds = if p.constant { "Seeds::none()" } else { "s" };
        plain.push(format!("{by_ref}{n}"));
        dual.push(format!("{by_ref}{seeds}.arg(&{n})"));
    }
    let (plain, dual) = (plain.join(", "), dual.join(", "));
    let mut t = format!("fn {name}(c: &mut Check) {{\n    c.function({name:?}, |t| {{\n");
    let _ = writeln!(t, "        let ({},) = ({},);", names.join(", "), draws.join(", "));
    let _ = writeln!(
        t,
        "        let shown = format!(\"{{:?}}\", ({},));",
        names.iter().map(|n| format!("&{n}")).collect::<Vec<_>>().join(", ")
    );
    let _ = writeln!(t, "        let (y, back) = plain::{name}::pullback({plain});");
    let oracle = format!("&|s| numbers(dual::{name}({dual}))");
    let pull = "&|w| leaves(&back(cotangent(&y, w)))";
    let _ = writeln!(t, "        t.compare(&shown, &values(plain::{name}({plain})), &values(y), {pull}, {oracle});");
    let tangents = "cotangent(&back(cotangent(&y, &[])), d)";
    let _ = writeln!(
        t,
        "        t.forward(&shown, &|d| {{ let (y, dy) = plain::{name}::jvp(({plain},), {tangents}); (values(y), leaves(&dy)) }});"
    );
    if f.ret == Ty::Float {
        let _ = writeln!(t, "        let (z, g) = plain::{name}::value_and_gradient({plain});");
        let hvp = match &plain[..] {
            one if f.params.len() == 1 => format!("plain::{name}::hvp({one}, {tangents}.0)"),
            all => format!("plain::{name}::hvp(({all}), {tangents})"),
        };
        let moved: Vec<String> = f.params.iter().zip(&names).map(|(p, n)| moved(p, n)).collect();
        let _ = writeln!(t, "        t.second(&shown, &|d| leaves(&{hvp}), &|d| {{");
        let _ = writeln!(t, "            let mut d = d.iter().copied();");
        let _ = writeln!(t, "            let (z, g) = plain::{name}::value_and_gradient({});", moved.join(", "));
        let _ = writeln!(t, "            (z, leaves(&g))");
        let _ = writeln!(t, "        }});");
        let _ = writeln!(t, "        t.same(&shown, z, &leaves(&g), &leaves(&plain::{name}::gradient({plain})));");
    }
    t.push_str("    });\n}\n");
    t
}

/// The argument plus a direction.
fn moved(p: &Param, name: &str) -> String {
    let by_ref = if matches!(p.ty, Ty::Slice | Ty::RefFloat) { "&" } else { "" };
    if p.constant { format!("{by_ref}{name}") } else { format!("{by_ref}moved(&{name}, &mut d)") }
}

fn draw(ty: &Ty) -> String {
    match ty {
        Ty::Float | Ty::RefFloat => "t.float()".into(),
        Ty::Int => "t.int()".into(),
        Ty::Bool => "t.bool()".into(),
        Ty::Slice => "t.slice()".into(),
        Ty::Array(n) => format!("t.array::<{n}>()"),
        Ty::Tuple(parts) => format!("({})", parts.iter().map(draw).collect::<Vec<_>>().join(", ")),
    }
}
