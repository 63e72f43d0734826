//! What is done with a call: made, changed, closed.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{CallId, Plan};
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{loaded, watching};
use crate::forum::{self, MeetingId};

/// Makes a conference's call, or changes it.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: MeetingId,
    plan: &Plan,
    reviewers: &[PostId],
) -> Result<CallId, Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let known = store::of_meeting(tx, id)?;
    let now = tx.now();
    let leave =
        rules::may_keep(actor, loaded::keeping(tx, &meeting, standing), known.as_ref().map(|call| call.state(now)))?;
    let call = match known {
        Some(known) => {
            if !store::change(tx, &leave, known.id, plan)? {
                return Err(Refusal::Meanwhile.into());
            }
            known.id
        }
        None => {
            let call = store::insert(tx, &leave, id, plan)?;
            watching::watch(tx, call, meeting.starts_at)?;
            call
        }
    };
    store::set_reviewers(tx, &leave, call, reviewers)?;
    watching::close_later(tx, call, plan.closes_at)?;
    note(tx, "session_call_kept", actor, record(call))?;
    Ok(call)
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: RecordId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, on)?)
}
