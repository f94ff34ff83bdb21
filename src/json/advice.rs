//! What to do about a problem of a brief, in words for somebody who writes briefs and not programs.

/// What to do about a message, by how it begins; a number at its beginning is left aside.
pub(super) fn of(message: &str) -> &'static str {
    let start = message.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let start = if start.len() < message.len() {
        start.trim_start()
    } else {
        message
    };
    if let Some((found, wanted)) = message.split_once(" instead of ") {
        if wanted == "a text" && matches!(found, "an object" | "a list") {
            return ONE_TEXT;
        }
        return INSTEAD_OF
            .iter()
            .find(|(what, _)| *what == wanted)
            .map_or(OTHERWISE, |(_, advice)| advice);
    }
    let begins = |(what, _): &&(&str, &'static str)| start.starts_with(what);
    ADVICE
        .iter()
        .find(begins)
        .map_or(OTHERWISE, |(_, advice)| advice)
}

/// What to do about a number by hand that is a figure of its chart.
pub(super) fn of_slot(slot: &str) -> String {
    format!("write {slot} instead, if that figure is meant: it follows it when it changes")
}

const OTHERWISE: &str = "`civic-brief schema` says what may stand here";

/// Of an object or a list in the place of one text.
const ONE_TEXT: &str = "write one text between double quotes, without { } and [ ]: one alone, the same in every language";

const INSTEAD_OF: &[(&str, &str)] = &[
    ("a text", "put the value between double quotes"),
    (
        "a number",
        "write the value without quotes, with a point for its decimals: 1234.5",
    ),
    ("true or false", "write true or false, without quotes"),
    (
        "a list",
        "put what stands here between [ and ], also if it is one entry",
    ),
    (
        "an object",
        "write fields between { and }; a text has one for each language: {\"nl\": \"…\", \"en\": \"…\"}",
    ),
];

