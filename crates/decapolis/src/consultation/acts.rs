//! What can be done with a consultation by those who ask: write, ask, close, write the reply down, say what was done.

use std::collections::BTreeSet;

use kernel::audit;
use kernel::circle::{self, CircleKind, MEMBERS};
use kernel::db::Tx;
use kernel::post::{Function, PostId};
use kernel::search_feed;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::{Stop, found};
use kernel::thread::End;
use kernel::time::Timestamp;

use super::loaded::{self, Opened};
use super::model::{
    BankQuestionId, Consultation, ConsultationId, ConsultationVersion, DRAFT_DAYS, Disposition, Item, NewConsultation,
    NewDisposition, NewQuestion, Only, Reply, SheetState, State,
};
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{KIND, handing, naming, watching};
use crate::follow_up::{self, Carried, Version, Voice};
use crate::network::{self, Standing};

/// Begins a draft, which is for its author's home alone.
pub(super) fn begin(tx: &mut Tx<'_>, actor: &Actor, new: &NewConsultation) -> Result<ConsultationId, Stop> {
    let leave = rules::may_begin(loaded::side(tx, actor, new.region)?)?;
    let id = store::insert(tx, &leave, new, actor.post)?;
    circle::open_to(tx, record(id), actor.home)?;
    let due_at = tx.now().plus_days(DRAFT_DAYS);
    set_step(tx, id, ("open", &new.title), actor.post, due_at)?;
    note(tx, "consultation_begun", actor, id)?;
    Ok(id)
}

/// Changes a draft. Whom it asks may change too, within what its author may ask.
pub(super) fn change(tx: &mut Tx<'_>, actor: &Actor, id: ConsultationId, new: &NewConsultation) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let _may_ask_those = rules::may_begin(loaded::side(tx, actor, new.region)?)?;
    let leave = rules::may_change(&opened.consultation, opened.side)?;
    if !store::change(tx, &leave, new)? {
        return Err(Refusal::Opened.into());
    }
    let due_at = tx.now().plus_days(DRAFT_DAYS);
    set_step(tx, id, ("open", &new.title), opened.consultation.author, due_at)?;
    note(tx, "consultation_changed", actor, id)
}

/// Says title, purpose and addressee in other languages.
pub(super) fn name(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConsultationId,
    versions: &[ConsultationVersion],
) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let leave = rules::may_name(&opened.consultation, opened.side)?;
    naming::set(tx, &leave, versions)?;
    note(tx, "consultation_named", actor, id)
}

/// Puts a new question into the bank, and into a draft.
pub(super) fn add_question(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConsultationId,
    (new, only): (&NewQuestion, Option<Only>),
) -> Result<BankQuestionId, Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let items = store::items(tx, id)?;
    let _leave = rules::may_add(&opened.consultation, opened.side, &items)?;
    let question = store::bank::insert(tx, new, actor.post)?;
    put(tx, actor, &opened, (question, only))?;
    Ok(question)
}

/// Puts a question of the bank into a draft; one that is there already stays where it is.
pub(super) fn take_question(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConsultationId,
    (question, only): (BankQuestionId, Option<Only>),
) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    store::bank::question(tx, question)?;
    put(tx, actor, &opened, (question, only))
}

fn put(
    tx: &mut Tx<'_>,
    actor: &Actor,
    opened: &Opened,
    (question, only): (BankQuestionId, Option<Only>),
) -> Result<(), Stop> {
    let id = opened.consultation.id;
    let items = store::items(tx, id)?;
    let leave = rules::may_add(&opened.consultation, opened.side, &items)?;
    if items.iter().any(|item| item.question == question) {
        return Ok(());
    }
    let place = items.last().map_or(1, |item| item.place + 1);
    store::insert_item(tx, &leave, &Item { place, question, only, disposition: None }, actor.post)?;
    note(tx, "consultation_question_added", actor, id)
}

