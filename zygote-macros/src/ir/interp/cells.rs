//! What changes in place: parts of cells and places, methods, and what undoes these on cotangents.

use super::*;
use crate::mutations::Row;

/// The elements that the last step of a path selects.
#[derive(Clone, Copy)]
struct Selected {
    lo: usize,
    hi: Option<usize>,
}

impl<T: Num> Machine<'_, T> {
    fn index_at(&self, v: Value) -> Run<usize> {
        usize::try_from(self.get(v)?.int()?).map_err(|e| e.to_string())
    }

    /// The steps as numbers, and the range that they end in.
    fn steps(&self, path: &[Proj]) -> Run<(Vec<usize>, Option<Selected>)> {
        let (mut steps, mut range) = (vec![], None::<Selected>);
        for step in path {
            match step {
                Proj::Index(i) => {
                    let i = self.index_at(*i)?;
                    let from = range.take().map_or(0, |r| r.lo);
                    steps.push(from + i);
                }
                Proj::Field(k) => steps.push(*k as usize),
                Proj::Range(lo, hi, inclusive) => {
                    let from = range.map_or(0, |r| r.lo);
                    let lo = from + lo.map_or(Ok(0), |v| self.index_at(v))?;
                    let hi = hi.map(|v| self.index_at(v)).transpose()?;
                    let hi = hi.map(|hi| from + hi + usize::from(*inclusive)).or(range.and_then(|r| r.hi));
                    range = Some(Selected { lo, hi });
                }
                step => return Err(format!("unsupported: {step:?}")),
            }
        }
        Ok((steps, range))
    }

    /// Runs `f` on a part of a variable.
    pub(super) fn part<R>(&mut self, v: Value, path: &[Proj], f: impl FnOnce(&mut Dyn<T>) -> Run<R>) -> Run<R> {
        let (steps, range) = self.steps(path)?;
        let slot = self.slot(v)?.at(&steps)?;
        let Some(Selected { lo, hi }) = range else { return f(slot) };
        let Dyn::Array(all) = slot else { return Err(format!("a range of {slot:?}")) };
        let hi = hi.unwrap_or(all.len());
        let selected = all.get(lo..hi).ok_or_else(|| format!("{lo}..{hi} of {} elements", all.len()))?;
        let mut selected = Dyn::Array(selected.to_vec());
        let out = f(&mut selected)?;
        let Dyn::Array(selected) = selected else { return Err("a slice became something else".into()) };
        if selected.len() != hi - lo {
            return Err("a slice changed its length".into());
        }
        all[lo..hi].clone_from_slice(&selected);
        Ok(out)
    }

    pub(super) fn copy_of(&mut self, v: Value, path: &[Proj]) -> Run<Dyn<T>> {
        self.part(v, path, |slot| Ok(slot.clone()))
    }

    /// A method that changes its receiver.
    pub(super) fn mutate(&mut self, m: &Mutation) -> Run<Option<Dyn<T>>> {
        let args = self.all(&m.args)?;
        self.part(m.cell, &m.path, |slot| {
            let vs = elements(slot)?;
            let at = |k: usize| args[k].int().and_then(|i| usize::try_from(i).map_err(|e| e.to_string()));
            let inside = |i: usize, n: usize| if i < n { Ok(i) } else { Err(format!("index {i} of {n}")) };
            let given = |k: usize| match &args[k] {
                Dyn::Array(vs) => Ok(vs.clone()),
                other => Err(format!("{other:?} is not a slice")),
            };
            let n = vs.len();
            match m.row.name {
                "push" => vs.push(args[0].clone()),
                // An option, as it were.
                "pop" => return Ok(Some(Dyn::Tuple(vs.pop().into_iter().collect()))),
                "insert" => vs.insert(inside(at(0)?, n + 1)?, args[1].clone()),
                "remove" => return Ok(Some(vs.remove(inside(at(0)?, n)?))),
                "swap_remove" => return Ok(Some(vs.swap_remove(inside(at(0)?, n)?))),
                "truncate" => vs.truncate(at(0)?),
                "clear" => vs.clear(),
                "resize" => vs.resize(at(0)?, args[1].clone()),
                "extend_from_slice" => vs.extend(given(0)?),
                "swap" => vs.swap(inside(at(0)?, n)?, inside(at(1)?, n)?),
                "reverse" => vs.reverse(),
                "rotate_left" => vs.rotate_left(inside(at(0)?, n + 1)?),
                "rotate_right" => vs.rotate_right(inside(at(0)?, n + 1)?),
                "fill" => vs.fill(args[0].clone()),
                "copy_from_slice" | "clone_from_slice" => {
                    let new = given(0)?;
                    if new.len() != n {
                        return Err("two slices differ in length".into());
                    }
                    *vs = new;
                }
                "permute" => *vs = order(&args[0], n)?.into_iter().map(|k| vs[k].clone()).collect(),
                name => return Err(format!("unsupported: `{name}`")),
            }
            Ok(None)
        })
    }

    /// The inverse of a method, on cotangents: those of its arguments. Unlike the runtime's, it insists on places that have a shape.
    pub(super) fn unmutate(&mut self, row: &Row, place: Value, path: &[Proj], operands: &[Value]) -> Run<Vec<Dyn<T>>> {
        let given = self.all(operands)?;
        self.part(place, path, |slot| {
            let vs = elements(slot)?;
            let n = vs.len();
            let at = |k: usize| given[k].int().and_then(|i| usize::try_from(i).map_err(|e| e.to_string()));
            let inside = |i: usize, n: usize| if i < n { Ok(i) } else { Err(format!("index {i} of {n} cotangents")) };
            let or_shape = |d: &Dyn<T>, shape: &Dyn<T>| if let Dyn::Zero = d { shape.clone() } else { d.clone() };
            let sum = |ds: Vec<Dyn<T>>| {
                let mut sum = Dyn::Zero;
                ds.into_iter().try_for_each(|d| sum.accumulate(d)).map(|()| sum)
            };
            Ok(vec![match row.inverse {
                "unpush" => vs.pop().ok_or("no cotangent of what was pushed")?,
                "unpop" => {
                    let (Dyn::Tuple(shape), d) = (&given[0], &given[1]) else { return Err("no option".into()) };
                    if let Some(shape) = shape.first() {
                        let d = if let Dyn::Tuple(d) = d { d.first() } else { None };
                        vs.push(or_shape(d.unwrap_or(&Dyn::Zero), shape));
                    }
                    return Ok(vec![]);
                }
                "uninsert" => vs.remove(inside(at(0)?, n)?),
                "unremove" => {
                    vs.insert(inside(at(0)?, n + 1)?, or_shape(&given[2], &given[1]));
                    return Ok(vec![]);
                }
                "unswap_remove" => {
                    vs.push(or_shape(&given[2], &given[1]));
                    vs.swap(inside(at(0)?, n + 1)?, n);
                    return Ok(vec![]);
                }
                "untruncate" => {
                    vs.extend(length_of(&given[0])?.get(n..).ok_or("longer than before")?.iter().cloned());
                    return Ok(vec![]);
                }
                "unresize" => {
                    let old = length_of(&given[0])?;
                    let new = if old.len() < n { vs.split_off(old.len()) } else { vec![] };
                    vs.extend(old.get(n..).into_iter().flatten().cloned());
                    sum(new)?
                }
                "unextend" => Dyn::Array(vs.split_off(inside(length_of(&given[0])?.len(), n + 1)?)),
                "unswap" => {
                    vs.swap(inside(at(0)?, n)?, inside(at(1)?, n)?);
                    return Ok(vec![]);
                }
                "unreverse" => {
                    vs.reverse();
                    return Ok(vec![]);
                }
                "unrotate_left" => {
                    vs.rotate_right(inside(at(0)?, n + 1)?);
                    return Ok(vec![]);
                }
                "unrotate_right" => {
                    vs.rotate_left(inside(at(0)?, n + 1)?);
                    return Ok(vec![]);
                }
                "unfill" => {
                    let zeros = vs.iter().map(Dyn::zero_like).collect();
                    sum(std::mem::replace(vs, zeros))?
                }
                "take_all" => {
                    let zeros = vs.iter().map(Dyn::zero_like).collect();
                    Dyn::Array(std::mem::replace(vs, zeros))
                }
                "unfill_shaped" => sum(std::mem::replace(vs, length_of(&given[0])?.to_vec()))?,
                "take_all_shaped" => Dyn::Array(std::mem::replace(vs, length_of(&given[0])?.to_vec())),
                "unpermute" => {
                    let sorted = vs.clone();
                    order(&given[0], n)?.into_iter().zip(sorted).for_each(|(k, d)| vs[k] = d);
                    return Ok(vec![]);
                }
                name => return Err(format!("unsupported: `{name}`")),
            }])
        })
    }
}

fn elements<T: Num>(v: &mut Dyn<T>) -> Run<&mut Vec<Dyn<T>>> {
    match v {
        Dyn::Array(vs) => Ok(vs),
        other => Err(format!("{other:?} is not a vector")),
    }
}

fn length_of<T: Num>(shape: &Dyn<T>) -> Run<&[Dyn<T>]> {
    match shape {
        Dyn::Array(vs) => Ok(vs),
        other => Err(format!("{other:?} is not the shape of a vector")),
    }
}

fn order<T: Num>(v: &Dyn<T>, n: usize) -> Run<Vec<usize>> {
    let all = length_of(v)?.iter().map(|i| i.int().map(|i| i as usize)).collect::<Run<Vec<_>>>()?;
    if all.len() == n && all.iter().all(|i| *i < n) { Ok(all) } else { Err(format!("{all:?} orders nothing")) }
}
