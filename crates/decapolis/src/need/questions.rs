//! Pages of questions: the draft that says why you of all people, and the answer.

use askama::Template;
use kernel::circle;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, Detail, Disclosure, ErrorSummary, Field, Form, Lead, Link, Meta, MetaEntry, RailHead,
    TextArea, Thread, Words,
};
use kernel::form::{self, FormErrors};
use kernel::mail_in;
use kernel::post::{self, HeldPost, PostId};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Status, Visit};

use super::model::{Need, NeedId, Question, QuestionId};
use super::texts::Texts;
use super::{acts, forms, rules, store};
use crate::network::City;
use crate::{inquiry, network, offer, practice};

/// Lines of a whole mail that a page shows.
const WHOLE_LINES_MAX: usize = 300;

#[derive(Debug, Template)]
#[template(path = "need/templates/question.html")]
struct QuestionPage {
    summary: ErrorSummary,
    lead: Lead,
    said: Vec<Words>,
    whole_mail: Option<Disclosure>,
    form: Option<Form>,
    /// Where the question comes from; none where it is not sent yet.
    thread: Option<(RailHead, Thread)>,
}

/// A drafted question to the holder of one post.
pub(super) fn draft(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need = own_need(tx, visit)?;
    let asked = asked_post(tx, visit.request.query.get("post"))?;
    let words = drafted_words(tx, visit, &need, &asked)?;
    draft_page(tx, visit, &need, &asked, &FormErrors::default(), words)
}

fn draft_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    need: &Need,
    asked: &HeldPost,
    errors: &FormErrors,
    words: String,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let holder = asked.holder.as_ref().ok_or(Stop::Missing)?.name.clone();
    let area = text_area("words", texts.your_question(), errors, words);
    let path = format!("/needs/{}/questions?post={}", need.id, asked.post);
    let form = form::post(tx, visit, path, vec![area], vec![Button::submit(texts.send_question())])?;
    let title = texts.ask_person(&holder).to_string();
    let capacity = match network::city_of_circle(tx, asked.home)? {
        Some(city) => Some(offer::capacity(tx, city.id)?),
        None => None,
    };
    let goes_to = texts.question_goes_to(&asked.title).to_string();
    let counted = capacity.as_ref().map(|capacity| offer::capacity_words(visit, capacity));
    let is_full = capacity.is_some_and(|capacity| capacity.is_full());
    let page = QuestionPage {
        summary: summary(visit, &form),
        lead: lead(visit, need, title.clone(), goes_to),
        said: counted.into_iter().map(Words::from).collect(),
        whole_mail: None,
        form: (!is_full).then_some(form),
        thread: None,
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, title, page)
}

/// Why you of all people: what was offered, the practice that names you, what your city did, or else that it is like ours.
fn drafted_words(tx: &mut Tx<'_>, visit: &Visit<'_>, need: &Need, asked: &HeldPost) -> Result<String, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let home = network::city_of_circle(tx, asked.home)?;
    let offer = match &home {
        Some(city) => offer::offer_of_post(tx, city.id, asked.post, &need.topic)?,
        None => None,
    };
    let holder = asked.holder.as_ref().map_or("", |holder| holder.name.as_str());
    Ok(match offer {
        Some(offer) => {
            texts.draft_with_offer(&actor.name, &actor.home_name, holder, &offer.terms.words, &need.words).to_string()
        }
        None => {
            let why = why_them(tx, visit, need, (asked, home.as_ref()))?;
            texts.draft_without_offer(&actor.name, &actor.home_name, holder, &why, &need.words).to_string()
        }
    })
}

/// The same reason as stands on their card in the brief.
fn why_them(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    need: &Need,
    (asked, home): (&HeldPost, Option<&City>),
) -> Result<String, Stop> {
    let texts = Texts::new(visit.language());
    let contacts = practice::contacts_on(tx, &need.topic, visit.reader(), visit.language())?;
    if let Some((_, practice)) = contacts.iter().find(|(post, _)| *post == asked.post) {
        return Ok(texts.you_are_named_for(practice).to_string());
    }
    let did = practice::cities_that_did(tx, &need.topic, visit.reader())?;
    let did = home.and_then(|home| did.iter().find(|(place, ..)| *place == home.place));
    Ok(match did {
        Some((_, _, Some(year))) => texts.your_city_did_since(*year).to_string(),
        Some(_) => texts.your_city_did().to_owned(),
        None => texts.your_city_is_like_ours().to_owned(),
    })
}

pub(super) fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need = own_need(tx, visit)?;
    let asked = asked_post(tx, visit.request.query.get("post"))?;
    let words = match forms::parse_words(&visit.request.form, "words", visit.language()) {
        Ok(words) => words,
        Err(errors) => {
            let typed = visit.request.form.get("words").to_owned();
            return draft_page(tx, visit, &need, &asked, &errors, typed);
        }
    };
    let question = acts::ask(tx, visit.actor()?, need.id, asked.post, &words)?;
    Ok(Answer::see_other(format!("/questions/{question}")))
}

/// A question, its answer, and for who was asked the form to answer.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let question = readable(tx, visit)?;
    question_page(tx, visit, &question, &FormErrors::default(), &Fields::default())
}

pub(super) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let question = readable(tx, visit)?;
    let form = &visit.request.form;
    match forms::parse_words(form, "answer", visit.language()) {
        Ok(words) => acts::answer(tx, visit.actor()?, question.id, &words)?,
        Err(errors) => return question_page(tx, visit, &question, &errors, form),
    }
    Ok(Answer::see_other(format!("/questions/{}", question.id)))
}

