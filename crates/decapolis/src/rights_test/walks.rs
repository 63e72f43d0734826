//! Lives of records, walked at random: what was not drawn does not happen, whoever presses which button in which order.
//!
//! The drawn steps stand here once more, apart from the rules that they are to hold.

use kernel::draw::Draw;

use super::made::Makers;
use super::records::{fields, holding_of};
use crate::testing::{Role, World, for_each_engine};

/// Walks of each kind of record, and presses of a button in each.
const WALKS: u64 = 3;
const PRESSES: usize = 25;

/// How a kind of record lives.
#[derive(Debug)]
struct Life {
    /// The record's kind, as the walk of rights makes it, and the state it is made in.
    made: (&'static str, &'static str, &'static str),
    forms: &'static [Form],
    /// From which state a form leads to which.
    steps: &'static [(&'static str, &'static str, &'static str)],
}

/// A form on a record, under a name of its own where one form says several things.
#[derive(Debug)]
struct Form {
    name: &'static str,
    role: Role,
    /// Below the address of the record.
    path: &'static str,
    /// Nothing where the form is filled in as in the walk of rights.
    fields: Option<&'static [(&'static str, &'static str)]>,
}

const fn form(name: &'static str, role: Role, path: &'static str) -> Form {
    Form { name, role, path, fields: None }
}

const PRACTICE: Life = Life {
    made: ("practice", "own", "shown"),
    forms: &[
        form("practice_basics", Role::Leader, "basics"),
        form("confirm_practice", Role::Leader, "confirmations"),
        form("adopt_practice", Role::OtherLeader, "adoptions"),
        form("show_practice", Role::Leader, "audience"),
        Form {
            name: "open_practice",
            role: Role::Leader,
            path: "audience",
            fields: Some(&[("audience", "everybody")]),
        },
        form("withdraw_practice", Role::Leader, "withdrawal"),
    ],
    steps: &[
        ("shown", "practice_basics", "shown"),
        ("shown", "confirm_practice", "shown"),
        ("shown", "adopt_practice", "shown"),
        ("shown", "show_practice", "shown"),
        ("shown", "open_practice", "shown"),
        ("shown", "withdraw_practice", "withdrawn"),
    ],
};

const LETTER: Life = Life {
    made: ("letter", "draft", "draft"),
    forms: &[
        form("write_letter", Role::Secretariat, "versions"),
        form("send_letter", Role::Secretariat, "sending"),
        Form {
            name: "plan_letter",
            role: Role::Secretariat,
            path: "sending",
            fields: Some(&[("when", "later"), ("day", "2026-05-01"), ("hour", "9")]),
        },
        form("take_letter_back", Role::Secretariat, "sending/withdrawal"),
        form("send_letter_again", Role::Secretariat, "resending"),
        form("keep_letter_as_template", Role::Secretariat, "template"),
        form("discard_letter", Role::Secretariat, "removal"),
    ],
    steps: &[
        ("draft", "write_letter", "draft"),
        ("draft", "send_letter", "sent"),
        ("draft", "plan_letter", "planned"),
        ("draft", "keep_letter_as_template", "draft"),
        ("draft", "discard_letter", "gone"),
        ("planned", "take_letter_back", "draft"),
        ("planned", "keep_letter_as_template", "planned"),
        ("sent", "send_letter_again", "sent"),
        ("sent", "keep_letter_as_template", "sent"),
    ],
};

const BODY: Life = Life {
    made: ("body", "we chair", "open"),
    forms: &[
        form("give_seat", Role::Leader, "seats"),
        Form { name: "end_seat", role: Role::Leader, path: "seats/end", fields: Some(&[("post", OTHER_POST)]) },
        form("extend_body", Role::Secretariat, "extension"),
        form("close_body", Role::Chair, "close"),
    ],
    steps: &[
        ("open", "give_seat", "seated"),
        ("open", "extend_body", "open"),
        ("open", "close_body", "closed"),
        ("seated", "end_seat", "open"),
        ("seated", "extend_body", "seated"),
        ("seated", "close_body", "closed"),
    ],
};

const PARTNERSHIP: Life = Life {
    made: ("partnership", "proposed", "proposed"),
    forms: &[
        form("agree_partnership", Role::Partner, "agreement"),
        Form { name: "note_agreement", role: Role::Secretariat, path: "agreement", fields: Some(&[]) },
        form("show_partnership", Role::Secretariat, "audience"),
        form("end_partnership", Role::Secretariat, "end"),
    ],
    steps: &[
        ("proposed", "agree_partnership", "agreed"),
        ("proposed", "note_agreement", "agreed"),
        ("proposed", "end_partnership", "ended"),
        ("agreed", "show_partnership", "agreed"),
        ("agreed", "end_partnership", "ended-after"),
        ("ended-after", "show_partnership", "ended-after"),
    ],
};

