//! Papers of agenda items.

use kernel::file::Portrait;

use super::{Makers, last_part, send};
use crate::consultation;
use crate::rights_test::records::{Fields, Kinds};
use crate::testing::{Browser, Page, World};

pub(in crate::rights_test) const KINDS: &[Kinds] =
    &[("agenda_paper", &["shown", "uncleared", "closed", "removed", "unknown"])];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("add_paper", &[("kind", "recording"), ("title", "The hour"), ("address", "https://video.example/1")]),
    ("set_papers_due", &[("due", "2026-06-01")]),
    ("set_paper_owed", &[("owed", "yes")]),
];

/// How the addresses begin and end whose forms are nothing without a file.
const FILE_ALONE: [[&str; 2]; 2] = [["/agenda-papers/", "/versions/upload"], ["/sheet-answers/", "/upload"]];
/// The form that is nothing without a picture.
const PICTURE_ALONE: &str = "/account/portrait/upload";

/// How the address ends whose form is nothing without a spreadsheet, and how it begins.
const SPREADSHEET_ALONE: [&str; 2] = ["/consultation-sheets/", "/upload"];

/// Sends a form as it is filled in, with a file where it is nothing without one.
pub(in crate::rights_test) async fn post(browser: &mut Browser, target: &str, fields: &[(&str, &str)]) -> Page {
    if target == PICTURE_ALONE {
        let picture = Portrait::drawn([200, 210, 220], [30, 40, 50]);
        return browser.post_named_file(target, fields, ("me.jpg", picture.jpeg())).await;
    }
    let [begin, end] = SPREADSHEET_ALONE;
    if target.starts_with(begin) && target.ends_with(end) {
        return browser.post_named_file(target, fields, ("answers.xlsx", &consultation::spreadsheet_of_heads())).await;
    }
    let is_file_alone = |[begin, end]: [&str; 2]| target.starts_with(begin) && target.ends_with(end);
    if !FILE_ALONE.into_iter().any(is_file_alone) {
        return browser.post_form(target, fields).await;
    }
    browser.post_named_file(target, fields, ("minutes.txt", b"What was said\n")).await
}

impl Makers {
    /// A paper of an item of a meeting that Kansas City attends; its slides are not cleared.
    pub(super) async fn papers(&mut self, world: &World, record: &str) -> String {
        let item = self.agendas(world, "agenda_item", if record == "closed" { "closed" } else { "published" }).await;
        let kind = if record == "uncleared" { "slides" } else { "paper" };
        let (form, file) = ([("kind", kind), ("title", "Sums")], ("sums.txt", b"41\n".as_slice()));
        self.staff.get(&format!("/agenda-items/{item}/papers/new")).await;
        let path = format!("/agenda-items/{item}/papers/upload");
        let added = self.staff.post_named_file(&path, &form, file).await;
        let page = self.staff.follow(&added).await;
        let at = page.body.find("/agenda-papers/").expect("the line of the paper");
        let paper = page.body[at..].split(['/', '"']).nth(2).expect("an id").to_owned();
        if record == "removed" {
            last_part(&send(&mut self.staff, &format!("/agenda-papers/{paper}/removal"), &[]).await);
        }
        paper
    }
}
