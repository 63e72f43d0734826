//! Questions to several members: a need's question goes to the six likeliest to know, and its answers come back to one page.
//!
//! A city asks; the six are chosen by what they offered, what their city did, likeness, language, and how often they were
//! asked lately, and each is shown with the reasons. Who was asked answers the question of their own that `need` keeps. The
//! asker sees answers as they come, says which one helped most, and thanks. After three days without an answer the next six
//! are asked and who heads the region finds it on their desk; what still waits stands on the board of open questions. Those
//! asked read all of it, and the members where the city says so. What was learned becomes the draft of a practice; those
//! who answered hear what came of the need. Nobody is ever asked twice about the same need, and one question about it runs
//! at a time. It gives the others whom it would ask, with the reasons: there is no second ranking.

mod acts;
mod answers;
mod asking;
mod board;
mod checks;
mod city;
mod data;
mod demo;
mod likeliest;
mod loaded;
mod mail_act;
mod mails;
mod model;
mod pages;
mod personal;
mod round;
mod rules;
mod search;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/inquiry.rs"));
}

use kernel::act_link::ActLink;
use kernel::capability::{Capability, Counted, Holding, Navigation, RecordKind, RecordLine};
use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::{Item, Person};
use kernel::id::Id;
use kernel::language::Language;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::web::{Example, Route, Rule, Visit, get, post};

pub(crate) use self::data::{InquiryData, OpenQuestionData, inquiry_data, open_questions};
pub(crate) use self::demo::Story;
pub(crate) use self::likeliest::{Likeliest, Sought, candidates};
pub(crate) use self::model::{Inquiry, InquiryId};
use self::texts::Texts;
use crate::discussion::Spot;
use crate::need::{NeedId, Question, QuestionId};
use crate::network::{self, CityId, RegionId};

/// What questions to several members are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "inquiry",
    routes: &[
        get("/questions", "question_board", board::page, Example::Itself),
        get("/needs/{need}/questions/six", "six_draft", asking::six, Example::Record(pages::example_six)),
        Route { rule: Rule::Drafted, ..post("/needs/{need}/questions/six", "ask_six", asking::ask_six) },
        get("/inquiries/{inquiry}", "inquiry_page", pages::show, Example::Record(pages::example)),
        post("/inquiries/{inquiry}/best", "mark_answer", pages::mark),
        post("/inquiries/{inquiry}/versions", "translate_answer", pages::translate),
        post("/inquiries/{inquiry}/practice", "practice_from_answer", pages::begin_practice),
        post("/inquiries/{inquiry}/rounds", "widen_inquiry", pages::widen),
        post("/inquiries/{inquiry}/audience", "share_inquiry", pages::share),
    ],
    navigation: Some(Navigation {
        path: "/questions",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: false,
        first_for: &[],
    }),
    migrations: &[Migration { name: "inquiry/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS, personal::STATEMENTS],
    records: &[RecordKind {
        kind: "inquiry",
        folder: "inquiries",
        label: |language| Texts::new(language).kind_inquiry().to_string(),
        line: |tx, record, _| {
            let inquiry = found(store::inquiry(tx, InquiryId::from_number(record.number())))?;
            Ok(inquiry.map(|inquiry| RecordLine { title: inquiry.words, path: format!("/inquiries/{record}") }))
        },
        verb: |verb, language| Texts::new(language).verb(verb).to_string(),
    }],
    jobs: &[round::WIDEN],
    mail_acts: &[mail_act::MARK],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_inquiries().to_string(),
        counted: Counted::BySteps("inquiry"),
    }],
    search: search::SOURCES,
    city_page: city::SECTIONS,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Notes that one of those asked answered.
pub(crate) fn answered(tx: &mut Tx<'_>, question: QuestionId) -> Result<(), Stop> {
    acts::answered(tx, question)
}

/// The link with which who asked says that an answer helped most, for the mail that brings it; nothing where the question went
/// to one post alone.
pub(crate) fn mark_link(tx: &mut Tx<'_>, question: &Question, person: PersonId) -> Result<Option<ActLink>, Fault> {
    let is_part = store::of_question(tx, question.id)?.is_some();
    Ok(is_part.then(|| mail_act::link(tx, question, person)))
}

/// Notes that an answer was taken back.
pub(crate) fn answer_taken_back(tx: &mut Tx<'_>, question: QuestionId) -> Result<(), Stop> {
    acts::answer_taken_back(tx, question)
}

