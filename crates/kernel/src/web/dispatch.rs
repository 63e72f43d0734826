//! From a raw request to an answer: parse, find the route, run its handler in one transaction, add the headers.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use super::answer::{Answer, Status};
use super::app::{App, Found};
use super::caller::Caller;
use super::coding::Coding;
use super::fields::Fields;
use super::limit::Allowance;
use super::request::{Credential, RawRequest, Request, Theme};
use super::route::{Assisting, Method, Route, Rule};
use super::said;
use super::strangers::{Asked, Moment};
use super::upload::{self, Upload};
use super::{Visit, assets, data, form_token, headers, operator, store, writing};
use crate::audit;
use crate::circle::RecordId;
use crate::db::{ON_PURPOSE, Tx};
use crate::draft;
use crate::file::{self, Portrait};
use crate::id::Id;
use crate::language::Language;
use crate::limits::TARGET_BYTES_MAX;
use crate::session::{self, Key};
use crate::stop::{Fault, FaultKind, Stop};
use crate::token;

/// A session is noted as used at most so often, so that reading pages does not write all the time.
const TOUCH_SECONDS: i64 = 300;

/// Bytes that were cleared away between being put where files lie and being kept are put there again so often.
const STORED_TRIES: usize = 3;

/// The names under which requests are counted that are for no route.
pub(super) const ASSET: &str = "asset";
pub(super) const NO_ROUTE: &str = "no_route";

/// Answers one request. Tests call this; the socket does too.
pub async fn handle(app: &Arc<App>, raw: RawRequest) -> Answer {
    let began = Instant::now();
    let asset = assets::find(&raw).filter(|_| headers::verify_host(&raw, &app.config).is_ok());
    let (route, answer) = match asset {
        Some(answer) => (ASSET, headers::for_asset(answer, &app.config)),
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
    let upload = match in_parts(app, raw).await {
        Ok(upload) => upload,
        Err(status) => return (NO_ROUTE, unread(raw, status)),
    };
    match parse(app, raw, upload) {
        Ok(request) => answer(app, Arc::new(request)).await,
        Err(status) => (NO_ROUTE, unread(raw, status)),
    }
}

/// The fields and the file of a form in parts; nothing for a request of another kind.
async fn in_parts(app: &App, raw: &RawRequest) -> Result<Option<(Fields, Upload)>, Status> {
    if !upload::is_one(app, raw) {
        return Ok(None);
    }
    upload::read(raw, app.files.bytes_max).await.map(Some)
}

/// Why a request was not even read: a line for people, a problem for programs (RFC 9457).
fn unread(raw: &RawRequest, status: Status) -> Answer {
    let path = raw.target.split('?').next().unwrap_or_default();
    if !data::is_data(path) {
        return Answer::of("text/plain; charset=utf-8", status, status.phrase().into());
    }
    let problem = serde_json::json!({
        "type": "about:blank", "title": status.title(), "status": status as u16, "instance": path, "detail": status.phrase(),
    });
    Answer::of("application/problem+json", status, problem.to_string().into_bytes())
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
    let credential = credential(app, raw, path);
    let session = if let Credential::Session(key) = &credential { Some(key.clone()) } else { None };
    let (in_parts, upload) = upload.map_or((None, None), |(fields, upload)| (Some(fields), Some(upload)));
    let form = match method {
        Method::Post if data::is_data(path) => writing::parse(raw)?,
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
        stored: None,
        portrait: None,
        chosen_language: raw.cookie("language").filter(|_| !data::is_data(path)).and_then(|code| code.parse().ok()),
        asked_language: Language::negotiate(raw.header("accept-language").unwrap_or_default()),
        theme: raw.cookie("theme").and_then(Theme::from_code).unwrap_or_default(),
        session,
        credential,
        nonce: raw.cookie(app.config.nonce_cookie()).and_then(Key::parse),
        asker: raw.cookie(app.config.asker_cookie()).and_then(Key::parse),
        device: raw.cookie(app.config.device_cookie()).and_then(Key::parse),
        done: raw.cookie(app.config.done_cookie()).map(str::to_owned),
        if_none_match: raw.header("if-none-match").map(str::to_owned),
        if_match: raw.header("if-match").map(str::to_owned),
        idempotency_key: raw.header("idempotency-key").map(str::to_owned),
        coding: Coding::of_header(raw.header("accept-encoding").unwrap_or_default()),
        client: raw.client,
    })
}

/// Who asks: by a cookie where pages stand, by a token where data stand. The other one is not even read.
fn credential(app: &App, raw: &RawRequest, path: &str) -> Credential {
    if !data::is_data(path) {
        let key = raw.cookie(app.config.session_cookie()).and_then(Key::parse);
        return key.map_or(Credential::None, Credential::Session);
    }
    let Some(header) = raw.header("authorization") else { return Credential::None };
    let token = header.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let key = token.and_then(|(_, token)| token::parse(token.trim()));
    key.map_or(Credential::Unreadable, Credential::Token)
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
    let allowance = Arc::new(OnceLock::new());
    let answer = match run(app, &request, found, &allowance).await {
        Ok(answer) => noted(app, answer).await,
        Err(stop) => {
            if matches!(stop, Stop::Refused(_)) {
                note_refusal(app, &request, route).await;
            }
            draw_stop(app, request, route, status_of(&stop), stop).await
        }
    };
    let Some(allowance) = allowance.get() else { return (route, answer) };
    app.limits.settle(&app.db).await;
    (route, allowance.said_in(answer))
}

