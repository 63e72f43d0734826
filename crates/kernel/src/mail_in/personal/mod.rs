//! What is held of a person by the mails that they sent as replies.

mod store;

use serde_json::{Value, json};

pub(crate) use self::store::STATEMENTS;
use super::KEPT_DAYS;
use crate::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use crate::db::{Row, Tx};
use crate::stop::{Fault, Stop};
use crate::texts::Texts;
use crate::time::Timestamp;

pub(crate) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "mails_in",
    label: |language| Texts::new(language).personal_mails_in().to_string(),
    why: |language| Texts::new(language).personal_mails_in_why().to_string(),
    kept: Kept {
        span: Span::Days(KEPT_DAYS),
        since: |language| Texts::new(language).personal_mails_in_since().to_string(),
        retention: Some(Retention { class: "mail-in", count: count_old, clear: clear_old }),
    },
    when_erased: WhenErased::Gone,
    export: |tx, person| Ok(tx.all(store::MAILS_IN_OF_PERSON, &[&person], exported)?.into()),
    erase: |tx, person| Ok(tx.run(store::DELETE_MAILS_IN_OF_PERSON, &[&person]).map(drop)?),
}];

fn received_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-i64::from(KEPT_DAYS))
}

fn count_old(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = received_before(tx);
    tx.one(store::COUNT_OLD, &[&before], |row| row.get(0))
}

fn clear_old(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = received_before(tx);
    Ok(tx.run(store::CLEAR_OLD, &[&before])?)
}

fn exported(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "received_at": row.get::<Timestamp>(0)?.to_string(),
        "state": row.get::<String>(1)?,
        "reason": row.get::<String>(2)?,
        "language": row.get::<String>(3)?,
        "words": row.get::<String>(4)?,
        "whole_text": row.get::<String>(5)?,
        "calendar": row.get::<String>(6)?,
    }))
}
