//! Asking a post to speak, and what it says.

use kernel::db::Tx;
use kernel::mail;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::acts::{kept, note};
use super::model::{ANSWER_DAYS, AgendaItem, AgendaItemId, SPEAKER_KIND, Said, Speaker, SpeakerId};
use super::rules::{self, Refusal};
use super::store::speaker::{self, record};
use super::{gathering, mails, store};
use crate::forum::{self, Phase};

/// Asks a post to speak in an item: it stands on its desk and in its mail.
pub(super) fn ask(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, post: PostId) -> Result<SpeakerId, Stop> {
    let (item, asked) = ask_untold(tx, actor, id, post)?;
    let meeting = forum::meeting(tx, item.meeting)?;
    mails::ask(tx, &meeting, &item, &asked)?;
    Ok(asked.id)
}

/// The same without the mail, for the demo.
pub(super) fn ask_untold(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: AgendaItemId,
    post: PostId,
) -> Result<(AgendaItem, Speaker), Stop> {
    let item = store::item(tx, id)?;
    let (meeting, keeps) = kept(tx, actor, item.meeting)?;
    let among = gathering::askable_with(tx, &meeting, post)?;
    let speakers = speaker::of_item(tx, id)?;
    let leave = rules::may_ask(&keeps, &item, &speakers, &among, post)?;
    let asked = speaker::insert(tx, &leave)?;
    wait_for(tx, &item, &asked)?;
    note(tx, "speaker_asked", actor, record(asked.id))?;
    Ok((item, asked))
}

/// Notes posts that said elsewhere that they speak, those that attend for a city: nobody asks them again.
pub(super) fn note_confirmed(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, posts: &[PostId]) -> Result<(), Stop> {
    let item = store::item(tx, id)?;
    let cities = gathering::of_cities(&forum::attendees(tx, item.meeting)?);
    let known = speaker::of_item(tx, id)?;
    let speaks = |post: &PostId| known.iter().any(|one| one.post == *post && one.said != Said::Declined);
    for post in posts.iter().filter(|post| cities.contains(post) && !speaks(post)) {
        let (_, asked) = ask_untold(tx, actor, id, *post)?;
        let leave = rules::said_elsewhere(&asked);
        speaker::answer(tx, &leave, Said::Confirmed, "")?;
        step::clear(tx, record(asked.id))?;
    }
    Ok(())
}

/// Notes a post that took back elsewhere that it speaks.
pub(super) fn note_declined(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, post: PostId) -> Result<(), Stop> {
    let speakers = speaker::of_item(tx, id)?;
    let Some(speaks) = speakers.iter().find(|one| one.post == post && one.said == Said::Confirmed) else {
        return Ok(());
    };
    speaker::take_back(tx, &rules::taken_back_elsewhere(speaks))?;
    speaker::answer(tx, &rules::said_elsewhere(speaks), Said::Declined, "")?;
    note(tx, "speaker_answered", actor, record(speaks.id))
}

/// The question stands on the desk of whoever was asked: until the item begins, ten days at the most.
fn wait_for(tx: &mut Tx<'_>, item: &AgendaItem, asked: &Speaker) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(ANSWER_DAYS).min(item.plan.starts_at).max(tx.now().plus_days(1));
    let (record, title) = (record(asked.id), &item.plan.title);
    let step = NewStep { record, kind: SPEAKER_KIND, verb: "answer-speaker", post: asked.post, due_at, title };
    Ok(step::set(tx, step)?)
}

/// Whoever was asked says yes, or no and why. Whoever asked is told of a no.
pub(super) fn answer(tx: &mut Tx<'_>, actor: &Actor, id: SpeakerId, said: Said, reason: &str) -> Result<(), Stop> {
    let asked = speaker::speaker(tx, id)?;
    let item = store::item(tx, asked.item)?;
    let meeting = forum::meeting(tx, item.meeting)?;
    let is_cancelled = meeting.phase(tx.now()) == Phase::Cancelled;
    let leave = rules::may_answer(actor, &asked, is_cancelled)?;
    if !speaker::answer(tx, &leave, said, reason)? {
        return Err(Refusal::Answered.into());
    }
    step::clear(tx, record(id))?;
    if said == Said::Declined {
        mails::tell_declined(tx, &meeting, &item, &asked, (reason, actor.language))?;
    }
    note(tx, "speaker_answered", actor, record(id))
}

/// Takes an answer back: it is asked again.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: SpeakerId) -> Result<(), Stop> {
    let asked = speaker::speaker(tx, id)?;
    let item = store::item(tx, asked.item)?;
    let leave = rules::may_take_back(actor, &asked)?;
    speaker::take_back(tx, &leave)?;
    wait_for(tx, &item, &asked)?;
    mail::withdraw(tx, record(id), mails::DECLINED)?;
    note(tx, "speaker_answer_taken_back", actor, record(id))
}
