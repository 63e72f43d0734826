//! Discussions: what people say below a record of any kind. It knows no kind; a capability says where one talks.
//!
//! A comment keeps every version, readable. It is hidden with a reason by its author, by the people whose record it is or
//! by the secretariat, never deleted; its author appeals once, and another post than the one that hid it decides. Newcomers
//! write less often in a day. Who talks below a record follows it and may stop. A report of harassment goes to one post
//! that the network named and nowhere else: no list, no search, no API, and no word of it in the audit.

mod model;
mod personal;
mod rules;
mod store;

pub use self::model::{COMMENT_MAX, Comment, CommentId, Hidden, Pace, Place, Report, ReportId, Version};
pub(crate) use self::personal::{PERSONAL, STATEMENTS as PERSONAL_STATEMENTS};
pub use self::rules::{
    Refusal, may_appeal, may_comment, may_decide, may_edit, may_hide, may_report, may_settle, reads_hidden,
    reads_report,
};
pub(crate) use self::store::STATEMENTS;
use crate::audit;
use crate::circle::RecordId;
use crate::db::{Param, Row, Tx};
use crate::id::Id;
use crate::language::Language;
use crate::person::PersonId;
use crate::post::PostId;
use crate::session::Actor;
use crate::step::{self, NewStep};
use crate::stop::{Fault, Stop};
use crate::time::Timestamp;

const SOMETIME: Timestamp = Timestamp::FOREVER;
/// Days in which an appeal is decided, and a report looked at.
const DECISION_DAYS: i64 = 7;

/// Says something below a record; whoever does follows it.
///
/// # Errors
/// What [`may_comment`] refuses; a fault of the database.
pub fn comment(tx: &mut Tx<'_>, actor: &Actor, place: Place, words: &str) -> Result<CommentId, Stop> {
    let now = tx.now();
    let pace = pace(tx, actor.person)?;
    let leave = may_comment(actor, place, pace, now)?;
    let id: CommentId = tx.new_id();
    let (place, actor) = (leave.place, leave.actor);
    let fields: [&dyn Param; 7] = [&id, &place.record, &place.kind, &actor.person, &actor.post, &now, &SOMETIME];
    tx.run(store::INSERT_COMMENT, &fields)?;
    tx.run(store::INSERT_VERSION, &[&id, &1_i64, &words, &actor.language.code(), &now])?;
    follow(tx, actor, place.record)?;
    note(tx, "comment_made", actor, id)?;
    Ok(id)
}

/// How often somebody wrote lately.
///
/// # Errors
/// A fault of the database.
pub fn pace(tx: &mut Tx<'_>, person: PersonId) -> Result<Pace, Fault> {
    let yesterday = tx.now().plus_days(-1);
    let found = tx.first(store::PACE, &[&person, &yesterday], |row| {
        Ok::<_, Fault>(Pace { first_at: row.get(0)?, in_a_day: row.get(1)? })
    })?;
    Ok(found.unwrap_or(Pace { first_at: None, in_a_day: 0 }))
}

/// Changes a comment; what it said before stays readable.
///
/// # Errors
/// What [`may_edit`] refuses; hidden or changed meanwhile.
pub fn edit(tx: &mut Tx<'_>, actor: &Actor, id: CommentId, words: &str) -> Result<(), Stop> {
    let comment = by_id(tx, id)?;
    let leave = may_edit(actor, &comment)?;
    let (now, next) = (tx.now(), leave.comment.version + 1);
    if tx.run(store::NEXT_VERSION, &[&id, &leave.comment.version, &SOMETIME])? != 1 {
        return Err(Refusal::Hidden.into());
    }
    tx.run(store::INSERT_VERSION, &[&id, &next, &words, &leave.actor.language.code(), &now])?;
    note(tx, "comment_edited", actor, id)
}

/// Hides a comment with a reason. Of two at once the second is refused.
///
/// # Errors
/// What [`may_hide`] refuses; somebody else hid it meanwhile.
pub fn hide(tx: &mut Tx<'_>, actor: &Actor, id: CommentId, place: Place, because: &str) -> Result<(), Stop> {
    let comment = by_id(tx, id)?;
    let leave = may_hide(actor, &comment, place)?;
    let now = tx.now();
    let fields: [&dyn Param; 5] = [&leave.comment.id, &now, &leave.actor.post, &because, &SOMETIME];
    if tx.run(store::HIDE, &fields)? != 1 {
        return Err(Refusal::HiddenBefore { at: now }.into());
    }
    note(tx, "comment_hidden", actor, id)
}

