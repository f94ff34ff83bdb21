//! What a series or a category is drawn in: a meaning of the palette, or a color that the brief brings itself.

use super::{Color, LIGHT, Pattern, Role};

/// What a colour stands for, with all that is needed to draw it: no theme can lack it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// A meaning of the palette.
    Role(Role),
    /// A color of the brief's own.
    Own(Own),
}

/// A color of a brief's own: one for each theme, and the pattern that stands for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own {
    /// Its place in the brief's list.
    pub index: usize,
    /// On a light page, and in every export (C-05).
    pub light: Color,
    /// On a dark page.
    pub dark: Color,
    /// What it looks like where patterns are on.
    pub pattern: Pattern,
}

impl From<Role> for Paint {
    fn from(role: Role) -> Paint {
        Paint::Role(role)
    }
}

impl Paint {
    /// What it looks like where patterns are on.
    pub const fn pattern(self) -> Pattern {
        match self {
            Paint::Role(role) => role.pattern(),
            Paint::Own(own) => own.pattern,
        }
    }
}

/// What is read best on a fill, in any theme: the light theme's paper or its ink, as in the whole palette.
#[inline(never)]
pub fn ink_on(fill: Color) -> Color {
    if luminance(fill) < MIDDLE {
        LIGHT.paper
    } else {
        LIGHT.ink
    }
}

/// The luminance on which both are read equally well, 4.2:1. Within 0.015 of it neither reaches 4.5:1, and `check`
/// refuses the color: so near is near enough.
const MIDDLE: f64 = 0.1985;

/// Relative luminance (WCAG 2.2) within 0.002: a power would weigh the module 1 KB.
fn luminance(Color(red, green, blue): Color) -> f64 {
    // A cubic for sRGB's curve (Ian Taylor, "sRGB approximations for HLSL").
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        part * (part * (part * 0.305306011 + 0.682171111) + 0.012522878)
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
