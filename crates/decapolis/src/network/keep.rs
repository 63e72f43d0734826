//! Keeping a city's page: its people enter facts, the secretariat keeps its standing.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, ErrorSummary, Form, Lead, Link, Look, Meta, MetaEntry, RailHead, SectionHead, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::Zone;
use kernel::web::{Answer, Fields, Visit};

use super::facts::fact_label;
use super::model::{City, CityId, StandingSpan};
use super::texts::Texts;
use super::{acts, forms, rules, store, structure};

#[derive(Debug, Template)]
#[template(path = "network/templates/keep.html")]
struct KeepPage {
    summary: ErrorSummary,
    lead: Lead,
    sections: Vec<(SectionHead, Vec<Form>)>,
    entered_head: RailHead,
    entered: Vec<Form>,
}

/// The page with its forms, as far as this reader may use them.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = store::city(tx, visit.param("city")?)?;
    let page = draw(tx, visit, &city, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).keep_title(city.name_in(visit.language())).to_string(), page)
}

pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, city: CityId, errors: &FormErrors) -> Result<Answer, Stop> {
    let city = store::city(tx, city)?;
    let page = draw(tx, visit, &city, errors, &visit.request.form)?;
    visit.form_again(tx, Texts::new(visit.language()).keep_title(city.name_in(visit.language())).to_string(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    city: &City,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<KeepPage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let speaks = rules::may_speak(actor, city);
    if let (Err(refusal), false) = (&speaks, rules::keeps_standing(actor)) {
        return Err((*refusal).into());
    }
    let mut sections = Vec::new();
    if speaks.is_ok() {
        sections.push(fact_section(tx, visit, city, errors, typed)?);
        sections.push(answers_section(tx, visit, city)?);
    } else {
        sections.push(standing_section(tx, visit, city, errors, typed)?);
        sections.push(structure::region_section(tx, visit, city, errors)?);
    }
    let errors = sections.iter().flat_map(|(_, forms)| forms.iter().flat_map(Form::errors)).collect();
    Ok(KeepPage {
        summary: ErrorSummary { language: visit.language(), errors },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(
                city.name_in(visit.language()).to_owned(),
                format!("/cities/{}", city.id),
            ))]),
            title: texts.keep_title(city.name_in(visit.language())).to_string().into(),
            actions: Actions(super::invitation::link(visit, city.circle).into_iter().collect()),
            ..Lead::default()
        },
        sections,
        entered_head: RailHead { id: "entered".into(), title: texts.said_so_far().into() },
        entered: if speaks.is_ok() { entered(tx, visit, city)? } else { Vec::new() },
    })
}

fn head(id: &'static str, title: &'static str) -> SectionHead {
    SectionHead { id: id.into(), title: title.into(), ..SectionHead::default() }
}

fn fact_section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    city: &City,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<(SectionHead, Vec<Form>), Stop> {
    let texts = Texts::new(visit.language());
    let controls = forms::fact_controls(errors, typed, visit.language());
    let button = Button::submit(texts.enter_fact());
    let form = form::post(tx, visit, format!("/cities/{}/facts", city.id), controls, vec![button])?;
    Ok((head("facts", texts.add_a_fact()), vec![form]))
}

/// One button that turns "I answer questions" on or off, for the reader's own post.
fn answers_section(tx: &mut Tx<'_>, visit: &Visit<'_>, city: &City) -> Result<(SectionHead, Vec<Form>), Stop> {
    let texts = Texts::new(visit.language());
    let held = kernel::post::by_id(tx, visit.actor()?.post)?.ok_or(Stop::Missing)?;
    let (label, value) = if held.answers { (texts.stop_answering(), "no") } else { (texts.begin_answering(), "yes") };
    let act = Act::SubmitAs { name: "answers".into(), value: value.into() };
    let button = Button { label: label.into(), act, look: Look::Quiet };
    let form = form::post(tx, visit, format!("/cities/{}/answers", city.id), Vec::new(), vec![button])?;
    let title = if held.answers { texts.you_answer() } else { texts.you_do_not_answer() };
    Ok((head("answers", title), vec![form]))
}

