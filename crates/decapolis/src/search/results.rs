//! From hits of the index to what a page shows of them: each record loaded, and its audience asked again.

use std::collections::BTreeMap;

use kernel::circle::{CircleId, RecordId};
use kernel::db::Tx;
use kernel::design::{Meta, MetaEntry};
use kernel::id::Id;
use kernel::language::DateLength;
use kernel::search_feed::{Findable, SearchSource};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;
use search::{Found, Hit, Nearness, Passage, Question, Snippet};

/// A hit as drawn.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) path: String,
    /// The language of title and snippet, as a tag.
    pub(super) language: &'static str,
    pub(super) title: Vec<Part>,
    pub(super) snippet: Vec<Part>,
    pub(super) meta: Meta,
    pub(super) kind: &'static str,
    /// When people last changed it.
    pub(super) date: Option<Timestamp>,
}

/// A piece of text, marked where it is what was asked.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) text: String,
    pub(super) is_marked: bool,
}

/// The hits that this reader may read now, in order. One that was closed a moment ago is left out.
pub(super) fn shown(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    question: &Question,
    found: &Found,
    circles: &[CircleId],
) -> Result<Vec<Shown>, Stop> {
    let loaded = load(tx, visit, &found.hits)?;
    let mut shown = Vec::new();
    for hit in &found.hits {
        let Some(source) = source(visit, &hit.kind) else { continue };
        let Some(record) = loaded.get(&(source.kind, RecordId::from_number(hit.record))) else { continue };
        if record.circles.iter().any(|circle| circles.contains(circle)) {
            shown.extend(draw(visit, source, question, record, found.nearness));
        }
    }
    Ok(shown)
}

/// The source of a kind of record.
pub(super) fn source(visit: &Visit<'_>, kind: &str) -> Option<&'static SearchSource> {
    visit.app.capabilities.iter().flat_map(|capability| capability.search).find(|source| source.kind == kind)
}

/// The hits' records as they are now, kind by kind: as many statements for ten hits of a kind as for one.
fn load(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    hits: &[Hit],
) -> Result<BTreeMap<(&'static str, RecordId), Findable>, Stop> {
    let mut loaded = BTreeMap::new();
    for source in visit.app.capabilities.iter().flat_map(|capability| capability.search) {
        let of_kind = hits.iter().filter(|hit| hit.kind == source.kind);
        let records: Vec<RecordId> = of_kind.map(|hit| RecordId::from_number(hit.record)).collect();
        let found = source.loaded(tx, &records)?.into_iter();
        loaded.extend(found.map(|(record, findable)| ((source.kind, record), findable)));
    }
    Ok(loaded)
}

fn draw(
    visit: &Visit<'_>,
    source: &SearchSource,
    question: &Question,
    record: &Findable,
    nearness: Nearness,
) -> Option<Shown> {
    let reader = visit.language();
    let passages: Vec<Passage> = record.passages.iter().map(|wording| wording.passage()).collect();
    let explained = question.explain(&passages, nearness, reader.speech())?;
    let language = record.passages[explained.passage].language;
    let date = record.date.map(|date| reader.date(date.date_in(&visit.time_zone()), DateLength::Medium).to_string());
    let entries = [Some((source.label)(reader)), Some(language.own_name().to_owned()), date];
    let entries = entries.into_iter().flatten().map(|words| MetaEntry::Words(words.into()));
    Some(Shown {
        path: record.path.clone(),
        language: language.code(),
        title: parts(&explained.title),
        snippet: parts(&explained.body),
        meta: Meta(entries.collect()),
        kind: source.kind,
        date: record.date,
    })
}

/// A snippet as pieces, with an ellipsis where it was cut.
fn parts(snippet: &Snippet) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut add = |text: &str, is_marked: bool| {
        parts.extend((!text.is_empty()).then(|| Part { text: text.to_owned(), is_marked }));
    };
    let mut at = 0;
    add(if snippet.is_cut_before { "… " } else { "" }, false);
    for mark in &snippet.marks {
        add(&snippet.text[at..mark.start], false);
        add(&snippet.text[mark.clone()], true);
        at = mark.end;
    }
    add(&snippet.text[at..], false);
    add(if snippet.is_cut_after { " …" } else { "" }, false);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_pieces_that_give_the_text_again() {
        let snippet =
            Snippet { text: "a <b> c".into(), marks: vec![0..1, 2..5], is_cut_before: true, is_cut_after: false };
        let pieces: Vec<(String, bool)> = parts(&snippet).into_iter().map(|part| (part.text, part.is_marked)).collect();
        let expected = [("… ", false), ("a", true), (" ", false), ("<b>", true), (" c", false)];
        assert_eq!(pieces, expected.map(|(text, is_marked)| (text.to_owned(), is_marked)));
    }
}
