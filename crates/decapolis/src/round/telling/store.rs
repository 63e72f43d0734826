//! SQL of who is told of a round.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::super::model::RoundId;

kernel::statements! {
    TO_BE_TOLD = "SELECT post.id, post.home, holding.person FROM post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        WHERE post.id > (SELECT told_post FROM matching_round WHERE matching_round.id = ?1)
        ORDER BY post.id, holding.id LIMIT 50";
    SET_TOLD = "UPDATE matching_round SET told_post = ?2 WHERE id = ?1";
    SET_REMINDED = "UPDATE matching_round SET reminded_at = ?2 WHERE id = ?1 AND reminded_at = 9223372036854775807";
}

/// Who holds a post at home somewhere.
#[derive(Debug, Clone, Copy)]
pub(super) struct HolderOfPost {
    pub(super) post: PostId,
    pub(super) home: CircleId,
    pub(super) person: PersonId,
}

/// The next posts with their holders, in the order they were made.
pub(super) fn to_be_told(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<HolderOfPost>, Fault> {
    let now = tx.now();
    tx.all(TO_BE_TOLD, &[&round, &now], |row| {
        Ok(HolderOfPost { post: row.get(0)?, home: row.get(1)?, person: row.get(2)? })
    })
}

/// All posts up to this one were told.
pub(super) fn set_told(tx: &mut Tx<'_>, round: RoundId, last: PostId) -> Result<(), Fault> {
    tx.run(SET_TOLD, &[&round, &last]).map(drop)
}

/// Notes that the reminder goes out now; false when it did already.
pub(super) fn set_reminded(tx: &mut Tx<'_>, round: RoundId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_REMINDED, &[&round, &now])? == 1)
}
