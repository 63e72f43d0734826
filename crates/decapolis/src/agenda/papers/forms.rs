//! The forms of papers, read into types.

use kernel::design::Control;
use kernel::file::{self, Incoming};
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading};
use kernel::language::Language;
use kernel::time::Date;
use kernel::web::{Fields, Visit};

use super::super::texts::Texts;
use super::model::{ADDRESS_MAX, NewPaper, PaperKind};

/// Reads a paper and its file; a recording has an address in its place.
pub(super) fn parse(visit: &Visit<'_>) -> Result<(NewPaper, Option<Incoming>), FormErrors> {
    let (form, language) = (&visit.request.form, visit.language());
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let title = reading.words("title", NAME_MAX, texts.error_title());
    let kind = reading.choice("kind", PaperKind::from_code, texts.error_paper_kind());
    let typed = form.get("address").to_owned();
    let is_recording = kind == Some(PaperKind::Recording);
    if is_recording && !is_address(&typed) {
        reading.fail("address", texts.error_paper_address());
    }
    let incoming = if is_recording { None } else { Incoming::read(visit, &mut reading) };
    let address = if is_recording { typed } else { String::new() };
    reading.done(kind.map(|kind| (NewPaper { kind, title, language, address }, incoming)))
}

/// An address of the web that browsers reach over TLS alone.
fn is_address(typed: &str) -> bool {
    let host = typed.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    let is_plain = |letter: char| !letter.is_whitespace() && !letter.is_control();
    typed.chars().count() <= ADDRESS_MAX
        && typed.chars().all(is_plain)
        && host.is_some_and(|host| host.contains('.') && !host.contains('@'))
}

/// Reads a new version.
pub(super) fn parse_version(visit: &Visit<'_>) -> Result<Incoming, FormErrors> {
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let incoming = Incoming::read(visit, &mut reading);
    reading.done(incoming)
}

/// The controls of a new paper.
pub(super) fn controls(visit: &Visit<'_>, filled: Filled<'_>) -> Vec<Control> {
    let texts = Texts::new(visit.language());
    let kind = |kind: PaperKind| (kind.code().to_owned(), texts.paper_kind(kind.code()).to_string());
    vec![
        filled.select("kind", texts.kind_of_paper(), PaperKind::ALL.map(kind)),
        filled.line("title", texts.title()),
        file::field(visit, filled),
        filled.line_hinted("address", texts.paper_address(), texts.paper_address_hint()),
    ]
}

/// Reads the day by which papers are due.
pub(super) fn parse_due(form: &Fields, language: Language) -> Result<Date, FormErrors> {
    let mut reading = Reading::new(form, language);
    let day = reading.day("due");
    reading.done(day)
}

/// The control of that day.
pub(in super::super) fn due_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![filled.day_hinted("due", texts.papers_due(), texts.papers_due_hint())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_at_an_address_over_tls() {
        assert!(is_address("https://video.example/watch?v=1"));
        for typed in [
            "",
            "http://video.example",
            "https://",
            "https://a b.example",
            "javascript:alert(1)",
            "https://user@video.example",
            "https://localhost",
        ] {
            assert!(!is_address(typed), "{typed}");
        }
    }
}
