//! Peers of a city against the plain scan that one would write first: the bench of the crate `peers`, read.

use super::table::Line;
use crate::command::{self, program};

/// The bench's names of the two, as it prints them.
const OURS: &str = "peers_among_all_cities";
const SCAN: &str = "plain_scan_of_plain_numbers";
/// A theme of middling size.
const THEME: &str = "digital-inclusion";

/// Ten peers among all cities of the world, as a multiple of one scan over 33,000 rows of 12 plain numbers.
///
/// # Errors
/// A sentence for the terminal, when the bench does not run.
pub(super) fn compare() -> Result<Line, String> {
    let said = command::read(&mut program("cargo", &["bench", "--package", "peers", "--bench", "peers", "--quiet"]))?;
    let ours = median_of(&said, THEME).ok_or_else(|| format!("the bench of peers names no {OURS} {THEME}"))?;
    let scan = median_of(&said, SCAN).ok_or_else(|| format!("the bench of peers names no {SCAN}"))?;
    let measured = format!("{:.2} ({:.2} ms)", ours / scan, ours / 1_000.0);
    Ok(Line::of("Peers among 34,000 cities with gaps: times a plain scan", measured, "1"))
}

/// The median of a bench in microseconds: the third number of its line.
fn median_of(said: &str, name: &str) -> Option<f64> {
    let line = said.lines().find(|line| line.contains(name) && line.contains('│') && line.contains('s'))?;
    let (_, times) = line.split_once(name)?;
    let median = times.split('│').nth(2)?.trim();
    let (number, unit) = median.split_once(' ')?;
    let factor = match unit {
        "ns" => 0.001,
        "µs" => 1.0,
        "ms" => 1_000.0,
        "s" => 1_000_000.0,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_a_bench_is_read() {
        let said = "├─ peers_among_all_cities  │  │  │  │  │\n\
                    │  ├─ digital-inclusion  480 µs │ 2 ms │ 512.5 µs │ 600 µs │ 100 │ 100\n";
        assert_eq!(median_of(said, "digital-inclusion"), Some(512.5));
        assert_eq!(median_of(said, "general"), None);
    }
}
