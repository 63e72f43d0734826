//! SQL of matching rounds.

use std::collections::BTreeMap;

use kernel::check::Check;
use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::model::{
    Decision, DecisionKind, Entry, EntryId, NewDecision, NewEntry, NewRound, PairId, PublishedPair, Round, RoundId,
    Side, Solution, SolutionId, Unranked, Wish, Wishes,
};
use super::rules::{MayEnter, MayOpen, MayPublish, MaySolve, MayWish, MayWithdraw};
use crate::support::{EngagementId, PairState};

/// Rounds on one page.
pub(super) const PAGE: usize = 50;

kernel::statements! {
    INSERT_ROUND = "INSERT INTO matching_round (id, template, name, words, language, topic, rules, seed, author, opened_at,
            closes_at, published_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 9223372036854775807)";
    ROUND = "SELECT id, template, name, words, language, topic, rules, seed, author, opened_at, closes_at, published_at
        FROM matching_round WHERE id = ?1";
    ROUNDS_BEFORE = "SELECT id, template, name, words, language, topic, rules, seed, author, opened_at, closes_at,
            published_at
        FROM matching_round WHERE id < ?1 ORDER BY id DESC LIMIT 51";
    PUBLISH_ROUND = "UPDATE matching_round SET published_at = ?2 WHERE id = ?1 AND published_at = 9223372036854775807";
    INSERT_ENTRY = "INSERT INTO round_entry (id, round, side, post, home, capacity, unranked, entered_at, withdrawn_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 9223372036854775807)";
    ENTRY = "SELECT round_entry.id, round_entry.round, round_entry.side, round_entry.post, round_entry.home, post.title,
            circle.name, round_entry.capacity, round_entry.unranked, round_entry.entered_at, round_entry.withdrawn_at,
            round_entry.wished_at
        FROM round_entry
        JOIN post ON post.id = round_entry.post
        JOIN circle ON circle.id = round_entry.home
        WHERE round_entry.id = ?1";
    ENTRIES = "SELECT round_entry.id, round_entry.round, round_entry.side, round_entry.post, round_entry.home, post.title,
            circle.name, round_entry.capacity, round_entry.unranked, round_entry.entered_at, round_entry.withdrawn_at,
            round_entry.wished_at
        FROM round_entry
        JOIN post ON post.id = round_entry.post
        JOIN circle ON circle.id = round_entry.home
        WHERE round_entry.round = ?1 ORDER BY round_entry.id LIMIT 200";
    SET_UNRANKED = "UPDATE round_entry SET unranked = ?2, wished_at = ?3
        WHERE id = ?1 AND withdrawn_at = 9223372036854775807";
    WITHDRAW_ENTRY = "UPDATE round_entry SET withdrawn_at = ?2 WHERE id = ?1 AND withdrawn_at = 9223372036854775807";
    LANGUAGES_OF_HOLDERS = "SELECT round_entry.id, person.language FROM round_entry
        JOIN holding ON holding.post = round_entry.post AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person AND person.erased_at IS NULL
        WHERE round_entry.round = ?1 ORDER BY round_entry.id LIMIT 500";
    DELETE_WISHES = "DELETE FROM round_wish WHERE entry = ?1";
    INSERT_WISH = "INSERT INTO round_wish (entry, other, round, place) VALUES (?1, ?2, ?3, ?4)";
    WISHES = "SELECT entry, other, place FROM round_wish WHERE round = ?1 ORDER BY entry, place, other LIMIT 1000";
    INSERT_DECISION = "INSERT INTO round_decision (id, round, helped, helper, kind, reason, author, made_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    DECISIONS = "SELECT helped, helper, kind, reason, made_at FROM round_decision WHERE round = ?1 ORDER BY id LIMIT 500";
    INSERT_SOLUTION = "INSERT INTO round_solution (id, round, algorithm, inputs_hash, inputs, result, author, solved_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    LATEST_SOLUTIONS = "SELECT algorithm, inputs_hash, inputs, result, solved_at FROM round_solution
        WHERE round = ?1 ORDER BY id DESC LIMIT 2";
    INSERT_PAIR = "INSERT INTO round_pair (id, round, helped, helper, engagement, paired_at, ended_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 9223372036854775807)";
    PAIRS = "SELECT id, helped, helper, engagement FROM round_pair
        WHERE round = ?1 AND ended_at = 9223372036854775807 ORDER BY id LIMIT 200";
    END_PAIR = "UPDATE round_pair SET ended_at = ?2 WHERE id = ?1 AND ended_at = 9223372036854775807";
    PAIRS_BEFORE_PUBLISHING scans "a check reads all" = "SELECT round_pair.id FROM round_pair
        JOIN matching_round ON matching_round.id = round_pair.round
        WHERE matching_round.published_at = 9223372036854775807 ORDER BY round_pair.id LIMIT 100";
}

