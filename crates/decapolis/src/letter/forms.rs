//! Forms of letters and calls: what was typed becomes a type, or comes back with all errors at once.

use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::post::{HeldPost, PostId};
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::Fields;
use kernel::written::Status;

use super::merge;
use super::model::{Departure, NAME_MAX, NewCall, NextStep, SUBJECT_MAX, TEXT_MAX, Version};
use super::texts::Texts;

/// Reads a version of a letter; `original` is the language the letter was first written in, where it exists already.
pub(super) fn parse_version(
    form: &Fields,
    original: Option<Language>,
    language: Language,
) -> Result<Version, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let written_in: Option<Language> = form.get("language").parse().ok();
    if written_in.is_none() {
        errors.add("language", texts.error_no_language());
    }
    let subject = one_line(form.get("subject"));
    if subject.is_empty() {
        errors.add("subject", texts.error_no_subject());
    }
    limit(&mut errors, texts, "subject", &subject, SUBJECT_MAX);
    let text = plain(form.get("text"));
    if text.is_empty() {
        errors.add("text", texts.error_no_text());
    }
    limit(&mut errors, texts, "text", &text, TEXT_MAX);
    if let Some(slip) = merge::unknown_field(&text) {
        errors.add("text", texts.error_unknown_field(&slip));
    }
    if subject.contains('{') {
        errors.add("subject", texts.error_field_in_subject());
    }
    match written_in {
        Some(written_in) if errors.is_empty() => {
            let is_original = original.is_none_or(|original| original == written_in);
            let status = match form.get("status") {
                _ if is_original => Status::Original,
                "machine" => Status::Machine,
                _ => Status::Human,
            };
            Ok(Version { language: written_in, status, subject, text })
        }
        _ => Err(errors),
    }
}

/// Reads when a letter leaves and where replies go. Times of day are those of the writer's zone.
pub(super) fn parse_departure(
    form: &Fields,
    now: Timestamp,
    zone: &Zone,
    language: Language,
) -> Result<Departure, FormErrors> {
    let replies_to_writer = form.get("replies") == "writer";
    // Asked for before the answer: the page sends day and hour also with a letter that leaves now.
    let (day, hour) = (form.get("day"), form.get("hour"));
    if form.get("when") != "later" {
        return Ok(Departure { at: now, replies_to_writer });
    }
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let hour = hour.parse::<i64>().ok().filter(|hour| (0..24).contains(hour)).unwrap_or(9);
    let day = day.parse::<Date>();
    let at = day.map(|day| day.start_in(zone).plus_seconds(hour * 3_600));
    match at {
        Ok(at) if at > now => Ok(Departure { at, replies_to_writer }),
        Ok(_) => {
            errors.add("day", texts.error_day_is_past());
            Err(errors)
        }
        Err(_) => {
            errors.add("day", texts.error_no_day());
            Err(errors)
        }
    }
}

/// Reads the name of a template.
pub(super) fn parse_name(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let name = one_line(form.get("name"));
    if name.is_empty() {
        errors.add("name", texts.error_no_name());
    }
    limit(&mut errors, texts, "name", &name, NAME_MAX);
    if errors.is_empty() { Ok(name) } else { Err(errors) }
}

/// Reads a note of a call with one of these posts, or with nobody in a post.
pub(super) fn parse_call(
    form: &Fields,
    posts: &[HeldPost],
    today: Date,
    language: Language,
) -> Result<NewCall, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let post: Option<PostId> = form.get("post").parse().ok();
    let post = post.filter(|post| posts.iter().any(|held| held.post == *post));
    if post.is_none() && form.filled("post").is_some() {
        errors.add("post", texts.error_other_post());
    }
    let day = form.get("day").parse::<Date>().ok();
    if day.is_none_or(|day| day > today) {
        errors.add("day", texts.error_call_day());
    }
    let words = plain(form.get("words"));
    if words.is_empty() {
        errors.add("words", texts.error_no_words());
    }
    limit(&mut errors, texts, "words", &words, TEXT_MAX);
    let next_words = one_line(form.get("next"));
    limit(&mut errors, texts, "next", &next_words, NAME_MAX);
    let due = form.get("due").parse::<Date>().ok();
    if next_words.is_empty() && form.filled("due").is_some() {
        errors.add("next", texts.error_no_next());
    }
    if !next_words.is_empty() && due.is_none() {
        errors.add("due", texts.error_no_due());
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    // A day, in no zone: kept as its beginning in UTC and shown so.
    let at = |day: Date| day.start_in(&Zone::UTC);
    let next = due.filter(|_| !next_words.is_empty()).map(|due| NextStep { words: next_words, due_at: at(due) });
    Ok(NewCall { post, called_at: at(day.unwrap_or(today)), words, language, next })
}

