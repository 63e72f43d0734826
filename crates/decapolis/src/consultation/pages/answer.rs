//! What a city says to one question: written together, confirmed, and never lost.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, ErrorSummary, Form, Item, Items, Lead, Link, Look, Meta, MetaEntry, Notice, NoticeTone,
    SectionHead, Words,
};
use kernel::draft::{self, DraftId};
use kernel::form::{self, FormErrors};
use kernel::post::{self, HeldPost};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::answering::{self, Saved};
use super::super::loaded::{Asked, OpenedSheet};
use super::super::model::{BankQuestion, Kind, SheetAnswer};
use super::super::offered::{self, Offer};
use super::super::rules;
use super::super::texts::Texts;
use super::super::{demo, handing, said, store};
use super::sheet::{confirm_form, loaded_name, offer_source, offer_words};
use super::{handing as handing_page, handing_in, numbered, sheet_tag, trail};

#[derive(Debug, Template)]
#[template(path = "consultation/templates/answer.html")]
struct AnswerPage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    offer_head: SectionHead,
    offer: Option<(Items, Form)>,
    file: Option<(SectionHead, Items, Option<Form>)>,
    handing: Option<(SectionHead, Form)>,
    form_head: SectionHead,
    form: Option<Form>,
}

/// An answer with all that its page shows.
pub(super) struct Shown {
    pub(super) opened: OpenedSheet,
    pub(super) answer: SheetAnswer,
    pub(super) question: BankQuestion,
    number: usize,
    offer: Option<Offer>,
    /// Who wrote what stands there.
    writer: String,
    /// The colleague with whom the question is.
    pub(super) with: Option<HeldPost>,
}

impl Shown {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let (opened, answer) = answering::open_answer(tx, actor, visit.param("sheet_answer")?)?;
        let opened = opened.in_language(tx, visit.language())?;
        let mut asked = Asked::load(tx, opened.consultation.id)?;
        let number = asked.number(answer.question);
        let mut offers = offered::to_city(tx, opened.sheet.id, &opened.city, &asked.questions)?;
        let question = asked.questions.remove(&answer.question).ok_or(Stop::Missing)?;
        let with = handing::with_whom(tx, opened.sheet.id)?.remove(&answer.id);
        let mut held = post::held(tx, [answer.post].into_iter().chain(with))?;
        let writer = loaded_name(held.get(&answer.post));
        let with = with.and_then(|post| held.remove(&post));
        Ok(Self { offer: offers.remove(&answer.question), opened, answer, question, number, writer, with })
    }

    fn may_write(&self, visit: &Visit<'_>) -> bool {
        let may = |actor| rules::may_answer(actor, self.opened.city.circle, &self.opened.sheet, self.opened.state);
        visit.actor.is_some_and(|actor| may(actor).is_ok())
    }
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let shown = Shown::load(tx, visit)?;
    let typed = said::present(&shown.answer, &shown.question, visit.language());
    let notices = kept_notices(tx, visit, &shown)?;
    let page = draw(tx, visit, &shown, (&typed, &FormErrors::default(), notices))?;
    visit.page(tx, numbered(&shown.question, shown.number, visit.language()).text().to_owned(), page)
}

