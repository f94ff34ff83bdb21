//! What no figure proves, at its places in the file.

use super::places::{self, Places};
use super::{Place, syntax, values};
use crate::brief::Brief;
use crate::check::claims;
use crate::reader::Problem;

/// A sentence of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The place within the brief: `sections[0].summary.nl`.
    pub path: String,
    /// The place within the file: where its text begins.
    pub place: Place,
    /// As readers read it, its slots filled.
    pub sentence: String,
}

/// What must be read once more: a claim that a program cannot hold to a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnceMore {
    /// What is claimed, once for each language.
    pub said: Vec<Sentence>,
    /// Whether the figures plainly say something else.
    pub is_denied: bool,
    /// The figures that judge it, each with the slot that says it.
    pub figures: Vec<String>,
    /// What to do.
    pub advice: &'static str,
}

/// The claims of a brief that no figure proves, those first that the figures deny; and the tags of the languages whose
/// words are not known. Nothing of a file that is no brief by its form.
pub fn once_more(bytes: &[u8]) -> (Vec<OnceMore>, Vec<String>) {
    let Some(text) = syntax::text(bytes).ok() else {
        return Default::default();
    };
    let Some(tree) = syntax::tree(text).ok() else {
        return Default::default();
    };
    let (value, _) = values::value(&tree, |digits| digits.parse().unwrap_or(f64::NAN));
    let Some(brief) = Brief::of_form(&value) else {
        return Default::default();
    };
    let offset = |path: &str| places::offset(&tree, &Problem::new(path.into(), String::new()));
    let claims = claims::of(&brief);
    let paths = claims.iter().flat_map(|one| &one.said);
    let places = Places::of(text, paths.map(|(path, _)| Some(offset(path))));
    let said = |(path, sentence): (String, String)| Sentence {
        place: places.at(offset(&path)),
        path,
        sentence,
    };
    let told = claims.into_iter().map(|one| OnceMore {
        said: one.said.into_iter().map(said).collect(),
        is_denied: one.is_denied,
        figures: one.figures,
        advice: one.advice,
    });
    let unknown = claims::without_words(&brief).map(Into::into).collect();
    (told.collect(), unknown)
}
