//! The types of random programs with mutation, and the items that stand before the functions of a file.

/// Types of variables, parameters and results.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ty {
    /// Of statements.
    Unit,
    Float,
    /// `usize`
    Int,
    Bool,
    /// `[f64; 3]`
    Arr,
    /// `[[f64; 3]; 2]`
    Grid,
    /// Not shorter than 2, and so are the rows of `Rows`, and slices.
    Vec,
    Rows,
    /// Behind a reference only.
    Slice,
    Pair,
    /// `Option<f64>`
    Opt,
    Point,
    Body,
    Net,
    Shape,
}

impl Ty {
    pub fn text(self) -> &'static str {
        match self {
            Ty::Unit => "()",
            Ty::Float => "@",
            Ty::Int => "usize",
            Ty::Bool => "bool",
            Ty::Arr => "[@; 3]",
            Ty::Grid => "[[@; 3]; 2]",
            Ty::Vec => "Vec<@>",
            Ty::Rows => "Vec<Vec<@>>",
            Ty::Slice => "[@]",
            Ty::Pair => "(@, @)",
            Ty::Opt => "Option<@>",
            Ty::Point => "Point",
            Ty::Body => "Body",
            Ty::Net => "Net",
            Ty::Shape => "Shape",
        }
    }

    /// Declared in the file.
    pub fn is_user(self) -> bool {
        matches!(self, Ty::Point | Ty::Body | Ty::Net | Ty::Shape)
    }

    pub fn is_copy(self) -> bool {
        !matches!(self, Ty::Vec | Ty::Rows | Ty::Body | Ty::Net | Ty::Shape)
    }

    /// A value by which the compiler can be given something of this type: what a program shrinks to.
    pub fn simple(self) -> Option<&'static str> {
        Some(match self {
            Ty::Float => "#(0.5)",
            Ty::Int => "1",
            Ty::Bool => "true",
            Ty::Arr => "[#(0.5); 3]",
            Ty::Grid => "[[#(0.5); 3]; 2]",
            Ty::Vec => "vec![#(0.5); 2]",
            Ty::Rows => "vec![vec![#(0.5); 2]; 2]",
            Ty::Pair => "(#(0.5), #(0.5))",
            Ty::Opt => "Some(#(0.5))",
            Ty::Point => "Point { x: #(0.5), y: #(0.5) }",
            _ => return None,
        })
    }
}

/// Structs and enums of the plain module and of its twin; `%derive` and `%diff` are attributes.
pub const TYPES: &str = "
    #[derive(Clone, Copy, Debug, PartialEq%derive)]
    pub struct Point {
        pub x: @,
        pub y: @,
    }
    #[derive(Clone, Debug, PartialEq%derive)]
    pub struct Body {
        pub pos: Point,
        pub vel: [@; 3],
        pub mass: @,
        pub id: usize,
    }
    #[derive(Clone, Debug, PartialEq%derive)]
    pub struct Net {
        pub w: Vec<@>,
        pub b: @,
    }
    #[derive(Clone, Debug, PartialEq%derive)]
    pub enum Shape {
        Dot,
        Disc(@),
        Rect { w: @, h: @ },
    }
";

/// Methods on them.
pub const METHODS: &str = "
    %diff
    impl Point {
        pub fn new(x: @, y: @) -> Point {
            Point { x, y }
        }
        pub fn norm2(&self) -> @ {
            self.x * self.x + self.y * self.y
        }
        pub fn scale(&mut self, k: @) {
            self.x *= k;
            self.y = self.y * k - self.x * 0.25;
        }
        pub fn plus(self, other: &Point) -> Point {
            Point { x: self.x + other.x, ..self }
        }
    }
    %diff
    impl Body {
        pub fn energy(&self) -> @ {
            let mut e = self.mass * self.pos.norm2();
            for i in 0..3 {
                e += self.vel[i] * self.vel[i] * 0.5;
            }
            e
        }
        pub fn push(&mut self, f: @) -> @ {
            self.vel[0] += f * 0.5;
            self.pos.x += self.vel[0].sin() * self.mass.cos();
            self.pos.scale(#(0.5));
            self.vel[1]
        }
    }
    %diff
    impl Net {
        pub fn forward(&self, x: &[@]) -> @ {
            let mut s = self.b;
            for i in 0..2 {
                s += self.w[i] * x[i];
            }
            s.sin()
        }
        pub fn step(&mut self, g: &[@], rate: @) {
            for i in 0..2 {
                self.w[i] -= rate * g[i];
            }
            self.b *= rate.cos();
        }
    }
    %diff
    impl std::ops::Add for Point {
        type Output = Point;
        fn add(self, other: Point) -> Point {
            Point { x: self.x + other.x, y: self.y + other.y }
        }
    }
    %diff
    impl std::ops::Mul<@> for Point {
        type Output = Point;
        fn mul(self, k: @) -> Point {
            Point { x: self.x * k, y: self.y * k }
        }
    }
    %diff
    impl std::ops::Neg for Point {
        type Output = Point;
        fn neg(self) -> Point {
            Point { x: -self.x, y: -self.y }
        }
    }
    %diff
    pub fn positive(x: @) -> Option<@> {
        if x > 0.0 { Some(x * x + 0.25) } else { None }
    }
    %diff
    pub fn chained(x: @) -> Option<@> {
        let y = positive(x + 0.5)?;
        let z = positive(y.sin())?;
        Some(y * z)
    }
";

/// A method of an enum.
pub const ENUM: &str = "
    %diff
    impl Shape {
        pub fn area(&self) -> @ {
            match self {
                Shape::Dot => #(0.25),
                Shape::Disc(r) => *r * *r * 3.0,
                Shape::Rect { w, h } => *w * *h,
            }
        }
    }
";

/// Functions that take functions.
pub const FN_ARGS: &str = "
    %diff
    pub fn bent(x: @) -> @ {
        if x > 0.0 { x.sin() } else { x * 0.5 }
    }
    %diff
    pub fn twice(f: impl Fn(@) -> @, x: @) -> @ {
        f(x) + f(f(x) * 0.5)
    }
";

/// A trait and what uses it.
pub const TRAITS: &str = "
    %diff
    pub trait Layer {
        fn run(&self, x: @) -> @;
    }
    %diff
    impl Layer for Point {
        fn run(&self, x: @) -> @ {
            self.x.sin() * x + self.y
        }
    }
    %diff
    impl Layer for Net {
        fn run(&self, x: @) -> @ {
            let mut s = self.b;
            for w in &self.w {
                s += w.sin() * x;
            }
            s.sin()
        }
    }
    %diff
    pub fn through<L: Layer>(layer: &L, x: @) -> @ {
        layer.run(layer.run(x) * 0.5)
    }
";
