//! What those who take part see: entering, wishes, what came of it and why, why not another, withdrawing.

use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Form, Item, Items, Link, Meta, MetaEntry, Method, Notice, SectionHead, Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::{Refuse, Stop};
use kernel::web::{Fields, Visit};

use super::super::gathering::Solved;
use super::super::model::{Entry, EntryId, PublishedPair, Side, Stage};
use super::super::solving::{self, Pair, Reason};
use super::super::texts::Texts;
use super::super::{forms, gathering, rules};
use super::show::Part;
use super::{View, said};
use crate::network;

/// Open places that are named to somebody who is left over.
const OPEN_SHOWN: usize = 2;

pub(super) fn parts(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Vec<Part>, Stop> {
    let Some(own) = &view.own else { return Ok(entering(tx, visit, view, errors, typed)?.into_iter().collect()) };
    let mut parts = Vec::new();
    if view.round.stage(tx.now()) == Stage::Published {
        parts.extend(result(visit, view, own));
        parts.extend(why_not(visit, view, own)?);
    }
    parts.extend(wishing(tx, visit, view, own, errors, typed)?);
    parts.extend(leaving(visit, own)?);
    Ok(parts)
}

/// The form that enters, or why there is none.
fn entering(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Option<Part>, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let is_of_a_city = network::city_of_circle(tx, actor.home)?.is_some();
    let head = Some(SectionHead::new("enter", texts.take_part()));
    if let Err(refusal) = rules::may_enter(actor, &view.round, &view.entries, is_of_a_city, tx.now()) {
        if view.is_staff {
            return Ok(None);
        }
        let reason = refusal.words(visit.language()).reason;
        return Ok(Some(Part { head, notices: vec![Notice::notable(reason)], ..Part::default() }));
    }
    let controls = forms::entry_controls(Filled { typed, errors }, visit.language());
    let path = format!("/rounds/{}/entries", view.round.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.take_part())])?;
    Ok(Some(Part { head, forms: vec![form], ..Part::default() }))
}

/// The form of one's wishes, while they are taken.
fn wishing(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    own: &Entry,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Option<Part>, Stop> {
    let texts = Texts::new(visit.language());
    if rules::may_wish(visit.actor()?, &view.round, own, tx.now()).is_err() {
        return Ok(None);
    }
    let other_side = if own.side == Side::Helped { Side::Helper } else { Side::Helped };
    let before = forms::wishes_as_typed(own, &view.wishes);
    let typed = if errors.is_empty() { &before } else { typed };
    let others = view.options(other_side);
    let head = SectionHead::new("wishes", texts.your_wishes());
    if others.is_empty() {
        let notice = Notice::notable(texts.no_other_side(own.side.code()).to_string());
        return Ok(Some(Part { head: Some(head), notices: vec![notice], ..Part::default() }));
    }
    let controls = forms::wish_controls(Filled { typed, errors }, &others, visit.language());
    let path = format!("/round-entries/{}/wishes", own.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep_wishes())])?;
    let head = SectionHead { note: Some(texts.who_sees_wishes().into()), ..head };
    Ok(Some(Part { head: Some(head), forms: vec![form], ..Part::default() }))
}

fn leaving(visit: &Visit<'_>, own: &Entry) -> Result<Option<Part>, Stop> {
    let texts = Texts::new(visit.language());
    if rules::may_withdraw(visit.actor()?, own).is_err() {
        return Ok(None);
    }
    let path = format!("/round-entries/{}/withdrawal", own.id);
    let look = Button::link(texts.withdraw(), path).quiet();
    let head = SectionHead { note: Some(texts.withdraw_note().into()), ..SectionHead::new("leave", texts.withdraw()) };
    Ok(Some(Part { head: Some(head), actions: Actions(vec![look]), ..Part::default() }))
}

/// With whom the reader is, and why; or that there is nobody, what each wish failed on and what is open.
fn result(visit: &Visit<'_>, view: &View, own: &Entry) -> Option<Part> {
    let texts = Texts::new(visit.language());
    let solved = view.solved.first()?;
    let pairs: Vec<_> = view.pairs.iter().filter(|pair| pair.is_of(own.id)).collect();
    let head = Some(SectionHead::new("result", texts.what_came()));
    if !own.takes_part() {
        return Some(Part { head, notices: vec![Notice::notable(texts.you_withdrew())], ..Part::default() });
    }
    if pairs.is_empty() {
        return Some(Part { head, notices: vec![nobody(visit, view, own, solved)], ..Part::default() });
    }
    let item = |pair: &&PublishedPair| Item {
        title: Link {
            label: view.named(pair.other_than(own.id).number()),
            href: format!("/support/{}", pair.engagement).into(),
        },
        tag: pair.is_given_up().then(|| Tag::new(texts.given_up(), Tone::Notable)),
        meta: own_reasons(visit, solved, own.side, gathering::pair(pair)),
        sentence: said::pair(pair.state, own.side, visit.language()).map(Words::from),
        ..Item::default()
    };
    Some(Part { head, items: Items(pairs.iter().map(item).collect()), ..Part::default() })
}

