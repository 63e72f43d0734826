//! People: a name, an address, a language, a time zone. What a person may do hangs on the posts they hold, never on them.

mod personal;
mod store;

pub(crate) use self::personal::PERSONAL;
pub(crate) use self::personal::STATEMENTS as PERSONAL_STATEMENTS;
pub(crate) use self::store::STATEMENTS;
use crate::db::{Row, Tx};
use crate::language::Language;
use crate::stop::Fault;

crate::id!(PersonId, "A person's id.");

/// Nobody: the author of what happened without a person, such as a job.
pub const NOBODY: PersonId = PersonId(0);

/// Letters of a name; nobody's is longer in the records we know of.
pub const NAME_MAX: usize = 200;
/// Bytes of an address (RFC 5321, 4.5.3.1.3, less the angle brackets).
pub const EMAIL_MAX: usize = 254;

/// A person as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: PersonId,
    /// The name, as the person writes it.
    pub name: String,
    /// The address, if one is known.
    pub email: Option<String>,
    /// The language of mails and of the pages until another is chosen.
    pub language: Language,
    /// An IANA time zone.
    pub time_zone: String,
}

/// A person not stored yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    /// The name, as the person writes it; refused for nothing but emptiness.
    pub name: String,
    /// The address, parsed.
    pub email: Option<String>,
    /// The language of mails and pages.
    pub language: Language,
    /// An IANA time zone.
    pub time_zone: String,
}

/// Adds a person.
///
/// # Errors
/// A fault of the database, also when the address belongs to somebody already: ask [`by_email`] first.
pub fn create(tx: &mut Tx<'_>, person: &NewPerson) -> Result<PersonId, Fault> {
    let id: PersonId = tx.new_id();
    let now = tx.now();
    let folded = person.email.as_deref().map(fold_email);
    let sort_key = crate::language::sort_key(&person.name);
    let language = person.language.code();
    let fields: [&dyn crate::db::Param; 8] =
        [&id, &person.name, &sort_key, &person.email, &folded, &language, &person.time_zone, &now];
    tx.run(store::INSERT_PERSON, &fields)?;
    crate::audit::give_key(tx, id)?;
    Ok(id)
}

/// The person with an address, however it is capitalised.
///
/// # Errors
/// A fault of the database.
pub fn by_email(tx: &mut Tx<'_>, email: &str) -> Result<Option<Person>, Fault> {
    tx.first(store::PERSON_BY_EMAIL, &[&fold_email(email)], read_person)
}

/// A person by id; erased people are not there.
///
/// # Errors
/// A fault of the database.
pub fn by_id(tx: &mut Tx<'_>, id: PersonId) -> Result<Option<Person>, Fault> {
    tx.first(store::PERSON, &[&id], read_person)
}

/// The people who came after one, in the order they came, at most 200; begin with [`NOBODY`].
///
/// # Errors
/// A fault of the database.
pub fn after(tx: &mut Tx<'_>, last: PersonId) -> Result<Vec<Person>, Fault> {
    tx.all(store::PEOPLE_AFTER, &[&last], read_person)
}

/// An address as it is compared: two people cannot differ by case alone, and a `+` is not taken away.
pub fn fold_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The person with the address of a new one; the new one where nobody has it. What the network knows of somebody is not
/// changed by who invites them.
///
/// # Errors
/// A fault of the database.
pub fn find_or_create(tx: &mut Tx<'_>, person: &NewPerson) -> Result<PersonId, Fault> {
    let known = match &person.email {
        Some(email) => by_email(tx, email)?,
        None => None,
    };
    match known {
        Some(known) => Ok(known.id),
        None => create(tx, person),
    }
}

/// Removes a person who was made by mistake and never did anything. Whoever asks has looked; the database refuses
/// otherwise. Somebody who did something is erased instead (see [`crate::erasure`]).
///
/// # Errors
/// A fault of the database.
pub fn remove(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    crate::audit::destroy_key(tx, person)?;
    tx.run(store::DELETE_PERSON, &[&person]).map(drop)
}

/// Any name but none, one that is too long, or one with letters that nobody sees and that turn what follows around: line
/// breaks, control characters, overrides of direction (UAX 9, 2.1 to 2.5).
pub fn is_name(name: &str) -> bool {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_seen = name.chars().all(|letter| !letter.is_control() && !turns(letter));
    !name.is_empty() && name.chars().count() <= NAME_MAX && is_seen
}

/// Whether mail can be tried: one `@` with something on both sides and no white space. Only sending proves more.
pub fn is_address(email: &str) -> bool {
    let parts = email.rsplit_once('@');
    let is_whole = parts.is_some_and(|(local, host)| !local.is_empty() && host.contains('.') && !host.starts_with('.'));
    is_whole && email.len() <= EMAIL_MAX && !email.contains(char::is_whitespace) && !email.contains(char::is_control)
}

fn read_person(row: &Row<'_>) -> Result<Person, Fault> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        language: row.get::<String>(3)?.parse().unwrap_or_default(),
        time_zone: row.get(4)?,
    })
}
