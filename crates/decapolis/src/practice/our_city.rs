//! What the reader's city has to do with a practice: whether it still runs, who can be asked, and what it did with it.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{
    Answer as ChoiceAnswer, Button, ChoiceGroup, Control, Field, HowMany, Lead, Link, Meta, MetaEntry, Prose, Words,
};
use kernel::form::{self, FormErrors};
use kernel::id::{Id, from_text};
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::adoption::{self, NewAdoption, Status};
use super::confirmation::{self, NewConfirmation, Said};
use super::contact;
use super::model::{CityOfPractice, Practice, PracticeId};
use super::rules;
use super::store;
use super::texts::Texts;
use super::writing::{Drawing, Section, WritingPage, head, option, reading};
use crate::network::{self, City};

/// Letters of what is said.
const WORDS_MAX: usize = 2_000;

/// The page, with the forms that this reader may use.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).our_city(), page)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, errors, &visit.request.form)?;
    visit.form_again(tx, Texts::new(visit.language()).our_city(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<WritingPage, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let actor = visit.actor()?;
    let practice = store::practice(tx, visit.param("practice")?, visit.reader())?;
    let cities = store::cities(tx, practice.id)?;
    let home = network::city_of_circle(tx, actor.home)?;
    let drawing = Drawing { errors, typed, language };
    let speaks = rules::may_speak_of(actor, &practice, &cities, home.as_ref());
    let adopts = rules::may_adopt(actor, &practice, home.as_ref());
    let mut sections = Vec::new();
    if let Ok(leave) = &speaks {
        sections.push(confirmation_section(tx, visit, &practice, drawing)?);
        sections.push(contact_section(tx, visit, &practice, leave.city)?);
    }
    if let Ok(leave) = &adopts {
        sections.push(adoption_section(tx, visit, &practice, leave.city, drawing)?);
    }
    if let (Err(refusal), true) = (adopts, sections.is_empty()) {
        return Err(refusal.into());
    }
    let title = store::title(tx, practice.id, language)?.unwrap_or_default();
    let back = Link::new(Words::written(title, None), format!("/practices/{}", practice.id));
    let lead = Lead { trail: Meta(vec![MetaEntry::Link(back)]), title: texts.our_city().into(), ..Lead::default() };
    Ok(WritingPage::new(language, lead, sections))
}

fn confirmation_section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    practice: &Practice,
    draw: Drawing<'_>,
) -> Result<Section, Stop> {
    let texts = Texts::new(draw.language);
    let said = Said::ALL.map(|said| (said.code(), texts.said(said.code()).to_string()));
    let controls = vec![
        choices("said", texts.how_it_stands(), &said, draw, Said::Runs.code()),
        draw.day("since", texts.since_day(), tx.now().date_in(&visit.time_zone()).to_string()),
        draw.area("words", texts.confirm_words(), String::new()),
    ];
    let path = format!("/practices/{}/confirmations", practice.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.say_it())])?;
    Ok(Section { head: head("confirmation", texts.say_whether().to_owned()), forms: vec![form], ..Section::default() })
}

/// The city's posts; the empty choice takes the contact away.
fn contact_section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    practice: &Practice,
    city: CityOfPractice,
) -> Result<Section, Stop> {
    let texts = Texts::new(visit.language());
    let posts = post::at_home_in(tx, visit.actor()?.home)?;
    let none = std::iter::once(option("", texts.no_contact()));
    let named = posts.iter().filter(|post| post.function.is_of_a_city()).map(|post| {
        let holder = post.holder.as_ref().map_or_else(String::new, |holder| format!(", {}", holder.name));
        option(post.post.to_string(), format!("{}{holder}", post.title))
    });
    let known = city.contact.map_or_else(String::new, |post| post.to_string());
    let errors = FormErrors::default();
    let draw = Drawing { errors: &errors, typed: &Fields::default(), language: visit.language() };
    let control = draw.select("post", texts.contact(), none.chain(named).collect(), &known);
    let path = format!("/practices/{}/contact", practice.id);
    let form = form::post(tx, visit, path, vec![control], vec![Button::submit(texts.save()).quiet()])?;
    Ok(Section {
        head: head("contact", texts.contact().to_owned()),
        said: Prose(vec![texts.contact_hint().into()]),
        forms: vec![form],
        ..Section::default()
    })
}

