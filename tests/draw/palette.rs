//! The palette keeps its numbers: contrast (WCAG 2.2) and difference (CIEDE2000) as they were measured
//! when the colours were chosen. A changed colour needs new numbers here, above the same floors.

use civic_brief::colors::{self, VISIONS, Vision, contrast};
use civic_brief::theme::{Color, DARK, LIGHT, Role, Theme, ink_on};

/// Open to closed.
const RATINGS: [Role; 5] = [
    Role::Open,
    Role::Narrowed,
    Role::Obstructed,
    Role::Repressed,
    Role::Closed,
];

/// What a number may differ by from the one that was noted.
const CONTRAST_TOLERANCE: f64 = 0.01;
const DIFFERENCE_TOLERANCE: f64 = 0.05;

/// The difference between two roles as they are seen.
fn difference(theme: &Theme, vision: &Vision, a: Role, b: Role) -> f64 {
    let [a, b] = [a, b].map(|role| theme.swatch(role).fill);
    colors::difference(a, b, vision)
}

#[track_caller]
fn same(what: &str, found: f64, golden: f64, tolerance: f64) {
    assert!(
        (found - golden).abs() <= tolerance,
        "{what}: {found:.3}, was {golden}"
    );
}

#[track_caller]
fn at_least(what: &str, found: f64, floor: f64) {
    assert!(found >= floor, "{what}: {found:.3} is less than {floor}");
}

/// For each rating: contrast of its fill with the paper and with the other allowed end, of its ink with the fill.
const LIGHT_RATINGS: [[f64; 3]; 5] = [
    [3.38, 3.09, 5.27],
    [4.76, 4.35, 4.76],
    [6.96, 6.35, 6.96],
    [10.82, 9.87, 10.82],
    [16.49, 15.06, 16.49],
];
const DARK_RATINGS: [[f64; 3]; 5] = [
    [3.78, 3.09, 4.73],
    [5.29, 4.33, 5.29],
    [7.75, 6.35, 7.75],
    [11.61, 9.51, 11.61],
    [16.75, 13.73, 16.75],
];

#[test]
fn c01_every_rating_is_seen_on_every_allowed_surface() {
    for (theme, golden) in [(&LIGHT, LIGHT_RATINGS), (&DARK, DARK_RATINGS)] {
        for (role, [paper, limit, _]) in RATINGS.into_iter().zip(golden) {
            let fill = theme.swatch(role).fill;
            for (surface, golden) in [(theme.paper, paper), (theme.paper_limit, limit)] {
                let what = format!("{} {role:?} on {}", theme.name, surface.css());
                let found = contrast(fill, surface);
                at_least(&what, found, 3.0);
                same(&what, found, golden, CONTRAST_TOLERANCE);
            }
        }
    }
}

#[test]
fn c01_a_label_is_read_on_its_own_fill() {
    for (theme, golden) in [(&LIGHT, LIGHT_RATINGS), (&DARK, DARK_RATINGS)] {
        let others = [
            (Role::Count, None),
            (Role::Single, None),
            (Role::Second, None),
        ];
        let ratings = RATINGS.into_iter().zip(golden.map(|[.., ink]| Some(ink)));
        for (role, golden) in ratings.chain(others) {
            let swatch = theme.swatch(role);
            assert_eq!(swatch.ink, ink_on(swatch.fill), "{} {role:?}", theme.name);
            let what = format!("{} ink on {role:?}", theme.name);
            let found = contrast(swatch.ink, swatch.fill);
            at_least(&what, found, 4.5);
            if let Some(golden) = golden {
                same(&what, found, golden, CONTRAST_TOLERANCE);
            }
        }
    }
}

