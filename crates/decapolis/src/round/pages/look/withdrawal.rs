//! What withdrawing from a round does, before it does it.

use kernel::db::Tx;
use kernel::design::{Actions, Button, Pair, SectionHead, SummaryList, Words};
use kernel::form;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::super::model::{Entry, EntryId, PublishedPair, RoundId};
use super::super::super::texts::Texts;
use super::super::super::{rules, store};
use super::super::View;
use super::{LookPage, back, lead};
use crate::support::PairState;

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
    if pairs.is_empty() {
        let no_return = Pair::new(texts.afterwards(), texts.no_return());
        return vec![Pair::new(texts.ends(), texts.wishes_end()), no_return];
    }
    let afterwards = format!("{} {}", texts.no_return(), texts.others_are_repaired());
    let cities = pairs.iter().map(|pair| view.city_of(pair.other_than(entry.id).number()));
    let ends = texts.support_ends(visit.language().list(cities)).to_string();
    vec![
        Pair::new(texts.ends(), Words::written(ends, None)),
        Pair::new(texts.told(), texts.told_without_reason()),
        Pair::new(texts.stays(), texts.words_stay()),
        Pair::new(texts.afterwards(), afterwards),
    ]
}

/// The part of whoever entered first: the leader whom the demo shows first.
pub(in crate::round) fn example_withdrawal(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let latest = store::before(tx, RoundId::from_number(i64::MAX))?;
    let Some(round) = latest.first() else { return Ok(None) };
    let entries = store::entries(tx, round.id)?;
    Ok(entries.first().map(|entry| format!("/round-entries/{}/withdrawal", entry.id)))
}
