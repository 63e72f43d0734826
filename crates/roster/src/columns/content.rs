//! What a column holds by the look of its cells, for lists without a header or with one we cannot read.
//!
//! Addresses are sure; names are what is left of letters. Beside an e-mail address the family name is the part that the
//! address repeats whole (`arossi@`), or the later one (`ana.rossi@`).

use std::collections::BTreeMap;

use super::Field;
use crate::fold::{fold, words};
use crate::people::{cell, date, email, phone};
use crate::table::Table;

/// Rows looked at.
const LOOKED_AT_ROWS: usize = 500;

/// First words of organisations that cities are: English, French, Spanish, Portuguese, German, Italian, Dutch, Turkish.
const ORGANISATION_WORDS: [&str; 24] = [
    "city of",
    "town of",
    "municipality",
    "county of",
    "council",
    "ville de",
    "mairie",
    "metropole",
    "ayuntamiento",
    "municipalidad",
    "prefeitura",
    "camara municipal",
    "stadt ",
    "landeshauptstadt",
    "gemeinde",
    "comune di",
    "gemeente",
    "belediye",
    "university",
    "institute",
    "ministry",
    "agency",
    "gmbh",
    "ltd",
];

/// Words of functions in a city.
const ROLE_WORDS: [&str; 18] = [
    "mayor",
    "cio",
    "cto",
    "cdo",
    "officer",
    "adviser",
    "advisor",
    "head",
    "director",
    "manager",
    "clerk",
    "lead",
    "maire",
    "alcalde",
    "burgermeister",
    "sindaco",
    "burgemeester",
    "secretary",
];

/// Adds to `by_field` what the cells of columns without a field show. With a header only what no list can do without,
/// addresses and names, since the other names of columns were understood or are foreign to us.
pub(super) fn match_cells(table: &Table<'_>, by_field: &mut BTreeMap<Field, usize>) {
    let shapes: Vec<Shape> = (0..table.width()).map(|column| Shape::of(table, column)).collect();
    let wanted: &[Field] = match table.header {
        Some(_) => &[Field::Email],
        None => &[
            Field::Email,
            Field::Joined,
            Field::Phone,
            Field::Website,
            Field::Country,
            Field::ExternalId,
            Field::Organisation,
            Field::Role,
        ],
    };
    for field in wanted {
        let free = |column: &usize| !by_field.values().any(|taken| taken == column);
        let best = (0..shapes.len())
            .filter(free)
            .filter(|column| shapes[*column].is(*field))
            .max_by_key(|column| (shapes[*column].count_of(*field), std::cmp::Reverse(*column)));
        if let Some(column) = best.filter(|_| !by_field.contains_key(field)) {
            by_field.insert(*field, column);
        }
    }
    match_names(table, &shapes, by_field);
}

fn match_names(table: &Table<'_>, shapes: &[Shape], by_field: &mut BTreeMap<Field, usize>) {
    if by_field.keys().any(|field| field.is_of_name()) {
        return;
    }
    let free = |column: &usize| !by_field.values().any(|taken| taken == column);
    let texts: Vec<usize> = (0..shapes.len()).filter(free).filter(|column| shapes[*column].is_words()).collect();
    // A header that we cannot read may name any text: only text beside an address is a name, and only of two words.
    let whole_name = texts.iter().copied().find(|column| shapes[*column].is_whole_name());
    if table.header.is_some() {
        whole_name.map(|column| by_field.insert(Field::Name, column));
        return;
    }
    let neighbours =
        texts.windows(2).find(|pair| pair[0] + 1 == pair[1] && pair.iter().all(|column| !shapes[*column].has_comma()));
    let mut left = texts.clone();
    match (whole_name, neighbours) {
        (Some(column), _)
            if Some(column) == texts.first().copied() && !is_repeated_in_emails(table, by_field, &texts) =>
        {
            by_field.insert(Field::Name, column);
            left.retain(|text| *text != column);
        }
        (_, Some(&[first, second])) if is_pair_of_names(table, by_field, (first, second)) => {
            let (given, family) =
                if family_stands_first(table, by_field, (first, second)) { (second, first) } else { (first, second) };
            by_field.extend([(Field::GivenName, given), (Field::FamilyName, family)]);
            left.retain(|text| *text != first && *text != second);
        }
        _ => {
            if let Some(column) = whole_name.or_else(|| texts.first().copied()) {
                by_field.insert(Field::Name, column);
                left.retain(|text| *text != column);
            }
        }
    }
    if let Some(column) = left.first() {
        by_field.insert(Field::City, *column);
    }
}

