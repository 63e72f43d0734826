//! Stopping mails of one kind, without signing in: by one POST from a mail program (RFC 8058) or from a page.

use std::collections::BTreeSet;

use super::pace::{Pace, pace_of};
use super::store;
use crate::db::Tx;
use crate::person::PersonId;
use crate::signed;
use crate::stop::{Fault, Stop};
use crate::web::App;

/// What the key of these links is made for.
const PURPOSE: &str = "unsubscribe";

/// One person's mails of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Who gets them.
    pub person: PersonId,
    /// Their kind.
    pub kind: String,
}

impl Subscription {
    /// The signed path of its page.
    pub fn path(&self, app: &App) -> String {
        format!("/unsubscribe/{}", signed::sign(&app.key_for(PURPOSE), &self.payload()))
    }

    /// From the signed text of such a path.
    ///
    /// # Errors
    /// Missing for any text that we did not sign for this purpose.
    pub fn parse(token: &str, app: &App) -> Result<Self, Stop> {
        app.keys_accepted_for(PURPOSE).iter().find_map(|key| Self::parse_with(key, token)).ok_or(Stop::Missing)
    }

    fn parse_with(key: &[u8; 32], token: &str) -> Option<Self> {
        let (kind, person) = signed::verify(key, token)?.split_once('.')?;
        Some(Self { person: person.parse().ok()?, kind: kind.to_owned() })
    }

    fn payload(&self) -> String {
        format!("{}.{}", self.kind, self.person)
    }
}

/// Whether a person stopped mails of a kind.
///
/// # Errors
/// A fault of the database.
pub fn is_stopped(tx: &mut Tx<'_>, person: PersonId, kind: &str) -> Result<bool, Fault> {
    Ok(pace_of(tx, person, kind)? == Pace::Never)
}

/// Everybody who stopped mails of a kind, at most 20,000.
///
/// # Errors
/// A fault of the database.
pub fn who_stopped(tx: &mut Tx<'_>, kind: &str) -> Result<BTreeSet<PersonId>, Fault> {
    Ok(tx.all(store::WHO_STOPPED, &[&kind], |row| row.get(0))?.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    #[test]
    fn a_subscription_reads_back_under_its_own_key_only() {
        let own = Subscription { person: PersonId::from_number(7), kind: "question".into() };
        let token = signed::sign(&[1; 32], &own.payload());
        assert_eq!(Subscription::parse_with(&[1; 32], &token), Some(own));
        assert_eq!(Subscription::parse_with(&[2; 32], &token), None);
    }
}
