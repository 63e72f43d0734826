//! Forms of needs: what was typed becomes a type, or comes back with all errors at once.

use kernel::circle::{self, MEMBERS};
use kernel::db::Tx;
use kernel::design::{
    Act, Answer as ChoiceAnswer, Button, ChoiceGroup, Control, Field, Form, HowMany, Look, Select, SelectOption,
    TextArea,
};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::topic::Topic;
use kernel::web::{Fields, Visit};

use super::model::{LONG_WORDS_MAX, Need, NeedState, WORDS_MAX, one_paragraph};
use super::store;
use super::texts::Texts;

/// What the form of a need says, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StateNeed {
    pub(super) words: String,
    /// None when the topic is to be suggested from the words.
    pub(super) topic: Option<String>,
}

/// Reads the form of a need.
pub(super) fn parse_need(form: &Fields, topics: &[Topic], language: Language) -> Result<StateNeed, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let words = one_paragraph(form.get("words"));
    if words.is_empty() {
        errors.add("words", texts.error_no_words());
    }
    if words.chars().count() > WORDS_MAX {
        errors.add("words", texts.error_too_long(WORDS_MAX));
    }
    let topic = form.filled("topic").map(str::to_owned);
    if topic.as_ref().is_some_and(|topic| !topics.iter().any(|known| known.id == *topic)) {
        errors.add("topic", texts.error_unknown_topic());
    }
    if errors.is_empty() { Ok(StateNeed { words, topic }) } else { Err(errors) }
}

/// Reads a question, an answer or an outcome: some words, within their limit.
pub(super) fn parse_words(form: &Fields, field: &'static str, language: Language) -> Result<String, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let words = form.get(field).to_owned();
    if words.is_empty() {
        errors.add(field, texts.error_no_words());
    }
    if words.chars().count() > LONG_WORDS_MAX {
        errors.add(field, texts.error_too_long(LONG_WORDS_MAX));
    }
    if errors.is_empty() { Ok(words) } else { Err(errors) }
}

/// What its city can change about an open need: the topic, who reads it, where it stands.
pub(super) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>, need: &Need, topics: &[Topic]) -> Result<Vec<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let path = |part: &str| format!("/needs/{}/{part}", need.id);
    let topic = Control::Select(Select {
        field: Field::new("topic", texts.topic()),
        options: topic_options(topics),
        value: need.topic.clone().into(),
    });
    let audience = Control::Select(Select {
        field: Field::new("audience", texts.who_reads_it()),
        options: vec![option("city", texts.only_our_city()), option("members", texts.all_members())],
        value: audience_of(tx, need)?.into(),
    });
    let mut forms = vec![
        form::post(tx, visit, path("topic"), vec![topic], vec![Button::submit(texts.change_topic()).quiet()])?,
        form::post(tx, visit, path("audience"), vec![audience], vec![Button::submit(texts.share()).quiet()])?,
    ];
    if need.state.may_become(NeedState::WorkedOn) {
        forms.push(move_form(tx, visit, need, NeedState::WorkedOn)?);
    }
    forms.push(close_form(tx, visit, need, &FormErrors::default(), &Fields::default())?);
    Ok(forms)
}

/// One press that says where a need stands from now on, where nothing else is to be said of it.
pub(super) fn move_form(tx: &mut Tx<'_>, visit: &Visit<'_>, need: &Need, next: NeedState) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let label = if next == NeedState::Open { texts.open_again() } else { texts.work_on_it() };
    let act = Act::SubmitAs { name: "state".into(), value: next.code().into() };
    let button = Button { label: label.into(), act, look: Look::Quiet };
    Ok(form::post(tx, visit, format!("/needs/{}/state", need.id), Vec::new(), vec![button])?)
}

/// Who reads it now, as the form names them.
fn audience_of(tx: &mut Tx<'_>, need: &Need) -> Result<&'static str, Stop> {
    let circles = circle::audience_of(tx, store::record(need.id))?;
    let has = |wanted| circles.iter().any(|(id, _, _)| *id == wanted);
    Ok(if has(MEMBERS) { "members" } else { "city" })
}

/// The form that closes a need with what came of it.
pub(super) fn close_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    need: &Need,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let choice = |state: NeedState| ChoiceAnswer {
        value: state.code().into(),
        label: texts.state_name(state.code()).to_string().into(),
        hint: None,
        is_chosen: typed.get("state") == state.code() || (typed.get("state").is_empty() && state == NeedState::Met),
    };
    let state = Control::Choice(ChoiceGroup {
        field: Field::new("state", texts.where_it_stands()),
        choices: vec![choice(NeedState::Met), choice(NeedState::Dropped)],
        count: HowMany::One,
    });
    let outcome = Control::Area(TextArea {
        field: Field { error: errors.of("outcome"), ..Field::new("outcome", texts.what_came_of_it()) },
        value: typed.get("outcome").to_owned().into(),
    });
    let button = Button::submit(texts.close_need()).quiet();
    Ok(form::post(tx, visit, format!("/needs/{}/state", need.id), vec![state, outcome], vec![button])?)
}

/// The form that states a need, as typed.
pub(super) fn state_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    topics: &[Topic],
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let words = Control::Area(TextArea {
        field: Field {
            error: errors.of("words"),
            hint: Some(texts.words_hint().into()),
            ..Field::new("words", texts.what_do_you_need())
        },
        value: typed.get("words").to_owned().into(),
    });
    let mut options = vec![option("", texts.suggest_a_topic())];
    options.extend(topic_options(topics));
    let topic = Control::Select(Select {
        field: Field {
            error: errors.of("topic"),
            optional: Some(kernel::texts::Texts::new(visit.language()).optional().into()),
            ..Field::new("topic", texts.topic())
        },
        options,
        value: typed.get("topic").to_owned().into(),
    });
    Ok(form::post(tx, visit, "/needs", vec![words, topic], vec![Button::submit(texts.get_a_brief())])?)
}

fn topic_options(topics: &[Topic]) -> Vec<SelectOption> {
    topics
        .iter()
        .map(|topic| SelectOption { value: topic.id.clone().into(), label: topic.name.clone().into() })
        .collect()
}

fn option(value: &'static str, label: &'static str) -> SelectOption {
    SelectOption { value: value.into(), label: label.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics() -> Vec<Topic> {
        let topic = |id: &str| Topic { id: id.into(), theme: String::new(), name: String::new(), words: String::new() };
        vec![topic("older-residents")]
    }

    #[test]
    fn a_need_is_one_paragraph_without_control_characters() {
        let form = Fields::from([("words", " Help\r\n\r\nfor\u{0} all ")]);
        let parsed = parse_need(&form, &topics(), Language::English).map(|need| need.words);
        assert_eq!(parsed, Ok("Help for all".to_owned()));
    }

    #[test]
    fn all_errors_of_a_need_come_at_once() {
        let form = Fields::from([("words", " "), ("topic", "witchcraft")]);
        let errors = parse_need(&form, &topics(), Language::English).expect_err("refused");
        assert!(errors.of("words").is_some() && errors.of("topic").is_some());
    }

    #[test]
    fn a_need_of_just_the_limit_is_taken() {
        let words = "ö".repeat(WORDS_MAX);
        assert!(parse_need(&Fields::from([("words", words.as_str())]), &topics(), Language::Arabic).is_ok());
        let longer = words + "ö";
        assert!(parse_need(&Fields::from([("words", longer.as_str())]), &topics(), Language::Arabic).is_err());
    }
}
