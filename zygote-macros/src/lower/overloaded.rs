//! Operators on values of users' types: calls that rustc finds by a trait of the runtime.
//!
//! A macro sees no types, but it sees where one is written: at a parameter, at a `let`, in a literal, before `::new`. Where nothing says
//! that an operand is of a user's type, it is taken for a number, and rustc says so if it is none.

use super::*;
use crate::ir::{Call, OPERATORS};
use place::unparenthesised;
use syn::visit::Visit;
use syn::{Expr, Pat, Type};

impl Lowerer {
    /// Notes a type that is written as one of the user's.
    pub(super) fn declare_users(&mut self, v: Value, ty: &Type, name: Option<&str>) {
        if self.is_users_type(ty) {
            self.users.insert(v);
            self.users_names.extend(name.map(str::to_owned));
        } else if element_of(ty).is_some_and(|t| self.is_users_type(t)) {
            self.users_lists.insert(v);
        }
    }

    /// A type of the user's, or a reference to one.
    pub(super) fn is_users_type(&self, ty: &Type) -> bool {
        is_users_type(ty, &self.generics, &self.type_params)
    }

    /// Whether an expression shows that it makes a value of such a type.
    pub(super) fn is_users_made(&self, e: &Expr) -> bool {
        is_users_made(e, &|ty| self.is_users_type(ty))
    }

    /// Whether an expression of this type is an operator of the user's.
    pub(super) fn operates_on_users(&self, e: &Expr, ty: Option<&Type>) -> bool {
        operates(e) && ty.is_some_and(|ty| !matches!(ty, Type::Reference(_)) && self.is_users_type(ty))
    }

    /// Whether the name that gets what an operator gives has fields: no number has, and no array.
    pub(super) fn shows_users(&self, pat: &Pat, e: &Expr) -> bool {
        matches!(pat::unparenthesised(pat), Pat::Ident(p) if self.shown.fields.contains(&p.ident.to_string()))
            && operates(e)
    }

    /// Whether the name that gets what `map` gives has elements: no `Option` has.
    pub(super) fn shows_array(&self, pat: &Pat, e: &Expr) -> bool {
        matches!(pat::unparenthesised(pat), Pat::Ident(p) if self.shown.elements.contains(&p.ident.to_string()))
            && matches!(unparenthesised(e), Expr::MethodCall(m) if m.method == "map" && m.args.len() == 1)
    }

    /// Whether a value is of such a type.
    pub(super) fn is_users(&self, v: Value) -> bool {
        let data = self.f.data(v);
        data.ty.peeled() == &Ty::Unknown
            && (self.users.contains(&v) || data.hint.as_ref().is_some_and(|h| self.users_names.contains(h)))
    }

    /// Whether a place is of such a type: a variable, or an element of a list.
    fn is_users_at(&self, v: Value, path: &[Proj]) -> bool {
        match path {
            [] => self.is_users(v),
            [parts @ .., Proj::Index(_)] => is_part(parts) && self.users_lists.contains(&v),
            _ => false,
        }
    }

    /// Whether an instruction gives a list whose elements are.
    pub(super) fn makes_users_list(&self, op: &Op) -> bool {
        match op {
            Op::Vec(vs) | Op::Array(vs) => vs.iter().any(|v| self.is_users(*v)),
            Op::VecRepeat(v, _) | Op::Repeat(v, _) => self.is_users(*v),
            Op::Ref(v) | Op::Deref(v) | Op::Cell(v) => self.users_lists.contains(v),
            Op::Load(v, path) | Op::Clone(v, path, _) | Op::Borrow(v, path, _) => {
                is_part(path) && self.users_lists.contains(v)
            }
            _ => false,
        }
    }

    /// Whether an instruction gives such a value.
    pub(super) fn makes_users(&self, op: &Op) -> bool {
        match op {
            Op::Construct(_) => true,
            Op::Ref(v) | Op::Deref(v) | Op::Cell(v) => self.is_users(*v),
            Op::Load(v, path) | Op::Clone(v, path, _) | Op::Borrow(v, path, _) => self.is_users_at(*v, path),
            Op::Call(c) if c.operator().is_some_and(|op| !op.ends_with("assign")) => true,
            Op::Call(c) if c.is_associated() => {
                let last = c.path.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                makes_its_type(&last)
            }
            _ => false,
        }
    }

