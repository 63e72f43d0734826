//! What can be done with a question to several members: ask, widen, mark, share, translate, begin a practice.

use std::collections::BTreeSet;

use kernel::audit;
use kernel::circle::{self, MEMBERS};
use kernel::db::Tx;
use kernel::mail;
use kernel::post::PostId;
use kernel::search_feed;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};
use kernel::written::{self, Status, Written};

use super::likeliest::{Likeliest, Sought, candidates};
use super::mails;
use super::model::{Ask, DEBT_DAYS, Inquiry, InquiryId, MARK_DAYS, TITLE_MAX};
use super::round;
use super::rules::{self, MayWiden, Refusal};
use super::store::{self, record};
use crate::need::{self, Need, NeedId, Question, QuestionId};
use crate::network::{self, City};
use crate::practice::{self, PracticeId};

/// The question about a need that runs, where there is one.
pub(super) fn running(tx: &mut Tx<'_>, need: NeedId) -> Result<Option<Inquiry>, Stop> {
    Ok(store::of_need(tx, need)?.into_iter().find(Inquiry::is_running))
}

/// Puts a question about a need to the six members likeliest to know. Those who are asked read it, and the members where
/// the city says so.
pub(super) fn ask(
    tx: &mut Tx<'_>,
    actor: &Actor,
    need: NeedId,
    words: &str,
    is_shared: bool,
) -> Result<InquiryId, Stop> {
    let need = need::own(tx, actor, need)?;
    let city = network::city(tx, need.city)?;
    let running = running(tx, need.id)?;
    let leave = rules::may_ask(&need, running.as_ref())?;
    let id = store::insert(tx, &leave, &city, actor.post, words, actor.language)?;
    circle::open_to(tx, record(id), actor.home)?;
    if is_shared {
        circle::open_to(tx, record(id), MEMBERS)?;
    }
    let (from, to) = (End { record: record(need.id), kind: "need" }, end(id));
    thread::tie(tx, from, to, "asked", actor.post)?;
    let inquiry = store::inquiry(tx, id)?;
    set_step(tx, &inquiry, "see", actor.post, DEBT_DAYS)?;
    next_round(tx, actor, id)?;
    note(tx, "inquiry_made", actor, id)?;
    Ok(id)
}

/// Asks the next six, on the wish of somebody who may.
pub(super) fn widen(tx: &mut Tx<'_>, actor: &Actor, id: InquiryId) -> Result<(), Stop> {
    let inquiry = store::inquiry(tx, id)?;
    let city = network::city(tx, inquiry.city)?;
    let oversees = network::oversees(tx, actor, inquiry.region)?;
    let _ = rules::may_widen(actor, &inquiry, &city, oversees)?;
    let asker = mails::acting(tx, inquiry.asker)?.ok_or(Refusal::NobodyLeft)?;
    next_round(tx, &asker, id)?;
    note(tx, "inquiry_widened", actor, id)
}

/// Sends the question to the next six, in the name of the post that asks.
pub(super) fn next_round(tx: &mut Tx<'_>, asker: &Actor, id: InquiryId) -> Result<(), Stop> {
    let inquiry = store::inquiry(tx, id)?;
    let leave = rules::may_widen_by_time(&inquiry)?;
    let need = need::own(tx, asker, inquiry.need)?;
    let chosen = chosen(tx, &need, inquiry.language)?;
    if chosen.is_empty() {
        return Err(Refusal::NobodyLeft.into());
    }
    send(tx, asker, &leave, &need, &chosen)?;
    Ok(round::wait(tx, id)?)
}

/// The six who are next.
pub(super) fn chosen(
    tx: &mut Tx<'_>,
    need: &Need,
    language: kernel::language::Language,
) -> Result<Vec<Likeliest>, Stop> {
    let before: BTreeSet<PostId> = need::questions_of(tx, need.id)?.iter().map(|question| question.asked).collect();
    let answering = network::answering_posts(tx)?;
    let cities: BTreeSet<_> =
        answering.iter().filter(|one| before.contains(&one.post)).map(|one| one.city.id).collect();
    let sought = Sought { city: need.city, topic: &need.topic, asker: need.author, language };
    Ok(candidates(tx, sought, |candidate| !cities.contains(&candidate.city.id))?.likeliest)
}

