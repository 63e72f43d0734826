//! The page of an engagement: what is open and whose turn it is, what was written, who takes part, how it goes on.

use askama::Template as Page;
use kernel::db::Tx;
use kernel::design::{
    ErrorSummary, Form, Lead, Link, Meta, MetaEntry, NextStep, Notice, People, RailHead, SectionHead, Steps,
    SummaryList, Thread,
};
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::thread;
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::model::{EngagementId, SeatId, State};
use super::super::store::{self, record};
use super::super::texts::Texts;
use super::super::view::View;
use super::ask::written;
use super::parts::{self, EntryPart};
use super::turn::{self, Deed};

#[derive(Debug, Page)]
#[template(path = "support/templates/engagement.html")]
struct EngagementPage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    next: Option<NextStep>,
    /// What the reader can do now.
    deeds: Vec<Deed>,
    entries: Vec<(SectionHead, Vec<EntryPart>)>,
    steps_head: RailHead,
    steps: Steps,
    people_head: RailHead,
    people: People,
    facts_head: RailHead,
    facts: SummaryList,
    thread_head: RailHead,
    thread: Thread,
}

/// One engagement.
pub(in crate::support) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: EngagementId = visit.param("engagement")?;
    match found(draw(tx, visit, id, &FormErrors::default(), &Fields::default()))? {
        Some(answer) => Ok(answer),
        None => from_seat(tx, SeatId::from_number(id.number())),
    }
}

/// A seat has no page of its own: a next step that names one leads here. Ids are never those of two records.
fn from_seat(tx: &mut Tx<'_>, id: SeatId) -> Result<Answer, Stop> {
    Ok(Answer::see_other(format!("/support/{}", store::seat(tx, id)?.engagement)))
}

/// The same with a form that came back.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, id: EngagementId, errors: &FormErrors) -> Result<Answer, Stop> {
    draw(tx, visit, id, errors, &visit.request.form)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    id: EngagementId,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let view = View::load(tx, visit, id)?;
    let engagement = &view.whole.engagement;
    let deeds = turn::deeds(tx, visit, &view, errors, typed)?;
    let wrong = deeds.iter().flat_map(|deed| &deed.forms).flat_map(Form::errors).collect();
    let rail = |id: &'static str, title: &'static str| RailHead { id: id.into(), title: title.into() };
    let title = written(engagement.words.clone(), engagement.language);
    let page = EngagementPage {
        summary: ErrorSummary { language: visit.language(), errors: wrong },
        lead: lead(visit, &view),
        notices: parts::notices(tx, visit, &view)?,
        next: parts::next(visit, &view, tx.now()),
        deeds,
        entries: parts::entries(visit, &view),
        steps_head: rail("steps", texts.steps()),
        steps: parts::steps(visit, &view),
        people_head: rail("people", texts.who_takes_part()),
        people: parts::people(visit, &view),
        facts_head: rail("facts", texts.how_it_runs()),
        facts: parts::facts(tx, visit, &view)?,
        thread_head: rail("thread", texts.thread()),
        thread: thread::draw(tx, visit, record(id), title.text())?,
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, title.text().to_owned(), page)
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let engagement = &view.whole.engagement;
    let city = Link::new(view.city.name_in(visit.language()).to_owned(), format!("/cities/{}", view.city.id));
    let template = Link::new(
        view.whole.template.name.of(visit.language()).to_owned(),
        format!("/support/templates/{}", engagement.template),
    );
    let mut trail = vec![
        visit.entry(Link::new(texts.title(), "/support")),
        visit.entry(city),
        visit.entry(template),
        MetaEntry::Tag(super::list::tag_of(visit, &view.whole)),
    ];
    if engagement.is_in_confidence {
        trail.push(MetaEntry::Words(texts.in_confidence().into()));
    }
    let sentence = match engagement.state {
        State::Running => view.whole.template.words.of(visit.language()).to_owned(),
        State::Finished => texts.it_is_finished().to_owned(),
        State::Left => texts.it_was_stopped().to_owned(),
    };
    Lead {
        trail: Meta(trail),
        title: written(engagement.words.clone(), engagement.language),
        sentence: Some(sentence.into()),
        ..Lead::default()
    }
}

/// An engagement that everybody who takes part in the demo can open: the newest one that is shown to everybody.
pub(in crate::support) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::example(tx)?.map(|id| format!("/support/{id}")))
}
