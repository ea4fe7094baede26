//! `?` with errors of one's own.

use zygote::prelude::*;

/// Variants may have the names of the trait's types.
#[derive(Debug, Clone, PartialEq, Differentiable)]
enum SolveError {
    Singular { row: usize },
    Shape(String),
    Tangent,
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
enum Failure {
    Solve(SolveError),
    Empty,
}

impl From<SolveError> for Failure {
    fn from(e: SolveError) -> Failure {
        Failure::Solve(e)
    }
}

#[differentiable]
fn pivot(a: f64, row: usize) -> Result<f64, SolveError> {
    if a.abs() < 1e-12 {
        return Err(SolveError::Singular { row });
    }
    if a < -10.0 {
        return Err(SolveError::Tangent);
    }
    Ok(1.0 / a)
}

#[differentiable]
fn product(a: &[f64]) -> Result<f64, SolveError> {
    let mut p = 1.0;
    for (i, x) in a.iter().enumerate() {
        p *= pivot(*x, i)?;
    }
    if a.len() > 3 {
        return Err(SolveError::Shape(format!("{} numbers", a.len())));
    }
    Ok(p)
}

#[differentiable]
fn scaled(a: &[f64], k: f64) -> Result<f64, Failure> {
    if a.is_empty() {
        return Err(Failure::Empty);
    }
    Ok(product(a)? * k)
}

#[differentiable]
fn outcome(a: &[f64], k: f64) -> f64 {
    match scaled(a, k) {
        Ok(v) => v * v,
        Err(Failure::Solve(SolveError::Singular { row })) => k * row as f64,
        Err(Failure::Solve(_)) => k * k,
        Err(Failure::Empty) => 3.0 * k,
    }
}

#[test]
fn are_handed_on() {
    // (k / (a b))²
    let (value, (da, dk)) = outcome::value_and_gradient(&[2.0, 4.0], 3.0);
    let v: f64 = 3.0 / 8.0;
    assert_eq!(value, v * v);
    assert_eq!(da, [-2.0 * v * v / 2.0, -2.0 * v * v / 4.0]);
    assert_eq!(dk, 2.0 * v * v / 3.0);
    for (a, value, dk) in [
        (&[2.0, 0.0][..], 3.0, 1.0),
        (&[1.0, 1.0, 0.0], 6.0, 2.0),
        (&[-20.0], 9.0, 6.0),
        (&[1.0; 4], 9.0, 6.0),
        (&[], 9.0, 3.0),
    ] {
        assert_eq!(outcome::value_and_gradient(a, 3.0), (value, (vec![0.0; a.len()], dk)), "{a:?}");
    }
}
