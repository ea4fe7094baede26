//! Parts of one place, to all of which a loop adds.
//!
//! They are handed to a function as its parameters, since that is what tells the compiler that they don't overlap. Where they do, the function
//! is given zeros, which are added behind it.

use super::slots::Slot;
use std::mem::take;

/// A list of zeros for each part.
fn zeros<T, S: Slot<T>, const N: usize>(beside: &mut Vec<S>, lengths: [usize; N]) -> [&mut [S]; N] {
    *beside = vec![S::nothing(); lengths.iter().sum()];
    let mut rest = &mut beside[..];
    lengths.map(|n| {
        let (part, behind) = take(&mut rest).split_at_mut(n);
        rest = behind;
        part
    })
}

fn add<T, S: Slot<T>>(part: &mut [S], beside: impl Iterator<Item = S>) {
    part.iter_mut().zip(beside).for_each(|(to, v)| *to += v.held());
}

macro_rules! apart {
    ($N:literal $flat:ident $rows:ident $($part:ident)*) => {
        #[doc = concat!("Calls a function on ", $N, " parts of a place, each given by its first element and its length. They may overlap.")]
        ///
        /// # Panics
        /// If there are no such elements, as slicing does.
        #[inline]
        pub fn $flat<T, S, F>(place: &mut [S], parts: [(usize, usize); $N], f: F)
        where
            S: Slot<T>,
            F: FnOnce($(apart!(@ $part S)),*),
        {
            let mut beside = vec![];
            let cut = match place.get_disjoint_mut(parts.map(|(from, n)| from..from + n)) {
                Ok(cut) => cut,
                Err(_) => {
                    parts.iter().for_each(|&(from, n)| _ = &place[from..][..n]);
                    zeros(&mut beside, parts.map(|(_, n)| n))
                }
            };
            let [$($part),*] = cut;
            f($($part),*);
            if !beside.is_empty() {
                let mut beside = beside.into_iter();
                for (from, n) in parts {
                    add(&mut place[from..], beside.by_ref().take(n));
                }
            }
        }

        #[doc = concat!("Calls a function on parts of ", $N, " rows, each given by its row, its first element and its length. They may overlap.")]
        ///
        /// # Panics
        /// If there are no such elements, as indexing does.
        #[inline]
        pub fn $rows<T, S, F>(rows: &mut [impl AsMut<[S]>], parts: [(usize, usize, usize); $N], f: F)
        where
            S: Slot<T>,
            F: FnOnce($(apart!(@ $part S)),*),
        {
            let mut beside = vec![];
            let cut = match rows.get_disjoint_mut(parts.map(|(row, ..)| row)) {
                Ok(rows) => {
                    let mut parts = parts.iter();
                    rows.map(|row| {
                        let &(_, from, n) = parts.next().unwrap_or(&(0, 0, 0));
                        &mut row.as_mut()[from..][..n]
                    })
                }
                Err(_) => {
                    parts.iter().for_each(|&(row, from, n)| _ = &rows[row].as_mut()[from..][..n]);
                    zeros(&mut beside, parts.map(|(.., n)| n))
                }
            };
            let [$($part),*] = cut;
            f($($part),*);
            if !beside.is_empty() {
                let mut beside = beside.into_iter();
                for (row, from, n) in parts {
                    add(&mut rows[row].as_mut()[from..], beside.by_ref().take(n));
                }
            }
        }
    };
    (@ $part:ident $S:ident) => { &mut [$S] };
}
apart!(2 apart_2 rows_apart_2 a b);
apart!(3 apart_3 rows_apart_3 a b c);
apart!(4 apart_4 rows_apart_4 a b c d);
apart!(5 apart_5 rows_apart_5 a b c d e);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Unused;

    /// What element `k` of part `p` is given.
    fn given(p: usize, k: usize) -> f64 {
        10_f64.powi(p as i32) * (1.0 + k as f64)
    }

    fn add_to(parts: &mut [&mut [f64]]) {
        for (p, part) in parts.iter_mut().enumerate() {
            part.iter_mut().enumerate().for_each(|(k, to)| *to += given(p, k));
        }
    }

    #[test]
    fn adds_to_parts_of_one_row_or_of_several() {
        for (a, b, c, n) in (0..81).map(|k| (k % 3, k / 3 % 3, k / 9 % 3, k / 27)) {
            let (mut rows, mut expected) = ([[0.0; 5]; 3], [[0.0; 5]; 3]);
            for (i, j, m) in [(0, 1, 2), (1, 0, 2), (1, 1, 0), (2, 2, 2)] {
                let parts = [(i, a, n), (j, b, 2), (m, c, n)];
                for (p, (row, from, n)) in parts.into_iter().enumerate() {
                    (0..n).for_each(|k| expected[row][from + k] += given(p, k));
                }
                rows_apart_3::<f64, _, _>(&mut rows, parts, |x, y, z| add_to(&mut [x, y, z]));
            }
            assert_eq!(rows, expected, "{a} {b} {c} {n}");
        }
    }

    #[test]
    fn adds_to_parts_of_a_place() {
        for (a, b, n) in (0..192).map(|k| (k % 8, k / 8 % 8, k / 64)) {
            let (mut place, mut expected) = ([0.0; 12], [0.0; 12]);
            let parts = [(a, n), (b, 3)];
            for (p, (from, n)) in parts.into_iter().enumerate() {
                (0..n).for_each(|k| expected[from + k] += given(p, k));
            }
            apart_2::<f64, _, _>(&mut place, parts, |x, y| add_to(&mut [x, y]));
            assert_eq!(place, expected, "{a} {b} {n}");
        }
        let mut place = [0.0; 10];
        apart_5::<f64, _, _>(&mut place, [(8, 2), (0, 1), (2, 2), (6, 1), (4, 2)], |a, b, c, d, e| {
            add_to(&mut [a, b, c, d, e]);
        });
        assert_eq!(place, [10.0, 0.0, 100.0, 200.0, 1e4, 2e4, 1e3, 0.0, 1.0, 2.0]);
    }

    #[test]
    #[should_panic = "out of range"]
    fn panics_where_there_are_no_such_elements() {
        rows_apart_2::<f64, _, _>(&mut [[0.0; 4]; 2], [(0, 2, 2), (1, 3, 2)], |x, y| (x[0], y[0]) = (1.0, 1.0));
    }

    #[test]
    #[should_panic = "out of range"]
    fn panics_behind_the_end_of_a_place() {
        apart_2::<f64, _, _>(&mut [0.0; 4], [(0, 2), (3, 2)], |x, y| (x[0], y[0]) = (1.0, 1.0));
    }

    #[test]
    fn slots_that_nobody_asked_for() {
        rows_apart_2::<f64, _, _>(&mut [vec![Unused; 4], vec![Unused; 4]], [(1, 0, 2), (0, 1, 2)], |x, y| {
            x[0] += 1.0;
            y[1] += 1.0;
        });
    }
}
