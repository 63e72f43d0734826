//! Who begins a conversation, votes, adds statements, decides of them and responds; and why not.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{
    Access, CODES_IN_ALL_MAX, Conversation, Decision, STATEMENTS_A_DAY_MAX, STATEMENTS_MAX, State, Statement, Voter,
};
use super::texts::Texts;
use crate::network::{City, CityId};

/// Reasons to say no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Works for no member city and not for the secretariat.
    NotBeginner,
    /// Does not conduct this conversation.
    NotConductor,
    /// Its last day is over.
    Ended,
    /// Its last day is not over yet.
    NotEnded,
    /// The response is there already.
    Responded,
    /// The statement is not one that people vote on.
    NotShown,
    /// It was decided already.
    Decided,
    /// A code is needed first.
    CodeNeeded,
    /// Nobody has a code here, or who sent one has taken part already.
    NoCodes,
    /// The browser sent no cookie, so its votes could not be kept together.
    NoCookie,
    /// This voter added as many statements today as one may.
    EnoughToday,
    /// The conversation has as many statements as anybody could vote on.
    EnoughStatements,
    /// Took no part yet.
    NoPart,
    /// As many codes were made as there can be.
    EnoughCodes,
    /// What residents alone are asked.
    NotForMembers,
    /// Somebody said already to which class they belong.
    ClassesSaid,
    /// Sheets of paper were typed in and are not counted.
    SheetsWait,
    /// Statements have no answer yet, or wait for a decision.
    Unanswered,
    /// Typed this sheet in before.
    SamePerson,
    /// Two typed this sheet in differently already.
    SheetDiffers,
    SheetCounted,
    /// Settled this sheet, and so does not confirm it.
    SettledIt,
    /// Nothing of this sheet waits to be settled.
    NothingToSettle,
    /// As many sheets were printed as there can be.
    EnoughSheets,
    /// Only where anyone may take part.
    NotOpenToAll,
    /// As many shared devices were set up as there can be.
    EnoughDevices,
    /// The hours of this shared device are over, or it is none.
    SharedOver,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotBeginner => "not-beginner",
            Refusal::NotConductor => "not-conductor",
            Refusal::Ended => "ended",
            Refusal::NotEnded => "not-ended",
            Refusal::Responded => "responded",
            Refusal::NotShown => "not-shown",
            Refusal::Decided => "decided",
            Refusal::CodeNeeded => "code-needed",
            Refusal::NoCodes => "no-codes",
            Refusal::NoCookie => "no-cookie",
            Refusal::EnoughToday => "enough-today",
            Refusal::EnoughStatements => "enough-statements",
            Refusal::NoPart => "no-part",
            Refusal::EnoughCodes => "enough-codes",
            Refusal::NotForMembers => "not-for-members",
            Refusal::ClassesSaid => "classes-said",
            Refusal::SheetsWait => "sheets-wait",
            Refusal::Unanswered => "unanswered",
            Refusal::SamePerson => "same-person",
            Refusal::SheetDiffers => "sheet-differs",
            Refusal::SheetCounted => "sheet-counted",
            Refusal::SettledIt => "settled-it",
            Refusal::NothingToSettle => "nothing-to-settle",
            Refusal::EnoughSheets => "enough-sheets",
            Refusal::NotOpenToAll => "not-open-to-all",
            Refusal::EnoughDevices => "enough-devices",
            Refusal::SharedOver => "shared-over",
        }
    }
}

/// Leave to begin a conversation.
#[derive(Debug)]
#[must_use]
pub(super) struct MayBegin {
    /// Whose residents are asked; none where members are.
    pub(super) city: Option<CityId>,
    _seal: (),
}

/// Who leads or works for a city asks its residents; the secretariat asks the members.
pub(super) fn may_begin(actor: &Actor, city: Option<&City>) -> Result<MayBegin, Refusal> {
    let is_of_a_city = matches!(actor.function, Function::Leader | Function::Officer);
    match city {
        Some(city) if is_of_a_city && city.circle == actor.home => Ok(MayBegin { city: Some(city.id), _seal: () }),
        _ if actor.function == Function::Secretariat => Ok(MayBegin { city: None, _seal: () }),
        _ => Err(Refusal::NotBeginner),
    }
}

