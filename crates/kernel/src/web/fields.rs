//! The fields of a form or of a query string, as sent.

/// Fields at the most in one form (`docs/limits.md`).
const FIELDS_MAX: usize = 400;

/// Names and values in the order sent. Reading a field that was not sent gives the empty text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `name=value&...`; nothing when there are more fields than any form of ours has.
    pub fn parse(encoded: &[u8]) -> Option<Self> {
        let fields: Vec<(String, String)> = form_urlencoded::parse(encoded).into_owned().take(FIELDS_MAX + 1).collect();
        (fields.len() <= FIELDS_MAX).then_some(Self(fields))
    }

    /// The first value of a name, without white space around it.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// The first value of a name, where it is not empty.
    pub fn filled(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    /// All values of a name.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The field that people filled in with the most words, and the words; hidden fields are none of theirs.
    pub fn longest(&self) -> Option<(&str, &str)> {
        let filled = self.0.iter().filter(|(name, value)| !name.starts_with('_') && !value.trim().is_empty());
        filled.map(|(name, value)| (name.as_str(), value.trim())).max_by_key(|(_, value)| value.chars().count())
    }

    /// The same without the fields of a name.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        Self(self.0.iter().filter(|(known, _)| known != name).cloned().collect())
    }

    /// The same with another value for a name that it has.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let changed = |(known, old): &(String, String)| {
            (known.clone(), if known == name { value.to_owned() } else { old.clone() })
        };
        Self(self.0.iter().map(changed).collect())
    }

    /// The same with one more field.
    #[must_use]
    pub fn and(&self, name: &str, value: &str) -> Self {
        let more = [(name.to_owned(), value.to_owned())];
        Self(self.0.iter().cloned().chain(more).collect())
    }

    /// Whether there are more fields than any form of ours has.
    pub(super) fn is_over(&self) -> bool {
        self.0.len() > FIELDS_MAX
    }

    /// As it is sent: `name=value&...`.
    pub fn encoded(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish()
    }

    /// Names that a form was sent but does not have; hidden fields of ours begin with `_`.
    pub fn unknown<'f>(&'f self, known: &'f [&str]) -> Option<&'f str> {
        let names = self.0.iter().map(|(name, _)| name.as_str());
        names.into_iter().find(|name| !name.starts_with('_') && !known.contains(name))
    }
}

impl<const LENGTH: usize> From<[(&str, &str); LENGTH]> for Fields {
    fn from(fields: [(&str, &str); LENGTH]) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_was_not_sent_is_empty() {
        let fields = Fields::parse(b"words=+two+words+&topic=&topic=b").expect("few fields");
        assert_eq!(fields.get("words"), "two words");
        assert_eq!(fields.get("absent"), "");
        assert_eq!(fields.filled("topic"), None);
        assert_eq!(fields.all("topic").collect::<Vec<_>>(), ["", "b"]);
    }

    #[test]
    fn more_fields_than_any_form_has_are_refused() {
        assert!(Fields::parse("a=1&".repeat(FIELDS_MAX).as_bytes()).is_some());
        assert!(Fields::parse("a=1&".repeat(FIELDS_MAX + 1).as_bytes()).is_none());
    }
}
