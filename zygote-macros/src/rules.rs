//! The rule table: one row per scalar function, for reverse and forward mode alike.
//!
//! A partial is a Rust expression over `x` (receiver), `a`, `b` (further arguments) and `y` (the result), made of literals,
//! arithmetic, methods of this table and helpers of this table (`rules::name(x, a)`), so that partials can themselves be
//! differentiated. What a partial mentions is what the adjoint saves.

use Partial::{One, Zero};

/// The derivative with respect to one argument.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Partial {
    /// Zero, or a discrete argument.
    Zero,
    /// One.
    One,
    /// This expression.
    Expr(&'static str),
}

/// How the row is written in Rust.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    /// `x.name(a)`
    Method,
    /// `::zygote::rules::name(x, a)`
    Helper,
}

/// One scalar function.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// One per argument, receiver first.
    pub(crate) partials: &'static [Partial],
    /// The slope may be infinite: the product with it is `rules::scale(dy, slope)`, where zero wins.
    pub(crate) guarded: bool,
    /// It may, and is zero at infinity only: the product is `rules::steep(dy, slope)`, which asks once.
    pub(crate) steep: bool,
    /// The result is discrete (`bool`, integers), not a float of zero derivative.
    pub(crate) discrete: bool,
    /// Integers have a method of this name too: with operands of unknown type, dispatched by trait.
    pub(crate) ambiguous: bool,
    /// It is an instruction or few.
    pub(crate) cheap: bool,
}

const fn by(expr: &'static str) -> Partial {
    Partial::Expr(expr)
}

const fn row(form: Form, name: &'static str, partials: &'static [Partial]) -> Row {
    Row { name, form, partials, guarded: false, steep: false, discrete: false, ambiguous: false, cheap: false }
}

const fn method_row(name: &'static str, partials: &'static [Partial]) -> Row {
    row(Form::Method, name, partials)
}

const fn helper_row(name: &'static str, partials: &'static [Partial]) -> Row {
    row(Form::Helper, name, partials)
}

impl Row {
    /// Its slope may be infinite, or zero where an infinite cotangent arrives.
    const fn guarded(mut self) -> Row {
        self.guarded = true;
        self
    }

    /// Its slope may be infinite, and is zero at infinity only.
    const fn steep(mut self) -> Row {
        (self.guarded, self.steep) = (true, true);
        self
    }

    /// Integers have it too.
    const fn ambiguous(mut self) -> Row {
        self.ambiguous = true;
        self
    }

    /// It is an instruction or few.
    const fn cheap(mut self) -> Row {
        self.cheap = true;
        self
    }

    const fn discrete(mut self) -> Row {
        self.discrete = true;
        self
    }
}

/// The row of a method of `f32` and `f64`, called with this many arguments (the receiver counts).
pub(crate) fn method(name: &str, args: usize) -> Option<&'static Row> {
    METHODS.iter().find(|r| r.name == name && r.partials.len() == args)
}

/// Whether a method of `f32` and `f64` is called so.
pub(crate) fn is_method_name(name: &str) -> bool {
    METHODS.iter().any(|r| r.name == name)
}

/// The row of `::zygote::rules::<name>`.
pub(crate) fn helper(name: &str) -> Option<&'static Row> {
    HELPERS.iter().find(|r| r.name == name)
}

