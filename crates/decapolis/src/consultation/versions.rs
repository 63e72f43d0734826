//! The reply, and what was done, in the language of whoever reads it: a version where there is one, else as it was written, and in which
//! language that is.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Fault;

use super::model::{ConsultationId, Disposition, Item, Reply, Version};
use super::store::version::{self, REPLY};

/// All versions of a consultation's response, by place.
#[derive(Debug, Default)]
pub(super) struct Versions(BTreeMap<i64, Vec<Version>>);

/// Words as a reader gets them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown<'a> {
    pub(super) words: &'a str,
    pub(super) language: Language,
    /// As it was written, where that is another language.
    pub(super) original: Option<(&'a str, Language)>,
}

impl Versions {
    pub(super) fn load(tx: &mut Tx<'_>, consultation: ConsultationId) -> Result<Self, Fault> {
        let mut versions: BTreeMap<i64, Vec<Version>> = BTreeMap::new();
        for (place, version) in version::all(tx, consultation)? {
            versions.entry(place).or_default().push(version);
        }
        Ok(Self(versions))
    }

    /// Of the reply.
    pub(super) fn of_reply(&self) -> &[Version] {
        self.at(REPLY)
    }

    /// Of why something was done with a question.
    pub(super) fn of_item(&self, item: &Item) -> &[Version] {
        self.at(item.place)
    }

    fn at(&self, place: i64) -> &[Version] {
        self.0.get(&place).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn reply<'a>(&'a self, reply: &'a Reply, reader: Language) -> Shown<'a> {
        shown((&reply.words, reply.language), self.of_reply(), reader)
    }

    pub(super) fn why<'a>(&'a self, item: &Item, disposition: &'a Disposition, reader: Language) -> Shown<'a> {
        shown((&disposition.why, disposition.language), self.of_item(item), reader)
    }
}

fn shown<'a>((words, language): (&'a str, Language), versions: &'a [Version], reader: Language) -> Shown<'a> {
    let version = versions.iter().find(|version| version.language == reader && language != reader);
    match version {
        Some(version) => {
            Shown { words: &version.words, language: reader, original: Some((words, language)) }
        }
        None => Shown { words, language, original: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_a_version_where_there_is_one_and_else_what_was_written() {
        let versions = [Version { language: Language::French, words: "Merci".to_owned() }];
        let of = |reader| shown(("Thank you", Language::English), &versions, reader);
        let original = Some(("Thank you", Language::English));
        assert_eq!(of(Language::French), Shown { words: "Merci", language: Language::French, original });
        for reader in [Language::English, Language::Arabic] {
            assert_eq!(of(reader), Shown { words: "Thank you", language: Language::English, original: None });
        }
    }
}
