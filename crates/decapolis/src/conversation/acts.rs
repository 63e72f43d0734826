//! What is done by whoever conducts: begun, decided of statements, codes made, said what is done with each, closed with the response.

use kernel::audit;
use kernel::circle::{self, EVERYBODY, MEMBERS};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::search_feed;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::End;

use super::answered::Answered;
use super::model::{
    CODES_MAX, Conversation, ConversationId, Decision, Disposition, KIND, MODERATION_DAYS, NewConversation,
    STATEMENT_KIND, State, Statement, StatementId,
};
use super::rules::{self, Left, MayBegin};
use super::store::statement::Seed;
use super::store::{self, answered, code, record, statement};
use super::{asking, codes, drawing, mails, paper};
use crate::follow_up::{self, Carried, Version, Voice};
use crate::network;

/// Begins a conversation with its first statements.
pub(super) fn begin(tx: &mut Tx<'_>, actor: &Actor, new: &NewConversation) -> Result<ConversationId, Stop> {
    let city = network::city_of_circle(tx, actor.home)?;
    let leave = rules::may_begin(actor, city.as_ref())?;
    let id = put(tx, actor, &leave, new)?;
    asking::begin(tx, new.access, id)?;
    for words in &new.seeds {
        let seed = Seed { words, language: new.language, decision: Decision::Accepted, is_seed: true };
        statement::insert_seed(tx, &leave, id, &seed)?;
    }
    Ok(id)
}

/// The conversation alone, open to whom it is for.
pub(super) fn put(
    tx: &mut Tx<'_>,
    actor: &Actor,
    leave: &MayBegin,
    new: &NewConversation,
) -> Result<ConversationId, Stop> {
    let id = store::insert(tx, leave, actor, new)?;
    circle::open_to(tx, record(id), if new.access.is_public() { EVERYBODY } else { MEMBERS })?;
    search_feed::changed(tx, record(id), KIND)?;
    set_step(tx, id)?;
    note(tx, "conversation_begun", actor, id)?;
    Ok(id)
}

/// Lets people vote on a statement, or not, with the reason.
pub(super) fn decide(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: StatementId,
    decision: Decision,
) -> Result<ConversationId, Stop> {
    let (of, statement) = of_statement(tx, id)?;
    let leave = rules::may_conduct(actor, &of)?;
    let now = tx.now();
    let leave = rules::may_decide(&leave, &statement, decision, now)?;
    statement::decide(tx, &leave, decision)?;
    if decision != Decision::Accepted {
        // Its words are nobody's any more, in threads neither.
        circle::close_to(tx, statement::record(id), EVERYBODY)?;
        circle::close_to(tx, statement::record(id), MEMBERS)?;
    }
    set_step(tx, of.id)?;
    drawing::ask(tx, &of)?;
    note(tx, if decision == Decision::Accepted { "statement_accepted" } else { "statement_rejected" }, actor, of.id)?;
    Ok(of.id)
}

/// Makes codes, which nobody can see again.
pub(super) fn make_codes(tx: &mut Tx<'_>, actor: &Actor, id: ConversationId, number: i64) -> Result<Vec<String>, Stop> {
    let of = store::conversation(tx, id)?;
    let leave = rules::may_conduct(actor, &of)?;
    let (made, _) = code::counts(tx, id)?;
    let leave = rules::may_make_codes(&leave, made, tx.now())?;
    let mut new = Vec::new();
    for _ in 0..number.min(CODES_MAX) {
        let drawn = codes::draw(tx)?;
        if let Some(hash) = codes::hash(id, &drawn) {
            code::insert(tx, &leave, &hash)?;
            new.push(drawn);
        }
    }
    note(tx, "conversation_codes_made", actor, id)?;
    Ok(new)
}

/// Says what is done with a statement. It is told with the response.
pub(super) fn dispose(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: StatementId,
    disposition: &Disposition,
    written: (Language, &[Version]),
) -> Result<ConversationId, Stop> {
    let (of, statement) = of_statement(tx, id)?;
    let leave = rules::may_conduct(actor, &of)?;
    let leave = rules::may_respond(&leave, tx.now())?;
    if statement.decision != Decision::Accepted {
        return Err(rules::Refusal::NotShown.into());
    }
    statement::dispose(tx, &leave, id, disposition)?;
    answered::put(tx, &leave, Some(id), written)?;
    note(tx, "statement_disposed", actor, of.id)?;
    Ok(of.id)
}

/// Carries a statement on: to the agenda of a meeting, or to a need. Whoever reads the conversation finds it in the thread.
pub(super) fn carry_on(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (of, one): (&Conversation, &Statement),
    carried: &Carried,
) -> Result<String, Stop> {
    let leave = rules::may_carry_on(one)?;
    let readers = if of.access.is_public() { EVERYBODY } else { MEMBERS };
    let source = statement::record(leave.statement.id);
    circle::open_to(tx, source, readers)?;
    let voice = Voice { source: End { record: source, kind: STATEMENT_KIND }, city: of.city };
    let path = follow_up::carry_on(tx, actor, voice, carried)?;
    note(tx, "statement_carried_on", actor, of.id)?;
    Ok(path)
}

/// Closes the conversation with its response, and tells those who signed in to take part.
pub(super) fn close(tx: &mut Tx<'_>, actor: &Actor, id: ConversationId, answer: &Answered) -> Result<(), Stop> {
    let of = store::conversation(tx, id)?;
    let leave = rules::may_conduct(actor, &of)?;
    let leave = rules::may_respond(&leave, tx.now())?;
    let close = rules::may_close(&leave, left(tx, id)?)?;
    store::close(tx, &close, actor, &answer.words)?;
    answered::put(tx, &leave, None, (answer.language, &answer.versions))?;
    step::clear(tx, record(id))?;
    search_feed::changed(tx, record(id), KIND)?;
    note(tx, "conversation_closed", actor, id)?;
    mails::tell_all(tx, actor, (&of, answer))
}

/// What is to be done before a conversation is closed.
pub(super) fn left(tx: &mut Tx<'_>, id: ConversationId) -> Result<Left, Stop> {
    let accepted = statement::accepted(tx, id)?;
    Ok(Left {
        unanswered: accepted.iter().filter(|one| one.disposition.is_none()).count(),
        waiting: statement::waiting(tx, id)?.len(),
        do_sheets_wait: paper::oldest_waiting(tx, id)?.is_some(),
    })
}

/// What waits for the post: statements to decide of, within two days of the oldest, then sheets of paper that were typed in once, and
/// then the response by its day. Once that is there nothing waits any more.
pub(super) fn set_step(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Stop> {
    let of = store::conversation(tx, id)?;
    if of.state(tx.now()) == State::Closed {
        return Ok(());
    }
    let waiting = statement::waiting(tx, id)?;
    let sheet = paper::oldest_waiting(tx, id)?;
    let (verb, due_at) = match (waiting.first(), sheet) {
        (Some(oldest), _) => ("decide", oldest.proposed_at.plus_days(MODERATION_DAYS)),
        (None, Some(entered_at)) => ("enter", entered_at.plus_days(paper::SECOND_DAYS)),
        (None, None) => ("respond", of.response_at),
    };
    let new = NewStep { record: record(id), kind: KIND, verb, post: of.post, due_at, title: &of.question };
    Ok(step::set(tx, new)?)
}

fn of_statement(tx: &mut Tx<'_>, id: StatementId) -> Result<(Conversation, Statement), Stop> {
    let statement = statement::statement(tx, id)?;
    Ok((store::conversation(tx, statement.conversation)?, statement))
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: ConversationId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
