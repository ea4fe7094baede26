//! The reverse transform: IR to IR.
//!
//! Input: a primal in exit normal form and its activity. Output: two sweeps. The forward sweep is the primal plus saves;
//! the reverse sweep starts from the result's cotangent and adds up those of the parameters.
//!
//! Done in two passes. The first ([`sweep`]) writes the reverse sweep, in which forward values occur freely, and plans
//! from it what each region must save: the forward values of the region that its reverse mentions. The second
//! ([`forward`]) repeats the primal and adds the saves as planned. A switch saves a record (one variant per arm), a loop
//! a tape of records; values of the function's own region need no saving, since the reverse sweep sees them.
//!
//! Invariant: a cotangent is either one value (its single contribution so far) or a place that is added to. Values that
//! nested regions use have a place before the region is entered.

mod calls;
mod cells;
mod elementwise;
#[cfg(test)]
mod elementwise_tests;
mod fields;
mod flat;
mod forward;
mod lasting;
mod latest;
pub(crate) mod moved;
mod norms;
mod ops;
pub(crate) mod plan;
mod powers;
mod quotients;
mod rebound;
mod repeat;
pub(crate) mod restore;
mod skip;
pub(crate) mod sums;
mod survey;
mod sweep;
#[cfg(test)]
mod tests;
mod undo;

use crate::activity::Activity;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::partials::Build;
use crate::ty::Ty;
use plan::Plan;
use proc_macro2::Span;
use std::rc::Rc;

/// What can be switched off; the answers must be the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    /// Recompute cheap values in the reverse sweep instead of saving them.
    pub(crate) rematerialise: bool,
    /// Give sums in loops the cotangent of their final value.
    pub(crate) sums: bool,
    /// Step integers in loops back instead of saving them.
    pub(crate) undo: bool,
    /// Keep what inner loops save on one tape.
    pub(crate) flat: bool,
    /// Keep what loops of few iterations save in arrays.
    pub(crate) short: bool,
    /// Restore the contents of cells that are read so many times as often as written.
    pub(crate) restore: Option<u64>,
    /// Read elements again that nothing changes any more.
    pub(crate) lasting: bool,
    /// Reverse trees of elementwise operations on arrays in one pass over the elements.
    pub(crate) elementwise: bool,
    /// Pull the cotangents of powers that are written as products back to their bases.
    pub(crate) powers: bool,
    /// Multiply by the inverse of what is divided by more than once.
    pub(crate) quotients: bool,
    /// Leave out pullbacks of what no arm made use of.
    pub(crate) skip: Skip,
    /// Keep the latest record of loops in which no other iteration had an influence.
    pub(crate) latest: bool,
    /// Call what is quickly called again, and keep nothing of it.
    pub(crate) repeat: bool,
    /// Find buffers that every iteration fills anew.
    pub(crate) private: bool,
}

#[cfg(test)]
impl Options {
    /// Everything, wherever it can be done; or nothing.
    pub(crate) const fn all(on: bool) -> Options {
        Options {
            rematerialise: on,
            sums: on,
            undo: on,
            flat: on,
            short: on,
            restore: if on { Some(0) } else { None },
            elementwise: on,
            powers: on,
            quotients: on,
            skip: if on { Skip::All } else { Skip::Nothing },
            latest: on,
            lasting: on,
            repeat: on,
            private: on,
        }
    }
}

/// What is left out where it has no influence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Skip {
    Nothing,
    /// What has a pullback in it.
    Pullbacks,
    #[cfg(test)]
    All,
}

/// Both sweeps, over one table of values.
#[derive(Clone, Debug)]
pub(crate) struct Reversed {
    pub(crate) f: Function,
    /// Ends with `Return([y])`.
    pub(crate) forward: Region,
    /// Runs in the scope of `forward`'s top level.
    pub(crate) reverse: Region,
    /// The forward sweep does a part of that, and mentions `dy` and the sinks.
    pub(crate) fused: bool,
    pub(crate) y: Option<Value>,
    pub(crate) dy: Value,
    /// What integers that are stepped back were called in the forward sweep.
    pub(crate) undone: HashMap<Value, Value>,
    /// For each loop: the buffers that its iterations fill anew.
    pub(crate) private: HashMap<LoopId, HashSet<Value>>,
    /// Cells, and what the reverse sweep has of them: the place of their cotangent, and a variable in which their contents are restored.
    pub(crate) cells: HashMap<Value, CellSweep>,
    /// Per parameter: what holds its cotangent at the end (by-value parameters; `None` is zero).
    pub(crate) cotangents: Vec<Option<Value>>,
    /// Per parameter: the place given by the caller (by-reference parameters).
    pub(crate) sinks: Vec<Option<Value>>,
    /// Found while transforming; if there are any, the sweeps are not to be used.
    pub(crate) problems: Vec<crate::diag::Problem>,
}

