//! Where the files will stand on the web. Nothing is guessed: without an address there is only the usual folder.

use std::str::FromStr;

use axum::http::Uri;

use super::VERSION;

/// The folder of all versions on a server, where nothing else is said.
const USUAL: &str = "/civic-brief/";

/// The place of the folder that holds a folder for each version.
#[derive(Debug, Clone, Default)]
pub struct Site(Option<Base>);

/// The address of the folder of all versions: `https://www.example.org/civic-brief/`.
#[derive(Debug, Clone, PartialEq)]
pub struct Base {
    /// Scheme and host.
    origin: String,
    /// Begins and ends with a slash.
    path: String,
}

impl FromStr for Base {
    type Err = String;

    fn from_str(text: &str) -> Result<Base, String> {
        let wrong = || {
            format!(
                "not an address to publish at: \"{text}\"; write it in full, as https://www.example.org/civic-brief/"
            )
        };
        let uri: Uri = text.parse().map_err(|_| wrong())?;
        let scheme = uri
            .scheme_str()
            .filter(|scheme| ["http", "https"].contains(scheme));
        let host = uri.authority().filter(|host| !host.as_str().contains('@'));
        match (scheme, host, uri.query()) {
            (Some(scheme), Some(host), None) => Ok(Base {
                origin: format!("{scheme}://{host}"),
                path: format!("{}/", uri.path().trim_end_matches('/')),
            }),
            _ => Err(wrong()),
        }
    }
}

impl Site {
    /// At an address, or at the usual place of a server that nobody named.
    pub fn new(base: Option<Base>) -> Site {
        Site(base)
    }

    /// The folder of this version, as a page on any host names it; from the root of the server where that has no name.
    pub fn folder(&self) -> String {
        match &self.0 {
            Some(Base { origin, path }) => format!("{origin}{path}{VERSION}/"),
            None => format!("{USUAL}{VERSION}/"),
        }
    }

    /// The folder of this version as an address in full; only where one was given.
    pub fn absolute_folder(&self) -> Option<String> {
        self.0.is_some().then(|| self.folder())
    }

    /// Scheme and host, where they are known.
    pub fn origin(&self) -> Option<&str> {
        self.0.as_ref().map(|base| base.origin.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_folder_and_versions_lie_in_it() {
        for text in [
            "https://www.example.org/civic-brief",
            "https://www.example.org/civic-brief/",
        ] {
            let site = Site::new(Some(text.parse().expect("an address")));
            assert_eq!(
                site.absolute_folder(),
                Some(format!("https://www.example.org/civic-brief/{VERSION}/"))
            );
            assert_eq!(site.origin(), Some("https://www.example.org"));
        }
        let root: Base = "http://localhost:8080".parse().expect("an address");
        assert_eq!(
            Site::new(Some(root)).folder(),
            format!("http://localhost:8080/{VERSION}/")
        );
    }

    #[test]
    fn nobodys_address_is_made_up() {
        let site = Site::default();
        assert_eq!(site.folder(), format!("/civic-brief/{VERSION}/"));
        assert_eq!((site.absolute_folder(), site.origin()), (None, None));
    }

    #[test]
    fn what_is_no_address_says_how_one_is_written() {
        for text in [
            "www.example.org",
            "/civic-brief/",
            "ftp://example.org/",
            "https://a@b/",
            "https://example.org/?a",
            "https://",
        ] {
            let error = text.parse::<Base>().expect_err(text);
            assert!(
                error.contains("https://www.example.org/civic-brief/"),
                "{error}"
            );
        }
    }
}
