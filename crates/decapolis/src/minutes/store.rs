//! SQL of notes and decisions.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::model::{Decision, DecisionId, NewDecision, NewNote, Note, NoteId, Votes};
use super::rules::{MayConduct, MayNote};
use crate::action::Origin;
use crate::forum::{Meeting, MeetingId};

kernel::statements! {
    INSERT_NOTE = "INSERT INTO meeting_note (id, meeting, item, item_title, words, language, is_closed, author, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    NOTES = "SELECT id, item, item_title, words, language, is_closed, author, noted_at FROM meeting_note
        WHERE meeting = ?1 ORDER BY noted_at, id LIMIT 500";
    INSERT_DECISION = "INSERT INTO decision (id, meeting, item, item_title, words, language, is_closed, is_adopted, votes_for,
            votes_against, abstentions, ballot, decided_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    DECISIONS = "SELECT id, item, item_title, words, language, is_closed, is_adopted, votes_for, votes_against, abstentions,
            decided_at
        FROM decision WHERE meeting = ?1 ORDER BY id LIMIT 200";
}

/// What stands for "no votes were counted".
const NOT_COUNTED: i64 = -1;

/// Any id as any record's.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

/// An id that tells nothing of when it was given. It is below all ids that are given in order, since those go on from the
/// largest.
pub(super) fn drawn<I: Id>(tx: &Tx<'_>) -> Result<I, Fault> {
    const SIXTY_BITS: u64 = u64::MAX >> 4;
    let drawn = u64::from_le_bytes(tx.random()?) & SIXTY_BITS;
    Ok(I::from_number(i64::try_from(drawn).unwrap_or(i64::MAX)))
}

/// Keeps a note. One without an author has a drawn id, the time of the meeting and its language, so that nothing in the
/// database leads from it to who wrote it.
pub(super) fn insert_note(
    tx: &mut Tx<'_>,
    leave: &MayNote,
    meeting: &Meeting,
    language: Language,
    new: &NewNote,
) -> Result<NoteId, Fault> {
    let (id, noted_at, language): (NoteId, Timestamp, Language) = match leave.author {
        Some(_) => (tx.new_id(), tx.now(), language),
        None => (drawn(tx)?, meeting.starts_at, meeting.language),
    };
    let fields: [&dyn Param; 9] = [
        &id,
        &meeting.id,
        &new.origin.item,
        &new.origin.title,
        &new.words,
        &language.code(),
        &new.is_closed,
        &leave.author,
        &noted_at,
    ];
    tx.run(INSERT_NOTE, &fields)?;
    Ok(id)
}

/// The notes of a meeting: in the order in which they were taken, and in no order where they have no author.
pub(super) fn notes(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Note>, Fault> {
    tx.all(NOTES, &[&meeting], |row| {
        Ok(Note {
            id: row.get(0)?,
            origin: Origin::read(row, 1)?,
            words: row.get(3)?,
            language: language(row, 4)?,
            is_closed: row.get(5)?,
            author: row.get(6)?,
            noted_at: row.get(7)?,
        })
    })
}

/// Keeps a decision, perhaps of a vote.
pub(super) fn insert_decision(
    tx: &mut Tx<'_>,
    _: &MayConduct,
    (meeting, ballot): (MeetingId, Option<RecordId>),
    language: Language,
    new: &NewDecision,
) -> Result<DecisionId, Fault> {
    let (id, now): (DecisionId, _) = (tx.new_id(), tx.now());
    let none = Votes { yes: NOT_COUNTED, no: NOT_COUNTED, abstain: NOT_COUNTED };
    let votes = new.votes.unwrap_or(none);
    let is_adopted = new.votes.is_none_or(Votes::adopt);
    let fields: [&dyn Param; 13] = [
        &id,
        &meeting,
        &new.origin.item,
        &new.origin.title,
        &new.words,
        &language.code(),
        &new.is_closed,
        &is_adopted,
        &votes.yes,
        &votes.no,
        &votes.abstain,
        &ballot,
        &now,
    ];
    tx.run(INSERT_DECISION, &fields)?;
    Ok(id)
}

/// The decisions of a meeting, in the order in which they were taken.
pub(super) fn decisions(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Decision>, Fault> {
    tx.all(DECISIONS, &[&meeting], |row| {
        let votes = Votes { yes: row.get(7)?, no: row.get(8)?, abstain: row.get(9)? };
        Ok(Decision {
            id: row.get(0)?,
            origin: Origin::read(row, 1)?,
            words: row.get(3)?,
            language: language(row, 4)?,
            is_closed: row.get(5)?,
            is_adopted: row.get(6)?,
            votes: (votes.yes != NOT_COUNTED).then_some(votes),
            decided_at: row.get(10)?,
        })
    })
}

/// A language from a column.
pub(super) fn language(row: &Row<'_>, column: usize) -> Result<Language, Fault> {
    Ok(row.get::<String>(column)?.parse().unwrap_or_default())
}
