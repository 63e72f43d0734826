//! A request, parsed: what the socket brought, in types.

use std::net::IpAddr;

use super::Fields;
use super::coding::Coding;
use super::route::Method;
use super::upload::Upload;
use crate::file::{Portrait, PortraitRejection, Stored};
use crate::language::Language;
use crate::session::Key;

/// A request as the socket or a test brings it.
#[derive(Debug, Clone, Default)]
pub struct RawRequest {
    /// `GET`, `HEAD` or `POST`; anything else is refused.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The body, within its limit.
    pub body: Vec<u8>,
    /// The client's address; none in tests.
    pub client: Option<IpAddr>,
}

impl RawRequest {
    /// The first value of a header, named in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let cookies = self.headers.iter().filter(|(known, _)| known == "cookie");
        let mut pairs = cookies.flat_map(|(_, value)| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// Light, dark, or as the reader's system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// As in cookies and addresses.
    pub fn code(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// From a cookie or an address.
    pub fn from_code(code: &str) -> Option<Self> {
        [Theme::System, Theme::Light, Theme::Dark].into_iter().find(|theme| theme.code() == code)
    }
}

/// What says who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Credential {
    /// Nothing does.
    None,
    /// The cookie of a session.
    Session(Key),
    /// A token in the header `Authorization`.
    Token(Key),
    /// A header `Authorization` that holds no token of ours.
    Unreadable,
}

/// A request in types.
#[derive(Debug, Clone)]
pub struct Request {
    /// The number under which this request stands in the log, and on the page when something of ours broke.
    pub reference: i64,
    /// Reading or writing.
    pub method: Method,
    /// The path, without the query.
    pub path: String,
    /// The query string.
    pub query: Fields,
    /// The form, empty when reading.
    pub form: Fields,
    /// The file that came with the form.
    pub upload: Option<Upload>,
    /// Its bytes, once they are where files lie.
    pub(crate) stored: Option<Stored>,
    /// What was made of it, where it is a picture of a person and was looked at.
    pub(crate) portrait: Option<Result<Portrait, PortraitRejection>>,
    /// The language chosen by cookie, if any.
    pub chosen_language: Option<Language>,
    /// The language that the browser asks for.
    pub asked_language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// The session's key, if the cookie holds one.
    pub session: Option<Key>,
    /// What the request brings to say who asks: a session to pages, a token to data.
    pub(super) credential: Credential,
    /// The cookie of a page that a link in a mail opened.
    pub nonce: Option<Key>,
    /// The cookie of a browser that asked for a sign-in mail.
    pub asker: Option<Key>,
    /// The cookie of a device that takes part in something without an account.
    pub device: Option<Key>,
    /// The act that led to this page, as its cookie names it.
    pub(super) done: Option<String>,
    /// The versions that the client has already (`If-None-Match`), as sent.
    pub if_none_match: Option<String>,
    /// The versions of the record that a write is meant for (`If-Match`), as sent.
    pub if_match: Option<String>,
    /// What makes a write of a program one act however often it is sent (`Idempotency-Key`), as sent.
    pub idempotency_key: Option<String>,
    /// How the answer may be compressed.
    pub(super) coding: Coding,
    /// The client's address; none in tests.
    pub client: Option<IpAddr>,
}

impl Request {
    /// Whether it is a program that asks for data.
    pub fn is_for_data(&self) -> bool {
        super::is_data(&self.path)
    }

    /// Whether it brings a token, which may hold or not.
    pub fn has_token(&self) -> bool {
        matches!(self.credential, Credential::Token(_) | Credential::Unreadable)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn raw(cookies: &[String]) -> RawRequest {
        let headers = cookies.iter().map(|cookie| ("cookie".to_owned(), cookie.clone())).collect();
        RawRequest { headers, ..RawRequest::default() }
    }

    #[test]
    fn the_first_of_two_cookies_of_a_name_counts() {
        let request = raw(&["a=1; sid=x".to_owned(), "sid=y;sid".to_owned()]);
        assert_eq!((request.cookie("sid"), request.cookie("si"), request.cookie("")), (Some("x"), None, None));
    }

    proptest! {
        #[test]
        fn a_cookie_is_found_among_any_others(junk in prop::collection::vec("[^s]{0,30}", 0..4), key in "[0-9a-f]{32}") {
            let mut headers = junk;
            let request = raw(&headers);
            prop_assert_eq!(request.cookie("sid"), None);
            headers.push(format!("sid={key}"));
            let request = raw(&headers);
            prop_assert_eq!(request.cookie("sid"), Some(key.as_str()));
        }

        #[test]
        fn any_cookie_is_a_key_or_none(header in "\\PC{0,60}|sid=[0-9a-fA-F]{30,34}; ?sid=.{0,3}") {
            if let Some(key) = raw(std::slice::from_ref(&header)).cookie("sid").and_then(Key::parse) {
                prop_assert!(header.contains(&key.to_text()));
            }
        }
    }
}
