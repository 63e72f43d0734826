//! SQL of who did something and when.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::model::{CityId, Standing};

kernel::statements! {
    LAST_ACTS = "SELECT membership.city, MAX(audit.happened_at)
        FROM membership
        JOIN city ON city.id = membership.city
        JOIN post ON post.home = city.circle
        JOIN audit ON audit.post = post.id AND audit.happened_at > ?3
        WHERE membership.state = ?1 AND membership.starts_at <= ?2 AND membership.ends_at > ?2
        GROUP BY membership.city LIMIT 10000";
}

/// The last act of each active member after `since`; a city without one is not there.
pub(in crate::network) fn last_acts(tx: &mut Tx<'_>, since: Timestamp) -> Result<BTreeMap<CityId, Timestamp>, Fault> {
    let now = tx.now();
    let acts =
        tx.all(LAST_ACTS, &[&Standing::Active.code(), &now, &since], |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?)))?;
    Ok(acts.into_iter().collect())
}