/// What stands for a cell in the reverse sweep.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CellSweep {
    pub(crate) place: Value,
    pub(crate) restored: Option<Value>,
}

impl Reversed {
    pub(crate) fn sweeps(&self) -> Sweeps<'_> {
        Sweeps {
            values: &self.f.values,
            params: &self.f.params,
            forward: &self.forward,
            reverse: &self.reverse,
            #[cfg(test)]
            fused: self.fused,
            dy: self.dy,
            cotangents: &self.cotangents,
            sinks: &self.sinks,
        }
    }
}

/// How much is known of a value's cotangent.
#[derive(Clone, Copy, Debug)]
enum Cot {
    Value(Value),
    Place(Value),
}

/// Where cotangents of values that leave a loop come from.
#[derive(Clone, Default)]
struct LoopSeeds {
    carried: Vec<Option<Value>>,
    extra: Vec<Option<Value>>,
}

/// A region, or what follows an exit in it.
struct Scope {
    /// What forward instructions define beside their results (tapes, records, pullbacks).
    extra_defs: Vec<Value>,
    /// The reverse stands in the scope of the forward instructions: nothing of the region is saved.
    open: bool,
    /// What the region's instructions up to the next exit define.
    own: HashSet<Value>,
}

/// A loop that is being reversed.
struct Nest {
    inst: *const Inst,
    /// Which of the scopes it stands in.
    scope: usize,
    /// What it runs over, if it runs through it.
    range: Option<RangeIter>,
    counter: Option<Value>,
    /// Every iteration runs to the end of the body.
    whole: bool,
    /// One iteration is kept, the latest that has an influence.
    latest: bool,
    /// The variables that its iterations change, or make.
    changed: HashSet<Value>,
    /// Of those that are changed by nothing but stores in fields: these.
    fields: HashMap<Value, HashSet<String>>,
    /// What is kept of arguments before it: by the variable and how it is kept.
    kept: HashMap<(Value, String), Value>,
}

struct Reverser<'a> {
    f: Function,
    act: &'a Activity,
    opts: Options,
    plan: Plan,
    /// The reverse region that is being written.
    out: Vec<Inst>,
    /// Where the instruction that is being reversed comes from.
    written: Span,
    /// It was moved before a loop that may not run.
    guarded: bool,
    cots: HashMap<Value, Cot>,
    /// Places that start as zeros, and that nothing was done to so far.
    idle: HashSet<Value>,
    loops: HashMap<LoopId, LoopSeeds>,
    /// The cotangents of sums, which all that is added to has in common.
    sums: HashMap<Value, Value>,
    /// Integers that are stepped back, and what they were called.
    undone: HashMap<Value, Value>,
    d_return: Option<Value>,
    problems: Vec<crate::diag::Problem>,
    /// What a value is another name of (`&v`, `*v`), or which part of it (`&v[i]`).
    alias: HashMap<Value, (Value, Vec<Proj>)>,
    /// What tuples are made of.
    tuples: HashMap<Value, Vec<Value>>,
    /// The references that patterns bind.
    bound: HashSet<Value>,
    /// Those that a pattern binds again: to what, and by which arm.
    rebound: HashMap<Value, (Value, Rc<Rebound>)>,
    /// Results of control flow, and what is put together again: nothing but what is added to their cotangents tells the type of these.
    joined: HashSet<Value>,
    /// The variables that are changed in place.
    cells: cells::Cells,
    /// Those whose contents are restored.
    restored: restore::Restored,
    /// Values that are read by index or field: their places need a shape.
    loaded: HashSet<Value>,
    /// Values of fields, which may be constant ones.
    of_fields: HashSet<Value>,
    /// What is read of something.
    reads: HashSet<Value>,
    /// Sums of squares.
    squares: HashSet<Value>,
    /// What is an index, or an operand: a number, surely.
    counted: HashSet<Value>,
    /// Gradients of other functions, and what they are made of.
    gradients: HashSet<Value>,
    /// Forward values that the reverse sweep sees without saving.
    available: HashSet<Value>,
    /// The regions that are being reversed.
    scopes: Vec<Scope>,
    /// The loops that are, from the outermost.
    nest: Vec<Nest>,
    /// In how many loops values are defined.
    nesting: HashMap<Value, usize>,
    /// Results of loops that may be left for good have the shape of their initial values, which are in scope all the same.
    shaped_like: HashMap<Value, Value>,
    powers: powers::Powers,
    quotients: quotients::Divisors,
    /// Literals, by value.
    literals: HashMap<Value, String>,
    /// Results of calls, of a type that isn't seen, of which only elements are looked at. No differentiable function returns a borrow.
    lists: HashSet<Value>,
    /// Elements that are read again from a copy.
    snapshots: HashMap<Value, Value>,
    /// What integers are computed of.
    integers: HashMap<Value, Vec<Value>>,
    /// Integers that are the sum of a value and a literal.
    steps: HashMap<Value, (Value, Value)>,
    sizes: crate::sizes::Sizes,
    /// Blank arrays with their lengths, which types tell.
    of_type: HashSet<Value>,
    /// Differences of integers, and what they are less than.
    below: HashMap<Value, Value>,
    /// Lengths of variables.
    lengths: HashMap<Value, Verbatim>,
    /// Results of scalar rules that the current regions compute: partials use them again.
    computed: HashMap<(&'static str, Vec<Value>), Value>,
    /// Trees of elementwise operations.
    trees: elementwise::Trees,
    /// Results of these, all elements of which have this number for their cotangent.
    spread: HashMap<Value, Value>,
    /// Where yields of the current arm get their cotangents.
    yields: Vec<Vec<Option<Value>>>,
}

