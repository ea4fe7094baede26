use super::check::*;
pub fn run(c: &mut Check) {}
