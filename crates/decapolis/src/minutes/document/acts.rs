//! What can be done with minutes: draft, change, send to the chair, publish, correct.

use kernel::audit;
use kernel::circle::{self, MEMBERS};
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};

use super::super::rules::{self as meeting_rules, Refusal};
use super::super::store::record;
use super::model::{Document, MinutesId, Reach, STAGE_DAYS, Stage, Wording};
use super::{KIND, drafting, mails, rules, store};
use crate::action;
use crate::forum::{self, Meeting, Standing};

/// Drafts the minutes of a meeting from what was decided and is to be done, in place of an earlier draft.
pub(in crate::minutes) fn draft(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<MinutesId, Stop> {
    let standing = forum::standing(tx, actor, meeting)?;
    let known = store::of_meeting(tx, meeting.id)?;
    let leave = rules::may_draft(&standing, meeting.phase(tx.now()), known.as_ref())?;
    let wording = drafting::compose(tx, meeting)?;
    let id = store::keep_draft(tx, &leave, meeting, actor, &wording)?.ok_or(Refusal::NotDraft)?;
    let (from, to) =
        (End { record: forum::record(meeting.id), kind: "meeting" }, End { record: record(id), kind: KIND });
    thread::tie(tx, from, to, "came-of", actor.post)?;
    set_step(tx, meeting, id, ("finish", actor.post))?;
    note(tx, "minutes_drafted", actor, id)?;
    Ok(id)
}

/// Changes their text.
pub(super) fn edit(tx: &mut Tx<'_>, actor: &Actor, id: MinutesId, wording: &Wording) -> Result<(), Stop> {
    let (document, meeting, standing) = loaded(tx, actor, id)?;
    let leave = rules::may_edit(&standing, meeting.chair == actor.post, &document)?;
    if !store::edit(tx, &leave, wording)? {
        return Err(Refusal::NotDraft.into());
    }
    note(tx, "minutes_changed", actor, id)
}

/// Sends them to the chair of the meeting, who finds them on the desk and in the mail.
pub(in crate::minutes) fn send(tx: &mut Tx<'_>, actor: &Actor, id: MinutesId) -> Result<(), Stop> {
    let (document, meeting, standing) = loaded(tx, actor, id)?;
    let leave = rules::may_send(&standing, meeting.chair, &document)?;
    if !store::send(tx, &leave)? {
        return Err(Refusal::NotDraft.into());
    }
    set_step(tx, &meeting, id, ("approve", leave.chair))?;
    mails::ask_chair(tx, &meeting, id)?;
    note(tx, "minutes_sent", actor, id)
}

/// The chair sends them back to whoever drafted them, and says why.
pub(super) fn give_back(tx: &mut Tx<'_>, actor: &Actor, id: MinutesId, why: &str) -> Result<(), Stop> {
    let (document, meeting, _) = loaded(tx, actor, id)?;
    let leave = rules::may_return(meeting.chair == actor.post, &document)?;
    if !store::give_back(tx, &leave)? {
        return Err(Refusal::NotWithChair.into());
    }
    set_step(tx, &meeting, id, ("finish", document.author))?;
    mails::tell_returned(tx, actor, &meeting, &document, why)?;
    note(tx, "minutes_returned", actor, id)
}

/// The chair approves them and says who reads them.
pub(in crate::minutes) fn publish(tx: &mut Tx<'_>, actor: &Actor, id: MinutesId, reach: Reach) -> Result<(), Stop> {
    let (document, meeting, _) = loaded(tx, actor, id)?;
    let leave = rules::may_publish(meeting.chair == actor.post, &document)?;
    if !store::publish(tx, &leave, reach)? {
        return Err(Refusal::NotWithChair.into());
    }
    circle::open_to(tx, record(id), meeting.circle)?;
    if reach == Reach::Members {
        circle::open_to(tx, record(id), MEMBERS)?;
        action::open_to_members(tx, meeting.id)?;
    }
    step::clear(tx, record(id))?;
    mails::tell_published(tx, actor, &meeting, id)?;
    note(tx, "minutes_published", actor, id)
}

/// Puts something right in what is published; the text itself stays as it is.
pub(in crate::minutes) fn correct(tx: &mut Tx<'_>, actor: &Actor, id: MinutesId, words: &str) -> Result<(), Stop> {
    let (document, _, standing) = loaded(tx, actor, id)?;
    let leave = rules::may_correct(&standing, &document)?;
    store::correct(tx, &leave, actor, words)?;
    note(tx, "minutes_corrected", actor, id)
}

fn set_step(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    id: MinutesId,
    (verb, post): (&'static str, kernel::post::PostId),
) -> Result<(), Stop> {
    let due_at = meeting.ends_at.max(tx.now()).plus_days(STAGE_DAYS);
    let title = &meeting.name;
    Ok(step::set(tx, NewStep { record: record(id), kind: KIND, verb, post, due_at, title })?)
}

fn loaded(tx: &mut Tx<'_>, actor: &Actor, id: MinutesId) -> Result<(Document, Meeting, Standing), Stop> {
    let document = store::by_id(tx, id)?;
    let meeting = forum::meeting(tx, document.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    Ok((document, meeting, standing))
}

/// Minutes that the actor may read: who conducts and who chairs always, those who attend and others once they are published.
pub(super) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: MinutesId) -> Result<(Document, Meeting, Standing), Stop> {
    let (document, meeting, standing) = loaded(tx, actor, id)?;
    let is_published = document.stage == Stage::Published;
    let is_open = is_published && circle::is_open_to(tx, record(id), actor.post)?;
    let reads = standing.conducts || (is_published && meeting_rules::may_read(&standing, is_open).is_ok());
    if reads { Ok((document, meeting, standing)) } else { Err(Stop::Missing) }
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: MinutesId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
