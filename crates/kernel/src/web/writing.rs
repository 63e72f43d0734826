//! What a program writes: the same act by the same handler as from a page, with JSON in place of a form.
//!
//! The address is the form's own below the root of the data. A token proves who acts, so no page has to; the header
//! `Idempotency-Key` makes sending it twice one act, in the table of the forms.

use sha2::{Digest, Sha256};

use super::answer::{Answer, Status};
use super::data::{self, DATA_ROOT};
use super::fields::Fields;
use super::request::{RawRequest, Request};
use super::route::Method;
use super::{Visit, store};
use crate::db::Tx;
use crate::signed::hex;
use crate::stop::Stop;

/// Letters of an `Idempotency-Key`.
const KEY_MAX: usize = 200;
/// Digits of the hash by which a request is known again.
const FINGERPRINT: usize = 32;

/// The fields of a JSON body.
pub(super) fn parse(raw: &RawRequest) -> Result<Fields, Status> {
    let kind = raw.header("content-type").unwrap_or_default();
    if !kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json")) {
        return Err(Status::UnsupportedType);
    }
    Fields::from_json(&raw.body).ok_or(Status::BadRequest)
}

/// What became of an act that was sent.
#[derive(Debug)]
pub enum Sent {
    /// It is done, and answered with where it is seen.
    Done(Answer),
    /// The form came back: what is wrong, by field.
    Wrong(Vec<(String, String)>),
}

/// Sends what a program wrote to the page's own handler.
///
/// # Errors
/// What the handler stops at; missing where the page has no such form.
pub fn send_to_page(tx: &mut Tx<'_>, visit: &Visit<'_>, done: Status) -> Result<Sent, Stop> {
    let page = visit.request.path.strip_prefix(DATA_ROOT).ok_or(Stop::Missing)?;
    let (route, _) = visit.app.find(Method::Post, page).map_err(|_| Stop::Missing)?;
    let answer = (route.handler)(tx, visit)?;
    Ok(match answer.header("location") {
        Some(location) if answer.status == Status::SeeOther => Sent::Done(done_at(visit, done, location)),
        _ => Sent::Wrong(visit.wrong()),
    })
}

/// Where something is seen: as data, where it is data.
fn done_at(visit: &Visit<'_>, status: Status, location: &str) -> Answer {
    let page = location.split(['#', '?']).next().unwrap_or(location);
    let data = format!("{DATA_ROOT}{page}");
    let location = if visit.app.find(Method::Get, &data).is_ok() { data } else { page.to_owned() };
    answer_at(status, &location)
}

fn answer_at(status: Status, location: &str) -> Answer {
    let answer = Answer::json(&serde_json::json!({"location": location}));
    Answer { status, ..answer }.with("location", location).with("cache-control", "no-store")
}

/// The version of a record, as its data say it now; nothing where it is not there for this reader.
///
/// # Errors
/// A fault of the database.
pub fn version_of(tx: &mut Tx<'_>, visit: &Visit<'_>, path: &str) -> Result<Option<String>, Stop> {
    let Ok((route, params)) = visit.app.find(Method::Get, path) else { return Ok(None) };
    let request = Request {
        method: Method::Get,
        path: path.to_owned(),
        query: Fields::default(),
        form: Fields::default(),
        if_none_match: None,
        ..visit.request.clone()
    };
    match (route.handler)(tx, &visit.with_request(&request, &params)) {
        Ok(answer) => Ok(answer.header("etag").map(str::to_owned)),
        Err(Stop::Fault(fault)) => Err(fault.into()),
        Err(_) => Ok(None),
    }
}

impl Visit<'_> {
    /// Whether the header `If-Match` names a version. Its data may go out in several codings, so versions are compared by
    /// what they name.
    pub fn is_meant_for(&self, version: Option<&str>) -> bool {
        let asked = self.request.if_match.as_deref();
        asked.zip(version).is_some_and(|(asked, version)| data::names(asked, version))
    }
}

/// Does it, or gives the first answer again where the same was sent before under its key.
pub(super) fn once(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    handler: impl Fn(&mut Tx<'_>, &Visit<'_>) -> Result<Answer, Stop>,
) -> Result<Answer, Stop> {
    let (actor, given) = (visit.actor()?, visit.request.idempotency_key.as_deref().unwrap_or_default().trim());
    if given.is_empty() || given.len() > KEY_MAX {
        return Err(Stop::Malformed(
            "A write needs a header Idempotency-Key, new for each act, of at most 200 letters.",
        ));
    }
    let whose = format!("{} {} {given}", actor.person, actor.post);
    let key = visit.app.keyed_hash("idempotency key", &whose).to_vec();
    let known = fingerprint(visit.request);
    let earlier: Option<String> = tx.first(store::FORM_ANSWER, &[&key], |row| row.get(0))?;
    if let Some(earlier) = earlier {
        return again(&earlier, &known);
    }
    let answer = handler(tx, visit)?;
    if let (Status::Created | Status::Ok, Some(location)) = (answer.status, answer.header("location")) {
        let (now, kept) = (tx.now(), format!("{known} {} {location}", answer.status as u16));
        tx.run(store::INSERT_FORM_ANSWER, &[&key, &kept, &now])?;
    }
    Ok(answer)
}

/// The first answer; a key that was used for something else is a mistake of the program.
fn again(earlier: &str, known: &str) -> Result<Answer, Stop> {
    let mut parts = earlier.splitn(3, ' ');
    let (was, status, location) = (parts.next(), parts.next(), parts.next());
    match (status, location) {
        (Some("201"), Some(location)) if was == Some(known) => Ok(answer_at(Status::Created, location)),
        (Some(_), Some(location)) if was == Some(known) => Ok(answer_at(Status::Ok, location)),
        _ => Err(Stop::Malformed("This Idempotency-Key was used for something else.")),
    }
}

fn fingerprint(request: &Request) -> String {
    let sent = format!("{}?{}\n{}", request.path, request.query.written(), request.form.written());
    hex(&Sha256::digest(sent))[..FINGERPRINT].to_owned()
}
