//! The pseudonym and the key under which the audit knows a person.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::{EntryId, store};
use crate::db::Tx;
use crate::id::Id;
use crate::person::{NOBODY, PersonId};
use crate::stop::Fault;

/// Nobody's pseudonym; a person's is never 0.
const NOBODYS_PSEUDONYM: i64 = 0;

/// What the audit knows of whoever acts.
#[derive(Debug)]
pub(super) struct PersonKey {
    /// Random, so that it tells nothing of when the person came.
    pub(super) pseudonym: i64,
    /// None for nobody.
    secret: Option<Vec<u8>>,
}

impl PersonKey {
    /// The keyed hash of the values of one line. The line is part of it, so that equal values do not look alike; each
    /// value goes in with its length, so that no two lists run together.
    pub(super) fn hash(&self, entry: EntryId, values: &[&str]) -> Option<Vec<u8>> {
        let secret = self.secret.as_ref().filter(|_| !values.is_empty())?;
        let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
        mac.update(&entry.number().to_be_bytes());
        for value in values {
            mac.update(&(value.len() as u64).to_be_bytes());
            mac.update(value.as_bytes());
        }
        Some(mac.finalize().into_bytes().to_vec())
    }
}

/// The key of a person who is not erased.
pub(super) fn of(tx: &mut Tx<'_>, person: PersonId) -> Result<PersonKey, Fault> {
    if person == NOBODY {
        return Ok(PersonKey { pseudonym: NOBODYS_PSEUDONYM, secret: None });
    }
    find(tx, person)?.ok_or_else(|| Fault::broken("audit", "the person who acts has no key: erased or never made"))
}

fn find(tx: &mut Tx<'_>, person: PersonId) -> Result<Option<PersonKey>, Fault> {
    tx.first(store::KEY, &[&person], |row| Ok(PersonKey { pseudonym: row.get(0)?, secret: Some(row.get(1)?) }))
}

/// Gives a new person their pseudonym and key.
pub(crate) fn give_key(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    let secret: [u8; 32] = tx.random()?;
    let pseudonym = (i64::from_be_bytes(tx.random()?) & i64::MAX).max(1);
    tx.run(store::INSERT_KEY, &[&person, &pseudonym, &secret.as_slice()]).map(drop)
}

/// Makes the audit silent about a person for ever.
pub(crate) fn destroy_key(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    tx.run(store::DELETE_KEY, &[&person]).map(drop)
}

/// Whether these were the values of a line; never, once the person is erased.
///
/// # Errors
/// A fault of the database.
pub fn attests(tx: &mut Tx<'_>, person: PersonId, entry: EntryId, values: &[&str]) -> Result<bool, Fault> {
    let hash = find(tx, person)?.and_then(|key| key.hash(entry, values));
    let kept: Option<Option<Vec<u8>>> = tx.first(store::VALUES_HASH, &[&entry], |row| row.get(0))?;
    let (Some(hash), Some(Some(kept))) = (hash, kept) else { return Ok(false) };
    Ok(bool::from(hash.ct_eq(&kept)))
}
