//! `decapolis badges`: badges as PDF, from a file.

use std::path::PathBuf;

use badge::{Badge, BadgeError, Sheet};
use clap::Args;
use serde_json::json;

use super::{Failure, Format, print_json, print_text, read_document};
use crate::fonts;

const EXAMPLE: &str = "Example:
  echo '{\"title\": \"Forum 2026\", \"crop_marks\": true, \"kinds\": {\"speaker\": {\"word\": \"Speaker\", \"colour\": \"#1b5e20\"}},
    \"badges\": [{\"name\": \"Ana Silva\", \"post\": \"Mayor\", \"city\": \"Lisboa\", \"kind\": \"speaker\", \"code\": \"7F3K-99\"}]}' > badges.json
  decapolis badges --in badges.json --out badges.pdf

Fonts are Debian's Noto (fonts-noto-core, fonts-noto-cjk). More: docs/badges.md";

/// Write badges as one PDF, A6, a page each, names in any script
#[derive(Debug, Args)]
#[command(after_help = EXAMPLE)]
pub(crate) struct BadgesAsked {
    /// JSON file with "title", "kinds" and "badges"
    #[arg(long = "in", value_name = "FILE")]
    input: PathBuf,
    /// The PDF to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Folder with fonts; others than this are not looked for
    #[arg(long, value_name = "FOLDER", default_value = fonts::FOLDER)]
    fonts: PathBuf,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &BadgesAsked) -> Result<(), Failure> {
    let text = read_document(&asked.input)?;
    let sheet = badge::read_sheet(&text).map_err(|error| Failure::in_document("the badges", &asked.input, error))?;
    let fonts = fonts::find(&asked.fonts, &sheet);
    let pdf = badge::to_pdf(&sheet, &fonts).map_err(|error| failure(&sheet, &error))?;
    let written = std::fs::write(&asked.out, &pdf);
    let out = asked.out.display().to_string();
    written.map_err(|error| Failure::wrong_input(format!("cannot write: {error}")).at_path(&out))?;
    let count = sheet.badges.len();
    match asked.format {
        Format::Json => print_json(&json!({"badges": count, "bytes": pdf.len()})),
        Format::Text => print_text(&format!("{count} badges: {out}\n")),
    }
}

fn failure(sheet: &Sheet, error: &BadgeError) -> Failure {
    match error {
        BadgeError::NoFont { badge, letter } => {
            let number = u32::from(*letter);
            let remedy = match fonts::package_for(*letter) {
                Some(package) => format!("it is in the package {package}"),
                None => "pictures cannot be printed".to_owned(),
            };
            let message = format!("no font has {letter} (U+{number:04X}): {remedy}");
            let key = sheet.badges.get(*badge).map_or("name", |badge| key_of(badge, *letter));
            Failure::wrong_input(message).at_path(format!("/badges/{badge}/{key}"))
        }
        BadgeError::CodeTooLong { badge } => {
            Failure::wrong_input("is too long for a QR code").at_path(format!("/badges/{badge}/code"))
        }
        BadgeError::NotAFont(_) | BadgeError::NotWritten(_) => Failure::our_fault(error.to_string()),
    }
}

/// In which text of a badge a letter stands.
fn key_of(badge: &Badge, letter: char) -> &'static str {
    let texts = [("name", &badge.name), ("post", &badge.post), ("city", &badge.city)];
    texts.into_iter().find(|(_, text)| text.contains(letter)).map_or("kind", |(key, _)| key)
}
