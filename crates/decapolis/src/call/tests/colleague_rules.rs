//! Who says whether a colleague speaks.

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::time::Timestamp;

use super::super::super::decision::Verdict;
use super::super::super::model::{CallId, Format};
use super::super::super::submission::{CountedAs, Decision, Session, Speaker, SpeakerId, SubmissionId};
use super::*;
use crate::forum::MeetingId;
use crate::testing::sample_actor;

const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

fn submission(verdict: Option<Verdict>) -> Submission {
    Submission {
        id: SubmissionId::from_number(1),
        call: CallId::from_number(2),
        meeting: MeetingId::from_number(3),
        post: PostId::from_number(4),
        home: CircleId::from_number(5),
        session: Session {
            title: String::new(),
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
        decision: verdict.map(|verdict| Decision {
            verdict,
            reason: String::new(),
            language: Language::English,
            by: PostId::from_number(9),
            announced_at: NOW,
        }),
        said: Said::Nothing,
        item: None,
    }
}

fn part(said: Said, is_asked: bool) -> Part {
    Part {
        id: SpeakerId::from_number(6),
        submission: SubmissionId::from_number(1),
        speaker: Speaker {
            post: Some(PostId::from_number(7)),
            home: None,
            name: String::new(),
            city: String::new(),
            organisation: String::new(),
            is_partner: false,
            counted: CountedAs::Unsaid,
            said,
        },
        reason: String::new(),
        reason_language: Language::English,
        is_asked,
        asked_at: NOW,
        answered_at: Timestamp::FOREVER,
    }
}

fn actor(post: i64) -> Actor {
    Actor { post: PostId::from_number(post), ..sample_actor(Function::Officer) }
}

#[test]
fn only_whoever_was_asked_says_whether_they_speak_and_once() {
    let (open, held) = (part(Said::Nothing, true), submission(None));
    let (unasked, said) = (part(Said::Nothing, false), part(Said::Declined, true));
    let answers = |actor: &Actor, part: &Part, of| may_answer(actor, part, of).map(drop);
    assert_eq!(answers(&actor(7), &open, (&held, false)), Ok(()));
    assert_eq!(answers(&actor(4), &open, (&held, false)), Err(Refusal::NotYours), "who named them does not");
    assert_eq!(answers(&actor(7), &unasked, (&held, false)), Err(Refusal::NotYours), "not asked");
    assert_eq!(answers(&actor(7), &said, (&held, false)), Err(Refusal::Answered));
    assert_eq!(answers(&actor(7), &open, (&held, true)), Err(Refusal::Cancelled));
    let gone = Submission { withdrawn_at: Some(NOW), ..held.clone() };
    assert_eq!(answers(&actor(7), &open, (&gone, false)), Err(Refusal::Withdrawn));
    let (declined, waiting) = (submission(Some(Verdict::Decline)), submission(Some(Verdict::Waiting)));
    assert_eq!(answers(&actor(7), &open, (&declined, false)), Err(Refusal::NotHeld));
    assert_eq!(answers(&actor(7), &open, (&waiting, false)), Ok(()));
}

#[test]
fn an_answer_is_taken_back_by_who_gave_it() {
    let (said, held) = (part(Said::Confirmed, true), submission(None));
    let takes_back = |actor: &Actor, part: &Part| may_take_back(actor, part, &held).map(drop);
    assert_eq!(takes_back(&actor(7), &said), Ok(()));
    assert_eq!(takes_back(&actor(4), &said), Err(Refusal::NotYours));
    assert_eq!(takes_back(&actor(7), &part(Said::Nothing, true)), Err(Refusal::NotYours));
}
