//! What `--help` says at its end: examples to copy, one table for all commands.

pub const ALL: &str = "\
Begin with a brief of your own:
  civic-brief new my-brief.json       write a small brief to start from
  civic-brief check my-brief.json     say what is wrong with it, and what to do
  civic-brief export my-brief.json pages
                                      write everything that a web page and a newsroom need

Each command explains itself: civic-brief check --help

Ends with 0 if all is well, with 1 if a brief has problems, and with 2 if it was asked
in a wrong way or a file cannot be read or written.";

pub const NEW: &str = "\
Examples:
  civic-brief new my-brief.json
  civic-brief new > my-brief.json

The figures and their sources are made up: replace them all. Change one thing at a time,
and run `civic-brief check my-brief.json` after each.";

pub const CHECK: &str = "\
Examples:
  civic-brief check my-brief.json
  civic-brief check *.json
  civic-brief check --json my-brief.json > problems.json

Each problem is told with its place in the brief, its line and column in the file, and
what to do about it. After them stand the sentences that compare, rank or name a day, and
that no figure proves, beside the figures that judge them: these are no problems.
Ends with 0 if there is no problem, with 1 if there are some, and with 2 if a file cannot
be read.";

pub const DIFF: &str = "\
Examples:
  civic-brief diff last-year.json my-brief.json --lang en
  civic-brief diff --json last-year.json my-brief.json > changes.json

Both must be without problems. At its end stand the texts that are as they were, although
the figures of their chart changed. It ends with 0 in any case.";

pub const SCHEMA: &str = "\
Example:
  civic-brief schema > brief.schema.json

A brief beside it that begins with
  \"$schema\": \"brief.schema.json\",
is completed, explained and checked by editors such as Visual Studio Code as you type.
What only the figures show, such as shares that add up to more than a hundred, `check` says.";

pub const WORDS: &str = "\
Examples:
  civic-brief words > french.json
  civic-brief words nl > french.json

Translate what stands there, and put it in a brief as one of its \"languages\":
  \"languages\": [{\"tag\": \"fr\", …}, \"en\"]
Write each # where the English word has it: it is where something is put in. `check` says
which word is missing, by its place.";

pub const SOURCES: &str = "\
Examples:
  civic-brief sources
  civic-brief sources --lang nl my-brief.json > sources.md";

pub const CSV: &str = "\
Examples:
  civic-brief csv population-share > figures.csv
  civic-brief csv my-chart --lang en --file my-brief.json > figures.csv

The ids of the charts stand in the brief. A wrong one is answered with all there are.";

pub const SVG: &str = "\
Examples:
  civic-brief svg population-share > chart.svg
  civic-brief svg countries --view squares --year 2024 --lang en > chart.svg
  civic-brief svg my-chart --file my-brief.json --bare --dark > chart.svg";

pub const PNG: &str = "\
Examples:
  civic-brief png population-share > chart.png
  civic-brief png my-chart --file my-brief.json --lang en > chart.png";

pub const TEXT: &str = "\
Examples:
  civic-brief text population-share --lang en
  civic-brief text my-chart --file my-brief.json > texts.json";

pub const EXPORT: &str = "\
Examples:
  civic-brief export pictures                 the built-in brief, into the folder `pictures`
  civic-brief export my-brief.json pictures   a brief of your own
  civic-brief export my-brief.json page --pages-only --src /briefs/my-brief.json
                                              only what stands in a page, for a brief that lies elsewhere

The brief goes along into the folder, as my-brief.json and packed as my-brief.packed.json,
which the pages name: put both beside the page. If they lie elsewhere, say where with
--src /briefs/my-brief.packed.json. Any other --src is named as it is, and nothing goes
along; a page that names plain JSON loads the checks too, for each reader.
The folder changes all at once; one that holds other files is left alone.";

pub const COMPLETIONS: &str = "\
Examples:
  civic-brief completions bash > ~/.local/share/bash-completion/completions/civic-brief
  civic-brief completions zsh > ~/.zfunc/_civic-brief
  civic-brief completions fish > ~/.config/fish/completions/civic-brief.fish";
