//! The value of each property, by its kind (RFC 5545, 3.8).

use super::amounts;
use super::calendar::Around;
use crate::problem::{Problems, quoted};
use crate::property::Property;
use crate::value::time::Written;
use crate::value::{duration, offset, period, recurrence, time};

/// What a property's value must be.
enum Kind {
    /// Anything.
    Free,
    /// Something at all.
    Filled,
    /// One of these words, in whatever case.
    Word(&'static [&'static str]),
    /// A whole number of this range.
    Number(i64, i64),
    /// A time in UTC.
    Utc,
    /// A time, or with `VALUE=DATE` a date.
    Time,
    /// Likewise, several of them.
    Times,
    /// Likewise, or with `VALUE=PERIOD` periods.
    TimesOrPeriods,
    Periods,
    Duration,
    /// A duration, or with `VALUE=DATE-TIME` a time in UTC.
    Trigger,
    Offset,
    Rule,
    /// A person's address as a URI.
    Address,
    Position,
    Version,
}

fn kind(name: &str) -> Kind {
    match name {
        "VERSION" => Kind::Version,
        "PRODID" | "UID" | "TZID" | "ACTION" => Kind::Filled,
        "CALSCALE" => Kind::Word(&["GREGORIAN"]),
        "METHOD" => {
            Kind::Word(&["PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"])
        }
        "TRANSP" => Kind::Word(&["OPAQUE", "TRANSPARENT"]),
        "SEQUENCE" | "REPEAT" => Kind::Number(0, i32::MAX as i64),
        "PRIORITY" => Kind::Number(0, 9),
        "PERCENT-COMPLETE" => Kind::Number(0, 100),
        "DTSTAMP" | "CREATED" | "LAST-MODIFIED" | "COMPLETED" | "ACKNOWLEDGED" => Kind::Utc,
        "DTSTART" | "DTEND" | "DUE" | "RECURRENCE-ID" => Kind::Time,
        "EXDATE" => Kind::Times,
        "RDATE" => Kind::TimesOrPeriods,
        "FREEBUSY" => Kind::Periods,
        "DURATION" | "REFRESH-INTERVAL" => Kind::Duration,
        "TRIGGER" => Kind::Trigger,
        "TZOFFSETFROM" | "TZOFFSETTO" => Kind::Offset,
        "RRULE" | "EXRULE" => Kind::Rule,
        "ORGANIZER" | "ATTENDEE" => Kind::Address,
        "GEO" => Kind::Position,
        _ => Kind::Free,
    }
}

pub(super) fn check(property: &Property, around: &mut Around, problems: &mut Problems) {
    if let Err(reason) = check_value(property) {
        problems.add(property.line, format!("{}: {reason}", property.name));
    }
    if let (Some(id), Kind::Time | Kind::Times | Kind::TimesOrPeriods) =
        (property.parameter("TZID"), kind(&property.name))
    {
        around.check_zone(property.line, id, problems);
    }
}

fn check_value(property: &Property) -> Result<(), String> {
    let value = property.value.as_str();
    match kind(&property.name) {
        Kind::Free => Ok(()),
        Kind::Filled if value.trim().is_empty() => Err("the value is empty".to_owned()),
        Kind::Filled => Ok(()),
        Kind::Word(words) => amounts::check_word(value, words),
        Kind::Number(min, max) => amounts::check_number(value, min, max),
        Kind::Version => amounts::check_version(value),
        Kind::Position => amounts::check_position(value),
        Kind::Address => amounts::check_address(value),
        Kind::Utc => check_utc(value),
        Kind::Time => check_time(property, value),
        Kind::Times => each(property, value, check_time),
        Kind::TimesOrPeriods if property.says("VALUE", "PERIOD") => each(property, value, check_period),
        Kind::TimesOrPeriods => each(property, value, check_time),
        Kind::Periods => each(property, value, check_period),
        Kind::Duration => {
            let is_negative = duration::read(value)?.to_exact().is_negative();
            if is_negative { Err(format!("{} is less than nothing", quoted(value))) } else { Ok(()) }
        }
        Kind::Trigger if property.says("VALUE", "DATE-TIME") => check_utc(value),
        Kind::Trigger => duration::read(value).map(|_| ()),
        Kind::Offset => offset::read(value).map(|_| ()),
        Kind::Rule => recurrence::read(value).map(|_| ()),
    }
}

fn each(property: &Property, value: &str, check: fn(&Property, &str) -> Result<(), String>) -> Result<(), String> {
    value.split(',').try_for_each(|part| check(property, part))
}

fn check_period(_: &Property, value: &str) -> Result<(), String> {
    period::read(value).map(|_| ())
}

fn check_utc(value: &str) -> Result<(), String> {
    match time::read(value)? {
        Written::Utc(_) => Ok(()),
        _ => Err(format!("{} is not in UTC: it ends without Z", quoted(value))),
    }
}

fn check_time(property: &Property, value: &str) -> Result<(), String> {
    let written = time::read(value)?;
    let said = property.parameter("VALUE").map(str::to_ascii_uppercase);
    match (said.as_deref(), written) {
        // A TZID beside UTC is forbidden, but Yahoo writes it and every program goes by the Z.
        (Some("DATE"), Written::Day(_)) | (None | Some("DATE-TIME"), Written::Local(_) | Written::Utc(_)) => Ok(()),
        (Some("DATE"), _) => Err(format!("{} is a time, but VALUE=DATE says a date", quoted(value))),
        (None, Written::Day(_)) => Err(format!("{} is a date, which needs VALUE=DATE", quoted(value))),
        (Some("DATE-TIME"), Written::Day(_)) => Err(format!("{} is a date, but VALUE says a time", quoted(value))),
        (Some(other), _) => Err(format!("VALUE={} is neither DATE nor DATE-TIME", quoted(other))),
    }
}
