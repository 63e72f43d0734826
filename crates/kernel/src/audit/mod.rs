//! The audit: each write records who, what, when and in which post, in the same transaction. Ids only.
//!
//! A person stands in it under a random pseudonym, and values stand in it as a hash under a random key; both are in one
//! row per person. Erasing the person destroys that row: the chain of hashes over the audit still verifies, and nobody
//! can tell any more who it was or what the values were. No statement of the program changes or removes a line.

mod chain;
mod key;
mod store;

pub use self::chain::{Chain, seal, verify};
pub use self::key::attests;
pub(crate) use self::key::{destroy_key, give_key};
pub(crate) use self::store::STATEMENTS;
use crate::circle::RecordId;
use crate::db::Tx;
use crate::person::PersonId;
use crate::post::PostId;
use crate::stop::Fault;

/// How acts begin that a rule refused: whoever tried them did nothing.
pub const REFUSED: &str = "refused";

crate::id!(EntryId, "The id of one line of the audit.");

/// Writes one line.
///
/// # Errors
/// A fault of the database, also when the person was erased.
pub fn record(tx: &mut Tx<'_>, act: &str, person: PersonId, post: PostId, record: RecordId) -> Result<(), Fault> {
    record_values(tx, act, person, post, record, &[]).map(drop)
}

/// Writes one line with what was said in it, of which only a hash under the person's key is kept. For nobody, who has no
/// key, the values are left out.
///
/// # Errors
/// As [`record`].
pub fn record_values(
    tx: &mut Tx<'_>,
    act: &str,
    person: PersonId,
    post: PostId,
    record: RecordId,
    values: &[&str],
) -> Result<EntryId, Fault> {
    let id: EntryId = tx.new_id();
    let now = tx.now();
    let key = key::of(tx, person)?;
    let hash = key.hash(id, values);
    tx.run(store::INSERT_ENTRY, &[&id, &act, &key.pseudonym, &post, &record, &now, &hash])?;
    if !act.starts_with(REFUSED) {
        let today = now.start_of_day();
        tx.run(store::NOTE_ACTIVITY, &[&post, &now, &today])?;
    }
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;
    use crate::language::Language;
    use crate::person::{self, NOBODY, NewPerson};
    use crate::post::NOBODYS;
    use crate::stop::Stop;
    use crate::testing::database;

    fn some_record() -> RecordId {
        crate::id::Id::from_number(7)
    }

    fn make_person(db: &Db) -> PersonId {
        db.write_blocking("person", |tx| {
            let new = NewPerson {
                name: "Amina Diallo".to_owned(),
                email: Some("amina@city.example".to_owned()),
                language: Language::French,
                time_zone: "UTC".to_owned(),
            };
            Ok(person::create(tx, &new)?)
        })
        .expect("a person")
    }

    #[test]
    fn nobody_writes_lines_without_a_key() {
        let (_folder, db) = database();
        let attested = db.write_blocking("act", |tx| {
            let entry = record_values(tx, "cleaned", NOBODY, NOBODYS, some_record(), &["a value"])?;
            Ok(attests(tx, NOBODY, entry, &["a value"])?)
        });
        assert!(!attested.expect("written"));
    }

    #[test]
    fn values_are_attested_until_their_key_is_destroyed() {
        let (_folder, db) = database();
        let person = make_person(&db);
        let attested = db.write_blocking("act", move |tx| {
            let entry = record_values(tx, "told", person, NOBODYS, some_record(), &["amina@city.example"])?;
            let before = attests(tx, person, entry, &["amina@city.example"])?;
            let other = attests(tx, person, entry, &["another@city.example"])?;
            destroy_key(tx, person)?;
            Ok((before, other, attests(tx, person, entry, &["amina@city.example"])?))
        });
        assert_eq!(attested.expect("written"), (true, false, false));
    }

    #[test]
    fn an_erased_person_can_act_no_more() {
        let (_folder, db) = database();
        let person = make_person(&db);
        let acted = db.write_blocking("act", move |tx| {
            destroy_key(tx, person)?;
            Ok(record(tx, "need_stated", person, NOBODYS, some_record())?)
        });
        assert!(matches!(acted, Err(Stop::Fault(_))), "{acted:?}");
    }

    /// Holds trust line a61.
    #[test]
    fn no_statement_changes_or_removes_lines() {
        let texts = crate::STATEMENTS.iter().flat_map(|list| list.iter()).map(|sql| sql.lite());
        let changing =
            texts.filter(|text| ["UPDATE audit", "DELETE FROM audit"].iter().any(|verb| text.contains(verb)));
        assert_eq!(changing.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}
