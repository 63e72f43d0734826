//! The page of the hours at which a meeting could begin; one press takes one.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Cell, CellHead, Column, EmptyState, Form, Hidden, Lead, Link, Look, Method, Narrow, Notice,
    Prose, RailHead, Row, SectionHead, Table, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::language::set_apart;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::demo;
use super::{Hour, Hours, is_sought};
use crate::forum::model::MeetingId;
use crate::forum::texts::Texts;
use crate::forum::{acts, pages};

#[derive(Debug, Template)]
#[template(path = "forum/templates/fair_hour.html")]
struct HoursPage {
    lead: Lead,
    notices: Vec<Notice>,
    window: Option<Form>,
    head: SectionHead,
    action: String,
    hidden: Hidden,
    table: Option<Table>,
    nothing: Option<EmptyState>,
    rule_head: RailHead,
    rule: Prose,
}

pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let found = Hours::load(tx, visit)?;
    let path = format!("/meetings/{}/hours", found.meeting.id);
    let sought = is_sought(&found.meeting, tx.now());
    let is_today = |hour: &&Hour| hour.starts_at == found.meeting.starts_at;
    let nothing = EmptyState {
        title: texts.no_hours().into(),
        sentence: texts.no_hours_sentence().into(),
        ..EmptyState::default()
    };
    let page = HoursPage {
        lead: Lead {
            trail: pages::trail(visit, &found.meeting),
            title: texts.fair_hours().into(),
            sentence: Some(texts.fair_hours_sentence().into()),
            ..Lead::default()
        },
        notices: notices(visit, &found, found.hours.iter().any(|hour| is_today(&hour))),
        window: sought.then(|| window(visit, &found, path.clone())),
        head: SectionHead::new("hours", texts.fairest_first()),
        action: path,
        hidden: form::hidden(tx, visit)?,
        table: (!found.hours.is_empty()).then(|| table(visit, &found)),
        nothing: found.hours.is_empty().then_some(nothing),
        rule_head: RailHead { id: "rule".into(), title: texts.how_hours_are_ranked().into() },
        rule: Prose(vec![
            texts.hours_office().into(),
            texts.hours_cost().into(),
            texts.hours_worst().into(),
            texts.hours_past().into(),
            texts.hours_move().into(),
        ]),
    };
    visit.page(tx, texts.fair_hours(), page)
}

/// For whom hours are looked at, and when the meeting is now.
fn notices(visit: &Visit<'_>, found: &Hours, is_among: bool) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    if found.hours.is_empty() {
        return Vec::new();
    }
    let now = visit.language().date_time(found.meeting.starts_at, &found.meeting.zone());
    let mut notices = vec![Notice::notable(texts.hour_now(now).to_string())];
    if found.are_members {
        notices.push(Notice::notable(texts.hours_of_members(found.people).to_string()));
    }
    if is_among {
        notices.push(Notice::done(texts.hour_is_among()));
    }
    notices
}

/// From which day on is looked.
fn window(visit: &Visit<'_>, found: &Hours, action: String) -> Form {
    let texts = Texts::new(visit.language());
    let (typed, nothing) = (Fields::default().and("day", &found.first.to_string()), FormErrors::default());
    let day = Filled { typed: &typed, errors: &nothing }.day("day", texts.week_from());
    Form {
        action: action.into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![day],
        actions: Actions(vec![Button::submit(texts.show_week()).quiet()]),
    }
}

fn table(visit: &Visit<'_>, found: &Hours) -> Table {
    let texts = Texts::new(visit.language());
    Table {
        id: "hours-table".into(),
        caption: texts.hours_for(found.people).to_string().into(),
        columns: vec![
            Column::new(texts.begins()),
            Column::number(texts.outside_office()),
            Column::new(texts.worst_time()),
            Column::hidden(texts.take_column()),
        ],
        rows: found.hours.iter().map(|hour| row(visit, found, hour)).collect(),
        narrow: Narrow::Stacked,
    }
}

fn row(visit: &Visit<'_>, found: &Hours, hour: &Hour) -> Row {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let begins = language.date_time(hour.starts_at, &found.meeting.zone()).to_string();
    let worst: Words = match &hour.worst {
        Some((name, zone)) => {
            let time = language.date_time(hour.starts_at, zone);
            texts.worst_at(set_apart(name), time).to_string().into()
        }
        None => texts.nobody_outside().into(),
    };
    let act = Act::SubmitAs { name: "start".into(), value: hour.starts_at.to_string().into() };
    let take = Button { label: texts.take_hour(begins.clone()).to_string().into(), act, look: Look::Quiet };
    let head = CellHead { link: Link { label: begins.into(), ..Link::default() }, ..CellHead::default() };
    let outside = language.number(hour.outside).to_string();
    Row {
        cells: vec![Cell::Head(head), Cell::Number(outside.into()), Cell::Words(worst), Cell::Button(take)],
        is_own: hour.starts_at == found.meeting.starts_at,
    }
}

/// Takes an hour as the one at which the meeting begins; those it touches are told as of every move.
pub(in crate::forum) fn take(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: MeetingId = visit.param("meeting")?;
    let start: Timestamp = visit.request.form.get("start").parse().map_err(|_| Stop::Malformed("start"))?;
    acts::move_to(tx, visit.actor()?, id, start)?;
    Ok(Answer::see_other(format!("/meetings/{id}")))
}

pub(in crate::forum) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::meeting(tx)?.map(|meeting| format!("/meetings/{}/hours", meeting.id)))
}
