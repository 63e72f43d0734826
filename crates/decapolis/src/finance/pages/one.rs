//! The page of one line: the forms that change and remove it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, ErrorSummary, Form, Lead, Link, Look, MetaEntry, Pair, RailHead, SectionHead, SummaryList, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::acts::{self, Opened};
use super::super::texts::Texts;
use super::super::{forms, rules, store};
use super::tables::payer_in_words;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "finance/templates/one.html")]
struct LinePage {
    summary: ErrorSummary,
    lead: Lead,
    forms: Vec<(SectionHead, Form)>,
    facts_head: RailHead,
    facts: SummaryList,
}

pub(in crate::finance) fn one(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = acts::open(tx, visit.actor()?, visit.param("budget_line")?)?;
    let typed = forms::present(&opened.line);
    let page = draw(tx, visit, &opened, (&FormErrors::default(), &typed))?;
    visit.page(tx, Texts::new(visit.language()).one_line(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<LinePage, Stop> {
    let texts = Texts::new(visit.language());
    let mut trail = forum::trail(visit, &opened.meeting);
    let budget = Link::new(texts.budget(), format!("/meetings/{}/budget", opened.meeting.id));
    trail.0.push(MetaEntry::Link(budget));
    let forms = match rules::may_change(visit.actor()?, &opened.standing, &opened.line) {
        Ok(_) => changing(tx, visit, opened, Filled { typed, errors })?,
        Err(_) => Vec::new(),
    };
    let title = texts.heading_name(opened.line.said.heading.code()).to_string();
    Ok(LinePage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead { trail, title: title.into(), ..Lead::default() },
        forms,
        facts_head: RailHead { id: "facts".into(), title: texts.one_line().into() },
        facts: facts(visit, opened),
    })
}

fn changing(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    filled: Filled<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let (texts, path) = (Texts::new(visit.language()), format!("/budget-lines/{}", opened.line.id));
    let controls = forms::controls(filled, visit.language());
    let change = form::post(tx, visit, format!("{path}/change"), controls, vec![Button::submit(texts.change_line())])?;
    let button = Button { look: Look::Danger, ..Button::submit(texts.remove_line()) };
    let remove = form::post(tx, visit, format!("{path}/removal"), Vec::new(), vec![button])?;
    Ok(vec![
        (SectionHead::new("change", texts.change_line()), change),
        (SectionHead::new("remove", texts.remove_line()), remove),
    ])
}

fn facts(visit: &Visit<'_>, opened: &Opened) -> SummaryList {
    let (texts, language, said) = (Texts::new(visit.language()), visit.language(), &opened.line.said);
    let money = |minor| language.money(said.money(minor)).to_string();
    let payer = payer_in_words(said.payer, &said.payer_name, language);
    let mut pairs = vec![
        Pair::new(texts.who_pays(), payer),
        Pair::new(texts.planned(), money(said.planned)),
        Pair::new(texts.spent(), money(said.spent)),
    ];
    if !said.note.is_empty() {
        let note = Words::written(said.note.clone(), Some(opened.line.language.code().into()));
        pairs.push(Pair::new(texts.note(), note));
    }
    SummaryList { pairs, is_in_rail: true }
}

pub(in crate::finance) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, typed) = (visit.actor()?, &visit.request.form);
    let opened = acts::open(tx, actor, visit.param("budget_line")?)?;
    let _leave = rules::may_change(actor, &opened.standing, &opened.line)?;
    match forms::parse(typed, visit.language()) {
        Ok(new) => back_to(acts::change(tx, actor, opened.line.id, &new)?),
        Err(errors) => {
            let page = draw(tx, visit, &opened, (&errors, typed))?;
            visit.form_again(tx, Texts::new(visit.language()).one_line(), page)
        }
    }
}

pub(in crate::finance) fn remove(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    back_to(acts::remove(tx, visit.actor()?, visit.param("budget_line")?)?)
}

fn back_to(meeting: forum::MeetingId) -> Result<Answer, Stop> {
    Ok(Answer::see_other(format!("/meetings/{meeting}/budget")))
}

/// The first line of the demo's meeting ahead.
pub(in crate::finance) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = forum::example(tx)? else { return Ok(None) };
    Ok(store::lines(tx, meeting)?.first().map(|line| format!("/budget-lines/{}", line.id)))
}
