//! SQL of interviews before a meeting. What has not come about stands at the end of time.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Allowed, AnswerId, Consent, Interview, InterviewId, KEPT_MONTHS, Kind, NewSaid, Said, Urgency};
use super::rules::{MayAllow, MayAsk, MayNeed, MayTell};
use crate::forum::MeetingId;
use crate::need::NeedId;
use crate::network::CityId;

kernel::statements! {
    INSERT_INTERVIEW = "INSERT INTO interview (id, meeting, city, post, asker, asked_at, due_at, unsaid, unsaid_language,
            unsaid_author, unsaid_at, called_at, answered_at, closed_at, met_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '', ?8, ?4, ?6, ?6, ?6, ?6, ?6)";
    INTERVIEW = "SELECT id, meeting, city, post, asked_at, due_at, unsaid, unsaid_language, called_at, answered_at, closed_at
        FROM interview WHERE id = ?1";
    INTERVIEW_OF_CITY = "SELECT id, meeting, city, post, asked_at, due_at, unsaid, unsaid_language, called_at, answered_at,
            closed_at
        FROM interview WHERE meeting = ?1 AND city = ?2";
    INTERVIEWS_OF_MEETING = "SELECT id, meeting, city, post, asked_at, due_at, unsaid, unsaid_language, called_at,
            answered_at, closed_at
        FROM interview WHERE meeting = ?1 ORDER BY city LIMIT 500";
    ASKER = "SELECT asker FROM interview WHERE id = ?1";
    SET_ASKED = "UPDATE interview SET post = ?2, asker = ?3, asked_at = ?4, due_at = ?5, closed_at = ?6
        WHERE id = ?1 AND answered_at = ?6";
    SET_POST = "UPDATE interview SET post = ?2 WHERE id = ?1";
    SET_UNSAID = "UPDATE interview SET unsaid = ?2, unsaid_language = ?3, unsaid_author = ?4, unsaid_at = ?5 WHERE id = ?1";
    SET_CALLED = "UPDATE interview SET called_at = ?2 WHERE id = ?1 AND closed_at = ?3";
    FINISH = "UPDATE interview SET answered_at = ?2, closed_at = ?2 WHERE id = ?1 AND closed_at = ?3";
    REOPEN = "UPDATE interview SET answered_at = ?2, closed_at = ?2 WHERE id = ?1";
    CLOSE = "UPDATE interview SET closed_at = ?2 WHERE id = ?1 AND closed_at = ?3";
    SET_MET = "UPDATE interview SET met_at = ?2 WHERE id = ?1";
    INSERT_ANSWER = "INSERT INTO interview_answer (id, interview, meeting, city, kind, words, language, topic, urgency,
            consent, post, author, written_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    ANSWER = "SELECT id, interview, city, kind, words, language, topic, urgency, consent, post, author, written_at, need
        FROM interview_answer WHERE id = ?1";
    ANSWERS = "SELECT id, interview, city, kind, words, language, topic, urgency, consent, post, author, written_at, need
        FROM interview_answer WHERE interview = ?1 ORDER BY id LIMIT 50";
    ANSWERS_OF_MEETING = "SELECT id, interview, city, kind, words, language, topic, urgency, consent, post, author,
            written_at, need
        FROM interview_answer WHERE meeting = ?1 ORDER BY id LIMIT 2000";
    LATEST_OF_POST = "SELECT id FROM interview_answer WHERE interview = ?1 AND author = ?2 AND consent <> 'nobody'
        ORDER BY id DESC LIMIT 1";
    INSERT_CONSENT = "INSERT INTO interview_consent (id, answer, consent, post, set_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    CONSENTS = "SELECT interview_consent.answer, interview_consent.consent, interview_consent.post,
            interview_consent.set_at
        FROM interview_answer JOIN interview_consent ON interview_consent.answer = interview_answer.id
        WHERE interview_answer.interview = ?1 ORDER BY interview_consent.id LIMIT 500";
    CONSENTS_OF_ANSWER = "SELECT answer, consent, post, set_at FROM interview_consent WHERE answer = ?1
        ORDER BY id LIMIT 100";
    SET_CONSENT = "UPDATE interview_answer SET consent = ?2 WHERE id = ?1";
    SET_NEED = "UPDATE interview_answer SET need = ?2 WHERE id = ?1 AND need IS NULL";
    COUNT_OLD = "SELECT COUNT(*) FROM interview JOIN interview_answer ON interview_answer.interview = interview.id
        WHERE interview.met_at < ?1 AND interview_answer.consent IN ('prepares', 'nobody')
            AND interview_answer.words <> ''";
    CLEAR_OLD = "UPDATE interview_answer SET words = '' WHERE id IN (SELECT old.id FROM interview
        JOIN interview_answer AS old ON old.interview = interview.id
        WHERE interview.met_at < ?1 AND old.consent IN ('prepares', 'nobody') AND old.words <> ''
        ORDER BY interview.met_at, old.id LIMIT 200)";
    EXAMPLE_ANSWER = "SELECT id FROM interview_answer WHERE interview = ?1 ORDER BY id LIMIT 1";
}

