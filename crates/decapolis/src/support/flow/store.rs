//! SQL of how long those who were asked to take part took to say.

use kernel::db::Tx;
use kernel::stop::Fault;
use kernel::time::Timestamp;

kernel::statements! {
    ANSWERED_SINCE = "SELECT asked_at, answered_at FROM engagement_seat
        WHERE answered_at > ?1 AND answered_at < ?2 AND task = 'take-part' ORDER BY answered_at, id LIMIT 10000";
}

/// When seats were asked and answered that were answered after `since`.
pub(super) fn answered_since(tx: &mut Tx<'_>, since: Timestamp) -> Result<Vec<(Timestamp, Timestamp)>, Fault> {
    tx.all(ANSWERED_SINCE, &[&since, &Timestamp::FOREVER], |row| Ok((row.get(0)?, row.get(1)?)))
}
