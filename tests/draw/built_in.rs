//! The built-in brief: its figures are the ones that were settled, and its titles are true of them.

use crate::common::{at, builtin, chart, said, series};
use civic_brief::brief::{Chart, Kind, Point, View};

/// What the built-in brief must show: for each series its points, a `|` before one that a break parts from the point
/// before it, each as `year:value` or `year>last day counted:value` or `date:value` with
/// `p` published, `q` quoted, `d` derived, `o` own calculation.
#[rustfmt::skip]
const VALUES: &[(&str, &str, &str)] = &[
    ("population-share", "open", "2024:3.5o 2025:3.4o"),
    ("population-share", "narrowed", "2024:11.1o 2025:3.8o"),
    ("population-share", "obstructed", "2024:12.9o 2025:19.9o"),
    ("population-share", "repressed", "2024:42.5o 2025:42.3o"),
    ("population-share", "closed", "2024:29.9o 2025:30.7o"),
    ("population-share", "combined", "2024:72.4p 2025:73p"),
    ("population-trend", "combined", "2019:66.6d 2020:68.8d 2021:70.1d 2022:70.6d 2023:70.9d 2024:72.4p 2025:73p"),
    ("population-trend", "open", "2019:3.4o 2020:3.4o 2021:3.1o 2022:3.2o 2023:2.1o 2024:3.5o 2025:3.4o"),
    ("population-trend", "narrowed", "2019:14.1o 2020:9.3o 2021:8.2o 2022:11.1o 2023:12.1o 2024:11.1o 2025:3.8o"),
    ("population-trend", "obstructed", "2019:15.8o 2020:18.2o 2021:18.2o 2022:14.8o 2023:14.8o 2024:12.9o 2025:19.9o"),
    ("population-trend", "repressed", "2019:40.1o 2020:43.8o 2021:45o 2022:42.6o 2023:40.5o 2024:42.5o 2025:42.3o"),
    ("population-trend", "closed", "2019:26.7o 2020:25.4o 2021:25.5o 2022:28.2o 2023:30.5o 2024:29.9o 2025:30.7o"),
    ("countries", "open", "2017:26p | 2018:44q 2019:43q 2020:42p 2021:39p 2022:38p 2023:37q 2024:40p 2025:39p"),
    ("countries", "narrowed", "2017:63p | 2018:41q 2019:42q 2020:40p 2021:41p 2022:42p 2023:43q 2024:42q 2025:37d"),
    ("countries", "obstructed", "2017:51p | 2018:53q 2019:49q 2020:47p 2021:43p 2022:40p 2023:40q 2024:35q 2025:39d"),
    ("countries", "repressed", "2017:35p | 2018:35q 2019:38q 2020:44p 2021:49p 2022:50p 2023:50q 2024:51q 2025:50p"),
    ("countries", "closed", "2017:20p | 2018:23q 2019:24q 2020:23p 2021:25p 2022:27p 2023:28q 2024:30d 2025:33d"),
    ("countries", "rated", "2017:195d 2018:196d 2019:196d 2020:196d 2021:197d 2022:197d 2023:198d 2024:198d 2025:198d"),
    ("regions", "africa-open", "2024:2p 2025:2q"),
    ("regions", "africa-narrowed", "2024:5p 2025:4q"),
    ("regions", "africa-obstructed", "2024:12d 2025:15d"),
    ("regions", "africa-repressed", "2024:26d 2025:22d"),
    ("regions", "africa-closed", "2024:5d 2025:7d"),
    ("regions", "americas-open", "2024:10d 2025:10q"),
    ("regions", "americas-narrowed", "2024:11d 2025:9q"),
    ("regions", "americas-obstructed", "2024:5d 2025:6q"),
    ("regions", "americas-repressed", "2024:6d 2025:7q"),
    ("regions", "americas-closed", "2024:3d 2025:3q"),
    ("regions", "asia-pacific-open", "2024:9p 2025:9p"),
    ("regions", "asia-pacific-narrowed", "2024:7p 2025:7p"),
    ("regions", "asia-pacific-obstructed", "2024:8p 2025:8p"),
    ("regions", "asia-pacific-repressed", "2024:9p 2025:9p"),
    ("regions", "asia-pacific-closed", "2024:7p 2025:7p"),
    ("regions", "europe-central-asia-open", "2024:19p 2025:18d"),
    ("regions", "europe-central-asia-narrowed", "2024:19p 2025:17d"),
    ("regions", "europe-central-asia-obstructed", "2024:7p 2025:8d"),
    ("regions", "europe-central-asia-repressed", "2024:3p 2025:5d"),
    ("regions", "europe-central-asia-closed", "2024:6p 2025:6d"),
    ("regions", "mena-open", "2024:0d 2025:0p"),
    ("regions", "mena-narrowed", "2024:0d 2025:0p"),
    ("regions", "mena-obstructed", "2024:3d 2025:2p"),
    ("regions", "mena-repressed", "2024:7d 2025:7p"),
    ("regions", "mena-closed", "2024:9d 2025:10p"),
    ("rating-changes", "down", "2020:11p 2021:14p 2024:9p 2025:15p"),
    ("rating-changes", "up", "2020:3p 2021:1p 2024:9p 2025:3p"),
    ("defenders-killed", "killed", "2016:281p 2017:312p 2018:321p 2019:304p 2020:331p 2021:358p 2022:401p 2023:300p 2024:324p"),
    ("defenders-killed", "countries", "2016:25p 2017:27p 2018:27q 2019:31q 2020:25p 2021:35p 2022:26p 2023:28p 2024:32p"),
    ("defenders-by-country", "total", "2024:324p"),
    ("defenders-by-country", "colombia", "2024:157p"),
    ("defenders-by-country", "mexico", "2024:32p"),
    ("defenders-by-country", "guatemala", "2024:29p"),
    ("defenders-by-country", "palestine", "2024:22p"),
    ("defenders-by-country", "brazil", "2024:15p"),
    ("defenders-by-country", "peru", "2024:9q"),
    ("defenders-by-country", "pakistan", "2024:7q"),
    ("defenders-by-country", "somalia", "2024:6q"),
    ("defenders-by-country", "honduras", "2024:5q"),
    ("defenders-by-country", "nicaragua", "2024:4q"),
    ("defenders-by-country", "ecuador", "2024:3q"),
    ("defenders-by-country", "cuba", "2024:1q"),
    ("defenders-by-country", "el-salvador", "2024:1q"),
    ("defenders-by-country", "venezuela", "2024:1q"),
    ("defenders-by-country", "others", "2024:32d"),
    ("journalists-killed", "killed", "2016>2016-12-01:74q 2017>2017-12-01:65q 2018>2018-12-01:80q 2019>2019-12-01:49q 2020>2020-12-15:50p 2021>2021-12-01:46q 2022>2022-12-01:57p 2023>2023-12-01:45p 2024>2024-12-01:54p"),
    ("journalists-killed", "twelve-months", "| 2025>2025-12-01:67p"),
    ("journalists-counters", "rsf", "2024>2024-12-01:54p"),
    ("journalists-counters", "unesco", "2024>2024-12-12:68q"),
    ("journalists-counters", "ifj", "2024:122p"),
    ("journalists-counters", "cpj", "2024:124q"),
    ("journalists-by-place", "total", "2024>2024-12-01:54p"),
    ("journalists-by-place", "gaza", "2024>2024-12-01:16q"),
    ("journalists-by-place", "pakistan", "2024>2024-12-01:7q"),
    ("journalists-by-place", "bangladesh", "2024>2024-12-01:5q"),
    ("journalists-by-place", "mexico", "2024>2024-12-01:5q"),
    ("journalists-by-place", "elsewhere", "2024>2024-12-01:21d"),
    ("journalists-by-place", "conflict", "2024>2024-12-01:31p"),
    ("journalists-by-place", "outside", "2024>2024-12-01:23d"),
    ("judgments-pending", "with-russia", "2015:1555p 2017:1379p 2018:1248p 2019:1245p 2021:1300q 2022:1299q"),
    ("judgments-pending", "without-russia", "| 2023:1071p 2024:1149p"),
    ("judgments-pending", "new", "2024:194q"),
    ("judgments-pending", "closed", "2024:161q"),
    ("judgments-pending", "net", "2024:33d"),
    ("judgments-pending", "rise", "2024:78d"),
    ("icc-sanctions", "officials", "2020-09-02:2q 2021-04-02:0q 2025-02-13:1q 2025-06-05:5q 2025-08-20:9q 2025-12-18:11q"),
    ("human-rights-fund", "fund", "2024:59302000p 2025:44403000p 2026:43963000p"),
];

