//! How a number becomes comparable: a transformation for skewed sizes, then division by a robust range.
//!
//! Gower (1971), "A general coefficient of similarity and some of its properties", Biometrics 27(4), 857-871, divides
//! a difference by the range of its variable. One city of 25 million people then makes all others look equal, so the
//! range here runs from the 5th to the 95th percentile and a larger difference counts as 1: a robust range in its place,
//! as D'Orazio (2021), "Distances with mixed type variables: some modified Gower's coefficients", arXiv:2101.02481,
//! proposes against outliers. Sizes spread over orders of magnitude go through a logarithm first.

/// Lower end of the robust range, as a share of the sorted values.
const LOWER_QUANTILE: f64 = 0.05;
/// Upper end of the robust range, as a share of the sorted values.
const UPPER_QUANTILE: f64 = 0.95;

/// What is done to a raw value before differences are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transform {
    /// Shares, years, degrees: differences mean the same everywhere on the scale.
    Plain,
    /// The same for what nobody can have none of: zero and below mean unknown.
    Positive,
    /// Sizes and money, where a factor is what one feels; zero and below mean unknown.
    Log10,
    /// Counts that may truly be zero.
    Log10OfOnePlus,
    /// Degrees of latitude, where north and south are alike.
    Absolute,
}

impl Transform {
    /// The transformed value; not a number where `raw` is unknown.
    fn apply(self, raw: f64) -> f64 {
        match self {
            Self::Plain => raw,
            Self::Positive if raw > 0.0 => raw,
            Self::Log10 if raw > 0.0 => raw.log10(),
            Self::Log10OfOnePlus if raw >= 0.0 => (1.0 + raw).log10(),
            Self::Positive | Self::Log10 | Self::Log10OfOnePlus => f64::NAN,
            Self::Absolute => raw.abs(),
        }
    }
}

/// A transformation and the robust range of what comes out of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    transform: Transform,
    range: f64,
}

impl Scale {
    /// A scale whose range is that of the known `values` between their 5th and 95th percentile.
    ///
    /// Values so equal that this range is empty fall back to the full range, and to 1 when that is empty too.
    #[must_use]
    pub fn of_values(transform: Transform, values: &[f64]) -> Self {
        let mut known: Vec<f64> =
            values.iter().map(|&raw| transform.apply(raw)).filter(|value| value.is_finite()).collect();
        known.sort_unstable_by(f64::total_cmp);
        let robust = quantile(&known, UPPER_QUANTILE) - quantile(&known, LOWER_QUANTILE);
        let full = quantile(&known, 1.0) - quantile(&known, 0.0);
        let range = [robust, full].into_iter().find(|range| *range > 0.0).unwrap_or(1.0);
        Self { transform, range }
    }

    /// `raw` in units of the range, so that the distance of two values is their difference, at most 1.
    /// Not a number where the value is unknown.
    #[must_use]
    pub fn scaled(&self, raw: f64) -> f64 {
        let transformed = self.transform.apply(raw);
        if transformed.is_finite() { transformed / self.range } else { f64::NAN }
    }
}

/// The quantile of sorted values by linear interpolation: type 7 of Hyndman and Fan (1996), "Sample quantiles in
/// statistical packages", The American Statistician 50(4), 361-365. Zero for no values.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let position = share * last as f64;
    let below = position.floor() as usize;
    let above = (below + 1).min(last);
    sorted[below] + (position - below as f64) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_can_have_none_of_is_unknown_at_zero() {
        let unknown = [Transform::Positive, Transform::Log10].map(|transform| transform.apply(0.0).is_nan());
        assert_eq!(unknown, [true, true]);
        assert_eq!([Transform::Positive.apply(2.0), Transform::Log10.apply(100.0)], [2.0, 2.0]);
        assert_eq!(Transform::Log10OfOnePlus.apply(0.0), 0.0, "a count may be zero");
        assert!(Transform::Log10OfOnePlus.apply(-2.0).is_nan());
        assert_eq!([Transform::Absolute.apply(-7.0), Transform::Plain.apply(-7.0)], [7.0, -7.0]);
    }

    #[test]
    fn the_range_runs_between_two_percentiles() {
        let values: Vec<f64> = (0..=100).map(f64::from).collect();
        assert_eq!(Scale::of_values(Transform::Plain, &values).range, 90.0);
    }

    #[test]
    fn one_giant_does_not_widen_the_range() {
        let mut values: Vec<f64> = (0..=100).map(f64::from).collect();
        values.push(1e9);
        assert!(Scale::of_values(Transform::Plain, &values).range < 92.0);
    }

    #[test]
    fn equal_values_get_a_range_of_one() {
        assert_eq!(Scale::of_values(Transform::Plain, &[7.0; 9]).range, 1.0);
        assert_eq!(Scale::of_values(Transform::Plain, &[]).range, 1.0);
    }

    #[test]
    fn a_rare_value_falls_back_to_the_full_range() {
        let mut values = [3.0; 50];
        values[0] = 5.0;
        assert_eq!(Scale::of_values(Transform::Plain, &values).range, 2.0);
    }

    #[test]
    fn zero_is_unknown_on_a_logarithmic_scale() {
        let scale = Scale::of_values(Transform::Log10, &[0.0, 10.0, 1000.0]);
        assert!(scale.scaled(0.0).is_nan());
        assert!((scale.scaled(1000.0) - scale.scaled(10.0)).abs() > 1.0);
    }

    #[test]
    fn zero_is_unknown_of_what_nobody_can_lack() {
        let scale = Scale::of_values(Transform::Positive, &[0.0, 30.0, 40.0]);
        assert_eq!((scale.range, scale.scaled(0.0).is_nan()), (9.0, true));
    }

    #[test]
    fn zero_is_a_value_on_a_counting_scale() {
        assert_eq!(Scale::of_values(Transform::Log10OfOnePlus, &[0.0, 9.0]).scaled(0.0), 0.0);
    }

    #[test]
    fn north_and_south_are_the_same_latitude() {
        let scale = Scale::of_values(Transform::Absolute, &[10.0, -30.0, 50.0]);
        assert_eq!(scale.scaled(-30.0), scale.scaled(30.0));
    }
}