fn question_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    question: &Question,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let asker = post::by_id(tx, question.asker)?.ok_or(Stop::Missing)?;
    let asked = post::by_id(tx, question.asked)?.ok_or(Stop::Missing)?;
    let named = |held: &HeldPost| held.holder.as_ref().map_or_else(|| held.title.clone(), |holder| holder.name.clone());
    let title = texts.question_title(named(&asked), named(&asker)).to_string();
    let form = match rules::may_answer(visit.actor()?, question) {
        Ok(_) => {
            let area = text_area("answer", texts.your_answer(), errors, typed.get("answer").to_owned());
            let path = format!("/questions/{}/answer", question.id);
            Some(form::post(tx, visit, path, vec![area], vec![Button::submit(texts.send_answer())])?)
        }
        Err(_) => None,
    };
    let mut said = vec![Words::written(question.words.clone(), Some(question.language.code().into()))];
    said.extend(
        question
            .answer
            .as_ref()
            .map(|answer| Words::written(answer.words.clone(), Some(answer.language.code().into()))),
    );
    let all = inquiry::of_question(tx, question.id)?;
    let all = all.map(|id| Link::new(texts.all_answers(), format!("/inquiries/{id}")));
    let sentence = if question.answer.is_some() { texts.it_is_answered() } else { texts.it_waits() };
    let page = QuestionPage {
        summary: form.as_ref().map(|form| summary(visit, form)).unwrap_or_default(),
        lead: Lead {
            trail: Meta(all.into_iter().map(MetaEntry::Link).collect()),
            title: title.clone().into(),
            sentence: Some(sentence.into()),
            ..Lead::default()
        },
        said,
        whole_mail: whole_mail(tx, visit, question)?,
        form,
        thread: Some((
            RailHead { id: "thread".into(), title: texts.thread().into() },
            kernel::thread::draw(tx, visit, store::record(question.id), &question.words)?,
        )),
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, title, page)
}

/// The whole mail by which a question was answered, for the post that sent it: what was cut from it may have mattered.
fn whole_mail(tx: &mut Tx<'_>, visit: &Visit<'_>, question: &Question) -> Result<Option<Disclosure>, Stop> {
    let is_own = visit.actor()?.post == question.asked && question.answer.is_some();
    let whole = if is_own { mail_in::whole_text_of(tx, store::record(question.id), question.asked)? } else { None };
    let line = |line: &str| Detail::Sentence(Words::written(line.to_owned(), None));
    let lines =
        |text: String| text.lines().filter(|line| !line.trim().is_empty()).take(WHOLE_LINES_MAX).map(line).collect();
    Ok(whole.map(|text| Disclosure { summary: Texts::new(visit.language()).whole_mail().into(), body: lines(text) }))
}

/// A form about a need that came back, on a page of its own.
pub(super) fn form_page(tx: &mut Tx<'_>, visit: &Visit<'_>, need: &Need, form: Form) -> Result<Answer, Stop> {
    let page = QuestionPage {
        summary: summary(visit, &form),
        lead: lead(visit, need, need.words.clone(), String::new()),
        said: Vec::new(),
        whole_mail: None,
        form: Some(form),
        thread: None,
    };
    visit.form_again(tx, need.words.clone(), page)
}

/// A need that the actor's city may ask about.
fn own_need(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Need, Stop> {
    let need = store::need(tx, visit.param::<NeedId>("need")?, visit.reader())?;
    let city = network::city(tx, need.city)?;
    let _ = rules::may_change(visit.actor()?, &need, &city)?;
    Ok(need)
}

/// A question is read by the people of both homes.
pub(super) fn readable(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Question, Stop> {
    let id: QuestionId = visit.param("question")?;
    if !circle::is_open_to(tx, store::record(id), visit.reader())? {
        return Err(Stop::Missing);
    }
    store::question(tx, id)
}

/// The post that is asked: held by somebody who answers.
fn asked_post(tx: &mut Tx<'_>, id: &str) -> Result<HeldPost, Stop> {
    let id: PostId = id.parse()?;
    let held = post::by_id(tx, id)?.ok_or(Stop::Missing)?;
    if held.answers && held.holder.is_some() { Ok(held) } else { Err(Stop::Missing) }
}

fn text_area(name: &'static str, label: &'static str, errors: &FormErrors, value: String) -> Control {
    let field = Field { error: errors.of(name), ..Field::new(name, label) };
    Control::Area(TextArea { field, value: value.into() })
}

fn summary(visit: &Visit<'_>, form: &Form) -> ErrorSummary {
    ErrorSummary { language: visit.language(), errors: form.errors() }
}

fn lead(visit: &Visit<'_>, need: &Need, title: String, sentence: String) -> Lead {
    let back = Link::new(Texts::new(visit.language()).back_to_brief(), format!("/needs/{}", need.id));
    Lead {
        trail: Meta(vec![MetaEntry::Link(back)]),
        title: title.into(),
        sentence: (!sentence.is_empty()).then(|| sentence.into()),
        news: None,
        actions: Actions::default(),
    }
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::example_question(tx)?.map(|question| format!("/questions/{question}")))
}

pub(super) fn example_draft(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let need = super::demo::example_need(tx)?;
    let members = network::answering_posts(tx)?;
    let other = members.iter().find(|answering| answering.city.place.number() != super::demo::LEADERS_PLACE);
    Ok(need.zip(other).map(|(need, other)| format!("/needs/{need}/questions/new?post={}", other.post)))
}
