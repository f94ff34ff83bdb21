//! The words of a language, in four groups: which there are, where each stands, and how many `#` it has.
//!
//! A `#` is where something is put in. The same table makes the type of a group, its reader and its schema.
//! A group is a list inside: a field for each word would weigh the module 2 KB more, most of it to drop them.

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
use crate::reader::Node;

/// A word of a group, for a translator.
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
// A page tells where a word stands, and nothing more of it.
#[cfg_attr(target_arch = "wasm32", allow(dead_code))]
pub(crate) struct Word {
    /// Its name.
    pub name: &'static str,
    /// How many `#` it has.
    pub gaps: usize,
    /// Where it stands.
    pub about: &'static str,
    /// Its place within a language: `page.sections`.
    pub place: &'static str,
}

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
/// Reads the words of a group, in the order of their names; each `#` after a name is one that the word has.
fn texts(node: &Node<'_>, names: &str) -> Vec<String> {
    let words = || names.split_ascii_whitespace();
    let names: Vec<&str> = words().map(|word| word.trim_end_matches('#')).collect();
    node.object(&names);
    let text = |(word, name): (&str, &&str)| text(&node.field(name), word.len() - name.len());
    words().zip(&names).map(text).collect()
}

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
fn text(node: &Node<'_>, gaps: usize) -> String {
    let text = node.text();
    if !text.is_empty() && text.matches('#').count() != gaps {
        node.problem(format!("wrong number of #, needed are {gaps}"));
    }
    text.into()
}

