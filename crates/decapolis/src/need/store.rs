//! SQL of needs, readings of briefs, and questions.

use kernel::circle::{RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Answered, Need, NeedId, NeedState, NewNeed, Question, QuestionId, Urgency};
use super::rules::{MayAnswer, MayChange, MayMove, MayState, MayTakeBack, MayWrite};
use crate::network::CityId;

kernel::statements! {
    INSERT_NEED = "INSERT INTO need (id, city, topic, is_topic_chosen, words, language, state, author, stated_at,
            closed_at, outcome, urgency)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?10, ?7, ?8, ?9, '', ?11)";
    NEED_FOR_READER = "SELECT need.id, need.city, need.topic, need.is_topic_chosen, need.words, need.language, need.state,
            need.author, need.stated_at, need.outcome, need.urgency
        FROM need WHERE need.id = ?1 AND (need.author = ?2 AND need.state = 'draft' OR EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = need.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3))";
    NEEDS_OF_CITY = "SELECT need.id, need.city, need.topic, need.is_topic_chosen, need.words, need.language, need.state,
            need.author, need.stated_at, need.outcome, need.urgency
        FROM need WHERE need.city = ?1 AND (need.author = ?2 AND need.state = 'draft' OR EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = need.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3))
        ORDER BY need.stated_at DESC, need.id DESC LIMIT 100";
    NEEDS_OPEN_TO = "SELECT need.id, need.city, need.topic, need.is_topic_chosen, need.words, need.language, need.state,
            need.author, need.stated_at, need.outcome, need.urgency
        FROM audience JOIN need ON need.id = audience.record
        WHERE audience.circle = ?1 AND audience.record < ?4 AND (SELECT count(*) FROM circle_post
            WHERE circle_post.post = ?2 AND circle_post.circle = ?1
                AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3) > 0
        ORDER BY audience.record DESC LIMIT 50";
    OPEN_NEEDS_OPEN_TO = "SELECT need.id, need.city, need.topic, need.is_topic_chosen, need.words, need.language,
            need.state, need.author, need.stated_at, need.outcome, need.urgency
        FROM audience JOIN need ON need.id = audience.record AND need.closed_at > ?3
        WHERE audience.circle = ?1 AND (SELECT count(*) FROM circle_post
            WHERE circle_post.post = ?2 AND circle_post.circle = ?1
                AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3) > 0
        ORDER BY audience.record DESC LIMIT ?4";
    OPEN_NEEDS_OF_CIRCLES = "SELECT need.id, need.city, need.topic, need.is_topic_chosen, need.words, need.language,
            need.state, need.author, need.stated_at, need.outcome, need.urgency
        FROM need WHERE need.closed_at > ?11 AND need.id IN (SELECT audience.record FROM audience
            WHERE audience.circle IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))
        ORDER BY need.id DESC LIMIT 50";
    CITIES_NEEDING = "SELECT need.city FROM audience JOIN need ON need.id = audience.record
        WHERE audience.circle = ?1 AND need.topic = ?2 AND need.closed_at > ?3 ORDER BY need.city LIMIT 10000";
    OPEN_NEEDS_OF_CITIES = "SELECT need.id, need.city, need.topic, need.is_topic_chosen, need.words, need.language, need.state,
            need.author, need.stated_at, need.outcome, need.urgency
        FROM need WHERE need.city IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) AND need.closed_at > ?12
            AND EXISTS (SELECT 1 FROM audience
                JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?11
                WHERE audience.record = need.id AND circle_post.starts_at <= ?12 AND circle_post.ends_at > ?12)
        ORDER BY need.stated_at DESC, need.id LIMIT 200";
    WORDS_OF_NEED = "SELECT words FROM need WHERE id = ?1";
    NEEDS_OF_RECORDS = "SELECT id, city, topic, is_topic_chosen, words, language, state, author, stated_at, outcome, urgency
        FROM need WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY id LIMIT 10";
    QUESTIONS_OF_RECORDS = "SELECT id, need, asker, asked, words, language, sent_at, answered_at, answer, answer_language
        FROM question WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY id LIMIT 10";
    NEEDS_AFTER = "SELECT id FROM need WHERE id > ?1 ORDER BY id LIMIT 200";
    QUESTIONS_AFTER = "SELECT id FROM question WHERE id > ?1 ORDER BY id LIMIT 200";
    EXAMPLE_NEED = "SELECT record FROM next_step WHERE post = ?1 AND kind = 'need' AND verb = 'close'
        ORDER BY due_at, record LIMIT 1";
    EXAMPLE_DRAFT = "SELECT record FROM next_step WHERE post = ?1 AND kind = 'need' AND verb = 'state'
        ORDER BY due_at, record LIMIT 1";
    EXAMPLE_QUESTION = "SELECT record FROM next_step WHERE due_at > ?1 AND kind = 'question'
        ORDER BY due_at, record LIMIT 1";
    SET_TOPIC = "UPDATE need SET topic = ?2, is_topic_chosen = TRUE WHERE id = ?1 AND closed_at > ?3";
    MOVE_NEED = "UPDATE need SET state = ?2, closed_at = ?3, outcome = ?4 WHERE id = ?1 AND state = ?5";
    REWRITE_DRAFT = "UPDATE need SET topic = ?2, is_topic_chosen = ?3, words = ?4, language = ?5, urgency = ?6, state = ?7,
            stated_at = ?8 WHERE id = ?1 AND state = 'draft'";
    DELETE_READINGS = "DELETE FROM brief_reading WHERE need = ?1";
    DELETE_DRAFT = "DELETE FROM need WHERE id = ?1 AND state = 'draft'";
    SET_URGENCY = "UPDATE need SET urgency = ?2 WHERE id = ?1 AND closed_at > ?3";
    READ_AT = "SELECT read_at FROM brief_reading WHERE need = ?1 AND post = ?2";
    SET_READ_AT = "INSERT INTO brief_reading (need, post, read_at) VALUES (?1, ?2, ?3)
        ON CONFLICT (need, post) DO UPDATE SET read_at = excluded.read_at";
    INSERT_QUESTION = "INSERT INTO question (id, need, asker, asked, words, language, sent_at, answered_at, answer,
            answer_language)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '', '') ON CONFLICT (need, asked) DO NOTHING";
    QUESTION = "SELECT id, need, asker, asked, words, language, sent_at, answered_at, answer, answer_language
        FROM question WHERE id = ?1";
    QUESTIONS_OF_NEED = "SELECT id, need, asker, asked, words, language, sent_at, answered_at, answer, answer_language
        FROM question WHERE need = ?1 ORDER BY asked LIMIT 50";
    ANSWER_QUESTION = "UPDATE question SET answer = ?2, answer_language = ?3, answered_at = ?4
        WHERE id = ?1 AND answered_at > ?4";
    ANSWERED_SINCE = "SELECT sent_at, answered_at FROM question WHERE answered_at > ?1 AND answered_at < ?2
        ORDER BY answered_at LIMIT 10000";
    CLEAR_ANSWER = "UPDATE question SET answer = '', answer_language = '', answered_at = ?2 WHERE id = ?1";
}

