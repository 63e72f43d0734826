//! Rules of calls for sessions, without a database.

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::time::Timestamp;

use super::super::model::{CallId, Format, Formats, Plan};
use super::super::review::ReviewId;
use super::super::submission::{Decision, Session, SubmissionId};
use super::*;
use crate::forum::MeetingId;
use crate::testing::sample_actor;

const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

fn call(opens: i64, closes: i64) -> Call {
    Call {
        id: CallId::from_number(1),
        meeting: MeetingId::from_number(2),
        author: PostId::from_number(3),
        plan: Plan {
            words: "Show what failed".to_owned(),
            language: Language::English,
            opens_at: NOW.plus_days(opens),
            closes_at: NOW.plus_days(closes),
            review_by: NOW.plus_days(closes + 10),
            formats: Formats([20, 0, 0, 0]),
            topics: Vec::new(),
            is_blind: true,
            region_share: 8,
            partners_a_panel: 1,
        },
        decided_at: Timestamp::FOREVER,
    }
}

fn submission() -> Submission {
    Submission {
        id: SubmissionId::from_number(9),
        call: CallId::from_number(1),
        meeting: MeetingId::from_number(2),
        post: PostId::from_number(2),
        home: CircleId::from_number(7),
        session: Session {
            title: "Zebras".to_owned(),
            format: Format::Talk,
            topic: String::new(),
            words: String::new(),
            language: Language::English,
            goal: String::new(),
            practice: None,
            needs: String::new(),
            is_remote: false,
        },
        submitted_at: Some(NOW),
        withdrawn_at: None,
        withdraw_reason: String::new(),
        decision: None,
        said: Said::Nothing,
        item: None,
    }
}

fn decided(verdict: Verdict, announced_at: Timestamp) -> Submission {
    let decision = Decision {
        verdict,
        reason: String::new(),
        language: Language::English,
        by: PostId::from_number(3),
        announced_at,
    };
    Submission { decision: Some(decision), ..submission() }
}

#[test]
fn sessions_are_proposed_from_the_first_day_to_the_last() {
    let actor = sample_actor(Function::Leader);
    let may = |opens, closes| may_propose(&actor, &call(opens, closes), (true, 0), NOW).map(drop);
    assert_eq!(may(1, 9), Err(Refusal::NotOpen));
    assert_eq!(may(-9, 1), Ok(()));
    assert_eq!(may(-9, 0), Err(Refusal::Closed), "the last instant is over");
}

#[test]
fn five_sessions_a_post_and_none_of_a_resident_or_an_assistant() {
    let actor = sample_actor(Function::Leader);
    let open = call(-1, 1);
    assert_eq!(may_propose(&actor, &open, (true, 5), NOW).map(drop), Err(Refusal::Enough));
    assert_eq!(may_propose(&actor, &open, (false, 0), NOW).map(drop), Err(Refusal::NotAMember));
    let assistant = Actor { is_assistant: true, ..actor };
    assert_eq!(may_propose(&assistant, &open, (true, 0), NOW).map(drop), Err(Refusal::NotAMember));
}

#[test]
fn nobody_decides_about_their_own_house_or_before_the_last_day() {
    let secretariat = Actor { home: CircleId::from_number(1), ..sample_actor(Function::Secretariat) };
    let may = |actor, state| may_decide(actor, true, state, &submission()).map(drop);
    assert_eq!(may(&secretariat, CallState::Open), Err(Refusal::StillOpen));
    assert_eq!(may(&secretariat, CallState::InReview), Ok(()));
    assert_eq!(may(&sample_actor(Function::Chair), CallState::InReview), Err(Refusal::OwnHouse));
}

#[test]
fn what_was_announced_stands_but_for_the_waiting_list() {
    let secretariat = Actor { home: CircleId::from_number(1), ..sample_actor(Function::Secretariat) };
    let may = |verdict| may_decide(&secretariat, true, CallState::Decided, &decided(verdict, NOW)).map(drop);
    assert_eq!(may(Verdict::Accept), Err(Refusal::Announced));
    assert_eq!(may(Verdict::Waiting), Ok(()));
}

#[test]
fn all_is_announced_together_and_only_what_is_new() {
    let closed = call(-9, -1);
    let may = |all: &[Submission]| may_announce(&closed, true, all, NOW).map(drop);
    let proposed = decided(Verdict::Accept, Timestamp::FOREVER);
    assert_eq!(may(&[proposed.clone(), submission()]), Err(Refusal::Undecided));
    let withdrawn = Submission { withdrawn_at: Some(NOW), ..submission() };
    assert_eq!(may(&[proposed, withdrawn]), Ok(()));
    assert_eq!(may(&[decided(Verdict::Accept, NOW)]), Err(Refusal::NothingNew));
}

#[test]
fn a_session_is_confirmed_once_its_people_were_told() {
    let actor = sample_actor(Function::Leader);
    let may = |submission: &Submission| may_confirm(&actor, submission, false).map(drop);
    assert_eq!(may(&decided(Verdict::Accept, Timestamp::FOREVER)), Err(Refusal::NotAccepted));
    assert_eq!(may(&decided(Verdict::Decline, NOW)), Err(Refusal::NotAccepted));
    let told = decided(Verdict::Condition, NOW);
    assert_eq!(may(&told), Ok(()));
    assert_eq!(may(&Submission { said: Said::Confirmed, ..told.clone() }), Err(Refusal::Answered));
    assert_eq!(may_confirm(&actor, &told, true).map(drop), Err(Refusal::Cancelled));
}

