//! The page on the phone: one statement at a time and three buttons; the code, where one is needed; how to leave again.

use std::collections::BTreeSet;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, EmptyState, Field, Form, Items, Lead, Notice, Prose, RailHead, SectionHead, TextField,
    Width, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::session::Key;
use kernel::stop::{Refuse, Stop};
use kernel::web::{Answer, Status, Visit};

use super::super::answered::Languages;
use super::super::loaded::{self, Opened};
use super::super::model::{State, Statement, StatementId};
use super::super::store::{drawn, voting as votes};
use super::super::texts::Texts;
use super::super::{appearance, census, choosing, rules, sharing, voting, who};
use super::{own, parts};
use crate::follow_up;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/one.html")]
struct OnePage {
    accent: String,
    lead: Lead,
    notices: Vec<Notice>,
    head: SectionHead,
    statement: Items,
    form: Option<Form>,
    nothing: Option<EmptyState>,
    response: Option<(SectionHead, Prose)>,
    own: Option<(SectionHead, Items)>,
    is_shared: bool,
    next: Option<Form>,
    about: Option<(SectionHead, Form)>,
    withdraw: Option<(SectionHead, Form)>,
    rail_head: RailHead,
    rail: Prose,
}

/// What somebody said so far, and what they are shown next.
struct Turn<'s> {
    said: usize,
    of: usize,
    next: Option<&'s Statement>,
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    drawn_page(tx, visit, &of, &FormErrors::default())
}

fn drawn_page(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened, errors: &FormErrors) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let shown = loaded::accepted(tx, visit, of.conversation.id)?;
    let device = who::new_device(tx, visit, &of.conversation)?;
    let turn = turn(tx, of, &shown, device.as_ref())?;
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    let is_open = of.state() == State::Open && !sharing::is_over(of);
    let needs_code = of.conversation.access.needs_code() && voter.is_none();
    let form = match turn.next {
        _ if !is_open => None,
        _ if needs_code => Some(code_form(tx, visit, of, errors)?),
        Some(next) => Some(parts::vote_form(tx, visit, next, false)?),
        None => None,
    };
    let (rail_head, rail) = parts::small_print(visit, &of.conversation);
    let place = sharing::place(tx, of)?;
    let shared = place.as_deref().map(|place| Notice::notable(texts.shared_at(place).to_string()));
    let page = OnePage {
        accent: appearance::class_of(&of.conversation.accent),
        lead: lead(visit, of),
        notices: parts::source(visit, &of.conversation).into_iter().chain(shared).collect(),
        head: head(visit, &turn, is_open && needs_code),
        statement: Items(if is_open && !needs_code {
            turn.next.map(|next| parts::item(visit, next)).into_iter().collect()
        } else {
            Vec::new()
        }),
        nothing: nothing(visit, of, form.is_some()),
        form,
        response: response(tx, visit, of)?,
        own: own::section(tx, visit, (of, &shown))?,
        is_shared: place.is_some(),
        next: sharing::next_form(tx, visit, of)?,
        about: census::asking_form(tx, visit, (of, turn.said))?,
        withdraw: withdrawal(tx, visit, of)?,
        rail_head,
        rail,
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    let answer = visit.page_with(tx, status, of.conversation.shown().0.to_owned(), page)?;
    Ok(who::known_again(visit, device.as_ref(), answer))
}

fn turn<'s>(tx: &mut Tx<'_>, of: &Opened, shown: &'s [Statement], device: Option<&Key>) -> Result<Turn<'s>, Stop> {
    let said = match of.who.as_ref().and_then(|who| who.voter.as_ref()) {
        Some(voter) => votes::of_voter(tx, voter.id)?,
        None => Vec::new(),
    };
    let seen: BTreeSet<StatementId> = said.iter().map(|(id, _)| *id).collect();
    let known = drawn::priorities(tx, of.conversation.id)?;
    let key = who::drawn_by(&of.conversation, of.who.as_ref(), device);
    let next = choosing::next(shown, &seen, &known, &key);
    let said = shown.iter().filter(|one| seen.contains(&one.id)).count();
    Ok(Turn { said, of: shown.len(), next })
}

fn lead(visit: &Visit<'_>, of: &Opened) -> Lead {
    let texts = Texts::new(visit.language());
    let path = of.conversation.path();
    let mut actions = vec![Button::link(texts.see_map(), format!("{path}/map")).quiet()];
    if of.state() == State::Open {
        actions.push(Button::link(texts.add_statement(), format!("{path}/statements/new")).quiet());
    }
    actions.push(Button::link(texts.all_statements(), format!("{path}/statements")).quiet());
    if of.conducts {
        actions.push(Button::link(texts.conduct(), format!("{path}/conducting")).quiet());
    }
    let (_, what_changes, language) = of.conversation.shown();
    Lead {
        trail: parts::trail(visit, of),
        title: parts::question(&of.conversation),
        sentence: Some(Words::written(what_changes.to_owned(), Some(language.code().into()))),
        actions: Actions(actions),
        ..Lead::default()
    }
}

