//! Full-text search in four languages that sees only what its reader may see.
//!
//! A [`Document`] names the circles that may read it, and every question names the circles of who asks: the filter is part
//! of the query, so that hits, counts and facets know nothing else. Even the order of hits is computed from what may be
//! read: an unseen record changes nothing in any answer. The index keeps no text; titles and snippets are drawn from the
//! records themselves, which their keeper loads and checks again.
//!
//! The engine is tantivy, behind functions that are not generic, so that its code is compiled once, here.

mod analysis;
mod document;
mod fields;
mod index;
mod matching;
mod query;
mod question;
mod readable;
mod searching;
mod snippet;

pub use self::document::{Document, Passage};
pub use self::index::{Change, Index, SearchFault};
pub use self::question::{BYTES_MAX, Question, WORDS_MAX};
pub use self::searching::{Facet, Filter, Found, Hit, Nearness, Request};
pub use self::snippet::{Explanation, Snippet};
pub use words::Speech;