const NEVER: Timestamp = Timestamp::FOREVER;

/// An interview that nobody was asked for yet.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    _: &MayAsk,
    (meeting, city): (MeetingId, CityId),
    (post, asker): (PostId, PostId),
    due_at: Timestamp,
) -> Result<InterviewId, Fault> {
    let id: InterviewId = tx.new_id();
    let language = Language::default().code();
    let fields: [&dyn Param; 8] = [&id, &meeting, &city, &post, &asker, &NEVER, &due_at, &language];
    tx.run(INSERT_INTERVIEW, &fields)?;
    Ok(id)
}

pub(super) fn interview(tx: &mut Tx<'_>, id: InterviewId) -> Result<Interview, Stop> {
    tx.one(INTERVIEW, &[&id], read)
}

pub(super) fn of_city(tx: &mut Tx<'_>, meeting: MeetingId, city: CityId) -> Result<Option<Interview>, Fault> {
    tx.first(INTERVIEW_OF_CITY, &[&meeting, &city], read)
}

pub(super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Interview>, Fault> {
    tx.all(INTERVIEWS_OF_MEETING, &[&meeting], read)
}

/// The post that asked.
pub(super) fn asker(tx: &mut Tx<'_>, id: InterviewId) -> Result<PostId, Stop> {
    tx.one(ASKER, &[&id], |row| row.get(0))
}

/// Notes that a post was asked now, also where the city's seat was given up before; false where the city has said all.
pub(super) fn set_asked(
    tx: &mut Tx<'_>,
    _: &MayAsk,
    id: InterviewId,
    (post, asker): (PostId, PostId),
    due_at: Timestamp,
) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_ASKED, &[&id, &post, &asker, &now, &due_at, &NEVER])? == 1)
}

/// The city's seat is another post's now.
pub(super) fn set_post(tx: &mut Tx<'_>, leave: &MayTell<'_>, post: PostId) -> Result<(), Fault> {
    tx.run(SET_POST, &[&leave.interview.id, &post]).map(drop)
}

pub(super) fn set_unsaid(
    tx: &mut Tx<'_>,
    leave: &MayTell<'_>,
    author: PostId,
    words: &str,
    language: Language,
) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_UNSAID, &[&leave.interview.id, &words, &language.code(), &author, &now]).map(drop)
}

/// Notes that a call was noted; false where the interview is over.
pub(super) fn set_called(tx: &mut Tx<'_>, leave: &MayTell<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_CALLED, &[&leave.interview.id, &now, &NEVER])? == 1)
}

/// The city has said all; false where the interview is over.
pub(super) fn finish(tx: &mut Tx<'_>, leave: &MayTell<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(FINISH, &[&leave.interview.id, &now, &NEVER])? == 1)
}

/// What ended it was taken back.
pub(super) fn reopen(tx: &mut Tx<'_>, leave: &MayTell<'_>) -> Result<(), Fault> {
    tx.run(REOPEN, &[&leave.interview.id, &NEVER]).map(drop)
}

/// Nothing more is said; false where it was over before.
pub(super) fn close(tx: &mut Tx<'_>, id: InterviewId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(CLOSE, &[&id, &now, &NEVER])? == 1)
}

/// When the meeting began: from then on the time counts for which words are kept.
pub(super) fn set_met(tx: &mut Tx<'_>, id: InterviewId, met_at: Timestamp) -> Result<(), Fault> {
    tx.run(SET_MET, &[&id, &met_at]).map(drop)
}

/// One more answer of a post, written down by another where it was said in a call; with who may read it.
pub(super) fn insert_answer(
    tx: &mut Tx<'_>,
    leave: &MayTell<'_>,
    new: &NewSaid,
    (post, author): (PostId, PostId),
) -> Result<AnswerId, Fault> {
    let id: AnswerId = tx.new_id();
    let (interview, now) = (leave.interview, tx.now());
    let urgency = new.urgency.map_or(0, Urgency::weight);
    let (kind, language, consent) = (new.kind.code(), new.language.code(), new.consent.code());
    let fields: [&dyn Param; 13] = [
        &id,
        &interview.id,
        &interview.meeting,
        &interview.city,
        &kind,
        &new.words,
        &language,
        &new.topic,
        &urgency,
        &consent,
        &post,
        &author,
        &now,
    ];
    tx.run(INSERT_ANSWER, &fields)?;
    insert_consent(tx, id, new.consent, author)?;
    Ok(id)
}

