//! People whose last post ended long ago are erased after two notices, a month apart.
//!
//! The hourly retention run does it, a few people a transaction: who was not told yet is told, who was told a month ago is
//! told again, and whose second notice is a month old is erased. Whoever holds a post again before that starts anew.

mod store;

#[cfg(test)]
mod tests;

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::erasure;
use kernel::id::Id;
use kernel::language::{DateLength, Language};
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::{NOBODY, PersonId};
use kernel::post::NOBODYS;
use kernel::setting::Network;
use kernel::stop::{Fault, Stop};
use kernel::time::{Timestamp, Zone};
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::texts::Texts;
use crate::capabilities;

/// People are erased so long after their last post ended, in days: 24 months. The figure is ours (`docs/privacy.md`).
const INACTIVE_DAYS: i64 = 24 * 30;
/// Days between the notices, and between the second one and the erasure.
const NOTICE_DAYS: i64 = 30;

/// The notices themselves are data of the person.
pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "inactive_notice",
    label: |language| Texts::new(language).notices().to_string(),
    why: |language| Texts::new(language).notices_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).notices_since().to_string(),
        retention: Some(Retention { class: "inactive-person", count, clear }),
    },
    when_erased: WhenErased::Gone,
    export,
    erase: |tx, person| Ok(tx.run(store::DELETE_NOTICE, &[&person]).map(drop)?),
}];

/// Somebody with whom something is to be done now.
#[derive(Debug)]
struct Due {
    person: PersonId,
    language: Language,
    /// When they were told for the first time and for the second.
    told: Option<(Timestamp, Timestamp)>,
}

/// The first notice comes early enough for both months to pass before the time is over.
fn ended_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-(INACTIVE_DAYS - 2 * NOTICE_DAYS))
}

fn told_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-NOTICE_DAYS)
}

fn count(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let (ended, told) = (ended_before(tx), told_before(tx));
    tx.one(store::COUNT_DUE, &[&ended, &told, &Timestamp::FOREVER], |row| row.get(0))
}

/// Tells or erases a few people. The run takes fewer than a slice for the end, so the rest waits an hour.
fn clear(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let (ended, told) = (ended_before(tx), told_before(tx));
    tx.run(store::FORGET_RETURNED, &[&ended])?;
    let due = tx.all(store::DUE, &[&ended, &told, &Timestamp::FOREVER], read_due)?;
    let mut erased = 0;
    for due in due {
        match due.told {
            None => tell(tx, &due, 2 * NOTICE_DAYS)?,
            Some((_, Timestamp::FOREVER)) => tell(tx, &due, NOTICE_DAYS)?,
            Some(_) => {
                erasure::erase(tx, &capabilities::personal_data(), due.person, (NOBODY, NOBODYS))?;
                erased += 1;
            }
        }
    }
    Ok(erased)
}

/// Writes the mail that says on which day they will be erased, and notes it.
fn tell(tx: &mut Tx<'_>, due: &Due, days_left: i64) -> Result<(), Stop> {
    let texts = Texts::new(due.language);
    let now = tx.now();
    let day = due.language.date(now.plus_days(days_left).date_in(&Zone::UTC), DateLength::Long).to_string();
    let network = Network::load(tx)?.name;
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.notice_why(&network).to_string()),
            Paragraph::Ours(texts.notice_day(day).to_string()),
            Paragraph::Ours(texts.notice_stay().to_owned()),
        ],
        link: Some(MailLink { label: texts.notice_link().to_owned(), target: Target::Page("/privacy".to_owned()) }),
    };
    let new = NewMail {
        reply_to: None,
        person: due.person,
        post: None,
        kind: "inactive-notice",
        record: RecordId::from_number(due.person.number()),
        language: due.language,
        subject: texts.notice_subject(network).to_string(),
        content,
        can_be_stopped: false,
    };
    mail::put(tx, &new)?;
    match due.told {
        None => tx.run(store::NOTE_FIRST, &[&due.person, &now, &Timestamp::FOREVER])?,
        Some(_) => tx.run(store::NOTE_SECOND, &[&due.person, &now, &Timestamp::FOREVER])?,
    };
    Ok(())
}

fn export(tx: &mut Tx<'_>, person: PersonId) -> Result<Value, Stop> {
    let told = tx.first(store::NOTICE, &[&person], |row| {
        let (first, second): (Timestamp, Timestamp) = (row.get(0)?, row.get(1)?);
        Ok::<_, Fault>(json!({ "first_at": first.to_string(), "second_at": second.unless_never() }))
    })?;
    Ok(told.unwrap_or(Value::Null))
}

fn read_due(row: &Row<'_>) -> Result<Due, Fault> {
    let (first, second): (Option<Timestamp>, Option<Timestamp>) = (row.get(2)?, row.get(3)?);
    Ok(Due {
        person: row.get(0)?,
        language: row.get::<String>(1)?.parse().unwrap_or_default(),
        told: first.zip(second),
    })
}
