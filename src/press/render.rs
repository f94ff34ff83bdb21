//! From SVG to PNG, natively: the pixels by resvg in the bundled letter, then the metadata.
//!
//! The same picture gives the same bytes on every machine: no font of the system is looked for.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

use super::{Take, picture, stamp};

/// The letter that every SVG is measured in.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(include_bytes!("../fonts/OpenSans-Regular.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../fonts/OpenSans-Bold.ttf").to_vec());
    Arc::new(fonts)
});

/// A picture as PNG, with its metadata.
///
/// # Errors
/// What the renderer says, lower case: of a picture that it cannot draw.
pub fn png(take: &Take<'_>) -> Result<Vec<u8>, String> {
    let pixels = pixels(&picture::svg(take), take.scale)?;
    stamp(&encode(&pixels)?, take).map_err(ToOwned::to_owned)
}

/// The pixels of an SVG at so many to the CSS pixel.
///
/// # Errors
/// As those of [`png`].
pub fn pixels(svg: &str, scale: f64) -> Result<Pixmap, String> {
    let options = Options {
        fontdb: FONTS.clone(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| format!("svg not drawn: {error}"))?;
    let px = |css: f32| (f64::from(css) * scale).round() as u32;
    let (width, height) = (px(tree.size().width()), px(tree.size().height()));
    let mut pixels = Pixmap::new(width, height).ok_or("picture without a size")?;
    let scale = scale as f32;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    Ok(pixels)
}

/// Opaque, as a picture on paper is: without an alpha channel.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Best);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    let opaque: Vec<u8> = pixels
        .pixels()
        .iter()
        .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
        .collect();
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(&opaque)?;
        writer.finish()
    });
    written.map_err(|error| format!("png not written: {error}"))?;
    Ok(bytes)
}
