//! Trees of elementwise operations, which are computed in one pass: against dual numbers element by element, for shapes that broadcast,
//! of every layout, of more elements than a block has, and of none.

use crate::laws::{layouts, some};
use ndarray::{
    Array, Array0, Array1, Array2, Array3, ArrayD, ArrayRef, ArrayRef2, ArrayView1, ArrayView2, Dimension, IxDyn, arr0,
};
use num_dual::{Dual64, DualNum};
use zygote::prelude::*;

/// The operands of an element of the result: `x`, `row`, `column`, `s`.
type Function = fn([Dual64; 4]) -> Dual64;

#[differentiable]
fn chain(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>, s: f64) -> Array2<f64> {
    (x * row + column * s) * (x - column) / (row * row + 1.0)
}

#[differentiable]
fn named(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>, s: f64) -> Array2<f64> {
    let shifted: Array2<f64> = x - column;
    let scaled: Array2<_> = &shifted / &(row * row + s * s + 0.5);
    &scaled * &scaled - shifted * s
}

#[differentiable]
fn functions(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>, s: f64) -> Array2<f64> {
    let inner = ((x - column) / row.exp()).tanh();
    inner * s + (x * 0.5).powi(3) - (column * column + 1.0).sqrt() * row.sin()
}

#[differentiable]
fn owned(x: Array2<f64>, row: Array1<f64>, column: Array2<f64>, s: f64) -> Array2<f64> {
    -(x * s) * (2.0 - row) + column / 3.0
}

#[differentiable]
fn of_loops(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>, s: f64) -> Array2<f64> {
    let mut h = x * s;
    for k in 0..3 {
        if k != 1 {
            let a = &h * row + column;
            h = a * s - &h * 0.25;
        }
    }
    h
}

#[differentiable]
fn moved_on(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>, s: f64) -> Array2<f64> {
    let mut h = x + column;
    for _ in 0..2 {
        h = (h * row + column) * s;
    }
    h
}

/// Nothing of the state is kept but its shape.
#[differentiable]
fn linear(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>, s: f64) -> Array2<f64> {
    let mut h = x - row;
    for _ in 0..2 {
        h = (h * 0.5 + column) / 2.0 - x;
    }
    h * s
}

#[differentiable]
fn mapped(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>, s: f64) -> Array2<f64> {
    let gate = (x * row + column).mapv(|v| 1.0 / (1.0 + (-v).exp()));
    let wave = x.mapv(|v| {
        let w = (v * s).sin();
        w * v + w
    });
    gate * wave.mapv(f64::tanh) + column.mapv(|v| v * v * s)
}

/// Runs `g` on every element of the result: value, and partials in order.
fn partials(g: Function, at: [f64; 4]) -> (f64, [f64; 4]) {
    let along = |k: usize| g(std::array::from_fn(|j| Dual64::new(at[j], if j == k { 1.0 } else { 0.0 })));
    (along(0).re, std::array::from_fn(|k| along(k).eps))
}

fn close(name: &str, ours: f64, dual: f64) {
    assert!((ours - dual).abs() <= 1e-12 * (1.0 + dual.abs()) * 1e2, "{name}: {ours}, by dual numbers {dual}");
}

fn all_close<D: Dimension>(name: &str, ours: &ArrayRef<f64, D>, dual: &ArrayRef<f64, D>) {
    assert_eq!(ours.shape(), dual.shape(), "{name}");
    ours.iter().zip(dual).for_each(|(a, b)| close(name, *a, *b));
}

