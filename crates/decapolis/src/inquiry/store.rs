//! SQL of questions put to several members.

use kernel::circle::{RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Ask, Inquiry, InquiryId, Reason, from_codes, to_codes};
use super::rules::{MayAsk, MayMark, MayWiden};
use crate::need::{NeedId, QuestionId};
use crate::network::{City, CityId, RegionId};

/// Questions on one page of the board.
pub(super) const PAGE: usize = 10;

kernel::statements! {
    INSERT_INQUIRY = "INSERT INTO inquiry (id, need, city, region, topic, words, language, asker, asked_at, rounds,
            answered_at, thanks, settled_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10, '', ?10)";
    INQUIRY = "SELECT id, need, city, region, topic, words, language, asker, asked_at, rounds, answered_at, best, thanks,
            settled_at
        FROM inquiry WHERE id = ?1";
    INQUIRIES_OF_NEED = "SELECT id, need, city, region, topic, words, language, asker, asked_at, rounds, answered_at, best,
            thanks, settled_at
        FROM inquiry WHERE need = ?1 ORDER BY id DESC LIMIT 20";
    INQUIRY_OF_QUESTION = "SELECT inquiry FROM inquiry_ask WHERE question = ?1";
    PARTS_AMONG = "SELECT question FROM inquiry_ask
        WHERE question IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY question LIMIT 10";
    PARTS_OF_NEED = "SELECT inquiry_ask.question FROM inquiry
        JOIN inquiry_ask ON inquiry_ask.inquiry = inquiry.id
        WHERE inquiry.need = ?1 ORDER BY inquiry_ask.question LIMIT 500";
    OPEN_TO = "SELECT inquiry.id, inquiry.need, inquiry.city, inquiry.region, inquiry.topic, inquiry.words,
            inquiry.language, inquiry.asker, inquiry.asked_at, inquiry.rounds, inquiry.answered_at, inquiry.best,
            inquiry.thanks, inquiry.settled_at
        FROM inquiry WHERE inquiry.answered_at = ?4 AND inquiry.settled_at = ?4 AND inquiry.id > ?1
            AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = inquiry.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY inquiry.id LIMIT 11";
    OPEN_ON_TOPIC = "SELECT inquiry.id, inquiry.need, inquiry.city, inquiry.region, inquiry.topic, inquiry.words,
            inquiry.language, inquiry.asker, inquiry.asked_at, inquiry.rounds, inquiry.answered_at, inquiry.best,
            inquiry.thanks, inquiry.settled_at
        FROM inquiry WHERE inquiry.topic = ?5 AND inquiry.answered_at = ?4 AND inquiry.settled_at = ?4
            AND inquiry.id > ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = inquiry.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY inquiry.id LIMIT 11";
    OPEN_OF_REGION = "SELECT inquiry.id, inquiry.need, inquiry.city, inquiry.region, inquiry.topic, inquiry.words,
            inquiry.language, inquiry.asker, inquiry.asked_at, inquiry.rounds, inquiry.answered_at, inquiry.best,
            inquiry.thanks, inquiry.settled_at
        FROM inquiry WHERE inquiry.region = ?5 AND inquiry.answered_at = ?4 AND inquiry.settled_at = ?4
            AND inquiry.id > ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = inquiry.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY inquiry.id LIMIT 11";
    WIDENED_OF_REGION = "SELECT id, need, city, region, topic, words, language, asker, asked_at, rounds, answered_at, best,
            thanks, settled_at
        FROM inquiry WHERE region = ?1 AND answered_at = ?2 AND settled_at = ?2 AND rounds > 1 ORDER BY id LIMIT 50";
    ASKS = "SELECT question, post, city, round, reasons, answered_at FROM inquiry_ask WHERE inquiry = ?1
        ORDER BY question LIMIT 50";
    ASKS_OF_SEVERAL = "SELECT question, post, city, round, reasons, answered_at, inquiry FROM inquiry_ask
        WHERE inquiry IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY inquiry, question LIMIT 500";
    INSERT_ASK = "INSERT INTO inquiry_ask (inquiry, question, post, city, round, reasons, answered_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    COUNT_ROUND = "UPDATE inquiry SET rounds = rounds + 1 WHERE id = ?1 AND rounds = ?2 AND answered_at = ?3";
    SET_ASK_ANSWERED = "UPDATE inquiry_ask SET answered_at = ?2 WHERE question = ?1";
    FIRST_ANSWER = "SELECT MIN(answered_at) FROM inquiry_ask WHERE inquiry = ?1";
    SET_ANSWERED = "UPDATE inquiry SET answered_at = ?2 WHERE id = ?1";
    MARK = "UPDATE inquiry SET best = ?2, best_city = ?3, thanks = ?4, settled_at = ?5 WHERE id = ?1";
    UNMARK = "UPDATE inquiry SET best = NULL, best_city = NULL, thanks = '', settled_at = ?3 WHERE id = ?1 AND best = ?2";
    SETTLE = "UPDATE inquiry SET settled_at = ?2 WHERE id = ?1 AND settled_at > ?2";
    ANSWERS_OF_CITY = "SELECT COUNT(*) FROM inquiry_ask WHERE city = ?1 AND answered_at < ?2";
    BEST_OF_CITY = "SELECT COUNT(*) FROM inquiry WHERE best_city = ?1";
    BEST_ON_TOPIC = "SELECT inquiry.best_city, inquiry.words FROM inquiry
        WHERE inquiry.topic = ?1 AND inquiry.best_city IS NOT NULL AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = inquiry.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY inquiry.answered_at DESC, inquiry.settled_at DESC, inquiry.id DESC LIMIT 100";
    INQUIRIES_AFTER = "SELECT id FROM inquiry WHERE id > ?1 ORDER BY id LIMIT 200";
    INQUIRIES_OF_RECORDS = "SELECT id, need, city, region, topic, words, language, asker, asked_at, rounds, answered_at,
            best, thanks, settled_at
        FROM inquiry WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY id LIMIT 10";
    FIRST = "SELECT id FROM inquiry WHERE asker = ?1 ORDER BY asked_at, id LIMIT 1";
    EXAMPLE = "SELECT id FROM inquiry WHERE asker = ?1 ORDER BY asked_at DESC, id DESC LIMIT 1";
}

