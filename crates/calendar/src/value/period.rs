//! Periods: a start and an end, or a start and a duration (RFC 5545, 3.3.9).

use super::duration::{self, Lasting};
use super::time::{self, Written};
use crate::problem::quoted;

/// A period as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) starts: Written,
    pub(crate) until: Until,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Until {
    End(Written),
    Lasting(Lasting),
}

/// Reads a period.
///
/// # Errors
/// What is wrong.
pub(crate) fn read(text: &str) -> Result<Period, String> {
    let (start, end) =
        text.split_once('/').ok_or_else(|| format!("{} is no period such as 20260403T090000Z/PT1H", quoted(text)))?;
    let starts = time::read(start)?;
    if !end.starts_with(['P', '+', '-']) {
        let ends = time::read(end)?;
        if ends.on_the_clock() < starts.on_the_clock() {
            return Err(format!("the period {} ends before it starts", quoted(text)));
        }
        return Ok(Period { starts, until: Until::End(ends) });
    }
    let lasting = duration::read(end)?;
    if lasting.to_exact().is_negative() {
        return Err(format!("the period {} ends before it starts", quoted(text)));
    }
    Ok(Period { starts, until: Until::Lasting(lasting) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_ends_after_it_starts() {
        let ends = |text: &str| read(text).map(|period| period.until);
        let at = |text: &str| time::read(text).unwrap();
        assert_eq!(ends("20260403T090000Z/20260403T100000Z"), Ok(Until::End(at("20260403T100000Z"))));
        assert_eq!(ends("20260403T090000Z/20260403T090000Z"), Ok(Until::End(at("20260403T090000Z"))));
        assert_eq!(ends("20260403T090000Z/PT1H"), Ok(Until::Lasting(Lasting { days: 0, seconds: 3_600 })));
        assert_eq!(ends("20260403T090000Z/+P1D"), Ok(Until::Lasting(Lasting { days: 1, seconds: 0 })));
        for text in ["20260403T090000Z/20260403T085959Z", "20260403T090000Z/-PT1H"] {
            assert!(ends(text).is_err_and(|what| what.contains("before it starts")), "{text}");
        }
        assert!(ends("20260403T090000Z").is_err_and(|what| what.contains("no period")));
    }
}