/// The cotangents of all operands, by dual numbers.
fn pulled(
    g: Function,
    (x, row, column, s): (&Array2<f64>, &Array1<f64>, &Array2<f64>, f64),
    dy: &Array2<f64>,
) -> (Array2<f64>, Array1<f64>, Array2<f64>, f64) {
    let mut d = (Array2::zeros(x.raw_dim()), Array1::zeros(row.raw_dim()), Array2::zeros(column.raw_dim()), 0.0);
    let whole = dy.dim();
    let (wide, rows, columns) =
        (x.broadcast(whole).unwrap(), row.broadcast(whole).unwrap(), column.broadcast(whole).unwrap());
    for ((i, j), t) in dy.indexed_iter() {
        let (_, p) = partials(g, [wide[(i, j)], rows[(i, j)], columns[(i, j)], s]);
        let of = |shape: &[usize], i: usize, j: usize| {
            (if shape[0] == 1 { 0 } else { i }, if shape[1] == 1 { 0 } else { j })
        };
        d.0[of(x.shape(), i, j)] += t * p[0];
        d.1[if row.len() == 1 { 0 } else { j }] += t * p[1];
        d.2[of(column.shape(), i, j)] += t * p[2];
        d.3 += t * p[3];
    }
    d
}

/// The strides of the axes along which there is more than one element.
fn steps(x: &Array2<f64>) -> Vec<isize> {
    let moves = |k: &usize| x.len() > 1 && x.shape()[*k] > 1;
    (0..2).filter(moves).map(|k| x.strides()[k]).collect()
}

/// The shapes of `x`, `row` and `column`, of more than a block in some lanes.
const SHAPES: [((usize, usize), usize, (usize, usize)); 13] = [
    ((3, 5), 5, (3, 1)),
    ((2, 300), 300, (2, 1)),
    ((3, 129), 129, (3, 129)),
    ((140, 3), 3, (140, 1)),
    ((2, 128), 1, (1, 128)),
    ((1, 4), 4, (3, 1)),
    ((3, 1), 4, (3, 4)),
    ((1, 1), 1, (1, 1)),
    ((4, 7), 1, (1, 1)),
    ((1, 1), 5, (4, 5)),
    ((0, 3), 3, (0, 1)),
    ((3, 0), 1, (3, 1)),
    ((0, 0), 0, (1, 1)),
];

macro_rules! agrees {
    ($f:ident, $g:expr, |$x:ident, $row:ident, $column:ident| ($($arg:expr),*)) => {
        for (n, m, k) in SHAPES {
            let s = 1.25;
            for (a, (b, c)) in layouts(&some(n, 1)).into_iter().zip(layouts(&some(m, 2)).into_iter().zip(layouts(&some(k, 3)))) {
                let ($x, $row, $column) = (a.clone(), b.clone(), c.clone());
                let plain = $f($($arg,)* s);
                let dy = some(plain.raw_dim(), 4);
                let ($x, $row, $column) = (a.clone(), b.clone(), c.clone());
                let (y, back) = $f::pullback($($arg,)* s);
                let name = format!("{} of {:?} {:?} {:?}", stringify!($f), a.shape(), b.shape(), c.shape());
                assert_eq!((steps(&y), y.mapv(f64::to_bits)), (steps(&plain), plain.mapv(f64::to_bits)), "{name}");
                assert_eq!(y.sum().to_bits(), plain.sum().to_bits(), "{name}");
                let (dx, drow, dcolumn, ds) = back(dy.clone());
                let dual = pulled($g, (&a, &b, &c, s), &dy);
                all_close(&name, &dx, &dual.0);
                all_close(&name, &drow, &dual.1);
                all_close(&name, &dcolumn, &dual.2);
                close(&name, ds, dual.3);
                assert_eq!(back(dy).0, dx, "{name}: again");
            }
        }
    };
}

#[test]
fn trees_have_the_cotangents_of_dual_numbers() {
    agrees!(chain, |[x, r, c, s]| (x * r + c * s) * (x - c) / (r * r + 1.0), |x, row, column| (&x, &row, &column));
    agrees!(
        named,
        |[x, r, c, s]| {
            let t = (x - c) / (r * r + s * s + 0.5);
            t * t - (x - c) * s
        },
        |x, row, column| (&x, &row, &column)
    );
    agrees!(
        functions,
        |[x, r, c, s]| ((x - c) / r.exp()).tanh() * s + (x * 0.5).powi(3) - (c * c + 1.0).sqrt() * r.sin(),
        |x, row, column| (&x, &row, &column)
    );
    agrees!(owned, |[x, r, c, s]| -(x * s) * (-r + 2.0) + c / 3.0, |x, row, column| (x, row, column));
    agrees!(
        mapped,
        |[x, r, c, s]| {
            let gate = ((-(x * r + c)).exp() + 1.0).recip();
            let w = (x * s).sin();
            gate * (w * x + w).tanh() + c * c * s
        },
        |x, row, column| (&x, &row, &column)
    );
}

