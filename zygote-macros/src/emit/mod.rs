//! IR to tokens.
//!
//! Input: the two sweeps of a reversed function. Output: their statements, ready to be put into the companion's methods.
//! The forward sweep is a flat list of `let`s in the user's order; the reverse sweep is the same list backwards.
//! Invariant: emission can't fail; whatever is refused was refused before.

pub(crate) mod calls;
mod cells;
mod collected;
mod control;
mod elementwise;
pub(crate) mod expr;
mod inline;
mod lambda;
mod names;
mod parts;
mod pointwise;
mod postfix;
mod quick;
mod records;
mod reread;
mod rooms;
mod slots;
mod switches;
pub(crate) use names::identifiers;
use names::{import, reserved};
pub(crate) use slots::may_have_slots;
#[cfg(test)]
pub(crate) mod tests;
mod text;

use crate::diag::Problems;
use crate::forward::Returns;
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::print::Names;
use crate::ir::*;
use crate::reverse::Reversed;
use crate::ty::Ty;
use inline::{Ahead, Counts};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use std::cell::RefCell;
use switches::switches;

/// Both sweeps as tokens.
#[derive(Clone, Debug)]
pub(crate) struct Sweeps {
    /// Names of the parameters, in order.
    pub(crate) params: Vec<Ident>,
    /// Statements (nested items first).
    pub(crate) forward: TokenStream,
    /// The result of the function.
    pub(crate) value: TokenStream,
    /// Statements; read `dy` and add to the sinks of by-reference parameters.
    pub(crate) reverse: TokenStream,
    /// Per parameter: its cotangent after `reverse` (by-value parameters; `None`: nothing flows to it). Where places started with minus
    /// zero, it is to be added to a place that starts with zero, unless it was made to be given as it is ([`Exit`]).
    pub(crate) cotangents: Vec<Option<TokenStream>>,
    pub(crate) dy: Ident,
    /// Per parameter: the `&mut Sink` that `reverse` adds to, by-reference parameters only.
    pub(crate) sinks: Vec<Ident>,
    /// Per parameter: all that `reverse` does with that is to add to it as a whole.
    pub(crate) whole: Vec<bool>,
    /// Per parameter: its sink may be a slice of slots.
    pub(crate) slots: Vec<bool>,
    /// Per parameter: `reverse` reads it.
    pub(crate) read: Vec<bool>,
    /// It takes no longer than what it would take to keep its result and its pullback.
    pub(crate) quick: bool,
    /// No cotangent stems from a place: they may be given as they are.
    pub(crate) direct: bool,
    pub(crate) wengert: String,
}

/// What becomes of the cotangents of by-value parameters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Exit {
    /// They are added to places of the caller's, the outermost of which starts with zero: so that decides the sign of a zero.
    Added,
    /// The user gets them.
    Given,
}

/// A function's derivatives as tokens.
#[derive(Clone, Debug)]
pub(crate) struct Derivatives {
    pub(crate) sweeps: Sweeps,
    /// Of the forward derivatives: `f::__jvp` and so on, as many as were asked for.
    pub(crate) levels: Vec<Level>,
    /// Why there is none.
    pub(crate) no_jvp: Option<String>,
    /// Value and gradient in one pass, where something of the two sweeps can be fused: the cotangent of the result and the sinks are
    /// there from the start.
    pub(crate) fused: Option<Sweeps>,
    /// Of the tangent alone, by the parameters alone: second derivatives of the function itself. A cotangent of the value that
    /// is zero would cost as much as another one.
    pub(crate) second: Option<Sweeps>,
}

/// A function with tangents.
#[derive(Clone, Debug)]
pub(crate) struct Level {
    /// Names of the parameters, in order: those of the level below, then their tangents.
    pub(crate) params: Vec<Ident>,
    /// Statements and the result.
    pub(crate) body: TokenStream,
    /// The same in reverse, if it was asked for; or why there is none.
    pub(crate) sweeps: Option<Result<Sweeps, String>>,
    /// Whether all that it calls has a derivative in forward mode.
    pub(crate) has_jvp: TokenStream,
}

