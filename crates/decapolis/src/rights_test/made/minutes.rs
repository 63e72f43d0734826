//! What is written down at meetings: actions, votes, minutes, evaluations.

use kernel::id::Id;

use super::{Makers, last_part, send};
use crate::forum::MeetingId;
use crate::minutes;
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Browser, Role, World};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("action", &["own", "others'", "done", "unknown"]),
    ("vote", &["open", "over", "unknown"]),
    ("minutes", &["draft", "at chair", "published", "unknown"]),
    ("evaluation", &["own", "others'", "unknown"]),
    ("meeting_wish", &["own", "others'", "research", "answered", "unknown"]),
    ("=draft_minutes", &["begun", "own", "others'", "cancelled", "unknown"]),
    ("=evaluation_page", &["over", "own", "others'", "unknown"]),
    ("=evaluate_meeting", &["over", "own", "others'", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("take_note", &[("note_words", "They count by hand"), ("note_item", "Counting")]),
    ("keep_decision", &[("decision_words", "All count in the same way"), ("votes_for", "7")]),
    ("give_to_do", &[("action_words", "Send the text"), ("due", "2026-12-31")]),
    ("open_vote", &[("vote_words", "All count in the same way"), ("vote_kind", "formal")]),
    ("cast_vote", &[("choice", "yes")]),
    ("change_minutes", &[("minutes_words", "Decided: all count in the same way")]),
    ("return_minutes", &[("return_words", "The second decision is missing")]),
    ("publish_minutes", &[("reach", "members")]),
    ("correct_minutes", &[("correction", "In spring")]),
    ("carry_on", &[("wish_kind", "research"), ("wish_words", "How long does it last?")]),
    ("answer_meeting_wish", &[("answer", "yes"), ("words", "We cannot count who gives up"), ("reach", "own")]),
    ("evaluate_meeting", &[("overall", "4"), ("recommends", "yes"), ("balance", "right"), ("contact", "yes")]),
    ("answer_action", &[("turn", "done"), ("words", "The text is sent")]),
    ("hand_action_on", &[("hand_reason", "They know more")]),
    ("drop_action", &[("drop_reason", "Nobody needs it")]),
];

impl Makers {
    /// What is written down at a meeting of one's own city, or of another's.
    pub(super) async fn written_down(&mut self, world: &World, parameter: &str, record: &str) -> String {
        let whose = if record == "others'" { "others'" } else { "own" };
        let meeting = self.forums("meeting", whose).await;
        let path = format!("/meetings/{meeting}");
        match parameter {
            "meeting" => {
                set_days(world, &meeting, record);
                meeting
            }
            "action" => self.action(world, &path, record).await,
            "vote" => {
                let vote = last_part(&send(&mut self.staff, &format!("{path}/votes"), fields("open_vote")).await);
                if record == "over" {
                    send(&mut self.staff, &format!("/votes/{vote}/end"), &[]).await;
                }
                vote
            }
            "meeting_wish" => self.meeting_wish(world, &path, record).await,
            "minutes" => {
                set_days(world, &meeting, "begun");
                self.minutes(world, &path, record).await
            }
            _ => {
                set_days(world, &meeting, "over");
                let post =
                    if record == "own" { self.own_post.to_string() } else { world.post_of(Role::OtherLeader).await };
                let (id, post) = (meeting.parse().expect("an id"), post.parse().expect("an id"));
                world.write(move |tx| minutes::ask_to_evaluate(tx, id, post)).await
            }
        }
    }

    async fn action(&mut self, world: &World, path: &str, record: &str) -> String {
        let owner =
            if record == "others'" { world.post_of(Role::OtherLeader).await } else { self.own_post.to_string() };
        let filled: Vec<_> = fields("give_to_do").iter().copied().chain([("owner", owner.as_str())]).collect();
        send(&mut self.staff, &format!("{path}/actions"), &filled).await;
        let action = id_in(&mut self.staff, &format!("{path}/minutes"), "/actions/").await;
        if record == "done" {
            send(&mut self.own, &format!("/actions/{action}/answer"), fields("answer_action")).await;
        }
        action
    }

    /// A need that is ours or another city's, or what nobody knew.
    async fn meeting_wish(&mut self, world: &World, path: &str, record: &str) -> String {
        if record == "research" {
            return last_part(&send(&mut self.staff, &format!("{path}/wishes"), fields("carry_on")).await);
        }
        let post = if record == "others'" { world.post_of(Role::OtherLeader).await } else { self.own_post.to_string() };
        let need =
            [("wish_kind", "need"), ("wish_words", "We cannot count who gives up"), ("wish_post", post.as_str())];
        let wish = last_part(&send(&mut self.staff, &format!("{path}/wishes"), &need).await);
        if record == "answered" {
            send(&mut self.own, &format!("/meeting-wishes/{wish}/answer"), fields("answer_meeting_wish")).await;
        }
        wish
    }

    async fn minutes(&mut self, world: &World, path: &str, record: &str) -> String {
        let id = last_part(&send(&mut self.staff, &format!("{path}/minutes"), &[]).await);
        if record != "draft" {
            send(&mut self.staff, &format!("/minutes/{id}/approval"), &[]).await;
        }
        if record == "published" {
            let mut chair = world.sign_in_as(Role::Chair).await;
            send(&mut chair, &format!("/minutes/{id}/publication"), fields("publish_minutes")).await;
        }
        id
    }
}

/// Moves a meeting to where it has begun, or is over.
pub(super) fn set_days(world: &World, meeting: &str, when: &str) {
    const HOUR: i64 = 3_600_000_000;
    let now = crate::testing::NOW.micros();
    let (starts_at, ends_at) = if when == "over" { (now - 9 * HOUR, now - HOUR) } else { (now - HOUR, now + 9 * HOUR) };
    let id: MeetingId = meeting.parse().expect("an id");
    let number = id.number();
    let moved = format!("UPDATE meeting SET starts_at = {starts_at}, ends_at = {ends_at} WHERE id = {number}");
    world.execute(&moved).expect("the database answers");
}

/// The id of the first record of a kind to which a page leads.
async fn id_in(browser: &mut Browser, page: &str, kind: &str) -> String {
    let shown = browser.get(page).await;
    let (_, rest) = shown.body.split_once(&format!("href=\"{kind}")).expect("a way to one");
    rest.split('"').next().expect("an id").to_owned()
}