const SOMETIME: Timestamp = Timestamp::FOREVER;

/// A new question about a need; who is asked comes with its rounds.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayAsk<'_>,
    city: &City,
    asker: PostId,
    words: &str,
    language: kernel::language::Language,
) -> Result<InquiryId, Fault> {
    let id: InquiryId = tx.new_id();
    let now = tx.now();
    let (language, need) = (language.code(), leave.need);
    let fields: [&dyn Param; 10] =
        [&id, &need.id, &city.id, &city.region, &need.topic, &words, &language, &asker, &now, &SOMETIME];
    tx.run(INSERT_INQUIRY, &fields)?;
    Ok(id)
}

pub(super) fn inquiry(tx: &mut Tx<'_>, id: InquiryId) -> Result<Inquiry, Stop> {
    tx.one(INQUIRY, &[&id], read)
}

pub(super) fn of_need(tx: &mut Tx<'_>, need: NeedId) -> Result<Vec<Inquiry>, Fault> {
    tx.all(INQUIRIES_OF_NEED, &[&need], read)
}

/// The cities whose answer helped most with a question on a topic that the reader may read, with the question; the latest first.
pub(super) fn best_on_topic(tx: &mut Tx<'_>, topic: &str, reader: PostId) -> Result<Vec<(CityId, String)>, Fault> {
    let now = tx.now();
    tx.all(BEST_ON_TOPIC, &[&topic, &reader, &now], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn of_question(tx: &mut Tx<'_>, question: QuestionId) -> Result<Option<InquiryId>, Fault> {
    tx.first(INQUIRY_OF_QUESTION, &[&question], |row| row.get(0))
}

/// Those of some questions that are part of one to several members.
pub(super) fn parts_among(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<RecordId>, Fault> {
    tx.all(PARTS_AMONG, &records.params(), |row| row.get(0))
}

pub(super) fn parts_of_need(tx: &mut Tx<'_>, need: NeedId) -> Result<Vec<QuestionId>, Fault> {
    tx.all(PARTS_OF_NEED, &[&need], |row| row.get(0))
}

/// Which questions the board shows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Narrowed<'n> {
    All,
    Topic(&'n str),
    Region(RegionId),
}

/// Questions without an answer that a reader may read, the oldest first, after one.
pub(super) fn open_to(
    tx: &mut Tx<'_>,
    reader: PostId,
    after: InquiryId,
    narrowed: Narrowed<'_>,
) -> Result<Vec<Inquiry>, Fault> {
    let now = tx.now();
    match narrowed {
        Narrowed::All => tx.all(OPEN_TO, &[&after, &reader, &now, &SOMETIME], read),
        Narrowed::Topic(topic) => tx.all(OPEN_ON_TOPIC, &[&after, &reader, &now, &SOMETIME, &topic], read),
        Narrowed::Region(region) => tx.all(OPEN_OF_REGION, &[&after, &reader, &now, &SOMETIME, &region], read),
    }
}

/// Questions of a region's cities that nobody answered for three days, for who heads it.
pub(super) fn widened_of_region(tx: &mut Tx<'_>, region: RegionId) -> Result<Vec<Inquiry>, Fault> {
    tx.all(WIDENED_OF_REGION, &[&region, &SOMETIME], read)
}

/// Who was asked, in the order of asking.
pub(super) fn asks(tx: &mut Tx<'_>, inquiry: InquiryId) -> Result<Vec<Ask>, Fault> {
    tx.all(ASKS, &[&inquiry], read_ask)
}

/// Who was asked of some questions, each with its question.
pub(super) fn asks_of(tx: &mut Tx<'_>, inquiries: &Records) -> Result<Vec<(InquiryId, Ask)>, Fault> {
    tx.all(ASKS_OF_SEVERAL, &inquiries.params(), |row| Ok((row.get(6)?, read_ask(row)?)))
}

/// Begins the next round; false when somebody answered or another round began meanwhile.
pub(super) fn count_round(tx: &mut Tx<'_>, leave: &MayWiden<'_>) -> Result<bool, Fault> {
    Ok(tx.run(COUNT_ROUND, &[&leave.inquiry.id, &leave.inquiry.rounds, &SOMETIME])? == 1)
}

pub(super) fn insert_ask(
    tx: &mut Tx<'_>,
    inquiry: InquiryId,
    question: QuestionId,
    asked: (PostId, CityId),
    round: i64,
    reasons: &[Reason],
) -> Result<(), Fault> {
    let reasons = to_codes(reasons);
    let fields: [&dyn Param; 7] = [&inquiry, &question, &asked.0, &asked.1, &round, &reasons, &SOMETIME];
    tx.run(INSERT_ASK, &fields).map(drop)
}

/// Notes that one of those asked answered, or took the answer back, and when the first answer came.
pub(super) fn set_answered(
    tx: &mut Tx<'_>,
    inquiry: InquiryId,
    question: QuestionId,
    at: Option<Timestamp>,
) -> Result<Option<Timestamp>, Fault> {
    tx.run(SET_ASK_ANSWERED, &[&question, &at.unwrap_or(SOMETIME)])?;
    let first: Option<Option<Timestamp>> = tx.first(FIRST_ANSWER, &[&inquiry], |row| row.get(0))?;
    let first = first.flatten().unwrap_or(SOMETIME);
    tx.run(SET_ANSWERED, &[&inquiry, &first])?;
    Ok((first < SOMETIME).then_some(first))
}

pub(super) fn mark(tx: &mut Tx<'_>, leave: &MayMark<'_>, thanks: &str) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(MARK, &[&leave.inquiry.id, &leave.ask.question, &leave.ask.city, &thanks, &now]).map(drop)
}

/// The answer marked was taken back: nothing is marked.
pub(super) fn unmark(tx: &mut Tx<'_>, inquiry: InquiryId, question: QuestionId) -> Result<(), Fault> {
    tx.run(UNMARK, &[&inquiry, &question, &SOMETIME]).map(drop)
}

/// Nothing more happens with it.
pub(super) fn settle(tx: &mut Tx<'_>, inquiry: InquiryId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SETTLE, &[&inquiry, &now]).map(drop)
}

/// How many questions a city answered, and how many of its answers helped most.
pub(super) fn credit(tx: &mut Tx<'_>, city: CityId) -> Result<(i64, i64), Fault> {
    let answers: Option<i64> = tx.first(ANSWERS_OF_CITY, &[&city, &SOMETIME], |row| row.get(0))?;
    let best: Option<i64> = tx.first(BEST_OF_CITY, &[&city], |row| row.get(0))?;
    Ok((answers.unwrap_or(0), best.unwrap_or(0)))
}

/// Questions after one, in order, for building the index.
pub(super) fn after(tx: &mut Tx<'_>, after: InquiryId) -> Result<Vec<RecordId>, Fault> {
    tx.all(INQUIRIES_AFTER, &[&after], |row| row.get(0))
}

/// Some questions, whoever may read them.
pub(super) fn of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Inquiry>, Fault> {
    tx.all(INQUIRIES_OF_RECORDS, &records.params(), read)
}

/// The first question of a post.
pub(super) fn first_of(tx: &mut Tx<'_>, asker: PostId) -> Result<Option<InquiryId>, Fault> {
    tx.first(FIRST, &[&asker], |row| row.get(0))
}

/// The latest question of a post, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>, asker: PostId) -> Result<Option<InquiryId>, Fault> {
    tx.first(EXAMPLE, &[&asker], |row| row.get(0))
}

/// Any record's id: they are unique across kinds.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

fn read(row: &Row<'_>) -> Result<Inquiry, Fault> {
    let (answered_at, settled_at): (Timestamp, Timestamp) = (row.get(10)?, row.get(13)?);
    Ok(Inquiry {
        id: row.get(0)?,
        need: row.get(1)?,
        city: row.get(2)?,
        region: row.get(3)?,
        topic: row.get(4)?,
        words: row.get(5)?,
        language: row.get::<String>(6)?.parse().unwrap_or_default(),
        asker: row.get(7)?,
        asked_at: row.get(8)?,
        rounds: row.get(9)?,
        answered_at: (answered_at < SOMETIME).then_some(answered_at),
        best: row.get(11)?,
        thanks: row.get(12)?,
        settled_at: (settled_at < SOMETIME).then_some(settled_at),
    })
}

fn read_ask(row: &Row<'_>) -> Result<Ask, Fault> {
    let answered_at: Timestamp = row.get(5)?;
    Ok(Ask {
        question: row.get(0)?,
        post: row.get(1)?,
        city: row.get(2)?,
        round: row.get(3)?,
        reasons: from_codes(&row.get::<String>(4)?),
        answered_at: (answered_at < SOMETIME).then_some(answered_at),
    })
}
