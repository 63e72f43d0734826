//! A second look before a city stops all of it: what ends, who is told, what is kept.

use askama::Template as Page;
use kernel::db::Tx;
use kernel::design::{Button, Form, Lead, Link, Meta, MetaEntry, Pair, SummaryList, Words};
use kernel::form;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::{EngagementId, SeatState};
use super::super::texts::Texts;
use super::super::view::View;
use super::super::{rules, store};
use super::ask::written;

#[derive(Debug, Page)]
#[template(path = "support/templates/ending.html")]
struct EndingPage {
    lead: Lead,
    what: SummaryList,
    form: Form,
}

/// What stopping does, with the button that does it and a way back.
pub(in crate::support) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: EngagementId = visit.param("engagement")?;
    let view = View::load(tx, visit, id)?;
    let _leave = rules::may_stop(visit.actor()?, &view.whole, view.asker_home)?;
    let texts = Texts::new(visit.language());
    let engagement = &view.whole.engagement;
    let back = Link { label: written(engagement.words.clone(), engagement.language), href: path(id).into() };
    let buttons = vec![Button::submit(texts.stop_it()).danger(), Button::link(texts.go_on_with_it(), path(id)).quiet()];
    let page = EndingPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(back)]),
            title: texts.stop_title().into(),
            sentence: Some(texts.stop_sentence().into()),
            ..Lead::default()
        },
        what: SummaryList { pairs: what(visit, &view)?, is_in_rail: false },
        form: form::post(tx, visit, format!("{}/end", path(id)), Vec::new(), buttons)?,
    };
    visit.page(tx, texts.stop_title(), page)
}

fn path(id: EngagementId) -> String {
    format!("/support/{id}")
}

fn what(visit: &Visit<'_>, view: &View) -> Result<Vec<Pair>, Stop> {
    let texts = Texts::new(visit.language());
    let whole = &view.whole;
    let waits = whole.seats.iter().any(|seat| seat.state == SeatState::Asked);
    let step = texts.stop_ends_step(whole.step().name_in(visit.language())).to_string();
    let ends = if waits { format!("{step} {}", texts.stop_ends_asking()) } else { step };
    let own = visit.actor()?.post;
    let told: Vec<PostId> = whole.concerned().into_iter().filter(|post| *post != own).collect();
    let told = if told.is_empty() { texts.stop_tells_nobody().into() } else { view.names_of(visit, &told) };
    Ok(vec![
        Pair::new(texts.stop_ends(), Words::from(ends)),
        Pair::new(texts.stop_tells(), told),
        Pair::new(texts.stop_keeps(), texts.stop_keeps_sentence()),
    ])
}

/// What the demo's leader could stop, for the tests that visit every page.
pub(in crate::support) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let leader = super::super::demo::leader(tx)?;
    Ok(store::first_of_asker(tx, leader)?.map(|id| format!("{}/end", path(id))))
}
