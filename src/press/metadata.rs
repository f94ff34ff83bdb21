//! What a file says of itself: alternative text, caption, source and rights as RDF, in every language of the brief.
//!
//! The fields are those that picture desks and search engines read (IPTC Photo Metadata Standard 2023.1,
//! XMP Specification Part 1), written once for SVG and, as an XMP packet, for PNG.

use super::credits::{owners, publisher_line, rights_line, terms_of_use};
use super::{Take, licence, texts};
use crate::svg::push_escaped;
use crate::text::capital;

/// That it was drawn from data, by no camera and no model.
const DRAWN_FROM_DATA: &str = "http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia";

/// The namespaces that are used.
const NAMESPACES: [(&str, &str); 9] = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
    ("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
    ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    (
        "Iptc4xmpCore",
        "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    ),
    ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
    ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
    ("cc", "http://creativecommons.org/ns#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
];

/// The whole as one XMP packet.
pub(super) fn xmp(take: &Take<'_>) -> String {
    [
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n",
        &rdf(take),
        "</x:xmpmeta>\n<?xpacket end=\"r\"?>",
    ]
    .concat()
}

/// The whole as an RDF element.
pub(super) fn rdf(take: &Take<'_>) -> String {
    let mut rdf = Rdf(String::from("<rdf:RDF"));
    for (prefix, address) in NAMESPACES {
        rdf.0
            .push_str(&[" xmlns:", prefix, "=\"", address, "\""].concat());
    }
    rdf.0.push_str(">\n<rdf:Description rdf:about=\"\">\n");
    let measure = |take: &Take<'_>| capital(&take.chart.measure.fill(take.voice()));
    rdf.in_each("dc:title", take, measure);
    rdf.in_each("dc:description", take, texts::caption);
    rdf.in_each("Iptc4xmpCore:AltTextAccessibility", take, texts::alt);
    let long = |take: &Take<'_>| texts::page_texts(take).long;
    rdf.in_each("Iptc4xmpCore:ExtDescrAccessibility", take, long);
    rdf.in_each("dc:rights", take, rights_line);
    rdf.in_each("xmpRights:UsageTerms", take, terms_of_use);
    rdf.list("dc:creator", "rdf:Seq", &[creator(take)]);
    rdf.list(
        "dc:language",
        "rdf:Bag",
        &[take.voice().language.tag.clone()],
    );
    let credit = match publisher_line(take) {
        line if line.is_empty() => rights_line(take),
        line => line,
    };
    let owners = owners(take);
    let mut names: Vec<&str> = owners.iter().map(|owner| owner.name.as_str()).collect();
    names.dedup();
    let licences: Vec<String> = owners
        .iter()
        .filter_map(|owner| licence::address(owner.licence.as_deref()?))
        .collect();
    // What is said of the whole picture must hold for every figure in it.
    let licence = licences.first().filter(|first| {
        licences.len() == owners.len() && licences.iter().all(|other| other == *first)
    });
    for (name, text) in [
        ("dc:identifier", identifier(take)),
        ("photoshop:Headline", texts::page_texts(take).title),
        ("photoshop:Credit", credit),
        ("photoshop:Source", names.join(", ")),
        ("photoshop:DateCreated", take.brief.version.to_string()),
        (
            "xmp:CreatorTool",
            concat!("civic-brief ", env!("CARGO_PKG_VERSION")).into(),
        ),
        ("xmpRights:Marked", "True".into()),
        (
            "xmpRights:WebStatement",
            licence.cloned().unwrap_or_else(|| statement(take, &owners)),
        ),
        ("Iptc4xmpExt:DigitalSourceType", DRAWN_FROM_DATA.into()),
    ] {
        rdf.text(name, &text);
    }
    if let Some(licence) = licence {
        rdf.0
            .push_str(&["<cc:license rdf:resource=\"", licence, "\"/>\n"].concat());
    }
    rdf.0.push_str("<plus:Licensor><rdf:Seq>\n");
    // Whom to ask is asked once, whatever they allow for which publication.
    for owner in owners.chunk_by(|one, other| one.name == other.name) {
        let owner = &owner[0];
        rdf.0.push_str("<rdf:li rdf:parseType=\"Resource\">\n");
        rdf.text("plus:LicensorName", &owner.name);
        rdf.text("plus:LicensorURL", owner.url.as_deref().unwrap_or_default());
        rdf.0.push_str("</rdf:li>\n");
    }
    rdf.0
        .push_str("</rdf:Seq></plus:Licensor>\n</rdf:Description>\n</rdf:RDF>\n");
    rdf.0
}

/// What a reader's check looks for in a file, whatever its format.
pub(super) fn identifier(take: &Take<'_>) -> String {
    ["civic-brief:", &take.fingerprint()].concat()
}

/// Who made the picture: its publisher; where none is known, the brief that it is from.
pub(super) fn creator(take: &Take<'_>) -> String {
    match take.published_by() {
        name if name.is_empty() => take.brief.title.fill(take.voice()),
        name => name,
    }
}

/// Where rights are to be read about: at the first owner's who may be linked, else where the picture is from.
fn statement(take: &Take<'_>, owners: &[super::credits::Owner]) -> String {
    let linked = owners.iter().find_map(|owner| owner.url.clone());
    linked.unwrap_or_else(|| texts::address(take))
}

/// RDF being written. What is empty is left out.
struct Rdf(String);

impl Rdf {
    fn text(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        self.0.push_str(&["<", name, ">"].concat());
        push_escaped(&mut self.0, text);
        self.0.push_str(&["</", name, ">\n"].concat());
    }

    fn list(&mut self, name: &str, kind: &str, texts: &[String]) {
        self.0.push_str(&["<", name, "><", kind, ">\n"].concat());
        for text in texts {
            self.text("rdf:li", text);
        }
        self.0.push_str(&["</", kind, "></", name, ">\n"].concat());
    }

    /// A text in every language of the brief; that of the picture is the one for all others.
    fn in_each(&mut self, name: &str, take: &Take<'_>, text: impl Fn(&Take<'_>) -> String) {
        self.0.push_str(&["<", name, "><rdf:Alt>\n"].concat());
        let languages = take.brief.languages.iter().enumerate();
        let each = languages
            .map(|(index, language)| (language.tag.as_str(), text(&take.in_language(index))));
        for (tag, text) in [("x-default", text(take))].into_iter().chain(each) {
            self.0
                .push_str(&["<rdf:li xml:lang=\"", tag, "\">"].concat());
            push_escaped(&mut self.0, &text);
            self.0.push_str("</rdf:li>\n");
        }
        self.0.push_str(&["</rdf:Alt></", name, ">\n"].concat());
    }
}