/// The author says why it should be shown; `decider` finds it on their desk.
///
/// # Errors
/// What [`may_appeal`] refuses.
pub fn appeal(tx: &mut Tx<'_>, actor: &Actor, id: CommentId, words: &str, decider: PostId) -> Result<(), Stop> {
    let comment = by_id(tx, id)?;
    let leave = may_appeal(actor, &comment)?;
    let now = tx.now();
    if tx.run(store::APPEAL, &[&leave.comment.id, &words, &now, &SOMETIME])? != 1 {
        return Err(Refusal::NothingToAppeal.into());
    }
    let due_at = now.plus_days(DECISION_DAYS);
    let step = NewStep { record: record(id), kind: "comment", verb: "decide", post: decider, due_at, title: words };
    step::set(tx, step)?;
    note(tx, "comment_appealed", actor, id)
}

/// Decides an appeal: the comment is shown again, or stays hidden.
///
/// # Errors
/// What [`may_decide`] refuses; somebody else decided meanwhile.
pub fn decide(tx: &mut Tx<'_>, actor: &Actor, id: CommentId, shows_again: bool) -> Result<(), Stop> {
    let comment = by_id(tx, id)?;
    let decider = step::of_record(tx, record(id))?.map(|(post, _)| post);
    let leave = may_decide(actor, &comment, decider)?;
    let now = tx.now();
    let done = if shows_again {
        tx.run(store::SHOW, &[&leave.comment.id, &SOMETIME])?
    } else {
        tx.run(store::UPHOLD, &[&leave.comment.id, &now, &SOMETIME])?
    };
    if done != 1 {
        return Err(Refusal::NothingToAppeal.into());
    }
    step::clear(tx, record(id))?;
    note(tx, if shows_again { "comment_shown_again" } else { "comment_stays_hidden" }, actor, id)
}

/// What is said below a record, the oldest first, at most 200.
///
/// # Errors
/// A fault of the database.
pub fn of_record(tx: &mut Tx<'_>, record: RecordId) -> Result<Vec<Comment>, Fault> {
    tx.all(store::COMMENTS, &[&record], read)
}

/// One comment; who may read it is said by its record.
///
/// # Errors
/// Missing when there is none.
pub fn by_id(tx: &mut Tx<'_>, id: CommentId) -> Result<Comment, Stop> {
    tx.one(store::COMMENT, &[&id], read)
}

/// Every version of a comment, the latest first, at most 50.
///
/// # Errors
/// A fault of the database.
pub fn versions(tx: &mut Tx<'_>, id: CommentId) -> Result<Vec<Version>, Fault> {
    tx.all(store::VERSIONS, &[&id], |row| {
        let language = row.get::<String>(2)?.parse().unwrap_or_default();
        Ok(Version { version: row.get(0)?, words: row.get(1)?, language, written_at: row.get(3)? })
    })
}

/// The latest comment of somebody, for the tests that visit every page.
///
/// # Errors
/// A fault of the database.
pub fn example(tx: &mut Tx<'_>, author: PersonId) -> Result<Option<CommentId>, Fault> {
    tx.first(store::EXAMPLE, &[&author], |row| row.get(0))
}

/// Tells somebody by mail of what is said below a record from now on.
///
/// # Errors
/// A fault of the database.
pub fn follow(tx: &mut Tx<'_>, actor: &Actor, record: RecordId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(store::FOLLOW, &[&record, &actor.person, &actor.post, &now]).map(drop)
}

/// Tells them no more.
///
/// # Errors
/// A fault of the database.
pub fn unfollow(tx: &mut Tx<'_>, actor: &Actor, record: RecordId) -> Result<(), Fault> {
    tx.run(store::UNFOLLOW, &[&record, &actor.person]).map(drop)
}

/// Whether somebody follows what is said below a record.
///
/// # Errors
/// A fault of the database.
pub fn is_following(tx: &mut Tx<'_>, person: PersonId, record: RecordId) -> Result<bool, Fault> {
    let since: Option<Timestamp> = tx.first(store::IS_FOLLOWING, &[&record, &person], |row| row.get(0))?;
    Ok(since.is_some())
}

