//! The figures of a chart as CSV, for a spreadsheet (P-15): one row for each, with everything that is known of it.

use crate::brief::{Basis, Brief, Chart};
use crate::figure::{figure, unit_word};
use crate::format;

/// The heads of the columns. `is_minimum` says "at least" to a machine (D-01), `value` has a decimal point.
const HEAD: [&str; 15] = [
    "time",
    "series",
    "label",
    "value",
    "unit",
    "is_minimum",
    "basis",
    "period",
    "counter",
    "definition",
    "source",
    "source_date",
    "source_url",
    "quoted_by",
    "licence",
];

/// RFC 4180 with a byte order mark, so that a spreadsheet reads its letters as UTF-8.
///
/// # Errors
/// Where the writer fails, which it does not in memory.
pub fn csv(brief: &Brief, chart: &Chart, language_index: usize) -> Result<String, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(HEAD)?;
    for series in &chart.series {
        for point in &series.points {
            let figure = figure(brief, chart, series, point, language_index);
            let source = &brief.sources[point.source];
            let basis = match point.basis {
                Basis::Published => "published",
                Basis::Quoted => "quoted",
                Basis::Derived => "derived",
                Basis::Own => "own",
            };
            let row = [
                point.when.to_string(),
                series.id.clone(),
                figure.name,
                format::plain(point.value, point.decimals),
                unit_word(series.unit, brief.voice(language_index)),
                series.at_least.to_string(),
                basis.into(),
                figure.period,
                figure.counter,
                figure.definition,
                figure.source.title,
                source.date.map(|date| date.to_string()).unwrap_or_default(),
                figure.source.url,
                figure.source.quoted_by,
                match figure.source.licence {
                    licence if licence.is_empty() => "not-stated".into(),
                    licence => licence,
                },
            ];
            writer.write_record(row.map(harmless))?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    Ok(format!("\u{feff}{}", String::from_utf8_lossy(&bytes)))
}

/// A text that begins like a formula is none to a spreadsheet behind an apostrophe.
fn harmless(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn p15_no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@a", "\tx", "\rx"] {
            assert_eq!(harmless(text.into()), format!("'{text}"));
        }
        assert_eq!(harmless("a=b".into()), "a=b");
    }
}
