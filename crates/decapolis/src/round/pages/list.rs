//! The list of rounds, and the form that opens one.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Tag, Tone,
    Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{Round, RoundId, Stage};
use super::super::texts::Texts;
use super::super::{forms, rules, store};
use crate::support::{self, Rung};

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
        head: SectionHead::new("rounds", texts.rounds()),
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

#[derive(Debug, Template)]
#[template(path = "round/templates/new.html")]
struct NewPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
}

/// The form that opens a round.
pub(in crate::round) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let _ = rules::may_open(visit.actor()?)?;
    let page = opening(tx, visit, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).open_round(), page)
}

/// The form as it came back, with all that is to be put right.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = opening(tx, visit, errors, &visit.request.form)?;
    visit.form_again(tx, Texts::new(visit.language()).open_round(), page)
}

fn opening(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<NewPage, Stop> {
    let texts = Texts::new(visit.language());
    let (rungs, topics) = (programmes(tx, visit)?, topic::all(tx, visit.language())?);
    let controls = forms::round_controls(Filled { typed, errors }, (&rungs, &topics), visit.language());
    let form = form::post(tx, visit, "/rounds", controls, vec![Button::submit(texts.open_round())])?;
    Ok(NewPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.rounds(), "/rounds"))]),
            title: texts.open_round().into(),
            sentence: Some(texts.open_sentence().into()),
            ..Lead::default()
        },
        form,
    })
}

/// The programmes for which a round can be: those in which somebody is found who helps.
pub(super) fn programmes(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<Rung>, Stop> {
    Ok(support::rungs(tx, visit.language())?.into_iter().filter(|rung| rung.finds_helper).collect())
}
