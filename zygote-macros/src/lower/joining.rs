//! Vectors that are joined and cut: `v.append(&mut w)`, `w = v.split_off(n)`, by way of copies of slices; `v.retain(f)`, by way of `push`.

use super::*;
use place::unparenthesised;
use syn::{Expr, ExprMethodCall};

impl Lowerer {
    /// Nothing if it isn't one of these.
    pub(super) fn joining(&mut self, e: &Expr, m: &ExprMethodCall, receiver: &Expr) -> Flow<Option<Out>> {
        let (name, Some(arg)) = (m.method.to_string(), m.args.first()) else { return Ok(None) };
        if m.args.len() > 1 || !self.is_in_cell(receiver) {
            return Ok(None);
        }
        match name.as_str() {
            "append" => self.append(e, m, receiver, arg),
            "split_off" => {
                let Some(spot) = self.spot(receiver)? else { return Ok(None) };
                let at = self.value(arg)?;
                let ty = Ty::Vec(Box::new(self.spot_ty(&spot).element()));
                let mut path = spot.path.clone();
                path.push(Proj::Range(Some(at), None, false));
                let to_vec = Ident::new("to_vec", m.method.span());
                let tail = self.emit(Op::Clone(spot.base, path, to_vec), e.span(), ty);
                self.change(spot, "truncate", vec![at], m);
                Ok(Some(Out::Value(tail)))
            }
            "retain" if self.is_list(receiver) && iter::is_plain_place(receiver) => {
                self.retain(e, m, receiver, arg).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// A `Vec`, by its type or by how it is made: no map and no string.
    fn is_list(&self, receiver: &Expr) -> bool {
        matches!(self.peek(receiver).peeled(), Ty::Vec(_)) || self.known.held(receiver).is_some()
    }

    fn retain(&mut self, e: &Expr, m: &ExprMethodCall, receiver: &Expr, f: &Expr) -> Flow<Out> {
        let (all, i) = (self.fresh("all"), self.fresh("i"));
        let number = self.peek(receiver).element().is_scalar();
        let item = if number { quote!(#all[#i]) } else { quote!(#all[#i].clone()) };
        let code = iter::Function::read(f).map(|f| {
            let test = f.call(&[quote!(&#all[#i])]);
            quote!({
                let #all = #receiver.split_off(0);
                for #i in 0..#all.len() {
                    if #test { #receiver.push(#item); }
                }
            })
        });
        let code = code.map_err(|_| verbatim::method_problem(&m.method));
        self.lower_code(e, code)
    }

    /// What isn't there afterwards is taken first.
    fn append(&mut self, e: &Expr, m: &ExprMethodCall, receiver: &Expr, other: &Expr) -> Flow<Option<Out>> {
        let other = match unparenthesised(other) {
            Expr::Reference(r) if r.mutability.is_some() => &r.expr,
            e => e,
        };
        if !self.is_in_cell(other) {
            return Ok(None);
        }
        let (Some(spot), Some(from)) = (self.spot(receiver)?, self.spot(other)?) else { return Ok(None) };
        let ty = Ty::Vec(Box::new(self.spot_ty(&from).element()));
        let empty = self.constant(quote!(::core::default::Default::default()), e.span(), ty.clone());
        let taken = self.emit(Op::Replace(from.base, from.path, empty), e.span(), ty);
        let slice = self.whole(taken, e.span());
        self.change(spot, "extend_from_slice", vec![slice], m);
        Ok(Some(Out::Unit))
    }

    fn whole(&mut self, v: Value, span: Span) -> Value {
        let ty = Ty::Ref(Box::new(self.ty(v)));
        self.emit(Op::Ref(v), span, ty)
    }

    fn change(&mut self, spot: Spot, name: &str, args: Vec<Value>, m: &ExprMethodCall) {
        let Some(row) = crate::mutations::method(name, args.len()) else { return };
        let method = Ident::new(name, m.method.span());
        let op = Op::Mutate(Mutation { row, method, cell: spot.base, path: spot.path, args });
        self.insts.push(Inst { results: vec![], op, span: m.method.span() });
    }
}
