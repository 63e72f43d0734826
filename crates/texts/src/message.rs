//! A message once it is known to be in the subset: parts to write one after the other, and what it asks for.

use std::collections::BTreeMap;
use std::fmt;

/// Arguments by their Fluent name. The order of the names is the order of the function's parameters, so that a
/// rewording never swaps two of them.
pub(crate) type Arguments = BTreeMap<String, Kind>;

/// One message or one attribute in one language.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    pub(crate) parts: Vec<Part>,
    pub(crate) arguments: Arguments,
}

/// What an argument is used as; the stronger use decides its type in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Only written: `impl Display`.
    Text,
    /// A select on words: `impl AsRef<str>`.
    Word,
    /// A select on plurals or exact numbers, or `NUMBER($n)`: `impl Count`, written in the language's digits.
    Number,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Text(String),
    Argument(String),
    Select(Select),
}

/// A choice by one argument; variants are tried in order, `default` is taken when none fits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Select {
    pub(crate) argument: String,
    pub(crate) variants: Vec<(Choice, Vec<Part>)>,
    pub(crate) default: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Choice {
    Exact(i64),
    /// Index into [`crate::language::CATEGORIES`].
    Category(usize),
    Word(String),
}

impl Message {
    /// The text, when it is the same whatever the arguments.
    pub(crate) fn constant(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Whether it has a letter of its own, and so something to translate.
    pub(crate) fn has_words(&self) -> bool {
        have_words(&self.parts)
    }
}

fn have_words(parts: &[Part]) -> bool {
    parts.iter().any(|part| match part {
        Part::Text(text) => text.chars().any(char::is_alphabetic),
        Part::Argument(_) => false,
        Part::Select(select) => {
            have_words(&select.default) || select.variants.iter().any(|(_, parts)| have_words(parts))
        }
    })
}

/// Joins neighbouring texts, as Fluent gives a line at a time.
pub(crate) fn join_texts(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::with_capacity(parts.len());
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => joined.push(part),
        }
    }
    joined
}

/// The message on one line in Fluent's own notation, for documentation and comparison.
impl fmt::Display for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_parts(formatter, &self.parts)
    }
}

fn write_parts(formatter: &mut fmt::Formatter<'_>, parts: &[Part]) -> fmt::Result {
    for part in parts {
        match part {
            Part::Text(text) => formatter.write_str(&text.replace('\n', " "))?,
            Part::Argument(name) => write!(formatter, "{{ ${name} }}")?,
            Part::Select(select) => write_select(formatter, select)?,
        }
    }
    Ok(())
}

fn write_select(formatter: &mut fmt::Formatter<'_>, select: &Select) -> fmt::Result {
    write!(formatter, "{{ ${} ->", select.argument)?;
    for (choice, parts) in &select.variants {
        write!(formatter, " [{choice}] ")?;
        write_parts(formatter, parts)?;
    }
    formatter.write_str(" *[other] ")?;
    write_parts(formatter, &select.default)?;
    formatter.write_str(" }")
}

impl fmt::Display for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Choice::Exact(number) => write!(formatter, "{number}"),
            Choice::Category(index) => formatter.write_str(crate::language::CATEGORIES[*index].0),
            Choice::Word(word) => formatter.write_str(word),
        }
    }
}
