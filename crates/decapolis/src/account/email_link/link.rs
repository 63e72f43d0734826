//! Sign-in links themselves: made, looked at, used by the link or by the code.

use kernel::db::{Param, Row, Tx};
use kernel::person::{self, Person, PersonId};
use kernel::session::Key;
use kernel::stop::Fault;
use kernel::web::App;

use super::store;

/// How long a link lives, in seconds (ASVS 5.0, V6.5.5).
const SECONDS: i64 = 600;
/// Codes that may be typed for one link (trust (a) 5).
const TRIES_MAX: i64 = 5;

/// A link that can still be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::account) struct Link {
    key: Vec<u8>,
    person: PersonId,
    /// Their name, for the button.
    pub(super) name: String,
    asker: Vec<u8>,
    code: String,
}

impl Link {
    /// Whether a browser with this cookie asked for it.
    pub(in crate::account) fn was_asked_by(&self, asker: Option<&Key>) -> bool {
        asker.is_some_and(|asker| asker.hash() == self.asker)
    }

    /// What is typed in the browser that asked, where the link is opened in another.
    pub(in crate::account) fn code(&self) -> &str {
        &self.code
    }
}

/// Makes a person's one link for a browser that asked; the older one ends.
pub(in crate::account) fn make(
    tx: &mut Tx<'_>,
    app: &App,
    person: &Person,
    address: &str,
    asker: &[u8],
) -> Result<Key, Fault> {
    let key = Key::new(tx)?;
    let code = code_of(&app.keyed_hash("sign-in code", &key.to_text()));
    let expires_at = tx.now().plus_seconds(SECONDS);
    tx.run(store::DELETE_LINKS_OF, &[&person.id])?;
    let address = person::fold_email(address);
    let asker = asker.to_vec();
    let fields: [&dyn Param; 6] = [&key.hash(), &person.id, &address, &asker, &code, &expires_at];
    tx.run(store::INSERT_LINK, &fields)?;
    Ok(key)
}

/// Ends a person's link, if there is one.
pub(in crate::account) fn end_of(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    tx.run(store::DELETE_LINKS_OF, &[&person]).map(drop)
}

/// Six digits, every one of them as likely as the others to within one in four thousand.
fn code_of(hash: &[u8; 32]) -> String {
    let number = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
    format!("{:06}", number % 1_000_000)
}

/// A link by its key, without using it.
pub(in crate::account) fn by_key(tx: &mut Tx<'_>, key: &Key) -> Result<Option<Link>, Fault> {
    let now = tx.now();
    tx.first(store::LINK, &[&key.hash(), &now], read)
}

/// The link that a browser asked for, when this is its code. Each wrong code counts, also a malformed one.
pub(in crate::account) fn by_code(tx: &mut Tx<'_>, asker: &Key, code: &str) -> Result<Option<Link>, Fault> {
    let now = tx.now();
    if tx.run(store::COUNT_TRY, &[&asker.hash(), &TRIES_MAX])? == 0 {
        return Ok(None);
    }
    let link = tx.first(store::LINK_ASKED_BY, &[&asker.hash(), &now, &TRIES_MAX], read)?;
    let typed: String = code.chars().filter(char::is_ascii_digit).collect();
    Ok(link.filter(|link| link.code == typed))
}

/// Uses a link up and says whom it signs in; nobody when it was used meanwhile.
pub(in crate::account) fn use_up(tx: &mut Tx<'_>, link: &Link) -> Result<Option<PersonId>, Fault> {
    let now = tx.now();
    let used = tx.run(store::USE_LINK, &[&link.key, &now])?;
    Ok((used == 1).then_some(link.person))
}

fn read(row: &Row<'_>) -> Result<Link, Fault> {
    Ok(Link { key: row.get(0)?, person: row.get(1)?, name: row.get(2)?, asker: row.get(3)?, code: row.get(4)? })
}
