//! The nearest colour that passes: of all sixteen million the one that differs least from a given one.
//!
//! The cube of red, green and blue is halved in each direction, the halves again, and so on down to single colours;
//! what lies nearest is looked at first. A cube in which nothing can pass is left alone.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::LazyLock;

use palette::Lab;
use palette::color_difference::Ciede2000;
use palette::white_point::D65;

use super::{
    LABEL_CONTRAST, LINEAR, MARK_CONTRAST, VISIONS, is_red, linear, luminance, ratio, seen,
};
use crate::theme::{Color, ink_on};

/// The side of the cubes that the search begins with. 16.
const FIRST_SIDE: u16 = 16;
/// How far the difference within a cube may be underestimated: CIEDE2000 measures a long way with another yardstick
/// than a short one. Higher is slower. 1.25.
const CAUTION: f64 = 1.25;
/// The same for eyes that see less of some colours: what lies in a cube may differ more for them. 1.5.
const CAUTION_SEEN: f64 = 1.5;
/// So many cubes are looked at, at most: eight times what any of some hundred palettes needed. 60,000.
const CUBES_MAX: usize = 60_000;

/// What a colour must hold to.
#[derive(Debug, Clone)]
pub struct Held {
    /// The lightest and the darkest paper that it is drawn on.
    pub surfaces: [Color; 2],
    /// Whether it may be no red.
    pub not_red: bool,
    others: Vec<[Lab<D65, f64>; VISIONS.len()]>,
    colors: Vec<Color>,
}

impl Held {
    /// To two papers, and to nothing else yet.
    pub fn to(surfaces: [Color; 2]) -> Held {
        Held {
            surfaces,
            not_red: false,
            others: Vec::new(),
            colors: Vec::new(),
        }
    }

    /// Also to a colour that it is drawn beside.
    pub fn beside(&mut self, other: Color) {
        if !self.colors.contains(&other) {
            self.colors.push(other);
            self.others
                .push(VISIONS.each_ref().map(|vision| seen(other, vision)));
        }
    }

    /// Whether a colour holds to all of it.
    pub fn passes(&self, color: Color) -> bool {
        self.is_seen(luminance(color), luminance(ink_on(color)))
            && !(self.not_red && is_red(color))
            && VISIONS.iter().enumerate().rev().all(|(index, vision)| {
                let own = seen(color, vision);
                let is_near = |other: &[Lab<D65, f64>; 7]| near(own, other[index], vision.floor);
                !self.others.iter().any(is_near)
            })
    }

    fn is_seen(&self, own: f64, ink: f64) -> bool {
        let on = |surface: &Color| ratio(own, luminance(*surface)) >= MARK_CONTRAST;
        self.surfaces.iter().all(on) && ratio(own, ink) >= LABEL_CONTRAST
    }

    /// For each step of grey, how many at or below it may pass: contrast and greyscale know no more of a colour.
    fn greys(&self) -> [u16; 257] {
        let last = VISIONS.len() - 1;
        let inks = [Color(0, 0, 0), Color(255, 255, 255)].map(|end| luminance(ink_on(end)));
        let mut count = [0; 257];
        for grey in 0..256 {
            let edge = |step: usize| LINEAR.1.get(step).copied();
            let lights = [
                if grey == 0 { Some(0.0) } else { edge(grey - 1) },
                Some(LINEAR.0[grey]),
                edge(grey).or(Some(1.0)),
            ];
            let seen_at = |light: f64| inks.iter().any(|ink| self.is_seen(light, *ink));
            let step = grey as u8;
            let own = seen(Color(step, step, step), &VISIONS[0]);
            let far =
                |other: &[Lab<D65, f64>; 7]| own.difference(other[last]) >= VISIONS[last].floor;
            let may = lights.into_iter().flatten().any(seen_at) && self.others.iter().all(far);
            count[grey + 1] = count[grey] + u16::from(may);
        }
        count
    }
}

/// Colours from a corner on, so many in each direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cube {
    corner: [u16; 3],
    side: u16,
}

impl Cube {
    fn middle(self) -> Color {
        let [red, green, blue] = self.corner.map(|from| (from + self.side / 2) as u8);
        Color(red, green, blue)
    }

    fn ends(self) -> [Color; 2] {
        [0, self.side - 1].map(|more| {
            let [red, green, blue] = self.corner.map(|from| (from + more) as u8);
            Color(red, green, blue)
        })
    }

    /// Its eight corners.
    fn corners(self) -> impl Iterator<Item = Color> {
        (0..8).map(move |bits: u16| {
            let at = |axis: usize| (self.corner[axis] + (bits >> axis & 1) * (self.side - 1)) as u8;
            Color(at(0), at(1), at(2))
        })
    }