async fn noted(app: &Arc<App>, mut answer: Answer) -> Answer {
    for note in std::mem::take(&mut answer.afterwards) {
        // The page is made whether or not this is noted.
        let _ = app.db.write("noted_afterwards", note).await;
    }
    answer
}

/// A refusal stands in the audit with who tried what in which post, under the number of the request; what was refused was
/// undone as a whole, so this is a transaction of its own.
async fn note_refusal(app: &Arc<App>, request: &Arc<Request>, route: &'static str) {
    let request = Arc::clone(request);
    let note = move |tx: &mut Tx<'_>| {
        let caller = Caller::of(tx, &request)?;
        let Some(actor) = caller.actor() else { return Ok(()) };
        let number = RecordId::from_number(request.reference);
        Ok(audit::record(tx, &format!("{} {route}", audit::REFUSED), actor.person, actor.post, number)?)
    };
    // The refusal is shown whether or not this is noted.
    let _ = app.db.write("note_refusal", note).await;
}

async fn run(
    app: &Arc<App>,
    request: &Arc<Request>,
    (route, params): Found,
    allowance: &Arc<OnceLock<Allowance>>,
) -> Result<Answer, Stop> {
    let asked = Asked::of(route, request);
    let moment = Moment::of(&app.db);
    if let Some(kept) = asked.as_ref().and_then(|asked| app.strangers.find(asked, moment)) {
        return Ok(kept);
    }
    let mut answer = perform(app, request, (route, params.clone()), allowance).await;
    for _ in 0..STORED_TRIES {
        let request = match answer {
            Err(Stop::BytesWanted) => Arc::new(with_bytes_stored(app, request).await?),
            Err(Stop::PortraitWanted) => Arc::new(with_portrait(request).await?),
            _ => break,
        };
        answer = perform(app, &request, (route, params.clone()), allowance).await;
    }
    let mut answer = answer?;
    if let Some(sending) = answer.sending.take() {
        answer.sending = Some(sending.opened(&app.files.depot).await?);
    }
    if let Some(asked) = asked {
        app.strangers.keep(asked, moment, &answer);
    }
    Ok(answer)
}

/// The same request, when the bytes of its file are where files lie. All rules have said yes to it by then.
async fn with_bytes_stored(app: &Arc<App>, request: &Arc<Request>) -> Result<Request, Stop> {
    let (app, request) = (Arc::clone(app), Arc::clone(request));
    let put = tokio::task::spawn_blocking(move || {
        let upload = request.upload.as_ref().ok_or(Stop::Malformed("a file"))?;
        let stored = file::deposit(&app.db, &app.files.depot, &upload.bytes)?;
        Ok::<_, Stop>(Request { stored: Some(stored), ..Request::clone(&request) })
    });
    put.await.map_err(|error| Fault::broken("files", error))?
}

/// The same request with its picture made small, which takes longer than a transaction may.
async fn with_portrait(request: &Arc<Request>) -> Result<Request, Stop> {
    let request = Arc::clone(request);
    let made = tokio::task::spawn_blocking(move || {
        let upload = request.upload.as_ref().ok_or(Stop::Malformed("a picture"))?;
        Ok::<_, Stop>(Request { portrait: Some(Portrait::of(&upload.bytes)), ..Request::clone(&request) })
    });
    made.await.map_err(|error| Fault::broken("picture", error))?
}

/// Runs the handler in one transaction.
async fn perform(
    app: &Arc<App>,
    request: &Arc<Request>,
    (route, params): Found,
    allowance: &Arc<OnceLock<Allowance>>,
) -> Result<Answer, Stop> {
    let (own_app, own_request, allowance) = (Arc::clone(app), Arc::clone(request), Arc::clone(allowance));
    let closure = move |tx: &mut Tx<'_>| {
        let caller = Caller::of(tx, &own_request)?;
        caller.counted(tx, &own_app, &own_request, &allowance)?;
        // At a door for everybody an assistant leaves the post outside, so that nothing is done in its name.
        let is_left_outside = caller.actor().is_some_and(|actor| actor.is_assistant) && is_public_form(route);
        let acting = if is_left_outside { &Caller::Nobody } else { &caller };
        acting.admitted(&own_app, &own_request, route)?;
        let visit = Visit::new(&own_app, &own_request, &params, acting);
        let is_drafted = visit.actor.is_some_and(|actor| actor.is_assistant) && route.assisting() == Assisting::Drafts;
        let answer = match route.method {
            Method::Get => (route.handler)(tx, &visit)?,
            Method::Post if is_drafted => once(tx, &visit, |tx, visit| draft::hold_back(tx, visit, route.handler))?,
            Method::Post => said::leave(once(tx, &visit, route.handler)?, &visit, route),
        };
        let mut answer = answer.compressed(own_request.coding);
        answer.is_own = visit.is_own();
        Ok(noting_use(tx, &own_request, &caller, answer))
    };
    match route.method {
        Method::Get => app.db.read(route.name, closure).await,
        Method::Post => app.db.write(route.name, closure).await,
    }
}

