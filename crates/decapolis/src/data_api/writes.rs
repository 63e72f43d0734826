//! What programs write: each act of a page that is open to them, with the fields of its form.
//!
//! The act itself is the page's own handler, at the page's own address below the root of the data; nothing here decides
//! anything. To open one more: its line here. A test sends each with all of its fields and with none.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope;
use kernel::web::{Answer, Example, Method, Route, Rule, Sent, Status, Visit, send_to_page, version_of};
use serde_json::{Value, json};

use super::problem::{version_problem, wrong_fields};
use super::resource::{Parameter, text};

/// One act.
#[derive(Debug, Clone, Copy)]
pub(super) struct Write {
    pub(super) route: Route,
    /// What it does, in a few words.
    pub(super) summary: &'static str,
    /// What stands in its query.
    pub(super) parameters: &'static [Parameter],
    pub(super) fields: &'static [FieldOf],
    pub(super) version: Version,
    /// Made something, or changed it.
    pub(super) done: Status,
}

/// Whether a write says which version of its record it was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// It adds to what is there.
    Free,
    /// It changes what somebody else may have changed meanwhile.
    Named,
}

/// A field of a form.
#[derive(Debug, Clone, Copy)]
pub(super) struct FieldOf {
    pub(super) name: &'static str,
    about: &'static str,
    pub(super) is_needed: bool,
    /// A closed list, where it has one.
    values: &'static [&'static str],
}

const fn needed(name: &'static str, about: &'static str) -> FieldOf {
    FieldOf { name, about, is_needed: true, values: &[] }
}

const fn maybe(name: &'static str, about: &'static str) -> FieldOf {
    FieldOf { is_needed: false, ..needed(name, about) }
}

const fn out_of(name: &'static str, about: &'static str, values: &'static [&'static str]) -> FieldOf {
    FieldOf { values, ..needed(name, about) }
}

impl FieldOf {
    /// As JSON Schema says it.
    pub(super) fn described(&self) -> Value {
        match self.values {
            [] => json!({"type": "string", "description": self.about}),
            values => json!({"type": "string", "description": self.about, "enum": values}),
        }
    }
}

impl Write {
    const fn at(path: &'static str, name: &'static str, summary: &'static str, fields: &'static [FieldOf]) -> Self {
        let rule = Rule::Scope(Scope::Write);
        let route = Route { method: Method::Post, path, rule, name, handler: write, example: Example::Itself };
        Self { route, summary, parameters: &[], fields, version: Version::Free, done: Status::Created }
    }

    /// Changes a record, whose version it has to name.
    const fn changing(self) -> Self {
        Self { version: Version::Named, done: Status::Ok, ..self }
    }

    /// Changes something that stands in no data of its own.
    const fn ending(self) -> Self {
        Self { done: Status::Ok, ..self }
    }

    const fn asking(self, parameters: &'static [Parameter]) -> Self {
        Self { parameters, ..self }
    }
}

const TOPIC: &str = "The id of a topic, as in /api/v1/topics";
const URGENCY: &str = "When it is needed: `now` within three months, `year` within the year, `later` without a date";
const FACT: &str = "The name of a fact, as in the data of a city";

