//! The list of rounds.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Tag, Tone, Words,
};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Visit};

use super::super::model::{Round, RoundId, Stage};
use super::super::texts::Texts;
use super::super::{rules, store};

#[derive(Debug, Template)]
#[template(path = "round/templates/list.html")]
struct ListPage {
    lead: Lead,
    head: SectionHead,
    rounds: Items,
    nothing: Option<EmptyState>,
}

/// The rounds, the latest first.
pub(in crate::round) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let rounds = store::before(tx, RoundId::from_number(i64::MAX))?;
    let now = tx.now();
    let may_open = rules::may_open(visit.actor()?).is_ok();
    let open = may_open.then(|| Button::link(texts.open_round(), "/rounds/new"));
    let page = ListPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.support(), "/support"))]),
            title: texts.rounds().into(),
            sentence: Some(texts.rounds_sentence().into()),
            actions: Actions(open.into_iter().collect()),
            ..Lead::default()
        },
        head: SectionHead::new("rounds", texts.running_and_past()),
        nothing: rounds.is_empty().then(|| EmptyState {
            title: texts.no_rounds().into(),
            sentence: texts.no_rounds_sentence().into(),
            ..EmptyState::default()
        }),
        rounds: Items(rounds.iter().take(store::PAGE).map(|round| item(visit, round, now)).collect()),
    };
    visit.page(tx, texts.rounds(), page)
}

fn item(visit: &Visit<'_>, round: &Round, now: Timestamp) -> Item {
    let texts = Texts::new(visit.language());
    let language = Some(round.language.code().into());
    Item {
        title: Link {
            label: Words::written(round.name.clone(), language.clone()),
            href: format!("/rounds/{}", round.id).into(),
        },
        tag: Some(tag(visit, round, now)),
        meta: Meta(vec![MetaEntry::Words(texts.wishes_until(visit.last_day(round.closes_at)).to_string().into())]),
        sentence: Some(Words::written(round.words.clone(), language)),
        ..Item::default()
    }
}

pub(super) fn tag(visit: &Visit<'_>, round: &Round, now: Timestamp) -> Tag {
    let stage = round.stage(now);
    let tone = match stage {
        Stage::Open => Tone::Active,
        Stage::Solving => Tone::Notable,
        Stage::Published => Tone::Done,
    };
    Tag::new(Texts::new(visit.language()).stage(stage.code()).to_string(), tone)
}