/// Reverses a primal function.
pub(crate) fn reverse(f: &Function, act: &Activity, opts: Options) -> Reversed {
    reversed(f, act, opts, false)
}

/// Reverses a closure: what it borrows is not there in its reverse sweep.
pub(crate) fn reverse_closure(f: &Function, act: &Activity, opts: Options) -> Reversed {
    reversed(f, act, opts, true)
}

fn reversed(f: &Function, act: &Activity, opts: Options, closed: bool) -> Reversed {
    let mut swept = swept(f, act, opts, closed, restore::Restored::default());
    if let Some(worth) = opts.restore {
        let restored = restore::choose(f, &swept.r.plan, worth, (!closed, opts.lasting), |v| act.is_active(v));
        if !restored.is_empty() {
            swept = self::swept(f, act, opts, closed, restored);
        }
    }
    let Swept { mut r, mut reverse, layout, shapes, cotangents, sinks, dy } = swept;
    let (mut forward, y) = forward::build(&mut r, &f.body, &layout, &mut reverse);
    forward.insts.splice(0..0, shapes);
    forward.insts.append(&mut r.restored.at_end);
    skip::skip(&mut r.f, &mut reverse, (&sinks, &cotangents), opts.skip);
    let private = if opts.private { crate::private::private(f) } else { HashMap::new() };
    let of =
        |cell: &Value| Some((*cell, CellSweep { place: r.place_of(*cell)?, restored: r.restored.variable(*cell) }));
    let cells = private.values().flatten().filter_map(of).collect();
    let (undone, problems) = (r.undone, r.problems);
    Reversed { forward, reverse, fused: false, undone, private, cells, y, dy, cotangents, sinks, problems, f: r.f }
}

/// The reverse sweep, and the plan of what it needs.
struct Swept<'a> {
    r: Reverser<'a>,
    reverse: Region,
    layout: plan::Layout,
    shapes: Vec<Inst>,
    cotangents: Vec<Option<Value>>,
    sinks: Vec<Option<Value>>,
    dy: Value,
}

