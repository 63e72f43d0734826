//! A second look before what is not taken back: what publishing a round does, and what withdrawing from it does.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Form, Lead, Link, Meta, MetaEntry, Notice, NoticeTone, Pair, SectionHead, SummaryList, Words,
};
use kernel::form;
use kernel::id::Id;
use kernel::stop::{Refuse, Stop};
use kernel::web::{Answer, Visit};

use super::super::model::{Entry, EntryId, PublishedPair, RoundId, Stage};
use super::super::publishing::{self, Forecast};
use super::super::solving::Pair as Match;
use super::super::texts::Texts;
use super::super::{rules, store};
use super::View;
use crate::support::{self, PairState};

#[derive(Debug, Template)]
#[template(path = "round/templates/look.html")]
struct LookPage {
    lead: Lead,
    head: SectionHead,
    facts: SummaryList,
    notices: Vec<Notice>,
    form: Option<Form>,
    back: Actions,
}

/// What publishing does, and the button that does it; or why it cannot be done yet.
pub(in crate::round) fn look_at_publication(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: RoundId = visit.param("round")?;
    let texts = Texts::new(visit.language());
    let view = View::load(tx, visit, id)?;
    if view.round.stage(tx.now()) == Stage::Published {
        return Ok(Answer::see_other(format!("/rounds/{id}")));
    }
    let latest = view.solved.first();
    let proposed = latest.map(|solved| solved.outcome.pairs.clone()).unwrap_or_default();
    let forecast = publishing::forecast(&view.entries, &store::languages_of_holders(tx, id)?, &proposed);
    let programme = support::rung(tx, view.round.template, visit.language())?.name;
    let progress = publishing::progress(&view.entries, latest);
    let refused = rules::may_publish(visit.actor()?, &view.round, progress, tx.now()).err();
    let button = Button::submit(texts.publish());
    let form = match refused {
        None => {
            Some(form::post(tx, visit, format!("/rounds/{id}/publication"), Vec::new(), vec![button, back(visit, id)])?)
        }
        Some(_) => None,
    };
    let is_over = view.round.stage(tx.now()) == Stage::Solving;
    let page = LookPage {
        lead: lead(visit, &view, texts.publish_title(), texts.publish_sentence()),
        head: SectionHead::new("does", texts.what_publishing_does()),
        facts: SummaryList {
            pairs: publication_facts(visit, &view, &forecast, (&programme, is_over)),
            is_in_rail: false,
        },
        notices: refused.iter().map(|refusal| refusal_notice(visit, refusal)).collect(),
        back: Actions(form.is_none().then(|| back(visit, id)).into_iter().collect()),
        form,
    };
    visit.page(tx, texts.publish_title(), page)
}

fn publication_facts(
    visit: &Visit<'_>,
    view: &View,
    forecast: &Forecast,
    (programme, is_over): (&str, bool),
) -> Vec<Pair> {
    let texts = Texts::new(visit.language());
    let day = visit.last_day(view.round.closes_at);
    let last_day = if is_over { texts.last_day_passed(day).to_string() } else { texts.last_day_ahead(day).to_string() };
    let begins = texts.pairs_begin(forecast.pairs.len(), programme).to_string();
    let mails = texts.mails_go(forecast.mails).to_string();
    let mut facts = vec![
        Pair::new(texts.pairs_that_begin(), Words::written(begins, None)),
        Pair { note: Some(texts.who_gets_mails().into()), ..Pair::new(texts.mails(), mails) },
        Pair::new(texts.left_without_help(), names(visit, view, &forecast.left)),
        Pair::new(texts.left_without_work(), names(visit, view, &forecast.idle)),
        Pair::new(texts.still_silent(), names(visit, view, &forecast.silent)),
        Pair::new(texts.closes(), last_day),
    ];
    if !forecast.vacant.is_empty() {
        let both = |pair: &Match| format!("{} – {}", view.city_of(pair.helped), view.city_of(pair.helper));
        let vacant = visit.language().list(forecast.vacant.iter().map(both));
        facts.push(Pair::new(texts.not_begun(), Words::written(vacant, None)));
    }
    facts
}

