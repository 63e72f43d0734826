//! Rules of calls for sessions, without a database.

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::time::Timestamp;

use super::super::model::{CallId, Format, Formats, Plan};
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
