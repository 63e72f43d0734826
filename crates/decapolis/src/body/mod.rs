//! Bodies of the network: its board, committees and working groups, with their remit, their seats and their end.
//!
//! The secretariat and the chair of the network make a body and give seats in it to posts of cities, each for a time; the
//! chair of a body does so in their own. A seat is the post's, so it passes with the post. A body is active until its last
//! day, then over until somebody closes it with what came of it, or gives it a new last day; a working group always has
//! one, so that none lives on unseen. In the last 90 days its end is a next step of its chair. Bodies are public; who
//! holds their posts is read by those who are signed in. Who conducts a meeting invites the members of a body to it with one
//! press. It gives the others: the bodies a city sits in.

mod acts;
mod checks;
mod data;
mod demo;
mod forms;
mod job;
mod keep;
mod meeting;
mod model;
mod pages;
mod rules;
mod search;
mod store;
mod terms;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/body.rs"));
}

use kernel::capability::{Capability, Counted, Holding, RecordKind, RecordLine};
use kernel::circle::{CircleId, RecordId};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::web::{Example, Handler, Method, Route, Rule, post};

pub(crate) use self::data::{BodyData, BodyLineData, TermsData, body_data, body_lines, terms_data};
pub(crate) use self::model::BodyId;
use self::texts::Texts;

/// What bodies are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "body",
    routes: &[
        get("/bodies", "body_list", pages::list, Example::Itself, Rule::Everybody),
        get("/bodies/new", "body_form", keep::new, Example::Itself, Rule::Functions(MAKERS)),
        post("/bodies", "make_body", keep::create),
        get("/bodies/{body}", "body_page", pages::show, Example::Record(pages::example), Rule::Everybody),
        post("/bodies/{body}/seats", "give_seat", keep::give_seat),
        post("/bodies/{body}/seats/end", "end_seat", keep::end_seat),
        post("/bodies/{body}/extension", "extend_body", keep::extend),
        post("/bodies/{body}/close", "close_body", keep::close),
        post("/meetings/{meeting}/body", "invite_body", meeting::invite_from_page),
        get("/terms", "terms_ending", terms::page, Example::Itself, Rule::Functions(MAKERS)),
    ],
    migrations: &[
        Migration { name: "body/001", sql: include_str!("schema/001.sql") },
        Migration { name: "body/002", sql: include_str!("schema/002.sql") },
    ],
    statements: &[store::STATEMENTS, meeting::STATEMENTS, checks::STATEMENTS],
    records: &[RecordKind {
        kind: "body",
        folder: "bodies",
        label: |language| Texts::new(language).kind_body().to_string(),
        line: |tx, record, _| line(tx, record),
        verb: |verb, language| Texts::new(language).verb(verb).to_string(),
    }],
    jobs: &[job::JOB, job::CHAIR_JOB],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_seats().to_string(),
        counted: Counted::By(store::seats_of_post),
    }],
    search: search::SOURCES,
    meeting_page: meeting::SECTIONS,
    checks: checks::CHECKS,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Who makes bodies and sees whose terms end.
const MAKERS: &[Function] = &[Function::Chair, Function::Secretariat];

const fn get(path: &'static str, name: &'static str, handler: Handler, example: Example, rule: Rule) -> Route {
    Route { method: Method::Get, path, rule, name, handler, example }
}

/// A body in one line; bodies are public.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let body = found(store::body(tx, BodyId::from_number(record.number())))?;
    Ok(body.map(|body| RecordLine { title: body.name, path: format!("/bodies/{record}") }))
}

/// The bodies in which posts of a city, or of another circle, sit now: name and path, by name.
pub(crate) fn bodies_of(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<(String, String)>, Fault> {
    let bodies = store::bodies_of_home(tx, home)?;
    Ok(bodies.into_iter().map(|(id, name)| (name, format!("/bodies/{id}"))).collect())
}

/// Ends every seat of a post, as its house leaves the network; a body whose chair goes has none, and its meetings another.
pub(crate) fn end_seats_of(tx: &mut Tx<'_>, actor: &Actor, post: PostId) -> Result<(), Stop> {
    let chaired = store::open_bodies(tx)?.into_iter().filter(|body| body.chair == Some(post));
    let chaired: Vec<_> = chaired.map(|body| body.id).collect();
    store::end_seats_of(tx, post)?;
    chaired.into_iter().try_for_each(|id| meeting::chair_passes(tx, actor, id))
}

/// A body at work, for the walk of rights.
#[cfg(test)]
pub(crate) fn any_open(tx: &mut Tx<'_>) -> Result<Option<String>, Fault> {
    Ok(store::open_bodies(tx)?.first().map(|body| body.id.to_string()))
}

#[cfg(test)]
mod tests;