/// A longer beginning stands before a shorter one.
const ADVICE: &[(&str, &str)] = &[
    // The form of a brief.
    (
        "unknown field",
        "correct the name or remove the field; `civic-brief schema` describes every field",
    ),
    (
        "missing field",
        "add the field to this object; `civic-brief schema` describes every field",
    ),
    (
        "unknown language without its words",
        "bring its words: put what `civic-brief words` prints in the place of the tag, and translate it",
    ),
    (
        "not the tag of a language",
        "write the tag as pages have it in lang: fr, pt-BR, zh-Hant",
    ),
    (
        "too many languages",
        "make a brief for some of them, and another for the others",
    ),
    (
        "language used twice",
        "keep one of the two; a language that you bring takes the place of the known one",
    ),
    (
        "unknown direction",
        "write ltr for a language from left to right, rtl for one from right to left",
    ),
    (
        "not a single mark",
        "write the one mark that stands there: a point, a comma, or a narrow no-break space as \\u202f",
    ),
    (
        "the same mark as for decimals",
        "choose another mark between thousands, or correct \"decimal\": a reader could not tell the two apart",
    ),
    (
        "wrong form of a date",
        "write each of them once, in the order of the language: \"{day} {month} {year}\"",
    ),
    ("months: ", "write twelve months, January first"),
    (
        "wrong number of #",
        "write a # for each value that is put in, as the English word has them: `civic-brief words en`",
    ),
    (
        "unknown earlier section",
        "write the id of a section that stands before this one",
    ),
    (
        "unknown publisher",
        "write an id from \"publishers\", or add the publisher there",
    ),
    (
        "unknown source",
        "write an id from \"sources\", or put the source there, back if it was taken out; it must stand before what is made from it",
    ),
    (
        "unknown scale",
        "write an id from \"scales\", or add the scale there",
    ),
    (
        "unknown group",
        "write an id from the chart's \"groups\", or add the group there",
    ),
    (
        "unknown series",
        "write an id from the chart's \"series\", or add the series there",
    ),
    (
        "unknown color",
        "write one of the colors that are known, or add one of your own to \"colors\"",
    ),
    (
        "unknown unit",
        "write one of the units that are known, or add one of your own to \"units\"",
    ),
    (
        "unknown window",
        "write calendar-year for 1 January to 31 December, report-year for the report of that year, year-to and \
         twelve-months-to for what ends on a day in \"until\", state for a count on one day (\"until\", or \"date\" in steps), years for a total since \
         the year in \"since\"",
    ),
    (
        "unknown basis",
        "write published for a figure of its counter, quoted for one that somebody quotes, derived for simple \
         arithmetic that the note tells, own for a calculation of your own",
    ),
    (
        "unknown vintage",
        "write first for figures as they were first published, latest for figures as the counter gives them now",
    ),
    (
        "unknown ",
        "write one of the words that are known, in small letters",
    ),
    (
        "empty list",
        "add an entry, or leave the field out if it need not be there",
    ),
    (
        "empty text",
        "write the text, or leave the field out if it need not be there",
    ),
    (
        "bad id",
        "use small letters, digits and hyphens only, at most 64: it stands in addresses and file names",
    ),
    (
        "id used twice",
        "give one of the two another id, also where it is referred to, or take one of them out",
    ),
    (
        "id that is taken",
        "give it another id, also where it is referred to",
    ),
    (
        "not a color",
        "write # and six digits of base 16, two each for red, green and blue",
    ),
    (
        "not a date",
        "write the day as year, month and day with hyphens, and only as much of it as the source says",
    ),
    (
        "not a whole number",
        "write a number from the range, without quotes and without decimals",
    ),
    (
        "group from a series",
        "write the id of one of the parts under \"from\": the first that the group takes together",
    ),
    // Slots in texts.
    (
        "slot that names no value",
        "write {series.year} as they stand in this chart's \"series\" and \"points\"; {series.shown} needs a value in every year of the views",
    ),
    ("slot without an end", "close the slot with }"),
    (
        "slot without a beginning",
        "open the slot with {, or remove the }",
    ),
    (
        "bad range in a slot",
        "write two whole numbers with two points between: {series.2024|70..75|nearly three quarters}",
    ),
    (
        "words that the data have left",
        "change the words so that they fit the new figure, and the range with them",
    ),
    (
        "number written by hand in a text without slots",
        "say it without the number, or in words: figures go as slots into the title, message, caveat or note of a chart; \
         a small number that is no figure may be a word",
    ),
    (
        "numbers written by hand in a text without slots",
        "say it without the numbers, or in words: figures go as slots into the title, message, caveat or note of a chart",
    ),
    (
        "number written by hand",
        "no figure of this chart is that number: say it without the number, or in words, as a norm or a target; or \
         make it a point of a series, published by whoever states it or with the basis derived or own, and write the \
         slot of that",
    ),
    (
        "other numbers than in",
        "correct the one that is wrong, here or there: every language has the same slots",
    ),
    // Words.
    (
        "word that no brief uses",
        "choose a plainer word, such as \"highest\" or \"killed\": it speaks of a contest or of guilt, which no figure says",
    ),
    (
        "word not used",
        "choose a plainer word, such as \"killed\" or \"highest\"",
    ),
    (
        "title of more than",
        "shorten the title; what is left out can go into the message",
    ),
    ("sentence of more than", "make two sentences of it"),
    (
        "caveat of more than",
        "shorten the caveat; what is left out can go into the note",
    ),
    (
        "label of more than",
        "shorten the label; what is left out can go into the note",
    ),
    // Addresses.
    (
        "not an https address",
        "write the whole address, beginning with https://",
    ),
    (
        "neither an https nor a mailto",
        "write https://… or mailto:name@example.org",
    ),
    (
        "link to a host",
        "add the host to the publisher's \"hosts\" if the site is its own; else move the address to \"seen\"",
    ),
    // Colors.
    (
        "too faint",
        "write the color that is said instead, or another that differs more from its paper",
    ),
    (
        "label that is hard to read",
        "write the color that is said instead, or another that is lighter or darker",
    ),
    (
        "too alike",
        "write the color that is said instead, or another that differs more, above all in how light it is",
    ),
    (
        "red in a picture of people",
        "take the color \"count\" or \"single\", or one of your own that is no red",
    ),
    (
        "pattern of two colors",
        "write one of the patterns that are free",
    ),
    (
        "colors: at most",
        "take out what no chart needs; what means the same has the same color",
    ),
    // Values and time.
    (
        "value that is not a whole count",
        "write a whole number from 0 to 9999999999, as it was published, without a mark between thousands",
    ),
    (
        "value that is not a share",
        "write the per cent as a number from 0 to 100",
    ),
    (
        "share that is a minimum",
        "remove \"at_least\", or change the unit to what was counted",
    ),
    (
        "not in the order of time",
        "put the points in the order of time, each year or day once",
    ),
    (
        "no last day",
        "add \"until\" with the last day that was counted, or choose another window",
    ),
    (
        "last day that the window",
        "remove \"until\", or choose the window year-to or twelve-months-to, or state for a count on that day",
    ),
    (
        "value that is not an amount",
        "write a number from 0 to 9999999999, as it was published",
    ),
    (
        "no first year",
        "add \"since\" with the first year that was counted, or choose another window",
    ),
    (
        "first year that the window",
        "remove \"since\", or choose the window years",
    ),
    (
        "first year of a total",
        "write the first year that was counted; a total of one year has the window calendar-year",
    ),
    (
        "day of a total",
        "write \"year\" with the last year that was counted, instead of \"date\"",
    ),
    (
        "source of another counter",
        "write a source of the same publisher, or make a series of its own for this counter",
    ),
    // What a view can show.
    (
        "series that stands twice",
        "keep the series once in this view",
    ),
    ("year that stands twice", "keep the year once"),
    (
        "series of no group",
        "add \"group\" to the series, or move it to a chart without groups: the table has a row for each group",
    ),
    (
        "day in a view of years",
        "choose a view of kind steps, or give the points a \"year\" instead of a \"date\"",
    ),
    (
        "years without end",
        "correct the year that is far from the others, or leave out what is older",
    ),
    ("no chart in any section", "add a chart to a section"),
    (
        "no room for all of it",
        "shorten the title, the caveat, the names or the definitions, or show fewer series or years in this view",
    ),
    (
        "no value",
        "add the point to the series, or take the year or the series out of the view",
    ),
    (
        "two units",
        "show series of one unit in this view, and the others in a chart of their own: a title stands above all views of one",
    ),
    (
        "two counters",
        "show one counter's series in this view, or several as dots; a sum of its figures is \"derived\", with its counter and source",
    ),
    (
        "part that is not",
        "choose parts of that unit, or another kind of view",
    ),
    (
        "parts that are more than a whole",
        "correct the figure that is too high, or take out a part that is within another; \
         if parts overlap, or only rounding is at fault, say so in \"sum_note\"",
    ),
    (
        "parts that are less than a whole",
        "add the part that is missing, or correct the figure that is too low; \
         if they need not make a whole, or only rounding is at fault, say so in \"sum_note\"",
    ),
    (
        "parts: at most",
        "take some categories together, or make two views",
    ),
    (
        "lines: at most",
        "take some lines out of the view and show them in another view, or take their series out of the chart",
    ),
    (
        "columns a year",
        "keep two series in this view; more of them have room in the kind line, in bars or dots of one year, or in a \
         second view",
    ),
    (
        "squares in",
        "choose another kind of view: so many squares cannot be counted",
    ),
    (
        "group that its parts deny",
        "correct the group's figure or those of its parts",
    ),
    (
        "group unlike the first",
        "give every group the same categories in the same order",
    ),
    (
        "groups in a chart that has none",
        "add \"groups\" to the chart, or choose another kind of view",
    ),
    (
        "series that follows another",
        "add \"break\" to its first point: why it may not be compared with what is before",
    ),
    (
        "line through a self-selected",
        "choose a view of kind column, bars or dots",
    ),
    (
        "chart that does not point back",
        "let \"counted\" of both charts name each other",
    ),
    // Words beside the figures.
    (
        "title of ",
        "write the year on show as a slot, or let the year of the title be the first of the view's \"years\"",
    ),
    (
        "message of ",
        "write the year on show as a slot, or let the title name the year that the picture begins with",
    ),
    (
        "period that does not name",
        "write the first and the last year of the figures, or {shown} where the reader chooses the year",
    ),
    (
        "\"",
        "take out the words before the slot: each value of this series is said as a minimum",
    ),
    (
        "figure of ",
        "write that slot, which follows the year that a reader chooses; or write the year itself in place of {shown}",
    ),
    (
        "published, and calculated from others",
        "write \"basis\": \"own\" in the series or the points that have this source; or take \"from\" out, if it was published so",
    ),
    (
        "own figures with a publication of others",
        "add a source of your own, with a title in each language and this one in its \"from\", and name that one in the series; or correct \"basis\"",
    ),
    (
        "source of a later day than the brief",
        "write the day of the newest figures in \"version\" of the brief, or correct the date of the source",
    ),
    (
        "color used twice",
        "give one of the two another color of the palette, or one of your own in \"colors\"",
    ),
    (
        "one year of a total",
        "write from which year to which, such as 2020–2024; another total has a chart of its own",
    ),
    (
        "total beside single years",
        "give the total a view of its own, or take it out of this one",
    ),
    (
        "slot without { and }",
        "write { before it and } after it, and nothing else around it",
    ),
    (
        "published, and read at",
        "write \"basis\": \"quoted\" in the series or the points that have this source; or take \"quoted_by\" out, if you read it at the counter's",
    ),
    (
        "sentence that begins with ",
        "put a word before it, such as the year and a comma: \"In 2024, …\"",
    ),
    (
        "figures of ",
        "add the year to \"years\" of the views, first if it is to be seen first; or take its points out",
    ),
    (
        "quoted, and not said by whom",
        "add \"quoted_by\" to the source, or \"seen\" with the address where it was read; or correct \"basis\"",
    ),
    (
        "own calculation, and not said from what",
        "add \"from\" to the source with the sources that it was made from; or correct \"basis\"",
    ),
];