const SOMETIME: Timestamp = Timestamp::FOREVER;

/// Stores a need that is stated, or a draft of one.
pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayState<'_>, new: &NewNeed, state: NeedState) -> Result<NeedId, Fault> {
    let id: NeedId = tx.new_id();
    let now = tx.now();
    let language = new.language.code();
    let fields: [&dyn Param; 11] = [
        &id,
        &leave.city.id,
        &new.topic,
        &new.is_topic_chosen,
        &new.words,
        &language,
        &leave.actor.post,
        &now,
        &SOMETIME,
        &state.code(),
        &new.urgency.code(),
    ];
    tx.run(INSERT_NEED, &fields)?;
    Ok(id)
}

/// A need that this reader may read.
pub(super) fn need(tx: &mut Tx<'_>, id: NeedId, reader: PostId) -> Result<Need, Stop> {
    let now = tx.now();
    tx.one(NEED_FOR_READER, &[&id, &reader, &now], read_need)
}

pub(super) fn needs_of_city(tx: &mut Tx<'_>, city: CityId, reader: PostId) -> Result<Vec<Need>, Fault> {
    let now = tx.now();
    tx.all(NEEDS_OF_CITY, &[&city, &reader, &now], read_need)
}

/// Needs opened to a circle, as far as the reader belongs to it, the newest first. Whether the reader does is asked once:
/// where it is asked with `EXISTS`, SQLite walks all posts of the circle and sorts all its records.
pub(super) fn needs_open_to(
    tx: &mut Tx<'_>,
    circle: kernel::circle::CircleId,
    reader: PostId,
    before: Option<NeedId>,
) -> Result<Vec<Need>, Fault> {
    let now = tx.now();
    let before = before.unwrap_or(NeedId::from_number(i64::MAX));
    tx.all(NEEDS_OPEN_TO, &[&circle, &reader, &now, &before], read_need)
}