const QUESTION: Life = Life {
    made: ("question", "to us", "asked"),
    forms: &[form("answer_question", Role::Leader, "answer")],
    steps: &[("asked", "answer_question", "answered")],
};

/// Stands in a field for the id of the other leader's post.
const OTHER_POST: &str = "{other-post}";

/// Holds trust line a31.
#[test]
fn records_walked_at_random_take_the_drawn_steps_only() {
    for_each_engine(async |world| {
        let mut makers = Makers::new(world).await;
        for life in [&PRACTICE, &LETTER, &BODY, &PARTNERSHIP, &QUESTION] {
            for seed in 0..WALKS {
                walk(world, &mut makers, life, seed).await;
            }
        }
    });
}

async fn walk(world: &World, makers: &mut Makers, life: &Life, seed: u64) {
    let mut draw = Draw::of_seed(seed);
    let (kind, as_made, mut state) = life.made;
    let id = makers.make(world, kind, as_made).await;
    let mut walked = vec![state];
    for _ in 0..PRESSES {
        let form = draw.one_of(life.forms);
        let status = press(world, form, &format!("{}/{id}/{}", folder(kind), form.path)).await;
        let step = life.steps.iter().find(|(from, name, _)| (*from, *name) == (state, form.name));
        let is_as_drawn = if step.is_some() { status == 303 } else { matches!(status, 403 | 404) };
        assert!(is_as_drawn, "{kind}, walk {seed}: {walked:?}, then {} answers {status}", form.name);
        if let Some((_, name, to)) = step {
            state = to;
            walked.extend([*name, state]);
            // What was sent now has left.
            world.run_jobs(None);
        }
    }
}

async fn press(world: &World, form: &Form, target: &str) -> u16 {
    let other = world.post_of(Role::OtherLeader).await;
    let filled = form.fields.unwrap_or_else(|| fields(form.name));
    let filled: Vec<_> =
        filled.iter().map(|(name, value)| (*name, if *value == OTHER_POST { other.as_str() } else { value })).collect();
    world.sign_in_as(form.role).await.post_form(target, &filled).await.status
}

fn folder(kind: &str) -> &'static str {
    match kind {
        "practice" => "/practices",
        "letter" => "/letters",
        "body" => "/bodies",
        "partnership" => "/partnerships",
        _ => "/questions",
    }
}

/// Holds trust line a31.
#[test]
fn a_post_handed_over_at_random_goes_back_one_step_only() {
    for_each_engine(async |world| {
        let mut makers = Makers::new(world).await;
        for seed in 0..WALKS {
            let mut draw = Draw::of_seed(seed);
            let post = makers.make(world, "post", "own").await;
            let first_seen = holding_of(world, &post).await;
            // Every hand-over, the latest last, and whether it was undone.
            let mut done: Vec<(String, bool)> = Vec::new();
            for press in 0..PRESSES {
                world.clock.advance_seconds(60);
                let mut leader = world.sign_in_as(Role::Leader).await;
                if done.is_empty() || draw.below(2) == 0 {
                    let is_current = done.is_empty() || draw.below(3) > 0;
                    let seen = if is_current { holding_of(world, &post).await } else { first_seen.clone() };
                    let email = format!("can.{post}.{press}@city.example");
                    let more = [("email", email.as_str()), ("holding", seen.as_str())];
                    let filled: Vec<_> = fields("hand_over").iter().copied().chain(more).collect();
                    let sent = leader.post_form(&format!("/posts/{post}/hand-over"), &filled).await;
                    assert_eq!(sent.status, if is_current { 303 } else { 403 }, "walk {seed}, {press}: {done:?}");
                    if is_current {
                        let (_, id) = sent.location.rsplit_once('/').expect("a hand-over");
                        done.push((id.to_owned(), false));
                    }
                    continue;
                }
                let at = draw.below(done.len());
                let is_drawn = at + 1 == done.len() && !done[at].1;
                let undo = leader.post_form(&format!("/hand-overs/{}/undo", done[at].0), &[]).await;
                assert_eq!(undo.status, if is_drawn { 303 } else { 403 }, "walk {seed}, {press}: {done:?}, undo {at}");
                done[at].1 |= is_drawn;
            }
        }
    });
}
