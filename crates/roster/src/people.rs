//! From rows to people: each cell cleaned and read for what it is, and a note of everything odd.

pub(crate) mod cell;
pub(crate) mod date;
pub(crate) mod email;
pub(crate) mod name;
pub(crate) mod number;
pub(crate) mod phone;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::columns::{Columns, Field, label};
use crate::people::date::{DateDoubt, DateOrder, PartialDate};
use crate::people::email::Email;
use crate::people::number::DecimalSign;
use crate::report::{Problem, Rejection, RejectionReason, Warning};
use crate::table::{Row, Table};
use crate::text::mojibake;

/// A person as the list has them, cleaned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Data row, from 1.
    pub row: u64,
    /// Line of the file, from 1.
    pub line: u64,
    /// Whole name as typed, or given and family name joined.
    pub name: Option<String>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub email: Option<Email>,
    pub joined: Option<PartialDate>,
    /// All other fields that are filled. Amounts and population are digits with a decimal point; the rest is text.
    pub texts: BTreeMap<Field, String>,
}

impl Serialize for Email {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.address())
    }
}

/// All rows of a table, read.
#[derive(Debug, Default)]
pub(crate) struct People {
    /// Every row, the rejected ones too.
    pub(crate) all: Vec<Person>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) rejected: Vec<Rejection>,
}

/// What the cells of a column have in common, found once before its cells are read.
#[derive(Debug, Clone, Copy)]
struct ColumnHabit {
    field: Option<Field>,
    is_mojibake: bool,
    date_order: DateOrder,
    decimal: DecimalSign,
}

/// Reads all rows of a table.
pub(crate) fn read_rows(table: &Table<'_>, columns: &Columns) -> People {
    let habits: Vec<ColumnHabit> = (0..table.width()).map(|column| habit_of(table, columns, column)).collect();
    let mut people = People::default();
    for (number, row) in (1..).zip(&table.rows) {
        let mut reader = RowReader { table, row, number, warnings: &mut people.warnings, email_fault: None };
        let person = reader.read(&habits);
        if let Some((field, reason)) = rejection_of(&person, reader.email_fault) {
            people.rejected.push(Rejection { row: number, line: row.line, field, reason });
        }
        people.all.push(person);
    }
    people
}

fn rejection_of(person: &Person, email_fault: Option<email::EmailFault>) -> Option<(&'static str, RejectionReason)> {
    if let Some(fault) = email_fault {
        return Some((Field::Email.name(), RejectionReason::EmailUnusable(fault)));
    }
    let is_nobody = person.name.is_none() && person.email.is_none();
    is_nobody.then_some((Field::Name.name(), RejectionReason::NoNameNorEmail))
}

fn habit_of(table: &Table<'_>, columns: &Columns, column: usize) -> ColumnHabit {
    let cells = || table.rows.iter().map(|row| row.cell(column).trim());
    let field = columns.field_of(column);
    let header = table.header.as_ref().and_then(|header| header.names.get(column)).map(String::as_str);
    ColumnHabit {
        field,
        is_mojibake: mojibake::is_rule(cells()),
        date_order: if field == Some(Field::Joined) { date::order_of(cells(), header) } else { DateOrder::Unknown },
        decimal: match field {
            Some(Field::Fee | Field::Population) => number::decimal_sign_of(cells()),
            _ => DecimalSign::Point,
        },
    }
}

/// Reads one row and notes what is odd.
struct RowReader<'a, 'text> {
    table: &'a Table<'text>,
    row: &'a Row<'text>,
    number: u64,
    warnings: &'a mut Vec<Warning>,
    email_fault: Option<email::EmailFault>,
}

impl RowReader<'_, '_> {
    fn read(&mut self, habits: &[ColumnHabit]) -> Person {
        let mut person = Person {
            row: self.number,
            line: self.row.line,
            name: None,
            given_name: None,
            family_name: None,
            email: None,
            joined: None,
            texts: BTreeMap::new(),
        };
        if self.row.stray_quotes {
            self.warn(None, Problem::StrayQuotes);
        }
        self.warn_of_cells_beyond_header();
        for (column, habit) in habits.iter().enumerate() {
            let text = self.clean_cell(column, habit);
            if let Some(field) = habit.field.filter(|_| !text.is_empty()) {
                self.keep(&mut person, field, text, habit);
            }
        }
        settle_name(&mut person);
        person
    }

    fn warn_of_cells_beyond_header(&mut self) {
        let Some(header) = &self.table.header else { return };
        let beyond = self.row.cells.iter().skip(header.names.len()).filter(|cell| !cell.trim().is_empty()).count();
        if beyond > 0 {
            self.warn(None, Problem::CellsBeyondHeader { count: beyond });
        }
    }

