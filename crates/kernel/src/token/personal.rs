//! What is held of a person by their tokens.

use serde_json::{Value, json};

use super::{DAYS_MAX, Token, end_all, of_person, store};
use crate::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use crate::db::Tx;
use crate::stop::Stop;
use crate::texts::Texts;

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
    export: |tx, person| Ok(of_person(tx, person)?.iter().map(exported).collect()),
    erase: |tx, person| Ok(end_all(tx, person)?),
}];

fn exported(token: &Token) -> Value {
    json!({
        "name": token.name,
        "scope": token.scope.code(),
        "post": token.post_title,
        "home": token.home_name,
        "made_at": token.made_at.to_string(),
        "used_at": token.used_at.map(|at| at.to_string()),
        "expires_at": token.expires_at.to_string(),
    })
}

fn count_expired(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let now = tx.now();
    tx.one(store::COUNT_EXPIRED, &[&now], |row| row.get(0))
}

fn clear_expired(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let now = tx.now();
    Ok(tx.run(store::CLEAR_EXPIRED, &[&now])?)
}
