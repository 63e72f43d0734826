//! A search as data: hits and facets as its page shows them to the same reader.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{DATA_ROOT, Visit};
use schemars::JsonSchema;
use search::{Facet, Nearness};
use serde::Serialize;

use super::asked::PAGE;
use super::pages::SearchView;
use super::results::{Part, Shown};

/// What was found.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SearchData {
    /// False while the index is being built; then nothing is found yet.
    is_ready: bool,
    /// How many records there are with all filters.
    count: usize,
    /// `exact`; `alike` where only words like those asked for were found; `most` where only some of them were.
    nearness: Option<String>,
    hits: Vec<HitData>,
    /// How many of each kind, each language, each topic, with the other filters.
    kinds: Vec<FacetData>,
    languages: Vec<FacetData>,
    topics: Vec<FacetData>,
    /// The address of the next part; null on the last.
    next: Option<String>,
}

/// A record found.
#[derive(Debug, Serialize, JsonSchema)]
struct HitData {
    /// `need`, `practice` and so on.
    kind: String,
    /// Its page.
    path: String,
    /// Its content as data.
    data: String,
    /// The language of title and snippet.
    language: String,
    title: String,
    snippet: String,
    changed_at: Option<String>,
}

/// A value with its number of records.
#[derive(Debug, Serialize, JsonSchema)]
struct FacetData {
    value: String,
    count: usize,
}

/// What this reader's search finds.
pub(crate) fn search_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SearchData, Stop> {
    let SearchView { asked, found, hits, .. } = SearchView::load(tx, visit)?;
    let facets = |facets: &[Facet]| facets.iter().map(facet).collect();
    let is_more = found.as_ref().is_some_and(|found| found.count > (asked.page + 1) * PAGE);
    let next = is_more.then(|| asked.at_page(asked.page + 1)).flatten();
    let found = found.as_ref();
    Ok(SearchData {
        is_ready: found.is_some(),
        count: found.map_or(0, |found| found.count),
        nearness: found.map(|found| nearness(found.nearness).to_owned()),
        hits: hits.iter().map(hit).collect(),
        kinds: found.map(|found| facets(&found.kinds)).unwrap_or_default(),
        languages: found.map(|found| facets(&found.languages)).unwrap_or_default(),
        topics: found.map(|found| facets(&found.topics)).unwrap_or_default(),
        next: next.map(|path| format!("{DATA_ROOT}{path}")),
    })
}

fn facet(facet: &Facet) -> FacetData {
    FacetData { value: facet.value.clone(), count: facet.count }
}

fn nearness(nearness: Nearness) -> &'static str {
    match nearness {
        Nearness::Exact => "exact",
        Nearness::Alike => "alike",
        Nearness::Most => "most",
    }
}

fn hit(shown: &Shown) -> HitData {
    let text = |parts: &[Part]| parts.iter().map(|part| part.text.as_str()).collect();
    HitData {
        kind: shown.kind.to_owned(),
        path: shown.path.clone(),
        data: format!("{DATA_ROOT}{}", shown.path),
        language: shown.language.to_owned(),
        title: text(&shown.title),
        snippet: text(&shown.snippet),
        changed_at: shown.date.map(|date| date.to_string()),
    }
}
