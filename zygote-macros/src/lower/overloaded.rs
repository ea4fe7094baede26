//! Operators on values of users' types: calls that rustc finds by a trait of the runtime.
//!
//! A macro sees no types, but it sees where one is written: at a parameter, at a `let`, in a literal, before `::new`. Where nothing says
//! that an operand is of a user's type, it is taken for a number, and rustc says so if it is none.

use super::*;
use crate::ir::{Call, OPERATORS};
use syn::Type;

impl Lowerer {
    /// Notes a type that is written as one of the user's.
    pub(super) fn declare_users(&mut self, v: Value, ty: &Type, name: Option<&str>) {
        let inner = match ty {
            Type::Reference(t) => &*t.elem,
            t => t,
        };
        let Type::Path(p) = inner else { return };
        let Some(last) = p.path.segments.last().map(|s| s.ident.to_string()) else { return };
        let first = p.path.segments.first().map(|s| s.ident.to_string()).unwrap_or_default();
        let generic = self.type_params.contains(&first);
        let unknown = Ty::parse(inner, &self.generics) == Ty::Unknown;
        if unknown
            && !generic
            && p.qself.is_none()
            && names::is_upper(&last)
            && !names::is_std_type(&last)
            && !names::is_array_type(&last)
        {
            self.users.insert(v);
            self.users_names.extend(name.map(str::to_owned));
        }
    }

    /// Whether a value is of such a type.
    pub(super) fn is_users(&self, v: Value) -> bool {
        let data = self.f.data(v);
        data.ty.peeled() == &Ty::Unknown
            && (self.users.contains(&v) || data.hint.as_ref().is_some_and(|h| self.users_names.contains(h)))
    }

    /// Whether an instruction gives such a value.
    pub(super) fn makes_users(&self, op: &Op) -> bool {
        match op {
            Op::Construct(_) => true,
            Op::Ref(v) | Op::Deref(v) | Op::Cell(v) => self.is_users(*v),
            Op::Load(v, path) | Op::Clone(v, path, _) | Op::Borrow(v, path, _) => path.is_empty() && self.is_users(*v),
            Op::Call(c) if c.operator().is_some_and(|op| !op.ends_with("assign")) => true,
            Op::Call(c) if c.is_associated() => {
                let last = c.path.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                last.starts_with("new")
                    || last.starts_with("from")
                    || matches!(last.as_str(), "zero" | "one" | "identity")
            }
            _ => false,
        }
    }

    /// An operator with an operand of a user's type.
    pub(super) fn overloaded(&mut self, op: BinOp, operands: &[Value; 2], span: Span) -> Option<Value> {
        let (owner, method) = match op {
            BinOp::Add => ("OpAdd", "add"),
            BinOp::Sub => ("OpSub", "sub"),
            BinOp::Mul => ("OpMul", "mul"),
            BinOp::Div => ("OpDiv", "div"),
            _ => return None,
        };
        operands.iter().any(|v| self.is_users(*v)).then(|| self.overloaded_by(owner, method, operands, span))
    }

    /// `place += v`, where either is of such a type.
    pub(super) fn overloaded_in_place(&mut self, op: BinOp, spot: &Spot, v: Value, span: Span) -> bool {
        let (owner, method) = match op {
            BinOp::Add => ("OpAddAssign", "add_assign"),
            BinOp::Sub => ("OpSubAssign", "sub_assign"),
            BinOp::Mul => ("OpMulAssign", "mul_assign"),
            BinOp::Div => ("OpDivAssign", "div_assign"),
            _ => return false,
        };
        let left = spot.path.is_empty() && self.is_users(spot.base);
        // Of an array too: it is changed where it is.
        let array =
            self.spot_ty(spot).dense().is_some() || self.spot_ty(spot) == Ty::Unknown && self.f.ty(v).dense().is_some();
        if !(left || array || self.spot_ty(spot) == Ty::Unknown && self.is_users(v)) {
            return false;
        }
        if array && self.f.ty(v).dense().is_some() && matches!(op, BinOp::Add | BinOp::Sub) {
            self.scaled_add(spot, op == BinOp::Sub, v, span);
            return true;
        }
        let v = self.behind(v, span);
        let place = self.borrow(spot, Access::Mutable, span);
        let op = self.operator_call(owner, method, vec![place, v], span);
        self.emit(op, span, Ty::Unit);
        true
    }

    /// `a += &b` of arrays is `a.scaled_add(1.0, &b)`, which borrows `b` and keeps nothing.
    fn scaled_add(&mut self, spot: &Spot, negative: bool, v: Value, span: Span) {
        let place = self.borrow(spot, Access::Mutable, span);
        let factor = if negative { quote!(-1.0) } else { quote!(1.0) };
        let factor = self.constant(factor, span, Ty::Float);
        let v = self.as_receiver(v, span);
        let method = Ident::new("scaled_add", span);
        let path = syn::ExprPath { attrs: vec![], qself: None, path: syn::Path::from(method.clone()) };
        let call = Call {
            path,
            method: Some(method),
            args: vec![place, factor, v],
            of: Of::Value,
            level: 0,
            recursive: false,
            receives_varied: false,
            lambdas: vec![],
            callable: false,
        };
        self.emit(Op::Call(call), span, Ty::Unit);
    }

    /// The same by the trait of the runtime.
    pub(super) fn overloaded_by(&mut self, owner: &str, method: &str, operands: &[Value], span: Span) -> Value {
        let args = operands.iter().map(|v| self.behind(*v, span)).collect();
        let op = self.operator_call(owner, method, args, span);
        self.emit(op, span, Ty::Unknown)
    }

    /// What is behind references: there are rules for values only.
    fn behind(&mut self, mut v: Value, span: Span) -> Value {
        while let Ty::Ref(inner) = self.ty(v) {
            v = match *inner {
                Ty::Unknown => self.emit(Op::Clone(v, vec![], Ident::new("clone", span)), span, Ty::Unknown),
                Ty::Dense(d) => {
                    let ty = Ty::Dense(d.owned());
                    self.emit(Op::Clone(v, vec![], Ident::new("to_owned", span)), span, ty)
                }
                inner => self.emit(Op::Deref(v), span, inner),
            };
        }
        v
    }

    fn operator_call(&self, owner: &str, method: &str, args: Vec<Value>, span: Span) -> Op {
        let ident = |name: &str| Ident::new(name, span);
        let (module, owner, method) = (ident(OPERATORS), ident(owner), ident(method));
        let path: syn::Path = syn::parse_quote!(#module::#owner::#method);
        let path = syn::ExprPath { attrs: vec![], qself: None, path };
        Op::Call(Call {
            path,
            method: None,
            args,
            of: Of::Value,
            level: 0,
            recursive: false,
            receives_varied: false,
            lambdas: vec![],
            callable: false,
        })
    }
}
