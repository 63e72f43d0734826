//! Meetings of two by user story, on both engines: wished in private, drawn up, told, called off, forgotten.

mod following;
mod forgotten;
mod stories;

use kernel::id::Id;

use crate::forum::{self, MeetingId, Story};
use crate::testing::{Browser, NOW, World};

const DAY: i64 = 86_400_000_000;

async fn meeting(world: &World, story: Story) -> String {
    let meeting = world.read(move |tx| forum::demo_meeting(tx, story)).await;
    format!("/meetings/{}", meeting.expect("the demo has it"))
}

/// The posts that come, Kansas City's first.
async fn posts(world: &World, path: &str) -> Vec<String> {
    let id = number_of(path);
    let come = world.read(move |tx| Ok(forum::attendees(tx, MeetingId::from_number(id))?)).await;
    come.into_iter().map(|one| one.post.to_string()).collect()
}

fn number_of(path: &str) -> i64 {
    let id: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
    id.number()
}

/// Opens wishes for the demo's meeting in three weeks with so many slots and tables.
async fn open(secretariat: &mut Browser, path: &str, slots: &str) {
    let day = kernel::time::Timestamp::from_micros(NOW.micros() + 22 * DAY);
    let zone: kernel::time::Zone = "America/Chicago".parse().expect("a zone");
    let (day, wishes) = (day.date_in(&zone).to_string(), NOW.plus_days(10).date_in(&zone).to_string());
    let form = [
        ("day", day.as_str()),
        ("time", "13:00"),
        ("minutes", "15"),
        ("slots", slots),
        ("tables", "6"),
        ("wish_day", &wishes),
        ("wish_time", "18:00"),
    ];
    secretariat.get(&format!("{path}/encounters")).await;
    let sent = secretariat.post_form(&format!("{path}/encounters"), &form).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
}

async fn wish(browser: &mut Browser, path: &str, whom: &[&str]) -> u16 {
    browser.get(&format!("{path}/encounters")).await;
    let named: Vec<_> = whom.iter().map(|post| ("wish", *post)).collect();
    browser.post_form(&format!("{path}/encounters/wishes"), &named).await.status
}

async fn press(browser: &mut Browser, path: &str, button: &str) -> u16 {
    browser.get(&format!("{path}/encounters")).await;
    browser.post_form(&format!("{path}/encounters/{button}"), &[]).await.status
}
