//! All statements, what the reader said to each, and what was not shown, with its reason and without its author.

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Item, Items, Lead, Meta, MetaEntry, Notice, Prose, RailHead, SectionHead};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};
use opinion::Side;

use super::super::appearance;
use super::super::loaded::{self, Opened};
use super::super::model::{Decision, MODERATION_DAYS, Reason, State, Statement, StatementId};
use super::super::store::{statement, voting};
use super::super::texts::Texts;
use super::super::together::topics;
use super::super::translating;
use super::{begin, parts};

#[derive(Debug, Template)]
#[template(path = "conversation/templates/statements.html")]
struct StatementsPage {
    accent: String,
    lead: Lead,
    waiting: Option<Notice>,
    head: SectionHead,
    statements: Items,
    log: Option<(SectionHead, Items)>,
    rail_head: RailHead,
    rail: Prose,
}

/// What somebody said, by statement.
pub(in super::super) fn own_votes(tx: &mut Tx<'_>, of: &Opened) -> Result<BTreeMap<StatementId, Side>, Stop> {
    match of.who.as_ref().and_then(|who| who.voter.as_ref()) {
        Some(voter) => Ok(voting::of_voter(tx, voter.id)?.into_iter().collect()),
        None => Ok(BTreeMap::new()),
    }
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let texts = Texts::new(visit.language());
    let all = statement::all(tx, of.conversation.id)?;
    let all = translating::statements(tx, (of.conversation.id, visit.language()), all)?;
    let own = own_votes(tx, &of)?;
    let topics = topics(all.iter().filter(|one| one.decision == Decision::Accepted));
    let of_kind = |is_it: fn(Decision) -> bool| all.iter().filter(move |one| is_it(one.decision));
    let shown: Vec<Item> = of_kind(|decision| decision == Decision::Accepted)
        .map(|one| line(visit, &of, one, (own.get(&one.id).copied(), topics.get(&one.id))))
        .collect();
    let rejected: Vec<Item> =
        of_kind(|decision| matches!(decision, Decision::Rejected(_))).map(|one| rejected(visit, one)).collect();
    let waiting = of_kind(|decision| decision == Decision::Waiting).count();
    let mut actions = Vec::new();
    if of.state() == State::Open {
        actions.push(Button::link(texts.vote_now(), of.conversation.path()));
        actions.push(Button::link(texts.add_statement(), format!("{}/statements/new", of.conversation.path())).quiet());
    }
    let log_head = SectionHead { note: Some(texts.log_note().into()), ..SectionHead::new("log", texts.log_title()) };
    let page = StatementsPage {
        accent: appearance::class_of(&of.conversation.accent),
        lead: Lead {
            trail: parts::trail_below(visit, &of),
            title: texts.all_statements().into(),
            actions: Actions(actions),
            ..Lead::default()
        },
        waiting: (waiting > 0).then(|| Notice::notable(texts.waiting(waiting, MODERATION_DAYS).to_string())),
        head: SectionHead::new("statements", texts.statements_shown(shown.len()).to_string()),
        statements: Items(shown),
        log: (!rejected.is_empty()).then_some((log_head, Items(rejected))),
        rail_head: RailHead { id: "policy".into(), title: texts.policy().into() },
        rail: begin::policy(&texts),
    };
    visit.page(tx, texts.all_statements(), page)
}

fn line(
    visit: &Visit<'_>,
    of: &Opened,
    statement: &Statement,
    (own, topic): (Option<Side>, Option<&Vec<String>>),
) -> Item {
    let texts = Texts::new(visit.language());
    let from = if statement.is_seed { texts.by_asker() } else { texts.by_participant() };
    let mut meta = vec![MetaEntry::Words(from.into())];
    let about = |words: &Vec<String>| texts.together_topic(visit.language().list(words.clone())).to_string();
    meta.extend(topic.map(|words| MetaEntry::Words(about(words).into())));
    meta.extend(own.map(|side| MetaEntry::Words(parts::side_words(visit, side))));
    Item { meta: Meta(meta), tag: parts::outcome_tag(visit, of, statement), ..parts::item(visit, statement) }
}

/// A rejected statement is named by its reason alone: shown again, it would be what it was rejected for.
fn rejected(visit: &Visit<'_>, statement: &Statement) -> Item {
    let texts = Texts::new(visit.language());
    let reason = statement.decision.reason().map_or("none", Reason::code);
    let title = texts.rejected_on(visit.day(statement.proposed_at)).to_string();
    Item {
        title: kernel::design::Link { label: title.into(), ..Default::default() },
        sentence: Some(texts.reason(reason).to_string().into()),
        ..Item::default()
    }
}
