//! What can be done with needs: load, ask, do. Browser, API, mail links and demo call these.

use kernel::audit;
use kernel::circle::{self, CircleId, MEMBERS};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::mail::{self, Paragraph};
use kernel::post::PostId;
use kernel::search_feed;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};

use super::model::{ANSWER_DAYS, DRAFT_DAYS, NeedId, NeedState, NewNeed, QuestionId, Urgency, one_paragraph};
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{audience, mails, topics};
use crate::{inquiry, network, offer};

/// States a need: open to the city's own people, its author to say in two months what came of it.
pub(crate) fn state_need(tx: &mut Tx<'_>, actor: &Actor, new: &NewNeed) -> Result<NeedId, Stop> {
    let home = network::city_of_circle(tx, actor.home)?;
    let leave = rules::may_state(actor, home.as_ref())?;
    let need = store::insert(tx, &leave, new, NeedState::Open)?;
    circle::open_to(tx, record(need), actor.home)?;
    set_review(tx, need, actor.post, (&new.words, new.urgency))?;
    note(tx, "need_stated", actor, End { record: record(need), kind: "need" })?;
    Ok(need)
}

/// Begins a need that its author alone reads, until they state it.
pub(crate) fn begin_draft(tx: &mut Tx<'_>, actor: &Actor, new: &NewNeed) -> Result<NeedId, Stop> {
    let home = network::city_of_circle(tx, actor.home)?;
    let leave = rules::may_state(actor, home.as_ref())?;
    let draft = store::insert(tx, &leave, new, NeedState::Draft)?;
    set_stating(tx, draft, actor.post, &new.words)?;
    note(tx, "need_begun", actor, End { record: record(draft), kind: "need" })?;
    Ok(draft)
}

/// Writes a draft anew, and keeps it as one or states it.
pub(crate) fn rewrite(tx: &mut Tx<'_>, actor: &Actor, id: NeedId, new: &NewNeed, next: NeedState) -> Result<(), Stop> {
    let draft = store::need(tx, id, actor.post)?;
    let city = network::city(tx, draft.city)?;
    let leave = rules::may_write(actor, &draft, &city)?;
    if !store::rewrite(tx, &leave, new, next)? {
        return Err(Refusal::Stated.into());
    }
    if next == NeedState::Draft {
        set_stating(tx, id, actor.post, &new.words)?;
        return note(tx, "need_written", actor, End { record: record(id), kind: "need" });
    }
    circle::open_to(tx, record(id), actor.home)?;
    set_review(tx, id, actor.post, (&new.words, new.urgency))?;
    note(tx, "need_stated", actor, End { record: record(id), kind: "need" })
}

/// Lays a draft aside: nothing of it is kept.
pub(crate) fn lay_aside(tx: &mut Tx<'_>, actor: &Actor, id: NeedId) -> Result<(), Stop> {
    let draft = store::need(tx, id, actor.post)?;
    let city = network::city(tx, draft.city)?;
    let leave = rules::may_write(actor, &draft, &city)?;
    step::clear(tx, record(id))?;
    note(tx, "need_laid_aside", actor, End { record: record(id), kind: "need" })?;
    Ok(store::delete_draft(tx, &leave)?)
}

/// The same in words that the city said elsewhere, under a topic that it chose or that they suggest.
pub(crate) fn state_in_words(
    tx: &mut Tx<'_>,
    actor: &Actor,
    topic: Option<&str>,
    words: &str,
    is_for_members: bool,
) -> Result<NeedId, Stop> {
    let home = network::city_of_circle(tx, actor.home)?;
    let city = rules::may_state(actor, home.as_ref())?.city.id;
    let words = one_paragraph(words);
    let suggested = match topic {
        Some(topic) => topic.to_owned(),
        None => topics::suggest(tx, &words)?,
    };
    let new = NewNeed {
        city,
        topic: suggested,
        is_topic_chosen: topic.is_some(),
        words,
        language: actor.language,
        urgency: Urgency::default(),
    };
    let need = state_need(tx, actor, &new)?;
    if is_for_members {
        share(tx, actor, need, Some(MEMBERS))?;
    }
    Ok(need)
}

/// Chooses another topic than the one suggested.
pub(crate) fn choose_topic(tx: &mut Tx<'_>, actor: &Actor, need: NeedId, topic: &str) -> Result<(), Stop> {
    let need = store::need(tx, need, actor.post)?;
    let city = network::city(tx, need.city)?;
    let leave = rules::may_change(actor, &need, &city)?;
    store::set_topic(tx, &leave, topic)?;
    note(tx, "need_topic_chosen", actor, End { record: record(need.id), kind: "need" })
}

/// Says anew when the city needs it; it is asked what came of it as much sooner or later.
pub(crate) fn set_urgency(tx: &mut Tx<'_>, actor: &Actor, need: NeedId, urgency: Urgency) -> Result<(), Stop> {
    let need = store::need(tx, need, actor.post)?;
    let city = network::city(tx, need.city)?;
    let leave = rules::may_change(actor, &need, &city)?;
    store::set_urgency(tx, &leave, urgency)?;
    set_review(tx, need.id, actor.post, (&need.words, urgency))?;
    note(tx, "need_urgency_set", actor, End { record: record(need.id), kind: "need" })
}

/// Opens a need to one wider circle, or to none: all members, a region, a body or a meeting of the actor's. Cities that
/// were asked about it read it still.
pub(crate) fn share(tx: &mut Tx<'_>, actor: &Actor, need: NeedId, with: Option<CircleId>) -> Result<(), Stop> {
    let need = store::need(tx, need, actor.post)?;
    let city = network::city(tx, need.city)?;
    let own: Vec<CircleId> = audience::wider_circles(tx, actor.post)?.into_iter().map(|(id, _)| id).collect();
    let leave = rules::may_share(actor, &need, &city, with, &own)?;
    audience::set(tx, &leave)?;
    note(tx, "need_shared", actor, End { record: record(need.id), kind: "need" })
}