pub(super) fn again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    errors: &FormErrors,
    notices: Vec<Notice>,
) -> Result<Answer, Stop> {
    let page = draw(tx, visit, shown, (&visit.request.form, errors, notices))?;
    visit.form_again(tx, numbered(&shown.question, shown.number, visit.language()).text().to_owned(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    (typed, errors, mut notices): (&Fields, &FormErrors, Vec<Notice>),
) -> Result<AnswerPage, Stop> {
    let texts = Texts::new(visit.language());
    let may_write = shown.may_write(visit);
    if !may_write {
        notices.push(Notice::notable(texts.not_written_now(shown.opened.state.code()).to_string()));
    }
    let form = match may_write {
        true => Some(answer_form(tx, visit, shown, (typed, errors))?),
        false => None,
    };
    let offer = match shown.offer.as_ref().filter(|_| may_write && shown.answer.said.is_none()) {
        Some(offer) => {
            Some((Items(vec![offer_item(visit, shown, offer)]), confirm_form(tx, visit, &shown.answer, offer)?))
        }
        None => None,
    };
    let file = handing_in::part(tx, visit, shown, (may_write, errors))?;
    let handing = match may_write {
        true => Some(handing_page::part(tx, visit, shown, (typed, errors))?),
        false => None,
    };
    let forms = form.iter().chain(file.iter().filter_map(|(_, _, form)| form.as_ref()));
    let forms = forms.chain(handing.iter().map(|(_, form)| form));
    let is_file = shown.question.kind == Kind::File;
    Ok(AnswerPage {
        summary: ErrorSummary { language: visit.language(), errors: forms.flat_map(Form::errors).collect() },
        lead: lead(visit, shown),
        notices,
        offer_head: SectionHead::new("known", texts.known_before()),
        offer,
        file,
        handing,
        form_head: SectionHead::new("answer-head", if is_file { texts.no_file_head() } else { texts.your_answer() }),
        form,
    })
}

fn lead(visit: &Visit<'_>, shown: &Shown) -> Lead {
    let texts = Texts::new(visit.language());
    let mut trail = trail(visit, &shown.opened.consultation);
    let sheet = format!("/consultation-sheets/{}", shown.opened.sheet.id);
    let city = shown.opened.city.name_in(visit.language()).to_owned();
    trail.0.push(MetaEntry::Link(Link::new(texts.sheet_of(city).to_string(), sheet)));
    trail.0.push(MetaEntry::Tag(sheet_tag(shown.opened.state, visit.language())));
    let with = shown.with.as_ref().map(|held| texts.with_whom(loaded_name(Some(held))).to_string());
    trail.0.extend(with.map(|words| MetaEntry::Words(words.into())));
    let written = shown
        .answer
        .said
        .map(|_| texts.written_by(visit.day(shown.answer.written_at), shown.writer.clone()).to_string().into());
    Lead {
        trail,
        title: numbered(&shown.question, shown.number, visit.language()),
        sentence: written,
        ..Lead::default()
    }
}

/// The form knows how often the answer had been written when it was shown: so nothing is overwritten unseen.
fn answer_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    (typed, errors): (&Fields, &FormErrors),
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let controls = said::controls(&shown.question, typed, errors, visit.language());
    let act = Act::SubmitAs { name: "edit".into(), value: shown.answer.edit.to_string().into() };
    let button = Button { label: texts.save_answer().into(), act, look: Look::Filled };
    Ok(form::post(tx, visit, format!("/sheet-answers/{}", shown.answer.id), controls, vec![button])?)
}

fn offer_item(visit: &Visit<'_>, shown: &Shown, offer: &Offer) -> Item {
    Item {
        title: Link { label: offer_words(visit, &shown.question, offer), href: "".into() },
        meta: Meta(vec![MetaEntry::Words(offer_source(visit, offer).into())]),
        ..Item::default()
    }
}

pub(in super::super) fn save(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let shown = Shown::load(tx, visit)?;
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let is_answer = !handing_page::is_meant(form);
    if is_answer && !shown.opened.state.is_waited_for() && rules::is_of_city(actor, shown.opened.city.circle) {
        return keep_as_draft(tx, visit, &shown);
    }
    let _leave = rules::may_answer(actor, shown.opened.city.circle, &shown.opened.sheet, shown.opened.state)?;
    if handing_page::is_meant(form) {
        return handing_page::hand(tx, visit, &shown);
    }
    let edit = form.get("edit").parse().map_err(|_| Stop::Malformed("edit"))?;
    let new = match said::parse(form, &shown.question, visit.language()) {
        Ok(new) => new,
        Err(errors) => return again(tx, visit, &shown, &errors, Vec::new()),
    };
    match answering::save(tx, actor, shown.answer.id, (&new, edit))? {
        Saved::Written => Ok(to_sheet(&shown)),
        Saved::Crossed => {
            let crossed = crossed(visit, &shown);
            again(tx, visit, &shown, &FormErrors::default(), vec![crossed])
        }
    }
}

/// Somebody of the city wrote meanwhile: their text stands above the reader's own, which is still in the form.
pub(super) fn crossed(visit: &Visit<'_>, shown: &Shown) -> Notice {
    let texts = Texts::new(visit.language());
    let answer = &shown.answer;
    let said = answer.said.map(|said| {
        let said = (said, answer.content.as_str(), answer.version);
        said::shown(&shown.question, said, answer.language, visit.language())
    });
    let keep = Button::link(texts.keep_theirs(), format!("/consultation-sheets/{}", shown.opened.sheet.id)).quiet();
    Notice {
        tone: NoticeTone::Notable,
        title: Some(texts.crossed(visit.day(answer.written_at), shown.writer.clone()).to_string().into()),
        sentence: said.unwrap_or_default(),
        actions: Actions(vec![keep]),
    }
}

/// Once it is signed or declined, and after the last day, nothing is written to the sheet; what was typed is not lost. What is kept
/// already is refused, so that a kept draft that is sent makes no other.
fn keep_as_draft(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown) -> Result<Answer, Stop> {
    let (actor, form) = (visit.actor()?, visit.request.form.without("_form"));
    let target = format!("/sheet-answers/{}", shown.answer.id);
    let kept = draft::waiting_for(tx, actor.post)?;
    if kept.iter().any(|draft| draft.target == target && said::typed(&draft.fields) == said::typed(&form)) {
        return Err(rules::not_written(shown.opened.state).into());
    }
    let id = draft::keep(tx, actor, &target, &form, visit.language())?;
    Ok(Answer::see_other(format!("{target}?kept={id}")))
}

/// That words are kept and why they are no part of the answer, and the words themselves, for whom they are kept.
fn kept_notices(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown) -> Result<Vec<Notice>, Stop> {
    let (texts, actor) = (Texts::new(visit.language()), visit.actor()?);
    let kept = visit.request.query.get("kept").parse::<DraftId>().ok().filter(|_| !shown.may_write(visit));
    let Some(id) = kept else { return Ok(Vec::new()) };
    let target = format!("/sheet-answers/{}", shown.answer.id);
    let waiting = draft::waiting_for(tx, actor.post)?;
    let Some(kept) = waiting.iter().find(|one| one.id == id && one.target == target) else { return Ok(Vec::new()) };
    let notice = Notice {
        title: Some(texts.kept_as_draft().into()),
        actions: Actions(vec![Button::link(texts.see_draft(), format!("/drafts/{id}")).quiet()]),
        ..Notice::notable(texts.kept_as_draft_sentence(shown.opened.state.code()).to_string())
    };
    let words = match said::parse(&kept.fields, &shown.question, kept.language) {
        Ok(new) => {
            let said = (new.said, new.content.as_str(), new.version);
            said::shown(&shown.question, said, new.language, visit.language())
        }
        Err(_) => Words::written(kept.fields.get("answer").to_owned(), Some(kept.language.code().into())),
    };
    Ok(vec![notice, Notice { title: Some(texts.what_you_wrote().into()), ..Notice::notable(words) }])
}

pub(in super::super) fn confirm(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = visit.param("sheet_answer")?;
    answering::confirm(tx, visit.actor()?, id, visit.request.form.get("from"))?;
    let answer = store::sheet::answer(tx, id)?;
    Ok(Answer::see_other(format!("/consultation-sheets/{}", answer.sheet)))
}

pub(super) fn to_sheet(shown: &Shown) -> Answer {
    Answer::see_other(format!("/consultation-sheets/{}", shown.opened.sheet.id))
}

/// The first question of Kansas City's open sheet.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(sheet) = demo::own_sheet(tx)? else { return Ok(None) };
    let answers = store::sheet::answers(tx, sheet)?;
    Ok(answers.first().map(|answer| format!("/sheet-answers/{}", answer.id)))
}