/// Every write.
pub(super) const WRITES: [Write; 11] = [
    Write::at(
        "/api/v1/needs",
        "api_state_need",
        "State a need of the post's city, in the language of Accept-Language",
        &[needed("words", "The need in one sentence"), maybe("topic", TOPIC), maybe("urgency", URGENCY)],
    ),
    Write::at(
        "/api/v1/needs/{need}/topic",
        "api_choose_topic",
        "Choose the topic of a need",
        &[needed("topic", TOPIC)],
    )
    .changing(),
    Write::at(
        "/api/v1/needs/{need}/audience",
        "api_share_need",
        "Say who reads a need",
        &[needed(
            "audience",
            "Who reads it: `city`, `members`, or the id of a region, a body or a meeting of the post's",
        )],
    )
    .changing(),
    Write::at(
        "/api/v1/needs/{need}/state",
        "api_move_need",
        "Say where a need stands; close it with what came of it, or open it again",
        &[
            out_of("state", "Where it stands from now on", &["open", "worked-on", "met", "dropped"]),
            maybe("outcome", "What came of it; needed for met and dropped"),
        ],
    )
    .changing(),
    Write::at(
        "/api/v1/needs/{need}/questions",
        "api_ask",
        "Ask the holder of a post about a need, in the language of the token's person",
        &[needed("words", "The question")],
    )
    .asking(&[text("post", "The id of the post that is asked")]),
    Write::at(
        "/api/v1/needs/{need}/questions/six",
        "api_ask_six",
        "Ask the six members most likely to know",
        &[needed("words", "The question")],
    ),
    Write::at(
        "/api/v1/questions/{question}/answer",
        "api_answer",
        "Answer a question to the token's post",
        &[needed("answer", "The answer")],
    ),
    Write::at(
        "/api/v1/cities/{city}/offers",
        "api_make_offer",
        "Offer help on a topic",
        &[needed("topic", TOPIC), needed("words", "What is offered")],
    ),
    Write::at("/api/v1/offers/{offer}/withdrawal", "api_withdraw_offer", "Withdraw an offer", &[]).ending(),
    Write::at(
        "/api/v1/cities/{city}/facts",
        "api_enter_fact",
        "Enter a fact of the post's city",
        &[
            needed("fact", FACT),
            needed("value", "The value, as people write it"),
            needed("year", "The year it is of"),
            needed("source", "Where it comes from"),
        ],
    ),
    Write::at(
        "/api/v1/cities/{city}/facts/withdrawal",
        "api_withdraw_fact",
        "Withdraw what the city entered",
        &[needed("fact", FACT)],
    )
    .ending(),
];

/// The routes of writes.
pub(super) const fn routes() -> [Route; WRITES.len()] {
    let mut routes = [WRITES[0].route; WRITES.len()];
    let mut at = 0;
    while at < WRITES.len() {
        routes[at] = WRITES[at].route;
        at += 1;
    }
    routes
}

/// Every write: asks for the version where one is to be named, then sends it to the page.
fn write(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let write = of(visit)?;
    let names: Vec<&str> = write.parameters.iter().map(|parameter| parameter.name).collect();
    if visit.request.query.unknown(&names).is_some() {
        return Err(Stop::Malformed("This address takes no such parameter; /api/v1/openapi.json says which it takes."));
    }
    if let Some(refused) = refused_version(tx, visit, write)? {
        return Ok(refused);
    }
    match send_to_page(tx, visit, write.done)? {
        Sent::Done(answer) => Ok(answer),
        Sent::Wrong(wrong) => Ok(wrong_fields(visit, &wrong)),
    }
}

fn of(visit: &Visit<'_>) -> Result<&'static Write, Stop> {
    let route = visit.route().ok_or(Stop::Missing)?;
    WRITES.iter().find(|write| write.route.path == route.path).ok_or(Stop::Missing)
}

/// Why a write is not taken for the version that it names: 412 where the record has changed, 428 where it names none.
fn refused_version(tx: &mut Tx<'_>, visit: &Visit<'_>, write: &Write) -> Result<Option<Answer>, Stop> {
    if visit.request.if_match.is_none() {
        let is_needed = write.version == Version::Named;
        return Ok(is_needed.then(|| version_problem(visit, Status::PreconditionRequired)));
    }
    let (record, _) = visit.request.path.rsplit_once('/').unwrap_or_default();
    let version = version_of(tx, visit, record)?;
    // What is not there for this reader is said by the act itself.
    let is_changed = version.is_some() && !visit.is_meant_for(version.as_deref());
    Ok(is_changed.then(|| version_problem(visit, Status::PreconditionFailed)))
}
