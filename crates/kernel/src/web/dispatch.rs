//! From a raw request to an answer: parse, find the route, run its handler in one transaction, add the headers.

use std::sync::Arc;
use std::time::Instant;

use super::answer::{Answer, Status};
use super::app::{App, Found};
use super::coding::Coding;
use super::fields::Fields;
use super::request::{RawRequest, Request, Theme};
use super::route::{Assisting, Method, Route, Rule};
use super::upload::{self, Upload};
use super::{Visit, assets, data, form_token, headers, operator, store};
use crate::db::Tx;
use crate::draft;
use crate::language::Language;
use crate::session::{self, Actor, Key};
use crate::stop::{Fault, FaultKind, Stop};

/// Bytes of a path and query; what is longer is no address of ours.
const TARGET_BYTES_MAX: usize = 8 * 1024;
/// A session is noted as used at most so often, so that reading pages does not write all the time.
const TOUCH_SECONDS: i64 = 300;

/// The names under which requests are counted that are for no route.
pub(super) const ASSET: &str = "asset";
pub(super) const NO_ROUTE: &str = "no_route";

/// Answers one request. Tests call this; the socket does too.
pub async fn handle(app: &Arc<App>, raw: RawRequest) -> Answer {
    let began = Instant::now();
    let (route, answer) = match assets::find(&raw) {
        Some(answer) => (ASSET, headers::for_asset(answer)),
        None => {
            let (route, answer) = page(app, &raw).await;
            (route, headers::for_page(answer, &app.config))
        }
    };
    app.note_request(route, answer.status, began.elapsed());
    answer
}

async fn page(app: &Arc<App>, raw: &RawRequest) -> (&'static str, Answer) {
    if let Some(answer) = operator::beside_pages(app, raw).await {
        return (NO_ROUTE, answer);
    }
    let upload = match upload::read(raw).await {
        Ok(upload) => upload,
        Err(status) => return (NO_ROUTE, Answer::of("text/plain; charset=utf-8", status, status.phrase().into())),
    };
    match parse(app, raw, upload) {
        Ok(request) => answer(app, Arc::new(request)).await,
        Err(status) => (NO_ROUTE, Answer::of("text/plain; charset=utf-8", status, status.phrase().into())),
    }
}

fn parse(app: &App, raw: &RawRequest, upload: Option<(Fields, Upload)>) -> Result<Request, Status> {
    let method = match raw.method.as_str() {
        "GET" | "HEAD" => Method::Get,
        "POST" => Method::Post,
        _ => return Err(Status::MethodNotAllowed),
    };
    headers::verify_host(raw, &app.config)?;
    if raw.target.len() > TARGET_BYTES_MAX {
        return Err(Status::BadRequest);
    }
    let (path, query) = raw.target.split_once('?').unwrap_or((&raw.target, ""));
    let session = raw.cookie(app.config.session_cookie()).filter(|_| !data::is_data(path)).and_then(Key::parse);
    let (in_parts, upload) = upload.map_or((None, None), |(fields, upload)| (Some(fields), Some(upload)));
    let form = match method {
        Method::Post => parse_form(app, raw, session.as_ref(), in_parts)?,
        Method::Get => Fields::default(),
    };
    Ok(Request {
        reference: app.db.new_reference(),
        method,
        path: path.to_owned(),
        query: Fields::parse(query.as_bytes()).ok_or(Status::BadRequest)?,
        form,
        upload,
        chosen_language: raw.cookie("language").and_then(|code| code.parse().ok()),
        asked_language: Language::negotiate(raw.header("accept-language").unwrap_or_default()),
        theme: raw.cookie("theme").and_then(Theme::from_code).unwrap_or_default(),
        session,
        nonce: raw.cookie(app.config.nonce_cookie()).and_then(Key::parse),
        asker: raw.cookie(app.config.asker_cookie()).and_then(Key::parse),
        if_none_match: raw.header("if-none-match").map(str::to_owned),
        coding: Coding::of_header(raw.header("accept-encoding").unwrap_or_default()),
        client: raw.client,
    })
}

/// A form is taken from our own pages only: the browser says so, or the hidden field proves it.
fn parse_form(app: &App, raw: &RawRequest, session: Option<&Key>, in_parts: Option<Fields>) -> Result<Fields, Status> {
    if is_one_click(raw) {
        return Ok(Fields::default());
    }
    let kind = raw.header("content-type").unwrap_or("application/x-www-form-urlencoded");
    let form = match in_parts {
        Some(fields) => fields,
        None if kind.starts_with("application/x-www-form-urlencoded") => {
            Fields::parse(&raw.body).ok_or(Status::TooLarge)?
        }
        None => return Err(Status::UnsupportedType),
    };
    let is_ours = match (raw.header("sec-fetch-site"), raw.header("origin")) {
        (Some("same-origin"), _) => true,
        (Some("none") | None, Some(origin)) => headers::is_own_origin(origin, raw, &app.config),
        (Some("none") | None, None) => form_token::verify(form.get("_form"), &app.secret, session).is_some(),
        (Some(_), _) => false,
    };
    if is_ours { Ok(form) } else { Err(Status::Forbidden) }
}

/// A mail program's one-click POST (RFC 8058, 3.2), in either encoding: it comes from no page, and without a cookie
/// there is nothing that it could abuse.
fn is_one_click(raw: &RawRequest) -> bool {
    let is_from_a_page = ["cookie", "origin", "sec-fetch-site"].iter().any(|name| raw.header(name).is_some());
    let body = String::from_utf8_lossy(&raw.body);
    !is_from_a_page && body.contains("List-Unsubscribe") && body.contains("One-Click")
}

