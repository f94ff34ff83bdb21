//! Texts of a year before the newest that is drawn, and a text that names another year than it does in the other
//! language: one of them was written anew, and the other stayed as it was.

use super::Found;
use super::adjoining::primary;
use super::agree::{names, of_year, says_shown, slots, with_slots};
use super::beside::without_slots;
use super::newest::{stayed_behind, through_years, years_in};
use super::today::words;
use super::words::{SHORTENED, is_in};
use crate::brief::{Chart, Series};
use crate::text::Text;

/// Words of a text that may rightly be of an earlier year than the newest: it names the highest or the lowest of all, or
/// says what came after it.
pub(super) const PEAK: &str = " ever highest lowest most fewest least largest smallest best worst peak record \
                    hoogste laagste meeste minste grootste kleinste ooit piek \
                    later afterwards daarna ";
/// With these one year and the next may say the same: before 2024, until 2023.
const ENDS: &str = " before after since from until till through to by up end start beginning early late first last than \
                    voor na sinds vanaf tot met t m eind einde begin per eerste laatste dan \
                    antes después despues desde hasta finales principios \
                    avant après apres depuis jusqu jusque fin début debut \
                    vor nach seit bis ab ende anfang \
                    até ate depois fim início inicio prima dopo dal fino ";
/// Languages of which these words are known.
const KNOWN: &str = " nl en de fr es pt it ";

impl Found<'_> {
    /// Years of a chart's texts that another language does not have; after what is told of them otherwise.
    pub(super) fn years_of_languages(&mut self, path: &str, chart: &Chart) {
        for (name, text) in with_slots(chart) {
            if matches!(name, "title" | "message" | "caveat" | "note") {
                self.another_year(&format!("{path}.{name}"), text, &chart.series);
            }
        }
    }

    /// The texts of the brief and of its sections.
    pub(super) fn behind_of_sections(&mut self) {
        let brief = self.brief;
        self.another_year("title", &brief.title, &[]);
        for (index, section) in brief.sections.iter().enumerate() {
            self.another_year(&format!("sections[{index}].title"), &section.title, &[]);
            self.another_year(&format!("sections[{index}].summary"), &section.summary, &[]);
        }
    }

    /// No text of the chart names the newest year that is drawn, and the message is of the one before it.
    pub(super) fn message_of_the_year_before(&mut self, path: &str, chart: &Chart) {
        let Some(drawn) = through_years(chart) else {
            return;
        };
        // Of a title that stayed behind it is told already, and the message may be of what was.
        let title = format!("{path}.title.");
        if self.problems.iter().any(|one| one.path.starts_with(&title)) {
            return;
        }
        for (index, language) in self.brief.languages.iter().enumerate() {
            if !matches!(primary(&language.tag), "nl" | "en") {
                continue;
            }
            let written = |text: &Text| text.written(index, &chart.series);
            let (title, message) = (written(&chart.title), written(&chart.message));
            let newest = slots(&message).filter_map(|slot| of_year(slot.inside));
            let Some((id, year)) = newest.max_by_key(|(_, year)| *year) else {
                continue;
            };
            let mut series = drawn.iter().map(|index| &chart.series[*index]);
            let own = series.find(|one| one.id == id);
            let Some(newest) = own.and_then(|one| stayed_behind(one, year)) else {
                continue;
            };
            let texts = [Some(&chart.note), chart.caveat.as_ref()];
            let mut texts = texts.into_iter().flatten().map(written);
            let is_named = [&title, &message].iter().any(|text| names(text, newest))
                || texts.any(|text| names(&text, newest));
            let is_of_peak = [&title, &message]
                .iter()
                .any(|text| words(text).any(|word| is_in(PEAK, word)));
            let is_shown = says_shown(&title) || says_shown(&message);
            if is_named || is_of_peak || is_shown {
                continue;
            }
            let said = format!(
                "message that stayed behind: of {year}, and the newest year drawn is {newest}"
            );
            let advice = format!(
                "write {{{id}.{newest}}} and {newest} in the message, or in the title; if they are rightly of {year}, \
                 say in \"note\" what is to be known of {newest}"
            );
            self.tell(&format!("{path}.message.{}", language.tag), said, advice);
        }
    }

    /// A year of one text, and another in its place in another language.
    fn another_year(&mut self, path: &str, text: &Text, series: &[Series]) {
        let languages = &self.brief.languages;
        let of_text = [path, "."].concat();
        // One cause is told once.
        if self
            .problems
            .iter()
            .any(|one| one.path.starts_with(&of_text))
        {
            return;
        }
        let written = |index: usize| without_slots(&text.written(index, series));
        let first = written(0);
        let there = typed(&first);
        for index in 1..languages.len() {
            let own = written(index);
            let here = typed(&own);
            let lacks = |years: &[u16], year: &&u16| !years.contains(year);
            let more: Vec<&u16> = here.iter().filter(|year| lacks(&there, year)).collect();
            let less: Vec<&u16> = there.iter().filter(|year| lacks(&here, year)).collect();
            let ([one], [other]) = (&more[..], &less[..]) else {
                continue;
            };
            let is_known = |index: usize| is_in(KNOWN, primary(&languages[index].tag));
            let is_end = |text: &str| words(text).any(|word| is_in(ENDS, word));
            let may_be_same = one.abs_diff(**other) == 1
                && (is_end(&own) || is_end(&first) || !is_known(index) || !is_known(0));
            if here.len() != there.len() || may_be_same {
                continue;
            }
            let (tag, of_first) = (&languages[index].tag, &languages[0].tag);
            let message = format!("another year than in \"{of_first}\": here {one}, there {other}");
            let advice = "correct the one that is wrong, here or there";
            self.tell(&format!("{path}.{tag}"), message, advice.into());
        }
    }
}

/// The years of a text, each once; none of a text with a span of shortened ones.
fn typed(plain: &str) -> Vec<u16> {
    let mut years = Vec::new();
    for (at, year) in years_in(plain) {
        let is_short = plain[at + 4..].strip_prefix(SHORTENED).is_some_and(is_two);
        if is_short {
            return Vec::new();
        }
        if (1900..2100).contains(&year) {
            years.push(year);
        }
    }
    years.sort_unstable();
    years.dedup();
    years
}

/// Whether a text begins with two digits, and no more.
fn is_two(text: &str) -> bool {
    text.bytes().take_while(u8::is_ascii_digit).count() == 2
}
