//! The other methods of the `impl` that a method stands in: there the macro sees what it can't see of any other method, how the receiver is taken and
//! what comes out. `self.laplacian(c)` with `fn laplacian(&self, c: usize) -> f64` changes nothing, and gives a number.

use super::*;
use place::unparenthesised;
use syn::{ExprMethodCall, FnArg, ImplItem, ItemImpl, ReceiverKind, ReturnType, Type};

/// By name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Siblings(Rc<HashMap<String, Sibling>>);

#[derive(Debug)]
struct Sibling {
    /// It takes `&self`.
    shared: bool,
    output: Option<Type>,
}

impl Siblings {
    /// Of an inherent `impl`: a trait's methods may be found elsewhere.
    pub(crate) fn of(item: &ItemImpl) -> Self {
        let mut all = HashMap::new();
        for part in item.items.iter().filter(|_| item.trait_.is_none()) {
            let ImplItem::Fn(f) = part else { continue };
            let Some(FnArg::Receiver(receiver)) = f.sig.inputs.first() else { continue };
            let shared = matches!(&receiver.kind, ReceiverKind::Reference(_, _, None));
            let output = match &f.sig.output {
                ReturnType::Type(_, t) => Some((**t).clone()),
                ReturnType::Default => None,
            };
            // One of two that only `cfg` tells apart says nothing of the other.
            if f.attrs.iter().all(|a| !a.path().is_ident("cfg")) {
                all.insert(f.sig.ident.to_string(), Sibling { shared, output });
            }
        }
        Siblings(Rc::new(all))
    }
}

impl Lowerer {
    /// The method of the same `impl` that is called here on the function's own receiver.
    fn sibling(&self, m: &ExprMethodCall) -> Option<&Sibling> {
        let sibling = self.siblings.0.get(&m.method.to_string())?;
        let receiver = unparenthesised(&m.receiver);
        let k = self.local(receiver)?;
        let own = self.vars[k].value.is_some() && self.vars[k].value == self.f.params.first().copied();
        own.then_some(sibling)
    }

    /// Whether a method that is called here surely changes nothing.
    pub(super) fn is_shared_sibling(&self, m: &ExprMethodCall) -> bool {
        self.sibling(m).is_some_and(|s| s.shared)
    }

    /// Notes of what type the result of such a call is.
    pub(super) fn declare_result(&mut self, m: &ExprMethodCall, v: Value) {
        let Some(output) = self.sibling(m).and_then(|s| s.output.clone()) else { return };
        let ty = Ty::parse(&output, &self.generics);
        if ty.is_scalar() {
            self.f.data_mut(v).ty = ty;
        } else {
            self.declare_users(v, &output, None);
        }
    }
}
