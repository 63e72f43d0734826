//! What several pages of a conversation have: the way up, statements as people wrote them, the three buttons, the small print.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::design::{
    Act, Button, Detail, Disclosure, Form, Hidden, Item, Link, Look, Meta, MetaEntry, Notice, Pair, Prose, RailHead,
    SummaryList, Tag, Tone, Words,
};
use kernel::form;
use kernel::language::{DateLength, Language};
use kernel::post::{HeldPost, PostId};
use kernel::stop::Stop;
use kernel::time::Date;
use kernel::web::Visit;
use opinion::Side;

use super::super::loaded::Opened;
use super::super::model::{Conversation, Disposition, State, Statement};
use super::super::texts::Texts;
use crate::follow_up::{self, Shown as Why};

/// Where a conversation stands, above its title.
pub(in super::super) fn trail(visit: &Visit<'_>, of: &Opened) -> Meta {
    let texts = Texts::new(visit.language());
    Meta(vec![
        MetaEntry::Link(Link::new(texts.conversations(), "/conversations")),
        MetaEntry::Words(Words::written(of.asker.clone(), None)),
        MetaEntry::Tag(state_tag(visit, of.state())),
        MetaEntry::Words(day_words(visit, &of.conversation, of.state())),
    ])
}

/// The same on a page below the conversation's own.
pub(in super::super) fn trail_below(visit: &Visit<'_>, of: &Opened) -> Meta {
    let mut trail = trail(visit, of);
    let question = Link { label: question(&of.conversation), href: of.conversation.path().into() };
    trail.0.insert(1, MetaEntry::Link(question));
    trail
}

pub(super) fn state_tag(visit: &Visit<'_>, state: State) -> Tag {
    let word = Texts::new(visit.language()).state(state.code()).to_string();
    let tone = match state {
        State::Open => Tone::Active,
        State::Awaiting => Tone::Notable,
        State::Late => Tone::Late,
        State::Closed => Tone::Done,
    };
    Tag::new(word, tone)
}

/// The day that matters next.
pub(super) fn day_words(visit: &Visit<'_>, of: &Conversation, state: State) -> Words {
    let texts = Texts::new(visit.language());
    match state {
        State::Open => texts.open_until(visit.last_day(of.ends_at)).to_string(),
        State::Awaiting => texts.response_by(visit.last_day(of.response_at)).to_string(),
        State::Late => texts.response_was_due(visit.last_day(of.response_at)).to_string(),
        State::Closed => texts.closed_on(visit.day(of.closed_at)).to_string(),
    }
    .into()
}

/// What is asked, in the reader's language where there is a version in it.
pub(in super::super) fn question(of: &Conversation) -> Words {
    let (question, _, language) = of.shown();
    Words::written(question.to_owned(), Some(language.code().into()))
}

/// A statement, likewise.
pub(in super::super) fn words(statement: &Statement) -> Words {
    let (words, language) = statement.shown();
    Words::written(words.to_owned(), Some(language.code().into()))
}

/// A statement as it was written.
pub(super) fn original(statement: &Statement) -> Words {
    Words::written(statement.words.clone(), Some(statement.language.code().into()))
}

/// A statement in a list, leading to its page: with its original one click away, or with the language that it is in.
pub(in super::super) fn item(visit: &Visit<'_>, statement: &Statement) -> Item {
    let texts = Texts::new(visit.language());
    let name = statement.language.name_in(visit.language());
    let is_foreign = statement.version.is_none() && statement.language != visit.language();
    let original = statement.version.as_ref().map(|_| Disclosure {
        summary: texts.original_in(name).to_string().into(),
        body: vec![Detail::Sentence(original(statement))],
    });
    Item {
        title: Link { label: words(statement), href: statement.path().into() },
        sentence: is_foreign.then(|| texts.written_in_language(name).to_string().into()),
        more: original,
        ..Item::default()
    }
}

/// What is done with a statement, as far as the reader may know: all know it with the response, whoever conducts before.
pub(in super::super) fn told<'s>(of: &Opened, statement: &'s Statement) -> Option<&'s Disposition> {
    let is_told = of.state() == State::Closed || of.conducts;
    statement.disposition.as_ref().filter(|_| is_told)
}

pub(super) fn outcome_tag(visit: &Visit<'_>, of: &Opened, statement: &Statement) -> Option<Tag> {
    let texts = Texts::new(visit.language());
    told(of, statement).map(|known| Tag::new(texts.outcome(known.outcome.code()).to_string(), Tone::Done))
}

