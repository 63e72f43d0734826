//! SQL of decisions and of what the speakers say to them.

use kernel::db::{Param, Tx};
use kernel::language::Language;
use kernel::stop::Fault;

use super::super::model::CallId;
use super::super::rules::{MayAnnounce, MayConfirm, MayDecide};
use super::super::submission::{Said, SubmissionId};
use super::Verdict;
use crate::agenda::AgendaItemId;

kernel::statements! {
    DECIDE = "UPDATE submission SET verdict = ?2, reason = ?3, reason_language = ?4, decided_by = ?5, decided_at = ?6,
            announced_at = 9223372036854775807, told_at = 9223372036854775807
        WHERE id = ?1 AND withdrawn_at = 9223372036854775807";
    ANNOUNCE = "UPDATE submission SET announced_at = ?2 WHERE call = ?1 AND verdict <> ''
        AND announced_at = 9223372036854775807 AND withdrawn_at = 9223372036854775807";
    UNTOLD = "SELECT id FROM submission WHERE call = ?1 AND announced_at < 9223372036854775807
        AND told_at = 9223372036854775807 AND withdrawn_at = 9223372036854775807 ORDER BY id LIMIT 20";
    SET_TOLD = "UPDATE submission SET told_at = ?2 WHERE id = ?1";
    ANSWER = "UPDATE submission SET said = ?2, answered_at = ?3, item = ?4 WHERE id = ?1 AND said = ''";
    TAKE_BACK = "UPDATE submission SET said = '', answered_at = 9223372036854775807, item = NULL WHERE id = ?1";
}

/// Keeps a proposed decision; false where the session was withdrawn meanwhile.
pub(in crate::call) fn decide(
    tx: &mut Tx<'_>,
    leave: &MayDecide<'_>,
    verdict: Verdict,
    (reason, language): (&str, Language),
) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 6] =
        [&leave.submission.id, &verdict.code(), &reason, &language.code(), &leave.actor.post, &now];
    Ok(tx.run(DECIDE, &fields)? == 1)
}

/// All that is decided is announced now.
pub(in crate::call) fn announce(tx: &mut Tx<'_>, leave: &MayAnnounce<'_>) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(ANNOUNCE, &[&leave.call.id, &now]).map(drop)
}

/// Sessions whose decision is announced and whose people were not told yet.
pub(in crate::call) fn untold(tx: &mut Tx<'_>, call: CallId) -> Result<Vec<SubmissionId>, Fault> {
    tx.all(UNTOLD, &[&call], |row| row.get(0))
}

pub(in crate::call) fn set_told(tx: &mut Tx<'_>, id: SubmissionId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_TOLD, &[&id, &now]).map(drop)
}

/// Keeps what the speakers say, with the place on the agenda; false where they said it meanwhile.
pub(in crate::call) fn answer(
    tx: &mut Tx<'_>,
    leave: &MayConfirm<'_>,
    said: Said,
    item: Option<AgendaItemId>,
) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(ANSWER, &[&leave.submission.id, &said.code(), &now, &item])? == 1)
}

/// As if nothing had been said.
pub(in crate::call) fn take_back(tx: &mut Tx<'_>, leave: &MayConfirm<'_>) -> Result<(), Fault> {
    tx.run(TAKE_BACK, &[&leave.submission.id]).map(drop)
}
