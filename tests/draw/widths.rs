//! The table of widths is the fonts' own.

use civic_brief::widths::advance;
use ttf_parser::Face;

const REGULAR: &[u8] = include_bytes!("../../src/fonts/OpenSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../src/fonts/OpenSans-Bold.ttf");
const FACES: [(&str, bool, &[u8]); 2] = [("regular", false, REGULAR), ("bold", true, BOLD)];

/// What is listed one by one after the tables.
const PUNCTUATION: &str = "‘’‚“”„\u{2009}\u{202f}–•≤≥\u{2212}€";

/// Hundredths of an em, rounded up; nothing where the font lacks the character.
fn measured(face: &Face, character: char) -> Option<u8> {
    let glyph = face.glyph_index(character)?;
    let advance = u32::from(
        face.glyph_hor_advance(glyph)
            .expect("a glyph has an advance"),
    );
    let hundredths = (advance * 100).div_ceil(u32::from(face.units_per_em()));
    Some(u8::try_from(hundredths).expect("no glyph is wider than 2.55 em"))
}

#[test]
fn widths_of_the_tables_equal_the_fonts() {
    for (name, bold, bytes) in FACES {
        let face = Face::parse(bytes, 0).expect("a font");
        for character in '\u{20}'..='\u{17f}' {
            let code = u32::from(character);
            let found = advance(character, bold);
            match measured(&face, character) {
                Some(width) => assert_eq!(found, width, "{name} U+{code:04X} {character:?}"),
                // Control characters take no room; nothing else is missing.
                None => assert!(
                    character.is_control() && found == 0,
                    "{name} U+{code:04X}: {found}, not in the font"
                ),
            }
        }
    }
}

#[test]
fn widths_of_punctuation_are_never_narrower_than_the_fonts() {
    for (name, bold, bytes) in FACES {
        let face = Face::parse(bytes, 0).expect("a font");
        let mut compared = 0;
        let mut narrower = Vec::new();
        for character in PUNCTUATION.chars() {
            let code = u32::from(character);
            let Some(width) = measured(&face, character) else {
                continue;
            };
            let found = advance(character, bold);
            if found < width {
                narrower.push(format!("U+{code:04X} {character:?}: {found}, font {width}"));
            }
            // One that is not listed would take the whole em of an unknown script.
            assert_ne!(
                found,
                advance('\u{4e00}', bold),
                "{name} U+{code:04X} is not listed"
            );
            compared += 1;
        }
        assert!(compared > 0, "{name}: the font has none of them");
        assert!(narrower.is_empty(), "{name}: {}", narrower.join("; "));
    }
}
