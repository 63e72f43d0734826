//! What a city does with its sheet: write, confirm, take back, decline; and how it is nudged. How it signs stands in a file of its own.

use kernel::audit;
use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::mail;
use kernel::post::{self, Function};
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::{Stop, found};

use super::loaded::{self, Asked, OpenedSheet};
use super::model::{Consultation, ConsultationId, Kind, NewAnswer, Said, Sheet, SheetAnswer, SheetAnswerId, SheetId};
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{SHEET_KIND, files, handing, mails, offered};
use crate::network::{self, RegionId};

/// What came of saving an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Saved {
    Written,
    /// Somebody of the city wrote since the page was shown: both are shown, and who saves chooses.
    Crossed,
}

/// Cities that one nudge reaches at most.
const NUDGED_AT_ONCE: usize = 50;

/// An answer with the sheet that it is part of.
pub(super) fn open_answer(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SheetAnswerId,
) -> Result<(OpenedSheet, SheetAnswer), Stop> {
    let answer = store::sheet::answer(tx, id)?;
    Ok((loaded::open_sheet(tx, actor, answer.sheet)?, answer))
}

/// Writes what the city says to a question; `edit` is how often it had been written when the page was shown.
pub(super) fn save(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SheetAnswerId,
    (new, edit): (&NewAnswer, i64),
) -> Result<Saved, Stop> {
    let (opened, answer) = open_answer(tx, actor, id)?;
    let leave = rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state)?;
    let is_same = answer.said == Some(new.said) && answer.content == new.content;
    if answer.edit != edit && !is_same {
        return Ok(Saved::Crossed);
    }
    if !store::sheet::write(tx, &leave, &answer, new, (actor.post, answer.edit))? {
        return Ok(Saved::Crossed);
    }
    if new.said != Said::Told {
        files::forget(tx, id)?;
    }
    handing::written(tx, id)?;
    audit::record(tx, "sheet_answer_written", actor.person, actor.post, record(id))?;
    Ok(Saved::Written)
}

/// Confirms what was offered, as it was seen.
pub(super) fn confirm(tx: &mut Tx<'_>, actor: &Actor, id: SheetAnswerId, key: &str) -> Result<(), Stop> {
    let (opened, answer) = open_answer(tx, actor, id)?;
    let leave = rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    let offers = offered::to_city(tx, opened.sheet.id, &opened.city, &asked.questions)?;
    // What somebody wrote meanwhile is not overwritten unseen.
    let offer = offers.get(&answer.question).filter(|offer| offer.key == key && answer.said.is_none());
    let offer = offer.ok_or(Refusal::NothingKnown)?;
    let question = asked.questions.get(&answer.question).ok_or(Stop::Missing)?;
    if !store::sheet::write(tx, &leave, &answer, &offer.answer(question), (actor.post, answer.edit))? {
        return Err(Refusal::NothingKnown.into());
    }
    if question.kind == Kind::File && offer.said == Said::Told {
        files::take_over(tx, actor, (key, id))?;
    }
    handing::written(tx, id)?;
    Ok(audit::record(tx, "sheet_answer_confirmed", actor.person, actor.post, record(id))?)
}

/// Does not answer, and says why.
pub(super) fn decline(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SheetId,
    (reason, language): (&str, Language),
) -> Result<(), Stop> {
    let opened = loaded::open_sheet(tx, actor, id)?;
    let leave = rules::may_speak(actor, opened.city.circle, &opened.sheet, opened.state)?;
    if !store::sheet::decline(tx, &leave, actor.post, (reason, language))? {
        return Err(Refusal::Declined.into());
    }
    step::clear(tx, record(id))?;
    handing::end(tx, id)?;
    Ok(audit::record(tx, "consultation_declined", actor.person, actor.post, record(id))?)
}

/// Takes a signature, or that the city does not answer, back: it is in work again.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: SheetId) -> Result<(), Stop> {
    let opened = loaded::open_sheet(tx, actor, id)?;
    let leave = rules::may_take_back(actor, opened.city.circle, &opened.sheet, opened.is_over)?;
    store::sheet::take_back(tx, &leave)?;
    set_step(tx, &opened.consultation, id, opened.city.circle)?;
    Ok(audit::record(tx, "consultation_taken_back", actor.person, actor.post, record(id))?)
}

/// The city's leader answers by the last day. A city without one has nobody to wait for.
pub(super) fn set_step(
    tx: &mut Tx<'_>,
    consultation: &Consultation,
    sheet: SheetId,
    city: CircleId,
) -> Result<(), Stop> {
    let Some(leader) = found(network::post_in(tx, city, Function::Leader))? else { return Ok(()) };
    let (due_at, title) = (consultation.answers_until, consultation.title.as_str());
    let new = NewStep { record: record(sheet), kind: SHEET_KIND, verb: "answer", post: leader.post, due_at, title };
    Ok(step::set(tx, new)?)
}

/// Writes to the cities that have not answered, one mail a city in seven days; gives how many were written to.
pub(super) fn nudge(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConsultationId,
    region: Option<RegionId>,
) -> Result<usize, Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let leave = rules::may_nudge(opened.side, opened.state)?;
    let waiting = nudgeable(tx, actor, &opened.consultation, region)?;
    let at_limit = mail::at_limit(tx)?;
    let mut written = 0;
    for sheet in waiting.iter().take(NUDGED_AT_ONCE) {
        let city = network::city(tx, sheet.city)?;
        let Some(leader) = found(network::post_in(tx, city.circle, Function::Leader))? else { continue };
        let Some(person) = post::holder_of(tx, leader.post)? else { continue };
        if at_limit.contains(&person.id) || !store::sheet::set_nudged(tx, &leave, sheet)? {
            continue;
        }
        mails::nudge(tx, actor, &opened.consultation, sheet, (leader.post, &person))?;
        written += 1;
    }
    if written == 0 {
        return Err(Refusal::Nudged.into());
    }
    audit::record(tx, "consultation_nudged", actor.person, actor.post, record(id))?;
    Ok(written)
}

/// The sheets that wait for their city and whose city an actor may nudge now.
pub(super) fn nudgeable(
    tx: &mut Tx<'_>,
    actor: &Actor,
    consultation: &Consultation,
    region: Option<RegionId>,
) -> Result<Vec<Sheet>, Stop> {
    let now = tx.now();
    let mut waiting = store::sheet::sheets(tx, consultation.id)?;
    waiting.retain(|sheet| {
        sheet.state(consultation.answers_until, now).is_waited_for()
            && !rules::is_nudged_lately(sheet, now)
            && region.is_none_or(|region| region == sheet.region)
    });
    let own = own_regions(tx, actor)?;
    waiting.retain(|sheet| own.contains(&sheet.region));
    Ok(waiting)
}

/// The regions whose cities an actor has the care of.
pub(super) fn own_regions(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<RegionId>, Stop> {
    let mut own = Vec::new();
    for region in network::regions(tx, actor.language)?.iter() {
        if network::oversees(tx, actor, region.id)? {
            own.push(region.id);
        }
    }
    Ok(own)
}
