//! SQL of census groups, and of the classes that voters say they belong to.

use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::{ConversationId, VoterId};
use super::rules::{MayNameCensus, MaySayClass};
use super::{CensusClass, CensusGroup};

kernel::statements! {
    DELETE_GROUPS = "DELETE FROM conversation_census_group WHERE conversation = ?1";
    DELETE_CLASSES = "DELETE FROM conversation_census_class WHERE conversation = ?1";
    INSERT_GROUP = "INSERT INTO conversation_census_group (conversation, place, name, source, year) VALUES (?1, ?2, ?3, ?4, ?5)";
    INSERT_CLASS = "INSERT INTO conversation_census_class (conversation, place, class, name, tenths) VALUES (?1, ?2, ?3, ?4, ?5)";
    GROUPS = "SELECT place, name, source, year FROM conversation_census_group WHERE conversation = ?1 ORDER BY place LIMIT 3";
    CLASSES = "SELECT place, name, tenths FROM conversation_census_class WHERE conversation = ?1 ORDER BY place, class LIMIT 30";
    ANY_SAID = "SELECT voter FROM conversation_voter_class WHERE conversation = ?1 LIMIT 1";
    OF_VOTER = "SELECT place, class FROM conversation_voter_class WHERE voter = ?1 ORDER BY place LIMIT 3";
    SAY = "INSERT INTO conversation_voter_class (voter, place, conversation, class) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (voter, place) DO UPDATE SET class = excluded.class";
    BELONGING = "SELECT voter, place, class FROM conversation_voter_class
        WHERE conversation = ?1 AND (voter, place) > (?2, ?3) ORDER BY voter, place LIMIT 20000";
}

/// People that are read at once.
const SLICE: usize = 20_000;

/// Puts groups in place of those before.
pub(super) fn put(tx: &mut Tx<'_>, leave: &MayNameCensus<'_>, groups: &[CensusGroup]) -> Result<(), Fault> {
    let id = leave.conversation.id;
    tx.run(DELETE_CLASSES, &[&id])?;
    tx.run(DELETE_GROUPS, &[&id])?;
    for group in groups {
        tx.run(INSERT_GROUP, &[&id, &group.place, &group.name, &group.source, &group.year])?;
        for (number, class) in (1_i64..).zip(&group.classes) {
            tx.run(INSERT_CLASS, &[&id, &group.place, &number, &class.name, &class.tenths])?;
        }
    }
    Ok(())
}

/// The groups of a conversation with their classes, in their order.
pub(in super::super) fn groups(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<CensusGroup>, Fault> {
    let mut groups: Vec<CensusGroup> = tx.all(GROUPS, &[&id], |row| {
        let classes = Vec::new();
        Ok::<_, Fault>(CensusGroup {
            place: row.get(0)?,
            name: row.get(1)?,
            source: row.get(2)?,
            year: row.get(3)?,
            classes,
        })
    })?;
    if groups.is_empty() {
        return Ok(groups);
    }
    let classes: Vec<(i64, CensusClass)> = tx.all(CLASSES, &[&id], |row| {
        Ok::<_, Fault>((row.get(0)?, CensusClass { name: row.get(1)?, tenths: row.get(2)? }))
    })?;
    for (place, class) in classes {
        groups.iter_mut().filter(|group| group.place == place).for_each(|group| group.classes.push(class.clone()));
    }
    Ok(groups)
}

/// Whether anybody said anything to them.
pub(super) fn is_said(tx: &mut Tx<'_>, id: ConversationId) -> Result<bool, Fault> {
    Ok(tx.first(ANY_SAID, &[&id], |row| row.get::<i64>(0))?.is_some())
}

/// What a voter said: the place of the group and the class, 0 for rather not.
pub(super) fn of_voter(tx: &mut Tx<'_>, voter: VoterId) -> Result<Vec<(i64, i64)>, Fault> {
    tx.all(OF_VOTER, &[&voter], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn say(tx: &mut Tx<'_>, leave: &MaySayClass<'_>, (place, class): (i64, i64)) -> Result<(), Fault> {
    tx.run(SAY, &[&leave.voter.id, &place, &leave.conversation.id, &class]).map(drop)
}

/// What all voters said: voter, place of the group, class.
pub(in super::super) fn belonging(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<(i64, i64, i64)>, Fault> {
    let mut all: Vec<(i64, i64, i64)> = Vec::new();
    loop {
        let (voter, place) = all.last().map_or((-1, -1), |last| (last.0, last.1));
        let slice =
            tx.all(BELONGING, &[&id, &voter, &place], |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let is_last = slice.len() < SLICE;
        all.extend(slice);
        if is_last {
            return Ok(all);
        }
    }
}
