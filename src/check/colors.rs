//! The rules of a brief's own colors: they are seen, every reader tells them apart, and no red stands for people.
//!
//! They are held to the numbers of the palette. Each fault says the nearest color that passes; who writes all that are
//! said, or only some, has colors that pass.

use std::collections::BTreeMap;

use super::Found;
use crate::brief::{Brief, Chart, Kind, Unit, View};
use crate::colors::{
    Held, LABEL_CONTRAST, MARK_CONTRAST, VISIONS, Vision, contrast, difference, is_red, nearest,
};
use crate::format::plain;
use crate::theme::{Color, DARK, LIGHT, Paint, Pattern, Role, Theme, ink_on};

/// At most this many colors of a brief's own: more cannot be held against each other while somebody waits. 32.
const COLORS_MAX: usize = 32;

/// Why a red is refused (D-07). Nobody but its author knows whether those counted were killed; so it holds for all.
const WHY: &str = "no red stands for people, or beside those who were killed";

/// What to do where no color is said instead.
const NONE_PASSES: &str = "take one of its series out of the view, or show them in two views: beside so many other colors none \
                           can be told apart; or write other colors for all of them, such as the five in the guide, \
                           which pass together";

/// A color of the brief's own and another that stand in one picture.
struct Beside {
    /// Of two of the brief's own the later one: a fault of both is told once.
    own: usize,
    other: Paint,
    /// Where they do first.
    chart: String,
    /// Where both first fill areas, which have patterns.
    filled: Option<String>,
}

/// A series of people, or one that stands beside a count of people killed.
struct OfPeople {
    paint: Paint,
    chart: String,
    series: usize,
}

impl Found<'_> {
    pub(super) fn colors(&mut self) {
        let brief = self.brief;
        let ids = || brief.colors.iter().map(|one| &*one.id);
        self.unique("colors", ids());
        self.not_built_in("colors", ids(), Role::NAMES);
        let people = of_people(brief);
        for OfPeople { chart, series, .. } in people.iter().filter(|one| is_second(one.paint)) {
            let message = format!("red in a picture of people: \"second\"; {WHY}");
            self.add(&format!("{chart}.series[{series}].color"), message);
        }
        let count = brief.colors.len();
        if count > COLORS_MAX {
            let message = format!("{count} colors: at most {COLORS_MAX} are measured");
            return self.add("colors", message);
        }
        let beside = beside(brief);
        self.side("light", &LIGHT, &beside, &people);
        self.side("dark", &DARK, &beside, &people);
        self.own_patterns(&beside);
    }

    /// All of one theme.
    fn side(&mut self, name: &str, theme: &Theme, beside: &[Beside], people: &[OfPeople]) {
        let brief = self.brief;
        let own = |index: usize| Paint::Own(brief.colors[index].own);
        let fill = |paint: Paint| theme.swatch(paint).fill;
        let given: Vec<Color> = (0..brief.colors.len()).map(|i| fill(own(i))).collect();
        let mut proposed = given.clone();
        for (index, color) in given.iter().enumerate() {
            let of_people = people.iter().find(|one| one.paint == own(index));
            let mut faults = alone(*color, theme);
            if let Some(OfPeople { chart, .. }) = of_people.filter(|_| is_red(*color)) {
                let css = color.css();
                faults.push(format!(
                    "red in a picture of people: \"{css}\" in {chart}; {WHY}"
                ));
            }
            for pair in beside.iter().filter(|pair| pair.own == index) {
                let other = (self.color_name(pair.other), fill(pair.other));
                faults.extend(alike(*color, other, &pair.chart));
            }
            if faults.is_empty() {
                continue;
            }
            let mut held = Held::to([theme.paper, theme.paper_limit]);
            held.not_red = of_people.is_some();
            let mut replaced = Vec::new();
            for pair in beside {
                let other = match pair {
                    pair if pair.own == index => pair.other,
                    pair if pair.other == own(index) => own(pair.own),
                    _ => continue,
                };
                let now = fill(other);
                let then = match other {
                    Paint::Own(other) => proposed[other.index],
                    Paint::Role(_) => now,
                };
                held.beside(then);
                replaced.extend((then != now).then_some(now));
            }
            // Beside the others as they are and as proposed, so that one may be written or all; else only as proposed.
            let mut as_they_are = held.clone();
            replaced.iter().for_each(|now| as_they_are.beside(*now));
            let alone = nearest(*color, &as_they_are);
            let found = alone.or_else(|| nearest(*color, &held));
            let end = match (alone, found) {
                (Some(found), _) => format!("; nearest that passes: \"{}\"", found.css()),
                (None, Some(found)) => {
                    let css = found.css();
                    format!("; nearest that passes beside those proposed before it: \"{css}\"")
                }
                (None, None) => "; none passes beside the others".into(),
            };
            proposed[index] = found.unwrap_or(*color);
            let path = format!("colors[{index}].{name}");
            for fault in faults {
                match found {
                    Some(_) => self.add(&path, fault + &end),
                    None => self.tell(&path, fault + &end, NONE_PASSES.into()),
                }
            }
        }
    }

    fn own_patterns(&mut self, beside: &[Beside]) {
        let brief = self.brief;
        for pair in beside {
            let own = brief.colors[pair.own].own;
            let Some(chart) = &pair.filled else { continue };
            if own.pattern != pair.other.pattern() {
                continue;
            }
            let taken = |pattern: &Pattern| {
                let of = |pair: &Beside| match pair {
                    pair if pair.own == own.index => Some(pair.other.pattern()),
                    pair if pair.other == Paint::Own(own) => {
                        Some(brief.colors[pair.own].own.pattern)
                    }
                    _ => None,
                };
                let filled = beside.iter().filter(|pair| pair.filled.is_some());
                filled.filter_map(of).any(|other| other == *pattern)
            };
            let free = Pattern::ALL.iter().filter(|pattern| !taken(pattern));
            let free: Vec<&str> = free.map(|pattern| pattern.name()).collect();
            let free = match free.as_slice() {
                [] => "none is free".into(),
                free => format!("free are {}", free.join(", ")),
            };
            let (name, other) = (own.pattern.name(), self.color_name(pair.other));
            let message = format!(
                "pattern of two colors: \"{name}\" is that of \"{other}\" too, in {chart}; {free}"
            );
            self.add(&format!("colors[{}].pattern", pair.own), message);
        }
    }

    fn color_name(&self, paint: Paint) -> String {
        match paint {
            Paint::Role(role) => role.name().into(),
            Paint::Own(own) => self.brief.colors[own.index].id.clone(),
        }
    }
}

