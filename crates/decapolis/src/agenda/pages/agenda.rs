//! The agenda of a meeting by day and hour, and for who keeps it the forms.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, ErrorSummary, Form, Items, Lead, Notice, SectionHead, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::arranging::{self, Why};
use super::super::clashes::{self, Clash};
use super::super::model::{AgendaItemId, Entry};
use super::super::people::People;
use super::super::texts::Texts;
use super::super::view::View;
use super::super::{forms, gathering, papers};
use super::rooms;
use super::said::Drawing;
use crate::forum::{self, MeetingId};

/// In the address after items were put into free hours: what found no place, and why.
pub(super) const LEFT_OUT: &str = "left-out";
/// So many are named: who reads more of them makes the meeting longer.
pub(super) const LEFT_OUT_SHOWN: usize = 20;

#[derive(Debug, Template)]
#[template(path = "agenda/templates/agenda.html")]
struct AgendaPage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    empty: Option<EmptyState>,
    sections: Vec<(SectionHead, Items)>,
    forms: Vec<(SectionHead, Vec<Form>)>,
    files: Actions,
}

/// The agenda.
pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    draw(tx, visit, visit.param("meeting")?, &FormErrors::default(), &Fields::default())
}

/// The page again, with what was typed and what is wrong with it.
pub(in super::super) fn again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    id: MeetingId,
    errors: &FormErrors,
) -> Result<Answer, Stop> {
    draw(tx, visit, id, errors, &visit.request.form)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    id: MeetingId,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let view = View::load(tx, visit, id)?;
    let drawing =
        Drawing { visit, zone: view.meeting.zone(), people: view.people(), shows_declined: view.standing.conducts };
    let item = |entry: &Entry| {
        let mut item = drawing.item(entry, &view.needs_of(entry.id));
        item.meta.0.extend(papers::in_line(visit, entry.id, &view.papers, view.deadline));
        item
    };
    let sections = drawing.by_day(&view.entries).into_iter();
    let sections = sections.map(|(head, entries)| (head, Items(entries.into_iter().map(item).collect()))).collect();
    let forms = if view.keeps() { keeping_forms(tx, visit, &view, Filled { typed, errors })? } else { Vec::new() };
    let wrong = forms.iter().flat_map(|(_, forms)| forms.iter().flat_map(Form::errors)).collect();
    let page = AgendaPage {
        summary: ErrorSummary { language: visit.language(), errors: wrong },
        lead: lead(visit, &view),
        notices: notices(visit, &view),
        empty: view.entries.is_empty().then(|| empty(visit, &view)),
        sections,
        forms,
        files: files(visit, &view),
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.agenda(), page)
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let (id, zone) = (view.meeting.id, view.meeting.zone());
    let mut actions = vec![Button::link(texts.running_now(), format!("/meetings/{id}/now")).quiet()];
    if view.reads_draft() {
        actions.push(Button::link(texts.what_cities_need(), format!("/meetings/{id}/agenda/needs")).quiet());
    }
    if let Some(head) = &view.version {
        let path = format!("/meetings/{id}/agenda/versions/{}", head.number);
        actions.push(Button::link(texts.version_number(head.number).to_string(), path).quiet());
    }
    Lead {
        trail: forum::trail(visit, &view.meeting),
        title: texts.agenda().into(),
        sentence: Some(texts.times_of(visit.language().zone(&zone)).to_string().into()),
        actions: Actions(actions),
        ..Lead::default()
    }
}

/// What a reader has to know before: whether this is the draft, and what clashes for who conducts.
fn notices(visit: &Visit<'_>, view: &View) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    let mut notices = Vec::new();
    if view.reads_draft() && view.is_ahead && !view.entries.is_empty() {
        let number = view.version.as_ref().map_or(0, |head| head.number);
        let state = if number == 0 { "never" } else { "changed" };
        notices.push(Notice::notable(texts.is_draft(number, state).to_string()));
    }
    if view.standing.conducts {
        let hours = (view.meeting.starts_at, view.meeting.ends_at);
        let clashes = clashes::find(&view.entries, hours);
        let words = |clash: &Clash| Words::written(clash_words(visit, view, clash), None);
        notices.extend(clashes.iter().map(|clash| Notice::notable(words(clash))));
    }
    if view.keeps() {
        notices.extend(left_out(visit, view));
    }
    notices
}

/// What found no place when items were put into free hours, as far as it still waits.
fn left_out(visit: &Visit<'_>, view: &View) -> Vec<Notice> {
    let said = arranging::from_query(visit.request.query.get(LEFT_OUT)).into_iter().take(LEFT_OUT_SHOWN);
    let waits = |(item, why): (AgendaItemId, Why)| {
        let entry = view.entries.iter().find(|entry| entry.id == item && !entry.plan.is_placed())?;
        Some(Notice::notable(Words::written(left_out_words(visit, view, entry, why), None)))
    };
    said.filter_map(waits).collect()
}

