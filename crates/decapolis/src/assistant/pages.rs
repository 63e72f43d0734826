//! The page on which the holder of a post names its assistants and ends their time.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, EmptyState, ErrorSummary, Form, Lead, Link, Meta, MetaEntry, SectionHead, Words};
use kernel::form::{self, FormErrors};
use kernel::language::DateLength;
use kernel::post::{self, Assistant, PostId};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::texts::Texts;
use super::{acts, forms, rules};

#[derive(Debug, Template)]
#[template(path = "assistant/templates/assistants.html")]
struct AssistantsPage {
    summary: ErrorSummary,
    lead: Lead,
    present_head: SectionHead,
    present: Vec<Form>,
    nobody: Option<EmptyState>,
    new_head: SectionHead,
    form: Form,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, title(visit)?, page)
}

fn title(visit: &Visit<'_>) -> Result<String, Stop> {
    Ok(Texts::new(visit.language()).assistants_title(&visit.actor()?.title).to_string())
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<AssistantsPage, Stop> {
    let texts = Texts::new(visit.language());
    let post: PostId = visit.param("post")?;
    let _leave = rules::may_keep_assistants(visit.actor()?, post)?;
    let assistants = post::assistants_of(tx, post)?;
    let controls = forms::controls(errors, typed, visit.language());
    let button = Button::submit(texts.name_assistant());
    let form = form::post(tx, visit, format!("/posts/{post}/assistants"), controls, vec![button])?;
    let head = |id: &'static str, title: &'static str| SectionHead {
        id: id.into(),
        title: title.into(),
        ..SectionHead::default()
    };
    let nothing = EmptyState { title: texts.nobody_assists().into(), ..EmptyState::default() };
    Ok(AssistantsPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(
                kernel::texts::Texts::new(visit.language()).your_account(),
                "/account",
            ))]),
            title: title(visit)?.into(),
            sentence: Some(texts.assistants_sentence().into()),
            ..Lead::default()
        },
        present_head: head("present", texts.who_assists()),
        nobody: assistants.is_empty().then_some(nothing),
        present: assistants.iter().map(|one| end_form(tx, visit, one)).collect::<Result<_, _>>()?,
        new_head: head("new", texts.name_somebody()),
        form,
    })
}

/// "End: Iris Vale, until 3 May 2026".
fn end_form(tx: &Tx<'_>, visit: &Visit<'_>, assistant: &Assistant) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let last_day = assistant.ends_at.date_in(&visit.time_zone()).plus_days(-1);
    let until = visit.language().date(last_day, DateLength::Medium);
    let label = Words::written(texts.end_assistance(&assistant.name, until).to_string(), None);
    let button = Button { label, ..Button::submit("").quiet() };
    Ok(form::post(tx, visit, format!("/assistants/{}/end", assistant.id), Vec::new(), vec![button])?)
}

pub(super) fn name(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let post: PostId = visit.param("post")?;
    match forms::parse(&visit.request.form, &visit.time_zone(), tx.now(), visit.language()) {
        Ok(new) => acts::name_assistant(tx, visit.actor()?, post, &new)?,
        Err(errors) => {
            let page = draw(tx, visit, &errors, &visit.request.form)?;
            return visit.form_again(tx, title(visit)?, page);
        }
    };
    Ok(Answer::see_other(format!("/posts/{post}/assistants")))
}

pub(super) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let post = acts::end_assistance(tx, visit.actor()?, visit.param("assistance")?)?;
    Ok(Answer::see_other(format!("/posts/{post}/assistants")))
}

/// The post of the demo that has an assistant.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(kernel::draft::example(tx)?.map(|draft| format!("/posts/{}/assistants", draft.post)))
}