/// Where the code comes from, and for whom it is.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) krate: &'a syn::Path,
    /// The user's tokens, whose names are avoided.
    pub(crate) source: &'a TokenStream,
    pub(crate) heading: &'a str,
    /// Which derivatives are wanted: 0 for the sweeps alone, 1 for tangents too, 2 for the gradient of tangents, ….
    pub(crate) order: u32,
    /// For each parameter: callers may choose the type of its sink.
    pub(crate) slots: &'a [bool],
    /// That of one pass, and of `hvp`, is always [`Exit::Given`].
    pub(crate) exit: Exit,
    /// The pullback is a closure that is given the references again.
    pub(crate) again: bool,
    /// Loops of one variable may have slopes instead of a tape.
    pub(crate) slopes: bool,
    /// It is a method that calls one of its name, of which only rustc knows whether it is the method itself.
    pub(crate) own: bool,
}

impl<'a> Context<'a> {
    /// Of a function within another one's sweeps.
    fn within(krate: &'a syn::Path, source: &'a TokenStream, exit: Exit) -> Self {
        Context { krate, source, heading: "", order: 0, exit, again: false, slopes: false, slots: &[], own: false }
    }

    fn given(self) -> Self {
        Context { exit: Exit::Given, again: false, own: false, ..self }
    }
}

