//! Proposing decisions, and announcing all of them together.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;

use super::super::acts::note;
use super::super::committee;
use super::super::loaded::conducted;
use super::super::review::assigning;
use super::super::rules::{self, Refusal};
use super::super::store as calls;
use super::super::submission::{SubmissionId, loaded, store as submissions};
use super::{Verdict, store, telling};
use crate::forum::MeetingId;

/// Proposes a decision with its reason; nobody is told before all is announced.
pub(in crate::call) fn decide(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SubmissionId,
    verdict: Verdict,
    (reason, language): (&str, Language),
) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let of = &opened.of;
    let leave = rules::may_decide(actor, of.standing.conducts, of.state, &opened.submission)?;
    if !store::decide(tx, &leave, verdict, (reason, language))? {
        return Err(Refusal::Withdrawn.into());
    }
    note(tx, "session_decision_proposed", actor, submissions::record(id))
}

/// Announces all that was decided; those who proposed are told a few at a time.
pub(in crate::call) fn announce(tx: &mut Tx<'_>, actor: &Actor, meeting: MeetingId) -> Result<(), Stop> {
    let opened = conducted(tx, actor, meeting)?;
    let all = submissions::of_call(tx, opened.call.id)?;
    let leave = rules::may_announce(&opened.call, opened.standing.conducts, &all, tx.now())?;
    store::announce(tx, &leave)?;
    calls::set_decided(tx, &leave)?;
    assigning::release_all(tx, &opened.call)?;
    committee::acts::ask_no_more(tx, &opened.call)?;
    step::clear(tx, calls::record(opened.call.id))?;
    telling::begin(tx, opened.call.id)?;
    note(tx, "session_decisions_announced", actor, calls::record(opened.call.id))
}
