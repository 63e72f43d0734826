//! What a city does with an answer of its own: say who reads it, and make a need of it.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::thread::{self, End};

use super::KIND;
use super::acts::{meeting_end, note};
use super::loaded::{Opened, open};
use super::model::{AnswerId, Consent, Said};
use super::rules::{self, Refusal};
use super::store::{self, record};
use crate::need::{self, NeedId};

/// An answer and its interview, for whoever may read them.
pub(super) fn open_answer(tx: &mut Tx<'_>, actor: &Actor, id: AnswerId) -> Result<(Said, Opened), Stop> {
    let said = store::answer(tx, id)?;
    let opened = open(tx, actor, said.interview)?;
    Ok((said, opened))
}

/// Widens or narrows who reads an answer; each change is kept.
pub(super) fn allow(tx: &mut Tx<'_>, actor: &Actor, id: AnswerId, consent: Consent) -> Result<(), Stop> {
    let (said, opened) = open_answer(tx, actor, id)?;
    let leave = rules::may_allow(&said, opened.side)?;
    if said.consent == consent {
        return Ok(());
    }
    store::allow(tx, &leave, consent, actor.post)?;
    note(tx, "interview_consent_set", actor, said.interview)
}

/// Makes a need of what presses, open to the members where the answer is; both lead to the meeting.
pub(super) fn become_need(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: AnswerId,
    words: &str,
    topic: Option<&str>,
) -> Result<NeedId, Stop> {
    let (said, opened) = open_answer(tx, actor, id)?;
    let leave = rules::may_need(&said, opened.side)?;
    let need = need::state(tx, actor, topic, words, said.consent == Consent::Members)?;
    if !store::set_need(tx, &leave, need)? {
        return Err(Refusal::IsNeed.into());
    }
    let to = End { record: record(need), kind: "need" };
    thread::tie(tx, meeting_end(opened.meeting.id), to, "said-before", actor.post)?;
    thread::tie(tx, End { record: record(said.interview), kind: KIND }, to, "came-of", actor.post)?;
    note(tx, "interview_need_made", actor, said.interview)?;
    Ok(need)
}