fn is_public_form(route: &Route) -> bool {
    route.method == Method::Post && route.rule == Rule::Everybody
}

/// Notes afterwards that a session was used, now and then, or a token, once a day.
fn noting_use(tx: &Tx<'_>, request: &Request, caller: &Caller, answer: Answer) -> Answer {
    let now = tx.now();
    match (caller, &request.session) {
        (Caller::SignedIn(actor), Some(key)) if actor.seen_at.plus_seconds(TOUCH_SECONDS) <= now => {
            let key = key.clone();
            answer.then(move |tx| Ok(session::touch(tx, &key)?))
        }
        (Caller::Bearer(bearer), _) if bearer.is_first_use_of_day(now) => {
            let id = bearer.token;
            answer.then(move |tx| Ok(token::note_use(tx, id)?))
        }
        _ => answer,
    }
}

/// Runs a form's handler, or gives the first answer again where the same form was sent before.
fn once(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    handler: impl Fn(&mut Tx<'_>, &Visit<'_>) -> Result<Answer, Stop>,
) -> Result<Answer, Stop> {
    if visit.request.is_for_data() {
        return writing::once(tx, visit, |tx, visit| handled(tx, visit, &handler));
    }
    let Some(key) = key_of(visit) else { return handled(tx, visit, handler) };
    let earlier: Option<String> = tx.first(store::FORM_ANSWER, &[&key], |row| row.get(0))?;
    if let Some(location) = earlier {
        return Ok(Answer::see_other(location));
    }
    let answer = handled(tx, visit, handler)?;
    // A form that came back with errors was not done; one that set a cookie cannot be answered again from here.
    if let (Status::SeeOther, Some(location), None) =
        (answer.status, answer.header("location"), answer.header("set-cookie"))
    {
        let now = tx.now();
        tx.run(store::INSERT_FORM_ANSWER, &[&key, &location, &now])?;
    }
    Ok(answer)
}

/// By what a form is known when it comes again.
fn key_of(visit: &Visit<'_>) -> Option<Vec<u8>> {
    let form = &visit.request.form;
    let entry = visit.actor.and_then(|actor| form_token::entry_key(form.get("_entry"), actor.person));
    entry.or_else(|| form_token::verify(form.get("_form"), &visit.app.secret, visit.request.session.as_ref()))
}

/// A form that was done has been asked for each of its fields: one that nobody asked for is not the form's, and nothing of
/// it is done.
fn handled(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    handler: impl Fn(&mut Tx<'_>, &Visit<'_>) -> Result<Answer, Stop>,
) -> Result<Answer, Stop> {
    let answer = handler(tx, visit)?;
    match (answer.status, visit.request.form.unasked()) {
        (Status::SeeOther | Status::Created, Some(_)) => Err(Stop::Malformed("a field that this form does not have")),
        _ => Ok(answer),
    }
}

fn status_of(stop: &Stop) -> Status {
    match stop {
        Stop::Refused(_) => Status::Forbidden,
        Stop::Missing => Status::NotFound,
        Stop::SignInNeeded => Status::Unauthorized,
        Stop::Malformed(_) => Status::BadRequest,
        Stop::TooMany { .. } => Status::TooMany,
        Stop::BytesWanted | Stop::PortraitWanted => Status::Busy,
        Stop::Fault(fault) => match fault.kind {
            FaultKind::DiskFull => Status::DiskFull,
            FaultKind::Busy | FaultKind::Away | FaultKind::FilesAway | FaultKind::Conflict => Status::Busy,
            FaultKind::Broken | FaultKind::Referred => Status::Fault,
        },
    }
}

/// The page of a stop. When even that cannot be drawn, one calm line.
async fn draw_stop(app: &Arc<App>, request: Arc<Request>, route: &str, status: Status, stop: Stop) -> Answer {
    let reference = request.reference;
    // What a test made fail is no event.
    if let Stop::Fault(fault) = &stop
        && fault.cause != ON_PURPOSE
    {
        crate::log::fault(fault, route, reference);
    }
    let (own_app, stop) = (Arc::clone(app), Arc::new(stop));
    let drawn = app.db.read("stop_page", move |tx| {
        let caller = Caller::of(tx, &request)?;
        let visit = Visit::new(&own_app, &request, &[], &caller);
        (own_app.stop_page)(tx, &visit, status, &stop)
    });
    drawn.await.unwrap_or_else(|_| {
        let line = format!("{}\n{}\n", status.phrase(), crate::id::to_text(reference));
        Answer::of("text/plain; charset=utf-8", status, line.into_bytes())
    })
}
