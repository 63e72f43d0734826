//! Posts: a dated function in a city, a body or an organisation. Rights, seats and actions belong to posts.
//!
//! A post has one home circle and one function for ever; who holds it changes. A holding is half open, from its start
//! until before its end, so that on the day of a hand-over there is one holder. A vacant post has an acting holder.
//! No right is ever stored on a person.

mod assistance;
mod function;
mod store;

pub use self::assistance::{
    AssistanceId, Assistant, assistant, assistants_of, assisted_by, end_assistance, name_assistant,
};
pub use self::function::Function;
pub(crate) use self::store::STATEMENTS;
use std::collections::BTreeMap;

use crate::circle::{self, CircleId, RecordId, Records};
use crate::db::{Row, Tx};
use crate::id::Id;
use crate::person::{self, Person, PersonId};
use crate::search_feed;
use crate::stop::Fault;
use crate::time::Timestamp;

crate::id!(PostId, "A post's id.");
crate::id!(HoldingId, "The id of one person's time in a post.");

/// The kind of record that a post is, for the search.
pub const KIND: &str = "post";

/// The post of those who are not signed in: it belongs to everybody's circle and to no other.
pub const NOBODYS: PostId = PostId(0);

/// A post that nobody holds: it reads what all members read, and no more.
pub(crate) const ANY_MEMBERS: PostId = PostId(1);

/// A post not stored yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPost {
    /// The circle it belongs to for ever: its city, body or organisation.
    pub home: CircleId,
    /// What it may do.
    pub function: Function,
    /// What it is called in its city: "Chief Information Officer".
    pub title: String,
    /// Whether its holder said that they answer questions of other members.
    pub answers: bool,
}

/// A post with whoever holds it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldPost {
    /// The post.
    pub post: PostId,
    /// Its home circle.
    pub home: CircleId,
    /// What it may do.
    pub function: Function,
    /// What it is called.
    pub title: String,
    /// Whether its holder answers questions of other members.
    pub answers: bool,
    /// Who holds it now; nobody when it is vacant.
    pub holder: Option<Holder>,
}

/// Who holds a post, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Whether they only stand in until somebody is appointed.
    pub is_acting: bool,
    /// Until before when.
    pub ends_at: Timestamp,
}

/// Adds a post to its home circle, from now on; everybody's circle comes with it.
///
/// # Errors
/// A fault of the database.
pub fn create(tx: &mut Tx<'_>, post: &NewPost) -> Result<PostId, Fault> {
    let id: PostId = tx.new_id();
    let now = tx.now();
    let fields: [&dyn crate::db::Param; 6] = [&id, &post.home, &post.function.code(), &post.title, &post.answers, &now];
    tx.run(store::INSERT_POST, &fields)?;
    circle::admit(tx, circle::EVERYBODY, id, now, Timestamp::FOREVER)?;
    circle::admit(tx, post.home, id, now, Timestamp::FOREVER)?;
    Ok(id)
}

/// Gives a post to a person for a time.
///
/// # Errors
/// A fault of the database.
pub fn give(
    tx: &mut Tx<'_>,
    post: PostId,
    person: PersonId,
    starts_at: Timestamp,
    ends_at: Timestamp,
) -> Result<HoldingId, Fault> {
    insert_holding(tx, post, person, starts_at, ends_at, false)
}

/// Lets a person stand in for a vacant post.
///
/// # Errors
/// A fault of the database.
pub fn give_acting(
    tx: &mut Tx<'_>,
    post: PostId,
    person: PersonId,
    starts_at: Timestamp,
    ends_at: Timestamp,
) -> Result<HoldingId, Fault> {
    insert_holding(tx, post, person, starts_at, ends_at, true)
}

fn insert_holding(
    tx: &mut Tx<'_>,
    post: PostId,
    person: PersonId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    is_acting: bool,
) -> Result<HoldingId, Fault> {
    let id: HoldingId = tx.new_id();
    tx.run(store::INSERT_HOLDING, &[&id, &post, &person, &starts_at, &ends_at, &is_acting])?;
    changed(tx, post)?;
    Ok(id)
}

/// Ends all that a person holds and assists, now, and what they were to hold later; says how many posts they held.
///
/// # Errors
/// A fault of the database.
pub fn take_all(tx: &mut Tx<'_>, person: PersonId) -> Result<u64, Fault> {
    let now = tx.now();
    for held in held_by(tx, person)? {
        changed(tx, held.post)?;
    }
    tx.run(store::END_ASSISTANCES_BY, &[&person, &now])?;
    tx.run(store::END_HOLDINGS, &[&person, &now])
}

