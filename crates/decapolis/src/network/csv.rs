//! Comma-separated files (RFC 4180) that a spreadsheet opens without running what somebody wrote into a cell.

/// Writes lines of cells. The mark at the start tells spreadsheets that it is UTF-8.
pub(crate) fn write<Cells: AsRef<[String]>>(rows: impl Iterator<Item = Cells>) -> String {
    let mut file = String::from('\u{feff}');
    for row in rows {
        let cells: Vec<String> = row.as_ref().iter().map(|cell| quoted(cell)).collect();
        file.push_str(&cells.join(","));
        file.push_str("\r\n");
    }
    file
}

/// What a formula begins with, in full width too, since spreadsheets in East Asia take it as well; and what is passed over
/// before it (ASVS 5.0, V1.2.10).
const FORMULAS: [char; 12] =
    ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}', '\t', '\r', '\n', '\0'];

/// A cell that begins as a formula does gets a `'` before it, so that it stays text (OWASP, CSV Injection).
fn quoted(cell: &str) -> String {
    let is_formula = cell.starts_with(FORMULAS);
    let cell = if is_formula { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The cells of a line as RFC 4180 reads them.
    fn read(line: &str) -> Vec<String> {
        let (mut cells, mut is_quoted) = (vec![String::new()], false);
        let line = line.strip_suffix("\r\n").expect("a line ends");
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            let cell = cells.last_mut().expect("there is one");
            match letter {
                '"' if is_quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => cells.push(String::new()),
                other => cell.push(other),
            }
        }
        cells
    }

    proptest! {
        /// Holds trust line a46.
        #[test]
        fn any_cells_come_back_and_none_is_a_formula(
            cells in prop::array::uniform3("\\PC{0,12}|[=+@\t\r\n\0\", a-]{0,6}"),
        ) {
            let line = write([cells.clone()].into_iter());
            let back = read(line.strip_prefix('\u{feff}').expect("a mark"));
            for (cell, back) in cells.iter().zip(&back) {
                prop_assert!(!back.starts_with(FORMULAS), "{back:?}");
                prop_assert!(back == cell || *back == format!("'{cell}"), "{cell:?} became {back:?}");
            }
            prop_assert_eq!(back.len(), cells.len());
        }
    }

    /// Holds trust line a46.
    #[test]
    fn cells_that_begin_as_formulas_stay_text() {
        let cells = ["=1+1", "+1", "-1", "@SUM", "\tx", "\0x", "＝1", "Saint-Denis"].map(quoted);
        assert_eq!(cells, ["'=1+1", "'+1", "'-1", "'@SUM", "'\tx", "'\0x", "'＝1", "Saint-Denis"]);
        assert_eq!(quoted("\rx"), "\"'\rx\"");
    }

    #[test]
    fn commas_and_quotes_do_not_end_a_cell() {
        let file = write([["a,b".to_owned(), "c\"d".to_owned()]].into_iter());
        assert_eq!(file, "\u{feff}\"a,b\",\"c\"\"d\"\r\n");
    }
}
