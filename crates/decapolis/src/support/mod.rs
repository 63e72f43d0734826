//! Peer support: a city asks others for help, from one question to a year of mentoring.
//!
//! A rung of the ladder is data: a dated programme template with roles, steps, papers, clocks and money, kept by the
//! secretariat. A city asks from a need with one click; the rung is suggested with its reason. An engagement runs by the
//! version of the template it began with: each open step has a post and a date, so desk, late and reminders come by
//! themselves. Posts are asked to take part and accept, or decline without a reason; whoever leaves gives the seat back
//! without blame. It ends with what changed in the city. What is in confidence is known to the posts that take part and to
//! nobody else: no search, no data, no list of others. It gives the others: what is suggested for a need, who helped whom,
//! and how often a city was asked.

mod acts;
mod brief;
mod candidates;
mod checks;
mod city;
mod clearing;
mod data;
mod demo;
mod document;
mod engine;
mod flow;
mod lesson;
mod listing;
mod mail_act;
mod mails;
mod model;
mod moving;
mod pages;
mod paired;
mod personal;
mod quiet;
mod rates;
mod rules;
mod search;
mod seats;
mod store;
mod suggested;
mod template;
mod view;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/support.rs"));
}

use std::collections::BTreeMap;

use kernel::capability::{Capability, Counted, Holding, Navigation, RecordKind, RecordLine};
use kernel::circle::{CircleId, RecordId};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::Items;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::time::Timestamp;
use kernel::web::{Example, Route, Rule, Visit, get, post};

pub(crate) use self::city::shown_by;
pub(crate) use self::data::{
    FlowData, LessonData, SupportData, SupportListData, TemplateData, TemplateLineData, flow_data, lessons_data,
    support_data, support_list_data, template_data, template_lines,
};
pub(crate) use self::demo::past as demo_past;
use self::model::SeatId;
pub(crate) use self::model::{EngagementId, NewEngagement};
pub(crate) use self::paired::PairState;
pub(crate) use self::rates::kilometres;
pub(crate) use self::template::TemplateId;
use self::texts::Texts;

/// The kind of an engagement in threads and steps.
const KIND: &str = "support";
/// The kind of a seat in steps.
const SEAT_KIND: &str = "support-seat";

/// What peer support is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "support",
    routes: &[
        get("/support", "support_list", pages::list, Example::Itself),
        get("/support/ask", "support_form", pages::ask, Example::Record(pages::example_ask)),
        get("/support/flow", "support_flow", pages::flow, Example::Itself),
        get("/support/lessons", "support_lessons", pages::lessons, Example::Itself),
        get("/support/templates", "template_list", pages::templates, Example::Itself),
        post("/support/templates", "add_template", pages::add_template),
        post("/support/templates/ladder", "take_ladder", pages::take_ladder),
        get(
            "/support/templates/{template}",
            "template_page",
            pages::template,
            Example::Record(pages::example_template),
        ),
        post("/support/templates/{template}/end", "end_template", pages::end_template),
        get("/support/rates", "rate_list", pages::rates, Example::Itself),
        post("/support/rates", "add_rates", pages::add_rates),
        post("/support", "begin_support", pages::begin),
        Route {
            rule: Rule::Everybody,
            ..get("/support/{engagement}", "support_page", pages::show, Example::Record(pages::example))
        },
        post("/support/{engagement}/entries", "write_in_support", pages::write),
        post("/support/{engagement}/goals", "move_support_goals", pages::goals),
        post("/support/{engagement}/step", "end_support_step", pages::end_step),
        post("/support/{engagement}/seats", "ask_into_support", pages::ask_post),
        post("/support/{engagement}/replies", "answer_recommendation", pages::reply),
        get("/support/{engagement}/end", "stop_support_form", pages::ending, Example::Record(pages::example_end)),
        post("/support/{engagement}/end", "stop_support", pages::stop),
        post("/support-seats/{seat}/acceptance", "accept_support_seat", pages::accept),
        post("/support-seats/{seat}/declining", "decline_support_seat", pages::decline),
        post("/support-seats/{seat}/leaving", "leave_support_seat", pages::give_back),
        post("/support-seats/{seat}/clearance", "clear_support_seat", pages::clear),
    ],
    navigation: Some(Navigation {
        path: "/support",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: false,
        first_for: &[],
    }),
    migrations: &[Migration { name: "support/001", sql: include_str!("schema/001.sql") }],
    statements: &[
        store::STATEMENTS,
        listing::STATEMENTS,
        template::STATEMENTS,
        rates::STATEMENTS,
        flow::STATEMENTS,
        lesson::STATEMENTS,
        paired::STATEMENTS,
        personal::STATEMENTS,
        checks::STATEMENTS,
    ],
    records: &[
        RecordKind {
            kind: KIND,
            folder: "support",
            label: |language| Texts::new(language).kind_support().to_string(),
            line: support_line,
            verb: step_verb,
        },
        RecordKind {
            kind: SEAT_KIND,
            folder: "support",
            label: |language| Texts::new(language).kind_seat().to_string(),
            line: seat_line,
            verb: |verb, language| Texts::new(language).seat_verb(verb).to_string(),
        },
    ],
    jobs: &[quiet::JOB],
    mail_acts: &[mail_act::ANSWER],
    holdings: &[
        Holding { name: |language| Texts::new(language).holding_steps().to_string(), counted: Counted::BySteps(KIND) },
        Holding {
            name: |language| Texts::new(language).holding_seats().to_string(),
            counted: Counted::BySteps(SEAT_KIND),
        },
    ],
    search: search::SOURCES,
    brief: brief::SECTIONS,
    city_page: city::SECTIONS,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    // What it did in the demo network's past is told to whoever plays that: `demo_past`.
    ..Capability::NOTHING
};

