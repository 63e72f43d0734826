//! SQL of what a city says of itself, and of its standing.

use kernel::db::{Param, Row, Tx};
use kernel::stop::Fault;

use super::super::model::{CityId, NewFact, Standing, StandingSpan};
use super::super::rules::{MaySetStanding, MaySpeak};
use super::set_standing;

kernel::statements! {
    SET_FACT = "INSERT INTO city_fact (city, fact, content, year, source, author, entered_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (city, fact) DO UPDATE SET content = excluded.content, year = excluded.year,
            source = excluded.source, author = excluded.author, entered_at = excluded.entered_at";
    DELETE_FACT = "DELETE FROM city_fact WHERE city = ?1 AND fact = ?2";
    STANDINGS = "SELECT state, reason, starts_at, ends_at FROM membership WHERE city = ?1
        ORDER BY starts_at DESC, id DESC LIMIT 50";
}

pub(in crate::network) fn insert_fact(tx: &mut Tx<'_>, leave: &MaySpeak<'_>, new: &NewFact) -> Result<(), Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 7] =
        [&leave.city.id, &new.fact, &new.content, &new.year, &new.source, &leave.actor.post, &now];
    tx.run(SET_FACT, &fields).map(drop)
}

/// Takes a fact back; false when the city had not entered it.
pub(in crate::network) fn delete_fact(tx: &mut Tx<'_>, leave: &MaySpeak<'_>, fact: &str) -> Result<bool, Fault> {
    Ok(tx.run(DELETE_FACT, &[&leave.city.id, &fact])? == 1)
}

pub(in crate::network) fn change_standing(
    tx: &mut Tx<'_>,
    leave: &MaySetStanding<'_>,
    reason: &str,
) -> Result<(), Fault> {
    set_standing(tx, leave.city.id, leave.next, reason, leave.actor.post)
}

/// How a city stood with the network, the latest first.
pub(in crate::network) fn standings(tx: &mut Tx<'_>, city: CityId) -> Result<Vec<StandingSpan>, Fault> {
    tx.all(STANDINGS, &[&city], read_standing)
}

fn read_standing(row: &Row<'_>) -> Result<StandingSpan, Fault> {
    let state: String = row.get(0)?;
    Ok(StandingSpan {
        standing: Standing::from_code(&state).ok_or_else(|| Fault::broken("standing of a city", &state))?,
        reason: row.get(1)?,
        starts_at: row.get(2)?,
        ends_at: row.get(3)?,
    })
}
