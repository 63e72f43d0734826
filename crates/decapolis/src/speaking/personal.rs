//! Where a person asked to speak, as long as the list is there. Of a private item nothing is in anybody's export.

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use kernel::db::Row;
use kernel::id::to_text;
use kernel::stop::Fault;
use kernel::time::Timestamp;
use serde_json::{Value, json};

use super::texts::Texts;
use super::{ending, store};

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "speaking_turns",
    label: |language| Texts::new(language).personal_turns().to_string(),
    why: |language| Texts::new(language).personal_turns_why().to_string(),
    kept: Kept {
        // A job removes a list at the end of its meeting; the retention run of the day finds what a job left.
        span: Span::Days(1),
        since: |language| Texts::new(language).personal_since().to_string(),
        retention: Some(Retention { class: "speaking-list", count: ending::count, clear: ending::clear }),
    },
    when_erased: WhenErased::Gone,
    export: |tx, person| Ok(tx.all(store::TURNS_OF_PERSON, &[&person], read)?.into()),
    erase: |tx, person| Ok(tx.run(store::ERASE_TURNS, &[&person]).map(drop)?),
}];

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    let spoken_at: Timestamp = row.get(4)?;
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "item": to_text(row.get(1)?),
        "asked_at": row.get::<Timestamp>(2)?.to_string(),
        "point_of_order": row.get::<bool>(3)?,
        "has_spoken": spoken_at != Timestamp::FOREVER,
    }))
}
