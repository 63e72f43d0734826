//! SQL of who votes and of what they said.

use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::person::PersonId;
use kernel::stop::Fault;
use kernel::time::Timestamp;
use opinion::{Side, Vote};

use super::super::model::{ConversationId, StatementId, Voter, VoterId};
use super::super::rules::{MayTakePart, MayVote, MayWithdraw};

/// Votes that are read at once.
const SLICE: usize = 20_000;
/// Drawn numbers have 60 bits: ids, which are ordered by time, are always above them.
const SIXTY_BITS: u64 = (1 << 60) - 1;

kernel::statements! {
    VOTER = "SELECT conversation_voter.id, conversation_voter.person, conversation_voter.shared, conversation_shared_device.ends_at
        FROM conversation_voter
        LEFT JOIN conversation_shared_device ON conversation_shared_device.id = conversation_voter.shared
        WHERE conversation_voter.conversation = ?1 AND conversation_voter.key = ?2 LIMIT 1";
    INSERT_VOTER = "INSERT INTO conversation_voter (id, conversation, key, person) VALUES (?1, ?2, ?3, ?4)";
    DELETE_VOTER = "DELETE FROM conversation_voter WHERE id = ?1";
    PUT_VOTE = "INSERT INTO conversation_vote (voter, statement, conversation, side, minute) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (voter, statement) DO UPDATE SET side = excluded.side, minute = excluded.minute";
    SAID = "UPDATE conversation_voter
        SET drawing = (SELECT conversation.drawing FROM conversation WHERE conversation.id = conversation_voter.conversation)
        WHERE id = ?1";
    GONE = "UPDATE conversation SET gone = gone + 1
        WHERE id = (SELECT conversation FROM conversation_voter WHERE id = ?1)
            AND drawing > (SELECT drawing FROM conversation_voter WHERE id = ?1 AND drawing > 0)";
    NEW = "SELECT id FROM conversation_voter WHERE conversation = ?1 AND drawing = ?2 ORDER BY id LIMIT 100000";
    HOLD_BACK = "UPDATE conversation_voter SET drawing = ?2 WHERE id = ?1";
    VOTES_OF_VOTER = "SELECT statement, side FROM conversation_vote WHERE voter = ?1 ORDER BY statement LIMIT 1000";
    DELETE_CLASSES_OF = "DELETE FROM conversation_voter_class WHERE voter = ?1";
    DELETE_VOTES_OF = "DELETE FROM conversation_vote WHERE voter = ?1";
    VOTES = "SELECT voter, statement, side, minute FROM conversation_vote
        WHERE conversation = ?1 AND (voter, statement) > (?2, ?3)
        ORDER BY voter, statement LIMIT 20000";
    PEOPLE = "SELECT id, person FROM conversation_voter WHERE conversation = ?1 AND person IS NOT NULL ORDER BY id LIMIT 5000";
}

pub(in super::super) fn voter(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    key: &[u8],
) -> Result<Option<Voter>, Fault> {
    tx.first(VOTER, &[&conversation, &key], |row| {
        let until = row.get::<Option<Timestamp>>(3)?.unwrap_or(Timestamp::FOREVER);
        Ok(Voter { id: row.get(0)?, person: row.get(1)?, shared: row.get(2)?, until })
    })
}

/// The number under which somebody takes part.
pub(in super::super) fn draw_voter(tx: &mut Tx<'_>) -> Result<VoterId, Fault> {
    let drawn = i64::try_from(u64::from_le_bytes(tx.random()?) & SIXTY_BITS).unwrap_or(1);
    Ok(VoterId::from_number(drawn))
}

/// Somebody begins to take part, under a number that is drawn.
pub(in super::super) fn join(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    who: (&[u8], Option<PersonId>),
) -> Result<Voter, Fault> {
    let id = draw_voter(tx)?;
    insert_voter(tx, conversation, id, who)
}

/// Somebody takes part under a number that was drawn.
pub(in super::super) fn insert_voter(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    id: VoterId,
    (key, person): (&[u8], Option<PersonId>),
) -> Result<Voter, Fault> {
    tx.run(INSERT_VOTER, &[&id, &conversation, &key, &person])?;
    Ok(Voter { id, person, shared: None, until: Timestamp::FOREVER })
}

