//! A proposed session with its call, and what the actor is to it; whoever may not read it finds nothing.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::loaded::{Opened, is_off};
use super::super::store as calls;
use super::{Submission, SubmissionId, store};
use crate::forum;

/// A session that the actor may read.
#[derive(Debug)]
pub(in crate::call) struct OpenedSubmission {
    pub(in crate::call) submission: Submission,
    pub(in crate::call) of: Opened,
    /// The actor works for the city or partner that proposes it.
    pub(in crate::call) is_own: bool,
    /// The meeting was called off.
    pub(in crate::call) is_off: bool,
}

/// Opens a session: for the house that proposes it, and for who conducts once it was handed in. Reviewers read it in their
/// review.
pub(in crate::call) fn open(tx: &mut Tx<'_>, actor: &Actor, id: SubmissionId) -> Result<OpenedSubmission, Stop> {
    let submission = store::submission(tx, id)?;
    let of = unasked(tx, actor, &submission)?;
    let is_own = actor.home == submission.home;
    let is_before_committee = of.standing.conducts && submission.submitted_at.is_some();
    if !is_own && !is_before_committee {
        return Err(Stop::Missing);
    }
    let is_off = is_off(tx, &of.meeting);
    Ok(OpenedSubmission { submission, of, is_own, is_off })
}

/// The call of a session, whoever asks; that they may read was asked by whoever asks.
pub(in crate::call) fn unasked(tx: &mut Tx<'_>, actor: &Actor, submission: &Submission) -> Result<Opened, Stop> {
    let call = calls::call(tx, submission.call)?;
    let meeting = forum::meeting(tx, call.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let state = call.state(tx.now());
    Ok(Opened { call, meeting, standing, state })
}