/// `h` must have the shape of all from the start.
#[test]
fn trees_in_loops_and_branches() {
    for (n, m, k) in SHAPES.into_iter().filter(|(n, m, k)| (*m == n.1 || *m == 1) && k.0 <= n.0 && k.1 <= n.1) {
        let (x, row, column, s) = (some(n, 1), some(m, 2), some(k, 3), 0.75);
        let (y, back) = moved_on::pullback(&x, &row, &column, s);
        assert_eq!(y, moved_on(&x, &row, &column, s));
        let dy = some(y.raw_dim(), 5);
        let g: Function = |[x, r, c, s]| (((x + c) * r + c) * s * r + c) * s;
        let (ours, dual) = (back(dy.clone()), pulled(g, (&x, &row, &column, s), &dy));
        all_close("moved on", &ours.0, &dual.0);
        all_close("moved on", &ours.1, &dual.1);
        all_close("moved on", &ours.2, &dual.2);
        close("moved on", ours.3, dual.3);

        let (y, back) = linear::pullback(&x, &row, &column, s);
        assert_eq!(y, linear(&x, &row, &column, s));
        let g: Function = |[x, r, c, s]| {
            let h = ((x - r) * 0.5 + c) / 2.0 - x;
            ((h * 0.5 + c) / 2.0 - x) * s
        };
        let (ours, dual) = (back(dy.clone()), pulled(g, (&x, &row, &column, s), &dy));
        all_close("linear", &ours.0, &dual.0);
        all_close("linear", &ours.1, &dual.1);
        all_close("linear", &ours.2, &dual.2);
        close("linear", ours.3, dual.3);

        let (y, back) = of_loops::pullback(&x, &row, &column, s);
        assert_eq!(y, of_loops(&x, &row, &column, s));
        let dy = some(y.raw_dim(), 5);
        let g: Function = |[x, r, c, s]| {
            let mut h = x * s;
            for _ in 0..2 {
                h = (h * r + c) * s - h * 0.25;
            }
            h
        };
        let (ours, dual) = (back(dy.clone()), pulled(g, (&x, &row, &column, s), &dy));
        all_close("loops", &ours.0, &dual.0);
        all_close("loops", &ours.1, &dual.1);
        all_close("loops", &ours.2, &dual.2);
        close("loops", ours.3, dual.3);
    }
}

#[differentiable]
fn summed(x: &Array2<f64>, row: &Array1<f64>) -> f64 {
    ((x - row) * (x - row) / (row + 3.0)).sum()
}

#[differentiable]
fn averaged(x: &Array2<f64>, row: &Array1<f64>) -> f64 {
    let error = x - row;
    (&error * &error * (row + 3.0)).mean().unwrap() * 2.0 + (x * row * 0.5).mean().map_or(0.0, |m| m * m)
}

#[differentiable]
fn summed_twice(x: &Array2<f64>, row: &Array1<f64>) -> f64 {
    let y = (x - row) * x;
    y.sum() * y[(0, 0)]
}

