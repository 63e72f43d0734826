//! SQL of who did something and when.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::model::{CityId, Standing};

kernel::statements! {
    LAST_ACTS = "SELECT membership.city, MAX(post_activity.last_act_at)
        FROM membership
        JOIN city ON city.id = membership.city
        JOIN post ON post.home = city.circle
        JOIN post_activity ON post_activity.post = post.id
        WHERE membership.state = ?1 AND membership.starts_at <= ?2 AND membership.ends_at > ?2
        GROUP BY membership.city LIMIT 50000";
    TERMS_ENDING = "SELECT person.name, post.title, circle.name, holding.ends_at, post.home
        FROM circle_post
        JOIN holding ON holding.post = circle_post.post AND holding.ends_at > ?2 AND holding.ends_at <= ?3
            AND holding.starts_at <= ?2
        JOIN post ON post.id = holding.post
        JOIN person ON person.id = holding.person
        JOIN circle ON circle.id = post.home
        WHERE circle_post.circle = ?1 AND circle_post.starts_at <= ?2 AND circle_post.ends_at > ?2
        ORDER BY holding.ends_at, holding.id LIMIT 200";
}

/// A term that ends soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EndingTerm {
    pub(crate) holder: String,
    pub(crate) title: String,
    /// The city, body or organisation of the post.
    pub(crate) home: String,
    pub(crate) home_circle: CircleId,
    pub(crate) ends_at: Timestamp,
}

/// Terms of a circle's posts that end until then, the first to end first.
pub(in crate::network) fn terms_ending(
    tx: &mut Tx<'_>,
    circle: CircleId,
    until: Timestamp,
) -> Result<Vec<EndingTerm>, Fault> {
    let now = tx.now();
    tx.all(TERMS_ENDING, &[&circle, &now, &until], |row| {
        Ok(EndingTerm {
            holder: row.get(0)?,
            title: row.get(1)?,
            home: row.get(2)?,
            ends_at: row.get(3)?,
            home_circle: row.get(4)?,
        })
    })
}

/// The day of the last act of each active member; a city without one is not there.
pub(in crate::network) fn last_acts(tx: &mut Tx<'_>) -> Result<BTreeMap<CityId, Timestamp>, Fault> {
    let now = tx.now();
    let acts =
        tx.all(LAST_ACTS, &[&Standing::Active.code(), &now], |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?)))?;
    Ok(acts.into_iter().collect())
}