fn head(visit: &Visit<'_>, turn: &Turn<'_>, needs_code: bool) -> SectionHead {
    let texts = Texts::new(visit.language());
    let title = match turn.next {
        _ if needs_code => texts.your_code(),
        Some(_) => texts.do_you_agree(),
        None => texts.your_votes(),
    };
    let note = Some(texts.said_so_far(turn.of, turn.said).to_string().into()).filter(|_| !needs_code);
    SectionHead { note, ..SectionHead::new("statement", title) }
}

fn nothing(visit: &Visit<'_>, of: &Opened, has_form: bool) -> Option<EmptyState> {
    let texts = Texts::new(visit.language());
    if has_form {
        return None;
    }
    if of.state() == State::Open && sharing::is_over(of) {
        let over = rules::Refusal::SharedOver.words(visit.language());
        return Some(EmptyState { title: over.title.into(), sentence: over.reason.into(), ..EmptyState::default() });
    }
    let (title, sentence) = match of.state() {
        State::Open => (texts.all_said(), texts.all_said_sentence()),
        State::Awaiting | State::Late => (texts.voting_over(), texts.voting_over_sentence()),
        State::Closed => (texts.voting_over(), texts.closed_sentence()),
    };
    let map = Button::link(texts.see_map(), format!("{}/map", of.conversation.path())).quiet();
    Some(EmptyState { title: title.into(), sentence: sentence.into(), actions: Actions(vec![map]) })
}

/// The words with which it was closed.
pub(super) fn response(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened) -> Result<Option<(SectionHead, Prose)>, Stop> {
    if of.state() != State::Closed {
        return Ok(None);
    }
    let (texts, reader) = (Texts::new(visit.language()), visit.language());
    let languages = Languages::load(tx, of.conversation.id)?;
    let said = languages.response(&of.conversation, reader);
    let written = |words: &str, language: Language| Words::written(words.to_owned(), Some(language.code().into()));
    let mut lines = vec![written(said.words, said.language)];
    if let Some((words, language)) = said.original {
        lines.extend([follow_up::original_in(language, reader).into(), written(words, language)]);
    } else if said.language != reader {
        lines.push(follow_up::written_in(said.language, reader).into());
    }
    Ok(Some((SectionHead::new("response", texts.the_response()), Prose(lines))))
}

fn code_form(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened, errors: &FormErrors) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let code = Control::Text(TextField {
        field: Field {
            hint: Some(texts.code_hint(of.conversation.access.code()).to_string().into()),
            error: errors.of("code"),
            ..Field::new("code", texts.your_code())
        },
        width: Width::Medium,
        autocomplete: Some("off".into()),
        ..TextField::default()
    });
    let path = format!("{}/code", of.conversation.path());
    Ok(form::post(tx, visit, path, vec![code], vec![Button::submit(texts.take_part())])?)
}

fn withdrawal(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    if rules::may_withdraw(voter).is_err() {
        return Ok(None);
    }
    let path = format!("{}/withdrawal", of.conversation.path());
    let form = form::post(tx, visit, path, Vec::new(), vec![Button::submit(texts.withdraw()).quiet()])?;
    Ok(Some((SectionHead::new("withdraw", texts.withdraw_title()), form)))
}

/// Votes, and leads to the next statement; from the page of a statement back to it.
pub(in super::super) fn vote(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let form = &visit.request.form;
    let id: StatementId = form.get("statement").parse().map_err(|_| Stop::Malformed("statement"))?;
    let side = parts::side_of(form.get("vote")).ok_or(Stop::Malformed("vote"))?;
    let comes_back = form.get("back") == "statement";
    voting::vote(tx, visit, &of, (id, side))?;
    let path = of.conversation.path();
    Ok(Answer::see_other(if comes_back { super::super::model::statement_path(id) } else { path }))
}

/// Takes part with a code.
pub(in super::super) fn enter(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    if voting::enter(tx, visit, &of, visit.request.form.get("code"))? {
        return Ok(Answer::see_other(of.conversation.path()));
    }
    let mut errors = FormErrors::default();
    errors.add("code", Texts::new(visit.language()).error_code());
    drawn_page(tx, visit, &of, &errors)
}

/// Withdraws, with all votes.
pub(in super::super) fn withdraw(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let next = sharing::after_withdrawal(tx, &of)?;
    voting::withdraw(tx, visit, of.conversation.id)?;
    Ok(who::known_again(visit, next.as_ref(), Answer::see_other(of.conversation.path())))
}
