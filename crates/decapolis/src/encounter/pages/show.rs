//! The page of a meeting's meetings of two: for who comes their wishes and whom they meet, for who conducts all the rest.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, ErrorSummary, Form, Items, Lead, Notice, Prose, RailHead, SectionHead, Table,
};
use kernel::form::FormErrors;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{KEPT_DAYS, State};
use super::super::texts::Texts;
use super::super::view::View;
use super::super::{filtering, forms};
use super::{conducting, wishing};
use crate::forum::{self, Phase};

#[derive(Debug, Template)]
#[template(path = "encounter/templates/encounters.html")]
struct EncountersPage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    own_head: SectionHead,
    own: Items,
    nothing: Option<EmptyState>,
    filter_head: SectionHead,
    filter: Option<Form>,
    forms: Vec<(SectionHead, Form)>,
    table_head: SectionHead,
    table: Option<Table>,
    unmet_head: SectionHead,
    unmet: Items,
    rule_head: RailHead,
    rule: Prose,
}

/// What was typed into which form, where something of it is wrong.
pub(super) enum Typed<'t> {
    Nothing,
    Plan(&'t Fields, FormErrors),
    Wishes(&'t Fields, FormErrors),
}

pub(in crate::encounter) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &Typed::Nothing)?;
    visit.page(tx, Texts::new(visit.language()).encounters(), page)
}

/// The page again, with what was typed and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View, typed: &Typed<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, view, typed)?;
    visit.form_again(tx, Texts::new(visit.language()).encounters(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View, typed: &Typed<'_>) -> Result<EncountersPage, Stop> {
    let texts = Texts::new(visit.language());
    let mut forms: Vec<(SectionHead, Form)> = wishing::form(tx, visit, view, typed)?.into_iter().collect();
    let filter = if forms.is_empty() { None } else { Some(filtering::form(tx, visit, view)?) };
    forms.extend(conducting::forms(tx, visit, view, typed)?);
    let is_own = view.is_told() && view.of.standing.attends;
    let own = wishing::own(visit, view);
    Ok(EncountersPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, view),
        notices: notices(visit, view),
        own_head: SectionHead::new("own", texts.whom_you_meet()),
        nothing: (is_own && own.0.is_empty())
            .then(|| EmptyState { title: texts.you_meet_nobody().into(), ..EmptyState::default() }),
        own,
        filter_head: SectionHead {
            note: Some(texts.filter_note().into()),
            ..SectionHead::new("find", texts.find_people())
        },
        filter,
        forms,
        table_head: SectionHead::new("all", texts.who_meets_whom()),
        table: conducting::table(visit, view),
        unmet_head: SectionHead::new("unmet", texts.unmet()),
        unmet: wishing::unmet(visit, view),
        rule_head: RailHead { id: "rule".into(), title: texts.how_it_works().into() },
        rule: Prose(vec![
            texts.rule_private().into(),
            texts.rule_mutual().into(),
            texts.rule_drawing().into(),
            texts.rule_kept(KEPT_DAYS).to_string().into(),
        ]),
    })
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let mut actions = Vec::new();
    if view.of.standing.conducts && !view.encounters.is_empty() {
        let path = format!("/meetings/{}/encounters/list", view.of.meeting.id);
        actions.push(Button::link(texts.list_to_print(), path).quiet());
    }
    Lead {
        trail: forum::trail(visit, &view.of.meeting),
        title: texts.encounters().into(),
        sentence: Some(texts.encounters_sentence().into()),
        actions: Actions(actions),
        ..Lead::default()
    }
}

/// Where the round stands, and what who conducts has to know.
fn notices(visit: &Visit<'_>, view: &View) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    let Some((plan, state)) = view.plan().zip(view.state) else {
        return vec![Notice::notable(texts.no_round())];
    };
    let zone = view.of.meeting.zone();
    let at = |time| visit.language().date_time(time, &zone).to_string();
    let mut notices = vec![match state {
        State::Open => Notice::notable(texts.open_until(at(plan.wish_by)).to_string()),
        State::Closed | State::Drawn => Notice::notable(texts.closed_since(at(plan.wish_by)).to_string()),
        State::Told => Notice::done(texts.told_sentence(at(plan.starts_at)).to_string()),
    }];
    if view.of.standing.conducts {
        notices.push(Notice::notable(texts.wishing(view.wishing).to_string()));
        if state == State::Drawn {
            let count = view.encounters.len();
            notices.push(Notice::notable(texts.is_draft(count, view.unmet.len()).to_string()));
        }
        if !forms::is_within(plan, &view.of.meeting) && view.of.phase != Phase::Cancelled {
            notices.push(Notice::notable(texts.outside(state.code()).to_string()));
        }
    }
    notices
}
