use zygote::prelude::*;

fn main() {
    let a = 2.0;
    let _: (f64,) = gradient!(|x: f64| x * a, 1.0, 2.0);
    let _: (f64, f64) = gradient!(|x: f64, y: f64| x * y, 1.0);
    let _: (f64,) = gradient!(|x: &mut f64| *x, &mut 1.0);
    let (_, back) = pullback!(|x: f64| -> f64 { [x].iter().rfold(0.0, |s, v| s + v) }, 1.0);
    let _: (f64,) = back(1.0);
    let (y, (dx,)) = value_and_gradient!(|x: f64| vec![x][0] + x, 1.0);
    println!("{}", y + dx);
}
