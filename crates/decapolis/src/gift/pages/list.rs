//! The register as a list and as a file, and the form that adds a line.

use askama::Template;
use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, EmptyState, ErrorSummary, Form, Items, Lead, Link, Pager, Prose, RailHead, SectionHead,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::post::{self, Function, PostId};
use kernel::session::Actor;
use kernel::stop::{Stop, found};
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::model::{GiftId, NewGift};
use super::super::register::{self, Register, SHOWN};
use super::super::texts::Texts;
use super::super::{acts, forms, rules};
use super::item;
use crate::forum::{self, MeetingId};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "gift/templates/list.html")]
struct ListPage {
    summary: ErrorSummary,
    lead: Lead,
    lines_head: SectionHead,
    lines: Items,
    nothing: Option<EmptyState>,
    pager: Option<Pager>,
    add_head: SectionHead,
    add: Option<Form>,
    rule_head: RailHead,
    rule: Prose,
}

/// The people whose lines the address asks for; all where it asks for none.
fn wanted(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Option<CircleId>, Stop> {
    let Some(city) = visit.request.query.filled("city").and_then(|city| city.parse().ok()) else { return Ok(None) };
    Ok(found(network::city(tx, city))?.map(|city| city.circle))
}

pub(in crate::gift) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    rules::may_read(visit.actor()?)?;
    let chosen = Fields::from([("meeting", visit.request.query.get("meeting"))]);
    let page = draw(tx, visit, (&FormErrors::default(), &chosen))?;
    visit.page(tx, Texts::new(visit.language()).register(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, (errors, typed): (&FormErrors, &Fields)) -> Result<ListPage, Stop> {
    let (texts, actor) = (Texts::new(visit.language()), visit.actor()?);
    let home = wanted(tx, visit)?;
    let before: Option<GiftId> = visit.request.query.get("before").parse().ok();
    let register = Register::page(tx, (home, before), visit.language())?;
    let add = if rules::writes(actor) { Some(add_form(tx, visit, Filled { typed, errors })?) } else { None };
    Ok(ListPage {
        summary: ErrorSummary { language: visit.language(), errors: add.iter().flat_map(Form::errors).collect() },
        lead: Lead {
            title: texts.register().into(),
            sentence: Some(texts.register_sentence().into()),
            actions: Actions(vec![Button::link(
                texts.file(if rules::has_all(actor) { "all" } else { "own" }).to_string(),
                "/gifts.csv",
            )]),
            ..Lead::default()
        },
        lines_head: SectionHead::new("lines", texts.lines()),
        lines: Items(register.gifts.iter().map(|gift| item(visit, &register, gift)).collect()),
        nothing: register.gifts.is_empty().then(|| EmptyState {
            title: texts.no_lines().into(),
            sentence: texts.no_lines_sentence().into(),
            ..EmptyState::default()
        }),
        pager: pager(visit, &register, before.is_some()),
        add_head: SectionHead::new("add", texts.add_line()),
        add,
        rule_head: RailHead { id: "rule".into(), title: texts.how_it_works().into() },
        rule: Prose(vec![texts.rule_lines().into(), texts.rule_bursaries().into(), texts.rule_stay().into()]),
    })
}

fn pager(visit: &Visit<'_>, register: &Register, is_later: bool) -> Option<Pager> {
    let texts = Texts::new(visit.language());
    let city = visit.request.query.filled("city").map(|city| format!("city={city}&")).unwrap_or_default();
    (register.next.is_some() || is_later).then(|| Pager {
        name: texts.parts().into(),
        before: is_later.then(|| Link::new(texts.latest_lines(), "/gifts")),
        shown: texts.shown(register.gifts.len()).to_string().into(),
        after: register
            .next
            .map(|id| Link::new(texts.next_lines(SHOWN).to_string(), format!("/gifts?{city}before={id}"))),
    })
}

/// Who leads a city chooses among its posts; the secretariat names a city, and means whoever leads it.
fn add_form(tx: &mut Tx<'_>, visit: &Visit<'_>, filled: Filled<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let whom: Control = if actor.function == Function::Secretariat {
        filled.line_hinted("city", texts.for_city(), texts.for_city_hint())
    } else {
        let posts = own_posts(tx, actor)?;
        filled.select("post", texts.for_whom(), posts.into_iter().map(|(post, title)| (post.to_string(), title)))
    };
    let controls = [whom, at_meeting(tx, visit, filled)?];
    let controls = controls.into_iter().chain(forms::controls(filled, visit.language())).collect();
    Ok(form::post(tx, visit, "/gifts", controls, vec![Button::submit(texts.add_line())])?)
}

/// At which meeting, where it was at one: then the meeting's budget counts it.
fn at_meeting(tx: &mut Tx<'_>, visit: &Visit<'_>, filled: Filled<'_>) -> Result<Control, Stop> {
    let texts = Texts::new(visit.language());
    let none = std::iter::once((String::new(), texts.no_meeting().to_owned()));
    let meetings = forum::paid_for_by_now(tx, visit.reader())?;
    let known = meetings.into_iter().map(|meeting| (meeting.id.to_string(), meeting.name));
    Ok(filled.select("meeting", texts.column_meeting(), none.chain(known)))
}

/// The meeting that the form means; nothing where it means none that its writer may know of.
fn meeting_named(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Option<MeetingId>, Stop> {
    let Some(typed) = visit.request.form.filled("meeting") else { return Ok(None) };
    let meeting = typed.parse().map_err(|_| Stop::Malformed("meeting"))?;
    Ok(Some(forum::readable(tx, visit.actor()?, meeting)?.id))
}

fn own_posts(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<(PostId, String)>, Stop> {
    let posts = post::at_home_in(tx, actor.home)?;
    Ok(posts.into_iter().map(|held| (held.post, held.title)).collect())
}

/// The post that the form means.
fn whom(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Option<PostId>, Stop> {
    let (actor, form) = (visit.actor()?, &visit.request.form);
    if actor.function != Function::Secretariat {
        let chosen: Option<PostId> = form.get("post").parse().ok();
        return Ok(own_posts(tx, actor)?.into_iter().map(|(post, _)| post).find(|post| Some(*post) == chosen));
    }
    let Some(city) = network::member_named(tx, form.get("city"))? else { return Ok(None) };
    Ok(found(network::post_in(tx, city.circle, Function::Leader))?.map(|held| held.post))
}

pub(in crate::gift) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, texts) = (visit.actor()?, Texts::new(visit.language()));
    rules::may_read(actor)?;
    if !rules::writes(actor) {
        return Err(rules::Refusal::NotWriter.into());
    }
    let post = whom(tx, visit)?;
    let today = tx.now().date_in(&visit.time_zone());
    let parsed = forms::parse(&visit.request.form, post.unwrap_or(actor.post), today, visit.language());
    let errors = match (parsed, post) {
        (Ok(new), Some(_)) => {
            let meeting = meeting_named(tx, visit)?;
            acts::write(tx, actor, &NewGift { meeting, ..new })?;
            return Ok(Answer::see_other("/gifts"));
        }
        (parsed, post) => {
            let mut errors = parsed.err().unwrap_or_default();
            if post.is_none() {
                errors.add("city", texts.error_whom());
                errors.add("post", texts.error_whom());
            }
            errors
        }
    };
    let page = draw(tx, visit, (&errors, &visit.request.form))?;
    visit.form_again(tx, texts.register(), page)
}

/// The whole register for who keeps it, one's own city's for the others.
pub(in crate::gift) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    rules::may_read(actor)?;
    let home = if rules::has_all(actor) { None } else { Some(actor.home) };
    let register = Register::all(tx, home, visit.language())?;
    let rows = register.gifts.iter().map(|gift| register.cells(gift, visit.language()));
    let file = network::write_csv(std::iter::once(register::heads(visit.language())).chain(rows));
    let answer = Answer::of("text/csv; charset=utf-8", Status::Ok, file.into_bytes());
    Ok(answer.with("content-disposition", "attachment; filename=\"gifts.csv\""))
}
