//! The fields of a form or of a query string, as sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;

use crate::form::SHOWN;
use crate::limits::FIELDS_MAX;

/// Names and values in the order sent. Reading a field that was not sent gives the empty text.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<Field>);

#[derive(Debug, Clone)]
struct Field {
    name: String,
    value: String,
    /// Whether a handler asked for it or for a copy of it: what nobody asks for is no field of the form.
    is_asked: Arc<AtomicBool>,
}

impl Field {
    fn new((name, value): (String, String)) -> Self {
        Self { name, value, is_asked: Arc::new(AtomicBool::new(false)) }
    }
}

impl Fields {
    /// Reads `name=value&...`; nothing when there are more fields than any form of ours has.
    pub fn parse(encoded: &[u8]) -> Option<Self> {
        let fields: Vec<Field> =
            form_urlencoded::parse(encoded).into_owned().take(FIELDS_MAX + 1).map(Field::new).collect();
        (fields.len() <= FIELDS_MAX).then_some(Self(fields))
    }

    /// Reads a JSON object of texts, numbers and lists of them, as a program sends what a page would send as a form; nothing
    /// for anything else, and for a name of a hidden field of ours.
    pub(super) fn from_json(body: &[u8]) -> Option<Self> {
        let object: serde_json::Map<String, Value> = serde_json::from_slice(body).ok()?;
        let mut fields = Vec::new();
        for (name, value) in object {
            let values = match value {
                Value::Null => Vec::new(),
                Value::Array(values) => values,
                value => vec![value],
            };
            for value in values {
                fields.push(Field::new((name.clone(), text_of(value)?)));
            }
            if name.starts_with('_') || fields.len() > FIELDS_MAX {
                return None;
            }
        }
        Some(Self(fields))
    }

    /// The first value of a name, without white space around it.
    pub fn get(&self, name: &str) -> &str {
        self.named(name).next().map_or("", |field| field.value.trim())
    }

    /// The first value of a name, where it is not empty.
    pub fn filled(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    /// All values of a name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.named(name).map(|field| field.value.as_str())
    }

    /// The fields of a name, which are asked for by that.
    fn named(&self, name: &str) -> impl Iterator<Item = &Field> {
        let named: Vec<&Field> = self.0.iter().filter(|field| field.name == name).collect();
        named.iter().for_each(|field| field.is_asked.store(true, Ordering::Relaxed));
        named.into_iter()
    }

    /// A field that was sent with a value, that nobody asked for so far, and that the form's page did not show. Hidden fields of ours begin with `_`; what was
    /// left empty says nothing, and a form may have fields that matter only with another answer.
    pub(super) fn unasked(&self) -> Option<&str> {
        let shown: Vec<&str> = self.get(SHOWN).split(' ').collect();
        let is_unasked = |field: &&Field| {
            let is_asked = field.is_asked.load(Ordering::Relaxed) || shown.contains(&field.name.as_str());
            !field.name.starts_with('_') && !field.value.is_empty() && !is_asked
        };
        self.0.iter().find(is_unasked).map(|field| field.name.as_str())
    }

    /// All names with their values, in the order sent; all are asked for by that.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|field| {
            field.is_asked.store(true, Ordering::Relaxed);
            (field.name.as_str(), field.value.as_str())
        })
    }

    /// The field that people filled in with the most words, and the words; hidden fields are none of theirs.
    pub fn longest(&self) -> Option<(&str, &str)> {
        let filled = self.0.iter().filter(|field| !field.name.starts_with('_') && !field.value.trim().is_empty());
        let filled = filled.map(|field| (field.name.as_str(), field.value.trim()));
        filled.max_by_key(|(_, value)| value.chars().count())
    }

    /// The same without the fields of a name.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        Self(self.0.iter().filter(|field| field.name != name).cloned().collect())
    }

    /// The same with another value for a name that it has.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let changed = |field: &Field| {
            let value = if field.name == name { value } else { &field.value };
            Field { value: value.to_owned(), ..field.clone() }
        };
        Self(self.0.iter().map(changed).collect())
    }

    /// The same with one more field.
    #[must_use]
    pub fn and(&self, name: &str, value: &str) -> Self {
        let more = [Field::new((name.to_owned(), value.to_owned()))];
        Self(self.0.iter().cloned().chain(more).collect())
    }

    /// Whether there are more fields than any form of ours has.
    pub(super) fn is_over(&self) -> bool {
        self.0.len() > FIELDS_MAX
    }

    /// As it is sent: `name=value&...`.
    pub fn encoded(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(self.iter()).finish()
    }

    /// The same for comparing alone: no field is asked for by it.
    pub(super) fn written(&self) -> String {
        let pairs = self.0.iter().map(|field| (&field.name, &field.value));
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// Names that a form was sent but does not have; hidden fields of ours begin with `_`.
    pub fn unknown<'f>(&'f self, known: &'f [&str]) -> Option<&'f str> {
        let names = self.0.iter().map(|field| field.name.as_str());
        names.into_iter().find(|name| !name.starts_with('_') && !known.contains(name))
    }
}