/// Needs opened to a circle that are not closed, as far as the reader belongs to it, the newest first.
pub(super) fn open_needs_open_to(
    tx: &mut Tx<'_>,
    circle: kernel::circle::CircleId,
    reader: PostId,
    limit: i64,
) -> Result<Vec<Need>, Fault> {
    let now = tx.now();
    tx.all(OPEN_NEEDS_OPEN_TO, &[&circle, &reader, &now, &limit], read_need)
}

/// Needs opened to some circles of the reader's and not closed, the newest first.
pub(super) fn open_needs_of_circles(tx: &mut Tx<'_>, circles: &Records) -> Result<Vec<Need>, Fault> {
    let now = tx.now();
    let own = circles.params();
    let fields: [&dyn Param; 11] = std::array::from_fn(|at| if at < 10 { own[at] } else { &now });
    tx.all(OPEN_NEEDS_OF_CIRCLES, &fields, read_need)
}

/// Open needs of one to ten cities that the reader may read, the newest first.
pub(super) fn open_needs_of(tx: &mut Tx<'_>, cities: &Records, reader: PostId) -> Result<Vec<Need>, Fault> {
    let now = tx.now();
    let own = cities.params();
    let fields: [&dyn Param; 12] = std::array::from_fn(|at| match at {
        0..10 => own[at],
        10 => &reader,
        _ => &now,
    });
    tx.all(OPEN_NEEDS_OF_CITIES, &fields, read_need)
}

/// Cities with an open need on a topic, shared with the members.
pub(super) fn cities_needing(tx: &mut Tx<'_>, topic: &str) -> Result<Vec<CityId>, Fault> {
    let now = tx.now();
    tx.all(CITIES_NEEDING, &[&kernel::circle::MEMBERS, &topic, &now], |row| row.get(0))
}

/// The words of a need, for a line about it; whoever draws the line asks first who may read it.
pub(super) fn words_of_need(tx: &mut Tx<'_>, id: NeedId) -> Result<Option<String>, Fault> {
    tx.first(WORDS_OF_NEED, &[&id], |row| row.get(0))
}

/// A need whoever reads it: for the index, which asks for its audience too.
pub(super) fn needs_of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Need>, Fault> {
    tx.all(NEEDS_OF_RECORDS, &records.params(), read_need)
}

/// Some questions, whoever may read them.
pub(super) fn questions_of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Question>, Fault> {
    tx.all(QUESTIONS_OF_RECORDS, &records.params(), read_question)
}

/// Needs after one, in order, for building the index.
pub(super) fn needs_after(tx: &mut Tx<'_>, after: NeedId) -> Result<Vec<RecordId>, Fault> {
    tx.all(NEEDS_AFTER, &[&after], |row| row.get(0))
}

/// Questions after one, in order, for building the index.
pub(super) fn questions_after(tx: &mut Tx<'_>, after: QuestionId) -> Result<Vec<RecordId>, Fault> {
    tx.all(QUESTIONS_AFTER, &[&after], |row| row.get(0))
}

/// An open need of a post, for the tests that visit every page.
pub(super) fn example_need(tx: &mut Tx<'_>, author: PostId) -> Result<Option<NeedId>, Fault> {
    tx.first(EXAMPLE_NEED, &[&author], |row| row.get(0))
}

/// Some waiting question, for the tests that visit every page.
pub(super) fn example_question(tx: &mut Tx<'_>) -> Result<Option<QuestionId>, Fault> {
    tx.first(EXAMPLE_QUESTION, &[&Timestamp::from_micros(0)], |row| row.get(0))
}

pub(super) fn set_topic(tx: &mut Tx<'_>, leave: &MayChange<'_>, topic: &str) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_TOPIC, &[&leave.need.id, &topic, &now]).map(drop)
}

/// Moves a need; false when it has moved meanwhile.
pub(super) fn move_need(tx: &mut Tx<'_>, leave: &MayMove<'_>, outcome: &str) -> Result<bool, Fault> {
    let closed_at = if leave.next.is_closed() { tx.now() } else { SOMETIME };
    let (next, present) = (leave.next.code(), leave.need.state.code());
    let changed = tx.run(MOVE_NEED, &[&leave.need.id, &next, &closed_at, &outcome, &present])?;
    Ok(changed == 1)
}

/// Writes a draft anew, in the words of today; false where it is no draft any more.
pub(super) fn rewrite(tx: &mut Tx<'_>, leave: &MayWrite<'_>, new: &NewNeed, state: NeedState) -> Result<bool, Fault> {
    let now = tx.now();
    let (language, urgency) = (new.language.code(), new.urgency.code());
    let fields: [&dyn Param; 8] =
        [&leave.draft.id, &new.topic, &new.is_topic_chosen, &new.words, &language, &urgency, &state.code(), &now];
    Ok(tx.run(REWRITE_DRAFT, &fields)? == 1)
}

