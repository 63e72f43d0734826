//! Asking the six members likeliest to know: who they are and why, what was asked before, and one question for all.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Answer as ChoiceAnswer, Button, ChoiceGroup, Control, EmptyState, ErrorSummary, Field, Form, HowMany, Items, Lead,
    Link, Meta, MetaEntry, People, Person, SectionHead, TextArea, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::acts;
use super::likeliest::Likeliest;
use super::model::{ROUND_DAYS, Reason};
use super::texts::Texts;
use crate::need::{self, Need, NeedId};
use crate::search;

/// Questions and practices that were found by the words of the need.
const SIMILAR_SHOWN: usize = 4;

#[derive(Debug, Template)]
#[template(path = "inquiry/templates/asking.html")]
struct AskingPage {
    summary: ErrorSummary,
    lead: Lead,
    similar_head: SectionHead,
    similar: Items,
    people_head: SectionHead,
    people: People,
    nobody: Option<EmptyState>,
    form: Option<Form>,
}

/// The six members most likely to know, with one question for all of them. Where one was asked already it leads there: the
/// next six are asked through it.
pub(super) fn six(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need = need::own(tx, visit.actor()?, visit.param::<NeedId>("need")?)?;
    if let Some(running) = acts::running(tx, need.id)? {
        return Ok(Answer::see_other(format!("/inquiries/{}", running.id)));
    }
    page(tx, visit, &need, &FormErrors::default(), need.words.clone())
}

/// Sends it, and leads to where the answers will stand.
pub(super) fn ask_six(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need = need::own(tx, visit.actor()?, visit.param::<NeedId>("need")?)?;
    let typed = &visit.request.form;
    let words = match need::parse_words(typed, "words", visit.language()) {
        Ok(words) => words,
        Err(errors) => return page(tx, visit, &need, &errors, typed.get("words").to_owned()),
    };
    let is_shared = typed.get("shared") == "members";
    let inquiry = acts::ask(tx, visit.actor()?, need.id, &words, is_shared)?;
    Ok(Answer::see_other(format!("/inquiries/{inquiry}")))
}

fn page(tx: &mut Tx<'_>, visit: &Visit<'_>, need: &Need, errors: &FormErrors, words: String) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let likeliest = acts::chosen(tx, need, visit.language())?;
    let form = if likeliest.is_empty() { None } else { Some(question_form(tx, visit, need, errors, words)?) };
    let back = Link::new(texts.back_to_brief(), format!("/needs/{}", need.id));
    let page = AskingPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: form.as_ref().map(Form::errors).unwrap_or_default(),
        },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(back)]),
            title: texts.ask_six().into(),
            sentence: Some(texts.six_sentence(ROUND_DAYS).to_string().into()),
            ..Lead::default()
        },
        similar_head: SectionHead::new("similar", texts.similar()),
        similar: Items(search::similar(tx, visit, &need.words, &["inquiry", "question", "practice"], SIMILAR_SHOWN)?),
        people_head: SectionHead::new("people", texts.who_is_asked()),
        nobody: likeliest.is_empty().then(|| EmptyState {
            title: texts.nobody_left().into(),
            sentence: texts.nobody_left_sentence().into(),
            ..EmptyState::default()
        }),
        people: People(likeliest.iter().map(|chosen| card(visit.language(), chosen)).collect()),
        form,
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.ask_six(), page)
}

fn question_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    need: &Need,
    errors: &FormErrors,
    words: String,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let field = Field { error: errors.of("words"), ..Field::new("words", texts.your_question()) };
    let area = Control::Area(TextArea { field, value: words.into() });
    let is_shared = visit.request.form.get("shared") == "members";
    let shared = Control::Choice(ChoiceGroup {
        field: Field { hint: Some(texts.shared_hint().into()), ..Field::new("shared", texts.who_reads_it()) },
        choices: vec![
            ChoiceAnswer::new("asked", texts.only_those_asked(), !is_shared),
            ChoiceAnswer::new("members", texts.all_members(), is_shared),
        ],
        count: HowMany::One,
    });
    let path = format!("/needs/{}/questions/six", need.id);
    Ok(form::post(tx, visit, path, vec![area, shared], vec![Button::submit(texts.send_to_all())])?)
}

/// Somebody who is likely to know, with the reasons and without a score.
pub(super) fn card(language: Language, chosen: &Likeliest) -> Person {
    let answering = &chosen.answering;
    Person {
        name: Words::written(answering.holder.clone(), None),
        post: language.with_home(&answering.title, answering.city.name_in(language)).into(),
        reason: Some(reasons(language, &chosen.reasons).into()),
        ..Person::default()
    }
}

/// Why somebody was asked: "offers help on this; likeness 82 of 100; answers in English".
pub(super) fn reasons(language: Language, reasons: &[Reason]) -> String {
    let texts = Texts::new(language);
    let said = reasons.iter().map(|reason| match reason {
        Reason::Offered => texts.reason_offered().to_owned(),
        Reason::Did => texts.reason_did().to_owned(),
        Reason::Likeness(percent) => texts.reason_likeness(language.number(i64::from(*percent))).to_string(),
        Reason::Speaks(spoken) => texts.reason_speaks(spoken.name_in(language)).to_string(),
        Reason::AskedLately(times) => texts.reason_asked(*times).to_string(),
    });
    language.list(said)
}