fn is_second(paint: Paint) -> bool {
    paint == Paint::Role(Role::Second)
}

/// What is wrong with a color on its own: with its paper, and with what is written on it.
fn alone(color: Color, theme: &Theme) -> Vec<String> {
    let mut faults = Vec::new();
    let surfaces = [theme.paper, theme.paper_limit].map(|paper| (contrast(color, paper), paper));
    let [(first, _), (second, _)] = surfaces;
    let (found, paper) = surfaces[usize::from(second < first)];
    if found < MARK_CONTRAST {
        faults.push(format!(
            "too faint: \"{}\" on {} is {}:1, at least {MARK_CONTRAST}:1",
            color.css(),
            paper.css(),
            rounded_down(found, 2)
        ));
    }
    let ink = ink_on(color);
    let found = contrast(color, ink);
    if found < LABEL_CONTRAST {
        faults.push(format!(
            "label that is hard to read: {} on \"{}\" is {}:1, at least {LABEL_CONTRAST}:1",
            ink.css(),
            color.css(),
            rounded_down(found, 2)
        ));
    }
    faults
}

/// What is wrong with two colors together, in the sight in which they are most alike for its floor.
fn alike(color: Color, (name, other): (String, Color), chart: &str) -> Option<String> {
    let measured = VISIONS
        .iter()
        .map(|vision| (difference(color, other, vision), vision));
    let (found, vision) = measured.min_by(|a, b| {
        let short = |(found, vision): &(f64, &Vision)| found - vision.floor;
        short(a).total_cmp(&short(b))
    })?;
    (found < vision.floor).then(|| {
        format!(
            "too alike {}: \"{}\" and {} of \"{name}\" differ by {}, at least {}, in {chart}",
            for_whom(vision),
            color.css(),
            other.css(),
            rounded_down(found, 1),
            vision.floor
        )
    })
}

