//! What was asked in a way that no command knows, and how to ask it: what people type elsewhere, such as `-o x.png`.

use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Error};

use super::Arguments;
use super::nearby::{charts, nearest, views, with_chart};

/// The commands whose answer goes to standard output.
const TO_OUTPUT: &[&str] = &[
    "check",
    "diff",
    "schema",
    "words",
    "sources",
    "csv",
    "svg",
    "png",
    "text",
    "completions",
];

/// Of those, and of no others, a chart is named first.
const OF_CHART: &[&str] = &["csv", "svg", "png", "text"];

/// Commands by the names that they have elsewhere.
const COMMANDS: &[(&str, &[&str])] = &[
    ("new", &["init", "create", "start", "template"]),
    (
        "check",
        &["validate", "lint", "test", "verify", "controleer"],
    ),
    ("diff", &["compare", "changes"]),
    (
        "export",
        &[
            "build", "all", "convert", "generate", "publish", "html", "zip",
        ],
    ),
    (
        "png",
        &[
            "picture", "image", "draw", "render", "plot", "chart", "jpg", "jpeg", "pdf",
        ],
    ),
    ("csv", &["data", "table", "figures", "excel", "xlsx"]),
    ("words", &["translate", "language"]),
];

/// Options that name where the answer goes, elsewhere.
const OUTPUT: &[&str] = &["-o", "--output", "--out", "--outfile", "--dest"];
/// Options that name the brief, elsewhere.
const BRIEF: &[&str] = &[
    "-f",
    "-i",
    "--file",
    "--brief",
    "--input",
    "--src",
    "--json-file",
];
/// Options that name the chart, elsewhere.
const CHART: &[&str] = &["-c", "--chart", "--id", "--name"];

/// What to write instead; nothing where clap's own answer says it.
pub fn mend(error: &Error, arguments: &[String]) -> Option<String> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let command = arguments.first()?.as_str();
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            of_command(text(ContextKind::InvalidSubcommand)?, arguments)
        }
        // A word that is nearly one that there is clap answers with that.
        ErrorKind::UnknownArgument if text(ContextKind::SuggestedArg).is_some() => None,
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => {
            of_argument(command, text(ContextKind::InvalidArg)?, arguments).or_else(|| {
                let more = text(ContextKind::InvalidValue)?;
                of_argument(command, more, arguments)
            })
        }
        ErrorKind::MissingRequiredArgument => missing(command),
        _ => None,
    }
}

fn of_command(typed: &str, arguments: &[String]) -> Option<String> {
    let rest = arguments.get(1..).unwrap_or_default();
    if typed.ends_with(".json") {
        return Some(format!(
            "no command before the file: write {}",
            line(&["check".into(), typed.into()])
        ));
    }
    let small = typed.to_lowercase();
    let all = Arguments::command();
    let known: Vec<&str> = all.get_subcommands().map(clap::Command::get_name).collect();
    let mut elsewhere = COMMANDS.iter();
    let elsewhere = elsewhere.find(|(_, names)| names.contains(&&*small));
    let Some(meant) = elsewhere
        .map(|(meant, _)| *meant)
        .or_else(|| nearest(typed, &known))
    else {
        let known = known.join(", ");
        return Some(format!("unknown command: \"{typed}\"; known are {known}"));
    };
    // Of `help exporr` the word before it was right.
    let before = arguments.iter().take_while(|one| *one != typed);
    let before = before.filter(|one| *one == "help");
    let rest: Vec<&String> = rest.iter().filter(|one| *one != typed).collect();
    // What draws or tells of one chart is asked for it first; a file alone has one that can be named.
    let chart = match rest[..] {
        [file] if OF_CHART.contains(&meant) => charts(Path::new(file)),
        _ => None,
    };
    let whole: Vec<String> = before
        .cloned()
        .chain([meant.to_owned()])
        .chain(chart.into_iter().flatten().take(1))
        .chain(rest.into_iter().cloned())
        .collect();
    Some(format!(
        "unknown command: \"{typed}\"; write {}",
        line(&whole)
    ))
}

