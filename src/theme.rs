//! Every colour and size.
//!
//! In both themes contrast with the page rises with severity; cool is freer, warm and dark is less free.
//! The numbers that the palette keeps (contrast, difference under colour blindness, greyscale)
//! are held by `tests/draw/palette.rs`; a brief's own colors are held to the same ones by `check/colors.rs`.

mod paint;

pub use paint::{Own, Paint, ink_on};

/// An opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color(pub u8, pub u8, pub u8);

impl Color {
    const fn hex(rgb: u32) -> Color {
        Color((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
    }

    /// A colour from `#rrggbb` in small or capital letters, and nothing from anything else.
    pub fn from_css(text: &str) -> Option<Color> {
        let digits = text.strip_prefix('#')?.as_bytes();
        let digit = |byte: &u8| match byte {
            b'0'..=b'9' => Some(u32::from(byte - b'0')),
            b'a'..=b'f' => Some(u32::from(byte - b'a') + 10),
            b'A'..=b'F' => Some(u32::from(byte - b'A') + 10),
            _ => None,
        };
        let join = |rgb, byte| Some(rgb << 4 | digit(byte)?);
        (digits.len() == 6).then(|| digits.iter().try_fold(0, join).map(Color::hex))?
    }

    /// `#rrggbb`.
    pub fn css(self) -> String {
        let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value & 15)]);
        let mut text = String::from("#");
        for part in [self.0, self.1, self.2] {
            text.push(digit(part >> 4));
            text.push(digit(part));
        }
        text
    }
}

/// What a colour means. The same in every chart (C-04); not themeable by a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Rating: open.
    Open,
    /// Rating: narrowed.
    Narrowed,
    /// Rating: obstructed.
    Obstructed,
    /// Rating: repressed.
    Repressed,
    /// Rating: closed.
    Closed,
    /// A count of people killed: slate, never red (D-07).
    Count,
    /// A single series that is none of these.
    Single,
    /// The second of two series.
    Second,
}

impl Role {
    /// The names in a brief, in the order of [`Role::ALL`].
    pub const NAMES: &[&str] = &[
        "open",
        "narrowed",
        "obstructed",
        "repressed",
        "closed",
        "count",
        "single",
        "second",
    ];
    /// Every role.
    pub const ALL: &[Role] = &[
        Role::Open,
        Role::Narrowed,
        Role::Obstructed,
        Role::Repressed,
        Role::Closed,
        Role::Count,
        Role::Single,
        Role::Second,
    ];

    /// Its name in a brief.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// What it looks like where patterns are on: more ink the less free a rating is.
    pub const fn pattern(self) -> Pattern {
        match self {
            Role::Open => Pattern::Plain,
            Role::Narrowed => Pattern::Dots,
            Role::Obstructed => Pattern::Diagonal,
            Role::Repressed | Role::Second => Pattern::Cross,
            Role::Closed | Role::Count | Role::Single => Pattern::Solid,
        }
    }
}

/// What tells a category from its fellows without its colour, in the order of its ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// Nothing within the outline.
    Plain,
    /// Sparse dots.
    Dots,
    /// Rising lines.
    Diagonal,
    /// Lines both ways.
    Cross,
    /// Filled throughout.
    Solid,
}

impl Pattern {
    /// The names in a brief, in the order of [`Pattern::ALL`].
    pub const NAMES: &[&str] = &["plain", "dots", "diagonal", "cross", "solid"];
    /// Every pattern.
    pub const ALL: &[Pattern] = &[
        Pattern::Plain,
        Pattern::Dots,
        Pattern::Diagonal,
        Pattern::Cross,
        Pattern::Solid,
    ];

    /// Its name in a brief.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

/// A fill, the ink that is read on it, and the pattern that stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swatch {
    /// The mark.
    pub fill: Color,
    /// A label within it, at least 4.5:1.
    pub ink: Color,
    /// What it looks like where patterns are on.
    pub pattern: Pattern,
}

/// Which of a brief's own colors a theme takes.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Side {
    Light,
    Dark,
    /// None: every fill is the ink.
    Neither,
}