/// Removes a draft, which nothing came of.
pub(super) fn delete_draft(tx: &mut Tx<'_>, leave: &MayWrite<'_>) -> Result<(), Fault> {
    tx.run(DELETE_READINGS, &[&leave.draft.id])?;
    tx.run(DELETE_DRAFT, &[&leave.draft.id]).map(drop)
}

pub(super) fn set_urgency(tx: &mut Tx<'_>, leave: &MayChange<'_>, urgency: Urgency) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_URGENCY, &[&leave.need.id, &urgency.code(), &now]).map(drop)
}

pub(super) fn read_at(tx: &mut Tx<'_>, need: NeedId, post: PostId) -> Result<Option<Timestamp>, Fault> {
    tx.first(READ_AT, &[&need, &post], |row| row.get(0))
}

pub(super) fn set_read_at(tx: &mut Tx<'_>, need: NeedId, post: PostId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_READ_AT, &[&need, &post, &now]).map(drop)
}

/// Sends a question; nothing when that post was asked about this need before.
pub(super) fn insert_question(
    tx: &mut Tx<'_>,
    leave: &MayChange<'_>,
    asked: PostId,
    words: &str,
    language: kernel::language::Language,
) -> Result<Option<QuestionId>, Fault> {
    let id: QuestionId = tx.new_id();
    let now = tx.now();
    let language = language.code();
    let fields: [&dyn Param; 8] = [&id, &leave.need.id, &leave.actor.post, &asked, &words, &language, &now, &SOMETIME];
    Ok((tx.run(INSERT_QUESTION, &fields)? == 1).then_some(id))
}

/// The first draft that waits for a post, for the tests that visit every page.
pub(super) fn example_draft(tx: &mut Tx<'_>, post: PostId) -> Result<Option<NeedId>, Fault> {
    tx.first(EXAMPLE_DRAFT, &[&post], |row| row.get(0))
}

pub(super) fn question(tx: &mut Tx<'_>, id: QuestionId) -> Result<Question, Stop> {
    tx.one(QUESTION, &[&id], read_question)
}

pub(super) fn questions_of(tx: &mut Tx<'_>, need: NeedId) -> Result<Vec<Question>, Fault> {
    tx.all(QUESTIONS_OF_NEED, &[&need], read_question)
}

/// Stores the answer; false when another one came first.
pub(super) fn answer(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    words: &str,
    language: kernel::language::Language,
) -> Result<bool, Fault> {
    let now = tx.now();
    let language = language.code();
    Ok(tx.run(ANSWER_QUESTION, &[&leave.question.id, &words, &language, &now])? == 1)
}

/// When questions were sent and answered that were answered after `since`.
pub(super) fn answered_since(tx: &mut Tx<'_>, since: Timestamp) -> Result<Vec<(Timestamp, Timestamp)>, Fault> {
    tx.all(ANSWERED_SINCE, &[&since, &SOMETIME], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn clear_answer(tx: &mut Tx<'_>, leave: &MayTakeBack<'_>) -> Result<(), Fault> {
    tx.run(CLEAR_ANSWER, &[&leave.question.id, &SOMETIME]).map(drop)
}

/// Any record's id: they are unique across kinds.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

fn read_need(row: &Row<'_>) -> Result<Need, Fault> {
    let (state, urgency): (String, String) = (row.get(6)?, row.get(10)?);
    Ok(Need {
        id: row.get(0)?,
        city: row.get(1)?,
        topic: row.get(2)?,
        is_topic_chosen: row.get(3)?,
        words: row.get(4)?,
        language: row.get::<String>(5)?.parse().unwrap_or_default(),
        state: NeedState::from_code(&state).ok_or_else(|| Fault::broken("state of a need", &state))?,
        author: row.get(7)?,
        stated_at: row.get(8)?,
        outcome: row.get(9)?,
        urgency: Urgency::from_code(&urgency).ok_or_else(|| Fault::broken("urgency of a need", &urgency))?,
    })
}

fn read_question(row: &Row<'_>) -> Result<Question, Fault> {
    let at: Timestamp = row.get(7)?;
    let answer = if at == SOMETIME {
        None
    } else {
        let language = row.get::<String>(9)?.parse().unwrap_or_default();
        Some(Answered { words: row.get(8)?, language, at })
    };
    Ok(Question {
        id: row.get(0)?,
        need: row.get(1)?,
        asker: row.get(2)?,
        asked: row.get(3)?,
        words: row.get(4)?,
        language: row.get::<String>(5)?.parse().unwrap_or_default(),
        sent_at: row.get(6)?,
        answer,
    })
}
