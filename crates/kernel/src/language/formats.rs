//! The formatters of ICU4X, made once a language at first use and shared by all threads.

use std::sync::LazyLock;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::zone::ExemplarCity;
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};
use icu_plurals::PluralRules;

use super::Language;

/// Why no constructor below can fail.
const COMPILED_IN: &str = "the data of CLDR for every locale is compiled in";

pub(super) struct Formats {
    pub(super) number: DecimalFormatter,
    pub(super) plural: PluralRules,
    pub(super) list: ListFormatter,
    pub(super) medium_date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    pub(super) long_date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    pub(super) date_time: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    pub(super) zone: NoCalendarFormatter<ExemplarCity>,
}

static FORMATS: [LazyLock<Formats>; 4] = [
    LazyLock::new(|| Formats::new(locale(Language::English))),
    LazyLock::new(|| Formats::new(locale(Language::Spanish))),
    LazyLock::new(|| Formats::new(locale(Language::French))),
    LazyLock::new(|| Formats::new(locale(Language::Arabic))),
];

impl Language {
    pub(super) fn formats(self) -> &'static Formats {
        match self {
            Language::English => &FORMATS[0],
            Language::Spanish => &FORMATS[1],
            Language::French => &FORMATS[2],
            Language::Arabic => &FORMATS[3],
        }
    }
}

/// Which locale of CLDR a language is written by. English is that of the world (001), day before month: cities of many
/// countries read it. Arabic without a country has Latin digits, as figures stand beside those of other cities.
fn locale(language: Language) -> Locale {
    match language {
        Language::English => locale!("en-001"),
        Language::Spanish => locale!("es"),
        Language::French => locale!("fr"),
        Language::Arabic => locale!("ar"),
    }
}

impl Formats {
    fn new(locale: Locale) -> Formats {
        // Arabic abbreviates no months, so CLDR's medium date is all figures there (03/11/2026), which readers of other
        // countries take for another day: it has the long date in both lengths.
        let medium = if locale == locale!("ar") { YMD::long() } else { YMD::medium() };
        let mut dates = DateTimeFormatterPreferences::from(&locale);
        // Twenty-four hours in every language: a meeting of many zones must not be read twelve hours off.
        dates.hour_cycle = Some(HourCycle::H23);
        Formats {
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).expect(COMPILED_IN),
            plural: PluralRules::try_new_cardinal((&locale).into()).expect(COMPILED_IN),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(COMPILED_IN),
            medium_date: FixedCalendarDateTimeFormatter::try_new(dates, medium).expect(COMPILED_IN),
            long_date: FixedCalendarDateTimeFormatter::try_new(dates, YMD::long()).expect(COMPILED_IN),
            date_time: FixedCalendarDateTimeFormatter::try_new(dates, medium.with_time_hm()).expect(COMPILED_IN),
            zone: NoCalendarFormatter::try_new(dates, ExemplarCity).expect(COMPILED_IN),
        }
    }
}
