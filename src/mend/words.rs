//! The words of a field that knows only some: what people write instead of them.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

const LANGUAGE: &str = "unknown language without its words";

/// What is said of an unknown one, the word that was probably meant, and what stands there instead, between bars.
const MEANT: &[(&str, &str, &str)] = &[
    (
        "unknown window",
        "calendar-year",
        "|year|yearly|annual|calendar|calendar year|jaar|kalenderjaar|",
    ),
    ("unknown window", "report-year", "|report|report year|"),
    (
        "unknown window",
        "year-to",
        "|ytd|year-to-date|year to date|",
    ),
    (
        "unknown window",
        "twelve-months-to",
        "|12-months|12 months|twelve-months|rolling|",
    ),
    (
        "unknown window",
        "state",
        "|day|date|moment|snapshot|stock|",
    ),
    ("unknown window", "years", "|period|multi-year|total|"),
    (
        "unknown basis",
        "published",
        "|official|source|original|reported|publication|",
    ),
    ("unknown basis", "quoted", "|press|news|media|quote|cited|"),
    (
        "unknown basis",
        "derived",
        "|calculated|computed|arithmetic|",
    ),
    ("unknown basis", "own", "|ours|self|estimate|estimated|"),
    (
        "unknown vintage",
        "latest",
        "|newest|last|current|recent|revised|updated|now|",
    ),
    (
        "unknown vintage",
        "first",
        "|initial|original|as-published|published|",
    ),
    (LANGUAGE, "nl", "|dutch|nederlands|nld|dut|"),
    (LANGUAGE, "en", "|english|engels|eng|"),
    (
        "unknown unit",
        "percent",
        "|%|per cent|percentage|procent|share|",
    ),
    (
        "unknown unit",
        "people",
        "|persons|person|humans|mensen|victims|deaths|",
    ),
    ("unknown unit", "countries", "|country|landen|states|"),
    ("unknown unit", "euro", "|€|eur|eur.|"),
];

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if let (Some(_), Some(meant)) = (&problem.hint.field, &problem.hint.meant) {
        problem.hint.advice = Some(format!("write \"{meant}\" instead"));
    }
    let Some(what) = problem.message.split(": ").next() else {
        return;
    };
    let Some(typed) = way::at(brief, &problem.path).and_then(Value::as_text) else {
        return;
    };
    let typed = ["|", &typed.to_ascii_lowercase(), "|"].concat();
    let found = MEANT
        .iter()
        .find(|(of, _, instead)| *of == what && instead.contains(&typed));
    if let Some((_, meant, _)) = found {
        problem.hint.meant = Some((*meant).into());
        if what == LANGUAGE {
            problem.hint.advice = Some(format!("write the tag of the language: \"{meant}\""));
        }
    }
}
