//! What agendas hold of a person: that their post was asked to speak, and what they wrote in a post.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Sql, Tx};
use kernel::erasure;
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::model::KIND;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "agenda_parts",
        label: |language| Texts::new(language).personal_parts().to_string(),
        why: |language| Texts::new(language).personal_parts_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::PARTS_OF_PERSON, &[&person], read_part)?.into()),
        // A part names a post and no person: nothing in it has to go.
        erase: |_, _| Ok(()),
    },
    PersonalData {
        key: "agenda_words",
        label: |language| Texts::new(language).personal_words().to_string(),
        why: |language| Texts::new(language).personal_words_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| {
            let mut words: Vec<Value> = Vec::new();
            for sql in WORDS {
                words.extend(tx.all(sql, &[&person], read_words)?);
            }
            Ok(words.into())
        },
        erase: leave_for_a_look,
    },
    PersonalData {
        key: "agenda_wishes",
        label: |language| Texts::new(language).personal_wishes().to_string(),
        why: |language| Texts::new(language).personal_wishes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::WISHES_OF_PERSON, &[&person], read_wish)?.into()),
        // A wish names a post and no person: nothing in it has to go.
        erase: |_, _| Ok(()),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Where words of people stand.
const WORDS: [&Sql; 3] = [store::ITEMS_OF_PERSON, store::REASONS_OF_PERSON, store::NOTES_OF_PERSON];

/// Whether words name their writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    for sql in WORDS {
        let read =
            |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(2)?, row.get::<String>(3)?));
        for (record, title, words) in tx.all(sql, &[&person], read)? {
            let said = format!("{title} {words}");
            erasure::leave_for_a_look(tx, record, KIND, said.trim())?;
        }
    }
    Ok(())
}

fn read_part(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "item": to_text(row.get(0)?),
        "asked_at": row.get::<Timestamp>(1)?.to_string(),
        "answer": row.get::<String>(2)?,
        "answered_at": row.get::<Timestamp>(3)?.unless_never(),
    }))
}

fn read_wish(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({ "item": to_text(row.get(0)?), "wished_at": row.get::<Timestamp>(1)?.to_string() }))
}

fn read_words(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "record": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "title": row.get::<String>(2)?,
        "words": row.get::<String>(3)?,
    }))
}
