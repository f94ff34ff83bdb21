//! How well colours are seen and told apart: contrast (WCAG 2.2) and difference (CIEDE2000), for every kind of sight.
//!
//! The palette is held to these numbers by `tests/draw/palette.rs`, and a brief's own colors by `check/colors.rs`.

mod nearest;

use std::sync::LazyLock;

use palette::color_difference::Ciede2000;
use palette::white_point::D65;
use palette::{FromColor, Lab, Lch, LinSrgb, Srgb};

use crate::theme::Color;
pub use nearest::{Held, nearest};

/// A mark has at least this contrast with the paper (A-50, C-01). 3.
pub const MARK_CONTRAST: f64 = 3.0;
/// A label has at least this contrast with what it stands on (A-50, C-01). 4.5.
pub const LABEL_CONTRAST: f64 = 4.5;

/// Applied in linear RGB.
type Matrix = [[f64; 3]; 3];

/// A way of seeing.
#[derive(Debug, PartialEq)]
pub struct Vision {
    /// Its name, as it stands after "in".
    pub name: &'static str,
    /// Two colours that are drawn together differ in it by at least so much (C-01).
    pub floor: f64,
    matrix: Matrix,
}

/// Every way of seeing for which colours are told apart. Normal sight has the floor of the simulations.
pub static VISIONS: [Vision; 7] = [
    Vision {
        name: "normal sight",
        floor: 11.0,
        matrix: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    },
    // Machado, Oliveira and Fernandes 2009, severity 1.0.
    Vision {
        name: "protanopia (Machado)",
        floor: 11.0,
        matrix: [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    },
    Vision {
        name: "deuteranopia (Machado)",
        floor: 11.0,
        matrix: [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    },
    Vision {
        name: "tritanopia (Machado)",
        floor: 11.0,
        matrix: [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    },
    // Viénot, Brettel and Mollon 1999, their three steps as one matrix.
    Vision {
        name: "protanopia (Viénot)",
        floor: 11.0,
        matrix: [
            [0.11238, 0.88762, 0.0],
            [0.11238, 0.88762, 0.0],
            [0.00401, -0.00401, 1.0],
        ],
    },
    Vision {
        name: "deuteranopia (Viénot)",
        floor: 11.0,
        matrix: [
            [0.29275, 0.70725, 0.0],
            [0.29275, 0.70725, 0.0],
            [-0.02234, 0.02234, 1.0],
        ],
    },
    Vision {
        name: "greyscale",
        floor: 8.5,
        matrix: [LUMINANCE, LUMINANCE, LUMINANCE],
    },
];

/// Relative luminance from linear red, green and blue.
const LUMINANCE: [f64; 3] = [0.2126, 0.7152, 0.0722];

/// The linear value of each of the 256 steps of sRGB, and of the middle between each and the next.
static LINEAR: LazyLock<([f64; 256], [f64; 255])> = LazyLock::new(|| {
    let linear = |step: f64| {
        let gray: LinSrgb<f64> = Srgb::new(step, step, step).into_linear();
        gray.red
    };
    let step = |step: usize| linear(step as f64 / 255.0);
    let middle = |step: usize| linear((step as f64 + 0.5) / 255.0);
    (std::array::from_fn(step), std::array::from_fn(middle))
});

fn linear(Color(red, green, blue): Color) -> [f64; 3] {
    [red, green, blue].map(|part| LINEAR.0[usize::from(part)])
}

/// The step of sRGB that is nearest to a linear value; below and above the screen's range its ends.
fn step(linear: f64) -> usize {
    // A cube is looked at in every sight: a table leads to the place, and a step or two beside it are compared.
    let place = (linear.clamp(0.0, 1.0) * (STEPS.len() - 1) as f64) as usize;
    let mut step = usize::from(STEPS[place]);
    while step < 255 && LINEAR.1[step] <= linear {
        step += 1;
    }
    step
}

/// For a linear value in parts of 4095: the step of sRGB at or below it.
static STEPS: LazyLock<[u8; 4096]> = LazyLock::new(|| {
    let below = |place: usize| {
        let linear = place as f64 / 4095.0;
        LINEAR.1.partition_point(|middle| *middle <= linear) as u8
    };
    std::array::from_fn(below)
});

fn luminance(color: Color) -> f64 {
    dot(LUMINANCE, linear(color))
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The contrast of two colours, 1 to 21 (WCAG 2.2).
pub fn contrast(a: Color, b: Color) -> f64 {
    ratio(luminance(a), luminance(b))
}

fn ratio(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// A colour as it is seen, as the nearest that a screen can show.
fn seen(color: Color, vision: &Vision) -> Lab<D65, f64> {
    let linear = linear(color);
    lab(vision.matrix.map(|row| LINEAR.0[step(dot(row, linear))]))
}

fn lab([red, green, blue]: [f64; 3]) -> Lab<D65, f64> {
    Lab::from_color(LinSrgb::new(red, green, blue))
}

/// The difference of two colours as they are seen (CIEDE2000).
pub fn difference(a: Color, b: Color, vision: &Vision) -> f64 {
    seen(a, vision).difference(seen(b, vision))
}

/// Where red lies in Lab, in degrees, from crimson to red-orange. 350 to 55.
const RED_HUES: (f64, f64) = (350.0, 55.0);
/// Below this chroma in Lab a colour is a grey. 15: a dull rust is a red still.
const RED_CHROMA: f64 = 15.0;

/// Whether a colour is a red, as blood is.
pub fn is_red(color: Color) -> bool {
    let Lch { chroma, hue, .. } = Lch::from_color(lab(linear(color)));
    let hue = hue.into_positive_degrees();
    chroma >= RED_CHROMA && (hue >= RED_HUES.0 || hue <= RED_HUES.1)
}
