//! Each reason to say no, and who is let through.

use kernel::id::Id;
use kernel::person::PersonId;
use kernel::post::Holder;

use super::*;
use crate::forum::model::Admits;
use crate::forum::rules::may_conduct;
use crate::forum::tests::{sample_meeting, sample_seat as seat};
use crate::network::RegionId;
use crate::testing::sample_actor;

fn circle(number: i64) -> CircleId {
    CircleId::from_number(number)
}

fn held(post: i64, home: i64, function: Function) -> HeldPost {
    let holder = Holder {
        person: PersonId::from_number(post),
        name: "Ana".to_owned(),
        is_acting: false,
        ends_at: Timestamp::FOREVER,
    };
    HeldPost {
        post: PostId::from_number(post),
        home: circle(home),
        function,
        title: String::new(),
        answers: true,
        holder: Some(holder),
    }
}

fn ahead(meeting: &Meeting) -> Timestamp {
    meeting.starts_at.plus_days(-30)
}

/// Whether a post is asked beside the seats that are given, in a region of which `most` cities come.
fn ask_beside(
    post: &HeldPost,
    seats: &[Seat],
    most: usize,
    meeting: &Meeting,
    now: Timestamp,
) -> Result<Side, Refusal> {
    let of = [7, 8].map(|city| (circle(city), RegionId::from_number(1)));
    let regions = Regions { most, of: of.into() };
    let secretariat = sample_actor(Function::Secretariat);
    let leave = may_conduct(&secretariat, meeting, None).expect("they conduct");
    let contests = Contests::default();
    may_ask(&leave, &Given { seats, regions: &regions, contests: &contests }, post, now).map(|leave| leave.side())
}

#[test]
fn posts_that_a_meeting_takes_are_asked_before_it_begins() {
    let meeting = sample_meeting();
    let asks = |function, now| ask_beside(&held(2, 7, function), &[], 9, &meeting, now);
    let now = ahead(&meeting);
    assert_eq!([Function::Leader, Function::Officer].map(|function| asks(function, now)), [Ok(Side::City); 2]);
    assert_eq!(asks(Function::Partner, now), Ok(Side::Partner));
    assert_eq!(asks(Function::President, now), Err(Refusal::NotAdmitted));
    assert_eq!(asks(Function::Leader, meeting.starts_at), Err(Refusal::Begun));
    let leaders = Meeting { admits: Admits::Leaders, ..sample_meeting() };
    assert_eq!(ask_beside(&held(2, 7, Function::Officer), &[], 9, &leaders, now), Err(Refusal::NotAdmitted));
}

#[test]
fn a_city_has_as_many_seats_as_it_may_and_a_post_one() {
    let meeting = sample_meeting();
    let ask = |post: &HeldPost, seats: &[Seat]| ask_beside(post, seats, 9, &meeting, ahead(&meeting));
    let leader = held(2, 7, Function::Leader);
    assert_eq!(ask(&leader, &[seat(2, 7, SeatState::Declined)]), Err(Refusal::HasSeat));
    assert_eq!(ask(&leader, &[seat(3, 7, SeatState::Invited)]), Err(Refusal::CityFull));
    assert_eq!(ask(&leader, &[seat(3, 7, SeatState::Declined)]), Ok(Side::City), "it is free again");
    assert_eq!(ask(&leader, &[seat(3, 9, SeatState::Invited)]), Ok(Side::City));
    let partner = held(2, 7, Function::Partner);
    assert_eq!(ask(&partner, &[seat(3, 7, SeatState::Invited)]), Ok(Side::Partner), "cities alone are counted");
}

#[test]
fn a_region_has_as_many_cities_as_may_come_and_partners_are_of_none() {
    let meeting = sample_meeting();
    let ask = |post: &HeldPost, most| {
        let seats = [seat(3, 8, SeatState::Accepted)];
        ask_beside(post, &seats, most, &meeting, ahead(&meeting))
    };
    let leader = held(2, 7, Function::Leader);
    assert_eq!([ask(&leader, 2), ask(&leader, 1)], [Ok(Side::City), Err(Refusal::RegionFull)]);
    assert_eq!(ask(&held(2, 7, Function::Partner), 1), Ok(Side::Partner));
}

