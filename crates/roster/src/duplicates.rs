//! Which rows are one person: certainly, or worth a look side by side.
//!
//! Certain needs two witnesses that agree and none that disagrees: the same mailbox and the same name, the same id and
//! the same name; or the same personal mailbox where no name is given. Everything weaker is a suggestion. Rows are
//! compared only within blocks that share a witness, so that the work grows with the rows and not with their pairs.

mod by_email;
mod by_id;
mod by_name;
mod links;

use crate::columns::Field;
use crate::duplicates::links::Links;
use crate::fold::fold;
use crate::people::name::NameKey;
use crate::people::{Person, phone};
use crate::report::Duplicate;

/// What of a person is compared.
#[derive(Debug)]
struct Identity<'a> {
    person: &'a Person,
    name: Option<NameKey>,
    email: Option<String>,
    untagged_email: Option<String>,
    /// City and country, folded.
    city: Option<String>,
    organisation: Option<String>,
    phone: Option<String>,
    external_id: Option<&'a str>,
}

impl<'a> Identity<'a> {
    fn of(person: &'a Person) -> Self {
        let text = |field: Field| person.texts.get(&field).map(String::as_str);
        let folded = |field: Field| text(field).map(fold);
        let country = folded(Field::Country).unwrap_or_default();
        Self {
            name: person.name.as_deref().and_then(NameKey::of),
            email: person.email.as_ref().map(|email| email.key()),
            untagged_email: person.email.as_ref().map(|email| email.untagged_key()),
            city: folded(Field::City).map(|city| format!("{city}|{country}")),
            organisation: folded(Field::Organisation),
            phone: text(Field::Phone).and_then(phone::key),
            external_id: text(Field::ExternalId),
            person,
        }
    }
}

