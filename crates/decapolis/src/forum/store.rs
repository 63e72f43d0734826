//! SQL of series and meetings.

use kernel::circle::{CircleId, RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::sort_key;
use kernel::post::PostId;
use kernel::search_feed;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Admits, Format, Meeting, MeetingId, NewMeeting, Series, SeriesId};
use super::rules::{MayBegin, MayConduct, MayMake, MayPassChair};

kernel::statements! {
    INSERT_SERIES = "INSERT INTO meeting_series (id, name, sort_key, purpose, language, topic, format, region, author, begun_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    SERIES = "SELECT id, name, purpose, language, topic, format, region FROM meeting_series WHERE id = ?1 LIMIT 1";
    ALL_SERIES scans "a network has a few series" = "SELECT id, name, purpose, language, topic, format, region FROM meeting_series
        ORDER BY sort_key, id LIMIT 200";
    INSERT_MEETING = "INSERT INTO meeting (id, series, circle, name, words, language, host, place, zone, starts_at, ends_at,
            is_confidential, chair, seats, per_city, partner_seats, admits, answer_by, author, made_at, cancelled_at,
            cancel_reason, changes, told_seat, per_region)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
            9223372036854775807, '', 0, 0, ?21)";
    MEETING = "SELECT meeting.id, meeting.series, meeting.circle, meeting.name, meeting.words, meeting.language,
            meeting_series.topic, meeting_series.format, meeting_series.region, meeting.host, meeting.place, meeting.zone,
            meeting.starts_at, meeting.ends_at, meeting.is_confidential, meeting.chair, meeting.seats, meeting.per_city,
            meeting.partner_seats, meeting.admits, meeting.answer_by, meeting.author, meeting.cancelled_at,
            meeting.cancel_reason, meeting.changes, meeting.per_region
        FROM meeting JOIN meeting_series ON meeting_series.id = meeting.series WHERE meeting.id = ?1 LIMIT 1";
    MEETINGS_OF_RECORDS = "SELECT meeting.id, meeting.series, meeting.circle, meeting.name, meeting.words, meeting.language,
            meeting_series.topic, meeting_series.format, meeting_series.region, meeting.host, meeting.place, meeting.zone,
            meeting.starts_at, meeting.ends_at, meeting.is_confidential, meeting.chair, meeting.seats, meeting.per_city,
            meeting.partner_seats, meeting.admits, meeting.answer_by, meeting.author, meeting.cancelled_at,
            meeting.cancel_reason, meeting.changes, meeting.per_region
        FROM meeting JOIN meeting_series ON meeting_series.id = meeting.series
        WHERE meeting.id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY meeting.id LIMIT 10";
    MEETINGS_OPEN_TO = "SELECT meeting.id, meeting.series, meeting.circle, meeting.name, meeting.words, meeting.language,
            meeting_series.topic, meeting_series.format, meeting_series.region, meeting.host, meeting.place, meeting.zone,
            meeting.starts_at, meeting.ends_at, meeting.is_confidential, meeting.chair, meeting.seats, meeting.per_city,
            meeting.partner_seats, meeting.admits, meeting.answer_by, meeting.author, meeting.cancelled_at,
            meeting.cancel_reason, meeting.changes, meeting.per_region
        FROM meeting JOIN meeting_series ON meeting_series.id = meeting.series
        WHERE meeting.starts_at >= ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle
            WHERE audience.record = meeting.id AND circle_post.post = ?2
            AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY meeting.starts_at, meeting.id LIMIT 100";
    MEETINGS_BEFORE = "SELECT meeting.id, meeting.series, meeting.circle, meeting.name, meeting.words, meeting.language,
            meeting_series.topic, meeting_series.format, meeting_series.region, meeting.host, meeting.place, meeting.zone,
            meeting.starts_at, meeting.ends_at, meeting.is_confidential, meeting.chair, meeting.seats, meeting.per_city,
            meeting.partner_seats, meeting.admits, meeting.answer_by, meeting.author, meeting.cancelled_at,
            meeting.cancel_reason, meeting.changes, meeting.per_region
        FROM meeting JOIN meeting_series ON meeting_series.id = meeting.series
        WHERE meeting.starts_at < ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle
            WHERE audience.record = meeting.id AND circle_post.post = ?2
            AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY meeting.starts_at DESC, meeting.id DESC LIMIT 100";
    MEETINGS_OF_SERIES = "SELECT meeting.id, meeting.series, meeting.circle, meeting.name, meeting.words, meeting.language,
            meeting_series.topic, meeting_series.format, meeting_series.region, meeting.host, meeting.place, meeting.zone,
            meeting.starts_at, meeting.ends_at, meeting.is_confidential, meeting.chair, meeting.seats, meeting.per_city,
            meeting.partner_seats, meeting.admits, meeting.answer_by, meeting.author, meeting.cancelled_at,
            meeting.cancel_reason, meeting.changes, meeting.per_region
        FROM meeting JOIN meeting_series ON meeting_series.id = meeting.series
        WHERE meeting.series = ?1 ORDER BY meeting.starts_at DESC, meeting.id DESC LIMIT 100";
    CHANGE_MEETING = "UPDATE meeting SET name = ?2, words = ?3, host = ?4, place = ?5, zone = ?6, starts_at = ?7, ends_at = ?8,
            is_confidential = ?9, seats = ?10, per_city = ?11, partner_seats = ?12, admits = ?13, answer_by = ?14,
            per_region = ?16,
            moved_at = CASE WHEN place <> ?5 OR zone <> ?6 OR starts_at <> ?7 OR ends_at <> ?8 THEN ?15 ELSE moved_at END,
            changes = changes + 1, told_seat = 0
        WHERE id = ?1 AND cancelled_at = 9223372036854775807";
    CANCEL_MEETING = "UPDATE meeting SET cancelled_at = ?2, cancel_reason = ?3, changes = changes + 1, told_seat = 0
        WHERE id = ?1 AND cancelled_at = 9223372036854775807";
    SET_CHAIR = "UPDATE meeting SET chair = ?2 WHERE id = ?1";
    MOVED_AT = "SELECT moved_at FROM meeting WHERE id = ?1 LIMIT 1";
    TOLD_SEAT = "SELECT told_seat FROM meeting WHERE id = ?1 LIMIT 1";
    SET_TOLD_SEAT = "UPDATE meeting SET told_seat = ?2 WHERE id = ?1";
    MEETINGS_AFTER = "SELECT id FROM meeting WHERE id > ?1 ORDER BY id LIMIT 200";
}

