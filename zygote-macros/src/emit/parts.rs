//! Parts, rows and lanes: what loops go along, cut before them.

use super::Emitter;
use crate::hash::{HashMap, New as _};
use crate::ir::*;
use crate::ty::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// `let part = &mut place[from..][..n];` before a loop over parts, and parts of two rows around it.
    pub(super) fn over_parts(&self, r: &Replay, mut walk: TokenStream) -> TokenStream {
        let all: Vec<(Value, &Strip)> = r.part_values().iter().copied().zip(&r.parts).collect();
        let mut lets = TokenStream::new();
        let mut fields: HashMap<Value, (usize, Ident)> = HashMap::new();
        for (k, (v, part)) in all.iter().enumerate() {
            let beside = |other: &&(Value, &Strip)| part.added && other.1.added && other.1.base == part.base;
            let other = all.iter().enumerate().filter(|(j, _)| *j != k).find(|(_, other)| beside(other));
            if let Some((_, other)) = other
                && !Proj::are_fields_apart(&part.path, &other.1.path)
            {
                if all[..k].iter().all(|p| !beside(&p)) {
                    let parts: Vec<_> = all.iter().filter(beside).copied().collect();
                    walk = self.apart(&parts, &walk);
                }
                continue;
            }
            // Parts of several fields: all of these are borrowed at once.
            if let (Some((_, other)), false) = (other, fields.contains_key(&part.base)) {
                let n = part.path.iter().zip(&other.1.path).take_while(|(a, b)| a.is_same(b)).count();
                let (whole, name) = (self.changed_place(part.base, &part.path[..n]), self.ident(part.base));
                let each = self.fresh(&format!("{name}_each"));
                lets.extend(quote!(let mut #each = #whole.__each();));
                fields.insert(part.base, (n, each));
            }
            let (name, part) = (self.ident(*v), self.part_of_line(part, fields.get(&part.base)));
            lets.extend(quote!(let #name = #part;));
        }
        quote!(#lets #walk)
    }

    /// A part as a reference. `each`: how far the way is to fields that are borrowed at once, and what they are borrowed as.
    fn part_of_line(&self, part: &Strip, each: Option<&(usize, Ident)>) -> TokenStream {
        let krate = &self.krate;
        let place = |path: &[Proj]| match (each, part.added) {
            (Some((n, each)), true) => {
                let Some(Proj::Named(field)) = path.get(*n) else { return self.changed_place(part.base, path) };
                self.part_of_tangent(quote!((*#each.#field)), &path[n + 1..])
            }
            (None, true) => self.changed_place(part.base, path),
            (_, false) => self.place(part.base, path),
        };
        match part.path.last() {
            Some(Proj::Range(None, Some(n), _)) if part.line => {
                let (mut line, mut from) = (&part.path[..part.path.len() - 1], quote!(0));
                if let Some((Proj::Range(Some(lo), None, _), whole)) = line.split_last() {
                    (line, from) = (whole, self.v(*lo));
                }
                // What is a reference is lent as it is.
                let lent = !part.added && line.is_empty() && self.f.ty(part.base).is_ref();
                let (line, n) = (if lent { self.v(part.base) } else { place(line) }, self.v(*n));
                if part.added {
                    return quote!(#krate::rules::LineMut::new(&mut #line).cut_line(#from, #n));
                }
                let line = if lent { line } else { quote!(&#line) };
                quote!((&#krate::rules::Line(#line)).cut_line(#from, #n))
            }
            Some(Proj::Range(_, Some(n), _)) if part.added && self.may_be_nowhere(part.base, &part.path) => {
                let (part, n) = (place(&part.path), self.v(*n));
                quote!(#krate::rules::strip(&mut #part, #n))
            }
            _ => {
                let text = place(&part.path);
                if part.added { quote!(&mut #text) } else { quote!(&#text) }
            }
        }
    }

    /// `apart_3::<f64, _, _>(&mut place[..], [(from, n), …], |a, b, c| …)`, of rows `rows_apart_3(…, [(row, from, n), …], …)`.
    fn apart(&self, parts: &[(Value, &Strip)], walk: &TokenStream) -> TokenStream {
        let krate = &self.krate;
        let place = self.changed_place(parts[0].1.base, &[Proj::Range(None, None, false)]);
        let mut name = "apart";
        let ranges = parts.iter().map(|(_, part)| {
            let mut path = &part.path[..];
            let mut range = TokenStream::new();
            if let Some((Proj::Index(i), rest)) = path.split_first() {
                let i = self.v(*i);
                (name, path) = ("rows_apart", rest);
                range.extend(quote!(#i,));
            }
            let (from, n) = match path {
                [Proj::Range(Some(from), ..), Proj::Range(_, Some(n), _)] => (self.v(*from), self.v(*n)),
                [Proj::Range(_, Some(n), _)] => (quote!(0), self.v(*n)),
                _ => unreachable!("a part of a row is cut twice at most"),
            };
            quote!((#range #from, #n))
        });
        let ranges: Vec<_> = ranges.collect();
        let apart = Ident::new(&format!("{name}_{}", parts.len()), Span::mixed_site());
        let number = match self.f.ty(parts[0].0).peeled() {
            Ty::Slice(t) => t.scalar_type(),
            _ => None,
        };
        let number = number.map_or(quote!(_), |t| quote!(#t));
        let names = parts.iter().map(|(v, _)| self.ident(*v));
        quote!(#krate::rules::#apart::<#number, _, _>(&mut #place, [#(#ranges),*], |#(#names),*| { #walk });)
    }

    /// The records of a replay over parts, and the one of an iteration: `let records = &tape[from..to][..n];`, `let &x = &records[i];`
    pub(super) fn records_of_parts(&mut self, r: &Replay, i: &TokenStream) -> (TokenStream, TokenStream) {
        let (Some(t), Some((_, range))) = (r.tape, &r.range) else { return Default::default() };
        let (tape, name, n) = (self.walked_tape(t, r.part.as_ref()), self.fresh("records"), self.factor(range.hi));
        let record = self.record_pattern(r.fields());
        (quote!(let #name = &#tape[..#n];), quote!(let #record = &#name[#i];))
    }

    pub(super) fn walked_tape(&self, tape: Value, part: Option<&Part>) -> TokenStream {
        let tape = self.v(tape);
        match part {
            None => tape,
            Some(Part::Kept(from, to)) => {
                let (from, to) = (self.v(*from), self.v(*to));
                quote!(#tape[#from..#to])
            }
            Some(Part::Counted(loops)) => {
                let mut from = TokenStream::new();
                for (i, n) in loops {
                    let (i, n) = (self.factor(*i), self.factor(*n));
                    from = if from.is_empty() { quote!(#i * #n) } else { quote!((#from + #i) * #n) };
                }
                let n = loops.last().map(|(_, n)| self.v(*n));
                quote!(#tape[#from..][..#n])
            }
        }
    }

    /// Parts as expressions, and whether they are added to.
    pub(super) fn row_texts(&self, rows: &[Strip]) -> Vec<(TokenStream, bool)> {
        rows.iter().map(|row| (self.row_text(row), row.added)).collect()
    }

    fn row_text(&self, row: &Strip) -> TokenStream {
        if !row.added {
            return self.place(row.base, &row.path);
        }
        let place = self.changed_place(row.base, &row.path);
        match row.path.last() {
            Some(Proj::Range(_, Some(n), _)) if self.may_be_nowhere(row.base, &row.path) => {
                let (krate, n) = (&self.krate, self.v(*n));
                quote!((*#krate::rules::strip(&mut #place, #n)))
            }
            _ => place,
        }
    }

    /// The pattern of the elements of rows: `((&x, &y), dx)`.
    pub(super) fn row_elements(&self, elements: &[Value], rows: &[Strip], borrowed: bool) -> TokenStream {
        let one = |(v, row): (&Value, &Strip)| {
            let name = self.ident(*v);
            if borrowed && !row.added { quote!(&#name) } else { quote!(#name) }
        };
        let pairs = elements.iter().zip(rows).map(one).reduce(|a, b| quote!((#a, #b)));
        pairs.unwrap_or_default()
    }

    /// `lanes([&mut sum], (&row, &mut other), |[sum], (x, y)| { … });`
    pub(super) fn lanes(&mut self, l: &Lanes) -> TokenStream {
        let krate = self.krate.clone();
        let sums = l.sums.iter().map(|v| {
            let name = self.ident(*v);
            if self.sinks.contains(v) { quote!(&mut *#name) } else { quote!(&mut #name) }
        });
        let sums: Vec<_> = sums.collect();
        let rows = self.row_texts(&l.rows).into_iter().map(|(text, added)| match added {
            true => quote!(&mut #text),
            false => quote!(&#text),
        });
        let rows = rows.reduce(|a, b| quote!((#a, #b)));
        let (partial, elements) = l.body.params.split_at(l.sums.len());
        let partial: Vec<_> = partial.iter().map(|v| self.ident(*v)).collect();
        let elements = self.row_elements(elements, &l.rows, false);
        let body = self.statements(&l.body, None);
        quote!(#krate::rules::lanes([#(#sums),*], #rows, |[#(#partial),*], #elements| { #body });)
    }
}