/// One set of colours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Theme {
    /// Its name: `light` or `dark`.
    pub name: &'static str,
    /// The page, as assumed where the host does not say.
    pub paper: Color,
    /// The other end of the surfaces on which the palette holds (C-02).
    pub paper_limit: Color,
    /// Titles, labels, values.
    pub ink: Color,
    /// Lesser text.
    pub muted: Color,
    /// The zero line, ticks, leaders.
    pub axis: Color,
    /// Lines that are not needed to understand.
    pub grid: Color,
    /// The edge of every mark, where marks have one.
    pub edge: Option<Color>,
    /// Whether categories are told apart by patterns too.
    pub patterns: bool,
    /// Fill and ink of each role, in the order of [`Role::ALL`].
    swatches: [(Color, Color); 8],
    side: Side,
}

impl Theme {
    /// The colours of a role, or of what a brief brings itself.
    pub fn swatch(&self, paint: impl Into<Paint>) -> Swatch {
        self.swatch_of(paint.into())
    }

    // Once in the module, not at each of the kinds of picture.
    #[inline(never)]
    fn swatch_of(&self, paint: Paint) -> Swatch {
        let chosen = |fill| (fill, ink_on(fill));
        let (fill, ink) = match (paint, self.side) {
            (Paint::Role(role), _) => self.swatches[role as usize],
            (Paint::Own(own), Side::Light) => chosen(own.light),
            (Paint::Own(own), Side::Dark) => chosen(own.dark),
            (Paint::Own(_), Side::Neither) => (self.ink, self.paper),
        };
        Swatch {
            fill,
            ink,
            pattern: paint.pattern(),
        }
    }

    /// The same with patterns on or off.
    pub fn with_patterns(self, patterns: bool) -> Theme {
        Theme { patterns, ..self }
    }

    /// For a reader who asks for more contrast: every mark has an edge of ink, what is not needed
    /// to understand is gone, and lesser text is text like any other.
    pub fn with_more_contrast(self) -> Theme {
        Theme {
            muted: self.ink,
            axis: self.ink,
            grid: self.paper,
            edge: Some(self.ink),
            ..self
        }
    }

    /// In the colours of the reader's system and no others, with patterns.
    pub fn forced(paper: Color, ink: Color, faint: Color) -> Theme {
        Theme {
            name: "forced",
            paper,
            paper_limit: paper,
            ink,
            muted: ink,
            axis: ink,
            grid: faint,
            edge: Some(ink),
            patterns: true,
            swatches: [(ink, paper); 8],
            side: Side::Neither,
        }
    }
}

const fn swatch(fill: u32, ink: u32) -> (Color, Color) {
    (Color::hex(fill), Color::hex(ink))
}

/// On a light page, and in every export (C-05).
pub static LIGHT: Theme = Theme {
    name: "light",
    paper: Color::hex(0xffffff),
    paper_limit: Color::hex(0xf1f5f9),
    ink: Color::hex(0x0f172a),
    muted: Color::hex(0x475569),
    axis: Color::hex(0x64748b),
    grid: Color::hex(0xcbd5e1),
    edge: None,
    patterns: false,
    swatches: [
        swatch(0x1697be, 0x0f172a),
        swatch(0x3a7f66, 0xffffff),
        swatch(0x725507, 0xffffff),
        swatch(0x7d0928, 0xffffff),
        swatch(0x30113d, 0xffffff),
        swatch(0x334155, 0xffffff),
        swatch(0x12436d, 0xffffff),
        swatch(0xc2410c, 0xffffff),
    ],
    side: Side::Light,
};

