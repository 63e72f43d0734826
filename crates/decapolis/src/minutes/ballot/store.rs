//! SQL of votes in the room. A row of `ballot_voter` says that somebody voted; in a secret vote nothing says what.

use kernel::db::{Param, Row, Tx};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};

use super::super::model::Votes;
use super::super::rules::MayConduct;
use super::super::store::language;
use super::model::{Ballot, BallotId, Choice, NewBallot, Voter};
use super::rules::MayVote;
use crate::action::Origin;
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_BALLOT = "INSERT INTO ballot (id, meeting, item, item_title, words, language, is_closed, is_formal, is_secret,
            opener, opened_at, ended_at, votes_for, votes_against, abstentions)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 9223372036854775807, 0, 0, 0)";
    BALLOT = "SELECT id, meeting, item, item_title, words, language, is_closed, is_formal, is_secret, opened_at, ended_at,
            votes_for, votes_against, abstentions
        FROM ballot WHERE id = ?1";
    BALLOTS = "SELECT id, meeting, item, item_title, words, language, is_closed, is_formal, is_secret, opened_at, ended_at,
            votes_for, votes_against, abstentions
        FROM ballot WHERE meeting = ?1 ORDER BY id LIMIT 100";
    INSERT_VOTER = "INSERT INTO ballot_voter (ballot, voter, post, choice) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
    COUNT = "UPDATE ballot SET votes_for = votes_for + ?2, votes_against = votes_against + ?3,
            abstentions = abstentions + ?4 WHERE id = ?1 AND ended_at = 9223372036854775807";
    END = "UPDATE ballot SET ended_at = ?2 WHERE id = ?1 AND ended_at = 9223372036854775807";
    VOTERS = "SELECT post, choice FROM ballot_voter WHERE ballot = ?1 ORDER BY voter LIMIT 500";
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    _: &MayConduct,
    meeting: MeetingId,
    actor: &Actor,
    new: &NewBallot,
) -> Result<BallotId, Fault> {
    let (id, now): (BallotId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 11] = [
        &id,
        &meeting,
        &new.origin.item,
        &new.origin.title,
        &new.words,
        &actor.language.code(),
        &new.is_closed,
        &new.is_formal,
        &new.is_secret,
        &actor.post,
        &now,
    ];
    tx.run(INSERT_BALLOT, &fields)?;
    Ok(id)
}

pub(in super::super) fn ballot(tx: &mut Tx<'_>, id: BallotId) -> Result<Ballot, Stop> {
    tx.one(BALLOT, &[&id], read)
}

/// The votes of a meeting, in the order in which they were opened.
pub(in super::super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Ballot>, Fault> {
    tx.all(BALLOTS, &[&meeting], read)
}

/// Who voted, in no order of time.
pub(super) fn voters(tx: &mut Tx<'_>, id: BallotId) -> Result<Vec<Voter>, Fault> {
    tx.all(VOTERS, &[&id], |row| Ok(Voter { post: row.get(0)?, choice: Choice::from_code(&row.get::<String>(1)?) }))
}

/// Notes that somebody voted, and what where it is not secret; false when they did before.
pub(super) fn insert_voter(tx: &mut Tx<'_>, leave: &MayVote<'_>, actor: &Actor, choice: Choice) -> Result<bool, Fault> {
    let told = if leave.ballot.terms.is_secret { "" } else { choice.code() };
    Ok(tx.run(INSERT_VOTER, &[&leave.ballot.id, &leave.voter, &actor.post, &told])? == 1)
}

/// Counts a vote; false when the vote ended meanwhile.
pub(super) fn count(tx: &mut Tx<'_>, leave: &MayVote<'_>, votes: Votes) -> Result<bool, Fault> {
    Ok(tx.run(COUNT, &[&leave.ballot.id, &votes.yes, &votes.no, &votes.abstain])? == 1)
}

/// Ends a vote; false when it was ended meanwhile.
pub(super) fn end(tx: &mut Tx<'_>, _: &MayConduct, id: BallotId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(END, &[&id, &now])? == 1)
}

fn read(row: &Row<'_>) -> Result<Ballot, Fault> {
    Ok(Ballot {
        id: row.get(0)?,
        meeting: row.get(1)?,
        terms: NewBallot {
            origin: Origin::read(row, 2)?,
            words: row.get(4)?,
            is_closed: row.get(6)?,
            is_formal: row.get(7)?,
            is_secret: row.get(8)?,
        },
        language: language(row, 5)?,
        opened_at: row.get(9)?,
        ended_at: row.get(10)?,
        votes: Votes { yes: row.get(11)?, no: row.get(12)?, abstain: row.get(13)? },
    })
}
