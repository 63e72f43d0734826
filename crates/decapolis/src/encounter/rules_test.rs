//! Each reason to say no, and who is let through.

use kernel::id::Id;
use kernel::post::Function;

use super::*;
use crate::encounter::model::{CalledOff, EncounterId};
use crate::forum::tests::sample_meeting;
use crate::testing::sample_actor;

const CONDUCTS: Standing = Standing { conducts: true, attends: false, is_partner: false };
const ATTENDS: Standing = Standing { conducts: false, attends: true, is_partner: false };
const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

/// Wishes until now, the first slot in a day.
fn plan() -> Plan {
    Plan { starts_at: NOW.plus_days(1), minutes: 15, slots: 4, tables: 2, wish_by: NOW }
}

fn round(drawn: bool, told: bool) -> Round {
    let at = |is_so| if is_so { NOW } else { Timestamp::FOREVER };
    Round {
        id: RoundId::from_number(1),
        meeting: MeetingId::from_number(1),
        author: PostId::from_number(9),
        plan: plan(),
        draws: 0,
        drawn_at: at(drawn),
        told_at: at(told),
    }
}

fn before() -> Timestamp {
    NOW.plus_seconds(-1)
}

fn assistant() -> Actor {
    Actor { is_assistant: true, ..sample_actor(Function::Leader) }
}

#[test]
fn who_conducts_the_meeting_opens_wishes_until_people_were_told() {
    let (actor, plan, meeting) = (sample_actor(Function::Leader), plan(), sample_meeting());
    let opens =
        |standing, now, round: Option<&Round>| may_open(&actor, standing, (&meeting, now), round, &plan).map(drop);
    assert_eq!([opens(&CONDUCTS, NOW, None), opens(&CONDUCTS, NOW, Some(&round(true, false)))], [Ok(()); 2]);
    assert_eq!(opens(&CONDUCTS, NOW, Some(&round(true, true))), Err(Refusal::Told));
    assert_eq!(opens(&ATTENDS, NOW, None), Err(Refusal::NotConductor));
    assert_eq!(opens(&CONDUCTS, meeting.ends_at, None), Err(Refusal::Over));
    let plans = |standing, phase, state| may_plan(standing, phase, state);
    assert_eq!([None, Some(State::Drawn)].map(|state| plans(&CONDUCTS, Phase::Ahead, state)), [Ok(()); 2]);
    assert_eq!(plans(&CONDUCTS, Phase::Ahead, Some(State::Told)), Err(Refusal::Told));
    assert_eq!(plans(&CONDUCTS, Phase::Cancelled, None), Err(Refusal::Cancelled));
    assert_eq!(plans(&ATTENDS, Phase::Ahead, None), Err(Refusal::NotConductor));
}

#[test]
fn whoever_has_a_seat_wishes_until_the_last_hour() {
    let actor = sample_actor(Function::Leader);
    let wishes = |actor: &Actor, standing, at, round: Option<&Round>| may_wish(actor, standing, at, round).map(drop);
    let (open, ahead) = (round(false, false), (Phase::Ahead, before()));
    assert_eq!(wishes(&actor, &ATTENDS, ahead, Some(&open)), Ok(()));
    assert_eq!(wishes(&actor, &ATTENDS, (Phase::Ahead, NOW), Some(&open)), Err(Refusal::WishesOver));
    assert_eq!(wishes(&actor, &ATTENDS, (Phase::Cancelled, before()), Some(&open)), Err(Refusal::Cancelled));
    assert_eq!(wishes(&actor, &ATTENDS, ahead, None), Err(Refusal::NoRound));
    let without = [wishes(&actor, &CONDUCTS, ahead, Some(&open)), wishes(&assistant(), &ATTENDS, ahead, Some(&open))];
    assert_eq!(without, [Err(Refusal::NoSeat); 2]);
}

#[test]
fn it_is_drawn_up_once_nobody_wishes_any_more_and_told_once_it_is_drawn_up() {
    let draws = |now, round: &Round| may_draw(&CONDUCTS, (Phase::Ahead, now), Some(round)).map(drop);
    assert_eq!([round(false, false), round(true, false)].map(|round| draws(NOW, &round)), [Ok(()); 2]);
    assert_eq!(draws(before(), &round(false, false)), Err(Refusal::StillOpen));
    assert_eq!(draws(NOW, &round(true, true)), Err(Refusal::Told));
    assert_eq!(may_draw(&CONDUCTS, (Phase::Ahead, NOW), None).map(drop), Err(Refusal::NoRound));
    let tells = |standing, round: &Round| may_tell(standing, (Phase::Ahead, NOW), Some(round)).map(drop);
    assert_eq!(tells(&CONDUCTS, &round(true, false)), Ok(()));
    assert_eq!(tells(&CONDUCTS, &round(false, false)), Err(Refusal::NotDrawn));
    assert_eq!(tells(&ATTENDS, &round(true, false)), Err(Refusal::NotConductor));
}

#[test]
fn either_of_both_calls_their_meeting_off_until_it_begins() {
    let encounter = |one, called_off| Encounter {
        id: EncounterId::from_number(1),
        round: RoundId::from_number(1),
        one: PostId::from_number(one),
        other: PostId::from_number(8),
        slot: 2,
        place: 0,
        called_off,
    };
    let told = round(true, true);
    let calls_off = |actor: &Actor, at, encounter: &Encounter| may_call_off(actor, at, &told, encounter).map(drop);
    let (actor, begins) = (sample_actor(Function::Leader), plan().starts_at.plus_seconds(30 * 60));
    let in_time = (Phase::Running, begins.plus_seconds(-1));
    assert_eq!(calls_off(&actor, in_time, &encounter(2, None)), Ok(()));
    assert_eq!(calls_off(&actor, (Phase::Running, begins), &encounter(2, None)), Err(Refusal::Begun));
    assert_eq!(calls_off(&actor, (Phase::Over, begins), &encounter(2, None)), Err(Refusal::Over));
    let others =
        [calls_off(&actor, in_time, &encounter(3, None)), calls_off(&assistant(), in_time, &encounter(2, None))];
    assert_eq!(others, [Err(Refusal::NotYours); 2]);
    let off = CalledOff { by: PostId::from_number(8), words: String::new(), language: Language::English };
    assert_eq!(calls_off(&actor, in_time, &encounter(2, Some(off))), Err(Refusal::CalledOff));
}
