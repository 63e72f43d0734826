//! Content as data: where it stands, and an answer that a client which has it already need not be sent again.
//!
//! The content of a page at `/cities/x` stands at `/api/v1/cities/x`, where there is such a route. A session cookie is
//! never read there: any site may ask, so nobody's session may decide what it gets.

use sha2::{Digest, Sha256};

use super::route::{Method, Route};
use super::{Answer, Status, Visit};
use crate::signed::hex;

/// What the addresses of data begin with.
pub const DATA_ROOT: &str = "/api/v1";
/// Bytes of the hash in an ETag: 16 are enough that no two versions ever share one.
const ETAG_BYTES: usize = 16;

/// Whether a path is for programs.
pub fn is_data(path: &str) -> bool {
    path.strip_prefix(DATA_ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Visit<'_> {
    /// Data; 304 where the client has this version. What is answered without a token everybody may read, from any site.
    ///
    /// The ETag is weak (RFC 9110, 8.8.1), because the same content may go out in several codings.
    pub fn data(&self, value: &serde_json::Value) -> Answer {
        let answer = self.versioned(Answer::json(value)).with("vary", "accept-language, authorization");
        if self.request.has_token() {
            return answer.with("cache-control", "private, no-cache");
        }
        answer.with("cache-control", "public, no-cache").with("access-control-allow-origin", "*")
    }

    /// An answer with the version of its content, which is left out where the client has it: for this client alone.
    pub fn versioned(&self, answer: Answer) -> Answer {
        self.set_own();
        let etag = format!("W/\"{}\"", hex(&Sha256::digest(&answer.body)[..ETAG_BYTES]));
        let is_known = self.request.if_none_match.as_ref().is_some_and(|known| names(known, &etag));
        let answer = if is_known { Answer { status: Status::NotModified, body: Vec::new(), ..answer } } else { answer };
        answer.with("etag", etag)
    }

    /// Where the content of this page stands as data, if everybody may read it there. The desk has the front page's
    /// address, and its own data for a token only.
    pub(super) fn data_address(&self) -> Option<String> {
        let is_desk = self.request.path == "/" && self.actor.is_some();
        let address = format!("{DATA_ROOT}{}", self.request.path);
        let (route, _) = self.app.find(Method::Get, &address).ok().filter(|_| !is_desk)?;
        // A form at `/cities/new` is no city called "new".
        let is_of_record = |route: &Route| route.path.contains('{');
        let is_other = self.route().is_some_and(|own| is_of_record(route) && !is_of_record(own));
        route.rule.admits(None).ok().filter(|()| !is_other).map(|()| address)
    }
}

/// Whether an `If-None-Match` names a version: weak comparison, as RFC 9110 (13.1.2) asks for.
pub(crate) fn names(header: &str, etag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    header.trim() == "*" || header.split(',').any(|tag| opaque(tag) == opaque(etag))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_version_is_not_known_by_any_other_header(header in "[^a*]{0,60}") {
            prop_assert!(!names(&header, "W/\"a\""));
        }
    }

    #[test]
    fn only_addresses_below_the_root_are_data() {
        let paths = ["/api/v1", "/api/v1/cities", "/api/v10", "/cities", "/"];
        assert_eq!(paths.map(is_data), [true, true, false, false, false]);
    }

    #[test]
    fn a_version_is_known_by_any_of_the_tags_sent() {
        let headers = ["W/\"a\"", "\"b\", \"a\"", "*", "\"b\"", ""];
        assert_eq!(headers.map(|header| names(header, "W/\"a\"")), [true, true, true, false, false]);
    }
}
