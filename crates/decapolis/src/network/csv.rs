//! Comma-separated files (RFC 4180) that a spreadsheet opens without running what somebody wrote into a cell.

/// Writes lines of cells. The mark at the start tells spreadsheets that it is UTF-8.
pub(super) fn write<const COLUMNS: usize>(rows: impl Iterator<Item = [String; COLUMNS]>) -> String {
    let mut file = String::from('\u{feff}');
    for row in rows {
        file.push_str(&row.map(|cell| quoted(&cell)).join(","));
        file.push_str("\r\n");
    }
    file
}

/// A cell that begins as a formula does gets a `'` before it, so that it stays text (OWASP, CSV Injection).
fn quoted(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cell = if is_formula { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_begin_as_formulas_stay_text() {
        let cells = ["=1+1", "+1", "-1", "@SUM", "\tx", "Saint-Denis"].map(quoted);
        assert_eq!(cells, ["'=1+1", "'+1", "'-1", "'@SUM", "'\tx", "Saint-Denis"]);
        assert_eq!(quoted("\rx"), "\"'\rx\"");
    }

    #[test]
    fn commas_and_quotes_do_not_end_a_cell() {
        let file = write([["a,b".to_owned(), "c\"d".to_owned()]].into_iter());
        assert_eq!(file, "\u{feff}\"a,b\",\"c\"\"d\"\r\n");
    }
}
