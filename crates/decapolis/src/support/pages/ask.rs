//! Asking for peer support: from a need with one click, the rung suggested with its reason and to be changed.

use askama::Template as Page;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, ErrorSummary, Field, Form, Lead, Link, Meta, MetaEntry, Notice, Select, SelectOption,
    TextArea, Words,
};
use kernel::form::{self, FormErrors, Reading};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{NewEngagement, WORDS_MAX};
use super::super::suggested;
use super::super::template::{self, Suggested, Template, TemplateId, Urgency, Version};
use super::super::texts::Texts;
use super::super::{acts, rules};
use crate::need::{self, NeedId, ReadNeed};
use crate::network;

#[derive(Debug, Page)]
#[template(path = "support/templates/ask.html")]
struct AskPage {
    summary: ErrorSummary,
    lead: Lead,
    suggestion: Option<Notice>,
    form: Form,
}

/// The form that asks, with what is suggested.
pub(in crate::support) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need = asked_need(tx, visit)?;
    let page = draw(tx, visit, need.as_ref(), &FormErrors::default(), None)?;
    visit.page(tx, Texts::new(visit.language()).ask_title(), page)
}

/// The need that the address names, of the reader's own city.
fn asked_need(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Option<ReadNeed>, Stop> {
    let actor = visit.actor()?;
    let home = network::city_of_circle(tx, actor.home)?;
    let city = rules::may_begin(actor, home.as_ref(), 0)?.city.id;
    let Some(id) = visit.request.query.filled("need") else { return Ok(None) };
    let need = need::read(tx, id.parse::<NeedId>()?, visit.reader())?;
    if need.city == city { Ok(Some(need)) } else { Err(Stop::Missing) }
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    need: Option<&ReadNeed>,
    errors: &FormErrors,
    typed: Option<&Fields>,
) -> Result<AskPage, Stop> {
    let texts = Texts::new(visit.language());
    let versions = template::current(tx)?;
    let urgency = Urgency::from_code(visit.request.query.get("urgency"));
    let suggested = match need {
        Some(need) => suggested::for_need(tx, &versions, need, urgency)?,
        None => None,
    };
    let form = ask_form(tx, visit, need, (&versions, suggested.as_ref()), errors, typed)?;
    let back = match need {
        Some(need) => Link::new(texts.back_to_brief(), format!("/needs/{}", need.id)),
        None => Link::new(texts.title(), "/support"),
    };
    Ok(AskPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(back)]),
            title: texts.ask_title().into(),
            sentence: Some(if suggested.is_some() { texts.ask_sentence() } else { texts.ask_sentence_bare() }.into()),
            actions: urgencies(visit, need, urgency),
            ..Lead::default()
        },
        suggestion: suggested.map(|suggested| notice(visit, &suggested)),
        form,
    })
}

/// What is suggested and why, beside the form in which it can be changed.
fn notice(visit: &Visit<'_>, suggested: &Suggested<'_>) -> Notice {
    let texts = Texts::new(visit.language());
    let template = &suggested.version.template;
    let title = texts.suggested(template.name.of(visit.language())).to_string();
    let why = suggested::reason(suggested, visit.language());
    Notice { title: Some(title.into()), ..Notice::notable(format!("{} {why}", template.words.of(visit.language()))) }
}

/// How soon help is needed changes what is suggested.
fn urgencies(visit: &Visit<'_>, need: Option<&ReadNeed>, chosen: Option<Urgency>) -> Actions {
    let texts = Texts::new(visit.language());
    let Some(need) = need else { return Actions::default() };
    let others = Urgency::ALL.into_iter().filter(|urgency| Some(*urgency) != chosen);
    let link = |urgency: Urgency| {
        let path = format!("/support/ask?need={}&urgency={}", need.id, urgency.code());
        Button::link(texts.urgency(urgency.code()).to_string(), path).quiet()
    };
    Actions(others.map(link).collect())
}

