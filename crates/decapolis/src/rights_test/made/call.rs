//! A conference's call for sessions, what is proposed, reviewed and decided.

use super::{Makers, last_part, send};
use crate::call;
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Role, World, post_of};

const CALLED: &[&str] = &["calling", "reviewing", "unknown"];

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("submission", &["own", "others'", "in review", "accepted", "withdrawn", "unknown"]),
    ("session_review", &["president's", "leader's", "unknown"]),
    ("asked_reviewer", &["leader's", "answered", "unknown"]),
    ("session_speaker", &["leader's", "answered", "unknown"]),
    ("session_call", &["reviewing", "unknown"]),
    // Conferences whose call is open, closed, or decided but not announced.
    ("=session_call", CALLED),
    ("=session_call_form", CALLED),
    ("=keep_session_call", CALLED),
    ("=session_reviewers", CALLED),
    ("=ask_session_reviewers", CALLED),
    ("=session_decisions", CALLED),
    ("=own_submissions", CALLED),
    ("=submission_form", CALLED),
    ("=begin_submission", CALLED),
    ("=conference_speakers", CALLED),
    ("=announce_sessions", &["reviewing", "all decided", "unknown"]),
    ("=api_session_call", CALLED),
    ("=api_session_reviewers", CALLED),
    ("=api_session_decisions", CALLED),
    ("=api_own_submissions", CALLED),
    ("=api_conference_speakers", CALLED),
];

const CALL: &[(&str, &str)] = &[
    ("words", "Show what failed"),
    ("opens_day", "2026-04-01"),
    ("opens_time", "09:00"),
    ("closes_day", "2026-06-30"),
    ("closes_time", "23:59"),
    ("review_by", "2026-08-01"),
    ("talk", "20"),
    ("region_share", "8"),
    ("partners_a_panel", "1"),
];

/// A hundred and fifty words and a few more.
const ABSTRACT: &str = "We asked before we decided and wrote down what failed and why it did so that others need not do it again \
    We asked before we decided and wrote down what failed and why it did so that others need not do it again \
    We asked before we decided and wrote down what failed and why it did so that others need not do it again \
    We asked before we decided and wrote down what failed and why it did so that others need not do it again \
    We asked before we decided and wrote down what failed and why it did so that others need not do it again \
    We asked before we decided and wrote down what failed and why it did so that others need not do it again \
    We asked before we decided and wrote down what failed and why it did so that others need not do it again";

const SESSION: &[(&str, &str)] = &[
    ("title", "What we would not do again"),
    ("format", "talk"),
    ("words", ABSTRACT),
    ("goal", "How to stop in time"),
    ("language", "en"),
    ("presence", "on-site"),
    ("speaks", "yes"),
    ("then", "submit"),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("keep_session_call", CALL),
    ("begin_submission", SESSION),
    ("change_submission", SESSION),
    ("withdraw_submission", &[("withdraw_reason", "")]),
    ("decide_submission", &[("verdict", "accept"), ("reason", "Honest about what failed")]),
    ("confirm_submission", &[("answer", "confirmed"), ("why", "")]),
    ("answer_reviewing", &[("answer", "agreed"), ("why", "")]),
    ("answer_session_speaker", &[("answer", "confirmed"), ("counted", ""), ("why", "")]),
    (
        "review_session",
        &[("relevance", "4"), ("substance", "4"), ("benefit", "4"), ("to_committee", "Sound"), ("to_submitter", "")],
    ),
];

impl Makers {
    /// A conference with its call, a session of one city, and what was decided about it.
    pub(super) async fn calls(&mut self, world: &World, parameter: &str, record: &str) -> String {
        let meeting = self.conference(world, "2026-06-30").await;
        let path = format!("/meetings/{meeting}/call");
        match (parameter, record) {
            ("meeting", "calling") => return meeting,
            ("asked_reviewer", _) => return self.asked_reviewer(world, &meeting, record == "answered").await,
            ("session_speaker", _) => return self.speaker(world, &meeting, record == "answered").await,
            ("session_review", "leader's") => return self.review_of_leader(world, &meeting).await,
            _ => {}
        }
        let seat = if record == "others'" { &mut self.other } else { &mut self.own };
        let submission = last_part(&send(seat, &format!("{path}/submissions"), fields("begin_submission")).await);
        match record {
            "own" | "others'" => return submission,
            "withdrawn" => {
                send(seat, &format!("/submissions/{submission}/withdrawal"), fields("withdraw_submission")).await;
                return submission;
            }
            _ => {}
        }
        self.keep_call(world, &meeting, "2026-04-12").await;
        world.run_jobs(None);
        match (parameter, record) {
            ("session_review", _) => return review_of(world, &submission, Role::President).await,
            ("session_call", _) => return call_of(world, &meeting).await,
            ("submission", "in review") => return submission,
            ("meeting", "reviewing") => return meeting,
            _ => {}
        }
        send(&mut self.staff, &format!("/submissions/{submission}/decision"), fields("decide_submission")).await;
        if parameter == "meeting" {
            return meeting;
        }
        send(&mut self.staff, &format!("{path}/announcement"), &[]).await;
        submission
    }

