//! Names: kept as typed, taken apart where the list itself shows how, and compared without regard to order.

use crate::fold::fold;

/// A name in one cell, with the parts that its comma shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NameParts {
    pub(crate) given: String,
    pub(crate) family: String,
}

/// What may follow a comma without being the given name, folded: generations, degrees and titles.
const SUFFIXES: [&str; 16] =
    ["jr", "sr", "ii", "iii", "iv", "phd", "ph d", "md", "dr", "mba", "msc", "ma", "ba", "esq", "mp", "cbe"];

/// Takes `Last, First` apart; `None` when the cell has no such comma, since the order of other names is not ours to guess.
pub(crate) fn parts(name: &str) -> Option<NameParts> {
    let (family, given) = name.split_once(',')?;
    let (family, given) = (family.trim(), given.trim());
    let folded = fold(given).replace('.', " ");
    let is_suffix = SUFFIXES.contains(&folded.trim());
    let is_parted = !family.is_empty() && !given.is_empty() && !given.contains(',') && !is_suffix;
    is_parted.then(|| NameParts { given: given.into(), family: family.into() })
}

/// Whether letters of a name were lost on the way here and stand as `?` or U+FFFD.
pub(crate) fn has_lost_letters(name: &str) -> bool {
    name.contains(is_lost)
}

fn is_lost(letter: char) -> bool {
    matches!(letter, '?' | char::REPLACEMENT_CHARACTER)
}

/// A name as it is compared: its words folded and in alphabetical order, so that `Rossi, Ana` is `Ana Rossi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NameKey {
    words: Vec<String>,
    /// The words with their hyphens, of which one may be among the lost letters.
    blank_parted: Vec<String>,
    has_lost_letters: bool,
}

/// How far two names are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    Different,
    /// One letter apart, an initial for a word, or one part only.
    Similar,
    /// The same words, where no lost letter speaks against it and where one may have further names.
    Same,
}

/// Words that make two names two people: a father and his son.
const GENERATIONS: [&str; 6] = ["jr", "sr", "junior", "senior", "ii", "iii"];

impl NameKey {
    /// `None` when there are no letters to compare.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let has_lost_letters = has_lost_letters(name);
        let folded = fold(name).replace(['\'', '’', '`', '.'], "");
        let blank_parted = sorted_words(&folded, &[' ', ',']);
        let words = sorted_words(&folded, &[' ', ',', '-']);
        (!words.is_empty()).then_some(Self { words, blank_parted, has_lost_letters })
    }

    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    pub(crate) fn has_lost_letters(&self) -> bool {
        self.has_lost_letters
    }

    /// Compares two names of people of whom something else is the same already.
    pub(crate) fn likeness(&self, other: &Self) -> Likeness {
        if self.words == other.words {
            return Likeness::Same;
        }
        if self.has_lost_letters || other.has_lost_letters {
            return self.likeness_with_lost_letters(other);
        }
        let (shorter, longer) = if self.words.len() <= other.words.len() {
            (&self.words, &other.words)
        } else {
            (&other.words, &self.words)
        };
        let unmatched = unmatched_words(shorter, longer, same_word);
        let extra: Vec<&String> = unmatched.longer;
        match unmatched.shorter.as_slice() {
            [] if shorter.len() >= 2 && !extra.iter().any(|word| GENERATIONS.contains(&word.as_str())) => {
                Likeness::Same
            }
            [] => Likeness::Similar,
            [one] if shorter.len() >= 2 && extra.iter().any(|word| is_similar_word(one, word)) => Likeness::Similar,
            _ => Likeness::Different,
        }
    }

    fn likeness_with_lost_letters(&self, other: &Self) -> Likeness {
        // The surest words first: one of lost letters alone is the like of any other of its length.
        let mut own = self.blank_parted.clone();
        own.sort_by_key(|word| word.chars().filter(|letter| is_lost(*letter)).count());
        let mut theirs = other.blank_parted.clone();
        theirs.sort_by_key(|word| word.chars().filter(|letter| is_lost(*letter)).count());
        let unmatched = unmatched_words(&own, &theirs, same_word_but_for_lost_letters);
        if unmatched.shorter.is_empty() && unmatched.longer.is_empty() { Likeness::Same } else { Likeness::Different }
    }
}

fn sorted_words(folded: &str, ends: &[char]) -> Vec<String> {
    let mut words: Vec<String> = folded.split(ends).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort_unstable();
    words
}

struct Unmatched<'a> {
    shorter: Vec<&'a String>,
    longer: Vec<&'a String>,
}

/// Words of either list without their like in the other; each counts for one.
fn unmatched_words<'a>(shorter: &'a [String], longer: &'a [String], same: fn(&str, &str) -> bool) -> Unmatched<'a> {
    let mut left: Vec<&String> = longer.iter().collect();
    let mut unmatched = Vec::new();
    for word in shorter {
        match left.iter().position(|candidate| same(word, candidate)) {
            Some(index) => drop(left.remove(index)),
            None => unmatched.push(word),
        }
    }
    Unmatched { shorter: unmatched, longer: left }
}

