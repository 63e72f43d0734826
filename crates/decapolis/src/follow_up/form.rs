//! The form that carries on what people said.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::web::Fields;

use super::place::{Place, Places};
use super::texts::Texts;
use crate::forum::MeetingId;
use crate::need;

/// Where something is carried on, and in which words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Carried {
    pub(super) place: Place,
    pub(super) words: String,
}

impl Carried {
    /// To the agenda of a meeting.
    pub(crate) fn to_agenda(meeting: MeetingId, words: &str) -> Self {
        Self { place: Place::Agenda(meeting), words: words.to_owned() }
    }
}

/// The heading above the form.
pub(crate) fn title(language: Language) -> &'static str {
    Texts::new(language).carry_on()
}

/// The form before anybody typed: in the words that were said.
pub(crate) fn present(words: &str) -> Fields {
    Fields::from([("words", words)])
}

pub(crate) fn controls(filled: Filled<'_>, places: &Places, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.select("place", texts.what_comes_of_it(), places.options()),
        filled.area("words", texts.in_words(), texts.in_words_hint()),
    ]
}

/// Reads the form; a place that is not open to the actor is none.
pub(crate) fn parse(form: &Fields, places: &Places, language: Language) -> Result<Carried, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let place = places.named(reading.get("place"));
    if place.is_none() {
        reading.fail("place", texts.error_place());
    }
    let words = reading.words("words", need::WORDS_MAX, texts.error_words());
    reading.done(place.map(|place| Carried { place, words }))
}
