//! Answers: status, headers, bytes.

use super::coding::Coding;
use super::sending::Sending;
use crate::db::Tx;
use crate::file::Key;
use crate::stop::{Fault, Stop};

/// HTML that a template made. There is no other way to make one, so nothing a person wrote gets in unescaped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// Renders a template.
    ///
    /// # Errors
    /// A fault when a template cannot be rendered, which only a value's own `Display` can cause.
    pub fn render(template: &impl askama::Template) -> Result<Self, Fault> {
        template.render().map(Self).map_err(|error| Fault::broken("template", error))
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The HTML, given away.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl std::fmt::Display for Markup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::FastWritable for Markup {
    fn write_into(&self, dest: &mut dyn std::fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}

impl askama::filters::HtmlSafe for Markup {}

/// The statuses we answer with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
pub enum Status {
    /// Here it is.
    Ok = 200,
    /// Made; it is there.
    Created = 201,
    /// Done; look there.
    SeeOther = 303,
    /// You have it already.
    NotModified = 304,
    /// We do not understand the request.
    BadRequest = 400,
    /// Somebody has to sign in.
    Unauthorized = 401,
    /// A rule says no.
    Forbidden = 403,
    /// Not there, or not for you.
    NotFound = 404,
    /// There, but not with this method.
    MethodNotAllowed = 405,
    /// The request did not come to its end in time.
    TooSlow = 408,
    /// A body without its length.
    LengthRequired = 411,
    /// The record is not any more as it was when it was read.
    PreconditionFailed = 412,
    /// More than the limit.
    TooLarge = 413,
    /// Not a form.
    UnsupportedType = 415,
    /// Addressed to another host.
    Misdirected = 421,
    /// The form has errors.
    Unprocessable = 422,
    /// What was read has to be named.
    PreconditionRequired = 428,
    /// Too often.
    TooMany = 429,
    /// More headers than the limit.
    HeadersTooLarge = 431,
    /// Our fault.
    Fault = 500,
    /// Too busy now.
    Busy = 503,
    /// The disk is full.
    DiskFull = 507,
}

impl Status {
    /// Every status, as a number.
    pub(crate) const NUMBERS: &[u16] =
        &[200, 201, 303, 304, 400, 401, 403, 404, 405, 408, 411, 412, 413, 415, 421, 422, 428, 429, 431, 500, 503, 507];

    /// What RFC 9110 (15) calls it, as a problem's title.
    pub fn title(self) -> &'static str {
        match self {
            Status::BadRequest => "Bad Request",
            Status::Unauthorized => "Unauthorized",
            Status::Forbidden => "Forbidden",
            Status::NotFound => "Not Found",
            Status::MethodNotAllowed => "Method Not Allowed",
            Status::PreconditionFailed => "Precondition Failed",
            Status::TooLarge => "Content Too Large",
            Status::UnsupportedType => "Unsupported Media Type",
            Status::Unprocessable => "Unprocessable Content",
            Status::PreconditionRequired => "Precondition Required",
            Status::TooMany => "Too Many Requests",
            Status::Busy => "Service Unavailable",
            Status::DiskFull => "Insufficient Storage",
            _ => "Internal Server Error",
        }
    }

    /// A line for answers that cannot be a page.
    pub fn phrase(self) -> &'static str {
        match self {
            Status::BadRequest => "This request cannot be understood.",
            Status::Forbidden => {
                "This form was not sent from one of our pages. Open the page again and send it from there."
            }
            Status::MethodNotAllowed => "This address does not take that method.",
            Status::TooLarge => "This is more than we take at once: 256 kB and 400 fields a form.",
            Status::UnsupportedType => "Send a form; to an address of data, JSON.",
            Status::Misdirected => "This host is not ours.",
            Status::TooSlow => "This took too long to arrive: 30 seconds are the most for a form.",
            Status::LengthRequired => "Send a form with its length (Content-Length), not in pieces.",
            Status::HeadersTooLarge => "These headers are more than we take: 16 kB and 64 of them.",
            Status::TooMany => "Too much at once, or too often. Try again later.",
            Status::Busy => "Too many people at once. Try again in a few seconds.",
            Status::DiskFull => "The disk is full. Nothing was saved; reading goes on.",
            _ => "Something went wrong.",
        }
    }
}

/// Something to be noted after the answer went out, in a transaction of its own: that a brief was read, that a session
/// was used. It may fail without harm to the answer.
pub(super) type Afterwards = Box<dyn Fn(&mut Tx<'_>) -> Result<(), Stop> + Send + Sync>;

/// What goes back to the client.
pub struct Answer {
    /// The status.
    pub status: Status,
    /// Headers beyond those that every answer carries.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// What is noted about it afterwards.
    pub(super) afterwards: Vec<Afterwards>,
    /// Whether something in it is for this reader only, so that nobody else may get it.
    pub(super) is_own: bool,
    /// The file that is sent in place of the body.
    pub(super) sending: Option<Sending>,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { status, headers, body, .. } = self;
        f.debug_struct("Answer").field("status", status).field("headers", headers).field("bytes", &body.len()).finish()
    }
}

/// Below this a page does not get smaller in a packet; nothing is gained.
const COMPRESS_FROM_BYTES: usize = 1_000;

impl Answer {
    /// A page.
    pub fn page(status: Status, html: Markup) -> Self {
        Self::of("text/html; charset=utf-8", status, html.into_string().into_bytes())
    }

    /// JSON.
    pub fn json(value: &serde_json::Value) -> Self {
        Self::of("application/json", Status::Ok, value.to_string().into_bytes())
    }

    /// Bytes of a type.
    pub fn of(content_type: &str, status: Status, body: Vec<u8>) -> Self {
        Self {
            status,
            headers: vec![("content-type", content_type.to_owned())],
            body,
            afterwards: Vec::new(),
            is_own: false,
            sending: None,
        }
    }

    /// Done; the client looks at a local path next.
    pub fn see_other(path: impl Into<String>) -> Self {
        let answer = Self::of("", Status::SeeOther, Vec::new());
        Self { headers: vec![("location", path.into())], ..answer }
    }

    /// With the bytes of a file in place of a body.
    #[must_use]
    pub(crate) fn bringing(mut self, key: Key) -> Self {
        self.sending = Some(Sending::Asked(key));
        self
    }

    /// All that is sent, in memory: for tests and for whoever has no socket.
    ///
    /// # Errors
    /// When the file that is sent cannot be read to its end.
    pub fn into_whole(self) -> std::io::Result<Vec<u8>> {
        match self.sending {
            Some(sending) => sending.into_whole(),
            None => Ok(self.body),
        }
    }

    /// With one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// With something to be noted after it went out.
    #[must_use]
    pub fn then(mut self, note: impl Fn(&mut Tx<'_>) -> Result<(), Stop> + Send + Sync + 'static) -> Self {
        self.afterwards.push(Box::new(note));
        self
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Compressed as the client takes it, where it is worth it.
    #[must_use]
    pub(super) fn compressed(mut self, coding: Coding) -> Self {
        if self.body.len() < COMPRESS_FROM_BYTES {
            return self;
        }
        let Some((name, body)) = coding.encode(&self.body) else { return self };
        self.body = body;
        self.with("content-encoding", name).with("vary", "accept-encoding")
    }
}
