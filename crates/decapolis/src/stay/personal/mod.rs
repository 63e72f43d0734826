//! What a person said that they need at meetings, diet and access apart, and what they consented to. All of it is theirs and
//! goes with them.

mod store;

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::step;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::consent::KEPT_MONTHS;
use super::forgetting::{self, CARE_DAYS};
use super::model::KEPT_DAYS;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    // Before the needs, which take it along.
    PersonalData {
        key: "stay_care",
        label: |language| Texts::new(language).personal_care().to_string(),
        why: |language| Texts::new(language).personal_care_why().to_string(),
        kept: Kept {
            span: Span::Days(CARE_DAYS),
            since: |language| Texts::new(language).personal_since().to_string(),
            retention: Some(Retention {
                class: "stay-care",
                count: forgetting::count_care,
                clear: forgetting::clear_care,
            }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::CARE_BY_PERSON, &[&person], read_care)?.into()),
        erase: |tx, person| Ok(tx.run(store::ERASE_CARE, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "stay_needs",
        label: |language| Texts::new(language).personal_needs().to_string(),
        why: |language| Texts::new(language).personal_needs_why().to_string(),
        kept: Kept {
            span: Span::Days(KEPT_DAYS),
            since: |language| Texts::new(language).personal_since().to_string(),
            retention: Some(Retention {
                class: "stay-need",
                count: forgetting::count_needs,
                clear: forgetting::clear_needs,
            }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::NEEDS_BY_PERSON, &[&person], read_need)?.into()),
        erase: erase_needs,
    },
    PersonalData {
        key: "stay_consents",
        label: |language| Texts::new(language).personal_consents().to_string(),
        why: |language| Texts::new(language).personal_consents_why().to_string(),
        kept: Kept {
            span: Span::Months(KEPT_MONTHS),
            since: |language| Texts::new(language).personal_consents_since().to_string(),
            retention: Some(Retention {
                class: "stay-consent",
                count: forgetting::count_consents,
                clear: forgetting::clear_consents,
            }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::CONSENTS_BY_PERSON, &[&person], read_consent)?.into()),
        erase: |tx, person| Ok(tx.run(store::ERASE_CONSENTS, &[&person]).map(drop)?),
    },
];

fn erase_needs(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let own: Vec<RecordId> = tx.all(store::IDS_BY_PERSON, &[&person], |row| row.get::<RecordId>(0))?;
    for id in own {
        step::clear(tx, id)?;
    }
    Ok(tx.run(store::ERASE_NEEDS, &[&person]).map(drop)?)
}

fn read_care(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "answered_at": row.get::<Timestamp>(1)?.unless_never(),
        "diet": row.get::<String>(2)?,
        "diet_words": row.get::<String>(3)?,
        "access_words": row.get::<String>(4)?,
    }))
}

fn read_need(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "answered_at": row.get::<Timestamp>(1)?.unless_never(),
        "arrives_on": row.get::<String>(2)?,
        "leaves_on": row.get::<String>(3)?,
        "nights": row.get::<i64>(4)?,
        "dines": row.get::<bool>(5)?,
        "passport_name": row.get::<String>(6)?,
    }))
}

fn read_consent(row: &Row<'_>) -> Result<Value, Fault> {
    let item: i64 = row.get(3)?;
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "said_at": row.get::<Timestamp>(1)?.to_string(),
        "matter": row.get::<String>(2)?,
        "item": (item != super::consent::WHOLE).then(|| to_text(item)),
        "answer": row.get::<String>(4)?,
    }))
}
