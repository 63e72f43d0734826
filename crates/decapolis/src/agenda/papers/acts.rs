//! What is done with papers: load, ask, do. Browser and demo call these.

use kernel::db::Tx;
use kernel::file::{self, Below, Incoming, Stored};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::acts::note;
use super::super::changes::{Change, Kind};
use super::super::mails;
use super::super::model::AgendaItemId;
use super::super::shown::Shown;
use super::model::{KIND, NewPaper, Paper, PaperId, Versions};
use super::rules::{self, MayPrepare, Refusal};
use super::seen::Seen;
use super::{owed, store};
use crate::forum::Phase;

/// Leave to work on the papers of an item that the actor reads.
pub(super) fn prepared<'a>(tx: &Tx<'_>, actor: &'a Actor, shown: &'a Shown) -> Result<MayPrepare<'a>, Refusal> {
    rules::may_prepare(actor, of_rules(tx, shown))
}

/// What an item is to the rules, as it is shown.
pub(super) fn of_rules<'s>(tx: &Tx<'_>, shown: &'s Shown) -> rules::Item<'s> {
    let Shown { meeting, standing, entry, is_draft, .. } = shown;
    let is_cancelled = meeting.phase(tx.now()) == Phase::Cancelled;
    rules::Item { entry, standing, is_cancelled, is_there: *is_draft }
}

/// A file with its bytes stored.
pub(super) type Brought<'b> = (&'b Incoming, Stored);

/// Adds a paper to an item, with its first version where it is none that has an address.
pub(super) fn add(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: AgendaItemId,
    new: &NewPaper,
    brought: Option<Brought<'_>>,
) -> Result<PaperId, Stop> {
    let shown = Shown::load(tx, actor, id)?;
    let prepares = prepared(tx, actor, &shown)?;
    let leave = rules::may_add(&prepares, store::count(tx, id)?)?;
    let paper = store::insert(tx, &leave, new)?;
    if let Some((incoming, stored)) = brought {
        file::keep(tx, actor, below(paper), incoming, stored, Some(new.language))?;
    }
    owed::follow_item(tx, &shown.meeting, id)?;
    note(tx, "paper_added", actor, store::record(paper))?;
    Ok(paper)
}

/// Brings a new version of a paper; the earlier ones stay. Whom the item touches hears of it.
pub(super) fn renew(tx: &mut Tx<'_>, actor: &Actor, id: PaperId, brought: Brought<'_>) -> Result<(), Stop> {
    let (shown, paper) = renew_untold(tx, actor, id, brought)?;
    tell(tx, actor, &shown, &paper)
}

/// The same for the demo, whose people know it already.
pub(super) fn renew_untold(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: PaperId,
    brought: Brought<'_>,
) -> Result<(Shown, Paper), Stop> {
    let Seen { shown, versions: Versions { paper, files } } = Seen::load(tx, actor, id)?;
    let prepares = prepared(tx, actor, &shown)?;
    let leave = rules::may_renew(&prepares, &paper, files.len())?;
    file::keep(tx, leave.actor, below(leave.paper.id), brought.0, brought.1, Some(paper.language))?;
    note(tx, "paper_renewed", actor, store::record(id))?;
    Ok((shown, paper))
}

fn below(id: PaperId) -> Below {
    Below { record: store::record(id), kind: KIND }
}

/// Those who answer for the item and speak in it hear of the new version as they hear of other changes.
fn tell(tx: &mut Tx<'_>, actor: &Actor, shown: &Shown, paper: &Paper) -> Result<(), Stop> {
    let change = Change {
        item: paper.item,
        plan: shown.entry.plan.clone(),
        kinds: vec![Kind::Papers],
        touched: shown.entry.touched().filter(|post| *post != actor.post).collect(),
        is_closed: shown.entry.plan.is_closed,
    };
    for post in &change.touched {
        mails::tell_paper(tx, &shown.meeting, *post, &change)?;
    }
    Ok(())
}

/// Shows slides or a recording to all who read the item.
pub(super) fn clear(tx: &mut Tx<'_>, actor: &Actor, id: PaperId) -> Result<AgendaItemId, Stop> {
    let Seen { shown, versions } = Seen::load(tx, actor, id)?;
    let prepares = prepared(tx, actor, &shown)?;
    let leave = rules::may_clear(&prepares, &versions.paper, &shown.standing)?;
    if !store::clear(tx, &leave)? {
        return Err(Refusal::NothingToClear.into());
    }
    note(tx, "paper_cleared", actor, store::record(id))?;
    Ok(versions.paper.item)
}

/// Removes a paper with all its versions; a line stays that says who and when.
pub(super) fn remove(tx: &mut Tx<'_>, actor: &Actor, id: PaperId) -> Result<AgendaItemId, Stop> {
    let Seen { shown, versions } = Seen::load(tx, actor, id)?;
    let prepares = prepared(tx, actor, &shown)?;
    let leave = rules::may_remove(&prepares, &versions.paper)?;
    if !store::remove(tx, &leave)? {
        return Err(Refusal::Removed.into());
    }
    for file in &versions.files {
        file::remove(tx, file)?;
    }
    owed::follow_item(tx, &shown.meeting, versions.paper.item)?;
    note(tx, "paper_removed", actor, store::record(id))?;
    Ok(versions.paper.item)
}
