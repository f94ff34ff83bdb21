//! Every number that a reader can meet is one of the data's: none is typed, rounded anew or left from an earlier version.

use std::collections::BTreeSet;

use crate::common::{builtin, pictures};
use civic_brief::brief::{Brief, Chart, Kind, Point, Series, View, Window};
use civic_brief::chart::Shown;
use civic_brief::figure::{figure, with_days, with_unit};
use civic_brief::fingerprint::fingerprint;
use civic_brief::format;
use civic_brief::language::Language;
use civic_brief::outline::said::texts;
use civic_brief::outline::{about, outline};
use civic_brief::picture;
use civic_brief::sources;
use civic_brief::table::table;

/// The runs of digits of a text, with the marks of its language between them.
fn numbers(text: &str, language: &Language) -> Vec<String> {
    let inside = |c: char| c.is_ascii_digit() || c == language.decimal || c == language.group;
    text.split(|c: char| !inside(c))
        .map(|run| run.trim_matches(|c: char| !c.is_ascii_digit()).to_owned())
        .filter(|run| !run.is_empty())
        .collect()
}

/// What a text may hold: numbers of the data, and dates that are only ever said whole.
struct Allowed<'a> {
    numbers: BTreeSet<String>,
    /// The longest first, so that a day is not taken for its year.
    dates: Vec<String>,
    language: &'a Language,
}

impl<'a> Allowed<'a> {
    /// The times of a chart, of its sources and of the brief, the hundred, and no value yet.
    fn of(brief: &Brief, chart: &Chart, language: &'a Language) -> Allowed<'a> {
        let points = || chart.series.iter().flat_map(|series| &series.points);
        let mut dates = vec![brief.version];
        let mut years = BTreeSet::new();
        for point in points() {
            let source = &brief.sources[point.source];
            let from = source.from.iter().map(|index| &brief.sources[*index]);
            let published = from.chain([source]).filter_map(|source| source.date);
            dates.extend(published.chain(point.until).chain([point.when]));
            years.insert(point.when.year);
        }
        years.extend(dates.iter().map(|date| date.year));
        // A gap is said by its years.
        let when = || points().map(|point| point.when.year);
        years.extend(when().min().unwrap_or(1)..=when().max().unwrap_or(0));
        let days = dates.iter().filter(|date| date.day.is_some());
        let mut dates: Vec<String> = days.map(|day| format::date(*day, language)).collect();
        // On an axis a day stands under its year.
        let year = |date: &String| date.rsplit_once(' ').map(|(day, _)| day.to_owned());
        dates.extend(dates.iter().filter_map(year).collect::<Vec<_>>());
        // Where a count of a year until a day begins.
        if chart.series.iter().any(|s| s.window == Window::YearTo) {
            dates.push(["1 ", &language.months[0]].concat());
        }
        dates.sort_by_key(|date| std::cmp::Reverse(date.len()));
        let mut numbers: BTreeSet<String> = years.iter().map(ToString::to_string).collect();
        numbers.insert("100".into());
        Allowed {
            numbers,
            dates,
            language,
        }
    }

    /// The same, and some values as they are published.
    fn with<'p>(mut self, points: impl Iterator<Item = &'p Point>) -> Allowed<'a> {
        let number = |point: &Point| format::number(point.value, point.decimals, self.language);
        self.numbers.extend(points.map(number));
        self
    }

    /// The same, and some whole numbers.
    fn whole(mut self, values: impl Iterator<Item = f64>) -> Allowed<'a> {
        let number = |value| format::number(value, 0, self.language);
        self.numbers.extend(values.map(number));
        self
    }

    /// Holds a text to them; how many numbers it has.
    fn hold(&self, what: &str, text: &str) -> usize {
        let mut rest = text.to_owned();
        let mut seen = 0;
        for date in &self.dates {
            seen += rest.matches(date).count();
            rest = rest.replace(date, "");
        }
        for number in numbers(&rest, self.language) {
            let known = self.numbers.contains(&number);
            assert!(known, "{what}: {number} is not in the data, in \"{text}\"");
            seen += 1;
        }
        seen
    }
}

