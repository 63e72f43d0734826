//! What was said to a question of the bank each time it was asked, as far as the results of that consultation show it.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{BankQuestion, Consultation, ConsultationId, Item, SheetId};
use super::store::history::{self, ANSWERS_MAX, Given};
use super::tally::{self, Counts, Voice};
use super::{naming, rules};
use crate::network::{self, RegionId};

/// Consultations whose answers are counted: what was said before is found in their own results.
const COUNTED: usize = 12;

/// A consultation that asked the question, and what came of it there.
pub(super) struct AskedIn {
    pub(super) consultation: Consultation,
    pub(super) said: Said,
}

/// What the results of a consultation show of the question.
pub(super) enum Said {
    /// Answers come in, and the reader reads them once they all are.
    NotIn,
    /// It is longer ago than is counted here.
    LongAgo,
    /// Too few answered, or a hidden region would follow.
    Hidden,
    Shown(Counts),
}

/// Everything that was said to a question, the latest consultation first.
pub(super) fn of_question(
    tx: &mut Tx<'_>,
    (actor, language): (&Actor, Language),
    question: &BankQuestion,
) -> Result<Vec<AskedIn>, Stop> {
    let asked = history::asked_in(tx, question.id)?;
    let Some(from) = asked.iter().take(COUNTED).map(|one| one.id).next_back() else { return Ok(Vec::new()) };
    let mut items: BTreeMap<ConsultationId, Vec<Item>> = BTreeMap::new();
    for (id, item) in history::items_beside(tx, (question.id, from))? {
        items.entry(id).or_default().push(item);
    }
    let mut voices = voices(history::answers_beside(tx, (question.id, from))?);
    let regions: Vec<RegionId> = network::regions(tx, language)?.iter().map(|region| region.id).collect();
    let now = tx.now();
    let said = |consultation: &Consultation| {
        let (side, state) = (rules::side(actor, consultation.region, false), consultation.state(now));
        let may_read = rules::may_read(side, false, state) && rules::may_read_results(side, state);
        let items = items.get(&consultation.id).filter(|_| may_read);
        match (items, voices.remove(&consultation.id)) {
            _ if !may_read => Said::NotIn,
            (None, _) | (_, Some(None)) => Said::LongAgo,
            (Some(items), voices) => {
                let voices = voices.flatten().unwrap_or_default();
                let tally = tally::of_one((items, question), &voices, &regions);
                tally.and_then(|tally| tally.all).map_or(Said::Hidden, Said::Shown)
            }
        }
    };
    let said: Vec<Said> = asked.iter().map(said).collect();
    let asked = naming::all_in_language(tx, language, asked)?;
    Ok(asked.into_iter().zip(said).map(|(consultation, said)| AskedIn { consultation, said }).collect())
}

/// The voices of each consultation; none of one whose answers were not all read.
fn voices(given: Vec<Given>) -> BTreeMap<ConsultationId, Option<Vec<Voice>>> {
    let cut = if given.len() < ANSWERS_MAX { None } else { given.last().map(|last| last.consultation) };
    let mut sheets: BTreeMap<(ConsultationId, SheetId), Voice> = BTreeMap::new();
    for Given { answer, consultation, city, region } in given {
        let new = || Voice { city, region, may_quote: false, answers: Vec::new() };
        sheets.entry((consultation, answer.sheet)).or_insert_with(new).answers.push(answer);
    }
    let mut voices: BTreeMap<ConsultationId, Option<Vec<Voice>>> = BTreeMap::new();
    for ((id, _), voice) in sheets {
        if let Some(known) = voices.entry(id).or_insert_with(|| Some(Vec::new())) {
            known.push(voice);
        }
    }
    if let Some(cut) = cut {
        voices.insert(cut, None);
    }
    voices
}
