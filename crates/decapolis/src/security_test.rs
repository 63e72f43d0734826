//! Which test holds which line of what has to hold (`security_lines.txt`), read from the tests themselves.
//!
//! A test that holds a line says so in a line of its doc comment: `/// Holds trust line a26.`, or of several lines
//! `/// Holds trust lines a47, a48.`; a test of the browser says the same after `//`. A line that nothing holds and that is
//! not said to be open fails. The table is kept in `docs/security.md`; `DECAPOLIS_WRITE_SECURITY=1` writes it anew.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::testing::{check_kept, source};

const TABLE: &str = "docs/security.md";
const VARIABLE: &str = "DECAPOLIS_WRITE_SECURITY";
/// Lines that are open; lowered whenever one is closed, never raised.
const OPEN_MAX: usize = 6;
/// What a marking line says before its numbers.
const MARK: &str = "Holds trust line";

/// A line as `security_lines.txt` has it.
#[derive(Debug)]
struct Line<'t> {
    number: &'t str,
    words: &'t str,
    /// Why no test holds it: `open`, `n/a` or `later`, and the reason.
    missing: Option<(&'t str, &'t str)>,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    text.lines().filter(|line| !line.starts_with('#')).map(line_of).collect()
}

fn line_of(text: &str) -> Line<'_> {
    let (number, rest) = text.split_once(' ').unwrap_or_else(|| panic!("{text}: a number and what holds"));
    let (words, missing) = match rest.split_once(" | ") {
        Some((words, why)) => (words, Some(why.split_once(": ").unwrap_or_else(|| panic!("{text}: a state and why")))),
        None => (rest, None),
    };
    Line { number, words, missing }
}

/// The tests that hold each line, as `name (file)`.
fn held() -> BTreeMap<String, Vec<String>> {
    let mut held: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in ["crates", "xtask", "e2e/tests"].into_iter().flat_map(|folder| sources(&source(folder))) {
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let root = source("").canonicalize().expect("the sources are here");
        let shown = file.canonicalize().expect("the file is here");
        let shown = shown.strip_prefix(&root).expect("within the sources").display().to_string();
        for (number, test) in marked(&text, &shown) {
            held.entry(number).or_default().push(format!("`{test}` ({shown})"));
        }
    }
    held
}

/// Rust and browser tests below a folder, in the order of their names.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        folder.read_dir().expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    let is_source = |path: &Path| path.extension().is_some_and(|ending| ending == "rs" || ending == "mjs");
    entries
        .into_iter()
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| is_source(path))
        .collect()
}

/// Numbers and the test that each marking line of a file stands above.
fn marked(text: &str, file: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let said = line.strip_prefix("/// ").or_else(|| line.strip_prefix("// ")).unwrap_or_default();
        let Some(numbers) = said.strip_prefix(MARK) else { continue };
        let numbers = numbers.strip_prefix('s').unwrap_or(numbers).trim().trim_end_matches('.');
        let test = name_below(&lines[at..]).unwrap_or_else(|| panic!("{file}:{}: no test stands below", at + 1));
        found.extend(numbers.split(", ").map(|number| (number.to_owned(), test.clone())));
    }
    found
}

/// The name of the test below a marking line.
fn name_below(lines: &[&str]) -> Option<String> {
    let at = lines.iter().position(|line| line.contains("fn ") || line.starts_with("test("))?;
    if let Some(name) = lines[at].strip_prefix("test(") {
        return name.split(['"', '`']).nth(1).map(str::to_owned);
    }
    let is_test = lines[..at].iter().any(|line| line.starts_with("#[test]"));
    let (_, rest) = lines[at].split_once("fn ")?;
    rest.split('(').next().filter(|_| is_test).map(str::to_owned)
}

fn table(lines: &[Line<'_>], held: &BTreeMap<String, Vec<String>>) -> String {
    let mut text = "# What holds, and the test that shows it\n\n\
        Made from the tests: each says in its own words which of these lines it holds. Nothing here is only promised.\n\
        The numbers follow level 2 of the OWASP Application Security Verification Standard 5.0, put into 72 lines that a\n\
        test can show.\n\n\
        | line | what holds | shown by |\n|---|---|---|\n"
        .to_owned();
    for Line { number, words, missing } in lines {
        let shown = match (held.get(*number), missing) {
            (Some(tests), _) => tests.join("<br>"),
            (None, Some(("later", why))) => format!("not yet marked: {why}"),
            (None, Some((state, why))) => format!("{state}: {why}"),
            (None, None) => "**nothing**".to_owned(),
        };
        text = format!("{text}| {number} | {words} | {shown} |\n");
    }
    text
}

#[test]
fn every_line_is_held_or_said_to_be_open() {
    let text = std::fs::read_to_string(source("crates/decapolis/src/security_lines.txt")).expect("the lines are here");
    let (lines, held) = (lines(&text), held());
    let numbers: Vec<&str> = lines.iter().map(|line| line.number).collect();
    assert_eq!(numbers, (1..=72).map(|number| format!("a{number:02}")).collect::<Vec<_>>());
    let unknown: Vec<&String> = held.keys().filter(|number| !numbers.contains(&number.as_str())).collect();
    assert_eq!(unknown, Vec::<&String>::new(), "numbers that no line has");
    check_kept(TABLE, &table(&lines, &held), VARIABLE);
    let nothing = lines.iter().filter(|line| line.missing.is_none() && !held.contains_key(line.number));
    assert_eq!(nothing.map(|line| line.number).collect::<Vec<_>>(), Vec::<&str>::new(), "nothing holds these");
    let is = |line: &&Line<'_>, state| line.missing.is_some_and(|(said, _)| said == state);
    let closed =
        lines.iter().filter(|line| !is(line, "later") && line.missing.is_some() && held.contains_key(line.number));
    assert_eq!(closed.map(|line| line.number).collect::<Vec<_>>(), Vec::<&str>::new(), "held, and said not to be");
    assert!(lines.iter().filter(|line| is(line, "open")).count() <= OPEN_MAX, "the list of open lines may only shrink");
    let later: Vec<&str> = lines.iter().filter(|line| is(line, "later")).map(|line| line.number).collect();
    assert_eq!(later, Vec::<&str>::new(), "mark the tests that hold these");
}

#[test]
fn a_marking_line_belongs_to_the_test_below_it() {
    let text = "/// Says more.\n/// Holds trust lines a01, a02.\n#[test]\nfn one_thing_holds() {\n}\n// Holds trust line a24.\ntest(\"Back shows nothing\", () => {});";
    let found = marked(text, "x.rs");
    let found: Vec<(&str, &str)> = found.iter().map(|(number, test)| (number.as_str(), test.as_str())).collect();
    assert_eq!(found, [("a01", "one_thing_holds"), ("a02", "one_thing_holds"), ("a24", "Back shows nothing")]);
}