/// Who follows, and in which post, at most 500.
///
/// # Errors
/// A fault of the database.
pub fn followers(tx: &mut Tx<'_>, record: RecordId) -> Result<Vec<(PersonId, PostId)>, Fault> {
    tx.all(store::FOLLOWERS, &[&record], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Reports harassment to the post that the network named, whose desk shows it under `title`. The audit notes that the
/// actor did something, and no word of what.
///
/// # Errors
/// What [`may_report`] refuses.
pub fn report(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: CommentId,
    reader: Option<PostId>,
    words: &str,
    title: &str,
) -> Result<ReportId, Stop> {
    let comment = by_id(tx, id)?;
    let leave = may_report(actor, &comment, reader)?;
    let report: ReportId = tx.new_id();
    let now = tx.now();
    let language = leave.actor.language.code();
    let fields: [&dyn Param; 8] =
        [&report, &leave.comment.id, &leave.actor.person, &leave.reader, &words, &language, &now, &SOMETIME];
    tx.run(store::INSERT_REPORT, &fields)?;
    let due_at = now.plus_days(DECISION_DAYS);
    let on = RecordId::from_number(report.number());
    step::set(tx, NewStep { record: on, kind: "report", verb: "look", post: leave.reader, due_at, title })?;
    audit::record(tx, "note_left", actor.person, actor.post, on)?;
    Ok(report)
}

/// One report; [`reads_report`] says who reads it.
///
/// # Errors
/// Missing when there is none.
pub fn report_by_id(tx: &mut Tx<'_>, id: ReportId) -> Result<Report, Stop> {
    tx.one(store::REPORT, &[&id], read_report)
}

/// What was reported to a post, open reports first, at most 50.
///
/// # Errors
/// A fault of the database.
pub fn reports_to(tx: &mut Tx<'_>, reader: PostId) -> Result<Vec<Report>, Fault> {
    tx.all(store::REPORTS_TO, &[&reader], read_report)
}

/// Says what was done about a report.
///
/// # Errors
/// What [`may_settle`] refuses.
pub fn settle_report(tx: &mut Tx<'_>, actor: &Actor, id: ReportId, words: &str) -> Result<(), Stop> {
    let report = report_by_id(tx, id)?;
    let leave = may_settle(actor, &report)?;
    let now = tx.now();
    if tx.run(store::SETTLE_REPORT, &[&leave.report.id, &words, &now, &SOMETIME])? != 1 {
        return Err(Refusal::Settled.into());
    }
    let on = RecordId::from_number(id.number());
    step::clear(tx, on)?;
    Ok(audit::record(tx, "note_settled", actor.person, actor.post, on)?)
}

fn record(id: CommentId) -> RecordId {
    RecordId::from_number(id.number())
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: CommentId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(on))?)
}

fn read(row: &Row<'_>) -> Result<Comment, Fault> {
    let (hidden_at, decided_at): (Timestamp, Timestamp) = (row.get(9)?, row.get(13)?);
    let by: Option<PostId> = row.get(10)?;
    let (because, appeal): (String, String) = (row.get(11)?, row.get(12)?);
    let hidden = by.filter(|_| hidden_at < SOMETIME);
    Ok(Comment {
        id: row.get(0)?,
        record: row.get(1)?,
        kind: row.get(2)?,
        author: row.get(3)?,
        post: row.get(4)?,
        words: row.get(5)?,
        language: row.get::<String>(6)?.parse().unwrap_or_default(),
        written_at: row.get(7)?,
        version: row.get(8)?,
        hidden: hidden.map(|by| Hidden { at: hidden_at, by, because, appeal, is_decided: decided_at < SOMETIME }),
    })
}

fn read_report(row: &Row<'_>) -> Result<Report, Fault> {
    let settled_at: Timestamp = row.get(8)?;
    let language: Language = row.get::<String>(5)?.parse().unwrap_or_default();
    Ok(Report {
        id: row.get(0)?,
        comment: row.get(1)?,
        reporter: row.get(2)?,
        reader: row.get(3)?,
        words: row.get(4)?,
        language,
        made_at: row.get(6)?,
        note: row.get(7)?,
        settled_at: (settled_at < SOMETIME).then_some(settled_at),
    })
}