    /// How far its farthest corner is from its middle, as normal eyes see it.
    fn radius(self) -> f64 {
        let middle = seen(self.middle(), &VISIONS[0]);
        let far = |corner| seen(corner, &VISIONS[0]).difference(middle);
        self.corners().map(far).fold(0.0, f64::max)
    }

    fn halves(self) -> impl Iterator<Item = Cube> {
        let side = self.side / 2;
        (0..8u16).map(move |bits| {
            let at = |axis: usize| self.corner[axis] + (bits >> axis & 1) * side;
            Cube {
                corner: [at(0), at(1), at(2)],
                side,
            }
        })
    }
}

/// The cubes that the search begins with, each with its radius.
static FIRSTS: LazyLock<Vec<(Cube, f64)>> = LazyLock::new(|| {
    let along = 256 / FIRST_SIDE;
    let cube = |place: u16| {
        let corner = [place / along / along, place / along % along, place % along];
        let cube = Cube {
            corner: corner.map(|step| step * FIRST_SIDE),
            side: FIRST_SIDE,
        };
        (cube, cube.radius())
    };
    (0..along.pow(3)).map(cube).collect()
});

/// The colour that passes and differs least from a given one to normal eyes; of equals the one with the least red,
/// green and blue. None where none passes, or none was found in time.
pub fn nearest(given: Color, held: &Held) -> Option<Color> {
    let greys = held.greys();
    let middle = seen(given, &VISIONS[0]);
    let far = |cube: Cube| seen(cube.middle(), &VISIONS[0]).difference(middle);
    let grey = |color: Color| super::step(super::dot(super::LUMINANCE, linear(color)));
    let hopeless = |cube: Cube| {
        let [low, high] = cube.ends().map(grey);
        greys[high + 1] == greys[low]
    };
    // A distance of which order and equality are those of its bits, as no distance is below zero.
    let key = |distance: f64| distance.max(0.0).to_bits();
    let mut waiting = BinaryHeap::new();
    for (cube, radius) in FIRSTS.iter().filter(|(cube, _)| !hopeless(*cube)) {
        let from = far(*cube) - CAUTION * radius;
        waiting.push(Reverse((key(from), *cube, key(*radius))));
    }
    // What refused the last one refuses the next one too, more often than not.
    let mut last = (0, 0);
    for _ in 0..CUBES_MAX {
        let Reverse((_, cube, radius)) = waiting.pop()?;
        let color = cube.middle();
        if cube.side == 1 {
            if held.passes(color) {
                return Some(color);
            }
            continue;
        }
        // The reds lie together: what has its corners among them lies there as a whole.
        if held.not_red && is_red(color) && cube.corners().all(is_red) {
            continue;
        }
        if refused(
            color,
            CAUTION_SEEN * f64::from_bits(radius),
            held,
            &mut last,
        ) {
            continue;
        }
        for half in cube.halves().filter(|half| !hopeless(*half)) {
            let radius = if half.side == 1 {
                0.0
            } else {
                f64::from_bits(radius) / 2.0
            };
            // Of single colours only those are kept that pass what refused others.
            if half.side == 1 && refused(half.middle(), 0.0, held, &mut last) {
                continue;
            }
            let from = far(half) - CAUTION * radius;
            waiting.push(Reverse((key(from), half, key(radius))));
        }
    }
    None
}

/// Whether all within a radius of a colour are too near to another, for one way of seeing.
fn refused(color: Color, radius: f64, held: &Held, last: &mut (usize, usize)) -> bool {
    if held.others.is_empty() {
        return false;
    }
    let (other, vision) = *last;
    if near(
        seen(color, &VISIONS[vision]),
        held.others[other][vision],
        VISIONS[vision].floor - radius,
    ) {
        return true;
    }
    for (vision, sight) in VISIONS.iter().enumerate() {
        let own = seen(color, sight);
        let is_near = |other: &[Lab<D65, f64>; 7]| near(own, other[vision], sight.floor - radius);
        if let Some(other) = held.others.iter().position(is_near) {
            *last = (other, vision);
            return true;
        }
    }
    false
}

/// Whether two colours differ by less than so much. Lightness alone often tells that they do not: its difference is
/// divided by 1.75 at most, and what else differs only adds to it.
fn near(a: Lab<D65, f64>, b: Lab<D65, f64>, floor: f64) -> bool {
    (a.l - b.l).abs() < 1.75 * floor && a.difference(b) < floor
}
