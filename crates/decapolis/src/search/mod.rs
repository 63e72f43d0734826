//! Search: one box over everything the reader may see, in four languages.
//!
//! Who uses it: everybody; a stranger finds what is open to everybody. It keeps no records: what can be found is said by
//! the other capabilities, and the index follows them within a second. The state of a search is its address. It never
//! shows or counts what its reader may not see: the index answers for the reader's circles only, and each hit is loaded
//! and its audience asked again before a word of it is shown.

mod asked;
mod data;
mod pages;
mod results;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/search.rs"));
}

use kernel::capability::{Capability, Navigation};
use kernel::db::Tx;
use kernel::design::Item;
use kernel::stop::Stop;
use kernel::web::{Example, Method, Route, Rule, Visit};

pub(crate) use self::data::{SearchData, search_data};
use self::texts::Texts;

/// What search is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "search",
    routes: &[Route {
        method: Method::Get,
        path: "/search",
        rule: Rule::Everybody,
        name: "search",
        handler: pages::search,
        example: Example::Itself,
    }],
    navigation: Some(Navigation {
        path: "/search",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: true,
        first_for: &[],
    }),
    ..Capability::NOTHING
};

/// Records of some kinds that say something alike, as far as the reader may read: at most so many of each kind. Nothing
/// while the index is being built.
pub(crate) fn similar(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    words: &str,
    kinds: &[&str],
    limit: usize,
) -> Result<Vec<Item>, Stop> {
    pages::similar(tx, visit, words, kinds, limit)
}

#[cfg(test)]
pub(crate) mod tests;
