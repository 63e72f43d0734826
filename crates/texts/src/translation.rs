//! Which values are still English: the same letters in another language are an omission unless `same.txt` says why.

use std::collections::BTreeMap;
use std::path::Path;

use crate::folder::{language_file, read_folder};
use crate::language::LANGUAGES;
use crate::problem::Problem;

/// A key with its value in English, Spanish, French and Arabic, each on one line in Fluent's notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// `message` or `message.attribute`.
    pub key: String,
    /// In the order en, es, fr, ar.
    pub values: [String; 4],
    /// Whether the English value has a letter outside its arguments.
    pub has_words: bool,
}

/// Every key of a folder with its four values, by key.
///
/// # Errors
/// The problems for which [`crate::compile`] would refuse the folder.
pub fn read_translations(folder: &Path) -> Result<Vec<Translation>, Vec<Problem>> {
    let translations = read_folder(folder)?.into_iter().map(|entry| Translation {
        has_words: entry.messages[0].has_words(),
        values: entry.messages.each_ref().map(ToString::to_string),
        key: entry.key,
    });
    Ok(translations.collect())
}

/// Values that equal the English one and are not listed in `same.txt`, and lines there that no longer hold. For a test
/// of the crate that owns the folder: `assert_eq!(texts::find_untranslated(folder), [])`.
///
/// A line of `same.txt` is `fr menu: the word is French too`; empty lines and those that begin with `#` are skipped.
pub fn find_untranslated(folder: &Path) -> Vec<Problem> {
    let translations = match read_translations(folder) {
        Ok(translations) => translations,
        Err(problems) => return problems,
    };
    let file = folder.join("same.txt");
    let (mut listed, mut problems) = read_same(&file);
    for translation in translations.iter().filter(|translation| translation.has_words) {
        for (language, value) in LANGUAGES.iter().zip(&translation.values).skip(1) {
            let excused = listed.remove(&format!("{} {}", language.code, translation.key)).is_some();
            if *value == translation.values[0] && !excused {
                let what = "is the same as in English; translate it or list it in same.txt with a reason";
                problems.push(Problem::new(&language_file(folder, language.code), &translation.key, what));
            } else if *value != translation.values[0] && excused {
                problems.push(Problem::new(&file, &translation.key, "differs from English by now; take the line away"));
            }
        }
    }
    problems.extend(listed.keys().map(|name| Problem::new(&file, name, "no such value; take the line away")));
    problems
}

/// The reasons by `language key`, and the lines that give none. No file is an empty list.
fn read_same(file: &Path) -> (BTreeMap<String, String>, Vec<Problem>) {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let mut listed = BTreeMap::new();
    let mut problems = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once(": ") {
            Some((name, reason)) => {
                listed.insert(name.to_owned(), reason.to_owned());
            }
            None => problems.push(Problem::new(file, line, "gives no reason; write `fr menu: the word is French too`")),
        }
    }
    (listed, problems)
}