/// Why two are a pair, as a quiet line.
pub(super) fn reasons(visit: &Visit<'_>, solved: &Solved, pair: Pair) -> Meta {
    let found = solving::reasons(&solved.inputs, pair).into_iter();
    Meta(found.map(|reason| MetaEntry::Words(said::reason(&reason, visit.language()).into())).collect())
}

/// The same to one of the two: whoever helps is not told where they stand on the list of the other.
fn own_reasons(visit: &Visit<'_>, solved: &Solved, side: Side, pair: Pair) -> Meta {
    let is_a_place = |reason: &Reason| matches!(reason, Reason::Wish(_) | Reason::OneOfWishes);
    let mut found = solving::reasons(&solved.inputs, pair);
    found.retain(|reason| side == Side::Helped || !is_a_place(reason));
    Meta(found.iter().map(|reason| MetaEntry::Words(said::reason(reason, visit.language()).into())).collect())
}

fn nobody(visit: &Visit<'_>, view: &View, own: &Entry, solved: &Solved) -> Notice {
    let texts = Texts::new(visit.language());
    let open = solving::open_to(&solved.inputs, &solved.outcome, own.id.number());
    let mut open: Vec<String> = open.into_iter().map(|entry| view.city_of(entry)).collect();
    open.truncate(OPEN_SHOWN);
    let mut sentence = match own.side {
        Side::Helper => texts.nobody_for_helper().to_owned(),
        Side::Helped => failed_wishes(visit, view, own, solved).join(" "),
    };
    if own.side == Side::Helped && !open.is_empty() {
        sentence = format!("{sentence} {}", texts.still_open(visit.language().list(open)));
    }
    Notice { title: Some(texts.nobody_found().into()), ..Notice::notable(sentence) }
}

/// What each wish failed on, and a pair that did not come about; for one without either that there were none left.
pub(super) fn failed_wishes(visit: &Visit<'_>, view: &View, own: &Entry, solved: &Solved) -> Vec<String> {
    let Some(entrant) = solved.inputs.entrant(own.id.number()) else { return Vec::new() };
    let given_up = solved.inputs.given_up.iter().filter(|pair| pair.helped == entrant.entry).map(|pair| &pair.helper);
    let wished: Vec<&i64> = entrant.wishes.iter().flatten().collect();
    let unwished = given_up.filter(|helper| !wished.contains(helper));
    let failed = wished.iter().copied().chain(unwished).filter_map(|helper| {
        let why = solving::not_with(&solved.inputs, &solved.outcome, Pair { helped: entrant.entry, helper: *helper })?;
        Some(said::not_with(&why, &view.city_of(*helper), visit.language()))
    });
    let failed: Vec<String> = failed.collect();
    if failed.is_empty() { vec![Texts::new(visit.language()).no_seat_left().to_owned()] } else { failed }
}

/// "Why not Oslo?": whoever helps to choose from, and the answer about the one that was asked.
fn why_not(visit: &Visit<'_>, view: &View, own: &Entry) -> Result<Option<Part>, Stop> {
    let texts = Texts::new(visit.language());
    let Some(solved) = view.solved.first().filter(|_| own.side == Side::Helped) else { return Ok(None) };
    let asked = visit.request.query.filled("why").map(str::parse::<EntryId>).transpose()?;
    let answer = asked.and_then(|helper| {
        let pair = Pair { helped: own.id.number(), helper: helper.number() };
        let why = solving::not_with(&solved.inputs, &solved.outcome, pair)?;
        let city = view.city_of(helper.number());
        let title = Words::from(texts.why_not(&city).to_string());
        Some(Notice { title: Some(title), ..Notice::notable(said::not_with(&why, &city, visit.language())) })
    });
    let with = |helper: &&Entry| view.pairs.iter().any(|pair| pair.helped == own.id && pair.helper == helper.id);
    let helpers = view.by_name(Side::Helper).into_iter().filter(|helper| !with(helper));
    let options = helpers.map(|helper| (helper.id.to_string(), view.name(helper)));
    let choose = std::iter::once((String::new(), texts.choose().to_owned()));
    let filled = Filled { typed: &visit.request.query, errors: &FormErrors::default() };
    let form = Form {
        action: format!("/rounds/{}", view.round.id).into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![filled.select("why", texts.ask_why(), choose.chain(options))],
        actions: Actions(vec![Button::submit(texts.show_why()).quiet()]),
    };
    Ok(Some(Part {
        head: Some(SectionHead::new("why", texts.why_not_others())),
        notices: answer.into_iter().collect(),
        forms: vec![form],
        ..Part::default()
    }))
}