/// The id of a meeting as any record's.
pub(crate) fn record(id: MeetingId) -> RecordId {
    RecordId::from_number(id.number())
}

/// The id of a series as any record's.
pub(super) fn series_record(id: SeriesId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert_series(tx: &mut Tx<'_>, leave: &MayBegin<'_>) -> Result<SeriesId, Fault> {
    let (id, now, series): (SeriesId, _, _) = (tx.new_id(), tx.now(), leave.series);
    let fields: [&dyn Param; 10] = [
        &id,
        &series.name,
        &sort_key(&series.name),
        &series.purpose,
        &series.language.code(),
        &series.topic,
        &series.format.code(),
        &series.region,
        &leave.actor.post,
        &now,
    ];
    tx.run(INSERT_SERIES, &fields)?;
    Ok(id)
}

pub(super) fn series(tx: &mut Tx<'_>, id: SeriesId) -> Result<Series, Stop> {
    tx.one(SERIES, &[&id], read_series)
}

/// All series, by name.
pub(super) fn all_series(tx: &mut Tx<'_>) -> Result<Vec<Series>, Fault> {
    tx.all(ALL_SERIES, &[], read_series)
}

pub(super) fn insert_meeting(
    tx: &mut Tx<'_>,
    leave: &MayMake<'_>,
    circle: CircleId,
    chair: PostId,
) -> Result<MeetingId, Fault> {
    let (id, now, new): (MeetingId, _, _) = (tx.new_id(), tx.now(), leave.meeting);
    let fields: [&dyn Param; 21] = [
        &id,
        &leave.series.id,
        &circle,
        &new.name,
        &new.words,
        &new.language.code(),
        &new.host,
        &new.place,
        &new.zone.name(),
        &new.starts_at,
        &new.ends_at,
        &new.is_confidential,
        &chair,
        &new.seats,
        &new.per_city,
        &new.partner_seats,
        &new.admits.code(),
        &new.answer_by,
        &leave.actor.post,
        &now,
        &new.per_region,
    ];
    tx.run(INSERT_MEETING, &fields)?;
    search_feed::changed(tx, record(id), "meeting")?;
    Ok(id)
}

pub(super) fn meeting(tx: &mut Tx<'_>, id: MeetingId) -> Result<Meeting, Stop> {
    tx.one(MEETING, &[&id], read)
}

/// Some meetings, whoever may know of them.
pub(super) fn of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Meeting>, Fault> {
    tx.all(MEETINGS_OF_RECORDS, &records.params(), read)
}

/// Meetings from an instant on that a post may know of, the next one first, at most 100.
pub(super) fn meetings_since(tx: &mut Tx<'_>, since: Timestamp, reader: PostId) -> Result<Vec<Meeting>, Fault> {
    let now = tx.now();
    tx.all(MEETINGS_OPEN_TO, &[&since, &reader, &now], read)
}

/// Meetings before an instant that a post may know of, the latest first, at most 100.
pub(super) fn meetings_before(tx: &mut Tx<'_>, before: Timestamp, reader: PostId) -> Result<Vec<Meeting>, Fault> {
    let now = tx.now();
    tx.all(MEETINGS_BEFORE, &[&before, &reader, &now], read)
}

/// The meetings of a series, the latest first, at most 100.
pub(super) fn meetings_of_series(tx: &mut Tx<'_>, id: SeriesId) -> Result<Vec<Meeting>, Fault> {
    tx.all(MEETINGS_OF_SERIES, &[&id], read)
}

/// Changes a meeting; false when it was cancelled meanwhile.
pub(super) fn change(tx: &mut Tx<'_>, leave: &MayConduct<'_>, new: &NewMeeting) -> Result<bool, Fault> {
    let (id, now) = (leave.meeting.id, tx.now());
    let fields: [&dyn Param; 16] = [
        &id,
        &new.name,
        &new.words,
        &new.host,
        &new.place,
        &new.zone.name(),
        &new.starts_at,
        &new.ends_at,
        &new.is_confidential,
        &new.seats,
        &new.per_city,
        &new.partner_seats,
        &new.admits.code(),
        &new.answer_by,
        &now,
        &new.per_region,
    ];
    let changed = tx.run(CHANGE_MEETING, &fields)? == 1;
    search_feed::changed(tx, record(id), "meeting")?;
    Ok(changed)
}

/// Cancels a meeting; false when it was cancelled before.
pub(super) fn cancel(tx: &mut Tx<'_>, leave: &MayConduct<'_>, reason: &str) -> Result<bool, Fault> {
    let (id, now) = (leave.meeting.id, tx.now());
    let cancelled = tx.run(CANCEL_MEETING, &[&id, &now, &reason])? == 1;
    search_feed::changed(tx, record(id), "meeting")?;
    Ok(cancelled)
}

pub(super) fn set_chair(tx: &mut Tx<'_>, leave: &MayPassChair<'_>) -> Result<(), Fault> {
    tx.run(SET_CHAIR, &[&leave.meeting.id, &leave.chair]).map(drop)
}

/// When day, hour or place were last changed; 1970 where they never were.
pub(super) fn moved_at(tx: &mut Tx<'_>, id: MeetingId) -> Result<Timestamp, Stop> {
    tx.one(MOVED_AT, &[&id], |row| row.get(0))
}

/// The last seat that was told of the latest change, in the order of ids; 0 where none was.
pub(super) fn told_seat(tx: &mut Tx<'_>, id: MeetingId) -> Result<i64, Stop> {
    tx.one(TOLD_SEAT, &[&id], |row| row.get(0))
}

pub(super) fn set_told_seat(tx: &mut Tx<'_>, id: MeetingId, seat: i64) -> Result<(), Fault> {
    tx.run(SET_TOLD_SEAT, &[&id, &seat]).map(drop)
}

/// Meetings after one, in order, for building the index of the search.
pub(super) fn meetings_after(tx: &mut Tx<'_>, after: MeetingId) -> Result<Vec<RecordId>, Fault> {
    tx.all(MEETINGS_AFTER, &[&after], |row| row.get(0))
}

fn read_series(row: &Row<'_>) -> Result<Series, Fault> {
    Ok(Series {
        id: row.get(0)?,
        name: row.get(1)?,
        purpose: row.get(2)?,
        language: row.get::<String>(3)?.parse().unwrap_or_default(),
        topic: row.get(4)?,
        format: format_of(&row.get::<String>(5)?)?,
        region: row.get(6)?,
    })
}

fn format_of(code: &str) -> Result<Format, Fault> {
    Format::from_code(code).ok_or_else(|| Fault::broken("format of a series", code))
}

/// A meeting from the first columns of a row.
pub(super) fn read(row: &Row<'_>) -> Result<Meeting, Fault> {
    let admits: String = row.get(19)?;
    Ok(Meeting {
        id: row.get(0)?,
        series: row.get(1)?,
        circle: row.get(2)?,
        name: row.get(3)?,
        words: row.get(4)?,
        language: row.get::<String>(5)?.parse().unwrap_or_default(),
        topic: row.get(6)?,
        format: format_of(&row.get::<String>(7)?)?,
        region: row.get(8)?,
        host: row.get(9)?,
        place: row.get(10)?,
        zone: row.get(11)?,
        starts_at: row.get(12)?,
        ends_at: row.get(13)?,
        is_confidential: row.get(14)?,
        chair: row.get(15)?,
        seats: row.get(16)?,
        per_city: row.get(17)?,
        partner_seats: row.get(18)?,
        admits: Admits::from_code(&admits).ok_or_else(|| Fault::broken("who may come to a meeting", &admits))?,
        answer_by: row.get(20)?,
        author: row.get(21)?,
        cancelled_at: row.get(22)?,
        cancel_reason: row.get(23)?,
        changes: row.get(24)?,
        per_region: row.get(25)?,
    })
}
