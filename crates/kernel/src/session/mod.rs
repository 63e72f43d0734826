//! Sessions: who is signed in, in which post, how strongly; and the actor that every rule asks about.
//!
//! A session is looked up in the transaction of the page or act itself, so a post that ended a second ago is refused.
//! Only hashes of keys are stored. A session never begins by itself: somebody pressed a button for it.

mod invitation;
mod key;
mod store;

pub use self::invitation::{Invitation, accept, invite, look_at};
pub use self::key::Key;
pub(crate) use self::store::STATEMENTS;
use crate::circle::{CircleId, CircleKind};
use crate::db::{Row, Tx};
use crate::language::Language;
use crate::limits::{SESSION_DAYS_MAX, SESSION_IDLE_HOURS, SESSION_IDLE_HOURS_SECRETARIAT, SESSIONS_MAX};
use crate::person::PersonId;
use crate::post::{Function, PostId};
use crate::setting::Network;
use crate::stop::Fault;
use crate::time::{Timestamp, Zone};
use crate::token;

/// How surely the session knows the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// By a token that a program brings.
    Token,
    /// By a link that somebody with the command line made.
    Invited,
    /// By a link or a code in a mail.
    Mail,
}

impl Strength {
    fn code(self) -> &'static str {
        match self {
            Strength::Token => "token",
            Strength::Invited => "invited",
            Strength::Mail => "mail",
        }
    }

    fn from_code(code: &str) -> Result<Self, Fault> {
        match code {
            "token" => Ok(Strength::Token),
            "invited" => Ok(Strength::Invited),
            "mail" => Ok(Strength::Mail),
            other => Err(Fault::broken("strength of a session", other)),
        }
    }
}

/// Who acts: a person in one of their posts. Rules take this and answer with a leave or a refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The post they act in.
    pub post: PostId,
    /// What that post may do.
    pub function: Function,
    /// What that post is called.
    pub title: String,
    /// Whether they only stand in.
    pub is_acting: bool,
    /// Whether they do not hold the post but read and draft for whoever does. What they may send is said by each route.
    pub is_assistant: bool,
    /// Until before when they hold it.
    pub until: Timestamp,
    /// The post's home: a city, an organisation, a body, a region.
    pub home: CircleId,
    /// What kind of home that is.
    pub home_kind: CircleKind,
    /// What the home is called, in its own language.
    pub home_name: String,
    /// How surely the session knows the person.
    pub strength: Strength,
    /// The person's language.
    pub language: Language,
    /// The person's time zone.
    pub time_zone: Zone,
    /// When the session was last noted as used.
    pub seen_at: Timestamp,
}

/// Begins a session for a person, acting in `post`, and gives its key; only the key's hash is kept.
///
/// # Errors
/// A fault of the database.
pub fn begin(tx: &mut Tx<'_>, person: PersonId, post: Option<PostId>, strength: Strength) -> Result<Key, Fault> {
    let key = Key::new(tx)?;
    let now = tx.now();
    let fields: [&dyn crate::db::Param; 6] =
        [&key.hash(), &person, &post, &strength.code(), &now, &now.plus_days(SESSION_DAYS_MAX)];
    tx.run(store::INSERT_SESSION, &fields)?;
    end_oldest(tx, person)?;
    Ok(key)
}

/// Ends what a person has beyond [`SESSIONS_MAX`], the oldest first; a demo's people are shared by many.
fn end_oldest(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    if Network::load(tx)?.is_demo {
        return Ok(());
    }
    let keys: Vec<Vec<u8>> = tx.all(store::OLDER_SESSIONS_OF, &[&person], |row| row.get(0))?;
    keys.iter().skip(SESSIONS_MAX).try_for_each(|key| tx.run(store::DELETE_SESSION_OF, &[&person, key]).map(drop))
}

/// Ends a session.
///
/// # Errors
/// A fault of the database.
pub fn end(tx: &mut Tx<'_>, key: &Key) -> Result<(), Fault> {
    tx.run(store::DELETE_SESSION, &[&key.hash()]).map(drop)
}

/// Ends all sessions of a person, every link that would begin one, and the tokens of their programs.
///
/// # Errors
/// A fault of the database.
pub fn end_all(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(store::DELETE_SESSIONS_OF, &[&person])?;
    token::end_all(tx, person)?;
    tx.run(store::EXPIRE_INVITATIONS_OF, &[&person, &now]).map(drop)
}

