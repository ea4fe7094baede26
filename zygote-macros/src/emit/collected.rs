//! Loops that collect their tape: `let tape: Vec<_> = (0..n).map(|i| { …; record }).collect();`

use super::Emitter;
use super::control::{continues, needs_label};
use crate::hash::{HashMap, HashSet, New as _};
use crate::ir::*;
use crate::ty::Ty;
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// Finds the loops whose only record is their last instruction.
    pub(super) fn survey_tape(&mut self, l: &Loop) {
        let stepped = |r: &RangeIter| r.adaptors.iter().any(|a| matches!(a, Adaptor::StepBy(_)));
        let (LoopKind::For(_, range), Some(last), Term::Continue(..)) = (&l.kind, l.body.insts.last(), &l.body.term)
        else {
            return;
        };
        // What a closure captures can't move out of it into a record.
        let moves = |v: &Value| {
            l.body.params.contains(v)
                && matches!(self.f.ty(*v), Ty::Vec(_) | Ty::Wrapped(..) | Ty::Boxed(_) | Ty::Dense(_))
        };
        if let Op::Push(tape, fields) = &last.op
            && !self.moves_out(&l.body, l)
            && !fields.is_empty()
            && !fields.iter().any(moves)
            && !stepped(range)
            && !crate::normalise::ends_early(l)
            && !needs_label(&l.body, l.id, 0)
            && !continues(&l.body, l.id)
        {
            self.collects.insert(*tape);
            let unknown = l.body.params.iter().filter(|v| self.f.ty(**v) == &Ty::Unknown);
            self.captured.extend(unknown.copied().collect::<Vec<_>>());
            let open: Vec<Value> = l.body.params.iter().copied().filter(|v| self.f.ty(*v).is_open()).collect();
            self.collected.extend(open);
        }
    }

    /// True if what the loop carries, and isn't `Copy`, moves somewhere else in this region of its body: out of a closure
    /// it can't. Of what is of open type copies are handed on (`handed_on`).
    fn moves_out(&self, r: &Region, l: &Loop) -> bool {
        let carried = &l.body.params;
        let is_moved = |v: Value| carried.contains(&v) && self.f.ty(v).is_moved();
        let by = |i: &Inst| {
            let lends = matches!(
                i.op,
                Op::Load(..)
                    | Op::At(..)
                    | Op::Borrow(..)
                    | Op::Ref(_)
                    | Op::Clone(..)
                    | Op::Shape(..)
                    | Op::Snapshot(..)
                    | Op::KeepOld(..)
                    | Op::Verbatim(_)
                    | Op::Kinds(_)
                    | Op::Kept(..)
                    | Op::Unasked(..)
            );
            let takes = matches!(i.op, Op::Dispatch("boxed", _) | Op::Construct(_) | Op::Call(_) | Op::Forward(_));
            let array = matches!(i.op, Op::Cell(_) | Op::Binary(..) | Op::Unary(..) | Op::Clone(..));
            // Of what is kept, an argument is a copy.
            let copied = |v: Value| match &i.op {
                Op::Call(c) | Op::Forward(c) => {
                    self.kept.contains(&v) && !(c.method.is_some() && c.args.first() == Some(&v))
                }
                _ => false,
            };
            let mut moved = false;
            i.op.operands(&mut |v| {
                let ty = self.f.ty(v);
                moved |= !lends && is_moved(v)
                    || carried.contains(&v)
                        && (takes && ty.is_open() && !copied(v)
                            || array && matches!(ty, Ty::Dense(_))
                            || ty == &Ty::Unknown && matches!(i.op, Op::Cell(_)));
            });
            moved
        };
        let handed = r.term.operands();
        let stays =
            |(k, v): (usize, &Value)| matches!(&r.term, Term::Continue(to, _) if *to == l.id) && carried[k] == *v;
        handed.iter().enumerate().any(|(k, v)| is_moved(*v) && !stays((k, v)))
            || r.insts.iter().any(|i| by(i) || i.op.regions().into_iter().any(|r| self.moves_out(r, l)))
    }

    /// A loop that runs through its range and keeps one record per iteration collects its tape: `Vec::push` has a call in
    /// it, around which floats don't stay in registers.
    pub(super) fn collected(&mut self, l: &Loop) -> Option<TokenStream> {
        let LoopKind::For(i, range) = &l.kind else { return None };
        let (last, before) = l.body.insts.split_last()?;
        let (Op::Push(tape, fields), Term::Continue(to, next)) = (&last.op, &l.body.term) else { return None };
        if *to != l.id || fields.is_empty() || self.loops[&l.id].label.is_some() || !self.collects.contains(tape) {
            return None;
        }
        let listed = range.listed(|v| Some(self.v(v).to_string())).filter(|_| self.short);
        let range = self.closed_range(range);
        let i = self.ident(*i);
        let body = Region { params: vec![], insts: before.to_vec(), term: Term::Yield(vec![]) };
        let body = self.statements(&body, None);
        // What is carried can't move out of the closure, but trade places with what it becomes.
        let traded = self.traded(l, fields, next);
        let record = self.tape_record(fields, &l.body.params, &traded);
        let pairs: Vec<(Value, Value)> = l.body.params.iter().copied().zip(next.iter().copied()).collect();
        let kept: Vec<_> = pairs.into_iter().filter(|(p, _)| !traded.contains_key(p)).collect();
        let assign = self.assign(&kept);
        let shared = self.flat.contains(tape);
        let taped = *tape;
        let (tape, saved) = (self.ident(taped), self.fresh("record"));
        let body =
            if assign.is_empty() { quote!(#body #record) } else { quote!(#body let #saved = #record; #assign #saved) };
        if shared {
            return Some(quote!(#tape.extend(#range.map(|#i| { #body }));));
        }
        if let Some(all) = listed {
            return Some(quote!(let #tape = [#(#all),*].map(|#i| { #body });));
        }
        if self.short_tapes.contains(&taped) {
            let (krate, record) = (&self.krate, self.fresh("place"));
            let count = quote!(#range.size_hint().0);
            return Some(quote! {
                let mut #tape = #krate::rules::ShortTape::new(#count);
                for (#i, #record) in #range.zip(#tape.records()) { *#record = { #body }; }
            });
        }
        self.tapes.borrow_mut().push(taped);
        Some(quote!(let #tape: ::std::vec::Vec<_> = #range.map(|#i| { #body }).collect();))
    }

    /// What a loop carries that goes on the tape and becomes something else then, which nothing else is made of: and that.
    fn traded(&self, l: &Loop, fields: &[Value], next: &[Value]) -> HashMap<Value, Value> {
        let params = &l.body.params;
        let once = |all: &[Value], v: Value| all.iter().filter(|u| **u == v).count() == 1;
        let mentions = |of: Value, v: Value| {
            let mut names = HashSet::new();
            super::identifiers(&self.v(of), &mut names);
            of != v && names.contains(&self.ident(v).to_string())
        };
        let mut traded = HashMap::new();
        for (p, new) in params.iter().copied().zip(next.iter().copied()) {
            let apart = !params.contains(&new) && !self.at_use.contains_key(&new) && !self.f.ty(p).is_copy();
            let alone = once(fields, p) && !next.contains(&p) && once(next, new) && !fields.contains(&new);
            let others = || fields.iter().chain(next).copied();
            if apart && alone && !others().any(|of| mentions(of, p) || mentions(of, new)) {
                traded.insert(p, new);
            }
        }
        traded
    }

    /// A record for a tape: copies of what is needed again, if it may be more than a number, and of these.
    pub(super) fn tape_record(
        &self,
        fields: &[Value],
        carried: &[Value],
        traded: &HashMap<Value, Value>,
    ) -> TokenStream {
        let one = |v: &Value| {
            let text = self.v(*v);
            if let Some(new) = traded.get(v) {
                let new = self.handed_on(*new);
                return quote!(::core::mem::replace(&mut #text, #new));
            }
            let again = self.ahead.get(*v) > 1 || carried.contains(v);
            let copy = again && !self.f.ty(*v).is_copy() && !self.at_use.contains_key(v) && !self.owned.contains(v);
            if copy { quote!(::core::clone::Clone::clone(&#text)) } else { text }
        };
        let fields: Vec<_> = fields.iter().map(one).collect();
        if let [one] = &fields[..] { one.clone() } else { quote!((#(#fields),*)) }
    }
}