/// What is done with a statement, why, by which post and until when.
pub(super) fn disposition(
    visit: &Visit<'_>,
    (known, why): (&Disposition, Why<'_>),
    posts: &BTreeMap<PostId, HeldPost>,
) -> SummaryList {
    let (texts, reader) = (Texts::new(visit.language()), visit.language());
    let written = |words: &str, language: Language| Words::written(words.to_owned(), Some(language.code().into()));
    let mut pairs = vec![
        Pair::new(texts.what_is_done(), texts.outcome(known.outcome.code()).to_string()),
        Pair::new(texts.why(), written(why.words, why.language)),
    ];
    if let Some((words, language)) = why.original {
        pairs.push(Pair::new(follow_up::original_in(language, reader), written(words, language)));
    } else if why.language != reader {
        pairs.push(Pair::new(texts.its_language(), why.language.name_in(reader)));
    }
    if let Some(post) = known.responder.and_then(|post| posts.get(&post)) {
        pairs.push(Pair::new(texts.by_which_post(), Words::written(post.title.clone(), None)));
    }
    if let Ok(day) = known.due_on.parse::<Date>() {
        let day = visit.language().date(day, DateLength::Medium).to_string();
        pairs.push(Pair::new(texts.by_when(), day));
    }
    SummaryList { pairs, is_in_rail: false }
}

/// What somebody says, in words.
pub(super) fn side_words(visit: &Visit<'_>, side: Side) -> Words {
    Texts::new(visit.language()).said(side_code(side)).to_string().into()
}

fn side_code(side: Side) -> &'static str {
    match side {
        Side::Agree => "agree",
        Side::Disagree => "disagree",
        Side::Pass => "pass",
    }
}

/// What one of the buttons says; nothing for any other word.
pub(super) fn side_of(code: &str) -> Option<Side> {
    [Side::Agree, Side::Disagree, Side::Pass].into_iter().find(|side| side_code(*side) == code)
}

/// The three buttons under a statement. None is louder than the others.
pub(super) fn vote_form(tx: &Tx<'_>, visit: &Visit<'_>, statement: &Statement, comes_back: bool) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let button = |side: Side, label: &'static str| Button {
        label: label.into(),
        act: Act::SubmitAs { name: "vote".into(), value: side_code(side).into() },
        look: Look::Quiet,
    };
    let buttons = vec![
        button(Side::Agree, texts.agree()),
        button(Side::Disagree, texts.disagree()),
        button(Side::Pass, texts.pass()),
    ];
    let path = format!("/conversations/{}/votes", statement.conversation);
    let mut form = form::post(tx, visit, path, Vec::new(), buttons)?;
    form.hidden.push(Hidden { name: "statement".into(), value: statement.id.to_string().into() });
    if comes_back {
        form.hidden.push(Hidden { name: "back".into(), value: "statement".into() });
    }
    Ok(form)
}

/// That votes were imported, where they were.
pub(super) fn source(visit: &Visit<'_>, of: &Conversation) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    let source = Some(of.source.clone()).filter(|source| !source.is_empty())?;
    let title = Some(texts.imported().into());
    Some(Notice { title, ..Notice::notable(Words::written(source, Some("en".into()))) })
}

/// How votes are kept, how weak one voice a person is here, and what results need.
pub(super) fn small_print(visit: &Visit<'_>, of: &Conversation) -> (RailHead, Prose) {
    let texts = Texts::new(visit.language());
    let mut lines: Vec<Words> = vec![
        texts.how_weak(of.access.code()).to_string().into(),
        texts.what_is_kept(of.access.code()).to_string().into(),
        texts.people_needed(of.access.people_min()).to_string().into(),
        texts.may_withdraw().into(),
    ];
    if of.withdrawn > 0 {
        lines.push(texts.withdrew(of.withdrawn).to_string().into());
    }
    let name = of.language.name_in(visit.language());
    if of.version.is_some() {
        lines.push(texts.question_original(name).to_string().into());
        lines.push(Words::written(of.question.clone(), Some(of.language.code().into())));
    } else if of.language != visit.language() {
        lines.push(texts.question_written_in(name).to_string().into());
    }
    (RailHead { id: "small-print".into(), title: texts.how_it_works().into() }, Prose(lines))
}