/// Who may read an answer from now on.
pub(super) fn allow(tx: &mut Tx<'_>, leave: &MayAllow<'_>, consent: Consent, post: PostId) -> Result<(), Fault> {
    tx.run(SET_CONSENT, &[&leave.said.id, &consent.code()])?;
    insert_consent(tx, leave.said.id, consent, post)
}

fn insert_consent(tx: &mut Tx<'_>, answer: AnswerId, consent: Consent, post: PostId) -> Result<(), Fault> {
    let (id, now) = (tx.new_id::<RecordId>(), tx.now());
    tx.run(INSERT_CONSENT, &[&id, &answer, &consent.code(), &post, &now]).map(drop)
}

pub(super) fn answer(tx: &mut Tx<'_>, id: AnswerId) -> Result<Said, Stop> {
    tx.one(ANSWER, &[&id], read_said)
}

/// What one city said, in the order in which it did.
pub(super) fn answers(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Vec<Said>, Fault> {
    tx.all(ANSWERS, &[&interview], read_said)
}

/// What all cities said before a meeting, whoever may read it.
pub(super) fn answers_of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Said>, Fault> {
    tx.all(ANSWERS_OF_MEETING, &[&meeting], read_said)
}

/// The latest answer that a post wrote down and that was not taken back.
pub(super) fn latest_of(tx: &mut Tx<'_>, interview: InterviewId, author: PostId) -> Result<Option<AnswerId>, Fault> {
    tx.first(LATEST_OF_POST, &[&interview, &author], |row| row.get(0))
}

/// Who allowed what when, in the order of time, for all answers of an interview.
pub(super) fn consents(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Vec<Allowed>, Fault> {
    tx.all(CONSENTS, &[&interview], read_allowed)
}

/// The same for one answer.
pub(super) fn consents_of(tx: &mut Tx<'_>, answer: AnswerId) -> Result<Vec<Allowed>, Fault> {
    tx.all(CONSENTS_OF_ANSWER, &[&answer], read_allowed)
}

/// The need that an answer became; false where it became one before.
pub(super) fn set_need(tx: &mut Tx<'_>, leave: &MayNeed<'_>, need: NeedId) -> Result<bool, Fault> {
    Ok(tx.run(SET_NEED, &[&leave.said.id, &need])? == 1)
}

fn forgotten_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-30 * i64::from(KEPT_MONTHS))
}

/// Words for who prepared a meeting alone whose time is over.
pub(super) fn count_old(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = forgotten_before(tx);
    tx.one(COUNT_OLD, &[&before], |row| row.get(0))
}

/// Forgets some of them; that there was an answer, and who allowed what, stays.
pub(super) fn clear_old(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = forgotten_before(tx);
    Ok(tx.run(CLEAR_OLD, &[&before])?)
}

/// The first answer of an interview, for the tests that visit every page.
pub(super) fn example_answer(tx: &mut Tx<'_>, interview: InterviewId) -> Result<Option<AnswerId>, Fault> {
    tx.first(EXAMPLE_ANSWER, &[&interview], |row| row.get(0))
}

/// Any record's id: they are unique across kinds.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

fn read(row: &Row<'_>) -> Result<Interview, Fault> {
    let at = |column: usize| row.get::<Timestamp>(column).map(|at| (at < NEVER).then_some(at));
    Ok(Interview {
        id: row.get(0)?,
        meeting: row.get(1)?,
        city: row.get(2)?,
        post: row.get(3)?,
        asked_at: at(4)?,
        due_at: row.get(5)?,
        unsaid: row.get(6)?,
        unsaid_language: row.get::<String>(7)?.parse().unwrap_or_default(),
        called_at: at(8)?,
        answered_at: at(9)?,
        closed_at: at(10)?,
    })
}

fn read_said(row: &Row<'_>) -> Result<Said, Fault> {
    let (post, author): (PostId, PostId) = (row.get(9)?, row.get(10)?);
    Ok(Said {
        id: row.get(0)?,
        interview: row.get(1)?,
        city: row.get(2)?,
        kind: known("kind of an answer", &row.get::<String>(3)?, Kind::from_code)?,
        words: row.get(4)?,
        language: row.get::<String>(5)?.parse().unwrap_or_default(),
        topic: row.get(6)?,
        urgency: Urgency::from_weight(row.get(7)?),
        consent: known("consent", &row.get::<String>(8)?, Consent::from_code)?,
        is_by_call: post != author,
        written_at: row.get(11)?,
        need: row.get(12)?,
    })
}

fn read_allowed(row: &Row<'_>) -> Result<Allowed, Fault> {
    Ok(Allowed {
        answer: row.get(0)?,
        consent: known("consent", &row.get::<String>(1)?, Consent::from_code)?,
        post: row.get(2)?,
        at: row.get(3)?,
    })
}

fn known<T>(what: &'static str, code: &str, read: fn(&str) -> Option<T>) -> Result<T, Fault> {
    read(code).ok_or_else(|| Fault::broken(what, code))
}
