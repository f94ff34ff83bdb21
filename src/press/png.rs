//! A PNG with its metadata, whoever made the pixels: a browser or the command line.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use super::credits::{rights_line, source_line};
use super::{Take, metadata, texts};

/// Pixels per metre of a picture that is printed at 72 to the inch.
const PIXELS_PER_METRE: f64 = 72.0 / 0.0254;

/// What every PNG begins with.
const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// Chunks that only the picture's own may be there of.
const OURS: [&[u8]; 3] = [b"pHYs", b"iTXt", b"tEXt"];

/// A chunk's checksum. Bit by bit: few bytes are summed, and a table would weigh more than all else here.
const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// The same picture with its metadata before the pixels, where every reader looks (P-30).
///
/// # Errors
/// `not a PNG`, where the bytes are none.
pub fn stamp(png: &[u8], take: &Take<'_>) -> Result<Vec<u8>, &'static str> {
    let mut chunks = chunks(png).ok_or("not a PNG")?.into_iter();
    let header = chunks
        .next()
        .filter(|chunk| chunk.kind == b"IHDR")
        .ok_or("not a PNG")?;
    let lang = &take.voice().language.tag;
    let mut out = Vec::from(SIGNATURE);
    out.extend_from_slice(header.whole);
    push(&mut out, b"pHYs", &density(take.scale));
    for (keyword, lang, text) in [
        ("XML:com.adobe.xmp", "", metadata::xmp(take)),
        ("Title", lang, texts::page_texts(take).title),
        ("Description", lang, texts::caption(take)),
        ("Author", lang, metadata::creator(take)),
        ("Copyright", lang, rights_line(take)),
        ("Source", lang, source_line(take)),
    ] {
        push(&mut out, b"iTXt", &text_chunk(keyword, lang, &text));
    }
    for chunk in chunks.filter(|chunk| !OURS.contains(&chunk.kind)) {
        out.extend_from_slice(chunk.whole);
    }
    Ok(out)
}

/// A chunk as it stands in its file.
struct Chunk<'a> {
    kind: &'a [u8],
    /// With its length and checksum.
    whole: &'a [u8],
}

/// All of a file; none where it is cut off or no PNG (PNG Specification, Third Edition, 5.3).
fn chunks(png: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let mut rest = png.strip_prefix(&SIGNATURE)?;
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let length = u32::from_be_bytes(*rest.first_chunk()?);
        let size = usize::try_from(length).ok()?.checked_add(12)?;
        let (whole, after) = rest.split_at_checked(size)?;
        chunks.push(Chunk {
            kind: &whole[4..8],
            whole,
        });
        rest = after;
    }
    Some(chunks)
}

fn push(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    out.extend_from_slice(&(data.len() as u32).to_be_bytes());
    let from = out.len();
    out.extend_from_slice(kind);
    out.extend_from_slice(data);
    let sum = CRC.checksum(&out[from..]);
    out.extend_from_slice(&sum.to_be_bytes());
}

/// Uncompressed, so that it can be searched: keyword, no compression, language, no translated keyword, text
/// (PNG Specification, Third Edition, 11.3.3.4).
fn text_chunk(keyword: &str, lang: &str, text: &str) -> Vec<u8> {
    [keyword, "\0\0\0", lang, "\0\0", text]
        .concat()
        .into_bytes()
}

/// Pixels per metre in both directions.
fn density(scale: f64) -> Vec<u8> {
    let per_metre = (PIXELS_PER_METRE * scale).round() as u32;
    let mut bytes = per_metre.to_be_bytes().repeat(2);
    bytes.push(1);
    bytes
}
