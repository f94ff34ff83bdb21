//! The brief's own shares of the population follow from the countries in `own-calculation.csv`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

const COUNTRIES: &str = include_str!("../own-calculation.csv");
const RATINGS: [&str; 5] = ["open", "narrowed", "obstructed", "repressed", "closed"];
const YEARS: std::ops::RangeInclusive<u64> = 2019..=2025;

/// The share of each rating in each report, in percent.
type Shares = BTreeMap<(u64, &'static str), f64>;

/// A report is weighed with the population of the year before. Who has no rating or no population is left out.
fn recalculated() -> Shares {
    let mut reader = csv::Reader::from_reader(COUNTRIES.as_bytes());
    let countries: Vec<BTreeMap<String, String>> = reader
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("a table with a header");
    let mut shares = Shares::new();
    for year in YEARS {
        let (rating, population) = (format!("rating_{year}"), format!("population_{}", year - 1));
        let mut people: BTreeMap<&str, u64> = BTreeMap::new();
        for country in &countries {
            let (rating, population) = (country[&rating].as_str(), country[&population].as_str());
            if rating.is_empty() || population.is_empty() {
                continue;
            }
            assert!(RATINGS.contains(&rating), "{country:?}: {rating}");
            *people.entry(rating).or_default() += population.parse::<u64>().expect("a number");
        }
        let all: u64 = people.values().sum();
        for rating in RATINGS {
            let part = people.get(rating).copied().unwrap_or_default();
            shares.insert((year, rating), 100.0 * part as f64 / all as f64);
        }
    }
    shares
}

/// Whether a value is a share rounded to one decimal.
/// Within 0.011 of a rounding boundary either neighbour is right: that is some 900 000 people,
/// which a revision of one country's population may move.
fn is_rounded(value: f64, share: f64) -> bool {
    let tenths = value * 10.0;
    (tenths - tenths.round()).abs() < 1e-9 && (value - share).abs() <= 0.05 + 0.011
}

/// The list under a name; empty where there is none.
fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// Compares the own values of a chart of the built-in brief; how many there are.
fn compare(chart_id: &str) -> usize {
    let brief: Value = serde_json::from_str(civic_brief::BUILTIN).expect("JSON");
    let shares = recalculated();
    let mut compared = BTreeSet::new();
    let charts = list(&brief, "sections")
        .iter()
        .flat_map(|section| list(section, "charts"));
    for chart in charts.filter(|chart| chart["id"] == chart_id) {
        for series in list(chart, "series") {
            let Some(rating) = RATINGS.into_iter().find(|rating| series["id"] == *rating) else {
                continue;
            };
            for point in list(series, "points") {
                // A point may have a basis of its own, a chart one for all its series.
                let basis = [point, series, &chart["common"]];
                let basis = basis.into_iter().find_map(|part| part.get("basis"));
                if basis.expect("a basis") != "own" {
                    continue;
                }
                let year = point["year"].as_u64().expect("a year");
                let value = point["value"].as_f64().expect("a value");
                let share = *shares
                    .get(&(year, rating))
                    .expect("a year that was recalculated");
                let what = format!("{chart_id}, {rating}, {year}");
                assert!(
                    is_rounded(value, share),
                    "{what}: {value}, recalculated {share:.4}"
                );
                assert!(compared.insert((year, rating)), "{what}: twice");
            }
        }
    }
    compared.len()
}

#[test]
fn own_population_shares_follow_from_the_countries() {
    let compared = compare("population-share");
    assert!(
        compared >= RATINGS.len() * 2,
        "only {compared} values were compared"
    );
}

#[test]
fn own_population_trends_follow_from_the_countries() {
    let compared = compare("population-trend");
    assert!(
        compared >= RATINGS.len() * YEARS.count(),
        "only {compared} values were compared"
    );
}

#[test]
fn a_value_is_rounded_to_one_decimal_and_either_way_only_at_the_boundary() {
    for (value, share, right) in [
        (12.3, 12.34, true),
        (12.4, 12.34, true),
        (12.4, 12.338, false),
        (12.3, 12.36, true),
        (12.3, 12.362, false),
        (12.34, 12.34, false),
    ] {
        assert_eq!(is_rounded(value, share), right, "{value} of {share}");
    }
}
