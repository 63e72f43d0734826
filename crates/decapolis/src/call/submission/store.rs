//! SQL of proposed sessions and who speaks in them. What has not come about stands at the end of time.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::decision::Verdict;
use super::super::model::{CallId, Format};
use super::super::rules::{MayChange, MayPropose, MayWithdraw};
use super::{CountedAs, Decision, Part, Said, Session, Speaker, SpeakerId, Submission, SubmissionId};

kernel::statements! {
    INSERT_SUBMISSION = "INSERT INTO submission (id, call, meeting, post, home, title, format, topic, words, language, goal,
            practice, needs, is_remote, made_at, submitted_at, withdrawn_at, withdraw_reason, verdict, reason,
            reason_language, decided_by, decided_at, announced_at, told_at, said, answered_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?16, '', '', '', ?10, ?4, ?16, ?16,
            ?16, '', ?16)";
    CHANGE_SUBMISSION = "UPDATE submission SET title = ?2, format = ?3, topic = ?4, words = ?5, language = ?6, goal = ?7,
            practice = ?8, needs = ?9, is_remote = ?10
        WHERE id = ?1 AND withdrawn_at = 9223372036854775807";
    SUBMIT = "UPDATE submission SET submitted_at = ?2 WHERE id = ?1 AND submitted_at = 9223372036854775807";
    WITHDRAW = "UPDATE submission SET withdrawn_at = ?2, withdraw_reason = ?3, item = NULL
        WHERE id = ?1 AND withdrawn_at = 9223372036854775807";
    SUBMISSION = "SELECT id, call, meeting, post, home, title, format, topic, words, language, goal, practice, needs,
            is_remote, submitted_at, withdrawn_at, withdraw_reason, verdict, reason, reason_language, decided_by,
            announced_at, said, item
        FROM submission WHERE id = ?1";
    SUBMISSIONS_OF_CALL = "SELECT id, call, meeting, post, home, title, format, topic, words, language, goal, practice,
            needs, is_remote, submitted_at, withdrawn_at, withdraw_reason, verdict, reason, reason_language, decided_by,
            announced_at, said, item
        FROM submission WHERE call = ?1 ORDER BY id LIMIT 1000";
    SUBMISSIONS_OF_HOME = "SELECT submission.id, submission.call, submission.meeting, submission.post, submission.home,
            submission.title, submission.format, submission.topic, submission.words, submission.language, submission.goal,
            submission.practice, submission.needs, submission.is_remote, submission.submitted_at, submission.withdrawn_at,
            submission.withdraw_reason, submission.verdict, submission.reason, submission.reason_language,
            submission.decided_by, submission.announced_at, submission.said, submission.item
        FROM session_call JOIN submission ON submission.meeting = session_call.meeting
        WHERE session_call.id = ?1 AND submission.home = ?2 ORDER BY submission.id LIMIT 100";
    INSERT_SPEAKER = "INSERT INTO submission_speaker (id, submission, place, post, home, name, city, organisation, is_partner,
            counted, said, reason, reason_language, asked_at, answered_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
    PART = "SELECT submission, post, home, name, city, organisation, is_partner, counted, said, id, reason, reason_language,
            asked_at, answered_at
        FROM submission_speaker WHERE id = ?1";
    PARTS = "SELECT submission, post, home, name, city, organisation, is_partner, counted, said, id, reason, reason_language,
            asked_at, answered_at
        FROM submission_speaker WHERE submission = ?1 ORDER BY place LIMIT 20";
    CLEAR_SPEAKERS = "DELETE FROM submission_speaker WHERE submission = ?1";
    SPEAKERS_OF_CALL = "SELECT submission_speaker.submission, submission_speaker.post, submission_speaker.home,
            submission_speaker.name, submission_speaker.city, submission_speaker.organisation,
            submission_speaker.is_partner, submission_speaker.counted, submission_speaker.said
        FROM submission JOIN submission_speaker ON submission_speaker.submission = submission.id
        WHERE submission.call = ?1 ORDER BY submission.id, submission_speaker.place LIMIT 5000";
}

const NEVER: Timestamp = Timestamp::FOREVER;

