//! The forms of actions, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::{Timestamp, Zone};
use kernel::web::Fields;

use super::model::{NewAction, Said};
use super::origin::Origin;
use super::texts::Texts;
use crate::agenda::Line;

/// Letters of an address in the web.
const LINK_MAX: usize = 500;
/// What is said of an action that another post does.
const HANDED_ON: &str = "handed-on";

/// The fields in which an action is written down.
pub(super) fn new_controls(
    filled: Filled<'_>,
    among: Vec<(String, String)>,
    items: &[Line],
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let nobody = (String::new(), texts.choose_owner().to_owned());
    vec![
        filled.area("action_words", texts.what_is_to_do(), texts.what_is_to_do_hint()),
        filled.select("owner", texts.who_does_it(), std::iter::once(nobody).chain(among)),
        filled.day("due", texts.until_when()),
        Origin::control(filled, "action_item", items, language),
        closed_box(filled, "action_closed", language),
    ]
}

/// The box that keeps something from partners.
pub(crate) fn closed_box(filled: Filled<'_>, name: &'static str, language: Language) -> Control {
    let texts = Texts::new(language);
    let is_chosen = filled.typed.get(name) == "yes";
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of(name), ..Field::new(name, texts.closed_item()) },
        choices: vec![Answer::new("yes", texts.not_for_partners(), is_chosen)],
        count: HowMany::Any,
    })
}

/// Reads an action that is written down; its day is in the zone of the meeting or the reader.
pub(super) fn parse_new(
    form: &Fields,
    zone: &Zone,
    now: Timestamp,
    language: Language,
) -> Result<NewAction, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let words = reading.words("action_words", WORDS_MAX, texts.error_what());
    let owner: Option<PostId> = reading.get("owner").parse().ok();
    if owner.is_none() {
        reading.fail("owner", texts.error_owner());
    }
    let due_at = day_ahead(&mut reading, "due", zone, now, texts.error_day());
    let origin = Origin::parse(&mut reading, "action_item");
    let is_closed = reading.get("action_closed") == "yes";
    reading.done(owner.zip(due_at).map(|(owner, due_at)| NewAction { origin, words, is_closed, owner, due_at }))
}

/// The end of a day that is not over.
fn day_ahead(
    reading: &mut Reading<'_>,
    name: &'static str,
    zone: &Zone,
    now: Timestamp,
    wrong: &str,
) -> Option<Timestamp> {
    let ends_at = reading.day(name).map(|day| day.plus_days(1).start_in(zone));
    if ends_at.is_some_and(|ends_at| ends_at <= now) {
        reading.fail(name, wrong);
    }
    ends_at
}

/// The fields in which its owner says how it stands.
pub(super) fn answer_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let words = filled.area("words", texts.what_shows_it(), texts.what_shows_it_hint());
    turn_controls(filled, &["done", "later"], words, language)
}

/// The same from a mail, where its owner also hands it on to another post of the house, if there is one.
pub(super) fn mail_controls(filled: Filled<'_>, house: Vec<(String, String)>, language: Language) -> Vec<Control> {
    if house.is_empty() {
        return answer_controls(filled, language);
    }
    let texts = Texts::new(language);
    let words = filled.area("words", texts.what_shows_it_or_why(), texts.what_shows_it_or_why_hint());
    let mut controls = turn_controls(filled, &["done", "later", HANDED_ON], words, language);
    let nobody = (String::new(), texts.choose_owner().to_owned());
    controls.push(filled.select("to", texts.hand_on_to(), std::iter::once(nobody).chain(house)));
    controls
}

fn turn_controls(filled: Filled<'_>, turns: &[&'static str], words: Control, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let typed = filled.typed.get("turn");
    let choice = |value: &&'static str| Answer::new(*value, texts.say_turn(*value).to_string(), typed == *value);
    let field = Field { error: filled.errors.of("turn"), ..Field::new("turn", texts.how_it_stands()) };
    vec![
        Control::Choice(ChoiceGroup { field, choices: turns.iter().map(choice).collect(), count: HowMany::One }),
        words,
        filled.line_hinted("link", texts.link(), texts.link_hint()),
        filled.day_hinted("day", texts.new_day(), texts.new_day_hint()),
    ]
}

/// What is said of an action from its mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FromMail {
    Says(Said),
    /// Another post does it, for this reason.
    HandsOn(PostId, String),
}