/// An option or an argument that the command has not.
fn of_argument(command: &str, typed: &str, arguments: &[String]) -> Option<String> {
    let name = typed.split('=').next().unwrap_or_default();
    let at = arguments.iter().position(|one| {
        one == typed || one.split('=').next() == Some(name) || one.strip_prefix(name).is_some()
    })?;
    // Its value stands behind = or behind a space.
    let own = arguments[at]
        .strip_prefix(name)
        .map(|rest| rest.trim_start_matches('='));
    let own = own.filter(|own| !own.is_empty());
    let is_option = name.starts_with('-');
    let next = arguments
        .get(at + 1)
        .filter(|next| is_option && !next.starts_with('-'));
    let (value, end) = match (own, next) {
        (Some(own), _) => (Some(own), at + 1),
        (None, Some(next)) => (Some(next.as_str()), at + 2),
        (None, None) => (None, at + 1),
    };
    let mut others: Vec<String> = arguments[..at].to_vec();
    others.extend_from_slice(&arguments[end..]);
    let with = |others: &[String], value: &str| {
        let all: Vec<String> = others.iter().cloned().chain([value.into()]).collect();
        line(&all)
    };
    if OUTPUT.contains(&name) {
        let file = value.unwrap_or("FILE");
        return Some(match command {
            "export" => {
                let folder = match is_file_to_write(Path::new(file)) {
                    true => "DIR",
                    false => file,
                };
                let folder = match others.len() {
                    // Without a brief a folder alone would be filled with the built-in one.
                    1 => line(&["export".into(), "my-brief.json".into(), folder.into()]),
                    _ => with(&others, folder),
                };
                format!(
                    "unknown option: {name}; the folder to write into is named last, without it: {folder}"
                )
            }
            "new" => format!(
                "unknown option: {name}; the file is named without it: {}",
                with(&others, file)
            ),
            _ => {
                // A chart alone is one of the built-in brief.
                if let [_, chart] = others.as_slice()
                    && let Some(brief) = with_chart(chart)
                {
                    others.push(brief);
                }
                format!(
                    "unknown option: {name}; the file to write follows a >: {}",
                    into(&others, file)
                )
            }
        });
    }
    if is_option && BRIEF.contains(&name) {
        let value = value.unwrap_or("my-brief.json");
        if command == "export" {
            // The brief comes first, and a folder follows it.
            let mut all = others.clone();
            all.insert(1.min(all.len()), value.into());
            if all.len() < 3 {
                all.push("DIR".into());
            }
            return Some(format!(
                "unknown option: {name}; the brief is named without it: {}",
                line(&all)
            ));
        }
        return Some(format!(
            "unknown option: {name}; the brief is named without it: {}",
            with(&others, value)
        ));
    }
    if is_option && CHART.contains(&name) {
        let mut all = others.clone();
        all.insert(1.min(all.len()), value.unwrap_or("CHART").into());
        return Some(format!(
            "unknown option: {name}; the chart is named without it: {}",
            line(&all)
        ));
    }
    if name == "--format" {
        return Some(
            "unknown option: --format; each format has a command: civic-brief png, svg, csv, text"
                .into(),
        );
    }
    if name == "--lang" {
        return Some(format!(
            "unknown option: --lang; leave it out: {}",
            line(&others)
        ));
    }
    if is_option {
        return Some(format!(
            "unknown option: {name}; leave it out, or look in civic-brief {command} --help for the options there are"
        ));
    }
    if !TO_OUTPUT.contains(&command) && command != "export" {
        return None;
    }
    if command == "export" {
        return Some(format!(
            "one name too many: \"{typed}\"; name the brief and a folder: civic-brief export my-brief.json DIR"
        ));
    }
    let exists = Path::new(typed).exists();
    if command == "schema" && exists {
        return Some(format!(
            "one name too many: \"{typed}\"; it is the same for every brief: civic-brief schema > brief.schema.json"
        ));
    }
    if typed.ends_with(".json") && (exists || !matches!(command, "schema" | "words")) {
        return Some(format!(
            "one file too many: \"{typed}\"; name one at a time: {}",
            line(&others)
        ));
    }
    typed.contains('.').then(|| {
        format!(
            "one name too many: \"{typed}\"; the file to write follows a >: {}",
            into(&others, typed)
        )
    })
}

