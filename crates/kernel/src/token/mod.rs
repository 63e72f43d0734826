//! Tokens: with one a program reads for a person, in one of their posts, and writes where its scope says so.
//!
//! A token is looked up in the transaction of the answer itself, through the holding of its post: it dies with the post,
//! with the person, at its end or when it is ended. No page takes it; what it
//! writes, it writes by the acts of pages and their rules. Only a hash of it is kept, and of its use no more than the day.

mod personal;
mod scope;
mod store;

pub(crate) use self::personal::PERSONAL;
pub use self::scope::{SCOPE_TOO_NARROW, Scope, ScopeTooNarrow};
pub(crate) use self::store::STATEMENTS;
use crate::circle::{CircleId, MEMBERS};
use crate::db::{Row, Tx};
use crate::person::PersonId;
use crate::post::{ANY_MEMBERS, HoldingId, NOBODYS, PostId};
use crate::session::{self, Actor, Key};
use crate::stop::Fault;
use crate::time::{Timestamp, Zone};

crate::id!(TokenId, "The id of a program's token: names it, opens nothing.");

/// What every token begins with, so that one which got into a file or a chat is found by those who look for such things.
const PREFIX: &str = "decapolis_";
/// Never, for the day of the last use.
const NEVER: Timestamp = Timestamp::from_micros(0);
/// A token lives no longer than this (`docs/api.md`).
pub const DAYS_MAX: i64 = 365;

/// A token not stored yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    /// For whom it reads.
    pub person: PersonId,
    /// In which of their posts.
    pub post: PostId,
    /// What its person calls it, unlike their others.
    pub name: String,
    /// How far it reads.
    pub scope: Scope,
    /// From when on it does not.
    pub expires_at: Timestamp,
}

/// A token as its person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Names it in forms.
    pub id: TokenId,
    /// What its person calls it.
    pub name: String,
    /// How far it reads.
    pub scope: Scope,
    /// The post it reads in.
    pub post_title: String,
    /// The post's home.
    pub home_name: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// The day of its last use; none before the first.
    pub used_at: Option<Timestamp>,
    /// From when on it is refused.
    pub expires_at: Timestamp,
    /// Whether the time in the post goes on for which it was made; otherwise it is refused already.
    pub is_held: bool,
}

/// Whoever brings a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearer {
    /// The token.
    pub token: TokenId,
    /// How far it reads.
    pub scope: Scope,
    /// For whom.
    pub actor: Actor,
    /// Whether its post is one of a member's.
    is_member: bool,
}

impl Bearer {
    /// The post whose circles decide what it may read.
    pub(crate) fn reader(&self) -> PostId {
        match self.scope {
            Scope::Post | Scope::Write => self.actor.post,
            Scope::Members if self.is_member => ANY_MEMBERS,
            Scope::Members | Scope::Public => NOBODYS,
        }
    }

    /// Who acts: only a token of the post's own scopes stands for its person.
    pub(crate) fn actor(&self) -> Option<&Actor> {
        Some(&self.actor).filter(|_| self.scope >= Scope::Post)
    }

    /// Whether today's use is not noted yet.
    pub(crate) fn is_first_use_of_day(&self, now: Timestamp) -> bool {
        self.actor.seen_at < day_of(now)
    }
}

/// The text of a token, shown once.
pub fn to_text(key: &Key) -> String {
    format!("{PREFIX}{}", key.to_text())
}

/// From a header; nothing for what is no token.
pub(crate) fn parse(text: &str) -> Option<Key> {
    Key::parse(text.strip_prefix(PREFIX)?)
}

/// Makes a token; nothing where the person has one of that name.
///
/// # Errors
/// A fault of the database.
pub fn create(tx: &mut Tx<'_>, new: &NewToken) -> Result<Option<(TokenId, Key)>, Fault> {
    let (id, key): (TokenId, Key) = (tx.new_id(), Key::new(tx)?);
    let now = tx.now();
    let (hash, scope) = (key.hash(), new.scope.code());
    let fields: [&dyn crate::db::Param; 9] =
        [&id, &hash, &new.person, &new.post, &new.name, &scope, &now, &NEVER, &new.expires_at];
    Ok((tx.run(store::INSERT_TOKEN, &fields)? == 1).then_some((id, key)))
}

/// A person's tokens by name, also those that expired, at most 50.
///
/// # Errors
/// A fault of the database.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<Token>, Fault> {
    let now = tx.now();
    tx.all(store::TOKENS_OF, &[&person, &now], |row| {
        let used_at: Timestamp = row.get(6)?;
        Ok(Token {
            id: row.get(0)?,
            name: row.get(1)?,
            scope: Scope::from_code(&row.get::<String>(2)?)?,
            post_title: row.get(3)?,
            home_name: row.get(4)?,
            made_at: row.get(5)?,
            used_at: Some(used_at).filter(|used_at| *used_at != NEVER),
            expires_at: row.get(7)?,
            is_held: row.get::<Option<HoldingId>>(8)?.is_some(),
        })
    })
}

/// Ends one of a person's tokens; false where they have no such token.
///
/// # Errors
/// A fault of the database.
pub fn end(tx: &mut Tx<'_>, person: PersonId, token: TokenId) -> Result<bool, Fault> {
    Ok(tx.run(store::DELETE_TOKEN_OF, &[&person, &token])? == 1)
}

/// Ends all of a person's tokens.
///
/// # Errors
/// A fault of the database.
pub fn end_all(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    tx.run(store::DELETE_TOKENS_OF, &[&person]).map(drop)
}

/// Whoever brings this token; nobody when it expired, was ended, or its person holds its post no more.
///
/// # Errors
/// A fault of the database.
pub fn bearer(tx: &mut Tx<'_>, key: &Key) -> Result<Option<Bearer>, Fault> {
    let now = tx.now();
    tx.first(store::BEARER, &[&key.hash(), &now, &MEMBERS], read_bearer)
}

/// Notes that a token was used today.
///
/// # Errors
/// A fault of the database.
pub(crate) fn note_use(tx: &mut Tx<'_>, token: TokenId) -> Result<(), Fault> {
    let day = day_of(tx.now());
    tx.run(store::NOTE_USE, &[&token, &day]).map(drop)
}

/// The beginning of a moment's day: of a token's use no more is kept.
fn day_of(moment: Timestamp) -> Timestamp {
    moment.date_in(&Zone::UTC).start_in(&Zone::UTC)
}

fn read_bearer(row: &Row<'_>) -> Result<Bearer, Fault> {
    Ok(Bearer {
        actor: session::read_actor(row)?,
        token: row.get(14)?,
        scope: Scope::from_code(&row.get::<String>(15)?)?,
        is_member: row.get::<Option<CircleId>>(16)?.is_some(),
    })
}