#[test]
fn those_who_lead_come_for_a_partner_or_speak_register() {
    let functions = [Function::Leader, Function::Partner, Function::Officer];
    assert_eq!(functions.map(|function| registers(function, false)), [true, true, false]);
    assert_eq!(functions.map(|function| registers(function, true)), [true; 3]);
}

#[test]
fn a_seat_is_answered_by_its_post_and_by_who_leads_its_city() {
    let of =
        |function, post, home| Actor { post: PostId::from_number(post), home: circle(home), ..sample_actor(function) };
    let own = seat(3, 7, SeatState::Invited);
    assert!(answers_for(&of(Function::Officer, 3, 7), &own) && answers_for(&of(Function::Leader, 2, 7), &own));
    assert!(!answers_for(&of(Function::Officer, 4, 7), &own) && !answers_for(&of(Function::Leader, 2, 8), &own));
    for actor in [of(Function::Officer, 3, 7), of(Function::Leader, 2, 7)] {
        assert!(!answers_for(&Actor { is_assistant: true, ..actor }, &own), "an assistant drafts");
    }
    let meeting = sample_meeting();
    let answers = |state, now| may_answer(&of(Function::Officer, 3, 7), &meeting, &seat(3, 7, state), now).map(drop);
    assert_eq!(answers(SeatState::Declined, ahead(&meeting)), Ok(()), "given anew");
    assert_eq!(answers(SeatState::Proposed, ahead(&meeting)), Err(Refusal::NothingAsked));
    assert_eq!(answers(SeatState::Invited, meeting.starts_at), Err(Refusal::Begun));
    let other = may_answer(&of(Function::Officer, 4, 7), &meeting, &own, ahead(&meeting)).map(drop);
    assert_eq!(other, Err(Refusal::NotYours));
    let off = Meeting { cancelled_at: ahead(&meeting), ..sample_meeting() };
    let own = may_answer(&of(Function::Officer, 3, 7), &off, &own, ahead(&meeting)).map(drop);
    assert_eq!(own, Err(Refusal::Off));
}

#[test]
fn of_two_answers_from_calendars_the_later_counts_and_only_for_the_latest_version() {
    let accepted = seat(3, 7, SeatState::Accepted);
    let at = |seconds| Some(accepted.changed_at.plus_seconds(seconds));
    assert_eq!(verify_latest(true, &accepted, at(0)), Ok(()), "files tell whole seconds");
    assert_eq!(verify_latest(true, &accepted, at(-1)), Err(Refusal::Outdated));
    assert_eq!(verify_latest(true, &accepted, None), Ok(()));
    assert_eq!(verify_latest(false, &accepted, at(9)), Err(Refusal::Outdated));
    for state in [SeatState::Invited, SeatState::Offered] {
        assert_eq!(verify_latest(true, &seat(3, 7, state), at(-9)), Ok(()), "there is no answer to overtake");
    }
}

#[test]
fn a_seat_is_held_from_now_until_the_meeting_begins() {
    let meeting = sample_meeting();
    let now = ahead(&meeting);
    let holds = |until| may_hold(&meeting, until, now);
    assert_eq!([holds(now.plus_seconds(1)), holds(meeting.starts_at)], [Ok(()); 2]);
    assert_eq!([holds(now), holds(meeting.starts_at.plus_seconds(1))], [Err(Refusal::HeldTooLong); 2]);
}