async fn answer(app: &Arc<App>, request: Arc<Request>) -> (&'static str, Answer) {
    let found = match app.find(request.method, &request.path) {
        Ok(found) => found,
        Err(status) => return (NO_ROUTE, draw_stop(app, request, NO_ROUTE, status, Stop::Missing).await),
    };
    let route = found.0.name;
    let answer = match run(app, &request, found).await {
        Ok(answer) => noted(app, answer).await,
        Err(stop) => draw_stop(app, request, route, status_of(&stop), stop).await,
    };
    (route, answer)
}

async fn noted(app: &Arc<App>, mut answer: Answer) -> Answer {
    for note in std::mem::take(&mut answer.afterwards) {
        // The page is made whether or not this is noted.
        let _ = app.db.write("noted_afterwards", note).await;
    }
    answer
}

async fn run(app: &Arc<App>, request: &Arc<Request>, (route, params): Found) -> Result<Answer, Stop> {
    let (own_app, own_request) = (Arc::clone(app), Arc::clone(request));
    let closure = move |tx: &mut Tx<'_>| {
        let actor = actor_of(tx, &own_request)?;
        // At a door for everybody an assistant leaves the post outside, so that nothing is done in its name.
        let acting = actor.as_ref().filter(|actor| !(actor.is_assistant && is_public_form(route)));
        let visit = Visit { app: &own_app, request: &own_request, params: &params, actor: acting };
        route.admits(visit.actor)?;
        let is_drafted = acting.is_some_and(|actor| actor.is_assistant) && route.assisting() == Assisting::Drafts;
        let answer = match route.method {
            Method::Get => (route.handler)(tx, &visit)?,
            Method::Post if is_drafted => once(tx, &visit, |tx, visit| draft::hold_back(tx, visit, route.handler))?,
            Method::Post => once(tx, &visit, route.handler)?,
        };
        let answer = answer.compressed(own_request.coding);
        Ok(match to_touch(tx, &own_request, actor.as_ref()) {
            Some(key) => answer.then(move |tx| Ok(session::touch(tx, &key)?)),
            None => answer,
        })
    };
    match route.method {
        Method::Get => app.db.read(route.name, closure).await,
        Method::Post => app.db.write(route.name, closure).await,
    }
}

fn is_public_form(route: &Route) -> bool {
    route.method == Method::Post && route.rule == Rule::Everybody
}

fn actor_of(tx: &mut Tx<'_>, request: &Request) -> Result<Option<Actor>, Fault> {
    match &request.session {
        Some(key) => session::actor(tx, key),
        None => Ok(None),
    }
}

fn to_touch(tx: &Tx<'_>, request: &Request, actor: Option<&Actor>) -> Option<Key> {
    let stale = actor.is_some_and(|actor| actor.seen_at.plus_seconds(TOUCH_SECONDS) <= tx.now());
    request.session.clone().filter(|_| stale)
}

/// Runs a form's handler, or gives the first answer again where the same form was sent before.
fn once(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    handler: impl Fn(&mut Tx<'_>, &Visit<'_>) -> Result<Answer, Stop>,
) -> Result<Answer, Stop> {
    let token = visit.request.form.get("_form");
    let Some(key) = form_token::verify(token, &visit.app.secret, visit.request.session.as_ref()) else {
        return handler(tx, visit);
    };
    let earlier: Option<String> = tx.first(store::FORM_ANSWER, &[&key], |row| row.get(0))?;
    if let Some(location) = earlier {
        return Ok(Answer::see_other(location));
    }
    let answer = handler(tx, visit)?;
    // A form that came back with errors was not done; one that set a cookie cannot be answered again from here.
    if let (Status::SeeOther, Some(location), None) =
        (answer.status, answer.header("location"), answer.header("set-cookie"))
    {
        let now = tx.now();
        tx.run(store::INSERT_FORM_ANSWER, &[&key, &location, &now])?;
    }
    Ok(answer)
}

fn status_of(stop: &Stop) -> Status {
    match stop {
        Stop::Refused(_) => Status::Forbidden,
        Stop::Missing => Status::NotFound,
        Stop::SignInNeeded => Status::Unauthorized,
        Stop::Malformed(_) => Status::BadRequest,
        Stop::Fault(fault) => match fault.kind {
            FaultKind::DiskFull => Status::DiskFull,
            FaultKind::Busy | FaultKind::Away | FaultKind::Conflict => Status::Busy,
            FaultKind::Broken => Status::Fault,
        },
    }
}

/// The page of a stop. When even that cannot be drawn, one calm line.
async fn draw_stop(app: &Arc<App>, request: Arc<Request>, route: &str, status: Status, stop: Stop) -> Answer {
    let reference = request.reference;
    if let Stop::Fault(fault) = &stop {
        crate::log::fault(fault, route, reference);
    }
    let (own_app, stop) = (Arc::clone(app), Arc::new(stop));
    let drawn = app.db.read("stop_page", move |tx| {
        let actor = actor_of(tx, &request)?;
        let visit = Visit { app: &own_app, request: &request, params: &[], actor: actor.as_ref() };
        (own_app.stop_page)(tx, &visit, status, &stop)
    });
    drawn.await.unwrap_or_else(|_| {
        let line = format!("{}\n{}\n", status.phrase(), crate::id::to_text(reference));
        Answer::of("text/plain; charset=utf-8", status, line.into_bytes())
    })
}
