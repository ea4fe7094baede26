use zygote::prelude::*;

#[differentiable]
fn arguments(x: f64, n: usize) -> f64 {
    let mut s = x;
    #[checkpoint]
    for _ in 0..n {
        s *= x;
    }
    #[checkpoint()]
    for _ in 0..n {
        s *= x;
    }
    #[checkpoint(each = 10)]
    for _ in 0..n {
        s *= x;
    }
    #[checkpoint(every)]
    for _ in 0..n {
        s *= x;
    }
    #[checkpoint(every = 3, every = 4)]
    while s < 3.0 {
        s *= x;
    }
    #[checkpoint(every = 0)]
    while s < 3.0 {
        s *= x;
    }
    #[checkpoint(every = 3)]
    #[checkpoint(every = 4)]
    while s < 3.0 {
        s *= x;
    }
    #[checkpoint(every = s)]
    while s < 3.0 {
        s *= x;
    }
    s
}

#[differentiable]
fn places(x: f64) -> f64 {
    #[checkpoint(every = 3)]
    let y = x * x;
    #[checkpoint(every = 3)]
    if y > 3.0 {
        return x;
    }
    #[checkpoint(every = 3)]
    {
        assert!(x > 0.0);
    }
    y
}

#[differentiable]
fn exits(x: f64, n: usize) -> f64 {
    let mut s = x;
    'outer: for i in 0..n {
        #[checkpoint(every = 10)]
        for j in 0..n {
            s *= x;
            if s > 3.0 {
                return s;
            }
            if j > i {
                break 'outer;
            }
            if j + 1 > i {
                continue 'outer;
            }
        }
    }
    let late;
    #[checkpoint(every = 10)]
    loop {
        s *= x;
        late = s;
        break;
    }
    s += late;
    #[checkpoint(every = 10)]
    loop {
        s *= 2.0;
        if s > 10.0 {
            break s;
        }
    }
}

#[differentiable]
fn changes(x: f64, n: usize) -> f64 {
    let mut table = vec![1.0, 2.0];
    table.push(3.0);
    let mut s = x;
    #[checkpoint(every = 10)]
    for i in 0..n {
        s *= x * table[i % 3];
    }
    s
}

#[differentiable(checkpoint = 3)]
fn option(x: f64) -> f64 {
    x
}

#[differentiable(checkpoint)]
fn hidden(hidden: f64) -> f64 {
    hidden
}

fn main() {}
