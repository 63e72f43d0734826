//! Calls for sessions: what a conference asks its members for, who reviews it, and what becomes of it.
//!
//! Who conducts a conference makes its call: a draft, then open, in review when its last day is over, decided when its
//! decisions are announced. Members and partners that know of the meeting propose sessions and change them until the last
//! day. Each session goes to two or three reviewers who have no interest in it and who write before they read the others:
//! posts that serve the network, and posts of member cities that were asked and agreed.
//! Who conducts proposes decisions, sees what they do to the balance, and announces all together; whoever is accepted
//! confirms from the mail, and the session comes on the meeting's agenda. **Reviewers of a blind call read no name; how a
//! speaker is counted is read by nobody, only its sum; no decision is told before all are.** It gives the others nothing.

mod acts;
mod asked_page;
mod checks;
mod colleague;
mod committee;
mod data;
mod decision;
mod demo;
mod forms;
mod keeping;
mod loaded;
mod model;
mod pages;
mod personal;
mod refusal;
mod review;
mod rules;
mod speakers;
mod store;
mod submission;
mod watching;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/call.rs"));
}

use kernel::capability::{Capability, Counted, Holding, MeetingSection, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Example, Route, get, post};

pub(crate) use self::colleague::data::{SessionSpeakerData, session_speaker_data};
pub(crate) use self::committee::data::{AskedReviewerData, ReviewerData, asked_reviewer_data, reviewer_lines};
pub(crate) use self::data::{CallData, SpeakerData, call_data, speaker_lines};
pub(crate) use self::decision::data::{DecisionsData, decisions_data};
pub(crate) use self::demo::past as demo_past;
pub(crate) use self::review::data::{ReviewData, review_data};
pub(crate) use self::submission::data::{SubmissionData, SubmissionLineData, own_lines, submission_data};
use self::texts::Texts;
use crate::forum::{self, CONDUCTING, MeetingId};

/// The kind of a proposed session in threads and steps.
const KIND: &str = "submission";
/// The kinds of a review and of a call in steps.
const REVIEW_KIND: &str = "session-review";
const CALL_KIND: &str = "session-call";

