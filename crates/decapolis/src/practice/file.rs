//! A practice as a TOML file: how the demo's practices are kept, and how people can write one outside the program.

use std::collections::BTreeMap;
use std::fmt;

use conditions::Rule;
use kernel::language::Language;
use serde::Deserialize;

use super::model::{Evidence, Figure, FigureKind, Source, Stage, TEXT_FIELDS};

/// A file as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PracticeFile {
    pub(super) slug: String,
    /// The GeoNames id, as text.
    pub(super) place: String,
    pub(super) topics: Vec<String>,
    pub(super) stage: Stage,
    pub(super) started: Option<i64>,
    pub(super) ended: Option<i64>,
    pub(super) evidence: Evidence,
    /// The language of `text`.
    pub(super) language: String,
    /// By language.
    pub(super) title: BTreeMap<String, String>,
    pub(super) summary: BTreeMap<String, String>,
    /// By field, in the practice's own language and in English.
    pub(super) text: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) text_en: BTreeMap<String, String>,
    #[serde(default, rename = "figure")]
    pub(super) figures: Vec<FileFigure>,
    #[serde(default, rename = "adopter")]
    pub(super) adopters: Vec<FileAdopter>,
    pub(super) preconditions: FilePreconditions,
    #[serde(rename = "source")]
    pub(super) sources: Vec<Source>,
}

/// A figure as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileFigure {
    what: String,
    value: f64,
    unit: String,
    kind: FigureKind,
    currency: Option<String>,
    year: Option<i64>,
    /// Counted from 0.
    source: usize,
}

/// A city that took the practice up.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileAdopter {
    pub(super) place: String,
    pub(super) year: Option<i64>,
    pub(super) status: Stage,
    pub(super) source: usize,
}

/// Preconditions as they are written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FilePreconditions {
    /// A rule of the crate `conditions`, as JSON.
    pub(super) rule: String,
    pub(super) because: String,
}

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileError(String);

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for FileError {}

impl PracticeFile {
    /// Reads a file strictly: unknown keys, unknown words and sources that are not listed are refused.
    pub(super) fn read(content: &str) -> Result<Self, FileError> {
        let file: Self = toml::from_str(content).map_err(|error| FileError(error.to_string()))?;
        file.verify_sources()?;
        file.verify_texts()?;
        file.verify_costs()?;
        file.rule()?;
        file.language()?;
        Ok(file)
    }

    /// The language of the original.
    pub(super) fn language(&self) -> Result<Language, FileError> {
        language_of(&self.language)
    }

    /// The preconditions.
    pub(super) fn rule(&self) -> Result<Rule, FileError> {
        Rule::from_json(&self.preconditions.rule).map_err(|error| {
            FileError(format!("preconditions.rule{}: {}", error.path.as_deref().unwrap_or(""), error.message))
        })
    }

    /// The figures, as they are stored.
    pub(super) fn figures(&self) -> Vec<Figure> {
        let figures = self.figures.iter().cloned();
        let stored = figures.map(|figure| Figure {
            kind: figure.kind,
            what: figure.what,
            amount: figure.value,
            unit: figure.unit,
            currency: figure.currency,
            year: figure.year,
            source: figure.source as i64,
            grade: None,
        });
        stored.collect()
    }

    /// The year of the newest source.
    pub(super) fn source_year(&self) -> Option<i64> {
        self.sources.iter().filter_map(Source::year).max()
    }

    fn verify_sources(&self) -> Result<(), FileError> {
        let named = self.figures.iter().map(|figure| figure.source);
        let named = named.chain(self.adopters.iter().map(|adopter| adopter.source));
        match named.into_iter().find(|source| *source >= self.sources.len()) {
            Some(source) => Err(FileError(format!("source {source} is named, and there are {}", self.sources.len()))),
            None => Ok(()),
        }
    }

    fn verify_costs(&self) -> Result<(), FileError> {
        let wrong = self.figures.iter().find(|figure| figure.kind.is_cost() != figure.currency.is_some());
        wrong.map_or(Ok(()), |figure| {
            Err(FileError(format!("{}: a currency goes with costs and only there", figure.what)))
        })
    }

    fn verify_texts(&self) -> Result<(), FileError> {
        for (name, texts) in [("title", &self.title), ("summary", &self.summary)] {
            texts.keys().try_for_each(|code| language_of(code).map(drop))?;
            if !texts.contains_key(&self.language) {
                return Err(FileError(format!("{name} is not there in the original language, {}", self.language)));
            }
        }
        let unknown = self.text.keys().chain(self.text_en.keys()).find(|field| !TEXT_FIELDS.contains(&field.as_str()));
        unknown.map_or(Ok(()), |field| Err(FileError(format!("text has no field {field}"))))
    }
}

fn language_of(code: &str) -> Result<Language, FileError> {
    code.parse().map_err(|_| FileError(format!("{code} is not a language of the interface")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"
slug = "small"
place = "1"
topics = ["mobility"]
stage = "pilot"
evidence = 1
language = "fr"
title = { fr = "Titre" }
summary = { fr = "Il y a 3 bus." }
text = { problem = "Trop loin." }
figure = [{ what = "buses", value = 3, unit = "buses", kind = "result", source = 0 }]
preconditions = { rule = '{"all":[]}', because = "nothing" }
source = [{ address = "https://a.example", title = "A", publisher = "B", read = "2026-11-23", says = "3 buses" }]
"#;

    fn refusal(from: &str, to: &str) -> String {
        assert!(SMALL.contains(from), "{from}");
        PracticeFile::read(&SMALL.replace(from, to)).expect_err("it is refused").to_string()
    }

    #[test]
    fn a_file_with_all_it_needs_is_read() {
        let file = PracticeFile::read(SMALL).expect("it is sound");
        assert_eq!((file.slug.as_str(), file.figures().len(), file.source_year()), ("small", 1, None));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        assert!(refusal("stage", "stadium").contains("unknown field `stadium`"));
        assert!(refusal("evidence = 1", "evidence = 5").contains("graded 0 to 4, not 5"));
        assert_eq!(refusal("source = 0", "source = 1"), "source 1 is named, and there are 1");
        assert_eq!(refusal("\"fr\"\n", "\"de\"\n"), "title is not there in the original language, de");
        assert_eq!(refusal("text = { problem", "text = { prolbem"), "text has no field prolbem");
        assert_eq!(refusal("\"result\"", "\"cost_setup\""), "buses: a currency goes with costs and only there");
        assert!(refusal("{\"all\":[]}", "{\"al\":[]}").starts_with("preconditions.rule"));
    }
}
