//! A person's own data as one page to read: a file that needs nothing beside it.

use askama::Template;
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::web::{Answer, Markup, Status};
use serde_json::Value;

use super::texts::Texts;
use crate::capabilities;

#[derive(Debug, Template)]
#[template(path = "privacy/templates/own_data.html")]
struct OwnDataPage {
    language: Language,
    title: String,
    sentence: String,
    nothing: &'static str,
    parts: Vec<OwnPart>,
}

/// Everything of one kind, each record as lines of name and value.
#[derive(Debug)]
struct OwnPart {
    label: String,
    why: String,
    records: Vec<Vec<(String, String)>>,
}

/// The page, part by part in the order of the export.
pub(super) fn page(data: &Value, language: Language, day: String) -> Result<Answer, Fault> {
    let texts = Texts::new(language);
    let parts = capabilities::personal_data().into_iter().map(|part| OwnPart {
        label: (part.label)(language),
        why: (part.why)(language),
        records: records(&data[part.key]),
    });
    let page = OwnDataPage {
        language,
        title: texts.own_data_title().to_owned(),
        sentence: texts.own_data_sentence(day).to_string(),
        nothing: texts.own_data_nothing(),
        parts: parts.collect(),
    };
    Ok(Answer::page(Status::Ok, Markup::render(&page)?))
}

/// A list is a record an entry, anything else is one.
fn records(value: &Value) -> Vec<Vec<(String, String)>> {
    let entries = match value {
        Value::Array(entries) => entries.as_slice(),
        other => std::slice::from_ref(other),
    };
    let lines = entries.iter().map(|entry| {
        let mut lines = Vec::new();
        collect(entry, "", &mut lines);
        lines
    });
    lines.filter(|lines| !lines.is_empty()).collect()
}

/// The values below a name, each with the way that leads to it; what is null or empty says nothing.
fn collect(value: &Value, name: &str, lines: &mut Vec<(String, String)>) {
    let below = |key: &str| {
        let key = key.replace('_', " ");
        if name.is_empty() { key } else { format!("{name}, {key}") }
    };
    match value {
        Value::Null => {}
        Value::Object(fields) => fields.iter().for_each(|(key, value)| collect(value, &below(key), lines)),
        Value::Array(entries) => {
            entries.iter().enumerate().for_each(|(at, entry)| collect(entry, &below(&(at + 1).to_string()), lines));
        }
        Value::String(text) if text.is_empty() => {}
        Value::String(text) => lines.push((name.to_owned(), text.clone())),
        other => lines.push((name.to_owned(), other.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_record_is_read_line_by_line_whatever_its_depth() {
        let value = json!([{ "time_zone": "UTC", "posts": [{ "title": "Officer", "ended": null }], "words": "" }, {}]);
        let lines = [("time zone", "UTC"), ("posts, 1, title", "Officer")];
        assert_eq!(records(&value), [lines.map(|(name, value)| (name.to_owned(), value.to_owned()))]);
    }

    #[test]
    fn what_somebody_wrote_stays_text_in_the_page() {
        let data = json!({ "account": { "name": "<script>alert(1)</script>" } });
        let page = page(&data, Language::Arabic, "13 April".to_owned()).expect("drawn");
        let html = String::from_utf8(page.body).expect("text");
        assert!(html.contains("dir=\"rtl\"") && !html.contains("<script"), "{html}");
    }
}
