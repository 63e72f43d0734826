//! Groups by user story, on both engines: made and drawn, looked at, moved by hand, told, printed, forgotten.

mod forgotten;
mod stories;

use kernel::token::Scope;

use crate::forum::{self, Story};
use crate::testing::{Browser, Role, World};

async fn meeting(world: &World, story: Story) -> String {
    let meeting = world.read(move |tx| forum::demo_meeting(tx, story)).await;
    format!("/meetings/{}", meeting.expect("the demo has it"))
}

/// The page of an item of a meeting of the demo, by a part of its title.
async fn item(world: &World, story: Story, title: &'static str) -> String {
    let items = world.read(move |tx| crate::agenda::demo_items(tx, story)).await;
    let found = items.iter().find(|line| line.title.contains(title));
    crate::agenda::path(found.expect("the demo has it").id)
}

const TABLES: [(&str, &str); 4] = [("what", "dinner"), ("kind", "tables"), ("by", "groups"), ("number", "3")];

/// Makes tables for the dinner, or groups for an item, and gives their page.
async fn make(browser: &mut Browser, path: &str, what: &str) -> String {
    let mut form = TABLES;
    form[0].1 = what;
    browser.get(&format!("{path}/breakouts")).await;
    let made = browser.post_form(&format!("{path}/breakouts"), &form).await;
    assert_eq!(made.status, 303, "{}", made.body);
    made.location
}

async fn press(browser: &mut Browser, page: &str, button: &str, form: &[(&str, &str)]) -> u16 {
    browser.get(page).await;
    browser.post_form(&format!("{page}/{button}"), form).await.status
}

/// Data as a program of somebody of a role gets them.
async fn data(world: &World, role: Role, page: &str) -> String {
    let token = world.token_of(role, Scope::Post).await.expect("somebody with an account");
    world.browser().bearing(&token).get(&format!("/api/v1{page}")).await.body
}
