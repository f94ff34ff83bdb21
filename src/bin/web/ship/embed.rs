//! `embed.html`, the page that stands in a frame, its script, and the script that gives the frame its height.

use std::path::Path;

use anyhow::Result;
use maud::{DOCTYPE, html};
use serde_json::json;

use crate::build::Scripts;
use crate::command;
use crate::files;
use crate::scripts::esbuild;

/// Scripts and styles of the pages, made smaller under their own names.
const SMALLER: [&str; 4] = ["embed.js", "embed-height.js", "embed.css", "page.css"];

/// Writes the pages and what they load.
pub fn write(dist: &Path, scripts: &Scripts) -> Result<()> {
    for name in SMALLER {
        command::run(
            esbuild()
                .arg(format!("www/ship/{name}"))
                .arg(format!("--outfile={}", dist.join(name).display())),
        )?;
    }
    files::write(dist.join("embed.html"), page(Some(scripts)))?;
    files::write(dist.join("embed.inline.html"), page(None))
}

/// The page that loads the module with its hash, or everything in one classic script, which can carry none: a hash is
/// only checked where the server allows other origins, and this page is for where it does not.
fn page(scripts: Option<&Scripts>) -> String {
    // Which chart it shows is known by its address alone.
    let modules = scripts.map(|scripts| {
        let mut modules = scripts.modules("");
        modules.insert(String::new(), scripts.module.clone());
        json!(modules).to_string()
    });
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                // It writes the page's policy, for all that comes after it, and asks for the module of the chart.
                script src="embed.js" data-modules=[&modules] {}
                meta name="viewport" content="width=device-width";
                meta name="referrer" content="no-referrer";
                title { "civic-brief" }
                // Without one, a browser asks for one.
                link rel="icon" href="data:,";
                link rel="stylesheet" href="embed.css";
                @match scripts {
                    Some(scripts) => {
                        script type="module" src="civic-brief.js" integrity=(scripts.integrity) crossorigin="anonymous" {}
                    }
                    None => script src="civic-brief.inline.js" defer {},
                }
            }
            body {
                noscript {
                    p {
                        "This chart is drawn by a script. "
                        a href="charts/" target="_blank" rel="noopener" { "All charts with their tables, without a script" }
                    }
                }
            }
        }
    };
    page.into_string() + "\n"
}
