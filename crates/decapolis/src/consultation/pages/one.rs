//! The page of a consultation: why it asks, whom, by when, what; where the reader's city stands; what came of it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, Pair, RailHead, SectionHead,
    SummaryList, Thread, Words,
};
use kernel::form;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::loaded::{Asked, Opened, own_sheet};
use super::super::model::{BankQuestion, Consultation, ConsultationId, Sheet, State};
use super::super::said::{self, only_words};
use super::super::store::record;
use super::super::texts::Texts;
use super::super::{acts, demo, rules};
use super::{numbered, path_of, purpose, sheet_tag, state_tag, title, written};
use crate::{follow_up, network};

#[derive(Debug, Template)]
#[template(path = "consultation/templates/one.html")]
struct OnePage {
    lead: Lead,
    late: Option<Notice>,
    facts: SummaryList,
    questions_head: SectionHead,
    questions: Items,
    nothing: Option<EmptyState>,
    open_head: SectionHead,
    open_sentence: &'static str,
    open: Option<Form>,
    thread_head: RailHead,
    thread: Thread,
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit)?;
    let texts = Texts::new(visit.language());
    let consultation = &opened.consultation;
    let asked = Asked::load(tx, consultation.id)?;
    let own = own_sheet(tx, visit.actor()?, consultation.id)?;
    let open = match rules::may_open(consultation, opened.side, &asked.items, tx.now()) {
        Ok(_) => {
            let button = Button::submit(texts.open_it());
            Some(form::post(tx, visit, format!("{}/opening", path_of(consultation.id)), Vec::new(), vec![button])?)
        }
        Err(_) => None,
    };
    let page = OnePage {
        lead: lead(visit, &opened, own.as_ref(), tx.now()),
        late: (opened.state == State::Late).then(|| late(visit, &opened)),
        facts: facts(tx, visit, &opened)?,
        questions_head: SectionHead {
            note: Some(texts.questions_count(asked.items.len()).to_string().into()),
            ..SectionHead::new("questions", texts.what_it_asks())
        },
        questions: question_items(&asked, visit.language()),
        nothing: asked.items.is_empty().then(|| EmptyState {
            title: texts.no_questions().into(),
            sentence: texts.no_questions_sentence().into(),
            ..EmptyState::default()
        }),
        open_head: SectionHead::new("open", texts.ask_now()),
        open_sentence: texts.ask_now_sentence(),
        open,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: kernel::thread::draw(tx, visit, record(consultation.id), consultation.named().title)?,
    };
    visit.page(tx, consultation.named().title.to_owned(), page)
}

fn lead(visit: &Visit<'_>, opened: &Opened, own: Option<&Sheet>, now: kernel::time::Timestamp) -> Lead {
    let texts = Texts::new(visit.language());
    let consultation = &opened.consultation;
    let path = path_of(consultation.id);
    let mut actions = Vec::new();
    if let Some(sheet) = own.filter(|_| !opened.state.is_over()) {
        actions.push(Button::link(texts.to_your_sheet(), format!("/consultation-sheets/{}", sheet.id)));
    }
    if rules::may_change(consultation, opened.side).is_ok() {
        actions.push(Button::link(texts.write_questions(), format!("{path}/questions")).quiet());
        actions.push(Button::link(texts.change_it(), format!("{path}/change")).quiet());
    }
    if rules::may_name(consultation, opened.side).is_ok() {
        actions.push(Button::link(texts.languages(), format!("{path}/languages")).quiet());
    }
    if rules::may_read_results(opened.side, opened.state) {
        actions.push(Button::link(texts.see_results(), format!("{path}/results")).quiet());
    }
    if opened.state == State::Open || opened.side.writes {
        actions.push(Button::link(texts.questions_file(), format!("{path}/questions.xlsx")).quiet());
    }
    if rules::may_watch(opened.side, opened.state) {
        actions.push(Button::link(texts.see_response(), format!("{path}/cities")).quiet());
    }
    if rules::may_reply(consultation, opened.side, opened.state).is_ok()
        || (opened.side.writes && opened.state.is_over())
    {
        actions.push(Button::link(texts.write_reply(), format!("{path}/reply")).quiet());
    }
    let own = own.map(|sheet| sheet_tag(sheet.state(consultation.answers_until, now), visit.language()));
    let own = own.map(|tag| MetaEntry::Words(texts.your_city(tag.word.text().to_owned()).to_string().into()));
    let trail = [
        MetaEntry::Link(Link::new(texts.consultations(), "/consultations")),
        MetaEntry::Tag(state_tag(opened.state, visit.language())),
    ];
    let language = consultation.named().language;
    let foreign = (language != visit.language())
        .then(|| MetaEntry::Words(follow_up::written_in(language, visit.language()).into()));
    Lead {
        trail: Meta(trail.into_iter().chain(own).chain(foreign).collect()),
        title: title(consultation),
        sentence: Some(purpose(consultation)),
        actions: Actions(actions),
        ..Lead::default()
    }
}

