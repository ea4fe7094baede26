//! Whether elements are apart, in random nests of loops: against all iterations, one by one.

use super::*;
use crate::diag::Problems;
use std::fmt::Write as _;

/// So many nests are tried.
const NESTS: u64 = 4000;

struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// A sum of counters, of `n`, of a counter times `n`, and a number.
#[derive(Clone, Default)]
struct Index {
    counters: Vec<i64>,
    rows: Vec<i64>,
    n: i64,
    more: i64,
}

impl Index {
    fn random(r: &mut Random, counters: usize) -> Index {
        let mut index = Index { counters: vec![0; counters], rows: vec![0; counters], ..Index::default() };
        for _ in 0..=r.below(2) {
            if counters > 0 {
                let k = usize::try_from(r.below(counters as u64)).unwrap();
                match r.below(6) {
                    0 => index.counters[k] -= 1,
                    1 => index.rows[k] += 1,
                    _ => index.counters[k] += 1,
                }
            }
        }
        index.n = i64::from(r.below(6) == 0);
        index.more = i64::try_from(r.below(4)).unwrap() - 1;
        index
    }

    fn at(&self, counters: &[i64], n: i64) -> i64 {
        let of = |all: &[i64], by: i64| all.iter().zip(counters).map(|(a, b)| a * b * by).sum::<i64>();
        of(&self.counters, 1) + of(&self.rows, n) + self.n * n + self.more
    }

    fn text(&self) -> String {
        let (mut plus, mut minus) = (vec![], vec![]);
        for (k, (a, b)) in self.counters.iter().zip(&self.rows).enumerate() {
            (0..*a).for_each(|_| plus.push(format!("i{k}")));
            (0..-*a).for_each(|_| minus.push(format!("i{k}")));
            (0..*b).for_each(|_| plus.push(format!("i{k} * n")));
        }
        (0..self.n).for_each(|_| plus.push("n".into()));
        if self.more < 0 {
            minus.push((-self.more).to_string())
        } else {
            plus.push(self.more.to_string())
        }
        let mut text = plus.join(" + ");
        if text.is_empty() {
            text = "0".into();
        }
        minus.iter().for_each(|m| _ = write!(text, " - {m}"));
        text
    }
}

enum Statement {
    For { lo: Index, hi: Index, inclusive: bool, down: bool, body: Vec<Statement> },
    Unless(Index, Index, Vec<Statement>),
    Read(usize, Vec<Index>),
    Change(usize, Vec<Index>),
}

#[derive(Default)]
struct Count {
    reads: usize,
    changes: usize,
}

fn random(r: &mut Random, (counters, dimensions): (usize, usize), count: &mut Count) -> Vec<Statement> {
    let mut all = vec![];
    for _ in 0..=r.below(3) {
        let indices = |r: &mut Random| (0..dimensions).map(|_| Index::random(r, counters)).collect();
        all.push(match r.below(6) {
            0 | 1 if counters < 3 => {
                let of = [(); 2].map(|()| if r.below(2) == 0 { 0 } else { counters });
                let lo = Index::random(r, of[0]);
                let mut hi = Index::random(r, of[1]);
                if hi.counters.iter().all(|n| *n == 0) {
                    hi.n = 1;
                }
                let pad = |mut i: Index| {
                    i.counters.resize(counters, 0);
                    i.rows.resize(counters, 0);
                    i
                };
                let (inclusive, down) = (r.below(4) == 0, r.below(4) == 0);
                let body = random(r, (counters + 1, dimensions), count);
                Statement::For { lo: pad(lo), hi: pad(hi), inclusive, down, body }
            }
            2 if counters > 1 => {
                let (a, b) = (Index::random(r, counters), Index::random(r, counters));
                Statement::Unless(a, b, random(r, (counters, dimensions), count))
            }
            3 | 4 => {
                count.reads += 1;
                Statement::Read(count.reads - 1, indices(r))
            }
            _ => {
                count.changes += 1;
                Statement::Change(count.changes - 1, indices(r))
            }
        });
    }
    all
}

fn text(all: &[Statement], depth: usize, out: &mut String) {
    let path = |indices: &[Index]| indices.iter().map(|i| format!("[{}]", i.text())).collect::<String>();
    for statement in all {
        match statement {
            Statement::For { lo, hi, inclusive, down, body } => {
                let dots = if *inclusive { "..=" } else { ".." };
                let range = format!("({}){dots}({})", lo.text(), hi.text());
                let range = if *down { format!("({range}).rev()") } else { range };
                _ = write!(out, "for i{depth} in {range} {{ ");
                text(body, depth + 1, out);
                out.push_str("} ");
            }
            Statement::Unless(a, b, body) => {
                _ = write!(out, "if {} == {} {{}} else {{ ", a.text(), b.text());
                text(body, depth, out);
                out.push_str("} ");
            }
            Statement::Read(_, at) => _ = write!(out, "s += v{}.sin(); ", path(at)),
            Statement::Change(_, at) => _ = write!(out, "v{} = 2.0 * x; ", path(at)),
        }
    }
}

