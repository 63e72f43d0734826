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
