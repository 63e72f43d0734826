//! The pages on which the secretariat keeps topics: what they are called, by which words they are recognised, and by which theme
//! cities are alike for them.

use askama::Template;
use atlas::fold;
use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{Act, Button, ErrorSummary, Form, Item, Items, Lead, Link, Look, Meta, MetaEntry, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::topic::{self, Topic, TopicWords};
use kernel::web::{Answer, Fields, Visit};

use super::super::rules;
use super::super::texts::Texts;
use super::forms::{self, KeptTopic};

#[derive(Debug, Template)]
#[template(path = "need/templates/topics.html")]
struct TopicsPage {
    summary: ErrorSummary,
    lead: Lead,
    topics: Option<(SectionHead, Items)>,
    head: SectionHead,
    form: Form,
    /// Ends a topic or begins it again; none on the page of all.
    end: Option<Form>,
}

pub(in crate::need) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw_list(tx, visit, Filled { typed: &Fields::default(), errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).topics_title(), page)
}

fn draw_list(tx: &mut Tx<'_>, visit: &Visit<'_>, filled: Filled<'_>) -> Result<TopicsPage, Stop> {
    let _leave = rules::may_keep_topics(visit.actor()?)?;
    let texts = Texts::new(visit.language());
    let topics = topic::all(tx, visit.language())?;
    let item = |topic: &Topic| Item {
        title: Link::new(topic.name.clone(), format!("/network/topics/{}", topic.id)),
        meta: Meta(topic.is_ended.then(|| MetaEntry::Words(texts.topic_ended().into())).into_iter().collect()),
        ..Item::default()
    };
    let controls = forms::controls(filled, visit.language());
    let form = form::post(tx, visit, "/network/topics", controls, vec![Button::submit(texts.add_topic())])?;
    Ok(TopicsPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.navigation(), "/needs"))]),
            title: texts.topics_title().into(),
            sentence: Some(texts.topics_sentence().into()),
            ..Lead::default()
        },
        topics: Some((SectionHead::new("topics", texts.all_topics()), Items(topics.iter().map(item).collect()))),
        head: SectionHead::new("add", texts.add_topic()),
        form,
        end: None,
    })
}

/// A topic as it is kept, with its place in the order of lists.
fn kept(tx: &mut Tx<'_>, id: &str) -> Result<(i64, KeptTopic), Stop> {
    let mut named = [const { (String::new(), String::new()) }; 4];
    let (mut place, mut theme) = (0, String::new());
    for (language, named) in Language::ALL.into_iter().zip(&mut named) {
        let topics = topic::all(tx, language)?;
        let Some(at) = topics.iter().position(|topic| topic.id == id) else { continue };
        (place, theme) = (i64::try_from(at).unwrap_or(0), topics[at].theme.clone());
        *named = (topics[at].name.clone(), topics[at].words.clone());
    }
    if theme.is_empty() { Err(Stop::Missing) } else { Ok((place, KeptTopic { theme, named })) }
}

pub(in crate::need) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: String = visit.param("topic")?;
    let (_, known) = kept(tx, &id)?;
    let page = draw(tx, visit, (&id, &known), Filled { typed: &known.present(), errors: &FormErrors::default() })?;
    visit.page(tx, title(visit, &known), page)
}

fn title(visit: &Visit<'_>, known: &KeptTopic) -> String {
    let at = Language::ALL.iter().position(|language| *language == visit.language()).unwrap_or_default();
    known.named[at].0.clone()
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (id, known): (&str, &KeptTopic),
    filled: Filled<'_>,
) -> Result<TopicsPage, Stop> {
    let _leave = rules::may_keep_topics(visit.actor()?)?;
    let texts = Texts::new(visit.language());
    let controls = forms::controls(filled, visit.language());
    let form =
        form::post(tx, visit, format!("/network/topics/{id}"), controls, vec![Button::submit(texts.keep_topic())])?;
    Ok(TopicsPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.topics_title(), "/network/topics"))]),
            title: title(visit, known).into(),
            ..Lead::default()
        },
        topics: None,
        head: SectionHead::new("topic", texts.topic()),
        form,
        end: Some(end_form(tx, visit, id)?),
    })
}

