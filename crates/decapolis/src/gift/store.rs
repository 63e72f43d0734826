//! SQL of the gift register: lines are added and read.

use kernel::circle::{CircleId, RecordId};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};

use super::model::{Gift, GiftId, GiftKind, Line, NewGift, Payer, Source, stored, value_of};
use super::rules::MayWrite;
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_GIFT = "INSERT INTO gift (id, meeting, home, post, payer, payer_name, kind, value, currency, given_on, source, corrects,
            note, language, author, written_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
    GIFT = "SELECT gift.id, gift.meeting, circle.name, gift.home, gift.post, post.title, gift.payer, gift.payer_name, gift.kind,
            gift.value, gift.currency, gift.given_on, gift.source, gift.corrects, later.id, gift.note, gift.language,
            gift.written_at
        FROM gift JOIN post ON post.id = gift.post LEFT JOIN gift AS later ON later.corrects = gift.id
        LEFT JOIN meeting ON meeting.id = gift.meeting LEFT JOIN circle ON circle.id = meeting.circle
        WHERE gift.id = ?1 LIMIT 1";
    GIFTS_BEFORE = "SELECT gift.id, gift.meeting, circle.name, gift.home, gift.post, post.title, gift.payer, gift.payer_name,
            gift.kind, gift.value, gift.currency, gift.given_on, gift.source, gift.corrects, later.id, gift.note, gift.language,
            gift.written_at
        FROM gift JOIN post ON post.id = gift.post LEFT JOIN gift AS later ON later.corrects = gift.id
        LEFT JOIN meeting ON meeting.id = gift.meeting LEFT JOIN circle ON circle.id = meeting.circle
        WHERE gift.id < ?1 ORDER BY gift.id DESC LIMIT ?2";
    GIFTS_OF_HOME_BEFORE = "SELECT gift.id, gift.meeting, circle.name, gift.home, gift.post, post.title, gift.payer,
            gift.payer_name, gift.kind, gift.value, gift.currency, gift.given_on, gift.source, gift.corrects, later.id, gift.note,
            gift.language, gift.written_at
        FROM gift JOIN post ON post.id = gift.post LEFT JOIN gift AS later ON later.corrects = gift.id
        LEFT JOIN meeting ON meeting.id = gift.meeting LEFT JOIN circle ON circle.id = meeting.circle
        WHERE gift.home = ?3 AND gift.id < ?1 ORDER BY gift.id DESC LIMIT ?2";
    GIFTS_OF_MEETING = "SELECT id, corrects, source, payer, payer_name, value, currency FROM gift WHERE meeting = ?1
        ORDER BY id LIMIT 5000";
}

/// Writes a line.
pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayWrite, actor: &Actor, new: &NewGift) -> Result<GiftId, Fault> {
    let (id, now): (GiftId, _) = (tx.new_id(), tx.now());
    let ((value, currency), given_on) = (stored(new.value), new.given_on.to_string());
    let fields: [&dyn Param; 16] = [
        &id,
        &new.meeting,
        &leave.home,
        &new.post,
        &new.payer.code(),
        &new.payer_name,
        &new.kind.code(),
        &value,
        &currency,
        &given_on,
        &new.source.code(),
        &leave.corrects,
        &new.note,
        &actor.language.code(),
        &actor.post,
        &now,
    ];
    tx.run(INSERT_GIFT, &fields)?;
    Ok(id)
}

pub(super) fn gift(tx: &mut Tx<'_>, id: GiftId) -> Result<Gift, Stop> {
    tx.one(GIFT, &[&id], read)
}

/// So many lines before one of them, the latest first: of one home, or of all.
pub(super) fn before(
    tx: &mut Tx<'_>,
    (home, before): (Option<CircleId>, GiftId),
    count: i64,
) -> Result<Vec<Gift>, Fault> {
    match home {
        Some(home) => tx.all(GIFTS_OF_HOME_BEFORE, &[&before, &count, &home], read),
        None => tx.all(GIFTS_BEFORE, &[&before, &count], read),
    }
}

/// The lines that name a meeting, the first one first.
pub(super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Line>, Fault> {
    tx.all(GIFTS_OF_MEETING, &[&meeting], |row| {
        let (source, payer): (String, String) = (row.get(2)?, row.get(3)?);
        Ok(Line {
            id: row.get(0)?,
            corrects: row.get(1)?,
            source: Source::from_code(&source).ok_or_else(|| Fault::broken("source of a gift", &source))?,
            payer: Payer::from_code(&payer).ok_or_else(|| Fault::broken("payer of a gift", &payer))?,
            payer_name: row.get(4)?,
            value: value_of(row.get(5)?, &row.get::<String>(6)?),
        })
    })
}

/// The id of a line as any record's.
pub(super) fn record(id: GiftId) -> RecordId {
    RecordId::from_number(id.number())
}

fn read(row: &Row<'_>) -> Result<Gift, Fault> {
    let (payer, kind, source): (String, String, String) = (row.get(6)?, row.get(8)?, row.get(12)?);
    Ok(Gift {
        id: row.get(0)?,
        meeting: row.get(1)?,
        meeting_name: row.get(2)?,
        home: row.get(3)?,
        post: row.get(4)?,
        title: row.get(5)?,
        payer: Payer::from_code(&payer).ok_or_else(|| Fault::broken("payer of a gift", &payer))?,
        payer_name: row.get(7)?,
        kind: GiftKind::from_code(&kind).ok_or_else(|| Fault::broken("kind of a gift", &kind))?,
        value: value_of(row.get(9)?, &row.get::<String>(10)?),
        given_on: row.get(11)?,
        source: Source::from_code(&source).ok_or_else(|| Fault::broken("source of a gift", &source))?,
        corrects: row.get(13)?,
        corrected_by: row.get(14)?,
        note: row.get(15)?,
        language: row.get::<String>(16)?.parse().unwrap_or_default(),
        written_at: row.get(17)?,
    })
}
