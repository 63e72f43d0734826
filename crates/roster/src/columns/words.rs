//! The words by which lists call our fields, in the languages that lists come in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Field;
use crate::fold::{fold, words};
use crate::text::mojibake;

/// A phrase, folded, with a blank on either side.
#[derive(Debug)]
struct Phrase {
    padded: String,
    /// `None` for headers that are none of our fields.
    field: Option<Field>,
    /// Not looked for inside longer headers.
    is_whole: bool,
}

/// The phrases of `phrases.txt`, in its order.
static PHRASES: LazyLock<Vec<Phrase>> =
    LazyLock::new(|| include_str!("phrases.txt").lines().flat_map(phrases_of_line).collect());

fn phrases_of_line(line: &str) -> Vec<Phrase> {
    let Some((name, phrases)) = line.split_once(": ").filter(|_| !line.starts_with('#')) else { return Vec::new() };
    let field = Field::ALL.into_iter().find(|field| field.name() == name);
    let phrase = |phrase: &str| Phrase {
        padded: format!(" {} ", fold(phrase.trim_end_matches('!'))),
        field,
        is_whole: phrase.ends_with('!'),
    };
    phrases.split(", ").map(phrase).collect()
}

/// Names of columns that mean a whole name, or the one part of it that no other column has: German and French lists put
/// the family name under `Name` and `Nom` beside the given name; Spanish and Italian ones the given name under `Nombre`
/// and `Nome` beside the family name.
fn settle_name_parts(by_field: &mut BTreeMap<Field, usize>) {
    let has = |field| by_field.contains_key(&field);
    let missing = match (has(Field::GivenName), has(Field::FamilyName)) {
        (true, false) => Field::FamilyName,
        (false, true) => Field::GivenName,
        _ => return,
    };
    if let Some(column) = by_field.remove(&Field::Name) {
        by_field.insert(missing, column);
    }
}

/// Whether a header cell is a phrase for a field.
pub(crate) fn names_exactly(header: &str) -> bool {
    best_match(header).is_some_and(|found| found.is_exact)
}

/// Whether a header cell has a phrase for a field within it, or is one.
pub(crate) fn names_loosely(header: &str) -> bool {
    best_match(header).is_some()
}

/// Matches header names with fields: exact phrases first, then the longest phrase within, from the left.
pub(super) fn match_header(names: &[String]) -> BTreeMap<Field, usize> {
    let mut matches: Vec<(usize, Match)> =
        names.iter().enumerate().filter_map(|(column, name)| Some((column, best_match(name)?))).collect();
    matches.sort_by_key(|(column, found)| (!found.is_exact, *column));
    let mut by_field = BTreeMap::new();
    for (column, found) in matches {
        by_field.entry(found.field).or_insert(column);
    }
    settle_name_parts(&mut by_field);
    by_field
}

#[derive(Debug, Clone, Copy)]
struct Match {
    field: Field,
    is_exact: bool,
}

fn best_match(header: &str) -> Option<Match> {
    // A sentence is no name of a column.
    const HEADER_WORDS_MAX: usize = 6;
    let phrase = phrase_of(header);
    if phrase.is_empty() || phrase.split(' ').count() > HEADER_WORDS_MAX {
        return None;
    }
    match_phrase(&phrase).or_else(|| match_phrase(&phrase_of(&mojibake::repair(header)?)))
}

/// The phrase that the header is, else the longest one in it; `None` also when that one is none of our fields.
fn match_phrase(header: &str) -> Option<Match> {
    let padded = format!(" {header} ");
    if let Some(exact) = PHRASES.iter().find(|phrase| phrase.padded == padded) {
        return exact.field.map(|field| Match { field, is_exact: true });
    }
    let within = PHRASES.iter().filter(|phrase| !phrase.is_whole && padded.contains(&phrase.padded));
    let longest = within.rev().max_by_key(|phrase| phrase.padded.len())?;
    longest.field.map(|field| Match { field, is_exact: false })
}

/// The header's words, folded, without what stands in brackets: `Beitrag (EUR)` is `beitrag`, `firstName` `first name`.
fn phrase_of(header: &str) -> String {
    let outside = header.split(['(', '[']).next().filter(|outside| !outside.trim().is_empty()).unwrap_or(header);
    let mut parted = String::with_capacity(outside.len() + 4);
    let mut previous_is_lower = false;
    for letter in outside.chars() {
        if previous_is_lower && letter.is_uppercase() {
            parted.push(' ');
        }
        previous_is_lower = letter.is_lowercase();
        parted.push(letter);
    }
    words(&fold(&parted)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_header(header: &str, expected: &str) {
        let names: Vec<String> = header.split(';').map(str::to_owned).collect();
        let mut found: Vec<(usize, &str)> =
            match_header(&names).into_iter().map(|(field, column)| (column, field.name())).collect();
        found.sort_unstable();
        let found: Vec<String> = found.into_iter().map(|(column, field)| format!("{column} {field}")).collect();
        assert_eq!(found.join(", "), expected);
    }

    #[test]
    fn german_and_french_names_stand_for_the_missing_part() {
        check_header(
            "ID;Nachname;Vorname;E-Mail;Stadt;Land;Beitritt;Beitrag (EUR)",
            "0 external_id, 1 family_name, 2 given_name, 3 email, 4 city, 5 country, 6 joined, 7 fee",
        );
        check_header("Courriel;NOM;Prénom;Ville;Pays", "0 email, 1 family_name, 2 given_name, 3 city, 4 country");
        check_header("Nombre;Apellidos", "0 given_name, 1 family_name");
    }

    #[test]
    fn longer_phrases_win_over_words_within_them() {
        check_header(
            "Name;Email Address;Organization;Role;Joined (US);Fee",
            "0 name, 1 email, 2 organisation, 3 role, 4 joined, 5 fee",
        );
        check_header(
            "Organisation name;Contact Phone Number;Member since;firstName",
            "0 organisation, 1 phone, 2 joined, 3 given_name",
        );
    }

    #[test]
    fn arabic_and_cyrillic_headers_are_understood() {
        check_header("الاسم;البريد الإلكتروني;المدينة", "0 name, 1 email, 2 city");
        check_header("Имя;Фамилия;Эл. почта;Город", "0 given_name, 1 family_name, 2 email, 3 city");
    }

    #[test]
    fn each_column_and_each_field_is_used_once() {
        check_header("email;email 2;paid", "0 email");
    }

    #[test]
    fn headers_that_only_hold_a_phrase_are_none_of_ours() {
        check_header("Last login;Date of birth;User name;Postal address;Name", "4 name");
    }

    #[test]
    fn a_sentence_is_no_name_of_a_column() {
        check_header("E-mail of one we know;City", "0 email, 1 city");
        check_header("E-mail of the one we know;City", "1 city");
    }

    #[test]
    fn a_phrase_stands_once_for_one_field() {
        let mut seen = BTreeMap::new();
        for phrase in PHRASES.iter() {
            let other = seen.insert(&phrase.padded, phrase.field).unwrap_or(phrase.field);
            assert_eq!(other, phrase.field, "{}", phrase.padded);
        }
    }

    #[test]
    fn every_field_has_its_phrases() {
        for field in Field::ALL {
            assert!(PHRASES.iter().any(|phrase| phrase.field == Some(field)), "{}", field.name());
        }
    }
}
