//! The brief as a page gets it: one text, a line for each thing, in the order of the types.
//!
//! What reads and checks a brief's JSON is a third of what draws it, and a page needs none of it for a brief that was
//! checked before: by the tests, or by the module of the checks. So the build and the checks pack what they have read,
//! and the module that draws takes it out again. A packed brief is good for the version that packed it and no other.
//!
//! No library: what is derived for a format with names weighs the module 10 KB, one of bytes (postcard) needs a content
//! type of its own, which servers neither know nor compress. This is text, and weighs 3 KB.

#[cfg(not(target_arch = "wasm32"))]
mod file;
#[cfg(not(target_arch = "wasm32"))]
mod part;

#[cfg(not(target_arch = "wasm32"))]
pub use file::{file, name_of_file};
#[cfg(not(target_arch = "wasm32"))]
pub use part::part;

use crate::brief::{
    Basis, Brief, Chart, Counted, Group, InYear, Kind, Licence, Link, OwnColor, OwnUnit, Parts,
    Point, Publisher, Scale, Section, Series, Source, Term, Title, Together, Unit, View, Vintage,
    Window, Year,
};
use crate::format::Date;
use crate::join::cut;
use crate::language::Language;
use crate::theme::{Color, Own, Paint, Pattern, Role};
use crate::value::digits::number;

/// The first line: who packed it.
const MARK: &str = concat!("civic-brief ", env!("CARGO_PKG_VERSION"));

/// No number of a brief is as large: the checks refuse its values from here on.
const NUMBER_MAX: f64 = 1e10;

/// Takes a brief out of what [`pack`] made of it; none where the text is of something else.
///
/// `read` reads the digits of a number that has many: the browser's reader in a page, as in [`number`].
pub fn unpack(text: &str, read: fn(&str) -> f64) -> Option<Brief> {
    let mut lines = Lines {
        rest: text,
        read,
        is_whole: true,
    };
    if lines.line() != MARK {
        return None;
    }
    let brief = Brief::unpacked(&mut lines);
    #[cfg(any(feature = "press", not(target_arch = "wasm32")))]
    let brief = with_credits(brief, &mut lines);
    lines.is_whole.then_some(brief)
}

/// With the words of credits, where they are there: in a whole brief, and in no part of one.
#[cfg(any(feature = "press", not(target_arch = "wasm32")))]
fn with_credits(mut brief: Brief, lines: &mut Lines<'_>) -> Brief {
    if !lines.rest.is_empty() {
        for language in &mut brief.languages {
            language.credits = Packed::unpacked(lines);
        }
    }
    brief
}

/// A brief in all its languages, with the words of credits, which the press kit alone takes out.
///
/// `write` writes a number with the fewest digits that are it: the browser's writer in a page, where Rust's weighs 7 KB.
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub fn pack(brief: &Brief, write: fn(f64) -> String) -> String {
    let mut to = Packer::new(write, None);
    brief.pack(&mut to);
    for language in &brief.languages {
        language.credits.pack(&mut to);
    }
    to.text
}

/// What of it is in one language.
#[cfg(not(target_arch = "wasm32"))]
pub fn pack_in(brief: &Brief, language_index: usize) -> String {
    let languages = vec![brief.languages[language_index].clone()];
    let brief = Brief {
        languages,
        ..brief.clone()
    };
    let mut to = Packer::new(|number| number.to_string(), Some(language_index));
    brief.pack(&mut to);
    to.text
}

/// What is made.
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub(crate) struct Packer {
    text: String,
    write: fn(f64) -> String,
    /// The language to pack alone.
    pub(crate) language_index: Option<usize>,
}

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
impl Packer {
    fn new(write: fn(f64) -> String, language_index: Option<usize>) -> Packer {
        let text = [MARK, "\n"].concat();
        Packer {
            text,
            write,
            language_index,
        }
    }

    fn line(&mut self, line: &str) {
        // Checks refuse what is no letter or sign, a line's end too; a note of two lines is read as one in any page.
        self.text.extend(
            line.chars()
                .map(|letter| if letter == '\n' { ' ' } else { letter }),
        );
        self.text.push('\n');
    }

    fn number(&mut self, number: f64) {
        self.line(&(self.write)(number));
    }
}

