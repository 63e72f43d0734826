//! Pages on which a practice is written: its parts with what is there, and one part with its form.

use askama::Template;
use atlas::PlaceId;
use kernel::circle::{EVERYBODY, MEMBERS};
use kernel::db::Tx;
use kernel::design::{ErrorSummary, Form, Lead, Notice, Prose, SectionHead, SummaryList};
use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::time::Zone;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{Practice, PracticeId};
use super::super::rules;
use super::super::store as records;
use super::super::texts::Texts;
use super::acts::{self, NewDraft};
use super::forms::{self, Reading};
use super::part::Part;
use super::{drawing, store};
use crate::network;

/// The page of a practice's form, whole or one part.
#[derive(Debug, Template)]
#[template(path = "practice/templates/writing.html")]
pub(in super::super) struct WritingPage {
    pub(in super::super) summary: ErrorSummary,
    pub(in super::super) lead: Lead,
    pub(in super::super) notice: Option<Notice>,
    pub(in super::super) sections: Vec<Section>,
}

/// A heading with what is there and the forms that change it.
#[derive(Debug, Default)]
pub(in super::super) struct Section {
    pub(in super::super) head: SectionHead,
    pub(in super::super) said: Prose,
    pub(in super::super) pairs: SummaryList,
    pub(in super::super) forms: Vec<Form>,
}

impl WritingPage {
    pub(in super::super) fn new(language: Language, lead: Lead, sections: Vec<Section>) -> Self {
        let errors = sections.iter().flat_map(|section| section.forms.iter().flat_map(Form::errors)).collect();
        Self { summary: ErrorSummary { language, errors }, lead, notice: None, sections }
    }
}

/// The form that begins a practice.
pub(in super::super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = drawing::beginning(tx, visit, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).new_practice(), page)
}

/// Begins a draft and leads to its parts.
pub(in super::super) fn begin_practice(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let form = &visit.request.form;
    let reading = reading(tx, visit);
    let actor = visit.actor()?;
    let place = place_written_for(tx, visit, form)?;
    let topics = topic::offered(tx, visit.language())?;
    let (beginning, texts) = (forms::beginning(reading, &topics), forms::texts(reading, Part::Title));
    let (Some(place), Ok((topic, language)), Ok(texts)) = (place, &beginning, &texts) else {
        let mut errors = texts.err().unwrap_or_default();
        if let Err(others) = &beginning {
            errors.add_all(others);
        }
        if place.is_none() {
            errors.add("city", Texts::new(visit.language()).error_member());
        }
        let page = drawing::beginning(tx, visit, &errors, form)?;
        return visit.form_again(tx, Texts::new(visit.language()).new_practice(), page);
    };
    let text = |at: usize| texts.get(at).map_or_else(String::new, |(_, text)| text.clone());
    let draft = NewDraft { place, topic: topic.clone(), language: *language, title: text(0), summary: text(1) };
    let id = acts::begin(tx, actor, &draft)?;
    Ok(Answer::see_other(format!("/practices/{id}/writing")))
}

/// A city's people write for their city; the secretariat names a member, or nobody yet.
fn place_written_for(tx: &mut Tx<'_>, visit: &Visit<'_>, form: &Fields) -> Result<Option<PlaceId>, Stop> {
    let actor = visit.actor()?;
    let city = if actor.function == Function::Secretariat {
        let Ok(named) = form.get("city").parse() else { return Ok(None) };
        network::city(tx, named).ok()
    } else {
        network::city_of_circle(tx, actor.home)?
    };
    let leave = rules::may_begin(actor, city.as_ref())?;
    Ok(Some(leave.city.place))
}

/// The parts of a practice, or one of them: `?part=story`, a version in another language with `?part=version&language=fr`.
pub(in super::super) fn writing(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let practice = own(tx, visit)?;
    let query = &visit.request.query;
    let page = match Part::from_code(query.get("part")) {
        Some(part) => drawing::part(tx, visit, &practice, part, &FormErrors::default(), &Fields::default())?,
        None => drawing::parts(tx, visit, &practice, &FormErrors::default())?,
    };
    visit.page(tx, Texts::new(visit.language()).write_practice(), page)
}

/// Saves the texts of a part.
pub(in super::super) fn texts(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let practice = own(tx, visit)?;
    let part = part_asked(visit)?;
    let language = version_asked(visit, &practice);
    match forms::texts(reading(tx, visit), part) {
        Ok(texts) => acts::set_texts(tx, visit.actor()?, practice.id, language, &texts)?,
        Err(errors) => return again(tx, visit, &practice, part, &errors),
    }
    Ok(back_to(practice.id))
}

