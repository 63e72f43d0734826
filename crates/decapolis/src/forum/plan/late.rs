//! Everything about meetings that is late, on one page: for the secretariat and the chair of the network.

use askama::Template;
use kernel::capability::Capability;
use kernel::db::Tx;
use kernel::design::{EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Words};
use kernel::post::{self, PostId};
use kernel::step::{self, Step};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};
use schemars::JsonSchema;
use serde::Serialize;

use super::super::pages::names_of_homes;
use super::super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "forum/templates/late.html")]
struct LatePage {
    lead: Lead,
    head: SectionHead,
    late: Items,
    nothing: Option<EmptyState>,
}

/// A step that is late, for programs.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LateData {
    /// The id of what waits.
    pub(crate) id: String,
    /// The kind of record: `meeting-task`, `meeting-seat` and others.
    kind: String,
    title: String,
    due_at: String,
}

/// Steps of meetings whose day is over, the oldest first: of this capability's records, of those that add to the page of a
/// meeting, and of what came of one.
fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<(Step, PostId)>, Stop> {
    let is_about_meetings =
        |one: &&Capability| one.name == "forum" || !one.meeting_page.is_empty() || one.comes_of_meetings;
    let about_meetings = visit.app.capabilities.iter().filter(is_about_meetings);
    let kinds: Vec<&str> = about_meetings.flat_map(|one| one.records).map(|record| record.kind).collect();
    let mut late = step::late(tx)?;
    late.retain(|(step, _)| kinds.contains(&step.kind.as_str()));
    Ok(late)
}

pub(in crate::forum) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let late = load(tx, visit)?;
    let posts = post::held(tx, late.iter().map(|(_, post)| *post))?;
    let names = names_of_homes(tx, visit)?;
    let who = |id: PostId| {
        let held = posts.get(&id)?;
        Some(match names.get(&held.home) {
            Some(home) => visit.language().with_home(&held.title, home),
            None => held.title.clone(),
        })
    };
    let page = LatePage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.forums(), "/forums"))]),
            title: texts.what_is_late().into(),
            sentence: Some(texts.what_is_late_sentence().into()),
            ..Lead::default()
        },
        head: SectionHead::new("late", texts.late_count(late.len()).to_string()),
        nothing: late.is_empty().then(|| EmptyState {
            title: texts.nothing_late().into(),
            sentence: texts.nothing_late_sentence().into(),
            ..EmptyState::default()
        }),
        late: Items(late.iter().filter_map(|(step, post)| item(visit, step, who(*post))).collect()),
    };
    visit.page(tx, texts.what_is_late(), page)
}

/// What is to be done, about what, by whom, and since when it is late.
fn item(visit: &Visit<'_>, step: &Step, who: Option<String>) -> Option<Item> {
    let texts = Texts::new(visit.language());
    let records = visit.app.capabilities.iter().flat_map(|capability| capability.records);
    let kind = records.into_iter().find(|known| known.kind == step.kind)?;
    let mut meta = vec![MetaEntry::Words(texts.late_since(visit.day(step.due_at)).to_string().into())];
    meta.extend(who.map(|who| MetaEntry::Words(Words::written(who, None))));
    Some(Item {
        title: Link::new((kind.verb)(&step.verb, visit.language()), format!("/{}/{}", kind.folder, step.record)),
        meta: Meta(meta),
        sentence: Some(Words::written(step.title.clone(), None)),
        ..Item::default()
    })
}

/// What is late, as data.
pub(crate) fn late_lines(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<LateData>, Stop> {
    let line = |(step, _): (Step, PostId)| LateData {
        id: step.record.to_string(),
        kind: step.kind,
        title: step.title,
        due_at: step.due_at.to_string(),
    };
    Ok(load(tx, visit)?.into_iter().map(line).collect())
}
