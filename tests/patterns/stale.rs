//! Reads through borrows of what changes later, of elements whose type the macro doesn't know: the reverse sweep has what was read, and
//! not what is there by then (found by random programs: once a wrong gradient).

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        fn made(x: $R, y: $R) -> Vec<$R> {
            vec![x * y, y + 0.5, x.sin() + 2.0]
        }

        #[$diff]
        pub fn products(x: $R, y: $R) -> $R {
            let first = made(x, y)[0];
            let mut s = vec![first; 3];
            s[1] = x;
            let read = s.iter().map(|z| z * z).product::<$R>();
            s[0] -= read;
            s[2] = y * y;
            s[1] = x * y;
            s.truncate(2);
            s[0] * s[1]
        }

        #[$diff]
        pub fn sums(x: $R, y: $R) -> $R {
            let first = made(x, y)[0];
            let mut s = vec![first; 3];
            s[1] = x;
            let read = s.iter().sum::<$R>().sin();
            s[0] -= read;
            s[2] = y * y;
            s[1] = x * y;
            s.truncate(2);
            s[0] * s[1]
        }

        #[$diff]
        pub fn rules(x: $R, y: $R) -> $R {
            let first = made(x, y)[0];
            let mut s = vec![first; 3];
            s[1] = x;
            let read = s.iter().map(|z| z.sin() * z.max(y) + z.powi(2)).sum::<$R>();
            s[0] -= read;
            s[2] = y * y;
            s[1] = x * y;
            s.truncate(2);
            s[0] * s[1]
        }

        #[$diff]
        pub fn quotients(x: $R, y: $R) -> $R {
            let first = made(x, y)[0];
            let mut s = vec![first; 3];
            s[1] = x;
            let read = s.iter().map(|z| z * z / (z + 2.0)).sum::<$R>();
            s[0] -= read;
            s[2] = y * y;
            s[1] = x * y;
            s.truncate(2);
            s[0] * s[1]
        }

        #[$diff]
        pub fn windows(x: $R, y: $R) -> $R {
            let first = made(x, y)[0];
            let mut s = vec![first; 3];
            s[1] = x;
            let read = s.windows(2).map(|z| z[0] * z[1].sin()).sum::<$R>();
            s[0] -= read;
            s[2] = y * y;
            s[1] = x * y;
            s.truncate(2);
            s[0] * s[1]
        }

        #[$diff]
        pub fn derefs(x: $R, y: $R) -> $R {
            let first = made(x, y)[0];
            let mut s = vec![first; 3];
            s[1] = x;
            let read = s.iter().map(|z| *z * *z).sum::<$R>();
            s[0] -= read;
            s[2] = y * y;
            s[1] = x * y;
            s.truncate(2);
            s[0] * s[1]
        }

        #[$diff]
        pub fn borrow(x: $R, y: $R) -> $R {
            let first = made(x, y)[0];
            let mut s = vec![first; 3];
            s[1] = x;
            let read = {
                let z = &s[2];
                *z * *z * z.sin() + 2.0 * z / z.exp()
            };
            s[0] -= read;
            s[2] = y * y;
            s[1] = x * y;
            s.truncate(2);
            s[0] * s[1]
        }

        #[$diff]
        pub fn loops(x: $R, y: $R) -> $R {
            let first = made(x, y)[0];
            let mut s = vec![first; 3];
            s[1] = x;
            let read = {
                let mut t = x;
                for z in &s {
                    t += *z * y * *z;
                    if *z > y {
                        t += z * z.cos();
                    }
                }
                t
            };
            s[0] -= read;
            s[2] = y * y;
            s[1] = x * y;
            s.truncate(2);
            s[0] * s[1]
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused));
}

use crate::case;

case!(products(x, y); [(1.2, 0.4), (-0.7, 1.1)]);
case!(sums(x, y); [(1.2, 0.4), (-0.7, 1.1)]);
case!(rules(x, y); [(1.2, 0.4), (-0.7, 1.1)]);
case!(quotients(x, y); [(1.2, 0.4), (-0.7, 1.1)]);
case!(windows(x, y); [(1.2, 0.4), (-0.7, 1.1)]);
case!(derefs(x, y); [(1.2, 0.4), (-0.7, 1.1)]);
case!(borrow(x, y); [(1.2, 0.4), (-0.7, 1.1)]);
case!(loops(x, y); [(1.2, 0.4), (-0.7, 1.1)]);
