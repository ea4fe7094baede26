//! Functions that change their arguments in place: what their companions give.

use zygote::prelude::*;

/// What a function with `&mut` parameters gives, around rules written by hand.
mod rules {
    use super::*;

    /// `x[i] *= y`, and the sum of the result.
    fn scale(x: &mut [f64], y: f64) -> f64 {
        x.iter_mut().for_each(|v| *v *= y);
        x.iter().sum()
    }

    #[adjoint(scale)]
    fn scale_adjoint(x: &mut [f64], y: f64) -> (f64, impl Fn(f64, Vec<f64>) -> (Vec<f64>, f64) + use<>) {
        let before = x.to_vec();
        let value = scale(x, y);
        (value, move |dy, dx: Vec<f64>| {
            let dx: Vec<f64> = dx.iter().map(|d| d + dy).collect();
            let of_y = before.iter().zip(&dx).map(|(x, d)| x * d).sum();
            (dx.iter().map(|d| d * y).collect(), of_y)
        })
    }

    #[test]
    fn slices() {
        let mut x = [1.0, 2.0];
        let (value, back) = scale::pullback(&mut x, 3.0);
        assert_eq!((value, x), (9.0, [3.0, 6.0]));
        assert_eq!(back(1.0, vec![0.0, 0.0]), (vec![3.0, 3.0], 3.0));
        assert_eq!(back(0.0, vec![1.0, 10.0]), (vec![3.0, 30.0], 21.0));
        let mut x = [1.0, 2.0];
        assert_eq!(scale::value_and_gradient(&mut x, 3.0), (9.0, (vec![3.0, 3.0], 3.0)));
        assert_eq!(scale::gradient(&mut [1.0, 2.0], 3.0), (vec![3.0, 3.0], 3.0));
        let (mut dx, mut dy) = ([7.0, 7.0], 7.0);
        assert_eq!(scale::value_and_gradient_into(&mut [1.0, 2.0], 3.0, &mut dx, &mut dy), 9.0);
        assert_eq!((dx, dy), ([3.0, 3.0], 3.0));
    }

    /// `v.push(x)`, `*n += 1`.
    fn push(v: &mut Vec<f64>, n: &mut usize, x: f64) {
        v.push(x);
        *n += 1;
    }

    #[adjoint(push)]
    fn push_adjoint(
        v: &mut Vec<f64>,
        n: &mut usize,
        x: f64,
    ) -> ((), impl Fn(Vec<f64>, ()) -> (Vec<f64>, (), f64) + use<>) {
        push(v, n, x);
        ((), |mut dv: Vec<f64>, ()| {
            let dx = dv.pop().unwrap_or_default();
            (dv, (), dx)
        })
    }

    #[test]
    fn without_a_result() {
        let (mut v, mut n) = (vec![1.0], 1);
        let ((), back) = push::pullback(&mut v, &mut n, 2.0);
        assert_eq!((&v[..], n), (&[1.0, 2.0][..], 2));
        assert_eq!(back(vec![3.0, 4.0], ()), (vec![3.0], (), 4.0));
    }

    /// Any state.
    #[derive(Debug)]
    struct Rng(u64);

    fn noisy(x: &mut f64, #[allow(unused)] rng: &mut Rng) -> f64 {
        rng.0 += 1;
        *x *= 2.0;
        *x
    }

    #[adjoint(noisy)]
    fn noisy_adjoint(x: &mut f64, #[constant] rng: &mut Rng) -> (f64, impl Fn(f64, f64, ()) -> (f64, ()) + use<>) {
        (noisy(x, rng), |dy, dx, ()| (2.0 * (dx + dy), ()))
    }

    #[test]
    fn constants() {
        let (mut x, mut rng) = (3.0, Rng(0));
        assert_eq!(noisy::value_and_gradient(&mut x, &mut rng), (6.0, (2.0, ())));
        assert_eq!((x, rng.0), (6.0, 1));
        assert_eq!(noisy::derivative(&mut x, &mut rng), 2.0);
    }
}

/// The same of bodies.
mod bodies {
    use super::*;

