//! What the outbox holds of a person: mails to them, and the kinds that they stopped.

mod store;

use serde_json::{Value, json};

pub(crate) use self::store::STATEMENTS;
use crate::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use crate::db::{Row, Tx};
use crate::stop::{Fault, Stop};
use crate::texts::Texts;
use crate::time::Timestamp;

/// A mail that was sent, refused or dropped is forgotten after so many days; the figure is ours (`docs/privacy.md`).
const SETTLED_MAIL_DAYS: u32 = 30;

pub(crate) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "mails",
        label: |language| Texts::new(language).personal_mails().to_string(),
        why: |language| Texts::new(language).personal_mails_why().to_string(),
        kept: Kept {
            span: Span::Days(SETTLED_MAIL_DAYS),
            since: |language| Texts::new(language).personal_mails_since().to_string(),
            retention: Some(Retention { class: "mail", count: count_old_mails, clear: clear_old_mails }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::MAILS_OF_PERSON, &[&person], read_mail)?.into()),
        erase: |tx, person| Ok(tx.run(store::DELETE_MAILS_OF_PERSON, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "stopped_mails",
        label: |language| Texts::new(language).personal_stops().to_string(),
        why: |language| Texts::new(language).personal_stops_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_stops_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::STOPS_OF_PERSON, &[&person], read_stop)?.into()),
        erase: |tx, person| {
            tx.run(store::DELETE_WINDOWS_OF_PERSON, &[&person])?;
            Ok(tx.run(store::DELETE_STOPS_OF_PERSON, &[&person]).map(drop)?)
        },
    },
];

fn settled_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-i64::from(SETTLED_MAIL_DAYS))
}

fn count_old_mails(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = settled_before(tx);
    tx.one(store::COUNT_OLD_MAILS, &[&before], |row| row.get(0))
}

fn clear_old_mails(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = settled_before(tx);
    Ok(tx.run(store::CLEAR_OLD_MAILS, &[&before])?)
}

fn read_mail(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "kind": row.get::<String>(0)?,
        "language": row.get::<String>(1)?,
        "subject": row.get::<String>(2)?,
        "content": row.get::<String>(3)?,
        "written_at": row.get::<Timestamp>(4)?.to_string(),
        "state": row.get::<String>(5)?,
        "reason": row.get::<String>(6)?,
    }))
}

fn read_stop(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(
        json!({ "kind": row.get::<String>(0)?, "stopped_at": row.get::<Timestamp>(1)?.to_string(), "pace": row.get::<String>(2)? }),
    )
}
