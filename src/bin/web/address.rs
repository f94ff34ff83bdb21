//! What an address asks for: a file, its type, and the words behind the question mark.

use std::path::{Path, PathBuf};

/// The file that an address means, inside the folders that are served; nothing leads out of them.
pub fn file_for(path: &str) -> Option<PathBuf> {
    let path = percent_decoded(path);
    let inside = path.strip_prefix('/')?;
    let is_plain = |part: &str| part != ".." && part != "." && !part.contains(['\\', ':', '\0']);
    if !inside.split('/').all(is_plain) || inside.contains("//") || inside.starts_with('/') {
        return None;
    }
    let is_elsewhere = inside.starts_with("tests/") || inside == "src/brief.json";
    let file = if is_elsewhere {
        PathBuf::from(inside)
    } else if inside.starts_with("made/") {
        // Pages that the tests write for themselves.
        Path::new("target/web").join(inside)
    } else {
        Path::new("www/dist").join(inside)
    };
    Some(if file.is_dir() {
        file.join("index.html")
    } else {
        file
    })
}

/// The type by the file's ending; what is text is UTF-8.
pub fn content_type_of(file: &Path) -> String {
    let mime = mime_guess::from_path(file).first_or_octet_stream();
    let is_text = mime.type_() == "text" || mime.subtype() == "json" || mime.suffix().is_some();
    if is_text {
        format!("{mime}; charset=utf-8")
    } else {
        mime.to_string()
    }
}

/// Undoes what a browser does to a value in an address, as `URLSearchParams` and `encodeURIComponent` do it.
pub fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let code = tail
            .get(..2)
            .and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        bytes.push(match (first, code) {
            (b'%', Some(byte)) => {
                rest = &tail[2..];
                byte
            }
            (b'+', _) => b' ',
            _ => *first,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_means_a_file_inside() {
        assert_eq!(
            file_for("/civic-brief.js"),
            Some("www/dist/civic-brief.js".into())
        );
        assert_eq!(
            file_for("/tests/pages/a.html"),
            Some("tests/pages/a.html".into())
        );
        assert_eq!(file_for("/src/brief.json"), Some("src/brief.json".into()));
        assert_eq!(file_for("/src/lib.rs"), Some("www/dist/src/lib.rs".into()));
    }

    #[test]
    fn no_address_leads_out() {
        for path in [
            "/../Cargo.toml",
            "/tests/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/tests//etc/passwd",
        ] {
            assert_eq!(file_for(path), None, "{path}");
        }
        assert_eq!(file_for("/..%5cCargo.toml"), None);
        assert_eq!(file_for("x"), None);
    }

    #[test]
    fn module_and_text_have_their_types() {
        assert_eq!(content_type_of(Path::new("a.wasm")), "application/wasm");
        assert_eq!(
            content_type_of(Path::new("a.js")),
            "text/javascript; charset=utf-8"
        );
        assert_eq!(
            content_type_of(Path::new("a.svg")),
            "image/svg+xml; charset=utf-8"
        );
        assert_eq!(
            content_type_of(Path::new("a.json")),
            "application/json; charset=utf-8"
        );
    }

    #[test]
    fn a_policy_survives_the_address() {
        assert_eq!(
            percent_decoded("script-src%20'self'%3B+img-src+*"),
            "script-src 'self'; img-src *"
        );
        assert_eq!(percent_decoded("100%"), "100%");
    }
}
