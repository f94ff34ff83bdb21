//! The known name that somebody probably meant.

/// The name, where there is one near enough.
pub(super) type Name = Option<String>;

/// Longer texts are no misspelt names; comparing them would take long. 64.
const LENGTH_MAX: usize = 64;
/// At most so many names are compared. 2000.
const NAMES_MAX: usize = 2000;

/// The name that differs least from what was typed: in its case, or in at most a third of its letters.
pub(crate) fn nearest<I: Iterator<Item = String>>(typed: &str, names: impl FnOnce() -> I) -> Name {
    if typed.len() > LENGTH_MAX {
        return None;
    }
    // Names are of ASCII; a table of the small letters of every script would weigh the module.
    let lower = typed.to_ascii_lowercase();
    let steps_max = (lower.chars().count() / 3).max(1);
    let close = |name: String| {
        if name.len() > LENGTH_MAX {
            return None;
        }
        // Two letters that changed places are one step.
        let steps = strsim::damerau_levenshtein(&lower, &name.to_ascii_lowercase());
        (steps <= steps_max && name != typed).then_some((steps, name))
    };
    // Of several as near the first is taken, as it is listed.
    let near = names().take(NAMES_MAX).filter_map(close);
    near.min_by_key(|(steps, _)| *steps).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_hand_finds_its_name_and_another_word_finds_none() {
        let near = |typed: &str| {
            let names = ["percent", "people", "countries", "title", "id"];
            nearest(typed, || names.iter().copied().map(Into::into))
        };
        assert_eq!(near("precent").as_deref(), Some("percent"));
        assert_eq!(near("PERCENT").as_deref(), Some("percent"));
        assert_eq!(near("titel").as_deref(), Some("title"));
        assert_eq!(near("country"), None);
        assert_eq!(near("kWhh"), None);
        assert_eq!(near(""), None);
        assert_eq!(near(&"x".repeat(1_000_000)), None);
    }
}
