//! Who prints sheets, types them in and settles them; and why not.

use kernel::time::Timestamp;

use super::super::model::{Conversation, State};
use super::super::rules::{MayConduct, Refusal};
use super::marks::Settled;
use super::{SHEETS_IN_ALL_MAX, Sheet, SheetState, marks};

/// Leave to print sheets.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPrint<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Where residents are asked, as long as people vote.
pub(super) fn may_print<'c>(leave: &MayConduct<'c>, in_all: i64, now: Timestamp) -> Result<MayPrint<'c>, Refusal> {
    let conversation = leave.conversation;
    if !conversation.access.is_public() {
        return Err(Refusal::NotForMembers);
    }
    if conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    if in_all >= SHEETS_IN_ALL_MAX {
        return Err(Refusal::EnoughSheets);
    }
    Ok(MayPrint { conversation, _seal: () })
}

/// Leave to type a sheet in.
#[derive(Debug)]
#[must_use]
pub(super) struct MayType<'s> {
    pub(super) sheet: &'s Sheet,
    _seal: (),
}

/// Until the response, since a sheet comes back later than it was filled in; the second time by somebody else.
pub(super) fn may_type<'s>(
    leave: &MayConduct<'_>,
    (sheet, by): (&'s Sheet, &[u8]),
    now: Timestamp,
) -> Result<MayType<'s>, Refusal> {
    is_running(leave, now)?;
    match sheet.state {
        SheetState::Printed => {}
        SheetState::Once if sheet.first_by != by => {}
        SheetState::Once => return Err(Refusal::SamePerson),
        SheetState::Differs | SheetState::Settled => return Err(Refusal::SheetDiffers),
        SheetState::Counted => return Err(Refusal::SheetCounted),
    }
    Ok(MayType { sheet, _seal: () })
}

/// Leave to count a sheet.
#[derive(Debug)]
#[must_use]
pub(super) struct MayCount<'s> {
    pub(super) sheet: &'s Sheet,
    pub(super) marks: String,
    _seal: (),
}

/// Where the second typed what the first did.
pub(super) fn may_count<'s>(leave: &MayType<'s>, second: &str) -> Option<MayCount<'s>> {
    let sheet = leave.sheet;
    let is_agreed = sheet.state == SheetState::Once && sheet.first_marks == second;
    is_agreed.then(|| MayCount { sheet, marks: second.to_owned(), _seal: () })
}

/// Leave to look at a sheet a third time.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySettle<'s> {
    pub(super) sheet: &'s Sheet,
    _seal: (),
}

/// Whoever conducts, where two differ.
pub(super) fn may_settle<'s>(
    leave: &MayConduct<'_>,
    sheet: &'s Sheet,
    now: Timestamp,
) -> Result<MaySettle<'s>, Refusal> {
    is_running(leave, now)?;
    let differs = sheet.state == SheetState::Differs;
    differs.then_some(MaySettle { sheet, _seal: () }).ok_or(Refusal::NothingToSettle)
}

impl MaySettle<'_> {
    /// What was chosen where two differ, with all else as both typed it; nothing where something was not chosen.
    pub(super) fn chosen(&self, choose: impl Fn(usize) -> Option<char>) -> Option<Settled> {
        marks::settled(&self.sheet.first_marks, &self.sheet.second_marks, choose)
    }
}

/// Somebody else than who settled it, with a look at the sheet: what one person alone says counts nothing.
pub(super) fn may_confirm<'s>(
    leave: &MayConduct<'_>,
    (sheet, by): (&'s Sheet, &[u8]),
    now: Timestamp,
) -> Result<MayCount<'s>, Refusal> {
    is_running(leave, now)?;
    match sheet.state {
        SheetState::Settled if sheet.first_by == by => Err(Refusal::SettledIt),
        SheetState::Settled => Ok(MayCount { sheet, marks: sheet.first_marks.clone(), _seal: () }),
        _ => Err(Refusal::NothingToSettle),
    }
}

/// Leave to throw away what was typed.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDiscard<'s> {
    pub(super) sheet: &'s Sheet,
    _seal: (),
}

/// Whoever conducts, until it is counted.
pub(super) fn may_discard<'s>(
    leave: &MayConduct<'_>,
    sheet: &'s Sheet,
    now: Timestamp,
) -> Result<MayDiscard<'s>, Refusal> {
    is_running(leave, now)?;
    let waits = matches!(sheet.state, SheetState::Once | SheetState::Differs | SheetState::Settled);
    waits.then_some(MayDiscard { sheet, _seal: () }).ok_or(Refusal::NothingToSettle)
}

