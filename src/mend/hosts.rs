//! The host of an address, where more than the host was written.

use super::{cut, way};
use crate::reader::Problem;
use crate::value::Value;

/// How the problem begins that is mended here.
pub(crate) const NOT_ALONE: &str = "not a host alone";

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if !problem.message.starts_with(NOT_ALONE) {
        return;
    }
    let written = way::at(brief, &problem.path).and_then(Value::as_text);
    let host = written.and_then(alone);
    problem.hint.advice = Some(match host {
        Some(host) => format!("write the host alone: \"{}\"", cut(&host)),
        None => "write the host alone, as in \"www.example.org\": what stands after https:// and before the next /".into(),
    });
}

/// The host within an address.
fn alone(written: &str) -> Option<String> {
    let written = written.trim().to_ascii_lowercase();
    let after = written
        .split_once("://")
        .map_or(&*written, |(_, after)| after);
    let host = after.split(['/', '?', '#', ':']).next()?;
    let host = host.trim_start_matches(['*', '.']).trim_end_matches('.');
    crate::check::host(&["https://", host].concat()).map(Into::into)
}
