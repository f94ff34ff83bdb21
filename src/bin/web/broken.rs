//! Ways in which the module does not arrive, for tests: `/broken/<how>/` has the same files, and a module that fails.

/// What happens to the module and to its twin; every other file arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It is said to be where nobody answers.
    Offline,
    /// Status 404.
    Missing,
    /// It comes after the longest delay there is.
    Slow,
    /// The server calls it plain text.
    Type,
    /// One bit is another.
    Hash,
    /// It is another module: of a few bytes.
    Version,
}

impl Failure {
    const NAMES: [(&str, Failure); 6] = [
        ("offline", Failure::Offline),
        ("missing", Failure::Missing),
        ("slow", Failure::Slow),
        ("type", Failure::Type),
        ("hash", Failure::Hash),
        ("version", Failure::Version),
    ];

    /// What a path asks for, and the path without it.
    pub fn asked_by(path: &str) -> (Option<Failure>, &str) {
        let asked = path.strip_prefix("/broken/");
        let Some((how, _)) = asked.and_then(|rest| rest.split_once('/')) else {
            return (None, path);
        };
        let path = &path["/broken/".len() + how.len()..];
        let known = Failure::NAMES.iter().find(|(name, _)| *name == how);
        // The names of both begin so, and go on with a hash; what else is named so is no part of the engine.
        let concerned = path.starts_with("/civic-brief-")
            && [".wasm", ".twin.js"].iter().any(|end| path.ends_with(end));
        (
            known.map(|(_, failure)| *failure).filter(|_| concerned),
            path,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_module_fails_and_only_where_that_is_asked() {
        let wasm = "/civic-brief-12345678.wasm";
        assert_eq!(Failure::asked_by(wasm), (None, wasm));
        assert_eq!(
            Failure::asked_by("/broken/hash/civic-brief-12345678.wasm"),
            (Some(Failure::Hash), wasm)
        );
        assert_eq!(
            Failure::asked_by("/broken/hash/civic-brief.js"),
            (None, "/civic-brief.js")
        );
        assert_eq!(
            Failure::asked_by("/broken/otherwise/civic-brief-1.wasm"),
            (None, "/civic-brief-1.wasm")
        );
    }
}
