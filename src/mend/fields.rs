//! Fields: where one belongs that stands in another place, and what one holds that is missing.

use super::{languages, places, way};
use crate::reader::Problem;
use crate::value::Value;

/// Fields that people write in another place than theirs: in what holds them, and where they belong.
const ELSEWHERE: &[(&str, &str, &str)] = &[
    (
        "charts",
        "|at_least|basis|source|window|vintage|counter|definition|color|",
        "into the series, or into \"common\" for all series of the chart",
    ),
    (
        "charts",
        "|break|decimals|since|until|date|value|points|",
        "into the point or the series that it is of",
    ),
    ("charts", "|years|parts|kind|sum_note|", "into a view"),
    (
        "common",
        "|unit|",
        "into the chart, or into a series that differs",
    ),
    ("common", "|name|id|points|group|", "into each series"),
    (
        "series",
        "|value|year|date|since|until|break|decimals|",
        "into its points",
    ),
    (
        "points",
        "|at_least|window|vintage|counter|definition|color|unit|",
        "into the series",
    ),
    ("views", "|unit|title|message|period|", "into the chart"),
    (
        "sources",
        "|basis|window|vintage|",
        "into the series that has this source",
    ),
    (
        "sections",
        "|series|views|unit|message|",
        "into a chart: \"charts\": [{ … }]",
    ),
];

