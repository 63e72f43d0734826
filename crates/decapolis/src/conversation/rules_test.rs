//! Each reason to say no, and who is let through.

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::post::PostId;

use super::*;
use crate::conversation::model::{Reason, StatementId, VoterId};
use crate::network::Standing;
use crate::testing::sample_actor;

pub(in crate::conversation) const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

pub(in crate::conversation) fn voter() -> Voter {
    Voter { id: VoterId::from_number(3), person: None, shared: None, until: Timestamp::FOREVER }
}

/// Open for ten days more.
pub(in crate::conversation) fn conversation(access: Access) -> Conversation {
    Conversation {
        id: Id::from_number(1),
        city: None,
        home: CircleId::from_number(7),
        post: PostId::from_number(2),
        access,
        language: Language::English,
        question: "What next?".to_owned(),
        what_changes: String::new(),
        source: String::new(),
        begun_at: NOW.plus_days(-1),
        ends_at: NOW.plus_days(10),
        response_at: NOW.plus_days(40),
        closed_at: Timestamp::FOREVER,
        response: String::new(),
        responder: None,
        withdrawn: 0,
        draw_at: Timestamp::FOREVER,
        accent: String::new(),
        frame_origins: String::new(),
        version: None,
    }
}

pub(in crate::conversation) fn ended(access: Access) -> Conversation {
    Conversation { ends_at: NOW, ..conversation(access) }
}

pub(in crate::conversation) fn answered(access: Access) -> Conversation {
    Conversation { closed_at: NOW, ..ended(access) }
}

fn statement(conversation: i64, decision: Decision) -> Statement {
    Statement {
        id: StatementId::from_number(5),
        conversation: Id::from_number(conversation),
        words: "Trams at night".to_owned(),
        language: Language::English,
        decision,
        is_seed: false,
        author: None,
        proposed_at: NOW,
        disposition: None,
        version: None,
    }
}

pub(in crate::conversation) fn of(function: Function, home: i64) -> Actor {
    Actor { home: CircleId::from_number(home), ..sample_actor(function) }
}

#[test]
fn a_house_begins_a_conversation_with_its_own_people() {
    let city = City {
        id: CityId::from_number(4),
        circle: CircleId::from_number(7),
        place: atlas::PlaceId::new(4_393_217),
        name: "Kansas City".to_owned(),
        region: Id::from_number(1),
        standing: Standing::Active,
    };
    let begins = |function, home, city: Option<&City>| may_begin(&of(function, home), city).map(|leave| leave.city);
    let own = Ok(Some(city.id));
    assert_eq!([Function::Leader, Function::Officer].map(|function| begins(function, 7, Some(&city))), [own, own]);
    assert_eq!(begins(Function::Leader, 8, Some(&city)), Err(Refusal::NotBeginner), "of another city");
    assert_eq!(begins(Function::President, 7, Some(&city)), Err(Refusal::NotBeginner));
    assert_eq!(begins(Function::Secretariat, 1, None), Ok(None));
    assert_eq!(begins(Function::Leader, 7, None), Err(Refusal::NotBeginner));
    let imports = |function| may_import(&of(function, 1)).map(drop);
    assert_eq!([imports(Function::Secretariat), imports(Function::Leader)], [Ok(()), Err(Refusal::NotBeginner)]);
}

#[test]
fn the_house_that_began_it_conducts_it() {
    let open = conversation(Access::Open);
    let conducts = |function, home| may_conduct(&of(function, home), &open).map(drop);
    let own = [Function::Leader, Function::Officer, Function::Secretariat].map(|function| conducts(function, 7));
    assert_eq!(own, [Ok(()); 3]);
    assert_eq!([conducts(Function::Leader, 8), conducts(Function::Partner, 7)], [Err(Refusal::NotConductor); 2]);
}

