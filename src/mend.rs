//! What is told of a brief that is wrong: one cause once, at its own place, with what makes it right.
//!
//! The reader and the checks write down every fault, each by itself. Here the brief is looked at once more, to leave
//! out what only follows from another fault, and to say what to do in the brief's own words: its ids, languages and
//! years. Where a brief is only drawn nobody mends it, and none of this is there.

mod amounts;
mod causes;
mod chosen;
mod counters;
mod dates;
mod days;
mod entries;
mod fields;
mod flags;
mod groups;
mod hosts;
mod hues;
mod ids;
mod kinds;
mod languages;
mod lists;
mod lookalikes;
mod minimum;
mod named;
mod no_value;
mod numbers;
mod order;
mod places;
mod plainer;
mod repeated;
mod running;
mod second;
mod shared;
mod slots;
mod unseen;
mod way;
mod words;
mod years;

pub(crate) use amounts::of as amount;
pub(crate) use flags::advice as flag;
pub(crate) use hosts::NOT_ALONE;
pub(crate) use lookalikes::figure_alone;
pub(crate) use no_value::NO_VALUE;
pub(crate) use numbers::{NO_FIGURE, digits};
pub(crate) use plainer::{OF_ANY, OF_KILLED};
pub(crate) use second::{of_span, span};

use crate::reader::Problem;
use crate::value::Value;

/// The problems as they are told.
pub(crate) fn told(mut problems: Vec<Problem>, brief: &Value) -> Vec<Problem> {
    if problems.is_empty() {
        return problems;
    }
    if let Some(other) = lists::not_a_brief(brief) {
        return vec![other];
    }
    languages::once(&mut problems, brief);
    ids::twice(&mut problems, brief);
    ids::copied(&mut problems);
    kinds::of_years(&mut problems, brief);
    chosen::nowhere(&mut problems, brief);
    no_value::once(&mut problems);
    minimum::once(&mut problems);
    years::astray(&mut problems, brief);
    second::alone(&mut problems, brief);
    days::alone(&mut problems, brief);
    causes::alone(&mut problems, brief);
    shared::once(&mut problems, brief);
    unseen::named(&mut problems, brief);
    named::so(&mut problems, brief);
    for problem in &mut problems {
        fields::mend(problem, brief);
        words::mend(problem, brief);
        languages::mend(problem, brief);
        ids::mend(problem, brief);
        slots::mend(problem, brief);
        kinds::mend(problem, brief);
        lists::mend(problem);
        numbers::mend(problem, brief);
        flags::mend(problem, brief);
        entries::mend(problem, brief);
        groups::mend(problem, brief);
        dates::mend(problem, brief);
        hosts::mend(problem, brief);
        hues::mend(problem, brief);
        counters::mend(problem, brief);
        order::mend(problem, brief);
        second::mend(problem, brief);
        no_value::mend(problem, brief);
        minimum::mend(problem, brief);
        running::mend(problem, brief);
        plainer::mend(problem, brief);
        repeated::mend(problem, brief);
    }
    problems
}

/// At most so many names are listed in a message. 10.
const LISTED_MAX: usize = 10;

/// Names for a message: the first few, and how many more there are.
pub(crate) fn listed(names: &mut dyn Iterator<Item = &str>) -> String {
    let mut list = String::new();
    let mut count = 0;
    for name in names {
        count += 1;
        if count > LISTED_MAX {
            continue;
        }
        if count > 1 {
            list.push_str(", ");
        }
        list.push_str(&cut(name));
    }
    if count > LISTED_MAX {
        let more = count - LISTED_MAX;
        list.push_str(&format!(" and {more} more"));
    }
    list
}

/// Leaves out the problems of a sort.
fn drop(problems: &mut Vec<Problem>, is_of: &dyn Fn(&Problem) -> bool) {
    problems.retain(|problem| !is_of(problem));
}

/// At most forty letters of what stands in the file.
fn cut(text: &str) -> String {
    const LETTERS_MAX: usize = 40;
    let mut short: String = text.chars().take(LETTERS_MAX).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