fn standing_section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    city: &City,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<(SectionHead, Vec<Form>), Stop> {
    let texts = Texts::new(visit.language());
    let controls = forms::standing_controls(errors, typed, city.standing, visit.language());
    let button = Button::submit(texts.change_standing());
    let form = form::post(tx, visit, format!("/cities/{}/standing", city.id), controls, vec![button])?;
    Ok((head("standing-now", texts.column_standing()), vec![form]))
}

/// What the city said of itself, each with a button that takes it back.
fn entered(tx: &mut Tx<'_>, visit: &Visit<'_>, city: &City) -> Result<Vec<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let facts = store::facts_of_city(tx, city.id)?;
    let withdraw = |fact: &super::model::EnteredFact| {
        let label = texts.withdraw(fact_label(&fact.fact, visit.language())).to_string();
        let act = Act::SubmitAs { name: "fact".into(), value: fact.fact.clone().into() };
        let button = Button { label: label.into(), act, look: Look::Quiet };
        form::post(tx, visit, format!("/cities/{}/facts/withdrawal", city.id), Vec::new(), vec![button])
    };
    Ok(facts.iter().map(withdraw).collect::<Result<_, _>>()?)
}

pub(super) fn enter_fact(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = visit.param("city")?;
    let this_year = this_year(tx);
    match forms::parse_fact(&visit.request.form, this_year, visit.language()) {
        Ok(new) => acts::enter_fact(tx, visit.actor()?, city, &new)?,
        Err(errors) => return again(tx, visit, city, &errors),
    }
    Ok(back_to(city))
}

/// The year it is somewhere on earth already: a day ahead of UTC.
fn this_year(tx: &Tx<'_>) -> i64 {
    let date = tx.now().plus_days(1).date_in(&Zone::UTC).to_string();
    date.split('-').next().and_then(|year| year.parse().ok()).unwrap_or_default()
}

pub(super) fn withdraw_fact(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = visit.param("city")?;
    acts::withdraw_fact(tx, visit.actor()?, city, visit.request.form.get("fact"))?;
    Ok(back_to(city))
}

pub(super) fn set_answers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let answers = match visit.request.form.get("answers") {
        "yes" => true,
        "no" => false,
        _ => return Err(Stop::Malformed("answers")),
    };
    let city = store::city(tx, visit.param("city")?)?;
    let _leave = rules::may_speak(visit.actor()?, &city)?;
    acts::set_answers(tx, visit.actor()?, answers)?;
    Ok(back_to(city.id))
}

pub(super) fn set_standing(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = visit.param("city")?;
    match forms::parse_standing(&visit.request.form, visit.language()) {
        Ok((standing, reason)) => acts::set_standing(tx, visit.actor()?, city, standing, &reason)?,
        Err(errors) => return again(tx, visit, city, &errors),
    }
    Ok(back_to(city))
}

fn back_to(city: CityId) -> Answer {
    Answer::see_other(format!("/cities/{city}"))
}

/// The history of a city's standing, the latest first: "member since 3 May 2024: founding member".
pub(super) fn history_lines(visit: &Visit<'_>, spans: &[StandingSpan]) -> Meta {
    let texts = Texts::new(visit.language());
    let zone = visit.time_zone();
    let line = |span: &StandingSpan| {
        let since = visit.language().date(span.starts_at.date_in(&zone), DateLength::Medium);
        let standing = texts.standing(span.standing.code());
        MetaEntry::Words(Words::written(texts.standing_since(since, &span.reason, standing).to_string(), None))
    };
    Meta(spans.iter().map(line).collect())
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(held) = super::hand_over::example_post(tx)? else { return Ok(None) };
    Ok(store::city_by_circle(tx, held.home)?.map(|city| format!("/cities/{}/keep", city.id)))
}
