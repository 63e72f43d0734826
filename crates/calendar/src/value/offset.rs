//! Offsets from UTC: `+0100`, `-033044` (RFC 5545, 3.3.14).

use jiff::tz::Offset;

use crate::problem::quoted;

/// Reads an offset. `-0000`, which the RFC forbids and Zimbra writes, is none.
///
/// # Errors
/// What is wrong.
pub(crate) fn read(text: &str) -> Result<Offset, String> {
    let wrong = || format!("{} is no offset from UTC such as +0100", quoted(text));
    let (sign, numbers) = text.split_at_checked(1).ok_or_else(wrong)?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return Err(wrong()),
    };
    if !matches!(numbers.len(), 4 | 6) || !numbers.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong());
    }
    let two = |from: usize| numbers.get(from..from + 2).and_then(|two| two.parse::<i32>().ok()).unwrap_or(0);
    let (hours, minutes, seconds) = (two(0), two(2), two(4));
    if hours > 23 || minutes > 59 || seconds > 59 {
        return Err(wrong());
    }
    Offset::from_seconds(sign * (hours * 3_600 + minutes * 60 + seconds)).map_err(|_| wrong())
}

/// As it is written.
pub(crate) fn offset_text(offset: Offset) -> String {
    let sign = if offset.seconds() < 0 { '-' } else { '+' };
    let seconds = offset.seconds().abs();
    let short = format!("{sign}{:02}{:02}", seconds / 3_600, seconds / 60 % 60);
    if seconds % 60 == 0 { short } else { format!("{short}{:02}", seconds % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_hours_minutes_and_perhaps_seconds() {
        let seconds = |text: &str| read(text).map(Offset::seconds).ok();
        assert_eq!(
            [seconds("+0100"), seconds("-0330"), seconds("+033044")],
            [Some(3_600), Some(-12_600), Some(12_644)]
        );
        assert_eq!([seconds("-0000"), seconds("+2359"), seconds("-000001")], [Some(0), Some(86_340), Some(-1)]);
        for text in ["", "+", "0100", "+01", "+010", "+01000", "+0160", "+2400", "+010060", "+01:00", "CET", "+-100"] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_offset_that_was_written_is_read_back_the_same() {
        for text in ["+0000", "+0100", "-0330", "+1345", "-002530"] {
            assert_eq!(read(text).map(offset_text), Ok(text.to_owned()));
        }
    }
}
