//! What somebody who comes finds on the page: the form of their wishes, whom they meet, and what could not be met.

use std::collections::BTreeSet;

use kernel::db::Tx;
use kernel::design::{Button, Form, Item, Items, Link, Meta, MetaEntry, SectionHead, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::language::set_apart;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::{Fields, Visit};

use super::super::model::{Encounter, Plan, Unmet};
use super::super::texts::Texts;
use super::super::view::View;
use super::super::{filtering, forms, rules};
use super::show::Typed;
use super::{called_off, when};

/// The form, while wishes are open.
pub(super) fn form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    typed: &Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let (of, now) = (&view.of, tx.now());
    if rules::may_wish(visit.actor()?, &of.standing, (of.phase, now), of.round.as_ref()).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let Some(plan) = view.plan() else { return Ok(None) };
    let present = present(view, plan);
    let nothing = FormErrors::default();
    let filled = match typed {
        Typed::Wishes(typed, errors) => Filled { typed, errors },
        _ => Filled { typed: &present, errors: &nothing },
    };
    let named: BTreeSet<String> = filled.typed.all("wish").map(str::to_owned).collect();
    let listed = filtering::listed(tx, visit, view, &named)?;
    let shown = (listed.len() < view.others.len()).then_some((listed.len(), view.others.len()));
    let slots = (0..plan.slots).map(|slot| (slot.to_string(), when(visit, &of.meeting, plan, slot).text().to_owned()));
    let controls = forms::wish_controls(filled, listed, shown, (slots.collect(), visit.language()));
    let path = format!("/meetings/{}/encounters/wishes", of.meeting.id);
    let mut form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep_wishes())])?;
    form.hidden.extend(filtering::hidden(visit));
    let head = SectionHead {
        note: Some(texts.wishes_count(view.wishes.len()).to_string().into()),
        ..SectionHead::new("wishes", texts.whom_to_meet())
    };
    Ok(Some((head, form)))
}

/// What the form shows of what was kept. A slot that a time touches is ticked: slots may have been changed since.
fn present(view: &View, plan: &Plan) -> Fields {
    let fields = view.wishes.iter().fold(Fields::default(), |fields, post| fields.and("wish", &post.to_string()));
    let is_away = |slot: &i64| view.away.iter().any(|span| plan.touches(*slot, *span));
    (0..plan.slots).filter(is_away).fold(fields, |fields, slot| fields.and("away", &slot.to_string()))
}

/// Whom the reader meets, when and where.
pub(super) fn own(visit: &Visit<'_>, view: &View) -> Items {
    let Some(plan) = view.plan() else { return Items::default() };
    let texts = Texts::new(visit.language());
    let item = |(encounter, other): (&Encounter, PostId)| Item {
        title: Link { label: view.people.name(other), href: format!("/encounters/{}", encounter.id).into() },
        tag: called_off(visit, encounter),
        meta: Meta(vec![
            MetaEntry::Words(when(visit, &view.of.meeting, plan, encounter.slot)),
            MetaEntry::Words(texts.table_number(encounter.place + 1).to_string().into()),
        ]),
        ..Item::default()
    };
    Items(view.own().into_iter().map(item).collect())
}

/// Mutual wishes that could not be met, and why: for who comes their own.
pub(super) fn unmet(visit: &Visit<'_>, view: &View) -> Items {
    let item = |unmet: &Unmet| {
        let label = match unmet.with(view.reader) {
            Some(other) => view.people.name(other),
            None => pair(visit, view, (unmet.one, unmet.other)),
        };
        Item { title: Link { label, ..Link::default() }, sentence: Some(why(visit, unmet)), ..Item::default() }
    };
    Items(view.unmet.iter().map(item).collect())
}

/// Two posts by name, each with its own direction.
pub(super) fn pair(visit: &Visit<'_>, view: &View, (one, other): (PostId, PostId)) -> Words {
    let names = [one, other].map(|post| set_apart(view.people.name(post).text()));
    Words::written(visit.language().list(names), None)
}

/// Why two who both wished it do not meet.
pub(super) fn why(visit: &Visit<'_>, unmet: &Unmet) -> Words {
    let texts = Texts::new(visit.language());
    if unmet.common == 0 {
        return texts.why_no_slot().into();
    }
    texts.why_taken(unmet.common, unmet.full, unmet.common - unmet.full).to_string().into()
}