/// What is missing, with an example.
fn missing(command: &str) -> Option<String> {
    Some(match command {
        "png" | "svg" | "csv" | "text" => {
            let end = if command == "text" { "json" } else { command };
            format!(
                "no chart named: write its id and the brief, as in civic-brief {command} people-helped my-brief.json > \
                 people-helped.{end}; the ids stand in the brief, and a wrong one is answered with all there are"
            )
        }
        "diff" => "one brief is missing: name the old and the new one, as in civic-brief diff last-year.json my-brief.json".into(),
        "export" => "no folder to write into: name the brief and a folder, as in civic-brief export my-brief.json pictures".into(),
        "completions" => "no shell named: write bash, zsh, fish, elvish or powershell, as in civic-brief completions bash".into(),
        _ => return None,
    })
}

/// The line that was typed, with the brief that has the chart; a view that the chart has not is the one that is meant,
/// or none.
pub fn of_brief(chart: &str, brief: String) -> String {
    let mut typed: Vec<String> = std::env::args().skip(1).collect();
    let views = views(Path::new(&brief), chart).unwrap_or_default();
    let views: Vec<&str> = views.iter().map(String::as_str).collect();
    let at = typed
        .iter()
        .position(|one| one == "--view" || one.starts_with("--view="));
    if let Some(at) = at {
        let (value, end) = match typed[at].strip_prefix("--view=") {
            Some(value) => (value.to_owned(), at + 1),
            None => (typed.get(at + 1).cloned().unwrap_or_default(), at + 2),
        };
        if !views.contains(&&*value) {
            let meant = nearest(&value, &views);
            let meant = meant.map(|meant| ["--view".to_owned(), meant.to_owned()]);
            let end = end.min(typed.len());
            typed.splice(at..end, meant.into_iter().flatten());
        }
    }
    // Right behind the chart: an option in front of it would take it for its own.
    let place = typed.iter().position(|one| one == chart);
    typed.insert(place.map_or(typed.len(), |place| place + 1), brief);
    line(&typed)
}

/// The command that is run.
pub fn command() -> String {
    std::env::args().nth(1).unwrap_or_default()
}

/// Whether a name is that of one file that is made of a brief, and none of a folder or of a brief.
pub fn is_file_to_write(path: &Path) -> bool {
    let ends = ["png", "svg", "csv", "html", "zip", "pdf", "jpg", "md"];
    let end = path.extension().and_then(|end| end.to_str());
    end.is_some_and(|end| ends.contains(&&*end.to_lowercase()))
}

/// A line to type.
pub fn line(arguments: &[String]) -> String {
    let mut line = String::from("civic-brief");
    for argument in arguments {
        line.push(' ');
        match argument.contains([' ', '\'', '(', ')', '&', ';']) {
            true => line.push_str(&format!("\"{argument}\"")),
            false => line.push_str(argument),
        }
    }
    line
}

/// The same with its answer into a file.
fn into(arguments: &[String], file: &str) -> String {
    format!("{} > {file}", line(arguments))
}

/// A name that is not known, with the one that was probably meant or all there are.
pub fn unknown<'a>(what: &str, typed: &str, known: impl Iterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.collect();
    match nearest(typed, &known) {
        Some(meant) => format!("unknown {what}: \"{typed}\"; did you mean \"{meant}\"?"),
        None => format!(
            "unknown {what}: \"{typed}\"; known are {}",
            known.join(", ")
        ),
    }
}