/// The methods of `f32` and `f64`.
static METHODS: &[Row] = &[
    // Roots and powers. `asin`, `acosh` and their like below are written so that they are exact next to their singularities.
    method_row("sqrt", &[by("0.5 / y")]).steep().cheap(),
    method_row("cbrt", &[by("1.0 / (3.0 * y * y)")]).steep(),
    method_row("recip", &[by("-(y * y)")]).cheap(),
    method_row("powi", &[by("rules::powi_dx(x, a)"), Zero]).guarded(),
    method_row("powf", &[by("rules::powf_dx(x, a)"), by("rules::powf_dp(x, y)")]).guarded(),
    method_row("hypot", &[by("rules::ratio(x, y)"), by("rules::ratio(a, y)")]).guarded(),
    method_row("mul_add", &[by("a"), by("x"), One]),
    // Exponentials and logarithms.
    // Infinite where they overflow: `1.0 / (1.0 + (-x).exp())` has the slope zero there, and no other.
    method_row("exp", &[by("y")]).steep(),
    method_row("exp2", &[by("y * 0.6931471805599453")]).steep(),
    method_row("exp_m1", &[by("x.exp()")]).steep(),
    method_row("ln", &[by("1.0 / x")]).steep(),
    method_row("ln_1p", &[by("1.0 / (1.0 + x)")]).steep(),
    method_row("log2", &[by("1.4426950408889634 / x")]).steep(),
    method_row("log10", &[by("0.4342944819032518 / x")]).steep(),
    method_row("log", &[by("1.0 / (x * a.ln())"), by("-(y / (a * a.ln()))")]).guarded(),
    // Trigonometry.
    method_row("sin", &[by("x.cos()")]),
    method_row("cos", &[by("-x.sin()")]),
    method_row("tan", &[by("1.0 + y * y")]),
    method_row("asin", &[by("1.0 / ((1.0 - x) * (1.0 + x)).sqrt()")]).steep(),
    method_row("acos", &[by("-1.0 / ((1.0 - x) * (1.0 + x)).sqrt()")]).steep(),
    method_row("atan", &[by("1.0 / (1.0 + x * x)")]),
    method_row("atan2", &[by("rules::angle_dx(x, a)"), by("-rules::angle_dx(a, x)")]),
    method_row("sinh", &[by("x.cosh()")]).steep(),
    method_row("cosh", &[by("x.sinh()")]).steep(),
    method_row("tanh", &[by("1.0 - y * y")]),
    method_row("asinh", &[by("1.0 / x.hypot(1.0)")]),
    method_row("acosh", &[by("1.0 / ((x - 1.0).sqrt() * (x + 1.0).sqrt())")]).guarded(),
    method_row("atanh", &[by("1.0 / ((1.0 - x) * (1.0 + x))")]).guarded(),
    method_row("to_degrees", &[by("57.29577951308232")]),
    method_row("to_radians", &[by("0.017453292519943295")]),
    // Kinks.
    method_row("abs", &[by("rules::sign(x)")]).guarded().ambiguous().cheap(),
    method_row("max", &[by("rules::max_dx(x, a)"), by("rules::max_da(x, a)")]).guarded().ambiguous().cheap(),
    method_row("min", &[by("rules::min_dx(x, a)"), by("rules::min_da(x, a)")]).guarded().ambiguous().cheap(),
    method_row("clamp", &[by("rules::clamp_dx(x, a, b)"), by("rules::clamp_da(x, a)"), by("rules::clamp_db(x, b)")])
        .guarded()
        .ambiguous()
        .cheap(),
    method_row("abs_sub", &[by("rules::max_dx(x, a)"), by("-rules::max_dx(x, a)")]).guarded(),
    method_row("copysign", &[by("rules::copysign_dx(x, a)"), Zero]).guarded().cheap(),
    method_row("rem_euclid", &[One, by("-((x - y) / a).round()")]).guarded().ambiguous(),
    method_row("midpoint", &[by("0.5"), by("0.5")]).ambiguous(),
    method_row("fract", &[One]),
    method_row("next_up", &[One]),
    method_row("next_down", &[One]),
    // Steps.
    method_row("floor", &[Zero]),
    method_row("ceil", &[Zero]),
    method_row("round", &[Zero]),
    method_row("round_ties_even", &[Zero]),
    method_row("trunc", &[Zero]),
    method_row("signum", &[Zero]).ambiguous().cheap(),
    method_row("div_euclid", &[Zero, Zero]).ambiguous(),
    // Predicates and other views.
    method_row("is_nan", &[Zero]).discrete(),
    method_row("is_finite", &[Zero]).discrete(),
    method_row("is_infinite", &[Zero]).discrete(),
    method_row("is_normal", &[Zero]).discrete(),
    method_row("is_subnormal", &[Zero]).discrete(),
    method_row("is_sign_positive", &[Zero]).discrete(),
    method_row("is_sign_negative", &[Zero]).discrete(),
    method_row("classify", &[Zero]).discrete(),
    method_row("to_bits", &[Zero]).discrete(),
    method_row("to_be_bytes", &[Zero]).discrete(),
    method_row("to_le_bytes", &[Zero]).discrete(),
    method_row("to_ne_bytes", &[Zero]).discrete(),
    method_row("total_cmp", &[Zero, Zero]).discrete(),
    method_row("partial_cmp", &[Zero, Zero]).discrete(),
    method_row("eq", &[Zero, Zero]).discrete(),
    method_row("ne", &[Zero, Zero]).discrete(),
    method_row("lt", &[Zero, Zero]).discrete(),
    method_row("le", &[Zero, Zero]).discrete(),
    method_row("gt", &[Zero, Zero]).discrete(),
    method_row("ge", &[Zero, Zero]).discrete(),
];

/// The functions of `::zygote::rules` that partials are written with. The last argument of `powi_nth` counts derivatives.
static HELPERS: &[Row] = &[
    helper_row("detached", &[Zero]),
    helper_row("with_slope", &[by("b"), Zero, Zero]).guarded(),
    helper_row("quotient", &[by("1.0 / a"), by("-y / a")]),
    helper_row("steep", &[by("a"), by("x")]).guarded().cheap(),
    helper_row("scale", &[by("a"), by("x")]).guarded().cheap(),
    helper_row("sign", &[Zero]).cheap(),
    helper_row("ratio", &[by("rules::ratio(1.0, a)"), by("-rules::ratio(y, a)")]).guarded(),
    helper_row("powi_dx", &[by("rules::powi_nth(x, a, 2)"), Zero]).guarded(),
    helper_row("powi_nth", &[by("rules::powi_nth(x, a, b + 1)"), Zero, Zero]).guarded(),
    helper_row(
        "powf_dx",
        &[
            by("rules::scale(a, rules::powf_dx(x, a - 1.0))"),
            by("x.powf(a - 1.0) + rules::scale(a, rules::powf_dp(x, x.powf(a - 1.0)))"),
        ],
    )
    .guarded(),
    helper_row("powf_dp", &[by("rules::scale(a, 1.0 / x)"), by("rules::ln_or_zero(x)")]).guarded(),
    helper_row("ln_or_zero", &[by("rules::ratio(1.0, x)")]).guarded(),
    helper_row("max_dx", &[Zero, Zero]).cheap(),
    helper_row("max_da", &[Zero, Zero]).cheap(),
    helper_row("min_dx", &[Zero, Zero]).cheap(),
    helper_row("min_da", &[Zero, Zero]).cheap(),
    helper_row("clamp_dx", &[Zero, Zero, Zero]).cheap(),
    helper_row("clamp_da", &[Zero, Zero]).cheap(),
    helper_row("clamp_db", &[Zero, Zero]).cheap(),
    helper_row("copysign_dx", &[Zero, Zero]).cheap(),
    helper_row("rem_da", &[Zero, Zero]),
    helper_row(
        "angle_dx",
        &[
            by("-2.0 * rules::angle_dx(x, a) * rules::angle_dx(a, x)"),
            by("rules::angle_dx(a, x) * rules::angle_dx(a, x) - rules::angle_dx(x, a) * rules::angle_dx(x, a)"),
        ],
    ),
];

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
