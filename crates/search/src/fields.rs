//! The fields of the index.

use tantivy::schema::{
    FAST, FacetOptions, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

/// Changes whenever the fields or the analysis of words change; an index of another version is built anew.
pub(crate) const VERSION: u32 = 1;
/// Names that collectors ask for.
pub(crate) const RECORD: &str = "record";
pub(crate) const DIGEST: &str = "digest";
pub(crate) const FACETS: &str = "facets";

/// Where everything stands. `exact` holds folded words, `stem` their keys behind the code of their language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    pub(crate) record: Field,
    pub(crate) digest: Field,
    pub(crate) kind: Field,
    pub(crate) circle: Field,
    pub(crate) facets: Field,
    pub(crate) title_exact: Field,
    pub(crate) title_stem: Field,
    pub(crate) body_exact: Field,
    pub(crate) body_stem: Field,
}

/// The schema and its fields.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let words = TextOptions::default().set_indexing_options(
        TextFieldIndexing::default().set_tokenizer("raw").set_index_option(IndexRecordOption::WithFreqsAndPositions),
    );
    let fields = Fields {
        record: schema.add_i64_field(RECORD, INDEXED | FAST),
        digest: schema.add_u64_field(DIGEST, FAST),
        kind: schema.add_text_field("kind", STRING | STORED),
        circle: schema.add_u64_field("circle", INDEXED),
        facets: schema.add_facet_field(FACETS, FacetOptions::default()),
        title_exact: schema.add_text_field("title_exact", words.clone()),
        title_stem: schema.add_text_field("title_stem", words.clone()),
        body_exact: schema.add_text_field("body_exact", words.clone()),
        body_stem: schema.add_text_field("body_stem", words),
    };
    (schema.build(), fields)
}
