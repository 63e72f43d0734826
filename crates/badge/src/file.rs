//! Files that ask for badges.

use std::collections::BTreeMap;

use document::{DocumentError, index, key, read};
use serde::Deserialize;

use super::{Badge, Colour, Sheet};

/// A conference of some thousands, and texts that no badge has room for.
const BADGES_MAX: usize = 5_000;
const TEXT_MAX: usize = 300;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SheetFile {
    title: String,
    #[serde(default = "english")]
    language: String,
    #[serde(default)]
    crop_marks: bool,
    kinds: BTreeMap<String, KindFile>,
    badges: Vec<BadgeFile>,
}

fn english() -> String {
    "en".to_owned()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct KindFile {
    word: String,
    colour: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BadgeFile {
    name: String,
    #[serde(default)]
    post: String,
    #[serde(default)]
    city: String,
    kind: String,
    code: String,
}

/// Reads a sheet: `{"title", "language", "crop_marks", "kinds": {"speaker": {"word", "colour": "#aa3300"}}, "badges": [{"name",
/// "post", "city", "kind", "code"}]}`.
///
/// # Errors
/// What is wrong first, and where.
pub fn read_sheet(text: &str) -> Result<Sheet, DocumentError> {
    let file: SheetFile = read(text)?;
    check_text("/title", &file.title, true)?;
    check_text("/language", &file.language, true)?;
    if file.badges.is_empty() || file.badges.len() > BADGES_MAX {
        return Err(DocumentError::at("/badges", format!("must be from 1 to {BADGES_MAX}")));
    }
    let mut colours = BTreeMap::new();
    for (name, kind) in &file.kinds {
        let path = key("/kinds", name);
        check_text(&key(&path, "word"), &kind.word, true)?;
        let wrong = || DocumentError::at(key(&path, "colour"), "must be as #aa3300");
        colours.insert(name.as_str(), (kind.word.as_str(), colour(&kind.colour).ok_or_else(wrong)?));
    }
    let badges = file.badges.into_iter().enumerate();
    let badges = badges.map(|(place, badge)| read_badge(&index("/badges", place), badge, &colours));
    let badges = badges.collect::<Result<_, _>>()?;
    Ok(Sheet { title: file.title, language: file.language, has_crop_marks: file.crop_marks, badges })
}

fn read_badge(path: &str, badge: BadgeFile, kinds: &BTreeMap<&str, (&str, Colour)>) -> Result<Badge, DocumentError> {
    let BadgeFile { name, post, city, kind, code } = badge;
    check_text(&key(path, "name"), &name, true)?;
    check_text(&key(path, "post"), &post, false)?;
    check_text(&key(path, "city"), &city, false)?;
    check_text(&key(path, "code"), &code, true)?;
    let unknown = || DocumentError::at(key(path, "kind"), format!("{kind:?} is no kind"));
    let (word, colour) = kinds.get(kind.as_str()).ok_or_else(unknown)?;
    Ok(Badge { name, post, city, kind: (*word).to_owned(), colour: *colour, code })
}

fn check_text(path: &str, text: &str, is_needed: bool) -> Result<(), DocumentError> {
    let message = match text {
        _ if text.chars().any(char::is_control) => "must be one line",
        _ if is_needed && text.trim().is_empty() => "must not be empty",
        _ if text.chars().count() > TEXT_MAX => "is too long",
        _ => return Ok(()),
    };
    Err(DocumentError::at(path, message))
}

fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |from: usize| u8::from_str_radix(&digits[from..from + 2], 16).ok();
    Some(Colour { red: channel(0)?, green: channel(2)?, blue: channel(4)? })
}