fn all(chart: &Chart) -> impl Iterator<Item = &Point> {
    chart.series.iter().flat_map(|series| &series.points)
}

#[test]
fn every_number_in_the_texts_tables_and_origins_is_in_the_data() {
    let brief = builtin();
    let mut seen = 0;
    for (index, language) in brief.languages.iter().enumerate() {
        let outline = outline(&brief, index);
        let no_figure = Allowed {
            numbers: BTreeSet::from(["100".to_owned(), "2024".to_owned()]),
            dates: Vec::new(),
            language,
        };
        for section in &outline.sections {
            for text in [&section.name, &section.title, &section.summary] {
                no_figure.hold(&section.id, text);
            }
        }
        let outlines = outline.sections.iter().flat_map(|section| &section.charts);
        for (chart, outline) in brief.charts().zip(outlines) {
            let allowed = Allowed::of(&brief, chart, language).with(all(chart));
            let (about, table) = (about(&brief, chart, index), table(&brief, chart, index));
            let mut said: Vec<String> = vec![outline.name.clone(), about.note.clone()];
            said.extend(about.definitions.iter().cloned());
            said.extend([about.scale.clone(), about.more.text.clone()]);
            said.push(outline.counted.name.clone());
            for term in &about.terms {
                said.extend([term.name.clone(), term.meaning.clone()]);
            }
            for view in &outline.views {
                said.extend(view.series.iter().map(|series| series.name.clone()));
                said.extend(view.years.iter().cloned());
            }
            said.extend(outline.views.iter().map(|view| view.name.clone()));
            said.extend(table.head.iter().cloned());
            for row in &table.rows {
                said.push(row.head.clone());
                said.extend(row.cells.iter().map(|cell| cell.text.clone()));
            }
            for note in &table.notes {
                said.extend([note.figures.clone(), note.text.clone()]);
            }
            for series in &chart.series {
                for point in &series.points {
                    let figure = figure(&brief, chart, series, point, index);
                    let parts = [
                        figure.name,
                        figure.value,
                        figure.period,
                        figure.note,
                        figure.names,
                    ];
                    said.extend(parts);
                    said.push(figure.definition);
                }
            }
            for text in said {
                seen += allowed.hold(&chart.id, &text);
            }
        }
    }
    assert!(seen > 2000, "only {seen} numbers were met");
}

#[test]
fn every_number_beside_a_picture_is_in_the_data() {
    let brief = builtin();
    let mut seen = 0;
    for p in pictures(&brief, &[720.0]) {
        let index = p.frame.language_index;
        let allowed = Allowed::of(&brief, p.chart, &brief.languages[index]).with(all(p.chart));
        let texts = texts(&brief, p.chart, p.view, index, p.frame.shown);
        for text in [texts.title, texts.subtitle, texts.message, texts.alt] {
            seen += allowed.hold(&p.name, &text);
        }
        // The long text is of what is drawn, and of nothing else.
        let drawn = of_picture(p.chart, p.view, p.frame.shown);
        let allowed = Allowed::of(&brief, p.chart, &brief.languages[index]);
        seen += allowed.with(drawn.into_iter()).hold(&p.name, &texts.long);
    }
    assert!(seen > 1000, "only {seen} numbers were met");
}

