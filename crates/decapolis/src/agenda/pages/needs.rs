//! What the cities that attend need, by topic, with the button that makes an item of it; for one topic at a time who could speak.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Control, EmptyState, Form, Item, Items, Lead, Link, Look, Meta, MetaEntry, SectionHead, Tag,
    Tone, Words,
};
use kernel::form;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::needs::{self, Group, Needs};
use super::super::people::People;
use super::super::rules;
use super::super::suggesting::{self, Suggestion};
use super::super::texts::Texts;
use super::said::need_path;
use super::suggestion;
use crate::forum::{self, Meeting, MeetingId, Phase};
use crate::need::OpenNeed;

#[derive(Debug, Template)]
#[template(path = "agenda/templates/needs.html")]
struct NeedsPage {
    lead: Lead,
    empty: Option<EmptyState>,
    groups: Vec<(SectionHead, Items, Option<Form>, Actions)>,
}

/// The needs of those who attend, for who conducts and for themselves.
pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let (meeting, needs, suggestion) = load(tx, visit)?;
    let speakers = suggestion.iter().flat_map(|one| one.speakers.iter().map(|speaker| speaker.post)).collect();
    let people = People::of_posts(tx, visit.language(), speakers)?;
    let mut groups = Vec::new();
    for (place, group) in needs.groups.iter().enumerate() {
        let items = group.needs.iter().map(|need| item(visit, &people, &needs, need)).collect();
        let made = suggestion.as_ref().filter(|one| one.topic == group.topic);
        let (form, more) = match &suggestion {
            Some(_) if needs.is_left(group) => deeds(tx, visit, (&meeting, &needs, &people), (group, place), made)?,
            _ => (None, Actions(Vec::new())),
        };
        groups.push((head(visit, &needs, group, place), Items(items), form, more));
    }
    let page = NeedsPage {
        lead: Lead {
            trail: forum::trail(visit, &meeting),
            title: texts.what_cities_need().into(),
            sentence: Some(texts.needs_sentence().into()),
            actions: Actions(vec![Button::link(texts.agenda(), format!("/meetings/{}/agenda", meeting.id)).quiet()]),
            ..Lead::default()
        },
        empty: groups.is_empty().then(|| EmptyState {
            title: texts.no_needs().into(),
            sentence: texts.no_needs_sentence().into(),
            ..EmptyState::default()
        }),
        groups,
    };
    visit.page(tx, texts.what_cities_need(), page)
}

/// What page and data are made from: the meeting, the needs, and for who keeps its agenda what could be made of the topic that
/// they look at; unless they chose one, of the first of which something is on the agenda in no item yet.
pub(in super::super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Meeting, Needs, Option<Suggestion>), Stop> {
    let (actor, id): (_, MeetingId) = (visit.actor()?, visit.param("meeting")?);
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if !rules::reads_draft(&standing) {
        return Err(Stop::Missing);
    }
    let keeps = standing.conducts && meeting.phase(tx.now()) != Phase::Cancelled;
    let needs = needs::load(tx, id, actor.post, visit.language())?;
    let mut left = needs.groups.iter().filter(|group| keeps && needs.is_left(group));
    let chosen = visit.request.query.get("topic");
    let group = left.clone().find(|group| group.topic == chosen).or_else(|| left.next());
    let suggestion = match group {
        Some(group) => Some(suggesting::of_topic(tx, group, &needs.coming, (actor.post, visit.language()))?),
        None => None,
    };
    Ok((meeting, needs, suggestion))
}

fn head(visit: &Visit<'_>, needs: &Needs, group: &Group, place: usize) -> SectionHead {
    let texts = Texts::new(visit.language());
    let name = needs.name(&group.topic).to_owned();
    let counted = texts.cities_and_untouched(group.cities().len(), group.untouched()).to_string();
    SectionHead { note: Some(counted.into()), ..SectionHead::new(format!("topic-{place}"), name) }
}

fn item(visit: &Visit<'_>, people: &People, needs: &Needs, need: &OpenNeed) -> Item {
    let texts = Texts::new(visit.language());
    let mut meta = vec![
        MetaEntry::Words(people.city(need.city).into()),
        MetaEntry::Words(texts.stated_on(visit.day(need.stated_at)).to_string().into()),
    ];
    if need.is_worked_on {
        meta.push(MetaEntry::Words(texts.worked_on().into()));
    }
    let tied = needs.tied.get(&need.id);
    meta.extend(tied.map(|item| MetaEntry::Link(Link::new(texts.see_item(), format!("/agenda-items/{item}")))));
    let label = Words::written(need.words.clone(), Some(need.language.code().into()));
    Item {
        title: Link { label, href: need_path(need).into() },
        tag: tied.map(|_| Tag::new(texts.on_the_agenda(), Tone::Active)),
        meta: Meta(meta),
        ..Item::default()
    }
}

/// What who keeps the agenda does with a group of which something is left: puts it there; and looks at who could speak, where
/// they do not look at it already.
fn deeds(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    (meeting, needs, people): (&Meeting, &Needs, &People),
    (group, place): (&Group, usize),
    made: Option<&Suggestion>,
) -> Result<(Option<Form>, Actions), Stop> {
    let texts = Texts::new(visit.language());
    let label = texts.put_on_agenda(needs.name(&group.topic)).to_string().into();
    let act = Act::SubmitAs { name: "topic".into(), value: group.topic.clone().into() };
    let controls: Vec<Control> = made.map(|made| suggestion::controls(visit, people, made)).unwrap_or_default();
    let path = format!("/meetings/{}/agenda/proposals", meeting.id);
    let form = form::post(tx, visit, path, controls, vec![Button { label, act, look: Look::Quiet }])?;
    let look = || {
        let path = format!("/meetings/{}/agenda/needs?topic={}#topic-{place}", meeting.id, group.topic);
        Button::link(texts.who_could_speak_on(needs.name(&group.topic)).to_string(), path).quiet()
    };
    Ok((Some(form), Actions(if made.is_some() { Vec::new() } else { vec![look()] })))
}
