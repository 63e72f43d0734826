//! The forms of a practice: read into types with all errors at once.

use atlas::{Atlas, PlaceId};
use kernel::form::FormErrors;
use kernel::language::{Currency, Language};
use kernel::time::Date;
use kernel::topic::Topic;
use kernel::web::Fields;

use super::super::model::{CityOfPractice, Evidence, Figure, FigureKind, Source, Stage};
use super::super::texts::Texts;
use super::acts::Basics;
use super::entries::Entry;
use super::part::Part;
use super::preconditions::{self, Wrong};
use crate::network::parse_number;

/// Letters of a title and of any other one-line text.
const LINE_MAX: usize = 300;
/// Letters of a longer text: two pages.
const TEXT_MAX: usize = 6_000;
/// Practices from before are history.
const YEAR_MIN: i64 = 1950;
/// Topics of one practice.
pub(super) const TOPICS_MAX: usize = 3;

/// Whoever fills in a form, and when.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Reading<'r> {
    pub(in super::super) form: &'r Fields,
    pub(super) language: Language,
    /// Somewhere on earth: a day ahead of UTC.
    pub(in super::super) today: Date,
}

impl Reading<'_> {
    fn texts(&self) -> Texts {
        Texts::new(self.language)
    }

    fn this_year(&self) -> i64 {
        self.today.to_string().get(..4).and_then(|year| year.parse().ok()).unwrap_or(YEAR_MIN)
    }

    fn line(&self, field: &'static str, errors: &mut FormErrors) -> String {
        self.words(field, LINE_MAX, errors)
    }

    fn words(&self, field: &'static str, most: usize, errors: &mut FormErrors) -> String {
        let words = self.form.get(field);
        if words.chars().count() > most {
            errors.add(field, self.texts().error_too_long(most));
        }
        words.replace('\r', "")
    }

    fn required(&self, field: &'static str, errors: &mut FormErrors) -> String {
        let words = self.line(field, errors);
        if words.is_empty() {
            errors.add(field, self.texts().error_empty());
        }
        words
    }

    /// A year, where one was typed.
    pub(in super::super) fn year(&self, field: &'static str, errors: &mut FormErrors) -> Option<i64> {
        let typed = self.form.filled(field)?;
        let year = typed.parse().ok().filter(|year| (YEAR_MIN..=self.this_year()).contains(year));
        if year.is_none() {
            errors.add(field, self.texts().error_year(YEAR_MIN.to_string(), self.this_year().to_string()));
        }
        year
    }

    /// The source chosen, as the form names it: counted from 0.
    fn source(&self, errors: &mut FormErrors) -> i64 {
        self.form.get("source").parse().unwrap_or_else(|_| {
            errors.add("source", self.texts().error_no_source());
            0
        })
    }
}

/// The texts of a part; title and summary are needed, all others may stay empty.
pub(super) fn texts(reading: Reading<'_>, part: Part) -> Result<Vec<(&'static str, String)>, FormErrors> {
    let mut errors = FormErrors::default();
    let read = |field: &&'static str| {
        let text = match *field {
            "title" => reading.required(field, &mut errors),
            "summary" => {
                let text = reading.words(field, TEXT_MAX, &mut errors);
                if text.is_empty() {
                    errors.add(*field, reading.texts().error_empty());
                }
                text
            }
            _ => reading.words(field, TEXT_MAX, &mut errors),
        };
        (*field, text)
    };
    let texts = part.fields().iter().map(read).collect();
    if errors.is_empty() { Ok(texts) } else { Err(errors) }
}

/// The topic and the language of a new draft.
pub(super) fn beginning(reading: Reading<'_>, topics: &[Topic]) -> Result<(String, Language), FormErrors> {
    let mut errors = FormErrors::default();
    let topic = topics.iter().find(|topic| topic.id == reading.form.get("topic"));
    if topic.is_none() {
        errors.add("topic", reading.texts().error_topic());
    }
    let language = reading.form.get("language").parse().unwrap_or(reading.language);
    topic.map(|topic| (topic.id.clone(), language)).ok_or(errors)
}

/// Topics, stage and years.
pub(super) fn basics(reading: Reading<'_>, topics: &[Topic]) -> Result<Basics, FormErrors> {
    let mut errors = FormErrors::default();
    let chosen = topics.iter().filter(|topic| reading.form.all("topic").any(|id| id == topic.id));
    let chosen: Vec<String> = chosen.map(|topic| topic.id.clone()).collect();
    if chosen.is_empty() || chosen.len() > TOPICS_MAX {
        errors.add("topic", reading.texts().error_topics(TOPICS_MAX));
    }
    let (started, ended) = (reading.year("started", &mut errors), reading.year("ended", &mut errors));
    if started.zip(ended).is_some_and(|(started, ended)| ended < started) {
        errors.add("ended", reading.texts().error_ended());
    }
    let stage = Stage::from_code(reading.form.get("stage")).unwrap_or(Stage::Unknown);
    if errors.is_empty() { Ok(Basics { topics: chosen, stage, started, ended }) } else { Err(errors) }
}

/// An entry of a list.
pub(super) fn entry(reading: Reading<'_>, part: Part) -> Result<Entry, FormErrors> {
    let mut errors = FormErrors::default();
    let entry = match part {
        Part::Sources => source(reading, &mut errors),
        Part::Figures => figure(reading, &mut errors),
        Part::Preconditions => precondition(reading, &mut errors),
        _ => city(reading, &mut errors),
    };
    entry.filter(|_| errors.is_empty()).ok_or(errors)
}