#[test]
fn people_vote_until_the_last_day_and_with_a_code_where_one_is_needed() {
    let takes_part =
        |conversation: &Conversation, voter: Option<&Voter>| may_take_part(conversation, voter, NOW).map(drop);
    assert_eq!(takes_part(&conversation(Access::Open), None), Ok(()));
    assert_eq!(takes_part(&ended(Access::Open), Some(&voter())), Err(Refusal::Ended));
    assert_eq!(takes_part(&conversation(Access::Codes), None), Err(Refusal::CodeNeeded));
    assert_eq!(takes_part(&conversation(Access::Codes), Some(&voter())), Ok(()));
    let until = |seconds| Voter { until: NOW.plus_seconds(seconds), ..voter() };
    assert_eq!(takes_part(&conversation(Access::Open), Some(&until(1))), Ok(()), "on a shared device");
    assert_eq!(takes_part(&conversation(Access::Open), Some(&until(0))), Err(Refusal::SharedOver));
}

#[test]
fn only_statements_of_this_conversation_that_were_accepted_are_voted_on() {
    let open = conversation(Access::Open);
    let leave = may_take_part(&open, None, NOW).expect("it is open");
    let votes = |conversation, decision| may_vote(&leave, &statement(conversation, decision)).map(drop);
    assert_eq!(votes(1, Decision::Accepted), Ok(()));
    assert_eq!(votes(2, Decision::Accepted), Err(Refusal::NotShown), "of another conversation");
    let others = [votes(1, Decision::Waiting), votes(1, Decision::Rejected(None))];
    assert_eq!(others, [Err(Refusal::NotShown); 2]);
}

#[test]
fn only_a_statement_that_was_accepted_is_carried_on() {
    let carries = |decision| may_carry_on(&statement(1, decision)).map(drop);
    assert_eq!(carries(Decision::Accepted), Ok(()));
    assert_eq!([Decision::Waiting, Decision::Rejected(None)].map(carries), [Err(Refusal::NotShown); 2]);
}

#[test]
fn a_voter_adds_a_few_statements_a_day_until_there_are_enough() {
    let open = conversation(Access::Open);
    let leave = may_take_part(&open, None, NOW).expect("it is open");
    let proposes = |today, in_all| may_propose(&leave, today, in_all).map(drop);
    assert_eq!(proposes(STATEMENTS_A_DAY_MAX - 1, STATEMENTS_MAX - 1), Ok(()));
    assert_eq!(proposes(STATEMENTS_A_DAY_MAX, 0), Err(Refusal::EnoughToday));
    assert_eq!(proposes(0, STATEMENTS_MAX), Err(Refusal::EnoughStatements));
}

#[test]
fn a_device_uses_one_code_and_only_where_codes_are_needed() {
    let enters = |conversation: &Conversation, voter: Option<&Voter>| may_enter(conversation, voter, NOW).map(drop);
    assert_eq!(enters(&conversation(Access::Codes), None), Ok(()));
    assert_eq!(enters(&conversation(Access::Codes), Some(&voter())), Err(Refusal::NoCodes));
    assert_eq!(enters(&conversation(Access::Open), None), Err(Refusal::NoCodes));
    assert_eq!(enters(&ended(Access::Codes), None), Err(Refusal::Ended));
}

#[test]
fn whoever_took_part_withdraws_at_any_time_and_nobody_else_does() {
    assert_eq!(may_withdraw(Some(&voter())).map(drop), Ok(()));
    assert_eq!(may_withdraw(None).map(drop), Err(Refusal::NoPart));
}

