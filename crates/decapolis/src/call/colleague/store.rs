//! SQL of what colleagues who are named as speakers say.

use kernel::circle::RecordId;
use kernel::db::{Param, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Fault;

use super::super::submission::{CountedAs, Said, SpeakerId};
use super::rules::MayAnswer;

kernel::statements! {
    SET_ASKED = "UPDATE submission_speaker SET asked_at = ?2 WHERE id = ?1";
    ANSWER_SPEAKER = "UPDATE submission_speaker SET said = ?2, reason = ?3, reason_language = ?4, counted = ?5,
            answered_at = ?6
        WHERE id = ?1 AND said = ''";
    UNSAY = "UPDATE submission_speaker SET said = '', reason = '', answered_at = 9223372036854775807 WHERE id = ?1";
}

/// The id of a part as any record's.
pub(in crate::call) fn record(id: SpeakerId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Notes that somebody was asked.
pub(super) fn set_asked(tx: &mut Tx<'_>, id: SpeakerId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_ASKED, &[&id, &now]).map(drop)
}

/// Keeps an answer; false where there was one meanwhile.
pub(super) fn answer(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    (said, counted): (Said, CountedAs),
    (reason, language): (&str, Language),
) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 6] = [&leave.part.id, &said.code(), &reason, &language.code(), &counted.code(), &now];
    Ok(tx.run(ANSWER_SPEAKER, &fields)? == 1)
}

/// As if nothing had been said.
pub(super) fn take_back(tx: &mut Tx<'_>, leave: &MayAnswer<'_>) -> Result<(), Fault> {
    tx.run(UNSAY, &[&leave.part.id]).map(drop)
}
