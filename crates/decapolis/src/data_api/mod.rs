//! The content of pages as JSON, to read: what a page shows to everybody, a program gets below `/api/v1`.
//!
//! Who uses it: programs of cities, of partners and of the public. It keeps nothing of its own; each capability makes its
//! data beside its page, with the same reader, so that the two cannot tell different stories. Answers are for nobody in
//! particular: a session is never read here. What cannot be answered is said as problem details (RFC 9457).

mod listing;
mod openapi;
mod problem;
mod resources;

use kernel::capability::Capability;
use kernel::web::{Example, Method, Route, Rule};

pub(crate) use self::problem::problem;

/// What the API is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "data_api",
    routes: &[
        get("/api/v1/cities", "api_cities", resources::cities, Example::Itself),
        get("/api/v1/cities/{city}", "api_city", resources::city, Example::Record(resources::example_city)),
        get("/api/v1/practices", "api_practices", resources::practices, Example::Itself),
        get(
            "/api/v1/practices/{practice}",
            "api_practice",
            resources::practice,
            Example::Record(resources::example_practice),
        ),
        get("/api/v1/topics", "api_topics", resources::topics, Example::Itself),
        get("/api/v1/openapi.json", "api_description", openapi::description, Example::Itself),
    ],
    navigation: None,
    migrations: &[],
    statements: &[],
    records: &[],
    jobs: &[],
    mail_acts: &[],
    brief: &[],
    city_page: &[],
    checks: &[],
    personal: &[],
    holdings: &[],
    search: &[],
    demo: None,
};

const fn get(path: &'static str, name: &'static str, handler: kernel::web::Handler, example: Example) -> Route {
    Route { method: Method::Get, path, rule: Rule::Everybody, name, handler, example }
}

#[cfg(test)]
mod tests;