fn is_running(leave: &MayConduct<'_>, now: Timestamp) -> Result<(), Refusal> {
    match leave.conversation.state(now) {
        State::Closed => Err(Refusal::Responded),
        State::Open | State::Awaiting | State::Late => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::post::Function;
    use kernel::time::Timestamp;

    use super::super::super::model::{Access, ConversationId};
    use super::super::super::rules::may_conduct;
    use super::super::super::rules::tests::{NOW, answered, conversation, ended, of};
    use super::super::{EditionId, SheetId};
    use super::*;

    fn sheet(state: SheetState) -> Sheet {
        Sheet {
            id: SheetId::from_number(1),
            conversation: ConversationId::from_number(1),
            edition: EditionId::from_number(1),
            number: 1,
            state,
            first_by: vec![1],
            first_marks: "12".to_owned(),
            second_marks: "13".to_owned(),
            entered_at: Timestamp::from_micros(0),
        }
    }

    #[test]
    fn a_sheet_counts_where_two_typed_the_same_and_is_settled_where_each_difference_is() {
        let once = sheet(SheetState::Once);
        let second = MayType { sheet: &once, _seal: () };
        assert_eq!(may_count(&second, "12").map(|leave| leave.marks).as_deref(), Some("12"));
        assert!(may_count(&second, "13").is_none());
        let printed = sheet(SheetState::Printed);
        assert!(may_count(&MayType { sheet: &printed, _seal: () }, "12").is_none(), "one alone counts nothing");
        let differs = sheet(SheetState::Differs);
        let third = MaySettle { sheet: &differs, _seal: () };
        assert_eq!(third.chosen(|_| Some('0')).map(|settled| settled.marks).as_deref(), Some("10"));
        assert!(third.chosen(|_| None).is_none());
    }

    #[test]
    fn sheets_are_printed_for_residents_as_long_as_people_vote_until_there_are_enough() {
        let prints = |conversation: &Conversation, in_all| {
            let leave = may_conduct(&of(Function::Leader, 7), conversation).expect("it is theirs");
            may_print(&leave, in_all, NOW).map(drop)
        };
        assert_eq!(prints(&conversation(Access::Open), SHEETS_IN_ALL_MAX - 1), Ok(()));
        assert_eq!(prints(&conversation(Access::Codes), SHEETS_IN_ALL_MAX), Err(Refusal::EnoughSheets));
        assert_eq!(prints(&conversation(Access::Members), 0), Err(Refusal::NotForMembers));
        assert_eq!(prints(&ended(Access::Open), 0), Err(Refusal::Ended));
    }

    /// What is done with a sheet by somebody while a conversation is as it is: typed in, settled, confirmed, thrown away.
    fn done(conversation: &Conversation, state: SheetState, by: u8) -> [Result<(), Refusal>; 4] {
        let leave = may_conduct(&of(Function::Leader, 7), conversation).expect("it is theirs");
        let (sheet, by) = (sheet(state), [by]);
        [
            may_type(&leave, (&sheet, &by), NOW).map(drop),
            may_settle(&leave, &sheet, NOW).map(drop),
            may_confirm(&leave, (&sheet, &by), NOW).map(drop),
            may_discard(&leave, &sheet, NOW).map(drop),
        ]
    }

    #[test]
    fn a_sheet_is_looked_at_by_somebody_else_each_time_until_it_counts() {
        let over = ended(Access::Open);
        let nothing = Err(Refusal::NothingToSettle);
        assert_eq!(done(&over, SheetState::Printed, 1), [Ok(()), nothing, nothing, nothing]);
        assert_eq!(done(&over, SheetState::Once, 1), [Err(Refusal::SamePerson), nothing, nothing, Ok(())]);
        assert_eq!(done(&over, SheetState::Once, 2), [Ok(()), nothing, nothing, Ok(())]);
        assert_eq!(done(&over, SheetState::Differs, 2), [Err(Refusal::SheetDiffers), Ok(()), nothing, Ok(())]);
        let settled = Err(Refusal::SheetDiffers);
        assert_eq!(done(&over, SheetState::Settled, 1), [settled, nothing, Err(Refusal::SettledIt), Ok(())]);
        assert_eq!(done(&over, SheetState::Settled, 2), [settled, nothing, Ok(()), Ok(())]);
        assert_eq!(done(&over, SheetState::Counted, 2), [Err(Refusal::SheetCounted), nothing, nothing, nothing]);
    }

    #[test]
    fn no_sheet_is_touched_once_the_response_is_there() {
        let states = [SheetState::Printed, SheetState::Once, SheetState::Differs, SheetState::Settled];
        let late = states.map(|state| done(&answered(Access::Open), state, 2));
        assert_eq!(late, [[Err(Refusal::Responded); 4]; 4]);
    }
}
