//! SQL of posts of member cities that are asked to review.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::CallId;
use super::model::{Asked, AskedId, Said};
use super::rules::{MayAnswer, MayAsk, MayWithdraw};

kernel::statements! {
    INSERT_ASKED = "INSERT INTO asked_reviewer (id, call, post, asked_by, asked_at, answer, reason, language, answered_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 'asked', '', '', 9223372036854775807)
        ON CONFLICT (call, post) DO UPDATE SET asked_by = excluded.asked_by, asked_at = excluded.asked_at,
            answer = 'asked', reason = '', language = '', answered_at = 9223372036854775807";
    ASKED = "SELECT id, call, post, answer, reason, language, answered_at FROM asked_reviewer WHERE id = ?1";
    ASKED_OF_POST = "SELECT id, call, post, answer, reason, language, answered_at FROM asked_reviewer
        WHERE call = ?1 AND post = ?2";
    ASKED_OF_CALL = "SELECT id, call, post, answer, reason, language, answered_at FROM asked_reviewer
        WHERE call = ?1 ORDER BY post LIMIT 500";
    AGREED_OF_CALL = "SELECT post FROM asked_reviewer WHERE call = ?1 AND answer = 'agreed' ORDER BY post LIMIT 100";
    ANSWER_ASKED = "UPDATE asked_reviewer SET answer = ?2, reason = ?3, language = ?4, answered_at = ?5
        WHERE id = ?1 AND answer = 'asked'";
    WITHDRAW = "DELETE FROM asked_reviewer WHERE id = ?1 AND answer = 'asked'";
    ASK_AGAIN = "UPDATE asked_reviewer SET answer = 'asked', reason = '', language = '', answered_at = 9223372036854775807
        WHERE id = ?1";
}

/// The id of such a part as any record's.
pub(in crate::call) fn record(id: AskedId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Asks a post, or asks it again.
pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayAsk<'_>) -> Result<Asked, Stop> {
    let (id, now): (AskedId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 5] = [&id, &leave.call.id, &leave.post, &leave.actor.post, &now];
    tx.run(INSERT_ASKED, &fields)?;
    tx.one(ASKED_OF_POST, &[&leave.call.id, &leave.post], read)
}

pub(in crate::call) fn asked(tx: &mut Tx<'_>, id: AskedId) -> Result<Asked, Stop> {
    tx.one(ASKED, &[&id], read)
}

/// What a post said to being asked; nothing where it was not.
#[cfg(test)]
pub(in crate::call) fn of_post(tx: &mut Tx<'_>, call: CallId, post: PostId) -> Result<Option<Asked>, Fault> {
    tx.first(ASKED_OF_POST, &[&call, &post], read)
}

/// Everybody who was asked.
pub(in crate::call) fn of_call(tx: &mut Tx<'_>, call: CallId) -> Result<Vec<Asked>, Fault> {
    tx.all(ASKED_OF_CALL, &[&call], read)
}

/// Those who said that they review.
pub(in crate::call) fn agreed(tx: &mut Tx<'_>, call: CallId) -> Result<Vec<PostId>, Fault> {
    tx.all(AGREED_OF_CALL, &[&call], |row| row.get(0))
}

/// Keeps an answer; false where there was one meanwhile.
pub(super) fn answer(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    said: Said,
    (reason, language): (&str, Language),
) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 5] = [&leave.asked.id, &said.code(), &reason, &language.code(), &now];
    Ok(tx.run(ANSWER_ASKED, &fields)? == 1)
}

/// As if nothing had been said.
pub(super) fn take_back(tx: &mut Tx<'_>, leave: &MayAnswer<'_>) -> Result<(), Fault> {
    tx.run(ASK_AGAIN, &[&leave.asked.id]).map(drop)
}

/// Nobody is asked any more; false where there was an answer meanwhile.
pub(super) fn withdraw(tx: &mut Tx<'_>, leave: &MayWithdraw<'_>) -> Result<bool, Fault> {
    Ok(tx.run(WITHDRAW, &[&leave.asked.id])? == 1)
}

fn read(row: &Row<'_>) -> Result<Asked, Fault> {
    let said: String = row.get(3)?;
    Ok(Asked {
        id: row.get(0)?,
        call: row.get(1)?,
        post: row.get(2)?,
        said: Said::from_code(&said).ok_or_else(|| Fault::broken("answer of a reviewer", &said))?,
        reason: row.get(4)?,
        language: row.get::<String>(5)?.parse().unwrap_or_default(),
        answered_at: row.get::<Timestamp>(6)?,
    })
}
