//! Mails to many: a few at a time, within the hour's limit, by a job that comes back for those after them.

use crate::db::Tx;
use crate::job;
use crate::stop::Stop;

use super::limit::later;

/// Writes to the next few of many and leaves the job for those after them; nothing where nobody is left, and the same few later
/// where the hour has had its mails. `write` notes in the record how far it came, so that a job that runs twice writes to
/// nobody twice.
///
/// # Errors
/// What `write` stops at.
pub fn in_parts<T>(
    tx: &mut Tx<'_>,
    (job, payload): (&'static str, &str),
    next: &[T],
    write: impl FnOnce(&mut Tx<'_>, &[T]) -> Result<(), Stop>,
) -> Result<(), Stop> {
    if next.is_empty() {
        return Ok(());
    }
    let again_at = match later(tx, next.len())? {
        Some(later) => later,
        None => {
            write(tx, next)?;
            tx.now()
        }
    };
    Ok(job::put(tx, job, payload, again_at).map(drop)?)
}
