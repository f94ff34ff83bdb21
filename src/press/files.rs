//! What the files are called (P-12).

use super::Take;

/// `<brief>_<chart>_<language>_<date>`: with the view, the year and what was left out where it is not as it first is.
pub fn stem(take: &Take<'_>) -> String {
    let mut name = take.chart.id.clone();
    let is_first = |id: &str| take.chart.views.first().is_some_and(|first| first.id == id);
    if !is_first(&take.view.id) {
        name.push('-');
        name.push_str(&take.view.id);
    }
    let shown = take.frame.shown;
    if shown.year != take.view.years().first().copied()
        && let Some(year) = shown.year
    {
        name.push('-');
        name.push_str(&year.to_string());
    }
    for series in take.view.optional() {
        if !shown.has(*series) {
            name.push_str("-without-");
            name.push_str(&take.chart.series[*series].id);
        }
    }
    let language = &take.brief.languages[take.frame.language_index];
    let date = take.brief.version.to_string();
    [take.brief.id.as_str(), &name, &language.tag, &date].join("_")
}
