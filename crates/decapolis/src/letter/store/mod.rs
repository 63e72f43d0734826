//! SQL of letters; recipients, people to be written to and calls have files of their own.

mod calls;
mod people;
mod recipients;

use kernel::circle::{CircleId, RecordId};
use kernel::db::{Param, Row, Sql, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

pub(super) use self::calls::{call, calls_of_city, example_call, insert_call, post_of_call};
pub(super) use self::people::{Held, bodies, holders_beyond_cities, holders_in_cities, posts_in};
pub(super) use self::recipients::{
    NewRecipient, Queued, Settled, clear_old_recipients, copy_settled, count_by_delivery, count_homes,
    count_old_recipients, delete_recipients, has_recipient_in, has_recipient_of, insert_recipients, letters_to_home,
    queue_again, queued, recipients_after, settle_queued,
};
use super::model::{Counts, Departure, Letter, LetterId, LetterLine, LetterState};
use super::rules::{MayChange, MayKeep, MayTakeBack, MayWrite};

/// The statements of letters, file by file.
pub(super) const ALL: &[&[&Sql]] = &[
    STATEMENTS,
    calls::STATEMENTS,
    people::STATEMENTS,
    recipients::STATEMENTS,
    super::checks::STATEMENTS,
    super::personal::STATEMENTS,
];

kernel::statements! {
    INSERT_LETTER = "INSERT INTO letter (id, author, home, writer, replies_to_writer, state, selection, language,
            template_name, created_at, leaves_at, sent_at, sent, refused, left_out, cities, counted_at)
        VALUES (?1, ?2, ?3, ?4, FALSE, 'draft', ?5, ?6, '', ?7, ?8, ?8, 0, 0, 0, 0, ?8)";
    LETTER = "SELECT id, author, home, writer, replies_to_writer, state, selection, language, template_name, created_at,
            leaves_at, sent_at, sent, refused, left_out, cities FROM letter WHERE id = ?1";
    LETTERS_OF_HOME = "SELECT letter.id, letter.author, letter.home, letter.writer, letter.replies_to_writer, letter.state,
            letter.selection, letter.language, letter.template_name, letter.created_at, letter.leaves_at, letter.sent_at,
            letter.sent, letter.refused, letter.left_out, letter.cities, written.content
        FROM letter LEFT JOIN written ON written.record = letter.id AND written.field = 'subject'
            AND written.language = letter.language
        WHERE letter.home = ?1 AND letter.id < ?2 ORDER BY letter.id DESC LIMIT 50";
    TEMPLATES_OF_HOME = "SELECT letter.id, letter.author, letter.home, letter.writer, letter.replies_to_writer, letter.state,
            letter.selection, letter.language, letter.template_name, letter.created_at, letter.leaves_at, letter.sent_at,
            letter.sent, letter.refused, letter.left_out, letter.cities, letter.template_name
        FROM letter WHERE letter.home = ?1 AND letter.template_name <> '' ORDER BY letter.id DESC LIMIT 50";
    SET_SELECTION = "UPDATE letter SET selection = ?2, writer = ?3 WHERE id = ?1 AND state = 'draft'";
    SET_LANGUAGE = "UPDATE letter SET language = ?2, writer = ?3 WHERE id = ?1 AND state = 'draft'";
    PLAN_LETTER = "UPDATE letter SET state = 'planned', leaves_at = ?2, replies_to_writer = ?3, writer = ?4
        WHERE id = ?1 AND state = 'draft'";
    UNPLAN_LETTER = "UPDATE letter SET state = 'draft', leaves_at = ?2 WHERE id = ?1 AND state = 'planned'";
    BEGIN_LEAVING = "UPDATE letter SET state = 'leaving' WHERE id = ?1 AND state = 'planned' AND leaves_at <= ?2";
    END_LEAVING = "UPDATE letter SET state = 'sent', sent_at = ?2 WHERE id = ?1 AND state = 'leaving'";
    LEAVE_AGAIN = "UPDATE letter SET state = 'leaving', counted_at = ?2 WHERE id = ?1 AND state = 'sent'";
    SET_COUNTS = "UPDATE letter SET sent = ?2, refused = ?3, left_out = ?4, cities = ?5, counted_at = ?6 WHERE id = ?1";
    SET_TEMPLATE = "UPDATE letter SET template_name = ?2 WHERE id = ?1";
    DELETE_DRAFT = "DELETE FROM letter WHERE id = ?1 AND state = 'draft'";
    EXAMPLE_LETTER = "SELECT id FROM letter WHERE home = ?1 AND state = ?2 ORDER BY id LIMIT 1";
}

/// What has not come yet.
const SOMETIME: Timestamp = Timestamp::FOREVER;

/// Any record's id: they are unique across kinds.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayWrite<'_>,
    selection: &str,
    language: Language,
) -> Result<LetterId, Fault> {
    let id: LetterId = tx.new_id();
    let (now, actor, language) = (tx.now(), leave.actor, language.code());
    let fields: [&dyn Param; 8] =
        [&id, &actor.post, &actor.home, &actor.person, &selection, &language, &now, &SOMETIME];
    tx.run(INSERT_LETTER, &fields)?;
    Ok(id)
}

/// A letter whoever reads it; its rule is asked by the caller.
pub(super) fn letter(tx: &mut Tx<'_>, id: LetterId) -> Result<Letter, Stop> {
    tx.one(LETTER, &[&id], read_letter)
}