pub(super) const CHECKS: &[Check] =
    &[Check { says: "only a published round has pairs", broken_by: PAIRS_BEFORE_PUBLISHING }];

/// A round or an entry as steps and audit know it.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayOpen<'_>, new: &NewRound) -> Result<RoundId, Fault> {
    let id: RoundId = tx.new_id();
    let rules = serde_json::to_string(&new.rules).map_err(|error| Fault::broken("rules of a round", error))?;
    let now = tx.now();
    let fields: [&dyn Param; 11] = [
        &id,
        &new.template,
        &new.name,
        &new.words,
        &new.language.code(),
        &new.topic,
        &rules,
        &new.seed,
        &leave.actor.post,
        &now,
        &new.closes_at,
    ];
    tx.run(INSERT_ROUND, &fields)?;
    Ok(id)
}

pub(super) fn round(tx: &mut Tx<'_>, id: RoundId) -> Result<Round, Stop> {
    tx.one(ROUND, &[&id], read_round)
}

/// Rounds before one, the latest first; one more than a page has when there are more.
pub(super) fn before(tx: &mut Tx<'_>, last: RoundId) -> Result<Vec<Round>, Fault> {
    tx.all(ROUNDS_BEFORE, &[&last], read_round)
}

/// Publishes it now; false when it was meanwhile.
pub(super) fn publish(tx: &mut Tx<'_>, leave: &MayPublish<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(PUBLISH_ROUND, &[&leave.solving.round.id, &now])? == 1)
}

pub(super) fn insert_entry(tx: &mut Tx<'_>, leave: &MayEnter<'_>, new: NewEntry) -> Result<EntryId, Fault> {
    let id: EntryId = tx.new_id();
    let now = tx.now();
    let fields: [&dyn Param; 8] = [
        &id,
        &leave.round.id,
        &new.side.code(),
        &leave.actor.post,
        &leave.actor.home,
        &i64::from(new.capacity),
        &Unranked::Equal.code(),
        &now,
    ];
    tx.run(INSERT_ENTRY, &fields)?;
    Ok(id)
}

pub(super) fn entry(tx: &mut Tx<'_>, id: EntryId) -> Result<Entry, Stop> {
    tx.one(ENTRY, &[&id], read_entry)
}

