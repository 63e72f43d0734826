//! Circles: dated sets of posts, and audiences, which are lists of circles.
//!
//! A city's people, an organisation, a body, a region, a meeting, all members, everybody: each is a circle. Who may read a
//! record is said by naming circles, never people; a list filters in SQL through the circles of the reader's post.

mod records;
mod store;

pub(crate) use self::store::STATEMENTS;
use std::collections::BTreeMap;

pub use self::records::{RECORDS_AT_ONCE, Records};
use crate::db::{Row, Tx};
use crate::post::PostId;
use crate::stop::{Fault, Stop};
use crate::time::Timestamp;

crate::id!(CircleId, "A circle's id.");
crate::id!(RecordId, "The id of any record, whatever its capability: ids are unique across kinds.");

/// Everybody, signed in or not.
pub const EVERYBODY: CircleId = CircleId(1);
/// All posts of active members, the secretariat and those who serve the network.
pub const MEMBERS: CircleId = CircleId(2);

/// What kind of set a circle is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CircleKind {
    /// The one circle of everybody.
    Everybody,
    /// The one circle of all members.
    Members,
    /// A city's people.
    City,
    /// An organisation's people: a partner, a university.
    Organisation,
    /// A board, a committee, a working group.
    Body,
    /// A region's cities and those who serve it.
    Region,
    /// The network's own staff.
    Secretariat,
    /// Those who take part in a meeting.
    Meeting,
}

impl CircleKind {
    /// As in the database and in exports.
    pub fn code(self) -> &'static str {
        match self {
            CircleKind::Everybody => "everybody",
            CircleKind::Members => "members",
            CircleKind::City => "city",
            CircleKind::Organisation => "organisation",
            CircleKind::Body => "body",
            CircleKind::Region => "region",
            CircleKind::Secretariat => "secretariat",
            CircleKind::Meeting => "meeting",
        }
    }

    /// From the database.
    ///
    /// # Errors
    /// A fault for a kind that this program does not know.
    pub fn from_code(code: &str) -> Result<Self, Fault> {
        let all = [
            Self::Everybody,
            Self::Members,
            Self::City,
            Self::Organisation,
            Self::Body,
            Self::Region,
            Self::Secretariat,
            Self::Meeting,
        ];
        let known = all.into_iter().find(|kind| kind.code() == code);
        known.ok_or_else(|| Fault::broken("kind of a circle", code))
    }
}

/// Makes a new, empty circle.
///
/// # Errors
/// A fault of the database.
pub fn create(tx: &mut Tx<'_>, kind: CircleKind, name: &str) -> Result<CircleId, Fault> {
    let id: CircleId = tx.new_id();
    let now = tx.now();
    tx.run(store::INSERT_CIRCLE, &[&id, &kind.code(), &name, &now])?;
    Ok(id)
}

/// Gives a circle another name.
///
/// # Errors
/// A fault of the database.
pub fn rename(tx: &mut Tx<'_>, id: CircleId, name: &str) -> Result<(), Fault> {
    tx.run(store::RENAME_CIRCLE, &[&id, &name]).map(drop)
}

/// Removes a circle that was made by mistake and in which nobody is; see [`Tx::unless_referred`].
///
/// # Errors
/// A fault of the database, also where something still refers to the circle.
pub fn remove(tx: &mut Tx<'_>, id: CircleId) -> Result<(), Fault> {
    tx.run(store::DELETE_CIRCLE, &[&id]).map(drop)
}

/// The circles of a kind, the oldest first, at most 100.
///
/// # Errors
/// A fault of the database.
pub fn of_kind(tx: &mut Tx<'_>, kind: CircleKind) -> Result<Vec<CircleId>, Fault> {
    tx.all(store::CIRCLES_OF_KIND, &[&kind.code()], |row| row.get(0))
}

/// A circle's kind and name.
///
/// # Errors
/// [`Stop::Missing`] when there is no such circle.
pub fn by_id(tx: &mut Tx<'_>, id: CircleId) -> Result<(CircleKind, String), Stop> {
    tx.one(store::CIRCLE, &[&id], |row| Ok((CircleKind::from_code(&row.get::<String>(0)?)?, row.get(1)?)))
}

/// Lets a post into a circle for a time, from `starts_at` until before `ends_at`.
///
/// # Errors
/// A fault of the database.
pub fn admit(
    tx: &mut Tx<'_>,
    circle: CircleId,
    post: PostId,
    starts_at: Timestamp,
    ends_at: Timestamp,
) -> Result<(), Fault> {
    tx.run(store::INSERT_CIRCLE_POST, &[&post, &circle, &starts_at, &ends_at]).map(drop)
}

/// Ends a post's time in a circle now, if it is in it.
///
/// # Errors
/// A fault of the database.
pub fn dismiss(tx: &mut Tx<'_>, circle: CircleId, post: PostId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(store::END_CIRCLE_POST, &[&post, &circle, &now]).map(drop)
}

/// The circles that a post belongs to now, at most 500.
///
/// # Errors
/// A fault of the database.
pub fn of_post(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<CircleId>, Fault> {
    let now = tx.now();
    tx.all(store::CIRCLES_OF_POST, &[&post, &now], |row| row.get(0))
}

/// The circles that a post belongs to now with their kinds and names, at most 500.
///
/// # Errors
/// A fault of the database.
pub fn named_of_post(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<(CircleId, CircleKind, String)>, Fault> {
    let now = tx.now();
    tx.all(store::NAMED_CIRCLES_OF_POST, &[&post, &now], read_named)
}

fn read_named(row: &Row<'_>) -> Result<(CircleId, CircleKind, String), Fault> {
    Ok((row.get(0)?, CircleKind::from_code(&row.get::<String>(1)?)?, row.get(2)?))
}

/// Opens a record to a circle as well.
///
/// # Errors
/// A fault of the database.
pub fn open_to(tx: &mut Tx<'_>, record: RecordId, circle: CircleId) -> Result<(), Fault> {
    tx.run(store::INSERT_AUDIENCE, &[&record, &circle]).map(drop)
}

/// Closes a record to a circle.
///
/// # Errors
/// A fault of the database.
pub fn close_to(tx: &mut Tx<'_>, record: RecordId, circle: CircleId) -> Result<(), Fault> {
    tx.run(store::DELETE_AUDIENCE, &[&record, &circle]).map(drop)
}

/// The circles a record is open to, at most 50.
///
/// # Errors
/// A fault of the database.
pub fn audience_of(tx: &mut Tx<'_>, record: RecordId) -> Result<Vec<(CircleId, CircleKind, String)>, Fault> {
    tx.all(store::AUDIENCE, &[&record], read_named)
}

/// The circles that each of some records is open to.
///
/// # Errors
/// A fault of the database.
pub fn audiences_of(tx: &mut Tx<'_>, records: &Records) -> Result<BTreeMap<RecordId, Vec<CircleId>>, Fault> {
    let mut audiences: BTreeMap<RecordId, Vec<CircleId>> = BTreeMap::new();
    for (record, circle) in
        tx.all(store::AUDIENCES, &records.params(), |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?)))?
    {
        audiences.entry(record).or_default().push(circle);
    }
    Ok(audiences)
}

/// Whether a post may read a record now.
///
/// # Errors
/// A fault of the database.
pub fn is_open_to(tx: &mut Tx<'_>, record: RecordId, reader: PostId) -> Result<bool, Fault> {
    let now = tx.now();
    let found: Option<i64> = tx.first(store::IS_OPEN_TO, &[&reader, &now, &record], |row| row.get(0))?;
    Ok(found.is_some())
}