/// The points that a picture shows: of the year on show, or of all years.
fn of_picture<'a>(chart: &'a Chart, view: &View, shown: Shown) -> Vec<&'a Point> {
    let drawn: Vec<usize> = match &view.kind {
        Kind::StackedBar(parts) | Kind::Waffle(parts) | Kind::Squares(parts) => {
            let together = parts.together.iter().map(|together| together.series);
            parts.parts.iter().copied().chain(together).collect()
        }
        Kind::Line(series) | Kind::Column(series) => series.clone(),
        Kind::Bars(chosen) | Kind::Dots(chosen) => chosen.series.clone(),
        Kind::GroupBars(_) | Kind::GroupSquares(_) => (0..chart.series.len()).collect(),
        Kind::Steps(series) => vec![*series],
    };
    let of_year = |point: &&Point| shown.year.is_none_or(|year| point.when.year == year.0);
    let points = drawn.iter().flat_map(|index| &chart.series[*index].points);
    points.filter(of_year).collect()
}

/// Whether numbers that stand alone beside a line are the ticks of an axis: from zero, at most six, in steps of 1, 2 or 5
/// or ten, a hundred, … times that, and none beyond the first over the greatest value.
fn are_ticks(ticks: &[f64], greatest: f64) -> bool {
    let steps = (0..6).flat_map(|power| [1.0, 2.0, 5.0].map(|step| step * 10f64.powi(power)));
    let fits = |step: f64| {
        let whole = ticks.iter().all(|tick| tick % step == 0.0);
        let within = ticks.iter().all(|tick| *tick < greatest + step);
        whole && within && ticks.len() <= 6 && greatest / step <= 6.0
    };
    steps.into_iter().any(fits)
}

#[test]
fn every_number_in_a_picture_is_of_what_it_shows() {
    let brief = builtin();
    let mut seen = 0;
    for p in pictures(&brief, &[320.0, 720.0]) {
        let language = &brief.languages[p.frame.language_index];
        let drawn = of_picture(p.chart, p.view, p.frame.shown);
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let mut marked = BTreeSet::new();
        if let Some(year) = p.frame.shown.year {
            // the long text holds what the picture shows, and of the year that it shows.
            let index = p.frame.language_index;
            let long = texts(&brief, p.chart, p.view, index, p.frame.shown).long;
            assert!(long.contains(&year.to_string()), "{}: {long}", p.name);
            for mark in &plan.marks {
                let series = &p.chart.series[mark.series];
                let value = with_unit(series, &series.points[mark.point], brief.voice(index));
                assert!(long.contains(&value), "{}: no {value} in {long}", p.name);
            }
        }
        for mark in &plan.marks {
            // A mark says its own value and its own time.
            let point = &p.chart.series[mark.series].points[mark.point];
            let time = format::date(point.when, language);
            let own = format::number(point.value, point.decimals, language);
            // Beside others it says the days of its year that it covers, where it does not cover all.
            let days = with_days(String::new(), &p.chart.series[mark.series], point, language);
            let rest = mark.text.replacen(&days, "", 1).replacen(&time, "", 1);
            assert_eq!(numbers(&rest, language), [own], "{}: {}", p.name, mark.text);
            marked.insert((mark.series, mark.point));
            seen += 1;
        }
        let value = |series: &Series| {
            let point = p.frame.shown.year.and_then(|year| series.point(year));
            point.map_or(0.0, |point| point.value)
        };
        let of = |index: &usize| value(&p.chart.series[*index]);
        let allowed = Allowed::of(&brief, p.chart, language).with(drawn.iter().copied());
        // The day of the figures and what stands for them are none of them.
        let mark = fingerprint(&brief, p.chart, p.view, p.frame.shown);
        let version = brief.version.to_string();
        let texts = plan.texts.iter().map(|text| text.text.as_str());
        let texts: Vec<String> = texts
            .map(|text| text.replace(&mark, "").replace(&version, ""))
            .collect();
        assert_eq!(
            texts
                .iter()
                .filter(|text| text.contains(language.words.version()))
                .count(),
            1,
            "{}",
            p.name
        );
        let mut labels: Vec<&str> = texts.iter().map(String::as_str).collect();
        let allowed = match &p.view.kind {
            Kind::Line(_) | Kind::Steps(_) => {
                let tick = |text: &str| -> Option<f64> {
                    let digits = text.trim_end_matches(language.percent.as_str());
                    let known = allowed.numbers.contains(digits);
                    (!known).then(|| digits.parse().ok())?
                };
                let ticks: Vec<f64> = labels.iter().copied().filter_map(tick).collect();
                labels.retain(|text| tick(text).is_none());
                let greatest = drawn.iter().map(|point| point.value).fold(0.0, f64::max);
                assert!(are_ticks(&ticks, greatest), "{}: {ticks:?}", p.name);
                // Where there is little room a year has its last two figures, with an apostrophe.
                labels.retain(|text| !text.starts_with('’'));
                allowed
            }
            Kind::Column(_) => {
                labels.retain(|text| !text.starts_with('’'));
                allowed
            }
            // The first and the last day that a value covers.
            Kind::Dots(_) | Kind::Bars(_) => {
                let last = drawn.iter().filter_map(|point| point.until?.day);
                allowed.whole(last.chain([1]).map(f64::from))
            }
            // Squares are whole: a share is rounded to them, and their sum is the published share's.
            Kind::Waffle(parts) => {
                let shares = parts.parts.iter().map(of);
                let together = parts.together.as_ref().expect("a published share");
                let together = of(&together.series).round();
                let whole = shares.flat_map(|share| [share.floor(), share.ceil()]);
                allowed.whole(whole.chain([together]))
            }
            Kind::Squares(parts) => {
                let all: f64 = parts.parts.iter().map(of).sum();
                allowed.whole([all].into_iter())
            }
            Kind::GroupBars(_) | Kind::GroupSquares(_) => {
                let total = |group: usize| -> f64 {
                    let of_group = p.chart.series.iter().filter(|s| s.group == Some(group));
                    of_group.map(value).sum()
                };
                allowed.whole((0..p.chart.groups.len()).map(total))
            }
            _ => allowed,
        };
        for text in labels {
            seen += allowed.hold(&p.name, text);
        }
        assert!(marked.len() <= drawn.len(), "{}", p.name);
    }
    assert!(seen > 5000, "only {seen} numbers were met");
}