/// Says something to a statement, or something else than before.
pub(in super::super) fn vote(
    tx: &mut Tx<'_>,
    _leave: &MayTakePart<'_>,
    vote: &MayVote<'_>,
    (voter, side): (VoterId, Side),
) -> Result<(), Fault> {
    let minute = minute_of(tx.now().micros());
    put(tx, (voter, vote.statement.id, vote.statement.conversation), side, minute)?;
    said(tx, voter)
}

/// Notes that what somebody said is in no drawing yet.
pub(in super::super) fn said(tx: &mut Tx<'_>, voter: VoterId) -> Result<(), Fault> {
    tx.run(SAID, &[&voter]).map(drop)
}

/// Who said something that the drawing of a number would be the first to have, or was held back from the one before.
pub(in super::super) fn new(tx: &mut Tx<'_>, id: ConversationId, drawing: i64) -> Result<Vec<VoterId>, Fault> {
    tx.all(NEW, &[&id, &drawing], |row| row.get(0))
}

/// Some stand in the drawing of a number for the first time, or in a later one.
pub(in super::super) fn hold_back(tx: &mut Tx<'_>, voters: &[VoterId], drawing: i64) -> Result<(), Fault> {
    voters.iter().try_for_each(|voter| tx.run(HOLD_BACK, &[voter, &drawing]).map(drop))
}

/// A vote as it stands, of an import.
pub(in super::super) fn put(
    tx: &mut Tx<'_>,
    (voter, statement, conversation): (VoterId, StatementId, ConversationId),
    side: Side,
    minute: i64,
) -> Result<(), Fault> {
    let fields: [&dyn Param; 5] = [&voter, &statement, &conversation, &number_of(side), &minute];
    tx.run(PUT_VOTE, &fields).map(drop)
}

/// The minute of a time, from 1970.
pub(in super::super) fn minute_of(micros: i64) -> i64 {
    micros.div_euclid(60_000_000)
}

pub(in super::super) fn of_voter(tx: &mut Tx<'_>, voter: VoterId) -> Result<Vec<(StatementId, Side)>, Fault> {
    tx.all(VOTES_OF_VOTER, &[&voter], |row| Ok((row.get(0)?, side_of(row.get(1)?))))
}

/// Nothing is left of who withdrew but what others vote on.
pub(in super::super) fn withdraw(tx: &mut Tx<'_>, leave: &MayWithdraw<'_>) -> Result<(), Fault> {
    remove(tx, leave.voter.id)
}

/// The same, for a person who is erased.
pub(in super::super) fn remove(tx: &mut Tx<'_>, voter: VoterId) -> Result<(), Fault> {
    super::statement::let_go_of(tx, voter)?;
    tx.run(GONE, &[&voter])?;
    tx.run(DELETE_CLASSES_OF, &[&voter])?;
    tx.run(DELETE_VOTES_OF, &[&voter])?;
    tx.run(DELETE_VOTER, &[&voter]).map(drop)
}

/// All votes of a conversation; the time of each is its minute.
pub(in super::super) fn all(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Vec<Vote>, Fault> {
    let mut votes: Vec<Vote> = Vec::new();
    loop {
        let (voter, statement) = votes.last().map_or((-1, -1), |last| (last.voter, last.statement));
        let slice = tx.all(VOTES, &[&conversation, &voter, &statement], read)?;
        let is_last = slice.len() < SLICE;
        votes.extend(slice);
        if is_last {
            return Ok(votes);
        }
    }
}

/// Those who took part and signed in, each with their number.
pub(in super::super) fn people(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
) -> Result<Vec<(VoterId, PersonId)>, Fault> {
    tx.all(PEOPLE, &[&conversation], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn read(row: &Row<'_>) -> Result<Vote, Fault> {
    Ok(Vote { voter: row.get(0)?, statement: row.get(1)?, side: side_of(row.get(2)?), at: row.get(3)? })
}

fn number_of(side: Side) -> i64 {
    match side {
        Side::Agree => 1,
        Side::Disagree => -1,
        Side::Pass => 0,
    }
}

fn side_of(number: i64) -> Side {
    match number {
        1 => Side::Agree,
        -1 => Side::Disagree,
        _ => Side::Pass,
    }
}