    /// What the leader is asked about reviewing, and answered or not.
    async fn asked_reviewer(&mut self, world: &World, meeting: &str, is_answered: bool) -> String {
        let post = self.own_post.to_string();
        send(&mut self.staff, &format!("/meetings/{meeting}/call/reviewers"), &[("post", &post)]).await;
        let (of, post) = (meeting.parse().expect("an id"), self.own_post);
        let asked = world.read(move |tx| call::asked_of(tx, of, post)).await.expect("the leader was asked");
        if is_answered {
            let answer = format!("/asked-reviewers/{asked}/answer");
            send(&mut self.own, &answer, fields("answer_reviewing")).await;
        }
        asked
    }

    /// What the leader is asked by a colleague who names them as a speaker, and answered or not.
    async fn speaker(&mut self, world: &World, meeting: &str, is_answered: bool) -> String {
        let mut colleague = world.sign_in_as(Role::Officer).await;
        let (path, post) = (format!("/meetings/{meeting}/call/submissions"), self.own_post.to_string());
        let session: Vec<(&str, &str)> = SESSION.iter().copied().chain([("colleague", post.as_str())]).collect();
        let submission = last_part(&send(&mut colleague, &path, &session).await);
        let (of, post) = (submission.parse().expect("an id"), self.own_post);
        let asked = world.read(move |tx| call::part_of(tx, of, post)).await.expect("the leader was named");
        if is_answered {
            let answer = format!("/session-speakers/{asked}/answer");
            send(&mut self.own, &answer, fields("answer_session_speaker")).await;
        }
        asked
    }

    /// A review that the leader took over from others, who have two each to write.
    async fn review_of_leader(&mut self, world: &World, meeting: &str) -> String {
        let path = format!("/meetings/{meeting}/call/submissions");
        let mut submissions = Vec::new();
        for _ in 0..2 {
            submissions.push(last_part(&send(&mut self.other, &path, fields("begin_submission")).await));
        }
        self.keep_call(world, meeting, "2026-04-12").await;
        world.run_jobs(None);
        self.asked_reviewer(world, meeting, true).await;
        for submission in &submissions {
            if let Some(review) = find_review(world, submission, Role::Leader).await {
                return review;
            }
        }
        panic!("the leader took one over")
    }

    /// A conference whose call is open until a day.
    async fn conference(&mut self, world: &World, closes_day: &str) -> String {
        let series: Vec<(&str, &str)> = fields("begin_series")
            .iter()
            .map(|(name, value)| (*name, if *name == "format" { "conference" } else { *value }))
            .collect();
        let series = last_part(&send(&mut self.staff, "/forums", &series).await);
        let meeting = send(&mut self.staff, &format!("/forums/{series}/meetings"), fields("make_meeting")).await;
        let meeting = last_part(&meeting);
        self.keep_call(world, &meeting, closes_day).await;
        meeting
    }

    async fn keep_call(&mut self, world: &World, meeting: &str, closes_day: &str) {
        let reviewers = reviewers(world).await;
        let mut call: Vec<(&str, &str)> = CALL.iter().copied().filter(|(name, _)| *name != "closes_day").collect();
        call.push(("closes_day", closes_day));
        call.extend(reviewers.iter().map(|post| ("reviewer", post.as_str())));
        send(&mut self.staff, &format!("/meetings/{meeting}/call"), &call).await;
    }
}

/// The posts that review: a president's and the chair's.
pub(in crate::rights_test) async fn reviewers(world: &World) -> [String; 2] {
    [world.post_of(Role::President).await, world.post_of(Role::Chair).await]
}

async fn review_of(world: &World, submission: &str, reviewer: Role) -> String {
    find_review(world, submission, reviewer).await.expect("they review it")
}

async fn find_review(world: &World, submission: &str, reviewer: Role) -> Option<String> {
    let submission = submission.parse().expect("an id");
    let found = world.read(move |tx| {
        let (post, _) = post_of(tx, reviewer)?.ok_or(kernel::stop::Stop::Missing)?;
        call::review_by(tx, submission, post)
    });
    found.await
}

async fn call_of(world: &World, meeting: &str) -> String {
    let meeting = meeting.parse().expect("an id");
    world.read(move |tx| call::id_of(tx, meeting)).await.expect("it has a call")
}
