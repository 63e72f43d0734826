//! Lists in parts: where a part begins, how long it is, and where the next one is.

use std::str::FromStr;

use kernel::stop::{Fault, Stop};
use kernel::web::{Answer, Fields, Visit};
use schemars::JsonSchema;
use serde::Serialize;

/// Entries of a part at the most (`docs/api.md`).
pub(super) const LIMIT_MAX: usize = 100;
/// Entries of a part when the client names no number: as many as a page of the directory shows.
const LIMIT_DEFAULT: usize = 20;

/// A part of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Listing<T> {
    pub(super) items: Vec<T>,
    /// The address of the next part; null on the last.
    next: Option<String>,
}

/// What a client asks of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part<I> {
    /// The last entry that the client has.
    pub(super) after: Option<I>,
    pub(super) limit: usize,
}

impl<I: FromStr> Part<I> {
    /// Reads `?after=&limit=`.
    ///
    /// # Errors
    /// Malformed for what is no id and for a limit outside 1 to 100.
    pub(super) fn parse(query: &Fields) -> Result<Self, Stop> {
        let after = query.filled("after").map(str::parse).transpose();
        let limit = query.filled("limit").map_or(Ok(LIMIT_DEFAULT), str::parse);
        Ok(Self {
            after: after.map_err(|_| Stop::Malformed("after takes the id of the last entry of the part before."))?,
            limit: limit
                .ok()
                .filter(|limit| (1..=LIMIT_MAX).contains(limit))
                .ok_or(Stop::Malformed("limit takes a number from 1 to 100."))?,
        })
    }
}

/// Answers with the first `limit` of the entries; there is a next part where there are more.
pub(super) fn answer<T: Serialize>(
    visit: &Visit<'_>,
    mut items: Vec<T>,
    limit: usize,
    id: fn(&T) -> &str,
) -> Result<Answer, Stop> {
    let is_more = items.len() > limit;
    items.truncate(limit);
    let last = items.last().filter(|_| is_more);
    let next = last.map(|item| next_part(&visit.request.path, &visit.request.query, id(item)));
    let link = next.as_ref().map(|next| format!("<{next}>; rel=\"next\""));
    let answer = found(visit, &Listing { items, next })?;
    Ok(match link {
        Some(link) => answer.with("link", link),
        None => answer,
    })
}

/// The same address, from behind an entry on.
fn next_part(path: &str, query: &Fields, last: &str) -> String {
    let mut written = form_urlencoded::Serializer::new(format!("{path}?"));
    written.extend_pairs(query.iter().filter(|(name, _)| *name != "after"));
    written.append_pair("after", last);
    written.finish().replacen("?&", "?", 1)
}

/// Answers with one thing.
pub(super) fn found(visit: &Visit<'_>, thing: &impl Serialize) -> Result<Answer, Stop> {
    let value = serde_json::to_value(thing).map_err(|error| Fault::broken("data of the API", error))?;
    Ok(visit.data(&value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(query: &str) -> Result<Part<u32>, Stop> {
        Part::parse(&Fields::parse(query.as_bytes()).expect("few fields"))
    }

    #[test]
    fn a_part_is_read_from_its_two_parameters() {
        assert_eq!(parsed("after=7&limit=2").ok(), Some(Part { after: Some(7), limit: 2 }));
        assert_eq!(parsed("").ok(), Some(Part { after: None, limit: LIMIT_DEFAULT }));
    }

    #[test]
    fn the_next_part_keeps_the_filters() {
        let query = Fields::parse(b"country=FR&after=3&limit=2").expect("few fields");
        assert_eq!(next_part("/api/v1/cities", &query, "7"), "/api/v1/cities?country=FR&limit=2&after=7");
    }

    #[test]
    fn what_no_list_takes_is_refused() {
        for query in ["limit=0", "limit=101", "limit=x", "after=x"] {
            assert!(matches!(parsed(query), Err(Stop::Malformed(_))), "{query}");
        }
    }
}
