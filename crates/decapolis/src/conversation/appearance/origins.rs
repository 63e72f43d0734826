//! Origins of sites that may show a page in a frame: `https`, a host and perhaps a port, and nothing else (RFC 6454, 4; CSP 3,
//! `frame-ancestors`). What is no such origin never reaches a header.

/// Sites that are named.
pub(super) const ORIGINS_MAX: usize = 10;
/// Letters of a host (RFC 1035, 2.3.4).
const HOST_MAX: usize = 253;
/// Letters between two dots (the same).
const LABEL_MAX: usize = 63;

/// The origins, one a line or with spaces between them, in small letters and each once; the first line that is none, where one is.
pub(super) fn read(typed: &str) -> Result<Vec<String>, String> {
    let mut origins: Vec<String> = Vec::new();
    for word in typed.split_whitespace() {
        let origin = word.trim_end_matches('/').to_ascii_lowercase();
        if !is_origin(&origin) {
            return Err(word.to_owned());
        }
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    Ok(origins)
}

fn is_origin(origin: &str) -> bool {
    let Some(rest) = origin.strip_prefix("https://") else { return false };
    let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
    let is_label = |label: &str| {
        let is_letter = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
        let has_ends = !label.starts_with('-') && !label.ends_with('-');
        !label.is_empty() && label.len() <= LABEL_MAX && has_ends && label.bytes().all(is_letter)
    };
    let is_port = |port: &str| {
        port.len() <= 5
            && port.bytes().all(|digit| digit.is_ascii_digit())
            && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    host.len() <= HOST_MAX && host.contains('.') && host.split('.').all(is_label) && port.is_none_or(is_port)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_origin_is_https_a_host_and_perhaps_a_port() {
        let read = |typed: &str| read(typed).map(|origins| origins.join(" "));
        assert_eq!(
            read("https://www.City.example/\nhttps://city.example:8443 https://www.city.example"),
            Ok("https://www.city.example https://city.example:8443".to_owned())
        );
        assert_eq!(read(""), Ok(String::new()));
        for wrong in [
            "http://city.example",
            "https://*",
            "https://*.example",
            "https://city",
            "https://city.example/page",
            "https://user@city.example",
            "https://city.example:0",
            "https://city.example:99999",
            "https://city.example;script-src",
            "https://city..example",
            "https://-city.example",
            "'self'",
            "*",
            "data:",
        ] {
            assert_eq!(read(wrong), Err(wrong.to_owned()));
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_read_can_end_a_directive_or_begin_another(typed in ".{0,80}") {
            if let Ok(origins) = read(&typed) {
                let is_safe = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-.:/".contains(letter);
                prop_assert!(origins.iter().all(|origin| origin.chars().all(is_safe)), "{:?}", origins);
            }
        }
    }
}
