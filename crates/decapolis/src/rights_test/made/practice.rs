//! Records of practices: written, shown, taken up by another city.

use super::{Makers, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::Browser;

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("practice", &["own", "draft", "others'", "unknown"]),
    ("=practice_page", &["own", "draft", "others'", "example", "unknown"]),
    ("adoption", &["to us", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("begin_practice", &[("title", "A help desk"), ("summary", "Help in the evening"), ("topic", "digital-skills")]),
    ("practice_texts", &[("problem", "Nobody helps"), ("done", "Somebody does")]),
    ("practice_basics", &[("topic", "digital-skills"), ("stage", "pilot")]),
    ("add_practice_entry", &[("title", "Minutes"), ("address", "https://a.example"), ("read", "2026-01-02")]),
    ("remove_practice_entry", &[("entry", "0")]),
    ("show_practice", &[("audience", "members")]),
    ("withdraw_practice", &[("reason", "It was another city's")]),
    ("confirm_practice", &[("said", "runs")]),
    ("adopt_practice", &[("status", "planning")]),
];

impl Makers {
    pub(super) async fn practices(&mut self, parameter: &str, record: &str) -> String {
        match (parameter, record) {
            ("adoption", _) => self.adoption().await,
            (_, "own") => show_practice(&mut self.own).await,
            (_, "draft") => begin_practice(&mut self.other).await,
            _ => show_practice(&mut self.other).await,
        }
    }

    /// Another city takes up what the own one did, and its contact is told.
    async fn adoption(&mut self) -> String {
        let practice = show_practice(&mut self.own).await;
        let post = self.own_post.to_string();
        send(&mut self.own, &format!("/practices/{practice}/contact"), &[("post", &post)]).await;
        send(&mut self.other, &format!("/practices/{practice}/adoptions"), fields("adopt_practice")).await;
        let page = self.other.get(&format!("/practices/{practice}")).await.body;
        let (_, link) = page.split_once("/adoptions/").expect("the practice shows it");
        link.split('"').next().expect("an id").to_owned()
    }
}

/// A practice that only its own city reads.
async fn begin_practice(browser: &mut Browser) -> String {
    let begun = send(browser, "/practices", fields("begin_practice")).await;
    last_part(begun.trim_end_matches("/writing"))
}

/// A practice that says enough, shown to the members.
async fn show_practice(browser: &mut Browser) -> String {
    let practice = begin_practice(browser).await;
    for (path, route) in [
        ("texts?part=story", "practice_texts"),
        ("entries?part=sources", "add_practice_entry"),
        ("audience", "show_practice"),
    ] {
        send(browser, &format!("/practices/{practice}/{path}"), fields(route)).await;
    }
    practice
}
