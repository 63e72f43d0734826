//! A form read into types, field by field, so that all that is wrong with it comes back at once.

use std::borrow::Cow;

use super::FormErrors;
use crate::language::Language;
use crate::texts::Texts;
use crate::time::{Date, TimeOfDay, Timestamp, Zone};
use crate::web::Fields;

/// Letters of a name or a title; nobody's is longer in the records we know of.
pub const NAME_MAX: usize = 200;
/// Letters of what somebody says in a few sentences.
pub const WORDS_MAX: usize = 2_000;

/// A form while it is read.
#[derive(Debug)]
pub struct Reading<'f> {
    fields: &'f Fields,
    language: Language,
    errors: FormErrors,
}

impl<'f> Reading<'f> {
    /// Begins; errors are said in the reader's language.
    pub fn new(fields: &'f Fields, language: Language) -> Self {
        Self { fields, language, errors: FormErrors::default() }
    }

    /// What stands in a field.
    pub fn get(&self, name: &str) -> &'f str {
        self.fields.get(name)
    }

    /// Notes what is wrong with a field.
    pub fn fail(&mut self, name: impl Into<Cow<'static, str>>, sentence: impl ToString) {
        self.errors.add(name, sentence);
    }

    /// Words that have to be there.
    pub fn words(&mut self, name: &'static str, letters_max: usize, missing: &str) -> String {
        if self.get(name).is_empty() {
            self.fail(name, missing);
        }
        self.words_if_any(name, letters_max)
    }

    /// Words that may be left out.
    pub fn words_if_any(&mut self, name: &'static str, letters_max: usize) -> String {
        let words = self.get(name);
        if words.chars().count() > letters_max {
            let sentence = Texts::new(self.language).form_too_long(letters_max).to_string();
            self.fail(name, sentence);
        }
        words.to_owned()
    }

    /// A day that has to be there.
    pub fn day(&mut self, name: &'static str) -> Option<Date> {
        let day = self.get(name).parse().ok();
        if day.is_none() {
            self.fail(name, Texts::new(self.language).form_day());
        }
        day
    }

    /// A day that may be left out; what is no day is noted.
    pub fn day_if_any(&mut self, name: &'static str) -> Option<Date> {
        if self.get(name).is_empty() { None } else { self.day(name) }
    }

    /// An hour and its minutes, which have to be there.
    pub fn time(&mut self, name: &'static str) -> Option<TimeOfDay> {
        let time = self.get(name).parse().ok();
        if time.is_none() {
            self.fail(name, Texts::new(self.language).form_time());
        }
        time
    }

    /// A whole number between two, both of which are allowed.
    pub fn count(&mut self, name: &'static str, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let count = self.get(name).parse().ok().filter(|count| bounds.contains(count));
        if count.is_none() {
            let sentence = Texts::new(self.language).form_count(*bounds.start(), *bounds.end()).to_string();
            self.fail(name, sentence);
        }
        count
    }

    /// A whole number that may be left out; what is none, or out of bounds, is noted.
    pub fn count_if_any(&mut self, name: &'static str, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        if self.get(name).is_empty() { None } else { self.count(name, bounds) }
    }

    /// A time from the start of one day to the end of another, in the reader's zone; without a last day for ever. What is
    /// wrong with it is noted at the field of the last day.
    pub fn span(
        &mut self,
        last_name: &'static str,
        from: Option<Date>,
        last: Option<Date>,
        zone: &Zone,
    ) -> Option<(Timestamp, Timestamp)> {
        let starts_at = from?.start_in(zone);
        let ends_at = last.map_or(Timestamp::FOREVER, |last| last.plus_days(1).start_in(zone));
        if ends_at <= starts_at {
            self.fail(last_name, Texts::new(self.language).form_backwards());
            return None;
        }
        Some((starts_at, ends_at))
    }

    /// One of a closed list.
    pub fn choice<T>(&mut self, name: &'static str, read: fn(&str) -> Option<T>, missing: &str) -> Option<T> {
        let chosen = read(self.get(name));
        if chosen.is_none() {
            self.fail(name, missing);
        }
        chosen
    }

    /// What was read, where nothing is wrong.
    ///
    /// # Errors
    /// All that is wrong, by field.
    pub fn done<T>(self, read: Option<T>) -> Result<T, FormErrors> {
        read.filter(|_| self.errors.is_empty()).ok_or(self.errors)
    }
}

/// The last day of a time that ends before an instant, as people name it.
pub fn last_day(ends_at: Timestamp, zone: &Zone) -> Date {
    ends_at.plus_seconds(-1).date_in(zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_is_noted_at_once() {
        let form = Fields::from([("name", ""), ("from", "soon"), ("kind", "x")]);
        let mut reading = Reading::new(&form, Language::English);
        let name = reading.words("name", 5, "Enter a name");
        let (from, kind) = (reading.day("from"), reading.choice("kind", |_| None::<u8>, "Choose one"));
        let errors = reading.done(from.zip(kind).map(|_| name)).expect_err("wrong");
        assert_eq!(["name", "from", "kind"].map(|field| errors.of(field).is_some()), [true; 3]);
    }

    #[test]
    fn a_time_includes_its_last_day() {
        let form = Fields::default();
        let mut reading = Reading::new(&form, Language::English);
        let day: Date = "2026-12-31".parse().expect("a day");
        let span = reading.span("until", Some(day), Some(day), &Zone::UTC).expect("a day long");
        assert_eq!(span.1, span.0.plus_days(1));
        assert_eq!(last_day(span.1, &Zone::UTC), day);
        assert_eq!(reading.span("until", Some(day), Some(day.plus_days(-1)), &Zone::UTC), None);
        assert!(reading.done(Some(())).is_err());
    }
}
