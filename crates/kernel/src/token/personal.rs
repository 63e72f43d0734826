//! What is held of a person by their tokens.

use serde_json::{Value, json};

use super::{DAYS_MAX, NEVER, end_all, store};
use crate::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use crate::db::{Row, Tx};
use crate::person::PersonId;
use crate::stop::{Fault, Stop};
use crate::texts::Texts;
use crate::time::Timestamp;

pub(crate) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "tokens",
    label: |language| Texts::new(language).personal_tokens().to_string(),
    why: |language| Texts::new(language).personal_tokens_why().to_string(),
    kept: Kept {
        span: Span::Days(DAYS_MAX as u32),
        since: |language| Texts::new(language).personal_tokens_since().to_string(),
        retention: Some(Retention { class: "token", count: count_expired, clear: clear_expired }),
    },
    when_erased: WhenErased::Gone,
    export: export_tokens,
    erase: |tx, person| Ok(end_all(tx, person)?),
}];

fn export_tokens(tx: &mut Tx<'_>, person: PersonId) -> Result<Value, Stop> {
    let now = tx.now();
    Ok(tx.all(store::TOKENS_OF, &[&person, &now], exported)?.into())
}

fn exported(row: &Row<'_>) -> Result<Value, Fault> {
    let used_at: Timestamp = row.get(6)?;
    Ok(json!({
        "name": row.get::<String>(1)?,
        "scope": row.get::<String>(2)?,
        "post": row.get::<String>(3)?,
        "home": row.get::<String>(4)?,
        "made_at": row.get::<Timestamp>(5)?.to_string(),
        "used_at": (used_at != NEVER).then(|| used_at.to_string()),
        "expires_at": row.get::<Timestamp>(7)?.to_string(),
    }))
}

fn count_expired(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let now = tx.now();
    tx.one(store::COUNT_EXPIRED, &[&now], |row| row.get(0))
}

fn clear_expired(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let now = tx.now();
    Ok(tx.run(store::CLEAR_EXPIRED, &[&now])?)
}