/// Transforms a lowered function and writes all derivatives.
pub(crate) fn derivatives(
    f: &Function,
    inactive: &[bool],
    context: Context<'_>,
    problems: &mut Problems,
) -> Option<Derivatives> {
    let on = switches();
    let wengert = print::wengert(f, context.heading);
    let mut f = f.clone();
    verified(&f);
    crate::driver::dump("lowered", &f);
    if on.infer {
        crate::infer::infer(&mut f);
        verified(&f);
    }
    crate::checkpoint::expand(&mut f);
    verified(&f);
    crate::normalise::normalise(&mut f);
    verified(&f);
    if on.strides {
        crate::strides::strides(&mut f);
        verified(&f);
    }
    if on.pushes {
        crate::pushes::pushes(&mut f);
        verified(&f);
    }
    crate::driver::dump("normalised", &f);
    // Of the first derivative alone, since it is more to compile.
    let mut first_order = f.clone();
    let mut is_other = on.unroll && crate::unroll::unroll(&mut first_order);
    is_other |= on.reuse && crate::reuse::reuse(&mut first_order);
    if on.hoist {
        crate::hoist::hoist(&mut f);
        verified(&f);
    }
    if is_other {
        verified(&first_order);
        crate::driver::dump("written out", &first_order);
        if on.hoist {
            crate::hoist::hoist(&mut first_order);
            verified(&first_order);
        }
    }
    let reversed = |f: &mut Function, inactive: &[bool], wanted: bool, problems: &mut Problems| {
        let activity = crate::activity::analyse(f, inactive, on.useful, problems);
        if !problems.is_empty() {
            return None;
        }
        crate::activity::mark_calls(f, &activity);
        if !wanted {
            return Some((None, activity));
        }
        let reversed = crate::reverse::reverse(f, &activity, on.reverse);
        crate::driver::dump_reversed(&reversed);
        problems.extend(reversed.problems.iter().cloned());
        if context.again {
            problems.extend(chosen_references(f, &reversed));
        }
        problems.is_empty().then_some((Some(reversed), activity))
    };
    let own = Context { slots: if on.slots { context.slots } else { &[] }, ..context };
    let context = Context { slots: &[], ..context };
    // Slopes are for the first derivative alone.
    let written = if is_other { &first_order } else { &f };
    let sloped = if on.slopes && context.slopes { crate::slopes::slopes(written, inactive, on.useful) } else { None };
    let special = sloped.or(is_other.then_some(first_order));
    let (first, mut activity) = reversed(&mut f, inactive, special.is_none(), problems)?;
    let first = match special {
        Some(mut special) => {
            verified(&special);
            crate::driver::dump("slopes", &special);
            reversed(&mut special, inactive, true, problems)?.0?
        }
        None => first?,
    };
    let fused = if on.fuse { crate::fuse::fuse(&first) } else { None };
    let fused = fused.map(|mut r| {
        crate::driver::dump_fused(&r);
        if on.reverse.rematerialise {
            crate::reverse::moved::give_whole(&mut r);
        }
        emit(r, context.given(), String::new())
    });
    let mut first = first;
    if on.captures {
        crate::captures::captures(&mut first);
    }
    let sweeps = emit(first, own, wengert);
    let mut inactive = inactive.to_vec();
    let mut second = None;
    if context.order > 1
        && let Ok(mut f) = crate::forward::forward(&f, &activity, Returns::Tangent)
    {
        let inactive: Vec<bool> = inactive.iter().copied().chain(vec![true; inactive.len()]).collect();
        let made = reversed(&mut f, &inactive, true, &mut Problems::default());
        // It starts from a known cotangent too.
        second = made.and_then(|(made, _)| {
            let made = made?;
            let fused = if on.fuse { crate::fuse::fuse(&made) } else { None };
            Some(emit(fused.unwrap_or(made), context.given(), String::new()))
        });
    }
    // The last order is that of the pullback; tangents alone are there from the first.
    let deepest = if context.order == 1 { 1 } else { context.order.saturating_sub(1) };
    let (mut levels, mut no_jvp) = (vec![], None);
    for level in 1..=deepest {
        let mut with_tangents = match crate::forward::forward(&f, &activity, Returns::Both) {
            Ok(f) => f,
            Err(why) => {
                no_jvp = Some(why);
                break;
            }
        };
        verified(&with_tangents);
        crate::driver::dump(calls::jvp_name(level).trim_start_matches('_'), &with_tangents);
        inactive.extend(inactive.clone());
        let mut refused = Problems::default();
        let found = reversed(&mut with_tangents, &inactive, level < context.order, &mut refused);
        let mut made = plain(&with_tangents, context);
        let next = match found {
            Some((reversed, next)) => {
                made.sweeps = reversed.map(|r| Ok(emit(r, context, String::new())));
                Some(next)
            }
            None => {
                let reasons: Vec<_> = refused.messages().map(|p| p.message.clone()).collect();
                made.sweeps = Some(Err(reasons.join("; ")));
                None
            }
        };
        levels.push(made);
        (f, activity) = match next {
            Some(next) => (with_tangents, next),
            None => break,
        };
    }
    Some(Derivatives { sweeps, fused, levels, no_jvp, second })
}

/// In tests, every pass must leave a valid function.
fn verified(f: &Function) {
    #[cfg(test)]
    if verify::ON.get() {
        verify::verify(f).unwrap_or_else(|e| panic!("{e}\n{}", print::dump(f)));
    }
    let _ = f;
}

/// A function as it is.
fn plain(f: &Function, context: Context<'_>) -> Level {
    plain_within(f, context, HashSet::new())
}

