//! What has to hold of the whole program, whatever its capabilities: signing in, sessions, pages, forms, the audit.
//!
//! Each test says which line of `docs/security.md` it holds.

mod audit;
mod entry;
mod pages;
mod sessions;
mod sources;
mod steps;

use kernel::web::{Example, Method};

use crate::capabilities;
use crate::testing::World;

/// An address of every page that the demo network has an example of.
async fn addresses(world: &World) -> Vec<String> {
    let mut targets = Vec::new();
    for route in capabilities::ALL.iter().flat_map(|capability| capability.routes) {
        match route.example {
            _ if route.method == Method::Post => {}
            Example::Itself => targets.push(route.path.to_owned()),
            Example::Record(find) => targets.extend(world.read(find).await),
        }
    }
    targets
}