fn ask_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    need: Option<&ReadNeed>,
    (versions, suggested): (&[Version], Option<&Suggested<'_>>),
    errors: &FormErrors,
    typed: Option<&Fields>,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let value = |name: &str, fresh: String| typed.map_or(fresh, |typed| typed.get(name).to_owned());
    let option = |version: &Version| SelectOption {
        value: version.id.to_string().into(),
        label: offered_as(&version.template, visit.language()).into(),
    };
    let choose = SelectOption { value: "".into(), label: texts.choose().into() };
    let first = suggested.map(|suggested| suggested.version.id.to_string()).unwrap_or_default();
    let rung = Control::Select(Select {
        field: Field { error: errors.of("template"), ..Field::new("template", texts.which_rung()) },
        options: std::iter::once(choose).chain(versions.iter().map(option)).collect(),
        value: value("template", first).into(),
    });
    let words = Control::Area(TextArea {
        field: Field {
            error: errors.of("words"),
            hint: Some(texts.words_hint().into()),
            ..Field::new("words", texts.what_about())
        },
        value: value("words", need.map(|need| need.words.clone()).unwrap_or_default()).into(),
    });
    let mut controls = vec![words, rung];
    let mut path = "/support".to_owned();
    match need {
        Some(need) => path = format!("/support?need={}", need.id),
        None => controls.insert(1, topic_control(tx, visit, errors, value("topic", String::new()))?),
    }
    Ok(form::post(tx, visit, path, controls, vec![Button::submit(texts.begin())])?)
}

/// The name with how long it takes, and whether others know of it.
fn offered_as(template: &Template, language: Language) -> String {
    let (name, length) = (template.name.of(language), template.length.of(language));
    match template.in_confidence {
        true => Texts::new(language).offered_in_confidence(length, name).to_string(),
        false => format!("{name} · {length}"),
    }
}

fn topic_control(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, value: String) -> Result<Control, Stop> {
    let choose = SelectOption { value: "".into(), label: Texts::new(visit.language()).choose().into() };
    let option =
        |topic: &topic::Topic| SelectOption { value: topic.id.clone().into(), label: topic.name.clone().into() };
    Ok(Control::Select(Select {
        field: Field { error: errors.of("topic"), ..Field::new("topic", Texts::new(visit.language()).topic()) },
        options: std::iter::once(choose).chain(topic::offered(tx, visit.language())?.iter().map(option)).collect(),
        value: value.into(),
    }))
}

/// Begins an engagement and leads to it.
pub(in crate::support) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need = asked_need(tx, visit)?;
    match parse(tx, visit, need.as_ref())? {
        Ok(new) => {
            let id = acts::begin(tx, visit.actor()?, &new)?;
            Ok(Answer::see_other(format!("/support/{id}")))
        }
        Err(errors) => {
            let page = draw(tx, visit, need.as_ref(), &errors, Some(&visit.request.form))?;
            visit.form_again(tx, Texts::new(visit.language()).ask_title(), page)
        }
    }
}

fn parse(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    need: Option<&ReadNeed>,
) -> Result<Result<NewEngagement, FormErrors>, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let topics = topic::offered(tx, language)?;
    let mut reading = Reading::new(&visit.request.form, language);
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let topic = match need {
        Some(need) => need.topic.clone(),
        None => reading.get("topic").to_owned(),
    };
    if !topics.iter().any(|known| known.id == topic) {
        reading.fail("topic", texts.error_choose());
    }
    let chosen = reading.choice("template", |id| id.parse::<TemplateId>().ok(), texts.error_choose());
    if let Some(id) = chosen
        && !template::runs(tx, id)?
    {
        reading.fail("template", texts.error_choose());
    }
    let need = need.map(|need| need.id);
    Ok(reading.done(chosen.map(|template| NewEngagement { template, need, topic, words, language })))
}

pub(in crate::support) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(need::example(tx)?.map(|need| format!("/support/ask?need={need}")))
}

/// Words that a person wrote.
pub(super) fn written(words: String, language: Language) -> Words {
    Words::written(words, Some(language.code().into()))
}