/// Groups of rows that are or may be one person, by their first row.
pub(crate) fn find(people: &[Person]) -> Vec<Duplicate> {
    let identities: Vec<Identity<'_>> = people.iter().map(Identity::of).collect();
    let mut links = Links::default();
    by_email::link(&identities, &mut links);
    by_id::link(&identities, &mut links);
    by_name::link(&identities, &mut links);
    links.into_duplicates(identities.len())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    #[track_caller]
    fn check_duplicates(list: &str, expected: &[(&[u64], bool, &str)]) {
        let report = crate::read(list.as_bytes()).unwrap().report;
        let found: Vec<(Vec<u64>, bool, String)> = report
            .duplicates
            .into_iter()
            .map(|duplicate| (duplicate.rows, duplicate.certain, duplicate.reason.to_string()))
            .collect();
        let expected: Vec<(Vec<u64>, bool, String)> =
            expected.iter().map(|(rows, certain, reason)| (rows.to_vec(), *certain, (*reason).to_owned())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn one_mailbox_and_one_name_are_one_person() {
        check_duplicates(
            "name,email\nAna Rossi,ana@a.example\nLea Patel,lea@a.example\n\"ROSSI, Ana\",ANA@A.EXAMPLE\nAna Rossi,ana+work@a.example\n",
            &[(
                &[1, 3, 4],
                true,
                "same e-mail address and name; same name, e-mail addresses that differ by a tag only",
            )],
        );
    }

    #[test]
    fn two_names_at_one_mailbox_are_only_suggested() {
        check_duplicates(
            "name,email\nAna Rossi,rossi@a.example\nTom Rossi,rossi@a.example\nAna Rossi,rossi@a.example\n",
            &[(&[1, 2], false, "same e-mail address, another name"), (&[1, 3], true, "same e-mail address and name")],
        );
    }

    #[test]
    fn a_row_without_name_joins_no_two_people() {
        check_duplicates(
            "name,email\nAna Rossi,rossi@a.example\n,rossi@a.example\nTom Rossi,rossi@a.example\n",
            &[(&[1, 2, 3], false, "same e-mail address; same e-mail address, another name")],
        );
    }

    #[test]
    fn a_mailbox_alone_is_a_person_unless_an_office_has_it() {
        check_duplicates("id,email\n1,ana@a.example\n2,Ana@a.example\n", &[(&[1, 2], true, "same e-mail address")]);
        check_duplicates(
            "id,email\n1,info@a.example\n2,info@a.example\n",
            &[(&[1, 2], false, "same e-mail address, which is an office's")],
        );
    }

    #[test]
    fn a_tag_alone_needs_the_same_id() {
        check_duplicates(
            "id,email\n1,ana@a.example\n1,ana+work@a.example\n2,lea@a.example\n3,lea+x@a.example\n",
            &[
                (&[1, 2], true, "same id, e-mail addresses that differ by a tag only"),
                (&[3, 4], false, "e-mail addresses that differ by a tag only"),
            ],
        );
    }

    #[test]
    fn one_name_in_one_city_is_only_suggested() {
        check_duplicates(
            "name;email;city;country\nAna Rossi;ana@a.example;Birmingham;GB\nAna Rossi;rossi@b.example;Birmingham;GB\n\
             Ana Rossi;ar@c.example;Birmingham;US\nAna Rossi;a@d.example;Torino;IT\n",
            &[(&[1, 2], false, "same name and city")],
        );
    }

    #[test]
    fn similar_names_in_one_place_are_only_suggested() {
        check_duplicates(
            "name;city\nAna Rossi;Torino\nAnna Rossi;Torino\nAna Rossi;Lyon\nMaria Jose Silva;Lyon\nMaria Silva;Lyon\nLea Rossi;Torino\n",
            &[(&[1, 2], false, "similar name in the same place"), (&[4, 5], false, "similar name in the same place")],
        );
    }

    #[test]
    fn copies_of_a_row_without_address_are_certain() {
        check_duplicates(
            "name;city;phone\nAna Rossi;Torino;+39 445 272 611\nAna Rossi;Torino;+39 445 272 611\nAna Rossi;Torino;\n",
            &[(&[1, 2], true, "the same in every cell"), (&[1, 3], false, "same name and city")],
        );
    }

    #[test]
    fn a_rejected_row_takes_part_too() {
        check_duplicates(
            "name;email;city\nAna Rossi;ana@a.example;Torino\nAna Rossi;ana@;Torino\n",
            &[(&[1, 2], false, "same name and city")],
        );
    }

    #[test]
    fn a_column_whose_values_repeat_much_is_no_id() {
        let names = ["Ana Rossi", "Lea Patel", "Tom Okafor", "Mia Silva", "Jon Berg"];
        let others = ["Ines Gil", "Oya Kaya", "Per Lund", "Zoe Roux", "Siân Rees"];
        let list = |second_ids: [u8; 5]| {
            let first = (1..).zip(names).map(|(id, name)| format!("{id},{name}\n"));
            let second = second_ids.into_iter().zip(others).map(|(id, name)| format!("{id},{name}\n"));
            "id,name\n".to_owned() + &first.chain(second).collect::<String>()
        };
        check_duplicates(&list([1, 2, 3, 4, 5]), &[]);
        let reason = "same id, another name or e-mail address";
        let four = [1, 2, 3, 4].map(|row| [row, row + 5]);
        let expected: Vec<(&[u64], bool, &str)> = four.iter().map(|rows| (rows.as_slice(), false, reason)).collect();
        check_duplicates(&list([1, 2, 3, 4, 6]), &expected);
    }

    #[test]
    fn less_than_a_whole_name_is_compared_with_nobody() {
        check_duplicates("name;city\nAna;Torino\nAna;Torino\nO?uz Null;Lyon\nO?uz Null;Lyon\n", &[]);
    }

    #[test]
    fn what_agrees_beside_a_name_is_said() {
        for (list, reason) in [
            (
                "name;city;phone\nAna Rossi;Lyon;+39 445 272 611\nAna Rossi;Torino;0039 445 272611\n",
                "same name and telephone",
            ),
            ("name;organisation\nAna Rossi;A fund\nAna Rossi;a fund\n", "same name and organisation"),
            ("name;email\nAna Rossi;ana@a.example\nAna Rossi;rossi@a.example\n", "same name and e-mail domain"),
            (
                "name;email\nAna Rossi;ana@gmail.com\nAna Rossi;rossi@gmail.com\n",
                "same name, nothing that tells them apart",
            ),
        ] {
            check_duplicates(list, &[(&[1, 2], false, reason)]);
        }
        let elsewhere = "name;email;city\nAna Rossi;ana@a.example;Lyon\nAna Rossi;rossi@a.example;Torino\n";
        check_duplicates(elsewhere, &[]);
    }

    #[test]
    fn a_row_without_a_place_may_be_any_of_its_name() {
        check_duplicates(
            "name;city\nAna Rossi;\nAna Rossi;Lyon\nAna Rossi;\nLea Patel;\n",
            &[(&[1, 2, 3], false, "same name, nothing that tells them apart")],
        );
    }

    #[test]
    fn a_date_counts_among_the_cells_of_a_copy() {
        let list = "name;city;joined\nAna Rossi;Torino;2016-04-03\nAna Rossi;Torino;2016-04-03\n";
        check_duplicates(list, &[(&[1, 2], true, "the same in every cell")]);
        let list = "name;city\nAna Rossi;Torino\nAna Rossi;Torino\n";
        check_duplicates(list, &[(&[1, 2], false, "same name and city")]);
    }

    #[test]
    fn a_nameless_row_of_an_office_needs_the_same_id() {
        check_duplicates(
            "id,name,email\n1,Ana Rossi,info@a.example\n1,,info@a.example\n2,,info@a.example\n",
            &[(&[1, 2], true, "same e-mail address"), (&[1, 3], false, "same e-mail address, which is an office's")],
        );
    }

    #[test]
    fn a_nameless_row_with_a_tag_is_none_of_two_people() {
        check_duplicates(
            "name,email\nAna Rossi,ana@a.example\nTom Patel,ana@a.example\n,ana+x@a.example\n",
            &[(&[1, 2], false, "same e-mail address, another name")],
        );
        check_duplicates(
            "name,email\nAna Rossi,ana@a.example\n,ana+x@a.example\n",
            &[(&[1, 2], false, "e-mail addresses that differ by a tag only")],
        );
    }

    #[test]
    fn thousands_of_one_name_are_one_suggestion_in_little_time() {
        let mut list = "name;city\n".to_owned();
        for row in 0..20_000 {
            writeln!(list, "Ana Rossi;{}", if row % 2 == 0 { "Torino" } else { "Lyon" }).unwrap();
        }
        let groups: Vec<usize> =
            crate::read(list.as_bytes()).unwrap().report.duplicates.iter().map(|group| group.rows.len()).collect();
        assert_eq!(groups, [10_000, 10_000]);
    }
}
