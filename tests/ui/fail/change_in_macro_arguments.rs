use zygote::differentiable;

#[differentiable]
fn step(a: &mut f64) -> bool {
    *a *= *a;
    *a > 0.01
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut a = x;
    assert!(step(&mut a));
    let mut v = vec![x, a];
    println!("{:?}", v.pop());
    v[0] * a
}

fn main() {}