fn send(tx: &mut Tx<'_>, asker: &Actor, leave: &MayWiden<'_>, need: &Need, chosen: &[Likeliest]) -> Result<(), Stop> {
    if !store::count_round(tx, leave)? {
        return Err(Refusal::Answered.into());
    }
    let round = leave.inquiry.rounds + 1;
    for one in chosen {
        let (post, city) = (one.answering.post, &one.answering.city);
        let question = need::ask_part(tx, asker, need.id, post, &leave.inquiry.words)?;
        store::insert_ask(tx, leave.inquiry.id, question, (post, city.id), round, &one.reasons)?;
        circle::open_to(tx, record(leave.inquiry.id), city.circle)?;
    }
    Ok(())
}

/// Opens a question and its answers to the members, or closes it to them.
pub(super) fn share(tx: &mut Tx<'_>, actor: &Actor, id: InquiryId, is_shared: bool) -> Result<(), Stop> {
    let (inquiry, city) = load(tx, id)?;
    let leave = rules::may_share(actor, &inquiry, &city)?;
    if is_shared {
        circle::open_to(tx, record(leave.inquiry.id), MEMBERS)?;
    } else {
        circle::close_to(tx, record(leave.inquiry.id), MEMBERS)?;
    }
    note(tx, if is_shared { "inquiry_shared" } else { "inquiry_unshared" }, actor, id)
}

/// Says which answer helped most, with a word of thanks that goes to who gave it.
pub(super) fn mark(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: InquiryId,
    question: QuestionId,
    thanks: &str,
) -> Result<(), Stop> {
    let (inquiry, city) = load(tx, id)?;
    let asks = store::asks(tx, id)?;
    let leave = rules::may_mark(actor, &inquiry, &city, ask_of(&asks, question))?;
    store::mark(tx, &leave, thanks)?;
    step::clear(tx, record(id))?;
    mails::thank(tx, actor, leave.ask, thanks)?;
    note(tx, "answer_marked", actor, id)
}

/// Takes a mark back: the question waits for it again. Thanks that were not sent yet are not sent.
pub(super) fn take_mark_back(tx: &mut Tx<'_>, actor: &Actor, id: InquiryId, question: QuestionId) -> Result<(), Stop> {
    let (inquiry, city) = load(tx, id)?;
    let asks = store::asks(tx, id)?;
    let leave = rules::may_mark(actor, &inquiry, &city, ask_of(&asks, question))?;
    store::unmark(tx, leave.inquiry.id, question)?;
    set_step(tx, &inquiry, "mark", inquiry.asker, MARK_DAYS)?;
    mail::withdraw(tx, record(question), mails::THANKS)?;
    note(tx, "answer_unmarked", actor, id)
}

/// Says an answer in the actor's language.
pub(super) fn translate(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: InquiryId,
    question: QuestionId,
    words: &str,
) -> Result<(), Stop> {
    let (_, city) = load(tx, id)?;
    let asks = store::asks(tx, id)?;
    let leave = rules::may_translate(actor, &city, ask_of(&asks, question).ok_or(Stop::Missing)?)?;
    let answer = need::question(tx, question)?.answer.ok_or(Refusal::NotAnswered)?;
    if answer.language == actor.language {
        return Err(Refusal::SameLanguage.into());
    }
    let version = Written { language: actor.language, status: Status::Human, content: words.to_owned() };
    written::set(tx, record(leave.ask.question), "answer", &version)?;
    note(tx, "answer_translated", actor, id)
}

/// Begins a practice of the asking city from the need and the answer that helped most, tied to the question.
pub(super) fn begin_practice(tx: &mut Tx<'_>, actor: &Actor, id: InquiryId) -> Result<PracticeId, Stop> {
    let (inquiry, city) = load(tx, id)?;
    let leave = rules::may_begin_practice(actor, &inquiry, &city)?;
    let need = need::readable(tx, inquiry.need, actor.post)?;
    let questions = need::questions_of(tx, inquiry.need)?;
    let asks = store::asks(tx, id)?;
    let answer = best_answer(leave.inquiry, &asks, &questions).ok_or(Refusal::NotAnswered)?;
    let versions = written::of_record(tx, record(answer.id))?;
    let own = versions.versions("answer").into_iter().find(|version| version.language == actor.language);
    let original = answer.answer.as_ref().map_or("", |answer| &answer.words);
    let answer = own.map_or(original, |version| &version.content);
    let summary = if need.outcome.is_empty() { answer.to_owned() } else { format!("{}\n\n{answer}", need.outcome) };
    let title: String = need.words.chars().take(TITLE_MAX).collect();
    let practice = practice::begin_draft(tx, actor, city.place, &need.topic, &title, &summary)?;
    let to = End { record: record(practice), kind: "practice" };
    thread::tie(tx, end(id), to, "came-of", actor.post)?;
    note(tx, "practice_begun_from_answer", actor, id)?;
    Ok(practice)
}