/// The same, where these names are taken.
fn plain_within(f: &Function, context: Context<'_>, outer: HashSet<String>) -> Level {
    let empty = Region { params: vec![], insts: vec![], term: Term::Never };
    let mut f = f.clone();
    let dy = f.value(None, Span::mixed_site(), Ty::Unit);
    let body = std::mem::replace(&mut f.body, empty.clone());
    let mut r = Reversed {
        f,
        forward: body,
        reverse: empty,
        fused: false,
        undone: HashMap::new(),
        private: HashMap::new(),
        cells: HashMap::new(),
        y: None,
        dy,
        cotangents: vec![],
        sinks: vec![],
        problems: vec![],
    };
    // Its own end needs no `return`.
    if let Term::Return(vs) = &r.forward.term {
        r.forward.term = Term::Yield(vs.clone());
    }
    inline::settle(&mut r.f, &r.forward, &r.reverse);
    let mut reserved = reserved(&r.f, context.source);
    reserved.extend(outer);
    let mut e = Emitter::new(&r, context, reserved);
    e.plain = true;
    let items = &r.f.items;
    let body = e.statements(&r.forward, None);
    let views = e.views();
    let import = import(context.krate, &[&body]);
    let mut callees = vec![];
    e.callees(&r.forward, &mut callees);
    let has_jvp = match (&callees[..], &items[..]) {
        ([], _) => quote!(true),
        (callees, []) => quote!(#((#callees))&&*),
        (callees, items) => quote!({ #(#items)* #((#callees))&&* }),
    };
    Level {
        params: r.f.params.iter().map(|p| e.ident(*p)).collect(),
        body: quote!(#import #(#items)* #views #body),
        sweeps: None,
        has_jvp,
    }
}

fn emit(r: Reversed, context: Context<'_>, wengert: String) -> Sweeps {
    emit_within(r, context, wengert, HashSet::new())
}

/// The same, where these names are taken.
fn emit_within(mut r: Reversed, context: Context<'_>, wengert: String, outer: HashSet<String>) -> Sweeps {
    if switches().reverse.rematerialise {
        crate::reverse::moved::share(&mut r);
        crate::reverse::moved::take_replaced(&mut r);
    }
    if let Some(passes) = switches().gather {
        crate::gather::gather(&mut r, passes);
        crate::driver::dump_gathered(&r);
    }
    inline::settle(&mut r.f, &r.forward, &r.reverse);
    let mut reserved = reserved(&r.f, context.source);
    reserved.extend(outer);
    let mut e = Emitter::new(&r, context, reserved);
    let slots = slots::slots(&r, context.slots);
    let chosen = r.sinks.iter().zip(&r.f.params).zip(&slots).filter(|(_, slotted)| **slotted);
    e.slots.extend(chosen.filter_map(|((sink, param), _)| Some(((*sink)?, *param))));
    e.slots_of_parts(&r.reverse);
    let mut kept = crate::reverse::plan::free_values(&r.reverse.insts, &r.reverse.term);
    // What is borrowed again is there again.
    let mut k = 0;
    while let Some(v) = kept.get(k) {
        kept.extend(e.borrows.get(v).or_else(|| e.parts.get(v).map(|(base, _)| base)));
        k += 1;
    }
    e.read_again.extend(&kept);
    e.kept.extend(kept);
    if switches().rooms {
        let given = r.cotangents.iter().flatten().copied().collect();
        e.rooms = rooms::find(&r.f, [&r.forward, &r.reverse], &given);
        let again = e.rooms.iter().filter(|(_, room)| matches!(room, rooms::Room::Again(_)));
        // Their names are references.
        e.sinks.extend(again.map(|(place, _)| *place).collect::<Vec<_>>());
    }
    if context.again && switches().rooms && !r.fused {
        e.short_tapes = rooms::tapes(&r);
    }
    let items = &r.f.items;
    let mut forward = e.records_of(&r);
    let statements = e.statements(&r.forward, None);
    forward.extend(e.declared_buffers());
    forward.extend(statements);
    forward.extend(e.sizes_of_tapes(&r.forward).filter(|_| switches().memory));
    let value = r.y.map_or_else(|| quote!(::core::unreachable!()), |y| e.argument(y));
    e.remake_borrows(&r.forward);
    let own = |v: &Value| *v == r.dy || r.sinks.contains(&Some(*v));
    let free = crate::reverse::plan::free_values(&r.reverse.insts, &r.reverse.term);
    let rereads = context.again && switches().reverse.rematerialise;
    let wanted: HashSet<Value> = free.iter().copied().collect();
    let mut again = if rereads { reread::again(&r, &wanted) } else { vec![] };
    let read = slots::read(&r, &e.kept, &again);
    if rereads {
        again.splice(0..0, reread::lengths(&r, &wanted, &read));
    }
    e.fixed.extend(free.into_iter().filter(|v| !own(v)));
    e.captured.extend(e.fixed.clone());
    if r.fused {
        // Both sweeps run once, in one scope: what one hands to the other may be handed on.
        e.fixed = r.cotangents.iter().copied().flatten().collect();
    }
    let mut reverse = e.instructions(&again);
    let statements = e.statements(&r.reverse, None);
    reverse.extend(e.declared_buffers());
    reverse.extend(statements);
    let import = import(context.krate, &[&forward, &reverse]);
    let ident = |e: &Emitter<'_>, v: Value| e.ident(v);
    let views = e.views();
    let whole = r.sinks.iter().map(|s| s.is_some_and(|s| elementwise::is_added_whole(&r.reverse.insts, s))).collect();
    Sweeps {
        quick: quick::quick(&r),
        whole,
        slots,
        read,
        params: r.f.params.iter().map(|p| ident(&e, *p)).collect(),
        forward: quote!(#import #(#items)* #views #forward),
        value,
        reverse,
        cotangents: r.cotangents.iter().map(|c| c.map(|v| e.cotangent(v, context.exit))).collect(),
        direct: e.starts.is_empty() && !r.cotangents.iter().flatten().any(|v| e.places.contains(v)),
        dy: e.ident(r.dy),
        sinks: r
            .sinks
            .iter()
            .zip(&r.f.params)
            .map(|(s, p)| {
                s.map_or_else(|| e.fresh(&format!("d{}", e.names.get(*p).trim_start_matches("r#"))), |s| e.ident(s))
            })
            .collect(),
        wengert,
    }
}

struct Emitter<'a> {
    f: &'a Function,
    names: Names,
    taken: HashSet<String>,
    /// Names that nothing has, by their stems: among thousands of values the search for one is long.
    found: RefCell<HashMap<String, Ident>>,
    krate: TokenStream,
    path: syn::Path,
    /// Text of the values that are printed at their use.
    at_use: HashMap<Value, TokenStream>,
    /// What a local reference borrows.
    borrows: HashMap<Value, Value>,
    /// Cotangents that are handed on more than once: copies are.
    shared: HashSet<Value>,
    /// What a borrow is a part of.
    spots: HashMap<Value, (Value, Vec<Proj>)>,
    /// The same of all borrows by place.
    parts: HashMap<Value, (Value, Vec<Proj>)>,
    /// Those by which the value is changed.
    lends: HashSet<Value>,
    /// Places of the reverse sweep.
    places: HashSet<Value>,
    /// Values that both sweeps take for themselves: the forward sweep takes copies.
    kept: HashSet<Value>,
    /// Those of the forward sweep that the reverse sweep, which is written apart, reads.
    read_again: HashSet<Value>,
    /// Loop results live in the variable of the parameter.
    same_as: HashMap<Value, Value>,
    /// Integers that are stepped back, and those that take the variable of what they come from.
    undone: HashSet<Value>,
    stepped: HashSet<Value>,
    /// Saved values that are bound by reference in the reverse sweep.
    by_ref: HashSet<Value>,
    /// Forward values that can't be copied out of a record: pullbacks, tapes, records.
    owned: HashSet<Value>,
    /// Forward values that may be more than a number, of a type that only rustc knows: cloned out of a record.
    aggregates: HashSet<Value>,
    /// Tapes without fields are counters.
    counters: HashSet<Value>,
    /// Tapes that all runs of an inner loop share.
    flat: HashSet<Value>,
    /// Tapes that their loop collects.
    collects: HashSet<Value>,
    /// What a checkpoint takes from outside of it, and so is needed again.
    lent: HashSet<Value>,
    /// Sinks of by-reference parameters: already `&mut`.
    sinks: HashSet<Value>,
    /// Those whose type the caller chooses: of which parameters they are.
    slots: HashMap<Value, Value>,
    /// Tapes of a number per iteration, of loops of the function itself.
    short_tapes: HashSet<Value>,
    /// The other tapes, as far as they have been written.
    tapes: std::cell::RefCell<Vec<Value>>,
    /// Tapes of no more than the latest record.
    latest: HashSet<Value>,
    records: HashMap<RecordId, records::Record>,
    /// Initial values whose variable becomes that of the loop's parameter.
    absorbed: HashMap<Value, Value>,
    /// Values whose variable is assigned again.
    mutable: HashSet<Value>,
    loops: HashMap<LoopId, control::LoopInfo>,
    /// How often values are mentioned.
    uses: Counts,
    /// How often they are read, and not only measured.
    reads: Counts,
    /// How often they are still mentioned, from the instruction on that is printed; and by the forward sweep alone.
    remaining: Ahead,
    ahead: Ahead,
    /// Variables whose next use takes what they hold, since the iteration sets them behind it.
    set_anew: HashSet<Value>,
    /// What a closure or a loop has of its surroundings: read any number of times.
    captured: HashSet<Value>,
    /// What the pullback, which may be called again, has of the forward sweep; what the loops that are being written have of outside.
    fixed: HashSet<Value>,
    /// Places whose contents the caller gets as they are; with what the others start.
    given_out: HashSet<Value>,
    starts: HashSet<Value>,
    /// Places of short vectors, and their shapes.
    rooms: HashMap<Value, rooms::Room>,
    /// Buffers for places that loops make.
    buffers: std::cell::RefCell<Vec<Ident>>,
    /// What loops that are written as closures carry: it can't move out of them.
    collected: HashSet<Value>,
    around: Counts,
    /// The tapes of loops of few iterations are arrays.
    short: bool,
    /// The region is a function's body, where `return` means what it says.
    plain: bool,
    /// A method: the pullback of a call of its name may be its own.
    own: bool,
}

impl<'a> Emitter<'a> {
    fn new(r: &'a Reversed, context: Context<'_>, reserved: HashSet<String>) -> Self {
        let krate = context.krate;
        let mut names = Names::of(&r.f.values, &r.f.params, &[&r.forward, &r.reverse], reserved);
        let mut taken = std::mem::take(&mut names.taken);
        taken.extend(["do".to_owned(), "dyn".to_owned()]);
        let mut e = Emitter {
            f: &r.f,
            names,
            taken,
            found: RefCell::default(),
            krate: krate.to_token_stream(),
            path: krate.clone(),
            at_use: HashMap::new(),
            borrows: HashMap::new(),
            kept: HashSet::new(),
            read_again: HashSet::new(),
            places: HashSet::new(),
            spots: HashMap::new(),
            parts: HashMap::new(),
            lends: HashSet::new(),
            shared: HashSet::new(),
            same_as: HashMap::new(),
            undone: r.undone.keys().copied().collect(),
            stepped: HashSet::new(),
            by_ref: HashSet::new(),
            owned: HashSet::new(),
            aggregates: HashSet::new(),
            counters: HashSet::new(),
            collects: HashSet::new(),
            flat: HashSet::new(),
            lent: HashSet::new(),
            sinks: r.sinks.iter().flatten().copied().collect(),
            slots: HashMap::new(),
            short_tapes: HashSet::new(),
            tapes: std::cell::RefCell::new(vec![]),
            latest: HashSet::new(),
            records: HashMap::new(),
            absorbed: HashMap::new(),
            mutable: HashSet::new(),
            loops: HashMap::new(),
            uses: Counts::default(),
            reads: Counts::default(),
            remaining: Ahead::default(),
            ahead: Ahead::default(),
            set_anew: HashSet::new(),
            captured: HashSet::new(),
            fixed: HashSet::new(),
            collected: HashSet::new(),
            given_out: match context.exit {
                Exit::Given => r.cotangents.iter().flatten().copied().collect(),
                Exit::Added => HashSet::new(),
            },
            starts: HashSet::new(),
            rooms: HashMap::new(),
            buffers: std::cell::RefCell::new(vec![]),
            around: Counts::default(),
            short: switches().reverse.short,
            plain: false,
            own: context.own,
        };
        e.survey(r);
        e
    }

    /// Whether the callees, each once, have a derivative in forward mode.
    fn callees(&self, r: &Region, out: &mut Vec<TokenStream>) {
        for inst in &r.insts {
            if let Op::Call(c) = &inst.op
                && (c.level > 0 || c.of == Of::Gradient)
                && !c.is_function_itself()
                && !c.callable
            {
                let operator =
                    || c.operator().is_some() && c.args.first().is_some_and(|v| self.f.ty(*v).dense().is_some());
                if c.is_of_array(self.f) || operator() {
                    continue;
                }
                if c.convention() != Convention::Function {
                    // Nothing says so; then reverse mode is chosen.
                    out.push(quote!(false));
                    continue;
                }
                let item = self.companion_item(c, "__HAS_JVP");
                if out.iter().all(|known| known.to_string() != item.to_string()) {
                    out.push(item);
                }
            }
            inst.op.regions().into_iter().for_each(|r| self.callees(r, out));
        }
    }

    /// An identifier that nothing else has.
    fn fresh(&self, stem: &str) -> Ident {
        if let Some(known) = self.found.borrow().get(stem) {
            return known.clone();
        }
        let mut name = stem.to_owned();
        let mut n = 0;
        while self.taken.contains(&name) || print::is_keyword(&name) {
            n += 1;
            name = format!("{stem}_{n}");
        }
        let found = Ident::new(&name, Span::mixed_site());
        self.found.borrow_mut().insert(stem.to_owned(), found.clone());
        found
    }

    /// The variable of a value.
    fn ident(&self, v: Value) -> Ident {
        let mut v = v;
        while let Some(u) = self.same_as.get(&v).or_else(|| self.absorbed.get(&v)) {
            v = *u;
        }
        let data = self.f.data(v);
        let name = self.names.get(v);
        // Users' names are resolved where the user wrote them.
        let span = if data.named { data.span.resolved_at(Span::call_site()) } else { Span::mixed_site() };
        match name.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, span),
            None => Ident::new(name, span),
        }
    }

    /// A value as an operand.
    fn v(&self, v: Value) -> TokenStream {
        match self.at_use.get(&v) {
            Some(text) => text.clone(),
            None => self.ident(v).into_token_stream(),
        }
    }

    /// The names of views, in the sweeps: references to them.
    fn views(&self) -> TokenStream {
        let is_view = |p: &&Value| matches!(self.f.ty(**p), Ty::Ref(t) if t.is_view());
        let names = self.f.params.iter().filter(is_view).map(|p| self.ident(*p));
        quote!(#(let #names = &#names;)*)
    }

    /// In the reverse sweep, references to locals are taken again where they are used.
    fn remake_borrows(&mut self, r: &Region) {
        for inst in &r.insts {
            let hooked = matches!(inst.op, Op::Hook(v, _) if self.f.ty(v).is_ref());
            let named = matches!(inst.op, Op::Deref(_)) && self.f.data(inst.results[0]).named;
            let borrow = matches!(inst.op, Op::Ref(_) | Op::Deref(_) | Op::Borrow(..) | Op::At(..));
            if hooked || borrow && !named {
                let text = self.expr(inst);
                self.at_use.insert(inst.results[0], text);
            }
            inst.op.regions().into_iter().for_each(|r| self.remake_borrows(r));
        }
    }

    /// A tuple, or its one element.
    fn pack(&self, vs: &[Value]) -> TokenStream {
        let vs: Vec<_> = vs.iter().map(|v| self.v(*v)).collect();
        match &vs[..] {
            [one] => one.clone(),
            _ => quote!((#(#vs),*)),
        }
    }

    /// The pattern of a `let` for these results, with the user's types.
    fn binding(&self, results: &[Value]) -> TokenStream {
        let names: Vec<_> = results
            .iter()
            .map(|v| {
                let name = self.ident(*v);
                if self.mutable.contains(v) { quote!(mut #name) } else { quote!(#name) }
            })
            .collect();
        let types: Vec<_> = results.iter().map(|v| self.f.data(*v).ascribed.clone()).collect();
        let any = types.iter().any(Option::is_some);
        match (&names[..], &types[..]) {
            ([name], [Some(ty)]) => quote!(#name: #ty),
            ([name], _) => quote!(#name),
            _ if any => {
                let types = types.iter().map(|t| t.as_ref().map_or_else(|| quote!(_), ToTokens::to_token_stream));
                quote!((#(#names),*): (#(#types),*))
            }
            _ => quote!((#(#names),*)),
        }
    }

    /// The zero of a known type, or an inferred one.
    fn zero(&self, ty: &Ty) -> TokenStream {
        let krate = &self.krate;
        self.fixed_zero(ty).unwrap_or_else(|| quote!(#krate::zero()))
    }

    fn fixed_zero(&self, ty: &Ty) -> Option<TokenStream> {
        use crate::ty::Scalar;
        let krate = &self.krate;
        Some(match ty {
            Ty::Scalar(Scalar::F64) => quote!(0.0_f64),
            Ty::Scalar(Scalar::F32) => quote!(0.0_f32),
            Ty::Scalar(Scalar::Generic(t)) => quote!(#krate::zero::<#t>()),
            Ty::Discrete | Ty::Unit => quote!(()),
            Ty::Tuple(ts) => {
                let parts = ts.iter().map(|t| self.fixed_zero(t)).collect::<Option<Vec<_>>>()?;
                quote!((#(#parts,)*))
            }
            Ty::Array(t, Some(n)) => {
                let (part, n) = (self.fixed_zero(t)?, &n.0);
                quote!([#part; #n])
            }
            Ty::Wrapped(crate::ty::Wrapper::Option, t) => {
                let t = t.scalar_type()?;
                quote!(#krate::zero::<::core::option::Option<#t>>())
            }
            _ => return None,
        })
    }
}

/// References that a branch or a loop chooses, and the reverse sweep reads: a pullback holds no borrows, and can't make these again.
fn chosen_references(f: &Function, reversed: &Reversed) -> Vec<crate::diag::Problem> {
    fn chosen(r: &Region, found: &mut Vec<Value>) {
        for inst in &r.insts {
            match &inst.op {
                Op::Switch(_) => found.extend(&inst.results),
                Op::Loop(l) => found.extend(l.body.params.iter().take(l.inits.len()).chain(&inst.results)),
                _ => {}
            }
            inst.op.regions().into_iter().for_each(|r| chosen(r, found));
        }
    }
    fn read(r: &Region, found: &mut HashSet<Value>) {
        for inst in &r.insts {
            inst.op.operands(&mut |v| {
                found.insert(v);
            });
            inst.op.regions().into_iter().for_each(|r| read(r, found));
        }
    }
    let (mut all, mut used) = (vec![], HashSet::new());
    chosen(&f.body, &mut all);
    all.retain(|v| f.ty(*v).is_ref() && !f.ty(*v).peeled().is_scalar() && !f.ty(*v).peeled().is_discrete());
    if all.is_empty() {
        return vec![];
    }
    read(&reversed.reverse, &mut used);
    all.retain(|v| used.contains(v));
    let problem = |v: &Value| {
        crate::diag::Problem::new(
            f.data(*v).span,
            "a reference that a branch or a loop chooses can't be kept for the reverse sweep",
            "choose a copy (`.clone()`) or an index instead; walk a list or a tree by a function that calls itself",
        )
    };
    all.iter().take(1).map(problem).collect()
}
