//! The forms of what a meeting carries on, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::model::{Kind, NewWish, Said, Wish};
use crate::action::{Origin, closed_box};
use crate::agenda::Line;
use crate::need;

/// What the form begins with where it is made from a note, a decision or an action.
pub(in super::super) fn present(words: &str, origin: &Origin, is_closed: bool) -> Fields {
    let closed = if is_closed { "yes" } else { "" };
    Fields::from([("wish_words", words), ("wish_item", origin.title.as_str()), ("wish_closed", closed)])
}

/// The fields in which it is written down; `among` are the posts of cities, as value and label.
pub(in super::super) fn controls(
    filled: Filled<'_>,
    among: Vec<(String, String)>,
    items: &[Line],
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let typed = filled.typed.get("wish_kind");
    let kind = |kind: Kind| Answer::new(kind.code(), texts.wish_kind(kind.code()).to_string(), typed == kind.code());
    let field = Field { error: filled.errors.of("wish_kind"), ..Field::new("wish_kind", texts.where_it_belongs()) };
    let nobody = (String::new(), texts.no_city().to_owned());
    vec![
        Control::Choice(ChoiceGroup { field, choices: Kind::ALL.map(kind).into(), count: HowMany::One }),
        filled.area("wish_words", texts.what_is_carried_on(), texts.what_is_carried_on_hint()),
        filled.select("wish_post", texts.whose_need(), std::iter::once(nobody).chain(among)),
        Origin::control(filled, "wish_item", items, language),
        closed_box(filled, "wish_closed", language),
    ]
}

/// Reads what is carried on.
pub(super) fn parse_new(form: &Fields, language: Language) -> Result<NewWish, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let kind = reading.choice("wish_kind", Kind::from_code, texts.error_wish_kind());
    let words = reading.words("wish_words", WORDS_MAX, texts.error_wish_words());
    let post = reading.get("wish_post").parse().ok();
    if kind == Some(Kind::Need) && post.is_none() {
        reading.fail("wish_post", texts.error_wish_post());
    }
    let origin = Origin::parse(&mut reading, "wish_item");
    let is_closed = reading.get("wish_closed") == "yes";
    reading.done(kind.map(|kind| NewWish { kind, origin, words, is_closed, post }))
}

/// What the form of an answer begins with: a need with the words that the meeting found for it.
pub(super) fn begin(wish: &Wish) -> Fields {
    let words = if wish.kind == Kind::Need { wish.words.as_str() } else { "" };
    Fields::from([("words", words), ("reach", "own")])
}

/// The fields of an answer; whether the members read it is asked of a need alone.
pub(super) fn answer_controls(filled: Filled<'_>, kind: Kind, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let code = kind.code();
    let typed = |name: &str| filled.typed.get(name).to_owned();
    let group = |name: &'static str, label: String, choices: Vec<Answer>| {
        let field = Field { error: filled.errors.of(name), ..Field::new(name, label) };
        Control::Choice(ChoiceGroup { field, choices, count: HowMany::One })
    };
    let answer = |said: &'static str| {
        let words = if said == "yes" { texts.wish_yes(code).to_string() } else { texts.wish_no(code).to_string() };
        Answer::new(said, words, typed("answer") == said)
    };
    let reach = |reach: &'static str| Answer::new(reach, texts.wish_reach(reach).to_string(), typed("reach") == reach);
    let mut controls = vec![
        group("answer", texts.wish_question(code).to_string(), ["yes", "no"].map(answer).into()),
        filled.area("words", wish_words(&texts, kind), texts.wish_words_hint()),
    ];
    if kind == Kind::Need {
        controls.push(group("reach", texts.who_reads_the_need().to_owned(), ["own", "members"].map(reach).into()));
    }
    controls.push(filled.area("reason", texts.why_not(), texts.why_not_hint()));
    controls
}

fn wish_words(texts: &Texts, kind: Kind) -> &'static str {
    match kind {
        Kind::Need => texts.need_in_your_words(),
        Kind::Research => texts.who_looks_into_it(),
    }
}

/// Reads an answer.
pub(super) fn parse_answer(form: &Fields, language: Language) -> Result<Said, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let is_yes = reading.choice("answer", yes_or_no, texts.error_wish_answer());
    let is_for_members = reading.get("reach") == "members";
    let reason = reading.words_if_any("reason", WORDS_MAX);
    let words = match is_yes {
        Some(true) => reading.words("words", need::WORDS_MAX, texts.error_wish_reply()),
        _ => reading.get("words").to_owned(),
    };
    reading.done(is_yes.map(|is_yes| if is_yes { Said::Yes { words, is_for_members } } else { Said::No { reason } }))
}

fn yes_or_no(code: &str) -> Option<bool> {
    match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_names_a_city_and_what_nobody_knew_does_not() {
        let new = |kind, post| {
            let form = Fields::from([("wish_kind", kind), ("wish_words", "What does it cost?"), ("wish_post", post)]);
            parse_new(&form, Language::French)
        };
        assert!(new("need", "").is_err() && new("", "").is_err() && new("research", "").is_ok());
    }

    #[test]
    fn who_says_yes_says_it_in_words_and_who_says_no_may_say_why() {
        let said = |answer, words, reason| {
            parse_answer(&Fields::from([("answer", answer), ("words", words), ("reason", reason)]), Language::English)
        };
        assert!(said("yes", "", "").is_err() && said("", "A need", "").is_err());
        assert_eq!(said("no", "A need", ""), Ok(Said::No { reason: String::new() }));
        assert_eq!(said("yes", "A need", "x"), Ok(Said::Yes { words: "A need".to_owned(), is_for_members: false }));
    }
}
