//! A folder of texts: the same keys with the same arguments in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::file::{Messages, read_file};
use crate::language::LANGUAGES;
use crate::message::{Arguments, Kind, Message};
use crate::problem::Problem;

/// A message in all languages, in the order of [`LANGUAGES`], and its arguments with the strongest kind of any.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) messages: [Message; 4],
    pub(crate) arguments: Arguments,
}

/// The file of a language in a folder.
pub(crate) fn language_file(folder: &Path, code: &str) -> PathBuf {
    folder.join(format!("{code}.ftl"))
}

/// Reads the four files and compares them.
///
/// # Errors
/// The problems of all files; when each file is sound by itself, what differs between them.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<Entry>, Vec<Problem>> {
    let mut problems = Vec::new();
    let files = LANGUAGES.each_ref().map(|language| {
        read_file(&language_file(folder, language.code), language).unwrap_or_else(|mut found| {
            problems.append(&mut found);
            Messages::new()
        })
    });
    if !problems.is_empty() {
        return Err(problems);
    }
    compare_files(folder, &files)
}

fn compare_files(folder: &Path, files: &[Messages; 4]) -> Result<Vec<Entry>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut entries = Vec::new();
    let keys: BTreeSet<&String> = files.iter().flat_map(BTreeMap::keys).collect();
    for key in keys {
        match read_entry(folder, key, files) {
            Ok(entry) => entries.push(entry),
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() { Ok(entries) } else { Err(problems) }
}

fn read_entry(folder: &Path, key: &str, files: &[Messages; 4]) -> Result<Entry, Vec<Problem>> {
    let problem = |index: usize, what: String| Problem::new(&language_file(folder, LANGUAGES[index].code), key, what);
    let found = files.each_ref().map(|file| file.get(key));
    let [Some(english), Some(spanish), Some(french), Some(arabic)] = found else {
        let missing = (0..found.len()).filter(|index| found[*index].is_none());
        return Err(missing
            .map(|index| problem(index, "is missing, other languages have it; add it".into()))
            .collect());
    };
    let messages = [english, spanish, french, arabic];
    let mut arguments = english.arguments.clone();
    let mut problems = Vec::new();
    for (index, message) in messages.iter().enumerate() {
        let same_names = message.arguments.keys().eq(english.arguments.keys());
        if !same_names {
            problems.push(problem(index, differing_arguments(english, message)));
        } else if let Some(name) = raise_kinds(&mut arguments, &message.arguments) {
            problems.push(problem(index, format!("${name} selects by number in one language, by word in another")));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Entry { key: key.to_owned(), messages: messages.map(Message::clone), arguments })
}

fn differing_arguments(english: &Message, message: &Message) -> String {
    let list = |message: &Message| match message.arguments.is_empty() {
        true => "none".to_owned(),
        false => message.arguments.keys().map(|name| format!("${name}")).collect::<Vec<_>>().join(", "),
    };
    format!("its arguments are {}, in English {}; use the same", list(message), list(english))
}

/// Raises each kind to the stronger of both; the name of an argument whose kinds exclude each other.
fn raise_kinds<'a>(known: &mut Arguments, other: &'a Arguments) -> Option<&'a str> {
    for (name, kind) in other {
        let mine = known.get_mut(name).expect("the names were compared before");
        if *mine != *kind && *mine != Kind::Text && *kind != Kind::Text {
            return Some(name);
        }
        *mine = (*mine).max(*kind);
    }
    None
}
