//! Searching: hits, their number, and how many of each kind, language and topic.

use std::cmp::Reverse;

use tantivy::collector::{Count, FacetCollector, TopDocs};
use tantivy::query::BooleanQuery;
use tantivy::schema::Value;
use tantivy::{DocId, Score, Searcher, SegmentReader, TantivyDocument};

use crate::fields::{FACETS, RECORD};
use crate::index::{Index, SearchFault};
use crate::query::{asked, filtered, readable};
use crate::question::Question;
use crate::readable::ReadableStatistics;

/// Scores are compared to this part of one: below it lies only the rounding of sums, whose order is the engine's affair.
const SCORE_STEP: f32 = 1e-3;

/// A question with who asks it and what of the answer is wanted.
#[derive(Debug, Clone)]
pub struct Request<'q> {
    /// What is looked for.
    pub question: &'q Question,
    /// The circles of the reader; without one of them a document does not exist.
    pub circles: &'q [u64],
    /// Records that changed after the index's position: what the index says of them may be old, so they are left out.
    pub without_records: &'q [i64],
    /// What the reader narrowed the answer to.
    pub filter: &'q Filter,
    /// How many hits are skipped.
    pub offset: usize,
    /// How many hits are wanted, at least 1.
    pub limit: usize,
}

/// What an answer is narrowed to, by facet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// One kind of record.
    pub kind: Option<String>,
    /// One language, by code.
    pub language: Option<String>,
    /// One topic.
    pub topic: Option<String>,
}

/// How near the hits come to the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// They have all the words.
    Exact,
    /// Nothing has all the words; these have all of them when a letter may differ.
    Alike,
    /// Nothing has even that; these have at least half of the words.
    Most,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The best hits, in order.
    pub hits: Vec<Hit>,
    /// How many there are with all filters.
    pub count: usize,
    /// How many of each kind, with the other filters.
    pub kinds: Vec<Facet>,
    /// How many in each language, with the other filters.
    pub languages: Vec<Facet>,
    /// How many of each topic, with the other filters.
    pub topics: Vec<Facet>,
    /// How near they come.
    pub nearness: Nearness,
}

/// A record found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its id.
    pub record: i64,
    /// Its kind.
    pub kind: String,
}

/// One value of a facet and how many readable hits have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// The value: a kind, a language's code, a topic's id.
    pub value: String,
    /// How many.
    pub count: usize,
}

impl Index {
    /// Answers a question for a reader.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn search(&self, request: &Request<'_>) -> Result<Found, SearchFault> {
        let searcher = self.searcher();
        for nearness in [Nearness::Exact, Nearness::Alike, Nearness::Most] {
            let base = BooleanQuery::new(asked(self.fields(), request, nearness));
            if !request.question.is_empty() && searcher.search(&base, &Count)? > 0 {
                return self.found(&searcher, request, nearness);
            }
        }
        Ok(Found::nothing())
    }

    fn found(&self, searcher: &Searcher, request: &Request<'_>, nearness: Nearness) -> Result<Found, SearchFault> {
        let (hits, count) = self.ranked(searcher, request, nearness)?;
        Ok(Found {
            hits,
            count,
            kinds: self.facets(searcher, request, nearness, "kind")?,
            languages: self.facets(searcher, request, nearness, "language")?,
            topics: self.facets(searcher, request, nearness, "topic")?,
            nearness,
        })
    }

    fn ranked(
        &self,
        searcher: &Searcher,
        request: &Request<'_>,
        nearness: Nearness,
    ) -> Result<(Vec<Hit>, usize), SearchFault> {
        let fields = self.fields();
        let readable = BooleanQuery::new(readable(fields, request));
        let statistics = ReadableStatistics {
            searcher,
            readable: &readable,
            documents: searcher.search(&readable, &Count)? as u64,
            titles: [fields.title_exact, fields.title_stem],
        };
        let mut clauses = asked(fields, request, nearness);
        clauses.extend(filtered(fields, request.filter, None));
        let best =
            TopDocs::with_limit(request.limit.max(1)).and_offset(request.offset).tweak_score(by_score_then_record);
        let query = BooleanQuery::new(clauses);
        let (best, count) = searcher.search_with_statistics_provider(&query, &(best, Count), &statistics)?;
        let hits = best.into_iter().map(|((_, Reverse(record)), address)| {
            let stored: TantivyDocument = searcher.doc(address)?;
            let kind = stored.get_first(fields.kind).and_then(|kind| kind.as_str()).unwrap_or_default();
            Ok(Hit { record, kind: kind.to_owned() })
        });
        Ok((hits.collect::<Result<_, SearchFault>>()?, count))
    }

    /// The values of one dimension, the most frequent first, then by name.
    fn facets(
        &self,
        searcher: &Searcher,
        request: &Request<'_>,
        nearness: Nearness,
        dimension: &str,
    ) -> Result<Vec<Facet>, SearchFault> {
        let mut clauses = asked(self.fields(), request, nearness);
        clauses.extend(filtered(self.fields(), request.filter, Some(dimension)));
        let root = tantivy::schema::Facet::from_path([dimension]);
        let mut collector = FacetCollector::for_field(FACETS);
        collector.add_facet(root.clone());
        let counts = searcher.search(&BooleanQuery::new(clauses), &collector)?;
        let facet = |(facet, count): (&tantivy::schema::Facet, u64)| Facet {
            value: facet.to_path().last().copied().unwrap_or_default().to_owned(),
            count: usize::try_from(count).unwrap_or(usize::MAX),
        };
        let mut facets: Vec<Facet> = counts.get(root).map(facet).collect();
        facets.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.value.cmp(&other.value)));
        Ok(facets)
    }
}

/// The better score first, then the older record: never the place in the index, which depends on unseen records.
fn by_score_then_record(segment: &SegmentReader) -> impl Fn(DocId, Score) -> (i64, Reverse<i64>) + use<> {
    let records = segment.fast_fields().i64(RECORD).ok().map(|column| column.first_or_default_col(0));
    move |document, score| {
        let record = records.as_ref().map_or(0, |records| records.get_val(document));
        ((score / SCORE_STEP).round() as i64, Reverse(record))
    }
}

impl Found {
    fn nothing() -> Self {
        Self {
            hits: Vec::new(),
            count: 0,
            kinds: Vec::new(),
            languages: Vec::new(),
            topics: Vec::new(),
            nearness: Nearness::Exact,
        }
    }
}