fn end_form(tx: &mut Tx<'_>, visit: &Visit<'_>, id: &str) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let is_ended = topic::all(tx, visit.language())?.iter().any(|topic| topic.id == id && topic.is_ended);
    let (label, value) = if is_ended { (texts.begin_topic(), "offered") } else { (texts.end_topic(), "ended") };
    let act = Act::SubmitAs { name: "state".into(), value: value.into() };
    let button = Button { label: label.into(), act, look: Look::Quiet };
    Ok(form::post(tx, visit, format!("/network/topics/{id}/state"), Vec::new(), vec![button])?)
}

/// Ends a topic, under which nothing new stands from now on, or begins it again.
pub(in crate::need) fn set_ended(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (id, actor): (String, _) = (visit.param("topic")?, visit.actor()?);
    let is_ended = match visit.request.form.get("state") {
        "ended" => true,
        "offered" => false,
        _ => return Err(Stop::Malformed("state")),
    };
    kept(tx, &id)?;
    let offered = topic::offered(tx, visit.language())?;
    let others = offered.iter().filter(|topic| topic.id != id).count();
    let _leave = rules::may_end_topic(actor, others)?;
    topic::set_ended(tx, &id, is_ended)?;
    let on = RecordId::from_number(actor.post.number());
    audit::record(tx, if is_ended { "topic_ended" } else { "topic_begun" }, actor.person, actor.post, on)?;
    Ok(Answer::see_other("/network/topics"))
}

pub(in crate::need) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    match forms::parse(&visit.request.form, visit.language()) {
        Ok(new) => {
            let topics = topic::all(tx, Language::default())?;
            let id = unused_id(&topics, new.name());
            let place = i64::try_from(topics.len()).unwrap_or(i64::MAX);
            store(tx, visit.actor()?, (&id, place), &new)?;
            Ok(Answer::see_other("/network/topics"))
        }
        Err(errors) => {
            let page = draw_list(tx, visit, Filled { typed: &visit.request.form, errors: &errors })?;
            visit.form_again(tx, Texts::new(visit.language()).topics_title(), page)
        }
    }
}

pub(in crate::need) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: String = visit.param("topic")?;
    let (place, known) = kept(tx, &id)?;
    match forms::parse(&visit.request.form, visit.language()) {
        Ok(new) => {
            store(tx, visit.actor()?, (&id, place), &new)?;
            Ok(Answer::see_other("/network/topics"))
        }
        Err(errors) => {
            let page = draw(tx, visit, (&id, &known), Filled { typed: &visit.request.form, errors: &errors })?;
            visit.form_again(tx, title(visit, &known), page)
        }
    }
}

fn store(tx: &mut Tx<'_>, actor: &Actor, (id, place): (&str, i64), new: &KeptTopic) -> Result<(), Stop> {
    let _leave = rules::may_keep_topics(actor)?;
    topic::create(tx, id, &new.theme, place)?;
    for (language, (name, words)) in Language::ALL.into_iter().zip(&new.named) {
        topic::name(tx, TopicWords { topic: id, language, name, words })?;
    }
    let on = RecordId::from_number(actor.post.number());
    Ok::<(), Fault>(audit::record(tx, "topic_kept", actor.person, actor.post, on)?).map_err(Stop::from)
}

/// A short name in Latin letters that no topic has: "cycling", or "cycling-2".
fn unused_id(topics: &[Topic], name: &str) -> String {
    let letters: String =
        fold(name).chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
    let words: Vec<&str> = letters.split('-').filter(|word| !word.is_empty()).collect();
    let base = if words.is_empty() { "topic".to_owned() } else { words.join("-") };
    let is_free = |id: &String| topics.iter().all(|topic| topic.id != *id);
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    std::iter::once(base.clone()).chain(numbered).find(is_free).unwrap_or(base)
}

pub(in crate::need) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let topics = topic::all(tx, Language::default())?;
    Ok(topics.first().map(|topic| format!("/network/topics/{}", topic.id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_topic_has_a_short_name_of_its_own() {
        let known = ["cycling", "topic"].map(|id| Topic {
            id: id.to_owned(),
            theme: String::new(),
            name: String::new(),
            words: String::new(),
            is_ended: false,
        });
        let named = ["Cycling", "Vélos & pistes", "???"].map(|name| unused_id(&known, name));
        assert_eq!(named, ["cycling-2", "velos-pistes", "topic-2"]);
    }
}
