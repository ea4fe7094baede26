//! What is done to derivatives, as far as it may be switched off.

use crate::reverse::{Options, Skip};

/// Analyses and optimisations.
#[derive(Clone, Copy)]
pub(super) struct Switches {
    pub(super) useful: bool,
    pub(super) infer: bool,
    pub(super) hoist: bool,
    pub(super) slopes: bool,
    pub(super) fuse: bool,
    pub(super) rooms: bool,
    pub(super) slots: bool,
    pub(super) pushes: bool,
    pub(super) captures: bool,
    pub(super) strides: bool,
    pub(super) memory: bool,
    pub(super) unroll: bool,
    pub(super) reuse: bool,
    pub(super) gather: Option<crate::gather::Passes>,
    pub(super) reverse: Options,
}

/// What the transform may do; all of it can be switched off by `ZYGOTE_OFF=infer,slots,useful,rematerialise,sums,undo,flat,short,elementwise,restore,hoist,slopes,fuse,gather,carried,closed,rows,lanes,parts,powers,rooms,private,quotients,skip,latest,lasting,repeat,strides,captures,pushes,unroll,reuse,memory`.
pub(super) fn switches() -> Switches {
    let off = std::env::var("ZYGOTE_OFF").unwrap_or_default();
    let on = |name: &str| !off.split(',').any(|o| o.trim() == name);
    Switches {
        useful: on("useful"),
        infer: on("infer"),
        hoist: on("hoist"),
        slopes: on("slopes"),
        fuse: on("fuse"),
        rooms: on("rooms"),
        slots: on("slots"),
        pushes: on("pushes"),
        captures: on("captures"),
        strides: on("strides"),
        memory: on("memory"),
        unroll: on("unroll"),
        reuse: on("reuse"),
        gather: on("gather").then(|| crate::gather::Passes {
            carried: on("carried"),
            closed: on("closed"),
            rows: on("rows"),
            lanes: on("lanes"),
            parts: on("parts"),
            least: 17,
        }),
        reverse: Options {
            rematerialise: on("rematerialise"),
            sums: on("sums"),
            undo: on("undo"),
            flat: on("flat"),
            short: on("short"),
            restore: on("restore").then_some(crate::reverse::restore::WORTH),
            elementwise: on("elementwise"),
            powers: on("powers"),
            private: on("private"),
            quotients: on("quotients"),
            latest: on("latest"),
            lasting: on("lasting"),
            repeat: on("repeat"),
            skip: if on("skip") { Skip::Pullbacks } else { Skip::Nothing },
        },
    }
}
