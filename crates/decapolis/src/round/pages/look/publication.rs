//! What publishing a round does, before it does it.

use kernel::db::Tx;
use kernel::design::{Actions, Button, Form, Notice, NoticeTone, Pair, SectionHead, SummaryList, Words};
use kernel::form;
use kernel::id::Id;
use kernel::stop::{Refuse, Stop};
use kernel::web::{Answer, Visit};

use super::super::super::model::{EntryId, RoundId, Stage};
use super::super::super::publishing::{self, Forecast};
use super::super::super::solving::Pair as Match;
use super::super::super::texts::Texts;
use super::super::super::{rules, store};
use super::super::View;
use super::{LookPage, back, lead};
use crate::support;

/// What publishing does, and the button that does it; or why it cannot be done yet.
pub(in crate::round) fn look_at_publication(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: RoundId = visit.param("round")?;
    let texts = Texts::new(visit.language());
    let view = View::load(tx, visit, id)?;
    if view.round.stage(tx.now()) == Stage::Published {
        return Ok(Answer::see_other(format!("/rounds/{id}")));
    }
    let latest = view.solved.first();
    let proposed = latest.map(|solved| solved.outcome.pairs.as_slice()).unwrap_or_default();
    let forecast = publishing::forecast(&view.entries, &store::languages_of_holders(tx, id)?, proposed);
    let programme = support::rung(tx, view.round.template, visit.language())?.name;
    let progress = publishing::progress(&view.entries, latest);
    let refused = rules::may_publish(visit.actor()?, &view.round, progress, tx.now()).err();
    let form = refused.is_none().then(|| press(tx, visit, id)).transpose()?;
    let is_over = view.round.stage(tx.now()) == Stage::Solving;
    let pairs = publication_facts(visit, &view, &forecast, (&programme, is_over));
    let page = LookPage {
        lead: lead(visit, &view, texts.publish_title(), texts.publish_sentence()),
        head: SectionHead::new("does", texts.what_publishing_does()),
        facts: SummaryList { pairs, is_in_rail: false },
        notices: refused.iter().map(|refusal| refusal_notice(visit, refusal)).collect(),
        back: Actions(form.is_none().then(|| back(visit, id)).into_iter().collect()),
        form,
    };
    visit.page(tx, texts.publish_title(), page)
}

fn press(tx: &mut Tx<'_>, visit: &Visit<'_>, id: RoundId) -> Result<Form, Stop> {
    let buttons = vec![Button::submit(Texts::new(visit.language()).publish()), back(visit, id)];
    Ok(form::post(tx, visit, format!("/rounds/{id}/publication"), Vec::new(), buttons)?)
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

/// The demo's round, for whoever may publish it.
pub(in crate::round) fn example_publication(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let latest = store::before(tx, RoundId::from_number(i64::MAX))?;
    Ok(latest.first().map(|round| format!("/rounds/{}/publication", round.id)))
}
