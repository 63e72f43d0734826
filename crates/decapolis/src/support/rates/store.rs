//! SQL of the tables of lump sums.

use kernel::db::{Row, Tx};
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::{RateId, RateTable, Stored, broken};
use crate::support::rules::MayKeepTemplates;

kernel::statements! {
    INSERT_RATE = "INSERT INTO travel_rate (id, starts_at, ends_at, document, author, added_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    CURRENT_RATES = "SELECT id, starts_at, ends_at, document FROM travel_rate WHERE ends_at > ?1 AND starts_at <= ?1
        ORDER BY ends_at, id LIMIT 20";
    ALL_RATES = "SELECT id, starts_at, ends_at, document FROM travel_rate WHERE ends_at > ?1
        ORDER BY ends_at DESC, id LIMIT 100";
}

pub(in crate::support) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayKeepTemplates<'_>,
    table: &RateTable,
    (starts_at, ends_at): (Timestamp, Timestamp),
) -> Result<RateId, Fault> {
    let id: RateId = tx.new_id();
    let document = serde_json::to_string(table).map_err(broken)?;
    let (author, now) = (leave.post(), tx.now());
    tx.run(INSERT_RATE, &[&id, &starts_at, &ends_at, &document, &author, &now])?;
    Ok(id)
}

/// The tables of today.
pub(in crate::support) fn current(tx: &mut Tx<'_>) -> Result<Vec<Stored>, Fault> {
    let now = tx.now();
    tx.all(CURRENT_RATES, &[&now], read)
}

/// All tables, those of today first.
pub(in crate::support) fn all(tx: &mut Tx<'_>) -> Result<Vec<Stored>, Fault> {
    tx.all(ALL_RATES, &[&Timestamp::from_micros(0)], read)
}

fn read(row: &Row<'_>) -> Result<Stored, Fault> {
    let document: String = row.get(3)?;
    let table = serde_json::from_str(&document).map_err(broken)?;
    Ok(Stored { id: row.get(0)?, starts_at: row.get(1)?, ends_at: row.get(2)?, table })
}
