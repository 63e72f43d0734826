//! What cities are compared by: features of the city itself, and its country as one feature more.
//!
//! What is the same for a whole country is never a feature of the city: it is a [`CountryFeature`], and these together
//! make the one feature [`Feature::Country`]. A fact that the atlas knows of countries only, such as the share of
//! people over 65, becomes a feature of the city for those cities that enter their own figure.

use atlas::FactId;

use crate::scale::Transform;

/// A feature of a city, in the order in which reasons are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feature {
    /// People of the city: how big its administration and its problems are.
    Population,
    /// Köppen-Geiger class.
    Climate,
    /// Degrees from the equator: seasons and daylight, which the climate class does not tell.
    Latitude,
    /// National capital, centre of its first-level division, or neither.
    Role,
    /// People in other places of the atlas near by: a part of a larger whole, or alone.
    PeopleNearby,
    /// Half of the residents are younger.
    MedianAge,
    /// Mean persons in a household.
    HouseholdSize,
    /// Residents born abroad.
    ForeignBorn,
    /// Residents aged 65 and above, as the city itself counts them.
    ShareOver65,
    /// Residents who use the internet, as the city itself counts them.
    InternetUsers,
    /// Fixed broadband subscriptions, as the city itself counts them.
    Broadband,
    /// Unemployed part of the labour force, as the city itself counts it.
    Unemployment,
    /// Mean yearly exposure to PM2.5, as the city itself measures it.
    FineDust,
    /// Mean temperature of the warmest month.
    WarmestMonth,
    /// Mean temperature of the coldest month.
    ColdestMonth,
    /// Land under continuous residential fabric.
    DenseUrbanLand,
    /// Green urban areas, sports and leisure.
    GreenUrbanLand,
    /// Land under transport infrastructure.
    TransportLand,
    /// People connected to sewerage treatment.
    Sewerage,
    /// All that is the same for the whole country, counted once.
    Country,
}

/// How the values of a feature are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Numbers on a scale.
    Number(Transform),
    /// Kinds, with distances between them.
    Kind,
}

impl Feature {
    /// All features; the country stands last.
    pub const ALL: [Self; 20] = [
        Self::Population,
        Self::Climate,
        Self::Latitude,
        Self::Role,
        Self::PeopleNearby,
        Self::MedianAge,
        Self::HouseholdSize,
        Self::ForeignBorn,
        Self::ShareOver65,
        Self::InternetUsers,
        Self::Broadband,
        Self::Unemployment,
        Self::FineDust,
        Self::WarmestMonth,
        Self::ColdestMonth,
        Self::DenseUrbanLand,
        Self::GreenUrbanLand,
        Self::TransportLand,
        Self::Sewerage,
        Self::Country,
    ];

    /// The name in answers and exports: that of the fact where the atlas has one.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Latitude => "latitude_degrees",
            Self::Role => "role",
            Self::PeopleNearby => "people_nearby",
            Self::Country => "country",
            Self::Population => FactId::Population.as_str(),
            Self::Climate => FactId::Climate.as_str(),
            Self::MedianAge => FactId::MedianAge.as_str(),
            Self::HouseholdSize => FactId::HouseholdSize.as_str(),
            Self::ForeignBorn => FactId::ForeignBorn.as_str(),
            Self::ShareOver65 => FactId::ShareOver65.as_str(),
            Self::InternetUsers => FactId::InternetUsers.as_str(),
            Self::Broadband => FactId::Broadband.as_str(),
            Self::Unemployment => FactId::Unemployment.as_str(),
            Self::FineDust => FactId::FineDust.as_str(),
            Self::WarmestMonth => FactId::WarmestMonth.as_str(),
            Self::ColdestMonth => FactId::ColdestMonth.as_str(),
            Self::DenseUrbanLand => FactId::DenseUrbanLand.as_str(),
            Self::GreenUrbanLand => FactId::GreenUrbanLand.as_str(),
            Self::TransportLand => FactId::TransportLand.as_str(),
            Self::Sewerage => FactId::Sewerage.as_str(),
        }
    }

    /// The fact of the same name, which a city may enter for itself. `None` for what follows from its position and
    /// for the country.
    #[must_use]
    pub fn fact(self) -> Option<FactId> {
        match self {
            Self::Country => None,
            other => other.as_str().parse().ok(),
        }
    }

    /// The feature that a fact, entered by a city, changes.
    #[must_use]
    pub fn of_fact(fact: FactId) -> Option<Self> {
        Self::ALL.into_iter().find(|feature| feature.fact() == Some(fact))
    }

    pub(crate) const fn measure(self) -> Measure {
        match self {
            Self::Climate | Self::Role | Self::Country => Measure::Kind,
            Self::Population => Measure::Number(Transform::Log10),
            Self::PeopleNearby => Measure::Number(Transform::Log10OfOnePlus),
            Self::Latitude => Measure::Number(Transform::Absolute),
            Self::MedianAge | Self::HouseholdSize | Self::FineDust => Measure::Number(Transform::Positive),
            _ => Measure::Number(Transform::Plain),
        }
    }
}