/// Acts in another post from now on, under a new key: the old one is refused.
///
/// # Errors
/// A fault of the database.
pub fn act_in(tx: &mut Tx<'_>, key: &Key, actor: &Actor, post: PostId) -> Result<Key, Fault> {
    end(tx, key)?;
    begin(tx, actor.person, Some(post), actor.strength)
}

/// Notes that a session was used. Called apart from the page itself, at most every few minutes.
///
/// # Errors
/// A fault of the database.
pub fn touch(tx: &mut Tx<'_>, key: &Key) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(store::TOUCH_SESSION, &[&key.hash(), &now]).map(drop)
}

/// The actor of a session: nobody when it ended, was idle for too long, or when its person holds no post any more.
///
/// # Errors
/// A fault of the database.
pub fn actor(tx: &mut Tx<'_>, key: &Key) -> Result<Option<Actor>, Fault> {
    let now = tx.now();
    let held = tx.first(store::ACTOR, &[&key.hash(), &now], read_session)?;
    let found = match held {
        Some((actor, true)) => Some(actor),
        other => or_assisting(tx, key, other.map(|(actor, _)| actor))?,
    };
    Ok(found.filter(|actor| !is_idle(actor, now)))
}

/// The actor of a session that was begun for a post which its person assists; else as a post that they hold.
fn or_assisting(tx: &mut Tx<'_>, key: &Key, held: Option<Actor>) -> Result<Option<Actor>, Fault> {
    let now = tx.now();
    let assisting = tx.first(store::ACTOR_ASSISTING, &[&key.hash(), &now], read_session)?;
    Ok(match (held, assisting) {
        (Some(held), Some((_, false)) | None) => Some(held),
        (_, assisting) => assisting.map(|(actor, _)| Actor { is_assistant: true, ..actor }),
    })
}

/// The actor of an act link: a person in a post that they hold now, known by a mail they got.
///
/// # Errors
/// A fault of the database.
pub fn actor_by_mail(tx: &mut Tx<'_>, person: PersonId, post: PostId) -> Result<Option<Actor>, Fault> {
    let now = tx.now();
    tx.first(store::ACTOR_BY_MAIL, &[&person, &post, &now], read_actor)
}

/// A session as its person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// The hash of its key: names it, opens nothing.
    pub name: Vec<u8>,
    /// When it began.
    pub began_at: Timestamp,
    /// When it was last noted as used.
    pub seen_at: Timestamp,
}

/// A person's sessions that have not ended, at most 50, the one used last first.
///
/// # Errors
/// A fault of the database.
pub fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<OpenSession>, Fault> {
    let now = tx.now();
    tx.all(store::SESSIONS_OF, &[&person, &now], |row| {
        Ok(OpenSession { name: row.get(0)?, began_at: row.get(1)?, seen_at: row.get(2)? })
    })
}

/// Ends one of a person's sessions, or all of them where none is named.
///
/// # Errors
/// A fault of the database.
pub fn end_of_person(tx: &mut Tx<'_>, person: PersonId, name: Option<&[u8]>) -> Result<(), Fault> {
    match name {
        Some(name) => tx.run(store::DELETE_SESSION_OF, &[&person, &name]).map(drop),
        None => tx.run(store::DELETE_SESSIONS_OF, &[&person]).map(drop),
    }
}

fn is_idle(actor: &Actor, now: Timestamp) -> bool {
    let hours =
        if actor.function == Function::Secretariat { SESSION_IDLE_HOURS_SECRETARIAT } else { SESSION_IDLE_HOURS };
    actor.seen_at.plus_seconds(hours * 3_600) <= now
}

/// An actor, and whether theirs is the post that the session was begun for.
fn read_session(row: &Row<'_>) -> Result<(Actor, bool), Fault> {
    Ok((read_actor(row)?, row.get(14)?))
}

/// An actor from the first fourteen columns of a row.
pub(crate) fn read_actor(row: &Row<'_>) -> Result<Actor, Fault> {
    Ok(Actor {
        person: row.get(0)?,
        name: row.get(1)?,
        language: row.get::<String>(2)?.parse().unwrap_or_default(),
        time_zone: row.get::<String>(3)?.parse().unwrap_or(Zone::UTC),
        seen_at: row.get(12)?,
        strength: Strength::from_code(&row.get::<String>(4)?)?,
        post: row.get(5)?,
        is_acting: row.get(6)?,
        is_assistant: false,
        until: row.get(7)?,
        function: Function::from_code(&row.get::<String>(8)?)?,
        title: row.get(9)?,
        home: row.get(10)?,
        home_kind: CircleKind::from_code(&row.get::<String>(11)?)?,
        home_name: row.get(13)?,
    })
}
