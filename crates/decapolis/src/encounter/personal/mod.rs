//! What a person wished in their posts, when they could not be met, whom they met in them, and why they called it off. Wishes go with them; whom a post meets
//! stays with the post.

mod store;

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use kernel::db::{Row, Tx};
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::forgetting;
use super::model::KEPT_DAYS;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "encounter_wishes",
        label: |language| Texts::new(language).personal_wishes().to_string(),
        why: |language| Texts::new(language).personal_wishes_why().to_string(),
        kept: Kept {
            span: Span::Days(KEPT_DAYS),
            since: |language| Texts::new(language).personal_since().to_string(),
            retention: Some(Retention {
                class: "encounter-wish",
                count: forgetting::count_wishes,
                clear: forgetting::clear_wishes,
            }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::WISHES_BY_PERSON, &[&person], read_wish)?.into()),
        erase: |tx, person| Ok(tx.run(store::ERASE_WISHES, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "encounter_away",
        label: |language| Texts::new(language).personal_away().to_string(),
        why: |language| Texts::new(language).personal_away_why().to_string(),
        kept: Kept {
            span: Span::Days(KEPT_DAYS),
            since: |language| Texts::new(language).personal_since().to_string(),
            retention: Some(Retention {
                class: "encounter-away",
                count: forgetting::count_away,
                clear: forgetting::clear_away,
            }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::AWAY_BY_PERSON, &[&person], read_away)?.into()),
        erase: |tx, person| Ok(tx.run(store::ERASE_AWAY, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "encounters",
        label: |language| Texts::new(language).personal_encounters().to_string(),
        why: |language| Texts::new(language).personal_encounters_why().to_string(),
        kept: Kept {
            span: Span::Days(KEPT_DAYS),
            since: |language| Texts::new(language).personal_since().to_string(),
            retention: Some(Retention {
                class: "encounter",
                count: forgetting::count_drawn,
                clear: forgetting::clear_drawn,
            }),
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| {
            let mut all: Vec<Value> = tx.all(store::MET_AS_ONE, &[&person], read_met)?;
            all.extend(tx.all(store::MET_AS_OTHER, &[&person], read_met)?);
            Ok(all.into())
        },
        erase: take_words_out,
    },
];

/// Whom the post meets stays with it; why somebody called it off goes.
fn take_words_out(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    Ok(tx.run(store::ERASE_WORDS, &[&person]).map(drop)?)
}

fn read_wish(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "wished_at": row.get::<Timestamp>(1)?.to_string(),
        "post": to_text(row.get(2)?),
    }))
}

fn read_away(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "from": row.get::<Timestamp>(1)?.to_string(),
        "until": row.get::<Timestamp>(2)?.to_string(),
    }))
}

fn read_met(row: &Row<'_>) -> Result<Value, Fault> {
    let (slot, place): (i64, i64) = (row.get(2)?, row.get(3)?);
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "with": to_text(row.get(1)?),
        "slot": slot + 1,
        "table": place + 1,
        "called_off": row.get::<Option<bool>>(4)?,
        "words": row.get::<Option<String>>(5)?,
    }))
}