/// Leave to put votes of elsewhere into a conversation of the network's own: the command line and the demo.
pub(super) fn may_import(actor: &Actor) -> Result<MayBegin, Refusal> {
    if actor.function == Function::Secretariat {
        return Ok(MayBegin { city: None, _seal: () });
    }
    Err(Refusal::NotBeginner)
}

/// Leave to conduct a conversation.
#[derive(Debug)]
#[must_use]
pub(super) struct MayConduct<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// The house that began it: leader and officers of the city, or the secretariat.
pub(super) fn may_conduct<'c>(actor: &Actor, conversation: &'c Conversation) -> Result<MayConduct<'c>, Refusal> {
    let works_there = matches!(actor.function, Function::Leader | Function::Officer | Function::Secretariat);
    if works_there && actor.home == conversation.home {
        return Ok(MayConduct { conversation, _seal: () });
    }
    Err(Refusal::NotConductor)
}

/// Leave to take part: to vote and to add statements.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTakePart<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Until the last day, with a code where one is needed.
pub(super) fn may_take_part<'c>(
    conversation: &'c Conversation,
    voter: Option<&Voter>,
    now: Timestamp,
) -> Result<MayTakePart<'c>, Refusal> {
    if conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    if conversation.access.needs_code() && voter.is_none() {
        return Err(Refusal::CodeNeeded);
    }
    if voter.is_some_and(|voter| voter.until <= now) {
        return Err(Refusal::SharedOver);
    }
    Ok(MayTakePart { conversation, _seal: () })
}

/// Leave to vote on a statement.
#[derive(Debug)]
#[must_use]
pub(super) struct MayVote<'s> {
    pub(super) statement: &'s Statement,
    _seal: (),
}

/// On statements of this conversation that were accepted.
pub(super) fn may_vote<'s>(leave: &MayTakePart<'_>, statement: &'s Statement) -> Result<MayVote<'s>, Refusal> {
    let is_here = statement.conversation == leave.conversation.id;
    if is_here && statement.decision == Decision::Accepted {
        return Ok(MayVote { statement, _seal: () });
    }
    Err(Refusal::NotShown)
}

/// Leave to add a statement.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPropose<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// A few a day, and no more in all than anybody could vote on.
pub(super) fn may_propose<'c>(leave: &MayTakePart<'c>, today: i64, in_all: usize) -> Result<MayPropose<'c>, Refusal> {
    if today >= STATEMENTS_A_DAY_MAX {
        return Err(Refusal::EnoughToday);
    }
    if in_all >= STATEMENTS_MAX {
        return Err(Refusal::EnoughStatements);
    }
    Ok(MayPropose { conversation: leave.conversation, _seal: () })
}

/// Leave to use a code.
#[derive(Debug)]
#[must_use]
pub(super) struct MayEnter<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Where codes are needed, once a device.
pub(super) fn may_enter<'c>(
    conversation: &'c Conversation,
    voter: Option<&Voter>,
    now: Timestamp,
) -> Result<MayEnter<'c>, Refusal> {
    if conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    if !conversation.access.needs_code() || voter.is_some() {
        return Err(Refusal::NoCodes);
    }
    Ok(MayEnter { conversation, _seal: () })
}

/// Leave to withdraw, with all votes.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWithdraw<'v> {
    pub(super) voter: &'v Voter,
    _seal: (),
}

/// Whoever took part, at any time: also after the response, which stays as it was written while the totals follow.
pub(super) fn may_withdraw(voter: Option<&Voter>) -> Result<MayWithdraw<'_>, Refusal> {
    voter.map(|voter| MayWithdraw { voter, _seal: () }).ok_or(Refusal::NoPart)
}

/// Leave to decide of a statement.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDecide<'s> {
    pub(super) statement: &'s Statement,
    _seal: (),
}

/// Whoever conducts decides once; what was accepted may still be taken out, with its reason, until the response is there.
pub(super) fn may_decide<'s>(
    leave: &MayConduct<'_>,
    statement: &'s Statement,
    decision: Decision,
    now: Timestamp,
) -> Result<MayDecide<'s>, Refusal> {
    if leave.conversation.state(now) == State::Closed {
        return Err(Refusal::Responded);
    }
    let is_waiting = statement.decision == Decision::Waiting && decision != Decision::Waiting;
    let is_taken_out = statement.decision == Decision::Accepted && matches!(decision, Decision::Rejected(_));
    let is_new = is_waiting || is_taken_out;
    if is_new { Ok(MayDecide { statement, _seal: () }) } else { Err(Refusal::Decided) }
}

