//! The page of a round: what it is, and for each reader what they can do and what came of it.

use askama::Template as Page;
use kernel::db::Tx;
use kernel::design::{
    Actions, ErrorSummary, Figures, Form, Items, Lead, Link, Meta, MetaEntry, Notice, RailHead, SectionHead,
    SummaryList, Words,
};
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::model::{EntryId, RoundId};
use super::super::store;
use super::super::texts::Texts;
use super::{View, facts, list, sides, staff};

/// A part of the page.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) head: Option<SectionHead>,
    pub(super) notices: Vec<Notice>,
    pub(super) figures: Figures,
    pub(super) items: Items,
    pub(super) forms: Vec<Form>,
    pub(super) actions: Actions,
}

#[derive(Debug, Page)]
#[template(path = "round/templates/round.html")]
struct RoundPage {
    summary: ErrorSummary,
    lead: Lead,
    parts: Vec<Part>,
    rules_head: RailHead,
    rules: SummaryList,
}

/// One round.
pub(in crate::round) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: RoundId = visit.param("round")?;
    match found(draw(tx, visit, id, &FormErrors::default(), &Fields::default()))? {
        Some(answer) => Ok(answer),
        // Somebody's part has no page of its own: a next step that names it leads here. Ids are never those of two records.
        None => {
            let entry = store::entry(tx, EntryId::from_number(id.number()))?;
            Ok(Answer::see_other(format!("/rounds/{}", entry.round)))
        }
    }
}

/// The same with a form that came back.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, id: RoundId, errors: &FormErrors) -> Result<Answer, Stop> {
    draw(tx, visit, id, errors, &visit.request.form)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, id: RoundId, errors: &FormErrors, typed: &Fields) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let view = View::load(tx, visit, id)?;
    let mut parts = sides::parts(tx, visit, &view, errors, typed)?;
    if view.is_staff {
        parts.extend(staff::parts(tx, visit, &view, errors, typed)?);
    }
    let wrong = parts.iter().flat_map(|part| &part.forms).flat_map(Form::errors).collect();
    let title = Words::written(view.round.name.clone(), Some(view.round.language.code().into()));
    let page = RoundPage {
        summary: ErrorSummary { language: visit.language(), errors: wrong },
        lead: lead(visit, &view, tx),
        parts,
        rules_head: RailHead { id: "rules".into(), title: texts.rules().into() },
        rules: SummaryList { pairs: facts::of(visit, &view), is_in_rail: true },
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, title.text().to_owned(), page)
}

fn lead(visit: &Visit<'_>, view: &View, tx: &Tx<'_>) -> Lead {
    let texts = Texts::new(visit.language());
    let round = &view.round;
    let language = Some(round.language.code().into());
    let mut trail = vec![MetaEntry::Link(Link::new(texts.rounds(), "/rounds"))];
    let rung = |rung: &crate::support::Rung| Link::new(rung.name.clone(), format!("/support/templates/{}", rung.id));
    trail.extend(view.rung.as_ref().map(|found| MetaEntry::Link(rung(found))));
    trail.push(MetaEntry::Tag(list::tag(visit, round, tx.now())));
    Lead {
        trail: Meta(trail),
        title: Words::written(round.name.clone(), language.clone()),
        sentence: Some(Words::written(round.words.clone(), language)),
        ..Lead::default()
    }
}

pub(in crate::round) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let latest = store::before(tx, RoundId::from_number(i64::MAX))?;
    Ok(latest.first().map(|round| format!("/rounds/{}", round.id)))
}