/// The posts at home in a circle with their holders now, at most 200, in the order they were made.
///
/// # Errors
/// A fault of the database.
pub fn at_home_in(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<HeldPost>, Fault> {
    let now = tx.now();
    tx.all(store::POSTS_AT_HOME, &[&home, &now], read_held)
}

/// The posts a person holds now, at most 20, the oldest first.
///
/// # Errors
/// A fault of the database.
pub fn held_by(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<HeldPost>, Fault> {
    let now = tx.now();
    tx.all(store::POSTS_HELD_BY, &[&person, &now], read_held)
}

/// Whoever holds a post now, with what it takes to write to them.
///
/// # Errors
/// A fault of the database.
pub fn holder_of(tx: &mut Tx<'_>, post: PostId) -> Result<Option<Person>, Fault> {
    match by_id(tx, post)?.and_then(|held| held.holder) {
        Some(holder) => person::by_id(tx, holder.person),
        None => Ok(None),
    }
}

/// One post with its holder now.
///
/// # Errors
/// A fault of the database.
pub fn by_id(tx: &mut Tx<'_>, post: PostId) -> Result<Option<HeldPost>, Fault> {
    let now = tx.now();
    tx.first(store::POST, &[&post, &now], read_held)
}

/// Some posts with their holders now, each once.
///
/// # Errors
/// A fault of the database.
pub fn by_ids(tx: &mut Tx<'_>, posts: &Records) -> Result<Vec<HeldPost>, Fault> {
    let now = tx.now();
    let mut found = tx.all(store::POSTS, &posts.params_and(&now), read_held)?;
    found.dedup_by_key(|held| held.post);
    Ok(found)
}

/// Any number of posts with their holders now, by id: as many statements as there are tens of them.
///
/// # Errors
/// A fault of the database.
pub fn held(tx: &mut Tx<'_>, posts: impl IntoIterator<Item = PostId>) -> Result<BTreeMap<PostId, HeldPost>, Fault> {
    let mut ids: Vec<RecordId> = posts.into_iter().map(|post| RecordId::from_number(post.number())).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut found = BTreeMap::new();
    for some in Records::parts(&ids) {
        found.extend(by_ids(tx, &some)?.into_iter().map(|held| (held.post, held)));
    }
    Ok(found)
}

/// Says whether the holder of a post answers questions of other members.
///
/// # Errors
/// A fault of the database.
pub fn set_answers(tx: &mut Tx<'_>, post: PostId, answers: bool) -> Result<(), Fault> {
    tx.run(store::SET_ANSWERS, &[&post, &answers]).map(drop)
}

/// One person's time in a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenure {
    /// The id.
    pub id: HoldingId,
    /// Who holds the post.
    pub person: PersonId,
    /// Whether they only stand in.
    pub is_acting: bool,
    /// From when.
    pub starts_at: Timestamp,
    /// Until before when.
    pub ends_at: Timestamp,
}

/// Who holds a post at this moment, as stored; nothing while it is vacant.
///
/// # Errors
/// A fault of the database.
pub fn tenure_now(tx: &mut Tx<'_>, post: PostId) -> Result<Option<Tenure>, Fault> {
    let now = tx.now();
    tenure_at(tx, post, now)
}

/// Who holds a post at some moment, as it is known now; nothing while it is vacant.
///
/// # Errors
/// A fault of the database.
pub fn tenure_at(tx: &mut Tx<'_>, post: PostId, at: Timestamp) -> Result<Option<Tenure>, Fault> {
    tx.first(store::HOLDING_NOW, &[&post, &at], read_tenure)
}

/// The last time in a post that is not over: its holder's, or that of whoever takes it later.
///
/// # Errors
/// A fault of the database.
pub fn last_tenure(tx: &mut Tx<'_>, post: PostId) -> Result<Option<Tenure>, Fault> {
    let now = tx.now();
    tx.first(store::LAST_HOLDING, &[&post, &now], read_tenure)
}

fn read_tenure(row: &Row<'_>) -> Result<Tenure, Fault> {
    Ok(Tenure {
        id: row.get(0)?,
        person: row.get(1)?,
        is_acting: row.get(2)?,
        starts_at: row.get(3)?,
        ends_at: row.get(4)?,
    })
}

/// Moves the end of a time in a post from one instant to another; false when it does not end at the first any more,
/// because somebody else moved it meanwhile.
///
/// # Errors
/// A fault of the database.
pub fn move_end(tx: &mut Tx<'_>, holding: HoldingId, from: Timestamp, to: Timestamp) -> Result<bool, Fault> {
    if tx.run(store::MOVE_END, &[&holding, &from, &to])? == 0 {
        return Ok(false);
    }
    if let Some(post) = tx.first(store::POST_OF_HOLDING, &[&holding], |row| row.get::<PostId>(0))? {
        changed(tx, post)?;
    }
    Ok(true)
}

/// Removes a post that was made by mistake, with the one time that somebody held it. Whoever asks has looked that
/// nothing else hangs on it; the database refuses otherwise.
///
/// # Errors
/// A fault of the database.
pub fn remove(tx: &mut Tx<'_>, post: PostId, holding: HoldingId) -> Result<(), Fault> {
    tx.run(store::LEAVE_CIRCLES, &[&post])?;
    tx.run(store::DELETE_HOLDING, &[&holding])?;
    tx.run(store::DELETE_POST, &[&post])?;
    changed(tx, post)
}

/// The posts that came after a record, in order, at most 200; for building the index of the search.
///
/// # Errors
/// A fault of the database.
pub fn records_after(tx: &mut Tx<'_>, after: RecordId) -> Result<Vec<RecordId>, Fault> {
    tx.all(store::POSTS_AFTER, &[&after], |row| row.get(0))
}

/// Whoever holds a post is found by name: the index reads it anew.
pub(crate) fn changed(tx: &mut Tx<'_>, post: PostId) -> Result<(), Fault> {
    search_feed::changed(tx, RecordId::from_number(post.number()), KIND)
}

fn read_held(row: &Row<'_>) -> Result<HeldPost, Fault> {
    let person: Option<PersonId> = row.get(5)?;
    let holder = match person {
        None => None,
        Some(person) => Some(Holder { person, name: row.get(6)?, is_acting: row.get(7)?, ends_at: row.get(8)? }),
    };
    Ok(HeldPost {
        post: row.get(0)?,
        home: row.get(1)?,
        function: Function::from_code(&row.get::<String>(2)?)?,
        title: row.get(3)?,
        answers: row.get(4)?,
        holder,
    })
}
