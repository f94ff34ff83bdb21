//! Where each field of a brief has its place. A test holds the table to the description that editors read.

/// The places of a brief by the list or object that holds the fields, the outermost first, with what it is called and
/// its fields between bars.
pub(super) const PLACES: &[(&str, &str, &str)] = &[
    (
        "",
        "out of it all, to the brief itself, beside \"sections\"",
        "|$schema|colors|corrections|id|kicker|languages|link|publisher|publishers|scales|sections|sources|title|units|version|",
    ),
    ("publishers", "into the publisher", "|hosts|id|name|"),
    (
        "sources",
        "into the source",
        "|date|from|id|lang|licence|publisher|quoted_by|seen|title|url|",
    ),
    ("colors", "into the color", "|dark|id|light|pattern|"),
    ("units", "into the unit in \"units\"", "|id|name|one|whole|"),
    ("scales", "into the scale", "|id|name|terms|"),
    (
        "terms",
        "into the term of the scale",
        "|color|meaning|name|",
    ),
    (
        "sections",
        "into the section",
        "|charts|id|name|summary|title|within|",
    ),
    (
        "charts",
        "into the chart",
        "|caveat|common|counted|groups|id|measure|message|more|name|note|period|place|scale|series|title|unit|unit_text|views|",
    ),
    ("more", "into \"more\" of the chart", "|text|url|"),
    ("counted", "into \"counted\" of the chart", "|also|name|"),
    ("groups", "into the group", "|id|name|"),
    (
        "common",
        "into \"common\" of the chart",
        "|at_least|basis|color|counter|definition|source|vintage|window|",
    ),
    (
        "series",
        "into the series",
        "|at_least|basis|color|counter|definition|group|id|name|points|self_selected|source|unit|vintage|window|",
    ),
    (
        "points",
        "into the points",
        "|basis|break|date|decimals|names|note|since|source|until|value|year|",
    ),
    (
        "views",
        "into the view",
        "|group|id|kind|name|parts|series|sum_note|years|",
    ),
    ("group", "into \"group\" of the view", "|from|series|"),
];

/// What holds what, the inner one first.
const WITHIN: &[(&str, &str)] = &[
    ("points", "series"),
    ("series", "charts"),
    ("common", "charts"),
    ("views", "charts"),
    ("groups", "charts"),
    ("more", "charts"),
    ("counted", "charts"),
    ("group", "views"),
    ("charts", "sections"),
    ("sections", ""),
    ("publishers", ""),
    ("sources", ""),
    ("colors", ""),
    ("units", ""),
    ("scales", ""),
    ("terms", "scales"),
];

/// Where a field belongs that stands in a place which has none of that name: as near as can be, further in before
/// further out. Nothing where no place has it, or its own place has.
pub(super) fn of(name: &str, holder: &str) -> Option<&'static str> {
    let typed = ["|", name, "|"].concat();
    let has = |place: &str| {
        let mut places = PLACES.iter();
        places
            .find(|(of, ..)| *of == place)
            .filter(|(.., fields)| fields.contains(&typed))
            .map(|(_, said, _)| *said)
    };
    PLACES.iter().find(|(of, ..)| *of == holder)?;
    // Those of a view stand in a view of another kind.
    if has(holder).is_some() {
        return None;
    }
    // All that is within a place, then the same of what is around it.
    let mut around = Some(holder);
    while let Some(place) = around {
        let mut level = vec![place];
        while !level.is_empty() {
            let found = level.iter().find_map(|one| has(one));
            if found.is_some() {
                return found;
            }
            let inner = WITHIN.iter().filter(|(_, outer)| level.contains(outer));
            level = inner.map(|(inner, _)| *inner).collect();
        }
        around = outer(place);
    }
    None
}

fn outer(place: &str) -> Option<&'static str> {
    let mut within = WITHIN.iter();
    within
        .find(|(inner, _)| *inner == place)
        .map(|(_, outer)| *outer)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The description is made of the types that say field by field what the reader reads.
    #[test]
    fn each_place_has_the_fields_that_the_description_names() {
        let schema = crate::schema::text().expect("a description");
        let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
        let names = |of: &serde_json::Value| -> Vec<String> {
            let all = of["properties"].as_object().expect("fields");
            all.keys().cloned().collect()
        };
        let of_views = || {
            let kinds = schema["$defs"]["View"]["oneOf"].as_array().expect("kinds");
            let mut all: Vec<String> = kinds.iter().flat_map(names).collect();
            all.sort();
            all.dedup();
            all
        };
        let types = [
            "",
            "Publisher",
            "Source",
            "OwnColor",
            "OwnUnit",
            "Scale",
            "Term",
            "Section",
            "Chart",
            "Link",
            "Counted",
            "Group",
            "Common",
            "Series",
            "Point",
            "View",
            "Together",
        ];
        assert_eq!(types.len(), PLACES.len());
        for ((place, _, fields), name) in PLACES.iter().zip(types) {
            let wanted = match name {
                "" => names(&schema),
                "View" => of_views(),
                _ => names(&schema["$defs"][name]),
            };
            assert_eq!(*fields, format!("|{}|", wanted.join("|")), "{place}");
        }
    }

    /// Of every place, for every field that another place has.
    #[test]
    fn a_field_of_another_place_is_told_a_place_that_has_it() {
        for (holder, _, own) in PLACES {
            for (_, _, fields) in PLACES {
                for name in fields.split('|').filter(|name| !name.is_empty()) {
                    let typed = format!("|{name}|");
                    let Some(said) = of(name, holder) else {
                        assert!(own.contains(&typed), "{name} in {holder}");
                        continue;
                    };
                    assert!(!own.contains(&typed), "{name} in {holder}");
                    let told = PLACES.iter().find(|(_, place, _)| *place == said);
                    assert!(
                        told.expect("a place").2.contains(&typed),
                        "{name} in {holder}"
                    );
                }
            }
        }
        assert_eq!(of("caveat", "sections"), Some("into the chart"));
        assert_eq!(of("decimals", "common"), Some("into the points"));
        assert_eq!(of("at_least", "views"), Some("into the series"));
        assert_eq!(of("sum", "views"), None);
    }
}