/// Cities by name, with how many they are; or that it is nobody.
fn names(visit: &Visit<'_>, view: &View, entries: &[EntryId]) -> Words {
    let language = visit.language();
    if entries.is_empty() {
        return Texts::new(language).nobody().into();
    }
    let cities = language.list(entries.iter().map(|entry| view.city_of(entry.number())));
    Words::written(format!("{}: {cities}", language.number(entries.len() as i64)), None)
}

fn refusal_notice(visit: &Visit<'_>, refusal: &rules::Refusal) -> Notice {
    let words = refusal.words(visit.language());
    let sentence = format!("{} {}", words.reason, words.remedy);
    Notice { tone: NoticeTone::Refusal, title: Some(words.title.into()), ..Notice::notable(sentence) }
}

/// What withdrawing does, and the button that does it.
pub(in crate::round) fn look_at_withdrawal(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: EntryId = visit.param("round_entry")?;
    let texts = Texts::new(visit.language());
    let entry = store::entry(tx, id)?;
    let _ = rules::may_withdraw(visit.actor()?, &entry)?;
    let view = View::load(tx, visit, entry.round)?;
    let buttons = vec![Button::submit(texts.withdraw()), back(visit, entry.round)];
    let form = form::post(tx, visit, format!("/round-entries/{id}/withdrawal"), Vec::new(), buttons)?;
    let page = LookPage {
        lead: lead(visit, &view, texts.withdraw_title(), texts.withdraw_sentence()),
        head: SectionHead::new("does", texts.what_withdrawing_does()),
        facts: SummaryList { pairs: withdrawal_facts(visit, &view, &entry), is_in_rail: false },
        notices: Vec::new(),
        form: Some(form),
        back: Actions::default(),
    };
    visit.page(tx, texts.withdraw_title(), page)
}

fn withdrawal_facts(visit: &Visit<'_>, view: &View, entry: &Entry) -> Vec<Pair> {
    let texts = Texts::new(visit.language());
    let runs = |pair: &&PublishedPair| matches!(pair.state, PairState::Asked | PairState::TakenUp);
    let pairs: Vec<_> = view.pairs.iter().filter(|pair| pair.is_of(entry.id)).filter(runs).collect();
    let no_return = Pair::new(texts.afterwards(), texts.no_return());
    if pairs.is_empty() {
        return vec![Pair::new(texts.ends(), texts.wishes_end()), no_return];
    }
    let cities = pairs.iter().map(|pair| view.city_of(pair.other_than(entry.id).number()));
    let ends = texts.support_ends(visit.language().list(cities)).to_string();
    vec![
        Pair::new(texts.ends(), Words::written(ends, None)),
        Pair::new(texts.told(), texts.told_without_reason()),
        Pair::new(texts.stays(), texts.words_stay()),
        Pair { note: Some(texts.others_are_repaired().into()), ..no_return },
    ]
}

fn lead(visit: &Visit<'_>, view: &View, title: &'static str, sentence: &'static str) -> Lead {
    let texts = Texts::new(visit.language());
    let round = &view.round;
    let name = Words::written(round.name.clone(), Some(round.language.code().into()));
    let trail = vec![
        MetaEntry::Link(Link::new(texts.rounds(), "/rounds")),
        MetaEntry::Link(Link { label: name, href: format!("/rounds/{}", round.id).into() }),
    ];
    Lead { trail: Meta(trail), title: title.into(), sentence: Some(sentence.into()), ..Lead::default() }
}

fn back(visit: &Visit<'_>, id: RoundId) -> Button {
    Button::link(Texts::new(visit.language()).back_to_round(), format!("/rounds/{id}")).quiet()
}

/// The demo's round, for whoever may publish it.
pub(in crate::round) fn example_publication(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let latest = store::before(tx, RoundId::from_number(i64::MAX))?;
    Ok(latest.first().map(|round| format!("/rounds/{}/publication", round.id)))
}

/// The part of whoever entered first: the leader whom the demo shows first.
pub(in crate::round) fn example_withdrawal(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let latest = store::before(tx, RoundId::from_number(i64::MAX))?;
    let Some(round) = latest.first() else { return Ok(None) };
    let entries = store::entries(tx, round.id)?;
    Ok(entries.first().map(|entry| format!("/round-entries/{}/withdrawal", entry.id)))
}
