//! SQL of feeds. A person has one at most.

use kernel::db::{Row, Tx};
use kernel::person::PersonId;
use kernel::stop::Fault;

use super::model::{Feed, FeedId};

kernel::statements! {
    BEGIN = "INSERT INTO calendar_feed (id, person, begun_at) VALUES (?1, ?2, ?3)
        ON CONFLICT (person) DO UPDATE SET id = excluded.id, begun_at = excluded.begun_at";
    END = "DELETE FROM calendar_feed WHERE person = ?1";
    FEED = "SELECT id, person, begun_at FROM calendar_feed WHERE id = ?1 LIMIT 1";
    FEED_OF_PERSON = "SELECT id, person, begun_at FROM calendar_feed WHERE person = ?1 LIMIT 1";
}

/// A feed for a person; the address that they had before gives nothing any more.
pub(super) fn begin(tx: &mut Tx<'_>, person: PersonId) -> Result<FeedId, Fault> {
    let (id, now): (FeedId, _) = (tx.new_id(), tx.now());
    tx.run(BEGIN, &[&id, &person, &now])?;
    Ok(id)
}

/// Ends a person's feed; false where they have none.
pub(super) fn end(tx: &mut Tx<'_>, person: PersonId) -> Result<bool, Fault> {
    Ok(tx.run(END, &[&person])? == 1)
}

pub(super) fn feed(tx: &mut Tx<'_>, id: FeedId) -> Result<Option<Feed>, Fault> {
    tx.first(FEED, &[&id], read)
}

pub(super) fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<Feed>, Fault> {
    tx.first(FEED_OF_PERSON, &[&person], read)
}

fn read(row: &Row<'_>) -> Result<Feed, Fault> {
    Ok(Feed { id: row.get(0)?, person: row.get(1)?, begun_at: row.get(2)? })
}
