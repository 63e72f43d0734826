//! The questions of a draft: those that it has, one of the bank, a new one.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, EmptyState, ErrorSummary, Form, Items, Lead, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{Asked, Opened};
use super::super::store;
use super::super::texts::Texts;
use super::super::{acts, demo, forms, rules};
use super::one::question_items;
use super::{path_of, trail};

#[derive(Debug, Template)]
#[template(path = "consultation/templates/questions.html")]
struct QuestionsPage {
    summary: ErrorSummary,
    lead: Lead,
    questions_head: SectionHead,
    questions: Items,
    nothing: Option<EmptyState>,
    remove: Option<Form>,
    take_head: SectionHead,
    take: Option<Form>,
    add_head: SectionHead,
    add: Form,
}

/// Which of the forms came back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    New,
    Taken,
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (opened, asked) = load(tx, visit)?;
    let page = draw(tx, visit, (&opened, &asked), None)?;
    visit.page(tx, Texts::new(visit.language()).write_questions(), page)
}

fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Opened, Asked), Stop> {
    let opened = Opened::load(tx, visit)?;
    let _leave = rules::may_change(&opened.consultation, opened.side)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    Ok((opened, asked))
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, asked): (&Opened, &Asked),
    wrong: Option<(Which, &FormErrors)>,
) -> Result<QuestionsPage, Stop> {
    let texts = Texts::new(visit.language());
    let path = path_of(opened.consultation.id);
    let (usual, none) = (usual(opened), FormErrors::default());
    let filled = |which: Which| match wrong {
        Some((wrong, errors)) if wrong == which => Filled { typed: &visit.request.form, errors },
        _ => Filled { typed: &usual, errors: &none },
    };
    let controls = forms::question_controls(filled(Which::New), asked, visit.language());
    let add = form::post(tx, visit, format!("{path}/questions"), controls, vec![Button::submit(texts.add_question())])?;
    let take = take_form(tx, visit, (opened, asked), filled(Which::Taken))?;
    let remove = match asked.items.is_empty() {
        true => None,
        false => {
            let which =
                forms::questions_control((Filled { typed: &usual, errors: &none }, "remove"), asked, visit.language());
            let button = Button::submit(texts.take_out()).quiet();
            Some(form::post(tx, visit, format!("{path}/removals"), vec![which], vec![button])?)
        }
    };
    let errors = add.errors().into_iter().chain(take.iter().flat_map(Form::errors)).collect();
    Ok(QuestionsPage {
        summary: ErrorSummary { language: visit.language(), errors },
        lead: Lead {
            trail: trail(visit, &opened.consultation),
            title: texts.write_questions().into(),
            sentence: Some(texts.write_questions_sentence().into()),
            ..Lead::default()
        },
        questions_head: SectionHead::new("questions", texts.what_it_asks()),
        questions: question_items(asked, visit.language()),
        nothing: asked
            .items
            .is_empty()
            .then(|| EmptyState { title: texts.no_questions().into(), ..EmptyState::default() }),
        remove,
        take_head: SectionHead::new("bank", texts.question_of_bank()),
        take,
        add_head: SectionHead::new("new", texts.new_question()),
        add,
    })
}

fn usual(opened: &Opened) -> Fields {
    Fields::default().and("kind", "one").and("rows_max", "5").and("language", opened.consultation.language.code())
}

/// The questions of the bank that the draft does not ask yet.
fn take_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, asked): (&Opened, &Asked),
    filled: Filled<'_>,
) -> Result<Option<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let mut bank = store::bank::latest(tx, None)?;
    bank.retain(|question| !asked.questions.contains_key(&question.id));
    if bank.is_empty() {
        return Ok(None);
    }
    let option = |question: &super::super::model::BankQuestion| {
        let words = question.now_in(visit.language()).map_or("", |wording| &wording.words);
        (question.id.to_string(), words.to_owned())
    };
    let which = filled.select("taken", texts.field_which(), bank.iter().map(option));
    let only = forms::only_control((filled, "taken_only"), asked, visit.language());
    let path = format!("{}/bank-questions", path_of(opened.consultation.id));
    Ok(Some(form::post(tx, visit, path, vec![which, only], vec![Button::submit(texts.take_it()).quiet()])?))
}

pub(in super::super) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (opened, asked) = load(tx, visit)?;
    match forms::parse_question(&visit.request.form, &asked, visit.language()) {
        Ok((question, only)) => {
            acts::add_question(tx, visit.actor()?, opened.consultation.id, (&question, only))?;
            Ok(back(&opened))
        }
        Err(errors) => again(tx, visit, (&opened, &asked), (Which::New, &errors)),
    }
}

pub(in super::super) fn take(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (opened, asked) = load(tx, visit)?;
    match forms::parse_taken(&visit.request.form, &asked, visit.language()) {
        Ok(taken) => {
            acts::take_question(tx, visit.actor()?, opened.consultation.id, taken)?;
            Ok(back(&opened))
        }
        Err(errors) => again(tx, visit, (&opened, &asked), (Which::Taken, &errors)),
    }
}

fn again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    of: (&Opened, &Asked),
    wrong: (Which, &FormErrors),
) -> Result<Answer, Stop> {
    let page = draw(tx, visit, of, Some(wrong))?;
    visit.form_again(tx, Texts::new(visit.language()).write_questions(), page)
}

pub(in super::super) fn remove(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit)?;
    let question = visit.request.form.get("remove").parse().map_err(|_| Stop::Malformed("remove"))?;
    acts::remove_question(tx, visit.actor()?, opened.consultation.id, question)?;
    Ok(back(&opened))
}

fn back(opened: &Opened) -> Answer {
    Answer::see_other(format!("{}/questions", path_of(opened.consultation.id)))
}

/// The demo's draft.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::draft(tx)?.map(|id| format!("{}/questions", path_of(id))))
}
