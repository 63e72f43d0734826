//! The desk: what a reader sees first. For who is signed in, the box for a need and what waits for their post; for a
//! stranger, the front page.
//!
//! It keeps no records. Whatever waits is a next step that some capability set, drawn through that capability's
//! registration.

mod backups;
mod data;
mod design;
mod front;
mod likeness;
mod numbers;
mod pages;
mod rail;
mod sources;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/desk.rs"));
}

use kernel::capability::{Capability, Navigation};
use kernel::web::{Example, Method, Route, Rule};

pub(crate) use self::data::{HomeData, LikenessData, SourceData, home_data, likeness_data, sources_data};
use self::texts::Texts;

/// What the desk is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "desk",
    routes: &[
        Route {
            method: Method::Get,
            path: "/",
            rule: Rule::Everybody,
            name: "home",
            handler: pages::home,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/design",
            rule: Rule::Everybody,
            name: "design",
            handler: design::page,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/sources",
            rule: Rule::Everybody,
            name: "sources",
            handler: sources::page,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/likeness",
            rule: Rule::Everybody,
            name: "likeness",
            handler: likeness::page,
            example: Example::Itself,
        },
    ],
    navigation: Some(Navigation {
        path: "/",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: false,
    }),
    ..Capability::NOTHING
};
