//! What languages are called in a sentence of the reader's: "English", "inglés", "anglais", "الإنجليزية".

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Language;

/// Its first lines say where it is from.
static TABLE: &str = include_str!("names.tsv");

/// By BCP 47 primary subtag, the names in the order of [`Language::ALL`].
static NAMES: LazyLock<HashMap<&str, [&str; 4]>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t')).filter_map(|(code, names)| Some((code, four(names)?))).collect()
});

fn four(names: &'static str) -> Option<[&'static str; 4]> {
    names.split('\t').collect::<Vec<_>>().try_into().ok()
}

impl Language {
    /// Its name in the reader's language, as it stands inside a sentence.
    pub fn name_in(self, reader: Language) -> &'static str {
        language_name(self.code(), reader).unwrap_or_else(|| self.own_name())
    }
}

/// First strong isolate and its end (Unicode Standard Annex 9, 2.4).
const APART: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Words that are set apart from those around them, since they may run in the other direction.
pub fn set_apart(words: &str) -> String {
    format!("{}{words}{}", APART[0], APART[1])
}

impl Language {
    /// A person or a post, and where it is at home: "CIO, Lyon". In Arabic each is set apart, since the one may be written in
    /// another script than the other; then they are words of ours, in the direction of the page.
    pub fn with_home(self, who: &str, home: &str) -> String {
        match self {
            Language::Arabic => format!("{}، {}", set_apart(who), set_apart(home)),
            Language::English | Language::Spanish | Language::French => format!("{who}, {home}"),
        }
    }
}

/// What any language is called in the reader's language, by its BCP 47 code: script and region do not matter, since who
/// speaks a language speaks it in each ("zh-Hant" is Chinese). None for what CLDR does not name in all four languages.
pub fn language_name(code: &str, reader: Language) -> Option<&'static str> {
    let primary = code.split(['-', '_']).next().unwrap_or(code);
    NAMES.get(primary).map(|names| names[reader as usize])
}

#[cfg(test)]
mod tests {
    use super::{NAMES, TABLE, language_name};
    use crate::language::Language;

    #[test]
    fn a_person_and_their_home_keep_their_own_directions_in_arabic() {
        assert_eq!(Language::French.with_home("CIO", "Lyon"), "CIO, Lyon");
        assert_eq!(Language::Arabic.with_home("CIO", "ليون"), "\u{2068}CIO\u{2069}، \u{2068}ليون\u{2069}");
    }

    #[test]
    fn a_language_is_called_as_its_reader_calls_it() {
        let called = Language::ALL.map(|reader| Language::Spanish.name_in(reader));
        assert_eq!(called, ["Spanish", "español", "espagnol", "الإسبانية"]);
        let own = Language::ALL.map(|language| language.name_in(language));
        assert_eq!(own, ["English", "español", "français", "العربية"]);
    }

    #[test]
    fn a_code_with_script_or_region_is_its_language() {
        let called = ["pt", "pt-BR", "zh-Hant", "sw"].map(|code| language_name(code, Language::French));
        assert_eq!(called, [Some("portugais"), Some("portugais"), Some("chinois"), Some("swahili")]);
        assert_eq!(language_name("xx", Language::French), None);
    }

    #[test]
    fn every_line_of_the_table_names_a_language_four_times() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(NAMES.len(), lines);
        assert!(NAMES.values().flatten().all(|name| !name.trim().is_empty()));
    }
}
