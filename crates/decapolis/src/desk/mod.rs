//! The desk: what a reader sees first. For who is signed in, the box for a need and what waits for their post; for a
//! stranger, the front page.
//!
//! It keeps no records. Whatever waits is a next step that some capability set, drawn through that capability's
//! registration. What became late is told by mail, once.

mod backups;
mod data;
mod design;
mod front;
mod likeness;
mod numbers;
mod pages;
mod rail;
mod reminding;
mod sources;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/desk.rs"));
}

use kernel::capability::{Capability, Navigation};
use kernel::web::{Example, Route, Rule, get};

pub(crate) use self::data::{HomeData, LikenessData, SourceData, home_data, likeness_data, sources_data};
pub(crate) use self::reminding::remind;
use self::texts::Texts;

/// What the desk is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "desk",
    routes: &[
        Route { rule: Rule::Everybody, ..get("/", "home", pages::home, Example::Itself) },
        Route { rule: Rule::Everybody, ..get("/design", "design", design::page, Example::Itself) },
        Route { rule: Rule::Everybody, ..get("/sources", "sources", sources::page, Example::Itself) },
        Route { rule: Rule::Everybody, ..get("/likeness", "likeness", likeness::page, Example::Itself) },
    ],
    navigation: Some(Navigation {
        path: "/",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: false,
        first_for: &[],
    }),
    ..Capability::NOTHING
};
