//! What questions to several members hold of a person: what they asked in their posts, which stays with the post.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::erasure;
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "inquiries",
    label: |language| Texts::new(language).personal_inquiries().to_string(),
    why: |language| Texts::new(language).personal_inquiries_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_inquiries_since().to_string(),
        retention: None,
    },
    when_erased: WhenErased::StaysWithoutName,
    export: |tx, person| Ok(tx.all(store::INQUIRIES_OF_PERSON, &[&person], read)?.into()),
    erase: leave_for_a_look,
}];

/// Whether a free sentence names its writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let row = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(2)?, row.get::<String>(3)?));
    for (record, words, thanks) in tx.all(store::INQUIRIES_OF_PERSON, &[&person], row)? {
        erasure::leave_for_a_look(tx, record, "inquiry", format!("{words}\n{thanks}").trim())?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "inquiry": to_text(row.get(0)?),
        "asked_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
        "thanks": row.get::<String>(3)?,
    }))
}
