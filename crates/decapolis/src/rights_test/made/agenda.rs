//! Agendas, their items, and posts that are asked to speak.

use super::{Makers, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Role, World};

/// What is there once an agenda is published.
const PUBLISHED: &[&str] = &["published", "unknown"];

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("=publish_agenda", &["drafted", "unknown"]),
    ("=agenda_version", PUBLISHED),
    ("=agenda_xml", PUBLISHED),
    ("=agenda_json", PUBLISHED),
    ("=agenda_calendar", PUBLISHED),
    ("=api_agenda_version", PUBLISHED),
    ("agenda_item", &["drafted", "published", "closed", "unknown"]),
    ("agenda_speaker", &["to us", "unknown"]),
];

const ITEM: &[(&str, &str)] = &[
    ("title", "Letters that people read"),
    ("words", "Which one first?"),
    ("kind", "session"),
    ("day", "2030-06-09"),
    ("time", "10:00"),
    ("minutes", "60"),
    ("room", "Hall"),
    ("confidence", "open"),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("add_agenda_item", ITEM),
    ("change_agenda_item", ITEM),
    // A need of Kansas City in the demo, which members read.
    ("propose_agenda_item", &[("topic", "participatory-budgeting")]),
    ("wish_to_hear", &[("wish", "yes")]),
    ("set_agenda_rooms", &[("rooms", "Hall 120")]),
    ("publish_agenda", &[("note", "The first one")]),
    ("answer_speaker", &[("speak", "yes")]),
];

impl Makers {
    /// A meeting that Kansas City attends, with what its agenda needs for the kind.
    pub(super) async fn agendas(&mut self, world: &World, parameter: &str, record: &str) -> String {
        let meeting = self.forums("meeting", "own").await;
        let path = format!("/meetings/{meeting}/agenda");
        let owner = world.post_of(Role::Secretariat).await;
        let kind = if record == "closed" { "closed" } else { "session" };
        let form = fields("add_agenda_item").iter().filter(|(name, _)| *name != "kind").copied();
        let form: Vec<_> = form.chain([("kind", kind), ("owner", owner.as_str())]).collect();
        let item = last_part(&send(&mut self.staff, &path, &form).await);
        if parameter == "agenda_speaker" {
            return self.asked(world, &item).await;
        }
        if record != "drafted" {
            send(&mut self.staff, &format!("{path}/publication"), fields("publish_agenda")).await;
        }
        if parameter == "meeting" { meeting } else { item }
    }

    /// Asks Kansas City's leader to speak.
    async fn asked(&mut self, world: &World, item: &str) -> String {
        let (path, post) = (format!("/agenda-items/{item}"), world.post_of(Role::Leader).await);
        send(&mut self.staff, &format!("{path}/speakers"), &[("post", &post)]).await;
        let page = self.own.get(&path).await;
        let at = page.body.find("/agenda-speakers/").expect("the form of the answer");
        page.body[at..].split('/').nth(2).expect("an id").to_owned()
    }
}
