//! The forms of offers: read into types, and given back with all errors at once.

use std::sync::Arc;

use kernel::db::Tx;
use kernel::design::{Answer as ChoiceAnswer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::topic::{self, Topic};
use kernel::web::Fields;

use super::kinds::Kinds;
use super::model::{HOURS_MAX, LIMIT_MAX, Terms};
use super::texts::Texts;

/// Letters of when, and of what is hoped for in return.
const SHORT_MAX: usize = 300;

/// What can be chosen.
#[derive(Debug)]
pub(super) struct Choices {
    topics: Arc<Vec<Topic>>,
    kinds: Kinds,
}

impl Choices {
    pub(super) fn load(tx: &mut Tx<'_>, language: Language) -> Result<Self, Fault> {
        Ok(Self { topics: topic::all(tx, language)?, kinds: Kinds::load(tx, language)? })
    }
}

/// Reads what is offered. Without a kind it is the smallest; without a language, that of the form.
pub(super) fn parse(form: &Fields, choices: &Choices, language: Language) -> Result<Terms, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let topic = form.get("topic").to_owned();
    if !choices.topics.iter().any(|known| known.id == topic) {
        reading.fail("topic", texts.error_topic());
    }
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let known = || choices.kinds.all().map(|(code, _)| code);
    if form.all("kinds").any(|chosen| !known().any(|code| code == chosen)) {
        reading.fail("kinds", texts.error_kinds());
    }
    let chosen = known().filter(|code| form.all("kinds").any(|chosen| chosen == *code));
    let mut kinds: Vec<String> = chosen.map(str::to_owned).collect();
    if kinds.is_empty() {
        kinds.extend(choices.kinds.smallest().map(str::to_owned));
    }
    let spoken = |one: &Language| form.all("languages").any(|code| code == one.code());
    let mut languages: Vec<Language> = Language::ALL.into_iter().filter(|one| spoken(one)).collect();
    if languages.is_empty() {
        languages.push(language);
    }
    let hours_a_month =
        form.filled("hours").map(|hours| hours.parse().ok().filter(|hours| (1..=HOURS_MAX).contains(hours)));
    if hours_a_month == Some(None) {
        reading.fail("hours", texts.error_hours(HOURS_MAX));
    }
    let available = reading.words_if_any("available", SHORT_MAX);
    let in_return = reading.words_if_any("return", SHORT_MAX);
    let hours_a_month = hours_a_month.flatten();
    reading.done(Some(Terms { topic, words, kinds, languages, hours_a_month, available, in_return }))
}

/// What stands in the form of an offer that is changed.
pub(super) fn fields_of(terms: &Terms) -> Fields {
    let hours = terms.hours_a_month.map_or_else(String::new, |hours| hours.to_string());
    let fixed = [
        ("topic", terms.topic.as_str()),
        ("words", &terms.words),
        ("hours", &hours),
        ("available", &terms.available),
        ("return", &terms.in_return),
    ];
    let kinds = terms.kinds.iter().map(|kind| ("kinds", kind.as_str()));
    let languages = terms.languages.iter().map(|language| ("languages", language.code()));
    let all = fixed.into_iter().chain(kinds).chain(languages);
    all.fold(Fields::default(), |fields, (name, value)| fields.and(name, value))
}

/// The controls of an offer.
pub(super) fn controls(filled: Filled<'_>, choices: &Choices, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let offered = choices.topics.iter().filter(|topic| topic.is_offered_beside(filled.typed.get("topic")));
    let topics = offered.map(|topic| (topic.id.clone(), topic.name.clone()));
    let languages = Language::ALL.into_iter().map(|one| (one.code(), one.own_name()));
    vec![
        filled.select("topic", texts.topic(), topics),
        filled.area("words", texts.what_you_offer(), texts.offer_hint()),
        several("kinds", texts.kinds_of_help(), texts.kinds_hint(), choices.kinds.all(), filled),
        several("languages", texts.languages(), texts.languages_hint(), languages, filled),
        filled.short("hours", texts.hours_a_month(), texts.hours_hint()),
        filled.line_hinted("available", texts.available(), texts.available_hint()),
        filled.line_hinted("return", texts.in_return(), texts.in_return_hint()),
    ]
}

fn several<'o>(
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    options: impl Iterator<Item = (&'o str, &'o str)>,
    filled: Filled<'_>,
) -> Control {
    let choice = |(value, label): (&str, &str)| {
        ChoiceAnswer::new(value.to_owned(), label.to_owned(), filled.typed.all(name).any(|chosen| chosen == value))
    };
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of(name), hint: Some(hint.into()), ..Field::new(name, label) },
        choices: options.map(choice).collect(),
        count: HowMany::Any,
    })
}

/// Reads how often a city is asked in a quarter.
pub(super) fn parse_limit(form: &Fields, language: Language) -> Result<i64, FormErrors> {
    let mut reading = Reading::new(form, language);
    let limit = form.get("limit").parse().ok().filter(|limit| (1..=LIMIT_MAX).contains(limit));
    if limit.is_none() {
        reading.fail("limit", Texts::new(language).error_limit(LIMIT_MAX));
    }
    reading.done(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Choices {
        let sensors = Topic {
            id: "sensors".into(),
            theme: String::new(),
            name: String::new(),
            words: String::new(),
            is_ended: false,
        };
        let named = ["question", "exchange"].map(|code| (code.to_owned(), code.to_owned()));
        Choices { topics: vec![sensors].into(), kinds: Kinds::new(named.into(), Language::English) }
    }

    #[test]
    fn all_that_is_wrong_with_an_offer_comes_at_once() {
        let form = Fields::from([("topic", "witchcraft"), ("words", ""), ("kinds", "spell"), ("hours", "800")]);
        let errors = parse(&form, &choices(), Language::Arabic).expect_err("refused");
        assert_eq!(["topic", "words", "kinds", "hours"].map(|field| errors.of(field).is_some()), [true; 4]);
    }

    #[test]
    fn an_offer_fills_the_form_that_changes_it() {
        let terms = Terms {
            topic: "sensors".to_owned(),
            words: "Our rules".to_owned(),
            kinds: vec!["question".to_owned(), "exchange".to_owned()],
            languages: vec![Language::French],
            hours_a_month: Some(3),
            available: "mornings".to_owned(),
            in_return: String::new(),
        };
        assert_eq!(parse(&fields_of(&terms), &choices(), Language::English), Ok(terms));
    }
}