    /// An operand in such an expression.
    pub(super) fn operand_of_users(&mut self, e: &Expr, users: bool) -> Flow<Value> {
        self.users_expected = users && operates(e);
        self.value(e)
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

    /// The same in an expression whose type is written as the user's. An operand of unknown type may be a number all the same, for which
    /// the traits are implemented, too.
    pub(super) fn expected_overloaded(&mut self, op: BinOp, operands: [Value; 2], span: Span) -> Value {
        let tys = operands.map(|v| self.f.ty(v).peeled().clone());
        let open = tys.contains(&Ty::Unknown) && !tys.iter().any(|ty| matches!(ty, Ty::Dense(_) | Ty::Discrete));
        let (owner, method) = match op {
            BinOp::Add if open => ("OpAdd", "add"),
            BinOp::Sub if open => ("OpSub", "sub"),
            BinOp::Mul if open => ("OpMul", "mul"),
            BinOp::Div if open => ("OpDiv", "div"),
            _ => return self.arithmetic(op, operands[0], operands[1], span),
        };
        self.overloaded_by(owner, method, &operands, span)
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
        let left = self.is_users_at(spot.base, &spot.path);
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

    /// What an operator that changes its left side makes of that. Of a user's type it needn't be what the other operator gives.
    pub(super) fn assigned(&mut self, op: BinOp, left: Value, right: Value, span: Span) -> Value {
        let y = self.arithmetic(op, left, right, span);
        let by = self.insts.last().is_some_and(|inst| inst.results == [y] && matches!(inst.op, Op::Binary(..)));
        self.f.data_mut(y).assigned |= by && crate::partials::operation(&self.f, op, left, right).is_some();
        y
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

/// A type of the user's, or a reference to one.
fn is_users_type(ty: &Type, generics: &[Ident], type_params: &HashSet<String>) -> bool {
    let inner = match ty {
        Type::Reference(t) => &*t.elem,
        t => t,
    };
    let Type::Path(p) = inner else { return false };
    let Some(last) = p.path.segments.last().map(|s| s.ident.to_string()) else { return false };
    let first = p.path.segments.first().map(|s| s.ident.to_string()).unwrap_or_default();
    let generic = type_params.contains(&first);
    let unknown = Ty::parse(inner, generics) == Ty::Unknown;
    unknown
        && !generic
        && p.qself.is_none()
        && names::is_upper(&last)
        && !names::is_std_type(&last)
        && !names::is_array_type(&last)
}

/// `A::new(…)`, `A::default()`, `A::from(…)` and their like, `A { … }`, `&A { … }`.
fn is_users_made(e: &Expr, users: &dyn Fn(&Type) -> bool) -> bool {
    match unparenthesised(e) {
        Expr::Struct(s) => {
            let path = &s.path;
            s.qself.is_none() && users(&syn::parse_quote!(#path))
        }
        Expr::Reference(r) => is_users_made(&r.expr, users),
        Expr::Call(c) => {
            let Expr::Path(p) = unparenthesised(&c.func) else { return false };
            let mut path = p.path.clone();
            let Some(last) = path.segments.pop() else { return false };
            path.segments.pop_punct();
            p.qself.is_none()
                && !path.segments.is_empty()
                && makes_its_type(&last.ident.to_string())
                && users(&syn::parse_quote!(#path))
        }
        _ => false,
    }
}

/// An associated function that is called so surely gives its own type.
fn makes_its_type(name: &str) -> bool {
    let constructor = matches!(name, "new" | "from" | "default" | "zero" | "one" | "identity");
    constructor || name.starts_with("new_") || name.starts_with("from_")
}

/// Names that are bound somewhere to a value of a type of the user's.
pub(super) fn users_names(item: &syn::ItemFn) -> HashSet<String> {
    struct Find<'f>(HashSet<String>, &'f dyn Fn(&Type) -> bool);
    impl Find<'_> {
        fn add(&mut self, pat: &Pat) {
            if let Pat::Ident(p) = pat::unparenthesised(pat) {
                self.0.insert(p.ident.to_string());
            }
        }
    }
    impl<'a> Visit<'a> for Find<'_> {
        fn visit_item(&mut self, _: &'a syn::Item) {}
        fn visit_pat_type(&mut self, p: &'a syn::PatType) {
            if (self.1)(&p.ty) {
                self.add(&p.pat);
            }
        }
        fn visit_local(&mut self, l: &'a syn::Local) {
            if l.init.as_ref().is_some_and(|init| is_users_made(&init.expr, self.1)) {
                self.add(&l.pat);
            }
            syn::visit::visit_local(self, l);
        }
    }
    let generics = scalar_generics(&item.sig.generics);
    let type_params = item.sig.generics.type_params().map(|t| t.ident.to_string()).collect();
    let users = |ty: &Type| is_users_type(ty, &generics, &type_params);
    let mut find = Find(HashSet::new(), &users);
    find.visit_item_fn(item);
    find.0
}

/// Names that are bound once, as what becomes of them shows.
#[derive(Default)]
pub(super) struct Shown {
    /// Their fields are looked at.
    pub(super) fields: HashSet<String>,
    /// Their elements are.
    pub(super) elements: HashSet<String>,
    pub(super) once: HashSet<String>,
    /// They are assigned as a whole.
    pub(super) assigned: HashSet<String>,
    /// They stay what they are.
    pub(super) fixed: HashSet<String>,
}

pub(super) fn shown(item: &syn::ItemFn) -> Shown {
    #[derive(Default)]
    struct Find {
        bound: HashMap<String, usize>,
        shown: Shown,
    }
    fn name(e: &Expr) -> Option<String> {
        place::ident_of(unparenthesised(e)).map(Ident::to_string)
    }
    impl<'a> Visit<'a> for Find {
        fn visit_item(&mut self, _: &'a syn::Item) {}
        fn visit_pat_ident(&mut self, p: &'a syn::PatIdent) {
            *self.bound.entry(p.ident.to_string()).or_default() += 1;
            if p.mutability.is_none() {
                self.shown.fixed.insert(p.ident.to_string());
            }
            syn::visit::visit_pat_ident(self, p);
        }
        fn visit_expr_assign(&mut self, a: &'a syn::ExprAssign) {
            self.shown.assigned.extend(name(&a.left));
            syn::visit::visit_expr_assign(self, a);
        }
        fn visit_expr_field(&mut self, f: &'a syn::ExprField) {
            self.shown.fields.extend(name(&f.base));
            syn::visit::visit_expr_field(self, f);
        }
        fn visit_expr_index(&mut self, i: &'a syn::ExprIndex) {
            self.shown.elements.extend(name(&i.expr));
            syn::visit::visit_expr_index(self, i);
        }
        fn visit_expr_method_call(&mut self, m: &'a syn::ExprMethodCall) {
            if matches!(m.method.to_string().as_str(), "iter" | "len" | "to_vec") && m.args.is_empty() {
                self.shown.elements.extend(name(&m.receiver));
            }
            syn::visit::visit_expr_method_call(self, m);
        }
    }
    let mut find = Find::default();
    find.visit_item_fn(item);
    let Find { bound, mut shown } = find;
    for names in [&mut shown.fields, &mut shown.elements, &mut shown.fixed] {
        names.retain(|name| bound.get(name) == Some(&1));
    }
    shown.once = bound.into_iter().filter(|(_, n)| *n == 1).map(|(name, _)| name).collect();
    shown
}

/// Whether an expression is an operator of those that can be overloaded.
fn operates(e: &Expr) -> bool {
    match unparenthesised(e) {
        Expr::Binary(b) => {
            matches!(b.op, syn::BinOp::Add(_) | syn::BinOp::Sub(_) | syn::BinOp::Mul(_) | syn::BinOp::Div(_))
        }
        Expr::Unary(u) => matches!(u.op, syn::UnOp::Neg(_)),
        _ => false,
    }
}

fn is_part(path: &[Proj]) -> bool {
    path.iter().all(|step| matches!(step, Proj::Range(..)))
}

/// The type of the elements of a list, as it is written.
fn element_of(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(t) => element_of(&t.elem),
        Type::Slice(t) => Some(&t.elem),
        Type::Array(t) => Some(&t.elem),
        Type::Path(p) => {
            let last = p.path.segments.last().filter(|last| last.ident == "Vec")?;
            let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            match arguments.args.first()? {
                syn::GenericArgument::Type(t) => Some(t),
                _ => None,
            }
        }
        _ => None,
    }
}