/// A way of seeing and its floor; for the light and the dark theme the smallest difference of all ten pairs, then the
/// neighbours'.
type Measured = (&'static str, f64, [f64; 5], [f64; 5]);

#[rustfmt::skip]
const MEASURED: [Measured; 7] = [
    ("normal sight", 11.0, [24.2, 26.5, 30.9, 35.9, 24.2], [17.9, 35.4, 41.1, 27.9, 17.9]),
    ("protanopia (Machado)", 11.0, [19.7, 28.7, 19.7, 23.0, 21.4], [14.9, 34.1, 19.8, 23.9, 14.9]),
    ("deuteranopia (Machado)", 11.0, [12.4, 26.3, 19.9, 12.4, 32.8], [16.0, 28.3, 27.1, 20.1, 16.0]),
    ("tritanopia (Machado)", 11.0, [12.7, 12.7, 42.7, 14.9, 24.4], [11.9, 12.7, 53.6, 11.9, 19.0]),
    ("protanopia (Viénot)", 11.0, [19.3, 31.8, 19.3, 24.7, 22.0], [15.1, 37.8, 18.9, 23.1, 15.6]),
    ("deuteranopia (Viénot)", 11.0, [12.8, 29.2, 20.6, 12.8, 37.2], [17.0, 30.7, 27.5, 21.0, 17.0]),
    ("greyscale", 8.5, [9.5, 9.5, 9.8, 9.5, 9.6], [8.8, 9.5, 9.8, 9.7, 8.8]),
];

#[test]
fn c01_ratings_differ_for_every_reader_and_in_greyscale() {
    for (vision, (name, floor, light, dark)) in VISIONS.iter().zip(&MEASURED) {
        assert_eq!((vision.name, vision.floor), (*name, *floor));
        let floor = *floor;
        for (theme, [golden_min, neighbours @ ..]) in [(&LIGHT, light), (&DARK, dark)] {
            for (pair, golden) in RATINGS.windows(2).zip(neighbours) {
                let what = format!("{} {pair:?}, {name}", theme.name);
                let found = difference(theme, vision, pair[0], pair[1]);
                at_least(&what, found, floor);
                same(&what, found, *golden, DIFFERENCE_TOLERANCE);
            }
            let pairs = (0..5).flat_map(|a| (a + 1..5).map(move |b| (RATINGS[a], RATINGS[b])));
            let min = pairs
                .map(|(a, b)| difference(theme, vision, a, b))
                .fold(f64::INFINITY, f64::min);
            let what = format!("{} all ten pairs, {name}", theme.name);
            at_least(&what, min, floor);
            same(&what, min, *golden_min, DIFFERENCE_TOLERANCE);
        }
    }
}

/// Contrast with the paper and with the other allowed end, in the light and in the dark theme; the floor; the role.
type Other = (&'static str, f64, [f64; 2], [f64; 2], fn(&Theme) -> Color);

const OTHERS: [Other; 6] = [
    ("ink", 4.5, [17.85, 16.30], [16.30, 13.35], |theme| {
        theme.ink
    }),
    ("muted", 4.5, [7.58, 6.92], [12.02, 9.85], |theme| {
        theme.muted
    }),
    ("axis", 3.0, [4.76, 4.34], [6.96, 5.71], |theme| theme.axis),
    ("count", 3.0, [10.35, 9.45], [14.48, 11.87], |theme| {
        theme.swatch(Role::Count).fill
    }),
    ("second", 3.0, [5.18, 4.73], [7.75, 6.35], |theme| {
        theme.swatch(Role::Second).fill
    }),
    ("single", 3.0, [10.25, 9.35], [14.48, 11.87], |theme| {
        theme.swatch(Role::Single).fill
    }),
];

#[test]
fn c01_text_and_the_other_marks_are_seen_on_every_allowed_surface() {
    for (name, floor, light, dark, color) in OTHERS {
        for (theme, golden) in [(&LIGHT, light), (&DARK, dark)] {
            for (surface, golden) in [theme.paper, theme.paper_limit].into_iter().zip(golden) {
                let what = format!("{} {name} on {}", theme.name, surface.css());
                let found = contrast(color(theme), surface);
                at_least(&what, found, floor);
                same(&what, found, golden, CONTRAST_TOLERANCE);
            }
        }
    }
}

#[test]
fn c02_the_allowed_surfaces_are_the_ones_the_numbers_hold_for() {
    let ends = |theme: &Theme| (theme.paper.css(), theme.paper_limit.css());
    assert_eq!(ends(&LIGHT), ("#ffffff".into(), "#f1f5f9".into()));
    assert_eq!(ends(&DARK), ("#0f172a".into(), "#1e293b".into()));
    // A dark page may be darker than the one that is assumed, down to black.
    for role in RATINGS {
        let what = format!("dark {role:?} on black");
        at_least(&what, contrast(DARK.swatch(role).fill, Color(0, 0, 0)), 3.0);
    }
}

/// Without a wildcard: one role more does not compile until it has a place here.
fn name(role: Role) -> &'static str {
    match role {
        Role::Open => "open",
        Role::Narrowed => "narrowed",
        Role::Obstructed => "obstructed",
        Role::Repressed => "repressed",
        Role::Closed => "closed",
        Role::Count => "count",
        Role::Single => "single",
        Role::Second => "second",
    }
}

#[test]
fn c03_there_are_five_ratings_from_open_to_closed_a_count_and_two_series() {
    let roles = [&RATINGS[..], &[Role::Count, Role::Single, Role::Second]].concat();
    assert_eq!(Role::ALL, roles);
    let names: Vec<&str> = roles.into_iter().map(name).collect();
    assert_eq!(Role::NAMES, names);
}