/// What is left to be taken out. What is missing is taken for nothing, and told at the end: a way out at each of so many
/// steps would weigh the module 2 KB.
pub(crate) struct Lines<'a> {
    rest: &'a str,
    read: fn(&str) -> f64,
    is_whole: bool,
}

impl<'a> Lines<'a> {
    #[inline(never)]
    fn line(&mut self) -> &'a str {
        match cut(self.rest, "\n") {
            Some((line, rest)) => {
                self.rest = rest;
                line
            }
            None => {
                self.is_whole = false;
                ""
            }
        }
    }

    #[inline(never)]
    fn number(&mut self) -> f64 {
        let line = self.line();
        let number = number(line, self.read);
        // Nor is any other in a brief: anybody may have written this.
        self.is_whole &= (0.0..NUMBER_MAX).contains(&number);
        number
    }

    /// Which of so many it is.
    #[inline(never)]
    pub(crate) fn choice(&mut self, count: usize) -> usize {
        let index = self.number() as usize;
        self.is_whole &= index < count;
        index
    }
}

/// What can be packed, and taken out again.
pub(crate) trait Packed: Sized {
    /// Adds its lines.
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer);
    /// Takes its lines.
    fn unpacked(from: &mut Lines<'_>) -> Self;
}

impl Packed for String {
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer) {
        to.line(self);
    }

    fn unpacked(from: &mut Lines<'_>) -> Self {
        from.line().into()
    }
}

impl Packed for f64 {
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer) {
        to.number(*self);
    }

    fn unpacked(from: &mut Lines<'_>) -> Self {
        from.number()
    }
}

/// Whole numbers, small enough to be told apart as the browser's numbers.
macro_rules! whole {
    ($($name:ident)+) => {$(
        impl Packed for $name {
            #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
            fn pack(&self, to: &mut Packer) {
                to.number(*self as f64);
            }

            fn unpacked(from: &mut Lines<'_>) -> Self {
                from.number() as $name
            }
        }
    )+};
}

whole! { u8 u16 usize }

impl Packed for bool {
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer) {
        u8::from(*self).pack(to);
    }

    fn unpacked(from: &mut Lines<'_>) -> Self {
        from.choice(2) == 1
    }
}

impl Packed for char {
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer) {
        self.to_string().pack(to);
    }

    fn unpacked(from: &mut Lines<'_>) -> Self {
        from.line().chars().next().unwrap_or_default()
    }
}

impl<T: Packed> Packed for Option<T> {
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer) {
        self.is_some().pack(to);
        if let Some(one) = self {
            one.pack(to);
        }
    }

    fn unpacked(from: &mut Lines<'_>) -> Self {
        bool::unpacked(from).then(|| T::unpacked(from))
    }
}

impl<T: Packed> Packed for Vec<T> {
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer) {
        self.len().pack(to);
        for one in self {
            one.pack(to);
        }
    }

    fn unpacked(from: &mut Lines<'_>) -> Self {
        let mut list = Vec::new();
        for _ in 0..usize::unpacked(from) {
            // A number that is none of ours would be a list without an end.
            if !from.is_whole {
                break;
            }
            list.push(T::unpacked(from));
        }
        list
    }
}

/// Packs structs field by field. What is left out does not compile.
macro_rules! packed {
    ($($name:ident { $($field:tt),+ $(,)? })+) => {$(
        impl $crate::packed::Packed for $name {
            #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
            fn pack(&self, to: &mut $crate::packed::Packer) {
                $($crate::packed::Packed::pack(&self.$field, to);)+
            }

            fn unpacked(from: &mut $crate::packed::Lines<'_>) -> Self {
                $name { $($field: $crate::packed::Packed::unpacked(from)),+ }
            }
        }
    )+};
}
pub(crate) use packed;