/// What a field that is missing holds.
const HOLDS: &[(&str, &str)] = &[
    (
        "licence",
        "\"licence\": \"CC BY 4.0\", as the source says it, or \"not-stated\"",
    ),
    (
        "date",
        "\"date\": \"2025-05-07\", or \"2025-05\", \"2025\" or \"not-stated\"",
    ),
    (
        "publisher",
        "\"publisher\": the id of one of the \"publishers\"",
    ),
    (
        "counter",
        "\"counter\": the id of the publisher that counts",
    ),
    (
        "source",
        "\"source\": the id of one of the \"sources\", in the series or in \"common\"",
    ),
    (
        "basis",
        "\"basis\": \"published\", \"quoted\", \"derived\" or \"own\"",
    ),
    (
        "vintage",
        "\"vintage\": \"first\" for figures as first published, \"latest\" for those that the counter gives now",
    ),
    (
        "window",
        "\"window\": \"calendar-year\", or what else a value covers: report-year, year-to, twelve-months-to, state, years",
    ),
    (
        "definition",
        "\"definition\": who counted whom, in a sentence for each language",
    ),
    (
        "measure",
        "\"measure\": what is counted, in a few words for each language",
    ),
    ("place", "\"place\": where, in a word for each language"),
    (
        "unit_text",
        "\"unit_text\": in what, such as \"number per year\", for each language",
    ),
    (
        "period",
        "\"period\": from the first year to the last, such as \"2019–2025\", for each language",
    ),
    (
        "note",
        "\"note\": what was calculated or is missing, for each language",
    ),
    (
        "message",
        "\"message\": one or two figures more, for each language",
    ),
    (
        "unit",
        "\"unit\": \"people\", \"percent\", \"countries\", \"judgments\", \"euro\" or one of your own",
    ),
    (
        "color",
        "\"color\": \"count\" for people, \"single\" for a series alone, or another of the palette or your own",
    ),
    (
        "one",
        "\"one\": the name after the number one, for each language",
    ),
    (
        "pattern",
        "\"pattern\": \"plain\", \"dots\", \"diagonal\", \"cross\" or \"solid\"",
    ),
    (
        "views",
        "\"views\": [{\"id\": \"columns\", \"kind\": \"column\", \"name\": {\"nl\": \"Kolommen\", \"en\": \"Columns\"}, \"series\": [\"…\"]}], with the ids of the series to be drawn",
    ),
    (
        "series",
        "\"series\": [{\"id\": \"…\", …}] in a chart, each with its \"points\"; in a view the ids of those to be drawn: \"series\": [\"…\"]",
    ),
    (
        "points",
        "\"points\": [{\"year\": 2024, \"value\": 1234}], an entry for each figure",
    ),
    (
        "parts",
        "\"parts\": [\"…\"], the ids of the series that make the whole",
    ),
    (
        "languages",
        "\"languages\": [\"nl\", \"en\"], those that every text has",
    ),
    (
        "publishers",
        "\"publishers\": [{\"id\": \"institute\", \"name\": {\"nl\": \"…\", \"en\": \"…\"}}], one for each who counts",
    ),
    (
        "sources",
        "\"sources\": [{\"id\": \"report\", \"publisher\": \"…\", \"title\": \"…\", \"lang\": \"en\", \"date\": \"2025\", \"licence\": \"not-stated\"}]",
    ),
    (
        "sections",
        "\"sections\": [{\"id\": \"…\", \"name\": {…}, \"title\": {…}, \"summary\": {…}, \"charts\": [{ … }]}]",
    ),
    (
        "terms",
        "\"terms\": [{\"color\": \"open\", \"name\": {…}, \"meaning\": {…}}], one for each category",
    ),
    (
        "id",
        "\"id\": a short name of small letters, digits and hyphens, such as \"people-helped\"",
    ),
    (
        "value",
        "\"value\": the figure as digits; if there is none, take the whole point out",
    ),
    (
        "version",
        "\"version\": the day of the figures, such as \"2026-01-31\"",
    ),
    (
        "light",
        "\"light\": the color on light paper, # and six digits of base 16, such as \"#1f6f8b\"",
    ),
    (
        "dark",
        "\"dark\": a lighter color for dark paper, # and six digits of base 16, such as \"#7fc4dc\"",
    ),
    (
        "meaning",
        "\"meaning\": what the category means, in a sentence for each language",
    ),
    ("text", "\"text\": the words of the link, for each language"),
    ("url", "\"url\": the whole address, beginning with https://"),
    (
        "also",
        "\"also\": the id of the chart that counts the same otherwise",
    ),
    (
        "from",
        "\"from\": the id of the first of the parts that the group takes together",
    ),
    (
        "years",
        "\"years\": the years to choose from, such as [2025, 2024]",
    ),
    (
        "kicker",
        "\"kicker\": what kind of document this is, for each language",
    ),
    (
        "summary",
        "\"summary\": two or three sentences for each language",
    ),
    ("name", "\"name\": a short name for each language"),
    (
        "title",
        "\"title\": a sentence of at most 15 words for each language; of a source the title as published",
    ),
];

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if let (Some(name), None) = (&problem.hint.field, &problem.hint.meant) {
        let holder = way::field(&problem.path);
        let typed = ["|", name, "|"].concat();
        let mut elsewhere = ELSEWHERE.iter();
        let found = elsewhere.find(|(of, names, _)| *of == holder && names.contains(&typed));
        if let Some((_, _, place)) = found {
            problem.hint.advice = Some(format!("move \"{name}\" {place}"));
        } else if let Some(place) = places::of(name, holder) {
            problem.hint.advice = Some(format!("move \"{name}\" {place}"));
        }
    }
    if way::missing(problem) == Some("lang") && way::field(&problem.path) == "sources" {
        problem.hint.advice = Some(title(problem, brief));
    }
    let missing = way::missing(problem);
    let missing = missing.and_then(|name| HOLDS.iter().find(|(one, _)| *one == name));
    if let (Some((_, what)), None) = (missing, &problem.hint.advice) {
        problem.hint.advice = Some(format!("add {what}"));
    }
}

/// A source with one title: that of a publication has a language, and one's own stands in each.
fn title(problem: &Problem, brief: &Value) -> String {
    let source = way::at(brief, &problem.path);
    let is_own = source.is_some_and(|source| source.field("from").is_some());
    let own = languages::texts(brief, "…").unwrap_or_default();
    let own = format!("write \"title\": {own}, if the title is your own");
    let published = "add \"lang\": \"en\", the language of the title, if it was published so";
    match is_own {
        true => format!("{own}; or {published}"),
        false => format!("{published}; or {own}"),
    }
}
