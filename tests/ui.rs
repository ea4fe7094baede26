//! What users see when they make a mistake: every case is named after it, its text is rustc 1.95's.
//!
//! Every case in `fail` also uses the companion: the stub must absorb that, so that nothing but the mistake is reported.
//! `TRYBUILD=overwrite cargo test --test ui` writes the messages anew; read the difference.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/fail/*.rs");
}