/// Packs enums: which of the variants, and what it holds.
macro_rules! packed_choice {
    ($($name:ident {
        $first:ident $(($one:ident))? $({ $($field:ident),+ })?,
        $($variant:ident $(($other:ident))? $({ $($named:ident),+ })?),+ $(,)?
    })+) => {$(
        impl $crate::packed::Packed for $name {
            #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
            fn pack(&self, to: &mut $crate::packed::Packer) {
                let names = [stringify!($first), $(stringify!($variant)),+];
                let which = |name| names.iter().position(|one| *one == name).unwrap_or(0);
                match self {
                    $name::$first $(($one))? $({ $($field),+ })? => {
                        $crate::packed::Packed::pack(&which(stringify!($first)), to);
                        $($crate::packed::Packed::pack($one, to);)?
                        $($($crate::packed::Packed::pack($field, to);)+)?
                    }
                    $($name::$variant $(($other))? $({ $($named),+ })? => {
                        $crate::packed::Packed::pack(&which(stringify!($variant)), to);
                        $($crate::packed::Packed::pack($other, to);)?
                        $($($crate::packed::Packed::pack($named, to);)+)?
                    })+
                }
            }

            fn unpacked(from: &mut $crate::packed::Lines<'_>) -> Self {
                let names = [stringify!($first), $(stringify!($variant)),+];
                let which = from.choice(names.len());
                let mut at = 0;
                $({
                    at += 1;
                    if which == at {
                        $(let $other = $crate::packed::Packed::unpacked(from);)?
                        $($(let $named = $crate::packed::Packed::unpacked(from);)+)?
                        return $name::$variant $(($other))? $({ $($named),+ })?;
                    }
                })+
                let _ = at;
                $(let $one = $crate::packed::Packed::unpacked(from);)?
                $($(let $field = $crate::packed::Packed::unpacked(from);)+)?
                $name::$first $(($one))? $({ $($field),+ })?
            }
        }
    )+};
}
pub(crate) use packed_choice;

packed! {
    Brief {
        id, version, languages, kicker, title, publisher, corrections, link, publishers, sources, colors, units, scales,
        sections,
    }
    OwnColor { id, own }
    Own { index, light, dark, pattern }
    Color { 0, 1, 2 }
    OwnUnit { id, name, one, whole }
    Scale { id, name, terms }
    Term { paint, name, meaning }
    Publisher { id, name, hosts }
    Source { id, publisher, title, date, url, seen, quoted_by, licence, from }
    Section { id, name, title, summary, within, charts }
    Chart {
        id, name, title, measure, place, unit_text, period, message, caveat, note, more, scale, counted, unit, groups,
        series, views,
    }
    Counted { name, also }
    Group { id, name }
    Link { text, url }
    Series {
        id, name, paint, unit, counter, definition, window, vintage, at_least, self_selected, group, points,
    }
    Year { 0 }
    Date { year, month, day }
    Point { when, since, until, value, decimals, basis, source, note, gap, names }
    View { id, name, kind }
    Parts { years, parts, together, sum_note }
    Together { series, start }
    InYear { years, series }
}

packed_choice! {
    Title { Published { text, lang }, Ours(text) }
    Licence { NotStated, Stated(text) }
    Unit { Percent, People, Countries, Judgments, Euro, Own(index) }
    Window { CalendarYear, ReportYear, YearTo, TwelveMonthsTo, State, Years }
    Vintage { First, Latest }
    Basis { Published, Quoted, Derived, Own }
    Paint { Role(role), Own(own) }
    Role { Open, Narrowed, Obstructed, Repressed, Closed, Count, Single, Second }
    Pattern { Plain, Dots, Diagonal, Cross, Solid }
    Kind {
        StackedBar(parts), Waffle(parts), Squares(parts), Line(series), Column(series), Bars(chosen), Dots(chosen),
        GroupBars(years), GroupSquares(years), Steps(series),
    }
}

impl Packed for Language {
    /// What the module says. The words of the page are the shell's affair, those of the kit the kit's.
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer) {
        self.tag.pack(to);
        self.rtl.pack(to);
        self.decimal.pack(to);
        self.group.pack(to);
        for text in [
            &self.percent,
            &self.colon,
            &self.semicolon,
            &self.day,
            &self.first_day,
            &self.month_year,
        ] {
            text.pack(to);
        }
        self.months.pack(to);
        self.words.pack(to);
    }

    fn unpacked(from: &mut Lines<'_>) -> Self {
        let mut language = Language {
            tag: Packed::unpacked(from),
            rtl: Packed::unpacked(from),
            decimal: Packed::unpacked(from),
            group: Packed::unpacked(from),
            ..Language::default()
        };
        let Language {
            percent,
            colon,
            semicolon,
            day,
            first_day,
            month_year,
            ..
        } = &mut language;
        for text in [percent, colon, semicolon, day, first_day, month_year] {
            *text = Packed::unpacked(from);
        }
        language.months = Packed::unpacked(from);
        language.words = Packed::unpacked(from);
        language
    }
}
