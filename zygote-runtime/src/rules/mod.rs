//! Partials that aren't plain arithmetic, called by generated code.
//!
//! Input: primal values and the cotangent `dy` of a result. Output: partials, or cotangents of operands. These kinds:
//! - [`scale`] and the helpers, which the macro's rule table names in its partials; generic over [`Real`];
//! - [`operators`](self): `mul_lhs(&shape_of_a, &b, dy)` and its like, where the macro doesn't know the operands' types;
//! - methods that integers have too: `max_0(&x, &a, dy)`: the cotangent of argument 0;
//! - arithmetic of tangents: `tadd(tmul(s, t), tneg(u))`, which is `()` for integers;
//! - `un…`: the inverse actions, on places of cotangents, of what changes a collection in place; and the parts of enums as places;
//! - what the vector-space operations of derived tangents stand on.
//!
//! Kinks: zero at local extrema; a tie gives all to the second argument; zero times an infinite slope is zero.

mod apart;
mod blank;
mod called;
mod closures;
mod dispatched;
pub mod extensions;
mod few;
mod fields;
mod helpers;
mod lanes;
mod line;
mod memory;
mod methods;
mod operators;
mod overloaded;
mod overloaded_integers;
mod payload;
mod pointwise;
mod receivers;
mod repeated;
mod room;
mod row_slots;
mod sinks;
mod slots;
#[doc(hidden)]
pub mod space;
mod summed;
mod tangents;
mod tape;
mod vec;

use crate::Real;

/// What gives [`Line`] and [`LineMut`] their method.
pub mod lines {
    pub use super::line::{LineMutOfAny as _, LineMutOfSlice as _, LineOfAny as _, LineOfSlice as _};
}

#[cfg(feature = "ndarray")]
#[doc(hidden)]
pub use crate::array::{
    ArraySlot, Dense, DenseMut, Elements, FromElements, HasElements, Order, Place, Seed, Seeded, Side, StandIn, chosen,
    completed, elements, elementwise, elementwise_back, number, of_mean, stand_in, unread, unshaped,
};

pub use apart::{apart_2, apart_3, apart_4, apart_5, rows_apart_2, rows_apart_3, rows_apart_4, rows_apart_5};
pub use blank::{Blank, Length, blank, blank_of_any_length};
pub use called::{Called, CalledOther};
pub use closures::*;
#[doc(hidden)]
pub use dispatched::*;
pub use few::KeptFew;
pub use fields::{
    Beside, Nowhere, NowhereBehind, Part, PartBesideAny, PartBesideDifferentiable, PartOf, Strip, exchange_part,
    put_part, read_part, strip, take_part, tangent_part,
};
pub use helpers::{
    angle_dx, clamp_da, clamp_db, clamp_dx, copysign_dx, detached, ln_or_zero, max_da, max_dx, min_da, min_dx, powf_dp,
    powf_dx, powi_dx, powi_nth, quotient, ratio, rem_da, scale, sign, steep, with_slope,
};
pub use lanes::{Rows, lanes};
pub use line::{Line, LineMut};
pub use memory::keep_memory;
pub use methods::{
    MethodRules, abs_0, clamp_0, clamp_1, clamp_1_t, clamp_2, clamp_2_t, div_euclid_0, div_euclid_1, max_0, max_1,
    midpoint_0, midpoint_1, min_0, min_1, of_number, rem_euclid_0, rem_euclid_1, signum_0,
};
pub use operators::{
    AddRule, CastRule, DivRule, MulRule, Operand, RemRule, SubRule, add_lhs, add_lhs_t, add_rhs, add_rhs_t, cast,
    constant, div_lhs, div_lhs_t, div_rhs, like, mul_lhs, mul_lhs_t, mul_rhs, mul_rhs_t, rem_lhs, rem_rhs, sub_lhs,
    sub_lhs_t, sub_rhs, sub_rhs_t, value,
};
pub use overloaded::{OpAdd, OpAddAssign, OpDiv, OpDivAssign, OpFrom, OpMul, OpMulAssign, OpNeg, OpSub, OpSubAssign};
pub use payload::{
    MayHold, OptionPayload, ResultPayload, Rewrap, Unparted, Unwrapped, discrete, held, held_or_none, holds, joined,
    parted, rewrap, unboxed, unheld, unparted, unwrapped,
};
pub use pointwise::{Points, Pointwise, each, each_of, each_sum, points};
pub use receivers::{
    ByMut, ByRef, ByValue, Changed, Copied, IsScalar, Kept, Later, Lent, OneTangent, ScalarResult, Still,
};
pub use repeated::{Costly, NotKept, Quick, Repeated, WasKept};
pub use room::Room;
pub use row_slots::{LentRows, Row, RowSlot, UnreadRows, UnusedRow, UnusedRows, Zeros};
pub use sinks::{
    ActiveMeasure, AnyCompanion, AnyMeasure, Measure, NoMutableParameters, NoTangent, Parameter, ParameterByMut,
    ParameterOfAny, Same, Shared, SinkOfAny, SinkOfDifferentiable, Unlike, UnusedSink, Witness, witness,
};
pub use slots::{LentChosen, LentSlots, Slot, Unread, UnreadSlots, Unused, UnusedPlace, UnusedSlots};
pub use summed::{AddsUp, MultipliesUp, nothing_added, nothing_multiplied};
pub use tangents::{
    Cheaper, Is, Mode, NegRule, OnlyNumber, Recast, TangentNumber, along_tangent, neg, only, recast, start, tadd, tmul,
    tneg, unsigned, with_only,
};
pub use tape::ShortTape;
pub use vec::{
    InPlace, Swapped, argsort_by, element, permute, shaped, sum_vec, take, take_all, take_all_shaped, uncopy,
    uncopy_within, unextend, unextend_into, unfill, uninsert, unpermute, unpop, unpush, unremove, unreplace, unresize,
    unretain, unreverse, unrotate_left, unrotate_right, unsplit_off, unswap, unswap_remove, unswap_with, untruncate,
};

/// The closure of a `hook`, called where its parameter's type is known: `hooked(dy, |d| d.abs())`.
#[inline]
pub fn hooked<D>(dy: D, f: impl FnOnce(D) -> D) -> D {
    f(dy)
}

#[cfg(test)]
mod tests;
