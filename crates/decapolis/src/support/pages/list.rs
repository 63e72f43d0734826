//! What runs for the reader, and the ladder from which to choose.

use askama::Template;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Tag, Tone, Words,
};
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::engine::Whole;
use super::super::listing::{self, Line};
use super::super::model::State;
use super::super::store;
use super::super::template::{self, Side, Version};
use super::super::texts::Texts;
use crate::{network, round};

/// In texts: it runs, and nobody who helps is found yet.
const SEEKING: &str = "seeking";

#[derive(Debug, Template)]
#[template(path = "support/templates/list.html")]
struct ListPage {
    lead: Lead,
    sections: Vec<(SectionHead, Items, Option<EmptyState>)>,
    ladder_head: SectionHead,
    ladder: Items,
    others_head: SectionHead,
    others: Items,
    no_ladder: Option<EmptyState>,
    more: Actions,
}

/// What runs for the reader's post and home, what others show, and what there is to begin with.
pub(in crate::support) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let own = listing::of_reader(tx, actor)?;
    let shared = listing::shared(tx, visit.reader())?;
    let shared: Vec<Line> = shared.into_iter().filter(|line| !own.iter().any(|known| known.id == line.id)).collect();
    let (open, over): (Vec<Line>, Vec<Line>) = own.into_iter().partition(|line| line.state == State::Running);
    let is_of_city = network::city_of_circle(tx, actor.home)?.is_some();
    let sentence = if is_of_city { texts.nothing_runs_sentence() } else { texts.nothing_runs_elsewhere() };
    let nothing = open.is_empty().then(|| EmptyState {
        title: texts.nothing_runs().into(),
        sentence: sentence.into(),
        ..EmptyState::default()
    });
    let mut sections = vec![(SectionHead::new("own", texts.what_runs()), items_of(tx, visit, &open)?, nothing)];
    for (id, title, lines) in [("over", texts.what_is_over(), &over), ("shared", texts.what_others_show(), &shared)] {
        if !lines.is_empty() {
            sections.push((SectionHead::new(id, title), items_of(tx, visit, lines)?, None));
        }
    }
    let versions = template::current(tx)?;
    let page = ListPage {
        lead: Lead {
            title: texts.title().into(),
            sentence: Some(texts.title_sentence().into()),
            actions: ask(visit, actor.function),
            ..Lead::default()
        },
        sections,
        ladder_head: SectionHead::new("ladder", texts.ladder()),
        no_ladder: versions.is_empty().then(|| EmptyState {
            title: texts.no_templates().into(),
            sentence: texts.no_templates_sentence().into(),
            ..EmptyState::default()
        }),
        ladder: rungs(visit, &versions, true),
        others_head: SectionHead::new("others", texts.other_programmes()),
        others: rungs(visit, &versions, false),
        more: more(visit, actor.function),
    };
    visit.page(tx, texts.title(), page)
}

/// Asking is for those who work for a city.
fn ask(visit: &Visit<'_>, function: Function) -> Actions {
    let button = || Button::link(Texts::new(visit.language()).ask_title(), "/support/ask");
    Actions(function.is_of_a_city().then(button).into_iter().collect())
}

fn more(visit: &Visit<'_>, function: Function) -> Actions {
    let texts = Texts::new(visit.language());
    let mut links = vec![
        Button::link(texts.flow_title(), "/support/flow").quiet(),
        Button::link(texts.lessons_title(), "/support/lessons").quiet(),
        round::link(visit.language()),
    ];
    if function == Function::Secretariat {
        links.push(Button::link(texts.templates_title(), "/support/templates").quiet());
        links.push(Button::link(texts.rates_title(), "/support/rates").quiet());
    }
    Actions(links)
}

/// Those that a brief suggests, which are the network's own ladder; or the others.
fn rungs(visit: &Visit<'_>, versions: &[Version], are_suggested: bool) -> Items {
    let chosen = versions.iter().filter(|version| version.template.suggest.is_some() == are_suggested);
    Items(chosen.map(|version| rung(visit, version)).collect())
}