/// Reads what its owner says from the mail.
pub(super) fn parse_mail(
    form: &Fields,
    zone: &Zone,
    now: Timestamp,
    language: Language,
) -> Result<FromMail, FormErrors> {
    if form.get("turn") != HANDED_ON {
        return parse_answer(form, zone, now, language).map(FromMail::Says);
    }
    parse_hand_on(form, "words", language).map(|(to, reason)| FromMail::HandsOn(to, reason))
}

/// Reads what its owner says: done with words or a link that show it, or later with a reason and a day.
pub(super) fn parse_answer(form: &Fields, zone: &Zone, now: Timestamp, language: Language) -> Result<Said, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let is_done = match reading.get("turn") {
        "done" => true,
        "later" => false,
        _ => {
            reading.fail("turn", texts.error_turn());
            let (_, _, _) = (reading.get("words"), reading.get("link"), reading.get("day"));
            return reading.done(None);
        }
    };
    let words = reading.words_if_any("words", WORDS_MAX);
    let link = link_if_any(&mut reading, texts.error_link());
    if is_done {
        let _ = reading.get("day");
        if words.is_empty() && link.is_empty() {
            reading.fail("words", texts.error_shows());
        }
        return reading.done(Some(Said::Done { outcome: words, link }));
    }
    if words.is_empty() {
        reading.fail("words", texts.error_reason());
    }
    let due_at = day_ahead(&mut reading, "day", zone, now, texts.error_day());
    reading.done(due_at.map(|due_at| Said::Later { reason: words, due_at }))
}

fn link_if_any(reading: &mut Reading<'_>, wrong: &str) -> String {
    let link = reading.words_if_any("link", LINK_MAX);
    let is_address = ["https://", "http://"].iter().any(|scheme| link.starts_with(scheme));
    if !link.is_empty() && (!is_address || link.contains(char::is_whitespace)) {
        reading.fail("link", wrong);
    }
    link
}

/// Reads to whom it is handed on, and why: the reason is in a field of this name.
pub(super) fn parse_hand_on(
    form: &Fields,
    why: &'static str,
    language: Language,
) -> Result<(PostId, String), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let to: Option<PostId> = reading.get("to").parse().ok();
    if to.is_none() {
        reading.fail("to", texts.error_owner());
    }
    let reason = reading.words(why, WORDS_MAX, texts.error_reason());
    reading.done(to.map(|to| (to, reason)))
}

/// Reads why it is dropped.
pub(super) fn parse_drop(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let reason = reading.words("drop_reason", WORDS_MAX, Texts::new(language).error_reason());
    reading.done(Some(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-04-13T09:00:00Z".parse().expect("an instant")
    }

    fn answer(fields: [(&str, &str); 4]) -> Result<Said, FormErrors> {
        parse_answer(&Fields::from(fields), &Zone::UTC, now(), Language::French)
    }

    #[test]
    fn done_needs_something_that_shows_it() {
        let done = |words, link| answer([("turn", "done"), ("words", words), ("link", link), ("day", "")]).is_ok();
        assert_eq!([done("Signed", ""), done("", "https://city.example/text"), done("", "")], [true, true, false]);
        assert!(!done("Signed", "javascript:alert(1)") && !done("Signed", "https://a b"));
    }

    #[test]
    fn later_needs_a_reason_and_a_day_ahead() {
        let later = |words, day| answer([("turn", "later"), ("words", words), ("link", ""), ("day", day)]).is_ok();
        assert_eq!(
            [later("Budget", "2026-05-01"), later("", "2026-05-01"), later("Budget", "2026-04-12")],
            [true, false, false]
        );
        assert!(answer([("turn", ""), ("words", "x"), ("link", ""), ("day", "")]).is_err());
    }

    #[test]
    fn from_the_mail_it_is_handed_on_to_somebody_for_a_reason() {
        let hand_on = |to, words| {
            let form = Fields::from([("turn", "handed-on"), ("to", to), ("words", words)]);
            parse_mail(&form, &Zone::UTC, now(), Language::English).is_ok()
        };
        let post = "0000000000001";
        assert_eq!([hand_on(post, "She knows"), hand_on("", "She knows"), hand_on(post, "")], [true, false, false]);
    }

    #[test]
    fn an_action_is_somebodys_until_a_day() {
        let new = |owner, due| {
            let form = Fields::from([("action_words", "Send the text"), ("owner", owner), ("due", due)]);
            parse_new(&form, &Zone::UTC, now(), Language::Arabic).is_ok()
        };
        let post = "0000000000001";
        assert_eq!([new(post, "2026-04-13"), new("", "2026-04-13"), new(post, "2026-04-12")], [true, false, false]);
    }
}