#[test]
fn the_pictures_of_the_readme_are_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).expect("the README");
    let mut seen = 0;
    for start in ["src=\"", "srcset=\""] {
        for path in readme
            .split(start)
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            let is_own = path.starts_with("tests/");
            assert!(!is_own || root.join(path).is_file(), "{path} is not there");
            seen += usize::from(is_own);
        }
    }
    assert_eq!(seen, 2, "a picture for light pages and one for dark ones");
}

#[test]
fn the_readme_says_where_each_figure_comes_from() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).expect("the README");
    let (begin, end) = ("<!-- sources: begin -->\n", "<!-- sources: end -->");
    let (before, rest) = readme
        .split_once(begin)
        .expect("the beginning of the table");
    let (written, after) = rest.split_once(end).expect("the end of the table");
    let table = sources::markdown(&builtin(), 1);
    if std::env::var_os("BLESS").is_some() {
        let readme = [before, begin, &table, "\n", end, after].concat();
        std::fs::write(path, readme).expect("a file that can be written");
        return;
    }
    assert_eq!(written.trim(), table.trim(), "BLESS=1 accepts");
}

#[test]
fn a_count_on_a_day_is_told_with_that_day_and_no_period() {
    let brief = builtin();
    let chart = brief.charts().find(|chart| chart.id == "judgments-pending");
    let mut series = chart.expect("the judgments").series[0].clone();
    assert_eq!(series.window, Window::State);
    let mut point = series.points[0].clone();
    point.until = format::Date::parse("2018-12-01");
    assert!(point.until.is_some());
    let of = |series: &Series| with_days("2018".into(), series, &point, &brief.languages[1]);
    assert_eq!(of(&series), "2018 (as of 1 December 2018)");
    series.window = Window::YearTo;
    assert_eq!(of(&series), "2018 (1 January to 1 December 2018)");
}
