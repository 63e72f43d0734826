//! A message as it came in, read within bounds: whom it is from and to, what it says, what hangs on it.

use std::borrow::Cow;

use mail_parser::{Message as Parsed, MessageParser, MimeHeaders, PartType};

use super::{calendar_reply, flowed, html};

/// Bytes of a message; larger ones are taken by no reply. Mail servers of the field take 25 MB and more.
pub const MESSAGE_BYTES_MAX: usize = 10 * 1024 * 1024;
/// Bytes of text that are read and kept: more than ten times the longest answer.
pub const TEXT_BYTES_MAX: usize = 64 * 1024;
/// Headers that are looked at ...
const HEADERS_MAX: usize = 200;
/// ... and bytes of each.
const HEADER_BYTES_MAX: usize = 4 * 1024;
/// Messages within messages, and parts with parts: a reader must not be led in circles.
const NESTED_MAX: usize = 20;
const MULTIPARTS_MAX: usize = 100;

/// A message.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    /// Names in small letters, with their values, unfolded; in the order in which they stand.
    pub(super) headers: Vec<(String, String)>,
    /// The one sender; none where there are several or none.
    pub(super) from: Option<String>,
    /// All addresses that it may have come to.
    pub(super) recipients: Vec<String>,
    pub(super) subject: String,
    /// What it says, as text.
    pub(super) text: String,
    pub(super) attachments: Vec<Attachment>,
    /// The type of its body, in small letters.
    pub(super) kind: String,
    /// The machine's part of a report of delivery.
    pub(super) report: Option<String>,
    /// What a calendar program answered.
    pub(super) calendar: Option<calendar_reply::Found>,
}

/// A file that hangs on a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attachment {
    pub(super) name: String,
    pub(super) bytes: usize,
    /// Whether it stands in the text, as the picture of a signature does.
    pub(super) is_inline: bool,
}

/// It cannot be read as a message, or not within the bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unreadable;

impl Message {
    /// Reads one.
    pub(super) fn read(raw: &[u8]) -> Result<Self, Unreadable> {
        if raw.len() > MESSAGE_BYTES_MAX || is_labyrinth(raw) {
            return Err(Unreadable);
        }
        let parsed = MessageParser::default().parse(raw).ok_or(Unreadable)?;
        let headers = headers_of(&parsed);
        if headers.is_empty() {
            return Err(Unreadable);
        }
        Ok(Self {
            from: sender_of(&parsed),
            recipients: recipients_of(&parsed, &headers),
            subject: parsed.subject().unwrap_or_default().chars().take(500).collect(),
            text: text_of(&parsed),
            attachments: parsed.attachments().filter_map(attachment_of).collect(),
            kind: kind_of(parsed.root_part()),
            report: report_of(&parsed),
            calendar: parsed.parts.iter().filter_map(file_of_calendar).find_map(calendar_reply::read),
            headers,
        })
    }