fn source(reading: Reading<'_>, errors: &mut FormErrors) -> Option<Entry> {
    let title = reading.required("title", errors);
    let address = reading.required("address", errors);
    if !address.starts_with("https://") && !address.starts_with("http://") {
        errors.add("address", reading.texts().error_address());
    }
    let publisher = reading.line("publisher", errors);
    let published = reading.year("published", errors).map(|year| year.to_string());
    let read: Option<Date> = reading.form.get("read").parse().ok().filter(|read| *read <= reading.today);
    if read.is_none() {
        errors.add("read", reading.texts().error_read());
    }
    let read = read?.to_string();
    Some(Entry::Source(Source { address, title, publisher, published, read, says: String::new() }))
}

/// Each figure needs its source; one without it is refused with the reason.
fn figure(reading: Reading<'_>, errors: &mut FormErrors) -> Option<Entry> {
    let form = reading.form;
    let kind = FigureKind::from_code(form.get("kind")).unwrap_or(FigureKind::Result);
    let what = reading.required("what", errors);
    let amount = parse_number(form.get("amount"));
    if amount.is_none() {
        errors.add("amount", reading.texts().error_number());
    }
    let unit = reading.line("unit", errors);
    let currency = form.filled("currency").map(str::to_uppercase);
    if currency.as_ref().is_some_and(|code| code.parse::<Currency>().is_err()) || currency.is_some() != kind.is_cost() {
        errors.add("currency", reading.texts().error_currency());
    }
    let year = reading.year("year", errors);
    let source = reading.source(errors);
    let grade = form.filled("grade").and_then(|grade| grade.parse::<u8>().ok());
    let grade = grade.and_then(|grade| Evidence::try_from(grade).ok()).filter(|_| kind == FigureKind::Result);
    Some(Entry::Figure(Figure { kind, what, amount: amount?, unit, currency, year, source, grade }))
}

fn precondition(reading: Reading<'_>, errors: &mut FormErrors) -> Option<Entry> {
    let (form, texts) = (reading.form, reading.texts());
    let clause = reading.line("clause", errors);
    let yes_no = |word: &str| {
        let word = word.to_lowercase();
        let is = |own: &str, code: &str| word == own.to_lowercase() || word == code;
        is(texts.yes(), "yes").then_some(true).or(is(texts.no(), "no").then_some(false))
    };
    let clause = Some(clause.as_str()).filter(|clause| !clause.is_empty());
    let row = preconditions::row(form.get("fact"), form.get("comparison"), form.get("value"), clause, yes_no);
    match row {
        Ok(row) => return Some(Entry::Precondition(row)),
        Err(Wrong::Fact) => errors.add("fact", texts.error_fact()),
        Err(Wrong::Comparison) => errors.add("comparison", texts.error_comparison()),
        Err(Wrong::Value) => errors.add("value", texts.error_value()),
    }
    None
}

fn city(reading: Reading<'_>, errors: &mut FormErrors) -> Option<Entry> {
    let place = place_named(reading.form.get("city"));
    if place.is_none() {
        errors.add("city", reading.texts().error_city());
    }
    let year = reading.year("year", errors);
    let stage = Stage::from_code(reading.form.get("stage")).unwrap_or(Stage::Unknown);
    let source = Some(reading.source(errors));
    Some(Entry::City(CityOfPractice { place: place?, year, stage, is_origin: false, source, contact: None }))
}

/// The place that a reader's words mean: the most populous of that name, else nothing.
pub(super) fn place_named(words: &str) -> Option<PlaceId> {
    Atlas::get().search(words, 1).first().map(|hit| hit.place.id())
}

/// A reason, as an act needs one.
pub(super) fn reason(reading: Reading<'_>) -> Result<String, FormErrors> {
    let mut errors = FormErrors::default();
    let reason = reading.required("reason", &mut errors);
    if errors.is_empty() { Ok(reason) } else { Err(errors) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<const LENGTH: usize>(part: Part, fields: [(&str, &str); LENGTH]) -> Result<Entry, Vec<&'static str>> {
        let form = Fields::from(fields);
        let today = Date::new(2026, 3, 2).expect("a day");
        entry(Reading { form: &form, language: Language::English, today }, part).map_err(|errors| {
            let known = ["what", "amount", "currency", "year", "source", "address", "read", "title", "city"];
            known.into_iter().filter(|field| errors.of(field).is_some()).collect()
        })
    }

    #[test]
    fn a_figure_without_its_source_is_not_taken() {
        let fields = [("kind", "result"), ("what", "people helped"), ("amount", "1,200"), ("year", "2025")];
        assert_eq!(read(Part::Figures, fields), Err(vec!["source"]));
    }

    #[test]
    fn a_cost_has_its_currency_and_nothing_else_has() {
        let cost = |kind, currency| {
            let fields = [("kind", kind), ("what", "x"), ("amount", "5"), ("source", "0"), ("currency", currency)];
            read(Part::Figures, fields).err()
        };
        assert_eq!(cost("cost_setup", "eur"), None);
        assert_eq!(cost("cost_setup", ""), Some(vec!["currency"]));
        assert_eq!(cost("result", "EUR"), Some(vec!["currency"]));
    }

    #[test]
    fn all_errors_of_a_source_come_at_once() {
        let fields = [("address", "see our site"), ("read", "2026-03-03")];
        assert_eq!(read(Part::Sources, fields), Err(vec!["address", "read", "title"]));
    }
}