/// What happens, one after the other: whether it is a read, which, and of which element. Ends where an index would panic.
fn run(all: &[Statement], n: i64, counters: &mut Vec<i64>, events: &mut Vec<(bool, usize, Vec<i64>)>) -> Option<()> {
    let at = |i: &Index, counters: &[i64]| Some(i.at(counters, n)).filter(|at| *at >= 0);
    for statement in all {
        match statement {
            Statement::For { lo, hi, inclusive, down, body } => {
                let (lo, hi) = (at(lo, counters)?, at(hi, counters)? + i64::from(*inclusive));
                let mut range: Vec<i64> = (lo..hi).collect();
                if *down {
                    range.reverse();
                }
                for i in range {
                    counters.push(i);
                    let done = if events.len() < 3000 { run(body, n, counters, events) } else { None };
                    counters.pop();
                    done?;
                }
            }
            Statement::Unless(a, b, body) => {
                if at(a, counters)? != at(b, counters)? {
                    run(body, n, counters, events)?;
                }
            }
            Statement::Read(k, path) | Statement::Change(k, path) => {
                let element = path.iter().map(|i| at(i, counters)).collect::<Option<_>>()?;
                events.push((matches!(statement, Statement::Read(..)), *k, element));
            }
        }
    }
    Some(())
}

/// The pairs that are said to be apart, those that are, and those that are said to be and aren't.
fn compared(seed: u64, life: usize) -> [usize; 3] {
    let mut r = Random(seed);
    let dimensions = 1 + usize::try_from(r.below(2)).unwrap();
    let mut count = Count::default();
    let nest = random(&mut r, (0, dimensions), &mut count);
    let mut body = String::new();
    text(&nest, 0, &mut body);
    let made = if dimensions == 1 { "vec![x; 99]" } else { "vec![vec![x; 99]; 99]" };
    let source = format!("fn f(x: f64, n: usize) -> f64 {{ let mut v = {made}; let mut s = 0.0; {body} s }}");
    let item: syn::ItemFn = syn::parse_str(&source).unwrap();
    let mut problems = Problems::default();
    let f = crate::lower::lower(&item, &[false; 2], &mut problems);
    assert!(problems.is_empty(), "{source}");
    let mut survey = Survey {
        f: &f,
        lives: HashMap::new(),
        lent: HashMap::new(),
        used: HashSet::new(),
        loops: vec![],
        conditions: vec![],
        order: 0,
    };
    survey.region(&f.body);
    let Some(of_v) = survey.lives.values().next() else { return [0; 3] };
    assert_eq!((of_v.reads.len(), of_v.changes.len()), (count.reads, count.changes), "{source}");
    let integers = Integers::of(&f);
    let mut together = HashSet::new();
    for n in 0..5 {
        let mut events = vec![];
        _ = run(&nest, n, &mut vec![], &mut events);
        let mut read: HashMap<&[i64], HashSet<usize>> = HashMap::new();
        for (is_read, k, element) in &events {
            if *is_read {
                read.entry(&element[..]).or_default().insert(*k);
            } else {
                together.extend(read.get(&element[..]).into_iter().flatten().map(|r| (*r, *k)));
            }
        }
    }
    let mut found = [0; 3];
    for (i, (_, read)) in of_v.reads.iter().enumerate() {
        for (k, change) in of_v.changes.iter().enumerate() {
            let (said, is) = (integers.are_apart(read.place(), change.place(), life), !together.contains(&(i, k)));
            let all = [said, is, said && !is];
            found.iter_mut().zip(all).for_each(|(n, counts)| *n += usize::from(counts));
            assert!(life > 0 || is || !said, "read {i}, change {k} of {source}");
        }
    }
    found
}

fn all(life: usize) -> [usize; 3] {
    (0..NESTS).map(|seed| compared(seed, life)).fold([0; 3], |a, b| [a[0] + b[0], a[1] + b[1], a[2] + b[2]])
}

#[test]
fn elements_that_are_apart_in_all_iterations() {
    let [said, are, wrong] = all(0);
    println!("{NESTS} nests of loops: {said} of {are} reads and changes that never meet are known to be apart");
    assert!(wrong == 0 && said * 3 > are, "{said} of {are}");
}

/// The outermost loop isn't looked at.
#[test]
fn a_forgotten_loop_is_found() {
    assert!(all(1)[2] > 10);
}
