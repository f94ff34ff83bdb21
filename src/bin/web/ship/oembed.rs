//! oEmbed 1.0: for each chart a JSON file that says how to frame it, found by the link in the chart's page.
//!
//! A consumer pastes the HTML into a page of its own, so every address in it is whole. Without the address of this site
//! there is none, and no such file.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use maud::html;
use serde::{Deserialize, Serialize};

use super::pages::Framed;
use super::site::Site;
use crate::files;

/// The size of the frame, in CSS pixels: a column of text, and as high as the highest chart with its texts, which are from
/// 1,010 to 1,680 high at this width. The script for heights makes it as high as it is; without, what does not fit in a
/// narrower place is scrolled to.
const FRAME_PX: (u32, u32) = (640, 1680);

/// The width in the tag: a phone has no room for that of a column.
const FRAME_WIDTH: &str = "100%";

/// The prepared picture of that size is the thumbnail.
const THUMBNAIL_PX: (u32, u32) = (1200, 630);

/// A frame in its own sandbox: its scripts run, what is taken along can be saved, and links open elsewhere.
pub const SANDBOX: &str =
    "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";

/// An answer as the specification has it. What is optional there and not known here is left out: who provides it.
#[derive(Serialize)]
struct Answer<'a> {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider_url: Option<&'a str>,
    html: String,
    width: u32,
    height: u32,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    thumbnail: Option<Thumbnail>,
}

/// All three or none, says the specification.
#[derive(Serialize)]
struct Thumbnail {
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
}

/// What of the export's list is read here.
#[derive(Deserialize)]
struct Manifest {
    files: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    path: String,
    #[serde(rename = "type")]
    content_type: String,
    chart: Option<String>,
    lang: Option<String>,
    width: Option<u32>,
    height: Option<u32>,
}

/// Writes `oembed/<chart>.<language>.json` for each chart, or says why there are none.
pub fn write(dist: &Path, site: &Site, charts: &[Framed]) -> Result<()> {
    let Some(address) = site.absolute_folder() else {
        println!(
            "oEmbed left out: it needs the address of the folder; build with --base https://…"
        );
        return Ok(());
    };
    let list = files::read(dist.join("press/manifest.json"))?;
    let Manifest { files: prepared } =
        serde_json::from_slice(&list).context("press/manifest.json is not as it is written")?;
    let folder = dist.join("oembed");
    fs::create_dir_all(&folder)?;
    for framed in charts {
        let picture = prepared.iter().find(|entry| is_thumbnail(entry, framed));
        let answer = Answer {
            version: "1.0",
            kind: "rich",
            title: &framed.title,
            provider_url: site.origin(),
            html: frame(
                &format!("{address}{}", framed.frame_address()),
                &framed.title,
            ),
            width: FRAME_PX.0,
            height: FRAME_PX.1,
            thumbnail: picture.map(|entry| Thumbnail {
                thumbnail_url: format!("{address}press/{}", entry.path),
                thumbnail_width: THUMBNAIL_PX.0,
                thumbnail_height: THUMBNAIL_PX.1,
            }),
        };
        let json = serde_json::to_string_pretty(&answer)? + "\n";
        files::write(folder.join(format!("{}.json", framed.stem())), json)?;
    }
    Ok(())
}

/// The frame as it is pasted.
pub fn frame(address: &str, title: &str) -> String {
    let (_, height) = FRAME_PX;
    let frame = html! {
        iframe title=(title) src=(address) width=(FRAME_WIDTH) height=(height) loading="lazy" referrerpolicy="no-referrer"
            sandbox=(SANDBOX) allow="clipboard-write" {}
    };
    frame.into_string()
}

/// Whether it is the chart's picture in that size and language: the first of the list is of its first view.
fn is_thumbnail(entry: &Entry, framed: &Framed) -> bool {
    entry.content_type == "image/png"
        && entry.chart.as_deref() == Some(&framed.chart)
        && entry.lang.as_deref() == Some(framed.lang.as_str())
        && (entry.width, entry.height) == (Some(THUMBNAIL_PX.0), Some(THUMBNAIL_PX.1))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn written(site: &Site) -> Option<Value> {
        let dist = tempfile::tempdir().expect("a folder");
        fs::create_dir(dist.path().join("press")).expect("a folder in it");
        let entry = |lang: &str, width: u32| {
            format!(
                r#"{{"path":"share/{lang}_{width}.png","type":"image/png","chart":"share","lang":"{lang}","width":{width},"height":630}}"#
            )
        };
        let list = [entry("en", 1200), entry("nl", 640), entry("nl", 1200)].join(",");
        let list = format!(r#"{{"files":[{{"path":"brief.nl.html","type":"text/html"}},{list}]}}"#);
        fs::write(dist.path().join("press/manifest.json"), list).expect("a list");
        let framed = Framed {
            chart: "share".into(),
            lang: "nl".into(),
            title: "Meer & \"minder\"".into(),
        };
        write(dist.path(), site, &[framed]).expect("answers");
        let json = fs::read(dist.path().join("oembed/share.nl.json")).ok()?;
        Some(serde_json::from_slice(&json).expect("JSON"))
    }

    #[test]
    fn an_answer_has_what_the_specification_asks_of_a_rich_one_and_no_more() {
        let base = "https://www.example.org/civic-brief"
            .parse()
            .expect("an address");
        let answer = written(&Site::new(Some(base))).expect("an answer");
        let folder = format!(
            "https://www.example.org/civic-brief/{}/",
            super::super::VERSION
        );
        let expected = serde_json::json!({
            "version": "1.0",
            "type": "rich",
            "title": "Meer & \"minder\"",
            "provider_url": "https://www.example.org",
            "width": 640,
            "height": 1680,
            "thumbnail_url": format!("{folder}press/share/nl_1200.png"),
            "thumbnail_width": 1200,
            "thumbnail_height": 630,
            "html": format!(
                "<iframe title=\"Meer &amp; &quot;minder&quot;\" src=\"{folder}embed.html?chart=share&amp;lang=nl\" \
                 width=\"100%\" height=\"1680\" loading=\"lazy\" referrerpolicy=\"no-referrer\" sandbox=\"{SANDBOX}\" \
                 allow=\"clipboard-write\"></iframe>"
            ),
        });
        assert_eq!(answer, expected);
    }

    #[test]
    fn without_an_address_there_is_none() {
        assert_eq!(written(&Site::default()), None);
    }
}