/// A reply that was promised and is missing is shown to everybody who reads the consultation.
pub(super) fn late(visit: &Visit<'_>, opened: &Opened) -> Notice {
    let texts = Texts::new(visit.language());
    let day = visit.last_day(opened.consultation.reply_until);
    Notice {
        title: Some(texts.reply_late().into()),
        ..Notice::notable(texts.reply_late_sentence(opened.consultation.named().addressee, day).to_string())
    }
}

fn facts(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened) -> Result<SummaryList, Stop> {
    let texts = Texts::new(visit.language());
    let consultation = &opened.consultation;
    let regions = network::regions(tx, visit.language())?;
    let region = consultation.region.and_then(|id| regions.iter().find(|region| region.id == id));
    let whom = region.map_or_else(|| texts.all_members().to_owned(), |region| region.name.clone());
    let whom = if consultation.asks_deciding { texts.and_deciding(whom).to_string() } else { whom };
    let named = consultation.named();
    let mut pairs = vec![
        Pair::new(texts.field_addressee(), written(named.addressee, named.language)),
        Pair::new(texts.field_whom(), whom),
        Pair::new(texts.field_answers_until(), visit.last_day(consultation.answers_until)),
        Pair::new(texts.field_reply_until(), visit.last_day(consultation.reply_until)),
        Pair::new(texts.one_answer(), texts.one_answer_sentence()),
    ];
    if let Some(opened_at) = consultation.opened_at {
        pairs.push(Pair::new(texts.opened(), visit.day(opened_at)));
    }
    pairs.extend(original(visit, consultation));
    Ok(SummaryList { pairs, is_in_rail: false })
}

/// Title, purpose and addressee as they were written, where the reader gets a version.
fn original(visit: &Visit<'_>, consultation: &Consultation) -> Option<Pair> {
    consultation.version.as_ref()?;
    let label = follow_up::original_in(consultation.language, visit.language());
    let words = [consultation.title.as_str(), &consultation.purpose, &consultation.addressee].join(" · ");
    Some(Pair::new(label, written(&words, consultation.language)))
}

/// The questions with how each is answered, and of whom it is asked.
pub(super) fn question_items(asked: &Asked, language: Language) -> Items {
    let texts = Texts::new(language);
    let item = |(item, question): (&super::super::model::Item, &BankQuestion)| {
        let mut meta = vec![MetaEntry::Words(texts.kind_name(question.kind.code()).to_string().into())];
        let choices = question.now_in(language).and_then(|wording| said::choices_in_words(question, wording, language));
        meta.extend(item.only.map(|only| MetaEntry::Words(only_words(asked, only, language).into())));
        Item {
            title: Link { label: numbered(question, asked.number(question.id), language), href: "".into() },
            meta: Meta(meta),
            sentence: choices.map(|choices| Words::written(choices, None)),
            ..Item::default()
        }
    };
    Items(asked.each().map(item).collect())
}

pub(in super::super) fn open(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: ConsultationId = visit.param("consultation")?;
    acts::open(tx, visit.actor()?, id)?;
    Ok(Answer::see_other(path_of(id)))
}

/// The demo's consultation that is open.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::open(tx)?.map(path_of))
}