/// Fifty letters of an office, the newest first, from before one of them or from the newest on.
pub(super) fn letters_of_home(
    tx: &mut Tx<'_>,
    home: CircleId,
    before: Option<LetterId>,
) -> Result<Vec<LetterLine>, Fault> {
    let before = before.unwrap_or(LetterId::from_number(i64::MAX));
    tx.all(LETTERS_OF_HOME, &[&home, &before], read_line)
}

/// What an office keeps as templates, the newest first; the name stands for the subject.
pub(super) fn templates_of_home(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<LetterLine>, Fault> {
    tx.all(TEMPLATES_OF_HOME, &[&home], read_line)
}

/// A letter of an office in a state, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>, home: CircleId, state: LetterState) -> Result<Option<LetterId>, Fault> {
    tx.first(EXAMPLE_LETTER, &[&home, &state.code()], |row| row.get(0))
}

pub(super) fn set_selection(tx: &mut Tx<'_>, leave: &MayChange<'_>, selection: &str) -> Result<bool, Fault> {
    Ok(tx.run(SET_SELECTION, &[&leave.letter.id, &selection, &leave.actor.person])? == 1)
}

pub(super) fn set_language(tx: &mut Tx<'_>, leave: &MayChange<'_>, language: Language) -> Result<bool, Fault> {
    Ok(tx.run(SET_LANGUAGE, &[&leave.letter.id, &language.code(), &leave.actor.person])? == 1)
}

/// Sets when a draft leaves; false when it is none any more.
pub(super) fn plan(tx: &mut Tx<'_>, leave: &MayChange<'_>, departure: &Departure) -> Result<bool, Fault> {
    let fields: [&dyn Param; 4] = [&leave.letter.id, &departure.at, &departure.replies_to_writer, &leave.actor.person];
    Ok(tx.run(PLAN_LETTER, &fields)? == 1)
}

/// Makes a letter a draft again; false when it left meanwhile.
pub(super) fn unplan(tx: &mut Tx<'_>, leave: &MayTakeBack<'_>) -> Result<bool, Fault> {
    unplan_by_program(tx, leave.letter.id)
}

/// The program's own way back to a draft: whoever wrote it may write no more.
pub(super) fn unplan_by_program(tx: &mut Tx<'_>, letter: LetterId) -> Result<bool, Fault> {
    let is_draft = tx.run(UNPLAN_LETTER, &[&letter, &SOMETIME])? == 1;
    if is_draft {
        delete_recipients(tx, letter)?;
    }
    Ok(is_draft)
}

/// Begins to write a letter's mails; false when it is not its turn.
pub(super) fn begin_leaving(tx: &mut Tx<'_>, letter: LetterId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(BEGIN_LEAVING, &[&letter, &now])? == 1)
}

pub(super) fn end_leaving(tx: &mut Tx<'_>, letter: LetterId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(END_LEAVING, &[&letter, &now]).map(drop)
}

/// Lets a letter leave once more for those who were put back into the queue.
pub(super) fn leave_again(tx: &mut Tx<'_>, letter: LetterId) -> Result<bool, Fault> {
    Ok(tx.run(LEAVE_AGAIN, &[&letter, &SOMETIME])? == 1)
}

/// Keeps what came of a letter in numbers; `is_final` once nothing is on its way any more.
pub(super) fn set_counts(tx: &mut Tx<'_>, letter: LetterId, counts: &Counts, is_final: bool) -> Result<(), Fault> {
    let counted_at = if is_final { tx.now() } else { SOMETIME };
    let fields: [&dyn Param; 6] =
        [&letter, &counts.sent, &counts.refused, &counts.left_out, &counts.cities, &counted_at];
    tx.run(SET_COUNTS, &fields).map(drop)
}

/// Names a letter as a template; the empty name keeps it no longer.
pub(super) fn set_template(tx: &mut Tx<'_>, leave: &MayKeep<'_>, name: &str) -> Result<(), Fault> {
    tx.run(SET_TEMPLATE, &[&leave.letter.id, &name]).map(drop)
}

/// Removes a draft; false when it is none any more.
pub(super) fn delete_draft(tx: &mut Tx<'_>, leave: &MayChange<'_>) -> Result<bool, Fault> {
    Ok(tx.run(DELETE_DRAFT, &[&leave.letter.id])? == 1)
}

fn read_letter(row: &Row<'_>) -> Result<Letter, Fault> {
    let state: String = row.get(5)?;
    Ok(Letter {
        id: row.get(0)?,
        author: row.get::<PostId>(1)?,
        home: row.get(2)?,
        writer: row.get(3)?,
        replies_to_writer: row.get(4)?,
        state: LetterState::from_code(&state).ok_or_else(|| Fault::broken("state of a letter", &state))?,
        selection: row.get(6)?,
        language: row.get::<String>(7)?.parse().unwrap_or_default(),
        template_name: row.get(8)?,
        created_at: row.get(9)?,
        leaves_at: row.get(10)?,
        sent_at: row.get(11)?,
        counts: Counts { sent: row.get(12)?, refused: row.get(13)?, left_out: row.get(14)?, cities: row.get(15)? },
    })
}

fn read_line(row: &Row<'_>) -> Result<LetterLine, Fault> {
    let subject: Option<String> = row.get(16)?;
    Ok(LetterLine { letter: read_letter(row)?, subject: subject.unwrap_or_default(), post_title: None })
}
