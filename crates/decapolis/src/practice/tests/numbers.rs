//! Numbers as people write them in four languages, to see that each of them is a figure with a source.

/// A number of a text and what it may mean: "1.600" is 1600 in Spanish and 1.6 in English.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct WrittenNumber {
    pub(super) as_written: String,
    values: Vec<f64>,
}

/// Marks that may stand within a number: thousands and decimals in the four languages.
const MARKS: [char; 8] = ['.', ',', '\u{a0}', '\u{202f}', '٫', '٬', '\'', ' '];
/// "5 million", "3 milliards" and figures in thousands.
const SCALES: [f64; 4] = [1.0, 1e3, 1e6, 1e9];
/// Four digits in this range are a year, which needs no figure.
const YEARS: std::ops::RangeInclusive<f64> = 1990.0..=2030.0;

/// Every number that is written with digits, but plain years.
pub(super) fn written_numbers(text: &str) -> Vec<WrittenNumber> {
    let digits = |letter: char| match letter {
        '٠'..='٩' => char::from_digit(u32::from(letter) - u32::from('٠'), 10).unwrap_or(letter),
        other => other,
    };
    let letters: Vec<char> = text.chars().map(digits).collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let is_mark = |at: usize| MARKS.contains(&letters[at]) && at > 0 && is_digit(at - 1) && is_digit(at + 1);
    let kept = (0..letters.len()).map(|at| if is_digit(at) || is_mark(at) { letters[at] } else { '\n' });
    let kept: String = kept.collect();
    let runs = kept.split('\n').filter(|run| !run.is_empty());
    runs.flat_map(read_run).filter(|number| !is_year(number)).collect()
}

/// Whether a figure says it, as it stands or in thousands, millions or billions.
pub(super) fn covers(known: &[f64], number: &WrittenNumber) -> bool {
    let scaled = number.values.iter().flat_map(|value| SCALES.map(|scale| value * scale));
    scaled.into_iter().any(|value| known.iter().any(|figure| (value - figure).abs() < 1e-6 * figure.abs().max(1.0)))
}

/// A run is one number, or several with spaces between them.
fn read_run(run: &str) -> Vec<WrittenNumber> {
    let whole = readings(run);
    if !whole.is_empty() {
        return vec![WrittenNumber { as_written: run.to_owned(), values: whole }];
    }
    let pieces = run.split([' ', '\u{a0}', '\u{202f}', '\'']).map(|piece| piece.trim_matches(MARKS));
    let pieces = pieces.filter(|piece| !piece.is_empty());
    pieces.map(|piece| WrittenNumber { as_written: piece.to_owned(), values: readings(piece) }).collect()
}

fn readings(run: &str) -> Vec<f64> {
    let run = run.replace('٫', ".").replace('٬', ",");
    let mut readings: Vec<f64> = whole_number(&run).into_iter().collect();
    if let Some((before, after)) = run.rsplit_once(['.', ','])
        && after.chars().all(|letter| letter.is_ascii_digit())
        && let Some(whole) = whole_number(before)
        && let Ok(value) = format!("{whole}.{after}").parse()
    {
        readings.push(value);
    }
    readings
}

/// Digits alone, or in groups of three behind a first group of one to three.
fn whole_number(run: &str) -> Option<f64> {
    let groups: Vec<&str> = run.split(MARKS).collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    (is_grouped && !groups[0].is_empty()).then(|| groups.concat().parse().ok()).flatten()
}

fn is_year(number: &WrittenNumber) -> bool {
    number.as_written.len() == 4 && number.values.iter().any(|value| YEARS.contains(value))
}

#[test]
fn numbers_are_read_in_the_way_of_each_language() {
    let values = |text: &str| written_numbers(text).into_iter().flat_map(|number| number.values).collect::<Vec<_>>();
    assert_eq!(values("some 3,000 people"), [3000.0, 3.0]);
    assert_eq!(values("quelque 3 000 personnes"), [3000.0]);
    assert_eq!(values("un 43,6 % menos"), [43.6]);
    assert_eq!(values("نحو ٣٬٠٠٠ في 2020"), [3000.0, 3.0]);
    assert_eq!(values("in 2019 135 of them"), [135.0]);
}

#[test]
fn a_figure_in_whole_units_covers_millions() {
    let five = &written_numbers("5 million")[0];
    assert!(covers(&[5_000_000.0], five));
    assert!(!covers(&[50.0, 5_500_000.0], five));
}
