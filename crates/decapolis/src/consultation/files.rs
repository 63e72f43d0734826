//! A file as an answer: handed in on the page of its question, read by whoever reads the answer, and gone with it.
//!
//! It lies below the answer, whose content is its name. An answer has one at most: another one takes its place, and none is left where
//! the city says something else, or where whoever handed it in is erased.

use std::collections::BTreeMap;

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::file::{self, Below, File, Incoming, Stored};
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};

use super::answering::{Saved, open_answer};
use super::model::{BankQuestion, BankQuestionId, Kind, NewAnswer, Said, SheetAnswerId, Source};
use super::offered::Offer;
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{ANSWER_KIND, handing};

/// The file of an answer.
pub(super) fn of_answer(tx: &mut Tx<'_>, id: SheetAnswerId) -> Result<Option<File>, Fault> {
    Ok(file::of_record(tx, record(id))?.pop())
}

/// Hands a file in, in place of the one that was there; `edit` is how often the answer had been written when the page was shown.
pub(super) fn hand_in(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SheetAnswerId,
    (incoming, stored): (&Incoming, Stored),
    (edit, language): (i64, Language),
) -> Result<Saved, Stop> {
    let (opened, answer) = open_answer(tx, actor, id)?;
    let leave = rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state)?;
    let question = store::bank::question(tx, answer.question)?;
    if question.kind != Kind::File {
        return Err(Stop::Missing);
    }
    let new = NewAnswer {
        said: Said::Told,
        content: incoming.name().to_owned(),
        language,
        version: question.version,
        source: Source::Typed,
    };
    if !store::sheet::write(tx, &leave, &answer, &new, (actor.post, edit))? {
        return Ok(Saved::Crossed);
    }
    forget(tx, id)?;
    file::keep(tx, actor, below(id), incoming, stored, None)?;
    handing::written(tx, id)?;
    audit::record(tx, "sheet_file_handed_in", actor.person, actor.post, record(id))?;
    Ok(Saved::Written)
}

fn below(id: SheetAnswerId) -> Below {
    Below { record: record(id), kind: ANSWER_KIND }
}

/// Takes the file of an answer away, where it has one.
pub(super) fn forget(tx: &mut Tx<'_>, id: SheetAnswerId) -> Result<(), Fault> {
    for file in file::of_record(tx, record(id))? {
        file::remove(tx, &file)?;
    }
    Ok(())
}

/// The file of an earlier answer becomes that of another one too, which was offered under the earlier one's key.
pub(super) fn take_over(tx: &mut Tx<'_>, actor: &Actor, (key, id): (&str, SheetAnswerId)) -> Result<(), Stop> {
    let before: SheetAnswerId = key.parse().map_err(|_| Refusal::NothingKnown)?;
    let file = of_answer(tx, before)?.ok_or(Refusal::NothingKnown)?;
    file::keep_again(tx, actor, below(id), &file)?;
    Ok(())
}

/// Leaves out the offers of files that are gone.
pub(super) fn retain(
    tx: &mut Tx<'_>,
    questions: &BTreeMap<BankQuestionId, BankQuestion>,
    offers: &mut BTreeMap<BankQuestionId, Offer>,
) -> Result<(), Fault> {
    let is_of_file = |id: &BankQuestionId| questions.get(id).is_some_and(|question| question.kind == Kind::File);
    // That there is none needs no file.
    let is_file = |id: &BankQuestionId, offer: &Offer| is_of_file(id) && offer.said == Said::Told;
    let of_key = |offer: &Offer| offer.key.parse::<SheetAnswerId>().ok().map(record);
    let records: Vec<RecordId> =
        offers.iter().filter(|(id, offer)| is_file(id, offer)).filter_map(|(_, offer)| of_key(offer)).collect();
    let there: Vec<RecordId> = match records.is_empty() {
        true => Vec::new(),
        false => file::of_records(tx, &records)?.into_iter().map(|file| file.record).collect(),
    };
    offers.retain(|id, offer| !is_file(id, offer) || of_key(offer).is_some_and(|record| there.contains(&record)));
    Ok(())
}