/// The id of a submission as any record's.
pub(in crate::call) fn record(id: SubmissionId) -> RecordId {
    RecordId::from_number(id.number())
}

/// A draft.
pub(in crate::call) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayPropose<'_>,
    session: &Session,
) -> Result<SubmissionId, Fault> {
    let (id, now): (SubmissionId, _) = (tx.new_id(), tx.now());
    let (format, language) = (session.format.code(), session.language.code());
    let fields: [&dyn Param; 16] = [
        &id,
        &leave.call.id,
        &leave.call.meeting,
        &leave.actor.post,
        &leave.actor.home,
        &session.title,
        &format,
        &session.topic,
        &session.words,
        &language,
        &session.goal,
        &session.practice,
        &session.needs,
        &session.is_remote,
        &now,
        &NEVER,
    ];
    tx.run(INSERT_SUBMISSION, &fields)?;
    Ok(id)
}

/// Another text for it; false where it was withdrawn meanwhile.
pub(in crate::call) fn change(tx: &mut Tx<'_>, leave: &MayChange<'_>, session: &Session) -> Result<bool, Fault> {
    let (format, language) = (session.format.code(), session.language.code());
    let fields: [&dyn Param; 10] = [
        &leave.submission.id,
        &session.title,
        &format,
        &session.topic,
        &session.words,
        &language,
        &session.goal,
        &session.practice,
        &session.needs,
        &session.is_remote,
    ];
    Ok(tx.run(CHANGE_SUBMISSION, &fields)? == 1)
}

/// Hands it in; false where it was before.
pub(in crate::call) fn submit(tx: &mut Tx<'_>, leave: &MayChange<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SUBMIT, &[&leave.submission.id, &now])? == 1)
}

/// Withdraws it; false where it was before.
pub(in crate::call) fn withdraw(tx: &mut Tx<'_>, leave: &MayWithdraw<'_>, reason: &str) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(WITHDRAW, &[&leave.submission.id, &now, &reason])? == 1)
}

pub(in crate::call) fn submission(tx: &mut Tx<'_>, id: SubmissionId) -> Result<Submission, Stop> {
    tx.one(SUBMISSION, &[&id], read)
}

/// All sessions proposed for a call, drafts among them.
pub(in crate::call) fn of_call(tx: &mut Tx<'_>, call: CallId) -> Result<Vec<Submission>, Fault> {
    tx.all(SUBMISSIONS_OF_CALL, &[&call], read)
}

/// Those of one city or partner.
pub(in crate::call) fn of_home(
    tx: &mut Tx<'_>,
    call: CallId,
    home: kernel::circle::CircleId,
) -> Result<Vec<Submission>, Fault> {
    tx.all(SUBMISSIONS_OF_HOME, &[&call, &home], read)
}

/// Who speaks from now on. A colleague who was named before keeps what they said.
pub(in crate::call) fn set_speakers(tx: &mut Tx<'_>, id: SubmissionId, speakers: &[Speaker]) -> Result<(), Fault> {
    let before = parts(tx, id)?;
    tx.run(CLEAR_SPEAKERS, &[&id])?;
    for (place, speaker) in (1_i64..).zip(speakers) {
        let known = before.iter().find(|part| part.is_asked && part.speaker.post == speaker.post);
        let part = known.cloned().unwrap_or_else(|| Part {
            id: tx.new_id(),
            submission: id,
            speaker: speaker.clone(),
            reason: String::new(),
            reason_language: Language::English,
            is_asked: false,
            asked_at: NEVER,
            answered_at: NEVER,
        });
        insert_part(tx, place, &part)?;
    }
    Ok(())
}

fn insert_part(tx: &mut Tx<'_>, place: i64, part: &Part) -> Result<(), Fault> {
    let (speaker, counted) = (&part.speaker, part.speaker.counted.code());
    let (said, language) = (speaker.said.code(), part.reason_language.code());
    let fields: [&dyn Param; 15] = [
        &part.id,
        &part.submission,
        &place,
        &speaker.post,
        &speaker.home,
        &speaker.name,
        &speaker.city,
        &speaker.organisation,
        &speaker.is_partner,
        &counted,
        &said,
        &part.reason,
        &language,
        &part.asked_at,
        &part.answered_at,
    ];
    tx.run(INSERT_SPEAKER, &fields).map(drop)
}