/// Who takes the two for one, in plain words: an author need not know what a way of seeing is called.
fn for_whom(vision: &Vision) -> &'static str {
    match vision.name.split(' ').next() {
        Some("protanopia") => "for people who see no red",
        Some("deuteranopia") => "for people who see no green",
        Some("tritanopia") => "for people who see no blue",
        Some("greyscale") => "without any color, as in a grey print",
        _ => "for everybody",
    }
}

/// A measured number never reads as the floor that it does not reach.
fn rounded_down(number: f64, decimals: u8) -> String {
    let scale = 10f64.powi(decimals.into());
    plain((number * scale).floor() / scale, decimals)
}

/// Every chart with the way to it.
fn charts(brief: &Brief) -> impl Iterator<Item = (String, &Chart)> {
    let sections = brief.sections.iter().enumerate();
    sections.flat_map(|(section, of)| {
        let charts = of.charts.iter().enumerate();
        charts.map(move |(chart, of)| (format!("sections[{section}].charts[{chart}]"), of))
    })
}

/// The colors of a view, each once. That of a figure for several parts together is not drawn.
fn paints(chart: &Chart, view: &View) -> Vec<Paint> {
    let mut paints: Vec<Paint> = Vec::new();
    for paint in drawn(chart, view)
        .into_iter()
        .map(|index| chart.series[index].paint)
    {
        if !paints.contains(&paint) {
            paints.push(paint);
        }
    }
    paints
}

/// The series that a view draws: of groups those that are in one.
pub(super) fn drawn(chart: &Chart, view: &View) -> Vec<usize> {
    match &view.kind {
        Kind::StackedBar(parts) | Kind::Waffle(parts) => parts.parts.clone(),
        Kind::GroupBars(_) | Kind::GroupSquares(_) => {
            let in_group = |index: &usize| chart.series[*index].group.is_some();
            (0..chart.series.len()).filter(in_group).collect()
        }
        _ => view.series(&chart.series),
    }
}

/// Every two that are drawn together, of which one at least is the brief's own.
fn beside(brief: &Brief) -> Vec<Beside> {
    // Large briefs have many views of the same few colors.
    let mut all: BTreeMap<(usize, usize), Beside> = BTreeMap::new();
    let place = |paint: Paint| match paint {
        Paint::Role(role) => role as usize,
        Paint::Own(own) => Role::ALL.len() + own.index,
    };
    for (path, chart) in charts(brief) {
        for view in &chart.views {
            let is_filled = !matches!(view.kind, Kind::Line(_) | Kind::Dots(_) | Kind::Steps(_));
            let mut paints = paints(chart, view);
            // Those of the palette before the brief's own, and these in their order.
            paints.sort_by_key(|paint| place(*paint));
            for (at, other) in paints.iter().enumerate() {
                for paint in &paints[at + 1..] {
                    let Paint::Own(own) = paint else { continue };
                    let pair = all
                        .entry((own.index, place(*other)))
                        .or_insert_with(|| Beside {
                            own: own.index,
                            other: *other,
                            chart: path.clone(),
                            filled: None,
                        });
                    if is_filled && pair.filled.is_none() {
                        pair.filled = Some(path.clone());
                    }
                }
            }
        }
    }
    all.into_values().collect()
}

/// Every series that is a count of people, or is drawn beside one of people killed, in a color that can be a red and
/// has no meaning of its own.
fn of_people(brief: &Brief) -> Vec<OfPeople> {
    let mut all = Vec::new();
    for (path, chart) in charts(brief) {
        // A share in the color of a count is of nobody who was killed.
        let is_killed = |index: &usize| {
            let series = &chart.series[*index];
            series.paint == Paint::Role(Role::Count) && series.unit != Unit::Percent
        };
        let of_killed = |view: &&View| view.series(&chart.series).iter().any(is_killed);
        let mut beside_killed = vec![false; chart.series.len()];
        for view in chart.views.iter().filter(of_killed) {
            for index in view.series(&chart.series) {
                beside_killed[index] = true;
            }
        }
        for (index, series) in chart.series.iter().enumerate() {
            let can_be_red = is_second(series.paint) || matches!(series.paint, Paint::Own(_));
            if can_be_red && (series.unit == Unit::People || beside_killed[index]) {
                all.push(OfPeople {
                    paint: series.paint,
                    chart: path.clone(),
                    series: index,
                });
            }
        }
    }
    all
}