    fn clean_cell(&mut self, column: usize, habit: &ColumnHabit) -> String {
        let raw = self.row.cell(column);
        if raw.is_empty() {
            return String::new();
        }
        let repaired = if habit.is_mojibake { mojibake::repair(raw) } else { None };
        let cleaned = cell::clean(repaired.as_deref().unwrap_or(raw));
        if repaired.is_some() {
            self.warn_cell(column, habit, Problem::Mojibake { repaired: cleaned.text.clone() });
        }
        if cleaned.had_invisible {
            self.warn_cell(column, habit, Problem::Invisible);
        }
        if cell::is_formula(&cleaned.text) {
            self.warn_cell(column, habit, Problem::Formula);
        }
        cleaned.text
    }

    fn keep(&mut self, person: &mut Person, field: Field, text: String, habit: &ColumnHabit) {
        let is_empty = if field.is_of_name() { cell::is_blank_sign(&text) } else { cell::is_placeholder(&text) };
        if is_empty {
            return;
        }
        match field {
            Field::Name => person.name = Some(self.keep_name(field, text)),
            Field::GivenName => person.given_name = Some(self.keep_name(field, text)),
            Field::FamilyName => person.family_name = Some(self.keep_name(field, text)),
            Field::City | Field::Organisation => drop(person.texts.insert(field, self.keep_name(field, text))),
            Field::Email => person.email = self.read_email(&text),
            Field::Joined => person.joined = self.read_date(&text, habit.date_order),
            Field::Fee | Field::Population => match number::read(&text, habit.decimal) {
                Some(number) => drop(person.texts.insert(field, number)),
                None => self.warn(Some(field), Problem::NumberUnreadable),
            },
            _ => {
                if field == Field::Phone && !phone::is_phone(&text) {
                    self.warn(Some(field), Problem::PhoneUnreadable);
                }
                person.texts.insert(field, text);
            }
        }
    }

    fn keep_name(&mut self, field: Field, text: String) -> String {
        if name::has_lost_letters(&text) {
            self.warn(Some(field), Problem::LettersLost);
        }
        text
    }

    fn read_email(&mut self, text: &str) -> Option<Email> {
        match email::read(text) {
            Ok(read) => {
                let kept = || read.email.address();
                if read.had_more {
                    self.warn(Some(Field::Email), Problem::FurtherEmails { kept: kept() });
                } else if read.was_repaired {
                    self.warn(Some(Field::Email), Problem::EmailRepaired { address: kept() });
                }
                Some(read.email)
            }
            Err(fault) => {
                self.email_fault = Some(fault);
                None
            }
        }
    }

    fn read_date(&mut self, text: &str, order: DateOrder) -> Option<PartialDate> {
        let Some(read) = date::read(text, order) else {
            self.warn(Some(Field::Joined), Problem::DateUnreadable);
            return None;
        };
        let read_as = read.date;
        let problem = read.doubt.map(|doubt| match doubt {
            DateDoubt::Order => Problem::DateOrderUnknown { read_as },
            DateDoubt::Century => Problem::DateCentury { read_as },
            DateDoubt::DayNumber => Problem::DateDayNumber { read_as },
        });
        if let Some(problem) = problem {
            self.warn(Some(Field::Joined), problem);
        }
        Some(read_as)
    }

    fn warn_cell(&mut self, column: usize, habit: &ColumnHabit, reason: Problem) {
        let field = habit.field.map_or_else(|| label(self.table, column).to_string(), |field| field.name().to_owned());
        self.push(Some(field), reason);
    }

    fn warn(&mut self, field: Option<Field>, reason: Problem) {
        self.push(field.map(|field| field.name().to_owned()), reason);
    }

    fn push(&mut self, field: Option<String>, reason: Problem) {
        self.warnings.push(Warning { row: Some(self.number), line: Some(self.row.line), field, reason });
    }
}

/// Fills the whole name from its parts, or the parts from a comma in the whole name.
fn settle_name(person: &mut Person) {
    if let Some(name) = &person.name {
        let parts = name::parts(name).filter(|_| person.given_name.is_none() && person.family_name.is_none());
        if let Some(parts) = parts {
            person.name = Some(format!("{} {}", parts.given, parts.family));
            person.given_name = Some(parts.given);
            person.family_name = Some(parts.family);
        }
        return;
    }
    let parts: Vec<&str> =
        [&person.given_name, &person.family_name].into_iter().flatten().map(String::as_str).collect();
    person.name = (!parts.is_empty()).then(|| parts.join(" "));
}

