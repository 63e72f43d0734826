//! SQL stands in `statements!` and nowhere else, so that every statement is prepared and looked at by the tests.

use super::Complaint;
use super::bounds::find_word;
use super::file::File;
use super::functions::closing_brace;

/// Where the database itself is spoken to: transactions, migrations, plans.
const OWN: &str = "crates/kernel/src/db/";

/// How a statement begins.
const VERBS: &[&str] =
    &["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE ", "ALTER TABLE ", "DROP ", "PRAGMA ", "WITH "];

/// No SQL in a string outside the macro.
pub(super) fn check(files: &[File]) -> Vec<Complaint> {
    let product = files.iter().filter(|file| file.is_rust() && file.path.starts_with("crates/") && !file.is_test());
    let outside = product.filter(|file| !file.path.starts_with(OWN));
    outside.flat_map(complaints_about).collect()
}

fn complaints_about(file: &File) -> Vec<Complaint> {
    let declared = declared_lines(&file.source.code);
    let strings =
        file.source.strings.iter().filter(|(_, text)| VERBS.iter().any(|verb| text.trim_start().starts_with(verb)));
    let loose =
        strings.filter(|(line, _)| !file.is_test_line(*line) && !declared.iter().any(|range| range.contains(line)));
    loose.map(|(line, _)| Complaint::new(file, *line, "SQL outside statements!: declare it in store.rs")).collect()
}

/// Lines inside `statements! { ... }`.
fn declared_lines(code: &str) -> Vec<std::ops::RangeInclusive<usize>> {
    let line_of = |at: usize| code[..at].matches('\n').count() + 1;
    let found = find_word(code, "statements").filter_map(|at| {
        let opening = at + code[at..].find('{')?;
        let is_macro = code[at..opening].trim_end() == "statements!";
        is_macro.then(|| closing_brace(code, opening)).flatten().map(|end| line_of(at)..=line_of(end))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds trust line a36.
    #[test]
    fn sql_in_the_macro_passes_and_elsewhere_does_not() {
        let inside = "kernel::statements! {\n    ALL = \"SELECT a\n        FROM b\";\n}\n";
        let outside = "fn a() {\n    execute_batch(\"SELECT a FROM b\");\n}\n";
        assert_eq!(check(&[File::new("crates/a/src/store.rs", inside)]), []);
        assert_eq!(check(&[File::new("crates/a/src/acts.rs", outside)])[0].line, 2);
    }

    #[test]
    fn the_database_itself_may_speak_sql() {
        assert_eq!(check(&[File::new("crates/kernel/src/db/sqlite.rs", "fn a() { \"PRAGMA x\"; }")]), []);
    }

    #[test]
    fn a_sentence_that_mentions_a_verb_is_no_sql() {
        assert_eq!(check(&[File::new("crates/a/src/acts.rs", "fn a() { \"Select a city\"; }")]), []);
    }
}