fn swept<'a>(f: &Function, act: &'a Activity, opts: Options, closed: bool, restored: restore::Restored) -> Swept<'a> {
    let mut r = Reverser {
        f: f.clone(),
        act,
        opts,
        plan: Plan::default(),
        out: vec![],
        written: Span::mixed_site(),
        guarded: false,
        cots: HashMap::new(),
        idle: HashSet::new(),
        loops: HashMap::new(),
        sums: HashMap::new(),
        undone: HashMap::new(),
        d_return: None,
        problems: vec![],
        alias: HashMap::new(),
        bound: HashSet::new(),
        rebound: HashMap::new(),
        joined: HashSet::new(),
        tuples: HashMap::new(),
        cells: cells::Cells::of(f),
        restored,
        loaded: HashSet::new(),
        of_fields: HashSet::new(),
        reads: HashSet::new(),
        squares: norms::squares(f),
        counted: survey::counted(&f.body),
        gradients: HashSet::new(),
        available: f.params.iter().copied().collect(),
        scopes: vec![],
        nest: vec![],
        nesting: HashMap::new(),
        shaped_like: HashMap::new(),
        powers: powers::Powers::default(),
        quotients: quotients::Divisors::default(),
        literals: HashMap::new(),
        lists: HashSet::new(),
        snapshots: HashMap::new(),
        integers: HashMap::new(),
        steps: HashMap::new(),
        sizes: crate::sizes::Sizes::of(f),
        of_type: HashSet::new(),
        below: HashMap::new(),
        lengths: HashMap::new(),
        computed: HashMap::new(),
        trees: elementwise::Trees::default(),
        spread: HashMap::new(),
        yields: vec![],
    };
    if closed {
        let borrowed: Vec<Value> = f.params.iter().copied().filter(|p| f.ty(*p).is_ref()).collect();
        r.available.retain(|v| !borrowed.contains(v));
        r.bound.extend(borrowed);
    }
    r.survey(&f.body);
    if opts.elementwise {
        r.trees = elementwise::find(f, &|v| act.is_active(v));
        // Nothing but its shape tells the type of such a cotangent.
        r.loaded.extend(&r.trees.roots);
    }
    r.nesting.extend(f.params.iter().map(|p| (*p, 0)));
    plan::nesting(&f.body, 0, &mut r.nesting);
    // What is given by value is owned.
    r.lists.extend(f.params.iter().filter(|p| f.ty(**p) == &Ty::Unknown && !f.is_cell(**p)));
    plan::not_only_indexed(&f.body, &mut |v| _ = r.lists.remove(&v));
    let shapes = r.shapes_of_params();
    let sinks = r.sinks();
    let dy = r.f.value(Some("dy"), Span::mixed_site(), f.result_ty.clone());
    if let Term::Return(v) = &f.body.term {
        // Named after the value that is returned.
        if v.len() == 1 && !f.params.contains(&v[0]) {
            r.f.data_mut(dy).hint = Some(format!("d#{}", v[0].0));
        }
    }
    r.d_return = Some(dy);
    let (insts, layout) = r.open_region(&f.body);
    let params = f.params.clone();
    let mut reverse = Region { params: vec![], insts, term: Term::Yield(vec![]) };
    let cotangents = params.iter().zip(&sinks).map(|(p, s)| if s.is_some() { None } else { r.of_param(*p) }).collect();
    reverse.insts.append(&mut r.out);
    Swept { r, reverse, layout, shapes, cotangents, sinks, dy }
}

/// Whether a path leads to a field, of which the macro doesn't know whether it is a constant one.
fn is_of_field(path: &[Proj]) -> bool {
    path.iter().any(|step| matches!(step, Proj::Named(_) | Proj::Payload(..)))
}

/// A part of a tuple that is made for a `match` is a part of its component.
pub(crate) fn of_component(tuples: &HashMap<Value, Vec<Value>>, v: Value, path: &[Proj]) -> (Value, Vec<Proj>) {
    match (tuples.get(&v), path) {
        (Some(vs), [Proj::Field(k), rest @ ..]) if (*k as usize) < vs.len() => (vs[*k as usize], rest.to_vec()),
        _ => (v, path.to_vec()),
    }
}

impl Build for Reverser<'_> {
    const FORWARD: bool = false;

    fn f(&mut self) -> &mut Function {
        &mut self.f
    }

    fn out(&mut self) -> &mut Vec<Inst> {
        &mut self.out
    }

    fn computed(&self, row: &'static str, args: &[Value]) -> Option<Value> {
        self.computed.get(&(row, args.to_vec())).copied()
    }

    fn literal(&self, v: Value) -> Option<&str> {
        self.literals.get(&v).map(String::as_str)
    }

    fn push(&mut self, results: Vec<Value>, op: Op) {
        op.operands(&mut |v| {
            self.idle.remove(&v);
        });
        let span = self.span_of(&op);
        self.out.push(Inst { results, op, span });
    }

    fn written(&self) -> Span {
        self.written
    }

    fn is_guarded(&self) -> bool {
        self.guarded
    }
}

