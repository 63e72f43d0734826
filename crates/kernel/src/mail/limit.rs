//! How many mails at the most: what is written to many people asks before it writes.
//!
//! Figures of the table of limits in `docs/mail.md`. A question or an answer is one mail to one person and is not counted
//! against anybody; what it adds to the outbox is.

use std::collections::BTreeSet;

use super::store;
use crate::db::Tx;
use crate::id::first_at;
use crate::person::PersonId;
use crate::stop::Fault;
use crate::time::Timestamp;

/// Mails that the network writes in an hour before letters wait.
pub const PER_HOUR_MAX: i64 = 2_000;
/// Mails that one person gets in 24 hours before letters pass them by.
pub const PER_PERSON_A_DAY_MAX: i64 = 20;
/// Seconds until what is for later is tried again: a sixth of the hour, so that little of the next one is lost.
const WAIT_SECONDS: i64 = 600;

/// Everybody who got so many mails in the last 24 hours that a letter passes them by, at most 20,000. Grouped by a sum,
/// so that no engine walks the whole index of people instead of the day's keys.
///
/// # Errors
/// A fault of the database.
pub fn at_limit(tx: &mut Tx<'_>) -> Result<BTreeSet<PersonId>, Fault> {
    let since = tx.now().plus_days(-1);
    let people = tx.all(store::AT_LIMIT, &[&first_at(since), &PER_PERSON_A_DAY_MAX, &since], |row| row.get(0))?;
    Ok(people.into_iter().collect())
}

/// Mails put into the outbox in the last hour. Ids are ordered by time, so the key is the index; the time decides, since
/// ids run ahead of a clock that was set back.
///
/// # Errors
/// A fault of the database.
pub fn written_last_hour(tx: &mut Tx<'_>) -> Result<i64, Fault> {
    let since = tx.now().plus_seconds(-3_600);
    Ok(tx.first(store::COUNT_SINCE, &[&first_at(since), &since], |row| row.get(0))?.unwrap_or_default())
}

/// Whether so many mails more are for later since the hour has had its mails, and when they are tried; none where they may be
/// written now. Whoever writes to many asks it for each slice, and leaves the slice to its job.
///
/// # Errors
/// A fault of the database.
pub fn later(tx: &mut Tx<'_>, mails: usize) -> Result<Option<Timestamp>, Fault> {
    let is_full = written_last_hour(tx)? + mails as i64 > PER_HOUR_MAX;
    Ok(is_full.then(|| tx.now().plus_seconds(WAIT_SECONDS)))
}
