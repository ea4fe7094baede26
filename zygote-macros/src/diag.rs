//! Errors: collected for a whole item, each with a `help:` line, reported together.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// One thing that can't be differentiated, at its token.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) span: Span,
    pub(crate) message: String,
    pub(crate) help: String,
}

impl Problem {
    /// Lower case, no final stop, code in backticks; `help` is a fix that works.
    pub(crate) fn new(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Problem { span, message: message.into(), help: help.into() }
    }
}

/// The collector. Dropping one that nobody looked at is a bug of ours.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    pub(crate) fn push(&mut self, p: Problem) {
        // The same complaint at the same place, once.
        let twice =
            self.list.iter().any(|q| q.message == p.message && format!("{:?}", q.span) == format!("{:?}", p.span));
        if !twice {
            self.list.push(p);
        }
    }

    pub(crate) fn extend(&mut self, ps: impl IntoIterator<Item = Problem>) {
        ps.into_iter().for_each(|p| self.push(p));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn messages(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter()
    }

    /// One `compile_error!` per problem.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.list
            .iter()
            .map(|p| {
                let text = format!("{}\nhelp: {}", p.message, p.help);
                quote_spanned!(p.span=> ::core::compile_error!(#text);)
            })
            .collect()
    }
}
