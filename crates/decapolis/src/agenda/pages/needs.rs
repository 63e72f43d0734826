//! What the cities that attend need, by topic, with the button that makes an item of it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Button, EmptyState, Form, Item, Items, Lead, Link, Look, Meta, MetaEntry, SectionHead, Tag, Tone, Words,
};
use kernel::form;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::needs::{self, Group, Needs};
use super::super::people::People;
use super::super::rules;
use super::super::texts::Texts;
use super::said::need_path;
use crate::forum::{self, Meeting, MeetingId, Phase};
use crate::need::OpenNeed;

#[derive(Debug, Template)]
#[template(path = "agenda/templates/needs.html")]
struct NeedsPage {
    lead: Lead,
    empty: Option<EmptyState>,
    groups: Vec<(SectionHead, Items, Option<Form>)>,
}

/// The needs of those who attend, for who conducts and for themselves.
pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let (meeting, keeps, needs) = load(tx, visit)?;
    let people = People::of_posts(tx, visit.language(), Vec::new())?;
    let mut groups = Vec::new();
    for (place, group) in needs.groups.iter().enumerate() {
        let form = if keeps { propose_form(tx, visit, &meeting, &needs, group)? } else { None };
        let items = group.needs.iter().map(|need| item(visit, &people, &needs, need)).collect();
        groups.push((head(visit, &needs, group, place), Items(items), form));
    }
    let page = NeedsPage {
        lead: Lead {
            trail: forum::trail(visit, &meeting),
            title: texts.what_cities_need().into(),
            sentence: Some(texts.needs_sentence().into()),
            actions: kernel::design::Actions(vec![
                Button::link(texts.agenda(), format!("/meetings/{}/agenda", meeting.id)).quiet(),
            ]),
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

/// What page and data are made from: the meeting, whether the reader keeps its agenda, the needs.
pub(in super::super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Meeting, bool, Needs), Stop> {
    let (actor, id): (_, MeetingId) = (visit.actor()?, visit.param("meeting")?);
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if !rules::reads_draft(&standing) {
        return Err(Stop::Missing);
    }
    let keeps = standing.conducts && meeting.phase(tx.now()) != Phase::Cancelled;
    let needs = needs::load(tx, id, actor.post, visit.language())?;
    Ok((meeting, keeps, needs))
}

fn head(visit: &Visit<'_>, needs: &Needs, group: &Group, place: usize) -> SectionHead {
    let texts = Texts::new(visit.language());
    let name = needs.names.get(&group.topic).unwrap_or(&group.topic).clone();
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

/// The button of a group, where something of it is on the agenda in no item yet.
fn propose_form(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    meeting: &Meeting,
    needs: &Needs,
    group: &Group,
) -> Result<Option<Form>, Stop> {
    if group.needs.iter().all(|need| needs.tied.contains_key(&need.id)) {
        return Ok(None);
    }
    let name = needs.names.get(&group.topic).unwrap_or(&group.topic);
    let label = Texts::new(visit.language()).put_on_agenda(name).to_string().into();
    let act = Act::SubmitAs { name: "topic".into(), value: group.topic.clone().into() };
    let path = format!("/meetings/{}/agenda/proposals", meeting.id);
    let button = Button { label, act, look: Look::Quiet };
    Ok(Some(form::post(tx, visit, path, Vec::new(), vec![button])?))
}