/// Says where a need stands; closing it says what came of it.
pub(crate) fn move_need(
    tx: &mut Tx<'_>,
    actor: &Actor,
    need: NeedId,
    next: NeedState,
    outcome: &str,
) -> Result<(), Stop> {
    let need = store::need(tx, need, actor.post)?;
    let city = network::city(tx, need.city)?;
    let leave = rules::may_move(actor, &need, &city, next)?;
    if !store::move_need(tx, &leave, outcome)? {
        return Err(Refusal::NotFromHere.into());
    }
    if next.is_closed() {
        step::clear(tx, record(need.id))?;
        inquiry::need_closed(tx, actor, need.id, outcome)?;
    } else {
        set_review(tx, need.id, actor.post, (&need.words, need.urgency))?;
    }
    note(tx, "need_moved", actor, End { record: record(need.id), kind: "need" })
}

/// Asks the holder of a post about a need; the need becomes readable for that post's circle, and is worked on.
pub(crate) fn ask(
    tx: &mut Tx<'_>,
    actor: &Actor,
    need: NeedId,
    asked: PostId,
    words: &str,
) -> Result<QuestionId, Stop> {
    let question = ask_part(tx, actor, need, asked, words)?;
    let (from, to) = (End { record: record(need), kind: "need" }, End { record: record(question), kind: "question" });
    thread::tie(tx, from, to, "asked", actor.post)?;
    Ok(question)
}

/// The same as part of a question to several members, through which it hangs together with the need.
pub(crate) fn ask_part(
    tx: &mut Tx<'_>,
    actor: &Actor,
    need: NeedId,
    asked: PostId,
    words: &str,
) -> Result<QuestionId, Stop> {
    let need = store::need(tx, need, actor.post)?;
    let city = network::city(tx, need.city)?;
    let leave = rules::may_change(actor, &need, &city)?;
    let language = actor.language;
    let question = store::insert_question(tx, &leave, asked, words, language)?.ok_or(Refusal::AskedBefore)?;
    let home = kernel::post::by_id(tx, asked)?.ok_or(Stop::Missing)?.home;
    if let Some(asked_city) = network::city_of_circle(tx, home)? {
        offer::count_ask(tx, asked_city.id)?;
    }
    for circle in [actor.home, home] {
        circle::open_to(tx, record(question), circle)?;
    }
    set_answer(tx, question, asked, words)?;
    if need.state == NeedState::Open {
        move_need(tx, actor, need.id, NeedState::WorkedOn, "")?;
    }
    note(tx, "question_asked", actor, End { record: record(question), kind: "question" })?;
    let stored = store::question(tx, question)?;
    mails::tell_asked(tx, actor, &stored)?;
    Ok(question)
}

/// Answers a question, in the language of whoever answers.
pub(crate) fn answer(tx: &mut Tx<'_>, actor: &Actor, question: QuestionId, words: &str) -> Result<(), Stop> {
    answer_in(tx, actor, question, words, actor.language)
}

/// Answers a question in the language in which it was written.
pub(crate) fn answer_in(
    tx: &mut Tx<'_>,
    actor: &Actor,
    question: QuestionId,
    words: &str,
    language: Language,
) -> Result<(), Stop> {
    let question = store::question(tx, question)?;
    let leave = rules::may_answer(actor, &question)?;
    if !store::answer(tx, &leave, words, language)? {
        return Err(Refusal::Answered.into());
    }
    step::clear(tx, record(question.id))?;
    inquiry::answered(tx, question.id)?;
    mails::tell_asker(tx, actor, &question, Paragraph::theirs(words, language))?;
    note(tx, "question_answered", actor, End { record: record(question.id), kind: "question" })
}

/// Takes an answer back: the question waits again, and who asked is not told what was answered if they were not yet.
pub(crate) fn take_answer_back(tx: &mut Tx<'_>, actor: &Actor, question: QuestionId) -> Result<(), Stop> {
    let question = store::question(tx, question)?;
    let leave = rules::may_take_back(actor, &question)?;
    store::clear_answer(tx, &leave)?;
    set_answer(tx, question.id, question.asked, &question.words)?;
    inquiry::answer_taken_back(tx, question.id)?;
    mail::withdraw(tx, record(question.id), mails::ANSWER)?;
    note(tx, "answer_taken_back", actor, End { record: record(question.id), kind: "question" })
}

fn set_answer(tx: &mut Tx<'_>, question: QuestionId, asked: PostId, words: &str) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(ANSWER_DAYS);
    let step =
        NewStep { record: record(question), kind: "question", verb: "answer", post: asked, due_at, title: words };
    Ok(step::set(tx, step)?)
}

fn set_review(tx: &mut Tx<'_>, need: NeedId, post: PostId, (words, urgency): (&str, Urgency)) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(urgency.review_days());
    let step = NewStep { record: record(need), kind: "need", verb: "close", post, due_at, title: words };
    Ok(step::set(tx, step)?)
}

fn set_stating(tx: &mut Tx<'_>, draft: NeedId, post: PostId, words: &str) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(DRAFT_DAYS);
    let step = NewStep { record: record(draft), kind: "need", verb: "state", post, due_at, title: words };
    Ok(step::set(tx, step)?)
}

/// Notes an act for the audit, and for search that it changed its record.
fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: End) -> Result<(), Stop> {
    search_feed::changed(tx, on.record, on.kind)?;
    Ok(audit::record(tx, act, actor.person, actor.post, on.record)?)
}
