//! Parts of two rows of one place, both of which a loop adds to.

use super::slots::Slot;

/// Calls a function on `n` elements of row `a.0` from `a.1` on, and on `n` of row `b.0` from `b.1` on. Where they overlap, what is added to the second
/// part is added to its row behind the function.
///
/// ```
/// use zygote_runtime::rules::apart;
/// let mut rows = [[0.0; 3]; 2];
/// for (i, j) in [(0, 1), (1, 1)] {
///     apart::<f64, _, _>(&mut rows, (i, 0), (j, 1), 2, |a, b| {
///         a[1] += 1.0;
///         b[0] += 10.0;
///     });
/// }
/// assert_eq!(rows, [[0.0, 1.0, 0.0], [0.0, 21.0, 0.0]]);
/// ```
///
/// # Panics
/// If there are no such elements, as indexing does.
#[inline]
pub fn apart<T, S, F>(rows: &mut [impl AsMut<[S]>], a: (usize, usize), b: (usize, usize), n: usize, f: F)
where
    S: Slot<T>,
    F: FnOnce(&mut [S], &mut [S]),
{
    let mut beside = vec![];
    let (first, second) = match (a.0 < b.0, b.0 < a.0) {
        (true, _) => {
            let (first, second) = rows.split_at_mut(b.0);
            (&mut first[a.0].as_mut()[a.1..][..n], &mut second[0].as_mut()[b.1..][..n])
        }
        (_, true) => {
            let (second, first) = rows.split_at_mut(a.0);
            (&mut first[0].as_mut()[a.1..][..n], &mut second[b.0].as_mut()[b.1..][..n])
        }
        _ => {
            let row = rows[a.0].as_mut();
            let _ = &row[b.1..][..n];
            beside = vec![S::nothing(); n];
            (&mut row[a.1..][..n], &mut beside[..])
        }
    };
    f(first, second);
    if !beside.is_empty() {
        rows[b.0].as_mut()[b.1..].iter_mut().zip(beside).for_each(|(to, v)| *to += v.held());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Unused;

    #[test]
    fn adds_to_parts_of_one_row_or_of_two() {
        for (a, b, n) in (0..27).map(|k| (k % 3, k / 3 % 3, k / 9)) {
            let (mut rows, mut expected) = ([[0.0; 5]; 2], [[0.0; 5]; 2]);
            for (i, j) in [(0, 1), (1, 0), (1, 1)] {
                for k in 0..n {
                    expected[i][a + k] += 1.0 + k as f64;
                    expected[j][b + k] += 10.0 * (1.0 + k as f64);
                }
                apart::<f64, _, _>(&mut rows, (i, a), (j, b), n, |x, y| {
                    for k in 0..n {
                        x[k] += 1.0 + k as f64;
                        y[k] += 10.0 * (1.0 + k as f64);
                    }
                });
            }
            assert_eq!(rows, expected, "{a} {b} {n}");
        }
    }

    #[test]
    #[should_panic = "out of range"]
    fn panics_where_there_are_no_such_elements() {
        apart::<f64, _, _>(&mut [[0.0; 4]; 2], (0, 2), (1, 3), 2, |x, y| (x[0], y[0]) = (1.0, 1.0));
    }

    #[test]
    fn slots_that_nobody_asked_for() {
        apart::<f64, _, _>(&mut [vec![Unused; 4], vec![Unused; 4]], (1, 0), (0, 1), 2, |x, y| {
            x[0] += 1.0;
            y[1] += 1.0;
        });
    }
}
