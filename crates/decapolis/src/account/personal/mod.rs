//! What the account holds of a person: the address to which the last sign-in link was mailed.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::db::Row;
use kernel::stop::Fault;
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "mailed_link",
    label: |language| Texts::new(language).personal_link().to_string(),
    why: |language| Texts::new(language).personal_link_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_link_since().to_string(),
        retention: None,
    },
    when_erased: WhenErased::Gone,
    export: |tx, person| Ok(tx.all(store::MAILED_LINK_OF_PERSON, &[&person], read_link)?.into()),
    erase: |tx, person| Ok(tx.run(store::DELETE_MAILED_LINK_OF_PERSON, &[&person]).map(drop)?),
}];

fn read_link(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({ "address": row.get::<String>(0)?, "expires_at": row.get::<Timestamp>(1)?.to_string() }))
}
