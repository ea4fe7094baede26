//! Names of values, for the printer and the emitter.

use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;

/// A readable, unique identifier for every value.
///
/// A value with a hint is called by it, made unique by a suffix (`s`, `s_1`, …), the user's own (`named`) first. Others are
/// `y1`, `y2`, … in the order in which the text shows them; what is printed at its use (unnamed constants, `inline`) takes
/// no number and has a name (`c1`, …) for those who want one all the same. The hint `d#17` is "the cotangent of value 17":
/// `d` and that value's name; `t#17` is its tangent, the name and `_dot`, `s#17` its
/// shape, `p#17` a part of it. Nothing is called by a keyword or by a name in `reserved`.
#[derive(Debug, Default)]
pub(crate) struct Names {
    text: Vec<String>,
    /// All of these, and what was reserved.
    pub(crate) taken: HashSet<String>,
}

impl Names {
    #[cfg(test)]
    pub(crate) fn new(f: &Function, reserved: &HashSet<String>) -> Names {
        Names::of(&f.values, &f.params, &[&f.body], reserved.clone())
    }

    /// The names of values that are shared by several regions, such as the two sweeps.
    pub(crate) fn of(values: &[ValueData], params: &[Value], regions: &[&Region], reserved: HashSet<String>) -> Names {
        let mut order =
            Order { seen: vec![false; values.len()], order: vec![], printed_at_use: vec![false; values.len()] };
        params.iter().for_each(|v| order.define(*v));
        regions.iter().for_each(|r| order.region(r, values));
        (0..values.len()).for_each(|i| order.define(Value(u32::try_from(i).expect("fewer than 2^32 values"))));
        let mut namer =
            Namer { values, text: vec![String::new(); values.len()], taken: reserved, next: HashMap::new() };
        let is_cotangent = |v: &&Value| cotangent_of(&values[v.0 as usize]).is_some();
        for named in [true, false] {
            for v in order.order.iter().filter(|v| values[v.0 as usize].named == named && !is_cotangent(v)) {
                if let Some(stem) = values[v.0 as usize].hint.as_deref().and_then(stem) {
                    namer.text[v.0 as usize] = namer.unique(&stem);
                }
            }
        }
        for (stem, at_use) in [("y", false), ("c", true)] {
            let mut n = 0;
            for v in order.order.iter().filter(|v| !is_cotangent(v)) {
                if namer.text[v.0 as usize].is_empty() && order.printed_at_use[v.0 as usize] == at_use {
                    namer.text[v.0 as usize] = namer.numbered(stem, &mut n);
                }
            }
        }
        for v in &order.order {
            namer.cotangent(*v, 0);
        }
        Names { text: namer.text, taken: namer.taken }
    }

    pub(crate) fn get(&self, v: Value) -> &str {
        &self.text[v.0 as usize]
    }
}

struct Namer<'a> {
    values: &'a [ValueData],
    text: Vec<String>,
    taken: HashSet<String>,
    next: HashMap<String, usize>,
}

impl Namer<'_> {
    fn unique(&mut self, stem: &str) -> String {
        // Where the last search for this stem ended: lists of a thousand `a_1`, `a_2`, … stay linear.
        let mut n = self.next.get(stem).copied().unwrap_or(0);
        let mut name = if n == 0 { stem.to_owned() } else { format!("{stem}_{n}") };
        while n == 0 && is_keyword(&name) || !self.taken.insert(name.clone()) {
            n += 1;
            name = format!("{stem}_{n}");
        }
        self.next.insert(stem.to_owned(), n + 1);
        name
    }

    fn numbered(&mut self, stem: &str, n: &mut u32) -> String {
        loop {
            *n += 1;
            let name = format!("{stem}{n}");
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }

    /// Names a cotangent after its value, which may be a cotangent itself.
    fn cotangent(&mut self, v: Value, depth: usize) {
        let at = v.0 as usize;
        if !self.text[at].is_empty() {
            return;
        }
        let of = self.values.get(at).and_then(cotangent_of).filter(|of| (of.0 as usize) < self.values.len());
        let stem = match of {
            Some(of) if depth < self.values.len() => {
                self.cotangent(of, depth + 1);
                let name = &self.text[of.0 as usize];
                let name = name.strip_prefix("r#").unwrap_or(name);
                match self.values[at].hint.as_deref() {
                    Some(hint) if hint.starts_with("t#") => format!("{name}_dot"),
                    Some(hint) if hint.starts_with("s#") => format!("{name}_shape"),
                    Some(hint) if hint.starts_with("p#") => format!("{name}_part"),
                    _ => format!("d{name}"),
                }
            }
            _ => "d".to_owned(),
        };
        if self.text[at].is_empty() {
            self.text[at] = self.unique(&stem);
        }
    }
}

/// The value whose cotangent (`d#17`) or tangent (`t#17`) this is.
fn cotangent_of(data: &ValueData) -> Option<Value> {
    let hint = data.hint.as_deref()?;
    ["d#", "t#", "s#", "p#"].iter().find_map(|p| hint.strip_prefix(p))?.parse().ok().map(Value)
}

/// The part of a hint that an identifier can be made of.
fn stem(hint: &str) -> Option<String> {
    let (raw, text) = hint.strip_prefix("r#").map_or(("", hint), |text| ("r#", text));
    let mut clean: String = text.chars().filter(|c| c.is_alphanumeric() || *c == '_').collect();
    if clean.starts_with(|c: char| c.is_numeric()) {
        clean.insert(0, '_');
    }
    let nothing = clean.chars().all(|c| c == '_');
    (!nothing).then(|| format!("{raw}{clean}"))
}

pub(crate) fn is_keyword(name: &str) -> bool {
    // No keyword has a digit in it, and most names are numbered.
    if name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().any(|b| b.is_ascii_digit())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    {
        return false;
    }
    // `self` is a parameter's legitimate name; everything else that isn't an identifier needs another.
    name != "self" && syn::parse_str::<Ident>(name).is_err()
}

/// Collects the values in the order in which the text shows their definitions.
struct Order {
    seen: Vec<bool>,
    order: Vec<Value>,
    printed_at_use: Vec<bool>,
}

impl Order {
    fn define(&mut self, v: Value) {
        if let Some(seen) = self.seen.get_mut(v.0 as usize)
            && !std::mem::replace(seen, true)
        {
            self.order.push(v);
        }
    }

    fn region(&mut self, r: &Region, values: &[ValueData]) {
        r.params.iter().for_each(|v| self.define(*v));
        for inst in &r.insts {
            if let [v] = inst.results[..]
                && self.seen.get(v.0 as usize) == Some(&false)
                && is_printed_at_use(&inst.op, &values[v.0 as usize])
            {
                self.printed_at_use[v.0 as usize] = true;
            }
            match &inst.op {
                // What a loop carries goes by the variable's name rather than what comes out at its end.
                Op::Loop(l) => {
                    l.body.params.iter().for_each(|v| self.define(*v));
                    if let LoopKind::For(counter, _) = &l.kind {
                        self.define(*counter);
                    }
                }
                Op::Replay(Replay { range: Some((counter, _)), .. }) => self.define(*counter),
                _ => {}
            }
            inst.results.iter().for_each(|v| self.define(*v));
            if !matches!(&inst.op, Op::Checkpoint(r) if r.only().is_some()) {
                inst.op.regions().into_iter().for_each(|r| self.region(r, values));
            }
        }
    }
}

pub(super) fn is_printed_at_use(op: &Op, data: &ValueData) -> bool {
    data.inline || (matches!(op, Op::Const(_)) && !data.named)
}
