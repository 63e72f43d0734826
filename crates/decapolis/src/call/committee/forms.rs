//! The forms of asking posts to review, and of what they say, read into types.

use kernel::design::{Actions, Answer, Button, ChoiceGroup, Control, Field, Form, HowMany, Method};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::web::Fields;

use super::super::submission::controls::{one_of, optional};
use super::super::texts::Texts;
use super::candidates::Candidates;
use super::model::{ASKED_AT_ONCE, Said};

/// Which of them are listed: of a region, with some words.
pub(super) fn filter(query: &Fields, action: String, regions: Vec<(String, String)>, language: Language) -> Form {
    let texts = Texts::new(language);
    let (nothing, all) = (FormErrors::default(), (String::new(), texts.all_regions().to_owned()));
    let filled = Filled { typed: query, errors: &nothing };
    Form {
        action: action.into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![
            filled.select("region", texts.region(), std::iter::once(all).chain(regions)),
            filled.line("words", texts.name_or_city()),
        ],
        actions: Actions(vec![Button::submit(texts.show_those()).quiet()]),
    }
}

/// Those who can be asked.
pub(super) fn ask_controls(filled: Filled<'_>, candidates: &Candidates, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let choice = |(value, label): &(String, String)| {
        let is_chosen = filled.typed.all("post").any(|chosen| chosen == value);
        Answer::new(value.clone(), label.clone(), is_chosen)
    };
    let hint = match candidates.more {
        0 => texts.ask_hint(ASKED_AT_ONCE).to_string(),
        more => texts.ask_hint_more(more).to_string(),
    };
    vec![Control::Choice(ChoiceGroup {
        field: Field {
            error: filled.errors.of("post"),
            hint: Some(hint.into()),
            ..Field::new("post", texts.who_can_be_asked())
        },
        choices: candidates.listed.iter().map(choice).collect(),
        count: HowMany::Any,
    })]
}

/// Reads who is asked.
pub(super) fn parse_asked(form: &Fields, language: Language) -> Result<Vec<PostId>, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let mut posts: Vec<PostId> = form.all("post").filter_map(|id| id.parse().ok()).collect();
    posts.sort_unstable();
    posts.dedup();
    if posts.is_empty() || posts.len() > ASKED_AT_ONCE {
        reading.fail("post", texts.error_ask(ASKED_AT_ONCE));
    }
    reading.done(Some(posts))
}

/// Reads whether somebody reviews, and why not where they say so.
pub(super) fn parse_answer(form: &Fields, language: Language) -> Result<(Said, String), FormErrors> {
    let mut reading = Reading::new(form, language);
    let said = |code: &str| Said::from_code(code).filter(|said| *said != Said::Asked);
    let said = reading.choice("answer", said, Texts::new(language).error_reviewing());
    let why = reading.words_if_any("why", WORDS_MAX);
    reading.done(said.map(|said| (said, why)))
}

pub(super) fn answer_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        one_of(filled, "answer", texts.will_you_review(), &["agreed", "declined"], |code| {
            texts.reviewing_answer(code).to_string()
        }),
        optional(filled.area("why", texts.why_not(), texts.why_not_reviewing_hint()), language),
    ]
}
