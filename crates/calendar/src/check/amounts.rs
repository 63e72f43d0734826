//! Words, numbers, addresses and positions.

use crate::problem::quoted;

pub(super) fn check_word(value: &str, words: &[&str]) -> Result<(), String> {
    if words.iter().any(|word| word.eq_ignore_ascii_case(value.trim())) {
        return Ok(());
    }
    Err(format!("{} is not {}", quoted(value), words.join(" or ")))
}

pub(super) fn check_number(value: &str, min: i64, max: i64) -> Result<(), String> {
    let number = value.trim().parse::<i64>().ok().filter(|number| (min..=max).contains(number));
    number.map(|_| ()).ok_or_else(|| format!("{} is no whole number from {min} to {max}", quoted(value)))
}

/// `2.0`, or the lowest and the highest version that a reader needs (RFC 5545, 3.7.4).
pub(super) fn check_version(value: &str) -> Result<(), String> {
    match value.trim() {
        "2.0" => Ok(()),
        range if range.split(';').any(|version| version.trim() == "2.0") => Ok(()),
        "1.0" => Err("1.0 is vCalendar, the format before iCalendar; 2.0 expected".to_owned()),
        other => Err(format!("{} is not 2.0", quoted(other))),
    }
}

/// Degrees north and east.
pub(super) fn check_position(value: &str) -> Result<(), String> {
    let degrees = |text: &str, max: f64| text.trim().parse().is_ok_and(|degrees: f64| degrees.abs() <= max);
    let is_position = value.split_once(';').is_some_and(|(north, east)| degrees(north, 90.0) && degrees(east, 180.0));
    if is_position {
        Ok(())
    } else {
        Err(format!("{} is no latitude and longitude such as 38.72;-9.14", quoted(value)))
    }
}

/// A URI: `mailto:` nearly always.
pub(super) fn check_address(value: &str) -> Result<(), String> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let has_scheme =
        value.split_once(':').is_some_and(|(scheme, _)| !scheme.is_empty() && scheme.bytes().all(is_letter));
    if has_scheme { Ok(()) } else { Err(format!("{} is no address such as mailto:ana@example.org", quoted(value))) }
}