#[test]
fn a_deputy_is_another_post_of_the_same_home_that_may_come_and_has_no_seat() {
    let (meeting, own) = (sample_meeting(), seat(2, 7, SeatState::Accepted));
    let deputises = |seat: &Seat, deputy: &HeldPost| {
        let seats = [seat.clone(), self::seat(9, 7, SeatState::Invited)];
        may_deputise(&meeting, seat, &seats, deputy)
    };
    assert_eq!(deputises(&own, &held(3, 7, Function::Officer)), Ok(()));
    let vacant = HeldPost { holder: None, ..held(3, 7, Function::Officer) };
    let refused = [
        held(3, 8, Function::Officer),
        held(3, 7, Function::Partner),
        held(2, 7, Function::Leader),
        held(9, 7, Function::Officer),
        vacant,
    ];
    assert_eq!(refused.map(|deputy| deputises(&own, &deputy)), [Err(Refusal::NotADeputy); 5]);
    assert_eq!(may_deputise(&meeting, &own, &[], &held(2, 7, Function::Leader)), Err(Refusal::NotADeputy), "the same");
    let partners = Seat { side: Side::Partner, ..own };
    assert_eq!(deputises(&partners, &held(3, 7, Function::Partner)), Ok(()));
    assert_eq!(deputises(&partners, &held(3, 7, Function::Officer)), Err(Refusal::NotADeputy));
}

#[test]
fn a_seat_is_moved_until_the_meeting_begins_and_noted_from_its_morning_on() {
    let (meeting, secretariat) = (sample_meeting(), sample_actor(Function::Secretariat));
    let leave = may_conduct(&secretariat, &meeting, None).expect("they conduct");
    let own = seat(2, 7, SeatState::Accepted);
    let moves =
        [meeting.starts_at.plus_seconds(-1), meeting.starts_at].map(|now| may_move(&leave, &own, now).map(drop));
    assert_eq!(moves, [Ok(()), Err(Refusal::Begun)]);
    let open = meeting.doors_open_at();
    for (now, expected) in [(open, Ok(())), (open.plus_seconds(-1), Err(Refusal::NotBegun))] {
        assert_eq!(may_note(&leave, &own, now).map(drop), expected);
        assert_eq!(may_let_in(&leave, &held(5, 7, Function::Leader), now).map(drop), expected);
        assert_eq!(may_come_after_all(&leave, &seat(2, 7, SeatState::Lapsed), now).map(drop), expected);
    }
    let noted = |state| may_note(&leave, &seat(2, 7, state), open).map(drop);
    let there = [SeatState::Attended, SeatState::Excused, SeatState::Absent];
    assert_eq!(there.map(noted), [Ok(()); 3]);
    assert_eq!([SeatState::Invited, SeatState::Waiting].map(noted), [Err(Refusal::NothingAsked); 2]);
    let sides = [Function::Leader, Function::Partner].map(|function| may_let_in(&leave, &held(5, 7, function), open));
    assert_eq!(sides.map(|leave| leave.map(|leave| leave.side())), [Ok(Side::City), Ok(Side::Partner)]);
}

#[test]
fn a_time_that_is_over_settles_what_waits_for_an_answer_and_nothing_else() {
    let lapses = |state, seconds| {
        let seat = seat(2, 7, state);
        may_lapse(&seat, seat.until.plus_seconds(seconds)).is_some()
    };
    let asked = [SeatState::Invited, SeatState::Held, SeatState::Offered];
    assert_eq!(asked.map(|state| lapses(state, 0)), [true; 3]);
    assert_eq!(asked.map(|state| lapses(state, -1)), [false; 3]);
    assert!(!lapses(SeatState::Accepted, 0) && !lapses(SeatState::Waiting, 0));
}

#[test]
fn a_free_place_is_offered_to_who_waits_while_the_meeting_is_ahead() {
    let meeting = sample_meeting();
    let offers = |state, now| may_offer(&meeting, &seat(2, 7, state), now).is_some();
    assert!(offers(SeatState::Waiting, ahead(&meeting)) && !offers(SeatState::Waiting, meeting.starts_at));
    assert!(!offers(SeatState::Invited, ahead(&meeting)));
}

#[test]
fn who_registers_takes_the_seat_of_their_own_post() {
    let (meeting, secretariat) = (sample_meeting(), sample_actor(Function::Secretariat));
    let leave = may_conduct(&secretariat, &meeting, None).expect("they conduct");
    let asked = may_let_in(&leave, &held(2, 7, Function::Leader), meeting.starts_at).expect("the doors are open");
    let takes = |post| may_take(&asked, &seat(post, 7, SeatState::Accepted)).map(drop);
    assert_eq!([takes(2), takes(3)], [Ok(()), Err(Refusal::NotYours)]);
}