/// A template as a rung: what it is, how long, who pays.
fn rung(visit: &Visit<'_>, version: &Version) -> Item {
    let language = visit.language();
    let template = &version.template;
    let meta = [&template.length, &template.money];
    Item {
        title: Link::new(template.name.of(language).to_owned(), format!("/support/templates/{}", version.id)),
        sentence: Some(template.words.of(language).to_owned().into()),
        meta: Meta(meta.map(|words| MetaEntry::Words(words.of(language).to_owned().into())).into()),
        ..Item::default()
    }
}

/// Engagements as a list shows them, with whose they are and where they stand.
pub(in crate::support) fn items_of(tx: &mut Tx<'_>, visit: &Visit<'_>, lines: &[Line]) -> Result<Items, Stop> {
    let cities = network::names_of(tx, lines.iter().map(|line| line.city), visit.language())?;
    let item = |line: &Line| Item {
        title: Link {
            label: Words::written(line.words.clone(), Some(line.language.code().into())),
            href: format!("/support/{}", line.id).into(),
        },
        tag: Some(tag(visit, line.state, line.template.is_seeking(line.place))),
        meta: Meta(meta(visit, line, cities.get(&line.city).cloned().unwrap_or_default())),
        ..Item::default()
    };
    Ok(Items(lines.iter().map(item).collect()))
}

/// Lines on the desk of somebody who helps; all of them stand in the list.
const RUNNING_SHOWN: usize = 5;

/// What runs with a post that helps, with whom it waits for; without what waits for the post itself.
pub(in crate::support) fn running_with(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    actor: &Actor,
    waiting: &[RecordId],
) -> Result<Items, Stop> {
    let mut lines = listing::helped_by(tx, actor)?;
    lines.retain(|line| !waiting.contains(&store::record(line.id)));
    lines.truncate(RUNNING_SHOWN);
    let cities = network::names_of(tx, lines.iter().map(|line| line.city), visit.language())?;
    let item = |line: &Line| {
        let city = cities.get(&line.city).cloned().unwrap_or_default();
        let waits = waits_for(visit, line, &city);
        let mut meta = meta(visit, line, city);
        meta.extend(waits.map(|words| MetaEntry::Words(Words::written(words, None))));
        Item {
            title: Link {
                label: Words::written(line.words.clone(), Some(line.language.code().into())),
                href: format!("/support/{}", line.id).into(),
            },
            meta: Meta(meta),
            ..Item::default()
        }
    };
    Ok(Items(lines.iter().map(item).collect()))
}

/// "waits for Leeds": the city that asked, or the role of whoever else has to act.
fn waits_for(visit: &Visit<'_>, line: &Line, city: &str) -> Option<String> {
    let role = line.template.role(&line.template.steps.get(line.place)?.by)?;
    let who = if role.side == Side::Asks { city } else { role.name.of(visit.language()) };
    Some(Texts::new(visit.language()).waits_for(who).to_string())
}

fn meta(visit: &Visit<'_>, line: &Line, city: String) -> Vec<MetaEntry> {
    let language = visit.language();
    let step = line.template.steps.get(line.place).filter(|_| line.state == State::Running);
    let mut entries = vec![
        MetaEntry::Words(Words::written(city, None)),
        MetaEntry::Words(line.template.name.of(language).to_owned().into()),
    ];
    entries.extend(step.map(|step| MetaEntry::Words(step.name_in(language).into())));
    entries.push(MetaEntry::Words(visit.day(line.began_at).into()));
    entries
}

fn tag(visit: &Visit<'_>, state: State, is_seeking: bool) -> Tag {
    let code = if state == State::Running && is_seeking { SEEKING } else { state.code() };
    let word = Texts::new(visit.language()).state_name(code).to_string();
    let tone = match state {
        State::Running => Tone::Active,
        State::Finished => Tone::Done,
        State::Left => Tone::Quiet,
    };
    Tag::new(word, tone)
}

/// The same tag for the page of one.
pub(super) fn tag_of(visit: &Visit<'_>, whole: &Whole) -> Tag {
    tag(visit, whole.engagement.state, whole.is_seeking())
}
