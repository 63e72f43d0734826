//! Making and keeping a body: its seats, its end, what came of it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Act, Button, ErrorSummary, Form, Lead, Link, Look, Meta, MetaEntry, SectionHead, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::model::{Body, BodyId, Seat};
use super::texts::Texts;
use super::{acts, forms, pages, rules, store};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "body/templates/new.html")]
struct NewPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
}

/// The form of a new body.
pub(super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = making(tx, visit, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).make_body(), page)
}

fn making(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<NewPage, Stop> {
    let texts = Texts::new(visit.language());
    let regions = network::regions(tx, visit.language())?;
    let controls = forms::body_controls(Filled { typed, errors }, &regions, visit.language());
    let form = form::post(tx, visit, "/bodies", controls, vec![Button::submit(texts.make_body())])?;
    Ok(NewPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.bodies(), "/bodies"))]),
            title: texts.make_body().into(),
            ..Lead::default()
        },
        form,
    })
}

pub(super) fn create(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    if !rules::makes_bodies(visit.actor()?) {
        return Err(rules::Refusal::NotMaker.into());
    }
    match forms::parse_body(&visit.request.form, &visit.time_zone(), visit.language()) {
        Ok(new) => Ok(back_to(acts::make(tx, visit.actor()?, &new)?)),
        Err(errors) => {
            let page = making(tx, visit, &errors, &visit.request.form)?;
            visit.form_again(tx, Texts::new(visit.language()).make_body(), page)
        }
    }
}

fn back_to(body: BodyId) -> Answer {
    Answer::see_other(format!("/bodies/{body}"))
}

/// The forms of a body's page, for who may keep it.
pub(super) fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    body: &Body,
    seats: &[Seat],
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Vec<(SectionHead, Vec<Form>)>, Stop> {
    match visit.actor.map(|actor| acts::may_keep(tx, actor, body)) {
        Some(Ok(_)) => {}
        Some(Err(Stop::Fault(fault))) => return Err(fault.into()),
        Some(Err(_)) | None => return Ok(Vec::new()),
    }
    let texts = Texts::new(visit.language());
    let path = format!("/bodies/{}", body.id);
    let filled = Filled { typed, errors };
    let controls = forms::seat_controls(filled, visit.language());
    let give = form::post(tx, visit, format!("{path}/seats"), controls, vec![Button::submit(texts.give_seat())])?;
    let day = filled.day("new_end", texts.last_day());
    let extend = vec![Button::submit(texts.extend()).quiet()];
    let extend = form::post(tx, visit, format!("{path}/extension"), vec![day], extend)?;
    let outcome = filled.area("outcome", texts.outcome(), texts.outcome_hint());
    let close = vec![Button::submit(texts.close()).danger()];
    let close = form::post(tx, visit, format!("{path}/close"), vec![outcome], close)?;
    let mut sections = vec![(SectionHead::new("give", texts.give_seat()), vec![give])];
    let ending = end_forms(tx, visit, body, seats)?;
    if !ending.is_empty() {
        sections.push((SectionHead::new("end-seats", texts.end_a_seat()), ending));
    }
    sections.push((SectionHead::new("end", texts.renew_or_close()), vec![extend, close]));
    Ok(sections)
}

/// A button for each seat that was given.
fn end_forms(tx: &Tx<'_>, visit: &Visit<'_>, body: &Body, seats: &[Seat]) -> Result<Vec<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let path = format!("/bodies/{}/seats/end", body.id);
    let given = seats.iter().filter(|seat| seat.home != body.circle);
    let form = |seat: &Seat| {
        let whose = format!("{}, {}", seat.title, seat.home_name);
        let label = Words::written(texts.end_seat_of(whose).to_string(), None);
        let act = Act::SubmitAs { name: "post".into(), value: seat.post.to_string().into() };
        form::post(tx, visit, path.clone(), Vec::new(), vec![Button { label, act, look: Look::Quiet }])
    };
    Ok(given.map(form).collect::<Result<_, _>>()?)
}

pub(super) fn give_seat(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let body = kept(tx, visit)?;
    let city = network::member_named(tx, visit.request.form.get("city"))?.map(|city| city.id);
    match forms::parse_seat(&visit.request.form, city, &visit.time_zone(), visit.language()) {
        Ok(new) => acts::give_seat(tx, visit.actor()?, body.id, &new)?,
        Err(errors) => return pages::again(tx, visit, &body, &errors),
    }
    Ok(back_to(body.id))
}

/// The body that a form is about, if the actor may keep it.
fn kept(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Body, Stop> {
    let body = store::body(tx, visit.param("body")?)?;
    let _leave = acts::may_keep(tx, visit.actor()?, &body)?;
    Ok(body)
}

pub(super) fn end_seat(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let body = kept(tx, visit)?;
    let post = visit.request.form.get("post").parse().map_err(|_| Stop::Malformed("post"))?;
    acts::end_seat(tx, visit.actor()?, body.id, post)?;
    Ok(back_to(body.id))
}

pub(super) fn extend(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let body = kept(tx, visit)?;
    match forms::parse_end(&visit.request.form, &visit.time_zone(), tx.now(), visit.language()) {
        Ok(ends_at) => acts::extend(tx, visit.actor()?, body.id, ends_at)?,
        Err(errors) => return pages::again(tx, visit, &body, &errors),
    }
    Ok(back_to(body.id))
}

pub(super) fn close(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let body = kept(tx, visit)?;
    match forms::parse_outcome(&visit.request.form, visit.language()) {
        Ok(outcome) => acts::close(tx, visit.actor()?, body.id, &outcome)?,
        Err(errors) => return pages::again(tx, visit, &body, &errors),
    }
    Ok(back_to(body.id))
}