fn adoption_section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    practice: &Practice,
    city: &City,
    draw: Drawing<'_>,
) -> Result<Section, Stop> {
    let texts = Texts::new(draw.language);
    let before = adoption::of_practice_and_place(tx, practice.id, city.place)?;
    let known = before.as_ref().map_or(Status::Planning, |before| before.status);
    let statuses = Status::ALL.map(|status| (status.code(), texts.adoption_status(status.code()).to_string()));
    let words = before.as_ref().map_or_else(String::new, |before| before.words.clone());
    let controls = vec![
        choices("status", texts.what_we_did(), &statuses, draw, known.code()),
        draw.year("year", texts.column_year(), before.and_then(|before| before.year)),
        draw.area("changed", texts.what_we_changed(), words),
    ];
    let from = visit.request.query.filled("from").or_else(|| visit.request.form.filled("_need")).unwrap_or_default();
    let path = format!("/practices/{}/adoptions", practice.id);
    let mut form = form::post(tx, visit, path, controls, vec![Button::submit(texts.say_it())])?;
    form.hidden.push(kernel::design::Hidden { name: "_need".into(), value: from.to_owned().into() });
    Ok(Section { head: head("adoption", texts.we_did_this_too().to_owned()), forms: vec![form], ..Section::default() })
}

fn choices(
    name: &'static str,
    label: &'static str,
    options: &[(&'static str, String)],
    draw: Drawing<'_>,
    known: &str,
) -> Control {
    let chosen = draw.typed.filled(name).unwrap_or(known);
    let choice = |(value, label): &(&'static str, String)| ChoiceAnswer {
        value: (*value).into(),
        label: label.clone().into(),
        hint: None,
        is_chosen: *value == chosen,
    };
    Control::Choice(ChoiceGroup {
        field: Field { error: draw.errors.of(name), ..Field::new(name, label) },
        choices: options.iter().map(choice).collect(),
        count: HowMany::One,
    })
}

/// Says whether it still runs. A change and an end are said with words.
pub(super) fn confirm(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: PracticeId = visit.param("practice")?;
    let form = &visit.request.form;
    let texts = Texts::new(visit.language());
    let said = Said::from_code(form.get("said")).ok_or(Stop::Malformed("said"))?;
    let mut errors = FormErrors::default();
    let words = limited(visit, "words", &mut errors);
    if words.is_empty() && said != Said::Runs {
        errors.add("words", texts.error_empty());
    }
    let today = reading(tx, visit).today;
    let since = form.filled("since").map(|day| day.parse::<kernel::time::Date>().ok().filter(|day| *day <= today));
    if since == Some(None) {
        errors.add("since", texts.error_read());
    }
    if !errors.is_empty() {
        return again(tx, visit, &errors);
    }
    let since = since.flatten().map(|day| day.to_string());
    confirmation::confirm(tx, visit.actor()?, id, &NewConfirmation { said, since, words })?;
    Ok(back_to(id))
}

/// Gives a post as contact, or takes it away.
pub(super) fn give_contact(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: PracticeId = visit.param("practice")?;
    let given = visit.request.form.filled("post").map(str::parse::<PostId>).transpose()?;
    contact::give(tx, visit.actor()?, id, given)?;
    Ok(back_to(id))
}

/// Says what the city did with it. A decision against it is said with its reason.
pub(super) fn adopt(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: PracticeId = visit.param("practice")?;
    let form = &visit.request.form;
    let texts = Texts::new(visit.language());
    let status = Status::from_code(form.get("status")).ok_or(Stop::Malformed("status"))?;
    let mut errors = FormErrors::default();
    let words = limited(visit, "changed", &mut errors);
    if words.is_empty() && status == Status::Against {
        errors.add("changed", texts.error_no_reason());
    }
    let year = reading(tx, visit).year("year", &mut errors);
    if !errors.is_empty() {
        return again(tx, visit, &errors);
    }
    let need = form.filled("_need").and_then(from_text).map(RecordId::from_number);
    adoption::adopt(tx, visit.actor()?, id, &NewAdoption { status, year, words, need })?;
    Ok(back_to(id))
}

fn limited(visit: &Visit<'_>, field: &'static str, errors: &mut FormErrors) -> String {
    let words = visit.request.form.get(field).replace('\r', "");
    if words.chars().count() > WORDS_MAX {
        errors.add(field, Texts::new(visit.language()).error_too_long(WORDS_MAX));
    }
    words
}

fn back_to(id: PracticeId) -> Answer {
    Answer::see_other(format!("/practices/{id}"))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::example(tx)?.map(|id| format!("/practices/{id}/our-city")))
}