    #[differentiable]
    fn heat(u: &mut [f64], k: f64) {
        for i in 1..u.len() - 1 {
            u[i] += k * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
    }

    #[differentiable]
    fn steps(u: &mut Vec<f64>, k: f64, n: usize) -> f64 {
        for _ in 0..n {
            heat(u, k);
        }
        u[2] * u[2]
    }

    #[differentiable]
    fn whole(start: &[f64], k: f64) -> f64 {
        let mut u = start.to_vec();
        heat(&mut u, k);
        heat(&mut u[1..], k);
        u[1] * u[2]
    }

    #[test]
    fn slices_and_vecs() {
        let u0 = vec![1.0, -2.0, 3.0, 0.5];
        let mut u = u0.clone();
        let ((), back) = heat::pullback(&mut u, 0.1);
        let (du, dk) = back(vec![0.0, 1.0, 0.0, 0.0]);
        assert_eq!(dk, 1.0 + 4.0 + 3.0);
        assert!((du[1] - 0.8).abs() < 1e-15 && (du[0] - 0.1).abs() < 1e-15 && (du[2] - 0.1).abs() < 1e-15);
        let mut u = u0.clone();
        let (value, (du, dk, ())) = steps::value_and_gradient(&mut u, 0.1, 5);
        let f = |i: usize, h: f64, dk: f64| {
            let mut u = u0.clone();
            u[i] += h;
            steps(&mut u, 0.1 + dk, 5)
        };
        assert_eq!(value, f(0, 0.0, 0.0));
        let h = 1e-6;
        for i in 0..4 {
            let expected = (f(i, h, 0.0) - f(i, -h, 0.0)) / (2.0 * h);
            assert!((expected - du[i]).abs() < 1e-6, "{i}: {expected} {}", du[i]);
        }
        assert!(((f(0, 0.0, h) - f(0, 0.0, -h)) / (2.0 * h) - dk).abs() < 1e-6);
        let mut dot = vec![0.0, 1.0, 0.0, 0.0];
        let mut u = u0.clone();
        let (_, y_dot) = steps::jvp((&mut u, 0.1, 5), (&mut dot, 0.0, ()));
        assert!((y_dot - du[1]).abs() < 1e-12);
        let ((du, dk), e) = (whole::gradient(&u0, 0.1), 1e-6);
        let expected = (whole(&u0, 0.1 + e) - whole(&u0, 0.1 - e)) / (2.0 * e);
        assert!((dk - expected).abs() < 1e-6 && du.len() == 4);
    }

    #[differentiable]
    fn newton(x: &mut f64, a: f64) -> f64 {
        *x = 0.5 * (*x + a / *x);
        *x * *x - a
    }

    #[differentiable]
    fn root(a: f64) -> f64 {
        let mut x = a;
        for _ in 0..20 {
            newton(&mut x, a);
        }
        x
    }

    #[test]
    fn scalars() {
        assert!((root::derivative(2.0) - 0.5 / 2.0_f64.sqrt()).abs() < 1e-12);
        assert!((root::second_derivative(2.0) + 0.25 * 2.0_f64.powf(-1.5)).abs() < 1e-9);
        let mut x = 3.0;
        let (_, back) = newton::pullback(&mut x, 2.0);
        assert_eq!(back(0.0, 1.0).0, 0.5 * (1.0 - 2.0 / 9.0));
    }

    /// Counts.
    #[derive(Debug)]
    struct Rng(u64);

    impl Rng {
        fn next(&mut self) -> u64 {
            self.0 += 1;
            self.0
        }
    }

    #[differentiable]
    fn noisy(x: &mut [f64; 2], #[constant] rng: &mut Rng, n: &mut usize, log: &mut Vec<String>) -> f64 {
        *n += 1;
        log.push(String::from("noisy"));
        let k = rng.next() as f64;
        x[0] *= k;
        x[0] * x[1]
    }

    #[test]
    fn constants_and_discrete() {
        let (mut x, mut rng, mut n, mut log) = ([2.0, 3.0], Rng(4), 0, vec![]);
        let (value, (dx, (), (), _)) = noisy::value_and_gradient(&mut x, &mut rng, &mut n, &mut log);
        assert_eq!((value, dx, x, rng.0, n, log.len()), (30.0, [15.0, 10.0], [10.0, 3.0], 5, 1, 1));
    }

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct State {
        x: f64,
        v: Vec<f64>,
    }

    #[differentiable]
    fn kick(s: &mut State, f: f64) {
        s.v[0] += f;
        s.x += s.v[0] * s.v[0];
    }

    #[differentiable]
    fn kicked(f: f64) -> f64 {
        let mut s = State { x: 0.0, v: vec![1.0] };
        kick(&mut s, f);
        kick(&mut s, 2.0 * f);
        s.x
    }

    #[test]
    fn structs() {
        let mut s = State { x: 1.0, v: vec![2.0] };
        let ((), back) = kick::pullback(&mut s, 0.5);
        let (ds, df) = back(StateTangent { x: 1.0, v: vec![0.0] });
        assert_eq!((ds, df), (StateTangent { x: 1.0, v: vec![5.0] }, 5.0));
        // (1 + f)^2 + (1 + 3 f)^2
        assert!((kicked::derivative(0.5) - (2.0 * 1.5 + 6.0 * 2.5)).abs() < 1e-12);
        assert!((kicked::second_derivative(0.5) - 20.0).abs() < 1e-12);
    }
}