#[test]
fn a_statement_is_decided_once_and_an_accepted_one_taken_out_later() {
    let (open, rejected) = (conversation(Access::Open), Decision::Rejected(Some(Reason::Insult)));
    let leave = may_conduct(&of(Function::Leader, 7), &open).expect("it is theirs");
    let decides = |from, to| may_decide(&leave, &statement(1, from), to, NOW).map(drop);
    let (waiting, accepted) = (Decision::Waiting, Decision::Accepted);
    assert_eq!([decides(waiting, accepted), decides(waiting, rejected), decides(accepted, rejected)], [Ok(()); 3]);
    let decided = Err(Refusal::Decided);
    assert_eq!([decides(waiting, waiting), decides(accepted, waiting), decides(accepted, accepted)], [decided; 3]);
    assert_eq!([decides(rejected, accepted), decides(rejected, rejected)], [decided; 2]);
    let (over, told) = (ended(Access::Open), answered(Access::Open));
    let later = |conversation: &Conversation| {
        let leave = may_conduct(&of(Function::Leader, 7), conversation).expect("it is theirs");
        may_decide(&leave, &statement(1, waiting), accepted, NOW).map(drop)
    };
    assert_eq!([later(&over), later(&told)], [Ok(()), Err(Refusal::Responded)]);
}

#[test]
fn the_response_is_written_once_nobody_votes_any_more_and_told_once() {
    let responds = |conversation: &Conversation| {
        let leave = may_conduct(&of(Function::Leader, 7), conversation).expect("it is theirs");
        may_respond(&leave, NOW).map(drop)
    };
    assert_eq!(responds(&conversation(Access::Open)), Err(Refusal::NotEnded));
    let late = Conversation { response_at: NOW, ..ended(Access::Open) };
    assert_eq!([responds(&ended(Access::Open)), responds(&late)], [Ok(()); 2]);
    assert_eq!(responds(&answered(Access::Open)), Err(Refusal::Responded));
}

#[test]
fn a_conversation_is_closed_once_each_statement_has_an_answer_and_nothing_waits() {
    let over = ended(Access::Open);
    let leave = may_conduct(&of(Function::Leader, 7), &over).expect("it is theirs");
    let leave = may_respond(&leave, NOW).expect("it is over");
    let closes =
        |unanswered, waiting, do_sheets_wait| may_close(&leave, Left { unanswered, waiting, do_sheets_wait }).map(drop);
    assert_eq!(closes(0, 0, false), Ok(()));
    assert_eq!([closes(1, 0, false), closes(0, 1, false)], [Err(Refusal::Unanswered); 2]);
    assert_eq!(closes(0, 0, true), Err(Refusal::SheetsWait));
}

#[test]
fn codes_are_made_where_they_are_needed_while_it_runs_until_there_are_enough() {
    let makes = |conversation: &Conversation, made| {
        let leave = may_conduct(&of(Function::Leader, 7), conversation).expect("it is theirs");
        may_make_codes(&leave, made, NOW).map(drop)
    };
    assert_eq!(makes(&conversation(Access::Codes), CODES_IN_ALL_MAX - 1), Ok(()));
    assert_eq!(makes(&conversation(Access::Codes), CODES_IN_ALL_MAX), Err(Refusal::EnoughCodes));
    assert_eq!(makes(&conversation(Access::Open), 0), Err(Refusal::NoCodes));
    assert_eq!(makes(&ended(Access::Codes), 0), Err(Refusal::Ended));
}

#[test]
fn a_city_brings_its_list_where_people_take_part_by_it_until_there_are_enough_codes() {
    let brings = |conversation: &Conversation, known| {
        let leave = may_conduct(&of(Function::Leader, 7), conversation).expect("it is theirs");
        may_bring_codes(&leave, known, NOW).map(drop)
    };
    assert_eq!(brings(&conversation(Access::Listed), CODES_IN_ALL_MAX - 1), Ok(()));
    assert_eq!(brings(&conversation(Access::Listed), CODES_IN_ALL_MAX), Err(Refusal::EnoughCodes));
    assert_eq!(brings(&conversation(Access::Codes), 0), Err(Refusal::NoCodes));
    assert_eq!(brings(&ended(Access::Listed), 0), Err(Refusal::Ended));
    let listed = conversation(Access::Listed);
    assert_eq!(may_enter(&listed, None, NOW).map(drop), Ok(()));
    assert_eq!(may_take_part(&listed, None, NOW).map(drop), Err(Refusal::CodeNeeded));
}