#[test]
fn who_conducts_a_conference_keeps_its_call_until_the_decisions_are_announced() {
    let actor = sample_actor(Function::Secretariat);
    let conference = Keeping { conducts: true, is_conference: true, is_cancelled: false };
    let keeps = |keeping, state| may_keep(&actor, keeping, state).map(drop);
    assert_eq!([None, Some(CallState::InReview)].map(|state| keeps(conference, state)), [Ok(()); 2]);
    assert_eq!(keeps(conference, Some(CallState::Decided)), Err(Refusal::Decided));
    assert_eq!(keeps(Keeping { conducts: false, ..conference }, None), Err(Refusal::NotConducting));
    assert_eq!(keeps(Keeping { is_conference: false, ..conference }, None), Err(Refusal::NotAConference));
    assert_eq!(keeps(Keeping { is_cancelled: true, ..conference }, None), Err(Refusal::Cancelled));
}

#[test]
fn a_session_is_changed_until_the_last_day_and_withdrawn_at_any_time_by_its_post() {
    let (own, open, over) = (sample_actor(Function::Leader), call(-1, 1), call(-9, -1));
    let changes = |actor: &Actor, call: &Call, one: &Submission| may_change(actor, call, one, NOW).map(drop);
    assert_eq!(changes(&own, &open, &submission()), Ok(()));
    assert_eq!(changes(&own, &over, &submission()), Err(Refusal::Closed));
    let withdraws = |actor: &Actor, one: &Submission| may_withdraw(actor, one).map(drop);
    assert_eq!(withdraws(&own, &decided(Verdict::Accept, NOW)), Ok(()));
    let other = Actor { post: PostId::from_number(8), ..sample_actor(Function::Leader) };
    let assistant = Actor { is_assistant: true, ..sample_actor(Function::Leader) };
    for actor in [other, assistant] {
        assert_eq!(changes(&actor, &open, &submission()), Err(Refusal::NotYours));
        assert_eq!(withdraws(&actor, &submission()), Err(Refusal::NotYours));
    }
    let gone = Submission { withdrawn_at: Some(NOW), ..submission() };
    assert_eq!([changes(&own, &open, &gone), withdraws(&own, &gone)], [Err(Refusal::Withdrawn); 2]);
}

fn opinion() -> Opinion {
    let language = Language::English;
    Opinion { scores: [3, 4, 5], to_committee: String::new(), to_submitter: String::new(), language }
}

fn review(state: ReviewState) -> Review {
    Review {
        id: ReviewId::from_number(1),
        submission: SubmissionId::from_number(9),
        reviewer: PostId::from_number(2),
        state,
        opinion: (state == ReviewState::Done).then(opinion),
        done_at: Timestamp::FOREVER,
    }
}

#[test]
fn a_reviewer_writes_and_rewrites_until_the_decisions_are_announced() {
    let own = sample_actor(Function::Leader);
    let reviews = |actor: &Actor, state, call| may_review(&review(state), &submission(), call, actor).map(drop);
    let (assigned, in_review) = (ReviewState::Assigned, CallState::InReview);
    assert_eq!([assigned, ReviewState::Done].map(|state| reviews(&own, state, in_review)), [Ok(()); 2]);
    assert_eq!(reviews(&own, assigned, CallState::Decided), Err(Refusal::Decided));
    assert_eq!(reviews(&own, ReviewState::Conflict, in_review), Err(Refusal::HandedOn));
    let other = Actor { post: PostId::from_number(8), ..sample_actor(Function::Leader) };
    let assistant = Actor { is_assistant: true, ..sample_actor(Function::Leader) };
    let refused = [other, assistant].map(|actor| reviews(&actor, assigned, in_review));
    assert_eq!(refused, [Err(Refusal::NotYours); 2]);
    let gone = Submission { withdrawn_at: Some(NOW), ..submission() };
    assert_eq!(may_review(&review(assigned), &gone, in_review, &own).map(drop), Err(Refusal::Withdrawn));
}

#[test]
fn who_has_an_interest_hands_a_review_on_before_writing_and_reads_others_after_it() {
    let own = sample_actor(Function::Leader);
    let hands_on = |state| may_hand_on(&review(state), &submission(), CallState::InReview, &own).map(drop);
    assert_eq!(hands_on(ReviewState::Assigned), Ok(()));
    assert_eq!(hands_on(ReviewState::Done), Err(Refusal::Reviewed));
    assert!(reads_others(Some(&opinion())) && !reads_others(None));
}

#[test]
fn only_who_conducts_decides_and_announces_once_the_last_day_is_over() {
    let secretariat = Actor { home: CircleId::from_number(1), ..sample_actor(Function::Secretariat) };
    let one = decided(Verdict::Accept, Timestamp::FOREVER);
    let refused = may_decide(&secretariat, false, CallState::InReview, &submission()).map(drop);
    assert_eq!(refused, Err(Refusal::NotConducting));
    let gone = Submission { withdrawn_at: Some(NOW), ..submission() };
    let refused = may_decide(&secretariat, true, CallState::InReview, &gone).map(drop);
    assert_eq!(refused, Err(Refusal::Withdrawn));
    let announces = |call: &Call, conducts| may_announce(call, conducts, std::slice::from_ref(&one), NOW).map(drop);
    assert_eq!([announces(&call(-9, 0), true), announces(&call(-9, 1), true)], [Ok(()), Err(Refusal::StillOpen)]);
    assert_eq!(announces(&call(-9, 0), false), Err(Refusal::NotConducting));
}

#[test]
fn whoever_answered_takes_it_back() {
    let own = sample_actor(Function::Leader);
    let takes_back = |said| may_take_back(&own, &Submission { said, ..decided(Verdict::Accept, NOW) }).map(drop);
    assert_eq!([takes_back(Said::Confirmed), takes_back(Said::Nothing)], [Ok(()), Err(Refusal::NotAccepted)]);
}
