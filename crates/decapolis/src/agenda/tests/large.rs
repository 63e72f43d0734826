//! A conference of a hundred sessions: its pages weigh no more than any other.

use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::post::Function;
use kernel::stop::Stop;

use crate::agenda::model::{ItemKind, Plan};
use crate::agenda::{acts, publishing};
use crate::budget_test::BYTES_MAX;
use crate::forum::{self, Story};
use crate::network;
use crate::testing::{Role, for_each_engine};

/// Sessions at once, as many as a congress hall has rooms.
const ROOMS: usize = 5;
const SESSIONS: usize = 100;

/// What sessions are about, and what is said of it: a hundred titles, no two the same.
const ABOUT: [&str; 20] = [
    "Digital helpers in libraries",
    "Sensors in the street",
    "Letters that people read",
    "Open budgets",
    "One sign-in for all services",
    "Cameras and the law",
    "Broadband for housing blocks",
    "Algorithms in welfare",
    "Consulting residents on phones",
    "Data contracts with mobility firms",
    "Forms in four languages",
    "Procurement of artificial intelligence",
    "Accessible web pages",
    "A register of what is measured",
    "Cyber attacks on small towns",
    "Digital twins of districts",
    "Skills of our own staff",
    "Devices lent to families",
    "Help lines in migrants’ languages",
    "Sharing code between cities",
];
const SAID: [&str; 5] = [
    "what it cost",
    "what failed first",
    "after three years",
    "before the council",
    "for towns below fifty thousand people",
];

/// Adds so many sessions in rows of five rooms, and publishes them.
fn fill(tx: &mut Tx<'_>) -> Result<forum::MeetingId, Stop> {
    let meeting = forum::demo_meeting(tx, Story::Conference)?.ok_or(Stop::Missing)?;
    let secretariat = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let actor = network::actor_of(tx, &secretariat)?;
    let begins = forum::meeting(tx, meeting)?.starts_at;
    for session in 0..SESSIONS {
        let title = format!("{}: {}", ABOUT[session % ABOUT.len()], SAID[session / ABOUT.len()]);
        let plan = Plan {
            kind: ItemKind::Session,
            room: format!("Room {}", session % ROOMS + 1),
            starts_at: begins.plus_seconds(i64::try_from(session / ROOMS).unwrap_or(0) * 45 * 60),
            minutes: 40,
            ..acts::proposed(&actor, &title, "Two cities tell, and all others ask.", "")
        };
        acts::add(tx, &actor, meeting, &plan, &[])?;
    }
    publishing::publish_untold(tx, &actor, meeting, "The whole programme.")?;
    Ok(meeting)
}

#[test]
fn a_conference_of_a_hundred_sessions_stays_within_the_weight_of_a_page() {
    for_each_engine(async |world| {
        let meeting = world.write(fill).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        for path in [format!("/meetings/{meeting}"), format!("/meetings/{meeting}/agenda")] {
            let page = leader.get(&path).await;
            assert_eq!(page.status, 200, "{}", page.body);
            let bytes = leader.weigh(&path).await;
            assert!(bytes <= BYTES_MAX, "{path} weighs {bytes} bytes");
        }
        let agenda = leader.get(&format!("/meetings/{meeting}/agenda")).await;
        assert!(agenda.body.matches("Room 5").count() >= SESSIONS / ROOMS, "all sessions are there");
    });
}
