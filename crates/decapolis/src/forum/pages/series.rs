//! A series: what it is for, and its meetings; and the form that begins one.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, ErrorSummary, Form, Items, Lead, Link, Meta, MetaEntry, SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{Meeting, Series};
use super::super::texts::Texts;
use super::super::{acts, forms, public_dates, rules, store};
use super::list::item;
use crate::network;

#[derive(Debug, Template)]
#[template(path = "forum/templates/series.html")]
struct SeriesPage {
    lead: Lead,
    head: SectionHead,
    meetings: Items,
    nothing: Option<EmptyState>,
    switch: Option<Form>,
}

/// A series with the meetings of it that the reader may know of, the latest first.
pub(in crate::forum) struct Meetings {
    pub(in crate::forum) series: Series,
    pub(in crate::forum) meetings: Vec<Meeting>,
}

impl Meetings {
    pub(in crate::forum) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let series = store::series(tx, visit.param("series")?)?;
        let mut meetings = store::meetings_of_series(tx, series.id)?;
        // Members know of all; who is none knows of those that it is asked to.
        if let Some(latest) = meetings.first()
            && acts::readable(tx, visit.actor()?, latest.id).is_err()
        {
            let known = super::Lists::load(tx, visit)?;
            let known: Vec<_> = known.ahead.iter().chain(&known.over).map(|meeting| meeting.id).collect();
            meetings.retain(|meeting| known.contains(&meeting.id));
        }
        Ok(Self { series, meetings })
    }
}

pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let now = tx.now();
    let Meetings { series, meetings } = Meetings::load(tx, visit)?;
    let language = Some(series.language.code().into());
    let makes = rules::makes_meetings(visit.actor()?);
    let make = makes.then(|| Button::link(texts.make_meeting(), format!("/forums/{}/meetings/new", series.id)));
    let calendar = public_dates::link(tx, visit, &series)?;
    let switch = if makes { Some(public_dates::switch(tx, visit, &series)?) } else { None };
    let mut trail = vec![
        MetaEntry::Link(Link::new(texts.forums(), "/forums")),
        MetaEntry::Words(texts.format(series.format.code()).to_string().into()),
    ];
    let regions = network::regions(tx, visit.language())?;
    if let Some(region) = regions.iter().find(|region| Some(region.id) == series.region) {
        trail.push(MetaEntry::Link(Link::new(region.name.clone(), format!("/regions/{}", region.id))));
    }
    let page = SeriesPage {
        lead: Lead {
            trail: Meta(trail),
            title: Words::written(series.name.clone(), language.clone()),
            sentence: Some(Words::written(series.purpose.clone(), language)),
            actions: Actions(make.into_iter().chain(calendar).collect()),
            ..Lead::default()
        },
        head: SectionHead::new("meetings", texts.meetings_count(meetings.len()).to_string()),
        nothing: meetings.is_empty().then(|| EmptyState {
            title: texts.no_meetings().into(),
            sentence: texts.no_meetings_sentence().into(),
            ..EmptyState::default()
        }),
        meetings: Items(meetings.iter().map(|meeting| item(visit, meeting, now)).collect()),
        switch,
    };
    visit.page(tx, series.name, page)
}

pub(in crate::forum) fn example_series(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::all_series(tx)?.first().map(|series| format!("/forums/{}", series.id)))
}

#[derive(Debug, Template)]
#[template(path = "forum/templates/form.html")]
pub(super) struct FormPage {
    pub(super) summary: ErrorSummary,
    pub(super) lead: Lead,
    pub(super) forms: Vec<Form>,
}

/// The form of a new series.
pub(in crate::forum) fn begin_form(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = beginning(tx, visit, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).begin_series(), page)
}

fn beginning(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let regions = network::regions(tx, visit.language())?;
    let topics = topic::all(tx, visit.language())?;
    let controls = forms::series_controls(Filled { typed, errors }, &regions, &topics, visit.language());
    let form = form::post(tx, visit, "/forums", controls, vec![Button::submit(texts.begin_series())])?;
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.forums(), "/forums"))]),
            title: texts.begin_series().into(),
            ..Lead::default()
        },
        forms: vec![form],
    })
}

pub(in crate::forum) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    if !rules::makes_meetings(visit.actor()?) {
        return Err(rules::Refusal::NotMaker.into());
    }
    let topics = topic::all(tx, visit.language())?;
    match forms::parse_series(&visit.request.form, &topics, visit.language()) {
        Ok(new) => {
            let id = acts::begin_series(tx, visit.actor()?, &new)?;
            Ok(Answer::see_other(format!("/forums/{id}")))
        }
        Err(errors) => {
            let page = beginning(tx, visit, &errors, &visit.request.form)?;
            visit.form_again(tx, Texts::new(visit.language()).begin_series(), page)
        }
    }
}