#[cfg(test)]
mod tests {
    use crate::report::Problem;

    #[track_caller]
    fn check_warnings(list: &str, expected: &[(u64, u64, &str, Problem)]) {
        let warnings = crate::read(list.as_bytes()).unwrap().report.warnings;
        let found: Vec<(u64, u64, String, Problem)> = warnings
            .into_iter()
            .filter_map(|warning| {
                Some((warning.row?, warning.line?, warning.field.unwrap_or_default(), warning.reason))
            })
            .collect();
        let expected: Vec<(u64, u64, String, Problem)> = expected
            .iter()
            .map(|(row, line, field, problem)| (*row, *line, (*field).to_owned(), problem.clone()))
            .collect();
        assert_eq!(found, expected);
    }

    #[track_caller]
    fn check_rejected(list: &str, expected: &[(u64, u64, &str, &str)]) {
        let report = crate::read(list.as_bytes()).unwrap().report;
        let found: Vec<(u64, u64, &str, String)> = report
            .rejected
            .into_iter()
            .map(|rejection| (rejection.row, rejection.line, rejection.field, rejection.reason.to_string()))
            .collect();
        let expected: Vec<(u64, u64, &str, String)> =
            expected.iter().map(|(row, line, field, reason)| (*row, *line, *field, (*reason).to_owned())).collect();
        assert_eq!((found.len() as u64, found), (report.rows - report.accepted, expected));
    }

    #[test]
    fn only_rows_without_name_and_address_or_with_a_bad_one_are_rejected() {
        check_rejected(
            "name;email;city\n;;Torino\nAna;;\n;lea@a.example;\nTom;tom@;Lyon\nMia;n/a;Lyon\n",
            &[
                (1, 2, "name", "there is neither a name nor an e-mail address"),
                (4, 5, "email", "the e-mail address cannot be used: what stands after the @ is no domain"),
            ],
        );
    }

    #[test]
    fn null_and_test_are_surnames() {
        let list = "Vorname;Nachname;E-Mail;Notes\nÑuria;NULL;n@a.example;NULL\nMarek;Test;;n/a\n";
        let people = crate::read(list.as_bytes()).unwrap().people;
        let names: Vec<Option<&str>> = people.iter().map(|person| person.name.as_deref()).collect();
        assert_eq!(names, [Some("Ñuria NULL"), Some("Marek Test")]);
        assert!(people.iter().all(|person| person.texts.is_empty()));
    }

    #[test]
    fn names_keep_their_form_and_show_their_parts() {
        let people = crate::read("Member;email\n\"van der Berg, Jean‑Luc\";j@a.example\n".as_bytes()).unwrap().people;
        assert_eq!(people[0].name.as_deref(), Some("Jean‑Luc van der Berg"));
        assert_eq!(
            (people[0].given_name.as_deref(), people[0].family_name.as_deref()),
            (Some("Jean‑Luc"), Some("van der Berg"))
        );
    }

    #[test]
    fn bad_cells_are_warnings_by_row_line_and_field() {
        check_warnings(
            "name,email,joined,phone,note,fee\nAna,a@a.example,31/02/2020,extra,=1+2,x\n\"Lea\nP\",l@a.example,,+49 30,+49 30,-\n\
             Tom,<t@a.example>,,,@SUM(A1),7\n",
            &[
                (1, 2, "joined", Problem::DateUnreadable),
                (1, 2, "phone", Problem::PhoneUnreadable),
                (1, 2, "notes", Problem::Formula),
                (1, 2, "fee", Problem::NumberUnreadable),
                (3, 5, "email", Problem::EmailRepaired { address: "t@a.example".into() }),
                (3, 5, "notes", Problem::Formula),
            ],
        );
    }

    #[test]
    fn ambiguous_dates_are_said_with_what_they_were_read_as() {
        let list = "name;joined\nAna;03/04/2016\nLea;04/04/2016\n";
        let read_as = crate::people::date::read("03.04.2016", crate::people::date::DateOrder::Unknown).unwrap().date;
        check_warnings(list, &[(1, 2, "joined", Problem::DateOrderUnknown { read_as })]);
        check_warnings("name;joined\nAna;03/04/2016\nLea;04/14/2016\n", &[]);
    }

    #[test]
    fn lost_letters_and_cells_beyond_the_header_are_said() {
        check_warnings(
            "name,email\nO?uz,o@a.example,extra,,cell\n",
            &[(1, 2, "", Problem::CellsBeyondHeader { count: 2 }), (1, 2, "name", Problem::LettersLost)],
        );
    }
}