/// What calls for sessions are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "call",
    routes: &[
        get("/meetings/{meeting}/call", "session_call", pages::show, Example::Record(|tx| demo::path(tx, "call"))),
        Route {
            rule: CONDUCTING,
            ..get(
                "/meetings/{meeting}/call/change",
                "session_call_form",
                keeping::edit,
                Example::Record(|tx| demo::path(tx, "call/change")),
            )
        },
        post("/meetings/{meeting}/call", "keep_session_call", keeping::keep),
        Route {
            rule: CONDUCTING,
            ..get(
                "/meetings/{meeting}/call/decisions",
                "session_decisions",
                decision::pages::show,
                Example::Record(|tx| demo::path(tx, "call/decisions")),
            )
        },
        post("/meetings/{meeting}/call/announcement", "announce_sessions", decision::pages::announce),
        Route {
            rule: CONDUCTING,
            ..get(
                "/meetings/{meeting}/call/reviewers",
                "session_reviewers",
                committee::pages::show,
                Example::Record(|tx| demo::path(tx, "call/reviewers")),
            )
        },
        post("/meetings/{meeting}/call/reviewers", "ask_session_reviewers", committee::pages::ask),
        get(
            "/asked-reviewers/{asked_reviewer}",
            "asked_reviewer",
            committee::show_own,
            Example::Record(committee::example),
        ),
        post("/asked-reviewers/{asked_reviewer}/answer", "answer_reviewing", committee::answer),
        post("/asked-reviewers/{asked_reviewer}/withdrawal", "withdraw_reviewer_request", committee::pages::withdraw),
        get(
            "/meetings/{meeting}/call/submissions",
            "own_submissions",
            submission::list::show,
            Example::Record(|tx| demo::path(tx, "call/submissions")),
        ),
        get(
            "/meetings/{meeting}/call/submissions/new",
            "submission_form",
            submission::writing::new,
            Example::Record(demo::open_path),
        ),
        post("/meetings/{meeting}/call/submissions", "begin_submission", submission::writing::begin),
        get(
            "/meetings/{meeting}/speakers",
            "conference_speakers",
            speakers::show,
            Example::Record(|tx| demo::path(tx, "speakers")),
        ),
        get(
            "/submissions/{submission}",
            "submission_page",
            submission::pages::show,
            Example::Record(demo::submission_path),
        ),
        get(
            "/submissions/{submission}/change",
            "submission_change",
            submission::writing::edit,
            Example::Record(demo::draft_path),
        ),
        post("/submissions/{submission}", "change_submission", submission::writing::change),
        get(
            "/session-speakers/{session_speaker}",
            "session_speaker",
            colleague::pages::show,
            Example::Record(colleague::pages::example),
        ),
        post("/session-speakers/{session_speaker}/answer", "answer_session_speaker", colleague::pages::answer),
        post("/submissions/{submission}/withdrawal", "withdraw_submission", submission::pages::withdraw),
        post("/submissions/{submission}/decision", "decide_submission", decision::pages::decide),
        post("/submissions/{submission}/confirmation", "confirm_submission", decision::pages::confirm),
        get(
            "/session-reviews/{session_review}",
            "session_review",
            review::pages::show,
            Example::Record(review::pages::example),
        ),
        post("/session-reviews/{session_review}", "review_session", review::pages::keep),
        post("/session-reviews/{session_review}/conflict", "hand_review_on", review::pages::hand_on),
        Route {
            rule: CONDUCTING,
            ..get(
                "/session-calls/{session_call}",
                "session_call_lead_on",
                pages::lead_on,
                Example::Record(demo::lead_on_path),
            )
        },
    ],
    migrations: &[
        Migration { name: "call/001", sql: include_str!("schema/001.sql") },
        Migration { name: "call/002", sql: include_str!("schema/002.sql") },
        Migration { name: "call/003", sql: include_str!("schema/003.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        submission::store::STATEMENTS,
        review::store::STATEMENTS,
        decision::store::STATEMENTS,
        committee::store::STATEMENTS,
        colleague::store::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[
        RecordKind {
            kind: KIND,
            folder: "submissions",
            label: |language| Texts::new(language).kind_submission().to_string(),
            line: |tx, record, _| line(tx, record),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: REVIEW_KIND,
            folder: "session-reviews",
            label: |language| Texts::new(language).review().to_string(),
            line: |tx, record, _| review_line(tx, record),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: colleague::KIND,
            folder: "session-speakers",
            label: |language| Texts::new(language).kind_session_speaker().to_string(),
            line: |tx, record, _| speaker_line(tx, record),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: committee::KIND,
            folder: "asked-reviewers",
            label: |language| Texts::new(language).kind_asked_reviewer().to_string(),
            line: |tx, record, _| asked_line(tx, record),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: CALL_KIND,
            folder: "session-calls",
            label: |language| Texts::new(language).call().to_string(),
            line: |tx, record, _| call_line(tx, record),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
    ],
    jobs: &[watching::CLOSE, watching::WATCH, decision::telling::TELL],
    mail_acts: &[decision::mail_act::CONFIRM, committee::mail_act::ANSWER, colleague::mail_act::ANSWER],
    holdings: &[
        Holding {
            name: |language| Texts::new(language).holding_sessions().to_string(),
            counted: Counted::BySteps(KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_reviews().to_string(),
            counted: Counted::BySteps(REVIEW_KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_speaking().to_string(),
            counted: Counted::BySteps(colleague::KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_asked().to_string(),
            counted: Counted::BySteps(committee::KIND),
        },
    ],
    meeting_speakers: Some(|tx, meeting| speakers::posts(tx, MeetingId::from_number(meeting.number()))),
    meeting_page: &[MeetingSection { id: "call", order: 15, make: pages::section }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// A proposed session in one line. Who may read it was asked by whoever draws the line.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let id = submission::SubmissionId::from_number(record.number());
    let known = found(submission::store::submission(tx, id))?;
    Ok(known.map(|known| RecordLine { title: known.session.title, path: format!("/submissions/{id}") }))
}

/// A review in one line: the session's title.
fn review_line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let id = review::ReviewId::from_number(record.number());
    let Some(known) = found(review::store::review(tx, id))? else { return Ok(None) };
    let title = submission::store::submission(tx, known.submission)?.session.title;
    Ok(Some(RecordLine { title, path: format!("/session-reviews/{id}") }))
}

/// What a colleague was asked, in one line: the session's title.
fn speaker_line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let id = submission::SpeakerId::from_number(record.number());
    let Some(part) = found(submission::store::part(tx, id))? else { return Ok(None) };
    let title = submission::store::submission(tx, part.submission)?.session.title;
    Ok(Some(RecordLine { title, path: format!("/session-speakers/{id}") }))
}

/// What a post of a member city was asked, in one line: its meeting's name.
fn asked_line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let id = committee::AskedId::from_number(record.number());
    let Some(asked) = found(committee::store::asked(tx, id))? else { return Ok(None) };
    let call = store::call(tx, asked.call)?;
    let title = forum::meeting(tx, call.meeting)?.name;
    Ok(Some(RecordLine { title, path: format!("/asked-reviewers/{id}") }))
}

/// A call in one line: its meeting's name.
fn call_line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let id = model::CallId::from_number(record.number());
    let Some(known) = found(store::call(tx, id))? else { return Ok(None) };
    let meeting = forum::meeting(tx, known.meeting)?;
    Ok(Some(RecordLine { title: meeting.name, path: format!("/meetings/{}/call", meeting.id) }))
}

/// A post's review of a session, for the walk of rights.
#[cfg(test)]
pub(crate) fn review_by(
    tx: &mut Tx<'_>,
    submission: submission::SubmissionId,
    reviewer: kernel::post::PostId,
) -> Result<Option<String>, Stop> {
    let reviews = review::store::of_submission(tx, submission)?;
    Ok(reviews.iter().find(|review| review.reviewer == reviewer).map(|review| review.id.to_string()))
}

/// What a post was asked about speaking in a session, for the same.
#[cfg(test)]
pub(crate) fn part_of(
    tx: &mut Tx<'_>,
    submission: submission::SubmissionId,
    post: kernel::post::PostId,
) -> Result<Option<String>, Stop> {
    let parts = submission::store::parts(tx, submission)?;
    Ok(parts.iter().find(|part| part.speaker.post == Some(post)).map(|part| part.id.to_string()))
}

/// What a post was asked about reviewing a call, for the same.
#[cfg(test)]
pub(crate) fn asked_of(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
    post: kernel::post::PostId,
) -> Result<Option<String>, Stop> {
    let Some(call) = store::of_meeting(tx, meeting)? else { return Ok(None) };
    Ok(committee::store::of_post(tx, call.id, post)?.map(|asked| asked.id.to_string()))
}

/// The call of a meeting, for the same.
#[cfg(test)]
pub(crate) fn id_of(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<String>, Stop> {
    Ok(store::of_meeting(tx, meeting)?.map(|call| call.id.to_string()))
}

#[cfg(test)]
mod tests;
