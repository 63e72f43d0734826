//! Interviews: what each city says before a meeting, and who may read it.
//!
//! Who prepares a meeting asks every city with a seat what presses, what worked, what it wants to ask its peers and what may
//! not be said; the city answers on a page, from the mail, or in a call that is noted down and that it checks. The interview is
//! of the post that has the city's seat, whoever holds it. An interview is asked, perhaps called, answered, or closed when the
//! meeting begins. With each answer goes who may read it; the city widens and narrows that until the meeting, and each change
//! is kept. What presses becomes a need of the city's; what all say is put together by topic for the agenda. What only those
//! who prepare may read is forgotten two years after the meeting. **Partners read none of it: no page, count, search, data or
//! mail.** It gives the others: the answers that a reader may read.

mod acts;
mod allowing;
mod asking;
mod board;
mod checks;
mod clusters;
mod controls;
mod data;
mod demo;
mod forms;
mod interview_data;
mod lines;
mod loaded;
mod mail_act;
mod mails;
mod model;
mod pages;
mod personal;
mod proposing;
mod reading;
mod rules;
mod store;
mod watching;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/interview.rs"));
}

use kernel::capability::{Capability, Counted, Holding, MeetingSection, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Example, get, post};

pub(crate) use self::data::{ClusterData, InterviewsData, clusters_data, interviews_data};
pub(crate) use self::demo::past as demo_past;
pub(crate) use self::interview_data::{InterviewData, interview_data};
pub(crate) use self::model::InterviewId;
use self::texts::Texts;
use crate::forum;

/// The kind of an interview in threads and steps.
const KIND: &str = "interview";

/// What interviews are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "interview",
    routes: &[
        get("/meetings/{meeting}/interviews", "interview_board", pages::board, Example::Record(pages::example_board)),
        post("/meetings/{meeting}/interviews", "ask_interviews", pages::ask_all),
        post("/meetings/{meeting}/interviews/cities", "begin_interview", pages::begin),
        get(
            "/meetings/{meeting}/interviews/clusters",
            "interview_clusters",
            pages::clusters,
            Example::Record(pages::example_clusters),
        ),
        post("/meetings/{meeting}/interviews/proposals", "propose_from_interviews", proposing::propose),
        get("/interviews/{interview}", "interview_page", pages::show, Example::Record(pages::example)),
        post("/interviews/{interview}/answers", "add_interview_answer", pages::add),
        post("/interviews/{interview}/limits", "say_interview_limits", pages::say_what_not),
        post("/interviews/{interview}/end", "end_interview", pages::finish),
        get(
            "/interview-answers/{interview_answer}",
            "interview_answer_page",
            pages::show_answer,
            Example::Record(pages::example_answer),
        ),
        post("/interview-answers/{interview_answer}/consent", "allow_interview_answer", pages::allow),
        post("/interview-answers/{interview_answer}/need", "need_of_interview_answer", pages::become_need),
    ],
    migrations: &[Migration { name: "interview/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS, personal::STATEMENTS],
    records: &[RecordKind {
        kind: KIND,
        folder: "interviews",
        label: |language| Texts::new(language).kind_interview().to_string(),
        line: |tx, record, _| line(tx, record),
        verb: |verb, language| Texts::new(language).verb(verb).to_string(),
    }],
    jobs: &[asking::ASK, watching::WATCH],
    mail_acts: &[mail_act::ANSWER],
    replies: &[mail_act::REPLY],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_interviews().to_string(),
        counted: Counted::BySteps(KIND),
    }],
    meeting_page: &[MeetingSection { id: "interviews", order: 20, make: pages::section }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// An interview in one line: its meeting's name. Who may read it was asked by whoever draws the line.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(interview) = found(store::interview(tx, InterviewId::from_number(record.number())))? else {
        return Ok(None);
    };
    let title = forum::meeting(tx, interview.meeting)?.name;
    Ok(Some(RecordLine { title, path: format!("/interviews/{record}") }))
}

#[cfg(test)]
mod tests;
