//! What the register holds of a person: the ties that they declared.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::db::{Row, Tx};
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "interests",
    label: |language| Texts::new(language).personal().to_string(),
    why: |language| Texts::new(language).personal_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_since().to_string(),
        retention: None,
    },
    when_erased: WhenErased::Gone,
    export: |tx, person| Ok(tx.all(store::OWN_INTERESTS, &[&person], read)?.into()),
    erase: |tx, person| erase(tx, person),
}];

fn erase(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    Ok(tx.run(store::DELETE_OWN_INTERESTS, &[&person]).map(drop)?)
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "post": to_text(row.get(0)?),
        "kind": row.get::<String>(1)?,
        "with": row.get::<String>(2)?,
        "words": row.get::<String>(3)?,
        "language": row.get::<String>(4)?,
        "from": row.get::<Timestamp>(5)?.to_string(),
        "until": row.get::<Timestamp>(6)?.to_string(),
        "declared": row.get::<Timestamp>(7)?.to_string(),
    }))
}