impl Reverser<'_> {
    /// The shapes of parameters by value, whose cotangents have them even where nothing flows to them.
    fn shapes_of_params(&mut self) -> Vec<Inst> {
        let params = self.f.params.clone();
        let mut shapes = vec![];
        for p in params {
            let data = self.f.data(p).clone();
            if data.ty.is_ref() || data.ty.has_fixed_shape() || data.ty == Ty::Float || !self.act.is_varied(p) {
                continue;
            }
            let shape = self.f.value(Some(&format!("s#{}", p.0)), data.span, Ty::Unknown);
            self.available.insert(shape);
            self.cells.know_shape(p, shape);
            shapes.push(Inst { results: vec![shape], op: Op::Shape(p, vec![], true), span: data.span });
        }
        shapes
    }

    /// The cotangent of a parameter by value.
    fn of_param(&mut self, p: Value) -> Option<Value> {
        let d = self.cotangent(p);
        let is_place = matches!(self.cots.get(&p), Some(Cot::Place(_)));
        match self.shape_of(p) {
            Some(shape) if !is_place || d.is_none() => {
                let ty = self.tangent_ty(p);
                Some(self.emit_inline(ty, Op::OfShape(shape, d)))
            }
            _ => d,
        }
    }

    /// Places of by-reference parameters: given by the caller.
    fn sinks(&mut self) -> Vec<Option<Value>> {
        let params = self.f.params.clone();
        params
            .into_iter()
            .map(|p| {
                let data = self.f.data(p).clone();
                if !matches!(data.ty, Ty::Ref(_)) {
                    return None;
                }
                let sink = self.f.value(Some(&format!("d#{}", p.0)), data.span, data.ty);
                if self.act.is_active(p) {
                    self.cots.insert(p, Cot::Place(sink));
                }
                Some(sink)
            })
            .collect()
    }

    /// The value whose cotangent `v` shares, or shares a part of.
    fn root(&self, v: Value) -> Value {
        let mut v = v;
        while let Some((u, _)) = self.alias.get(&v) {
            v = *u;
        }
        v
    }

    /// That value, and which part of it.
    fn part(&self, v: Value) -> (Value, Vec<Proj>) {
        let (mut v, mut path) = (v, vec![]);
        while let Some((u, inner)) = self.alias.get(&v) {
            path.splice(0..0, inner.iter().cloned());
            v = *u;
        }
        (v, path)
    }

    fn active(&self, v: Value) -> bool {
        self.act.is_active(v)
    }

    /// Names `d` the cotangent of `v`, if it has no better name yet.
    fn name_cotangent(&mut self, d: Value, v: Value) {
        self.name(d, &format!("d#{}", v.0));
    }

    /// Adds `d` to the cotangent of `v`.
    fn contribute(&mut self, v: Value, d: Value) {
        let (v, path) = self.part(v);
        if !self.active(v) || self.sums.contains_key(&v) {
            return;
        }
        if !path.is_empty() || self.f.is_cell(v) {
            return self.contribute_to_place(v, path, d);
        }
        match self.cots.get(&v).copied() {
            None => {
                self.name_cotangent(d, v);
                self.cots.insert(v, Cot::Value(d));
            }
            Some(Cot::Value(so_far)) if matches!(self.f.ty(v).peeled(), Ty::Scalar(_)) => {
                let ty = self.tangent_ty(v);
                if self.f.data(d).hint.as_deref() == Some("t") {
                    self.f.data_mut(d).inline = true;
                }
                let sum = self.emit(ty, Op::Binary(BinOp::Add, so_far, d));
                self.name_cotangent(sum, v);
                self.cots.insert(v, Cot::Value(sum));
            }
            Some(Cot::Value(_)) => {
                let place = self.ensure_place(v);
                self.push(vec![], Op::Add(place, vec![], d));
            }
            Some(Cot::Place(place)) => self.push(vec![], Op::Add(place, vec![], d)),
        }
    }

    /// Adds `d` to a part of the cotangent of `v`.
    fn contribute_at(&mut self, v: Value, path: &[Proj], d: Value) {
        if path.is_empty() {
            return self.contribute(v, d);
        }
        let (v, mut all) = self.part(v);
        all.extend(path.iter().cloned());
        if self.active(v) {
            self.contribute_to_place(v, all, d);
        }
    }

    /// Adds to a cotangent that must be a place.
    fn contribute_to_place(&mut self, v: Value, path: Vec<Proj>, d: Value) {
        if path.is_empty() && self.f.is_cell(v) && !self.cots.contains_key(&v) {
            // The first contribution is what the place starts with.
            let init = self.shaped(v, d);
            let place = self.new_place(v, init);
            self.cots.insert(v, Cot::Place(place));
            return;
        }
        let place = self.ensure_place(v);
        let path = self.without_ranges(path);
        self.push(vec![], Op::Add(place, path, d));
    }

    /// `[lo..hi][k]` as `[lo + k]`: an element like others.
    fn without_ranges(&mut self, path: Vec<Proj>) -> Vec<Proj> {
        let mut out: Vec<Proj> = Vec::with_capacity(path.len());
        for step in path {
            match (out.last(), step) {
                (Some(Proj::Range(lo, ..)), Proj::Index(k)) if *self.f.ty(k) == Ty::Discrete => {
                    let lo = *lo;
                    out.pop();
                    let at = lo.map(|lo| self.emit_inline(Ty::Discrete, Op::Binary(BinOp::Add, lo, k)));
                    out.push(Proj::Index(at.unwrap_or(k)));
                }
                (_, step) => out.push(step),
            }
        }
        out
    }

    /// Makes the cotangent of `v` a place.
    fn ensure_place(&mut self, v: Value) -> Value {
        let v = self.root(v);
        let init = match self.cots.get(&v).copied() {
            Some(Cot::Place(p)) => return p,
            // It may be a zero without shape, and parts of it are added to.
            Some(Cot::Value(d)) if self.loaded.contains(&v) => self.shaped(v, d),
            Some(Cot::Value(d)) => d,
            None => {
                let zero = self.zero(v);
                let place = self.new_place(v, zero);
                self.idle.insert(place);
                self.cots.insert(v, Cot::Place(place));
                return place;
            }
        };
        let place = self.new_place(v, init);
        self.cots.insert(v, Cot::Place(place));
        place
    }

    fn new_place(&mut self, v: Value, init: Value) -> Value {
        let ty = self.tangent_ty(v);
        let place = self.f.value(Some(&format!("d#{}", v.0)), Span::mixed_site(), ty);
        self.push(vec![place], Op::Place(init));
        place
    }

    /// The type of the cotangent, as far as known: that of the value behind references.
    fn tangent_ty(&self, v: Value) -> Ty {
        self.f.ty(v).peeled().clone()
    }

    /// The zero cotangent of a primal value.
    fn zero(&mut self, v: Value) -> Value {
        if self.f.is_cell(v) && !self.tangent_ty(v).has_fixed_shape() {
            let ty = self.tangent_ty(v);
            if let Some(shape) = self.shape_of(v) {
                return self.emit_inline(ty, Op::OfShape(shape, None));
            }
        }
        let like = self.shaped_like.get(&v).copied().unwrap_or(v);
        self.zero_shaped(v, like)
    }

    /// The zero cotangent of `v`, by the value of `like` where the type doesn't tell.
    fn zero_shaped(&mut self, v: Value, like: Value) -> Value {
        let ty = self.tangent_ty(v);
        // The sink of a view is less than an array.
        let by_value = !ty.has_fixed_shape() && (self.loaded.contains(&v) || self.f.ty(v).is_view());
        // The shape of a list of references would be known with their lifetimes.
        if by_value
            && !self.f.ty(like).holds_reference()
            && let Some(shape) = self.shape_of(like)
        {
            return self.emit_inline(ty, Op::OfShape(shape, None));
        }
        let op = if by_value { Op::ZeroLike(like) } else { Op::Zero };
        self.emit_inline(ty, op)
    }

    /// Takes the cotangent of a value whose uses have all been seen.
    fn cotangent(&mut self, v: Value) -> Option<Value> {
        if !self.active(v) || self.alias.contains_key(&v) {
            return None;
        }
        if let Some(d) = self.sums.get(&v) {
            return Some(*d);
        }
        match self.cots.get(&v).copied()? {
            // Made for regions in which nothing came of it: nothing tells its type either.
            Cot::Place(place) if self.idle.contains(&place) && !self.f.is_cell(v) && self.unmade(place) => {
                self.cots.remove(&v);
                None
            }
            Cot::Value(d) | Cot::Place(d) => Some(d),
        }
    }

    /// Removes a place that was made in this region.
    fn unmade(&mut self, place: Value) -> bool {
        let made = self.out.iter().rposition(|i| i.results == [place]);
        made.map(|k| self.out.remove(k)).is_some()
    }
}
