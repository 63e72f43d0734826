//! SQL of consultations and of the questions in them.

pub(super) mod bank;
pub(super) mod handing;
pub(super) mod history;
pub(super) mod sheet;
pub(super) mod upload;
pub(super) mod version;

use kernel::circle::{RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{
    BankQuestionId, Consultation, ConsultationId, Disposition, Done, Item, NewConsultation, Only, Reply,
};
use super::rules::{MayBegin, MayChange, MayDispose, MayOpen, MayReply};

/// Consultations on one page of the list.
pub(super) const PAGE: usize = 20;
const SOMETIME: Timestamp = Timestamp::FOREVER;

kernel::statements! {
    INSERT = "INSERT INTO consultation (id, title, purpose, addressee, language, region, asks_deciding, answers_until,
            reply_until, author, made_at, opened_at, reply_who, reply_words, reply_language, reply_day, reply_author,
            replied_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, '', '', '', 0, ?10, ?12)";
    CHANGE = "UPDATE consultation SET title = ?2, purpose = ?3, addressee = ?4, language = ?5, region = ?6,
            asks_deciding = ?7, answers_until = ?8, reply_until = ?9
        WHERE id = ?1 AND opened_at = 9223372036854775807";
    CONSULTATION = "SELECT id, title, purpose, addressee, language, region, asks_deciding, answers_until, reply_until,
            author, opened_at, reply_who, reply_words, reply_language, reply_day, reply_author, replied_at
        FROM consultation WHERE id = ?1";
    OF_RECORDS = "SELECT id, title, purpose, addressee, language, region, asks_deciding, answers_until, reply_until,
            author, opened_at, reply_who, reply_words, reply_language, reply_day, reply_author, replied_at
        FROM consultation WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY id LIMIT 10";
    OPEN_TO = "SELECT id, title, purpose, addressee, language, region, asks_deciding, answers_until, reply_until,
            author, opened_at, reply_who, reply_words, reply_language, reply_day, reply_author, replied_at
        FROM consultation WHERE id < ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = consultation.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY id DESC LIMIT 101";
    AFTER = "SELECT id FROM consultation WHERE id > ?1 ORDER BY id LIMIT 200";
    SET_OPENED = "UPDATE consultation SET opened_at = ?2 WHERE id = ?1 AND opened_at = 9223372036854775807";
    SET_REPLY = "UPDATE consultation SET reply_who = ?2, reply_words = ?3, reply_language = ?4, reply_day = ?5,
            reply_author = ?6, replied_at = ?7
        WHERE id = ?1";
    ITEMS = "SELECT place, question, after, is_choice, disposition, why, why_language, disposed_by, disposed_at
        FROM consultation_item WHERE consultation = ?1 ORDER BY place, question LIMIT 100";
    INSERT_ITEM = "INSERT INTO consultation_item (consultation, place, question, after, is_choice, disposition, why,
            why_language, disposed_by, disposed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, '', '', '', ?6, 9223372036854775807)";
    DELETE_ITEM = "DELETE FROM consultation_item WHERE consultation = ?1 AND question = ?2";
    DISPOSE = "UPDATE consultation_item SET disposition = ?3, why = ?4, why_language = ?5, disposed_by = ?6,
            disposed_at = ?7
        WHERE consultation = ?1 AND question = ?2";
    FIRST = "SELECT id FROM consultation WHERE author = ?1 ORDER BY made_at, id LIMIT 10";
}

/// Any record's id: they are unique across kinds.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    _leave: &MayBegin,
    new: &NewConsultation,
    author: PostId,
) -> Result<ConsultationId, Fault> {
    let id: ConsultationId = tx.new_id();
    let (now, language) = (tx.now(), new.language.code());
    let fields: [&dyn Param; 12] = [
        &id,
        &new.title,
        &new.purpose,
        &new.addressee,
        &language,
        &new.region,
        &new.asks_deciding,
        &new.answers_until,
        &new.reply_until,
        &author,
        &now,
        &SOMETIME,
    ];
    tx.run(INSERT, &fields)?;
    Ok(id)
}

/// False where it was opened meanwhile.
pub(super) fn change(tx: &mut Tx<'_>, leave: &MayChange<'_>, new: &NewConsultation) -> Result<bool, Fault> {
    let language = new.language.code();
    let fields: [&dyn Param; 9] = [
        &leave.consultation.id,
        &new.title,
        &new.purpose,
        &new.addressee,
        &language,
        &new.region,
        &new.asks_deciding,
        &new.answers_until,
        &new.reply_until,
    ];
    Ok(tx.run(CHANGE, &fields)? == 1)
}

pub(super) fn consultation(tx: &mut Tx<'_>, id: ConsultationId) -> Result<Consultation, Stop> {
    tx.one(CONSULTATION, &[&id], read)
}

