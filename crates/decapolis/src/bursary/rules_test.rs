//! Each reason to say no, and who is let through.

use kernel::id::Id;
use kernel::post::PostId;

use super::*;
use crate::bursary::model::{NewBursary, NewScheme};
use crate::forum::tests::sample_meeting;
use crate::testing::sample_actor;

const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);
const NOBODY: Standing = Standing { conducts: false, attends: false, is_partner: false };
const CONDUCTS: Standing = Standing { conducts: true, ..NOBODY };

fn of(function: Function, home: i64) -> Actor {
    Actor { home: CircleId::from_number(home), ..sample_actor(function) }
}

fn assistant(actor: Actor) -> Actor {
    Actor { is_assistant: true, ..actor }
}

/// Who chairs the meeting.
fn chair() -> Actor {
    Actor { post: PostId::from_number(5), ..of(Function::Leader, 9) }
}

fn scheme(paid: Paid) -> Scheme {
    let currency = "EUR".parse().expect("a currency");
    let terms = NewScheme { currency, pot: 1_000, ceiling: 300, ask_by: NOW, words: String::new(), paid };
    Scheme { terms, language: Language::English }
}

/// A bursary that the city whose circle is 7 asks for.
fn bursary(state: State) -> Bursary {
    let asked = NewBursary {
        reason: "Far away".to_owned(),
        contribution: String::new(),
        estimated: 200,
        other_support: String::new(),
        wants_advance: false,
    };
    Bursary {
        id: Id::from_number(1),
        meeting: Id::from_number(1),
        city: Id::from_number(4),
        home: CircleId::from_number(7),
        post: PostId::from_number(2),
        asked,
        language: Language::English,
        asked_at: NOW,
        state,
        granted: 250,
        decision_words: String::new(),
        decision_language: Language::English,
        decided_at: Timestamp::FOREVER,
        looked_twice: false,
        second_words: String::new(),
        gift: None,
        settled: 0,
        report: String::new(),
    }
}

#[test]
fn the_secretariat_that_conducts_keeps_it_and_the_chair_of_the_meeting_sees_all() {
    let (secretariat, meeting) = (of(Function::Secretariat, 1), sample_meeting());
    assert!(keeps(&secretariat, &CONDUCTS) && !keeps(&secretariat, &NOBODY));
    assert!(!keeps(&of(Function::Chair, 1), &CONDUCTS) && !keeps(&assistant(secretariat.clone()), &CONDUCTS));
    assert!(sees_all(&secretariat, &CONDUCTS, &meeting) && sees_all(&chair(), &NOBODY, &meeting));
    assert!(
        !sees_all(&assistant(chair()), &NOBODY, &meeting) && !sees_all(&of(Function::Leader, 7), &NOBODY, &meeting)
    );
}

#[test]
fn partners_know_of_no_bursary_and_one_is_read_by_its_city() {
    let partner = Standing { is_partner: true, ..NOBODY };
    assert_eq!(may_read(&of(Function::Leader, 7), &NOBODY), Ok(()));
    assert_eq!(may_read(&of(Function::Leader, 7), &partner), Err(Refusal::Partner));
    assert_eq!(may_read(&of(Function::Partner, 7), &NOBODY), Err(Refusal::Partner));
    let meeting = sample_meeting();
    let reads = |actor: &Actor, standing| reads(actor, standing, (&meeting, CircleId::from_number(7)));
    assert!(reads(&of(Function::Officer, 7), &NOBODY) && reads(&of(Function::Secretariat, 1), &CONDUCTS));
    assert!(!reads(&of(Function::Officer, 8), &NOBODY));
}