/// The answer that was marked, else the first one.
fn best_answer<'q>(inquiry: &Inquiry, asks: &[Ask], questions: &'q [Question]) -> Option<&'q Question> {
    let marked = inquiry.best.and_then(|best| questions.iter().find(|question| question.id == best));
    let first = asks.iter().filter(|ask| ask.answered_at.is_some()).min_by_key(|ask| ask.answered_at);
    let first = first.and_then(|ask| questions.iter().find(|question| question.id == ask.question));
    marked.or(first)
}

/// One of those asked answered: the asker says next which answer helped most.
pub(super) fn answered(tx: &mut Tx<'_>, question: QuestionId) -> Result<(), Stop> {
    let Some(id) = store::of_question(tx, question)? else { return Ok(()) };
    let now = tx.now();
    store::set_answered(tx, id, question, Some(now))?;
    let inquiry = store::inquiry(tx, id)?;
    if inquiry.settled_at.is_none() {
        set_step(tx, &inquiry, "mark", inquiry.asker, MARK_DAYS)?;
    }
    Ok(search_feed::changed(tx, record(id), "inquiry")?)
}

/// An answer was taken back: where it was the only one, the question waits again.
pub(super) fn answer_taken_back(tx: &mut Tx<'_>, question: QuestionId) -> Result<(), Stop> {
    let Some(id) = store::of_question(tx, question)? else { return Ok(()) };
    store::unmark(tx, id, question)?;
    let is_answered = store::set_answered(tx, id, question, None)?.is_some();
    let inquiry = store::inquiry(tx, id)?;
    if inquiry.settled_at.is_none() {
        let verb = if is_answered { "mark" } else { "see" };
        set_step(tx, &inquiry, verb, inquiry.asker, DEBT_DAYS)?;
    }
    Ok(search_feed::changed(tx, record(id), "inquiry")?)
}

/// The need was closed: those who answered hear what came of it, and its questions are settled.
pub(super) fn need_closed(tx: &mut Tx<'_>, actor: &Actor, need: NeedId, outcome: &str) -> Result<(), Stop> {
    for inquiry in store::of_need(tx, need)? {
        for ask in store::asks(tx, inquiry.id)?.iter().filter(|ask| ask.answered_at.is_some()) {
            mails::tell_outcome(tx, actor, &inquiry, ask, outcome)?;
        }
        store::settle(tx, inquiry.id)?;
        step::clear(tx, record(inquiry.id))?;
        search_feed::changed(tx, record(inquiry.id), "inquiry")?;
    }
    Ok(())
}

/// What happens next with a question, by whom, until when.
pub(super) fn set_step(
    tx: &mut Tx<'_>,
    inquiry: &Inquiry,
    verb: &'static str,
    post: PostId,
    days: i64,
) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(days);
    let title = &inquiry.words;
    Ok(step::set(tx, NewStep { record: record(inquiry.id), kind: "inquiry", verb, post, due_at, title })?)
}

fn load(tx: &mut Tx<'_>, id: InquiryId) -> Result<(Inquiry, City), Stop> {
    let inquiry = store::inquiry(tx, id)?;
    let city = network::city(tx, inquiry.city)?;
    Ok((inquiry, city))
}

fn ask_of(asks: &[Ask], question: QuestionId) -> Option<&Ask> {
    asks.iter().find(|ask| ask.question == question)
}

fn end(id: InquiryId) -> End {
    End { record: record(id), kind: "inquiry" }
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: InquiryId) -> Result<(), Stop> {
    search_feed::changed(tx, record(id), "inquiry")?;
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
