//! From step to step: what follows when a step is done, whose turn it is then, and by when.

use kernel::circle::{self, EVERYBODY, MEMBERS};
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::{Date, Timestamp};

use super::engine::Whole;
use super::model::{Engagement, EngagementId, State};
use super::store::{self, record};
use super::template::{Duty, Kind, Readers};
use super::{KIND, acts, mails, paired, quiet, rules, seats};

/// The open step is done: it opens the engagement to whom its template says, and the next one opens, or all is over.
pub(super) fn advance(tx: &mut Tx<'_>, actor: &Actor, whole: Whole) -> Result<(), Stop> {
    let id = whole.engagement.id;
    store::end_step(tx, id, whole.engagement.place)?;
    match rules::opened_to(&whole) {
        Some(Readers::Members) => circle::open_to(tx, record(id), MEMBERS)?,
        Some(Readers::Everybody) => circle::open_to(tx, record(id), EVERYBODY)?,
        None => {}
    }
    if whole.step().kind == Kind::Agreement
        && let Some(end) = agreed_end(&whole)
    {
        store::set_end(tx, id, end)?;
    }
    match whole.next_place() {
        Some(next) => {
            let whole = store::whole(tx, id)?;
            open(tx, actor, whole, next)
        }
        None => {
            acts::close(tx, &whole, State::Finished)?;
            acts::note(tx, "support_finished", actor, id)
        }
    }
}

/// The day after the last that both sides agreed on.
fn agreed_end(whole: &Whole) -> Option<Timestamp> {
    let paper = &whole.written_at(whole.engagement.place).last()?.paper;
    let last: Date = paper.get("end")?.parse().ok()?;
    Some(last.plus_days(1).everywhere())
}

/// Opens the step at a place: by when, whose turn, who else is asked.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, mut whole: Whole, place: usize) -> Result<(), Stop> {
    let due_at = whole.due_at(place, tx.now());
    store::open_step(tx, &whole, place, due_at)?;
    whole.engagement.place = place;
    let id = whole.engagement.id;
    match whole.step().kind.duty() {
        Duty::Endorse => seats::ask_to_endorse(tx, actor, &whole)?,
        Duty::Agree if whole.written_at(place).next().is_some() => seats::ask_to_agree(tx, actor, &whole)?,
        Duty::Collect => quiet::watch(tx, &whole)?,
        _ => {}
    }
    set_step(tx, &whole, due_at)?;
    // Those who endorse are asked by a mail of their own, and whose turn it would be has nothing to do.
    match paired::awaited(&whole) {
        Some(_) => mails::tell_matched(tx, actor, &whole)?,
        None if whole.step().kind.duty() == Duty::Endorse => {}
        None => mails::tell_turn(tx, actor, &whole, due_at)?,
    }
    match whole.step().kind.duty() {
        // A partner whom a round found may have accepted already.
        Duty::Endorse | Duty::Clear | Duty::Find => advance_if_done(tx, actor, id),
        _ => Ok(()),
    }
}

/// Goes on where nothing is left to do at the open step; otherwise what is to do there may be another thing now.
pub(super) fn advance_if_done(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    let whole = store::whole(tx, id)?;
    if !whole.engagement.is_running() {
        return Ok(());
    }
    if whole.is_done().is_ok() {
        return advance(tx, actor, whole);
    }
    match whole.row(whole.engagement.place).map(|row| row.due_at) {
        Some(due_at) if whole.step().kind.finds() => set_step(tx, &whole, due_at),
        _ => Ok(()),
    }
}

/// The open step has another date.
pub(super) fn set_due(tx: &mut Tx<'_>, whole: &Whole, due_at: Timestamp) -> Result<(), Stop> {
    store::set_due(tx, whole.engagement.id, whole.engagement.place, due_at)?;
    set_step(tx, whole, due_at)
}

/// Puts the open step on the desk of whose turn it is.
fn set_step(tx: &mut Tx<'_>, whole: &Whole, due_at: Timestamp) -> Result<(), Stop> {
    let step = whole.step();
    let new = NewStep {
        record: record(whole.engagement.id),
        kind: KIND,
        verb: paired::verb(whole),
        post: whole.post_of(step),
        due_at,
        title: &title(&whole.engagement, whole),
    };
    Ok(step::set(tx, new)?)
}

/// What it is called where others may look over a shoulder: its programme, and unless in confidence what it is about.
pub(super) fn title(engagement: &Engagement, whole: &Whole) -> String {
    let programme = whole.template.name.of(engagement.language);
    if engagement.is_in_confidence { programme.to_owned() } else { format!("{programme}: {}", engagement.words) }
}
