//! Notes of calls: those of a city with the form for a new one, and one note with what is to happen next.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Prose, SectionHead, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::DateLength;
use kernel::post;
use kernel::step;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};
use kernel::web::{Answer, Fields, Status, Visit};

use super::model::{Call, CallId};
use super::pages::head;
use super::store::record;
use super::texts::Texts;
use super::{acts, controls, forms, rules, store};
use crate::network::{self, City, CityId};

#[derive(Debug, Template)]
#[template(path = "letter/templates/calls.html")]
struct CallsPage {
    summary: ErrorSummary,
    lead: Lead,
    form_head: SectionHead,
    form: Option<Form>,
    calls_head: SectionHead,
    calls: Items,
    empty: Option<EmptyState>,
}

/// The notes of a city, and the form for a new one.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = served(tx, visit, visit.param("city")?)?;
    let today = tx.now().date_in(&visit.time_zone()).to_string();
    let typed = Fields::from([("day", today.as_str())]);
    list_page(tx, visit, &city, &FormErrors::default(), &typed)
}

fn list_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    city: &City,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let posts = post::at_home_in(tx, city.circle)?;
    let controls = controls::call(errors, typed, &posts, visit.language());
    let form =
        form::post(tx, visit, format!("/cities/{}/calls", city.id), controls, vec![Button::submit(texts.note_call())])?;
    let calls = items(tx, visit, city.id, usize::MAX)?;
    let name = city.name_in(visit.language()).to_owned();
    let title = texts.calls_title(&name).to_string();
    let page = CallsPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(name, format!("/cities/{}", city.id)))]),
            title: title.clone().into(),
            sentence: Some(texts.calls_sentence().into()),
            ..Lead::default()
        },
        form_head: head("new", texts.new_call()),
        form: Some(form),
        calls_head: head("calls", texts.calls()),
        empty: calls.is_empty().then(|| EmptyState { title: texts.no_calls().into(), ..EmptyState::default() }),
        calls: Items(calls),
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, title, page)
}

pub(super) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = served(tx, visit, visit.param("city")?)?;
    let posts = post::at_home_in(tx, city.circle)?;
    // The day it is somewhere on earth already: a day ahead of UTC.
    let today = tx.now().plus_days(1).date_in(&Zone::UTC);
    match forms::parse_call(&visit.request.form, &posts, today, visit.language()) {
        Ok(new) => acts::note_call(tx, visit.actor()?, city.id, &new).map(drop)?,
        Err(errors) => return list_page(tx, visit, &city, &errors, &visit.request.form),
    }
    Ok(Answer::see_other(format!("/cities/{}/calls", city.id)))
}

/// The latest calls with a city as items of a list.
pub(super) fn items(tx: &mut Tx<'_>, visit: &Visit<'_>, city: CityId, most: usize) -> Result<Vec<Item>, Stop> {
    let mut calls = store::calls_of_city(tx, city)?;
    calls.truncate(most);
    calls.iter().map(|call| item(tx, visit, call)).collect()
}

fn item(tx: &mut Tx<'_>, visit: &Visit<'_>, call: &Call) -> Result<Item, Stop> {
    let texts = Texts::new(visit.language());
    let next = (!call.next_words.is_empty()).then(|| texts.next_is(&call.next_words).to_string());
    Ok(Item {
        title: Link::new(title(tx, visit, call)?, format!("/calls/{}", call.id)),
        meta: Meta(next.into_iter().map(|next| MetaEntry::Words(Words::written(next, None))).collect()),
        sentence: Some(Words::written(shortened(&call.words), Some(call.language.code().into()))),
        ..Item::default()
    })
}

/// The first words of a note, for a list.
fn shortened(words: &str) -> String {
    const MAX: usize = 200;
    if words.chars().count() <= MAX {
        return words.to_owned();
    }
    let cut: String = words.chars().take(MAX).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole))
}

/// When, and with whom: who held the post then.
fn title(tx: &mut Tx<'_>, visit: &Visit<'_>, call: &Call) -> Result<String, Stop> {
    let texts = Texts::new(visit.language());
    let day = visit.language().date(call.called_at.date_in(&Zone::UTC), DateLength::Long).to_string();
    let with = match call.post {
        // The end of the day of the call: a post may have passed that morning.
        Some(post) => store::post_of_call(tx, post, call.called_at.plus_days(1))?,
        None => None,
    };
    Ok(match with {
        Some((post, Some(name))) => texts.call_on_with(&day, format!("{name}, {post}")).to_string(),
        Some((post, None)) => texts.call_on_with(&day, post).to_string(),
        None => texts.call_on(&day).to_string(),
    })
}

#[derive(Debug, Template)]
#[template(path = "letter/templates/call.html")]
struct CallPage {
    lead: Lead,
    words_head: SectionHead,
    words: Prose,
    next: Option<(SectionHead, Words, Option<Form>)>,
}

/// One note.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let call = store::call(tx, visit.param("call")?)?;
    let city = served(tx, visit, call.city).map_err(|_| Stop::Missing)?;
    let title = title(tx, visit, &call)?;
    let author = post::by_id(tx, call.author)?.ok_or(Stop::Missing)?;
    let name = city.name_in(visit.language()).to_owned();
    let waits = step::of_record(tx, record(call.id))?;
    let next =
        if call.next_words.is_empty() { None } else { Some(next_part(tx, visit, &call, waits.map(|(_, due)| due))?) };
    let language = call.language.code();
    let page = CallPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(
                texts.calls_title(&name).to_string(),
                format!("/cities/{}/calls", city.id),
            ))]),
            title: Words::written(title.clone(), None),
            sentence: Some(texts.noted_by(&author.title).to_string().into()),
            ..Lead::default()
        },
        words_head: head("said", texts.call_words()),
        words: Prose(
            call.words.split("\n\n").map(|part| Words::written(part.to_owned(), Some(language.into()))).collect(),
        ),
        next,
    };
    visit.page(tx, title, page)
}

/// What is to happen next; with the button that says it is done while it waits.
fn next_part(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    call: &Call,
    due: Option<Timestamp>,
) -> Result<(SectionHead, Words, Option<Form>), Stop> {
    let texts = Texts::new(visit.language());
    let form = if due.is_some() {
        let path = format!("/calls/{}/completion", call.id);
        Some(form::post(tx, visit, path, Vec::new(), vec![Button::submit(texts.next_done())])?)
    } else {
        None
    };
    let title = if due.is_some() { texts.call_next() } else { texts.next_was_done() };
    let words = match due {
        Some(due) => {
            let day = visit.language().date(due.date_in(&Zone::UTC), DateLength::Long).to_string();
            Words::written(texts.next_until(day, &call.next_words).to_string(), None)
        }
        None => Words::written(call.next_words.clone(), Some(call.language.code().into())),
    };
    Ok((head("next", title), words, form))
}

pub(super) fn finish(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let call: CallId = visit.param("call")?;
    acts::finish_call(tx, visit.actor()?, call)?;
    Ok(Answer::see_other(format!("/calls/{call}")))
}

/// A city that the actor serves.
fn served(tx: &mut Tx<'_>, visit: &Visit<'_>, city: CityId) -> Result<City, Stop> {
    let city = network::city(tx, city)?;
    let region = network::region_circle(tx, &city)?;
    let _ = rules::may_note(visit.actor()?, region)?;
    Ok(city)
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::example_call(tx)?.map(|call| format!("/calls/{call}")))
}

pub(super) fn example_city(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(call) = store::example_call(tx)? else { return Ok(None) };
    Ok(Some(format!("/cities/{}/calls", store::call(tx, call)?.city)))
}
