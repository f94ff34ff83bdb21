//! Licences as an address, for those who read files by machine.

/// The address of a Creative Commons licence as a source states it, such as `CC BY-SA 4.0`; none of any other.
///
/// The form of the addresses: <https://creativecommons.org/about/cclicenses/>.
pub(super) fn address(licence: &str) -> Option<String> {
    let rest = licence.strip_prefix("CC ")?;
    let (kind, version) = rest.split_once(' ')?;
    let known = ["BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND"];
    let is_version = version.len() == 3 && version.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    (known.contains(&kind) && is_version).then(|| {
        let kind = kind.to_ascii_lowercase();
        [
            "https://creativecommons.org/licenses/",
            &kind,
            "/",
            version,
            "/",
        ]
        .concat()
    })
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn p18_only_licences_that_are_known_have_an_address() {
        assert_eq!(
            address("CC BY-SA 4.0").as_deref(),
            Some("https://creativecommons.org/licenses/by-sa/4.0/")
        );
        assert!(address("CC BY-NC-SA 3.0").is_some());
        for other in [
            "",
            "MIT",
            "CC BY",
            "CC XX 4.0",
            "CC BY 4.0 or later",
            "CC BY-SA x.0",
        ] {
            assert_eq!(address(other), None, "{other}");
        }
    }
}
