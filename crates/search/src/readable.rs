//! How rare words are among what the reader may see: the statistics of BM25 without those of unseen records.
//!
//! With the engine's own statistics an unseen record that uses a word makes the word less rare and may swap two hits of a
//! reader who cannot see it. Lengths are measured against constants for the same reason.

use tantivy::collector::Count;
use tantivy::query::{Bm25StatisticsProvider, BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

/// Words of a usual title and body, against which BM25 holds a document's length: the means of the demo network's records,
/// rounded.
const TITLE_WORDS: u64 = 8;
const BODY_WORDS: u64 = 60;

/// What a reader may see of an index.
pub(crate) struct ReadableStatistics<'s> {
    pub(crate) searcher: &'s Searcher,
    pub(crate) readable: &'s BooleanQuery,
    pub(crate) documents: u64,
    pub(crate) titles: [Field; 2],
}

impl Bm25StatisticsProvider for ReadableStatistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        Ok(self.documents * if self.titles.contains(&field) { TITLE_WORDS } else { BODY_WORDS })
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.documents)
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        if self.searcher.doc_freq(term)? == 0 {
            return Ok(0);
        }
        let term: Box<dyn Query> = Box::new(TermQuery::new(term.clone(), IndexRecordOption::Basic));
        let query = BooleanQuery::new(vec![(Occur::Must, term), (Occur::Must, Box::new(self.readable.clone()))]);
        self.searcher.search(&query, &Count).map(|count| count as u64)
    }
}
