//! A picture of lines that is taken away keeps each value below its year, as long as any layout has the room.

use crate::common::{builtin, chart, inside_and_apart, least_px, sizes};
use civic_brief::brief::{Brief, Year};
use civic_brief::chart::Frame;
use civic_brief::press::{FORMATS, Format, Take, picture};

/// The lines of the numbers of countries, from two years earlier on, each value changed.
fn lines(change: impl Fn(f64) -> (f64, u8)) -> Brief {
    let mut brief = builtin();
    let mut charts = brief
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.charts);
    let chart = { &mut charts }.find(|chart| chart.id == "countries");
    let chart = chart.expect("the numbers of countries");
    for series in &mut chart.series {
        let first = series.points[0].clone();
        for year in [2016, 2015] {
            let mut point = first.clone();
            point.when = Year(year).into();
            series.points.insert(0, point);
        }
        for point in &mut series.points {
            (point.value, point.decimals) = change(point.value);
        }
    }
    brief
}

fn take<'a>(brief: &'a Brief, size: &Format) -> Take<'a> {
    let chart = chart(brief, "countries");
    Take::new(brief, chart, &chart.views[0], 1, size)
}

#[test]
fn values_of_eleven_years_stand_below_them_in_every_size() {
    let brief = lines(|value| (value / 100.0, 2));
    for size in sizes() {
        let take = take(&brief, &size);
        let plan = picture::plan(&take);
        let name = format!("{} by {}", size.width_css, size.height_css);
        assert!(!plan.listed, "{name}: listed");
        inside_and_apart(&name, &take, &size, least_px(&size));
    }
}

#[test]
fn names_at_the_ends_of_lines_leave_their_room_to_values() {
    let brief = lines(|value| (value / 100.0, 2));
    let take = take(&brief, &FORMATS[0]);
    let of_width = |width_css| {
        let frame = Frame {
            width_css,
            alone: Some(1.0),
            ..take.frame
        };
        civic_brief::picture::plan(&brief, take.chart, take.view, frame)
    };
    let plans = (260..600).map(|width_css| of_width(f64::from(width_css)));
    let plan = { plans }
        .find(|plan| !plan.listed)
        .expect("room for values");
    let name = plan.texts.iter().find(|text| text.text == "Closed");
    // The name that would stand lowest at the ends, whose line ends lowest.
    let above = plan.marks.iter().map(|mark| mark.rect.y);
    let top = above.fold(f64::INFINITY, f64::min);
    let rect = name.expect("a name").rect;
    assert!(rect.bottom() < top, "{rect:?} of {}", plan.width_css);
}

#[test]
fn rows_are_in_the_order_of_the_names_above_the_lines() {
    // Ends in another order than that of the brief, and no value twice.
    let mut brief = lines(|_| (0.11, 2));
    for section in &mut brief.sections {
        for chart in section
            .charts
            .iter_mut()
            .filter(|one| one.id == "countries")
        {
            for (series, value) in chart.series.iter_mut().zip([0.31, 0.52, 0.43, 0.24, 0.65]) {
                series.points.last_mut().expect("a value").value = value;
            }
        }
    }
    let chart = chart(&brief, "countries");
    let mut compared = 0;
    for size in sizes() {
        let plan = picture::plan(&take(&brief, &size));
        if !plan.as_rows {
            continue;
        }
        let foot = plan.marks.iter().map(|mark| mark.rect.bottom());
        let foot = foot.fold(0.0, f64::max);
        // The value of the newest year is the last of its row.
        let row = |index: &usize| {
            let point = chart.series[*index].points.last().expect("a value");
            let value = format!("{:.2}", point.value);
            let values = plan
                .texts
                .iter()
                .filter(|text| text.text == value && text.rect.y > foot);
            let last = values.max_by(|one, other| one.rect.x.total_cmp(&other.rect.x));
            last.unwrap_or_else(|| panic!("{value}")).rect.y
        };
        let drawn = chart.views[0].series(&chart.series);
        let rows: Vec<f64> = drawn.iter().map(row).collect();
        assert!(rows.windows(2).all(|two| two[0] < two[1]), "{rows:?}");
        compared += 1;
    }
    assert!(compared > 0, "no names stand above their lines");
}

#[test]
fn what_must_be_listed_and_stays_as_it_is_has_one_entry() {
    let brief = lines(|_| (12_345.67, 2));
    let plan = picture::plan(&take(&brief, &FORMATS[0]));
    let all: Vec<&str> = plan.texts.iter().map(|text| text.text.as_str()).collect();
    let all = all.join(" ");
    assert!(plan.listed, "{all}");
    // Between 2017 and 2018 the count changed.
    for entry in ["2015–2017:\u{a0}12,345.67", "2018–2025:\u{a0}12,345.67"] {
        assert!(all.contains(entry), "no {entry:?} in {all}");
    }
    assert!(!all.contains("2016: "), "{all}");
}

#[test]
fn wide_values_stand_below_their_years_in_a_square() {
    let brief = lines(|value| (1_200.0 + value, 0));
    for size in sizes() {
        if size.width_css != size.height_css {
            continue;
        }
        let take = take(&brief, &size);
        let plan = picture::plan(&take);
        assert!(!plan.listed, "listed");
        inside_and_apart("a square", &take, &size, least_px(&size));
    }
}

#[test]
fn a_break_and_a_note_without_room_at_their_year_are_said_below_the_values() {
    let mut brief = lines(|value| (value, 0));
    let charts = brief.sections.iter_mut().flat_map(|one| &mut one.charts);
    let chart = { charts }.find(|chart| chart.id == "countries");
    let chart = chart.expect("the numbers of countries");
    // The one is longer than any plot has room for, the other is said of five lines at once.
    let [gap, note] = [&chart.note, &chart.measure].map(|text| Some(text.clone()));
    for series in &mut chart.series {
        for point in &mut series.points {
            match point.year().0 {
                2020 => point.gap = gap.clone(),
                2024 => point.note = note.clone(),
                _ => (),
            }
        }
    }
    for size in sizes() {
        let take = take(&brief, &size);
        let name = format!("{} by {}", size.width_css, size.height_css);
        let plan = picture::plan(&take);
        let all: Vec<&str> = plan.texts.iter().map(|text| text.text.as_str()).collect();
        let all = all.join(" ");
        for said in ["2020: The ", "; 2024: Countries and territories by "] {
            assert_eq!(all.matches(said).count(), 1, "{name}: {said:?} in {all}");
        }
        inside_and_apart(&name, &take, &size, least_px(&size));
    }
}
