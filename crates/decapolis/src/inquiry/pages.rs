//! The page of a question to several members: its answers as they come, who was asked and why, and what can be done next.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Answer as ChoiceAnswer, Button, ChoiceGroup, Control, EmptyState, ErrorSummary, Field, Form, HowMany,
    Items, Lead, Link, Meta, MetaEntry, Notice, People, Person, RailHead, SectionHead, TextArea, Thread, Words,
};
use kernel::form::{self, FormErrors};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Markup, Visit};

use super::asking::reasons;
use super::loaded::{View, name_of};
use super::model::{Ask, InquiryId};
use super::store::record;
use super::texts::Texts;
use super::{acts, answers, demo, rules};
use crate::need::{self, QuestionId};
use crate::{discussion, network};

#[derive(Debug, Template)]
#[template(path = "inquiry/templates/inquiry.html")]
struct InquiryPage {
    summary: ErrorSummary,
    lead: Lead,
    answers_head: SectionHead,
    answers: Items,
    nothing: Option<EmptyState>,
    thanks: Option<Notice>,
    next_head: SectionHead,
    forms: Vec<Form>,
    asked_head: SectionHead,
    asked: People,
    discussion: Markup,
    thread_head: RailHead,
    thread: Thread,
}

/// The page, as far as this reader may read and act.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, view.inquiry.words, page)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, errors, &visit.request.form)?;
    visit.form_again(tx, view.inquiry.words, page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<InquiryPage, Stop> {
    let texts = Texts::new(visit.language());
    let inquiry = &view.inquiry;
    let forms = forms(tx, visit, view, errors, typed)?;
    let cities = network::names_of(tx, view.asks.iter().map(|ask| ask.city), visit.language())?;
    let city_of = |ask: &Ask| cities.get(&ask.city).cloned().unwrap_or_default();
    let answered: Vec<&Ask> = view.asks.iter().filter(|ask| ask.answered_at.is_some()).collect();
    let summary_errors = forms.iter().flat_map(Form::errors).collect();
    Ok(InquiryPage {
        summary: ErrorSummary { language: visit.language(), errors: summary_errors },
        lead: lead(visit, view),
        answers_head: SectionHead::new("answers", texts.answers()),
        nothing: answered.is_empty().then(|| EmptyState {
            title: texts.no_answer_yet().into(),
            sentence: texts.no_answer_sentence(inquiry.state().code()).to_string().into(),
            ..EmptyState::default()
        }),
        answers: Items(answered.iter().filter_map(|ask| answers::item(visit, view, ask, &city_of(ask))).collect()),
        thanks: (!inquiry.thanks.is_empty()).then(|| {
            let said = Words::written(inquiry.thanks.clone(), Some(inquiry.language.code().into()));
            Notice { title: Some(texts.your_thanks().into()), ..Notice::done(said) }
        }),
        next_head: SectionHead::new("next", texts.what_next()),
        forms,
        asked_head: SectionHead {
            note: Some(texts.rounds_asked(inquiry.rounds).to_string().into()),
            ..SectionHead::new("asked", texts.who_was_asked())
        },
        asked: People(view.asks.iter().map(|ask| card(visit, view, ask, &city_of(ask))).collect()),
        discussion: discussion::section(tx, visit, &view.spot())?,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: kernel::thread::draw(tx, visit, record(inquiry.id), &inquiry.words)?,
    })
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let inquiry = &view.inquiry;
    let is_own = visit.actor.is_some_and(|actor| rules::may_share(actor, inquiry, &view.city).is_ok());
    let own = is_own.then(|| MetaEntry::Link(Link::new(texts.back_to_brief(), format!("/needs/{}", inquiry.need))));
    let city = Link::new(view.city.name_in(visit.language()).to_owned(), format!("/cities/{}", view.city.id));
    let readers = if view.is_shared { texts.read_by_members() } else { texts.read_by_those_asked() };
    let trail = [
        Some(MetaEntry::Link(Link::new(texts.open_questions(), "/questions"))),
        own,
        Some(MetaEntry::Link(city)),
        Some(MetaEntry::Words(texts.asked_on(visit.day(inquiry.asked_at)).to_string().into())),
        Some(MetaEntry::Words(readers.into())),
    ];
    Lead {
        trail: Meta(trail.into_iter().flatten().collect()),
        title: Words::written(inquiry.words.clone(), Some(inquiry.language.code().into())),
        sentence: Some(texts.state_sentence(inquiry.state().code()).to_string().into()),
        ..Lead::default()
    }
}

fn card(visit: &Visit<'_>, view: &View, ask: &Ask, city: &str) -> Person {
    let texts = Texts::new(visit.language());
    let held = view.posts.get(&ask.post);
    let holder = held.and_then(|held| held.holder.as_ref()).map(|holder| holder.name.clone());
    let title = held.map_or("", |held| &held.title);
    let state = if ask.answered_at.is_some() { texts.has_answered() } else { texts.has_not_answered() };
    Person {
        name: Words::written(holder.unwrap_or_else(|| texts.vacant().to_owned()), None),
        post: visit.language().with_home(title, city).into(),
        reason: Some(reasons(visit.language(), &ask.reasons).into()),
        languages: Some(state.into()),
        actions: Actions::default(),
    }
}

/// What this reader can do next, each a form of its own.
fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Vec<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let (inquiry, city) = (&view.inquiry, &view.city);
    let path = |part: &str| format!("/inquiries/{}/{part}", inquiry.id);
    let mut forms = Vec::new();
    let first_answered = view.asks.iter().find(|ask| ask.answered_at.is_some());
    if rules::may_mark(actor, inquiry, city, first_answered).is_ok() {
        forms.push(mark_form(tx, visit, view, errors, typed)?);
    }
    let foreign = translatable(actor, view);
    if let Some(first) = foreign.first() {
        let field = Field { error: errors.of("translation"), ..Field::new("translation", texts.in_your_language()) };
        let area = Control::Area(TextArea { field, value: typed.get("translation").to_owned().into() });
        let which = which_answer(view, ("question", texts.which_answer()), &foreign, first.question);
        let button = Button::submit(texts.add_version()).quiet();
        forms.push(form::post(tx, visit, path("versions"), vec![which, area], vec![button])?);
    }
    if rules::may_begin_practice(actor, inquiry, city).is_ok() {
        let button = Button::submit(texts.begin_practice()).quiet();
        forms.push(form::post(tx, visit, path("practice"), Vec::new(), vec![button])?);
    }
    if rules::may_widen(actor, inquiry, city, view.oversees).is_ok() {
        let button = Button::submit(texts.ask_next_six()).quiet();
        forms.push(form::post(tx, visit, path("rounds"), Vec::new(), vec![button])?);
    }
    if rules::may_share(actor, inquiry, city).is_ok() {
        let (label, value) =
            if view.is_shared { (texts.close_to_members(), "asked") } else { (texts.open_to_members(), "members") };
        let act = kernel::design::Act::SubmitAs { name: "shared".into(), value: value.into() };
        let button = Button { label: label.into(), act, look: kernel::design::Look::Quiet };
        forms.push(form::post(tx, visit, path("audience"), Vec::new(), vec![button])?);
    }
    Ok(forms)
}