/// Whether the first two text columns are parts of one name by the witness of the addresses.
fn is_repeated_in_emails(table: &Table<'_>, by_field: &BTreeMap<Field, usize>, texts: &[usize]) -> bool {
    let Some(&[first, second]) = texts.get(..2) else { return false };
    let witness = email_witness(table, by_field, (first, second));
    first + 1 == second && witness.second > witness.rows / 4
}

/// Two text columns side by side are given and family name when addresses repeat the second or nothing speaks against.
fn is_pair_of_names(table: &Table<'_>, by_field: &BTreeMap<Field, usize>, pair: (usize, usize)) -> bool {
    let witness = email_witness(table, by_field, pair);
    witness.rows == 0 || (witness.first + witness.second) * 4 > witness.rows
}

fn family_stands_first(table: &Table<'_>, by_field: &BTreeMap<Field, usize>, pair: (usize, usize)) -> bool {
    let witness = email_witness(table, by_field, pair);
    witness.first > witness.second
}

/// In how many rows an address speaks for one of two columns being the family name.
#[derive(Debug, Default)]
struct Witness {
    rows: usize,
    first: usize,
    second: usize,
}

fn email_witness(table: &Table<'_>, by_field: &BTreeMap<Field, usize>, pair: (usize, usize)) -> Witness {
    let mut witness = Witness::default();
    let Some(email_column) = by_field.get(&Field::Email) else { return witness };
    for row in table.rows.iter().take(LOOKED_AT_ROWS) {
        let Ok(read) = email::read(&cell::clean(row.cell(*email_column)).text) else { continue };
        let local = read.email.local_letters();
        let position = |column: usize| {
            let letters: String = fold(row.cell(column)).chars().filter(|letter| letter.is_alphabetic()).collect();
            if letters.chars().count() < 3 { None } else { local.find(&letters) }
        };
        witness.rows += 1;
        match (position(pair.0), position(pair.1)) {
            (Some(first), Some(second)) => {
                *(if first > second { &mut witness.first } else { &mut witness.second }) += 1
            }
            (Some(_), None) => witness.first += 1,
            (None, Some(_)) => witness.second += 1,
            (None, None) => {}
        }
    }
    witness
}

/// How many cells of a column look like what.
#[derive(Debug, Default)]
struct Shape {
    filled: usize,
    emails: usize,
    dates: usize,
    phones: usize,
    websites: usize,
    country_codes: usize,
    whole_numbers: usize,
    organisations: usize,
    roles: usize,
    texts: usize,
    of_two_words: usize,
    with_comma: usize,
}

impl Shape {
    fn of(table: &Table<'_>, column: usize) -> Self {
        let mut shape = Self::default();
        for row in table.rows.iter().take(LOOKED_AT_ROWS) {
            let text = cell::clean(row.cell(column)).text;
            if !text.is_empty() {
                shape.count(&text);
            }
        }
        shape
    }