/// Everybody who takes part or took part, in the order of entering.
pub(super) fn entries(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<Entry>, Fault> {
    tx.all(ENTRIES, &[&round], read_entry)
}

/// The language of whoever holds the post of each entry; none for a post that is vacant.
pub(super) fn languages_of_holders(tx: &mut Tx<'_>, round: RoundId) -> Result<BTreeMap<EntryId, Language>, Fault> {
    let now = tx.now();
    let language = |row: &Row<'_>| Ok((row.get(0)?, row.get::<String>(1)?.parse().unwrap_or_default()));
    Ok(tx.all(LANGUAGES_OF_HOLDERS, &[&round, &now], language)?.into_iter().collect())
}

/// Replaces somebody's wishes.
pub(super) fn set_wishes(tx: &mut Tx<'_>, leave: &MayWish<'_>, wishes: &Wishes) -> Result<(), Fault> {
    let entry = leave.entry;
    let now = tx.now();
    tx.run(SET_UNRANKED, &[&entry.id, &wishes.unranked.code(), &now])?;
    tx.run(DELETE_WISHES, &[&entry.id])?;
    for (place, other) in (1_i64..).zip(&wishes.listed) {
        let place = if wishes.are_alike { 1 } else { place };
        tx.run(INSERT_WISH, &[&entry.id, other, &entry.round, &place])?;
    }
    Ok(())
}

/// All wishes of a round, by entry and place.
pub(super) fn wishes(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<Wish>, Fault> {
    tx.all(WISHES, &[&round], |row| Ok(Wish { entry: row.get(0)?, other: row.get(1)?, place: row.get(2)? }))
}

/// Withdraws it now; false when it was meanwhile.
pub(super) fn withdraw(tx: &mut Tx<'_>, leave: &MayWithdraw<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(WITHDRAW_ENTRY, &[&leave.entry.id, &now])? == 1)
}

pub(super) fn insert_decision(tx: &mut Tx<'_>, leave: &MaySolve<'_>, new: &NewDecision) -> Result<(), Fault> {
    let now = tx.now();
    let id: super::model::DecisionId = tx.new_id();
    let fields: [&dyn Param; 8] =
        [&id, &leave.round.id, &new.helped, &new.helper, &new.kind.code(), &new.reason, &leave.actor.post, &now];
    tx.run(INSERT_DECISION, &fields).map(drop)
}

/// Decisions on pairs, the latest last.
pub(super) fn decisions(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<Decision>, Fault> {
    tx.all(DECISIONS, &[&round], |row| {
        let kind: String = row.get(2)?;
        Ok(Decision {
            helped: row.get(0)?,
            helper: row.get(1)?,
            kind: DecisionKind::from_code(&kind).ok_or_else(|| Fault::broken("kind of a decision", &kind))?,
            reason: row.get(3)?,
            made_at: row.get(4)?,
        })
    })
}

pub(super) fn insert_solution(
    tx: &mut Tx<'_>,
    round: RoundId,
    author: PostId,
    solution: &Solution,
) -> Result<(), Fault> {
    let id: SolutionId = tx.new_id();
    let fields: [&dyn Param; 8] = [
        &id,
        &round,
        &solution.algorithm,
        &solution.inputs_hash,
        &solution.inputs,
        &solution.result,
        &author,
        &solution.solved_at,
    ];
    tx.run(INSERT_SOLUTION, &fields).map(drop)
}

/// The latest solution and the one before.
pub(super) fn latest_solutions(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<Solution>, Fault> {
    tx.all(LATEST_SOLUTIONS, &[&round], |row| {
        Ok(Solution {
            algorithm: row.get(0)?,
            inputs_hash: row.get(1)?,
            inputs: row.get(2)?,
            result: row.get(3)?,
            solved_at: row.get(4)?,
        })
    })
}

pub(super) fn insert_pair(
    tx: &mut Tx<'_>,
    round: RoundId,
    (helped, helper): (EntryId, EntryId),
    engagement: EngagementId,
) -> Result<(), Fault> {
    let id: PairId = tx.new_id();
    let now = tx.now();
    tx.run(INSERT_PAIR, &[&id, &round, &helped, &helper, &engagement, &now]).map(drop)
}

/// Published pairs that stand, all as if nobody had answered.
pub(super) fn pairs(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<PublishedPair>, Fault> {
    tx.all(PAIRS, &[&round], |row| {
        let (id, helped, helper, engagement) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(PublishedPair { id, helped, helper, engagement, state: PairState::Asked })
    })
}

/// Ends a pair, for whoever repairs the round or leaves it.
pub(super) fn end_pair(tx: &mut Tx<'_>, pair: PairId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(END_PAIR, &[&pair, &now]).map(drop)
}

fn read_round(row: &Row<'_>) -> Result<Round, Fault> {
    let rules: String = row.get(6)?;
    Ok(Round {
        id: row.get(0)?,
        template: row.get(1)?,
        name: row.get(2)?,
        words: row.get(3)?,
        language: row.get::<String>(4)?.parse().unwrap_or_default(),
        topic: row.get(5)?,
        rules: serde_json::from_str(&rules).map_err(|_| Fault::broken("rules of a round", &rules))?,
        seed: row.get(7)?,
        author: row.get(8)?,
        opened_at: row.get(9)?,
        closes_at: row.get(10)?,
        published_at: row.get(11)?,
    })
}

fn read_entry(row: &Row<'_>) -> Result<Entry, Fault> {
    let (side, unranked): (String, String) = (row.get(2)?, row.get(8)?);
    let capacity: i64 = row.get(7)?;
    Ok(Entry {
        id: row.get(0)?,
        round: row.get(1)?,
        side: Side::from_code(&side).ok_or_else(|| Fault::broken("side of an entry", &side))?,
        post: row.get(3)?,
        home: row.get(4)?,
        post_title: row.get(5)?,
        home_name: row.get(6)?,
        capacity: u32::try_from(capacity).map_err(|_| Fault::broken("capacity of an entry", capacity))?,
        unranked: Unranked::from_code(&unranked).ok_or_else(|| Fault::broken("unranked of an entry", &unranked))?,
        entered_at: row.get(9)?,
        withdrawn_at: row.get(10)?,
        wished_at: row.get(11)?,
    })
}
