//! What users see when they make a mistake: every case is named after it, and its text is that of rustc 1.95.0.
//!
//! The cases in `fail` use the companion too: the stub must absorb that, so that nothing but the mistake is reported.
//! `TRYBUILD=overwrite cargo test --test ui` writes the messages anew; read the difference.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
