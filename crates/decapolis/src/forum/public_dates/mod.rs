//! The dates of a series for everybody, where the secretariat says so: a page and a calendar with names, days and cities, and
//! nothing else.

mod file;
mod page;
mod store;

use kernel::audit;
use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Look};
use kernel::form;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

pub(super) use self::file::show as show_file;
pub(super) use self::page::show;
pub(super) use self::store::STATEMENTS;
use super::model::{Series, SeriesId};
use super::rules;
use super::store::{series as series_of, series_record};
use super::texts::Texts;

/// Where the dates of a series are fetched.
pub(super) fn path(id: SeriesId) -> String {
    format!("/forums/{id}/calendar.ics")
}

/// Where everybody reads them.
fn page_path(id: SeriesId) -> String {
    format!("/forums/{id}/dates")
}

/// The way to the dates, for whoever reads the page of the series; nothing where its dates are not public.
pub(super) fn link(tx: &mut Tx<'_>, visit: &Visit<'_>, series: &Series) -> Result<Option<Button>, Stop> {
    let is_public = store::are_public(tx, series.id)?;
    let label = Texts::new(visit.language()).public_dates();
    Ok(is_public.then(|| Button::link(label, page_path(series.id)).quiet()))
}

/// The switch, for who makes meetings.
pub(super) fn switch(tx: &mut Tx<'_>, visit: &Visit<'_>, series: &Series) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let (value, label) = match store::are_public(tx, series.id)? {
        true => ("members", texts.hide_dates()),
        false => ("public", texts.publish_dates()),
    };
    let act = Act::SubmitAs { name: "dates".into(), value: value.into() };
    let button = Button { label: label.into(), act, look: Look::Quiet };
    Ok(form::post(tx, visit, page_path(series.id), Vec::new(), vec![button])?)
}

/// Makes the dates public, or takes them back.
pub(super) fn set(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let are_public = match visit.request.form.get("dates") {
        "public" => true,
        "members" => false,
        _ => return Err(Stop::Malformed("dates")),
    };
    let id = visit.param("series")?;
    publish(tx, visit.actor()?, id, are_public)?;
    Ok(Answer::see_other(format!("/forums/{id}")))
}

/// Says whether everybody may know the dates of a series.
pub(super) fn publish(tx: &mut Tx<'_>, actor: &Actor, id: SeriesId, are_public: bool) -> Result<(), Stop> {
    let series = series_of(tx, id)?;
    let leave = rules::may_publish_dates(actor, &series)?;
    store::set(tx, &leave, are_public)?;
    let act = if are_public { "dates_published" } else { "dates_hidden" };
    Ok(audit::record(tx, act, actor.person, actor.post, series_record(id))?)
}

/// The first series whose dates are public.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::first_public(tx)?.map(page_path))
}

/// The same as a file.
pub(super) fn example_file(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::first_public(tx)?.map(path))
}
