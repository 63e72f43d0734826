//! `decapolis conditions`: holds a rule against facts, both read from files.

use std::path::PathBuf;

use clap::Subcommand;
use conditions::{Facts, Language, Outcome, Rule, Vocabulary};
use serde::Serialize;

use super::{Failure, Format, print_json, print_text, read_document};

/// What can be done with rules.
#[derive(Debug, Subcommand)]
pub(crate) enum ConditionsCommand {
    /// Says whether facts meet a rule, what decides it, and what it would take
    Check {
        /// JSON file with the rule
        #[arg(long, value_name = "FILE")]
        rules: PathBuf,
        /// JSON file with the facts: one object, a value each, or {"value", "year", "source"}
        #[arg(long, value_name = "FILE")]
        facts: PathBuf,
        /// Language of the sentence: en, es, fr or ar
        #[arg(long, default_value = "en", value_parser = read_language)]
        language: Language,
        /// How to print the answer
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

/// The answer as one JSON object.
#[derive(Debug, Serialize)]
struct CheckAnswer {
    #[serde(flatten)]
    outcome: Outcome,
    sentence: String,
}

pub(crate) fn run(command: ConditionsCommand) -> Result<(), Failure> {
    let ConditionsCommand::Check { rules, facts, language, format } = command;
    let rule =
        Rule::from_json(&read_document(&rules)?).map_err(|error| Failure::in_document("the rules", &rules, error))?;
    let known =
        Facts::from_json(&read_document(&facts)?).map_err(|error| Failure::in_document("the facts", &facts, error))?;
    let outcome = conditions::check(&rule, &known).map_err(|error| Failure::in_document("the facts", &facts, error))?;
    // Facts on the command line are known by their names alone.
    let vocabulary = Vocabulary::default();
    let sentence = conditions::outcome_sentence(&outcome, language, &vocabulary);
    match format {
        Format::Json => print_json(&CheckAnswer { outcome, sentence }),
        Format::Text => {
            let asked = conditions::rule_sentence(&rule, language, &vocabulary);
            print_text(&format!("{asked}\n{sentence}\n"))
        }
    }
}

fn read_language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| "must be en, es, fr or ar".to_owned())
}
