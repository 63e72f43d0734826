//! What files hold of a person: that they put one there. The file itself is the record's.

mod store;

use serde_json::{Value, json};

pub(crate) use self::store::STATEMENTS;
use crate::capability::{Kept, PersonalData, Span, WhenErased};
use crate::db::Row;
use crate::id::to_text;
use crate::stop::Fault;
use crate::texts::Texts;
use crate::time::Timestamp;

pub(crate) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "files",
    label: |language| Texts::new(language).personal_files().to_string(),
    why: |language| Texts::new(language).personal_files_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_files_since().to_string(),
        retention: None,
    },
    when_erased: WhenErased::StaysWithoutName,
    export: |tx, person| Ok(tx.all(store::FILES_OF_PERSON, &[&person], read)?.into()),
    erase: |tx, person| Ok(tx.run(store::FORGET_WHO_PUT, &[&person]).map(drop)?),
}];

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "file": to_text(row.get(0)?),
        "below": row.get::<String>(1)?,
        "record": to_text(row.get(2)?),
        "name": row.get::<String>(3)?,
        "put_at": row.get::<Timestamp>(4)?.to_string(),
    }))
}
