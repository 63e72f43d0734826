//! Why two cities are as near or as far as they are.

use crate::feature::Feature;
use crate::known::Known;

/// A feature's part in the distance of two cities.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// The feature.
    pub feature: Feature,
    /// What is known of the city itself.
    pub own: Option<Known>,
    /// What is known of the other city.
    pub theirs: Option<Known>,
    /// The points of the feature in the theme.
    pub points: u32,
    /// How far the two are apart in it, 0 to 1; `None` where it is missing for either and drops out.
    pub distance: Option<f64>,
    /// Its part of the whole distance: points times distance over the points known of both. The parts add up to it.
    pub contribution: f64,
}

impl Reason {
    /// Whether it dropped out of the comparison.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.distance.is_none()
    }

    /// Weight times closeness: what makes two cities alike.
    fn likeness(&self) -> f64 {
        f64::from(self.points) * (1.0 - self.distance.unwrap_or(1.0))
    }
}

/// The most telling of the reasons.
#[derive(Debug, Clone, PartialEq)]
pub struct AlikeAndApart<'a> {
    /// Up to three features, the most telling first: the largest by points times closeness, among those that are
    /// nearer than half way.
    pub alike: Vec<&'a Reason>,
    /// The feature that adds most to the distance; `None` where nothing does.
    pub apart: Option<&'a Reason>,
}

/// The three facts that make two cities most alike and the one that most sets them apart. Ties go to the feature
/// listed first. A feature is never on both sides.
#[must_use]
pub fn alike_and_apart(reasons: &[Reason]) -> AlikeAndApart<'_> {
    let apart = by_contribution(reasons).into_iter().find(|reason| reason.contribution > 0.0);
    let is_alike = |reason: &&Reason| reason.distance.is_some_and(|distance| distance < 0.5);
    let mut alike: Vec<&Reason> = reasons.iter().filter(is_alike).collect();
    alike.retain(|reason| apart.is_none_or(|apart| apart.feature != reason.feature));
    alike.sort_by(|one, other| other.likeness().total_cmp(&one.likeness()));
    alike.truncate(3);
    AlikeAndApart { alike, apart }
}

/// The reasons, the largest contribution first, ties in their order.
pub(crate) fn by_contribution(reasons: &[Reason]) -> Vec<&Reason> {
    let mut sorted: Vec<&Reason> = reasons.iter().collect();
    sorted.sort_by(|one, other| other.contribution.total_cmp(&one.contribution));
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(feature: Feature, points: u32, distance: Option<f64>) -> Reason {
        let contribution = f64::from(points) * distance.unwrap_or(0.0) / 100.0;
        Reason { feature, own: None, theirs: None, points, distance, contribution }
    }

    #[test]
    fn a_lighter_feature_that_is_closer_comes_first() {
        let reasons = [
            reason(Feature::Population, 12, Some(0.4)),
            reason(Feature::Climate, 10, Some(0.0)),
            reason(Feature::Country, 50, Some(0.9)),
        ];
        let alike = alike_and_apart(&reasons).alike;
        assert_eq!(
            alike.iter().map(|reason| reason.feature).collect::<Vec<_>>(),
            [Feature::Climate, Feature::Population]
        );
    }

    #[test]
    fn weight_times_closeness_picks_what_is_alike() {
        let reasons = [
            reason(Feature::Population, 40, Some(0.4)),
            reason(Feature::Climate, 10, Some(0.0)),
            reason(Feature::Latitude, 50, None),
            reason(Feature::Role, 20, Some(0.1)),
            reason(Feature::PeopleNearby, 30, Some(0.2)),
            // Heavy, but further than half way, and not what sets them apart most.
            reason(Feature::MedianAge, 60, Some(0.6)),
            reason(Feature::Country, 50, Some(0.9)),
        ];
        let picked = alike_and_apart(&reasons);
        let alike: Vec<Feature> = picked.alike.iter().map(|reason| reason.feature).collect();
        assert_eq!(alike, [Feature::Population, Feature::PeopleNearby, Feature::Role]);
        assert_eq!(picked.apart.map(|reason| reason.feature), Some(Feature::Country));
    }

    #[test]
    fn what_is_half_way_makes_nobody_alike() {
        let reasons = [reason(Feature::Population, 40, Some(0.5)), reason(Feature::Country, 50, Some(0.9))];
        assert_eq!(alike_and_apart(&reasons), AlikeAndApart { alike: Vec::new(), apart: Some(&reasons[1]) });
    }

    #[test]
    fn twins_are_set_apart_by_nothing() {
        let reasons = [reason(Feature::Population, 40, Some(0.0)), reason(Feature::Climate, 10, None)];
        assert_eq!(alike_and_apart(&reasons), AlikeAndApart { alike: vec![&reasons[0]], apart: None });
    }
}