#[test]
fn a_pot_holds_what_is_granted_already_and_is_set_before_the_meeting() {
    let keeps = |function, phase, pot| may_keep(&of(function, 1), &CONDUCTS, phase, (pot, 500)).map(drop);
    assert_eq!(keeps(Function::Secretariat, Phase::Ahead, 500), Ok(()));
    assert_eq!(keeps(Function::Secretariat, Phase::Ahead, 499), Err(Refusal::BelowGranted));
    assert_eq!(keeps(Function::Secretariat, Phase::Running, 500), Err(Refusal::NotAhead));
    assert_eq!(keeps(Function::Chair, Phase::Ahead, 500), Err(Refusal::NotSecretariat));
}

#[test]
fn who_leads_a_city_that_is_asked_asks_once_until_the_last_day() {
    let scheme = scheme(Paid::Costs);
    let before = NOW.plus_seconds(-1);
    let asks = |actor: &Actor, at, has| may_ask(actor, at, Some(&scheme), has).map(drop);
    let leader = of(Function::Leader, 7);
    assert_eq!(asks(&leader, (Phase::Ahead, before), (true, false)), Ok(()));
    assert_eq!(asks(&leader, (Phase::Ahead, NOW), (true, false)), Err(Refusal::TooLate));
    assert_eq!(asks(&leader, (Phase::Running, before), (true, false)), Err(Refusal::NotAhead));
    assert_eq!(asks(&leader, (Phase::Ahead, before), (false, false)), Err(Refusal::NotInvited));
    assert_eq!(asks(&leader, (Phase::Ahead, before), (true, true)), Err(Refusal::Asked));
    assert_eq!(may_ask(&leader, (Phase::Ahead, before), None, (true, false)).map(drop), Err(Refusal::NoScheme));
    let others = [of(Function::Officer, 7), assistant(leader.clone())];
    let refused = others.map(|actor| asks(&actor, (Phase::Ahead, before), (true, false)));
    assert_eq!(refused, [Err(Refusal::NotLeader); 2]);
}

#[test]
fn the_secretariat_decides_first_and_the_chair_of_the_meeting_at_a_second_look() {
    let (secretariat, meeting) = (of(Function::Secretariat, 1), sample_meeting());
    let decides = |actor: &Actor, standing, state| decides(actor, standing, &meeting, &bursary(state));
    assert_eq!(decides(&secretariat, &CONDUCTS, State::Asked), Ok(()));
    assert_eq!(decides(&chair(), &NOBODY, State::SecondLook), Ok(()));
    assert_eq!(decides(&chair(), &NOBODY, State::Asked), Err(Refusal::NotSecretariat));
    assert_eq!(decides(&secretariat, &CONDUCTS, State::SecondLook), Err(Refusal::NotChair));
    assert_eq!(decides(&assistant(chair()), &NOBODY, State::SecondLook), Err(Refusal::NotChair));
    let decided = [State::Granted, State::Declined, State::TakenUp, State::GivenBack, State::Settled];
    assert_eq!(decided.map(|state| decides(&secretariat, &CONDUCTS, state)), [Err(Refusal::Decided); 5]);
}

#[test]
fn what_is_granted_is_something_below_the_ceiling_and_within_the_pot() {
    let (secretariat, meeting, scheme) = (of(Function::Secretariat, 1), sample_meeting(), scheme(Paid::Costs));
    let grants = |sum, bound| {
        let decision = Decision::Grant(sum, String::new());
        let asked = bursary(State::Asked);
        may_decide((&secretariat, &CONDUCTS), &meeting, (&scheme, bound), &asked, &decision).map(drop)
    };
    assert_eq!([grants(1, 0), grants(300, 700)], [Ok(()); 2]);
    assert_eq!([grants(0, 0), grants(-5, 0)], [Err(Refusal::Nothing); 2]);
    assert_eq!([grants(301, 0), grants(301, 900)], [Err(Refusal::AboveCeiling); 2]);
    assert_eq!([grants(300, 701), grants(1, i64::MAX)], [Err(Refusal::AbovePot); 2]);
    let (declined, asked) = (Decision::Decline("Near".to_owned()), bursary(State::Asked));
    assert!(may_decide((&secretariat, &CONDUCTS), &meeting, (&scheme, 2_000), &asked, &declined).is_ok());
}