macro_rules! groups {
    ($($(#[doc = $of_group:literal])+ $name:ident $in_json:literal {
        $(#[doc = $about:literal] $word:ident $($gaps:literal)?,)+
    })+) => {$(
        $(#[doc = $of_group])+
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct $name(Vec<String>);

        impl $name {
            /// The names of the words, each with its `#`.
            #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
            pub(super) const NAMES: &str = concat!($(stringify!($word), $($gaps,)? " ",)+);

            /// Every word of the group.
            #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
            pub(crate) const ALL: &[Word] = &[$(Word {
                name: stringify!($word),
                gaps: concat!($($gaps)?).len(),
                about: $about,
                place: concat!($in_json, ".", stringify!($word)),
            },)+];

            #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
            pub(super) fn read(node: &Node<'_>) -> $name {
                $name(texts(node, Self::NAMES))
            }

            /// The words in the order of the table.
            #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
            pub(crate) fn every_text(&self) -> impl Iterator<Item = &str> {
                self.0.iter().map(String::as_str)
            }
        }

        crate::packed::packed! { $name { 0 } }

        accessors! { $name 0usize; $(#[doc = $about] $word)+ }
    )+};
}

/// A method for each word of a group, at its place in the list.
macro_rules! accessors {
    ($name:ident $at:expr; #[doc = $about:literal] $word:ident $($rest:tt)*) => {
        impl $name {
            #[doc = $about]
            pub fn $word(&self) -> &String {
                said(&self.0, $at)
            }
        }
        accessors! { $name $at + 1; $($rest)* }
    };
    ($name:ident $at:expr;) => {};
}

/// A word of a list that was read. As a `&str` it would be two numbers at each of the many places that ask for one.
#[inline(never)]
fn said(words: &[String], at: usize) -> &String {
    static NONE: String = String::new();
    words.get(at).unwrap_or(&NONE)
}

groups! {
    /// Words of charts and tables, lower case, as within a sentence.
    Words "words" {
        /// Before a verified count, which is a minimum.
        at_least,
        /// Where there is no figure; never an empty cell and never 0.
        no_data,
        /// How many squares of the hundred; `#` is the number.
        of_100 "#",
        /// Head of the first column of a table by year.
        year,
        /// Head of the first column of a table by category.
        category,
        /// Units in a table's head.
        percent,
        /// Units in a table's head.
        people,
        /// Units in a table's head.
        countries,
        /// Units in a table's head.
        judgments,
        /// Units in a table's head.
        euro,
        /// The unit of a single one.
        person,
        /// The unit of a single one.
        country,
        /// The unit of a single one.
        judgment,
        /// Head of the first column of a table by group.
        group,
        /// Head of the first column of a table by date.
        date,
        /// A period; `#` is the year.
        report_year "#",
        /// A period from 1 January; `#` is its last day.
        year_to "#",
        /// A period; `#` is its last day.
        twelve_months_to "#",
        /// As it was on a day; `#` is the day.
        state_on "#",
        /// As it was at the end of a year; `#` is the year.
        state_end "#",
        /// A total over several years: the first `#` and the last `#`.
        years "##",
        /// A first and a last value, each `#` with its time `#`.
        from_to "####",
        /// The highest value `#` with its time `#`.
        highest "##",
        /// The lowest value `#` with its time `#`.
        lowest "##",
        /// A break in the year `#`, because of `#`.
        break_in "##",
        /// Basis of a figure that its counter published.
        published,
        /// Basis of a figure known from somebody who quotes the counter.
        quoted,
        /// Basis of a figure that follows from published ones by arithmetic.
        derived,
        /// Basis of a figure that the brief's makers calculated.
        own,
        /// Kind of picture.
        stacked_bar,
        /// Kind of picture.
        waffle,
        /// Kind of picture.
        line,
        /// Kind of picture.
        column,
        /// Kind of picture.
        squares,
        /// Kind of picture.
        bars,
        /// Kind of picture.
        dots,
        /// Kind of picture.
        group_bars,
        /// Kind of picture.
        steps,
        /// Before the day of the figures, in a credit.
        version,
        /// Before the eight characters that stand for a picture's figures.
        fingerprint,
        /// Kind of picture, and the name of the view that every chart has.
        table,
    }

    /// What the buttons and labels of a page say.
    Page "page" {
        /// Name of the tabs of sections.
        sections,
        /// Name of the tabs of charts.
        charts,
        /// Before the ways to show a chart.
        view,
        /// Before the years to choose.
        year,
        /// Before the series to switch on and off.
        series,
        /// Before the units in which the same is counted.
        counted_in,
        /// Heading of the contents.
        whole,
        /// A button that leads from the contents to the charts of a section.
        to_charts,
        /// Name of the numbers that the arrow keys go through.
        marks,
        /// Name of the place that tells of a chosen number.
        origin,
        /// What to do, while no number is chosen.
        hint,
        /// Which keys do what.
        keys,
        /// Before who counted.
        counter,
        /// Before where a figure comes from.
        basis,
        /// Before what is said of a figure.
        remark,
        /// Before the names of who was counted.
        names,
        /// Before one source.
        source,
        /// Before several.
        sources,
        /// What opens the list of sources.
        all_sources,
        /// Before who quotes a source.
        as_quoted_by,
        /// Before a licence.
        licence,
        /// That no licence was found.
        no_licence,
        /// Before the definitions.
        counted,
        /// Before the day of the figures.
        dated,
        /// Before the name of a table.
        figures,
        /// Before the list of where the figures of a table stand.
        notes,
        /// The last line of what stands in a page where nothing is drawn.
        static_version,
        /// A button: patterns in place of colours alone.
        patterns,
        /// Spoken: that something is on show.
        shown,
        /// Spoken: that something was switched off.
        hidden,
        /// Spoken: that a table is in the order of a column, `#`.
        sorted "#",
        /// Spoken: the order of it.
        ascending,
        /// Spoken: the order of it.
        descending,
        /// Before the address of the page, on paper.
        address,
        /// A button: what opens the press kit.
        press,
        /// That the press kit is on its way.
        press_comes,
        /// That it did not come.
        press_failed,
        /// A link to where faults are reported.
        corrections,
        /// That there are newer figures; `#` is their day.
        newer "#",
        /// A button: what changed in them.
        newer_changes,
        /// A button: shows them.
        newer_show,
        /// That they are on show; `#` is their day.
        newer_shown "#",
        /// That the older ones are on show again; `#` is their day.
        newer_pinned "#",
        /// A button: back to those; `#` is their day.
        newer_back "#",
    }

    /// What the press kit says.
    Press "press" {
        /// Name of the whole.
        press,
        /// Heading: pictures to take along.
        picture,
        /// Before the sizes for an article.
        for_article,
        /// Before the sizes for social media.
        for_media,
        /// Before SVG and CSV.
        for_work,
        /// Before what makes no file.
        for_now,
        /// A button: the figures as a file.
        csv,
        /// A button: the picture to the clipboard.
        copy_picture,
        /// A button: the picture alone on the screen.
        show_picture,
        /// That the file `#` is on its way.
        started "#",
        /// That no picture came of it.
        failed,
        /// Why an SVG comes in place of pixels.
        scrambled,
        /// What to do with a picture in a frame that allows no downloads.
        framed_picture,
        /// What to do with a text there.
        framed_text,
        /// What the editor of that page can do.
        framed_editor,
        /// That something was copied.
        copied,
        /// What to do where nothing may be copied.
        refused,
        /// That a picture comes as a file in place of a copy.
        refused_picture,
        /// Heading: texts to copy.
        texts,
        /// Before the alternative text.
        alt,
        /// A button.
        copy_alt,
        /// Before the caption.
        caption,
        /// A button.
        copy_caption,
        /// Before the citation.
        citation,
        /// A button.
        copy_citation,
        /// Before the citation as BibTeX.
        bibtex,
        /// A button.
        copy_bibtex,
        /// Before the citation as CSL-JSON.
        csl,
        /// A button.
        copy_csl,
        /// Before the code that embeds the chart.
        embed,
        /// A button.
        copy_embed,
        /// Heading: a number as a sentence.
        quote,
        /// Before the numbers to choose.
        number,
        /// Before the sentence.
        sentence,
        /// A button.
        copy_sentence,
        /// Heading: the check of a picture.
        real,
        /// How to check one.
        real_how,
        /// Before the eight characters that are typed.
        fingerprint,
        /// A button.
        check,
        /// Before the choice of a file.
        file,
        /// What the fingerprint belongs to: a message `#`, and how it is shown `#`.
        belongs "##",
        /// What is switched off in it, `#`.
        without "#",
        /// What to make of the answer.
        changed,
        /// A button that leads to the chart.
        to_chart,
        /// That the fingerprint is none of this brief.
        unknown,
        /// That a file has no fingerprint.
        unmarked,
        /// What a fingerprint looks like.
        short,
        /// Name of the picture alone.
        frame,
        /// Before the shapes of it.
        shape,
        /// A shape.
        wide,
        /// A shape.
        square,
        /// A shape.
        tall,
        /// A button.
        close,
    }

    /// What stands below a picture that is taken along, and in its citations.
    Credits "credits" {
        /// Before one source.
        source,
        /// Before several.
        sources,
        /// Who quotes the source, `#`.
        quoted_by "#",
        /// One more publication of the same publisher.
        one_more,
        /// `#` more publications of the same publisher.
        more "#",
        /// That not all was read at those who published it.
        partly_quoted,
        /// The day of the figures, `#`.
        figures_of "#",
        /// Whose the figures are.
        rights,
        /// Whose they are, in place of many names.
        of_the_counters,
        /// That no licence was found.
        no_licence,
        /// Who publishes the picture, `#`.
        chart_by "#",
        /// What the chart is a part of, `#`.
        within "#",
        /// Who counted, `#`.
        counted_by "#",
        /// What BibTeX calls the language: the name that the package babel has for it.
        langid,
    }
}