fn text_of(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl<const LENGTH: usize> From<[(&str, &str); LENGTH]> for Fields {
    fn from(fields: [(&str, &str); LENGTH]) -> Self {
        Self(fields.into_iter().map(|(name, value)| Field::new((name.to_owned(), value.to_owned()))).collect())
    }
}

impl PartialEq for Fields {
    fn eq(&self, other: &Self) -> bool {
        let pairs = |fields: &Self| -> Vec<(String, String)> {
            fields.0.iter().map(|field| (field.name.clone(), field.value.clone())).collect()
        };
        pairs(self) == pairs(other)
    }
}

impl Eq for Fields {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_bytes_are_fields_or_too_many(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let fields = Fields::parse(&bytes).expect("few fields");
            let (names, all) = (fields.unknown(&[]), fields.all("a").count());
            prop_assert!(all <= FIELDS_MAX && names.is_none_or(|name| !name.starts_with('_')));
        }
    }

    #[test]
    fn an_object_is_read_as_a_form_would_be() {
        let read = |text: &str| Fields::from_json(text.as_bytes());
        let sent = read(r#"{"words": " two words ", "year": 2025, "topic": ["a", "b"], "none": null}"#);
        let form = Fields::parse(b"words=+two+words+&year=2025&topic=a&topic=b");
        assert_eq!(sent, form);
        for refused in ["[]", "\"a\"", "{\"a\": {}}", "{\"a\": [[]]}", "{\"a\": true}", "{\"_form\": \"x\"}", "{"] {
            assert_eq!(read(refused), None, "{refused}");
        }
    }

    #[test]
    fn what_nobody_asks_for_is_foreign_unless_the_form_showed_it() {
        let sent = |encoded: &[u8]| {
            let fields = Fields::parse(encoded).expect("few fields");
            assert_eq!(fields.get("when"), "now");
            fields.unasked().map(str::to_owned)
        };
        assert_eq!(sent(b"when=now&hour=9"), Some("hour".to_owned()));
        assert_eq!(sent(b"when=now&hour=9&_shown=when+hour"), None);
        assert_eq!(sent(b"when=now&hour="), None, "what was left empty says nothing");
    }

    #[test]
    fn a_field_that_was_not_sent_is_empty() {
        let fields = Fields::parse(b"words=+two+words+&topic=&topic=b").expect("few fields");
        assert_eq!(fields.get("words"), "two words");
        assert_eq!(fields.get("absent"), "");
        assert_eq!(fields.filled("topic"), None);
        assert_eq!(fields.all("topic").collect::<Vec<_>>(), ["", "b"]);
    }

    /// Holds trust line a27.
    #[test]
    fn a_field_that_nobody_asked_for_is_found() {
        let fields = Fields::parse(b"words=two&_form=x&is_admin=yes").expect("few fields");
        fields.get("words");
        assert_eq!(fields.unasked(), Some("is_admin"));
        assert_eq!(fields.all("is_admin").count(), 1);
        assert_eq!(fields.unasked(), None);
    }

    #[test]
    fn more_fields_than_any_form_has_are_refused() {
        assert!(Fields::parse("a=1&".repeat(FIELDS_MAX).as_bytes()).is_some());
        assert!(Fields::parse("a=1&".repeat(FIELDS_MAX + 1).as_bytes()).is_none());
    }
}
