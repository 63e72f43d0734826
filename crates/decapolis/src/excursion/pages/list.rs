//! The visits of a meeting, and for who conducts it the form that adds one.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, EmptyState, ErrorSummary, Form, Items, Lead, Prose, RailHead, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::acts::{self, Offered};
use super::super::texts::Texts;
use super::super::{forms, rules};
use super::shown;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "excursion/templates/list.html")]
struct ListPage {
    summary: ErrorSummary,
    lead: Lead,
    visits_head: SectionHead,
    visits: Items,
    nothing: Option<EmptyState>,
    adding: Option<(SectionHead, Form)>,
    rule_head: RailHead,
    rule: Prose,
}

pub(in crate::excursion) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let offered = Offered::load(tx, visit.actor()?, visit.param("meeting")?)?;
    let present = forms::fresh(&offered.meeting);
    let page = draw(tx, visit, &offered, (&FormErrors::default(), &present))?;
    visit.page(tx, Texts::new(visit.language()).site_visits(), page)
}

/// Adds a visit.
pub(in crate::excursion) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let offered = Offered::load(tx, actor, visit.param("meeting")?)?;
    let _leave = rules::may_add(&offered.standing, offered.meeting.phase(tx.now()))?;
    match forms::parse(form, &offered.meeting, visit.language()) {
        Ok(plan) => {
            let id = acts::add(tx, actor, offered.meeting.id, &plan)?;
            Ok(Answer::see_other(format!("/site-visits/{id}")))
        }
        Err(errors) => {
            let page = draw(tx, visit, &offered, (&errors, form))?;
            visit.form_again(tx, Texts::new(visit.language()).site_visits(), page)
        }
    }
}

/// How places are given, in sentences that anyone can read.
pub(super) fn rule(texts: Texts) -> (RailHead, Prose) {
    let sentences =
        vec![texts.rule_order().into(), texts.rule_line().into(), texts.rule_one().into(), texts.rule_closed().into()];
    (RailHead { id: "rule".into(), title: texts.how_places_are_given().into() }, Prose(sentences))
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    offered: &Offered,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<ListPage, Stop> {
    let texts = Texts::new(visit.language());
    let adding = match rules::may_add(&offered.standing, offered.meeting.phase(tx.now())) {
        Ok(_) => {
            let path = format!("/meetings/{}/site-visits", offered.meeting.id);
            let controls = forms::controls(Filled { typed, errors }, visit.language());
            let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.add_visit())])?;
            Some((SectionHead::new("add", texts.add_visit()), form))
        }
        Err(_) => None,
    };
    let (rule_head, rule) = rule(texts);
    Ok(ListPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: adding.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail: forum::trail(visit, &offered.meeting),
            title: texts.site_visits().into(),
            sentence: Some(texts.site_visits_sentence().into()),
            ..Lead::default()
        },
        visits_head: SectionHead::new("visits", texts.visits_count(offered.all.len()).to_string()),
        visits: Items(offered.all.iter().map(|excursion| shown::item(visit, offered, excursion)).collect()),
        nothing: offered.all.is_empty().then(|| EmptyState {
            title: texts.no_visits().into(),
            sentence: texts.no_visits_sentence().into(),
            ..EmptyState::default()
        }),
        adding,
        rule_head,
        rule,
    })
}