#[test]
fn the_built_in_figures_are_the_ones_that_were_settled() {
    let brief = builtin();
    let told = |point: &Point| {
        let until = point.until.map(|day| format!(">{day}")).unwrap_or_default();
        let basis = &format!("{:?}", point.basis).to_lowercase()[..1];
        let gap = if point.gap.is_some() { "| " } else { "" };
        format!("{gap}{}{until}:{}{basis}", point.when, point.value)
    };
    let mut found = Vec::new();
    for chart in brief.charts() {
        for series in &chart.series {
            let points: Vec<String> = series.points.iter().map(told).collect();
            found.push((chart.id.as_str(), series.id.as_str(), points.join(" ")));
        }
    }
    for (found, (chart, series, wanted)) in found.iter().zip(VALUES) {
        assert_eq!(*found, (*chart, *series, (*wanted).to_owned()));
    }
    assert_eq!(found.len(), VALUES.len(), "series");
}

#[test]
fn the_sections_follow_the_paper_and_one_of_them_has_a_part_of_its_own() {
    let brief = builtin();
    let sections: Vec<(&str, Option<&str>, Vec<&str>)> = brief
        .sections
        .iter()
        .map(|section| {
            let whole = section
                .within
                .map(|index| brief.sections[index].id.as_str());
            let charts = section.charts.iter().map(|chart| chart.id.as_str());
            (section.id.as_str(), whole, charts.collect())
        })
        .collect();
    let wanted: [(&str, Option<&str>, &[&str]); 7] = [
        ("foundation", None, &[]),
        (
            "space",
            None,
            &[
                "population-share",
                "population-trend",
                "countries",
                "regions",
                "rating-changes",
            ],
        ),
        (
            "violence",
            Some("space"),
            &[
                "defenders-killed",
                "defenders-by-country",
                "journalists-killed",
                "journalists-counters",
                "journalists-by-place",
            ],
        ),
        ("why", None, &[]),
        ("courts", None, &["judgments-pending", "icc-sanctions"]),
        ("interplay", None, &[]),
        ("lever", None, &["human-rights-fund"]),
    ];
    let wanted = wanted.map(|(id, whole, charts)| (id, whole, charts.to_vec()));
    assert_eq!(sections, wanted);
}

