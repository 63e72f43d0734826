//! Conversations by user story, on both engines: begun, voted, moderated, drawn, attacked, answered.

mod answered;
mod asked;
mod carried;
mod crowd;
mod differences;
mod framed;
mod lettered;
mod listed;
mod moderated;
mod on_paper;
mod represented;
mod responded;
mod shared;
mod together;
mod told;
mod translated;
mod voted;
mod withdrawn;

use kernel::id::Id;
use kernel::stop::Stop;

use super::demo::{self, Story};
use super::drawing;
use crate::testing::{Browser, Page, Role, World, post_of};

/// A page of a conversation of the demo.
async fn page_of(world: &World, story: Story) -> String {
    let found = world.read(move |tx| demo::conversation(tx, story)).await;
    found.expect("the demo has it").path()
}

/// Begins a conversation of Kansas City's residents, and gives its page.
async fn begin(world: &World, access: &str) -> String {
    let mut leader = world.sign_in_as(Role::Leader).await;
    leader.get("/conversations/new").await;
    let form = [
        ("question", "What should change at the lake?"),
        ("changes", "The plan of the shore"),
        ("access", access),
        ("language", "en"),
        ("last", "2026-05-10"),
        ("response", "2026-06-10"),
        ("seeds", "The shore should be open to all\nBoats need more room\nThe ferry should run at night"),
    ];
    let begun = leader.post_form("/conversations", &form).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.location
}

/// Begins a conversation of members by the secretariat, and gives its page.
async fn ask_members(world: &World) -> String {
    let mut staff = world.sign_in_as(Role::Secretariat).await;
    staff.get("/conversations/new").await;
    let form = [
        ("question", "Where do we meet next?"),
        ("changes", "The next meeting"),
        ("language", "en"),
        ("last", "2026-05-10"),
        ("response", "2026-06-10"),
        ("seeds", "By train\nBy ship\nBy bicycle"),
    ];
    let begun = staff.post_form("/conversations", &form).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.location
}

/// Says what it asks in French too.
async fn say_in_french(world: &World, page: &str) {
    let mut staff = world.sign_in_as(Role::Secretariat).await;
    staff.get(&format!("{page}/languages")).await;
    let french = [("question_fr", "Où nous retrouvons-nous ?"), ("changes_fr", "La prochaine rencontre")];
    assert_eq!(staff.post_form(&format!("{page}/languages"), &french).await.status, 303);
}

/// The number of the person of a role, who reads French from now on.
async fn reads_french(world: &World, role: Role) -> i64 {
    let person = world.read(move |tx| Ok(post_of(tx, role)?.ok_or(Stop::Missing)?.1.number())).await;
    world.execute(&format!("UPDATE person SET language = 'fr' WHERE id = {person}")).expect("the database answers");
    person
}

/// Says something to the statement that a page shows.
async fn say(browser: &mut Browser, conversation: &str, side: &str) -> Page {
    let page = browser.get(conversation).await;
    let statement = shown(&page).expect("a statement is shown");
    browser.post_form(&format!("{conversation}/votes"), &[("vote", side), ("statement", &statement)]).await
}

/// The statement under the three buttons of a page.
fn shown(page: &Page) -> Option<String> {
    let (_, rest) = page.body.split_once("name=\"statement\" value=\"")?;
    rest.split('"').next().map(str::to_owned)
}

/// The pages of all statements that people vote on, in their order.
async fn statements(browser: &mut Browser, conversation: &str) -> Vec<String> {
    const FOLDER: &str = "/conversation-statements/";
    let listed = browser.get(&format!("{conversation}/statements")).await;
    let mut found: Vec<String> = Vec::new();
    for rest in listed.body.split(FOLDER).skip(1) {
        let page = format!("{FOLDER}{}", rest.split('"').next().expect("an id"));
        if !found.contains(&page) {
            found.push(page);
        }
    }
    found
}

/// Says of each statement that it is not taken up.
async fn answer_all(conducts: &mut Browser, conversation: &str) {
    for one in statements(conducts, conversation).await {
        conducts.get(&one).await;
        let form = [("outcome", "not-taken-up"), ("why", "There is no money for it")];
        assert_eq!(conducts.post_form(&format!("{one}/disposition"), &form).await.status, 303);
    }
}

/// Rows of a table.
fn rows(world: &World, table: &str) -> Vec<String> {
    world.contents().into_iter().filter(|row| row.starts_with(&format!("{table} "))).collect()
}

/// Lets the time go by in which votes wait for their map, and draws it.
fn draw(world: &World) {
    world.clock.advance_seconds(11);
    world.run_jobs(None);
}

/// Lets the last day go by, with which the last drawing is shown.
fn end(world: &World) {
    world.clock.advance_seconds(30 * 86_400);
    world.run_jobs(None);
}

/// The map of a conversation as it is shown.
async fn kept(world: &World, conversation: &str) -> Option<drawing::Drawn> {
    let id = conversation.trim_start_matches("/conversations/").parse().expect("an id");
    let found = world.read(move |tx| Ok(super::store::drawn::shown(tx, id)?)).await;
    found.map(|(_, drawn)| drawn)
}