/// Somebody who is likely to know, as a card with the reasons.
pub(crate) fn card(language: Language, likeliest: &Likeliest) -> Person {
    asking::card(language, likeliest)
}

/// How far a question to several members has come.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub(crate) inquiry: Inquiry,
    pub(crate) asked: usize,
    pub(crate) answered: usize,
}

/// The latest questions to several members about a need, as far as the reader may read them.
pub(crate) fn standing_of(tx: &mut Tx<'_>, visit: &Visit<'_>, need: NeedId) -> Result<Vec<Standing>, Stop> {
    /// A need is asked about once or twice; what was asked before stands in its brief.
    const SHOWN_MAX: usize = 3;
    let mut found = Vec::new();
    for inquiry in store::of_need(tx, need)?.into_iter().take(SHOWN_MAX) {
        let is_open = kernel::circle::is_open_to(tx, store::record(inquiry.id), visit.reader())?;
        let oversees = match visit.actor {
            Some(actor) if !is_open => network::oversees(tx, actor, inquiry.region)?,
            _ => false,
        };
        if !rules::may_read(&inquiry, is_open, oversees) {
            continue;
        }
        let asks = store::asks(tx, inquiry.id)?;
        let answered = asks.iter().filter(|ask| ask.answered_at.is_some()).count();
        found.push(Standing { asked: asks.len(), answered, inquiry });
    }
    Ok(found)
}

/// The need was closed: those who answered hear what came of it.
pub(crate) fn need_closed(tx: &mut Tx<'_>, actor: &Actor, need: NeedId, outcome: &str) -> Result<(), Stop> {
    acts::need_closed(tx, actor, need, outcome)
}

/// The question to several members that a question is part of.
pub(crate) fn of_question(tx: &mut Tx<'_>, question: QuestionId) -> Result<Option<InquiryId>, Fault> {
    store::of_question(tx, question)
}

/// The questions to several members about a need, the latest first.
pub(crate) fn of_need(tx: &mut Tx<'_>, need: NeedId) -> Result<Vec<Inquiry>, Fault> {
    store::of_need(tx, need)
}

/// The cities whose answer helped most with a question on a topic, each with the question, as far as the reader may read it; the
/// latest first.
pub(crate) fn best_on_topic(tx: &mut Tx<'_>, topic: &str, reader: PostId) -> Result<Vec<(CityId, String)>, Fault> {
    store::best_on_topic(tx, topic, reader)
}

/// The questions about a need that are part of one to several members.
pub(crate) fn parts_of_need(tx: &mut Tx<'_>, need: NeedId) -> Result<Vec<QuestionId>, Fault> {
    store::parts_of_need(tx, need)
}

/// Those of some questions that are part of one to several members, and are found through it.
pub(crate) fn parts_among(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<RecordId>, Fault> {
    store::parts_among(tx, records)
}

/// Questions of a region's cities that nobody answered for three days, for who heads it.
pub(crate) fn waiting_in_region(tx: &mut Tx<'_>, visit: &Visit<'_>, region: RegionId) -> Result<Vec<Item>, Stop> {
    let now = tx.now();
    let open = store::widened_of_region(tx, region)?;
    Ok(open.iter().map(|inquiry| board::bare(visit, inquiry, now)).collect())
}

/// Where one talks below a question, for somebody who may read it.
pub(crate) fn spot(tx: &mut Tx<'_>, actor: &Actor, record: RecordId) -> Result<Spot, Stop> {
    let inquiry = store::inquiry(tx, InquiryId::from_number(record.number()))?;
    let is_open = kernel::circle::is_open_to(tx, record, actor.post)?;
    let oversees = network::oversees(tx, actor, inquiry.region)?;
    if !rules::may_read(&inquiry, is_open, oversees) {
        return Err(Stop::Missing);
    }
    let city = network::city(tx, inquiry.city)?;
    Ok(loaded::spot_of(&inquiry, &city))
}

/// Where one talks below the demo's question that travelled.
pub(crate) fn demo_spot(tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<Spot>, Stop> {
    match demo::travelled(tx)? {
        Some(id) => Ok(Some(spot(tx, actor, store::record(id))?)),
        None => Ok(None),
    }
}

/// The first of those asked, and the post.
#[cfg(test)]
pub(crate) fn first_asked(tx: &mut Tx<'_>, id: InquiryId) -> Result<(QuestionId, PostId), Stop> {
    let asks = store::asks(tx, id)?;
    asks.first().map(|ask| (ask.question, ask.post)).ok_or(Stop::Missing)
}

#[cfg(test)]
mod tests;