    fn count(&mut self, text: &str) {
        let folded = fold(text);
        let has_word = |list: &[&str]| words(&folded).any(|word| list.contains(&word));
        let is_whole_number = text.bytes().all(|byte| byte.is_ascii_digit());
        let is_date = date::read(text, date::DateOrder::Unknown)
            .is_some_and(|read| read.doubt != Some(date::DateDoubt::DayNumber));
        self.filled += 1;
        self.emails += usize::from(email::looks_like_one(text));
        self.dates += usize::from(is_date && !is_whole_number);
        self.phones += usize::from(phone::is_phone(text) && !is_whole_number && !is_date);
        self.websites += usize::from(folded.starts_with("http") || folded.starts_with("www."));
        self.country_codes += usize::from(text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()));
        self.whole_numbers += usize::from(is_whole_number);
        self.organisations += usize::from(ORGANISATION_WORDS.iter().any(|start| folded.contains(start)));
        self.roles += usize::from(has_word(&ROLE_WORDS));
        let is_text = !text.contains('@') && !text.contains(|letter: char| letter.is_ascii_digit());
        self.texts += usize::from(is_text);
        self.of_two_words += usize::from(is_text && (2..=5).contains(&text.split(' ').count()));
        self.with_comma += usize::from(is_text && text.contains(','));
    }

    fn count_of(&self, field: Field) -> usize {
        match field {
            Field::Email => self.emails,
            Field::Joined => self.dates,
            Field::Phone => self.phones,
            Field::Website => self.websites,
            Field::Country => self.country_codes,
            Field::ExternalId => self.whole_numbers,
            Field::Organisation => self.organisations,
            Field::Role => self.roles,
            _ => 0,
        }
    }

    /// Most filled cells look so.
    fn is(&self, field: Field) -> bool {
        self.count_of(field) * 2 > self.filled
    }

    fn is_words(&self) -> bool {
        self.texts * 2 > self.filled && !self.is(Field::Country)
    }

    fn is_whole_name(&self) -> bool {
        self.is_words() && self.of_two_words * 2 > self.filled
    }

    fn has_comma(&self) -> bool {
        self.with_comma * 2 > self.filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::cut;

    #[track_caller]
    fn check_cells(text: &str, expected: &[(Field, usize)]) {
        let mut by_field = BTreeMap::new();
        match_cells(&cut(text).unwrap(), &mut by_field);
        assert_eq!(by_field.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn name_parts_address_and_organisation_are_found() {
        let text = "Zoë|Åberg|zoe@a.example|City of Malmö\nInes|Sørensen|isorensen1@b.example|City of Köln\n\
                    Siân|d'Almeida|sdalmeida2@c.example|City of Québec\nLea|Okafor|lokafor4@d.example|City of Lyon\n";
        check_cells(
            text,
            &[(Field::GivenName, 0), (Field::FamilyName, 1), (Field::Email, 2), (Field::Organisation, 3)],
        );
    }

    #[test]
    fn addresses_tell_that_the_family_name_stands_first() {
        let text = "Rossi,Ana,ana.rossi@a.example\nPatel,Lea,lea.patel@a.example\n";
        check_cells(text, &[(Field::GivenName, 1), (Field::FamilyName, 0), (Field::Email, 2)]);
    }

    #[test]
    fn whole_names_dates_and_telephones_are_found() {
        let text = "7;Ana Rossi;+39 445 2726;03.04.2016;IT;Torino\n8;Lea Patel;+33 445 2727;04.04.2016;FR;Lyon\n";
        let expected = [
            (Field::ExternalId, 0),
            (Field::Name, 1),
            (Field::Phone, 2),
            (Field::City, 5),
            (Field::Country, 4),
            (Field::Joined, 3),
        ];
        check_cells(text, &expected);
    }

    fn shape_of(cells: &[&str]) -> Shape {
        let mut shape = Shape::default();
        cells.iter().for_each(|cell| shape.count(cell));
        shape
    }

    #[test]
    fn a_column_is_what_most_of_its_cells_look_like() {
        for (field, cell) in [
            (Field::Email, "ana@a.example"),
            (Field::Joined, "03.04.2016"),
            (Field::Phone, "+39 445 2726"),
            (Field::Website, "https://a.example"),
            (Field::Website, "www.a.example"),
            (Field::Country, "IT"),
            (Field::ExternalId, "1047"),
            (Field::Organisation, "City of Lyon"),
            (Field::Role, "Deputy Mayor"),
        ] {
            assert!(shape_of(&[cell, "Ana Rossi", cell]).is(field), "{cell}");
            assert!(!shape_of(&[cell, "Ana Rossi"]).is(field), "{cell}");
        }
        for (field, other) in [
            (Field::Joined, "2016"),
            (Field::Joined, "42002"),
            (Field::Phone, "30123456"),
            (Field::Phone, "2016-04-03"),
            (Field::Country, "it"),
            (Field::Country, "ITA"),
            (Field::ExternalId, "10a"),
            (Field::Notes, "ana@a.example"),
        ] {
            assert!(!shape_of(&[other, other]).is(field), "{other}");
        }
    }

    #[test]
    fn names_are_words_of_which_most_cells_have_two() {
        let words = |cells: &[&str]| {
            let shape = shape_of(cells);
            (shape.is_words(), shape.is_whole_name(), shape.has_comma())
        };
        assert_eq!(words(&["Ana", "Lea"]), (true, false, false));
        assert_eq!(words(&["Ana Rossi", "Lea"]), (true, false, false));
        assert_eq!(words(&["Ana Rossi", "Lea", "María del Mar Gil Paz"]), (true, true, false));
        assert_eq!(words(&["One more of them has six", "Another one of those has six"]), (true, false, false));
        assert_eq!(words(&["Rossi, Ana", "Lea"]), (true, false, false));
        assert_eq!(words(&["Rossi, Ana", "Patel, Lea", "Tom"]), (true, true, true));
        assert_eq!(words(&["Ana Rossi", "10 Rue"]), (false, false, false));
        assert_eq!(words(&["ana @", "lea @"]), (false, false, false));
        assert_eq!(words(&["IT", "FR"]), (false, false, false));
    }

    #[test]
    fn a_whole_name_in_the_address_is_not_beside_another_part() {
        check_cells(
            "Ana Rossi,Lyon,anarossi@a.example\nLea Patel,Izmir,leapatel@b.example\n",
            &[(Field::Name, 0), (Field::Email, 2), (Field::City, 1)],
        );
        check_cells(
            "Lyon,Ana Rossi,arossi@a.example\nIzmir,Lea Patel,lpatel@b.example\n",
            &[(Field::Name, 1), (Field::Email, 2), (Field::City, 0)],
        );
    }

    #[test]
    fn two_given_names_before_a_family_name_are_no_whole_name() {
        check_cells(
            "Ana Maria,Rossi,rossi@a.example\nLea Sofia,Patel,lpatel@b.example\n",
            &[(Field::GivenName, 0), (Field::FamilyName, 1), (Field::Email, 2)],
        );
    }

    #[test]
    fn words_that_few_addresses_repeat_are_a_name_and_a_city() {
        let expected = [(Field::Name, 0), (Field::Email, 2), (Field::City, 1)];
        let one_in_four = "Ana,Lyon,ana@a.example\nLea,Izmir,desk@b.example\n\
                           Tom,Torino,office@c.example\nMia,Porto,hello@d.example\n";
        check_cells(one_in_four, &expected);
        check_cells("Bo,Lyon,bob@a.example\nLi,Izmir,lili@b.example\n", &expected);
    }

    #[test]
    fn without_addresses_the_first_two_words_are_a_name() {
        check_cells(
            "Ana,Rossi,Lyon\nLea,Patel,Izmir\n",
            &[(Field::GivenName, 0), (Field::FamilyName, 1), (Field::City, 2)],
        );
        check_cells(
            "Rossi,Ana;Lyon;IT\nPatel,Lea;Izmir;TR\n",
            &[(Field::Name, 0), (Field::City, 1), (Field::Country, 2)],
        );
    }

    #[test]
    fn of_two_columns_of_addresses_the_fuller_one_counts_then_the_first() {
        let email = |text: &str| {
            let mut by_field = BTreeMap::new();
            match_cells(&cut(text).unwrap(), &mut by_field);
            by_field.get(&Field::Email).copied()
        };
        assert_eq!(email("Ana;a@a.example;x@b.example\nLea;l@a.example;y@b.example\n"), Some(1));
        assert_eq!(email("Ana;;x@b.example\nLea;l@a.example;y@b.example\n"), Some(2));
        assert_eq!(email("Ana;1;a@a.example\nLea;2;none\n"), None);
    }
}