/// The answers that the reader may say in their language: written in another, and nobody did yet.
fn translatable<'v>(actor: &Actor, view: &'v View) -> Vec<&'v Ask> {
    let is_foreign = |ask: &&Ask| {
        let answer = view.question(ask).and_then(|question| question.answer.as_ref());
        let versions = view.versions.get(&record(ask.question)).map_or_else(Vec::new, |texts| texts.versions("answer"));
        answer.is_some_and(|answer| answer.language != actor.language)
            && !versions.iter().any(|version| version.language == actor.language)
    };
    let may = |ask: &&Ask| rules::may_translate(actor, &view.city, ask).is_ok();
    view.asks.iter().filter(is_foreign).filter(may).collect()
}

fn mark_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let answered: Vec<&Ask> = view.asks.iter().filter(|ask| ask.answered_at.is_some()).collect();
    let first = answered.iter().min_by_key(|ask| ask.answered_at).map(|ask| ask.question);
    let best = view.inquiry.best.or(first);
    let field = Field { error: errors.of("thanks"), ..Field::new("thanks", texts.your_thanks()) };
    let field = Field { hint: Some(texts.thanks_hint().into()), ..field };
    let known = typed.filled("thanks").unwrap_or(&view.inquiry.thanks).to_owned();
    let area = Control::Area(TextArea { field, value: known.into() });
    let mut controls: Vec<Control> = Vec::new();
    if let Some(best) = best {
        controls.push(which_answer(view, ("best", texts.which_helped()), &answered, best));
    }
    controls.push(area);
    let path = format!("/inquiries/{}/best", view.inquiry.id);
    Ok(form::post(tx, visit, path, controls, vec![Button::submit(texts.mark_it())])?)
}

/// One of some answers, each by who gave it.
fn which_answer(
    view: &View,
    (name, label): (&'static str, &'static str),
    among: &[&Ask],
    chosen: QuestionId,
) -> Control {
    let choices = among.iter().map(|ask| ChoiceAnswer {
        value: ask.question.to_string().into(),
        label: Words::written(name_of(view.posts.get(&ask.post)), None),
        hint: None,
        is_chosen: ask.question == chosen,
    });
    Control::Choice(ChoiceGroup { field: Field::new(name, label), choices: choices.collect(), count: HowMany::One })
}

/// Marks the answer that helped most.
pub(super) fn mark(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: InquiryId = visit.param("inquiry")?;
    let form = &visit.request.form;
    let question: QuestionId = form.get("best").parse().map_err(|_| Stop::Malformed("best"))?;
    let thanks = match form.filled("thanks") {
        Some(_) => need::parse_words(form, "thanks", visit.language()),
        None => Ok(String::new()),
    };
    match thanks {
        Ok(thanks) => acts::mark(tx, visit.actor()?, id, question, &thanks)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}

/// Says an answer in the reader's language.
pub(super) fn translate(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: InquiryId = visit.param("inquiry")?;
    let form = &visit.request.form;
    let question: QuestionId = form.get("question").parse().map_err(|_| Stop::Malformed("question"))?;
    match need::parse_words(form, "translation", visit.language()) {
        Ok(words) => acts::translate(tx, visit.actor()?, id, question, &words)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}

pub(super) fn begin_practice(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let practice = acts::begin_practice(tx, visit.actor()?, visit.param("inquiry")?)?;
    Ok(Answer::see_other(format!("/practices/{practice}/writing")))
}

pub(super) fn widen(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: InquiryId = visit.param("inquiry")?;
    acts::widen(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

pub(super) fn share(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: InquiryId = visit.param("inquiry")?;
    let is_shared = match visit.request.form.get("shared") {
        "members" => true,
        "asked" => false,
        _ => return Err(Stop::Malformed("shared")),
    };
    acts::share(tx, visit.actor()?, id, is_shared)?;
    Ok(back_to(id))
}

fn back_to(id: InquiryId) -> Answer {
    Answer::see_other(format!("/inquiries/{id}"))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::example(tx)?.map(|id| format!("/inquiries/{id}")))
}

pub(super) fn example_six(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(need::demo_need(tx)?.map(|need| format!("/needs/{need}/questions/six")))
}
