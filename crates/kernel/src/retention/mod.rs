//! Retention: what is kept no longer than it is needed, class by class, removed in slices by a job.
//!
//! The classes come from what the capabilities registered of people ([`crate::capability::Kept`]) and from [`OWN`].

mod store;

pub(crate) use self::store::STATEMENTS;
use crate::capability::Retention;
use crate::db::{Db, Tx};
use crate::stop::Stop;
use crate::time::Timestamp;

/// Rows removed in one transaction at the most, so that no act waits for the job. The statements carry it too.
pub const SLICE: u64 = 200;
/// A form sent twice is one act for so many days; nobody sends one again after a week.
const FORM_ANSWER_DAYS: i64 = 7;

/// Classes of the kernel that hold nothing of a person.
pub const OWN: &[Retention] =
    &[Retention { class: "form-answer", count: count_form_answers, clear: clear_form_answers }, crate::file::RETENTION];

/// Removes what is over its time, slice by slice, and says how many rows went.
///
/// # Errors
/// What a class stops at; what was removed before stays removed.
pub fn run(db: &Db, class: &'static Retention) -> Result<u64, Stop> {
    let mut removed = 0;
    loop {
        let slice = db.write_blocking(class.class, |tx| (class.clear)(tx))?;
        removed += slice;
        if slice < SLICE {
            return Ok(removed);
        }
    }
}

fn forgotten_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-FORM_ANSWER_DAYS)
}

fn count_form_answers(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = forgotten_before(tx);
    tx.one(store::COUNT_FORM_ANSWERS, &[&before], |row| row.get(0))
}

fn clear_form_answers(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = forgotten_before(tx);
    Ok(tx.run(store::CLEAR_FORM_ANSWERS, &[&before])?)
}