/// Some consultations, whoever may read them.
pub(super) fn of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Consultation>, Fault> {
    tx.all(OF_RECORDS, &records.params(), read)
}

/// Consultations whose audience a reader belongs to, the latest first, before one of them, at most 101.
pub(super) fn open_to(
    tx: &mut Tx<'_>,
    reader: PostId,
    before: Option<ConsultationId>,
) -> Result<Vec<Consultation>, Fault> {
    let before = before.unwrap_or(ConsultationId::from_number(i64::MAX));
    let now = tx.now();
    tx.all(OPEN_TO, &[&before, &reader, &now], read)
}

/// Consultations after one, in order, for building the index.
pub(super) fn after(tx: &mut Tx<'_>, after: ConsultationId) -> Result<Vec<RecordId>, Fault> {
    tx.all(AFTER, &[&after], |row| row.get(0))
}

/// Those that a post began, the first first.
pub(super) fn of_author(tx: &mut Tx<'_>, author: PostId) -> Result<Vec<ConsultationId>, Fault> {
    tx.all(FIRST, &[&author], |row| row.get(0))
}

/// False where it was opened meanwhile.
pub(super) fn set_opened(tx: &mut Tx<'_>, leave: &MayOpen<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_OPENED, &[&leave.consultation.id, &now])? == 1)
}

pub(super) fn set_reply(tx: &mut Tx<'_>, leave: &MayReply<'_>, reply: &Reply) -> Result<(), Fault> {
    let (now, language) = (tx.now(), reply.language.code());
    let fields: [&dyn Param; 7] =
        [&leave.consultation.id, &reply.who, &reply.words, &language, &reply.day, &reply.author, &now];
    tx.run(SET_REPLY, &fields).map(drop)
}

/// The questions of a consultation, in their order.
pub(super) fn items(tx: &mut Tx<'_>, consultation: ConsultationId) -> Result<Vec<Item>, Fault> {
    tx.all(ITEMS, &[&consultation], read_item)
}

pub(super) fn insert_item(tx: &mut Tx<'_>, leave: &MayChange<'_>, item: &Item, author: PostId) -> Result<(), Fault> {
    let (after, is) = (item.only.map(|only| only.after), item.only.map_or(0, |only| only.is));
    tx.run(INSERT_ITEM, &[&leave.consultation.id, &item.place, &item.question, &after, &is, &author]).map(drop)
}

pub(super) fn delete_item(tx: &mut Tx<'_>, leave: &MayChange<'_>, question: BankQuestionId) -> Result<(), Fault> {
    tx.run(DELETE_ITEM, &[&leave.consultation.id, &question]).map(drop)
}

pub(super) fn dispose(
    tx: &mut Tx<'_>,
    leave: &MayDispose<'_>,
    consultation: ConsultationId,
    disposition: &Disposition,
) -> Result<(), Fault> {
    let (done, language) = (disposition.done.code(), disposition.language.code());
    let fields: [&dyn Param; 7] =
        [&consultation, &leave.item.question, &done, &disposition.why, &language, &disposition.by, &disposition.at];
    tx.run(DISPOSE, &fields).map(drop)
}

/// What is not at the end of time.
fn sometime(at: Timestamp) -> Option<Timestamp> {
    (at < SOMETIME).then_some(at)
}

fn language_of(code: &str) -> Language {
    code.parse().unwrap_or_default()
}

fn read(row: &Row<'_>) -> Result<Consultation, Fault> {
    let is_replied = sometime(row.get(16)?).is_some();
    let reply = Reply {
        who: row.get(11)?,
        words: row.get(12)?,
        language: language_of(&row.get::<String>(13)?),
        day: row.get(14)?,
        author: row.get(15)?,
    };
    Ok(Consultation {
        id: row.get(0)?,
        title: row.get(1)?,
        purpose: row.get(2)?,
        addressee: row.get(3)?,
        language: language_of(&row.get::<String>(4)?),
        region: row.get(5)?,
        asks_deciding: row.get(6)?,
        answers_until: row.get(7)?,
        reply_until: row.get(8)?,
        author: row.get(9)?,
        opened_at: sometime(row.get(10)?),
        reply: is_replied.then_some(reply),
        version: None,
    })
}

fn read_item(row: &Row<'_>) -> Result<Item, Fault> {
    let (after, is): (Option<BankQuestionId>, i64) = (row.get(2)?, row.get(3)?);
    let disposition = match Done::from_code(&row.get::<String>(4)?) {
        Some(done) => Some(Disposition {
            done,
            why: row.get(5)?,
            language: language_of(&row.get::<String>(6)?),
            by: row.get(7)?,
            at: row.get(8)?,
        }),
        None => None,
    };
    Ok(Item { place: row.get(0)?, question: row.get(1)?, only: after.map(|after| Only { after, is }), disposition })
}
