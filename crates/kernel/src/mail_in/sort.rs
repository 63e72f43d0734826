//! What kind of mail it is: of a person, of a machine, or returned.

use super::message::Message;

/// What a message is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sort {
    /// Somebody wrote it.
    Person,
    /// A machine did, for this reason; nothing answers it.
    Automatic(&'static str),
    /// A mail of ours came back.
    Returned(Returned),
}

/// What a mail server said of a mail that it could not deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Returned {
    /// Whether it gave up; otherwise it only says that it takes longer.
    pub(super) is_final: bool,
    /// In its words.
    pub(super) reason: String,
}

/// How subjects of automatic answers begin, as programs write them in several languages; small letters.
const SUBJECTS: [&str; 26] = [
    "automatic reply",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto:",
    "out of office",
    "out of the office",
    "réponse automatique",
    "absence du bureau",
    "message d'absence",
    "absent du bureau",
    "respuesta automática",
    "respuesta automatica",
    "fuera de la oficina",
    "ausente de la oficina",
    "automatische antwort",
    "abwesenheitsnotiz",
    "abwesend",
    "nicht im büro",
    "رد تلقائي",
    "الرد التلقائي",
    "خارج المكتب",
    "resposta automática",
    "risposta automatica",
    "fuori sede",
    "automatisch antwoord",
];

/// Tells them apart.
pub(super) fn sort(message: &Message) -> Sort {
    if let Some(returned) = returned(message) {
        return Sort::Returned(returned);
    }
    automatic(message).map_or(Sort::Person, Sort::Automatic)
}

/// RFC 3834, 5; and what programs before and beside it set. What somebody pressed in their calendar is written by a machine and
/// marked so by Google and Exchange, and it is still theirs.
fn automatic(message: &Message) -> Option<&'static str> {
    let is = |name: &str, known: &[&str]| {
        message.values(name).any(|value| known.iter().any(|word| value.trim().to_lowercase().starts_with(word)))
    };
    let has = |name: &str| message.value(name).is_some();
    let is_pressed = message.calendar.is_some();
    let is_of_machine = |value: &str| {
        let value = value.trim().to_lowercase();
        !(value.starts_with("no") || is_pressed && value.starts_with("auto-generated"))
    };
    if message.values("auto-submitted").any(is_of_machine) {
        return Some("auto-submitted");
    }
    if is("precedence", &["bulk", "junk", "list", "auto_reply"]) {
        return Some("precedence");
    }
    if !is_pressed && has("x-auto-response-suppress")
        || has("x-autoreply")
        || has("x-autorespond")
        || has("x-autoresponder")
    {
        return Some("auto-response");
    }
    if has("list-id") || has("list-unsubscribe") {
        return Some("list");
    }
    if is("return-path", &["<>"]) || message.kind == "multipart/report" {
        return Some("report");
    }
    is_of_absence(&message.subject).then_some("out-of-office")
}

fn is_of_absence(subject: &str) -> bool {
    let plain = subject.trim().to_lowercase();
    SUBJECTS.iter().any(|known| plain.starts_with(known))
}

/// A report of delivery (RFC 3464), or what older servers send in its place.
fn returned(message: &Message) -> Option<Returned> {
    if let Some(report) = &message.report {
        let field = |name: &str| {
            let mut lines = report.lines().filter_map(|line| line.split_once(':'));
            lines.find(|(known, _)| known.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
        };
        let action = field("action").unwrap_or_default().to_lowercase();
        let reason = field("diagnostic-code").or_else(|| field("status")).unwrap_or_default();
        return Some(Returned { is_final: action == "failed", reason });
    }
    let from = message.from.as_deref().unwrap_or_default().to_lowercase();
    let is_of_server = from.starts_with("mailer-daemon@") || from.starts_with("postmaster@");
    let is_reported = message.value("return-path").is_some_and(|path| path.trim() == "<>");
    (is_of_server && is_reported).then(|| Returned { is_final: true, reason: message.subject.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(headers: &str, expected: Option<&str>) {
        let raw = format!("From: Ravi <ravi@city.example>\r\nTo: reply@cities.example\r\n{headers}\r\n\r\nHello\r\n");
        let message = Message::read(raw.as_bytes()).expect("a message");
        let found = match sort(&message) {
            Sort::Person => None,
            Sort::Automatic(why) => Some(why),
            Sort::Returned(_) => Some("returned"),
        };
        assert_eq!(found, expected, "{headers}");
    }

    #[test]
    fn machines_are_told_from_people() {
        check("Subject: Re: A question to you\r\nAuto-Submitted: no", None);
        check("Auto-Submitted: auto-replied", Some("auto-submitted"));
        check("Auto-Submitted: AUTO-GENERATED; x=y", Some("auto-submitted"));
        check("Precedence: bulk", Some("precedence"));
        check("X-Auto-Response-Suppress: All", Some("auto-response"));
        check("List-Id: <all.cities.example>", Some("list"));
        check("Return-Path: <>", Some("report"));
        check("Subject: =?utf-8?q?R=C3=A9ponse_automatique?= : Re: A question", Some("out-of-office"));
        check("Subject: Abwesenheitsnotiz: Re: Frage", Some("out-of-office"));
        check("Subject: =?utf-8?b?2LHYryDYqtmE2YLYp9im2Yo=?=: ...", Some("out-of-office"));
        check("Subject: Re: What to do when out of office?", None);
    }
}
