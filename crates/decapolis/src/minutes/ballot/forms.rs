//! The forms of votes, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::model::{Choice, NewBallot};
use crate::action::{Origin, closed_box};
use crate::agenda::Line;

/// The fields in which a vote is opened.
pub(in super::super) fn new_controls(filled: Filled<'_>, items: &[Line], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let kind = |kind: &str| (kind.to_owned(), texts.vote_kind(kind).to_string());
    let is_secret = filled.typed.get("vote_secret") == "yes";
    vec![
        filled.area("vote_words", texts.what_is_voted(), texts.what_is_voted_hint()),
        filled.select("vote_kind", texts.kind_of_vote(), ["straw", "formal"].map(kind)),
        Control::Choice(ChoiceGroup {
            field: Field::new("vote_secret", texts.secrecy()),
            choices: vec![Answer::new("yes", texts.secret_vote(), is_secret)],
            count: HowMany::Any,
        }),
        Origin::control(filled, "vote_item", items, language),
        closed_box(filled, "vote_closed", language),
    ]
}

/// Reads a vote that is opened.
pub(in super::super) fn parse_new(form: &Fields, language: Language) -> Result<NewBallot, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let words = reading.words("vote_words", WORDS_MAX, texts.error_vote());
    let kind = |kind: &str| match kind {
        "straw" => Some(false),
        "formal" => Some(true),
        _ => None,
    };
    let is_formal = reading.choice("vote_kind", kind, texts.error_vote_kind());
    let is_secret = reading.get("vote_secret") == "yes";
    let origin = Origin::parse(&mut reading, "vote_item");
    let is_closed = reading.get("vote_closed") == "yes";
    reading.done(is_formal.map(|is_formal| NewBallot { origin, words, is_closed, is_formal, is_secret }))
}

/// The one question of a vote.
pub(super) fn vote_control(filled: Filled<'_>, language: Language) -> Control {
    let texts = Texts::new(language);
    let typed = filled.typed.get("choice");
    let answer =
        |choice: Choice| Answer::new(choice.code(), texts.choice(choice.code()).to_string(), typed == choice.code());
    let field = Field { error: filled.errors.of("choice"), ..Field::new("choice", texts.your_vote()) };
    Control::Choice(ChoiceGroup { field, choices: Choice::ALL.map(answer).into(), count: HowMany::One })
}

/// Reads a vote.
pub(super) fn parse_vote(form: &Fields, language: Language) -> Result<Choice, FormErrors> {
    let mut reading = Reading::new(form, language);
    let choice = reading.choice("choice", Choice::from_code, Texts::new(language).error_choice());
    reading.done(choice)
}