/// Takes a question out of a draft; in the bank it stays.
pub(super) fn remove_question(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConsultationId,
    question: BankQuestionId,
) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let items = store::items(tx, id)?;
    let item = items.iter().find(|item| item.question == question).ok_or(Stop::Missing)?;
    let leave = rules::may_remove(&opened.consultation, opened.side, &items, item)?;
    store::delete_item(tx, &leave, question)?;
    note(tx, "consultation_question_removed", actor, id)
}

/// Puts other words to a question: its next version. What was answered keeps the version that it was given to.
pub(super) fn reword(tx: &mut Tx<'_>, actor: &Actor, id: BankQuestionId, new: &NewQuestion) -> Result<(), Stop> {
    let question = store::bank::question(tx, id)?;
    let leave = rules::may_reword(actor, &question)?;
    store::bank::reword(tx, &leave, new, actor.post)?;
    Ok(audit::record(tx, "bank_question_reworded", actor.person, actor.post, record(id))?)
}

/// Says the latest version in one more language; false where it is said in it already.
pub(super) fn translate(tx: &mut Tx<'_>, actor: &Actor, id: BankQuestionId, new: &NewQuestion) -> Result<bool, Stop> {
    let question = store::bank::question(tx, id)?;
    let leave = rules::may_reword(actor, &question)?;
    if !store::bank::translate(tx, &leave, new, actor.post)? {
        return Ok(false);
    }
    audit::record(tx, "bank_question_translated", actor.person, actor.post, record(id))?;
    Ok(true)
}

/// Opens a consultation: whom it asks reads it, and is asked.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: ConsultationId) -> Result<(), Stop> {
    open_and_ask(tx, actor, id)?;
    watching::watch_now(tx, id)
}

/// Opens it and asks the first cities; their mails are the job's.
pub(super) fn open_and_ask(tx: &mut Tx<'_>, actor: &Actor, id: ConsultationId) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let (items, now) = (store::items(tx, id)?, tx.now());
    let leave = rules::may_open(&opened.consultation, opened.side, &items, now)?;
    if !store::set_opened(tx, &leave)? {
        return Err(Refusal::Opened.into());
    }
    let consultation = store::consultation(tx, id)?;
    let audience = match consultation.region {
        Some(region) => network::circle_of_region(tx, region)?,
        None => Some(MEMBERS),
    };
    if let Some(audience) = audience {
        circle::open_to(tx, record(id), audience)?;
    }
    set_step(tx, id, ("watch", &consultation.title), consultation.author, consultation.answers_until)?;
    note(tx, "consultation_opened", actor, id)?;
    ask_next(tx, &consultation).map(drop)
}

/// Cities asked in one transaction.
const SLICE: usize = 20;

/// Asks the next cities; true where others are left.
pub(super) fn ask_next(tx: &mut Tx<'_>, consultation: &Consultation) -> Result<bool, Stop> {
    ask_some(tx, consultation, SLICE)
}

/// Asks so many cities; true where others are left.
pub(super) fn ask_some(tx: &mut Tx<'_>, consultation: &Consultation, at_once: usize) -> Result<bool, Stop> {
    let asked: BTreeSet<_> = loaded::cities_of(&store::sheet::sheets(tx, consultation.id)?).collect();
    let mut left = loaded::whom(tx, consultation)?;
    left.retain(|city| !asked.contains(&city.id));
    let items = store::items(tx, consultation.id)?;
    for city in left.iter().take(at_once) {
        let sheet = store::sheet::insert(tx, consultation.id, city, &items, consultation.author)?;
        circle::open_to(tx, record(sheet), city.circle)?;
        if city.standing != Standing::Active {
            // Who is deciding belongs to no members' circle yet.
            circle::open_to(tx, record(consultation.id), city.circle)?;
        }
        super::answering::set_step(tx, consultation, sheet, city.circle)?;
    }
    Ok(left.len() > at_once)
}

