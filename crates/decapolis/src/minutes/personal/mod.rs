//! What is written down at meetings holds of a person: what they wrote and how they voted in their posts, which stays with
//! the post. A note under the Chatham House rule and what somebody thinks of a meeting lead to nobody, so they are in no
//! export, and erasing finds nothing to remove.

mod store;

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Sql, Tx};
use kernel::erasure;
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::evaluation::again;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "meeting_notes",
        label: |language| Texts::new(language).personal_notes().to_string(),
        why: |language| Texts::new(language).personal_notes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::NOTES_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::NOTES_BY_PERSON),
    },
    PersonalData {
        key: "meeting_minutes",
        label: |language| Texts::new(language).personal_minutes().to_string(),
        why: |language| Texts::new(language).personal_minutes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::MINUTES_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::MINUTES_BY_PERSON),
    },
    PersonalData {
        key: "minutes_corrections",
        label: |language| Texts::new(language).personal_corrections().to_string(),
        why: |language| Texts::new(language).personal_minutes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::CORRECTIONS_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::CORRECTIONS_BY_PERSON),
    },
    PersonalData {
        key: "votes_opened",
        label: |language| Texts::new(language).personal_ballots().to_string(),
        why: |language| Texts::new(language).personal_ballots_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::BALLOTS_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::BALLOTS_BY_PERSON),
    },
    PersonalData {
        key: "votes_cast",
        label: |language| Texts::new(language).personal_votes().to_string(),
        why: |language| Texts::new(language).personal_votes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::VOTES_BY_PERSON, &[&person], read_vote)?.into()),
        // A vote names a post and no person: nothing in it has to go.
        erase: |_, _| Ok(()),
    },
    PersonalData {
        key: "meetings_evaluated",
        label: |language| Texts::new(language).personal_evaluated().to_string(),
        why: |language| Texts::new(language).personal_evaluated_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::EVALUATED_BY_PERSON, &[&person], read_evaluated)?.into()),
        // That a post answered names no person, and what was answered leads to nobody.
        erase: |_, _| Ok(()),
    },
    PersonalData {
        key: "met_again",
        label: |language| Texts::new(language).personal_again().to_string(),
        why: |language| Texts::new(language).personal_again_why().to_string(),
        kept: Kept {
            span: Span::Days(again::KEPT_DAYS),
            since: |language| Texts::new(language).personal_again_since().to_string(),
            retention: Some(Retention { class: "meet-again", count: again::count, clear: again::clear }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(again::of_person(tx, person)?.into()),
        erase: |tx, person| Ok(again::erase(tx, person)?),
    },
    PersonalData {
        key: "meeting_impacts",
        label: |language| Texts::new(language).personal_impacts().to_string(),
        why: |language| Texts::new(language).personal_impacts_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::IMPACTS_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::IMPACTS_BY_PERSON),
    },
    PersonalData {
        key: "meeting_wishes",
        label: |language| Texts::new(language).personal_wishes().to_string(),
        why: |language| Texts::new(language).personal_wishes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::WISHES_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::WISHES_BY_PERSON),
    },
    PersonalData {
        key: "meeting_wish_answers",
        label: |language| Texts::new(language).personal_wish_answers().to_string(),
        why: |language| Texts::new(language).personal_wishes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::WISH_ANSWERS_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::WISH_ANSWERS_BY_PERSON),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Whether words name their writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId, texts: &'static Sql) -> Result<(), Stop> {
    let left: Vec<(RecordId, String)> = tx.all(texts, &[&person], |row| Ok::<_, Fault>((row.get(0)?, row.get(2)?)))?;
    let said = left.iter().filter(|(_, words)| !words.is_empty());
    said.into_iter().try_for_each(|(meeting, words)| Ok(erasure::leave_for_a_look(tx, *meeting, "meeting", words)?))
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}

fn read_vote(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({ "vote": to_text(row.get(0)?), "choice": row.get::<String>(1)? }))
}

fn read_evaluated(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({ "meeting": to_text(row.get(0)?), "answered_at": row.get::<Timestamp>(1)?.to_string() }))
}
