//! The page of one meeting of two: when, at which table, with whom; and calling it off with a word.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, ErrorSummary, Form, Lead, Link, MetaEntry, Notice, Pair, SectionHead, SummaryList, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::{Encounter, EncounterId, Round};
use super::super::texts::Texts;
use super::super::{acts, forms, rules};
use super::when;
use crate::action::People;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "encounter/templates/one.html")]
struct OnePage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    facts_head: SectionHead,
    facts: SummaryList,
    form: Option<(SectionHead, Form)>,
}

type Found = (Opened, Round, Encounter);

fn find(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Found, Stop> {
    loaded::encounter(tx, visit.actor()?, visit.param::<EncounterId>("encounter")?)
}

pub(in crate::encounter) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let found = find(tx, visit)?;
    let page = draw(tx, visit, &found, (&FormErrors::default(), &Fields::default()))?;
    visit.page(tx, Texts::new(visit.language()).encounter(), page)
}

/// Calls it off.
pub(in crate::encounter) fn call_off(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, typed) = (visit.actor()?, &visit.request.form);
    let found = find(tx, visit)?;
    let _leave = rules::may_call_off(actor, (found.0.phase, tx.now()), &found.1, &found.2)?;
    match forms::parse_call_off(typed, visit.language()) {
        Ok(words) => acts::call_off(tx, actor, found.2.id, &words)?,
        Err(errors) => {
            let page = draw(tx, visit, &found, (&errors, typed))?;
            return visit.form_again(tx, Texts::new(visit.language()).encounter(), page);
        }
    }
    Ok(Answer::see_other(format!("/encounters/{}", found.2.id)))
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    found: &Found,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<OnePage, Stop> {
    let texts = Texts::new(visit.language());
    let (opened, round, encounter) = found;
    let people = People::load(tx, visit.language(), [encounter.one, encounter.other])?;
    let form = call_off_form(tx, visit, found, Filled { typed, errors })?;
    let mut trail = forum::trail(visit, &opened.meeting);
    let path = format!("/meetings/{}/encounters", opened.meeting.id);
    trail.0.push(MetaEntry::Link(Link::new(texts.encounters(), path)));
    let with = match encounter.with(visit.actor()?.post) {
        Some(other) => vec![Pair::new(texts.with_whom(), people.name(other))],
        None => [encounter.one, encounter.other].map(|post| Pair::new(texts.who(), people.name(post))).into(),
    };
    let mut pairs = vec![
        Pair::new(texts.when(), when(visit, &opened.meeting, &round.plan, encounter.slot)),
        Pair::new(texts.table(), visit.language().number(encounter.place + 1).to_string()),
        Pair::new(texts.minutes(), visit.language().number(round.plan.minutes).to_string()),
    ];
    pairs.splice(0..0, with);
    Ok(OnePage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: form.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead { trail, title: texts.encounter().into(), ..Lead::default() },
        notices: notices(visit, encounter, &people),
        facts_head: SectionHead::new("facts", texts.when_and_where()),
        facts: SummaryList { pairs, is_in_rail: false },
        form,
    })
}

/// Who called it off, and what they said.
fn notices(visit: &Visit<'_>, encounter: &Encounter, people: &People) -> Vec<Notice> {
    let Some(off) = &encounter.called_off else { return Vec::new() };
    let title = Texts::new(visit.language()).called_off_by(people.name(off.by).text()).to_string();
    let words = Words::written(off.words.clone(), Some(off.language.code().into()));
    vec![Notice { title: Some(title.into()), ..Notice::notable(words) }]
}

fn call_off_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, round, encounter): &Found,
    filled: Filled<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    if rules::may_call_off(visit.actor()?, (opened.phase, tx.now()), round, encounter).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let controls = forms::call_off_controls(filled, visit.language());
    let button = Button::submit(texts.call_off()).danger();
    let form = form::post(tx, visit, format!("/encounters/{}/call-off", encounter.id), controls, vec![button])?;
    Ok(Some((SectionHead::new("call-off", texts.call_off_head()), form)))
}
