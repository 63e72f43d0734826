//! SQL of bodies and of who sits in them.

use kernel::circle::{self, CircleId, CircleKind, RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::sort_key;
use kernel::post::PostId;
use kernel::search_feed;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Body, BodyId, BodyKind, EndingSeat, NewSeat, Seat};
use super::rules::{MayKeep, MayMake, MaySeat};

kernel::statements! {
    INSERT_BODY = "INSERT INTO body (id, circle, kind, name, sort_key, remit, language, region, starts_at, ends_at, author,
            closed_at, outcome)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 9223372036854775807, '')";
    BODY = "SELECT body.id, body.circle, body.kind, body.name, body.remit, body.language, body.region, circle_post.post,
            body.starts_at, body.ends_at, body.author, body.closed_at, body.outcome
        FROM body
        LEFT JOIN circle_post ON circle_post.circle = body.circle AND circle_post.post = body.chair
            AND circle_post.starts_at <= ?2 AND circle_post.ends_at > ?2
        WHERE body.id = ?1 LIMIT 1";
    OPEN_BODIES = "SELECT id, circle, kind, name, remit, language, region, chair, starts_at, ends_at, author, closed_at,
            outcome
        FROM body WHERE closed_at = 9223372036854775807 ORDER BY sort_key, id LIMIT 500";
    CLOSED_BODIES = "SELECT id, circle, kind, name, remit, language, region, chair, starts_at, ends_at, author, closed_at,
            outcome
        FROM body WHERE closed_at < 9223372036854775807 ORDER BY closed_at DESC, id DESC LIMIT 100";
    OPEN_OF_RECORDS = "SELECT id, circle, kind, name, remit, language, region, chair, starts_at, ends_at, author, closed_at,
            outcome
        FROM body WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) AND closed_at = 9223372036854775807 ORDER BY id LIMIT 10";
    BODIES_OF_HOME = "SELECT body.id, body.name FROM post
        JOIN circle_post ON circle_post.post = post.id AND circle_post.starts_at <= ?2 AND circle_post.ends_at > ?2
        JOIN body ON body.circle = circle_post.circle
        WHERE post.home = ?1 GROUP BY body.id, body.name, body.sort_key ORDER BY body.sort_key, body.id LIMIT 50";
    SEATS = "SELECT post.id, post.title, post.home, circle.name, person.name, circle_post.starts_at, circle_post.ends_at
        FROM circle_post
        JOIN post ON post.id = circle_post.post
        JOIN circle ON circle.id = post.home
        LEFT JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        LEFT JOIN person ON person.id = holding.person
        WHERE circle_post.circle = ?1 AND circle_post.ends_at > ?2 ORDER BY circle_post.starts_at, post.id LIMIT 500";
    SEATS_OF_POST = "SELECT COUNT(*) FROM circle_post JOIN body ON body.circle = circle_post.circle
        WHERE circle_post.post = ?1 AND circle_post.ends_at > ?2";
    SEATS_ENDING = "SELECT body.id, body.name, post.title, circle.name, circle_post.ends_at, post.home FROM body
        JOIN circle_post ON circle_post.circle = body.circle AND circle_post.ends_at > ?1 AND circle_post.ends_at <= ?2
        JOIN post ON post.id = circle_post.post
        JOIN circle ON circle.id = post.home
        WHERE body.closed_at = 9223372036854775807 ORDER BY circle_post.ends_at, post.id LIMIT 200";
    CLEAR_CHAIR = "UPDATE body SET chair = NULL WHERE circle = ?1 AND chair = ?2";
    SET_CHAIR = "UPDATE body SET chair = ?2 WHERE id = ?1";
    SET_END = "UPDATE body SET ends_at = ?2 WHERE id = ?1 AND closed_at = 9223372036854775807";
    CLOSE = "UPDATE body SET closed_at = ?2, outcome = ?3 WHERE id = ?1 AND closed_at = 9223372036854775807";
    BODIES_AFTER = "SELECT id FROM body WHERE id > ?1 ORDER BY id LIMIT 200";
}

/// The id of a body as any record's.
pub(super) fn record(id: BodyId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayMake<'_>, circle: CircleId) -> Result<BodyId, Fault> {
    let id: BodyId = tx.new_id();
    let body = leave.body;
    let fields: [&dyn Param; 11] = [
        &id,
        &circle,
        &body.kind.code(),
        &body.name,
        &sort_key(&body.name),
        &body.remit,
        &body.language.code(),
        &body.region,
        &body.starts_at,
        &body.ends_at,
        &leave.actor.post,
    ];
    tx.run(INSERT_BODY, &fields)?;
    search_feed::changed(tx, record(id), "body")?;
    Ok(id)
}

/// A body; its chair is one only as long as their seat lasts.
pub(super) fn body(tx: &mut Tx<'_>, id: BodyId) -> Result<Body, Stop> {
    let now = tx.now();
    tx.one(BODY, &[&id, &now], read)
}

/// Bodies that nobody closed, by name.
pub(super) fn open_bodies(tx: &mut Tx<'_>) -> Result<Vec<Body>, Fault> {
    tx.all(OPEN_BODIES, &[], read)
}