/// Adds templates from one file, in TOML or in JSON, as whoever has the command line: its code and the id of the version.
pub(crate) fn import_template(tx: &mut Tx<'_>, text: &str) -> Result<TemplateId, Stop> {
    let template = template::read(text).map_err(|_| Stop::Malformed("template"))?;
    template::add(tx, &rules::MayKeepTemplates::by_operator(), &template)
}

/// What is wrong with a template as written, a sentence each; nothing where it can be taken.
pub(crate) fn look_at_template(text: &str) -> Result<String, Vec<String>> {
    let read = template::read(text).map(|template| template.code);
    read.map_err(|wrong| wrong.iter().map(ToString::to_string).collect())
}

/// A programme template that runs today, for those who match or suggest by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rung {
    pub(crate) id: TemplateId,
    /// Versions of one programme share it.
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) is_in_confidence: bool,
    /// Whether one of its steps finds somebody who helps, whom a round can find instead.
    pub(crate) finds_helper: bool,
    /// Whether a city's brief may suggest it.
    pub(crate) is_suggested: bool,
}

/// The templates of today, from the smallest help to the greatest.
pub(crate) fn rungs(tx: &mut Tx<'_>, language: Language) -> Result<Vec<Rung>, Fault> {
    Ok(template::current(tx)?.iter().map(|version| rung_of(version, language)).collect())
}

fn rung_of(version: &template::Version, language: Language) -> Rung {
    Rung {
        id: version.id,
        name: version.template.name.of(language).to_owned(),
        is_in_confidence: version.template.in_confidence,
        finds_helper: version.template.finds_helper(),
        is_suggested: version.template.suggest.is_some(),
        code: version.template.code.clone(),
    }
}

/// The page of a review that everybody may read.
#[cfg(test)]
pub(crate) fn demo_published(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    pages::example(tx)
}

/// Begins for a city what a round matched, as the secretariat: the first post asks, the second is asked to help. Both sides
/// may decline, and the template's own steps follow.
pub(crate) fn pair(
    tx: &mut Tx<'_>,
    actor: &Actor,
    new: &NewEngagement,
    posts: (PostId, PostId),
) -> Result<EngagementId, Stop> {
    acts::pair(tx, actor, new, posts)
}

/// Where each of what rounds began stands.
pub(crate) fn pair_states(tx: &mut Tx<'_>, ids: &[EngagementId]) -> Result<BTreeMap<EngagementId, PairState>, Fault> {
    paired::states(tx, ids)
}

/// Ends what a round began and does not stand for any more; false where it was over already. Whoever calls it tells those
/// in it.
pub(crate) fn end_pair(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<bool, Stop> {
    paired::end(tx, actor, id)
}

/// One version of a template, also one that runs no more.
pub(crate) fn rung(tx: &mut Tx<'_>, id: TemplateId, language: Language) -> Result<Rung, Stop> {
    Ok(rung_of(&template::by_id(tx, id)?, language))
}

/// Which homes took part together since an instant, the city that asked first; nothing of what is in confidence.
pub(crate) fn pairs_since(tx: &mut Tx<'_>, since: Timestamp) -> Result<Vec<(CircleId, CircleId)>, Fault> {
    store::pairs_since(tx, since)
}

/// What whoever has a step on their desk has to do: for an endorsement no more than to wait for those who give it.
fn step_verb(verb: &str, language: Language) -> String {
    let texts = Texts::new(language);
    if verb == template::Kind::Endorsement.code() {
        return texts.wait_for_endorsement().to_owned();
    }
    texts.step_name(verb).to_string()
}

/// What runs with a post as a helper and waits for somebody else now, but for the records that wait for the post itself.
pub(crate) fn running_with(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    actor: &Actor,
    waiting: &[RecordId],
) -> Result<Items, Stop> {
    pages::running_with(tx, visit, actor, waiting)
}

/// An engagement in one line; who may read it was asked by whoever draws the line.
fn support_line(tx: &mut Tx<'_>, record: RecordId, language: Language) -> Result<Option<RecordLine>, Stop> {
    let id = EngagementId::from_number(record.number());
    let Some(engagement) = found(store::engagement(tx, id))? else { return Ok(None) };
    let title = if engagement.is_in_confidence {
        template::by_id(tx, engagement.template)?.template.name.of(language).to_owned()
    } else {
        engagement.words
    };
    Ok(Some(RecordLine { title, path: format!("/support/{id}") }))
}

/// A seat's line leads to its engagement.
fn seat_line(tx: &mut Tx<'_>, record: RecordId, language: Language) -> Result<Option<RecordLine>, Stop> {
    let Some(seat) = found(store::seat(tx, SeatId::from_number(record.number())))? else { return Ok(None) };
    support_line(tx, store::record(seat.engagement), language)
}

#[cfg(test)]
mod tests;