fn limit(errors: &mut FormErrors, texts: Texts, field: &'static str, words: &str, max: usize) {
    if words.chars().count() > max {
        errors.add(field, texts.error_too_long(max));
    }
}

/// A line: line breaks become spaces, control characters go.
fn one_line(words: &str) -> String {
    words.split_whitespace().map(|word| word.replace(char::is_control, "")).collect::<Vec<_>>().join(" ")
}

/// Paragraphs: every line break is one, more than two become two, control characters go.
fn plain(words: &str) -> String {
    let lines = words.replace("\r\n", "\n").replace('\r', "\n");
    let lines = lines.lines().map(|line| line.replace(char::is_control, "").trim_end().to_owned());
    let mut text = lines.collect::<Vec<_>>().join("\n");
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Language = Language::English;

    fn now() -> Timestamp {
        "2026-04-13T09:00:00Z".parse().expect("a time")
    }

    #[test]
    fn a_version_is_plain_paragraphs_and_one_line() {
        let form =
            Fields::from([("language", "fr"), ("subject", "Forum\r\nBcc: x"), ("text", " a\r\n\r\n\r\n\r\nb\u{7} ")]);
        let version = parse_version(&form, None, ENGLISH).expect("taken");
        assert_eq!((version.subject.as_str(), version.text.as_str()), ("Forum Bcc: x", "a\n\nb"));
        assert_eq!((version.language, version.status), (Language::French, Status::Original));
    }

    #[test]
    fn a_version_in_another_language_is_a_translation() {
        let status = |said| {
            let form = Fields::from([("language", "es"), ("subject", "s"), ("text", "t"), ("status", said)]);
            parse_version(&form, Some(ENGLISH), ENGLISH).map(|version| version.status)
        };
        assert_eq!(
            ["machine", "human", "original"].map(status),
            [Status::Machine, Status::Human, Status::Human].map(Ok)
        );
    }

    #[test]
    fn all_errors_of_a_letter_come_at_once() {
        let form = Fields::from([("language", "tlh"), ("subject", "{name}"), ("text", "Dear {nmae}")]);
        let errors = parse_version(&form, None, ENGLISH).expect_err("refused");
        let shown = ["language", "subject", "text"].map(|field| errors.of(field).is_some());
        assert_eq!(shown, [true; 3]);
    }

    #[test]
    fn a_letter_of_just_the_limit_is_taken() {
        let text = "ö".repeat(TEXT_MAX);
        let parse = |text: &str| {
            let form = Fields::from([("language", "en"), ("subject", "s"), ("text", text)]);
            parse_version(&form, None, ENGLISH).is_ok()
        };
        assert_eq!([parse(&text), parse(&(text.clone() + "ö"))], [true, false]);
    }

    #[test]
    fn a_letter_leaves_by_the_writers_own_clock() {
        let zone: Zone = "Europe/Brussels".parse().expect("a zone");
        let at = |day| {
            let form = Fields::from([("when", "later"), ("day", day), ("hour", "8"), ("replies", "writer")]);
            parse_departure(&form, now(), &zone, ENGLISH)
        };
        let departure = at("2026-04-14").expect("taken");
        assert_eq!((departure.at.to_string().as_str(), departure.replies_to_writer), ("2026-04-14T06:00:00Z", true));
        assert!(at("2026-04-13").is_err_and(|errors| errors.of("day").is_some()), "six o'clock has passed");
        assert!(at("soon").is_err());
    }

    #[test]
    fn a_call_was_today_or_before_and_its_next_step_has_a_day() {
        let today: Date = "2026-04-13".parse().expect("a day");
        let parse = |form: Fields| parse_call(&form, &[], today, ENGLISH);
        let call = parse(Fields::from([
            ("day", "2026-04-13"),
            ("words", "Spoke"),
            ("next", "Send it"),
            ("due", "2026-05-01"),
        ]));
        assert_eq!(call.map(|call| call.next.is_some()), Ok(true));
        let errors = parse(Fields::from([("day", "2026-04-14"), ("next", "Send it"), ("post", "x")]));
        let errors = errors.expect_err("refused");
        assert_eq!(["day", "words", "due"].map(|field| errors.of(field).is_some()), [true; 3]);
    }
}
