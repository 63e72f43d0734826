//! What is held of a person as an assistant: whose posts they assist, and what they drafted.

mod store;

use serde_json::{Value, json};

pub(crate) use self::store::STATEMENTS;
use super::{DraftId, record};
use crate::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use crate::db::{Row, Tx};
use crate::id::to_text;
use crate::person::PersonId;
use crate::step;
use crate::stop::{Fault, Stop};
use crate::texts::Texts;
use crate::time::Timestamp;

/// A draft that was sent or laid aside is forgotten after so many days; the figure is ours (`docs/privacy.md`).
const SETTLED_DRAFT_DAYS: u32 = 30;

pub(crate) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "assistances",
        label: |language| Texts::new(language).personal_assistances().to_string(),
        why: |language| Texts::new(language).personal_assistances_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_assistances_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::ASSISTANCES_OF_PERSON, &[&person], read_assistance)?.into()),
        erase: |tx, person| Ok(tx.run(store::DELETE_ASSISTANCES_OF_PERSON, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "drafts",
        label: |language| Texts::new(language).personal_drafts().to_string(),
        why: |language| Texts::new(language).personal_drafts_why().to_string(),
        kept: Kept {
            span: Span::Days(SETTLED_DRAFT_DAYS),
            since: |language| Texts::new(language).personal_drafts_since().to_string(),
            retention: Some(Retention { class: "draft", count: count_old, clear: clear_old }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::DRAFTS_OF_PERSON, &[&person], read_draft)?.into()),
        erase: erase_drafts,
    },
];

/// A draft that waits names its author on a desk, so its step goes with it.
fn erase_drafts(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let drafts = tx.all(store::DRAFTS_OF_PERSON, &[&person], |row| row.get::<DraftId>(0))?;
    drafts.into_iter().try_for_each(|draft| step::clear(tx, record(draft)))?;
    Ok(tx.run(store::DELETE_DRAFTS_OF_PERSON, &[&person]).map(drop)?)
}

fn settled_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-i64::from(SETTLED_DRAFT_DAYS))
}

fn count_old(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = settled_before(tx);
    tx.one(store::COUNT_OLD_DRAFTS, &[&before], |row| row.get(0))
}

fn clear_old(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = settled_before(tx);
    Ok(tx.run(store::CLEAR_OLD_DRAFTS, &[&before])?)
}

fn read_assistance(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "post": to_text(row.get(0)?),
        "starts_at": row.get::<Timestamp>(1)?.to_string(),
        "ends_at": row.get::<Timestamp>(2)?.to_string(),
        "name": row.get::<String>(3)?,
    }))
}

fn read_draft(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "post": to_text(row.get(1)?),
        "form": row.get::<String>(2)?,
        "filled_in": row.get::<String>(3)?,
        "language": row.get::<String>(4)?,
        "written_at": row.get::<Timestamp>(5)?.to_string(),
        "state": row.get::<String>(6)?,
    }))
}
