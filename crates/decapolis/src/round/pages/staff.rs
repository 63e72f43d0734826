//! What the secretariat sees: who takes part, the proposal with reasons and a risk a pair, who is left over and why, what
//! would help; deciding on a pair, publishing, repairing.

use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Figure, Figures, Item, Items, Link, Meta, MetaEntry, Notice, SectionHead, Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Fields, Visit};

use super::super::gathering::Solved;
use super::super::model::{Entry, EntryId, Side, Stage};
use super::super::solving::{self, Pair};
use super::super::texts::Texts;
use super::super::{forms, gathering, rules};
use super::show::Part;
use super::{View, said, sides};

pub(super) fn parts(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Vec<Part>, Stop> {
    let mut parts = vec![overview(tx, visit, view)?];
    if let Some(solved) = view.solved.first() {
        let is_published = view.round.stage(tx.now()) == Stage::Published;
        parts.push(proposal(visit, view, solved, is_published));
        parts.extend(left_over(visit, view, solved, is_published));
    }
    parts.extend(deciding(tx, visit, view, errors, typed)?);
    Ok(parts)
}

/// Numbers, and the button that solves, or repairs what was published.
fn overview(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Part, Stop> {
    let texts = Texts::new(visit.language());
    let (helped, helpers) = (view.of_side(Side::Helped), view.of_side(Side::Helper));
    let seats: u32 = helpers.iter().map(|helper| helper.capacity).sum();
    let wished = view.entries.iter().filter(|entry| entry.takes_part() && entry.has_wished()).count();
    let figure = |name: &'static str, value: usize| {
        let value = visit.language().number(value as i64).to_string();
        Figure { name: name.into(), value: value.into(), note: None }
    };
    let figures = [
        figure(texts.those_helped(), helped.len()),
        figure(texts.helpers(), helpers.len()),
        figure(texts.seats(), seats as usize),
        figure(texts.with_wishes(), wished),
    ];
    let id = view.round.id;
    let (path, label) = if view.round.stage(tx.now()) == Stage::Published {
        (format!("/rounds/{id}/repairs"), texts.repair())
    } else {
        (format!("/rounds/{id}/solutions"), texts.solve())
    };
    let form = form::post(tx, visit, path, Vec::new(), vec![Button::submit(label)])?;
    Ok(Part {
        head: Some(SectionHead::new("overview", texts.overview())),
        figures: Figures(figures.into()),
        notices: view.vacant.iter().map(|pair| vacant(visit, view, *pair)).collect(),
        forms: vec![form],
        ..Part::default()
    })
}

/// A post that fell vacant: its successor has the pair too, and a repair gives the other side somebody else.
fn vacant(visit: &Visit<'_>, view: &View, (gone, other): (EntryId, EntryId)) -> Notice {
    let city = |entry: EntryId| view.city_of(entry.number());
    let words = Texts::new(visit.language()).vacant_after(city(gone), city(other)).to_string();
    Notice::notable(Words::written(words, None))
}

/// The pairs of the latest solution; those that the one before did not have are marked.
fn proposal(visit: &Visit<'_>, view: &View, solved: &Solved, is_published: bool) -> Part {
    let texts = Texts::new(visit.language());
    let before = view.solved.get(1);
    let is_new = |pair: &Pair| !is_published && before.is_some_and(|before| !before.outcome.pairs.contains(pair));
    let item = |pair: &Pair| Item {
        title: Link { label: pair_label(view, *pair), href: pair_address(view, *pair).into() },
        tag: tag(visit, view, *pair, is_new(pair)),
        meta: sides::reasons(visit, solved, *pair),
        sentence: Some(said::risk(solving::risk(&solved.inputs, &solved.outcome, *pair), visit.language()).into()),
        ..Item::default()
    };
    let look = || Button::link(texts.look_before_publishing(), format!("/rounds/{}/publication", view.round.id));
    let title = if is_published { texts.published_pairs() } else { texts.proposal() };
    let kept = texts.kept_as(
        solved.solution.algorithm.as_str(),
        visit.day(solved.solution.solved_at),
        solved.solution.inputs_hash.get(..12).unwrap_or_default(),
    );
    let head = SectionHead { note: Some(kept.to_string().into()), ..SectionHead::new("proposal", title) };
    Part {
        head: Some(head),
        items: Items(solved.outcome.pairs.iter().map(item).collect()),
        actions: Actions((!is_published).then(look).into_iter().collect()),
        ..Part::default()
    }
}

/// What was given up waits for the repair; otherwise what is new is marked.
fn tag(visit: &Visit<'_>, view: &View, pair: Pair, is_new: bool) -> Option<Tag> {
    let texts = Texts::new(visit.language());
    if view.pairs.iter().any(|known| known.is_given_up() && gathering::pair(known) == pair) {
        return Some(Tag::new(texts.given_up(), Tone::Notable));
    }
    is_new.then(|| Tag::new(texts.new_pair(), Tone::Notable))
}

fn pair_label(view: &View, pair: Pair) -> Words {
    Words::written(format!("{} – {}", view.city_of(pair.helped), view.city_of(pair.helper)), None)
}

/// A published pair leads to its peer support, another to the form that decides on pairs.
fn pair_address(view: &View, pair: Pair) -> String {
    let published = view.pairs.iter().find(|known| gathering::pair(known) == pair);
    published
        .map_or_else(|| format!("/rounds/{}#decide", view.round.id), |known| format!("/support/{}", known.engagement))
}

/// Who is left over, with what each wish failed on, and what would have to be different.
fn left_over(visit: &Visit<'_>, view: &View, solved: &Solved, is_published: bool) -> Option<Part> {
    let texts = Texts::new(visit.language());
    if solved.outcome.left.is_empty() {
        return None;
    }
    let item = |entry: &Entry| Item {
        title: Link {
            label: Words::written(view.name(entry), None),
            href: format!("/rounds/{}#{}", view.round.id, if is_published { "left" } else { "decide" }).into(),
        },
        meta: Meta(
            sides::failed_wishes(visit, view, entry, solved)
                .into_iter()
                .map(|why| MetaEntry::Words(why.into()))
                .collect(),
        ),
        ..Item::default()
    };
    let left = solved.outcome.left.iter().filter_map(|entry| view.entry(*entry)).map(item).collect();
    let way = said::way(&solved.outcome.way, is_published, visit.language());
    Some(Part {
        head: Some(SectionHead::new("left", texts.left_over())),
        notices: way.map(Notice::notable).into_iter().collect(),
        items: Items(left),
        ..Part::default()
    })
}

/// The form that forces or forbids a pair, with what was decided before.
fn deciding(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Option<Part>, Stop> {
    let texts = Texts::new(visit.language());
    if rules::may_solve(visit.actor()?, &view.round, tx.now()).is_err() {
        return Ok(None);
    }
    let (helped, helpers) = (view.options(Side::Helped), view.options(Side::Helper));
    let controls = forms::decision_controls(Filled { typed, errors }, &helped, &helpers, visit.language());
    let path = format!("/rounds/{}/decisions", view.round.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.decide())])?;
    let item = |decision: &super::super::model::Decision| {
        let pair = Pair { helped: decision.helped.number(), helper: decision.helper.number() };
        Item {
            title: Link { label: pair_label(view, pair), href: format!("/rounds/{}#decide", view.round.id).into() },
            tag: Some(Tag::new(texts.decision(decision.kind.code()).to_string(), Tone::Quiet)),
            meta: Meta(vec![MetaEntry::Words(visit.day(decision.made_at).into())]),
            sentence: Some(Words::written(decision.reason.clone(), None)),
            ..Item::default()
        }
    };
    let head =
        SectionHead { note: Some(texts.decide_note().into()), ..SectionHead::new("decide", texts.decide_title()) };
    Ok(Some(Part {
        head: Some(head),
        items: Items(view.decisions.iter().map(item).collect()),
        forms: vec![form],
        ..Part::default()
    }))
}
