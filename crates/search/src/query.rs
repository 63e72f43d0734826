//! From a question to a query of the engine: who may read, what must be there, how near it must come.

use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, PhraseQuery, Query,
    TermQuery, TermSetQuery,
};
use tantivy::schema::{Facet, Field, IndexRecordOption};

use crate::fields::Fields;
use crate::question::{Question, Wanted};
use crate::searching::{Filter, Nearness, Request};

/// How much a word counts by where and how it stands: exact before stem before beginning before misspelt, and each in the
/// title before the body. Only the order matters; powers of two keep it through the lengths and rarities of BM25.
const TITLE_EXACT: f32 = 8.0;
const BODY_EXACT: f32 = 4.0;
const TITLE_STEM: f32 = 2.0;
const BODY_STEM: f32 = 1.0;
/// Beginnings and misspelt words have no rarity of their own: a constant below what a word of the rarest kind gets.
const TITLE_BEGINS: f32 = 0.1;
const BODY_BEGINS: f32 = 0.05;
/// What the weaker ways of standing there add.
const TIE_BREAKER: f32 = 0.1;

type Clause = (Occur, Box<dyn Query>);

/// The documents this reader may see and that did not change since the index followed.
pub(crate) fn readable(fields: &Fields, request: &Request<'_>) -> Vec<Clause> {
    let circles = request.circles.iter().map(|circle| Term::from_field_u64(fields.circle, *circle));
    let records = request.without_records.iter().map(|record| Term::from_field_i64(fields.record, *record));
    vec![
        (Occur::Must, without_score(TermSetQuery::new(circles))),
        (Occur::MustNot, Box::new(TermSetQuery::new(records))),
    ]
}

/// What was asked, as near as allowed, among what is readable.
pub(crate) fn asked(fields: &Fields, request: &Request<'_>, nearness: Nearness) -> Vec<Clause> {
    let question = request.question;
    let mut clauses = readable(fields, request);
    clauses.extend(question.phrases.iter().map(|phrase| (Occur::Must, phrase_anywhere(fields, phrase))));
    clauses.extend(question.without.iter().map(|word| (Occur::MustNot, without(fields, word))));
    clauses.extend(words_wanted(fields, question, nearness));
    clauses
}

/// The filters chosen, but for one dimension: its facets count what choosing another value would give.
pub(crate) fn filtered(fields: &Fields, filter: &Filter, but: Option<&str>) -> Vec<Clause> {
    let chosen = [("kind", &filter.kind), ("language", &filter.language), ("topic", &filter.topic)];
    let chosen = chosen.into_iter().filter(|(dimension, _)| Some(*dimension) != but);
    let clause = |(dimension, value): (&str, &Option<String>)| {
        let term = Term::from_facet(fields.facets, &Facet::from_path([dimension, value.as_deref()?]));
        Some((Occur::Must, without_score(TermQuery::new(term, IndexRecordOption::Basic))))
    };
    chosen.filter_map(clause).collect()
}

fn without_score(query: impl Query) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(Box::new(query), 0.0))
}

fn words_wanted(fields: &Fields, question: &Question, nearness: Nearness) -> Option<Clause> {
    let count = question.words.len();
    let needed = if nearness == Nearness::Most { count.div_ceil(2) } else { count };
    let words = question.words.iter().map(|word| (Occur::Should, word_anywhere(fields, word, nearness))).collect();
    (count > 0).then(|| {
        let query: Box<dyn Query> = Box::new(BooleanQuery::with_minimum_required_clauses(words, needed));
        (Occur::Must, query)
    })
}

fn word_anywhere(fields: &Fields, word: &Wanted, nearness: Nearness) -> Box<dyn Query> {
    let mut ways = vec![
        boosted(term(fields.title_exact, &word.folded), TITLE_EXACT),
        boosted(term(fields.body_exact, &word.folded), BODY_EXACT),
    ];
    for stem in &word.stems {
        ways.push(boosted(term(fields.title_stem, stem), TITLE_STEM));
        ways.push(boosted(term(fields.body_stem, stem), BODY_STEM));
    }
    let slips = u8::from(nearness != Nearness::Exact && word.may_slip());
    if word.is_prefix || slips > 0 {
        ways.push(boosted(near(fields.title_exact, word, slips), TITLE_BEGINS));
        ways.push(boosted(near(fields.body_exact, word, slips), BODY_BEGINS));
    }
    Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, TIE_BREAKER))
}

fn term(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

/// Words that begin so, or that are at most so many slips away; two letters swapped are one slip.
fn near(field: Field, word: &Wanted, slips: u8) -> Box<dyn Query> {
    let term = Term::from_field_text(field, &word.folded);
    let make = if word.is_prefix { FuzzyTermQuery::new_prefix } else { FuzzyTermQuery::new };
    Box::new(make(term, slips, true))
}

fn boosted(query: Box<dyn Query>, boost: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, boost))
}

fn phrase_anywhere(fields: &Fields, phrase: &[String]) -> Box<dyn Query> {
    let ways = [(fields.title_exact, TITLE_EXACT), (fields.body_exact, BODY_EXACT)]
        .map(|(field, boost)| boosted(phrase_in(field, phrase), boost));
    Box::new(DisjunctionMaxQuery::with_tie_breaker(ways.into(), TIE_BREAKER))
}

fn phrase_in(field: Field, phrase: &[String]) -> Box<dyn Query> {
    match phrase {
        [word] => term(field, word),
        words => Box::new(PhraseQuery::new(words.iter().map(|word| Term::from_field_text(field, word)).collect())),
    }
}

fn without(fields: &Fields, word: &Wanted) -> Box<dyn Query> {
    let exact = [fields.title_exact, fields.body_exact].map(|field| Term::from_field_text(field, &word.folded));
    let stems = word.stems.iter();
    let stems = stems.flat_map(|stem| [fields.title_stem, fields.body_stem].map(|f| Term::from_field_text(f, stem)));
    Box::new(TermSetQuery::new(exact.into_iter().chain(stems)))
}