/// A sum's cotangent is the same for all elements, unless there is more to the array.
#[test]
fn sums_of_trees() {
    for n in [(2, 3), (3, 200)] {
        for x in layouts(&some(n, 1)) {
            let row = some(n.1, 2);
            let (y, (dx, drow)) = summed::value_and_gradient(&x, &row);
            assert_eq!(y.to_bits(), summed(&x, &row).to_bits());
            let g: Function = |[x, r, _, _]| (x - r) * (x - r) / (r + 3.0);
            let column = Array2::zeros((1, 1));
            let dual = pulled(g, (&x, &row, &column, 0.0), &Array2::ones(n));
            all_close("summed", &dx, &dual.0);
            all_close("summed", &drow, &dual.1);

            let (y, (dx, drow)) = averaged::value_and_gradient(&x, &row);
            assert_eq!(y.to_bits(), averaged(&x, &row).to_bits());
            let (size, mean) = ((n.0 * n.1) as f64, (&x * &row * 0.5).mean().unwrap());
            let square: Function = |[x, r, _, _]| (x - r) * (x - r) * (r + 3.0);
            let dual = pulled(square, (&x, &row, &column, 0.0), &Array2::from_elem(n, 2.0 / size));
            let more =
                pulled(|[x, r, _, _]| x * r * 0.5, (&x, &row, &column, 0.0), &Array2::from_elem(n, 2.0 * mean / size));
            all_close("averaged", &dx, &(dual.0 + more.0));
            all_close("averaged", &drow, &(dual.1 + more.1));

            let (y, (dx, drow)) = summed_twice::value_and_gradient(&x, &row);
            assert_eq!(y.to_bits(), summed_twice(&x, &row).to_bits());
            let product = (&x - &row) * &x;
            let mut dy = Array2::from_elem(n, product[(0, 0)]);
            dy[(0, 0)] += product.sum();
            let dual = pulled(|[x, r, _, _]| (x - r) * x, (&x, &row, &column, 0.0), &dy);
            all_close("summed twice", &dx, &dual.0);
            all_close("summed twice", &drow, &dual.1);
        }
    }
}

/// Places that the caller lends: of any layout, and with something in them.
#[test]
fn buffers_of_the_caller() {
    let (x, row) = (some((3, 5), 1), some(5, 2));
    let (value, (dx, drow)) = summed::value_and_gradient(&x, &row);
    for mut buffer in layouts(&some::<f64, _>((3, 5), 7)) {
        let mut other = some(5, 8);
        assert_eq!(summed::value_and_gradient_into(&x, &row, &mut buffer, &mut other), value);
        all_close("buffer", &buffer, &dx);
        all_close("buffer", &other, &drow);
    }
}

#[differentiable]
fn mapped_view(x: ArrayView2<f64>, s: f64) -> f64 {
    let y = x.mapv(|v: f64| (v * v + s).ln() - v / 3.0);
    (y.mapv(f64::sin) * x.mapv(|v| -v)).sum()
}

#[differentiable]
fn of_views(x: ArrayView2<f64>, row: &Array1<f64>, m: &ArrayRef2<f64>) -> f64 {
    ((&x - row) * m.t() * (&x * m.row(0)[1] + 2.0)).sum()
}

#[differentiable]
fn three(a: &Array3<f64>, b: &Array2<f64>, c: &Array0<f64>, d: &ArrayD<f64>) -> f64 {
    ((a * b - c) * (a + 2.0 * b) / (d * d + 1.0)).sum()
}

#[differentiable]
fn single(x: &Array2<f32>, row: &Array1<f32>, s: f32) -> f32 {
    ((x * row + s) * (x - row) * 0.5).mapv(|v| v / (1.0 + v.exp())).sum()
}

#[differentiable]
fn generic<T: Real>(x: &Array1<T>, y: &Array1<T>) -> Array1<T> {
    (x * x - y) * (y + x) / (y * y + x * x)
}

/// Five-point differences of a function of one array.
fn slope<D: Dimension>(x: &Array<f64, D>, v: &Array<f64, D>, f: impl Fn(&Array<f64, D>) -> f64) -> f64 {
    let h = 1e-3;
    let at = |k: f64| f(&(x + &(v * (k * h))));
    (8.0 * (at(1.0) - at(-1.0)) - (at(2.0) - at(-2.0))) / (12.0 * h)
}