/// A feature of a country; together they are [`Feature::Country`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CountryFeature {
    /// Part of the world: UN M49 region and sub-region.
    Region,
    /// Languages and how many people use each.
    Languages,
    /// Member of the European Union, and so under its law.
    EuMember,
    /// Real gross domestic product per person by purchasing power.
    RealGdpPerHead,
    /// Inequality of income.
    Gini,
    /// People who use the internet.
    InternetUsers,
    /// Fixed broadband subscriptions.
    Broadband,
    /// Mobile subscriptions.
    Mobile,
    /// Servers with a public certificate.
    SecureServers,
    /// People with access to electricity.
    Electricity,
    /// People in urban areas.
    Urban,
    /// People per km² of land.
    PopulationDensity,
    /// People aged 65 and above.
    ShareOver65,
    /// Enrolled in tertiary education.
    TertiaryEnrolment,
    /// Unemployed part of the labour force.
    Unemployment,
    /// Mean yearly exposure to PM2.5.
    FineDust,
}

impl CountryFeature {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Region,
        Self::Languages,
        Self::EuMember,
        Self::RealGdpPerHead,
        Self::Gini,
        Self::InternetUsers,
        Self::Broadband,
        Self::Mobile,
        Self::SecureServers,
        Self::Electricity,
        Self::Urban,
        Self::PopulationDensity,
        Self::ShareOver65,
        Self::TertiaryEnrolment,
        Self::Unemployment,
        Self::FineDust,
    ];

    /// The fact of a country that it compares.
    #[must_use]
    pub const fn fact(self) -> FactId {
        match self {
            Self::Region => FactId::Subregion,
            Self::Languages => FactId::MainLanguage,
            Self::EuMember => FactId::EuMember,
            Self::RealGdpPerHead => FactId::RealGdpPerHead,
            Self::Gini => FactId::Gini,
            Self::InternetUsers => FactId::InternetUsers,
            Self::Broadband => FactId::Broadband,
            Self::Mobile => FactId::Mobile,
            Self::SecureServers => FactId::SecureServers,
            Self::Electricity => FactId::Electricity,
            Self::Urban => FactId::Urban,
            Self::PopulationDensity => FactId::PopulationDensity,
            Self::ShareOver65 => FactId::ShareOver65,
            Self::TertiaryEnrolment => FactId::TertiaryEnrolment,
            Self::Unemployment => FactId::Unemployment,
            Self::FineDust => FactId::FineDust,
        }
    }

    pub(crate) const fn measure(self) -> Measure {
        match self {
            Self::Region | Self::Languages | Self::EuMember => Measure::Kind,
            Self::RealGdpPerHead | Self::PopulationDensity => Measure::Number(Transform::Log10),
            Self::SecureServers => Measure::Number(Transform::Log10OfOnePlus),
            Self::FineDust | Self::Gini => Measure::Number(Transform::Positive),
            _ => Measure::Number(Transform::Plain),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_stand_in_the_order_of_their_list() {
        assert!(Feature::ALL.iter().enumerate().all(|(place, feature)| *feature as usize == place));
        assert!(CountryFeature::ALL.iter().enumerate().all(|(place, feature)| *feature as usize == place));
    }

    #[test]
    fn what_follows_from_position_cannot_be_entered() {
        let not_entered: Vec<&str> =
            Feature::ALL.iter().filter(|feature| feature.fact().is_none()).map(|feature| feature.as_str()).collect();
        assert_eq!(not_entered, ["latitude_degrees", "role", "people_nearby", "country"]);
    }

    #[test]
    fn each_feature_is_compared_as_its_values_ask() {
        let number = Measure::Number;
        let of_cities = [
            (Feature::Climate, Measure::Kind),
            (Feature::Role, Measure::Kind),
            (Feature::Country, Measure::Kind),
            (Feature::Population, number(Transform::Log10)),
            (Feature::PeopleNearby, number(Transform::Log10OfOnePlus)),
            (Feature::Latitude, number(Transform::Absolute)),
            (Feature::MedianAge, number(Transform::Positive)),
        ];
        let of_countries = [
            (CountryFeature::Region, Measure::Kind),
            (CountryFeature::Languages, Measure::Kind),
            (CountryFeature::EuMember, Measure::Kind),
            (CountryFeature::RealGdpPerHead, number(Transform::Log10)),
            (CountryFeature::SecureServers, number(Transform::Log10OfOnePlus)),
            (CountryFeature::Gini, number(Transform::Positive)),
            (CountryFeature::Urban, number(Transform::Plain)),
        ];
        assert!(of_cities.iter().all(|(feature, measure)| feature.measure() == *measure));
        assert!(of_countries.iter().all(|(feature, measure)| feature.measure() == *measure));
    }
}