/// Those of some bodies that nobody closed.
pub(super) fn open_of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Body>, Fault> {
    tx.all(OPEN_OF_RECORDS, &records.params(), read)
}

/// The last hundred that were closed.
pub(super) fn closed_bodies(tx: &mut Tx<'_>) -> Result<Vec<Body>, Fault> {
    tx.all(CLOSED_BODIES, &[], read)
}

/// The bodies in which posts at home in a circle sit now.
pub(super) fn bodies_of_home(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<(BodyId, String)>, Fault> {
    let now = tx.now();
    tx.all(BODIES_OF_HOME, &[&home, &now], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Who sits in a body now or later.
pub(super) fn seats(tx: &mut Tx<'_>, body: &Body) -> Result<Vec<Seat>, Fault> {
    let now = tx.now();
    tx.all(SEATS, &[&body.circle, &now], |row| {
        Ok(Seat {
            post: row.get(0)?,
            title: row.get(1)?,
            home: row.get(2)?,
            home_name: row.get(3)?,
            holder: row.get(4)?,
            starts_at: row.get(5)?,
            ends_at: row.get(6)?,
        })
    })
}

/// In how many bodies a post sits.
pub(super) fn seats_of_post(tx: &mut Tx<'_>, post: PostId) -> Result<usize, Fault> {
    let now = tx.now();
    let count: Option<i64> = tx.first(SEATS_OF_POST, &[&post, &now], |row| row.get(0))?;
    Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or(0))
}

/// Seats that end until then, the first to end first.
pub(super) fn seats_ending(tx: &mut Tx<'_>, until: Timestamp) -> Result<Vec<EndingSeat>, Fault> {
    let now = tx.now();
    tx.all(SEATS_ENDING, &[&now, &until], |row| {
        Ok(EndingSeat {
            body: row.get(0)?,
            body_name: row.get(1)?,
            title: row.get(2)?,
            home_name: row.get(3)?,
            ends_at: row.get(4)?,
            home: row.get(5)?,
        })
    })
}

/// Lets a post into the body's circle for a time, at most until the body ends.
pub(super) fn give_seat(tx: &mut Tx<'_>, leave: &MaySeat<'_>, new: &NewSeat) -> Result<(), Fault> {
    circle::admit(tx, leave.body.circle, leave.post, new.starts_at, new.ends_at.min(leave.body.ends_at))?;
    if new.chairs { tx.run(SET_CHAIR, &[&leave.body.id, &leave.post]).map(drop) } else { Ok(()) }
}

/// Ends a post's seat now; a body whose chair goes has none.
pub(super) fn end_seat(tx: &mut Tx<'_>, leave: &MayKeep<'_>, post: PostId) -> Result<(), Fault> {
    circle::dismiss(tx, leave.body.circle, post)?;
    if leave.body.chair != Some(post) {
        return Ok(());
    }
    tx.run(SET_CHAIR, &[&leave.body.id, &None::<PostId>]).map(drop)
}

/// Ends every seat of a post now.
pub(super) fn end_seats_of(tx: &mut Tx<'_>, post: PostId) -> Result<(), Fault> {
    for (circle, kind, _) in circle::named_of_post(tx, post)? {
        if kind == CircleKind::Body {
            circle::dismiss(tx, circle, post)?;
            tx.run(CLEAR_CHAIR, &[&circle, &post])?;
        }
    }
    Ok(())
}

/// Makes a post that is at home in a body its chair.
pub(super) fn set_chair(tx: &mut Tx<'_>, leave: &MayKeep<'_>, post: PostId) -> Result<(), Fault> {
    tx.run(SET_CHAIR, &[&leave.body.id, &post]).map(drop)
}

/// Moves its end; false when it was closed meanwhile.
pub(super) fn set_end(tx: &mut Tx<'_>, leave: &MayKeep<'_>, ends_at: Timestamp) -> Result<bool, Fault> {
    Ok(tx.run(SET_END, &[&leave.body.id, &ends_at])? == 1)
}

/// Closes it; false when it was closed meanwhile.
pub(super) fn close(tx: &mut Tx<'_>, leave: &MayKeep<'_>, outcome: &str) -> Result<bool, Fault> {
    let now = tx.now();
    let closed = tx.run(CLOSE, &[&leave.body.id, &now, &outcome])? == 1;
    search_feed::changed(tx, record(leave.body.id), "body")?;
    Ok(closed)
}

/// Bodies after one, in order, for building the index of the search.
pub(super) fn bodies_after(tx: &mut Tx<'_>, after: BodyId) -> Result<Vec<RecordId>, Fault> {
    tx.all(BODIES_AFTER, &[&after], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Body, Fault> {
    let kind: String = row.get(2)?;
    Ok(Body {
        id: row.get(0)?,
        circle: row.get(1)?,
        kind: BodyKind::from_code(&kind).ok_or_else(|| Fault::broken("kind of a body", &kind))?,
        name: row.get(3)?,
        remit: row.get(4)?,
        language: row.get::<String>(5)?.parse().unwrap_or_default(),
        region: row.get(6)?,
        chair: row.get(7)?,
        starts_at: row.get(8)?,
        ends_at: row.get(9)?,
        author: row.get(10)?,
        closed_at: row.get(11)?,
        outcome: row.get(12)?,
    })
}
