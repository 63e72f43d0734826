//! One load with `wrk`, and the median of several.

use crate::command::{self, program};

/// What `wrk` measured in one round.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Load {
    pub(super) requests_per_second: f64,
    pub(super) p99_ms: f64,
    /// Answers other than 2xx and 3xx.
    pub(super) refused: u64,
}

/// What is loaded.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) url: String,
    /// The value of the header `Cookie`; empty for a stranger.
    pub(super) cookie: String,
}

/// Loads an address from two threads.
///
/// # Errors
/// A sentence for the terminal, when `wrk` fails or says something unknown.
pub(super) fn load(target: &Target, connections: u32, seconds: u32) -> Result<Load, String> {
    let (connections, seconds) = (format!("-c{connections}"), format!("-d{seconds}s"));
    let cookie = format!("Cookie: {}", target.cookie);
    let arguments = ["-t2", &connections, &seconds, "--latency", "--timeout", "20s", "-H", &cookie, &target.url];
    let said = command::read(&mut program("wrk", &arguments))?;
    read(&said).ok_or_else(|| format!("wrk said something unknown: {said}"))
}

fn read(said: &str) -> Option<Load> {
    let after = |name: &str| said.lines().find_map(|line| line.trim().strip_prefix(name)).map(str::trim);
    Some(Load {
        requests_per_second: after("Requests/sec:")?.parse().ok()?,
        p99_ms: milliseconds(after("99%")?)?,
        refused: after("Non-2xx or 3xx responses:").map_or(Some(0), |count| count.parse().ok())?,
    })
}

fn milliseconds(text: &str) -> Option<f64> {
    let at = text.find(|letter: char| letter.is_alphabetic())?;
    let (number, unit) = text.split_at(at);
    let factor = match unit {
        "us" => 0.001,
        "ms" => 1.0,
        "s" => 1_000.0,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * factor)
}

/// The middle one; of an even number the upper of the two.
pub(super) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_wrk_are_read_in_every_unit() {
        let said = "  Latency Distribution\n     50%  519.00us\n     99%    1.21s \n  Non-2xx or 3xx responses: 3\n\
                    Requests/sec:  28381.50\n";
        assert_eq!(read(said), Some(Load { requests_per_second: 28381.5, p99_ms: 1210.0, refused: 3 }));
        assert_eq!(milliseconds("650.00us"), Some(0.65));
        assert_eq!(read("unable to connect"), None);
    }

    #[test]
    fn the_median_is_the_middle_one() {
        assert_eq!(median([3.0, 1.0, 2.0]), 2.0);
        assert!(median([]).is_nan());
    }
}