#[test]
fn views_dimensions_and_precision() {
    let (x, row, m) = (some((3, 4), 1), some(4, 2), some((4, 3), 3));
    // `m.t()` has the shape of `x`, and its rows that of a column.
    let (dx, drow, dm) = of_views::gradient(x.view(), &row, &m);
    let (vx, vrow, vm) = (some((3, 4), 4), some(4, 5), some((4, 3), 6));
    let along = [
        ((&dx * &vx).sum(), slope(&x, &vx, |x| of_views(x.view(), &row, &m))),
        ((&drow * &vrow).sum(), slope(&row, &vrow, |row| of_views(x.view(), row, &m))),
        ((&dm * &vm).sum(), slope(&m, &vm, |m| of_views(x.view(), &row, m))),
    ];
    for (ours, difference) in along {
        assert!((ours - difference).abs() < 1e-8, "{ours} {difference}");
    }

    for x in layouts(&some((3, 4), 1)) {
        let (y, (dx, ds)) = mapped_view::value_and_gradient(x.view(), 1.5);
        assert_eq!(y.to_bits(), mapped_view(x.view(), 1.5).to_bits());
        let g: Function = |[x, _, _, s]| ((x * x + s).ln() - x / 3.0).sin() * -x;
        let none = (Array1::zeros(1), Array2::zeros((1, 1)));
        let dual = pulled(g, (&x, &none.0, &none.1, 1.5), &Array2::ones((3, 4)));
        all_close("view", &dx, &dual.0);
        close("view", ds, dual.3);
    }

    for (a, b, d) in [((2, 3, 4), (3, 4), vec![2, 1, 1]), ((2, 1, 4), (3, 1), vec![3, 4]), ((1, 3, 1), (1, 5), vec![])]
    {
        let (a, b, c, d) = (some(a, 1), some(b, 2), arr0(0.3), some(IxDyn(&d), 3));
        let (da, db, dc, dd) = three::gradient(&a, &b, &c, &d);
        let (va, vb, vd) = (some(a.raw_dim(), 4), some(b.raw_dim(), 5), some(d.raw_dim(), 6));
        for (ours, difference) in [
            ((&da * &va).sum(), slope(&a, &va, |a| three(a, &b, &c, &d))),
            ((&db * &vb).sum(), slope(&b, &vb, |b| three(&a, b, &c, &d))),
            (dc.sum(), slope(&c, &arr0(1.0), |c| three(&a, &b, c, &d))),
            ((&dd * &vd).sum(), slope(&d, &vd, |d| three(&a, &b, &c, d))),
        ] {
            assert!((ours - difference).abs() < 1e-8 * (1.0 + ours.abs()), "{ours} {difference}");
        }
    }

    let (x, row) = (some((3, 40), 1), some(40, 2));
    let (y, (dx, drow, ds)) = single::value_and_gradient(&x, &row, 0.7);
    assert_eq!(y.to_bits(), single(&x, &row, 0.7).to_bits());
    let g: Function = |[x, r, _, s]| {
        let v = (x * r + s) * (x - r) * 0.5;
        v / (v.exp() + 1.0)
    };
    let wide = (x.mapv(f64::from), row.mapv(f64::from));
    let dual = pulled(g, (&wide.0, &wide.1, &Array2::zeros((1, 1)), f64::from(0.7_f32)), &Array2::ones((3, 40)));
    let rough = |a: f32, b: f64| assert!((f64::from(a) - b).abs() < 1e-4 * (1.0 + b.abs()), "{a} {b}");
    dx.iter().zip(&dual.0).for_each(|(a, b)| rough(*a, *b));
    drow.iter().zip(&dual.1).for_each(|(a, b)| rough(*a, *b));
    rough(ds, dual.3);

    let (x, y) = (some(130, 1), some(130, 2));
    let (z, back) = generic::pullback(&x, &y);
    assert_eq!(z, generic(&x, &y));
    let (dx, dy) = back(Array1::<f64>::ones(130));
    let (wide, none) = (x.clone().into_shape_with_order((1, 130)).unwrap(), Array2::zeros((1, 1)));
    let g: Function = |[x, y, _, _]| (x * x - y) * (y + x) / (y * y + x * x);
    let dual = pulled(g, (&wide, &y, &none, 0.0), &Array2::ones((1, 130)));
    all_close("generic", &dx, &dual.0.row(0));
    all_close("generic", &dy, &dual.1);
}

#[differentiable]
fn mismatched(x: &Array1<f64>, y: &Array1<f64>) -> f64 {
    ((x * 2.0 + y) * x).sum()
}

