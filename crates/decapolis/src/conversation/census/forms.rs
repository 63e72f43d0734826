//! The form of census groups, read into types: a class a line, with its share.

use kernel::design::{Control, Field, TextArea, TextField, TextKind, Width};
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::{CLASSES_MAX, CensusClass, CensusGroup, GROUPS_MAX};

/// Classes that tell anything apart.
const CLASSES_MIN: usize = 2;
/// Letters of the name of a group or of a class.
const LETTERS_MAX: usize = 60;
/// Years of a census that people answer to.
const YEARS: std::ops::RangeInclusive<i64> = 1_900..=2_200;

/// The fields of a group: name, source, year, classes.
const FIELDS: [[&str; 4]; GROUPS_MAX] = [
    ["name_1", "source_1", "year_1", "classes_1"],
    ["name_2", "source_2", "year_2", "classes_2"],
    ["name_3", "source_3", "year_3", "classes_3"],
];

/// Reads the groups; one without a name and without classes is none.
pub(super) fn parse(form: &Fields, language: Language) -> Result<Vec<CensusGroup>, FormErrors> {
    let mut reading = Reading::new(form, language);
    let mut groups: Vec<CensusGroup> = Vec::new();
    for fields in &FIELDS {
        if fields.iter().any(|field| !reading.get(field).is_empty()) {
            let place = i64::try_from(groups.len() + 1).unwrap_or(1);
            groups.push(group(&mut reading, fields, place, &Texts::new(language)));
        }
    }
    reading.done(Some(groups))
}

fn group(reading: &mut Reading<'_>, fields: &[&'static str; 4], place: i64, texts: &Texts) -> CensusGroup {
    let [name, source, year, classes] = *fields;
    CensusGroup {
        place,
        name: reading.words(name, LETTERS_MAX, texts.error_census_name()),
        source: reading.words(source, NAME_MAX, texts.error_census_source()),
        year: reading.count(year, YEARS).unwrap_or(0),
        classes: read_classes(reading, classes, texts),
    }
}

fn read_classes(reading: &mut Reading<'_>, field: &'static str, texts: &Texts) -> Vec<CensusClass> {
    let lines: Vec<&str> = reading.get(field).lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() < CLASSES_MIN || lines.len() > CLASSES_MAX {
        reading.fail(field, texts.error_census_classes(CLASSES_MAX, CLASSES_MIN));
        return Vec::new();
    }
    let mut classes: Vec<CensusClass> = Vec::new();
    for (number, line) in (1_i64..).zip(&lines) {
        match class(line).filter(|class| classes.iter().all(|other| other.name != class.name)) {
            Some(class) => classes.push(class),
            None => reading.fail(field, texts.error_census_line(number)),
        }
    }
    let sum: i64 = classes.iter().map(|class| class.tenths).sum();
    if classes.len() == lines.len() && (sum - 1_000).abs() > slack(&classes) {
        reading.fail(field, texts.error_census_sum(written(sum)));
    }
    classes
}

/// How far rounding takes a sum from 100, in tenths: half a unit of the last digit for each class.
fn slack(classes: &[CensusClass]) -> i64 {
    let count = i64::try_from(classes.len()).unwrap_or(0);
    let is_whole = classes.iter().all(|class| class.tenths % 10 == 0);
    if is_whole { 5 * count } else { (count + 1) / 2 }
}

/// A line: "Under 30: 22", "Under 30 22,5 %". The share is what stands last.
fn class(line: &str) -> Option<CensusClass> {
    let line = line.trim_end_matches(['%', '٪']).trim_end();
    let (name, share) = line.rsplit_once(|letter: char| letter.is_whitespace() || letter == ':')?;
    let name = name.trim().trim_end_matches(':').trim_end();
    let is_name = !name.is_empty() && name.chars().count() <= LETTERS_MAX;
    let tenths = tenths(share)?;
    is_name.then(|| CensusClass { name: name.to_owned(), tenths })
}