/// The last day is over: nobody is waited for any more, and the results are for all members. It may be done twice.
pub(super) fn close(tx: &mut Tx<'_>, consultation: &Consultation) -> Result<(), Stop> {
    let (id, now) = (consultation.id, tx.now());
    for sheet in store::sheet::sheets(tx, id)? {
        if sheet.state(consultation.answers_until, now) == SheetState::Late {
            step::clear(tx, record(sheet.id))?;
        }
    }
    handing::end_all(tx, id)?;
    circle::open_to(tx, record(id), MEMBERS)?;
    if consultation.reply.is_none() {
        let post = secretariat(tx)?.unwrap_or(consultation.author);
        set_step(tx, id, ("reply", &consultation.title), post, consultation.reply_until)?;
    }
    Ok(search_feed::changed(tx, record(id), KIND)?)
}

/// The post that writes replies down.
fn secretariat(tx: &mut Tx<'_>) -> Result<Option<PostId>, Stop> {
    let held = found(network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat))?;
    Ok(held.map(|held| held.post))
}

/// Writes the addressee's reply down. Those whose city signed are told of the first.
pub(super) fn reply(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConsultationId,
    reply: (&Reply, &[Version]),
) -> Result<(), Stop> {
    let is_first = loaded::open(tx, actor, id)?.state != State::Replied;
    write_reply(tx, actor, id, reply)?;
    if is_first { watching::watch_now(tx, id) } else { Ok(()) }
}

/// Writes it down; who is told is the job's.
pub(super) fn write_reply(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConsultationId,
    (reply, versions): (&Reply, &[Version]),
) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let leave = rules::may_reply(&opened.consultation, opened.side, opened.state)?;
    store::set_reply(tx, &leave, reply)?;
    store::version::put_reply(tx, &leave, versions)?;
    step::clear(tx, record(id))?;
    note(tx, "consultation_replied", actor, id)
}

/// Says what was done with the answers to a question. Where it is said after the reply, those whose city signed are told; the same
/// again in other languages is nothing new.
pub(super) fn dispose(tx: &mut Tx<'_>, actor: &Actor, id: ConsultationId, new: &NewDisposition) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let items = store::items(tx, id)?;
    let item = items.iter().find(|item| item.question == new.question).ok_or(Stop::Missing)?;
    let leave = rules::may_dispose(item, opened.side, opened.state)?;
    let said = item.disposition.as_ref();
    let is_said =
        said.is_some_and(|said| said.done == new.done && said.why == new.why && said.language == actor.language);
    if !is_said {
        let (done, why, by) = (new.done, new.why.clone(), actor.post);
        let disposition = Disposition { done, why, language: actor.language, by, at: tx.now() };
        store::dispose(tx, &leave, id, &disposition)?;
    }
    store::version::put_why(tx, &leave, id, &new.versions)?;
    if !is_said && opened.state == State::Replied {
        watching::watch_now(tx, id)?;
    }
    note(tx, "consultation_disposed", actor, id)
}

/// Carries on what the results show: to the agenda of a meeting, or to a need.
pub(super) fn carry_on(tx: &mut Tx<'_>, actor: &Actor, opened: &Opened, carried: &Carried) -> Result<String, Stop> {
    let _leave = rules::may_carry_on(opened.state)?;
    let id = opened.consultation.id;
    let path =
        follow_up::carry_on(tx, actor, Voice { source: End { record: record(id), kind: KIND }, city: None }, carried)?;
    note(tx, "consultation_carried_on", actor, id)?;
    Ok(path)
}

fn set_step(
    tx: &mut Tx<'_>,
    id: ConsultationId,
    (verb, title): (&'static str, &str),
    post: PostId,
    due_at: Timestamp,
) -> Result<(), Stop> {
    Ok(step::set(tx, NewStep { record: record(id), kind: KIND, verb, post, due_at, title })?)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: ConsultationId) -> Result<(), Stop> {
    search_feed::changed(tx, record(id), KIND)?;
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