/// Leave to say what is done with a statement, or with all of them.
#[derive(Debug)]
#[must_use]
pub(super) struct MayRespond<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Once nobody votes any more, until the response is told.
pub(super) fn may_respond<'c>(leave: &MayConduct<'c>, now: Timestamp) -> Result<MayRespond<'c>, Refusal> {
    match leave.conversation.state(now) {
        State::Open => Err(Refusal::NotEnded),
        State::Closed => Err(Refusal::Responded),
        State::Awaiting | State::Late => Ok(MayRespond { conversation: leave.conversation, _seal: () }),
    }
}

/// What is to be done before a conversation is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Left {
    /// Statements that people voted on and of which nobody said what is done.
    pub(super) unanswered: usize,
    /// Statements that wait for a decision.
    pub(super) waiting: usize,
    pub(super) do_sheets_wait: bool,
}

/// Leave to close a conversation with its response.
#[derive(Debug)]
#[must_use]
pub(super) struct MayClose<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Once each statement has an answer: who said it, or voted on it, is told what is done with it.
pub(super) fn may_close<'c>(leave: &MayRespond<'c>, left: Left) -> Result<MayClose<'c>, Refusal> {
    if left.do_sheets_wait {
        return Err(Refusal::SheetsWait);
    }
    if left.unanswered > 0 || left.waiting > 0 {
        return Err(Refusal::Unanswered);
    }
    Ok(MayClose { conversation: leave.conversation, _seal: () })
}

/// Leave to carry a statement on.
#[derive(Debug)]
#[must_use]
pub(super) struct MayCarryOn<'s> {
    pub(super) statement: &'s Statement,
    _seal: (),
}

/// Whoever reads a statement that people vote on; where it goes is for agendas and needs to allow.
pub(super) fn may_carry_on(statement: &Statement) -> Result<MayCarryOn<'_>, Refusal> {
    if statement.decision == Decision::Accepted {
        return Ok(MayCarryOn { statement, _seal: () });
    }
    Err(Refusal::NotShown)
}

/// Leave to write what is asked, and statements, in other languages.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTranslate<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Whoever conducts, until the response is there. Each change stands in the audit: words that people voted on are among them.
pub(super) fn may_translate<'c>(leave: &MayConduct<'c>, now: Timestamp) -> Result<MayTranslate<'c>, Refusal> {
    match leave.conversation.state(now) {
        State::Closed => Err(Refusal::Responded),
        State::Open | State::Awaiting | State::Late => Ok(MayTranslate { conversation: leave.conversation, _seal: () }),
    }
}

/// Leave to make codes.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMakeCodes<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Where people take part by codes, as long as it runs.
pub(super) fn may_make_codes<'c>(
    leave: &MayConduct<'c>,
    made: i64,
    now: Timestamp,
) -> Result<MayMakeCodes<'c>, Refusal> {
    if leave.conversation.access != Access::Codes {
        return Err(Refusal::NoCodes);
    }
    if leave.conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    if made >= CODES_IN_ALL_MAX {
        return Err(Refusal::EnoughCodes);
    }
    Ok(MayMakeCodes { conversation: leave.conversation, _seal: () })
}

/// Leave to bring the city's own list of codes.
#[derive(Debug)]
#[must_use]
pub(super) struct MayBringCodes<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Where people take part by the city's own list, as long as it runs and there are fewer codes than there can be.
pub(super) fn may_bring_codes<'c>(
    leave: &MayConduct<'c>,
    known: i64,
    now: Timestamp,
) -> Result<MayBringCodes<'c>, Refusal> {
    if leave.conversation.access != Access::Listed {
        return Err(Refusal::NoCodes);
    }
    if leave.conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    if known >= CODES_IN_ALL_MAX {
        return Err(Refusal::EnoughCodes);
    }
    Ok(MayBringCodes { conversation: leave.conversation, _seal: () })
}

#[cfg(test)]
#[path = "rules_test.rs"]
pub(super) mod tests;
