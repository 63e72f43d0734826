//! In which groups a person sat, in the posts that they held when groups were told. A seat is the post's and stays with it.

mod store;

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use kernel::db::Row;
use kernel::id::to_text;
use kernel::stop::Fault;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::forgetting;
use super::model::KEPT_DAYS;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "breakout_seats",
    label: |language| Texts::new(language).personal_seats().to_string(),
    why: |language| Texts::new(language).personal_seats_why().to_string(),
    kept: Kept {
        span: Span::Months(KEPT_DAYS / 30),
        since: |language| Texts::new(language).personal_since().to_string(),
        retention: Some(Retention { class: "breakout-seat", count: forgetting::count, clear: forgetting::clear }),
    },
    when_erased: WhenErased::StaysWithoutName,
    export: |tx, person| Ok(tx.all(store::SEATS_OF_PERSON, &[&person], read)?.into()),
    // A seat names a post and no person, and is whoever's holds it next: nothing in it has to go.
    erase: |_, _| Ok(()),
}];

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    let place: i64 = row.get(2)?;
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "item": row.get::<Option<i64>>(1)?.map(to_text),
        "group": place + 1,
    }))
}
