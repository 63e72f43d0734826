//! Indicators of countries: the World Bank's, and the Factbook's where the World Bank has none.

use atlas::facts::RecordedValue;
use atlas::{Country, FactId, Source};
use serde::Deserialize;

use super::Failure;
use super::countries::find;
use super::manifest::Inputs;

/// Codes of the World Development Indicators and the facts they are.
const INDICATORS: [(&str, FactId); 15] = [
    ("sp.pop.totl", FactId::CountryPopulation),
    ("sp.urb.totl.in.zs", FactId::Urban),
    ("ny.gdp.pcap.pp.cd", FactId::GdpPerHeadPpp),
    ("ny.gdp.pcap.cd", FactId::GdpPerHead),
    ("ny.gnp.pcap.cd", FactId::GniPerHead),
    ("it.net.bbnd.p2", FactId::Broadband),
    ("it.cel.sets.p2", FactId::Mobile),
    ("it.net.secr.p6", FactId::SecureServers),
    ("eg.elc.accs.zs", FactId::Electricity),
    ("en.pop.dnst", FactId::PopulationDensity),
    ("si.pov.gini", FactId::Gini),
    ("en.atm.pm25.mc.m3", FactId::FineDust),
    ("sp.pop.65up.to.zs", FactId::ShareOver65),
    ("sl.uem.totl.zs", FactId::Unemployment),
    ("se.ter.enrr", FactId::TertiaryEnrolment),
];

#[derive(Debug, Deserialize)]
struct IndicatorRow {
    iso2: String,
    indicator: String,
    year: u16,
    value: f64,
}

#[derive(Debug, Deserialize)]
struct FactbookRow {
    iso2: String,
    internet_users_pct: Option<f64>,
    internet_year: Option<u16>,
    fixed_broadband_per_100: Option<f64>,
    mobile_per_100: Option<f64>,
    urban_pct: Option<f64>,
    real_gdp_per_capita_usd2021: Option<f64>,
    gdp_year: Option<u16>,
}

/// Gives each country its indicators, ascending by fact.
pub(super) fn add_to(countries: &mut [Country], inputs: &Inputs) -> Result<(), Failure> {
    for row in inputs.csv::<IndicatorRow>("country_indicators.csv")? {
        let known = INDICATORS.iter().find(|(code, _)| *code == row.indicator);
        let &(_, id) = known.ok_or_else(|| Failure(format!("the indicator {} is not known", row.indicator)))?;
        let Some(country) = find(countries, &row.iso2) else { continue };
        add_latest(
            &mut country.indicators,
            RecordedValue { id, value: row.value, year: Some(row.year), source: Source::WorldBank },
        );
    }
    for row in inputs.csv::<FactbookRow>("country_digital_factbook.csv")? {
        let Some(country) = find(countries, &row.iso2) else { continue };
        factbook_values(&row).into_iter().flatten().for_each(|value| add_missing(&mut country.indicators, value));
    }
    countries.iter_mut().for_each(add_area);
    countries.iter_mut().for_each(|country| country.indicators.sort_by_key(|value| value.id));
    Ok(())
}

fn factbook_values(row: &FactbookRow) -> [Option<RecordedValue>; 5] {
    let record =
        |id, value: Option<f64>, year| value.map(|value| RecordedValue { id, value, year, source: Source::Factbook });
    [
        record(FactId::InternetUsers, row.internet_users_pct, row.internet_year),
        record(FactId::Broadband, row.fixed_broadband_per_100, None),
        record(FactId::Mobile, row.mobile_per_100, None),
        record(FactId::Urban, row.urban_pct, None),
        record(FactId::RealGdpPerHead, row.real_gdp_per_capita_usd2021, row.gdp_year),
    ]
}

/// The file also holds each indicator of ten years before: the later year stays.
fn add_latest(indicators: &mut Vec<RecordedValue>, value: RecordedValue) {
    match indicators.iter_mut().find(|known| known.id == value.id) {
        Some(known) if known.year < value.year => *known = value,
        Some(_) => {}
        None => indicators.push(value),
    }
}

fn add_missing(indicators: &mut Vec<RecordedValue>, value: RecordedValue) {
    if indicators.iter().all(|known| known.id != value.id) {
        indicators.push(value);
    }
}

fn add_area(country: &mut Country) {
    let area = country.area_km2.map(|value| RecordedValue {
        id: FactId::CountryArea,
        value,
        year: None,
        source: Source::WorldCountries,
    });
    country.indicators.extend(area);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urban(value: f64, year: u16) -> RecordedValue {
        RecordedValue { id: FactId::Urban, value, year: Some(year), source: Source::WorldBank }
    }

    #[test]
    fn the_later_year_stays_in_either_order() {
        for years in [[2015, 2025], [2025, 2015]] {
            let mut indicators = Vec::new();
            years.into_iter().for_each(|year| add_latest(&mut indicators, urban(f64::from(year), year)));
            assert_eq!(indicators, [urban(2025.0, 2025)]);
        }
    }

    #[test]
    fn a_known_indicator_is_not_replaced() {
        let mut indicators = vec![urban(80.0, 2025)];
        add_missing(&mut indicators, urban(1.0, 2026));
        assert_eq!(indicators, [urban(80.0, 2025)]);
    }
}