/// On a dark page.
pub static DARK: Theme = Theme {
    name: "dark",
    paper: Color::hex(0x0f172a),
    paper_limit: Color::hex(0x1e293b),
    ink: Color::hex(0xf1f5f9),
    muted: Color::hex(0xcbd5e1),
    axis: Color::hex(0x94a3b8),
    grid: Color::hex(0x334155),
    edge: None,
    patterns: false,
    swatches: [
        swatch(0x4e74af, 0xffffff),
        swatch(0x189e7c, 0x0f172a),
        swatch(0xdf9f1c, 0x0f172a),
        swatch(0xffc2b7, 0x0f172a),
        swatch(0xfff5fb, 0x0f172a),
        swatch(0xe2e8f0, 0x0f172a),
        swatch(0xe2e8f0, 0x0f172a),
        swatch(0xdf9f1c, 0x0f172a),
    ],
    side: Side::Dark,
};

/// For a page that is not known: its paper, ink, axes and counts are no colours but stand-ins, of which
/// `fallback/picture.rs` makes what lives on every page. What means something keeps its light colour. No brief's own
/// color is taken for a stand-in: no label can be read on one, and `check` refuses it.
#[cfg(not(target_arch = "wasm32"))]
pub static ANY: Theme = Theme {
    name: "any",
    paper: Color::hex(0xfe0001),
    paper_limit: Color::hex(0xfe0001),
    ink: Color::hex(0xfe0002),
    muted: Color::hex(0xfe0002),
    axis: Color::hex(0xfe0002),
    grid: Color::hex(0xfe0003),
    edge: None,
    patterns: false,
    swatches: [
        LIGHT.swatches[0],
        LIGHT.swatches[1],
        LIGHT.swatches[2],
        LIGHT.swatches[3],
        LIGHT.swatches[4],
        swatch(0xfe0002, 0xfe0001),
        swatch(0xfe0002, 0xfe0001),
        LIGHT.swatches[7],
    ],
    side: Side::Light,
};

/// The sizes, in CSS pixels.
pub mod size {
    /// Names and values beside marks. 15; under 12 is not allowed.
    pub const LABEL: f64 = 15.0;
    /// Ticks, notes at a point, the credit. 13; under 12 is not allowed.
    pub const SMALL: f64 = 13.0;
    /// From one line of a label to the next, in parts of the text's size. 1.3.
    pub const LEADING: f64 = 1.3;
    /// Height of text above its baseline, in parts of its size: ascenders with accents. 0.95.
    pub const ASCENT: f64 = 0.95;
    /// Depth of text below its baseline, in parts of its size. 0.27.
    pub const DESCENT: f64 = 0.27;
    /// Height of a capital or digit, in parts of its size. 0.71.
    pub const CAP: f64 = 0.71;
    /// The edge of a mark, where marks have one. 2.
    pub const EDGE: f64 = 2.0;
    /// Between two marks that touch. 2.
    pub const GAP: f64 = 2.0;
    /// Between a label and what it belongs to. 8.
    pub const SPACE: f64 = 8.0;
    /// A data line. 2.5.
    pub const LINE: f64 = 2.5;
    /// Radius of a point on a line. 4.
    pub const DOT: f64 = 4.0;
    /// A picture narrower than this is laid out as rows, as on a phone. 480.
    pub const NARROW: f64 = 480.0;
    /// The narrowest and the widest picture. A host may give more or less; it is drawn at these.
    pub const WIDTHS: (f64, f64) = (200.0, 1600.0);
    /// The lowest and the highest picture that is taken away.
    pub const HEIGHTS: (f64, f64) = (200.0, 2400.0);
    /// The message of a picture that is taken away: the first size of these that leaves the chart its room.
    pub const HEADLINES: [f64; 4] = [28.0, 24.0, 21.0, 19.0];
    /// Below the message: what was measured. 14.
    pub const MEASURE: f64 = 14.0;
    /// Caveat, source and rights of a picture that is taken away. 12; less is not allowed (P-09).
    pub const FOOT: f64 = 12.0;
    /// Between two of its texts, in CSS pixels. 4.
    pub const PARTING: f64 = 4.0;
    /// The margin around it, in parts of its width and height (P-09). 0.05.
    pub const MARGIN: f64 = 0.05;
    /// The margin above and below where it fills a phone's screen, whose own signs lie there (P-09). 0.14.
    pub const MARGIN_PHONE: f64 = 0.14;
}
