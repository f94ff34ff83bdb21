//! Which files there are, each with what makes it.

use std::sync::Arc;

use super::manifest::{About, OfPicture};
use super::pages::{self, Listed, element, snippet};
use super::{Asked, OwnFile};
use crate::brief::{Brief, Chart, View};
use crate::csv_file;
use crate::fallback::{Fallback, picture as fallback_picture};
use crate::outline::said;
use crate::packed;
use crate::press::{FORMATS, Format, Take, files::stem, picture, render, texts::texts};

/// A file that is to be made.
pub(super) struct File<'a> {
    pub path: String,
    pub about: Option<About>,
    pub make: Make<'a>,
}

type Make<'a> = Box<dyn Fn() -> Result<Vec<u8>, String> + Send + Sync + 'a>;

/// Every file of an export, in the order of its list.
pub(super) fn files<'a>(brief: &'a Brief, asked: &'a Asked, languages: &[usize]) -> Vec<File<'a>> {
    let mut files = Vec::new();
    let mut listed = Vec::new();
    for index in languages {
        let fallback = Arc::new(Fallback::new(brief, *index));
        let of_language = OfLanguage {
            brief,
            asked,
            index: *index,
            tag: &brief.languages[*index].tag,
            fallback,
        };
        files.push(of_language.whole());
        for chart in brief.charts() {
            let before = files.len();
            files.extend(of_language.pages(chart));
            if !asked.pages_only {
                files.extend(of_language.press(chart));
                listed.extend(of_language.listed(chart, &files[before..]));
            }
        }
    }
    if !asked.pages_only {
        let index = pages::index(brief, languages, &listed);
        files.push(File {
            path: "index.html".into(),
            about: None,
            make: Box::new(move || Ok(index.clone().into())),
        });
    }
    if let Some(OwnFile {
        name,
        address,
        bytes,
    }) = &asked.file
    {
        files.push(File {
            path: name.clone(),
            about: None,
            make: Box::new(move || Ok(bytes.clone())),
        });
        files.push(File {
            path: packed::name_of_file(name),
            about: None,
            make: Box::new(move || Ok(packed::file(brief, address)?.into())),
        });
    }
    files
}

/// What the files of one language are made with.
struct OfLanguage<'a> {
    brief: &'a Brief,
    asked: &'a Asked,
    index: usize,
    tag: &'a str,
    fallback: Arc<Fallback<'a>>,
}

impl<'a> OfLanguage<'a> {
    /// The whole brief, for a page.
    fn whole(&self) -> File<'a> {
        let (asked, tag, fallback) = (self.asked, self.tag, self.fallback.clone());
        let text = move || element(asked, tag, None, &fallback.whole(asked.heading_level));
        File {
            path: format!("brief.{tag}.html"),
            about: None,
            make: Box::new(move || Ok(text().into())),
        }
    }

    /// A chart for a page: with its picture in the text, as an image beside it, and with the tag that loads the script.
    fn pages(&self, chart: &'a Chart) -> Vec<File<'a>> {
        let (asked, tag, brief, index) = (self.asked, self.tag, self.brief, self.index);
        let level = asked.heading_level;
        let html = {
            let fallback = self.fallback.clone();
            move || element(asked, tag, Some(chart), &fallback.chart(chart, level))
        };
        let plain = {
            let fallback = self.fallback.clone();
            move || {
                format!(
                    "{}\n",
                    fallback.plain(chart, level, &asked.base, asked.src.as_deref())
                )
            }
        };
        let (with_script, tag) = (html.clone(), self.tag);
        let mut files = vec![
            self.of_chart(chart, "html", move || Ok(html().into())),
            self.of_chart(chart, "plain.html", move || Ok(plain().into())),
            self.of_chart(chart, "snippet.html", move || {
                Ok(snippet(asked, tag, chart, &with_script()).into())
            }),
        ];
        if let Some(view) = fallback_picture::view_of(chart) {
            let svg = move || fallback_picture::file(brief, chart, view, index);
            files.push(self.of_chart(chart, "svg", move || Ok(svg().into())));
        }
        files
    }

    fn of_chart(
        &self,
        chart: &Chart,
        ending: &str,
        make: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'a,
    ) -> File<'a> {
        File {
            path: format!("{}.{}.{ending}", chart.id, self.tag),
            about: Some(self.about(chart, None)),
            make: Box::new(make),
        }
    }

    fn about(&self, chart: &Chart, picture: Option<OfPicture>) -> About {
        About {
            chart: chart.id.clone(),
            lang: self.tag.into(),
            picture,
        }
    }

    /// A chart to take along: each view in its first year, in every size, and the figures.
    fn press(&self, chart: &'a Chart) -> Vec<File<'a>> {
        let (brief, index) = (self.brief, self.index);
        let mut files = Vec::new();
        for view in &chart.views {
            let svg = self.take(chart, view, &FORMATS[0]);
            files.push(File {
                path: format!("{}/{}.svg", chart.id, stem(&svg)),
                about: Some(self.about(chart, Some(of_picture(&svg, &FORMATS[0])))),
                make: Box::new(move || Ok(picture::svg(&svg).into())),
            });
            for format in &FORMATS {
                let png = self.take(chart, view, format);
                let of = of_picture(&png, format);
                files.push(File {
                    path: format!("{}/{}_{}.png", chart.id, stem(&png), format.name),
                    about: Some(self.about(chart, Some(of))),
                    make: Box::new(move || render::png(&png)),
                });
            }
        }
        if let Some(view) = chart.views.first() {
            let csv = move || csv_file::csv(brief, chart, index).map_err(|error| error.to_string());
            files.push(File {
                path: format!(
                    "{}/{}.csv",
                    chart.id,
                    stem(&self.take(chart, view, &FORMATS[0]))
                ),
                about: Some(self.about(chart, None)),
                make: Box::new(move || Ok(csv()?.into())),
            });
        }
        files
    }

    fn take(&self, chart: &'a Chart, view: &'a View, format: &Format) -> Take<'a> {
        Take {
            page: &self.asked.page,
            publisher: &self.asked.publisher,
            ..Take::new(self.brief, chart, view, self.index, format)
        }
    }

    /// A chart as the index lists it, by its first view.
    fn listed(&self, chart: &'a Chart, files: &[File<'_>]) -> Option<Listed> {
        let take = self.take(chart, chart.views.first()?, &FORMATS[0]);
        let shown = take.frame.shown;
        Some(Listed {
            title: said::texts(self.brief, chart, take.view, self.index, shown).title,
            language_index: self.index,
            texts: texts(&take),
            picture: format!("{}/{}.svg", chart.id, stem(&take)),
            paths: files.iter().map(|file| file.path.clone()).collect(),
        })
    }
}

fn of_picture(take: &Take<'_>, format: &Format) -> OfPicture {
    let (width, height) = format.size_px();
    OfPicture {
        view: take.view.id.clone(),
        fingerprint: take.fingerprint(),
        publisher: take.publisher.into(),
        width,
        height,
    }
}
