//! Topics as this product brings them, which one a sentence is about, and how a network keeps its own.

mod forms;
mod keeping;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::topic::{self, TopicWords};
use serde::Deserialize;

pub(super) use self::keeping::{add, change, example, list, set_ended, show};

/// What a need stands under when its words name nothing that a topic knows.
const FALLBACK: &str = "digital-inclusion";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicFile {
    topic: Vec<TopicEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicEntry {
    id: String,
    theme: String,
    name: PerLanguage,
    words: PerLanguage,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PerLanguage {
    en: String,
    es: String,
    fr: String,
    ar: String,
}

impl PerLanguage {
    fn of(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Spanish => &self.es,
            Language::French => &self.fr,
            Language::Arabic => &self.ar,
        }
    }
}

fn entries() -> Result<Vec<TopicEntry>, Fault> {
    let file: Result<TopicFile, _> = toml::from_str(include_str!("topics.toml"));
    file.map(|file| file.topic).map_err(|error| Fault::broken("topics.toml", error))
}

/// Stores the topics of this product, as a network begins with them, unless it has had any; it may change them afterwards.
pub(crate) fn begin(tx: &mut Tx<'_>) -> Result<(), Fault> {
    if topic::is_begun(tx)? {
        return Ok(());
    }
    for (place, entry) in (0_i64..).zip(entries()?) {
        topic::create(tx, &entry.id, &entry.theme, place)?;
        for language in Language::ALL {
            let words = TopicWords {
                topic: &entry.id,
                language,
                name: entry.name.of(language),
                words: entry.words.of(language),
            };
            topic::name(tx, words)?;
        }
    }
    Ok(())
}

/// The topic that a sentence is likeliest about.
pub(super) fn suggest(tx: &mut Tx<'_>, words: &str) -> Result<String, Fault> {
    if let Some(suggested) = topic::suggested(tx, words)? {
        return Ok(suggested);
    }
    let offered = topic::offered(tx, Language::default())?;
    let usual = offered.iter().find(|topic| topic.id == FALLBACK).or(offered.first());
    Ok(usual.map_or_else(|| FALLBACK.to_owned(), |topic| topic.id.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Theme;

    #[test]
    fn every_topic_names_a_theme_of_likeness() {
        for entry in entries().expect("the file parses") {
            assert!(Theme::of_id(&entry.theme).is_some(), "{} names {}", entry.id, entry.theme);
        }
    }
}
