//! Forms of needs: what was typed becomes a type, or comes back with all errors at once.

use kernel::db::Tx;
use kernel::design::{
    Act, Answer as ChoiceAnswer, Button, ChoiceGroup, Control, Field, Form, HowMany, Look, Select, SelectOption,
    TextArea, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::topic::Topic;
use kernel::web::{Fields, Visit};

use super::audience::{self, Audience};
use super::model::{LONG_WORDS_MAX, Need, NeedState, Urgency, WORDS_MAX, one_paragraph};
use super::texts::Texts;

/// What the form of a need says, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StateNeed {
    pub(super) words: String,
    /// None when the topic is to be suggested from the words.
    pub(super) topic: Option<String>,
    pub(super) urgency: Urgency,
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
    let urgency = form.filled("urgency").map_or(Some(Urgency::default()), Urgency::from_code);
    if urgency.is_none() {
        errors.add("urgency", texts.error_urgency());
    }
    match urgency {
        Some(urgency) if errors.is_empty() => Ok(StateNeed { words, topic, urgency }),
        _ => Err(errors),
    }
}

/// What it becomes by the button that was pressed: a need, or a draft of one.
pub(super) fn state_asked_for(form: &Fields) -> NeedState {
    if form.get("keep") == "draft" { NeedState::Draft } else { NeedState::Open }
}

/// A need as the form that states it shows it.
pub(super) fn present(need: &Need) -> Fields {
    let topic = if need.is_topic_chosen { need.topic.as_str() } else { "" };
    Fields::from([("words", need.words.as_str()), ("topic", topic), ("urgency", need.urgency.code())])
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
        options: topic_options(topics, &need.topic),
        value: need.topic.clone().into(),
    });
    let urgency = urgency_control(visit.language(), need.urgency.code(), None);
    let audience = Control::Select(Select {
        field: Field::new("audience", texts.who_reads_it()),
        options: audience_options(tx, visit)?,
        value: Audience::of(tx, need.id)?.code().into(),
    });
    let mut forms = vec![
        form::post(tx, visit, path("topic"), vec![topic], vec![Button::submit(texts.change_topic()).quiet()])?,
        form::post(tx, visit, path("urgency"), vec![urgency], vec![Button::submit(texts.change_urgency()).quiet()])?,
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

/// Whom one may open a need to: its city alone, a region, body or meeting of one's own, all members.
fn audience_options(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<SelectOption>, Stop> {
    let texts = Texts::new(visit.language());
    let mut options = vec![option("city", texts.only_our_city())];
    let own = audience::wider_circles(tx, visit.reader())?.into_iter();
    options.extend(own.map(|(id, name)| SelectOption { value: id.to_string().into(), label: name.into() }));
    options.push(option("members", texts.all_members()));
    Ok(options)
}

fn urgency_control(language: Language, value: &str, error: Option<Words>) -> Control {
    let texts = Texts::new(language);
    let choice = |urgency: Urgency| SelectOption {
        value: urgency.code().into(),
        label: texts.urgency_name(urgency.code()).to_string().into(),
    };
    Control::Select(Select {
        field: Field { error, ..Field::new("urgency", texts.urgency()) },
        options: Urgency::ALL.map(choice).into(),
        value: value.to_owned().into(),
    })
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

/// The form that states a need or keeps a draft of it, as typed.
pub(super) fn need_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (path, topics): (String, &[Topic]),
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
    options.extend(topic_options(topics, typed.get("topic")));
    let topic = Control::Select(Select {
        field: Field {
            error: errors.of("topic"),
            optional: Some(kernel::texts::Texts::new(visit.language()).optional().into()),
            ..Field::new("topic", texts.topic())
        },
        options,
        value: typed.get("topic").to_owned().into(),
    });
    let chosen = typed.filled("urgency").unwrap_or(Urgency::default().code());
    let urgency = urgency_control(visit.language(), chosen, errors.of("urgency"));
    let mut buttons = vec![Button::submit(texts.get_a_brief())];
    // What an assistant writes is the holder's draft already.
    if visit.actor.is_some_and(|actor| !actor.is_assistant) {
        let act = Act::SubmitAs { name: "keep".into(), value: "draft".into() };
        buttons.push(Button { label: texts.keep_draft().into(), act, look: Look::Quiet });
    }
    Ok(form::post(tx, visit, path, vec![words, topic, urgency], buttons)?)
}

fn topic_options(topics: &[Topic], chosen: &str) -> Vec<SelectOption> {
    let offered = topics.iter().filter(|topic| topic.is_offered_beside(chosen));
    offered.map(|topic| SelectOption { value: topic.id.clone().into(), label: topic.name.clone().into() }).collect()
}

fn option(value: &'static str, label: &'static str) -> SelectOption {
    SelectOption { value: value.into(), label: label.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics() -> Vec<Topic> {
        let topic = |id: &str| Topic {
            id: id.into(),
            theme: String::new(),
            name: String::new(),
            words: String::new(),
            is_ended: false,
        };
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
    fn a_need_is_needed_within_the_year_unless_it_says_otherwise() {
        let read = |urgency: &str| {
            let form = Fields::from([("words", "Help"), ("urgency", urgency)]);
            parse_need(&form, &topics(), Language::French).map(|need| need.urgency)
        };
        assert_eq!(
            ["", "now", "later"].map(|typed| read(typed).ok()),
            [Urgency::Year, Urgency::Now, Urgency::Later].map(Some)
        );
        assert!(read("yesterday").expect_err("refused").of("urgency").is_some());
    }

    #[test]
    fn a_need_of_just_the_limit_is_taken() {
        let words = "ö".repeat(WORDS_MAX);
        assert!(parse_need(&Fields::from([("words", words.as_str())]), &topics(), Language::Arabic).is_ok());
        let longer = words + "ö";
        assert!(parse_need(&Fields::from([("words", longer.as_str())]), &topics(), Language::Arabic).is_err());
    }
}