/// What somebody who is to speak was asked, and said.
pub(in crate::call) fn part(tx: &mut Tx<'_>, id: SpeakerId) -> Result<Part, Stop> {
    tx.one(PART, &[&id], read_part)
}

/// The same of all who speak in a session.
pub(in crate::call) fn parts(tx: &mut Tx<'_>, id: SubmissionId) -> Result<Vec<Part>, Fault> {
    tx.all(PARTS, &[&id], read_part)
}

/// Who speaks in a session.
pub(in crate::call) fn speakers(tx: &mut Tx<'_>, id: SubmissionId) -> Result<Vec<Speaker>, Fault> {
    Ok(parts(tx, id)?.into_iter().map(|part| part.speaker).collect())
}

/// Who speaks in each session of a call.
pub(in crate::call) fn speakers_of_call(tx: &mut Tx<'_>, call: CallId) -> Result<Vec<(SubmissionId, Speaker)>, Fault> {
    tx.all(SPEAKERS_OF_CALL, &[&call], read_speaker)
}

fn read(row: &Row<'_>) -> Result<Submission, Fault> {
    let at = |column: usize| row.get::<Timestamp>(column).map(|at| (at < NEVER).then_some(at));
    let said: String = row.get(22)?;
    Ok(Submission {
        id: row.get(0)?,
        call: row.get(1)?,
        meeting: row.get(2)?,
        post: row.get(3)?,
        home: row.get(4)?,
        session: read_session(row)?,
        submitted_at: at(14)?,
        withdrawn_at: at(15)?,
        withdraw_reason: row.get(16)?,
        decision: read_decision(row)?,
        said: known("answer of a speaker", &said, Said::from_code)?,
        item: row.get(23)?,
    })
}

fn read_session(row: &Row<'_>) -> Result<Session, Fault> {
    Ok(Session {
        title: row.get(5)?,
        format: known("format of a session", &row.get::<String>(6)?, Format::from_code)?,
        topic: row.get(7)?,
        words: row.get(8)?,
        language: row.get::<String>(9)?.parse().unwrap_or_default(),
        goal: row.get(10)?,
        practice: row.get(11)?,
        needs: row.get(12)?,
        is_remote: row.get(13)?,
    })
}

fn read_decision(row: &Row<'_>) -> Result<Option<Decision>, Fault> {
    let verdict: String = row.get(17)?;
    if verdict.is_empty() {
        return Ok(None);
    }
    Ok(Some(Decision {
        verdict: known("decision about a session", &verdict, Verdict::from_code)?,
        reason: row.get(18)?,
        language: row.get::<String>(19)?.parse().unwrap_or_default(),
        by: row.get::<PostId>(20)?,
        announced_at: row.get(21)?,
    }))
}

fn read_speaker(row: &Row<'_>) -> Result<(SubmissionId, Speaker), Fault> {
    let speaker = Speaker {
        post: row.get(1)?,
        home: row.get(2)?,
        name: row.get(3)?,
        city: row.get(4)?,
        organisation: row.get(5)?,
        is_partner: row.get(6)?,
        counted: known("how a speaker is counted", &row.get::<String>(7)?, CountedAs::from_code)?,
        said: known("answer of a colleague", &row.get::<String>(8)?, Said::from_code)?,
    };
    Ok((row.get(0)?, speaker))
}

fn read_part(row: &Row<'_>) -> Result<Part, Fault> {
    let (submission, speaker) = read_speaker(row)?;
    let asked_at: Timestamp = row.get(12)?;
    Ok(Part {
        id: row.get(9)?,
        submission,
        speaker,
        reason: row.get(10)?,
        reason_language: row.get::<String>(11)?.parse().unwrap_or_default(),
        is_asked: asked_at < NEVER,
        asked_at,
        answered_at: row.get(13)?,
    })
}

fn known<T>(what: &'static str, code: &str, read: fn(&str) -> Option<T>) -> Result<T, Fault> {
    read(code).ok_or_else(|| Fault::broken(what, code))
}
