//! What a meeting comes to: notes, decisions, votes in the room, minutes, and what those who came think of it.
//!
//! Who attends for a city and who conducts take notes; under the Chatham House rule a note has no author, and nothing in the
//! database leads from it to one. Who conducts writes down decisions and actions and opens votes: a formal one gives each
//! city one vote and becomes a decision, a straw poll one to each who attends, and a secret one keeps that somebody voted
//! apart from what. Minutes are drafted from all that, approved by the chair, published to the meeting or the members, and
//! then only corrected. What comes of closed items is never for partners. After its end those who came evaluate it, without
//! names, and half a year and a year later they are asked what it changed. Needs that came up go to the cities that may have them,
//! and what nobody knew to the secretariat. Actions are kept by `action`.

mod acts;
mod afterwards;
mod ballot;
mod checks;
mod data;
mod demo;
mod document;
mod entries;
mod evaluation;
mod forms;
mod meeting;
mod model;
mod pages;
mod personal;
mod rules;
mod store;
mod view;
mod wish;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/minutes.rs"));
}

use kernel::capability::{Capability, Counted, Holding, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::post::Function;
use kernel::stop::{Stop, found};
use kernel::web::{Example, Route, Rule, get, post};

pub(crate) use self::ballot::{VoteData, vote_data};
pub(crate) use self::data::{WrittenData, written_data};
pub(crate) use self::demo::past as demo_past;
pub(crate) use self::document::{MinutesData, minutes_data};
pub(crate) use self::evaluation::{EvaluationData, evaluation_data};
use self::texts::Texts;
pub(crate) use self::wish::{WishData, WishesData, wish_data, wishes_data};
use crate::forum;

/// What this is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "minutes",
    routes: &[
        get("/meetings/{meeting}/minutes", "written_page", pages::show, Example::Record(pages::example)),
        post("/meetings/{meeting}/notes", "take_note", pages::take_note),
        post("/meetings/{meeting}/decisions", "keep_decision", pages::decide),
        post("/meetings/{meeting}/actions", "give_to_do", pages::give_to_do),
        post("/meetings/{meeting}/votes", "open_vote", pages::open_vote),
        get("/votes/{vote}", "vote_page", ballot::show, Example::Record(ballot::example)),
        post("/votes/{vote}/voice", "cast_vote", ballot::cast_page),
        post("/votes/{vote}/end", "end_vote", ballot::end_page),
        post("/meetings/{meeting}/minutes", "draft_minutes", document::draft_page),
        get("/minutes/{minutes}", "minutes_page", document::show, Example::Record(document::example)),
        post("/minutes/{minutes}/text", "change_minutes", document::edit_page),
        post("/minutes/{minutes}/approval", "send_minutes", document::send_page),
        post("/minutes/{minutes}/return", "return_minutes", document::return_page),
        post("/minutes/{minutes}/publication", "publish_minutes", document::approve_page),
        post("/minutes/{minutes}/corrections", "correct_minutes", document::correct_page),
        get(
            "/meetings/{meeting}/evaluation",
            "evaluation_page",
            evaluation::show,
            Example::Record(evaluation::example),
        ),
        post("/meetings/{meeting}/evaluation", "evaluate_meeting", evaluation::answer),
        get(
            "/evaluations/{evaluation}",
            "evaluation_asked",
            evaluation::lead_on,
            Example::Record(evaluation::example_seat),
        ),
        post("/meetings/{meeting}/wishes", "carry_on", wish::keep),
        get("/meeting-wishes/{meeting_wish}", "meeting_wish_page", wish::show, Example::Record(wish::example)),
        post("/meeting-wishes/{meeting_wish}/answer", "answer_meeting_wish", wish::answer),
        Route {
            rule: Rule::Functions(&[Function::Secretariat]),
            ..get("/network/research-wishes", "research_wishes", wish::list, Example::Itself)
        },
    ],
    migrations: &[
        Migration { name: "minutes/001", sql: include_str!("schema/001.sql") },
        Migration { name: "minutes/002", sql: include_str!("schema/002.sql") },
        Migration { name: "minutes/003", sql: include_str!("schema/003.sql") },
        Migration { name: "minutes/004", sql: include_str!("schema/004.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        ballot::STATEMENTS,
        document::STATEMENTS,
        evaluation::STATEMENTS,
        evaluation::again::STATEMENTS,
        evaluation::impact::STATEMENTS,
        wish::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[
        RecordKind {
            kind: ballot::KIND,
            folder: "votes",
            label: |language| Texts::new(language).kind_vote().to_string(),
            line: vote_line,
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: document::KIND,
            folder: "minutes",
            label: |language| Texts::new(language).kind_minutes().to_string(),
            line: |tx, record, language| minutes_line(tx, record, Texts::new(language)),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: evaluation::KIND,
            folder: "evaluations",
            label: |language| Texts::new(language).kind_evaluation().to_string(),
            line: |tx, record, language| evaluation_line(tx, record, Texts::new(language)),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: wish::KIND,
            folder: "meeting-wishes",
            label: |language| Texts::new(language).kind_wish().to_string(),
            line: wish_line,
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
    ],
    jobs: &[afterwards::ASK, afterwards::ASK_LATER],
    mail_acts: &[evaluation::impact::SAY],
    holdings: &[
        Holding {
            name: |language| Texts::new(language).holding_minutes().to_string(),
            counted: Counted::BySteps(document::KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_votes().to_string(),
            counted: Counted::BySteps(ballot::KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_evaluations().to_string(),
            counted: Counted::BySteps(evaluation::KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_wishes().to_string(),
            counted: Counted::BySteps(wish::KIND),
        },
    ],
    meeting_page: meeting::SECTIONS,
    meeting_made: Some(afterwards::watch),
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// A vote in one line.
fn vote_line(tx: &mut Tx<'_>, record: RecordId, _: kernel::language::Language) -> Result<Option<RecordLine>, Stop> {
    let ballot = found(ballot::ballot(tx, Id::from_number(record.number())))?;
    Ok(ballot.map(|ballot| RecordLine { title: ballot.terms.words, path: format!("/votes/{record}") }))
}

/// Minutes in one line.
fn minutes_line(tx: &mut Tx<'_>, record: RecordId, texts: Texts) -> Result<Option<RecordLine>, Stop> {
    let Some(document) = found(document::by_id(tx, Id::from_number(record.number())))? else { return Ok(None) };
    let name = forum::meeting(tx, document.meeting)?.name;
    Ok(Some(RecordLine { title: texts.minutes_of(name).to_string(), path: format!("/minutes/{record}") }))
}

/// A post's part in an evaluation in one line.
fn evaluation_line(tx: &mut Tx<'_>, record: RecordId, texts: Texts) -> Result<Option<RecordLine>, Stop> {
    let Some(seat) = found(evaluation::seat_by_id(tx, Id::from_number(record.number())))? else { return Ok(None) };
    let name = forum::meeting(tx, seat.meeting)?.name;
    Ok(Some(RecordLine { title: texts.evaluation_of(name).to_string(), path: format!("/evaluations/{record}") }))
}

/// What a meeting carries on, in one line.
fn wish_line(tx: &mut Tx<'_>, record: RecordId, _: kernel::language::Language) -> Result<Option<RecordLine>, Stop> {
    let wish = found(wish::wish(tx, Id::from_number(record.number())))?;
    Ok(wish.map(|wish| RecordLine { title: wish.words, path: format!("/meeting-wishes/{record}") }))
}

/// Asks those who attended to evaluate a meeting, and gives the part of a post in it.
#[cfg(test)]
pub(crate) fn ask_to_evaluate(
    tx: &mut Tx<'_>,
    meeting: forum::MeetingId,
    post: kernel::post::PostId,
) -> Result<String, Stop> {
    let held = forum::meeting(tx, meeting)?;
    evaluation::ask_all(tx, &held)?;
    Ok(evaluation::seat_of(tx, meeting, post)?.ok_or(Stop::Missing)?.id.to_string())
}

#[cfg(test)]
mod tests;
