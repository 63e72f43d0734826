//! The content of pages as JSON, to read and to write: what a page shows, a program gets below `/api/v1`, and what it does.
//!
//! Who uses it: programs of cities, of partners and of the public. It keeps nothing of its own; each capability makes its
//! data beside its page, from what the page is drawn from, so that the two cannot tell different stories. Without a token
//! one gets what everybody reads; with one, what its post reads, as far as its scope says. A session is never read here.
//! What a program writes goes to the page's own handler ([`writes`]); it needs a token made for writing, and a key that makes
//! it one act. What cannot be answered is said as problem details (RFC 9457).

mod listing;
mod openapi;
mod problem;
mod resource;
mod resources;
mod writes;

use kernel::capability::Capability;
use kernel::token::Scope;
use kernel::web::{Example, Method, Route, Rule};

pub(crate) use self::problem::problem;

/// The resources, the writes, and the description of them.
const ROUTES: &[Route] = &{
    let (resources, writes) = (resource::routes(&resources::RESOURCES), writes::routes());
    let mut routes = [DESCRIPTION; resources::RESOURCES.len() + writes::WRITES.len() + 1];
    let mut at = 0;
    while at < resources.len() {
        routes[at] = resources[at];
        at += 1;
    }
    let mut written = 0;
    while written < writes.len() {
        routes[at + written] = writes[written];
        written += 1;
    }
    routes
};

const DESCRIPTION: Route = Route {
    method: Method::Get,
    path: "/api/v1/openapi.json",
    rule: Rule::Scope(Scope::Public),
    name: "api_description",
    handler: resources::description,
    example: Example::Itself,
};

/// What the API is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability { name: "data_api", routes: ROUTES, ..Capability::NOTHING };

#[cfg(test)]
mod tests;