/// The language that a version is written in: one other than the original, else the original.
pub(super) fn version_asked(visit: &Visit<'_>, practice: &Practice) -> Language {
    let asked = visit.request.query.filled("language").and_then(|code| code.parse().ok());
    asked.unwrap_or(practice.language)
}

/// Saves topics, stage and years.
pub(in super::super) fn basics(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let practice = own(tx, visit)?;
    let topics = topic::all(tx, visit.language())?;
    match forms::basics(reading(tx, visit), &topics) {
        Ok(basics) => acts::set_basics(tx, visit.actor()?, practice.id, &basics)?,
        Err(errors) => return again(tx, visit, &practice, Part::Basics, &errors),
    }
    Ok(back_to(practice.id))
}

/// Adds a source, a figure, a precondition or a city, and offers to add another.
pub(in super::super) fn add_practice_entry(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let practice = own(tx, visit)?;
    let part = part_asked(visit)?;
    match forms::entry(reading(tx, visit), part) {
        Ok(entry) => acts::add_entry(tx, visit.actor()?, practice.id, &entry)?,
        Err(errors) => return again(tx, visit, &practice, part, &errors),
    }
    Ok(back_to_part(practice.id, part))
}

/// Takes one away.
pub(in super::super) fn remove_practice_entry(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let practice = own(tx, visit)?;
    let part = part_asked(visit)?;
    let index = visit.request.form.get("entry").parse().map_err(|_| Stop::Malformed("entry"))?;
    acts::remove_entry(tx, visit.actor()?, practice.id, part, index)?;
    Ok(back_to_part(practice.id, part))
}

/// Shows a practice to the members or to everybody.
pub(in super::super) fn audience(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: PracticeId = visit.param("practice")?;
    let to = match visit.request.form.get("audience") {
        "members" => MEMBERS,
        "everybody" => EVERYBODY,
        _ => return Err(Stop::Malformed("audience")),
    };
    acts::show(tx, visit.actor()?, id, to)?;
    Ok(Answer::see_other(format!("/practices/{id}")))
}

/// Withdraws a practice with the reason.
pub(in super::super) fn leave(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let practice = own(tx, visit)?;
    match forms::reason(reading(tx, visit)) {
        Ok(reason) => acts::withdraw(tx, visit.actor()?, practice.id, &reason)?,
        Err(errors) => {
            let page = drawing::parts(tx, visit, &practice, &errors)?;
            return visit.form_again(tx, Texts::new(visit.language()).write_practice(), page);
        }
    }
    Ok(Answer::see_other(format!("/practices/{}", practice.id)))
}

fn again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    practice: &Practice,
    part: Part,
    errors: &FormErrors,
) -> Result<Answer, Stop> {
    let page = drawing::part(tx, visit, practice, part, errors, &visit.request.form)?;
    visit.form_again(tx, Texts::new(visit.language()).write_practice(), page)
}

/// The practice of the address, which the actor may write.
fn own(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Practice, Stop> {
    let practice = records::practice(tx, visit.param("practice")?, visit.reader())?;
    let origin = network::city_at(tx, practice.place)?;
    let _ = rules::may_write(visit.actor()?, &practice, origin.as_ref())?;
    Ok(practice)
}

fn part_asked(visit: &Visit<'_>) -> Result<Part, Stop> {
    Part::from_code(visit.request.query.get("part")).ok_or(Stop::Malformed("part"))
}

/// What a form of this visit is read with.
pub(in super::super) fn reading<'r>(tx: &Tx<'_>, visit: &'r Visit<'_>) -> Reading<'r> {
    let today = tx.now().plus_days(1).date_in(&Zone::UTC);
    Reading { form: &visit.request.form, language: visit.language(), today }
}

fn back_to(id: PracticeId) -> Answer {
    Answer::see_other(format!("/practices/{id}/writing"))
}

fn back_to_part(id: PracticeId, part: Part) -> Answer {
    Answer::see_other(format!("/practices/{id}/writing?part={}", part.code()))
}

/// The draft that the demo's leader wrote.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(leader) = super::super::statements::leader(tx)? else { return Ok(None) };
    Ok(store::written_by(tx, leader.post)?.map(|id| format!("/practices/{id}/writing")))
}
