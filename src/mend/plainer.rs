//! A word of sport or of guilt: what says the same plainly, in its language; of a record, within the figures.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

/// How the problem begins where people who were killed are counted.
pub(crate) const OF_KILLED: &str = "word not used of people who were killed";
/// The same of any other brief: the words are of a contest, or of guilt.
pub(crate) const OF_ANY: &str = "word that no brief uses";

/// The words that say the same, whatever the figures are.
const PLAINER: &[(&str, &str)] = &[
    ("scoort", "heeft"),
    ("scoren", "hebben"),
    ("winnaar", "met het hoogste cijfer"),
    ("winnaars", "met de hoogste cijfers"),
    ("winner", "with the highest figure"),
    ("winners", "with the highest figures"),
    ("dodelijkste", "met de meeste doden"),
    ("deadliest", "with the most people killed"),
    ("vermoord", "gedood"),
    ("vermoorde", "gedode"),
    ("murdered", "killed"),
    ("slachtoffercijfers", "aantallen gedode mensen"),
];

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    let said = [OF_KILLED, OF_ANY]
        .iter()
        .find_map(|of| way::quoted(&problem.message, of));
    let plainer = PLAINER.iter().find(|(word, _)| said == Some(*word));
    if let Some((_, plainer)) = plainer {
        problem.hint.advice = Some(format!(
            "choose plainer words, such as \"{plainer}\": it speaks of a contest or of guilt, which no figure says"
        ));
        return;
    }
    if !matches!(said, Some("record" | "recordaantal" | "recordjaar")) {
        return;
    }
    let Some(chart) = way::chart(&problem.path) else {
        return;
    };
    let unit = way::at(brief, &way::below(chart, "unit")).and_then(Value::as_text);
    let dutch = matches!(problem.path.rsplit('.').next(), Some(tag) if tag.starts_with("nl"));
    let instead = match (dutch, unit) {
        (true, Some("percent")) => "het hoogste percentage in deze cijfers",
        (true, Some("euro")) => "het hoogste bedrag in deze cijfers",
        (true, _) => "het hoogste aantal in deze cijfers",
        (false, Some("percent")) => "the highest percentage in these figures",
        (false, Some("euro")) => "the highest amount in these figures",
        (false, _) => "the highest number in these figures",
    };
    problem.hint.advice = Some(format!(
        "choose plainer words, such as \"{instead}\", if they say so"
    ));
}
