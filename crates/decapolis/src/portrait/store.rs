//! SQL of portraits. A person has one at most.

use std::collections::BTreeSet;

use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::file::Portrait;
use kernel::id::Id;
use kernel::person::PersonId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

kernel::statements! {
    SET = "INSERT INTO portrait (person, jpeg, put_at) VALUES (?1, ?2, ?3)
        ON CONFLICT (person) DO UPDATE SET jpeg = excluded.jpeg, put_at = excluded.put_at";
    REMOVE = "DELETE FROM portrait WHERE person = ?1";
    PORTRAIT = "SELECT jpeg FROM portrait WHERE person = ?1 LIMIT 1";
    PUT_AT = "SELECT put_at FROM portrait WHERE person = ?1 LIMIT 1";
    WITH_ONE = "SELECT person FROM portrait
        WHERE person IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY person LIMIT 10";
}

/// The picture of a person from now on, in place of the one before.
pub(super) fn set(tx: &mut Tx<'_>, person: PersonId, portrait: &Portrait) -> Result<(), Fault> {
    let (jpeg, now) = (portrait.jpeg().to_vec(), tx.now());
    tx.run(SET, &[&person, &jpeg, &now]).map(drop)
}

/// Takes a person's picture away; false where there is none.
pub(super) fn remove(tx: &mut Tx<'_>, person: PersonId) -> Result<bool, Fault> {
    Ok(tx.run(REMOVE, &[&person])? == 1)
}

pub(super) fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<Portrait>, Fault> {
    tx.first(PORTRAIT, &[&person], |row| Ok(Portrait::of_kept(row.get(0)?)))
}

/// Since when a person has a picture; nothing where they have none.
pub(super) fn put_at(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<Timestamp>, Fault> {
    tx.first(PUT_AT, &[&person], |row| row.get(0))
}

pub(super) fn those_with_one(tx: &mut Tx<'_>, people: &[PersonId]) -> Result<BTreeSet<PersonId>, Fault> {
    let ids: Vec<RecordId> = people.iter().map(|person| RecordId::from_number(person.number())).collect();
    let mut found = BTreeSet::new();
    for some in Records::parts(&ids) {
        found.extend(tx.all(WITH_ONE, &some.params(), |row| row.get::<PersonId>(0))?);
    }
    Ok(found)
}
