//! The form of one's own statement: what says nearly the same is shown before it is sent.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, Control, ErrorSummary, Field, Form, Hidden, Item, Items, Lead, Meta, MetaEntry, Notice, NoticeTone, Prose,
    RailHead, SectionHead, TextArea, WhileTyping, Words,
};
use kernel::form::{self, FormErrors};
use kernel::id::Id;
use kernel::stop::{Refuse, Stop};
use kernel::web::{Answer, Status, Visit};
use opinion::{Like, Statement as Written, Wording};

use super::super::loaded::{self, Opened};
use super::super::model::{LETTERS_MAX, Statement};
use super::super::rules::Refusal;
use super::super::texts::Texts;
use super::super::{forms, rules, sentence, voting, who};
use super::{begin, parts};

/// Near-duplicates that are shown: one is looked for among them, not read through.
const NEAR_MAX: usize = 5;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/propose.html")]
struct ProposePage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    near: Option<WhileTyping>,
    form: Option<Form>,
    rail_head: RailHead,
    rail: Prose,
}

/// What was typed, what is wrong with it, and what says nearly the same.
#[derive(Debug, Default)]
struct Typed<'t> {
    words: &'t str,
    errors: FormErrors,
    near: Vec<(Like, Statement)>,
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    // What is typed so far, where script asks for what says nearly the same.
    let words = visit.request.query.get("words");
    let near = match sentence::checked(words) {
        Ok(words) => near(&loaded::accepted(tx, visit, of.conversation.id)?, &words, visit),
        Err(_) => Vec::new(),
    };
    let page = drawn(tx, visit, &of, &Typed { words, near, ..Typed::default() })?;
    let answer = visit.page(tx, Texts::new(visit.language()).add_statement(), page)?;
    let device = who::new_device(tx, visit, &of.conversation)?;
    Ok(who::known_again(visit, device.as_ref(), answer))
}

/// Takes a statement; where the last day was over meanwhile its words come back with a sentence why. Where others say nearly the same
/// they are shown first, and sending it again takes it.
pub(in super::super) fn propose(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let texts = Texts::new(visit.language());
    let form = &visit.request.form;
    let (typed, is_sure) = (form.get("words"), form.get("sure") == "yes");
    let mut again = Typed { words: typed, ..Typed::default() };
    if refusal(&of).is_some() {
        let page = drawn(tx, visit, &of, &again)?;
        return visit.page_with(tx, Status::Forbidden, texts.add_statement(), page);
    }
    match sentence::checked(typed) {
        Ok(words) => {
            let shown = loaded::accepted(tx, visit, of.conversation.id)?;
            again.near = if is_sure { Vec::new() } else { near(&shown, &words, visit) };
            if again.near.is_empty() {
                voting::propose(tx, visit, &of, &words)?;
                return Ok(Answer::see_other(format!("{}/statements", of.conversation.path())));
            }
        }
        Err(problem) => again.errors.add("words", forms::problem_words(problem, &texts)),
    }
    let page = drawn(tx, visit, &of, &again)?;
    visit.form_again(tx, texts.add_statement(), page)
}

/// Why whoever visits adds nothing here, or nothing any more.
fn refusal(of: &Opened) -> Option<Refusal> {
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    rules::may_take_part(&of.conversation, voter, of.now).err()
}

/// Why nothing is added, and what was typed, for whoever wrote it to keep.
fn given_back(visit: &Visit<'_>, refusal: Refusal, typed: &str) -> Vec<Notice> {
    let (texts, said) = (Texts::new(visit.language()), refusal.words(visit.language()));
    let why = Notice { tone: NoticeTone::Refusal, title: Some(said.title.into()), ..Notice::notable(said.reason) };
    if typed.trim().is_empty() {
        return vec![why];
    }
    let words = Words::written(typed.to_owned(), Some(visit.language().code().into()));
    vec![why, Notice { title: Some(texts.not_added().into()), ..Notice::notable(words) }]
}

fn near(shown: &[Statement], words: &str, visit: &Visit<'_>) -> Vec<(Like, Statement)> {
    let written: Vec<Written<'_>> = shown
        .iter()
        .map(|one| (one.id.number(), one.shown()))
        .map(|(id, (text, language))| Written { id, language: language.speech(), text })
        .collect();
    let likes = Wording::of(&written).near(words, visit.language().speech());
    let found = |like: Like| shown.iter().find(|one| one.id.number() == like.id).map(|one| (like, one.clone()));
    likes.into_iter().take(NEAR_MAX).filter_map(found).collect()
}

fn statement_form(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened, typed: &Typed<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let area = Control::Area(TextArea {
        field: Field {
            hint: Some(texts.statement_hint(LETTERS_MAX).to_string().into()),
            error: typed.errors.of("words"),
            ..Field::new("words", texts.your_statement())
        },
        value: typed.words.to_owned().into(),
    });
    let path = format!("{}/statements", of.conversation.path());
    let label = if typed.near.is_empty() { texts.send_statement() } else { texts.send_anyway() };
    let mut form = form::post(tx, visit, path, vec![area], vec![Button::submit(label)])?;
    if !typed.near.is_empty() {
        form.hidden.push(Hidden { name: "sure".into(), value: "yes".into() });
    }
    Ok(form)
}

fn drawn(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened, typed: &Typed<'_>) -> Result<ProposePage, Stop> {
    let texts = Texts::new(visit.language());
    let refusal = refusal(of);
    let form = match refusal {
        Some(_) => None,
        None => Some(statement_form(tx, visit, of, typed)?),
    };
    let near = typed.near.iter().map(|(like, statement)| Item {
        meta: Meta(vec![MetaEntry::Words(
            texts.words_shared(visit.language().list(like.words.clone())).to_string().into(),
        )]),
        ..parts::item(visit, statement)
    });
    let near = Items(near.collect());
    let head = SectionHead { note: Some(texts.near_note().into()), ..SectionHead::new("near", texts.near_title()) };
    Ok(ProposePage {
        summary: ErrorSummary { language: visit.language(), errors: form.iter().flat_map(Form::errors).collect() },
        lead: Lead {
            trail: parts::trail_below(visit, of),
            title: texts.add_statement().into(),
            sentence: Some(texts.add_statement_sentence().into()),
            ..Lead::default()
        },
        notices: refusal.map(|refusal| given_back(visit, refusal, typed.words)).unwrap_or_default(),
        near: form
            .is_some()
            .then(|| WhileTyping { field: "words".into(), found: (!near.0.is_empty()).then_some((head, near)) }),
        form,
        rail_head: RailHead { id: "policy".into(), title: texts.policy().into() },
        rail: begin::policy(&texts),
    })
}
