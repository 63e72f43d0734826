//! Speaking lists by user story, on both engines: opened, asked, called, closed, gone.

mod gone;
mod stories;

use kernel::token::Scope;

use crate::agenda;
use crate::forum::{self, Story};
use crate::testing::{Browser, Role, World};

/// The list of an item of the meeting of today, by a part of its title.
async fn list_of(world: &World, title: &'static str) -> String {
    let items = world.read(|tx| agenda::demo_items(tx, Story::Today)).await;
    let found = items.iter().find(|line| line.title.contains(title));
    format!("{}/speaking", agenda::path(found.expect("the demo has it").id))
}

/// Changes the meeting of today.
async fn change_meeting(world: &World, change: &str) {
    let id = world.read(|tx| forum::demo_meeting(tx, Story::Today)).await.expect("the demo has it");
    let number = kernel::id::Id::number(id);
    world.execute(&format!("UPDATE meeting SET {change} WHERE id = {number}")).expect("the database answers");
}

async fn press(browser: &mut Browser, list: &str, below: &str, form: &[(&str, &str)]) -> u16 {
    browser.get(list).await;
    browser.post_form(&format!("{list}{below}"), form).await.status
}

/// The value of the first button of a name on the page of a list.
async fn turn(browser: &mut Browser, list: &str, name: &str) -> Option<String> {
    let page = browser.get(list).await;
    let (_, rest) = page.body.split_once(&format!("name=\"{name}\" value=\""))?;
    rest.split('"').next().map(str::to_owned)
}

/// How many rows lists have.
fn rows(world: &World) -> usize {
    world.contents().iter().filter(|row| row.starts_with("speaking_")).count()
}

/// Data as a program of somebody of a role gets them.
async fn data(world: &World, role: Role, page: &str) -> String {
    let token = world.token_of(role, Scope::Post).await.expect("somebody with an account");
    world.browser().bearing(&token).get(&format!("/api/v1{page}")).await.body
}