    /// The values of a header, named in small letters.
    pub(super) fn values<'m>(&'m self, name: &'m str) -> impl Iterator<Item = &'m str> {
        self.headers.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The first value of a header.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Whether it nests deeper than any letter of a person, found before anything is taken apart.
fn is_labyrinth(raw: &[u8]) -> bool {
    let count = |mark: &[u8]| raw.windows(mark.len()).filter(|window| window.eq_ignore_ascii_case(mark)).count();
    count(b"message/") > NESTED_MAX || count(b"multipart/") > MULTIPARTS_MAX
}

fn headers_of(parsed: &Parsed<'_>) -> Vec<(String, String)> {
    let read = |(name, value): (&str, &str)| (name.trim().to_lowercase(), unfolded(value));
    parsed.headers_raw().take(HEADERS_MAX).map(read).collect()
}

/// A value on one line, within its bound.
fn unfolded(value: &str) -> String {
    let mut end = value.len().min(HEADER_BYTES_MAX);
    while !value.is_char_boundary(end) {
        end -= 1;
    }
    value[..end].split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sender_of(parsed: &Parsed<'_>) -> Option<String> {
    let mut addresses = parsed.from()?.iter().filter_map(|from| from.address.as_deref());
    let (first, second) = (addresses.next()?, addresses.next());
    second.is_none().then(|| first.to_owned())
}

/// To and Cc, and what the mail server noted of the envelope.
fn recipients_of(parsed: &Parsed<'_>, headers: &[(String, String)]) -> Vec<String> {
    let shown = [parsed.to(), parsed.cc()].into_iter().flatten().flat_map(|list| list.iter());
    let shown = shown.filter_map(|recipient| recipient.address.as_deref().map(str::to_owned));
    let noted = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to"];
    let noted = headers.iter().filter(|(name, _)| noted.contains(&name.as_str()));
    let noted = noted.map(|(_, value)| value.trim_matches(['<', '>', ' ']).to_owned());
    noted.chain(shown).take(HEADERS_MAX).collect()
}

fn text_of(parsed: &Parsed<'_>) -> String {
    let text: String =
        parsed.text_bodies().filter(|part| !is_of_calendar(part)).filter_map(words_of).collect::<Vec<_>>().join("\n");
    let text = if text.trim().is_empty() {
        parsed.html_bodies().filter_map(words_of).collect::<Vec<_>>().join("\n")
    } else {
        text
    };
    text.chars().filter(|letter| matches!(letter, '\n' | '\t') || !letter.is_control()).collect()
}

fn words_of(part: &mail_parser::MessagePart<'_>) -> Option<String> {
    match &part.body {
        PartType::Text(text) => {
            let is_flowed = part.content_type().and_then(|kind| kind.attribute("format"));
            let is_flowed = is_flowed.is_some_and(|format| format.eq_ignore_ascii_case("flowed"));
            let text = cut(text);
            Some(if is_flowed { flowed::unwrapped(text) } else { text.to_owned() })
        }
        PartType::Html(html) => Some(cut(&html::to_text(cut_to(html, 4 * TEXT_BYTES_MAX))).to_owned()),
        _ => None,
    }
}

fn cut(text: &str) -> &str {
    cut_to(text, TEXT_BYTES_MAX)
}

/// At most so many bytes, whole letters.
pub(super) fn cut_to(text: &str, bytes_max: usize) -> &str {
    let mut end = text.len().min(bytes_max);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A file; the text parts of a message and what a machine added for machines are none.
fn attachment_of(part: &mail_parser::MessagePart<'_>) -> Option<Attachment> {
    let is_inline = matches!(part.body, PartType::InlineBinary(_)) || part.content_id().is_some();
    let name = part.attachment_name().map_or_else(|| kind_of(part), str::to_owned);
    let is_of_machine = kind_of(part).contains("signature") || is_of_calendar(part);
    let is_text = matches!(part.body, PartType::Text(_) | PartType::Html(_)) && part.attachment_name().is_none();
    let one = Attachment { name: name.chars().take(100).collect(), bytes: part.contents().len(), is_inline };
    (!is_of_machine && !is_text).then_some(one)
}

/// A file for calendars; Google hangs a second one on its mails.
fn is_of_calendar(part: &mail_parser::MessagePart<'_>) -> bool {
    matches!(kind_of(part).as_str(), "text/calendar" | "application/ics")
}

fn file_of_calendar<'p>(part: &'p mail_parser::MessagePart<'_>) -> Option<&'p [u8]> {
    is_of_calendar(part).then(|| part.contents())
}

fn kind_of(part: &mail_parser::MessagePart<'_>) -> String {
    let kind = part.content_type().map(|kind| {
        let sub: Cow<'_, str> = kind.subtype().map_or_else(|| "".into(), Into::into);
        format!("{}/{sub}", kind.ctype())
    });
    kind.unwrap_or_default().to_lowercase()
}

fn report_of(parsed: &Parsed<'_>) -> Option<String> {
    let part = parsed.parts.iter().find(|part| kind_of(part) == "message/delivery-status")?;
    Some(cut(&String::from_utf8_lossy(part.contents())).to_owned())
}
