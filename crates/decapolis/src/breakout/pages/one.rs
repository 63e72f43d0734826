//! The page of groups: who sits with whom; for who conducts why, what could not be met, and the forms.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, ErrorSummary, Form, Item, Items, Lead, Link, MetaEntry, Notice, Prose, RailHead, SectionHead, Tag,
};
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::Seat;
use super::super::texts::Texts;
use super::super::view::View;
use super::conducting::{self, Typed};
use super::{list, said};
use crate::{agenda, forum};

#[derive(Debug, Template)]
#[template(path = "breakout/templates/one.html")]
struct OnePage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    groups: Vec<(SectionHead, Items, Prose)>,
    more: Vec<(SectionHead, Items)>,
    forms: Vec<(SectionHead, Form)>,
    rule_head: RailHead,
    rule: Prose,
}

pub(in crate::breakout) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &Typed::Nothing)?;
    visit.page(tx, Texts::new(visit.language()).groups(), page)
}

/// The page again, with what was typed and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View, typed: &Typed<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, view, typed)?;
    visit.form_again(tx, Texts::new(visit.language()).groups(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View, typed: &Typed<'_>) -> Result<OnePage, Stop> {
    let texts = Texts::new(visit.language());
    let forms = conducting::forms(tx, visit, view, typed)?;
    Ok(OnePage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, view),
        notices: notices(visit, view),
        groups: groups(visit, view),
        more: more(visit, view),
        forms,
        rule_head: RailHead { id: "rule".into(), title: texts.how_it_works().into() },
        rule: list::rule(&texts),
    })
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let breakout = &view.one.breakout;
    let mut trail = forum::trail(visit, &view.one.of.meeting);
    let path = format!("/meetings/{}/breakouts", breakout.meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.groups(), path)));
    if let Some(line) = &view.one.line {
        trail.0.push(MetaEntry::Link(Link::new(texts.the_item(), agenda::path(line.id))));
    }
    let print = Button::link(texts.list_to_print(), format!("/breakouts/{}/list", breakout.id)).quiet();
    Lead {
        trail,
        title: said::what(visit, breakout, view.one.line.as_ref()),
        actions: Actions(if view.one.of.standing.conducts { vec![print] } else { Vec::new() }),
        ..Lead::default()
    }
}

/// Where the reader sits, and whether people know.
fn notices(visit: &Visit<'_>, view: &View) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    let (breakout, standing) = (&view.one.breakout, &view.one.of.standing);
    if !breakout.is_told() {
        return vec![Notice::notable(texts.is_draft())];
    }
    let own = view.own().map(|at| said::group(visit, breakout.plan, at));
    match own {
        Some(own) => vec![Notice::done(texts.you_are_in(own).to_string())],
        None if standing.attends => vec![Notice::notable(texts.you_have_none())],
        None => vec![Notice::done(texts.told_sentence())],
    }
}

/// A section for each group, the reader's own first.
fn groups(visit: &Visit<'_>, view: &View) -> Vec<(SectionHead, Items, Prose)> {
    let plan = view.one.breakout.plan;
    let own = view.own();
    let mut order: Vec<usize> = (0..view.groups.len()).collect();
    order.sort_by_key(|at| own != Some(*at));
    let section = |at: usize| {
        let note = Some(said::mix(visit, view, at));
        let head = SectionHead { note, ..SectionHead::new(format!("group-{at}"), said::group(visit, plan, at)) };
        let people = view.groups[at].iter().map(|seat| person(visit, view, seat)).collect();
        (head, Items(people), said::notes(visit, view, at))
    };
    order.into_iter().map(section).collect()
}

fn person(visit: &Visit<'_>, view: &View, seat: &Seat) -> Item {
    let texts = Texts::new(visit.language());
    let by_hand = seat.is_moved && view.explained.is_some();
    let tag = (seat.post == view.reader).then(|| Tag::active(texts.you()));
    Item { tag: tag.or_else(|| by_hand.then(|| Tag::notable(texts.by_hand()))), ..name(view, seat.post) }
}

fn name(view: &View, post: PostId) -> Item {
    Item { title: Link { label: view.people.name(post), ..Link::default() }, ..Item::default() }
}

/// Who has no group, and who named each other and does not sit together.
fn more(visit: &Visit<'_>, view: &View) -> Vec<(SectionHead, Items)> {
    let texts = Texts::new(visit.language());
    let Some(explained) = &view.explained else { return Vec::new() };
    let mut more = Vec::new();
    if !view.unseated.is_empty() {
        let people = view.unseated.iter().map(|post| name(view, *post)).collect();
        more.push((SectionHead::new("without", texts.without_group()), Items(people)));
    }
    let unmet: Vec<Item> = explained
        .unmet()
        .map(|unmet| Item {
            title: Link { label: said::unmet_pair(visit, view, explained, unmet), ..Link::default() },
            sentence: Some(said::why(visit, view, explained, unmet)),
            ..Item::default()
        })
        .collect();
    if !unmet.is_empty() {
        more.push((SectionHead::new("unmet", texts.unmet()), Items(unmet)));
    }
    more
}