/// A share above 0 and below 100 with at most one digit behind its point or comma.
fn tenths(share: &str) -> Option<i64> {
    let (whole, tenth) = share.split_once(['.', ',']).unwrap_or((share, "0"));
    let is_number = |digits: &str, most: usize| {
        !digits.is_empty() && digits.len() <= most && digits.bytes().all(|digit| digit.is_ascii_digit())
    };
    if !is_number(whole, 2) || !is_number(tenth, 1) {
        return None;
    }
    let tenths = 10 * whole.parse::<i64>().ok()? + tenth.parse::<i64>().ok()?;
    (tenths > 0).then_some(tenths)
}

/// Tenths as they are typed.
fn written(tenths: i64) -> String {
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

/// What the form shows of groups that are there.
pub(super) fn present(groups: &[CensusGroup]) -> Fields {
    let mut fields = Fields::default();
    for (group, names) in groups.iter().zip(&FIELDS) {
        let line = |class: &CensusClass| format!("{}: {}", class.name, written(class.tenths));
        let classes: Vec<String> = group.classes.iter().map(line).collect();
        let values = [&group.name, &group.source, &group.year.to_string(), &classes.join("\n")];
        for (name, value) in names.iter().zip(values) {
            fields = fields.and(name, value);
        }
    }
    fields
}

pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut controls = Vec::new();
    for (number, names) in (1_i64..).zip(&FIELDS) {
        let field = |name: &'static str, label: String, hint: Option<&'static str>| Field {
            hint: hint.filter(|_| number == 1).map(Into::into),
            error: filled.errors.of(name),
            ..Field::new(name, label)
        };
        let line = |field: Field, width: Width| {
            let value = filled.typed.get(&field.name).to_owned().into();
            Control::Text(TextField { field, value, kind: TextKind::Words, width, ..TextField::default() })
        };
        let [name, source, year, classes] = *names;
        controls.push(line(
            field(name, texts.census_name(number).to_string(), Some(texts.census_name_hint())),
            Width::Medium,
        ));
        let value = filled.typed.get(classes).to_owned().into();
        let area = field(classes, texts.census_classes(number).to_string(), Some(texts.census_classes_hint()));
        controls.push(Control::Area(TextArea { field: area, value }));
        controls.push(line(
            field(source, texts.census_source(number).to_string(), Some(texts.census_source_hint())),
            Width::Full,
        ));
        controls.push(line(field(year, texts.census_year(number).to_string(), None), Width::Short));
    }
    controls
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(classes: &str) -> Result<Vec<CensusGroup>, FormErrors> {
        let fields = [("name_1", "Age"), ("source_1", "Census"), ("year_1", "2020"), ("classes_1", classes)];
        parse(&Fields::from(fields), Language::English)
    }

    #[test]
    fn shares_are_read_however_people_write_them() {
        let groups = read("Under 30: 22\n30 to 64   52,5 %\n65 and over: 25.5%").expect("whole");
        let found: Vec<(&str, i64)> =
            groups[0].classes.iter().map(|class| (class.name.as_str(), class.tenths)).collect();
        assert_eq!(found, [("Under 30", 220), ("30 to 64", 525), ("65 and over", 255)]);
        assert_eq!(read(present(&groups).get("classes_1")).expect("again"), groups);
    }

    #[test]
    fn a_group_needs_its_source_its_year_and_shares_that_sum_to_a_hundred() {
        for classes in [
            "Under 30: 22",
            "Under 30: 22\n30 and over: 70",
            "Under 30\n30 and over: 78",
            "A: 50\nA: 50",
            "A: 0\nB: 100",
        ] {
            assert!(read(classes).expect_err(classes).of("classes_1").is_some(), "{classes}");
        }
        assert!(read("A: 33\nB: 33\nC: 33").is_ok(), "thirds are rounded");
        let bare = parse(&Fields::from([("name_2", "Age")]), Language::English).expect_err("bare");
        assert!(["source_2", "year_2", "classes_2"].iter().all(|field| bare.of(field).is_some()));
        assert_eq!(parse(&Fields::default(), Language::English).expect("none"), []);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused_and_what_is_read_sums_to_a_hundred(classes in "(.{0,20}\n){0,12}") {
            if let Ok(groups) = read(&classes) {
                let sum: i64 = groups[0].classes.iter().map(|class| class.tenths).sum();
                prop_assert!((950..=1_050).contains(&sum), "{}", sum);
            }
        }
    }
}