/// `mueller` and `muller` are spellings of one name.
fn same_word(one: &str, other: &str) -> bool {
    one == other || umlauts_plain(one) == umlauts_plain(other)
}

fn umlauts_plain(word: &str) -> String {
    word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}

fn same_word_but_for_lost_letters(one: &str, other: &str) -> bool {
    one.chars().count() == other.chars().count()
        && one.chars().zip(other.chars()).all(|(one, other)| one == other || is_lost(one) || is_lost(other))
}

fn is_similar_word(one: &str, other: &str) -> bool {
    let is_initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    is_initial(one, other)
        || is_initial(other, one)
        || (one.len().max(other.len()) >= 4 && is_one_edit_apart(one, other))
}

/// Whether one letter was changed, added or left out.
fn is_one_edit_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (shorter, longer) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let before = shorter.iter().zip(&longer).take_while(|(short, long)| short == long).count();
    match longer.len() - shorter.len() {
        0 => shorter[(before + 1).min(shorter.len())..] == longer[(before + 1).min(longer.len())..],
        1 => shorter[before..] == longer[before + 1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_likeness(one: &str, other: &str, expected: Likeness) {
        let (one_key, other_key) = (NameKey::of(one).unwrap(), NameKey::of(other).unwrap());
        assert_eq!(
            (one_key.likeness(&other_key), other_key.likeness(&one_key)),
            (expected, expected),
            "{one} / {other}"
        );
    }

    #[test]
    fn a_comma_shows_the_family_name_but_a_degree_does_not() {
        assert_eq!(parts("García López, Ana"), Some(NameParts { given: "Ana".into(), family: "García López".into() }));
        assert_eq!(parts("Ana Rossi, PhD"), None);
        assert_eq!(parts("Ana Rossi"), None);
        assert_eq!(parts("Rossi,"), None);
    }

    #[test]
    fn order_accents_and_case_do_not_make_another_name() {
        check_likeness("MÜLLER, Søren", "Søren Müller", Likeness::Same);
        check_likeness("Jean‑Luc Trần", "jean luc tran", Likeness::Same);
        check_likeness("Mueller, Ana", "Ana Müller", Likeness::Same);
        check_likeness("María José Test", "María Test", Likeness::Same);
    }

    #[test]
    fn lost_letters_speak_for_nobody_and_against_nobody() {
        check_likeness("O?uz N??ez", "Oğuz Núñez", Likeness::Same);
        check_likeness("Jean?Luc Okafor", "Jean‑Luc Okafor", Likeness::Same);
        check_likeness("???? van der Berg", "van der Berg Юлия", Likeness::Same);
        check_likeness("O?uz Null", "Lea Null", Likeness::Different);
    }

    #[test]
    fn one_letter_or_an_initial_is_similar_only() {
        check_likeness("Jon Smith", "John Smith", Likeness::Similar);
        check_likeness("Maria Silva", "Mario Silva", Likeness::Similar);
        check_likeness("A. Rossi", "Ana Rossi", Likeness::Similar);
        check_likeness("Rossi", "Ana Rossi", Likeness::Similar);
        check_likeness("John Smith", "John Smith Jr.", Likeness::Similar);
    }

    #[test]
    fn only_one_comma_between_two_words_parts_a_name() {
        assert_eq!(parts("Rossi, Ana, PhD"), None);
        assert_eq!(parts(", Ana"), None);
        assert_eq!([parts("Rossi, Jr."), parts("Rossi, Ph.D.")], [None, None]);
    }

    #[test]
    fn short_words_and_two_letters_are_another_name() {
        check_likeness("Ana Rossi", "Ane Rossi", Likeness::Different);
        check_likeness("Anna Rossi", "Ana Rossi", Likeness::Similar);
        check_likeness("Mara Rossi", "Mira Rossi", Likeness::Similar);
        check_likeness("Maria Rossi", "Marai Rossi", Likeness::Different);
        check_likeness("Annas Rossi", "Ana Rossi", Likeness::Different);
        check_likeness("Annette Rossi", "Annettx Rossi", Likeness::Similar);
        check_likeness("B. Rossi", "Ana Rossi", Likeness::Different);
        check_likeness("Ana", "Anna", Likeness::Different);
    }

    #[test]
    fn a_son_is_not_his_father_but_alike() {
        check_likeness("Ana Maria Rossi", "Ana Rossi", Likeness::Same);
        check_likeness("John Paul Smith", "John Smith III", Likeness::Different);
        check_likeness("John Smith", "John Smith III", Likeness::Similar);
    }

    #[test]
    fn a_name_of_lost_letters_has_as_many_words() {
        check_likeness("O?uz", "O?uz Núñez", Likeness::Different);
        check_likeness("O?uz N??ez", "Oğuz Núñezz", Likeness::Different);
        assert!(NameKey::of("O\u{fffd}uz").is_some_and(|name| name.has_lost_letters()));
        assert_eq!(NameKey::of(" - "), None);
    }

    #[test]
    fn other_words_are_another_name() {
        check_likeness("Ana Rossi", "Lea Rossi", Likeness::Different);
        check_likeness("Ana Rossi", "Ana Patel", Likeness::Different);
    }
}