#[test]
fn only_who_leads_the_city_moves_its_bursary_on() {
    let granted = bursary(State::Granted);
    let takes_up = |actor: &Actor| may_take_up(actor, Phase::Ahead, &granted).map(drop);
    assert_eq!(takes_up(&of(Function::Leader, 7)), Ok(()));
    let others = [of(Function::Leader, 8), of(Function::Officer, 7), assistant(of(Function::Leader, 7))];
    assert_eq!(others.map(|actor| takes_up(&actor)), [Err(Refusal::NotYours); 3]);
    let leader = of(Function::Leader, 7);
    let take_back = |state| may_take_back(&leader, &bursary(state)).map(drop);
    assert_eq!([take_back(State::Asked), take_back(State::Granted)], [Ok(()), Err(Refusal::Decided)]);
}

#[test]
fn a_city_that_was_declined_asks_for_a_second_look_once_before_the_meeting() {
    let leader = of(Function::Leader, 7);
    let again = |phase, bursary: &Bursary| may_ask_again(&leader, phase, bursary).map(|leave| leave.to);
    let declined = bursary(State::Declined);
    assert_eq!(again(Phase::Ahead, &declined), Ok(State::SecondLook));
    assert_eq!(again(Phase::Running, &declined), Err(Refusal::NotAhead));
    let twice = Bursary { looked_twice: true, ..declined };
    let refused = [twice, bursary(State::Granted)].map(|bursary| again(Phase::Ahead, &bursary));
    assert_eq!(refused, [Err(Refusal::NoSecondLook); 2]);
}

#[test]
fn what_is_granted_is_taken_up_unless_the_meeting_is_off_and_given_back_until_it_is_settled() {
    let leader = of(Function::Leader, 7);
    let takes_up = |phase, state| may_take_up(&leader, phase, &bursary(state)).map(|leave| leave.to);
    assert_eq!(takes_up(Phase::Running, State::Granted), Ok(State::TakenUp));
    assert_eq!(takes_up(Phase::Cancelled, State::Granted), Err(Refusal::NotAhead));
    assert_eq!(takes_up(Phase::Ahead, State::TakenUp), Err(Refusal::NotGranted));
    let gives_back = |state| may_give_back(&leader, &bursary(state)).map(|leave| leave.to);
    assert_eq!([State::Granted, State::TakenUp].map(gives_back), [Ok(State::GivenBack); 2]);
    assert_eq!([State::Asked, State::Settled].map(gives_back), [Err(Refusal::NotGranted); 2]);
}

#[test]
fn receipts_come_to_no_more_than_was_granted_and_a_lump_sum_to_just_that() {
    let leader = of(Function::Leader, 7);
    let settles = |phase, state, paid, sum| {
        let (bursary, settlement) = (bursary(state), Settlement { paid: sum, report: String::new() });
        may_settle(&leader, (phase, &scheme(paid)), &bursary, &settlement).map(drop)
    };
    let (taken, over, lump) = (State::TakenUp, Phase::Over, Paid::LumpSums([100, 200, 300]));
    assert_eq!([0, 250].map(|sum| settles(over, taken, Paid::Costs, sum)), [Ok(()); 2]);
    assert_eq!([-1, 251].map(|sum| settles(over, taken, Paid::Costs, sum)), [Err(Refusal::AboveGranted); 2]);
    assert_eq!(settles(over, taken, lump, 250), Ok(()));
    assert_eq!([249, 251].map(|sum| settles(over, taken, lump, sum)), [Err(Refusal::AboveGranted); 2]);
    assert_eq!(settles(Phase::Running, taken, lump, 250), Ok(()));
    assert_eq!(settles(Phase::Ahead, taken, lump, 250), Err(Refusal::TooEarly));
    assert_eq!(settles(over, State::Granted, lump, 250), Err(Refusal::NotTakenUp));
}
