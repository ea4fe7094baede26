//! Sequences whose elements are found by index, or counted by a range: everything up to the first adaptor that drops items.

use super::super::*;
use super::known::{self, Held};
use place::unparenthesised;
use proc_macro2::TokenStream;
use std::rc::Rc;
use syn::Expr;

/// What an iterator gives, as an expression that is evaluated once.
#[derive(Clone)]
pub(super) enum Item {
    /// A reference to this place.
    Place(TokenStream),
    /// A `&mut` of this place.
    Exclusive(TokenStream),
    Value(TokenStream),
}

impl Item {
    pub(super) fn tokens(&self) -> TokenStream {
        match self {
            Item::Place(p) => quote!(&#p),
            Item::Exclusive(p) => quote!(&mut #p),
            Item::Value(v) => v.clone(),
        }
    }

    /// The item, or what it refers to.
    pub(super) fn by_value(&self) -> TokenStream {
        match self {
            Item::Place(v) | Item::Exclusive(v) | Item::Value(v) => v.clone(),
        }
    }

    /// `*item`.
    pub(super) fn copied(&self) -> Item {
        match self {
            Item::Place(p) | Item::Exclusive(p) => Item::Value(p.clone()),
            Item::Value(v) => Item::Value(quote!((*#v))),
        }
    }
}

pub(super) type At = Rc<dyn Fn(&TokenStream) -> Item>;

/// What the loop runs over.
#[derive(Clone)]
pub(super) enum Over {
    /// A range as written: the counter is what `at` takes.
    Range { lo: TokenStream, hi: TokenStream, inclusive: bool, adaptors: TokenStream, usize: bool },
    /// `0..n`, backwards or not.
    Indices { n: TokenStream, rev: bool },
    /// `0..`.
    Endless,
    /// `0..`, but nothing if `n` is zero: a cycle of `n` items.
    Cycle { n: TokenStream },
}

/// A sequence: each item is evaluated once, in order.
#[derive(Clone)]
pub(super) struct Seq {
    pub(super) over: Over,
    /// The item for a counter.
    pub(super) at: At,
    /// Evaluating an item does more than reading.
    pub(super) effect: bool,
    /// Std's `fold` over a `zip` of such evaluates no item that has no partner.
    pub(super) random: bool,
    /// How each item is held, if it is slice-like itself.
    pub(super) items: Option<Held>,
    /// Variables that count along, from the first item to the last.
    pub(super) counters: Vec<Counter>,
}

/// Counts in an integer type that only rustc knows: a range beside something else.
#[derive(Clone)]
pub(super) struct Counter {
    variable: Ident,
    init: TokenStream,
    /// Gives the present value a name, and counts.
    step: TokenStream,
}

impl Counter {
    pub(super) fn new(
        l: &mut Lowerer,
        lo: &TokenStream,
        hi: Option<&TokenStream>,
        rev: bool,
    ) -> (Counter, TokenStream) {
        let (variable, value) = (l.fresh("counter"), l.fresh("k"));
        let (init, step) = match hi {
            Some(hi) if rev => (hi.clone(), quote!(#variable -= 1; let #value = #variable;)),
            _ => (lo.clone(), quote!(let #value = #variable; #variable += 1;)),
        };
        (Counter { variable, init, step }, quote!(#value))
    }

    /// A variable that is there already, and stays.
    pub(super) fn along(variable: &Ident) -> Counter {
        Counter { variable: variable.clone(), init: quote!(), step: quote!(#variable += 1;) }
    }

    pub(super) fn is_along(&self) -> bool {
        self.init.is_empty()
    }

    pub(super) fn declared(&self) -> TokenStream {
        if self.is_along() {
            return quote!();
        }
        let (variable, init) = (&self.variable, &self.init);
        quote!(let mut #variable = #init;)
    }

    pub(super) fn step(&self) -> &TokenStream {
        &self.step
    }
}

/// Statements that come before the loop.
pub(super) struct Prelude<'l> {
    pub(super) l: &'l mut Lowerer,
    pub(super) lets: Vec<TokenStream>,
    /// The parameter of a closure, not lowered yet, and how it is held.
    pub(super) parameter: Option<(String, Held)>,
    /// How many of the last adaptors only pass on std's `fold`, which is what ends the chain.
    pub(super) folded: usize,
    /// How many numbers an index of the source has, as the pattern that takes it apart shows.
    pub(super) indices: Option<usize>,
    /// What the parts of a slice leave over.
    pub(super) remainder: Option<TokenStream>,
}

impl<'l> Prelude<'l> {
    pub(super) fn new(l: &'l mut Lowerer) -> Prelude<'l> {
        Prelude { l, lets: vec![], parameter: None, folded: 0, indices: None, remainder: None }
    }

    pub(super) fn held(&self, e: &Expr) -> Option<Held> {
        let name = place::ident_of(unparenthesised(e)).map(Ident::to_string);
        match &self.parameter {
            Some((parameter, held)) if name.as_ref() == Some(parameter) => Some(*held),
            _ => {
                let surely = |h: &Held| *h != Held::Somehow;
                let held = self.l.held(e);
                let by_value = || Some(known::as_written(e)).filter(surely).or_else(|| self.l.by_reference(e));
                held.filter(surely).or_else(by_value).or(held)
            }
        }
    }
}

impl Prelude<'_> {
    /// Binds what is evaluated once, before the loop; literals and plain names stay as they are.
    pub(super) fn bind(&mut self, stem: &str, value: &TokenStream) -> TokenStream {
        if is_atom(value) {
            return value.clone();
        }
        let name = self.l.fresh(stem);
        self.lets.push(quote!(let #name = #value;));
        quote!(#name)
    }

    /// What stands for an expression depends on what that does.
    pub(super) fn mark(&mut self, place: &TokenStream, e: &Expr) {
        if self.l.taint.reaches(e)
            && let Ok(place) = syn::parse2::<Expr>(place.clone())
            && let Some(root) = place::root_ident(&place)
        {
            self.l.taint.mark(root);
        }
    }

    /// A number of items.
    pub(super) fn number(&mut self, e: &Expr) -> TokenStream {
        self.bind("count", &quote!(#e))
    }
}

/// A literal: the same wherever it is written. A variable may be assigned later.
pub(super) fn is_atom(value: &TokenStream) -> bool {
    let mut tokens = value.clone().into_iter();
    matches!((tokens.next(), tokens.next()), (Some(proc_macro2::TokenTree::Literal(_)), None))
}

impl Seq {
    pub(super) fn indexed(n: TokenStream, at: impl Fn(&TokenStream) -> Item + 'static) -> Seq {
        Seq {
            over: Over::Indices { n, rev: false },
            at: Rc::new(at),
            effect: false,
            random: false,
            items: None,
            counters: vec![],
        }
    }

    /// Items can be left out, or taken in another order.
    pub(super) fn is_free(&self) -> bool {
        !self.effect && self.counters.is_empty()
    }

    /// The number of items, if there is an end.
    pub(super) fn len(&self) -> Option<&TokenStream> {
        match &self.over {
            Over::Indices { n, .. } => Some(n),
            _ => None,
        }
    }

    pub(super) fn mapped(self, effect: bool, f: impl Fn(Item) -> Item + 'static) -> Seq {
        let at = self.at.clone();
        Seq { at: Rc::new(move |i| f(at(i))), effect: self.effect || effect, items: None, ..self }
    }

    /// The same by index, forwards; `None` for a range with a step.
    pub(super) fn by_index(self, p: &mut Prelude<'_>) -> Option<Seq> {
        let (at, items, random) = (self.at.clone(), self.items, self.random);
        match self.over {
            Over::Endless | Over::Cycle { .. } | Over::Indices { rev: false, .. } => Some(self),
            Over::Indices { n, rev: true } => {
                if !self.counters.is_empty() {
                    return None;
                }
                let len = n.clone();
                let seq = Seq::indexed(n, move |i| at(&quote!((#len - 1 - #i))));
                Some(Seq { effect: self.effect, items, ..seq })
            }
            Over::Range { lo, hi, inclusive, adaptors, usize } => {
                let rev = match adaptors.to_string().replace(' ', "").as_str() {
                    "" => false,
                    ".rev()" => true,
                    _ => return None,
                };
                let plain = lo.to_string() == "0" && !inclusive && usize;
                let n = match (plain, inclusive) {
                    (true, _) => hi.clone(),
                    (_, true) => quote!(::core::iter::Iterator::count(#lo..=#hi)),
                    (_, false) => quote!(::core::iter::Iterator::count(#lo..#hi)),
                };
                let n = if plain { n } else { p.bind("n", &n) };
                let len = n.clone();
                let mut counters = vec![];
                let seq = match (usize, rev) {
                    (true, true) if plain => Seq::indexed(n, move |i| at(&quote!((#len - 1 - #i)))),
                    (true, true) => Seq::indexed(n, move |i| at(&quote!((#lo + (#len - 1 - #i))))),
                    (true, false) if plain => Seq::indexed(n, move |i| at(i)),
                    (true, false) => Seq::indexed(n, move |i| at(&quote!((#lo + #i)))),
                    (false, true) if inclusive => return None,
                    (false, _) => {
                        let (counter, value) = Counter::new(p.l, &lo, Some(&hi), rev);
                        counters.push(counter);
                        Seq::indexed(n, move |_| at(&value))
                    }
                };
                Some(Seq { effect: self.effect, counters, random, ..seq })
            }
        }
    }

    pub(super) fn rev(self) -> Option<Seq> {
        if !self.counters.is_empty() {
            return None;
        }
        let over = match self.over.clone() {
            Over::Indices { n, rev } => Over::Indices { n, rev: !rev },
            Over::Range { lo, hi, inclusive, adaptors, usize } => {
                Over::Range { lo, hi, inclusive, adaptors: quote!(#adaptors.rev()), usize }
            }
            Over::Endless | Over::Cycle { .. } => return None,
        };
        Some(Seq { over, random: false, ..self })
    }

    pub(super) fn enumerated(self, p: &mut Prelude<'_>) -> Option<Seq> {
        if matches!(self.over, Over::Range { .. }) {
            return None;
        }
        let seq = self.by_index(p)?;
        let at = seq.at.clone();
        let at: At = Rc::new(move |i| {
            let item = at(i).tokens();
            Item::Value(quote!((#i, #item)))
        });
        Some(Seq { at, items: None, ..seq })
    }

    /// Without the first `k`; the sequence has no effects.
    pub(super) fn skip(self, k: &TokenStream, p: &mut Prelude<'_>) -> Option<Seq> {
        if let Over::Indices { n, rev: true } = &self.over {
            let n = p.bind("n", &quote!(#n.saturating_sub(#k)));
            return Some(Seq { over: Over::Indices { n, rev: true }, random: false, ..self });
        }
        let seq = self.by_index(p)?;
        let over = match &seq.over {
            Over::Indices { n, .. } => {
                let n = p.bind("n", &quote!(#n.saturating_sub(#k)));
                Over::Indices { n, rev: false }
            }
            endless => endless.clone(),
        };
        let (at, k) = (seq.at.clone(), k.clone());
        Some(Seq { over, at: Rc::new(move |i| at(&quote!((#i + #k)))), random: false, ..seq })
    }

    /// The first `k`.
    pub(super) fn take(self, k: &TokenStream, p: &mut Prelude<'_>) -> Option<Seq> {
        if let Over::Indices { n, rev: true } = &self.over {
            let n = n.clone();
            let left = p.bind("n", &quote!(#n.min(#k)));
            let first = p.bind("first", &quote!(#n - #left));
            let at = self.at.clone();
            let over = Over::Indices { n: left, rev: true };
            return Some(Seq { over, at: Rc::new(move |i| at(&quote!((#first + #i)))), random: false, ..self });
        }
        let seq = self.by_index(p)?;
        let n = match &seq.over {
            Over::Indices { n, .. } => p.bind("n", &quote!(#n.min(#k))),
            Over::Cycle { n } => p.bind("n", &cycled(n, k)),
            _ => k.clone(),
        };
        Some(Seq { over: Over::Indices { n, rev: false }, random: false, ..seq })
    }

    /// Every `k`-th; the sequence has no effects.
    pub(super) fn step_by(self, k: &TokenStream, p: &mut Prelude<'_>) -> Option<Seq> {
        let over = match self.over.clone() {
            Over::Range { lo, hi, inclusive, adaptors, usize } => {
                Over::Range { lo, hi, inclusive, adaptors: quote!(#adaptors.step_by(#k)), usize }
            }
            Over::Indices { n, rev: false } => {
                Over::Range { lo: quote!(0), hi: n, inclusive: false, adaptors: quote!(.step_by(#k)), usize: true }
            }
            _ => {
                let seq = self.by_index(p)?;
                p.lets.push(quote!(assert!(#k != 0);));
                let Over::Indices { n, .. } = &seq.over else { return None };
                let n = p.bind("n", &quote!(#n.div_ceil(#k)));
                let (at, k) = (seq.at.clone(), k.clone());
                let over = Over::Indices { n, rev: false };
                return Some(Seq { over, at: Rc::new(move |i| at(&quote!((#i * #k)))), random: false, ..seq });
            }
        };
        Some(Seq { over, random: false, ..self })
    }

    /// Pairs; an item of the first sequence without a partner is not evaluated.
    pub(super) fn zip(self, other: Seq, p: &mut Prelude<'_>) -> Option<Seq> {
        let (a, b) = (self.by_index(p)?, other.by_index(p)?);
        let over = match (&a.over, &b.over) {
            (Over::Indices { n, .. }, Over::Indices { n: m, .. }) => {
                let n = if n.to_string() == m.to_string() { n.clone() } else { p.bind("n", &quote!(#n.min(#m))) };
                Over::Indices { n, rev: false }
            }
            (Over::Indices { n, .. }, Over::Cycle { n: m }) | (Over::Cycle { n: m }, Over::Indices { n, .. }) => {
                // Where one is the cycle of the other, both are empty.
                let n = if n.to_string() == m.to_string() { n.clone() } else { p.bind("n", &cycled(m, n)) };
                Over::Indices { n, rev: false }
            }
            (Over::Cycle { n }, Over::Cycle { n: m }) => Over::Cycle { n: p.bind("n", &quote!(#n.min(#m))) },
            (Over::Endless, _) => b.over.clone(),
            _ => a.over.clone(),
        };
        let effect = a.effect || b.effect;
        let (a_random, b_random) = (a.random, b.random);
        let counters = a.counters.iter().chain(&b.counters).cloned().collect();
        let at: At = Rc::new(move |i| {
            let (x, y) = ((a.at)(i).tokens(), (b.at)(i).tokens());
            Item::Value(quote!((#x, #y)))
        });
        let random = a_random && b_random;
        Some(Seq { over, at, effect, random, items: None, counters })
    }

    /// Again and again; an item is the same every time.
    pub(super) fn cycle(self, p: &mut Prelude<'_>) -> Option<Seq> {
        let seq = self.by_index(p).filter(Seq::is_free)?;
        let Over::Indices { n, .. } = &seq.over else { return None };
        let (at, n) = (seq.at.clone(), n.clone());
        let over = Over::Cycle { n: n.clone() };
        Some(Seq { over, at: Rc::new(move |i| at(&quote!((#i % #n)))), random: false, ..seq })
    }

    /// One behind the other.
    pub(super) fn chain(self, other: Seq, p: &mut Prelude<'_>) -> Option<Seq> {
        let (a, b) = (self.by_index(p)?, other.by_index(p)?);
        if !(a.counters.is_empty() && b.counters.is_empty()) {
            return None;
        }
        let (a_items, b_items) = (a.items, b.items);
        let n = a.len()?.clone();
        let over = match &b.over {
            Over::Indices { n: m, .. } => Over::Indices { n: p.bind("n", &quote!(#n + #m)), rev: false },
            Over::Endless => Over::Endless,
            _ => return None,
        };
        let effect = a.effect || b.effect;
        let at: At = Rc::new(move |i| {
            let (x, y) = ((a.at)(i), (b.at)(&quote!((#i - #n))));
            match (x, y) {
                (Item::Place(x), Item::Place(y)) => Item::Place(quote!((if #i < #n { #x } else { #y }))),
                (Item::Exclusive(x), Item::Exclusive(y)) => Item::Exclusive(quote!((if #i < #n { #x } else { #y }))),
                (x, y) => {
                    let (x, y) = (x.tokens(), y.tokens());
                    Item::Value(quote!((if #i < #n { #x } else { #y })))
                }
            }
        });
        let items = a_items.filter(|_| a_items == b_items);
        Some(Seq { over, at, effect, random: false, items, counters: vec![] })
    }
}

/// How many items `count` of a cycle of `n` are.
fn cycled(n: &TokenStream, count: &TokenStream) -> TokenStream {
    quote!(if #n == 0 { 0 } else { #count })
}