/// Shapes that don't go together are the same panic.
#[test]
fn mismatches_panic_as_ndarray_does() {
    let message = |f: &dyn Fn() -> f64| {
        let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)).unwrap_err();
        format!("{:?}", panic.downcast_ref::<String>())
    };
    let (x, y) = (some(3, 1), some(4, 2));
    let plain = message(&|| mismatched(&x, &y));
    assert!(plain.contains("IncompatibleShape"), "{plain}");
    assert_eq!(message(&|| mismatched::value_and_gradient(&x, &y).0), plain);
}

/// What is applied element by element, with second order.
#[differentiable]
fn bent(x: &Array1<f64>) -> f64 {
    let y = (x * x + 1.0) / (x * 0.5 + 3.0);
    (y.mapv(|v| v * v - v.sin()) * x).sum()
}

#[test]
fn second_order_of_trees() {
    crate::bends!(bent(&x), x = some(5, 1));
    crate::bends!(bent(&x), x = some(0, 1));
}

#[derive(Differentiable)]
struct Scaled {
    by: f64,
    offset: Array1<f64>,
}

#[differentiable]
impl Scaled {
    fn energy(&self, x: &Array1<f64>, y: ArrayView1<f64>) -> f64 {
        let (by, offset): (f64, &Array1<f64>) = (self.by, &self.offset);
        ((x * by - &y) * (x * &y + 1.0) * offset).sum()
    }
}

#[test]
fn trees_in_methods_and_closures() {
    let (x, y, offset) = (some(5, 1), some(5, 2), some(5, 3));
    let model = Scaled { by: 1.5, offset: offset.clone() };
    let (value, (dmodel, dx, dy)) = model.energy_value_and_gradient(&x, y.view());
    assert_eq!(value.to_bits(), model.energy(&x, y.view()).to_bits());
    let partials = |k: usize| {
        let (a, b) = (1.5 * x[k] - y[k], x[k] * y[k] + 1.0);
        [x[k] * b * offset[k], a * b, (1.5 * b + a * y[k]) * offset[k], (a * x[k] - b) * offset[k]]
    };
    for k in 0..5 {
        let p = partials(k);
        close("offset", dmodel.offset[k], p[1]);
        close("x", dx[k], p[2]);
        close("y", dy[k], p[3]);
    }
    close("by", dmodel.by, (0..5).map(|k| partials(k)[0]).sum());

    let by = 1.5;
    let (dx, dy) = gradient!(
        |x: &Array1<f64>, y: &Array1<f64>| {
            let t = (x * by - y) * (x * y + 1.0);
            (t * &offset).sum()
        },
        &x,
        &y
    );
    for k in 0..5 {
        close("x", dx[k], partials(k)[2]);
        close("y", dy[k], partials(k)[3]);
    }
}

/// Operands that change or move between the operations.
#[differentiable]
fn between(x: &Array1<f64>, y: Array1<f64>) -> f64 {
    let mut b = x * 2.0;
    b[0] = 3.0 * x[0];
    let t = &b * 2.0;
    b[1] *= x[0];
    let u = &y * 0.5;
    let c = b;
    let v = y * 3.0;
    (t * x * u).sum() + c.sum() + (v * x).sum()
}

#[test]
fn operands_that_change_and_move() {
    let (x, y) = (ndarray::array![0.5, -1.0, 2.0], ndarray::array![1.5, 2.0, -0.5]);
    let (value, (dx, dy)) = between::value_and_gradient(&x, y.clone());
    assert_eq!(value.to_bits(), between(&x, y.clone()).to_bits());
    // 3 x₀² y₀ + 2 x₁² y₁ + 2 x₂² y₂ + 3 x₀ + 2 x₁ x₀ + 2 x₂ + 3 x·y
    let by_x = [6.0 * x[0] * y[0] + 3.0 + 2.0 * x[1], 4.0 * x[1] * y[1] + 2.0 * x[0], 4.0 * x[2] * y[2] + 2.0];
    let by_y = [3.0 * x[0] * x[0], 2.0 * x[1] * x[1], 2.0 * x[2] * x[2]];
    for k in 0..3 {
        close("by x", dx[k], by_x[k] + 3.0 * y[k]);
        close("by y", dy[k], by_y[k] + 3.0 * x[k]);
    }
}
