//! Amounts as people write them: `12.000,00`, `12,000.00`, `12 000`, `€ 250`.

/// How a column writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DecimalSign {
    Comma,
    Point,
}

/// What a column says of its decimal sign; a point where nothing tells.
pub(crate) fn decimal_sign_of<'a>(cells: impl Iterator<Item = &'a str>) -> DecimalSign {
    let (mut comma, mut point) = (0_usize, 0_usize);
    for cell in cells {
        match last_sign(cell) {
            // Three digits after the only sign may be thousands: no evidence.
            Some((_, 3)) | None => {}
            Some((',', _)) => comma += 1,
            Some(_) => point += 1,
        }
    }
    if comma > point { DecimalSign::Comma } else { DecimalSign::Point }
}

/// The last comma or point, and how many digits follow it.
fn last_sign(cell: &str) -> Option<(char, usize)> {
    let at = cell.rfind([',', '.'])?;
    let digits = cell[at + 1..].chars().take_while(char::is_ascii_digit).count();
    cell[at..].chars().next().map(|sign| (sign, digits))
}

/// The number in digits with a decimal point, exact, as in `1250.50`; `None` when the cell is no number.
pub(crate) fn read(cell: &str, decimal: DecimalSign) -> Option<String> {
    let bare = cell.trim_matches(|letter: char| {
        letter.is_alphabetic() || letter.is_whitespace() || matches!(letter, '€' | '$' | '£' | '¥' | '%')
    });
    let (sign, digits) = bare.strip_prefix('-').map_or(("", bare), |digits| ("-", digits));
    let (decimal, thousands) = signs_in(digits, decimal);
    let (whole, fraction) = match decimal.and_then(|decimal| digits.split_once(decimal)) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let whole = without_thousands(whole, thousands)?;
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(&whole) || !fraction.is_none_or(is_digits) {
        return None;
    }
    Some(fraction.map_or_else(|| format!("{sign}{whole}"), |fraction| format!("{sign}{whole}.{fraction}")))
}

/// Which sign is the decimal one in this number, and which parts thousands.
fn signs_in(digits: &str, column: DecimalSign) -> (Option<char>, Option<char>) {
    let usual = if column == DecimalSign::Comma { (',', '.') } else { ('.', ',') };
    match (digits.rfind(','), digits.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => (Some(','), Some('.')),
        (Some(_), Some(_)) => (Some('.'), Some(',')),
        (None, None) => (None, None),
        _ => {
            let (sign, following) = last_sign(digits).unwrap_or(usual_sign(usual));
            let repeated = digits.matches(sign).count() > 1;
            let is_decimal = !repeated && (sign == usual.0 || following != 3);
            if is_decimal { (Some(sign), None) } else { (None, Some(sign)) }
        }
    }
}

fn usual_sign(usual: (char, char)) -> (char, usize) {
    (usual.0, 0)
}

/// `whole` without its marks between thousands; `None` when the groups between them are not of three digits.
fn without_thousands(whole: &str, sign: Option<char>) -> Option<String> {
    let is_mark = |letter: char| Some(letter) == sign || letter.is_whitespace() || matches!(letter, '\'' | '’');
    let mut groups = whole.split(is_mark);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped = rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || (1..=3).contains(&first.len()));
    is_grouped.then(|| first.to_owned() + &rest.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_number(cell: &str, decimal: DecimalSign, expected: Option<&str>) {
        assert_eq!(read(cell, decimal).as_deref(), expected, "{cell}");
    }

    #[test]
    fn both_ways_of_writing_amounts_are_read() {
        check_number("12.000,00", DecimalSign::Point, Some("12000.00"));
        check_number("12,000.00", DecimalSign::Comma, Some("12000.00"));
        check_number("1 250,5 €", DecimalSign::Comma, Some("1250.5"));
        check_number("CHF 1'250.50", DecimalSign::Point, Some("1250.50"));
        check_number("-3", DecimalSign::Point, Some("-3"));
        check_number("1.234.567", DecimalSign::Point, Some("1234567"));
    }

    #[test]
    fn the_column_decides_what_one_sign_means() {
        assert_eq!(decimal_sign_of(["0,00", "1.250"].into_iter()), DecimalSign::Comma);
        check_number("1.250", DecimalSign::Comma, Some("1250"));
        check_number("1.250", DecimalSign::Point, Some("1.250"));
        check_number("1,250", DecimalSign::Point, Some("1250"));
    }

    #[test]
    fn one_sign_is_decimal_unless_three_digits_follow() {
        for (cell, number) in [
            ("12,50", "12.50"),
            ("1,2505", "1.2505"),
            ("1,234,567", "1234567"),
            ("-1.5", "-1.5"),
            ("1’234", "1234"),
            ("1 234 567.8", "1234567.8"),
            ("250 %", "250"),
            ("1234", "1234"),
        ] {
            check_number(cell, DecimalSign::Point, Some(number));
        }
        check_number("1,250", DecimalSign::Comma, Some("1.250"));
        check_number("1.25", DecimalSign::Comma, Some("1.25"));
        for cell in ["1234 567", "12 34", "5.", ".5", "1.234,5,6", "1,23,456", "--5"] {
            check_number(cell, DecimalSign::Point, None);
        }
    }

    #[test]
    fn a_column_of_both_signs_has_the_point() {
        let sign = |cells: &[&str]| decimal_sign_of(cells.iter().copied());
        assert_eq!(sign(&["0,50", "0.50"]), DecimalSign::Point);
        assert_eq!(sign(&["0,50", "0,25", "0.50"]), DecimalSign::Comma);
        assert_eq!(sign(&["1,250", "1,500"]), DecimalSign::Point);
        assert_eq!(sign(&["12", "free"]), DecimalSign::Point);
    }

    #[test]
    fn what_is_no_number_is_none() {
        for cell in ["", "x", "1,2,3", "12-13", "1.2.2020", "1 2"] {
            check_number(cell, DecimalSign::Point, None);
        }
    }
}