/// Which item found no place, and why.
fn left_out_words(visit: &Visit<'_>, view: &View, entry: &Entry, why: Why) -> String {
    let speaker = match why {
        Why::Speaks(post) => view.people().name(post),
        Why::NoStretch | Why::Full | Why::TooLarge(_) => String::new(),
    };
    let seats = if let Why::TooLarge(seats) = why { seats } else { 0 };
    let title = entry.plan.title.clone();
    Texts::new(visit.language()).left_out(entry.plan.minutes, seats, speaker, title, why.code()).to_string()
}

fn clash_words(visit: &Visit<'_>, view: &View, clash: &Clash) -> String {
    let texts = Texts::new(visit.language());
    let plan = |id: AgendaItemId| view.entries.iter().find(|entry| entry.id == id).map(|entry| &entry.plan);
    let title = |id: AgendaItemId| plan(id).map(|plan| plan.title.clone()).unwrap_or_default();
    match clash {
        Clash::Speaker(post, one, other) => {
            texts.clash_speaker(title(*one), title(*other), view.people().name(*post)).to_string()
        }
        Clash::Room(one, other) => {
            let room = plan(*one).map(|plan| plan.room.clone()).unwrap_or_default();
            texts.clash_room(title(*one), title(*other), room).to_string()
        }
        Clash::Outside(one) => texts.clash_outside(title(*one)).to_string(),
    }
}

fn empty(visit: &Visit<'_>, view: &View) -> EmptyState {
    let texts = Texts::new(visit.language());
    let who = if view.standing.conducts { "keeper" } else { "reader" };
    EmptyState {
        title: texts.no_agenda().into(),
        sentence: texts.no_agenda_sentence(who).to_string().into(),
        ..EmptyState::default()
    }
}

/// The published agenda for calendars and phones.
fn files(visit: &Visit<'_>, view: &View) -> Actions {
    let texts = Texts::new(visit.language());
    let path = |file: &str| format!("/meetings/{}/{file}", view.meeting.id);
    let files = [
        (texts.for_calendars().to_owned(), "calendar.ics"),
        (texts.for_phones("XML").to_string(), "schedule.xml"),
        (texts.for_phones("JSON").to_string(), "schedule.json"),
    ];
    Actions(match view.version {
        Some(_) => files.map(|(label, file)| Button::link(label, path(file)).quiet()).into(),
        None => Vec::new(),
    })
}

/// Adding an item, putting what waits into its place, publishing.
fn keeping_forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    filled: Filled<'_>,
) -> Result<Vec<(SectionHead, Vec<Form>)>, Stop> {
    let texts = Texts::new(visit.language());
    let path = format!("/meetings/{}/agenda", view.meeting.id);
    let owners = owners(tx, visit, view)?;
    let controls = forms::plan_controls(filled, owners, visit.language());
    let add = form::post(tx, visit, path.clone(), controls, vec![Button::submit(texts.add_item())])?;
    let mut sections = vec![(SectionHead::new("add", texts.add_item()), vec![add])];
    let day = view.deadline.day.to_string();
    let present = Fields::from([("due", day.as_str())]);
    let typed = if filled.typed.filled("due").is_some() { filled.typed } else { &present };
    let controls = papers::due_controls(Filled { typed, ..filled }, visit.language());
    let button = vec![Button::submit(texts.set_papers_due()).quiet()];
    let due = form::post(tx, visit, format!("{path}/papers-due"), controls, button)?;
    sections.push((SectionHead::new("papers-due", texts.papers_due_head()), vec![due]));
    if view.entries.iter().any(|entry| !entry.plan.is_placed()) {
        let button = vec![Button::submit(texts.arrange()).quiet()];
        let arrange = form::post(tx, visit, format!("{path}/arrangement"), Vec::new(), button)?;
        sections.push((SectionHead::new("arrange", texts.arrange_head()), vec![arrange]));
        sections.push(rooms::section(tx, visit, view, filled)?);
    }
    if view.is_ahead && view.entries.iter().any(|entry| entry.plan.is_placed()) {
        let note = filled.area("note", texts.note(), texts.note_hint());
        let button = vec![Button::submit(texts.publish()).quiet()];
        let publish = form::post(tx, visit, format!("{path}/publication"), vec![note], button)?;
        sections.push((SectionHead::new("publish", texts.publish_head()), vec![publish]));
    }
    Ok(sections)
}

/// The posts that may answer for an item, the reader's own first.
fn owners(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Vec<(String, String)>, Stop> {
    let own = visit.actor()?.post;
    let mut posts = gathering::owners(tx, &view.meeting)?;
    posts.sort_unstable();
    posts.dedup();
    posts.retain(|post| *post != own);
    let people = People::of_posts(tx, visit.language(), posts.iter().copied().chain([own]).collect())?;
    let mut options: Vec<(String, String)> = posts.iter().map(|post| (post.to_string(), people.name(*post))).collect();
    options.sort_by_cached_key(|(_, name)| kernel::language::sort_key(name));
    options.insert(0, (own.to_string(), people.name(own)));
    Ok(options)
}
