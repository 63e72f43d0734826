//! What somebody who signed in said in conversations of members. Of residents nothing leads to a person.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::db::{Row, Tx};
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::model::{ConversationId, VoterId};
use super::store::{conversation, count_withdrawn, voting};
use super::texts::Texts;
use super::{acts, drawing};

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "conversation_votes",
        label: |language| Texts::new(language).personal_votes().to_string(),
        why: |language| Texts::new(language).personal_votes_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::VOTES_OF_PERSON, &[&person], read_vote)?.into()),
        erase,
    },
    PersonalData {
        key: "conversation_statements",
        label: |language| Texts::new(language).personal_statements().to_string(),
        why: |language| Texts::new(language).personal_statements_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::STATEMENTS_OF_PERSON, &[&person], read_statement)?.into()),
        // With the votes went what leads from a statement to the person.
        erase: |_, _| Ok(()),
    },
];

/// The votes go as if the person had withdrawn: they count so, and the maps are drawn without them.
fn erase(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let voters = tx.all(store::VOTERS_OF_PERSON, &[&person], |row| {
        Ok::<(VoterId, ConversationId), Fault>((row.get(0)?, row.get(1)?))
    })?;
    for (voter, id) in voters {
        voting::remove(tx, voter)?;
        count_withdrawn(tx, id)?;
        acts::set_step(tx, id)?;
        let of = conversation(tx, id)?;
        drawing::ask(tx, &of)?;
    }
    Ok(())
}

fn read_vote(row: &Row<'_>) -> Result<Value, Fault> {
    let said = match row.get::<i64>(2)? {
        1 => "agree",
        -1 => "disagree",
        _ => "pass",
    };
    Ok(json!({ "conversation": to_text(row.get(0)?), "statement": to_text(row.get(1)?), "said": said }))
}

fn read_statement(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "conversation": to_text(row.get(0)?),
        "words": row.get::<String>(1)?,
        "state": row.get::<String>(2)?,
        "proposed_at": row.get::<Timestamp>(3)?.to_string(),
    }))
}
