//! The rules of a view: what its kind can draw without saying more than the data do.

use super::{Found, Rule};
use crate::brief::{Chart, Kind, Parts, Point, Series, Unit, View, Window, Year};
use crate::mend::{NO_VALUE, listed};

/// At most this many parts of a whole (C-03). 5.
const PARTS_MAX: usize = 5;
/// How far the parts of a whole may add up beside a hundred, by rounding, where the brief gives no reason. 0.3.
const ROUNDING: f64 = 0.3;
/// At most this many series side by side in the columns of a year. 2.
const ABREAST_MAX: usize = 2;
/// At most so many unit squares in a picture: more cannot be counted by eye. 1000.
const SQUARES_MAX: u32 = 1000;
/// How far a published figure may lie from the sum of its own calculated parts. 1.
const AGREEMENT: f64 = 1.0;

impl Found<'_> {
    pub(super) fn view(&mut self, path: &str, chart: &Chart, view: &View) {
        match &view.kind {
            Kind::StackedBar(parts) | Kind::Waffle(parts) => {
                self.parts(path, chart, parts, true);
            }
            Kind::Squares(parts) => {
                self.parts(path, chart, parts, false);
                self.squares(path, chart, &parts.parts, &parts.years);
            }
            Kind::Line(lines) => self.lines(path, chart, lines),
            Kind::Steps(line) => {
                self.lines(path, chart, &[*line]);
                self.steps_of_days(path, chart, *line);
            }
            Kind::Column(columns) => self.columns(path, chart, columns),
            Kind::Bars(chosen) | Kind::Dots(chosen) => {
                self.values(path, chart, &chosen.series, &chosen.years);
                self.one_unit(path, chart, &chosen.series);
            }
            Kind::GroupBars(years) => self.groups(path, chart, years),
            Kind::GroupSquares(years) => {
                self.groups(path, chart, years);
                let all: Vec<usize> = (0..chart.series.len())
                    .filter(|index| chart.series[*index].group.is_some())
                    .collect();
                for index in &all {
                    let series = &chart.series[*index];
                    if !self.brief.is_count(series.unit) {
                        let message = format!("part that is not a count: \"{}\"", series.id);
                        self.add(path, message);
                    }
                }
                self.squares(path, chart, &all, years);
            }
        }
        if let Kind::Bars(chosen) = &view.kind {
            self.one_counter(path, chart, &chosen.series);
        }
    }

    fn squares(&mut self, path: &str, chart: &Chart, series: &[usize], years: &[Year]) {
        for year in years {
            let value = |index: &usize| chart.series[*index].point(*year).map_or(0.0, |p| p.value);
            let squares: f64 = series.iter().map(value).sum();
            if squares > f64::from(SQUARES_MAX) {
                let squares = crate::format::plain(squares, 0);
                let message =
                    format!("{squares} squares in {year}: at most {SQUARES_MAX} are drawn");
                self.add(path, message);
            }
        }
    }

    /// Every one of the series has a value in each of the years; of one that has not it is told once.
    fn values(&mut self, path: &str, chart: &Chart, series: &[usize], years: &[Year]) {
        for (place, index) in series.iter().enumerate() {
            let series = &chart.series[*index];
            let without = years.iter().filter(|year| series.point(**year).is_none());
            let without: Vec<String> = without.map(Year::to_string).collect();
            if !without.is_empty() {
                let without = listed(&mut without.iter().map(String::as_str));
                let message = format!("{NO_VALUE}: \"{}\" has none in {without}", series.id);
                self.add(&format!("{path}.series[{place}]"), message);
            }
        }
    }

    fn groups(&mut self, path: &str, chart: &Chart, years: &[Year]) {
        let in_group = |group: usize| -> Vec<usize> {
            let of = |(_, series): &(usize, &Series)| series.group == Some(group);
            let found = chart.series.iter().enumerate().filter(of);
            found.map(|(index, _)| index).collect()
        };
        let roles = |series: &[usize]| -> Vec<_> {
            let role = |index: &usize| chart.series[*index].paint;
            series.iter().map(role).collect()
        };
        if chart.groups.is_empty() {
            self.add(path, "groups in a chart that has none".into());
        }
        let first = roles(&in_group(0));
        for (index, group) in chart.groups.iter().enumerate() {
            let series = in_group(index);
            if roles(&series) != first || series.is_empty() {
                let message = format!(
                    "group unlike the first: \"{}\" has other categories or another order",
                    group.id
                );
                self.add(path, message);
            }
            if series.len() > PARTS_MAX {
                let message = format!(
                    "{} parts: at most {PARTS_MAX} can be told apart",
                    series.len()
                );
                self.add(path, message);
            }
            self.values(path, chart, &series, years);
            self.one_unit(path, chart, &series);
        }
    }

    fn columns(&mut self, path: &str, chart: &Chart, columns: &[usize]) {
        self.one_unit(path, chart, columns);
        self.one_counter(path, chart, columns);
        let mut abreast = 1;
        for (place, index) in columns.iter().enumerate() {
            let series = &chart.series[*index];
            let Some(first) = series.points.first() else {
                continue;
            };
            let shares = |other: &usize| {
                let other = &chart.series[*other].points;
                let shared =
                    |point: &&Point| series.points.iter().any(|own| own.when == point.when);
                other.iter().any(|point| shared(&point))
            };
            let sharing = columns.iter().filter(|other| shares(other)).count();
            abreast = abreast.max(sharing);
            // D-04: another series is another definition or window; what follows must not be compared with it.
            if place > 0 && sharing == 1 && first.gap.is_none() {
                let message = format!(
                    "series that follows another without a break: \"{}\" in {}",
                    series.id, first.when
                );
                self.add(&format!("{path}.series[{place}]"), message);
            }
        }
        if abreast > ABREAST_MAX {
            let message =
                format!("{abreast} columns a year: at most {ABREAST_MAX} can be compared");
            self.add(&format!("{path}.series"), message);
        }
    }

    /// A reader tells parts and lines from each other by their colors.
    fn one_color_each(&mut self, path: &str, chart: &Chart, series: &[usize]) {
        for (place, index) in series.iter().enumerate() {
            let one = &chart.series[*index];
            let earlier = series[..place].iter().map(|index| &chart.series[*index]);
            let mut same = earlier.filter(|other| other.paint == one.paint);
            if let Some(other) = same.next() {
                let message = format!("color used twice: \"{}\" and \"{}\"", other.id, one.id);
                self.add(&format!("{path}[{place}]"), message);
            }
        }
    }

    fn one_unit(&mut self, path: &str, chart: &Chart, series: &[usize]) {
        let mut units = series.iter().map(|index| chart.series[*index].unit);
        let first = units.next();
        if units.any(|unit| Some(unit) != first) {
            self.add(&format!("{path}.series"), "two units on one axis".into());
        }
    }

    /// D-03: different counters are never drawn as if they were one measure, nor is a total beside single years.
    fn one_counter(&mut self, path: &str, chart: &Chart, series: &[usize]) {
        let is_total = |index: &&usize| chart.series[**index].window == Window::Years;
        let totals = series.iter().filter(is_total).count();
        if totals > 0 && totals < series.len() {
            let message = "total beside single years: a value of several years on one axis with values of one";
            self.add(&format!("{path}.series"), message.into());
        }
        let mut counters = series.iter().map(|index| chart.series[*index].counter);
        let first = counters.next();
        if counters.any(|counter| Some(counter) != first) {
            self.add(&format!("{path}.series"), "two counters on one axis".into());
        }
    }

    fn parts(&mut self, path: &str, chart: &Chart, parts: &Parts, of_whole: bool) {
        if parts.parts.len() > PARTS_MAX {
            self.add(
                &format!("{path}.parts"),
                format!(
                    "{} parts: at most {PARTS_MAX} can be told apart",
                    parts.parts.len()
                ),
            );
        }
        self.one_color_each(&format!("{path}.parts"), chart, &parts.parts);
        self.one_unit(path, chart, &parts.parts);
        self.one_counter(path, chart, &parts.parts);
        for (place, index) in parts.parts.iter().enumerate() {
            let series = &chart.series[*index];
            let fits = match of_whole {
                true => series.unit == Unit::Percent,
                false => self.brief.is_count(series.unit),
            };
            if !fits {
                let wanted = if of_whole { "a share" } else { "a count" };
                let message = format!("part that is not {wanted}: \"{}\"", series.id);
                self.add(&format!("{path}.parts[{place}]"), message);
            }
        }
        {
            self.one_vintage(&format!("{path}.parts"), chart, &parts.parts);
            self.sum_note(path, chart, parts);
        }
        self.values(path, chart, &parts.parts, &parts.years);
        for year in &parts.years {
            let has = |index: &usize| chart.series[*index].point(*year).is_some();
            if of_whole && parts.parts.iter().all(has) {
                self.sums(path, chart, parts, *year);
            }
        }
    }

    fn sums(&mut self, path: &str, chart: &Chart, parts: &Parts, year: Year) {
        let value = |index: &usize| chart.series[*index].point(year).map_or(0.0, |p| p.value);
        let sum: f64 = parts.parts.iter().map(value).sum();
        if let Some(note) = &parts.sum_note {
            self.texts(&format!("{path}.sum_note"), note, None, Rule::Sentences);
        }
        if (sum - 100.0).abs() > ROUNDING + 1e-6 && parts.sum_note.is_none() {
            let than = if sum > 100.0 { "more" } else { "less" };
            let sum = crate::format::plain(sum, 2);
            self.add(
                &format!("{path}.parts"),
                format!(
                    "parts that are {than} than a whole: they add up to {sum} in {year}; sum_note may say why"
                ),
            );
        }
        let Some(together) = &parts.together else {
            return;
        };
        let series = &chart.series[together.series];
        let of_parts: f64 = parts.parts.iter().skip(together.start).map(value).sum();
        match series.point(year) {
            None => self.add(
                &format!("{path}.group"),
                format!("no value: \"{}\" has none in {year}", series.id),
            ),
            Some(point) if (point.value - of_parts).abs() > AGREEMENT => {
                let (own, published) = (
                    crate::format::plain(of_parts, 2),
                    crate::format::plain(point.value, 2),
                );
                self.add(
                    &format!("{path}.group"),
                    format!("group that its parts deny: {own} against {published}"),
                );
            }
            Some(_) => {}
        }
    }

    /// What holds until the next day has a day, or is that of the end of a year; what was counted in a year holds of it
    /// alone.
    fn steps_of_days(&mut self, path: &str, chart: &Chart, line: usize) {
        let series = &chart.series[line];
        if let Some(until) = series.points.iter().find_map(|one| one.until)
            && series.window == Window::State
            && series.points.iter().all(|one| one.when.month.is_none())
        {
            let message = format!(
                "steps of a count with a year and a day: \"{}\" has {until}",
                series.id
            );
            let advice = format!(
                "write \"date\": \"{until}\" in place of \"year\" and \"until\", and so in each of its points; or choose the kind column or line, with \"series\": [\"{}\"]",
                series.id
            );
            return self.tell(&format!("{path}.series"), message, advice);
        }
        let mut years = series.points.iter().filter(|one| one.when.month.is_none());
        let Some(point) = years.next().filter(|_| series.window != Window::State) else {
            return;
        };
        let message = format!(
            "steps of a series without days: \"{}\" has the year {}",
            series.id, point.when
        );
        let advice = format!(
            "write \"kind\": \"column\", or \"line\", and \"series\": [\"{}\"]; or the \"date\" of each point in place of its \"year\"",
            series.id
        );
        self.tell(&format!("{path}.series"), message, advice);
    }

    fn lines(&mut self, path: &str, chart: &Chart, lines: &[usize]) {
        if lines.len() > PARTS_MAX {
            self.add(
                &format!("{path}.series"),
                format!(
                    "{} lines: at most {PARTS_MAX} can be told apart",
                    lines.len()
                ),
            );
        }
        if lines.len() > 1 {
            self.one_color_each(&format!("{path}.series"), chart, lines);
        }
        self.one_unit(path, chart, lines);
        self.one_counter(path, chart, lines);
        for index in lines {
            let series = &chart.series[*index];
            // D-16: who answers chooses to, so one year's answers are no earlier state of the next year's.
            if series.self_selected {
                let message = format!("line through a self-selected survey: \"{}\"", series.id);
                self.add(&format!("{path}.series"), message);
            }
        }
    }
}
