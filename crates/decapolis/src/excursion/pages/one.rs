//! One visit: what it is, what the reader's post has of it, and for who conducts the meeting who comes and the forms.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, ErrorSummary, Form, Lead, Link, MetaEntry, Notice, Pair, Prose, RailHead, SectionHead,
    SummaryList, Table, Thread,
};
use kernel::form::FormErrors;
use kernel::stop::Stop;
use kernel::thread;
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::acts::{self, Offered};
use super::super::line::Line;
use super::super::model::{Excursion, Own};
use super::super::store::record;
use super::super::texts::Texts;
use super::{deeds, file, list, shown};
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "excursion/templates/one.html")]
struct OnePage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    facts: SummaryList,
    own: Option<Form>,
    who: Option<(SectionHead, Option<Table>)>,
    forms: Vec<(SectionHead, Form)>,
    rule_head: RailHead,
    rule: Prose,
    thread_head: RailHead,
    thread: Thread,
}

/// What was typed into which form, where something of it is wrong.
pub(super) enum Typed<'t> {
    Nothing,
    Change(&'t Fields, FormErrors),
    Cancel(&'t Fields, FormErrors),
}

pub(in crate::excursion) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (offered, excursion) = acts::open(tx, visit.actor()?, visit.param("site_visit")?)?;
    answer(tx, visit, (&offered, &excursion), &Typed::Nothing)
}

pub(super) fn answer(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (offered, excursion): (&Offered, &Excursion),
    typed: &Typed<'_>,
) -> Result<Answer, Stop> {
    let page = draw(tx, visit, (offered, excursion), typed)?;
    let status = if matches!(typed, Typed::Nothing) { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, excursion.plan.title.clone(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (offered, excursion): (&Offered, &Excursion),
    typed: &Typed<'_>,
) -> Result<OnePage, Stop> {
    let texts = Texts::new(visit.language());
    let forms = deeds::forms(tx, visit, (offered, excursion), typed)?;
    let who = match offered.standing.conducts {
        true => Some(file::table(tx, visit, offered, excursion)?),
        false => None,
    };
    let (rule_head, rule) = list::rule(texts);
    Ok(OnePage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, offered, excursion),
        notice: notice(tx, visit, offered, excursion),
        facts: SummaryList { pairs: facts(visit, offered, excursion), is_in_rail: false },
        own: deeds::own(tx, visit, (offered, excursion))?,
        who,
        forms,
        rule_head,
        rule,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: thread::draw(tx, visit, record(excursion.id), &excursion.plan.title)?,
    })
}

fn lead(visit: &Visit<'_>, offered: &Offered, excursion: &Excursion) -> Lead {
    let texts = Texts::new(visit.language());
    let mut trail = forum::trail(visit, &offered.meeting);
    let path = format!("/meetings/{}/site-visits", offered.meeting.id);
    trail.0.push(MetaEntry::Link(Link::new(texts.site_visits(), path)));
    let own = Line::of(&offered.places, excursion.id).own(visit.reader());
    trail.0.extend(shown::tag(visit, excursion, own).map(MetaEntry::Tag));
    let file = format!("/site-visits/{}/places.csv", excursion.id);
    let mut actions = Vec::new();
    if offered.standing.conducts {
        actions.push(Button::link(texts.as_file(), file).quiet());
        actions.push(Button::print(texts.print()));
    }
    Lead {
        trail,
        title: shown::written(excursion, &excursion.plan.title),
        sentence: Some(shown::written(excursion, &excursion.plan.words)),
        actions: Actions(actions),
        ..Lead::default()
    }
}

/// That it was cancelled, and why; or that no place is taken any more.
fn notice(tx: &Tx<'_>, visit: &Visit<'_>, offered: &Offered, excursion: &Excursion) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    if excursion.is_cancelled() {
        let title = texts.was_cancelled(visit.day(excursion.cancelled_at)).to_string();
        let reason = shown::written(excursion, &excursion.cancel_reason);
        return Some(Notice { title: Some(title.into()), ..Notice::notable(reason) });
    }
    if !excursion.is_open(tx.now()) {
        return Some(Notice::notable(texts.has_begun()));
    }
    let own = Line::of(&offered.places, excursion.id).own(visit.reader());
    (own == Own::Holds).then(|| Notice::done(texts.you_have_a_place()))
}

fn facts(visit: &Visit<'_>, offered: &Offered, excursion: &Excursion) -> Vec<Pair> {
    let (texts, plan) = (Texts::new(visit.language()), &excursion.plan);
    let line = Line::of(&offered.places, excursion.id);
    let way = texts.step_free(if plan.is_step_free { "yes" } else { "no" }).to_string();
    let mut pairs = vec![
        Pair::new(texts.time(), shown::when(visit, offered, plan)),
        Pair::new(texts.meeting_point(), shown::written(excursion, &plan.meeting_point)),
        Pair::new(texts.the_way(), way),
        Pair::new(texts.walking(), texts.walks(plan.walking_minutes).to_string()),
    ];
    if !plan.access_words.is_empty() {
        pairs.push(Pair::new(texts.access_words(), shown::written(excursion, &plan.access_words)));
    }
    pairs.push(Pair::new(texts.places(), shown::left(visit, excursion, &line)));
    pairs
}
