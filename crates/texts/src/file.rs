//! One `.ftl` file: its messages and attributes by key, its terms already written into them.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{Entry, Message as Entity, Pattern, Resource, Term};
use fluent_syntax::parser::{self, ParserError};

use crate::language::Language;
use crate::message::Message;
use crate::pattern::read_message;
use crate::problem::Problem;

/// Messages of one language by key; an attribute's key is `message.attribute`.
pub(crate) type Messages = BTreeMap<String, Message>;

/// Reads a file of the given language.
///
/// # Errors
/// Every problem found, not only the first.
pub(crate) fn read_file(path: &Path, language: &Language) -> Result<Messages, Vec<Problem>> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| vec![Problem::new(path, "", format!("cannot be read ({error}); add the file"))])?;
    read_text(path, language, &text)
}

pub(crate) fn read_text(path: &Path, language: &Language, text: &str) -> Result<Messages, Vec<Problem>> {
    let resource = parser::parse(text)
        .map_err(|(_, errors)| errors.iter().map(|error| syntax_problem(path, text, error)).collect::<Vec<_>>())?;
    let mut file = File { path, language, terms: BTreeMap::new(), messages: Messages::new(), problems: Vec::new() };
    file.read(&resource);
    if file.problems.is_empty() { Ok(file.messages) } else { Err(file.problems) }
}

fn syntax_problem(path: &Path, text: &str, error: &ParserError) -> Problem {
    let line = 1 + text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count();
    Problem::new(path, &format!("line {line}"), format!("is not Fluent: {}; correct it", error.kind))
}

struct File<'a> {
    path: &'a Path,
    language: &'a Language,
    terms: BTreeMap<String, String>,
    messages: Messages,
    problems: Vec<Problem>,
}

impl File<'_> {
    fn read(&mut self, resource: &Resource<&str>) {
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => self.message(message),
                Entry::Term(term) => self.term(term),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }

    fn message(&mut self, message: &Entity<&str>) {
        if let Some(value) = &message.value {
            self.pattern(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            self.pattern(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }

    fn pattern(&mut self, key: String, pattern: &Pattern<&str>) {
        match read_message(pattern, self.language, &self.terms) {
            Ok(_) if self.messages.contains_key(&key) => self.refuse(&key, "stands twice; take one away"),
            Ok(message) => {
                self.messages.insert(key, message);
            }
            Err(what) => self.refuse(&key, what),
        }
    }

    /// A term is plain text, possibly with terms above it: it has no arguments to choose by.
    fn term(&mut self, term: &Term<&str>) {
        let key = format!("-{}", term.id.name);
        if !term.attributes.is_empty() {
            self.refuse(&key, "attributes of terms are not supported; write a term for each");
        }
        let message = match read_message(&term.value, self.language, &self.terms) {
            Ok(message) => message,
            Err(what) => return self.refuse(&key, what),
        };
        let Some(text) = message.constant() else {
            return self.refuse(&key, "a term is plain text here; use a message where there are arguments");
        };
        if self.terms.insert(term.id.name.to_owned(), text.to_owned()).is_some() {
            self.refuse(&key, "stands twice; take one away");
        }
    }

    fn refuse(&mut self, key: &str, what: impl Into<String>) {
        self.problems.push(Problem::new(self.path, key, what));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::LANGUAGES;

    fn read(code: &str, text: &str) -> Result<Messages, Vec<String>> {
        let language = LANGUAGES.iter().find(|language| language.code == code).unwrap();
        read_text(Path::new("en.ftl"), language, text)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect())
    }

    #[track_caller]
    fn check_refused(text: &str, expected: &str) {
        assert_eq!(read("en", text), Err(vec![format!("en.ftl: {expected}")]));
    }

    #[test]
    fn what_is_not_fluent_is_refused_with_its_line() {
        check_refused("a = A\nb = { $", "line 2: is not Fluent: Expected one of \"a-zA-Z\"; correct it");
    }

    #[test]
    fn constructs_outside_the_subset_are_refused_by_name() {
        check_refused("a = { b }", "a: the message b is referred to; make it a term, -b");
        check_refused("a = { -b }", "a: the term -b does not stand above; define it first");
        check_refused("a = { 5 }", "a: the number 5 stands in braces; write it as plain text");
        check_refused("a = { { $b } }", "a: braces stand within braces; take one pair away");
        check_refused(
            "a = { DATETIME($day) }",
            "a: the function DATETIME is unknown; only NUMBER($name) is, format others in Rust",
        );
        check_refused(
            "a = { NUMBER($n, digits: 2) }",
            "a: NUMBER takes one argument, as in NUMBER($count), and no options",
        );
        check_refused(
            "-b = B\na = { -b(case: \"x\") }",
            "a: attributes and arguments of the term -b are not supported; write a term for each",
        );
    }

    #[test]
    fn terms_are_plain_text_and_stand_once() {
        check_refused("-b = { $n }", "-b: a term is plain text here; use a message where there are arguments");
        check_refused("-b = B\n-b = C", "-b: stands twice; take one away");
        check_refused("-b = B\n    .c = C", "-b: attributes of terms are not supported; write a term for each");
    }

    #[test]
    fn a_key_that_stands_twice_is_refused() {
        check_refused("a = A\na = B", "a: stands twice; take one away");
    }

    #[test]
    fn selects_that_cannot_be_decided_are_refused() {
        let select = |variants: &str| format!("a = {{ $n ->\n{variants}\n}}");
        check_refused(&select(" *[other] x"), "a: the select on $n needs two variants, the default (*) last");
        check_refused(&select(" *[other] x\n [one] y"), "a: the select on $n needs two variants, the default (*) last");
        check_refused(&select(" [one] x\n [one] y\n *[other] z"), "a: the select on $n has [one] twice; take one away");
        check_refused(&select(" [0] x\n *[open] y"), "a: the select on $n has words and numbers; use one or the other");
        check_refused(&select(" [0.5] x\n *[other] y"), "a: [0.5] is no whole number; write one");
        check_refused(&select(" [few] x\n *[other] y"), "a: English has no plural category [few] ($n); take it away");
    }

    #[test]
    fn arabic_must_give_the_plurals_it_has() {
        let text = "a = { $n ->\n [one] x\n [two] y\n [many] z\n *[other] w\n}";
        assert_eq!(
            read("ar", text),
            Err(vec!["en.ftl: a: the select on $n lacks [few], which Arabic has; add it".to_owned()])
        );
    }

    #[test]
    fn one_argument_cannot_be_number_and_word() {
        let text = "a = { NUMBER($n) } { $n ->\n [open] x\n *[closed] y\n}";
        check_refused(text, "a: $n selects by number and by word; use two arguments");
    }

    proptest! {
        #[test]
        fn no_file_makes_the_reader_fail_itself(text in "([-a-c =.{}$*>\\[\\]\"\\\\\n]|one|other|NUMBER){0,40}") {
            let _ = read("en", &text);
        }
    }
}