/// What the words of the titles, in Dutch and in English, say of the data beyond the numbers in their slots.
#[test]
fn the_words_of_the_titles_are_true_of_the_data() {
    let brief = builtin();
    let mut read = Vec::new();
    let mut of = |id: &'static str, words: [&str; 2]| {
        let chart = chart(&brief, id);
        for (index, words) in words.into_iter().enumerate() {
            let title = said(&brief, chart, index).title.replace('\u{a0}', " ");
            assert_eq!(title, words, "{id}: other words, to be weighed anew");
        }
        read.push(id);
        chart
    };

    let share = of(
        "population-share",
        [
            "Bijna driekwart van de mensen leeft in een onderdrukt of gesloten land",
            "Nearly three quarters of all people live in a repressed or closed country",
        ],
    );
    for point in &series(share, "combined").points {
        assert!((70.0..75.0).contains(&point.value), "nearly, and not yet");
    }

    let trend = of(
        "population-trend",
        [
            "Het aandeel mensen in een onderdrukt of gesloten land groeide sinds 2019 elk jaar",
            "The share of people in repressed or closed countries grew every year since 2019",
        ],
    );
    let combined = &series(trend, "combined").points;
    assert_eq!(combined[0].when.year, 2019);
    for two in combined.windows(2) {
        assert!(two[0].value < two[1].value, "grew");
        assert_eq!(two[0].when.year + 1, two[1].when.year, "every year");
    }
    let fell = at(trend, "closed", "2024") < at(trend, "closed", "2023");
    assert!(fell, "the note: closed fell in 2024");

    let countries = of(
        "countries",
        [
            "In 2025 zijn 33 landen als gesloten beoordeeld, tegen 23 in 2018",
            "33 countries were rated closed in 2025, against 23 in 2018",
        ],
    );
    // The years of the slots are in the words: here, that they are the ends of what may be compared.
    let closed = &series(countries, "closed").points;
    assert_eq!(closed.last().map(|point| point.when.year), Some(2025));
    let comparable = closed.iter().rfind(|point| point.gap.is_some());
    assert_eq!(comparable.map(|point| point.when.year), Some(2018));
    for year in 2017..=2025 {
        let ratings = ["open", "narrowed", "obstructed", "repressed", "closed"];
        let of_year = |id: &str| at(countries, id, &year.to_string());
        let sum: f64 = ratings.into_iter().map(of_year).sum();
        assert_eq!(sum, of_year("rated"), "{year}: the sum of the ratings");
    }

    let regions = of(
        "regions",
        [
            "Geen enkel land in het Midden-Oosten en Noord-Afrika is open of vernauwd",
            "No country in the Middle East and North Africa is rated open or narrowed",
        ],
    );
    for year in ["2024", "2025"] {
        assert_eq!(at(regions, "mena-open", year), 0.0);
        assert_eq!(at(regions, "mena-narrowed", year), 0.0);
        // The same countries, counted by region and by rating.
        for rating in ["open", "narrowed", "obstructed", "repressed", "closed"] {
            let groups = regions.groups.iter();
            let sum: f64 = groups
                .map(|group| at(regions, &format!("{}-{rating}", group.id), year))
                .sum();
            assert_eq!(sum, at(countries, rating, year), "{rating} {year}");
        }
        let open = |group: &str| at(regions, &format!("{group}-open"), year);
        let most = regions
            .groups
            .iter()
            .all(|group| open(&group.id) <= open("europe-central-asia"));
        assert!(most, "the message: the most open countries, {year}");
    }

    of(
        "rating-changes",
        [
            "In 2025 kregen 15 landen een lagere beoordeling en 3 een hogere",
            "In 2025, 15 countries were rated lower and 3 were rated higher",
        ],
    );
    let killed = of(
        "defenders-killed",
        [
            "In 2024 zijn minstens 324 verdedigers van mensenrechten gedood",
            "In 2024, at least 324 human rights defenders were killed",
        ],
    );
    let by_country = of(
        "defenders-by-country",
        [
            "In Colombia zijn in 2024 minstens 157 verdedigers van mensenrechten gedood",
            "In 2024, at least 157 human rights defenders were killed in Colombia",
        ],
    );
    let total = at(by_country, "total", "2024");
    assert_eq!(total, at(killed, "killed", "2024"));
    assert_eq!(sum_of_view(by_country, &by_country.views[0]), total);
    let drawn = by_country.series.len() - 1;
    // The fourteen named and eighteen others of the note are the countries of the other chart.
    assert_eq!((drawn - 1 + 18) as f64, at(killed, "countries", "2024"));

    let journalists = of(
        "journalists-killed",
        [
            "In 2024 telde Reporters zonder Grenzen 54 gedode journalisten",
            "In 2024, Reporters Without Borders counted 54 journalists killed",
        ],
    );
    let counters = of(
        "journalists-counters",
        [
            "Vier organisaties telden elk een ander aantal gedode journalisten in 2024",
            "Four organisations each counted a different number of journalists killed in 2024",
        ],
    );
    assert_eq!(counters.series.len(), 4, "four organisations");
    for (index, series) in counters.series.iter().enumerate() {
        for other in &counters.series[..index] {
            assert_ne!(series.counter, other.counter, "each");
            assert_ne!(series.points[0].value, other.points[0].value, "different");
        }
    }
    let places = of(
        "journalists-by-place",
        [
            "Van de 54 gedode journalisten die RSF in 2024 telde, stierven er 16 in Gaza",
            "RSF counted 54 journalists killed in 2024; 16 of them died in Gaza",
        ],
    );
    let total = at(places, "total", "2024");
    assert_eq!(total, at(journalists, "killed", "2024"));
    assert_eq!(total, at(counters, "rsf", "2024"));
    for view in &places.views {
        assert_eq!(sum_of_view(places, view), total, "{}", view.id);
    }

    let judgments = of(
        "judgments-pending",
        [
            "Eind 2024 waren 1.149 belangrijke uitspraken nog niet volledig uitgevoerd",
            "At the end of 2024, 1,149 leading judgments were not yet fully carried out",
        ],
    );
    let of_2024 = |id: &str| at(judgments, id, "2024");
    assert_eq!(of_2024("net"), of_2024("new") - of_2024("closed"));
    let before = at(judgments, "without-russia", "2023");
    assert_eq!(of_2024("rise"), of_2024("without-russia") - before);
    let with = &series(judgments, "with-russia").points;
    let turn = with
        .iter()
        .position(|point| point.when.year == 2019)
        .expect("2019");
    let fell = with[..=turn]
        .windows(2)
        .all(|two| two[0].value > two[1].value);
    assert!(fell, "the message: fell to the end of 2019");
    let rose = with[turn + 1..]
        .iter()
        .all(|point| point.value > with[turn].value);
    assert!(rose, "the message: then rose");

    let sanctions = of(
        "icc-sanctions",
        [
            "Op 18 december 2025 golden Amerikaanse sancties voor 11 mensen van het Strafhof",
            "On 18 December 2025, US sanctions applied to 11 officials of the Criminal Court",
        ],
    );
    assert_eq!(at(sanctions, "officials", "2021-04-02"), 0.0, "nobody");
    let after = series(sanctions, "officials")
        .points
        .windows(2)
        .filter(|two| two[0].when.to_string().as_str() >= "2021-04-02");
    assert!(after.into_iter().all(|two| two[0].value < two[1].value));

    let fund = of(
        "human-rights-fund",
        [
            "Het budget van het Mensenrechtenfonds is voor 2025 lager dan voor 2024",
            "The Human Rights Fund’s budget is lower for 2025 than for 2024",
        ],
    );
    assert!(at(fund, "fund", "2025") < at(fund, "fund", "2024"));

    let all: Vec<&str> = brief.charts().map(|chart| chart.id.as_str()).collect();
    assert_eq!(read, all, "a chart whose title was not weighed");
}

/// The values of a view of bars, added up.
fn sum_of_view(chart: &Chart, view: &View) -> f64 {
    let Kind::Bars(chosen) = &view.kind else {
        panic!("{} are no bars", view.id);
    };
    let value = |index: &usize| chart.series[*index].points[0].value;
    chosen.series.iter().map(value).sum()
}
