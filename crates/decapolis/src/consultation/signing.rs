//! How a city's leader signs: what they saw, and nothing else. A form that signs carries how often each answer had been written when
//! its page was shown; where a colleague wrote since, the page comes again and says what changed. **Nothing is signed unread.**

use std::collections::BTreeMap;

use kernel::audit;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;

use super::handing;
use super::loaded::{self, Asked, asked_now};
use super::model::{BankQuestionId, SheetAnswer, SheetId};
use super::rules::{self, Refusal};
use super::store::{self, record};

/// What came of signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Signing {
    Signed,
    /// Questions without an answer: nothing is signed.
    Open(Vec<BankQuestionId>),
    /// Questions of which something else is said, or that are asked, since the page was shown: nothing is signed.
    Changed(Vec<BankQuestionId>),
}

/// Names what somebody has seen who signs: each question that is asked, by its number, and how often its answer had been written.
pub(super) fn seen(asked: &Asked, answers: &[SheetAnswer]) -> String {
    let written = asked_now(asked, answers);
    let written = written.iter().map(|(item, _, answer)| format!("{}.{}", asked.number(item.question), answer.edit));
    written.collect::<Vec<_>>().join(" ")
}

/// The questions that are asked now and whose answers are others than those that were seen, or were not seen.
pub(super) fn changed_since(asked: &Asked, answers: &[SheetAnswer], seen: &str) -> Vec<BankQuestionId> {
    let read = |part: &str| part.split_once('.').and_then(|(number, edit)| number.parse().ok().zip(edit.parse().ok()));
    let seen: BTreeMap<usize, i64> = seen.split_whitespace().filter_map(read).collect();
    let now = asked_now(asked, answers).into_iter();
    let changed = now.filter(|(item, _, answer)| seen.get(&asked.number(item.question)) != Some(&answer.edit));
    changed.map(|(item, _, _)| item.question).collect()
}

/// Signs in the city's name what was `seen`, or says what stands in the way.
pub(super) fn sign(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SheetId,
    (may_quote, seen): (bool, &str),
) -> Result<Signing, Stop> {
    let opened = loaded::open_sheet(tx, actor, id)?;
    let leave = rules::may_speak(actor, opened.city.circle, &opened.sheet, opened.state)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    let answers = store::sheet::answers(tx, id)?;
    let open = asked_now(&asked, &answers).into_iter().filter(|(_, _, answer)| answer.said.is_none());
    let open: Vec<BankQuestionId> = open.map(|(item, _, _)| item.question).collect();
    if !open.is_empty() {
        return Ok(Signing::Open(open));
    }
    let changed = changed_since(&asked, &answers, seen);
    if !changed.is_empty() {
        return Ok(Signing::Changed(changed));
    }
    if !store::sheet::sign(tx, &leave, actor.post, may_quote)? {
        return Err(Refusal::Signed.into());
    }
    step::clear(tx, record(id))?;
    handing::end(tx, id)?;
    audit::record(tx, "consultation_signed", actor.person, actor.post, record(id))?;
    Ok(Signing::Signed)
}
