//! Consultations by user story, on both engines: asked, answered together, signed, watched, counted, replied to.

mod afterwards;
mod answering;
mod asking;
mod candidates;
mod files;
mod handing;
mod history;
mod languages;
mod offers;
mod signing;
mod spreadsheets;
mod tables;
mod told;

use kernel::token::Scope;

use super::demo;
use crate::testing::{Browser, Page, Role, World};

/// The demo's consultation that is open, and Kansas City's sheet of it.
async fn open(world: &World) -> (String, String) {
    let (id, sheet) = world.read(|tx| Ok((demo::open(tx)?, demo::own_sheet(tx)?))).await;
    (
        format!("/consultations/{}", id.expect("the demo has it")),
        format!("/consultation-sheets/{}", sheet.expect("the demo has it")),
    )
}

async fn closed(world: &World) -> String {
    let id = world.read(demo::closed).await;
    format!("/consultations/{}", id.expect("the demo has it"))
}

/// Sends a form from a page of its own.
async fn send(browser: &mut Browser, page: &str, part: &str, form: &[(&str, &str)]) -> Page {
    browser.get(page).await;
    browser.post_form(&format!("{page}{part}"), form).await
}

/// Signs what the page of a sheet shows; whether the city may be quoted.
async fn sign(browser: &mut Browser, sheet: &str, quote: &str) -> Page {
    let seen = seen(&browser.get(sheet).await);
    browser.post_form(&format!("{sheet}/signature"), &[("quote", quote), ("seen", &seen)]).await
}

/// What the form that signs carries of what its page shows.
fn seen(page: &Page) -> String {
    let (_, rest) = page.body.split_once("name=\"seen\" value=\"").expect("a form that signs");
    rest.split('"').next().expect("what was seen").to_owned()
}

/// The addresses below a folder to which a page leads, each once, in its order.
async fn ways(browser: &mut Browser, page: &str, folder: &str) -> Vec<String> {
    let page = browser.get(page).await;
    let mut found: Vec<String> = Vec::new();
    for rest in page.body.split(&format!("href=\"{folder}")).skip(1) {
        let way = format!("{folder}{}", rest.split('"').next().expect("an address"));
        if !found.contains(&way) {
            found.push(way);
        }
    }
    found
}

/// Data as a program of somebody of a role gets them.
async fn data(world: &World, role: Role, page: &str) -> String {
    program(world, role).await.get(&format!("/api/v1{page}")).await.body
}

/// A program of somebody of a role, who makes its token once.
async fn program(world: &World, role: Role) -> Browser {
    let token = world.token_of(role, Scope::Post).await.expect("somebody with an account");
    world.browser().bearing(&token)
}

/// The number in the database of the record that an address ends with.
fn number(path: &str) -> i64 {
    kernel::id::from_text(path.rsplit('/').next().expect("a part")).expect("an id")
}

/// The last day of a consultation is over.
fn close(world: &World, path: &str) {
    let sql = format!("UPDATE consultation SET answers_until = 1 WHERE id = {}", number(path));
    world.execute(&sql).expect("the database answers");
}

/// All mails of these kinds that wait.
async fn mails(world: &World, kind: &'static str) -> usize {
    world.mails_of(kind).await.len()
}
