//! Each reason to say no, and who is let through.

use kernel::id::Id;
use kernel::post::{Function, PostId};

use super::*;
use crate::excursion::model::PlaceId;
use crate::forum::MeetingId;
use crate::testing::sample_actor;

const CONDUCTS: Standing = Standing { conducts: true, attends: false, is_partner: false };
const ATTENDS: Standing = Standing { conducts: false, attends: true, is_partner: false };
const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

/// From one hour to another.
fn plan(from: i64, to: i64, places: i64) -> Plan {
    Plan {
        title: "The dike".to_owned(),
        words: String::new(),
        meeting_point: "At the gate".to_owned(),
        places,
        starts_at: NOW.plus_seconds(from * 3_600),
        ends_at: NOW.plus_seconds(to * 3_600),
        is_step_free: true,
        walking_minutes: 10,
        access_words: String::new(),
    }
}

fn excursion(id: i64, from: i64, to: i64) -> Excursion {
    Excursion {
        id: ExcursionId::from_number(id),
        meeting: MeetingId::from_number(1),
        plan: plan(from, to, 2),
        language: Language::English,
        cancelled_at: Timestamp::FOREVER,
        cancel_reason: String::new(),
    }
}

fn cancelled(excursion: Excursion) -> Excursion {
    Excursion { cancelled_at: NOW, ..excursion }
}

fn place(excursion: i64, post: i64, number: Option<i64>) -> Place {
    Place {
        id: PlaceId::from_number(100 * excursion + post),
        excursion: ExcursionId::from_number(excursion),
        post: PostId::from_number(post),
        number,
    }
}

fn assistant() -> Actor {
    Actor { is_assistant: true, ..sample_actor(Function::Leader) }
}

#[test]
fn visits_are_seen_by_who_comes_and_added_by_who_conducts_until_the_meeting_is_over() {
    let outside = Standing { attends: false, ..ATTENDS };
    let reads = [&ATTENDS, &CONDUCTS, &outside].map(may_read);
    assert_eq!(reads, [Ok(()), Ok(()), Err(Refusal::NotAttending)]);
    let adds = |phase| may_add(&CONDUCTS, phase).map(drop);
    assert_eq!([Phase::Ahead, Phase::Running].map(adds), [Ok(()); 2]);
    assert_eq!([Phase::Over, Phase::Cancelled].map(adds), [Err(Refusal::NotAhead); 2]);
    assert_eq!(may_add(&ATTENDS, Phase::Ahead).map(drop), Err(Refusal::NotConductor));
}

#[test]
fn a_visit_is_changed_until_it_begins_or_is_cancelled() {
    let keeps = |standing, excursion: &Excursion| may_keep(standing, NOW, excursion).map(drop);
    assert_eq!(keeps(&CONDUCTS, &excursion(1, 1, 2)), Ok(()));
    assert_eq!(keeps(&CONDUCTS, &excursion(1, 0, 2)), Err(Refusal::Begun));
    assert_eq!(keeps(&CONDUCTS, &cancelled(excursion(1, 1, 2))), Err(Refusal::Cancelled));
    assert_eq!(keeps(&ATTENDS, &excursion(1, 1, 2)), Err(Refusal::NotConductor));
}

#[test]
fn a_changed_visit_keeps_the_places_that_are_taken_and_gives_nobody_two_at_once() {
    let (own, other) = (excursion(1, 1, 2), excursion(2, 5, 6));
    let leave = may_keep(&CONDUCTS, NOW, &own).expect("it is ahead");
    let changes = |plan: &Plan, all: &[Excursion], places: &[Place]| may_change(&leave, plan, (all, places)).map(drop);
    let all = [own.clone(), other.clone()];
    let taken = [place(1, 2, Some(1)), place(1, 3, Some(2)), place(1, 4, None), place(2, 5, Some(1))];
    assert_eq!(changes(&plan(1, 2, 2), &all, &taken), Ok(()), "who waits takes no place");
    assert_eq!(changes(&plan(1, 2, 1), &all, &taken), Err(Refusal::TooFew));
    assert_eq!(changes(&plan(1, 2, 3), &all, &taken), Ok(()));
    let at_once = plan(5, 6, 2);
    assert_eq!(changes(&at_once, &all, &taken), Ok(()), "others are on the other visit");
    let both = [place(1, 2, Some(1)), place(2, 2, None)];
    assert_eq!(changes(&at_once, &all, &both), Err(Refusal::Clash));
    assert_eq!(changes(&plan(4, 5, 2), &all, &both), Ok(()), "one ends as the other begins");
    assert_eq!(changes(&at_once, &[own.clone(), cancelled(other)], &both), Ok(()));
}

#[test]
fn whose_post_comes_takes_one_place_at_a_time_until_the_visit_begins() {
    let actor = sample_actor(Function::Leader);
    let (own, other) = (excursion(1, 1, 3), excursion(2, 2, 4));
    let all = [own.clone(), other.clone(), excursion(3, 3, 4)];
    let takes = |actor: &Actor, standing, phase, places: &[Place]| {
        may_take(actor, (standing, phase), NOW, &own, (&all, places)).map(drop)
    };
    assert_eq!(takes(&actor, &ATTENDS, Phase::Ahead, &[place(1, 9, Some(1)), place(2, 9, None)]), Ok(()));
    assert_eq!(takes(&actor, &ATTENDS, Phase::Running, &[place(3, 2, Some(1))]), Ok(()), "after the first");
    assert_eq!(takes(&actor, &ATTENDS, Phase::Ahead, &[place(1, 2, None)]), Err(Refusal::HasPlace));
    assert_eq!(takes(&actor, &ATTENDS, Phase::Ahead, &[place(2, 2, None)]), Err(Refusal::Overlaps));
    assert_eq!(takes(&actor, &ATTENDS, Phase::Over, &[]), Err(Refusal::NotAhead));
    let without = [takes(&actor, &CONDUCTS, Phase::Ahead, &[]), takes(&assistant(), &ATTENDS, Phase::Ahead, &[])];
    assert_eq!(without, [Err(Refusal::NotAttending); 2]);
    let off = [own.clone(), cancelled(other)];
    let place = [place(2, 2, None)];
    assert!(may_take(&actor, (&ATTENDS, Phase::Ahead), NOW, &own, (&off, &place)).is_ok());
}

#[test]
fn a_place_is_given_back_by_whose_post_has_it_until_the_visit_begins() {
    let actor = sample_actor(Function::Leader);
    let places = [place(1, 9, Some(1)), place(2, 2, Some(1)), place(1, 2, None)];
    let gives = |actor: &Actor, excursion: &Excursion, places: &[Place]| {
        may_give_back(actor, NOW, excursion, places).map(|leave| leave.place.id)
    };
    assert_eq!(gives(&actor, &excursion(1, 1, 2), &places), Ok(places[2].id));
    assert_eq!(gives(&actor, &excursion(1, 1, 2), &places[..2]), Err(Refusal::NoPlace));
    assert_eq!(gives(&assistant(), &excursion(1, 1, 2), &places), Err(Refusal::NoPlace));
    assert_eq!(gives(&actor, &excursion(1, 0, 2), &places), Err(Refusal::Begun));
}
