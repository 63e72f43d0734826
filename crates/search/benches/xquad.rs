//! How often the right paragraph is among the first ten: `cargo bench -p search`.
//!
//! XQuAD (Artetxe, Ruder, Yogatama: On the cross-lingual transferability of monolingual representations, ACL 2020; CC BY-SA
//! 4.0), paragraphs and questions about them, translated by people. It is read from `xquad` below the folder in
//! `DECAPOLIS_DATA`, else below `../shared/data`; where it is absent there is nothing to measure.

use std::path::{Path, PathBuf};

use search::{Change, Document, Filter, Index, Passage, Question, Request, Speech};
use serde_json::Value;

const READER: [u64; 1] = [1];
const FIRST: usize = 10;

#[expect(clippy::print_stdout, reason = "the shares are what this bench is run for")]
fn main() {
    for language in [Speech::English, Speech::Spanish, Speech::Arabic] {
        let paragraphs = lines(&folder().join(format!("docs.{}.jsonl", language.code())));
        let questions = lines(&folder().join(format!("queries.{}.jsonl", language.code())));
        let index = index_of(&paragraphs, language);
        let right = questions.iter().filter(|question| is_found(&index, &paragraphs, question)).count();
        println!("{}: {right} of {} right among the first {FIRST}", language.code(), questions.len());
    }
}

fn folder() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let data = std::env::var_os("DECAPOLIS_DATA").map_or_else(|| workspace.join("../shared/data"), PathBuf::from);
    data.join("practices/xquad")
}

fn lines(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

fn index_of(paragraphs: &[Value], language: Speech) -> Index {
    let document = |(record, paragraph): (i64, &Value)| {
        let body = paragraph["text"].as_str().unwrap_or_default().to_owned();
        Change::Put(Document {
            record,
            kind: "paragraph".into(),
            passages: vec![Passage { language, title: String::new(), body }],
            topics: Vec::new(),
            date: 0,
            circles: READER.into(),
        })
    };
    let index = Index::in_memory().expect("memory is there");
    index.apply(&(0..).zip(paragraphs).map(document).collect::<Vec<_>>()).expect("it takes documents");
    index.commit(0).expect("it commits");
    index
}

fn is_found(index: &Index, paragraphs: &[Value], question: &Value) -> bool {
    let asked = Question::parse(question["query"].as_str().unwrap_or_default());
    let filter = Filter::default();
    let request =
        Request { question: &asked, circles: &READER, without_records: &[], filter: &filter, offset: 0, limit: FIRST };
    let found = index.search(&request).expect("it searches");
    found.hits.iter().any(|hit| paragraphs[hit.record as usize]["doc"] == question["doc"])
}
